"""The bot as clinics run it: a process of its own, spoken to as patients speak to it."""

from __future__ import annotations

import itertools
import re
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.botapi import BotApi, Json, Reply
from tests.running import BotProcess

FILE = {"file_id": "f", "file_unique_id": "u"}
chats = itertools.count(1)


@pytest.fixture(scope="module")
def bot(server: BotApi, tmp_path_factory: pytest.TempPathFactory) -> Iterator[BotProcess]:
    process = BotProcess(server, tmp_path_factory.mktemp("bot"))
    try:
        process.wait_until_ready(server)
        yield process
    finally:
        process.kill()


class Patient:
    """One person with a phone."""

    def __init__(self, server: BotApi):
        self.server = server
        self.chat = next(chats)

    def says(self, text: str) -> Reply:
        self.server.say(self.chat, text)
        return self.server.wait_for_replies(self.chat)[0]

    def sends(self, **fields: object) -> Reply:
        self.server.send(self.chat, **fields)  # type: ignore[arg-type]
        return self.server.wait_for_replies(self.chat)[0]

    def presses(self, button: str) -> Reply:
        query = self.server.press(self.chat, button)
        self.server.wait_until(lambda: query in self.server.answered, "the button to be confirmed")
        return self.server.wait_for_replies(self.chat)[0]


@pytest.fixture
def patient(server: BotApi, bot: BotProcess) -> Patient:
    assert bot.runs
    return Patient(server)


def shows_where_to_find_help(reply: Reply) -> bool:
    return "988" in reply.text and "911" in reply.text


def is_a_card(reply: Reply) -> bool:
    """A crisis card: as plain text, with the number in its first two lines."""
    return "parse_mode" not in reply.params and "988" in "\n".join(reply.text.splitlines()[:2])


def test_hello_is_greeted(patient: Patient) -> None:
    reply = patient.says("hello")
    assert re.search(r"\b(hello|hi|welcome)\b", reply.text, re.IGNORECASE)


def test_a_question_is_answered_with_its_sources(patient: Patient) -> None:
    reply = patient.says("how long do ssris take to work")
    assert "week" in reply.text
    assert "Source" in reply.text
    assert reply.params["parse_mode"] == "HTML"


def test_a_mistyped_question_is_answered_too(patient: Patient) -> None:
    assert "week" in patient.says("how long do ssri's tkae to work??").text


def test_buttons_lead_on_from_the_topics_to_an_answer(patient: Patient) -> None:
    topics = patient.says("/topics")
    assert len(topics.buttons) > 3
    questions = patient.presses(next(data for _, data in topics.buttons if data.startswith("t_")))
    answer = patient.presses(next(data for _, data in questions.buttons if data.startswith("q_")))
    assert len(answer.text) > 40
    assert answer.buttons


def test_buttons_under_an_answer_lead_on(patient: Patient) -> None:
    answer = patient.says("how long do ssris take to work")
    for label, _ in answer.buttons:
        assert patient.presses(label).text


@pytest.mark.parametrize("command", ["/start", "/help", "/topics", "/crisis", "/privacy"])
def test_a_command_is_obeyed(patient: Patient, command: str) -> None:
    reply = patient.says(command)
    assert len(reply.text) > 20 or reply.buttons
    assert patient.says(f"{command}@clinic_test_bot").text


@pytest.mark.parametrize("command", ["/start", "/help", "/nonsense", "/nonsense with words"])
def test_a_command_shows_where_to_find_help(patient: Patient, command: str) -> None:
    assert shows_where_to_find_help(patient.says(command))


def test_the_crisis_command_shows_the_card(patient: Patient) -> None:
    assert is_a_card(patient.says("/crisis"))


def test_a_link_leads_to_its_answer(patient: Patient) -> None:
    reply = patient.says("/start q_ketamine-what-is")
    assert "ketamine" in reply.text.lower()
    assert "Source" in reply.text


def test_a_link_that_leads_nowhere_leads_to_the_topics(patient: Patient) -> None:
    assert any(data.startswith("t_") for _, data in patient.says("/start q_no-such-thing").buttons)


@pytest.mark.parametrize(
    "fields",
    [
        {"photo": [FILE | {"width": 1, "height": 1}]},
        {"voice": FILE | {"duration": 1}},
        {"sticker": FILE | {"type": "regular", "width": 1, "height": 1, "is_animated": False, "is_video": False}},
        {"location": {"latitude": 1.0, "longitude": 1.0}},
        {"contact": {"phone_number": "1", "first_name": "Pat"}},
        {"document": FILE | {"file_name": "letter.pdf"}},
    ],
    ids=lambda fields: next(iter(fields)),
)
def test_what_cannot_be_read_is_said_so_and_help_is_shown(patient: Patient, fields: Json) -> None:
    assert shows_where_to_find_help(patient.sends(**fields))


def test_a_caption_is_read(patient: Patient) -> None:
    reply = patient.sends(photo=[FILE | {"width": 1, "height": 1}], caption="how long do ssris take to work")
    assert "week" in reply.text


def test_an_edited_message_is_read_again(patient: Patient) -> None:
    patient.says("how long do")
    assert "week" in patient.sends(edited=True, text="how long do ssris take to work").text


@pytest.mark.parametrize(
    "text",
    [
        "i want to kill myself",
        "I WANT TO KILL MYSELF",
        "quiero morir",
        "how long do ssris take i want to die",
    ],
)
def test_a_person_in_crisis_is_shown_the_card(patient: Patient, text: str) -> None:
    assert is_a_card(patient.says(text))


@pytest.mark.parametrize(
    "fields",
    [
        {"caption": "i want to die", "photo": [FILE | {"width": 1, "height": 1}]},
        {"edited": True, "text": "i want to die"},
        {"text": "/nonsense i want to die"},
        {"text": "/start i want to die"},
        {
            "text": "i want to die",
            "forward_origin": {"type": "hidden_user", "sender_user_name": "S", "date": 1},
        },
        {"text": "what is ketamine", "quote": {"text": "i want to die", "position": 0}},
        {"contact": {"phone_number": "1", "first_name": "i want to die"}},
    ],
)
def test_danger_is_seen_wherever_it_is_written(patient: Patient, fields: Json) -> None:
    assert is_a_card(patient.sends(**fields))


def test_a_person_in_crisis_is_answered_in_a_group_too(server: BotApi, bot: BotProcess) -> None:
    group = -next(chats)
    assert bot.runs
    server.say(group, "what is ketamine")
    server.say(group, "i want to kill myself")
    server.say(group, "@clinic_test_bot what is ketamine")
    card, answer = server.wait_for_replies(group, 2)
    assert is_a_card(card) != is_a_card(answer)


def test_after_the_card_questions_are_answered_as_before(patient: Patient) -> None:
    assert is_a_card(patient.says("i want to kill myself"))
    assert "Source" in patient.says("how long do ssris take to work").text


def test_many_patients_at_once_are_all_answered(server: BotApi, bot: BotProcess) -> None:
    assert bot.runs
    patients = [Patient(server) for _ in range(30)]
    for patient in patients:
        server.say(patient.chat, "how long do ssris take to work")
    assert all("week" in server.wait_for_replies(patient.chat)[0].text for patient in patients)


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_the_bot_ends_when_it_is_told_to_and_has_kept_everything_to_itself(how: signal.Signals, tmp_path: Path) -> None:
    with BotApi() as server:
        bot = BotProcess(server, tmp_path)
        bot.wait_until_ready(server)
        server.say(987654321, "Xylophone, how long do ssris take to work")
        server.fail_next("sendMessage", 502, "<html>Xylophone</html>")
        server.say(987654321, "i want to kill myself, Xylophone")
        server.wait_for_replies(987654321, 2)
        server.wait_until_confirmed()
        assert bot.stop(how) == 0
        assert "Running on Telegram as @clinic_test_bot." in bot.output
        for secret in (server.token, server.token.partition(":")[2], "Xylophone", "987654321", "kill myself"):
            assert secret not in bot.output
        kept = b"".join(path.read_bytes() for path in bot.state.rglob("*") if path.is_file())
        for secret in (server.token, "Xylophone", "kill myself"):
            assert secret.encode() not in kept


def test_a_wrong_token_ends_the_bot_without_showing_it(tmp_path: Path) -> None:
    with BotApi() as server:
        bot = BotProcess(server, tmp_path, token="4242:the-wrong-token")
        assert bot.wait() == 1
        assert "does not accept" in bot.output
        assert "the-wrong-token" not in bot.output
        assert "Traceback" not in bot.output
