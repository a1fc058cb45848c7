"""What the crisis rules are made of: their types, and the words, guards and idioms that they share.

The rules stand in `crisis_rules_en`, `crisis_rules_es` and the two beside them; `crisis_patterns` explains the pattern
language. Their kinds go up the ladder that screening instruments ask along (wish to be dead, thoughts, method, intent,
plan, behavior). The wording is our own and no clinician has read it yet.
"""

from dataclasses import dataclass
from enum import Enum
from functools import total_ordering


@total_ordering
class Tier(Enum):
    """How serious a finding is; the higher wins."""

    NONE = "none"
    MENTION = "mention"
    CRISIS_OTHER = "crisis_other"
    CRISIS = "crisis"
    EMERGENCY = "emergency"

    def __lt__(self, other: object) -> bool:
        return _RANK[self] < _RANK[other] if isinstance(other, Tier) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.value)


_RANK = {tier: rank for rank, tier in enumerate(Tier)}


@dataclass(frozen=True, slots=True)
class CrisisRule:
    """One frame: what is said, how serious it is, messages that must and must not fire, and why it stands here."""

    id: str
    tier: Tier
    kind: str
    language: str
    patterns: tuple[str, ...]
    fires: tuple[str, ...]
    silent: tuple[str, ...]
    reason: str


def rule(
    language: str,
    id: str,
    tier: Tier,
    kind: str,
    reason: str,
    *,
    fires: tuple[str, ...],
    silent: tuple[str, ...],
    patterns: tuple[str, ...],
) -> CrisisRule:
    """A rule in the order in which people read one: what it finds and why, examples, patterns."""
    return CrisisRule(id, tier, kind, language, patterns, fires, silent, reason)


@dataclass(frozen=True, slots=True)
class Guard:
    """Words directly before or after a finding that make it a mention.

    `becomes` is what the finding is lowered to, `tiers` says which findings may be lowered, `spares` which kinds are
    not, `needs` and `unless` which words the finding must and must not hold, `reach` how many words may stand between.
    """

    place: str
    patterns: tuple[str, ...]
    reason: str
    tiers: tuple[Tier, ...] = (Tier.CRISIS_OTHER, Tier.CRISIS, Tier.EMERGENCY)
    needs: frozenset[str] = frozenset()
    unless: frozenset[str] = frozenset()
    reach: int = 0
    becomes: Tier = Tier.MENTION
    spares: tuple[str, ...] = ()


# A gap in a pattern never swallows one of these.
NEGATIONS = frozenset("not no never nunca jamas without sin ni tampoco neither nor".split())

# Short forms, written out in messages and in patterns alike.
EXPANSIONS: dict[str, tuple[str, ...]] = {
    short: tuple(long.split())
    for short, long in {
        "im": "i am", "iam": "i am", "ill": "i will", "id": "i would", "itll": "it will",
        "theyll": "they will", "youll": "you will", "ive": "i have", "youre": "you are", "hes": "he is",
        "shes": "she is", "theyre": "they are", "theyve": "they have",
        "its": "it is", "thats": "that is", "whats": "what is", "hows": "how is", "whos": "who is",
        "theres": "there is", "isnt": "is not", "arent": "are not",
        "wasnt": "was not", "werent": "were not", "dont": "do not", "doesnt": "does not",
        "didnt": "did not", "wont": "will not",
        "wouldnt": "would not", "shouldnt": "should not", "couldnt": "could not", "cant": "can not",
        "cannot": "can not", "havent": "have not",
        "hasnt": "has not", "hadnt": "had not", "aint": "is not", "dnt": "do not", "dunno": "do not know",
        "idk": "i do not know",
        "idc": "i do not care", "idgaf": "i do not care", "wanna": "want to", "wana": "want to",
        "wannna": "want to", "wonna": "want to", "wona": "want to", "liv": "live", "wnna": "want to", "wunna": "want to",
        "gonna": "going to", "gunna": "going to", "gona": "going to", "goin": "going", "gon": "going to",
        "finna": "about to", "bouta": "about to", "boutta": "about to", "gotta": "got to",
        "lemme": "let me", "gimme": "give me", "imma": "i am going to", "ima": "i am going to",
        "tryna": "trying to", "hafta": "have to",
        "outta": "out of", "coulda": "could have", "shoulda": "should have", "bc": "because",
        "cuz": "because", "mightve": "might have",
        "caint": "can not", "liek": "like", "jsut": "just", "jus": "just",
        "lif": "life", "lyfe": "life", "habe": "have", "haev": "have", "dis": "this", "dat": "that", "wnt": "want",
        "wanto": "want to", "tihs": "this", "teh": "the", "wat": "what", "abt": "about", "bcuz": "because", "mo": "more",
        "wnot": "will not", "wotn": "will not", "dotn": "do not", "dosent": "does not", "doesent": "does not",
        "cudnt": "could not", "wudnt": "would not", "tite": "tight",
        "4ever": "forever", "2nite": "tonight", "2night": "tonight", "2day": "today", "b4": "before",
        "tmrw": "tomorrow", "tmr": "tomorrow", "tonite": "tonight",
        "meself": "myself", "myslef": "myself", "mysel": "myself", "mself": "myself",
        "ourself": "ourselves", "theirself": "themselves", "theirselves": "themselves",
        "themself": "themselves", "hisself": "himself", "urself": "yourself",
        "ur": "your", "u": "you", "pls": "please", "plz": "please", "ppl": "people", "sum1": "someone",
        "some1": "someone", "sb": "someone",
        "selfharm": "self harm", "selfharming": "self harming", "selfharmed": "self harmed",
        "selfinjury": "self injury", "selfdelete": "self delete", "sewerslide": "sewer slide",
        "kword": "k word",
        "od": "overdose", "oded": "overdosed", "oding": "overdosing",
        "evry": "every", "evrything": "everything", "evryone": "everyone", "nomore": "no more",
        "anymor": "anymore", "anymoar": "anymore",
        "bf": "boyfriend", "gf": "girlfriend", "bff": "friend", "hubby": "husband", "momma": "mom",
        "mama": "mama", "breath": "breathe", "breathin": "breathing",
        "breth": "breathe", "cutting": "cutting", "cuttin": "cutting", "killin": "killing",
        "dyin": "dying", "livin": "living", "endin": "ending", "hurtin": "hurting",
        "kiero": "quiero", "qiero": "quiero", "quero": "quiero", "kero": "quiero", "kieres": "quieres",
        "kiere": "quiere", "kisiera": "quisiera", "qisiera": "quisiera",
        "toy": "estoy", "toi": "estoy", "estoi": "estoy", "boy": "boy", "voi": "voy", "soi": "soy",
        "oi": "hoy", "oy": "hoy", "ia": "ya", "lla": "ya", "xq": "porque", "pq": "porque",
        "porq": "porque", "xke": "porque", "porke": "porque",
        "q": "que", "qe": "que", "ke": "que", "xfa": "por favor", "pa": "para", "tmb": "tambien",
        "ay": "hay", "aki": "aqui", "aqi": "aqui", "dise": "dice", "ase": "hace", "bida": "vida", "bivo": "vivo", "ijo": "hijo",
        "ija": "hija", "aga": "haga", "naide": "nadie", "stoy": "estoy", "sta": "esta", "tngo": "tengo", "boi": "voy",
        "ora": "ahora", "aora": "ahora", "orita": "ahorita", "asta": "hasta",
    }.items()
}  # fmt: skip

# Words that may also be meant as others.
ALIASES: dict[str, tuple[str, ...]] = {
    "k": ("que",), "x": ("por",), "n": ("and",), "sui": ("suicidal", "suicide"), "odd": ("overdosed",),
    "suic": ("suicide",), "b": ("be",), "wan": ("want",), "r": ("are",), "al": ("all",), "d": ("the", "de"), "da": ("the",), "hav": ("have",),
}  # fmt: skip

# Short words that may be recognised with a letter doubled, swapped or left out; in frames only.
SHORT_KEYS = frozenset(
    "kill die dead pill pills live life want end harm hurt gun myself mata mato matar vida morir muero "
    "vivir plan note help chest".split()
)

# Real words that are one slip away from a word of a pattern and mean something else.
DENIED = frozenset(
    "diet died dies dye dyed dying skill skills bill bills billed billing pill till mill fill filled "
    "filling painted painting overcome overcoming will ill kin kiln kilo kind skin overdue overdo dire "
    "dir dip did lie lied liked like lives love lover live lift alive olive wand went wait wan wish harms "
    "charm farm arm warm hart heart "
    "hut hunt hunts hunting hurts gum fun run bun sun nun guns end ends ned and send bend lend deed deal "
    "dear lead read head plane plant plans place play pan not note "
    "notes vote helps chess chests stranded drawing drawings block black expire sentience sentient "
    "growing crowning drone  cheat plain plans kali kiel putting gutting getting sitting hitting betting "
    "setting cuttings "
    "taking making baking waking raking talking walking giving loving leaving lining living dining drying "
    "trying lying frying "
    "breathe breath bread threat threats breadth swallows shallow swollen world would could should form "
    "from trail trial quiet quite "
    "untied united sacred scared diary dairy angel angle casual causal house horse mouse tried tired tied "
    "fired hired wired "
    "weather whether feather father farther further mother other brother bother smother "
    "billing milling killed filled chilling chill chilled drilling spilling willing shilling calling "
    "falling pulling polling "
    "overcome overuse suitable individuals individual conclusion conclusions strokes flipping shopping changed "
    "changing march fridge cash vegas rating rated rates grapes conversion conversions convert converting "
    "king kings kilos beach brown block blocked blocking helping legal legally meter meters metro "
    "mortgage mortage mower noise lock locks shark staff turns payday induction versus spending spelling "
    "speaking showing reporting boarding heading swell storage healing rented suggestion suggestions "
    "contarte contarme seizing savings checkings wells hello mail email contact smart white track tracks "
    "cream share smoker coach relating release resume sterling stating thing things think thin hearing "
    "drive drives driver suited suites shown pulls pillow pillows gums gut guts hanger harmony cuts dealt "
    "live veras queda quede pueda puedes contar cuenta costar cortar comer correr corre carta cerca cera "
    "hablar hacer matriz materia muela mueve "
    "matter mater metal meter marte mate mates manta marta madre padre morir mirar moral mover moler "
    "matriz sido vidas viva valencia postal mattress mattresses mortgages ".split()
)

_PAST_WORDS = frozenset(
    "made gave overdosed oded took taken swallowed tried attempted attempt attempts cut had was were wanted hurt "
    "burned burnt harmed raped "
    "assaulted abused beat hit molested attacked choked strangled stabbed punched slapped kicked fainted "
    "collapsed thought passed "
    "drank mixed ate used felt been died injected snorted threatened threatening harm harming self beaten "
    "stopped pain pains hits "
    "intente intento tome tomo trague trago quise corte tuve fui estuve sufri abuso violaron violo golpeo "
    "pego tomaron quiso mezcle "
    "pense intentado tomado cortado lastime queme desmaye convulsione sobredosis golpeaba pegaba abusaron "
    "cortaba lastimaba cortarme "
    "quitarme matarme suicidarme lastimarme tenia queria era cortandome tuvo abusada abusado "
    "violada".split()
)

# What was swallowed was swallowed, also in a sentence that begins with "what if".
_TAKEN = frozenset(
    "took taken swallowed overdosed mixed ate drank tome trague tomo trago mezcle comio tomado tragado".split()
)
_FIRST_PERSON = frozenset("i my me myself am mi mis me yo".split())
_EMERGENCY = (Tier.EMERGENCY,)
_YEARS = 3

GUARDS: tuple[Guard, ...] = (
    Guard(
        "before",
        (
            "<not> [really|actually|currently|even|at all|having|have|had|feel|feeling|felt|been|being|"
            "ever]",
            "<not> [currently|actively|really|even] (thinking|think|thought|thoughts|talking|worried|"
            "asking) (of|about)",
            "<not> [really|actually] (going|planning|trying|want|wanting|wish|intend|intending|looking|"
            "about|plan|need) to",
            "<not> [having|have|had|got] [any|a|active|current|more] (plan|plans|intention|intentions|"
            "desire|wish|urge|urges|intent|"
            "thoughts|thought|idea|ideas|history|signs|risk) [of|to|about|that]",
            "<not> [having|have|had|got] (any|active|current|more)",
            "not (think|saying|mean|that|because|like) [i] [am]",
            "(never|not) [once] (thought|considered|wanted|tried|had)",
            "(denies|free of|signs of|symptoms of|risk of|risks of|chance of|history of|rate of|cases of|"
            "definition of|prevention of|"
            "symptoms like|such as|side effects like|effects like)",
            "<not> (a|an|about)",
        ),
        "A denial or a term, said right before the words that it is about; lacking a reason to live is no "
        "denial.",
        spares=("hopeless",),
    ),
    Guard(
        "before",
        (
            "(no|nunca|jamas|ni|sin|tampoco) [me|se|la|lo] [tengo|he tenido|tuve|estoy|quiero|pienso|voy "
            "a|es que|quisiera|soy|he|ha]",
            "(no|nunca|jamas|sin|ni) [me|se] [tengo|he|hay|tuve|ha] [tenido] [ningun|ninguna] "
            "(pensamientos|ideas|ganas|planes|intencion|intenciones|"
            "plan|idea|deseos) (de|sobre)",
            "(no|ni|nunca|jamas|tampoco) [me|he|estoy] (pienso|pensado|pense|pensando|intentado|intente|planeo|"
            "quiero|quise|querido) [en|de]",
            "no es que [yo] [me]",
            "si [yo|les|le|te|me] (digo|cuento|menciono|admito|confieso|platico|decimos|hablo) [les|a ustedes] (que|de|sobre) [yo|he] [tuve|tengo|tenido|he tenido]",
            "(pregunta|preguntan|preguntaba|preguntaron|preguntar|preguntarme|preguntarle|pregunto) [siempre|mucho|seguido] (si|por|sobre) [yo|me]",
            "(sintomas|signos|senales|riesgo|riesgos|peligro|historial|antecedentes|casos|definicion|"
            "prevencion|posibilidad) de [un|una|la|el]",
        ),
        "The same in Spanish.",
    ),
    Guard(
        "before",
        (
            "(he|she|they) [is|was|has|says|said|keeps|really|just|still|also|always|even|might|may|will|"
            "would|does|do|did]",
            "<person> (is|who|says|said|keeps|has|told me|wants|wrote|texted|might|may|will|does)",
            "<person> [is|was|are] (threatened|threatening|threatens|tried|trying|wants|wanted|going|planning|plans|about) to",
            "(found|find|discovered|saw|read) [a|her|his|their|the]",
            "(sent|texted|left|wrote) (me|us) [a]",
            "<persona> (dice|dijo|quiere|ya|no|me dijo|escribio|esta|tiene|anda|piensa) [que]",
            "(ella|ellos) [ya|dice|dijo|no|quiere]",
        ),
        "Somebody else's words or deeds: the card for the helper.",
        tiers=(Tier.CRISIS,),
        unless=_FIRST_PERSON,
        becomes=Tier.CRISIS_OTHER,
    ),
    Guard(
        "before",
        (
            "(asks|asking|asked|ask|screens|screened|wonders|checks|checking) [me|us|you|patients|everyone] (if|whether|about) [i|you|we|they|patients] [am|are|was|were|feel|have|had|been|ever been|ever felt]",
            "(if|when) (someone|somebody|a patient|patients|anyone|people|a person|clients) (tell|tells|say|says|admit|admits|mention|mentions|disclose|discloses|report|reports|have|has|is|are|feels|feel) "
            "[you|the|a|them] [doctor|nurse|therapist|provider|staff] [that|about] [they|he|she] [have|having|are|has|had|feel|is|was] [thoughts of|thoughts about]",
        ),
        "A question that is asked of everybody, or the clinic's policy.",
        tiers=(Tier.CRISIS, Tier.CRISIS_OTHER),
    ),
    Guard(
        "after",
        ("(range|ranges|warning|warnings|label|labels|margin|ratio|data|study|studies|in (rats|mice|animals|rodents))",),
        "A deadly amount as a term of the label or the literature.",
        tiers=(Tier.CRISIS,),
        needs=frozenset(("lethal", "fatal", "deadly")),
    ),
    Guard(
        "before",
        (
            "(anyone|anybody|people|patients|adults|teens|kids|those|persons|folks|someone|somebody) [who|"
            "that] "
            "(is|are|have|having|has|with|experiencing|feeling|get|had|thinking|considering|contemplating)",
            "(personas|gente|pacientes|alguien|quienes|jovenes|adolescentes) [que] (con|tienen|tiene|"
            "tengan|tenga|sienten)",
        ),
        "Nobody in particular.",
        tiers=(Tier.CRISIS, Tier.CRISIS_OTHER),
        unless=_FIRST_PERSON,
    ),
    Guard(
        "before",
        (
            "(what|what happens|what do i do|what should i do|what to do|what do you do|in case|only|even|"
            "worried|wondering|idea what happens) "
            "(if|when) [<subject>]",
            "in case [<subject>]",
            "(what|what happens|what do i do|what should i do|what to do|what do you do|in case|worried) (if|when) [a] (a|my|our|the|"
            "his|her|any)",
            "(can|could|will|would) (you|i|someone|people|a person|anyone|it) [ever|really] (die|overdose|get sick|get hurt)",
            "^ [and|so|but|also|because] (if|whether|when) [<subject>]",
            "(call|tell|say|know|happens|do|done|come|help|ask|asking|wondering) [you|me|it|them|911] (if|"
            "when|whether) [<subject>]",
            "(can|could|will|would|does|do|did|may) [<treatment>|it|this|that|they|there|people|patients|"
            "taking it] "
            "[really|ever|sometimes|also|even] (cause|causes|give|gives|gave|make|makes|trigger|induce|"
            "lead to|help|helps|treat|stop|reduce|"
            "be|get|have|feel|experience|develop) [you|me|someone|people|patients] [<subject>] [a|any|get|"
            "have|feel|feeling]",
            "(can|could|will|would|do|does|is it possible|is it common|is it normal) [for|to] (i|you|"
            "someone|people|patients|a person|anyone|it|they) "
            "[also|still|ever|even] [to] [get|have|feel|experience|develop]",
            "(is|are|was) [it|this|that|there] [normal|common|possible|dangerous|rare] (to|for|a risk of|"
            "any risk of|a chance of) "
            "[have|get|feel] [a]",
            "^ (is|are)", "(including|includes)",
            "(what|how) (is|are|does|do|about|counts as|to recognize|to spot) [a|an|the]",
            "(read|heard|seen|saw|asked|ask|wonder|curious|question|questions|learn|learning) [that] "
            "(about|if|of|that) [<subject>|<treatment>|"
            "it|people|patients] [can|could|may|might|getting|having] [cause|causes|get|have|make] [you|"
            "people|patients]",
            "(people|patients|someone|anyone|person|those|users) (who|with|that) [have|has|get|had|having]",
        ),
        "A question for information about what might happen, not a report of what does.",
        tiers=_EMERGENCY,
        unless=_TAKEN,
    ),
    Guard(
        "before",
        (
            "(que pasa si|que hago si|que hacer si|que hacen si|que pasaria si|que debo hacer si|en caso "
            "de|en caso de que|a quien llamo si|"
            "que sucede si|y si|que tal si) [<sujeto>] [me|se|le]",
            "^ [y|o|pero] (si|cuando) [<sujeto>] [me|se|le] [llega a|llegan a]",
            "(llamar|llamo|avisar|aviso|hacer|hago|saber|se) (si|cuando) [<sujeto>] [me|se|le]",
            "(puede|pueden|podria|puedo) [<tratamiento>|la <tratamiento>] (causar|dar|darme|provocar|"
            "tener|haber|sentir) [un|una]",
            "(es normal|es comun|es posible|es peligroso|es un riesgo) (tener|sentir|que) [un|una]",
            "(efectos|causa|causan|provoca|provocan|da|como|es|son|hay|o) [un|una|la|el]",
            "(que|cual|cuales|como) (es|son|hago con) [un|una|la|el|los]",
        ),
        "The same in Spanish.",
        tiers=_EMERGENCY,
        unless=_TAKEN,
    ),
    Guard(
        "before",
        (
            "used to [<subject>] [even]",
            "^ [about|like|almost] (<number>|few|a few|many|some|several|couple of|a couple of|long) "
            "(years|year|decades|time) ago [<subject>] [even|once]",
            "^ [back] when (i|he|she) was [a|in|about|around] (teen|teenager|kid|child|college|school|"
            "<number>|high school|younger|young|little) [years old] "
            "[<subject>] [once|also]",
            "^ [back] (in|as) [a|my] (college|high school|the past|past|teens|twenties|childhood|teenager|"
            "kid|child|<year>) [<subject>] [once|also]",
            "(had|have|has|having) [a|<number>] (previous|past|prior|old|history of|long history of)",
            "(previous|past|prior|history of) [<number>]",
        ),
        "The distant past: a history to tell the clinic, said before.",
        needs=_PAST_WORDS,
        reach=1,
    ),
    Guard(
        "after",
        (
            "(<number>|few|many|some|several|couple|couple of|long) (years|decades|yrs|yr|year) (ago|back|"
            "earlier)",
            "(years|decades) (ago|back)",
            "(as|when|while|back when) [i|he|she] [was] [a|in|an|my] [much] (teen|teenager|kid|child|"
            "younger|young|little|college|<number>|"
            "freshman|adolescent|baby|teens|twenties) [years old] <asks>",
            "(in|during|back in) [my|the] (college|high school|past|teens|twenties|childhood|youth|<year>|"
            "nineties|eighties|army)",
            "(at age|at) <number>",
            "as a result of childhood",
            "(and|then) [he|she|they] (died|passed away)",
            "last year",
        ),
        "The distant past, said after.",
        needs=_PAST_WORDS,
        reach=_YEARS,
    ),
    Guard(
        "before",
        (
            "^ hace [ya|mas de|unos|como] (anos|muchos anos|mucho tiempo|tiempo|<number> anos|unos anos|"
            "varios anos) [que|yo] [me|le]",
            "^ (cuando|de) [yo] [era|estaba|tenia] [muy|en] (joven|nino|nina|chico|chica|adolescente|"
            "<number> anos|la prepa|la universidad) [me|yo]",
            "^ en (<year>|la universidad|la prepa|el pasado|mi juventud|mi adolescencia) [yo] [me]",
            "antes",
        ),
        "The distant past in Spanish, said before.",
        needs=_PAST_WORDS,
        reach=1,
    ),
    Guard(
        "after",
        (
            "hace [ya|mas de|unos|como] (anos|muchos anos|mucho tiempo|<number> anos|varios anos) "
            "<pregunta>",
            "(cuando|de) [yo] [era|estaba|tenia] [muy|en] (joven|nino|nina|chico|chica|adolescente|"
            "<number> anos|la prepa|la universidad) <pregunta>",
            "en (<year>|la universidad|la prepa|el pasado|mi juventud|mi adolescencia) <pregunta>",
            "(a los|a mis) <number> <pregunta>",
            "el ano pasado",
        ),
        "The distant past in Spanish, said after.",
        needs=_PAST_WORDS,
        reach=_YEARS,
    ),
)  # fmt: skip

LONGEST_REACH = max(guard.reach for guard in GUARDS)

IDIOMS: tuple[str, ...] = (
    # dying
    "[i] [am] [literally|just|so|all] dying (to|for|laughing|of (laughter|boredom|curiosity|hunger|thirst|"
    "heat|embarrassment)|over here|with (laughter|laughing))",
    "^ [i] [am] (dead|dying|deceased) (lol|haha|hahaha|lmao|lmfao|rofl|skull|xd|jaja|jajaja)",
    "(die|died|dying|dies) (laughing|of (laughter|boredom|curiosity|embarrassment|hunger|heat|thirst)|for "
    "a (coffee|nap|drink|burger|cup))",
    "<thing> .. (die|dying|died|dies|dead|killed)",
    "(die|dead|death|killed|dying) (hard|battery|batteries|end|ends|zone|spot|weight|serious|tired|"
    "silence|sea|valley|metal|row|star|line|lift|"
    "lifts|heat|meat|skin|pixels|pixel|body)",
    "(would|could|will) die for (a|some|the|that|one)", "rather die than (pay|wait|drive|do|go|eat|talk|sit|miss|call|fill|sign)",
    "[want|going|would|could] [to] die (laughing|of laughter)", "(is|are|was|were|it is|and|food|pie|view|views) to die for",
    "[i] (would|will|almost|nearly) [rather] die of (embarrassment|shame|boredom|laughter)",
    "[i] [am|was|we|are] [just|so|literally|absolutely|basically] (drowning|drown|buried) in [my|the|all this|all these|so much|so many|student|medical|credit card] (debt|bills|laundry|"
    "paperwork|papers|work|email|emails|homework|dishes|forms|loans|meetings|deadlines|books|school|chores)",
    "[i] [am|was|been] [at] [the] end of my rope with [this|the|my|your|these|those|our] (insurance|company|billing|hold|paperwork|portal|app|website|"
    "traffic|pharmacy|bank|landlord|job|commute|phone|homework|laundry|puppy|cat|contractor)",
    "can not live without (my|this|the|your) (air|phone|coffee|app|planner|dishwasher|car|truck|tacos|music|dog|cat|gym|"
    "heating|weighted|podcast|game|shows|show|hot|ice)",
    "overdosed on [too much|too many|the|all the|all that] [halloween|christmas|easter|birthday] (candy|chocolate|cake|sugar|"
    "tacos|pie|cookies|pizza|turkey|football|tv|netflix|memes|cuteness|christmas|sun|news)",
    "(stabbed|stabbing|stab|stabs) in the back", "a shot in the (arm|butt|thigh|hip|rear)",
    "(end|ending) it with (my|him|her|the|this)",
    "[want to] (stop|quit) living (with|in|at|on)",
    "how many (people|patients|americans|teens|kids|men|women|veterans) [who|that|will] (die|dies|died|kill themselves)",
    "self harm (statistics|rates|rate|policy|prevention|risk|risks|numbers)",
    "can [the|your|my] (breathing|breath) (slow|stop|get)",
    # blows that are none
    "[my|our|the] <who> [is|are] not moving (to|out|into|away)",
    "[my|our|the] <who> [always] (beat|beats) (me|us) to (it|the (booking|punch|phone|spot|slot|appointment|chair|door|site))",
    "[is|are|am] (choking|choke|choked|chokes) (up|your|my (inbox|feed|email)|the (market|economy|traffic|budget))",
    "[my|our|the] (boss|manager|supervisor|accountant|dentist) (is|will|would) [going to] kill me (if|for|when) [i] "
    "(take|ask|call|skip|cancel|show|book|miss|forget|am|do not|taking|missing|being)",
    "drop dead (gorgeous|date|date)",
    "ego (death|dies|dying|dissolution)",
    "[i] [am] [so|just|literally] dead tired",
    "dead (wrong|right|set|lift|sure|on|center|simple|man walking)",
    "feel [like] [i] dead tired",
    "[i] [am|was|were|felt|feel|been|got] [so|just|literally|absolutely] dead (tired|asleep|beat|sober|set|broke)",
    "(have|got) [the|my|all my|all the] (pills|meds) ready (for|to) (my|pickup|pick up|refill|travel|the|show|bring|take with)",
    "no way out of the (parking|building|garage|contract|lot|membership|app)",
    "[like|love|want|need|have] [to] [try|get|buy] [the|a] die (cut|cast|cutting|hard|hards)", "how many people die (each|every|per|a) (year|day|month)",
    "(best|easiest|fastest|quickest) way to kill (microbes|germs|bacteria|mold|weeds|bugs|ants|mice|mosquitoes|roaches|viruses)",
    "die (cut|cast|cutting|hard|hards)", "over my dead body", "jump (start|starting|started|starter|cables|rope)",
    "kill (microbes|germs|bacteria|mold|weeds|bugs|ants|mice|mosquitoes|roaches|viruses)",
    "(black death|death valley|death star|death metal|death cab|death tax|death certificate|death row|"
    "sudden death overtime|die hard)",
    # killing
    "<body> .. (is|are|been|be|was|were) [just|really|still|absolutely] killing me",
    "<body> .. (kills|kill|killed) me",
    "(traffic|heat|suspense|prices|price|wait|waiting|allergies|cold|humidity|weather|cost|bills|commute|"
    "boss|kids|job|work|homework|rent) .. "
    "(is|are) [just|really] killing me",
    "(killing|kill|kills|killed) (it|time|two birds|the (vibe|mood|lights|engine|switch|buzz|process|app|"
    "notifications|messages|alerts|lawn|weeds)|"
    "bill|my (vibe|mood|buzz|appetite|time|lawn|sex drive|libido))",
    "(kill|killed|killing) for a [good|cold|hot] (coffee|nap|drink|burger|taco|cup|beer|steak)",
    "[<person>|<persona>] [is|are|am] (will|would|going to|gonna) (kill|murder|strangle|shoot) me (if i (miss|missed|forget|forgot|lose|lost|am late|"
    "spend|spent|do not (book|bring|get|pay|call))|for (being|forgetting|missing|asking))",
    "(would|will|does) it kill you to",
    "<number> kms", "kms (to|from|away|per|an hour|hasta|de|por)", "how many kms", "cuantos kms",
    # other verbs of harm
    "(shoot|shooting|shot) [me] (a|an|over|off|you|the|some) [quick] (text|email|message|note|line|"
    "question|call|breeze|hoops|pool|list|price|him an|her an)",
    "shoot me (the|your|an|a|some|over|back|whenever|when|details|info|prices)",
    "(cut|cutting|burned|burnt|burn|hurt|hit|injured|stabbed|stuck|scratched|bruised) (myself|my <limb>|"
    "my finger|my hand|my leg) [again|badly|pretty bad] "
    "(shaving|cooking|chopping|slicing|working|playing|running|lifting|exercising|skiing|falling|"
    "gardening|moving|at [the] (gym|work|practice)|"
    "by accident|accidentally|on (the|a|my) (stove|oven|iron|pan|grill|nail|fence|glass|can|job)|with "
    "(hot|coffee|boiling)|while .. (shaving|"
    "cooking|chopping|slicing|working|playing|running|lifting|exercising|skiing|ironing|gardening)|"
    "picking up|in a (game|match|fall))",
    "accidentally (cut|burned|burnt|hurt|hit|stabbed|scratched) (myself|my <limb>)",
    "(catch|catching) the bus (to|from|at|home|into|in|downtown|there|instead|after|before|because|so|"
    "then|for)",
    "(hang|hanging) (out|on|up|around|tight|in there|with)",
    "(jump|jumping) (in|on|into|to|the queue|the line|the gun|through|rope) [anytime|a call|the call|"
    "hoops]",
    "jump (off|out) the (call|phone|couch|bed)",
    "(cut|cutting) [me] (down|back|off|out|in half|hair|carbs|calories|sugar|some slack|ties|corners|"
    "costs|grass|class|classes|price|my (hair|nails|"
    "hours|dose|grass|pills|pill|tablets|toenails|bangs|carbs|losses|costs|spending|lawn|steak))",
    "(end|ending|cancel|stop) my (life insurance|life alert|treatment|subscription|membership|plan|trial|"
    "contract|session|series)",
    "(want|going|ready|need) to end (it|this|things) (with|between) (my|the|him|her) [lease|contract|"
    "membership|plan|gym|subscription]",
    "(bomb|bombed|bombing) (the|my|a) (quiz|test|exam|interview|final)",
    "[i] [just] (passed|passing|pass) out .. (cards|flyers|papers|candy|samples|brochures|pamphlets|forms|"
    "menus|water)",
    "(le|me) [esta|estan] (dando|dio|dan|da|dieron) un ataque de (panico|ansiedad|risa|nervios|tos|"
    "alergia|llanto)",
    "(heart|panic) attack (of|on a plate|when i saw the (bill|price))",
    "(gave|give|giving|almost gave) me a (heart attack|stroke)",
    "(stroke of (luck|genius|midnight)|heat stroke prevention|breast stroke|brush strokes)",
    "[can not|hard to|trouble|cannot] (breathe|breathing) (through|thru|out of) my (nose|nostril|nostrils)",
    "(spill|spilled|bleeding) (edge|heart)",
    "(no|not) [a] suicide squad", "suicide squad", "suicide (door|doors|squeeze|sprints|drill|drills)",
    "suicide boys", "suicideboys",
    "(kill|killed|killing) (bill|joy|switch|shot)",
    "(roasting|steam|chicken|tire|self inflating) (gun|knife)",
    "(glue|nail|heat|top|massage|squirt|water|caulk|staple|nerf|theragun) gun",
    "gun (shy|metal|laws|law|control|show|ho)",
    "my (ex|old) (self|life) is dead",
    "can not live (in|near|far|off|on|with my (parents|mom|dad|roommate|dog)|without (coffee|my (phone|"
    "dog|cat|coffee|meds)|chocolate|music|zoloft|lexapro))",
    "can not (go on|carry on) (vacation|a (trip|date|cruise|walk|diet)|trips|monday|tuesday|wednesday|"
    "thursday|friday|saturday|sunday|weekends|bags|planes|walks|the (website|app|portal))",
    "(have|has|had|having) [a] seizure (disorder|disorders|history|medication|meds|threshold)",
    "[he|she|they] cut (himself|herself|themselves) (a|some|shaving|cooking|on|by accident|off)",
    "serotonin syndrome (info|information|symptoms|signs|risk|risks)",
    # Spanish
    "[me] [estoy|quiero|quisiera|queria] (muero|muriendo|mori|morir|muera|morimos|matas|mato|matando) (de|por) [la|las|los|puras|"
    "pura|tanta|tanto|puro|mucha|mucho] (risa|ganas|hambre|"
    "sed|sueno|frio|calor|amor|curiosidad|verguenza|pena|aburrimiento|envidia|miedo|emocion|ternura|"
    "nervios|cansancio|ansias|saber|ir|verte|"
    "conocer|probar|empezar|comer|un cafe|unos tacos)",
    "(jaja|jajaja|jajajaja|ja ja|lol|jeje) [ya] [me] (muero|mori|morí|mato)",
    "[me] (muero|mori) (jaja|jajaja|jajajaja|lol)",
    "me (mata|matan|esta matando|estan matando|muele) [de|por] [el|la|los|las|mi|mis|este|esta|tanto] "
    "(<cuerpo>|dolor|trafico|calor|curiosidad|risa|sueno|ansiedad|"
    "renta|deudas|trabajo|espera|duda|tos|alergia)",
    "(<cuerpo>|trafico|calor|trabajo|espera|duda|curiosidad) .. me (mata|matan|esta matando|estan matando)",
    "se [me|nos|le] (muere|murio|muriendo|esta muriendo|va a morir) [el|la|mi|esta] (pila|bateria|celular|"
    "telefono|cel|internet|laptop|compu|computadora|"
    "carro|planta|wifi|senal)",
    "<cosa> .. (muere|murio|muriendo|morir|muerto|muerta)",
    "(matar|matando|mato|mate) (el tiempo|el hambre|el rato|dos pajaros|la sed)",
    "(mosca|punto|tiempo|naturaleza) (muerta|muerto)", "dia de [los] muertos", "dia de muertos",
    "me [voy a] corte (el pelo|el cabello|las unas|el fleco)",
    "me (corto|corte|cortaron|voy a cortar) [el|las|la] (pelo|cabello|unas|fleco|llamada|luz|agua)",
    "(me corte|me queme|me lastime) (cocinando|rasurando|afeitando|rasurandome|afeitandome|en el (gym|"
    "gimnasio|trabajo)|sin querer|jugando|"
    "con (la estufa|el aceite|la plancha|agua))",
    "(terminar|acabar) con (mi|el) (tratamiento|plan|novio|novia|contrato|membresia|suscripcion)",
    "(me mato|matarme|me mataba|nos matamos|me ando matando) [de tanto|para|por] (trabajando|trabajar|estudiando|estudiar|"
    "buscando|buscar|haciendo|corriendo|manejando|limpiando|cocinando|ahorrando|en el (gym|gimnasio|trabajo)|en la oficina)",
    "(prefiero|preferiria) (morir|morirme|que me maten) [antes] (que|a) (volver|pagar|llamar|hablar|marcar|marcarle|esperar|"
    "ir|hacer|comer|salir|manejar|regresar)",
    "[mi|la|el] (jefa|jefe|maestra|maestro|profe|supervisora|supervisor|contador|contadora|dentista) me (va a|iba a|quiere) "
    "(matar|ahorcar|colgar)",
    "no aguanto las ganas", "[me] (moria|morir|morirme|muero|mori) y (volvia|volver|vuelvo|volvi) a nacer",
    "quiero (desaparecer|perderme) [por] (un|una|unos|unas) (dia|dias|semana|semanas|rato|fin de semana|finde|mes)",
    "no quiero despertar [me] (tan|muy) temprano", "(me caigo|se cae|me caia) de sueno", "un sueno que me caigo",
    "(casi|por poco) me (ahogo|atraganto) de [la] risa",
    "me ahogo (en|con) [el|la|los|las|mis|tanto|tanta|tantos|tantas|un] (papeles|papeleo|deudas|trabajo|tarea|tareas|trapos|"
    "pendientes|correos|cuentas|ropa|tramites|trastes)",
    "me (dio|da|va a dar|daba|iba a dar) un infarto (el|la|los|las|cuando vi|al ver|con) [el|la|los|las] (precio|precios|recibo|"
    "cuenta|total|examen|partido|final|luz|factura|cobro|renta)",
    "ya no aguanto (el|la|los|las) [dichoso|dichosa|pinche] (calor|frio|trafico|ganas|zapatos|zapato|rodilla|pie|pies|comezon|alergia|ruido|musica|"
    "vecino|vecinos|espera|hambre|sueno)",
    "sobredosis de (pan|dulce|dulces|azucar|chocolate|cafe|tacos|futbol|television|amor|risa|ternura|vitamina)",
    "(partido|final|precio|juego|pelicula|total|cuenta) .. de infarto", "de infarto (el|la|estuvo|el partido)",
    "(casi|por poco) me da [un] infarto (cuando vi|con|por|al ver) [el|la|los] (total|precio|precios|cuenta|cobro|recibo)",
    "(cafe|cafecito|taco|siesta|cerveza|vacaciones) o me muero",
    "por (mis|mi) (hijos|hija|hijo|familia|perro|madre|nietos) (mato|doy la vida|mato y muero)",
)  # fmt: skip

WORDS: dict[str, tuple[str, ...]] = {
    "number": ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "fifteen", "twenty",
               "thirty", "forty", "fifty", "sixty", "hundred", "dos", "tres", "cuatro", "cinco", "seis",
               "siete", "ocho", "nueve",
               "diez", "quince", "veinte", "treinta", "cuarenta", "cincuenta", "cien"),
    "many": ("eight", "nine", "ten", "eleven", "twelve", "fifteen", "twenty", "thirty", "forty", "fifty",
    "sixty", "hundred", "dozen",
             "dozens", "ocho", "nueve", "diez", "doce", "quince", "veinte", "treinta", "cuarenta",
             "cincuenta", "cien", "hella", "hundreds"),
    "asks": ("$", "can", "could", "is", "does", "do", "will", "would", "am", "but", "and", "so", "should"),
    "pregunta": ("$", "puedo", "puede", "pueden", "el puede", "ella puede", "me", "es", "afecta", "pero",
    "y", "se", "importa", "hay", "soy"),
    "year": ("twenty ten",),
    "not": ("not", "never", "no", "without", "nobody", "zero", "nor", "neither"),
    "subject": ("i", "i am", "i ever", "someone", "somebody", "he", "she", "they", "you", "we", "my child",
    "my kid", "my husband", "my wife", "my son",
                "my daughter", "my mom", "my dad", "a patient", "a person", "people", "patients",
                "a friend", "anyone", "he is", "she is",
                "you are", "someone is", "they are", "i start", "i get", "i start having", "you have",
                "it is", "a kid", "a child"),
    "treatment": ("ketamine", "ketamina", "esketamine", "esketamina", "spravato", "zoloft", "lexapro",
    "prozac", "celexa", "paxil", "luvox", "sertraline",
                  "sertralina", "escitalopram", "fluoxetine", "fluoxetina", "citalopram", "paroxetine",
                  "paroxetina", "ssri", "ssris", "isrs",
                  "antidepressants", "antidepressant", "antidepresivos", "antidepresivo", "wellbutrin",
                  "effexor", "cymbalta", "trazodone",
                  "meds", "medication", "medications", "medicine", "treatment", "infusion", "infusions",
                  "lozenge", "lozenges", "troche",
                  "troches", "stopping", "starting", "taking", "depression"),
    "body": ("back", "knee", "knees", "head", "neck", "shoulder", "shoulders", "feet", "foot", "leg",
    "legs", "tooth", "teeth", "stomach", "hip",
             "hips", "migraine", "headache", "joints", "ankle", "wrist", "hands", "hand", "throat",
             "cramps", "arthritis", "sciatica", "heels",
             "shoes", "elbow", "eyes", "muscles", "arm", "arms", "ear", "sinuses", "pain", "nausea",
             "belly"),
    "limb": ("arm", "arms", "leg", "legs", "thigh", "thighs", "wrist", "wrists", "finger", "thumb", "hand",
    "hands", "foot", "knee", "tongue"),
    "thing": ("phone", "battery", "laptop", "car", "computer", "ipad", "tablet", "cell", "internet",
    "wifi", "plant", "plants", "truck", "connection",
              "tv", "engine", "call", "chat", "app", "grass", "lawn", "economy", "houseplant", "iphone",
              "router", "watch"),
}  # fmt: skip
