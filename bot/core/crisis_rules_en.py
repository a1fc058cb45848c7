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

RULES_EN: tuple[CrisisRule, ...] = _SELF + _MENTIONS
