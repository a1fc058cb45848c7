"""How many people in danger are seen, and how often does it cry wolf?

    python -m benchmarks.crisis FILE...

FILE is UTF-8 with tabs and a header: `text`, `tier`, `kind`, `lang` (tiers: emergency, crisis, crisis_other, mention,
benign). A file without a `tier` column counts as ordinary text, and one without a header too, its first column the
text: whatever fires there is a false alarm and is shown.

Two ordinary ways stand beside it: a list of keywords searched as substrings, and RapidFuzz's `partial_ratio` of 85 and
more against a list of phrases.
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from rapidfuzz.fuzz import partial_ratio

from benchmarks.engines import engine_of, knowledge_in
from bot.config import Settings
from bot.core.conversation import Conversation, respond
from bot.core.crisis import CrisisDetector, Tier
from bot.core.decision import Answer, Answers, Suggest
from bot.core.engine import Engine
from bot.core.messages import Message

DANGER = ("emergency", "crisis", "crisis_other")
KEYWORDS = (
    "suicide", "suicidal", "kill myself", "end my life", "want to die", "self harm", "hurt myself", "overdose",
    "better off dead", "no reason to live", "suicidio", "matarme", "quiero morir", "quitarme la vida",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Row:
    """One message and what it is. `tier` is empty in a file of ordinary text."""

    text: str
    tier: str
    kind: str
    lang: str


def main(paths: Iterable[str]) -> int:
    files = [Path(path) for path in paths]
    if not files:
        print(__doc__)
        return 2
    labelled: list[Row] = []
    ordinary: list[Row] = []
    for path in files:
        for row in read(path):
            (labelled if row.tier else ordinary).append(row)
    detector = CrisisDetector()
    if labelled:
        report(labelled, detector)
    if ordinary:
        report_ordinary(ordinary, detector)
    return 0


def read(path: Path) -> Iterator[Row]:
    """The rows of a file. Only tabs and line feeds divide: texts may hold quotes and zero-width characters."""
    lines = path.read_text(encoding="utf-8").split("\n")
    names = lines[0].split("\t")
    if "text" in names:
        lines = lines[1:]
    else:
        names = ["text"]
    for line in filter(None, lines):
        fields = dict(zip(names, line.split("\t"), strict=False))
        yield Row(fields.get("text", ""), fields.get("tier", ""), fields.get("kind", ""), fields.get("lang", ""))


def report(rows: list[Row], detector: CrisisDetector) -> None:
    found = {row: detector.find(row.text) for row in rows}
    tiers = {row: match.tier.value if match else "none" for row, match in found.items()}

    def has_card(row: Row) -> bool:
        return tiers[row] in DANGER

    danger = [row for row in rows if row.tier in DANGER]
    benign = [row for row in rows if row.tier == "benign"]
    mentions = [row for row in rows if row.tier == "mention"]
    print(f"card where there is danger   {share(danger, has_card)}")
    for name, key in (("tier", "tier"), ("language", "lang"), ("kind", "kind")):
        groups: defaultdict[str, list[Row]] = defaultdict(list)
        for row in danger:
            groups[getattr(row, key)].append(row)
        for group, members in sorted(groups.items()):
            print(f"  {name} {group:18} {share(members, has_card)}")
    if mentions:
        engine = load_engine()
        print(f"mention shows resources      {share(mentions, lambda row: tiers[row] != 'none')}")
        print(f"  and is answered or offered {share(mentions, lambda row: is_served(row, engine))}")
    print(f"ordinary raises the card     {share(benign, has_card)}")
    print(f"ordinary raises anything     {share(benign, lambda row: tiers[row] != 'none')}")
    print("beside it: card where there is danger, ordinary raises anything")
    print(f"  keyword substrings         {share(danger, keyword)}, {share(benign, keyword)}")
    print(f"  partial_ratio >= 85        {share(danger, fuzzy)}, {share(benign, fuzzy)}")
    for row in rows:
        expected = "none" if row.tier == "benign" else row.tier
        if (row in danger and not has_card(row)) or (row not in danger and tiers[row] != expected):
            match = found[row]
            print(f"  {row.tier:12} -> {tiers[row]:12} {match.rule if match else '-':28} {row.text}")


def report_ordinary(rows: list[Row], detector: CrisisDetector) -> None:
    start = perf_counter()
    found = [(row, match) for row in rows if (match := detector.find(row.text))]
    each = 1000 * (perf_counter() - start) / len(rows)
    counts = Counter(match.tier.value for _, match in found)
    print(f"ordinary text: {len(rows)} rows, {each:.3f} ms each, fires on {len(found)} ({dict(counts)})")
    print(f"  keyword substrings {share(rows, keyword)}, partial_ratio >= 85 {share(rows, fuzzy)}")
    for row, match in sorted(found, key=lambda pair: pair[1].tier, reverse=True):
        print(f"  {match.tier.value:12} {match.rule:28} {row.text}")


def is_served(row: Row, engine: Engine) -> bool:
    """Whether a mention keeps its question: resources above, and an answer or choices below."""
    turn = respond(Message(row.text), Conversation(), engine)
    is_mention = turn.danger is not None and turn.danger.tier is Tier.MENTION
    return is_mention and isinstance(turn.decision, Answer | Answers | Suggest)


def load_engine() -> Engine:
    settings = Settings()
    return engine_of(knowledge_in(settings.knowledge_dir), settings.state_dir / "compiled")


def keyword(row: Row) -> bool:
    text = row.text.lower()
    return any(word in text for word in KEYWORDS)


def fuzzy(row: Row) -> bool:
    text = row.text.lower()
    return any(partial_ratio(word, text) >= 85 for word in KEYWORDS)


def share(rows: list[Row], holds: Callable[[Row], bool]) -> str:
    count = sum(map(holds, rows))
    return f"{count:5} of {len(rows):5} ({100 * count / max(1, len(rows)):5.1f} %)"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
