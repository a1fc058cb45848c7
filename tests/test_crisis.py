"""Danger is found however it is written, whatever stands around it, and ordinary questions stay ordinary."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.core.crisis import CORE_RULES, CrisisDetector, CrisisRule, PatternError, Tier

DETECTOR = CrisisDetector()
RULES = CrisisDetector(learned=False)
FIRES = [(rule, text) for rule in CORE_RULES for text in rule.fires]
SILENT = [(rule, text) for rule in CORE_RULES for text in rule.silent]
CARDS = [(rule, text) for rule, text in FIRES if rule.tier > Tier.MENTION]
ORDINARY = (
    "what are your opening hours",
    "Is parking free at the new building?",
    "my insurance changed in march and I wanted to ask how that works",
    "can I eat a small breakfast before the infusion",
    "How long does sertraline take to help",
    "does ketamine show up on a drug test",
    "what if I am late for my visit",
    "I don't need a ride home",
    "my sister had the treatment two years ago and liked it",
    "lol thanks, see you on Friday",
    "When I was a kid we lived in Waco.",
    "cuánto cuesta la primera consulta",
    "¿puedo manejar después de la sesión?",
    "mi hermana me va a llevar el martes",
    "hace años que tomo fluoxetina y me va bien",
    "no quiero cambiar la cita",
    "🙂 👍",
    "50 mg or 100 mg?",
)
VOWELS_WITHOUT_ACCENTS = str.maketrans("áéíóúüñÁÉÍÓÚÜÑ", "aeiouunAEIOUUN")


@cache
def tier_of(text: str) -> Tier:
    match = DETECTOR.find(text)
    return match.tier if match else Tier.NONE


def case_id(case: object) -> str | None:
    return case.id if isinstance(case, CrisisRule) else None


def one_typo(text: str) -> str:
    """Two inner letters of the longest word swapped, as fast thumbs do."""
    word = max(text.split(), key=lambda each: (len(each) if each.isalpha() else 0, each))
    middle = len(word) // 2
    if len(word) < 5:
        return text
    return text.replace(word, word[: middle - 1] + word[middle] + word[middle - 1] + word[middle + 1 :], 1)


@pytest.mark.parametrize(("rule", "text"), FIRES, ids=case_id)
def test_every_rule_fires_on_its_examples(rule: CrisisRule, text: str) -> None:
    assert tier_of(text) >= rule.tier


@pytest.mark.parametrize(("rule", "text"), SILENT, ids=case_id)
def test_every_rule_is_silent_on_its_counterexamples(rule: CrisisRule, text: str) -> None:
    match = RULES.find(text)
    assert match is None or match.tier < rule.tier


@pytest.mark.parametrize(("rule", "text"), FIRES, ids=case_id)
def test_capitals_accents_and_apostrophes_do_not_matter(rule: CrisisRule, text: str) -> None:
    plain = text.translate(VOWELS_WITHOUT_ACCENTS)
    assert tier_of(text.upper()) >= rule.tier
    assert tier_of(plain) >= rule.tier
    assert tier_of(plain.replace("'", "")) >= rule.tier
    assert tier_of(text.replace("'", "\u2019")) >= rule.tier


@pytest.mark.parametrize(("rule", "text"), FIRES, ids=case_id)
def test_hidden_and_spaced_letters_do_not_matter(rule: CrisisRule, text: str) -> None:
    assert tier_of("\u200b".join(text)) >= rule.tier
    assert tier_of("   ".join(" ".join(word) for word in text.replace("'", "").split())) >= rule.tier


@pytest.mark.parametrize(("rule", "text"), CARDS, ids=case_id)
def test_one_typo_in_the_longest_word_does_not_matter(rule: CrisisRule, text: str) -> None:
    assert tier_of(one_typo(text)) >= rule.tier


@pytest.mark.parametrize(("rule", "text"), CARDS, ids=case_id)
def test_an_ordinary_sentence_before_or_after_takes_nothing_away(rule: CrisisRule, text: str) -> None:
    for ordinary in ORDINARY:
        assert tier_of(f"{ordinary} {text}") >= rule.tier, ordinary
        assert tier_of(f"{text} {ordinary}") >= rule.tier, ordinary


@settings(max_examples=300, deadline=None)
@given(case=st.sampled_from(CARDS), before=st.text(max_size=60), after=st.text(max_size=60))
def test_any_text_around_takes_nothing_away(case: tuple[CrisisRule, str], before: str, after: str) -> None:
    rule, text = case
    assert tier_of(f"{before}\n{text}\n{after}") >= rule.tier


def test_danger_is_found_after_four_thousand_letters() -> None:
    assert tier_of("what are your hours? " * 200 + "i want to die") is Tier.CRISIS


@settings(max_examples=60, deadline=None)
@given(
    danger=st.sampled_from(
        ["i wnat to kil mysellf", "killmyselftonight", "k1ll mys3lf", "i will c*mmit s*icide", "i am suiicdal"]
    ),
    words=st.lists(st.text("bcdfghjlqvwxz13*", min_size=3, max_size=30), min_size=300, max_size=300),
)
def test_very_many_unknown_words_hide_no_disguised_danger_before_or_after_them(danger: str, words: list[str]) -> None:
    unknown = " ".join(words)
    assert tier_of(danger) > Tier.MENTION
    assert tier_of(f"{danger} . {unknown}") > Tier.MENTION
    assert tier_of(f"{unknown} . {danger}") > Tier.MENTION


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=300))
@example("*" * 50)
@example("\ud800")
@example("\u0130\u1e9e\ufdfa" * 20)
@example("k1ll*me " * 40)
def test_no_text_raises(text: str) -> None:
    DETECTOR.find(text)


@pytest.mark.parametrize("text", ORDINARY)
def test_ordinary_sentences_are_ordinary(text: str) -> None:
    assert tier_of(text) is Tier.NONE


@pytest.mark.parametrize(
    ("text", "tier"),
    [
        ("can i overdose on ketamine?", Tier.MENTION),
        ("i think i overdosed", Tier.EMERGENCY),
        ("what if i have chest pressure during the infusion", Tier.MENTION),
        ("i have a tight feeling and chest pressure now", Tier.EMERGENCY),
        ("my chest hurts after infusion", Tier.EMERGENCY),
        ("I do not want to die", Tier.MENTION),
        ("I do not want to die. I keep planning suicide", Tier.CRISIS),
        ("no, quiero morir", Tier.CRISIS),
        ("no quiero morir", Tier.MENTION),
        ("what if i took too many pills", Tier.EMERGENCY),
        ("i tried to kill myself eight years ago", Tier.MENTION),
        ("i tried to kill myself last night", Tier.CRISIS),
        ("I'm dying to know if I should kill myself", Tier.CRISIS),
        ("my friend says he would rather be dead", Tier.CRISIS_OTHER),
        ("quiero kill myself ya", Tier.CRISIS),
    ],
)
def test_guards_act_in_their_own_clause_only(text: str, tier: Tier) -> None:
    assert tier_of(text) is tier


@pytest.mark.parametrize(
    "text",
    [
        "k!ll mys3lf",
        "su*cide plans tonight",
        "killmyself",
        "iwanttodie",
        "w a n t t o d i e",
        "wаnt tо diе",
        "I WANT TO DIEEEEE",
        "kiero morirme ya",
        "k.i.l.l m.y.s.e.l.f",
    ],
)
def test_writing_around_filters_does_not_help(text: str) -> None:
    assert tier_of(text) is Tier.CRISIS


def test_what_was_found_is_noted_for_the_next_time_only() -> None:
    detector = CrisisDetector()
    first, second, third = (detector.find("i want to die") for _ in range(3))
    assert second is first
    assert third == first
    assert third is not first


def test_of_very_many_texts_not_all_are_noted() -> None:
    detector = CrisisDetector()
    first = detector.find("i want to die")
    for number in range(100):
        detector.find(f"at {number}")
    assert detector.find("i want to die") is not first


def test_the_higher_tier_wins() -> None:
    match = DETECTOR.find("I want to die and I have swallowed way too many tablets")
    assert match is not None
    assert match.tier is Tier.EMERGENCY
    assert match.kind == "overdose"
    assert match.language == "en"


def test_the_tiers_have_an_order() -> None:
    assert sorted(Tier, reverse=True)[0] is Tier.EMERGENCY
    assert Tier.NONE < Tier.MENTION < Tier.CRISIS_OTHER < Tier.CRISIS < Tier.EMERGENCY


def test_ids_are_unique_and_every_rule_is_complete() -> None:
    assert len({rule.id for rule in CORE_RULES}) == len(CORE_RULES)
    for rule in CORE_RULES:
        assert rule.patterns
        assert rule.fires
        assert rule.silent
        assert rule.reason
        assert rule.id.startswith(f"{rule.language}-")


def added(*patterns: str) -> CrisisRule:
    return CrisisRule("clinic-1", Tier.CRISIS, "direct", "en", patterns, (), (), "a test")


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("walk into the purple lake", "I'll walk into the purple lake"),
        ("(walk|run) .. lake", "run to the big lake"),
        ("walk [really] far lake", "walk far lake"),
        ("walk ..6 lake", "walk one two three four five six lake"),
        ("walk ... lake", "walk away. Then the lake"),
        ("^ purple lake $", "well, purple lake. bye"),
        ("the <vein> lake", "the wrists lake"),
        ("I'm at the purple lake", "i am at the purple lake"),
        ("purple lakeside (cabin|house [by] road)", "purple lakeside house road"),
    ],
)
def test_a_clinic_can_add_patterns(pattern: str, text: str) -> None:
    match = CrisisDetector([added(pattern)]).find(text)
    assert match is not None
    assert match.rule == "clinic-1"


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("walk .. lake", "walk one two three four lake"),
        ("walk .. lake", "walk away. Then the lake"),
        ("walk .. lake", "walk not to the lake"),
        ("^ purple lake $", "the purple lake house"),
    ],
)
def test_a_pattern_keeps_its_bounds(pattern: str, text: str) -> None:
    assert CrisisDetector([added(pattern)]).find(text) is None


def test_added_rules_take_nothing_away() -> None:
    match = CrisisDetector([added("purple lake")]).find("i want to die")
    assert match is not None
    assert match.tier is Tier.CRISIS


@pytest.mark.parametrize(
    "pattern",
    ["", "(walk", "walk)", "walk|run", "walk ()", "<unheard>", ".. lake", "lake ..", "[big] lake", "lake [big]", "???"],
)
def test_a_mistake_in_a_pattern_names_rule_and_pattern(pattern: str) -> None:
    with pytest.raises(PatternError) as caught:
        CrisisDetector([added(pattern)])
    assert "clinic-1" in str(caught.value)
    assert pattern in str(caught.value)
