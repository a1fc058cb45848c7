"""The files of the knowledge folder, read once, and what is wrong with the folder itself."""

from __future__ import annotations

import re
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from bot.core.knowledge import Location
from bot.knowledge.problems import Problem, likeliest, quote, warning
from bot.knowledge.records import is_id, nearest_id

LARGEST_FILE = 5_000_000
"""Bytes. All answers of a large clinic are a tenth of that."""

SHARED_FILES = ("sources.yaml", "drugs.yaml", "clinic.yaml", "resources.yaml")
NOT_TOPICS = ("wording", "vocabulary", "examples", "out-of-scope", "crisis")
_LANGUAGE = re.compile(r"[a-z]{2}")
_NEARLY_YAML = re.compile(r"(.+)\.(?i:yml|yaml)(?:\.txt)?")
_PLAIN_TEXT = re.compile(r"(.+)\.(?i:txt)")
_LOOKS_LIKE_ENTRIES = re.compile(rb"^\s*- *\{? *id:", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class File:
    """One file: its path as staff know it, its name in the folder, its bytes (None: unreadable)."""

    path: str
    name: str
    data: bytes | None


@dataclass(slots=True)
class Folder:
    """All files that the bot reads. `languages` maps each language to its files, by name without `.yaml`.

    `misnamed` holds those that are not read because of their names, under the names that they should have.
    """

    shared: dict[str, File] = field(default_factory=dict)
    languages: dict[str, dict[str, File]] = field(default_factory=dict)
    misnamed: dict[str, File] = field(default_factory=dict)
    is_usable: bool = True
    problems: list[Problem] = field(default_factory=list)

    def fingerprint(self) -> str:
        """Names the exact files: other bytes or other names give another fingerprint."""
        files = [
            *self.shared.values(),
            *(file for files in self.languages.values() for file in files.values()),
        ]
        digest = sha256()
        for file in sorted(files, key=lambda file: file.name):
            data = file.data or b""
            digest.update(f"{file.name}\n{len(data)}\n".encode())
            digest.update(data)
        return digest.hexdigest()


def stamps(root: Path) -> Mapping[str, tuple[int, ...]]:
    """What tells a changed folder from an unchanged one without reading its files. Asking the disk works wherever
    files can be read; what systems report of changes by themselves does not reach every machine. Never raises for what
    is in the folder, or when it is gone."""
    found: dict[str, tuple[int, ...]] = {}
    for name, path in _listing(root, []):
        found[name] = _stamp(path)
        if _is_folder(path):
            found |= {f"{name}/{inside}": _stamp(one) for inside, one in _listing(path, [])}
    return found


def _stamp(path: Path) -> tuple[int, ...]:
    """Of the file that a link leads to. The last change of its entry counts too: a restored copy is as old as it was,
    and may be as long as the one in its place."""
    try:
        status = path.stat()
    except (OSError, ValueError):
        return ()
    if stat.S_ISDIR(status.st_mode):
        return ()  # what is in it counts
    return status.st_mode, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns


def open_folder(root: Path) -> Folder:
    folder = Folder()
    listing = list(_listing(root, folder.problems))
    if _is_one_language(root, listing):
        above = _shown(root.parent) if root.name not in ("", "..") else f"{_shown(root)}/.."
        hint = f"Give the folder above it: {quote(above)}."
        folder.problems.append(Problem(_start(root), "This is the folder of one language.", hint))
    folder.is_usable = not folder.problems
    for name, path in listing if folder.is_usable else ():
        if _is_folder(path):
            if _LANGUAGE.fullmatch(name):
                folder.languages[name] = _language_files(path, name, folder)
            else:
                _report_folder(path, name, folder.problems)
        elif _is_yaml(path, name, "", folder):
            if name in SHARED_FILES:
                folder.shared[name.removesuffix(".yaml")] = _file(path, name, folder.problems)
            else:
                meant = likeliest(name, SHARED_FILES)
                hint = "Questions and answers belong in a language's folder."
                hint += f" Or did you mean `{meant}`?" if meant else ""
                folder.problems.append(Problem(_start(path), "The bot does not read this file here.", hint))
    return folder


def _is_one_language(root: Path, listing: list[tuple[str, Path]]) -> bool:
    """Whether this is `knowledge/en`, given in place of `knowledge`."""
    if any(_LANGUAGE.fullmatch(name) and _is_folder(path) for name, path in listing):
        return False
    has_topics = any(name.endswith(".yaml") and name not in SHARED_FILES for name, _ in listing)
    return has_topics and _LANGUAGE.fullmatch(root.absolute().resolve().name) is not None


def _language_files(path: Path, language: str, folder: Folder) -> dict[str, File]:
    files: dict[str, File] = {}
    oddly_named: list[tuple[str, Path]] = []
    for name, one in _listing(path, folder.problems):
        if _is_folder(one):
            _report_folder(one, name, folder.problems)
        elif _is_yaml(one, name, f"{language}/", folder):
            topic = name.removesuffix(".yaml")
            if is_id(topic):
                files[topic] = _file(one, f"{language}/{name}", folder.problems)
            else:
                oddly_named.append((topic, one))
    for topic, one in oddly_named:
        meant = nearest_id(topic)
        is_free = bool(meant) and meant not in files
        message = f"{quote(_shown(Path(topic)))} cannot be the name of a topic."
        hint = "Such a name is made of lower-case letters, digits and hyphens, at most 40 of them."
        hint += (
            f" Rename the file to {quote(meant + '.yaml')}." if is_free else " Until it has one, the file is not read."
        )
        folder.problems.append(Problem(_start(one), message, hint))
        file = _file(one, f"{language}/{topic}.yaml", folder.problems)
        if is_free:
            files[meant] = file
        else:
            folder.misnamed[file.name] = file
    return files


def _listing(path: Path, problems: list[Problem]) -> Iterator[tuple[str, Path]]:
    """Names with their paths, sorted; without those that editors and systems leave behind."""
    try:
        paths = sorted(path.iterdir())
    except (OSError, ValueError) as error:
        problems.append(Problem(_start(path), *_why_unreadable(error, "folder")))
        return
    for one in paths:
        if not one.name.startswith((".", "~", "#")):
            yield one.name, one


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False


def _report_folder(path: Path, name: str, problems: list[Problem]) -> None:
    if name.endswith(".yaml"):
        problems.append(Problem(_start(path), "This is a folder, but its name is that of a file.", "Rename it."))
    elif not name.startswith("_"):
        hint = "A language's folder has a name of two small letters, such as `en`, and no folders in it."
        problems.append(warning(_start(path), "The bot does not read this folder.", hint))


def _is_yaml(path: Path, name: str, above: str, folder: Folder) -> bool:
    """Whether the bot reads the file. One that it would read under another name is told and kept as misnamed."""
    if name.endswith(".yaml"):
        return True
    match = _NEARLY_YAML.fullmatch(name) or _PLAIN_TEXT.fullmatch(name)
    if not match:
        return False
    meant = f"{match[1]}.yaml"
    file = _file(path, above + meant, [])
    if (
        _NEARLY_YAML.fullmatch(name)
        or (match[1] in NOT_TOPICS if above else meant in SHARED_FILES)
        or _LOOKS_LIKE_ENTRIES.search(file.data or b"")
    ):
        folder.misnamed[file.name] = file
        message = "The bot reads only files whose names end with `.yaml`."
        folder.problems.append(Problem(_start(path), message, f"Rename it to {quote(meant)}."))
    return False


def _file(path: Path, name: str, problems: list[Problem]) -> File:
    data: bytes | None = None
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):  # a pipe would make the bot wait for ever
            problems.append(Problem(_start(path), "This is not an ordinary file.", "Delete it."))
        elif status.st_size > LARGEST_FILE:
            hint = "Divide it into several files, one for each topic."
            problems.append(Problem(_start(path), "This file is larger than 5 MB.", hint))
        else:
            with path.open("rb") as opened:
                data = opened.read(LARGEST_FILE)
    except (OSError, ValueError) as error:
        problems.append(Problem(_start(path), *_why_unreadable(error, "file")))
    return File(_shown(path), _shown(Path(name)), data)


def _why_unreadable(error: OSError | ValueError, what: str) -> tuple[str, str]:
    if isinstance(error, FileNotFoundError) and what == "file":
        return "This is a link to a file that does not exist.", "Delete it, or put the file there."
    if isinstance(error, FileNotFoundError):
        return "This folder does not exist.", "Check the name and the place that the bot was told."
    if isinstance(error, NotADirectoryError):
        return (
            "This is a file, but a folder is needed.",
            "Check the name and the place that the bot was told.",
        )
    if isinstance(error, PermissionError):
        return f"The bot is not allowed to read this {what}.", "Ask whoever runs the bot's computer."
    return f"The computer cannot read this {what}.", "Ask whoever runs the bot's computer."


def _start(path: Path) -> Location:
    return Location(_shown(path), 1, 1)


def _shown(path: Path) -> str:
    """The path as text that can be printed, even if its name is not proper Unicode."""
    return path.as_posix().encode(errors="replace").decode()
