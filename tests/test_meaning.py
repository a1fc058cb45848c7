"""No answer across a difference of meaning, over the real knowledge: opposites, negation, medicines, slips in names.

A message that says *start* may be offered what the knowledge has on stopping; it is never answered with it. The cases
are made from the vocabulary, the formulary and the phrasings, so that they grow with them.
"""

from __future__ import annotations

import string
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

import pytest
from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.core.decision import Answer, decide
from bot.core.guards import Profile
from bot.core.knowledge import Drug, Entry
from bot.core.matching import Asked, asked_in
from bot.core.messages import Message
from bot.core.text import normalise, spell_out
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
    """All phrasings of all languages, by the entry's id; without those that are out of scope."""
    knowledge = engine().knowledge
    ids = list(dict.fromkeys(entry.id for entry in knowledge.entries()))
    found: dict[str, list[Asked]] = defaultdict(list)
    for each in asked_in(knowledge):
        if each.number < len(ids):
            found[ids[each.number]].append(each)
    return found


def plain_opposites(language: str) -> Iterator[tuple[str, str]]:
    """Every ordered pair; those of which one side is a negation have tests of their own."""
    for one, other in engine().knowledge.pack(language).vocabulary.opposites:
        if not any(side.startswith(("not ", "no ")) for side in (one, other)):
            yield from ((one, other), (other, one))


def stemmed(words: Iterable[str]) -> str:
    """The stems of a text between blanks."""
    return f" {' '.join(map(engine().matcher.speller.lexicon.stem, words))} "


@cache
def stemmed_phrasings(entry: str) -> tuple[str, ...]:
    return tuple(stemmed(each.words) for each in phrasings()[entry])


def holds(words: tuple[str, ...], side: str) -> bool:
    """Whether the words, in any of their forms, stand in the text one after the other."""
    return stemmed(normalise(side)) in stemmed(words)


@cache
def times(entry: str, side: str) -> int:
    sought = stemmed(normalise(side))
    return sum(sought in text for text in stemmed_phrasings(entry))


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
    text = " | ".join(["", *(" ".join(each.words) for each in phrasings()[entry]), ""])
    return frozenset(
        drug.id
        for drug in engine().knowledge.drugs
        if any(f" {name} " in text or f" {name}s " in text for name in map(" ".join, names_of(drug)))
        or any(times(entry, group) for group in drug.groups)
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
    """Every pair, in three phrasings that name the first one: none may answer for the second with its own entry, and a
    third of them goes through the whole ranking."""
    matcher, drugs = engine().matcher, engine().knowledge.drugs
    cases, wrong = 0, []
    for drug in drugs:
        for id, text, name in phrasings_naming(drug):
            for other in drugs:
                message = text.replace(f" {name} ", f" {' '.join(normalise(other.names[0]))} ").strip()
                cases += other is not drug
                if other.id not in covered(id) and not guarded(message, id):
                    wrong.append((message, id))
                if cases % 3 == 0:
                    best = next(iter(matcher.rank(message, "en").candidates), None)
                    if best and not best.conflict and other.id not in covered(best.entry.id):
                        wrong.append((message, best.entry.id))
    assert cases > 10_000
    assert not wrong


def phrasings_naming(drug: Drug) -> list[tuple[str, str, str]]:
    """The shortest phrasings that name a medicine: their entry, the text between blanks, the name."""
    names = [" ".join(name) for name in names_of(drug)]
    found = [
        (id, text, name)
        for id, asked in phrasings().items()
        for text in (f" {' '.join(each.words)} " for each in asked)
        for name in names
        if f" {name} " in text
    ]
    return sorted(found, key=lambda each: len(each[1]))[:3]


@cache
def profile_of(id: str) -> Profile:
    return engine().matcher.guards.profile_of([each.words for each in phrasings()[id]])


def guarded(message: str, id: str) -> bool:
    words = normalise(message)
    guards = engine().matcher.guards
    return guards.conflict(guards.profile(words), profile_of(id)) is not None


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


def is_like_another(name: str, owner: Mapping[str, str]) -> bool:
    """Whether a slip in the name may lead to another medicine: the most that is mended are three letters."""
    near = process.extract(name, list(owner), scorer=OSA.distance, score_cutoff=2, limit=None)
    return any(owner[other] != owner[name] for other, *_ in near)


def test_a_slip_never_makes_another_medicine_of_a_name() -> None:
    speller, owner = engine().matcher.speller, dict(single_names())
    wrong = [
        (slip, read, name)
        for name, drug in owner.items()
        for slip in sorted(slips(name))[:: 1 if is_like_another(name, owner) else 41]
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
        for slip in sorted(slips(name))[:: len(name) * 20]
        if slip not in owner and not lexicon.is_real(slip) and not lexicon.knows(slip)
        for template in ABOUT_A_MEDICINE
        if (entry := answered(text := template.format(name=slip)))
        and covered(entry.id)
        and drug not in covered(entry.id)
    ]
    assert not wrong


@pytest.mark.parametrize(
    ("message", "turned"),
    [
        ("is it not working", "does it work"),
        ("why isn't zoloft working", "is zoloft working"),
        ("can i not take it", "can i take it"),
        ("what if i can't take my zoloft", "what if i take my zoloft"),
        ("it does not really help", "it really helps"),
        ("no me funciona", "me funciona"),
        ("por que ya no me sirve", "por que me sirve"),
        ("puedo no tomarla", "puedo tomarla"),
    ],
)
def test_a_negation_is_never_answered_with_its_opposite(message: str, turned: str) -> None:
    """Neither is answered by an entry that is only asked about the other."""
    one, other = conflicts(message, turned), conflicts(turned, message)
    assert one
    assert other
    assert one != other


@pytest.mark.parametrize(
    ("message", "same"),
    [
        ("isn't it working", "is it working"),
        ("can't i take zoloft", "can i take zoloft"),
        ("i do not know if it works", "does it work"),
        ("no, can i take it", "can i take it"),
        ("no sé si funciona", "funciona"),
        ("it is not working", "why does it not work"),
    ],
)
def test_what_denies_nothing_is_no_negation(message: str, same: str) -> None:
    assert conflicts(message, same) is None
    assert conflicts(same, message) is None


def conflicts(message: str, phrasing: str) -> str | None:
    """Why an entry that is asked with the phrasing must not answer the message."""
    guards = engine().matcher.guards
    forms = engine().knowledge.pack("en").vocabulary.short_forms
    words, asked = (spell_out(normalise(text), forms) for text in (message, phrasing))
    return guards.conflict(guards.profile(words), guards.profile_of([asked]))


@pytest.mark.parametrize(
    ("message", "id"),
    [
        ("is laughing gas safe", "nitrous-oxide"),
        ("nitrus oxide", "nitrous-oxide"),
        ("magic mushrooms", "psilocybin"),
        ("hierba de san juan", "st-johns-wort"),
        ("lexapro's effects", "escitalopram"),
        ("prozacs", "fluoxetine"),
        ("mounjaros", "tirzepatide"),
        ("escitaloprams", "escitalopram"),
        ("monjaro", "tirzepatide"),
        ("spra vato", "esketamine"),
        ("levetiracetm", "levetiracetam"),
    ],
)
def test_a_medicine_is_known_in_every_form(message: str, id: str) -> None:
    matcher = engine().matcher
    words = normalise(message)
    assert matcher.guards.profile(words, matcher.speller.read(words, "en").words).drugs == {id}


def test_a_name_cut_in_two_may_be_either_medicine() -> None:
    """ "Es citalopram" asks about one in Spanish, and is a slip for the other in English."""
    assert engine().matcher.guards.profile(("es", "citalopram")).drugs == {"citalopram", "escitalopram"}


@pytest.mark.parametrize("language", TEMPLATES)
def test_no_word_of_an_opposite_is_mended(language: str) -> None:
    sides = {
        word
        for pair in engine().knowledge.pack(language).vocabulary.opposites
        for side in pair
        for word in normalise(side)
    }
    assert [word for word in sorted(sides) if engine().matcher.speller.read((word,), language).words != (word,)] == []
