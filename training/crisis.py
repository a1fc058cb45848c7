"""Learns the weights of the crisis classifier from the written examples beside this file.

    python -m pip install -r requirements-training.txt
    python -m training.crisis

Writes `bot/core/crisis_weights.py`, and prints how well the classifier does on examples that it has not seen: five
parts, each judged by what was learned from the other four. The examples are `crisis_examples/*.tsv`: text, tier, kind,
language. The knowledge's own questions count as ordinary text where the crisis rules find nothing in them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from string import ascii_lowercase, digits

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, diags, vstack
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import KFold

from bot.config import Settings
from bot.core.cards import card_name
from bot.core.crisis import CORE_RULES, CrisisDetector, Tier
from bot.core.crisis_classifier import CLASSES, COLUMNS, SCALE, WIDTH, CrisisClassifier, features, windows
from bot.core.spelling import NEIGHBOUR_KEYS
from bot.knowledge.loading import load
from training.fingerprint import EXAMPLES, fingerprint

WEIGHTS = Path(__file__).parents[1] / "bot" / "core" / "crisis_weights.py"
LEAST_EXAMPLES = 3  # a feature of fewer is chance
STRENGTH = 0.5  # scikit-learn's C: 0.2 to 0.5 are within a point of each other
# The rarity (natural logarithm of all examples by those with the feature) from which a feature counts in full. Little
# words count less: they tell a person's story from a question, not danger from none. 119 instead of 142 of CLINC150's
# 23,700 ordinary sentences were taken for danger at the same share of danger found.
FULL_RARITY = 9.0
# Stretches of an ordinary text from these log odds of danger on are shown as ordinary, so many of each text. Half as
# many of CLINC150 are then taken for danger, at the same share of danger found.
SUSPICIOUS_FROM = -1.5
MOST_STRETCHES = 2
PROOF = 3.0  # what a rule was written for counts as much as three examples
MISTYPED = 0.5  # what a mistyped copy counts beside its example
SLIPS = 0.3  # the share of a copy's words that are mistyped
LEAST_WEIGHT = 8  # hundredths


@dataclass(frozen=True, slots=True)
class Example:
    """A written message and its class."""

    text: str
    name: str
    language: str
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Model:
    """Features by columns, and the bias of each column."""

    features: list[str]
    weights: NDArray[np.float64]
    bias: NDArray[np.float64]

    def classifier(self) -> CrisisClassifier:
        return CrisisClassifier(self.features, self.weights.astype(np.float32), self.bias.astype(np.float32))


def main() -> None:
    reader = CrisisDetector(learned=False)
    examples = [*written(), *proofs(reader), *ordinary(reader), *noise()]
    examples += [*mistyped(examples)]
    texts = [reader.words(example.text) for example in examples]
    report(examples, texts)
    WEIGHTS.write_text(as_module(learn(examples, texts)), encoding="utf-8")


def written() -> Iterator[Example]:
    """The examples of the files."""
    for path in sorted(EXAMPLES.glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").split("\n")[1:]:
            if line:
                text, tier, kind, language = line.split("\t")
                yield Example(text, class_of(tier, kind), language)


def class_of(tier: str, kind: str) -> str:
    """Emergencies are told apart by the card that they get."""
    if tier != Tier.EMERGENCY.value:
        return tier
    card = card_name(Tier.EMERGENCY, kind)
    return "medical" if card == Tier.EMERGENCY.value else card


def proofs(reader: CrisisDetector) -> Iterator[Example]:
    """The messages by which the rules prove themselves: those that fire, and those that must not."""
    for rule in CORE_RULES:
        for text in rule.fires:
            yield Example(text, class_of(rule.tier.value, rule.kind), rule.language, PROOF)
        for text in rule.silent:
            match = reader.find(text)
            if match is None or match.tier is Tier.MENTION:
                yield Example(text, "mention" if match else "none", rule.language)


def ordinary(reader: CrisisDetector) -> Iterator[Example]:
    """The questions of the knowledge, without those that speak of danger."""
    for pack in load(Settings().knowledge_dir).knowledge.packs.values():
        for entry in pack.entries:
            for text in (entry.question, *(phrasing.text for phrasing in entry.phrasings)):
                if reader.find(text) is None:
                    yield Example(text, "none", pack.code)


def noise(number: int = 400) -> Iterator[Example]:
    """What no language is, a few words to a few hundred: keys hit at random, numbers, links. The same every time."""
    chance = Random(0)
    for i in range(number):
        longest = (1, 5, 10, 20)[i % 4]
        letters = (ascii_lowercase, ascii_lowercase, digits, ascii_lowercase + digits + "./:-_=?&")[i // 4 % 4]
        words = ["".join(chance.choices(letters, k=chance.randint(1, longest))) for _ in range(chance.randint(1, 60))]
        yield Example(" ".join(words), "none", "")


def mistyped(examples: Sequence[Example]) -> Iterator[Example]:
    """Every example once more as a shaking thumb may type it. Ordinary ones too: slips are no sign of danger."""
    chance = Random(0)
    for example in examples:
        words = [slipped(word, chance) for word in example.text.split(" ")]
        yield replace(example, text=" ".join(words), weight=MISTYPED * example.weight)


def slipped(word: str, chance: Random) -> str:
    """A word with one slip, now and then: two letters swapped, one left out, doubled or hit on the key beside it."""
    if len(word) < 4 or not word.isalpha() or chance.random() > SLIPS:
        return word
    at = chance.randrange(1, len(word) - 1)
    before, letter, after = word[:at], word[at], word[at + 1 :]
    slips = (
        before + after[0] + letter + after[1:],
        before + after,
        before + letter + letter + after,
        before + chance.choice(sorted(NEIGHBOUR_KEYS.get(letter.lower(), letter))) + after,
    )
    return chance.choice(slips)


def learn(examples: Sequence[Example], texts: Sequence[Sequence[str]]) -> Model:
    """The weights of all features that are not chance.

    Learned twice: the second time, stretches of ordinary texts that looked dangerous on their own are shown as
    ordinary, because stretches are what is judged ("... going to asia soon").
    """
    seen = [features(words) for words in texts]
    counts = Counter(feature for found in seen for feature in set(found))
    names = sorted(feature for feature, count in counts.items() if count >= LEAST_EXAMPLES)
    rows = {name: row for row, name in enumerate(names)}
    scale = np.minimum(1.0, np.log(len(examples) / np.array([counts[name] for name in names])) / FULL_RARITY)
    numbers = [CLASSES.index(example.name) for example in examples]
    weights = [example.weight for example in examples]
    matrix = as_matrix(seen, rows)
    one_language = [i for i, example in enumerate(examples) if example.language in ("en", "es")]
    spanish = fit(matrix[one_language], [examples[i].language == "es" for i in one_language], scale)
    first = joined(names, fit(matrix, numbers, scale, weights), spanish).classifier()
    stretches = [
        features(stretch)
        for example, words in zip(examples, texts, strict=True)
        if example.name == "none"
        for stretch in suspicious(first, words)
    ]
    everything = vstack((matrix, as_matrix(stretches, rows))).tocsr()
    more = len(stretches)
    return joined(names, fit(everything, [*numbers, *[0] * more], scale, [*weights, *[1.0] * more]), spanish)


def fit(
    matrix: csr_matrix,
    labels: Sequence[int],
    scale: NDArray[np.float64],
    weights: Sequence[float] | None = None,
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """A logistic regression: a column of weights for each class, and the bias of each."""
    model = LogisticRegression(C=STRENGTH, max_iter=200).fit(matrix @ diags(scale), labels, weights)
    return model.coef_.T * scale[:, np.newaxis], model.intercept_


def joined(names: list[str], *parts: tuple[NDArray[np.float64], NDArray[np.float64]]) -> Model:
    return Model(names, np.column_stack([part[0] for part in parts]), np.concatenate([part[1] for part in parts]))


def suspicious(model: CrisisClassifier, words: Sequence[str]) -> Iterator[Sequence[str]]:
    """The stretches of an ordinary text that look most like danger."""
    found = windows(words)
    if len(found) < 2:
        return
    danger = model.danger(model.scores(words, found))
    for place in np.argsort(-danger)[:MOST_STRETCHES]:
        if danger[place] > SUSPICIOUS_FROM:
            first, last = found[place]
            yield words[first:last]


def as_matrix(seen: Sequence[Sequence[str]], rows: Mapping[str, int]) -> csr_matrix:
    """How often every feature stands in every text."""
    places = [[rows[feature] for feature in found if feature in rows] for found in seen]
    starts = np.cumsum([0, *map(len, places)])
    columns = [place for found in places for place in found]
    matrix = csr_matrix((np.ones(len(columns)), columns, starts), shape=(len(seen), len(rows)))
    matrix.sum_duplicates()
    return matrix


def report(examples: Sequence[Example], texts: Sequence[Sequence[str]]) -> None:
    """What share of each class reaches the card at several thresholds, on parts that were held out."""
    worst = np.full(len(examples), -np.inf)
    for trained, held_out in KFold(5, shuffle=True, random_state=0).split(texts):
        model = learn([examples[i] for i in trained], [texts[i] for i in trained]).classifier()
        for i in held_out:
            worst[i] = max((judged.danger for judged in model.judge(texts[i])), default=-np.inf)
    for language in ("en", "es"):
        mine = np.array([(example.language == "es") == (language == "es") for example in examples])
        for threshold in (0.0, 0.5, 1.0, 1.5, 2.0, 2.5, 3.0):
            shares = [
                f"{name} {100 * (worst[mine & np.array([e.name == name for e in examples])] >= threshold).mean():5.1f}"
                for name in CLASSES
            ]
            print(f"{language} danger from {threshold:3.1f}: {', '.join(shares)}")


def as_module(model: Model) -> str:
    """The weights as Python: a line for each feature that says anything, its numbers first and equally wide."""
    rounded = np.rint(model.weights * SCALE).astype(int)
    lines = [
        "".join(f"{number:+{WIDTH}d}" for number in row) + name
        for name, row in zip(model.features, rounded.tolist(), strict=True)
        if max(map(abs, row)) >= LEAST_WEIGHT
    ]
    return _MODULE.format(
        fingerprint=fingerprint(),
        columns=" ".join(COLUMNS),
        bias="".join(f"{round(value * SCALE):+{WIDTH}d}" for value in model.bias),
        lines="\n".join(lines).replace("\\", "\\\\"),
    )


_MODULE = '''\
"""The weights of the crisis classifier. Made by `python -m training.crisis`; not to be edited.

A feature and its weights in hundredths, in the order of: {columns}.
"""

EXAMPLES = "{fingerprint}"
BIAS = "{bias}"
WEIGHTS = """\\
{lines}
"""
'''

if __name__ == "__main__":
    main()
