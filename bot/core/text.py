"""One spelling for every message and every phrasing."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

_APOSTROPHES = dict.fromkeys(map(ord, "'’‘`´ʼ＇"), None)
_STRETCHED = re.compile(r"([^\W\d])\1{2,}")
_WORD = re.compile(r"[^\W_]+")
LONGEST_WORD = 40  # letters; the longest in a medical dictionary that patients may paste have about 35


def normalise(text: str) -> tuple[str, ...]:
    """The words of a text: folded, without accents, apostrophes and punctuation, stretched letters shortened.

    >>> normalise("Don’t WORRY… sooooo tired — ¿qué hago?")
    ('dont', 'worry', 'soo', 'tired', 'que', 'hago')

    A word longer than any real one is cut: what is remembered of words must not grow with what somebody pastes.
    """
    folded = text.lower().replace("'", "").replace("`", "") if text.isascii() else _fold(text).translate(_APOSTROPHES)
    words = _WORD.findall(_STRETCHED.sub(r"\1\1", folded))
    return tuple([word[:LONGEST_WORD] for word in words])


def _fold(text: str) -> str:
    # Casefolding can compose and decompose letters anew, so the marks are dropped after it and the text folded
    # once more: normalising twice is then the same as normalising once.
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return "".join(char for char in folded if not unicodedata.combining(char))


def spell_out(words: tuple[str, ...], short_forms: Mapping[str, str]) -> tuple[str, ...]:
    """Short forms replaced by what they stand for.

    >>> spell_out(("u", "ok"), {"u": "you"})
    ('you', 'ok')
    """
    if short_forms.keys().isdisjoint(words):
        return words
    return tuple(part for word in words for part in short_forms.get(word, word).split())
