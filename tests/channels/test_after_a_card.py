"""The card, its buttons and what follows, on Telegram: through the real library, over HTTP, with the real store."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.assistant import Assistant
from bot.core.engine import prepare
from bot.knowledge.loading import load
from bot.store import Store
from tests.botapi import BotApi, Reply
from tests.running import Running
from tests.test_store import Clock

CHAT = 7


@pytest.fixture(scope="module", params=["the knowledge", "no knowledge"])
def server(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[BotApi]:
    root = Path(__file__).parents[2]
    folder = root / "knowledge" if request.param == "the knowledge" else root / "no such folder"
    store = Store(tmp_path_factory.mktemp("state"), Clock())
    assistant = Assistant(prepare(load(folder).knowledge, {}), store)
    with BotApi() as api, Running(api, assistant):
        api.wait_for_a_poll()
        yield api
    store.close()


def test_the_card_is_read_its_answers_are_opened_and_the_way_leads_back(server: BotApi) -> None:
    def reply() -> Reply:
        (one,) = server.wait_for_replies(CHAT)
        return one

    server.say(CHAT, "i want to kill myself")
    card = reply()
    assert "call or text 988" in card.text
    assert "parse_mode" not in card.params
    server.press(CHAT, "Will the police come?")
    assert "Fewer than 2 in 100" in reply().text
    server.press(CHAT, "Something to do right now")
    assert "Breathe in slowly" in reply().text
    server.press(CHAT, "Back to the numbers")
    assert reply().text == card.text
    server.say(CHAT, "tonight")
    assert "988 is still there" in reply().text
    server.say(CHAT, "jk")
    assert "The line stays there" in reply().text
    server.press(CHAT, "Ask about something else")
    assert "988" in reply().text
    server.push_query(CHAT, "help_call:es:crisis")
    assert "La llamada al 988 empieza con un menú" in reply().text
