"""The right entry comes first, and the score is honest about it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.knowledge import Drug, Phrasing, Vocabulary
from bot.core.matching import Matcher, build
from tests.builders import entry, knowledge, location, pack

ENTRIES = (
    entry(
        "onset",
        ["when will zoloft kick in", "how long until an ssri works", "two weeks on lexapro and nothing"],
    ),
    entry("cost", ["how much is an infusion", "price of ketamine", "what does a session cost"]),
    entry("hours", ["what are your hours", "when do you open", "open on saturday"]),
    entry("stop", ["how do i stop zoloft", "coming off lexapro", "quit my ssri"]),
)
BASE = knowledge(
    pack(*ENTRIES, vocabulary=Vocabulary({"u": "you"}, (("start", "stop"),))),
    drugs=[Drug("sertraline", ("zoloft",), ("ssri",)), Drug("escitalopram", ("lexapro",), ("ssri",))],
)
MATCHER = build(BASE, {"en": {"dog", "my"}})


def best(text: str, matcher: Matcher = MATCHER) -> str:
    return matcher.rank(text, "en").candidates[0].entry.id


@pytest.mark.parametrize(
    ("message", "wanted"),
    [
        ("how much would one infusion be", "cost"),
        ("PRICE???", "cost"),
        ("when does zolof start to kick in", "onset"),
        ("are u open saturdays", "hours"),
        ("i want to come off of lexapro", "stop"),
    ],
)
def test_the_right_entry_comes_first(message: str, wanted: str) -> None:
    assert best(message) == wanted


def test_a_phrasing_word_for_word_is_certain() -> None:
    ranking = MATCHER.rank("What are your hours?", "en")
    assert ranking.exact
    assert ranking.candidates[0].score == 100.0


def test_a_phrasing_claimed_by_two_entries_is_certain_for_neither() -> None:
    twice = knowledge(entry("a", ["same words"]), entry("b", ["same words"]))
    assert not build(twice, {}).rank("same words", "en").exact


def test_unknown_words_cost_certainty() -> None:
    plain = MATCHER.rank("price of ketamine please", "en").candidates[0].score
    ranking = MATCHER.rank("price of dog grooming please", "en")
    assert ranking.candidates[0].score < plain
    assert "dog" in ranking.unknown


def test_the_nearest_phrasing_is_named_with_its_place() -> None:
    ranking = MATCHER.rank("zoloft kick in when", "en")
    best, *_ = MATCHER.reasons(ranking)
    assert best.nearest.text == "when will zoloft kick in"
    assert best.nearest.location.line > ranking.candidates[0].entry.location.line


def test_the_words_that_spoke_for_an_entry_are_named() -> None:
    best, *_ = MATCHER.reasons(MATCHER.rank("zoloft kick in when", "en"))
    assert "kick" in dict(best.speaks_for_it)
    assert all(amount > 0 for _, amount in best.speaks_for_it)


def test_an_opposite_is_never_an_answer() -> None:
    best, *_ = MATCHER.rank("how do i start zoloft", "en").candidates
    assert best.entry.id == "stop"
    assert best.conflict == 'the message says "start", the entry "stop"'


@pytest.mark.parametrize("text", ["", "???", "💊", "zzzz qqqq"])
def test_what_shares_nothing_with_the_knowledge_has_no_candidates_or_faint_ones(text: str) -> None:
    candidates = MATCHER.rank(text, "en").candidates
    assert not candidates or candidates[0].score < 12


def test_an_empty_knowledge_base_has_no_candidates() -> None:
    assert build(knowledge(), {}).rank("how much is it", "en").candidates == ()


@given(st.text())
def test_ranking_never_fails_and_scores_stay_in_range(text: str) -> None:
    for candidate in MATCHER.rank(text, "en").candidates:
        assert 0 <= candidate.score <= 100


def test_the_same_knowledge_gives_the_same_scores() -> None:
    again = build(BASE, {"en": {"dog", "my"}})
    for text in ("when do you open", "stop or start", "how long"):
        assert again.rank(text, "en") == MATCHER.rank(text, "en")


def test_what_is_out_of_scope_is_no_candidate_and_makes_its_like_less_sure() -> None:
    elsewhere = ("how much is an iron infusion", "price of an iron infusion", "vitamin infusion cost")
    phrasings = tuple(Phrasing(text, location()) for text in elsewhere)
    limited = build(knowledge(replace(BASE.packs["en"], out_of_scope=phrasings), drugs=BASE.drugs), {})
    unlimited = build(BASE, {})
    message = "how much would an iron infusion be"
    assert limited.rank(message, "en").candidates[0].score < unlimited.rank(message, "en").candidates[0].score / 2
    assert limited.rank(elsewhere[0], "en").candidates == ()
    assert limited.rank("how much is one ketamine infusion", "en").candidates[0].entry.id == "cost"


def test_entries_are_found_in_either_language_and_answered_in_the_one_of_the_message() -> None:
    both = build(
        knowledge(
            *BASE.packs["en"].entries,
            entry("cost", ["cuánto cuesta una infusión", "precio de la ketamina"], language="es"),
            entry("hours", ["a qué hora abren", "abren los sábados"], language="es"),
        ),
        {"en": {"how", "much", "open"}, "es": {"cuanto", "abren", "hora"}},
    )
    for message, language, wanted in (
        ("cuanto cuesta", "es", "cost"),
        ("abren el sabado", "es", "hours"),
        ("how much is it", "en", "cost"),
        ("precio of the infusion", "es", "cost"),
    ):
        ranking = both.rank(message, "en")
        assert (ranking.language, ranking.candidates[0].entry.id) == (language, wanted)
        assert ranking.candidates[0].entry.language == language
    # an entry that the language lacks is answered in one that has it
    assert both.rank("zoloft", "es").candidates[0].entry.language == "en"
