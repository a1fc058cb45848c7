"""The words of every reply. Nothing is composed here but what stands in the knowledge and in the crisis cards."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import assert_never

from bot.core import cards
from bot.core.afterwards import Said
from bot.core.card_pages import LANGUAGES, card_buttons, onward_buttons, page_buttons, page_text
from bot.core.cards import ShownCard
from bot.core.crisis import CrisisMatch, Tier
from bot.core.decision import (
    CRISIS_CARD,
    ENTRY,
    NONE_OF_THESE,
    TOPIC,
    TOPICS,
    AfterCard,
    Answer,
    Answers,
    CannotRead,
    Command,
    Crisis,
    Decision,
    Fallback,
    NoneOfThese,
    OtherLanguage,
    ShowCard,
    ShowPage,
    ShowTopic,
    ShowTopics,
    Suggest,
)
from bot.core.knowledge import Entry, KnowledgeBase, LanguagePack
from bot.core.messages import Button, Reply
from bot.core.resources import Place

PAGE = 8  # questions of a topic on one page: what a phone shows without scrolling
CLINIC_FACT = re.compile(r"\{\{\s*clinic\.(\w+)\s*\}\}")
TALK_TO_PERSON = "bot-talk-to-person"
_MOST_RELATED = 4  # under several answers at once


def compose(
    decision: Decision,
    danger: CrisisMatch | None,
    knowledge: KnowledgeBase,
    language: str,
    misses: int = 0,
    shown: ShownCard | None = None,
) -> Reply:
    """The reply to a decision. `misses`: fallbacks in a row before this; `shown`: the card that this reply shows, or
    the one that was shown a short while ago.

    A card stands alone. Above all else stand the short lines after a card or beside a mention; without them, the
    emergency line stands below what is no answer.
    """
    pack = knowledge.pack(language)
    reply = _reply(decision, knowledge, pack, misses, shown)
    if reply.urgent:
        return reply
    buttons = tuple(Button(fill(button.label, knowledge, pack), button.choice) for button in reply.buttons)
    reply = replace(reply, text=fill(reply.text, knowledge, pack), buttons=buttons)
    if danger and danger.tier is Tier.MENTION:
        # Where the words are of no clear language, the answer below them is in the chat's.
        spoken = danger.language if danger.language in LANGUAGES else shown.language if shown else pack.code
        return _with_short_lines(reply, spoken, knowledge.place, shown)
    if shown:
        return _with_short_lines(reply, shown.language, knowledge.place, shown)
    return _with_emergency_line(reply, knowledge, pack) if _needs_a_line(decision) else reply


def _needs_a_line(decision: Decision) -> bool:
    """Whether it answers nothing, so that somebody in danger may be reading it."""
    match decision:
        case Command(name):
            return name not in ("privacy", "delete_my_data")
        case Answers(_, missed):
            return missed
        case CannotRead() | Suggest() | NoneOfThese() | OtherLanguage() | Fallback():
            return True
    return False


def _with_short_lines(reply: Reply, language: str, place: Place, shown: ShownCard | None) -> Reply:
    lines = cards.mention_lines(language, place, shown.special if shown else None)
    lines = lines.replace("\n", "  \n")  # Markdown's hard line break
    return replace(reply, text=f"{lines}\n\n{reply.text}", resources=True)


def _with_emergency_line(reply: Reply, knowledge: KnowledgeBase, pack: LanguagePack) -> Reply:
    line = pack.wording.emergency_line
    for name, words in cards.short_numbers(pack.code, knowledge.place).items():
        line = line.replace(f"{{{name}}}", words)
    return replace(reply, text=f"{reply.text.strip()}\n\n{fill(line, knowledge, pack)}", resources=True)


def _reply(
    decision: Decision, knowledge: KnowledgeBase, pack: LanguagePack, misses: int, shown: ShownCard | None
) -> Reply:
    wording = pack.wording
    place = knowledge.place
    match decision:
        case Crisis(match):
            name = cards.card_name(match.tier, match.kind)
            return _card(shown or ShownCard(name, match.language), knowledge)
        case ShowCard(name, language):
            return _card(shown or ShownCard(name, language), knowledge)
        case ShowPage(choice):
            text = page_text(choice.page or "", choice.language, place)
            return Reply(text, page_buttons(choice, TOPICS, place), resources=True, urgent=True)
        case AfterCard(said, language):
            return _after_card(said, shown or ShownCard(Tier.CRISIS.value, language), language, knowledge)
        case Command("start"):
            return Reply(wording.welcome, _menu(pack))
        case Command("help"):
            return Reply(wording.help, _menu(pack))
        case Command("privacy"):
            return Reply(wording.privacy, _menu(pack))
        case Command("delete_my_data"):
            return Reply(wording.deleted)
        case Command(_):
            return Reply(wording.unknown_command, _menu(pack))
        case ShowTopics(retired):
            return Reply(wording.retired if retired else wording.topics, _topics(pack))
        case ShowTopic(topic, page):
            title = wording.topic_titles.get(topic, topic)
            return Reply(wording.topic_questions.replace("{topic}", title), _questions(pack, topic, page))
        case CannotRead(what):
            kind = wording.unreadable_kinds.get(what.value, what.value)
            return Reply(wording.unreadable.replace("{what}", kind), _menu(pack))
        case Answer(entry, _, about):
            text = _answer(entry, knowledge, pack)
            if about:
                text = f"{wording.about.replace('{subject}', about.called)}\n\n{text}"
            return Reply(text, _onward([entry], knowledge, pack))
        case Answers(answers, missed):
            entries = [answer.entry for answer in answers]
            parts = [f"**{entry.question}**\n\n{_answer(entry, knowledge, pack)}" for entry in entries]
            text = "\n\n".join([*parts, wording.missed] if missed else parts)
            return Reply(text, _onward(entries, knowledge, pack))
        case Suggest(candidates, _):
            buttons = tuple(Button(each.entry.question, ENTRY + each.entry.id) for each in candidates)
            none = Button(wording.none_of_these, NONE_OF_THESE)
            return Reply(wording.suggest, (*buttons, none, _crisis_button(pack)))
        case NoneOfThese():
            return Reply(wording.none_of_these_reply, _menu(pack))
        case OtherLanguage(_):
            return Reply(wording.other_language, _menu(pack))
        case Fallback(_):
            return Reply(wording.fallback_again if misses % 2 else wording.fallback, _menu(pack))
        case _:
            assert_never(decision)


def _card(shown: ShownCard, knowledge: KnowledgeBase) -> Reply:
    text = cards.card(shown.name, shown.language, shown.wording, knowledge.place, shown.special)
    buttons = card_buttons(shown.name, shown.language, knowledge.place)
    return Reply(text, buttons, resources=True, urgent=True)


def _after_card(said: Said, shown: ShownCard, language: str, knowledge: KnowledgeBase) -> Reply:
    match said:
        case Said.DENIAL:
            text = cards.denial_reply(language, shown.turns, knowledge.place, shown.special)
        case Said.THANKS:
            text = cards.thanks_reply(language, shown.turns, knowledge.place, shown.special)
        case _:
            return _card(shown, knowledge)
    return Reply(text, onward_buttons(shown.name, language, TOPICS), resources=True, urgent=True)


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


def _onward(entries: Sequence[Entry], knowledge: KnowledgeBase, pack: LanguagePack) -> tuple[Button, ...]:
    """Where one can go from answers: what is related to the first of them comes first."""
    ids = dict.fromkeys(each for entry in entries for each in entry.related)
    related = (knowledge.entry(each, pack.code) for each in ids if each not in {entry.id for entry in entries})
    buttons = [Button(each.question, ENTRY + each.id) for each in related if each]
    if len(entries) > 1:
        buttons = buttons[:_MOST_RELATED]
    return (*buttons, Button(pack.wording.topics_button, TOPICS))


def _menu(pack: LanguagePack) -> tuple[Button, ...]:
    """The three ways on that are always there: the topics, a person, help in a crisis."""
    return (
        Button(pack.wording.topics_button, TOPICS),
        Button(pack.wording.talk_to_person, ENTRY + TALK_TO_PERSON),
        _crisis_button(pack),
    )


def _crisis_button(pack: LanguagePack) -> Button:
    return Button(pack.wording.crisis_button, CRISIS_CARD)


def _topics(pack: LanguagePack) -> tuple[Button, ...]:
    """A button for each topic, in the order of their titles in the wording, untitled ones last."""
    present = dict.fromkeys(entry.topic for entry in pack.entries)
    ordered = [topic for topic in pack.wording.topic_titles if topic in present]
    ordered += [topic for topic in present if topic not in pack.wording.topic_titles]
    buttons = tuple(Button(pack.wording.topic_titles.get(topic, topic), TOPIC + topic) for topic in ordered)
    return (*buttons, _crisis_button(pack))


def _questions(pack: LanguagePack, topic: str, page: int) -> tuple[Button, ...]:
    entries = [entry for entry in pack.entries if entry.topic == topic]
    pages = max(1, -(-len(entries) // PAGE))
    page = min(page, pages - 1)
    shown = entries[page * PAGE : (page + 1) * PAGE]
    buttons = [Button(entry.question, ENTRY + entry.id) for entry in shown]
    if pages > 1:
        buttons.append(Button(pack.wording.more, f"{TOPIC}{topic}:{(page + 1) % pages}"))
    return (*buttons, Button(pack.wording.back_to_topics, TOPICS), _crisis_button(pack))
