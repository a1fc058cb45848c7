"""What a short message means right after a card: "yes", "tonight", "jk", "thanks", "how".

Alone such words mean nothing; after a card they do. Only a message that is made of nothing else is read like this, so
that a question is never taken for one of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from bot.core.text import normalise

MOST_WORDS = 7
"""Longer messages say something of their own, and are matched as ever."""


class Said(Enum):
    """DENIAL: taking it back. THANKS: thanks, "ok", a goodbye. WAY: how to reach somebody. VAGUE: all other small
    words, which may mean anything."""

    DENIAL = "denial"
    THANKS = "thanks"
    WAY = "way"
    VAGUE = "vague"


@dataclass(frozen=True, slots=True)
class Afterword:
    """What was said, and in which language where the words show it."""

    said: Said
    language: str | None = None


# One a line, over normalised words. "No estoy bien", "no joke" say the opposite.
_DENIALS = {
    "en": r"""
        jk
        j k
        (?:im |i am |i was |was |am )?(?:just |only |totally )?(?:kidding|joking|messing(?: around)?)
        (?<!no )(?:it was |its |it is |that was |was )?(?:just |only )?(?:a |an )?(?:joke|lie|prank|false alarm)
        i (?:lied|was lying|am lying)
        fine
        (?:im |i am |its |it is |all |doing |am )(?:fine|ok|okay|good|alright|all right|safe|better|well)
        (?:everything is |everythings )(?:fine|ok|okay|good|alright|all right)
        im not serious
        i (?:wasnt|was not|am not) (?:being )?serious
        not serious
        (?:i )?(?:didnt|did not|dont|do not) (?:really )?mean (?:it|that)(?: like that| that way)?
        i (?:didnt|did not) say that
        not what i meant
        you misunderstood(?: me)?
        forget (?:it|that|about it|i said that|i said anything|what i said)
        ignore (?:it|that|me|what i said)
        nvm
        never ?mind
        i take (?:it|that) back
        (?:dont|do not) worry(?: about (?:me|it))?
        no worries
        i (?:wont|will not|would not|wouldnt|would never|am not going to|wasnt going to) do (?:it|that|anything)
        im not (?:really )?going to do (?:it|that|anything)
        (?:im |i am )?not suicidal
    """,
    "es": r"""
        (?<!no )(?:es |era |fue |solo era |solo es |nada mas era )?(?:una |solo una |pura )?(?:broma|mentira|chiste)
        (?<!no )(?:estoy |estaba |solo estaba |nomas estaba )?(?:bromeando|jugando)
        (?<!no )bromeaba
        no (?:era|es|fue|iba|hablaba|hablo)(?: muy)? (?:en |de )?serio
        no lo (?:dije|decia|digo) (?:en|de) serio
        (?<!no )(?:ya )?(?:estoy|me siento|ando) (?:bien|mejor|ok|tranquilo|tranquila)
        (?<!no )todo (?:esta )?bien
        no es (?:cierto|verdad)
        no quise decir (?:eso|nada)
        no (?:quise decirlo|lo quise decir)
        olvid(?:alo|elo|e lo que dije|a lo que dije|e eso|a eso)
        no pasa nada
        no (?:se preocupe|te preocupes|se preocupen)(?: por mi)?
        no me hag(?:as|a|an) caso
        no voy a hacer (?:nada|eso)
        no (?:lo voy a hacer|voy a hacerlo|lo haria|lo hare)
        me retracto
        falsa alarma
    """,
}
# What people wrap around it: "lol jk", "sorry, it was a joke", "no no, i am fine really".
_AROUND = """
    lol lmao haha hahaha ha jaja jajaja jeje sorry perdon disculpe disculpa no nah nope yes yeah si oh well pues ok okay
    really honestly actually now already ya ahora verdad and y but pero so bro dude thanks gracias please promise today
    hoy just
"""
_MOST_DENYING_WORDS = 12


def _whole(denials: str) -> re.Pattern[str]:
    part = "|".join(filter(None, map(str.strip, denials.splitlines())))
    around = "|".join(_AROUND.split())
    return re.compile(rf"(?:(?:{around}) )*(?:{part})(?: (?:{part}|{around}))*")


_DENIAL = {language: _whole(denials) for language, denials in _DENIALS.items()}

_THANKS = {
    "en": "thanks thank thankyou thx ty tysm ok okay okey kk k alright bye goodbye night cool understood noted "
    "appreciated helped",
    "es": "gracias ok okay vale adios bye entendido listo",
}
_AROUND_THANKS = {
    "en": "you u it i got the very much so a lot for that this your help helping will do them now good later "
    "goodbye see ya to all appreciate ill call text sure great again no yes",
    "es": "muchas muy amable mil por la el su ayuda de acuerdo esta bien hasta luego pronto buenas noches que pase "
    "buen dia entiendo claro lo hare llamare voy a llamar todo muchisimas se agradezco le nos vemos",
}

_WAY = {
    "en": "call calling text number numbers phone line chat who where how what help hotline someone somebody",
    "es": "llamar llamo marcar marco numero numeros telefono linea chat quien donde como que cual ayuda ayudame "
    "ayudeme auxilio socorro alguien",
}
_AROUND_WAY = {
    "en": "do i can could should the a to is please me now again and or which with talk speak them there we "
    "need for u 988 911 want s",
    "es": "a el la los un una puedo debo hago es al por favor ahora me otra vez y o con hablar hablo necesito "
    "quiero cual ellos ahi hay 988 911 de",
}

_SMALL = {
    "en": """
        yes yeah yea yep yup ya y no nope nah n maybe idk dunno perhaps probably guess think suppose so sure know
        i im ive ill id me my myself it its is was be this that these those not dont cant wont didnt doesnt isnt do
        did have has had am a an the of in on at to for and or but if just really very too much all any anymore more
        still again already always never ever even tonight today tomorrow soon later now then night morning evening
        weekend week hour minutes right here there alone lonely everything nothing anything something nobody noone
        one care cares matter matters helps help helped works worked point use over done end ended enough tired
        exhausted sad scared afraid hurt hurts hurting empty numb lost hopeless worthless useless bad worse worst awful
        terrible horrible broken crying cry feel feeling feels felt hate hated whatever because since like wait stop go
        going gone sorry please hmm hm mm um uh oh well same soo cuz bc want wanted wish try tried trying pls why
        ok okay fine good safe joke joking kidding lie serious yet
    """,
    "es": """
        si no nop sip quizas quiza tal vez acaso puede ser se yo me mi mis lo la le los las el un una es era fue esto
        eso esta este ese ya no se ni y o pero porque que de en con sin por para muy mas tan tanto mucho mucha todo
        todos todas nada nadie nunca siempre jamas hoy manana noche tarde ahora ahorita luego pronto aqui alla solo
        sola triste cansado cansada harto harta mal peor fatal vacio vacia perdido perdida roto rota miedo asustado
        asustada siento sintiendo sentir quiero queria puedo podia tengo estoy estaba sigo importa importan igual da
        sirve sirven funciona funcionan ayuda ayudan sentido caso vale pena lloro llorando llorar odio perdon creo
        supongo fin final adios mismo misma dormir voy hacer hago pues ay bien mejor broma
        mentira serio digo bromeando todavia aun
    """,
}


def _words(texts: dict[str, str]) -> dict[str, frozenset[str]]:
    return {language: frozenset(text.split()) for language, text in texts.items()}


_THANKS_WORDS, _AROUND_THANKS_WORDS = _words(_THANKS), _words(_AROUND_THANKS)
_WAY_WORDS, _AROUND_WAY_WORDS = _words(_WAY), _words(_AROUND_WAY)
_SMALL_WORDS = _words(_SMALL)
_ASKING = frozenset("is was do did have has had am".split())  # "is it safe" is made of small words, and asks
_YES_OR_NO = frozenset("yes yeah yea yep yup ya y no nope nah n si sip nop none ninguna ninguno".split())


def read_afterword(text: str) -> Afterword | None:
    """What a message says when it follows a card; None when it says something of its own.

    >>> read_afterword("lol jk im fine"), read_afterword("esta noche")
    (Afterword(said=<Said.DENIAL: 'denial'>, language='en'), Afterword(said=<Said.VAGUE: 'vague'>, language='es'))
    >>> read_afterword("how long does it take") is None
    True
    """
    words = normalise(text)
    if not words:
        return Afterword(Said.VAGUE) if text.strip() else None  # a thumb, a face, three dots
    if len(words) > _MOST_DENYING_WORDS:
        return None
    if languages := [code for code, denial in _DENIAL.items() if denial.fullmatch(" ".join(words))]:
        return Afterword(Said.DENIAL, languages[0])
    if len(words) > MOST_WORDS:
        return None
    for said, keys, around in (
        (Said.THANKS, _THANKS_WORDS, _AROUND_THANKS_WORDS),
        (Said.WAY, _WAY_WORDS, _AROUND_WAY_WORDS),
    ):
        if languages := _languages(words, keys, around):
            return Afterword(said, languages[0] if len(languages) == 1 else None)
    return _vague(words)


def _vague(words: tuple[str, ...]) -> Afterword | None:
    if words[0] in _ASKING and len(words) > 1:
        return None
    languages = _languages(words, _SMALL_WORDS, _SMALL_WORDS)
    mixed = _SMALL_WORDS["en"] | _SMALL_WORDS["es"]
    if not languages and not mixed.issuperset(words):
        return None
    return Afterword(Said.VAGUE, languages[0] if len(languages) == 1 else None)


def is_yes_or_no(text: str) -> bool:
    """Whether it answers the question that suggestions are."""
    return _YES_OR_NO.issuperset(normalise(text))


def _languages(words: tuple[str, ...], keys: dict[str, frozenset[str]], around: dict[str, frozenset[str]]) -> list[str]:
    """Those in which the message is made of these words, at least one of them a key."""
    return [code for code in keys if not keys[code].isdisjoint(words) and (keys[code] | around[code]).issuperset(words)]
