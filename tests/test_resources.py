"""The resource registry: what is filed, how it is said, and that no state of the file costs anybody a number."""

from __future__ import annotations

import re
from datetime import date
from itertools import product
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.core.card_texts import CARDS
from bot.core.cards import card, mention_lines
from bot.core.conversation import Conversation, respond
from bot.core.engine import prepare
from bot.core.messages import Message
from bot.core.resources import BUILT_IN, Purpose, Resource, Way, find, how_to_call, how_to_reach, how_to_write
from bot.knowledge.loading import Loaded, load

FILE = Path(__file__).parent.parent / "knowledge" / "resources.yaml"
TEXT = FILE.read_text(encoding="utf-8")
TODAY = date(2026, 11, 21)
SHOWN = list(product(CARDS, ("en", "es", ""), range(3)))
NUMBER = re.compile(r"\d[\d -]*\d|988lifeline\.org/chat|thehotline\.org|findahelpline\.com")


def loaded(folder: Path, resources: str | bytes | None, clinic: str = "") -> Loaded:
    (folder / "en").mkdir(exist_ok=True)
    (folder / "clinic.yaml").write_text(clinic, encoding="utf-8")
    path = folder / "resources.yaml"
    path.unlink(missing_ok=True)
    if resources is not None:
        path.write_bytes(resources if isinstance(resources, bytes) else resources.encode(errors="replace"))
    return load(folder, today=TODAY)


def numbers(text: str) -> set[str]:
    return set(NUMBER.findall(text))


FILED = load(FILE.parent, today=TODAY).knowledge.place.resources


def test_every_resource_says_where_it_comes_from_and_when_somebody_looked() -> None:
    assert [one.id for one in FILED if not (one.source and one.verified and one.hours)] == []


def test_what_has_ended_is_nowhere() -> None:
    for old in ("273-8255", "PRIDE", 'press: "3"'):
        assert old not in TEXT


def test_a_referral_line_is_on_no_card() -> None:
    (referral,) = (one for one in FILED if Purpose.TREATMENT in one.purposes)
    text = "".join(card(*each) for each in SHOWN)
    assert not [number for number in referral.way("en").numbers() if number in text]


def test_every_region_has_an_emergency_number() -> None:
    for region in {one.region for one in FILED} - {"world"}:
        assert find(FILED, region, Purpose.EMERGENCY), region


def test_what_is_built_in_is_filed_word_for_word() -> None:
    filed = {one.id: one for one in FILED}
    for one in BUILT_IN:
        for language in ("en", "es"):
            assert how_to_reach(filed[one.id], language) == how_to_reach(one, language)
            assert filed[one.id].named(language) == one.named(language)


@pytest.mark.parametrize(
    ("way", "english", "spanish"),
    [
        (Way(call="116 123"), "call 116 123", "llame al 116 123"),
        (Way(call="1737", text="1737"), "call or text 1737", "llame o escriba al 1737"),
        (Way(call="13 11 14", text="0477"), "call 13 11 14, or text 0477", "llame al 13 11 14, o escriba al 0477"),
        (Way(call="988", press="2"), "call 988, then press 2", "llame al 988 y oprima 2"),
        (Way(text="741741", word="HOME"), "text HOME to 741741", "envíe HOME al 741741"),
        (Way(web="a.org"), "find a line at a.org", "busque una línea en a.org"),
        (Way(), "", ""),
    ],
)
def test_ways_in_words(way: Way, english: str, spanish: str) -> None:
    one = Resource("x", {"en": "X"}, "us", (Purpose.SUICIDE,), {"en": way})
    assert (how_to_reach(one, "en"), how_to_reach(one, "es")) == (english, spanish)
    assert how_to_call(one, "en") == english.partition(", or")[0]
    assert "call" not in how_to_write(one, "en")


@pytest.mark.parametrize(
    "resources",
    [
        None,
        "",
        "# nothing yet\n",
        "just words",
        "- just words",
        b"\xff\xfe\x00",
        "{",
        "- id: us-988\n",
        "a: b\n",
        "[[[[",
    ],
)
def test_without_a_usable_file_the_built_in_cards_are_shown(tmp_path: Path, resources: str | bytes | None) -> None:
    place = loaded(tmp_path, resources).knowledge.place
    for each in SHOWN:
        assert card(*each, place) == card(*each)
    assert mention_lines("en", place) == mention_lines("en")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, len(TEXT)))
def test_half_a_file_costs_no_number(tmp_path: Path, length: int) -> None:
    place = loaded(tmp_path, TEXT[:length]).knowledge.place
    for each in SHOWN:
        assert numbers(card(*each)) <= numbers(card(*each, place))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    at=st.integers(0, len(TEXT)),
    length=st.integers(0, 15),
    typed=st.one_of(st.text(max_size=8), st.text(alphabet="-:?[]{},#&*!|>'\"%@`<>(). \n\tab019", max_size=8)),
)
def test_no_slip_of_the_hand_leaves_a_card_without_a_number(tmp_path: Path, at: int, length: int, typed: str) -> None:
    place = loaded(tmp_path, TEXT[:at] + typed + TEXT[at + length :]).knowledge.place
    for each in SHOWN:
        assert numbers(card(*each, place))
        assert len(card(*each, place)) < 700


def test_a_line_of_which_nobody_says_that_it_is_always_open_stays_on_its_card(tmp_path: Path) -> None:
    place = loaded(tmp_path, TEXT.replace("hours: always", "hours: from 9 to 5")).knowledge.place
    for each in SHOWN:
        assert numbers(card(*each)) - {"838255"} <= numbers(card(*each, place))  # it has less room then


def test_a_clinic_elsewhere_shows_its_own_numbers_everywhere(tmp_path: Path) -> None:
    knowledge = loaded(tmp_path, TEXT, "region: mx\n").knowledge
    engine = prepare(knowledge, {})
    danger = respond(Message("quiero morirme"), Conversation(), engine).reply
    assert "800 911 2000" in danger.text
    assert "988" not in danger.text
    old = respond(Message(choice="help_poison:en:substances"), Conversation(), engine).reply
    assert "1-800-222-1222" not in old.text
    assert "800 911 2000" in old.text
    fallback = respond(Message("asdf"), Conversation(), engine).reply
    assert "800 911 2000" in fallback.text
    assert "988" not in fallback.text


def test_the_example_for_staff_is_a_good_one(tmp_path: Path) -> None:
    page = (FILE.parent.parent / "docs" / "crisis.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"```yaml\n(.*?)```", page, re.DOTALL)
    result = loaded(tmp_path, TEXT, example)
    assert [str(problem) for problem in result.problems if "clinic.yaml" in problem.location.path] == []
    assert result.knowledge.place.region == "us-tx"
    assert result.knowledge.place.resources[0].purposes == (Purpose.LOCAL_CRISIS,)


def test_a_clinic_may_add_the_crisis_line_of_its_county(tmp_path: Path) -> None:
    clinic = """\
region: us-tx
crisis_line:
  name: {en: Example County Crisis Line, es: Línea de Crisis del Condado Example}
  reach:
    en: {call: 512-555-0100}
  hours: always
  source: the county's page
  verified: 2026-11-20
"""
    result = loaded(tmp_path, TEXT, clinic)
    assert "Example County Crisis Line: call 512-555-0100." in card("crisis", "en", 0, result.knowledge.place)
    assert "Condado Example: llame al 512-555-0100." in card("crisis", "es", 0, result.knowledge.place)
    for each in SHOWN:  # the veterans' line gives way where there is no room for both
        assert numbers(card(*each)) - {"838255"} <= numbers(card(*each, result.knowledge.place))


@pytest.mark.parametrize(
    "clinic", ["region: atlantis\n", "region: [us]\n", "region:\n", "crisis_line: 555\n", "crisis_line: [1]\n"]
)
def test_what_is_wrong_in_the_clinics_file_costs_no_number(tmp_path: Path, clinic: str) -> None:
    result = loaded(tmp_path, TEXT, clinic)
    assert result.knowledge.place.region == "us"
    for each in SHOWN:
        assert card(*each, result.knowledge.place) == card(*each)
