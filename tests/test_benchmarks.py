"""The measurements measure: each command on data small enough to know its figures beforehand."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.figures import auroc, best_threshold, least_score
from benchmarks.patients import CARD, FALLBACK, GOOD, MISSED, RIGHT, WRONG, Shown, classify
from benchmarks.peers import PEERS

ROOT = Path(__file__).parent.parent
KNOWLEDGE = """
- id: clinic-parking
  question: Where do I park?
  phrasings: [where is the parking lot, is there a garage for my car]
  answer: Behind the house.
  kind: clinic
- id: clinic-hours
  question: When are you open?
  phrasings: [what are your opening hours, are you open on sunday]
  answer: Every day.
  kind: clinic
"""
SCORES = st.lists(st.tuples(st.integers(0, 20), st.booleans()), min_size=1)


def test_matchers_stand_side_by_side_on_labelled_rows(tmp_path: Path) -> None:
    train = write(
        tmp_path / "train.tsv",
        "where is the parking lot\tparking", "is there a garage for my car\tparking",
        "what are your opening hours\thours", "are you open on sunday\thours",
    )  # fmt: skip
    test = write(tmp_path / "test.tsv", "is there a parking garage\tparking", "hours on sunday\thours")
    oos = write(tmp_path / "oos.tsv", "zebras\toos", "quantum chromodynamics\toos")
    files = ["--test", test, "--oos", oos, "--val", test, "--oos-val", oos]
    out = run("benchmarks.intents", "--train", train, *files, "--only", "ours", "--only", "token_set_ratio")
    cells = line(out, "ours")
    assert cells[:4] == ["100.0", "100.0", "1.000", "100.0"]
    assert cells[4:6] == ["100.0 / 100.0", "100.0 / 100.0"]
    assert line(out, "token_set_ratio")[0] == "100.0"
    assert "4 phrasings of 2 entries" in out
    assert out.count("| ours |") == 2  # what it found, and what it cost


def test_a_matcher_whose_packages_are_missing_is_left_out_with_one_line(tmp_path: Path) -> None:
    rows = write(tmp_path / "rows.tsv", "where do i park\tparking", "when are you open\thours")
    absent = next((peer for peer in PEERS if peer.missing()), None)
    if absent is None:
        pytest.skip("every peer is installed here")
    out = run("benchmarks.intents", "--train", rows, "--test", rows, "--only", absent.name, "--only", "ours")
    assert f"{absent.name} is left out: " in out
    assert f"| {absent.name} |" not in out


def test_patients_messages_fall_into_their_classes(tmp_path: Path) -> None:
    knowledge = tmp_path / "knowledge"
    (knowledge / "en").mkdir(parents=True)
    write(knowledge / "en" / "clinic.yaml", KNOWLEDGE)
    write(
        tmp_path / "questions_dev.tsv",
        "text\ttopic\tlang\tstyle\talso_ok",
        "are you open on sunday\tclinic-hours\ten\tplain\t",
        "where is the parking lot\tclinic-hours\ten\tplain\t",
        "where is the parking lot\tclinic-hours\ten\tshort\tclinic-parking",
        "i want to kill myself\tclinic-hours\ten\tshort\t",
    )
    write(tmp_path / "out_of_scope_dev.tsv", "text\tkind", "zebras\tofftopic", "where is the parking lot\tnear-miss")
    write(tmp_path / "followups_dev.tsv", "turns\ttopic", "zebras || are you open on sunday\tclinic-hours")
    write(tmp_path / "multi_dev.tsv", "text\ttopics", "where is the parking lot\tclinic-parking|clinic-hours")
    out = run("benchmarks.patients", str(tmp_path), "--knowledge", str(knowledge), "--list", "wrong")
    assert line(out, "en plain")[:7] == ["2", "50.0", "50.0", "0.0", "0.0", "0.0", "0.0"]
    assert line(out, "en short")[:7] == ["2", "50.0", "0.0", "0.0", "0.0", "0.0", "50.0"]
    assert line(out, "en leaning")[:2] == ["1", "100.0"]
    assert line(out, "offtopic")[1] == "100.0"
    assert line(out, "near-miss")[1:5] == ["0.0", "0.0", "0.0", "100.0"]
    assert "50.0 | 50.0 | 0.0 | 0.0 | 0.0 |" in out.partition("Several questions")[2]
    assert "wrong: where is the parking lot" in out


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        (Shown("answer", ("a",), ()), RIGHT),
        (Shown("answer", ("b",), ()), RIGHT),
        (Shown("answer", ("c",), ()), WRONG),
        (Shown("suggest", ("c", "a"), ()), GOOD),
        (Shown("suggest", ("c",), ()), MISSED),
        (Shown("fallback", (), ()), FALLBACK),
        (Shown("command", (), ()), FALLBACK),
        (Shown("crisis", (), ()), CARD),
    ],
)
def test_a_reply_is_in_one_class(shown: Shown, expected: str) -> None:
    assert classify(shown, ("a", "b")) == expected


def test_a_card_is_right_for_an_emergency() -> None:
    assert classify(Shown("crisis", (), ()), ("emergency-overdose",)) == RIGHT


def test_scale_measures_every_size() -> None:
    out = run("benchmarks.scale", "--sizes", "50", "100", "--each", "10")
    entries = [int(line(out, size)[0]) for size in ("50", "100")]
    assert 5 <= entries[0] < entries[1] <= 20


@given(st.lists(st.integers(0, 9), min_size=1), st.lists(st.integers(0, 9), min_size=1))
def test_auroc_and_its_mirror_make_one(higher: list[int], lower: list[int]) -> None:
    assert auroc(higher, lower) + auroc(lower, higher) == pytest.approx(1)


@given(SCORES, st.sampled_from([0.5, 0.8, 0.95]))
def test_the_least_score_keeps_its_precision_and_none_below_it_does(
    judged: list[tuple[int, bool]], precision: float
) -> None:
    scores, right = [score for score, _ in judged], [good for _, good in judged]

    def holds(least: float) -> bool:
        answered = [good for score, good in judged if score >= least]
        return bool(answered) and sum(answered) >= precision * len(answered)

    least = least_score(scores, right, [1.0] * len(judged), precision)
    assert holds(least) or least == float("inf")
    assert not any(holds(lower) for lower in scores if lower < least)


@given(SCORES, st.lists(st.integers(0, 20), min_size=1))
def test_no_other_threshold_gets_more_right(judged: list[tuple[int, bool]], beyond: list[int]) -> None:
    def correct(threshold: float) -> int:
        answered = sum(good and score >= threshold for score, good in judged)
        return answered + sum(score < threshold for score in beyond)

    scores = [score for score, _ in judged]
    best = best_threshold(scores, [good for _, good in judged], beyond)
    assert correct(best) == max(map(correct, [*scores, *beyond]))


def write(path: Path, *lines: str) -> str:
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return str(path)


def run(module: str, *arguments: str) -> str:
    """What the command prints."""
    command: Sequence[str] = (sys.executable, "-m", module, *arguments)
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def line(out: str, name: str) -> list[str]:
    """The figures of the first table row with that name."""
    row = next(row for row in out.splitlines() if row.startswith(f"| {name} |"))
    return [cell.strip() for cell in row.strip("|").split("|")][1:]
