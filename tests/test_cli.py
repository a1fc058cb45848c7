"""The command line as a person and as a script uses it: as a process, over its pipes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.prepared import ROOT, keep_compiled

KEYS = {
    "message", "outcome", "tier", "resources", "entries", "language", "score", "text", "buttons", "candidates", "ms",
}  # fmt: skip


@pytest.fixture(autouse=True, scope="module")
def _compiled_before() -> None:
    """The commands run in this folder, with its own state, so that they start as they do every day."""
    keep_compiled(ROOT / "state")


def run(*arguments: str, given: str | bytes = "", folder: Path = ROOT) -> subprocess.CompletedProcess[bytes]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("TELEGRAM_")}
    data = given.encode() if isinstance(given, str) else given
    return subprocess.run(
        [sys.executable, str(ROOT / "run_bot.py"), *arguments],
        input=data, capture_output=True, cwd=folder, env=environment, timeout=60, check=False,
    )  # fmt: skip


def ask(given: str | bytes, *arguments: str) -> list[dict[str, Any]]:
    done = run("ask", "--json", *arguments, given=given)
    assert done.returncode == 0, done.stderr.decode()
    assert done.stderr == b""
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


def test_ask_prints_one_record_a_line_with_every_key() -> None:
    records = ask("how long do ssris take to work\ni want to die\nasdfgh\n/help\nhow much\n")
    assert [set(record) for record in records] == [KEYS] * 5
    assert [record["outcome"] for record in records[:4]] == ["answer", "crisis", "fallback", "command"]
    first, second, *_ = records
    assert first["entries"] == ["ssri-how-long-to-work"]
    assert first["tier"] == "none"
    assert not first["resources"]
    assert "**" not in first["text"]
    assert first["candidates"][0]["id"] == "ssri-how-long-to-work"
    assert set(first["buttons"][0]) == {"label", "choice"}
    assert 0 <= first["score"] <= 100
    assert (second["tier"], second["resources"], second["entries"]) == ("crisis", True, [])


def test_ask_takes_arguments_too() -> None:
    done = run("ask", "--json", "what are your hours", "is ketamine legal")
    assert [json.loads(line)["message"] for line in done.stdout.decode().splitlines()] == [
        "what are your hours",
        "is ketamine legal",
    ]


def test_each_line_is_a_fresh_conversation_unless_asked_otherwise() -> None:
    question = "what are your hours"
    apart = ask(f"{question}\n1\n")
    assert apart[1]["outcome"] != "answer"
    together = ask(f"{question}\n1\n\n1\n", "--conversation")
    assert [record["outcome"] for record in together] == ["answer", "answer", apart[1]["outcome"]]


def test_no_input_breaks_it() -> None:
    given = "\u2028 what are your hours \x85\r\n".encode() + b"\xff\xfe\x00\n\n" + b"a" * 20_000 + "\n😀\n".encode()
    assert len(ask(given)) == 5


def test_without_a_token_it_says_so_and_reads_from_standard_input() -> None:
    done = run(given="what are your hours\n1\n\ni want to die\n")
    assert done.returncode == 0
    assert "No TELEGRAM_BOT_TOKEN is set" in done.stderr.decode()
    said = done.stdout.decode()
    assert "You can talk with someone now: call or text 988" in said
    assert "> " not in said


def test_telegram_without_a_token_is_an_error() -> None:
    done = run("telegram")
    assert done.returncode == 1
    assert "TELEGRAM_BOT_TOKEN" in done.stderr.decode()


def test_why_shows_the_words_that_weighed_where_no_rule_was_foreseen() -> None:
    said = run("why", "in my house they will sleep better the day they no longer have to carry me").stdout.decode()
    assert "rule classifier" in said
    assert "  weighed   " in said


def test_why_shows_the_corrections_the_candidates_and_their_places() -> None:
    said = run("why", "how long for zolfot to work").stdout.decode()
    assert "zolfot -> zoloft" in said
    assert "ssri-how-long-to-work" in said
    assert "knowledge/en/ssris.yaml:" in said
    assert "for it: " in said
    assert "answers     from score" in said


def test_check_is_silent_about_a_good_file_and_fails_on_a_bad_one(tmp_path: Path) -> None:
    folder = tmp_path / "knowledge"
    (folder / "en").mkdir(parents=True)
    (folder / "en" / "ssris.yaml").write_text("- id: a\n  phrasing: [x]\n", encoding="utf-8")
    done = run("check", str(folder))
    assert done.returncode == 1
    assert "ssris.yaml:2:3: " in done.stdout.decode()
    assert "phrasings" in done.stdout.decode()


def test_a_wrong_setting_is_named_with_its_place(tmp_path: Path) -> None:
    (tmp_path / "config.yaml").write_text("matching:\n  anser: 50\n", encoding="utf-8")
    done = run("ask", "hello", folder=tmp_path)
    assert done.returncode == 1
    assert "config.yaml:2:3: " in done.stderr.decode()
    assert "`answer`" in done.stderr.decode()


def test_without_any_knowledge_danger_still_gets_the_card(tmp_path: Path) -> None:
    done = run("ask", "--json", "i want to kill myself", "what are your hours", folder=tmp_path)
    assert done.returncode == 0
    card, other = (json.loads(line) for line in done.stdout.decode().splitlines())
    assert card["outcome"] == "crisis"
    assert other["outcome"] == "fallback"
    assert "988" in other["text"]
    assert "knowledge:1:1: " in done.stderr.decode()


@pytest.mark.parametrize("command", ["chat", "ask", "why", "check", "telegram"])
def test_every_command_explains_itself(command: str) -> None:
    done = run(command, "--help")
    assert done.returncode == 0
    assert done.stdout.decode().startswith("Usage: ")


@pytest.mark.parametrize("redirection", ["<&-", ">&-", "> /dev/full"])
def test_a_closed_or_full_stream_is_said_in_a_sentence(redirection: str) -> None:
    command = f"{sys.executable} run_bot.py ask --json {'hello' if '>' in redirection else ''} {redirection}"
    done = subprocess.run(["bash", "-c", command], capture_output=True, cwd=ROOT, timeout=60, check=False)
    assert done.returncode == 1
    assert done.stderr.decode().startswith("Error: The ")


def test_a_settings_file_that_is_named_must_exist() -> None:
    done = run("--config", "nowhere.yaml", "ask", "hello")
    assert done.returncode == 2
    assert "nowhere.yaml" in done.stderr.decode()
