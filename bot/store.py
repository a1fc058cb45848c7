"""What is remembered between messages: conversations, for some minutes. No message text, no names.

A chat is known by a keyed hash of its number; the key never leaves the state folder. Without the key the hashes
cannot be led back to a chat, not even by trying all numbers.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import secrets
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from sqlalchemy import Column, DateTime, MetaData, String, Table, Text, create_engine, delete, event, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.engine import Connection, Engine

from bot.core.conversation import MEMORY, Conversation

# Seconds to wait for a locked database. Everybody waits with it, and a reply without memory is better than a late one.
_PATIENCE = 0.2
_KEY_BYTES = 32

_METADATA = MetaData()
_CONVERSATIONS = Table(
    "conversations",
    _METADATA,
    Column("chat", String(64), primary_key=True),
    Column("state", Text, nullable=False),
    Column("at", DateTime, nullable=False, index=True),
)


class Store:
    """Conversations in an SQLite database in the state folder."""

    def __init__(self, folder: Path, now: Callable[[], datetime]):
        """Creates the folder and the database when missing. Raises OSError or SQLAlchemyError when it cannot."""
        folder.mkdir(parents=True, exist_ok=True)
        self._now = now
        self._key = _key(folder / "key")
        self._database = _open(folder / "bot.sqlite3")
        _METADATA.create_all(self._database)
        with self._database.begin() as connection:
            self._forget_what_is_over(connection)

    def conversation(self, chat: str) -> Conversation | None:
        """What is remembered of a chat, if it is not too long ago."""
        query = select(_CONVERSATIONS.c.state).where(
            _CONVERSATIONS.c.chat == self._hashed(chat), _CONVERSATIONS.c.at > self._now() - MEMORY
        )
        with self._database.connect() as connection:
            state = connection.execute(query).scalar_one_or_none()
        return _read(state) if state else None

    def remember(self, chat: str, conversation: Conversation) -> None:
        """Keeps a conversation, and forgets all that are over."""
        values = {"state": json.dumps(asdict(conversation)), "at": self._now()}
        row = insert(_CONVERSATIONS).values(chat=self._hashed(chat), **values)
        with self._database.begin() as connection:
            connection.execute(row.on_conflict_do_update(index_elements=["chat"], set_=values))
            self._forget_what_is_over(connection)

    def forget(self, chat: str) -> None:
        """Deletes everything kept about a chat."""
        with self._database.begin() as connection:
            connection.execute(delete(_CONVERSATIONS).where(_CONVERSATIONS.c.chat == self._hashed(chat)))

    def _forget_what_is_over(self, connection: Connection) -> None:
        connection.execute(delete(_CONVERSATIONS).where(_CONVERSATIONS.c.at <= self._now() - MEMORY))

    def close(self) -> None:
        self._database.dispose()

    def _hashed(self, chat: str) -> str:
        return hmac.new(self._key, chat.encode(), hashlib.sha256).hexdigest()


def _open(path: Path) -> Engine:
    database = create_engine(f"sqlite:///{path}", connect_args={"timeout": _PATIENCE})

    @event.listens_for(database, "connect")
    def _prepare(connection: object, _: object) -> None:
        cursor = connection.cursor()  # type: ignore[attr-defined]  # SQLAlchemy hands over the driver's own object
        cursor.execute("PRAGMA journal_mode=WAL")
        cursor.execute("PRAGMA synchronous=NORMAL")
        cursor.execute("PRAGMA secure_delete=ON")
        cursor.close()

    return database


def _key(path: Path) -> bytes:
    """The state folder's key, made on first use and readable by its owner only. Raises OSError when it is damaged."""
    if not path.exists():
        # Written aside and linked into place, so that no crash can leave half a key, and the first of two wins.
        handle, aside = tempfile.mkstemp(dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(secrets.token_bytes(_KEY_BYTES))
        with suppress(FileExistsError):
            os.link(aside, path)
        Path(aside).unlink()
    key = path.read_bytes()
    if len(key) != _KEY_BYTES:
        raise OSError(f"{path} is damaged. Delete it: a new key is made, and conversations begin anew.")
    return key


def _read(state: str) -> Conversation | None:
    """A stored conversation; None when another version of the bot wrote it in another form."""
    try:
        fields = json.loads(state)
        return Conversation(**{**fields, "offered": tuple(fields["offered"])})
    except (ValueError, TypeError, KeyError):
        return None
