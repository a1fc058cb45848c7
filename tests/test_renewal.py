"""What staff save is what patients read next, and nothing they save costs an answer or a card."""

from __future__ import annotations

import logging
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot import renewal
from bot.assistant import Assistant, InMemory
from bot.core.crisis import CrisisDetector, CrisisMatch
from bot.core.engine import Engine, prepare
from bot.core.messages import Message
from bot.knowledge.folder import stamps
from bot.knowledge.loading import Loaded, load
from bot.renewal import Renewal
from tests.botapi import DEADLINE, BotApi
from tests.prepared import ROOT
from tests.running import STARTING, BotProcess, Running

HOURS = """\
- id: hours
  question: When do you open?
  kind: clinic
  phrasings: [opening hours, are you open today]
  answer: We open at {time}.
"""
COST = """\
- id: cost
  question: What does a visit cost?
  kind: clinic
  phrasings: [price of a visit, how much is it]
  answer: Please ask us.
"""
MORE = """\
- id: item-{letter}
  question: What is the item {letter}{letter}{letter}?
  kind: clinic
  phrasings: [meaning of {letter}{letter}{letter}]
  answer: A letter.
"""
BROKEN = "- id: hours\n  question: When do you open?\n  answer: We op"
ALARM = """\
- id: opening-hours
  tier: crisis
  kind: direct
  patterns: [opening hours]
  reason: A mistake.
  fires: [what are your opening hours]
"""


@pytest.fixture(name="folder")
def _folder(tmp_path: Path) -> Path:
    folder = tmp_path / "knowledge"
    (folder / "en").mkdir(parents=True)
    (folder / "en" / "visits.yaml").write_text(HOURS.format(time="nine") + COST, encoding="utf-8")
    return folder


def save(folder: Path, text: str, name: str = "en/visits.yaml") -> None:
    """As careful editors do: written aside and moved into place."""
    aside = folder / f"{name}.part"
    aside.write_text(text, encoding="utf-8")
    aside.replace(folder / name)


def prepared(loaded: Loaded) -> Engine:
    return prepare(loaded.knowledge, {})


class Kept:
    """An assistant whose knowledge is watched, as long as the `with` lasts."""

    def __init__(self, folder: Path, preparing: Callable[[Loaded], Engine] = prepared):
        self._renewal = Renewal(folder, "en", preparing)
        self.first = prepared(load(folder))
        self.assistant = Assistant(self.first, InMemory())

    def __enter__(self) -> Kept:
        self._renewal.start(self.assistant)
        return self

    def __exit__(self, *_: object) -> None:
        self._renewal.stop()

    def answer(self, text: str = "when do you open") -> str:
        return self.assistant.reply("a", Message(text)).text

    def wait_for_another(self, than: Engine | None = None) -> None:
        wait_until(lambda: self.assistant.engine is not (than or self.first))


def wait_until(happened: Callable[[], object], deadline: float = DEADLINE) -> None:
    end = time.monotonic() + deadline
    while not happened():
        assert time.monotonic() < end, "it did not happen"
        threading.Event().wait(0.01)


@pytest.fixture(autouse=True)
def _quick_looks(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    monkeypatch.setattr(renewal, "LOOK", 0.02)
    caplog.set_level(logging.INFO)
    yield
    wait_until(lambda: all(each.name != "renewal" for each in threading.enumerate()))


# What counts as a change.


def edit(folder: Path) -> None:
    (folder / "en" / "visits.yaml").write_text(HOURS, encoding="utf-8")


def edit_to_the_same_length_and_date(folder: Path) -> None:
    path = folder / "en" / "visits.yaml"
    before = path.stat()
    path.write_bytes(path.read_bytes().replace(b"nine", b"five"))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def restore_an_old_copy(folder: Path) -> None:
    save(folder, HOURS)
    os.utime(folder / "en" / "visits.yaml", (1, 1))


def add(folder: Path) -> None:
    (folder / "resources.yaml").write_text("", encoding="utf-8")


def delete(folder: Path) -> None:
    (folder / "en" / "visits.yaml").unlink()


def delete_everything(folder: Path) -> None:
    shutil.rmtree(folder)


def put_another_folder_in_its_place(folder: Path) -> None:
    shutil.copytree(folder, folder.with_name("other"))
    shutil.rmtree(folder)
    folder.with_name("other").rename(folder)


@pytest.mark.parametrize(
    "change",
    [edit, edit_to_the_same_length_and_date, restore_an_old_copy, add, delete, delete_everything,
     put_another_folder_in_its_place],
)  # fmt: skip
def test_a_change_is_noticed(folder: Path, change: Callable[[Path], None]) -> None:
    before = stamps(folder)
    assert stamps(folder) == before
    change(folder)
    assert stamps(folder) != before


def test_a_change_of_the_file_behind_a_link_is_noticed(folder: Path) -> None:
    (folder.parent / "real.yaml").write_text(COST, encoding="utf-8")
    (folder / "en" / "link.yaml").symlink_to(folder.parent / "real.yaml")
    before = stamps(folder)
    (folder.parent / "real.yaml").write_text("", encoding="utf-8")
    assert stamps(folder) != before


def test_what_editors_leave_behind_is_no_change(folder: Path) -> None:
    before = stamps(folder)
    (folder / "en" / ".visits.yaml.swp").write_text("x", encoding="utf-8")
    (folder / "~lock").write_text("x", encoding="utf-8")
    assert stamps(folder) == before


# What becomes of it.


def test_a_good_change_is_used_and_told(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    with Kept(folder) as kept:
        assert "nine" in kept.answer()
        save(folder, HOURS.format(time="ten"))
        kept.wait_for_another()
        assert "ten" in kept.answer()
        wait_until(lambda: "in use: 1 entries" in caplog.text)
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]


def test_a_file_that_is_still_being_written_is_not_read(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each look finds something new, until the writer has finished: a whole entry more, as valid as the last state."""
    path = folder / "en" / "visits.yaml"
    rest = [HOURS.format(time="ten"), *(MORE.format(letter=letter) for letter in "abcdefghij")]

    def writing(root: Path) -> object:
        if rest:
            with path.open("a" if len(rest) < 11 else "w", encoding="utf-8") as file:
                file.write(rest.pop(0))
        return stamps(root)

    read: list[int] = []

    def preparing(loaded: Loaded) -> Engine:
        read.append(len(list(loaded.knowledge.entries())))
        return prepared(loaded)

    with Kept(folder, preparing) as kept:
        monkeypatch.setattr(renewal, "stamps", writing)
        kept.wait_for_another()
        assert "ten" in kept.answer()
    assert read == [11]


def test_what_is_saved_while_it_is_read_is_read_once_more(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two files that belong together: the first was read before, the second after they were saved."""
    reads: list[str] = []

    def saved_meanwhile(root: Path, language: str) -> Loaded:
        loaded = load(root, language)
        if not reads:
            save(folder, HOURS.format(time="eleven"))
        reads.append(loaded.knowledge.fingerprint)
        return loaded

    monkeypatch.setattr(renewal, "load", saved_meanwhile)
    with Kept(folder) as kept:
        save(folder, HOURS.format(time="ten"))
        kept.wait_for_another()
        assert "eleven" in kept.answer()
    assert len(reads) == 2


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("en/visits.yaml", BROKEN, "visits.yaml:1:"),
        ("en/visits.yaml", "", "This file is empty."),
        ("en/visits.yaml", "\0\0\0\0", "visits.yaml:1:"),
        ("en/examples.yaml", "- message: when do you open\n  entry: cost\n", "is answered with `hours`"),
        ("en/crisis.yaml", ALARM, "fires on the ordinary question"),
    ],
    ids=["half a file", "an empty file", "no text", "an answer that goes astray", "danger everywhere"],
)
def test_a_mistake_changes_nothing_and_is_told(
    folder: Path, caplog: pytest.LogCaptureFixture, name: str, text: str, said: str
) -> None:
    with Kept(folder) as kept:
        save(folder, text, name)
        wait_until(lambda: "The bot goes on answering with what it knew before." in caplog.text)
        assert said in caplog.text
        assert f"`check {folder}`" in caplog.text
        assert kept.assistant.engine is kept.first
        assert "nine" in kept.answer()
        # And when it is mended, that is used.
        save(folder, HOURS.format(time="ten"))
        (folder / "en" / "examples.yaml").unlink(missing_ok=True)
        (folder / "en" / "crisis.yaml").unlink(missing_ok=True)
        kept.wait_for_another()
        assert "ten" in kept.answer()


def test_a_mistake_that_is_taken_back_is_told_too(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    good = (folder / "en" / "visits.yaml").read_text(encoding="utf-8")
    with Kept(folder) as kept:
        save(folder, BROKEN)
        wait_until(lambda: "Mistakes" in caplog.text)
        save(folder, good)
        wait_until(lambda: "say again what the bot answers with" in caplog.text)
        assert kept.assistant.engine is kept.first


def test_when_the_folder_is_gone_for_a_while_nothing_is_lost(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    with Kept(folder) as kept:
        folder.rename(folder.with_name("away"))
        wait_until(lambda: "This folder does not exist." in caplog.text)
        assert "nine" in kept.answer()
        save(folder.with_name("away"), HOURS.format(time="ten"))
        folder.with_name("away").rename(folder)
        kept.wait_for_another()


class Blind(CrisisDetector):
    def find(self, _text: str) -> CrisisMatch | None:
        return None


def test_an_engine_that_would_not_show_the_card_is_not_used(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    with Kept(folder, lambda loaded: replace(prepared(loaded), detector=Blind())) as kept:
        save(folder, HOURS.format(time="ten"))
        wait_until(lambda: "Mistakes" in caplog.text)
        assert "golden phrase" in caplog.text
        assert kept.assistant.engine is kept.first


def test_whatever_fails_on_the_way_the_next_change_is_used(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    failing = iter([True])

    def preparing(loaded: Loaded) -> Engine:
        if next(failing, False):
            raise MemoryError("no memory left")
        return prepared(loaded)

    with Kept(folder, preparing) as kept:
        save(folder, HOURS.format(time="ten"))
        wait_until(lambda: "MemoryError" in caplog.text)
        assert "nine" in kept.answer()
        save(folder, HOURS.format(time="eleven"))
        kept.wait_for_another()
        assert "eleven" in kept.answer()


def test_a_conversation_goes_on(folder: Path) -> None:
    with Kept(folder) as kept:
        kept.answer("i want to kill myself")
        save(folder, HOURS.format(time="ten") + COST)
        kept.wait_for_another()
        assert kept.assistant.follows_a_card(Message("tonight"), "a")
        assert "988" in kept.answer("tonight")


@pytest.mark.parametrize("asked", ["reply", "aside"])
def test_no_reply_is_made_of_two_versions(folder: Path, asked: str) -> None:
    """The other engine comes while the message is being searched."""
    old = prepared(load(folder))
    save(folder, HOURS.format(time="ten"))
    new = prepared(load(folder))

    class Swapping(CrisisDetector):
        def find(self, text: str) -> CrisisMatch | None:
            assistant.engine = new
            return super().find(text)

    assistant = Assistant(replace(old, detector=Swapping()), InMemory())
    message = Message("when do you open")
    reply = assistant.reply("a", message) if asked == "reply" else assistant.aside(message)
    assert "nine" in reply.text
    assert "ten" in assistant.reply("a", message).text


# On Telegram and in the terminal.


def test_on_telegram_nobody_waits_for_it_and_the_next_answer_is_the_new_one(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    compiling, may_end = threading.Event(), threading.Event()

    def preparing(loaded: Loaded) -> Engine:
        compiling.set()
        assert may_end.wait(DEADLINE)
        return prepared(loaded)

    with BotApi() as server, Kept(folder, preparing) as kept, Running(server, kept.assistant) as bot:
        server.say(1, "when do you open")
        assert "nine" in server.wait_for_replies(1)[0].text
        save(folder, HOURS.format(time="ten"))
        bot.wait_until(compiling.is_set)
        server.say(2, "i want to kill myself")
        assert "988" in server.wait_for_replies(2)[0].text
        server.say(1, "when do you open")
        assert "nine" in server.wait_for_replies(1)[0].text
        may_end.set()
        bot.wait_until(lambda: kept.assistant.engine is not kept.first)
        server.say(1, "when do you open")
        assert "ten" in server.wait_for_replies(1)[0].text
        renewed = kept.assistant.engine
        save(folder, BROKEN)
        bot.wait_until(lambda: "Mistakes" in caplog.text)
        server.say(1, "when do you open")
        assert "ten" in server.wait_for_replies(1)[0].text
        server.say(2, "quiero matarme", language="es")
        assert "988" in server.wait_for_replies(2)[0].text
        assert kept.assistant.engine is renewed


def test_while_the_bot_still_compiles_at_its_start_danger_is_answered_and_questions_wait(folder: Path) -> None:
    loaded = load(folder)
    packs = {code: replace(pack, entries=()) for code, pack in loaded.knowledge.packs.items()}
    assistant = Assistant(prepared(replace(loaded, knowledge=replace(loaded.knowledge, packs=packs))), InMemory())
    may_end = threading.Event()

    def first() -> None:
        assert may_end.wait(DEADLINE)
        assistant.engine = prepared(loaded)

    with BotApi() as server, Running(server, assistant, first=first):
        server.say(1, "when do you open")
        server.say(2, "i want to kill myself")
        assert "988" in server.wait_for_replies(2)[0].text
        assert not server.replies(1)
        may_end.set()
        assert "nine" in server.wait_for_replies(1)[0].text


def test_when_nothing_can_be_compiled_there_are_cards_and_the_log_says_why(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    def first() -> None:
        raise MemoryError("no memory left")

    with BotApi() as server, Running(server, Assistant(prepared(load(folder)), InMemory()), first=first):
        server.say(1, "when do you open")
        assert "nine" in server.wait_for_replies(1)[0].text
    assert "MemoryError" in caplog.text


def test_the_program_on_telegram_renews_itself(folder: Path, tmp_path: Path) -> None:
    config = tmp_path / "config.yaml"
    config.write_text(f"knowledge_dir: {folder}\n", encoding="utf-8")
    (tmp_path / "state").mkdir()
    with BotApi() as server:
        bot = BotProcess(server, tmp_path, arguments=["--config", str(config)])
        try:
            bot.wait_until_ready(server)
            server.say(1, "when do you open")
            assert "nine" in server.wait_for_replies(1)[0].text
            save(folder, BROKEN)
            wait_until(lambda: "Mistakes in the changed knowledge" in bot.output, STARTING)
            save(folder, HOURS.format(time="ten"))
            wait_until(lambda: "is in use: 1 entries" in bot.output, STARTING)
            server.say(1, "when do you open")
            assert "ten" in server.wait_for_replies(1)[0].text
            assert bot.stop() == 0
        finally:
            bot.kill()


def test_the_terminal_renews_itself(folder: Path, tmp_path: Path) -> None:
    config = tmp_path / "config.yaml"
    config.write_text(f"knowledge_dir: {folder}\nstate_dir: {tmp_path / 'state'}\n", encoding="utf-8")
    log = tmp_path / "log.txt"
    command = [sys.executable, str(ROOT / "run_bot.py"), "--config", str(config), "chat"]
    with (
        log.open("wb") as errors,
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors) as chat,
    ):
        assert chat.stdin
        assert chat.stdout
        chat.stdin.write(b"when do you open\n")
        chat.stdin.flush()
        assert b"nine" in chat.stdout.readline()
        save(folder, HOURS.format(time="ten"))
        wait_until(lambda: "is in use" in log.read_text(encoding="utf-8"), STARTING)
        rest, _ = chat.communicate(b"when do you open\n", timeout=STARTING)
    assert b"ten" in rest
    assert chat.returncode == 0
