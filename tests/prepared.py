"""The bot's real knowledge, compiled once for all tests."""

from __future__ import annotations

import shutil
import tempfile
from functools import cache, partial
from pathlib import Path

from bot.compiled import compiled
from bot.core.engine import Engine, prepare
from bot.knowledge.loading import Loaded, load
from bot.words import kept_words

ROOT = Path(__file__).resolve().parents[1]


@cache
def loaded() -> Loaded:
    return load(ROOT / "knowledge")


@cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="compiled-")


@cache
def engine() -> Engine:
    """The engine as the bot starts it."""
    folder = Path(_folder().name)
    words = {code: kept_words(code, folder) for code in loaded().knowledge.packs}
    return prepare(loaded().knowledge, words, compile=partial(compiled, folder))


def keep_compiled(state: Path) -> None:
    """Gives a state folder what an earlier start would have left there: compiling takes seconds."""
    engine()
    shutil.copytree(_folder().name, state / "compiled", dirs_exist_ok=True)
