"""Texts that look alike and mean the opposite are told apart."""

from __future__ import annotations

from functools import partial

import pytest

from bot.core.guards import Guards
from bot.core.knowledge import Drug, Entry
from bot.core.lexicon import stem
from bot.core.text import normalise
from tests.builders import entry

DRUGS = [
    Drug("citalopram", ("citalopram", "Celexa"), ("ssri",)),
    Drug("escitalopram", ("escitalopram", "Lexapro"), ("ssri",)),
    Drug("semaglutide", ("Ozempic",), ()),
]
GUARDS = Guards(DRUGS, [("start", "stop"), ("with", "without")], partial(stem, language="en"))


def conflict(message: str, one: Entry) -> str | None:
    asked = (one.question, *(phrasing.text for phrasing in one.phrasings))
    return GUARDS.conflict(GUARDS.profile(normalise(message)), GUARDS.profile_of(map(normalise, asked)))


STOPPING = entry("stopping", ["how do i stop lexapro", "stop an ssri"], sources=[])


@pytest.mark.parametrize("message", ["how do i stop lexapro", "stopping lexapro", "how to stop celexa", "quit it"])
def test_the_same_subject_may_be_answered(message: str) -> None:
    assert conflict(message, STOPPING) is None


@pytest.mark.parametrize("message", ["how do i start lexapro", "starting celexa"])
def test_the_opposite_may_not(message: str) -> None:
    assert conflict(message, STOPPING) == 'the message says "start", the entry "stop"'


def test_an_entry_that_names_both_sides_is_about_both() -> None:
    both = entry("both", ["start or stop lexapro"], sources=[])
    assert conflict("how do i start lexapro", both) is None


def test_a_medicine_of_which_the_entry_says_nothing_may_not() -> None:
    assert (
        conflict("how do i stop ozempic", STOPPING)
        == "the message is about semaglutide, which the entry is not asked about"
    )


def test_an_entry_on_a_group_of_medicines_covers_each_of_them() -> None:
    group = entry("group", ["side effects of an ssri"], sources=[])
    assert conflict("side effects of celexa", group) is None


def test_what_only_the_answer_mentions_is_not_what_the_entry_is_about() -> None:
    aside = entry("aside", ["is an ssri addictive"], answer="No. Ozempic is not either.", sources=[])
    assert conflict("is ozempic addictive", aside) is not None


def test_a_group_that_the_entry_is_not_asked_about_may_not() -> None:
    other = entry("other", ["is ozempic approved"], sources=[])
    assert (
        conflict("is an ssri approved", other)
        == "the message is about ssri medicines, which the entry is not asked about"
    )


def test_a_brand_is_its_medicine() -> None:
    only = entry("only", ["what is citalopram"], answer="A medicine.", sources=[])
    assert conflict("what is celexa", only) is None
    assert conflict("what is lexapro", only) is not None
