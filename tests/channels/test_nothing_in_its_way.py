"""Whatever else is broken, slow or full, somebody in danger is shown the card. Every fault is really made."""

from __future__ import annotations

import logging
import os
import resource
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.exc import SQLAlchemyError

from bot.assistant import Assistant, InMemory
from bot.channels import discreet
from bot.core import markup
from bot.core.cards import MINIMAL_CARD
from bot.core.conversation import Conversation
from bot.core.crisis import CrisisDetector, CrisisMatch
from bot.core.engine import Engine, prepare
from bot.store import Store
from tests.botapi import CUT, BotApi, Reply
from tests.builders import entry, knowledge
from tests.prepared import ROOT
from tests.running import BotProcess, Running
from tests.test_store import Clock

DANGER = "i want to kill myself"
ENGINE = prepare(knowledge(entry("hours", ["when do you open"], "At nine.")), {})


def is_card(reply: Reply) -> bool:
    return "parse_mode" not in reply.params and "988" in reply.text and "911" in reply.text


def ask_in_danger(server: BotApi, chat: int = 1) -> Reply:
    server.say(chat, DANGER)
    (card,) = server.wait_for_replies(chat)
    assert is_card(card)
    return card


# The store.


def locked_in_another_program(folder: Path) -> Callable[[], None]:
    """The database belongs to somebody else altogether: it can be neither read nor written."""
    other = sqlite3.connect(folder / "bot.sqlite3", isolation_level=None)
    other.execute("PRAGMA locking_mode=EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")
    return other.close


def being_written_by_another_program(folder: Path) -> Callable[[], None]:
    other = sqlite3.connect(folder / "bot.sqlite3", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    return other.close


def gone(folder: Path) -> Callable[[], None]:
    for path in folder.glob("bot.sqlite3*"):
        path.unlink()
    return lambda: None


def no_database_any_more(folder: Path) -> Callable[[], None]:
    gone(folder)
    (folder / "bot.sqlite3").write_bytes(b"no database" * 1000)
    return lambda: None


def a_folder_instead(folder: Path) -> Callable[[], None]:
    gone(folder)
    (folder / "bot.sqlite3").mkdir()
    return lambda: None


def torn(folder: Path) -> Callable[[], None]:
    """Its second half is zeros."""
    with closing(sqlite3.connect(folder / "bot.sqlite3")) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    path = folder / "bot.sqlite3"
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2] + bytes(len(whole) - len(whole) // 2))
    return lambda: None


@pytest.mark.parametrize(
    "fault",
    [
        locked_in_another_program,
        being_written_by_another_program,
        gone,
        no_database_any_more,
        a_folder_instead,
        torn,
    ],
)
def test_a_store_that_fails_costs_no_reply(tmp_path: Path, fault: Callable[[Path], Callable[[], None]]) -> None:
    before = Store(tmp_path, Clock())
    before.remember("telegram:1", Conversation())
    before.close()
    store = Store(tmp_path, Clock())
    store.close()  # so that nothing is open from before the fault
    end = fault(tmp_path)
    with pytest.raises(SQLAlchemyError):
        store.remember("telegram:2", Conversation())
    try:
        with BotApi() as server, Running(server, Assistant(ENGINE, store)):
            ask_in_danger(server)
            server.say(1, "when do you open")
            assert "At nine." in server.wait_for_replies(1)[0].text
            again = ask_in_danger(server)
            assert again.text != MINIMAL_CARD
    finally:
        end()
        store.close()


class Hanging(InMemory):
    """A store that never answers, until it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.asked, self.let_go = threading.Event(), threading.Event()

    def conversation(self, chat: str) -> Conversation | None:
        self.asked.set()
        self.let_go.wait()
        return super().conversation(chat)


@contextmanager
def talking_while_the_store_hangs() -> Iterator[tuple[BotApi, Hanging]]:
    """A reply to patient 1 is being made, and waits for the store."""
    memory = Hanging()
    with BotApi() as server:
        try:
            with Running(server, Assistant(ENGINE, memory)):
                server.say(1, "when do you open")
                assert memory.asked.wait(15)
                yield server, memory
        finally:
            memory.let_go.set()


def test_no_card_waits_for_a_store_that_hangs() -> None:
    with talking_while_the_store_hangs() as (server, memory):
        ask_in_danger(server, 1)
        ask_in_danger(server, 2)
        ask_in_danger(server, 2)
        memory.let_go.set()
        assert "At nine." in server.wait_for_replies(1)[0].text


def test_a_card_is_not_forgotten_over_a_reply_that_was_being_made_meanwhile() -> None:
    with talking_while_the_store_hangs() as (server, memory):
        ask_in_danger(server, 1)
        memory.let_go.set()
        assert "At nine." in server.wait_for_replies(1)[0].text
        server.wait_until_confirmed()
        server.say(1, "tonight")
        assert is_card(server.wait_for_replies(1)[0])
    kept = memory.conversation("telegram:1")
    assert kept
    assert kept.shown()


class Punctual(InMemory):
    """Notes how many messages had been sent whenever it was asked for something."""

    def __init__(self, server: BotApi) -> None:
        super().__init__()
        self.server, self.sent = server, list[int]()

    def conversation(self, chat: str) -> Conversation | None:
        self.sent.append(len(self.server.called("sendMessage")))
        return super().conversation(chat)

    def remember(self, chat: str, conversation: Conversation) -> None:
        self.sent.append(len(self.server.called("sendMessage")))
        super().remember(chat, conversation)


def test_the_card_is_sent_before_the_store_is_asked_and_remembered_afterwards() -> None:
    with BotApi() as server:
        memory = Punctual(server)
        with Running(server, Assistant(ENGINE, memory)):
            ask_in_danger(server)
            server.wait_until_confirmed()
        assert memory.sent
        assert min(memory.sent) == 1
        kept = memory.conversation("telegram:1")
        assert kept
        assert kept.last_card


# The steps of an ordinary reply.


class Raising:
    """A step that fails, in whatever way it is used, with the patient's words in its error."""

    def __getattr__(self, name: str) -> Any:
        def fail(*arguments: object) -> object:
            raise ValueError(arguments)

        return fail


class Detector(CrisisDetector):
    def find(self, text: str) -> CrisisMatch | None:
        raise ValueError(text)


class Stuck:
    """A matcher that is not done for a long time."""

    def __init__(self) -> None:
        self.asked, self.let_go = threading.Event(), threading.Event()

    def rank(self, text: str, _language: str) -> object:
        self.asked.set()
        self.let_go.wait()
        raise ValueError(text)


BROKEN: dict[str, Engine] = {
    "matcher": replace(ENGINE, matcher=Raising()),  # type: ignore[arg-type]
    "no matcher at all": replace(ENGINE, matcher=None),  # type: ignore[arg-type]
    "words": replace(ENGINE, knowledge=replace(ENGINE.knowledge, packs={"en": Raising()})),  # type: ignore[dict-item]
    "knowledge": replace(ENGINE, knowledge=Raising()),  # type: ignore[arg-type]
    "detector": replace(ENGINE, detector=Detector()),
}


@pytest.mark.parametrize("part", BROKEN)
def test_a_step_that_raises_leaves_the_card(part: str, caplog: pytest.LogCaptureFixture) -> None:
    with BotApi() as server, Running(server, Assistant(BROKEN[part], InMemory())):
        ask_in_danger(server)
        server.say(1, "any other question")
        assert "988" in server.wait_for_replies(1)[0].text
    assert "any other question" not in caplog.text
    assert DANGER not in caplog.text


def test_a_message_that_takes_for_ever_holds_up_no_card() -> None:
    matcher = Stuck()
    with BotApi() as server:
        try:
            stuck = replace(ENGINE, matcher=matcher)  # type: ignore[arg-type]
            with Running(server, Assistant(stuck, InMemory())):
                server.say(1, "something very hard")
                assert matcher.asked.wait(15)
                ask_in_danger(server, 1)
                ask_in_danger(server, 2)
                matcher.let_go.set()
        finally:
            matcher.let_go.set()


@pytest.mark.parametrize("said", ["/-something hard", "/ something hard", "/crisis? or not", "/", "//crisis"])
def test_what_only_looks_like_a_command_holds_up_no_card(said: str) -> None:
    matcher = Stuck()
    with BotApi() as server:
        try:
            stuck = replace(ENGINE, matcher=matcher)  # type: ignore[arg-type]
            with Running(server, Assistant(stuck, InMemory())):
                server.say(1, said)
                assert matcher.asked.wait(15)
                ask_in_danger(server, 2)
                matcher.let_go.set()
        finally:
            matcher.let_go.set()


def test_what_asks_for_the_card_or_follows_it_waits_for_no_other_reply() -> None:
    """Not even for the matcher, which may be stuck for this message too."""
    matcher = Stuck()
    with BotApi() as server:
        try:
            stuck = replace(ENGINE, matcher=matcher)  # type: ignore[arg-type]
            with Running(server, Assistant(stuck, InMemory())):
                ask_in_danger(server, 1)
                server.say(2, "something very hard")
                assert matcher.asked.wait(15)
                for said in ("tonight", "idk"):
                    server.say(1, said)
                    assert is_card(server.wait_for_replies(1)[0])
                for group, asked in ((-3, "/crisis@clinic_test_bot"), (-4, "/crisis"), (-5, "/ayuda")):
                    server.say(group, asked)
                    assert is_card(server.wait_for_replies(group)[0])
                matcher.let_go.set()
        finally:
            matcher.let_go.set()


def test_a_renderer_that_raises_leaves_the_card_and_the_words(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("to_telegram_html", "to_plain", "split", "cut"):
        monkeypatch.setattr(markup, name, Raising().call)
    with BotApi() as server, Running(server, Assistant(ENGINE, InMemory())):
        ask_in_danger(server)
        server.say(1, "when do you open")
        assert "At nine." in server.wait_for_replies(1)[0].text


class Full(logging.Handler):
    """A log on a full disk that does not keep it to itself."""

    def handle(self, record: logging.LogRecord) -> bool:
        raise OSError(f"no space left for {record.msg}")


def test_a_log_that_raises_costs_no_reply(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "bot")
    handler = Full()
    logging.getLogger().addHandler(handler)
    try:
        with BotApi() as server:
            broken = replace(ENGINE, matcher=None)  # type: ignore[arg-type]
            assistant = Assistant(broken, Store(tmp_path, Clock()))
            no_database_any_more(tmp_path)
            with Running(server, assistant) as bot:
                for status in (400, 429, 502, CUT):
                    server.fail_next("sendMessage", status)
                    ask_in_danger(server)
                server.fail_next("getUpdates", 500)
                server.block(2)
                server.say(2, DANGER)
                server.push({"message": "unreadable"})
                server.say(1, "any other question")
                assert "988" in server.wait_for_replies(1)[0].text
                ask_in_danger(server)
            assert bot.code == 0
    finally:
        logging.getLogger().removeHandler(handler)


# Telegram.


@pytest.fixture(scope="module")
def bot(server: BotApi) -> Iterator[Running]:
    with Running(server, Assistant(ENGINE, InMemory())) as running:
        server.wait_for_a_poll()
        yield running
    assert running.code == 0


@pytest.mark.usefixtures("bot")
@pytest.mark.parametrize(
    "refusal",
    [
        "can't parse entities: Unsupported start tag",
        "BUTTON_DATA_INVALID",
        "can't parse inline keyboard button",
        "message thread not found",
        "message to be replied not found",
        "TOPIC_CLOSED",
    ],
)
def test_a_form_that_telegram_refuses_is_followed_by_the_plainest(server: BotApi, refusal: str) -> None:
    group = -50 - len(refusal)
    body = {"ok": False, "error_code": 400, "description": f"Bad Request: {refusal}"}
    server.fail_next("sendMessage", 400, body)
    server.say(group, DANGER, message_thread_id=3, is_topic_message=True)
    (card,) = server.wait_for_replies(group)
    assert is_card(card)
    assert set(card.params) == {"chat_id", "text", "link_preview_options"}


@pytest.mark.usefixtures("bot")
def test_the_card_passes_ordinary_replies_that_are_throttled(server: BotApi) -> None:
    people = range(100, 120)
    throttled = {"ok": False, "error_code": 429, "description": "Too Many Requests", "parameters": {"retry_after": 2}}
    server.fail_next("sendMessage", 429, throttled, times=len(people))
    for person in people:
        server.say(person, "when do you open")
    for person in people:
        server.wait_for_failure(person, 429)
    ask_in_danger(server, 99)
    assert not any(server.replies(person) for person in people)
    for person in people:
        server.wait_for_replies(person)


def test_the_card_overtakes_a_thousand_messages_that_were_there_before() -> None:
    with BotApi() as server:
        for person in range(1, 1001):
            server.say(person, "when do you open")
        server.say(5000, DANGER)
        with Running(server, Assistant(ENGINE, InMemory())):
            (card,) = server.wait_for_replies(5000)
            assert is_card(card)
            order = [call.params["chat_id"] for call in server.called("sendMessage")]
            assert order.index("5000") < 10
            for person in (1, 500, 1000):
                assert "At nine." in server.wait_for_replies(person)[0].text


@pytest.mark.parametrize("asked", ["/crisis", "/988", "/ayuda", "/emergency"])
def test_who_asks_for_the_card_overtakes_too(asked: str) -> None:
    with BotApi() as server:
        for person in range(1, 151):
            server.say(person, "when do you open")
        server.say(5000, asked)
        with Running(server, Assistant(ENGINE, InMemory())):
            assert is_card(server.wait_for_replies(5000)[0])
            order = [call.params["chat_id"] for call in server.called("sendMessage")]
            assert order.index("5000") < 10
            server.wait_for_replies(150)


def test_a_batch_that_is_exactly_full_is_answered_although_nothing_comes_behind_it() -> None:
    with BotApi() as server:
        for person in range(1, 101):
            server.say(person, "when do you open")
        with Running(server, Assistant(ENGINE, InMemory())):
            for person in range(1, 101):
                server.wait_for_replies(person)


def test_looking_ahead_may_fail() -> None:
    with BotApi() as server:
        for person in range(1, 151):
            server.say(person, "when do you open")
        with Running(server, Assistant(ENGINE, InMemory())):
            server.wait_until(lambda: server.polls, "the first batch")
            server.fail_next("getUpdates", 500)
            for person in range(1, 151):
                server.wait_for_replies(person)


# Nobody can mute it.


@pytest.mark.usefixtures("bot")
@pytest.mark.parametrize(
    "said", ["/stop", "/mute", "stop", "unsubscribe", "/delete_my_data", "leave me alone", "/start"]
)
def test_nobody_can_mute_it(server: BotApi, said: str) -> None:
    chat = 200 + len(said)
    server.say(chat, said)
    server.wait_for_replies(chat)
    ask_in_danger(server, chat)


@pytest.mark.usefixtures("bot")
def test_who_writes_it_fifty_times_is_shown_it_fifty_times(server: BotApi) -> None:
    for _ in range(50):
        ask_in_danger(server, 300)


# Logs.


def test_no_log_line_holds_what_was_said_by_whom_or_the_token(
    caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    caplog.set_level(logging.DEBUG)
    said = "Xylophone, i want to kill myself"
    with BotApi() as server, discreet.logs(server.token):
        caplog.clear()  # of what other tests' bots said outside of this
        for name in ("bot", "asyncio", "sqlalchemy", "httpx", "httpcore.http11", "telegram", "telegram.Bot"):
            caplog.set_level(logging.DEBUG, name)
        store = Store(tmp_path, Clock())
        no_database_any_more(tmp_path)
        with Running(server, Assistant(BROKEN["words"], store)):
            for status in (403, 400, 429, 500, CUT):
                server.fail_next("sendMessage", status, "<html>Xylophone</html>" if status == 500 else None)
                server.say(987654321, said)
                server.wait_for_failure(987654321, status)
                if status != 403:
                    server.wait_for_replies(987654321)
            server.send(987654321, text=said, entities=[{"type": 5}], by={"first_name": "Marimba"})
            server.wait_for_replies(987654321)
            server.push_query(987654321, said)
            server.wait_for_replies(987654321)
            server.push({"thought": {"chat": server.chat(987654321), "text": said}}, asked_for=False)
            server.wait_for_replies(987654321)
            server.wait_for_article(server.type_inline(987654321, said))
            server.wait_until_confirmed()
        logged = caplog.text
    assert "Telegram refused a reply" in logged
    for written in (logged, *capfd.readouterr()):
        for secret in ("Xylophone", "kill", "Marimba", "Pat", "987654321", server.token, server.token.split(":")[1]):
            assert secret not in written


# The whole program, as clinics run it, with knowledge that cannot be used.

GOOD = (
    "- id: hours\n  question: When do you open?\n  phrasings: [when do you open]\n  answer: At nine.\n  kind: clinic\n"
)


def missing(folder: Path) -> None:
    pass


def empty(folder: Path) -> None:
    (folder / "en").mkdir(parents=True)
    for name in ("ssris", "wording", "crisis", "vocabulary"):
        (folder / "en" / f"{name}.yaml").touch()
    (folder / "clinic.yaml").touch()


def broken(folder: Path) -> None:
    empty(folder)
    for path in folder.rglob("*.yaml"):
        path.write_text("- id: [\n\t: }{ &a *a\n  'x", encoding="utf-8")


def half_written(folder: Path) -> None:
    for path in (ROOT / "knowledge").rglob("*.yaml"):
        whole, half = path.read_bytes(), folder / path.relative_to(ROOT / "knowledge")
        half.parent.mkdir(parents=True, exist_ok=True)
        half.write_bytes(whole[: len(whole) // 2])


def not_text(folder: Path) -> None:
    empty(folder)
    for path in folder.rglob("*.yaml"):
        path.write_bytes(bytes(range(256)) * 40)


def unreadable(folder: Path) -> None:
    """A circle of links: not even root can read it, as nobody can a folder without rights."""
    folder.symlink_to(folder.name)


def folders_for_files(folder: Path) -> None:
    for name in ("ssris", "wording", "crisis"):
        (folder / "en" / f"{name}.yaml").mkdir(parents=True)


def a_file(folder: Path) -> None:
    folder.write_text(GOOD, encoding="utf-8")


FAULTS = (missing, empty, broken, half_written, not_text, unreadable, folders_for_files, a_file)


def settings(tmp_path: Path) -> tuple[str, ...]:
    file = tmp_path / "config.yaml"
    file.write_text(f"knowledge_dir: {tmp_path / 'knowledge'}\nstate_dir: {tmp_path / 'state'}\n", encoding="utf-8")
    return ("--config", str(file))


@pytest.mark.parametrize("fault", FAULTS)
def test_with_unusable_knowledge_the_bot_on_telegram_shows_the_card(
    tmp_path: Path, fault: Callable[[Path], None]
) -> None:
    fault(tmp_path / "knowledge")
    with BotApi() as server:
        bot = BotProcess(server, tmp_path, arguments=settings(tmp_path))
        try:
            bot.wait_until_ready(server)
            assert ask_in_danger(server).text != MINIMAL_CARD
            server.say(1, "when do you open")
            other = server.wait_for_replies(1)[0].text
            assert "988" in other
            assert "911" in other
            assert bot.stop() == 0
        finally:
            bot.kill()


@pytest.mark.parametrize("fault", FAULTS)
def test_with_unusable_knowledge_the_bot_in_the_terminal_shows_the_card(
    tmp_path: Path, fault: Callable[[Path], None]
) -> None:
    fault(tmp_path / "knowledge")
    done = subprocess.run(
        [sys.executable, "run_bot.py", *settings(tmp_path), "chat"],
        input=f"{DANGER}\nwhen do you open\n", capture_output=True, text=True, cwd=ROOT, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "call or text 988" in done.stdout.partition("\n")[0]
    assert done.stdout.count("911") >= 2


BREAKING = """
import bot.cli

def fail(*_):
    raise RuntimeError("words of a file")

bot.cli.{part} = fail
bot.cli.main(["chat"])
"""


@pytest.mark.parametrize("part", ["load", "compiled", "kept_words"])
def test_without_the_steps_that_make_an_engine_there_is_still_the_card(tmp_path: Path, part: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", BREAKING.format(part=part)],
        input=f"{DANGER}\nwhen do you open\n", capture_output=True, text=True, cwd=ROOT, timeout=60, check=False,
        env=os.environ | {"STATE_DIR": str(tmp_path)},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "call or text 988" in done.stdout.partition("\n")[0]
    assert done.stdout.count("911") >= 2
    assert "can be used (RuntimeError" in done.stderr
    assert "words of a file" not in done.stderr


def test_one_broken_file_costs_only_its_own_entries(tmp_path: Path) -> None:
    empty(tmp_path / "knowledge")
    (tmp_path / "knowledge" / "en" / "clinic.yaml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "knowledge" / "en" / "ssris.yaml").write_text("- id: [\n", encoding="utf-8")
    with BotApi() as server:
        bot = BotProcess(server, tmp_path, arguments=settings(tmp_path))
        try:
            bot.wait_until_ready(server)
            server.say(1, "when do you open")
            assert "At nine." in server.wait_for_replies(1)[0].text
            ask_in_danger(server)
        finally:
            bot.kill()


def no_database(state: Path) -> None:
    state.mkdir()
    (state / "bot.sqlite3").write_bytes(b"no database" * 1000)


def half_a_key(state: Path) -> None:
    state.mkdir()
    (state / "key").write_bytes(b"half a key")


def state_is_a_file(state: Path) -> None:
    state.touch()


def no_database_for_writing(state: Path) -> None:
    state.mkdir()
    (state / "bot.sqlite3").mkdir()


@pytest.mark.parametrize("fault", [no_database, half_a_key, state_is_a_file, no_database_for_writing])
def test_with_an_unusable_state_folder_the_bot_starts_and_answers(
    tmp_path: Path, fault: Callable[[Path], None]
) -> None:
    fault(tmp_path / "state")
    with BotApi() as server:
        bot = BotProcess(server, tmp_path)
        try:
            bot.wait_until_ready(server)
            ask_in_danger(server)
            server.say(1, "how long do ssris take to work")
            assert "week" in server.wait_for_replies(1)[0].text
            server.say(1, "/delete_my_data")
            assert "did not work" in server.wait_for_replies(1)[0].text
            assert "cannot be used" in bot.output
            assert bot.stop() == 0
        finally:
            bot.kill()


def a_full_disk() -> None:
    """Not a byte can be added to any file: not to the database, not to the log."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def test_with_a_full_disk_the_bot_starts_and_answers(tmp_path: Path) -> None:
    with BotApi() as server:
        bot = BotProcess(server, tmp_path, prepare=a_full_disk)
        try:
            bot.wait_until_ready(server)
            ask_in_danger(server)
            server.say(1, "how long do ssris take to work")
            assert "week" in server.wait_for_replies(1)[0].text
            ask_in_danger(server)
            assert bot.output == ""
            assert bot.stop() == 0
        finally:
            bot.kill()


def test_a_disk_that_fills_up_meanwhile_costs_no_reply(tmp_path: Path) -> None:
    with BotApi() as server:
        bot = BotProcess(server, tmp_path)
        try:
            bot.wait_until_ready(server)
            ask_in_danger(server)
            resource.prlimit(bot.pid, resource.RLIMIT_FSIZE, (0, 0))
            ask_in_danger(server, 2)
            server.say(2, "how long do ssris take to work")
            assert "week" in server.wait_for_replies(2)[0].text
            ask_in_danger(server, 2)
        finally:
            bot.kill()
