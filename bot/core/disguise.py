"""The several readings of one text in which danger is searched, however it is spelled.

People in danger write around filters ("k!ll", "s*icide", "d i e", look-alike letters), and phones mangle the
rest. No single clean-up undoes one disguise without breaking another text ("d13" is "die", "50" is a number),
so every reading is tried and the most serious finding counts.

A reading is lower-case words without accents, joined by one blank. The tokens "," and "." are kept as borders
of a clause and of a sentence, and "*" inside a word stands for letters that the writer hid.
"""

import re
import unicodedata

COMMA = ","
STOP = "."


def spellings(text: str) -> tuple[str, ...]:
    """The readings of a text, without repeats, the plainest first.

    >>> spellings("I can't… breathe!")
    ('i cant , breathe .',)
    >>> spellings("k1ll me")
    ('k1ll me', 'kill me', 'kll me', 'kl me')
    """
    folded = _fold(text)
    plain = _words(folded)
    joined = _join_letters(folded)
    forms = {folded: None}
    for form in (joined, *_without_leet(joined)):
        if _STRETCHED.search(form):
            forms.setdefault(_STRETCHED.sub(r"\1\1", form))
            forms.setdefault(_STRETCHED.sub(r"\1", form))
        else:
            forms.setdefault(form)
    readings = [plain, *(_words(form) for form in forms if form != folded)]
    if plain.count(STOP) > 2 and len(_STACCATO.findall(plain)) > 2:
        # "I. Want. To. Die." is one sentence in four
        readings.append(" ".join(_STACCATO.sub(r"\1 ", plain).split()))
    return tuple(dict.fromkeys(readings))


def _fold(text: str) -> str:
    """Lower-case letters without accents, look-alikes as the letters they look like, emoji as words."""
    text = _REPEATED.sub(r"\1\1\1\1", text)
    if text.isascii():
        return text.lower().translate(_DROPPED)
    named = text.translate(_SPOKEN)
    decomposed = unicodedata.normalize("NFKD", named.casefold()).casefold()
    seen = "".join([c for c in decomposed if c < "\x80" or unicodedata.category(c) not in _INVISIBLE])
    return seen.translate(_LOOKALIKES).translate(_DROPPED)


def _join_letters(text: str) -> str:
    """`k i l l  m e` and `k.i.l.l m-e` as `kill me`; a wider gap between spaced letters ends a word."""
    for run in (_SPACED, _SPACED_WIDE):
        if run.search(text):
            text = run.sub(lambda letters: letters[0].replace(letters[1], ""), text)
            # only beside longer spaced words: "t o" is a word there, and two initials elsewhere
            text = _SPACED_PAIR.sub(r"\1\2", text)
            break
    return _INNER_MARKS.sub("", text)


def _without_leet(text: str) -> tuple[str, ...]:
    """Letters for digits and signs that touch a letter; a 1 may be an i or an l."""
    if not (_DIGIT.search(text) and (_LEET.search(text) or _ALONE.search(text))):
        return ()

    spoken = _ALONE.sub(lambda digit: _SPOKEN_DIGITS[digit[0]], text)
    return (
        _LEET.sub(lambda run: run[0].translate(_LEET_I), spoken),
        _LEET.sub(lambda run: run[0].translate(_LEET_L), spoken),
    )


def _words(text: str) -> str:
    """The words of folded text, with borders between clauses."""
    if not _UNPLAIN.search(text):
        return " ".join(text.split())
    if _SIGNS.search(text):
        text = _HIDDEN.sub("*", text)
    if ".." in text:
        text = _ELLIPSIS.sub(" , ", text)
    text = _INNER_MARKS.sub(" ", text)
    if _DIGITS.search(text):
        text = _AMOUNT.sub(r"\1 ", text)
    text = " ".join(text.translate(_BORDERS).split())
    if "*" in text:
        text = " ".join(filter(None, (word.strip("*") for word in text.split())))
    return _BORDER_RUN.sub(lambda run: STOP if STOP in run[0] else COMMA, text)


# Invisible: combining marks, format characters (zero-width, direction), controls.
_INVISIBLE = frozenset(("Mn", "Me", "Mc", "Cf", "Cs", "Co", "Cn"))
_UNPLAIN = re.compile(r"[^a-z ]")
_REPEATED = re.compile(r"([^\w\s])\1{4,}")
_SPACED = re.compile(r"(?<!\S)\w([ \t\n])\w(?:\1\w)+(?!\S)")
_SPACED_WIDE = re.compile(r"(?<!\S)\w([ \t\n]{2,3})\w(?:\1\w)+(?!\S)")
_SPACED_PAIR = re.compile(r"(?<!\S)([a-z0-9]) ([a-z0-9])(?!\S)")
_STRETCHED = re.compile(r"([a-z])\1{2,}")
_INNER_MARKS = re.compile(r"(?<=[a-z0-9])[._\-/\\:~=^]+(?=[a-z0-9])")
_HIDDEN = re.compile(r"(?<=[a-z])[*#%&]+(?=[a-z])")
_SIGNS = re.compile(r"[*#%&]")
_DIGITS = re.compile(r"[0-9]")
_BORDER_RUN = re.compile(r"(?<!\S)[.,](?: [.,])+(?!\S)")
_ELLIPSIS = re.compile(r"\.{2,}")
_AMOUNT = re.compile(r"(?<![a-z0-9])([0-9]{2,}(?=[a-z]{2})|[0-9]+(?=(?:mg|ml|yo|yrs?|pills?|tabs?|mo)\b))")
_STACCATO = re.compile(r"((?:^|(?<=\. ))[^ .,]+(?: [^ .,]+)?) \.(?: |$)")
_DIGIT = re.compile(r"[0-9@$!|+]")
# A sign that closes a word is punctuation; a digit or a dollar there is a letter.
_LEET = re.compile(r"(?<=[a-z])[0-9@$!|+]+(?=[a-z])|(?<=[a-z])[0-9$]+|[0-9@$]+(?=[a-z])")
_ALONE = re.compile(r"(?<=[a-z] )[24](?= [a-z])")
_SPOKEN_DIGITS = {"2": "to", "4": "for"}
_LEET_I = str.maketrans("0123456789@$!|+", "oizeasgtbgasilt")
_LEET_L = str.maketrans("0123456789@$!|+", "olzeasgtbgaslit")

_BORDERS: dict[int, str] = {code: " " for code in range(0x80) if not (chr(code).isalnum() or chr(code) == "*")}
_BORDERS.update({ord(c): f" {STOP} " for c in ".!?\n\r"})
_BORDERS.update({ord(c): f" {COMMA} " for c in ",;:()[]{}"})
_BORDERS.update({ord(c): " " for c in "«»“”„•·"})

_APOSTROPHES = (
    "'`\u00b4\u2018\u2019\u201a\u201b\u2032\u2035\u02b9\u02bb\u02bc\u02bd\u02c8\u02ca\u02cb\uff07\u055a\u05f3\ua78c"
)
_DROPPED: dict[int, None] = {code: None for code in range(0x20) if chr(code) not in "\t\n\r\f\v"}
_DROPPED.update({ord(c): None for c in "'`\x7f"})

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
# Letters in boxes have no compatibility form in Unicode; the flag letters spell words too.
for _start in (0x1F130, 0x1F150, 0x1F170, 0x1F1E6):
    _SPOKEN.update({_start + i: chr(ord("a") + i) for i in range(26)})

_LOOKALIKES: dict[int, str] = {}
for _latin, _others in {
    "a": "аɑαᴀ∂ª", "b": "вʙβьɓ", "c": "сϲᴄ¢ƈ", "d": "ԁᴅđɗ", "e": "еєεᴇ€ɛəҽ", "f": "ғꜰƒ", "g": "ɡɢԍց", "h": "һнʜհ",
    "i": "іıɪιɩӏї", "j": "јᴊϳ", "k": "кᴋκҝ", "l": "ʟłℓɭ", "m": "мᴍ", "n": "ոɴпηո", "o": "оοᴏøσօө", "p": "рᴘρ",
    "q": "ԛզ", "r": "гʀɾ", "s": "ѕꜱʂ", "t": "тᴛτŧ", "u": "υᴜʋս", "v": "ѵᴠν", "w": "ԝᴡωш", "x": "хχ×", "y": "уʏγүყ",
    "z": "ᴢʐ",
}.items():  # fmt: skip
    _LOOKALIKES.update({ord(c): _latin for c in _others})
