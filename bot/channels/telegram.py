"""Telegram updates in, replies out.

Updates are fetched here and not by python-telegram-bot: it confirms them before they are handled, asks for a
batch with one unreadable update for ever, and goes mute when its token is revoked. Here a batch is confirmed
when it is answered (or gets stuck, so that one throttled chat does not hold up the others), updates are
read one by one, and a refused token ends the program.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import re
import signal
import sys
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine, Iterable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar

import httpx
from telegram import CallbackQuery, Update
from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter, TelegramError
from telegram.ext import Application, TypeHandler

from bot.channels import discreet
from bot.channels.sending import Sender, seconds_to_wait
from bot.channels.updates import ALLOWED_UPDATES, is_addressed, overheard, to_message, to_target, to_update
from bot.core.cards import MINIMAL_CARD
from bot.core.messages import Reply

if TYPE_CHECKING:
    from bot.assistant import Assistant
    from bot.config import Settings

log = logging.getLogger(__name__)
T = TypeVar("T")

_POLL = 30  # seconds that Telegram holds an empty answer back
# Seconds without an answer getting through, after which a batch is confirmed as it is. Longer than an answer
# takes on an ordinary day; short, because what is written meanwhile waits for it, emergencies too.
_STUCK = 0.3
_TO_FINISH = 8.0  # seconds for replies on their way when the bot is stopped; systems kill after ten
_LONGEST_PAUSE = 5.0  # seconds between tries: somebody may be waiting for the emergency numbers


def run(settings: Settings, assistant: Assistant) -> int:
    """Runs the bot on Telegram until SIGTERM or SIGINT; the exit code."""
    with discreet.logs(settings.token.reveal()):
        return asyncio.run(_until_signal(settings, assistant))


async def _until_signal(settings: Settings, assistant: Assistant) -> int:
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        with suppress(NotImplementedError):  # Windows
            asyncio.get_running_loop().add_signal_handler(number, stop.set)
    return await serve(settings, assistant, stop)


async def serve(settings: Settings, assistant: Assistant, stop: asyncio.Event) -> int:
    """Runs the bot until `stop` is set; the exit code."""
    # Without this the library warns of itself whenever Telegram asks it to wait.
    os.environ.setdefault("PTB_TIMEDELTA", "true")
    if not re.fullmatch(r"[\w:-]+", settings.token.reveal(), re.ASCII):
        return _wrong_token()
    channel = Channel(settings, assistant)
    working = asyncio.create_task(channel.work())
    stopping = asyncio.create_task(stop.wait())
    try:
        await asyncio.wait((working, stopping), return_when=asyncio.FIRST_COMPLETED)
        if stop.is_set():
            return 0
        await working
    except InvalidToken:
        return _wrong_token()
    except Exception as error:
        discreet.failed(log, "The Telegram channel failed", error)
    finally:
        stopping.cancel()
        working.cancel()
        await asyncio.wait((working,))
        await channel.close()
    return 1


def _wrong_token() -> int:
    print(
        "Telegram does not accept the bot's token. Copy it anew from @BotFather into TELEGRAM_BOT_TOKEN.",
        file=sys.stderr,
        flush=True,
    )
    return 1


class Channel:
    """One bot on Telegram."""

    def __init__(self, settings: Settings, assistant: Assistant):
        token = settings.token.reveal()
        self._language = settings.language
        self._assistant = assistant
        self._app = (
            Application.builder()
            .token(token)
            .base_url(settings.api_base_url)
            .updater(None)
            # Who gives up too soon sends twice: Telegram has often taken what it answers late.
            .connect_timeout(10)
            .read_timeout(15)
            .write_timeout(15)
            .pool_timeout(30)
            .build()
        )
        self._app.add_handler(TypeHandler(Update, self._handle))
        self._app.add_error_handler(self._failed)
        self._sender = Sender(self._app.bot)
        self._http = httpx.AsyncClient(timeout=httpx.Timeout(10, read=_POLL + 10))
        self._address = f"{settings.api_base_url}{token}/getUpdates"
        self._next = 0  # the first update that is not confirmed yet
        self._tasks: set[asyncio.Task[None]] = set()
        self._albums: deque[str] = deque(maxlen=256)

    async def work(self) -> None:
        """Fetches and answers until it is cancelled. Raises InvalidToken when Telegram refuses the token."""
        await _patiently(self._app.initialize)
        await _patiently(lambda: self._app.bot.delete_webhook(drop_pending_updates=False))
        print(f"Running on Telegram as @{self._app.bot.username}.", file=sys.stderr, flush=True)
        self._start(self._announce_commands())
        while True:
            batch = await _patiently(self._fetch)
            handled = [self._start(self._process(raw)) for raw in batch]
            if handled:
                self._next = max(raw["update_id"] for raw in batch) + 1
                await _done_or_stuck(handled)

    async def close(self) -> None:
        """Lets the replies on their way arrive, confirms what is answered, and closes the connections."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=_TO_FINISH)
        if self._tasks:  # the batch they came in is not confirmed unless it got stuck
            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)
        elif self._next:
            with suppress(TelegramError, TimeoutError):
                async with asyncio.timeout(1):
                    await self._fetch(hold=0)
        await self._app.shutdown()
        await self._app.bot.shutdown()
        await self._http.aclose()

    async def _fetch(self, hold: int = _POLL) -> list[dict[str, Any]]:
        """The next updates, as they come. To ask for them confirms all before them."""
        query = {"offset": self._next, "timeout": hold, "allowed_updates": json.dumps(ALLOWED_UPDATES)}
        try:
            response = await self._http.post(self._address, data=query)
            answer = response.json()
            if response.status_code == httpx.codes.OK:
                return [update for update in answer["result"] if isinstance(update.get("update_id"), int)]
            wait = int((answer.get("parameters") or {}).get("retry_after", 1))
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise NetworkError(type(error).__name__) from None
        except (ValueError, KeyError, TypeError, AttributeError):
            raise NetworkError(f"HTTP {response.status_code} without a readable answer") from None
        match response.status_code:
            case httpx.codes.UNAUTHORIZED:
                raise InvalidToken
            case httpx.codes.CONFLICT:
                raise Conflict("Another program fetches this bot's messages")
            case httpx.codes.TOO_MANY_REQUESTS:
                raise RetryAfter(wait)
        raise NetworkError(f"HTTP {response.status_code}")

    def _start(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _process(self, raw: dict[str, Any]) -> None:
        try:
            update = to_update(raw, self._app.bot)
        except Exception as error:
            discreet.failed(log, "An update could not be read", error)
            return
        await self._app.process_update(update)

    async def _handle(self, update: Update, _context: object) -> None:
        """The one door. Up to the reply nothing waits: replies are made in the order of the messages."""
        query = update.callback_query
        answering = asyncio.create_task(_answer(query)) if query else None
        reply, target = self._reply(update), to_target(update)
        if reply and target:
            await self._sender.send(target, reply)
        if answering:
            await answering

    def _reply(self, update: Update) -> Reply | None:
        me = self._app.bot.bot
        try:
            translated = to_message(update, me)
            if translated is None:
                return None
            chat, message = translated
            if not is_addressed(update, me):
                reply = self._assistant.overhear(overheard(message))
                return reply if reply.urgent else None
            if message.unreadable and not message.around and self._is_known_album(update):
                return None
            return self._assistant.reply(chat, message)
        except Exception as error:
            discreet.failed(log, "A message could not be answered, so the minimal card is sent", error)
            return Reply(MINIMAL_CARD, resources=True, urgent=True)

    def _is_known_album(self, update: Update) -> bool:
        """Ten photos in one go are ten messages, and need one reply."""
        album = update.message and update.message.media_group_id
        if not album:
            return False
        if album in self._albums:
            return True
        self._albums.append(album)
        return False

    async def _failed(self, _update: object, context: Any) -> None:
        discreet.failed(log, "An update could not be handled", context.error)

    async def _announce_commands(self) -> None:
        """The commands menu, once per language and once for everybody else. The bot works without it."""
        try:
            menus = self._assistant.commands()
            everybody = menus.get(self._language) or next(iter(menus.values()), {})
            for language, menu in {"": everybody, **menus}.items():
                if menu:
                    await self._app.bot.set_my_commands(list(menu.items()), language_code=language[:2] or None)
        except Exception as error:
            discreet.failed(log, "The commands menu could not be set", error, logging.WARNING)


async def _done_or_stuck(tasks: Iterable[asyncio.Task[None]]) -> None:
    done, pending = set(tasks), set(tasks)
    while done and pending:
        done, pending = await asyncio.wait(pending, timeout=_STUCK, return_when=asyncio.FIRST_COMPLETED)


async def _answer(query: CallbackQuery) -> None:
    """Takes the waiting sign off the button. Too late is no harm: the reply itself is what counts."""
    try:
        await query.answer()
    except TelegramError as error:
        discreet.failed(log, "A pressed button could not be confirmed", error, logging.INFO)


async def _patiently(call: Callable[[], Awaitable[T]]) -> T:
    """Calls until it works, with a growing pause; says once that it waits, and once that it is over."""
    pause, failed = 0.25, False
    while True:
        try:
            result = await call()
        except InvalidToken:
            raise
        except TelegramError as error:
            if not failed:
                discreet.failed(log, "Telegram does not answer; trying until it does", error, logging.WARNING)
                failed = True
            await asyncio.sleep(seconds_to_wait(error) if isinstance(error, RetryAfter) else pause)
            pause = min(pause * 2, _LONGEST_PAUSE)
        else:
            if failed:
                log.info("Telegram answers again.")
            return result
