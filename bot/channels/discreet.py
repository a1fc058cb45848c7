"""Log lines without the token and without patients' words."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from telegram.error import TelegramError

from bot.places import note, place

_HIDDEN = "<token>"
_LEAST_LEVELS = {
    # At INFO they write every address, and the token is part of it; at DEBUG what is sent.
    "httpx": logging.WARNING,
    "httpcore": logging.WARNING,
    # Its lines quote whole updates and answers, patients' messages among them. What is worth knowing of its errors is
    # logged by the channel.
    "telegram": logging.CRITICAL + 1,
}


@contextmanager
def logs(token: str) -> Iterator[None]:
    """While it lasts, no handler of the root logger writes the token, or what libraries tell of patients."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
    for name, least in _LEAST_LEVELS.items():
        logging.getLogger(name).setLevel(least)
    filters = (is_discreet, HideToken(token))
    handlers = list(logging.getLogger().handlers)
    for handler in handlers:
        for each in filters:
            handler.addFilter(each)
    try:
        yield
    finally:
        for handler in handlers:
            for each in filters:
                handler.removeFilter(each)


def is_discreet(record: logging.LogRecord) -> bool:
    """Also where somebody who looks for a fault has turned a library's loggers up."""
    return record.levelno >= _LEAST_LEVELS.get(record.name.partition(".")[0], 0)


class HideToken(logging.Filter):
    """Replaces the token wherever a record holds it: message, arguments, exception, stack."""

    def __init__(self, token: str):
        super().__init__()
        secret = token.partition(":")[2]
        self._secrets = [part for part in (token, secret) if len(part) > 4]

    def filter(self, record: logging.LogRecord) -> bool:
        try:
            message = record.getMessage()
        except Exception:  # arguments that do not fit would be printed as they are
            message = str(record.msg)
            record.args = ()
        if record.exc_info and not record.exc_text:
            record.exc_text = logging.Formatter().formatException(record.exc_info)
        if self._hidden(message) != message:
            record.msg, record.args = self._hidden(message), ()
        if record.exc_text and self._hidden(record.exc_text) != record.exc_text:
            record.exc_text, record.exc_info = self._hidden(record.exc_text), None
        if record.stack_info:
            record.stack_info = self._hidden(record.stack_info)
        return True

    def _hidden(self, text: str) -> str:
        for secret in self._secrets:
            text = text.replace(secret, _HIDDEN)
        return text


def failed(log: logging.Logger, what: str, error: BaseException, level: int = logging.ERROR) -> None:
    """Logs a failure: Telegram's reason for a refusal, for all else the place."""
    note(log, level, "%s (%s).", what, reason(error) if isinstance(error, TelegramError) else place(error))


def reason(error: BaseException) -> str:
    """Telegram's reason for a refusal, up to where it may begin to quote.

    >>> reason(ValueError("Can't parse entities: unsupported start tag 'x'"))
    "ValueError: Can't parse entities"
    """
    said = str(error).partition(": ")[0].partition(". ")[0]
    return f"{type(error).__name__}: {said[:60]}" if said else type(error).__name__
