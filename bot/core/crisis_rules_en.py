"""The core crisis rules for English.

The ladder of suicidal thinking (wish to be dead, thoughts, means, plan, goodbye, act), the ways people write around
filters, and the emergencies for which 911 is the answer. A clinician has yet to read them.
"""

from functools import partial

from bot.core.crisis_rules import CrisisRule, Tier, rule

WORDS_EN: dict[str, tuple[str, ...]] = {
    "wish": (
        "(want|wanting|wanted|need|have|wish|wishing|going|planning|plan|plans|ready|about|prepared|"
        "tempted|trying|tried|try|decided|intend|intending|hope|hoping|longing|time|urge|urges|desire|"
        "close|willing|got|like|love|prefer|meant|deserve|choose|chose|dying) to",
        "(thinking|think|thought|thoughts|dream|dreaming|fantasize|fantasizing|obsessed|idea|ideas|"
        "planning|thinkin|fantasies|tired|scared|daydream|daydreaming|talking|talk) (of|about|on|abt|"
        "bout|with)",
        "(considering|contemplating|contemplate|consider|imagining|imagine|craving|debating|wishing)",
        "feel like", "felt like", "feeling like", "let me", "help me", "rather",
        "i (will|could|might|may|should|would|must|just|gotta)", "might", "should i", "may as well",
        "better", "urge of", "want", "not to", "easier to", "nice to", "good to", "want you to",
        "will just", "ill just", "afraid i will", "could just", "wanting", "intention of", "intent to",
    ),
    "die": (
        "die", "dying", "be dead", "being dead", "dead", "death", "not exist", "not be alive",
        "not be here anymore", "be (six feet under|in a coffin|in the ground)",
        "stop (existing|living|breathing)", "never wake up", "not wake up", "cease to exist", "perish",
        "drop dead",
    ),
    "kill": (
        "kill", "killing", "murder", "end", "ending", "off", "offing", "hang", "hanging", "shoot",
        "shooting", "drown", "drowning", "unalive", "unaliving", "poison", "poisoning", "strangle",
        "strangling", "suffocate", "suffocating", "stab", "stabbing", "neck", "yeet", "delete", "deleting",
        "gas", "asphyxiate", "electrocute", "rope", "execute", "kms", "destroy", "erase",
    ),
    "hurt": (
        "hurt", "hurting", "harm", "harming", "cut", "cutting", "burn", "burning", "injure", "injuring",
        "punish", "punishing", "starve", "starving", "punch", "punching", "scratch", "scratching", "slice",
        "slicing", "mutilate", "mutilating", "bruise", "bruising", "carve", "carving", "choke", "choking",
        "hitting", "cutted", "stabbed", "burned", "burnt", "harmed",
    ),
    "myself": (
        "myself", "my self",
    ),
    "vein": (
        "wrist", "wrists", "throat", "arms", "arm", "legs", "thighs", "thigh", "leg", "veins", "neck",
        "skin", "stomach",
    ),
    "gun": (
        "gun", "guns", "shotgun", "rifle", "pistol", "handgun", "revolver", "glock", "firearm", "ar 15",
        "weapon", "service weapon", "sidearm", "service pistol", "carbine", "9mm", "derringer",
    ),
    "pills": (
        "pill", "pills", "tablets", "tablet", "tabs", "capsules", "meds", "medication", "medications",
        "medicine", "medicines", "antidepressants", "drugs", "dose", "doses", "lozenges", "troches",
        "zoloft", "lexapro", "prozac", "celexa", "paxil", "luvox", "sertraline", "escitalopram",
        "fluoxetine", "citalopram", "paroxetine", "wellbutrin", "effexor", "cymbalta", "trazodone",
        "xanax", "klonopin", "ativan", "valium", "ambien", "seroquel", "lithium", "tylenol",
        "acetaminophen", "ibuprofen", "advil", "benadryl", "aspirin", "melatonin", "percocet", "oxy",
        "oxycodone", "hydrocodone", "vicodin", "adderall", "gabapentin", "ketamine", "special k", "ket",
        "insulin", "metoprolol", "propranolol", "prescription", "prescriptions", "sleeping pills",
        "painkillers", "norco", "fentanyl", "heroin", "opioids", "benzos", "blood pressure meds",
        "lorazepam", "alprazolam", "tramadol", "codeine", "temazepam", "quetiapine", "mirtazapine", "diazepam", "clonazepam",
        "zolpidem", "morphine", "methadone", "hydroxyzine", "paracetamol", "aleve", "nyquil",
    ),
    "person": (
        "[my|our|her|his|the|a|old|older|younger|little|best|teenage|teen|twin] (daughter|son|wife|"
        "husband|spouse|partner|boyfriend|girlfriend|fiance|fiancee|mom|mother|mum|mommy|dad|father|"
        "daddy|parent|brother|sister|sibling|friend|bestie|roommate|cousin|uncle|aunt|grandma|grandpa|"
        "grandmother|grandfather|granddaughter|grandson|niece|nephew|kid|child|teenager|student|"
        "neighbor|coworker|boss|ex|stepson|stepdaughter|stepdad|stepmom|patient|client|buddy|homie|"
        "family|brother in law|mother in law|boy|girl|guy|man|woman|twin|classmate|tenant|pastor|"
        "teammate|player|soldier|he|she|they|someone|somebody|lady|baby|toddler|hes)",
    ),
    "child": (
        "baby", "toddler", "child", "kid", "kids", "son", "daughter", "year old", "yr old", "yo",
        "year olds", "month old", "infant", "grandson", "granddaughter", "nephew", "niece", "little girl",
        "little boy", "boy", "girl", "newborn", "preschooler", "grandchild", "grandbaby", "children",
    ),
    "themself": (
        "himself", "herself", "themselves", "him self", "her self",
    ),
    "now": (
        "now", "right now", "rn", "tonight", "today", "help", "please", "bad", "so bad", "really bad",
        "and", "after", "since", "this morning", "again", "all day", "for", "badly", "what do i do",
        "should i", "is that", "is this", "am i", "with", "during", "while", "but", "wtf", "hurts",
        "getting", "help me",
    ),
    "drink": (
        "alcohol", "vodka", "beer", "beers", "wine", "tequila", "whiskey", "liquor", "booze", "drinks",
        "xanax", "klonopin", "ativan", "valium", "opioids", "oxy", "oxycodone", "percocet", "fentanyl",
        "heroin", "cocaine", "coke", "meth", "mdma", "molly", "ghb", "benzos", "weed", "sleeping pills",
        "tramadol", "painkillers", "hydrocodone", "dxm", "adderall", "norco", "vicodin", "shots", "zoloft",
        "lexapro", "prozac", "ketamine", "pills", "meds", "everything", "maoi", "methadone", "lithium",
        "robitussin",
    ),
    "awful": (
        "awful", "sick", "dizzy", "weird", "terrible", "horrible", "bad", "scared", "faint", "strange",
        "wrong", "off", "numb", "confused", "really bad", "like dying", "like i am dying",
        "like passing out", "shaky", "crazy",
    ),
    # The rest are concepts, for the wide frames below.
    "to-die": (
        "(die|perish|be (dead|buried|six feet under|in the ground|free of this)|fade out|"
        "(pass|fade|drift|slip|waste|float) away|pass on|(disappear|vanish)|not (exist|be alive|wake up|be a person)|"
        "never (wake up|exist|have been born)|"
        "(stop|quit|cease) (existing|living|breathing|being alive|to exist)|"
        "(leave|exit|depart|escape) (this|the|my) (world|earth|life|planet|body)|leave [you] all behind|"
        "(sleep|go to sleep|fall asleep|rest|be asleep) (forever|for good|permanently|eternally)|"
        "go to (heaven|god|jesus)|kill myself|hang myself|shoot myself|drown myself|off myself|unalive [myself]|"
        "end (it|it all|things|everything|myself|my life|all of it|all this)|take my [own] life|"
        "commit suicide|check out of life|overdose|be done with (life|it all|living|everything)|"
        "quit (life|living)|bleed out|drop dead|be put (down|out of my misery)|let (death|it all|life) go)",
    ),
    "to-vanish": (
        "be (gone|no more|nothing|at rest|erased) [forever]", "not (be here|be around|live|be|be anything)", "stop being here",
    ),
    "dying": (
        "(dying|death|suicide|being (dead|gone|six feet under|buried|nothing|no more|put down)|"
        "not (existing|being here|being alive|being around|waking up|living|being|having to be here|"
        "wanting to (live|be alive|be here|exist|wake up|go on))|never (waking up|existing)|"
        "no longer (existing|being here|being alive|living)|disappearing|vanishing|passing away|"
        "slipping away|fading away|(ending|finishing) (it|it all|things|everything|myself|my life|all of it|all this)|"
        "(killing|hanging|shooting|drowning|offing|unaliving) myself|taking my [own] life|committing suicide|"
        "(stopping|ceasing) (to exist|existing|living|breathing)|leaving (this world|this earth|this life|it all behind)|"
        "my [own] (death|funeral|suicide|burial|obituary|eulogy|corpse|grave)|the grave|the afterlife|nonexistence|"
        "non existence|oblivion|eternal (sleep|rest)|sleeping forever|overdosing|bleeding out)",
    ),
    "died": (
        "(died|die|dead|gone|disappeared|disappear|vanished|vanish|passed [away]|killed myself|ended it|"
        "ended things|not (here|alive|around|born|existing|in (it|the picture|this world|their lives))|no longer (here|alive|around|exist)|"
        "never (born|existed|woke up)|did not (exist|wake up)|not wake up|was not (here|alive|around)|"
        "were not (here|alive|around)|am not (here|alive|around)|out of (the way|the picture|their lives|their hair|"
        "this world|everyones way|their way|everyones hair)|off this (earth|planet)|in the ground|in a (coffin|box|grave)|"
        "in (heaven|hell)|six feet under|buried|left this (world|earth))",
    ),
    "to-live": (
        "(live|be alive|exist|go on|carry on|keep (going|living|fighting|trying|breathing|existing|waking up|getting up|on)|"
        "stay alive|stay (here|around|on this (earth|planet))|stick around|be here|be around|wake up|"
        "get (up [in the morning]|out of bed)|breathe|hang on|hold on|fight|see (tomorrow|another day)|continue (living|to live|"
        "with life|on)|go on living)",
    ),
    "living": (
        "(living|life|being alive|existing|existence|going on|carrying on|staying alive|breathing|being here|"
        "waking up|being me|surviving|sticking around|staying here|this life|my life|this existence|being on this (earth|planet))",
    ),
    "soothing": (
        "cheaper", "quicker", "logical", "rational", "less painful",
        "relief", "relieving", "gift", "blessing", "mercy", "peace", "peaceful", "rest", "restful", "freedom", "freeing",
        "comfort", "comforting", "beautiful", "easier", "simpler", "better", "best", "nice", "cozy", "escape", "way out",
        "answer", "lovely", "sweet", "tempting", "appealing", "attractive", "inviting", "welcome", "solution",
        "kindness", "favor", "a break", "vacation", "heaven", "bliss", "quiet", "ideal", "great", "amazing", "wonderful",
        "good", "preferable", "a dream", "a friend", "kinder", "safe", "warm", "home", "soothing", "calming",
    ),
    "ill": (
        "cancer", "a tumor", "brain tumor", "an aneurysm", "aneurysm", "a [massive] heart attack", "a stroke",
        "(terminal|fatal|deadly|incurable|malignant|inoperable) [illness|disease|cancer|diagnosis]", "a disease",
        "an illness", "some illness", "some disease", "something terminal", "something fatal", "hit by a (car|bus|truck|train)",
        "hit by (lightning|something)", "struck by lightning", "run over", "in a [fatal|car|bad] (wreck|crash|accident)",
        "in an accident", "covid", "shot", "murdered", "killed", "very sick", "really sick", "sick and die",
    ),
    "fate": (
        "car", "bus", "truck", "train", "semi", "plane", "meteor", "asteroid", "lightning", "cancer", "tumor", "earthquake",
        "heart attack", "stroke", "aneurysm", "accident", "crash", "something", "someone", "somebody", "stray bullet",
        "god", "universe", "lord", "illness", "disease", "virus", "covid", "death", "bullet", "elevator", "robber", "intruder",
        "drunk driver", "shark", "bomb", "flood", "ground", "earth", "sickness", "anything", "burglar", "killer",
    ),
    "folks": (
        "everyone", "everybody", "they", "the world", "my family", "my kids", "my children", "my husband", "my wife",
        "my parents", "my mom", "my mother", "my dad", "my father", "my partner", "my friends", "my boyfriend",
        "my girlfriend", "people", "my son", "my daughter", "my loved ones", "my boys", "my girls", "my siblings",
        "my brother", "my sister", "he", "she", "it", "life", "you all", "yall", "nobody", "no one", "you", "earth", "things",
        "society", "the planet", "this world", "my fiance", "my spouse", "my baby", "my roommate", "my coworkers",
    ),
    "relieved": (
        "cheaper",         "better", "happier", "relieved", "easier", "fine", "ok", "okay", "free", "freer", "richer", "remarry", "move on",
        "get over it", "manage", "thrive", "celebrate", "rejoice", "at peace", "lighter", "simpler", "less stressed",
        "breathe easier", "be glad", "glad", "thank me", "recover", "adjust", "get by", "cope", "less of a burden", "best",
        "find someone better", "improve", "benefit", "grateful", "better off", "stop worrying", "not have to worry", "save money",
        "all good", "happy", "a favor", "not notice", "not care", "not miss",
    ),
    "edge": (
        "bridge", "roof", "rooftop", "ledge", "cliff", "overpass", "platform", "train tracks", "tracks", "balcony",
        "railing", "parking garage", "parking structure", "dam", "tower", "overlook", "pier", "railroad tracks",
        "subway platform", "edge of the (roof|platform|bridge|cliff|building|water|balcony|tracks|pier)", "high rise",
        "quarry", "guardrail", "water tower", "railway", "top floor", "viaduct", "window ledge", "aqueduct", "gorge",
    ),
    "means": (
        "<gun>", "rope", "noose", "belt", "razor", "razors", "razor blade", "razor blades", "blade", "blades", "knife",
        "knives", "box cutter", "bullets", "ammo", "bullet", "pills", "pill bottle", "pill bottles", "bottle of pills",
        "my meds", "stash", "sleeping pills", "whole bottle", "scissors", "exacto knife", "extension cord", "bottles",
        "insulin", "painkillers", "tablets", "the pistol", "medicine cabinet", "plastic bag", "helium", "bottle",
    ),
    "flesh": (
        "arm", "arms", "leg", "legs", "thigh", "thighs", "wrist", "wrists", "skin", "stomach", "hips", "hip", "ankle",
        "ankles", "forearm", "forearms", "belly", "chest", "hand", "hands", "shoulder", "calves", "knuckles", "shins",
    ),
    "pet": (
        "cat", "cats", "dog", "dogs", "pet", "pets", "kitten", "puppy", "bird", "birds", "bunny", "rabbit", "horse", "fish", "animals",
        "fur babies", "kitty", "kitties", "parrot", "snake", "hamster", "guinea pig", "chickens",
    ),
    "kin": (
        "wife", "husband", "kids", "children", "son", "daughter", "sons", "daughters", "mom", "mother", "dad", "father",
        "parents", "brother", "sister", "family", "friends", "best friend", "girlfriend", "boyfriend", "partner",
        "grandkids", "grandma", "grandpa", "nephew", "niece", "everyone", "loved ones", "siblings", "ex", "fiance",
        "grandmother", "grandfather", "baby", "babies", "boys", "girls", "twins", "papa", "nana", "granny", "buddy",
        "uncle", "aunt", "cousin", "roommate", "spouse", "little brother", "little sister", "friend", "them", "each of them",
    ),
    "day": (
        "tonight", "today", "tomorrow", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "the weekend", "this weekend", "weekend", "this week", "next week", "christmas", "my birthday", "new years", "the new year",
        "thanksgiving", "the holidays", "the anniversary", "the end of the (week|month|year)", "this month", "next month",
        "easter", "the morning", "dawn", "sunrise", "midnight", "summer", "winter", "spring", "the first", "graduation",
        "next summer", "next year", "this year", "my next birthday", "valentines", "halloween", "then",
    ),
}  # fmt: skip


_rule = partial(rule, "en")

_SELF: tuple[CrisisRule, ...] = (
    _rule(
        "en-kill-myself",
        Tier.CRISIS,
        "direct",
        "The plainest words; whatever stands around them, they count.",
        fires=(
            "I am going to kill myself",
            "maybe i should just hang myself",
            "been thinking of ending myself",
        ),
        silent=("my back is killing me", "how do I kill the reminders", "is there a skill group"),
        patterns=(
            "<kill> <myself>",
            "(kill|killing|shoot|drown|stab) me self",
            "self (delete|deleting|deletion|destruct|immolate)",
            "k word <myself>",
            "game end <myself>",
            "<myself> (kill|killed|deleted)",
            "took myself out",
            "(going to|want to|will|might|about to|ready to|should) (end|off|unalive) me",
        ),
    ),
    _rule(
        "en-end-my-life",
        Tier.CRISIS,
        "direct",
        "Ending one's life, said outright.",
        fires=(
            "I want to end my life",
            "taking my own life seems easier",
            "tonight I end it all",
            "i wanna end it tonight",
        ),
        silent=("when does my plan year end", "when does it all end", "how do i end the call"),
        patterns=(
            "(end|ending|ended|take|taking|finish|finishing|finished|terminate|quit) my [own|stupid|"
            "miserable|worthless|shitty|pathetic|fucking|sorry] (life|lives|existence|suffering)",
            "(end|ending) it all",
            "(end|ending) all [of] this",
            "<wish> (end|ending) it",
            "(end|ending) it (tonight|now|today|forever|soon|myself|for good|once and for all|tomorrow)",
            "<wish> (end|ending) (everything|things|all of it|the pain|my pain|this pain|the suffering|"
            "my misery)",
            "(end|ending) this miserable life",
            "put me out of my misery",
            "put myself out of my misery",
        ),
    ),
    _rule(
        "en-want-to-die",
        Tier.CRISIS,
        "direct",
        "The wish to be dead: the first rung of the ladder.",
        fires=(
            "I want to die",
            "been thinking about dying a lot",
            "i just wanna be dead",
            "id rather be dead than live like this",
        ),
        silent=(
            "I'm dying to know the price",
            "can I dye my hair",
            "does ketamine feel like ego death",
            "i want to diet",
        ),
        patterns=(
            "<wish> [just|really|only|fucking|literally|seriously|all|honestly|also|even|all|"
            "constantly] <die>",
            "(want|wanting|need) .. to die",
            "(want|wish) [that] (i was|i were|i am|to be|myself|me) [already|just] dead",
            "(want|waiting|ready) .. death",
            "want dead",
            "i will [just] die",
            "i am (ready|going) to go [to] (heaven|god|jesus)",
            "(ready|want) to meet (god|jesus|my maker|the lord)",
            "i (hope|pray|prayed|praying|beg|wish) [that|god|to|for] [i|would|will] [just] (die|death|"
            "dead|dies)",
            "hope i die",
            "let me die",
            "i (deserve|ought) to (die|be dead)",
            "(dying|death|being dead) (would|seems|sounds|is|looks) .. (fix|better|easier|relief|"
            "peaceful|nice|good|answer|solution|way out|comforting|appealing|like)",
            "i should (be dead|have died|not be alive|not be here|not have been born|not exist|just be "
            "dead)",
            "why (can|am) i not [just] (die|dead)",
            "why (do|did|can|could) [not] i [not] [just] (die|dead)",
            "time [for me] to die",
            "i do not deserve to (live|be alive|be here|exist)",
            "i (want|would like|wish) .. (my|this) life [to be] (over|to end|ended)",
            "i want out (forever|of (life|this life|this world|here))",
            "(want|wish|ready) .. to be with [my|him|her] .. (heaven|again in heaven|on the other side)",
            "sick of being alive",
            "(better|rather) dead than",
            "wish .. (had|have) (died|aborted me)",
            "dead by (morning|tomorrow|tonight|the weekend|monday|christmas)",
            "(all|only thing) i [can|could|ever] [do is] (think|thought|dream|thinking) about is "
            "[<wish>] [just|my|my own] (die|dying|death|dead|being dead|suicide|killing|ending|"
            "disappearing)",
        ),
    ),
    _rule(
        "en-suicidal",
        Tier.CRISIS,
        "direct",
        "The word itself, said of oneself.",
        fires=(
            "I'm suicidal",
            "been having suicidal thoughts again",
            "my suicidal thoughts are worse",
            "feeling so suicidal rn",
        ),
        silent=(
            "do you treat suicidal patients",
            "which drugs were studied for suicidal patients",
            "what does suicidal mean",
        ),
        patterns=(
            "i am [so|really|very|actively|passively|kind of|a bit|pretty|still|feeling|getting|"
            "actually|literally|always|super|also|having|not doing well and] [really|so|very|bit] "
            "suicidal",
            "(i|am|been|feel|feeling|felt|get|getting|got|having|keep|have|had|has|became|become|"
            "constant|makes|made|making|daily|bad|strong|intrusive|worse|these) .. suicidal",
            "(my|me) suicidal",
            "suicidal [thoughts|ideation|urges|feelings|tendencies|thinking|impulses] (all|every|again|"
            "today|tonight|right now|rn|are back|back|came back|getting worse|wont stop|will not stop|"
            "since|constantly|and|for (days|weeks|months)|lately|now|asf|af|help|please|keep|are (worse|"
            "back|getting)|got worse)",
            "^ suicidal $",
            "^ suicidal (thoughts|urges) $",
            "suicidal as",
            "(passive|active) si",
            "(having|have) si",
        ),
    ),
    _rule(
        "en-suicide-intent",
        Tier.CRISIS,
        "direct",
        "Thinking of, planning or attempting suicide.",
        fires=(
            "I keep planning suicide",
            "i might commit suicide",
            "suicide is my only option",
            "my suicide note is on the table",
        ),
        silent=(
            "is suicide more common in Texas",
            "do you ask about suicide",
            "what is the suicide hotline",
        ),
        patterns=(
            "(i|i am|am|been|was|keep|kept|and|always|constantly|cant stop|stop|just|started|still|"
            "about|me|be) (thinking|think|thought|contemplating|considering|planning|plan|fantasizing|"
            "dreaming|researching|obsessing|googling) [a lot|seriously|more] [of|about|on|and more "
            "about] [committing|attempting] suicide",
            "^ (thinking|think|thought|contemplating|considering|planning|thoughts) [a lot|seriously|"
            "more and more|more] [of|about|on] [committing|attempting] suicide",
            "(i|am|i will|will|going to|want to|might|should i|about to|gotta|ready to|rather|need to|"
            "tried to|wanna|just|could) [just|really|also] (commit|committing|attempt|attempting|do) "
            "[a] suicide",
            "(want|need|choose|choosing|ready for|close to|ideas of|attracted to|plans for) suicide",
            "suicide (plan|plans|note|letter|pact|is my|is the only|seems|sounds|looks|feels|tonight|"
            "attempt yesterday|attempt last night)",
            "my suicide",
            "i (attempted|attempt) suicide",
            "my [last|first|recent|second|third] [suicide] attempt [was] (yesterday|last night|last "
            "week|today|this week|recently)",
            "(had|made) a suicide attempt",
            "(commit|committing) suicide (tonight|today|now|tomorrow|soon|please)",
            "thoughts of [committing] suicide",
            "suicide (thoughts|ideas|ideation) (again|all|every|constantly|daily|wont|will)",
            "having suicide",
            "(sewer|suey) slide",
            "(i|about) (sui|sewerside|suicid|suicided)",
            "suicide by (cop|train|gun|pills|hanging)",
            "(only|best|last) (option|way out|way|answer|solution) (left|is|for me) [is] [to] (suicide|"
            "die|death|dying)",
            "(suicide|death|dying|ending it|ending my life|killing myself) is all i (think|can think|"
            "want|dream|talk)",
            "(suicide|death|dying) is [always|constantly] on my mind",
            "(about|of|planning|imagining|imagine|picture|want|rehearse) my [own] (death|suicide)",
            "attempt [last|this|on|yesterday|a|two] [week|month|night|few|weekend] ..4 try again",
            "(survived|after|since) my [last|first|recent|suicide] attempt .. (again|want|still|wish)",
            "(want|wanting|going|tempted|ready) to attempt",
        ),
    ),
    _rule(
        "en-short-code",
        Tier.CRISIS,
        "slang",
        "Short forms and words that get past filters.",
        fires=(
            "gonna kms",
            "about to unalive myself",
            "KMS 😭",
            "time to catch the bus, bye all",
            "gonna ctb tonight",
        ),
        silent=("how many kms from the airport", "is there a bus stop near you", "15 kms away"),
        patterns=(
            "(i|am|to|will|and|just|might|should|gotta|ill|about to|id|me|gonna|ima|rather) kms",
            "kms (tonight|lol|rn|now|today|fr|lmao|bro|soon|asap|if|tomorrow|im|i|bye|please|haha|ngl)",
            "^ kms $",
            "kms (crying|sad|skull|coffin|grave|gun|knife|pill|heartbroken|bye)",
            "(crying|sad|skull|heartbroken|bye|ugh|omg|fml) kms",
            "(quiero|voy a|kiero|mejor|deberia|ya|me) kms",
            "(i|am|to|will|and|just|might|should|gotta|about|me|of|gonna|rather) (unalive|unaliving|"
            "unalived)",
            "unalive me",
            "(thinking of|thinking about|want to|ready to|going to|time to|about to|gonna) (catch|"
            "catching|caught) the bus",
            "(ctb|kermit sewer slide|commit sewer slide|commit die|commit sudoku|commit sleep forever|"
            "commit not alive|toaster bath|forever box|forever nap)",
            "(final|eternal|permanent|forever|long|big|dirt) (exit|sleep|nap|rest|yeet)",
            "(want|going|ready|about|time) to (check out|log out|log off|clock out|sign off|exit|punch "
            "out|opt out) (of (life|this life|earth|this world)|forever|permanently|for good|early|"
            "tonight)",
            "checking out (early|for good|permanently|of life)",
            "(press|hit|pull) the (off switch|eject button) on (me|my life|myself)",
            "rope (myself|it|maxx|maxxing)",
            "(want|going|about|thinking of|gonna|to) (rope|roping)",
            "un alive",
            "unlive",
            "(want|going|ready|about) to self (delete|destruct|end)",
        ),
    ),
    _rule(
        "en-not-wake",
        Tier.CRISIS,
        "passive",
        "The passive wish: not to wake, not to be, to vanish.",
        fires=(
            "I wish I wouldn't wake up",
            "wish i was never born",
            "i just want to disappear forever",
            "i dont want to be here anymore",
        ),
        silent=("will I wake up during the infusion", "I don't want to be late", "my rash disappeared"),
        patterns=(
            "(wish|hope|hoping|pray|praying|want|wanted|like|love|rather|if|just|wishing) .. not .. "
            "(wake|waking|woke|woken) [back] up",
            "(wish|hope|hoping|pray|want) .. never .. (wake|waking|woke|wakes) [back] up",
            "(sleep|asleep|bed|nap) .. (not|never) [ever|have to] (wake|waking|woke) up",
            "sleep (forever|and (not|never) wake|till i die|eternally|for good)",
            "(do|does) not (want|care) [to|if] [i|even] [ever] wake up",
            "never wake up again",
            "not [want to] wake up (tomorrow|again|anymore|in the morning|ever)",
            "(wish|wished) [that] i (was|were|am|would|could|had|did|just|never|be|stopped|can|cud) .. "
            "(dead|alive|born|exist|existed|existing|vanish|disappear|gone|die|died)",
            "(wish|wished|wishing|rather|better) .. (was|were|had|be|been|am) (not|never) .. (born|"
            "alive|here|exist)",
            "wish .. did not (exist|have to live|have to exist|wake up)",
            "(wish|want) .. (god|jesus|the lord|cancer|something|someone|car|truck|a bus|death) (would|"
            "could|will|to|can) [just] (take|kill|hit|shoot|end) me",
            "(wish|want) .. never (existed|exist|been born|lived)",
            "(want|wish|wanting|need|would rather) to [just|fucking|completely] (disappear|vanish|"
            "evaporate|fade away|cease to exist|be gone forever|be gone for good)",
            "(do|did|does) not [really|even|ever|fucking] (want|wanna|like|need|deserve|wish|care) [to] "
            "[even|ever|keep|go on|continue|have to] (live|living|exist|existing|be alive|being alive|"
            "be here|being here|be around|be on this (earth|planet)|breathe|go on|be in this (world|"
            "life)|carry on|survive|be on earth|make it)",
            "(do|did) not .. (want|wanna) .. to [continue|keep|go on] (live|living|exist|be alive)",
            "not want .. be (alive|here anymore|here any more|here any longer|around anymore)",
            "(want|nice|like|rather|easier|better|wish|prefer) .. to (not|never|stop|cease) [to|have|be|"
            "just] (exist|existing|be alive|be here|be around|alive|live|living|have been born|been "
            "born|being)",
            "(tired|sick|exhausted|done|fed up|over|weary|hate|bored) [of|with|and tired of] [just] "
            "(living|life|existing|being alive|my life|existence|breathing|being here|this life|this "
            "world|fighting to live|waking up)",
            "i am (over|done with) (life|it all|living|everything)",
            "hate (my life|being alive|living|life|that i am alive|existing|that i woke up|waking up)",
            "i (should|do) not (exist|be alive|be here|belong (here|in this world))",
            "(not|never) (asked|ask|meant|supposed) to be (born|alive)",
            "regret being (born|alive)",
            "(wish|hope|hoping|pray|praying|beg|ask|asking) ..6 not .. wake [back] up",
            "(hope|hoping|wish|wishing|pray|praying) .. i .. (die|get (cancer|hit|killed|run over|shot|"
            "sick enough)|have a heart attack|stop breathing|crash|do not make it)",
            "(hope|wish|pray) .. (something|car|truck|bus|train|plane|cancer|heart) .. (kills|kill|hits|"
            "hit|takes|take|stops) me",
            "should have (died|killed|let me die|not survived|been me that died)",
            "i .. should have died",
            "i [was|were|would be|will be|had been|am better off|rather be] (was|were|would be|will be|"
            "had been|better off|rather be) [already|just|soon] dead",
            "(if|wish|wishing) i had a <gun>",
            "(sleep|asleep) and (stay asleep|never get up|not get up|stay there forever|be done)",
        ),
    ),
    _rule(
        "en-no-reason-to-live",
        Tier.CRISIS,
        "hopeless",
        "Life without reason, worth or will.",
        fires=(
            "there is no point in living",
            "what's the point of living",
            "life isn't worth it anymore",
            "lost the will to live",
        ),
        silent=(
            "what is the point of the second infusion",
            "is it worth it",
            "no reason given on the form",
        ),
        patterns=(
            "(no|any|a|one|single|not|find|lost|see|without|nothing|zero|what|out of|whats|need|any "
            "good) [more|have|good|real|a|single|one|is|my|much|any|the|left] (reason|reasons|purpose|"
            "point|will|desire|motivation|hope|sense|use) [left] (to|in|of|for) [keep|go on|continue|"
            "even|me] (live|living|my life|go on|going|being alive|alive|be alive|exist|existing|stay "
            "alive|wake up|waking up|being here|be here|carry on|staying alive|stay here|anymore)",
            "(what|whats) [is|even] (the point|point) (anymore|of (it all|me|trying anymore|any of this|"
            "anything|everything|going on|my life|living|being alive|continuing))",
            "see [the|any|a|no] point (anymore|in anything|of (living|life|anything|going on|it all)|in "
            "(living|life|going on|any of this|it all|trying|continuing))",
            "(nothing|little|no one|nobody) .. [left] to live for",
            "(life|living|this life|my life|it all|being alive) (is|was|was not|seems|feels|does|has|"
            "isnt) [just|really|even|not|so] [feel|seem|no|longer] (worth|worthless|pointless|"
            "meaningless|hopeless|point|unbearable|too painful|hell|over|meaning|empty)",
            "not worth (living|being alive|staying alive|continuing|it to live|it to be alive)",
            "(lost|losing|lose|no|gone|find|without|lack) .. will to (live|go on|keep going)",
            "nothing (matters [anymore]|left (for me|to live for|in me|anymore))",
            "what am i (living|even living|alive|still alive) for",
            "why (am|should|do|bother) [i|even|to] [even|still|keep] (alive|live|here|living|exist|go "
            "on|be alive|still alive|keep living|bother living|stay alive)",
            "no (future|way out|hope) (for me|left)",
            "no (hope|way) left",
            "there is no (way out|hope) (for me|left|anymore)",
            "there is no (point|reason) (anymore|in (living|life|going on|trying))",
            "i (have|see|got) no (future|way out|hope|reason to be|purpose)",
            "i give up on (life|living|everything)",
            "(giving|given|give|gave) up on (life|living|myself)",
            "too (tired|broken|far gone) to (live|go on|keep going|exist)",
            "not worth (being|staying|sticking) (here|alive|around)",
            "why (keep|bother|should i keep|do i keep|even keep|do i even) (going|trying|living|"
            "fighting|bother|existing)",
            "i am a lost cause",
        ),
    ),
    _rule(
        "en-cannot-go-on",
        Tier.CRISIS,
        "hopeless",
        "Cannot bear it any more; as a rule somebody who says so means life.",
        fires=(
            "I can't go on",
            "i cant live like this anymore",
            "I can't take it anymore",
            "cant do this anymore",
        ),
        silent=("I can't take ibuprofen", "can I go on vacation between infusions", "I can't do Tuesdays"),
        patterns=(
            "can not [even|just|fucking] (go on|carry on|live)",
            "can not [even|just|fucking] (keep (going|living|doing this|on)|continue) (like this|"
            "anymore|this way|any longer|with this|with myself|living|much longer)",
            "can not (take|do|handle|stand|bear|deal with|endure|survive|cope with|fight|face) (it|this|"
            "life|living|another day|the pain|my life|things|the world|this pain|being alive|this life) "
            "[all|pain|life] (anymore|any longer|any more|no more|much longer|alone anymore)",
            "can not (live|be alive|exist|be here)",
            "can not no more",
            "(do|will|might) not (last|make it|survive) [another|until|til|till|through|to] (tonight|"
            "much longer|another (day|night|week)|the night|tomorrow|day|night|morning|the weekend|any "
            "longer)",
            "not (strong enough|able) to (live|go on|keep living)",
            "(can not|do not want to|not) (keep|be) (fighting|trying|pretending)",
            "at the end of my rope",
            "(at|reached|hit) my breaking point",
            "(every|each) day is (hell|torture|agony)",
            "want (the pain|it all|everything|this|the suffering|the hurting|the voices|my brain) to "
            "(stop|end|be over|go away)",
            "make (it|the pain) stop (please|forever)",
            "i (am|feel) (completely|so|totally) (trapped|hopeless|worthless|done|broken)",
            "i give up $",
            "i am (giving|given) up $",
            "(do|does) not (see|have|want) [myself|a|any] (a future|tomorrow|future|next (year|month|"
            "week))",
            "do not (want|care) [to] (see|about) tomorrow",
            "not see (myself|me) (making it|living|being (here|alive)|lasting|getting) (to|past|until|"
            "through|beyond|next|another|that)",
            "want (it|this|it all|all of it|all this) to [just|all|finally] be over",
            "i am [just|so|like] done (with (life|everything|living|it all|this life|trying)|living|"
            "trying|fighting)",
            "(does|do|did|will) not work .. i am [so|just] done",
            "(do|did) not want to (do|deal with) (life|this life|living)",
            "can not do (life|this life|living)",
        ),
    ),
    _rule(
        "en-better-without-me",
        Tier.CRISIS,
        "passive",
        "Feeling a burden: one of the strongest signs.",
        fires=(
            "everyone would be better off without me",
            "i'm a burden to my family",
            "nobody would miss me if i was gone",
            "the world is better without me in it",
        ),
        silent=("can I go without a driver", "will my insurance care", "I miss my appointment"),
        patterns=(
            "(better|happier|fine|easier|relieved|ok|okay|best) [off] [be] (without|w o|wo|with out|"
            "wout) me",
            "better off (dead|gone|not here|not alive)",
            "(better|happier|relieved|easier|fine|best|glad) [off|for everyone] (if|when|once|with) (i|"
            "me) [was|were|am|just|would|be|had|did|wasnt] [not|never|just] (dead|gone|died|die|"
            "disappeared|here|alive|existed|exist|vanished|disappear|born|around|left|not here)",
            "(i|i am|am|just|feel|like|being|be|such|only|nothing but) [just|only|such|always|nothing "
            "but|like] [a|an] [huge|big|such a|total|constant|financial] (burden|waste of (space|air|"
            "oxygen|life)|dead weight|mistake to be born)",
            "(nobody|no one|noone|not one person|would anyone|who|anyone|anybody|will anyone|will "
            "anybody|they|would they|everyone|will you|would you|would my (family|kids|mom)) .. (care|"
            "miss|notice|miss me|cry|cares|missed) .. (if i|me if i|when i|if|when|gone|after i) .. "
            "(die|died|dead|gone|disappeared|disappear|killed|vanish|vanished|leave forever|do it|did "
            "it|tomorrow|not here)",
            "(no one|nobody|noone|anyone|who|anybody|not) (would|will|is going to|gonna|wont|d) [even|"
            "ever] (miss me|care if i|notice [if|that] (i|im)|come to my funeral|cry for me|miss me when)",
            "world .. better .. without me",
            "(world|everyone|everybody|they|family|kids|mom|husband|wife) .. without me (alive|here|"
            "around|in it|in this world)",
            "(if|when) i (am|was|were|die|died|disappeared|killed|vanish) [not|just|were] (dead|gone|"
            "here|around|tomorrow|tonight) .. (care|miss|notice|better|cry|happier)",
            "nobody will miss me",
            "no one will miss me",
            "(come to|at|plan|planning|planned|about) my [own] funeral",
            "(do|does) not care (if|whether) i (live|die|wake|survive|am alive|exist|get hit|crash|"
            "overdose|make it)",
            "i do not care (if|whether) .. (kill|kills|die|dead|alive)",
            "(nobody|no one|noone|anyone|anybody) (cares|care|would care|will care|gives a) .. (if|"
            "whether|that) i (live|die|exist|am alive|am dead|make it|wake|survive|disappear)",
            "(nobody|no one|they|anyone|anybody|you|everyone) .. (notice|noticed|care|miss me|find out|"
            "find me) .. (was|am|were|is) (dead|gone forever)",
            "better off in (a|my|the) (coffin|grave|ground|heaven|cemetery|morgue)",
            "(imagine|imagining|picture|picturing|planned|planning|plan|dream about) my [own] (funeral|"
            "obituary|eulogy)",
        ),
    ),
    _rule(
        "en-kill-me",
        Tier.CRISIS,
        "direct",
        "Asking to be killed.",
        fires=(
            "kill me please",
            "somebody just shoot me",
            "please let me die",
            "i wish someone would kill me",
        ),
        silent=("my knees are killing me", "shoot me the details", "you're killing it"),
        patterns=(
            "(kill|shoot|murder|end|unalive) me (please|now|already|pls|rn|tonight|today|bro|lol|i|and|"
            "just|asap|fr|god)",
            "(just|please|someone|somebody|god|jesus|pls|wish you would|want you to|can you|can someone|"
            "could someone|should) [just|please|come] (kill|shoot|end|murder|euthanize|unalive) me",
            "^ (kill|shoot|end|murder|euthanize) me $",
            "help me (die|kill myself|end it|end my life)",
            "(assisted suicide|euthanasia|assisted dying|medically assisted death) .. (for me|how|where|"
            "can i|can you|me)",
            "(can|could|will) (you|someone) .. help me .. (die|end my life)",
            "(want|need|get|looking for) (euthanasia|assisted suicide|assisted dying|medical assistance "
            "in dying)",
            "(take me (god|lord|jesus)|god [please] take me|lord [please] take me)",
            "(god|lord|jesus) (please|just) [would] take me",
        ),
    ),
    _rule(
        "en-how-to-die",
        Tier.CRISIS,
        "means",
        "Asking for a way to die or a deadly amount: doubt goes to the side of safety.",
        fires=(
            "how many pills would it take to die",
            "whats the easiest way to kill yourself",
            "painless way to die",
            "how much tylenol is lethal",
        ),
        silent=(
            "how many pills come in a pack",
            "what is the easiest way to book",
            "how many mg do you use",
        ),
        patterns=(
            "how (many|much) ..7 (kill|die|lethal|fatal|deadly|end it|end my life|overdose|od|not wake "
            "up|dead|stop my heart|never wake up|to sleep forever|to go to sleep forever)",
            "how (many|much) .. (to|take to|until i|before i|would|will|can|could|for) [make|it|me|i|"
            "take|to|you] (kill|die|overdose|end|fatal|lethal|od|dead|killed)",
            "(easiest|quickest|fastest|best|painless|least painful|less painful|peaceful|cheapest|"
            "surest|gentle|quick|easy|good|effective|simple|pain free|guaranteed|clean|most) [and|most|"
            "painless|quick|easy|least|painful|peaceful] (way|ways|method|methods|means) [is] [for me|"
            "for someone] (to|of) (die|kill|end|go|commit|overdose|od|off|suicide|be dead|disappear|"
            "dying|unalive|hang|not wake up|killing)",
            "(way|ways|method|methods|how|where) [can|do|would|could|should|does|am|one] [to|i|you|"
            "someone|people|a person|me] [best|just|successfully|painlessly|actually|quickly] (die|end "
            "it|end my life|kill yourself|kill myself|commit suicide|hang|tie a noose|make a noose|"
            "overdose|od|slit|suicide|unalive|end a life|die (fast|quickly|quietly))",
            "(painless|peaceful|quick|easy|quiet) (death|suicide|deaths)",
            "(suicide|death) (method|methods|kit|pill|pills|bag)",
            "(lethal|fatal|deadly) (dose|doses|amount|quantity)",
            "(lethal|fatal|deadly) (combo|combination|mix) of <pills>",
            "(dose|amount|pills|meds|drugs) .. (kill|kills|killed|finish) (me|you|someone|a person|"
            "yourself|a human)",
            "(what|which) .. (pills|meds|drugs|medicine|drug|medication|dose) .. (kill|kills) (me|you)",
            "(will|would|can|could|enough|if) .. (pills|meds|bottle|mg|zoloft|lexapro|tylenol|ketamine|"
            "xanax) [be] (kill me|enough to die|enough to kill|do it|kill me)",
            "enough (to|pills|meds) .. (die|kill|end it|kill myself|overdose)",
            "(does|do|is|will|would|did) [it|hanging|drowning|cutting|jumping|overdosing|dying|"
            "shooting] [hurt|painful] to (die|drown|hang|overdose|bleed out)",
            "(hurt|painful|pain) [to] (die|bleed out|overdose|drown|hang)",
            "how long .. (to|until you|before you|until i) (bleed out|bleed to death|die from hanging|"
            "drown|suffocate|die from overdose)",
            "(googling|googled|researching|researched|looking up|looked up|searching|searched|reading "
            "up on) [about|on] how (much|many) [of] <pills>",
            "life insurance .. suicide",
            "suicide .. life insurance",
            "take (all of them|them all|it all|all of it) at once",
        ),
    ),
    _rule(
        "en-method",
        Tier.CRISIS,
        "plan",
        "A way of dying, named in the first person.",
        fires=(
            "I might jump off a roof",
            "i want to slit my wrists",
            "I could crash my car into a wall",
            "gun to my head",
        ),
        silent=(
            "can I jump in with a question",
            "my wrists hurt",
            "driving into town for my visit",
            "i cut my hair",
        ),
        patterns=(
            "(jump|jumping|throw myself|throwing myself|step|stepping|walk|walking|run|running|leap|"
            "leaping|roll|dive|fling myself|lie down|lay down|stand) (off|in front of|into|from|under|"
            "in|on|out of) [of] [a|the|my|this|oncoming] (bridge|roof|rooftop|building|balcony|overpass|"
            "cliff|window|parking garage|ledge|train|trains|traffic|truck|semi|bus|car|tracks|train "
            "tracks|water tower|freeway|highway|cars|subway|ocean|lake|river|tower|interstate|apartment|"
            "floor|road)",
            "(jump|jumping) off .. (bridge|roof|building|balcony|overpass|cliff|edge|ledge|window|story|"
            "floor)",
            "(drive|driving|crash|crashing|steer|steering|swerve|swerving|ram|wreck|wrecking|veer|plow|"
            "run|drove|smash|smashing) [my|the|this] [car|truck|bike|motorcycle|self|myself] (into|off|"
            "in front of|through|in) [a|the|my|that|oncoming] (tree|bridge|wall|traffic|cliff|pole|lake|"
            "river|semi|truck|telephone pole|guardrail|overpass|median|road|18 wheeler|concrete|barrier|"
            "oncoming|ravine|ditch|house|train)",
            "(crash|wreck|total) my (car|truck) on purpose",
            "not (turn|stop|brake|swerve|hit the brakes) .. (tree|traffic|wall|curve|cliff)",
            "(slit|slitting|slash|slashing|slice|slicing|cut|cutting|open|opening|cuts|split) [up|open] "
            "my <vein>",
            "my <vein> (open|slit|slashed|cut)",
            "(blow|blowing|shoot|shooting|splatter) [out] my [own|fucking] (brains|head|brain|face)",
            "(bullet|gun|pistol|shotgun|rifle|barrel|knife) (in|to|through|at|against|into|on|up to) my "
            "[own] (head|brain|mouth|temple|skull|chest|throat|heart|lap|wrist|neck|hand|hands|arm)",
            "(hang|hanging) .. (from|with|in) (the|a|my) (closet|ceiling|tree|garage|rafters|fan|rope|"
            "belt|shower|doorknob|beam|door)",
            "(tie|tied|tying|made|make|making|bought|hung|have|got|set up) [up] [a|the|my] noose",
            "noose (is|around|ready|tied|hanging|in)",
            "rope around my neck",
            "(use|using|turn|turning|put|putting|point|pointing|used) .. <gun> .. (on|to|at|in|against) "
            "(me|myself|my)",
            "(gun|knife|razor|noose|blade) .. (myself|bye|goodbye|goodnight|goodbye)",
            "(garage|car) .. (carbon monoxide|engine running|exhaust|running)",
            "(carbon monoxide|exhaust|helium|nitrogen) (myself|to die|tonight|plan|bag)",
            "(drink|drinking|chug|swallow) [some|a bottle of|the] (bleach|antifreeze|poison|drano|rat "
            "poison|pesticide)",
            "bleed (out|myself|to death) (tonight|in the|and|please|$)",
            "stop (taking my insulin|my insulin|eating) (to|and|until i) die",
            "(jump|leap|fall) to my death",
            "(starve|drink|smoke|drug) myself to death",
            "(play|playing) russian roulette",
            "by (hanging|gunshot|drowning|overdose|pills) tonight",
            "standing on (the|a) (bridge|ledge|roof|edge|rooftop|overpass|tracks|train tracks|balcony)",
            "on (the|a) (ledge|bridge|roof|railing|tracks) (and|ready|right now|rn|now|about|thinking|"
            "looking down)",
            "gun in my (lap|hand|mouth|hands|drawer and)",
            "let go of the (wheel|steering wheel|railing|rope)",
            "(drive|drove|driving|run|swerve|steer) [my|the] [car|truck|bike|self|myself] off (the road|"
            "a cliff|the bridge|a bridge|the highway|the overpass|into)",
        ),
    ),
    _rule(
        "en-means-at-hand",
        Tier.CRISIS,
        "means",
        "A means at hand, saved up, or looked for.",
        fires=(
            "I have a loaded gun next to me",
            "ive been saving up my pills",
            "bought a rope today",
            "i have enough pills to do it",
        ),
        silent=(
            "can my gun-shy dog come",
            "I have pills left from last month",
            "do you use a razor before the IV",
        ),
        patterns=(
            "(have|got|bought|holding|hold|found|brought|grabbed|loaded|staring at|looking at|sitting "
            "with|getting|get|sharpened|picked up|kept|keep|hiding|hid|took out|pulled out|with|ordered|"
            "buying|buy) [out] [a|my|the|his|dads|my dads|some|this|an] [loaded|sharp|new|old] (gun|"
            "shotgun|rifle|pistol|handgun|revolver|glock|noose|rope|razor|razors|blade|blades|knife|"
            "razor blades|razor blade|bullets|box cutter|firearm|9mm) (in|and|ready|next|beside|right|"
            "with me|here|loaded|now|tonight|on the bed|in my hand|under|by|at|to|today|near|for when|"
            "close|rn|for tonight|for myself|out|waiting|bye|for me)",
            "(have|got|bought|holding|hold|found|loaded) [a|my|the|this] loaded <gun>",
            "<gun> is loaded",
            "loaded (the|my|a|his) <gun>",
            "(got|have|access to|where can i get|need|want|buy|borrow) [a] (gun|rope|noose|razor blade) "
            "(to|for) .. (myself|me|kill|end|die|tonight|do it)",
            "(stash|stashed|hoard|hoarding|hoarded|stockpile|stockpiling|stockpiled|saving|saved|save|"
            "collecting|collected|stocking|bottle|bottles|handful|pile|lots) [up] [of|my|all] [my|all|"
            "the|sleeping|these|enough] <pills> (ready|for when|to|for|and|next|in front|here|tonight|"
            "up|so i can|in case i)",
            "(saving|saved|hoarding|hoarded|stockpiling|stockpiled|stashing|stashed) [up] [my|all my|"
            "enough|some|all the|the|these|of] [extra|leftover|old|sleeping] <pills>",
            "(pills|meds|razor|gun|rope|everything|bottle|knife|noose|note) (is|are|all|right) [all] "
            "(ready|lined up|counted|laid out|waiting|next to me|in front of me|here) [for] (tonight|"
            "now|bye|goodbye|and)",
            "(lined up|counted|counting|laid out|staring at|looking at|poured out|dumped out) [out] "
            "[all] [my|the|these|a|this] [whole] [bottle of] (pills|bottle|meds|bottle of pills|tablets)",
            "enough [of] [my|these] <pills> [saved|left|here] (to|for) (do it|die|end|kill|never|sleep "
            "forever|overdose)",
            "(take|taking|swallow|swallowing|down|eat|chug|pop|popping) (all|every|the whole bottle|a "
            "whole bottle|the entire|the rest|whole bottle|a bunch|a handful|handfuls|a lot|lots|so "
            "many|everything|entire bottle|a bottle) [of|one|single|last|in] [my|the|these|them|of "
            "them] [<pills>|bottle|cabinet] [and|n|to|so|tonight|at once|now|until] (just|i|not|never|"
            "go|sleep|die|wake)",
            "(swallow|take|down|eat|pop) (all|al|every) [of] [my|these|the] <pills> [and|n|to] (sleep|"
            "die|end|go|never|not|at once|tonight)",
            "(swallow|take|down|eat|pop) [my|these|the] <pills> [and|n] (to die|and die|sleep forever|never wake)",
            "pill pill [pill] [pill] [pill] (bye|goodbye|goodnight|sorry|adios|skull|coffin)",
            "(bye|goodbye|goodnight|sorry) .. pill pill",
            "(going to|want to|wanna|might|should|will|about to|thinking of|thinking about|planning to|"
            "ready to|plan to|tempted to|could|feel like|rather) [just] (overdose|overdosing|oding)",
            "(overdose|overdosing|overdosed) .. (on purpose|intentionally|deliberately|to die|tonight|"
            "purposely)",
            "on purpose .. overdose",
            "(intentional|intentionally|purposely|deliberate) (overdose|overdosed|overdosing|took)",
            "<gun> .. calling [to] (me|my name)",
            "(plan|idea) is to [just] (take (everything|all|the whole|my pills|a bunch)|die|kill|end it|"
            "end my|jump|hang|shoot|overdose|crash|drive)",
            "(pills|meds|tablets|bottle|bottles|medication) [are|is|all] [all] [right] (counted out|"
            "lined up|laid out|poured out|spread out|next to me|in front of me|in my hand)",
            "(keep|have|got|kept|bought|hid|hide|carry|packed) [a|some|the] [new] (rope|noose|razor "
            "blade|razor blades|blade|blades|razors|exit bag|suicide kit) [hidden] (in|under|by|near|"
            "just|with|for)",
            "(just|staring|looking) .. at [the|my|a|these] (pills|rope|noose|razor|blade|bullets|<gun>)",
            "<gun> ..4 (so tired|tired of|done with|over it|hate|can not take|nothing left|lonely)",
            "(swallow|swallowing|downing|chugging|gulping) all [of] (my|the|these|those) <pills>",
            "(thinking about|thinking of|want to|going to|tempted to|feel like|could just|ready to|"
            "might) [just] (take|taking) (all [of] my|all the|every|the whole bottle of|a whole bottle "
            "of) <pills>",
        ),
    ),
    _rule(
        "en-plan",
        Tier.CRISIS,
        "plan",
        "A plan, a date, a place.",
        fires=(
            "I have a plan to do it tonight",
            "i know how im going to do it",
            "i picked a date to die",
            "tonight is the night i end it",
        ),
        silent=("i have a treatment plan", "I know how to get there", "what date is my visit"),
        patterns=(
            "(decided|know|figured out|chosen|planned|picked|worked out|deciding|researched|choose|"
            "chose|planning) [exactly|out|already] (how|when|where|the way|a way) [and when|and where|"
            "and how] (i will|i would|ill|i want to|i am going to|i am gonna|i can) [just] (do it|die|"
            "end it|kill|go|do this|jump)",
            "(decided|planned) how .. (do it|end it)",
            "(have|got|made|making|there is|had) [a|my|the] [detailed|whole|real|clear|specific|"
            "suicide] plan to [just] (die|kill|end|do it|go|overdose|jump|hang|shoot|off|disappear|hurt|"
            "harm|leave this world)",
            "(have|got) (a plan|plans) and [the] (means|a date|the pills|a gun|a note|intent)",
            "(picked|chose|set|chosen|decided on) (a|the|my) (date|day|place|spot|bridge|method) (to "
            "(die|do it|end|go)|for (it|my death|when)|i will do it|and wrote|already)",
            "tonight is the night",
            "(do|doing) it tonight (bye|goodbye|for real|im|i)",
            "(going to|gonna|will|about to|might) (do something (stupid|bad|dumb|drastic|to myself)|go "
            "through with it|do it for real|finish the job|try again (tonight|to die))",
            "(might|will|gonna|going to|afraid i will|scared i will|worried i will|afraid i might|"
            "scared i might) do something (stupid|bad|to myself|dangerous|drastic|crazy)",
            "(attempt|attempting) (again|tonight|soon|tomorrow)",
            "i [have] (tried|try|attempted) [to] .. (kill myself|end my life|end it|die|overdose|hang "
            "myself|take my life)",
            "(next|this) time i will (succeed|do it right|not fail|die|get it right)",
            "(relapse|relapsing|slipping) into suicid",
            "(not|no longer|can not) [be|feel|keep|keep myself] safe [with|from] (myself|me)",
            "(do|does) not feel safe (alone|with myself|by myself|around myself|from myself)",
            "can not keep myself safe",
            "(danger|unsafe|risk) to myself",
            "can not trust myself",
            "not trust myself",
            "(scared|afraid|terrified) of (myself|what i (will|might|could|may|am going to) do|being "
            "alone with|hurting myself)",
            "not .. (keep myself|stay|be) safe [with|from|alone] (tonight|myself|alone|right now|on my "
            "own|here|anymore)",
            "(keep|keeping) myself safe .. (not|can|anymore)",
            "not (going to|gonna) [be|make] (alive|it through|it to|survive) [see|the|this|another|"
            "next] (year|month|week|night|winter|holidays|christmas|birthday|summer|spring|tomorrow|"
            "weekend)",
            "not think i (will|can|would|am going to) [even] (survive|make it through|last) (this|the|"
            "another|tonight|much longer|long|until)",
            "(researching|researched|googling|googled|scouting|scouted|visited|looking up|looked up) .. "
            "(bridges|rooftops|overpasses|methods|knots|nooses|cliffs|suicide methods|ways to die)",
        ),
    ),
    _rule(
        "en-goodbye",
        Tier.CRISIS,
        "goodbye",
        "Taking leave: notes, gifts, last words.",
        fires=(
            "farewell to you all, I will not be alive in the morning",
            "i wrote my goodbye letters",
            "tell my kids i love them when im gone",
            "this is my last message",
        ),
        silent=(
            "goodbye and thanks",
            "I won't be here tomorrow, can I come Friday",
            "this is my last infusion",
            "doctor wrote a note for work",
        ),
        patterns=(
            "(goodbye|bye|farewell|goodnight) [to] (cruel world|world|forever|this world|for good|for "
            "the last time|for ever|life|everyone forever|all forever)",
            "(goodbye|bye|farewell|adios) ... not be (here|alive|around) (anymore|tomorrow|after|in the "
            "morning|much longer|when you)",
            "(my|one|the|a|final|last|say|saying|said|saying my|wrote|writing|written|leaving|left|sent|"
            "recorded|recording) .. (goodbyes|final goodbye|last goodbye|goodbye letter|goodbye letters|"
            "goodbye note|goodbye notes|farewell letter|last words|goodbye video|suicide letter|goodbye "
            "text|goodbye message)",
            "(wrote|written|writing|write|left|leaving|leave) [a|my|the|some|all my|last] [goodbye|"
            "final|last|farewell] (note|notes|letter|letters) (for|to) [my|the|everyone|them] (family|"
            "mom|dad|wife|husband|kids|parents|daughter|son|everyone|loved ones|them|friends|sister|"
            "brother|behind|explaining)",
            "(note|letter|will) is (written|on the (table|bed|counter)|ready|done|in the drawer)",
            "this is [my] (goodbye|my last (message|text|day|night|words|conversation|week|hour|"
            "birthday|christmas)|the (end for me|last time you)|it for me|my final (message|goodbye))",
            "(my|the) last (day|night|hours|night|sunset|words) (on|alive|on earth|here on earth|in "
            "this world|of my life)",
            "(wont|not|never) [be] around (by|after|much longer|anymore|for christmas|in the morning|when)",
            "(wont|not|never) [be] (alive|here on earth|living) (tomorrow|by|after|much longer|"
            "anymore|next|for christmas|in the morning|when)",
            "i will not be around (anymore|after tonight|much longer|by|in the morning|when you)",
            "i will not be alive (tomorrow|anymore|after tonight|much longer|by|in the morning|"
            "when you)",
            "i will be (gone|dead) (by|soon|tomorrow|tonight|before|in the morning|when you|after)",
            "(will be|when i am|after i am|once i am|if i am|ill be|be) (dead|gone) (by|soon|tomorrow|"
            "before|in the morning|forever|tell|please|take care|i love|remember|know that|you)",
            "(take care|look after|watch|feed|who will take|adopt|find a home|please take) .. (when|"
            "after|once|if) i [am] (gone|dead|die|not here|pass|leave this world)",
            "(tell|let|remind) (my|them|her|him|everyone) .. (sorry|love them|loved them|love her|love "
            "him) .. (gone|can not|cannot|die|dead|live|not their fault|anymore|goodbye|bye)",
            "(not|never) [have to|need to|gonna] (worry|deal|hear|see|bother|be bothered) .. me (after|"
            "anymore|again after|ever again|again|any more|much longer)",
            "(after|past) tonight (you|it|there|i|nobody|no one|they|everything) .. (me|over|pain|hurt|"
            "free|worry|not)",
            "it will (all be|be all) over (soon|tonight|tomorrow|by)",
            "see (you|u|yall|ya) (on|in) the (other side|next life|afterlife|hell)",
            "(see|meet|join|joining) .. (in heaven|on the other side|in the next life|in the afterlife)",
            "(gave|giving|given|give) (away|my) [my|all|all my] (dog|cat|things|stuff|belongings|"
            "possessions|pets|pet|jewelry|clothes|everything|dogs|cats|guitar|car) [away] ... (ready|go|"
            "goodbye|gone|bye|anymore|leave|peace|not need)",
            "(gave|giving|given) (away) [all] [of] [my] (everything|belongings|possessions|things|stuff|"
            "pets)",
            "(put|putting|got|getting|have|having) [all] my affairs in order",
            "(ready|want) to go (be with|home to|home to god|to heaven|for good|now bye)",
            "my time (has come|is up|to go)",
            "it is my time to go",
            "(i|im) [am] (ready|prepared) to (go|leave) (now|forever|this world|and never|peacefully|in "
            "peace)",
            "(wrote|writing|made|finished) my (will|obituary|own obituary|eulogy) (and|tonight|because|"
            "last night|today|so)",
            "(thank you|thanks|sorry|love you) ... (goodbye forever|bye forever|this is goodbye|forgive "
            "me)",
            "forgive me for (what|leaving|doing|this)",
            "(sorry|apologize) .. (i can not|can not|i could not) (stay|live|go on|do this|hold on|keep "
            "going|be here) (anymore|any longer)",
            "dont (look for|try to find|come looking for) me",
            "do not (look for|try to find|come looking for|save|stop) me",
            "(you|they|everyone) (can|will) find my body",
            "(my|find my|a) (corpse|dead body)",
            "when (you|they|she|he|my mom|someone) (find|finds|read|reads) (me|my body|this [i will|"
            "note|letter|ill])",
            "by the time (you|anyone|someone|they) (read|reads|see|sees|get|find)",
            "^ (goodbye|bye) (everyone|mom|all|dad|my love|my friends|guys) (i|and|its|it is|take|love|"
            "sorry|pills)",
            "goodbye (mom|dad|everyone|world|my family|my love|forever|friends|cruel)",
            "tell (my|them|everyone|her|him) .. i [always|really] (loved|always loved|have always loved|always love) (her|him|them|everyone|"
            "you)",
            "tell .. i [always|really] love (her|him|them|everyone|you) .. (bye|goodbye|sorry|gone|please|forgive|okay|after|die)",
            "tell .. (not|never) (their|her|his|your|anyones|anybodys) fault",
            "after tonight (no|there|nothing|no more|i|you|everything)",
            "(no more|end of the|end to the|free of the|no) (pain|suffering|hurting|struggling|tears) "
            "[for me] (after (tonight|today|tomorrow)|tonight|soon)",
            "(last|final) (message|text|post|words) ... (love you|love you all|sorry|goodbye|bye|"
            "farewell|forgive me)",
        ),
    ),
    _rule(
        "en-self-harm",
        Tier.CRISIS,
        "selfharm",
        "Self-injury, done or wished for; accidents are cut out as idioms.",
        fires=(
            "I cut myself last night",
            "the urge to self harm is back",
            "I punish myself by scratching myself",
            "started cutting again",
        ),
        silent=(
            "I cut myself shaving",
            "trying to cut down on coffee",
            "I hurt my knee",
            "burned my hand on the stove",
        ),
        patterns=(
            "<hurt> <myself>",
            "(hit|hitting|beat|beating) myself (in the (head|face)|up on purpose|until|with|on purpose|"
            "hard|because|again)",
            "(i|want|wanna|urge|urges|started|keep|relapsed|been|thinking|going|tempted|back|need|about|"
            "and|still|again|feel like|to|am|not stop|back to|just|tried|craving|stop) [to|of|on|into|"
            "with|doing|have|from] [just] self (harm|harming|harmed|injure|injuring|injury|mutilate|"
            "mutilation|hurt|harms)",
            "my self (harm|injury|harming)",
            "self (harm|harming|injury|harmed) (again|tonight|today|urges|urge|thoughts|relapse|scars|"
            "daily|every|relapsed|last|yesterday|this|is the only|helps me|rn|now|badly)",
            "^ self (harm|harmed|harming) $",
            "(sh|self harm) (relapse|relapsed|urges|urge|again|clean|streak|scars)",
            "(relapsed|relapse|relapsing) [with|on|into|and] (sh|cutting|cut|self harm|burning|hurting)",
            "(started|start|been|keep|am|back to|relapsed|relapse|urge to|urges to|urge|stop|resumed|"
            "need to|gone back to|went back to|want to start|at|kept) [on|with|doing] (cutting|cut) "
            "(again|deeper|every|so|last|all|for|because|to|at night|deep|my|since|when|today|now|"
            "tonight)",
            "(i|have|have been|been) cutting (again|lately|every|for|since|to cope|at night|because|to "
            "feel)",
            "(urge|urges|want|wanna|wanting|need|crave|craving|temptation|tempted|desire|tempting) to "
            "(cut|burn|slice|bleed|carve|scratch) (again|tonight|so bad|deep|deeper|my|and|until|right "
            "now|rn|today)",
            "(cut|carved|sliced|burned|slashed|scratched|slit|burn|carve) [up|into|on|open] my [own|"
            "left|right] (arm|arms|wrist|wrists|thigh|thighs|leg|legs|skin|stomach|hips|hip) (up|again|"
            "last night|on purpose|today|tonight|because|so|to|and|open|yesterday|this morning|deep|"
            "until|with)",
            "my [own] (arm|arms|wrist|wrists|thighs|legs) .. (cut|cuts|bleeding|sliced|razor|blade)",
            "(cut|cuts|burn|burns|scars) (myself|on my (arms|wrists|wrist|thighs|legs|arm)) (on purpose|"
            "from|again|are|that|i made|are deep)",
            "(with|using|found|have|bought|need|picked up|took|hid|reaching for) [a|the|my|some] (razor|"
            "razors|razor blade|razor blades|blade|blades|lighter) [to|and|on|against|again] (cut|"
            "myself|my|bleed|hurt|skin|feel|again)",
            "(razor|blade|knife|lighter) (to|on|against|across|into) my (skin|arm|arms|wrist|wrists|"
            "thigh|leg|legs|thighs)",
            "(bang|banging|hit|hitting|bash|bashing|slam|slamming|smash) my [own] head (on|against|into|"
            "with) [the|a] (wall|floor|door|desk|table)",
            "bad enough to (cut|hurt|bleed)",
            "(want|need|like) to (feel pain|bleed|see (blood|myself bleed)|make myself bleed)",
            "purging and cutting",
            "cut .. (too deep|so deep|really deep)",
            "(hurt|hurting|cut|cutting|harm|harming|burn|burning|injure) .. on purpose",
            "i cut (again|last night|today|too|yesterday|deeper|to)",
            "make myself bleed",
            "(claw|clawing|rip|ripping|peel|peeling|tear|tearing) (my|off my|at my) skin",
            "(want|wanna|need|like) to .. bleed",
            "(scratch|scratching|cut|cutting|pick|picking|dig|digging|bite|biting|rub|hit|punch|burn|"
            "claw|clawing) .. (till|until|til) .. (bleed|bleeds|bleeding|bled|blood|numb)",
            "(fresh|new|more) (cuts|burns|scars) on my <vein>",
            "(thinking about|thought about|thoughts of|thoughts about|want to start) self (harm|harming|"
            "injury|injuring)",
        ),
    ),
    _rule(
        "en-ambivalent",
        Tier.CRISIS,
        "ambivalent",
        "Torn between living and dying; one half is enough.",
        fires=(
            "a side of me wishes I was dead",
            "part of me wants to be gone",
            "im scared of what i might do to myself",
            "not sure if i want to live",
        ),
        silent=("part of my bill is wrong", "half of the pill", "not sure if I want to continue treatment"),
        patterns=(
            "(part|half|side|piece|some) of me .. (want|wants|wanna|wish|wishes|hopes|thinks|feels|is "
            "ready) [to|i] [just|was|were|be|should|not|like] (die|dead|be dead|gone|be gone|dying|be "
            "here|exist|live|end|kill|disappear|give up|over)",
            "not [even|really] sure [if|whether|that] i [even|really|still] (want|wanna|can|should|"
            "deserve) [to] (live|be alive|be here|exist|go on|keep living|die|keep going|stay alive)",
            "(do not|not) (know|sure) (if|whether|that|how|why) [i] [want|can|should|am|to|wanna|would|"
            "even|still|will|be] [even] [to] (live|die|alive|be alive|go on|be dead|exist|keep living|"
            "still alive|make it (through|to)|still here|be here tomorrow|survive)",
            "(live or die|die or live|live or not|to be or not to be alive|life or death for me)",
            "(like|love) the idea of (dying|death|being dead|not (being here|existing|waking up)|"
            "disappearing)",
            "(comforting|comfort|comforted|calm|peaceful) .. (thought|idea|thinking) of (dying|death|"
            "suicide|being dead|not being)",
            "(do not|not) think i (want|can|will|should|deserve) [to] (live|be alive|go on|make it|"
            "survive|keep living|be here|exist|do this anymore|keep going|last)",
            "(do not|not|no longer) (want|wanting) to (live|be alive) but",
            "(do|did) not want to die but",
            "(scared|afraid|worried|terrified) [that] i (am going to|will|might|may|could|would|ill) "
            "[just|actually|really] (hurt|kill|harm|end|do|cut|act on|attempt|try) (myself|something|it|"
            "my life|on it|these thoughts|again)",
            "to myself .. (scared|afraid|do|bad)",
            "(call|called|calling) (988|the hotline) (for me|last night|yesterday|because i|but (no|"
            "they|nobody|it)|and)",
            "dark thoughts (again|about myself|about death|about ending|about dying|every|tonight|"
            "constantly|and)",
            "thoughts of (death|dying|hurting|harming|killing|ending|not being here|not wanting to live|"
            "not existing|being dead|cutting|jumping|overdosing|crashing|self harm|disappearing)",
            "(intrusive|bad|dark|constant|scary) thoughts (of|about) [me] (dying|death|killing|hurting|"
            "ending|jumping|suicide|crashing|self harm)",
            "death (is|seems|looks|sounds|would be|feels) [like] [so|the|my|a|more|really] [only] "
            "(answer|way out|better|easier|relief|peaceful|calling|option|appealing|escape|comforting|"
            "friend|good|near)",
            "death .. calling (me|my name)",
            "(voices|voice|head|brain|mind|demons) .. (telling|tell|tells|saying|say|want|wants|told) "
            "me to (die|kill|end|hurt|jump|do it|cut|harm|end it|shoot)",
            "(almost|nearly|came close to|so close to|close to) (killed|killing|ended|ending|jumped|"
            "jumping|did it|doing it|overdosed|hung|overdosing|hanging|took all) (myself|my life|it "
            "[all]|off|my pills)",
            "is it (bad|wrong|normal|ok|okay|weird|selfish|a sin) (that i|if i|to) [just|want|wish|"
            "think|feel|to|wanna|about|secretly] .. (die|dead|dying|suicide|kill myself|disappear|wake "
            "up)",
            "(getting|got|am|feel|feeling) [pretty|so|really|very|more|kind of] (self destructive|"
            "suicidal)",
        ),
    ),
)  # fmt: skip

_WIDE: tuple[CrisisRule, ...] = (
    _rule(
        "en-wide-wish",
        Tier.CRISIS,
        "passive",
        "The wish to be dead in any words: welcomed, envied, prayed for, left to an accident or an illness.",
        fires=(
            "i would not be upset if a truck ran me over",
            "death sounds so peaceful to me",
            "im jealous of people who already died",
            "praying for a terminal illness",
        ),
        silent=(
            "would you mind if my sister drives me",
            "is it okay if I close my eyes during it",
            "my father had terminal cancer",
            "I hope the second one is easier",
        ),
        patterns=(
            # would not mind
            "(not|never) [even|really|be|that|much] (mind|care|fear|afraid of|scared of|against|opposed to|hate|dread) [about|at all] (<dying>|(getting|having|catching|being|if i got|if i had) <ill>)",
            "(not|never) [even|really|be|that|much|me] (mind|care|complain|object|fight it|be (mad|angry|upset|sad|sorry|bothered|"
            "disappointed)|mad|angry|upset|sad|sorry|bothered|disappointed) [at all|about it|much] (if|when) [i|he|she|something|it] .. "
            "(<died>|kill|killed|kills|hit|hits|took|takes|ran|got <ill>|get <ill>|had <ill>|crashed|stopped|open my eyes|ended)",
            "(fine|okay|ok|cool|happy|glad|grateful|thankful|relieved|content|at peace|comfortable|alright|relief|blessing|good|perfect|nice) "
            "[about|with|by] [the idea of|the thought of] (<dying>)",
            "(would|be|is|be so|honestly|secretly|kind of|totally) .. (fine|okay|ok|cool|happy|glad|grateful|thankful|relieved|content|"
            "alright|relief|blessing|gift|mercy|favor|best|nice|great) [with it|for me|with me|by me|to me|about it] (if|when) .. (i (<died>|never [woke|wake] up|got <ill>|"
            "had <ill>|did not (wake|open|make)|crashed|stopped breathing)|(kill|killed|hit|took|takes|ran over|crushed|ended|with) me|"
            "plane went down|open my eyes|my heart (stopped|gave out|just stopped)|not wake up|never woke up)",
            "if .. <fate> .. (hit|hits|took|killed|kills|takes|ran over|run over|flattened|crushed|ended|got|struck|shot|swallowed) me .. "
            "(mad|fine|okay|ok|relieved|happy|care|upset|glad|sad|grateful|relief|bother|angry|mind|complain|perfect|good|great|"
            "not [even|really|be|care|mind] [be] [mad|sad|upset|care|mind|fight|complain|move])",
            "if i (got <ill>|get <ill>|had <ill>|<died>|crashed|never woke up|stopped breathing) .. (relieved|relief|fine with|okay with|ok with|"
            "happy about|glad|thank|blessing|refuse treatment|not (mind|care|be (mad|sad|upset)|fight|treat|even))",
            # hoped and prayed for
            "(hope|hoping|hopes|pray|praying|wish|wishes|wishing|beg|begging|wait|waiting|asking god|manifesting) [for|that|to|i|me|god] .. "
            "(get|got|gets|have|has|had|catch|develop|for|be|is|shows|show|finds|find) [some|a|an] [kind of] <ill>",
            "(hope|hoping|hopes|pray|praying|wish|wishes|wishing|beg|waiting|wait|want|wanting|asking) [for|that|to|if] [some|a|the|my|an|this] .. "
            "<fate> .. (kills|kill|hits|hit|takes|take|finishes|finish|ends|end|gets|runs over|run over|to take|to kill|to hit|"
            "strikes|crushes|to end|to finish|swallows|swallow|opens) me",
            "(wish|wishing|hope|hoping|pray|praying|shame|pity|too bad) .. (plane|car|bus|boat|elevator|train|truck|building|roof|bridge|surgery|storm) .. (had|would|would have|should have) (crashed|crash|gone down|go down|sunk|fallen|flipped|hit|collapse|collapsed|killed|fail|failed|taken)",
            "(hope|hoping|hopes|pray|wish) .. (one|last|hit|shot|dose|drink|line|bag|time) .. (takes me out|kills me|finishes me|does me in|ends me|my last|stops my heart|wake up from)",
            "(hope|hoping|pray|praying|wish|wishing) .. (heart|body|lungs|plane|elevator) .. (stops|stop|gives out|gave out|goes down|fails|"
            "falls|quits|crashes|give out|would stop|shuts down)",
            "(hope|hoping|hopes|pray|wish) .. (scan|biopsy|test|tests|results|lump|diagnosis) .. (terminal|fatal|cancer|bad|malignant)",
            # soothing
            "<dying> [in my sleep|tonight|right now|just|always|honestly|already|really] (would|sounds|sound|seems|seem|is|feels|feel|looks|"
            "might|has|is starting to|starts to|keeps|started to) [be|look|looking|sound|feel|seem] [like|so|really|such|more|a|an|kind of|pretty|the|"
            "only|my|almost|honestly|just] [a|the|an|my|only|more|so|real|huge] (<soothing>|only (way|thing|option|choice|peace|rest))",
            "(idea|thought|concept) of <dying> .. (<soothing>|calms|comforts|relaxes|soothes|excites|nice|makes me (happy|smile|calm))",
            "(<soothing>|happier|rather) [for everyone|for me|for them|off|just|for us] (to|if i [was|were|am|had|would|could|just|never]|if i could) "
            "[just|already|finally|all] (<to-die>|<to-vanish>|<died>|dead)",
            "(<soothing>|comforted|soothed) (in|by|from) [the] (thought|idea|thinking|knowing|imagining) .. (<dying>|i can (die|leave|end it)|i will die)",
            "(romanticize|romanticizing|romanticise|glorify|glamorize|obsessed with|obsessing over|obsess over|obsess about|"
            "preoccupied with|fixated on|consumed by|in love with|attracted to|drawn to|crave|craving|longing for|long for|ache for|"
            "yearn for|yearning for|addicted to|daydream about|daydream of|daydreaming about|fantasize about|fantasize of|"
            "fantasizing about|fantasizing of|dream about|dream of|dreaming of|thoughts of|thoughts about|thought of|think about|"
            "thinking about|thinking of|think of|imagine|imagining|picture|picturing|ruminate on|ruminating about|welcome|"
            "look forward to|looking forward to|waiting for|ready for|talk about|visions of|images of|flashes of|plans for|planning|"
            "ideas of|ideas about|ideations of|urges of|urge of|considering|contemplating|contemplate|tempted by|dwell on|dwelling on) "
            "[the|just|how|my|own|constantly|thought of|idea of|that|day i|about] <dying>",
            "(<dying>) [is|are|stays|has been|been|keeps|always|constantly] [always|constantly|heavy|never|running] (on my mind|in my (head|mind|brain|thoughts)|"
            "through my (head|mind)|crosses my mind|crossed my mind|crossing my mind)",
            # envied
            "(envy|envious of|jealous of|jealous|lucky) .. (the dead|dead people|dead guy|who .. (died|die|dead|passed|not wake up)|those who "
            "(died|die|dead|passed)|corpses|terminal|in (graves|cemeteries|coffins)|people with cancer|cancer patients)",
            "(wish|should have|could have|would have|supposed to|why not|why was it not|deserved to) [it|it had|that|i|have] .. [been] me [in that|who|"
            "that|instead|in the] .. (died|dead|coffin|instead|grave|killed|passed|casket|hearse|crash|funeral|accident)",
            "been me [instead|that|who|in] (instead|who died|that died|in (the|that) (ground|coffin|casket|grave|crash|car)|who (was|got) (killed|shot|hit))",
            "i should be the one (in the (ground|grave|coffin)|dead|who died|buried|gone|that died|under)",
            "(rather|better) .. (in a (grave|coffin|casket|box)|buried|underground|six feet under|in hell|in the ground) than",
            "(wish|why) .. (not|did) [i] [been] (me instead|take me instead|taken me instead)",
            "(not|wish they had not|wish they|should have|should not have|why did [they|you]) [have] (saved me|revived me|found me|brought me back|"
            "resuscitated me|woken me|pumped my stomach|let me (go|die))",
            # god and the dead
            "(want|wanting|ready|wish|wishing|long|longing|need|hope|hoping|can not wait|like|love|going|about|time|just|coming|soon|rather) "
            "[i could|for me|just|i] [to] [go] [be|go|join|see|meet|follow|reunite|reunited|hold|hug|come] [back|up|again|home|just|be] [with|to] .. "
            "(in heaven|on the other side|in the next life|in the afterlife|in paradise|up there|to the grave|into the grave|beyond the grave|"
            "in the sky|in death|into death)",
            "(want|wish|need|ready|going|hope|just|like|coming) to (join|follow|be with|go be with|go to|see) (my|our|him|her|them) [late|dead|deceased|"
            "baby|<kin>] .. (again soon|who died|who passed|that died|that passed|in heaven|died|passed|is gone)",
            "(join|follow|be with|reunite with) my (late|dead|deceased|passed) <kin>",
            "(god|lord|jesus|universe|death|angels|devil) [please|just|would|will|to|can|could|should|come|hurry up and|finally] "
            "(take|takes|took|call|calls|called|bring|brings|carry|claim) me",
            "(ready|want|wish|time) .. (go home to|meet) (god|jesus|the lord|my maker|my creator|heaven|my savior)",
            # sleep
            "(sleep|asleep|bed|nap|eyes|drift off|lie down|lay down|night) .. (not|never) [have to|ever|to] (wake|waking|woke|open them|get up|"
            "come back|wake back up|open my eyes)",
            "(sleep|asleep) .. (be the end|that was it|be it|all over|all be over|for eternity|for ever|permanently|never have to|for the rest of time)",
            "<wish> .. (sleep|asleep|rest) (forever|eternally|for good|permanently|till i die|for eternity|and be gone)",
            "not .. open my eyes (again|in the morning|tomorrow|ever)",
            # no longer to be
            "<wish> [just|really|only|honestly|also|simply|truly|secretly|fucking|literally|so badly|so bad] [to] <to-die>",
            "(want|wanting|wish|wishing|need|everything in me wants|desperate|dying|long|longing|crave|prefer|rather|love|like|nice) [i could|i can] [just|really|only] [to] "
            "(not exist|not be (here|alive|me|a person|anything|conscious|awake|human)|be (no one|nothing|erased|dead)|be gone (forever|for good|already|$|and)|stop (existing|living|breathing)|"
            "cease|evaporate|dissolve|dissolve into nothing|melt into the ground|never have existed|be swallowed|unexist)",
            "(want|wish|need|ready for) .. (everything|it all|it|the world|my life|life|my heart|my existence|my story) to [just] (end|go dark|go black|be over|"
            "shut off|stop beating|fade to black|be finished|go away forever)",
            "<living> (is|feels|feels like|has become|hurts|seems|got|is getting|is just|was) [just|so|too|really|a|not|become] [too|so|just|a|much] "
            "(exhausting|torture|unbearable|too much|too heavy|too hard|too painful|agony|punishment|prison|a prison|curse|a curse|hell|pointless|meaningless|worthless|"
            "not worth it|not worth living|unlivable|hopeless|nothing but pain|useless|not for me|a life sentence|a waste|overrated)",
            "(my|i am a) (existence|life|birth|being born) [is|was] [a|just] (mistake|waste|joke|accident|burden|error|failure|over)",
            "(never|not) [should|ought to|meant to|supposed to|to] [have] [been|be] (born|alive|existed)",
            "(should|wish|wished) .. (aborted|miscarried|drowned at birth|been stillborn|died at birth|swallowed me)",
            "i (belong|should be|deserve to be|ought to be|am better|would be better) [off|buried] (in (the ground|a (grave|coffin|box|casket|"
            "cemetery)|hell|heaven|the (grave|cemetery|morgue))|dead|gone|buried|six feet under|underground|not here|not alive|no longer here)",
            "not deserve (to (live|breathe|exist|be here|be alive|wake up|be on this earth|be saved|take up space)|life|oxygen|air|the air)",
            "(h8|hate|hating|loathe|resent|despise|regret|dread|dreading|can not stand) [that|the fact that] [i] [am|have to|keep|still] "
            "(being alive|living|existing|alive|exist|wake up|waking up|woke up|to live|opening my eyes|my existence|here still|still here|still alive|was born|being born)",
            "(disappointed|mad|angry|upset|pissed|pissed off|furious|sad|crying|bummed|hate|annoyed|devastated|cry) [off|at god] [that|when|because|every time|"
            "every morning|if|to] [i] [still] (woke|wake|opened my eyes|open my eyes|survived|still here|still alive|am alive|be alive|wake up|lived|did not die|made it|am still (alive|here))",
            "(wake|woke|waking) up .. (disappointed|mad|angry|upset|pissed|crying|sad|furious) .. (that i|to be|i am|i was|alive|still|woke|again)",
            "(lived|survived|alive|woke up|made it) .. wish i (had not|did not|was not|have not|never)",
            "(why|how) (am|did|was|do) i (still|not|even|have to|survive|live|made to) [even|still|get|have] (alive|here|dead|breathing|die|live|exist|survive|to be alive|wake up)",
            "(wish|wished|wishing) [that] [i] [could|would|can] [just] (<to-die>|<to-vanish>|<died>)",
            "if only .. (die|died|death|not wake up|disappear|dead)",
            "(h8|hate) (my life|this life|being alive|living|life)",
        ),
    ),
    _rule(
        "en-wide-hopeless",
        Tier.CRISIS,
        "hopeless",
        "Nothing that holds one here, no future, no strength, trapped: said of living, not of a treatment.",
        fires=(
            "i have run out of reasons to stick around",
            "my sister is the only thing keeping me alive",
            "dont know how much longer i can hold on",
            "i can not picture myself being alive next year",
        ),
        silent=(
            "what is keeping me from booking online",
            "can I hold on to my phone",
            "how much longer is the session",
            "is there a reason to stay two hours after",
        ),
        patterns=(
            # no reason, nothing here
            "(no|not|one|any|single|zero|find|run out of|ran out of|running out of|out of|lost|need|give me|good|few|little|without|"
            "why|see|have|forgot) .. (reason|reasons|motivation|desire|will|energy|strength) [left|anymore|at all|for me] "
            "(to|in|for|of|why|i should) [even|me|even want to|me to|bother] (<to-live>|<living>|stay $|bother anymore)",
            "(no|zero|lost|without|lacks|no more) [the|any|more|real] (point|purpose|use|sense|meaning) [left|anymore|at all|for me] (to|in|for|of) [even|me|my|bother] (<to-live>|<living>)",
            "not .. (see|find|have|get|feel|know) [the|any|a|much|what] (point|purpose|use|sense|meaning) [left|anymore|at all|for me] (to|in|for|of) [even|me|my|bother] (<to-live>|<living>)",
            "(run|ran|running) out of (reasons|reasons to|road|hope|rope|will)",
            "(no|not|any) [more] reasons left",
            "nothing [left|here|out there|else] [is|left|here] (for me (here|anymore|in this (life|world)|on this (earth|planet))|to (live for|stay for|lose|hold on to|"
            "hold on for|keep me here|look forward to anymore|wake up for|keep going for))",
            "nothing [left|is|is left] (here|left) for me",
            "nothing [is|really|left|to] (keeping|keeps|keep|holding|holds|hold|tethering|tethers|ties|tying|anchors) me (here|alive|around|going|to (life|this world|this earth)|on this)",
            "(only|one|last|sole) .. (keeping|keeps|kept|holding|holds|stopping|stops|stopped|prevents|preventing|reason|tethering) [that] [me|i] [am|have not|do not|did not] "
            "[from|still|not] (here|alive|around|breathing|on this earth|still here|still alive|going on|<dying>|doing it|gone|dead|done it|jumping|pulling the trigger|"
            "do it|kill|end it|ended it|die|killed|jump|jumped|wake up|get up)",
            "(only|just|merely) [still|barely|even] (alive|here|breathing|around|living|stay alive|staying alive|exist|existing|hanging on|holding on|still here|still alive|staying) "
            "(because|for|so|due|out of|cause|until|since|thanks to)",
            "(if|was not|were not|without) [it] [was not|were not|not] [for] .. i would [have|be|already|probably|not] .. (gone|dead|done it|ended it|ended things|killed|be here|be alive|jumped|"
            "checked out|be gone|hung myself|end it|be dead|shot myself|kill|jump|leave this)",
            "(too|such) [much of] [a] (scared|afraid|coward|cowardly|chicken|weak|gutless|pathetic|lazy|chickenshit|terrified) .. to [actually|really|just] (<to-die>|<to-vanish>|go through with it|pull the trigger|jump|"
            "hang myself|slit)",
            "coward .. to do it",
            "(guts|courage|nerve|balls|bravery|strength|brave enough|strong enough) .. to [actually|just|finally] (<to-die>|<to-vanish>|go through with it|pull the trigger|jump|finish it|do it myself)",
            # future
            "(not|never|no longer) [really|even|longer|ever] (see|picture|imagine|envision|visualize|believe|think|see me|expect|expecting|picturing|seeing|imagining) [myself|me|a|any|my|i|that|to] [will|ever|getting|a] "
            "[be] (future|being around|being here|being alive|around (by|next|in|for|much)|here (by|next|in|for|much)|alive|living (to|past|through|until|long)|making it (to|past|through|another)|reaching <number>|"
            "turning <number>|past (<number>|this|next|tomorrow|<day>)|in (a year|five years|ten years|<number> years)|getting old|growing old|tomorrow|lasting|living|surviving|live (to|past|until|long)|"
            "make it (to|past|through|another|much)|see <day>|reach <number>|turn <number>|survive)",
            "no future for (me|someone|people|somebody|us|a person)",
            "(my|the) future [is|looks|feels] [just|so|completely] (blank|black|empty|gone|over|dark|nothing|bleak|hopeless|nonexistent)",
            "(see|find|have|got|is|feels like|with|of) no (way out|way through|way forward|light|escape|exit|end to this|end to the (pain|suffering)|future|hope|tomorrow|other way out|point anymore|point in anything)",
            "not .. (see|find|have) [a|any|the] [other] (way out|light at the end|way through|way forward|future|escape|light anymore|hope anymore|hope left)",
            "(at|reached|hit|near|this is|nearing|close to|come to) the end of (the|my) (road|line|rope|tether|story|journey)",
            "(end of the (road|line)|game over|the end) for me",
            # cannot
            "can not [even|just|possibly|really|keep|fucking] (carry|bear|hold|hang|hack|endure|survive|face|get through|make it|stand|take|fight|handle|do|go|keep|tolerate|"
            "deal with|cope with|bear with|live with|last) [this|it|on|up|through|the|to|living|being|going|doing|fighting|holding|hanging|trying|with|another|life|my|pain|the pain] [life|this|on|up|it|pain|weight|living] "
            "(anymore|any more|any longer|no more|no mo|no longer|much longer|another (day|night|week|month|hour|minute|second|year)|through (the|another|this|tonight|tomorrow)|"
            "one more (day|night|week|minute|second)|like this|like that)",
            "can not (hold on|keep holding on|keep hanging on|hang on|carry on|go on living|keep fighting|keep surviving|keep existing)",
            "(do|did) not (know how|know if|think) [i|how i|i can|can] [much] [longer|long] [i] [can|could|will|am able to] (hang on|hold on|last|take this|take it|do this|keep (going|doing this|fighting|this up|living)|"
            "survive|go on|fight|stand (it|this)|make it|be here|live|stay alive|carry on|bear|endure|handle this|hold out)",
            "how (much|many) (longer|more) i (can|could|will) (hang on|hold on|last|take|do this|keep (going|doing this|fighting|this up|living)|survive|go on|fight|stand|make it|be here|live|stay alive|carry on|bear|endure|handle|hold out)",
            "(no|not|not any|not much|no more|any|little|zero|not an ounce of) [have|got|any|much|more] [more] (fight|strength|energy|will|hope|life|light) left (in me|for me|inside|to (fight|live|go on|give|keep going))",
            "nothing left (to give|in me|inside|inside me|in the tank|of me)",
            "(tired|exhausted|weary|worn out|drained|sick|done|over|through|finished|had enough|enough|bored|fed up|so done|beyond tired) (of|from|with) [just|all this|having to|all the] "
            "(<living>|beeing alive|(fighting|struggling|trying|battling) (to (stay|live|be|go|keep|exist|survive|breathe)|every (day|single)|anymore|so hard|for so long|my own (mind|brain|head)|"
            "my (mind|brain|demons)|just to)|hurting (all|every|inside|so much|anymore)|suffering|pretending (to be (ok|okay|fine|happy))|being (a burden|in pain|a failure|sad|miserable|here|alive)|"
            "this (life|world|existence|pain|misery)|opening my eyes|everything and everyone|it all)",
            "(hanging|holding) on by a [single|very thin|thin] (thread|string)",
            "(barely|hardly) (hanging on|holding on|surviving|alive)",
            "(exhausted|tired|ready|want) .. (let go (of (life|everything|it all|living)|for good|forever|now)|give up (on (life|everything|living)|for good|completely|and die))",
            # trapped
            "(trapped|stuck|cornered|caged|drowning|imprisoned) .. (one|only|no|not|death|die) .. (way out|exit|escape|way|option|out)",
            "only (one|1|way|real|thing|true) [way|exit|option|door|choice|solution|thing] [left|out|that|i can see] (out|left|for me|i see|to (end|stop) (this|the pain|it|my))",
            "(want|need|looking for|get me|ready to get|let me|i just want|begging for|wanna get) [get|be|an] (out of|off|off of|exit from) (this|life|my life|existence|the) [stupid|fucking|miserable] "
            "(life|world|ride|planet|earth|existence|forever|nightmare of a life|mortal coil)",
            "(want|need) out of (life|existence|living|my life|this)",
            "want out $",
            "i [fucking|just|officially] (quit|resign from|am quitting) [on] (life|living|existing|this life)",
            "(do not|not|never) (care|want) [about|to] [living|live] (anymore|any longer) $",
            "not [even] (want|wanna|care) [to] (be (here|alive|around|on this earth|in this world|a part of this)|live|exist|wake up|breathe|go on|see (tomorrow|another day)|continue (living|with life))",
            "not .. (exist|be here|be alive|live|be around) (past|after|beyond|anymore|any longer|no more|no mo|another) [this] (day|week|month|year|weekend|<day>|$)",
            "what (is|was) [even] [the] (point|use|sense) (of|in) [me] (living|being (alive|here)|going on|staying|breathing|waking up|existing|trying to live|my life|fighting)",
            "(life|living) [just|has|is|does|holds|feels] [not|no|lost|without|nothing] [have|has|all|any|longer] [no] (meaning|purpose|worth|value|joy|nothing) (for me|to me|anymore|left|any more|now)",
        ),
    ),
    _rule(
        "en-wide-burden",
        Tier.CRISIS,
        "passive",
        "A burden to others, who would be relieved: whoever they are, in either order.",
        fires=(
            "my husband could move on if i was gone",
            "once im dead they would all be happier",
            "im worth more dead than alive",
            "i only drag everyone down and should remove myself from their lives",
        ),
        silent=(
            "will my wife be fine driving me",
            "is it better if I stop my meds before",
            "please remove myself and my husband from the mailing list",
            "does my mom have to be here",
        ),
        patterns=(
            "<folks> [would|will|could|can|might|deserve|d|all|only|just|honestly|probably|finally|is|are|be|do] .. <relieved> [off|for everyone|for them|for all|with it|eventually] (if|once|when|after|with|without|as soon as) "
            "(me|i) .. (<died>|<to-die>|<to-vanish>|me|dead)",
            "<folks> [would|will|could|can|might|deserve|d|all|only|just|honestly|probably|finally] .. <relieved> [off] without me",
            "(if|once|when|after|with|as soon as) (i|me|i am|i was|i were|i just|i have|i would) [all|just|already|ever|finally|be] <died> [tomorrow|tonight|today] [they|it|the|my|everyone|everybody|"
            "nobody|no one|people|you|that] .. (<relieved>|care|miss|notice|cry|sad|mourn|forget|burden)",
            "(cheaper|easier|better|simpler|happier|nicer|kinder|best|relief) [off|for everyone|for them|for all|for everybody] (if|when|once) i [am|was|were|just|had|have] (dead|gone|buried|died|disappeared|vanished|not alive|no longer alive|in the ground|never born|never existed)",
            "(cheaper|easier|better) [off] [for everyone|for them] dead",
            "(out of|get out of|got out of) (their|everyones|everybodys|your|the|his|her) (way|hair|lives|life) (for good|forever|permanently|once and for all)",
            "<relieved> .. (me|i) (gone|was gone|am gone|dead|was dead|am dead|out of the (way|picture)|not (here|around)|was not (here|around|alive)|were not (here|around|alive))",
            "with me (gone|dead|out of the (way|picture)|not (here|around|alive)|in the ground|buried|no longer (here|around))",
            "<folks> .. (deserve|need|find|get) .. better .. (mother|mom|dad|father|wife|husband|partner|friend|daughter|son|me) .. (gone|dead|without me|out of the way|die|not here|leave|disappear)",
            "worth more dead",
            "(more|better) (valuable|useful|use|good|off) [to everyone|to them|to my family] dead",
            "<folks> .. would [at least] (get|have|receive|live on|use|be set with|collect) .. (life insurance|insurance (money|payout|check|policy))",
            "(life insurance|insurance money|insurance payout) .. (if|when|once|after) i (die|died|am gone|am dead|do it|kill|end|was gone|was dead)",
            "(taking|take|takes|wasting|using) up (space|oxygen|air|resources)",
            "(wasting|stealing) (oxygen|air|everyones (time|oxygen|air))",
            "waste of (space|oxygen|air|skin|breathe|life|flesh|carbon|resources|a human)",
            "(i|me|all i do is|always|am) .. (drag|dragging|weigh|weighing|bring|bringing|pull|pulling) (everyone|everybody|them|my family|my (kids|wife|husband|parents)|people|all of them) down",
            "(i am|im|being|feel like|such|just|only|become|am i|me) [just|nothing but|only|such|like|a|an] .. (burden|dead weight|waste of space|liability|parasite|anchor) (to|on|for|around) (my|everyone|everybody|them|others|people|"
            "the|all|those|him|her|you|society)",
            "(i|just|should|could|want to|wanna|will|need to|going to|better) .. (remove|erase|delete|take|subtract|eliminate|extract|excuse|cancel) (myself|me) [from|out|out of] [of] (the (equation|picture|world|earth|planet|gene pool|story)|this "
            "(world|life|earth|planet)|their (lives|life|way)|everyones (lives|life|way)|existence|life|society|earth|my own life)",
            "(nobody|no one|noone|not a soul|who|would anyone|would anybody|will anyone|not one person|doubt anyone) [would|will|is going to|gonna|even|ever] [even|really] (notice|care|miss|find|cry|mourn|realize|know|grieve|look for|bat an eye) .. "
            "(i|me|my) .. (<died>|for (days|weeks|months)|until|till|body|missing|funeral)",
            "(nobody|no one|noone) .. (miss|mourn|grieve) me",
            "(everyone|they|family|kids|people|everybody|wife|husband|mom|parents) .. (get over|forget|move on from|get used to|recover from|adjust to|survive) (me|my death|me being gone|it) (eventually|if|when|once|quickly|fast|in time|soon|after)",
            "(family|kids|they|mom|everyone|everybody|people|wife|husband|friends) .. (get over|recover from|move past|forget about) (it|me) ..6 (eventually|i (die|died|am gone|was gone|did it|am dead))",
            "(i|me) .. (ruin|ruined|destroy|poison|hurt) .. (everything|everyone) .. (gone|dead|die|without me|better|disappear|alive|exist)",
            "(do|doing) (everyone|the world|them|you all|my family|people) a favor [and|by|if i] (<to-die>|<to-vanish>|<dying>|<died>|dying|leave)",
        ),
    ),
)  # fmt: skip

_WIDE_ACTS: tuple[CrisisRule, ...] = (
    _rule(
        "en-wide-plan",
        Tier.CRISIS,
        "plan",
        "A decision, a day, an after that needs nothing any more, a treatment as the last chance before death.",
        fires=(
            "I have made up my mind to leave this world",
            "cancel all my visits, i will not need them",
            "if this treatment fails i am done for good",
            "not planning to be alive past the holidays",
        ),
        silent=(
            "I decided to start on Monday",
            "I won't be around next week, can we move it",
            "what is the plan if the treatment fails",
            "I set a date for my wedding",
        ),
        patterns=(
            "(decided|made up my mind|mind is made up|made my (decision|choice)|chosen|resolved|committed|promised myself|determined|certain|agreed with myself) [i am|that|i will|to|i have|on|now|it is time] .. "
            "(<to-die>|<to-vanish>|<dying>|not to <to-live>|leaving (this|forever|for good|the world)|no one can|nobody can|do not (call|stop|try)|going to (<to-die>|<to-vanish>))",
            "(do not (call|stop|try|tell) .. (made up my mind|decided|it is done|already done))",
            "(made|made my|at|found) peace [with] .. (ready|dying|death|god and|go|going|leaving|it ending|my end|the end|decision)",
            "ready to go .. (peace|goodbye|bye|done here|heaven|meet|for good)",
            "(calm|peaceful|peace|relieved|relief|serene|better) .. (now that|because|since|knowing|that) [i|have|i have|the|it|my] .. (decided|decision|date|when i am (going|dying)|plan in place|a plan|going to end|over soon|end is near|way out)",
            "i [have] [finally|already|just] (set|picked|chosen|circled|chose) (a|the|my) (date|day) (for it|for when|already|to (go|leave|die|end)|in my (head|mind|calendar)|on the calendar) $",
            "(date|day) is (set|picked|chosen|circled|marked) .. (calm|peace|relief|done|over|goodbye|die|end|go|bye|ready)",
            "(planning|plan|planned|plotting|arranged|working on|mapping out|finalizing|preparing|prepared|timing) [for|out] (my|an) [own|final|quiet|quick] (exit|departure from|death|suicide|end|way out|passing|disappearance|demise|last day)",
            "(exit|backup|retirement|escape|contingency|long term|five year|5 year|savings|back up) (plan|strategy|option|b) .. (bullet|gun|die|dying|death|noose|grave|suicide|bridge|rope|dead|pills|overdose|kill|exit bag|cliff|myself)",
            "plan b .. (bullet|gun|die|dying|death|noose|grave|suicide|bridge|rope|dead|pills|overdose|kill)",
            "(have|got) [the|a|my] means [to|and|for] .. (plan|do it|end|die|intent|ready|access)",
            "(everything|it|all) is (arranged|in place|set up|ready|set|planned|prepared|sorted|lined up) .. (do it|go|end it|die|tonight|goodbye|peace|pull|jump|left to)",
            "(not|never) [really|even] (plan|planning|intend|intending|expect|expecting|going|gonna|think|sure|counting|supposed) [on|to|i will|i am|that] (be|being|stay|staying|sticking|stick|still be|live|make it|making it|survive|surviving) [going to be|still|be] "
            "[here|around|alive|living|with us|long enough|much longer] [for|past|by|after|to|when|next|this|until|through] (<day>|see|much longer|long|it|that long|past|then|the end|another)",
            "(not|wont|never) [going to|gonna|be] [be] [still] (alive|living|breathing|on this (earth|planet)|in this world|with you|among the living|be alive) .. (by|for|after|past|to|come|when|tomorrow|anymore|then|much longer|next|use|anyway|see)",
            "(not|never) [going to] (live|survive|last|be alive|make it|be around|be here|stick around) [long|enough|long enough|much] (to see|past|until|till|beyond|after) .. <day>",
            "(do not|no need to|dont|no point in|no use|no sense) (bother|save|book|schedule|scheduling|booking|call|calling|saving|keep|holding|hold|worry about|plan|refill|refilling|order|plan on) ..6 (not (be (around|here|alive|coming|needing|there)|make it|need|live)|i will be (gone|dead))",
            "(cancel|delete|close|clear|drop|refund) .. (all|everything|every|future|my account|remaining|rest) ..6 (not (be|need|needing|be needing|be (around|here|alive|needing)|matter)|no longer need|will be (gone|dead)|goodbye|be gone|be dead|over soon)",
            "(give|offer|let) .. (slot|spot|appointment|place|seat|infusion|refill) .. (not be (here|around|alive)|will be (dead|gone)|deserves|to live|wants to live)",
            "not [be] (need|needing) (it|them|that|those|any|anything|the|my|a|this|any of|more) .. (where i am (going|headed)|after (tonight|tomorrow|today|this weekend|<day>)|by then|once i am (gone|dead)|when i am (gone|dead)|much longer|soon enough)",
            "(after|by|come|before|past|until|once) <day> .. (none of this|nothing|it|this|i|everything|all of this|pain|you|they|no more|they all) .. (not matter|matter|be over|all over|be gone|be dead|be free|be at peace|done with life|not hurt|hurt|disappear|stop hurting|never (see|hear)|worry about me|no longer)",
            "(it|this|everything|all|it all|i|pain) will .. (all be over|be all over|be over|be dead|all end|be at peace|finally be free|be free) [by|on|come|before|after|this] (tonight|tomorrow|the morning|<day>|soon|then)",
            "(this|on|next|come|tonight|tomorrow) [<day>|week|is when|night] .. i am [finally|just] (ending (it|things|everything)|leaving (this|forever|for good|everything)|going through with it|killing|checking out|going to (<to-die>|<to-vanish>)|out of here for good)",
            "i am [going to] (doing|do|finally doing) it [for real] (tonight|tn|after work tonight|when everyone)",
            "(<day> is (my|the) (last day|last night|end|day i (die|go|end|do it)))",
            "if .. (not work|not help|fails|fail|does nothing|did not work|not working|doesnt take|failed|is a bust|falls through|gets denied|turns me down|is not the answer|says no|cannot help|can not help) .. "
            "(i am|i will|ill|it is|then|gonna|that is|im|there is|i would|i|we are) .. (out for good|done|gone|ending|end it|end things|check out|checking out|giving up on|kill|die|dying|dead|no reason|over for me|leaving|it for me|game over|"
            "nothing left|last|not see|not (be here|live|be around|stick around|go on|want to live|stay|want to be here|keep going|keep living)|not know what i will do|take matters|overdose|suicide|no point)",
            "(last|final|only) (shot|chance|hope|resort|try|attempt|stop|thing|ditch|option|straw|effort) .. (before|or|then|if it|or else|after that|after this|otherwise) .. (check out|end it|end things|die|gone|dead|not be (here|around|alive)|"
            "give up|kill|done|ending|leave this|over|suicide|i am (out|done)|off myself|call it quits)",
            "(give|giving) (it|this|life|myself|ketamine) [just] [one|<number>|another|until|til|a|few|a few] [more] .. (month|months|week|weeks|day|days|session|sessions|year|<day>) .. (gone|done|out|dead|end it|ending|over|check out|die|kill|quit life|leaving)",
            "nothing [has|ever] [works|worked|helps|helped|work|help] .. (going to|gonna|might|will|ready to|want to|just|so i am|time to|should) .. (<to-die>|<to-vanish>|end it|give up for good|kill)",
            "(next|this|second|third) time .. (work|succeed|finish|not fail|do it right|will work|get it right|go through|make sure|not mess up|stay dead|for real) .. (attempt|tried|overdose|kill|die|suicide)",
            "(attempt|tried|overdose|kill|suicide) .. (this|next) time .. (work|works|succeed|will|finish|not fail|right|real|sure|through)",
            "(can not|should not|not safe to|not be) [be] [left|to be|being] (alone|by myself|left alone|unsupervised|on my own) .. (tonight|right now|with (my thoughts|my meds|the|my pills|myself|a)|i will (do|hurt)|or i|what i might|do something)",
            "i (will|might|am going to|may|could|would) [end up] (do|doing) something [i|really|very|to|that] .. (stupid|bad|regret|drastic|permanent|myself|irreversible|dumb|terrible|hurt)",
            "(i will|ill|might|i am going to) do something $",
            "(scared|afraid|terrified|worried|frightened|not sure) [of|about] what i (will|might|could|may|would|am going to|am capable of|do) [do|doing] .. (alone|myself|tonight|home|drink|if|next|by)",
            "i [have] [finally|already] decided ... tonight $",
            "(my|the|an) (exit|expiration|expiry|death|end) date [is|was] (the|<number>|<day>|set|coming|in|picked|is|next|june|july|may|march)",
            "(not|never) [going to|gonna] (make it|last) (to|past|through|until|till) (next (month|year)|the end of the (week|month|year)|the (new year|month|week|year|night)|christmas|my (birthday|next)|summer|winter|spring|<number>|morning|tomorrow|the holidays)",
            "(not|never) (going to|gonna) last (the|this|another|much|long) (week|night|month|year|longer|winter|day|weekend)",
            "(take|taking|taken|took|want|thinking|consider|considering|choose|choosing|looking for) [of] [taking|about taking] (the|an|a) (easy|quick|cowards|permanent|final|last) way out",
            "(looking at|thinking of|thinking about|considering|want|planning|going for|taking|need|take|ready for|eyeing) .. (early (check out|checkout|exit|grave|departure)|(check out|checkout|checking out|exit) early)",
            "(unsub|unsubscribe|unsubscribing|resign|resigning|log out|log off|logging off|logging out|sign out|signing off|opt out|drop out|retire|retiring|clock out|uninstall|rage quit|alt f4|cancel my subscription|subscription|delete my account|dip|bow out|tap out) [from|of|out of|to|on] [this|my] (life|existence|the simulation|earth|being alive|living|the game of life|this world|the world)",
            "(rehearsed|practiced|practised|dry run|test run|trial run|rehearsing|practicing|rehearsal) [of|for|with] .. (it|how|jump|noose|rope|knot|gun|hanging|death|dying|suicide|the pills) .. (once|before|close|twice|go through|already|last|tonight|last night|again|chickened|in my head)",
            "(not|almost|nearly) [actually|quite|ever] (go|went|gone) through with it",
            "(thoughts|urge|urges|impulse) (of|to|about) [just|actually] (doing it|do it|going through with it) .. (win|wins|winning|tonight|again|strong|louder|night|stop|hours|all day|bad|every|worse|constant)",
            "attempt .. not (work|succeed|take) .. (this|next) time",
            "if .. not (work|help) .. i am (out|done|gone) $",
            "talk me (out of|down from) (it|this|doing|dying|killing|the|jumping)",
            "(give|gimme|tell) me [just] (one|a|a single|any|some) [good] (reason|reasons) (to (live|stay|not|keep going|stay alive|not die|not do it)|not to (die|do it|go|jump|end|kill)|why i should (live|stay|not))",
            "(convince|beg|persuade|talk) me [in] (not to (die|do it|end|kill|jump|go through)|to (stay alive|live|stay here|keep living|not))",
            "(someone|somebody|please) [please] stop me (before|from|please|i)",
            "(suicidal|suicide|sui) (thoughts|ideation|urges|feelings|ideations) [are|have|got|been|keep|just|really|so|too] [so|really|getting|got|been|very|too|just|pretty] (bad|worse|strong|loud|back|constant|intense|high|coming|nonstop|winning|louder|every|creeping|rough|heavy|unbearable|out of control|today|tonight)",
            "(scored|score|marked|put|answered|circled|said|checked) .. (question|item|number) (9|nine) .. (mean|yes|true|3|three|2|two|every|honest|bad|high)",
            "(scored|score|marked|put|answered|circled|said|checked) [a] (3|2|three|two|yes|nearly every day|high|the highest) .. (question|item|number) (9|nine)",
            "(my|the|some|chronic|active|passive|increased|worsening|constant|daily|severe|bad|more|baseline|having) si [is|has|again|today|thoughts|worse|every|and|$|but|lately|this|gets|got] .. (worse|bad|back|up|$|again|week|today)",
            "si is (worse|bad|back|stronger|getting|high|constant|intense|up|through|really|so)",
        ),
    ),
    _rule(
        "en-wide-goodbye",
        Tier.CRISIS,
        "goodbye",
        "Settling what is left behind: letters, will, passwords, pets, belongings, thanks and absolution.",
        fires=(
            "I wrote letters to all my children and left my passwords for my husband",
            "you all did your best, please do not blame yourselves",
            "I rehomed my dogs before i go",
            "nobody will find me until it is too late",
        ),
        silent=(
            "can you write a letter to my employer",
            "where do I find my portal password",
            "who can watch my dog during the infusion",
            "thank you for everything, see you Friday",
        ),
        patterns=(
            "(wrote|written|writing|write|rewrote|finished|drafted|drafting|left|leaving|mailed|sealed|recorded|recording|filmed|made|typed) [a|my|the|out|some|all|all my|all of my|little|short] [goodbye|final|last|farewell] "
            "(letter|letters|note|notes|video|videos|voice memo|voice memos) [each|one] (to|for) [all|each|every one] [of] [my|our|the] [<number>] <kin>",
            "(wrote|written|writing|write|rewrote|finished|drafted|drafting|started|rewriting|revised) my [last|final|goodbye|suicide] (note|notes|letters) [$|last night|again|tonight|today|already|<number>|three|twice|and|so|for when|to] .. $",
            "^ [my|the] note is (on|under|taped|beside|next to|finished|written|ready|already|in (the|my) (drawer|desk|envelope|kitchen))",
            "my [goodbye|last|final] (note|letters|letter) (is|are) (on the|under|taped|beside|next to|finished|written|ready|already|sealed)",
            "(wrote|written|writing|write|left|leaving|gave|give|giving|shared|list|listed|put|listing|printed) [down|out] [all|all of|all my|my|a list of] .. (passwords|logins|account numbers|bank info|account info) .. (for|to|so|where|in case|with) .. (<kin>|they|gone|can get|can find|when|after)",
            "(updated|made|wrote|finalized|revised|signed|redid|finished|notarized) my (will|last will|testament|beneficiaries|living will)",
            "(changed|updated|checked) .. (beneficiary|beneficiaries|life insurance) .. (gone|die|so they|so my|when|in case|kids|suicide)",
            "(found|finding|find|arranged|arranging|looking for|got) .. (new|good|loving|forever) (home|owner|owners|family) for (my|the) <pet> .. (gone|without me|because|so|before|when|after|soon|i|not)",
            "(rehomed|rehoming|rehome|gave away|giving away|surrendered) [all|all of] [my|the|our] <pet> .. (gone|without me|so|before|ready|go|leave|alone|goodbye|peace|not (be|need))",
            "(<pet>) .. (taken care of|looked after|safe|ok|okay|fed|cared for|fine|good home) .. (when|after|once|without|if|because|now that) [me|i] .. (gone|dead|die|without me|no longer|not (here|around)|leave)",
            "(who|someone|please|want you to|promise) .. (take|feed|care for|care of|look after|adopt|have|keep|watch|raise) .. (my|the) (<pet>|kids|children|daughter|son|baby|plants|grandkids) .. (gone|i die|i am dead|not here|after me|without me|not around)",
            "(giving|gave|given|give|been giving|sold|selling|donated) (my|all my|all of my|most of my|everything|away) (favorite|stuff|things|belongings|possessions|clothes|jewelry|books|records|collection|furniture|tools|guitar|i own) "
            "[i own|things|stuff] (away|to|because|so|i will not|do not need|for when) [people|my|friends|family|all|them|everyone] (not|anymore|$|lately|because|so|i|this|to)",
            "(gave|giving|given|left|leaving|mailed|sent) (my|her my|him my|them my|away my|all my) .. (to|away) .. (not (be needing|need|be around|be here|be using)|no longer need|gone|no use where|when i am gone)",
            "(not|never) be needing (it|them|any|anything|my|that|those|this)",
            "(paid for|planned|planning|picked|picked out|chose|arranged|prepaid|wrote|writing|plan|bought) my [own] (funeral|burial|cremation|casket|coffin|headstone|urn|obituary|eulogy|gravesite|plot|ashes)",
            "(writing|wrote|written|finished|started|finishing|sealed|addressed|mailed|write) [writing|all] [all|of] (the|my|those|goodbye|their|farewell|final) [goodbye|farewell|last] letters ... (one (for|to) each|each|everyone|goodbye|<kin>|done|gone|ready|for (my|when))",
            "(goodbye|farewell|good bye|bye) (everybody|everyone|all|yall|friends|world|my friends|you all|guys|team|my loves) .. (for trying|tried|for (everything|loving|being)|forgive|sorry|i loved|love you|loved you|it was|was nice knowing)",
            "(thank|thanks|thank you) .. for trying .. (goodbye|bye|farewell|not work|too late|sorry)",
            "(nice|good|pleasure|great|glad) (knowing|known|to have known) (you|yall|everyone|you all|everybody)",
            "(said|saying|say|made) [all|all of] my [last|final] (goodbyes|good byes|goodbye|farewells)",
            "(saw|see|hug|hugged|kiss|kissed|hold|held|hear|heard|visit|visited|call|called|talk|talked|tell) .. (<kin>|voice|him|her|you) .. (one last time|for the last time|one final time)",
            "(tell|hug|kiss) .. (nurse|nurses|doctor|doctors|dr|staff|team|everyone|front desk|therapist|clinic|you all|<kin>) .. (goodbye|good bye|farewell|good to me|was kind to me|were kind to me|i said bye|said goodbye|not (your|their|his|her) fault|i am sorry i could|tried|i loved|gone|the best)",
            "(thank|thanks|thankful|grateful) .. (for everything|kind|trying|all you|all the|help) .. (last message|not see me|this is it|will not be (here|alive)|forgive me|end for me|not your fault)",
            "(you|yall|they|she|he|everyone|doctor|staff|nobody) .. (did|tried|gave) .. (everything|all|best|enough|could) .. (not (your|anyones|her|his|their|anybodys) fault|nobodys fault|goodbye|do not blame|not blame|not feel guilty|past saving|beyond help|was me)",
            "not .. (blame|feel guilty|cry for|cry over|mourn|grieve|be sad for|be mad at) (yourself|yourselves|yourselfs|themselves|herself|himself|me|anyone|any of you|over me|the doctor|about me|when|after|if) [self|selves|for|when|if|after|that|because|she|over|about|once|$] .. (gone|me|this|hear|$|dead|am|die|do|find|did)",
            "when you (hear about|hear|find out about|get the news about|read about) (me|what i did|my death|what happened to me)",
            "(not|never|nobody|no one|noone) [one|person] [can|could|will|should|would|try|trying|is going to|gonna] [to] (save|stop|rescue|revive|resuscitate|talk me out|reach|help me) (me|of it|of this) (now|anymore|any more|$|from|this time|it is|i|when)",
            "(not|never) .. want [to] be (saved|rescued|found|revived|resuscitated|stopped|brought back|helped anymore|talked down|talked out)",
            "(nobody|no one|noone|by the time|before|until|so) .. (find|finds|found|finding) me (until|before|in time|till|alive|dead|for|first|too|hanging|it|there|$|when)",
            "(not want|hate for|do not let|dont let|scared|worried|do not want|make sure|so) .. (<kin>|her|him|them|you|they|anyone|kids) .. (to find|be the one to find|finds|find|finding|walk in on|see|the one who finds) (me|my body|me like that|me dead|me first|my corpse)",
            "(who|wonder who|someone|she|he|they|mom|police|landlord|neighbor|neighbors|roommate) (will|would|is going to|gonna|might|could|to) (find|discover|identify|bury) (me|my body|the body)",
            "find me (dead|hanging|gone|too late|in the (tub|bathtub|garage|closet|woods)|like that|when it is over)",
            "(one way ticket|one way trip|buying a ticket|drive until|drive somewhere|go into the woods|walk into the woods|going somewhere|go somewhere|going away|hike out) .. (not (coming|come|be) back|never (come|coming) back|no return|nobody|no one|noone|not be found|and not|disappear|die)",
            "not (coming|going to come|planning on coming|planning to come) back (from this|alive|this time|ever|home tonight)",
            "what (happens|will happen|would happen) to my (kids|children|debt|loans|dog|cat|pets|body|stuff|things|family|mom|student loans|house|records|wife|husband|data) .. (if|when|after|once) i (die|kill|do it|am gone|am dead|end it|end things|disappear|not here)",
            "(hell|heaven|god|sin|forgive|forgives|forgiven|unforgivable|afterlife|damned|purgatory|jesus|church|bible) .. (if|for|who|to) [i|you|someone|people|when|someone who|me] .. (end it|kill myself|commit suicide|do it|own hand|take my life|take my own life|taking my life|end my life|ending (it|my life|things)|killing myself|end things|leave early)",
            "(by|at) my own (hand|hands)",
            "(life insurance|insurance) .. (pay|pays|cover|covers|payout|paid|void) .. (if i|if it is|when it is|for|because) .. (myself|suicide|kill|do it|on purpose|own hand|intentional)",
            "(this is|this was|its|that was|had) [my|the|been|probably|our] (last (time you|message|text|conversation|time we|you will hear)|goodbye|final (message|goodbye|words))",
            "(you|everyone|yall|they) [will|wont] [not|never] (hear from|see|hear of|have to deal with|have to see|be hearing from) me (again|anymore|after|any more|ever)",
            "(remember me|please remember me|remember that i|hope they remember me|forget me|forget about me) .. (gone|loved|how i was|fondly|when|die|kindly|dead|tried)",
        ),
    ),
    _rule(
        "en-wide-means",
        Tier.CRISIS,
        "means",
        "Means or a place, looked at, held, calling, rehearsed, asked about; almost done.",
        fires=(
            "the rope keeps looking more tempting",
            "last week i drove to the overpass and looked down for an hour",
            "which of my pills is deadliest if you take all of them",
            "I had the belt around my neck but I stopped myself",
        ),
        silent=(
            "how long does it take for the pills to work",
            "I drove over the bridge to get to you",
            "which of my pills must I stop before",
            "I almost forgot my appointment",
        ),
        patterns=(
            "(<means>|<edge>) [in the|on the|by|near|next to|under|at|downtown|across|over|there|is|are|just|keeps|keep|that] .. (looking|look|looks|seem|seems|sounding|sounds|getting|started looking|is|are) [really|so|better|more and|more|more and more|pretty|kind of|very|extra|awfully|increasingly] "
            "(good|better|tempting|appealing|friendly|inviting|beautiful|like [a|an|the|my] (answer|option|relief|friend|way out|solution|escape))",
            "(<means>|<edge>|train|trains|river|ocean|lake|water|void|death|darkness|wall|traffic) .. (calling|calls|call|whispering|whispers|pulling|beckoning|beckons|singing|talking|talks|staring|drawing|inviting|tempting|tempts) [to|out to|for|out|at] me",
            "(<edge>) .. (think|thinking|thought|obsess|dream|fantasize|daydream) [about|of] (it|jumping|going there|that|falling|there|stepping) (constantly|all|every|a lot|at|daily|nonstop|off|often|so much|more|too much)",
            "(bridge|roof|cliff|tracks|overpass) (near|by|close to|behind|next to|across from) ..6 think about [it|jumping|stepping|going] [it] (constantly|all|every|a lot|at|daily|often|jumping)",
            "(have|got|put|set|laid|keep|set out) (the|all the|all|enough|these|enough of|a bunch of) [sleeping|saved] (<means>|<pills>) [all|are|is] (ready|lined up|set out|picked out|prepared|loaded|next to me|on the (nightstand|counter|table|bed|dresser|sink)|beside me|right here|by the bed|in front of me|waiting)",
            "(gonna|going to|will|would) (get|kill|take|end|finish) me .. (my own (<gun>|hand|hands)|is me|is my own|be me|myself)",
            "(my|own) (sidearm|service pistol|service weapon|service revolver) .. (couch|head|mouth|myself|calling|lap|out|tonight|end|hand|me)",
            "(take|come take|come get|hold on to|hold onto|hide|lock up|lock away|get rid of|remove|confiscate|hold) [away|all] my (guns|gun|pistol|firearms|firearm|rifles|rifle|knives|ammo|shotgun|glock|bullets) [away] (for (a|now|me|awhile|safety)|away|please|from me|until|before|tonight|so|right now|$)",
            "(put me down for|order|order me|sign me up for|pick me out|picking out|reserve|measure me for|size me for|sized for|build me|book me|save me|shopping for|need|get me|buy|buying) .. (coffin|casket|grave plot|body bag|burial plot|headstone|tombstone|hearse|cemetery plot|my own urn)",
            "(counted|counting|count|counts) .. (<pills>|bottles|tablets|bullets) ..6 (enough|to see if|over and over|again and again|just in case|every night|comfort|it is plenty|plenty)",
            "(what|which|how (much|many)|whats|what if|are there|is there) .. (<pills>|drug|drugs|dose|doses|combo|combination|mg|milligrams|overdose|pill|poison|chemical|mix|of them) .. "
            "((stop|stops|stopping) (my|your|a|the|someones) heart|(not|never) [to|ever] (wake|wakes|come back|wake up)|(do the job|do the trick for good|finish (me|you|someone)|knock me out (forever|for good))|"
            "put [me|you|someone] to sleep (forever|for good|permanently)|(to|would|will|could) [be] (fatal|lethal|deadly|kill (me|you|someone|a person|an adult|yourself)))",
            "(what|which) .. <pills> .. (dangerous|deadliest|deadly|lethal|toxic|fatal|strongest|worst) .. (if|when) (you|i|someone|one) (take|took|takes|swallow|swallowed|mix|had) .. (all|too many|lot|whole|bunch|at once|everything|entire)",
            "(how|what) (high|far|tall|deep|long|fast|much|many|quick|quickly|likely|painful|floors|stories|height|speed|temperature) .. (fall|drop|jump|bridge|building|hang|hanging|drown|drowning|suffocate|suffocation|bleed|bleeding|starve|rope|float|asphyxiation|exhaust|gunshot|floors|stories|crash|hypothermia|noose) ..6 "
            "(sure|die|dead|kill|fatal|survive|consciousness|pass out|guarantee|guaranteed|certain|lethal|death|not survive|work|instantly|instant|painless|hurt)",
            "how long ..6 (lose consciousness|be unconscious|black out|die) .. (hang|hanging|drown|bleed|suffocate|noose|rope|exhaust|gas)",
            "(would|will|does|do|is|can|could) (helium|nitrogen|carbon monoxide|bleach|antifreeze|insulin|potassium|charcoal|exhaust|hanging|drowning|a plastic bag|jumping|an overdose|cyanide|a gunshot) [really|actually|be|hurt|a] .. (work|hurt|quick|fast|painless|kill me|kill you|enough|do it|peaceful|painful|certain)",
            "(is there|are there|do you know|tell me|give me|need|want|looking for|find|get|something|know of) [a|any|some|an] .. (drug|pill|pills|way|ways|medication|something|injection|shot|medicine|method|dose|place|substance) .. "
            "(go peacefully|lets (you|me) go|slip away|(never|not) (wake|wakes) [up]|die|end it (all|quick|fast|painless)|pass peacefully|drift off (forever|and)|end my (life|suffering)|painlessly|kill me|kills you|kills me|look like an accident|end it for me|go in my sleep|stop my heart)",
            "(look|looks|seem|pass|make it) [it] [look] like an accident",
            "(googling|google|googled|researching|research|looking up|searched|searching|reading about|reading up on|read about|looked into|looking into|thinking of|thinking about|think of|think about|imagining|imagine|imagined|figuring out|wondering about|watching videos about|forums about) "
            "[all|all the|different|of|the|up|some|about|which|painless|quick|easy] (ways|way|methods|method|spots|places) (to|of|i could|i can|i would|people) [just|actually] (go peacefully|go quietly|go $|do it|die|end|kill|disappear forever|leave this|dying|jump|hang|hang myself|commit|off|overdose|unalive|not be here|do myself in)",
            "(have|got|keep|kept|own|found|bought|there is|with|know where) [a|my|the|his|dads|grandpas|moms|that|our|some|one] .. (<gun>|noose|rope|whole bottle|full bottle|bottle) [of <pills>] .. (in case i|in case it gets|gets too much|get too much|too much to|nothing to lose|if it gets|if things get|for when (i|it)|when it gets|just in case i|no reason not|temptation|"
            "and no (one|reason)|in case this|nobody home|home alone|is kept|are kept|if (i|this|things) .. (cannot|can not|fail|fails|not work))",
            "(hold|held|holding|stare|stared|staring|sat|sit|sitting|sleep|slept|looked|played|playing|laid|lay|poured|put) [there|down|here|up|in bed] [at|with|next to|beside|by|holding|out|alone with] [the|a|my|dads|his|both|all|all the|all my] [loaded|full|whole|open|entire|bottle of|handful of|pile of] "
            "(<means>|<pills>) .. (for (an|hour|hours|minutes|over|a while|a long|ages)|all night|tonight|every night|in my (hand|lap|mouth|palm)|again|crying|until|in front of me|thinking|and almost|and thought|wondering|nearly|and cried|last night)",
            "(rope|belt|cord|noose|sheet|scarf|plastic bag|gun|pistol|barrel|knife|blade|razor|revolver|tie|shoelace|cable|dog leash|extension cord|muzzle|rifle|shotgun|wire) [wrapped|tied|tight|tightened|pressed|held|was|is|went|already] (around|over|on|in|to|against|at|under) my (neck|head|throat|mouth|temple|wrist|wrists|chin|chest|face|heart|veins)",
            "(drove|drive|driving|walk|walked|walking|went|stood|stand|been|sat|sitting|climbed|visited|visit|parked|standing|hiked|biked|go|going|leaned|stopped|pulled over) [out|up|back|down|alone|over|all the way|there|myself] [to|on|at|by|near|onto|up to|past|off|along|under|around] [the|a|that|this|my|some|an] [tall|high|old|big|local|nearby|nearest] "
            "<edge> .. (stood|thinking about|thought about|for (an|a|hours|minutes|long|half|some|awhile|ages|over)|almost|nearly|looked down|look down|looking down|just to (see|feel)|came back|turned back|turned around|went home|jump|jumping|stared|staring|crying|cried|sometimes|considering|debating|stepped|end it|tonight|contemplating|imagining|last night)",
            "(edge of (the|a|my) (<edge>|roof|cliff|building|water|road|tracks|bed with)) .. (almost|stood|thinking|thought|jump|step|nearly|looked down|crying)",
            "(sat|sit|sitting|garage) .. (engine|motor|car) (on|running|going|idling|left on) .. (stopped|until|and|hoping|closed|thinking|door|changed|fell)",
            "(garage) .. (engine|car|motor) (on|running)",
            "i [have|had|just|was] [so|this|very|really|came] [close|about] (almost|nearly|close to|about to|seconds from|inches from|moments from|a second from|on the verge of|attempted to|tried to|ready to|went to|started to) [just|actually] (did it|do it|doing it|do it last night|went through with it|go through with it|going through with it|ended it|ending it|ended things|"
            "stepped off|stepping off|stepped out in front|step off|jumped|jump off|jumping|pulled the trigger|pull the trigger|let go|swallowed (them|it|all|everything|the whole)|took (them all|it all|all of them|every pill|the whole bottle)|drove (off|into)|drive (off|into)|slit|hung myself|hanged myself|killed myself|kicked the chair|tied|died by)",
            "(came|was|got|been) (really|so|very|this|pretty|that|super|too|dangerously|scary) close (on|last|to (ending|doing|jumping|taking|pulling|killing|stepping|going through)|again|yesterday|tonight|the other|this|$)",
            "(chickened out|backed out|stopped myself|changed my mind|could not go through with it|couldnt do it|lost my nerve|talked myself (out|down)|someone stopped me|dog stopped me|phone rang) .. (rope|gun|pills|bridge|jump|noose|die|suicide|trigger|hanging|overdose|tracks|kill)",
            "(rope|gun|pills|bridge|jump|jumping|noose|die|suicide|trigger|hanging|overdose|tracks|roof|attempt|blade|ledge) .. (chickened out|backed out|stopped myself|changed my mind|could not go through with it|could not do it|lost my nerve|talked myself (out|down)|could not pull|put it (back|down|away))",
            "(know|found|picked|chose|scouted|scoped|have|decided) [exactly|out|already] [which|the|a|what|the exact|the perfect|my] (tree|bridge|pole|building|tracks|train|curve|wall|overpass|cliff|rope|gun|method|beam) [i would|i will|that i|to|where|for|i am|i could|id] (use|hit|jump|drive|it|do|hang|die|end|crash|off)",
            "(tried|attempted|try|attempting) [to] (od|overdose|oding|overdosing|take my life|take my own life|end it|hang|gas myself|drown|shoot|kms|unalive|end things|slit|jump (off|in front)|die|kill|crash my|end my|leave this world|suicide)",
            "(took|swallowed|downed|popped|ate) .. <pills> .. (hoping|wanting|trying|praying|meaning|so i (would|could)|and wished) .. (die|not wake|never wake|end|wake up|be dead|sleep forever|pass)",
            "(hide|hid|lock|locked|take|took|keep|get|hold|gave|give|lock up|locked up|handed|flush|flushed|got rid of|throw away|threw out|move) [up|over|out] [all|all of] [my|the|his|our|these] [leftover|extra|sleeping|kitchen] (<means>|<pills>|guns|knives|car keys|firearms) .. "
            "(from me|away from me|not trust myself|not trust me|so i (do not|can not|would not|will not)|or i (will|might)|or else i|because i (might|want|do not trust|was going|am scared|almost)|before i (do|take|use|hurt))",
            "(keep|keeping|get|need|have) .. (<means>|<pills>|guns|knives) (away from me|out of (my (hands|reach|house)|the house because))",
            "(no one|nobody|noone) .. (knows|know|knew) .. (tried|attempt|attempted|overdosed|od|oded|plan to|kill|die|rope|suicide)",
            "(stopped|quit|skipping|refusing|stopping) [taking] my (insulin|dialysis|heart meds|heart medication|transplant meds|blood thinners|chemo) .. (die|kill|end|let|go|on purpose|not care|over)",
        ),
    ),
    _rule(
        "en-wide-urges",
        Tier.CRISIS,
        "urge",
        "Urges, images and voices; the hint with its denial; the joke that is none.",
        fires=(
            "i keep getting the impulse to yank the steering wheel into a truck",
            "my brain keeps whispering jump",
            "i would never act on it but i think about dying daily",
            "haha if im still alive by then",
        ),
        silent=(
            "i get the urge to eat after a session",
            "I keep thinking about what you told me",
            "will I still be awake",
            "is it normal to see images during a session",
        ),
        patterns=(
            "(want|wanna|urge|feel like|going|thinking|tempted|impulse|think|just|could|might|should) [to|of|about] [just] (crash|crashing|wreck|wrecking|flip|flipping|total|roll) (the|my|this) (car|truck|van|suv|bike|motorcycle)",
            "(want|need|just) sleep (forever|for good|and never|eternally|permanently)",
            "(jerk|jerking|yank|yanking|turn|turning|twist|twisting|crank|spin|cut|pull|pulling|swerve|swing|letting go of|let go of|take my hands off) [of] (the|my) (wheel|steering wheel|handlebars|car) .. (into|off|toward|towards|oncoming|other lane|trees|tree|truck|median|wall|over|end|barrier|let|crash|think)",
            "(urge|urges|impulse|impulses|temptation|tempted|compulsion|intrusive thought|intrusive thoughts|thoughts|think|thinking|thought|imagine|imagining|picture|picturing|see myself|visions|flashes|images|fantasize|fantasizing|dream|dreaming|daydream|feel like|want|wanna|fight|resist|"
            "resisting|fighting|keep|wonder|wondering|consider|considering|contemplating|debating|might|could|should|going to|gonna|will|just|ready to|about to) [just|seriously|really|keep|what if i|how easy it would be|myself|me|if i] [to|of|about|on|like|from|with|would] [just|me|it would be like|easy it would be|it would be easy] [to|if] "
            "(swerve|swerving|drive into|driving into|drive off|driving off|step off|stepping off|step in front|stepping in front|step into traffic|stepping into traffic|walk into traffic|walking into traffic|run into traffic|running into traffic|jump off|jumping off|jump in front|jumping in front|jump out (the|a|my) window|jumping out (the|a|my) window|"
            "hang myself|hanging myself|hanging|hanging from|crash my car|crashing my car|crash on purpose|crashing|veer|veering|floor it|slam into|slamming into|swallow (everything|them all|it all|all|every|the whole)|swallowing (everything|them all|it all|all|every|the whole)|drown|drowning|drown myself|walk into the (sea|ocean|lake|river|water|woods)|walking into the (sea|ocean|lake|river|water|woods)|"
            "swim out|swimming out|slit|slitting|cut my|cutting my|take (all of them|them all|it all|every pill|the whole bottle)|taking (all of them|them all|it all|every pill|the whole bottle)|throw myself|throwing myself|leap|let myself (fall|drown|die)|pull the trigger|pulling the trigger|jump from|jumping from|lie on the tracks|lay on the tracks|laying on the tracks|take a bath with (a|the) toaster|stab myself|set myself on fire|shoot myself|starve to death|freeze to death|bleed out)",
            "(imagine|imagining|picture|picturing|see|seeing|dream of|dreaming of|visions of|images of|flashes of|pictures of|scenes of|thoughts of) (myself|me|my body|my [own]) [just|already|being|own] (hanging|jumping|jump|dead|dying|die|in a (coffin|casket|noose|grave)|falling off|fall off|hang|swinging|bleeding out|drowning|drown|fall|death|funeral|corpse|lifeless|hit the ground|crashing|crash|gone|floating dead)",
            "(every time|whenever|when) .. (drive|driving|cross|train|bridge|high up|balcony|platform|knife|knives|pills|meds) .. (think|thinking|imagine|picture|want|urge|impulse|tempted|wonder) .. (jump|jumping|crash|crashing|end it|die|dying|wheel|stab|cutting|swerve|swerving|step|stepping|taking (them|it) all|take (them|it) all|all of them|off the|into)",
            "(voice|voices|head|brain|mind|demons|something|it|thought|thoughts) .. (says|say|tells|tell|told|telling|saying|whisper|whispers|whispering|screams|screaming|keeps saying|wants|urging|urges|begging|pushing|commands|shouting) [me|to|that|i should|just|at me] [to|just|keep|that|i should] .. "
            "(do it|jump|die|end it|kill|step off|stepping off|hurt myself|let go|cut|swerve|hang|take them|pull the trigger|be dead|not deserve to live|better off)",
            # the denial and the but
            "(not|never|no) .. (suicidal|suicide|kill myself|die|do it|act on it|act on them|do anything|hurt myself|attempt|plan|plans|intention|intent|go through with it) .. (but|just|though|however|only|still|except) .. "
            "(think about (it|dying|death|ending|that|how|not)|thinking about (it|dying|death|ending|that|not)|think about it (every|all|a lot)|fantasize|wish i (was|were|could|would|did|had|never)|not want to (be|live|exist|wake)|would not mind|not mind|not care if|want to (be gone|not|stop|sleep|disappear|die)|<dying>|imagine|tired of (living|life|being)|"
            "if i (died|did not|never|got hit)|rather not|wish (to|it)|hope i|cross my mind|crosses my mind|dream of|dream about|want it (all|to)|thoughts (are|keep|come|about)|daydream|picture)",
            "(do not worry|dont worry|not serious|i am fine|im fine|not a threat|not to worry|no need to call|nothing serious|just kidding|jk|not in danger|promise i am safe) .. (<dying>|die|wish i|not want to be|think about (dying|ending|it)|ending|those thoughts|dead|dark thoughts|not wake|kill)",
            "(thought|thoughts|thinking|think) (about|of) <dying>",
            "(having|get|getting|have|had|got|those|these|same) [those|the|these|really|some|more|such] (bad|dark|scary|ugly|intrusive|those|old|morbid|awful|terrible|final|permanent) thoughts [again] (about|of|that) .. (not|die|death|end|myself|ending|dying|living|life|hurting)",
            # dark humour
            "if i (am|live|make it|survive|last) [still|even|to be] (alive|that long|until then|that far|to then|to see|breathing|around) (by|till|until|next|tomorrow|in|for|then|to|$|lol|haha|after)",
            "(assuming|provided|unless|in case|if) i [am|do] (still alive|alive|not dead|dead by|dead before|not wake|off myself|kill myself|die|unalive|end it|kms) .. (lol|haha|lmao|by|before|first|then|tomorrow|next|tonight)",
            "(guess|think|looks like|time to|maybe|welp|well|or|lol|haha|hahaha|ok|okay|cool|brb|anyway|anyways) [i will|i should|i can|i could|time|i|ill] [just|go|go and|to|also] [just] [go] (die|perish|unalive|kms|kill myself|hang myself|drown myself|jump off|jump in front|walk into (the sea|the ocean|traffic|the lake|a lake)|end it|end it all|shoot myself|drink bleach|eat a bullet|off myself|yeet myself|not exist|stick my head in [the|an] oven)",
            "(just|half|kind of|mostly|only|i am|was) (joking|kidding|jk|laughing) (but|and|except) .. not .. (die|dead|jump|jumping|kill|end|gun|bridge|bullet|pills|suicide|rope|overdose|<dying>)",
            "(jump|jumping|throw myself|throwing myself|fling myself) off [of] (something|anything|somewhere|the nearest|the tallest|things|a tall)",
            "(eat|eating|bite|swallow|chew on|taste|taking|want|need|catch) a bullet",
            "(stick|put) my head in (the|an) oven",
            "(fuck around and|might just|might fuck around and|probably just|about to go) (die|kms|end it|unalive|kill myself)",
            "(ended|end|ending) (everything|it all|myself|my life|my lyfe) [for good|$|tonight|tonite|today|tn|rn|now|forever|tomorrow|this|before|soon|right now|once|already] $",
            "what if i [just] [jus] (ended|end|finished|left|killed|jumped|died|disappeared|never|stopped existing|hung|took all) (everything|it all|it|myself|my life|this world|things|tonight|forever|$|woke|off|my|existing)",
        ),
    ),
    _rule(
        "en-wide-self-injury",
        Tier.CRISIS,
        "selfharm",
        "Self-injury by any act on any place, hidden, counted in clean days, or used to cope.",
        fires=(
            "I keep biting my forearms until they bruise",
            "been pressing a lit cigarette on my thigh to feel something",
            "i wear hoodies to hide the cuts",
            "three months clean and i ruined it with the blade",
        ),
        silent=(
            "can i wear long sleeves",
            "the cut on my hand from cooking is healing",
            "my skin burns after the tape",
            "scratching my arm because of hives",
        ),
        patterns=(
            "(cut|cutting|cuts|burn|burning|burned|slice|slicing|sliced|carve|carving|carved|scratch|scratching|scratched|bite|biting|bit|stab|stabbing|stabbed|pick|picking|claw|clawing|punch|punching|punched|hit|hitting|slap|slapping|dig|digging|jab|jabbing|scrape|scraping|bruise|bruising|pinch|pinching|brand|branding|needle|poke) "
            "[at|up|into|on|open|words into] my [own|upper|inner|left|right|whole|entire] <flesh> .. (to (cope|feel|calm|punish|numb|release|stop the|relax|get through|ground|deal)|because (i deserve|i hate|it helps|i am (sad|upset|worthless))|until|till|on purpose|again|when i (panic|am upset|get mad|get upset|feel|hate|am sad|am stressed|cry)|as punishment|"
            "deserve|with (a|my|the|razor|lit|lighter|scissors|broken) [lit|old|sharp|sharpener|kitchen|hot|razor|broken] [blade|lighter|razor|knife|cigarette|cigarettes|scissors|glass|pin|needle|box cutter|safety pin|match|matches|lighter|thumbtack])",
            "(press|pressing|pressed|put|putting|stub|stubbing|stubbed|hold|holding|held|drag|dragging|run|running|push|pushing) [out] [a|my|the|lit|some|hot] [lit|hot|sharp|burning|razor] (cigarette|cigarettes|lighter|lighters|blade|blades|knife|razor|match|iron|needle|glass|scissors|candle|ice) [out|up|down] (on|onto|into|to|against|across|over|along) my [own|bare|inner] (<flesh>|palm|palms)",
            "(punch|punched|punching|hit|hitting|kick|kicked|slam|slamming|bang|banging) [the|a|my] [fist|fists|hand|head] [into|on|against] [the|a] (wall|walls|mirror|door|concrete|locker) .. (knuckles|bled|bleed|bleeding|broke my hand|deserve|until|punish|on purpose|pain|feel|loud|hurt|cope)",
            "(^|been|i am|started|back to|keep|kept) cutting again",
            "cutting again (every|tonight|at night|all|daily|and|to|since|because|last|so|for|lately|$)",
            "(long sleeves|long sleeve|hoodie|hoodies|sweatshirt|sweater|sweaters|sleeves) .. (july|summer|august|june|heat|degrees|hot|all year|every day) ...  (guess|why|reason|because|cuts|scars|new ones|fresh|you know|arms|hide|hiding|figure)",
            "(hide|hiding|hid|cover|covering|covered|see|sees|seeing|notice|noticing|noticed|ask about|asking about|mind|judge|judged|show|showing|explain|react to|freak out about|comment on|report|reporting|care about|bother|bothered by) [up] [all|about] [my|the|these|any] [fresh|new|recent|old|self harm|sh|healing|bad] (cuts|cutting|self inflicted|slashes|razor marks|"
            "self harm (scars|marks|cuts|wounds)|sh (scars|cuts|marks)|cut marks|burns|(scars|marks|wounds|scabs|slices) (on|all over|up and down|across|from (cutting|self|sh|when i cut)) [my|self|cutting] [<flesh>|harm|left|right])",
            "(long sleeves|hoodie|hoodies|sweatshirt|bracelets|makeup|bandages|bandaids|bandage|wristbands|sweaters|jacket|foundation|sleeves) .. (hide|cover|hiding|covering|over|so (no one|nobody|they|my)) .. (cuts|scars|arms|wrists|burns|marks|them|scabs|what i (did|do))",
            "(scars|cuts|marks|burns|slashes|scabs|lines) .. (some|are|still|pretty|very|really|few) [of them|are|still|really|very|pretty] (fresh|new|recent|healing|bleeding|raw)",
            "(fresh|new|recent|self inflicted) (cuts|scars|burns|slashes|wounds|scratches)",
            "(months|weeks|days|years|month|week|year) (clean|free|without cutting|without self harm|without hurting myself|without self harming|sh free|no self harm|self harm free|cut free|since i [last] (cut|self harmed)) .. (cut|cutting|again|relapse|relapsed|broke|ruined|blade|razor|self harm|hurt|slipped|urge|urges|stop thinking|want|gave in|threw|messed|can not stop)",
            "self (harm|injury) .. (can not stop thinking|can not stop|back|again|slipped|urge|urges|craving|gave in|want|tempted|relapse|miss it|miss)",
            "(broke|ruined|lost|blew|ended) my [self harm|sh|clean|<number>|no cutting] (streak|clean streak|day streak|cutting streak) .. (cut|cutting|burn|blade|self|sh|hurt|razor|again|night|today)",
            "(slipped|slip|slipped up|gave in|relapsed|caved|gave into) [up|and|last|to|night|the|into|again|with|it] .. (cut|cutting|blade|razor|burned|self harm|sh|hurt myself|lighter|scratched|arms|thigh|thighs|wrists)",
            "(starve|starving|purge|purging|restrict|restricting|deprive|depriving|overexercise) [myself] [of food] .. (punish|punishment|deserve|pain|control|die|disappear|hate)",
            "(hitting|punching|biting|slapping|burning|scratching|cutting|bruising|hurting|pinching|choking|starving) (myself|my self) .. (helps|only|works|cope|calm|calms|relief|release|again|feel|deserve|numb)",
            "(pain|hurting|bleeding|blood|cutting|sh) [is|feels|makes|keeps|myself] [the] [only] [thing|way] [that|to|me|feel] [helps|feel|calms|keeps|works] [me] (anything|something|real|alive|calm|sane|deserve|better inside|numb out)",
            "(want|need|crave|craving|miss|urge|urges|itching|dying|like) [to] [feel|the|see|for|of|hold] [a|the|my|feeling of] (blade|razor|razors|cutting|blood run|sting of|burn of) .. (skin|again|wrist|flesh|cut|calm)",
            "(deserve|deserves|deserving|deserved) (the pain|pain|to hurt|to bleed|to suffer|to be hurt|to feel pain|punishment|to be punished)",
            "(pull|pulling|rip|ripping|tear|tearing|yank) [out] my [own] hair [out] .. (punish|deserve|until|hurt|on purpose|pain|hate)",
            "(bought|found|hid|hiding|keep|kept|have|stole|took apart|broke|broke open|unscrewed|ordered|carry) [a|my|the|some|new|that|another] [pack of|old|hidden|pencil|new|box of] (razor blades|razor blade|razors|blades|blade|sharpener|sharpener blade|sharps|exacto|box cutter|scalpel|scalpels) .. (again|today|just in case|under|behind|cope|i was doing|relapse|in my (room|drawer|bag|phone case|wallet)|because|urge|hidden|for when|to use|phone case|cut|myself|skin)",
            "(sh|s h|self h|self harm) (again|relapse|urges|urge|tonight|today|rn|lately|last night)",
            "(cat|dog) scratches .. (not|lie|lied|excuse|actually|really|told) .. (cat|dog|cut|scars|me|myself)",
        ),
    ),
)  # fmt: skip

_WIDE_HINTS: tuple[CrisisRule, ...] = (
    _rule(
        "en-wide-hints",
        Tier.CRISIS,
        "hint",
        "What is said around it: chances left to fate, waiting for someone to die first, a tidy end, a lost fight.",
        fires=(
            "once my cat dies i am following her",
            "i have stopped looking both ways and just hope",
            "the thoughts are winning",
            "can not silence these suicidal thoughts",
            "what would thirty xanax do to someone",
        ),
        silent=(
            "does ketamine quiet suicidal thoughts",
            "I lost my keys at your office",
            "which day is the first session",
            "my dog died her name was Bella",
        ),
        patterns=(
            # chances left to fate, an illness left alone
            "(without|stopped|stop|quit|not) (look|looking) [both ways] .. (street|road|hope|hoping|traffic|not care|cross|crossing|cars)",
            "(cross|crossing|walk|walking|step|stepping) .. (street|road|traffic|highway) .. without looking",
            "(not|stopped|quit) (wear|wearing|buckle|buckling|put on) [a|my] (seatbelt|seat belt|helmet) .. (hope|hoping|crash|die|not care|chance|case)",
            "if i (got|get|had|have|was|were) [diagnosed with|to get|to have] .. (deadly|terminal|fatal|cancer|tumor|incurable) .. (skip|refuse|decline|not (treat|fight|tell|take|do)|let it|happy|relieved|celebrate|turn down)",
            "(driving|drive|drinking|drink|using|riding) .. (recklessly|drunk|too fast|without) .. (hope|hoping|wish|praying) .. (crash|die|kill|end|not wake|not make it|something happens)",
            # someone has to go first
            "(once|when|after|as soon as|until|till|the day|if) (my|the) [last|old] (<pet>|<kin>) (dies|die|died|is gone|are gone|pass|passes|pass away|passes away|is dead|are dead|are grown|is grown|goes|go|leaves) .. "
            "(i am (going|next|out|done|gone|following|leaving|ending|dead)|nothing (stopping|keeping|holding|left)|go too|follow|following|join|end it|me too|kill|free to|i can (go|die|leave|do it)|i will (go|follow|die|be next|end)|no reason)",
            "(waiting|wait|holding on|hanging on|living) .. (die|pass|pass away|grow up|go first|are gone|is gone|passes|dies) .. so i can .. (go|die|leave|follow|do it|end|finally|rest|stop)",
            "(nothing|nobody|no one|noone) .. (stopping|stops|to stop|holding) me [back] (anymore|now|$|from <dying>|from doing it|any more)",
            "<folks> .. (free of|rid of|done with|shot of|freed from|free from) me",
            "how (quiet|peaceful|nice|easy|good|calm|simple|freeing|much better|lovely|much easier) .. (would|could|will|must) [be|feel] .. (gone|dead|die|not exist|not be here|vanish|sleep forever|not be alive|be nothing|be over|<dying>)",
            # a day, a last one
            "<day> is the (day|night) ($|i (die|go|end|do it|leave)|it ends|for me to)",
            "it (happens|ends|all ends|is happening|stops) (tonight|tomorrow|this weekend|<day>) $",
            "(my|the) last (week|day|night|month|weekend|christmas|birthday|summer|sunset|meal|supper|hours) .. (on earth|alive|ever|on this (planet|earth)|living|in this world|breathing)",
            "not [live to|be here to|make it to|be around to] (see|reach|turn|have|hit) [my|another|the age of] [<number>|next] (birthday|<number>|christmas)",
            "(by|come) (tomorrow|morning|tonight|then|<day>) i .. not be (around|alive|here|breathing)",
            "(nothing|none) ..6 matter (after|past|come) (today|tomorrow|tonight|<day>)",
            "not matter (after|past) (today|tomorrow|tonight|<day>)",
            "(cleaned|paid off|cleared|cleared out|packed up|sorted|organized|labeled|emptied|closed|settled|boxed up) .. (debts|debt|apartment|room|house|accounts|closet|papers|belongings|desk|office|bills|place|things|stuff) .. (so|before|when|for when) .. (not have to|stuck|deal with|burden|i go|i leave|i am gone|find)",
            "(deleted|deleting|erased|wiped|burned|burning|shredded) .. (photos|pictures|accounts|social media|journals|diary|history|phone|messages|search) .. (goodbye|last time|gone|before i (go|leave|die)|not need|find me|when they find|bye)",
            "left [my|the] .. (letter|letters|note|notes) [for (them|her|him)] (on|in|under|by|with) [the|my] (counter|table|bed|pillow|desk|fridge|mirror|dresser|nightstand|door|mailbox|seat)",
            "tell .. (kind|good|nice|patient|great|sweet|wonderful) .. (not enough|was not enough|too late|not (his|her|their|your) fault|goodbye|could not save)",
            "(talk|talking|talked|talks) myself (out of|down from|off) [of] (<dying>|it again|doing it|the (ledge|edge|roof|bridge)|jumping|the pills)",
            # means in other words
            "(took|take|taking|clicked|flicked|switched) the safety off",
            "(one in the chamber|finger on the trigger|round in the chamber|finger was on the trigger|hammer back|cocked the (gun|hammer))",
            "(stood|standing|stand|got up|climbed|climb|step|stepped|kick|kicked) [up] (on|onto|off|away) (a|the|my) (chair|stool|ladder|bucket|stepladder) .. (rope|cord|belt|noose|neck|ready|last night|beam|kick|hanging)",
            "(bought|got|have|found|tied|hung) [a|the|some|my] (rope|noose|cord|strong rope) ... (knot|beam|sitting here|ready|tied|chair|closet|staring|tonight|now what|rafters|hook)",
            "(have|got|with|holding|bought|here with|just me and) .. <pills> [and|plus|with] [a|some|my|the] [bottle of|fifth of|handle of|pint of|glass of|bottle] (whiskey|vodka|wine|tequila|rum|gin|beer|bourbon|liquor|booze|alcohol|jack|scotch) .. (no|tonight|nothing|alone|nobody|goodbye|plans|enough|waiting|ready|in front|and i|no one|do it|rest)",
            "(what|how) (would|will|could|does|do|happens if i take|happens if someone takes) [taking] (<number>|<many>|a whole bottle of|a bottle of|a handful of|all my|thirty|a month of) [of] [mg|my] <pills> .. (do to (me|someone|a person|you|somebody|a body)|at once|kill|together|all at|feel like)",
            "asking for a friend .. (too (much|many)|lethal|kill|die|overdose|enough|deadly|hang)",
            "(would|will) i [even] feel (anything|it|pain|much|the) .. (jump|jumped|shot|hung|hanged|drowned|died|die|hit the|bullet|crash|jumping|bleeding)",
            "(bottle|pills|gun|rope|blade|razor|knife|noose) [is|are] [right|just|sitting|open|all|laying] [right] (in front of me|in my (hand|lap|hands)|beside me|next to me|on my lap)",
            "(picked|chose|found|scouted|got|have|visited) [out] (my (spot|bridge|tree|beam|cliff|rooftop|ledge)|the perfect (spot|bridge|tree|beam|cliff|place|day|time)) [to|on|by|at|for|where|in|near|along|over] (river|the|it|a|go|die|jump|end|hang|do|where|for|highway|train)",
            "(<means>|every knife|knives) .. (talk|talks|talking|speak|speaks|whispers|calls) to me",
            # the lost fight
            "(thoughts|voices|urges|demons|darkness|depression|urge|noise) [is|are|keep|keeps|have|has|got|getting|finally|just] [getting|been|got|really|so] (louder|winning|won|wins|taking over|harder to (ignore|fight|resist))",
            "(losing|lost|lose) (the|this|my) (fight|battle|war) [with|against|to] [my] (depression|mind|life|it|this|myself|brain|demons|head|$|thoughts)",
            "(can not|could not|unable to|hard to|struggling to|trying to) (shake|stop|escape|turn off|quiet|control|get rid of|silence|fight off|handle|outrun|ignore|fight|resist|push away) [the|my|these|those|having|all these|off] [constant|awful|intrusive|strong] (suicidal|suicide|death|self harm)",
            "(lights out|light out|lights off|curtains) (permanently|forever|for good|for me)",
            "(turn|shut|switch|power) (me|my brain|it all|myself|everything|my mind|my body) (off|down) (forever|for good|permanently|for ever)",
            "(lost|losing|lose|lack|no) (the|my|all|any) will ($|to (live|go on|fight|survive|keep|wake|exist)|anymore|to be)",
            "(want|need|ready|wish|love|like|done) [to|could|i could] [just|please] (stop|quit|be done|be finished|done) [with] (waking up|having to (wake|exist|live|be|breathe)|being on this earth|being alive|this whole life)",
            "(please|just) let me go [now|please|already] .. (stay|tired|pain|hurts|ready|hold|suffer|suffering|anymore|peace|live)",
            "(survived|lived|alive|woke up|still here) .. (by accident|by mistake|unfortunately|sadly|against my will|regret it|was not supposed to)",
            "(pumped my stomach|icu|psych ward|5150|charcoal|intubated|resuscitated|narcaned me|revived me|cut me down|found me in time) .. (try again|again since|wanted to|still want|wish|should have|tried since|not told|regret)",
            "already (dead|a ghost|gone|a corpse) [inside] .. (make it official|body [to] catch|catch up|finish|might as well|just not buried|waiting for my body)",
            "(make it|so make it) official .. (dead|die|ghost|gone)",
            "(not|never) want [a|any|another|to have a|to see] (tomorrow|next (week|year|birthday)|future|more (days|years|life|birthdays))",
        ),
    ),
    _rule(
        "en-plain-plan",
        Tier.CRISIS,
        "plan",
        "A plan, a place or a means named in so many words, with no word of dying.",
        fires=("I'm on the ledge right now", "gonna jump off tonight", "bought a rope yesterday", "i want this to stop for good"),
        silent=("can I jump the line", "I have a plan for my deductible", "is the clinic on the edge of town"),
        patterns=(
            "(going|about|ready|want|wanting|decided) to jump $",
            "(going|about|ready|want|wanting|decided) to jump (off|in front|from the|from a|tonight|now)",
            "i am [up|out|standing|sitting|back] on [the|a] (ledge|bridge rail|railing|overpass|tracks|train tracks)",
            "(standing|sitting) on [the|a] (ledge|bridge|railing|overpass|tracks|train tracks|roof edge)",
            "i [have|got] [a] plan for (tonight|tomorrow night|this weekend) $",
            "i have a plan (and|to do it|to go through with it) .. (tonight|tomorrow|today|ready)",
            "(bought|got|found|tied) [a|the|some|my] (rope|noose) $",
            "(bought|got|found|tied) [a|the|some|my] (rope|noose) (today|yesterday|tonight|last night|already)",
            "(catch|catching) the bus (tonight|today|soon|tomorrow|now|for good)",
            "want (it|this|everything) [all] to (stop|end|be over) (forever|for good|permanently|tonight)",
        ),
    ),
)  # fmt: skip

_MENTIONS: tuple[CrisisRule, ...] = (
    _rule(
        "en-word-suicide",
        Tier.MENTION,
        "word",
        "The word alone: an answer, with the emergency lines above it.",
        fires=(
            "do SSRIs raise the risk of suicide",
            "is ketamine for suicidal ideation approved",
            "do you ask about self harm",
        ),
        silent=("what is glutamate", "is the waiting room quiet"),
        patterns=(
            "(suicide|suicides|suicidal|suicidality|suicidally|suicided)",
            "self (harm|harming|harmed|injury|injure|injurious|harms)",
            "selfharm",
            "(unalive|unaliving|unalived)",
            "(parasuicide|euthanasia|homicidal|homicide)",
            "(kill|killed|killing|hang|hanged|hung|shot) (himself|herself|themselves|yourself|"
            "yourselves|oneself|ourselves|themself|themselfs)",
            "(killed|hanged|shot|hung) <myself>",
            "(took|taken|takes) (his|her|their) own li(fe|ves)",
            "(took|taken|take|takes|taking) (his|her|their|your|ones|someones) own (life|lives)",
            "(hurt|hurting|harm|harming|cut|cutting) (yourself|themselves|oneself|himself|herself)",
            "used to (cut|burn|self harm|hurt)",
            "i cut (when|as|in|back when) [i] [was] [a] (in|kid|teen|teenager|middle|high|college|younger|young|<number>)",
            "(hx|history|past) of si",
            "(no|zero|any|passive|active|had|have|having|reduce|reducing|reduces|reduction in|denies|denied|endorsed|"
            "endorses|chronic|acute|baseline|worsening) (si|si hi)",
            "(does|is) si (mean|stand)",
            "(columbia scale|columbia protocol|c ssrs|cssrs|columbia suicide)",
            "(black box|boxed|blackbox) (warning|warnings|label)",
            "(clean|free|sober) .. (from|of|off) (cutting|self harm|burning)",
            "(kms|ctb|unalive|sewerslide) (mean|means|stand|stands)",
            "(question|item|number) (9|nine) [of|on|in] [the] (phq|form|questionnaire|screening|intake|survey)",
            "(phq|phq 9|phq9) .. (question|item|number) (9|nine)",
            "(answered|put|said|marked|circled|scored|score|wrote) .. (question|item|number) (9|nine)",
            "(abusive|violent) (marriage|relationship|ex|childhood|home|father|mother|husband|wife|past)",
            "(cardiac arrest|crash cart|code blue)",
            "i (am|feel|was|might|will|would|could|may|can|almost|nearly) ..2 (die|dying|dead|died)",
            "(my|own) death",
            "my .. attempt",
            "(survived|after) [an|my|a|the|one] attempt",
            "noose",
            "(i|me) ..4 (gun|shotgun|rifle|pistol|handgun|revolver)",
        ),
    ),
    _rule(
        "en-word-overdose",
        Tier.MENTION,
        "word",
        "Overdose and death from a drug, as a question.",
        fires=(
            "can I overdose on ketamine",
            "can you die from an SSRI",
            "is a ketamine overdose dangerous",
        ),
        silent=("what is the usual dose", "when is my dose due"),
        patterns=(
            "(overdose|overdosed|overdoses|overdosing)",
            "(die|died|death|deaths|dying|dead|killed|fatal) (from|of|by|due|on|during|after) [a|an|the|"
            "taking|too much|mixing] .. (ketamine|ketamin|spravato|esketamine|zoloft|lexapro|prozac|"
            "ssri|ssris|antidepressant|antidepressants|infusion|overdose|medication|treatment|"
            "sertraline|drug|drugs|withdrawal|serotonin|suicide|meds|pills|troche|lozenges|depression)",
            "(die|died|dying|death) (from|of|on) (it|this|that)",
            "(can|could|will|does|did|would|do) .. (kill|kills|killed) (you|me|someone|people|a person|"
            "anyone|him|her|brain)",
            "(lethal|fatal|deadly|fatalities|deaths)",
            "(mix|mixing|mixed|combine|combining) .. (alcohol|xanax|opioids|fentanyl|heroin|cocaine|"
            "mdma|tramadol)$",
            "(poison control|poison help|poison center|poisoning|poisoned)",
            "(take|takes|taken|took|taking|gets into|get into|swallow|swallows) .. (too (many|much)|my "
            "(pills|meds))",
            "(naloxone|narcan)",
            "lethal",
        ),
    ),
    _rule(
        "en-word-emergency",
        Tier.MENTION,
        "word",
        "Emergencies asked about, not reported.",
        fires=(
            "what are the signs of serotonin syndrome",
            "what if I have trouble breathing at home",
            "when should I call 911",
        ),
        silent=("what are the side effects", "is it painful"),
        patterns=(
            "serotonin (syndrome|toxicity|storm|overload)",
            "(trouble|difficulty|difficulties|problems|stop|stops|stopped|slow|slowed|slows|hard) "
            "(breathing|to breathe)",
            "(shortness|short) of breathe",
            "chest (pain|pains|tightness|pressure|hurts|hurt)",
            "(heart attack|heart attacks|stroke|strokes|anaphylaxis|anaphylactic)",
            "(seizure|seizures|convulsions)",
            "(unconscious|unresponsive|pass out|passing out|passed out|faint|fainted|fainting)",
            "(911|ambulance|paramedics|ems)",
            "(medical|real|true|an) (emergency|emergencies)",
            "(allergic|severe|bad) reaction",
            "(raped|rape|molested|sexual (assault|abuse|violence)|sexually (assaulted|abused)|domestic "
            "(violence|abuse)|abusive|abused|child abuse|being abused|assaulted)",
            "in danger",
            "(violence|violent)",
            "can not breathe",
            "wake (him|her|them) up",
            "(call|calling) for help",
            "heavy bleeding",
        ),
    ),
    _rule(
        "en-hotline",
        Tier.MENTION,
        "hotline",
        "Asks for a hotline, or names one.",
        fires=("what is the suicide hotline number", "which hotline is open at night", "is 988 free"),
        silent=("which number do I dial for billing", "is there a help page"),
        patterns=(
            "(988|741741|hotline|hotlines|lifeline|helpline|help line|hot line|life line|crisis (line|"
            "lines|number|numbers|text|center|counselor|team|resources|help|support|hotline|plan|chat|"
            "services))",
            "(samaritans|crisis text line)",
            "(in|a|having|mental health|am in|emotional) crisis",
            "safety plan",
            "someone to talk to (now|right now|tonight)",
            "(need|want) someone to talk to",
        ),
    ),
    _rule(
        "en-distress",
        Tier.MENTION,
        "distress",
        "Deep distress without words of dying: lines above the answer cost little.",
        fires=("I feel hopeless", "I'm at rock bottom", "i feel worthless", "no one cares about me"),
        silent=("I feel sleepy", "hope to see you Friday", "it was worth the money"),
        patterns=(
            "(feel|feeling|felt|am|so|completely|totally|is|everything) [so|completely|totally|really|"
            "very|utterly|like] [so|a] (hopeless|worthless|helpless|trapped|a failure|desperate|"
            "unwanted|unloved|dead inside|numb inside)",
            "dead inside",
            "(rock bottom|breaking point|end of my rope|falling apart|losing it|losing my mind)",
            "(no one|nobody|noone) (cares|loves me|would care|understands|cares about me|wants me)",
            "(give|giving|given) up on (everything|life|me|myself|trying)",
            "(want|wanna|ready|going|about) to give up",
            "i give up",
            "(no|any) hope (left|anymore|for me)",
            "(hate|despise|loathe) myself",
            "(dark|scary|intrusive|bad) thoughts",
            "(item|question|number) (9|nine)",
            "in a [really|very] dark place",
            "(can not|cant) cope",
            "help me please $",
                        "^ (help|help me) $",
            "i need help (now|right now|asap|please|badly)",
            "thoughts of death",
            "(death|dying) (thoughts|anxiety)",
            "(lost|losing) all hope",
            "(attempt|attempted|attempts) .. (years|past|history)",
            "my attempt",
            "(kill|killing|end|hurt|harm) <myself>",
            "want to die",
            "(want|wanted|wanting|wish|rather) (to be dead|death|dead)",
        ),
    ),
)  # fmt: skip

# The bot speaks two languages; who writes this in another one needs a card all the same, in both.
_OTHER_LANGUAGES: tuple[CrisisRule, ...] = (
    rule(
        "both",
        "both-other-languages",
        Tier.CRISIS,
        "direct",
        "The wish to die in a language that the bot does not speak, or in two at once.",
        fires=("je veux mourir", "ich will sterben", "quero morrer", "хочу умереть", "my hijo wants to morir"),
        silent=("my hijo wants to volver", "ich will einen Termin", "je veux un rendez-vous"),
        patterns=(
            "(je veux|j ai envie de|jai envie de|envie de|veut|voudrais) [plus] (mourir|me tuer|me suicider|disparaitre)",
            "(ne|je) veux plus vivre",
            "(ich|will|mochte|moechte) .. (sterben|mich umbringen|nicht mehr leben|tot sein)",
            "(quero|queria|vou|vontade de) (morrer|me matar)", "(voglio|vorrei) (morire|uccidermi|ammazzarmi)",
            "(хочу|хочется) (умереть|сдохнуть|убить себя)", "не хочу жить", "(chce|chcę) (umrzeć|umrzec|sie zabic)",
            "gusto ko [na|nang|ng] mamatay", "(mujhe|main) .. (marna|mar jana)",
            "(want|wants|wanna|going|wish|wishes) [to] (morir|morirme|morirse|matarme|matarse|suicidarme)",
        ),
    ),
)  # fmt: skip

RULES_EN: tuple[CrisisRule, ...] = _OTHER_LANGUAGES + _SELF + _WIDE + _WIDE_ACTS + _WIDE_HINTS + _MENTIONS
