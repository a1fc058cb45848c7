"""What the matcher sees of a text."""

from __future__ import annotations

from bot.core.features import content, families


def test_words_that_only_hold_a_sentence_together_carry_no_subject() -> None:
    assert content(("how", "long", "does", "it", "take")) == ("long", "take")


def test_stems_keep_their_order_and_pairs_forget_it() -> None:
    order, _, pairs = families(("stop", "zoloft", "suddenly"), ("stop", "zoloft", "sudden"))
    assert list(order) == ["stop", "zoloft", "sudden", "stop zoloft", "zoloft sudden"]
    assert "sudden+zoloft" in pairs
    assert "stop+zoloft" in families(("zoloft", "stop"), ("zoloft", "stop"))[2]


def test_letters_see_word_borders() -> None:
    _, letters, _ = families(("ice",), ("ice",))
    assert "<ic" in letters
    assert "ice>" in letters
