"""One object for channels: a message of a chat goes in, its reply comes out, whatever breaks in between."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from pathlib import Path
from traceback import extract_tb
from typing import Protocol

from bot.core.cards import MINIMAL_CARD
from bot.core.conversation import Conversation, Turn, respond
from bot.core.decision import COMMANDS
from bot.core.engine import Engine
from bot.core.messages import Message, Reply

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
        conversation = self._recall(chat)
        try:
            turn = respond(message, conversation, self._engine)
        except Exception as error:
            log.error("A message could not be answered (%s); the minimal card is sent.", _place(error))
            return Reply(MINIMAL_CARD, resources=True, urgent=True)
        if turn.conversation is None:
            return self._forget(chat, turn)
        self._remember(chat, turn.conversation)
        return turn.reply

    def commands(self) -> Mapping[str, Mapping[str, str]]:
        """The commands of each language with their descriptions, for a channel's menu."""
        return {
            code: {name: text for name, text in pack.wording.command_descriptions.items() if name in COMMANDS}
            for code, pack in self._engine.knowledge.packs.items()
        }

    def _recall(self, chat: str) -> Conversation:
        fresh = Conversation(language=self._engine.knowledge.default_language)
        try:
            return self._memory.conversation(chat) or fresh
        except Exception as error:
            log.error("The memory cannot be read (%s); the message is answered as a first one.", _place(error))
            return fresh

    def _remember(self, chat: str, conversation: Conversation) -> None:
        try:
            self._memory.remember(chat, conversation)
        except Exception as error:
            log.error("The memory cannot be written (%s).", _place(error))

    def _forget(self, chat: str, turn: Turn) -> Reply:
        """The reply that says so, once it is true."""
        try:
            self._memory.forget(chat)
        except Exception as error:
            log.error("A conversation could not be deleted (%s).", _place(error))
            knowledge = self._engine.knowledge
            return Reply(knowledge.pack(knowledge.default_language).wording.not_deleted)
        return turn.reply


def _place(error: Exception) -> str:
    """An error's type and place. Its text is left out: it may quote the message."""
    frames = extract_tb(error.__traceback__)
    return f"{type(error).__name__} at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
