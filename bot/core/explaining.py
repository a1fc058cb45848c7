"""Why was this the reply? The same facts for a person (`why`) and for scripts (`ask --json`)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from bot.core.conversation import Turn
from bot.core.crisis import CLASSIFIER, Tier
from bot.core.decision import (
    AfterCard,
    Answer,
    Answers,
    CannotRead,
    Command,
    Crisis,
    Fallback,
    NoneOfThese,
    OtherLanguage,
    ShowCard,
    ShowPage,
    ShowTopic,
    ShowTopics,
    Suggest,
    answers_of,
)
from bot.core.engine import Engine
from bot.core.markup import to_plain
from bot.core.matching import Candidate, Ranking, Reason
from bot.core.messages import Reply

_MOST_REASONS = 8
OUTCOMES = {
    Crisis: "crisis",
    AfterCard: "crisis",
    ShowCard: "command",
    ShowPage: "command",
    Command: "command",
    ShowTopics: "command",
    ShowTopic: "command",
    CannotRead: "command",
    Answer: "answer",
    Answers: "answer",
    Suggest: "suggest",
    NoneOfThese: "fallback",
    OtherLanguage: "fallback",
    Fallback: "fallback",
}


def plain_text(reply: Reply) -> str:
    """A reply's text without markup. Crisis cards are plain already."""
    return reply.text if reply.urgent else to_plain(reply.text)


def as_record(text: str, turn: Turn, language: str, milliseconds: float, engine: Engine) -> dict[str, Any]:
    """One turn as `ask --json` prints it."""
    rankings = _rankings(turn)
    entries = _entries(turn)
    score = min((ranking.score for ranking in rankings), default=100.0 if entries else 0.0)
    return {
        "message": text,
        "outcome": OUTCOMES[type(turn.decision)],
        "tier": (turn.danger.tier if turn.danger else Tier.NONE).value,
        "resources": turn.reply.resources,
        "entries": entries,
        "language": _language(turn, language),
        "score": score,
        "text": plain_text(turn.reply),
        "buttons": [{"label": button.label, "choice": button.choice} for button in turn.reply.buttons],
        "candidates": [
            {"id": each.entry.id, "score": each.score, "phrasing": reason.nearest.text}
            for ranking in rankings
            for each, reason in _reasoned(ranking, engine)
        ],
        "ms": round(milliseconds, 3),
    }


def explain(text: str, turn: Turn, engine: Engine) -> Iterator[str]:
    """One turn for a person, a line each."""
    yield f"message     {text}"
    yield f"outcome     {OUTCOMES[type(turn.decision)]}: {', '.join(_entries(turn)) or type(turn.decision).__name__}"
    if turn.danger:
        yield f"danger      {turn.danger.tier.value} ({turn.danger.kind}), rule {turn.danger.rule}"
        if turn.danger.rule == CLASSIFIER:
            yield f"  weighed   {', '.join(engine.detector.reasons(text)[:_MOST_REASONS])}"
    else:
        yield "danger      none found"
    for answer in answers_of(turn.decision):
        if answer.about:
            yield f"about       {answer.about.word}, from the answer before (for {answer.entry.id})"
    for ranking in _rankings(turn):
        yield f"read as     {' '.join(ranking.reading.words)}"
        for each in ranking.reading.corrections:
            yield f"  corrected {each.typed} -> {each.read_as} (cost {each.cost})"
        if ranking.unknown:
            yield f"not known   {', '.join(ranking.unknown)}"
        yield f"language    {ranking.language}"
        yield from _promises(engine)
        for number, (candidate, reason) in enumerate(_reasoned(ranking, engine), 1):
            exact = " word for word" if ranking.exact and number == 1 else ""
            yield f"{number:>2}. {candidate.score:5.1f}  {candidate.entry.id}{exact}"
            yield f'           nearest phrasing "{reason.nearest.text}" {reason.nearest.location}'
            yield f"           for it: {', '.join(f'{said} {amount:+.2f}' for said, amount in reason.speaks_for_it)}"
            if candidate.conflict:
                yield f"           not as an answer: {candidate.conflict}"
    yield f"knowledge   {engine.knowledge.fingerprint[:12]}"


def _reasoned(ranking: Ranking, engine: Engine) -> Iterable[tuple[Candidate, Reason]]:
    return zip(ranking.candidates, engine.matcher.reasons(ranking), strict=True)


def _promises(engine: Engine) -> Iterator[str]:
    """From which score on this knowledge base keeps what the thresholds promise."""
    calibration, promised = engine.matcher.calibration, engine.thresholds
    answer, risk = calibration.answer_from(promised.answer), calibration.answer_from(promised.answer_risk)
    suggest = calibration.suggest_from(promised.suggest)
    yield f"answers     from score {answer:.1f}, of medical risk from {risk:.1f}; suggests from {suggest:.1f}"


def _rankings(turn: Turn) -> tuple[Ranking, ...]:
    """What was understood: one ranking, or one for each question that was answered."""
    match turn.decision:
        case Suggest(_, ranking) | OtherLanguage(ranking) | Fallback(ranking):
            return (ranking,)
    return tuple(answer.ranking for answer in answers_of(turn.decision) if answer.ranking)


def _language(turn: Turn, conversation: str) -> str:
    match turn.decision:
        case Crisis(match):
            return match.language
        case ShowCard(_, language) | AfterCard(_, language):
            return language
        case ShowPage(choice):
            return choice.language
        case Answer(entry, _) | Answers((Answer(entry, _), *_)):
            return entry.language
    return conversation


def _entries(turn: Turn) -> list[str]:
    """The ids that were answered; for a suggestion those that were offered."""
    match turn.decision:
        case Suggest(candidates, _):
            return [candidate.entry.id for candidate in candidates]
    return [answer.entry.id for answer in answers_of(turn.decision)]
