"""The files beside the questions: sources, medicines, clinic facts, wording, vocabulary, examples, out of scope."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import fields
from types import MappingProxyType

from bot.core.knowledge import Drug, Example, Location, Phrasing, Source, Vocabulary, Wording
from bot.core.messages import Unreadable
from bot.core.text import normalise
from bot.knowledge.problems import Problem, listed, quote, warning
from bot.knowledge.prose import CLINIC_FIELDS, brace_problems, inline_problems
from bot.knowledge.records import (
    fields_in,
    id_in,
    items_of,
    known_only,
    list_in,
    pairs_of,
    record_of,
    report_doubles,
    text_of,
    texts_of,
    unknown_field,
)
from bot.knowledge.resources import CRISIS_LINE, REGION
from bot.knowledge.values import Fields, Items, Text, Value

_SENTENCES = {field.name: field.default for field in fields(Wording) if isinstance(field.default, str)}
_SENTENCE_GROUPS = ("topic_titles", "unreadable_kinds", "command_descriptions")
_KINDS_OF_MESSAGE = [kind.value for kind in Unreadable]


def read_sources(root: Value | None, problems: list[Problem]) -> tuple[dict[str, Source], dict[str, Text]]:
    """The sources, and every id in the file, also of those that cannot be used."""
    items = list_in(root, "sources", problems)
    sources: dict[str, Source] = {}
    for item in items:
        record = record_of(item, "a source", ("id", "title"), ("url",), problems)
        if record is None:
            continue
        id, title, url = record.id(), record.text("title"), record.text("url")
        if url and not url.value.startswith(("https://", "http://")):
            hint = "An address begins with `https://`."
            problems.append(Problem(url.location, f"{quote(url.value)} is not an address.", hint))
            url = None
        if id and title:
            sources.setdefault(id.value, Source(id.value, title.value, url.value if url else None))
    return sources, report_doubles((id for item in items if (id := id_in(item))), problems)


def read_drugs(root: Value | None, problems: list[Problem]) -> tuple[Drug, ...]:
    items = list_in(root, "medicines", problems)
    first = report_doubles((id for item in items if (id := id_in(item))), problems)
    names: dict[str, tuple[str, Location]] = {}
    drugs: list[Drug] = []
    for item in items:
        record = record_of(item, "a medicine", ("id", "names"), ("groups",), problems)
        if record is None:
            continue
        id, texts, groups = record.id(), record.texts("names"), record.texts("groups")
        if not (id and texts and first[id.value].location == id.location):
            continue
        for text in texts:
            owner, place = names.setdefault(text.value.casefold(), (id.value, text.location))
            if not normalise(text.value):
                message = f"The bot never recognises {quote(text.value)} in a message: there is no word in it."
                problems.append(warning(text.location, message, "Write a name as patients write it, or delete it."))
            if owner != id.value:
                message = f"{quote(text.value)} is also a name of {quote(owner)}, in line {place.line}."
                problems.append(Problem(text.location, message, "Delete it at the wrong one."))
        own = tuple(dict.fromkeys(text.value for text in texts if names[text.value.casefold()][0] == id.value))
        drugs.append(Drug(id.value, own, tuple(text.value for text in groups)))
    return tuple(drugs)


def read_clinic(root: Value | None, problems: list[Problem]) -> tuple[dict[str, str], dict[str, Location]]:
    """The facts that are filled in, and where every fact of the file stands."""
    facts: dict[str, str] = {}
    places: dict[str, Location] = {}
    for name, value in fields_in(root, problems).values():
        if name.value in (REGION, CRISIS_LINE):
            continue
        if name.value not in CLINIC_FIELDS:
            unknown_field(name, "a fact of the clinic", (*CLINIC_FIELDS, REGION, CRISIS_LINE), problems)
            continue
        places[name.value] = name.location
        if isinstance(value, Text) and (not value.value.strip() or (value.value in ("null", "~") and not value.quoted)):
            continue  # not filled in: patients read "please ask the clinic"
        if text := text_of(value, f"`{name.value}`", problems):
            facts[name.value] = text.value
    return facts, places


def read_wording(root: Value | None, topics: Collection[str], problems: list[Problem]) -> Wording:
    """The bot's sentences; its own plain ones where the file has none that can be used."""
    sentences: dict[str, str] = {}
    groups: dict[str, Mapping[str, str]] = {}
    misspelled: list[str | None] = []
    found = fields_in(root, problems)
    keys = {"topic_titles": (topics, "topic"), "unreadable_kinds": (_KINDS_OF_MESSAGE, "kind of message")}
    for name, value in found.values():
        if name.value in _SENTENCE_GROUPS:
            pairs = list(pairs_of(value, name.value, problems))
            if name.value in keys:
                known = known_only([key for key, _ in pairs], *keys[name.value], problems)
                pairs = [(key, text) for key, text in pairs if key.value in known]
            groups[name.value] = MappingProxyType({key.value: text.value for key, text in pairs})
        elif name.value not in _SENTENCES:
            choices = [*_SENTENCES, *_SENTENCE_GROUPS]
            misspelled.append(unknown_field(name, "a sentence of the wording", choices, problems))
        elif text := text_of(value, f"`{name.value}`", problems):
            wrong = list(brace_problems(text, _names_in(_SENTENCES[name.value])))
            if name.value == "emergency_line" and not _has_number(text.value):
                message = "`emergency_line` shows no number to call."
                wrong.append(Problem(text.location, message, "Write `{emergency}` and `{crisis}` where they belong."))
            problems += [*wrong, *inline_problems(text)]
            if not wrong:
                sentences[name.value] = text.value
    missing = [name for name in _SENTENCES if name not in found and name not in misspelled]
    if found and missing:
        problems.append(
            warning(
                Location(next(iter(found.values()))[0].location.path, 1, 1),
                f"These sentences are missing: {listed(missing)}.",
                "Until they are here, the bot says plain English ones of its own.",
            )
        )
    return Wording(**sentences, **groups)  # type: ignore[arg-type]  # names and types are those of its fields


def _has_number(text: str) -> bool:
    return "{emergency}" in text or any(map(str.isdigit, text))


def _names_in(sentence: str) -> list[str]:
    return [piece.split("}")[0] for piece in sentence.split("{")[1:]]


def read_vocabulary(root: Value | None, problems: list[Problem]) -> Vocabulary:
    short_forms: dict[str, str] = {}
    opposites: list[tuple[str, str]] = []
    for name, value in fields_in(root, problems).values():
        if name.value == "short_forms":
            short_forms = {key.value: text.value for key, text in pairs_of(value, name.value, problems)}
        elif name.value == "opposites":
            for words, place in _rows(value, name.value, problems):
                if len(words) == 2:
                    opposites.append((words[0], words[1]))
                else:
                    hint = "Write them as `- [stop, start]`."
                    problems.append(Problem(place, f"Opposites are two words, not {len(words)}.", hint))
        else:
            unknown_field(name, "a field of the vocabulary", ("short_forms", "opposites"), problems)
    return Vocabulary(MappingProxyType(short_forms), tuple(opposites))


def _rows(value: Value, name: str, problems: list[Problem]) -> Iterable[tuple[tuple[str, ...], Location]]:
    for item in items_of(value, name, problems):
        if isinstance(item, Text):
            hint = "Write the words that belong together as `- [first, second]`."
            problems.append(Problem(item.location, f"An item of `{name}` must be a list of words.", hint))
            continue
        words = tuple(text.value for text in texts_of(item, name, problems))
        if len(words) == 1:
            hint = "Write at least two words: `- [first, second]`."
            problems.append(Problem(item.location, f"{quote(words[0])} stands alone in `{name}`.", hint))
        elif words:
            yield words, item.location


def read_out_of_scope(root: Value | None, problems: list[Problem]) -> tuple[Phrasing, ...]:
    """Messages that no entry answers."""
    phrasings: list[Phrasing] = []
    for item in list_in(root, "messages", problems):
        if isinstance(item, Items | Fields):
            problems.append(Problem(item.location, "This is not a message.", "Write each one as `- the message`."))
        elif isinstance(item, Text) and normalise(item.value):
            phrasings.append(Phrasing(item.value, item.location))
        elif isinstance(item, Text):
            problems.append(Problem(item.location, f"{quote(item.value)} has no letters.", "Delete the line."))
    return tuple(phrasings)


def read_examples(root: Value | None, entries: Collection[str] | None, problems: list[Problem]) -> tuple[Example, ...]:
    """The examples whose entry is known."""
    examples: list[Example] = []
    for item in list_in(root, "examples", problems):
        record = record_of(item, "an example", ("message", "entry"), (), problems)
        message = record.text("message") if record else None
        entry = record.text("entry") if record else None
        if message and entry and known_only([entry], entries, "entry", problems):
            examples.append(Example(message.value, entry.value, message.location))
    return tuple(examples)
