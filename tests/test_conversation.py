"""One turn after the other: what is said, and what is remembered."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.conversation import Conversation, Turn, respond
from bot.core.decision import Answer, Crisis
from bot.core.engine import prepare
from bot.core.knowledge import Wording
from bot.core.messages import Message
from tests.builders import entry, knowledge, pack

BASE = knowledge(
    entry(
        "hours",
        ["what are your hours", "when do you open"],
        "We open at {{clinic.hours}}.",
        topic="clinic",
        related=["cost"],
    ),
    entry("cost", ["how much is an infusion", "price of ketamine"], "Ask us: {{clinic.phone}}", topic="clinic"),
    entry("teens", ["ssri for my teenager", "antidepressants and suicide risk in teens"], "Watch closely."),
    clinic={"phone": "555 0100"},
)
ENGINE = prepare(BASE, {})


def talk(*messages: str, conversation: Conversation = Conversation()) -> list[Turn]:
    """What happens when one person writes these one after the other."""
    turns = []
    for text in messages:
        turn = respond(Message(text), conversation, ENGINE)
        conversation = turn.conversation or Conversation()
        turns.append(turn)
    return turns


def test_the_offered_choices_can_be_typed_as_numbers() -> None:
    *_, last = talk("when do you open", "1")
    assert isinstance(last.decision, Answer)
    assert last.decision.entry.id == "cost"


def test_the_same_fallback_never_comes_twice_running() -> None:
    texts = [turn.reply.text for turn in talk("asdf", "qwer", "zxcv", "hjkl")]
    assert all(one != following for one, following in pairwise(texts))


def test_every_fallback_leads_on() -> None:
    for turn in talk("asdf", "qwer"):
        choices = [button.choice for button in turn.reply.buttons]
        assert choices == ["topics", "q_bot-talk-to-person", "crisis"]
        assert turn.reply.resources
        assert "988" in turn.reply.text


def test_a_clinic_fact_stands_in_the_answer() -> None:
    (turn,) = talk("price of ketamine")
    assert "555 0100" in turn.reply.text


def test_clinic_facts_stand_in_the_bots_own_sentences_and_on_buttons_too() -> None:
    base = knowledge(
        pack(
            entry("call", ["x"], "y", question="Call {{clinic.phone}}?", topic="t"),
            wording=Wording(topics="Call {{clinic.phone}}", topic_titles={"t": "T {{clinic.phone}}"}),
        ),
        clinic={"phone": "555 0100"},
    )
    engine = prepare(base, {})
    for message in (Message("/topics"), Message(choice="t_t")):
        reply = respond(message, Conversation(), engine).reply
        assert "555 0100" in reply.text + "".join(button.label for button in reply.buttons)
        assert "{{" not in reply.text + "".join(button.label for button in reply.buttons)


def test_a_fact_that_the_clinic_has_not_given_is_not_made_up() -> None:
    (turn,) = talk("what are your hours")
    assert "We open at please ask the clinic." in turn.reply.text


def test_an_answer_names_its_sources_and_the_date_they_were_checked() -> None:
    (turn,) = talk("price of ketamine")
    assert "Sources: Title of nhs-ssri" in turn.reply.text
    assert "2026-11-20" in turn.reply.text
    assert "Reviewed" not in turn.reply.text


def test_the_card_has_the_number_in_its_first_two_lines_and_no_buttons_to_other_things() -> None:
    (turn,) = talk("i want to kill myself")
    assert isinstance(turn.decision, Crisis)
    assert turn.reply.urgent
    assert "988" in "\n".join(turn.reply.text.splitlines()[:2])


def test_a_second_card_is_worded_differently_and_keeps_the_number() -> None:
    first, second = talk("i want to kill myself", "i am going to end my life")
    assert first.reply.text != second.reply.text
    assert "988" in second.reply.text


def test_the_same_card_for_another_reason_is_a_repeat_too() -> None:
    first, second = talk("i want to kill myself", "i cut myself again last night")
    assert first.danger
    assert second.danger
    assert first.danger.kind != second.danger.kind
    assert "988 is still there" in second.reply.text


def test_another_card_is_shown_in_full() -> None:
    _, second = talk("my friend wants to kill herself", "i took too many pills")
    assert "Do not make anyone vomit" in second.reply.text


def test_after_a_card_questions_are_answered_as_before() -> None:
    *_, last = talk("i want to kill myself", "price of ketamine")
    assert isinstance(last.decision, Answer)


def test_a_mention_stands_above_the_answer() -> None:
    (turn,) = talk("antidepressants and suicide risk in teens")
    assert isinstance(turn.decision, Answer)
    lines = turn.reply.text.splitlines()
    assert "988" in "\n".join(lines[:2])
    assert "911" in "\n".join(lines[:2])
    assert "Watch closely." in turn.reply.text


def test_delete_my_data_leaves_nothing_to_remember() -> None:
    turn = respond(Message("/delete_my_data"), Conversation(misses=2), ENGINE)
    assert turn.conversation is None


@pytest.mark.parametrize("text", ["/start", "/help", "/topics", "/crisis", "/privacy", "/nope", "asdf", ""])
def test_every_reply_says_something_and_every_button_fits_into_telegram(text: str) -> None:
    turn = respond(Message(text), Conversation(), ENGINE)
    assert turn.reply.text.strip()
    assert all(len(button.choice.encode()) <= 64 and button.label for button in turn.reply.buttons)


@given(
    state=st.builds(
        Conversation,
        offered=st.lists(st.sampled_from(["q_hours", "none", "t_clinic"])).map(tuple),
        misses=st.integers(0, 5),
        last_card=st.none() | st.sampled_from(["crisis/direct", "gone"]),
    ),
    text=st.text(max_size=100),
)
def test_a_crisis_phrase_gets_the_card_in_any_state(state: Conversation, text: str) -> None:
    turn = respond(Message(f"{text}\ni want to kill myself"), state, ENGINE)
    assert isinstance(turn.decision, Crisis)
    assert "988" in turn.reply.text


@given(st.text(max_size=300), st.none() | st.text(max_size=64))
def test_there_is_always_a_reply(text: str, choice: str | None) -> None:
    assert respond(Message(text, choice), Conversation(), ENGINE).reply.text.strip()
