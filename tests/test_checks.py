"""What staff are told about broken files, word for word, and the checks on knowledge built in memory.

Each case in `broken/` is either one file, which stands for a topic file, or a folder of files; both are laid
over a small knowledge folder without mistakes. The text of the same name is what staff read. In a case's folder,
`.deleted` names files that are missing, and `.folder` the folder that is checked if it is not `knowledge`.
"""

from __future__ import annotations

import re
import shutil
from dataclasses import fields, replace
from datetime import date
from pathlib import Path

import pytest

from bot.core.crisis import CrisisRule, Tier
from bot.core.knowledge import Wording
from bot.knowledge.checks import check
from bot.knowledge.loading import load
from bot.knowledge.problems import Severity
from tests.builders import entry, knowledge, location, pack

BROKEN = Path(__file__).parent / "broken"
CASES = sorted(path.stem for path in BROKEN.iterdir() if path.suffix != ".txt")
TODAY = date(2026, 11, 21)

SENTENCES = [f'{field.name}: "{field.default}"\n' for field in fields(Wording) if isinstance(field.default, str)]

GOOD = {
    "sources.yaml": "- {id: nhs-ssri, title: NHS on SSRIs, url: https://www.nhs.uk}\n",
    "drugs.yaml": "- {id: sertraline, names: [sertraline, zoloft], groups: [ssri]}\n",
    "clinic.yaml": "phone: 555-0100\n",
    "resources.yaml": (BROKEN.parent.parent / "knowledge" / "resources.yaml").read_text(encoding="utf-8"),
    "en/wording.yaml": "".join(SENTENCES),
    "en/ketamine.yaml": """\
- id: ketamine-what-is
  question: What is ketamine?
  phrasings: [ketamine, whats ketamine, ketamine meaning, define ketamine, explain ketamine]
  answer: Ketamine is an anesthetic.
  sources: [nhs-ssri]
  checked: 2026-11-20
""",
}


def write_good(folder: Path) -> None:
    for name, text in GOOD.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def complete(wording: Path) -> None:
    """Add the sentences that are missing, so that the case is about those that are there."""
    text = wording.read_text(encoding="utf-8")
    more = [line for line in SENTENCES if f"\n{line.partition(':')[0]}:" not in f"\n{text}"]
    wording.write_text(text + "".join(more), encoding="utf-8")


def lay(case: str, folder: Path) -> Path:
    """Write the case; the folder that staff check."""
    write_good(folder)
    if not (BROKEN / case).is_dir():
        shutil.copy(BROKEN / f"{case}.yaml", folder / "en" / "ssris.yaml")
        return folder
    shutil.copytree(BROKEN / case, folder, dirs_exist_ok=True)
    for path in folder.glob("*/wording.yaml"):
        complete(path)
    if (folder / ".deleted").exists():
        for name in (folder / ".deleted").read_text(encoding="utf-8").split():
            (folder / name).unlink()
    checked = folder / ".folder"
    return Path(checked.read_text(encoding="utf-8").strip()) if checked.exists() else folder


def told(folder: Path) -> str:
    """What staff read about a folder."""
    loaded = load(folder, today=TODAY)
    problems = sorted({*loaded.problems, *check(loaded.knowledge, TODAY, loaded.places)})
    return "".join(f"{problem.severity.value} {problem}\n" for problem in problems)


def test_a_folder_without_mistakes_has_no_problems(tmp_path: Path) -> None:
    write_good(tmp_path)
    assert told(tmp_path) == ""


@pytest.mark.parametrize("case", CASES)
def test_staff_are_told_exactly_this(case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert told(lay(case, Path("knowledge"))) == (BROKEN / f"{case}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("case", CASES)
def test_nobody_has_to_know_what_programmers_call_it(case: str) -> None:
    text = (BROKEN / f"{case}.txt").read_text(encoding="utf-8")
    our_words = re.sub(r"`[^`]*`|\S+:\d+:\d+:", "", text)
    jargon = r"mapping|sequence|scalar|node|token|NoneType|dict|string|integer|parse|YAML|None|exception"
    assert not re.search(rf"\b({jargon})\b", our_words)
    assert text.count("\n") >= 1


FIVE = ("onset", "weeks until it works", "wait", "kick in time", "how long")


def test_sound_knowledge_has_no_problems() -> None:
    assert check(knowledge(entry(phrasings=FIVE)), TODAY) == ()


def test_a_phrasing_of_two_entries_is_named_with_both_places() -> None:
    first = entry("ssri-onset", FIVE)
    second = entry("ssri-alcohol", ("Onset?", "beer", "wine", "gin", "rum"), at=location(20))
    (problem,) = check(knowledge(first, second))
    assert problem.location == location(23, 7)
    assert problem.message == "`Onset?` is also asked in the entry `ssri-onset`, in line 4."


def test_the_same_phrasing_in_two_languages_is_no_problem() -> None:
    assert check(knowledge(entry(phrasings=FIVE), entry(phrasings=FIVE, language="es"))) == ()


def test_an_entry_may_have_its_own_question_as_a_phrasing() -> None:
    assert check(knowledge(entry(phrasings=("what is it", *FIVE), question="What is it?"))) == ()


def test_few_phrasings_long_answers_and_old_dates_are_warnings() -> None:
    old = entry(phrasings=("onset",), answer="word " * 1000, checked=date(2025, 11, 20))
    problems = check(knowledge(old), TODAY)
    assert len(problems) == 3
    assert {problem.severity for problem in problems} == {Severity.WARNING}


def test_an_answer_is_old_only_after_a_whole_year() -> None:
    assert check(knowledge(entry(phrasings=FIVE, checked=date(2025, 11, 21))), TODAY) == ()
    assert check(knowledge(entry(phrasings=FIVE, checked=date(2025, 11, 20)))) == ()


def rule(**changes: object) -> CrisisRule:
    return replace(
        CrisisRule(
            id="clinic-bridge",
            tier=Tier.CRISIS,
            kind="suicide",
            language="en",
            patterns=("going to the old bridge",),
            fires=("i am going to the old bridge",),
            silent=("where is the old bridge",),
            reason="The bridge in our town.",
        ),
        **changes,  # type: ignore[arg-type]  # any of its fields
    )


def test_a_crisis_rule_whose_examples_hold_is_no_problem() -> None:
    assert check(knowledge(pack(crisis_rules=[rule()]))) == ()


def test_a_rule_that_fires_on_ordinary_questions_is_told_once_and_not_at_every_phrasing() -> None:
    wide = pack(crisis_rules=[rule(patterns=("bridge",))])
    asked = entry(phrasings=("is there a bridge", "a bridge", *FIVE), question="Which bridge?")
    (problem,) = [one for one in check(knowledge(wide, asked)) if "fires on" in one.message]
    assert problem.message.endswith("fires on the ordinary question `Which bridge?` (and 2 more).")
    assert problem.severity is Severity.ERROR


def test_a_rule_may_fire_on_questions_about_emergencies() -> None:
    asked = entry("emergency-bridge", ("going to the old bridge", *FIVE))
    assert check(knowledge(pack(crisis_rules=[rule()]), asked)) == ()


def test_a_phrasing_behind_the_card_is_told() -> None:
    (problem,) = check(knowledge(entry(phrasings=("i want to kill myself", *FIVE))))
    assert problem.severity is Severity.WARNING
    assert problem.message == "Whoever writes `i want to kill myself` sees the crisis card, never this answer."


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"fires": ("the river is cold",)}, "is to fire with the tier `crisis`, but fires not at all"),
        ({"tier": Tier.MENTION, "silent": ("i want to kill myself",)}, "because of the rule"),
        ({"silent": ("going to the old bridge",)}, "is to be silent, but it fires with the tier `crisis`."),
    ],
)
def test_a_crisis_rule_whose_examples_do_not_hold_is_told(changes: dict[str, object], said: str) -> None:
    (problem,) = check(knowledge(pack(crisis_rules=[rule(**changes)])))
    assert said in problem.message
    assert problem.location.path == "knowledge/en/crisis.yaml"
