"""Conversations survive a restart, are over after some minutes, and hold nothing of a person."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.exc import OperationalError

from bot.core.cards import ShownCard
from bot.core.conversation import MEMORY, Conversation
from bot.store import Store

CHAT = "telegram:123456789"
KEPT = Conversation(
    offered=("q_a", "none"), misses=1, last_card="crisis", card_language="es", card_wording=2, card_turns=3
)


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 21, 3, 0)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Iterator[Store]:
    opened = Store(tmp_path / "deep" / "state", clock)
    yield opened
    opened.close()


def test_a_conversation_comes_back(store: Store) -> None:
    store.remember(CHAT, KEPT)
    assert store.conversation(CHAT) == KEPT
    assert store.conversation("telegram:1") is None


def test_the_last_one_counts(store: Store) -> None:
    store.remember(CHAT, KEPT)
    store.remember(CHAT, Conversation())
    assert store.conversation(CHAT) == Conversation()


def test_it_survives_a_restart(store: Store, tmp_path: Path, clock: Clock) -> None:
    store.remember(CHAT, KEPT)
    store.close()
    again = Store(tmp_path / "deep" / "state", clock)
    assert again.conversation(CHAT) == KEPT
    again.close()


def test_after_some_minutes_it_is_over_and_gone_from_the_disk(store: Store, tmp_path: Path, clock: Clock) -> None:
    store.remember(CHAT, KEPT)
    clock.now += MEMORY + timedelta(seconds=1)
    assert store.conversation(CHAT) is None
    store.remember("telegram:1", Conversation())
    assert rows(tmp_path) == 1


def test_forgetting_leaves_nothing(store: Store, tmp_path: Path) -> None:
    store.remember(CHAT, KEPT)
    store.forget(CHAT)
    assert store.conversation(CHAT) is None
    assert rows(tmp_path) == 0


def test_no_file_holds_the_chat_number(store: Store, tmp_path: Path) -> None:
    store.remember(CHAT, KEPT)
    store.close()
    for path in tmp_path.rglob("*"):
        if path.is_file():
            assert b"123456789" not in path.read_bytes()


@pytest.mark.parametrize("content", [b"", b"short"])
def test_a_damaged_key_is_said_and_not_used(tmp_path: Path, clock: Clock, content: bytes) -> None:
    (tmp_path / "key").write_bytes(content)
    with pytest.raises(OSError, match="damaged"):
        Store(tmp_path, clock)


def test_what_is_over_is_gone_after_the_next_start(store: Store, tmp_path: Path, clock: Clock) -> None:
    store.remember(CHAT, KEPT)
    store.close()
    clock.now += MEMORY + timedelta(seconds=1)
    Store(tmp_path / "deep" / "state", clock).close()
    assert rows(tmp_path) == 0


def test_the_key_is_readable_by_its_owner_only(store: Store, tmp_path: Path) -> None:
    store.remember(CHAT, KEPT)
    assert (tmp_path / "deep" / "state" / "key").stat().st_mode & 0o077 == 0


def test_a_row_of_another_version_is_no_conversation(store: Store, tmp_path: Path) -> None:
    store.remember(CHAT, KEPT)
    with database(tmp_path).begin() as connection:
        connection.execute(text("""update conversations set state = '{"unheard_of": 1}'"""))
    assert store.conversation(CHAT) is None


def test_a_row_from_before_the_cards_wording_was_kept_is_still_read(store: Store, tmp_path: Path) -> None:
    store.remember(CHAT, KEPT)
    state = '{"language": "en", "offered": ["q_a"], "misses": 0, "last_card": "crisis"}'
    with database(tmp_path).begin() as connection:
        connection.execute(text("update conversations set state = :state"), {"state": state})
    kept = store.conversation(CHAT)
    assert kept
    assert kept.shown() == ShownCard("crisis", "en")


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path, clock: Clock) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OSError, match="file"):
        Store(tmp_path / "file", clock)


def test_a_locked_database_is_an_error_and_no_wait_for_ever(store: Store, tmp_path: Path) -> None:
    connection = database(tmp_path).connect()
    connection.exec_driver_sql("BEGIN EXCLUSIVE")
    with pytest.raises(OperationalError):
        store.remember(CHAT, KEPT)
    connection.close()


def rows(folder: Path) -> int:
    with database(folder).connect() as connection:
        return int(connection.execute(text("select count(*) from conversations")).scalar_one())


def database(folder: Path):  # type: ignore[no-untyped-def]  # SQLAlchemy's engine, named only here
    return create_engine(f"sqlite:///{folder / 'deep' / 'state' / 'bot.sqlite3'}")
