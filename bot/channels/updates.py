"""What Telegram sends, as a Message: one door for everything a patient can send."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

from telegram import Bot, MessageOriginUser, Update, User
from telegram import Message as Incoming
from telegram.constants import ChatType, MessageEntityType
from telegram.ext import filters

from bot.core.messages import Message, Unreadable

# Not the clinic's own business chats, channel posts and inline queries.
ALLOWED_UPDATES = ("message", "edited_message", "callback_query")

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

# Every other place in a message where a person can write something.
_WORDS = {
    "poll": ("question", "description", "explanation"),
    "contact": ("first_name", "last_name", "vcard"),
    "venue": ("title", "address"),
    "checklist": ("title",),
    "document": ("file_name",),
    "audio": ("title", "performer", "file_name"),
    "video": ("file_name",),
    "animation": ("file_name",),
    "sticker": ("emoji",),
    "game": ("title", "description", "text"),
    "invoice": ("title", "description"),
}
_LISTS = {"poll": "options", "checklist": "tasks"}


@dataclass(frozen=True, slots=True)
class Target:
    """Where a reply goes: a chat, and the topic within it."""

    chat_id: int
    thread_id: int | None = None


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


def to_message(update: Update, me: User) -> tuple[str, Message] | None:
    """The chat and what was written in it; None for what nobody wrote. `me` is the bot."""
    target = to_target(update)
    hint = update.effective_user.language_code if update.effective_user else None
    if target is None:
        return None
    chat = f"telegram:{target.chat_id}"
    if update.callback_query:
        choice = update.callback_query.data
        return (chat, Message(choice=choice, language_hint=hint)) if choice is not None else None
    incoming = update.message or update.edited_message
    if incoming is None or filters.StatusUpdate.ALL.check_update(update):
        return None
    if update.edited_message and not _text(incoming):
        return None  # a live location that moves on
    text = _without_my_name(_text(incoming), me)
    around = [*_quoted(incoming, me), *_words(incoming), *_words(incoming.external_reply)]
    if incoming.forward_origin and _is_mine(incoming.forward_origin, me):
        text = ""  # the bot's own crisis lines are no sign of danger
    return chat, Message(
        text=text,
        around=tuple(dict.fromkeys(filter(None, around))),
        unreadable=None if text else _kind(incoming),
        language_hint=hint,
    )


def overheard(message: Message) -> Message:
    """A message to somebody else: searched for danger and for nothing else."""
    return replace(message, text="", choice=None, around=tuple(filter(None, (message.text, *message.around))))


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
                return "@" not in said or said.lower().endswith(name)
            case MessageEntityType.MENTION if said.lower() == name:
                return True
            case MessageEntityType.TEXT_MENTION if entity.user == me:
                return True
    return False


def to_target(update: Update) -> Target | None:
    """Where the reply to an update belongs."""
    query = update.callback_query
    message = query.message if query else update.message or update.edited_message
    if message is None:
        # The message above the button is gone, or was sent by way of another chat: its patient's own chat.
        return Target(query.from_user.id) if query else None
    if isinstance(message, Incoming) and message.is_topic_message:
        return Target(message.chat.id, message.message_thread_id)
    return Target(message.chat.id)  # outside forums a thread is a chain of replies, and cannot be sent to


def _text(incoming: Incoming) -> str:
    return incoming.text or incoming.caption or ""


def _without_my_name(text: str, me: User) -> str:
    """ "/topics@clinic_bot" is "/topics", and "@clinic_bot is it safe?" asks whether it is safe."""
    name = re.escape(me.username or "")
    text = re.sub(rf"^(/\w+)@{name}\b", r"\1", text, flags=re.IGNORECASE)
    return re.sub(rf"(?<!\w)@{name}\b", "", text, flags=re.IGNORECASE).strip()


def _quoted(incoming: Incoming, me: User) -> Iterator[str]:
    """What is replied to, unless the bot said it: its own crisis lines are no sign of danger."""
    original = incoming.reply_to_message
    if original and original.from_user == me:
        return
    if incoming.quote:
        yield incoming.quote.text
    if original:
        yield _text(original)
        yield from _words(original)


def _words(part: object) -> Iterator[str]:
    for attribute, fields in _WORDS.items():
        if content := getattr(part, attribute, None):
            yield from (getattr(content, field, None) or "" for field in fields)
            yield from (item.text for item in getattr(content, _LISTS.get(attribute, ""), ()))


def _is_mine(origin: object, me: User) -> bool:
    return isinstance(origin, MessageOriginUser) and origin.sender_user == me


def _kind(incoming: Incoming) -> Unreadable:
    return next((kind for name, kind in _KINDS.items() if getattr(incoming, name, None)), Unreadable.OTHER)
