"""The command line for staff and operators."""

from __future__ import annotations

import gc
import json
import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from time import perf_counter

import click

from bot.assistant import Assistant
from bot.channels import console
from bot.compiled import indexes
from bot.config import ConfigError, Settings, load_settings
from bot.core.conversation import Conversation, respond
from bot.core.engine import Engine, prepare
from bot.core.explaining import as_record, explain
from bot.core.messages import Message
from bot.knowledge.checks import check as find_problems
from bot.knowledge.loading import Loaded, load
from bot.knowledge.problems import Problem, Severity
from bot.knowledge.routing import misrouted
from bot.words import common_words


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--config",
    type=click.Path(dir_okay=False, path_type=Path),
    default=Path("config.yaml"),
    help="The settings file.",
)
@click.pass_context
def main(context: click.Context, config: Path) -> None:
    """A bot that answers patients' questions from a curated knowledge base.

    Without a command it runs on Telegram, or in this terminal when no token is set.
    """
    try:
        context.obj = load_settings(config)
    except ConfigError as error:
        raise click.ClickException(str(error)) from error
    if context.invoked_subcommand is None:
        settings: Settings = context.obj
        if settings.token:
            context.invoke(telegram)
        else:
            click.echo("No TELEGRAM_BOT_TOKEN is set, so the conversation opens here, in the terminal.", err=True)
            context.invoke(chat)


@main.command()
@click.pass_obj
def chat(settings: Settings) -> None:
    """Talk to the bot in this terminal."""
    engine = _engine(settings)
    if sys.stdin.isatty():
        click.echo("Type a question, a number to choose, or Ctrl+D to leave.\n", err=True)
    console.run(Assistant(engine, _InMemory()))


@main.command()
@click.pass_obj
def telegram(settings: Settings) -> None:
    """Run the bot on Telegram."""
    # Telegram's and the database's libraries take longer to load than a question takes to answer.
    from sqlalchemy.exc import SQLAlchemyError

    from bot.channels import telegram as channel
    from bot.store import Store

    if not settings.token:
        raise click.ClickException("No token. Set TELEGRAM_BOT_TOKEN, or telegram.token in config.yaml.")
    engine = _engine(settings)
    try:
        store = Store(settings.state_dir, lambda: datetime.now(UTC).replace(tzinfo=None))
    except (OSError, SQLAlchemyError) as error:
        raise click.ClickException(f"The folder {settings.state_dir} cannot be used: {error}") from error
    try:
        sys.exit(channel.run(settings, Assistant(engine, store)))
    finally:
        store.close()


@main.command()
@click.argument("message", nargs=-1)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
@click.option("--conversation", is_flag=True, help="All lines are one conversation; an empty line starts the next.")
@click.pass_obj
def ask(settings: Settings, message: tuple[str, ...], as_json: bool, conversation: bool) -> None:
    """Answer messages: the arguments, or one a line from standard input."""
    engine = _engine(settings)
    fresh = Conversation(language=engine.knowledge.default_language)
    current = fresh
    for text in message or _lines():
        if conversation and not text.strip():
            current = fresh
            continue
        start = perf_counter()
        turn = respond(Message(text), current, engine)
        milliseconds = 1000 * (perf_counter() - start)
        if as_json:
            record = as_record(text, turn, current.language, milliseconds)
            # Escaped, so that no letter of a message can end the line for whoever reads it.
            _print(json.dumps(record))
        else:
            _print(console.render(turn.reply) + "\n")
        current = (turn.conversation or fresh) if conversation else fresh


@main.command()
@click.argument("message", nargs=-1, required=True)
@click.pass_obj
def why(settings: Settings, message: tuple[str, ...]) -> None:
    """Show what was understood in a message, and what else was near."""
    engine = _engine(settings)
    text = " ".join(message)
    turn = respond(Message(text), Conversation(language=engine.knowledge.default_language), engine)
    for line in explain(text, turn, engine):
        _print(line)


@main.command()
@click.argument("folder", type=click.Path(path_type=Path), required=False)
@click.pass_obj
def check(settings: Settings, folder: Path | None) -> None:
    """Look for mistakes in the knowledge. Exit code 1 when there are errors."""
    loaded = load(folder or settings.knowledge_dir, settings.language)
    engine = _prepared(loaded, settings)
    problems = sorted(
        {*loaded.problems, *find_problems(loaded.knowledge, date.today(), loaded.places), *misrouted(engine)}
    )
    for problem in problems:
        _print(f"{problem}" if problem.severity is Severity.ERROR else f"{problem} (warning)")
    errors = _errors(problems)
    entries = sum(1 for _ in loaded.knowledge.entries())
    _print(f"{entries} entries, {errors} errors, {len(problems) - errors} warnings")
    sys.exit(1 if errors else 0)


class _InMemory:
    """One terminal's conversation, for as long as it is open."""

    def __init__(self) -> None:
        self._kept: dict[str, Conversation] = {}

    def conversation(self, chat: str) -> Conversation | None:
        return self._kept.get(chat)

    def remember(self, chat: str, conversation: Conversation) -> None:
        self._kept[chat] = conversation

    def forget(self, chat: str) -> None:
        self._kept.pop(chat, None)


def _engine(settings: Settings) -> Engine:
    """The engine for all that is usable in the knowledge folder. Says on stderr when something is not."""
    # Almost all that is made here stays until the end: collecting garbage meanwhile finds none and costs a tenth.
    gc.disable()
    loaded = load(settings.knowledge_dir, settings.language)
    if errors := _errors(loaded.problems):
        click.echo(f"{errors} errors in {settings.knowledge_dir}: run the command `check` to see them.", err=True)
    engine = _prepared(loaded, settings)
    gc.freeze()
    gc.enable()
    return engine


def _prepared(loaded: Loaded, settings: Settings) -> Engine:
    words = {code: common_words(code) for code in loaded.knowledge.packs}
    kept = indexes(loaded.knowledge, settings.state_dir / "compiled")
    return prepare(loaded.knowledge, words, settings.thresholds, kept)


def _errors(problems: Iterable[Problem]) -> int:
    return sum(problem.severity is Severity.ERROR for problem in problems)


def _lines() -> Iterator[str]:
    """Standard input, a line at a time. Only a line feed ends a line, and no byte is ever refused."""
    for line in sys.stdin.buffer:
        yield line.decode("utf-8", errors="replace").rstrip("\r\n")


def _print(line: str) -> None:
    sys.stdout.buffer.write(line.encode("utf-8", errors="replace") + b"\n")
    sys.stdout.buffer.flush()
