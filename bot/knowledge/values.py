"""What stands in a YAML text: texts, lists and fields, each with its place.

Every value is the text that stands in the file: `no` stays "no" and a date stays its digits. What staff
never need and what can hurt (references, tags, several documents, deep nesting) is refused in plain words.
Values are built from YAML's events, not from its tree: the tree builder calls itself for every level in C,
so that a few thousand opening brackets end the whole process.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TypeAlias

import yaml

from bot.core.knowledge import Location
from bot.knowledge.encoding import LOST
from bot.knowledge.problems import Problem, Severity, quote
from bot.knowledge.syntax import IN_QUOTES, bad_beginning

DEEPEST = 10
"""Levels inside levels. The knowledge needs four; what goes deeper is a mistake or an attack."""

_ANY_REMARK = re.compile(r"\s#\S")
_REMARK = re.compile(r"\s+(#\S+)")


@dataclass(slots=True)
class Text:
    """A text as it stands in the file. `body` is where its first line begins if that is below a `|`."""

    value: str
    location: Location
    quoted: bool = False
    body: Location | None = None

    def place(self, line: int, column: int) -> Location:
        """Where a character of the text stands; the text's beginning where its lines were folded into one."""
        if self.body:
            return Location(self.body.path, self.body.line + line, self.body.column + column)
        return self.location


@dataclass(slots=True)
class Items:
    """A list."""

    location: Location
    values: list[Value] = field(default_factory=list)


@dataclass(slots=True)
class Fields:
    """Named fields, each name once."""

    location: Location
    values: dict[str, tuple[Text, Value]] = field(default_factory=dict)

    def add(self, name: Text, value: Value) -> Problem | None:
        """Keep the field, or say why not."""
        if name.value == "<<" and not name.quoted:
            message = "`<<` copies fields from another place."
            return Problem(name.location, message, "Write those fields here themselves.")
        if known := self.values.get(name.value):
            first = known[0].location.line
            message = f"The field {quote(name.value)} stands here a second time; the first is in line {first}."
            return Problem(name.location, message, "Delete one of the two.")
        self.values[name.value] = (name, value)
        return None


@dataclass(slots=True)
class Unreadable:
    """What a problem has already been reported about. `source` is the raw text, to find out whose it was."""

    location: Location
    source: str = ""


Value: TypeAlias = Text | Items | Fields | Unreadable


class TooDeepError(Exception):
    """Lists inside lists inside lists. Line and column count from 0."""

    def __init__(self, line: int, column: int) -> None:
        super().__init__(line, column)
        self.line, self.column = line, column


def build(text: str, path: str, first_line: int = 0) -> tuple[list[Value], list[Problem]]:
    """The values of a text, one for each document in it. Raises `yaml.MarkedYAMLError` and `TooDeepError`."""
    builder = _Builder(text, path, first_line)
    builder.run()
    return builder.roots, builder.problems


def divided(location: Location) -> Problem:
    return Problem(location, "A line like `---` divides this file in two.", "Delete that line.")


@dataclass(slots=True)
class _Open:
    """A list, or a group of fields, that is still being read."""

    group: Items | Fields
    in_brackets: bool
    refused: bool
    name: Value | None = None


class _Builder:
    def __init__(self, text: str, path: str, first_line: int) -> None:
        self.text, self.path, self.first_line = text, path, first_line
        self.lines = text.split("\n")
        self.has_remarks = _ANY_REMARK.search(text) is not None
        self.roots: list[Value] = []
        self.problems: list[Problem] = []
        self.open: list[_Open] = []

    def run(self) -> None:
        for event in yaml.parse(self.text, Loader=yaml.CSafeLoader):
            if isinstance(event, yaml.ScalarEvent):
                self.put(self.text_of(event))
            elif isinstance(event, yaml.CollectionStartEvent):
                self.begin(event)
            elif isinstance(event, yaml.CollectionEndEvent):
                done = self.open.pop()
                self.put(Unreadable(done.group.location) if done.refused else done.group)
            elif isinstance(event, yaml.AliasEvent):
                self.put(self.refused(self.place(event), "*"))
            elif isinstance(event, yaml.DocumentStartEvent) and self.roots:
                self.problems.append(divided(self.place(event)))

    def place(self, event: yaml.Event) -> Location:
        mark = event.start_mark
        assert mark is not None  # only events made by hand have none
        return Location(self.path, self.first_line + mark.line + 1, mark.column + 1)

    def refused(self, place: Location, sign: str) -> Unreadable:
        if not any(one.refused for one in self.open):
            self.problems.append(Problem(place, bad_beginning(sign), IN_QUOTES))
        return Unreadable(place)

    def begin(self, event: yaml.CollectionStartEvent) -> None:
        place = self.place(event)
        if len(self.open) == DEEPEST:
            raise TooDeepError(place.line - 1 - self.first_line, place.column - 1)
        group = Items(place) if isinstance(event, yaml.SequenceStartEvent) else Fields(place)
        sign = _special_sign(event)
        if sign:
            self.refused(place, sign)
        self.open.append(_Open(group, bool(event.flow_style), bool(sign)))

    def text_of(self, event: yaml.ScalarEvent) -> Text | Unreadable:
        place = self.place(event)
        if sign := _special_sign(event):
            return self.refused(place, sign)
        if LOST in event.value:
            return Unreadable(place)
        if not event.style and event.value:
            self.check_line_ends(event, place)
        body = self.body_below(place) if event.style == "|" else None
        return Text(event.value, place, event.style in ("'", '"'), body)

    def body_below(self, place: Location) -> Location:
        for line in self.lines[place.line - self.first_line :]:
            if line.strip():
                return Location(self.path, place.line + 1, len(line) - len(line.lstrip()) + 1)
        return place

    def check_line_ends(self, event: yaml.ScalarEvent, place: Location) -> None:
        """Two ways to lose words silently: `#1` begins a remark, and a missing dash joins two items."""
        start, end = event.start_mark, event.end_mark
        if start is None or end is None or (start.line == end.line and not self.has_remarks):
            return
        if rest := _REMARK.match(self.lines[end.line], end.column):
            self.problems.append(
                Problem(
                    Location(self.path, self.first_line + end.line + 1, rest.start(1) + 1),
                    f"From {quote(rest[1])} on, this line counts as a remark and is not read.",
                    f"If it belongs to the text: {IN_QUOTES[0].lower()}{IN_QUOTES[1:]}",
                    Severity.WARNING,
                )
            )
        in_list = self.open and not self.open[-1].in_brackets and isinstance(self.open[-1].group, Items)
        if start.line == end.line or not in_list:
            return
        following = self.lines[start.line + 1]
        indent = len(following) - len(following.lstrip())
        if following.strip() and indent < start.column:
            self.problems.append(
                Problem(
                    Location(self.path, place.line + 1, indent + 1),
                    "This line counts as a part of the item above it.",
                    "If it is an item of its own, begin it with a dash and a blank. If not, indent it as far "
                    "as the text above.",
                )
            )

    def put(self, value: Value) -> None:
        if not self.open:
            self.roots.append(value)
            return
        parent = self.open[-1]
        if isinstance(parent.group, Items):
            parent.group.values.append(value)
        elif parent.name is None:
            parent.name = value
        else:
            name, parent.name = parent.name, None
            self.put_field(parent, parent.group, name, value)

    def put_field(self, parent: _Open, group: Fields, name: Value, value: Value) -> None:
        if isinstance(name, Unreadable):
            return
        if isinstance(name, Text):
            if name.value.startswith("-") and not name.quoted:
                hint = "Write a dash, a blank, then the text."
                self.problems.append(Problem(name.location, "After this dash a blank is missing.", hint))
                parent.refused = True
            elif not parent.refused and (problem := group.add(name, value)):
                self.problems.append(problem)
        elif not parent.refused:
            # `{{clinic.phone}}` without quotation marks is, to YAML, a group of fields that names a field.
            place = group.location if parent.in_brackets else name.location
            line = self.lines[place.line - 1 - self.first_line]
            self.refused(place, line[place.column - 1 : place.column])
            parent.refused = True


def _special_sign(event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> str:
    if event.anchor is not None:
        return "&"
    return "" if event.tag is None else "!"
