"""What a short message means right after a card: "yes", "tonight", "jk", "thanks", "how".

Alone such words mean nothing; after a card they do. All but statements are read by whole words, in a message that is
made of nothing else. What begins as a question is none of them, unless it asks how to reach somebody.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import cache

from bot.core.text import normalise

MOST_WORDS = 7
"""Longer messages say something of their own, and are matched as ever."""


class Said(Enum):
    """DENIAL: taking it back. LIE: saying that what was said before is not true, be it the danger or its denial.
    THANKS: thanks, "ok", a goodbye. FAREWELL: thanks or a goodbye that sounds final. WAY: how to reach somebody.
    NO_CALL: why a call is not possible. VAGUE: all other small words, which may mean anything. STATEMENT: other words,
    few, and no question."""

    DENIAL = "denial"
    LIE = "lie"
    THANKS = "thanks"
    FAREWELL = "farewell"
    WAY = "way"
    NO_CALL = "no call"
    VAGUE = "vague"
    STATEMENT = "statement"


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
        (?<!no )(?:it was |its |it is |that was |was )?(?:just |only )?(?:a |an )?(?:joke|prank|false alarm)
        fine
        (?:im |i am |its |it is |all |doing |am |(?:i )?feel |feeling )(?:fine|ok|okay|good|alright|all right)(?: now)?
        (?:im |i am |its |it is |all |doing |am |(?:i )?feel |feeling )(?:safe|better|well)(?: now)?
        (?:i (?:have |got )?)?no symptoms
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
        (?<!no )(?:es |era |fue |solo era |solo es |nada mas era )?(?:una |solo una |pura )?(?:broma|chiste)
        (?<!no )(?:estoy |estaba |solo estaba |nomas estaba )?(?:bromeando|jugando)
        (?<!no )bromeaba
        no (?:era|es|fue|iba|hablaba|hablo)(?: muy)? (?:en |de )?serio
        no lo (?:dije|decia|digo) (?:en|de) serio
        (?<!no )(?:ya )?(?:estoy|me siento|ando) (?:bien|mejor|ok|tranquilo|tranquila)(?: ahora| hoy)?
        (?:no tengo|sin|ningun) sintomas?
        (?<!no )todo (?:esta )?bien
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
_LIES = {
    "en": r"""
        (?<!no )(?:it was |its |it is |that was |thats |was )?(?:just |only |all )?(?:a )?lie
        i (?:lied|was lying|am lying)
        im lying
        (?:its |it is |that is |thats |it was |that was )?not true
        (?:it |that )(?:isnt|wasnt) true
    """,
    "es": r"""
        (?<!no )(?:es |era |fue |solo era |solo es |nada mas era )?(?:una |solo una |pura )?mentira
        (?:te |le |les )?(?:menti|mentia|estaba mintiendo)
        no (?:es|era) (?:cierto|verdad)
    """,
}
_NO_CALLS = {
    "en": r"""
        (?:(?:the|they|988|911|line|hotline|somebody|someone|just|phone) )*(?:hung|hang) up(?: on me)?
        (?:no one|noone|nobody|they|988|911|it) (?:answers?|answered|picks up|picked up|is answering|will answer)
        (?:(?:they|988|911|the line) )?(?:dont|didnt|did not|doesnt|wont|arent|not) (?:answer|answering|pick up)
        no answer
        (?:(?:the|988|911) )*(?:line )?(?:is )?busy
        (?:(?:im|i am|still|they|they put me|put me|been) )*on hold
        (?:i )?(?:dont|do not) (?:want to|wanna|like to|like) (?:call|talk|speak|calling|talking|phone calls)
        (?:i )?(?:cant|cannot|can not|couldnt|could not|am not able to|im not able to) (?:call|talk|speak|phone)
        (?:i )?(?:wont|will not|am not going to|im not going to|not going to|not) (?:call|calling)
        (?:i )?(?:have no|got no|dont have a|dont have any|dont have|no) (?:phone|minutes|signal|service|credit)
        (?:i )?(?:hate|am afraid of|im afraid of) (?:phones|calling|phone calls|talking|the phone)
        (?:im |i am |i get )?(?:too |so )?(?:scared|afraid|nervous|shy|anxious|embarrassed) to (?:call|talk|speak)
        (?:it|988|the number|that number|calling|the line) (?:doesnt|didnt|does not|did not|isnt|wont) (?:work|working)
    """,
    "es": r"""
        (?:el 988 |del 988 |ya )?(?:me )?(?:colgaron|colgo)
        (?:nadie|no|no me|nadie me|ellos no|el 988 no) (?:contestan?|contestaron|contesto|responden?|atienden?)
        (?:yo )?no (?:quiero|puedo|pienso|voy a) (?:llamar|hablar|llamarles)
        no tengo (?:telefono|saldo|celular|senal|minutos|credito)
        sin (?:telefono|saldo|senal)
        me da (?:miedo|pena|verguenza|nervios|ansiedad) (?:llamar|hablar)
        (?:no me gusta|odio) (?:llamar|hablar)
        (?:esta |suena |da )ocupad[oa]
        no (?:funciona|sirve|entra) (?:el numero|la linea|la llamada)
        (?:el numero|la linea|la llamada) no (?:funciona|sirve|entra)
    """,
}
_WHOM = """
    (?:(?:to|with) )?(?:anyone|anybody|someone|somebody|them|988|911|people|strangers|a stranger)
    (?:on|over) the phone
    out loud
    right now
    now
    here
    left
    a nadie
    con nadie
    nadie
    por telefono
    al (?:988|911)
    en voz alta
    aqui
    ahora
"""
# What people wrap around these: "lol jk", "sorry, it was a joke", "no no, i am fine really". No word of time and no
# "but" is among them: "i won't do it today", "i am not suicidal but".
_AROUND = """
    lol lmao haha hahaha ha jaja jajaja jeje sorry perdon disculpe disculpa no nah nope yes yeah si oh well pues ok okay
    really honestly actually verdad and y so bro dude thanks gracias please promise just
"""
_AROUND_BEFORE = "ya already"
_RESERVATIONS = """
    but
    pero
    (?:at )?(?:now|today|tonight|yet|the moment|ahora|ahorita|hoy|todavia|aun)
    for now
    (?:esta|por esta) noche
    por ahora
    por hoy
    ya
    already
"""
_MOST_DENYING_WORDS = 12


def _parts(*texts: str) -> str:
    return "|".join(filter(None, (line.strip() for text in texts for line in text.splitlines())))


def _whole(first: str, more: str) -> re.Pattern[str]:
    """Nothing but one of the first, and then perhaps more."""
    around = "|".join(_AROUND.split())
    before = "|".join(_AROUND_BEFORE.split())
    return re.compile(rf"(?:(?:{around}|{before}) )*(?:{first})(?: (?:{more}|{around}))*")


@cache
def _wholes() -> dict[Said, dict[str, re.Pattern[str]]]:
    """Made when a message first follows a card: at every start it would take a twentieth of a second."""
    return {
        Said.DENIAL: {code: _whole(_parts(_DENIALS[code]), _parts(_DENIALS[code])) for code in _DENIALS},
        # "It's a lie, forget it" takes back what was said before; "i won't do it, it's a lie" takes back itself, and "i
        # won't do it today" is no denial at all.
        Said.LIE: {code: _whole(_parts(_LIES[code]), _parts(_LIES[code], _DENIALS[code])) for code in _LIES},
        Said.VAGUE: {
            code: _whole(_parts(_DENIALS[code]), _parts(_LIES[code], _DENIALS[code], _RESERVATIONS)) for code in _LIES
        },
        Said.NO_CALL: {code: _whole(_parts(_NO_CALLS[code]), _parts(_NO_CALLS[code], _WHOM)) for code in _NO_CALLS},
    }


_THANKS = {
    "en": "thanks thank thankyou thx ty tysm ok okay okey kk k alright bye goodbye night cool understood noted "
    "appreciated helped",
    "es": "gracias ok okay vale adios bye entendido listo",
}
_AROUND_THANKS = {
    "en": "you u it i got the very much so a lot for that this your help helping will do them now good later "
    "goodbye see ya to all appreciate ill call text sure great again no yes",
    "es": "muchas muy amable mil por la el su ayuda de acuerdo esta bien hasta luego pronto buenas noches que pase "
    "buen dia entiendo claro lo hare llamare voy a llamar muchisimas se agradezco le nos vemos",
}
_FAREWELL = {
    "en": "everything forever everyone everybody always world",
    "es": "todo todos todas siempre mundo jamas nunca",
}

_WAY = {
    "en": "call calling text number numbers phone line chat who where how what help hotline someone somebody shelter",
    "es": "llamar llamo marcar marco numero numeros telefono linea chat quien donde como que cual ayuda ayudame "
    "ayudeme auxilio socorro alguien",
}
_AROUND_WAY = {
    "en": "do i can could should the a to is please me now again and or which with talk speak them there we "
    "need for u 988 911 want s go safe place",
    "es": "a el la los un una puedo debo hago es al por favor ahora me otra vez y o con hablar hablo necesito "
    "quiero cual ellos ahi hay 988 911 de ir lugar seguro refugio",
}

_SMALL = {
    "en": """
        yes yeah yea yep yup ya y no nope nah n maybe idk dunno perhaps probably guess think suppose so sure know
        i im ive ill id me my myself it its is was be this that these those not dont cant wont didnt doesnt isnt do
        did have has had am a an the of in on at to for and or but if just really very too much all any anymore more
        still again already always never ever even tonight today tomorrow soon later now then night morning evening
        weekend week hour hours minutes ago home right
        here there alone lonely everything nothing anything something nobody noone
        one care cares matter matters helps help helped works worked point use over done end ended enough tired
        exhausted sad scared afraid hurt hurts hurting empty numb lost hopeless worthless useless bad worse worst awful
        terrible horrible broken crying cry feel feeling feels felt hate hated whatever because since like wait stop go
        going gone sorry please hmm hm mm um uh oh well same soo cuz bc want wanted wish try tried trying pls why
        ok okay fine good safe joke joking kidding lie serious yet
    """,
    "es": """
        si no nop sip quizas quiza tal vez acaso puede ser se yo me mi mis lo la le los las el un una es era fue esto
        eso esta este ese ya no se ni y o pero porque que de en con sin por para muy mas tan tanto mucho mucha todo
        todos todas hace rato hora horas minutos casa nada nadie nunca siempre jamas hoy manana noche tarde ahora
        ahorita luego pronto aqui alla solo
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
_SMALL_WORDS, _FAREWELL_WORDS = _words(_SMALL), _words(_FAREWELL)
_AROUND_FAREWELL_WORDS = {code: _THANKS_WORDS[code] | _AROUND_THANKS_WORDS[code] for code in _THANKS_WORDS}
_ASKING = frozenset("is was do did have has had am".split())  # "is it safe" is made of small words, and asks
# How questions begin. "Have a gun", "did it" and "will do it" leave out the "I".
_QUESTION = re.compile(
    r"""
    (?:(?:and|so|ok|okay|well|hi|hello|hey|please|also|y|pero|but|entonces|hola|oye|disculpe)\ )*
    (?:
        (?!who\ cares|why\ bother|why\ me\b|whats\ the\ (?:point|use)|what\ is\ the\ (?:point|use))
        (?:whats?|wat|where|wheres|which|who|whos|whose|why|how|hows)\b
        | (?:is|are|does|should|could)\ \w+\ \w
        | when\ (?:will|can|could|do|does|did|is|are|was|should|would|may)\b
        | (?:can|could|should|would|will|is|are|does|may|do|did|was|were|am|has)
          \ (?:i|you|u|we|he|she|they|there|the|this|that|these|my|your|anyone|someone|any)\b
        | (?:can|could|will|is|does|was|has|would)\ it\b
        | (?:que|como|cuando|cuant\w+|donde|quien|quienes|cual|cuales|por\ que)\b
        | (?:puedo|puede|pueden|hay|tiene|tienen|aceptan|debo|es|son)\ \w
    )
    """,
    re.VERBOSE,
)
_ASKED_INSIDE = re.compile(r"\b(?:how (?:much|long|many|often|soon)|what (?:is|are|time|about)|cuant\w+)\b")
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
    for said, wholes in _wholes().items():
        if languages := [code for code, whole in wholes.items() if whole.fullmatch(" ".join(words))]:
            return Afterword(said, _only(languages))
    if len(words) > MOST_WORDS:
        return None
    for said, keys, around in (
        (Said.THANKS, _THANKS_WORDS, _AROUND_THANKS_WORDS),
        (Said.WAY, _WAY_WORDS, _AROUND_WAY_WORDS),
    ):
        if languages := _languages(words, keys, around):
            return Afterword(said, _only(languages))
    farewells = _languages(words, _FAREWELL_WORDS, _AROUND_FAREWELL_WORDS)
    if farewells := [code for code in farewells if not _THANKS_WORDS[code].isdisjoint(words)]:
        return Afterword(Said.FAREWELL, _only(farewells))
    if after := _vague(words):
        return after
    said_together = " ".join(words)
    is_question = "?" in text or _QUESTION.match(said_together) or _ASKED_INSIDE.search(said_together)
    return None if is_question else Afterword(Said.STATEMENT)


def _vague(words: tuple[str, ...]) -> Afterword | None:
    if words[0] in _ASKING and len(words) > 1:
        return None
    languages = _languages(words, _SMALL_WORDS, _SMALL_WORDS)
    mixed = _SMALL_WORDS["en"] | _SMALL_WORDS["es"]
    if not languages and not mixed.issuperset(words):
        return None
    return Afterword(Said.VAGUE, _only(languages))


def is_yes_or_no(text: str) -> bool:
    """Whether it answers the question that suggestions are."""
    return _YES_OR_NO.issuperset(normalise(text))


def _only(languages: list[str]) -> str | None:
    return languages[0] if len(languages) == 1 else None


def _languages(words: tuple[str, ...], keys: dict[str, frozenset[str]], around: dict[str, frozenset[str]]) -> list[str]:
    """Those in which the message is made of these words, at least one of them a key."""
    return [code for code in keys if not keys[code].isdisjoint(words) and (keys[code] | around[code]).issuperset(words)]
