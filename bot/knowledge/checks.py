"""Problems that no single file shows: questions asked twice, old answers, crisis rules that miss."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from itertools import chain
from types import MappingProxyType

from bot.core.crisis import CrisisDetector, CrisisRule
from bot.core.knowledge import Entry, KnowledgeBase, LanguagePack, Location
from bot.core.text import normalise
from bot.knowledge.clinic_rules import crisis_place
from bot.knowledge.problems import Problem, quote, warning

FEWEST_PHRASINGS = 5
LONGEST_ANSWER = 4_000
"""Characters. Telegram cuts a message at 4,096, and sources and date stand below the answer."""

OLD = timedelta(days=365)

_NO_PLACES: Mapping[str, Location] = MappingProxyType({})


def check(
    knowledge: KnowledgeBase, today: date | None = None, places: Mapping[str, Location] = _NO_PLACES
) -> tuple[Problem, ...]:
    """All problems, sorted by place. Without `today` no answer is old; `places` come from `Loaded`."""
    found = chain(
        chain.from_iterable(one(knowledge) for one in CHECKS),
        _outdated(knowledge, today) if today else (),
        _crisis_examples(knowledge, places),
    )
    return tuple(sorted(found))


def repeated_phrasings(knowledge: KnowledgeBase) -> Iterator[Problem]:
    """The same question twice in one language: which entry answers it would be a matter of luck."""
    for pack in knowledge.packs.values():
        questions = {normalise(entry.question): entry for entry in pack.entries}
        first: dict[tuple[str, ...], tuple[Entry, Location]] = {}
        for entry in pack.entries:
            for phrasing in entry.phrasings:
                words = normalise(phrasing.text)
                known, place = first.setdefault(words, (entry, phrasing.location))
                if place != phrasing.location:
                    yield _repeated(entry, known, phrasing.text, phrasing.location, place)
                elif words in questions and questions[words].id != entry.id:
                    asked = questions[words]
                    yield _repeated(entry, asked, phrasing.text, phrasing.location, asked.location)


def _repeated(entry: Entry, known: Entry, text: str, location: Location, place: Location) -> Problem:
    where = f"line {place.line}" if place.path == location.path else f"{place.path}, line {place.line}"
    if entry.id == known.id:
        message = f"{quote(text)} stands in this entry already, in {where}."
        return Problem(location, message, "Delete one of the two.")
    message = f"{quote(text)} is also asked in the entry {quote(known.id)}, in {where}."
    return Problem(location, message, "Keep it only where its answer is.")


def few_phrasings(knowledge: KnowledgeBase) -> Iterator[Problem]:
    for entry in knowledge.entries():
        count = len(entry.phrasings)
        if count < FEWEST_PHRASINGS:
            words = "only one phrasing" if count == 1 else f"only {count} phrasings"
            hint = "The more ways of asking it knows, the better it is found: 20 are a good number."
            yield warning(entry.location, f"The entry {quote(entry.id)} has {words}.", hint)


def long_answers(knowledge: KnowledgeBase) -> Iterator[Problem]:
    for entry in knowledge.entries():
        if len(entry.answer) > LONGEST_ANSWER:
            message = f"The answer of {quote(entry.id)} has {len(entry.answer):,} characters."
            hint = f"Telegram shows about {LONGEST_ANSWER:,} in one message: shorten it, or make two entries."
            yield warning(entry.location, message, hint)


CHECKS: tuple[Callable[[KnowledgeBase], Iterator[Problem]], ...] = (
    repeated_phrasings,
    few_phrasings,
    long_answers,
)


def _outdated(knowledge: KnowledgeBase, today: date) -> Iterator[Problem]:
    for entry in knowledge.entries():
        if entry.checked and today - entry.checked > OLD:
            message = f"The facts of {quote(entry.id)} were last checked on {entry.checked}, over a year ago."
            hint = "Compare them with the sources, then change the date."
            yield warning(entry.location, message, hint)


def _crisis_examples(knowledge: KnowledgeBase, places: Mapping[str, Location]) -> Iterator[Problem]:
    """A rule's own examples, read by the detector that patients' messages go through."""
    packs = [pack for pack in knowledge.packs.values() if pack.crisis_rules]
    if not packs:
        return
    detector = CrisisDetector(rule for pack in packs for rule in pack.crisis_rules)
    for pack in packs:
        for rule in pack.crisis_rules:
            start = places.get(crisis_place(rule.language, rule.id), _crisis_file(pack))
            for part, examples in (("fires", rule.fires), ("silent", rule.silent)):
                for number, text in enumerate(examples):
                    place = places.get(crisis_place(rule.language, rule.id, part, number), start)
                    if problem := _wrong_example(detector, rule, part, text, place):
                        yield problem


def _wrong_example(detector: CrisisDetector, rule: CrisisRule, part: str, text: str, place: Location) -> Problem | None:
    match = detector.find(text)
    if part == "silent":
        if match and (match.rule == rule.id or match.tier >= rule.tier):
            by = "" if match.rule == rule.id else f", because of the rule {quote(match.rule)}"
            message = f"{quote(text)} is to be silent, but it fires with the tier `{match.tier.value}`{by}."
            return Problem(place, message, "Make the patterns narrower, or delete this example.")
    elif match is None or match.tier < rule.tier:
        instead = f"only with the tier `{match.tier.value}`" if match else "not at all"
        message = f"{quote(text)} is to fire with the tier `{rule.tier.value}`, but fires {instead}."
        return Problem(place, message, "Add a pattern for it, or delete this example.")
    return None


def _crisis_file(pack: LanguagePack) -> Location:
    folder = pack.entries[0].location.path.rpartition("/")[0] if pack.entries else f"knowledge/{pack.code}"
    return Location(f"{folder}/crisis.yaml", 1, 1)
