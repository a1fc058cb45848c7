"""The answers' Markdown as plain text and as Telegram's HTML."""

from __future__ import annotations

import html
import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.markup import cut, split, to_plain, to_telegram_html, utf16_units

ANSWER = """\
Most people need **4 to 6 weeks**. Some feel *better* sooner,
others later.

- Keep taking it every day
- **Call us** if it gets worse

1. Read [the leaflet](https://www.nhs.uk/ssri?a=1&b=2)
2. Ask
"""

# Text that is made of what Markdown and HTML could trip over.
_TRIPPING = (
    "** * _ __ [ ]( ](https://a.example/x_y) [a·b](https://c.example) ) < > \\ \\¶ ··¶ ¶ ¶¶ "
    "-· ··-· 3.· 1)· # ` & &amp; <b> · word two·words Stop.·Go·on. é 😀 | ! … ~ +· = --- \N{NO-BREAK SPACE}"
)
pieces_of_markdown = st.sampled_from([part.replace("·", " ").replace("¶", "\n") for part in _TRIPPING.split(" ")])
markdown_like = st.lists(pieces_of_markdown | st.text(max_size=4), max_size=60).map("".join)


def visible(telegram_html: str) -> str:
    """What Telegram shows of HTML."""
    return html.unescape(re.sub(r"</?(?:b|a)(?: [^>]*)?>", "", telegram_html))


def test_an_answer_reads_well_as_plain_text() -> None:
    assert to_plain(ANSWER) == (
        "Most people need 4 to 6 weeks. Some feel *better* sooner, others later.\n\n"
        "• Keep taking it every day\n• Call us if it gets worse\n\n"
        "1. Read the leaflet (https://www.nhs.uk/ssri?a=1&b=2)\n2. Ask"
    )


def test_an_answer_becomes_telegrams_html() -> None:
    assert to_telegram_html(ANSWER) == (
        "Most people need <b>4 to 6 weeks</b>. Some feel *better* sooner, others later.\n\n"
        "• Keep taking it every day\n• <b>Call us</b> if it gets worse\n\n"
        '1. Read <a href="https://www.nhs.uk/ssri?a=1&amp;b=2">the leaflet</a>\n2. Ask'
    )


@pytest.mark.parametrize(
    ("markdown", "plain"),
    [
        ("", ""),
        ("one\ntwo", "one two"),
        ("one  \ntwo", "one\ntwo"),
        ("one\\\ntwo", "one\ntwo"),
        ("3. three\n3. four", "3. three\n4. four"),
        ("1) first", "1) first"),
        ("- a\n  - b", "• a\n\N{EM SPACE}• b"),
        ("-\n- b", "• \n• b"),
        ("# Title", "# Title"),
        ("> quoted", "> quoted"),
        ("`code` and ~~gone~~", "`code` and ~~gone~~"),
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
        ("&amp; &lt;", "&amp; &lt;"),
        ("__low__ _line_ *star*", "__low__ _line_ *star*"),
        ("2 * 3 * 4 and snake_case_name", "2 * 3 * 4 and snake_case_name"),
        (r"\*\*not bold\*\*", "**not bold**"),
        ("[call](tel:988)", "[call](tel:988)"),
        ("[x](javascript:alert(1))", "[x](javascript:alert(1))"),
        ("[https://a.example](https://a.example)", "https://a.example"),
        ("[](https://a.example)", "https://a.example"),
        ("![image](https://a.example/i.png)", "!image (https://a.example/i.png)"),
        ("unclosed **bold", "unclosed **bold"),
    ],
)
def test_what_is_not_in_the_subset_is_shown_as_its_text(markdown: str, plain: str) -> None:
    assert to_plain(markdown) == plain


def test_a_link_cannot_break_out_of_its_attribute() -> None:
    assert to_telegram_html('[a"b](https://a.example/"<b>x)') == '<a href="https://a.example/%22%3Cb%3Ex">a"b</a>'


@given(st.text(st.characters()) | markdown_like)
def test_rendering_never_raises_and_the_html_shows_all_words(markdown: str) -> None:
    rendered = to_telegram_html(markdown)
    assert not re.search(r"<(?!/?b>|a href=\"[^\"<>]*\">|/a>)", rendered)
    assert rendered.count("<b>") == rendered.count("</b>")
    if "](" not in markdown:
        assert visible(rendered) == to_plain(markdown)


@given(markdown_like, st.integers(32, 400))
def test_splitting_loses_no_word(markdown: str, limit: int) -> None:
    pieces = split(markdown, limit)
    words = [word for piece in pieces for word in to_plain(piece).split()]
    whole = to_plain(markdown).split()
    assert "".join(words) == "".join(whole)
    if "](" not in markdown and all(utf16_units(html.escape(word)) <= limit - 7 for word in whole):
        assert words == whole  # a word is cut only when it would not fit, with its <b></b>


@given(markdown_like, st.integers(32, 400))
def test_every_piece_fits_however_it_is_rendered(markdown: str, limit: int) -> None:
    for piece in split(markdown, limit):
        assert utf16_units(to_plain(piece)) <= limit
        assert utf16_units(to_telegram_html(piece)) <= limit
        piece.encode("utf-8")


@given(st.text(max_size=200), st.integers(2, 60))
def test_cutting_plain_text_loses_nothing(plain: str, limit: int) -> None:
    pieces = cut(plain, limit)
    assert "".join(pieces) == plain
    assert all(utf16_units(piece) <= limit for piece in pieces)


def test_pieces_end_between_paragraphs_where_they_can() -> None:
    paragraphs = [f"Paragraph {number}. " + "word " * 40 + "end." for number in range(10)]
    pieces = split("\n\n".join(paragraphs), 500)
    assert len(pieces) == 5
    assert all(to_plain(piece).startswith("Paragraph") and to_plain(piece).endswith("end.") for piece in pieces)


def test_a_long_paragraph_is_cut_between_sentences() -> None:
    pieces = split("This is one sentence of it. " * 60, 300)
    assert all(to_plain(piece).endswith("of it.") for piece in pieces)


def test_bold_and_links_survive_a_cut() -> None:
    markdown = "**" + "bold words " * 60 + "end**\n\n" + "[a link](https://a.example/x_y) and text. " * 20
    pieces = split(markdown, 300)
    rendered = "".join(map(to_telegram_html, pieces))
    assert "**" not in rendered
    assert rendered.count('<a href="https://a.example/x_y">a link</a>') == 20


def test_emoji_count_twice_and_are_never_cut_in_half() -> None:
    assert utf16_units("😀") == 2
    pieces = split("😀" * 3000)
    assert len(pieces) == 2
    assert "".join(pieces) == "😀" * 3000


def test_a_text_that_fits_stays_as_it_is() -> None:
    assert split(ANSWER) == (ANSWER,)


@pytest.mark.parametrize("hostile", ["- " * 2000, "**a " * 3000, "[" * 4000, "1. " * 1500, "\ud800 half"])
def test_hostile_text_does_no_harm(hostile: str) -> None:
    assert to_plain(hostile).encode("utf-8")
    assert all(utf16_units(to_telegram_html(piece)) <= 4096 for piece in split(hostile))


def test_an_answer_is_rendered_fast() -> None:
    to_telegram_html(ANSWER)
    start = time.perf_counter()
    for _ in range(100):
        to_telegram_html(ANSWER)
    assert time.perf_counter() - start < 0.1
