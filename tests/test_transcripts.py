"""Conversations as staff read and write them: `tests/transcripts/*.txt`.

`> ` is what the patient writes, `! ` a button that is pressed (by the beginning of its label), `< ` something that the
reply must hold, `~ ` something that it must not hold. A blank line begins the next conversation.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.core.conversation import Conversation, respond
from bot.core.explaining import plain_text
from bot.core.messages import Message, Reply
from tests.prepared import engine

FOLDER = Path(__file__).parent / "transcripts"


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.txt")), ids=lambda path: path.stem)
def test_transcript(path: Path) -> None:
    conversation = Conversation()
    reply = Reply("")
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        sign, text = line[:2], line[2:]
        place = f"{path.name}:{number}"
        match sign:
            case "":
                conversation = Conversation()
            case "# ":
                pass
            case "> " | "! ":
                turn = respond(_message(sign, text, reply), conversation, engine())
                reply, conversation = turn.reply, turn.conversation or Conversation()
            case "< ":
                assert text in _shown(reply), f"{place}: the reply lacks “{text}”:\n{_shown(reply)}"
            case "~ ":
                assert text not in _shown(reply), f"{place}: the reply must not hold “{text}”:\n{_shown(reply)}"
            case _:
                pytest.fail(f"{place}: a line begins with one of # > ! < ~ and a blank")


def _message(sign: str, text: str, reply: Reply) -> Message:
    if sign == "> ":
        return Message(text)
    pressed = [button for button in reply.buttons if button.label.startswith(text)]
    assert pressed, f"no button “{text}” among {[button.label for button in reply.buttons]}"
    return Message(choice=pressed[0].choice)


def _shown(reply: Reply) -> str:
    return "\n".join([plain_text(reply), *(button.label for button in reply.buttons)])
