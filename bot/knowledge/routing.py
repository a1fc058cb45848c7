"""Do the examples lead where they should? Problems that only the running engine shows."""

from __future__ import annotations

from collections.abc import Iterator

from bot.core.conversation import Conversation, respond
from bot.core.decision import Answer, Answers, Crisis, Suggest
from bot.core.engine import Engine
from bot.core.messages import Message
from bot.knowledge.problems import Problem, Severity


def misrouted(engine: Engine) -> Iterator[Problem]:
    """Examples that get the answer of another entry (errors) or do not find theirs at all (warnings)."""
    for pack in engine.knowledge.packs.values():
        for example in pack.examples:
            turn = respond(Message(example.message), Conversation(language=pack.code), engine)
            match turn.decision:
                case Answer(entry, _) if entry.id != example.entry:
                    yield Problem(
                        example.location,
                        f'"{example.message}" is answered with `{entry.id}`, not with `{example.entry}`.',
                        "Add a phrasing like it to the right entry, or correct the example.",
                    )
                case Answer(_, _) | Crisis(_):
                    pass
                case Answers(answers) if any(each.entry.id == example.entry for each in answers):
                    pass
                case Suggest(candidates, _) if any(each.entry.id == example.entry for each in candidates):
                    pass
                case _:
                    yield Problem(
                        example.location,
                        f'"{example.message}" does not find `{example.entry}`.',
                        "Add a phrasing like it to that entry.",
                        Severity.WARNING,
                    )
