"""Differences that turn the meaning, however alike two texts look: opposites and drug names.

*Start* and *stop*, *citalopram* and *escitalopram* differ by a letter or two and are each other's harm. An entry that
differs from the message on one of them may be suggested and is never answered directly.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import chain

from bot.core.knowledge import Drug
from bot.core.text import normalise


@dataclass(frozen=True, slots=True)
class Profile:
    """What a text holds that the guards look at: stems, medicines, and groups of medicines."""

    stems: frozenset[str]
    drugs: frozenset[str]
    groups: frozenset[str]


class Guards:
    """The formulary and the opposites, ready to compare a message with an entry."""

    def __init__(self, drugs: Iterable[Drug], opposites: Iterable[tuple[str, str]], stem: Callable[[str], str]):
        self._stem = stem
        self._drugs = {drug.id: drug for drug in drugs}
        self.drug_names = {
            words[0]: drug.id
            for drug in self._drugs.values()
            for words in map(normalise, drug.names)
            if len(words) == 1
        }
        self._members = {
            group: {drug.id for drug in self._drugs.values() if group in drug.groups}
            for group in {group for drug in self._drugs.values() for group in drug.groups}
        }
        self._groups = {group: stem(group) for drug in self._drugs.values() for group in drug.groups}
        # What a stem stands against: the words as they are said, and the stem of the other one.
        self._opposites: dict[str, list[tuple[str, str, str]]] = {}
        for said, opposite in [both for pair in opposites for both in (pair, pair[::-1])]:
            self._opposites.setdefault(stem(said), []).append((said, opposite, stem(opposite)))

    def profile(self, words: Iterable[str]) -> Profile:
        """What a message's words hold."""
        words = set(words)
        stems = frozenset(self._stem(word) for word in words)
        drugs = (self.drug_names.get(word) or self.drug_names.get(word.removesuffix("s")) for word in words)
        groups = frozenset(group for group, stemmed in self._groups.items() if stemmed in stems)
        return Profile(stems, frozenset(drug for drug in drugs if drug), groups)

    def profile_of(self, phrasings: Iterable[Iterable[str]]) -> Profile:
        """What an entry is asked about, by the words of its phrasings. What its answer mentions besides, often to set
        it apart, does not count."""
        asked = self.profile(chain.from_iterable(phrasings))
        drugs = asked.drugs | {drug.id for drug in self._drugs.values() if asked.groups & set(drug.groups)}
        groups = {group for drug in asked.drugs for group in self._drugs[drug].groups}
        whole = {group for group, members in self._members.items() if members <= drugs}
        return Profile(asked.stems, drugs, asked.groups | groups | whole)

    def conflict(self, message: Profile, entry: Profile) -> str | None:
        """Why the entry must not be given as the answer to the message, in words; None when it may."""
        for drug in sorted(message.drugs - entry.drugs):
            return f"the message is about {drug}, which the entry is not asked about"
        for group in sorted(message.groups - entry.groups):
            return f"the message is about {group} medicines, which the entry is not asked about"
        for stemmed in sorted(message.stems & self._opposites.keys()):
            for said, opposite, turned in self._opposites[stemmed]:
                if turned in entry.stems and turned not in message.stems and stemmed not in entry.stems:
                    return f'the message says "{said}", the entry "{opposite}"'
        return None
