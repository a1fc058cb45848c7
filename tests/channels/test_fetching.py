"""Fetching goes on while replies are made, confirms what is answered, and loses nothing."""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.assistant import Assistant, InMemory
from bot.channels import telegram
from bot.channels.fetching import Inbox
from tests.botapi import BotApi, Json
from tests.channels.test_nothing_in_its_way import DANGER, ENGINE, ask_in_danger, is_card
from tests.prepared import ROOT, keep_compiled
from tests.running import Running


def before(server: BotApi, method: str, wait: Callable[[Json], object]) -> None:
    """From now on the server waits before it does what it is asked."""
    call = server._methods[method]

    def waiting(params: Json) -> Any:
        wait(params)
        return call(params)

    server._methods[method] = waiting


def after(server: BotApi, method: str, wait: Callable[[Json], object]) -> None:
    """From now on the server waits before it says that it has done what it was asked."""
    call = server._methods[method]

    def waiting(params: Json) -> Any:
        result = call(params)
        wait(params)
        return result

    server._methods[method] = waiting


@pytest.mark.parametrize("written", [40, 99, 100, 130])
def test_danger_is_found_while_earlier_messages_are_being_answered(written: int) -> None:
    with BotApi() as server, Running(server, Assistant(ENGINE, InMemory())):
        # One chat's replies are sent one after the other: so there is progress for a long time.
        before(server, "sendMessage", lambda params: params["chat_id"] == "1" and threading.Event().wait(0.1))
        for _ in range(written):
            server.say(1, "when do you open")
        server.wait_for_replies(1)
        ask_in_danger(server, 2)
        assert len(server.replies(1)) < written / 2


def test_to_look_again_confirms_nothing() -> None:
    let_go = threading.Event()
    with BotApi() as server:
        try:
            with Running(server, Assistant(ENGINE, InMemory())):
                before(server, "sendMessage", lambda params: params["chat_id"] == "1" and let_go.wait())
                server.say(1, "when do you open")
                for person in range(2, 5):
                    ask_in_danger(server, person)
                assert server.unconfirmed() == 4
                let_go.set()
                server.wait_until_confirmed()
                assert [len(server.replies(person)) for person in range(1, 5)] == [1] * 4
        finally:
            let_go.set()


def test_who_stops_the_bot_while_it_looks_ahead_costs_nobody_a_reply() -> None:
    let_go, looking = threading.Event(), threading.Event()

    def held(params: Json) -> None:
        if params["timeout"] == "0" and not looking.is_set():
            looking.set()
            let_go.wait()

    with BotApi() as server:
        for person in range(1, 251):
            server.say(person, "when do you open")
        after(server, "getUpdates", held)
        try:
            with Running(server, Assistant(ENGINE, InMemory())) as bot:
                assert looking.wait(15)
        finally:
            let_go.set()
        assert bot.code == 0
        answered = {person for person in range(1, 251) if server.replies(person)}
        still_there = {update["message"]["chat"]["id"] for update in server._updates}
        assert answered | still_there == set(range(1, 251))
        assert not answered & still_there


def test_what_is_not_answered_when_the_bot_is_stopped_is_not_confirmed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(telegram, "_TO_FINISH", 0.1)
    throttled = {"ok": False, "error_code": 429, "description": "Too Many Requests", "parameters": {"retry_after": 60}}
    with BotApi() as server:
        server.fail_next("sendMessage", 429, throttled)
        with Running(server, Assistant(ENGINE, InMemory())):
            server.say(1, "when do you open")
            server.wait_for_failure(1, 429)
        assert server.unconfirmed() == 1
        with Running(server, Assistant(ENGINE, InMemory())):
            server.wait_for_replies(1)


def test_a_flood_of_one_chat_delays_nobody_elses_card_and_is_not_answered_by_a_flood() -> None:
    let_go, flood = threading.Event(), 600
    with BotApi() as server:
        try:
            with Running(server, Assistant(ENGINE, InMemory())):
                before(server, "sendMessage", lambda params: params["chat_id"] == "1" and let_go.wait())
                for _ in range(flood):
                    server.say(1, DANGER)
                ask_in_danger(server, 2)
                assert not server.replies(1)
                let_go.set()
                server.wait_until_confirmed()
                shown = server.wait_for_replies(1, 2)
                assert all(is_card(reply) for reply in shown)
                assert len(server.replies(1)) < flood / 10
                known = len(server.replies(1))
                server.say(1, DANGER)  # nobody is muted by it
                server.wait_until(lambda: len(server.replies(1)) > known)
        finally:
            let_go.set()


def test_cards_that_say_different_things_are_all_shown() -> None:
    let_go = threading.Event()
    with BotApi() as server:
        try:
            with Running(server, Assistant(ENGINE, InMemory())):
                before(server, "sendMessage", lambda params: params["chat_id"] == "1" and let_go.wait())
                for said in (DANGER, "i took the whole bottle of pills", "my husband is beating me", DANGER):
                    server.say(1, said)
                ask_in_danger(server, 2)
                let_go.set()
                together = " ".join(reply.text for reply in server.wait_for_replies(1, 4))
                assert "1-800-222-1222" in together
                assert "1-800-799-7233" in together
        finally:
            let_go.set()


def test_an_update_that_comes_twice_is_answered_once() -> None:
    with BotApi() as server, Running(server, Assistant(ENGINE, InMemory())):
        server.wait_for_a_poll()
        with server._changed:
            server.say(1, "when do you open")
            server._updates.append(server._updates[-1])
            server.say(1, "when do you open")
        server.wait_until_confirmed()
        assert len(server.replies(1)) == 2


def test_more_than_fits_into_memory_is_answered_too_and_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(telegram, "_MOST_UNANSWERED", 150)
    with BotApi() as server:
        for person in range(1, 401):
            server.say(person, "when do you open")
        with Running(server, Assistant(ENGINE, InMemory())):
            server.wait_until_confirmed()
        assert [len(server.replies(person)) for person in range(1, 401)] == [1] * 400


STUCK = """
import os, signal, threading
import bot.channels.telegram, bot.cli
from bot.core.matching import Matcher

def rank(self, text, language):
    os.kill(os.getpid(), signal.SIGTERM)
    threading.Event().wait()

Matcher.rank = rank
bot.channels.telegram._TO_FINISH = 0.5
bot.cli.main(["telegram"])
"""


def test_a_reply_that_hangs_does_not_keep_the_program_from_ending(tmp_path: Path) -> None:
    keep_compiled(tmp_path)
    with BotApi() as server:
        server.say(1, "something very hard")
        done = subprocess.run(
            [sys.executable, "-c", STUCK], cwd=ROOT, timeout=60, check=False,
            env=os.environ | {
                "TELEGRAM_BOT_TOKEN": server.token, "TELEGRAM_API_BASE_URL": server.base_url, "STATE_DIR": str(tmp_path)
            },
        )  # fmt: skip
        assert done.returncode == 0
        assert server.unconfirmed() == 1


@given(st.lists(st.integers(0, 9), max_size=30), st.randoms())
def test_what_is_not_answered_is_asked_for_again_and_given_out_once(numbers: list[int], random: Any) -> None:
    """Against a queue that forgets what is before the number asked from, as Telegram's does."""
    inbox, queue, counter = Inbox(), list[int](), itertools.count(1)
    given_out, answered = list[int](), set[int]()
    for number in (*numbers, 0):
        queue.extend(next(counter) for _ in range(number))
        start = inbox.offset()
        assert all(one in answered for one in queue if one < start)
        queue = [one for one in queue if one >= start]
        given_out += [raw["update_id"] for raw in inbox.take([{"update_id": one} for one in queue[:5]])]
        for one in random.sample(given_out, len(given_out) // 2):
            inbox.answered(one)
            answered.add(one)
    assert len(given_out) == len(set(given_out))
    assert inbox.unanswered == len(set(given_out) - answered)
