"""Why a file cannot be read, in words that need no knowledge of YAML.

YAML's own messages name the place where reading stopped ("mapping values are not allowed in this context"),
often a line below the mistake. Here the lines around that place are looked at for what people really mistype.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import yaml

from bot.knowledge.damage import INVISIBLE_BLANKS

_LINE = re.compile(r"(?P<before>\s*(?:-\s+)*(?P<key>[A-Za-z_][\w-]*:(?:\s+|$))?)(?P<value>.*)")
_NO_BLANK = re.compile(r"\s*(?:- +)*(?P<key>[A-Za-z_]+):(?!//)(?=\S)")
_ODD_BLANK = re.compile(rf"\s*(?:- +)*(?P<key>[A-Za-z_]+):(?=[{INVISIBLE_BLANKS}])")
_BLOCK_TEXT = re.compile(r"[|>][-+\d]*\s*(#.*)?$")
_CLOSED_BRACKETS = re.compile(r"\[[^\[\]]*\]\s*[^\s#,]|\{\{[^{}]*\}\}\s*[^\s#,]|\{[^{}]*\}\s*[^\s#,}]")

IN_QUOTES = 'Put the whole text in double quotation marks: "...".'


@dataclass(frozen=True, slots=True)
class Mistake:
    """Why reading stopped. Line and column count from 0, like YAML's own.

    A mistake is `inside` when it lies within one value, so that the lines below it can be trusted.
    """

    line: int
    column: int
    message: str
    hint: str
    inside: bool = True


def explain(text: str, error: yaml.MarkedYAMLError) -> Mistake:
    """The mistake behind an error that YAML raised about this text."""
    lines = text.split("\n")
    at = _place(lines, error.problem_mark)
    since = _place(lines, error.context_mark or error.problem_mark)
    problem, context = error.problem or "", error.context or ""
    return (
        _tab(lines, at)
        or _bad_beginning(lines, at, since if "scanning" in context and "quoted" not in context else at)
        or _quotation(text, lines, at, since, problem, context)
        or _bracket(since, context)
        or _dash(lines, at, problem)
        or _colon(text, lines, at, since, problem)
        or _indentation(lines, at)
    )


def bad_beginning(sign: str) -> str:
    return f"A text cannot begin with {'a backtick' if sign == '`' else f'`{sign}`'}."


def _place(lines: list[str], mark: yaml.Mark | None) -> tuple[int, int]:
    """The mark, or the last line with something on it where YAML points behind the end."""
    line, column = (mark.line, mark.column) if mark else (len(lines), 0)
    if line >= len(lines) or not any(rest.strip() for rest in lines[line:]):
        line = max((n for n, one in enumerate(lines) if one.strip()), default=0)
        column = 0
    return line, column


def _tab(lines: list[str], at: tuple[int, int]) -> Mistake | None:
    line = lines[at[0]]
    column = line.find("\t", 0, _indent(line))
    if column < 0:
        return None
    return Mistake(at[0], column, "There is a tab at the beginning of this line.", "Use blanks instead.")


def _bad_beginning(lines: list[str], at: tuple[int, int], since: tuple[int, int]) -> Mistake | None:
    """A text that begins with a sign which has a meaning of its own."""
    for place in dict.fromkeys((since, at)):
        line = lines[place[0]]
        match = _LINE.match(line)
        value = match["value"] if match else ""
        first, column = value[:1], len(line) - len(value)
        if first and first in "|>" and not _BLOCK_TEXT.match(value):
            return Mistake(place[0], column, bad_beginning(first), IN_QUOTES)
        if first and (first in "%@`&*!,]}" or (first in "[{" and _CLOSED_BRACKETS.match(value))):
            return Mistake(place[0], column, bad_beginning(first), IN_QUOTES)
        sign = line[place[1] : place[1] + 1]
        if sign and sign in "%@`&*!":
            return Mistake(*place, bad_beginning(sign), IN_QUOTES)
    return None


def _quotation(
    text: str, lines: list[str], at: tuple[int, int], since: tuple[int, int], problem: str, context: str
) -> Mistake | None:
    if "quoted" in context:
        if "escape" in problem or "hex" in problem:
            hint = "Write two of them, or use single quotation marks: '...'."
            return Mistake(*at, "A backslash has a special meaning inside double quotation marks.", hint)
        return _unclosed(lines, since)
    last = _last_text(text, at)
    if last is None or last.style not in ("'", '"'):
        return None
    opened, closed = last.start_mark, last.end_mark
    if closed.line != at[0] or lines[at[0]][closed.column : at[1]].strip():
        return None
    if opened.line != closed.line:
        return _unclosed(lines, (opened.line, opened.column), closed.line - opened.line)
    hint = (
        "Inside '...' an apostrophe is written twice: ''. Or put the whole text in double quotation marks."
        if last.style == "'"
        else "If it contains quotation marks itself, put the whole text in single ones: '...'."
    )
    return Mistake(*at, "The text goes on after its closing quotation mark.", hint)


def _unclosed(lines: list[str], opened: tuple[int, int], lines_below: int = 0) -> Mistake:
    mark = lines[opened[0]][opened[1] : opened[1] + 1]
    if lines_below:
        below = "on the next line" if lines_below == 1 else f"{lines_below} lines further down"
        message = f"The text that begins with {mark} here only ends {below}, at the next {mark}."
    else:
        message = f"The text that begins with {mark} here never ends."
    hint = f"Put {mark} at its end as well."
    if mark == "'":
        hint += ' If it is an apostrophe, put the whole text in double quotation marks: "...".'
    return Mistake(*opened, message, hint)


def _bracket(since: tuple[int, int], context: str) -> Mistake | None:
    if "flow" not in context or "flow node" in context:
        return None
    closing = "]" if "sequence" in context else "}"
    return Mistake(
        *since,
        "The bracket that opens here is not closed, or a comma is missing inside it.",
        f"Write a comma between two items and `{closing}` after the last one.",
    )


def _colon(text: str, lines: list[str], at: tuple[int, int], since: tuple[int, int], problem: str) -> Mistake | None:
    if "could not find expected ':'" in problem:
        return _missing_blank(lines, since[0], since[0]) or _stray(lines, since[0])
    if "mapping values" not in problem:
        return None
    match = _LINE.match(lines[at[0]])
    if not match or not match["key"] or len(match["before"].rstrip()) - 1 != at[1]:
        return Mistake(*at, "There is a colon followed by a blank inside this text.", IN_QUOTES)
    last = _last_text(text, (at[0], 0))
    if last is None:
        return None
    return _missing_blank(lines, last.start_mark.line, at[0] - 1) or _missing_colon(lines, at[0] - 1)


def _missing_blank(lines: list[str], first: int, last: int) -> Mistake | None:
    for number in range(first, last + 1):
        if match := _NO_BLANK.match(lines[number]):
            message = f"After `{match['key']}:` a blank is missing."
            return Mistake(number, match.end(), message, f"Write `{match['key']}: ` and then the text.")
        if match := _ODD_BLANK.match(lines[number]):
            message = f"The blank after `{match['key']}:` is an invisible one of another kind."
            return Mistake(number, match.end(), message, "Delete it and type the blank anew.")
    return None


def _missing_colon(lines: list[str], number: int) -> Mistake | None:
    """A field's name alone on its line, as in `phrasings` without its colon."""
    words = lines[number].replace("- ", "  ").split()
    below = next((line for line in lines[number + 1 :] if line.strip()), "")
    if len(words) != 1 or not words[0].isalpha() or _indent(below) <= _indent(lines[number]):
        return None
    column = len(lines[number].rstrip())
    return Mistake(number, column, f"After `{words[0]}` a colon is missing.", f"Write `{words[0]}:`.", False)


def _stray(lines: list[str], number: int) -> Mistake:
    found = _missing_colon(lines, number)
    if found:
        return found
    return Mistake(
        number,
        _indent(lines[number]),
        "This line is neither a field nor an item of a list.",
        "If it belongs to the text above it, indent it as far as that text. If it is a field, write a colon "
        "and a blank after the field's name.",
        inside=False,
    )


def _dash(lines: list[str], at: tuple[int, int], problem: str) -> Mistake | None:
    if "block sequence entries" in problem:
        hint = "Write every item on a line of its own: a dash, a blank, then the text."
        return Mistake(*at, "A list cannot begin in the middle of a line.", hint)
    for number in (at[0], max(at[0] - 1, 0)):
        if re.match(r"\s*-[^\s-]", lines[number]):
            hint = "Write a dash, a blank, then the text."
            return Mistake(number, lines[number].index("-"), "After this dash a blank is missing.", hint, False)
    return None


def _indentation(lines: list[str], at: tuple[int, int]) -> Mistake:
    line = lines[at[0]]
    return Mistake(
        at[0],
        _indent(line),
        "This line does not fit the lines above it.",
        "Fields of one entry begin in the same column, and so do the items of one list. Check the blanks at "
        "the beginning of the line, and that every item begins with a dash and a blank.",
        inside=False,
    )


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _last_text(text: str, before: tuple[int, int]) -> yaml.ScalarToken | None:
    """The last text that ends before a place, as far as YAML can read."""
    last = None
    try:
        for token in yaml.scan(text, Loader=yaml.CSafeLoader):
            if (token.end_mark.line, token.end_mark.column) > before:
                break
            if isinstance(token, yaml.ScalarToken):
                last = token
    except yaml.YAMLError:
        pass
    return last
