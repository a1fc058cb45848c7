"""Fields asked for by name, with words for every way in which a file can answer wrongly."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.core.knowledge import Location
from bot.knowledge.problems import Problem, did_you_mean, likeliest, listed, quote
from bot.knowledge.syntax import IN_QUOTES
from bot.knowledge.values import Fields, Items, Text, Unreadable, Value

LONGEST_ID = 40
"""Letters. Buttons carry ids, and have room for 64 bytes."""

_ID = re.compile(f"[a-z0-9-]{{1,{LONGEST_ID}}}")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_NO_ID = re.compile(r"[^a-z0-9]+")
_ID_FIELD = re.compile(r"(?:^|[\s{,])id: *[\"']?([\w-]+)")


@dataclass(frozen=True, slots=True)
class Record:
    """One entry, source, medicine ... Fields that are missing were reported when it was made."""

    what: str
    location: Location
    values: dict[str, Value]
    problems: list[Problem]
    required: Collection[str]
    misspelled: Collection[str]

    def text(self, name: str) -> Text | None:
        value = self.values.get(name)
        return None if value is None else text_of(value, f"`{name}`", self.problems)

    def texts(self, name: str) -> list[Text]:
        value = self.values.get(name)
        if value is None:
            return []
        if isinstance(value, Items) and not value.values and name in self.required:
            self.problems.append(Problem(value.location, f"`{name}` is empty.", "Write at least one."))
        return texts_of(value, name, self.problems)

    def day(self, name: str, today: date) -> date | None:
        """A date that is not in the future."""
        text = self.text(name)
        if text is None:
            return None
        day = None
        if _DATE.fullmatch(text.value):
            with suppress(ValueError):  # 2026-13-45
                day = date.fromisoformat(text.value)
        hint = "Write year-month-day, for example 2026-11-20."
        if day is None:
            self.problems.append(Problem(text.location, f"{quote(text.value)} is not a date.", hint))
        elif day > today + timedelta(days=1):  # where staff sit, it may be tomorrow already
            self.problems.append(
                Problem(text.location, f"{quote(text.value)} is in the future.", "Write the day when it was done.")
            )
            return None
        return day

    def missing(self, names: Collection[str], hint: str = "") -> None:
        """Report those fields that are not there; one that is there misspelled has been reported already."""
        absent = [name for name in names if name not in self.values and name not in self.misspelled]
        if absent:
            hint = hint or ("Add it." if len(absent) == 1 else "Add them.")
            self.problems.append(Problem(self.location, f"{self.named()} has {listed(absent, 'no ')}.", hint))

    def named(self) -> str:
        """
        >>> Record("an entry", Location("a.yaml", 1, 1), {}, [], (), ()).named()
        'This entry'
        """
        kind = self.what.partition(" ")[2]
        id = self.values.get("id")
        return f"The {kind} {quote(id.value)}" if isinstance(id, Text) and id.value.strip() else f"This {kind}"

    def id(self) -> Text | None:
        text = self.text("id")
        if text is None or is_id(text.value):
            return text
        meant = nearest_id(text.value)
        hint = "An id is made of lower-case letters, digits and hyphens, at most 40 of them."
        more = f" For example {quote(meant)}." if meant else ""
        self.problems.append(Problem(text.location, f"{quote(text.value)} cannot be an id.", hint + more))
        return None


def is_id(text: str) -> bool:
    return _ID.fullmatch(text) is not None


def nearest_id(text: str) -> str:
    """What can be an id and is most like the text; empty when nothing in it can.

    >>> nearest_id("Side Effects: 2")
    'side-effects-2'
    """
    whole = _NO_ID.sub("-", text.lower()).strip("-")
    return whole if len(whole) <= LONGEST_ID else whole[: LONGEST_ID + 1].rpartition("-")[0] or whole[:LONGEST_ID]


def record_of(
    value: Value, what: str, required: Collection[str], optional: Collection[str], problems: list[Problem]
) -> Record | None:
    """The fields of `what` ("an entry"). None when these are no fields at all."""
    if isinstance(value, Unreadable):
        return None
    if not isinstance(value, Fields):
        found = f"{quote(value.value)} is" if isinstance(value, Text) and value.value else "This is"
        hint = f"It begins with `- {next(iter(required))}: ...`."
        problems.append(Problem(value.location, f"{found} not {what}.", hint))
        return None
    allowed = [*required, *optional]
    unknown = [name for name, _ in value.values.values() if name.value not in allowed]
    misspelled = [unknown_field(name, f"a field of {what}", allowed, problems) for name in unknown]
    known = {name.value: one for name, one in value.values.values() if name.value in allowed}
    record = Record(what, value.location, known, problems, required, [name for name in misspelled if name])
    record.missing(required)
    return record


def unknown_field(name: Text, what: str, allowed: Collection[str], problems: list[Problem]) -> str | None:
    """Report the field; the field that was probably meant."""
    meant = likeliest(name.value, allowed)
    message = f"{quote(name.value)} is not {what}."
    problems.append(Problem(name.location, message, did_you_mean(name.value, allowed)))
    return meant


def text_of(value: Value, what: str, problems: list[Problem]) -> Text | None:
    """The text, without blanks around it. None, and a problem, where there is none."""
    if isinstance(value, Unreadable):
        return None
    if isinstance(value, Items):
        hint = "Write one text. If it begins with a bracket or a dash, put it in double quotation marks."
        problems.append(Problem(value.location, f"{what} must be one text, not a list.", hint))
        return None
    if isinstance(value, Fields):
        words = f"{what} must be one text, but the colon in it makes it a field."
        problems.append(Problem(value.location, words, IN_QUOTES))
        return None
    if not value.value.strip():
        hint = "Write a text, or delete the line." + (" (What follows a `#` is not read.)" if not value.quoted else "")
        problems.append(Problem(value.location, f"{what} is empty.", hint))
        return None
    if value.value[0].isspace() or value.value[-1].isspace():
        # Nobody means the line break at the end of a text below `|`. At its beginning, lines count.
        kept = value.value.rstrip() if value.body else value.value.strip()
        return replace(value, value=kept)
    return value


def texts_of(value: Value, name: str, problems: list[Problem]) -> list[Text]:
    items = items_of(value, name, problems)
    texts = [text_of(item, f"This item of `{name}`", problems) for item in items]
    return [text for text in texts if text]


def items_of(value: Value, name: str, problems: list[Problem]) -> list[Value]:
    if isinstance(value, Items):
        return value.values
    if isinstance(value, Unreadable):
        return []
    if isinstance(value, Text) and not value.value.strip():
        problems.append(Problem(value.location, f"`{name}` is empty.", "Write a list, or delete the line."))
        return []
    hint = "Begin each item on a line of its own, with a dash and a blank."
    problems.append(Problem(value.location, f"`{name}` must be a list.", hint))
    return []


def pairs_of(value: Value, name: str, problems: list[Problem]) -> Iterator[tuple[Text, Text]]:
    """Fields whose names are free, such as short forms: each name with its text."""
    if isinstance(value, Fields):
        for key, one in value.values.values():
            if text := text_of(one, quote(key.value), problems):
                yield key, text
    elif not isinstance(value, Unreadable):
        hint = "Write one line for each: a name, a colon, a blank, the text."
        problems.append(Problem(value.location, f"`{name}` must be a group of fields.", hint))


def list_in(root: Value | None, what: str, problems: list[Problem]) -> list[Value]:
    """The items of a file that is a list."""
    if root is None or isinstance(root, Unreadable):
        return []
    if isinstance(root, Items):
        return root.values
    hint = "Every item begins with a dash and a blank."
    problems.append(Problem(root.location, f"This file must be a list of {what}.", hint))
    return []


def fields_in(root: Value | None, problems: list[Problem]) -> dict[str, tuple[Text, Value]]:
    """The fields of a file that is made of fields."""
    if root is None or isinstance(root, Unreadable):
        return {}
    if isinstance(root, Fields):
        return root.values
    hint = "Every line begins with the name of a field, a colon and a blank."
    problems.append(Problem(root.location, "This file must be made of fields.", hint))
    return {}


def id_in(value: Value) -> Text | None:
    """The id of an item, however broken: nothing that refers to it is to be called unknown."""
    if isinstance(value, Fields):
        _, found = value.values.get("id", (None, None))
        return replace(found, value=found.value.strip()) if isinstance(found, Text) and found.value.strip() else None
    if isinstance(value, Unreadable) and (match := _ID_FIELD.search(value.source)):
        above = value.source[: match.start(1)]
        column = len(above) - (above.rfind("\n") + 1)
        place = value.location
        return Text(match[1], Location(place.path, place.line + above.count("\n"), column + 1))
    return None


def report_doubles(ids: Iterable[Text], problems: list[Problem]) -> dict[str, Text]:
    """The first of each id; the others are reported."""
    first: dict[str, Text] = {}
    for one in ids:
        known = first.setdefault(one.value, one)
        if known is not one:
            where = f"{known.location.path}, line {known.location.line}"
            message = f"The id {quote(one.value)} is already used in {where}."
            problems.append(Problem(one.location, message, "Give one of the two another id."))
    return first


def known_only(texts: Iterable[Text], known: Collection[str] | None, what: str, problems: list[Problem]) -> list[str]:
    """The texts that are known, each once; the others are reported. Where `known` is None, all may be."""
    kept: dict[str, None] = {}
    for text in texts:
        if text.value in kept:
            problems.append(Problem(text.location, f"{quote(text.value)} stands here twice.", "Delete one of them."))
        elif known is None or text.value in known:
            kept[text.value] = None
        else:
            hint = did_you_mean(text.value, known)
            problems.append(Problem(text.location, f"There is no {what} {quote(text.value)}.", hint))
    return list(kept)
