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
    _rule(
        "es-otra-senal",
        Tier.CRISIS_OTHER,
        "other",
        "Someone else: what they say, write, hide, give away; how they withdraw; what one fears.",
        fires=(
            "mi comadre me mandó un audio despidiéndose",
            "mi hermano anda regalando todas sus cosas",
            "le encontré navajas escondidas a mi hija",
            "mi novia no le ve caso a seguir viviendo",
            "tengo miedo de que mi papá haga una locura",
        ),
        silent=(
            "mi mamá se despidió del doctor",
            "encontré las pastillas de mi hermano en la farmacia",
            "mi hijo se lastimó jugando",
        ),
        patterns=(
            # what they say
            "<persona> ..6 (dice|dijo|diciendo|escribio|escribe|puso|publico|publica|confeso|conto|comento|repite|insiste|siente|cree|piensa|grita|says|said|platico|mando|subio) ..6 (mejor muerto|mejor muerta|estaria muerto|estaria muerta|ser una carga|es una carga|es un estorbo|sin el|sin ella|descansar de todo|descansar para "
            "siempre|no despertar|no amanecer|ya no puede mas|no puede mas|ya no aguanta|no aguanta mas|cansado de vivir|cansada de vivir|harto de vivir|harta de vivir|harto de la vida|harta de la vida|cansada de la vida|cansado de la vida|irse con dios|morirse|se muera|se muriera|morir|no haber nacido|desaparecer|no quiere seguir|acabar con todo|"
            "terminar con todo|quitarse|no vale la pena|nada vale|no va a estar|no estara|no lo volvere|no la volvere|no nos va a molestar|la vida no|su vida no|se va a acabar|todo se acaba|adios para siempre|que lo perdone|que la perdone|que lo perdonemos|que la perdonemos|lo perdonara|hacerse dano|cortarse|tirarse|aventarse|matarse|no existir|"
            "no quiere estar aqui|dejar de existir|dejar de sufrir|pistola|sin sentido|no le encuentra|kill himself|kill herself|die|dormir para siempre)",
            "<persona> ..4 (no|ya no) [le|se|tiene|encuentra] [ya] (ve|encuentra|halla|tiene|quiere|aguanta|puede|soporta|le importa) [el|la|mas|ya|ninguna|ningun|ganas|razon|razones|motivo|motivos|fuerzas|nada] (sentido|caso|chiste|de vivir|para vivir|razon para|motivo para|vivir|seguir viviendo|levantarse nunca|a la vida|a vivir|su vida|de seguir|para seguir|con su vida|"
            "con la vida|si vive|la vida|vivir o morir|seguir|mas con|existir|despertar)",
            "<persona> ..4 (esta|anda|se siente|vive|sigue) [muy|ya|tan] (cansado|cansada|harto|harta|aburrido|aburrida|fastidiada) de (vivir|la vida|su vida|existir|estar vivo|estar viva|todo y|luchar)",
            "<persona> ..4 (perdio|perdido|no tiene|quedo sin|sin) [las|la|ya] (ganas|razon|razones|voluntad|motivos) (de|para|por) (vivir|seguir|nada)",
            # letters, goodbyes, gifts
            "<persona> ..5 (dejo|escribio|mando|esta dejando|dejado|hizo|grabo|encontramos|escribiendo|mandado|envio|left) [me|una|un|su|unas|la|varias|nos|como] (carta|cartas|nota|notas|recado|testamento|audio|mensaje|mensajes|video|note) .. (despid|despidiendose|despedida|despedirse|perdon|contesta|adios|suicid|aparece|encuentro|preocup|asust|raro|ultima|culpa|murier|ya no|fue|cuide|cuiden|amaba|encontramos)",
            "<persona> ..5 (despidiendose|se despidio|se esta despidiendo|se anda despidiendo|se andaba despidiendo|se estuvo despidiendo|como despidiendose|como si se despidiera|como despedida|adios para siempre) [de|como|por|y] (mi|todos|nosotros|siempre|raro|ultima|adios|llorando|no contesta|nunca|ya|whatsapp|mensaje|los|sus|su|$)",
            "<persona> ..5 (regala|regalo|regalando|repartio|repartiendo|dio|vendio|vendiendo|regalado|deshaciendo) [ya|a|todas|todo|de] (sus|su|todas sus|lo que tiene|lo mas|todo) [todas] (cosas|ropa|perro|gato|pertenencias|mascota|mascotas|joyas|preciado|lo suyo|guitarra|consola|libros|lo que tiene)",
            "<persona> ..5 (puso|arreglo|arreglando|dejo|hizo|actualizo|deja) [ya|en|su|todo] (testamento|todo en orden|orden|seguro de vida|papeles|sus contrasenas|contrasenas) .. (triste|raro|deprimid|despid|dice|miedo|preocup|quiere|por si|cuando|falte)",
            # means and places
            "<persona> ..5 (compro|consiguio|tiene|trae|agarro|saco|escondio|esconde|guarda|guardo|junta|junto|junta|se llevo|cargo|cargando|carga|anda con|encerro con|busca|buscando|pidio|encontre con|juntando|guardando|with) [una|un|la|el|su|muchas|las|unas|mis|conmigo|escondida|escondidas|de|mi] (<medio>|<pastillas>) .. (triste|deprimid|deprimido|deprimida|mano|"
            "cabeza|encerr|encerro|encerrado|encerrada|miedo|salir|llorando|dice|dijo|cama|cuarto|colchon|almohada|cajon|mochila|contesta|abre|quiere|adios|cuello|bano|amenaza|morir|matar|lastimar|hacer|preocupa|todas|despid|fue|arreglo)",
            "<persona> ..4 se (encerro|metio|fue|salio|largo|subio|esta|quedo|encerrado|encerrada|llevo) ..6 (pastillas|navaja|navajas|pistola|cuchillo|soga|cuerda|arma|frasco|azotea|puente|techo|vias|rifle|escopeta|mecate|lazo|gillette|cinturon|orilla|cornisa)",
            "(encontre|encontramos|halle|hallamos|vi|descubri|le encontre|le vi|note|vimos|cache|found|revise) [le|que|a|en|hoy|anoche|ayer|unas|unos|muchas|escondidas|su|una] ..3 (navajas|navaja|cuter|gillette|gillettes|cortes|cortadas|cicatrices|marcas|soga|cuerda|horca|rasgunos|quemaduras|busquedas|carta|nota|diario|razor|cuts|nudo|sangre|pastillas escondidas|pastillas guardadas|frasco vacio|rajadas) "
            "..5 (mochila|cuarto|<piel>|colchon|almohada|cajon|cama|hija|hijo|hermana|hermano|novia|novio|esposo|esposa|amiga|amigo|morir|suicid|matarse|escondidas|escondido|hermanita|hermanito|closet|computadora|celular|despedida|sobrina|sobrino|nieta|nieto|debajo|prima|primo|bano)",
            "<persona> ..4 (tiene|trae|le vi|le note|con|aparecio con|amanecio con|llego con|le encontre|esconde|tapa|oculta|hace|hizo|le salen|has) [unas|unos|muchas|muchos|las|los|sus|puras|puros|nuevas|marcas de] (cortes|cortadas|cortaditas|cicatrices|marcas|rayas|rasgunos|quemaduras|rajadas|heridas|cuts|scars) [nuevas|nuevos|raras|de|como de] [navaja|cortada] [en|por] [el|la|los|las|sus|su] "
            "(<piel>|navaja|misma|mismo|con)",
            "<persona> ..3 se (hace|hizo|esta haciendo|anda haciendo|sigue haciendo|estaba haciendo|provoca) (cortes|cortadas|rasgunos|heridas|dano|quemaduras|rajadas)",
            "<persona> ..4 (busca|buscando|busco|googlea|googleo|investiga|investigando|pregunta|pregunto|preguntando|vio videos de|ve videos de|busquedas) [en|google|internet|me|de|sobre|celular] .. (como morir|morir|matarse|suicidarse|suicidio|letal|letales|sin dolor|sobredosis|nudo|cuantas pastillas|ahorcarse|muerte)",
            "<persona> ..4 (esta|anda|subio|parado|parada|sentado|sentada|subido|subida|lo vi|la vi|fue) .. (orilla|borde|barandal|cornisa|filo|puente|azotea|techo|vias) .. (brincar|saltar|aventar|tirar|aventarse|tirarse|saltar|quiere|amenaza|puente|azotea|techo|baja|bajarse|llorando|edificio|dice)",
            "<persona> ..6 (irse|ir|va a ir|reunirse|estar|alcanzar|juntarse|encontrarse) .. (cielo|dios|diosito|difunto|difunta|caidos|muertos|murio|fallecio|mas alla|otra vida|angelitos|panteon)",
            "(dios|diosito|la muerte|el senor) [ya|que] se (la|lo) (lleve|llevara|recoja)",
            "<persona> ..8 (dejado de comer|dejo de comer|no quiere comer|dejo de tomar|no come|dejado de tomar|tira sus) ..10 (morir|morirse|ir con|para que vivir|dios|descansar|reunirse|no vale|ya vivio|irse|llegue la hora|muerte)",
            "(amigo|amiga|novio|novia|hijo|hija|hermano|hermana|alguien|ex|primo|prima|compa|esposo|esposa) ..4 (foto|video|selfie|audio|mensaje) .. (arma|pistola|soga|pastillas|navaja|puente|cortes|cortadas|cuchillo|azotea)",
            "se (va a|quiere|anda queriendo|iba a|piensa) (dar|pegar|meter|tronar|volar|colgar|aventar|tirar) [un|la|los|el|del|al|de] (plomazo|tiro|balazo|cabeza|sesos|puente|metro|tren|escopetazo|azotea|vias)",
            "(esta noche|hoy|ya|manana) se (truena|mata|cuelga|avienta|ahorca|da un tiro|quita la vida|va a matar)",
            "<persona> ..6 (si|sin) (ella|el) .. (mejor|felices|existiera|estuviera)",
            "<persona> ..6 (mejor|felices|tranquilos) .. (si|sin) (ella|el)",
            "<persona> ..3 se (corto|abrio|rajo) [otra vez] (las venas|las munecas|los brazos|el cuello)",
            # deeds and fears
            "<persona> ..4 (trato de|intento|quiso|casi se|casi|volvio a intentar|ha intentado|estuvo a punto de|amenaza con|amenazo con|jura que|a punto de|planea|tried to) [se|otra vez] (ahorcarse|colgarse|matarse|tirarse|aventarse|cortarse|quitarse la vida|suicidarse|saltar|brincar|tomarse|lanzarse|mata|ahorca|cuelga|avienta|tira|corta|hacerse algo|"
            "acabar con|morirse|kill|hacerse dano|terminar con)",
            "<persona> ..5 (escucha|oye|oyo) voces .. (mate|muera|lastime|corte|haga dano|hagan|tire|aviente|dicen)",
            "(miedo|temo|preocupa|asusta|angustia|terror|panico|temor|preocupado|preocupada|asustada|asustado|afraid|worried|presiento|siento|sospecho|creo) ..2 que <persona> [se|le|vaya a|pueda|haga|cometa|quiera|atente|va a|no|ya] [vaya a|pueda|quiera|a|de por|llegue a] (haga|hacer|cometa|cometer|atente|atentar|mate|matarse|lastime|suicide|"
            "suicidarse|quite|quitarse|corte|hacerse|hagas|dane|lastimarse|muera|morir|morirse|tire|tirarse|despierte|viva|vivir|kill|cuelgue|ahorque|tome todas)",
            "(miedo|temo|tememos|temor|preocupa|preocupada|preocupado) ..2 por (la vida de|su vida)",
            "(no|ni) [lo|la|le|quiero|puedo|me atrevo a|podemos] (puedo|quiero|quieren|dejo|dejar|dejarlo|dejarla|dejamos) [dejar|dejarlo|dejarla|a] [sola|solo|ni] [solo|sola|un] .. (haga algo|se mate|se haga dano|lastime|hacerse|haga una|matarse|se corte|se vaya a)",
            "(ayudar|ayudo|apoyar|apoyo|hago|decirle|digo|hablar|hablo|convenzo|actuar|actuo|hacer) [a|con|con un|a un|a una|para] <persona> (que|si|porque|when|who|cuando) [ya|se|esta|me dice que|dice que|tiene|anda|ella|el] [se|ya|con|no] (quiere|no quiere|piensa|pensamientos|pensando|intento|corta|lastima|amenaza|ideas|hace dano|ganas|suicida|quiere morir|dice que|habla de) "
            "[en|de|con|se|a|morirse] (morir|morirse|matarse|vivir|suicidarse|suicidio|hacerse dano|seguir|suicidas|quitarse|cortarse|muerte|lastimarse|matar|desaparecer|suicida|despertar|existir)",
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
            "(no|ni) [se|nos|me|la|lo] (despierta|reacciona|responde a nada|responde y esta|responde cuando le|contesta ni|puedo despertar|"
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
    _rule(
        "es-tomo-de-mas",
        Tier.EMERGENCY,
        "overdose",
        "Too much, double, all at once, the wrong medicine, or a mixture that is already felt.",
        fires=(
            "tomé doble mi litio sin querer",
            "me empiné medio frasco de jarabe",
            "mi abuela se tomó mis pastillas por error",
            "bebí mezcal encima del tafil y veo doble",
            "tragué cloro",
        ),
        silent=(
            "tomo doble turno en el trabajo",
            "se me olvidó la dosis de ayer, tomo doble?",
            "bebí una cerveza ayer, puedo ir mañana?",
        ),
        patterns=(
            "(tome|tomo|trague|trago|tomado|tragado|comio|comi|ingeri|ingirio|bebi|bebio|empino|empine|zampo|zampe|eche|echo|metio|meti|tomaron|tragaron|comieron|aventé|avento|took|inyecte|inyecto|puse|di|dimos) [ya|hoy|anoche|por|error|sin querer|accidentalmente|creo que|como|casi|de|hace rato|ahorita|mi|las|la|se|su] "
            "[el|la|mi|su|unas|mas|como|casi] (doble|dos veces|el doble|el triple|triple|dosis doble|doble dosis|todas|todos|todo el|toda la|medio frasco|medio bote|media caja|medio pomo|un frasco|el frasco|una tira|dos tiras|la tira|tira completa|blister entero|un puno|un punado|punado|punos|un manojo|un monton|un chingo|un chorro|un buen|un bolon|"
            "bola|bonche|un bonche|demasiado|demasiada|demasiadas|demasiados|de mas|mas de la cuenta|mas de lo que|mas de las que|muchisimas|una sobredosis|un frasco entero|la botella|frasco entero|a bunch of|too many|quien sabe cuantas|no se cuantas|<many>|muchas|lo de toda la semana|lo de una semana|lo de tres dias|lo del mes) [de|mis|mi|las|los|la|el|su|"
            "entero|entera|del|sus|como|unas] [frasco de|dosis de|bote de|mi|mis|las|su] [dosis de|mama|la] (<pastillas>|de golpe|juntas|de una vez|de un jalon|debia|debo|tocaba|tocaban|deberia|receta|recetaron|recetadas|indico)",
            "(tome|trague|tomo|trago|took|comio|comi) [como|casi|ya|unas|unos|mas de|un] (3|4|5|6|7|tres|cuatro|cinco|seis|siete|doce|catorce|dieciocho|<many>) [barras de|barras|pastillas de|de|mg de|miligramos de|gotas de|pastillas|tabletas de|de las|de mis|de sus] [de] (xanax|tafil|rivotril|clonazepam|tramadol|fentanilo|percocet|percocets|norco|norcos|"
            "vicodin|valium|lorazepam|ativan|alprazolam|barras|oxicodona|hidrocodona|ambien|benadryl|litio|troches|zopiclona|seroquel|quetiapina|dormir|presion|somniferos|opioides)",
            "(tome|tomo|trague|trago|comi|comio) ..4 (pastillas|medicinas|medicamento|medicina|pildoras|gotas) ..5 (todas|juntas|de golpe|de un jalon|de una vez|por error|equivocada|equivocado|al mismo tiempo|siento|mal|mareada|mareado|no despierta|vomit|que no eran)",
            "<persona> ..3 (se|me) (tomo|trago|comio|tomaron) [creo que|por error|todas|todos|toda|sin querer|accidentalmente|como] (mi|mis|las mias|los mios|la mia|las de|la medicina de|las pastillas de|la de|lo mio|mis gotas|mi ketamina) (ketamina|<pastillas>|mama|papa|ketamine|por|sin|y|$)",
            "(vacio|acabo|termino|acabe|vacie|desaparecio|vacia) (el|la|un|todo el|mi) (frasco|bote|caja|pomo|botella) (de|y) .. (pastillas|medicina|gotas|clonazepam|jarabe|tome|tomo|mal|dormid|siento|mareada|mareado)",
            "(frasco|bote|pomo|caja|blister|botella) [de pastillas|esta|estaba|de|la|su] [pastillas|medicina] [esta|estaba] (vacio|vacia) [a|al|en|y|junto|tirado] .. (lado|despierta|reacciona|contesta|mano|cama|piso|no|responde|bano|dormid|inconsciente)",
            "(trague|trago|tome|tomo|bebi|bebio|ingeri|ingirio|comio|inhale|inhalo|respire) [accidentalmente|un|poco de|mucho|por error|sin querer|trago de|algo de|como|medio vaso de|el] (cloro|bleach|raticida|veneno|acido|gasolina|fabuloso|insecticida|thinner|anticongelante|detergente|pinol|sosa|amoniaco|monoxido|limpiador|pesticida|quitaesmalte|"
            "jabon|aguarras|destapacanos|gas|muriatico|desinfectante|veneno para ratas|maestro limpio|suavizante)",
            "(intoxicacion|intoxicada|intoxicado|intoxico|intoxicamos|intoxicaron|intoxicando|envenenado|envenenada|enveneno) [con|por|de|se|nos|estoy|esta|mi] (gas|cloro|pastillas|medicamento|monoxido|alcohol|veneno|drogas|familia|esta|medicina|humo|fentanilo|mi|insecticida)",
            "^ [ya|pues ya|y ya] me las (tome|trague) [todas|ya] $", "me las (tome|trague|tomo) (todas|de golpe|de un jalon|juntas)",
            "(tome|trague|tomo) .. (pastillas|pildoras|frasco|medicina) .. (arrepenti|arrepiento|arrepentida|arrepentido)",
            "(tome|tomo|tomado|dio|di) ..8 (dos|tres|cuatro|cinco|seis|varias|muchas|<number>) veces [porque|hoy|seguidas|sin|ya|por] (olvido|olvida|se le olvido|seguidas|hoy|error|querer|no se acordaba|confundio|confundi)",
            "(di|dio|dimos|dieron) [la|las|el|una|mi|mis|su] (<pastillas>) [de|del|la] .. (nino|nina|bebe|hijo|hija|nieto|nieta|perro) ..2 (error|equivocada|equivocado|equivoque|confundi|querer)",
            # mixed
            "(mezcle|mezclo|mescle|combine|combino|revolvi|revolvio|junte|junto|mezclado|mezclamos|combinado|mixed|cruce|cruzo|cruzado) [anoche|ayer|hoy|sin querer|creo que|por error|el|la|mi|mis|las|los|unas|un|su|sus|poco de|dos] [pastillas de|dosis de|pastilla de|gotas de] (<pastillas>|<tratamiento>|<alcohol>|antidepresivo|medicinas|ketamine|meds|mota) "
            "[de|del|la|para] [ansiedad|dormir|dolor|presion|depresion|mi] (con|y|with|and|mas) [una|un|unas|unos|mucho|mucha|la|el|mi|mis|poco de|varios|varias|dos|tres|algo de|como] [seis|copas de|vasos de|botella de|lineas de|shots de|pastillas de|gotas de] (<alcohol>|<pastillas>|<tratamiento>|antidepresivo|san juan)",
            "(tome|tomo|trague|bebi|bebio|eche|echo|use|meti|metio|fume|inhale|inhalo|puse|aventé|drank|took|consumio|consumi|inyecto|chupe|pistie) ..4 (<alcohol>|<pastillas>|ketamine) ..4 (y|con|encima|mas|despues|sobre|junto|arriba|and|luego|ademas) ..4 (<alcohol>|<pastillas>|<tratamiento>|medicina) ... <mal>",
            "(tome|tomo|trague|bebi|bebio|eche|echo|meti|metio|inhale|inhalo|took|drank|trago|aspire|aspiro) [mi|mis|la|las|el|los|una|un|unas|dos|tres|mucho|mucha|su|sus|como|<number>] [pastillas de|dosis de|pastilla de|gotas de|copas de|shots de] (<alcohol>|<pastillas>|ketamina|ketamine) (con|junto con|encima de|encima del|arriba de|mas|sobre|with|on top of) "
            "[un|una|unas|unos|mucho|mucha|mi|mis|la|el|las|su|sus|dos|tres|harto|varias|varios|como|<number>] [copas de|shots de|pastillas de|botella de|vasos de] (<alcohol>|xanax|antidepresivo|tramadol|<pastillas>)",
            "(creo|siento|parece) que [me|se|mi] (sobredosis|pase de|paso de|excedi|excedio|intoxique|intoxico|fui de mas|di una sobredosis|estoy pasando de la raya|estoy intoxicada|estoy intoxicado|esta intoxicado|esta intoxicada)",
        ),
    ),
    _rule(
        "es-aire-pecho",
        Tier.EMERGENCY,
        "breathing",
        "No air, a blue face, a racing or crushed heart, as patients say it.",
        fires=(
            "no me entra el aire",
            "mi papá se puso morado y no jala aire",
            "siento como un elefante en el pecho",
            "el corazón me late a mil y me voy a desmayar",
        ),
        silent=("el aire acondicionado no funciona", "se puso morado el golpe del brazo", "me late la idea"),
        patterns=(
            "no [me|le|puede|puedo|logro|alcanzo|alcanza|consigo|logra|podia|podemos] [bien|ni|a|casi] (entra|llega|alcanza|jalar|jala|jalo|agarrar|agarra|agarro|meter|tomar|recuperar|pasa|pasar|jalando|consigue|tomo) [bien|el|suficiente|la|nada de|ni] (aire|aliento|respiracion|oxigeno)",
            "(siento|se|me|le|como) [que|me|se|esta] [esta|estoy|me|va|se me] [va|esta|yendo] (ahogo|asfixio|falta el aire|acaba el aire|acabando el aire|va el aire|va la respiracion|faltando el aire|ahoga|cierran los pulmones|falta la respiracion|falta mucho el aire|quedo sin aire|queda sin aire|quedando sin aire|quede sin aire|quedo sin poder respirar)",
            "(respira|respirando|respiro|respiracion|breathing) [muy|bien|esta|bastante|super|de manera|con] (raro|rara|lento|lenta|despacito|despacio|feo|dificultad|mal|poquito|poco|apenas|superficial|ronco|agitado|agitada|ruidoso|con ruidos|con mucha dificultad|cada vez menos|debil|rarisimo|funny|con trabajo|entrecortado|entrecortada|con un silbido)",
            "(no|ya no|casi no) [puede|puedo|esta|can] (breathe|respirar|breathing|respira|respirando|respiro)",
            "(me|le|nos) (cuesta|esta costando|batallo para|batalla para|batallando para|batallando) [mucho|bien|bastante|trabajo|para] (respirar|jalar aire|agarrar aire|breathe)",
            "(batallo|batalla|batallando|lucha|luchando) [mucho|mas|bastante] (para|por|pa) (respirar|jalar aire|agarrar aire)",
            "(esta|puso|pusieron|estan|poniendo|tiene|trae|quedo|puse|veo|ve|se ve) [toda|todo|la|las|los|el|sus|su|mis|como|bien|muy] [cara|boca|labios|dedos|unas|punta de los dedos] [esta|toda|todo|muy|se|de|color] (azul|azules|morado|morada|morados|moradas|blue|cianotico|moradito|moradita|azulado|azulada) [y|sin|ya|de|no] (no|respira|reacciona|aire|frio|despierta|la cara|los labios|$|ronca|jala)",
            "(labios|boca|unas) [estan|esta|se|ya|bien|muy|todos|le veo] [le|me|ven|ponen|estan] (azules|azul|morados|morada|morado|moradas|blue|azulados)",
            "(se|esta|esto) [esta|me esta|le] (ahogando|atragantando|ahogo con|atraganto|asfixiando|ahogandose|atragantandose|atoro|atoro en la garganta) [con|y|mi|el|la|no|un|una|en]  (comida|y|algo|no|pastilla|bebe|hijo|hija|nino|nina|un|una|pedazo|mama|papa|dulce|moneda|garganta|alberca|esposo)",
            # heart
            "(corazon|heart|pulso) [me|le|se me|se|esta|lo siento|siento que|bien|muy|que] [me|esta|va|sale|quiere|late|latiendo] (late|latiendo|brinca|salir|sale|mil|a mil|acelerado|acelero|acelerada|palpita|racing|rapidisimo|recio|disparado|loco|desbocado|explotar|brincando|parar|estallar|detiene|para|salta) [bien|muy|rapido|recio|super|fuerte|de|a|por|y|demasiado|como|la|del|loco|raro] .. "
            "(respirar|aire|pecho|desmay|desmayo|desmayar|desmayarme|mareado|mareada|mezcl|mezclar|mezcle|pastillas|cocaina|coca|tome|brazo|fria|sudando|tiemblo|temblando|vista|infarto|dosis|sudor|perico|cristal|energetica|tequila|adormecido|muero|dormido)",
            "(corazon|palpitaciones|taquicardia|late) [bien|muy|recio|rapido|a mil|acelerado|el|fuerte|super|horrible] [recio|rapido|corazon|fuerte|y] (despues de|desde que|tras|luego de|y no puedo|y me duele|y me falta|y siento que me|y me voy a|y estoy sudando) [haber|que|me] (mezclar|mezcle|tomar|tomarme|tome|fumar|fume|la coca|doble|respirar|el pecho|el aire|desmayo|desmayar|desmayarme|combinar|meterme|sudando|muero|inhalar)",
            "(siento|siente|tengo|tiene|traigo|como|con|da|dio) [como|un|una|mucho|mucha|que|algo|me|muy] [si|un|una|fuerte|que] [tuviera|gran|fuerte|muy] (elefante|piedra|peso|ladrillo|punzada|apreton|aplasta|aplastan|aplastando|estruja|apachurra|apachurran|puntada|calambre|pressure|fuego|quemazon|tight|hormigueo|dolorzote|opresion|presion|dolor) [fuerte|horrible|muy|bien|grande|encima|intenso|que] [en|a la mitad|sobre|el|a media] [el|la|medio del|mi|del] "
            "(pecho|corazon|chest|brazo izquierdo)",
            "(pecho|chest) .. (brazo|mandibula|espalda|quijada|left arm|hombro izquierdo) .. (corre|va|baja|sube|dormid|dolor|duele|hormigue|pasa|irradia|izquierdo|entumid|numb)",
            "(dolor|duele|doliendo|presion|opresion|aprieta|apretando) [muy|bien|fuerte|mucho|horrible|el|de|en|del] [fuerte|el|en|de|del] [el|mi] (pecho|chest|corazon) .. (brazo|mandibula|quijada|sudo|sudando|aire|respirar|mareo|mareado|mareada|espalda|sudor|desmay|fria|vomit)",
            "(brazo izquierdo|left arm) .. (duerme|durmio|entumio|entumecio|entumido|dormido|hormiguea|pesa|pecho|duele mucho|numb)",
            "(me|le) [esta|estan|creo que|va a] [que|me|le] (dando|va a dar|dar|quiere dar|esta queriendo dar|dio|queria dar) [como|un|el|algo] (infarto|paro|ataque al corazon|heart attack|paro cardiaco)",
        ),
    ),
    _rule(
        "es-cuerpo",
        Tier.EMERGENCY,
        "collapse",
        "Collapse, fits, a crooked face, blood, swelling, fever with stiffness.",
        fires=(
            "se le fueron los ojos para atrás y se está sacudiendo",
            "la encontré tirada en el baño y no me responde",
            "se le chueco la boca y habla raro",
            "no para de salirle sangre de la pierna",
            "me estoy hinchando de la cara y tengo ronchas",
        ),
        silent=("el doctor no me responde los mensajes", "no despierto temprano", "me sale sangre en el análisis?"),
        patterns=(
            # cannot be woken
            "(esta|quedo|encontre|encontramos|sigue|halle|cayo|desplomo|lo vi|la vi) [mi|a mi|mama|papa|hijo|hija|como|medio|ahi] [hermano|hermana|esposo|esposa|amigo|amiga|mama|papa|hijo|hija|abuela|abuelo|novio|novia|roommate|vecino|todo|toda] (tirado|tirada|desplomado|desplomada|desvanecido|desvanecida|ido|ida|como muerto|como muerta|desmayado|desmayada|inconsciente|perdido|perdida|unconscious|passed out|noqueado|"
            "en el piso|en el suelo) .. (no|ronca|respira|contesta|piso|bano|suelo|frio|fria|morad|azul|responde|sangre|espuma|reacciona|despierta|ayuda|cama|pastillas)",
            "(muevo|movemos|sacudo|sacudimos|jalo|pellizco|hablo|hablamos|grito|gritamos|cachetea|cacheteo|echamos agua|despierto|moje) [y|y y|fuerte|por|a gritos|pero|no] (no|nada) [me|nos|se|y] (despierta|reacciona|contesta|responde|mueve|abre|hace|habla|despertaba|nada)",
            "(no|ni) [me|nos|le|la|lo|se|quiere|puedo|podemos|logro|logramos|logran] [hacer que|que] (reacciona|reaccionar|responde a nada|responde cuando le|responde y|vuelve en si|volver en si|despierta|despertarlo|despertarla|despertar a|abre los ojos|abrir los ojos|wake up|waking up|reaccione|despierte|despertaba|despertar ni) [ni|mi|y|por|con|aunque|para|a|nada|bien|los|hace|desde|de] (mi|y|nada|por|esta|gritos|con|aunque|mas|hace|de|le|agua|pastillas|ronca|respira|tiene|"
            "tomo|$|rato)",
            "(ronca|roncando|babeando|balbucea) .. (raro|feo|despierta|contesta|reacciona|espuma|no|azul|gorgoteo)",
            "(voy a|estoy a punto de|siento que me|creo que me|casi me|vuelvo a|acabo de|a cada rato me|me ando) (desmayar|desmayo|desvanezco|desmayarme|desvanecer|colapsar|pass out|desmayando|passing out|desvanecerme)",
            "(me|se) (desmaye|desmayo|desvanecio|desvaneci|desplomo|desplome|pass out|passed out) (y|en|otra|hoy|ahorita|de|dos|despues|al|cuando|otra vez|mi|$)",
            "se (cayo|pego|golpeo|golpio) .. (cabeza|escalera|escaleras|bano) .. (vomit|sangr|sangre|no despierta|no responde|inconsciente|confundid|convulsion|no reacciona|sin sentido|dormid|levanta)",
            # fits
            "(se|le|los|me) [le|esta|estan|puso|me] (fueron|fue|voltearon|volteo|voltean|van|pusieron|ponen|quedaron|puso) [los|en] (ojos|blanco) [en|para|pa|hacia|los] (blanco|atras|arriba|ojos)",
            "ojos en blanco",
            "(se|esta|me|puso|anda|sigue|todo el cuerpo|empezo a|my) [esta|puso|pone|le|todo|toda] (sacudiendo|sacudiendose|retorciendo|retorciendose|temblando todo|tieso|tiesa|sacudir|retorcer|brincando en el piso|jerking|shaking|torciendo|engarrotando|engarrotado|engarrotada|engarroto) [el|y|todo|toda|como|en|los|mucho|feo|sin|de] (cuerpo|ojos|espuma|parar|no|todo|piso|blanco|babea|mandibula|control|brazos|poseid|responde)",
            "(no (deja|dejo|para|paro)|sin parar) de (temblar|sacudirse|convulsionar|convulsionarse|sacudirme|shaking|brincar el cuerpo|vomitar sangre|sangrar)",
            "(having|teniendo|dio|dando|tuvo|tuve) [a|una|un|como] (seizure|seizures|convulsion|convulsiones|ataque epileptico|stroke|derrame)",
            # stroke
            "(se|me|le|tiene|tengo|trae|traigo|amanecio con|amaneci con|quedo|quedo con|esta con|con) [le|me|esta|puso|un|medio|media|de|quedo|lado|la|hizo|su] [la|el|lado|media|medio|un|mitad|esta|de la] [lado|mitad|de|de la] (cara|boca|ojo|cuerpo|brazo|parpado|rostro|face|chueco|chueca|enchueco|ladeo|torcio|caida) [la|el|se|media|de|toda|bien|medio|esta|le|mi|derecho|izquierdo|del|como] [me|le|un lado|lado] "
            "(chueca|chueco|torcida|torcido|caida|caido|ladeada|ladeado|dormida|dormido|paralizada|paralizado|paralizo|enchueco|boca|cara|colgada|de un lado|paralizo|entumida|entumido|entumecida|colgando|drooping|entumio|lado|adormecida|adormecio)",
            "(boca|cara) [se|esta|de|le|me|se le] (chueca|enchueco|torcio|torcida|ladeo|chueco|cayo|colgando|de lado)",
            "(no|ni) [se le|puede|puedo|logra|siente|siento|mueve|muevo|le|me] [siento|mover|levantar|mueve|responde|sentir|hablar|ni] (mueve|mover|levantar|muevo|responde|siente|siento|entiende|medio|un lado|sentir|hablar bien|articular) [bien|el|la|un|medio|ni|de|su|mi|lo que|nada de lo que|nada] (brazo|lado|pierna|cara|cuerpo|mano|dice|habla|lado derecho|lado izquierdo|palabras|mitad|lengua)",
            "(habla|hablando|hablo|hablar|platica|dice) [muy|como|bien|todo|puras|toda] (raro|rara|arrastrado|arrastrando|enredado|enredada|trabado|trabada|borracho|incoherencias|mocho|pastoso|revuelto|babeando|sin sentido) [y|de|la|las|desde|pero|palabras|como] (no|repente|lengua|boca|brazo|cara|palabras|confund|mueve|chuec|mano|hace|ojo|golpe)",
            "(de repente|de pronto|ahorita|subitamente|hace rato) [ya|me|se|mi|le] (no|perdi|perdio|perdiendo|quede|quedo) [puedo|puede|mama|papa|ve|veo|la|logra|sin] (hablar|habla|ver|vista|vision|ve|ver nada|mover|mueve|caminar|sin habla|veo de un ojo|vista de)",
            "(perdiendo|perdi|perdio|sin) [la] (vision|vista|habla) [y|de] .. (lado|brazo|ojo|cara|repente|siento|mueve|cabeza)",
            # blood
            "(no|sin) [le|me|se|puede|puedo|puedo] [para|deja|detiene|paro|corta|parar|detener|quita|deja de|contener] [de|la|el|su] (salir|salirle|salirme|sangre|sangrado|hemorragia|sangrar|bleeding|la sangre|brotar)",
            "(sangre|hemorragia|sangrado|blood) [le|me|no|se|ya|esta|sale|por|que] [me|le|no|se] (detiene|a chorros|todas partes|para|sale mucha|saliendo mucha|saliendo a|brota|chorrea|chorreando|todos lados|quita con nada|corta|muchisima|se para|todo el piso|borbotones|everywhere)",
            "(desangrando|desangrandome|desangrandose|desangro|charco de sangre|bano en sangre|banado en sangre|banada en sangre|empapado de sangre|empapada de sangre|bleeding out)",
            "(vomita|vomitando|vomite|vomito|tose|tosiendo|arroja|arrojando|orina|evacua|echando|escupe) [me|le|mucha|muchisima|demasiada|bastante|con|pura|puro|coagulos de] [mucha|de|pura] (sangre|blood)",
            "(corto|corte|cortada|herida|abrio|abri) [muy|bien|bastante|demasiado|super|se ve|fue] [muy] (profundo|profunda|hondo|honda|feo|fea|grande) .. (sangr|sangre|sangra|sangrando|para|hueso|brazo|mano|muneca|abierta)",
            # swelling, fever
            "(me|se|le|la|los|siento|tengo|toda|esta) [me|le|esta|estan|estoy|la|toda|todo|mi|de] [esta|estan|hinchando|inflamando|puso|pusieron] [la|el|los|de|toda|todo|bien|muy] (hinchando|hincho|hinchada|hinchado|inflamando|inflamada|inflamado|hinche|inflame|cerrando|cierra|cerro|hincharon|swelling|apretada|inflamo|hinchados) [de|toda|todo|la|los|el|mi|y|se|me] [la|los|el|se|mi|me|por] (cara|lengua|garganta|labios|ojos|boca|cuello|ronchas|throat|respirar|tragar|aire)",
            "(ronchas|urticaria|sarpullido|hives) ..5 (garganta|respirar|aire|hinch|hinchada|hinchado|hinchando|cara|lengua|labios|desmay|tragar|ahog)",
            "(garganta|throat|lengua) [se|me|se me|esta|la|siento] [me|esta|siento|muy|que se] (cierra|cerrando|cerrada|hinchando|apretada|closing|bloqueada|hinchada|cerro|inflamada)",
            "(rigidez|rigido|rigida|temblores|tieso|tiesa|espasmos|sudoracion|sudo|confusion) ..4 (fiebre|calentura|confusion|sudoracion|temblores|escalofrios|taquicardia|diarrea) ..4 (fiebre|calentura|confusion|sudoracion|temblores|escalofrios|taquicardia|diarrea|agitacion)",
            "(fiebre|calentura|temperatura|escalofrios) .. (tieso|tiesa|rigidez|rigido|rigida|temblor|temblores|temblando|tiemblo|confundid|confundido|confundida|agitado|agitada|sudando|musculos duros|espasmos|brincos|alucina|alucinando|delira|delirando|corazon|cuello|pupilas) ... (desde|despues|mezcl|mezcle|sertralina|medicina|medicinas|pastilla|pastillas|dosis|tramadol|toma|tome|lexapro|antidepresivo|cambi|subieron|ketamina|prozac|zoloft)",
            "(sertralina|lexapro|prozac|zoloft|antidepresivo|antidepresivos|tramadol|fluoxetina|escitalopram|mezcle|combine|junte|subieron la dosis|cambiaron) ... (fiebre|calentura|temblores|temblando|tiemblo|sudando|rigido|rigida|tieso|tiesa|confundid|espasmos|escalofrios) ..3 (y|con|ademas|fiebre) [mucha|mucho|los|el|estoy|tengo|esta|muy|bien] (fiebre|calentura|temblores|temblando|tiemblo|sudando|sudo|rigido|rigida|tieso|tiesa|confundido|confundida|corazon|diarrea|espasmos|escalofrios|agitado|agitada|musculos|duro|taquicardia|acelerado)",
        ),
    ),
    _rule(
        "es-nino-agarro",
        Tier.EMERGENCY,
        "poisoning",
        "A child with the bottle open, or something in the mouth.",
        fires=(
            "encontré a mi bebé con el frasco abierto",
            "la niña agarró gomitas de las mías",
            "no sé cuántas pastillas se comió mi nieto",
        ),
        silent=("mi niño agarró gripa", "mi hija comió bien antes de la cita"),
        patterns=(
            "<chico> [de|que|tiene|y|mi|pequeno|menor] [<number>|dos|tres|un|ano|anos] [anos|ano|meses|y medio] [se|me|nos|acaba de|creo que] [se|me|acaba de] (tomo|trago|comio|agarro|bebio|chupo|mastico|lamio|metio|abrio|probo|mordio|saco|ingirio|inhalo|encontro|got into|ate|drank|swallowed|tomado|comerse|tragarse|comido) ..4 "
            "(<pastillas>|cloro|bleach|pila|pilas|veneno|detergente|gomita|gomitas|mariguana|marihuana|thc|edible|edibles|bateria|iman|moneda|vape|nicotina|suavizante|pinol|fabuloso|raticida|alcohol|perfume|gel|mi ketamina|mis gotas|parche|parches|meds|shampoo|limpiador|hierro|vitaminas|pintura|gasolina|las mias|lo que no debia)",
            "(encontre|encontramos|halle|vi|cache|estaba|esta|found|agarre) [a|mi|el|la|al] [mi|la|el] <chico> .. (con|chupando|comiendo|jugando con|mordiendo|masticando|tomando|with) [el|la|un|una|unas|mis|mi|mi frasco de|las] [frasco|bote|caja|frasco de|bote de] (abierto|abierta|vacio|vacia|<pastillas>|en la boca|cloro|gomitas|detergente|en la mano|pila|alcohol|veneno|de pastillas)",
            "(frasco|bote|caja|pomo|botella) [de|esta|estaba|abierto|abierta|y|pastillas|medicina] [de|esta|estaba|pastillas] (abierto|abierta|vacio|vacia|tirado|tirada|regadas|mordido|faltan) .. <chico>",
            "(faltan|falta|me faltan|desaparecieron|hay) [unas|varias|dos|tres|como|una|<number>|pastillas] [<number>] (pastillas|pastilla|tabletas|regadas|gomitas|tiradas) .. <chico>",
            "(no se|quien sabe|no sabemos|creo que|parece que) [si|cuantas|cuantos|cuanto|que|cuanta] [<pastillas>|gomitas] [se|fueron las que|alcanzo a|agarro] [alcanzo a] (tomo|trago|comio|agarro|tomarse|comerse|tragarse|bebio) [mi|la|el|mis|una|unas] [pastilla|mi|de mis] (<chico>|<pastillas>|gomitas|pila|moneda|cloro)",
        ),
    ),
    _rule(
        "es-peligro",
        Tier.EMERGENCY,
        "violence",
        "Violence, force, weapons, being held or followed, in everyday words.",
        fires=(
            "mi esposo llegó borracho con un machete",
            "me tiene encerrada y no me deja salir",
            "le dieron un balazo a mi primo",
            "mi padrastro me toca cuando mi mamá no está",
            "si lo dejo dice que mata a mis hijos",
        ),
        silent=("me tiene en lista de espera", "no me deja entrar al portal", "mi doctor me toca la rodilla con el martillo?"),
        patterns=(
            "(agarrar|llevar|tomar|sacar|cargar) (el|la|mi|un|una) (arma|pistola|rifle|escopeta|cuchillo) .. (llevarme a|matar a|acabar con|a unos|a varios|a todos)",
            # shots, stabs, robbery
            "(dieron|dio|metieron|pegaron|recibio|recibi|metio|tiene|tengo|clavaron|clavo|disparo|dispararon|got) [de|un|varios|dos|una|tres|le|me|a] [un|a] (balazo|balazos|tiro en|tiros|disparo|disparos|navajazo|navajazos|cuchillada|cuchilladas|punalada|punaladas|plomazo|machetazo|machetazos|bala en|shot|stabbed|cuchillo en|navaja en)",
            "(me|le|lo|la|nos|los) [acaban de|acaba de|quieren|quiere|estan|han] (dispararon|disparo|disparando|balacearon|balearon|apunalaron|apunalo|navajearon|acuchillaron|acuchillo|apunalar|picaron con|balear|rafaguearon|secuestraron|levantaron|tirotearon|machetearon|levantaron unos|apuntaron|apunto con|apunta con|encanono|encanonaron)",
            "(hay|estan|escucho|se oyen|oigo|empezo) [un|una|unos|muchos|echando] (balacera|tiroteo|balazos|tirando balazos|disparando|tirador|shooter|hombre armado|hombres armados|tipo armado|alguien armado)",
            "(asaltaron|robaron|asaltando|amenazaron|amenazo|amenaza|amenazando|apuntando|apunto|apunta|persigue|llego|esta|anda|entro|vino|afuera|tiene|trae|saco) .. (a punta de|con un|con una|con el|con la|con su) (pistola|cuchillo|navaja|machete|arma|rifle|escopeta|bat|cuete|gun|martillo|fusca|tubo|desarmador|botella rota|knife)",
            "<persona> ..3 (llego|esta|anda|viene|llega|entro) [muy|bien|todo|tomado|bien|otra vez|afuera] (borracho|tomado|drogado|loco|furioso|afuera|violento|agresivo|enojado|armado|pedo) .. (pistola|cuchillo|machete|arma|golpe|pegar|pegarme|pega|miedo|gritando|rompiendo|amenaz|amenaza|matar|aventando|patea|patean|puerta|ninos|encerr|escond|quebrando|navaja)",
            "<persona> ..4 (rompiendo|rompio|pateando|quebrando|tumbando|golpeando|aventando|destrozando|quemando|tumbo|pateo|quebro) [todo|la|las|mi|mis|cosas|piedras|de] [la|mi|en] (puerta|cosas|casa|todo|ventanas|ventana|muebles|platos|piedras|mi telefono|paredes|trastes|vidrios)",
            # blows and force
            "me [ya|volvio a|vuelve a|acaba de|siempre|otra vez|anoche|esta|ha|casi|quiere|trato de|intento|intenta|quiso] (jalonea|jaloneo|avienta contra|avento|aventado|empujo|empuja|cachetea|cacheteo|cachetada|pateo|patea|ahorco|ahorca|ahorcar|estrangulo|estrangular|golpeo|golpea|golpeado|pego|pegado|madrea|madreo|agarra a golpes|agarro a golpes|agarro del cuello|agarra del cuello|"
            "agarro a patadas|zarandea|zarandeo|quemo|mordio|arrastro|dio una golpiza|da golpizas|azoto|tumbo|dejo moretones|dejo morada|dejo el ojo|rompio la nariz|rompio un|partio|tira del pelo|jalo del pelo|jala del pelo|apreto el cuello|aprieta el cuello|golpeando|hit|choked|beat) [y|a|de|la|con|en|el|otra|contra|por|hasta|anoche|ayer|hoy|cuando|mi|me|del|muy|enfrente|feo|porque|bien|los|ella|las|seguido|diario|un|una|$] "
            "(mi|me|esposo|marido|novio|novia|ex|papa|mama|pareja|la|cabeza|pared|otra|ayer|anoche|hoy|piso|golpes|no|cuando|cuello|pelo|ninos|vez|tengo|cara|borracho|toma|enoja|suelo|patadas|padrastro|cinturon|puno|miedo|celos|hermano|hijos|mujer|diario|ojo|panza|sangre|quitarme|amenaz)",
            "(me|la|lo|nos) (pega|golpea|maltrata|viola|ahorca|amenaza|cachetea|patea|cela y golpea|humilla y golpea|da golpes|tunde|chinga a golpes|hits) [cuando|si|y|a|mucho|todos|cada|diario|seguido|mi|con|delante|enfrente|otra|porque|casi] (mi|toma|llega|enoja|los|los ninos|vez|los dias|fin|se|dice|no|me|esposo|marido|pareja|novio|siempre|mis|borracho|cinturon|dias)",
            "(obliga|obligo|obligaron|forzo|forza|obligado|obligada|forzaron|fuerza|forced|obligan|quiere obligar) [me|a|me a|mi hija|que] (tener|acostarme|hacer cosas|hacerlo|sexo|relaciones|tocar|tocarlo|desnudarme|prostituirme|vender|acostarse|dormir con el|have sex)",
            "(me|la|lo|le) [me|ha|estuvo|trata de|intenta|quiere|quiso] (toca|toco|tocaba|manosea|manoseo|tocando|besa a la fuerza|tocado|metio mano|mete mano|tocar|manosear|abusa|viola|violo|touched|desnuda) [sin|cuando|aunque|mis|en|las|la|abajo|partes|ahi|los|por] (permiso|quiero|mama|partes|noche|duermo|dormida|no|senos|estoy sola|nadie|abajo|esta|gusta|pechos|intimas|privadas|calzon|debajo|consentimiento|debe|sola|dormid)",
            "<persona> ..2 (abusa|abuso|abusaba|viola|violo|manosea|manoseo|toca|tocaba|golpea|pega|maltrata|acosa) [sexualmente|de|a|me|mucho] [de|a|la|los|mi|mis|su|sus] (mi|la|los|hija|hijo|hermana|hermanita|hermanito|hijos|ninos|mama|hermano|ella|el|sobrina|sobrino|bebe|esposa|nina|nino|mujer|novia|abuelita|abuelo)",
            # held, followed, threatened
            "(me|nos|la|lo) [esta|tiene|tienen|mantiene|dejo|trae] [tiene|tienen|bien|aqui] (encerrada|encerrado|secuestrada|secuestrado|amenazada|amenazado|amarrada|amarrado|retenida|retenido|vigilada todo|encerrados|amenazados|encerradas|bajo llave|sin telefono y|a la fuerza|locked)",
            "no me deja [ni] (salir|irme|ir de la casa|usar el telefono|salir de la casa|salir de casa|hablar con mi familia|ver a mi familia|trabajar ni|salir ni|ir a ningun|tener telefono|salir sola|llamar|abrir la puerta) [de|ni|a|y|el|con|la|sola|porque|me|nunca] (casa|pega|amenaz|cuarto|amenaza|golpea|nadie|mi|me|sola|dice|ni|a|llaves|quita|quito|celular|policia|dinero|$)",
            "(me|nos) [anda|esta|sigue|viene|ha estado|lleva] [todo|a] (persiguiendo|siguiendo|acosando|espiando|vigilando|persigue|acosa|acechando|sigue a todos|espia|vigila|stalking|rastreando|esperando afuera|espera afuera|sigue en su|sigue en un) [a|mi|un|por|afuera|en|todos|desde|y|el|hasta|todo|con|cada] (ex|hombre|todos|lados|casa|trabajo|miedo|carro|alguien|tipo|senor|novio|dias|amenaz|afuera|marido|cuadra|sujeto|celular|calle|coche|vecino|dia)",
            "(dice|dijo|diciendo|jura|juro|amenaza con|amenazo con|amenazando con|grita|gritando|advirtio|manda mensajes|gritaba|threatened to) [que] [me|nos|los|la|lo|le|a] [va|van|iba|voy] [a] (matarme|matarnos|matar a mi|matar a mis|matarlos|matar|mata a mi|mata a mis|mataria si|golpearme|quemarme|quemar la casa|quemarnos|hacerme dano|hacernos dano|lastimarme|echarme acido|desfigurarme|balacear|picarme|matara si|kill me|aventarme acido|quitarme la vida el)",
            "si (lo dejo|la dejo|me voy|hablo|denuncio|lo denuncio|digo algo|le digo a|termino con el|no regreso|no vuelvo|no hago lo que) .. (mata|matar|matarme|mato|golpea|pega|hijos|lastima|quita|nos|dispara|quema|va a|encuentra|deporten|migra)",
            "(tengo|tenemos|vivo con|me da|siento|traigo|muero de) [mucho|un|terror|panico|miedo] (miedo|terror|panico) [de|a|que|de que|por] [que|volver|regresar|ir|mi|a] [a|mi|llegue|regrese|venga|el|me|nos|mi] (mi|casa|esposo|marido|novio|padrastro|llegue|pareja|mate|pegue|golpee|encuentre|haga algo a|matar|ex|lastime|viole|papa|mis hijos|borracho|golpear) .. (pega|golpe|golpea|borracho|mata|matar|mate|pistola|violent|toma|pegue|encuentre|agres|otra vez|enoja|amenaz|casa|hace)",
            "(me escondi|estoy escondida|estoy escondido|nos escondimos|estamos escondidos|estamos escondidas|me encerre|nos encerramos|estoy encerrada|me meti) [con|en|debajo|adentro|los|mis] .. (bano|cuarto|closet|recamara|cama|ninos|carro|hijos|casa|puerta|pistola|golpe|esposo)",
            "(estan|esta) [a punto de|golpeando|la|lo] (matando|golpeando|pegando|violando|ahorcando|pegandole|golpeandola|ahorcandola|madreando|apunalando|matandola|violentando) [a|mi|su|le|la|con|y]  (mi|su|la|una|un|vecina|mama|hijo|hija|esposa|mujer|senora|grita|gritos|alguien|golpes|hermana|hermano|nino|ninos|papa)",
            "(grita|gritos|gritando|escucho|oigo|oye|dice) .. (la|lo|los) (estan|esta) (matando|golpeando|ahorcando|violando|pegando|madreando)",
            "(moretones|golpes|ojo morado|costilla rota|marcas|labio roto|moreteada|moretes) .. (esposo|marido|novio|pareja|pega|golpea|dejo|hizo|padrastro|papa|me pego|ex|golpiza)",
            "(amenaza|amenazo|amenazando|amenazan) [me|nos|con|a|de] [con|quitarme|a] (mis hijos|los ninos|la migra|deportarme|matar|hacerle dano|muerte|un cuchillo|una pistola|golpearme|mandarme matar|quemar|reportarme a|quitarme a|videos intimos|mi familia|fotos)",
        ),
    ),
    _rule(
        "es-dano-a-otros",
        Tier.EMERGENCY,
        "threat",
        "Harm to others: meant, planned, ordered by voices, feared of oneself.",
        fires=(
            "tengo miedo de lastimar a mi bebé",
            "las voces me ordenan que mate a mi esposo",
            "voy a ir al trabajo con la pistola y me las van a pagar",
            "lo voy a apuñalar cuando llegue",
        ),
        silent=("voy a matar dos pájaros de un tiro", "quiero pegar la receta", "voy a pegar la nota en la puerta"),
        patterns=(
            "(miedo|temo|ideas|pensamientos|impulsos|ganas|impulso|imagenes|imagino|pienso|pienso en|veo|me da por|idea|urges|pensando en|planeo|planeando|decidi|voy a|quiero|capaz de|dispuesto a|dispuesta a|estoy por) [de|en|a|con|que|querer|mucho|horribles|feos] (lastimar|lastimarlo|ahogar|aventar|sacudir|golpear|asfixiar|matar|hacerle dano|hacerle algo|danar|tirar|ahorcar|ahogarlo|"
            "lastimo|apunalar|aviento|ahogo|lastimarla|aventarlo|ahogarla|asfixiarlo|asfixiarla|apunalarlo|hacer dano|quemar|envenenar|acuchillar|estrangular|picar|balacear|disparar|dispararle|balear|degollar|romperle la|partirle la|cortarle|clavarle) [a] [mi|a mi|el|la|al|mis|a mis|a los|a las|su|un|una|todos|con una|con un|esa|ese|los] (bebe|hijo|hija|hijos|recien nacido|nina|nino|ninos|esposo|esposa|marido|jefe|"
            "jefa|vecino|vecina|mama|papa|hermano|hermana|gente|suegra|suegro|ex|novio|novia|companeros|companero|todos|alguien|maestra|maestro|familia|pareja|padrastro|viejo|vieja|cara|almohada|cuchillo|cuello|doctor|policia|clientes|personas)",
            "(voz|voces|diablo|demonio|dios|algo) .. (dice|dicen|diciendo|ordena|ordenan|pide|piden|mandan|manda|gritan|obligan|susurran|exigen) [que|a] [lo|la|los|le] (mate a|lastime a|mate|matar a|haga dano a|apunale|queme la|ahogue|matarlo|matarla|matarlos|lastimar a|ataque|acuchille|lastime|ahorque a)",
            "(lo|la|los|las|te|le|les) (voy|boy) a (matar|apunalar|balacear|acuchillar|ahorcar|envenenar|quemar vivo|quemar viva|quebrar|disparar|dar un tiro|dar un balazo|meter un tiro|meter un balazo|meter un plomazo|cortar el cuello|degollar|clavar|partir la madre|romper la madre|picar|reventar la cabeza|echar acido|volar la cabeza|dar piso|dar en la madre|prender fuego)",
            "(voy|ir|llegar|llevar|llevo|llevarme|cargar|entrar|regresar|meterme|agarro|saco|traigo) [a|al|la|el|mi|una|un] [la|el|mi|una|un] [trabajo|escuela|oficina|iglesia|clinica|casa|prepa|con|a] [con|la|el|una|un|mi|a|de|mis] [la|una|mi|un|el] (pistola|rifle|escopeta|cuchillo|machete|arma|cuete|gun|ar-15|cuerno) ..5 (escuela|trabajo|oficina|ver|pagar|matar|matarlos|acabar|iglesia|"
            "clinica|saber|arrepentir|todos|jefe|prepa|disparar|balacear|llorar|conocer|respetar)",
            "(matar|matarlos|matarlo|matarla|acabar con|llevarme|llevo|balacear|acuchillar) [a] [todos|mi|mis|el|la|ellos|mis hijos|mi esposa|mi familia|mis ninos] .. (y luego|y despues|y me mato|y matarme|y despues me|conmigo|y suicidarme|entre las patas)",
            "(poner|pongo|puse|voy a poner|hacer explotar|prender fuego|prenderle fuego|incendiar|quemar|explotar|tirotear|balacear) [una|a|la|el|mi|su] [bomba] [en|a] [la|el|su|mi|esa|ese] (clinica|escuela|casa|oficina|iglesia|edificio|trabajo|tienda|negocio|casa con|carro de)",
        ),
    ),
)  # fmt: skip

OTHERS_ES: tuple[CrisisRule, ...] = _OTHERS + _EMERGENCIES
