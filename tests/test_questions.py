"""Several questions in one message."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.context import Reading, read
from bot.core.conversation import Conversation, Turn, respond
from bot.core.decision import Answer, Answers, Crisis, answers_of
from bot.core.explaining import as_record
from bot.core.knowledge import Entry
from bot.core.messages import Message
from bot.core.questions import MOST_QUESTIONS, SMALL_TALK, Questions, split
from tests import prepared

ENGINE = prepared.engine()
# Each is answered alone; none of them says what another is about.
ASKED = {
    "what are your hours": "clinic-hours",
    "how do i cancel my appointment": "clinic-cancellation",
    "what is glutamate": "glutamate-what-is",
    "is ketamine legal": "ketamine-legal-controlled",
    "what are ssris": "ssri-what-is",
    "can i drive after ketamine": "ketamine-driving-and-ride-home",
    "qué es la ketamina": "ketamine-what-is",
}


def say(text: str, conversation: Conversation = Conversation()) -> Turn:
    return respond(Message(text), conversation, ENGINE)


def answered(text: str) -> list[str]:
    return [answer.entry.id for answer in answers_of(say(text).decision)]


def read_alone(text: str, before: Entry | None) -> Reading:
    return read(text, "en", before, ENGINE)


def questions_in(text: str) -> Questions:
    return split(text, read_alone(text, None), None, read_alone)


@pytest.mark.parametrize("between", ["? ", ". ", "\n", ", and ", " and ", " also ", " plus ", "? y ", " y "])
@pytest.mark.parametrize("first", ["what are your hours", "is ketamine legal"])
def test_two_questions_are_both_answered_in_their_order(first: str, between: str) -> None:
    for second in ("how do i cancel my appointment", "what is glutamate"):
        assert answered(first + between + second) == [ASKED[first], ASKED[second]]
        assert answered(second + between + first) == [ASKED[second], ASKED[first]]


def test_three_questions_are_answered() -> None:
    text = "what are your hours, how do i cancel my appointment, and is ketamine legal?"
    assert answered(text) == ["clinic-hours", "clinic-cancellation", "ketamine-legal-controlled"]


def test_a_question_without_a_subject_has_that_of_the_one_before_it() -> None:
    assert answered("what is ketamine and is it addictive") == ["ketamine-what-is", "ketamine-addiction"]
    assert answered("what are ssris and are they addictive") == ["ssri-what-is", "ssri-addictive"]
    assert answered("¿La ketamina es adictiva y daña el hígado?") == ["ketamine-addiction", "ketamine-liver"]


def test_answers_stand_under_their_questions() -> None:
    turn = say("what are your hours? is ketamine legal?")
    assert turn.reply.text.index("**What are your hours?**") < turn.reply.text.index("**Is ketamine legal?**")
    choices = [button.choice for button in turn.reply.buttons]
    assert len(choices) == len(set(choices)) <= 5
    assert choices[-1] == "topics"
    assert not {"q_clinic-hours", "q_ketamine-legal-controlled"} & set(choices)


def test_scripts_see_all_entries_in_order() -> None:
    text = "is ketamine legal, and what are your hours"
    record = as_record(text, say(text), "en", 0.0, ENGINE)
    assert (record["outcome"], record["entries"]) == ("answer", ["ketamine-legal-controlled", "clinic-hours"])


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("is ketamine legal? what colour is the moon?", "I did not understand the rest"),
        ("¿es legal la ketamina? ¿de qué color es la luna?", "No entendí el resto"),
    ],
)
def test_what_was_not_understood_is_said_with_the_emergency_line(text: str, sentence: str) -> None:
    turn = say(text)
    assert isinstance(turn.decision, Answers)
    assert [answer.entry.id for answer in turn.decision.answers] == ["ketamine-legal-controlled"]
    assert sentence in turn.reply.text
    assert "988" in turn.reply.text


@pytest.mark.parametrize("text", ["Hello, {}? Thank you so much!", "Good morning. {}?", "{}? Many thanks."])
def test_politeness_is_no_question(text: str) -> None:
    for question, id in ASKED.items():
        assert answered(text.format(question)) == [id]


@pytest.mark.parametrize(
    "text",
    [
        "how long do ssris take to work",
        "can i take zoloft and prozac together",
        "what is the difference between ketamine and spravato",
        "i have high blood pressure and my heart skips, can i have ketamine",
        "I'm diabetic and get shaky without food",
        "soy bipolar y me da miedo la ketamina",
    ],
)
def test_one_question_is_not_cut(text: str) -> None:
    assert not isinstance(say(text).decision, Answers)


def test_every_question_of_the_knowledge_is_one() -> None:
    for pack in ENGINE.knowledge.packs.values():
        for entry in pack.entries:
            decision = say(entry.question, Conversation(language=pack.code)).decision
            assert not isinstance(decision, Answers), entry.question


@pytest.mark.parametrize("danger", ["i want to kill myself", "i took too many pills"])
def test_danger_anywhere_comes_before_all_answers(danger: str) -> None:
    questions = "what are your hours? is ketamine legal?"
    for text in (f"{questions} {danger}", f"{danger}. {questions}"):
        assert isinstance(say(text).decision, Crisis)


def test_a_story_is_not_cut() -> None:
    story = "so my sister told me about this place and we talked about it at dinner. " * 4
    assert questions_in(f"{story} what are your hours? is ketamine legal?") == Questions()


def test_the_next_message_is_about_the_last_question() -> None:
    turn = say("what are your hours? what are ssris?")
    assert turn.conversation is not None
    then = say("are they addictive", turn.conversation).decision
    assert isinstance(then, Answer)
    assert then.entry.id == "ssri-addictive"


@given(
    st.lists(st.sampled_from([*ASKED, "asdf qwer", "thanks", "i have a dog"]), min_size=1, max_size=6, unique=True),
    st.data(),
)
def test_there_are_never_more_than_three_and_their_order_is_kept(parts: list[str], data: st.DataObject) -> None:
    text = parts[0]
    for part in parts[1:]:
        text += data.draw(st.sampled_from([". ", "? ", ", ", " and ", "\n", " "])) + part
    found = [reading.entry.id for reading in questions_in(text).clear if reading.entry]
    assert len(found) <= MOST_QUESTIONS
    assert len(set(found)) == len(found)
    assert SMALL_TALK.isdisjoint(found)
    places = [parts.index(part) for id in found for part, its in ASKED.items() if its == id and part in parts]
    assert places == sorted(places)


@given(st.text(alphabet=st.characters(categories=["L", "N"]), max_size=40), st.sampled_from(["", "?", "...", "\n"]))
def test_a_single_word_is_never_cut(word: str, end: str) -> None:
    assert questions_in(word + end) == Questions()


@settings(max_examples=50)
@given(st.lists(st.sampled_from([*ASKED, "and", "also", "y", ",", "?", "¿", "&"]), max_size=25))
def test_no_more_than_a_dozen_parts_are_read(words: list[str]) -> None:
    seen: list[str] = []

    def counted(text: str, before: Entry | None) -> Reading:
        seen.append(text)
        return read_alone(text, before)

    text = " ".join(words)
    split(text, read_alone(text, None), None, counted)
    assert len(seen) <= 12
