"""What was kept is what would be compiled, and a bad file costs some seconds and nothing else."""

from __future__ import annotations

import os
from functools import partial
from operator import attrgetter
from pathlib import Path

import numpy as np
import pytest

from bot.compiled import compiled
from bot.core.knowledge import KnowledgeBase
from bot.core.matching import Compiled, build
from tests.builders import entry, knowledge

BASE = knowledge(
    entry("hours", ["when do you open", "¿a qué hora abren?"]),
    entry("cost", ["how much is it", "price"]),
)


def made(base: KnowledgeBase, folder: Path) -> Compiled:
    return build(base, {}, partial(compiled, folder))._compiled


def same(one: Compiled, other: Compiled) -> bool:
    return (one.features.names, one.calibration.weights) == (other.features.names, other.calibration.weights) and all(
        np.array_equal(attrgetter(name)(one), attrgetter(name)(other))
        for name in ("features.rarity", "texts.row", "texts.value", "texts.start", "model.weights", "model.offset")
    )


def test_what_is_read_back_is_what_was_compiled(tmp_path: Path) -> None:
    first = made(BASE, tmp_path)
    assert len(list(tmp_path.glob("*.npz"))) == 1
    assert same(made(BASE, tmp_path), first)


def test_other_knowledge_is_compiled_anew(tmp_path: Path) -> None:
    first = made(BASE, tmp_path)
    other = knowledge(entry("hours", ["opening times"]))
    assert other.fingerprint == BASE.fingerprint  # it goes by what was loaded, not by the files' bytes
    assert not same(made(other, tmp_path), first)


def test_no_damage_to_a_file_stops_the_start(tmp_path: Path) -> None:
    whole = made(BASE, tmp_path)
    (path,) = tmp_path.glob("*.npz")
    content = path.read_bytes()
    for place in range(0, len(content), 97):
        path.write_bytes(content[:place] + bytes([content[place] ^ 0xFF]) + content[place + 1 :])
        assert same(made(BASE, tmp_path), whole)


@pytest.mark.parametrize("content", [b"", b"no zip", b"PK\x03\x04broken", b"\x80\x04pickle"])
def test_a_broken_file_is_made_anew(tmp_path: Path, content: bytes, caplog: pytest.LogCaptureFixture) -> None:
    whole = made(BASE, tmp_path)
    (path,) = tmp_path.glob("*.npz")
    path.write_bytes(content)
    assert same(made(BASE, tmp_path), whole)
    assert "made anew" in caplog.text
    assert same(made(BASE, tmp_path), whole)


def test_a_file_with_parts_of_another_is_made_anew(tmp_path: Path) -> None:
    whole = made(BASE, tmp_path)
    (path,) = tmp_path.glob("*.npz")
    with np.load(path) as kept:
        parts = dict(kept)
    np.savez(path, **{**parts, "texts_start": parts["texts_start"][:-1]})
    assert same(made(BASE, tmp_path), whole)


def test_where_nothing_can_be_kept_the_index_is_compiled_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert made(BASE, tmp_path / "file" / "compiled").features.names


def test_only_a_few_versions_are_kept(tmp_path: Path) -> None:
    for number in range(8):
        made(knowledge(entry("hours", [f"opening times {number}"])), tmp_path)
        for age, path in enumerate(sorted(tmp_path.glob("*.npz"), reverse=True)):
            os.utime(path, (1_000_000 - age, 1_000_000 - age))
    assert len(list(tmp_path.glob("*.npz"))) == 3
    assert not list(tmp_path.glob("*.part"))


def test_empty_knowledge_is_compiled_too(tmp_path: Path) -> None:
    assert made(knowledge(), tmp_path).features.names == ((), (), ())
    assert made(knowledge(), tmp_path).features.names == ((), (), ())
