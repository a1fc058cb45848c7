"""Whatever breaks, the patient gets a reply, and the log gets no words of theirs."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.assistant import Assistant, InMemory
from bot.core.cards import MINIMAL_CARD
from bot.core.conversation import Conversation
from bot.core.crisis import CrisisDetector, CrisisMatch
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


def test_what_is_overheard_is_not_remembered() -> None:
    memory = InMemory()
    assistant = Assistant(ENGINE, memory)
    assert assistant.overhear(Message(around=("i want to kill myself",))).urgent
    assert not assistant.overhear(Message(around=("nice weather",))).urgent
    assert memory.conversation("a") is None
    assert Assistant(replace(ENGINE, detector=Failing()), memory).overhear(Message("x", around=("y",))).urgent


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
