"""Differences that turn the meaning, however alike two texts look: opposites and drug names.

*Start* and *stop*, *citalopram* and *escitalopram* differ by a letter or two and are each other's harm. An entry that
differs from the message on one of them may be suggested and is never answered directly.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from bot.core.features import stem
from bot.core.knowledge import Drug, Entry
from bot.core.text import normalise


@dataclass(frozen=True, slots=True)
class Profile:
    """What a text holds that the guards look at."""

    stems: frozenset[str]
    drugs: frozenset[str]


class Guards:
    """The formulary and the opposites, ready to compare a message with an entry."""

    def __init__(self, drugs: Iterable[Drug], opposites: Iterable[tuple[str, str]]):
        self._drugs = {drug.id: drug for drug in drugs}
        self.drug_names = {
            words[0]: drug.id
            for drug in self._drugs.values()
            for words in map(normalise, drug.names)
            if len(words) == 1
        }
        self._groups = {group: stem(group) for drug in self._drugs.values() for group in drug.groups}
        both_ways = [both for pair in opposites for both in (pair, pair[::-1])]
        self._opposites = [(said, opposite, stem(said), stem(opposite)) for said, opposite in both_ways]

    def profile(self, words: Iterable[str]) -> Profile:
        """What a message's words hold."""
        words = set(words)
        drugs = (self.drug_names.get(word) or self.drug_names.get(word.removesuffix("s")) for word in words)
        return Profile(frozenset(map(stem, words)), frozenset(drug for drug in drugs if drug))

    def profile_of(self, entry: Entry, words: Callable[[str], tuple[str, ...]]) -> Profile:
        """What an entry holds: opposites as in its phrasings, medicines as in its answer too."""
        texts = (entry.question, *(phrasing.text for phrasing in entry.phrasings))
        asked = self.profile(word for text in texts for word in words(text))
        told = self.profile(words(entry.answer))
        groups = {group for group, stemmed in self._groups.items() if stemmed in asked.stems | told.stems}
        covered = {drug.id for drug in self._drugs.values() if groups & set(drug.groups)}
        return Profile(asked.stems, asked.drugs | told.drugs | covered)

    def conflict(self, message: Profile, entry: Profile) -> str | None:
        """Why the entry must not be given as the answer to the message, in words; None when it may."""
        for drug in sorted(message.drugs - entry.drugs):
            return f"the message is about {drug}, of which the entry says nothing"
        for said, opposite, stemmed, turned in self._opposites:
            if (stemmed in message.stems, turned in message.stems) == (True, False) and (
                (stemmed in entry.stems, turned in entry.stems) == (False, True)
            ):
                return f'the message says "{said}", the entry "{opposite}"'
        return None
