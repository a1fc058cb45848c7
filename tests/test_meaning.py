"""No answer across a difference of meaning, over the real knowledge: opposites, negation, medicines, slips in names.

A message that says *start* may be offered what the knowledge has on stopping; it is never answered with it. The cases
are made from the vocabulary, the formulary and the phrasings, so that they grow with them.
"""

from __future__ import annotations

import string
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache

import pytest

from bot.core.decision import Answer, decide
from bot.core.knowledge import Drug, Entry
from bot.core.matching import Asked, asked_in
from bot.core.messages import Message
from bot.core.text import normalise
from tests.prepared import engine

TEMPLATES = {
    "en": (
        "should i {said} my medicine",
        "can i {said} ketamine",
        "what if i {said} an antidepressant",
        "{said} the infusion",
        "is it {said}",
    ),
    "es": (
        "puedo {said} la ketamina",
        "que pasa {said} mi antidepresivo",
        "{said} la infusion",
        "debo {said} la medicina",
        "es {said}",
    ),
}
ABOUT_A_MEDICINE = ("is {name} addictive", "side effects of {name}", "que es {name}")
MOST_FROM_PHRASINGS = 4  # for each ordered pair: more find nothing new and take long
# Both sides stand in an entry that covers both, the rarer one in at least one phrasing for so many with the other.
ASIDE = 4


def answered(text: str, language: str = "en") -> Entry | None:
    """The entry that is given as the answer, if any."""
    decision = decide(Message(text), language, (), engine()).decision
    return decision.entry if isinstance(decision, Answer) else None


@cache
def phrasings() -> dict[str, list[Asked]]:
    """All phrasings of all languages, by the entry's id."""
    knowledge = engine().knowledge
    ids = list(dict.fromkeys(entry.id for entry in knowledge.entries()))
    found: dict[str, list[Asked]] = defaultdict(list)
    for each in asked_in(knowledge):
        found[ids[each.number]].append(each)
    return found


def plain_opposites(language: str) -> Iterator[tuple[str, str]]:
    """Every ordered pair; those of which one side is a negation have tests of their own."""
    for one, other in engine().knowledge.pack(language).vocabulary.opposites:
        if not any(side.startswith(("not ", "no ")) for side in (one, other)):
            yield from ((one, other), (other, one))


def holds(words: tuple[str, ...], side: str) -> bool:
    """Whether the words, in any of their forms, stand in the text one after the other."""
    stem = engine().matcher.speller.lexicon.stem
    sought, stems = [stem(word) for word in normalise(side)], [stem(word) for word in words]
    return any(stems[at : at + len(sought)] == sought for at in range(len(stems)))


@cache
def times(entry: str, side: str) -> int:
    return sum(holds(each.words, side) for each in phrasings()[entry])


def is_across(entry: Entry, said: str, opposite: str) -> bool:
    return times(entry.id, opposite) > ASIDE * times(entry.id, said)


@pytest.mark.parametrize("language", TEMPLATES)
def test_an_opposite_is_never_answered(language: str) -> None:
    cases = [
        (template.format(said=said), said, opposite)
        for said, opposite in plain_opposites(language)
        for template in TEMPLATES[language]
    ]
    assert len(cases) > 250  # both languages together: 500
    assert not wrong_sides(cases, language)


@pytest.mark.parametrize("language", TEMPLATES)
def test_a_phrasing_with_the_other_side_put_in_is_never_answered_as_before(language: str) -> None:
    cases = [
        (text, said, opposite)
        for said, opposite in plain_opposites(language)
        for text in turned_phrasings(language, said, opposite)
    ]
    assert len(cases) > 100
    assert not wrong_sides(cases, language)


def turned_phrasings(language: str, said: str, opposite: str) -> list[str]:
    """Phrasings about the one, asked about the other, the shortest first: in long ones a word is lost."""
    texts = [
        f" {' '.join(each.words)} ".replace(f" {opposite} ", f" {said} ").strip()
        for asked in phrasings().values()
        for each in sorted(asked, key=lambda each: len(each.words))
        if each.language == language and f" {opposite} " in f" {' '.join(each.words)} "
    ]
    return sorted(texts, key=len)[:MOST_FROM_PHRASINGS]


def wrong_sides(cases: Iterable[tuple[str, str, str]], language: str) -> list[tuple[str, str]]:
    return [
        (text, entry.id)
        for text, said, opposite in cases
        if not holds(normalise(text), opposite)
        and (entry := answered(text, language))
        and is_across(entry, said, opposite)
    ]


def names_of(drug: Drug) -> list[tuple[str, ...]]:
    return [normalise(name) for name in drug.names]


@cache
def covered(entry: str) -> frozenset[str]:
    """The medicines that an entry is asked about, by name or by the group they belong to."""
    texts = [f" {' '.join(each.words)} " for each in phrasings()[entry]]
    pairs = [each.words for each in phrasings()[entry]]
    return frozenset(
        drug.id
        for drug in engine().knowledge.drugs
        if any(
            f" {' '.join(name)} " in text or f" {' '.join(name)}s " in text for name in names_of(drug) for text in texts
        )
        or any(holds(words, group) for group in drug.groups for words in pairs)
    )


def test_a_medicine_is_never_answered_with_another() -> None:
    """The entries that would answer are those on one medicine: a name in its place must not change nothing."""
    knowledge = engine().knowledge
    wrong = [
        (text, entry.id)
        for drug in knowledge.drugs
        for template in ABOUT_A_MEDICINE
        for name in drug.names
        if (entry := answered(text := template.format(name=name))) and drug.id not in covered(entry.id)
    ]
    assert not wrong


def test_a_phrasing_about_one_medicine_never_answers_for_another() -> None:
    """Every pair, in the three shortest phrasings that name the first one alone."""
    knowledge, matcher = engine().knowledge, engine().matcher
    names = {" ".join(name): drug.id for drug in knowledge.drugs for name in names_of(drug)}
    cases, wrong = 0, []
    for drug in knowledge.drugs:
        for text, name in phrasings_naming(drug):
            for other in knowledge.drugs:
                if other.id != drug.id and names.get(" ".join(normalise(other.names[0]))) == other.id:
                    message = text.replace(f" {name} ", f" {' '.join(normalise(other.names[0]))} ").strip()
                    cases += 1
                    # The ladder reaches the matcher with every one of them but those with words of danger.
                    best = next(iter(matcher.rank(message, "en").candidates), None)
                    if best and not best.conflict and other.id not in covered(best.entry.id):
                        wrong.append((message, best.entry.id))
    assert cases > 3000
    assert not wrong


def phrasings_naming(drug: Drug) -> list[tuple[str, str]]:
    texts = [f" {' '.join(each.words)} " for asked in phrasings().values() for each in asked]
    found = [(text, name) for name in map(" ".join, names_of(drug)) for text in texts if f" {name} " in text]
    return sorted(found, key=lambda each: len(each[0]))[:3]


def slips(name: str) -> set[str]:
    """All words that are one letter away."""
    letters = string.ascii_lowercase
    cuts = [(name[:at], name[at:]) for at in range(len(name) + 1)]
    left_out = {left + right[1:] for left, right in cuts if right}
    swapped = {left + right[1] + right[0] + right[2:] for left, right in cuts if len(right) > 1}
    replaced = {left + letter + right[1:] for left, right in cuts if right for letter in letters}
    added = {left + letter + right for left, right in cuts for letter in letters}
    return (left_out | swapped | replaced | added) - {name}


def single_names() -> list[tuple[str, str]]:
    return [(name[0], drug.id) for drug in engine().knowledge.drugs for name in names_of(drug) if len(name) == 1]


def test_a_slip_never_makes_another_medicine_of_a_name() -> None:
    speller, owner = engine().matcher.speller, dict(single_names())
    wrong = [
        (slip, read, name)
        for name, drug in owner.items()
        for slip in sorted(slips(name))[::7]
        if slip not in owner
        for read in speller.read((slip,), "en").words
        if owner.get(read, drug) != drug
    ]
    assert not wrong


def test_a_slip_in_a_name_is_never_answered_for_another_medicine() -> None:
    """Short slips that are everyday words themselves ("get" for "ket") are those words."""
    owner, lexicon = dict(single_names()), engine().matcher.speller.lexicon
    wrong = [
        (text, entry.id)
        for name, drug in owner.items()
        for slip in sorted(slips(name))[:: max(1, len(name) * 5)]
        if slip not in owner and not lexicon.is_real(slip) and not lexicon.knows(slip)
        for template in ABOUT_A_MEDICINE
        if (entry := answered(text := template.format(name=slip)))
        and covered(entry.id)
        and drug not in covered(entry.id)
    ]
    assert not wrong


NEGATIONS = [
    ("en", "is {it} not working", "work"), ("en", "does {it} not work", "work"), ("en", "why is not {it} working", "work"),
    ("en", "can i not take {it}", "take"), ("en", "what if i never take {it}", "take"),
    ("es", "no me funciona {it}", "funciona"), ("es", "por que ya no funciona {it}", "funciona"),
    ("es", "puedo no tomar {it}", "tomar"), ("es", "que pasa si nunca voy a tomar {it}", "tomar"),
]  # fmt: skip
