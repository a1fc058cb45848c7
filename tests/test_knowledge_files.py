"""The real knowledge: no mistakes, and what it promises."""

from __future__ import annotations

import re
from datetime import date

import pytest

from bot.core.conversation import Conversation, respond
from bot.core.crisis import Tier
from bot.core.decision import Answer
from bot.core.engine import Engine
from bot.core.knowledge import Entry, Kind
from bot.core.markup import to_plain
from bot.core.messages import Message
from bot.knowledge.checks import check
from bot.knowledge.loading import Loaded
from bot.knowledge.problems import Severity
from bot.knowledge.routing import misrouted
from tests import prepared


@pytest.fixture(scope="module")
def loaded() -> Loaded:
    return prepared.loaded()


@pytest.fixture(scope="module")
def engine() -> Engine:
    return prepared.engine()


def clinical(loaded: Loaded) -> list[Entry]:
    return [entry for entry in loaded.knowledge.entries() if entry.kind is Kind.CLINICAL]


def test_there_is_no_mistake_in_any_file(loaded: Loaded) -> None:
    problems = [*loaded.problems, *check(loaded.knowledge, date.today(), loaded.places)]
    assert [str(problem) for problem in problems if problem.severity is Severity.ERROR] == []


def test_no_example_gets_another_entrys_answer(engine: Engine) -> None:
    assert [str(problem) for problem in misrouted(engine) if problem.severity is Severity.ERROR] == []


def test_every_entry_is_asked_in_at_least_ten_ways(loaded: Loaded) -> None:
    assert [entry.id for entry in loaded.knowledge.entries() if len(entry.phrasings) < 10] == []


def test_every_clinical_answer_names_sources_and_the_day_they_were_checked(loaded: Loaded) -> None:
    assert [entry.id for entry in clinical(loaded) if not entry.sources or not entry.checked] == []


def test_no_review_is_claimed(loaded: Loaded) -> None:
    assert [entry.id for entry in loaded.knowledge.entries() if entry.review] == []


def test_answers_fit_on_a_phone(loaded: Loaded) -> None:
    most = {"en": 140, "es": 150}  # words; Spanish takes more of them for the same
    entries = loaded.knowledge.entries()
    assert {e.id: words for e in entries if (words := len(e.answer.split())) > most[e.language]} == {}


@pytest.mark.parametrize(
    "promise",
    [
        r"\bcures?\b(?! (?!for|and))", r"guarantee(?!s\b)", r"miracle", r"breakthrough", r"risk[- ]free", r"100 ?%",
        r"rewires?\b",
        r"commit(?:ted|s)? suicide", r"balances? (?:your|the) brain",
    ],
)  # fmt: skip
def test_no_answer_sells_or_promises(loaded: Loaded, promise: str) -> None:
    """What is denied may be named: "not a cure", "no one can guarantee"."""
    denied = re.compile(r"\b(?:no|not|never|nobody|cannot|nor|without|avoid|red flags?)\b[^.]*$", re.IGNORECASE)
    for entry in clinical(loaded):
        for found in re.finditer(promise, entry.answer, re.IGNORECASE):
            before = entry.answer[max(0, found.start() - 120) : found.start()]
            assert denied.search(before), f"{entry.id}: {before[-60:]}{found[0]}"


def test_every_question_leads_to_its_own_answer(engine: Engine) -> None:
    for entry in engine.knowledge.entries():
        turn = respond(Message(entry.question), Conversation(), engine)
        if entry.topic == "emergency" and turn.reply.urgent:
            continue  # the card instead of the answer is no mistake there
        assert turn.danger is None or turn.danger.tier is Tier.MENTION, entry.question
        assert isinstance(turn.decision, Answer), entry.question
        assert turn.decision.entry.id == entry.id


def test_every_answer_can_be_opened_by_its_button_and_reads_as_plain_text(engine: Engine) -> None:
    for entry in engine.knowledge.entries():
        turn = respond(Message(choice=f"q_{entry.id}"), Conversation(), engine)
        assert isinstance(turn.decision, Answer)
        text = to_plain(turn.reply.text)
        assert "**" not in text
        assert "{{" not in text


@pytest.mark.parametrize(
    ("id", "must_say"),
    [
        ("ketamine-fda-status", ["off-label", "spravato"]),
        ("spravato-fda-status", ["not", "prevent suicide"]),
        ("ketamine-driving-and-ride-home", ["next day", "sleep"]),
        ("ssri-boxed-warning-young-people", ["988", "911"]),
        ("ssri-stopping-withdrawal", ["prescriber"]),
        ("ketamine-addiction", ["possible to get addicted"]),
        ("chemical-imbalance", ["no single"]),
        ("emergency-suicidal-thoughts", ["988", "911"]),
        ("emergency-overdose", ["911", "1-800-222-1222"]),
        ("bot-human-or-ai", ["program"]),
    ],
)
def test_what_must_never_be_missing(loaded: Loaded, id: str, must_say: list[str]) -> None:
    entry = loaded.knowledge.entry(id, "en")
    assert entry
    answer = " ".join(entry.answer.lower().replace("*", "").split())
    for words in must_say:
        assert words in answer
