"""Texts as numbers: which features each has and how much they weigh.

A family's features together have a length of one in every text (times the family's weight), so that a long story says
no more than a short question.
"""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import accumulate, chain
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.core.features import families, letters, pairs_of, stems_in_order

# Weights of the three families (stems and their order, letters, pairs), from the matching study; on the development
# questions every neighbouring choice is within a point, no letters at all costs seven.
FAMILY_WEIGHTS = (1.1, 1.0, 0.7)

Floats = NDArray[np.float32]
Integers = NDArray[np.int32]
Words = tuple[str, ...]
Vector = tuple[Integers, Floats]
"""Rows of features and their values."""


@dataclass(frozen=True, slots=True)
class Features:
    """All features that some texts have: their names in each family, in the order of their rows, and how rare each
    is (1 for a feature of every text, more for rarer ones)."""

    names: tuple[tuple[str, ...], ...]
    rarity: Floats
    _rows: tuple[dict[str, int], ...] = field(init=False, repr=False, compare=False)
    _letters: Callable[[str], tuple[int, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        rows, first = [], 0
        for names in self.names:
            rows.append(dict(zip(names, range(first, first + len(names)), strict=True)))
            first += len(names)
        _, of_letters, _ = rows

        @lru_cache(maxsize=20_000)
        def known_letters(word: str) -> tuple[int, ...]:
            return tuple(of_letters[each] for each in letters(word) if each in of_letters)

        object.__setattr__(self, "_rows", tuple(rows))
        object.__setattr__(self, "_letters", known_letters)

    def vector(self, words: Sequence[str], stems: Sequence[str]) -> Vector:
        """A text's known features: their rows and values."""
        of_stems, _, of_pairs = self._rows
        in_order, pairs = stems_in_order(stems), pairs_of(words, stems)
        found = (
            {of_stems[each]: count for each, count in in_order.items() if each in of_stems},
            Counter(chain.from_iterable(map(self._letters, words))),
            {of_pairs[each]: count for each, count in pairs.items() if each in of_pairs},
        )
        ends = [0, *accumulate(map(len, found))]
        rows = list(chain.from_iterable(found))
        counts = list(chain.from_iterable(each.values() for each in found))
        row = np.array(rows, dtype=np.int32)
        value = ((1 + np.log(np.array(counts, dtype=np.float32))) * self.rarity[row]).astype(np.float32)
        for weight, first, last in zip(FAMILY_WEIGHTS, ends, ends[1:], strict=False):
            part = value[first:last]
            part *= weight / max(float(np.sqrt(part @ part)), 1e-12)
        return row, value

    def name(self, row: int) -> tuple[int, str]:
        """The family (0 to 2) and the name of a feature."""
        for family, names in enumerate(self.names):
            if row < len(names):
                return family, names[row]
            row -= len(names)
        raise IndexError(row)


@dataclass(frozen=True, slots=True)
class Texts:
    """The features of many texts one after the other: those of text `n` from `start[n]` to `start[n + 1]`."""

    row: Integers
    value: Floats
    start: Integers

    def __len__(self) -> int:
        return len(self.start) - 1

    def __getitem__(self, number: int) -> Vector:
        mine = slice(self.start[number], self.start[number + 1])
        return self.row[mine], self.value[mine]

    def pick(self, numbers: Sequence[int] | NDArray[np.integer[Any]]) -> Texts:
        """Some of the texts, in that order."""
        sizes = np.diff(self.start)[numbers]
        places = ranges(self.start[:-1][numbers], sizes)
        return Texts(self.row[places], self.value[places], _starts(sizes))

    def text_of_each(self) -> Integers:
        """The number of the text that each feature belongs to."""
        return np.repeat(np.arange(len(self), dtype=np.int32), np.diff(self.start))


def ranges(first: Integers, sizes: Integers) -> Integers:
    """The numbers `first[i]`, `first[i] + 1` ... as many as `sizes[i]`, for one `i` after the other."""
    before = np.concatenate(([0], np.cumsum(sizes[:-1]))) if len(sizes) else sizes
    return np.arange(int(sizes.sum()), dtype=np.int32) + np.repeat(first - before, sizes).astype(np.int32)


def compile_texts(texts: Sequence[tuple[Words, Words]]) -> tuple[Features, Texts]:
    """The features of texts, each given as its words and their stems.

    Only single stems count that one text alone has: of longer features these are two thirds, and they say more about
    the one text than about its subject.
    """
    numbers = tuple(_numbering() for _ in FAMILY_WEIGHTS)
    rows, counts, sizes = array("i"), array("f"), array("i")
    for words, stems in texts:
        for number, found in zip(numbers, families(words, stems), strict=True):
            rows.extend(map(number.__getitem__, found))
            counts.extend(found.values())
            sizes.append(len(found))
    names = [name for number in numbers for name in number]
    first = np.cumsum([0, *map(len, numbers)], dtype=np.int32)
    row = np.array(rows, dtype=np.int32) + np.repeat(np.tile(first[:-1], len(texts)), sizes)
    block = np.repeat(np.arange(len(sizes)), sizes)
    uses = np.bincount(row, minlength=len(names))
    is_stem = np.array([" " not in name for name in numbers[0]], dtype=bool)
    is_kept = (uses > 1) | np.concatenate((is_stem, np.zeros(len(names) - len(is_stem), dtype=bool)))
    kept_names = tuple(
        tuple(name for name, kept in zip(number, is_kept[start:], strict=False) if kept)
        for number, start in zip(numbers, first, strict=False)
    )
    rarity = (np.log((1 + len(texts)) / (1 + uses)) + 1).astype(np.float32)
    is_here = is_kept[row]
    row, block = row[is_here], block[is_here]
    value = _weigh((1 + np.log(np.array(counts, dtype=np.float32)[is_here])) * rarity[row], block, len(sizes))
    new_row = (np.cumsum(is_kept) - 1).astype(np.int32)
    in_text = np.bincount(block // len(numbers), minlength=len(texts))
    return Features(kept_names, rarity[is_kept]), Texts(new_row[row], value, _starts(in_text))


def _starts(sizes: NDArray[np.integer[Any]]) -> Integers:
    return np.concatenate(([0], np.cumsum(sizes))).astype(np.int32)


def _numbering() -> defaultdict[str, int]:
    """A dictionary that gives each new key the next number."""
    numbering: defaultdict[str, int] = defaultdict()
    numbering.default_factory = numbering.__len__
    return numbering


def _weigh(raw: Floats, block: Integers, blocks: int) -> Floats:
    """Every family of every text (a block) at its own length of one, times the family's weight."""
    lengths = np.sqrt(np.bincount(block, weights=raw * raw, minlength=blocks))
    weights = np.resize(FAMILY_WEIGHTS, blocks) / np.maximum(lengths, 1e-12)
    return np.asarray(weights[block] * raw, dtype=np.float32)
