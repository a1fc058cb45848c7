"""Messages that lean on the answer before them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.context import read, subject_of
from bot.core.conversation import Conversation, Turn, respond
from bot.core.decision import Answer, answers_of
from bot.core.messages import Message
from tests import prepared

ENGINE = prepared.engine()
MEDICINES = sorted({name for drug in ENGINE.knowledge.drugs for name in drug.names if " " not in name})
GROUPS = sorted({group for drug in ENGINE.knowledge.drugs for group in drug.groups})


def talk(*texts: str) -> list[Turn]:
    turns: list[Turn] = []
    for text in texts:
        before = turns[-1].conversation if turns else None
        turns.append(respond(Message(text), before or Conversation(), ENGINE))
    return turns


def answered(*texts: str) -> list[str]:
    """What the last of the messages is answered with."""
    return [answer.entry.id for answer in answers_of(talk(*texts)[-1].decision)]


@pytest.mark.parametrize(
    ("first", "then", "answer"),
    [
        ("what is ketamine", "is it addictive", "ketamine-addiction"),
        ("what are ssris", "is it addictive", "ssri-addictive"),
        ("what is ketamine", "and what does it cost", "ketamine-cost"),
        ("what is ketamine", "and the side effects?", "ketamine-side-effects"),
        ("what are ssris", "and the side effects?", "ssri-side-effects"),
        ("qué es la ketamina", "¿y los efectos secundarios?", "ketamine-side-effects"),
        ("qué son los ISRS", "y los efectos secundarios?", "ssri-side-effects"),
        ("qué es la ketamina", "y es adictiva?", "ketamine-addiction"),
        ("what is ketamine", "and for teens?", "ketamine-age-limits-teens"),
    ],
)
def test_a_message_without_a_subject_is_about_what_was_answered(first: str, then: str, answer: str) -> None:
    assert answered(first, then) == [answer]


@pytest.mark.parametrize(
    ("then", "answer"),
    [
        ("what are your hours", "clinic-hours"),
        ("how do i cancel my appointment", "clinic-cancellation"),
        ("how long does zoloft take to work", "ssri-how-long-to-work"),
        ("what is glutamate", "glutamate-what-is"),
        ("are you a human", "bot-human-or-ai"),
        ("thanks", "bot-thanks"),
    ],
)
@pytest.mark.parametrize("first", ["what is ketamine", "what are ssris", "what is spravato"])
def test_a_message_with_a_subject_is_about_that(first: str, then: str, answer: str) -> None:
    last = talk(first, then)[-1].decision
    assert isinstance(last, Answer)
    assert (last.entry.id, last.about) == (answer, None)


@pytest.mark.parametrize("between", ["thanks", "hello", "what are your hours", "how do i renew my passport", "/topics"])
def test_thanks_greetings_and_other_topics_end_it(between: str) -> None:
    alone = answered("and the side effects?")
    assert answered("what are ssris", "and the side effects?") != alone
    assert answered("what are ssris", between, "and the side effects?") == alone


def test_a_card_ends_it() -> None:
    _, card = talk("what are ssris", "i want to kill myself")
    assert card.conversation is not None
    assert card.conversation.subject is None


def test_a_pressed_button_begins_it() -> None:
    pressed = respond(Message(choice="q_ssri-what-is"), Conversation(), ENGINE)
    assert pressed.conversation is not None
    then = respond(Message("and the side effects?"), pressed.conversation, ENGINE)
    assert [answer.entry.id for answer in answers_of(then.decision)] == ["ssri-side-effects"]


def test_what_somebody_takes_stays_the_subject() -> None:
    then = talk("what's lexapro", "side effects?")[-1]
    assert [answer.entry.id for answer in answers_of(then.decision)] == ["ssri-side-effects"]


def test_the_reply_says_how_the_message_was_understood() -> None:
    assert talk("what is ketamine", "is it addictive")[-1].reply.text.startswith("About ketamine:")
    assert talk("qué es la ketamina", "y es adictiva?")[-1].reply.text.startswith("Sobre ketamina:")
    assert not talk("what is ketamine", "what are your hours")[-1].reply.text.startswith("About")


def test_a_subject_that_is_no_medicine_is_called_by_its_question() -> None:
    assert "About “Do you take my insurance?”:" in talk("do you take aetna?", "what about cigna")[-1].reply.text


def test_an_entry_that_is_gone_is_no_subject() -> None:
    turn = respond(Message("what are your hours"), Conversation(subject="no-such-entry"), ENGINE)
    assert [answer.entry.id for answer in answers_of(turn.decision)] == ["clinic-hours"]


def test_who_goes_on_about_one_medicine_is_not_answered_about_another() -> None:
    assert answered("is it safe") == ["ketamine-is-it-safe"]
    then = talk("what are ssris", "is it safe")[-1].decision
    assert not any(answer.entry.id.startswith("ketamine") for answer in answers_of(then))


def test_an_entry_is_about_the_medicine_that_its_question_names_first() -> None:
    named = [("spravato-what-is", "Spravato"), ("ketamine-vs-ssri", "Ketamine"), ("ketamine-bad-trip", "panic")]
    for id, word in named:
        entry = ENGINE.knowledge.entry(id, "en")
        assert entry
        subject = subject_of(entry, ENGINE)
        assert subject
        assert subject.word == word
    hello = ENGINE.knowledge.entry("bot-hello", "en")
    assert hello
    assert subject_of(hello, ENGINE) is None


@given(
    st.sampled_from(MEDICINES + GROUPS),
    st.sampled_from(["{} side effects", "and {}?", "how long does {} last", "is {} safe", "y {}?", "{}"]),
    st.sampled_from(list(ENGINE.knowledge.entries())),
)
def test_a_message_with_its_own_medicine_is_never_read_with_another(medicine: str, text: str, before: object) -> None:
    reading = read(text.format(medicine), "en", before, ENGINE)  # type: ignore[arg-type]  # sampled entries
    assert reading.about is None


@given(st.text(max_size=80), st.sampled_from(list(ENGINE.knowledge.entries())))
def test_reading_never_fails_and_answers_only_what_is_clear(text: str, before: object) -> None:
    reading = read(text, "en", before, ENGINE)  # type: ignore[arg-type]  # sampled entries
    assert reading.entry == (ENGINE.clear(reading.ranking) if reading.entry else None)
