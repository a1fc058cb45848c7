"""Telegram updates in, replies out.

Updates are fetched here and not by python-telegram-bot: it confirms them before they are handled, asks for a
batch with one unreadable update for ever, and goes mute when its token is revoked. Here an update is confirmed when it
is answered, or when a hundred before it wait and somebody in danger may be behind them; updates are read one by one,
and a refused token ends the program.

Danger comes first: every update is searched for it as it came, before the library has read it, and the card is on its
way before anything is asked that can fail or be slow. Fetching goes on while replies are made. All other replies are
made one after the other in a thread of their own, so that none of them, and no locked store, can hold a card up.
"""

from __future__ import annotations

import asyncio
import logging
import os
import re
import signal
import sys
from collections import OrderedDict, deque
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from dataclasses import replace
from time import monotonic
from typing import TYPE_CHECKING, Any, TypeVar

from telegram import Bot
from telegram.error import InvalidToken, RetryAfter, TelegramError
from telegram.request import HTTPXRequest

from bot.canary import INTERVAL, PATIENCE, Readiness, find_faults
from bot.channels import discreet
from bot.channels.fetching import FULL, Fetcher, Inbox, Raw
from bot.channels.sending import Sender, seconds_to_wait
from bot.channels.updates import Arrival, arrived, is_addressed, to_message, to_update
from bot.channels.worker import Worker
from bot.core.cards import MINIMAL_CARD
from bot.core.messages import Message, Reply, Unreadable
from bot.places import note

if TYPE_CHECKING:
    from bot.assistant import Assistant
    from bot.config import Settings

log = logging.getLogger(__name__)
T = TypeVar("T")

_POLL = 30  # seconds that Telegram holds an empty answer back
_LOOK_AGAIN = 0.3  # seconds between two looks at what is new while replies are being made: so long danger may wait
_MOST_UNANSWERED = 5_000  # updates in memory; behind so many, nobody is looked for until some are answered
_MOST_REMEMBERED = 4_096  # messages whose edits are compared, and as many albums
_TO_READ = 1.0  # seconds to find out what follows a card; whoever cannot be understood by then is shown it
_TO_FINISH = 8.0  # seconds for replies on their way when the bot is stopped; systems kill after ten
_LONGEST_PAUSE = 5.0  # seconds between tries: somebody may be waiting for the emergency numbers


def run(settings: Settings, assistant: Assistant, readiness: Readiness, first: Callable[[], None]) -> int:
    """Runs the bot on Telegram until SIGTERM or SIGINT; the exit code. `first`: see `serve`."""
    with discreet.logs(settings.token.reveal()):
        return asyncio.run(_until_signal(settings, assistant, readiness, first))


async def _until_signal(
    settings: Settings, assistant: Assistant, readiness: Readiness, first: Callable[[], None]
) -> int:
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        with suppress(NotImplementedError):  # Windows
            asyncio.get_running_loop().add_signal_handler(number, stop.set)
    return await serve(settings, assistant, stop, readiness, first)


async def serve(
    settings: Settings,
    assistant: Assistant,
    stop: asyncio.Event,
    readiness: Readiness | None = None,
    first: Callable[[], None] | None = None,
) -> int:
    """Runs the bot until `stop` is set; the exit code. `readiness` is kept true as long as it lasts. `first` is done
    before the first ordinary reply: those wait for it in their line, and no card does."""
    # Without this the library warns of itself whenever Telegram asks it to wait.
    os.environ.setdefault("PTB_TIMEDELTA", "true")
    if not re.fullmatch(r"[\w:-]+", settings.token.reveal(), re.ASCII):
        return _wrong_token()
    channel = Channel(settings, assistant, readiness, first)
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

    def __init__(
        self,
        settings: Settings,
        assistant: Assistant,
        readiness: Readiness | None = None,
        first: Callable[[], None] | None = None,
    ):
        token = settings.token.reveal()
        self._language = settings.language
        self._assistant = assistant
        self._readiness = readiness
        self._first = first
        # Who gives up too soon sends twice: Telegram has often taken what it answers late. More connections than are
        # ever used at a time, so that no card waits for one.
        request = HTTPXRequest(
            connection_pool_size=256, connect_timeout=10, read_timeout=15, write_timeout=15, pool_timeout=30
        )
        self._bot = Bot(token, base_url=settings.api_base_url, request=request)
        self._sender = Sender(self._bot)
        self._fetcher = Fetcher(settings.api_base_url, token)
        self._inbox = Inbox()
        self._waiting: list[Arrival] = []  # searched for danger, and not begun yet
        self._tasks: set[asyncio.Task[None]] = set()
        self._ordinary = Worker("replies")  # in the order of the messages
        self._follow_ups = Worker("follow-ups")
        self._beginning: asyncio.Task[None] | None = None
        self._watching: asyncio.Task[None] | None = None
        self._said: OrderedDict[tuple[str, int], int] = OrderedDict()
        self._albums: deque[str] = deque(maxlen=_MOST_REMEMBERED)

    async def work(self) -> None:
        """Fetches and answers until it is cancelled. Raises InvalidToken when Telegram refuses the token."""
        await self._begin()
        while True:
            batch = await (self._look_ahead() if self._waiting else _patiently(lambda: self._fetch(_POLL)))
            await self._sort(batch)
            if len(batch) >= FULL and self._inbox.unanswered < _MOST_UNANSWERED:
                # Somebody in danger may be behind them: that is found out before the first ordinary answer.
                self._inbox.look_past()
                continue
            self._answer_waiting()
            if self._tasks and self._inbox.holds:
                await asyncio.wait(self._tasks, timeout=_LOOK_AGAIN)

    async def close(self) -> None:
        """Answers what is here as far as there is time, confirms what is answered, and closes the connections."""
        for task in (self._beginning, self._watching):
            if task:
                task.cancel()
        if self._readiness:
            self._readiness.withdraw()
        self._answer_waiting()
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=_TO_FINISH)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        with suppress(TelegramError, TimeoutError):
            async with asyncio.timeout(1):
                await self._fetch(hold=0)
        for worker in (self._ordinary, self._follow_ups):
            worker.end()
        await self._bot.shutdown()
        await self._fetcher.close()

    async def _begin(self) -> None:
        if self._first:
            self._beginning = asyncio.create_task(self._do_first(self._first))
        await _patiently(self._bot.initialize)
        await _patiently(lambda: self._bot.delete_webhook(drop_pending_updates=False))
        with suppress(OSError):  # nobody may be there to read it any more
            print(f"Running on Telegram as @{self._bot.username}.", file=sys.stderr, flush=True)
        self._start(self._announce_commands())
        if self._readiness:
            self._watching = asyncio.create_task(self._watch(self._readiness))

    async def _do_first(self, first: Callable[[], None]) -> None:
        try:
            await self._ordinary.do(first)
        except Exception as error:
            discreet.failed(log, "What comes before the first reply failed", error)

    async def _fetch(self, hold: int) -> list[Raw]:
        return await self._fetcher.fetch(self._inbox.offset(), hold)

    async def _look_ahead(self) -> list[Raw]:
        """What else is there already; nothing if that cannot be told now, because people wait for their answers."""
        try:
            return await self._fetch(hold=0)
        except InvalidToken:
            raise
        except TelegramError:
            return []

    async def _sort(self, batch: list[Raw]) -> None:
        """Begins what may be urgent, and lets the rest wait."""
        for raw in self._inbox.take(batch):
            arrival = arrived(raw, self._bot.bot)
            if self._is_repeated(arrival):
                self._inbox.answered(raw["update_id"])
            elif card := self._card(arrival):
                self._answer(arrival, self._show(arrival, card))
            elif arrival.is_private and self._assistant.follows_a_card(arrival.message, arrival.chat):
                self._answer(arrival, self._follow_up(arrival))
            else:
                self._waiting.append(arrival)
            await asyncio.sleep(0)  # a card does not wait until the whole batch is searched

    def _answer_waiting(self) -> None:
        for arrival in self._waiting:
            self._answer(arrival, self._process(arrival))
        self._waiting.clear()

    def _answer(self, arrival: Arrival, work: Coroutine[Any, Any, None]) -> None:
        def note_end(task: asyncio.Task[None]) -> None:
            if not task.cancelled():
                self._inbox.answered(arrival.raw["update_id"])

        self._start(work).add_done_callback(note_end)

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
        is_shown = await self._send(arrival, card)
        if arrival.query:
            await self._sender.confirm(arrival.query)
        if is_shown and arrival.is_private:
            # Not a part of the answer: it may hang.
            self._start(self._ordinary.do(self._assistant.keep, arrival.chat))

    async def _follow_up(self, arrival: Arrival) -> None:
        """A message that may bring back the card before it does not wait in the line of the others."""
        try:
            async with asyncio.timeout(_TO_READ):
                card = await self._follow_ups.do(self._assistant.card_again, arrival.message, arrival.chat)
        except TimeoutError:
            card = self._assistant.card(Message("/crisis", language_hint=arrival.hint), arrival.chat)
        await (self._show(arrival, card) if card else self._process(arrival))

    async def _process(self, arrival: Arrival) -> None:
        """An update in which there is no danger."""
        if arrival.query:
            self._start(self._sender.confirm(arrival.query))
        reply = await self._ordinary.do(self._reply, arrival)
        if reply:
            await self._send(arrival, reply)

    async def _send(self, arrival: Arrival, reply: Reply) -> bool:
        """False when the same card is on its way there already."""
        if arrival.inline:
            await self._sender.offer(arrival.inline, reply, self._assistant.numbers(arrival.hint))
        elif arrival.target:
            return await self._sender.send(arrival.target, reply)
        return True

    def _reply(self, arrival: Arrival) -> Reply | None:
        if arrival.inline:
            return self._assistant.aside(Message("/start", language_hint=arrival.hint))
        try:
            message = self._read(arrival)
            if message is None or (message.unreadable and self._is_known_album(arrival)):
                return None
            return self._assistant.reply(arrival.chat, message)
        except Exception as error:
            discreet.failed(log, "A message could not be answered, so the minimal card is sent", error)
            return Reply(MINIMAL_CARD, resources=True, urgent=True)

    def _read(self, arrival: Arrival) -> Message | None:
        """What the bot is to answer, if anything."""
        try:
            update = to_update(arrival.raw, self._bot)
        except Exception as error:
            discreet.failed(log, "An update could not be read by the library", error, logging.WARNING)
            is_for_me = arrival.is_private and ("message" in arrival.raw or arrival.text)
            unreadable = None if arrival.text else Unreadable.OTHER
            return replace(arrival.message, unreadable=unreadable) if is_for_me else None
        message = to_message(update, arrival.words, self._bot.bot)
        return message if message and is_addressed(update, self._bot.bot) else None

    def _is_repeated(self, arrival: Arrival) -> bool:
        """An edit that changes no word: Telegram sends one when it has found the preview of a link, for example. What
        was said is not kept, only a number made of it."""
        if not arrival.number or not arrival.words:
            return False
        place, said = (arrival.chat, arrival.number), hash(arrival.words)
        before = self._said.pop(place, None)
        self._said[place] = said
        if len(self._said) > _MOST_REMEMBERED:
            self._said.popitem(last=False)
        return arrival.is_edit and said == before

    def _is_known_album(self, arrival: Arrival) -> bool:
        """Ten photos or files in one go are ten messages, and need one reply."""
        album = arrival.raw.get("message", {}).get("media_group_id")
        if not album:
            return False
        if album in self._albums:
            return True
        self._albums.append(album)
        return False

    async def _watch(self, readiness: Readiness) -> None:
        """Tries now and then whether somebody in danger would be shown the card, and whether they are heard."""
        while True:
            # In the line of the replies: one that hangs hangs this too, and readiness runs out.
            faults = await self._ordinary.do(find_faults, self._assistant, self._bot.bot)
            readiness.update((*faults, *self._silence()))
            await asyncio.sleep(INTERVAL)

    def _silence(self) -> tuple[str, ...]:
        since = self._fetcher.silent_since
        if since is None or monotonic() - since < PATIENCE:
            return ()
        return ("Telegram hands over no messages.",)

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
