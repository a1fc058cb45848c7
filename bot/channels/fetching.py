"""Updates from Telegram, and which of them may be confirmed.

To ask for updates from a number on confirms all before it, for ever. So the bot asks from the first one that is not
answered yet, again and again while replies are being made: what is known already is skipped, what is new may be danger.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from time import monotonic
from typing import Any, TypeAlias

import httpx
from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter

from bot.channels.updates import ALLOWED_UPDATES

Raw: TypeAlias = dict[str, Any]

FULL = 100  # updates at a time: Telegram's limit
_PATIENCE = 10.0  # seconds beyond those for which Telegram was asked to hold its answer back


class Fetcher:
    """Asks for updates; `silent_since` when that began to fail, by the monotonic clock."""

    def __init__(self, base_url: str, token: str):
        self._http = httpx.AsyncClient(timeout=_PATIENCE)
        self._address = f"{base_url}{token}/getUpdates"
        self.silent_since: float | None = None

    async def fetch(self, offset: int, hold: int) -> list[Raw]:
        """Up to a hundred updates from a number on, as they come. Telegram holds an empty answer back for `hold`
        seconds. Raises TelegramError."""
        try:
            batch = await self._fetch(offset, hold)
        except Exception:
            self.silent_since = self.silent_since or monotonic()
            raise
        self.silent_since = None
        return batch

    async def close(self) -> None:
        await self._http.aclose()

    async def _fetch(self, offset: int, hold: int) -> list[Raw]:
        query = {"offset": offset, "timeout": hold, "allowed_updates": json.dumps(ALLOWED_UPDATES)}
        timeout = httpx.Timeout(_PATIENCE, read=hold + _PATIENCE)
        try:
            response = await self._http.post(self._address, data=query, timeout=timeout)
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


class Inbox:
    """Which updates are not answered yet. They are known by their numbers.

    >>> inbox = Inbox()
    >>> inbox.take([{"update_id": 5}, {"update_id": 6}, {"update_id": 6}])
    [{'update_id': 5}, {'update_id': 6}]
    >>> inbox.answered(6)
    >>> inbox.offset()
    5
    >>> inbox.answered(5)
    >>> inbox.offset()
    7
    """

    def __init__(self) -> None:
        self._seen: set[int] = set()  # what Telegram may send again
        self._unanswered: set[int] = set()
        self._held: set[int] = set()  # those of them that are not confirmed either
        self._after_all = 0

    @property
    def unanswered(self) -> int:
        return len(self._unanswered)

    @property
    def holds(self) -> bool:
        """Whether Telegram would answer at once with what is known already."""
        return bool(self._held)

    def offset(self) -> int:
        """From where to ask next: all before it is answered, or was looked past. 0 while there is nothing to
        confirm."""
        start = min(self._held, default=self._after_all)
        self._seen = {number for number in self._seen if number >= start}
        return start

    def take(self, batch: Iterable[Raw]) -> list[Raw]:
        """Those that are new, each once."""
        new = {raw["update_id"]: raw for raw in batch if raw["update_id"] not in self._seen}
        if new:
            self._after_all = max(new) + 1
        for known in (self._seen, self._unanswered, self._held):
            known.update(new)
        return list(new.values())

    def answered(self, number: int) -> None:
        self._unanswered.discard(number)
        self._held.discard(number)

    def look_past(self) -> None:
        """Gives up holding what is not answered, to see what is behind it."""
        self._held.clear()
        self._seen.clear()
