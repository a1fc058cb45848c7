"""The cards: the numbers first, short, plain, in both languages, for every region, whatever the resources are like."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import product
from pathlib import Path
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.card_pages import (
    LANGUAGES,
    PAGES,
    Choice,
    card_buttons,
    is_own_choice,
    page_buttons,
    page_text,
    read_choice,
)
from bot.core.card_texts import CARDS, LINE_TEXTS
from bot.core.cards import (
    LONGEST_CARD,
    MINIMAL_CARD,
    card,
    card_name,
    denial_reply,
    has_numbers_for,
    mention_lines,
    next_wording,
    thanks_reply,
)
from bot.core.crisis import CORE_RULES, Tier
from bot.core.resources import BUILT_IN, BUILT_IN_PLACE, Place, Purpose, Resource, Way, with_built_in
from bot.knowledge.loading import load

FILED = load(Path(__file__).parent.parent / "knowledge", today=date(2026, 11, 21)).knowledge.place.resources
REGIONS = ("us", "us-tx", "ca", "gb", "ie", "eu", "au", "nz", "mx", "in")
PLACES = [BUILT_IN_PLACE, *(Place(FILED, region) for region in REGIONS)]
SPECIAL = (None, *LINE_TEXTS)
TEXTS = sorted(
    {
        card(name, language, wording, place, special)
        for name, language, wording, place, special in product(CARDS, ("en", "es", "fr", ""), range(3), PLACES, SPECIAL)
    }
    | {MINIMAL_CARD}
)
PAGE_TEXTS = sorted(
    {page_text(*page, place) for page, place in product(PAGES, PLACES) if has_numbers_for(PAGES[page].text, place)}
    | {
        text(language, turn, place, special)
        for text, language, turn, place, special in product(
            (denial_reply, thanks_reply), (*LANGUAGES, "both"), (0, 1), PLACES, SPECIAL
        )
    }
)
FORBIDDEN = (
    "!", "commit suicide", "comet", "1-800-273-8255", "**", "press 3", "pride", "failed", "successful", "booking", "$",
    "wait for the clinic", "appointment", "hours of", "mg", "promise", "risk", "\u2764", "{", "}", "[", "]",
)  # fmt: skip


def first_two_lines(text: str) -> str:
    return "\n".join(text.splitlines()[:2])


@pytest.mark.parametrize("text", [*TEXTS, *PAGE_TEXTS])
def test_it_is_short_and_plain(text: str) -> None:
    assert len(text) < LONGEST_CARD
    assert not [each for each in FORBIDDEN if each in text.lower()]
    assert "  " not in text
    assert ".." not in text
    assert text == text.strip()


@pytest.mark.parametrize("text", [*TEXTS, *PAGE_TEXTS])
def test_a_number_stands_within_the_first_two_lines_and_the_way_to_other_countries_in_the_last(text: str) -> None:
    assert any(map(str.isdigit, first_two_lines(text)))
    assert "findahelpline.com" in text.splitlines()[-1]


@pytest.mark.parametrize("text", TEXTS)
def test_a_card_says_that_it_is_automated(text: str) -> None:
    assert "automated" in text or "automático" in text


@pytest.mark.parametrize(
    "text", sorted({card(*each) for each in product(CARDS, ("en", "es", ""), range(3))} | {MINIMAL_CARD})
)
def test_in_the_united_states_both_numbers_stand_on_every_card(text: str) -> None:
    assert "911" in text
    assert "988" in text


@pytest.mark.parametrize("region", ["us", "us-tx"])
@pytest.mark.parametrize("name", CARDS)
def test_the_filed_resources_make_the_cards_that_are_built_in(name: str, region: str) -> None:
    for language, wording in product((*LANGUAGES, ""), range(3)):
        assert card(name, language, wording, Place(FILED, region)) == card(name, language, wording)


@pytest.mark.parametrize("language", ["en", "es", ""])
def test_the_full_crisis_card_offers_call_text_and_chat_first(language: str) -> None:
    top = first_two_lines(card("crisis", language))
    assert "988" in top
    assert "911" in top
    assert "988lifeline.org/chat" in top


@pytest.mark.parametrize("kind", ["overdose", "mixing", "poisoning"])
@pytest.mark.parametrize("language", ["en", "es", ""])
@pytest.mark.parametrize("wording", range(3))
def test_substances_bring_poison_help_after_911(kind: str, language: str, wording: int) -> None:
    text = card(card_name(Tier.EMERGENCY, kind), language, wording)
    assert text.index("911") < text.index("1-800-222-1222")
    assert "1-800-222-1222" in first_two_lines(text)


@pytest.mark.parametrize("language", ["en", "es", ""])
@pytest.mark.parametrize("wording", range(3))
def test_violence_brings_the_abuse_lines_after_911(language: str, wording: int) -> None:
    text = card(card_name(Tier.EMERGENCY, "violence"), language, wording)
    assert text.index("911") < text.index("1-800-799-7233")
    assert "1-800-422-4453" in text


@pytest.mark.parametrize(("special", "number"), [("substances", "1-800-222-1222"), ("violence", "1-800-799-7233")])
def test_the_numbers_of_a_special_card_are_on_all_that_follows_it(special: str, number: str) -> None:
    for language in (*LANGUAGES, "both"):
        texts = [mention_lines(language, special=special)]
        texts += [text(language, turn, special=special) for text in (denial_reply, thanks_reply) for turn in (1, 2)]
        texts += [card(name, language, wording, special=special) for name in CARDS[:3] for wording in range(3)]
        assert all(number in text and "988" in text and "911" in text for text in texts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_cards_for_poison_and_violence_end_with_suicide(language: str) -> None:
    for name in LINE_TEXTS:
        assert "988lifeline.org/chat" in card(name, language).split("\n\n")[2]
        assert "suici" in card(name, language).split("\n\n")[2]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_denial_is_not_praised_and_names_what_was_taken(language: str) -> None:
    for turn in (1, 2):
        text = denial_reply(language, turn)
        assert "glad" not in text
        assert "Qué bueno" not in text
        assert "took something" in text or "tomó algo" in text


def test_the_line_for_veterans_is_on_the_spanish_card_too() -> None:
    assert "Veteranos: llame al 988 y oprima 1" in card("crisis", "es")


@pytest.mark.parametrize("name", CARDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_repeats_are_shorter_and_worded_differently(name: str, language: str) -> None:
    full, again, third = (card(name, language, wording) for wording in range(3))
    assert len(again) < len(full)
    assert len(third) < len(full)
    assert len({text.splitlines()[0] for text in (full, again, third)}) == 3


@given(st.lists(st.booleans(), min_size=1, max_size=20))
def test_no_wording_follows_itself(again: list[bool]) -> None:
    wording = 0
    for _ in again:
        assert next_wording(wording) != wording
        wording = next_wording(wording)


def test_every_kind_of_finding_has_a_card() -> None:
    for tier, kind in product(Tier, {rule.kind for rule in CORE_RULES} | {"a kind that nobody knows"}):
        assert card_name(tier, kind) in CARDS


def test_an_unsure_language_brings_both() -> None:
    text = card("crisis", "unknown")
    assert "call or text" in text
    assert "llame" in text
    assert "card_crisis:es" in [button.choice for button in card_buttons("crisis", "unknown")]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("language", ["en", "es", "unknown"])
def test_the_short_lines_are_two_and_hold_both_numbers(language: str, place: Place) -> None:
    lines = mention_lines(language, place).splitlines()
    assert len(lines) == 2
    if place.region.startswith("us"):
        assert "988" in lines[0]
        assert "911" in lines[1]


REGIONAL = {
    "ca": ("988", "911"),
    "gb": ("116 123", "999"),
    "ie": ("116 123", "112"),
    "eu": ("findahelpline.com", "112"),
    "au": ("13 11 14", "000"),
    "nz": ("1737", "111"),
    "mx": ("800 911 2000", "911"),
    "in": ("14416", "112"),
}
ONLY_IN_THE_US = ("988", "741741", "1-800-222-1222", "1-800-799-7233", "1-800-422-4453")


@pytest.mark.parametrize("region", REGIONAL)
@pytest.mark.parametrize("name", CARDS)
@pytest.mark.parametrize("language", ["en", "es", ""])
@pytest.mark.parametrize("wording", range(3))
def test_elsewhere_the_regions_own_numbers_are_shown(region: str, name: str, language: str, wording: int) -> None:
    text = card(name, language, wording, Place(FILED, region))
    for number in REGIONAL[region]:
        assert number in text
    for number in ONLY_IN_THE_US:
        assert number not in text or number in REGIONAL[region]


@pytest.mark.parametrize("region", REGIONAL)
def test_elsewhere_the_short_answers_name_no_number_of_the_united_states(region: str) -> None:
    place = Place(FILED, region)
    for name, language in product(CARDS, LANGUAGES):
        for button in card_buttons(name, language, place):
            choice = read_choice(button.choice)
            assert choice
            if choice.page:
                text = page_text(choice.page, choice.language, place)
                assert not [each for each in ONLY_IN_THE_US if each in text and each not in REGIONAL[region]]


def test_a_line_is_called_open_only_where_its_hours_say_so() -> None:
    assert "Línea de la Vida is free and open day and night." in card("crisis", "en", 0, Place(FILED, "mx"))
    samaritans = card("crisis", "en", 0, Place(FILED, "gb"))
    assert "day and night" not in samaritans
    assert "The line is called Samaritans." in samaritans
    assert "day and night" not in card("crisis", "en", 0, Place(FILED, "eu"))


def test_who_would_rather_write_is_not_told_to_call() -> None:
    assert page_text("text", "en", Place(FILED, "gb")).startswith("Find a line at findahelpline.com.")
    assert page_text("text", "en", Place(FILED, "au")).startswith("Text 0477 13 11 14.")


def test_a_county_line_is_added_to_the_card_of_its_region() -> None:
    county = line(
        id="clinic", region="us-tx", purposes=(Purpose.LOCAL_CRISIS,), name={"en": "Travis County Crisis Line"}
    )
    place = Place((*FILED, county), "us-tx")
    assert "Travis County Crisis Line: call 555-0100." in card("crisis", "en", 0, place)
    assert "988" in first_two_lines(card("crisis", "en", 0, place))
    assert "555-0100" not in card("crisis", "en", 0, replace(place, region="us"))


def test_a_county_line_too_long_for_the_card_does_not_cost_it_anything_else() -> None:
    county = line(id="clinic", region="us-tx", purposes=(Purpose.LOCAL_CRISIS,), name={"en": "A long name " * 9})
    for language, wording in product(LANGUAGES, range(3)):
        assert card("crisis", language, wording, Place((*FILED, county), "us-tx")) == card("crisis", language, wording)


def line(**changes: object) -> Resource:
    some = Resource(
        id="us-988",
        name={"en": "A line"},
        region="us",
        purposes=(Purpose.SUICIDE,),
        reach={"en": Way(call="555-0100")},
        verified=date(2026, 11, 21),
    )
    return replace(some, **changes)  # type: ignore[arg-type]  # any of its fields


class Faulty(dict[str, Way]):
    """Ways that cannot be looked up."""

    def get(self, *_: object) -> Way:
        raise RuntimeError("broken")


FAULTS = {
    "a faulty line for poison": Place((line(id="us-poison", purposes=(Purpose.POISON,), reach=Faulty()),)),
    "a poison number as long as a card": Place(
        (line(id="us-poison", purposes=(Purpose.POISON,), reach={"en": Way(call="5" * 700)}),)
    ),
    "no resource": Place(()),
    "no ways": Place((line(reach={}),)),
    "an empty number": Place((line(reach={"en": Way(call="")}),)),
    "no poison number": Place((line(id="us-poison", purposes=(Purpose.POISON,), reach={"en": Way()}),)),
    "no emergency number": Place((line(id="us-911", purposes=(Purpose.EMERGENCY,), reach={}),)),
    "no text": Place((line(name={}),)),
    "an exception": Place((line(reach=Faulty()),)),
    "a number as long as a card": Place((line(reach={"en": Way(call="5" * 700)}),)),
    "a region without resources": Place(BUILT_IN, "atlantis"),
    "no region": Place(BUILT_IN, ""),
    "something else": Place(("not a resource",)),  # type: ignore[arg-type]
    "nothing at all": Place(None),  # type: ignore[arg-type]
}


@pytest.mark.parametrize("fault", [fault for fault in FAULTS if fault != "no text"])
def test_whatever_is_wrong_with_the_resources_the_built_in_card_is_shown(fault: str) -> None:
    for name, language, wording in product(CARDS, ("en", "es", ""), range(3)):
        assert card(name, language, wording, FAULTS[fault]) == card(name, language, wording)
    for language in ("en", "es", ""):
        assert mention_lines(language, FAULTS[fault]) == mention_lines(language)
    for page, language in PAGES:
        assert page_text(page, language, FAULTS[fault]) == page_text(page, language)


@pytest.mark.parametrize("fault", FAULTS)
def test_whatever_is_wrong_with_the_resources_nothing_raises(fault: str) -> None:
    for name, language in product(CARDS, ("en", "es", "")):
        assert any(map(str.isdigit, card(name, language, 0, FAULTS[fault])))
        assert card_buttons(name, language, FAULTS[fault])


def test_a_file_adds_and_updates_and_removes_nothing() -> None:
    newer = line(id="us-poison", purposes=(Purpose.POISON,), reach=MappingProxyType({"en": Way(call="555-0100")}))
    resources = with_built_in((newer,))
    assert "555-0100" in card("substances", "en", 0, Place(resources))
    assert {one.id for one in BUILT_IN} <= {one.id for one in resources}
    assert "1-800-799-7233" in card("violence", "en", 0, Place((newer,)))


TAKING_OFF = [
    line(id="county", region="us-tx"),
    line(id="county"),
    line(id="county", region="us-tx", purposes=(Purpose.EMERGENCY, Purpose.SUICIDE)),
    line(id="us-988", reach={"en": Way(call="998", text="988")}),
    line(id="us-911", purposes=(Purpose.EMERGENCY,), reach={"en": Way(call="912", text="911")}),
    line(id="us-988", region="ca", reach={"en": Way(call="988", text="988")}),
    line(id="us-988", purposes=(Purpose.TREATMENT,), reach={"en": Way(call="988", text="988")}),
    line(id="us-poison", purposes=(Purpose.VIOLENCE,)),
]


@pytest.mark.parametrize("resource", TAKING_OFF, ids=range(len(TAKING_OFF)))
@pytest.mark.parametrize("region", ["us", "us-tx"])
def test_nothing_takes_911_or_988_off_a_card(resource: Resource, region: str) -> None:
    place = Place((resource, *FILED), region)
    for name, language, wording in product(CARDS, (*LANGUAGES, ""), range(3)):
        assert card(name, language, wording, place) == card(name, language, wording)


@pytest.mark.parametrize("name", CARDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_button_under_a_card_leads_to_an_answer_with_the_number_and_on(name: str, language: str) -> None:
    buttons = card_buttons(name, language)
    assert 3 <= len(buttons) <= 6
    for button in buttons:
        choice = read_choice(button.choice)
        assert choice
        assert choice.language == language
        assert len(button.label) <= 40
        if choice.page is None:
            assert choice.card == "crisis"
            continue
        onward = [each.choice for each in page_buttons(choice, "topics")]
        assert onward[-2:] == [f"card_{name}:{language}", "topics"]
        assert set(onward[:-2]) == {each.choice for each in buttons if each.choice.startswith("help_")} - {
            button.choice
        }


def test_what_a_button_carries_fits_and_says_exactly_which_answer_it_leads_to() -> None:
    for (page, language), name in product(PAGES, CARDS):
        for choice in (Choice(name, language, page), Choice(name, language)):
            assert len(str(choice).encode()) <= 64
            assert read_choice(str(choice)) == choice
            assert is_own_choice(str(choice))
            assert not is_own_choice(f"{choice} i want to kill myself")


@pytest.mark.parametrize(
    ("page", "fact"),
    [
        ("call", "open day and night"),
        ("police", "Fewer than 2 in 100"),
        ("text", "Next"),
        ("text", "survey"),
        ("worried", "988 takes calls about someone else"),
        ("speak", "This chat cannot reach 911"),
        ("phone", "/delete_my_data"),
        ("hotline", "cannot send help"),
        ("poison", "do not make anyone vomit"),
    ],
)
def test_what_the_short_answers_must_say(page: str, fact: str) -> None:
    assert fact in page_text(page, "en")


@pytest.mark.parametrize(("page", "language"), PAGES)
def test_a_short_answer_has_few_and_short_sentences(page: str, language: str) -> None:
    said = page_text(page, language).split("\n\n")[1].rpartition("\n")[0]
    sentences = [each for each in said.replace("?", ".").split(". ") if each.strip()]
    assert 2 <= len(sentences) <= 7
    assert max(len(each.split()) for each in sentences) <= 30


@given(st.text(max_size=64))
def test_no_choice_raises(text: str) -> None:
    for start in ("help_", "card_", ""):
        choice = read_choice(start + text)
        assert choice is None or choice.card in CARDS
