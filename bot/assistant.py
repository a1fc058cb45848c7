"""One object for channels: a message of a chat goes in, its reply comes out, whatever breaks in between."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Protocol

from bot.core.cards import MINIMAL_CARD
from bot.core.conversation import Conversation, Turn, respond
from bot.core.decision import COMMANDS
from bot.core.engine import Engine
from bot.core.messages import Message, Reply
from bot.places import place

log = logging.getLogger(__name__)


class Memory(Protocol):
    """Where conversations are kept between messages (`store.Store`)."""

    def conversation(self, chat: str) -> Conversation | None: ...
    def remember(self, chat: str, conversation: Conversation) -> None: ...
    def forget(self, chat: str) -> None: ...


class Assistant:
    """Answers messages with an engine and remembers conversations in a memory."""

    def __init__(self, engine: Engine, memory: Memory):
        self._engine = engine
        self._memory = memory

    def reply(self, chat: str, message: Message) -> Reply:
        """The reply to a message. Never raises: without the memory it answers as to a first message, and when
        even that fails it sends the minimal card, which needs nothing."""
        conversation = self._recall(chat, message)
        try:
            turn = respond(message, conversation, self._engine)
        except Exception as error:
            return _minimal(error)
        if turn.conversation is None:
            return self._forget(chat, turn)
        self._remember(chat, turn.conversation)
        return turn.reply

    def overhear(self, message: Message) -> Reply:
        """The reply to something that was said to others; the channel sends it only if it is urgent. Nothing is
        remembered of it."""
        try:
            return respond(message, self._fresh(message), self._engine).reply
        except Exception as error:
            return _minimal(error)

    def commands(self) -> Mapping[str, Mapping[str, str]]:
        """The commands of each language with their descriptions, for a channel's menu."""
        return {
            code: {name: text for name, text in pack.wording.command_descriptions.items() if name in COMMANDS}
            for code, pack in self._engine.knowledge.packs.items()
        }

    def _recall(self, chat: str, message: Message) -> Conversation:
        try:
            return self._memory.conversation(chat) or self._fresh(message)
        except Exception as error:
            log.error("The memory cannot be read (%s); the message is answered as a first one.", place(error))
            return self._fresh(message)

    def _fresh(self, message: Message) -> Conversation:
        """A conversation begins in the language of the patient's phone, where the bot speaks it."""
        knowledge = self._engine.knowledge
        hint = (message.language_hint or "")[:2].lower()
        return Conversation(language=hint if hint in knowledge.packs else knowledge.default_language)

    def _remember(self, chat: str, conversation: Conversation) -> None:
        try:
            self._memory.remember(chat, conversation)
        except Exception as error:
            log.error("The memory cannot be written (%s).", place(error))

    def _forget(self, chat: str, turn: Turn) -> Reply:
        """The reply that says so, once it is true."""
        try:
            self._memory.forget(chat)
        except Exception as error:
            log.error("A conversation could not be deleted (%s).", place(error))
            knowledge = self._engine.knowledge
            return Reply(knowledge.pack(knowledge.default_language).wording.not_deleted)
        return turn.reply


def _minimal(error: Exception) -> Reply:
    log.error("A message could not be answered (%s); the minimal card is sent.", place(error))
    return Reply(MINIMAL_CARD, resources=True, urgent=True)


class InMemory:
    """A memory for as long as the program runs."""

    def __init__(self) -> None:
        self._kept: dict[str, Conversation] = {}

    def conversation(self, chat: str) -> Conversation | None:
        return self._kept.get(chat)

    def remember(self, chat: str, conversation: Conversation) -> None:
        self._kept[chat] = conversation

    def forget(self, chat: str) -> None:
        self._kept.pop(chat, None)
