"""The phrasings as numbers: which features each has, how much they weigh, and what each says for every entry.

Everything here is computed from the phrasings alone, in closed form, and is the same on every machine; `compiled` can
therefore keep it between starts.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from bot.core.features import families

# Weights of the three families (stems and their order, letters, pairs), from the matching study; on the development
# questions every neighbouring choice is within a point, no letters at all costs seven.
FAMILY_WEIGHTS = (1.1, 1.0, 0.7)
# What an unseen feature counts as. Small, as entries are small: 0.001 to 0.01 are within a point.
SMOOTHING = 0.003

Floats = NDArray[np.float32]
Integers = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Index:
    """The phrasings of one language, compiled.

    `texts`: the words of each phrasing. `owner`: the number of its entry. `features`: the features of each family in
    the order of their rows. `row` and `value`: the features of all phrasings one after the other, phrasing `n` from
    `start[n]` to `start[n + 1]`. `rarity`: of each feature. `weights` (features by entries) and `offsets`: naive Bayes.
    """

    language: str
    texts: tuple[tuple[str, ...], ...]
    owner: Integers
    features: tuple[tuple[str, ...], ...]
    row: Integers
    value: Floats
    start: Integers
    rarity: Floats
    weights: Floats
    offsets: Floats
    _rows: tuple[dict[str, int], ...] = field(init=False, repr=False)
    _text: Integers = field(init=False, repr=False)

    def __post_init__(self) -> None:
        rows, first = [], 0
        for names in self.features:
            rows.append(dict(zip(names, range(first, first + len(names)), strict=True)))
            first += len(names)
        object.__setattr__(self, "_rows", tuple(rows))
        object.__setattr__(self, "_text", np.repeat(np.arange(len(self.texts), dtype=np.int32), np.diff(self.start)))

    def vector(self, words: tuple[str, ...]) -> tuple[Integers, Floats]:
        """A message's known features: their rows and values."""
        rows, values = [], []
        for ids, weight, found in zip(self._rows, FAMILY_WEIGHTS, families(words, self.language), strict=True):
            known = [(ids[feature], count) for feature, count in found.items() if feature in ids]
            row, counts = np.array(known, dtype=np.int32).reshape(-1, 2).T
            raw = (1 + np.log(counts)) * self.rarity[row]
            rows.append(row)
            values.append(weight * raw / max(float(np.sqrt(raw @ raw)), 1e-12))
        return np.concatenate(rows), np.concatenate(values).astype(np.float32)

    def scores(self, rows: Integers, values: Floats) -> Floats:
        """How well each entry explains the features, as a log likelihood (larger is better)."""
        return np.asarray(values @ self.weights[rows] - values.sum() * self.offsets, dtype=np.float32)

    def nearest(self, rows: Integers, values: Floats, entries: Iterable[int]) -> list[int]:
        """For each entry the number of its phrasing that shares most with the features."""
        dense = np.zeros(len(self.rarity), dtype=np.float32)
        dense[rows] = values
        nearest = []
        for entry in entries:
            first, last = (int(place) for place in np.searchsorted(self.owner, (entry, entry + 1)))
            features = slice(int(self.start[first]), int(self.start[last]))
            shared = dense[self.row[features]] * self.value[features]
            nearest.append(first + int(np.argmax(np.bincount(self._text[features] - first, shared, last - first))))
        return nearest


def compile_index(language: str, texts: Sequence[tuple[str, ...]], owner: Sequence[int]) -> Index:
    """Compiles a language's phrasings. `texts`: their words; `owner`: the number of each one's entry, rising from 0."""
    numbers = tuple(_numbering() for _ in FAMILY_WEIGHTS)
    rows, counts, sizes = array("i"), array("f"), array("i")
    for words in texts:
        for number, found in zip(numbers, families(words, language), strict=True):
            rows.extend(map(number.__getitem__, found))
            counts.extend(found.values())
            sizes.append(len(found))
    blocks = np.array(sizes, dtype=np.int32).reshape(len(texts), len(numbers))
    first_rows = np.cumsum([0, *map(len, numbers)], dtype=np.int32)
    row = np.array(rows, dtype=np.int32) + np.repeat(np.tile(first_rows[:-1], len(texts)), blocks.ravel())
    uses = np.bincount(row, minlength=int(first_rows[-1]))
    rarity = (np.log((1 + len(texts)) / (1 + uses)) + 1).astype(np.float32)
    value = _weigh((1 + np.log(np.array(counts, dtype=np.float32))) * rarity[row], blocks)
    start = np.concatenate(([0], np.cumsum(blocks.sum(axis=1)))).astype(np.int32)
    owners = np.array(owner, dtype=np.int32)
    weights, offsets = _learn(
        row, value, np.repeat(owners, np.diff(start)), len(rarity), int(max(owner, default=-1)) + 1
    )
    return Index(
        language, tuple(texts), owners, tuple(map(tuple, numbers)), row, value, start, rarity, weights, offsets
    )  # fmt: skip


def _numbering() -> defaultdict[str, int]:
    """A dictionary that gives each new key the next number."""
    numbering: defaultdict[str, int] = defaultdict()
    numbering.default_factory = numbering.__len__
    return numbering


def _weigh(raw: Floats, blocks: Integers) -> Floats:
    """Every family of every text at its own length of one, times the family's weight."""
    block = np.repeat(np.arange(blocks.size), blocks.ravel())
    lengths = np.sqrt(np.bincount(block, weights=raw * raw, minlength=blocks.size))
    weights = np.tile(FAMILY_WEIGHTS, len(blocks)) / np.maximum(lengths, 1e-12)
    return np.asarray(weights[block] * raw, dtype=np.float32)


def _learn(row: Integers, value: Floats, owner: Integers, features: int, entries: int) -> tuple[Floats, Floats]:
    """Naive Bayes: what each feature says for each entry, and what each entry's size takes off again."""
    cells = row.astype(np.int64) * entries + owner
    counts = np.bincount(cells, weights=value, minlength=features * entries).reshape(features, entries)
    totals = counts.sum(axis=0)
    weights = np.log1p(counts / SMOOTHING).astype(np.float32)
    return weights, np.log(totals + SMOOTHING * features).astype(np.float32)
