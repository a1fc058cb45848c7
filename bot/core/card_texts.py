"""The sentences of the cards. Numbers stand in braces and come from the resources.

What stands in square brackets is left out in regions without that number; everything else every region has. Of each
card there are three: the full one, a shorter one for the second time, another for the third, so that the same text
never follows itself.

How they are worded: plain text, the number within the first two lines, no promise and no question; never a method, an
amount, blame or cheering up. The Spanish texts are drafts: a clinician who is a native speaker must read them before
launch, and one must read the English ones.

What to do until help comes ("do not drive yourself", "keep the package at hand", "stay with the person", "somewhere
safe first") is general safety advice and comes from no page that the resources name: the clinician must check it.
"""

from __future__ import annotations

_END = "\n\n{automated}\n{abroad}"

_CRISIS = (
    """\
You can talk with someone now: {crisis}.
In danger now, or already took something: call {emergency} or go to the nearest emergency room.

[{open}] [By text to {lifeline}, the first reply is automatic: answer it ("Next") to reach a person.] \
[Veterans: {veterans}.] [Or {text_line}.] [{local}.]

If you can, be with someone and tell a person you trust. Move away from anything you could use to hurt yourself."""
    + _END,
    """\
{line} is still there: {crisis}.
In danger now: {emergency} or the nearest emergency room.

A person you trust can sit with you while you call."""
    + _END,
    """\
The number again: {crisis}.
If you are in danger, or took something: call {emergency}.

You can also hand this phone to somebody near you and let them read this."""
    + _END,
)

_CRISIS_ES = (
    """\
Puede hablar con alguien ahora: {crisis}.
Si corre peligro o ya tomó algo: llame al {emergency} o vaya a la sala de emergencias más cercana.

[{open}] [Por mensaje al {lifeline}, la primera respuesta es automática: contéstela para llegar a una persona.] \
[Veteranos: {veterans}.] [También: {text_line}.] [{local}.]

Si puede, esté con alguien y dígale a una persona de confianza. Aléjese de lo que pueda usar para lastimarse."""
    + _END,
    """\
{line} sigue ahí: {crisis}.
Si corre peligro: {emergency} o la sala de emergencias más cercana.

Una persona de confianza puede acompañarle mientras llama."""
    + _END,
    """\
El número otra vez: {crisis}.
Si corre peligro o tomó algo: llame al {emergency}.

También puede darle este teléfono a alguien cerca para que lea esto."""
    + _END,
)

_OTHER = (
    """\
If they are in danger now or already took something: call {emergency} and stay with them.
{Crisis}, alone or together with them[: {someone_else} takes calls about someone else].

Ask them directly whether they think about suicide. Listen, and stay with them. If it is safe, put distance between \
them and anything they could use to hurt themselves.

[{open}] Look after yourself too. [{local}.]"""
    + _END,
    """\
For the person you worry about: {emergency} if they are in danger now.
{line} is there for you too: {crisis}, with them or on your own."""
    + _END,
    """\
If they are in danger: call {emergency}.
To talk about what you can do: {crisis}.

Stay with them if you can."""
    + _END,
)

_OTHER_ES = (
    """\
Si esa persona corre peligro o ya tomó algo: llame al {emergency} y quédese con ella.
{Crisis}, a solas o junto con esa persona[. {someone_else} atiende también por otra persona].

Pregúntele directamente si piensa en el suicidio. Escuche y quédese a su lado. Si es seguro, ponga distancia con lo \
que pueda usar para lastimarse.

[{open}] Cuídese usted también. [{local}.]"""
    + _END,
    """\
Para la persona que le preocupa: {emergency} si corre peligro ahora.
{line} también le ayuda a usted: {crisis}, a solas o con esa persona."""
    + _END,
    """\
Si esa persona corre peligro: llame al {emergency}.
Para hablar de lo que puede hacer: {crisis}.

Quédese a su lado si puede."""
    + _END,
)

_EMERGENCY = (
    """\
Call {emergency} now, or have someone near you call. Say the address first.
[If you cannot speak, try a text to {emergency_text}.] Stay on the line, and do not drive yourself.

Do not wait for an answer here or from the clinic. Stay with the person, or have someone stay with you.

If this is also about suicide or hurting yourself: {crisis}."""
    + _END,
    """\
{emergency} is the fastest help: call[, or text {emergency_text} if you cannot speak].
In emotional crisis: {crisis}."""
    + _END,
    """\
Please call {emergency}, or let someone near you call now.
For a crisis of feelings: {crisis}."""
    + _END,
)

_EMERGENCY_ES = (
    """\
Llame al {emergency} ahora, o pida a alguien cerca que llame. Diga primero la dirección.
[Si no puede hablar, intente un mensaje de texto al {emergency_text}.] No cuelgue y no maneje.

No espere una respuesta aquí ni de la clínica. Quédese con la persona, o pida que alguien se quede con usted.

Si también se trata de suicidio o de lastimarse: {crisis}."""
    + _END,
    """\
El {emergency} es la ayuda más rápida: llame[, o envíe un mensaje al {emergency_text} si no puede hablar].
En crisis emocional: {crisis}."""
    + _END,
    """\
Por favor llame al {emergency}, o deje que alguien cerca llame ahora.
Si es una crisis emocional: {crisis}."""
    + _END,
)

_SUBSTANCES = (
    """\
Call {emergency} if someone is unconscious, hard to wake, has a seizure or trouble breathing. Say the address first.
[Awake and breathing well: {poison_name}, {poison}.] [{poison_open}]

Do not wait for symptoms. Do not make anyone vomit. Keep the package at hand, and do not stay alone.

If it was meant to hurt, or you think about suicide: {crisis}."""
    + _END,
    """\
{emergency} if anyone gets worse, is hard to wake or has trouble breathing.
[Otherwise: {poison_name}, {poison}.] In emotional crisis: {crisis_call}."""
    + _END,
    """\
Call {emergency} when in doubt: hard to wake, a seizure, trouble breathing.
[Awake and well: {poison}, {poison_name}.] To talk with someone: {crisis_call}."""
    + _END,
)

_SUBSTANCES_ES = (
    """\
Llame al {emergency} si alguien está inconsciente, cuesta despertarlo, convulsiona o respira mal. Diga primero \
la dirección.
[Si está despierto y respira bien: {poison} ({poison_name}).] [{poison_open}]

No espere a los síntomas. No provoque el vómito. Tenga el envase a la mano y no se quede sin compañía.

Si fue para hacerse daño o piensa en el suicidio: {crisis}."""
    + _END,
    """\
{emergency} si alguien empeora, cuesta despertarlo o respira mal.
[Si no: {poison} ({poison_name}).] En crisis emocional: {crisis_call}."""
    + _END,
    """\
Llame al {emergency} si tiene dudas: cuesta despertarlo, convulsiona, respira mal.
[Si está despierto y bien: {poison} ({poison_name}).] Para hablar con alguien: {crisis_call}."""
    + _END,
)

_VIOLENCE = (
    """\
In danger now: call {emergency}[, or text {emergency_text} if it is not safe to speak]. Say the address first.
[{violence_name}: {violence}.]

[{violence_open}] [It cannot send help: {emergency_if_violence} can.] [About a child: {child_name}, {child}.] Someone \
may be able to see what is on your phone: use a safe one if you can.

If you think about suicide: {crisis}."""
    + _END,
    """\
{emergency} if you are in danger now. Somewhere safe first, if you can.
[To talk: {violence}.] [For a child: {child}.] In crisis: {crisis_call}."""
    + _END,
    """\
If you are not safe: call {emergency}.
[The hotline: {violence}.] [About a child: {child}.] To talk with someone: {crisis_call}."""
    + _END,
)

_VIOLENCE_ES = (
    """\
Si corre peligro: llame al {emergency}[, o envíe un texto al {emergency_text} si no es seguro hablar]. Diga primero la \
dirección.
[{violence_name}: {violence}.]

[{violence_open}] [No puede enviar ayuda; el {emergency_if_violence} sí.] [Sobre un menor: {child_name}, {child}.] \
Alguien podría ver su teléfono: use uno seguro si puede.

Si piensa en el suicidio: {crisis}."""
    + _END,
    """\
{emergency} si corre peligro ahora. Primero un lugar seguro, si puede.
[Para hablar: {violence}.] [Por un menor: {child}.] En crisis: {crisis_call}."""
    + _END,
    """\
Si no está a salvo: llame al {emergency}.
[La línea: {violence}.] [Sobre un menor: {child}.] Para hablar con alguien: {crisis_call}."""
    + _END,
)

CARD_TEXTS: dict[tuple[str, str], tuple[str, str, str]] = {
    ("crisis", "en"): _CRISIS,
    ("crisis", "es"): _CRISIS_ES,
    ("crisis_other", "en"): _OTHER,
    ("crisis_other", "es"): _OTHER_ES,
    ("emergency", "en"): _EMERGENCY,
    ("emergency", "es"): _EMERGENCY_ES,
    ("substances", "en"): _SUBSTANCES,
    ("substances", "es"): _SUBSTANCES_ES,
    ("violence", "en"): _VIOLENCE,
    ("violence", "es"): _VIOLENCE_ES,
}
"""By card and language."""

CARDS = tuple(dict.fromkeys(name for name, _ in CARD_TEXTS))

_BOTH_END = """
I am an automated program, nobody reads this chat live. Programa automático: nadie lee este chat en vivo.
Other countries / otros países: {directory}"""
_BOTH = (
    """\
Danger now: {emergency}. In crisis: {crisis}.
Peligro ahora: {emergency}. En crisis: {crisis_es}.
[{open}] [{open_es}]"""
    + _BOTH_END,
    """\
In crisis: {crisis}. Danger now: {emergency}.
En crisis: {crisis_es}. Peligro ahora: {emergency}."""
    + _BOTH_END,
)
_BOTH_POISON = (
    """\
Danger now: {emergency}. [Awake and breathing well: {poison_name}, {poison}.]
Peligro ahora: {emergency}. [Despierto y respira bien: {poison_es} ({poison_name}).]
In crisis: {crisis_call}. En crisis: {crisis_call_es}."""
    + _BOTH_END,
    """\
Call {emergency} when in doubt. [Awake and well: {poison}, {poison_name}.]
Llame al {emergency} si tiene dudas. [Despierto y bien: {poison_es} ({poison_name}).]
In crisis: {crisis_call}. En crisis: {crisis_call_es}."""
    + _BOTH_END,
)
_BOTH_ABUSE = (
    """\
Danger now: {emergency}. [Violence: {violence_call}.] [About a child: {child_call}.]
Peligro ahora: {emergency}. [Violencia: {violence_call_es}.] [Por un menor: {child_call_es}.]
In crisis: {crisis_call}. En crisis: {crisis_call_es}."""
    + _BOTH_END,
    """\
Not safe: call {emergency}. [Violence: {violence_call}.] [A child: {child_call}.]
No está a salvo: llame al {emergency}. [Violencia: {violence_call_es}.] [Un menor: {child_call_es}.]
In crisis: {crisis_call}. En crisis: {crisis_call_es}."""
    + _BOTH_END,
)
BILINGUAL_TEXTS: dict[str, tuple[str, str]] = {
    "crisis": _BOTH,
    "crisis_other": _BOTH,
    "emergency": _BOTH,
    "substances": _BOTH_POISON,
    "violence": _BOTH_ABUSE,
}
"""For a language that is neither: both, in few words."""

MENTION_TEXTS = {
    "en": "In crisis: {crisis}.[ {open}]\nEmergency: call {emergency}.",
    "es": "En crisis: {crisis}.[ {open}]\nEmergencia: llame al {emergency}.",
    "both": "In crisis: {crisis_call}. En crisis: {crisis_call_es}.\nEmergency / emergencia: {emergency}.",
}
"""To stand above an answer. By language, like all below; "both" is for one that is neither or not known."""

LINE_TEXTS = {
    "substances": {
        "en": "[\n{poison_name}: {poison}.]",
        "es": "[\n{poison_name}: {poison}.]",
        "both": "[\n{poison_name}: {poison_call}, {poison_call_es}.]",
    },
    "violence": {
        "en": "[\n{violence_name}: {violence_call}.]",
        "es": "[\nViolencia doméstica: {violence_call}.]",
        "both": "[\nViolence / violencia: {violence_call}, {violence_call_es}.]",
    },
}
"""What stays below the first two lines of whatever is shown after these cards: nobody else has their numbers."""

DENIAL_TEXTS = {
    "en": (
        """\
It is all right to say that. The line stays there, at any time: {crisis}.
In danger, or took something: call {emergency}.

You do not have to explain anything. If you like, ask me something else.
{abroad}""",
        """\
All right. It can still help to talk with someone: {crisis}.
In danger, or took something: call {emergency}.

You can ask me something else, too.
{abroad}""",
    ),
    "es": (
        """\
Puede decirlo con confianza. La línea sigue ahí, a cualquier hora: {crisis}.
Si corre peligro o tomó algo: llame al {emergency}.

No tiene que explicar nada. Si quiere, pregúnteme otra cosa.
{abroad}""",
        """\
Está bien. Aun así, hablar con alguien puede ayudar: {crisis}.
Si corre peligro o tomó algo: llame al {emergency}.

También puede preguntarme otra cosa.
{abroad}""",
    ),
    "both": (
        """\
All right. The line stays there: {crisis}.
Está bien. La línea sigue ahí: {crisis_es}.

In danger, or took something: {emergency}. En peligro, o si tomó algo: {emergency}.
Other countries / otros países: {directory}""",
        """\
It can still help to talk with someone: {crisis}.
Aun así, hablar con alguien puede ayudar: {crisis_es}.

In danger, or took something: {emergency}. En peligro, o si tomó algo: {emergency}.
Other countries / otros países: {directory}""",
    ),
}
"""To somebody who takes back what brought the card. Two, for the second time."""

THANKS_TEXTS = {
    "en": (
        "You are welcome. At any time: {crisis}.\nIn danger: call {emergency}.\n{abroad}",
        "I am here for questions. To talk with a person: {crisis}.\nIn danger: call {emergency}.\n{abroad}",
    ),
    "es": (
        "Con gusto. A cualquier hora: {crisis}.\nSi corre peligro: llame al {emergency}.\n{abroad}",
        "Aquí estoy para preguntas. Para hablar con una persona: {crisis}.\n"
        "Si corre peligro: llame al {emergency}.\n{abroad}",
    ),
    "both": (
        "You are welcome. At any time: {crisis}. Danger: {emergency}.\n"
        "Con gusto. A cualquier hora: {crisis_es}. Peligro: {emergency}.\n"
        "Other countries / otros países: {directory}",
        "To talk with a person: {crisis}. Danger: {emergency}.\n"
        "Para hablar con una persona: {crisis_es}. Peligro: {emergency}.\n"
        "Other countries / otros países: {directory}",
    ),
}
"""To thanks, an "ok" or a goodbye after a card."""
