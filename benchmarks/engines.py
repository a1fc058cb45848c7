"""The bot's engine, made ready for measuring: from the knowledge's files, or from labelled rows."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from itertools import groupby
from pathlib import Path

from benchmarks.figures import Labelled
from bot.compiled import compiled
from bot.core.engine import Engine, prepare
from bot.core.knowledge import Entry, Kind, KnowledgeBase, LanguagePack, Location, Phrasing, Vocabulary, Wording
from bot.knowledge.loading import load
from bot.words import kept_words


def knowledge_in(folder: Path) -> KnowledgeBase:
    """The knowledge of a folder."""
    return load(folder).knowledge


def knowledge_of(rows: Iterable[Labelled], vocabulary: Vocabulary = Vocabulary()) -> KnowledgeBase:
    """One English entry per label with the label's rows as its phrasings; the first of them is its question.

    `vocabulary`: short forms and opposites, which belong to the language and not to the rows.
    """
    ordered = sorted(rows, key=lambda row: row.label)
    groups = [(label, [row.text for row in group]) for label, group in groupby(ordered, key=lambda row: row.label)]
    entries = tuple(_entry(label, texts) for label, texts in groups)
    packs = {"en": LanguagePack("en", entries, Wording(), vocabulary)}
    return KnowledgeBase(packs, "en", sources={}, drugs=(), clinic={}, fingerprint="rows")


def engine_of(knowledge: KnowledgeBase, folder: Path) -> Engine:
    """The engine as the bot starts it. `folder`: where compiled indexes are kept, and found the next time."""
    words = {code: kept_words(code, folder) for code in knowledge.packs}
    return prepare(knowledge, words, compile=partial(compiled, folder))


def _entry(label: str, texts: list[str]) -> Entry:
    place = Location("rows", 1, 1)
    return Entry(
        id=label,
        language="en",
        topic="rows",
        question=texts[0],
        phrasings=tuple(Phrasing(text, place) for text in texts[1:]),
        answer=label,
        kind=Kind.BOT,
        related=(),
        sources=(),
        checked=None,
        review=None,
        location=place,
    )
