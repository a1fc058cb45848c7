"""The core crisis rules for English.

The ladder of suicidal thinking (wish to be dead, thoughts, means, plan, goodbye, act), the ways people write around
filters, and the emergencies for which 911 is the answer. A clinician has yet to read them.
"""

from bot.core.crisis_rules import CrisisRule, Tier

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
        "weapon", "service weapon",
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
        "lorazepam", "alprazolam",
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
}  # fmt: skip


def _rule(
    id: str,
    tier: Tier,
    kind: str,
    reason: str,
    *,
    fires: tuple[str, ...],
    silent: tuple[str, ...],
    patterns: tuple[str, ...],
) -> CrisisRule:
    return CrisisRule(id, tier, kind, "en", patterns, fires, silent, reason)


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
            "(i|am|and|been|feel|feeling|felt|get|getting|got|having|keep|have|had|has|became|become|"
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
            "(i|to|about|and) (sui|sewerside|suicid|suicided)",
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
            "time to catch the bus, bye all",
            "gonna ctb tonight",
        ),
        silent=("how many kms from the airport", "is there a bus stop near you", "15 kms away"),
        patterns=(
            "(i|am|to|will|and|just|might|should|gotta|ill|about to|id|me|gonna|ima|rather) kms",
            "kms (tonight|lol|rn|now|today|fr|lmao|bro|soon|asap|if|tomorrow|im|i|bye|please|haha|ngl)",
            "^ kms $",
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
            "(swallow|take|down|eat|pop) [all|al|every] [of] [my|these|the] <pills> [and|n|to] (sleep|"
            "die|end|go|never|not|at once|tonight)",
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
            "(wont|not|never) [be] (alive|around|here on earth|living) (tomorrow|by|after|much longer|"
            "anymore|next|for christmas|in the morning|when)",
            "i will not be (alive|around) (tomorrow|anymore|after tonight|much longer|by|in the morning|"
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
            "tell (my|them|everyone|her|him) .. i [always|really] (love|loved) (her|him|them|everyone|"
            "you)",
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

_OTHERS: tuple[CrisisRule, ...] = (
    _rule(
        "en-other-wants-to-die",
        Tier.CRISIS_OTHER,
        "other",
        "Someone else who wishes to die or speaks of it.",
        fires=(
            "our nephew told us he would rather be dead",
            "my friend keeps talking about suicide",
            "i think my husband is suicidal",
            "she told me she doesnt want to live",
        ),
        silent=("my wife wants to know the price", "my mother died by suicide", "my son wants to diet"),
        patterns=(
            "<person> .. (wants|want|wanted|wanna|wishes|wish|hopes|going|plans|planning|trying|tried|"
            "threatening|threatened|threatens|about|talking|talks|talked|keeps|keep|says|said|ready|"
            "rather|hoping|thinking|thinks|feels|need|needs|might|may|will|could|would) [talking|about|"
            "saying|to|of|like|he|she|they|is|it|on|going|wants|want|that|would] [to|about|of|wants|"
            "rather|be] [to|be] [just] (die|dying|be dead|end it|ending it|suicide|death|ending things|"
            "end things|dead|killing|unalive|unaliving|suicidal|commit suicide|committing suicide|"
            "overdose|overdosing|jump off|self harm|self harming|self harms|not wake up|disappear "
            "forever)",
            "<person> .. (is|s|has|feels|gets|seems|sounds|became|been|getting|having|says|said|acting|"
            "feeling|may be|might be|are) [been|very|so|really|actively|having|getting|feeling|he|she|"
            "they|is|are|also|extremely|feels] [really|very|having|is] suicidal",
            "suicidal <person>",
            "<person> .. (does|do|did|doesnt|dont) not (want|wanna|wish|care) [to|if] [he|she|they] "
            "[even|keep] (live|be alive|exist|be here|wake up|go on|living|existing|lives|dies|die)",
            "(he|she|they) (wants|want|wanted) to die",
            "<person> .. (written|wrote|left|sent|posted|texted|leaving|posting|sending|send|said|"
            "writing|gave) [me|us|online|everyone] [a|her|his|their|something about] [strange|long] "
            "(goodbye|suicide|suicidal|farewell) (note|text|letter|message|post|video|forever|to "
            "everyone)",
            "(goodbye|suicide|farewell|suicidal) (text|note|message|letter|post) from",
            "<person> ..6 (attempted|attempting|committing|commit|planning|considering|contemplating|"
            "mentioned|mentions|mentioning|brought up|joked about|joking about|googled|googling|"
            "searching|searched|looked up|thinking about|talks about|talking about) [a|about|how to|"
            "commit|committing|of] (suicide|suicidal|die|dying|death|ending it|kill)",
            "<person> ..6 talking about (death|dying|suicide|ending|killing|wanting to die|not being "
            "here|not wanting)",
            "<person> ..6 (hid|hiding|stashing|stashed|hoarding|hoarded|saving|saved|stockpiling|bought|"
            "has|have|locked) .. (pills|gun|rope|noose|razors|razor|knife|blades) .. (and|wants|said|"
            "says|scared|worried|kill|die|suicide|suicidal|talking|talks|himself|herself|room)",
            "<person> ..6 (with|using|has|got|grabbed|loaded) (his|her|their) [service|own] (gun|weapon|"
            "pistol|rifle|shotgun|service weapon) .. (and|head|room|locked|wont|will not|crying)",
            "(worried|scared|afraid|concerned|terrified|think|thinking|fear|believe) [that] <person> "
            "[is|will|might|may|could|would|wants to] [going to|try to|want to] (hurt|kill|harm|end|"
            "take|hang|shoot|cut) (himself|herself|themselves|it|his life|her life|their life)",
            "(worried|scared|afraid|concerned|terrified|fear) [that] <person> [is|will|might|may|could|"
            "would|wants to] [going to|try to|want to] (do something|overdose|attempt|commit suicide|"
            "die by suicide|try something|jump)",
            "<person> .. (end|ending|take|taking|took) (his|her|their) [own] life",
            "(talk|talked|talking|save|help|stop|keep|stopping|talk her|talk him) <person> .. (from "
            "suicide|suicide|suicidal|off the (ledge|bridge|roof)|from (killing|dying|hurting|jumping)|"
            "alive|from ending)",
            "<person> ..6 (gave|giving|given) away .. (stuff|things|dog|cat|belongings|possessions|"
            "everything|clothes|pets)",
            "<person> .. (would|is|are|be) better off (dead|without (him|her|them))",
            "<person> ..6 (standing|sitting|going|walked) [on|to] (the|a) (ledge|bridge|roof|overpass|"
            "edge|tracks)",
            "<person> .. (jump|jumping|jumped) (off|from) (the|a|our) (bridge|roof|balcony|building|"
            "window|ledge)",
            "<person> .. (no reason|no point|nothing) .. to live",
            "<person> .. (life|living) is not worth",
            "<person> .. (friend|is) in (danger|crisis|trouble) .. (suicide|suicidal|die|kill|hurt)",
            "how .. (keep|help) <person> (safe|alive) .. (die|life|suicide|suicidal|kill|end)",
            "<person> .. (took|taking|takes|swallowed) .. pills .. (die|suicide|end|kill)",
            "<person> ..6 (end|ending|take|taking) (his|her|their) [own] life",
            "<person> ..6 (plan|plans|planning) to (die|kill|end it|jump|hang|shoot|overdose)",
            "(found|find|finding|discovered|saw|read) [a|her|his|their|my|the] .. (suicide note|goodbye "
            "note|goodbye letter|suicide letter|noose)",
            "<person> .. (join|joining) (him|her|them|mom|dad) (soon|in heaven|up there)",
            "<person> .. (has|have|had|got) [got] (a plan|plans) [to (die|do it)|and|already] (and|to|"
            "already|for|tonight|with|written|ready)",
            "<person> (says|said|told me|told us) [that] (he|she|they) (has|have|is got|had|got) a plan",
            "<person> .. (will|would|might|may) not .. be (around|here|alive) (much longer|anymore|for "
            "long|tomorrow)",
            "<person> .. (wish|wishes|wished) [he|she|they] [was|were|had] (dead|died|was dead|never "
            "born|never been born|would not wake up|did not exist)",
        ),
    ),
    _rule(
        "en-other-harm",
        Tier.CRISIS_OTHER,
        "other",
        "Someone else who hurts or may kill themself.",
        fires=(
            "my niece keeps burning herself",
            "she said she would kill herself",
            "my roommate hurts himself on purpose",
            "he threatened to shoot himself",
        ),
        silent=(
            "my brother killed himself last year",
            "he hurt himself at football",
            "she cut herself a slice",
        ),
        patterns=(
            "(kill|killing|hang|hanging|shoot|shooting|drown|drowning|unalive|unaliving|end|ending|off|"
            "stab|stabbing|poison|overdose) <themself>",
            "(hurting|hurts|harm|harming|harms|cutting|cuts|burn|burning|burns|injure|injuring|injures|"
            "starving|starves|punching|hitting|scratching|hits|punches) <themself>",
            "<person> .. (cut|stabbed|slit|harmed) <themself>",
            "<person> .. (self harms|self harming|self harmed|self harm|cuts|is cutting|started cutting|"
            "been cutting|cutting again|self injures)",
            "(tried|trying|threatened|threatens|threatening|going|wants|want|plans) to (kill|hurt|hang|"
            "shoot|harm|drown|unalive) <themself>",
            "<person> .. (slit|cut|cutting|slitting|slicing) (his|her|their) [own] (wrist|wrists|arms|"
            "throat|thighs|legs|arm)",
            "(his|her|their) suicidal",
            "cuts on (his|her|their) (arms|wrists|wrist|thighs|legs|arm)",
            "<person> ..4 (nothing|no reason|no point) .. to live",
            "(fresh|new|has|have|found|saw|with|hides|hiding) [cuts|some|fresh|deep] (cuts|burns|scars|"
            "cut marks) (on|all over|up and down) (his|her|their)",
        ),
    ),
)  # fmt: skip

_EMERGENCIES: tuple[CrisisRule, ...] = (
    _rule(
        "en-overdose",
        Tier.EMERGENCY,
        "overdose",
        "Too much taken: Poison Help, and 911 when there are signs. Intent does not matter.",
        fires=(
            "I think I overdosed",
            "I swallowed way too many tablets",
            "I swallowed a whole bottle of zoloft",
            "she took 30 xanax",
        ),
        silent=(
            "can I overdose on ketamine",
            "I took my pill this morning",
            "i took 20 mg",
            "I missed a dose",
        ),
        patterns=(
            "(i|i have|have|might have|may have|must have|could have|think i|just|accidentally|he|she|"
            "they|<person>) [think|just|might|may|have|accidentally|almost|may have|has|probably|"
            "actually|mightve|went and] [just|accidentally|have|she|he] (overdosed|overdosing)",
            "(think i|might|may have|must have|i just|accidentally|about to|i will|scared i will|going "
            "to) [have|accidentally] overdose",
            "i am [having|pretty sure i am|probably] (overdosing|an overdose|overdose)",
            "(is|s|are|am) overdosing",
            "^ (overdosed|overdosing|i overdosed|overdose help|help overdose) ",
            "(accidental|accidentally) (overdosed|overdose on|overdose now|took too (much|many)|double "
            "dosed .. feel)",
            "(took|taken|swallowed|ate|drank|ingested|downed|injected|snorted|consumed|popped|chugged|"
            "did|had|given|gave) [way|just|myself|him|her|about|around|like|a] (too many|too much|to "
            "many|to much|waaay too many|so many|a bunch of|a lot of|a ton of|the whole|a whole|the "
            "entire|an entire|whole bottle of|all of|handfuls of|a handful of|handful of|dozens of|"
            "everything in) [of] [my|the|his|her|these|those|your|bottle of] [bottle|box|pack|sleeping|"
            "rest of|week of|month of] [of] [my|the|his|her|these] (<pills>|them|the medicine cabinet|"
            "medicine cabinet)",
            "(took|taken|swallowed|ate|ingested|downed|popped) (too many|too much|way too many|way too "
            "much|to many)",
            "(i|she|he|they|<person>|have|just) [just|have|has|accidentally] (took|taken|swallowed|ate|"
            "downed|ingested|drank|emptied|popped|chugged) [a|the|my|his|her|an|this] [whole|entire|"
            "full|half|half a] bottle of",
            "(took|taken|swallowed|ate|downed|drank|emptied|popped|chugged) (the|a|my|his|her|an) "
            "(whole|entire|full) bottle",
            "(took|swallowed|taken|ate|popped|downed|ingested|eaten) (all|every last|every one|the "
            "rest) [of] [my|the|his|her|their|our|of them|these|em|them] (<pills>|at once|bottle|them)",
            "(took|taken|swallowed|ate|popped|downed|ingested|eaten|dropped) [like|about|around|over|"
            "maybe|almost|at least] <many> [of] [my|the|his|her|those|these|mg|milligram|500mg] [500|mg|"
            "extra strength|regular] (<pills>|of them|at once)",
            "(took|taken|swallowed|had) [about|like|around] <many> [of] [my|the] <pills>",
            "(took|taken|used|did) .. (double|triple|twice|three times|four times|5 times|10 times) .. "
            "(dose|amount|prescribed) .. (feel|heart|dizzy|scared|help|cant|shaking|throwing|vomiting|"
            "confused|sick)",
            "(exceeded|over) the (dose|max dose) .. (feel|sick)",
            "took .. (pills|meds) .. (die|kill|want to die|suicide|help me|end it)",
            "(feel|feeling) .. after taking (too (many|much)|all)",
            "(i|she|he|they|<person>) [just] (swallowed|drank|ingested|drunk|ate) [some|a|the|my|his|"
            "her|of|all] [bottle of|cup of|lot of] (bleach|antifreeze|poison|drano|rat poison|pesticide|"
            "cleaner|hand sanitizer|detergent|gasoline|paint thinner|rubbing alcohol|weed killer|"
            "batteries|battery|magnets|button battery)",
            "(he|she|<person>) .. (took|swallowed|ate) .. (pills|his meds|her meds|all) .. (and|now|is|"
            "says)",
            "(took|taken|swallowed|ate|downed) [a|the|his|her|my|an|her whole] [whole|entire|full] "
            "(weeks|months|days|week|month) (worth|supply) of",
            "(took|taken|swallowed|ate) [a|the] [whole|entire|full] (weeks|months|week|month) (worth|"
            "supply|of)",
            "(pounding|racing|dizzy|spots|shaking|vomiting|throwing up|sweating|blurry|confused|faint|"
            "sleepy|numb) ... (took|taken|had) [about|like] (double|triple|twice|too much|extra|three "
            "times|4 times) [of|my] (my|the|dose|as much|pills|it)",
            "(took|taken|had) (double|triple|twice|three times|extra) [of] (my|the|his|her) [usual|"
            "normal|regular] (dose|pills|meds|medication|medicine|amount|dosage) ... (dizzy|shaking|"
            "racing|pounding|vomiting|sick|sweating|confused|sleepy|faint|spots|numb|weird|scared|help)",
            "mixed up (her|his|my|their) (pills|meds) .. (took|taken)",
        ),
    ),
    _rule(
        "en-mixing",
        Tier.EMERGENCY,
        "mixing",
        "Drugs or drink already mixed; a question about mixing is none.",
        fires=(
            "I mixed ketamine with alcohol",
            "took xanax and vodka and feel really weird",
            "i drank on top of my ketamine and cant stay awake",
        ),
        silent=(
            "which drugs do not mix with prozac",
            "can I drink wine after",
            "I have a mixed anxiety disorder",
        ),
        patterns=(
            "(i|have|just|she|he|they|<person>|accidentally|we) [just|accidentally|have|has] (mixed|"
            "combined) [my|the|some|a lot of] [<pills>|<drink>|alcohol|it|them] [pills] [with|and|w|"
            "plus|on] [my|some|a|a few|lots of] [bottle of|few|lot of|shots of] <drink>",
            "^ (mixed|combined) [my|the|some] [<pills>|<drink>|it|them] (with|and|w|plus) [my|some|a] "
            "[few|bottle of] <drink>",
            "(took|taken|drank|did|snorted|had|used|mixed|combined|mixing) ..5 (and|with|on|plus|n) ..4 "
            "(feel|feeling|felt) [really|so|very|super|like|kind of|pretty] <awful>",
            "(took|taken|drank|did|snorted|mixed|combined) .. <drink> .. (and|then|now) .. (can not|"
            "cannot) (stay awake|breathe|move|stand|feel|wake|stop|see|walk)",
            "(took|did|snorted) [some|my|a lot of] (ketamine|xanax|oxy|klonopin|heroin|fentanyl|pills|"
            "opioids|percocet|methadone) (and|with|on top of|plus) [a lot of|some|a bottle of|lots of|"
            "drank|drinking|my] (alcohol|vodka|whiskey|tequila|xanax|oxy|heroin|fentanyl|beer|wine|ghb|"
            "opioids|percocet|fentanyl|drinking)",
            "(after|since|from) mixing (meds|pills|drugs|ketamine|them|alcohol|zoloft|lexapro|it|both|"
            "these|medications|medicines|my meds)",
            "(drank|drunk) .. (on top of|on|after|with) .. (ketamine|xanax|pills) .. (feel|can not|"
            "passing|dizzy|awake|breathe)",
            "(drank|drunk|had|drinking|did|took) .. <drink> .. on top of [my|some|a|the|his|her] <pills>",
        ),
    ),
    _rule(
        "en-breathing",
        Tier.EMERGENCY,
        "breathing",
        "Trouble breathing now, in oneself or someone else.",
        fires=(
            "I can't breathe",
            "my mom is not breathing",
            "having trouble breathing since the infusion",
            "im struggling to breathe",
        ),
        silent=(
            "do you teach breathing exercises",
            "is trouble breathing a side effect",
            "I can't breathe through my nose",
        ),
        patterns=(
            "(can not|could not|unable to|barely|hardly|struggling to|hard to|harder to|difficult to|"
            "can barely|trying to|hard time|not able to|cant even) [even|really|properly] (breathe|"
            "breathing|get air|catch my breathe|get a breathe|take a breathe|get enough air|get any air|"
            "catch (his|her|their) breathe)",
            "(i|am|have|having|has|with|been|got|still|getting|had|he|she|my <person>|feeling|and|"
            "experiencing) [really|bad|severe|some|a lot of|having|so much|serious|major] (trouble|"
            "difficulty|problems|difficulties|a hard time|hard time|issues) (breathing|to breathe|"
            "catching my breathe|getting air)",
            "^ (trouble|difficulty|hard time) breathing <now>",
            "^ (trouble|difficulty) breathing $",
            "(am|is|are|getting|feeling|feel|so|really|very|became|im|suddenly|extremely) [really|very|"
            "so|extremely|severely|super|suddenly] short of breathe",
            "(have|having|has|got|with|getting|bad|severe|sudden|my|and) [really|bad|severe|some|"
            "sudden] shortness of breathe",
            "(is|s|are|not|stopped|isnt|was not|stops) [he|she|not] (breathing|breathe) (right|at all|"
            "well|properly|normally|anymore|much|help)",
            "(he|she|they|<person>|baby|someone) [has|is|are] (not|stopped|barely|hardly) breathing",
            "stopped breathing",
            "(am|is|are|s) (choking|suffocating|gasping|wheezing|hyperventilating)",
            "gasping for (air|breathe)",
            "(my|his|her|their|the|and) [lips|face|fingers|fingernails|nails|skin] [lips|fingers] (is|"
            "are|turned|turning|look|looking|went|going) [turning|all|kind of|really|going|getting|a "
            "bit] (blue|purple|gray|grey|bluish)",
            "(blue|purple|bluish) (lips|fingernails|face)",
            "turning blue",
            "breathing [is|has|got|gets|feels] [really|very|so|too|super|been|become] (slow|shallow|"
            "weird|fast|hard|stopped|labored|slowing|difficult)",
        ),
    ),
    _rule(
        "en-chest",
        Tier.EMERGENCY,
        "chest",
        "Chest pain, or signs of a heart attack.",
        fires=(
            "I am getting bad chest pressure",
            "my chest hurts after the infusion",
            "i think im having a heart attack",
            "tightness in my chest and my arm is numb",
        ),
        silent=(
            "what if I have chest pain during the infusion",
            "do you do a chest x-ray",
            "is chest pain a side effect of zoloft",
        ),
        patterns=(
            "(i|i have|have|having|has|got|get|getting|feel|feeling|with|my|bad|severe|sharp|sudden|"
            "crushing|these|horrible|and|experiencing|terrible|some|strong|really|weird|intense|still|"
            "this) [really|some|bad|severe|sharp|a lot of|sudden|crushing|weird|so much|terrible|"
            "intense|the worst|a|horrible|this|strong|like|been having|lots of] [bad|severe|sharp|"
            "sudden|much] (chest|heart) (pain|pains|pressure|tightness|hurts|hurting|discomfort|spasms)",
            "^ (chest pain|chest pains|chest hurts|chest pressure|chest tightness) <now>",
            "^ (chest pain|chest pains|chest hurts|chest pressure|chest tightness|chest is killing me) $",
            "(my|his|her|their|the) (chest|heart) [is|really|kind of|suddenly|still|feels|has been|feel|"
            "keeps|just] [really|so|very|super|like it is|been|kind of|like] (hurts|hurting|hurt|tight|"
            "tightening|aching|burning|heavy|killing me|stopping|stopped|crushing|exploding|pounding so|"
            "in pain|being crushed|caving in|closing|squeezing|pain|going to explode|going to stop)",
            "(pain|pains|tightness|pressure|elephant|tightening|heaviness|squeezing|weight|stabbing|"
            "burning) (in|on|across|around) [the|my|his|her|their] [middle of|left side of|center of] "
            "[my|the|his|her] chest",
            "(i|i am|am|is|having|have|has|think|had|he|she|they|<person>) [think|i|is|am|might be|may "
            "be|just|be] [having|had|is having|have|be having] [a|an] heart attack",
            "(i|i am|am|is|having|have) [think|am|having] [a] cardiac arrest",
            "(heart|pulse) .. (stopped|not beating)",
            "no (pulse|heartbeat)",
            "(heart|pulse) [rate] [is|at|of|wont|keeps|beating] [at|racing|over|like|really] (over|"
            "<number>|racing) .. (chest|dizzy|faint|breathe|pass out|can not)",
            "(my|his|her|the) chest feels .. (elephant|weight|crushed|squeezed|heavy|tight|exploding|"
            "brick|pressure|vise|stabbing)",
            "(elephant|weight|brick|truck) .. on (my|his|her) chest",
        ),
    ),
    _rule(
        "en-seizure",
        Tier.EMERGENCY,
        "seizure",
        "A seizure that is happening or has just happened.",
        fires=(
            "she's having a seizure",
            "my husband just had a seizure",
            "he is convulsing",
            "i think i had a seizure after my dose",
        ),
        silent=(
            "I have a seizure disorder, can I get ketamine",
            "can ketamine cause seizures",
            "I had a seizure 10 years ago",
        ),
        patterns=(
            "(having|had|has|is|in|think i had|just had|have|another|keeps having|am having|got) (a|"
            "another|some kind of a|multiple|some|like a) [kind of|full|grand mal|mini|small|big] "
            "(seizure|seizures|convulsion|convulsions)",
            "(is|s|are|am|started|keeps|been|was|and|he|she|body) (seizing|convulsing|seizuring|foaming "
            "at the mouth|having convulsions|fitting)",
            "(seizing|convulsing|convulsions) (on|now|and|right|help|after|for|wont|will not|again)",
            "(foaming|frothing) at the mouth",
            "^ seizure (help|now|right now|after|what)",
            "(uncontrollably|violently) (shaking|jerking|twitching)",
            "(shaking|jerking|twitching) (uncontrollably|violently)",
        ),
    ),
    _rule(
        "en-unconscious",
        Tier.EMERGENCY,
        "unconscious",
        "Cannot be woken, has collapsed or fainted.",
        fires=(
            "grandpa will not wake up",
            "my uncle is unconscious",
            "my dad collapsed",
            "I just passed out in the bathroom",
        ),
        silent=(
            "will I be unconscious during ketamine",
            "I passed out flyers",
            "will I wake up groggy",
            "I sleep and can't wake up for work",
        ),
        patterns=(
            "<person> [is|are|just|still|s|was|found] [totally|completely|fully|now|lying|laying|going|"
            "been] (unconscious|unresponsive|non responsive|comatose|in a coma|lifeless|completely out|"
            "not conscious)",
            "<person> (is|went|has gone|just went|are) [completely|totally|all|just] limp",
            "^ [is] (unconscious|unresponsive|not responding|wont wake up|not waking up)",
            "(he|she|they|<person>) [is|are|will|can|just|does|would|still] not [be|even|really] (wake "
            "up|waking up|waking|wake|responding|respond|responsive|conscious|moving|woken|answering me "
            "and)",
            "(can not|could not|unable to|not able to|having trouble|hard to|cant get) (wake|rouse|wake "
            "up) (him|her|them|<person>|my|up (him|her))",
            "(can not|could not) get (him|her|them|<person>) (to wake|to respond|awake|up and|to wake up)",
            "(found|finding) (him|her|them|<person>) (unconscious|unresponsive|on the floor|passed out|"
            "not moving|not breathing|lying)",
            "(he|she|they|<person>) [just|has|have|suddenly] (passed out|collapsed|fainted|blacked out|"
            "went limp|keeled over|lost consciousness|dropped to the floor|fell unconscious)",
            "i [just|almost|keep|have|had] (passed out|collapsed|fainted|blacked out|lost consciousness|"
            "passing out|fainting|blacking out|went unconscious)",
            "i am (passing out|fainting|blacking out|going to (pass out|faint|black out)|about to (pass "
            "out|faint|black out|lose consciousness)|losing consciousness)",
            "^ (passed out|fainted|collapsed) (after|and|during|in|on|twice|again|this|today|from|last)",
            "(about|going) to (pass out|faint|black out) .. (help|dose|took|infusion|ketamine)",
            "keep (passing out|fainting|blacking out|losing consciousness)",
            "(unconscious|unresponsive) (on|and|after|in|help|now|from|for)",
            "<person> .. (shaking|twitching|drooling|foaming|sweating|pale|limp|cold|blue) .. not "
            "(answer|answering|respond|responding|talk|talking|wake|waking|move|moving)",
            "<person> .. not (answering me|answer me|responding to me|responsive|reacting|react)",
            "<person> ..4 will not (respond|wake up|wake|move|get up|answer me|come to)",
            "<person> ..4 (is not|are not|was not) (responding|responsive|waking|moving|conscious|awake)",
        ),
    ),
    _rule(
        "en-serotonin",
        Tier.EMERGENCY,
        "serotonin",
        "Signs of serotonin syndrome after drugs were mixed or raised.",
        fires=(
            "I think I have serotonin syndrome",
            "high fever and my muscles are stiff after adding tramadol",
            "i'm shaking and sweating and confused after doubling my zoloft",
        ),
        silent=(
            "what is serotonin syndrome",
            "can zoloft cause serotonin syndrome",
            "I sweat a lot on lexapro",
        ),
        patterns=(
            "(i|think i|am|might|do i|could i|could this be|is this|may|she|he|think this is|probably|"
            "feels like|<person>|think it is|looks like|thinks) [think|might|may|be|am|could|is|just|i|"
            "it is|this is] [have|having|has|be|getting|in|this is|got|be having|developed] serotonin "
            "syndrome",
            "(fever|temperature|<number> degrees) .. (and|with|plus|my|i am) .. (shaking|stiff|rigid|"
            "confused|twitching|muscles|agitated|sweating|shivering|tremors|jerking|hallucinating) ..6 "
            "(after|since|from|on|mixing|taking|both|combining|tramadol|meds|zoloft|lexapro|prozac|dose|"
            "maoi|mdma|dxm)",
            "(shaking|stiff|rigid|twitching|sweating|agitated|confused|tremors|muscle|muscles|jerking|"
            "hallucinating) .. (and|with|plus) ..6 (fever|stiff|rigid|confused|twitching|sweating|"
            "hallucinating|heart racing|racing heart|delirious) ..6 (after|since|from|mixing|combining|"
            "doubling|adding|tramadol|mdma|molly|dose)",
            "(fever|stiff|rigid|confused|twitching|shaking) ..6 (mixing|combining|doubling|adding|both "
            "meds|two antidepressants|tramadol|dextromethorphan|mdma|molly|dxm|linezolid|maoi)",
            "high fever and .. (stiff|shaking|confused|rigid|muscles|twitching)",
        ),
    ),
    _rule(
        "en-allergy",
        Tier.EMERGENCY,
        "allergy",
        "A severe allergic reaction.",
        fires=(
            "my throat is closing up",
            "my lips are swollen and tight",
            "i think im having an allergic reaction",
            "face swelling and hives after the new pill",
        ),
        silent=(
            "I am allergic to latex",
            "can ketamine cause an allergic reaction",
            "my ankles are swollen",
        ),
        patterns=(
            "(my|his|her|their|the|s) [whole] (tongue|throat|face|lips|lip|mouth|eyes and lips|airway|"
            "neck) [is|are|feels|just|started|has|keeps|feel|suddenly|seems|getting|looks] [like it is|"
            "really|all|so|badly|suddenly|getting|been|kind of|to|like] [is] (swelling|swollen|closing|"
            "closed|swelled|swells|swell|tight|tightening|close|puffed|puffy and|closing up|huge)",
            "(swelling|swollen) (of|in) [my|his|her|the] (tongue|throat|lips|face)",
            "(tongue|throat|lips|lip|face) (swelling|swollen|closing|swells) (up|and|after|help)",
            "(swollen) (tongue|lips|lip|throat|face) .. (after|and|help|hives|breathe)",
            "(i|am|is|she|he|having|think|had|have|am i|<person>) [think|i|am|is|might be|may be|i am] "
            "[having|had|have|has|is having|be having|in] [a|an|some kind of|some sort of] [bad|severe|"
            "serious|terrible|major|really bad|allergic|anaphylactic|scary] (allergic reaction|reaction "
            "to the medicine and|anaphylaxis|anaphylactic shock|anaphylactic reaction|anaphylactic)",
            "(going|went) into (anaphylactic|anaphylaxis|shock)",
            "hives .. (all over|everywhere) .. (breathe|throat|face|swelling|lips|tongue)",
            "(used|need|give|gave|where) .. (epipen|epi pen)",
            "(throat|airway) [is|keeps|feels like it is] closing",
        ),
    ),
    _rule(
        "en-bleeding",
        Tier.EMERGENCY,
        "bleeding",
        "Heavy bleeding.",
        fires=(
            "I can't stop the bleeding",
            "there is blood everywhere",
            "she's bleeding really badly",
            "throwing up blood",
        ),
        silent=("do SSRIs raise bleeding risk", "my gums bleed a little", "blood test results"),
        patterns=(
            "(can not|could not|wont|will not|does not|not) (stop|stopping) [the|my|from|it] (bleeding|"
            "bleed)",
            "bleeding [that|and|it|is|from|just|really|so|a lot|a lot and] [it|a lot|so much|really|"
            "wont|will|does|is] [not|wont|keeps] (stop|stopping|stopped|everywhere|a lot|badly|heavily|"
            "out|profusely|so much|to death|really bad|fast|bad|deep|heavy|through)",
            "(i am|he is|she is|is|am|are|they are|<person>|wrist|arm) bleeding (a lot|so much|out|"
            "everywhere|badly|heavily|to death|really|so bad|bad|from|and|all over|help|internally)",
            "(blood|bleeding) [is] [all|coming|gushing|pouring|squirting|spurting] (over|out|everywhere|"
            "gushing|all over|pouring|spurting)",
            "(lost|losing|losing so much|lost so much|lost a lot of|losing a lot of|so much|too much) "
            "blood",
            "(vomiting|throwing up|threw up|coughing up|puking|coughed up|vomited|spitting up|pooping|"
            "spitting) [up] [a lot of|bright red|so much] blood",
            "hemorrhaging",
            "(slit|cut) .. (too deep|artery|vein) .. (blood|bleeding|stop)",
            "(been|got|was|he is|she is|is|just|have been) (stabbed|shot) .. (in|by|and|help|bleeding)",
            "(blood|bleeding) [just] (will not|does not|is not|keeps not) (stop|stopping|clot)",
        ),
    ),
    _rule(
        "en-stroke",
        Tier.EMERGENCY,
        "stroke",
        "Signs of a stroke.",
        fires=(
            "she might be having a stroke",
            "one side of my face is drooping",
            "her speech is slurred and her arm is weak",
            "worst headache of my life",
        ),
        silent=("can ketamine cause a stroke", "I had a stroke 6 years ago", "strokes of luck"),
        patterns=(
            "(i|am|is|having|had|has|have|think|might be|she|he|<person>|be) [think|i|am|is|might|may|"
            "just|she|he|could be] [having|had|has|have|is having|be having|in] [a|an|some kind of|"
            "another] (stroke|mini stroke|brain bleed|aneurysm)",
            "(face|mouth|smile|eyelid|side of (my|his|her) face) .. (drooping|droopy|drooped|droops|"
            "paralyzed|numb|sagging|crooked|fell)",
            "(speech|words|talking|i am|is|she is|he is|suddenly) [is|are|so|really|started|all] "
            "[suddenly|very|really|just] (slurred|slurring|garbled|slurry)",
            "(slurring|slurred) (my|his|her|words|speech)",
            "(one|left|right) side [of] [my|his|her|the] [body|face|whole body] [is|feels|went|has gone|"
            "are|just|suddenly] [gone|completely|all|suddenly|so|totally] (numb|weak|paralyzed|limp|"
            "tingling|heavy|drooping)",
            "(can not|could not) (move|feel|lift|raise) (my|his|her) [left|right|whole] (arm|leg|side|"
            "legs|arms|body|face|hand)",
            "(my|his|her) [left|right] (arm|leg|face) (is|went|has gone|just went|are) [suddenly|"
            "completely|gone] (numb|paralyzed|limp|weak) (and|suddenly|on)",
            "(can not|could not|cant) (speak|talk|see) (suddenly|all of a sudden|clearly|right|anymore|"
            "properly)",
            "suddenly (can not|could not|cannot) (speak|talk|see|move|walk)",
            "worst headache (of my life|ever|i have ever)",
            "(sudden|thunderclap) [severe|terrible|worst|bad|horrible] headache",
        ),
    ),
    _rule(
        "en-dying-now",
        Tier.EMERGENCY,
        "call",
        "A bare call for help, or the feeling of dying right now.",
        fires=(
            "please call 911",
            "somebody send an ambulance please",
            "i think i'm dying",
            "this is an emergency",
        ),
        silent=(
            "when should I call 911",
            "do you call an ambulance if needed",
            "I'm dying to try it",
            "is this an emergency line",
        ),
        patterns=(
            "^ (call|dial) [me] [an|the] (911|ambulance|paramedics|police|cops|nine one one) ",
            "(help|please|someone|somebody|pls|need you to|can you|can someone|could someone|god|quick|"
            "hurry) [me] [please|and] (call|send|get|dial) [me|for|us|an|the] [an] (911|ambulance|"
            "paramedics|help|police|the police|cops|the cops|medics|ems)",
            "(i|we|he|she|they|need|needs|<person>) (need|needs|require) [an|to call] (ambulance|911|"
            "paramedics|medics|ems|emergency help|an er|to go to the (er|hospital) (now|right now|asap))",
            "(send|need) (an ambulance|ambulance|help (now|asap|immediately|right now)|the police|"
            "paramedics)",
            "(this|it) is [a|an] [real|medical|life threatening] emergency",
            "(i have|having|we have|there is|got) [a|an] [medical|real] emergency",
            "^ (emergency|sos|911|medical emergency|mayday) (help|please|now|my|i|he|she|someone|911|"
            "emergency) ",
            "^ (sos|emergency emergency|911 911|mayday|help help help|help 911|911 help) ",
            "i am [actually|really|literally] dying",
            "am i (dying|going to die)",
            "help [me] [please] i am dying",
            "(i|he|she|<person>) (got|was|been|am) (electrocuted|drowning|hit by a (car|truck|bus))",
            "(house|apartment|kitchen|building) is on fire",
        ),
    ),
    _rule(
        "en-child-swallowed",
        Tier.EMERGENCY,
        "poisoning",
        "A child or someone else who got into medicine.",
        fires=(
            "my toddler ate my zoloft",
            "my baby swallowed a pill",
            "the kids got into my ketamine lozenges",
            "my 2 year old drank my cough syrup",
        ),
        silent=(
            "can my kid take zoloft",
            "my son takes prozac daily",
            "how do I keep pills away from kids",
        ),
        patterns=(
            "<child> [just|has|may have|might have|accidentally|had|got|think] [have|just|accidentally] "
            "(swallowed|ate|drank|ingested|chewed|licked|sucked on|eaten|consumed|drunk|swallow|put) "
            "[one|some|a|two|of|part of|a few|half|half of|all] [of] [my|the|his|her|a|an|our|some|"
            "grandmas|dads|moms] [old|whole|bottle of|ketamine|cough|one of my] (<pills>|syrup|lozenge|"
            "troche|battery|bleach|bottle|vitamins|detergent|pod|spray|patch|gummies|edible|edibles|"
            "gummy|spravato|magnet|penny|coin|cleaner|it)",
            "<child> [just|has|may have|might have] (got|gotten|get|broke) into [my|the|his|her|our|"
            "grandmas] [bottle of|ketamine] (<pills>|purse|medicine cabinet|cabinet|bottle|lozenges|"
            "troches|medicine|bleach|stuff|spray|gummies)",
            "<child> (took|found and took|grabbed and ate|got hold of) [one of|some of|a|some|one|two|"
            "half of|all of] (my|the|his dads|her dads|grandmas|a whole) [bottle of|adult] (<pills>|"
            "spray|lozenge|gummies)",
            "(gave|given|give) <child> [the|my|a] (wrong|adult|double|too much|my) [of] [the|my] (dose|"
            "pill|medicine|meds|medication)",
            "<child> [just|has|may have|accidentally] (swallowed|ate|drank|ingested|chewed|licked|"
            "sucked on) (my|our|grandmas|grandpas|dads|moms|his dads|her moms) .. <pills>",
        ),
    ),
    _rule(
        "en-violence",
        Tier.EMERGENCY,
        "violence",
        "Violence, abuse or a threat now; the past goes to a mention.",
        fires=(
            "my stepdad keeps hitting me",
            "he's going to kill me",
            "I was raped last night",
            "my husband hits me",
            "someone is breaking into my house",
        ),
        silent=(
            "zoloft hit me hard",
            "my wife will kill me if I miss this",
            "does ketamine help after abuse",
            "I was abused as a child, can ketamine help",
        ),
        patterns=(
            "(he|she|they|<person>|someone|who) [is|has|just|keeps|been|s|always|also|tried|started|"
            "will|tries|have|again|even|was|regularly|sometimes|comes home and] [to|been|just|"
            "physically|sexually|always|tried to|currently] (beating|hitting|beat|hit|hits|beats|"
            "choking|choked|chokes|choke|strangled|strangling|strangle|punched|punching|punches|kicked|"
            "kicking|kicks|attacked|attacking|attack|threatening|threatened|threatens|raped|raping|rape|"
            "rapes|abusing|abuses|abused|molested|molesting|molests|assaulted|assaulting|stabbed|"
            "slapped|slaps|slapping|hurting|hurts|trapped|locked|shoved|pushed|stalking|following|"
            "grabbed|groped|touched|forced|forces|forcing|controls|burned) (me|us|my (child|kids|son|"
            "daughter|mom|mother|sister|children|baby))",
            "(i am|i was|i have been|i got|being|am being|we are being|just got|been) [being|just|"
            "getting|just been|physically|sexually|also] (beaten|raped|abused|sexually assaulted|"
            "assaulted|molested|attacked|strangled|choked|stalked|held hostage|trafficked|threatened|"
            "physically abused|sexually abused|drugged|sexually harassed|kidnapped|robbed|jumped|roofied)",
            "(he|she|they|<person>|someone|ex) [is|are|will|s|said|says|said he|wants|threatened|tried|"
            "threatens|keeps saying he|swears|might|has|just|told me|told me he] [is|will|going|trying|"
            "threatening|about|wants|he|she|would|she will|he will|hell] [going|to|he|would] [to] (kill|"
            "murder|shoot|stab|hurt|beat|harm|strangle) (me|us|my (kids|family|mom|son|daughter|"
            "children|sister)|him|her|them)",
            "(has|is got|with|pulled|pointing|waving|pointed|holding) [a|his|her|the|out a] (gun|knife|"
            "machete|bat|weapon) (and|at|to|on|in|outside|at my) .. (me|us|my|door|bathroom|hiding|"
            "locked|threatening|scared|house|outside|head|kids)",
            "(he|she|someone|they) (has|is got|has got|got|have) a (gun|knife|machete)",
            "<person> (has|is got|has got|got) [a|his|her|the] (gun|knife|machete|weapon) (and|at|"
            "outside|to|in my|on me)",
            "(locked|hiding|trapped|hid|barricaded) (in|myself in|inside) (the|my|a) (bathroom|bedroom|"
            "closet|room|car|basement|house)",
            "(someone|somebody|man|guy|ex|he|intruder|stranger) [is|s] [trying to|in|outside] (breaking|"
            "break|broke|trying to get|kicking|in) (in|into|down|inside) (my|the|house|apartment|door|"
            "home)",
            "(not|do not feel|never|am not|are not|dont) (safe|feel safe) (at home|in my (house|home)|"
            "with (him|her|my (husband|wife|boyfriend|partner|dad|stepdad))|here with)",
            "(afraid|scared|terrified|fear) (of|for) (my (husband|boyfriend|partner|ex|wife|girlfriend|"
            "dad|father|stepdad|life|safety)|him|going home|what he)",
            "afraid he (will|might|is going to)",
            "(in|an|leave|leaving|escape|escaping|stuck in|living with) (an abusive|abusive|violent) "
            "(relationship|marriage|home|husband|boyfriend|partner|wife|girlfriend|dad|father|ex|"
            "household|man)",
            "(domestic|physical|sexual) (violence|abuse|assault) (now|right now|today|last night|"
            "tonight|at home|happening|by my|from my)",
            "(my (husband|boyfriend|partner|dad|father|stepdad|uncle|ex|wife|girlfriend|mom|mother|"
            "brother|girlfriend)) (is|gets|becomes|got) (violent|abusive|physically abusive)",
            "(i|we) (am|are) in (danger|immediate danger)",
            "(my life is|life|our lives are) in danger",
            "(child|kid|kids|baby|children) .. (being|is being|are being|getting) [sexually|physically] "
            "(abused|beaten|hit|molested|hurt|neglected)",
            "(being|is|been|getting) (beaten|abused|raped|molested|assaulted) (by|right now|at home|"
            "every)",
            "(put|puts|had|wrapped|his) (his|her|their) hands (around|on) my (neck|throat)",
            "(forced|forcing|makes|making) me (to have sex|into sex|to do sexual)",
            "(held|holding) me (down|hostage|against my will|captive)",
            "(someone|he|they) (drugged|roofied) me",
            "<person> [is|are|was] (outside|here|downstairs|at my door|coming over|coming) .. (gun|"
            "knife|weapon|bat|machete)",
            "(put|puts|slipped|poured) something in my (drink|food|cup|glass|coffee)",
            "i (was|got|have been|think i was) [just] (drugged|roofied|spiked)",
            "my drink [was|got] (spiked|drugged)",
        ),
    ),
    _rule(
        "en-threat-to-others",
        Tier.EMERGENCY,
        "threat",
        "A threat to other people.",
        fires=(
            "I want to kill my boss",
            "i'm going to hurt him",
            "thinking about shooting up my office",
            "i feel homicidal",
        ),
        silent=("can you kill the notifications", "I want to hurt less", "my kids are killing me"),
        patterns=(
            "(want|wanna|wanting|going|need|have|planning|plan|plans|ready|about|tempted|like|thinking|"
            "thoughts|might|gonna|urge|urges|will|thought|fantasize|fantasizing|decided|try|trying) [to|"
            "of|about|i|just|really] [really|just|seriously|actually|to|will] (kill|hurt|shoot|stab|"
            "murder|strangle|attack|beat|harm|choke|poison|killing|hurting|shooting|stabbing|murdering|"
            "strangling|attacking|beating|harming|choking|poisoning) [up|the shit out of|every] (him|"
            "her|them|people|everyone|everybody|somebody|someone|others|other people|my (boss|wife|"
            "husband|ex|kids|kid|baby|mom|dad|mother|father|brother|sister|neighbor|coworker|coworkers|"
            "boyfriend|girlfriend|family|roommate|parents|son|daughter|children|stepdad|landlord|"
            "teacher)|the (guy|man|woman|person|people|kids|baby|doctor|guys|girl|boy|bitch|bastard|"
            "motherfucker)|that (guy|man|woman|bitch|bastard|person|girl|asshole|motherfucker)|this "
            "(guy|man|woman|bitch|person)|those people|innocent people|all of (you|them)|you all|yall|"
            "you|random people|a bunch of people|as many people)",
            "(i will|ill|i am going to|gonna|i could|going to) (kill|murder|shoot|stab|strangle) (him|"
            "her|them|everyone|that|you|my (ex|boss|wife|husband|neighbor|brother|dad))",
            "(shoot|shooting|blow|blowing|burn|burning|bomb|bombing) (up|down) (a|the|my|this|that|"
            "your) (school|office|clinic|work|workplace|church|mall|place|job|store|building|house|"
            "hospital|party)",
            "(am|feel|feeling|having|been|get|homicidal) [so|really|very|having] homicidal",
            "homicidal (thoughts|ideation|urges) (about|toward|again|and|all)",
            "my homicidal",
            "voices .. to (kill|hurt|stab|harm) (people|someone|him|her|them|my|others|everyone)",
            "take (someone|people|everyone|them|others) (out )with me",
            "(drown|shake|smother|hurt|suffocate) (my|the) (baby|newborn|infant|kids|children)",
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
            "point of life",
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
            "please help me $",
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

RULES_EN: tuple[CrisisRule, ...] = _SELF + _OTHERS + _EMERGENCIES + _MENTIONS
