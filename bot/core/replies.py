"""The words of every reply. Nothing is composed here but what stands in the knowledge and in the crisis cards."""

from __future__ import annotations

import re
from dataclasses import replace
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
CLINIC_FACT = re.compile(r"\{\{\s*clinic\.(\w+)\s*\}\}")
TALK_TO_PERSON = "bot-talk-to-person"


def compose(
    decision: Decision,
    danger: CrisisMatch | None,
    knowledge: KnowledgeBase,
    language: str,
    misses: int = 0,
    last_card: str | None = None,
) -> Reply:
    """The reply to a decision. `misses`: fallbacks in a row before this; `last_card`: the crisis card shown
    last, as `cards.card_name` names it."""
    pack = knowledge.pack(language)
    reply = _reply(decision, knowledge, pack, misses, last_card)
    if not reply.urgent:
        buttons = tuple(Button(fill(button.label, knowledge, pack), button.choice) for button in reply.buttons)
        reply = replace(reply, text=fill(reply.text, knowledge, pack), buttons=buttons)
    if danger and danger.tier is Tier.MENTION and not reply.resources:
        lines = cards.mention_lines(danger.language).replace("\n", "  \n")  # Markdown's hard line break
        return replace(reply, text=f"{lines}\n\n{reply.text}", resources=True)
    return reply


def _reply(
    decision: Decision, knowledge: KnowledgeBase, pack: LanguagePack, misses: int, last_card: str | None
) -> Reply:
    wording = pack.wording
    match decision:
        case Crisis(match):
            repeat = last_card == cards.card_name(match.tier, match.kind)
            text = cards.card(match.tier, match.kind, match.language, repeat)
            return Reply(text, resources=True, urgent=True)
        case Command("crisis"):
            text = cards.card(Tier.CRISIS, "asked", pack.code)
            return Reply(text, resources=True, urgent=True)
        case Command("start"):
            return _with_emergency_line(wording.welcome, pack)
        case Command("help"):
            return _with_emergency_line(wording.help, pack)
        case Command("privacy"):
            return Reply(wording.privacy, _menu(pack))
        case Command("delete_my_data"):
            return Reply(wording.deleted)
        case Command(_):
            return _with_emergency_line(wording.unknown_command, pack)
        case ShowTopics(retired):
            return Reply(wording.retired if retired else wording.topics, _topics(pack))
        case ShowTopic(topic, page):
            title = wording.topic_titles.get(topic, topic)
            return Reply(wording.topic_questions.replace("{topic}", title), _questions(pack, topic, page))
        case CannotRead(what):
            return _with_emergency_line(
                wording.unreadable.replace("{what}", wording.unreadable_kinds.get(what.value, what.value)), pack
            )
        case Answer(entry, _):
            return Reply(_answer(entry, knowledge, pack), _onward(entry, knowledge, pack))
        case Suggest(candidates, _):
            buttons = tuple(Button(each.entry.question, ENTRY + each.entry.id) for each in candidates)
            return Reply(wording.suggest, (*buttons, Button(wording.none_of_these, NONE_OF_THESE)))
        case NoneOfThese():
            return _with_emergency_line(wording.none_of_these_reply, pack)
        case OtherLanguage(_):
            return _with_emergency_line(wording.other_language, pack)
        case Fallback(_):
            return _with_emergency_line(wording.fallback_again if misses % 2 else wording.fallback, pack)
        case _:
            assert_never(decision)


def _with_emergency_line(text: str, pack: LanguagePack) -> Reply:
    return Reply(f"{text.strip()}\n\n{pack.wording.emergency_line}", _menu(pack), resources=True)


def fill(text: str, knowledge: KnowledgeBase, pack: LanguagePack) -> str:
    """Clinic facts in place of `{{clinic.…}}`; one that is not filled in becomes "please ask the clinic"."""
    return CLINIC_FACT.sub(lambda fact: knowledge.clinic.get(fact[1]) or pack.wording.ask_the_clinic, text)


def _answer(entry: Entry, knowledge: KnowledgeBase, pack: LanguagePack) -> str:
    wording = pack.wording
    parts = [entry.answer.strip()]
    notes = []
    if entry.sources:
        sources = (knowledge.sources[source] for source in entry.sources if source in knowledge.sources)
        linked = (f"[{each.title}]({each.url})" if each.url else each.title for each in sources)
        notes.append(wording.sources.replace("{sources}", "; ".join(linked)))
    if entry.review:
        notes.append(wording.reviewed.replace("{by}", entry.review.by).replace("{date}", entry.review.on.isoformat()))
    elif entry.checked:
        notes.append(wording.checked.replace("{date}", entry.checked.isoformat()))
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
