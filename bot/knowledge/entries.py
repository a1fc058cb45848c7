"""The questions and answers of one topic file."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date

from bot.core.knowledge import Entry, Kind, Phrasing, Review
from bot.knowledge.problems import Problem, did_you_mean, quote
from bot.knowledge.prose import brace_problems, markdown_problems
from bot.knowledge.records import Record, id_in, known_only, list_in, record_of
from bot.knowledge.values import Items, Text, Value

_REQUIRED = ("id", "question", "phrasings", "answer")
_OPTIONAL = ("kind", "related", "sources", "checked", "review", "medical_risk")
_YES_OR_NO = {"yes": True, "no": False}
_KINDS = {kind.value: kind for kind in Kind}


@dataclass(frozen=True, slots=True)
class Draft:
    """An entry whose references have not been looked up yet."""

    entry: Entry
    id: Text
    related: tuple[Text, ...]
    sources: tuple[Text, ...]

    def finished(
        self, entries: Collection[str] | None, sources: Collection[str] | None, problems: list[Problem]
    ) -> Entry:
        """The entry with the references that lead somewhere. `sources` is None when none could be read."""
        related = known_only(self.related, entries, "entry", problems)
        if self.entry.id in related:
            place = next(text.location for text in self.related if text.value == self.entry.id)
            problems.append(Problem(place, f"{quote(self.entry.id)} is related to itself.", "Delete it here."))
            related.remove(self.entry.id)
        known = [] if sources is None else known_only(self.sources, sources, "source", problems)
        return replace(self.entry, related=tuple(related), sources=tuple(known))


def read_topic(
    root: Value | None, language: str, topic: str, today: date, problems: list[Problem]
) -> tuple[list[Draft], list[Text]]:
    """The usable entries, and the ids of all, also of those that are not."""
    items = list_in(root, "entries", problems)
    drafts = [draft for item in items if (draft := _draft(item, language, topic, today, problems))]
    return drafts, [id for item in items if (id := id_in(item))]


def _draft(value: Value, language: str, topic: str, today: date, problems: list[Problem]) -> Draft | None:
    record = record_of(value, "an entry", _REQUIRED, _OPTIONAL, problems)
    if record is None:
        return None
    id, question, answer = record.id(), record.text("question"), record.text("answer")
    phrasings = _phrasings(record)
    kind = _kind(record)
    related, sources = record.texts("related"), record.texts("sources")
    checked, review = record.day("checked", today), _review(record, today)
    if kind is Kind.CLINICAL:
        _report_unproven(record)
    for text in (question, answer):
        if text:
            problems += brace_problems(text)
    if answer:
        problems += markdown_problems(answer)
    if not (id and question and answer and phrasings):
        return None
    entry = Entry(
        id=id.value,
        language=language,
        topic=topic,
        question=question.value,
        phrasings=phrasings,
        answer=answer.value,
        kind=kind,
        related=(),
        sources=(),
        checked=checked,
        review=review,
        location=record.location,
        medical_risk=_medical_risk(record),
    )
    return Draft(entry, id, tuple(related), tuple(sources))


def _phrasings(record: Record) -> tuple[Phrasing, ...]:
    texts = record.texts("phrasings")
    for text in texts:
        if not _has_letters(text):
            hint = "Write a question as patients would type it."
            record.problems.append(Problem(text.location, f"{quote(text.value)} has no letters.", hint))
    return tuple(Phrasing(text.value, text.location) for text in texts if _has_letters(text))


def _has_letters(text: Text) -> bool:
    """Letters or digits: "988" is a question too."""
    return any(map(str.isalnum, text.value))


def _kind(record: Record) -> Kind:
    text = record.text("kind")
    if text is None:
        return Kind.CLINICAL
    if text.value not in _KINDS:
        hint = did_you_mean(text.value, _KINDS)
        record.problems.append(Problem(text.location, f"{quote(text.value)} is not a kind of entry.", hint))
    return _KINDS.get(text.value, Kind.CLINICAL)


def _medical_risk(record: Record) -> bool:
    text = record.text("medical_risk")
    if text is not None and text.value not in _YES_OR_NO:
        problem = Problem(text.location, f"{quote(text.value)} is neither yes nor no.", "Write `medical_risk: yes`.")
        record.problems.append(problem)
    return text is not None and _YES_OR_NO.get(text.value, True)


def _report_unproven(record: Record) -> None:
    """Clinical answers say where their facts come from, and when somebody last looked."""
    hint = "Clinical entries need that; others say so with `kind: clinic` or `kind: bot`."
    record.missing(("sources", "checked"), hint)
    sources = record.values.get("sources")
    if isinstance(sources, Items) and not sources.values:
        record.problems.append(Problem(sources.location, "`sources` is empty.", hint))


def _review(record: Record, today: date) -> Review | None:
    value = record.values.get("review")
    if value is None:
        return None
    if isinstance(value, Text):
        hint = "Write `review: {by: name, on: 2026-11-20}`, or delete the line while nobody has reviewed it."
        what = quote(value.value) + " is not a review." if value.value.strip() else "`review` is empty."
        record.problems.append(Problem(value.location, what, hint))
        return None
    inside = record_of(value, "a review", ("by", "on"), (), record.problems)
    if inside is None:
        return None
    by, on = inside.text("by"), inside.day("on", today)
    return Review(by.value, on) if by and on else None
