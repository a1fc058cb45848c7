"""The small language of crisis patterns, which staff read and write in `crisis.yaml`.

    kill myself            these words, in this order
    (kill|end|finish)      one of these; a choice may hold several words: (my life|it all)
    [really]               may be there or not; [so|very] may be one of these
    ..                     up to three other words; `..6` up to six. Never a negation, never a new sentence
    ...                    up to six other words, also across the end of a sentence
    <die>                  a named list of words, see `WORDS` in `crisis_rules`
    ^   $                  a clause begins here, a clause ends here

Capitals, accents and apostrophes do not matter: a pattern goes through the same spelling as a message.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product

from bot.core.crisis_rules import EXPANSIONS, WORDS
from bot.core.crisis_rules_en import WORDS_EN
from bot.core.crisis_rules_en_others import WORDS_EN_OTHERS
from bot.core.crisis_rules_es import WORDS_ES
from bot.core.disguise import spellings

BORDER = "<border>"
DIGITS = {"number": "<number>", "many": "<many>", "year": "<year>"}
_SENTENCE_GAP = 6
_CLAUSE_GAP = 3
_MOST_VARIANTS = 600
_LISTS = {**WORDS, **WORDS_EN, **WORDS_EN_OTHERS, **WORDS_ES}
_PIECE = re.compile(r"\.\.\.|\.\.\d*|<[a-z-]+>|[()\[\]|^$]|[^\s()\[\]|<>^$]+|[<>]")


class PatternError(ValueError):
    """A pattern that cannot be read; the message names the rule, the pattern and the mistake."""


@dataclass(frozen=True, slots=True)
class Step:
    """One position of a pattern: the words or phrases that may stand there (none: any word but a negation)."""

    words: frozenset[str]
    optional: bool = False
    crosses: bool = False


Steps = tuple[Step, ...]


def compile_pattern(rule: str, pattern: str) -> list[Steps]:
    """The pattern as plain rows of steps.

    >>> [len(steps) for steps in compile_pattern("r", "(end|take) my [own] life")]
    [4]
    """
    reader = _Reader(rule, pattern, _PIECE.findall(pattern))
    rows = [form for steps in reader.row() for form in _plain_ends(steps)]
    for steps in rows:
        if not steps or not all(step.words for step in (steps[0], steps[-1])):
            raise PatternError(f'rule {rule}: "{pattern}": a pattern begins and ends with a word')
    return list(dict.fromkeys(rows))


def compile_rule_pattern(rule: str, pattern: str) -> list[Steps]:
    """A rule's pattern; one that may begin or end with nothing would fire on what is left of it."""
    if pattern.lstrip().startswith("[") or pattern.rstrip().endswith("]"):
        raise PatternError(f'rule {rule}: "{pattern}": what may be left out stands between words, not at an end')
    return compile_pattern(rule, pattern)


def _plain_ends(steps: Steps) -> Iterator[Steps]:
    """The row with and without what may be left out at its ends."""
    for end in (0, -1):
        if steps and steps[end].optional and steps[end].words:
            rest = steps[1:] if end == 0 else steps[:-1]
            plain = (Step(steps[end].words),)
            yield from _plain_ends(rest)
            yield from _plain_ends(plain + rest if end == 0 else rest + plain)
            return
    yield steps


class _Reader:
    """Reads one pattern from left to right."""

    def __init__(self, rule: str, pattern: str, pieces: list[str]) -> None:
        self._rule = rule
        self._pattern = pattern
        self._pieces = pieces[::-1]

    def row(self) -> list[Steps]:
        """The whole pattern."""
        rows = self._row()
        if self._pieces:
            raise self._error(f'"{self._pieces[-1]}" without its other half')
        return rows

    def _row(self) -> list[Steps]:
        """The words up to the end of an alternative."""
        rows: list[Steps] = [()]
        while self._pieces and self._pieces[-1] not in ("|", ")", "]"):
            options = self._item(self._pieces.pop())
            if len(rows) * len(options) > _MOST_VARIANTS:
                raise self._error("too many choices, make two patterns of it")
            rows = [left + right for left, right in product(rows, options)]
        if rows == [()]:
            raise self._error("an empty pattern or choice")
        return rows

    def choice(self, closing: str) -> list[Steps]:
        """The alternatives up to the closing bracket: plain phrases as one step, those with a gap on their own."""
        rows: list[Steps] = []
        phrases: set[str] = set()
        mark = "|"
        while mark == "|":
            if phrase := self._plain_phrase(closing):
                phrases.add(phrase)
            else:
                for row in self._row():
                    plain = _phrases(row)
                    phrases |= plain
                    if not plain:
                        rows.append(row)
            mark = self._pieces.pop() if self._pieces else ""
        if mark != closing:
            raise self._error(f'"{closing}" is missing')
        return [*rows, (Step(frozenset(phrases)),)] if phrases else rows

    def _plain_phrase(self, closing: str) -> str:
        """An alternative that is nothing but words, which almost all are: read at once, for a quick start."""
        words: list[str] = []
        for place in range(len(self._pieces) - 1, -1, -1):
            piece = self._pieces[place]
            if piece in ("|", closing):
                del self._pieces[place + 1 :]
                return " ".join(words)
            spelled = _spelled(piece) if piece.isalnum() else ()
            if not spelled:
                return ""
            words += spelled
        return ""

    def _item(self, piece: str) -> list[Steps]:
        if piece == "(":
            return self.choice(")")
        if piece == "[":
            rows = self.choice("]")
            if len(rows) == 1 and len(rows[0]) == 1:
                return [(Step(rows[0][0].words, optional=True),)]
            return [*rows, ()]
        if piece in ("^", "$"):
            return [(Step(frozenset((BORDER,))),)]
        if piece == "...":
            return [(Step(frozenset(), optional=True, crosses=True),) * _SENTENCE_GAP]
        if piece.startswith(".."):
            return [(Step(frozenset(), optional=True),) * int(piece[2:] or _CLAUSE_GAP)]
        if piece.startswith("<") and len(piece) > 1:
            return self._list(piece[1:-1])
        words = _spelled(piece)
        if not words:
            raise self._error(f'"{piece}" is not a word')
        return [tuple(Step(frozenset((word,))) for word in words)]

    def _list(self, name: str) -> list[Steps]:
        if name not in _LISTS:
            raise self._error(f"there is no list <{name}>; there are {', '.join(sorted(_LISTS))}")
        return _listed(name)

    def _error(self, mistake: str) -> PatternError:
        return PatternError(f'rule {self._rule}: "{self._pattern}": {mistake}')


@cache
def _listed(name: str) -> list[Steps]:
    """The rows of a named list. Kept: a list stands in dozens of patterns."""
    rows = _Reader(f"<{name}>", name, _PIECE.findall(f"{' | '.join(_LISTS[name])} )")).choice(")")
    if name in DIGITS:
        return [(Step(rows[0][0].words | {DIGITS[name]}),)]
    return rows


@cache
def _spelled(piece: str) -> tuple[str, ...]:
    """The word of a pattern, spelled as messages are; nothing where it is no word."""
    # A plain word is its own spelling; looking at the others only is what makes the start quick.
    spelled = [piece] if piece.isascii() and piece.isalpha() and piece.islower() else spellings(piece)[0].split()
    words = tuple(part for word in spelled for part in EXPANSIONS.get(word, (word,)))
    return words if all(map(str.isalnum, words)) else ()


def _phrases(row: Steps) -> set[str]:
    """All that a row without gaps may say, or nothing when that is too much for one step."""
    said = {""}
    for step in row:
        if not step.words or (BORDER in step.words and len(row) > 1):
            return set()
        said = {f"{left} {right}".strip() for left in said for right in (*step.words, *[""] * step.optional)}
        if len(said) > _MOST_VARIANTS:
            return set()
    return {phrase for phrase in said if phrase}
