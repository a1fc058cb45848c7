"""The words of every reply. Nothing is composed here but what stands in the knowledge and in the crisis cards."""

from __future__ import annotations

import re
from typing import assert_never

from bot.core import cards
from bot.core.crisis import CrisisMatch, Tier
from bot.core.decision import (
    CRISIS_CARD,
    ENTRY,
    NONE_OF_THESE,
    TOPIC,
    TOPICS,
    Answer,
    CannotRead,
    Command,
    Crisis,
    Decision,
    Fallback,
    NoneOfThese,
    OtherLanguage,
    ShowTopic,
    ShowTopics,
    Suggest,
)
from bot.core.knowledge import Entry, KnowledgeBase, LanguagePack
from bot.core.messages import Button, Reply

PAGE = 8  # questions of a topic on one page: what a phone shows without scrolling
_CLINIC_FACT = re.compile(r"\{\{\s*clinic\.(\w+)\s*\}\}")
TALK_TO_PERSON = "bot-talk-to-person"


def compose(
    decision: Decision,
    danger: CrisisMatch | None,
    knowledge: KnowledgeBase,
    language: str,
    misses: int = 0,
    cards_shown: int = 0,
) -> Reply:
    """The reply to a decision. `misses`: fallbacks in a row before this; `cards_shown`: crisis cards before this."""
    pack = knowledge.pack(language)
    reply = _reply(decision, knowledge, pack, misses, cards_shown)
    if danger and danger.tier is Tier.MENTION and not reply.resources:
        lines = cards.mention_lines(danger.language).replace("\n", "  \n")  # Markdown's hard line break
        return Reply(f"{lines}\n\n{reply.text}", reply.buttons, resources=True)
    return reply


def _reply(decision: Decision, knowledge: KnowledgeBase, pack: LanguagePack, misses: int, cards_shown: int) -> Reply:
    wording = pack.wording
    match decision:
        case Crisis(match):
            text = cards.card(match.tier, match.kind, match.language, repeat=cards_shown > 0)
            return Reply(text, resources=True, urgent=True)
        case Command("crisis"):
            text = cards.card(Tier.CRISIS, "asked", pack.code)
            return Reply(text, resources=True, urgent=True)
        case Command("start"):
            text = fill(f"{wording.welcome}\n\n{wording.emergency_line}", knowledge, pack)
            return Reply(text, _menu(pack), resources=True)
        case Command("help"):
            text = fill(f"{wording.help}\n\n{wording.emergency_line}", knowledge, pack)
            return Reply(text, _menu(pack), resources=True)
        case Command("privacy"):
            return Reply(fill(wording.privacy, knowledge, pack), _menu(pack))
        case Command("delete_my_data"):
            return Reply(wording.deleted)
        case Command(_):
            return Reply(f"{wording.unknown_command}\n\n{wording.emergency_line}", _menu(pack), resources=True)
        case ShowTopics(retired):
            return Reply(wording.retired if retired else wording.topics, _topics(pack))
        case ShowTopic(topic, page):
            title = wording.topic_titles.get(topic, topic)
            return Reply(wording.topic_questions.format(topic=title), _questions(pack, topic, page))
        case CannotRead(_):
            return Reply(f"{wording.unreadable}\n\n{wording.emergency_line}", _menu(pack), resources=True)
        case Answer(entry, _):
            return Reply(_answer(entry, knowledge, pack), _onward(entry, knowledge, pack))
        case Suggest(candidates, _):
            buttons = tuple(Button(each.entry.question, ENTRY + each.entry.id) for each in candidates)
            return Reply(wording.suggest, (*buttons, Button(wording.none_of_these, NONE_OF_THESE)))
        case NoneOfThese():
            text = fill(f"{wording.none_of_these_reply}\n\n{wording.emergency_line}", knowledge, pack)
            return Reply(text, _menu(pack), resources=True)
        case OtherLanguage(_):
            return Reply(fill(wording.other_language, knowledge, pack), _menu(pack), resources=True)
        case Fallback(_):
            sentence = wording.fallback_again if misses % 2 else wording.fallback
            text = fill(f"{sentence}\n\n{wording.emergency_line}", knowledge, pack)
            return Reply(text, _menu(pack), resources=True)
        case _:
            assert_never(decision)


def fill(text: str, knowledge: KnowledgeBase, pack: LanguagePack) -> str:
    """Clinic facts in place of `{{clinic.…}}`; one that is not filled in becomes "please ask the clinic"."""
    return _CLINIC_FACT.sub(lambda fact: knowledge.clinic.get(fact[1]) or pack.wording.ask_the_clinic, text)


def _answer(entry: Entry, knowledge: KnowledgeBase, pack: LanguagePack) -> str:
    wording = pack.wording
    parts = [fill(entry.answer.strip(), knowledge, pack)]
    notes = []
    if entry.sources:
        titles = (knowledge.sources[source].title for source in entry.sources if source in knowledge.sources)
        notes.append(wording.sources.format(sources="; ".join(titles)))
    if entry.review:
        notes.append(wording.reviewed.format(by=entry.review.by, date=entry.review.on.isoformat()))
    elif entry.checked:
        notes.append(wording.checked.format(date=entry.checked.isoformat()))
    if notes:
        parts.append(" ".join(notes))
    return "\n\n".join(parts)


def _onward(entry: Entry, knowledge: KnowledgeBase, pack: LanguagePack) -> tuple[Button, ...]:
    """Where one can go from an answer."""
    related = (knowledge.entry(entry_id, pack.code) for entry_id in entry.related)
    buttons = [Button(each.question, ENTRY + each.id) for each in related if each]
    return (*buttons, Button(pack.wording.topics_button, TOPICS))


def _menu(pack: LanguagePack) -> tuple[Button, ...]:
    """The three ways on that are always there: the topics, a person, help in a crisis."""
    return (
        Button(pack.wording.topics_button, TOPICS),
        Button(pack.wording.talk_to_person, ENTRY + TALK_TO_PERSON),
        Button(pack.wording.crisis_button, CRISIS_CARD),
    )


def _topics(pack: LanguagePack) -> tuple[Button, ...]:
    """A button for each topic, in the order of their titles in the wording, untitled ones last."""
    present = dict.fromkeys(entry.topic for entry in pack.entries)
    ordered = [topic for topic in pack.wording.topic_titles if topic in present]
    ordered += [topic for topic in present if topic not in pack.wording.topic_titles]
    buttons = tuple(Button(pack.wording.topic_titles.get(topic, topic), TOPIC + topic) for topic in ordered)
    return (*buttons, Button(pack.wording.crisis_button, CRISIS_CARD))


def _questions(pack: LanguagePack, topic: str, page: int) -> tuple[Button, ...]:
    entries = [entry for entry in pack.entries if entry.topic == topic]
    pages = max(1, -(-len(entries) // PAGE))
    page = min(page, pages - 1)
    shown = entries[page * PAGE : (page + 1) * PAGE]
    buttons = [Button(entry.question, ENTRY + entry.id) for entry in shown]
    if pages > 1:
        buttons.append(Button(pack.wording.more, f"{TOPIC}{topic}:{(page + 1) % pages}"))
    return (*buttons, Button(pack.wording.back_to_topics, TOPICS))
