"""Small knowledge for tests: every builder fills in what the test does not care about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from bot.core.crisis import CrisisRule
from bot.core.knowledge import (
    Drug,
    Entry,
    Example,
    Kind,
    KnowledgeBase,
    LanguagePack,
    Location,
    Phrasing,
    Review,
    Source,
    Vocabulary,
    Wording,
)

CHECKED = date(2026, 11, 20)


def location(line: int = 1, column: int = 1, path: str = "knowledge/en/ssris.yaml") -> Location:
    return Location(path, line, column)


def entry(
    id: str = "ssri-onset",
    phrasings: Iterable[str | Phrasing] = ("when will zoloft kick in",),
    answer: str = "Most people need 4 to 6 weeks.",
    *,
    question: str = "",
    kind: Kind = Kind.CLINICAL,
    language: str = "en",
    topic: str = "ssris",
    related: Iterable[str] = (),
    sources: Iterable[str] = ("nhs-ssri",),
    checked: date | None = CHECKED,
    review: Review | None = None,
    at: Location | None = None,
) -> Entry:
    """An entry. Without a question its id is one ("Ssri onset?"); phrasings stand below it, one a line."""
    at = at or location(path=f"knowledge/{language}/{topic}.yaml")
    return Entry(
        id=id,
        language=language,
        topic=topic,
        question=question or f"{id.replace('-', ' ').capitalize()}?",
        phrasings=tuple(
            phrasing if isinstance(phrasing, Phrasing) else Phrasing(phrasing, Location(at.path, at.line + number, 7))
            for number, phrasing in enumerate(phrasings, 3)
        ),
        answer=answer,
        kind=kind,
        related=tuple(related),
        sources=tuple(sources) if kind is Kind.CLINICAL else (),
        checked=checked if kind is Kind.CLINICAL else None,
        review=review,
        location=at,
    )


def pack(
    *entries: Entry,
    code: str = "en",
    wording: Wording | None = None,
    vocabulary: Vocabulary | None = None,
    examples: Mapping[str, str] | None = None,
    crisis_rules: Iterable[CrisisRule] = (),
) -> LanguagePack:
    """A language pack. `examples` maps messages to the ids of the entries they must lead to."""
    path = f"knowledge/{code}/examples.yaml"
    return LanguagePack(
        code=code,
        entries=entries,
        wording=wording or Wording(),
        vocabulary=vocabulary or Vocabulary(),
        examples=tuple(
            Example(message, entry_id, Location(path, line, 12))
            for line, (message, entry_id) in enumerate((examples or {}).items(), 1)
        ),
        crisis_rules=tuple(crisis_rules),
    )


def knowledge(
    *parts: Entry | LanguagePack,
    default_language: str = "en",
    sources: Iterable[Source] | None = None,
    drugs: Iterable[Drug] = (),
    clinic: Mapping[str, str] | None = None,
) -> KnowledgeBase:
    """A knowledge base of packs, of entries (packed by their language), or of both.

    Unless given, there is a source for every id that an entry names.
    """
    packs = {part.code: part for part in parts if isinstance(part, LanguagePack)}
    loose = [part for part in parts if isinstance(part, Entry)]
    for language in dict.fromkeys([*(one.language for one in loose), default_language]):
        known = packs.get(language) or pack(code=language)
        more = tuple(one for one in loose if one.language == language)
        packs[language] = replace(known, entries=known.entries + more)
    named = dict.fromkeys(id for one in packs.values() for e in one.entries for id in e.sources)
    chosen = [Source(id, f"Title of {id}") for id in named] if sources is None else list(sources)
    return KnowledgeBase(
        packs=packs,
        default_language=default_language,
        sources={source.id: source for source in chosen},
        drugs=tuple(drugs),
        clinic=dict(clinic or {}),
        fingerprint="test",
    )
