"""One turn after the other: what is said, and what is remembered."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.afterwards import Said
from bot.core.card_texts import CARDS
from bot.core.cards import LONGEST_CARD, ShownCard, denial_reply
from bot.core.conversation import CARD_TURNS, Conversation, Turn, _shown, respond
from bot.core.crisis import CLASSIFIER, CrisisMatch, Tier
from bot.core.decision import AfterCard, Answer, Crisis, Fallback, Suggest
from bot.core.engine import prepare
from bot.core.knowledge import Wording
from bot.core.messages import Message, Unreadable
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
VIOLENCE = "my husband is hitting me right now"


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


@pytest.mark.parametrize(
    ("card", "number"), [("i took too many pills", "1-800-222-1222"), (VIOLENCE, "1-800-799-7233")]
)
@pytest.mark.parametrize(
    "text", ["forget it", "thanks", "ok", "price of ketamine", "/crisis", "/ayuda", "no thanks", "asdf qwer?"]
)
def test_after_poison_and_violence_their_own_numbers_stay(card: str, number: str, text: str) -> None:
    for last in talk(card, text)[1:] + talk(card, "/crisis", text)[1:]:
        assert number in last.reply.text
        assert "988" in last.reply.text
        assert "911" in last.reply.text
        assert len(last.reply.text) < LONGEST_CARD


def test_after_poison_a_denial_brings_the_card_again() -> None:
    _, second = talk("i took too many pills", "i feel fine, no symptoms")
    assert "hard to wake" in second.reply.text


def test_a_lie_after_a_denial_brings_the_card_again() -> None:
    _, denial, lie, again = talk("i want to kill myself", "im fine", "i lied", "i lied")
    assert "stays there" in denial.reply.text
    assert "988 is still there" in lie.reply.text
    assert "It can still help" in again.reply.text or "stays there" in again.reply.text


def test_what_looks_like_an_illness_after_violence_keeps_its_card() -> None:
    match = CrisisMatch(Tier.EMERGENCY, "medical", "en", CLASSIFIER)
    for before in (ShownCard("violence", "en", turns=3), ShownCard("crisis", "en", before="violence")):
        shown = _shown(Crisis(match), before)
        assert shown
        assert shown.name == "violence"
    seen = _shown(Crisis(replace(match, rule="en-chest-pain")), ShownCard("violence", "en"))
    assert seen
    assert (seen.name, seen.special) == ("emergency", "violence")


def test_statements_and_small_words_do_not_keep_the_card_for_ever() -> None:
    turns = talk("i want to kill myself", "asdf", "qwer", "zxcv")
    assert [turn.reply.urgent for turn in turns] == [True, True, True, False]
    *most, last = talk("i want to kill myself", *["price of ketamine"] * 2, *["yes"] * CARD_TURNS)
    assert most[3].reply.urgent
    assert not last.reply.urgent


def test_the_lines_stand_above_a_fallback_in_the_language_of_the_card_and_only_there() -> None:
    *_, last = talk("quiero morirme", "asdf qwer?")
    assert isinstance(last.decision, Fallback)
    assert last.reply.text.startswith("En crisis: llame al 988 y oprima 2")
    assert "In danger now" not in last.reply.text


def test_after_a_card_in_both_languages_thanks_and_denials_are_in_both() -> None:
    state = Conversation(last_card="crisis", card_language="both")
    thanks = respond(Message("ok"), state, ENGINE).reply.text
    assert "You are welcome" in thanks
    assert "Con gusto" in thanks
    assert "911" in thanks
    denial = denial_reply("both", 1)
    assert "The line stays there" in denial
    assert "La línea sigue ahí" in denial


def test_suggestions_show_the_numbers() -> None:
    alike = prepare(knowledge(*(entry(pet, [f"may i bring my {pet}"]) for pet in ("dog", "cat", "bird", "fish"))), {})
    suggestions = respond(Message("may i bring my"), Conversation(), alike)
    assert isinstance(suggestions.decision, Suggest)
    assert "988" in suggestions.reply.text
    assert "911" in suggestions.reply.text
    assert suggestions.reply.resources


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


def test_after_a_card_questions_are_answered_as_before_with_the_short_lines() -> None:
    *_, last = talk("i want to kill myself", "price of ketamine")
    assert isinstance(last.decision, Answer)
    assert "555 0100" in last.reply.text
    assert "988" in "\n".join(last.reply.text.splitlines()[:2])
    assert last.reply.resources
    assert not last.reply.urgent


def test_the_short_lines_end_some_replies_after_the_card() -> None:
    *turns, last = talk("i want to kill myself", *["price of ketamine"] * (CARD_TURNS + 1))
    assert all("988" in turn.reply.text for turn in turns)
    assert "988" not in last.reply.text
    assert last.conversation
    assert last.conversation.last_card is None


@pytest.mark.parametrize(
    "text",
    [
        "yes", "tonight", "i dont care", "nothing helps", "no", "si", "esta noche", "ya no importa", "👍", "...",
        "maybe", "idk", "it hurts so much", "me da igual", "how", "call", "what number", "a quien llamo",
        "no estoy bien", "no joke", "help",
    ],
)  # fmt: skip
@pytest.mark.parametrize("card", ["i want to kill myself", "my son says he wants to die", "i took too many pills"])
def test_a_vague_message_after_a_card_brings_it_again_shorter(card: str, text: str) -> None:
    first, second = talk(card, text)
    assert second.reply.urgent
    assert second.reply.resources
    assert len(second.reply.text) < len(first.reply.text)
    assert "988" in second.reply.text
    (alone,) = talk(text)
    assert not isinstance(alone.decision, AfterCard)


@pytest.mark.parametrize(
    "text",
    [
        "jk", "just kidding", "lol jk", "im fine", "I'm okay now, thanks", "i was joking", "it's a lie forget it",
        "no era en serio", "ya estoy bien", "era broma", "olvídelo", "not suicidal",
    ],
)  # fmt: skip
def test_denial_is_met_kindly_and_changes_nothing(text: str) -> None:
    _, denial, vague, question = talk("i want to kill myself", text, "tonight", "price of ketamine")
    assert isinstance(denial.decision, AfterCard)
    assert denial.decision.said is Said.DENIAL
    assert "988" in "\n".join(denial.reply.text.splitlines()[:2])
    assert "911" in denial.reply.text
    assert denial.reply.buttons[-1].choice == "topics"
    assert vague.reply.urgent
    assert question.reply.resources


@pytest.mark.parametrize("text", ["jk i want to kill myself", "im fine. i took all my pills", "no estoy bien"])
def test_what_is_more_than_a_denial_is_none(text: str) -> None:
    _, second = talk("i want to kill myself", text)
    assert not isinstance(second.decision, AfterCard) or second.decision.said is Said.VAGUE
    assert second.reply.urgent


def test_a_denial_above_a_quoted_sign_of_danger_is_none() -> None:
    (first,) = talk("i want to kill myself")
    message = Message("jk", around=("i want to kill myself",))
    assert isinstance(respond(message, first.conversation or Conversation(), ENGINE).decision, Crisis)


@pytest.mark.parametrize("text", ["thanks", "ok", "bye", "gracias", "ok thank you so much", "no thanks"])
def test_thanks_after_a_card_get_a_short_reply_with_the_line(text: str) -> None:
    first, thanks = talk("i want to kill myself", text)
    assert "988" in thanks.reply.text
    assert len(thanks.reply.text) < len(first.reply.text) / 2


def test_the_same_kind_reply_does_not_follow_itself() -> None:
    for text in ("jk", "thanks"):
        _, *turns = talk("i want to kill myself", text, text, text)
        assert all(one.reply.text != following.reply.text for one, following in pairwise(turns))


def test_what_is_said_in_spanish_after_an_english_card_is_answered_in_spanish() -> None:
    _, second = talk("i want to kill myself", "esta noche")
    assert "llame" in second.reply.text


@pytest.mark.parametrize("knowledge_is_empty", [False, True])
def test_every_button_under_every_card_leads_on_and_back(knowledge_is_empty: bool) -> None:
    """Also from an old message, in a chat of which nothing is remembered, and when no knowledge could be read."""
    engine = prepare(knowledge(), {}) if knowledge_is_empty else ENGINE
    seen: set[str] = set()
    waiting = [f"card_{name}:{language}" for name in CARDS for language in ("en", "es")]
    while waiting:
        choice = waiting.pop()
        if choice in seen or not choice.startswith(("help_", "card_")):
            continue
        seen.add(choice)
        turn = respond(Message(choice=choice), Conversation(), engine)
        assert turn.reply.urgent
        assert turn.reply.resources
        assert re.search(r"\d{3}", "\n".join(turn.reply.text.splitlines()[:2]))
        assert not isinstance(turn.decision, Crisis)
        choices = [button.choice for button in turn.reply.buttons]
        assert choices
        assert len(set(choices)) == len(choices)
        if choice.startswith("help_"):
            assert choices[-1] == "topics"
            assert choices[-2].startswith("card_")
        waiting += choices
    assert len(seen) > 40


def test_back_to_the_card_shows_it_in_full() -> None:
    (first,) = talk("i want to kill myself")
    page = respond(Message(choice=first.reply.buttons[0].choice), first.conversation or Conversation(), ENGINE)
    back = respond(Message(choice="card_crisis:en"), page.conversation or Conversation(), ENGINE)
    assert back.reply.text == first.reply.text
    again = respond(Message(choice="card_crisis:en"), back.conversation or Conversation(), ENGINE)
    assert again.reply.text != back.reply.text


@given(
    st.lists(
        st.sampled_from(["i want to kill myself", "i cut myself", "yes", "/crisis", "/ayuda", "tonight", "call", "si"]),
        min_size=2,
        max_size=12,
    )
)
def test_the_same_card_never_comes_twice_running(texts: list[str]) -> None:
    turns = [turn for turn in talk(*texts) if turn.reply.urgent]
    for one, following in pairwise(turns):
        assert one.reply.text != following.reply.text


def test_every_menu_leads_to_the_card() -> None:
    messages = [
        *map(Message, ("/start", "/help", "/topics", "/privacy", "/nope", "asdf", "asdf asdf", "")),
        *(Message(choice=choice) for choice in ("t_clinic", "none", "t_gone", "topics")),
        Message(unreadable=Unreadable.VOICE),
        Message("hola, cuanto cuesta la consulta"),
    ]
    for message in messages:
        turn = respond(message, Conversation(), ENGINE)
        assert "crisis" in [button.choice for button in turn.reply.buttons], message
    alike = prepare(knowledge(*(entry(pet, [f"may i bring my {pet}"]) for pet in ("dog", "cat", "bird", "fish"))), {})
    suggestions = respond(Message("may i bring my"), Conversation(), alike)
    assert isinstance(suggestions.decision, Suggest)
    assert suggestions.reply.buttons[-1].choice == "crisis"


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
        last_card=st.none() | st.sampled_from(["crisis", "emergency", "gone"]),
        card_language=st.sampled_from(["en", "es", "fr"]),
        card_wording=st.integers(0, 2),
        card_turns=st.integers(0, 20),
        card_before=st.none() | st.sampled_from(["substances", "violence", "gone"]),
        card_denied=st.booleans(),
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
