"""One turn of a conversation: decide, compose, remember. Everything in, everything out; nothing is kept here."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.core.cards import card_name
from bot.core.crisis import CrisisMatch
from bot.core.decision import Command, Crisis, Decision, Fallback, NoneOfThese, decide
from bot.core.engine import Engine
from bot.core.messages import Message, Reply
from bot.core.replies import compose


@dataclass(frozen=True, slots=True)
class Conversation:
    """What the bot remembers of one chat, for some minutes: no text, only what it offered and how it went.

    `misses`: fallbacks in a row; `last_card`: the crisis card shown last.
    """

    language: str = "en"
    offered: tuple[str, ...] = ()
    misses: int = 0
    last_card: str | None = None


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
    decided = decide(message, language, conversation.offered, engine)
    reply = compose(
        decided.decision,
        decided.danger,
        engine.knowledge,
        language,
        misses=conversation.misses,
        last_card=conversation.last_card,
    )
    return Turn(reply, _next(conversation, decided.decision, reply), decided.decision, decided.danger)


def _next(conversation: Conversation, decision: Decision, reply: Reply) -> Conversation | None:
    if decision == Command("delete_my_data"):
        return None
    missed = isinstance(decision, Fallback | NoneOfThese)
    return replace(
        conversation,
        offered=tuple(button.choice for button in reply.buttons),
        misses=conversation.misses + 1 if missed else 0,
        last_card=_card_name(decision) or conversation.last_card,
    )


def _card_name(decision: Decision) -> str | None:
    """The card that a decision shows, if it shows one."""
    return card_name(decision.match.tier, decision.match.kind) if isinstance(decision, Crisis) else None
