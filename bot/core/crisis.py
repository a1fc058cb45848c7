"""Is somebody in danger? The most serious finding in any spelling of the message counts.

What makes a finding a mere mention (`GUARDS`) must stand directly beside it in its own clause, so no other text
can. An idiom (`IDIOMS`) takes away only what lies wholly inside it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from bot.core.crisis_patterns import PatternError, Steps, compile_pattern, compile_rule_pattern
from bot.core.crisis_phrases import Pattern, Phrases
from bot.core.crisis_rules import GUARDS, IDIOMS, LONGEST_REACH, CrisisRule, Guard, Tier
from bot.core.crisis_rules_en import RULES_EN
from bot.core.crisis_rules_en_others import OTHERS_EN
from bot.core.crisis_rules_es import RULES_ES
from bot.core.crisis_rules_es_others import OTHERS_ES
from bot.core.disguise import COMMA, STOP, spellings

__all__ = ["CORE_RULES", "CrisisDetector", "CrisisMatch", "CrisisRule", "PatternError", "Tier"]

CORE_RULES: tuple[CrisisRule, ...] = RULES_EN + OTHERS_EN + RULES_ES + OTHERS_ES
_TENSE_REACH = 3


@dataclass(frozen=True, slots=True)
class CrisisMatch:
    """How serious it is, of which kind, in which language it was said, and the rule that saw it."""

    tier: Tier
    kind: str
    language: str
    rule: str


class CrisisDetector:
    """The core rules, always, and those a clinic adds."""

    def __init__(self, added: Iterable[CrisisRule] = ()) -> None:
        rows = [
            (rule, steps) for rule in added for line in rule.patterns for steps in compile_rule_pattern(rule.id, line)
        ]
        patterns = [Pattern(owner, steps) for owner, steps in (*_core_rows(), *rows)]
        # what may lower a finding comes first, then the most serious
        patterns.sort(key=lambda pattern: _rank(pattern.owner))
        self._phrases = Phrases(patterns)

    def find(self, text: str) -> CrisisMatch | None:
        """The most serious finding in the text, or None."""
        tokens = self._phrases.tokens(spellings(text))
        best: CrisisMatch | None = None
        idioms: list[tuple[int, int]] = []
        beside: dict[int, list[Guard]] = {}
        for pattern, end in self._phrases.find(tokens):
            match pattern.owner:
                case None:
                    idioms.append(self._phrases.span(pattern, tokens, end))
                case Guard(place="before") as guard:
                    beside.setdefault(end, []).append(guard)
                case Guard() as guard:
                    beside.setdefault(-self._phrases.span(pattern, tokens, end)[0], []).append(guard)
                case CrisisRule() as rule:
                    least = best.tier if best else Tier.NONE
                    if rule.tier <= least:
                        break
                    first, last = self._phrases.span(pattern, tokens, end)
                    if any(start <= first and last <= stop for start, stop in idioms):
                        continue
                    tier = _lowered(rule, tokens, first, last, beside)
                    if tier > least:
                        best = CrisisMatch(tier, rule.kind, rule.language, rule.id)
        return best


def _lowered(rule: CrisisRule, tokens: list[str], first: int, last: int, beside: dict[int, list[Guard]]) -> Tier:
    """The tier that is left when guards end right before the finding or, at a negative place, begin right after it."""
    said = tokens[first : last + 1]
    told = tokens[max(0, first - _TENSE_REACH) : last + 1]
    tier = rule.tier
    for step, place in ((-1, first - 1), (1, last + 1)):
        for distance in range(LONGEST_REACH + 1):
            at = place + step * distance
            for guard in beside.get(at if step < 0 else -at, ()):
                if (
                    rule.tier in guard.tiers
                    and rule.kind not in guard.spares
                    and distance <= guard.reach
                    and not (guard.needs and guard.needs.isdisjoint(told))
                    and guard.unless.isdisjoint(said)
                ):
                    tier = min(tier, guard.becomes)
            # "when I was twelve, I ..." is one thought, "..., when I was twelve we ..." begins another
            if not 0 <= at < len(tokens) or tokens[at] == STOP or (tokens[at] == COMMA and step > 0):
                break
    return tier


def _rank(owner: CrisisRule | Guard | None) -> int:
    return -list(Tier).index(owner.tier) if isinstance(owner, CrisisRule) else -len(Tier)


@cache
def _core_rows() -> tuple[tuple[CrisisRule | Guard | None, Steps], ...]:
    """The rows of the core rules, the guards and the idioms: read once, whatever a clinic adds and changes."""
    rows: list[tuple[CrisisRule | Guard | None, Steps]] = []
    for rule in CORE_RULES:
        rows += [(rule, steps) for line in rule.patterns for steps in compile_rule_pattern(rule.id, line)]
    for guard in GUARDS:
        rows += [(guard, steps) for line in guard.patterns for steps in compile_pattern("guards", line)]
    rows += [(None, steps) for line in IDIOMS for steps in compile_pattern("idioms", line)]
    return tuple(rows)
