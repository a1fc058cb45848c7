"""One file: what can be read of it, and what staff are told about the rest."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.knowledge.damage import mended
from bot.knowledge.yamlfile import Fields, Items, Text, Unreadable, Value, read

SMALL = """\
- id: ssri-onset
  question: "How long do SSRIs take to work?"
  phrasings:
    - when will zoloft kick in
    - 'i''ve been on lexapro two weeks'
  answer: |
    Most people need **4 to 6 weeks**.

    - Some need longer.
  related: [ssri-missed-dose, {a: b}]
  checked: 2026-11-20   # against the label
- id: ssri-alcohol
"""


def plain(value: Value | None) -> object:
    """The value without its places."""
    match value:
        case Text():
            return value.value
        case Items():
            return [plain(one) for one in value.values]
        case Fields():
            return {name: plain(one) for name, (_, one) in value.values.items()}
        case Unreadable():
            return ...
        case None:
            return None


def said(data: str | bytes) -> tuple[object, list[str]]:
    value, problems = read(data.encode() if isinstance(data, str) else data, "a.yaml")
    return plain(value), [str(problem) for problem in problems]


def test_values_are_the_text_that_stands_in_the_file() -> None:
    value, problems = said("- [no, on, 12, 1.50, 2026-11-20, 12:30:00, null, ~, 0x1F, 'a  b']")
    assert value == [["no", "on", "12", "1.50", "2026-11-20", "12:30:00", "null", "~", "0x1F", "a  b"]]
    assert problems == []


def test_every_value_knows_its_line_and_column() -> None:
    value, problems = read(SMALL.encode(), "a.yaml")
    assert problems == []
    assert isinstance(value, Items)
    entry = value.values[0]
    assert isinstance(entry, Fields)
    name, question = entry.values["question"]
    assert str(name.location) == "a.yaml:2:3"
    assert str(question.location) == "a.yaml:2:13"
    _, phrasings = entry.values["phrasings"]
    assert isinstance(phrasings, Items)
    assert [str(one.location) for one in phrasings.values] == ["a.yaml:4:7", "a.yaml:5:7"]


def test_a_text_below_a_bar_knows_the_lines_of_its_own() -> None:
    value, _ = read(SMALL.encode(), "a.yaml")
    assert isinstance(value, Items)
    assert isinstance(value.values[0], Fields)
    _, answer = value.values[0].values["answer"]
    assert isinstance(answer, Text)
    assert answer.value.split("\n")[2] == "- Some need longer."
    assert str(answer.place(2, 2)) == "a.yaml:9:7"


def test_one_broken_item_does_not_cost_the_others() -> None:
    value, problems = said("- a: b\n- c: 'd\n- e: f\n- g: [h\n- i: j\n")
    assert value == [{"a": "b"}, ..., {"e": "f"}, ..., {"i": "j"}]
    assert [problem.partition(" ")[0] for problem in problems] == ["a.yaml:2:6:", "a.yaml:4:6:"]


def test_one_broken_field_does_not_cost_the_others() -> None:
    value, problems = said("phone: 555\nhours: 9: 17\nfax: %\nname: Clinic\n")
    assert value == {"phone": "555", "hours": ..., "fax": ..., "name": "Clinic"}
    assert [problem.partition(" ")[0] for problem in problems] == ["a.yaml:2:9:", "a.yaml:3:6:"]


@pytest.mark.parametrize("empty", ["", "\n", "# only a remark\n", "---\n", "\ufeff"])
def test_a_file_may_say_nothing(empty: str) -> None:
    assert said(empty) in ((None, []), ("", []))


@pytest.mark.parametrize("marker", ["---\n", "%YAML 1.1\n---\n"])
def test_a_marker_at_the_top_is_no_second_document(marker: str) -> None:
    assert said(f"{marker}- a\n") == (["a"], [])


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_what_editors_of_all_systems_save_is_read(encoding: str, line_end: str) -> None:
    data = f"- café{line_end}- 'a{line_end}- b{line_end}".encode(encoding)
    value, problems = said(data)
    assert value == ["café", ..., "b"]
    assert [problem.partition(" ")[0] for problem in problems] == ["a.yaml:2:3:"]


@pytest.mark.parametrize(
    "data",
    [
        "- café\n".encode("utf-16"),
        codecs.BOM_UTF16_BE + "- café\n".encode("utf-16-be"),
        "- café\n".encode("utf-16-le"),
    ],
)
def test_utf_16_is_read_and_told(data: bytes) -> None:
    assert said(data) == (
        ["café"],
        [
            (
                'a.yaml:1:1: This file is saved as UTF-16 (some programs call that "Unicode"). '
                "Save it again with the encoding UTF-8."
            )
        ],
    )


def test_the_first_byte_that_is_not_utf_8_is_named_and_costs_only_its_own_text() -> None:
    data = "- a: ñ\n- b: x\n".encode() + "- c: él café\n- d: naïve\n".encode("latin-1") + b"- e: y\n"
    value, problems = said(data)
    assert value == [{"a": "ñ"}, {"b": "x"}, {"c": ...}, {"d": ...}, {"e": "y"}]
    assert problems == [
        (
            "a.yaml:3:6: The character that stands here (probably é) is not saved as UTF-8. "
            "Save the whole file again with the encoding UTF-8, then check this line."
        )
    ]


@pytest.mark.parametrize("char", ["\0", "\x07", "\x1b", "\x7f", "\x85", "\u2028", "\ufeff", "\ufffe"])
def test_invisible_characters_are_named_and_cost_only_their_own_text(char: str) -> None:
    value, problems = said(f"- a\n- b{char}c{char}\n- d\n")
    assert value == ["a", ..., "d"]
    assert problems == [
        (
            f"a.yaml:2:4: An invisible character (U+{ord(char):04X}) stands here (and 1 more in this file). "
            "Delete it, or type the text in this place anew."
        )
    ]


def test_a_replacement_character_is_a_lost_one() -> None:
    value, problems = said("- caf\ufffd\n")
    assert value == [...]
    assert problems == ["a.yaml:1:6: A character was lost here. Type the text in this place anew."]


@pytest.mark.parametrize("opening", ["[", "- ", "{a: ", "? ", "[{a: "])
def test_a_hundred_thousand_levels_are_refused_at_once(opening: str) -> None:
    """The tree builder of libyaml ends the whole process here."""
    _, problems = said(opening * 100_000)
    assert len(problems) == 1
    assert "lists inside lists" in problems[0]


def test_references_are_never_followed() -> None:
    laughs = "a: &a [lol]\n" + "".join(
        f"{name}: &{name} [{', '.join([f'*{before}'] * 9)}]\n"
        for before, name in zip("abcdefgh", "bcdefghi", strict=True)
    )
    value, problems = said(laughs)
    assert value == dict.fromkeys("abcdefghi", ...)
    assert problems == [
        "a.yaml:1:4: A text cannot begin with `&` (and 8 more in this file with `&` or `*`). "
        'Put the whole text in double quotation marks: "...".'
    ]


@pytest.mark.parametrize(
    "data",
    [
        b"PK\x03\x04 a document",
        b"%PDF-1.7\n",
        b"{\\rtf1 text}",
        bytes(range(32)) * 3,
        b"\0\x01\0\x02" * 50,
        b"text\n" * 9 + bytes(50),
    ],
)
def test_what_is_no_text_is_told_once(data: bytes) -> None:
    value, problems = said(data)
    assert value is None
    assert [problem[:38] for problem in problems] == ["a.yaml:1:1: This is not a text file, b"]


def test_text_in_an_encoding_of_another_alphabet_is_text() -> None:
    _, problems = said("- здравствуйте\n".encode("cp1251") * 20)
    assert "is not saved as UTF-8" in problems[0]


def test_of_two_versions_the_first_is_read() -> None:
    value, problems = said("- a\n<<<<<<< HEAD\n- b\n||||||| base\n- 'c\n=======\n- 'd\n>>>>>>> other\n- e\n")
    assert value == ["a", "b", "e"]
    (problem,) = problems
    assert problem.startswith("a.yaml:2:1: Two versions of the same text stand here, down to line 8.")


@pytest.mark.parametrize("left", ["<<<<<<< HEAD", "=======", ">>>>>>> other"])
def test_a_line_left_over_from_two_versions_costs_nothing(left: str) -> None:
    value, problems = said(f"- a\n{left}\n- b\n")
    assert value == ["a", "b"]
    (problem,) = problems
    assert problem.startswith("a.yaml:2:1: This line is left over from two versions of the file.")


@pytest.mark.parametrize("blank", ["\u00a0", "\u2003", "\u3000", "\u200b"])
def test_an_invisible_blank_at_the_beginning_of_a_line_is_told_and_read_past(blank: str) -> None:
    value, problems = said(f"- a: b\n{blank} {' ' * (blank == chr(0x200B))}c: d{blank}e\n-{blank} f\n{blank}\n")
    assert value == [{"a": "b", "c": f"d{blank}e"}, "f"]
    (problem,) = problems
    assert problem.startswith("a.yaml:2:1: An invisible blank of another kind stands at the beginning of this line")


@given(st.text(alphabet="<=>|- \u00a0\u200ba\n", max_size=80))
def test_mending_keeps_every_line_in_its_place(text: str) -> None:
    mended_text, problems = mended(text, "a.yaml")
    assert mended_text.count("\n") == text.count("\n")
    assert (mended_text == text) == (not problems)
    assert mended(mended_text, "a.yaml") == (mended_text, [])


def test_a_file_that_refers_to_itself_ends() -> None:
    value, _ = said("a: &a [*a]\n")
    assert value == {"a": ...}


def test_very_many_mistakes_are_not_all_told() -> None:
    value, problems = said("- 'a\n" * 1000)
    assert value == [...] * 101
    assert len(problems) == 101
    assert problems[-1].startswith("a.yaml:101:1: There are so many mistakes that the file is not read from here")


def test_a_long_line_of_blanks_takes_no_time() -> None:
    assert said(" " * 100_000 + "a: b") == ({"a": "b"}, [])


@given(st.binary())
def test_no_bytes_raise(data: bytes) -> None:
    read(data, "a.yaml")


@given(st.text())
def test_no_text_raises(text: str) -> None:
    read(text.encode(errors="replace"), "a.yaml")


@given(st.text(alphabet="-:?[]{},#&*!|>'\"%@` \n\tab", max_size=60))
def test_no_mixture_of_special_signs_raises_and_every_place_exists(text: str) -> None:
    _, problems = read(text.encode(), "a.yaml")
    lines = text.split("\n")
    for problem in problems:
        assert 1 <= problem.location.line <= len(lines)
        assert 1 <= problem.location.column <= len(lines[problem.location.line - 1]) + 1


@given(st.integers(0, len(SMALL)), st.integers(0, 12), st.text(max_size=6))
def test_no_slip_of_the_hand_raises(start: int, length: int, typed: str) -> None:
    text = SMALL[:start] + typed + SMALL[start + length :]
    read(text.encode(errors="replace"), "a.yaml")


@given(st.integers(0, len(SMALL)), st.integers(0, 12), st.text(max_size=6))
def test_what_cannot_be_read_is_always_told(start: int, length: int, typed: str) -> None:
    text = SMALL[:start] + typed + SMALL[start + length :]
    value, problems = read(text.encode(errors="replace"), "a.yaml")
    if "..." in repr(plain(value)).replace("Ellipsis", "..."):
        assert problems or "..." in text or "Ellipsis" in text
