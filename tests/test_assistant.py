"""Whatever breaks, the patient gets a reply, and the log gets no words of theirs."""

from __future__ import annotations

import logging
from dataclasses import replace

import pytest

from bot.assistant import Assistant, InMemory, Reopened
from bot.core.cards import MINIMAL_CARD
from bot.core.conversation import MEMORY, Conversation
from bot.core.crisis import CrisisDetector, CrisisMatch
from bot.core.decision import CARD_COMMANDS, KNOWN_COMMANDS
from bot.core.engine import prepare
from bot.core.messages import Message
from tests.builders import entry, knowledge

ENGINE = prepare(
    knowledge(entry("hours", ["when do you open"], "At nine.", related=["cost"]), entry("cost", ["price"])),
    {},
)
SECRET_WORDS = "my name is Maria and when do you open"


class Broken(InMemory):
    """A memory whose disk is full."""

    def conversation(self, chat: str) -> Conversation | None:
        raise OSError(f"disk full {chat}")

    def remember(self, chat: str, conversation: Conversation) -> None:
        raise OSError(f"disk full {chat} {conversation}")

    def forget(self, chat: str) -> None:
        raise OSError(f"disk full {chat}")


class Diary(InMemory):
    """A memory that writes down what it is asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.pages: list[str] = []

    def conversation(self, chat: str) -> Conversation | None:
        self.pages.append("conversation")
        return super().conversation(chat)

    def remember(self, chat: str, conversation: Conversation) -> None:
        self.pages.append("remember")
        super().remember(chat, conversation)


class Failing(CrisisDetector):
    """Detection that raises, with the patient's words in its error."""

    def find(self, text: str) -> CrisisMatch | None:
        raise ValueError(text)


def test_chats_have_their_own_conversations() -> None:
    assistant = Assistant(ENGINE, InMemory())
    assistant.reply("a", Message("when do you open"))
    assert "price" not in assistant.reply("b", Message("1")).text.lower()
    assert "4 to 6 weeks" in assistant.reply("a", Message("1")).text


def test_without_a_memory_questions_are_still_answered(caplog: pytest.LogCaptureFixture) -> None:
    reply = Assistant(ENGINE, Broken()).reply("telegram:987654321", Message(SECRET_WORDS))
    assert "At nine." in reply.text
    assert "OSError" in caplog.text
    assert "987654321" not in caplog.text
    assert "Maria" not in caplog.text


def test_without_a_memory_danger_still_gets_the_card() -> None:
    reply = Assistant(ENGINE, Broken()).reply("a", Message("i want to kill myself"))
    assert reply.urgent
    assert "988" in reply.text


def test_when_detection_itself_fails_the_minimal_card_is_sent(caplog: pytest.LogCaptureFixture) -> None:
    assistant = Assistant(replace(ENGINE, detector=Failing()), InMemory())
    reply = assistant.reply("a", Message(SECRET_WORDS))
    assert reply.text == MINIMAL_CARD
    assert reply.urgent
    assert "ValueError" in caplog.text
    assert "Maria" not in caplog.text


def test_what_is_said_to_others_is_not_remembered() -> None:
    memory = InMemory()
    assistant = Assistant(ENGINE, memory)
    assert assistant.card(Message(around=("i want to kill myself",)))
    assert assistant.card(Message(around=("nice weather",))) is None
    assert not assistant.aside(Message("nice weather")).urgent
    assert memory.conversation("a") is None
    assert Assistant(replace(ENGINE, detector=Failing()), memory).card(Message("x", around=("y",)))


def test_a_card_asks_the_memory_only_when_it_is_to_be_kept() -> None:
    memory = Diary()
    assistant = Assistant(ENGINE, memory)
    first = assistant.card(Message("i want to kill myself"), "a")
    second = assistant.card(Message("i want to kill myself"), "a")
    assert first
    assert second
    assert first.text != second.text, "a repeat is worded differently, also before anything is kept"
    assert memory.pages == []
    assistant.keep("a")
    assert memory.pages == ["conversation", "remember"]
    kept = memory.conversation("a")
    assert kept
    assert kept.last_card


def test_a_card_is_kept_in_the_language_the_chat_had() -> None:
    spanish = entry("hours", ["horario"], "A las nueve.", language="es")
    memory = InMemory()
    memory.remember("a", Conversation(language="es"))
    both = prepare(knowledge(entry("hours", ["when do you open"]), spanish), {})
    assistant = Assistant(both, memory)
    assert assistant.card(Message("i want to kill myself"), "a")
    assistant.keep("a")
    assert "A las nueve." in assistant.reply("a", Message("/start q_hours")).text


def test_after_half_an_hour_the_process_itself_has_forgotten() -> None:
    now = [0.0]
    memory = InMemory(clock=lambda: now[0])
    memory.remember("a", Conversation())
    now[0] = 1000
    memory.remember("b", Conversation())
    now[0] = MEMORY.total_seconds() - 1
    assert memory.conversation("a")
    now[0] = MEMORY.total_seconds()
    assert memory.conversation("a") is None
    assert memory.conversation("b")
    now[0] += 1000
    memory.remember("c", Conversation())
    assert len(memory._kept) == 1


def test_a_memory_that_cannot_be_opened_is_tried_again() -> None:
    memory, tries = InMemory(), iter([OSError("gone"), OSError("gone"), None])

    def opening() -> InMemory:
        if error := next(tries):
            raise error
        return memory

    assistant = Assistant(ENGINE, Reopened(opening))
    assert "At nine." in assistant.reply("a", Message("when do you open")).text  # asked and told: two tries
    assert memory.conversation("a") is None
    assistant.reply("a", Message("when do you open"))
    assert memory.conversation("a")


class Refusing(logging.Handler):
    """A log on a full disk."""

    def handle(self, record: logging.LogRecord) -> bool:
        raise OSError(f"no space left for {record.msg}")


def test_a_log_that_cannot_be_written_costs_no_reply() -> None:
    log = logging.getLogger("bot.assistant")
    handler = Refusing()
    log.addHandler(handler)
    try:
        assert "At nine." in Assistant(ENGINE, Broken()).reply("a", Message("when do you open")).text
        failing = Assistant(replace(ENGINE, detector=Failing()), Broken())
        assert failing.reply("a", Message("hello")).text == MINIMAL_CARD
        assert "did not work" in Assistant(ENGINE, Broken()).reply("a", Message("/delete_my_data")).text
    finally:
        log.removeHandler(handler)


def test_a_conversation_begins_in_the_language_of_the_phone() -> None:
    spanish = entry("hours", ["horario"], "A las nueve.", language="es")
    both = prepare(knowledge(entry("hours", ["when do you open"]), spanish), {})
    reply = Assistant(both, InMemory()).reply("a", Message("/start q_hours", language_hint="es-MX"))
    assert "A las nueve." in reply.text


def test_deleting_is_only_confirmed_when_it_happened() -> None:
    memory = InMemory()
    assistant = Assistant(ENGINE, memory)
    assistant.reply("a", Message("when do you open"))
    assert "forgotten" in assistant.reply("a", Message("/delete_my_data")).text
    assert memory.conversation("a") is None
    assert "did not work" in Assistant(ENGINE, Broken()).reply("a", Message("/delete_my_data")).text


def test_the_commands_that_ask_for_the_card_show_it_at_once_and_the_others_wait_for_their_turn() -> None:
    assistant = Assistant(ENGINE, InMemory())
    for name in CARD_COMMANDS:
        card = assistant.card(Message(f"/{name}@clinic_test_bot please"))
        assert card
        assert card.urgent
    others = (KNOWN_COMMANDS - CARD_COMMANDS) | {"unknown"}
    for name in others:
        assert assistant.card(Message(f"/{name}")) is None
        assert not assistant.reply("a", Message(f"/{name}")).urgent
