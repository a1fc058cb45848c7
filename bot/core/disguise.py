"""The several readings of one text in which danger is searched, however it is spelled.

People in danger write around filters ("k!ll", "s*icide", "d i e", look-alike letters), and phones mangle the
rest. No single clean-up undoes one disguise without breaking another text ("d13" is "die", "50" is a number),
so every reading is tried and the most serious finding counts.

A reading is lower-case words without accents, joined by one blank. The tokens "," and "." are kept as borders
of a clause and of a sentence, and "*" inside a word stands for letters that the writer hid.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from itertools import chain

COMMA = ","
STOP = "."
# Between two readings where they stand in one row of words: nothing reaches across.
WALL = "|"


def spellings(text: str) -> tuple[str, ...]:
    """The readings of a text, without repeats, the plainest first.

    >>> spellings("I can't… breathe!")
    ('i cant , breathe .',)
    >>> spellings("k1ll me")
    ('k1ll me', 'kill me', 'kll me', 'kl me')
    """
    folded = _fold(text)
    joined = _join_letters(folded)
    spoken = _ALONE.sub(lambda digit: _SPOKEN_DIGITS[digit[0]], joined)
    as_written, chunks, with_digits = map(_chunks, (folded, joined, spoken))
    odd = [chunk for chunk in dict.fromkeys(as_written + chunks) if _is_odd(chunk)]
    unmarked = _in_each(lambda text: _INNER_MARKS.sub("", text), odd)
    forms = [(as_written, odd), *((chunks, form) for form in _unstretched(unmarked))]
    for letters in _without_leet(unmarked) or ([unmarked] if spoken != joined else []):
        forms += [(with_digits, form) for form in _unstretched(letters)]
    variants = list(dict.fromkeys(chain.from_iterable([form for _, form in forms])))
    words = dict(zip(variants, _in_each(_words, variants), strict=True))
    readings = [
        _reading(chunks, {chunk: words[variant] for chunk, variant in zip(odd, form, strict=True)})
        for chunks, form in forms
    ]
    plain = readings[0]
    if plain.count(STOP) > 2 and len(_STACCATO.findall(plain)) > 2:
        # "I. Want. To. Die." is one sentence in four
        readings.append(" ".join(_STACCATO.sub(r"\1 ", plain).split()))
    return tuple(dict.fromkeys(readings))


def _fold(text: str) -> str:
    """Lower-case letters without accents, look-alikes as the letters they look like, emoji as words."""
    text = _REPEATED.sub(r"\1\1\1\1", text)
    text = _CROWD.sub(r"\1 \2", text)
    if not text.isascii():
        text = _UNREAD.sub("字", text)
    # each character once, divided by a sign that no character turns into
    unusual = "\t".join(set(text) - _USUAL)
    if unusual:
        seen = unicodedata.normalize("NFKD", unusual.translate(_SPOKEN).casefold()).casefold()
        invisible: dict[int, str | None] = {
            ord(c): None for c in set(seen) if c >= "\x80" and unicodedata.category(c) in _INVISIBLE
        }
        seen = seen.translate(_LOOKALIKES | _DROPPED | invisible)
        text = text.translate(_ITSELF | dict(zip(map(ord, unusual.split("\t")), seen.split("\t"), strict=True)))
    return text.lower()


def _join_letters(text: str) -> str:
    """`k i l l  m e` as `kill me`: a wider gap between spaced letters ends a word."""
    for run in (_SPACED, _SPACED_WIDE):
        if run.search(text):
            text = run.sub(lambda letters: letters[0].replace(letters[1], ""), text)
            # only beside longer spaced words: "t o" is a word there, and two initials elsewhere
            return _SPACED_PAIR.sub(r"\1\2", text)
    return text


def _chunks(text: str) -> list[str]:
    """What stands between blanks; a new line ends a sentence."""
    return text.replace("\n", f" {STOP} ").replace("\r", f" {STOP} ").split()


def _is_odd(chunk: str) -> bool:
    """Whether a chunk is more than one plain word."""
    return not (chunk.isascii() and chunk.isalpha()) or _STRETCHED.search(chunk) is not None


def _unstretched(chunks: list[str]) -> list[list[str]]:
    """The chunks with two letters where three and more stand, and with one, if there are any."""
    if not any(map(_STRETCHED.search, chunks)):
        return [chunks]
    return [
        _in_each(lambda text: _STRETCHED.sub(r"\1\1", text), chunks),
        _in_each(lambda text: _STRETCHED.sub(r"\1", text), chunks),
    ]


def _without_leet(chunks: list[str]) -> list[list[str]]:
    """Letters for digits and signs that touch a letter; a 1 may be an i or an l."""
    pieces = _LEET.split("\n".join(chunks))
    if len(pieces) == 1:
        return []

    signs = "\n".join(pieces[1::2])
    forms = []
    for letters in (_LEET_I, _LEET_L):
        pieces[1::2] = signs.translate(letters).split("\n")
        forms.append("".join(pieces).split("\n"))
    return forms


def _words(text: str) -> str:
    """The words of folded text, with borders between clauses."""
    if _SIGNS.search(text):
        text = _HIDDEN.sub("*", text)
    text = _ELLIPSIS.sub(f" {COMMA} ", text)
    text = _INNER_MARKS.sub(" ", text)
    text = _AMOUNT.sub(r"\g<0> ", text)
    for sign in _BORDERS.keys() & set(text):
        text = text.replace(sign, _BORDERS[sign])
    return _OUTER_STARS.sub("", text)


def _in_each(change: Callable[[str], str], chunks: list[str]) -> list[str]:
    """The chunks after a change that looks at no neighbor: made in all of them at once, which is much faster."""
    return change("\n".join(chunks)).split("\n") if chunks else []


def _reading(chunks: list[str], words: Mapping[str, str]) -> str:
    """A text with these words in the place of its odd chunks."""
    text = " ".join(" ".join([words.get(chunk, chunk) for chunk in chunks]).split())
    return _BORDER_RUN.sub(lambda run: STOP if STOP in run[0] else COMMA, text)


# Invisible: combining marks, format characters (zero-width, direction), controls.
_INVISIBLE = frozenset(("Mn", "Me", "Mc", "Cf", "Cs", "Co", "Cn"))
# A pattern that begins with a few signs is searched several times faster than one that begins by looking back.
_UNREAD = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3]+")  # scripts that no pattern is in
_REPEATED = re.compile(r"([^\w\s])\1{4,}")
_CROWD = re.compile(r"([^\w\s]{20})[^\w\s]+([^\w\s]{20})")  # emoji by the thousand say what a few of them say
_SPACED = re.compile(r"(?<!\S)\w([ \t\n])\w(?:\1\w)+(?!\S)")
_SPACED_WIDE = re.compile(r"(?<!\S)\w([ \t\n]{2,3})\w(?:\1\w)+(?!\S)")
_SPACED_PAIR = re.compile(r"(?<!\S)([a-z0-9]) ([a-z0-9])(?!\S)")
_STRETCHED = re.compile(r"([a-z])\1{2,}")
_INNER_MARKS = re.compile(r"[._\-/\\:~=^](?<=[a-z0-9].)[._\-/\\:~=^]*(?=[a-z0-9])")
_HIDDEN = re.compile(r"[*#%&](?<=[a-z].)[*#%&]*(?=[a-z])")
_OUTER_STARS = re.compile(r"\*(?<!\S.)\**|\*+(?!\S)")
_SIGNS = re.compile(r"[*#%&]")
_BORDER_RUN = re.compile(r"[.,](?<!\S.)(?: [.,])+(?!\S)")
_ELLIPSIS = re.compile(r"\.{2,}")
_AMOUNT = re.compile(r"[0-9](?<![a-z0-9].)(?:[0-9]+(?=[a-z]{2})|[0-9]*(?=(?:mg|ml|yo|yrs?|pills?|tabs?|mo)\b))")
_STACCATO = re.compile(r"((?:^|(?<=\. ))[^ .,]+(?: [^ .,]+)?) \.(?: |$)")
# A sign that closes a word is punctuation; a digit or a dollar there is a letter.
_LEET = re.compile(
    r"([0-9@$!|+](?:(?<=[a-z].)[0-9@$!|+]*(?=[a-z])|(?<=[a-z][0-9$])[0-9$]*|(?<![!|+])[0-9@$]*(?=[a-z])))"
)
_ALONE = re.compile(r"[24](?<=[a-z] .)(?= [a-z])")
_SPOKEN_DIGITS = {"2": "to", "4": "for"}
_LEET_I = str.maketrans("0123456789@$!|+", "oizeasgtbgasilt")
_LEET_L = str.maketrans("0123456789@$!|+", "olzeasgtbgaslit")

_BORDERS = {chr(code): " " for code in range(0x21, 0x80) if not (chr(code).isalnum() or chr(code) == "*")}
_BORDERS.update(dict.fromkeys(".!?", f" {STOP} "))
_BORDERS.update(dict.fromkeys(",;:()[]{}", f" {COMMA} "))
_BORDERS.update(dict.fromkeys("«»“”„•·", " "))

_APOSTROPHES = (
    "'`\u00b4\u2018\u2019\u201a\u201b\u2032\u2035\u02b9\u02bb\u02bc\u02bd\u02c8\u02ca\u02cb\uff07\u055a\u05f3\ua78c"
)
_DROPPED: dict[int, str | None] = {code: None for code in range(0x20) if chr(code) not in "\t\n\r\f\v"}
_DROPPED.update({ord(c): None for c in "'`\x7f"})
_USUAL = frozenset(map(chr, range(0x80))) - frozenset(map(chr, _DROPPED))
_ITSELF: dict[int, int | str] = {ord(c): ord(c) for c in _USUAL}  # what a table does not hold is translated more slowly

_EMOJI = {
    "🔫": "gun", "💊": "pill", "🔪": "knife", "🗡": "knife", "🪒": "razor", "🩸": "blood", "🪢": "noose",
    "💀": "skull", "☠": "skull", "⚰": "coffin", "🪦": "grave", "🚑": "ambulance", "🆘": "sos", "🌉": "bridge",
    "👋": "bye", "💣": "bomb", "💉": "syringe", "🚬": "cigarette", "🍷": "wine", "🍺": "beer", "🥃": "whiskey",
    "😂": "lol", "🤣": "lol", "😭": "crying", "😢": "crying", "😞": "sad", "😔": "sad", "💔": "heartbroken",
    "😴": "sleep", "💤": "sleep", "🛏": "bed", "🚂": "train", "🚆": "train", "🧗": "cliff", "🔥": "fire", "🪓": "axe",
}  # fmt: skip
_SPOKEN: dict[int, str | None] = {ord(c): None for c in _APOSTROPHES}
_SPOKEN.update({ord(sign): f" {word} " for sign, word in _EMOJI.items()})
_SPOKEN.update({ord(c): "\n" for c in "\u0085\u2028\u2029"})
_SPOKEN.update({ord(c): None for c in "\u3164\u115f\u1160\uffa0"})  # letters of no width
_SPOKEN.update({ord(c): " , " for c in "…—–―¿¡、，"})
_SPOKEN.update({ord(c): " . " for c in "。！？؟‼⁇⁈⁉"})
_SPOKEN[0x2800] = " "
_SPOKEN.update({0xFDFA: " ", 0xFDFB: " "})  # whole sentences in one character would make a text many times longer
# Letters in boxes have no compatibility form in Unicode; the flag letters spell words too.
for _start in (0x1F130, 0x1F150, 0x1F170, 0x1F1E6):
    _SPOKEN.update({_start + i: chr(ord("a") + i) for i in range(26)})

_LOOKALIKES: dict[int, str | None] = {}
for _latin, _others in {
    "a": "аɑαᴀ∂ª", "b": "вʙβьɓ", "c": "сϲᴄ¢ƈ", "d": "ԁᴅđɗ", "e": "еєεᴇ€ɛəҽ", "f": "ғꜰƒ", "g": "ɡɢԍց", "h": "һнʜհ",
    "i": "іıɪιɩӏї", "j": "јᴊϳ", "k": "кᴋκҝ", "l": "ʟłℓɭ", "m": "мᴍ", "n": "ոɴпηո", "o": "оοᴏøσօө", "p": "рᴘρ",
    "q": "ԛզ", "r": "гʀɾ", "s": "ѕꜱʂ", "t": "тᴛτŧ", "u": "υᴜʋս", "v": "ѵᴠν", "w": "ԝᴡωш", "x": "хχ×", "y": "уʏγүყ",
    "z": "ᴢʐ",
}.items():  # fmt: skip
    _LOOKALIKES.update({ord(c): _latin for c in _others})
