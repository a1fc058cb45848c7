"""Where people in danger can turn: lines, numbers, addresses. What is built in stands when no file can be read.

Facts were read in stored copies of the public pages named, in November 2026. Somebody must check every number on its
official page before launch; `verified` is the day of the last look.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum
from types import MappingProxyType

DEFAULT_REGION = "us"
WORLD = "world"


class Purpose(Enum):
    """What a resource is for. Cards ask for a purpose; the first resource of the region that has it is shown."""

    EMERGENCY = "emergency"
    SUICIDE = "suicide"
    SOMEONE_ELSE = "someone-else"
    LOCAL_CRISIS = "local-crisis"
    LOCAL_DIRECTORY = "local-directory"
    CRISIS_TEXT = "crisis-text"
    VETERANS = "veterans"
    POISON = "poison"
    VIOLENCE = "violence"
    CHILD_ABUSE = "child-abuse"
    LGBTQ = "lgbtq"
    TREATMENT = "treatment"
    DIRECTORY = "directory"


FIXED = frozenset({Purpose.EMERGENCY, Purpose.SUICIDE})
"""What no file can change for the regions that are built in: a slip of the hand there would stand on every card."""


@dataclass(frozen=True, slots=True)
class Way:
    """How a resource is reached in one language. `press` is a choice in the menu of a call, `word` what a text
    must say; `chat` and `web` are addresses as people type them."""

    call: str = ""
    press: str = ""
    text: str = ""
    word: str = ""
    chat: str = ""
    web: str = ""

    def __bool__(self) -> bool:
        return bool(self.call or self.text or self.chat or self.web)

    def numbers(self) -> tuple[str, ...]:
        """Everything that one dials, texts or opens."""
        return tuple(filter(None, (self.call, self.text, self.chat, self.web)))


@dataclass(frozen=True, slots=True)
class Resource:
    """One line. `region` is a country, a state of it ("us-tx") or "world"; `hours` is "always" or in words.

    `name` and `short` are by language; `short` stands where a sentence begins ("El 988").
    """

    id: str
    name: Mapping[str, str]
    region: str
    purposes: tuple[Purpose, ...]
    reach: Mapping[str, Way]
    short: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    free: bool = False
    hours: str = ""
    url: str = ""
    source: str = ""
    verified: date | None = None

    def way(self, language: str) -> Way:
        """How to reach it in a language; where that is not spoken, in the first one that is."""
        return self.reach.get(language) or next(iter(self.reach.values()), Way())

    def named(self, language: str) -> str:
        return in_language(self.short, language) or in_language(self.name, language)


def in_language(texts: Mapping[str, str], language: str) -> str:
    """The text in that language, else in the first there is."""
    return texts.get(language) or next(iter(texts.values()), "")


def country(region: str) -> str:
    """
    >>> country("us-tx")
    'us'
    """
    return region.partition("-")[0]


def find(resources: tuple[Resource, ...], region: str, purpose: Purpose) -> Resource | None:
    """The first resource for a purpose in the region, else in its country."""
    return next(nearby(resources, region, purpose), None)


def nearby(resources: tuple[Resource, ...], region: str, purpose: Purpose) -> Iterator[Resource]:
    """All for a purpose that can be reached in a region, the nearest first."""
    for place in dict.fromkeys((region, country(region))):
        yield from (one for one in resources if one.region == place and purpose in one.purposes)


def with_built_in(resources: tuple[Resource, ...]) -> tuple[Resource, ...]:
    """The resources, and every built-in one that is not among them. A file adds and updates. It takes no built-in line
    off a card: see `keeps`, and where one is built in for emergencies or suicide, no other can be for that."""
    built_in = {one.id: one for one in BUILT_IN}
    kept = (
        (one if keeps(one, built_in[one.id]) else built_in[one.id]) if one.id in built_in else _beside_built_in(one)
        for one in resources
    )
    known = {one.id for one in resources}
    return (*kept, *(one for one in BUILT_IN if one.id not in known))


def keeps(resource: Resource, built_in: Resource) -> bool:
    """Whether it is what the built-in one of its id is: above all for the same, in the same region and, if that is
    emergencies or suicide, by the same numbers."""
    return (
        resource.region == built_in.region
        and built_in.purposes[0] in resource.purposes
        and (FIXED.isdisjoint(built_in.purposes) or not changed_numbers(resource, built_in))
    )


def changed_numbers(resource: Resource, built_in: Resource) -> list[tuple[str, str, str]]:
    """The numbers that are not those built in: language, "call" or "text", and the number that is built in."""
    return [
        (language, field, number)
        for language, way in built_in.reach.items()
        for field, number in (("call", way.call), ("text", way.text))
        if getattr(resource.way(language), field) != number
    ]


def built_in_for(region: str, purpose: Purpose) -> Resource | None:
    """What stands on the cards of a region for emergencies or suicide whatever the files say."""
    return find(BUILT_IN, region, purpose) if purpose in FIXED else None


def _beside_built_in(resource: Resource) -> Resource:
    purposes = tuple(purpose for purpose in resource.purposes if not built_in_for(resource.region, purpose))
    return resource if purposes == resource.purposes else replace(resource, purposes=purposes)


def how_to_reach(resource: Resource, language: str) -> str:
    """The ways in words, as they stand inside a sentence.

    >>> how_to_reach(BUILT_IN[1], "en")
    'call or text 988, or chat at 988lifeline.org/chat'
    >>> how_to_reach(BUILT_IN[1], "es")
    'llame al 988 y oprima 2, envíe AYUDA al 988, o chatee en 988lifeline.org/chat'
    """
    return _joined([*_by_voice_and_text(resource.way(language), language)], language)


def how_to_write(resource: Resource, language: str) -> str:
    """The ways without speaking; empty when there is none.

    >>> how_to_write(BUILT_IN[1], "en")
    'text 988, or chat at 988lifeline.org/chat'
    """
    way = resource.way(language)
    return _joined([*_by_voice_and_text(Way(text=way.text, word=way.word, chat=way.chat), language)], language)


def how_to_call(resource: Resource, language: str) -> str:
    """The shortest way, for lines that have little room: the call, and the text where it is the same number.

    >>> how_to_call(BUILT_IN[1], "en"), how_to_call(BUILT_IN[1], "es")
    ('call or text 988', 'llame al 988 y oprima 2')
    """
    return next(_by_voice_and_text(resource.way(language), language), "")


def _by_voice_and_text(way: Way, language: str) -> Iterator[str]:
    spanish = language == "es"
    text = way.text
    if way.call and way.call == text and not (way.press or way.word):
        yield f"llame o escriba al {text}" if spanish else f"call or text {text}"
        text = ""
    elif way.call and way.press:
        yield f"llame al {way.call} y oprima {way.press}" if spanish else f"call {way.call}, then press {way.press}"
    elif way.call:
        yield f"llame al {way.call}" if spanish else f"call {way.call}"
    if text and way.word:
        yield f"envíe {way.word} al {text}" if spanish else f"text {way.word} to {text}"
    elif text:
        yield f"escriba al {text}" if spanish else f"text {text}"
    if way.chat:
        yield f"chatee en {way.chat}" if spanish else f"chat at {way.chat}"
    if way.web:
        yield f"busque una línea en {way.web}" if spanish else f"find a line at {way.web}"


def _joined(ways: list[str], language: str) -> str:
    if language != "es":
        return ", or ".join(ways)
    *most, last = ways or [""]
    return f"{', '.join(most)}, o {last}" if most else last


_READ = date(2026, 11, 21)


def _both(en: str, es: str) -> Mapping[str, str]:
    return MappingProxyType({"en": en, "es": es})


def _ways(en: Way, es: Way | None = None) -> Mapping[str, Way]:
    return MappingProxyType({"en": en, "es": es or en})


BUILT_IN = (
    Resource(
        id="us-911",
        name=_both("911, emergency services", "911, emergencias"),
        short=_both("911", "El 911"),
        region="us",
        purposes=(Purpose.EMERGENCY,),
        reach=_ways(Way(call="911", text="911")),
        hours="always",
        verified=_READ,
    ),
    Resource(
        id="us-988",
        name=_both("988 Suicide & Crisis Lifeline", "Línea 988 de Prevención del Suicidio y Crisis"),
        short=_both("988", "El 988"),
        region="us",
        purposes=(Purpose.SUICIDE, Purpose.SOMEONE_ELSE),
        reach=_ways(
            Way(call="988", text="988", chat="988lifeline.org/chat"),
            Way(call="988", press="2", text="988", word="AYUDA", chat="988lifeline.org/chat"),
        ),
        free=True,
        hours="always",
        verified=_READ,
    ),
    Resource(
        id="us-veterans",
        name=_both("Veterans Crisis Line", "Línea de Crisis para Veteranos"),
        region="us",
        purposes=(Purpose.VETERANS,),
        reach=_ways(Way(call="988", press="1", text="838255")),
        hours="always",
        verified=_READ,
    ),
    Resource(
        id="us-crisis-text-line",
        name=_both("Crisis Text Line", "Crisis Text Line"),
        region="us",
        purposes=(Purpose.CRISIS_TEXT,),
        reach=_ways(Way(text="741741", word="HOME"), Way(text="741741", word="HOLA")),
        verified=_READ,
    ),
    Resource(
        id="us-poison",
        name=_both("Poison Help", "Poison Help, línea de intoxicaciones"),
        short=_both("Poison Help", "La línea, con intérpretes,"),
        region="us",
        purposes=(Purpose.POISON,),
        reach=_ways(Way(call="1-800-222-1222")),
        free=True,
        hours="always",
        verified=_READ,
    ),
    Resource(
        id="us-violence",
        name=_both("National Domestic Violence Hotline", "Línea Nacional contra la Violencia Doméstica"),
        short=_both("The hotline", "La línea"),
        region="us",
        purposes=(Purpose.VIOLENCE,),
        reach=_ways(Way(call="1-800-799-7233", text="88788", word="START", chat="thehotline.org")),
        free=True,
        hours="always",
        verified=_READ,
    ),
    Resource(
        id="us-childhelp",
        name=_both("Childhelp", "Childhelp"),
        region="us",
        purposes=(Purpose.CHILD_ABUSE,),
        reach=_ways(Way(call="1-800-422-4453", text="1-800-422-4453")),
        hours="always",
        verified=_READ,
    ),
    Resource(
        id="world-findahelpline",
        name=_both("Find A Helpline", "Find A Helpline"),
        short=_both("Help", "La ayuda"),
        region=WORLD,
        purposes=(Purpose.DIRECTORY,),
        reach=_ways(Way(web="findahelpline.com")),
        verified=_READ,
    ),
)
"""Enough for every card in the United States, and the way to a line in any other country."""


@dataclass(frozen=True, slots=True)
class Place:
    """The resources that are shown, and the region of the clinic: "us-tx" lies in "us"."""

    resources: tuple[Resource, ...] = BUILT_IN
    region: str = DEFAULT_REGION


BUILT_IN_PLACE = Place()
