"""How common a word is in everyday language.

From the word counts of pyspellchecker (MIT licence), which come from film subtitles: close to how people talk.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

import spellchecker

# Seen more often than this in the subtitles, a word is a real word that nobody mistyped. English: where the
# 54,000 most frequent words end. Both lists have a floor of 50, below which names and slips stand side by side.
_REAL_WORD_COUNT = {"en": 63, "es": 51}


@cache
def common_words(language: str) -> Mapping[str, int]:
    """Real words of a language with their counts; empty for a language without a list."""
    resource = files(spellchecker).joinpath("resources", f"{language}.json.gz")
    if language not in _REAL_WORD_COUNT:
        return {}
    counts = json.loads(gzip.decompress(resource.read_bytes()))
    least = _REAL_WORD_COUNT[language]
    return {word: count for word, count in counts.items() if count >= least}
