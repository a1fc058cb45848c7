"""One object for channels: a message of a chat goes in, its reply comes out, whatever breaks in between."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from threading import Lock
from time import monotonic
from typing import Protocol

from bot.core.afterwards import read_afterword
from bot.core.cards import MINIMAL_CARD, short_numbers
from bot.core.conversation import MEMORY, Conversation, Turn, respond
from bot.core.crisis import Tier
from bot.core.decision import CARD_COMMANDS, COMMANDS, find_danger, read_command
from bot.core.engine import Engine
from bot.core.messages import Message, Reply
from bot.places import note, place

log = logging.getLogger(__name__)


class Memory(Protocol):
    """Where conversations are kept between messages (`store.Store`)."""

    def conversation(self, chat: str) -> Conversation | None: ...
    def remember(self, chat: str, conversation: Conversation) -> None: ...
    def forget(self, chat: str) -> None: ...


class Assistant:
    """Answers messages with an engine and remembers conversations in a memory. Another `engine` may take its place at
    any time and from any thread: whatever is asked goes by one of them, from its beginning to its end."""

    def __init__(self, engine: Engine, memory: Memory):
        self.engine = engine
        self._memory = memory
        self._recent = InMemory()  # so that a card need not ask a memory that may be locked
        self._turns = Lock()

    def card(self, message: Message, chat: str | None = None) -> Reply | None:
        """The card for a message that shows danger or asks for it, else None. Never raises, and asks nothing that can
        be locked, full, slow or gone: of a chat's card the memory learns afterwards, by `keep`. Without a chat nothing
        is remembered."""
        engine = self.engine
        try:
            danger = find_danger(message, engine.detector)
            if (danger is None or danger.tier <= Tier.MENTION) and not _may_ask_for_it(message):
                return None
        except Exception as error:
            return _minimal(error)
        return self._shown(message, chat, engine)

    def follows_a_card(self, message: Message, chat: str) -> bool:
        """Whether a message may bring back the card before it: "tonight", "idk". Goes by what this process remembers.
        Never raises."""
        try:
            recent = self._recent.conversation(chat)
            return recent is not None and recent.shown() is not None and read_afterword(message.text) is not None
        except Exception as error:
            note(log, logging.ERROR, "What follows a card could not be read (%s).", place(error))
            return False

    def card_again(self, message: Message, chat: str) -> Reply | None:
        """The card that such a message brings back; None for an ordinary reply. Never raises; may take a moment."""
        return self._shown(message, chat, self.engine)

    def keep(self, chat: str) -> None:
        """Has the memory remember a card that is already on its way. Never raises."""
        if self._recent.conversation(chat) is None:
            return
        stored = self._stored(chat)
        with self._turns:
            recent = self._recent.conversation(chat)
            if recent is None:
                return
            if stored:  # which the card did not wait for
                recent = replace(recent, language=stored.language)
                self._recent.remember(chat, recent)
        self._write(chat, recent)

    def reply(self, chat: str, message: Message) -> Reply:
        """The reply to a message. Never raises: without the memory it goes by what this process remembers, and when
        even that fails it sends the minimal card, which needs nothing."""
        engine = self.engine
        recent = self._recent.conversation(chat)
        try:
            turn = respond(message, recent or self._stored(chat) or _fresh(message, engine), engine)
        except Exception as error:
            return _minimal(error)
        if turn.conversation is None:
            return self._forget(chat, turn, engine)
        self._remember(chat, turn.conversation, recent)
        return turn.reply

    def aside(self, message: Message) -> Reply:
        """The reply to a message outside of any conversation: no memory is asked and nothing is remembered."""
        engine = self.engine
        try:
            return respond(message, _fresh(message, engine), engine).reply
        except Exception as error:
            return _minimal(error)

    def numbers(self, language_hint: str | None) -> str:
        """Where to find help in the fewest words, for where no more than a title fits. Never raises."""
        engine = self.engine
        try:
            language = _fresh(Message(language_hint=language_hint), engine).language
            numbers = short_numbers(language, engine.knowledge.place)
        except Exception as error:
            note(log, logging.ERROR, "The numbers cannot be told (%s); those built in are shown.", place(error))
            numbers = short_numbers("en")
        crisis = numbers["crisis"]
        return f"{crisis[:1].upper()}{crisis[1:]} · {numbers['emergency']}"

    def commands(self) -> Mapping[str, Mapping[str, str]]:
        """The commands of each language with their descriptions, for a channel's menu."""
        return {
            code: {name: text for name, text in pack.wording.command_descriptions.items() if name in COMMANDS}
            for code, pack in self.engine.knowledge.packs.items()
        }

    def _stored(self, chat: str) -> Conversation | None:
        try:
            return self._memory.conversation(chat)
        except Exception as error:
            note(log, logging.ERROR, "The memory cannot be read (%s).", place(error))
            return None

    def _shown(self, message: Message, chat: str | None, engine: Engine) -> Reply | None:
        """The reply, if it is a card."""
        recent = self._recent.conversation(chat) if chat else None
        try:
            turn = respond(message, recent or _fresh(message, engine), engine)
        except Exception as error:
            return _minimal(error)
        if not turn.reply.urgent:
            return None
        if chat and turn.conversation:
            self._note(chat, turn.conversation, recent)
        return turn.reply

    def _remember(self, chat: str, conversation: Conversation, before: Conversation | None) -> None:
        self._write(chat, self._note(chat, conversation, before))

    def _write(self, chat: str, conversation: Conversation) -> None:
        try:
            self._memory.remember(chat, conversation)
        except Exception as error:
            note(log, logging.ERROR, "The memory cannot be written (%s).", place(error))

    def _note(self, chat: str, conversation: Conversation, before: Conversation | None) -> Conversation:
        """What a turn that began with `before` leaves behind. A card that was shown while it was made is not
        forgotten over it."""
        with self._turns:
            recent = self._recent.conversation(chat)
            if recent is not None and recent is not before:
                conversation = replace(
                    recent,
                    language=conversation.language,
                    offered=conversation.offered,
                    misses=conversation.misses,
                    subject=conversation.subject,
                )
            self._recent.remember(chat, conversation)
        return conversation

    def _forget(self, chat: str, turn: Turn, engine: Engine) -> Reply:
        """The reply that says so, once it is true."""
        self._recent.forget(chat)
        try:
            self._memory.forget(chat)
        except Exception as error:
            note(log, logging.ERROR, "A conversation could not be deleted (%s).", place(error))
            knowledge = engine.knowledge
            return Reply(knowledge.pack(knowledge.default_language).wording.not_deleted)
        return turn.reply


def _fresh(message: Message, engine: Engine) -> Conversation:
    """A conversation begins in the language of the patient's phone, where the bot speaks it."""
    knowledge = engine.knowledge
    hint = (message.language_hint or "")[:2].lower()
    return Conversation(language=hint if hint in knowledge.packs else knowledge.default_language)


def _may_ask_for_it(message: Message) -> bool:
    """By a button or a command. All else may take long to read."""
    command = read_command(message.text)
    return message.choice is not None or (command is not None and command[0] in CARD_COMMANDS)


def _minimal(error: Exception) -> Reply:
    note(log, logging.ERROR, "A message could not be answered (%s); the minimal card is sent.", place(error))
    return Reply(MINIMAL_CARD, resources=True, urgent=True)


class InMemory:
    """A memory for as long as the program runs, of half an hour. May be asked from several threads."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._kept: dict[str, tuple[float, Conversation]] = {}  # the longest silent chat first
        self._lock = Lock()

    def conversation(self, chat: str) -> Conversation | None:
        with self._lock:
            self._forget_what_is_over()
            return self._kept[chat][1] if chat in self._kept else None

    def remember(self, chat: str, conversation: Conversation) -> None:
        with self._lock:
            self._kept.pop(chat, None)
            self._kept[chat] = self._clock(), conversation
            self._forget_what_is_over()

    def forget(self, chat: str) -> None:
        with self._lock:
            self._kept.pop(chat, None)

    def _forget_what_is_over(self) -> None:
        over = self._clock() - MEMORY.total_seconds()
        while self._kept and next(iter(self._kept.values()))[0] <= over:
            del self._kept[next(iter(self._kept))]


class Reopened:
    """A memory that is opened when it is first asked, and again with the next message when that failed."""

    def __init__(self, opening: Callable[[], Memory]):
        self._opening = opening
        self._memory: Memory | None = None

    def opened(self) -> Memory:
        """The memory. Raises what opening it raises."""
        if self._memory is None:
            self._memory = self._opening()
        return self._memory

    def conversation(self, chat: str) -> Conversation | None:
        return self.opened().conversation(chat)

    def remember(self, chat: str, conversation: Conversation) -> None:
        self.opened().remember(chat, conversation)

    def forget(self, chat: str) -> None:
        self.opened().forget(chat)
