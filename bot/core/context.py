"""What a message is about that does not say so itself: "how long does it last?", "y cuánto cuesta?".

It is read with the subject of the answer before it. One that names a medicine says itself what it is about, and is
never read with another.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.core.engine import Engine
from bot.core.features import content
from bot.core.knowledge import Entry, Kind
from bot.core.matching import Ranking
from bot.core.text import normalise

_MOST_WORDS = 8  # of a message that leans on what came before; a longer one says what it is about
_GOING_ON = frozenset("and then so y e entonces".split())
_STANDING_FOR_IT = frozenset("it its they them those eso esos esas ellos ellas".split())
_OFTEN = 1 / 4  # of an entry's phrasings: a medicine that fewer name is not what it is about
_WRITTEN = re.compile(r"[^\W_]+(?:-[^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Subject:
    """What an entry is about: the `word` that says it to the matcher, what it is `called` to patients, and the id of
    the `medicine` or group if it is one."""

    word: str
    called: str
    medicine: str | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """A message, or a part of one, as it was understood. `entry`: what it may be answered with directly; `about`: the
    subject it was read with, if it did not say its own."""

    ranking: Ranking
    entry: Entry | None = None
    about: Subject | None = None


def read(text: str, language: str, before: Entry | None, engine: Engine) -> Reading:
    """The message alone, or with the subject of the entry answered `before` where that is the clearer reading."""
    alone = engine.matcher.rank(text, language)
    reading = Reading(alone, engine.clear(alone))
    words = alone.reading.words
    if before is None or len(words) > _MOST_WORDS or any(map(engine.matcher.medicine, words)):
        return reading
    leans = _leans(words)
    subject = subject_of(engine.knowledge.entry(before.id, alone.language) or before, engine)
    if subject is None or (alone.exact and not leans):
        return reading
    together = engine.matcher.rank(f"{subject.word} {text}", alone.language)
    best = together.candidates[0].entry if together.candidates else None
    if best is None or best.kind is Kind.BOT:
        return reading
    # The message itself must say something for what it may mean: a subject alone leads anywhere.
    is_possible = best.id in {each.entry.id for each in alone.candidates}
    entry = engine.clear(together) if is_possible else None
    if is_possible and together.score > alone.score:
        return Reading(together, entry, subject)
    if reading.entry and reading.entry.id != best.id and _is_of_another(reading.entry, subject, engine):
        if entry and leans:
            return Reading(together, entry, subject)
        if entry or leans:
            return Reading(_either(together, alone))
    return reading


def subject_of(entry: Entry, engine: Engine) -> Subject | None:
    """The medicine, or else the rarest word that an entry's question and phrasings share; None for small talk."""
    if entry.kind is Kind.BOT:
        return None
    matcher = engine.matcher
    texts = [_WRITTEN.findall(text) for text in (entry.question, *(each.text for each in entry.phrasings))]
    named = [
        {medicine: word for word in reversed(text) if (medicine := matcher.medicine(_plain(word)))} for text in texts
    ]
    if named[0]:
        medicine, word = list(named[0].items())[-1]  # the one that the question names first
        return Subject(word, word, medicine)
    counts = Counter(medicine for each in named for medicine in each)
    for medicine, count in counts.most_common(1):
        if count >= _OFTEN * len(texts):
            word = next(each[medicine] for each in named if medicine in each)
            return Subject(word, word, medicine)
    uses = Counter(stem for text in texts for stem in {matcher.stem(_plain(word)) for word in text})
    stems = {word: matcher.stem(_plain(word)) for word in texts[0] if content((_plain(word),))}
    rarest = max(stems, key=lambda word: uses[stems[word]] * matcher.rarity(stems[word]), default=None)
    return Subject(rarest, f"“{entry.question}”") if rarest else None


def _leans(words: Sequence[str]) -> bool:
    """Whether words say that the message goes on with something."""
    return not _GOING_ON.isdisjoint(words[:1]) or not _STANDING_FOR_IT.isdisjoint(words)


def _is_of_another(entry: Entry, subject: Subject, engine: Engine) -> bool:
    """Whether the entry is about another medicine than the subject."""
    other = subject_of(entry, engine)
    if subject.medicine is None or other is None or other.medicine is None:
        return False
    return not engine.matcher.related(subject.medicine, other.medicine)


def _either(together: Ranking, alone: Ranking) -> Ranking:
    """The best of both, then the others: only the patient knows which is meant."""
    best = sorted((together.candidates[0], alone.candidates[0]), key=lambda each: -each.score)
    rest = (each for each in alone.candidates if each.entry.id not in {each.entry.id for each in best})
    return replace(alone, candidates=(*best, *rest)[: len(alone.candidates)], exact=False)


def _plain(word: str) -> str:
    return "".join(normalise(word))
