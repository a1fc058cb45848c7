"""Which entries is this message closest to, and how sure is that?

All languages compete: an entry is one subject, whatever language it is asked in. See `learning` for the model and
`confidence` for what its scores are worth; docs/decisions.md has the comparison with other matchers.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import log
from operator import attrgetter

import numpy as np

from bot.core.confidence import CERTAIN, DECIMALS, Calibration, Signals, Trial, calibrate
from bot.core.features import LETTERS, content, letters
from bot.core.guards import Guards, Profile
from bot.core.index import Features, Floats, Texts, Vector, Words, compile_texts
from bot.core.knowledge import Entry, KnowledgeBase, Phrasing
from bot.core.learning import Examples, Model, learn
from bot.core.lexicon import Lexicon
from bot.core.markup import to_plain
from bot.core.spelling import Reading, Speller
from bot.core.text import normalise, spell_out

# An answer's text is one more phrasing to learn from, and counts as so many: it has the words of its subject that
# nobody thought of asking with.
_ANSWER = 3.0
_CANDIDATES = 5
_MOST_REASONS = 6
_TELLING = 4  # words: fewer do not tell what language they are

# Trials for the confidence (matching study, 4.7): a quarter of the entries and of the phrasings is left out at a time,
# twice (four times tell no more). What the kinds of trials count together: the right entry then comes first about as
# often as for the development questions, and half of what patients ask besides is not near any entry.
_FOLDS, _FOLDS_TRIED = 4, 2
_OUT_OF_SCOPE, _LEFT_OUT, _EASY = 0.12, 0.28, 0.6
_DROPPED = 0.3  # of the words of an easy trial
_MOST_TRIALS = 1_000  # of a kind and a fold


@dataclass(frozen=True, slots=True)
class Candidate:
    """An entry that may be what the message asks. `score` is 0 to 100, the chance that it is; `conflict` says why the
    entry must not be answered directly."""

    entry: Entry
    score: float
    conflict: str | None = None


@dataclass(frozen=True, slots=True)
class Ranking:
    """What was read, in which language, and the best candidates, best first."""

    reading: Reading
    language: str
    candidates: tuple[Candidate, ...]
    unknown: tuple[str, ...] = ()
    exact: bool = False

    @property
    def score(self) -> float:
        """That of the best candidate; 0 when there is none."""
        return self.candidates[0].score if self.candidates else 0.0


@dataclass(frozen=True, slots=True)
class Reason:
    """Why an entry is a candidate: its phrasing that shares most with the message, and the words of the message that
    speak most for it, each with how much (log odds above what it says for the average entry)."""

    nearest: Phrasing
    speaks_for_it: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """A phrasing (or question) as the matcher sees it: its words, and the number of its entry. What is out of scope
    has the number after that of the last entry."""

    phrasing: Phrasing
    language: str
    number: int
    words: Words


@dataclass(frozen=True, slots=True)
class Compiled:
    """What takes long to compute, and depends on the knowledge alone. `texts`: the phrasings."""

    features: Features
    texts: Texts
    model: Model
    calibration: Calibration

    def fits(self, knowledge: KnowledgeBase, asked: Sequence[Asked]) -> bool:
        """Whether its parts belong together and to this knowledge, as far as their sizes tell."""
        rows, columns = len(self.features.rarity), _columns(asked, len(entry_ids(knowledge)))
        return (
            sum(map(len, self.features.names)) == rows
            and self.model.weights.shape == (rows, columns)
            and self.model.offset.shape == (columns,)
            and len(self.texts) == len(asked)
            and len(self.texts.row) == len(self.texts.value) == self.texts.start[-1]
        )


class Scorer:
    """Entries ranked by what was learned from some texts."""

    def __init__(self, features: Features, model: Model, asked: Sequence[tuple[Words, int]], lexicon: Lexicon):
        self._features, self._model, self._lexicon = features, model, lexicon
        uses: dict[str, int] = {}
        self._stems: list[set[str]] = [set() for _ in model.offset]
        for words, number in asked:
            for stem in set(map(lexicon.stem, words)):
                uses[stem] = uses.get(stem, 0) + 1
                self._stems[number].add(stem)
        self._rarity = {stem: log((1 + len(asked)) / (1 + count)) + 1 for stem, count in uses.items()}
        self._rarest = log(1 + len(asked)) + 1

    def vector(self, words: Words) -> Vector:
        """The features of a message that are known, with their values."""
        return self._features.vector(words, [self._lexicon.stem(word) for word in words])

    def scores(self, vector: Vector) -> Floats:
        """The log odds of the entries, up to a constant."""
        return self._model.scores(vector)

    def signals(self, words: Words, scores: Floats, best: int) -> Signals:
        """What the confidence goes by."""
        chances = np.exp(scores - scores[best])
        others = float(chances.sum() - chances[best])
        stems = [self._lexicon.stem(word) for word in words]
        weights = [self.rarity(stem) for stem in stems]
        total = sum(weights) or 1.0
        mine = sum(weight for stem, weight in zip(stems, weights, strict=True) if stem in self._stems[best])
        known = sum(weight for stem, weight in zip(stems, weights, strict=True) if stem in self._rarity)
        strange = len(self.unknown(words)) / max(1, len(content(words)))
        return Signals(-log(max(others, 1e-6)), mine / total, known / total, strange)

    def rarity(self, stem: str) -> float:
        return self._rarity.get(stem, self._rarest)

    def unknown(self, words: Words) -> tuple[str, ...]:
        """The words of a subject that no entry has."""
        return tuple(word for word in content(words) if self._lexicon.stem(word) not in self._rarity)


class Matcher:
    """The knowledge of all languages in the form in which messages are matched against it."""

    def __init__(self, knowledge: KnowledgeBase, asked: Sequence[Asked], lexicon: Lexicon, compiled: Compiled):
        self._languages = (knowledge.default_language, *knowledge.packs)
        self._ids = entry_ids(knowledge)
        self._asked = asked
        self._lexicon = lexicon
        self._compiled = compiled
        self._scorer = Scorer(
            compiled.features, compiled.model, [(each.words, each.number) for each in self._asked], lexicon
        )
        self._short_forms = {code: pack.vocabulary.short_forms for code, pack in knowledge.packs.items()}
        opposites = [pair for pack in knowledge.packs.values() for pair in pack.vocabulary.opposites]
        self.guards = Guards(knowledge.drugs, opposites, lexicon.stem)
        names_and_opposites = self.guards.name_parts | self.guards.opposite_words
        self.speller = Speller(lexicon, self.guards.drug_names, names_and_opposites)
        self._exact = _exact_hits(self._asked)
        self._entries = {(entry.id, entry.language): entry for entry in knowledge.entries()}
        self._profile = lru_cache(maxsize=None)(self._profile_of)

    @property
    def calibration(self) -> Calibration:
        return self._compiled.calibration

    def rank(self, text: str, language: str) -> Ranking:
        """The candidates for a message; none when it shares nothing with the knowledge. `language`: of the
        conversation, for messages that do not tell theirs."""
        plain = normalise(text)
        language = self._lexicon.language(plain, language)
        typed = spell_out(plain, self._short_forms.get(language, {}))
        reading = self.speller.read(typed, language)
        unknown = self._scorer.unknown(reading.words)
        vector = self._scorer.vector(reading.words)
        if not len(vector[0]):
            return Ranking(reading, language, (), unknown)
        scores = self._scorer.scores(vector)
        exact = self._exact.get(reading.words)
        if exact == len(self._ids):
            return Ranking(reading, language, (), unknown)
        best = np.argsort(-scores[: len(self._ids)], kind="stable")[:_CANDIDATES].tolist()
        surest = self.calibration.score(self._scorer.signals(reading.words, scores, best[0]))
        ranked = [(number, surest * float(np.exp(scores[number] - scores[best[0]]))) for number in best]
        if exact is not None:
            ranked = [(exact, CERTAIN), *((number, score) for number, score in ranked if number != exact)][:_CANDIDATES]
        message = self.guards.profile(typed, reading.words, perhaps=self.speller.perhaps(reading, typed))
        candidates = tuple(
            Candidate(
                self._entry(number, language),
                round(score, DECIMALS),
                self.guards.conflict(message, self._profile(number)),
            )
            for number, score in ranked
        )
        return Ranking(reading, language, candidates, unknown, exact is not None)

    def medicine(self, word: str) -> str | None:
        """The id of the medicine, or the group of medicines, that a word names."""
        return self.guards.medicine(word)

    def related(self, one: str, other: str) -> bool:
        """Whether what is said of the one medicine or group may be said of the other."""
        return self.guards.related(one, other)

    def stem(self, word: str) -> str:
        return self._lexicon.stem(word)

    def rarity(self, stem: str) -> float:
        """1 for a stem of every phrasing, more for rarer ones."""
        return self._scorer.rarity(stem)

    def is_foreign(self, ranking: Ranking) -> bool:
        """Whether it is written in none of the languages: then even the little words are missing."""
        mended = {each.read_as for each in ranking.reading.corrections}
        words = ranking.reading.words
        known = sum(self.speller.knows(word) and word not in mended for word in words)
        real = sum(self._lexicon.is_real(word) and word not in mended for word in words)
        return len(words) >= _TELLING and 3 * known <= len(words) and 3 * real <= 2 * len(words)

    def reasons(self, ranking: Ranking) -> tuple[Reason, ...]:
        """Why each candidate is one, in their order."""
        words = ranking.reading.words
        vector = self._scorer.vector(words)
        shared = np.zeros(len(self._compiled.features.rarity), dtype=np.float32)
        shared[vector[0]] = vector[1]
        return tuple(self._reason(each.entry, words, vector, shared) for each in ranking.candidates)

    def _reason(self, entry: Entry, words: Words, vector: Vector, shared: Floats) -> Reason:
        number = self._ids.index(entry.id)
        mine = self._places(number)
        texts = self._compiled.texts.pick(mine)
        likeness = np.bincount(texts.text_of_each(), weights=shared[texts.row] * texts.value, minlength=len(mine))
        nearest = self._asked[mine[int(likeness.argmax())]].phrasing
        said = self._compiled.model.said(vector, number)
        by_word: dict[str, float] = {}
        for row, amount in zip(vector[0].tolist(), said.tolist(), strict=True):
            family, name = self._compiled.features.name(row)
            for word in [word for word in words if name in letters(word)][:1] if family == LETTERS else [name]:
                shown = f"letters of {word}" if family == LETTERS else word.replace("+", " .. ")
                by_word[shown] = by_word.get(shown, 0.0) + amount
        most = sorted(by_word.items(), key=lambda each: (-each[1], each[0]))[:_MOST_REASONS]
        return Reason(nearest, tuple((name, round(amount, 2)) for name, amount in most if amount > 0))

    def _entry(self, number: int, language: str) -> Entry:
        """The entry in that language, else in one that has it."""
        codes = (language, *self._languages)
        return next(found for code in codes if (found := self._entries.get((self._ids[number], code))))

    def _profile_of(self, number: int) -> Profile:
        return self.guards.profile_of([self._asked[place].words for place in self._places(number)])

    def _places(self, number: int) -> range:
        """Where an entry's phrasings stand among all that is asked, which is sorted by entry."""
        first, last = (bisect_left(self._asked, n, key=attrgetter("number")) for n in (number, number + 1))
        return range(first, last)


def entry_ids(knowledge: KnowledgeBase) -> tuple[str, ...]:
    """Every entry once, whatever languages it is in."""
    return tuple(dict.fromkeys(entry.id for entry in knowledge.entries()))


def asked_in(knowledge: KnowledgeBase) -> list[Asked]:
    """All phrasings and questions, entry by entry, and then what is out of scope."""
    numbers = {each: number for number, each in enumerate(entry_ids(knowledge))}
    found = [
        Asked(phrasing, code, numbers[entry.id], spell_out(normalise(phrasing.text), pack.vocabulary.short_forms))
        for code, pack in knowledge.packs.items()
        for entry in pack.entries
        for phrasing in (Phrasing(entry.question, entry.location), *entry.phrasings)
    ]
    found += [
        Asked(phrasing, code, len(numbers), spell_out(normalise(phrasing.text), pack.vocabulary.short_forms))
        for code, pack in knowledge.packs.items()
        for phrasing in pack.out_of_scope
    ]
    return sorted(found, key=lambda each: each.number)


def compile_knowledge(knowledge: KnowledgeBase, asked: Sequence[Asked], lexicon: Lexicon) -> Compiled:
    """Everything that takes long."""
    phrasings = [(each.words, each.number) for each in asked]
    everything = [*phrasings, *_answers(knowledge)]
    features, texts = compile_texts([(words, tuple(map(lexicon.stem, words))) for words, _ in everything])
    owner = np.array([number for _, number in everything], dtype=np.int32)
    weight = np.where(np.arange(len(everything)) < len(asked), 1.0, _ANSWER).astype(np.float32)
    examples = Examples(texts, owner, weight)
    entries = len(entry_ids(knowledge))
    columns = _columns(asked, entries)
    model = learn(examples, len(features.rarity), columns)
    trials = _trials(phrasings, examples, features, entries, columns, lexicon)
    return Compiled(features, texts.pick(np.arange(len(asked))), model, calibrate(list(trials)))


def _columns(asked: Sequence[Asked], entries: int) -> int:
    """What a message may be about: each of the entries, and where something is out of scope, none of them."""
    return max([entries, *(each.number + 1 for each in asked)])


Compile = Callable[[KnowledgeBase, Sequence[Asked], Lexicon], Compiled]


def build(
    knowledge: KnowledgeBase, common: Mapping[str, Collection[str]], compile: Compile = compile_knowledge
) -> Matcher:
    """The matcher of a knowledge base. `common`: the real words of each language; `compile`: where what takes long
    comes from."""
    asked = asked_in(knowledge)
    words: dict[str, list[Words]] = {code: [] for code in knowledge.packs}
    for each in asked:
        words[each.language].append(each.words)
    lexicon = Lexicon(words, common, {code: pack.vocabulary.short_forms for code, pack in knowledge.packs.items()})
    return Matcher(knowledge, asked, lexicon, compile(knowledge, asked, lexicon))


def _answers(knowledge: KnowledgeBase) -> list[tuple[Words, int]]:
    numbers = {each: number for number, each in enumerate(entry_ids(knowledge))}
    return [
        (spell_out(normalise(to_plain(entry.answer)), pack.vocabulary.short_forms), numbers[entry.id])
        for pack in knowledge.packs.values()
        for entry in pack.entries
    ]


def _trials(
    asked: Sequence[tuple[Words, int]],
    examples: Examples,
    features: Features,
    entries: int,
    columns: int,
    lexicon: Lexicon,
) -> Iterator[Trial]:
    """The phrasings as if they were messages, each judged by what was learned without it."""
    chance = np.random.default_rng(1)
    owner = examples.owner[: len(asked)]
    # what is out of scope is always there, and a part of it left out
    fold_of_entry = np.append(chance.permutation(entries) % _FOLDS, [-1] * (columns - entries))
    fold_of_phrasing = np.empty(len(asked), dtype=np.int32)
    for number in range(columns):
        mine = np.flatnonzero(owner == number)
        fold_of_phrasing[mine] = chance.permutation(len(mine)) % _FOLDS
    for fold in range(_FOLDS_TRIED):
        is_in_scope = fold_of_entry[owner] != fold
        kept = np.flatnonzero(is_in_scope & (fold_of_phrasing != fold))
        if not len(kept):
            continue
        answers = len(asked) + np.flatnonzero(fold_of_entry[examples.owner[len(asked) :]] != fold)
        model = learn(examples.pick(np.concatenate((kept, answers))), len(features.rarity), columns)
        scorer = Scorer(features, model, [asked[place] for place in kept.tolist()], lexicon)
        is_gone = np.bincount(owner[kept], minlength=columns) == 0
        left_out = np.flatnonzero(is_in_scope & (fold_of_phrasing == fold))
        kinds = ((np.flatnonzero(~is_in_scope), _OUT_OF_SCOPE), (left_out, _LEFT_OUT), (kept, _EASY))
        for everywhere, share in kinds:
            places = everywhere[:: 1 + len(everywhere) // _MOST_TRIALS]
            for place in places.tolist():
                words, number = asked[place]
                vector = examples.texts[place]
                if everywhere is kept:
                    words = _with_words_dropped(words, chance)
                    vector = scorer.vector(words)
                if len(vector[0]):
                    scores = scorer.scores(vector)
                    scores[is_gone] = -np.inf
                    best = np.argsort(-scores[:entries], kind="stable")[:3].tolist()
                    signals = scorer.signals(words, scores, best[0])
                    yield Trial(signals, best[0] == number, number in best, share / len(places))


def _with_words_dropped(words: Words, chance: np.random.Generator) -> Words:
    kept = tuple(word for word, drop in zip(words, chance.random(len(words)) < _DROPPED, strict=True) if not drop)
    return kept or words


def _exact_hits(asked: Sequence[Asked]) -> dict[Words, int]:
    """Word for word phrasings with their entry. One that two entries claim is nobody's."""
    claims: dict[Words, set[int]] = {}
    for each in asked:
        if each.words:
            claims.setdefault(each.words, set()).add(each.number)
    return {words: numbers.pop() for words, numbers in claims.items() if len(numbers) == 1}
