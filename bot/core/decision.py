"""What to do about one message, and why: a ladder, and the first rung that holds.

1. somebody is in danger, or denies it after a card  2. a pressed button, a typed number, a command  3. nothing to read
4. a short message that means something only because of the card before it, unless it asks word for word what the
knowledge answers  5. a clear match: answer; near ones: suggest; none: fallback. Words of crisis that are only mentioned
do not stop the ladder; they come back beside its result.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.core.afterwards import Said, is_yes_or_no, read_afterword
from bot.core.card_pages import Choice, has_page, is_own_choice, is_shown, read_choice, without_a_call
from bot.core.cards import SUBSTANCES, ShownCard
from bot.core.context import Reading, Subject, read
from bot.core.crisis import CrisisDetector, CrisisMatch, Tier
from bot.core.engine import Engine
from bot.core.knowledge import Entry
from bot.core.matching import Candidate, Ranking
from bot.core.messages import Message, Unreadable
from bot.core.questions import split
from bot.core.text import normalise

MOST_SUGGESTIONS = 3
# A suggestion this many times less likely than the best is noise beside it (matching study, section 4.8).
_LEAST_SHARE_OF_BEST = 1 / 6

COMMANDS = ("start", "help", "topics", "crisis", "privacy", "delete_my_data")
_OTHER_NAMES = {"emergency": "crisis", "988": "crisis", "menu": "topics"}
_SPANISH_CARD = "ayuda"
KNOWN_COMMANDS = frozenset({*COMMANDS, *_OTHER_NAMES, _SPANISH_CARD})
CARD_COMMANDS = frozenset({"crisis", _SPANISH_CARD, *(name for name, of in _OTHER_NAMES.items() if of == "crisis")})
"""Those that ask for the card."""
_COMMAND = re.compile(r"/(\w+)(?:@\w+)?(?:\s+(.*))?", re.DOTALL)

# What a button, or a link such as t.me/bot?start=q_clinic-hours, carries.
ENTRY, TOPIC = "q_", "t_"
TOPICS, NONE_OF_THESE, CRISIS_CARD = "topics", "none", "crisis"

# Words of every Spanish sentence that English does not have.
_SPANISH = frozenset(
    """
    que como cuanto cuanta cuantos cuando donde quien cual por para con sin pero porque el la los las uno unos del
    mi mis su sus tu es esta estoy esto eso hay tengo tiene tienen puedo puede quiero necesito hola gracias
    buenas buenos dias ustedes usted medicina pastillas cuesta doctor cita y o si muy mas ya tambien
    """.split()
) - {"doctor", "o", "y", "si", "la", "es", "tu"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Crisis:
    """Somebody is in danger: the card and nothing else."""

    match: CrisisMatch


@dataclass(frozen=True, slots=True)
class ShowCard:
    """A card that was asked for, by a command or a button."""

    card: str
    language: str


@dataclass(frozen=True, slots=True)
class ShowPage:
    """One of the short answers under a card."""

    choice: Choice


@dataclass(frozen=True, slots=True)
class AfterCard:
    """A short message that means something because of the card before it."""

    said: Said
    language: str


@dataclass(frozen=True, slots=True)
class Command:
    """A command by its canonical name; "unknown" for one that does not exist."""

    name: str


@dataclass(frozen=True, slots=True)
class ShowTopics:
    """The list of topics. `retired` when what was asked for is no longer there."""

    retired: bool = False


@dataclass(frozen=True, slots=True)
class ShowTopic:
    """A topic's questions. Pages count from 0."""

    topic: str
    page: int = 0


@dataclass(frozen=True, slots=True)
class CannotRead:
    """A voice message, a photo ...: nothing to understand."""

    what: Unreadable


@dataclass(frozen=True, slots=True)
class Answer:
    """One entry's answer; `ranking` is missing when the patient picked it. `about`: the subject of the answer before,
    if the message was read with it."""

    entry: Entry
    ranking: Ranking | None = None
    about: Subject | None = None


@dataclass(frozen=True, slots=True)
class Answers:
    """What several questions of one message are answered with, in the order asked; `missed` when one of them was not
    understood."""

    answers: tuple[Answer, ...]
    missed: bool = False


@dataclass(frozen=True, slots=True)
class Suggest:
    """Near matches to choose from."""

    candidates: tuple[Candidate, ...]
    ranking: Ranking


@dataclass(frozen=True, slots=True)
class NoneOfThese:
    """The patient said that none of the suggestions is meant."""


@dataclass(frozen=True, slots=True)
class OtherLanguage:
    """Written in a language that the knowledge does not speak."""

    ranking: Ranking


@dataclass(frozen=True, slots=True)
class Fallback:
    """Nothing near enough."""

    ranking: Ranking


Decision = (
    Crisis
    | ShowCard
    | ShowPage
    | AfterCard
    | Command
    | ShowTopics
    | ShowTopic
    | CannotRead
    | Answer
    | Answers
    | Suggest
    | NoneOfThese
    | OtherLanguage
    | Fallback
)


@dataclass(frozen=True, slots=True)
class Decided:
    """The decision, and the crisis words found on the way (also those that only mention it)."""

    decision: Decision
    danger: CrisisMatch | None = None


def decide(
    message: Message,
    language: str,
    offered: tuple[str, ...],
    engine: Engine,
    shown: ShownCard | None = None,
    subject: str | None = None,
) -> Decided:
    """The first rung of the ladder that holds. `offered` are the choices a typed number picks from; `shown` is the
    card that was shown a short while ago; `subject` is the id of the entry that was answered before."""
    danger = find_danger(message, engine.detector)
    if danger and danger.tier > Tier.MENTION:
        denial = _denial(message, shown)
        return Decided(denial or Crisis(danger), danger)
    picked = _picked(message, offered)
    if picked is not None:
        return Decided(_follow(picked, language, engine, shown), danger)
    if command := read_command(message.text):
        return Decided(_obey(*command, language, engine, shown), danger)
    if not message.text.strip():
        return Decided(CannotRead(message.unreadable or Unreadable.OTHER), danger)
    thresholds = engine.thresholds
    suggest = min(thresholds.suggest, thresholds.suggest_beside_lines) if danger else thresholds.suggest
    before = engine.knowledge.entry(subject, language) if subject else None
    matched = _match(message.text, language, before, engine, suggest)
    after = _after_card(message.text, offered, shown, matched, engine) if shown else None
    return Decided(after or matched, danger)


def read_command(text: str) -> tuple[str, str] | None:
    """The name of a command and what stands behind it.

    >>> read_command("/Start@clinic_bot q_hours"), read_command("and/or")
    (('start', 'q_hours'), None)
    """
    command = _COMMAND.fullmatch(text.strip())
    return (command[1].lower(), command[2] or "") if command else None


def find_danger(message: Message, detector: CrisisDetector) -> CrisisMatch | None:
    """The most serious finding in any text that came with the message."""
    choice = "" if is_own_choice(message.choice or "") else message.choice or ""
    found = [detector.find(text) for text in (message.text, choice, *message.around) if text]
    return max((match for match in found if match), key=lambda match: match.tier, default=None)


def _picked(message: Message, offered: tuple[str, ...]) -> str | None:
    """What a pressed button carries, or the offered choice whose number was typed."""
    if message.choice is not None:
        return message.choice
    number = message.text.strip().rstrip(".)")
    if len(number) < 3 and number.isascii() and number.isdigit() and 0 < int(number) <= len(offered):
        return offered[int(number) - 1]
    return None


def _denial(message: Message, shown: ShownCard | None) -> AfterCard | None:
    """A message that is nothing but "I'm not suicidal" and its like, right after a card. It names what it denies, so
    that it can look like danger; its reply holds the numbers as a card does."""
    if shown is None or message.around or message.choice is not None:
        return None
    after = read_afterword(message.text)
    if after is None or _in_its_light(after.said, shown) is not Said.DENIAL:
        return None
    return AfterCard(Said.DENIAL, after.language or shown.language)


def _in_its_light(said: Said, shown: ShownCard) -> Said:
    """What somebody says who was shown that card."""
    if said is Said.LIE:
        said = Said.VAGUE if shown.denied else Said.DENIAL
    if said is Said.DENIAL and shown.special == SUBSTANCES:
        return Said.VAGUE  # "I feel fine" is no reason not to call Poison Help
    if said is Said.FAREWELL:
        return Said.VAGUE if shown.is_fresh else Said.THANKS
    return said


def _after_card(
    text: str, offered: tuple[str, ...], shown: ShownCard, matched: Decision, engine: Engine
) -> AfterCard | ShowPage | None:
    """What a short message means after a card, unless it means something without it."""
    after = read_afterword(text)
    if after is None:
        return None
    language = after.language or ("es" if looks_spanish(text) else shown.language)
    is_asked = isinstance(matched, Answer) and matched.ranking is not None and matched.ranking.exact
    is_answered = bool(answers_of(matched))
    match after.said:
        # What is only like a question is no reason: the insurances are no answer to "I have a plan".
        case Said.STATEMENT if not shown.is_fresh or is_asked:
            return None
        case Said.VAGUE if is_asked:
            return None
        case Said.VAGUE if not shown.is_fresh and NONE_OF_THESE in offered and is_yes_or_no(text):
            return None
        case Said.WAY if (is_asked and shown.turns) or (is_answered and not shown.is_fresh):
            return None
        case Said.NO_CALL if not shown.is_fresh:
            return None
        case Said.NO_CALL:
            page = without_a_call(shown.name, language, engine.knowledge.place)
            return ShowPage(page) if page and not is_shown(page, offered) else AfterCard(Said.WAY, language)
    return AfterCard(_in_its_light(after.said, shown), language)


def _follow(choice: str, language: str, engine: Engine, shown: ShownCard | None) -> Decision:
    """Where a choice leads. One that no longer exists leads to the topics, and says so."""
    if choice == NONE_OF_THESE:
        return NoneOfThese()
    if choice == TOPICS:
        return ShowTopics()
    if choice == CRISIS_CARD:
        return ShowCard("crisis", shown.language if shown else language)
    if under_card := read_choice(choice):
        is_page = has_page(under_card, engine.knowledge.place)
        return ShowPage(under_card) if is_page else ShowCard(under_card.card, under_card.language)
    if choice.startswith(ENTRY):
        entry = engine.knowledge.entry(choice.removeprefix(ENTRY), language)
        return Answer(entry) if entry else ShowTopics(retired=True)
    if choice.startswith(TOPIC):
        topic, _, page = choice.removeprefix(TOPIC).partition(":")
        if any(entry.topic == topic for entry in engine.knowledge.pack(language).entries):
            return ShowTopic(topic, int(page) if len(page) < 4 and page.isascii() and page.isdigit() else 0)
    return ShowTopics(retired=True)


def _obey(name: str, argument: str, language: str, engine: Engine, shown: ShownCard | None) -> Decision:
    if name == _SPANISH_CARD:
        return ShowCard("crisis", "es")
    name = _OTHER_NAMES.get(name, name)
    if name == "topics":
        return ShowTopics()
    if name == CRISIS_CARD:
        return _follow(CRISIS_CARD, language, engine, shown)
    if name == "start" and argument.startswith((ENTRY, TOPIC)):
        return _follow(argument.strip(), language, engine, shown)
    return Command(name if name in COMMANDS else "unknown")


def answers_of(decision: Decision) -> tuple[Answer, ...]:
    """What is answered, in the order asked."""
    match decision:
        case Answer():
            return (decision,)
        case Answers(answers):
            return answers
    return ()


def _match(text: str, language: str, before: Entry | None, engine: Engine, suggest: float) -> Decision:
    """`before`: the entry answered before; `suggest`: in how many of 100 messages the right entry must be among those
    suggested."""

    def read_part(part: str, after: Entry | None) -> Reading:
        return read(part, language, after, engine)

    whole = read_part(text, before)
    questions = split(text, whole, before, read_part)
    found = [Answer(each.entry, each.ranking, each.about) for each in questions.clear or (whole,) if each.entry]
    if len(found) > 1 or questions.missed:
        return Answers(tuple(found), questions.missed)
    if found:
        return found[0]
    ranking, calibration = whole.ranking, engine.matcher.calibration
    best = ranking.candidates[0] if ranking.candidates else None
    if "es" not in engine.knowledge.packs and looks_spanish(text):
        return OtherLanguage(ranking)
    if best and best.score >= calibration.suggest_from(suggest):
        near = [candidate for candidate in ranking.candidates if candidate.score >= best.score * _LEAST_SHARE_OF_BEST]
        return Suggest(tuple(near[:MOST_SUGGESTIONS]), ranking)
    return OtherLanguage(ranking) if engine.matcher.is_foreign(ranking) else Fallback(ranking)


def looks_spanish(text: str) -> bool:
    """Whether the words that hold the sentence together are Spanish.

    >>> looks_spanish("¿cuánto cuesta el tratamiento?"), looks_spanish("how much is it in El Paso")
    (True, False)
    """
    words = normalise(text)
    return sum(word in _SPANISH for word in words) >= max(1, len(words) / 4)
