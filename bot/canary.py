"""Would somebody in danger be shown the card right now? Golden phrases through the live path, and what came of them.

What the bot promises can be broken by a file, a change or a machine, without anybody noticing until it matters. So it
is tried, at the start and every few minutes: the update read by hand, the detector, the card, and every form in which
that would be sent.
"""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from telegram import User

from bot.assistant import Assistant
from bot.channels.sending import texts
from bot.channels.updates import arrived
from bot.core.cards import MINIMAL_CARD
from bot.core.messages import Message, Reply
from bot.places import note, place

log = logging.getLogger(__name__)

INTERVAL = 120.0  # seconds between two tries
PATIENCE = 3 * INTERVAL  # seconds until what is not heard of counts as broken
_NUMBER = re.compile(r"\d(?:[\d -]*\d)?")


class Expected(Enum):
    """What a golden phrase must lead to."""

    CARD = "the card"
    LINES = "the emergency lines above the reply"
    NO_CARD = "an ordinary reply"


@dataclass(frozen=True, slots=True)
class Golden:
    """A phrase as plain as can be; `name` stands for it in logs."""

    name: str
    text: str
    expected: Expected = Expected.CARD


GOLDEN = (
    Golden("crisis, English", "I want to kill myself"),
    Golden("crisis, Spanish", "Quiero matarme"),
    Golden("crisis for someone else, English", "My brother says he wants to kill himself"),
    Golden("crisis for someone else, Spanish", "Mi hermano dice que se quiere matar"),
    Golden("emergency, English", "I took the whole bottle of pills"),
    Golden("emergency, Spanish", "Me tomé todo el frasco de pastillas"),
    Golden("violence, English", "My husband is beating me"),
    Golden("mention, English", "Do SSRIs raise the risk of suicide in teens?", Expected.LINES),
    # A detector that sees danger everywhere sees none.
    Golden("opening hours, English", "What are your opening hours?", Expected.NO_CARD),
)


def find_faults(assistant: Assistant, me: User) -> tuple[str, ...]:
    """What is wrong, a sentence each; nothing when all is well. `me` is the bot. Never raises."""
    return tuple(_faults(assistant, me))


def _faults(assistant: Assistant, me: User) -> Iterator[str]:
    for golden in GOLDEN:
        try:
            shown = _is_shown(golden.expected, _reply(golden.text, assistant, me), assistant.numbers("en"))
        except Exception as error:
            yield f"The golden phrase “{golden.name}” failed ({place(error)})."
        else:
            if not shown:
                yield f"The golden phrase “{golden.name}” does not lead to {golden.expected.value}."


def _reply(text: str, assistant: Assistant, me: User) -> Reply:
    chat = {"id": 0, "type": "private"}
    arrival = arrived({"update_id": 0, "message": {"chat": chat, "from": {"id": 0}, "text": text}}, me)
    return assistant.card(arrival.message) or assistant.aside(Message(text))


def _is_shown(expected: Expected, reply: Reply, numbers: str) -> bool:
    """`numbers`: of the clinic's region, such as 988 and 911."""
    forms = texts(reply)
    wanted = _NUMBER.findall(numbers)
    has_numbers = bool(wanted) and all(number in form for form in forms for number in wanted)
    match expected:
        case Expected.CARD:
            # The minimal card is what is left when something has failed.
            return reply.urgent and has_numbers and reply.text != MINIMAL_CARD
        case Expected.LINES:
            return has_numbers and reply.text != MINIMAL_CARD
        case Expected.NO_CARD:
            return not reply.urgent and all(form.strip() for form in forms)


class Readiness:
    """Whether the bot is fit to be talked to: for its own process `ready` and `reasons`, for whoever supervises it a
    file that is there only while it is, and that is touched whenever that was tried."""

    def __init__(self, file: Path):
        self._file = file
        self.reasons: tuple[str, ...] = ("Nothing has been tried yet.",)
        self.withdraw()

    @property
    def ready(self) -> bool:
        return not self.reasons

    def update(self, reasons: tuple[str, ...]) -> None:
        """Notes what is wrong, if anything. Never raises."""
        if reasons != self.reasons:
            for reason in reasons:
                note(log, logging.ERROR, "Not ready: %s", reason)
            if not reasons:
                note(log, logging.INFO, "Ready.")
        self.reasons = reasons
        if reasons:
            self.withdraw()
            return
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._file.touch()
        except OSError as error:
            note(log, logging.ERROR, "%s cannot be written (%s).", self._file.name, error.strerror)

    def withdraw(self) -> None:
        """Takes the file away: nobody is there, or not fit."""
        try:
            self._file.unlink(missing_ok=True)
        except OSError as error:
            note(log, logging.ERROR, "%s cannot be deleted (%s).", self._file.name, error.strerror)


def file_faults(file: Path) -> tuple[str, ...]:
    """What the file says about the running bot: nothing is wrong when it is there and new."""
    try:
        age = time.time() - file.stat().st_mtime
    except OSError:
        return (f"{file} is not there: the bot does not run, has just been started, or is not ready.",)
    if age > PATIENCE:
        return (f"{file} is {age / 60:.0f} minutes old: the bot was killed, or hangs.",)
    if age < -INTERVAL:  # until the bot touches it again
        return (f"{file} is from the future: this computer's clock was set back. Try again in a few minutes.",)
    return ()
