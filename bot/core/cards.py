"""What a person in danger is shown. The sentences are in `card_texts`, the numbers in `resources`.

Nothing here can fail to show a number: where the resources that were loaded do not make a whole card, the one made of
the built-in resources is shown, and `MINIMAL_CARD` needs nothing at all.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import TypeVar

from bot.core.card_texts import (
    BILINGUAL_TEXTS,
    CARD_TEXTS,
    CARDS,
    DENIAL_TEXTS,
    LINE_TEXTS,
    MENTION_TEXTS,
    THANKS_TEXTS,
)
from bot.core.crisis_rules import Tier
from bot.core.resources import (
    BUILT_IN_PLACE,
    DEFAULT_REGION,
    WORLD,
    Place,
    Purpose,
    Resource,
    country,
    find,
    how_to_call,
    how_to_reach,
    how_to_write,
    in_language,
    with_built_in,
)

MINIMAL_CARD = (
    "In an emergency call 911. In emotional crisis call or text 988, day and night.\n"
    "En una emergencia llame al 911. En una crisis llame o escriba al 988, día y noche.\n"
    "988: free / gratis. Chat: 988lifeline.org/chat. Español: oprima 2, o envíe AYUDA al 988.\n"
    "This is an automated program, nobody reads this chat live. Programa automático: nadie lee este chat en vivo.\n"
    "Other countries / otros países: findahelpline.com"
)

LONGEST_CARD = 700
"""Characters: what a phone shows on one screen."""

LIFELINE = "us-988"
"""Alone of this line its menu, its automatic first reply and how seldom it calls the police are known."""

SUBSTANCES = "substances"
# Kinds of the emergency rules that need other numbers.
_BY_KIND = {"overdose": SUBSTANCES, "mixing": SUBSTANCES, "poisoning": SUBSTANCES, "violence": "violence"}
KINDS_WITH_A_CARD = tuple(_BY_KIND)

_AUTOMATED = {
    "en": "I am an automated program. Nobody reads this chat live, and it cannot send help.",
    "es": "Soy un programa automático. Nadie lee este chat en vivo y no puede enviar ayuda.",
}
_ABROAD = {
    "en": ("Outside the US: {} lists lines in other countries.", "In another country: {} lists lines there."),
    "es": ("Fuera de Estados Unidos: {} tiene líneas de otros países.", "En otro país: {} tiene líneas de ahí."),
}
_OPEN = {
    "en": ("{} is free and open day and night.", "{} is open day and night."),
    "es": ("{} es gratis y atiende día y noche.", "{} atiende día y noche."),
}
_CALLED = {"en": "The line is called {}.", "es": "La línea se llama {}."}
# What is left out where a text would be too long: the first of these that is enough.
_SPARED: tuple[tuple[str, ...], ...] = ((), ("veterans",), ("local",), ("veterans", "local"))
_OPTIONAL = re.compile(r"\[([^\[\]]*)\]")
_BLANKS = re.compile(r"[ \t]{2,}")
_PARAGRAPHS = re.compile(r"\n{3,}")


T = TypeVar("T")

FRESH_TURNS = 2
"""For so many replies a short message is rather about what brought the card than about the clinic."""


@dataclass(frozen=True, slots=True)
class ShownCard:
    """The card that a chat was shown last: in which wording, and how many replies ago. `before` is one with numbers of
    its own (poison, violence) that was shown earlier; `denied`: what brought the card has been taken back since."""

    name: str
    language: str
    wording: int = 0
    turns: int = 0
    before: str | None = None
    denied: bool = False

    @property
    def is_fresh(self) -> bool:
        return self.turns < FRESH_TURNS

    @property
    def special(self) -> str | None:
        """The card whose own numbers belong below whatever is said next."""
        return self.name if self.name in LINE_TEXTS else self.before


def card_name(tier: Tier, kind: str) -> str:
    """Which card a finding gets: several kinds share one, and a second of those is a repeat."""
    if tier is Tier.EMERGENCY and kind in _BY_KIND:
        return _BY_KIND[kind]
    return tier.value if tier.value in CARDS else Tier.CRISIS.value


def card(name: str, language: str, wording: int = 0, place: Place = BUILT_IN_PLACE, special: str | None = None) -> str:
    """The card of that name; `wording` 0 is the full one, 1 and 2 are shorter and worded differently. `special`: the
    card whose own numbers are to stand on it too."""
    name = name if name in CARDS else Tier.CRISIS.value
    known = (name, language) in CARD_TEXTS
    text = CARD_TEXTS[name, language][wording] if known else BILINGUAL_TEXTS[name][wording % 2]
    return fill(_with_line(text, special if special != name else None, language), language, place)


def next_wording(shown: int) -> int:
    """The wording that follows another, so that the same text never comes twice running.

    >>> [next_wording(shown) for shown in (0, 1, 2)]
    [1, 2, 1]
    """
    return 1 if shown != 1 else 2


def mention_lines(language: str, place: Place = BUILT_IN_PLACE, special: str | None = None) -> str:
    """Short lines to stand above an ordinary answer: two, and one more after a `special` card."""
    return fill(_with_line(_in_either(MENTION_TEXTS, language), special, language), language, place)


def denial_reply(language: str, turn: int, place: Place = BUILT_IN_PLACE, special: str | None = None) -> str:
    """To somebody who takes back what brought the card: kind, and with the numbers. `turn` counts from the card, 1
    for the first reply after it."""
    return _in_turn(DENIAL_TEXTS, language, turn, place, special)


def thanks_reply(language: str, turn: int, place: Place = BUILT_IN_PLACE, special: str | None = None) -> str:
    """To thanks or a goodbye after a card; `turn` as in `denial_reply`."""
    return _in_turn(THANKS_TEXTS, language, turn, place, special)


def _in_turn(texts: Mapping[str, tuple[str, str]], language: str, turn: int, place: Place, special: str | None) -> str:
    """One text and the other, so that the same never comes twice running."""
    return fill(_with_line(_in_either(texts, language)[(turn - 1) % 2], special, language), language, place)


def short_numbers(language: str, place: Place = BUILT_IN_PLACE) -> Mapping[str, str]:
    """What the bot's own sentences may name: `emergency`, and `crisis` in the fewest words ("call or text 988")."""
    known = language if language in _ABROAD else "en"
    numbers = _in(known, BUILT_IN_PLACE)
    with suppress(Exception):  # as in `fill`
        numbers = _in(known, place)
    return {"emergency": numbers["emergency"], "crisis": numbers["crisis_call"]}


def _in_either(texts: Mapping[str, T], language: str) -> T:
    """In that language; in both where it is neither."""
    return texts.get(language, texts["both"])


def _with_line(template: str, special: str | None, language: str) -> str:
    """The numbers of a special card, below the first two lines."""
    if special not in LINE_TEXTS:
        return template
    first, second, *others = template.split("\n")
    return "\n".join([first, second + _in_either(LINE_TEXTS[special], language), *others])


def fill(template: str, language: str, place: Place) -> str:
    """The template with the numbers of the place; with those built in where they do not make a whole text.

    Raises KeyError where the built-in ones do not either: the text is about a number that this region has not.
    """
    with suppress(Exception):  # whatever is wrong with them, somebody in danger sees a number
        numbers = _numbers(language, place)
        for text in _from_the_fullest(template, numbers):
            if _is_whole(text, numbers):
                return text
    return next(_from_the_fullest(template, _numbers(language, BUILT_IN_PLACE)), MINIMAL_CARD)


def has_numbers_for(template: str, place: Place) -> bool:
    """Whether there is every number that the template cannot do without."""
    try:
        numbers = _numbers("en", place)
    except Exception:  # then `fill` takes those built in, which are complete
        return True
    with suppress(KeyError):
        return bool(_filled(template, numbers))
    return False


def _from_the_fullest(template: str, numbers: Mapping[str, str]) -> Iterator[str]:
    """The text with everything, and without what can be spared where that is longer than one screen."""
    for spared in _SPARED:
        text = _filled(template, {name: words for name, words in numbers.items() if name not in spared})
        if len(text) < LONGEST_CARD:
            yield text


def _filled(template: str, numbers: Mapping[str, str]) -> str:
    """Odd pieces are optional. Each piece is filled in once: what a number brings along is never read as a brace."""
    pieces = []
    for number, piece in enumerate(_OPTIONAL.split(template)):
        try:
            pieces.append(piece.format_map(numbers))
        except KeyError:
            if not number % 2:
                raise
    text = _BLANKS.sub(" ", "".join(pieces))
    return _PARAGRAPHS.sub("\n\n", "\n".join(line.strip() for line in text.splitlines())).strip()


def _is_whole(text: str, numbers: Mapping[str, str]) -> bool:
    """Short enough for one screen, with a number in the first two lines and the one for emergencies."""
    top = " ".join(text.splitlines()[:2])
    return len(text) < LONGEST_CARD and any(map(str.isdigit, top)) and numbers["emergency"] in text


def _numbers(language: str, place: Place) -> dict[str, str]:
    """What the braces of the templates stand for, in one language; and in Spanish, for those in both."""
    if language in _ABROAD:
        return _in(language, place)
    return _in("en", place) | {f"{name}_es": words for name, words in _in("es", place).items()}


def _in(language: str, place: Place) -> dict[str, str]:
    seek = _finder(language, place)
    emergency = seek(Purpose.EMERGENCY)
    directory = seek(Purpose.DIRECTORY)
    crisis = seek(Purpose.SUICIDE) or directory
    poison, violence = seek(Purpose.POISON), seek(Purpose.VIOLENCE)
    if not (emergency and directory and crisis):
        raise LookupError("No emergency number, or no line, for this region.")
    at_home, anywhere = _ABROAD[language]
    abroad = at_home if country(place.region) == DEFAULT_REGION else anywhere
    numbers = {
        "automated": _AUTOMATED[language],
        "directory": directory.way(language).web,
        "abroad": abroad.format(directory.way(language).web),
        "emergency": emergency.way(language).call,
        "emergency_text": emergency.way(language).text,
        "emergency_if_violence": emergency.way(language).call if violence else "",
        "line": crisis.named(language),
        "crisis": how_to_reach(crisis, language),
        "crisis_call": how_to_call(crisis, language),
        "crisis_write": how_to_write(crisis, language) or how_to_reach(directory, language),
        "lifeline": crisis.way(language).call if crisis.id == LIFELINE else "",
        "open": "" if crisis is directory else _open(crisis, language) or _called(crisis, language),
        "someone_else": crisis.named(language) if Purpose.SOMEONE_ELSE in crisis.purposes else "",
        "poison_open": _open(poison, language),
        "violence_open": _open(violence, language),
    }
    for name, purpose in _OTHERS.items():
        if one := seek(purpose):
            numbers[name] = how_to_reach(one, language)
            numbers[f"{name}_call"] = how_to_call(one, language)
            numbers[f"{name}_name"] = in_language(one.name, language)
    if local := seek(Purpose.LOCAL_CRISIS):
        numbers["local"] = f"{in_language(local.name, language)}: {how_to_reach(local, language)}"
    numbers |= {name.capitalize(): words[:1].upper() + words[1:] for name, words in numbers.items() if "crisis" in name}
    return {name: words for name, words in numbers.items() if words}


_OTHERS = {
    "text_line": Purpose.CRISIS_TEXT,
    "veterans": Purpose.VETERANS,
    "poison": Purpose.POISON,
    "violence": Purpose.VIOLENCE,
    "child": Purpose.CHILD_ABUSE,
    "county": Purpose.LOCAL_DIRECTORY,
}


def _finder(language: str, place: Place) -> Callable[[Purpose], Resource | None]:
    everything = with_built_in(place.resources)

    def seek(purpose: Purpose) -> Resource | None:
        found = find(everything, WORLD if purpose is Purpose.DIRECTORY else place.region, purpose)
        if found and not found.way(language):
            raise LookupError(f"{found.id} cannot be reached.")  # never a card with one number less
        return found

    return seek


def _open(resource: Resource | None, language: str) -> str:
    if not resource or resource.hours != "always":
        return ""
    free, paid = _OPEN[language]
    return (free if resource.free else paid).format(resource.named(language))


def _called(resource: Resource, language: str) -> str:
    """Whose number it is, where the sentence that would name it cannot stand."""
    return _CALLED[language].format(in_language(resource.name, language))
