"""Several questions in one message: "how much is it, and do you take Blue Cross?".

A message is cut where a sentence ends or goes on with "and", and only when every part asks something else and is clear
on its own. A part that names no subject has that of the part before it. Greetings and thanks are no parts.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, dropwhile, pairwise

from bot.core.context import Reading
from bot.core.features import content
from bot.core.knowledge import Entry
from bot.core.text import normalise

MOST_QUESTIONS = 3
_MOST_CUTS = 4
_MOST_READINGS = 12
_MOST_WORDS = 45  # a longer message is a story, and its parts are no questions
_LEAST_WORDS = 2  # of a question beside another

# What a cut is worth, in points of an entry's score (matching study, 4.9).
_PUNCTUATION, _CONJUNCTION = 15.0, 8.0
_MARK = re.compile(r"[.?!,;:\n¿¡…()]")
_CONJUNCTIONS = frozenset("and also plus n y e ademas tambien".split())
_LEADING = _CONJUNCTIONS | frozenset("or o u so ok okay but pero entonces oh".split())
_ASKING = frozenset(  # words that questions begin with
    """
    what whats how hows when whens where wheres who whos whom whose why which can could do does did is are am was were
    will would should shall may might has have wat wut

    que como cuando cuanto cuanta cuantos cuantas donde quien quienes cual cuales puedo puede pueden podria podrian
    debo hay tienen aceptan hacen dan necesito quiero quisiera
    """.split()
)
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")

SMALL_TALK = frozenset({"bot-hello", "bot-thanks", "bot-goodbye"})
"""Entries that answer what stands beside a question for politeness."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A place where a message may go on to another question: the one before it ends, the one behind it begins."""

    end: int
    begin: int
    worth: float
    is_joined: bool
    """Whether an "and" stands there, so that what follows may go on with the question before it."""


@dataclass(frozen=True, slots=True)
class Questions:
    """What a message asks, in order. `missed`: it also asks for something that was not understood."""

    clear: tuple[Reading, ...] = ()
    missed: bool = False


@dataclass(frozen=True, slots=True)
class _Part:
    """`is_marked`: a question mark says that it asks; `is_joined`: an "and" stands before it."""

    text: str
    is_marked: bool
    is_joined: bool

    def asks(self, reading: Reading) -> bool:
        words = dropwhile(_LEADING.__contains__, reading.ranking.reading.words)
        return self.is_marked or next(words, "") in _ASKING


Read = Callable[[str, Entry | None], Reading]
"""Reads a text that follows the answer with an entry."""


def split(text: str, whole: Reading, before: Entry | None, read: Read) -> Questions:
    """The questions of a message; none when it is better taken as a whole. `before`: the entry answered before."""
    if whole.ranking.exact or len(_WORD.findall(text)) > _MOST_WORDS:
        return Questions()
    likeliest = sorted(cuts_in(text), key=lambda cut: -cut.worth)[:_MOST_CUTS]
    cuts = sorted(likeliest, key=lambda cut: cut.end)
    read_once = _Once(read)
    is_clear = whole.entry is not None and not _is_small_talk(whole)
    best = Questions()
    for count in range(1, MOST_QUESTIONS):  # more parts, each of them clear, are the better explanation
        worth = whole.ranking.score if is_clear else 0.0
        for chosen in combinations(cuts, count):
            readings = _clear(_parts(text, chosen), before, read_once)
            questions = tuple(each for each in readings if not _is_small_talk(each))
            found = min((each.ranking.score for each in readings), default=0.0) + min(cut.worth for cut in chosen)
            if found > worth and (len(questions) > 1 or (questions and not is_clear)):
                best, worth = Questions(questions), found
    return best if best.clear else _half_clear(text, cuts, whole.entry if is_clear else None, before, read_once)


def cuts_in(text: str) -> Iterator[Cut]:
    """Where a message may go on to something else.

    >>> [(cut.end, cut.begin, cut.worth) for cut in cuts_in("is it safe, and is it legal")]
    [(10, 16, 15.0)]
    """
    words = list(_WORD.finditer(text))
    for number, (word, following) in enumerate(pairwise(words), 1):
        gap = text[word.end() : following.start()]
        begin = next((n for n in range(number, len(words)) if _folded(words[n][0]) not in _LEADING), number)
        is_joined = "&" in gap or any(_folded(each[0]) in _CONJUNCTIONS for each in words[number:begin])
        is_within = _folded(word[0]) in _LEADING and not _MARK.search(gap)
        worth = _PUNCTUATION if _MARK.search(gap) else _CONJUNCTION if is_joined and not is_within else 0.0
        if worth and _has_subject(text[: word.end()]) and _has_subject(text[words[begin].start() :]):
            yield Cut(word.end(), words[begin].start(), worth, is_joined)


def _folded(word: str) -> str:
    return "".join(normalise(word))


def _has_subject(text: str) -> bool:
    return bool(content(normalise(text)))


def _parts(text: str, cuts: Sequence[Cut]) -> list[_Part]:
    parts = []
    for before, behind in pairwise((None, *cuts, None)):
        begin, end = before.begin if before else 0, behind.end if behind else len(text)
        # A question's marks may stand in the gaps beside it.
        opening, closing = text[before.end if before else 0 : end], text[begin : behind.begin if behind else len(text)]
        parts.append(_Part(text[begin:end], "¿" in opening or "?" in closing, before is not None and before.is_joined))
    return parts


def _clear(parts: Sequence[_Part], before: Entry | None, read: _Once) -> tuple[Reading, ...]:
    """What the parts ask; nothing unless each of them asks, is clear, and asks another thing."""
    readings: list[Reading] = []
    asks = False
    for part in parts:
        reading = read(part.text, before)
        if reading is None or reading.entry is None:
            return ()
        asks = part.asks(reading) or (asks and part.is_joined)
        is_question = asks and len(normalise(part.text)) >= _LEAST_WORDS
        is_new = reading.entry.id not in {each.entry.id for each in readings if each.entry}
        if not is_new or not (is_question or _is_small_talk(reading)):
            return ()
        readings.append(reading)
        before = reading.entry if not _is_small_talk(reading) else before
    return tuple(readings)


def _half_clear(text: str, cuts: Sequence[Cut], whole: Entry | None, before: Entry | None, read: _Once) -> Questions:
    """The one question of two that is clear, with the surest where several cuts find one. `whole`: what the message is
    answered with as a whole; then only a question mark between them makes two of it."""
    found: list[Reading] = []
    for cut in cuts:
        parts = [(part, read(part.text, before)) for part in _parts(text, (cut,))]
        clear = [each for _, each in parts if each and each.entry]
        if len(clear) != 1 or not all(reading and part.asks(reading) for part, reading in parts):
            continue
        if whole is None or (clear[0].entry == whole and "?" in text[cut.end : cut.begin]):
            found += clear
    surest = max(found, key=lambda reading: reading.ranking.score, default=None)
    return Questions((surest,), missed=True) if surest and not _is_small_talk(surest) else Questions()


def _is_small_talk(reading: Reading) -> bool:
    return reading.entry is not None and reading.entry.id in SMALL_TALK


class _Once:
    """Reads every text once, and only so many."""

    def __init__(self, read: Read):
        self._read = read
        self._known: dict[tuple[str, str | None], Reading] = {}

    def __call__(self, text: str, before: Entry | None) -> Reading | None:
        key = text, before.id if before else None
        if key not in self._known and len(self._known) < _MOST_READINGS:
            self._known[key] = self._read(text, before)
        return self._known.get(key)
