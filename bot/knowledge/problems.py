"""What is wrong in a file: where, what, and what to do about it, for staff who are not programmers."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import Enum

from rapidfuzz import fuzz, process

from bot.core.knowledge import Location

_QUOTED_LENGTH = 60
_LEAST_LIKENESS = 60  # "phrase" is to be recognised as "phrasings", "sorce" as "sources"
_MOST_LISTED = 12


class Severity(Enum):
    """An error means that something is left out; a warning that everything works but deserves a look."""

    ERROR = "error"
    WARNING = "warning"

    def __lt__(self, other: Severity) -> bool:
        return self is Severity.ERROR and other is Severity.WARNING


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One mistake. The message names it in the file's own words, the hint says how to mend it."""

    location: Location
    message: str
    hint: str = ""
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        return f"{self.location}: {self.message} {self.hint}".rstrip()


def quote(text: str) -> str:
    """The file's own words inside a message: on one line, shortened.

    >>> quote("when will   it\\nwork")
    '`when will it work`'
    """
    line = " ".join(text[: 4 * _QUOTED_LENGTH].split())
    return f"`{line if len(line) <= _QUOTED_LENGTH else line[: _QUOTED_LENGTH - 3].rstrip() + '...'}`"


def listed(words: Iterable[str], before: str = "") -> str:
    """
    >>> listed(["id", "question", "answer"], "no ")
    'no `id`, no `question` and no `answer`'
    """
    *most, last = (f"{before}`{word}`" for word in words)
    return f"{', '.join(most)} and {last}" if most else last


def warning(location: Location, message: str, hint: str = "") -> Problem:
    return Problem(location, message, hint, Severity.WARNING)


def likeliest(word: str, choices: Collection[str]) -> str | None:
    best = process.extractOne(word, list(choices), scorer=fuzz.ratio, score_cutoff=_LEAST_LIKENESS)
    return best[0] if best else None


def did_you_mean(word: str, choices: Collection[str]) -> str:
    if best := likeliest(word, choices):
        return f"Did you mean `{best}`?"
    if choices and len(choices) <= _MOST_LISTED:
        return f"Possible here: {', '.join(f'`{choice}`' for choice in choices)}."
    return ""
