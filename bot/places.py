"""Where something went wrong, for log lines that must not hold a patient's words."""

from __future__ import annotations

import traceback
from pathlib import Path


def place(error: BaseException) -> str:
    """What went wrong and where, without the error's own words: they may quote a message.

    >>> place(ValueError("what the patient wrote"))
    'ValueError'
    """
    frames = traceback.extract_tb(error.__traceback__)
    where = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames[-3:]]
    return " < ".join([type(error).__name__, *reversed(where)])
