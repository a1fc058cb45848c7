"""All crisis patterns found in a text at once.

A set of places in the text is one whole number, a bit for each word, so a step of a pattern moves all its places at
once: the time hardly grows with the length of the text, whatever it says (bit-parallel matching after Navarro and
Raffinot, with rows of text in the place of rows of pattern). Only patterns whose rarest words occur are looked at.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import accumulate, chain, zip_longest
from operator import or_
from typing import Any, NamedTuple

import numpy as np
from rapidfuzz.distance import OSA

from bot.core.crisis_patterns import BORDER, DIGITS, Step, Steps
from bot.core.crisis_rules import ALIASES, NEGATIONS, CrisisRule, Guard
from bot.core.crisis_words import LONG, Meanings
from bot.core.disguise import COMMA, STOP, WALL


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern without choices of several words, and whose it is."""

    owner: CrisisRule | Guard | None
    steps: Steps


class _Move(NamedTuple):
    """One step made ready: which words it takes (None: any), and which borders may be passed after it."""

    words: int | None
    optional: bool
    passes: str


class _Row(NamedTuple):
    """A pattern made ready."""

    pattern: Pattern
    moves: tuple[_Move, ...]


class _Entry(NamedTuple):
    """What a written word may mean in a pattern; the meanings that need a frame; the two that are most likely meant."""

    words: tuple[str, ...]
    guesses: tuple[str, ...]
    first: str
    second: str


# Phrases word by word, the last word first; at `_END` the number of words and the phrase.
_Trie = dict[str, Any]
_END = ""

# Where words begin, by their number of words.
_Places = tuple[tuple[int, int], ...]


class _Text:
    """Where in a text everything stands. Places are bits of a whole number, the lowest one for the first word.

    `at`: words and phrases of the patterns; `guessed`: those of `at` that rest on a short mistyped word; `said`: all of
    `at`; `places`: those of whole lists, as far as they were asked for.
    """

    __slots__ = ("any_word", "at", "borders", "everywhere", "guessed", "places", "said")

    def __init__(self, length: int) -> None:
        self.everywhere = (1 << length) - 1
        self.any_word = 0
        self.borders = {COMMA: 0, STOP: 0}
        self.at: defaultdict[str, int] = defaultdict(int)
        self.guessed: defaultdict[str, int] = defaultdict(int)
        self.places: dict[int, _Places] = {}
        self.said: frozenset[str] = frozenset()


class Phrases:
    """Finds all patterns in a text."""

    def __init__(self, patterns: Sequence[Pattern]) -> None:
        numbers: dict[frozenset[str], int] = {}
        for pattern in patterns:
            for step in pattern.steps:
                if step.words:
                    numbers.setdefault(step.words, len(numbers))
        lists_by_phrase: defaultdict[str, list[int]] = defaultdict(list)
        for words, number in numbers.items():
            for word in words:
                lists_by_phrase[word].append(number)
        # one array and its parts: thousands of small ones take longer to make
        every = np.fromiter(chain.from_iterable(lists_by_phrase.values()), dtype=np.int64)
        ends = accumulate(map(len, lists_by_phrase.values()))
        self._lists_by_phrase = {
            phrase: every[end - len(lists) : end]
            for (phrase, lists), end in zip(lists_by_phrase.items(), ends, strict=True)
        }
        self._phrases: _Trie = {}
        self._lengths = {phrase: phrase.count(" ") + 1 for phrase in self._lists_by_phrase}
        several = {phrase for phrase, count in self._lengths.items() if count > 1}
        for phrase in several:
            node = self._phrases
            for word in reversed(phrase.split()):
                node = node.setdefault(word, {})
            node[_END] = (self._lengths[phrase], phrase)
        self._endings = frozenset((first, last) for last, before in self._phrases.items() for first in before)
        self._lists = list(numbers)
        self._with_phrases = frozenset([words for words in numbers if not words.isdisjoint(several)])
        self._rows = [_Row(pattern, _moves(pattern, numbers)) for pattern in patterns]
        # the lists of words without which a row cannot be found, a column for each row
        needs = [[numbers[step.words] for step in pattern.steps if not step.optional] for pattern in patterns]
        self._needs = np.array(list(zip_longest(*needs, fillvalue=len(numbers))))
        vocabulary = set(chain.from_iterable(map(str.split, self._lists_by_phrase)))
        self._spelling = Meanings(word for word in vocabulary if word[0] != "<")
        self._parts: dict[str, tuple[str, ...]] = {}
        self._entries: dict[str, _Entry] = {}

    def tokens(self, readings: Sequence[str]) -> tuple[list[str], frozenset[str]]:
        """The words of all readings, short forms written out, and those of them that are only read as they are written;
        between readings stand borders and a wall."""
        news = list(_news(readings))
        rounds = zip_longest(*map(_outermost_first, news), fillvalue=STOP)
        written = dict.fromkeys(chain.from_iterable(rounds))
        alone = self._spelling.left_alone(written)
        parts = self._parts_of(written, alone)
        tokens: list[str] = []
        for words in chain.from_iterable(news):
            tokens += (WALL, STOP) if tokens else (STOP,)
            tokens += chain.from_iterable([parts[word] for word in words])
            tokens.append(STOP)
        for place in reversed(self._spelling.split_words(tokens)):
            tokens[place : place + 2] = [tokens[place] + tokens[place + 1]]
        return tokens, alone

    def _parts_of(self, words: Iterable[str], alone: frozenset[str]) -> dict[str, tuple[str, ...]]:
        """The words for which each of these stands."""
        if len(self._parts) > _MOST_WORDS:
            self._parts = {}
        parts: dict[str, tuple[str, ...]] = {word: (word,) for word in alone}
        for word in words:
            if word not in parts:
                known = self._parts.get(word)
                if known is None:
                    known = self._parts[word] = self._spelling.parts(word)
                parts[word] = known
        return parts

    def find(self, tokens: Sequence[str], alone: frozenset[str]) -> Iterator[tuple[Pattern, int]]:
        """Every pattern found, in the order in which they were given, with the index of the word where it ends.
        `alone`: the words that mean nothing but what is written."""
        text = self._read(tokens, alone)
        present = np.zeros(len(self._lists) + 1, dtype=bool)
        present[-1] = True
        for phrase in text.said:
            present[self._lists_by_phrase[phrase]] = True
        for number in np.flatnonzero(present[self._needs].all(axis=0)).tolist():
            row = self._rows[number]
            for place in _ones(self._after(row, text)):
                yield row.pattern, place - 1

    def _read(self, tokens: Sequence[str], alone: frozenset[str]) -> _Text:
        """Every word of the patterns, and every phrase, with its places."""
        if len(self._entries) > _MOST_WORDS:
            self._entries = {}
        text = _Text(len(tokens))
        at: defaultdict[str, list[int]] = defaultdict(list)
        for i, token in enumerate(tokens):
            at[token].append(i)
        likely: dict[str, str] = {}
        perhaps: dict[str, str] = {}
        barred = 0
        for token, places in at.items():
            if token in alone:
                continue
            if token in _MARKS or token in NEGATIONS:
                barred |= _bits(places)
            if token in _MARKS:
                continue
            entry = self._entries.get(token)
            if entry is None:
                entry = self._entries[token] = self._entry(token)
            if entry.words:
                bits = _bits(places)
                for word in entry.words:
                    text.at[word] |= bits
                for word in entry.guesses:
                    text.guessed[word] |= bits
            if entry.first != token:
                likely[token] = entry.first
            if entry.second != entry.first:
                perhaps[token] = entry.second
        text.any_word = text.everywhere & ~barred
        text.borders = {COMMA: _bits(at[COMMA]), STOP: _bits(at[COMMA]) | _bits(at[STOP])}
        if text.borders[STOP]:
            text.at[BORDER] = text.borders[STOP]
        said = [likely.get(token, token) for token in tokens]
        self._note_phrases(said, range(1, len(said)), text)
        if perhaps:
            said = [perhaps.get(token) or likely.get(token, token) for token in tokens]
            near = {place + ahead for token in perhaps for place in at[token] for ahead in range(_LONGEST_PHRASE)}
            self._note_phrases(said, sorted(near.intersection(range(1, len(said)))), text)
        text.said = frozenset(text.at)
        return text

    def _note_phrases(self, words: Sequence[str], ends: Iterable[int], text: _Text) -> None:
        """Notes where the phrases of the patterns begin that end at these places."""
        for end in [end for end in ends if (words[end - 1], words[end]) in self._endings]:
            for count, phrase in self._phrases_before(map(words.__getitem__, range(end, -1, -1))):
                text.at[phrase] |= 1 << (end + 1 - count)

    def _phrases_before(self, backwards: Iterable[str]) -> Iterator[tuple[int, str]]:
        """The phrases that end with the first of these words, each with its number of words."""
        node = self._phrases
        for word in backwards:
            following = node.get(word)
            if following is None:
                return
            node = following
            if _END in node:
                yield node[_END]

    def _places(self, number: int, text: _Text) -> _Places:
        """Where one of the words or phrases of a list begins, by their number of words."""
        words = self._lists[number]
        said = words & text.said
        if words not in self._with_phrases:
            return ((1, reduce(or_, map(text.at.__getitem__, said), 0)),)
        places: dict[int, int] = {}
        for phrase in said:
            count = self._lengths[phrase]
            places[count] = places.get(count, 0) | text.at[phrase]
        return tuple(places.items())

    def _after(self, row: _Row, text: _Text) -> int:
        """The places right after the pattern wherever it is found."""
        if len(row.moves) == 1 and row.moves[0].words is not None:
            return self._after_one(row.moves[0].words, text)
        now = text.everywhere
        for words, optional, passes in row.moves:
            if words is None:
                after = (now & text.any_word) << 1
            else:
                places = text.places.get(words)
                if places is None:
                    places = text.places[words] = self._places(words, text)
                after = 0
                for count, begins in places:
                    after |= (now & begins) << count
            now = now | after if optional else after
            if not now:
                return 0
            if passes:
                now |= (now & text.borders[passes]) << 1
        return now

    def _after_one(self, number: int, text: _Text) -> int:
        """The places right after any of these: a short mistyped word counts in a frame, not on its own."""
        after = 0
        for phrase in self._lists[number] & text.said:
            after |= (text.at[phrase] & ~text.guessed[phrase]) << self._lengths[phrase]
        return after

    def span(self, pattern: Pattern, tokens: Sequence[str], end: int) -> tuple[int, int]:
        """The first and last word of a pattern that ends here, in its shortest form."""
        places = {end}
        for step in reversed(pattern.steps):
            earlier = set(places) if step.optional else set()
            for place in places:
                while place > 0 and tokens[place] in _BORDERS and BORDER not in step.words:
                    place -= 1
                earlier.update(self._step_back(step, tokens, place))
            places = earlier
        first = max(places) + 1
        while first < end and tokens[first] in _BORDERS:
            first += 1
        while end > first and tokens[end] in _BORDERS:
            end -= 1
        return first, end

    def _step_back(self, step: Step, tokens: Sequence[str], place: int) -> Iterator[int]:
        """The places before the words that one step may have taken."""
        if place < 0 or tokens[place] == WALL:
            return
        token = tokens[place]
        if token in _BORDERS:
            if BORDER in step.words:
                yield place - 1
            return
        if not step.words:
            if token not in NEGATIONS:
                yield place - 1
        elif token in self._entries and not step.words.isdisjoint(self._entries[token].words):
            yield place - 1
        if step.words not in self._with_phrases:
            return
        for second in (False, True):
            before = (self._said(tokens[i], second) for i in range(place, -1, -1))
            for count, phrase in self._phrases_before(before):
                if phrase in step.words:
                    yield place - count

    def _said(self, token: str, second: bool) -> str:
        entry = self._entries.get(token)
        if entry is None:
            return token
        return entry.second if second else entry.first

    def _entry(self, token: str) -> _Entry:
        """All that a written word may mean."""
        meanings = (token,) if token in self._spelling.plain else self._spelling.meanings(token)
        if len(meanings) == 1:
            return _Entry((token,) if token in self._lists_by_phrase else (), (), token, token)
        words = tuple(word for word in meanings if word in self._lists_by_phrase)
        guesses = tuple(word for word in words if word != token and len(word) < LONG - 1)
        if token.isdecimal():
            return _Entry(words, guesses, DIGITS["number"], DIGITS["number"])
        written = token in ALIASES
        meant = sorted(meanings, key=lambda word: (word == token and not written, OSA.distance(token, word), word))
        return _Entry(words, guesses, meant[0], meant[1] if len(meant) > 2 or written else meant[0])


_BORDERS = frozenset((COMMA, STOP))
_MARKS = _BORDERS | {WALL}
_MOST_WORDS = 10_000  # of any length: what somebody pastes must not fill the memory
_LONGEST_PHRASE = 8
# Disguised words that are read in a text, shared by its readings: in each of them its first ones and its last.
_MOST_NEW = 240
_REACH = 32  # words: more than any pattern takes with the guards beside it


def _news(readings: Sequence[str]) -> Iterator[list[list[str]]]:
    """The words of the first reading, and passages of the others: what is new in each, with the words around it."""
    most = _MOST_NEW // (2 * len(readings))
    known: dict[str, int] = {}
    for reading in readings:
        words = reading.split()
        counts = Counter(words)
        if not known:
            yield [words]
            known = counts
            continue
        new = {word: count for word, count in counts.items() - known.items() if count > known.get(word, 0)}
        places = [i for i, word in enumerate(words) if word in new] if new else []
        if len(places) > 2 * most:
            places = places[:most] + places[-most:]
        passages: list[list[str]] = []
        stop = -_REACH - 1
        for place in places:
            if place - _REACH > stop:
                start = max(0, place - _REACH)
                passages.append([])
            else:
                start = stop
            stop = place + _REACH
            passages[-1] += words[start:stop]
        yield passages
        known |= new


def _outermost_first(passages: Sequence[Sequence[str]]) -> Iterator[str]:
    """The words of a reading from both its ends inwards."""
    words = list(chain.from_iterable(passages))
    half = (len(words) + 1) // 2
    return chain.from_iterable(zip(words[:half], words[: -half - 1 : -1], strict=True))


def _moves(pattern: Pattern, numbers: Mapping[frozenset[str], int]) -> tuple[_Move, ...]:
    """A pattern's steps made ready. Idioms pass no comma; only `...` passes the end of a sentence."""
    moves = []
    for step, following in zip(pattern.steps, (*pattern.steps[1:], None), strict=True):
        passes = ""
        if following:
            passes = STOP if following.crosses or step.crosses else COMMA if pattern.owner is not None else ""
        moves.append(_Move(numbers[step.words] if step.words else None, step.optional, passes))
    return tuple(moves)


def _bits(places: Iterable[int]) -> int:
    """The places as bits of a whole number."""
    return sum(map((1).__lshift__, places))


def _ones(bits: int) -> Iterator[int]:
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest
