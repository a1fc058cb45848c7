"""Problems that no single file shows: questions asked twice, old answers, crisis rules that miss."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache, cached_property
from types import MappingProxyType

from bot.core.card_pages import LANGUAGES
from bot.core.cards import card
from bot.core.crisis import CrisisDetector, CrisisMatch, CrisisRule, Tier
from bot.core.knowledge import Entry, KnowledgeBase, Location
from bot.core.resources import BUILT_IN, Purpose, find, how_to_reach
from bot.core.text import normalise
from bot.knowledge.clinic_rules import crisis_place
from bot.knowledge.problems import Problem, quote, warning
from bot.knowledge.resources import resource_place

FEWEST_PHRASINGS = 5
LONGEST_ANSWER = 4_000
"""Characters. Telegram cuts a message at 4,096, and sources and date stand below the answer."""

OLD = timedelta(days=365)
OLD_RESOURCE = timedelta(days=180)
"""A wrong emergency number does more harm than an old answer."""

EMERGENCY = "emergency-"
"""Begins the ids of the entries about emergencies: there the crisis card is no mistake."""

_NO_PLACES: Mapping[str, Location] = MappingProxyType({})


@dataclass
class Subject:
    """What every check may look at. Without `today` no answer is old; `places` come from `Loaded`."""

    knowledge: KnowledgeBase
    today: date | None
    places: Mapping[str, Location]
    _cards: dict[str, CrisisMatch | None] = field(default_factory=dict)

    def card(self, text: str) -> CrisisMatch | None:
        """What shows the crisis card to whoever writes a text. Remembered: there are thousands of phrasings, and more
        than one check asks."""
        if text not in self._cards:
            self._cards[text] = _card(self.detector, text)
        return self._cards[text]

    @cached_property
    def detector(self) -> CrisisDetector:
        """The detector that patients' messages go through."""
        added = list(self.added_rules())
        return CrisisDetector(added) if added else _core_detector()

    @cached_property
    def alarming(self) -> Mapping[tuple[str, str], list[str]]:
        """For each added rule, by language and id, the ordinary questions on which only it shows the card."""
        added = {(rule.language, rule.id): list[str]() for rule in self.added_rules()}
        for entry in self.knowledge.entries() if added else ():
            if not entry.id.startswith(EMERGENCY):
                for text in dict.fromkeys((entry.question, *(phrasing.text for phrasing in entry.phrasings))):
                    match = self.card(text)
                    if match and (match.language, match.rule) in added and not _card(_core_detector(), text):
                        added[match.language, match.rule].append(text)
        return added

    def added_rules(self) -> Iterator[CrisisRule]:
        for pack in self.knowledge.packs.values():
            yield from pack.crisis_rules

    def place_of(self, rule: CrisisRule, part: str = "", number: int = 0) -> Location:
        """Where a rule stands, or one of its examples; the beginning of its file when nobody knows."""
        pack = self.knowledge.pack(rule.language)
        folder = pack.entries[0].location.path.rpartition("/")[0] if pack.entries else f"knowledge/{pack.code}"
        start = self.places.get(crisis_place(rule.language, rule.id), Location(f"{folder}/crisis.yaml", 1, 1))
        return self.places.get(crisis_place(rule.language, rule.id, part, number), start)


def check(
    knowledge: KnowledgeBase, today: date | None = None, places: Mapping[str, Location] = _NO_PLACES
) -> tuple[Problem, ...]:
    """All problems that `CHECKS` find, sorted by place."""
    subject = Subject(knowledge, today, places)
    return tuple(sorted(problem for one in CHECKS for problem in one(subject)))


def repeated_phrasings(subject: Subject) -> Iterator[Problem]:
    """The same question twice in one language: which entry answers it would be a matter of luck."""
    for pack in subject.knowledge.packs.values():
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


def answered_though_out_of_scope(subject: Subject) -> Iterator[Problem]:
    """A message that is said to be out of scope and is asked in an entry: the bot would not answer it."""
    for pack in subject.knowledge.packs.values():
        asked = {normalise(phrasing.text): entry for entry in pack.entries for phrasing in entry.phrasings}
        asked |= {normalise(entry.question): entry for entry in pack.entries}
        for phrasing in pack.out_of_scope:
            if entry := asked.get(normalise(phrasing.text)):
                message = f"{quote(phrasing.text)} is out of scope here, but the entry {quote(entry.id)} answers it."
                yield Problem(phrasing.location, message, "Delete it here or there.")


def few_phrasings(subject: Subject) -> Iterator[Problem]:
    for entry in subject.knowledge.entries():
        count = len(entry.phrasings)
        if count < FEWEST_PHRASINGS:
            words = "only one phrasing" if count == 1 else f"only {count} phrasings"
            hint = "The more ways of asking it knows, the better it is found: 20 are a good number."
            yield warning(entry.location, f"The entry {quote(entry.id)} has {words}.", hint)


def long_answers(subject: Subject) -> Iterator[Problem]:
    for entry in subject.knowledge.entries():
        if len(entry.answer) > LONGEST_ANSWER:
            message = f"The answer of {quote(entry.id)} has {len(entry.answer):,} characters."
            hint = f"Telegram shows about {LONGEST_ANSWER:,} in one message: shorten it, or make two entries."
            yield warning(entry.location, message, hint)


def outdated(subject: Subject) -> Iterator[Problem]:
    for entry in subject.knowledge.entries():
        if subject.today and entry.checked and subject.today - entry.checked > OLD:
            message = f"The facts of {quote(entry.id)} were last checked on {entry.checked}, over a year ago."
            hint = "Compare them with the sources, then change the date."
            yield warning(entry.location, message, hint)


def outdated_resources(subject: Subject) -> Iterator[Problem]:
    for resource in subject.knowledge.place.resources:
        place = subject.places.get(resource_place(resource.id))
        if place and subject.today and resource.verified and subject.today - resource.verified > OLD_RESOURCE:
            message = f"{quote(resource.id)} was last checked on {resource.verified}, over 180 days ago."
            hint = "Call or open it, compare it with its official page, then change the date."
            yield warning(place, message, hint)


def other_numbers(subject: Subject) -> Iterator[Problem]:
    """Numbers on the cards that are not those built in: news, or a slip of the hand."""
    built_in = {resource.id: resource for resource in BUILT_IN}
    for resource in subject.knowledge.place.resources:
        known, place = built_in.get(resource.id), subject.places.get(resource_place(resource.id))
        if known and place:
            for language in known.reach:
                was, now = how_to_reach(known, language), how_to_reach(resource, language)
                if was != now:
                    message = f"The cards now say {quote(now)} for {quote(resource.id)}; built in is {quote(was)}."
                    yield warning(place, message, "Call it. If it is right, tell the developers.")
                    break


def long_crisis_line(subject: Subject) -> Iterator[Problem]:
    """A clinic's own line for which a card has no room."""
    here = subject.knowledge.place
    for line in here.resources:
        place = subject.places.get(resource_place(line.id))
        if (
            place
            and Purpose.LOCAL_CRISIS in line.purposes
            and line is find(here.resources, here.region, Purpose.LOCAL_CRISIS)
        ):
            for language in LANGUAGES:
                if how_to_reach(line, language) not in card(Tier.CRISIS.value, language, place=here):
                    message = f"The crisis card in `{language}` has no room for {quote(line.id)}, and leaves it out."
                    yield warning(place, message, "Give it a shorter name, or only the most important way.")


def phrasings_behind_the_card(subject: Subject) -> Iterator[Problem]:
    """Phrasings on which patients see the crisis card, so that they never lead to their entry."""
    ordinary = {text for texts in subject.alarming.values() for text in texts}
    for entry in subject.knowledge.entries():
        if entry.id.startswith(EMERGENCY):
            continue
        for phrasing in entry.phrasings:
            # Where an added rule is to blame, the rule is told and not every phrasing.
            if phrasing.text not in ordinary and subject.card(phrasing.text):
                message = f"Whoever writes {quote(phrasing.text)} sees the crisis card, never this answer."
                hint = "That is right for somebody in danger. If nobody in danger writes so, tell the developers."
                yield warning(phrasing.location, message, hint)


def alarming_rules(subject: Subject) -> Iterator[Problem]:
    """Added crisis rules that show the card to people who ask an ordinary question."""
    for rule in subject.added_rules():
        if texts := subject.alarming[rule.language, rule.id]:
            more = f" (and {len(texts) - 1} more)" if len(texts) > 1 else ""
            message = f"The rule {quote(rule.id)} fires on the ordinary question {quote(texts[0])}{more}."
            yield Problem(subject.place_of(rule), message, "Make its patterns narrower.")


def crisis_examples(subject: Subject) -> Iterator[Problem]:
    """A rule's own examples, read by the detector that patients' messages go through."""
    for rule in subject.added_rules():
        for part, examples in (("fires", rule.fires), ("silent", rule.silent)):
            for number, text in enumerate(examples):
                place = subject.place_of(rule, part, number)
                if problem := _wrong_example(subject.detector, rule, part, text, place):
                    yield problem


@cache
def _core_detector() -> CrisisDetector:
    """The detector without the rules that a clinic adds. Kept, as every one takes half a second to build."""
    return CrisisDetector()


def _card(detector: CrisisDetector, text: str) -> CrisisMatch | None:
    """What makes the detector show a card, and not only two lines above the answer."""
    match = detector.find(text)
    return match if match and match.tier > Tier.MENTION else None


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


CHECKS: tuple[Callable[[Subject], Iterator[Problem]], ...] = (
    repeated_phrasings,
    answered_though_out_of_scope,
    few_phrasings,
    long_answers,
    outdated,
    outdated_resources,
    other_numbers,
    long_crisis_line,
    phrasings_behind_the_card,
    alarming_rules,
    crisis_examples,
)
"""A new check is a function like these, and a line here."""
