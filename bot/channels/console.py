"""The same conversation in a terminal."""

from __future__ import annotations

import sys
from typing import TextIO

from bot.assistant import Assistant
from bot.core.explaining import plain_text
from bot.core.messages import Message, Reply

CHAT = "console"


def run(assistant: Assistant, source: TextIO = sys.stdin, target: TextIO = sys.stdout) -> None:
    """Reads a message a line until the end of input. A prompt is shown only to a person."""
    prompt = "> " if source.isatty() else ""
    while True:
        print(prompt, end="", file=target, flush=True)
        line = source.readline()
        if not line:
            return
        if line.strip():
            print(render(assistant.reply(CHAT, Message(line.strip()))), end="\n\n", file=target, flush=True)


def render(reply: Reply) -> str:
    """A reply as plain text, its buttons as numbers to type."""
    buttons = [f"  {number}. {button.label}" for number, button in enumerate(reply.buttons, 1)]
    return "\n".join([plain_text(reply), *([""] if buttons else []), *buttons])
