"""What crosses a channel: a Message comes in, a Reply goes out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Unreadable(Enum):
    """What a patient can send that the bot cannot read. The reply says so and shows the emergency lines."""

    VOICE = "voice"
    PHOTO = "photo"
    VIDEO = "video"
    STICKER = "sticker"
    LOCATION = "location"
    CONTACT = "contact"
    FILE = "file"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Message:
    """What one patient sent.

    `text` is what they wrote (also a caption, or a command such as "/start q_clinic-hours"); `choice` is
    what a pressed button carries. `around` holds every other text that came along (a quoted or forwarded
    message, a poll's question, a contact's name): it is searched for danger and for nothing else.
    """

    text: str = ""
    choice: str | None = None
    around: tuple[str, ...] = ()
    unreadable: Unreadable | None = None
    language_hint: str | None = None


@dataclass(frozen=True, slots=True)
class Button:
    """A choice under a reply. `choice` is at most 64 bytes (Telegram's limit for what a button carries)."""

    label: str
    choice: str


@dataclass(frozen=True, slots=True)
class Reply:
    """What the patient reads: text in the answers' Markdown, and buttons.

    `urgent` replies are crisis cards: plain text, sent as they stand, ahead of everything else.
    `resources` is true when the text shows emergency resources.
    """

    text: str
    buttons: tuple[Button, ...] = ()
    resources: bool = False
    urgent: bool = False
