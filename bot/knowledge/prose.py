"""What an answer may contain: the clinic's facts, and the Markdown that Telegram can show."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from bot.core.knowledge import Location
from bot.knowledge.problems import Problem, likeliest, listed, quote
from bot.knowledge.values import Text

CLINIC_FIELDS = (
    "name",
    "phone",
    "after_hours",
    "portal",
    "website",
    "booking",
    "email",
    "fax",
    "address",
    "map",
    "parking",
    "transit",
    "access",
    "hours",
    "holidays",
    "services",
    "staff",
    "insurance",
    "prices",
    "payment",
    "cancellation",
    "telehealth",
    "records",
    "privacy_notice",
    "refills",
    "referral",
    "first_visit",
    "companions",
    "eating_rule",
    "interpreter",
    "languages",
)
"""What only the clinic knows. Answers show it where they have `{{clinic.phone}}` and its like."""

_IN_BRACES = re.compile(r"\{\{clinic\.(\w+)\}\}|(?<!\{)\{(\w+)\}(?!\})|\{+[^{}\n]*\}*|\}+")

_BOLD_INSTEAD = "Use words in bold instead: **words**."
_LIST_INSTEAD = "Use a list instead, one line for each item: `- item`."
_PLAIN_INSTEAD = "Write it as plain text."
_NOT_SHOWN = (
    (re.compile(r" {0,3}#{1,6}(\s|$)"), "headings", _BOLD_INSTEAD),
    (
        re.compile(r" {0,3}(=+|(-\s*){3,}|(\*\s*){3,}|(_\s*){3,})$"),
        "ruled lines",
        "Use an empty line instead.",
    ),
    (re.compile(r"\s*\|.*\||\s*:?-{2,}:?\s*\|"), "tables", _LIST_INSTEAD),
    (re.compile(r"\s*(```|~~~)"), "code blocks", _PLAIN_INSTEAD),
)
_NOT_SHOWN_INSIDE = (
    (re.compile(r"!\["), "images", "Use a link instead: [words](https://...)."),
    (re.compile(r"</?[A-Za-z][\w-]*(\s[^<>]*)?/?>|<!--"), "HTML", _PLAIN_INSTEAD),
)
_ESCAPED = re.compile(r"\\[^\n]")
_LINK = re.compile(r"\[(?P<words>[^\[\]]*)\]\((?P<address>(?:[^()\s]|\([^()\s]*\))*)(?:\s+\"[^\"]*\")?\)")
_OPEN_LINK = re.compile(r"\[[^\[\]]*\]\(")
# Beside punctuation, `**` counts only where no letter touches its other side: `**Yes.**No` is not bold.
_BOLD = re.compile(
    r"(?:\*\*(?=\w)|(?<!\w)\*\*(?=[^\s\w*]))(?:(?!\*\*).)*?(?:(?<=\w)\*\*|(?<=[^\s\w])\*\*(?!\w))", re.DOTALL
)
_LIST_LINE = re.compile(r"\s*([-*+]|\d+[.)])\s")


def brace_problems(text: Text, names: Collection[str] = ()) -> Iterator[Problem]:
    """Braces that nothing fills in. `names` are those that the bot fills in as `{name}`."""
    for number, line in enumerate(text.value.split("\n")):
        for match in _IN_BRACES.finditer(line):
            if match[1] not in CLINIC_FIELDS and not (match[2] and match[2] in names):
                message = f"{quote(match[0])} is nothing that the bot can fill in here."
                yield Problem(text.place(number, match.start()), message, _what_to_fill_in(match[0], names))


def _what_to_fill_in(found: str, names: Collection[str]) -> str:
    word = found.strip("{} ").removeprefix("clinic.")
    name, fact = likeliest(word, names), likeliest(word, CLINIC_FIELDS)
    if name and not found.startswith("{{"):
        return f"Did you mean `{{{name}}}`?"
    if fact:
        return f"Did you mean `{{{{clinic.{fact}}}}}`?"
    if names:
        return f"The bot fills in {listed(f'{{{known}}}' for known in names)} here."
    return "The facts that can be shown are the fields of clinic.yaml: `{{clinic.phone}}` and so on."


def markdown_problems(text: Text) -> Iterator[Problem]:
    """What would be shown as raw signs."""
    may_be_code = True
    in_list = False
    for number, line in enumerate(text.value.split("\n")):
        for pattern, what, hint in _NOT_SHOWN:
            if pattern.match(line):
                yield _not_shown(text, number, 0, what, hint)
                break
        for pattern, what, hint in _NOT_SHOWN_INSIDE:
            if match := pattern.search(line):
                yield _not_shown(text, number, match.start(), what, hint)
        in_list = bool(_LIST_LINE.match(line)) or (in_list and (not line or line.startswith(" ")))
        if may_be_code and not in_list and line.startswith("    "):
            yield _not_shown(text, number, 0, "code blocks", "Delete the blanks at the beginning of the line.")
        may_be_code = not line.strip()
    yield from inline_problems(text)


def inline_problems(text: Text) -> Iterator[Problem]:
    """Bold words and links that are written so that patients would see the signs."""
    for first, paragraph in _paragraphs(text.value):
        rest = _ESCAPED.sub("xx", paragraph)
        for link in _LINK.finditer(rest):
            if not link["address"].startswith(("https://", "http://")):
                what = f"{quote(link['address'])} is" if link["address"] else "This is"
                hint = "An address begins with `https://`. Write a telephone number as plain text, without a link."
                place = _place_in(text, first, rest, link.start("address"))
                yield Problem(place, f"{what} not an address that a link can lead to.", hint)
        rest = _LINK.sub(_only_words, rest)
        for link in _OPEN_LINK.finditer(rest):
            hint = "Write `[words](https://...)`: no blanks in the address, and `)` right after it."
            yield Problem(_place_in(text, first, rest, link.start()), "This link does not end.", hint)
        bold = _BOLD.sub(lambda found: " " * len(found[0]), rest).find("**")
        if bold >= 0:
            hint = "Write `**` directly before the first and directly after the last bold word of a paragraph."
            message = "This `**` has no other half: patients would see the stars."
            yield Problem(_place_in(text, first, rest, bold), message, hint)


def _paragraphs(text: str) -> Iterator[tuple[int, str]]:
    """Texts within which bold words and links must end, each with the number of its first line."""
    first, lines = 0, list[str]()
    for number, line in enumerate(text.split("\n")):
        if lines and (not line.strip() or _LIST_LINE.match(line)):
            yield first, "\n".join(lines)
            lines = []
        if line.strip():
            first = first if lines else number
            lines.append(line)
    if lines:
        yield first, "\n".join(lines)


def _only_words(link: re.Match[str]) -> str:
    """The link's words, with as many letters around them as there were signs."""
    before = link.start("words") - link.start()
    return "x" * before + link["words"] + "x" * (link.end() - link.end("words"))


def _place_in(text: Text, first: int, paragraph: str, at: int) -> Location:
    return text.place(first + paragraph.count("\n", 0, at), at - paragraph.rfind("\n", 0, at) - 1)


def _not_shown(text: Text, line: int, column: int, what: str, hint: str) -> Problem:
    return Problem(text.place(line, column), f"Telegram does not show {what}.", hint)
