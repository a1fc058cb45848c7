"""Is somebody in danger? The most serious finding in any spelling of the message counts.

What makes a finding a mere mention (`GUARDS`) must stand directly beside it in its own clause, so no other text
can. An idiom (`IDIOMS`) takes away only what lies wholly inside it.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import takewhile

from bot.core.crisis_classifier import COLUMNS, WHOLE, WIDTH, CrisisClassifier, Judgement, read_weights
from bot.core.crisis_patterns import PatternError, Steps, compile_pattern, compile_rule_pattern
from bot.core.crisis_phrases import Pattern, Phrases
from bot.core.crisis_rules import GUARDS, IDIOMS, LONGEST_REACH, CrisisRule, Guard, Tier
from bot.core.crisis_rules_en import RULES_EN
from bot.core.crisis_rules_en_others import OTHERS_EN
from bot.core.crisis_rules_es import RULES_ES
from bot.core.crisis_rules_es_others import OTHERS_ES
from bot.core.disguise import COMMA, STOP, WALL, spellings

__all__ = ["CORE_RULES", "CrisisDetector", "CrisisMatch", "CrisisRule", "PatternError", "Tier"]

CORE_RULES: tuple[CrisisRule, ...] = RULES_EN + OTHERS_EN + RULES_ES + OTHERS_ES
_TENSE_REACH = 3
# Texts. A message is looked at twice: at once, whether it needs a card, and when its turn to be answered comes. What
# was found is noted until then and no longer, so that whoever tries the detector tries it anew.
_MOST_NOTED = 32

# The classifier as a finding's `rule`, and as the kind of one that needs no special card.
CLASSIFIER = "classifier"
_TIERS = {
    "crisis": (Tier.CRISIS, CLASSIFIER),
    "crisis_other": (Tier.CRISIS_OTHER, CLASSIFIER),
    "medical": (Tier.EMERGENCY, "medical"),
    "substances": (Tier.EMERGENCY, "overdose"),
    "violence": (Tier.EMERGENCY, "violence"),
}
# From which log odds on a window of words is danger, or at least a mention; by whether the words are Spanish. Of the
# messages that were written to test it, about as many are found in either language, and few ordinary ones.
SURE_FROM = {False: 0.75, True: 1.1}
# A long story has many windows and so many chances to look dangerous somewhere; below this it is a mention.
LONG_STORY_FROM = 1.6
# Where a guard made a mention of a rule's finding ("I never wanted to kill myself"), the classifier must be surer.
GUARDED_FROM = 3.5
# Under which a core rule's finding becomes a mention: "I am at the end of my rope with this insurance company".
HARMLESS_BELOW = {Tier.CRISIS_OTHER: -2.3, Tier.CRISIS: -2.3, Tier.EMERGENCY: -3.0}
# Distress without a word of dying ("help, I cannot find my phone") is no mention under these log odds.
DISTRESS = "distress"
UNCONCERNED_BELOW = -1.0
_HALF = 12  # words before or after a finding
_SURE_OF_LANGUAGE = 0.5
# The rules that the classifier may doubt: it has not learned other languages, and not what a clinic adds.
_CORE_TIERS = {rule.id: rule.tier for rule in CORE_RULES if rule.language != "both"}


@dataclass(frozen=True, slots=True)
class CrisisMatch:
    """How serious it is, of which kind, in which language it was said, and the rule that saw it."""

    tier: Tier
    kind: str
    language: str
    rule: str


class CrisisDetector:
    """The core rules, always, and those a clinic adds."""

    def __init__(self, added: Iterable[CrisisRule] = (), learned: bool = True) -> None:
        """`added`: a clinic's rules. Without `learned` the rules alone decide, as they do where more is learned."""
        self._classifier = classifier() if learned else None
        rows = [
            (rule, steps) for rule in added for line in rule.patterns for steps in compile_rule_pattern(rule.id, line)
        ]
        patterns = [Pattern(owner, steps) for owner, steps in (*_core_rows(), *rows)]
        # what may lower a finding comes first, then the most serious
        patterns.sort(key=lambda pattern: _rank(pattern.owner))
        self._phrases = Phrases(patterns)
        self._noted: dict[str, tuple[CrisisMatch | None]] = {}

    def find(self, text: str) -> CrisisMatch | None:
        """The most serious finding in the text, or None."""
        noted = self._noted.pop(text, None)
        if noted is None:
            if len(self._noted) >= _MOST_NOTED:
                self._noted = {}
            noted = self._noted[text] = (self._find(text),)
        return noted[0]

    def _find(self, text: str) -> CrisisMatch | None:
        tokens, alone = self._phrases.tokens(spellings(text))
        found, place = self._by_rules(tokens, alone)
        if self._classifier is None:
            return found
        judged = self._classifier.judge(tokens)
        core_tier = _CORE_TIERS.get(found.rule) if found else None
        guarded = found is not None and core_tier is not None and found.tier < core_tier
        is_long = len(tokens) > WHOLE and WALL not in tokens[:WHOLE]
        learned = _judged(judged, GUARDED_FROM if guarded else LONG_STORY_FROM if is_long else 0.0)
        if found and core_tier and found.tier > Tier.MENTION and _has_company(tokens, place):
            halves = _halves(self._classifier, tokens, place)
            if all(each.danger < HARMLESS_BELOW[found.tier] for each in (*judged, *halves)):
                found = replace(found, tier=Tier.MENTION)
        elif found and found.kind == DISTRESS and all(each.concern < UNCONCERNED_BELOW for each in judged):
            found = None
        return max((match for match in (found, learned) if match), key=lambda match: match.tier, default=None)

    def reasons(self, text: str) -> list[str]:
        """The words that weigh most for danger in a text, the most first. For `why`."""
        if self._classifier is None:
            return []
        words = self.words(text)
        worst = self._classifier.judge(words)[0]
        return [f"{said} {weight:+.1f}" for said, weight in self._classifier.weigh(words, worst.name) if weight > 0]

    def words(self, text: str) -> list[str]:
        """The words of a text, in all its readings, as rules and classifier see them."""
        return self._phrases.tokens(spellings(text))[0]

    def _by_rules(self, tokens: Sequence[str], alone: frozenset[str]) -> tuple[CrisisMatch | None, tuple[int, int]]:
        """The most serious finding of the rules, and its first and last word."""
        best: CrisisMatch | None = None
        place = (0, 0)
        idioms: list[tuple[int, int]] = []
        beside: dict[int, list[Guard]] = {}
        for pattern, end in self._phrases.find(tokens, alone):
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
                        best, place = CrisisMatch(tier, rule.kind, rule.language, rule.id), (first, last)
        return best, place


def _has_company(tokens: Sequence[str], place: tuple[int, int]) -> bool:
    """Whether words stand beside a finding that could make an idiom of it; alone it says what it says."""
    first, last = place
    beside = [*takewhile(_is_no_wall, tokens[last + 1 :]), *takewhile(_is_no_wall, reversed(tokens[:first]))]
    return sum(token not in (STOP, COMMA) for token in beside) > 1


def _is_no_wall(token: str) -> bool:
    return token != WALL


def _halves(learned: CrisisClassifier, words: Sequence[str], place: tuple[int, int]) -> Iterator[Judgement]:
    """A rule's finding with only what is before it, and with only what is after it: an ordinary sentence on one side
    makes no cry for help harmless."""
    first, last = place
    for half in (words[max(0, first - _HALF) : last + 1], words[first : last + 1 + _HALF]):
        yield from learned.judge(half, [(0, len(half))])


def _judged(judged: Sequence[Judgement], least: float) -> CrisisMatch | None:
    """The most serious finding of the classifier, if it is sure enough: of danger from `least` on, or more."""
    sure = [window for window in judged if window.danger >= max(least, SURE_FROM[window.spanish > 0])]
    if sure:
        worst = max(sure, key=lambda window: window.danger)
        tier, kind = _TIERS[worst.name]
        return CrisisMatch(tier, kind, _language(worst.spanish), CLASSIFIER)
    concerned = [window for window in judged if window.concern >= SURE_FROM[window.spanish > 0]]
    if concerned:
        return CrisisMatch(Tier.MENTION, CLASSIFIER, _language(concerned[0].spanish), CLASSIFIER)
    return None


def _language(spanish: float) -> str:
    """The language of a finding from the log odds of Spanish; "both" when the words are of both or of neither."""
    return "both" if abs(spanish) < _SURE_OF_LANGUAGE else "es" if spanish > 0 else "en"


@cache
def classifier() -> CrisisClassifier:
    """The classifier with the weights that stand in the code."""
    from bot.core import crisis_weights

    lines = crisis_weights.WEIGHTS.splitlines()
    names = [line[WIDTH * len(COLUMNS) :] for line in lines]
    return CrisisClassifier(names, read_weights(lines), read_weights([crisis_weights.BIAS])[0])


def _lowered(rule: CrisisRule, tokens: Sequence[str], first: int, last: int, beside: dict[int, list[Guard]]) -> Tier:
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
