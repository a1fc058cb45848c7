"""Which entries is this message closest to, and how sure is that?

A naive Bayes model over weighted features (see `features`), counted from the phrasings alone: closed form, the same
bytes on every start, and every score is a sum that can be shown. On the development questions it puts the right entry
first for 83 of 100; RapidFuzz's WRatio over whole phrasings does for 13 (docs/decisions.md has the comparison).
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import exp

import numpy as np

from bot.core.features import content, stem
from bot.core.guards import Guards, Profile
from bot.core.index import Floats, Index, compile_index
from bot.core.knowledge import Entry, KnowledgeBase, LanguagePack, Phrasing
from bot.core.spelling import Reading, Speller, count_words
from bot.core.text import normalise, spell_out

# Naive Bayes counts one word several times over (stem, letters, pairs) and is far too sure. Divided by this, its
# probabilities agree with how often it is right on the development questions.
_TEMPERATURE = 4.0
# How much doubt a message's unknown words add: a message of which half means nothing loses half of this in log odds.
_UNKNOWN_DOUBT = 4.0
_EXACT = 0.99
_CANDIDATES = 5


@dataclass(frozen=True, slots=True)
class Candidate:
    """An entry that may be what the message asks. `score` is 0 to 100, the chance that it is.

    `phrasing` is the nearest of the entry's phrasings; `conflict` says why the entry must not be answered directly.
    """

    entry: Entry
    phrasing: Phrasing
    score: float
    conflict: str | None = None


@dataclass(frozen=True, slots=True)
class Ranking:
    """What was read, and the best candidates, best first."""

    reading: Reading
    candidates: tuple[Candidate, ...]
    unknown: tuple[str, ...] = ()
    exact: bool = False


class Matcher:
    """The knowledge of one language in the form in which messages are matched against it."""

    def __init__(self, pack: LanguagePack, index: Index, guards: Guards, common: Collection[str]):
        self._entries = pack.entries
        self._phrasings = _phrasings(pack.entries)
        self._short_forms = pack.vocabulary.short_forms
        self._index = index
        self._guards = guards
        self._speller = Speller(count_words(index.texts), guards.drug_names, common, pack.code)
        self._stems = frozenset(stem(word, pack.code) for words in index.texts for word in words)
        self._exact = _exact_hits(index)
        self._profile = lru_cache(maxsize=None)(self._profile_of)

    def rank(self, text: str) -> Ranking:
        """The candidates for a message; none when it shares nothing with the knowledge."""
        typed = spell_out(normalise(text), self._short_forms)
        reading = self._speller.read(typed)
        subjects = content(reading.words)
        unknown = tuple(word for word in subjects if stem(word, self._index.language) not in self._stems)
        rows, values = self._index.vector(reading.words)
        if not len(rows):
            return Ranking(reading, (), unknown)
        scores = self._index.scores(rows, values)
        best = [int(number) for number in np.argsort(-scores, kind="stable")[:_CANDIDATES]]
        chances = _chances(scores, best, len(unknown) / max(1, len(subjects)))
        exact = self._exact.get(reading.words)
        if exact is not None:
            others = [(number, chance) for number, chance in zip(best, chances, strict=True) if number != exact]
            best, chances = map(list, zip((exact, _EXACT), *others[: _CANDIDATES - 1], strict=True))
        message = self._guards.profile(typed + reading.words)
        candidates = tuple(
            Candidate(
                self._entries[number],
                self._phrasings[nearest],
                round(100 * chance, 1),
                None if number == exact else self._guards.conflict(message, self._profile(number)),
            )
            for number, chance, nearest in zip(best, chances, self._index.nearest(rows, values, best), strict=True)
        )
        return Ranking(reading, candidates, unknown, exact is not None)

    def _profile_of(self, number: int) -> Profile:
        return self._guards.profile_of(
            self._entries[number], lambda text: spell_out(normalise(text), self._short_forms)
        )


def compile_pack(pack: LanguagePack) -> Index:
    """The index of a language pack's phrasings; an entry's question is one of them."""
    texts = [spell_out(normalise(each.text), pack.vocabulary.short_forms) for each in _phrasings(pack.entries)]
    owner = [number for number, entry in enumerate(pack.entries) for _ in range(len(entry.phrasings) + 1)]
    return compile_index(pack.code, texts, owner)


def build(knowledge: KnowledgeBase, language: str, common: Collection[str], index: Index | None = None) -> Matcher:
    """The matcher of one language. `index`: what `compile_pack` made of the same pack before, if it was kept."""
    pack = knowledge.packs[language]
    guards = Guards(knowledge.drugs, pack.vocabulary.opposites, language)
    return Matcher(pack, index or compile_pack(pack), guards, common)


def _phrasings(entries: Sequence[Entry]) -> list[Phrasing]:
    return [each for entry in entries for each in (Phrasing(entry.question, entry.location), *entry.phrasings)]


def _exact_hits(index: Index) -> dict[tuple[str, ...], int]:
    """Word for word phrasings with their entry. One that two entries claim is nobody's."""
    claims: dict[tuple[str, ...], set[int]] = {}
    for words, number in zip(index.texts, index.owner.tolist(), strict=True):
        if words:
            claims.setdefault(words, set()).add(number)
    return {words: numbers.pop() for words, numbers in claims.items() if len(numbers) == 1}


def _chances(scores: Floats, best: Sequence[int], unknown_share: float) -> list[float]:
    """The chance of each of the best, less the doubt that unknown words add. All below one, together too."""
    spread = np.exp((scores - scores.max()) / _TEMPERATURE)
    total = float(spread.sum())
    doubt = exp(-_UNKNOWN_DOUBT * unknown_share)
    chances = (min(float(spread[number]) / total, 1 - 1e-6) for number in best)
    return [odds / (1 + odds) for odds in (doubt * chance / (1 - chance) for chance in chances)]
