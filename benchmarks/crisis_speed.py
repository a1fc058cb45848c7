"""How long does crisis detection take on the longest messages, and on the nastiest?

    python -m benchmarks.crisis_speed [FILE...]

Adversarial texts of 4,096 characters, of every kind below and from several seeds: each is read cold (its words were
never seen) and warm. From the FILEs, which are as for `benchmarks.crisis`, messages are joined to texts of 4,096
characters. Beside it two ordinary ways: keywords searched as substrings, and RapidFuzz's `partial_ratio`.

Times are milliseconds of computing in one thread; on a busy machine only the ratios say much.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from statistics import median
from string import ascii_lowercase
from time import perf_counter

from benchmarks.crisis import Row, fuzzy, keyword, read
from benchmarks.figures import percentile, timed
from bot.core.crisis import CORE_RULES, CrisisDetector

LENGTH = 4096  # characters: the most that one Telegram message holds
SEEDS = 4
REPEATED = {
    "one letter": "a",
    "begun wishes": "i want to di ",
    "mistyped": "kil my sel ",
    "run together": "suicidalkillmyselfendmylife",
    "spaced out": "k i l l  m y s e l f  ",
    "hidden letters": "k*ll m*s*lf ",
    "look-alikes": "\u0456 w\u0430nt t\u043e di\u0435 ",
    "stacked accents": "d\u0301\u0302\u0303i\u0301e\u0300 ",
    "emoji": "🔫🙂💊",
    "numbers": "1 2 34 567 ",
    "punctuation": ".,!? ",
    "stretched": "diiiieeee ",
    "idiom": "dying to know ",
    "negations": "not not dont never ",
}


@dataclass(frozen=True, slots=True)
class Times:
    """Milliseconds of one text: the detector on words never seen and again, and the two ordinary ways."""

    kind: str
    cold: float
    warm: float
    keyword: float
    fuzzy: float


def main(paths: Iterable[str]) -> int:
    start = perf_counter()
    CrisisDetector()
    first = perf_counter()
    CrisisDetector()
    print(f"a detector is built in {first - start:.2f} s, each further one in {perf_counter() - first:.2f} s")

    report("adversarial", [times for seed in range(SEEDS) for times in measure(adversarial(seed))])
    messages = [row.text for path in map(Path, paths) for row in read(path)]
    if messages:
        report("joined messages", list(measure(("joined", text) for text in joined(messages))))
    return 0


def adversarial(seed: int) -> Iterator[tuple[str, str]]:
    """Texts that make detection work hard, each with its kind."""
    random = Random(seed)
    words = [word for rule in CORE_RULES for text in rule.fires for word in text.lower().split()]

    def some(count: int) -> list[str]:
        return [random.choice(words) for _ in range(count)]

    def letters(count: int) -> list[str]:
        return [random.choice(ascii_lowercase) for _ in range(count)]

    def mistyped(word: str) -> str:
        middle = len(word) // 2
        return word[:middle] + random.choice(ascii_lowercase) + word[middle:]

    for kind, text in REPEATED.items():
        yield kind, text * (LENGTH // len(text) + 1)
    yield "letters", " ".join(letters(LENGTH))
    yield "dotted letters", ".".join(letters(LENGTH))
    yield "random words", " ".join("".join(letters(random.randint(1, 12))) for _ in range(LENGTH))
    yield "random characters", "".join(chr(random.randint(0x100, 0xD7FF)) for _ in range(LENGTH))
    yield "random signs", "".join(random.choice(ascii_lowercase + "  .!1*@\u200b") for _ in range(LENGTH))
    yield "words of danger", " ".join(some(LENGTH))
    yield "mistyped danger", " ".join(map(mistyped, some(LENGTH)))
    yield "digits for letters", " ".join(some(LENGTH)).translate(str.maketrans("ieo", "130"))
    yield "all in one word", "".join(some(LENGTH))
    yield "four in one word", " ".join("".join(some(4))[:23] for _ in range(LENGTH))
    yield (
        "one letter wrong",
        " ".join(
            word[:place] + letter + word[place + 1 :]
            for word in set(some(9))
            for place in range(len(word))
            for letter in ascii_lowercase
        ),
    )
    yield "examples of rules", " . ".join(text for rule in random.sample(CORE_RULES, 99) for text in rule.fires)


def joined(messages: Sequence[str]) -> Iterator[str]:
    """The messages one after the other, cut into whole texts."""
    text = ". ".join(messages)
    return (text[start : start + LENGTH] for start in range(0, len(text), LENGTH))


def measure(texts: Iterable[tuple[str, str]]) -> Iterator[Times]:
    """Each text with a detector that has not read it or its like."""
    for kind, text in texts:
        cut = text[:LENGTH]
        row = Row(cut, "", "", "")
        detector = CrisisDetector()
        detector.find("where do i park")
        gc.collect()
        gc.freeze()  # as the bot does when it starts
        _, cold = timed(detector.find, cut)
        yield Times(
            kind,
            cold,
            # what was found in the text itself is noted
            median(timed(detector.find, cut + " " * more)[1] for more in range(1, 6)),
            min(timed(keyword, row)[1] for _ in range(3)),
            timed(fuzzy, row)[1],
        )


def report(title: str, measured: Sequence[Times]) -> None:
    columns = [("cold", [t.cold for t in measured]), ("warm", [t.warm for t in measured])]
    columns += [("keywords", [t.keyword for t in measured]), ("partial_ratio", [t.fuzzy for t in measured])]
    print(f"{title}: {len(measured)} texts, milliseconds")
    print(f"  {'':15}{'50 %':>9}{'90 %':>9}{'99 %':>9}{'most':>9}")
    for name, values in columns:
        print(f"  {name:15}" + "".join(f"{percentile(values, share):9.3f}" for share in (50, 90, 99, 100)))
    for peer, values in columns[2:]:
        ratio = percentile(columns[1][1], 50) / percentile(values, 50)
        print(f"  warm is {ratio:.3g} times {peer} at 50 %")
    kinds = dict.fromkeys(times.kind for times in measured)
    for kind in kinds if len(kinds) > 1 else ():
        mine = [times for times in measured if times.kind == kind]
        print(f"    {kind:20} cold {median(t.cold for t in mine):7.2f}  warm {median(t.warm for t in mine):7.2f}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
