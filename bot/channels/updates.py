"""What Telegram sends: every word in it, wherever it stands, and the message it is to the bot.

Words are looked for in the update as it came, before the library reads it, and everywhere but where no person can
write: so a field or a kind of update that is newer than this program is searched too.
"""

from __future__ import annotations

import re
from base64 import urlsafe_b64decode
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from telegram import Bot, MessageOriginUser, Update, User
from telegram import Message as Incoming
from telegram.constants import ChatType, MessageEntityType
from telegram.ext import filters

from bot.core.decision import KNOWN_COMMANDS
from bot.core.messages import Message, Unreadable

# Not channel posts: they are said to all readers of a channel, and so would be the reply. Not reactions, polls' counts,
# members and the like: nobody writes in them.
ALLOWED_UPDATES = (
    "message",
    "edited_message",
    "callback_query",
    "inline_query",
    "business_message",
    "edited_business_message",
)

_KINDS = {
    "voice": Unreadable.VOICE,
    "audio": Unreadable.VOICE,
    "video": Unreadable.VIDEO,
    "video_note": Unreadable.VIDEO,
    "animation": Unreadable.VIDEO,  # before the document, as which Telegram sends it too
    "photo": Unreadable.PHOTO,
    "live_photo": Unreadable.PHOTO,
    "sticker": Unreadable.STICKER,
    "venue": Unreadable.LOCATION,
    "location": Unreadable.LOCATION,
    "contact": Unreadable.CONTACT,
    "document": Unreadable.FILE,
}

# Fields with a text that nobody says: names of people and chats, buttons, what is written by machines.
_NOT_SAID = frozenset(
    """
    author_signature chat_instance chat_shared currency dice entities id inline_message_id language_code mime_type
    origin forward_origin phone_number pinned_message reply_markup sender_tag start_parameter type url username
    users_shared
    """.split()
)
_COMMAND = re.compile(r"/(\w+)(?:@(\w+))?(?:\s.*)?", re.DOTALL)
_START = re.compile(r"/start\S*\s+([\w-]+)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Target:
    """Where a reply goes: a chat, the topic within it, the business account in whose name; and the person to whom."""

    chat_id: int
    thread_id: int | None = None
    business: str | None = None
    person: int | None = None


@dataclass(frozen=True, slots=True)
class Arrival:
    """An update as it came, and what can be told of it without the library: what that cannot read must not cost a
    card. `words` are all that people say in it, `text` what they say to the bot alone (in a group a command), `choice`
    what a pressed button carries; `inline` is the query to answer where there is no chat."""

    raw: Mapping[str, Any]
    words: tuple[str, ...] = ()
    text: str = ""
    choice: str | None = None
    target: Target | None = None
    inline: str | None = None
    query: str | None = None  # of a pressed button
    hint: str | None = None
    is_private: bool = False  # a chat of one person with the bot
    number: int | None = None  # of the message in its chat
    is_edit: bool = False

    @property
    def chat(self) -> str:
        return f"telegram:{self.target.chat_id}" if self.target else ""

    @property
    def message(self) -> Message:
        """All that is said in it, to be searched for danger."""
        around = tuple(said for said in self.words if said != self.text)
        return Message(self.text, self.choice, around, language_hint=self.hint)


def arrived(raw: Mapping[str, Any], me: User) -> Arrival:
    """An update read by hand. `me` is the bot. Never raises for what an update holds."""
    kind = next((key for key in raw if key != "update_id"), "")
    content = raw.get(kind)
    fields = _fields(content)
    sender, chat = _fields(fields.get("from")), _fields(fields.get("chat"))
    if kind == "callback_query":  # its message is the bot's own
        content = {key: value for key, value in fields.items() if key not in ("message", "data")}
        chat = _fields(_fields(fields.get("message")).get("chat"))
    speaks = _is_a_person(fields, sender, chat) and not (_is_business(kind) and sender.get("id") != chat.get("id"))
    is_private = chat.get("type") == ChatType.PRIVATE and not _is_business(kind)
    words = tuple(dict.fromkeys(_said(content, me))) if speaks else ()
    text = _text_of(fields, "text") or ""
    is_to_me = is_private or (not _is_business(kind) and _is_my_command(text, me))
    number = fields.get("message_id")
    return Arrival(
        raw,
        words=words,
        text=text if is_to_me and text in words else "",
        choice=_text_of(fields, "data") if kind == "callback_query" else None,
        target=_target(kind, fields),
        inline=_text_of(fields, "id") if kind == "inline_query" else None,
        query=_text_of(fields, "id") if kind == "callback_query" else None,
        hint=_text_of(sender, "language_code"),
        is_private=is_private,
        number=number if isinstance(number, int) else None,
        is_edit=kind.startswith("edited_"),
    )


def _fields(part: object) -> Mapping[str, Any]:
    return part if isinstance(part, dict) else {}


def _text_of(part: Mapping[str, Any], name: str) -> str | None:
    value = part.get(name)
    return value if isinstance(value, str) else None


def _is_business(kind: str) -> bool:
    """A chat of the clinic's own account, in which both sides arrive here; the bot speaks up there in danger only."""
    return kind.endswith("business_message")


def _is_a_person(message: Mapping[str, Any], sender: Mapping[str, Any], chat: Mapping[str, Any]) -> bool:
    """Not another bot (two of them would answer each other for ever) and not a channel. Who writes in a group in the
    name of the group has a bot for a sender, and is a person."""
    if chat.get("type") == ChatType.CHANNEL or message.get("is_automatic_forward"):
        return False
    return not sender.get("is_bot") or "sender_chat" in message


def _is_my_command(text: str, me: User) -> bool:
    """In a group: by the bot's name, or one that this bot has and that names no other bot."""
    command = _COMMAND.fullmatch(text)
    if command is None:
        return False
    if command[2]:
        return command[2].lower() == (me.username or "").lower()
    return command[1].lower() in KNOWN_COMMANDS


def _target(kind: str, fields: Mapping[str, Any]) -> Target | None:
    message = _fields(fields.get("message")) if kind == "callback_query" else fields
    chat_id = _fields(message.get("chat")).get("id")
    person = _fields(fields.get("from") or fields.get("user")).get("id")
    if isinstance(chat_id, int):
        # Outside forums a thread is a chain of replies, and cannot be sent to.
        thread = message.get("message_thread_id") if message.get("is_topic_message") else None
        return Target(chat_id, thread, _text_of(message, "business_connection_id"), person)
    # The message above the button is gone, or was sent by way of another chat: its patient's own chat.
    return Target(person) if isinstance(person, int) and kind != "inline_query" else None


def _said(part: object, me: User) -> Iterator[str]:
    """Every text in a part of an update that a person may have written."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, list):
        for item in part:
            yield from _said(item, me)
    elif isinstance(part, dict) and not _is_a_name(part) and not _is_mine(part, me):
        quotes_me = any(_is_mine(_fields(part.get(name)), me) for name in ("reply_to_message", "external_reply"))
        for name, value in part.items():
            is_said = name not in _NOT_SAID and not name.endswith(("_id", "_entities"))
            if is_said and not (quotes_me and name == "quote"):
                yield from _said(value, me)
        yield from _payload(part.get("text"))


def _is_a_name(part: Mapping[str, Any]) -> bool:
    """A person or a chat: called something, by no means saying it."""
    return "is_bot" in part or ("id" in part and part.get("type") in tuple(ChatType))


def _is_mine(part: Mapping[str, Any], me: User) -> bool:
    """Said by the bot, forwarded or not: its own crisis lines are no sign of danger."""
    origins = (_fields(part.get(name)).get("sender_user") for name in ("forward_origin", "origin"))
    senders = (part.get(name) for name in ("from", "via_bot", "sender_business_bot"))
    return any(_fields(one).get("id") == me.id for one in (*origins, *senders))


def _payload(text: object) -> Iterator[str]:
    """What a link hands over (t.me/bot?start=...) is often base64, for want of blanks."""
    found = _START.fullmatch(text) if isinstance(text, str) else None
    if found:
        with suppress(ValueError):
            decoded = urlsafe_b64decode(found[1] + "=" * (-len(found[1]) % 4)).decode()
            if decoded.isprintable():
                yield decoded


def to_update(raw: Mapping[str, Any], bot: Bot) -> Update:
    """One update as Telegram sent it. What the library cannot read of it is left out."""
    try:
        return Update.de_json(dict(raw), bot)
    except Exception:  # another version of the Bot API: somebody wrote all the same
        return Update.de_json({key: _readable(value, bot) for key, value in raw.items()}, bot)


def _readable(part: Any, bot: Bot) -> Any:
    """A message without the fields that cannot be read; a pressed button without its message."""
    if not isinstance(part, dict):
        return part
    if "data" in part:
        sender = {"is_bot": False, "first_name": ""} | part["from"]
        return {"id": part["id"], "from": sender, "chat_instance": "", "data": part["data"]}
    least = {key: part[key] for key in ("message_id", "date", "chat")}
    readable = dict(least)
    for key, value in part.items():
        with suppress(Exception):
            Incoming.de_json(least | {key: value}, bot)
            readable[key] = value
    return readable


def to_message(update: Update, words: tuple[str, ...], me: User) -> Message | None:
    """What was written to the bot; None for what nobody wrote, and what was not meant for it to answer. `words` are
    all that stand in the update."""
    hint = update.effective_user.language_code if update.effective_user else None
    if update.callback_query:
        choice = update.callback_query.data
        return Message(choice=choice, language_hint=hint) if choice is not None else None
    incoming = update.message or update.edited_message
    if incoming is None or incoming.is_automatic_forward or filters.StatusUpdate.ALL.check_update(update):
        return None
    if update.edited_message and not _text(incoming):
        return None  # a live location that moves on
    if incoming.via_bot == me:
        return None  # an article of the bot's own, sent into this chat
    text = _without_my_name(_text(incoming), me)
    if isinstance(incoming.forward_origin, MessageOriginUser) and incoming.forward_origin.sender_user == me:
        text = ""
    return Message(
        text=text,
        around=tuple(said for said in words if said != _text(incoming)),
        unreadable=None if text else _kind(incoming),
        language_hint=hint,
    )


def is_addressed(update: Update, me: User) -> bool:
    """Whether it was said to the bot: always in private; in a group by command, by name or as a reply."""
    incoming = update.message or update.edited_message
    if incoming is None or incoming.chat.type == ChatType.PRIVATE:
        return True
    if incoming.reply_to_message and incoming.reply_to_message.from_user == me:
        return True
    if incoming.forward_origin:
        return False
    name = f"@{me.username}".lower()
    for entity, said in {**incoming.parse_entities(), **incoming.parse_caption_entities()}.items():
        match entity.type:
            case MessageEntityType.BOT_COMMAND if entity.offset == 0:
                return _is_my_command(said, me)
            case MessageEntityType.MENTION if said.lower() == name:
                return True
            case MessageEntityType.TEXT_MENTION if entity.user == me:
                return True
    return False


def _text(incoming: Incoming) -> str:
    return incoming.text or incoming.caption or ""


def _without_my_name(text: str, me: User) -> str:
    """ "/topics@clinic_bot" is "/topics", and "@clinic_bot is it safe?" asks whether it is safe."""
    name = re.escape(me.username or "")
    text = re.sub(rf"^(/\w+)@{name}\b", r"\1", text, flags=re.IGNORECASE)
    return re.sub(rf"(?<!\w)@{name}\b", "", text, flags=re.IGNORECASE).strip()


def _kind(incoming: Incoming) -> Unreadable:
    return next((kind for name, kind in _KINDS.items() if getattr(incoming, name, None)), Unreadable.OTHER)
