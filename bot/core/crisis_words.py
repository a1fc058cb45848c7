"""What a written word may mean in a crisis pattern: short forms, run-together words, hidden letters, slips.

Spelling mistakes are mended per word, never per phrase: whole phrases that look alike often mean something else.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import accumulate, combinations
from operator import add

from rapidfuzz.distance import OSA

from bot.core.crisis_patterns import DIGITS
from bot.core.crisis_rules import ALIASES, DENIED, EXPANSIONS, SHORT_KEYS


class Meanings:
    """What a written word may mean: short forms, run-together words, hidden letters, mistyped words."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = frozenset(words) | ALIASES.keys()
        self.plain = frozenset([word for word in self._words - ALIASES.keys() if not word.isdecimal()])
        """Those that mean what is written and nothing else."""
        targets = [word for word in self._words if word not in ALIASES and word.isalpha()]
        targets += [word for word in EXPANSIONS if len(word) >= _MIDDLE and word.isalpha()]
        self._targets = frozenset(targets)
        for word in self._targets - _KNOWN:
            _learn(word)
        self._joinable = _LITTLE_WORDS.union(
            [word for word in (*self._words, *EXPANSIONS) if len(word) >= _SHORTEST and word.isalpha()]
        )
        self._lengths: defaultdict[str, set[int]] = defaultdict(set)
        for word in self._joinable:
            self._lengths[word[:_SHORTEST]].add(len(word))
        self._meanings: dict[str, frozenset[str]] = {}

    def left_alone(self, words: Iterable[str]) -> frozenset[str]:
        """The unknown words of a text that are read only as they are written: what is mended takes time.

        Those from the end of the row, where there are more than an honest message of 4,096 characters has.
        """
        unknown = [
            word
            for word in words
            if word not in self._words and word not in EXPANSIONS and len(word) >= _SHORTEST and not word.isdecimal()
        ]
        hidden = [word for word in unknown if "*" in word]
        mended = [word for word in unknown if "*" not in word]
        letters = accumulate([min(len(word), _MOST_IN_A_WORD) for word in mended], initial=0)
        return frozenset(hidden[_MOST_HIDDEN:]).union(
            [word for word, before in zip(mended, letters, strict=False) if before >= _MOST_LETTERS]
        )

    def parts(self, word: str) -> tuple[str, ...]:
        """The words that one written word stands for."""
        if word in EXPANSIONS:
            return EXPANSIONS[word]
        if len(word) < _MIDDLE or word in self._words or word in DENIED or not word.isalpha():
            return (word,)
        if len(word) <= _ONE_WORD:
            meanings = self.meanings(word) - {word}
            if meanings:
                short = min(meanings)
                return EXPANSIONS[short] if meanings <= EXPANSIONS.keys() else (word,)
        pieces = self._pieces(word)
        return tuple(part for piece in pieces for part in EXPANSIONS.get(piece, (piece,)))

    def meanings(self, token: str) -> frozenset[str]:
        """The words of patterns that a written word may be."""
        meanings = self._meanings.get(token)
        if meanings is None:
            if len(self._meanings) > _MOST_REMEMBERED:
                self._meanings = {}
            meanings = self._meanings[token] = frozenset(self._meant(token))
        return meanings

    def _meant(self, token: str) -> set[str]:
        if token.isdecimal():
            return _digits(token)
        if token in ALIASES:
            return {token, *ALIASES[token]}
        if token in self._words or token in DENIED or len(token) > _ONE_WORD:
            return {token}
        if "*" in token:
            candidates = self._targets.intersection(_HIDDEN.get(token[0] + token[-1], ()))
            return {token} | {word for word in candidates if _is_hidden(word, token)}
        return {token} | self._mended(token)

    def _mended(self, token: str) -> set[str]:
        """The words that a mistyped word may be: few slips, or the same sound."""
        if len(token) < _SHORTEST:
            return set()
        forms = _deletions(token, 2 if len(token) >= _BEGINNING else 1)
        length = len(token)
        candidates = {word for form in _NEAR.keys() & forms for word in _NEAR[form] if -3 < len(word) - length < 3}
        mended = set()
        for word in candidates:
            if len(word) < _MIDDLE:
                if word in _NEAR.get(token, ()):
                    mended.add(word)
            elif OSA.distance(token, word) <= _slips_allowed(token, word):
                mended.add(word)
        if len(token) >= _MIDDLE - 1:
            sound = _sound(token)
            mended |= {word for word in _SOUNDS.get(sound, ()) if len(word) >= _MIDDLE}
            if len(token) >= _MIDDLE + 1:
                mended |= {word for word in _SOUNDS.get(_bones(sound), ()) if OSA.distance(token, word) <= 3}
        return mended & self._targets

    def split_words(self, words: Sequence[str]) -> list[int]:
        """Where two written words are one that was split: "sui cide", "my self". The places of the first ones."""
        joined = map(add, words, words[1:])
        return [place for place, word in enumerate(joined) if word in self._words and self._is_split(words, place)]

    def _is_split(self, words: Sequence[str], place: int) -> bool:
        left, right = words[place : place + 2]
        if len(left + right) < _MIDDLE + 1:
            return False
        return left + right in _OFTEN_SPLIT or not (left in self._words and right in self._words)

    def _pieces(self, word: str) -> tuple[str, ...]:
        """A run-together word as known words; in a very long one, unknown letters between them are dropped."""
        if len(word) > _MOST_IN_A_WORD:
            word = word[: _MOST_IN_A_WORD // 2] + " " + word[-_MOST_IN_A_WORD // 2 :]
        length = len(word)
        cost: list[int | None] = [0] + [None] * length
        back = [0] * (length + 1)
        for start in range(length):
            here = cost[start]
            if here is None:
                continue
            lengths = self._lengths.get(word[start : start + _SHORTEST], ())
            pieces_here = [word[start : start + count] for count in (1, 2, *lengths)]
            ahead = [(start + len(piece), here + 1) for piece in pieces_here if piece in self._joinable]
            if length > _ONE_WORD:
                ahead.append((start + 1, here + _UNKNOWN_LETTER))
            for stop, price in ahead:
                known = cost[stop]
                if known is None or price < known:
                    cost[stop], back[stop] = price, start
        if cost[length] is None:
            return (word,)
        pieces: list[str] = []
        stop = length
        while stop:
            pieces.append(word[back[stop] : stop])
            stop = back[stop]
        known_pieces = tuple(piece for piece in reversed(pieces) if piece in self._joinable)
        return known_pieces if any(len(piece) > 3 for piece in known_pieces) else (word,)


_SHORTEST, _MIDDLE, LONG, _ONE_WORD = 3, 5, 8, 24
_BEGINNING = 7  # letters
_UNKNOWN_LETTER = 4
_MOST_REMEMBERED = 10_000  # of any length: what somebody pastes must not fill the memory
# Of one text. Messages of 4,096 characters that were joined from honest ones have 500 to 1,000 letters in words that no
# pattern knows.
_MOST_LETTERS = 1_000  # of mistyped and run-together words
_MOST_IN_A_WORD = 500  # letters of a run-together word, half of them its first ones, half its last
_MOST_HIDDEN = 20  # words with letters hidden behind stars
_OFTEN_SPLIT = frozenset("myself himself herself themselves overdose overdosed overdosing".split())
_LITTLE_WORDS = frozenset(
    "i a y my me im to in it on is do no so he go am we mi te ya yo la el de se un ke lo al".split()
)


def _slips_allowed(token: str, word: str) -> int:
    """People seldom miss a first letter, and a "fridge" is not a "bridge"."""
    if token[0] == word[0]:
        return 2 if len(word) >= LONG else 1
    return 1 if len(word) >= LONG - 1 or token[:2] == word[1::-1] else 0


def _is_hidden(word: str, token: str) -> bool:
    """Whether a word may stand behind the stars of a token: some stars hide up to one letter more than they are."""
    start, *inner, end = _STARS.split(token)
    *hidden, last = map(len, _STARS.findall(token))
    place = len(start)
    for piece, most in zip(inner, hidden, strict=True):
        found = word.find(piece, place + 1, place + 1 + most + len(piece))
        if found < 0:
            return False
        place = found + len(piece)
    return word.startswith(start) and word.endswith(end) and 1 <= len(word) - len(end) - place <= last + 1


_STARS = re.compile(r"\*+")


def _digits(token: str) -> set[str]:
    value = int(token[:9])
    meanings = {token, DIGITS["number"]}
    if value >= 6:
        meanings.add(DIGITS["many"])
    if 1950 <= value <= 2100:
        meanings.add(DIGITS["year"])
    return meanings


# What mistyped words leave of the words of patterns, how these sound, and their first and last letters. Shared by all
# detectors, as nearly all words are those of the core rules; each one looks only at its own.
_KNOWN: set[str] = set()
_NEAR: defaultdict[str, list[str]] = defaultdict(list)
_SOUNDS: defaultdict[str, list[str]] = defaultdict(list)
_HIDDEN: defaultdict[str, list[str]] = defaultdict(list)


def _learn(word: str) -> None:
    """Adds a word to what is shared."""
    forms, sounds = _traces(word)
    for form in forms:
        _NEAR[form].append(word)
    for sound in sounds:
        _SOUNDS[sound].append(word)
    if len(word) >= _MIDDLE - 1 or word in SHORT_KEYS:
        _HIDDEN[word[0] + word[-1]].append(word)
    _KNOWN.add(word)


def _traces(word: str) -> tuple[set[str], list[str]]:
    """What a mistyped word leaves of the word, and how it sounds."""
    if len(word) >= LONG:
        forms = _deletions(word, 2)
    elif len(word) >= _MIDDLE:
        forms = _deletions(word, 1)
    elif word in SHORT_KEYS:
        forms = _slips(word)
    else:
        forms = _swaps(word) if len(word) == _MIDDLE - 1 else {word}
    if len(word) < _MIDDLE - 1:
        return forms, []
    sound = _sound(word)
    bones = _bones(sound)
    return forms, [sound, bones] if len(word) >= _MIDDLE + 2 and len(bones) >= 4 else [sound]


def _deletions(word: str, depth: int) -> set[str]:
    """What is left of a word's beginning with up to one letter taken away, or up to two where `depth` is 2.

    Words that are few slips apart share one of these, and so do their beginnings (the prefix of Garbe's SymSpell).
    """
    beginning = word[:_BEGINNING]
    forms = {beginning, *map("".join, combinations(beginning, len(beginning) - 1))}
    if depth > 1:
        forms.update(map("".join, combinations(beginning, len(beginning) - 2)))
    return forms


def _slips(word: str) -> set[str]:
    """A short word with a letter doubled or two swapped, and a double letter or an inner vowel left out."""
    forms = {word[:i] + word[i] + word[i:] for i in range(len(word))}
    forms |= {word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in range(len(word) - 1)}
    forms |= {word[:i] + word[i + 1 :] for i in range(1, len(word)) if word[i] == word[i - 1]}
    if len(word) > _SHORTEST:
        forms |= {word[:i] + word[i + 1 :] for i in range(1, len(word) - 1)}
    return forms | {word}


def _swaps(word: str) -> set[str]:
    """The word, and with two inner letters swapped."""
    return {word} | {word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in range(1, len(word) - 2)}


def _sound(word: str) -> str:
    """How a word sounds to someone who writes by ear, in Spanish above all: v as b, z and soft c as s, qu as k."""
    for letters, sound in _BY_EAR:
        word = word.replace(letters, sound)
    return _DOUBLED.sub(r"\1", word)


_BY_EAR = (
    ("ce", "se"), ("ci", "si"), ("z", "s"), ("ch", "+"), ("qu", "k"), ("q", "k"), ("c", "k"), ("v", "b"), ("ll", "y"),
    ("y", "i"), ("h", ""), ("ph", "f"), ("x", "s"),
)  # fmt: skip

_DOUBLED = re.compile(r"(.)\1+")


def _bones(sound: str) -> str:
    """The first sound and those of the consonants after it."""
    return "=" + sound[:1] + sound[1:].translate(_WITHOUT_VOWELS)


_WITHOUT_VOWELS = dict.fromkeys(map(ord, "aeiou"))
