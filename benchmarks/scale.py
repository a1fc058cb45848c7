"""What do time and memory become when the knowledge grows?

    python -m benchmarks.scale [--rows TSV] [--sizes 500 1000 ...] [--each 25]

The phrasings are those of the knowledge, or of a file of `text TAB label` without a header. Every tenth is asked and
not learned; every other of these with a slip. Where there are fewer than a size needs, more are made of two halves of
phrasings of the same entry; so the words grow more slowly than in a real knowledge of that size.

Every size has two processes of its own: one that compiles, and one that starts with what the first one kept. Times of
messages are milliseconds of computing in one thread, each message read once; memory is the most a process held.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from itertools import count
from multiprocessing import get_context
from pathlib import Path

from benchmarks.engines import engine_of, knowledge_in, knowledge_of
from benchmarks.figures import Labelled, peak_memory, percentile, read_labelled, spaced, table, timed
from bot.config import Settings

SIZES = (500, 1000, 2000, 5000, 8000, 10_000)  # phrasings; the plan is 174 topics of 25 in two languages
EACH = 25  # phrasings of an entry
_ASKED = 10  # every tenth phrasing is a message
_MOST_ASKED = 1000


@dataclass(frozen=True, slots=True)
class Start:
    """One start of the engine: seconds until it could answer, milliseconds per message, MB."""

    load: float
    clean: list[float]
    mistyped: list[float]
    memory: float


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        "python -m benchmarks.scale", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rows", type=Path)
    parser.add_argument("--knowledge", type=Path, default=Settings().knowledge_dir)
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES)
    parser.add_argument("--each", type=int, default=EACH)
    given = parser.parse_args(arguments)
    rows = read_labelled(given.rows) if given.rows else phrasings_in(given.knowledge)
    if len(rows) < 2:
        print("There are no phrasings to learn from.", file=sys.stderr)
        return 2
    asked = spaced([row.text for row in rows[::_ASKED]], _MOST_ASKED)
    learned = [row for number, row in enumerate(rows) if number % _ASKED]
    lines = [_line(grown(learned, size, given.each), asked, given.knowledge) for size in given.sizes]
    headings = ["phrasings", "entries", "compile s", "MB", "from cache s", "MB", "kept MB"]
    headings += ["p50 ms", "p99 ms", "mistyped p50 ms", "p99 ms"]
    print(f"{len(asked)} messages, {given.each} phrasings per entry\n\n{table(headings, lines)}")
    return 0


def phrasings_in(folder: Path) -> list[Labelled]:
    """All phrasings of the default language, with their entries."""
    knowledge = knowledge_in(folder)
    entries = knowledge.packs[knowledge.default_language].entries
    return [Labelled(phrasing.text, entry.id) for entry in entries for phrasing in entry.phrasings]


def grown(rows: Sequence[Labelled], size: int, each: int) -> list[Labelled]:
    """So many phrasings, about so many per entry. Labels with more become several entries; when all are used up,
    further rounds make new ones of two halves.

    >>> [row.text for row in grown([Labelled("how much", "price"), Labelled("what cost", "price")], 3, 2)]
    ['how much', 'what cost', 'how cost']
    """
    by_label: defaultdict[str, list[str]] = defaultdict(list)
    for row in rows:
        by_label[row.label].append(row.text)
    grown: list[Labelled] = []
    for step in count():
        for label, texts in by_label.items():
            made = (
                texts if step == 0 else [_halves(text, texts[(n + step) % len(texts)]) for n, text in enumerate(texts)]
            )
            parts = max(1, round(len(made) / each))
            grown += [Labelled(text, f"{label}-{step}-{n * parts // len(made)}") for n, text in enumerate(made)]
            if len(grown) >= size:
                return grown[:size]
    raise AssertionError("unreachable")


def _halves(first: str, second: str) -> str:
    left, right = first.split(), second.split()
    return " ".join([*left[: (len(left) + 1) // 2], *right[len(right) // 2 :]])


def mistype(text: str) -> str:
    """The text with two letters of its longest word swapped.

    >>> mistype("is ketamine safe")
    'is ketmaine safe'
    """
    longest = max(text.split(), key=len, default="")
    middle = len(longest) // 2
    slip = longest[: middle - 1] + longest[middle : middle + 1] + longest[middle - 1 : middle] + longest[middle + 1 :]
    return text.replace(longest, slip, 1) if middle else text


def start(rows: Sequence[Labelled], asked: Sequence[str], vocabulary_of: Path, folder: Path) -> Start:
    """Starts the engine and asks it; runs in a process of its own. `folder`: what is kept between starts."""
    vocabulary = knowledge_in(vocabulary_of).pack("en").vocabulary
    engine, load = timed(lambda knowledge: engine_of(knowledge, folder), knowledge_of(rows, vocabulary))
    rank = partial(engine.matcher.rank, language="en")
    clean = [timed(rank, text)[1] for text in asked[::2]]
    mistyped = [timed(rank, mistype(text))[1] for text in asked[1::2]]
    return Start(load / 1000, clean, mistyped, peak_memory())


def _line(rows: Sequence[Labelled], asked: Sequence[str], vocabulary_of: Path) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        compiled, cached = _starts(rows, asked, vocabulary_of, Path(folder))
        kept = sum(path.stat().st_size for path in Path(folder).glob("*.npz"))
    times = (cached.clean, cached.mistyped)
    return [
        str(len(rows)),
        str(len({row.label for row in rows})),
        f"{compiled.load:.2f}",
        f"{compiled.memory:.0f}",
        f"{cached.load:.2f}",
        f"{cached.memory:.0f}",
        f"{kept / 1e6:.1f}",
        *(f"{percentile(values, of_hundred):.3f}" for values in times for of_hundred in (50, 99)),
    ]


def _starts(rows: Sequence[Labelled], asked: Sequence[str], vocabulary_of: Path, folder: Path) -> Iterator[Start]:
    for _ in range(2):
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as process:
            yield process.submit(start, rows, asked, vocabulary_of, folder).result()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
