"""The map in `bot/__init__.py` holds: every module is on it and imports only from above."""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path

import pytest

import bot

ROOT = Path(bot.__file__).parent
LINE = re.compile(r"    (?P<module>[\w.]+)\s+(?P<purpose>[^\[\]]+?)(?: \[(?P<libraries>[\w, ]+)\])?")
NOT_IN_THE_CORE = {
    "asyncio", "gzip", "http", "io", "logging", "os", "pathlib", "random", "shutil", "socket", "subprocess", "sys",
    "tempfile", "threading", "time", "urllib",
}  # fmt: skip
TOP = {"__init__", "__main__"}  # the map itself, and the two lines that start it


def read_map() -> dict[str, tuple[set[str], bool]]:
    """Each module with its outside libraries and whether it belongs to the core."""
    modules: dict[str, tuple[set[str], bool]] = {}
    core = True
    for line in (bot.__doc__ or "").splitlines():
        if line.startswith("The shell"):
            core = False
        if found := LINE.fullmatch(line):
            libraries = set((found["libraries"] or "").split(", ")) - {""}
            modules[found["module"]] = (libraries, core)
    return modules


MAP = read_map()
ORDER = list(MAP)


def modules_on_disk() -> dict[str, Path]:
    paths = {".".join(path.relative_to(ROOT).with_suffix("").parts): path for path in ROOT.rglob("*.py")}
    return {name: path for name, path in paths.items() if name.rpartition(".")[2] not in TOP}


def imports(path: Path) -> set[str]:
    """Every module a file imports, also inside functions, also only for types."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            module = node.module or ""
            if module in ("bot", "bot.core", "bot.knowledge", "bot.channels"):
                found.update(f"{module}.{alias.name}" for alias in node.names)
            else:
                found.add(module)
    return found


def test_every_module_is_on_the_map_and_nothing_else() -> None:
    assert set(ORDER) == set(modules_on_disk())


@pytest.mark.parametrize("name", ORDER)
def test_a_module_imports_only_what_stands_above_it(name: str) -> None:
    own = {each.removeprefix("bot.") for each in imports(modules_on_disk()[name]) if each.startswith("bot.")}
    below = own - set(ORDER[: ORDER.index(name)])
    assert not below, f"{name} imports {sorted(below)}, which stand below it on the map"


@pytest.mark.parametrize("name", ORDER)
def test_a_module_uses_only_the_outside_libraries_that_the_map_names(name: str) -> None:
    allowed, _ = MAP[name]
    outside = {each.partition(".")[0] for each in imports(modules_on_disk()[name])} - {"bot"}
    assert outside - set(sys.stdlib_module_names) == allowed


@pytest.mark.parametrize("name", [name for name, (_, core) in MAP.items() if core])
def test_the_core_knows_no_files_clocks_or_networks(name: str) -> None:
    path = modules_on_disk()[name]
    assert not {each.partition(".")[0] for each in imports(path)} & NOT_IN_THE_CORE
    calls = (node.func for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call))
    called = {call.id if isinstance(call, ast.Name) else getattr(call, "attr", "") for call in calls}
    assert not called & {"open", "print", "input", "now", "today"}
