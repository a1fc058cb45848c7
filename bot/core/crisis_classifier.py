"""What no rule foresaw: a logistic regression over the words of a message, learned from written examples.

Rules say exactly what they find and miss what nobody thought of; words that were weighed on thousands of examples find
more and are less exact. Both look at every message, and the more serious finding counts. The weights are numbers made
by `python -m training.crisis`: nothing is ever learned from what people write to the bot.

Slips need no mending here: a mistyped word still has most of its letters. Words that were mended towards the words of
the rules (gravy, grave) doubled the false alarms.

A message is judged window by window: the whole of it when it is short, each sentence and each two sentences, and strips
of some words. The worst window counts, so a long ordinary story around it hides no cry for help.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

import numpy as np
from numpy.typing import NDArray

from bot.core.disguise import STOP, WALL

# What a window may be; each has a column of weights. The column after them tells Spanish from English.
HARMLESS = ("none", "mention")
DANGER = ("crisis", "crisis_other", "medical", "substances", "violence")
CLASSES = HARMLESS + DANGER
COLUMNS = (*CLASSES, "spanish")

# How the weights are written down: in hundredths, each as wide as the others.
SCALE = 100
WIDTH = 5

WHOLE = 45  # words: a longer reading is not judged as a whole
_SENTENCE, _TWO_SENTENCES = 60, 25  # words
_STRIP = 12  # words
_STEM = 5  # letters: what a word's beginning says in both languages, however it is inflected
_SHOWN = {"w:": "", "b:": " ", "s:": " .. "}  # families of features that a person can read, with what joins the words
_MOST_WORDS = 10_000  # remembered; what somebody pastes must not fill the memory

_STEM_BITS = 20  # a pair of stems is one number; a million stems are more than there are
_LETTER_BITS = 7  # letters together are one number; those that were learned are ASCII
_LETTERS = (3, 4)  # of a word, together

Floats = NDArray[np.float32]
Integers = NDArray[np.int64]
Window = tuple[int, int]
# Features as numbers, in order, and their rows. The last number is larger than any that is looked up.
_Numbered = tuple[Integers, Integers]


@dataclass(frozen=True, slots=True)
class Judgement:
    """The log odds (natural logarithm, 0 is even) of one window.

    `danger`: of any danger; `concern`: of danger or words of crisis in passing; `name`: the likeliest danger.
    """

    danger: float
    concern: float
    name: str
    spanish: float


class CrisisClassifier:
    """Weighs the words of a text. `features` name the rows of `weights`, which has a column for each of `COLUMNS`."""

    def __init__(self, features: Sequence[str], weights: Floats, bias: Floats) -> None:
        self._rows = {feature: row for row, feature in enumerate(features)}
        self._unknown = len(self._rows)
        self._weights = np.concatenate((weights, np.zeros((1, len(COLUMNS)), dtype=np.float32)))
        self._bias = bias
        self._stems: dict[str, int] = {"": 0}
        self._pairs = self._paired("b:", features)
        self._skips = self._paired("s:", features)
        grams = {row: _number(feature[2:]) for row, feature in enumerate(features) if feature.startswith("c:")}
        self._grams = self._numbered(list(grams.values()), list(grams))
        self._word_weights: dict[str, Floats] = {}

    def _paired(self, family: str, features: Sequence[str]) -> _Numbered:
        """The features of two stems, by the numbers of the stems."""
        rows = [row for row, feature in enumerate(features) if feature.startswith(family)]
        stems = " ".join([features[row][len(family) :] for row in rows]).split(" ") if rows else []
        for stem in dict.fromkeys(stems):
            self._stems.setdefault(stem, len(self._stems))
        numbers = np.fromiter(map(self._stems.__getitem__, stems), dtype=np.int64, count=len(stems))
        return self._numbered(numbers[::2] << _STEM_BITS | numbers[1::2], rows)

    def _numbered(self, numbers: Sequence[int] | Integers, rows: Sequence[int]) -> _Numbered:
        keys = np.asarray(numbers, dtype=np.int64)
        order = np.argsort(keys)
        rows_in_order = np.array(rows, dtype=np.int64)[order]
        return np.append(keys[order], np.iinfo(np.int64).max), np.append(rows_in_order, self._unknown)

    def judge(self, words: Sequence[str], found: Sequence[Window] = ()) -> list[Judgement]:
        """The windows that say most, the worst first: the worst one of each danger, and the most concerning one of all.
        `found`: which windows; otherwise all of a text."""
        found = found or windows(words)
        if not found:
            return []
        scores = self.scores(words, found)
        danger = self.danger(scores)
        concern = _log_sum(scores[:, 1 : len(CLASSES)]) - scores[:, 0]
        likeliest = scores[:, len(HARMLESS) : len(CLASSES)].argmax(axis=1)
        chosen = {int(concern.argmax())}
        for name in range(len(DANGER)):
            mine = np.flatnonzero(likeliest == name)
            if len(mine):
                chosen.add(int(mine[danger[mine].argmax()]))
        return [
            Judgement(float(danger[i]), float(concern[i]), DANGER[likeliest[i]], float(scores[i, -1]))
            for i in sorted(chosen, key=lambda i: -danger[i])
        ]

    @staticmethod
    def danger(scores: Floats) -> Floats:
        """The log odds of any danger, from the scores of windows."""
        return _log_sum(scores[:, len(HARMLESS) : len(CLASSES)]) - _log_sum(scores[:, : len(HARMLESS)])

    def weigh(self, words: Sequence[str], name: str) -> list[tuple[str, float]]:
        """Which words speak how much for a danger and against an ordinary message, the most first."""
        column, none = COLUMNS.index(name), COLUMNS.index("none")
        weighed = []
        for feature in dict.fromkeys(features(words)):
            family, said = feature[:2], feature[2:]
            row = self._weights[self._rows.get(feature, self._unknown)]
            if family in _SHOWN:
                weighed.append((_SHOWN[family].join(said.split(" ")), float(row[column] - row[none])))
        return sorted(weighed, key=lambda pair: -pair[1])

    def scores(self, words: Sequence[str], found: Sequence[Window]) -> Floats:
        """The sums of the weights and the bias of each window, a column for each of `COLUMNS`."""
        number = {word: i for i, word in enumerate(dict.fromkeys(words))}
        order = np.fromiter(map(number.__getitem__, words), dtype=np.int64, count=len(words))
        known = self._word_weights
        if len(known) > _MOST_WORDS:
            known = self._word_weights = {}
        if new := [word for word in number if word not in known]:
            known.update(zip(new, self._of_words(new), strict=True))
        alone = np.array([known[word] for word in number]).take(order, axis=0)
        stems = np.array([self._stems.get(word[:_STEM], 0) for word in number], dtype=np.int64)[order]
        pairs = self._weights_of(self._pairs, stems[:-1] << _STEM_BITS | stems[1:])
        skips = self._weights_of(self._skips, stems[:-2] << _STEM_BITS | stems[2:])
        first, last = np.fromiter(chain.from_iterable(found), dtype=np.int64, count=2 * len(found)).reshape(-1, 2).T
        return (
            self._bias
            + _between(alone, first, last)
            + _between(pairs, first, last - 1)
            + _between(skips, first, last - 2)
        )

    def _weights_of(self, numbered: _Numbered, wanted: Integers) -> Floats:
        """The weights of the features with these numbers; none where a feature was not learned."""
        keys, rows = numbered
        place = np.searchsorted(keys, wanted)
        return self._weights.take(np.where(keys[place] == wanted, rows[place], self._unknown), axis=0)

    def _of_words(self, words: Sequence[str]) -> Floats:
        """The sums of the weights of what each word has of its own (`word_features`), of all words at once."""
        row, unknown = self._rows.get, self._unknown
        weights = self._weights.take([row(f"w:{word}", unknown) for word in words], axis=0)
        stems = [row(f"p:{word[:_STEM]}", unknown) if len(word) > _STEM else unknown for word in words]
        weights += self._weights.take(stems, axis=0)
        # One row of letters: what reaches from word to word was not learned and weighs nothing.
        long = [place for place, word in enumerate(words) if len(word) > _LETTERS[0]]
        marked = [f"<{words[place]}>" for place in long]
        letters = np.frombuffer("".join(marked).encode("ascii", "replace"), dtype=np.uint8).astype(np.int64)
        begins = np.cumsum([0, *map(len, marked)])[:-1]
        for size in _LETTERS if long else ():
            grams = letters[: 1 - size]
            for start in range(1, size):
                grams = grams << _LETTER_BITS | letters[start : len(grams) + start]
            weights[long] += np.add.reduceat(self._weights_of(self._grams, grams), begins)
        return weights


def read_weights(lines: Sequence[str]) -> Floats:
    """The numbers at the beginning of each line, a row for each."""
    wide = WIDTH * len(COLUMNS)
    signs = np.frombuffer("".join([line[:wide] for line in lines]).encode(), dtype=np.uint8).reshape(-1, WIDTH)
    values = np.zeros(len(signs), dtype=np.int32)
    negative = np.zeros(len(signs), dtype=bool)
    for place in range(WIDTH):
        column = signs[:, place]
        values = 10 * values + np.where(column >= ord("0"), column - ord("0"), 0)
        negative |= column == ord("-")
    return np.asarray(np.where(negative, -values, values).reshape(-1, len(COLUMNS)) / SCALE, dtype=np.float32)


def windows(words: Sequence[str]) -> list[Window]:
    """The stretches of a text that are judged, each as (first word, word after the last)."""
    return list(dict.fromkeys(_windows(words)))


def _windows(words: Sequence[str]) -> Iterator[Window]:
    walls = [-1, *(place for place, word in enumerate(words) if word == WALL), len(words)]
    for wall, stop in pairwise(walls):
        start = wall + 1
        if 0 < stop - start <= WHOLE:
            yield start, stop
        ends = [place for place in range(start, stop) if words[place] == STOP]
        for number, longest in ((1, _SENTENCE), (2, _TWO_SENTENCES)):
            for first, last in zip(ends, ends[number:], strict=False):
                if last - first < longest:
                    yield first, last + 1
        if stop - start > _STRIP:
            for first in range(start, stop - _STRIP, _STRIP // 5):
                yield first, first + _STRIP
            yield stop - _STRIP, stop


def features(words: Sequence[str]) -> list[str]:
    """What the classifier sees of a stretch of words: each word, and which go together."""
    stems = [word[:_STEM] for word in words]
    return [
        *(feature for word in words for feature in word_features(word)),
        *(f"b:{a} {b}" for a, b in pairwise(stems)),
        *(f"s:{a} {b}" for a, b in zip(stems, stems[2:], strict=False)),
    ]


def word_features(word: str) -> list[str]:
    """A word, its beginning, and its letters by three and four, which survive a slip.

    >>> word_features("hurts")
    ['w:hurts', 'c:<hu', 'c:hur', 'c:urt', 'c:rts', 'c:ts>', 'c:<hur', 'c:hurt', 'c:urts', 'c:rts>']
    """
    found = [f"w:{word}"]
    if len(word) > _STEM:
        found.append(f"p:{word[:_STEM]}")
    if len(word) > _LETTERS[0]:
        marked = f"<{word}>"
        found += [f"c:{marked[i : i + size]}" for size in _LETTERS for i in range(len(marked) - size + 1)]
    return found


def _between(rows: Floats, first: Integers, last: Integers) -> Floats:
    """The sums of the rows from `first` up to `last`; nothing where `last` is not after `first`."""
    first = np.minimum(first, len(rows))
    last = np.maximum(first, last)
    sums = np.zeros((len(rows) + 1, len(COLUMNS)), dtype=np.float32)
    np.cumsum(rows, axis=0, out=sums[1:])
    return np.asarray(sums[last] - sums[first])


def _log_sum(scores: Floats) -> Floats:
    """The logarithm of the sum of the odds in each row."""
    columns = np.ascontiguousarray(scores.T)  # numpy is much faster along many numbers than along few
    most = columns.max(axis=0)
    return np.asarray(np.log(np.exp(columns - most).sum(axis=0)) + most)


def _number(letters: str) -> int:
    """ASCII letters as one number."""
    number = 0
    for letter in letters:
        number = number << _LETTER_BITS | ord(letter)
    return number
