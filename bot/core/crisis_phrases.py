"""All crisis patterns found in a text at once.

A set of places in the text is one whole number, a bit for each word, so a step of a pattern moves all its places at
once: the time hardly grows with the length of the text, whatever it says (bit-parallel matching after Navarro and
Raffinot, with rows of text in the place of rows of pattern). Only patterns whose rarest words occur are looked at.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rapidfuzz.distance import OSA

from bot.core.crisis_patterns import BORDER, DIGITS, Step, Steps
from bot.core.crisis_rules import ALIASES, NEGATIONS, CrisisRule, Guard
from bot.core.crisis_words import LONG, Meanings
from bot.core.disguise import COMMA, STOP

# Between two readings of one text: no pattern reaches across.
WALL = "|"


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern without choices of several words, and whose it is."""

    owner: CrisisRule | Guard | None
    steps: Steps


@dataclass(frozen=True, slots=True)
class _Move:
    """One step made ready: which words it takes (None: any), and which borders may be passed after it."""

    words: int | None
    optional: bool
    passes: str


@dataclass(frozen=True, slots=True)
class _Row:
    """A pattern made ready. `needs`: the words without which it cannot be found, the rarest first."""

    pattern: Pattern
    moves: tuple[_Move, ...]
    needs: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Entry:
    """What a written word may mean; the meanings that need a frame; and the two that are most likely meant."""

    words: tuple[str, ...]
    guesses: tuple[str, ...]
    first: str
    second: str


# Phrases word by word, the last word first; at `_END` the number of words and the phrase.
_Trie = dict[str, Any]
_END = ""

# Words and phrases by their number of words.
_Phrases = tuple[tuple[int, frozenset[str]], ...]

# Where words begin, by their number of words.
_Places = tuple[tuple[int, int], ...]


class _Text:
    """Where in a text everything stands. Places are bits of a whole number, the lowest one for the first word.

    `at`: words and phrases of the patterns; `guessed`: those of `at` that rest on a short mistyped word.
    """

    __slots__ = ("any_word", "at", "borders", "everywhere", "guessed", "said")

    def __init__(self, length: int) -> None:
        self.everywhere = (1 << length) - 1
        self.any_word = 0
        self.borders = {COMMA: 0, STOP: 0}
        self.at: defaultdict[str, int] = defaultdict(int)
        self.guessed: defaultdict[str, int] = defaultdict(int)
        self.said: frozenset[str] = frozenset()


class Phrases:
    """Finds all patterns in a text."""

    def __init__(self, patterns: Sequence[Pattern]) -> None:
        numbers: dict[frozenset[str], int] = {}
        for pattern in patterns:
            for step in pattern.steps:
                if step.words:
                    numbers.setdefault(step.words, len(numbers))
        self._words = [_by_length(words) for words in numbers]
        uses: defaultdict[str, int] = defaultdict(int)
        for words in numbers:
            for word in words:
                uses[word] += 1
        # a word of many lists ("i", "to") stands in many texts
        rarity = [sum([uses[word] ** 2 for word in words]) for words in numbers]
        self._rows: list[_Row] = []
        self._rows_by_word: defaultdict[str, list[int]] = defaultdict(list)
        for number, pattern in enumerate(patterns):
            needs = {numbers[step.words] for step in pattern.steps if step.words and not step.optional}
            in_order = tuple(sorted(needs, key=lambda index: rarity[index]))
            self._rows.append(_Row(pattern, _moves(pattern, numbers), in_order))
            rarest = self._words[in_order[0]]
            for _, phrases in rarest:
                for phrase in phrases:
                    self._rows_by_word[phrase].append(number)
        self._spelling = Meanings(
            word for words in numbers for phrase in words for word in phrase.split() if word[0] != "<"
        )
        self._parts: dict[str, tuple[str, ...]] = {}
        self._entries: dict[str, _Entry] = {}
        self._phrases: _Trie = {}
        for by_length in self._words:
            for count, phrases in by_length:
                for phrase in phrases if count > 1 else ():
                    node = self._phrases
                    for word in reversed(phrase.split()):
                        node = node.setdefault(word, {})
                    node[_END] = (count, phrase)

    def tokens(self, readings: Sequence[str]) -> list[str]:
        """The words of all readings, short forms written out; between readings stand borders and a wall."""
        if len(self._parts) > _MOST_WORDS:
            self._parts = {}
        tokens: list[str] = []
        for words in _news(readings):
            tokens += (WALL, STOP) if tokens else (STOP,)
            for word in words:
                parts = self._parts.get(word)
                if parts is None:
                    parts = self._parts[word] = self._spelling.parts(word)
                tokens += parts
                if self._spelling.is_one_word(tokens[-2], tokens[-1]):
                    tokens[-2:] = [tokens[-2] + tokens[-1]]
            tokens.append(STOP)
        return tokens

    def find(self, tokens: Sequence[str]) -> Iterator[tuple[Pattern, int]]:
        """Every pattern found, in the order in which they were given, with the index of the word where it ends."""
        text = self._read(tokens)
        candidates: set[int] = set()
        for word in self._rows_by_word.keys() & text.said:
            candidates.update(self._rows_by_word[word])
        places: dict[int, _Places] = {}
        for number in sorted(candidates):
            row = self._rows[number]
            for index in row.needs:
                if index not in places:
                    places[index] = self._places(self._words[index], text)
                if not places[index]:
                    break
            else:
                for place in _ones(self._after(row, text, places)):
                    yield row.pattern, place - 1

    def _read(self, tokens: Sequence[str]) -> _Text:
        """Every word of the patterns, and every phrase, with its places."""
        if len(self._entries) > _MOST_WORDS:
            self._entries = {}
        text = _Text(len(tokens))
        at: defaultdict[str, int] = defaultdict(int)
        for i, token in enumerate(tokens):
            at[token] |= 1 << i
        known = self._entries
        plain: dict[str, str] = {}
        other: dict[str, str] = {}
        for token, places in at.items():
            if token in _BORDERS:
                text.borders[token] |= places
                text.at[BORDER] |= places
                plain[token] = other[token] = token
                continue
            if token == WALL:
                plain[token] = other[token] = token
                continue
            entry = known.get(token)
            if entry is None:
                entry = known[token] = self._entry(token)
            if token not in NEGATIONS:
                text.any_word |= places
            for word in entry.words:
                text.at[word] |= places
            for word in entry.guesses:
                text.guessed[word] |= places
            plain[token], other[token] = entry.first, entry.second
        text.borders[STOP] |= text.borders[COMMA]
        said = [plain[token] for token in tokens]
        self._note_phrases(said, range(len(said)), text)
        if plain != other:
            perhaps = [other[token] for token in tokens]
            unsure = {i for i, token in enumerate(tokens) if plain[token] != other[token]}
            near = {i + ahead for i in unsure for ahead in range(_LONGEST_PHRASE)}
            self._note_phrases(perhaps, sorted(i for i in near if i < len(tokens)), text)
        text.said = frozenset(text.at)
        return text

    def _note_phrases(self, words: Sequence[str], ends: Iterable[int], text: _Text) -> None:
        """Notes where the phrases of the patterns begin that end at these places."""
        for end in ends:
            for count, phrase in self._phrases_before(words, end):
                text.at[phrase] |= 1 << (end + 1 - count)

    def _phrases_before(self, words: Sequence[str], end: int) -> Iterator[tuple[int, str]]:
        """The phrases that end with this word, each with its number of words."""
        node = self._phrases
        for place in range(end, -1, -1):
            following = node.get(words[place])
            if following is None:
                return
            node = following
            if _END in node:
                yield node[_END]

    @staticmethod
    def _places(words: _Phrases, text: _Text) -> _Places:
        """Where one of these words or phrases begins, by their number of words."""
        places = []
        for count, phrases in words:
            begins = 0
            for phrase in phrases & text.said:
                begins |= text.at[phrase]
            if begins:
                places.append((count, begins))
        return tuple(places)

    def _after(self, row: _Row, text: _Text, places: dict[int, _Places]) -> int:
        """The places right after the pattern wherever it is found."""
        if len(row.moves) == 1:
            return self._after_one(self._words[row.needs[0]], text)
        now = text.everywhere
        for move in row.moves:
            if move.words is None:
                after = (now & text.any_word) << 1
            else:
                if move.words not in places:
                    places[move.words] = self._places(self._words[move.words], text)
                after = 0
                for count, begins in places[move.words]:
                    after |= (now & begins) << count
            now = now | after if move.optional else after
            if not now:
                return 0
            if move.passes:
                now |= (now & text.borders[move.passes]) << 1
        return now

    @staticmethod
    def _after_one(words: _Phrases, text: _Text) -> int:
        """The places right after any of these: a short mistyped word counts in a frame, not on its own."""
        after = 0
        for count, phrases in words:
            for phrase in phrases & text.said:
                after |= (text.at[phrase] & ~text.guessed[phrase]) << count
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
        entry = self._entries[token]
        if not step.words:
            if token not in NEGATIONS:
                yield place - 1
        elif not step.words.isdisjoint(entry.words):
            yield place - 1
        start = max(0, place + 1 - _LONGEST_PHRASE)
        for choice in ("first", "second"):
            said = [self._said(each, choice) for each in tokens[start : place + 1]]
            for count, phrase in self._phrases_before(said, len(said) - 1):
                if phrase in step.words:
                    yield place - count

    def _said(self, token: str, choice: str) -> str:
        return token if token in _BORDERS or token == WALL else getattr(self._entries[token], choice)

    def _entry(self, token: str) -> _Entry:
        """All that a written word may mean."""
        meanings = self._spelling.meanings(token)
        guesses = tuple(word for word in meanings if word != token and len(word) < LONG - 1)
        if token.isdecimal():
            return _Entry(tuple(meanings), guesses, DIGITS["number"], DIGITS["number"])
        written = token in ALIASES
        meant = sorted(meanings, key=lambda word: (word == token and not written, OSA.distance(token, word), word))
        return _Entry(tuple(meanings), guesses, meant[0], meant[1] if len(meant) > 2 or written else meant[0])


_BORDERS = frozenset((COMMA, STOP))
_MOST_WORDS = 10_000  # of any length: what somebody pastes must not fill the memory
_LONGEST_PHRASE = 8
_REACH = 32  # words: more than any pattern takes with the guards beside it


def _news(readings: Sequence[str]) -> Iterator[list[str]]:
    """The words of the first reading, and of the others what is new in them, with the words around it."""
    known: Counter[str] = Counter()
    for reading in readings:
        words = reading.split()
        counts = Counter(words)
        if not known:
            yield words
        else:
            new = {word for word, count in counts.items() if count > known[word]}
            start = stop = -1
            for place, word in enumerate(words):
                if word in new:
                    if place - _REACH > stop and stop >= 0:
                        yield words[start:stop]
                        start = -1
                    start = max(0, place - _REACH) if start < 0 else start
                    stop = place + _REACH
            if start >= 0:
                yield words[start:stop]
        known |= counts


def _by_length(words: frozenset[str]) -> _Phrases:
    lengths: defaultdict[int, set[str]] = defaultdict(set)
    for phrase in words:
        lengths[phrase.count(" ") + 1].add(phrase)
    return tuple((count, frozenset(lengths[count])) for count in sorted(lengths))


def _moves(pattern: Pattern, numbers: Mapping[frozenset[str], int]) -> tuple[_Move, ...]:
    """A pattern's steps made ready. Idioms pass no comma; only `...` passes the end of a sentence."""
    moves = []
    for step, following in zip(pattern.steps, (*pattern.steps[1:], None), strict=True):
        passes = ""
        if following:
            passes = STOP if following.crosses or step.crosses else COMMA if pattern.owner is not None else ""
        moves.append(_Move(numbers[step.words] if step.words else None, step.optional, passes))
    return tuple(moves)


def _ones(bits: int) -> Iterator[int]:
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest
