"""Which language a word is of, and what its stem is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.lexicon import Lexicon, stem

LEXICON = Lexicon(
    {
        "en": [("how", "much", "is", "an", "infusion"), ("does", "insurance", "pay", "for", "the", "infusion")],
        "es": [("cuanto", "cuesta", "la", "infusion"), ("el", "seguro", "paga", "la", "medicina")],
    },
    {"en": {"how", "is", "the", "doctor", "price"}, "es": {"cuanto", "la", "el", "doctor", "precio", "medicinas"}},
    {"en": {"u": "you"}, "es": {"xq": "porque"}},
)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("how much is it", "en"),
        ("cuanto cuesta", "es"),
        ("precio", "es"),
        ("price", "en"),
        ("xq", "es"),
        ("cuanto cuesta the infusion", "es"),
        ("does insurance pay la infusion", "en"),
    ],
)
def test_the_language_is_that_of_most_words(text: str, language: str) -> None:
    for otherwise in ("en", "es"):
        assert LEXICON.language(text.split(), otherwise) == language


@pytest.mark.parametrize("text", ["", "infusion", "zoloft", "doctor", "12", "qqq zzz"])
def test_where_the_words_do_not_tell_the_conversation_goes_on_in_its_own(text: str) -> None:
    assert LEXICON.language(text.split(), "es") == "es"
    assert LEXICON.language(text.split(), "en") == "en"


def test_one_language_is_the_only_one() -> None:
    assert Lexicon({"en": [("price",)]}, {}, {}).language(("precio",), "es") == "en"
    assert Lexicon({}, {}, {}).language(("precio",), "es") == "es"


def test_a_word_has_the_stem_of_the_language_that_uses_it() -> None:
    assert LEXICON.stem("medicinas") == LEXICON.stem("medicina") == stem("medicina", "es")
    assert LEXICON.stem("insurance") == stem("insurance", "en")


def test_a_word_is_known_in_any_of_its_forms() -> None:
    assert LEXICON.knows("medicinas")
    assert not LEXICON.knows("parking")


@given(st.lists(st.text()))
def test_any_words_have_a_language_and_a_stem(words: list[str]) -> None:
    assert LEXICON.language(words, "en") in ("en", "es")
    assert all(isinstance(LEXICON.stem(word), str) for word in words)
