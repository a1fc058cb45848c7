"""Telegram updates in, replies out.

Updates are fetched here and not by python-telegram-bot: it confirms them before they are handled, asks for a
batch with one unreadable update for ever, and goes mute when its token is revoked. Here a batch is confirmed
when it is answered (or gets stuck, so that one throttled chat does not hold up the others), updates are
read one by one, and a refused token ends the program.

Danger comes first: every update is searched for it as it came, before the library has read it, and the card is on its
way before anything is asked that can fail or be slow. All other replies are made one after the other in a thread of
their own, so that none of them, and no locked store, can hold a card up.
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
from telegram import Bot
from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter, TelegramError
from telegram.request import HTTPXRequest

from bot.canary import INTERVAL, Readiness, find_faults
from bot.channels import discreet
from bot.channels.sending import Sender, seconds_to_wait
from bot.channels.updates import ALLOWED_UPDATES, Arrival, arrived, is_addressed, to_message, to_update
from bot.core.cards import MINIMAL_CARD
from bot.core.messages import Message, Reply
from bot.places import note

if TYPE_CHECKING:
    from bot.assistant import Assistant
    from bot.config import Settings

log = logging.getLogger(__name__)
T = TypeVar("T")

_POLL = 30  # seconds that Telegram holds an empty answer back
_FULL = 100  # updates at a time: Telegram's limit. Behind a full batch there may be more, and somebody in danger.
_MOST_WAITING = 5_000  # updates to look through for danger before the others are answered
# Seconds without an answer getting through, after which a batch is confirmed as it is. Longer than an answer
# takes on an ordinary day; short, because what is written meanwhile waits for it, emergencies too.
_STUCK = 0.3
_TO_FINISH = 8.0  # seconds for replies on their way when the bot is stopped; systems kill after ten
_LONGEST_PAUSE = 5.0  # seconds between tries: somebody may be waiting for the emergency numbers


def run(settings: Settings, assistant: Assistant, readiness: Readiness) -> int:
    """Runs the bot on Telegram until SIGTERM or SIGINT; the exit code."""
    with discreet.logs(settings.token.reveal()):
        return asyncio.run(_until_signal(settings, assistant, readiness))


async def _until_signal(settings: Settings, assistant: Assistant, readiness: Readiness) -> int:
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        with suppress(NotImplementedError):  # Windows
            asyncio.get_running_loop().add_signal_handler(number, stop.set)
    return await serve(settings, assistant, stop, readiness)


async def serve(
    settings: Settings, assistant: Assistant, stop: asyncio.Event, readiness: Readiness | None = None
) -> int:
    """Runs the bot until `stop` is set; the exit code. `readiness` is kept true as long as it lasts."""
    # Without this the library warns of itself whenever Telegram asks it to wait.
    os.environ.setdefault("PTB_TIMEDELTA", "true")
    if not re.fullmatch(r"[\w:-]+", settings.token.reveal(), re.ASCII):
        return _wrong_token()
    channel = Channel(settings, assistant, readiness)
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

    def __init__(self, settings: Settings, assistant: Assistant, readiness: Readiness | None = None):
        token = settings.token.reveal()
        self._language = settings.language
        self._assistant = assistant
        self._readiness = readiness
        # Who gives up too soon sends twice: Telegram has often taken what it answers late. More connections than are
        # ever used at a time, so that no card waits for one.
        request = HTTPXRequest(
            connection_pool_size=256, connect_timeout=10, read_timeout=15, write_timeout=15, pool_timeout=30
        )
        self._bot = Bot(token, base_url=settings.api_base_url, request=request)
        self._sender = Sender(self._bot)
        self._http = httpx.AsyncClient(timeout=httpx.Timeout(10, read=_POLL + 10))
        self._address = f"{settings.api_base_url}{token}/getUpdates"
        self._next = 0  # the first update that is not confirmed yet
        self._tasks: set[asyncio.Task[None]] = set()
        self._line = asyncio.Lock()  # replies are made in the order of the messages
        self._watching: asyncio.Task[None] | None = None
        self._albums: deque[str] = deque(maxlen=256)

    async def work(self) -> None:
        """Fetches and answers until it is cancelled. Raises InvalidToken when Telegram refuses the token."""
        await _patiently(self._bot.initialize)
        await _patiently(lambda: self._bot.delete_webhook(drop_pending_updates=False))
        with suppress(OSError):  # nobody may be there to read it any more
            print(f"Running on Telegram as @{self._bot.username}.", file=sys.stderr, flush=True)
        self._start(self._announce_commands())
        if self._readiness:
            self._watching = asyncio.create_task(self._watch(self._readiness))
        waiting: list[Arrival] = []  # searched for danger, and not answered yet
        while True:
            batch = await (self._fetch_more() if waiting else _patiently(self._fetch))
            newest: list[asyncio.Task[None]] = []
            before = len(waiting)
            for raw in batch:
                arrival = arrived(raw, self._bot.bot)
                if card := self._card(arrival):
                    newest.append(self._start(self._show(arrival, card)))
                else:
                    waiting.append(arrival)
            if batch:
                self._next = max(raw["update_id"] for raw in batch) + 1
            # Behind a full batch somebody in danger may wait: that is found out before the first ordinary answer.
            if len(batch) < _FULL or len(waiting) > _MOST_WAITING:
                # Of earlier batches nothing is left to confirm.
                newest += [self._start(self._process(arrival)) for arrival in waiting][before:]
                waiting.clear()
                await _done_or_stuck(newest)

    async def close(self) -> None:
        """Lets the replies on their way arrive, confirms what is answered, and closes the connections."""
        if self._watching:
            self._watching.cancel()
        if self._readiness:
            self._readiness.withdraw()
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
        await self._bot.shutdown()
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

    async def _fetch_more(self) -> list[dict[str, Any]]:
        """What else is there already; nothing if that cannot be told now, because people wait for their answers."""
        try:
            return await self._fetch(hold=0)
        except InvalidToken:
            raise
        except TelegramError:
            return []

    def _start(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    def _card(self, arrival: Arrival) -> Reply | None:
        """The card, if there is danger in anything that is said in an update. Needs no library, file or memory."""
        if not arrival.words and not arrival.choice:
            return None
        chat = arrival.chat if arrival.is_private else None  # in a group it is not for the next one to be shortened
        try:
            return self._assistant.card(arrival.message, chat)
        except Exception as error:
            discreet.failed(log, "A message could not be searched, so the minimal card is sent", error)
            return Reply(MINIMAL_CARD, resources=True, urgent=True)

    async def _show(self, arrival: Arrival, card: Reply) -> None:
        await self._send(arrival, card)
        if arrival.query:
            await self._sender.confirm(arrival.query)
        if arrival.is_private:
            async with self._line:
                await asyncio.to_thread(self._assistant.keep, arrival.chat)

    async def _process(self, arrival: Arrival) -> None:
        """An update in which there is no danger."""
        if arrival.query:
            self._start(self._sender.confirm(arrival.query))
        async with self._line:
            reply = await asyncio.to_thread(self._reply, arrival)
        if reply:
            await self._send(arrival, reply)

    async def _send(self, arrival: Arrival, reply: Reply) -> None:
        if arrival.inline:
            await self._sender.offer(arrival.inline, reply, self._assistant.numbers(arrival.hint))
        elif arrival.target:
            await self._sender.send(arrival.target, reply)

    def _reply(self, arrival: Arrival) -> Reply | None:
        if arrival.inline:
            return self._assistant.aside(Message("/start", language_hint=arrival.hint))
        try:
            update = to_update(arrival.raw, self._bot)
        except Exception as error:
            discreet.failed(log, "An update could not be read", error)
            return None
        try:
            message = to_message(update, arrival.words, self._bot.bot)
            if message is None or not is_addressed(update, self._bot.bot):
                return None
            if message.unreadable and not message.around and self._is_known_album(arrival):
                return None
            return self._assistant.reply(arrival.chat, message)
        except Exception as error:
            discreet.failed(log, "A message could not be answered, so the minimal card is sent", error)
            return Reply(MINIMAL_CARD, resources=True, urgent=True)

    def _is_known_album(self, arrival: Arrival) -> bool:
        """Ten photos in one go are ten messages, and need one reply."""
        album = arrival.raw.get("message", {}).get("media_group_id")
        if not album:
            return False
        if album in self._albums:
            return True
        self._albums.append(album)
        return False

    async def _watch(self, readiness: Readiness) -> None:
        """Tries now and then whether somebody in danger would be shown the card."""
        while True:
            async with self._line:  # a reply that hangs hangs this too, and readiness runs out
                faults = await asyncio.to_thread(find_faults, self._assistant, self._bot.bot)
            readiness.update(faults)
            await asyncio.sleep(INTERVAL)

    async def _announce_commands(self) -> None:
        """The commands menu, once per language and once for everybody else. The bot works without it."""
        try:
            menus = self._assistant.commands()
            everybody = menus.get(self._language) or next(iter(menus.values()), {})
            for language, menu in {"": everybody, **menus}.items():
                if menu:
                    await self._bot.set_my_commands(list(menu.items()), language_code=language[:2] or None)
        except Exception as error:
            discreet.failed(log, "The commands menu could not be set", error, logging.WARNING)


async def _done_or_stuck(tasks: Iterable[asyncio.Task[None]]) -> None:
    done, pending = set(tasks), set(tasks)
    while done and pending:
        done, pending = await asyncio.wait(pending, timeout=_STUCK, return_when=asyncio.FIRST_COMPLETED)


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
                note(log, logging.INFO, "Telegram answers again.")
            return result
