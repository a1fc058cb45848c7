"""The bot at work, over HTTP to a Bot API server on this machine: the channel in a thread, or the whole program."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Self

import pytest

from bot.canary import Readiness
from bot.channels.telegram import serve
from bot.config import Secret, Settings
from tests.botapi import DEADLINE, BotApi
from tests.prepared import ROOT, keep_compiled

if TYPE_CHECKING:
    from bot.assistant import Assistant

STARTING = 60  # seconds; generous, for a busy machine


class Running:
    """The channel, as long as the `with` lasts."""

    def __init__(
        self,
        server: BotApi,
        assistant: Assistant,
        token: str | None = None,
        readiness: Readiness | None = None,
        first: Callable[[], None] | None = None,
    ):
        self.code: int | None = None
        self._assistant, self._readiness, self._first = assistant, readiness, first
        self._settings = Settings(token=Secret(token or server.token), api_base_url=server.base_url)
        self._loop = asyncio.new_event_loop()
        self._stop = asyncio.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def _run(self) -> None:
        try:
            serving = serve(self._settings, self._assistant, self._stop, self._readiness, self._first)
            self.code = self._loop.run_until_complete(serving)
            self._loop.run_until_complete(self._loop.shutdown_default_executor())
        finally:
            self._loop.close()

    def wait(self) -> int | None:
        self._thread.join(DEADLINE)
        assert not self._thread.is_alive(), "the channel did not end"
        return self.code

    def wait_until(self, happened: Callable[[], object]) -> None:
        deadline = time.monotonic() + DEADLINE
        while not happened():
            assert time.monotonic() < deadline
            self._thread.join(0.01)
            assert self._thread.is_alive()

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._stop.set)
        self.wait()


class BotProcess:
    """`python run_bot.py` with its output in a file, as a container would keep it. `prepare` is called in the process
    before the program is."""

    def __init__(
        self,
        server: BotApi,
        folder: Path,
        token: str | None = None,
        arguments: Sequence[str] = (),
        prepare: Callable[[], None] | None = None,
    ):
        self._log = folder / "output.txt"
        self.state = folder / "state"
        if not self.state.exists():
            keep_compiled(self.state)
        environment = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
        environment |= {
            "TELEGRAM_BOT_TOKEN": token or server.token,
            "TELEGRAM_API_BASE_URL": server.base_url,
            "STATE_DIR": str(self.state),
        }
        with self._log.open("wb") as output:
            self._process = subprocess.Popen(
                [sys.executable, str(ROOT / "run_bot.py"), *arguments],
                cwd=ROOT,
                env=environment,
                stdout=output,
                stderr=subprocess.STDOUT,
                preexec_fn=prepare,
            )

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def output(self) -> str:
        return self._log.read_text(encoding="utf-8", errors="replace")

    @property
    def runs(self) -> bool:
        return self._process.poll() is None

    def wait_until_ready(self, server: BotApi) -> None:
        try:
            server.wait_until(lambda: server.polls or not self.runs, "the bot", STARTING)
            assert self.runs
        except AssertionError:
            self.kill()
            pytest.fail(f"the bot did not start:\n{self.output}")

    def stop(self, how: signal.Signals = signal.SIGTERM) -> int:
        self._process.send_signal(how)
        return self.wait()

    def wait(self) -> int:
        try:
            return self._process.wait(STARTING)
        except subprocess.TimeoutExpired:
            self.kill()
            pytest.fail(f"the bot did not end:\n{self.output}")

    def kill(self) -> None:
        if self.runs:
            self._process.kill()
            self._process.wait()
