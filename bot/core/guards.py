"""Differences that turn the meaning, however alike two texts look: opposites, negation, and drug names.

*Start* and *stop*, *it works* and *it does not work*, *citalopram* and *escitalopram* differ by a letter or two and are
each other's harm. An entry that differs from the message on one of them may be suggested and is never answered
directly.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile

from bot.core.knowledge import Drug
from bot.core.text import normalise

# An entry holds both sides when the rarer one stands in at least one phrasing for so many with the other. Fewer are
# asides: one "after the drip" among twenty "what may I eat before it" does not make it an entry on eating afterwards.
_ASIDE = 4

_NEGATIONS = frozenset("not no never nunca jamas".split())
# "Isn't it", "no, can I": what follows the negation begins a clause of its own.
_BEGINNINGS = frozenset(
    "i you he she it we they this that these those there the a my your his her our their "
    "can could may does did is are was will would should".split()
)
_ASKING_FOR_REASONS = frozenset("why reason reasons come".split())
_LONGEST_SCOPE = 4  # words from the negation to what it denies: "not really been able to work"
# "I do not know if it works" denies the knowing.
_NEW_CLAUSE = frozenset(
    "if whether how what when why that which who because but and or si como que cuando porque pero y o por para".split()
)

Side = tuple[str, ...]
"""The stems of one side of a pair of opposites; "work" and "not work" are `("+", "work")` and `("-", "work")`."""


@dataclass(frozen=True, slots=True)
class Profile:
    """What a text holds that the guards look at: medicines, groups of medicines, in how many phrasings each side of an
    opposite stands (1 or 0 for a message), and medicines that an unreadable word may have meant."""

    drugs: frozenset[str]
    groups: frozenset[str]
    sides: Mapping[Side, int]
    perhaps: frozenset[str] = frozenset()


class Guards:
    """The formulary and the opposites, ready to compare a message with an entry."""

    def __init__(self, drugs: Iterable[Drug], opposites: Iterable[tuple[str, str]], stem: Callable[[str], str]):
        self._stem = stem
        self._drugs = {drug.id: drug for drug in drugs}
        self._names = {normalise(name): drug.id for drug in self._drugs.values() for name in drug.names}
        self.drug_names = {words[0]: drug for words, drug in self._names.items() if len(words) == 1}
        self.name_parts = frozenset(word for words in self._names if len(words) > 1 for word in words)
        self._stemmed_names = {self._stems(words): drug for words, drug in self._names.items()}
        self._members: dict[str, set[str]] = {}
        for drug in self._drugs.values():
            for group in drug.groups:
                self._members.setdefault(group, set()).add(drug.id)
        self._groups: dict[Side, set[str]] = {}
        for group in self._members:
            self._groups.setdefault(self._stems(normalise(group)), set()).add(group)
        # What a side stands against: the words as they are said, and the other side.
        self._opposites: dict[Side, list[tuple[str, str, Side]]] = {}
        self.opposite_words: set[str] = set()
        for said, opposite in [both for pair in opposites for both in (pair, pair[::-1])]:
            if not (normalise(said) and normalise(opposite)):
                continue
            side, turned = self._sides(said, opposite)
            self._opposites.setdefault(side, []).append((said, opposite, turned))
            self.opposite_words.update(normalise(said))
        keys = (*self._stemmed_names, *self._groups, *self._opposites)
        self._longest = max(map(len, keys), default=1)

    def medicine(self, word: str) -> str | None:
        """The id of the medicine, or the group of medicines, that a word names."""
        one = word.removesuffix("s")
        drug = self.drug_names.get(word) or self.drug_names.get(one)
        groups = self._groups.get(self._stems((word,))) or self._groups.get(self._stems((one,))) or ()
        return drug or min(groups, default=None)

    def related(self, one: str, other: str) -> bool:
        """Whether two medicines or groups are the same, or one belongs to the other, or both have a medicine in
        common."""
        first, second = ({name, *self._members.get(name, ())} for name in (one, other))
        return not first.isdisjoint(second)

    def profile(self, *texts: Sequence[str], perhaps: Iterable[str] = ()) -> Profile:
        """What a message holds, given as typed and as read. `perhaps`: medicines that it may name besides."""
        profiles = [self._profile(words) for words in texts]
        drugs = frozenset[str]().union(*(each.drugs for each in profiles))
        groups = frozenset[str]().union(*(each.groups for each in profiles))
        sides = dict.fromkeys((side for each in profiles for side in each.sides), 1)
        return Profile(drugs, groups, sides, frozenset(perhaps) - drugs)

    def profile_of(self, phrasings: Iterable[Sequence[str]]) -> Profile:
        """What an entry is asked about, by the words of its phrasings. What its answer mentions besides, often to set
        it apart, does not count."""
        profiles = [self._profile(words) for words in phrasings]
        named = frozenset[str]().union(*(each.drugs for each in profiles))
        asked = frozenset[str]().union(*(each.groups for each in profiles))
        drugs = named | {drug.id for drug in self._drugs.values() if asked & set(drug.groups)}
        groups = {group for drug in named for group in self._drugs[drug].groups}
        whole = {group for group, members in self._members.items() if members <= drugs}
        sides = Counter(side for each in profiles for side in each.sides)
        return Profile(drugs, asked | groups | whole, sides)

    def conflict(self, message: Profile, entry: Profile) -> str | None:
        """Why the entry must not be given as the answer to the message, in words; None when it may."""
        for drug in sorted(message.drugs - entry.drugs):
            return f"the message is about {drug}, which the entry is not asked about"
        for drug in sorted(message.perhaps - entry.drugs):
            return f"the message may be about {drug}, which the entry is not asked about"
        for group in sorted(message.groups - entry.groups):
            return f"the message is about {group} medicines, which the entry is not asked about"
        for side in sorted(message.sides):
            for said, opposite, turned in self._opposites[side]:
                if turned not in message.sides and entry.sides.get(turned, 0) > _ASIDE * entry.sides.get(side, 0):
                    return f'the message says "{said}", the entry "{opposite}"'
        return None

    def _sides(self, said: str, opposite: str) -> tuple[Side, Side]:
        """Both sides of a pair, of which one may be the negation of the other."""
        side, turned = self._stems(normalise(said)), self._stems(normalise(opposite))
        if side[0] in _NEGATIONS:
            return ("-", *side[1:]), ("+", *turned)
        return (("+", *side), ("-", *turned[1:])) if turned[0] in _NEGATIONS else (side, turned)

    def _profile(self, words: Sequence[str]) -> Profile:
        stems = self._stems(words)
        runs = {stems[at : at + size] for size in range(1, self._longest + 1) for at in range(len(stems))}
        drugs = {self._stemmed_names[run] for run in runs if run in self._stemmed_names}
        drugs |= {self.drug_names[word] for word in words if word in self.drug_names}
        drugs |= {self.drug_names[word[:-1]] for word in words if word[-1:] == "s" and word[:-1] in self.drug_names}
        # "es citalopram" asks about one medicine in Spanish and is a slip for the other one in English.
        drugs |= {self.drug_names[one + two] for one, two in pairwise(words) if one + two in self.drug_names}
        groups = frozenset(group for run in runs for group in self._groups.get(run, ()))
        sides = (runs & self._opposites.keys()) | set(self._polarity(words, stems))
        return Profile(frozenset(drugs), groups, dict.fromkeys(sides, 1))

    def _polarity(self, words: Sequence[str], stems: Side) -> Iterator[Side]:
        """What is said and what is denied."""
        denied = {place for at, word in enumerate(words) if word in _NEGATIONS for place in self._denied(words, at)}
        for at in range(len(stems)):
            for size in range(1, self._longest + 1):
                side = ("-" if at in denied else "+", *stems[at : at + size])
                if side in self._opposites:
                    yield side

    def _denied(self, words: Sequence[str], at: int) -> range:
        """The places of the words that a negation may deny.

        "Isn't it dangerous?" denies nothing; "why isn't it working?" does.
        """
        following = words[at + 1 : at + 1 + _LONGEST_SCOPE]
        is_before_clause = following and (following[0] in _BEGINNINGS or following[0] in self.drug_names)
        if is_before_clause and (words[at] == "no" or not _ASKING_FOR_REASONS & set(words[:at])):
            return range(0)
        clause = list(takewhile(lambda word: word not in _NEW_CLAUSE, following))
        return range(at + 1, at + 1 + len(clause))

    def _stems(self, words: Iterable[str]) -> Side:
        return tuple(self._stem(word) for word in words)
