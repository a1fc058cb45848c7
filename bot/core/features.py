"""What the matcher sees of a text: stems and their order, letters within words, words that go together.

Three families, because each survives what breaks the others: stems survive inflection, letters survive
misspelling, pairs of content words survive other words in between.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import chain, pairwise

import Stemmer

STEMMERS = {"en": "english", "es": "spanish"}

# Words that hold a sentence together and say nothing of its subject. They stay in the stems ("how long" is not
# "how many") and are left out where only subjects count.
STOPWORDS = frozenset(
    """
    a an and any are as at be been being but by can could did do does doing done for from get gets getting go going
    got had has have having he her him his how i if in into is it its just like me my no not of off on one or our out
    over she should so some than that the their them then there these they this those to too up us was we were what
    when where which while who why will with would you your am also about really very please thing things want
    """.split()
)  # fmt: skip

_PAIR_SPAN = 4  # content words; wider pairs are chance (bench: 4 is as good as 6 and half as many)


@cache
def _stemmer(language: str) -> Stemmer.Stemmer:
    return Stemmer.Stemmer(STEMMERS.get(language, "english"))


@lru_cache(maxsize=50_000)
def stem(word: str, language: str) -> str:
    """The stem of a normalised word (Snowball).

    >>> stem("infusions", "en"), stem("medicinas", "es")
    ('infus', 'medicin')
    """
    return str(_stemmer(language).stemWord(word))


@lru_cache(maxsize=10_000)
def _letters(word: str) -> tuple[str, ...]:
    """The runs of 2, 3 and 4 letters of a word, its borders marked.

    >>> _letters("ice")
    ('<i', 'ic', 'ce', 'e>', '<ic', 'ice', 'ce>', '<ice', 'ice>')
    """
    marked = f"<{word}>"
    return tuple(marked[i : i + size] for size in (2, 3, 4) for i in range(len(marked) - size + 1))


def content(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words that carry a subject."""
    return tuple(word for word in words if word not in STOPWORDS)


def families(words: tuple[str, ...], language: str) -> tuple[Counter[str], Counter[str], Counter[str]]:
    """The features of a text in their three families, each with how often it occurs."""
    stems = [stem(word, language) for word in words]
    in_order = Counter(stems)
    in_order.update(f"{first} {second}" for first, second in pairwise(stems))
    letters = Counter(chain.from_iterable(map(_letters, words)))
    subjects = [stemmed for word, stemmed in zip(words, stems, strict=True) if word not in STOPWORDS]
    return in_order, letters, Counter(_pairs(subjects))


def _pairs(stems: list[str]) -> Iterator[str]:
    for i, first in enumerate(stems):
        for second in stems[i + 1 : i + 1 + _PAIR_SPAN]:
            if first != second:
                yield f"{first}+{second}" if first < second else f"{second}+{first}"
