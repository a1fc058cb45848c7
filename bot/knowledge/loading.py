"""Knowledge files -> KnowledgeBase, with every problem found.

Loading always gives something usable and never raises for what is, or is not, in the folder: what is broken
is left out and named in a problem.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from types import MappingProxyType

from bot.core.knowledge import Entry, KnowledgeBase, LanguagePack, Location, Source, Wording
from bot.core.replies import CLINIC_FACT
from bot.core.resources import Place
from bot.knowledge.clinic_rules import read_crisis
from bot.knowledge.entries import Draft, read_topic
from bot.knowledge.folder import NOT_TOPICS, SHARED_FILES, File, Folder, open_folder
from bot.knowledge.problems import Problem, did_you_mean, quote, warning
from bot.knowledge.prose import CLINIC_FIELDS
from bot.knowledge.records import id_in, report_doubles
from bot.knowledge.resources import read_place, read_resources
from bot.knowledge.tables import (
    read_clinic,
    read_drugs,
    read_examples,
    read_out_of_scope,
    read_sources,
    read_vocabulary,
    read_wording,
)
from bot.knowledge.values import Fields, Items, Text, Value
from bot.knowledge.yamlfile import read

__all__ = ["CLINIC_FIELDS", "Loaded", "load"]

_WITHOUT = {
    "clinic": "Without it patients read that they should ask the clinic, and no telephone number.",
    "drugs": "Without it the bot cannot tell one medicine from another that is spelled nearly alike.",
    "resources": "Without it the crisis cards show only the numbers that are built in.",
    "sources": "Without it no answer shows where its facts come from.",
    "wording": "Without it the bot says plain English sentences of its own.",
}


@dataclass(frozen=True, slots=True)
class Loaded:
    """All that is usable, and all that is wrong, sorted by place.

    `places` says where the crisis rules and their examples stand, for `checks`: rules carry no place.
    """

    knowledge: KnowledgeBase
    problems: tuple[Problem, ...]
    places: Mapping[str, Location] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(slots=True)
class _Language:
    """One language's topics, before their references are looked up.

    `misnamed` are the ids, and the topics, of files that are not read because of their names.
    """

    code: str
    files: dict[str, File]
    drafts: list[Draft]
    ids: dict[str, Text]
    topics: list[str]
    misnamed: dict[str, Text] = field(default_factory=dict)
    misnamed_topics: list[str] = field(default_factory=list)
    is_complete: bool = True


def load(folder: Path, default_language: str = "en", today: date | None = None) -> Loaded:
    """The knowledge in a folder. `today` is the day from which dates lie in the future."""
    return _Loading(folder, default_language, today or date.today()).loaded()


class _Loading:
    def __init__(self, root: Path, default_language: str, today: date) -> None:
        self.root = Location(root.as_posix().encode(errors="replace").decode(), 1, 1)
        self.inside = "" if self.root.path == "." else f"{self.root.path}/"
        self.default_language = default_language
        self.today = today
        self.folder: Folder = open_folder(root)
        self.problems: list[Problem] = self.folder.problems
        self.places: dict[str, Location] = {}

    def loaded(self) -> Loaded:
        sources, source_ids = self.sources()
        drugs = self.folder.shared.get("drugs")
        clinic_root = self.shared_root("clinic")
        clinic, clinic_places = self.clinic(clinic_root)
        place = self.place(clinic_root)
        languages = [self.language(code, files) for code, files in self.folder.languages.items()]
        self.report_missing(languages)
        spoken = {language.code: language for language in languages}
        default = spoken.get(self.default_language)
        packs = {language.code: self.pack(language, _known(language, default), source_ids) for language in languages}
        packs.setdefault(self.default_language, LanguagePack(self.default_language, (), Wording()))
        self.problems += _unused(packs, source_ids or {})
        self.problems += _not_filled_in(packs, clinic, clinic_places)
        knowledge = KnowledgeBase(
            packs=MappingProxyType(_without_dead_ends(packs, sources, self.default_language)),
            default_language=self.default_language,
            sources=MappingProxyType(sources),
            drugs=read_drugs(self.root_of(drugs), self.problems) if drugs else (),
            clinic=MappingProxyType(clinic),
            fingerprint=self.folder.fingerprint(),
            place=place,
        )
        return Loaded(knowledge, tuple(sorted(set(self.problems))), MappingProxyType(self.places))

    def root_of(self, file: File, may_be_empty: bool = True) -> Value | None:
        if file.data is None:
            return None
        root, problems = read(file.data, file.path)
        self.problems += problems
        if root is None and not problems and not may_be_empty:
            self.problems.append(
                Problem(Location(file.path, 1, 1), "This file is empty.", "Write entries, or delete it.")
            )
        return root

    def sources(self) -> tuple[dict[str, Source], dict[str, Text] | None]:
        """The sources, and all their ids; None for the ids when there is no file to look them up in."""
        root = self.shared_root("sources")
        return read_sources(root, self.problems) if root else ({}, None)

    def shared_root(self, name: str, may_be_empty: bool = True) -> Value | None:
        file = self.folder.shared.get(name)
        return self.root_of(file, may_be_empty) if file else None

    def place(self, clinic: Value | None) -> Place:
        """The emergency resources, and the region whose are shown."""
        filed = read_resources(
            self.shared_root("resources", may_be_empty=False), self.today, self.problems, self.places
        )
        return read_place(clinic, filed, self.today, self.problems, self.places)

    def clinic(self, root: Value | None) -> tuple[dict[str, str], dict[str, Location]]:
        """The facts that are filled in, and where every fact stands; "" for the file itself."""
        file = self.folder.shared.get("clinic")
        facts, places = read_clinic(root, self.problems)
        is_read = file is not None and file.data is not None and (root is None or isinstance(root, Fields))
        return facts, {"": Location(file.path, 1, 1), **places} if file and is_read else {}

    def language(self, code: str, files: dict[str, File]) -> _Language:
        language = _Language(code, files, [], {}, [name for name in files if name not in NOT_TOPICS])
        ids: list[Text] = []
        for topic in language.topics:
            root = self.root_of(files[topic], may_be_empty=False)
            if not isinstance(root, Items):
                language.is_complete = False
            drafts, found = read_topic(root, code, topic, self.today, self.problems)
            language.drafts += drafts
            ids += found
        language.ids = report_doubles(ids, self.problems)
        self.note_misnamed(language)
        if not language.topics and not language.misnamed_topics:
            place = Location(f"{self.inside}{code}", 1, 1)
            hint = "Put a file such as `ssris.yaml` with questions and answers there."
            self.problems.append(Problem(place, "There are no questions in this folder.", hint))
        return language

    def note_misnamed(self, language: _Language) -> None:
        """What stands in files that are not read: nothing that leads there is to be called unknown."""
        for name, file in self.folder.misnamed.items():
            code, _, rest = name.partition("/")
            topic = rest.removesuffix(".yaml")
            if code != language.code or topic in NOT_TOPICS:
                continue
            root, _ = read(file.data or b"", file.path)
            if isinstance(root, Items):
                language.misnamed |= {id.value: id for item in root.values if (id := id_in(item))}
            else:
                language.is_complete = False
            language.misnamed_topics.append(topic)

    def report_missing(self, languages: list[_Language]) -> None:
        if not self.folder.is_usable:
            return
        spoken = [language.code for language in languages]
        if not spoken:
            hint = "Make a folder `en` in it and put the questions and answers there."
            self.problems.append(Problem(self.root, "There is no language's folder in here.", hint))
        elif self.default_language not in spoken:
            message = f"There is no folder `{self.default_language}`, the language that the bot falls back to."
            hint = did_you_mean(self.default_language, spoken)
            self.problems.append(Problem(self.root, message, hint))
        missing = [name for name in SHARED_FILES if name.removesuffix(".yaml") not in self.folder.shared and spoken]
        missing += [f"{one.code}/wording.yaml" for one in languages if one.files and "wording" not in one.files]
        for name in missing:
            if name not in self.folder.misnamed:
                hint = _WITHOUT[name.rpartition("/")[2].removesuffix(".yaml")]
                self.problems.append(warning(Location(self.inside + name, 1, 1), "The file is missing.", hint))

    def pack(
        self, language: _Language, known: Mapping[str, Text] | None, source_ids: dict[str, Text] | None
    ) -> LanguagePack:
        entries: dict[str, Entry] = {}
        for draft in language.drafts:
            entry = draft.finished(known, source_ids, self.problems)
            entries.setdefault(entry.id, entry)
        return LanguagePack(
            code=language.code,
            entries=tuple(entries.values()),
            wording=read_wording(
                self.other(language, "wording"), [*language.topics, *language.misnamed_topics], self.problems
            ),
            vocabulary=read_vocabulary(self.other(language, "vocabulary"), self.problems),
            examples=read_examples(self.other(language, "examples"), known, self.problems),
            out_of_scope=read_out_of_scope(self.other(language, "out-of-scope"), self.problems),
            crisis_rules=read_crisis(self.other(language, "crisis"), language.code, self.problems, self.places),
        )

    def other(self, language: _Language, name: str) -> Value | None:
        file = language.files.get(name)
        return self.root_of(file) if file else None


def _known(language: _Language, default: _Language | None) -> dict[str, Text] | None:
    """The ids that a language's entries may refer to; None where a file was lost and with it some ids."""
    both = [one for one in (default, language) if one]
    if not all(one.is_complete for one in both):
        return None
    return {id: text for one in both for id, text in (*one.misnamed.items(), *one.ids.items())}


def _without_dead_ends(
    packs: dict[str, LanguagePack], sources: Mapping[str, Source], default: str
) -> dict[str, LanguagePack]:
    """Entries and examples that lead only to what could be loaded."""
    everywhere = {entry.id for entry in packs[default].entries}
    whole: dict[str, LanguagePack] = {}
    for code, pack in packs.items():
        there = everywhere | {entry.id for entry in pack.entries}
        entries = tuple(
            entry
            if there.issuperset(entry.related) and all(id in sources for id in entry.sources)
            else replace(
                entry,
                related=tuple(id for id in entry.related if id in there),
                sources=tuple(id for id in entry.sources if id in sources),
            )
            for entry in pack.entries
        )
        examples = tuple(example for example in pack.examples if example.entry in there)
        whole[code] = replace(pack, entries=entries, examples=examples)
    return whole


def _unused(packs: Mapping[str, LanguagePack], source_ids: Mapping[str, Text]) -> Iterator[Problem]:
    used = {id for pack in packs.values() for entry in pack.entries for id in entry.sources}
    for id, text in source_ids.items():
        if used and id not in used:
            yield warning(text.location, f"No entry names the source {quote(id)}.", "Delete it if it is old.")


def _not_filled_in(
    packs: Mapping[str, LanguagePack], clinic: Mapping[str, str], places: Mapping[str, Location]
) -> Iterator[Problem]:
    """Facts that patients are shown, but that the clinic has not told yet. Nothing where there is no file of them."""
    shown: dict[str, Entry] = {}
    for pack in packs.values():
        for entry in pack.entries:
            for fact in CLINIC_FACT.findall(entry.answer):
                shown.setdefault(fact, entry)
    for fact, entry in shown.items():
        if places and fact in CLINIC_FIELDS and fact not in clinic:
            message = f"`{fact}` is not filled in, but the answer of {quote(entry.id)} shows it."
            hint = "Until then patients read there that they should ask the clinic."
            yield warning(places.get(fact, places[""]), message, hint)
