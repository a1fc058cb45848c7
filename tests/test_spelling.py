"""Mistyped words lead back to the knowledge, and never to another medicine."""

from __future__ import annotations

import string
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.lexicon import Lexicon
from bot.core.spelling import Speller

COUNTS = {
    "depression": 40, "insurance": 20, "ketamine": 90, "glutamate": 30, "appointment": 9, "infusion": 30, "side": 20,
    "effects": 25, "work": 30, "hello": 3, "help": 9, "form": 2, "session": 12, "antidepressant": 15, "take": 40,
}  # fmt: skip
DRUGS = {
    "citalopram": "citalopram", "escitalopram": "escitalopram", "celexa": "citalopram", "lexapro": "escitalopram",
    "zoloft": "sertraline", "duloxetine": "duloxetine", "fluoxetine": "fluoxetine", "paroxetine": "paroxetine",
    "ketamine": "ketamine", "esketamine": "esketamine", "zyprexa": "olanzapine", "celebrex": "celecoxib",
}  # fmt: skip
COMMON = {"from", "farm", "ketchup", "walk", "the"}
LEXICON = Lexicon({"en": [[word] * count for word, count in COUNTS.items()]}, {"en": COMMON}, {})


@pytest.fixture
def speller() -> Speller:
    return Speller(LEXICON, DRUGS)


def read(speller: Speller, text: str) -> str:
    return " ".join(speller.read(tuple(text.split()), "en").words)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("depresion", "depression"),
        ("deppression", "depression"),
        ("depressoin", "depression"),
        ("ketmaine", "ketamine"),
        ("gluatmate", "glutamate"),
        ("apointment", "appointment"),
        ("zolof", "zoloft"),
        ("lexpro", "lexapro"),
        ("helo", "hello"),
        ("sesion", "session"),
        ("keta mine", "ketamine"),
        ("sideeffects", "side effects"),
        ("antidep", "antidepressant"),
    ],
)
def test_slips_are_mended(speller: Speller, typed: str, meant: str) -> None:
    assert read(speller, typed) == meant


@pytest.mark.parametrize(
    "word", ["from", "farm", "walk", "ketchup", "works", "insurence", "xy", "12", "qqqqq", "500mg"]
)
def test_real_words_words_of_a_known_stem_numbers_and_nonsense_stay(speller: Speller, word: str) -> None:
    assert read(speller, word) == word


def test_a_correction_says_what_was_typed_and_what_it_cost(speller: Speller) -> None:
    (correction,) = speller.read(("depresion",), "en").corrections
    assert (correction.typed, correction.read_as) == ("depresion", "depression")
    assert 0 <= correction.cost <= 2.2


@pytest.mark.parametrize("name", sorted(DRUGS))
def test_no_slip_of_one_letter_turns_a_medicine_into_another(speller: Speller, name: str) -> None:
    slips = {name[:i] + name[i + 1 :] for i in range(len(name))}
    slips |= {name[:i] + letter + name[i:] for i in range(len(name) + 1) for letter in string.ascii_lowercase}
    slips |= {name[:i] + letter + name[i + 1 :] for i in range(len(name)) for letter in string.ascii_lowercase}
    slips |= {name[:i] + b + a + name[i + 2 :] for i, (a, b) in enumerate(pairwise(name))}
    for slip in slips:
        (word, *_) = speller.read((slip,), "en").words
        assert DRUGS.get(word, DRUGS[name]) == DRUGS[name], f"{slip} was read as {word}"


@given(st.lists(st.text(min_size=1)))
def test_reading_never_fails(words: list[str]) -> None:
    Speller(LEXICON, DRUGS).read(tuple(words), "en")


def test_without_a_vocabulary_everything_stays() -> None:
    assert Speller(Lexicon({}, {}, {}), {}).read(("depresion",), "en").words == ("depresion",)
