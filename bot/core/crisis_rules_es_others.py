"""The core crisis rules for Spanish: somebody else in danger, and emergencies of the body and of violence."""

from functools import partial

from bot.core.crisis_rules import CrisisRule, Tier, rule

_rule = partial(rule, "es")

_OTHERS: tuple[CrisisRule, ...] = (
    _rule(
        "es-otra-persona",
        Tier.CRISIS_OTHER,
        "other",
        "Someone else who wishes to die or hurts themself.",
        fires=(
            "mi hija dice que se quiere morir",
            "mi hermano se quiere matar",
            "mi amiga se corta los brazos",
            "mi esposo amenaza con suicidarse",
            "creo que mi hijo piensa en el suicidio",
        ),
        silent=("mi mamá quiere una cita", "mi papá se suicidó hace años", "mi hijo se cortó el pelo"),
        patterns=(
            "<persona> ..5 se (quiere|va a|puede|quisiera|queria|vaya a|anda queriendo|pueda|iba a|"
            "intento|trato de|quiso|anda por|piensa) [a|ya] (morir|matar|suicidar|ahorcar|colgar|quitar "
            "la vida|desvivir|cortar|lastimar|hacer dano|tirar|aventar|hacer algo|pegar un tiro|hacer "
            "algo malo|herir)",
            "se (quiere|va a|quiso|intento|trato de) [ya] (matar|suicidar|ahorcar|quitar la vida|colgar|"
            "desvivir)",
            "<persona> ..5 (matarse|suicidarse|ahorcarse|quitarse la vida|morirse|cortarse|lastimarse|"
            "hacerse dano|desvivirse|colgarse|acabar con su vida|terminar con su vida|autolesionarse|"
            "tirarse|aventarse|acabar con todo)",
            "(quiere|intento|amenaza|amenazo|amenazando|dice|piensa|habla|hablando|planea|iba|va|trato|"
            "trata|intentando|penso|hablo) [que|con|en|de|a|quiere] (matarse|suicidarse|ahorcarse|"
            "quitarse la vida|desvivirse)",
            "<persona> ..5 (no|ya no) (quiere|quisiera|desea|tiene ganas de) [seguir] (vivir|existir|"
            "viviendo|estar aqui|seguir|estar viva|estar vivo|despertar)",
            "<persona> ..5 (quiere|quisiera|prefiere|desea|ganas de|queria) [estar|de] (morir|morirse|"
            "muerta|muerto|desaparecer|acabar con todo|suicidio)",
            "<persona> [ya|otra vez|siempre|tambien] se (corta|esta cortando|hace dano|lastima|"
            "autolesiona|sigue cortando|quema|raja|cortaba)",
            "se corta (los brazos|las piernas|las munecas|la piel|con|las venas)",
            "<persona> ..5 (habla|hablando|habla mucho|piensa|pensando|menciona|tiene ideas|"
            "pensamientos|ideas|con ideas|hablo) [de|del|en|sobre|mucho|todo el tiempo] [de|en|la|el] "
            "(muerte|morir|morirse|suicidio|matarse|suicidas|suicida|suicidarse)",
            "<persona> [esta|se siente|anda|tiene|es] [muy|ideas|pensamientos|algo|ideacion] (suicida|"
            "suicidas)",
            "<persona> ..5 (carta|nota|mensaje|video) de (despedida|suicidio|adios)",
            "(me preocupa|preocupada|preocupado|miedo|temo|creo|asusta) .. <persona> .. (se mate|se "
            "suicide|se haga dano|se lastime|se haga algo|se quite la vida|suicida|se corte|haga una "
            "locura|hacerse dano)",
            "<persona> ..5 (escondio|esconde|guardo|guarda|junta|junto|tiene|compro) .. (pastillas|"
            "pistola|soga|navajas|arma|navaja) .. (morir|matar|matarse|quiere|dice|suicid|miedo)",
            "<persona> ..4 (dijo|dice|escribio|publico|mando|puso) .. (adios para siempre|se quiere "
            "morir|ya no quiere vivir|no quiere existir|quiere morir|se va a matar|se despidio|no "
            "quiere vivir)",
            "<persona> ..4 se despidio (de todos|para siempre|de nosotros|por)",
            "(su|con la) (pistola|arma) .. (matarse|cabeza|acabar)",
            "<persona> .. (amenaza|amenazo) con (matarse|suicidarse|hacerse|quitarse|morir)",
            "<persona> ..6 [que|si|y] se (mata|suicida|ahorca|quita la vida|avienta)",
            "si .. se (mata|suicida)",
            "(encontre|encontramos|halle|vi|lei) [una|la|su|un] (carta|nota|mensaje|video) (de|suicida) "
            "[despedida|suicidio|adios] (de|en|mi)",
            "el (se quiere|ya no quiere|no quiere|quiere|dice que quiere|dice que ya no quiere|piensa "
            "en) (morir|matar|vivir|matarse|morirse|suicidarse|suicidar)",
            "<persona> ..4 [que|ya] mejor se (muere|mata|quiere morir)",
            "<persona> ..4 se (anda|esta|sigue|vive|estuvo|andaba) (cortando|lastimando|haciendo dano|"
            "quemando|rajando|autolesionando)",
            "<persona> ..4 (preferiria|prefiere) (estar muerto|estar muerta|morir|morirse)",
        ),
    ),
)  # fmt: skip

_EMERGENCIES: tuple[CrisisRule, ...] = (
    _rule(
        "es-sobredosis",
        Tier.EMERGENCY,
        "overdose",
        "Too much taken.",
        fires=(
            "me tragué demasiadas pastillas",
            "creo que tengo una sobredosis",
            "se tragó un frasco de medicina",
            "me pasé de la dosis y me siento mal",
        ),
        silent=("qué pasa en una sobredosis", "me tomé mi pastilla", "cuántas pastillas tomo"),
        patterns=(
            "(tome|tomo|trague|trago|tomado|tragado|comio|comi|ingeri|ingirio|aventamos|aventé|avente|"
            "tomaron|meti|bebi|bebio|tomamos|echo|eche) [ya|como|casi|un|una|todas|el|la|mas de|unas|"
            "toda|todo|creo que|por error|sin querer] (muchas|demasiadas|bastantes|un monton de|todas|"
            "todo|toda|demasiada|demasiado|mucha|muchisimas|monton de|un chorro de|chingo de|un chingo "
            "de|puno de|bola de|el frasco|el bote|la caja|frasco|bote|caja|<many>|de mas|mas de la "
            "cuenta|el doble|todito|todos|demasiados) [de|mis|las|el|la|sus|los|entera|entero] [mis|las|"
            "sus|completo|completa|el] (<pastillas>|pastillas|mas|la cuenta|sueno)",
            "(tome|tomo|trague|trago|comio|tomado) [como|casi|unas|mas de] <many> <pastillas>",
            "(me tome|se tomo|me trague|se trago|me tomé) (todas|todo el|toda la|un frasco|el frasco|un "
            "bote|el bote|una caja|todo el frasco|todas las|demasiado|de mas|muchas|demasiadas|demasiada)",
            "(tengo|tuve|tiene|es|fue|hice|creo que es|sufri|sufrio|me dio|le dio|tuvo|esta teniendo|"
            "esta en) [una] sobredosis",
            "(me|se) (sobredosifique|sobredosifico|empastillo|empastille|intoxique|intoxico|envenene|"
            "enveneno)",
            "se [me|le] (paso|fue) la mano [con|de] [la|el|las|los|mis|su|sus] (pastillas|dosis|gotas|"
            "medicina|ketamina|medicamento|clonazepam|insulina|alcohol|medicinas|droga)",
            "(me|se) (pase|paso|excedi|excedio) [de|con] (la|las|el|mi|su) (dosis|pastillas|medicina|"
            "gotas|medicamento|ketamina) .. (siento|mal|mareado|mareada|ayuda|que hago|vomit|corazon)",
            "(me|se) (tome|tomo|trague|trago|bebi|bebio) [el|un|una|poco de|mucho|accidentalmente|por "
            "error|un poco de] (cloro|veneno|raticida|acido|gasolina|fabuloso|insecticida|"
            "anticongelante|thinner|pila|detergente)",
            "(tome|tomo|trague) .. pastillas .. (morir|matarme|matarse|morirme|morirse)",
            "me pase (de|con) [la|las|el|mi|mis] (dosis|pastillas|gotas|medicina|medicamento|tafil|"
            "clonazepam|ketamina|calmantes)",
            "se paso (de|con) [la|las|el|su|sus] (dosis|pastillas|gotas|medicina|medicamento|tafil|"
            "clonazepam|ketamina|calmantes)",
        ),
    ),
    _rule(
        "es-mezcla",
        Tier.EMERGENCY,
        "mixing",
        "Drugs or drink already mixed.",
        fires=("mezclé ketamina con alcohol", "tomé xanax con tequila y me siento mal"),
        silent=("puedo mezclar ibuprofeno con sertralina", "puedo tomar vino"),
        patterns=(
            "(mezcle|mezclo|combine|combino|mescle|revolvi) [mi|la|las|el|mis|un poco de|unas] "
            "[<pastillas>|<alcohol>|<tratamiento>] (con|y) [mucho|unas|un|una|poco de] <alcohol>",
            "(tome|tomo|bebi|use|inhale|me meti|me tome) ..5 (con|y|mas|encima) ..4 (siento|siente|"
            "senti) [muy|bien|algo|medio|rara|raro] (mal|raro|rara|mareado|mareada|terrible|horrible|"
            "debil|confundido|confundida|fatal|feo)",
            "(despues de|por|tras) (mezclar|haber mezclado|combinar) [las|los|mis|el|la] (medicinas|"
            "pastillas|alcohol|medicamentos|drogas|ketamina) .. (siento|fiebre|mal|temblor|tiemblo|mareo)",
            "(mezcle|combine|junte|revolvi|tome|tomo) ..4 ... (temblando|fiebre|tiemblo|mareado|mareada|"
            "convulsionando|rigido|sudando|taquicardia|confundido|confundida|desmayo)",
            "(mezcle|combine) [el|la|mi|mis|unas] <pastillas> (con|y) [el|la|mi|mis|unas] <pastillas> "
            "... (mal|raro|rara|temblando|fiebre|mareado|mareada|sudando|corazon)",
        ),
    ),
    _rule(
        "es-respirar",
        Tier.EMERGENCY,
        "breathing",
        "Trouble breathing now.",
        fires=("no puedo respirar", "mi mamá no respira", "me cuesta mucho respirar", "me estoy ahogando"),
        silent=("ejercicios para respirar", "qué hago si no puedo respirar"),
        patterns=(
            "no [me|se|le] (puedo|puede|pueda|podemos|deja|logro|alcanzo a|alcanza a) [casi|bien|ni] "
            "(respirar|respira|jalar aire|agarrar aire)",
            "(no|casi no|apenas) [esta] (respira|respirando|respiro)",
            "(me|le) [esta|cuesta|falta] [mucho|costando|mucho trabajo|el|faltando|trabajo] [el|mucho] "
            "(respirar|aire|la respiracion)",
            "(dificultad|problemas|trabajo) (para|al|pa) respirar <number>",
            "(tengo|tiene|con|siento|siente|mucha) [mucha|mucho|mucho trabajo|muchos|problemas|"
            "dificultad] (dificultad para respirar|problemas para respirar|trabajo para respirar|falta "
            "de aire|para respirar)",
            "(dejo|deje) de respirar",
            "(me|se) (estoy|esta) (ahogando|asfixiando|atragantando|poniendo azul|poniendo morado|"
            "poniendo morada)",
            "(labios|cara|boca|dedos|unas) [se|estan|esta|le|se me|se le] [le|me|estan|esta|ponen|pone|"
            "pusieron|puso] (azules|azul|morados|morada|morado|moradas)",
        ),
    ),
    _rule(
        "es-pecho",
        Tier.EMERGENCY,
        "chest",
        "Chest pain.",
        fires=(
            "siento un dolor muy fuerte en el pecho",
            "me duele el pecho",
            "creo que me está dando un infarto",
            "siento presión en el pecho",
        ),
        silent=("qué hago si me duele el pecho", "el dolor de pecho es efecto secundario?"),
        patterns=(
            "(tengo|tiene|siento|siente|con|traigo|trae|me dio|le dio|me da|le da|mucho|fuerte|hay|"
            "empezo) [un|mucho|fuerte|mucha|el|una|muy fuerte|algo de|unos|fuertes] (dolor|dolores|"
            "presion|opresion|punzadas|ardor|apretado|puntadas|piquetes) [fuerte|muy fuerte|horrible] "
            "[de|en|del] [el|mi] (pecho|corazon)",
            "^ (dolor|presion|opresion) (de|en el) pecho (ayuda|ahorita|ahora|despues|fuerte|y|desde|"
            "muy|$)",
            "(me|le) (duele|dolio|aprieta|arde|punza|oprime|estan doliendo|esta doliendo) [mucho|bien|"
            "muy|horrible|fuerte|bastante] [fuerte] [el|mi] (pecho|corazon)",
            "(el|mi|su) pecho [me|le] (duele|aprieta|arde|esta apretado)",
            "(me|le|tengo|tuvo|tiene|teniendo|tuve) [esta|estan|dio|va a|creo que] [dando|dar] [un|"
            "teniendo un|una] (infarto|ataque al corazon|ataque cardiaco|paro cardiaco|paro|preinfarto)",
            "(infartando|infartandose|infarto ahorita)",
        ),
    ),
    _rule(
        "es-convulsion",
        Tier.EMERGENCY,
        "seizure",
        "A seizure now.",
        fires=("está convulsionando", "mi hijo tuvo una convulsión", "le dio un ataque epiléptico"),
        silent=("la ketamina puede causar convulsiones?", "tengo epilepsia, puedo ir?"),
        patterns=(
            "(esta|estoy|empezo a|sigue|anda|se puso a|comenzo a) (convulsionando|convulsionar|"
            "convulsionandose|echando espuma)",
            "(convulsiono|convulsione)",
            "(tuvo|tuve|tiene|le dio|me dio|le dan|le estan dando|le esta dando|esta teniendo|teniendo|"
            "sufrio|con|tengo) [una|unas|otra|un|muchas] (convulsion|convulsiones|ataque epileptico|"
            "ataque de epilepsia|crisis epileptica|ataque convulsivo)",
            "espuma (por|en) la boca",
            "(le|me) [esta|estan] (dando|dio|dieron) un ataque",
        ),
    ),
    _rule(
        "es-inconsciente",
        Tier.EMERGENCY,
        "unconscious",
        "Cannot be woken, fainted.",
        fires=(
            "mi abuelo está inconsciente",
            "no despierta mi papá",
            "mi esposa se desmayó",
            "no reacciona",
        ),
        silent=(
            "voy a estar inconsciente en la infusión?",
            "me despierto cansado",
            "no despierto temprano",
        ),
        patterns=(
            "(esta|quedo|lo encontre|la encontre|sigue|se quedo|encontre) [como|medio|casi] "
            "(inconsciente|desmayado|desmayada|tirado|tirada|sin conocimiento|sin sentido|inconsiente)",
            "(no|ni) [se|nos|me|la|lo] (despierta|reacciona|responde|contesta ni|puedo despertar|"
            "podemos despertar|puedo despertarlo|puedo despertarla|quiere despertar|logro despertar|"
            "logro despertarlo|se despierta|vuelve en si|abre los ojos|se mueve|desperto)",
            "(se|me) [acaba de|acabo de|esta] (desmayo|desmaye|desvanecio|desvaneci|desplomo|desmayar|"
            "desmayando|colapso)",
            "(perdio|perdi|pierde) el (conocimiento|sentido)",
            "^ inconsciente (y|ayuda|en|no|mi)",
            "(me|se) (estoy|esta|voy a|va a) (desmayando|desmayar)",
        ),
    ),
    _rule(
        "es-alergia-serotonina",
        Tier.EMERGENCY,
        "allergy",
        "Severe allergy, and signs of serotonin syndrome.",
        fires=(
            "se me está cerrando la garganta",
            "tengo la lengua hinchada",
            "creo que tengo síndrome serotoninérgico",
            "tengo fiebre alta y rigidez después de mezclar medicinas",
        ),
        silent=("qué es el síndrome serotoninérgico", "soy alérgica a la penicilina"),
        patterns=(
            "(se|tengo|tiene|siento|la|el|los|mi|su) [me|le|esta|que se me|muy|que] [esta|estan|cerro|"
            "cierra|hincho|hincharon|la] [cerrando|hinchando|cierra] [la|los|el|mi|muy] (garganta|"
            "lengua|labios|cara|boca|labio) [se] [me|esta|muy|bien] [esta|cerrando] (hinchada|hinchado|"
            "hinchados|cerrada|cerrando|inflamada|hinchando|inflamados|inflamado|cierra)",
            "se (me|le) [esta|estan|cierra|cerro] [cerrando|hinchando|hincho|hincharon|inflamando|"
            "cierra|inflamo] (la|los|el) (garganta|lengua|labios|cara|boca)",
            "(tengo|tiene|me dio|le dio|estoy teniendo|teniendo|creo que es) [una|como] (reaccion "
            "alergica|anafilaxia|choque anafilactico|shock anafilactico|reaccion muy fuerte)",
            "(tengo|creo que|tiene|me dio) [tengo|es|un|el] [un|el] sindrome (serotoninergico|de "
            "serotonina|de la serotonina|serotonergico)",
            "(fiebre|calentura|temperatura) [muy] [alta|alto] ..4 (rigidez|rigido|temblor|temblores|"
            "temblando|tiemblo|tieso|confundido|confundida|musculos|sudando|agitado) .. (despues|"
            "mezclar|desde|por|tramadol|medicina|medicinas|pastillas|mezcle|juntas)",
            "(temblando|tiemblo|rigido|temblores|sudando|confundido) ..5 (fiebre|calentura|rigidez|"
            "confundida|confundido) .. (despues|mezclar|desde|por|tramadol|medicinas|pastillas|mezcle)",
        ),
    ),
    _rule(
        "es-sangrado-derrame",
        Tier.EMERGENCY,
        "bleeding",
        "Heavy bleeding and signs of a stroke.",
        fires=(
            "no para de sangrar",
            "estoy perdiendo mucha sangre",
            "se le cayó un lado de la cara",
            "creo que le está dando un derrame",
        ),
        silent=("me sacan sangre?", "tuve un derrame hace 6 años"),
        patterns=(
            "no (para|deja|puedo parar|puedo detener|se detiene|se me quita|paro) [de|el|la|mi] "
            "(sangrar|sangrado|sangre|hemorragia)",
            "(sangrando|sangro|sangra|hemorragia) (mucho|muchisimo|demasiado|bastante|por todos|y no|a "
            "chorros|feo|fuerte)",
            "(perdiendo|perdi|perdio|pierde|hay) (mucha|demasiada|tanta) sangre",
            "(vomito|vomitando|vomite|escupo|escupiendo|tosiendo) [con|mucha] sangre",
            "sangre por todos lados",
            "(tengo|tiene|le dio|me dio|le esta dando|me esta dando|teniendo|sufrio|tuvo) [un] (derrame|"
            "derrame cerebral|embolia|ataque cerebral|infarto cerebral|evento cerebral)",
            "(se|la|me|tiene|con) [le|me] (cayo|durmio|torcio|paralizo|colgo|adormecio) [un|la|el|medio|"
            "media] [lado|mitad] [de|del] [la|mi|su] (cara|cuerpo|boca|brazo)",
            "(no|ni) (puede|puedo) (mover|sentir|levantar|hablar) [bien|un|el|la|su|mi|medio] [lado|"
            "bien] [del|de la] (brazo|lado|cuerpo|pierna|cara|bien|de repente|mano)",
            "(habla|hablando|hablo|hablar) [muy|como] (arrastrado|arrastrando|enredado|trabado|borracho "
            "de repente)",
            "arrastra las palabras",
            "(peor|el peor) dolor de cabeza (de mi vida|de la vida)",
            "(me|lo|la) (apunalaron|balearon|dispararon)",
        ),
    ),
    _rule(
        "es-auxilio",
        Tier.EMERGENCY,
        "call",
        "A bare call for help.",
        fires=(
            "auxilio llamen a una ambulancia",
            "manden una ambulancia por favor",
            "es una emergencia",
            "me estoy muriendo",
        ),
        silent=("cuándo llamo al 911", "me estoy muriendo de risa", "dónde queda urgencias?"),
        patterns=(
            "(llamen|llama|llame|llamenle|marquen|hablen|hablenle|llamale|manden|mande|manda|mandenme|"
            "necesito|ocupo|pidan|envien|urge|necesitamos|ocupamos) [por favor|ya|al|a|una|a la|la|que "
            "manden|rapido] [a] [una|la|el] (911|ambulancia|policia|paramedicos|emergencias)",
            "(auxilio|socorro) (por favor|ayuda|me|que|alguien|llamen|mi|no|se|ayudenme)",
            "(es|esto es|tengo|hay) una (emergencia|urgencia)",
            "^ (emergencia|urgente|sos) (ayuda|911|por favor|mi|no|se|auxilio)",
            "me (estoy|siento) (muriendo|morir|que me muero)",
            "siento que me (muero|voy a morir|estoy muriendo)",
            "(ayuda|ayudenme|ayudame) [por favor|que|ya] [me] (muero|se muere|me estoy muriendo|se esta "
            "muriendo|esta muriendo)",
            "se (esta|me esta|nos esta) muriendo",
        ),
    ),
    _rule(
        "es-nino-intoxicado",
        Tier.EMERGENCY,
        "poisoning",
        "A child who got into medicine.",
        fires=(
            "mi sobrino se comió mis pastillas",
            "la bebé se tragó una pastilla",
            "mi hija agarró mis gotas y se las tomó",
        ),
        silent=("mi hijo toma fluoxetina", "mi niña puede tomar prozac?"),
        patterns=(
            "(nino|nina|bebe|bebita|bebito|hijo|hija|nieto|nieta|sobrino|sobrina|chiquito|chiquita|"
            "hijito|hijita|ninos|peque|anos|menor|nene|nena) [de|se] [<number>] [anos|meses] [se|me|"
            "accidentalmente] (tomo|trago|comio|tomado|metio a la boca|bebio|chupo|tragado|agarro y se "
            "tomo|mastico) [por error|accidentalmente|sin querer|creo que] [mi|mis|una|unas|la|las|el|"
            "un|de mis|algunas|unos|varias|el frasco de|dos|tres|uno|una de mis|mi frasco de] [frasco "
            "de|de mis|de|bote de] (<pastillas>|cloro|pila|veneno|jabon|detergente|suavizante|pilas|"
            "moneda|iman|gomitas|jarabe|shampoo|fabuloso)",
            "(se|las|lo) [la|las|lo|los] (trago|tomo|comio) (mi|el|la) [bebe|nino|nina] (bebe|nino|nina|"
            "hijo|hija)",
            "(agarro|encontro|saco|abrio) (mis|mi|las|el|la) [frasco de|bote de] <pastillas> .. (tomo|"
            "trago|comio|boca)",
        ),
    ),
    _rule(
        "es-violencia",
        Tier.EMERGENCY,
        "violence",
        "Violence, abuse or a threat now.",
        fires=(
            "mi esposo me pega",
            "mi ex me quiere matar",
            "me violaron",
            "tengo miedo de mi marido",
            "mi papá abusa de mí",
        ),
        silent=("me pega el sol", "el dolor me golpea", "me duele el golpe"),
        patterns=(
            "(<persona>|esposo|marido|novio|pareja|senor|hombre|tipo|vecino|el|ella|padrastro|ex) [ya|"
            "siempre|otra vez|borracho|llega y|me dijo que|a veces|tambien|casi|toma y|todavia|se enoja "
            "y|dice que|anoche|ayer|hoy] (me|nos|la|lo) [esta|quiere|va a|volvio a|quiso|acaba de|"
            "amenaza con|amenazo con|anda|sigue|puede|trato de|intento|vino a|ha|a|tiene|obliga a|forzo "
            "a|estuvo|amenaza] [a|muy] (pega|pego|golpea|golpeo|golpeando|golpear|pegar|pegando|matar|"
            "mata|ahorca|ahorco|ahorcar|ahorcando|violo|viola|violar|abusa|abuso|abusar|amenaza|amenazo|"
            "amenazando|maltrata|maltrato|maltratando|empuja|patea|pateo|cachetea|cacheteo|estrangulo|"
            "acosa|persigue|encerro|encerrada|encerrado|tocar|toca|forza|obligo|agredio|agrede|lastimar|"
            "lastima|quema|secuestro|pegado|golpeado|muerte|de muerte)",
            "me (quiere|va a|quieren|van a|intento|trato de|amenazo con|amenaza con) (matar|golpear|"
            "violar|secuestrar|ahorcar|apunalar|disparar)",
            "(me|la|lo) [acaban de|han|estan|quieren] (violaron|violando|golpearon|asaltaron|"
            "secuestraron|atacaron|abusaron|agredieron|drogaron|golpeando|violar|atacando|amenazaron|"
            "amenazando|manosearon|ahorcaron|dispararon)",
            "(fui|he sido|soy|siendo|estoy siendo|estoy sufriendo|sufro|vivo|vivo con) [una|victima de|"
            "mucha] (violada|violado|abusada|abusado|violencia|abuso|golpeada|maltratada|agredida|"
            "secuestrada|violencia domestica|violencia familiar|amenazada|asaltada|maltrato)",
            "(abusa|abuso|abusaron|abusan|abusando) [sexualmente] de (mi|nosotros|mi hija|mi hijo|ella|"
            "mi hermana|mi nina|mi nino|el)",
            "(le|les) (pega|pego|pegan|esta pegando) (a|mucho) [mi|mis|su|sus|los|el|la] (hijo|hija|"
            "hijos|nino|nina|ninos|mama|hermana|bebe|mi)",
            "(tengo|tenemos|le tengo|me da) [mucho] miedo (de|a) (mi|el|que me mate|que me pegue|que "
            "nos mate|regresar a casa|estar en mi casa|que me haga dano)",
            "no (estoy|me siento|estamos) [a] (segura|seguro|salvo) (en mi casa|en casa|con el|con mi|"
            "aqui)",
            "(tiene|trae|con) una (pistola|arma|navaja|cuchillo) .. (afuera|puerta|me|nos|amenaza|casa|"
            "escondida|escondido|bano|encerrada|encerrado)",
            "(encerrada|encerrado|escondida|escondido) en (el bano|el cuarto|la recamara|mi cuarto|el "
            "closet)",
            "(alguien|un hombre|un senor|mi ex) .. (meterse|entrar|metio|entro) (a|en) (mi|la) casa",
            "(mi vida|mi hija|mi hijo|nuestra vida) (corre|esta en) peligro",
            "(estoy|estamos) en peligro",
            "me (amenaza|amenazo|tiene amenazada|tiene amenazado|tienen amenazado|tienen amenazada) [de|"
            "con] (muerte|matarme|una pistola|un cuchillo|arma)",
            "(me) (golpea|pega|ahorca|maltrata) (mi|ella|mucho|cuando|todos|diario)",
        ),
    ),
    _rule(
        "es-amenaza",
        Tier.EMERGENCY,
        "threat",
        "A threat to others.",
        fires=("quiero matar a mi jefe", "voy a lastimar a alguien", "lo voy a matar"),
        silent=("quiero matar el tiempo", "voy a pegar el papel"),
        patterns=(
            "<quiero> (matar|golpear|lastimar|apunalar|ahorcar|balacear|dispararle|hacer dano|hacerle "
            "dano|envenenar|quemar) a (mi|alguien|el|ella|todos|esa|ese|la gente|gente|los|otros|otras|"
            "una persona|mis|un|esos|jefe|esposo|vecino|suegra)",
            "<quiero> (matarlo|matarla|matarlos|matarlas|lastimarlo|lastimarla|apunalarlo|apunalarla|"
            "ahorcarlo|ahorcarla)",
            "(lo|la|los|las|te) (voy a|quiero) (matar|golpear|apunalar|lastimar|balacear)",
            "(ideas|pensamientos) (homicidas|de matar a|de lastimar a|de hacerle dano a)",
        ),
    ),
)  # fmt: skip

OTHERS_ES: tuple[CrisisRule, ...] = _OTHERS + _EMERGENCIES
