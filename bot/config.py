"""Settings: defaults, then config.yaml, then the environment."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from bot.core.engine import Thresholds
from bot.core.knowledge import Location
from bot.knowledge.problems import Problem, listed, quote
from bot.knowledge.records import fields_in, text_of, unknown_field
from bot.knowledge.values import Fields, Text, Value
from bot.knowledge.yamlfile import read

API_BASE_URL = "https://api.telegram.org/bot"


@dataclass(frozen=True, slots=True, repr=False)
class Secret:
    """A value that must not be printed by accident: `str` and `repr` hide it, `reveal` shows it."""

    _value: str = ""

    def reveal(self) -> str:
        return self._value

    def __bool__(self) -> bool:
        return bool(self._value)

    def __repr__(self) -> str:
        return "Secret(***)" if self._value else "Secret()"


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings with their defaults; config.example.yaml explains each."""

    token: Secret = Secret()
    api_base_url: str = API_BASE_URL
    knowledge_dir: Path = Path("knowledge")
    state_dir: Path = Path("state")
    language: str = "en"
    thresholds: Thresholds = Thresholds()


class ConfigError(Exception):
    """Settings that cannot be used. `problems` says where and what to do."""

    def __init__(self, problems: list[Problem]):
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


_NAMES = {
    "telegram": ("token", "api_base_url"),
    "knowledge_dir": (),
    "state_dir": (),
    "language": (),
    "matching": ("answer", "answer_risk", "suggest"),
}


def load_settings(path: Path, environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings of a file (which may be missing) and the environment. Raises ConfigError for wrong ones."""
    problems: list[Problem] = []
    given = _read(path, problems)

    def text(name: str, default: str, variable: str = "") -> str:
        in_file = given[name].value if name in given else ""
        return environment.get(variable, "").strip() or in_file or default

    thresholds = _thresholds(given, problems)
    address = text("telegram.api_base_url", API_BASE_URL, "TELEGRAM_API_BASE_URL").rstrip("/")
    if not address.startswith(("http://", "https://")):
        place = (
            given["telegram.api_base_url"].location if "telegram.api_base_url" in given else Location(str(path), 1, 1)
        )
        message = f"{quote(address)} is not the address of a Bot API server."
        problems.append(Problem(place, message, f"It begins with https://, for example {API_BASE_URL}."))
    for name in ("knowledge_dir", "state_dir"):
        if name in given and "\0" in given[name].value:
            problems.append(Problem(given[name].location, f"{quote(given[name].value)} is not a folder's name."))
    if problems:
        raise ConfigError(problems)
    return Settings(
        token=Secret(text("telegram.token", "", "TELEGRAM_BOT_TOKEN")),
        api_base_url=address,
        knowledge_dir=Path(text("knowledge_dir", "knowledge")).expanduser(),
        state_dir=Path(text("state_dir", "state", "STATE_DIR")).expanduser(),
        language=text("language", "en"),
        thresholds=thresholds,
    )


def _thresholds(given: Mapping[str, Text], problems: list[Problem]) -> Thresholds:
    scores = {}
    for name in _NAMES["matching"]:
        if text := given.get(f"matching.{name}"):
            try:
                scores[name] = float(text.value)
            except ValueError:
                scores[name] = -1.0
            if not 0 <= scores[name] <= 100:
                message = f"{quote(text.value)} is not a share of 100."
                problems.append(Problem(text.location, message, "Write a number from 0 to 100."))
    thresholds = Thresholds(**scores)
    for less, more in pairwise(("suggest", "answer", "answer_risk")):
        if not problems and getattr(thresholds, less) > getattr(thresholds, more):
            text = given.get(f"matching.{less}") or given[f"matching.{more}"]
            problems.append(Problem(text.location, f"`{less}` is higher than `{more}`.", "Make it lower, or the same."))
    return thresholds


def _read(path: Path, problems: list[Problem]) -> dict[str, Text]:
    """Every setting that stands in the file and is not empty, by its full name."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return {}
    except OSError as error:
        words = f"The file cannot be read: {error.strerror or type(error).__name__}."
        problems.append(Problem(Location(str(path), 1, 1), words))
        return {}
    root, found = read(data, str(path))
    problems.extend(found)
    return dict(_settings(fields_in(root, problems), "", tuple(_NAMES), problems))


def _settings(
    fields: Mapping[str, tuple[Text, Value]], group: str, names: Collection[str], problems: list[Problem]
) -> Iterator[tuple[str, Text]]:
    for name, value in fields.values():
        inside = _NAMES.get(name.value, ()) if not group else ()
        if name.value not in names:
            unknown_field(name, "a setting", names, problems)
        elif isinstance(value, Text) and not value.value.strip():
            continue
        elif isinstance(value, Fields) and inside:
            yield from _settings(value.values, f"{name.value}.", inside, problems)
        elif inside:
            hint = f"Write {listed(inside)} on lines of their own below it, each indented by two blanks."
            problems.append(Problem(value.location, f"`{name.value}` is a group of settings.", hint))
        elif text := text_of(value, f"`{name.value}`", problems):
            yield group + name.value, text
