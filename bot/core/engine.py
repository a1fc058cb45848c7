"""The knowledge made ready for answering: one value that every message is decided with."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from bot.core.crisis import CrisisDetector
from bot.core.knowledge import Entry, KnowledgeBase
from bot.core.matching import Compile, Matcher, Ranking, build, compile_knowledge


@dataclass(frozen=True, slots=True)
class Thresholds:
    """What is promised, in per cent: of the direct answers so many are right (`answer`; `answer_risk` goes for entries
    that can harm when they are wrong), and of the messages that get suggestions so many have the right one among them
    (`suggest`; `suggest_beside_lines` for questions that mention a crisis: whoever asks them is not left with the
    emergency lines alone)."""

    answer: float = 92.0
    answer_risk: float = 95.0
    suggest: float = 84.0
    suggest_beside_lines: float = 75.0


@dataclass(frozen=True, slots=True)
class Engine:
    """Knowledge, matcher and crisis rules of one fingerprint: never two versions in one reply."""

    knowledge: KnowledgeBase
    matcher: Matcher
    detector: CrisisDetector
    thresholds: Thresholds = Thresholds()

    def clear(self, ranking: Ranking) -> Entry | None:
        """The entry that may be answered directly: its score keeps what is promised, and no guard speaks against it."""
        best = ranking.candidates[0] if ranking.candidates else None
        if best is None or best.conflict:
            return None
        promised = self.thresholds.answer_risk if best.entry.medical_risk else self.thresholds.answer
        return best.entry if best.score >= self.matcher.calibration.answer_from(promised) else None


def prepare(
    knowledge: KnowledgeBase,
    common_words: Mapping[str, Collection[str]],
    thresholds: Thresholds = Thresholds(),
    compile: Compile = compile_knowledge,
) -> Engine:
    """Makes the knowledge ready. `common_words`: the real words of each language; `compile`: where what takes long
    comes from, if it was kept."""
    return Engine(
        knowledge,
        build(knowledge, common_words, compile),
        CrisisDetector(rule for pack in knowledge.packs.values() for rule in pack.crisis_rules),
        thresholds,
    )
