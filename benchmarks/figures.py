"""What the measurements share: labelled rows in, times and memory, Markdown tables out."""

from __future__ import annotations

import resource
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import thread_time
from typing import TypeVar

from numpy import arange, array, concatenate, searchsorted, sort
from numpy.typing import ArrayLike

Given = TypeVar("Given")
Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class Labelled:
    """A message and what it asks for."""

    text: str
    label: str


def read_labelled(path: Path, most: int | None = None) -> list[Labelled]:
    """The rows of a file of `text TAB label` without a header; at most so many, evenly spaced."""
    lines = [line for line in path.read_text(encoding="utf-8").split("\n") if line]
    return spaced([Labelled(*line.split("\t")[:2]) for line in lines], most)


def read_headed(path: Path) -> list[dict[str, str]]:
    """The rows of a file whose first line names the columns. Only tabs and line feeds divide: no quoting."""
    names, *lines = (line.split("\t") for line in path.read_text(encoding="utf-8").split("\n"))
    return [dict(zip(names, fields, strict=False)) for fields in lines if fields != [""]]


def spaced(rows: Sequence[Given], most: int | None) -> list[Given]:
    """At most so many of the rows, evenly spaced, so that files sorted by label keep all their labels.

    >>> spaced("abcdef", 3)
    ['a', 'c', 'e']
    """
    if most is None or len(rows) <= most:
        return list(rows)
    return [rows[number * len(rows) // most] for number in range(most)]


def timed(function: Callable[[Given], Found], given: Given) -> tuple[Found, float]:
    """What the function found, and its milliseconds of computing: those in which other programs had the
    processor do not count."""
    start = thread_time()
    found = function(given)
    return found, 1000 * (thread_time() - start)


def percentile(values: Iterable[float], share: int) -> float:
    """The value that this share of a hundred does not exceed (nearest rank).

    >>> percentile([3, 1, 2], 50), percentile([3, 1, 2], 99)
    (2, 3)
    """
    ordered = sorted(values)
    return ordered[max(0, -(-share * len(ordered) // 100) - 1)]


def peak_memory() -> float:
    """The most memory that this process has held so far, in MB."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1e6 if sys.platform == "darwin" else 1e3)


def auroc(higher: ArrayLike, lower: ArrayLike) -> float:
    """How often a score that should be higher is higher than one that should be lower; equal ones count half.

    >>> auroc([3, 2], [1, 2])
    0.875
    """
    ours, theirs = sort(array(higher)), sort(array(lower))
    below = searchsorted(theirs, ours, "left").sum()
    not_above = searchsorted(theirs, ours, "right").sum()
    return float((below + not_above) / 2 / max(1, len(ours) * len(theirs)))


def evenly_mixed(in_scope: int, out_of_scope: int) -> float:
    """What each message out of scope counts, so that together they are a quarter of the traffic.

    >>> evenly_mixed(300, 50)
    2.0
    """
    return in_scope / (3 * out_of_scope) if out_of_scope else 0.0


def least_score(scores: ArrayLike, right: ArrayLike, weights: ArrayLike, precision: float) -> float:
    """The lowest score from which on this share (0 to 1) of what is answered is right; infinite when there is none.

    >>> least_score([9, 8, 7, 6], [1, 1, 0, 0], [1, 1, 1, 1], 0.66)
    7
    """
    order = (-array(scores)).argsort(kind="stable")
    score, good, weight = array(scores)[order], array(right)[order], array(weights)[order]
    precisions = (good * weight).cumsum() / weight.cumsum()
    is_last = concatenate((score[1:] != score[:-1], [True]))  # equal scores are answered together
    enough = arange(len(score))[is_last & (precisions >= precision)]
    return score[enough[-1]].item() if len(enough) else float("inf")


def best_threshold(in_scope: ArrayLike, right: ArrayLike, out_of_scope: ArrayLike) -> float:
    """The score from which on answering gets most messages right, where silence is right out of scope.

    >>> best_threshold([9, 5], [True, True], [4, 3])
    5
    """
    ours, theirs = array(in_scope), sort(array(out_of_scope))
    answered = sort(ours[array(right, dtype=bool)])
    candidates = sort(concatenate((ours, theirs)))
    correct = len(answered) - searchsorted(answered, candidates) + searchsorted(theirs, candidates)
    return candidates[correct.argmax()].item()  # type: ignore[no-any-return]


def table(headings: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A Markdown table; the first column is text, the others are figures.

    >>> print(table(["peer", "top-1"], [["ours", 1]]))
    | peer | top-1 |
    |---|---:|
    | ours | 1 |
    """
    lines = [headings, ["---", *["---:"] * (len(headings) - 1)]]
    head = [f"| {' | '.join(lines[0])} |", f"|{'|'.join(lines[1])}|"]
    return "\n".join([*head, *(f"| {' | '.join(map(str, row))} |" for row in rows)])


def share(count: float, of: float) -> str:
    """A percentage, or a dash where there is nothing to count.

    >>> share(1, 8), share(0, 0)
    ('12.5', '-')
    """
    return f"{100 * count / of:.1f}" if of else "-"
