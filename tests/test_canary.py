"""Readiness turns red when somebody in danger would not be shown the card, and green again when they would."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from telegram import User

from bot.assistant import Assistant, InMemory
from bot.canary import GOLDEN, INTERVAL, Expected, Readiness, file_faults, find_faults
from bot.channels import telegram
from bot.core import cards
from bot.core.crisis import CrisisDetector, CrisisMatch, Tier
from bot.core.engine import Engine, prepare
from bot.core.knowledge import Wording
from bot.knowledge.loading import load
from bot.words import common_words
from tests.botapi import BotApi
from tests.builders import entry, knowledge, pack
from tests.prepared import ROOT
from tests.running import BotProcess, Running

ME = User(4242, "Clinic", is_bot=True)
ENGINE = prepare(knowledge(entry("hours", ["when do you open"], "At nine.")), {})


class Blind(CrisisDetector):
    def find(self, _text: str) -> CrisisMatch | None:
        return None


class Frightened(CrisisDetector):
    def find(self, _text: str) -> CrisisMatch | None:
        return CrisisMatch(Tier.CRISIS, "direct", "en", "x")


class Failing(CrisisDetector):
    def find(self, text: str) -> CrisisMatch | None:
        raise ValueError(text)


class OnlyEnglish(CrisisDetector):
    def find(self, text: str) -> CrisisMatch | None:
        found = super().find(text)
        return found if found and found.language == "en" else None


def faults(engine: Engine) -> tuple[str, ...]:
    return find_faults(Assistant(engine, InMemory()), ME)


def test_with_the_real_knowledge_all_is_well() -> None:
    engine = prepare(load(ROOT / "knowledge").knowledge, {"en": common_words("en")})
    assert faults(engine) == ()


def test_without_any_knowledge_all_is_well() -> None:
    assert faults(prepare(knowledge(), {})) == ()


def test_nothing_of_it_is_remembered() -> None:
    memory = InMemory()
    assert find_faults(Assistant(ENGINE, memory), ME) == ()
    assert not memory._kept


def cards_without_a_number(*_: object, **__: object) -> str:
    return "You can talk with someone now."


@pytest.mark.parametrize("detector", [Blind(), Failing()])
def test_a_detector_that_does_not_see_is_found(detector: CrisisDetector) -> None:
    """Also one that fails: then only the minimal card is left, and for everybody."""
    found = faults(replace(ENGINE, detector=detector))
    assert len(found) >= len([golden for golden in GOLDEN if golden.expected is not Expected.NO_CARD])


def test_a_detector_that_has_lost_a_language_is_found() -> None:
    found = faults(replace(ENGINE, detector=OnlyEnglish()))
    assert found
    assert all("Spanish" in fault for fault in found)


def test_a_detector_that_sees_danger_everywhere_is_found() -> None:
    assert any("opening hours" in fault for fault in faults(replace(ENGINE, detector=Frightened())))


def test_a_card_that_has_lost_its_numbers_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cards, "card", cards_without_a_number)
    assert len(faults(ENGINE)) == len([golden for golden in GOLDEN if golden.expected is Expected.CARD])


def test_numbers_without_a_digit_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.assistant.short_numbers", lambda *_: {"crisis": "ask us", "emergency": "call"})
    assert len(faults(ENGINE)) == len([golden for golden in GOLDEN if golden.expected is not Expected.NO_CARD])


def test_no_fault_repeats_a_golden_phrase() -> None:
    said = "\n".join(faults(replace(ENGINE, detector=Failing())))
    assert not [golden for golden in GOLDEN if golden.text in said]


def test_readiness_says_so_in_a_file_and_in_the_log(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    file = tmp_path / "state" / "ready"
    readiness = Readiness(file)
    assert not readiness.ready
    assert file_faults(file)
    readiness.update(())
    assert readiness.ready
    assert file_faults(file) == ()
    readiness.update(("Something is wrong.",))
    readiness.update(("Something is wrong.",))
    assert not readiness.ready
    assert readiness.reasons == ("Something is wrong.",)
    assert not file.exists()
    levels = [(record.levelname, record.getMessage()) for record in caplog.records]
    assert levels == [("INFO", "Ready."), ("ERROR", "Not ready: Something is wrong.")]


def test_a_file_that_was_left_by_a_killed_bot_counts_for_nothing(tmp_path: Path) -> None:
    file = tmp_path / "ready"
    file.touch()
    old = file.stat().st_mtime - 4 * INTERVAL
    os.utime(file, (old, old))
    assert "minutes old" in file_faults(file)[0]
    Readiness(file)
    assert not file.exists()


def test_a_file_from_the_future_counts_for_nothing(tmp_path: Path) -> None:
    """A killed bot's, after the clock was set back, would look new for as long."""
    file = tmp_path / "ready"
    file.touch()
    future = file.stat().st_mtime + 86400
    os.utime(file, (future, future))
    assert "future" in file_faults(file)[0]


@pytest.mark.parametrize("folder", ["a file", "a folder"])
def test_a_file_that_cannot_be_written_harms_nobody(tmp_path: Path, folder: str) -> None:
    if folder == "a file":
        (tmp_path / "state").touch()
    else:
        (tmp_path / "state" / "ready").mkdir(parents=True)
    readiness = Readiness(tmp_path / "state" / "ready")
    readiness.update(())
    assert readiness.ready
    readiness.update(("x",))
    readiness.withdraw()


def test_the_running_bot_is_ready_and_no_longer_when_it_ends(tmp_path: Path) -> None:
    readiness = Readiness(tmp_path / "ready")
    with BotApi() as server, Running(server, Assistant(ENGINE, InMemory()), readiness=readiness) as bot:
        bot.wait_until((tmp_path / "ready").exists)
        assert readiness.ready
    assert not (tmp_path / "ready").exists()


def test_the_running_bot_is_red_when_it_would_not_show_the_card(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    readiness = Readiness(tmp_path / "ready")
    blind = Assistant(replace(ENGINE, detector=Blind()), InMemory())
    with BotApi() as server, Running(server, blind, readiness=readiness) as bot:
        bot.wait_until(lambda: "Not ready: The golden phrase" in caplog.text)
        assert not readiness.ready
        server.say(1, "when do you open")
        assert "At nine." in server.wait_for_replies(1)[0].text
    assert not (tmp_path / "ready").exists()
    assert not [golden for golden in GOLDEN if golden.text in caplog.text]


class Clouding(CrisisDetector):
    """One that sees, until it does not any more."""

    blind = False

    def find(self, text: str) -> CrisisMatch | None:
        return None if self.blind else super().find(text)


def test_it_is_tried_again_and_again(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level(logging.INFO)
    monkeypatch.setattr(telegram, "INTERVAL", 0.01)
    detector, readiness = Clouding(), Readiness(tmp_path / "ready")
    clouding = Assistant(replace(ENGINE, detector=detector), InMemory())
    with BotApi() as server, Running(server, clouding, readiness=readiness) as bot:
        bot.wait_until(lambda: readiness.ready)
        detector.blind = True
        bot.wait_until(lambda: not readiness.ready)
        bot.wait_until(lambda: not (tmp_path / "ready").exists())
        detector.blind = False
        bot.wait_until(lambda: readiness.ready)


def test_a_bot_to_which_telegram_hands_over_nothing_is_not_ready(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(telegram, "INTERVAL", 0.01)
    monkeypatch.setattr(telegram, "PATIENCE", 0.0)
    readiness = Readiness(tmp_path / "ready")
    with BotApi() as server, Running(server, Assistant(ENGINE, InMemory()), readiness=readiness) as bot:
        server.wait_for_a_poll()
        bot.wait_until(lambda: readiness.ready)
        server.say(1, "when do you open")  # ends the poll that is under way
        server.fail_next("getUpdates", 502, times=3)
        bot.wait_until(lambda: readiness.reasons == ("Telegram hands over no messages.",))
        server.wait_for_replies(1)
        server.say(1, "when do you open")
        bot.wait_until(lambda: readiness.ready)


# As a supervisor sees it.


def health(folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    variables: Mapping[str, str] = os.environ | {"STATE_DIR": str(folder / "state")} | environment
    arguments = ["--config", str(folder / "config.yaml")] if (folder / "config.yaml").exists() else []
    return subprocess.run(
        [sys.executable, "run_bot.py", *arguments, "health"],
        capture_output=True, text=True, cwd=ROOT, env=variables, timeout=60, check=False,
    )  # fmt: skip


def test_health_is_good_while_the_bot_runs_and_bad_otherwise(tmp_path: Path) -> None:
    before = health(tmp_path)
    assert before.returncode == 1
    assert "ready is not there" in before.stdout
    with BotApi() as server:
        bot = BotProcess(server, tmp_path)
        try:
            bot.wait_until_ready(server)
            server.say(1, "hello")
            server.wait_for_replies(1)
            # What is asked next stands in the same line behind the canary.
            during = health(tmp_path)
            assert (during.returncode, during.stdout.count("\n")) == (0, 1), during.stdout
            assert bot.stop() == 0
        finally:
            bot.kill()
    assert health(tmp_path).returncode == 1


ALARM = """\
- id: opening-hours
  tier: crisis
  kind: direct
  patterns: [opening hours]
  why: A mistake.
"""


def test_health_is_bad_when_a_clinics_own_rules_see_danger_everywhere(tmp_path: Path) -> None:
    (tmp_path / "knowledge" / "en").mkdir(parents=True)
    (tmp_path / "knowledge" / "en" / "crisis.yaml").write_text(ALARM, encoding="utf-8")
    (tmp_path / "config.yaml").write_text(f"knowledge_dir: {tmp_path / 'knowledge'}\n", encoding="utf-8")
    done = health(tmp_path)
    assert done.returncode == 1
    assert "opening hours" in done.stdout


def test_lines_that_have_lost_their_numbers_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither the clinic's wording nor the lines above an answer may go without."""
    monkeypatch.setattr(cards, "mention_lines", cards_without_a_number)
    silent = knowledge(pack(wording=Wording(emergency_line="Please call the clinic.")))
    assert any("mention" in fault for fault in faults(prepare(silent, {})))
