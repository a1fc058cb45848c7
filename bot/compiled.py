"""The compiled knowledge kept between starts, in the state folder: compiling takes seconds, reading it back a tenth.

Kept as plain numbers and text in numpy's own format, with its pickle support off: a file that somebody put there can be
wrong but can run nothing. A file that is missing, unreadable or of another version is compiled anew.
"""

from __future__ import annotations

import hashlib
import logging
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import Stemmer
from numpy.typing import NDArray

import bot.core.confidence
import bot.core.features
import bot.core.index
import bot.core.learning
import bot.core.lexicon
import bot.core.matching
import bot.core.text
from bot.core.confidence import Calibration
from bot.core.index import Features, Texts
from bot.core.knowledge import KnowledgeBase
from bot.core.learning import Model
from bot.core.lexicon import Lexicon
from bot.core.matching import Asked, Compiled, compile_knowledge

log = logging.getLogger(__name__)

_KEPT = 3  # files: today's knowledge, and those before it for going back and forth
_CODE = (
    bot.core.text,
    bot.core.lexicon,
    bot.core.features,
    bot.core.index,
    bot.core.learning,
    bot.core.confidence,
    bot.core.matching,
)
_TEXTS = ("row", "value", "start")
_MODEL = ("weights", "offset")
_CALIBRATION = ("weights", "score_of_each", "first", "among_three")


def compiled(folder: Path, knowledge: KnowledgeBase, asked: Sequence[Asked], lexicon: Lexicon) -> Compiled:
    """The compiled knowledge, from the folder where it is kept there, else compiled and kept."""
    path = folder / f"{_key(knowledge)}.npz"
    try:
        found = _read(path)
        if found.fits(knowledge, asked):
            return found
        log.warning("%s is of other knowledge and is made anew.", path.name)
    except (FileNotFoundError, NotADirectoryError):
        pass
    except Exception as error:  # numpy and zipfile raise all kinds of things for a damaged file
        log.warning("%s cannot be used (%s) and is made anew.", path.name, type(error).__name__)
    made = compile_knowledge(knowledge, asked, lexicon)
    try:
        _write(path, made)
    except OSError as error:
        log.warning("The compiled knowledge cannot be kept (%s); the next start takes longer.", error.strerror)
    return made


def _key(knowledge: KnowledgeBase) -> str:
    """Names all that the compiled form depends on: the texts as they were loaded, and the code that compiles them."""
    digest = hashlib.sha256(f"{np.__version__} {Stemmer.version()}".encode())
    for module in _CODE:
        digest.update(Path(str(module.__file__)).read_bytes())
    for code, pack in knowledge.packs.items():
        digest.update(f"\0{code}".encode())
        for entry in pack.entries:
            texts = (entry.id, entry.question, entry.answer, *(phrasing.text for phrasing in entry.phrasings))
            digest.update("\0".join(["", *texts]).encode())
        for short, meant in sorted(pack.vocabulary.short_forms.items()):
            digest.update(f"\0{short}\0{meant}".encode())
    return digest.hexdigest()


def _read(path: Path) -> Compiled:
    with path.open("rb") as file, np.load(file, allow_pickle=False) as kept:
        names = tuple(tuple(_lines(kept[f"names_{family}"])) for family in range(3))
        features = Features(names, kept["rarity"])
        texts = Texts(*(kept[f"texts_{part}"] for part in _TEXTS))
        model = Model(*(kept[f"model_{part}"] for part in _MODEL))
        weights, *shares = (kept[f"calibration_{part}"] for part in _CALIBRATION)
    return Compiled(features, texts, model, Calibration(tuple(weights.tolist()), *shares))


def _write(path: Path, made: Compiled) -> None:
    parts = {f"texts_{part}": getattr(made.texts, part) for part in _TEXTS}
    parts |= {f"model_{part}": getattr(made.model, part) for part in _MODEL}
    parts |= {f"calibration_{part}": np.array(getattr(made.calibration, part)) for part in _CALIBRATION}
    parts |= {f"names_{family}": _bytes(names) for family, names in enumerate(made.features.names)}
    parts["rarity"] = made.features.rarity
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
    old = sorted(path.parent.glob("*.npz"), key=lambda each: each.stat().st_mtime, reverse=True)[_KEPT:]
    for each in old:
        each.unlink(missing_ok=True)


def _bytes(lines: tuple[str, ...]) -> NDArray[np.uint8]:
    return np.frombuffer("\n".join(lines).encode(), dtype=np.uint8)


def _lines(data: NDArray[np.uint8]) -> list[str]:
    text = data.tobytes().decode()
    return text.split("\n") if text else []
