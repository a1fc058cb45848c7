"""The words of all languages: which language a text is in, what is a real word, what is a word's stem.

A word has one stem wherever it stands, that of the language which uses it most, so that a message in two languages at
once still meets the phrasings of both.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache, lru_cache
from math import log

import Stemmer

STEMMERS = {"en": "english", "es": "spanish"}
_COMMON = 2.0  # uses that a real word of everyday language counts for beside those in the phrasings
_UNSEEN = 0.2
_MOST_EVIDENCE = 3.0  # log odds: one word alone decides nothing
_SURE = 1.0  # log odds between the best language and the next; below, the conversation goes on in its own


class Lexicon:
    """What is known of words. `phrasings`: the words of every phrasing, by language; `common`: real words of everyday
    language; `short_forms`: how they are written on phones."""

    def __init__(
        self,
        phrasings: Mapping[str, Iterable[Sequence[str]]],
        common: Mapping[str, Collection[str]],
        short_forms: Mapping[str, Mapping[str, str]],
    ):
        self.counts = {code: Counter(word for words in texts for word in words) for code, texts in phrasings.items()}
        self.languages = tuple(self.counts)
        self._common = {code: common.get(code, ()) for code in self.languages}
        self._short_forms = {code: short_forms.get(code, {}) for code in self.languages}
        self._sizes = {code: 1 + counts.total() for code, counts in self.counts.items()}
        self._shares = lru_cache(maxsize=50_000)(self._shares_of)
        self.stem = lru_cache(maxsize=50_000)(self._stem_of)
        self._stems = frozenset(self.stem(word) for counts in self.counts.values() for word in counts)

    def uses(self, word: str, language: str | None = None) -> int:
        """How often the phrasings use a word, those of one language or all."""
        return sum(counts[word] for code, counts in self.counts.items() if language in (code, None))

    def knows(self, word: str) -> bool:
        """Whether the word, or another form of it, stands in a phrasing."""
        return self.stem(word) in self._stems

    def is_real(self, word: str) -> bool:
        """Whether nobody mistyped it."""
        return any(word in common for common in self._common.values())

    def language(self, words: Iterable[str], otherwise: str) -> str:
        """The language that the words are in; `otherwise` where they do not tell."""
        if len(self.languages) < 2:
            return otherwise if otherwise in self.languages else next(iter(self.languages), otherwise)
        evidence = dict.fromkeys(self.languages, 0.0)
        for word in words:
            for code, share in self._shares(word).items():
                evidence[code] += share
        best, second, *_ = sorted(self.languages, key=lambda code: -evidence[code])
        return best if evidence[best] - evidence[second] >= _SURE else otherwise

    def _shares_of(self, word: str) -> dict[str, float]:
        """How likely each language uses the word, as logarithms, the likeliest 0."""
        if not self.languages:
            return {}
        likely = {code: log(self._weight(word, code) / self._sizes[code]) for code in self.languages}
        most = max(likely.values())
        return {code: max(share - most, -_MOST_EVIDENCE) for code, share in likely.items()}

    def _weight(self, word: str, code: str) -> float:
        is_common = word in self._common[code] or word in self._short_forms[code]
        return self.counts[code][word] + _COMMON * is_common + _UNSEEN

    def _stem_of(self, word: str) -> str:
        shares = self._shares(word)
        return stem(word, max(shares, key=lambda code: shares[code], default="en"))


@cache
def _stemmer(language: str) -> Stemmer.Stemmer:
    return Stemmer.Stemmer(STEMMERS.get(language, "english"))


def stem(word: str, language: str) -> str:
    """The stem of a normalised word (Snowball).

    >>> stem("infusions", "en"), stem("medicinas", "es")
    ('infus', 'medicin')
    """
    return str(_stemmer(language).stemWord(word))
