"""What the documents say is true: commands exist, links lead somewhere, the example entry is a good one."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import make
from bot.cli import main
from bot.knowledge.loading import load

ROOT = Path(__file__).parent.parent
DOCUMENTS = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/decisions.md")]
README = DOCUMENTS[0].read_text(encoding="utf-8")


def test_the_commands_of_the_readme_are_those_of_the_program() -> None:
    named = set(re.findall(r"^\| `(\w+)", README, re.MULTILINE))
    assert named == set(main.commands)


def test_make_and_its_replacement_know_the_same_commands() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    listed = re.search(r"^COMMANDS := (.+)$", makefile, re.MULTILINE)
    assert listed
    assert set(listed[1].split()) == set(make.COMMANDS)


@pytest.mark.parametrize("command", ["make run", "make test", "python3 make.py run", "python3 make.py test"])
def test_the_first_screen_holds_the_commands(command: str) -> None:
    assert command in "\n".join(README.splitlines()[:25])


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_file_that_is_named_exists(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    for name in re.findall(r"`((?:bot|knowledge|tests|docs)/[\w./-]+\.\w+)`|\]\(([\w./-]+)\)", text):
        path = next(filter(None, name))
        assert (ROOT / path).exists(), f"{document.name} names {path}"


def test_the_entry_in_the_readme_is_a_good_one(tmp_path: Path) -> None:
    blocks = re.findall(r"```yaml\n(.*?)```", README, re.DOTALL)
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "ssris.yaml").write_text(blocks[0], encoding="utf-8")
    (tmp_path / "sources.yaml").write_text("- {id: nhs-ssri, title: NHS}\n", encoding="utf-8")
    loaded = load(tmp_path)
    assert [entry.id for entry in loaded.knowledge.entries()] == ["ssri-how-long-to-work"]
    unlinked = [
        str(each) for each in loaded.problems if "ssris.yaml" in each.location.path and "related" not in str(each)
    ]
    assert [each for each in unlinked if "ssri-missed-dose" not in each and "ssri-side-effects" not in each] == []
