"""Where something went wrong, without an error's own words, and log lines that nothing depends on."""

from __future__ import annotations

import logging
import traceback
from contextlib import suppress
from pathlib import Path


def place(error: BaseException) -> str:
    """What went wrong and where, without the error's own words: they may quote a message.

    >>> place(ValueError("what the patient wrote"))
    'ValueError'
    """
    frames = traceback.extract_tb(error.__traceback__)
    where = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames[-3:]]
    return " < ".join([type(error).__name__, *reversed(where)])


def note(log: logging.Logger, level: int, text: str, *values: object) -> None:
    """Logs, where it can: a handler that fails must not cost the reply for which something is noted."""
    with suppress(Exception):
        log.log(level, text, *values, stacklevel=2)
