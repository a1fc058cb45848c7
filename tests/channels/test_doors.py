"""Every way in which a patient can say something leads to the card: through the real library, over HTTP."""

from __future__ import annotations

import itertools
from base64 import urlsafe_b64encode
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import User

from bot.assistant import Assistant
from bot.channels.updates import arrived
from bot.core.engine import prepare
from bot.store import Store
from tests.botapi import BotApi, Json, Reply
from tests.builders import entry, knowledge
from tests.running import Running
from tests.test_store import Clock

DANGER = "i want to kill myself"
ME = User(4242, "Clinic", is_bot=True, username="clinic_test_bot")
FILE = {"file_id": "f", "file_unique_id": "u"}
PHOTO = [FILE | {"width": 1, "height": 1}]
VIDEO = FILE | {"duration": 1, "width": 1, "height": 1}
BOT = {"id": 4242, "is_bot": True, "first_name": "Clinic", "username": "clinic_test_bot"}
SAM = {"id": 77, "is_bot": False, "first_name": "Sam"}
OTHER_BOT = {"id": 88, "is_bot": True, "first_name": "Other"}
CHANNEL = {"id": -99, "type": "channel", "title": "News"}
EARLIER = {"message_id": 4, "date": 1, "chat": {"id": 7, "type": "private"}, "from": SAM}
PLACE = {"latitude": 1, "longitude": 1}
POLL = {
    "id": "1",
    "question": "Which one?",
    "options": [],
    "total_voter_count": 0,
    "is_closed": False,
    "is_anonymous": True,
    "type": "quiz",
    "allows_multiple_answers": False,
    "allows_revoting": False,
    "members_only": False,
}
TOOLS = {"title": "Week", "tasks": []}
GIVEAWAY = {"chats": [CHANNEL], "winners_selection_date": 1, "winner_count": 1}
chats = itertools.count(1)


@pytest.fixture(scope="module")
def bot(server: BotApi, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    engine = prepare(knowledge(entry("hours", ["when do you open"], "At nine.")), {})
    store = Store(tmp_path_factory.mktemp("state"), Clock())
    with Running(server, Assistant(engine, store)) as running:
        server.wait_for_a_poll()
        yield running
    store.close()


@pytest.fixture
def chat(bot: Running) -> int:
    """A patient nobody has talked to yet, while the bot is running."""
    assert bot.code is None
    return next(chats)


def is_card(reply: Reply) -> bool:
    return (
        "parse_mode" not in reply.params and "988" in reply.text and "911" in reply.text and "At nine" not in reply.text
    )


def shows_lines(reply: Reply) -> bool:
    return "988" in reply.text and "911" in reply.text


WHAT_IS_SENT: dict[str, Json] = {
    "message": {"text": DANGER},
    "photo's caption": {"photo": PHOTO, "caption": DANGER},
    "video's caption": {"video": VIDEO, "caption": DANGER},
    "document's caption": {"document": FILE, "caption": DANGER},
    "voice message's caption": {"voice": FILE | {"duration": 1}, "caption": DANGER},
    "audio's caption": {"audio": FILE | {"duration": 1}, "caption": DANGER},
    "animation's caption": {"animation": VIDEO, "caption": DANGER},
    "edited message": {"edited": True, "text": DANGER},
    "edited caption": {"edited": True, "photo": PHOTO, "caption": DANGER},
    "forwarded from someone hidden": {
        "text": DANGER,
        "forward_origin": {"type": "hidden_user", "sender_user_name": "S", "date": 1},
    },
    "forwarded from someone": {"text": DANGER, "forward_origin": {"type": "user", "sender_user": SAM, "date": 1}},
    "forwarded from a channel": {
        "text": DANGER,
        "forward_origin": {"type": "channel", "chat": CHANNEL, "message_id": 1, "date": 1},
    },
    "forwarded caption": {
        "photo": PHOTO,
        "caption": DANGER,
        "forward_origin": {"type": "user", "sender_user": SAM, "date": 1},
    },
    "quote": {"text": "when do you open", "quote": {"text": DANGER, "position": 0}},
    "quote from another chat": {
        "text": "this",
        "quote": {"text": DANGER, "position": 0},
        "external_reply": {"origin": {"type": "hidden_user", "sender_user_name": "S", "date": 1}},
    },
    "reply to someone else's message": {"text": "look", "reply_to_message": EARLIER | {"text": DANGER}},
    "reply to someone else's photo": {
        "text": "look",
        "reply_to_message": EARLIER | {"photo": PHOTO, "caption": DANGER},
    },
    "reply to someone else's poll": {
        "text": "look",
        "reply_to_message": EARLIER | {"poll": POLL | {"question": DANGER}},
    },
    "reply to a story": {"text": DANGER, "reply_to_story": {"chat": CHANNEL, "id": 1}},
    "poll's question": {"poll": POLL | {"question": DANGER}},
    "poll's option": {"poll": POLL | {"options": [{"text": DANGER, "voter_count": 0, "persistent_id": "1"}]}},
    "poll's explanation": {"poll": POLL | {"explanation": DANGER}},
    "poll's description": {"poll": POLL | {"description": DANGER}},
    "contact's name": {"contact": {"phone_number": "1", "first_name": DANGER}},
    "contact's last name": {"contact": {"phone_number": "1", "first_name": "S", "last_name": DANGER}},
    "contact's card": {"contact": {"phone_number": "1", "first_name": "S", "vcard": f"NOTE:{DANGER}"}},
    "place's name": {"venue": {"location": PLACE, "title": DANGER, "address": "A"}},
    "place's address": {"venue": {"location": PLACE, "title": "A", "address": DANGER}},
    "checklist's title": {"checklist": TOOLS | {"title": DANGER}},
    "checklist's task": {"checklist": TOOLS | {"tasks": [{"id": 1, "text": DANGER}]}},
    "file's name": {"document": FILE | {"file_name": f"{DANGER}.txt"}},
    "song's title": {"audio": FILE | {"duration": 1, "title": DANGER}},
    "giveaway's prize": {"giveaway": GIVEAWAY | {"prize_description": DANGER}},
    "web app's data": {"web_app_data": {"data": DANGER, "button_text": "Form"}},
    "start payload": {"text": f"/start {DANGER.replace(' ', '-')}"},
    "start payload with underscores": {"text": f"/start {DANGER.replace(' ', '_')}"},
    "start payload in base64": {"text": f"/start {urlsafe_b64encode(DANGER.encode()).decode().rstrip('=')}"},
    "unknown command": {"text": f"/foo {DANGER}"},
    "command to another bot": {"text": f"/foo@other_bot {DANGER}"},
    "chat's new title": {"new_chat_title": DANGER},
    "field that is newer than the library": {"hologram": {"layers": [{"spoken": DANGER}]}},
    "beside what the library cannot read": {"text": DANGER, "entities": [{"type": 5}], "poll": {"broken": True}},
}


@pytest.mark.parametrize("fields", WHAT_IS_SENT.values(), ids=WHAT_IS_SENT)
def test_whatever_holds_danger_is_answered_with_the_card(server: BotApi, chat: int, fields: Json) -> None:
    server.send(chat, **fields)
    (card,) = server.wait_for_replies(chat)
    assert is_card(card)


OVERHEARD = {name: fields for name, fields in WHAT_IS_SENT.items() if "title" not in fields.get("venue", {})}


@pytest.mark.usefixtures("bot")
@pytest.mark.parametrize("fields", OVERHEARD.values(), ids=OVERHEARD)
def test_in_a_group_too_although_nobody_spoke_to_the_bot(server: BotApi, fields: Json) -> None:
    group = -next(chats)
    server.send(group, **fields)
    (card,) = server.wait_for_replies(group)
    assert is_card(card)


@pytest.mark.usefixtures("bot")
def test_where_the_bot_may_not_write_the_card_is_sent_to_the_person(server: BotApi) -> None:
    person = next(chats)
    server.chat(person)
    server.block(-person)
    server.say(-person, DANGER)
    assert is_card(server.wait_for_replies(person)[0])


@pytest.mark.usefixtures("bot")
def test_someone_who_writes_in_the_name_of_the_group_is_a_person(server: BotApi) -> None:
    group = -next(chats)
    anonymous = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
    server.send(group, text=DANGER, sender_chat=server.chat(group), by=anonymous)
    assert is_card(server.wait_for_replies(group)[0])


@pytest.mark.parametrize("data", [DANGER, "q_" + DANGER, "t_" + DANGER + ":1"])
def test_a_forged_button_is_searched_and_still_confirmed(server: BotApi, chat: int, data: str) -> None:
    query = server.push_query(chat, data)
    assert is_card(server.wait_for_replies(chat)[0])
    server.wait_until(lambda: query in server.answered)


@pytest.mark.parametrize(
    "data", ["q_long-gone", "t_long-gone:7", "none", "x" * 3000, "q_" + "ñ" * 500, "", "\0", "t_:"]
)
def test_a_stale_or_oversized_button_is_answered(server: BotApi, chat: int, data: str) -> None:
    query = server.push_query(chat, data)
    assert server.wait_for_replies(chat)[0].text
    server.wait_until(lambda: query in server.answered)


# Inline queries: there is no chat to answer in, so what is offered must help before it is sent.


@pytest.mark.usefixtures("bot")
def test_an_inline_query_with_danger_offers_the_card(server: BotApi) -> None:
    query = server.type_inline(5, DANGER)
    article = server.wait_for_article(query)
    assert "988" in article["title"]
    assert "911" in article["title"]
    assert "988" in article["description"]
    content = article["input_message_content"]
    assert "988" in content["message_text"]
    assert "911" in content["message_text"]
    assert "parse_mode" not in content
    call = server.called("answerInlineQuery")[-1].params
    assert (call["is_personal"], call["cache_time"]) == ("True", "0") or (call["is_personal"], call["cache_time"]) == (
        "true",
        "0",
    )


@pytest.mark.usefixtures("bot")
@pytest.mark.parametrize("text", ["", "when do you open", "do ssris raise suicide risk"])
def test_any_other_inline_query_offers_the_way_to_the_bot_and_the_lines(server: BotApi, text: str) -> None:
    article = server.wait_for_article(server.type_inline(5, text))
    said = article["input_message_content"]["message_text"]
    assert "https://t.me/clinic_test_bot" in said
    assert "988" in said
    assert "911" in said
    assert "988" in article["title"]


@pytest.mark.usefixtures("bot")
@pytest.mark.parametrize("status", [429, 500])
def test_an_inline_query_is_answered_although_telegram_fails_first(server: BotApi, status: int) -> None:
    server.fail_next("answerInlineQuery", status)
    assert "988" in server.wait_for_article(server.type_inline(5, DANGER))["title"]


def test_an_inline_query_that_is_too_old_harms_nobody(server: BotApi, chat: int) -> None:
    server.push({"inline_query": {"id": "long-gone", "from": SAM, "query": DANGER, "offset": ""}})
    server.say(chat, DANGER)
    assert is_card(server.wait_for_replies(chat)[0])


# The clinic's own account, which the bot may help to look after.


@pytest.mark.parametrize("kind", ["business_message", "edited_business_message"])
def test_danger_in_the_clinics_own_chats_is_answered_in_its_name(server: BotApi, chat: int, kind: str) -> None:
    server.business["clinic"] = True
    server.push({kind: business(server, chat, "when do you open")})
    server.push({kind: business(server, chat, DANGER)})
    (card,) = server.wait_for_replies(chat)
    assert is_card(card)
    assert card.params["business_connection_id"] == "clinic"


@pytest.mark.parametrize("may_write", [False, None])
def test_without_the_right_to_write_there_the_card_comes_from_the_bot(
    server: BotApi, chat: int, may_write: bool | None
) -> None:
    if may_write is not None:
        server.business["mute"] = may_write
    server.push({"business_message": business(server, chat, DANGER, "mute" if may_write is not None else "gone")})
    (card,) = server.wait_for_replies(chat)
    assert is_card(card)
    assert "business_connection_id" not in card.params


def business(server: BotApi, chat: int, text: str, connection: str = "clinic", **more: object) -> Json:
    sender = {"id": chat, "is_bot": False, "first_name": "Pat", "language_code": "en"}
    message = {"message_id": 1, "date": 1, "chat": server.chat(chat), "from": sender, "text": text}
    return message | {"business_connection_id": connection} | more


# Kinds of updates that nobody asked for, or knows yet.


def test_an_update_of_a_kind_that_is_not_known_yet_is_searched(server: BotApi, chat: int) -> None:
    server.push({"thought": {"chat": server.chat(chat), "from": SAM, "waves": [DANGER]}}, asked_for=False)
    assert is_card(server.wait_for_replies(chat)[0])
    server.push(
        {"gesture": {"user": {"id": chat, "is_bot": False, "first_name": "P"}, "meaning": DANGER}}, asked_for=False
    )
    assert is_card(server.wait_for_replies(chat)[0])


SILENCE: dict[str, Json] = {
    "reaction": {
        "message_reaction": {"chat": {"id": 1, "type": "private"}, "message_id": 1, "user": SAM, "date": 1,
                             "old_reaction": [], "new_reaction": [{"type": "emoji", "emoji": "👍"}]},
    },
    "channel post": {"channel_post": {"message_id": 1, "date": 1, "chat": CHANNEL, "text": DANGER}},
    "edited channel post": {"edited_channel_post": {"message_id": 1, "date": 1, "chat": CHANNEL, "text": DANGER}},
    "membership": {"my_chat_member": {"chat": CHANNEL, "from": SAM, "date": 1}},
    "nothing": {"message": None},
    "a text instead of a message": {"message": DANGER},
    "a list": {"message": [DANGER]},
}  # fmt: skip


@pytest.mark.parametrize("update", SILENCE.values(), ids=SILENCE)
def test_what_nobody_said_to_anybody_gets_no_reply_and_does_no_harm(server: BotApi, chat: int, update: Json) -> None:
    before = len(server.called("sendMessage"))
    server.push(update, asked_for=False)
    server.say(chat, DANGER)
    server.wait_for_replies(chat)
    server.wait_until_confirmed()
    assert len(server.called("sendMessage")) == before + 1


NOT_SAID_BY_A_PATIENT: dict[str, Json] = {
    "forwarded from the bot": {"text": DANGER, "forward_origin": {"type": "user", "sender_user": BOT, "date": 1}},
    "sent by way of the bot": {"text": DANGER, "via_bot": BOT},
    "reply to the bot": {
        "text": "thanks",
        "reply_to_message": EARLIER | {"from": BOT, "text": DANGER},
        "quote": {"text": DANGER, "position": 0},
    },
    "quoted from the bot in another chat": {
        "text": "what is this",
        "quote": {"text": DANGER, "position": 0},
        "external_reply": {"origin": {"type": "user", "sender_user": BOT, "date": 1}},
    },
    "another bot": {"text": DANGER, "by": OTHER_BOT},
    "post of a channel that shows up in its group": {
        "text": DANGER, "is_automatic_forward": True, "sender_chat": CHANNEL, "by": OTHER_BOT,
    },
    "somebody's name": {"text": "hi", "by": SAM | {"first_name": DANGER}},
    "a new member's name": {"new_chat_members": [SAM | {"first_name": DANGER}]},
    "a channel's name": {
        "text": "hi",
        "forward_origin": {"type": "channel", "chat": CHANNEL | {"title": DANGER}, "message_id": 1, "date": 1},
    },
    "a button of another bot": {
        "text": "hi",
        "reply_markup": {"inline_keyboard": [[{"text": DANGER, "callback_data": "x"}]]},
    },
}  # fmt: skip


@pytest.mark.usefixtures("bot")
@pytest.mark.parametrize("fields", NOT_SAID_BY_A_PATIENT.values(), ids=NOT_SAID_BY_A_PATIENT)
def test_what_no_patient_said_raises_no_card(server: BotApi, fields: Json) -> None:
    group = -next(chats)
    server.send(group, **fields)
    server.say(group, DANGER)
    server.wait_for_replies(group)
    server.wait_until_confirmed()
    assert [is_card(reply) for reply in server.replies(group)].count(True) == 1


def test_the_clinics_own_words_to_a_patient_raise_no_card(server: BotApi, chat: int) -> None:
    server.business["clinic"] = True
    server.push({"business_message": business(server, chat, DANGER) | {"from": SAM}})
    server.push({"business_message": business(server, chat, DANGER, sender_business_bot=BOT)})
    server.say(chat, DANGER)
    server.wait_for_replies(chat)
    server.wait_until_confirmed()
    assert len(server.replies(chat)) == 1


# What cannot be read.


@pytest.mark.parametrize(
    "fields",
    [
        {"voice": FILE | {"duration": 1}},
        {"video": VIDEO},
        {"video_note": FILE | {"duration": 1, "length": 1}},
        {"photo": PHOTO},
        {"document": FILE},
        {"sticker": FILE | {"type": "regular", "width": 1, "height": 1, "is_animated": False, "is_video": False}},
        {"location": PLACE},
        {"story": {"chat": CHANNEL, "id": 1}},
        {"giveaway": GIVEAWAY},
        {"dice": {"value": 1, "emoji": "🎲"}},
        {"hologram": {"layers": 3}},
        {},
    ],
    ids=lambda fields: next(iter(fields), "nothing"),
)
def test_what_cannot_be_read_is_answered_with_the_lines(server: BotApi, chat: int, fields: Json) -> None:
    server.send(chat, **fields)
    assert shows_lines(server.wait_for_replies(chat)[0])


# Always and never.

ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=10,
)
FIELDS = st.sampled_from(
    ["message", "from", "chat", "id", "type", "text", "quote", "reply_to_message", "is_bot", "sender_chat", "data"]
)
UPDATES = st.dictionaries(
    st.sampled_from(["update_id", "message", "callback_query", "inline_query", "business_message", "thought"]),
    ANYTHING | st.dictionaries(FIELDS, ANYTHING | st.dictionaries(FIELDS, ANYTHING, max_size=4), max_size=6),
    max_size=2,
)


@given(UPDATES)
def test_reading_an_update_by_hand_never_raises(update: Json) -> None:
    arrived(update, ME)


@given(st.lists(st.text("abcdefg", min_size=1, max_size=8), max_size=5), st.text(max_size=40))
def test_a_text_is_found_however_deep_it_lies(path: list[str], text: str) -> None:
    content: object = text
    for name in path:
        content = {name: [content]}
    assert arrived({"update_id": 1, "message": {"new": content}}, ME).words == (text,)
