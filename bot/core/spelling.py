"""Mistyped words back to words that the knowledge knows.

Words are mended one at a time and only towards the knowledge's own vocabulary: a few thousand words, among which
an edit distance means something. A real word is never "mended", and a word that could be two medicines is left alone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import zip_longest
from math import log

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.core.lexicon import Lexicon

# The costs below are those of the matching study (a letter doubled or hit on the neighbouring key is the likeliest
# slip), kept small because their gain over a plain edit distance is small.
_SWAP, _NEIGHBOUR_KEY, _OTHER_KEY = 0.8, 0.8, 1.2
_EXTRA_DOUBLE, _EXTRA_NEIGHBOUR, _EXTRA = 0.6, 0.9, 1.1
_MISSING_DOUBLE, _MISSING = 0.6, 0.8
_FIRST_LETTER, _FREQUENCY = 0.4, 0.12
_OTHER_LANGUAGE = 0.4  # a word that only another language has is the less likely one
_MOST_COST_SHORT, _MOST_COST = 1.3, 2.2
_SURE_COST = 0.9  # above it, two words run together are the likelier explanation

_BEGINNING, _MOST_LEFT_OFF = 4, 7  # letters: fewer say too little of what was meant, more are another word

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


def _neighbour_keys() -> Mapping[str, frozenset[str]]:
    near: defaultdict[str, set[str]] = defaultdict(set)
    for y, row in enumerate(_ROWS):
        for x, key in enumerate(row):
            for other_y in (y - 1, y, y + 1):
                if 0 <= other_y < len(_ROWS):
                    near[key].update(_ROWS[other_y][max(0, x - 1) : x + 2])
    return {key: frozenset(keys - {key}) for key, keys in near.items()}


NEIGHBOUR_KEYS = _neighbour_keys()


@dataclass(frozen=True, slots=True)
class Correction:
    """A word as typed, what it was read as, and what the difference cost (0: none; 2.2: the most accepted)."""

    typed: str
    read_as: str
    cost: float


@dataclass(frozen=True, slots=True)
class Reading:
    """A message's words as the knowledge would spell them, with every correction on the way."""

    words: tuple[str, ...]
    corrections: tuple[Correction, ...] = ()


@dataclass(slots=True)
class Speller:
    """The words that the knowledge knows, and how to get back to them.

    `drugs`: medicine names with the medicine's id; `others`: words that the knowledge knows besides those of its
    phrasings.
    """

    lexicon: Lexicon
    drugs: Mapping[str, str]
    others: Collection[str] = frozenset()
    _by_length: defaultdict[int, list[str]] = field(init=False)
    _by_beginning: defaultdict[str, list[str]] = field(init=False)
    _seen: dict[tuple[str, str], Correction | None] = field(init=False, default_factory=dict)

    _near: dict[str, frozenset[str]] = field(init=False, default_factory=dict)
    _names: list[str] = field(init=False)

    def __post_init__(self) -> None:
        self._names = sorted(self.drugs)
        vocabulary = set(self.drugs).union(self.others, *self.lexicon.counts.values())
        self._by_length, self._by_beginning = defaultdict(list), defaultdict(list)
        for word in sorted(vocabulary):
            # Under every length from which a slip may have led here, so that a word is compared with one list.
            for length in range(len(word) - 2, len(word) + 3):
                if length > 4 or abs(length - len(word)) < 2:
                    self._by_length[length].append(word)
            self._by_beginning[word[:_BEGINNING]].append(word)

    def knows(self, word: str) -> bool:
        """Whether the word, or another form of it, stands in the knowledge."""
        return word in self.drugs or word in self.others or self.lexicon.knows(word)

    def read(self, words: tuple[str, ...], language: str) -> Reading:
        """The words of a text in that language with their slips mended."""
        read: list[str] = []
        corrections: list[Correction] = []
        for correction in self._corrections(self._join(words, corrections), language):
            if isinstance(correction, str):
                read.append(correction)
            else:
                corrections.append(correction)
                read.extend(correction.read_as.split())
        return Reading(tuple(read), tuple(corrections))

    def _join(self, words: tuple[str, ...], corrections: list[Correction]) -> Iterable[str]:
        """Puts back together what a thumb split: "keta mine"."""
        skip = False
        for word, following in zip_longest(words, words[1:], fillvalue=""):
            if skip:
                skip = False
            elif following and self._is_split(word, following):
                corrections.append(Correction(f"{word} {following}", word + following, _MISSING))
                skip = True
                yield word + following
            else:
                yield word

    def _is_split(self, word: str, following: str) -> bool:
        if word + following in self.drugs:
            return not (self.knows(word) and self.knows(following))
        is_used = bool(self.lexicon.uses(word + following))
        return is_used and not self.knows(word) and (len(following) < 3 or not self.knows(following))

    def perhaps(self, reading: Reading, typed: tuple[str, ...]) -> frozenset[str]:
        """The medicines that words of a text may have meant, one slip away, and were not read as: there are several,
        or another word is as likely."""
        read_as = {each.typed: each.read_as for each in reading.corrections}
        drugs: set[str] = set()
        for word in typed:
            if read_as.get(word) not in self.drugs:
                drugs.update(self._one_slip_away(word))
        return frozenset(drugs)

    def _one_slip_away(self, word: str) -> frozenset[str]:
        if self.knows(word) or not word.isalpha() or not 3 <= len(word) <= 30:
            return frozenset()
        if len(word) <= 4 and self.lexicon.is_real(word):
            return frozenset()  # short words are all alike
        if word not in self._near:
            if len(self._near) > 20_000:
                self._near.clear()
            near = process.extract(word, self._names, scorer=OSA.distance, score_cutoff=1, limit=None)
            self._near[word] = frozenset(self.drugs[name] for name, *_ in near)
        return self._near[word]

    def _corrections(self, words: Iterable[str], language: str) -> Iterable[str | Correction]:
        for word in words:
            if (word, language) not in self._seen:
                if len(self._seen) > 20_000:  # a flood of nonsense must not fill the memory
                    self._seen.clear()
                self._seen[word, language] = self._mend(word, language)
            yield self._seen[word, language] or word

    def _mend(self, word: str, language: str) -> Correction | None:
        if not 3 <= len(word) <= 30 or not word.isalpha() or self.knows(word) or self.lexicon.is_real(word):
            return None
        found = self._nearest(word, language)
        if self._one_slip_away(word):
            return found  # "hes citalopram" would be another medicine than "hescitalopram"
        if (found is None or found.cost > _SURE_COST) and (parts := self._split(word)):
            return Correction(word, parts, _MISSING)
        return found or self._complete(word)

    def _nearest(self, word: str, language: str) -> Correction | None:
        short = len(word) <= 4
        most_edits = 1 if short else 2 if len(word) <= 9 else 3
        pool = self._by_length.get(len(word), ())
        near = process.extract(word, pool, scorer=OSA.distance, score_cutoff=most_edits, limit=12)
        costs = sorted((self._cost(word, candidate, edits, language), candidate, edits) for candidate, edits, _ in near)
        if not costs or costs[0][0] > (_MOST_COST_SHORT if short else _MOST_COST):
            return None
        cost, best, edits = costs[0]
        if best in self.drugs and any(
            self.drugs.get(other, self.drugs[best]) != self.drugs[best] and other_edits <= edits
            for _, other, other_edits in costs[1:]
        ):
            return None  # as near to another medicine: only the patient knows which
        return Correction(word, best, round(max(cost, 0.0), 2))

    def _cost(self, typed: str, meant: str, edits: int, language: str) -> float:
        slip = _slip(typed, meant, edits)
        first = _FIRST_LETTER if typed[0] != meant[0] else 0.0
        is_foreign = meant not in self.drugs and not self.lexicon.uses(meant, language)
        return slip + first + _OTHER_LANGUAGE * is_foreign - _FREQUENCY * log(max(1, self.lexicon.uses(meant)))

    def _split(self, word: str) -> str | None:
        """Two words run together: "sideeffects"."""
        best: tuple[int, str] | None = None
        for cut in range(2, len(word) - 1):
            left, right = word[:cut], word[cut:]
            uses = min(self._uses(left), self._uses(right))
            if len(word) >= 5 and uses and (best is None or uses > best[0]):
                best = (uses, f"{left} {right}")
        return best[1] if best else None

    def _uses(self, part: str) -> int:
        """How often a part of a split is used; 0 when it is too rare to believe in."""
        uses = self.lexicon.uses(part)
        return uses if uses > (5 if len(part) < 3 else 1) else 0

    def _complete(self, word: str) -> Correction | None:
        """A word broken off: "antidep"."""
        longer = [
            candidate
            for candidate in self._by_beginning.get(word[:_BEGINNING], ())
            if candidate.startswith(word) and len(word) < len(candidate) <= len(word) + _MOST_LEFT_OFF
        ]
        if len({self.drugs[candidate] for candidate in longer if candidate in self.drugs}) > 1:
            return None
        meant = max(longer, key=self.lexicon.uses, default=None)
        return Correction(word, meant, _MOST_COST) if meant else None


def _slip(typed: str, meant: str, edits: int) -> float:
    """What it costs to have typed one for the other, by how thumbs slip."""
    if len(typed) == len(meant):
        wrong = [(a, b) for a, b in zip(typed, meant, strict=True) if a != b]
        if edits == 1 and len(wrong) == 2:
            return _SWAP
        cost = sum(_NEIGHBOUR_KEY if b in NEIGHBOUR_KEYS.get(a, ()) else _OTHER_KEY for a, b in wrong)
        return min(cost, 1.1 * edits)
    if edits == 1 and len(typed) == len(meant) + 1:
        at = _odd_one_out(typed, meant)
        if at and typed[at] == typed[at - 1]:
            return _EXTRA_DOUBLE
        beside = typed[max(0, at - 1) : at] + typed[at + 1 : at + 2]
        return _EXTRA_NEIGHBOUR if any(key in NEIGHBOUR_KEYS.get(typed[at], ()) for key in beside) else _EXTRA
    if edits == 1:
        at = _odd_one_out(meant, typed)
        return _MISSING_DOUBLE if at and meant[at] == meant[at - 1] else _MISSING
    return float(edits)


def _odd_one_out(longer: str, shorter: str) -> int:
    """Where the longer word has the letter that the shorter one lacks."""
    for at, letter in enumerate(shorter):
        if longer[at] != letter:
            return at
    return len(shorter)
