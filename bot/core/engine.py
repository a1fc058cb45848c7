"""The knowledge made ready for answering: one value that every message is decided with."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from bot.core.crisis import CrisisDetector
from bot.core.index import Index
from bot.core.knowledge import KnowledgeBase
from bot.core.matching import Matcher, build


@dataclass(frozen=True, slots=True)
class Thresholds:
    """From which score (0 to 100) on an entry is answered or suggested.

    On the development questions (English, 174 topics) `answer` 30 gives 69 of 100 right and 2.4 wrong; 50 gives 60
    and 1. `suggest` is where the right entry stops being among the first three more often than not;
    `suggest_beside_lines` goes for questions that mention a crisis: whoever asks them is not left with the emergency
    lines alone.
    """

    answer: float = 30.0
    suggest: float = 12.0
    suggest_beside_lines: float = 4.0


@dataclass(frozen=True, slots=True)
class Engine:
    """Knowledge, matchers and crisis rules of one fingerprint: never two versions in one reply."""

    knowledge: KnowledgeBase
    matchers: Mapping[str, Matcher]
    detector: CrisisDetector
    thresholds: Thresholds = Thresholds()


def prepare(
    knowledge: KnowledgeBase,
    common_words: Mapping[str, Collection[str]],
    thresholds: Thresholds = Thresholds(),
    indexes: Mapping[str, Index] = MappingProxyType({}),
) -> Engine:
    """Makes the knowledge ready. `common_words`: the real words of each language; `indexes`: those of the
    very same knowledge that were kept from an earlier start."""
    return Engine(
        knowledge,
        {code: build(knowledge, code, common_words.get(code, ()), indexes.get(code)) for code in knowledge.packs},
        CrisisDetector(rule for pack in knowledge.packs.values() for rule in pack.crisis_rules),
        thresholds,
    )
