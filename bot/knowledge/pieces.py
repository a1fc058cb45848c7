"""A file that cannot be read as a whole, cut at its items, so that a mistake in one costs only that one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, pairwise

_DIVIDER = re.compile(r"(---|\.\.\.)(\s|$)")
_FIRST_FIELD = re.compile(r"\s*- +\{?([A-Za-z_]+):")
_FIELD = re.compile(r"[^\s#:]+:(\s|$)")
_BEFORE_VALUE = re.compile(r"\s*(?:- +)*(?:[A-Za-z_][\w-]*:\s*)?")


def cut(text: str) -> tuple[list[tuple[int, str]], list[int]]:
    """The items with the number of their first line, and the lines that divide the file in two. From 0.

    >>> cut("- id: a\\n  x: 'y\\n- id: b")
    ([(0, "- id: a\\n  x: 'y"), (2, '- id: b')], [])
    """
    lines = text.split("\n")
    dividers = [number for number, line in enumerate(lines) if _DIVIDER.match(line)]
    for number in dividers:
        lines[number] = ""
    head = next((number for number, line in enumerate(lines) if _counts(line)), None)
    if head is None:
        return [], []
    starts = [head, *_starts(lines, head)]
    pieces = [(start, "\n".join(lines[start:end])) for start, end in pairwise([*starts, len(lines)])]
    return pieces, [number for number in dividers if number > head]


def without_value(line: str) -> str:
    """The line with another value, to look for mistakes further down.

    >>> without_value("  question: What: now?")
    '  question: x'
    """
    match = _BEFORE_VALUE.match(line)
    before = match[0] if match and match[0].strip() else ""
    return f"{before.rstrip()} x" if before else ""


def _counts(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith(("#", "%"))


def _is_item(line: str) -> bool:
    return line.lstrip().startswith("-")


def _starts(lines: list[str], head: int) -> Iterator[int]:
    """The lines that begin the other items, or the other fields, of the file."""
    if _is_item(lines[head]):
        return _item_starts(lines, head)
    if not _FIELD.match(lines[head]):
        # A stray line above the list, such as a heading.
        first = next((number for number, line in enumerate(lines) if number > head and _is_item(line)), None)
        if first is not None:
            return chain([first], _item_starts(lines, first))
    return _field_starts(lines, head)


def _item_starts(lines: list[str], head: int) -> Iterator[int]:
    """Lines that begin an item of the outermost list, also where their indentation is wrong."""
    depth = len(lines[head]) - len(lines[head].lstrip())
    match = _FIRST_FIELD.match(lines[head])
    again = re.compile(rf"\s*- *\{{?{match[1]}:") if match else None
    for number, line in enumerate(lines[head + 1 :], head + 1):
        if (_is_item(line) and len(line) - len(line.lstrip()) <= depth) or (again and again.match(line)):
            yield number


def _field_starts(lines: list[str], head: int) -> Iterator[int]:
    for number, line in enumerate(lines[head + 1 :], head + 1):
        if _counts(line) and not line.startswith((" ", "\t", "-", "]", "}")):
            yield number
