"""What a written word may mean in a crisis pattern: short forms, run-together words, hidden letters, slips.

Spelling mistakes are mended per word, never per phrase: whole phrases that look alike often mean something else.
"""

import re
from collections import defaultdict
from collections.abc import Iterable

from rapidfuzz.distance import OSA

from bot.core.crisis_patterns import DIGITS
from bot.core.crisis_rules import ALIASES, DENIED, EXPANSIONS, SHORT_KEYS


class Meanings:
    """What a written word may mean: short forms, run-together words, hidden letters, mistyped words."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = frozenset(words) | ALIASES.keys()
        targets = [word for word in self._words if word not in ALIASES and word.isalpha()]
        targets += [word for word in EXPANSIONS if len(word) >= _MIDDLE and word.isalpha()]
        self._targets = frozenset(targets)
        for word in self._targets - _KNOWN:
            _learn(word)
        self._openings: dict[str, list[str]] = {}
        for word in (*self._words, *EXPANSIONS):
            if len(word) > 2 and word.isalpha():
                self._openings.setdefault(word[:3], []).append(word)

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

    def meanings(self, token: str) -> set[str]:
        """The words of patterns that a written word may be."""
        if token.isdecimal():
            return _digits(token)
        if token in ALIASES:
            return {token, *ALIASES[token]}
        if token in self._words or token in DENIED or len(token) > _ONE_WORD:
            return {token}
        if "*" in token:
            shape = re.compile(re.sub(r"\*+", lambda run: f".{{1,{len(run[0]) + 1}}}", token))
            return {token} | {
                w for w in _HIDDEN.get(token[0] + token[-1], ()) if w in self._targets and shape.fullmatch(w)
            }
        return {token} | self._mended(token)

    def _mended(self, token: str) -> set[str]:
        """The words that a mistyped word may be: few slips, or the same sound."""
        if len(token) < _SHORTEST:
            return set()
        forms = _deletions(token, 2 if LONG <= len(token) <= _ONE_WORD // 2 else 1)
        candidates = {word for form in forms for word in _NEAR.get(form, ())}
        mended = set()
        for word in candidates:
            if len(word) < _MIDDLE:
                if word in _NEAR.get(token, ()):
                    mended.add(word)
            elif OSA.distance(token, word) <= _slips_allowed(token, word):
                mended.add(word)
        if len(token) >= _MIDDLE - 1:
            mended |= {word for word in _SOUNDS.get(_sound(token), ()) if len(word) >= _MIDDLE}
        if len(token) >= _MIDDLE + 1:
            mended |= {word for word in _SOUNDS.get(_bones(token), ()) if OSA.distance(token, word) <= 3}
        return mended & self._targets

    def is_one_word(self, left: str, right: str) -> bool:
        """Whether two written words are one that was split: "sui cide", "my self"."""
        joined = left + right
        if joined not in self._words or len(joined) < _MIDDLE + 1:
            return False
        return joined in _OFTEN_SPLIT or not (left in self._words and right in self._words)

    def _is_known(self, word: str) -> bool:
        return word in self._words or word in EXPANSIONS

    def _pieces(self, word: str) -> tuple[str, ...]:
        """A run-together word as known words; in a very long one, unknown letters between them are dropped."""
        length = len(word)
        cost: list[int | None] = [0] + [None] * length
        back = [0] * (length + 1)
        for start in range(length):
            here = cost[start]
            if here is None:
                continue
            pieces_here = [
                piece for piece in self._openings.get(word[start : start + 3], ()) if word.startswith(piece, start)
            ]
            pieces_here += [piece for piece in (word[start], word[start : start + 2]) if piece in _LITTLE_WORDS]
            ahead = [(start + len(piece), here + 1) for piece in pieces_here]
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
        known_pieces = tuple(piece for piece in reversed(pieces) if piece in _LITTLE_WORDS or self._is_known(piece))
        return known_pieces if any(len(piece) > 3 for piece in known_pieces) else (word,)


_SHORTEST, _MIDDLE, LONG, _ONE_WORD = 3, 5, 8, 24
_UNKNOWN_LETTER = 4
_OFTEN_SPLIT = frozenset("myself himself herself themselves overdose overdosed overdosing".split())
_LITTLE_WORDS = frozenset(
    "i a y my me im to in it on is do no so he go am we mi te ya yo la el de se un ke lo al".split()
)


def _slips_allowed(token: str, word: str) -> int:
    """People seldom miss a first letter, and a "fridge" is not a "bridge"."""
    if token[0] == word[0]:
        return 2 if len(word) >= LONG else 1
    return 1 if len(word) >= LONG - 1 or token[:2] == word[1::-1] else 0


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
    bones = _bones_of(sound)
    return forms, [sound, bones] if len(word) >= _MIDDLE + 2 and len(bones) >= 4 else [sound]


def _deletions(word: str, depth: int) -> set[str]:
    """The word and all that is left of it with one letter taken away, or up to two where `depth` is 2."""
    forms = {word}
    for i in range(len(word)):
        shorter = word[:i] + word[i + 1 :]
        forms.add(shorter)
        if depth > 1:
            forms.update([shorter[:j] + shorter[j + 1 :] for j in range(i, len(shorter))])
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


def _bones(word: str) -> str:
    """The first letter and the sounds of the consonants after it."""
    return _bones_of(_sound(word))


def _bones_of(sound: str) -> str:
    """The bones of a word whose sound is known."""
    return "=" + sound[:1] + "".join(letter for letter in sound[1:] if letter not in "aeiou")
