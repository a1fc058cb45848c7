"""Under every card: short answers to what holds people back, each with the number again and a way on.

A card alone moves few people. Scripted answers to "will the police come?" and its like are the best-supported thing to
put beside it. They are worded as the cards are (see `card_texts`), and the Spanish ones are drafts too. They claim
nothing about what other people do but what the resources' pages say. What to say and do oneself (how to breathe and
look around, how to ask somebody, how to begin a call, that a chat can stay visible) is general advice and comes from
none of those pages: the clinician must check it.

A button carries the page, the language and the card to go back to ("help_police:es:crisis"), so that it still works
under an old message and when no knowledge can be read.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.core.card_texts import CARDS
from bot.core.cards import fill, has_numbers_for
from bot.core.messages import Button
from bot.core.resources import BUILT_IN_PLACE, Place

HELP, CARD = "help_", "card_"
"""What the choices of these buttons begin with."""

LANGUAGES = ("en", "es")


@dataclass(frozen=True, slots=True)
class Page:
    """A label for the button, at most 40 characters, and the answer."""

    label: str
    text: str


_CALL = Page(
    "What happens when I call?",
    """\
{Crisis}.
In danger now: call {emergency}.

[A call to {lifeline} begins with a short menu: 1 for Veterans, 2 for Spanish, or stay on the line for a local \
center.] If it is hard to begin, you can say just that. You can also write down a few words before you call. [{open}] \
[You can also learn your county's own crisis line: {county}.]
{abroad}""",
)
_CALL_ES = Page(
    "¿Qué pasa cuando llamo?",
    """\
{Crisis}.
En peligro: llame al {emergency}.

[La llamada al {lifeline} empieza con un menú corto: oprima 2 para español.] Si es difícil empezar, puede decir solo \
eso. También puede anotar unas palabras antes de llamar. [{open}] [También puede preguntar por la línea de crisis de \
su condado: {county}.]
{abroad}""",
)
_POLICE = Page(
    "Will the police come?",
    """\
{Crisis}.
In danger now: call {emergency}.

[Fewer than 2 in 100 calls to the {lifeline} Lifeline involve emergency services (2022).] You can say at the \
start that you worry about this, and ask what they do.
{abroad}""",
)
_POLICE_ES = Page(
    "¿Vendrá la policía?",
    """\
{Crisis}.
En peligro: llame al {emergency}.

[En menos de 2 de cada 100 llamadas al {lifeline} intervienen servicios de emergencia (2022).] Usted puede decir \
al principio que esto le preocupa y preguntar qué hacen.
{abroad}""",
)
_TEXT = Page(
    "I'd rather text",
    """\
{Crisis_write}.
In danger now: {emergency}.

[The first reply from {lifeline} is automatic. Answer it ("Next") to reach a person. Then comes a survey: you may \
skip it.] [You can also {text_line}.] Write as much or as little as you like.
{abroad}""",
)
_TEXT_ES = Page(
    "Prefiero escribir",
    """\
{Crisis_write}.
En peligro: {emergency}.

[La primera respuesta del {lifeline} es automática. Contéstela para llegar a una persona. Luego viene una \
encuesta: puede saltarla.] [También: {text_line}.] Escriba tanto o tan poco como quiera.
{abroad}""",
)
_ENOUGH = Page(
    "Is it bad enough?",
    """\
You do not have to be sure: {crisis}.
In danger now: call {emergency}.

You do not need to have a plan, and you do not need to be in danger. If it is hard for you, that is reason enough.
{abroad}""",
)
_ENOUGH_ES = Page(
    "¿Es lo bastante grave?",
    """\
No hace falta estar seguro: {crisis}.
En peligro: llame al {emergency}.

No necesita tener un plan ni estar en peligro. Si para usted es difícil, es razón suficiente.
{abroad}""",
)
_WORRIED = Page(
    "I'm worried about someone else",
    """\
{Crisis}, alone or together with them.
If they are in danger now: call {emergency} and stay with them.

[{someone_else} takes calls about someone else.] Ask them directly whether they think about suicide. Listen, and stay \
with them. If it is safe, put distance between them and anything they could use to hurt themselves. Look after \
yourself too.
{abroad}""",
)
_WORRIED_ES = Page(
    "Me preocupa otra persona",
    """\
{Crisis}, a solas o junto con esa persona.
Si corre peligro ahora: llame al {emergency} y quédese con ella.

[{someone_else} atiende también por otra persona.] Pregúntele directamente si piensa en el suicidio. Escuche y quédese \
a su lado. Si es seguro, ponga distancia con lo que pueda usar para lastimarse. Cuídese usted también.
{abroad}""",
)
_NOW = Page(
    "Something to do right now",
    """\
For one minute, and then: {crisis}.
In danger now: call {emergency}.

Put both feet on the floor. Breathe in slowly, and breathe out more slowly. Look for five things you can see. Touch \
four things near you. Then go where somebody is, or call somebody you trust.
{abroad}""",
)
_NOW_ES = Page(
    "Algo que puedo hacer ahora",
    """\
Durante un minuto, y después: {crisis}.
En peligro: llame al {emergency}.

Ponga los dos pies en el piso. Tome aire despacio y suéltelo más despacio. Busque cinco cosas que pueda ver. Toque \
cuatro cosas cerca de usted. Después vaya a donde haya alguien, o llame a una persona de confianza.
{abroad}""",
)
_ASK = Page(
    "How do I talk with them?",
    """\
If they are in danger now: call {emergency} and stay with them.
To be told how: {crisis}.

Say what you have noticed. Ask plainly: are you thinking about suicide? Listen more than you talk, and do not argue. \
Offer to call together. Ask who else can be with them.
{abroad}""",
)
_ASK_ES = Page(
    "¿Cómo hablo con esa persona?",
    """\
Si corre peligro ahora: llame al {emergency} y quédese con ella.
Para que le orienten: {crisis}.

Diga lo que ha notado. Pregunte con claridad: ¿está pensando en el suicidio? Escuche más de lo que habla y no discuta. \
Ofrezca llamar juntos. Pregunte quién más puede acompañarle.
{abroad}""",
)
_AMBULANCE = Page(
    "What happens when I call for help?",
    """\
Call {emergency}, or ask someone near you to call.
Say the address first, then what happened.

Stay on the line, and do what they say. You can call for someone else too. This chat cannot call {emergency} for you.
{abroad}""",
)
_AMBULANCE_ES = Page(
    "¿Qué pasa cuando pido ayuda?",
    """\
Llame al {emergency}, o pida a alguien cerca que llame.
Diga primero la dirección y después qué pasó.

No cuelgue y haga lo que le digan. También puede llamar por otra persona. Este chat no puede llamar al {emergency} por \
usted.
{abroad}""",
)
_SPEAK = Page(
    "I can't speak",
    """\
[If you cannot speak, try a text to {emergency_text}: the address first, then what is wrong.]
Call {emergency} if you can, or let someone near you call and speak.

[Send it from the messages of your phone, in English if you can: from an app like this one it does not arrive. Not \
every place takes texts to {emergency_text}, so watch for an answer.] This chat cannot reach {emergency}.
{abroad}""",
)
_SPEAK_ES = Page(
    "No puedo hablar",
    """\
[Si no puede hablar, intente un texto al {emergency_text}: primero la dirección, después qué pasa.]
Llame al {emergency} si puede, o deje que alguien cerca llame y hable.

[Envíelo desde los mensajes de su teléfono, en inglés si puede: desde una aplicación como esta no llega. No en todas \
partes reciben textos al {emergency_text}: fíjese si le contestan.] Este chat no puede avisar al {emergency}.
{abroad}""",
)
_POISON = Page(
    "When do I call Poison Help?",
    """\
Hard to wake, a seizure, trouble breathing: call {emergency}.
Awake and breathing well: {poison_name}, {poison}.

Have the package at hand. Do not wait for symptoms, and do not make anyone vomit. [{poison_open}]
{abroad}""",
)
_POISON_ES = Page(
    "¿Cuándo llamo a Poison Help?",
    """\
Si cuesta despertarlo, convulsiona o respira mal: llame al {emergency}.
Si está despierto y respira bien: {poison} ({poison_name}).

Tenga el envase a la mano. No espere a los síntomas y no provoque el vómito. [{poison_open}]
{abroad}""",
)
_PHONE = Page(
    "Someone may see my phone",
    """\
In danger now: call {emergency}[, or text {emergency_text} if it is not safe to speak].
[From a phone or computer that nobody else looks at: {violence}.]

Calls and messages can stay visible on a phone. You can delete this chat in Telegram, and /delete_my_data makes me \
forget what I kept. Do that only if it is safe for you.
{abroad}""",
)
_PHONE_ES = Page(
    "Alguien puede ver mi teléfono",
    """\
En peligro: llame al {emergency}[, o envíe un texto al {emergency_text} si no es seguro hablar].
[Desde un teléfono o computadora que nadie más mire: {violence}.]

Las llamadas y los mensajes pueden quedar a la vista. Puede borrar este chat en Telegram, y con /delete_my_data olvido \
lo que guardé. Hágalo solo si es seguro para usted.
{abroad}""",
)
_HOTLINE = Page(
    "About the hotline",
    """\
{violence_name}: {violence}.
In danger now: call {emergency}.

The hotline cannot send help; {emergency} can. [About a child: {child_name}, {child}.] If you can, use a phone that \
nobody else looks at. [{violence_open}]
{abroad}""",
)
_HOTLINE_ES = Page(
    "Sobre la línea",
    """\
{violence_name}: {violence}.
En peligro: llame al {emergency}.

La línea no puede enviar ayuda; el {emergency} sí. [Sobre un menor: {child_name}, {child}.] Si puede, use un teléfono \
que nadie más mire. [{violence_open}]
{abroad}""",
)

PAGES: dict[tuple[str, str], Page] = {
    ("call", "en"): _CALL,
    ("call", "es"): _CALL_ES,
    ("police", "en"): _POLICE,
    ("police", "es"): _POLICE_ES,
    ("text", "en"): _TEXT,
    ("text", "es"): _TEXT_ES,
    ("enough", "en"): _ENOUGH,
    ("enough", "es"): _ENOUGH_ES,
    ("worried", "en"): _WORRIED,
    ("worried", "es"): _WORRIED_ES,
    ("now", "en"): _NOW,
    ("now", "es"): _NOW_ES,
    ("ask", "en"): _ASK,
    ("ask", "es"): _ASK_ES,
    ("ambulance", "en"): _AMBULANCE,
    ("ambulance", "es"): _AMBULANCE_ES,
    ("speak", "en"): _SPEAK,
    ("speak", "es"): _SPEAK_ES,
    ("poison", "en"): _POISON,
    ("poison", "es"): _POISON_ES,
    ("phone", "en"): _PHONE,
    ("phone", "es"): _PHONE_ES,
    ("hotline", "en"): _HOTLINE,
    ("hotline", "es"): _HOTLINE_ES,
}
"""By name and language."""

_UNDER = {
    "crisis": ("call", "police", "text", "enough", "worried", "now"),
    "crisis_other": ("ask", "call", "police", "text"),
    "emergency": ("ambulance", "speak"),
    "substances": ("ambulance", "poison", "speak"),
    "violence": ("hotline", "phone", "speak", "ambulance"),
}
_TALK = {"en": "I want to talk with someone", "es": "Quiero hablar con alguien"}
_BACK = {"en": "Back to the numbers", "es": "Volver a los números"}
_OTHER_LANGUAGE = {"en": "En español", "es": "In English"}
_SOMETHING_ELSE = {"en": "Ask about something else", "es": "Preguntar otra cosa"}


@dataclass(frozen=True, slots=True)
class Choice:
    """What a button under a card carries. Without a page it is the card itself."""

    card: str
    language: str
    page: str | None = None

    def __str__(self) -> str:
        return f"{HELP}{self.page}:{self.language}:{self.card}" if self.page else f"{CARD}{self.card}:{self.language}"


def read_choice(choice: str) -> Choice | None:
    """None for a choice that is not about a card. One that leads nowhere any more leads to the crisis card.

    >>> read_choice("help_police:es")
    Choice(card='crisis', language='es', page='police')
    """
    if not choice.startswith((HELP, CARD)):
        return None
    name, language, card, *_ = (*choice.removeprefix(HELP).removeprefix(CARD).split(":"), "", "")
    language = language if language in LANGUAGES else "en"
    if choice.startswith(CARD):
        return Choice(name if name in CARDS else "crisis", language)
    return Choice(card if card in CARDS else "crisis", language, name if (name, language) in PAGES else None)


def is_own_choice(choice: str) -> bool:
    """Whether a button of this module carries exactly that. It names a crisis, and is no sign of one."""
    read = read_choice(choice)
    return read is not None and choice == str(read)


def card_buttons(card: str, language: str, place: Place = BUILT_IN_PLACE) -> tuple[Button, ...]:
    """The questions under a card. Under one in both languages, the way to the Spanish one too."""
    known = language if language in LANGUAGES else "en"
    buttons = _pages(card, known, place)
    if card not in ("crisis", "crisis_other"):
        buttons += (Button(_TALK[known], str(Choice("crisis", known))),)
    if known != language:
        buttons += (Button(_OTHER_LANGUAGE[known], str(Choice(card, "es"))),)
    return buttons


def has_page(choice: Choice, place: Place) -> bool:
    """Whether it leads to an answer for which the region has the numbers; otherwise its card is shown."""
    page = PAGES.get((choice.page or "", choice.language))
    return page is not None and has_numbers_for(page.text, place)


def without_a_call(card: str, language: str, place: Place) -> Choice | None:
    """The answer for somebody who cannot or will not call, if there is one under the card."""
    page = next((name for name in ("text", "speak") if name in _UNDER[card]), None)
    choice = Choice(card, language if language in LANGUAGES else "en", page)
    return choice if has_page(choice, place) else None


def is_shown(choice: Choice, offered: tuple[str, ...]) -> bool:
    """Whether that answer is what was shown last: then the others are offered below it, and it is not."""
    return str(choice) not in offered and any(each.startswith(HELP) for each in offered)


def page_text(page: str, language: str, place: Place = BUILT_IN_PLACE) -> str:
    return fill(PAGES[page, language].text, language, place)


def page_buttons(choice: Choice, topics: str, place: Place = BUILT_IN_PLACE) -> tuple[Button, ...]:
    """From a page: the other questions, back to its card, and on to the topics."""
    others = tuple(button for button in _pages(choice.card, choice.language, place) if button.choice != str(choice))
    return (*others, *onward_buttons(choice.card, choice.language, topics))


def onward_buttons(card: str, language: str, topics: str) -> tuple[Button, ...]:
    """Back to the card, and on to the topics (`topics` is what that button carries)."""
    known = language if language in LANGUAGES else "en"
    return Button(_BACK[known], str(Choice(card, known))), Button(_SOMETHING_ELSE[known], topics)


def _pages(card: str, language: str, place: Place) -> tuple[Button, ...]:
    return tuple(
        Button(PAGES[name, language].label, str(choice))
        for name in _UNDER[card]
        if has_page(choice := Choice(card, language, name), place)
    )
