"""What the bot knows. Frozen values, made by `loading` from YAML, read by everything else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from types import MappingProxyType

from bot.core.crisis import CrisisRule
from bot.core.resources import BUILT_IN_PLACE, Place


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A place in a file of the knowledge folder. Lines and columns count from 1."""

    path: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


class Kind(Enum):
    """What an entry is about. Clinical ones must name their sources and the date they were checked."""

    CLINICAL = "clinical"
    CLINIC = "clinic"
    BOT = "bot"


@dataclass(frozen=True, slots=True)
class Phrasing:
    """One way in which patients ask an entry's question."""

    text: str
    location: Location


@dataclass(frozen=True, slots=True)
class Review:
    """A clinician's review of an answer. Only ever set when it has happened."""

    by: str
    on: date


@dataclass(frozen=True, slots=True)
class Source:
    """Where the facts of an answer come from."""

    id: str
    title: str
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One question with its answer. The id is the same in every language and never changes."""

    id: str
    language: str
    topic: str
    question: str
    phrasings: tuple[Phrasing, ...]
    answer: str
    kind: Kind
    related: tuple[str, ...]
    sources: tuple[str, ...]
    checked: date | None
    review: Review | None
    location: Location
    medical_risk: bool = False
    """Whether it can harm when it answers what was not asked: the bot must be surer of it."""


@dataclass(frozen=True, slots=True)
class Example:
    """A message and the entry it must lead to. For checking the routing only, never matched against."""

    message: str
    entry: str
    location: Location


@dataclass(frozen=True, slots=True)
class Drug:
    """One medicine under all its names, so that no name is ever mistaken for another medicine's."""

    id: str
    names: tuple[str, ...]
    groups: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """How a language's patients write: short forms spelled out, and words that mean the opposite."""

    short_forms: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    opposites: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Wording:
    """The bot's own sentences in one language: one field per sentence, Markdown like the answers.

    `{name}` in a sentence is filled in by the bot. The defaults are what it says while a sentence is missing
    from `wording.yaml`: plain enough for any clinic, so that a broken file never leaves a patient without words.
    """

    welcome: str = "I am an automated program that answers common questions. Ask me in your own words."
    help: str = "Ask a question in your own words, or choose a topic with /topics."
    privacy: str = "Please do not share names or medical details here."
    emergency_line: str = "In danger now: call {emergency}. To talk to someone any time: {crisis}."
    suggest: str = "I am not sure what you mean. Is it one of these?"
    about: str = "About {subject}:"
    missed: str = "I did not understand the rest of your message. Please ask it again on its own."
    none_of_these: str = "None of these"
    none_of_these_reply: str = "I do not have an answer to that. Please ask the clinic."
    fallback: str = "I do not have an answer to that."
    fallback_again: str = "I still do not have an answer. A person at the clinic can help."
    unknown_command: str = "I do not know that command. Try /topics or /help."
    unreadable: str = "I can only read text, and that was {what}. Please type your question."
    topics: str = "Choose a topic:"
    topic_questions: str = "{topic}:"
    more: str = "More"
    back_to_topics: str = "All topics"
    sources: str = "Sources: {sources}"
    checked: str = "Facts checked against the sources on {date}."
    reviewed: str = "Reviewed by {by} on {date}."
    retired: str = "That question is no longer here. Choose a topic:"
    deleted: str = "Done. I have forgotten this conversation."
    not_deleted: str = "That did not work. Please try again in a few minutes."
    ask_the_clinic: str = "please ask the clinic"
    other_language: str = "I can answer in English."
    talk_to_person: str = "Talk to a person"
    topics_button: str = "Topics"
    crisis_button: str = "Crisis help"
    unreadable_kinds: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    topic_titles: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    command_descriptions: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class LanguagePack:
    """All that the bot knows and says in one language. `out_of_scope`: messages that no entry answers, however alike
    they look."""

    code: str
    entries: tuple[Entry, ...]
    wording: Wording
    vocabulary: Vocabulary = Vocabulary()
    examples: tuple[Example, ...] = ()
    out_of_scope: tuple[Phrasing, ...] = ()
    crisis_rules: tuple[CrisisRule, ...] = ()


@dataclass(frozen=True, slots=True)
class KnowledgeBase:
    """Every language pack, with what they share. `fingerprint` names the exact files it was made of; `place` holds the
    resources that the cards show."""

    packs: Mapping[str, LanguagePack]
    default_language: str
    sources: Mapping[str, Source]
    drugs: tuple[Drug, ...]
    clinic: Mapping[str, str]
    fingerprint: str
    place: Place = BUILT_IN_PLACE

    def pack(self, language: str) -> LanguagePack:
        """The pack of a language, or the default one where the bot does not speak it."""
        return self.packs.get(language) or self.packs[self.default_language]

    def entries(self) -> Iterator[Entry]:
        for pack in self.packs.values():
            yield from pack.entries

    def entry(self, entry_id: str, language: str) -> Entry | None:
        """The entry in that language, else in the default language, else None."""
        for pack in (self.pack(language), self.packs[self.default_language]):
            for entry in pack.entries:
                if entry.id == entry_id:
                    return entry
        return None
