"""YAML files read as far as they can be read: one mistake never hides the rest of a file.

Where reading fails, the file is cut at its items and every item is read for itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import yaml

from bot.core.knowledge import Location
from bot.knowledge.damage import mended
from bot.knowledge.encoding import decode
from bot.knowledge.pieces import cut, without_value
from bot.knowledge.problems import Problem
from bot.knowledge.syntax import Mistake, bad_beginning, explain
from bot.knowledge.values import DEEPEST, Fields, Items, Text, TooDeepError, Unreadable, Value, build, divided

__all__ = ["Fields", "Items", "Text", "Unreadable", "Value", "read"]

MISTAKES_PER_ITEM = 10
MOST_BROKEN = 100
"""Items. More of them are no slip of the hand, and nobody reads on that far."""

_REFERENCES = (bad_beginning("&"), bad_beginning("*"))
_NAME = re.compile(r"\s*([A-Za-z_][\w-]*)")


def read(data: bytes, path: str) -> tuple[Value | None, list[Problem]]:
    """What the file says (None when it says nothing), and every problem in how it is written."""
    text, problems = decode(data, path)
    text, damages = mended(text, path)
    problems += damages
    try:
        roots, found = build(text, path)
        found = _references_once(found)
    except (yaml.MarkedYAMLError, TooDeepError) as error:
        roots, found = _read_in_pieces(text, path)
        root = _joined(roots, found)
        if not found:
            found.append(_problem(_mistake(text, error), path, 0))
    else:
        root = _joined(roots, found)
    return root, problems + found


def _read_in_pieces(text: str, path: str) -> tuple[list[Value], list[Problem]]:
    pieces, dividers = cut(text)
    values: list[Value] = []
    problems = [divided(Location(path, line + 1, 1)) for line in dividers]
    well_formed: list[Problem] = []
    broken = 0
    for first_line, piece in pieces:
        try:
            roots, found = build(piece, path, first_line)
        except (yaml.MarkedYAMLError, TooDeepError):
            place = Location(path, first_line + 1, 1)
            values.append(Unreadable(place, piece))
            if broken == MOST_BROKEN:
                message = "There are so many mistakes that the file is not read from here on."
                problems.append(Problem(place, message, "Mend those above first."))
                break
            problems += [_problem(mistake, path, first_line) for mistake in _mistakes(piece)]
            broken += 1
        else:
            values += roots
            well_formed += found
    return values, problems + _references_once(well_formed)


def _references_once(problems: list[Problem]) -> list[Problem]:
    """One problem for all of YAML's references: a file that has many was written by no receptionist."""
    references = sorted(problem for problem in problems if problem.message in _REFERENCES)
    if len(references) < 2:
        return problems
    first, others = references[0], len(references) - 1
    message = f"{first.message.removesuffix('.')} (and {others} more in this file with `&` or `*`)."
    kept = [problem for problem in problems if problem.message not in _REFERENCES]
    return [replace(first, message=message), *kept]


def _mistakes(piece: str) -> Iterator[Mistake]:
    """Every mistake of one item: each is mended in turn, to look further down."""
    lines = piece.split("\n")
    mended: set[int] = set()
    while len(mended) < MISTAKES_PER_ITEM:
        text = "\n".join(lines)
        mistake = _first_mistake(text)
        if mistake is None or mistake.line in mended:
            return
        yield mistake
        if not mistake.inside:
            return
        mended.add(mistake.line)
        lines[mistake.line] = without_value(lines[mistake.line])


def _first_mistake(text: str) -> Mistake | None:
    try:
        build(text, "")
    except (yaml.MarkedYAMLError, TooDeepError) as error:
        return _mistake(text, error)
    return None


def _mistake(text: str, error: yaml.MarkedYAMLError | TooDeepError) -> Mistake:
    if isinstance(error, TooDeepError):
        message = f"There are more than {DEEPEST} lists inside lists here."
        return Mistake(error.line, error.column, message, "Compare this entry with the one above it.", False)
    return explain(text, error)


def _problem(mistake: Mistake, path: str, first_line: int) -> Problem:
    place = Location(path, first_line + mistake.line + 1, mistake.column + 1)
    return Problem(place, mistake.message, mistake.hint)


def _joined(roots: list[Value], problems: list[Problem]) -> Value | None:
    """Several pieces as the one list, or the one group of fields, that the file is."""
    if not roots or (len(roots) == 1 and not isinstance(roots[0], Unreadable)):
        return roots[0] if roots else None
    if _is_list(roots):
        return _joined_items(roots, problems)
    return _joined_fields(roots, problems)


def _is_list(roots: list[Value]) -> bool:
    for root in roots:
        if isinstance(root, (Items, Fields)):
            return isinstance(root, Items)
    return any(isinstance(root, Unreadable) and root.source.lstrip().startswith("-") for root in roots)


def _joined_items(roots: list[Value], problems: list[Problem]) -> Items:
    whole = Items(roots[0].location)
    for root in roots:
        if isinstance(root, Items):
            whole.values += root.values
        elif isinstance(root, Unreadable):
            whole.values.append(root)
        else:
            hint = "Every item begins with a dash and a blank, in the same column."
            problems.append(Problem(root.location, "This line is not part of the list.", hint))
    return whole


def _joined_fields(roots: list[Value], problems: list[Problem]) -> Fields:
    whole = Fields(roots[0].location)
    for root in roots:
        if isinstance(root, Fields):
            found = (whole.add(name, value) for name, value in root.values.values())
            problems += [problem for problem in found if problem]
        elif isinstance(root, Unreadable):
            if match := _NAME.match(root.source):
                whole.values.setdefault(match[1], (Text(match[1], root.location), root))
        else:
            hint = "Write the field's name, a colon, a blank, then the text."
            problems.append(Problem(root.location, "This line is not a field.", hint))
    return whole
