"""Replies out to Telegram: their form, their order, and one policy for everything that can go wrong."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import timedelta
from weakref import WeakValueDictionary

from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
    LinkPreviewOptions,
)
from telegram.constants import InlineKeyboardButtonLimit, ParseMode
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, RetryAfter, TelegramError

from bot.channels.discreet import failed
from bot.channels.updates import Target
from bot.core import markup
from bot.core.messages import Button, Reply

log = logging.getLogger(__name__)

_AT_A_TIME = 8  # more at a time were slower, with a tail several times longer, when it was measured
_FIRST_PAUSE, _LONGEST_PAUSE = 0.25, 8.0  # seconds between two tries
# How long to go on trying while the network is down, in seconds. An answer is stale after a minute; where to
# find help is not.
_PATIENCE, _URGENT_PATIENCE = 60.0, 900.0
_LONGEST_THROTTLE = 300.0  # who is told to wait longer than this has flooded the bot
_LONGEST_LABEL = 64  # characters; phones show about 40 and cut the rest
_LONGEST_DESCRIPTION = 250  # characters; phones show two or three lines below the title of an article
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


@dataclass(frozen=True, slots=True)
class _Form:
    """One way to send a piece of a reply."""

    text: str
    parse_mode: str | None = None
    keyboard: InlineKeyboardMarkup | None = None
    thread_id: int | None = None
    business: str | None = None


class Sender:
    """Sends replies: a chat's in their order, several chats' side by side. Urgent ones pass all others, and wait for
    nothing but an urgent one to the same chat: so nobody can use up the connections that others' need."""

    def __init__(self, bot: Bot):
        self._bot = bot
        self._ordinary = asyncio.Semaphore(_AT_A_TIME)
        self._lanes: WeakValueDictionary[tuple[int, bool], asyncio.Lock] = WeakValueDictionary()
        self._queued: set[tuple[Target, Reply]] = set()

    async def send(self, target: Target, reply: Reply) -> bool:
        """Sends a reply, or tries to. False when the very same card is still to be sent there: once is enough, for all
        who wait for it. Never raises."""
        lane = self._lanes.setdefault((target.chat_id, reply.urgent), asyncio.Lock())
        if (target, reply) in self._queued:
            return False
        if reply.urgent:
            self._queued.add((target, reply))
        try:
            await lane.acquire()
        finally:
            self._queued.discard((target, reply))  # it is on its way: who asks from now on is shown another
        try:
            await self._deliver(target, reply)
        finally:
            lane.release()
        return True

    async def offer(self, inline_query: str, reply: Reply, numbers: str) -> None:
        """Answers what is typed behind the bot's name in another chat: one article, which shows the numbers before it
        is sent, and the way to the bot's own chat. Never raises."""

        async def answer() -> None:
            me = self._bot.bot
            text = _plain(reply) if reply.urgent else f"{_plain(reply)}\n\n{me.link}"
            article = InlineQueryResultArticle(
                id="card" if reply.urgent else "bot",
                title=numbers if reply.urgent else f"{me.first_name} · {numbers}",
                description=text[:_LONGEST_DESCRIPTION],
                input_message_content=InputTextMessageContent(text, link_preview_options=_NO_PREVIEW),
            )
            button = InlineQueryResultsButton(f"@{me.username}", start_parameter="inline")
            # Nothing is kept for the next one who types the same: it was this person's.
            await self._bot.answer_inline_query(inline_query, [article], cache_time=0, is_personal=True, button=button)

        try:
            await self._insistently(answer, reply.urgent)
        except Exception as error:  # mostly because the next letter was typed meanwhile
            failed(log, "An inline query could not be answered", error, logging.INFO)

    async def confirm(self, query: str) -> None:
        """Takes the waiting sign off the button. Too late is no harm: the reply itself is what counts."""
        try:
            async with self._ordinary:
                await self._bot.answer_callback_query(query)
        except TelegramError as error:
            failed(log, "A pressed button could not be confirmed", error, logging.INFO)

    async def _deliver(self, target: Target, reply: Reply) -> None:
        what = "A card could not be delivered" if reply.urgent else "A reply could not be sent"
        try:
            for forms in _forms(reply, target):
                await self._first_that_is_taken(target, forms, reply.urgent)
        except (BadRequest, Forbidden) as error:
            if reply.urgent and target.person not in (None, target.chat_id):
                failed(log, "A group does not take the card, so it is sent to the person", error, logging.WARNING)
                await self.send(Target(target.person), reply)
                return
            expected = isinstance(error, Forbidden)  # the chat does not take messages from the bot
            level = logging.WARNING if reply.urgent else logging.INFO
            failed(log, what, error, level if expected else logging.ERROR)
        except Exception as error:
            failed(log, what, error)

    async def _first_that_is_taken(self, target: Target, forms: tuple[_Form, ...], urgent: bool) -> None:
        # A business account can take from the bot the right to write in its name.
        refusals = (BadRequest, Forbidden) if target.business else (BadRequest,)
        *others, last = forms
        for form in others:
            try:
                await self._send(target.chat_id, form, urgent)
            except refusals as error:
                failed(log, "Telegram refused a reply, so it is sent in a plainer form", error, logging.WARNING)
            else:
                return
        await self._send(target.chat_id, last, urgent)

    async def _send(self, chat_id: int, form: _Form, urgent: bool) -> None:
        async def send() -> None:
            nonlocal chat_id
            try:
                await self._bot.send_message(
                    chat_id,
                    form.text,
                    parse_mode=form.parse_mode,
                    reply_markup=form.keyboard,
                    message_thread_id=form.thread_id,
                    business_connection_id=form.business,
                    link_preview_options=_NO_PREVIEW,
                )
            except ChatMigrated as error:
                chat_id = error.new_chat_id
                raise

        await self._insistently(send, urgent)

    async def _insistently(self, call: Callable[[], Awaitable[None]], urgent: bool) -> None:
        """Calls until it works, or the patience is worn out, or another try would end the same way."""
        clock = asyncio.get_running_loop().time
        deadline = clock() + (_URGENT_PATIENCE if urgent else _PATIENCE)
        for pause in _pauses():
            try:
                async with nullcontext() if urgent else self._ordinary:
                    await call()
            except (BadRequest, Forbidden, InvalidToken):
                raise
            except ChatMigrated:
                continue
            except RetryAfter as error:
                wait = seconds_to_wait(error)
                if wait > _LONGEST_THROTTLE and not urgent:
                    raise
                deadline += wait  # to wait as long as one is told does not wear out the patience
                await asyncio.sleep(wait)
            except TelegramError:
                # It may have arrived with only the answer lost: twice is better than never.
                if clock() + pause > deadline:
                    raise
                await asyncio.sleep(pause)
            else:
                return


def seconds_to_wait(error: RetryAfter) -> float:
    """What Telegram asks for; the library gives it in one of two forms."""
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)


def texts(reply: Reply) -> tuple[str, ...]:
    """A reply in every form in which it may be sent: each alone is all that a patient gets to read."""
    forms = list(_forms(reply, Target(0)))
    return tuple("\n".join(piece[number].text for piece in forms) for number in range(2))


def _forms(reply: Reply, target: Target) -> Iterator[tuple[_Form, ...]]:
    """For every piece of a reply the forms to try, the one nobody can refuse last."""
    keyboard = _keyboard(reply.buttons)
    pieces = _pieces(reply)
    for number, (text, parse_mode, plain) in enumerate(pieces, start=1):
        under = keyboard if number == len(pieces) else None
        best = _Form(text, parse_mode, under, target.thread_id, target.business)
        plainer = (_Form(plain, business=target.business),) if target.business else ()
        yield (best, *plainer, _Form(plain))


def _pieces(reply: Reply) -> list[tuple[str, str | None, str]]:
    """Text, its parse mode, and the same as plain text."""
    if not reply.urgent:
        try:
            return [
                (markup.to_telegram_html(piece), ParseMode.HTML, markup.to_plain(piece))
                for piece in markup.split(reply.text)
            ]
        except Exception as error:
            failed(log, "A reply could not be rendered, so its source is sent", error)
    # A card is short enough as it is, so that nothing that renders can fail it.
    short = len(reply.text) <= markup.TELEGRAM_LIMIT // 2
    return [(piece, None, piece) for piece in ((reply.text,) if short else markup.cut(reply.text))]


def _plain(reply: Reply) -> str:
    return texts(reply)[-1]


def _keyboard(buttons: tuple[Button, ...]) -> InlineKeyboardMarkup | None:
    rows = [
        [InlineKeyboardButton(_label(button.label), callback_data=button.choice)]
        for button in buttons
        # One button too many bytes long would cost the reply all its buttons.
        if 0 < len(button.choice.encode()) <= InlineKeyboardButtonLimit.MAX_CALLBACK_DATA
    ]
    return InlineKeyboardMarkup(rows) if rows else None


def _label(label: str) -> str:
    label = " ".join(label.split()) or "…"
    return label if len(label) <= _LONGEST_LABEL else label[: _LONGEST_LABEL - 1].rstrip() + "…"


def _pauses() -> Iterator[float]:
    pause = _FIRST_PAUSE
    while True:
        yield pause
        pause = min(pause * 2, _LONGEST_PAUSE)
