"""The ladder: danger, then what was asked for, then what is near."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.afterwards import Said
from bot.core.card_pages import Choice
from bot.core.cards import ShownCard
from bot.core.crisis import Tier
from bot.core.decision import (
    AfterCard,
    Answer,
    CannotRead,
    Command,
    Crisis,
    Decision,
    Fallback,
    NoneOfThese,
    OtherLanguage,
    ShowCard,
    ShowPage,
    ShowTopic,
    ShowTopics,
    Suggest,
    decide,
    looks_spanish,
)
from bot.core.engine import Engine, prepare
from bot.core.messages import Message, Unreadable
from tests.builders import entry, knowledge

ENGINE: Engine = prepare(
    knowledge(
        entry("hours", ["what are your hours", "when do you open", "open on saturday"], topic="clinic"),
        entry(
            "cost",
            ["how much is an infusion", "price of ketamine", "what does a session cost"],
            topic="clinic",
        ),
        entry("onset", ["when will zoloft kick in", "how long until an ssri works"]),
        entry("ssri-long", ["how long can i take an ssri", "years on an ssri"]),
    ),
    {"en": set("can you repair my lawnmower suicide statistics for paper about town and".split())},
)


def decision(message: Message | str, offered: tuple[str, ...] = ()) -> Decision:
    message = Message(message) if isinstance(message, str) else message
    return decide(message, "en", offered, ENGINE).decision


def test_a_clear_match_is_answered() -> None:
    found = decision("when do you open on saturday?")
    assert isinstance(found, Answer)
    assert found.entry.id == "hours"


def test_near_matches_are_offered() -> None:
    alike = prepare(
        knowledge(
            *(entry(pet, [f"may i bring my {pet}"], question=f"{pet}?") for pet in ("dog", "cat", "bird", "fish"))
        ),
        {},
    )
    found = decide(Message("may i bring my"), "en", (), alike).decision
    assert isinstance(found, Suggest)
    assert len(found.candidates) == 3


def test_nothing_near_is_a_fallback() -> None:
    assert isinstance(decision("repair my lawnmower"), Fallback)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("/start", "start"),
        ("/help", "help"),
        ("/HELP", "help"),
        ("/help@clinic_bot", "help"),
        ("/privacy", "privacy"),
        ("/nonsense", "unknown"),
        ("/start nonsense", "start"),
    ],
)
def test_commands(text: str, name: str) -> None:
    assert decision(text) == Command(name)


@pytest.mark.parametrize(
    ("text", "language"), [("/crisis", "en"), ("/emergency", "en"), ("/988", "en"), ("/ayuda", "es"), ("/AYUDA", "es")]
)
def test_the_crisis_commands_show_the_card(text: str, language: str) -> None:
    assert decision(text) == ShowCard("crisis", language)
    assert decision(Message(choice="crisis")) == ShowCard("crisis", "en")


@pytest.mark.parametrize(
    ("choice", "expected"),
    [
        ("help_police:es:crisis_other", ShowPage(Choice("crisis_other", "es", "police"))),
        ("help_police:es", ShowPage(Choice("crisis", "es", "police"))),
        ("help_police", ShowPage(Choice("crisis", "en", "police"))),
        ("card_violence:es", ShowCard("violence", "es")),
        ("help_gone:es:violence", ShowCard("violence", "es")),
        ("help_", ShowCard("crisis", "en")),
        ("card_gone:fr", ShowCard("crisis", "en")),
        ("help_::::", ShowCard("crisis", "en")),
    ],
)
def test_what_buttons_under_a_card_carry_works_whatever_was_said_since(choice: str, expected: Decision) -> None:
    assert decision(Message(choice=choice)) == expected


SHOWN = ShownCard("crisis", "es")


def after_card(text: str, offered: tuple[str, ...] = (), shown: ShownCard = SHOWN) -> Decision:
    return decide(Message(text), "en", offered, ENGINE, shown).decision


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("yes", AfterCard(Said.VAGUE, "en")),
        ("no", AfterCard(Said.VAGUE, "es")),
        ("👍", AfterCard(Said.VAGUE, "es")),
        ("jk", AfterCard(Said.DENIAL, "en")),
        ("no era en serio", AfterCard(Said.DENIAL, "es")),
        ("thanks", AfterCard(Said.THANKS, "en")),
        ("what number", AfterCard(Said.WAY, "en")),
    ],
)
def test_short_messages_after_a_card_are_read_in_its_light(text: str, expected: Decision) -> None:
    assert after_card(text) == expected
    assert not isinstance(decision(text), AfterCard)


def test_a_question_after_a_card_is_a_question() -> None:
    assert isinstance(after_card("when do you open"), Answer)
    assert isinstance(after_card("can you repair my lawnmower"), Fallback)
    assert isinstance(after_card("repair my lawnmower?"), Fallback)


@pytest.mark.parametrize("text", ["i have a plan", "gun", "too late", "tell my mom i love her", "30", "tengo un plan"])
def test_a_short_statement_is_about_the_card_while_it_is_fresh(text: str) -> None:
    for turns in (0, 1):
        assert isinstance(after_card(text, shown=ShownCard("crisis", "en", turns=turns)), AfterCard)
    assert not isinstance(after_card(text, shown=ShownCard("crisis", "en", turns=2)), AfterCard)


@pytest.mark.parametrize("text", ["open on saturday", "price of ketamine"])
def test_a_short_statement_that_the_knowledge_answers_is_answered(text: str) -> None:
    assert isinstance(after_card(text), Answer)


def test_a_statement_after_a_card_is_met_in_its_own_language() -> None:
    assert after_card("tengo un plan", shown=ShownCard("crisis", "en")) == AfterCard(Said.STATEMENT, "es")
    assert after_card("gun", shown=ShownCard("crisis", "es")) == AfterCard(Said.STATEMENT, "es")


def test_yes_and_no_answer_the_suggestions_only_when_the_card_is_no_longer_fresh() -> None:
    offered, later = ("q_hours", "none"), replace(SHOWN, turns=2)
    for text in ("no", "yes"):
        assert isinstance(after_card(text, offered), AfterCard)
        assert isinstance(after_card(text, offered, replace(SHOWN, turns=1)), AfterCard)
        assert not isinstance(after_card(text, offered, later), AfterCard)
    assert isinstance(after_card("tonight", offered, later), AfterCard)
    assert after_card("2", offered) == NoneOfThese()


def test_what_asks_the_clinic_for_a_number_word_for_word_wins_after_the_next_message() -> None:
    engine = prepare(knowledge(entry("contact", ["phone number", "what number do i call"])), {})
    for text in ("phone number", "what number do i call"):
        said = decide(Message(text), "en", (), engine, ShownCard("crisis", "en")).decision
        assert said == AfterCard(Said.WAY, "en")
        assert isinstance(decide(Message(text), "en", (), engine, ShownCard("crisis", "en", turns=1)).decision, Answer)


@pytest.mark.parametrize("text", ["i lied", "that was a lie", "mentira", "no es cierto"])
def test_a_lie_takes_back_what_was_said_last(text: str) -> None:
    danger, denied = after_card(text), after_card(text, shown=replace(SHOWN, denied=True, turns=4))
    assert isinstance(danger, AfterCard)
    assert danger.said is Said.DENIAL
    assert isinstance(denied, AfterCard)
    assert denied.said is Said.VAGUE


def test_nobody_talks_away_what_was_swallowed() -> None:
    for shown in (ShownCard("substances", "en"), ShownCard("crisis", "en", before="substances")):
        for text in ("im fine", "i feel fine, no symptoms", "not suicidal", "i lied"):
            found = after_card(text, shown=shown)
            assert isinstance(found, Crisis) or found == AfterCard(Said.VAGUE, "en")


def test_a_final_goodbye_is_none_right_after_a_card() -> None:
    for text in ("thanks for everything, goodbye", "good night forever"):
        assert after_card(text) == AfterCard(Said.VAGUE, "en")
        assert after_card(text, shown=replace(SHOWN, turns=2)) == AfterCard(Said.THANKS, "en")


@pytest.mark.parametrize(
    ("text", "card", "page"),
    [
        ("i cant call", "crisis", Choice("crisis", "en", "text")),
        ("no quiero llamar", "crisis_other", Choice("crisis_other", "es", "text")),
        ("i have no phone", "violence", Choice("violence", "en", "speak")),
    ],
)
def test_who_will_not_call_is_told_how_to_write(text: str, card: str, page: Choice) -> None:
    shown = ShownCard(card, "en")
    assert after_card(text, shown=shown) == ShowPage(page)
    # not the same text again
    assert after_card(text, ("help_police:en:crisis",), shown) == AfterCard(Said.WAY, page.language)
    assert not isinstance(after_card(text, shown=replace(shown, turns=2)), ShowPage)


def test_danger_after_a_card_is_still_danger() -> None:
    assert isinstance(after_card("i want to kill myself"), Crisis)


def test_topics_and_deep_links() -> None:
    assert decision("/topics") == ShowTopics()
    assert decision("/start t_clinic") == ShowTopic("clinic")
    found = decision("/start q_hours")
    assert isinstance(found, Answer)
    assert found.entry.id == "hours"


def test_a_typed_number_picks_that_choice() -> None:
    found = decision("2", offered=("q_cost", "q_hours", "none"))
    assert isinstance(found, Answer)
    assert found.entry.id == "hours"
    assert decision(" 3. ", offered=("q_cost", "q_hours", "none")) == NoneOfThese()


def test_a_number_that_was_not_offered_is_an_ordinary_message() -> None:
    assert isinstance(decision("7", offered=("q_cost",)), Fallback)


@pytest.mark.parametrize("choice", ["q_gone", "t_gone", "nonsense", "", "q_", "t_:x"])
def test_a_choice_that_leads_nowhere_any_more_leads_to_the_topics(choice: str) -> None:
    assert decision(Message(choice=choice)) == ShowTopics(retired=True)


def test_pages_of_a_topic() -> None:
    assert decision(Message(choice="t_clinic:1")) == ShowTopic("clinic", 1)


def test_what_cannot_be_read() -> None:
    assert decision(Message(unreadable=Unreadable.VOICE)) == CannotRead(Unreadable.VOICE)


def test_a_caption_is_read_although_the_photo_cannot_be() -> None:
    found = decision(Message("when do you open", unreadable=Unreadable.PHOTO))
    assert isinstance(found, Answer)


@pytest.mark.parametrize("text", ["hola, cuanto cuesta la consulta", "tienen citas para mañana"])
def test_spanish_is_told_which_language_is_spoken(text: str) -> None:
    assert isinstance(decision(text), OtherLanguage)


@pytest.mark.parametrize(
    "text",
    [
        "how much is a session in el paso",
        "i am from las vegas",
        "my son is depressed",
        "al is a friend",
        "",
        "ok",
        "no",
    ],
)
def test_english_with_spanish_names_is_english(text: str) -> None:
    assert not looks_spanish(text)


CRISIS = "i want to kill myself"


@pytest.mark.parametrize(
    "message",
    [
        Message(CRISIS),
        Message(f"/start {CRISIS}"),
        Message("/help", around=(CRISIS,)),
        Message(unreadable=Unreadable.PHOTO, around=(CRISIS,)),
        Message(CRISIS, unreadable=Unreadable.PHOTO),
        Message(choice=CRISIS),
        Message("when do you open", choice="q_hours", around=("hello", CRISIS)),
    ],
)
def test_danger_in_any_text_comes_first(message: Message) -> None:
    found = decide(message, "en", ("q_hours",), ENGINE)
    assert isinstance(found.decision, Crisis)
    assert found.danger
    assert found.danger.tier is Tier.CRISIS


def test_a_mention_does_not_stop_the_ladder() -> None:
    found = decide(Message("do ssris raise suicide risk in teens? and when do you open"), "en", (), ENGINE)
    assert found.danger
    assert found.danger.tier is Tier.MENTION
    assert not isinstance(found.decision, Crisis)


def test_a_question_that_mentions_a_crisis_is_offered_more() -> None:
    """The lines alone would be no answer, so what is suggested may be further away."""
    beside_lines = decide(Message("suicide statistics for a paper about my town and an ssri"), "en", (), ENGINE)
    assert beside_lines.danger
    assert isinstance(beside_lines.decision, Suggest)
    assert beside_lines.decision.ranking.candidates[0].score < ENGINE.thresholds.suggest


@given(
    before=st.text(max_size=200),
    after=st.text(max_size=200),
    offered=st.lists(st.sampled_from(["q_hours", "none", "topics", "t_clinic"])),
    choice=st.none() | st.text(max_size=60),
)
def test_a_crisis_phrase_wins_whatever_stands_around_it_in_any_state(
    before: str, after: str, offered: list[str], choice: str | None
) -> None:
    message = Message(f"{before}\n{CRISIS}\n{after}", choice)
    assert isinstance(decide(message, "en", tuple(offered), ENGINE).decision, Crisis)
