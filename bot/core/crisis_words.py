"""What a written word may mean in a crisis pattern: short forms, run-together words, hidden letters, slips.

Spelling mistakes are mended per word, never per phrase: whole phrases that look alike often mean something else.
"""

import re
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
        self._near: dict[str, list[str]] = {}
        self._sounds: dict[str, list[str]] = {}
        self._hidden: dict[str, list[str]] = {}
        for word in targets:
            if len(word) >= LONG:
                forms = _deletions(word, 2)
            elif len(word) >= _MIDDLE:
                forms = _deletions(word, 1)
            elif word in SHORT_KEYS:
                forms = _slips(word)
            else:
                forms = _swaps(word) if len(word) == _MIDDLE - 1 else {word}
            for form in forms:
                self._near.setdefault(form, []).append(word)
            if len(word) >= _MIDDLE - 1:
                self._sounds.setdefault(_sound(word), []).append(word)
                self._hidden.setdefault(word[0] + word[-1], []).append(word)
            elif word in SHORT_KEYS:
                self._hidden.setdefault(word[0] + word[-1], []).append(word)
            if len(word) >= _MIDDLE + 2 and len(_bones(word)) >= 4:
                self._sounds.setdefault(_bones(word), []).append(word)
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
        if token.isdigit():
            return _digits(token)
        if token in ALIASES:
            return {token, *ALIASES[token]}
        if token in self._words or token in DENIED or len(token) > _ONE_WORD:
            return {token}
        if "*" in token:
            shape = re.compile(re.sub(r"\*+", lambda run: f".{{1,{len(run[0]) + 1}}}", token))
            return {token} | {w for w in self._hidden.get(token[0] + token[-1], ()) if shape.fullmatch(w)}
        return {token} | self._mended(token)

    def _mended(self, token: str) -> set[str]:
        """The words that a mistyped word may be: few slips, or the same sound."""
        if len(token) < _SHORTEST:
            return set()
        forms = _deletions(token, 2 if LONG <= len(token) <= _ONE_WORD // 2 else 1)
        candidates = {word for form in forms for word in self._near.get(form, ())}
        mended = set()
        for word in candidates:
            if len(word) < _MIDDLE:
                if word in self._near.get(token, ()):
                    mended.add(word)
            elif OSA.distance(token, word) <= _slips_allowed(token, word):
                mended.add(word)
        if len(token) >= _MIDDLE - 1:
            mended |= {word for word in self._sounds.get(_sound(token), ()) if len(word) >= _MIDDLE}
        if len(token) >= _MIDDLE + 1:
            mended |= {word for word in self._sounds.get(_bones(token), ()) if OSA.distance(token, word) <= 3}
        return mended

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


def _deletions(word: str, depth: int) -> set[str]:
    """The word and all that is left of it with up to `depth` letters taken away."""
    forms = {word}
    layer = {word}
    for _ in range(depth):
        layer = {form[:i] + form[i + 1 :] for form in layer for i in range(len(form))}
        forms |= layer
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
    return "".join(letter for i, letter in enumerate(word) if not i or letter != word[i - 1])


_BY_EAR = (
    ("ce", "se"), ("ci", "si"), ("z", "s"), ("ch", "+"), ("qu", "k"), ("q", "k"), ("c", "k"), ("v", "b"), ("ll", "y"),
    ("y", "i"), ("h", ""), ("ph", "f"), ("x", "s"),
)  # fmt: skip


def _bones(word: str) -> str:
    """The first letter and the sounds of the consonants after it."""
    sound = _sound(word)
    return "=" + sound[:1] + "".join(letter for letter in sound[1:] if letter not in "aeiou")
