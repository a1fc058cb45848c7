"""Written words are read as what they mean, also in texts that are made to take long."""

from __future__ import annotations

from itertools import islice, product

import pytest

from bot.core.crisis_words import Meanings

MEANINGS = Meanings(["suicidal", "kill", "myself", "overdose", "pills", "hanging", "convulsing"])
UNKNOWN = ["".join(letters) for letters in islice(product("qxzwv", repeat=6), 1000)]


@pytest.mark.parametrize(
    ("written", "word"),
    [
        ("suicidl", "suicidal"),
        ("suiccidel", "suicidal"),
        ("overdsoe", "overdose"),
        ("combulsing", "convulsing"),
        ("s*icidal", "suicidal"),
        ("su*c*dal", "suicidal"),
        ("s**dal", ""),
        ("su*************l", "suicidal"),
        ("changing", ""),
    ],
)
def test_a_mistyped_or_hidden_word_means_what_was_meant(written: str, word: str) -> None:
    assert MEANINGS.meanings(written) - {written} == ({word} if word else set())


def test_a_run_together_word_is_its_parts() -> None:
    assert MEANINGS.parts("killmyself") == ("kill", "myself")


def test_of_a_very_long_word_the_beginning_and_the_end_are_read() -> None:
    parts = MEANINGS.parts("killmyself" + "x" * 4000 + "overdose")
    assert parts[:2] == ("kill", "myself")
    assert parts[-1] == "overdose"


def test_an_honest_text_is_read_to_its_last_word() -> None:
    assert not MEANINGS.left_alone(UNKNOWN[:166])


def test_of_very_many_unknown_words_the_last_ones_are_left_alone_but_no_known_word() -> None:
    left = MEANINGS.left_alone([*UNKNOWN[:500], "suicidal", "42", *UNKNOWN[500:], "overdose"])
    assert left < frozenset(UNKNOWN)
    assert left.isdisjoint(UNKNOWN[:166])


def test_run_together_words_are_cut_up_to_a_bound() -> None:
    long = ["killmyself" + word * 90 for word in UNKNOWN[:9]]
    assert MEANINGS.left_alone(long) == frozenset(long[2:])
