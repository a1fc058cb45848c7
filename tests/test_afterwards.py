"""Short messages after a card: read by whole words, never by likeness, and never where there is a question."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.afterwards import Said, is_yes_or_no, read_afterword
from bot.knowledge.loading import load

KNOWLEDGE = load(Path(__file__).parent.parent / "knowledge").knowledge


def said(text: str) -> Said | None:
    after = read_afterword(text)
    return after.said if after else None


@pytest.mark.parametrize(
    "text",
    [
        "jk", "J/K", "lol jk", "just kidding", "haha im kidding", "it was a joke", "sorry, it was just a joke",
        "im fine", "I'm fine!!!", "no im fine really", "i am ok now", "everything is fine",
        "I'm safe now, thanks",
        "nvm", "never mind", "forget it", "forget i said anything", "i didn't mean it", "don't worry about me",
        "i won't do anything", "im not suicidal", "false alarm",
        "i feel fine, no symptoms",
        "era broma", "no era en serio", "no lo dije en serio", "ya estoy bien", "estoy bien, gracias", "todo bien",
        "olvídelo", "olvídalo", "no pasa nada", "no se preocupe por mí", "no voy a hacer nada",
        "ya no voy a hacer nada", "estoy bien ahora",
        "jaja era broma",
    ],
)  # fmt: skip
def test_denial(text: str) -> None:
    assert said(text) is Said.DENIAL


@pytest.mark.parametrize(
    "text",
    [
        "im not fine", "i'm not okay", "not safe", "no estoy bien", "ya no estoy bien", "no me siento bien", "no joke",
        "no es broma", "no todo está bien", "im not kidding", "im not joking", "no good",
    ],
)  # fmt: skip
def test_what_says_the_opposite_is_no_denial(text: str) -> None:
    assert said(text) is Said.VAGUE


@pytest.mark.parametrize(
    "text",
    [
        "i wont do it today", "not suicidal but", "im fine for now", "no voy a hacerlo hoy", "estoy bien pero",
        "no voy a hacerlo, mentira", "im fine. that was a lie",
    ],
)  # fmt: skip
def test_a_denial_with_a_reservation_is_none(text: str) -> None:
    assert said(text) is Said.VAGUE


@pytest.mark.parametrize(
    "text", ["i lied", "that was a lie", "it's a lie forget it", "not true", "mentira", "es mentira", "no es cierto"]
)
def test_a_lie(text: str) -> None:
    assert said(text) is Said.LIE


@pytest.mark.parametrize(
    "text",
    [
        "988 hung up on me", "i don't want to call", "i cant call", "i have no phone", "no one answers", "on hold",
        "i can't talk on the phone right now", "i hate phone calls", "no contestan", "no quiero llamar", "me colgaron",
        "no quiero hablar con nadie", "no tengo saldo",
    ],
)  # fmt: skip
def test_why_a_call_is_not_possible(text: str) -> None:
    assert said(text) is Said.NO_CALL


@pytest.mark.parametrize("text", ["thanks for everything, goodbye", "good night forever", "adiós a todos"])
def test_a_farewell(text: str) -> None:
    assert said(text) is Said.FAREWELL


@pytest.mark.parametrize("text", ["i have a plan", "gun", "swallowed it", "30", "he is asleep", "ya me tomé todo", "5"])
def test_a_statement(text: str) -> None:
    assert said(text) is Said.STATEMENT


@pytest.mark.parametrize(
    "text", ["thanks", "thank you so much", "ok", "k", "bye", "goodbye", "good night", "ok gracias", "adiós"]
)
def test_thanks(text: str) -> None:
    assert said(text) is Said.THANKS


@pytest.mark.parametrize(
    "text",
    [
        "how",
        "call",
        "what number",
        "what number do i call",
        "where can i go",
        "can i text",
        "¿a quién llamo?",
        "help",
        "ayuda",
    ],
)
def test_asking_for_the_way(text: str) -> None:
    assert said(text) is Said.WAY


@pytest.mark.parametrize(
    "text", ["yes", "no", "sí", "tonight", "esta noche", "nothing helps", "ya no importa", "👍", "😢", "...", "?"]
)
def test_vague(text: str) -> None:
    assert said(text) is Said.VAGUE


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "how long does it take",
        "does it hurt",
        "what is it",
        "im fine how much is it",
        "where are you",
        "is it safe",
        "and how is it given",
        "ketamine infusion how often",
        "cuanto cuesta",
        "my son has been on it for three weeks now and",
    ],
)
def test_questions_and_greetings_speak_for_themselves(text: str) -> None:
    assert said(text) is None


def test_hardly_any_question_that_the_bot_answers_is_read_like_that() -> None:
    """Those that are, thank, say goodbye, or ask for help and a number. Vague ones and statements match word for
    word."""
    texts = [(e.id, text) for e in KNOWLEDGE.entries() for text in (e.question, *(each.text for each in e.phrasings))]
    read = {id for id, text in texts if said(text) not in (None, Said.VAGUE, Said.STATEMENT)}
    assert read <= {
        "bot-hello",
        "bot-thanks",
        "bot-goodbye",
        "bot-what-can-you-do",
        "bot-talk-to-person",
        "clinic-contact",
        "emergency-suicidal-thoughts",
    }


@given(st.text(max_size=200))
def test_any_text_is_read_and_a_denial_is_never_more_than_its_own_words(text: str) -> None:
    read_afterword(text)
    assert said(f"{text} i took all the pills") is not Said.DENIAL
    assert said(f"i took all the pills {text}") is not Said.DENIAL


@pytest.mark.parametrize("text", ["yes", "No.", "si", "nope", "none"])
def test_yes_and_no(text: str) -> None:
    assert is_yes_or_no(text)
    assert not is_yes_or_no(f"{text} tonight")
