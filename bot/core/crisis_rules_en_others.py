"""The core crisis rules for English: somebody else in danger, and emergencies of the body and of violence."""

from functools import partial

from bot.core.crisis_rules import CrisisRule, Tier, rule

_rule = partial(rule, "en")

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

OTHERS_EN: tuple[CrisisRule, ...] = _OTHERS + _EMERGENCIES
