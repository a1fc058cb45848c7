"""Settings: the file, the environment over it, and clear words for a mistake."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.config import ConfigError, Secret, Settings, load_settings

ROOT = Path(__file__).parent.parent


def settings(tmp_path: Path, text: str, **environment: str) -> Settings:
    path = tmp_path / "config.yaml"
    path.write_text(text, encoding="utf-8")
    return load_settings(path, environment)


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "none.yaml", {}) == Settings()


def test_the_example_holds_the_defaults() -> None:
    assert load_settings(ROOT / "config.example.yaml", {}) == Settings()


def test_the_file_and_the_environment_over_it(tmp_path: Path) -> None:
    text = (
        "telegram: {token: from-file, api_base_url: 'http://127.0.0.1:1/bot'}\nstate_dir: a\nmatching: {answer: 90}\n"
    )
    found = settings(tmp_path, text, TELEGRAM_BOT_TOKEN="from-environment", STATE_DIR="b")
    assert found.token.reveal() == "from-environment"
    assert found.api_base_url == "http://127.0.0.1:1/bot"
    assert found.state_dir == Path("b")
    assert found.thresholds.answer == 90


def test_an_empty_variable_is_no_setting(tmp_path: Path) -> None:
    assert settings(tmp_path, "telegram: {token: x}", TELEGRAM_BOT_TOKEN="").token.reveal() == "x"


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("matching:\n  answer: high\n", "2:11", "number"),
        ("matching:\n  answer: 101\n", "2:11", "0 to 100"),
        ("matching:\n  answer: 10\n  suggest: 20\n", "3:12", "higher"),
        ("tokn: x\n", "1:1", "tokn"),
        ("telegram:\n  tokn: x\n", "2:3", "`token`"),
        ("telegram: x\n", "1:11", "telegram"),
        ("- a\n", "1:1", "fields"),
        ("state_dir: [a]\n", "1:12", "state_dir"),
        ("telegram: {api_base_url: foo}\n", "1:26", "Bot API"),
        ('state_dir: "a\\0b"\n', "1:12", "folder"),
        ("a: 'b\n", "1:4", "quotation"),
    ],
)
def test_a_mistake_is_named_with_its_place(tmp_path: Path, text: str, place: str, words: str) -> None:
    with pytest.raises(ConfigError) as error:
        settings(tmp_path, text)
    assert f"config.yaml:{place}: " in str(error.value)
    assert words in str(error.value)


def test_a_secret_hides_itself() -> None:
    secret = Secret("123:abc")
    assert "123" not in f"{secret} {secret!r} {[secret]} {Settings(token=secret)}"
    assert secret.reveal() == "123:abc"
    assert not Secret("")
