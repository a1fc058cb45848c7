"""All crisis patterns side by side, found in one pass over the words of a text.

Every pattern is a row of bits that each word moves on (Shift-And with optional positions, after Navarro and
Raffinot), so the time is linear in the length of the text, whatever it says. What came up before is remembered.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence

from rapidfuzz.distance import OSA

from bot.core.crisis_patterns import BORDER, DIGITS, Step, Steps
from bot.core.crisis_rules import ALIASES, NEGATIONS, CrisisRule, Guard
from bot.core.crisis_words import LONG, Meanings
from bot.core.disguise import COMMA, STOP


class Pattern:
    """A pattern without choices of several words, whose it is, and where its bits lie."""

    __slots__ = ("offset", "owner", "steps")

    def __init__(self, owner: CrisisRule | Guard | None, steps: Steps) -> None:
        self.owner = owner
        self.steps = steps
        self.offset = 0


class Phrases:
    """Finds all patterns in one pass over the words."""

    def __init__(self, patterns: Sequence[Pattern]) -> None:
        self._ends: dict[int, Pattern] = {}
        places: defaultdict[str, list[int]] = defaultdict(list)
        starts: list[int] = []
        bare: list[int] = []
        optional: list[int] = []
        before: list[int] = []
        last: list[int] = []
        any_word: list[int] = []
        soft: list[int] = []
        hard: list[int] = []
        position = 0
        for pattern in patterns:
            pattern.offset = position
            starts.append(position)
            if len(pattern.steps) == 1:
                bare.append(position)
            for step, following in zip(pattern.steps, (*pattern.steps[1:], None), strict=True):
                for words in step.words:
                    places[words].append(position)
                if not step.words:
                    any_word.append(position)
                if step.optional:
                    optional.append(position)
                if following:
                    if pattern.owner is not None:
                        soft.append(position)
                    if following.crosses or step.crosses:
                        hard.append(position)
                    if following.optional and not step.optional:
                        before.append(position)
                    if step.optional and not following.optional:
                        last.append(position)
                position += 1
            self._ends[position - 1] = pattern
        self._bits = {words: _row_of(at, position) for words, at in places.items()}
        self._starts, self._bare, self._optional = (_row_of(at, position) for at in (starts, bare, optional))
        self._before, self._last, self._any = (_row_of(at, position) for at in (before, last, any_word))
        self._soft, self._hard, self._final = (_row_of(at, position) for at in (soft, hard, self._ends))
        self._spelling = Meanings(word for words in self._bits for word in words.split() if word[0] != "<")
        self._parts: dict[str, tuple[str, ...]] = {}
        self._masks: dict[str, tuple[int, str, str]] = {}
        lengths: dict[str, set[int]] = {}
        for words in self._bits:
            if " " in words:
                lengths.setdefault(words[words.rindex(" ") + 1 :], set()).add(words.count(" ") + 1)
        self._lengths = {last: tuple(sorted(counts)) for last, counts in lengths.items()}

    def tokens(self, reading: str) -> list[str]:
        """The words of a reading, short forms written out, with a border at both ends."""
        if len(self._parts) > _MOST_WORDS:
            self._parts = {}
        tokens = [STOP]
        for word in reading.split():
            parts = self._parts.get(word)
            if parts is None:
                parts = self._parts[word] = self._spelling.parts(word)
            tokens += parts
            if self._spelling.is_one_word(tokens[-2], tokens[-1]):
                tokens[-2:] = [tokens[-2] + tokens[-1]]
        tokens.append(STOP)
        return tokens

    def find(self, tokens: list[str]) -> list[tuple[Pattern, int]]:
        """Every pattern with the index of the word where it ends."""
        if len(self._masks) > _MOST_WORDS:
            self._masks = {}
        known = self._masks
        found: list[tuple[Pattern, int]] = []
        row = 0
        entries: list[int] = []
        plain: list[str] = []
        other: list[str] = []
        unsure = -1
        for i, token in enumerate(tokens):
            entry = known.get(token)
            if entry is None:
                entry = known[token] = self._mask(token)
            mask, word, second = entry
            plain.append(word)
            other.append(second)
            if word != second:
                unsure = i
            entries.append(row << 1 | self._starts)
            moved = entries[i] & mask
            for count in self._lengths.get(word, ()):
                if count <= i:
                    phrase = self._bits.get(" ".join(plain[i + 1 - count :]))
                    if phrase:
                        moved |= entries[i + 1 - count] & phrase
            if i - unsure < _LONGEST_PHRASE and unsure >= 0:
                for count in self._lengths.get(second, ()):
                    if count <= i:
                        moved |= entries[i + 1 - count] & self._bits.get(" ".join(other[i + 1 - count :]), 0)
            if token == COMMA:
                moved |= row & self._soft
            elif token == STOP:
                moved |= row & self._hard
            row = moved
            if row:
                # A run of optional positions is reached once the one before it is (Navarro and Raffinot's step).
                ends = row | self._last
                row |= self._optional & (~(ends - self._before) ^ ends)
                if row & self._final:
                    found.extend([(self._ends[end], i) for end in _ones(row & self._final)])
        return found

    def span(self, pattern: Pattern, tokens: list[str], end: int) -> tuple[int, int]:
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

    def _step_back(self, step: Step, tokens: list[str], place: int) -> Iterator[int]:
        """The places before the words that one step may have taken."""
        if place < 0:
            return
        token = tokens[place]
        if token in _BORDERS:
            if BORDER in step.words:
                yield place - 1
        elif not step.words:
            if token not in NEGATIONS:
                yield place - 1
        elif not step.words.isdisjoint(self._spelling.meanings(token)):
            yield place - 1
        for choice in (1, 2):
            for count in self._lengths.get(str(self._masks[token][choice]), ()):
                before = place - count
                if before >= 0:
                    said = " ".join([str(self._masks[each][choice]) for each in tokens[before + 1 : place + 1]])
                    if said in step.words:
                        yield before

    def _mask(self, token: str) -> tuple[int, str, str]:
        """The positions where a word may stand in any of its meanings, and the two words most likely meant."""
        if token in _BORDERS:
            return self._bits.get(BORDER, 0), token, token
        mask = 0 if token in NEGATIONS else self._any
        meanings = self._spelling.meanings(token)
        for word in meanings:
            bits = self._bits.get(word, 0)
            # a short mistyped word counts in a frame, not on its own
            mask |= bits & ~self._bare if word != token and len(word) < LONG - 1 else bits
        if token.isdecimal():
            return mask, DIGITS["number"], DIGITS["number"]
        written = token in ALIASES
        meant = sorted(meanings, key=lambda word: (word == token and not written, OSA.distance(token, word), word))
        return mask, meant[0], meant[1] if len(meant) > 2 or written else meant[0]


_BORDERS = frozenset((COMMA, STOP))
_MOST_WORDS = 10_000  # of any length: what somebody pastes must not fill the memory
_LONGEST_PHRASE = 8


def _row_of(places: Collection[int], length: int) -> int:
    """A row with these bits set. Many are set in bytes: every change of a long number copies all of it."""
    if len(places) == 1:
        return 1 << next(iter(places))
    row = bytearray(length // 8 + 1)
    for place in places:
        row[place >> 3] |= 1 << (place & 7)
    return int.from_bytes(row, "little")


def _ones(bits: int) -> Iterator[int]:
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest
