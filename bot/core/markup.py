"""The answers' Markdown as plain text and as Telegram's HTML.

The subset: paragraphs, "- " and "1. " lists, **bold** and [text](https://...) links. A line break within a
paragraph is a space, unless two spaces or a backslash stand before it. Anything else, raw HTML too, is shown
as the text it is.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TypeAlias

from markdown_it import MarkdownIt
from markdown_it.token import Token

TELEGRAM_LIMIT = 4096
_LEAST_LIMIT = 32  # a guard against limits into which not even one escaped letter fits

_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+")
_WORD_END = re.compile(r"\s+")
_SPECIAL = re.compile(r"([\\*_\[\]()\-+.])")
_INDENT = "\N{EM SPACE}"  # ordinary spaces at the start of a line are lost in Markdown


def to_plain(markdown: str) -> str:
    """Readable plain text.

    >>> print(to_plain("Call **us**:\\n\\n- by [phone](https://clinic.example)\\n- or come by"))
    Call us:
    <BLANKLINE>
    • by phone (https://clinic.example)
    • or come by
    """
    return _render(_parse(markdown), _plain_span)


def to_telegram_html(markdown: str) -> str:
    """Telegram's HTML: <b> and <a href>, everything else escaped.

    >>> to_telegram_html("**Bold** & <i>not</i>")
    '<b>Bold</b> &amp; &lt;i&gt;not&lt;/i&gt;'
    """
    return _render(_parse(markdown), _html_span)


def split(markdown: str, limit: int = TELEGRAM_LIMIT) -> tuple[str, ...]:
    """The text in pieces that fit into one message each, however they are rendered, with nothing lost.

    Cut between paragraphs where possible, else between lines, sentences, words, characters.
    """
    limit = max(limit, _LEAST_LIMIT)
    blocks = _parse(markdown)
    if utf16_units(_render(blocks, _html_span)) <= limit:  # never shorter than the plain text
        return (markdown,)
    pieces = [_write(piece) for piece in _pack(_fragments(blocks, limit), limit)]
    return tuple(piece for piece in pieces if to_plain(piece).strip())


def cut(plain: str, limit: int = TELEGRAM_LIMIT) -> tuple[str, ...]:
    """Plain text in pieces of at most `limit` units, cut after a line break or a space where there is one."""
    pieces: list[str] = []
    while utf16_units(plain) > limit:
        end = _fitting(plain, limit, utf16_units)
        at = max(plain.rfind("\n", 0, end), plain.rfind(" ", 0, end)) + 1 or end
        pieces.append(plain[:at])
        plain = plain[at:]
    return (*pieces, plain)


def utf16_units(text: str) -> int:
    """The length of a text as Telegram counts it."""
    return len(text) + sum(char > "\uffff" for char in text)


@dataclass(frozen=True, slots=True)
class _Span:
    """A stretch of one line that looks the same throughout."""

    text: str
    bold: bool = False
    url: str | None = None


_Line: TypeAlias = tuple[_Span, ...]
_Block: TypeAlias = tuple[_Line, ...]


def _parser() -> MarkdownIt:
    # Deeper than its limit of nesting the parser drops what it finds, so the limit is out of reach.
    parser = MarkdownIt("zero", {"maxNesting": 100_000})
    parser.enable(["list", "newline", "escape", "emphasis", "link"])
    # A link to anything but the web is refused and so stays the text it is.
    parser.validateLink = lambda url: url.startswith(("https://", "http://"))  # type: ignore[method-assign]
    return parser


_PARSER = _parser()


@lru_cache(maxsize=1024)  # the same few answers all day
def _parse(markdown: str) -> tuple[_Block, ...]:
    # Half a surrogate pair is no text and could not be sent.
    markdown = markdown.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    try:
        return tuple(_blocks(_PARSER.parse(markdown)))
    except RecursionError:  # hundreds of lists inside each other
        return tuple(
            tuple((_Span(line.strip()),) for line in block.splitlines() if line.strip())
            for block in re.split(r"\n\s*\n", markdown)
        )


def _blocks(tokens: Iterable[Token]) -> Iterator[_Block]:
    """Paragraphs and whole lists. A list is a block of lines that begin with their bullet or number."""
    lines: list[_Line] = []
    numbers: list[int | None] = []  # of the lists we are in; None for bullets
    marker = ""
    for token in tokens:
        match token.type:
            case "bullet_list_open":
                numbers.append(None)
            case "ordered_list_open":
                numbers.append(int(token.attrs.get("start", 1)))
            case "list_item_open":
                if marker:  # a list inside an item that says nothing itself
                    lines.append((_Span(marker),))
                number = numbers[-1]
                marker = _INDENT * (len(numbers) - 1)
                marker += "• " if number is None else f"{number}{token.markup} "
                numbers[-1] = None if number is None else number + 1
            case "inline":
                for line in _lines(token.children or ()):
                    lines.append(_merged((_Span(marker or _INDENT * len(numbers)), *line)))
                    marker = ""
            case "list_item_close" if marker:
                lines.append((_Span(marker),))
                marker = ""
            case "bullet_list_close" | "ordered_list_close":
                numbers.pop()
        if lines and not numbers:
            yield tuple(lines)
            lines = []


def _lines(tokens: Iterable[Token]) -> Iterator[_Line]:
    line: list[_Span] = []
    bold, url, link = False, None, ""
    for token in tokens:
        text = token.content
        match token.type:
            case "hardbreak" if url is None:
                yield tuple(line)
                line = []
                continue
            case "softbreak" | "hardbreak":
                text = " "
            case "strong_open" | "strong_close" if token.markup == "**":
                bold = token.nesting > 0
            case "strong_open" | "strong_close" | "em_open" | "em_close":
                text = token.markup
            case "link_open":
                url, link = str(token.attrs["href"]), ""
            case "link_close":
                line.append(_Span(link, bold, url))
                url = None
        if url is not None:
            link += text
        elif text:
            line.append(_Span(text, bold))
    yield tuple(line)


def _merged(line: Iterable[_Span]) -> _Line:
    spans: list[_Span] = []
    for span in line:
        if spans and span.url is None is spans[-1].url and span.bold is spans[-1].bold:
            spans[-1] = replace(span, text=spans[-1].text + span.text)
        elif span.text or span.url:
            spans.append(span)
    return tuple(spans)


def _render(blocks: Iterable[_Block], render: Callable[[_Span], str]) -> str:
    return "\n\n".join("\n".join("".join(map(render, line)) for line in block) for block in blocks)


def _plain_span(span: _Span) -> str:
    if span.url is None:
        return span.text
    return span.url if span.text.strip() in ("", span.url) else f"{span.text} ({span.url})"


def _html_span(span: _Span) -> str:
    text = html.escape(span.text if span.text.strip() or not span.url else span.url, quote=False)
    if span.bold and text.strip():
        text = f"<b>{text}</b>"
    return text if span.url is None else f'<a href="{html.escape(span.url)}">{text}</a>'


def _fragments(blocks: Iterable[_Block], limit: int) -> Iterator[tuple[str, _Block]]:
    """Parts that fit, as large as can be, each with what stands between it and the one before."""
    for block in blocks:
        if _size(block) <= limit:
            yield "\n\n", block
            continue
        joint = "\n\n"
        for line in block:
            for part in _parts(line, limit, (_sentences, _words, _words_of_links, _characters)):
                yield joint, (part,)
                joint = ""
            joint = "\n"


def _parts(line: _Line, limit: int, cuts: Sequence[Callable[[_Line], Iterable[_Line]]]) -> Iterator[_Line]:
    if _size((line,)) <= limit or not cuts:
        yield line
        return
    for part in cuts[0](line):
        yield from _parts(part, limit, cuts[1:])


def _size(block: _Block) -> int:
    return utf16_units(_render((block,), _html_span))


def _sentences(line: _Line) -> Iterator[_Line]:
    return _cut_after(_SENTENCE_END, line)


def _words(line: _Line) -> Iterator[_Line]:
    return _cut_after(_WORD_END, line)


def _words_of_links(line: _Line) -> Iterator[_Line]:
    """A link too long for a message cannot stay a link."""
    return _words(tuple(_Span(_plain_span(span), span.bold) for span in line))


def _characters(line: _Line) -> Iterator[_Line]:
    return (((_Span(char),)) for span in line for char in span.text)


def _cut_after(end: re.Pattern[str], line: _Line) -> Iterator[_Line]:
    part: list[_Span] = []
    for span in line:
        start = 0
        for match in end.finditer(span.text) if span.url is None else ():
            yield (*part, replace(span, text=span.text[start : match.end()]))
            part, start = [], match.end()
        part.append(replace(span, text=span.text[start:]))
    yield tuple(part)


def _pack(fragments: Iterable[tuple[str, _Block]], limit: int) -> Iterator[tuple[_Block, ...]]:
    piece: list[_Block] = []
    size = 0
    for joint, block in fragments:
        cost = len(joint) + _size(block)
        if piece and size + cost > limit:
            yield tuple(piece)
            piece, size = [], 0
        if not piece or joint == "\n\n":
            piece.append(block)
        elif joint == "\n":
            piece[-1] += block
        else:
            *before, last = piece[-1]
            piece[-1] = (*before, last + block[0])
        size += cost
    yield tuple(piece)


def _write(blocks: Iterable[_Block]) -> str:
    """Markdown that renders as these blocks. Lists become lines: they read the same in parts."""
    return "\n\n".join("\\\n".join(map(_write_line, block)) for block in blocks)


def _write_line(line: _Line) -> str:
    return "".join(map(_write_span, _merged(line)))


def _write_span(span: _Span) -> str:
    text = _SPECIAL.sub(r"\\\1", span.text)
    if span.bold and (core := text.strip()):
        # Asterisks with a space on their inner side are not bold.
        before, _, after = text.partition(core)
        text = f"{before}**{core}**{after}"
    return text if span.url is None else f"[{text}](<{span.url}>)"


def _fitting(text: str, limit: int, size: Callable[[str], int]) -> int:
    """How many of the first characters fit."""
    end = min(len(text), limit)
    while size(text[:end]) > limit:
        end -= max(1, (size(text[:end]) - limit) // 2)
    return end
