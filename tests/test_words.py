"""Real words are known, slips are not, and what is kept between starts is the same."""

from __future__ import annotations

from pathlib import Path

from bot.words import common_words, kept_words


def test_real_words_are_known_and_slips_are_not() -> None:
    words = common_words("en")
    assert {"from", "form", "insurance", "doctor"} <= words
    assert not {"teh", "adress", "recieve"} & words


def test_a_language_without_a_list_has_no_words() -> None:
    assert common_words("xx") == frozenset()


def test_what_is_kept_is_the_same(tmp_path: Path) -> None:
    folder = tmp_path / "compiled"
    assert kept_words("es", folder) == kept_words("es", folder) == common_words("es")
    (kept,) = folder.iterdir()
    kept.write_bytes(b"\xff")
    assert kept_words("es", folder) == common_words("es")


def test_where_nothing_can_be_kept_the_words_are_there_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert kept_words("en", tmp_path / "file") == common_words("en")
