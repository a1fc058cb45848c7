"""How often is the best entry the right one? Calibrated for every knowledge base from its own phrasings.

Phrasings that were left out stand for patients' messages, and all phrasings of entries that were left out for messages
that no entry answers. Nothing else is needed, and nothing that patients write is used.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from math import exp

import numpy as np
from numpy.typing import NDArray

from bot.core.index import Floats

_Numbers = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Signals:
    """What a message's confidence goes by. `odds`: the log odds of its best entry against all others; `mine`, `known`:
    the share of its words (0 to 1, rare ones count more) that this entry has, and that any entry has; `strange`: the
    share of the words of its subject that no entry has."""

    odds: float
    mine: float
    known: float
    strange: float


# Log odds of being right are the signals times these, plus the last. From the matching study (4.6); what a knowledge
# base says of itself moves them, and where it says little they stay.
PRIOR = (1.0, 1.3, 0.1, -0.4)
_PULL = 0.05
# How much doubt strange words add. A knowledge base cannot know it, for its own phrasings have none: 2 to 4 let 4 to 5
# of 100 more of the development questions be answered at the same precision, a quarter of them out of scope.
_STRANGE = 4.0
CERTAIN = 100.0  # the score of a message that is a phrasing word for word
DECIMALS = 3  # of a score: the surest differ late, and two machines' arithmetic later still
_STEPS, _SMALLEST_STEP = 25, 1e-9  # Newton's method is there after ten
_FARTHEST = 700.0  # log odds; beyond, they are no number any more
_FEWEST = 200  # trials; fewer say nothing about one answer in twenty


@dataclass(frozen=True, slots=True)
class Trial:
    """One message whose right entry was known: what was seen of it, whether its entry came first or among the first
    three, and how much it counts."""

    signals: Signals
    first: bool
    among_three: bool
    weight: float


# What the matching study found for knowledge bases of ten phrasings an entry; it goes for those that are too small to
# say anything of themselves.
_USUAL = ((90, 70, 50, 30, 10), (97, 93, 90, 84, 75), (99, 97, 95, 92, 85))


def _usual(column: int) -> Callable[[], Floats]:
    return lambda: np.array(_USUAL[column], dtype=np.float32)


@dataclass(frozen=True, slots=True)
class Calibration:
    """`weights`: of the signals. The other three go together, a row for each trial, the surest first: its score, and
    of 100 trials down to here those in which the right entry came `first` or `among_three`."""

    weights: tuple[float, float, float, float] = PRIOR
    score_of_each: Floats = field(default_factory=_usual(0))
    first: Floats = field(default_factory=_usual(1))
    among_three: Floats = field(default_factory=_usual(2))

    def score(self, signals: Signals) -> float:
        """The chance that the best entry is the right one, 0 to 100."""
        odds = float(_row(signals) @ np.array(self.weights)) - _STRANGE * signals.strange
        return 100 / (1 + exp(-max(odds, -_FARTHEST)))

    def answer_from(self, precision: float) -> float:
        """The least score from which on so many of 100 answers are right."""
        return _least(self.score_of_each, self.first, precision)

    def suggest_from(self, precision: float) -> float:
        """The least score from which on the right entry is among the first three for so many of 100 messages."""
        return _least(self.score_of_each, self.among_three, precision)


def calibrate(trials: Sequence[Trial]) -> Calibration:
    """What a knowledge base's own trials say about its signals."""
    if len(trials) < _FEWEST:
        return Calibration()
    signals = np.array([_row(trial.signals) for trial in trials])
    doubt = np.array([_STRANGE * trial.signals.strange for trial in trials])
    right = np.array([trial.first for trial in trials], dtype=float)
    weight = np.array([trial.weight for trial in trials])
    weights = _fitted(signals, doubt, right, weight / weight.sum())
    score = 100 * _chance(signals @ weights - doubt)
    order = np.argsort(-score, kind="stable")
    counted = np.cumsum(weight[order])
    among = np.array([trial.among_three for trial in trials], dtype=float)
    first, among_three = (100 * np.cumsum((good * weight)[order]) / counted for good in (right, among))
    a, b, c, d = (round(float(each), 3) for each in weights)
    columns = (np.round(each, DECIMALS).astype(np.float32) for each in (score[order], first, among_three))
    return Calibration((a, b, c, d), *columns)


def _row(signals: Signals) -> NDArray[np.float64]:
    return np.array((signals.odds, signals.mine, signals.known, 1.0))


def _chance(odds: _Numbers) -> _Numbers:
    return np.asarray(1 / (1 + np.exp(-np.clip(odds, -_FARTHEST, _FARTHEST))))


def _fitted(signals: _Numbers, doubt: _Numbers, right: _Numbers, weight: _Numbers) -> _Numbers:
    """Logistic regression by Newton's method, pulled towards the prior. A step that makes it worse is halved."""

    def loss(weights: _Numbers) -> float:
        odds = signals @ weights - doubt
        missed = weight @ (np.logaddexp(0, odds) - right * odds)
        return float(missed + _PULL / 2 * np.sum((weights - PRIOR) ** 2))

    weights = np.array(PRIOR)
    for _ in range(_STEPS):
        chance = _chance(signals @ weights - doubt)
        slope = signals.T @ (weight * (chance - right)) + _PULL * (weights - PRIOR)
        bend = (signals * (weight * chance * (1 - chance))[:, np.newaxis]).T @ signals + _PULL * np.eye(len(PRIOR))
        step = np.linalg.solve(bend, slope)
        while loss(weights - step) > loss(weights) and np.abs(step).max() > _SMALLEST_STEP:
            step /= 2
        weights -= step
    return weights


def _least(score: Floats, share: Floats, precision: float) -> float:
    """The lowest score down to which the share is held."""
    enough = np.flatnonzero(share >= precision)
    return float(score[enough[-1]]) if len(enough) else CERTAIN
