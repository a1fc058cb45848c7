"""The core crisis rules for English: somebody else in danger, and emergencies of the body and of violence."""

from functools import partial

from bot.core.crisis_rules import CrisisRule, Tier, rule

_rule = partial(rule, "en")

WORDS_EN_OTHERS: dict[str, tuple[str, ...]] = {
    "cannot": ("can not", "cant", "could not", "unable to", "struggling to", "barely", "hardly"),
    # people
    "who": (
        "he", "she", "they", "daughter", "son", "wife", "husband", "spouse", "partner", "boyfriend", "girlfriend",
        "fiance", "fiancee", "mom", "mum", "mother", "mommy", "mama", "dad", "father", "daddy", "parent", "parents",
        "brother", "bro", "sister", "sis", "sibling", "friend", "bestie", "buddy", "pal", "homie", "roommate",
        "flatmate", "housemate", "cousin", "uncle", "aunt", "auntie", "grandma", "grandpa", "granny", "nana",
        "grandmother", "grandfather", "granddaughter", "grandson", "niece", "nephew", "kid", "kids", "child",
        "children", "teen", "teenager", "student", "neighbor", "coworker", "colleague", "boss", "ex", "stepson",
        "stepdaughter", "stepdad", "stepmom", "stepfather", "stepmother", "stepbrother", "stepsister", "in law",
        "patient", "client", "tenant", "boy", "girl", "guy", "man", "woman", "lady", "dude", "twin", "classmate",
        "teammate", "soldier", "veteran", "someone", "somebody", "loved one", "year old", "employee", "caregiver",
        "landlord", "mate", "baby", "toddler",
        "dads", "moms", "mums", "husbands", "wifes", "sons", "daughters", "brothers", "sisters", "friends", "boyfriends",
        "girlfriends", "partners", "grandmas", "grandpas", "roommates", "someones", "exs", "stepdads",
    ),
    "whose": (
        "his", "her", "their", "daughters", "sons", "wifes", "husbands", "partners", "boyfriends", "girlfriends",
        "moms", "mums", "mothers", "dads", "fathers", "brothers", "sisters", "friends", "roommates", "cousins",
        "nieces", "nephews", "kids", "childs", "grandsons", "granddaughters", "teens", "students", "stepsons",
        "stepdaughters",
    ),
    "kid": (
        "baby", "babies", "toddler", "child", "kid", "kids", "children", "son", "daughter", "year old", "yr old", "yo",
        "year olds", "month old", "infant", "newborn", "grandson", "granddaughter", "grandchild", "grandbaby",
        "nephew", "niece", "little one", "boy", "girl", "twins", "preschooler", "stepson", "stepdaughter",
    ),
    "family": (
        "me", "us",
        "(my|our|the|her|his) [little|baby|younger|older|own] (mom|mum|mother|dad|father|sister|brother|kids|kid|"
        "child|children|baby|son|daughter|wife|husband|grandma|grandpa|girlfriend|boyfriend|family|parents|niece|"
        "nephew|friend|toddler|newborn|infant|grandson|granddaughter)",
    ),
    "target": (
        "him", "her", "them", "people", "everyone", "everybody", "somebody", "someone", "others", "other people",
        "(my|the|this|that|our|his|her) [own|stupid|whole|fucking|goddamn] (boss|manager|wife|husband|ex|kids|kid|"
        "baby|newborn|infant|children|child|mom|dad|mother|father|brother|sister|neighbor|neighbors|coworker|"
        "coworkers|boyfriend|girlfriend|family|roommate|parents|son|daughter|stepdad|landlord|teacher|partner|guy|"
        "man|woman|doctor|classmates|people|person|students|cop|cops|patients|staff)",
    ),
    # saying, fearing
    "says": (
        "says", "said", "saying", "say", "told me", "told us", "tells me", "texted", "texted me", "messaged me",
        "wrote", "writes", "writing", "posted", "posting", "posts", "mentioned", "admitted", "confessed", "thinks",
        "feels", "feels like", "believes", "swears", "talks", "talking", "told his", "told her", "tells us", "told",
        "texting", "tweeted", "whispered", "screamed", "commented", "keeps telling me", "joked", "jokes", "insists",
    ),
    "fear": (
        "scared", "afraid", "terrified", "worried", "worry", "fear", "frightened", "nervous", "panicking", "dread",
        "dreading", "concerned", "petrified", "freaking out",
    ),
    # substances
    "swallowed": (
        "took", "taken", "swallowed", "ate", "eaten", "downed", "drank", "drunk", "gulped", "chugged", "popped",
        "guzzled", "ingested", "consumed", "snorted", "injected", "knocked back", "gobbled", "overdid", "chewed",
        "swallow", "have had", "i had", "he had", "she had", "has had", "ive had", "just had", "necked", "taking",
    ),
    "drug": (
        "<pills>", "clonazepam", "diazepam", "zolpidem", "temazepam", "codeine", "morphine", "tramadol", "methadone",
        "suboxone", "soma", "percs", "perc", "xans", "xannies", "oxys", "roxies", "addies", "norcos", "haldol",
        "risperidone", "antipsychotic", "antipsychotics", "neuroleptic", "nyquil", "dayquil", "zzzquil", "unisom", "cough syrup", "cough medicine", "robitussin",
        "dxm", "aleve", "naproxen", "paracetamol", "excedrin", "vitamins", "iron pills", "statins", "lamictal",
        "depakote", "abilify", "risperdal", "zyprexa", "remeron", "mirtazapine", "buspar", "buspirone", "vyvanse",
        "ritalin", "concerta", "hydroxyzine", "clonidine", "duloxetine", "venlafaxine", "bupropion", "quetiapine",
        "antidepressant", "anti depressants", "benzo", "opioid", "opiates", "muscle relaxers", "beta blockers", "spravato", "nasal spray", "troche",
        "lozenge", "ssri", "ssris", "amitriptyline", "nortriptyline", "pain meds", "tranquilizers", "sedatives",
        "(heart|blood pressure|sleeping|sleep|pain|diabetes|thyroid|anxiety|allergy|nerve|migraine|seizure|adhd|"
        "bipolar|depression|cold|diet|caffeine|iron|morning|night|nighttime|evening) (pills|pill|meds|med|medicine|"
        "medication|tablets|capsules)",
    ),
    "otc": (
        "benadryl", "tylenol", "acetaminophen", "ibuprofen", "advil", "aspirin", "aleve", "naproxen", "paracetamol",
        "excedrin", "nyquil", "unisom", "zzzquil", "sleeping pills", "xanax", "klonopin", "ativan", "valium", "ambien",
        "cough syrup", "cough medicine", "robitussin", "painkillers", "melatonin", "caffeine pills", "oxy", "percocet",
        "gabapentin", "seroquel", "trazodone", "imodium", "dramamine",
    ),
    "container": (
        "bottle", "bottles", "box", "pack", "packet", "packets", "strip", "strips", "blister", "blister pack", "jar",
        "container", "prescription", "sheet", "tub", "vial", "vials", "pillbox", "pill box", "pill organizer", "stash",
        "pill bottle",
    ),
    "times": (
        "double", "triple", "quadruple", "twice", "two times", "three times", "four times", "five times", "ten times",
        "2x", "3x", "4x", "10x", "2 times", "3 times", "4 times", "5 times", "10 times", "6 times",
    ),
    "booze": (
        "alcohol", "vodka", "beer", "beers", "wine", "tequila", "whiskey", "whisky", "bourbon", "rum", "gin", "liquor",
        "booze", "shots", "cocktails", "cocktail", "margaritas", "margarita", "champagne", "brandy", "seltzers",
        "drinks", "a drink", "drinking", "jack daniels", "cider", "sake", "white claws", "shot of",
    ),
    "street": (
        "cocaine", "coke", "meth", "mdma", "molly", "ecstasy", "ghb", "heroin", "fentanyl", "acid", "lsd", "shrooms",
        "mushrooms", "poppers", "lean", "crack", "crystal", "dope", "speed", "weed", "edible", "edibles", "kratom",
        "pcp", "salvia", "bath salts", "dmt", "nitrous", "whippets",
    ),
    "sedative": (
        "xanax", "klonopin", "ativan", "valium", "ambien", "benzos", "benzo", "lorazepam", "alprazolam", "clonazepam",
        "diazepam", "oxy", "oxycodone", "percocet", "hydrocodone", "norco", "vicodin", "fentanyl", "heroin",
        "methadone", "morphine", "codeine", "opioids", "opioid", "percs", "xans", "oxys", "tramadol", "suboxone", "soma", "gabapentin",
        "sleeping pills", "painkillers", "pain pills", "pain meds", "muscle relaxers", "ketamine", "trazodone",
        "seroquel", "lunesta", "temazepam", "nyquil", "benadryl",
    ),
    "toxin": (
        "bleach", "antifreeze", "windex", "drano", "lye", "ammonia", "chlorine", "pesticide", "insecticide", "poison",
        "rat poison", "ant poison", "roach spray", "cleaning (fluid|spray|product|products|stuff|solution|supplies)",
        "(toilet|oven|drain|floor|glass|window|bathroom|carpet) cleaner", "cleaner", "lysol", "pine sol", "gasoline",
        "kerosene", "lighter fluid", "turpentine", "paint thinner", "paint", "nail polish remover", "nail polish",
        "acetone", "rubbing alcohol", "hand sanitizer", "methanol", "weed killer", "roundup", "detergent",
        "(laundry|tide|dishwasher) (pod|pods|detergent|tablet)", "button battery", "battery", "batteries", "magnets",
        "hydrogen peroxide", "mouthwash", "perfume", "essential oil", "wild mushrooms", "mothballs", "motor oil",
        "lamp oil", "windshield fluid", "washer fluid", "coolant", "dish soap", "fertilizer", "disinfectant",
    ),
    "in-reach": (
        "<drug>", "<toxin>", "gummy", "gummies", "vape", "vape juice", "nicotine", "patch", "purse", "medicine cabinet",
        "med cabinet", "pill organizer", "pill box", "pillbox", "pill bottle", "bottle of pills", "med box",
        "medicine box", "spray", "vitamin", "edible", "edibles", "syrup", "eye drops",
    ),
    # what the body does
    "severe": (
        "can not (stay awake|keep my eyes open|keep his eyes open|keep her eyes open|move|stand|stand up|walk|see|"
        "breathe|talk|speak|feel (my|anything)|stop (shaking|vomiting|throwing up|sweating))",
        "(could not|barely) (stay awake|keep|move|stand|breathe|talk|walk)", "passing out", "passed out",
        "pass out", "blacking out", "slurring", "slurred", "seeing double", "double vision", "nodding off", "nodding out",
        "shaking all over", "burning up", "going crazy", "freaking out", "turning blue", "throwing up", "vomiting", "puking",
        "hallucinating", "seeing things", "unconscious", "convulsing", "twitching", "so dizzy", "really dizzy",
        "very dizzy", "super dizzy", "super sleepy", "really sleepy", "so sleepy", "so drowsy", "really drowsy",
        "very drowsy", "out of it", "faint", "fainting", "heart (is|feels like it is) (racing|pounding|going|"
        "beating|fluttering|jumping|exploding)", "heart (racing|pounding)", "not (waking|responding|breathing|moving)",
        "really weird", "something is wrong", "spinning", "tunnel vision", "shaking", "confused", "blurry",
    ),
    "hot": (
        "fever", "high fever", "burning up", "overheating", "boiling", "temp", "temperature", "<number> degrees",
        "<number> fever", "drenched", "drenched in sweat", "soaked in sweat", "pouring sweat", "sweating buckets", "dripping sweat",
        "drenching sweats", "sweating like crazy", "sweating", "sweats", "hot and cold", "chills", "flushed",
    ),
    "rigid": (
        "stiff", "rigid", "locked up", "locking up", "twitching", "twitchy", "twitches", "jerking", "jerky", "shaking",
        "tremors", "tremor", "trembling", "shivering", "spasms", "spasming", "muscle spasms", "confused", "confusion",
        "agitated", "agitation", "hallucinating", "delirious", "seeing things", "disoriented", "heart racing",
        "racing heart", "heart pounding", "heart is racing", "heart is pounding", "not make sense", "clenching",
        "not know where", "can not stop moving", "talking nonsense", "restless legs jerking", "pupils are huge", "big pupils", "diarrhea",
    ),
    "part": (
        "arm", "arms", "hand", "hands", "leg", "legs", "foot", "feet", "face", "side", "fingers", "body", "limbs",
    ),
    "out": (
        "out cold", "passed out", "knocked out", "unconscious", "unresponsive", "non responsive", "nonresponsive",
        "lifeless", "limp", "slumped", "slumped over", "blacked out", "fainted", "collapsed", "comatose", "blacking out",
        "in and out of consciousness", "losing consciousness", "lost consciousness", "face down", "keeled over",
        "cold to the touch", "(barely|hardly|semi|half) (conscious|awake|responsive|responding|moving|alive|breathing)",
        "not (moving|responding|respond|waking|waking up|wake up|wake|breathing|conscious|reacting|react|responsive|coming to|"
        "coming around|come around|come to|move|opening (his|her|their) eyes|open (his|her|their) eyes|moving at all)",
    ),
    "weapon": (
        "gun", "guns", "knife", "knives", "machete", "bat", "baseball bat", "axe", "hammer", "pistol", "rifle",
        "shotgun", "handgun", "crowbar", "weapon", "firearm", "revolver", "glock", "switchblade", "box cutter",
        "screwdriver", "kitchen knife",
    ),
    "attacks": (
        "hit", "hits", "hitting", "beat", "beats", "beating", "punched", "punches", "punching", "kicked", "kicks",
        "kicking", "slapped", "slaps", "slapping", "choked", "chokes", "choking", "strangled", "strangles",
        "strangling", "burned", "burns", "bit", "bites", "whipped", "whips", "stabbed", "stabbing", "smothered",
        "headbutted", "struck", "raped", "rapes", "raping", "molested", "molests", "molesting", "assaulted", "assaults",
        "abused", "abuses", "abusing", "attacked", "attacks", "tortures", "tortured", "gropes", "groped", "fondled",
        "beat up", "beats up", "beats on", "spits on", "terrorizes", "terrorizing", "suffocated", "tased", "hurts",
    ),
    "harm-to": (
        "kill", "killing", "murder", "murdering", "stab", "stabbing", "shoot", "shooting", "strangle", "strangling",
        "choke", "choking", "attack", "attacking", "slaughter", "slaughtering", "butcher", "hurt", "hurting", "harm",
        "harming", "smash", "bash", "torture", "run over", "poison", "poisoning", "set fire to", "beat up", "drown",
        "drowning", "smother", "smothering", "suffocate", "throttle", "execute", "end",
    ),
}  # fmt: skip

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
            "another] (stroke|mini stroke)",
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
            "paramedics|police|the police|cops|the cops|medics|ems)",
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
            "groped|burned) (me|us|my (child|kids|son|"
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

_WORRY: tuple[CrisisRule, ...] = (
    _rule(
        "en-other-tired-of-life",
        Tier.CRISIS_OTHER,
        "other",
        "Someone else who sees no way on, told in their words or the helper's.",
        fires=(
            "my stepson told us there is no reason to carry on",
            "my aunt is fed up with living",
            "he said the family would be happier if he was gone",
            "my buddy texted that he can't go on anymore",
            "grandma keeps asking when she can join grandpa",
        ),
        silent=(
            "my dad is tired of paying for therapy",
            "my wife is done with the treatment",
            "she said she can't do mondays",
        ),
        patterns=(
            # no reason, no point, tired of it
            "<who> ..6 (no|any|a|one|see the|see any|what is the|the) (reason|point|purpose|sense) (to|in|for|of) [even] "
            "(keep going|keeping going|going on|go on|live|living|being here|be here|being alive|trying|life|carry on|growing up|growing old|getting older|planning|studying|making plans|getting better|eating|getting out of bed|waking up|"
            "carrying on|stay|staying|getting up|stick around|sticking around|exist|existing|be alive)",
            "<who> ..6 (tired|sick|weary|exhausted|bored) of (living|life|being alive|existing|being here|it all|fighting|"
            "this life|this world|waking up)",
            "<who> ..6 (had enough of|done with|sick of|over|fed up with|given up on|giving up on|gave up on|finished with|"
            "checked out of|hates|hate|hating|want out of|wants out of|quit|leave|leaving) (life|living|being alive|"
            "existing|this world|this life|the world|his life|her life|their life|himself|herself)",
            "<who> ..4 (given up|giving up|gives up|lost all hope|lost hope|lost the will|no will|lost (his|her|their) will|"
            "no hope) .. (live|life|living|everything|hope|all|completely)",
            "<who> .. (life|living|it all|existence) is (over|pointless|meaningless|hopeless|unbearable|not for|just pain)",
            "<who> .. (life|living|it) is not (for|worth)",
            "<who> ..3 <says> ..3 can not (do this|go on|take it|take this|keep going|keep doing this|live like this|handle this|"
            "carry on|cope|do it|keep living|live with|fight|do life|live)",
            "<who> .. can not (do this|go on|take it|take this|keep going|keep doing this|live like this|handle life|"
            "carry on|do life|live) [like this] (anymore|any more|any longer|much longer)",
            "<who> ..6 (wants|want|wanted|needs|wishes|begs|begging|praying|prays|begged) .. (it|everything|the pain) [all] "
            "[to] (stop|end|be over|stopping)",
            "<who> ..3 <says> ..4 (has nothing|nothing|no one|has nobody|have nothing) .. (left|live for|to live|looks forward)",
            "<who> ..6 (nothing|nobody|no one) [left|here|else] to live for",
            "<who> ..4 does not (want|deserve|see) [to|himself|herself] (live|be here|be alive|a future|future|being alive|"
            "tomorrow|go on|exist|any future|getting older|wake up|make it)",
            # a burden, not missed, better without
            "<who> ..6 (happier|better|better off|easier|relieved|fine|improve|improved) [off] (if|without|when|once) "
            "(he|she|they|him|her|them|i|me|himself|herself|it) [was|is|were|had|am] (gone|dead|not here|not around|"
            "never born|died|not alive|in the world|in it|around|$)",
            "<who> ..3 <says> ..6 (better off|happier|better) (with the|without|if|dead|gone)",
            "<who> ..6 (nobody|no one|noone|nobody would|no one would|nobody will|who would) (miss|care|notice|cares|even "
            "care|even notice) ..3 (him|her|them|gone|dead|died|if|$)",
            "<who> ..4 (is|he is|she is|being|such|just|feels like|like) a (burden|waste of space|waste of air|mistake)",
            # threats, repeats, regret of having lived
            "<who> ..3 <says> ..4 (will|would|hell|shell|is going to|might|could) [just|go|also] (jump|hang|drown|od|overdose|slit|do it|end it|shoot (himself|herself)|finish it|"
            "not survive|join them) (if|when|tonight|tomorrow|before|unless|and|off|this time|$)",
            "<who> ..6 (right|properly|work|works|stick|succeed|for real|fail|mess up|miss|survive|finish|do it|be enough) ..1 (this time|next time|the next time)",
            "<who> ..6 (this time|next time) ..4 (works|work|stick|sticks|succeed|for real|right|properly|fail|miss|survive|not fail|not miss|not survive|make sure|finish|not wake|enough)",
            "<who> ..6 (wish|wishes|wished) ..4 (crash|accident|car|cancer|tumor|truck|bullet|heart attack|stroke|surgery|fall|virus|covid|bus|storm|fire) .. (killed|taken|took|finished|hit|got|had)",
            "<who> ..6 (lived|been around|been here|been alive) (too long|long enough|enough)",
            "<who> ..6 (hurry it along|hurry it up|speed it up|get it over with|go faster|just let (him|her) go|be done with it all|stop fighting|let nature take)",
            "<who> ..4 not want ..5 to (make it|survive|pull through|live)",
            "<who> ..3 (no|not|dont) want [to] (live|life|be alive|be here|living)",
            "<who> ..8 (if i wake up|if he wakes up|if she wakes up|if i do not wake|if i never wake|if i die|if he dies|if she dies|if i died) ..4 (cool|fine|whatever|great|good|so be it|either way|okay|oh well|who cares|not care|does not matter)",
            "(bury|buried|cremate|scatter) ..2 (me|him|her|us|them|ashes) ..4 (next to|beside|near|with|by|at) ..8 <says>",
            "<who> ..3 <says> ..8 (bury|buried|cremated|scatter|funeral|obituary|coffin|gravestone|grave)",
            "<who> ..3 <says> ..6 (deserve|deserves) [a] (better|someone better) ..1 (mother|mom|father|dad|wife|husband|parent|daughter|son|sister|partner)",
            "<who> ..3 <says> ..6 (no|not any|not be any|not) need (for|to|of) ..5 (after|anymore|another|next|any more|future|tomorrow)",
            "<who> ..8 (river|water|bridge|train|edge|knife|pills|gun|tracks|ocean|rope|cliff|grave|god|angels|dead) [is|are|keeps|keep] (calling|calls|whispering|whispers|pulling|waiting for) (me|him|her|them)",
            "<who> ..6 knows [already|exactly|just] (how (he|she|they) (would|will)|exactly how|where and how|which bridge|how to do it|what to use)",
            "<who> ..6 (asked|asking|asks|wondering|wanted to know|wants to know|googling|counting) ..5 (how many|which|what|how much) ..6 (enough|fatal|lethal|deadly|kill|not wake|painless|sleep forever|to die)",
            # gone, asleep, with the dead
            "<who> ..6 (wants|want|wanted|wishes|wish|going|wanting|planning|ready|hopes|rather|better) [to] [just|be] "
            "(disappear|vanish|sleep forever|fade away|not exist|cease to exist|not wake up|be gone|gone|not be here|not "
            "be alive|go to heaven|go be with|be with (jesus|god|the lord|grandma|grandpa|mom|dad)|off|do it tonight|do it)",
            "<who> ..6 (ready|wants|want|waiting|time) to [go|leave|die|just|go and|go home] [and|to] (be with|join|meet|see|go "
            "home to|meet up with) [my|his|her|our|their|the|our dead] (grandma|grandpa|mom|dad|god|jesus|lord|maker|husband|"
            "wife|brother|sister|son|daughter|baby|creator|late|dead|nana|uncle)",
            "<who> .. (asks|asking|asked) ..4 (hurts to die|join|dies|like to die|dying feels|dead is like|die fast|"
            "die quickly|death hurts|being dead)",
            "<who> ..6 (go|going|falls|fall) to sleep and (never|not) (wake|waking)",
            "<who> ..6 (never|not) (wake|waking) up",
            "<who> .. (obsessed|fascinated|fixated|preoccupied) .. (death|dying|suicide)",
            # not much longer
            "<who> ..3 <says> ..4 (will|would|might|may) not .. (be around|be here|see|make it|live) .. (for|to see|by|at|next|when|"
            "much|anymore|long|come|after|tomorrow|until|past|christmas|birthday|summer)",
            "<who> ..3 <says> ..6 not (have to|need to|gotta|got to|be having to) [worry|deal|put up|care|bother|look after|take care] "
            "[about|with|of|for] (me|him|her|them|it) [much|anymore|any] (longer|anymore|soon|again|more|$)",
            "<who> ..3 <says> ..6 not (have to|need to) (worry about|deal with|put up with|look after|take care of|see) (me|him|"
            "her|them|it)",
            "<who> ..3 <says> ..6 last (time|message|text|call|night|day|christmas|birthday) ..3 (hear from|see|talk|from him|from her|"
            "speak|ever|with us|together|alive|on earth|you will)",
            "<who> ..8 (when|once|after) (he|she|they|i) (is|are|am|was|be) (gone|dead|no longer here|not here anymore|not "
            "around anymore|in the ground)",
            "<who> ..3 <says> ..4 (remember me|forgive me|forgive him|forgive her|sorry for everything|always love|not blame|not "
            "your fault|take care of (the kids|mom|the dog|the cat|each other)|love us all|be okay without|see you on the other "
            "side|good life without)",
        ),
    ),
    _rule(
        "en-other-prepares",
        Tier.CRISIS_OTHER,
        "other",
        "Someone else who says farewell, gives away, writes, gathers means, or searches for ways.",
        fires=(
            "my flatmate is giving all his records away",
            "found razor blades in my daughters room",
            "my nephew googled painless ways to die",
            "my ex sent what sounds like a goodbye",
            "my uncle bought a rope and will not talk",
            "she's hoarding her tablets in a sock",
        ),
        silent=(
            "my friend says goodbye to pain",
            "my husband left me a note about the visit",
            "my son wrote a letter for school",
            "my wife gave me her insurance card",
        ),
        patterns=(
            # giving away
            "<who> ..4 (gave|give|gives|giving|given) .. (all|everything|most|his|her|their|clothes|stuff|things) ..3 away",
            "<who> ..4 (giving|gives|gave|given|handing out|handed out) [away] (all|everything|most of) [of] (his|her|their)",
            "<who> ..4 (gave|giving|handed|left|gifted|gave me) ..8 not (need|be needing|want|need it)",
            "<who> ..6 (rehomed|rehoming|selling|sold|got rid of|getting rid of|found a home for|found homes for) (his|her|their|"
            "all) [of|his|her|beloved|own] (dog|cat|dogs|cats|pets|pet|everything|belongings|stuff|things|possessions)",
            # notes, letters, wills
            "<who> ..4 (writing|wrote|written|writes|left|leaving|leaves|recorded|recording|hid|makes|made) [us|me|a|some|long|"
            "all|her|his|these|little|lots of] [of|these|long] (letters|notes|goodbyes|videos|goodbye|letter) (to|for) (everyone|"
            "everybody|each|all|us|the kids|the family|family|people|(his|her|their|my|our) (kids|family|mom|parents|friends|"
            "children|wife|husband|sister|brother|daughter|son))",
            "(found|saw|read|discovered|came across|got|left|sent|wrote|writing|there is|opened|texted|recorded) ..4 (note|letter|"
            "message|diary|journal|poem|video|draft|list|notebook|text|post|voicemail|story|essay|email) ..8 (sorry for everything|goodbye|die|"
            "dying|dead|suicide|end it|forgive|not blame|kill|better off|to live|good bye|disappear|says sorry|saying sorry|"
            "love you all|funeral|when i am gone|to be found|hanging)",
            "<who> ..6 (updated|updating|wrote|writing|changed|signed|finished|made|making|sorting|put) [out|up|all] (his|her|their|a) "
            "[own] (will|life insurance|funeral|affairs|estate|obituary) ..8 (depressed|scared|worried|gone|passwords|hopeless|"
            "sad|quiet|distant|goodbye|order|suddenly|planned|playlist)",
            "<who> ..6 (planned|planning|plans|picked|wrote) (his|her|their) own (funeral|obituary)",
            "<who> ..6 (passwords|bank details|instructions) .. (just in case|when (he|she) is gone|in case something happens)",
            "<who> ..4 (getting|got|putting|put|setting) (his|her|their) affairs in order",
            # goodbye
            "(sounds|sounded|looks|looked|seems|seemed|feels|felt|reads|read|was|is|basically) [to me] (like|as if) [a|he|she|"
            "they|it is|it was|him|her] [were|was|is] [saying|a|final|his|her] (goodbye|good bye|goodbyes|farewell|last goodbye)",
            "(goodbye|farewell|final|suicidal|last|good bye) (message|text|letter|note|post|video|voicemail|call|email|tweet|"
            "snap|story) (from|on|by|in|to (everyone|all|us|me))",
            "<who> ..4 (said|says|saying|posted|posting|texted|wrote|sent|sending|tweeted|left|made|put up|writing|sent me|called to "
            "say) [me|us|like|his|her|their|final|a|one last|the|out|to|my|this] [final|last|long|weird|strange|creepy] (goodbye|"
            "goodbyes|farewell|good bye|bye forever|farewells) (to (everyone|everybody|all|me|us|the kids|her kids|his kids|the "
            "world|friends|mom|his (kids|family|friends)|her (kids|family|friends))|forever|everyone|everybody|all|and|then|online|on|last night|today|tonight|video|"
            "message|text|post|letter|note|but|like|what|$)",
            "<who> ..4 (called|rang|phoned|came|stopped by|drove|visited|facetimed|texted|wrote|calls|calling|text) ..4 [to] (say|saying|said|for) ..1 (goodbye|farewell|sorry for everything|good bye|his goodbyes|her goodbyes|goodbyes)",
            "<who> ..4 (asked|asks|begged|told|made) ..4 (look after|take care of|raise|adopt|take in|promise) ..4 (kids|girls|boys|dog|cat|baby|children|mom|wife|daughter|son|family|pets) ..4 (if anything|if something|in case|when|forever|for good|gone|happens|no matter)",
            # means
            "(something|rope|belt|cord|scarf|sheet|wire|cable|shoelace|string|tie|leash|hands|noose) [tied|wrapped|tight] (round|around) (his|her|their) neck",
            "<who> ..4 (put|tied|wrapped|looped|tightened|had) ..4 (round|around) (his|her|their) [own] neck",
            "(pic|photo|video|picture|selfie|location|snap|snapchat|facetimed|pics) ..8 (overpass|bridge|roof|ledge|tracks|cliff|gun|noose|pills|rope|blood|cuts|railing)",
            "(found|find|finding|saw|seen|discovered|noticed|caught|hides|hiding|hid|hidden|keeps|there is|stashed|hiding|bought|ordered) "
            "..6 (rope|noose|nooses|razor|razors|razor blade|razor blades|blades|bullets|helium|hose|bloody tissues|bloody towels|box "
            "cutter|ligature|stash of pills|bottles of pills|bags of pills|pile of pills) ..4 <whose>",
            "<who> ..4 (bought|buys|ordered|buying|got|getting|has|tied|tying|made|hung|holding|hiding|googled|keeps|learned|put) [up|himself|"
            "herself|how] [a|some|to|the|his] [tie|make] [a] (rope|noose|ropes|razor|razor blades|helium tank|hose|slipknot|ligature)",
            "<who> ..6 (stash|stashed|stashing|saving up|saved up|stockpiling|stockpiled|hoard|hoarding|hoards|hoarded|collecting|"
            "collected|counting out|lining up|lined up|piling up|storing up|saving|counting) [all|up|of|out|extra] (his|her|their|some|"
            "the|extra|my|leftover|pills|all) ..2 (<pills>|meds|pills)",
            "<who> ..4 (hid|hides|hiding|hidden|has) ..3 (pills|tablets|meds|medication|gun|knife|blades) ..2 (under|in|behind|inside) "
            "(his|her|their|the) (bed|mattress|pillow|closet|room|sock|socks|drawer|shoe|shoes|car|backpack)",
            "<who> ..4 (took|has|grabbed|got|bought|loaded|cleaning|holding|sitting with|keeps|loading|carrying|bringing) ..2 (gun|"
            "pistol|rifle|shotgun|knife|pills|razor|razors|bottle of pills|rope|blade) ..6 (crying|head|drove off|drove away|left the house|"
            "locked|not talk|not answer|not speak|not come|disappeared|drunk|depressed|next to|near|hopeless|end|done|ran|took off|alone|sad|bathroom|bedroom|woods|garage|walked|left)",
            # ways, looked up
            "(<who>|<whose>) ..8 (ways to die|painless|how to die|how to kill|how to hang|lethal dose|how to tie a|suicide methods|suicide "
            "forum|suicide forums|suicide websites|suicide notes|how many pills|how to overdose|without pain|how much it takes|"
            "easiest way to|quickest way to|ways to end|how to end)",
        ),
    ),
    _rule(
        "en-other-at-the-edge",
        Tier.CRISIS_OTHER,
        "other",
        "Someone else who has tried, is in a dangerous place, is shut in with means, or cannot be reached.",
        fires=(
            "my twin is up on the bridge",
            "my aunt attempted again on friday",
            "he walked out with the pills and left his phone",
            "my buddy is not answering after a weird text, i think he did something",
            "she shut herself in her room with a blade",
        ),
        silent=(
            "my dad works on bridges",
            "my friend is not answering my texts about the appointment",
            "my husband attempted to call you twice",
            "my sister tried it and loved it",
        ),
        patterns=(
            "<who> ..4 attempted [suicide|it|overdose|od|to od] (again|last|on|yesterday|before|this|in|over|once|twice before|a few|a couple|"
            "two|three|several|multiple|recently|and|$)",
            "<who> ..4 (tried|tries|attempted|trying|did|threatened) [to] (it before|it once|before|this before|od|overdose|hang|drown|jump|"
            "die|commit|to end it) ..8 (again|same|this time|last|and|tonight|now|yesterday|today|week|scared|afraid)",
            "(not|never) (coming|come|leaving|getting|walking) ..2 alive",
            "(coming|come|get|getting|make it|going|leave|leaving) ..2 (out|through|home|back|here|it) alive",
            "<who> ..3 tried ..10 (discharged|let (him|her) (out|go)|released|psych|the er|icu|ward|hospital|stomach pumped|charcoal|inpatient)",
            "<who> ..6 (survived|had|made|after|because of|from|for|following|since) [a|an|his|her|their|another|last|the] [second|third|first|failed] "
            "(suicide attempt|attempt|overdose|attempts) [on|last|yesterday|and|this|in] (on|last|yesterday|and|this|in|again|home|$)",
            "<who> ..6 (step|stepped|stepping|walk|walked|walking|jump|jumped|jumping|run|ran|drive|drove|driving|crash|throw) [his|her|himself|herself|the] [car] "
            "(in front of|into|in to|off|onto) [a|the|an|traffic] [oncoming|moving|busy] (train|traffic|truck|bus|cars|bridge|cliff|tree|wall|"
            "road|freeway|highway|river|ocean|lake|roof|tracks|subway)",
            "<who> ..4 (is|was|standing|sitting|sits|stood|climbing|climbed|climbs|walking|went|hanging|threatening|up|out|standing up|gone|got) [up|out|right|"
            "there|still|now] (on|onto|on to|off|over|up on|up to|at the edge of|on the edge of|out on|at) (the|a|our|his|her|that|top of) "
            "[edge of] [the|a] [train|parking|rail|freeway|highway|railway] (roof|rooftop|ledge|bridge|overpass|tracks|cliff|railing|ledge|edge|garage "
            "roof|water tower|balcony railing|window ledge|train tracks|railroad tracks|railroad)",
            "<who> ..3 (locked|locks|shut|barricaded|locking) (himself|herself|themselves) [up] in ..6 (knife|razor|razors|gun|pills|blade|blades|rope|"
            "belt|medicine|meds|medication|tablets|scissors|crying|screaming|not answer|not answering|not open|not come out|not respond|not talk|sobbing|quiet|hurt|die)",
            "<who> ..4 (disappeared|vanished|missing|walked out|ran off|drove off|drove away|took off|ran away|stormed out|went missing|left home|left the house|snuck out|gone) ..6 "
            "(left a note|with the pills|bottle of pills|with pills|gun|rope|goodbye|sorry|razor|suicidal|phone off|left (his|her) phone|not answering|not want to live|"
            "depressed|die|never coming back|phone behind|phone at home|end it)",
            "<who> ..8 (stopped answering|stopped replying|stopped responding|not answering|not answer|not replying|not reply|not responding|phone is off|"
            "phone is dead|phone off|went silent|gone silent|can not reach|not picking up|not picked up|hung up|can not get hold|gone quiet|goes to voicemail|"
            "blocked everyone|deleted) ..8 (sorry|did something|done something|do something|scared|afraid|worried|depressed|suicid|love you|"
            "goodbye|suicidal|weird text|hurt|attempt|die|dead|last|end it|dark place|kill)",
            "(sorry|weird text|scary text|strange text|weird message|scary message|dark message|love you|goodbye|depressed|suicidal|dark place|"
            "not want to live|dark texts) ..10 (stopped answering|stopped replying|not answering|not answer|not replying|not reply|phone is off|phone off|went "
            "silent|can not reach|not picking up|not picked up|hung up|went quiet|to voicemail|no answer|turned off (his|her) phone|not responding|not respond)",
        ),
    ),
    _rule(
        "en-other-wounds",
        Tier.CRISIS_OTHER,
        "other",
        "Someone else's wounds and habits of hurting themself.",
        fires=(
            "there are fresh cuts up my nieces forearms",
            "my stepson bangs his head on the wall",
            "she scratches her arms until they bleed",
            "my friend went back to cutting",
        ),
        silent=("my daughter cut her hair", "my son bumped his head", "my dad burned his toast"),
        patterns=(
            "(cuts|cut marks|slashes|razor marks|burn marks|cigarette burns|scratches|cutting scars|fresh scars|self harm scars|slits|gashes|scars) ..3 "
            "(on|all over|up and down|along|across|up|down|covering) [both|all|all of|my|one of] <whose> [own|upper|inner|left|right] (arm|arms|wrist|wrists|"
            "thigh|thighs|leg|legs|forearm|forearms|stomach|hips|body|belly|shoulders)",
            "<whose> [own|upper|inner] (arms|wrists|wrist|thighs|legs|forearms|forearm|arm|thigh) (is|are) [all|completely|just] (covered in|full of|cut up|sliced up|scarred|"
            "slashed|bleeding from|covered with)",
            "<who> ..4 (bangs|banging|bashing|slamming|smashing|banged|slams) (his|her|their) [own] (head|fists|hand|face)",
            "<who> ..4 (burns|burning|carved|carving|carves|slices|sliced|slicing|scratches|scratching|cuts|cutting|slashed|slashing|stabs|pokes|picks|slit|"
            "slits|stabbing|digging|cut up|cut open) [words|letters|names|lines|at|up|on|into|something|herself on|things] [in|into|on|at] (his|her|their) [own|upper|left|right|inner] (arm|arms|"
            "wrist|wrists|thigh|thighs|leg|legs|forearm|forearms|stomach|skin|hips|body|belly|throat|neck)",
            "<who> ..4 (punches|punching|hits|hitting|slaps|slapping|bites|biting|starves|starving|chokes|choking|strangling|burns|cuts|cutting|harmed|harming|scratching|"
            "hurts|hurting|punishing|carving) <themself>",
            "(razor|razors|razor blades|blades|bloody tissues|blood|bloody towels|bloody bandages|bloody clothes|broken glass|blade) ..4 (in|on|under|all over) "
            "<whose> [bed|school] (room|bedroom|trash|backpack|bathroom|bed|drawer|bag|sheets|pillow|mattress|sleeves|clothes|desk|floor|arm|arms)",
            "<who> ..4 (relapsed|started|back to|still|been|caught|admitted|hiding|hides|addicted to|doing|went back to|stop|stopped|into|again) .. (cutting|self "
            "harm|self harming|hurting <themself>|burning <themself>|self injury|self injuring)",
            "<who> ..6 (scratch|scratches|scratched|cut|cuts|burn|burned|burns|hurt|hurts|bruises|marks|injured|injures) ..6 on purpose",
            "(long sleeves|hoodie|hoodies) ..8 (cuts|cutting|blades|razor|self harm|blood|bloody|scars|marks|hurting)",
        ),
    ),
    _rule(
        "en-other-afraid-for",
        Tier.CRISIS_OTHER,
        "other",
        "The helper's own fear, watch, and wish to know what to do.",
        fires=(
            "i'm too scared to leave my aunt by herself",
            "i dread coming home and finding him dead",
            "we locked away the knives because of my stepson",
            "how do i keep my niece alive until monday",
            "could someone do a welfare check on my cousin",
        ),
        silent=(
            "how do I lock up my lozenges from my kids",
            "how do i keep my son safe during the infusion",
            "scared to leave my dog alone",
            "I found him dead last year",
        ),
        patterns=(
            "(<fear>|not safe|can not|unsafe|do not dare|dare not|should i|can i|not want|too dangerous|not okay) [to] (leave|let|leaving|letting) [my|our|the|him|her] [best|little|older|younger|16 year old] "
            "(<who>|him|her|them|alone) ..2 (alone|by himself|by herself|by themselves|out of my sight|unsupervised|unattended|$)",
            "<fear> ..8 (find|finding|found|come home to|wake up to) ..3 (dead|hanging|not breathing|his body|her body|gone|lifeless|in a coffin)",
            "<fear> ..4 <who> ..5 (do|try|did|done|attempt|doing) (something|it|anything) [really|to] (stupid|drastic|rash|terrible|bad|crazy|dangerous|irreversible|herself|"
            "himself|themselves|again|tonight|to <themself>|permanent|awful|$)",
            "<fear> ..4 <who> ..5 (hurt|hurts|kill|kills|harm|harms|end|ends|hang|shoot|cut|die|overdose|od|jump|self harm|take) ..2 (<themself>|his life|her life|their life|"
            "tonight|too|overdose|it all|off|again|suicide|on purpose|his own|her own)",
            "<who> ..5 (do|try|doing|trying|did|done) something (stupid|drastic|rash|terrible|bad|crazy|to <themself>|awful|irreversible|dangerous|she can not undo)",
            "<fear> ..4 (what|of what) (he|she|they|<who>) (will|might|could|is going to|may|would) [do|try|be] (do|try|next|if|tonight|to <themself>|$)",
            "(hid|hide|hiding|locked up|lock up|locking up|locked away|lock away|removed|took|taking|threw out|got rid of|put away|confiscated) ..4 (knives|meds|pills|medications|"
            "medicine|guns|gun|razors|ropes|sharps|blades|sharp objects|bleach|belts|scissors|everything sharp) [away|up] [in the house|from the house|from her room|just] (because of|so (he|she|they) "
            "can not|in case (he|she|they)|before (he|she|they)|so (he|she|they) will not|since (he|she) tried|so (my|our) ..2 can not)",
            "(hid|hide|hiding|took|removed|locked up|taking|locking up|should i hide|should i take) ..3 (knives|guns|gun|razors|sharps|blades|sharp objects|scissors|belts|ropes) ..2 (from|away from|because of) ..2 <who>",
            "<who> ..4 (make|makes|made|survive|survives|last|live|get) [it] [through|to|till|until|thru|past|the] [the] (night|tonight|the night|morning|tomorrow|weekend|the week|the weekend|the day|christmas|graduation)",
            "(keep|keeping|get|make sure|stay) ..4 (<who>|him|her|them) [stays|stay|is] (alive|safe (from <themself>|tonight|until|till|at home while|from harming))",
            "(<who>|him|her|them) ..3 on [a] suicide watch",
            "(stop|stopping|talk|prevent|talking|keep|save|protect|convince|help) ..2 (<who>|him|her|them) ..3 (from|out of|off|before|down from|not to) ..3 (hurting|killing|harming|ending|suicide|jumping|dying|it all|the ledge|doing it|cutting|"
            "kill <themself>|taking (his|her|their)|self harm|self harming|the bridge|<themself>|doing something)",
            "(not want to|do not want to|do not wanna|might|about to|going to|scared of|afraid of|afraid to|scared to|terrified of|can not) (lose|losing|bury|burying) ..4 (to suicide|too|like (this|that)|that way|another|suicide|to this|to depression|like we lost|like i lost)",
            "(welfare|wellness|well being) check (on|for) (my|her|him|them|a|someone|our|the)",
            "(what|how) ..3 (do|say|help|talk|tell|support|respond|handle|react) ..4 (someone|somebody|friend|<who>) ..3 (suicidal|who wants to die|wants to die|thinking of ending|not want to live|ending it|"
            "who wants to end|who is suicidal|feels suicidal|self harms|cuts|dying by suicide|talks about dying|threatens suicide|threatening suicide)",
            "<who> ..4 (needs|need|needing) (help|saving) ..4 (suicid|suicidal|suicide|before|killing|hurt|die|dead|ending)",
            "<who> ..4 (not safe|is unsafe|is a danger|unsafe|danger) (with|around|to|from|by|alone|left alone) (himself|herself|themselves|alone|being alone|left alone)",
            "<who> ..4 (is|seems|sounds|been|being|getting|feeling) [so|in|really|very|at|a|such|rock] [a|so] [very] (dark place|dark headspace|hopeless|rock bottom|done with it|bad place|brink|breaking point|end of (his|her|their) rope)",
        ),
    ),
)  # fmt: skip

_SUBSTANCES: tuple[CrisisRule, ...] = (
    _rule(
        "en-overdose-amount",
        Tier.EMERGENCY,
        "overdose",
        "More than meant: by count, by container, by multiple, by mistake, or twice over.",
        fires=(
            "I knocked back twelve of my nerve pills",
            "he emptied the jar of benadryl",
            "took triple my sertraline by accident",
            "forgot I had taken it and took it again",
            "I swallowed a month's supply in one go",
            "gave my mom twice her insulin",
        ),
        silent=(
            "should I double my dose",
            "I take it twice a day",
            "I took half of my tablet",
            "i finished my bottle and need a refill",
            "my doctor doubled my dose",
        ),
        patterns=(
            # so and so many, all, a container full
            "<swallowed> [like|about|around|over|maybe|almost|at least|probably|another|close to|nearly|roughly] <many> [or so|plus|something] [of] [my|the|his|her|those|"
            "these|our|their|moms|dads] [little|old|extra strength|strong|white|blue|leftover|remaining|different|random|other|mg] <drug>",
            "<swallowed> [like|about|maybe|a whole] (handful|handfuls|fistful|fistfuls|mouthful|bunch|ton|tons|loads|pile|palmful|cupful|shitload|dozens|way too many|too many|too much|so many|"
            "so much|countless|several|a lot|lots|plenty|waaay too much) [of] [my|the|his|her|these|those|random|leftover|different|our] <drug>",
            "<swallowed> (all|every one|every single one|most|the rest|nearly all|almost all|every last one|everything|the remainder|what was left|every bit) [of] (my|the|his|her|our|their|those|these|them) [remaining|old|moms|dads|leftover] "
            "(<drug>|at once)",
            "<swallowed> (a|the|my|his|her|an|our|that) (whole|entire|full|complete|half) [a|the|30 day|month|of] <container>",
            "<swallowed> ..1 (half|most|rest|all|two|three|both) [of] (a|the|my|his|her|those) <container>",
            "(emptied|downed|swallowed|chugged|drained|knocked back|dumped) ..1 <container> ..2 (of|into|down) [my|his|her] (<drug>|mouth|throat)",
            "(finished|finish|used up|through) ..1 (whole|entire|full) <container> of <otc>",
            "<container> ..3 (empty|gone|finished|is half empty) ..6 (took|swallowed|ate|drank|not wake|unconscious|asleep|sleepy|slurring|not answering|breathing)",
            "(found|next to|beside|surrounded by|there is|there are|holding|saw) ..4 empty [<drug>|pill|med|vodka] (bottle|bottles|packets|blister|blisters|packs|strips|boxes|box|pack) ..8 (not wake|not answer|unconscious|asleep|passed out|not respond|not breathing|not moving|him|"
            "her|floor|slurring|sleepy|bed|groggy|and he|and she)",
            "(took|swallowed|downed|ate|taken|swallow) (everything (in|that|i had|he had|she had|we had)|all of (it|them)|every (pill|tablet|single pill|one of)|the (whole|entire) (lot|thing|bottle|prescription)|them all|the lot)",
            "(days|weeks|months|week|month|years|day) (worth|supply|of) [of] ..2 (at once|in one go|tonight|last night|all together|in one day|at one time|just now|by mistake|in one sitting|within an hour|in an hour)",
            "<swallowed> ..3 (days|weeks|months|week|month) (worth|supply)",
            "<swallowed> ..2 <number> ..4 (at once|all at once|at the same time|in one go|one after another|in an hour|in one day|in one night|within an hour|in a few hours|back to back|in one sitting|since this morning|in the last hour|instead of)",
            # double and more
            "(took|taken|had|swallowed|drank|injected|ate|used|did|taking) [myself|like|about|accidentally|almost|way|at least|nearly] <times> [of] (my|the|his|her|as much|as many|what|that|our|more|this|it) ..2 (<drug>|dose|"
            "dosage|amount|usual|prescribed|normal|should|was|supposed|insulin|recommended|max|limit|it)",
            "(gave|given|give|giving|injected) (myself|him|her|my|the|our|a) ..2 <times> [of] [my|the|his|her|as much|what|that] ..2 (<drug>|dose|dosage|amount|usual|insulin|it|should|right|much)",
            "(took|taken|had|gave|swallowed|drank|used|given) ..3 (dose|it|them|<drug>) (twice|two times|three times|double|again|four times) (by (mistake|accident)|today|tonight|this morning|in a row|accidentally|last night|within|in one|in an|in a|and|"
            "now|already|so|help|because i forgot|because he forgot)",
            "(accidentally|mistakenly|unknowingly|stupidly|by accident|by mistake|oops) [just|i|he|she|have] (took|taken|had|gave|swallowed|doubled|tripled|drank|ate|used|given|injected|take) ..3 (double|two|three|twice|extra|second|four|another|both|too|"
            "wrong|triple|<number>|again|up|doses|more)",
            "(took|taken|had|gave|swallowed|doubled|tripled|used|given|injected|drank) ..3 (double|two|three|twice|extra|second|four|both|too|wrong|triple|<number>|doses|more|someone elses) ..3 (by mistake|by accident|accidentally|on accident|mistakenly)",
            "(accidentally|by mistake|mistakenly) (double|triple) (dosed|dose)",
            "(double dosed|triple dosed|doubled up|tripled up) ..4 (on|my|and|today|tonight|by|help|feel|his|her|$)",
            "(forgot|forgetting|did not remember|not realizing|could not remember|not remember|forgets|confused|did not realize|lost track|losing track|not realise) ..6 (took|taken|taking|had) ..4 (again|twice|took a second|took more|took another|two|three times|extra|"
            "a second time|second dose|another dose|kept taking)",
            "(lost|losing) (track|count) of how (many|much) (i|he|she|they|my) ..3 (took|taken|swallowed|had|drank|has)",
            "(took|taken|had|gave|used|swallowed|drank|injected|ate|given) ..3 more ..2 than (i (should|was|am|meant|usually|normally|intended|can)|he (should|was)|she (should|was)|supposed|prescribed|recommended|directed|the label|the bottle|the max|allowed|"
            "it says|is safe|the limit|usual)",
            "(took|used|gave|sprayed|did|had|injected|swallowed|taken|given|drew up) ..6 (<number>|<times>|whole|ten|full|all|mg|ml|units) ..3 instead of (one|two|half|just|the|a|once|<number>|my|his|her|point)",
            "(over|above|past|exceeded|way over) (the|my) (max|maximum|limit|daily limit|safe dose|max dose|maximum dose) ..8 (took|taken|tylenol|<otc>|feel|sick)",
            "(mixed up|confused|switched) (her|his|my|their|the) [morning|evening|night] (pills|meds|medicine|medicines|medications|doses|bottles) .. (took|taken|and)",
            "(think|might|may|must|could|afraid|pretty sure|worried|sure|scared) [have|i|he|she|they|my <who>|i have|that|just] [have|might have|just|may have|is|am] (overdosed|ode d|overdosing|poisoned|taken too (much|many)|took too (much|many))",
            "^ [way] too (much|many) <drug> ... (help|too much|dizzy|please|took|i took|sick|cant|scared|in me)",
            "(took|taken|swallowed|ate|snorted|popped) [one of|some of|a few of|two of|all] (my|his|her) (moms|mums|dads|brothers|sisters|friends|grandmas|grandpas|husbands|wifes|roommates|boyfriends|girlfriends|sons|daughters|uncles|aunts) [old|leftover] <sedative>",
            # what it did
            "<swallowed> ..4 (pills|tablets|too many|too much|whole bottle|extra|sleeping pills|something|drugs|stuff) ..8 <severe>",
            "<severe> ..6 (took|swallowed|taken|ate|had) ..3 (too many|too much|extra|whole|twice|double|pills|more than)",
            "<sedative> ..6 (not wake|not breathing|unconscious|blue|not responding|gurgling|snoring weird|barely breathing|not waking)",
            "<who> ..3 (took|swallowed|downed|ate|overdosed|od|has taken|ate all) ..4 <drug> ..6 (tonight|on purpose|to die|just now|locked|not talk|not wake|hour ago|help|minutes ago|needs help|sleepy|vomiting|help me)",
            "(i|just|i have|ive) [just|have] (swallowed|took|downed|ate|taken) ..4 <drug> ..6 (on purpose|to die|to end|want to die|not wake up|to sleep forever|to kill|goodbye|and waiting|everything to stop|not want to live)",
            "(gave|given|used|used up|need|needs|hit him with|hit her with) ..3 (narcan|naloxone)",
        ),
    ),
    _rule(
        "en-mixed-already",
        Tier.EMERGENCY,
        "mixing",
        "Drink, street drugs or sedatives already taken together with medicine.",
        fires=(
            "been on tequila since noon and then took two ativan",
            "I chased my trazodone with rum",
            "did some molly on top of my prozac",
            "he had beers with his valium and he is slurring",
        ),
        silent=(
            "I had wine yesterday, can I still come",
            "can I drink beer on zoloft",
            "I take xanax and ambien as prescribed",
            "is it safe to have wine with lexapro",
        ),
        patterns=(
            "(been on|drank|drunk|been drinking|was drinking|downed|chugged|had|did|smoked|snorted|used|popped|swallowed|shot|dropped|took|taken|taking|ate|finished|sipping|drinking|injected|shooting) ..5 (<booze>|<street>) ..4 (with|on|after|and|then|on top of|"
            "plus|before|along with|over|while on|while taking|right after|together with|not knowing|forgetting|forgot) ..4 <drug>",
            "(took|taken|popped|swallowed|downed|had|used|did|taking|ate|snorted|given|just had) ..3 <drug> ..5 (with|and|then|after|on top of|plus|while|along with|before|together with|mixed with|over|following) ..4 (<booze>|<street>|got drunk|drank|wasted|"
            "drunk|hammered)",
            "(took|taken|did|popped|snorted|swallowed|downed|mixed|combined|mixing|injected|ate|had) ..3 <sedative> ..2 (and|with|on top of|plus|after|then|while on|along with) ..3 <sedative>",
            "(washed|wash|washing|chased|chasing|chase|took|swallowed) ..4 (down with|with|down) [some|a|a few|my|a bottle of|a lot of|lots of|half a bottle of] <booze>",
            "(mixed|combined|mixing|combining) [up|both] [my|the|some|his|her|too much] (<drug>|<booze>|<street>) [and|with|w|plus|on] [my|some|a|too much] [few|lot of|bottle of] (<drug>|<booze>|<street>) ..6 (feel|feeling|now|heart|<severe>|sick|dizzy|help|last night|tonight|i am|"
            "scared|today|he|she|should i)",
            "(i|we|he|she|they|<who>|accidentally|have|just) [just|accidentally|have|has|had|totally] (mixed|combined|was mixing) [up|both] [my|the|some|his|her|too much] [two|different] (<drug>|<booze>|<street>) (and|with|w|plus|on) [my|some|a|too much|his|her|the] [few|lot of|bottle of] (<drug>|<booze>|<street>)",
            "(i|am|was|been|he|she|they|we|just|<who>) [have|has|was|is|been|am|just] (drank|drinking|drunk|drinks) [a lot|too much|heavily|some|all night|last night|tonight|hard|way too much|a little] (with|on|after|on top of|and took|then took) [my|the|some|a|two|his|her|both] <drug>",
            "(already|just) (had|took|taken|drank|mixed|did|combined) ..2 (all|both|three|two|them|everything|the lot) ..8 (feel|floaty|dizzy|weird|heart|sleepy|drowsy|sick|woozy|help|foggy|<severe>)",
            "(viagra|cialis|sildenafil|tadalafil|levitra) ..4 (nitro|nitroglycerin|nitrates|isosorbide|poppers)",
            "(nitro|nitroglycerin|nitrates|isosorbide|poppers) ..4 (viagra|cialis|sildenafil|tadalafil|levitra)",
            "(drunk|wasted|hammered|high|blackout drunk|tipsy|buzzed|tripping) ..3 (and|then|so i|when i) ..2 (took|swallowed|popped|taken|had) ..3 <drug>",
            "(drinking|drank|drunk|drinks|alcohol|wine|vodka|beers|coke|molly) ..5 (with|on|after|and) ..4 <drug> ..6 <severe>",
            "(took|taken|had|swallowed) ..2 <drug> ..2 (with|and|on top of|plus|while on|after|then) ..2 <drug> ..6 <severe>",
            "<severe> ..4 (after|since|from) ..2 (mixing|combining|drinking|taking both|mixed|combined) ..3 (<drug>|<booze>|<street>|them|it|both|two|my)",
        ),
    ),
    _rule(
        "en-child-reached",
        Tier.EMERGENCY,
        "poisoning",
        "A child who got at medicine or a household poison, or was given the wrong thing.",
        fires=(
            "my grandbaby got ahold of a bottle of pills",
            "our toddler may have eaten one of my tablets",
            "caught my niece sucking on a lozenge",
            "my 4 year old drank some mouthwash",
            "there's a pill in the baby's mouth",
            "I gave my daughter the wrong syrup",
        ),
        silent=(
            "my son ate breakfast, can he take his prozac",
            "my daughter drank water before her medicine",
            "my kid got into college",
            "is spravato safe around kids",
        ),
        patterns=(
            "<kid> ..4 (swallowed|swallow|ate|eaten|drank|drunk|ingested|chewed|chewing|licked|sucked|sucking|sucking on|eating|drinking|consumed|bit|bit into|tasted|gulped|chewed on|chewing on|licking|put|stuck|"
            "swallowing|sprayed) [on] [what looks like|up|maybe|like|some|one|two|three|a|half|part|all|most|several|a few|a bunch|a couple|a bottle|a whole bottle|half a bottle|half the bottle|a handful|<number>|the rest|almost|the|my|his|her|our|an|bits|pieces] "
            "[of] [my|the|his|her|our|their|an|a|<whose>|grandmas|grandpas|those] [old|whole|bottle of|leftover|adult|prescription|flavored|spilled] (<in-reach>|lozenge|lozenges)",
            "<kid> ..4 (got|gotten|get|gets|getting|broke|climbed|dug|went|been|is) [up] (into|in to|ahold of|hold of|a hold of|holt of|onto) ..3 <in-reach>",
            "<kid> ..4 (took|grabbed|found|stole|reached) [some|one|two|a|a few|several|<number>] [of] (my|mine|grandmas|grandpas|dads|moms|his sisters|her brothers|his brothers|her sisters|someone elses|the wrong|his dads|her moms|"
            "our|adult) ..1 (<in-reach>|pill|ones)",
            "(found|caught|saw|walked in on|find|seen|noticed|there is|came in) ..3 <kid> ..4 (with|chewing|chewing on|eating|holding|sucking|sucking on|drinking|licking|playing with|sitting with|next to) ..4 (<in-reach>|open bottle|lid off|cap off|open)",
            "<kid> ..3 (opened|spilled|found|dumped|emptied|playing with|pulled|unlocked|tipped) ..4 (<in-reach>|meds) ..8 (missing|gone|empty|mouth|ate|swallowed|how many|open|everywhere|not sure|counted|some|face)",
            "(pill|pills|tablet|tablets|lozenge|lozenges|dose|doses|<drug>) [is|are] (missing|gone) ..8 <kid>",
            "<kid> ..8 (pill|pills|tablet|tablets|lozenge|lozenges|bottle|<drug>) [is|are] (missing|open|empty)",
            "(gave|given|giving|give) ..2 <kid> ..2 (wrong|double|twice|too much|adult|my|mine|extra|someone elses|ten times|his brothers|her sisters|triple) ..2 (<drug>|dose|syrup|drops|amount|one|bottle|medicine|by|much)",
            "(pill|pills|lozenge|tablet|battery|troche|bleach|pod|powder|medicine|foam) (in|on|around|all over) [his|her|the|my|their] [<whose>|babys|toddlers|kids|sons|daughters|baby] (mouth|face|lips|hands)",
            "<kid> ..3 (may|might|could|must|probably) [have] ..2 (eaten|swallowed|taken|gotten|got|drunk|ingested|licked|chewed) ..3 (<in-reach>|pill|lozenge|something|some|it)",
        ),
    ),
    _rule(
        "en-poison",
        Tier.EMERGENCY,
        "poisoning",
        "Poison swallowed, breathed in or given.",
        fires=(
            "I swallowed some drain cleaner",
            "grandpa drank lighter fluid by mistake",
            "the carbon monoxide alarm keeps beeping and we feel sick",
            "somebody is poisoning me",
            "breathed in ammonia fumes",
        ),
        silent=("I use bleach for my hair", "is alcohol a poison", "drank coffee before my infusion", "my smoke alarm has a low battery"),
        patterns=(
            "(drank|drunk|swallowed|ate|ingested|chugged|sipped|gulped|consumed|drink|drinking|took|licked|eaten|injected|tasted) [like|about|down|almost] [some|a|the|my|his|her|of|all|half|most|that|what i thought was|something with|an|part] [bottle|cup|glass|lot|sip|capful|mouthful|gulp|little|bunch|swig|bit|whole bottle] [of] [the|his|her|our|kitchen|liquid] <toxin>",
            "(drank|swallowed|ate|drunk) ..3 (under the sink|from the garage|cleaning|chemical|chemicals|poisonous|toxic)",
            "(inhaled|breathed|breathing|inhaling|huffed|huffing|sniffed|breathe|sprayed|mixed|mixing) [in] ..3 (bleach|ammonia|chlorine|fumes|exhaust|carbon monoxide|smoke|gas|chemicals|paint thinner|butane|mace|pesticide) ..6 (lungs|can not|cough|coughing|burn|burning|dizzy|sick|breathe|faint|headache|throat|eyes|help|chest|"
            "vomiting|fumes)",
            "(mixed|mixing|combined|poured) ..2 (bleach|ammonia|chlorine|vinegar|cleaners|chemicals) ..12 (chest|cough|coughing|lungs|burn|burns|burning|dizzy|eyes|throat|breathe|fumes|head|sick)",
            "(inhaled|breathed in|inhaling|breathing in|huffed) [a lot of|too much|some|lots of|the] [bleach|ammonia|chemical|paint|car|toxic] (fumes|exhaust|carbon monoxide|chlorine|ammonia|bleach|butane|gas)",
            "(carbon monoxide|co|gas) (alarm|detector|leak) ..8 (going off|beeping|dizzy|headache|headaches|sick|smell|went off|house|sleepy|nauseous|faint)",
            "(exhaust|fumes|carbon monoxide|smoke|gas) ..8 (dizzy|headache|headaches|faint|passing out|lungs|can not breathe|woozy|light headed|lightheaded|sick)",
            "(been|being|was|got|am|is|are|have|think) [just] (poisoned|poisoning (me|us|him|her|my))",
            "(poisoned|poisoning) (me|us|him|her|himself|herself|my (food|son|daughter|wife|husband|kids|drink|mom|dad))",
            "(splashed|spilled|got|sprayed) ..3 (bleach|acid|cleaner|ammonia|lye|drano|chemicals|pepper spray) ..3 (eye|eyes|face)",
            "(bitten|bit|stung) by ..2 (snake|rattlesnake|black widow|scorpion|recluse|copperhead|cobra|bees|wasps)",
        ),
    ),
)  # fmt: skip

_BODY: tuple[CrisisRule, ...] = (
    _rule(
        "en-air",
        Tier.EMERGENCY,
        "breathing",
        "No air, in patients' own words.",
        fires=(
            "I just can't seem to catch my breath",
            "my lungs won't open up",
            "feels like breathing through a wet towel",
            "he is gulping for air",
            "her oxygen is dropping",
            "my inhaler isn't working",
        ),
        silent=("teach me to breathe deeply", "I need a breath of fresh air", "can I bring my oxygen tank", "is slow breathing normal after ketamine"),
        patterns=(
            "<cannot> [even|really|seem to|fully|properly|quite|seems to|hardly] (catch|get|take|draw|find|pull in|suck in|pull) ..3 (breathe|breaths|air|oxygen|breathes)",
            "(not|hardly|barely|never) (getting|get|gets) ..2 (air|oxygen|breathe)",
            "(no|running out of|not enough|out of|losing) (air|oxygen|breathe) ..4 (help|going|getting|left|lungs|chest|in my|please|can not|coming)",
            "(lungs|airway|windpipe|airways) ..3 (closing|closed|burning|tight|filling|full of|shut|shutting|collapsed|collapsing|failing|on fire|giving out|stopped|will not|not working|not work|hurt|rattling|crushed|squeezed)",
            "(lungs|diaphragm|airway) (will|can|do|does|are|is) not (fill|filling|open|opening|expand|work|working|move|take)",
            "(breathing|breathe) ..3 (straw|wet towel|pillow|underwater|wet cloth|water|shallow|slow|rattling|rattly|noisy|gurgling|gurgly|every few seconds|stopped|harder|worse|labored|ragged|stopping|irregular|pauses|raspy|wheezy|really fast|super fast|"
            "so fast|too fast|too slow|weirdly|strange)",
            "(breathing|breathe) (is|has been|feels|gets|got|sounds|seems) [really|so|very|super|getting|all] (weird|funny|off|wrong|hard|difficult|tight|painful|heavy|bad)",
            "(breathing|breathes) (funny|weird|wrong|odd|strangely|fast and|hard and|so fast|really fast|weirdly|like a fish|like he|like she)",
            "(sucking|pulling|caving|drawing|sinking) in ..3 (ribs|chest|belly|stomach|neck|collarbone)",
            "(breathing|breathes|breaths|breathe) ..4 (gaps|pauses|apart|seconds|long stops|few and far|stops and starts|every ten|slowing down|barely|stops for|in between)",
            "(gaps|pauses|seconds) (in|between) ..2 (breathing|breaths|breathe|breathes)",
            "out of breathe ..6 (nowhere|sudden|suddenly|sitting|resting|lying|swollen|calf|chest|across|room|talk|stairs and|speak|blue|dizzy|all of)",
            "(calf|leg) ..3 (swollen|swelled|swelling|hot|red) ..8 (breathe|chest|hot and|short of)",
            "(worse|worsening|not going away|spreading|not letting up) ..4 (sweating|clammy|cold sweat|faint|numb|breathe|left arm|jaw|vomiting|blue|swelling)",
            "(fighting|gasping|begging|struggling|desperate|starving|starved|gulping|hungry|panting|grasping) for (air|breathe|oxygen|a breathe|every breathe)",
            "<who> ..4 (gasping|choking|wheezing|suffocating|gurgling|turning blue|turned blue|went blue|turning purple|going blue|turning gray|gasps|panting and|struggling to breathe)",
            "(harder|harder and harder|tough|so hard|difficult|impossible|really hard|struggling|struggle) to (breathe|catch|inhale|get air|get a breathe|exhale|take a breathe)",
            "(oxygen|o2|sats|sat|saturation|spo2|pulse ox|oximeter|oxygen level) ..3 (low|dropping|dropped|falling|fell|below|under|in the (seventies|eighties|80s|70s|60s)|seventy|eighty|tanking|plummeting|82|84|85|86|80|78|75|70|88|79|81|83|87)",
            "inhaler ..4 not (help|helping|work|working|doing)",
            "(choking|choked) (on|and) ..3 (food|meat|chicken|candy|grape|steak|pill|bone|vomit|hot dog|something|can not|apple|toy|coin|blue|help|water)",
            "(something|pill|food|bone|it|tablet|capsule) ..2 (stuck|lodged|caught) in (my|his|her|their) (throat|windpipe|airway)",
            "(each|every) breathe (hurts|is (agony|pain|hard|harder)|feels)",
            "(smothering|drowning|suffocating) ..3 (lungs|air|fluid|chest|inside|breathe|help|feeling)",
        ),
    ),
    _rule(
        "en-heart",
        Tier.EMERGENCY,
        "chest",
        "Chest and heart, in patients' own words.",
        fires=(
            "a squeezing feeling across my breastbone",
            "my heart won't slow down and I'm sweating",
            "pain going down my left arm and into my jaw",
            "grandpa is holding his chest",
            "it feels like an anvil on my chest",
        ),
        silent=("my heart is set on tuesday", "I got it off my chest", "how much pressure in a blood pressure test", "my heart aches for my ex"),
        patterns=(
            "(pain|pains|tightness|squeezing|squeeze|crushing|stabbing|burning|heaviness|ache|aching|weight|cramp|spasm|spasms|discomfort|pressure|sharp|tight feeling|band|vise|gripping|fluttering|heavy feeling|crushing feeling|stabbing feeling|squeezing feeling|jolts|pressing|pinching|pounding|"
            "anvil|knife) ..3 (in|on|across|under|behind|around|over|through|inside|to|of) (the|my|his|her|their) [left|right|middle|center|whole|upper|side|middle of my|center of my|left side of my] (chest|heart|sternum|breastbone|breast bone|rib cage|ribcage)",
            "(pain|tingling|numbness|ache|aching|numb|shooting|radiating|spreading|going|traveling|pressure|hurts) ..4 (down|into|to|up|in|through|along) [my|his|her|the] [left] (left arm|left shoulder|jaw|left jaw|arm and jaw|shoulder blade|arm and neck)",
            "(my|his|her|their) (chest|sternum) ..3 (feels|feel|is|hurts|has|been|feeling|keeps|got|being) ..4 (standing|sitting|crushed|crushing|squeezed|squeezing|vice|vise|band|tight|tightens|ton|heavy|concrete|elephant|bricks|brick|stabbed|stabbing|knife|explode|exploding|cave|caving|"
            "fire|pain|pressure|weird|burst|locked|hurt|hurting|pounding|weight|gripped|seizing)",
            "(someone|something|somebody|a ton|man|truck|car|anvil|piano|weight|heavy) ..3 (standing|sitting|parked|pressing|pushing|kneeling|stepping|squeezing|is|on) ..1 (on|down on|against) (my|his|her) (chest|sternum|heart)",
            "(had|having|getting|got|with|been|some|bad) ..2 (chest pain|chest pains|chest tightness|chest pressure) ..6 (all morning|all day|all night|since|hours|an hour|now|today|tonight|this morning|numb|left|arm|on and off|jaw|sweating|worse)",
            "heart [is|has been|keeps|been] (skipping|skips|fluttering|stopping|flipping|pausing|racing|pounding) ..10 (stars|faint|dizzy|chest|sore|spots|lightheaded|black|pass out|stand up|stand)",
            "(clutching|grabbing|holding|grabbed|clutched|clutches|gripping|grabs|rubbing) [at] (his|her|their|my) (chest|heart|left arm)",
            "(my|his|her|their|the) (heart|pulse|heartbeat) ..3 (racing|pounding|beating|fluttering|skipping|crazy|flipping|flopping|irregular|pumping|hammering|thumping|jumping|thudding|stopping|stuttering|running|going|at|over|is) ..6 (dizzy|faint|pass out|passing out|slow down|calm down|breathe|out of (my|his|her) chest|so fast|"
            "too fast|really fast|super fast|sweating|out of control|chest|black out|explode|burst|collapse|beats|shaking|lightheaded|light headed|vomiting|blurry|stop|give out|sweaty|like crazy|mile a minute|dying|a minute)",
            "(my|his|her|their|the) (heart|pulse|heart rate) ..2 (will|does|can|is) not (slow|slowing|stop|calm|settle|stopping|beating|beat|coming down|come down|go down)",
            "(heart|pulse|heart rate|hr) [rate] [is|has been|was|just|hit|at|over|around|keeps|going|went|stuck|been|of|to|jumping|like|up] [at|over|to|up to|like|around] (130|135|140|145|150|155|160|165|170|175|180|185|190|195|200|210|220|30|35|32|34|28)",
            "(bp|blood pressure) ..3 (180|185|190|195|200|205|210|215|220|225|230|240)",
            "(bp|blood pressure) ..6 (through the roof|sky high|dangerously|crashing|crashed|bottomed out|dropping fast|spiking) ..6 (head|chest|vision|dizzy|blurry|faint|help|numb|confused|pounding|now|pass out)",
            "(cold sweat|cold sweats|clammy|sweating) ..6 (chest|left arm|jaw|heart)",
            "(chest|left arm|jaw) ..5 (cold sweat|sweating|clammy|numb|tingling|throwing up|vomiting|can not breathe|short of breathe)",
        ),
    ),
    _rule(
        "en-fit",
        Tier.EMERGENCY,
        "seizure",
        "A fit, as one who watches it would say.",
        fires=(
            "his eyes rolled back and he went rigid",
            "my aunt is thrashing around on the ground",
            "she won't stop jerking",
            "my whole body locked up and I bit my tongue",
        ),
        silent=("my eyes rolled when I saw the bill", "my hands are shaking before interviews", "I had a seizure at age 9"),
        patterns=(
            "<who> ..5 (shaking|jerking|twitching|convulsing|thrashing|flopping|trembling|spasming|shakes|twitches|jerks|seizing|spasms|shook) ..5 (floor|ground|bed|all over|eyes|not respond|not responding|not answer|not stop|foam|foaming|drooling|stiff|bit|minutes|"
            "uncontrollably|violently|help|blue|peed|unconscious|everywhere|mouth|right now|hard|head)",
            "(my|his|her|their) (whole body|entire body|body|arms and legs|limbs|arms|legs) ..3 (jerking|convulsing|stiff|locked up|stiffened|seized|shaking|thrashing|spasming|twitching|jerked|shook|convulsed|contorting|seizing|rigid) ..6 (tongue|eyes|not stop|can not|uncontrollably|violently|floor|foam|help|blacked|control|"
            "unconscious|stop|passed|minutes|stiff|not respond|drool|peed|blanked)",
            "(his|her|their) eyes [just|are|have|keep|started|were] [all] (rolled|rolling|roll|rolls|went|going|stuck|fluttering|fixed|glazed)",
            "(his|her|their) eyes [just|are|have|keep|started|were] (rolled|rolling|roll|rolls|went) (back|up|white|in|into|to the back)",
            "my eyes (rolled|keep rolling|were rolling|are rolling) (back|up) ..6 (head|shaking|jerking|passed|body|stiff|floor|woke)",
            "bit (my|his|her|their) tongue ..8 (shaking|jerking|woke|floor|remember|seizure|blood|twitching|peed|blacked)",
            "(shaking|jerking|twitching|blacked out|floor|peed|convulsed|convulsing|woke up) ..8 bit (my|his|her|their) tongue",
            "(having|had|has|in) [a|another] (fit|seizure|convulsion) ..8 (minutes|min|mins|still|going on|long time|not stop|not stopping|wont|ended)",
            "(had|having|took|has|is in|throwing) [a|some kind of a|another|like a] (fit|fits|convulsion|grand mal) and ..6 (shaking|twitching|floor|not|drool|blue|passed|out|unresponsive|still|confused|jerking)",
            "(he|she|they|<who>|body) (will|can|could|does|would) not stop (seizing|shaking|jerking|convulsing|twitching|trembling|spasming)",
            "(seizing|convulsing|seizure|seizures|convulsions) ..4 (now|right now|minutes|not stop|not stopping|help|again|back to back|one after|still|blue|floor|just|in a row|today|tonight|first)",
        ),
    ),
    _rule(
        "en-not-awake",
        Tier.EMERGENCY,
        "unconscious",
        "Not awake, or slipping away, in other words.",
        fires=(
            "my aunt is out cold in the kitchen",
            "can't get my grandpa to open his eyes",
            "my mate is slumped in the chair and drooling",
            "dad hit the ground and is not responding",
            "everything is going dark and I think I'll faint",
        ),
        silent=("I can't get up early", "my son fell on the floor laughing", "my dad is not moving to texas", "he was knocked out for surgery at 12"),
        patterns=(
            "<who> ..5 (out cold|unconscious|unresponsive|non responsive|nonresponsive|lifeless|slumped|slumped over|comatose|in and out of consciousness|losing consciousness|lost consciousness|keeled over|cold to the touch|knocked out cold|passing out|"
            "foaming|went limp|gone limp|going limp|is limp|collapsed|unrousable|blacking out|fainted|blacked out|keeps fainting|turned gray|is gray)",
            "<who> ..5 (barely|hardly|semi|half|not fully|only half) (conscious|awake|responsive|responding|moving|alive|breathing|opening (his|her|their) eyes|reacting|there)",
            "<who> ..5 not (responding|respond|waking|waking up|wake up|wake|breathing|conscious|reacting|react|responsive|coming to|coming around|come around|come to|opening (his|her|their) eyes|open (his|her|their) eyes|moving at all|moving and|moving help|rousing|waking up)",
            "<who> is not moving (and|help|at all|now|anymore|$)",
            "(can not|could not|unable to|not able to|cant) ..1 (get|wake|rouse|shake|wake up|bring) ..3 (to wake|to respond|to open|to come to|to come around|awake|conscious|to answer|to move|to react|back to|round|around|to get up|to breathe)",
            "(shaking|shook|yelling|slapping|yelled|pinched|called) ..3 (him|her|them) ..6 (not wake|not waking|nothing|not respond|not responding|no response|not move|not moving|not react|no reaction|will not wake)",
            "no (response|reaction) ..6 (shake|shook|shaking|eyes|name|breathing|floor|wake|him|her)",
            "<who> ..3 (fell|hit|dropped|collapsed|went down|falls|fainted|tumbled) ..3 (floor|ground|stairs|head|tub|bathroom|down|shower) ..6 (not|isnt|bleeding|confused|out|unconscious|unresponsive|not respond|not responding|not moving|not get up|knocked|blood|hard|limp|vomiting|not wake|sleepy|not waking)",
            "(everything|vision|room|sight|world|eyesight) ..4 (black|dark|fading|closing in|spinning|fades|gray|tunnel|white|dim|narrowing|darkening) ..6 (faint|pass out|help|going to|passing out|floor|fall|black out|not stand|can not)",
            "(i|i am|keep|feel like|feeling like) ..3 (fading away|fading out|slipping away|losing consciousness|drifting in and out|fading in and out|going in and out|slipping in and out|going to pass out|about to pass out|about to faint|going to faint|going to black out|blacking out|about to black out|about to collapse|lose consciousness)",
            "(going to|might|about to|gonna|almost|nearly|keep|keeps|keep on) (faint|fainting|pass out|passing out|black out|blacking out|collapse|collapsing|fainted|passed out|lose consciousness|losing consciousness) ..6 (help|dose|took|since|after|standing|stand|every time|from|now|please|alone|scared|what do|heart|lozenge|spray|infusion|ketamine)",
            "(woke up|came to|found myself) on the (floor|ground|bathroom floor|kitchen floor)",
            "(hard|impossible|difficult|tough|harder|so hard|really hard|can not be) (to|to even) (wake|rouse|wake up|awaken|keep awake|get awake)",
            "<who> ..4 (keeps|kept|is|keep|are) [slowly] (slipping|drifting|fading|zoning|nodding) (away|in and out|off|out|in)",
            "not [even] (answer|answering|respond|responding|react|reacting) ..2 (his|her|their) [own] name",
            "(dizzy|faint|woozy|lightheaded|light headed|clammy) ..4 (everything|vision|room|sight|eyes) ..2 (dark|black|fading|gray|closing|tunnel|going|dim)",
            "(snoring|gurgling|gurgles) ..6 (not wake|can not wake|not waking|can not rouse|not respond|blue)",
        ),
    ),
    _rule(
        "en-face-arm-speech",
        Tier.EMERGENCY,
        "stroke",
        "Face, arm, speech, sight, sudden confusion.",
        fires=(
            "half my face is drooping",
            "mum is talking nonsense and can't raise her arm",
            "I went blind in one eye",
            "all of a sudden my words come out jumbled",
            "her smile is lopsided",
        ),
        silent=("my dentist numbed my gums", "my words of thanks", "does ketamine make people slur", "I get confused by the portal"),
        patterns=(
            "(half|one side|left side|right side|side|whole side|entire side|left half|right half|one half) [of] (my|his|her|their|the) [whole|entire] (face|body|mouth|head) ..3 (numb|drooping|droopy|drooped|droops|weak|paralyzed|tingling|tingly|dead|slack|limp|fallen|not move|heavy|not moving|sagging|gone|melting|frozen|asleep|fell|dropped)",
            "(my|his|her|their) (left|right|one|whole left|whole right|entire left|entire right) (side|arm|leg|hand|face) ..3 (numb|drooping|weak|paralyzed|dead|limp|not move|heavy|not moving|gone|useless|not work|not working|gave out|collapsed|went) ..6 (speak|talk|speech|face|sudden|suddenly|confused|slurring|and|all of a sudden|words|since|help|vision|mouth|now)",
            "(half|one side|one corner|one half|left side|right side|only half) of (my|his|her|their) (mouth|smile|lips|face) ..3 (goes|moves|up|smiles|moving|works|rises|smiling|lifts|working|responds)",
            "(walking|bumping|walks|bumps|leaning|stumbling|veering|falling) [into|to|all over|toward] (walls|one side|the left|the right|sideways) ..8 (face|mouth|arm|speech|confused|talk|smile|words|headache|suddenly)",
            "(face|mouth|arm|speech|confused|talk|smile|smiles|words|headache|suddenly) ..10 (walking|bumping|walks|leaning|stumbling|veering|falling) [into|to|all over|toward] (walls|one side|the left|the right|sideways)",
            "(face|mouth|smile|eye|lip|eyelid|cheek) ..4 (droopy|drooping|droops|drooped|crooked|uneven|lopsided|slack|sagging|sagged|twisted|sliding|melting|hanging|fallen|slid|drop)",
            "(talking|speaking|saying|speech|words|sentences|talks|speaks|says|sounds) ..4 (gibberish|slurred|slurring|slurry|jumbled|garbled|nonsense|mushy|not making (any|sense)|not make (any|sense)|no sense|mumbling|slur|incoherent|incoherently|backwards)",
            "(words|speech|sentences|voice) ..3 (coming out|come out|came out|is|are|sounds|going|gone|got|sound|turned|suddenly) ..2 (wrong|weird|funny|strange|mixed up|twisted|jumbled|garbled|slurred|thick|sideways)",
            "<cannot> ..2 (lift|move|raise|feel|grip|use|hold up|hold) (my|his|her|their) [left|right|whole|one|entire|other] <part>",
            "(suddenly|all of a sudden|out of nowhere|sudden) ..4 <cannot> ..2 (see|speak|talk|walk|move|stand|feel|read|find words|find the words|swallow|remember (my|who)|understand|get words)",
            "<cannot> ..2 (see|speak|talk|walk|move|stand|get words out|form words|say words|swallow|find words|remember (my name|who)|smile) ..3 (suddenly|all of a sudden|out of nowhere|out of one eye|one eye|left eye|right eye|both eyes|properly and|straight and)",
            "(went|gone|going|lost|losing) [suddenly|completely|my|all|his|her] (blind|vision|sight|eyesight|half my vision)",
            "(suddenly|all of a sudden|sudden|out of nowhere) ..6 (confused|numb|weak|paralyzed|drooping|slurring|slurred|blind|double vision|numbness|confusion|weakness|vision loss|disoriented|blindness|limp)",
            "(confused|numb|weak|paralyzed|drooping|slurring|slurred|blind|disoriented|gibberish) ..4 (all of a sudden|suddenly|out of nowhere)",
            "<who> ..4 (confused|disoriented|not know (where|who)|not recognize|not recognizing) ..8 (slurring|slurred|droop|drooping|weak|numb|arm|face|stumbling|one side|smile)",
            "(worst|splitting|exploding|thunderclap|blinding|excruciating) headache ..6 (life|ever|vision|vomiting|numb|neck|sudden|suddenly|see|confused|collapsed|speak)",
            "(signs|symptoms|might|think|sure|having|had|has|looks like|like) ..2 (a|of a) [mini] stroke ..4 (right now|now|help|happening|tonight|today|please|face|arm)",
        ),
    ),
    _rule(
        "en-hot-and-rigid",
        Tier.EMERGENCY,
        "serotonin",
        "Heat, stiffness and confusion together after a change of medicine.",
        fires=(
            "drenched in sweat, twitching and agitated since they raised my lexapro",
            "fever of 103 and my legs are rigid on prozac",
            "muscles keep jerking and I'm so confused after adding dextromethorphan",
            "burning up, trembling, heart racing",
        ),
        silent=("I sweat a lot on prozac", "does lexapro cause tremors", "I have fever and chills, should I cancel my visit", "I am confused about my dose"),
        patterns=(
            "<hot> ..6 <rigid> ..8 (<drug>|<street>|both|mixing|dose|meds|medication|antidepressants|combining|switching)",
            "(<drug>|<street>|both|mixing|dose|meds|combining|combo) ..8 <hot> ..6 <rigid>",
            "(<drug>|<street>|both|mixing|dose|meds|combining|combo) ..8 <rigid> ..6 <hot>",
            "<rigid> ..6 <hot> ..8 (<drug>|<street>|both|mixing|dose|meds|medication|combining)",
            "<hot> ..6 <rigid> ..5 <rigid>",
            "<rigid> ..5 <hot> ..5 <rigid>",
            "<rigid> ..5 <rigid> ..5 <hot>",
            "<rigid> ..6 <rigid> ..6 (after|since|from|when|on) ..5 (mixing|adding|added|doubling|upping|upped|raising|raised|increasing|increased|switching|combining|both|new|extra|higher|two|together|second)",
            "(after|since) ..2 (mixing|adding|added|doubling|doubled|upping|raising|raised|increasing|combining|taking both|mixed|took both|combined) ..8 <rigid> ..6 <rigid>",
            "(think|is this|have|having|might|could|got|this is|sure|worried|scared) ..3 serotonin (syndrome|storm|toxicity|overload) ..8 (<rigid>|<hot>|right now|now|help|shaking|racing|please|emergency|can not)",
            "(<rigid>|<hot>) ..8 serotonin (syndrome|storm|toxicity|overload)",
        ),
    ),
    _rule(
        "en-swelling",
        Tier.EMERGENCY,
        "allergy",
        "Swelling, hives, a throat that closes.",
        fires=(
            "my tongue is twice its size",
            "covered in welts and my throat is scratchy and tight",
            "broke out in hives right after the tablet",
            "his eyes swelled shut",
            "can't swallow, throat getting tight",
        ),
        silent=("my eyes are puffy from crying", "does zoloft cause hives", "I have a sore throat", "my mouth is dry on lexapro"),
        patterns=(
            "(throat|tongue|lips|lip|face|airway|uvula|neck|cheeks|mouth) ..4 (swelling|swollen|swelled|swells|puffy|puffed|puffing|blew up|blown up|ballooned|ballooning|huge|closing|closed|closes|tightening|getting bigger|twice its|double its|twice the|thick|bigger|balloon|swole|closing up|constricting|"
            "enormous|expanding|closing off)",
            "throat ..4 (tight|shut|shutting|itchy and|itching and|tightens|constricted|narrow|narrowing|squeezing|sealed)",
            "(eye|eyes|eyelids) ..3 (swollen shut|swelled shut|swelling shut|swollen closed|puffed shut|swelling up|swelled up|swollen and|swollen after)",
            "(swelling|swollen|puffy|swelled) ..3 (throat|tongue|lips|face|mouth|lip|airway)",
            "(hives|rash|welts|red bumps|itching|itchy) ..6 (breathe|throat|face|lips|tongue|swelling|wheezing|wheeze|all over|everywhere|dizzy|vomiting|whole body|entire body|swell|swollen|breathing|chest) ..6 (after|since|tight|swelling|closing|swollen|breathe|breathing|took|pill|dose|help|wheezing|itchy|closing up|faint|infusion|lips|tongue|throat)",
            "(broke|breaking|breaks|covered|broken) [out] [all over] in [huge|big|red|full body|these] (hives|welts)",
            "<cannot> swallow ..6 (throat|tongue|swelling|swollen|breathe|drool|drooling|closing|tight|spit|saliva)",
            "(throat|tongue|mouth) ..6 <cannot> (swallow|breathe|talk|speak)",
            "(epipen|epi pen|epinephrine) ..6 (used|not|worse|help|expired|where|need|gave|still|stabbed|just|now|should i)",
            "(used|need|gave|stabbed|giving|injected) ..3 (epipen|epi pen|epinephrine)",
            "allergic ..8 (ate|took|swallowed|stung|eaten|given) ..8 (throat|hives|swelling|swollen|breathe|lips|tongue|itchy|face)",
            "(ate|took|stung|swallowed|given) ..6 allergic ..8 (throat|hives|swelling|swollen|breathe|lips|tongue|itchy|face|now|help)",
            "(anaphylaxis|anaphylactic) ..4 (now|help|right now|happening|think|please|shock and)",
        ),
    ),
    _rule(
        "en-wound",
        Tier.EMERGENCY,
        "bleeding",
        "Heavy bleeding, deep wounds, shots and stabs.",
        fires=(
            "the bleeding won't slow down",
            "blood is soaking through the towels",
            "I sliced open a vein",
            "my cousin just got stabbed",
            "he coughed up a cup of blood",
        ),
        silent=("does lexapro cause bleeding", "I get blood drawn monday", "my son got his flu shot", "heavy periods, is that from zoloft"),
        patterns=(
            "(can not|could not|will not|not|unable to|cant) (stop|stopping|slow|slowing|control|get) ..3 (bleeding|blood|bleed)",
            "(bleeding|blood|wound|cut|gash|nosebleed) ..4 not (stop|stopping|slow|slowing|clot|clotting|stopped|slowing down|slow down|close)",
            "(blood|bleeding) ..3 (everywhere|through the|through my|all over|pool|pouring|gushing|spurting|squirting|soaking|soaked|dripping everywhere|puddle|so much|running down|a lot|heavily|heavy|badly|out fast|nonstop|non stop)",
            "(pool|puddle|covered|soaked|lying|lots|gallons|tons|so much|a lot) (of|in) [his own|her own|my own|a pool of|his|her] blood",
            "(nosebleed|bleeding|nose bleed|bleed) ..6 (hours|hrs|hour|straight|swallowing|woozy|dizzy|faint|lightheaded|pale|blood thinner|blood thinners|warfarin|eliquis|xarelto|clots)",
            "(saw|blade|glass|machine|chainsaw|mower|grinder|axe|drill|machete|knife) ..5 (hand|finger|fingers|arm|leg|foot|thigh|wrist|neck) ..6 (spraying|spurting|gushing|blood|bleeding|bone|squirting|pouring|off|deep)",
            "(spraying|spurting|squirting|gushing) ..3 (blood|wrist|neck|arm|leg|everywhere)",
            "(losing|lost|lose) [a lot of|so much|too much|lots of|tons of|way too much] blood",
            "(cut|hit|sliced|nicked|severed|opened|slit|slashed|punctured) [open|through|into|up] [a|an|the|my|his|her] [major|big] (artery|vein|veins|jugular|wrist|wrists)",
            "(throwing up|vomiting|coughing|spitting|puking|peeing|pooping|coughed|vomited|threw up|puked|shitting|passing) [up|out] ..4 (blood|coffee grounds|blood clots)",
            "<who> ..3 (got|been|was|just got|have been|has been|is) [just] (shot|stabbed|run over|hit by a|gunned|knifed|crushed)",
            "i (got|have been|was|just got|am|just been|been) [just] (shot|stabbed|knifed|run over|hit by a)",
            "(shot|stabbed) (himself|herself|in the (head|chest|leg|arm|back|stomach|neck|face|foot|gut)|him and|her and|multiple times|someone)",
            "(gunshot|gun shot|stab|bullet) (wound|wounds)",
            "(cut|wound|gash|slice|slash|laceration) ..4 (deep|bone|gaping|to the bone|wide open|gushing|tendon|fat) ..6 (bleeding|blood|stitches|stop|help|wrist|arm|leg|now|hospital|towel)",
            "(wrist|wrists|arm|leg|thigh|head|neck|hand|throat|stomach) ..3 (bleeding|gushing|spurting|pouring|bleeds) ..4 (deep|bad|badly|lot|much|everywhere|stop|heavily|help|fast|profusely|help)",
            "(finger|fingers|hand|arm|leg|toe|thumb) ..2 (cut off|chopped off|severed|came off|ripped off|sliced off|torn off)",
            "(internal|internally) bleeding",
            "bleeding (out|to death|internally|profusely|from (my|his|her) (head|ears|eyes|wrist|wrists|neck|mouth|stomach|rectum))",
        ),
    ),
)  # fmt: skip

_ATTACKS: tuple[CrisisRule, ...] = (
    _rule(
        "en-attacked",
        Tier.EMERGENCY,
        "violence",
        "Blows, coercion, weapons, pursuit, confinement, by somebody near or a stranger.",
        fires=(
            "my ex shoved me down the stairs",
            "she's pointing a rifle at us",
            "my stepdad made me touch him",
            "my wife won't let me leave the apartment",
            "some man has been stalking me for days",
            "he said if I go he'll find me and kill me",
            "my dad beats my little sister",
        ),
        silent=(
            "my sister beat me to it",
            "my husband threw me a party",
            "my wife made me book this",
            "they won't let me see my invoice",
            "my son hit the ball",
            "my doctor held my hand",
        ),
        patterns=(
            # blows
            "<who> ..4 <attacks> [on] [the shit out of|the crap out of|up] <family>",
            "<who> ..4 (threw|throws|throwing|pushed|pushes|shoved|shoves|slammed|slams|slamming|dragged|drags|dragging|knocked|flung|pins|pinned|tackled|kicked|shoving|pushing|held|holds|yanked) <family> (against|across|down|into|on|onto|to|out|off|around|by|up against|through|under|in)",
            "<who> ..4 (grabbed|grabs|squeezed|squeezing|squeezes|pulled|pulls|grabbing|twisted|broke|twists|breaks) [me by] my (throat|neck|hair|arm|wrist|wrists|nose|jaw|ribs|finger|fingers|arms|face)",
            "<who> ..4 (pulled|pulls|dragged|drags|grabbed|grabs) me [around] by [my|the] (hair|throat|neck|arm|ankle|ankles|feet)",
            "(choked|strangled|strangling|choking|smothered|beat) me (until|till|so|unconscious|last|again|tonight|today|with (a|his|her)|and)",
            "<who> ..4 (gave|left|giving|leaves) me [with] [a] [couple|few] [of] (black eye|bruises|split lip|concussion|busted lip|broken (nose|ribs|jaw|arm|finger|wrist)|fat lip|bloody nose|two black eyes|marks)",
            "(bruises|black eye|bruised|marks|broken (ribs|nose|arm)) ..4 (from|because|where|after) ..3 (he|she|him|husband|boyfriend|wife|girlfriend|partner|dad|mom|stepdad|ex|father|mother|her)",
            "(getting|being|been|gets|got|get|was) (beaten|beat up|hit|punched|slapped|choked|kicked|strangled|whipped|abused|assaulted|raped|molested|attacked|jumped|mugged|tortured|stalked|groped|trafficked) (by (my|him|her|them|his|a man|a guy|someone|some)|at home|every day|every night|again|right now|last night|tonight|and raped|and robbed)",
            "(beats|beating|hits|hitting|hurts|abuses|abusing|rapes|molests|kicks|slaps|punches|chokes|threatens) (me|us|his kids|her kids|the kids|his wife|her baby|the baby|my mom|my sister|my brother|my kids) (when|every|if|and|almost|all|whenever|at|again|for|with|daily|often|so)",
            # sexual violence
            "<who> ..4 (forced|forces|forcing|pushed|raped|pushes|pressed) (himself|herself|themselves) (on|onto|into|in) (me|us|her|him|my)",
            "<who> ..4 (forced|forces|forcing|makes|made|making|tries to make|tried to make|wants) (me|us|her|him|my (son|daughter|sister|brother|kid)) [to] [have|into having|into|do|perform] (sex|sexual|touch|sleep with|undress|strip|oral|do (things|stuff)|perform|watch him|things|kiss|take drugs|stuff)",
            "<who> ..4 (touches|touched|touching|touch|fondles|fondled|groped|gropes|feels up|felt up|grabs|grabbed) (me|my (daughter|son|kid|sister|brother|privates|private parts|body|breasts|butt|niece|nephew)|her|him) [and|inappropriately|while|when|where|there|down|at|sexually] [at] "
            "(there|night|inappropriately|sexually|when|where i|private|privates|sleep|sleeping|not want|said no|down there|while i|secretly|asleep|under)",
            "(had|having) sex with me (while|when|without|even though|after i said|and i said)",
            "(woke up|came to) ..4 (without (my|any) clothes|no clothes|naked|pants off|clothes off|undressed|not remember)",
            "(someone|he|guy|they|man|bartender|date|friend) ..3 (put|slipped|dropped|spiked|poured) ..2 (something|drugs|roofies|a pill|my drink|pill|roofie|stuff)",
            "(think|was|am|been|being|got|i) [i|was|just|am|have been] (roofied|drugged|sexually assaulted|raped|date raped|molested|trafficked|kidnapped|mugged|held captive) (by|last|at|tonight|yesterday|and|in|this|today|again|on|two|$)",
            # weapons and threats
            "<who> ..4 (pulled|pulling|pointed|pointing|points|waving|waved|holding|held|holds|put|puts|swinging|swung|came at|chasing|chased|grabbed|got|threatened|threatens|threatening|comes at|lunged|attacked|has|have) ..3 <weapon> ..3 (me|us|my|at me|throat|face|neck|family|kids|to my|at my|on me|on us|our|door|outside)",
            "<weapon> (to|at|against|in|on) (my|our|her|his|moms|the kids) [little] (head|throat|neck|face|back|temple|ribs|stomach|heads|mouth|moms|daughters)",
            "<who> ..8 (outside|downstairs|at (my|the|our) door|in the house|in the hallway|in the driveway|banging|pounding|kicking|breaking) ..8 <weapon>",
            "<weapon> ..6 (outside|banging|pounding|breaking) ..3 (my|our|the) (door|house|window|apartment|home)",
            "<who> ..5 (banging|pounding|kicking|breaking|busting|beating|smashing|climbing) ..2 (door|window|door down|windows|in) ..6 (scared|kill|hurt|screaming|threat|threatening|gun|knife|hiding|help|get in|police|restraining|afraid|drunk|yelling|now|right now)",
            "<who> ..4 (threatened|threatens|threatening|swore|promised|vowed|says|said|going|will|would|wants|trying|tried|tries|keeps saying|wants to|texted|is going|plans) ..5 (kill|murder|shoot|stab|burn|slit|beat|strangle|drown|bury|hurt|destroy|behead) [all of|both] (<family>|everyone)",
            "<who> ..5 (threatened|threatening|threatens|threatened me|threats|blackmailing) ..3 (with|to post|to hurt|to take|my life|me|us|kill|violence|death|deport|beat|send my)",
            "if i (leave|tell|call|go|move|divorce|break|say|try|scream|ever|do not|talk|report|left|told) ..6 (kill|hurt|shoot|find|burn|beat|stab|kills|hurts) (me|us|him|her|my|himself|herself|the kids|them|everyone|our|the house)",
            # kept, followed, afraid
            "<who> ..3 (will|would|does|do|did|is|are|never) not (let|letting|lets|allow|allowing) (me|us) [even|ever] [to] (leave|go home|go out|go outside|get out|out of|eat|sleep|see my (kids|family|friends|mom)|use (my|the) phone|have (my|a|any) (phone|meds|money|passport|key|keys)|talk to (my|anyone)|call)",
            "<who> ..3 (never lets|refuses to let|never let) (me|us) [even] (leave|go|out|eat|sleep|see|use|talk)",
            "<who> ..3 (locks|locked|lock|locking|chained|tied|ties|chains) (me|us) (in|up|inside|to|down)",
            "(locks|locked|locking|keeps|lock) us [all] (in (at|the|a|every|here)|inside|locked)",
            "(keeps|kept|took|holds|hid|has|holding|keeping|takes) (my|our) (passport|passports|immigration papers|visa|papers|documents) ..8 (boss|work|leave|hit|hits|police|lock|locks|threatens|pay|deport|owe|not let|go)",
            "<who> ..4 (takes|took|keeps|keeping|kept|holds) (my|our) (passport|passports|documents|papers)",
            "<who> (hits|beats|whips|punches|kicks|rapes|tortures) (us|anyone|everyone|whoever|those|the (kids|women|workers|girls|boys|children|ones|others|dog))",
            "<who> ..6 (sharpening|sleeping with|waving|carrying around|walking around with|pacing with|swinging|hiding|talking to|collecting) ..2 <weapon>",
            "<who> ..4 (took|takes|hid|hides|broke|smashed|taken) my (phone|keys|passport|car keys|documents|id|meds) ..8 (leave|hit|hits|scared|threat|let me|locked|afraid|hurt|trapped|kill|control|help)",
            "(held|kept|keeping|holding|being kept|being held|locked) ..2 (against (my|her|his|our|their) will|hostage|captive|prisoner)",
            "(i am|i was|we are|being|is|was|she is|been) [being] (kidnapped|trafficked|held hostage|abducted|stalked|hunted|followed|chased|watched)",
            "<who> ..5 (following|follows|followed|stalking|stalks|tracking|tracks|stalked|tailing|chasing|chased|hunting) (me|us|my (phone|car|location|daughter|every move|kids|mom|sister))",
            "<who> ..5 (shows up|showing up|shows up at|waits|waiting|turns up|parked|comes to|sits) ..2 (everywhere|at my|outside my|outside the|my (house|work|job|door)) ..6 (scared|stalk|stalking|threat|afraid|restraining|fear|gun|every|follow|help|creepy|not leave|not stop|threatening|yelling|drunk|i go)",
            "(restraining order|protective order|order of protection) ..8 (outside|here|broke|violated|scared|keeps|came|showed|ignores|ignored|door|threatening|text|found)",
            "(fear|afraid|scared|fearing|terrified|worried) (for|of losing) (my|our|her|their) [own] (life|lives|safety)",
            "(scared|afraid|terrified|frightened|scares me) ..2 (of|that|to go home to|my|he|she|what) ..2 (husband|boyfriend|partner|ex|wife|girlfriend|dad|stepdad|father|he|she|him|mother|mom|brother|stepfather|uncle|son) ..3 (hit|hits|hurt|kill|home|beat|gets|will|drunk|violent|do|drinks|back|angry|tonight|mad|did|find)",
            "<who> ..4 (home|gets|comes|came|been) ..2 drunk ..8 (hit|hits|smash|smashes|smashed|breaks|throws|screams|violent|scared|beats|hiding|afraid|hurts|threatens|yells at)",
            "<who> ..4 (smashes|smashing|smashed|breaking|breaks|throwing|throws|punching|punched|punches|destroyed|destroying|broke|threw) ..3 (things|walls|wall|everything|door|holes|dishes|furniture|house|plates|stuff) ..8 (scared|hiding|afraid|kids|me|locked|terrified|help|hide|safe)",
            "(hiding|hid|hide|locked myself|barricaded|running|ran|fled|escaped|escape|trapped|stuck|get away|run away|getting away) ..4 (from|with the|because|so|until|with) ..2 (him|my (husband|boyfriend|ex|partner|dad|stepdad|wife|girlfriend|father|abuser)|kids|my abuser|he|she|abuser)",
            "(someone|somebody|man|guy|stranger|intruder|burglar|men|people) ..3 (in|inside|breaking into|broke into|entered|climbing into|trying to get in|trying to break into|broke in|trying to get into|getting into) [my|the|our|to] (house|apartment|home|room|garage|building|window|car|yard)",
            "(my|his|her|the) (abuser|rapist|stalker|attacker|trafficker|pimp)",
            "(domestic|physical|sexual) (violence|abuse|assault) ..4 (my|situation|husband|boyfriend|wife|partner|victim|at home|now|every|relationship|help)",
            "(hits|beats|abused|abusing|hurt|hurting|neglected|molested|starving|neglecting|beaten) ..3 (my|a|the|our) [little|foster|elderly] (niece|nephew|grandson|granddaughter|grandkids|stepson|stepdaughter|grandmother|grandma|neighbors|foster child|toddler|newborn)",
        ),
    ),
    _rule(
        "en-would-hurt-others",
        Tier.EMERGENCY,
        "threat",
        "Wishes, urges, plans and voices to hurt others.",
        fires=(
            "I keep imagining choking my roommate",
            "I'm about to snap and stab somebody",
            "voices say I must hurt the neighbors",
            "bringing my pistol to class tomorrow",
            "they will all pay for this, I have bullets",
            "scared I might shake my baby",
        ),
        silent=(
            "I could kill for a coffee",
            "my kids want to win at chess",
            "I hurt my coworkers feelings",
            "bring a photo id to the clinic",
            "i want to end things with my boss",
        ),
        patterns=(
            "(could|might|will|want to|wanted to|wants me to|going to|feel like|like|about to|tempted to|planning to|plan to|urge to|urges to|need to|ready to|plan on|planning on|thinking of|thinking about|think about|thought about|thoughts of|thoughts about|"
            "fantasize about|fantasizing about|fantasies of|fantasies about|picturing|picture|imagine|imagining|images of|image of|visions of|dream of|dreaming of|dreaming about|obsessed with|try to|trying to|decided to|have to|considering|"
            "tell me to|telling me to|told me to|say to|says to|swear i will|way to|ways to|rather|almost|close to|should|desire to|impulse to|impulses to|the idea of|the urge to) [just|really|seriously|actually|literally|fucking|physically|be] "
            "(kill|killing|murder|murdering|stab|stabbing|shoot|shooting|strangle|strangling|choke|choking|attack|attacking|slaughter|slaughtering|butcher|smash|smashing|torture|torturing|run over|poison|poisoning|set fire to|beat up|drown|drowning|smother|smothering|suffocate|suffocating|hurt|hurting|harm|harming) "
            "[the shit out of|up|all|all of|every one of|both of|down] <target>",
            "(bash|smash|crack|kick|bashing|smashing|blow|blowing|cave|snap|slit|slash|put a bullet in|punch) (his|her|their|my|this|that|the|our) [fucking|stupid] [boss|bosss|coworkers|neighbors|husbands|wifes|ex|exs|guys|kids|brothers|sisters|roommates] (skull|head|face|brains|throat|neck|skulls|heads|brain)",
            "(voices|voice|tv|god|demons|demon|devil|satan|angels|they) ..4 (telling|tell|tells|told|want|wants|saying|say|says|command|commanding|order|ordering|keep telling|keeps telling) ..4 (kill|hurt|stab|harm|attack|shoot|drown|murder|strangle|burn|smother|poison) ..1 <target>",
            "(voices|voice|demons|demon|devil|satan) ..4 (telling|tell|tells|told|want|wants|saying|say|says|command|commanding|order|ordering) ..4 (kill|stab|murder|shoot|attack)",
            "(bring|bringing|brought|take|taking|carry|carrying|walk|walking|show up|showing up) ..2 <weapon> ..2 (to|into|in) ..1 (school|work|office|clinic|church|house|class|court|mall|job|campus|party|appointment)",
            "(make|making) (them|him|her|everyone|those people|all of them|you all) [all] (pay|suffer|bleed|regret|feel my pain)",
            "(they|everyone|everybody|you|he|she|people|them) [are|is|will|deserve|deserves] [all] [going to|will|to] (die|pay|bleed) (tomorrow|tonight|today|soon|for (this|what|it)|by my)",
            "(get|getting|want|have|take|taking|for) [my] revenge ..6 (kill|gun|hurt|blood|bullets|shoot|knife|die|tonight)",
            "(scared|afraid|worried|terrified|fear|might|going to|think|about) ..2 i (will|might|could|am going to|may|would) ..2 (hurt|kill|harm|hit|shake|stab|attack|smother|drown|snap|lose control) ..2 (<target>|my (baby|kids|son|daughter|child|newborn)|someone|him|her|them)",
            "(snap|lose it|lose control|explode|blackout rage|go off|so angry|so mad|furious|rage|fed up) ..5 (kill|hurt|stab|shoot|murder|strangle|attack|choke|beat) <target>",
            "(hurt|shake|smother|drown|drop|suffocate|throw|stab|shaking|hurting|throwing|strangle|kill) (my|the) (baby|newborn|infant|toddler)",
            "(have|got|bought|made|making|wrote|keep|writing) [a|my] (kill list|hit list|list of people (to|i))",
            "(shoot|shooting|blow|blowing|burn|burning|light|lighting|bomb|bombing) (up|down|everyone at|everybody at|the people at) ..1 (school|office|clinic|church|workplace|work|mall|job|store|building|house|hospital|place|party|courthouse|apartment)",
            "(put|putting|find) a bullet (in|through) (him|her|them|his|their|my (boss|ex|wife|husband)|someone|everyone)",
        ),
    ),
    _rule(
        "en-ambulance",
        Tier.EMERGENCY,
        "call",
        "A call for rescue in other words.",
        fires=("get me an ambulance", "please get help, he is dying", "I feel like I'm about to die right now", "rush me to the ER"),
        silent=("how do I get reimbursed for an ambulance", "get help with my account", "where is the ER"),
        patterns=(
            "(get|send|bring|call|calling) (me|us|him|her|my <who>|over|out) (an|the) ambulance",
            "(get|send|bring) (an|the) ambulance",
            "(he|she|<who>|baby) is dying (on|in|right|please|help|now|and|$)",
            "(please|somebody|someone) (send|get|call) help (please|now|he|she|i|my|$)",
            "(get|send) help (he|she|now|immediately|quick|quickly|fast|please|asap|i am)",
            "(i|feel like i am|think i am|going to) .. (about to die|going to die|dying) (right now|now|from|of (this|an)|help|on the|please|tonight)",
            "(rush|rushing|take|get) (me|him|her|us) to the (er|emergency room|hospital) (now|asap|right now|fast|immediately|please|quick)",
            "rush (me|him|her|us) to the (er|emergency room|hospital)",
            "(need|needs) (emergency|urgent|immediate) (help|medical|care|attention) ..3 (now|please|asap|right|here|attention)",
        ),
    ),
)  # fmt: skip

OTHERS_EN: tuple[CrisisRule, ...] = _OTHERS + _WORRY + _EMERGENCIES + _SUBSTANCES + _BODY + _ATTACKS
