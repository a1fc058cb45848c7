"""The real words of everyday language, which nobody mistyped.

From the word counts of pyspellchecker (MIT licence), which come from film subtitles: close to how people talk.
"""

from __future__ import annotations

import gzip
import json
from contextlib import suppress
from functools import cache
from importlib.resources import files
from pathlib import Path
from zlib import crc32

import spellchecker

# Seen more often than this in the subtitles, a word is real. English: where the 54,000 most frequent words end. Both
# lists have a floor of 50, below which names and slips stand side by side.
_LEAST_COUNT = {"en": 63, "es": 51}


@cache
def common_words(language: str) -> frozenset[str]:
    """The real words of a language; none for a language without a list."""
    return _read(_packed(language), language)


def kept_words(language: str, folder: Path) -> frozenset[str]:
    """The same, kept as plain text in a folder: reading the counts takes a tenth of a second at every start."""
    packed = _packed(language)
    path = folder / f"words-{language}-{crc32(packed):08x}-{_LEAST_COUNT.get(language)}.txt"
    try:
        return frozenset(path.read_text(encoding="utf-8").split())
    except (OSError, ValueError):
        words = _read(packed, language)
    # The next start takes a little longer where nothing can be kept.
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        aside = path.with_suffix(".part")
        aside.write_text("\n".join(sorted(words)), encoding="utf-8")
        aside.replace(path)
    return words


def _packed(language: str) -> bytes:
    if language not in _LEAST_COUNT:
        return b""
    return files(spellchecker).joinpath("resources", f"{language}.json.gz").read_bytes()


def _read(packed: bytes, language: str) -> frozenset[str]:
    counts = json.loads(gzip.decompress(packed)) if packed else {}
    return frozenset(word for word, count in counts.items() if count > _LEAST_COUNT[language])
