"""Knowledge that changes while the bot runs: noticed, tried, and put in the place of the old between two messages.

What staff save is in use within a minute, and no mistake in it costs an answer: where `check` would find an error,
or somebody in danger would not be shown the card, everything stays as it was. All of it happens in a thread of its own,
and no message waits for that.
"""

from __future__ import annotations

import gc
import logging
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path
from threading import Event, Thread

from bot.assistant import Assistant, InMemory
from bot.core.engine import Engine
from bot.knowledge.checks import check
from bot.knowledge.folder import stamps
from bot.knowledge.loading import Loaded, load
from bot.knowledge.problems import Problem, Severity
from bot.knowledge.routing import misrouted
from bot.places import note, place

log = logging.getLogger(__name__)

LOOK = 1.0  # seconds between two looks at the folder; a change counts when the next look finds no further one
_SHOWN = 5  # mistakes in the log: enough to see what it is about


class Renewal:
    """Watches a knowledge folder for an assistant, from the moment it is made: what is loaded afterwards is that or
    newer. `prepared` makes an engine of what was loaded."""

    def __init__(self, folder: Path, language: str, prepared: Callable[[Loaded], Engine]):
        self._folder = folder
        self._language = language
        self._prepared = prepared
        self._known = stamps(folder)
        self._end = Event()

    def start(self, assistant: Assistant) -> None:
        """Begins to watch. The thread may be in the middle of something when the program ends."""
        Thread(target=self._watch, args=(assistant,), name="renewal", daemon=True).start()

    def stop(self) -> None:
        """Changes nothing any more after what is being done now."""
        self._end.set()

    def _watch(self, assistant: Assistant) -> None:
        before = self._known
        while not self._end.wait(LOOK):
            try:
                now = stamps(self._folder)
                if now == before != self._known:  # changed, and nobody is writing any more
                    self._known = now
                    self._renew(assistant)
                before = now
            except Exception as error:
                note(log, logging.ERROR, "The changed knowledge cannot be used (%s). %s", place(error), _STAYS)

    def _renew(self, assistant: Assistant) -> None:
        loaded = load(self._folder, self._language)
        if stamps(self._folder) != self._known:
            return  # somebody saved meanwhile: this may be the half of it, and is looked at again
        if loaded.knowledge.fingerprint == assistant.engine.knowledge.fingerprint:
            note(log, logging.INFO, "The files in %s say again what the bot answers with.", self._folder)
            return
        if _are_refused(map(str, _errors(loaded)), self._folder):
            return
        engine = self._prepared(loaded)
        if _are_refused(_faults(engine), self._folder) or self._end.is_set():
            return
        assistant.engine = engine
        number = sum(1 for _ in engine.knowledge.entries())
        note(log, logging.INFO, "The knowledge in %s has changed and is in use: %d entries.", self._folder, number)
        settle_memory()


_STAYS = "The bot goes on answering with what it knew before."


def _are_refused(faults: Iterable[str], folder: Path) -> bool:
    """Whether there are any faults; tells operators what they are and what to do."""
    found = tuple(faults)
    for fault in found[:_SHOWN]:
        note(log, logging.ERROR, "%s", fault)
    if found:
        words = "Mistakes in the changed knowledge: %d. %s Mend and save them; `check %s` shows all of them."
        note(log, logging.ERROR, words, len(found), _STAYS, folder)
    return bool(found)


def _errors(loaded: Loaded) -> list[Problem]:
    """What `check` calls an error before an engine is made."""
    problems = {*loaded.problems, *check(loaded.knowledge, date.today(), loaded.places)}
    return sorted(problem for problem in problems if problem.severity is Severity.ERROR)


def _faults(engine: Engine) -> Iterator[str]:
    """What only the engine shows: golden phrases without the card, and examples that are answered wrongly."""
    # Telegram's library takes long to load, and a terminal needs it for nothing else.
    from telegram import User

    from bot.canary import find_faults

    yield from find_faults(Assistant(engine, InMemory()), User(0, "bot", is_bot=True))
    yield from (str(problem) for problem in misrouted(engine) if problem.severity is Severity.ERROR)


def settle_memory() -> None:
    """Frees what an engine that is gone has left, and no longer looks for garbage in the one that stays: with so many
    small values that would make the bot pause for a tenth of a second again and again."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
