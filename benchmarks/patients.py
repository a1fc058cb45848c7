"""What happens to patients' messages in a whole conversation? Labelled messages through `respond`.

    python -m benchmarks.patients FOLDER [--knowledge FOLDER] [--list CLASS]

Reads what the folder has of `questions_dev.tsv` (columns text, topic, lang, style, also_ok), `out_of_scope_dev.tsv`
(text, kind), `followups_dev.tsv` (turns joined by " || ", topic of the last) and `multi_dev.tsv` (text, topics joined
by "|"). The classes stand side by side, because 80 of 100 right with 2 wrong and with 15 wrong are different bots.

`--list wrong` also prints the messages of a class, with what they got: to find out why, never to copy them.
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from pathlib import Path

from benchmarks.engines import engine_of, knowledge_in
from benchmarks.figures import read_headed, share, table
from bot.config import Settings
from bot.core.conversation import Conversation, Turn, respond
from bot.core.engine import Engine
from bot.core.explaining import as_record
from bot.core.knowledge import Kind
from bot.core.messages import Message

RIGHT, WRONG, GOOD, MISSED, FALLBACK, CARD = "right", "wrong", "good suggestion", "missed", "fallback", "card"
CLASSES = (RIGHT, WRONG, GOOD, MISSED, FALLBACK, CARD)

SUGGESTED, REFERRED = "suggested", "refers to a clinician"
OUTSIDE = (RIGHT, REFERRED, SUGGESTED, WRONG, CARD)
# Entries that are the right answer to a message that no topic covers, by the kind of message.
WELCOME: Mapping[str, frozenset[str]] = {
    "smalltalk": frozenset({"bot-hello", "bot-thanks", "bot-goodbye", "bot-what-can-you-do"}),
    "other-language": frozenset({"bot-language"}),
    "advice": frozenset({"bot-diagnose", "bot-prescribe-or-dose"}),
    "injection": frozenset({"bot-prescribe-or-dose", "bot-privacy"}),
}
CARD_IS_WELCOME = ("advice", "illicit")
# Words by which an answer leaves the decision to somebody who may take it. A reading by words, for a first look.
_CLINICIAN = re.compile(
    r"\b(clinicians?|doctors?|prescribers?|care team|médic[oa]s?|profesional(es)? de la salud)\b", re.I
)

FIRST_CHANGE = "Does Lexapro cause weight gain? || what are your hours"
LAST_CHANGE = "how much does an infusion cost || ok bye"
LAST_ROWS_CHANGE = 2  # of the Spanish ones


@dataclass(frozen=True, slots=True)
class Shown:
    """What the bot did: the outcome of `ask --json`, the entries answered or offered, and those it weighed."""

    outcome: str
    entries: tuple[str, ...]
    weighed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Scored:
    """A message with the class of its reply. `groups` are the lines of the table that it counts in."""

    text: str
    groups: tuple[str, ...]
    outcome: str
    wanted: tuple[str, ...]
    shown: Shown


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        "python -m benchmarks.patients", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--knowledge", type=Path, default=Settings().knowledge_dir)
    parser.add_argument("--list", choices=(*CLASSES, *OUTSIDE), action="append", default=[])
    given = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        engine = engine_of(knowledge_in(given.knowledge), Path(folder))
    found = [name for name in _REPORTS if (given.folder / name).exists()]
    if not found:
        print(f"{given.folder} has none of {', '.join(_REPORTS)}.", file=sys.stderr)
        return 2
    for name in found:
        scored = _REPORTS[name](read_headed(given.folder / name), engine)
        for each in scored:
            if each.outcome in given.list:
                print(
                    f"{each.outcome}: {each.text}\n    wanted {each.wanted}, {each.shown.outcome} {each.shown.entries}"
                )
        print()
    return 0


def report_questions(rows: Iterable[Mapping[str, str]], engine: Engine) -> list[Scored]:
    scored = []
    for row in rows:
        wanted = (row["topic"], *filter(None, row.get("also_ok", "").split("|")))
        shown = _show(engine, row["text"])
        groups = (row["lang"], f"{row['lang']} {row['style']}")
        scored.append(Scored(row["text"], groups, classify(shown, wanted), wanted, shown))
    print(f"Questions: {len(scored)}\n\n{_class_table(scored)}")
    return scored


def report_followups(rows: Iterable[Mapping[str, str]], engine: Engine) -> list[Scored]:
    rows = list(rows)
    scored = []
    for row, group in zip(rows, _followup_groups([row["turns"] for row in rows]), strict=True):
        shown = _show(engine, *row["turns"].split(" || "))
        scored.append(Scored(row["turns"], (group,), classify(shown, (row["topic"],)), (row["topic"],), shown))
    print(f"Follow-ups, last turn: {len(scored)}\n\n{_class_table(scored)}")
    return scored


def report_several(rows: Iterable[Mapping[str, str]], engine: Engine) -> list[Scored]:
    scored = []
    for row in rows:
        asked, shown = tuple(row["topics"].split("|")), _show(engine, row["text"])
        answered = shown.entries if shown.outcome == "answer" else ()
        outcome = (
            WRONG if set(answered) - set(asked) else RIGHT if set(answered) == set(asked) else classify(shown, asked)
        )
        scored.append(Scored(row["text"], (), outcome, asked, shown))
    answered_of = {each: each.shown.entries if each.shown.outcome == "answer" else () for each in scored}
    found = sum(len(set(each.wanted) & set(answered_of[each])) for each in scored)
    offered = sum(len(set(each.wanted) & set(each.shown.entries)) for each in scored)
    asked_in_all = sum(len(each.wanted) for each in scored)
    print(f"Several questions in one message: {len(scored)} messages, {asked_in_all} questions\n")
    headings = ["", "answered of asked", "answered or offered of asked", "all answered", "any wrong", "card"]
    figures = [
        share(found, asked_in_all),
        share(offered, asked_in_all),
        share(sum(set(each.wanted) <= set(answered_of[each]) for each in scored), len(scored)),
        share(sum(bool(set(answered_of[each]) - set(each.wanted)) for each in scored), len(scored)),
        share(sum(each.outcome == CARD for each in scored), len(scored)),
    ]
    print(table(headings, [["all", *figures]]))
    return scored


def report_out_of_scope(rows: Iterable[Mapping[str, str]], engine: Engine) -> list[Scored]:
    scored = []
    for row in rows:
        shown = _show(engine, row["text"])
        scored.append(Scored(row["text"], (row["kind"],), classify_outside(shown, row["kind"], engine), (), shown))
    medical = sum(map(_is_medical(engine), scored))
    print(f"Out of scope: {len(scored)}; answered with a medical entry: {share(medical, len(scored))} %\n")
    headings = ["kind", "messages", *OUTSIDE, "with a medical entry"]
    lines = [
        [
            name,
            len(group),
            *(share(sum(each.outcome == outcome for each in group), len(group)) for outcome in OUTSIDE),
            share(sum(map(_is_medical(engine), group)), len(group)),
        ]
        for name, group in _grouped(scored)
    ]
    print(table(headings, lines))
    return scored


def classify(shown: Shown, wanted: Sequence[str]) -> str:
    """The class of a reply to a message that has an answer."""
    match shown.outcome:
        case "answer":
            return RIGHT if shown.entries[0] in wanted else WRONG
        case "suggest":
            return GOOD if set(shown.entries) & set(wanted) else MISSED
        case "crisis":
            return RIGHT if wanted[0].startswith("emergency-") else CARD
    return FALLBACK


def classify_outside(shown: Shown, kind: str, engine: Engine) -> str:
    """The class of a reply to a message that no topic answers. Silence is right, and what `WELCOME` names."""
    match shown.outcome:
        case "answer" if shown.entries[0] in WELCOME.get(kind, ()):
            return RIGHT
        case "answer" if kind == "advice" and _refers(shown.entries[0], engine):
            return REFERRED
        case "answer":
            return WRONG
        case "suggest":
            return SUGGESTED
        case "crisis":
            return RIGHT if kind in CARD_IS_WELCOME else CARD
    return RIGHT


def _show(engine: Engine, *texts: str) -> Shown:
    """The reply to the last of the turns of one conversation."""
    fresh = Conversation(language=engine.knowledge.default_language)

    def next_turn(before: Turn | None, text: str) -> Turn:
        return respond(Message(text), (before.conversation if before else None) or fresh, engine)

    turn = reduce(next_turn, texts, None)
    assert turn is not None
    record = as_record(texts[-1], turn, fresh.language, 0.0, engine)
    weighed = tuple(candidate["id"] for candidate in record["candidates"])
    return Shown(record["outcome"], tuple(record["entries"]), weighed)


def _refers(entry_id: str, engine: Engine) -> bool:
    entry = engine.knowledge.entry(entry_id, engine.knowledge.default_language)
    return entry is not None and _CLINICIAN.search(entry.answer) is not None


def _is_medical(engine: Engine) -> Callable[[Scored], bool]:
    clinical = {entry.id for entry in engine.knowledge.entries() if entry.kind is Kind.CLINICAL}
    return lambda scored: scored.shown.outcome == "answer" and not clinical.isdisjoint(scored.shown.entries)


def _followup_groups(turns: Sequence[str]) -> Iterator[str]:
    """Which rows lean on what came before, and which change the subject; the file's order says so."""
    language, subject = "en", "leaning"
    for number, text in enumerate(turns, 1):
        if text == FIRST_CHANGE or (language == "es" and number > len(turns) - LAST_ROWS_CHANGE):
            subject = "changing"
        yield f"{language} {subject}"
        if text == LAST_CHANGE:
            language, subject = "es", "leaning"


def _class_table(scored: Sequence[Scored]) -> str:
    headings = ["", "messages", *CLASSES, "right or good", "wrong of answered", "first", "among five"]
    return table(headings, (_class_row(name, group) for name, group in _grouped(scored)))


def _class_row(name: str, group: Sequence[Scored]) -> list[object]:
    counts = Counter(each.outcome for each in group)
    weighed = [each for each in group if each.shown.outcome != "crisis"]
    return [
        name,
        len(group),
        *(share(counts[outcome], len(group)) for outcome in CLASSES),
        share(counts[RIGHT] + counts[GOOD], len(group)),
        share(counts[WRONG], counts[RIGHT] + counts[WRONG]),
        share(sum(each.shown.weighed[:1] in [(id,) for id in each.wanted] for each in weighed), len(weighed)),
        share(sum(not set(each.shown.weighed).isdisjoint(each.wanted) for each in weighed), len(weighed)),
    ]


def _grouped(scored: Sequence[Scored]) -> Iterator[tuple[str, list[Scored]]]:
    """All rows, then every group's, in the order of their names."""
    yield "all", list(scored)
    for name in sorted({group for each in scored for group in each.groups}):
        yield name, [each for each in scored if name in each.groups]


_REPORTS: Mapping[str, Callable[[Iterable[Mapping[str, str]], Engine], list[Scored]]] = {
    "questions_dev.tsv": report_questions,
    "followups_dev.tsv": report_followups,
    "multi_dev.tsv": report_several,
    "out_of_scope_dev.tsv": report_out_of_scope,
}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
