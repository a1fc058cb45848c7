"""A file's bytes as text, whatever an editor saved them as."""

from __future__ import annotations

import re

from bot.core.knowledge import Location
from bot.knowledge.problems import Problem

LOST = "\ufffd"
"""Stands wherever a character could not be read, so that the text around it keeps its columns."""

# Nobody types these on purpose, and those that end lines invisibly would shift every line number.
_INVISIBLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffd-\uffff]")


# Word and PDF files, pictures, archives, and the texts of some word processors.
_NO_TEXT = (b"PK\x03\x04", b"%PDF", b"\xd0\xcf\x11\xe0", b"{\\rtf", b"\x89PNG", b"\xff\xd8\xff", b"\x1f\x8b")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\ufffd]")
_LOOKED_AT = 8_000
_FEW_CONTROLS = 10


def decode(data: bytes, path: str) -> tuple[str, list[Problem]]:
    """The text with lines that end in a line feed, and what is wrong with how it was saved.

    Where there is a problem, the places that could not be read hold `LOST`.
    """
    if _is_no_text(data):
        hint = "Open it in the program that made it, and save it as plain text with the encoding UTF-8."
        problem = Problem(Location(path, 1, 1), "This is not a text file, but perhaps a Word or PDF file.", hint)
        return "", [problem]
    if encoding := _utf_16(data):
        problem = Problem(
            Location(path, 1, 1),
            'This file is saved as UTF-16 (some programs call that "Unicode").',
            "Save it again with the encoding UTF-8.",
        )
        text = data.decode(encoding, "replace").removeprefix("\ufeff")
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        return _INVISIBLE.sub(LOST, text), [problem]
    data = data.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        return _INVISIBLE.sub(LOST, data.decode(errors="replace")), [_not_utf_8(data, error.start, path)]
    if found := _INVISIBLE.search(text):
        return _INVISIBLE.sub(LOST, text), [_invisible(text, found, path)]
    return text, []


def _utf_16(data: bytes) -> str | None:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    if data.count(0) * 4 <= len(data):
        return None
    return "utf-16-be" if data[0] == 0 else "utf-16-le"


def _is_no_text(data: bytes) -> bool:
    """Whether the bytes are something else: other encodings have many odd bytes too, but no control characters."""
    if data.startswith(_NO_TEXT):
        return True
    start = data[:_LOOKED_AT].decode(_utf_16(data) or "latin-1", "replace")
    controls = len(_CONTROL.findall(start))
    return controls > _FEW_CONTROLS and controls * 20 > len(start)


def _not_utf_8(data: bytes, start: int, path: str) -> Problem:
    line_start = data.rfind(b"\n", 0, start) + 1
    place = Location(path, data.count(b"\n", 0, start) + 1, len(data[line_start:start].decode()) + 1)
    probably = data[start : start + 1].decode("cp1252", "replace")
    meant = f" (probably {probably})" if probably.isprintable() and probably != LOST else ""
    return Problem(
        place,
        f"The character that stands here{meant} is not saved as UTF-8.",
        "Save the whole file again with the encoding UTF-8, then check this line.",
    )


def _invisible(text: str, found: re.Match[str], path: str) -> Problem:
    line_start = text.rfind("\n", 0, found.start()) + 1
    place = Location(path, text.count("\n", 0, found.start()) + 1, found.start() - line_start + 1)
    others = len(_INVISIBLE.findall(text)) - 1
    more = f" (and {others} more in this file)" if others else ""
    if found[0] == LOST:
        return Problem(place, f"A character was lost here{more}.", "Type the text in this place anew.")
    return Problem(
        place,
        f"An invisible character (U+{ord(found[0]):04X}) stands here{more}.",
        "Delete it, or type the text in this place anew.",
    )
