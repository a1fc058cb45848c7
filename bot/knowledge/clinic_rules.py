"""The crisis rules that a clinic adds to the core, from `crisis.yaml`."""

from __future__ import annotations

from bot.core.cards import KINDS_WITH_A_CARD
from bot.core.crisis import CORE_RULES
from bot.core.crisis_patterns import PatternError, compile_rule_pattern
from bot.core.crisis_rules import CrisisRule, Tier
from bot.core.knowledge import Location
from bot.knowledge.problems import Problem, did_you_mean, likeliest, quote, warning
from bot.knowledge.records import id_in, list_in, record_of, report_doubles
from bot.knowledge.values import Text, Value

_TIERS = {tier.value: tier for tier in Tier if tier is not Tier.NONE}
_KINDS = {rule.kind for rule in CORE_RULES if rule.tier is Tier.EMERGENCY}


def read_crisis(
    root: Value | None, language: str, problems: list[Problem], places: dict[str, Location]
) -> tuple[CrisisRule, ...]:
    """The rules whose patterns the detector understands. `places` learns where their examples stand."""
    items = list_in(root, "crisis rules", problems)
    first = report_doubles((id for item in items if (id := id_in(item))), problems)
    rules: list[CrisisRule] = []
    required = ("id", "tier", "kind", "patterns", "fires", "reason")
    for item in items:
        record = record_of(item, "a crisis rule", required, ("silent",), problems)
        if record is None:
            continue
        id, tier, kind, reason = (record.text(name) for name in ("id", "tier", "kind", "reason"))
        patterns, fires, silent = (record.texts(name) for name in ("patterns", "fires", "silent"))
        if tier and tier.value not in _TIERS:
            hint = did_you_mean(tier.value, _TIERS)
            problems.append(Problem(tier.location, f"{quote(tier.value)} is not a tier.", hint))
            continue
        if tier and kind and _TIERS[tier.value] is Tier.EMERGENCY:
            _report_near_miss(kind, problems)
        if id and tier and kind and patterns and first[id.value].location == id.location:
            readable = [text for text in patterns if _is_readable(id.value, text, problems)]
            if not readable:
                continue
            for name, texts in (("fires", fires), ("silent", silent)):
                places.update(
                    (crisis_place(language, id.value, name, number), text.location) for number, text in enumerate(texts)
                )
            places[crisis_place(language, id.value)] = id.location
            rules.append(
                CrisisRule(
                    id=id.value,
                    tier=_TIERS[tier.value],
                    kind=kind.value,
                    language=language,
                    patterns=tuple(text.value for text in readable),
                    fires=tuple(text.value for text in fires),
                    silent=tuple(text.value for text in silent),
                    reason=reason.value if reason else "",
                )
            )
    return tuple(rules)


def _report_near_miss(kind: Text, problems: list[Problem]) -> None:
    """Some kinds of emergency have a card with more numbers, and are found by their exact names."""
    if kind.value not in _KINDS and kind.value not in KINDS_WITH_A_CARD and likeliest(kind.value, KINDS_WITH_A_CARD):
        message = f"There is no card for {quote(kind.value)}, so the general one for emergencies is shown."
        problems.append(warning(kind.location, message, did_you_mean(kind.value, KINDS_WITH_A_CARD)))


def _is_readable(rule: str, pattern: Text, problems: list[Problem]) -> bool:
    """Whether the detector understands the pattern; says so where it does not."""
    try:
        compile_rule_pattern(rule, pattern.value)
    except (PatternError, RecursionError) as error:
        _, _, mistake = str(error).partition(f'"{pattern.value}": ')
        words = f"The pattern {quote(pattern.value)} cannot be read{f': {mistake}' if mistake else ''}."
        hint = "How patterns are written stands at the top of knowledge/en/crisis.yaml."
        problems.append(Problem(pattern.location, words, hint))
        return False
    return True


def crisis_place(language: str, rule: str, part: str = "", number: int = 0) -> str:
    """The name under which the place of a rule, or of one of its examples, is kept."""
    return f"crisis:{language}:{rule}:{part}:{number}"
