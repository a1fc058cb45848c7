"""The cards: the numbers first, short, plain, in both languages."""

from __future__ import annotations

import pytest

from bot.core.cards import MINIMAL_CARD, card, mention_lines
from bot.core.crisis import CORE_RULES, Tier

CARD_TIERS = (Tier.CRISIS_OTHER, Tier.CRISIS, Tier.EMERGENCY)
CARDS = {
    (tier, kind, language, repeat): card(tier, kind, language, repeat)
    for tier in CARD_TIERS
    for kind in sorted({rule.kind for rule in CORE_RULES} | {"a kind that nobody knows"})
    for language in ("en", "es", "fr", "")
    for repeat in (False, True)
}
TEXTS = sorted({*CARDS.values(), MINIMAL_CARD})
FORBIDDEN = ("!", "commit suicide", "1-800-273-8255", "**", "press 3", "failed", "booking", "$", "wait for the clinic")


def first_two_lines(text: str) -> str:
    return "\n".join(text.splitlines()[:2])


@pytest.mark.parametrize("text", TEXTS)
def test_a_card_is_short_and_plain(text: str) -> None:
    assert len(text) < 700
    assert not [each for each in FORBIDDEN if each in text.lower()]
    assert "\u2764" not in text


@pytest.mark.parametrize("text", TEXTS)
def test_a_card_has_a_number_within_the_first_two_lines(text: str) -> None:
    assert "911" in first_two_lines(text) or "988" in first_two_lines(text)
    assert "911" in text
    assert "988" in text


@pytest.mark.parametrize("text", TEXTS)
def test_a_card_says_that_it_is_automated_and_ends_with_lines_elsewhere(text: str) -> None:
    assert "automated" in text or "automático" in text
    assert "findahelpline.com" in text.splitlines()[-1]


@pytest.mark.parametrize("language", ["en", "es", ""])
def test_the_full_crisis_card_offers_call_text_and_chat_first(language: str) -> None:
    top = first_two_lines(card(Tier.CRISIS, "direct", language))
    assert "988" in top
    assert "911" in top
    assert "988lifeline.org/chat" in top


@pytest.mark.parametrize("kind", ["overdose", "mixing", "poisoning"])
@pytest.mark.parametrize("language", ["en", "es", ""])
@pytest.mark.parametrize("repeat", [False, True])
def test_substances_bring_poison_help_after_911(kind: str, language: str, repeat: bool) -> None:
    text = card(Tier.EMERGENCY, kind, language, repeat)
    assert text.index("911") < text.index("1-800-222-1222")
    assert "1-800-222-1222" in first_two_lines(text)


@pytest.mark.parametrize("language", ["en", "es", ""])
@pytest.mark.parametrize("repeat", [False, True])
def test_violence_brings_the_abuse_lines_after_911(language: str, repeat: bool) -> None:
    text = card(Tier.EMERGENCY, "violence", language, repeat)
    assert text.index("911") < text.index("1-800-799-7233")
    assert "1-800-422-4453" in text


@pytest.mark.parametrize("tier", CARD_TIERS)
@pytest.mark.parametrize("language", ["en", "es"])
def test_a_repeat_is_shorter_and_worded_differently(tier: Tier, language: str) -> None:
    full, again = card(tier, "direct", language), card(tier, "direct", language, repeat=True)
    assert len(again) < len(full)
    assert full.splitlines()[0] != again.splitlines()[0]


def test_an_unsure_language_brings_both() -> None:
    text = card(Tier.CRISIS, "direct", "unknown")
    assert "call or text" in text
    assert "llame" in text


def test_a_card_for_a_tier_without_one_is_still_a_card() -> None:
    assert card(Tier.MENTION, "word", "en") == card(Tier.CRISIS, "direct", "en")


@pytest.mark.parametrize("language", ["en", "es", "unknown"])
def test_the_short_lines_are_two_and_hold_both_numbers(language: str) -> None:
    lines = mention_lines(language).splitlines()
    assert len(lines) == 2
    assert "988" in lines[0]
    assert "911" in lines[1]
