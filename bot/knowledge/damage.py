"""What other programs leave in a text: two versions of it, and blanks that look like blanks. Told, and read past."""

from __future__ import annotations

import re

from bot.core.knowledge import Location
from bot.knowledge.problems import Problem

INVISIBLE_BLANKS = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_WITHOUT_WIDTH = "\u00ad\u180e\u200b-\u200d\u2060"
_ODD = re.compile(f"[{INVISIBLE_BLANKS}{_WITHOUT_WIDTH}]")
_ODD_START = re.compile(rf"^(?=[ \t-]*{_ODD.pattern})[- \t{INVISIBLE_BLANKS}{_WITHOUT_WIDTH}]+", re.MULTILINE)
_NO_WIDTH = re.compile(f"[{_WITHOUT_WIDTH}]")

_FIRST, _BETWEEN, _LAST = "<<<<<<<", ("=======", "|||||||"), ">>>>>>>"
_MARKER = re.compile(r"^(?:<{7}|>{7}|\|{7})(?:\s|$)|^={7}$")


def mended(text: str, path: str) -> tuple[str, list[Problem]]:
    """The text with the same lines in the same places, as far as it can be read, and what was wrong with it."""
    problems: list[Problem] = []
    if any(marker in text for marker in (_FIRST, *_BETWEEN, _LAST)):
        text = _one_version(text, path, problems)
    return _ordinary_blanks(text, path, problems), problems


def _one_version(text: str, path: str, problems: list[Problem]) -> str:
    """Of two versions that stand below each other, the first."""
    lines = text.split("\n")
    markers = [number for number, line in enumerate(lines) if _MARKER.match(line)]
    read_to = -1
    for at, number in enumerate(markers):
        if number <= read_to:
            continue
        place = Location(path, number + 1, 1)
        group = markers[at : next((n for n in range(at, len(markers)) if lines[markers[n]].startswith(_LAST)), at) + 1]
        if lines[number].startswith(_FIRST) and len(group) > 2:
            read_to = group[-1]
            problems.append(
                Problem(
                    place,
                    f"Two versions of the same text stand here, down to line {read_to + 1}.",
                    "Choose one of them. Delete the other, and the lines that begin with `<<<<<<<`, `=======` and "
                    "`>>>>>>>`.",
                )
            )
            lines[group[1] : read_to + 1] = [""] * (read_to + 1 - group[1])
        else:
            message = "This line is left over from two versions of the file."
            hint = "Delete it, and look whether the text above and below it stands there only once."
            problems.append(Problem(place, message, hint))
        lines[number] = ""
    return "\n".join(lines)


def _ordinary_blanks(text: str, path: str, problems: list[Problem]) -> str:
    """Blanks at the beginning of a line that only look like ordinary ones, as copied from a web page or from Word."""
    starts = list(_ODD_START.finditer(text))
    if not starts:
        return text
    first = starts[0]
    odd = _ODD.search(first[0])
    column = (odd.start() if odd else 0) + 1
    others = len(starts) - 1
    more = f" (and of {others} more)" if others else ""
    problems.append(
        Problem(
            Location(path, text.count("\n", 0, first.start()) + 1, column),
            f"An invisible blank of another kind stands at the beginning of this line{more}.",
            "Delete everything before the first letter of the line and type the blanks and the dash anew.",
        )
    )
    return _ODD_START.sub(lambda start: _ODD.sub(" ", _NO_WIDTH.sub("", start[0])), text)
