"""What a person in danger is shown: constants that need no file.

Plain text, the number within the first two lines, no promise and no question; never a method, an amount, blame or
cheering up. Every card says that nobody reads this chat live and how to find a line in another country.

The Spanish texts are drafts: a clinician who is a native speaker must read them before launch, and somebody must
read the English ones. Every number must be checked on its official page before launch.
"""

from bot.core.crisis_rules import Tier

_AUTOMATED = "I am an automated program. Nobody reads this chat live, and it cannot send help."
_AUTOMATED_ES = "Soy un programa automático. Nadie lee este chat en vivo y no puede enviar ayuda."
_ABROAD = "Outside the US: findahelpline.com lists lines in other countries."
_ABROAD_ES = "Fuera de Estados Unidos: findahelpline.com tiene líneas de otros países."

MINIMAL_CARD = (
    "In an emergency call 911. In emotional crisis call or text 988, day and night.\n"
    "En una emergencia llame al 911. En una crisis llame o escriba al 988, día y noche.\n"
    "988: free / gratis. Chat: 988lifeline.org/chat. Español: oprima 2, o envíe AYUDA al 988.\n"
    "This is an automated program, nobody reads this chat live. Programa automático: nadie lee este chat en vivo.\n"
    "Other countries / otros países: findahelpline.com"
)

_CRISIS = f"""\
You can talk with someone now: call or text 988, or chat at 988lifeline.org/chat.
In danger now, or already took something: call 911 or go to the nearest emergency room.

988 is free and open day and night. By text, the first reply is automatic: answer it ("Next") to reach a person. \
Veterans: call 988, then press 1. Or text HOME to 741741.

If you can, be with someone and tell a person you trust. Move away from anything you could use to hurt yourself.

{_AUTOMATED}
{_ABROAD}"""

_CRISIS_ES = f"""\
Puede hablar con alguien ahora: llame al 988 y oprima 2, envíe AYUDA al 988, o use 988lifeline.org/chat.
Si corre peligro o ya tomó algo: llame al 911 o vaya a la sala de emergencias más cercana.

El 988 es gratis y atiende día y noche. Por mensaje, la primera respuesta es automática: contéstela para llegar a \
una persona. También puede enviar HOLA al 741741.

Si puede, esté con alguien y dígale a una persona de confianza. Aléjese de lo que pueda usar para lastimarse.

{_AUTOMATED_ES}
{_ABROAD_ES}"""

_CRISIS_AGAIN = f"""\
988 is still there: call or text 988, or chat at 988lifeline.org/chat.
In danger now: 911 or the nearest emergency room.

A person you trust can sit with you while you call.

{_AUTOMATED}
{_ABROAD}"""

_CRISIS_AGAIN_ES = f"""\
El 988 sigue abierto: llame y oprima 2, envíe AYUDA al 988, o use 988lifeline.org/chat.
Si corre peligro: 911 o la sala de emergencias más cercana.

Una persona de confianza puede acompañarle mientras llama.

{_AUTOMATED_ES}
{_ABROAD_ES}"""

_OTHER = f"""\
If they are in danger now or already took something: call 911 and stay with them.
Call or text 988, or chat at 988lifeline.org/chat, alone or together with them: 988 takes calls about someone else.

Ask them directly whether they think about suicide. Listen, and stay with them. If it is safe, put distance between \
them and anything they could use to hurt themselves.

988 is free, day and night. Look after yourself too.

{_AUTOMATED}
{_ABROAD}"""

_OTHER_ES = f"""\
Si esa persona corre peligro o ya tomó algo: llame al 911 y quédese con ella.
Llame al 988 y oprima 2, envíe AYUDA al 988, o use 988lifeline.org/chat: atienden también por otra persona.

Pregúntele directamente si piensa en el suicidio. Escuche y quédese a su lado. Si es seguro, ponga distancia con lo \
que pueda usar para lastimarse.

El 988 es gratis, día y noche. Cuídese usted también.

{_AUTOMATED_ES}
{_ABROAD_ES}"""

_OTHER_AGAIN = f"""\
For the person you worry about: 911 if they are in danger now.
988 helps you too: call or text 988, or chat at 988lifeline.org/chat, with them or on your own.

{_AUTOMATED}
{_ABROAD}"""

_OTHER_AGAIN_ES = f"""\
Para la persona que le preocupa: 911 si corre peligro ahora.
El 988 también le ayuda a usted: llame y oprima 2, envíe AYUDA al 988, o use 988lifeline.org/chat.

{_AUTOMATED_ES}
{_ABROAD_ES}"""

_EMERGENCY = f"""\
Call 911 now, or have someone near you call. Say the address first.
If you cannot speak, try a text to 911. Stay on the line, and do not drive yourself.

Do not wait for an answer here or from the clinic. Stay with the person, or have someone stay with you.

If this is also about suicide or hurting yourself: call or text 988, or chat at 988lifeline.org/chat.

{_AUTOMATED}
{_ABROAD}"""

_EMERGENCY_ES = f"""\
Llame al 911 ahora, o pida a alguien cerca que llame. Diga primero la dirección.
Si no puede hablar, intente un mensaje de texto al 911. No cuelgue y no maneje.

No espere una respuesta aquí ni de la clínica. Quédese con la persona, o pida que alguien se quede con usted.

Si también se trata de suicidio o de lastimarse: llame al 988 y oprima 2, envíe AYUDA al 988, o use \
988lifeline.org/chat.

{_AUTOMATED_ES}
{_ABROAD_ES}"""

_EMERGENCY_AGAIN = f"""\
911 is the fastest help: call, or text 911 if you cannot speak.
In emotional crisis: call or text 988, or chat at 988lifeline.org/chat.

{_AUTOMATED}
{_ABROAD}"""

_EMERGENCY_AGAIN_ES = f"""\
El 911 es la ayuda más rápida: llame, o envíe un mensaje al 911 si no puede hablar.
En crisis emocional: llame al 988 y oprima 2, envíe AYUDA al 988, o use 988lifeline.org/chat.

{_AUTOMATED_ES}
{_ABROAD_ES}"""

_SUBSTANCES = f"""\
Call 911 if someone is unconscious, hard to wake, has a seizure or trouble breathing. Say the address first.
Awake and breathing well: Poison Help 1-800-222-1222, free, day and night.

Do not wait for symptoms. Do not make anyone vomit. Keep the package at hand, and do not stay alone.

If it was meant to hurt, or you think about suicide: call or text 988, or chat at 988lifeline.org/chat.

{_AUTOMATED}
{_ABROAD}"""

_SUBSTANCES_ES = f"""\
Llame al 911 si alguien está inconsciente, no despierta bien, convulsiona o respira mal. Diga primero la dirección.
Si está despierto y respira bien: Poison Help 1-800-222-1222, gratis, día y noche, con intérpretes.

No espere a los síntomas. No provoque el vómito. Tenga el envase a la mano y no se quede a solas.

Si fue para hacerse daño o piensa en el suicidio: llame al 988 y oprima 2, o use 988lifeline.org/chat.

{_AUTOMATED_ES}
{_ABROAD_ES}"""

_SUBSTANCES_AGAIN = f"""\
911 if anyone gets worse, is hard to wake or has trouble breathing.
Otherwise Poison Help, 1-800-222-1222, tells you what to do now. Call or text 988 in emotional crisis.

{_AUTOMATED}
{_ABROAD}"""

_SUBSTANCES_AGAIN_ES = f"""\
911 si alguien empeora, no despierta bien o respira mal.
Si no, Poison Help, 1-800-222-1222, le dice qué hacer ahora. En crisis emocional llame o escriba al 988.

{_AUTOMATED_ES}
{_ABROAD_ES}"""

_VIOLENCE = f"""\
In danger now: call 911, or text 911 if it is not safe to speak. Say the address first.
National Domestic Violence Hotline: 1-800-799-7233, or text START to 88788, or chat at thehotline.org.

It is free, day and night. It cannot send help: 911 can. About a child: Childhelp \
1-800-422-4453, call or text. Someone may be able to see what is on your phone: use a safe one if you can.

In emotional crisis: call or text 988.

{_AUTOMATED}
{_ABROAD}"""

_VIOLENCE_ES = f"""\
Si corre peligro: llame al 911, o envíe un texto al 911 si no es seguro hablar. Diga primero la dirección.
Línea contra la Violencia Doméstica: 1-800-799-7233, o envíe START al 88788, o use thehotline.org.

Es gratis, día y noche. No puede enviar ayuda; el 911 sí. Sobre un menor: Childhelp 1-800-422-4453, llamada o texto. \
Alguien podría ver lo que hay en su teléfono: use uno seguro si puede.

En crisis emocional: llame al 988 y oprima 2, o escriba AYUDA al 988.

{_AUTOMATED_ES}
{_ABROAD_ES}"""

_VIOLENCE_AGAIN = f"""\
911 if you are in danger now. Somewhere safe first, if you can.
To talk: 1-800-799-7233, or text START to 88788. For a child: 1-800-422-4453. In crisis: call or text 988.

{_AUTOMATED}
{_ABROAD}"""

_VIOLENCE_AGAIN_ES = f"""\
911 si corre peligro ahora. Primero un lugar seguro, si puede.
Para hablar: 1-800-799-7233, o START al 88788. Por un menor: 1-800-422-4453. En crisis: llame o escriba al 988.

{_AUTOMATED_ES}
{_ABROAD_ES}"""

# Language, then whether the same card was shown a short while ago.
_Texts = dict[tuple[str, bool], str]


def _texts(en: str, en_again: str, es: str, es_again: str) -> _Texts:
    return {("en", False): en, ("en", True): en_again, ("es", False): es, ("es", True): es_again}


_CARDS: dict[str, _Texts] = {
    Tier.EMERGENCY.value: _texts(_EMERGENCY, _EMERGENCY_AGAIN, _EMERGENCY_ES, _EMERGENCY_AGAIN_ES),
    Tier.CRISIS.value: _texts(_CRISIS, _CRISIS_AGAIN, _CRISIS_ES, _CRISIS_AGAIN_ES),
    Tier.CRISIS_OTHER.value: _texts(_OTHER, _OTHER_AGAIN, _OTHER_ES, _OTHER_AGAIN_ES),
    "substances": _texts(_SUBSTANCES, _SUBSTANCES_AGAIN, _SUBSTANCES_ES, _SUBSTANCES_AGAIN_ES),
    "violence": _texts(_VIOLENCE, _VIOLENCE_AGAIN, _VIOLENCE_ES, _VIOLENCE_AGAIN_ES),
}
# Kinds of the emergency rules that need other numbers.
_BY_KIND = {"overdose": "substances", "mixing": "substances", "poisoning": "substances", "violence": "violence"}
KINDS_WITH_A_CARD = tuple(_BY_KIND)

_BOTH = """\
{start}
988 is free, day and night. El 988 es gratis, día y noche. Español: oprima 2.
I am an automated program, nobody reads this chat live. Programa automático: nadie lee este chat en vivo.
Other countries / otros países: findahelpline.com"""
_BOTH_START = """\
Danger now: 911. In crisis call or text 988, or chat at 988lifeline.org/chat.
Peligro ahora: 911. En crisis llame o escriba al 988, o use 988lifeline.org/chat."""
_BOTH_POISON = """\
Danger now: 911. Awake and breathing well: Poison Help 1-800-222-1222.
Peligro ahora: 911. Despierto y respira bien: Poison Help 1-800-222-1222.
In crisis call or text 988. En crisis llame o escriba al 988."""
_BOTH_ABUSE = """\
Danger now: 911. Violence: 1-800-799-7233. About a child: 1-800-422-4453.
Peligro ahora: 911. Violencia: 1-800-799-7233. Por un menor: 1-800-422-4453.
In crisis call or text 988. En crisis llame o escriba al 988."""

_MENTION = {
    "en": "In crisis: call or text 988, or chat at 988lifeline.org/chat, free, day and night.\nEmergency: call 911.",
    "es": "En crisis: llame al 988 y oprima 2, o envíe AYUDA al 988, gratis, día y noche.\nEmergencia: llame al 911.",
}
_MENTION_BOTH = "In crisis call or text 988. En crisis llame o escriba al 988.\nEmergency / emergencia: 911."


def card_name(tier: Tier, kind: str) -> str:
    """Which card a finding gets: several kinds share one, and a second of those is a repeat."""
    if tier is Tier.EMERGENCY and kind in _BY_KIND:
        return _BY_KIND[kind]
    return tier.value if tier.value in _CARDS else Tier.CRISIS.value


def card(tier: Tier, kind: str, language: str, repeat: bool = False) -> str:
    """The card for somebody in danger; `repeat` when the same one was shown shortly before."""
    name = card_name(tier, kind)
    if language in ("en", "es"):
        return _CARDS[name][language, repeat]
    start = {"substances": _BOTH_POISON, "violence": _BOTH_ABUSE}.get(name, _BOTH_START)
    if repeat and start is _BOTH_START:
        return MINIMAL_CARD
    return _BOTH.format(start=start)


def mention_lines(language: str) -> str:
    """Two short lines to stand above an ordinary answer."""
    return _MENTION.get(language, _MENTION_BOTH)
