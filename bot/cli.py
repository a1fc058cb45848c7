"""The command line for staff and operators."""

from __future__ import annotations

import gc
import json
import logging
import sys
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import TextIO

import click

from bot.assistant import Assistant, InMemory, Reopened
from bot.channels import console
from bot.compiled import compiled
from bot.config import ConfigError, Settings, load_settings
from bot.core.conversation import Conversation, respond
from bot.core.engine import Engine, prepare
from bot.core.explaining import as_record, explain
from bot.core.knowledge import KnowledgeBase, LanguagePack, Wording
from bot.core.messages import Message
from bot.knowledge.loading import Loaded, load
from bot.knowledge.problems import Severity
from bot.places import place
from bot.words import kept_words

_READY = "ready"  # a file in the state folder, there while the bot is fit
_SHOWN = 5  # problems at the start: enough to see what it is about


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--config",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="The settings file. Without it config.yaml is read, if there is one.",
)
@click.pass_context
def main(context: click.Context, config: Path | None) -> None:
    """A bot that answers patients' questions from a curated knowledge base.

    Without a command it runs on Telegram, or in this terminal when no token is set.
    """
    try:
        context.obj = load_settings(config or Path("config.yaml"))
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
    from bot.renewal import Renewal

    renewal = Renewal(settings.knowledge_dir, settings.language, partial(_prepared, settings=settings))
    assistant = Assistant(_engine(settings), InMemory())
    for stream in (_open(sys.stdin, "input"), _open(sys.stdout, "output")):
        stream.reconfigure(errors="replace")  # type: ignore[attr-defined]  # a terminal may know fewer letters
    if sys.stdin.isatty():
        click.echo("Type a question, a number to choose, or Ctrl+D to leave.\n", err=True)
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    renewal.start(assistant)
    console.run(assistant)
    renewal.stop()


@main.command()
@click.pass_obj
def telegram(settings: Settings) -> None:
    """Run the bot on Telegram."""
    # Telegram's and the database's libraries take longer to load than a question takes to answer.
    from sqlalchemy.exc import SQLAlchemyError

    from bot.canary import Readiness
    from bot.channels import telegram as channel
    from bot.renewal import Renewal
    from bot.store import Store

    if not settings.token:
        raise click.ClickException("No token. Set TELEGRAM_BOT_TOKEN, or telegram.token in config.yaml.")
    renewal = Renewal(settings.knowledge_dir, settings.language, partial(_prepared, settings=settings))
    loaded = _loaded(settings)
    with ExitStack() as at_the_end:

        def opening() -> Store:
            store = Store(settings.state_dir, lambda: datetime.now(UTC).replace(tzinfo=None))
            at_the_end.callback(store.close)
            return store

        memory = Reopened(opening)
        try:
            memory.opened()
        except (OSError, SQLAlchemyError) as error:
            reason = f"The folder {settings.state_dir} cannot be used: {error}"
            _say(f"{reason}\nThe bot answers all the same, and tries again with every message.")
        # Compiling may take long: so long danger is seen already, and all other messages wait for their replies.
        assistant = Assistant(_cards_only(loaded, settings), memory)

        def complete() -> None:
            assistant.engine = _complete(loaded, settings)
            renewal.start(assistant)

        at_the_end.callback(renewal.stop)
        sys.exit(channel.run(settings, assistant, Readiness(settings.state_dir / _READY), complete))


@main.command()
@click.pass_obj
def health(settings: Settings) -> None:
    """Would somebody in danger be shown the card? Exit code 1 when not, or when the bot does not run.

    For a supervisor: tries it with the files as they are now, and looks whether the running bot has done so lately.
    """
    from telegram import User

    from bot.canary import file_faults, find_faults

    me = User(0, "bot", is_bot=True)
    faults = (*find_faults(Assistant(_engine(settings), InMemory()), me), *file_faults(settings.state_dir / _READY))
    for fault in faults:
        _print(fault)
    if not faults:
        _print("All is well: the bot runs, and golden phrases lead to the card.")
    sys.exit(1 if faults else 0)


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
            record = as_record(text, turn, current.language, milliseconds, engine)
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
    from bot.knowledge.checks import check as find_problems
    from bot.knowledge.routing import misrouted

    loaded = load(folder or settings.knowledge_dir, settings.language)
    engine = _prepared(loaded, settings)
    problems = sorted(
        {*loaded.problems, *find_problems(loaded.knowledge, date.today(), loaded.places), *misrouted(engine)}
    )
    errors = [problem for problem in problems if problem.severity is Severity.ERROR]
    for problem in problems:
        if problem.severity is Severity.WARNING:
            _print(f"{problem} (warning)")
    for problem in errors:  # last, where they are not scrolled away
        _print(str(problem))
    counts = (len(list(loaded.knowledge.entries())), len(errors), len(problems) - len(errors))
    _print(", ".join(map(_counted, counts, ("entry", "error", "warning"))))
    sys.exit(1 if errors else 0)


def _engine(settings: Settings) -> Engine:
    """The engine for all that is usable in the knowledge folder, if need be for nothing: somebody in danger is shown
    the card whatever is wrong there. Says on stderr when something is."""
    return _complete(_loaded(settings), settings)


def _loaded(settings: Settings) -> Loaded:
    try:
        loaded = load(settings.knowledge_dir, settings.language)
        wrong = [problem for problem in loaded.problems if problem.severity is Severity.ERROR]
        for problem in wrong[:_SHOWN]:
            _say(str(problem))
        if wrong:
            _say(f"{_counted(len(wrong), 'error')} in {settings.knowledge_dir}; `check` shows everything.")
    except Exception as error:
        _say_unusable(settings, error)
        return _nothing(settings)
    return loaded


def _complete(loaded: Loaded, settings: Settings) -> Engine:
    try:
        engine = _prepared(loaded, settings)
    except Exception as error:
        _say_unusable(settings, error)
        engine = _cards_only(loaded, settings)
    gc.freeze()
    gc.enable()
    return engine


def _cards_only(loaded: Loaded, settings: Settings) -> Engine:
    """An engine that is ready at once: it sees danger, knows the numbers, and has no answers."""
    try:
        packs = {code: replace(pack, entries=()) for code, pack in loaded.knowledge.packs.items()}
        return prepare(replace(loaded.knowledge, packs=packs), {}, settings.thresholds)
    except Exception as error:
        _say_unusable(settings, error)
        return prepare(_nothing(settings).knowledge, {})


def _nothing(settings: Settings) -> Loaded:
    empty = LanguagePack(settings.language, (), Wording())
    return Loaded(KnowledgeBase({settings.language: empty}, settings.language, {}, (), {}, ""), ())


def _say_unusable(settings: Settings, error: Exception) -> None:
    _say(f"Nothing in {settings.knowledge_dir} can be used ({place(error)}); only emergency numbers are shown.")


def _prepared(loaded: Loaded, settings: Settings) -> Engine:
    folder = settings.state_dir / "compiled"
    words = {code: kept_words(code, folder) for code in loaded.knowledge.packs}
    return prepare(loaded.knowledge, words, settings.thresholds, partial(compiled, folder))


def _say(line: str) -> None:
    """A line for operators. Where their log is full or closed, the bot goes on without."""
    with suppress(OSError, ValueError):
        click.echo(line, err=True)


def _counted(number: int, what: str) -> str:
    plural = f"{what[:-1]}ies" if what.endswith("y") else f"{what}s"
    return f"{number} {what if number == 1 else plural}"


def _open(stream: TextIO | None, name: str) -> TextIO:
    """A standard stream, which whoever started the program may have closed."""
    if stream is None:
        raise click.ClickException(f"The standard {name} is closed.")
    return stream


def _lines() -> Iterator[str]:
    """Standard input, a line at a time. Only a line feed ends a line, and no byte is ever refused."""
    for line in _open(sys.stdin, "input").buffer:
        yield line.decode("utf-8", errors="replace").rstrip("\r\n")


def _print(line: str) -> None:
    output = _open(sys.stdout, "output").buffer
    try:
        output.write(line.encode("utf-8", errors="replace") + b"\n")
        output.flush()
    except BrokenPipeError:
        raise  # whoever read has read enough; click ends the program quietly
    except OSError as error:
        raise click.ClickException(f"The output cannot be written: {error.strerror}.") from error
