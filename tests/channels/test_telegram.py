"""The Telegram channel over real HTTP, against a Bot API server on loopback. The assistant is a stand-in."""

from __future__ import annotations

import itertools
import json
import logging
import socket
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, cast

import pytest
from telegram import Update, User

from bot.channels import discreet, sending
from bot.channels.updates import arrived, is_addressed, to_message
from bot.core.cards import MINIMAL_CARD
from bot.core.markup import to_plain
from bot.core.messages import Button, Message, Reply, Unreadable
from tests import running
from tests.botapi import CUT, BotApi, Json, parse_html

if TYPE_CHECKING:
    from bot.assistant import Assistant

LONG = "\n\n".join(f"Paragraph {number} of a **long** answer. " + "word " * 150 for number in range(12))
REPLIES: Mapping[str, Reply] = MappingProxyType(
    {
        "answer": Reply(
            "Most need **4 to 6 weeks** & more: [NHS](https://nhs.uk/a?b=1&c=2).",
            (Button("How long?", "q_long"), Button("Topics", "topics")),
        ),
        "q_long": Reply("As long as it takes."),
        "long": Reply(LONG, (Button("On", "q_on"),)),
        "crisis": Reply("Call or text **988** <now>.", (Button("Chat", "chat"),), resources=True, urgent=True),
        "buttons": Reply("Choose", (Button("  A " + "long label " * 20, "a"), Button("Too long", "x" * 65))),
        "odd": Reply("Odd", (Button("¿Qué?", "ñ" * 32), Button("", "empty label"))),
    }
)
ME = User(4242, "Clinic", is_bot=True, username="clinic_test_bot")
chats = itertools.count(1000)


class Canned:
    """An assistant that knows a few replies by heart, echoes the rest, and breaks on demand."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, Message]] = []
        self.kept: list[str] = []

    def card(self, message: Message, _chat: str | None = None) -> Reply | None:
        said = " ".join((message.text, *message.around))
        if "collapse" in said:
            raise ValueError(said)
        return REPLIES["crisis"] if "danger" in said else None

    def follows_a_card(self, _message: Message, _chat: str) -> bool:
        return False

    def keep(self, chat: str) -> None:
        self.kept.append(chat)

    def aside(self, _message: Message) -> Reply:
        return Reply("I am a program.")

    def numbers(self, _hint: str | None) -> str:
        return "988 · 911"

    def reply(self, chat: str, message: Message) -> Reply:
        self.heard.append((chat, message))
        said = message.text or message.choice or " ".join(message.around)
        if "break" in said:
            raise ValueError(said)
        return REPLIES.get(said) or Reply(f"You said {said}")

    def commands(self) -> Mapping[str, Mapping[str, str]]:
        return {"en": {"topics": "All topics", "crisis": "Help now"}, "es": {"topics": "Temas"}}

    def last(self, chat: int) -> Message:
        return [message for name, message in self.heard if name == f"telegram:{chat}"][-1]


class Running(running.Running):
    """The channel with the stand-in."""

    def __init__(self, server: BotApi, token: str | None = None):
        self.assistant = Canned()
        super().__init__(server, cast("Assistant", self.assistant), token)


@pytest.fixture(scope="module")
def bot(server: BotApi) -> Iterator[Running]:
    with Running(server) as running:
        server.wait_for_a_poll()
        yield running
    assert running.code == 0


@pytest.fixture
def chat(bot: Running) -> int:
    """A patient nobody has talked to yet, while the bot is running."""
    assert bot.code is None
    return next(chats)


# What comes in.


def raw(kind: str = "message", chat: Json | None = None, **fields: Any) -> Json:
    message = {
        "message_id": 5,
        "date": 1_700_000_000,
        "chat": chat or {"id": 7, "type": "private"},
        "from": {"id": 7, "is_bot": False, "first_name": "Pat", "language_code": "es"},
    } | fields
    return {"update_id": 1, kind: message}


def update(**fields: Any) -> Update:
    return Update.de_json(raw(**fields), None)


def read(**fields: Any) -> Message | None:
    return to_message(update(**fields), arrived(raw(**fields), ME).words, ME)


FILE = {"file_id": "f", "file_unique_id": "u"}
PHOTO = [FILE | {"width": 1, "height": 1}]
PERSON = {"type": "hidden_user", "sender_user_name": "Sam", "date": 1}
BOT = {"id": 4242, "is_bot": True, "first_name": "Clinic", "username": "clinic_test_bot"}
FROM_BOT = {"type": "user", "sender_user": BOT, "date": 1}
PRIVATE = {"id": 7, "type": "private"}
GROUP = {"id": -7, "type": "supergroup", "title": "Group"}
OTHER_MESSAGE = {"message_id": 4, "date": 1, "chat": PRIVATE, "text": "an earlier text"}
STICKER = FILE | {"type": "regular", "width": 1, "height": 1, "is_animated": False, "is_video": False}
POLL = {
    "id": "1",
    "question": "Which one?",
    "options": [{"text": "One", "voter_count": 0, "persistent_id": "1"}],
    "total_voter_count": 0,
    "is_closed": False,
    "is_anonymous": True,
    "type": "regular",
    "allows_multiple_answers": False,
    "allows_revoting": False,
    "members_only": False,
}


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"text": "hello"}, Message("hello")),
        ({"text": "/start q_clinic-hours"}, Message("/start q_clinic-hours")),
        ({"text": "/topics@Clinic_Test_Bot"}, Message("/topics")),
        ({"text": "@clinic_test_bot is it safe?"}, Message("is it safe?")),
        ({"text": "/nonsense now"}, Message("/nonsense now")),
        ({"voice": FILE | {"duration": 1}}, Message(unreadable=Unreadable.VOICE)),
        (
            {"audio": FILE | {"duration": 1, "title": "A song"}},
            Message(around=("A song",), unreadable=Unreadable.VOICE),
        ),
        ({"video": FILE | {"duration": 1, "width": 1, "height": 1}}, Message(unreadable=Unreadable.VIDEO)),
        ({"video_note": FILE | {"duration": 1, "length": 1}}, Message(unreadable=Unreadable.VIDEO)),
        ({"photo": PHOTO}, Message(unreadable=Unreadable.PHOTO)),
        ({"photo": PHOTO, "caption": "is this rash bad"}, Message("is this rash bad")),
        ({"sticker": STICKER | {"emoji": "💊"}}, Message(around=("💊",), unreadable=Unreadable.STICKER)),
        ({"location": {"latitude": 1.0, "longitude": 1.0}}, Message(unreadable=Unreadable.LOCATION)),
        (
            {
                "venue": {
                    "location": {"latitude": 1, "longitude": 1},
                    "title": "Bridge",
                    "address": "Street 1",
                }
            },
            Message(around=("Bridge", "Street 1"), unreadable=Unreadable.LOCATION),
        ),
        (
            {"contact": {"phone_number": "1", "first_name": "Mum", "last_name": "M"}},
            Message(around=("Mum", "M"), unreadable=Unreadable.CONTACT),
        ),
        (
            {"document": FILE | {"file_name": "note.pdf"}},
            Message(around=("note.pdf",), unreadable=Unreadable.FILE),
        ),
        ({"poll": POLL}, Message(around=("Which one?", "One"), unreadable=Unreadable.OTHER)),
        ({"dice": {"value": 1, "emoji": "🎲"}}, Message(unreadable=Unreadable.OTHER)),
        ({"something_new": {"a": 1}}, Message(unreadable=Unreadable.OTHER)),
        (
            {"text": "forwarded words", "forward_origin": PERSON},
            Message("forwarded words"),
        ),
        ({"text": "the card", "forward_origin": FROM_BOT}, Message(unreadable=Unreadable.OTHER)),
        (
            {"text": "and this?", "reply_to_message": OTHER_MESSAGE},
            Message("and this?", around=("an earlier text",)),
        ),
        (
            {
                "text": "yes",
                "reply_to_message": OTHER_MESSAGE | {"from": BOT},
                "quote": {"text": "x", "position": 0},
            },
            Message("yes"),
        ),
        (
            {"text": "this", "quote": {"text": "quoted words", "position": 0}},
            Message("this", around=("quoted words",)),
        ),
        (
            {"text": "this", "external_reply": {"origin": PERSON, "poll": POLL}},
            Message("this", around=("Which one?", "One")),
        ),
        ({"kind": "edited_message", "text": "better"}, Message("better")),
        ({"kind": "edited_message", "location": {"latitude": 1.0, "longitude": 1.0}}, None),
        ({"new_chat_title": "New"}, None),
        ({"pinned_message": OTHER_MESSAGE}, None),
        ({"new_chat_members": [BOT]}, None),
    ],
)
def test_whatever_a_patient_sends_becomes_a_message(fields: Json, expected: Message | None) -> None:
    read_as = read(**fields)
    assert read_as == (expected and Message(expected.text, None, expected.around, expected.unreadable, "es"))


@pytest.mark.parametrize(
    ("fields", "addressed"),
    [
        ({"text": "hello"}, False),
        ({"text": "/topics", "entities": [{"type": "bot_command", "offset": 0, "length": 7}]}, True),
        (
            {
                "text": "/topics@clinic_test_bot",
                "entities": [{"type": "bot_command", "offset": 0, "length": 23}],
            },
            True,
        ),
        (
            {"text": "/topics@other_bot", "entities": [{"type": "bot_command", "offset": 0, "length": 17}]},
            False,
        ),
        ({"text": "😀 @clinic_test_bot", "entities": [{"type": "mention", "offset": 3, "length": 16}]}, True),
        ({"text": "@other_bot hi", "entities": [{"type": "mention", "offset": 0, "length": 10}]}, False),
        (
            {
                "text": "you there",
                "entities": [{"type": "text_mention", "offset": 0, "length": 3, "user": BOT}],
            },
            True,
        ),
        ({"text": "yes", "reply_to_message": OTHER_MESSAGE | {"from": BOT}}, True),
        ({"text": "yes", "reply_to_message": OTHER_MESSAGE}, False),
        (
            {
                "photo": PHOTO,
                "caption": "@clinic_test_bot",
                "caption_entities": [{"type": "mention", "offset": 0, "length": 16}],
            },
            True,
        ),
    ],
)
def test_in_a_group_only_some_messages_are_for_the_bot(fields: Json, addressed: bool) -> None:
    assert is_addressed(update(chat=GROUP, **fields), ME) is addressed
    assert is_addressed(update(**fields), ME)


# What goes out.


def test_updates_are_asked_for_by_name_and_none_are_dropped(server: BotApi, chat: int) -> None:
    server.say(chat, "hello")
    server.wait_for_replies(chat)
    kinds = json.loads(server.called("getUpdates")[0].params["allowed_updates"])
    assert kinds == [
        "message",
        "edited_message",
        "callback_query",
        "inline_query",
        "business_message",
        "edited_business_message",
    ]
    assert server.called("deleteWebhook")[0].params == {"drop_pending_updates": "false"}


@pytest.mark.usefixtures("bot")
def test_the_commands_menu_is_set_for_each_language_and_for_everybody(server: BotApi) -> None:
    server.wait_for_calls("setMyCommands", 3)
    menus = {language: [each["command"] for each in menu] for language, menu in server.commands.items()}
    assert menus == {"": ["topics", "crisis"], "en": ["topics", "crisis"], "es": ["topics"]}


def test_an_answer_arrives_as_html_with_its_buttons(server: BotApi, chat: int) -> None:
    server.say(chat, "answer")
    (reply,) = server.wait_for_replies(chat)
    assert reply.text == "Most need 4 to 6 weeks & more: NHS."
    assert [entity["type"] for entity in reply.entities] == ["bold", "text_link"]
    assert reply.entities[1]["url"] == "https://nhs.uk/a?b=1&c=2"
    assert reply.buttons == (("How long?", "q_long"), ("Topics", "topics"))
    assert reply.params["link_preview_options"] == '{"is_disabled": true}'
    assert reply.params["reply_markup"].count("[") == 3  # one button a row


def test_a_pressed_button_is_confirmed_and_leads_on(server: BotApi, bot: Running, chat: int) -> None:
    server.say(chat, "answer")
    server.wait_for_replies(chat)
    query = server.press(chat, "How long?")
    (reply,) = server.wait_for_replies(chat)
    assert reply.text == "As long as it takes."
    assert bot.assistant.last(chat) == Message(choice="q_long", language_hint="en")
    server.wait_until(lambda: query in server.answered)


@pytest.mark.parametrize("message", [None, {"message_id": 9, "date": 0, "chat": {}}])
def test_a_button_works_when_its_message_is_gone(server: BotApi, chat: int, message: Json | None) -> None:
    gone = message and message | {"chat": server.chat(chat)}
    query = server.push_query(chat, "q_long", message=gone)
    assert server.wait_for_replies(chat)[0].text == "As long as it takes."
    server.wait_until(lambda: query in server.answered)


def test_a_long_answer_comes_in_pieces_with_the_buttons_under_the_last(server: BotApi, chat: int) -> None:
    server.say(chat, "long")
    replies = server.wait_for_replies(chat, 3)
    assert " ".join(reply.text for reply in replies).split() == to_plain(LONG).split()
    assert [reply.labels for reply in replies] == [[], [], ["On"]]


def test_labels_are_cut_and_a_button_telegram_cannot_carry_is_left_out(server: BotApi, chat: int) -> None:
    server.say(chat, "buttons")
    ((label, data),) = server.wait_for_replies(chat)[0].buttons
    assert data == "a"
    assert label.startswith("A long label")
    assert len(label) <= 64
    server.say(chat, "odd")
    assert server.wait_for_replies(chat)[0].buttons == (("¿Qué?", "ñ" * 32), ("…", "empty label"))


def test_an_urgent_reply_is_plain_text_from_the_start(server: BotApi, chat: int) -> None:
    server.say(chat, "I am in danger")
    (reply,) = server.wait_for_replies(chat)
    assert reply.text == "Call or text **988** <now>."
    assert "parse_mode" not in reply.params


@pytest.mark.parametrize("refusal", ["can't parse entities: Unsupported start tag", "BUTTON_DATA_INVALID", "no reason"])
@pytest.mark.parametrize("text", ["answer", "danger"])
def test_a_refused_reply_is_sent_once_more_as_plain_text(server: BotApi, chat: int, refusal: str, text: str) -> None:
    server.fail_next("sendMessage", 400, {"ok": False, "error_code": 400, "description": f"Bad Request: {refusal}"})
    server.say(chat, text)
    (reply,) = server.wait_for_replies(chat)
    assert set(reply.params) == {"chat_id", "text", "link_preview_options"}
    plain = {
        "answer": "Most need 4 to 6 weeks & more: NHS (https://nhs.uk/a?b=1&c=2).",
        "danger": REPLIES["crisis"].text,
    }
    assert reply.text == plain[text]


@pytest.mark.usefixtures("bot")
def test_a_reply_stays_in_its_topic(server: BotApi) -> None:
    group = -next(chats)
    server.say(group, "/topics", message_thread_id=33, is_topic_message=True)
    assert server.wait_for_replies(group)[0].params["message_thread_id"] == "33"


@pytest.mark.usefixtures("bot")
def test_a_topic_that_is_gone_does_not_cost_the_reply(server: BotApi) -> None:
    group = -next(chats)
    gone = {"ok": False, "error_code": 400, "description": "Bad Request: message thread not found"}
    server.fail_next("sendMessage", 400, gone)
    server.say(group, "/topics", message_thread_id=33, is_topic_message=True)
    assert "message_thread_id" not in server.wait_for_replies(group)[0].params


# Groups.


def test_in_a_group_the_bot_speaks_when_spoken_to_or_when_it_is_urgent(server: BotApi, bot: Running) -> None:
    group = -next(chats)
    server.say(group, "has anybody parked here")
    server.say(group, "@clinic_test_bot answer")
    server.say(group, "I am in danger")
    server.say(group, "/help@other_bot")
    server.say(group, "/help@clinic_test_bot")
    replies = server.wait_for_replies(group, 3)
    assert sorted(reply.text[:8] for reply in replies) == ["Call or ", "Most nee", "You said"]
    assert [message.text for name, message in bot.assistant.heard if name == f"telegram:{group}"] == [
        "answer",
        "/help",
    ]


def test_in_a_group_only_its_own_commands_are_the_bots(server: BotApi, bot: Running) -> None:
    group = -next(chats)
    for said in ("/ban @sam", "/crisis@other_bot", "/ban@clinic_test_bot", "/start"):
        server.say(group, said)
    assert [reply.text for reply in server.wait_for_replies(group, 2)] == ["You said /ban", "You said /start"]
    assert [message.text for name, message in bot.assistant.heard if name == f"telegram:{group}"] == ["/ban", "/start"]


# What needs no reply.


def test_service_messages_and_further_photos_of_an_album_get_no_reply(server: BotApi, chat: int) -> None:
    server.send(chat, new_chat_title="New")
    server.send(chat, photo=PHOTO, media_group_id="album")
    server.send(chat, photo=PHOTO, media_group_id="album")
    server.send(chat, photo=PHOTO, media_group_id="album", caption="last one")
    assert [reply.text for reply in server.wait_for_replies(chat, 2)] == ["You said", "You said last one"]
    server.say(chat, "done")
    assert server.wait_for_replies(chat)[0].text == "You said done"


def test_files_sent_together_get_one_reply(server: BotApi, chat: int) -> None:
    for number in range(5):
        server.send(chat, document=FILE | {"file_name": f"scan{number}.pdf"}, media_group_id=f"files {chat}")
    server.say(chat, "done")
    assert [reply.text for reply in server.wait_for_replies(chat, 2)] == ["You said scan0.pdf", "You said done"]


@pytest.mark.parametrize("said", ["answer", "danger"])
def test_an_edit_that_changes_nothing_gets_no_reply_and_one_that_does_gets_one(
    server: BotApi, chat: int, said: str
) -> None:
    number = server.say(chat, said)["message_id"]
    server.send(chat, text=said, message_id=number, edited=True, link_preview_options={"is_disabled": True})
    server.wait_until_confirmed()
    assert len(server.wait_for_replies(chat)) == len(server.replies(chat))
    server.send(chat, text="other words", message_id=number, edited=True)
    server.send(chat, text=said, message_id=number, edited=True)
    server.wait_for_replies(chat, 2)


def test_an_edited_message_is_read_again(server: BotApi, chat: int) -> None:
    server.send(chat, text="answer", edited=True)
    assert server.wait_for_replies(chat)[0].buttons


# What goes wrong.


@pytest.mark.parametrize("status", [429, 500, 502, CUT])
@pytest.mark.parametrize("text", ["answer", "danger"])
def test_a_reply_arrives_all_the_same(server: BotApi, chat: int, status: int, text: str) -> None:
    server.fail_next("sendMessage", status, "<html>Bad Gateway</html>" if status == 502 else None)
    server.say(chat, text)
    assert server.wait_for_replies(chat)


@pytest.mark.parametrize(
    ("status", "body"), [(429, None), (500, None), (502, "<html>"), (409, None), (CUT, None), (200, "{")]
)
def test_fetching_goes_on(server: BotApi, chat: int, status: int, body: str | None) -> None:
    server.fail_next("getUpdates", status, body)
    server.say(chat, "first")  # ends the poll that is under way
    server.say(chat, "second")
    assert [reply.text for reply in server.wait_for_replies(chat, 2)] == ["You said first", "You said second"]


@pytest.mark.usefixtures("bot")
def test_who_blocked_the_bot_is_left_alone(server: BotApi, chat: int) -> None:
    blocked = next(chats)
    server.block(blocked)
    server.say(blocked, "danger")
    server.say(chat, "hello")
    server.wait_for_replies(chat)
    server.wait_until_confirmed()
    assert len([call for call in server.called("sendMessage") if call.params["chat_id"] == str(blocked)]) == 1


def test_a_card_that_nobody_takes_is_a_warning_of_its_own(
    server: BotApi, chat: int, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    blocked = next(chats)
    server.block(blocked)
    server.say(blocked, "danger")
    server.wait_for_failure(blocked, 403)
    server.say(blocked, "hello")
    server.say(chat, "done")
    server.wait_for_replies(chat)
    server.wait_until_confirmed()
    failures = {record.getMessage().partition(" (")[0]: record.levelname for record in caplog.records}
    assert failures["A card could not be delivered"] == "WARNING"
    assert failures["A reply could not be sent"] == "INFO"


@pytest.mark.usefixtures("bot")
@pytest.mark.parametrize("said", ["@clinic_test_bot hello", "danger"])
def test_a_group_that_has_moved_is_followed(server: BotApi, said: str) -> None:
    old, new = -next(chats), -next(chats)
    server.chat(new)
    moved = {
        "ok": False, "error_code": 400, "description": "Bad Request: group chat was upgraded to a supergroup chat",
        "parameters": {"migrate_to_chat_id": new},
    }  # fmt: skip
    server.fail_next("sendMessage", 400, moved)
    server.say(old, said)
    assert server.wait_for_replies(new)
    assert not server.replies(old)


def test_who_is_told_to_wait_too_long_is_given_up_but_a_card_never(
    server: BotApi, chat: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sending, "_LONGEST_THROTTLE", 0.5)
    for said in ("too late", "danger"):
        server.fail_next("sendMessage", 429)  # for a second
        server.say(chat, said)
        server.wait_for_failure(chat, 429)
        server.wait_until_confirmed()
    server.say(chat, "after")
    texts = [reply.text for reply in server.wait_for_replies(chat, 2)]
    assert texts == [REPLIES["crisis"].text, "You said after"]


@pytest.mark.parametrize(
    ("fields", "expected"), [({"text": "hello"}, "You said hello"), ({"voice": FILE | {"duration": 1}}, "You said")]
)
def test_a_private_message_that_the_library_cannot_read_is_answered(
    server: BotApi, chat: int, fields: Json, expected: str
) -> None:
    sender = {"id": chat, "is_bot": False, "first_name": "Pat"}
    server.push({"message": {"chat": server.chat(chat), "from": sender} | fields})
    assert server.wait_for_replies(chat)[0].text == expected


@pytest.mark.parametrize("text", ["break", "collapse"])
def test_a_broken_assistant_still_gives_the_emergency_numbers(server: BotApi, chat: int, text: str) -> None:
    server.say(chat, text)
    assert server.wait_for_replies(chat)[0].text == MINIMAL_CARD.strip()


def test_an_update_the_library_cannot_read_is_read_by_its_text(server: BotApi, chat: int) -> None:
    server.say(chat, "before")
    server.send(chat, text="unreadable", entities=[{"type": 5}], photo="no photo", poll={"broken": True})
    server.send(chat, contact={"phone_number": "1", "first_name": "danger"}, poll={"broken": True})
    server.push({"message": "not even an object"})
    server.push({"callback_query": {"id": "1", "from": {"id": chat}, "data": "q_long"}})
    server.say(chat, "after")
    texts = {reply.text for reply in server.wait_for_replies(chat, 5)}
    assert texts == {
        "You said before",
        "You said unreadable",
        REPLIES["crisis"].text,
        "As long as it takes.",
        "You said after",
    }


def test_a_chat_is_answered_in_order_also_when_it_is_throttled(server: BotApi, chat: int) -> None:
    server.fail_next("sendMessage", 429)
    for number in range(15):
        server.say(chat, f"message {number}")
    texts = [reply.text for reply in server.wait_for_replies(chat, 15)]
    assert texts == [f"You said message {number}" for number in range(15)]


def test_an_urgent_reply_overtakes_and_other_chats_do_not_wait(server: BotApi, chat: int) -> None:
    other = next(chats)
    server.fail_next("sendMessage", 429)
    server.say(chat, "slow")
    server.wait_for_failure(chat, 429)
    server.say(chat, "danger")
    server.say(other, "hello")
    server.wait_for_replies(other)
    assert [reply.text[:7] for reply in server.wait_for_replies(chat, 2)] == ["Call or", "You sai"]


def test_nothing_is_confirmed_before_it_is_answered(server: BotApi, chat: int) -> None:
    server.wait_until_confirmed()
    server.fail_next("sendMessage", 500)
    server.say(chat, "hello")
    server.wait_for_failure(chat, 500)
    assert server.unconfirmed() == 1
    server.wait_for_replies(chat)
    server.wait_until_confirmed()


# Logs.


def test_logs_hold_neither_the_token_nor_what_patients_write(
    server: BotApi, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    chat = next(chats)
    with discreet.logs(server.token), Running(server) as bot:
        for status in (400, 429, 500, 502, CUT):
            server.fail_next("sendMessage", status, "<html>Xylophone</html>" if status == 502 else None)
            server.say(chat, "Xylophone")
        server.fail_next("getUpdates", 502, "<html>Xylophone</html>")
        server.say(chat, "break Xylophone")
        server.send(chat, text="Xylophone", entities=[{"type": 5}], first_name="Xylophone")
        server.push({"message": "Xylophone"})
        server.block(chat + 1_000_000)
        server.say(chat + 1_000_000, "Xylophone")
        server.wait_for_replies(chat, 7)
        server.wait_until_confirmed()
        logging.getLogger("elsewhere").warning("address %s", server.base_url + server.token)
        logging.getLogger("elsewhere").error("failed", exc_info=RuntimeError(server.token))
    assert bot.code == 0
    errors = capfd.readouterr().err
    assert "Running on Telegram as @clinic_test_bot." in errors
    assert "the minimal card is sent (ValueError < " in caplog.text
    assert "address http" in caplog.text
    assert "RuntimeError: <token>" in caplog.text
    for written in (caplog.text, errors):
        assert server.token not in written
        assert server.token.partition(":")[2] not in written
        assert "Xylophone" not in written
        assert str(chat) not in written


# Starting and stopping.


@pytest.mark.parametrize("token", ["4242:wrong-token-of-somebody", "malformed", "two words", ""])
def test_a_wrong_token_is_one_clear_line(token: str, capfd: pytest.CaptureFixture[str]) -> None:
    with BotApi() as server, Running(server, token or " ") as bot:
        assert bot.wait() == 1
    (line,) = capfd.readouterr().err.splitlines()
    assert line.startswith("Telegram does not accept the bot's token.")
    assert (token or "?") not in line


def test_a_revoked_token_ends_the_program(capfd: pytest.CaptureFixture[str]) -> None:
    with BotApi() as server, Running(server) as bot:
        server.say(5, "hello")
        server.wait_for_replies(5)
        server.token = "4242:a-new-token-since-then"
        server.say(5, "hello?")  # ends the poll that is under way
        assert bot.wait() == 1
    assert "does not accept" in capfd.readouterr().err


def test_the_bot_comes_up_without_a_network_and_waits(caplog: pytest.LogCaptureFixture) -> None:
    with socket.socket() as reserved:
        reserved.bind(("127.0.0.1", 0))
        port = reserved.getsockname()[1]
    server = BotApi(port=port)
    server._http.server_close()  # somebody owns the address, nobody listens
    with Running(server) as bot:
        bot.wait_until(lambda: "trying until it does" in caplog.text)
        with BotApi(port=port) as reachable:
            reachable.say(5, "hello")
            assert reachable.wait_for_replies(5)[0].text == "You said hello"
            bot.__exit__()
    assert bot.code == 0


def test_the_bot_can_be_stopped_while_it_waits_for_the_network() -> None:
    server = BotApi()
    server._http.server_close()
    with Running(server) as bot:
        pass
    assert bot.code == 0


def test_what_was_written_while_the_bot_was_down_is_answered() -> None:
    with BotApi() as server:
        server.say(5, "hello")
        with Running(server):
            server.wait_for_replies(5)


def test_a_reply_on_its_way_arrives_and_is_confirmed_when_the_bot_is_stopped() -> None:
    with BotApi() as server:
        server.fail_next("sendMessage", 429)
        server.say(5, "hello")
        with Running(server) as bot:
            server.wait_for_failure(5, 429)
        assert len(server.wait_for_replies(5)) == 1
        assert server.unconfirmed() == 0
        assert bot.code == 0


def test_failing_to_set_the_menu_is_no_reason_to_stop() -> None:
    with BotApi() as server:
        server.fail_next("setMyCommands", 400)
        with Running(server):
            server.say(5, "hello")
            server.wait_for_replies(5)


# The server itself.


@pytest.mark.parametrize("source", ["<b>a", "a</b>", "<i>a</b>", "<div>a</div>", "a < b", "<!-- a -->"])
def test_the_server_refuses_broken_html(source: str) -> None:
    with pytest.raises(Exception, match="can't parse entities"):
        parse_html(source)


def test_two_pollers_exclude_each_other() -> None:
    with BotApi() as server, Running(server), Running(server):
        server.wait_until(lambda: any(call.status == 409 for call in server.called("getUpdates")))
