"""Indexes kept between starts, in the state folder: compiling takes most of a second, reading them back a tenth.

Kept as plain numbers and text in numpy's own format, with its pickle support off: a file that somebody put there can be
wrong but can run nothing. A file that is missing, unreadable or of another version is compiled anew.
"""

from __future__ import annotations

import hashlib
import logging
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import Stemmer
from numpy.typing import NDArray

import bot.core.features
import bot.core.index
import bot.core.matching
import bot.core.text
from bot.core.index import Index
from bot.core.knowledge import KnowledgeBase, LanguagePack
from bot.core.matching import compile_pack

log = logging.getLogger(__name__)

_ARRAYS = ("owner", "row", "value", "start", "rarity", "offsets")
_KEPT = 3  # files per language: today's knowledge, and those before it for going back and forth
_CODE = (bot.core.text, bot.core.features, bot.core.index, bot.core.matching)


def indexes(knowledge: KnowledgeBase, folder: Path) -> Mapping[str, Index]:
    """The index of every language, from the folder where it is kept there, else compiled and kept."""
    return {code: _index(knowledge, code, folder) for code in knowledge.packs}


def _index(knowledge: KnowledgeBase, language: str, folder: Path) -> Index:
    path = folder / f"{language}-{_key(knowledge.packs[language])}.npz"
    try:
        return _read(path)
    except (FileNotFoundError, NotADirectoryError):
        pass
    except Exception as error:  # numpy and zipfile raise all kinds of things for a damaged file
        log.warning("%s cannot be used (%s) and is made anew.", path.name, type(error).__name__)
    index = compile_pack(knowledge.packs[language])
    try:
        _write(path, index)
    except OSError as error:
        log.warning("The compiled knowledge cannot be kept (%s); the next start takes longer.", error.strerror)
    return index


def _key(pack: LanguagePack) -> str:
    """Names all that an index depends on: the phrasings as they were loaded, and the code that compiles them."""
    digest = hashlib.sha256(f"{np.__version__} {Stemmer.version()}".encode())
    for module in _CODE:
        digest.update(Path(str(module.__file__)).read_bytes())
    for entry in pack.entries:
        digest.update("\0".join(["", entry.question, *(phrasing.text for phrasing in entry.phrasings)]).encode())
    for short, meant in sorted(pack.vocabulary.short_forms.items()):
        digest.update(f"\0{short}\0{meant}".encode())
    return digest.hexdigest()


def _read(path: Path) -> Index:
    with path.open("rb") as file, np.load(file, allow_pickle=False) as kept:
        arrays = {name: kept[name] for name in _ARRAYS}
        texts = tuple(tuple(line.split(" ")) if line else () for line in _lines(kept["texts"]))
        features = tuple(tuple(_lines(kept[f"features_{family}"])) for family in range(3))
        weights = np.zeros((len(arrays["rarity"]), len(arrays["offsets"])), dtype=np.float32)
        weights.ravel()[kept["cells"]] = kept["weights"]
    if sum(map(len, features)) != len(weights) or len(texts) != len(arrays["owner"]):
        raise ValueError("the parts do not fit together")
    return Index(language=path.name[:2], texts=texts, features=features, weights=weights, **arrays)


def _write(path: Path, index: Index) -> None:
    cells = np.flatnonzero(index.weights).astype(np.uint32)
    parts = {name: getattr(index, name) for name in _ARRAYS}
    parts |= {f"features_{family}": _bytes(names) for family, names in enumerate(index.features)}
    parts |= {
        "texts": _bytes(tuple(" ".join(words) for words in index.texts)),
        "cells": cells,
        "weights": index.weights.ravel()[cells],
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    # Written aside and moved into place: another process that starts now sees a whole file or none.
    handle, aside = tempfile.mkstemp(dir=path.parent, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            np.savez(file, **parts)
        Path(aside).replace(path)
    except BaseException:
        Path(aside).unlink(missing_ok=True)
        raise
    old = sorted(path.parent.glob(f"{path.name[:2]}-*.npz"), key=lambda each: each.stat().st_mtime, reverse=True)[
        _KEPT:
    ]
    for each in old:
        each.unlink(missing_ok=True)


def _bytes(lines: tuple[str, ...]) -> NDArray[np.uint8]:
    return np.frombuffer("\n".join(lines).encode(), dtype=np.uint8)


def _lines(data: NDArray[np.uint8]) -> list[str]:
    text = data.tobytes().decode()
    return text.split("\n") if text else []
