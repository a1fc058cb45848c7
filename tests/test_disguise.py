"""Every reading of a disguised text is tried, and none destroys another."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.disguise import spellings


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("HELP Me", "help me"),
        ("Ca\u0301llate, ni\u00f1o", "callate , nino"),
        ("don\u2019t can\u00b4t won`t", "dont cant wont"),
        ("\uff4b\uff49\uff4c\uff4c \uff4d\uff45", "kill me"),
        ("\u0440\u0456lls", "pills"),
        ("over\u200bdo\u00adse", "overdose"),
        ("\U0001f170\U0001f171", "ab"),
        ("k1ll", "kill"),
        ("he1p", "help"),
        ("su!c1de", "suicide"),
        ("$elf", "self"),
        ("3nd 1t", "end it"),
        ("want 2 go", "want to go"),
        ("s*icide", "s*icide"),
        ("su##de", "su*de"),
        ("k i l l  m e", "kill me"),
        ("k.i.l.l m-e", "kill me"),
        ("h\ne\nl\np", "help"),
        ("cut.ting", "cutting"),
        ("end.my.life", "end my life"),
        ("heeelp", "help"),
        ("killlll", "kill"),
        ("me \U0001f52b", "me gun"),
        ("I. Want. To. Go.", "i want to go"),
        ("20pills", "20 pills"),
    ],
)
def test_a_disguise_is_seen_through_in_one_of_the_readings(text: str, reading: str) -> None:
    assert reading in spellings(text)


@pytest.mark.parametrize("text", ["took 30 pills", "call 911 or 988", "13 mg at 4"])
def test_numbers_stay_numbers_in_the_plainest_reading(text: str) -> None:
    assert spellings(text)[0] == text


def test_an_ordinary_text_has_one_reading() -> None:
    assert spellings("How long does it take to work?") == ("how long does it take to work .",)


def test_borders_of_clauses_and_sentences_are_kept() -> None:
    assert spellings("No, I am fine. You?")[0] == "no , i am fine . you ."


def test_a_digit_of_its_own_is_a_word_and_a_number() -> None:
    assert {"want 2 go", "want to go"} <= set(spellings("want 2 go"))


def test_scripts_of_no_pattern_keep_what_stands_beside_them() -> None:
    assert "help me" in spellings("字字 help me 도와줘")[0]


@pytest.mark.parametrize("character", ["\ufdfa", "\ufdfb", "\U0001f52b", "\u33c2", "字"])
def test_no_character_makes_a_text_much_longer(character: str) -> None:
    assert len(spellings(character * 1000)[0]) <= 5000


def test_of_a_crowd_of_signs_the_first_and_the_last_are_read() -> None:
    words = spellings("help \U0001f52b" + "\U0001f642\U0001f48a" * 2000 + "\U0001fa92 me")[0].split()
    assert words[:2] == ["help", "gun"]
    assert words[-2:] == ["razor", "me"]
    assert len(words) < 100


def test_nothing_and_mere_signs_have_no_words() -> None:
    assert spellings("") == ("",)
    assert spellings("***") == ("",)


@given(st.text())
def test_every_text_has_readings_without_repeats(text: str) -> None:
    readings = spellings(text)
    assert readings
    assert len(readings) == len(set(readings))


@given(st.text())
def test_a_reading_is_words_joined_by_one_blank(text: str) -> None:
    for reading in spellings(text):
        assert reading == " ".join(reading.split())


@given(st.text(alphabet="kilme 1!*.-\u0430\u200b\U0001f52b\n", max_size=300))
def test_the_number_of_readings_has_a_bound(text: str) -> None:
    assert len(spellings(text)) <= 8
