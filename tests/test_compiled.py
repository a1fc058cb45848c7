"""A kept index is the index that would be compiled, and a bad file costs a second and nothing else."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest

from bot.compiled import indexes
from bot.core.index import Index
from tests.builders import entry, knowledge

BASE = knowledge(
    entry("hours", ["when do you open", "¿a qué hora abren?"]),
    entry("cost", ["how much is it", "price"]),
)


def same(one: Index, other: Index) -> bool:
    return (one.texts, one.features) == (other.texts, other.features) and all(
        np.array_equal(getattr(one, name), getattr(other, name))
        for name in ("owner", "row", "value", "start", "rarity", "weights", "offsets")
    )


def test_what_is_read_back_is_what_was_compiled(tmp_path: Path) -> None:
    compiled = indexes(BASE, tmp_path)["en"]
    assert len(list(tmp_path.glob("*.npz"))) == 1
    assert same(indexes(BASE, tmp_path)["en"], compiled)


def test_other_knowledge_gets_its_own_index(tmp_path: Path) -> None:
    indexes(BASE, tmp_path)
    other = knowledge(entry("hours", ["opening times"]))
    assert other.fingerprint == BASE.fingerprint  # the index goes by what was loaded, not by the files' bytes
    assert indexes(other, tmp_path)["en"].texts[1] == ("opening", "times")


def test_no_damage_to_a_file_stops_the_start(tmp_path: Path) -> None:
    whole = indexes(BASE, tmp_path)["en"]
    (path,) = tmp_path.glob("*.npz")
    content = path.read_bytes()
    for place in range(0, len(content), 97):
        path.write_bytes(content[:place] + bytes([content[place] ^ 0xFF]) + content[place + 1 :])
        assert indexes(BASE, tmp_path)["en"].texts == whole.texts


@pytest.mark.parametrize("content", [b"", b"no zip", b"PK\x03\x04broken", b"\x80\x04pickle"])
def test_a_broken_file_is_made_anew(tmp_path: Path, content: bytes, caplog: pytest.LogCaptureFixture) -> None:
    whole = indexes(BASE, tmp_path)["en"]
    (path,) = tmp_path.glob("*.npz")
    path.write_bytes(content)
    assert same(indexes(BASE, tmp_path)["en"], whole)
    assert "made anew" in caplog.text
    assert same(indexes(BASE, tmp_path)["en"], whole)


def test_a_file_with_parts_of_another_is_made_anew(tmp_path: Path) -> None:
    whole = indexes(BASE, tmp_path)["en"]
    (path,) = tmp_path.glob("*.npz")
    with np.load(path) as kept:
        parts = dict(kept)
    np.savez(path, **{**parts, "owner": parts["owner"][:-1]})
    assert same(indexes(BASE, tmp_path)["en"], whole)


def test_where_nothing_can_be_kept_the_index_is_compiled_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert indexes(BASE, tmp_path / "file" / "compiled")["en"].texts


def test_only_a_few_versions_are_kept(tmp_path: Path) -> None:
    for number in range(8):
        indexes(knowledge(entry("hours", [f"opening times {number}"])), tmp_path)
        for age, path in enumerate(sorted(tmp_path.glob("*.npz"), reverse=True)):
            os.utime(path, (1_000_000 - age, 1_000_000 - age))
    assert len(list(tmp_path.glob("*.npz"))) == 3
    assert not list(tmp_path.glob("*.part"))


def test_an_empty_language_has_an_index_too(tmp_path: Path) -> None:
    assert indexes(knowledge(), tmp_path)["en"].texts == ()
    assert indexes(knowledge(), tmp_path)["en"].texts == ()
