"""Work that is done one piece after the other in a thread of its own."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from queue import SimpleQueue
from threading import Thread
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class Worker:
    """A thread with a line before it. It may hang: the program ends without it."""

    def __init__(self, name: str):
        self._line: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        # Not one of asyncio's threads: the program would wait for those at its end.
        Thread(target=self._work, name=name, daemon=True).start()

    async def do(self, call: Callable[P, T], *arguments: P.args, **options: P.kwargs) -> T:
        """What `call` returns or raises, when its turn has come. It is left out if nobody waits for it any more."""
        loop = asyncio.get_running_loop()
        result: asyncio.Future[T] = loop.create_future()

        def work() -> None:
            if result.cancelled():
                return
            settle: Callable[[], Any]
            try:
                settle = partial(result.set_result, call(*arguments, **options))
            except Exception as error:
                settle = partial(result.set_exception, error)
            with suppress(RuntimeError):  # the loop is closed: nobody waits any more
                loop.call_soon_threadsafe(lambda: result.done() or settle())

        self._line.put(work)
        return await result

    def end(self) -> None:
        """No more work will come."""
        self._line.put(None)

    def _work(self) -> None:
        while work := self._line.get():
            work()
