"""Emergency resources from `resources.yaml`, and what the clinic says about its own region in `clinic.yaml`.

A resource with a mistake in anything but its date is left out: the cards then show the number that is built in. What
has ended or was replaced is refused by name, because it still stands in old leaflets from which such lists are made.
So is whatever would stand on the cards in place of a built-in line for emergencies or suicide.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from types import MappingProxyType

from bot.core.knowledge import Location
from bot.core.resources import (
    BUILT_IN,
    DEFAULT_REGION,
    FIXED,
    Place,
    Purpose,
    Resource,
    Way,
    built_in_for,
    changed_numbers,
    find,
    with_built_in,
)
from bot.knowledge.problems import Problem, Severity, did_you_mean, listed, quote, warning
from bot.knowledge.records import Record, fields_in, id_in, list_in, pairs_of, record_of, report_doubles, text_of
from bot.knowledge.values import Fields, Text, Unreadable, Value

REGION, CRISIS_LINE = "region", "crisis_line"
"""The fields of `clinic.yaml` that are read here."""

_CLINIC_LINE = "clinic-crisis-line"
_REQUIRED = ("id", "name", "region", "for", "reach", "hours", "source", "verified")
_OPTIONAL = ("short", "free", "url")
_CLINIC_REQUIRED = ("name", "reach", "hours", "source", "verified")
_PURPOSES = {purpose.value: purpose for purpose in Purpose}
_WAYS = ("call", "press", "text", "word", "chat", "web")
_LANGUAGE = re.compile(r"[a-z]{2}")
_REGION_CODE = re.compile(r"[a-z]{2}(-[a-z]{2,3})?|world")
_NUMBER = re.compile(r"\+?[0-9]+(?:[ -][0-9]+)*")
_FEWEST_DIGITS, _MOST_DIGITS = 3, 15  # 911; the longest number that exists (E.164)
_KEY = re.compile(r"[0-9]")
_KEYWORD = re.compile(r"[A-Za-zÀ-ÿ]{1,20}")
_ADDRESS = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}(?:/[\w./-]*)?")
_LONGEST_NAME = 60
_SHAPES = {
    "call": (_NUMBER, "a telephone number", "Write digits, with blanks or hyphens between them: `1-800-222-1222`."),
    "text": (_NUMBER, "a telephone number", "Write digits, with blanks or hyphens between them: `1-800-222-1222`."),
    "press": (_KEY, "a key of the telephone", "Write one digit, such as `2`."),
    "word": (_KEYWORD, "a word to send", "Write one word, such as `HOME`."),
    "chat": (_ADDRESS, "an address to type", "Write it without `https://`: `988lifeline.org/chat`."),
    "web": (_ADDRESS, "an address to type", "Write it without `https://`: `findahelpline.com`."),
}
_TOLL_FREE = re.compile(r"1(?:800|833|844|855|866|877|888)")
_TOLL_FREE_DIGITS = 11
_ALWAYS = "always"
_DAY_AND_NIGHT = re.compile(r"24 ?[/-] ?7.*|24 ?(?:h|hr|hrs|hours)|(?:day and night|around the clock)", re.IGNORECASE)
_CLINIC_FILE = re.compile(r"(?<!/[a-z]{2})/clinic\.yaml$")
_BUILT_IN = {one.id: one for one in BUILT_IN}
_FORMER_LIFELINE = "8002738255"
_PRIDE = "The line for LGBTQ+ youth behind 988 ended on 17 July 2025."


def read_resources(
    root: Value | None, today: date, problems: list[Problem], places: dict[str, Location]
) -> tuple[Resource, ...]:
    """The resources of the file without mistakes. `places` learns where each stands."""
    items = list_in(root, "resources", problems)
    first = report_doubles((id for item in items if (id := id_in(item))), problems)
    resources: list[Resource] = []
    records: list[Record] = []
    for item in items:
        record = record_of(item, "a resource", _REQUIRED, _OPTIONAL, problems)
        id = record.id() if record else None
        if record and id and first[id.value].location == id.location:
            resource = _resource(record, id.value, today)
            if resource and not _is_incomplete(record):
                places[resource_place(id.value)] = record.location
                resources.append(resource)
                records.append(record)
    if items:
        problems += _replacing_built_in(resources, records)
        problems += _missing(resources, items[0].location.path)
    return tuple(resources)


def read_place(
    clinic: Value | None, filed: tuple[Resource, ...], today: date, problems: list[Problem], places: dict[str, Location]
) -> Place:
    """The resources that the cards show, in the clinic's region."""
    fields = {name: value for name, (_, value) in fields_in(clinic, []).items()}
    resources = with_built_in(filed)
    region = _region(fields.get(REGION), resources, problems)
    problems += _unread_region(clinic, fields.get(REGION), problems)
    line = _clinic_line(fields.get(CRISIS_LINE), region, today, problems)
    if line:
        places[resource_place(line.id)] = fields[CRISIS_LINE].location
        resources = (line, *resources)
    return Place(resources, region)


def resource_place(id: str) -> str:
    """The name under which the place of a resource is kept."""
    return f"resource:{id}"


def _unread_region(clinic: Value | None, value: Value | None, problems: Iterable[Problem]) -> Iterator[Problem]:
    """Where the clinic is was left blank, or may stand in a part of the file that cannot be read."""
    hint = f"Until then the cards show the numbers of `{DEFAULT_REGION}`."
    if value is not None and _is_not_filled_in(value):
        yield warning(value.location, f"`{REGION}` is not filled in.", f"Write where the clinic is. {hint}")
    elif value is None or isinstance(value, Unreadable):
        errors = [each.location for each in problems if each.severity is Severity.ERROR and _is_in(each, clinic)]
        if errors:
            yield warning(min(errors), f"There is no `{REGION}` that can be read.", f"Mend the file. {hint}")


def _is_in(problem: Problem, clinic: Value | None) -> bool:
    """Whether it is in the clinic's file. Where nothing of that can be read, its name tells."""
    path = problem.location.path
    return path == clinic.location.path if clinic else _CLINIC_FILE.search(path) is not None


def _region(value: Value | None, resources: tuple[Resource, ...], problems: list[Problem]) -> str:
    if value is None or _is_not_filled_in(value):
        return DEFAULT_REGION
    text = text_of(value, f"`{REGION}`", problems)
    if text is None:
        return DEFAULT_REGION
    if find(resources, text.value, Purpose.EMERGENCY) is None:
        known = sorted({one.region for one in resources if Purpose.EMERGENCY in one.purposes})
        message = f"There is no emergency number for the region {quote(text.value)} in resources.yaml."
        hint = f"Add one, or write a region that has one: {', '.join(f'`{each}`' for each in known)}."
        problems.append(Problem(text.location, message, hint))
        return DEFAULT_REGION
    return text.value


def _clinic_line(value: Value | None, region: str, today: date, problems: list[Problem]) -> Resource | None:
    if value is None or _is_not_filled_in(value):
        return None
    if isinstance(value, Text):
        hint = "Write its fields below it: `name`, `reach`, `hours`, `source` and `verified`, as in resources.yaml."
        problems.append(Problem(value.location, f"`{CRISIS_LINE}` must be a group of fields.", hint))
        return None
    record = record_of(value, "a crisis line", _CLINIC_REQUIRED, _OPTIONAL, problems)
    if record is None or _is_incomplete(record):
        return None
    return _resource(record, _CLINIC_LINE, today, region, (Purpose.LOCAL_CRISIS,))


def _is_not_filled_in(value: Value) -> bool:
    return isinstance(value, Text) and (not value.value.strip() or (value.value in ("null", "~") and not value.quoted))


def _is_incomplete(record: Record) -> bool:
    return any(name not in record.values for name in record.required) or bool(record.misspelled)


def _resource(
    record: Record, id: str, today: date, region: str = "", purposes: tuple[Purpose, ...] = ()
) -> Resource | None:
    """The resource; None where anything but its date is wrong."""
    before = len(_errors(record.problems))
    name, short = (_by_language(record, field) for field in ("name", "short"))
    reach = _reach(record)
    if not region:
        region = _shaped(record, "region", _REGION_CODE, "a region", "Write a country such as `us`, or `us-tx`.")
        purposes = tuple(_purposes(record))
    hours, source, url = (record.text(field) for field in ("hours", "source", "url"))
    if url and not url.value.startswith(("https://", "http://")):
        message = f"{quote(url.value)} is not an address."
        record.problems.append(Problem(url.location, message, "An address begins with `https://`."))
    if hours and _DAY_AND_NIGHT.fullmatch(hours.value):
        message = f"{quote(hours.value)} does not make the cards say that it is open day and night."
        record.problems.append(warning(hours.location, message, f"Write `{_ALWAYS}`."))
    free = _shaped(record, "free", re.compile("yes|no"), "an answer", "Write `yes` or `no`.")
    is_right = len(_errors(record.problems)) == before
    verified = record.day("verified", today)  # a number is no worse for a date that cannot be read
    if not (is_right and name and reach and region and purposes and hours and source):
        return None
    return Resource(
        id=id,
        name=MappingProxyType(name),
        short=MappingProxyType(short),
        region=region,
        purposes=purposes,
        reach=MappingProxyType(reach),
        free=free == "yes",
        hours=hours.value,
        url=url.value if url else "",
        source=source.value,
        verified=verified,
    )


def _errors(problems: list[Problem]) -> list[Problem]:
    return [problem for problem in problems if problem.severity is Severity.ERROR]


def _replacing_built_in(resources: list[Resource], records: list[Record]) -> Iterator[Problem]:
    """What would take a built-in line for emergencies or suicide off the cards. It is removed from `resources`."""
    filed = {one.id for one in resources}
    missing = [one for one in BUILT_IN if one.id not in filed]
    found: dict[str, Problem] = {}
    for one, record in zip(resources, records, strict=True):
        known = _BUILT_IN.get(one.id)
        problem = _changed(one, known, record) if known else _in_front((*resources, *missing), one, record)
        if problem:
            found[one.id] = problem
    resources[:] = [one for one in resources if one.id not in found]
    yield from found.values()


def _changed(one: Resource, known: Resource, record: Record) -> Problem | None:
    own = f"A line that is another one needs an id of its own, not {quote(one.id)}."
    if one.region != known.region:
        message = f"{quote(one.id)} is built in for the region {quote(known.region)}, not {quote(one.region)}."
        return Problem(record.values["region"].location, message, own)
    if known.purposes[0] not in one.purposes:
        message = f"{quote(one.id)} must also be for {quote(known.purposes[0].value)}."
        return Problem(record.values["for"].location, message, own)
    if not FIXED.isdisjoint(known.purposes) and (changed := changed_numbers(one, known)):
        language, field, number = changed[0]
        now = getattr(one.way(language), field)
        message = f"The cards show {quote(number)} for {quote(one.id)}, not {quote(now) if now else 'nothing'} "
        hint = f"Write {quote(number)}. If it has really changed, tell the developers."
        return Problem(record.values["reach"].location, f"{message}(`{field}` in `{language}`).", hint)
    return None


def _in_front(everything: tuple[Resource, ...], one: Resource, record: Record) -> Problem | None:
    for purpose in one.purposes:
        known = built_in_for(one.region, purpose)
        if known and one is find(everything, one.region, purpose):
            message = f"{quote(one.id)} would stand on the cards instead of {quote(known.id)}, for `{purpose.value}`."
            county = f"If it is your county's line, write it as `{CRISIS_LINE}` in clinic.yaml."
            return Problem(record.values["for"].location, message, f"{county} Otherwise give it another purpose.")
    return None


def _by_language(record: Record, field: str) -> dict[str, str]:
    texts: dict[str, str] = {}
    value = record.values.get(field)
    for key, text in pairs_of(value, field, record.problems) if value else ():
        if _is_language(key, record.problems):
            texts[key.value] = text.value
            if len(text.value) > _LONGEST_NAME or "\n" in text.value:
                message = f"{quote(text.value)} is too long for a card."
                record.problems.append(
                    Problem(text.location, message, f"Write at most {_LONGEST_NAME} letters, on one line.")
                )
    return texts


def _is_language(key: Text, problems: list[Problem]) -> bool:
    if _LANGUAGE.fullmatch(key.value):
        return True
    hint = "Write its two small letters, such as `en` or `es`."
    problems.append(Problem(key.location, f"{quote(key.value)} is not a language.", hint))
    return False


def _purposes(record: Record) -> Iterator[Purpose]:
    for text in record.texts("for"):
        if text.value in _PURPOSES:
            yield _PURPOSES[text.value]
        else:
            hint = did_you_mean(text.value, _PURPOSES) or f"Possible here: {listed(_PURPOSES)}."
            record.problems.append(Problem(text.location, f"{quote(text.value)} is not a purpose.", hint))


def _reach(record: Record) -> dict[str, Way]:
    value = record.values.get("reach")
    if value is None or isinstance(value, Unreadable):
        return {}
    if not isinstance(value, Fields) or not value.values:
        hint = "Write a line for each language: `en: {call: 1-800-222-1222}`."
        record.problems.append(Problem(value.location, "`reach` must be a group of languages.", hint))
        return {}
    return {
        key.value: way
        for key, one in value.values.values()
        if _is_language(key, record.problems) and (way := _way(one, record.problems))
    }


def _way(value: Value, problems: list[Problem]) -> Way | None:
    record = record_of(value, "a way to reach somebody", (), _WAYS, problems) if isinstance(value, Fields) else None
    if record is None:
        hint = "Write it as `{call: 1-800-222-1222}`."
        problems.append(Problem(value.location, "This is no way to reach somebody.", hint))
        return None
    before = len(problems)
    way = Way(**{name: _shaped(record, name, *_SHAPES[name]) for name in _WAYS})
    if not way and len(problems) == before:
        hint = f"Write at least one of {listed(('call', 'text', 'chat', 'web'))}."
        problems.append(Problem(value.location, "There is no number and no address here.", hint))
    problems += _ended(record, way)
    return way


def _ended(record: Record, way: Way) -> Iterator[Problem]:
    for field in ("call", "text"):
        digits = "".join(filter(str.isdigit, getattr(way, field)))
        if digits.removeprefix("1") == _FORMER_LIFELINE:
            message = f"{quote(getattr(way, field))} must not be shown."
            yield Problem(record.values[field].location, message, "This is the Lifeline's former number. Write 988.")
    if (way.call, way.press) == ("988", "3"):
        yield Problem(record.values["press"].location, "988 with key 3 must not be shown.", f"{_PRIDE} Delete it.")
    if (way.text, way.word.upper()) == ("988", "PRIDE"):
        message = f"{quote(way.word)} to 988 must not be shown."
        yield Problem(record.values["word"].location, message, f"{_PRIDE} Delete it.")


def _shaped(record: Record, field: str, shape: re.Pattern[str], what: str, hint: str) -> str:
    """The text of a field; empty, and a problem, where it is not of the right form."""
    text = record.text(field)
    if text is None:
        return ""
    is_right = shape.fullmatch(text.value) is not None
    if is_right and shape is _NUMBER:
        digits = "".join(filter(str.isdigit, text.value))
        is_right = _FEWEST_DIGITS <= len(digits) <= _MOST_DIGITS
        if _TOLL_FREE.match(digits) and len(digits) != _TOLL_FREE_DIGITS:
            message = f"{quote(text.value)} has {len(digits) - 1} digits after the 1, not 10."
            record.problems.append(Problem(text.location, message, "Compare it with the line's official page."))
            return ""
    if not is_right:
        record.problems.append(Problem(text.location, f"{quote(text.value)} is not {what}.", hint))
        return ""
    return text.value


def _missing(resources: list[Resource], path: str) -> Iterator[Problem]:
    known = {one.id for one in resources}
    if missing := [one.id for one in BUILT_IN if one.id not in known]:
        message = f"These resources are missing, or not read because of a mistake: {listed(missing)}."
        yield warning(Location(path, 1, 1), message, "The cards show the numbers that are built in.")
