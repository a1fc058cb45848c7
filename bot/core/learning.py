"""What every feature says for every entry, learned from the phrasings alone.

Two linear models added up, because each is good where the other is not: a softmax regression, which learns what tells
neighbouring entries apart, and naive Bayes, which is better where an entry has few phrasings. Their sum is one table
of weights, so that a score is a sum over a message's features and can be shown.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.core.index import Floats, Integers, Texts, Vector

# Softmax regression by plain stochastic gradient descent, after the matching study (4.5). So few rounds need no pull
# of the weights to zero: with it, and with three times as many, all that was measured stays within half a point.
_ROUNDS = 4
_FIRST_STEP = 2.0
_EVENNESS = 0.5  # entries with many phrasings count less for each of them
_MOVED = 0.003  # an entry less in doubt than this is not worth moving
_GRID = 256  # parts of one to which weights are rounded: two machines' last digits differ

# Naive Bayes beside it: what an unseen feature counts as, and how much it has to say.
_SMOOTHING = 0.003
_BAYES = 0.15


@dataclass(frozen=True, slots=True)
class Model:
    """What each feature (row) says for each entry (column), and the offset of each entry, which is taken off a
    message's score times the sum of its values."""

    weights: Floats
    offset: Floats

    def scores(self, vector: Vector) -> Floats:
        """How much a message's features say for each entry: the log odds between two entries are the difference."""
        rows, values = vector
        return np.asarray(values @ self.weights.take(rows, axis=0) - values.sum() * self.offset)

    def said(self, vector: Vector, entry: int) -> Floats:
        """What each feature of a message says for one entry, above what it says for the average entry."""
        rows, values = vector
        here = self.weights.take(rows, axis=0)
        return np.asarray(values * (here[:, entry] - here.mean(axis=1) - self.offset[entry] + self.offset.mean()))


@dataclass(frozen=True, slots=True)
class Examples:
    """Texts and the number of the entry that each belongs to. `weight`: how many times a text counts."""

    texts: Texts
    owner: Integers
    weight: Floats

    def pick(self, numbers: NDArray[np.integer[Any]]) -> Examples:
        return Examples(self.texts.pick(numbers), self.owner[numbers], self.weight[numbers])


def learn(examples: Examples, features: int, entries: int) -> Model:
    """The model of some examples. `features`, `entries`: how many there are, also where no example has them."""
    weights = _softmax(examples, features, entries)
    cells, counts, totals = _counted(examples, entries)
    weights.ravel()[cells] += (_BAYES * np.log1p(counts / _SMOOTHING)).astype(np.float32)
    offset = (_BAYES * np.log(totals + _SMOOTHING * features)).astype(np.float32)
    return Model(_rounded(weights), _rounded(offset))


def _rounded(values: Floats) -> Floats:
    values *= _GRID
    np.round(values, out=values)
    values /= _GRID
    return values


def _softmax(examples: Examples, features: int, entries: int) -> Floats:
    texts, count = examples.texts, len(examples.texts)
    weights = np.zeros((features, entries), dtype=np.float32)
    if not count:
        return weights
    sizes = np.bincount(examples.owner, weights=examples.weight, minlength=entries)
    force = examples.weight * (sizes[sizes > 0].mean() / sizes[examples.owner]) ** _EVENNESS
    chance, steps, step = np.random.default_rng(0), _ROUNDS * count, 0
    start, owner = texts.start.tolist(), examples.owner.tolist()
    for _ in range(_ROUNDS):
        for number in chance.permutation(count).tolist():
            mine = slice(start[number], start[number + 1])
            rows, values = texts.row[mine], texts.value[mine]
            doubt = values @ weights.take(rows, axis=0)
            doubt = np.exp(doubt - doubt.max(), out=doubt)
            doubt /= doubt.sum()
            doubt[owner[number]] -= 1
            moved = np.flatnonzero(np.abs(doubt) > _MOVED)
            size = _FIRST_STEP * (1 - step / steps) * force[number]
            weights[rows[:, np.newaxis], moved] -= values[:, np.newaxis] * (size * doubt[moved]).astype(np.float32)
            step += 1
    return weights


def _counted(examples: Examples, entries: int) -> tuple[NDArray[Any], NDArray[Any], NDArray[Any]]:
    """How much of each feature the texts of each entry have: the cells of features by entries that are not empty, what
    they hold, and how much each entry has of all features together."""
    texts = examples.texts
    owner = np.repeat(examples.owner, np.diff(texts.start))
    said = texts.value * np.repeat(examples.weight, np.diff(texts.start))
    cells, of = np.unique(texts.row.astype(np.int64) * entries + owner, return_inverse=True)
    return cells, np.bincount(of, weights=said), np.bincount(owner, weights=said, minlength=entries)
