"""One spelling for every message and every phrasing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.text import normalise, spell_out


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("What's up?", ("whats", "up")),
        ("don’t", ("dont",)),
        ("¿Cuánto cuesta?", ("cuanto", "cuesta")),
        ("heeeelp", ("heelp",)),
        ("K-hole / off-label", ("k", "hole", "off", "label")),
        ("ＺＯＬＯＦＴ", ("zoloft",)),
        ("2 weeks", ("2", "weeks")),
        ("1000 mg", ("1000", "mg")),
        ("snake_case", ("snake", "case")),
        ("💊", ()),
        ("", ()),
    ],
)
def test_words_of_a_text(text: str, words: tuple[str, ...]) -> None:
    assert normalise(text) == words


@given(st.text())
def test_normalising_twice_is_normalising_once(text: str) -> None:
    once = normalise(text)
    assert normalise(" ".join(once)) == once


@given(st.text(st.characters(max_codepoint=127)))
def test_plain_text_takes_the_short_way_to_the_same_words(text: str) -> None:
    assert normalise(text) == normalise(text + "\N{COMBINING ACUTE ACCENT}")


def test_short_forms_are_spelled_out_word_by_word() -> None:
    assert spell_out(("dont", "u", "no"), {"dont": "do not", "u": "you"}) == ("do", "not", "you", "no")
