"""What the matcher sees of a text: stems and their order, letters within words, words that go together.

Three families, because each survives what breaks the others: stems survive inflection, letters survive
misspelling, pairs of content words survive other words in between.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain, pairwise

# Words that hold a sentence together and say nothing of its subject. They stay in the stems ("how long" is not
# "how many") and are left out where only subjects count.
STOPWORDS = frozenset(
    """
    a an and any are as at be been being but by can could did do does doing done for from get gets getting go going
    got had has have having he her him his how i if in into is it its just like me my no not of off on one or our out
    over she should so some than that the their them then there these they this those to too up us was we were what
    when where which while who why will with would you your am also about really very please thing things want

    al algo aqui asi aun cada como con cual cuales cuando cuanta cuantas cuanto cuantos de del desde donde e el ella
    ellos en era es esa ese eso esta estan estar este esto estoy estas favor fue ha han hasta hay he la las le les lo
    los mas me mi mis muy ni nos o para pero por porque pues que quien quiero se sea ser si sobre solo soy su sus
    tambien tan tengo ti tiene tienen todo tu tus un una uno unos usted ustedes va voy y ya yo
    """.split()
)

LETTERS = 1
"""The number of the family of letters: stems come before it, pairs after it."""

_PAIR_SPAN = 4  # content words; wider pairs are chance (bench: 4 is as good as 6 and half as many)


@lru_cache(maxsize=10_000)
def letters(word: str) -> tuple[str, ...]:
    """The runs of 2, 3 and 4 letters of a word, its borders marked.

    >>> letters("ice")
    ('<i', 'ic', 'ce', 'e>', '<ic', 'ice', 'ce>', '<ice', 'ice>')
    """
    marked = f"<{word}>"
    return tuple(marked[i : i + size] for size in (2, 3, 4) for i in range(len(marked) - size + 1))


def content(words: Sequence[str]) -> tuple[str, ...]:
    """The words that carry a subject."""
    return tuple(word for word in words if word not in STOPWORDS)


def families(words: Sequence[str], stems: Sequence[str]) -> tuple[Counter[str], Counter[str], Counter[str]]:
    """The features of a text in their three families, each with how often it occurs. `stems`: those of the words."""
    return stems_in_order(stems), Counter(chain.from_iterable(map(letters, words))), pairs_of(words, stems)


def stems_in_order(stems: Sequence[str]) -> Counter[str]:
    """Single stems, and two that follow each other.

    >>> list(stems_in_order(["how", "long"]))
    ['how', 'long', 'how long']
    """
    found = Counter(stems)
    found.update(f"{first} {second}" for first, second in pairwise(stems))
    return found


def pairs_of(words: Sequence[str], stems: Sequence[str]) -> Counter[str]:
    """Stems of two words of the subject that are near each other, in either order.

    >>> list(pairs_of(["zoloft", "and", "alcohol"], ["zoloft", "and", "alcohol"]))
    ['alcohol+zoloft']
    """
    return Counter(_pairs([stemmed for word, stemmed in zip(words, stems, strict=True) if word not in STOPWORDS]))


def _pairs(stems: list[str]) -> Iterator[str]:
    for i, first in enumerate(stems):
        for second in stems[i + 1 : i + 1 + _PAIR_SPAN]:
            if first != second:
                yield f"{first}+{second}" if first < second else f"{second}+{first}"
