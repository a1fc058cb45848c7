"""What the matcher sees of a text."""

from __future__ import annotations

from bot.core.features import content, families, stem


def test_words_that_only_hold_a_sentence_together_carry_no_subject() -> None:
    assert content(("how", "long", "does", "it", "take")) == ("long", "take")


def test_stems_keep_their_order_and_pairs_forget_it() -> None:
    order, _, pairs = families(("stop", "zoloft", "suddenly"), "en")
    assert {"stop", "stop zoloft", "zoloft sudden"} <= set(order)
    assert "sudden+zoloft" in pairs
    assert "stop+zoloft" in families(("zoloft", "stop"), "en")[2]


def test_letters_see_word_borders() -> None:
    _, letters, _ = families(("ice",), "en")
    assert "<ic" in letters
    assert "ice>" in letters


def test_two_languages_have_their_own_stems() -> None:
    assert stem("medicinas", "es") == stem("medicina", "es")
