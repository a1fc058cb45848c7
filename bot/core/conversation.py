"""One turn of a conversation: decide, compose, remember. Everything in, everything out; nothing is kept here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from bot.core.afterwards import Said
from bot.core.card_pages import LANGUAGES
from bot.core.card_texts import CARDS
from bot.core.cards import ShownCard, card_name, next_wording
from bot.core.crisis import CLASSIFIER, CrisisMatch, Tier
from bot.core.decision import (
    AfterCard,
    Answer,
    Answers,
    CannotRead,
    Command,
    Crisis,
    Decision,
    Fallback,
    NoneOfThese,
    ShowCard,
    ShowPage,
    Suggest,
    answers_of,
    decide,
)
from bot.core.engine import Engine
from bot.core.knowledge import Kind
from bot.core.messages import Message, Reply
from bot.core.replies import compose

MEMORY = timedelta(minutes=30)
"""After so long without a message a typed "2" no longer picks from an old list, and nothing is left of a chat."""
CARD_TURNS = 10
"""For so many replies after a card it matters."""


@dataclass(frozen=True, slots=True)
class Conversation:
    """What the bot remembers of one chat, for some minutes: no text, only what it offered and how it went.

    `misses`: fallbacks in a row; `subject`: the id of the entry that a message without a subject is read with;
    `last_card`: the crisis card shown last, with its language and wording, how many replies ago that was, the card
    before it that has numbers of its own, and whether it was taken back.
    """

    language: str = "en"
    offered: tuple[str, ...] = ()
    misses: int = 0
    subject: str | None = None
    last_card: str | None = None
    card_language: str = "en"
    card_wording: int = 0
    card_turns: int = 0
    card_before: str | None = None
    card_denied: bool = False

    def shown(self) -> ShownCard | None:
        """The card that still matters."""
        if self.last_card not in CARDS or self.card_turns >= CARD_TURNS:
            return None
        return ShownCard(
            self.last_card,
            self.card_language,
            self.card_wording,
            self.card_turns,
            self.card_before,
            self.card_denied,
        )


@dataclass(frozen=True, slots=True)
class Turn:
    """A reply, the conversation after it (None: nothing is to be remembered), and why it was this reply."""

    reply: Reply
    conversation: Conversation | None
    decision: Decision
    danger: CrisisMatch | None


def respond(message: Message, conversation: Conversation, engine: Engine) -> Turn:
    """Answers one message."""
    language = conversation.language
    before = conversation.shown()
    decided = decide(message, language, conversation.offered, engine, before, conversation.subject)
    shown = _shown(decided.decision, before)
    language = _spoken(decided.decision, engine) or language
    reply = compose(
        decided.decision, decided.danger, engine.knowledge, language, misses=conversation.misses, shown=shown
    )
    subject = _subject(decided.decision, conversation.subject, engine)
    after = _next(replace(conversation, language=language, subject=subject), decided.decision, reply, shown)
    return Turn(reply, after, decided.decision, decided.danger)


def _spoken(decision: Decision, engine: Engine) -> str | None:
    """The language that the message told, if the bot speaks it: the conversation goes on in it."""
    match decision:
        case Answers(answers):
            return _spoken(answers[0], engine)
        case Answer(_, ranking) | Suggest(_, ranking) | Fallback(ranking) if ranking:
            language = ranking.language
        case Crisis(match):
            language = match.language
        case _:
            return None
    return language if language in engine.knowledge.packs else None


def _subject(decision: Decision, before: str | None, engine: Engine) -> str | None:
    """What a message without a subject is about from now on. Small talk, a card and all that leads elsewhere end it."""
    match decision:
        case Answer() | Answers():
            return next((each.entry.id for each in answers_of(decision)[::-1] if each.entry.kind is not Kind.BOT), None)
        case Suggest((best, *_), ranking):
            # Who named a medicine goes on about it, whatever is asked of it.
            is_named = any(map(engine.matcher.medicine, ranking.reading.words))
            return best.entry.id if is_named and not best.conflict else before
        case CannotRead():
            return before
    return None


def _shown(decision: Decision, before: ShownCard | None) -> ShownCard | None:
    """The card that the reply shows; of the others, the one before, which is now one reply further back."""
    match decision:
        case Crisis(match):
            return _again(_card_of(match, before), match.language, before)
        case AfterCard(Said.STATEMENT | Said.WAY | Said.VAGUE as said, language) if before:
            again = _again(before.name, language, before)
            # Otherwise who answers "yes" and "no" to other things would never be without the card again.
            counts_on = said is Said.STATEMENT or not before.is_fresh
            return replace(again, turns=before.turns + 1) if counts_on else again
        case AfterCard(Said.DENIAL) if before:
            return replace(before, turns=before.turns + 1, denied=True)
        case ShowCard(name, language):
            is_above = before and before.name == name and before.wording == before.turns == 0
            return ShownCard(name, language, wording=1 if is_above else 0, before=before.special if before else None)
        case ShowPage(choice):
            wording = before.wording if before and before.name == choice.card else 0
            special = before.special if before else None
            return ShownCard(choice.card, choice.language, wording, turns=1, before=special)
    return replace(before, turns=before.turns + 1) if before else None


def _card_of(match: CrisisMatch, before: ShownCard | None) -> str:
    """The card of a finding. "He is coming" after violence is no illness, whatever it looks like without a context."""
    name = card_name(match.tier, match.kind)
    is_unsure = match.rule == CLASSIFIER and name == Tier.EMERGENCY.value
    return before.special if before and before.special and is_unsure else name


def _again(name: str, language: str, before: ShownCard | None) -> ShownCard:
    """A card in the wording that follows. In both languages at once several cards have the same text."""
    is_repeat = before is not None and (before.name == name or {language, before.language}.isdisjoint(LANGUAGES))
    wording = next_wording(before.wording) if before and is_repeat else 0
    return ShownCard(name, language, wording, before=before.special if before else None)


def _next(conversation: Conversation, decision: Decision, reply: Reply, shown: ShownCard | None) -> Conversation | None:
    if decision == Command("delete_my_data"):
        return None
    missed = isinstance(decision, Fallback | NoneOfThese)
    kept = replace(
        conversation,
        offered=tuple(button.choice for button in reply.buttons),
        misses=conversation.misses + 1 if missed else 0,
    )
    if shown is None:
        return replace(kept, last_card=None, card_wording=0, card_turns=0, card_before=None, card_denied=False)
    return replace(
        kept,
        last_card=shown.name,
        card_language=shown.language,
        card_wording=shown.wording,
        card_turns=shown.turns,
        card_before=shown.before,
        card_denied=shown.denied,
    )
