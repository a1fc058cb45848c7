"""How often is the right entry found, among labelled messages on any subject? Several matchers side by side.

    python -m benchmarks.intents --train TSV --test TSV [--test TSV ...] [--oos TSV ...] [--val TSV --oos-val TSV]

The files hold `text TAB label` without a header. Every label becomes an entry, its rows the phrasings. Each `--oos`
file (out of scope: messages that no entry answers) belongs to the `--test` file in the same place; the last one also
to those after it. With `--val` and `--oos-val` two thresholds are chosen on them, never on the test files: the one that
gets most of them right, and the lowest from which 95 of 100 answers are right.

Every matcher has a process of its own and one thread. Times are milliseconds of computing per message, each message
read once; on a busy machine only the ratios say much.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

from benchmarks.figures import (
    Labelled,
    auroc,
    best_threshold,
    evenly_mixed,
    least_score,
    peak_memory,
    percentile,
    read_labelled,
    share,
    table,
    timed,
)
from benchmarks.peers import PEERS, TOP, Peer, Rank, Ranked

OURS = "ours"
PRECISION = 0.95  # of what is answered directly; the promise that the bands are measured by
# One thread each, so that peers compare; what is installed is all there is, so nothing is fetched or announced.
_SURROUNDINGS = {
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "TOKENIZERS_PARALLELISM": "false",
    "HF_HUB_OFFLINE": "1",
    "TQDM_DISABLE": "1",
}


@dataclass(frozen=True, slots=True)
class Band:
    """What the bot does about a message: "answer", "suggest", "fallback" or "card", and the labels it shows."""

    name: str
    labels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Measured:
    """What one matcher made of every file. `times` are milliseconds per message of the test files; `load` and
    `cached` seconds until it can answer, the second with what it kept from the first; memory is in MB."""

    ranked: Mapping[Path, list[Ranked]]
    times: list[float]
    load: float
    memory: float
    cached: float | None = None
    bands: Mapping[Path, list[Band]] | None = None


@dataclass(frozen=True, slots=True)
class Files:
    """What is learned from, and what is measured on: messages in scope, and out of it where there are some."""

    train: Path
    tests: tuple[tuple[Path, Path | None], ...]
    val: tuple[Path, Path] | None
    knowledge: Path
    most: int | None

    def rows(self, path: Path) -> list[Labelled]:
        return read_labelled(path, self.most)

    def measured(self) -> list[Path]:
        paths = [path for pair in (*self.tests, self.val or ()) for path in pair if path]
        return list(dict.fromkeys(paths))


def main(arguments: Sequence[str]) -> int:
    given = _parser().parse_args(arguments)
    oos = [*given.oos, *[given.oos[-1]] * len(given.test)] if given.oos else [None] * len(given.test)
    tests = tuple(zip(given.test, oos, strict=False))
    if bool(given.val) != bool(given.oos_val):
        print("--val and --oos-val belong together: thresholds need both.", file=sys.stderr)
        return 2
    val = (given.val, given.oos_val) if given.val else None
    files = Files(given.train, tests, val, given.knowledge, given.rows)
    os.environ.update(_SURROUNDINGS)

    measured: dict[str, Measured] = {}
    for name in [OURS, *(peer.name for peer in PEERS)]:
        missing = [] if name == OURS else _peer(name).missing()
        if given.only and name not in given.only:
            continue
        if missing:
            print(f"{name} is left out: {', '.join(missing)} not installed (requirements-benchmarks.txt).\n")
            continue
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as process:
            measured[name] = process.submit(measure, name, files).result()

    train = read_labelled(files.train)
    print(f"Learned from {files.train.name}: {len(train)} phrasings of {len({row.label for row in train})} entries.")
    for test, out in tests:
        print(
            f"\n{test.stem}: {len(files.rows(test))} messages" + (f", {out.stem} beside it" if out else ""), end="\n\n"
        )
        print(_ranking_table(measured, files, test, out))
    if OURS in measured:
        print("\nWhat the bot does with them at its own thresholds:\n")
        print(_band_table(measured[OURS], files))
    print(f"\n{_cost_table(measured)}")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "python -m benchmarks.intents", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--train", type=Path, required=True)
    parser.add_argument("--test", type=Path, required=True, action="append")
    parser.add_argument("--oos", type=Path, default=[], action="append")
    parser.add_argument("--val", type=Path)
    parser.add_argument("--oos-val", type=Path)
    parser.add_argument(
        "--knowledge", type=Path, default=Path("knowledge"), help="whose short forms and opposites ours reads with"
    )
    parser.add_argument("--rows", type=int, help="at most so many messages of each file, evenly spaced")
    parser.add_argument("--only", action="append", help="only this matcher, and others so named")
    return parser


def measure(name: str, files: Files) -> Measured:
    """Everything about one matcher; runs in a process of its own."""
    rows = read_labelled(files.train)
    with tempfile.TemporaryDirectory() as folder:
        if name == OURS:
            return _measure_ours(rows, files, Path(folder))
        rank, load = timed(lambda rows: _peer(name).train(rows, Path(folder)), rows)
        ranked, times = _rank_all(rank, files)
        return Measured(ranked, times, load / 1000, peak_memory())


def _measure_ours(rows: Sequence[Labelled], files: Files, folder: Path) -> Measured:
    # Imported here so that the other peers' processes do not hold the bot.
    from benchmarks.engines import engine_of, knowledge_in, knowledge_of
    from bot.core.decision import Answer, Answers, Suggest, decide
    from bot.core.messages import Message

    vocabulary = knowledge_in(files.knowledge).pack("en").vocabulary
    knowledge = knowledge_of(rows, vocabulary)
    _, load = timed(lambda knowledge: engine_of(knowledge, folder), knowledge)
    engine, cached = timed(lambda knowledge: engine_of(knowledge, folder), knowledge)

    def rank(text: str) -> Ranked:
        candidates = engine.matcher.rank(text, "en").candidates[:TOP]
        labels = tuple(candidate.entry.id for candidate in candidates)
        return Ranked(labels, candidates[0].score if candidates else 0.0)

    def band(text: str) -> Band:
        match decide(Message(text), "en", (), engine).decision:
            case Answer(entry):
                return Band("answer", (entry.id,))
            case Answers(answers):
                return Band("answer", tuple(answer.entry.id for answer in answers))
            case Suggest(candidates):
                return Band("suggest", tuple(candidate.entry.id for candidate in candidates))
            case decision:
                return Band("card" if type(decision).__name__ == "Crisis" else "fallback")

    ranked, times = _rank_all(rank, files)
    memory = peak_memory()
    bands = {path: [band(row.text) for row in files.rows(path)] for path in files.measured()}
    return Measured(ranked, times, load / 1000, memory, cached / 1000, bands)


def _rank_all(rank: Rank, files: Files) -> tuple[dict[Path, list[Ranked]], list[float]]:
    ranked: dict[Path, list[Ranked]] = {}
    times: list[float] = []
    tests = {path for pair in files.tests for path in pair}
    for path in files.measured():
        found = [timed(rank, row.text) for row in files.rows(path)]
        ranked[path] = [each for each, _ in found]
        times += [milliseconds for _, milliseconds in found if path in tests]
    return ranked, times


def _peer(name: str) -> Peer:
    return next(peer for peer in PEERS if peer.name == name)


def _ranking_table(measured: Mapping[str, Measured], files: Files, test: Path, out: Path | None) -> str:
    headings = ["matcher", "top-1", f"top-{TOP}"]
    if out:
        headings += ["AUROC", "refused when 90 % are kept"]
    if out and files.val:
        headings += ["in scope / out of scope at val's threshold", "answered / precision at val's 95 %"]
    return table(headings, [_ranking_row(name, each, files, test, out) for name, each in measured.items()])


def _ranking_row(name: str, measured: Measured, files: Files, test: Path, out: Path | None) -> list[str]:
    ranked = measured.ranked[test]
    scores, right = _judge(ranked, files.rows(test))
    offered = sum(row.label in each.labels for row, each in zip(files.rows(test), ranked, strict=True))
    row = [name, share(sum(right), len(right)), share(offered, len(right))]
    if not out:
        return row
    beyond = [each.score for each in measured.ranked[out]]
    kept = percentile(scores, 10)
    row += [f"{auroc(scores, beyond):.3f}", share(sum(score < kept for score in beyond), len(beyond))]
    if not files.val:
        return row
    val, oos_val = files.val
    val_scores, val_right = _judge(measured.ranked[val], files.rows(val))
    val_beyond = [each.score for each in measured.ranked[oos_val]]

    threshold = best_threshold(val_scores, val_right, val_beyond)
    in_scope = sum(good and score >= threshold for score, good in zip(scores, right, strict=True))
    refused = sum(score < threshold for score in beyond)
    row.append(f"{share(in_scope, len(right))} / {share(refused, len(beyond))}")

    weights = [1.0] * len(val_scores) + [evenly_mixed(len(val_scores), len(val_beyond))] * len(val_beyond)
    sure = least_score(val_scores + val_beyond, val_right + [False] * len(val_beyond), weights, PRECISION)
    answered = [good for score, good in zip(scores, right, strict=True) if score >= sure]
    wrongly = evenly_mixed(len(scores), len(beyond)) * sum(score >= sure for score in beyond)
    row.append(f"{share(len(answered), len(right))} / {share(sum(answered), len(answered) + wrongly)}")
    return row


def _judge(ranked: Sequence[Ranked], rows: Sequence[Labelled]) -> tuple[list[float], list[bool]]:
    right = [each.labels[:1] == (row.label,) for each, row in zip(ranked, rows, strict=True)]
    return [each.score for each in ranked], right


def _band_table(ours: Measured, files: Files) -> str:
    headings = ["file", "answered", "precision", "with a quarter out of scope", "suggested", "among them"]
    headings += ["fallback", "card", "out of scope answered / suggested"]
    return table(headings, _band_rows(ours, files))


def _band_rows(ours: Measured, files: Files) -> Iterator[list[str]]:
    assert ours.bands is not None
    for test, out in files.tests:
        rows, beyond = files.rows(test), ours.bands[out] if out else []
        found = list(zip(ours.bands[test], (row.label for row in rows), strict=True))
        of = {name: [label in band.labels for band, label in found if band.name == name] for name in _BANDS}
        outside = {name: sum(band.name == name for band in beyond) for name in _BANDS}
        answered = len(of["answer"]) + evenly_mixed(len(rows), len(beyond)) * outside["answer"]
        yield [
            test.stem,
            share(len(of["answer"]), len(rows)),
            share(sum(of["answer"]), len(of["answer"])),
            share(sum(of["answer"]), answered) if beyond else "-",
            share(len(of["suggest"]), len(rows)),
            share(sum(of["suggest"]), len(of["suggest"])),
            share(len(of["fallback"]), len(rows)),
            share(len(of["card"]), len(rows)),
            f"{share(outside['answer'], len(beyond))} / {share(outside['suggest'], len(beyond))}",
        ]


_BANDS = ("answer", "suggest", "fallback", "card")


def _cost_table(measured: Mapping[str, Measured]) -> str:
    headings = ["matcher", "p50 ms", "p99 ms", "p50 against ours", "load s", "from cache s", "most memory MB"]
    own = percentile(measured[OURS].times, 50) if OURS in measured else None
    rows = [
        [
            name,
            f"{percentile(each.times, 50):.3f}",
            f"{percentile(each.times, 99):.3f}",
            f"{percentile(each.times, 50) / own:.1f}" if own else "-",
            f"{each.load:.2f}",
            f"{each.cached:.2f}" if each.cached is not None else "-",
            f"{each.memory:.0f}",
        ]
        for name, each in measured.items()
    ]
    return table(headings, rows)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
