"""The core crisis rules for Spanish, as people in Texas and Mexico write it: with and without accents, on a phone.

The same ladder as in English. A native speaker who is a clinician has yet to read them.
"""

from functools import partial

from bot.core.crisis_rules import CrisisRule, Tier, rule

WORDS_ES: dict[str, tuple[str, ...]] = {
    "sujeto": (
        "yo", "el", "ella", "alguien", "mi hijo", "mi hija", "mi esposo", "mi esposa", "mi mama",
        "mi papa", "un paciente", "una persona", "un amigo", "una amiga", "mi nino", "mi nina", "uno",
        "tengo", "siento", "me da", "tiene", "le da",
    ),
    "tratamiento": (
        "ketamina", "la ketamina", "esketamina", "spravato", "zoloft", "lexapro", "prozac", "sertralina",
        "la sertralina", "escitalopram", "fluoxetina", "la fluoxetina", "citalopram", "paroxetina", "isrs",
        "los isrs", "antidepresivos", "los antidepresivos", "el tratamiento", "la infusion", "la medicina",
        "el medicamento", "esto", "eso",
    ),
    "cuerpo": (
        "rodilla", "rodillas", "espalda", "cabeza", "muela", "muelas", "pie", "pies", "cuello", "hombro",
        "panza", "estomago", "cintura", "garganta", "pierna", "piernas", "brazo", "mano", "manos",
        "diente", "migrana", "colico", "colicos", "ciatica", "cadera", "zapatos", "tacones",
    ),
    "cosa": (
        "pila", "bateria", "celular", "telefono", "cel", "internet", "laptop", "computadora", "carro",
        "planta", "plantas", "wifi", "senal", "llamada", "economia", "tele", "motor",
    ),
    "quiero": (
        "(quiero|quisiera|kisiera|deseo|desearia|necesito|prefiero|preferiria|pienso|pensando|planeo|"
        "planeando|intento|intente|intentando|decidi|voy a|vo a|iba a|podria|puedo|debo|deberia|tengo "
        "que|ganas de|deseos de|ideas de|idea de|ideacion de|intenciones de|pensado en|pensar en|pienso "
        "en|pensando en|trato de|trate de|tratando de|a punto de|lista para|listo para|merezco|me dan "
        "ganas de|me da por|estoy por|acabo de|queria|quise|he querido|pensamientos de|ansias de|planes "
        "de|plan para|plan de|me gustaria|gustaria|mejor|solo quiero|hora de|antojo de|impulsos de|"
        "impulso de|sueno con|estar|sera|ojala|quieren que|vine a|ocupo|decidido a|decidida a|capaz de|"
        "animo a|dispuesto a|dispuesta a|miedo de|miedo a|cerca de|want to|wish i could|i want|going to|thinking about|"
        "thinking of|tentacion de|idea fija de|me urge|me late|fantaseo con|urgencia de|necesidad de)",
    ),
    "morir": (
        "morir", "morirme", "morirse", "moriria", "morirnos", "estar muerto", "estar muerta", "la muerte",
        "muerte", "dormir para siempre", "dejar de existir", "dejar de vivir", "no existir", "no vivir",
        "no despertar", "no estar viva", "no estar vivo", "desaparecer de este mundo", "no haber nacido",
        "desaparecer para siempre", "irme de este mundo", "irme para siempre", "ya no existir",
        "ya no vivir", "ya no estar", "ya no despertar", "muerto", "muerta",
    ),
    "matarme": (
        "matarme", "suicidarme", "ahorcarme", "colgarme", "desvivirme", "aventarme", "tirarme",
        "pegarme un tiro", "darme un tiro", "darme un balazo", "pegarme un balazo", "quitarme la vida",
        "acabar con mi vida", "terminar con mi vida", "terminar mi vida", "acabar mi vida",
        "quitarme de en medio", "envenenarme", "ahogarme en", "asfixiarme", "volarme la cabeza",
        "volarme los sesos", "desangrarme", "quitarme de este mundo", "electrocutarme", "autoeliminarme",
        "inmolarme",
    ),
    "persona": (
        "[mi|mis|un|una|el|la|su|nuestro|nuestra] (hijo|hija|hijos|esposo|esposa|marido|mujer|pareja|"
        "novio|novia|mama|ma|madre|papa|padre|papas|hermano|hermana|hermanito|hermanita|amigo|amiga|"
        "primo|prima|tio|tia|abuelo|abuela|abuelita|abuelito|sobrino|sobrina|nieto|nieta|vecino|vecina|"
        "companero|companera|nino|nina|muchacho|muchacha|cunado|cunada|suegro|suegra|ex|jefe|jefa|"
        "alumno|alumna|compa|cuidadora|cuidador|ninera|maestro|maestra|entrenador|comandante|cuate|yerno|nuera|roomie|ahijado|ahijada|gemelo|gemela|senor|senora|chavo|"
        "chava|familiar|bebe|bebito|comadre|compadre|carnal|carnala|morro|morra|vieja|viejo|jefito|jefita|"
        "sobrinita|sobrinito|hijita|hijito|mija|mijo|padrastro|madrastra|hijastro|hijastra|entenado|"
        "paciente|estudiante|roommate|brother|sister|bro|mom|dad|boyfriend|girlfriend|husband|wife|cousin|"
        "best friend|bestie|son|daughter|kid|friend|amiguita|amiguito|mejor amiga|mejor amigo|persona)",
        "ella", "alguien", "ellos",
    ),
    "pastillas": (
        "pastillas", "pastilla", "pildoras", "pildora", "tabletas", "capsulas", "medicina", "medicinas",
        "medicamento", "medicamentos", "gotas", "dosis", "pomo", "frasco", "bote", "caja", "tafil",
        "clonazepam", "rivotril", "tramadol", "sertralina", "fluoxetina", "escitalopram", "zoloft",
        "lexapro", "prozac", "xanax", "tylenol", "paracetamol", "ibuprofeno", "antidepresivos", "ketamina",
        "calmantes", "drogas", "blister", "benadryl", "ambien", "valium", "diazepam", "lorazepam", "ativan",
        "alprazolam", "zopiclona", "quetiapina", "seroquel", "trazodona", "litio", "percocet", "norco",
        "vicodin", "hidrocodona", "oxicodona", "insulina", "aspirinas", "aspirina", "somniferos",
        "analgesicos", "ansioliticos", "pastis", "tabs", "pills", "comprimidos", "jarabe", "troches",
        "metformina", "gabapentina", "fentanilo", "wellbutrin",
    ),
    "medio": (
        "pistola", "arma", "escopeta", "rifle", "revolver", "cuchillo", "navaja", "soga", "cuerda",
        "gillette", "veneno", "navajas", "balas", "cuter", "fusca", "gun", "cuete", "cuerno", "escuadra",
        "hoja de afeitar", "hoja de rasurar", "rastrillo", "lazo", "mecate", "reata", "razor", "rope",
        "knife", "noose", "raticida", "machete", "bisturi", "cinturon", "cinto",
    ),
    "alcohol": (
        "alcohol", "cerveza", "cervezas", "vino", "tequila", "vodka", "xanax", "tafil", "clonazepam",
        "rivotril", "tramadol", "fentanilo", "heroina", "cocaina", "cristal", "mota", "pastillas",
        "mezcal", "ron", "whisky", "opioides", "metanfetamina", "drogas", "licor", "chelas", "chela",
        "cheves", "cheve", "cervecitas", "tragos", "copas", "pisto", "pomo", "bebida", "bebidas", "trago",
        "lorazepam", "ativan", "alprazolam", "valium", "percocet", "norco", "hidrocodona", "oxicodona",
        "molly", "perico", "coca", "meth", "ghb", "lean", "beer", "beers", "drinks", "shots", "wine",
        "micheladas", "michelada", "sidra", "caguama", "caguamas", "benzos", "benadryl",
    ),
    # the wish itself, in the forms that people open such a sentence with
    "ansia": (
        "(quiero|quisiera|ojala|desearia|deseo|necesito|prefiero|preferiria|espero|anhelo|pido|rezo|ruego|"
        "sueno con|ganas de|gustaria|fantaseo con|ansio|urge|quería|want|want to|wish|wish i|going to|"
        "wish i could|ocupo|antoja|imagino|pienso en|pensando en|thinking of|thinking about|intento|daria "
        "lo que fuera por|daria todo por|listo para|lista para|hora de|decidi|pedirle a dios)",
    ),
    # death, by its soft names
    "irse": (
        "descansar (para siempre|en paz|eternamente|de una vez|de todo|de esta vida|de este mundo|de mi vida|ya de todo)",
        "(irme|ir|estar|largarme|reunirme|juntarme|encontrarme|quedarme) con (dios|diosito|el senor|los angelitos|"
        "los angeles|los muertos|mis muertos)",
        "(cerrar|cierro) los ojos (y no|y ya no|y nunca|para siempre|y jamas)",
        "(apagarme|desconectarme|perderme|callarme|descansar|dormir|dormirme|esfumarme) (para siempre|eternamente|"
        "por siempre|y ya no|y nunca|de una vez por todas|forever)",
        "(dormir|dormirme|acostarme|quedarme dormida|quedarme dormido|dormirme profundo) (y no|y ya no|y nunca|y jamas|"
        "y ya|sin) (despertar|despertarme|volver a despertar|levantarme|amanecer|abrir los ojos|regresar|volver)",
        "(dejar|salir|largarme|irme|desaparecer|pelarme|borrarme|quitarme|despedirme|salirme|partir) [de|ya de] "
        "(este mundo|esta vida|la tierra|la faz de la tierra|la vida|la existencia|mi vida|el mapa|del mapa)",
        "(dejar|parar) de (respirar|existir|vivir|estar viva|estar vivo|latir|despertar)",
        "(estar|verme|quedar|acabar|terminar) (bajo tierra|tres metros bajo tierra|en una tumba|en mi tumba|en una "
        "caja|en un ataud|en el panteon|en el cementerio|enterrado|enterrada)",
        "(petatearme|colgar los tenis|estirar la pata|pasar a mejor vida|perder la vida|partir de este mundo)",
        "(no ser|no ser nadie|ya no ser|no haber existido|nunca haber nacido|no haber nacido|nunca haber existido|"
        "nunca nacer|no seguir viva|no seguir vivo|no seguir aqui|no estar aqui ya|ya no estar aqui|no estar mas|"
        "ya no seguir|no amanecer|ya no amanecer|no despertarme|no volver a despertar|no abrir los ojos|no vivir mas)",
        "(die|be dead|not exist|disappear forever|not wake up|end it|end it all|be gone|never wake up|not be here)",
        "que (me llegue la hora|me lleve la muerte|me lleve la huesuda|me lleve la flaca|me lleve la chingada ya|"
        "llegue mi hora|se me pare el corazon|se pare mi corazon|mi corazon se pare|se acabe mi vida|ya me toque "
        "irme|me llegue la muerte|llegue la muerte|la muerte me lleve|me recoja|deje de latir mi corazon|mi "
        "corazon deje de latir|se termine mi vida|dios me lleve|diosito me lleve|me de un infarto|me de cancer|"
        "me maten|me atropellen|me muera)",
    ),
    # what might befall someone
    "percance": (
        "(me (atropella|atropellan|atropellara|atropellaran|atropelle|atropellen|mata|matan|matara|mataran|choca|"
        "chocan|chocara|balean|balearan|parte un rayo|partiera un rayo|lleva|llevara|cae encima|cayera encima|"
        "cayera un rayo|pasa algo|pasara algo|pase algo|pasa algo malo|pasara algo malo|da un infarto|diera un "
        "infarto|de un infarto|da cancer|diera cancer|de cancer|da algo|diera algo|de algo|enfermo de algo|"
        "enfermara de algo|muero|muriera|muera|voy|fuera de este mundo|asaltan y me matan|aplasta|aplastara|"
        "arrollara|arrolla|arrolle|chocaran|pega un tren|pegara un tren|tumbara|llega la hora|llegara la hora|"
        "toca|tocara|caigo|cayera|duermo y no despierto|caigo y no despierto))",
        "(se (cae|cayera|caiga|estrella|estrellara|estrelle|hunde|hundiera) (el|mi|este) (avion|carro|techo|puente|elevador|camion))",
        "(no (despierto|despertara|desperte|despierte|amanezco|amaneciera|amanezca|vuelvo a despertar|volviera a despertar|"
        "vuelva a despertar|regreso|regresara|la cuento|sobrevivo|sobreviviera|llego a manana|salgo de esta))",
        "(tuviera|tengo|tenga|tuviese) [un|una] (accidente|infarto|cancer|cancer terminal|tumor|enfermedad terminal|"
        "choque|enfermedad incurable|derrame)",
        "(choco|chocara|chocamos|choque)", "(ya no estoy|ya no estuviera|no estoy|no estuviera|no existo|no existiera|"
        "desaparezco|desapareciera|ya no esté|mañana no estoy|ya no despierto)",
    ),
    # living, in the sentence "no point in ..."
    "seguir": (
        "(vivir|vivo|seguir|sigo|viviendo|existir|existo|seguir viviendo|seguir viva|seguir vivo|sigo viva|sigo vivo|"
        "sigo viviendo|seguir aqui|sigo aqui|estar aqui|estar viva|estar vivo|seguir luchando|luchar|sigo luchando|"
        "pelear|seguir peleando|levantarme|despertar|despertarme|respirar|sigo respirando|intentarlo|seguir intentando|"
        "sigo intentando|la vida|mi vida|esta vida|vida|mi existencia|amanecer|quedarme aqui|quedarme en este mundo|"
        "continuar|seguir adelante|salir adelante|echarle ganas|estar en este mundo|mi futuro|mi|seguirle|sigo con esto|"
        "tanto sufrir|sufrir tanto|nada|esto|aguantar|seguir aguantando|existiendo|living|life|keep going|alargar esto|"
        "abrir los ojos|levantarme manana|hacer planes|permanecer|permanecer aqui|nada de esto|nada de nada|todo esto)",
    ),
    "ademan": (
        "(hacerlo|matarme|morirme|morir|suicidarme|ahorcarme|colgarme|aventarme|tirarme|saltar|brincar|cortarme|"
        "cortarme las venas|quitarme la vida|jalar el gatillo|jalarle|darme un tiro|tomarmelas|tomarmelas todas|"
        "tragarmelas|tomarme todas|tomarme todo|terminar con todo|acabar con todo|ahogarme|desangrarme|pegarme un tiro|"
        "apretar el gatillo|lanzarme|arrojarme|tomarme las pastillas|tomarme el frasco|estrellarme|chocar a proposito|"
        "darle un volantazo|dar el volantazo|envenenarme|terminarlo todo|acabarlo todo|soltarme|dejarme caer|aventar el carro|"
        "aventarme al tren|aventarme del puente|tirarme del puente|end it|kill myself|jump)",
    ),
    # places and tools from which one may fall or be hit
    "altura": (
        "puente", "azotea", "techo", "balcon", "edificio", "barranco", "vias", "via del tren", "metro", "tren", "ventana", "borde",
        "orilla", "cornisa", "freeway", "carretera", "autopista", "precipicio", "acantilado", "presa", "overpass", "bridge",
        "rieles", "segundo piso", "estacionamiento de arriba", "trailer", "rio",
    ),
    "corte": (
        "cortes", "cortadas", "cicatrices", "marcas", "heridas", "quemaduras", "rayas", "rasgunos", "rajadas", "cortaditas", "cuts", "scars",
    ),
    "piel": (
        "brazo", "brazos", "muneca", "munecas", "pierna", "piernas", "muslo", "muslos", "piel", "antebrazo", "antebrazos", "panza",
        "estomago", "ingle", "cadera", "tobillos", "wrist", "wrists", "arms", "legs", "venas",
    ),
    "papeles": (
        "[mi|mis|una|unas|la|las|el|los|un|todas mis|todos mis|unos] (carta|cartas|nota|notas|testamento|contrasenas|claves|"
        "passwords|papeles|seguro de vida|video|videos|audio|audios|documentos|instrucciones|funeral|entierro|cuentas|cosas|pendientes|"
        "deudas|nip|recado|mensaje|mensajes|escrituras|poder|ahorros|dinero|contraseña del banco)",
    ),
    "querer": (
        "(perro|perra|perrito|perrita|gato|gata|gatito|gatita|gatos|perros|mascota|mascotas|hijos|hijo|hija|hijas|ninos|nino|nina|"
        "bebe|mama|papa|familia|hermanos|hermana|hermano|abuela|abuelita|plantas|chamacos|esposa|esposo|peques|papas|kids|dog|cat)",
    ),
    "fecha": (
        "(hoy|esta noche|ahorita|ahora|manana|esta tarde|esta semana|este fin|este fin de semana|el lunes|el martes|el miercoles|el "
        "jueves|el viernes|el sabado|el domingo|tonight|today|tomorrow|en la noche|en la madrugada|este mes|pronto|muy pronto|ya merito|de hoy|esta madrugada|al rato)",
    ),
    "mal": (
        "(siento|siente|mal|raro|rara|mareado|mareada|mareo|fatal|temblando|tiemblo|temblor|temblores|fiebre|calentura|sudando|sudo|taquicardia|corazon|"
        "vomito|vomitando|confundido|confundida|debil|dormido|dormida|ido|ida|borroso|doble|desmayo|desmayando|desmayar|"
        "rigido|rigida|tieso|tiesa|entumido|entumida|adormilado|adormilada|inconsciente|azul|morado|morada|respira|respirar|"
        "palpitaciones|despierta|reacciona|responde|panico|dando vueltas|vueltas|escalofrios|pupilas|hablar|espasmos|agitado|agitada|"
        "acelerado|acelerada|desorientado|desorientada|nauseas|atontado|atontada|ronca|pecho|mover|caminar|peor|me duermo)",
    ),
    "chico": (
        "(nino|nina|bebe|bebita|bebito|hijo|hija|hijos|nieto|nieta|sobrino|sobrina|chiquito|chiquita|hijito|hijita|"
        "ninos|peque|menor|nene|nena|chamaco|chamaca|hermanito|hermanita|mijo|mija|baby|toddler|kid|son|daughter|"
        "chiquitin|chiquitina|nietecito|criatura|primito|primita|sobrinito|sobrinita|nietos|gordito|gordita|pequeno|pequena|hermana menor|hermano menor|"
        "ahijado|ahijada|nietecita|nietito|nietita|escuincle|mocoso|chiquillo|chiquilla|cuate de tres)",
    ),
}  # fmt: skip


_rule = partial(rule, "es")

_SELF: tuple[CrisisRule, ...] = (
    _rule(
        "es-matarme",
        Tier.CRISIS,
        "direct",
        "The plainest words for ending one's own life.",
        fires=(
            "me voy a matar",
            "quiero quitarme la vida",
            "pienso suicidarme",
            "hoy acabo con mi vida",
            "me quiero desvivir",
        ),
        silent=("me mata la rodilla", "quiero terminar con mi tratamiento", "matar el tiempo"),
        patterns=(
            "(matarme|suicidarme|ahorcarme|colgarme|desvivirme|autoeliminarme)",
            "(quitarme|quitar) la (vida|existencia)",
            "me [voy|boy|quiero|quisiera|puedo|debo|podria|deberia|dan ganas de|pienso|iba|tengo que|"
            "provoca|mejor] [a|ya|ir a|que] (matar|suicidar|ahorcar|colgar|desvivir|envenenar|aventar "
            "del puente|tirar del puente|pegar un tiro|dar un tiro|volar la cabeza|volar los sesos|"
            "quitar la vida|dar un balazo|autoeliminar|desangrar)",
            "me (mato|suicido|ahorco|cuelgo|desvivo|quito la vida|enveneno|pego un tiro|doy un tiro|"
            "vuelo los sesos)",
            "(acabar|acabo|terminar|termino|poner fin|pongo fin|acabare|terminare|acabando|terminando) "
            "[con|a] mi [propia] (vida|existencia|sufrimiento)",
            "<quiero> [ya|con] (acabar|terminar|acabarla|ponerle fin) [con] (todo|esto de una vez|todo "
            "esto|este sufrimiento|mi dolor|esta vida|esta pesadilla|esto)",
            "(acabar|terminar) con (todo|esta vida|este sufrimiento) (hoy|ya|esta noche|de una vez|para "
            "siempre)",
            "<quiero> [no] <matarme>",
            "hoy <matarme>",
            "(pegarme|darme) un (tiro|balazo|plomazo)",
            "volarme (la cabeza|los sesos|la tapa de los sesos)",
        ),
    ),
    _rule(
        "es-morir",
        Tier.CRISIS,
        "direct",
        "The wish to be dead.",
        fires=(
            "quiero morir",
            "me quiero morir",
            "ojalá me muera",
            "me dan ganas de morir",
            "prefiero estar muerta",
        ),
        silent=("me muero de risa", "se me muere la pila", "me muero por ir"),
        patterns=(
            "<quiero> [ya|solo|nomas|solamente|poder|realmente|de verdad|de una vez] <morir>",
            "me [quiero|quisiera|voy a|gustaria|deberia|debo|debi|dan ganas de|dejen|deje|deja|dejo|"
            "podria|puedo|quería|queria] [ya|mejor|haber] (morir|morirme|muerto|muerta)",
            "(hoy|ya|manana|esta noche|aqui|asi) [ya|si] me (muero|voy a morir)",
            "me muero (hoy|punto|ya|y ya|y nadie|esta noche|y a nadie)",
            "(ojala|quisiera|quiero|espero|pido|ruego|rezo) .. (muera|muriera|murieras|morirme|muriese|"
            "mori|morirse|muero)",
            "ojala [que|ya|yo] [me] (muera|muriera|estuviera muerto|estuviera muerta|no hubiera nacido|"
            "nunca hubiera nacido)",
            "(estaria|estuviera|estoy|estaremos|estarian|seria|es) mejor (muerto|muerta|morir|morirme|"
            "que me muera|si me muero|muertos|si no existiera|si no estuviera)",
            "mejor (muerto|muerta|me muero|morirme|me mato)",
            "(matenme|matame|maten me|alguien que me mate|que alguien me mate|que me maten|mateme)",
            "(dios|diosito|senor|virgencita) .. (llevame|lleveme|quitame la vida|recogeme|me lleve|me "
            "recoja|me quite la vida)",
            "(llevame|recogeme) [ya|contigo] (dios|senor|diosito)",
            "que dios me (lleve|recoja|quite)",
            "(quisiera|quiero|ojala) .. dios .. (lleve|recoja)",
            "(quiero|quisiera|necesito) (mi|la) muerte",
            "(pienso|pensando|penso|pensar|sueno|obsesionado|obsesionada) [mucho|todo el tiempo|seguido|"
            "todos los dias|solo|constantemente] (en|con) [mi|la|el] (muerte|morir|morirme|suicidio)",
            "(la muerte|morir|morirme|morirse) [me] (seria|es|parece) [la|un|una|lo|mi] [unica|mejor|"
            "gran] (solucion|alivio|salida|opcion|respuesta|mejor|descanso)",
            "(merezco|deberia|debo) (morir|morirme|estar muerto|estar muerta)",
            "(no merezco) (vivir|estar viva|estar vivo|existir)",
            "por que no me (muero|mori|mato)",
            "(quiero|quisiera|prefiero) .. en el cielo",
            "me quiero die",
            "i want to morir",
            "quiero die",
            "(ojala|quisiera|quiero) [que] [un carro|un camion|alguien] me (atropelle|atropellen|"
            "atropellara|matara|mataran|mate|maten|parta un rayo|pegue un tiro|pase algo|de un infarto|"
            "de cancer)",
            "le (pongo|pondre|voy a poner|quiero poner) fin",
        ),
    ),
    _rule(
        "es-suicida",
        Tier.CRISIS,
        "direct",
        "The words suicide and suicidal, said of oneself.",
        fires=(
            "ando con pensamientos suicidas",
            "estoy pensando en el suicidio",
            "me siento suicida",
            "traigo pensamientos suicidas otra vez",
        ),
        silent=("atienden a pacientes suicidas?", "preguntan sobre suicidio?"),
        patterns=(
            "(tengo|tuve|traigo|siento|estoy|me siento|con|ando|me dan|vuelvo a tener|tenido|sigo con|"
            "me vienen|me siento muy|teniendo|me llegan|he tenido|tenia|mis|volvieron mis|regresaron "
            "los|me siento bien|hay dias con) [con|muchas|muchos|otra vez|muy|puras|puros|estas|estos|"
            "los|las|fuertes|constantes|un poco|algunas|algunos] (ideas|pensamientos|ideacion|impulsos|"
            "ganas|intenciones|tendencias|suicida|suicidas|planes|conductas) [suicida|suicidas|de|del|"
            "tipo] (suicida|suicidas|suicidio|suicidarme|muerte|matarme|quitarme la vida|morir|morirme|"
            "hacerme dano|no vivir)",
            "(estoy|me siento|soy|ando) [muy|bien|algo|un poco] suicida",
            "pensamientos (suicidas|de muerte) (otra vez|todo el dia|todos los dias|hoy|ahorita|diario|"
            "que no|y no|desde|fuertes|constantes|me)",
            "ideas (suicidas|de muerte) (otra vez|todo el dia|todos los dias|hoy|ahorita|diario|desde|y "
            "no|que no)",
            "^ (pensamientos|ideas) suicidas $",
            "(pienso|pensando|penso|pense|pensado|considerando|contemplando|planeando|planeo|opcion es|"
            "salida es|solucion es) [mucho|seriamente|todo el tiempo|diario] [en] [el|un|mi] suicidio",
            "(voy a|quiero|intentar|intente|planeo|deseo|cometer) [cometer|un|el] [intento de] suicidio",
            "mi (suicidio|intento de suicidio fue (ayer|anoche|la semana))",
            "(carta|nota) (suicida|de (suicidio|despedida|adios))",
            "(plan|planes) (suicida|suicidas|de suicidio)",
            "(suicidio|suicidarme|la muerte|morir|morirme) es lo unico (que|en) [que] (pienso|quiero|me "
            "queda|puedo pensar)",
        ),
    ),
    _rule(
        "es-no-vivir",
        Tier.CRISIS,
        "passive",
        "Not wanting to live, to wake, to be.",
        fires=(
            "ya no quiero vivir",
            "no quiero estar aquí en este mundo",
            "espero ya no despertar nunca",
            "estoy harta de la vida",
            "quiero desaparecer",
        ),
        silent=("dónde vive el doctor", "no quiero esperar tanto", "no quiero estar en la lista"),
        patterns=(
            "no [me|lo] (quiero|quisiera|deseo|pienso|puedo|merezco|aguanto|soporto|dan ganas de|tengo "
            "ganas de|tengo por que|vale la pena|se si quiero|siento ganas de|quise|queria|me interesa|"
            "debo|deberia|importa) [ya|mas|seguir|el|ni|estar|poder] (vivir|viviendo|existir|existiendo|"
            "vivo|viva|estar viva|estar vivo|seguir viva|seguir vivo|estar en este mundo|estar en esta "
            "vida|estar aqui en|vida|esta vida|despertar|despertarme|respirar|seguir viviendo|"
            "levantarme nunca|seguir adelante con mi vida)",
            "ya no (quiero|quisiera|puedo|deseo) [seguir|estar] (vivir|existir|aqui|seguir (asi|aqui|luchando|peleando|sufriendo|mas)|seguir $|estar (aqui|viva|vivo)|"
            "continuar|vivo|viva|viviendo|con esta vida|en este mundo|con mi vida|despertar|sufrir "
            "mas)",
            "no quiero (despertar|despertarme|amanecer) (manana|nunca|mas|nunca mas|ya)",
            "(ojala|quisiera|deseo|espero|quiero|me gustaria|pido|ruego) .. no (despertar|despertara|"
            "despierte|amanecer|amaneciera|amanezca|haber nacido|existir|existiera|despertarme|"
            "despertarse|volver a despertar|estar aqui|estar viva|estar vivo|estuviera)",
            "(dormir|dormirme|acostarme|duerma|dormido|dormida) .. (no|nunca) [volver a|mas] (despertar|"
            "despertarme|despierte|levantarme|desperte)",
            "dormir (para siempre|eternamente|y ya no despertar)",
            "(quisiera|quiero|gustaria|desearia|prefiero|ganas de|necesito) [solo|nomas|ya|poder] "
            "(desaparecer|esfumarme|no existir|dejar de existir|dejar de vivir|desaparecerme|irme de "
            "este mundo|irme para siempre|desvanecerme)",
            "(cansado|cansada|harto|harta|hasta la madre|fastidiado|fastidiada|aburrido|aburrida|"
            "agotado|agotada) [ya|tanto] de (vivir|la vida|existir|esta vida|mi vida|estar vivo|estar "
            "viva|seguir viviendo|respirar|estar en este mundo)",
            "(odio|detesto) (mi vida|vivir|estar vivo|estar viva|la vida|existir|mi existencia)",
            "(nunca|jamas|no) [debi|deberia|hubiera|haber] [haber|debido] (nacido|nacer|existido|existir)",
            "(perdi|perdido|se me fueron|se me acabaron|se me quitaron|no tengo|sin|ya no tengo|me "
            "faltan|se acabaron|se me fue|no encuentro|perdiendo|quitado) [ya|todas|mis] [las|el|la] "
            "(ganas|deseo|razon|razones|motivo|motivos|sentido|voluntad|fuerzas|gana|ilusion) [para|de|"
            "a|pa] [seguir|estar] (vivir|viviendo|viva|vivo|existir|adelante|la vida|seguir|despertar|"
            "levantarme)",
            "sin ganas de (vivir|seguir|nada de vivir|existir)",
            "no [le|tengo|hay|veo|encuentro|tiene|encuentro el] [ya|mas|veo|encuentro] [ninguna|ningun|"
            "una|el|algun|ni una sola] (razon|razones|motivo|motivos|sentido|caso|salida|futuro|"
            "proposito) [para|de|a|pa|en|por] [mi|la|que|seguir|estar] [seguir] (vivir|vida|viviendo|"
            "seguir|viva|vivo|existir|adelante)",
            "(la|mi|esta) vida [ya|asi] [ya] no (vale|tiene|merece|sirve) [nada|la|sentido|ningun|pena|"
            "para]  (nada|pena|sentido|valor|vivirse|vivirla)",
            "(para|pa) que (vivir|vivo|sigo vivo|sigo viva|seguir viviendo|seguir vivo|seguir viva|"
            "existo|nací|naci|sigo viviendo|sigo aqui)",
            "no (sirvo|sirve|vale|valgo) [ya] (para|la pena|pa) (vivir|nada|seguir viviendo|mi vida|"
            "seguir)",
            "que sentido tiene [la|mi|seguir] (vivir|vida|viviendo|seguir)",
            "me (quiero|quisiera|voy a|gustaria) [ya] ir de (este mundo|esta vida|aqui para siempre)",
            "no (le|les) (encuentro|veo|hallo|encuentra) [ya|el|ningun|mas] (sentido|caso) a (nada|la "
            "vida|esto|mi vida|vivir)",
            "no (le|les) (encuentro|veo|hallo) [ya|el|ningun|mas] (sentido|caso) [de|a] (vivir|seguir|"
            "seguir viviendo)",
            "(yo|solo|nomas) [no|nomas|mas] (quiero|quisiera) desaparecer",
            "ni [las|tengo] (ganas|fuerzas) [tengo] (de|para) (vivir|seguir|seguir viviendo|nada de "
            "vivir|levantarme)",
            "(ganas|fuerzas) de vivir (ya no|no) (tengo|me quedan|hay)",
            "mi vida [ya] no tiene (sentido|caso|remedio|salida)",
            "mi vida [ya] no (vale|sirve)",
        ),
    ),
    _rule(
        "es-no-puedo-mas",
        Tier.CRISIS,
        "passive",
        "Cannot bear it any more.",
        fires=("ya no puedo más", "no aguanto más esta vida", "ya no aguanto", "me rindo con la vida"),
        silent=("no puedo mañana", "ya no puedo pagar tanto", "no aguanto las agujas"),
        patterns=(
            "(ya|yo) no puedo [seguir] (mas|asi|viviendo|con (esto|mi vida|la vida|esta vida|todo|este "
            "dolor|mi alma))",
            "no puedo (mas|mas con|seguir asi|seguir viviendo|con mi vida)",
            "no (aguanto|soporto|resisto) (mas|mas esta|mas la|la vida|vivir|esta vida|mi vida|este "
            "dolor|un dia mas|tanto dolor)",
            "ya no (aguanto|soporto|resisto|doy mas|tengo fuerzas|tengo esperanza|le veo sentido|veo "
            "salida|hay salida|tiene caso|tengo salida)",
            "no hay [otra] salida [para|mas]  (mi|que)",
            "(me rindo|me di por vencido|me di por vencida|me doy por vencida|me doy por vencido) (con|"
            "de|ya|en) (la|mi|todo|vida|esta)",
            "(es|seria|esta|es mejor) (mi fin|el final para mi|mi final)",
            "quiero que (todo|esto|el dolor|se) (se acabe|termine|acabe|pare|termine todo|termine ya)",
            "(no tengo|ya no hay|no hay|sin) (salida|futuro|esperanza|remedio) [para|ya] (mi|vivir|"
            "seguir)",
        ),
    ),
    _rule(
        "es-carga",
        Tier.CRISIS,
        "passive",
        "Feeling a burden, better off without me.",
        fires=(
            "todos estarían mejor sin mí",
            "soy una carga para mi familia",
            "a nadie le importaría si me muero",
            "van a estar más tranquilos sin mí todos",
        ),
        silent=("sin mi seguro cuánto cuesta", "la carga de trabajo"),
        patterns=(
            "(mejor|felices|feliz|tranquilos|bien|aliviados) [todos] sin mi (todos|presencia|existencia|"
            "aqui|en|$|ya|y|estaria)",
            "(estarian|estaran|estaria|vivirian|serian|seria|estarían|van a estar|estara|estan|vivira) "
            ".. (mejor|felices|feliz|tranquilos) .. (sin mi|si me|si no|si yo|cuando me|muerto|muerta|"
            "que me muera)",
            "(mejor|felices|descansarian|tranquilos) .. si (me muero|me mato|no existiera|no estuviera|"
            "desaparezco|yo no|muero|yo muero|yo me|me muriera|no existo|desapareciera|me voy para "
            "siempre)",
            "(soy|siendo|sentirme|me siento|ser|como) [solo|nomas|solamente|como] (una carga|un estorbo|"
            "una molestia|un peso para)",
            "(a nadie|nadie) .. (importa|importaria|extranaria|extrana|extranara|notaria|lloraria|"
            "importo|va a extranar|haria falta|hago falta) .. (si|me|muero|muera|muerto|mi) .. (muero|"
            "muera|muriera|mato|muerte|desaparezco|desaparecer|muerta|muerto|no estoy|existo|"
            "desapareciera|vida)",
            "nadie (me extranaria|me va a extranar|me extranara|me lloraria|notaria mi ausencia)",
            "el mundo .. mejor sin mi",
            "(da|importa) igual (si|vivir|que) .. (vivo|muero|vivir|morir|muera|viva|muerto)",
            "no me importa [si|que] [me] (morir|morirme|muero|vivir|si vivo|me muero|muera|si muero|"
            "despertar|matarme)",
            "(yo solo|solo|nomas) (estorbo|soy un estorbo)",
        ),
    ),
    _rule(
        "es-medios",
        Tier.CRISIS,
        "means",
        "Means, method, plan.",
        fires=(
            "traigo una navaja para cortarme, la tengo en la mano",
            "qué dosis letal hay",
            "me voy a tirar de un puente",
            "ya tengo un plan para hacerlo hoy",
            "cuál es la forma más fácil de morir",
        ),
        silent=("cuántas pastillas trae la caja", "me tiro en la cama", "tengo un plan de pagos"),
        patterns=(
            "(tengo|traigo|compre|consegui) [una|un|la|el|mi] (pistola|arma|cuerda|soga|navaja|escopeta) y [ya|hoy] [lo|la|me] (voy|vamos)",
            "(cuantas|cuantos|cuanta|cuanto|q cantidad|que cantidad|que tanto|ke tantas|cuantos "
            "miligramos) ..5 (morir|morirme|matarme|muero|morirse|suicidarme|matar|muera|no despertar|"
            "sobredosis|mueras|fatal|letal|mortal)",
            "(como|manera|forma|formas|maneras|metodo|metodos|modo|que pastillas|donde) [mas|es|la|"
            "puedo|puede|se|hay|lo] [mas|la|de] [facil|rapida|rapido|mejor|menos dolorosa|efectiva|"
            "tranquila|sencilla|menos|puede|uno] [dolorosa|y] [y|sin|facil|rapida] [dolor] [de|para|pa|"
            "hacer] [poder] (morir|morirme|matarme|suicidarme|morirse|matarse|suicidarse|quitarme la "
            "vida|quitarse la vida|ahorcarme|ahorcarse|acabar con mi vida|desvivirme|desvivirse)",
            "(morir|morirme|matarme|muerte|suicidio) .. (sin dolor|sin sufrir|rapido|rapida|indolora|"
            "tranquila)",
            "(dosis|cantidad|mezcla) (letal|mortal|fatal)",
            "(me|quiero|voy a|pienso|ir a) [voy|quiero|iba|vine|dan ganas|a|ganas] [a|de] (tirar|"
            "aventar|lanzar|tirarme|aventarme|lanzarme|arrojarme|aviento|tiro|echarme|arrojar) .. "
            "(puente|techo|azotea|balcon|edificio|tren|metro|carro|carros|camion|vias|ventana|trafico|"
            "autopista|barranco|piso|rio|trailer|freeway)",
            "(tirarme|aventarme|lanzarme|arrojarme) (de|del|desde|al|a|por|en frente|enfrente)",
            "(puente|azotea|techo) .. (me voy a|voy a|para) .. (tirar|aventar|lanzar|saltar|brincar|"
            "tirarme|aventarme)",
            "(saltar|brincar) (del|de un|de|desde) [el|un|la] (puente|azotea|techo|balcon|edificio|"
            "ventana)",
            "(chocar|estrellar|estrellarme|chocarme|estrellarlo) .. (carro|coche|arbol|poste|muro|troca|"
            "moto) .. (arbol|poste|muro|proposito|adrede|pared|barda|matarme|morir)",
            "(cortarme|cortar|abrirme|corte) [las|mis|los|el] (venas|munecas|cuello|muneca|garganta)",
            "me (corto|corte|abro|voy a cortar|quiero cortar|abri|rajo|raje) [las|mis] (venas|munecas)",
            "(tengo|traigo|consegui|compre|agarre|saque|cargue|con|hay|guardo|conseguir) [ya|una|la|el|"
            "un|mi] [de mi papa] <medio> .. (conmigo|matarme|mi cabeza|la mano|acabar|usarla|usarlo|"
            "lista|listo|aqui|cargada|morir|hoy|ahorita|terminar|contra mi|al lado|y ya|y quiero|para)",
            "<medio> .. (en la cabeza|en mi cabeza|en la boca|en mi boca|en la sien|contra mi|conmigo|"
            "en la mano)",
            "(tengo|guardo|guarde|junte|juntando|guardando|ahorre|traigo|compre|escondi|guardadas) "
            "[muchas|un monton de|bastantes|todas|mis|las|suficientes|un bote de] [guardadas] "
            "(pastillas|pildoras|medicinas) [guardadas|juntas|suficientes] [listas] (para|pa|listas|"
            "guardadas|y me|y ya|por si|suficientes|escondidas|juntadas)",
            "(tomarme|tragarme|tomarmelas|tragarmelas|tomar|tragar|me voy a tomar|me tomo|me trago|"
            "empastillarme|tomare|tragare) [todas|todo|todos|el bote|el frasco|la caja] [de|mis|las|"
            "estas|todas] [de|las] (pastillas|pildoras|medicinas|medicamentos|juntas|de un jalon|de una "
            "vez)",
            "<quiero> [tomar|darme|tener] [una] sobredosis",
            "sobredosis (a proposito|adrede|para morir)",
            "(plan|planes|fecha|todo planeado|todo listo|planeado) .. (matarme|morir|suicidarme|hacerlo "
            "hoy|hacerlo|terminar con todo|quitarme la vida|acabar con todo|morirme|desvivirme|mi muerte)",
            "ya (se|decidi|tengo decidido|planee|pense|tengo pensado) [exactamente] (como|cuando|donde) "
            "[y cuando|y como] [lo] (voy a hacer|hacerlo|lo voy a hacer|lo hare|hare|morir|matarme|me "
            "voy a matar)",
            "(esta|hoy en la|hoy en) noche (lo hago|lo voy a hacer|me mato|me muero|termina todo|se "
            "acaba todo|acaba todo)",
            "hoy (se acaba todo|termina todo|lo hago|es mi ultimo dia|termino con todo|acabo con todo|"
            "es el dia|me despido)",
            "(horca|soga) .. (lista|cuello|lazo)",
            "(tomarme|beber|tomar) (cloro|veneno|raticida|acido|fabuloso)",
            "(tengo|traigo) [ya] [el|la|un|una|mi] (cuchillo|navaja|pistola|soga|gillette|arma|cuter) "
            "en (la mano|las manos|mi mano|mi cuello|el cuello|mi cuarto)",
            "me (tomaria|tragaria|tomare|tragare|tomaba|voy a tomar|voy a tragar|quiero tomar) (todo|"
            "toda|todas|todos) [el|la|las|los|mi|mis] <pastillas>",
            "me (tomaria|tragaria|tomare) [todo|el] (frasco|bote)",
        ),
    ),
    _rule(
        "es-despedida",
        Tier.CRISIS,
        "goodbye",
        "Taking leave.",
        fires=(
            "adiós a todos, ya no voy a estar",
            "esta es mi despedida",
            "ya escribí mi carta de despedida",
            "cuiden a mis hijos cuando ya no esté",
        ),
        silent=("adiós y gracias", "ya no voy a estar en la ciudad", "mi última cita"),
        patterns=(
            "(adios|bye|hasta nunca|me despido|chao|goodbye) [a|mundo|de] [todos|todo|mundo|todas|mi "
            "familia|este mundo|cruel] .. (hoy|manana|ya no|termino|no estare|no voy|me voy|vida|cruel|"
            "para siempre|perdon|perdonenme|nunca)",
            "(adios|hasta nunca) (mundo|mundo cruel|para siempre|vida)",
            "me (despido|voy a despedir|quiero despedir) (de todos|de este mundo|para siempre|de "
            "ustedes|de mi familia|de la vida)",
            "(carta|cartas|nota|mensaje|video) [de|para] (despedida|despedirme|adios)",
            "(escribi|deje|escribiendo|dejando|hice) [ya|una|mi|mis|unas] (carta|nota|cartas) (para|a) "
            "(mi|mis|mi familia|ellos|todos)",
            "(esta|este) es mi (despedida|ultimo mensaje|ultimo dia|ultima noche|adios|ultima carta|"
            "ultimo adios|ultimas palabras)",
            "(cuiden|cuida|cuidame|cuidenme|diganle|dile|encargo|encarguense|te encargo|les encargo) .. "
            "(cuando|ya) [ya|me|yo] no (este|estoy|este aqui|estare)",
            "(cuiden|cuida|diganle|dile) .. (cuando me|si me|despues de que me) (muera|vaya|mate|muero)",
            "(cuando|si) me (muera|muero|vaya de este mundo|mate)",
            "ya no (voy a estar|estare|me van a ver|sabran de mi|van a saber de mi|me veran|les voy a "
            "estorbar|me volveran a ver|voy a ser (una|un) (carga|estorbo|molestia)) [mas|aqui|en este "
            "mundo|con ustedes] (mas|manana|aqui|nunca|para siempre|en este mundo|con ustedes|despues|"
            "vivo|viva|$)",
            "(manana|despues de hoy|despues de esta noche) [ya] no (voy a estar|estare|existire|"
            "amanezco|despierto|estoy|voy a existir)",
            "no (se preocupen|te preocupes|tendran que preocuparse) [mas] [por mi] (despues|a partir|"
            "mas|nunca)  [de] (hoy|manana|mas|esta)",
            "(nos vemos|te veo|los veo) en (el otro lado|el cielo|la otra vida|el mas alla|el infierno)",
            "(perdon|perdonenme|perdoname) .. (por lo que voy a hacer|ya no puedo|no pude mas|por irme|"
            "no puedo mas|por dejarlos)",
            "(regale|regalando|regalar|regalado) [ya|todas|todo] (mis|mi|todo|todas) [las] (cosas|perro|"
            "gato|ropa|perros|pertenencias|lo que tengo)",
            "deje todo (arreglado|listo) .. (irme|morir|adios)",
            "(hoy|manana) (sera|es) mi ultimo (dia|noche)",
        ),
    ),
    _rule(
        "es-autolesion",
        Tier.CRISIS,
        "selfharm",
        "Self-injury, done or wished for.",
        fires=(
            "me corté los brazos anoche",
            "necesito lastimarme",
            "quiero hacerme daño",
            "me quemo a propósito",
            "volví a cortarme",
        ),
        silent=("me corté el pelo", "me corté cocinando", "me lastimé en el gym"),
        patterns=(
            "(quiero|quisiera|ganas de|voy a|vuelto a|volvi a|vuelvo a|empece a|empezado a|deseos de|"
            "impulso de|impulsos de|necesito|miedo de|pienso|pensando en|pensar en|deje de no|sigo|"
            "acabo de|urge|ansias de|antojo|tengo que|dan ganas de|pensamientos de|ideas de|dejar de|"
            "miedo a|puedo dejar de|recai en|recaer en|intente|trate de|planeo) [volver a|ir a|no] "
            "(cortarme|rajarme|lastimarme|hacerme dano|hacerme algo|herirme|quemarme|autolesionarme|"
            "golpearme|aranarme|castigarme|mutilarme|hacerme cortes|hacerme algo malo)",
            "(cortarme|hacerme dano|lastimarme|autolesionarme|herirme|quemarme|rajarme) (otra vez|de "
            "nuevo|hoy|anoche|ayer|me calma|me ayuda|los brazos|las piernas|la piel|a proposito|las "
            "munecas|me hace sentir|es lo unico|para)",
            "me (corte|corto|estoy cortando|sigo cortando|vuelvo a cortar|he cortado|queme|quemo|rajo|"
            "raje|lastimo|hago dano|hice dano|autolesiono|autolesione|hiero|golpeo|estoy lastimando|"
            "estuve cortando|quiero cortar|volvi a cortar|voy a cortar|quiero lastimar|voy a lastimar|"
            "hago cortes|hice cortes|hice cortadas|quiero hacer dano|voy a hacer dano) [otra vez|de "
            "nuevo|con|yo|ya|anoche|ayer|hoy|sola|solo|a mi|a veces|y|las|los|en|el|mi|a|cuando|mis|la|"
            "para|diario] (otra vez|de nuevo|navaja|mismo|misma|anoche|ayer|hoy|proposito|adrede|brazos|"
            "brazo|piernas|pierna|muslos|munecas|muneca|piel|solo|sola|no puedo|estomago|mi misma|mi "
            "mismo|una navaja|un cuchillo|un gillette|me siento|sentir|aliviarme|calmarme|triste|veces|"
            "que)",
            "me (autolesiono|autolesione|corto|corte) (otra vez|de nuevo|anoche|ayer|hoy|seguido|diario|"
            "y)",
            "(navaja|gillette|cuchillo|cuter) .. (brazo|brazos|piel|muneca|munecas|cortarme)",
            "(cortes|cortadas|heridas) [que|en] [los|mis] (brazos|munecas|piernas|me hice) .. (yo|hice|"
            "proposito|anoche|sola|solo)",
            "tengo miedo de (hacerme algo|lo que (pueda|puedo|voy a) hacerme|mi mismo|mi misma|lo que "
            "me pueda hacer|hacer una locura|hacer una tonteria|lo que pueda hacer|hacerme dano)",
            "(voy a|quiero|puedo|podria) [hacerme|hacer|cometer] (hacerme algo|una locura|una tonteria|"
            "algo malo)",
            "no estoy (segura|seguro|a salvo) (sola|solo|conmigo|conmigo misma|conmigo mismo)",
            "(no me siento|no estoy) segur (conmigo)",
            "me (corto|corte|quemo|queme|lastimo|rasguno|golpeo) [yo] (cuando|si|para|porque|cada vez|a "
            "proposito|adrede|a escondidas) [me|no|estoy|ya]  (siento|estoy|aguanto|triste|sentir|"
            "calmarme|enojo|enojada|enojado|puedo|algo)",
        ),
    ),
    _rule(
        "es-ambivalente",
        Tier.CRISIS,
        "ambivalent",
        "Torn between living and dying.",
        fires=(
            "no sé si quiero vivir",
            "una parte de mí quiere morir",
            "a veces pienso que morir sería mejor",
            "las voces me dicen que me mate",
        ),
        silent=("no sé si quiero la cita", "una parte de mi seguro"),
        patterns=(
            "no se si (quiero|deseo|puedo|vale la pena|tiene sentido|voy a|mejor|prefiero) [seguir|o|"
            "poder] (vivir|viviendo|vivo|viva|morir|morirme|morirme|matarme|existir|llegar a manana|"
            "despertar|seguir|estar viva|estar vivo)",
            "(vivir o morir|morir o vivir|viva o muera|vivo o muerto)",
            "(una parte|parte|la mitad|mitad|algo) de mi .. (quiere|quisiera|desea) .. (morir|morirse|"
            "matarse|desaparecer|morirme|dejar de existir|no vivir|muerta|muerto)",
            "(voces|voz|mente|cabeza) .. (dice|dicen|diciendo|ordena|pide|piden) .. (me mate|mate|muera|"
            "me corte|me tire|lastime|haga dano|suicide)",
            "(a veces|hay dias que|hay dias en que|hay momentos) .. (morir|morirme|no despertar|no "
            "existir|desaparecer|matarme|no estar)",
            "pensamientos (de|sobre) (muerte|morir|morirme|matarme|suicidio|hacerme dano)",
            "(pienso|he pensado|pense|pensando) .. en (matarme|morir|morirme|suicidarme|quitarme la "
            "vida|hacerme dano|la muerte|desaparecer|acabar con todo|no despertar)",
        ),
    ),
)  # fmt: skip

_FRAMES: tuple[CrisisRule, ...] = (
    _rule(
        "es-deseo",
        Tier.CRISIS,
        "passive",
        "The wish to be dead by its soft names: rest, sleep, God, those who have died; and its absence of fear.",
        fires=(
            "le pido a diosito que ya me recoja",
            "quisiera cerrar los ojos y no abrirlos nunca",
            "ya quiero irme con mi abuelita que está en el cielo",
            "me acuesto rezando para no amanecer",
            "lo único que quiero es descansar para siempre",
        ),
        silent=(
            "quiero descansar después de la infusión",
            "quiero ir con mi mamá a la cita",
            "puedo dormir después?",
        ),
        patterns=(
            # to be with the dead, with God, asleep
            "<ansia> .. <irse>",
            "(quiero|quisiera|ojala|necesito|prefiero|gustaria|ya me|pido|pronto|voy a) .. (irme|ir|estar|alcanzar|"
            "seguir|reunirme|verte|verlo|verla|vaya|encontrarme|juntarme|vere|vuelva a ver) ..8 (cielo|difunto|difunta|"
            "fallecio|murio|mas alla|otra vida|otro mundo|los muertos|la muerte|la tumba|su tumba|panteon|que en paz descanse|"
            "qepd)",
            "(alcanzar|alcanzo|alcanzare|reunirme con|irme con|voy con|seguir a|juntarme con) [a] [mi|ti] (difunto|"
            "difunta|angelito|bebe que perdi|hijo que perdi|muertito|muertos)",
            "ya [me] quiero (descansar de todo|irme de aqui para siempre|que dios me lleve|partir|irme al cielo)",
            "(que|ojala) [ya] (dios|diosito|la muerte|la huesuda|la flaca|la calaca|el senor|la virgen|la parca|jesus) "
            "[ya] (me|venga) [ya|por] (lleve|recoja|mande llamar|llame|reciba|llevara|mi|recogiera)",
            "(dios|diosito|senor|virgencita|jesus|muerte|padre) .. (llevame|lleveme|recogeme|recojeme|llevanos|mandame "
            "llamar|sacame de este mundo|quitame de sufrir|ven por mi|apiadate y llevame)",
            # sleep and not wake
            "(acuesto|duermo|dormirme|noche|noches|me duerma|dormir) .. (pidiendo|rezando|esperando|deseando|pido|rezo|"
            "deseo|espero|ruego|suplico|rogando|ojala|con la esperanza de) .. (no|nunca) [volver a|ya] (despertar|"
            "despierte|amanecer|amanezca|abrir los ojos|despertarme|levantarme|abra los ojos)",
            "(despertar|desperte|despierto|amaneci|amanecer|amanezco|abri los ojos|abrir los ojos|sigo aqui|sigo viva|"
            "sigo vivo|sobrevivi) .. (que lastima|que coraje|es un castigo|lamentablemente|por desgracia|me decepciona|me "
            "da coraje|me da rabia|maldigo|es lo peor que)",
            "(que lastima|que coraje|por desgracia|lamentablemente|odio|maldigo|me enoja|me molesta|me da rabia|me "
            "decepciona|me pesa|lloro cuando|lloro porque|me da coraje|me da tristeza|detesto|me duele|no soporto) [que|"
            "cuando|porque|cada vez que|haber|el] (desperte|sigo aqui|sigo viva|sigo vivo|despierto|despertar|amaneci|"
            "seguir viva|seguir vivo|seguir aqui|seguir respirando|sobrevivi|sobrevivido|despertado|seguir existiendo|"
            "amanecer|nacer|nacido|abrir los ojos|amanezco|sigo respirando)",
            "(por|para|porque) [que] (sigo|seguir|segui) (viva|vivo|despertando|aqui|respirando|existiendo|en este mundo)",
            "(seria|es|suena|estaria|suena como|sonaria) [tan|muy|mas|un|una|lo|mucho] (bonito|lindo|alivio|descanso|"
            "rico|tranquilo|facil|mejor|hermoso|paz|padre|bendicion|ideal|perfecto|chido|regalo) [ya|poder|solo|el|si] "
            "(no despertar|no amanecer|morir|morirme|no existir|dejar de existir|desaparecer|estar muerta|estar muerto|"
            "no estar aqui|no volver a despertar|no haber nacido|ya no estar|irme con dios|dormir y no despertar|"
            "no seguir|ya no despertar|dormir para siempre|no sentir nada nunca mas|desaparecer para siempre|me muriera)",
            "(muerto|muerta|muerte|morir|morirme|morirse) [me|ya|no] [no] (estaria mejor|suena bien|suena bonito|da paz|da "
            "tranquilidad|llama|atrae|parece un descanso|seria un descanso|seria mas facil|da miedo y a veces|seria paz|"
            "seria un alivio|calma|tienta|consuela|da miedo ya|suena tentador|me llama)",
            "ya no (le tengo|me da|tengo) miedo (a|la|de) [la] (morir|muerte|morirme)",
            "(envidio|envidia) [a|me|que|de|le|tengo] [los|las|dan|da] (muertos|que se mueren|que ya se murieron|que se "
            "murieron|que ya murieron|que ya no estan|fallecidos|que descansan|la gente que se muere)",
            "(debi|debia|tenia que|deberia|hubiera|hubiese) [haber|haberme|yo] (muerto|morirme|morir|sido yo|sido yo el que|"
            "muerto yo|nacido muerta|nacido muerto) (yo|en|ese|el|cuando|con|ahi|aquel|aquella|hace|$)",
            "(me hubiera|me hubiese|hubiera querido|me debi|debi haberme|mejor me hubiera) (muerto|morir|morirme|matado|"
            "muerto yo)",
            "(mi mama|mis papas|mi madre) (debio|debieron|debia|hubiera|hubieran) .. (abortado|abortarme|tenerme|tenido)",
            "(me quiero|me queria|quisiera) (die|morir die|dead)",
            "(quiero|quisiera|ganas de|voy a|ojala) [ya|nomas|solo|just] (end it all|end it|be dead|be gone|disappear "
            "forever|not wake up|not exist|unalive|desvivir)",
            "(tired|sick|exhausted|done|so done|over it) (de|of|con|with) (vivir|la vida|mi vida|existir|seguir viviendo|"
            "esta vida|seguir|estar viva|estar vivo)",
            "(do not|not|no longer|dont) want to (vivir|seguir|despertar|existir|estar aqui|estar viva|estar vivo|"
            "despertarme|seguir viviendo|seguir asi)",
            "no quiero (be here|be alive|wake up|live|keep going|exist|live anymore|do this anymore|be here anymore)",
        ),
    ),
    _rule(
        "es-percance",
        Tier.CRISIS,
        "passive",
        "An accident or illness wished for, or one that would not matter.",
        fires=(
            "si me atropella un camión ni me quejo",
            "ojalá me dé cáncer y ya",
            "no me importaría no despertar",
            "si se cae el avión mejor",
            "cruzo la calle sin voltear a ver si me llevan",
        ),
        silent=("si me da un infarto, a quién llamo?", "si choco me cubre el seguro?", "no me importaría esperar"),
        patterns=(
            "(ojala|quisiera|quiero|pido|espero|deseo|desearia|rezo|sueno|ruego|gustaria|fantaseo|imagino|ganas) [con|para|de] [que|a "
            "veces|ya] [un carro|un camion|un tren|una troca|un trailer|un borracho|un rayo|alguien|algo|la vida] <percance>",
            "(ojala|quisiera|quiero|espero|deseo|desearia|sueno|gustaria|pido|fantaseo) .. (atropelle|atropellen|atropellara|chocara|choque|"
            "estrelle|enfermedad|cancer|infarto|accidente|tumor|bala perdida|choque) .. (me|muera|morir|despertar|mate|acabe|lleve|"
            "terminal|terminara|todo|mi vida|conmigo|llevara|descansar)",
            "(no me|no) (importaria|molestaria|opondria|quejaria|asustaria|afectaria|enojaria|daria miedo|pesaria|"
            "dolería|importa|preocuparia|resistiria) [nada|mucho|en lo mas minimo|que|si|a mi|ya] [un|una|algun|el|hoy|manana|de repente|que|"
            "si] [dia|carro|camion|noche|tren|ya] (<percance>|<morir>|morirme|despertar)",
            "(me daria igual|me da igual|me da lo mismo|me daria lo mismo|me vale|me valdria|que mas da|da igual|me tiene "
            "sin cuidado|igual y) [que|si|ya] [un|una|manana|hoy|ya] [carro|camion|dia|noche] (<percance>|vivir|morir|morirme|vivo|viva)",
            "si [un|una|algun|el|hoy|manana|de repente|esta noche|de plano|ya] [dia|carro|camion|noche|tren|troca] <percance> ..5 "
            "(mejor|ni modo|no pasa nada|da igual|importa|importaria|que bueno|bienvenido|nadie|lo mismo|favor|quejo|quejaria|"
            "descanso|descansaria|alivio|tranquila|tranquilo|feliz|gracias|perfecto|me vale|problema resuelto|bendicion|"
            "ni me|ni quien|padre|suerte|extranar|mucho mejor|meto las manos|hago nada|resisto|pongo resistencia|muevo|esquivo)",
            "(cruzo|cruzar|manejo|manejar|camino|manejando|cruzando|paso|crucé|cruce) .. (sin|ver si|a ver si|esperando|con la esperanza|sin "
            "cinturon) .. (me atropellan|atropellen|lleven|llevan|choco|mato|pegan|atropella|me muero|voltear|fijarme|mirar|"
            "peguen|choquen|acabe|me quiten|chocar|atropelle|me lleve)",
            "(soltar|solte|suelto|girar|voltear) el volante",
            "(volantazo|volantaso) .. (acabar|todo|ya|poste|barranco|muro|contra|trailer|ganas|camion|puente|adios)",
            "(ganas|pienso|pense|pensado|pensando|ganas de|quiero|idea|tentacion|imagino) .. (dar un volantazo|un volantazo|soltar el "
            "volante|estrellarme|estrellar el carro|chocar a proposito|meterme al mar|perderme en el mar|aventar el carro|"
            "chocar el carro|chocar contra|chocar y|no frenar|no salir del agua|atravesarme|dejarme caer|aventarme)",
            "(ya no tomo|deje de tomar|no me tomo|no tomo|deje) .. (insulina|presion|corazon|medicina|medicamento) .. (para "
            "morir|a ver si|para ver si|para que me|morirme|me muero|acabe|y dejarme)",
        ),
    ),
    _rule(
        "es-sin-sentido",
        Tier.CRISIS,
        "hopeless",
        "No reason, no point, no future of one's own.",
        fires=(
            "ya no le hallo chiste a seguir aquí",
            "para qué sigo luchando si todo da igual",
            "no me veo llegando a fin de año",
            "nada me detiene ya",
            "mi vida ya se acabó",
        ),
        silent=(
            "qué caso tiene llamar hoy si está cerrado",
            "no le veo sentido a pagar dos veces",
            "no voy a llegar a la cita",
        ),
        patterns=(
            "(no|ya no|sin) [le|me|les|ya] (veo|encuentro|hallo|tengo|hay|queda|quedan|existe|existen|siento|encuentra|hallado|tiene) "
            "[ya|mas|otra|otro|ningun|ninguna|ni un|ni una|el|la|mucho|mucha|una|un|realmente|ni|de verdad|sola|ni una sola] [sola|solo|buena] (razon|razones|"
            "motivo|motivos|sentido|caso|chiste|proposito|ganas|fuerzas|energia|para que|por que|porque|ilusion|futuro|"
            "esperanza|sabor|objeto|salida|gusto|deseo|deseos) [a|de|para|pa|en|por|que me haga] [la|mi|lo de|este|esta|eso de|tanto] <seguir> ",
            "(que|cual) [es|seria] [el] (caso|sentido|chiste|objeto|punto|razon|motivo|proposito) [tiene|tendria|hay|de|en|ya|le|a|para|que] [de|en|para|"
            "que|tengo] [yo|que] (vivir|vivo|viva|seguir viviendo|seguir viva|seguir vivo|existir|sigo viva|sigo vivo|siga viva|siga vivo|seguir "
            "luchando|seguir aqui|siga aqui|sigo aqui|siga viviendo|sigo viviendo|mi vida|la vida|seguir respirando|despertar|levantarme|seguir adelante|"
            "siga luchando|luchar|seguir intentando|amanecer|estar viva|estar vivo|seguir peleando|seguir existiendo)",
            "(para|pa|por|porque|de) que (sigo|seguir|seguirle|me levanto|despierto|luchar|lucho|vivo|vivir|existo|naci|me esfuerzo|continuar|"
            "tanto sufrir|seguir sufriendo|quiero vivir|me despierto|amanezco|sigo intentando|me sirve vivir|sirve vivir) "
            "[yo|si|aqui|viva|vivo|luchando|intentando|con|viviendo|existiendo|en|sufriendo] (si|aqui|vida|luchando|intentando|viviendo|existiendo|respirando|"
            "este mundo|esta vida|nada|sufriendo|todo|nadie|asi|esto|$)",
            "(ya|ya no|no) [hay] nada [ya] (me ata|me detiene|me importa ya|me importa|me llena|me queda|me motiva a vivir|tiene sentido|vale la pena|"
            "por que vivir|que me detenga|por que luchar|que me ate|que me haga querer vivir|me sostiene|me mantiene aqui)",
            "nada [ya] (me ata|me detiene|me sostiene|tiene sentido ya|tiene sentido y|vale la pena ya|me mantiene|tiene caso|tiene sentido en mi "
            "vida|me importa ya|me hace querer vivir|vale la pena en)",
            "(no tengo|ya no tengo|no me queda|no queda|ya no me queda|ya no hay) nada [mas|ya] (por que vivir|porque vivir|que perder|por que "
            "luchar|por lo que vivir|que me ate|que me detenga|que hacer aqui|en esta vida|en este mundo|por que seguir|aqui|por quien vivir)",
            "(no tengo|sin|ya no tengo|no hay) (nadie|nadie ya) (por quien|por el que) (vivir|seguir|luchar)",
            "mi vida [ya] (se acabo|termino|esta acabada|se termino|esta terminada|llego a su fin|no da para mas|es un "
            "infierno y|no vale la pena|carece de sentido|dejo de tener sentido|esta vacia y)",
            "no (me veo|me imagino|me visualizo|creo|pienso|espero|planeo|voy a) [ya|que vaya a|yo] (viva|vivo|llegar a viejo|llegar a vieja|vivir "
            "mas|vivir mucho|durar mucho|pasar de|llegar a los|llegando a|llegar al|llegar a|viviendo|en el futuro|en un ano|envejeciendo|durar|"
            "despertar|cumplir|cumpliendo|aguantar hasta) [los|mi|el|la|otro|mas|este|fin de|un|otra] (<number>|ano|anos|cumpleanos|navidad|diciembre|"
            "manana|semana|mes|viejo|vieja|fin de ano|verano|tiempo|futuro|graduarme|dia|proximo ano|ano nuevo|navidades|noche|fin de mes)",
            "no me (veo|imagino|visualizo) [ya] (viva|vivo|viviendo|en un futuro|con futuro|en el futuro|llegando a vieja|llegando a viejo|envejeciendo|haciendome vieja)",
            "(no|ya no) [le] (veo|tengo|hay|encuentro|le veo|hallo) [la|ninguna|otra|mas|ya] (luz al final|luz|salida|escapatoria|otra salida|otra "
            "opcion|opcion|solucion|otro camino|alternativa) (del tunel|que|mas|para mi|a mi vida|a esto|mas que|excepto|sino|de esto|a nada|y|ya|$)",
            "(la|mi|es la|como) unica (salida|solucion|opcion|forma|manera|escapatoria|alternativa) [que|es|seria|de|para|me queda] [queda|veo|es|tengo|me|hay|le "
            "veo|encuentro|parar] [es|seria|que|de|esto|este] [es] (morir|morirme|la muerte|matarme|desaparecer|quitarme|acabar|terminar|muerte|no estar|suicidarme|dejar|descansar|sufrimiento|dolor|sufrir)",
            "(ya [me] [estoy] (canse|cansada|cansado|harte|harta|harto|agote|enfade)|me canse|estoy cansada|estoy cansado|estoy harta|estoy harto|cansado ya|cansada ya) "
            "[ya|mucho|tanto|demasiado] de (luchar|pelear|vivir|existir|la vida|estar viva|estar vivo|seguir|despertar|respirar|sufrir|ser yo|"
            "aguantar|intentar|intentarlo|estar aqui|mi existencia|seguir luchando|seguir peleando|estar luchando|fingir que quiero|estar en este mundo|todo y)",
            "(me canse|estoy cansada|estoy cansado|ya no quiero) [ya|de] (luchar|pelear|seguir luchando|seguir peleando|batallar|intentarlo|seguir intentando|seguirle)",
            "(hasta aqui) (llegue|llego|llega mi vida|mi historia|nomas)",
            "(tire|aviente|tirar|aventar|tiro) la toalla [con|de] (todo|la vida|mi vida|vivir|definitivamente)",
            "no puedo (ni un dia|un dia|otro dia|otra noche|una noche|un minuto) mas",
            "(no voy a|no puedo|no creo) (aguantar|pasar|sobrevivir|soportar) [de] [esta|otra|otro|la|un|una] (noche|dia|manana|semana)",
            "(preso|presa|atrapada|atrapado|encerrada|encerrado) en (mi vida|esta vida|mi mente|mi cabeza|mi cuerpo) .. (salida|salir|morir|acabar|muerte|escapar|terminar)",
        ),
    ),
    _rule(
        "es-alivio",
        Tier.CRISIS,
        "burden",
        "A weight on others, and their relief without one.",
        fires=(
            "les haría un favor si ya no estuviera",
            "mi familia se quitaría un peso de encima",
            "mis hijos merecen otra mamá",
            "valgo más muerta que viva",
            "nomás estorbo en esta casa",
            "van a dormir mejor el día que no tengan que cargar conmigo",
        ),
        silent=("van a estar mejor cuando ya no tengan que esperar", "un peso menos por la tarifa?", "me haría un favor y me manda la dirección?", "soy un paciente nuevo"),
        patterns=(
            "(les|le|se) [voy a|a todos] (quitaria|quito|quitan|quitarian|quitara|quitare|ahorraria|ahorro|ahorrarian|haria|hago|"
            "hare|quitar|ahorrar|hacer|evitaria|evito|libraria|librarian|dejaria) [a todos|a ellos] [de] [un|una|el|muchos|tantos|puros|mil|este|mi|gran|mucho] [gran] "
            "(favor|peso|carga|problema|problemas|molestia|molestias|estorbo|gasto|gastos|dolor de cabeza|bronca|broncas|lata|sufrimiento|mi) .. "
            "(encima|muero|muriera|mato|voy|fuera|estuviera|desaparezco|desapareciera|existiera|muerta|muerto|sin mi|menos|estar|a todos|todos|ya no|si no|"
            "familia|mi mama|papas|me muera|yo no|a mis|morirme|irme|existir|de mi)",
            "(dormir|dormiran|descansar|descansaran|vivir|viviran|respirar|estar|estaran) [mas] (mejor|tranquilos|tranquilas|a gusto|en paz) "
            "(cuando|el dia que|si|el dia en que) [yo|ya] [ya] no [me] (tengan|tenga|tuvieran) que (cargar|lidiar|batallar|cargarme|"
            "cuidarme|mantenerme|soportarme|aguantarme)",
            "(alivio|descanso|liberacion|favor|paz) .. (para|a) (mi|mis|todos|ellos|el mundo|la familia|mi familia|mis hijos|mi esposo) .. (muero|muriera|"
            "mato|fuera|estuviera|desaparezco|desapareciera|existiera|me voy|falte|faltara|muera|sin mi|muerta|muerto)",
            "(sin mi|si me muero|si no existiera|cuando me muera|si yo no|si desaparezco|muerta|muerto|si me voy|si ya no estoy|si no estuviera|cuando ya no este|si me "
            "muriera|cuando no este|si falto|el dia que me muera|el dia que no este) .. (vivirian|estarian|serian|iria|pasarian|estaran|van a estar|seran|descansarian|"
            "descansan|descansara|estaria|viviran|van a vivir|va a estar|todos|respirarian|podrian|sufririan|daria|dejaria de|serviria|tendrian) .. (mejor|felices|feliz|"
            "tranquilos|bien|paz|alivio|menos|descansan|en paz|contentos|aliviados|nadie|problema|rehacer|gastos|tranquila|tranquilo|descanso)",
            "(mejor|felices|feliz|tranquilos|tranquila|tranquilo|en paz|aliviados|bien|menos problemas|better off|mas ligeros) [todos|ellos|mucho|la vida|vivirian] (sin mi|without me|si no estoy|"
            "si ya no estoy|si yo no estoy|si falto|si desaparezco|si no existo|si yo no existiera|si me voy de este mundo|cuando yo ya no este|cuando ya no este|cuando me muera|cuando no "
            "este|el dia que me muera|el dia que falte|si no hubiera nacido)",
            "(merece|merecen|necesitan|necesita|tendrian) [tener] (otra|otro|una mejor|un mejor|alguien mejor|una|un) [mejor] (mama|papa|madre|padre|que yo|que no sea yo|mama que|esposa que)",
            "(soy|siendo|sentirme|siento|ser|como|sere|era|like) [solo|nomas|solamente|como|puro|que soy|un|puras|una|i am] (carga|estorbo|lastre|parasito|bulto|peso|un "
            "gasto|puro gasto|puro problema|puro estorbo|un bulto|burden|molestia|un problema|desperdicio|un cero a la izquierda|basura) (para|de|y|a|en|que|nomas|nada|en mi|pa|con|$)",
            "(nomas|solo|solamente|puro|nada mas) [les|le|sirvo para|vengo a|estoy|soy|hago|me la paso] [para|puro] (estorbo|estorbar|estorbando|doy lata|dar lata|doy problemas|causo problemas|doy "
            "molestias|arruino|echo a perder|les arruino|hago sufrir|causo dolor|gasto|lastimo a todos|ocupo espacio|hago dano|les hago dano|problemas|cargo|gasto aire|quito oxigeno|desperdicio aire)",
            "(a nadie|nadie) .. (le|les|me) .. (hago falta|importo|extrana|extranaria|extranara|va a extranar|extrane|haria falta|importaria|necesita aqui|van a "
            "extranar|lloraria|notaria|importa si|quiere viva|quiere vivo|echaria de menos|importaria si|doleria|necesita)",
            "ni (quien|quien me|se van a dar|se darian|cuenta) [me|se] (extrane|llore|cuenta|necesite|eche de menos|va a llorar|darian cuenta|dar cuenta|busque)",
            "(ni se|nadie se|ni quien se|quien se) (daria cuenta|darian cuenta|dara cuenta|daran cuenta|va a dar cuenta|enteraria|van a enterar) .. (no estoy|muero|desaparezco|falto|falta|muerta|muerto|me voy|no existo|si)",
            "(valgo|sirvo|vale|serviria|les sirvo|valdria|servia) mas (muerto|muerta)",
            "(seguro de vida|life insurance) .. (les|mi familia|mis hijos|muero|muerta|muerto|falte|serviria|ayudaria|alcanzaria|mas que yo)",
            "(no deberia|no merezco|no tengo derecho a|no debo) (estar aqui|seguir aqui|existir|ocupar|respirar|estar vivo|estar viva|haber nacido|seguir viva|seguir vivo|vivir)",
            "(no|nunca) (one|nobody|nadie) would miss me", "(no one|nobody|nadie) (me va a|va a|would|me) (extranar|miss|miss me)",
        ),
    ),
    _rule(
        "es-decidido",
        Tier.CRISIS,
        "plan",
        "Decided, a date, nothing needed after it.",
        fires=(
            "ya lo decidí, el viernes se termina todo",
            "después de navidad ya no voy a estar",
            "cancela todas mis citas, a donde voy no las ocupo",
            "lo voy a hacer cuando se duerman todos",
            "esta es la última vez que les escribo",
        ),
        silent=(
            "ya decidí empezar el tratamiento",
            "cancela mi cita, ya no voy a estar en la ciudad",
            "lo voy a hacer el viernes, el pago",
        ),
        patterns=(
            "(ya|por fin|finalmente|esta) [lo|esta|he|todo] (decidi|decidido|tome|tomada|planeado|tengo decidido|pense bien|escogi|fije|puse|tengo|elegi|planee|planeando|acepte) [mi|la|una|el|un|todo|que] [decision|fecha|"
            "dia|hora|lugar] [y|de|para|que|del|en que] .. (morir|morirme|matarme|acabar|terminar|termina|acaba|irme|me voy|muero|mato|hoy|descansar|no voy a estar|quitarme|desaparecer|ultimo|para siempre|no "
            "seguir|vivir|despedirme|adios|sufrir|mi muerte|dejar este mundo|me mate|me muera|acabe|se acabe)",
            "(tengo|puse|escogi|fije|elegi|ya hay|marque|decidi) [ya|la|una|el|mi|un] (fecha|dia|lugar|hora|metodo) [y|para|de|exacto|exacta|marcada|en el calendario|limite] .. (morir|morirme|matarme|acabar|terminar|irme|hacerlo|"
            "quitarme|suicidarme|todo|mi muerte|metodo|lugar|despedirme|final|descansar|desaparecer)",
            "<fecha> .. (se acaba todo|se termina todo|todo se acaba|todo termina|todo se termina|termina mi|acaba mi|me mato|me muero|le pongo fin|se acaba mi|termino con|acabo con|dejo de sufrir|descanso por fin|"
            "por fin descanso|se acabo todo|va a ser mi ultim|ultimo dia|ultima noche|voy a descansar de todo|voy a dejar de sufrir|ya no voy a existir|ya no voy a sufrir|ya no voy a despertar|me voy para siempre|se acaba el sufrimiento|"
            "se acaba el dolor|se acaba este dolor|me despido|todo va a acabar|todo va a terminar|todo se va a acabar|me voy de este mundo|i end it|end it|dejo este mundo|ya no despierto|me cuelgo|me aviento)",
            "(despues|luego|apartir|a partir|pasando|terminando|nomas pase|nomas que pase|en cuanto pase|acabando|saliendo) [de] [hoy|esta|este|la|el|mi|los|las|que] [noche|hoy|semana|navidad|cumpleanos|boda|viernes|domingo|lunes|sabado|quinceanos|"
            "graduacion|fiestas|fiesta|nazca|fin|ano|dia|manana|mes|entierro] [de mi|de mi hija|de mi hijo] [ya] [nadie|no|nada] [me|los|te|voy a|va a] (estar|estare|existir|existire|voy a estar|va a volver a ver|vuelvo a molestar|"
            "vuelve a saber de mi|tendran que|importara|molestare|me mato|se acaba todo|me voy para siempre|sufrir|sufrire|necesitar|voy a despertar|despierto|hay mas yo|hay nada mas|van a saber de mi|vere|veran|tendra que preocuparse)",
            "(a donde|adonde|donde|where i am going|a donde yo|alla donde) voy [ya|yo] [no] (ocupo|necesito|ocupare|necesitare|hace falta|hay dolor|hay sufrimiento|duele|sufre|voy a necesitar|voy a ocupar)",
            "(ya|pues) no [la|lo|las|los|me|voy a|vamos a] [a] (ocupar|necesitar|ocupare|necesitare|va a hacer falta|hara falta|voy a necesitar|van a hacer falta|va a servir|ocupo) .. (estar|voy|muero|muerta|muerto|existir|aqui|mas|nunca|viva|vivo|mi vida|este mundo|irme|futuro|adios)",
            "(cancelen|cancela|cancele|cancelar|cancelo|borren|borra|den de baja|dame de baja) .. (citas|cita|todo|cuenta|proxima|sesion|sesiones|expediente) .. (ya no voy a (estar viva|estar vivo|existir|necesitarla|necesitar nada|ocupar nada|seguir viva|seguir "
            "vivo|hacer falta|despertar|llegar viva|amanecer)|no voy a llegar viva|no voy a llegar vivo|no voy a estar viva|no voy a estar vivo|no estare viva|no estare vivo|ya no tiene caso|para que si|donde voy|adios|me voy de este mundo|no voy a existir|no pienso vivir|todo se acaba)",
            "(lo voy a hacer|lo hare|lo hago|voy a hacerlo|pienso hacerlo|planeo hacerlo|quiero hacerlo|me decidi a hacerlo|lo haria|do it) [hoy|esta noche|ya|ahorita|yo|tonight|manana|aqui] (cuando|en cuanto|nomas que|mientras|apenas|despues de que|antes de que|luego que) [ya|todos|mi|mis|el|ella|se|yo|me|nadie|este] "
            "[familia|hijos|esposo|esposa|mama|todos|papas|ninos|se] [se|este|me|ya|vayan] (duerman|duerma|vayan|vaya|este|quede|quedo|salgan|salga|sola|solo|dormidos|acuesten|acueste|casa|regresen|vea|no esten|no haya nadie)",
            "(nadie|no) [me] (va a|podra|puede|pueden|van a|podran) (detener|detenerme|parar|pararme|evitar|evitarlo|salvar|salvarme|hacerme cambiar)",
            "(es|sera|esta es|esta sera|hoy es|va a ser) [la|mi] (ultima|ultimo) (vez que (les escribo|me ven|me veran|escribo|hablo|los veo|sabran|saben|oyen|te escribo|nos vemos|te molesto|voy a escribir|sabes de mi)|noche en|noche aqui|dia en|dia aqui|dia de mi|noche de mi|"
            "navidad que|cumpleanos que|navidad con|cumpleanos con)",
            "(es|era|fue|sera) [mi|la|el] (ultima|ultimo) [mi] (carta|opcion|esperanza|intento|recurso|oportunidad) .. (sigue|matar|rindo|despues|acabo|acabar|morir|ya se|termino|muero|vivir|me voy)",
            "ya [le|les|me] (puse|tengo|puso|marque) [la|una] fecha",
            "(planeo|pienso|quiero|voy a|pensando en|planeando) (hacerlo|acabarlo|terminarlo) ..4 (cuando|mientras) .. (no este|se vaya|duerma|duerman|sola|solo|salga|trabajo|vayan|nadie)",
            "me (despedi|despido|estoy despidiendo|ando despidiendo|he despedido) [ya|en silencio] de (mi|mis|mi <querer>|todos|cada uno|mis hijos) .. (sin que|para siempre|dormido|dormida|sepa|cuenta|ultima|llorando|no saben|adios|vida)",
            "(goodbye|farewell|adios) (letter|letters|cartas|note|notes)",
            "(quiero|ojala|quisiera|espero|dejar|voy a dejar) que .. me (mate|maten|acabe de matar|termine de matar|lleve a la tumba)",
            "(mi|este es mi|sera mi) ultimo (dia|cumpleanos) (vivo|viva|aqui|en este mundo|con vida|en la tierra|de vida)",
            "(pronto|ya casi|ya mero|ya merito|muy pronto|muy pronto ya) [ya|todo|voy a|me|se] [no|va a] [voy a] (terminara|se acaba|terminar todo|acabar todo|se termina todo|descansar de todo|descansare|dejar de sufrir|dejo de sufrir|estare con|estar con mi|"
            "se acaba mi|no estare|no voy a estar|me voy con|voy a descansar|descanso de todo|acaba este|acaba mi|acabara|se acabara|ya no estare)",
        ),
    ),
    _rule(
        "es-al-alcance",
        Tier.CRISIS,
        "means",
        "Means at hand, standing at an edge, asking what is lethal.",
        fires=(
            "no dejo de mirar las pastillas del buró",
            "estoy sentada en la orilla de la azotea",
            "con cuántas pastillas ya no despierta uno",
            "saqué el rifle de mi abuelo y lo tengo enfrente",
            "me imagino saltando del puente",
        ),
        silent=("guardo las pastillas en la cocina", "paso por el puente para llegar?", "cuántas pastillas tomo al día"),
        patterns=(
            # staring at it, holding it, fetching it
            "(viendo|veo|mirando|miro|ver|mirar|observando|contemplando|ojos en|contando|conte|cuento|acariciando|sosteniendo|agarrando|abrazando) [fijamente|a cada rato|mucho|todo el dia|a|mucho rato] [el|la|las|los|mi|mis|este|un|esa|esas|estas|de] "
            "[frasco de|bote de|caja de|bolsa de] (<medio>|<pastillas>|puente|vias|azotea|balcon|precipicio|barranco|vacio|pasillo de los cuchillos) .. (mano|pienso|pensando|ganas|y no|quiero|tomar|tomarmelas|buro|mesa|todo|acabar|morir|fin|dejo|aventarme|brincar|saltar|noche|sola|solo|enfrente|"
            "llorando|tientan|tienta|llaman|llama|lado|terminar|valor|atrevo|facil|hacerlo|si|seria|ya|cuantas|cama)",
            "(no dejo de|no puedo dejar de|no paro de|me la paso|me quedo|me le quedo|me les quedo|se me van los ojos a|a cada rato) [a] (ver|mirar|viendo|mirando|pensar en|pensando en|contar|contando|agarrar) [fijamente] [a] [el|la|las|los|mi|mis|esas|esa|ese] "
            "[frasco de|bote de|caja de] (<medio>|<pastillas>|puente|vias|azotea|balcon|precipicio|barranco|vacio)",
            "(tengo|traigo|saque|agarre|compre|consegui|encontre|escondi|guardo|hay|cargo|tome|me robe|robe|pedi|puse|aparte|ya tengo|cargue|prepare|deje|got) [ya|aqui|hoy|escondida|escondido|guardada|cargada] [el|la|un|una|mi|las|los|unas|su|mis] [de mi] "
            "<medio> ..6 (enfrente|mano|cabeza|cuello|boca|sien|cama|buro|cajon|almohada|lista|listo|cargada|cargado|piernas|decidida|decidido|me tienta|ganas|por si|para cuando|acabar|usarla|usarlo|contra mi|conmigo|mi lado|un lado|amarrada|amarrado|colgada|colgado|viga|ventilador|"
            "closet|ready|cuarto|terminar|morir|esta noche|valor|nudo|pienso|bano|muneca|munecas|brazo|venas)",
            "(pastillas|frasco|pistola|navaja|cuchillo|soga|cuerda|arma|escopeta|rifle|pills|gun|cuter|lazo|mecate|veneno) .. (me (llama|llaman|tienta|tientan|esta llamando|estan llamando|esperan|espera|hablan|habla)|en la mano|en mi mano|en mis manos|entre las manos)",
            "(pastillas|frasco|medicinas|pills) .. (en la mano|enfrente|en mi mano|listas|contadas|juntas) .. (y|para|quiero|no se|pienso|ya|acabar|todas)",
            "(junte|junto|juntando|guarde|guardando|ahorre|ahorrando|acumule|acumulando|almacenando|apartando|juntado|guardado|saving|acumulado|escondiendo) [ya|todas|muchas|bastantes|suficientes|varias|mis|las|de|todas mis|poquito a poco|unas|el|<number>] [mis|las] <pastillas> "
            ".. (para|por si|ya|un|cuando|suficientes|todas|dia|escondidas|morir|juntas|acabar|hacerlo|tomarmelas)",
            "(suficientes|bastantes) (pastillas|pills|medicinas|pildoras) (para|como para|pa)",
            # at an edge
            "(estoy|ando|vine|vengo|subi|subida|subido|parada|parado|sentada|sentado|llegue|aqui|manejando|voy|camino|caminando|me subi|me pare) .. (en|a|al|hasta|hacia|rumbo) [el|la|las|un|una|lo alto de] [orilla|borde|filo|orillita] [de|del] [la|el|un|las] <altura> .. "
            "(brincar|saltar|aventarme|tirarme|ganas|valor|acabar|pienso|pensando|quiero|no se|abajo|despido|adios|caer|dejarme|terminar|morir|viendo|mirando|lanzarme|salto|aviento|tiro|me anima|atrevo|llorando|hacerlo|decidir|decidido|decidida|tren que|ya no)",
            "(parada|parado|sentada|sentado|subida|subido|arriba|colgada|colgado|estoy|asomada|asomado) en [la|el|lo] (orilla|borde|filo|cornisa|barandal) (de|del) [la|el|un|una|las|los] (azotea|techo|puente|balcon|edificio|barranco|ventana|vias|precipicio|piso|presa|acantilado)",
            "(me (imagino|veo|visualizo)|imagino|imaginando|sueno|fantaseo|pensando|pienso|pense|ganas|ganas de|quiero|quisiera|voy a|impulso|idea|listo para|lista para|ocurre|antoja|tentada|tentado|podria) [con|en|de|a] (salto|saltando|saltar|brinco|brincando|brincar|aventandome|aventarme|tirandome|tirarme|"
            "colgandome|colgarme|ahorcandome|lanzandome|lanzarme|caer|cayendo|dejarme caer|disparandome|dispararme|jump|arrojarme|arrojandome|meterme|pararme|acostarme|atravesarme|atravesarmele|aventarmele|aventarle el carro) [de|del|desde|al|a|en|por|frente|enfrente|debajo] "
            "[de|del|a|al] [un|el|la|las|los] (<altura>|carro|carros|camion|trafico|cabeza|soga|viga|cuerda|arbol|vacio|agua|mar|lago)",
            "(me|mejor|ya mejor|ganas de|si me|y si) [me] [voy a] (aviento|tiro|aventar|tirar|lanzo|lanzar|cuelgo|ahorco|avente|arrojo) [ya|mejor|de una vez|yo] [de|del|desde|al|a|enfrente de|frente a|por|bajo] [un|el|la|las|los] (<altura>)",
            # how much, how long, how painful
            "(cuanta|cuantas|cuanto|cuantos|que tantas|que tanta|que cantidad de|que cantidad|que dosis) [mg|miligramos|gotas|ml] ..8 (para no|pa no|para ya no|pa ya no despertar|para no despertar|para ya no|me muero|me moriria|se muere uno|se muere una persona|basta para|bastan para|bastarian para|no "
            "despierta uno|no despierto|ya no despierta|ya no despierto|no despertaria|dormir para siempre|que no despierte|que no me salven|asegurar que|sea fatal|seria fatal|seria mortal|seria letal|acabo con|me voy para siempre|me matarian|me mataria|me matan|letales|mortales|me mate|irme para siempre|"
            "irme de este mundo|parar el corazon|pare el corazon|morir|morirme|matarse|quitarme|to die|kill me|hacen falta para)",
            "(duele|dolera|doleria|es doloroso|se sufre|sufre uno|es rapido|cuanto tarda uno en|cuanto se tarda en|cuanto tarda en|que tan rapido|cuanto tiempo tarda uno en|cuanto dura uno en|se siente feo|que se siente|que tanto duele) [mucho|al|uno|es|si|en] (morir|morirse|ahorcarse|colgarse|desangrarse|ahogarse|"
            "ahorcarme|morirme|desangrarme|matarse|morir ahorcado|morir asi|morir por sobredosis|una sobredosis|asfixiarse|cortarse las venas|saltar|aventarse|suicidarse)",
            "(busque|buscando|busco|buscado|googlee|googleando|investigue|investigando|lei|leyendo|estudiando|averiguando|averigue|he visto) [en internet|en google|mucho|sobre|acerca de|ya|hoy|anoche] [como|formas de|maneras de|metodos de|metodos para|la forma de|que pastillas|formas|maneras|manera de|cual es la dosis|dosis|la manera de] "
            "[sirven para|son|mas|no|para|se puede|hacer] (morir|morirme|matarme|suicidarme|ahorcarme|letales|letal|quitarme la vida|nudo|un nudo|nudos|mortales|mortal|dolorosas|indoloras|dolor|acabar|desaparecer|ahorcar|hacer un nudo|no despertar|hacer una horca|matan|morir sin dolor)",
            "(si|y si|ganas de|pienso|imagino|pense|tentada|tentado|pensando|antojo|idea de|quiero|voy a|listo para|lista para|a punto de|podria|solo tengo que|nomas tengo que|bastaria|bastaria con) [en|de|a|con|mejor|yo] [me] (tomo|trago|tomarme|tragarme|tomarmelas|tragarmelas|tomar|tragar|tomara|empino|"
            "echarme|aventarme|inyectarme|meterme|zamparme) [ya|de golpe|de una vez] (todo|todas|toda|todos|el frasco|el bote|la caja|frasco|la botella|un monton|un chingo|un puno|un punado|lo que|todito|un frasco|un bote|medio frasco|de un jalon|cuantas|las) [el|las|la|mis|los|de|entero|entera|juntas|completo|lo que] "
            "(<pastillas>|frasco|bote|caja|que tengo|que hay|que encuentre|juntas|entero|completo|de golpe|de un jalon|de una vez|y ya|botiquin|tengo)",
            "(tomarme|tragarme) [todo|todas|toda] (todas|todo|el frasco|el bote|la caja|un frasco|toda la caja|todo el frasco|todo el bote|toda la botella)",
            "<quiero> (pasarme|propasarme|excederme) (de|con) [la|las|mi] (dosis|pastillas|medicina|gotas|insulina|raya)",
            "(abrir|abrirle|prender|prendo|abro|dejar abierta|encender) [la llave|las llaves] [de|del] [el|al] (gas|carro en el garage) .. (dormir|morir|todo|acabar|despertar|encerr|y ya)",
            "(cortarme|abrirme|rajarme|rebanarme|cortarse) [ya] [las|mis|el|la] (venas|cuello|yugular|munecas|muneca|garganta)",
            "ya (tengo|compre|consegui|traigo|esta|puse|amarre|saque) [lista|listo|colgada|la|el|una|un|mi] [la|el|una] (soga|cuerda|lazo|mecate|pistola|escopeta|horca|veneno|rope|gun|noose|navaja)",
            "(quitarme|quitar) de en medio",
            "(pill|pill pill) [y|pill|ya] (adios|bye|goodbye|me voy|coffin|sleep|skull|para siempre)",
            "(all|all the|todas las|toda las) (pills|pastillas) .. (right now|si no fuera|ahora mismo|ahorita|tonight|hoy|y ya)",
            # signs and pictures
            "(ya no|quiero|quisiera|hoy|esta noche|adios|me voy|ganas de|yo|todo|mejor|ya|solo|me) [puedo|mas|todo|con|un|la|una|y|a|ya|solo|siempre] [mas|un|y] (gun|noose|coffin|grave)",
            "(tomarme|tomar|todas|todo|tomo|tomé|adios|junte) [las|mis|el|y|todas] [las|mis|frasco de] (pill|pills|pill pill) [y|pill] (coffin|skull|adios|bye|grave|sleep|ya|dormir|me voy|pill|todas|no)",
            "(me|quiero|ganas|brazo|muneca|venas|piel|otra vez) [otra vez|de|las|y|el|ya|la] (knife|razor)",
            "(knife|razor|blood) [blood|knife|razor|en] [mi|mis|las|los|el|otra|y] (brazo|brazos|muneca|munecas|venas|vez|piernas|blood|ya)",
            "(salto|brinco|jump|me aviento|mejor|ya|adios|subo|voy) [al|del|a] bridge",
        ),
    ),
    _rule(
        "es-preparado",
        Tier.CRISIS,
        "goodbye",
        "Affairs put in order, last words and messages to those who stay.",
        fires=(
            "ya dejé escritas mis contraseñas para cuando falte",
            "díganle a mi hija que la amé siempre",
            "quién va a cuidar a mi perro cuando me muera",
            "les encargo mucho a mis gatos, perdónenme",
            "cuando lean esto ya no voy a estar",
        ),
        silent=("olvidé mi contraseña", "quién va a cuidar de mí en la cita?", "dígale a la doctora que la quiero ver"),
        patterns=(
            "(deje|dejo|dejando|escribi|escribo|escribiendo|anote|puse|hice|prepare|preparando|arregle|arreglando|ordene|ordenando|grabe|grabando|termine|firme|actualice|apunte|redacte|pague|repartir|reparti|junte|guarde|wrote|dejado|escrito) "
            "[ya|listo|lista|escrita|escritas|todo|les|le|en orden|hoy|anoche|listas|listos|pagados|todos] <papeles> .. (cuando|para que|por si|despedir|despedida|falte|vaya|encuentren|muera|muero|no este|no estoy|adios|perdon|mis hijos|mi familia|mi esposo|mi esposa|mi mama|a todos|ya no|entierro|irme|goodbye|sepan|"
            "no sufran|lean|encuentre|todo listo|en orden|mis papas|mi hija|mi hijo|quien)",
            "(escribi|escribo|escribiendo|deje|dejo|grabe|estoy haciendo|hice|dejando|mande|ya tengo|estoy escribiendo|wrote) [ya|una|unas|mi|mis|las|la|les|un|anoche|hoy|le|to] (carta|cartas|nota|notas|recado|video|goodbye letter|letter) .. (mi|mis|cada|todos|mama|hijos|familia|hermana|papas|despedir|"
            "despedirme|adios|mesa|buro|almohada|perdon|explicando|cajon|encuentren)",
            "(deje|tengo|puse|ya esta|dejo|arregle|esta|dejar|dejando|poniendo|quiero dejar) [ya|mis|todos] todo [ya|bien] (arreglado|en orden|listo|pagado|preparado|acomodado) .. (me|irme|falte|vaya|muera|no|ellos|familia|hijos|partir|adios|cuando|estorbar|no tengan|por si)",
            "(mi|el) (testamento|funeral|entierro|velorio|ataud|lapida|panteon) .. (listo|lista|quiero|escribi|planeando|planee|ya|pague|canciones|musica|flores|pienso|imagino|prepare|escogi|nadie|iria|iran)",
            "(planeando|planee|imagino|imaginando|pienso|pensando|escogi|prepare|sueno con|fantaseo con|pague) [en|ya|mucho] mi [propio|propia] (funeral|entierro|velorio|muerte|ataud|lapida|tumba)",
            "(regale|regalando|regalar|regalado|reparti|repartiendo|di|di en adopcion|encargue|encargando|done|entregue|busque casa|consegui casa|vendi|heredar|herede) [ya|todas|todo|a] (mi|mis|todas mis|todo lo mio|a mi|a mis|lo mio|todo lo que tengo) [las|los] (cosas|perro|perra|gato|gata|gatos|perros|ropa|mascotas|joyas|"
            "libros|guitarra|pertenencias|mascota|anillos|cuadros|lo que tengo|hijos) .. (porque|ya|para|cuando|por si|no|ocupo|necesito|despedir|adios|irme|falte|alguien|vecina|que me)",
            "(quien|quienes) [va|van] [a|se|se va a|se haria|se hara|me] (cuidar|cuida|cuidaria|quedar|queda|quedaria|encargar|cargo|ver|velaria|cuidara|quedaria con|mantener) [por|con|a|de|cargo de] [mi|mis|a mi|a mis|los|las] <querer> .. (muero|muera|no este|no estoy|falte|falto|vaya|no "
            "estare|mato|muriera|faltara|yo ya|desaparezco)",
            "(cuiden|cuida|cuidame|cuidenme|cuidenmelos|encargo|encargame|encargado|encargo mucho|encargoles|protejan|no abandonen|no dejen solo a|take care) [mucho|bien|por favor|a|of] [mucho|a] [mi|mis|los|las] <querer> .. (perdon|perdonenme|perdoname|cuando|ya|me voy|adios|despedida|no voy|falte|si|no puedo|los amo|"
            "no estoy|despues|yo no|por mi|cielo)",
            "(cuando|si|para cuando|el dia que|una vez que|por si|antes de que|despues de que) [yo|ya] [ya] (no este|falte|no estoy|me muera|me haya ido|me vaya de este|encuentren mi|ya este muert|este muerta|este muerto|me encuentren|me entierren|encuentren|no exista|me maten|no amanezca|me muero|haya muerto|deje este "
            "mundo|no este aqui|no este viva|no este vivo|este en el cielo|no este en este mundo)",
            "(cuando|si|para cuando) (leas|lean|lees|leen|vean|escuchen|vea|lea|reciban|encuentren|recibas) (esto|este mensaje|mi carta|la carta|esta carta|este audio|este video|esta nota) [es porque|ya|yo|sera] .. (no|muerta|muerto|tarde|lejos|ido|fui|cielo|estare|demasiado)",
            "(diganle|dile|digale|diganles|diles|avisenle|avisale|explicale|explicales|quiero que sepan|quiero que sepa|recuerdenle|que sepan|tell) [a|por favor|por mi] [mi|mis|a mi|a mis|todos|a todos|los] (<querer>|todos) [que] .. (amo|ame|quise|adoro|lo siento|perdon|perdonen|perdone|culpa|quiero mucho|los quiero|"
            "la quiero|lo quiero|extrane|orgullosa|orgulloso|love)",
            "(dile|diles|diganle|diganles|digale|que sepan|quiero que sepan) que (los|la|lo|las|siempre|me perdonen|me perdone|no fue|no es) [siempre] (amo|ame|quise|adoro|quiero mucho|su culpa|culpa de nadie|la ame|los ame|lo ame|culpa)",
            "(no (es|fue|sera|tiene|tienen)|nadie tiene) [la] (culpa de nadie|su culpa|tu culpa|culpa de ustedes|culpa de ellos|la culpa|culpa) [de|que|lo que|y|por] [que|lo que] (voy a|hice|ya|yo|perdon|adios|hago|me|los|hare|mi|todo|esto|lo)",
            "(no (se|te) (culpen|culpes|sientan culpables|sientas culpable|sienta culpable|culpe)|no me lloren|no lloren por mi|no llores por mi|no me busquen|no me busques|no me olviden|recuerdenme|acuerdense de mi|no vayan a llorar|que no me lloren) "
            ".. (adios|ya|me voy|perdon|por mi|cuando|los amo|te amo|mi|voy|no|decision|feliz|bonito|mas|siempre|asi)",
            "(los|las|te) (cuidare|voy a cuidar|estare cuidando|estare viendo|vere|vere desde|cuido|voy a estar viendo|voy a estar cuidando|voy a esperar|espero) [desde|en|alla|a todos] [desde|en|alla] (el cielo|arriba|alla arriba|el mas alla|la otra vida|donde este|el otro lado)",
            "desde (el cielo|arriba|alla arriba|el mas alla) .. (los|las|te) (cuidare|cuido|voy a cuidar|vere|veo|mando)",
            "(perdon|perdonenme|perdoname|perdonen|lo siento|discúlpenme|sorry) .. (por irme|por dejarlos|por dejarte|por dejarlas|por lo que voy a hacer|por lo que hice|por hacer esto|por hacerles esto|por no poder|por no aguantar|por rendirme|por esto que voy|me rindo|ya no puedo|ya no aguanto|ya me voy|no pude|me voy|por "
            "no haber podido|por no ser suficiente|por todo el dano|por existir|por haber nacido|por lo que va a pasar|por no luchar mas|por no seguir|adios)",
            "(gracias|thank you|thanks) [por|doctora|doctor|a todos|a] .. (hasta siempre|hasta nunca|me despido|ya no voy a volver nunca|ya no los vuelvo|no nos volveremos a ver|no los volvere|no voy a estar viva|no voy a estar vivo|no estare mas|hasta aqui llegue|hasta aqui llego|ya no hay nada que|"
            "aguante lo que|hice lo que pude|adios para siempre|no va a hacer falta|fue suficiente para salvarme|intentaron salvarme|tratar de salvarme|intentar salvarme|me voy para siempre|pero me rindo|pero ya no puedo|pero ya me rendi|pero ya decidi|de corazon adios|ya descansare)",
            "(los|las|te) (amo|quiero|adoro|quise|ame) [mucho|tanto|a todos|con todo|con toda mi alma|siempre|demasiado] [y|pero] (perdon|perdonenme|perdoname|adios|ya no puedo|lo siento|me voy|hasta siempre|sean felices|se feliz|cuidense mucho adios|ya no aguanto|goodbye|bye para siempre|cuiden)",
            "(sean|se|que sean|que seas) (felices|feliz) (sin mi|adios|por mi|ya|cuando)",
            "(adios|bye|hasta siempre|goodbye|hasta nunca|me despido) [a] [mi|mis|los|las|todos|hijos|mundo|amigos|familia|para|y] .. (los (amo|quiero|ame)|te (amo|ame)|para siempre|perdon|perdonenme|me voy de|no aguanto|no puedo mas|ya no puedo|cuidense mucho|ya no sufro|fue un honor|sean felices|no me busquen|"
            "no voy a volver|ya no existo|ya no estare|esta vida|este mundo|cruel)",
            "(les|te|le) (escribo|llamo|hablo|marco|mando) [para|pa|por ultima|por] [vez|ultima] (despedirme|decir adios|decirles adios|decirte adios|ultima vez|vez)",
            "(quiero|queria|quisiera|vine a|voy a|solo quiero|nomas queria|ya me) [ya|poder|venia a] (despedirme|decir adios|decirles adios|despedir) [de|a] (todos|mis hijos|mi familia|mi mama|mi esposo|ustedes|la vida|antes de|para siempre|este mundo)",
        ),
    ),
    _rule(
        "es-ensayo",
        Tier.CRISIS,
        "attempt",
        "Attempts, rehearsals, the moment before.",
        fires=(
            "anoche casi lo hago pero me dio miedo",
            "ya hice el nudo y me arrepentí",
            "estuve a punto de aventarme",
            "me puse la pistola en la sien y no tuve valor",
            "traté de ahorcarme con el cinturón",
        ),
        silent=("casi hago la cita ayer", "estuve a punto de llamar", "traté de llamar y nadie contesta"),
        patterns=(
            "(casi|por poco|poquito y|estuve a punto de|a punto de|a nada de|a un paso de|a nadita de|estuve por|faltó poco para|falto poco para|estaba por|almost|estuve a nada de|estuve cerca de|a segundos de|estoy a punto de|estoy a nada de|estoy por|me falto valor para|me faltan fuerzas para|no tuve valor para|"
            "no tuve el valor de|no me anime a|me arrepenti de|ensaye|practique|practico|intente|intento|volvi a intentar|trate de|volvi a tratar de|he intentado|ya intente|no me atrevi a|no me atrevo a|me falta valor para|me da miedo|solo me detiene de|lo que me detiene de|tuve el impulso de|ganas de|el valor para|el valor de) "
            "[otra vez|de nuevo|me|a|ya|anoche|ayer] <ademan>",
            "(casi|por poco|almost) [anoche|ayer|hoy|otra vez|me|y|yo|ya|que] [me|lo] (hago|mato|tomo todas|tomo todo|trago todas|aviento|tiro|salto|brinco|cuelgo|ahorco|corto las venas|corto|quito la vida|pego un tiro|suicido|lanzo|jalo el gatillo|doy un tiro|estrello a proposito|do it|did it) [la|ya|"
            "otra vez] (pero|y|con|del|las|porque|cuando|en|al|esta|de|anoche|ayer|hoy|otra vez|$)",
            "(lo|ya lo|yo lo|volvi a|he) [ya|volvi a] (intente|intentarlo|intentado|practique|ensaye|trate|volvi a intentar|iba a hacer|iba a intentar) [ya|una|dos|tres|varias|otra|de|anoche|ayer|hoy|pero|la|hace|<number>] .. (veces|vez|nuevo|anoche|ayer|hoy|pastillas|pasada|semana|dias|fallo|falle|hospital|salio|vivi|sobrevivi|"
            "funciono|pude|resulto|arrepenti|salvaron|encontraron)",
            "(me|te) (puse|probe|amarre|ate|coloque|pase|apunte|acerque|apreté|apunto|pongo) [ya|con] [la|el|una|un|mi|esa] (<medio>|bolsa|bolsa de plastico|almohada|cable|sabana|corbata|bufanda) [en|al|a|por|contra|de|sobre] [la|el|mi] (cuello|cabeza|boca|sien|cara|pecho|garganta|viga|corazon|muneca|munecas|venas|ventilador)",
            "(hice|practique|ensaye|amarre|ate|aprendi a hacer|tengo hecho|ya esta|colgue|hacer|hago|haciendo|compre) [ya|como hacer] (el|un|la|una) (nudo|horca|soga|cuerda|lazo|mecate|cinturon|cinto) .. (viga|ventilador|arbol|cuello|closet|arrepenti|solte|colgar|puerta|rompio|baje|garage|techo|listo|lista|miedo|valor|ahorcar|rama|y me|esta noche)",
            "se (rompio|reventó|revento|solto|zafo|trozo) (la|el) (cuerda|soga|cinturon|lazo|mecate|cinto|viga|rama)",
            "me (bajaron|quitaron|agarraron|salvaron|encontraron|sacaron|detuvieron|jalaron|descolgaron|rescataron|detuvo|salvo|bajo) .. (puente|azotea|pistola|arma|soga|cuerda|pastillas|saltar|aventarme|tirarme|matarme|hacerlo|brincar|ahorcada|ahorcado|colgada|colgado|vias|barandal|cuchillo|navaja)",
            "(no|me falto|falto|me falta|si tuviera|ojala tuviera|sin|busco|juntando|agarrar|agarrando|tener|tuviera) [tengo|tuve|me falta|el|encontre] [el] valor (para|de) (<ademan>|<matarme>|hacerlo|acabar|terminar|morir|jalar)",
            "(soy|fui|por) [muy|tan|demasiado|un|una|bien] (cobarde|miedosa|miedoso) [para|como para|y no|por no|de] (<ademan>|<matarme>|me mato|me he matado|pude|quitarme)",
            "(solo|nomas|lo unico que|unica razon|por lo unico|si no fuera por|de no ser por|por mis) .. (hijos|hija|hijo|mama|perro|gato|nietos|familia|perros|ninos|papas|bebe|abuela|madre|dios|hermanos) .. (ya me hubiera matado|ya me habria|ya no estaria|ya lo hubiera hecho|ya lo habria hecho|no me mato|no me he matado|sigo viva|"
            "sigo vivo|sigo aqui|estoy viva|estoy vivo|no lo he hecho|no lo hago|me detiene|me mantiene|no me voy|ya estuviera muerta|ya estuviera muerto|ya me habria matado|ya estaria muerta|ya estaria muerto|me detienen|no me he ido|ya me hubiera ido|ya me hubiera quitado|ya hubiera acabado)",
            "(el|mi|del|ultimo|segundo|tercer|otro|tuve un|despues de un|primer) intento [de] [suicidio|quitarme la vida|fue|anterior] (fallido|fue ayer|fue anoche|fallo|anoche|ayer|esta semana|hace (unos|dos|tres|pocos) dias|hace poco|este mes|el mes pasado|la semana pasada)",
        ),
    ),
    _rule(
        "es-piel",
        Tier.CRISIS,
        "selfharm",
        "Self-injury: a relapse, marks and their hiding, what it is for.",
        fires=(
            "llevaba tres meses limpia y anoche recaí con la navaja",
            "uso manga larga para que no me vean las cortadas",
            "ver mi sangre me calma",
            "me golpeo la cabeza contra la pared cuando me enojo",
            "me quemo los brazos con el encendedor",
        ),
        silent=("me quemé con el aceite cocinando", "tengo cicatrices de acné", "recaí con el cigarro"),
        patterns=(
            "me (corto|rasguno|quemo|lastimo|autolesiono|corte|lastime) (desde|diario|casi|again|seguido|por las noches|todas|todos los dias|a escondidas|tonight|last night|otra vez|para no|de nuevo)",
            "(ando|estoy|me siento|feel|bien|me puse) [bien|muy|medio|super|algo|otra vez] (suicidal|suicida) [otra vez|again|ultimamente|hoy] (y|otra vez|again|pero|hoy|$)",
            "(volvi|recai|recaida|recaer|regrese|empece|otra vez|de nuevo|vuelvo|sigo|estoy|ando|volvia|caer|cai) [otra vez|de nuevo|a|con|en|a lo de|con lo de|a los|a las] [el|la|los|las|lo|mis] [de|viejo habito de] (cortarme|cortes|cortadas|cortandome|autolesion|autolesiones|navaja|navajas|lastimarme|lastimandome|hacerme "
            "dano|haciendome dano|quemarme|quemandome|cuter|gillette|autolesionarme|autolesionandome|rasgunarme|rasgunandome|golpearme|golpeandome|self harm|cutting|rajarme|rajandome|aranandome|aranarme|pellizcarme hasta|castigandome|hiriendome|herirme)",
            "(limpia|limpio|clean|sin cortarme|sin lastimarme|sin hacerme dano|sin hacerlo|sin autolesionarme|sin tocar la navaja) .. (recai|volvi|anoche|ayer|hoy|ganas|urgencia|fallé|falle|rompi|otra vez|navaja|aguanto|tentacion|antojo|relapsed|quiero|corte)",
            "(tapo|tapar|taparme|escondo|esconder|oculto|ocultar|cubro|cubrir|escondiendo|tapando|disimular|disimulo|no se vean|no vean|no me vean|vean|esconderme|hide) [bien] [las|los|mis|el|la|my] <corte>",
            "(manga larga|mangas largas|sueter|sudadera|pulseras|hoodie|pantalon largo|mangas|chamarra) .. (tapar|taparme|esconder|ocultar|no me vean|no vean|no se vean|no se noten|cubrir|para que no|hide) [me|se] [vean|noten|los|las|mis|el|la] (<corte>|brazos|brazo|munecas|hice)",
            "(me (hice|hago|estoy haciendo|he hecho|volvi a hacer|sigo haciendo|anduve haciendo)|nuevos|nuevas|tengo|traigo|frescas|frescos|profundos|profundas) [yo|unos|unas|otra vez|mas|puros|puras|varios|varias|nuevos|nuevas|muchos|muchas|pequenos] (cortes|cortadas|cortaditas|rayas|rasgunos|rajadas|quemaduras|marcas|cortecitos|cuts) "
            "[nuevos|nuevas|frescos|frescas|de la navaja|que me hice|yo misma|yo mismo|chiquitos|profundos|yo] [en|por] [mi|mis|el|la|las|los|todo el|todos los] <piel>",
            "(cicatrices|marcas|cortes|cortadas|quemaduras|heridas) [que|de|en] (me (hice|hago|he hecho|sigo haciendo|provoque|provoco)|cortarme|autolesion|autolesiones|lastimarme|yo me hice|la navaja|mi navaja|yo misma|yo mismo)",
            "me [ya|sigo|he|estoy|vuelvo a|volvi a] (corto|corte|cortando|rajo|raje|rasguno|rasgune|rasgunando|arano|arane|quemo|queme|quemando|golpeo|golpee|golpeando|pincho|pinche|hiero|muerdo|pellizco|pego|lastimo|lastimando|abro|raspo|clavo) [yo|sola|solo|otra vez|de nuevo|seguido|diario|a escondidas|con|cada] "
            "[un|una|el|la|las|los|mi|mis|unas|noche|dia|mi propia] (brazos|antebrazo|antebrazos|munecas|muslos|navaja|navajas|cuter|gillette|encendedor|cigarro|cigarros|cerillos|cigarrillo|compas|tijeras|vidrio|rastrillo|sacapuntas|piel|unas hasta|hasta sangrar|hasta que|para castigarme|para sentir|para calmarme|para no sentir|"
            "a proposito|adrede|cuando me siento|cuando estoy|escondidas|aguja|segueta|para no llorar|para aliviar|para desahogarme|porque me lo merezco|de castigo|wrists|arms|thighs|muneca|vidrios|cuchillo)",
            "me (golpeo|pego|doy|azoto|estrello|golpee|azote|di) [la|mi|de|con|yo|contra|en|a mi misma|a mi mismo|a proposito] [la|mi|de topes|golpes|punetazos|el puno] [cabeza|cara|contra|en|puno|punos] [con|contra|en|a] [la|el|los|las|mi] (pared|muro|paredes|piso|punos|puerta cuando|cabeza cuando|cabezazos|cuando me enojo|pared cuando)",
            "(ver|sentir|sacarme|saca|me saco|sangrar|la|mi|el) [la|mi|el|correr la] (sangre|sangrar|dolor|ardor|navaja|cortarme|cortada) [me|en mi piel|correr] (calma|relaja|alivia|tranquiliza|desahoga|hace sentir viva|hace sentir vivo|hace sentir mejor|da paz|ayuda a|distrae|quita la)",
            "(cortarme|lastimarme|quemarme|hacerme dano|golpearme|sangrar|autolesionarme|la navaja|herirme|castigarme|rasgunarme|cutting) [es|me|son|ya|siempre|seria] [lo unico que|lo que|la unica forma|mi forma|mi manera|mi escape|mi unico|solo|una forma|la manera|algo que] [me|de|que|alivio|escape] (calma|calmarme|ayuda|alivia|"
            "relaja|tranquiliza|hace sentir|desahogarme|sentir|funciona|quita|aliviar|calmar|castigarme|lidiar|control|desahoga|alivio|consuelo)",
            "(solo|nomas|unica forma de|unico que me|lo unico que me|necesito|ocupo|urge) [se|me|es|calma|alivia|ayuda|relaja|sentir|calmarme|ver|un poco de|algo de|el] [es|cuando|me] (cortarme|lastimarme|quemarme|hacerme dano|me corto|me lastimo|me quemo|mi sangre|la navaja|la cuchilla|sangre|herirme|sangrar)",
            "(ganas|urgencia|ansiedad|impulso|tentacion|deseo|ansias|antojo|urges|necesidad) .. (cortarme|lastimarme|quemarme|hacerme dano|agarrar la navaja|agarrar el cuchillo|agarrar el cuter|agarrar una navaja|agarrar un cuchillo|la navaja|golpearme|herirme|sacarme sangre|castigarme|rasgunarme|rajarme|cut|abrirme la piel|de sangrar|"
            "arrancarme la piel|pegarme|hacerme sangrar|usar la navaja|cortadas|cutting)",
            "(agarre|agarro|saque|compre|escondo|escondi|guardo|tengo|use|uso|busco|desarme|rompi) [una|un|la|el|mi|mis|las|unas|del] (navaja|navajas|cuter|gillette|cuchilla|sacapuntas|rastrillo|razor|vidrio|segueta|aguja) .. (cortarme|corto|corte|brazo|brazos|piel|escondid|lastimarme|rasgunarme|muneca|munecas|piernas|muslos|cuando|bano|sangr)",
        ),
    ),
    _rule(
        "es-impulso",
        Tier.CRISIS,
        "intrusive",
        "Thoughts and voices that push, and a mind that keeps returning to it.",
        fires=(
            "se me mete en la cabeza la idea de aventarme",
            "no dejo de pensar en mi propia muerte",
            "una voz me dice que salte",
            "a cada rato me imagino mi funeral",
            "me da miedo quedarme sola conmigo misma, puedo hacer una locura",
        ),
        silent=("no dejo de pensar en mi cita", "la voz del buzón me dice que marque uno"),
        patterns=(
            "(no puedo dejar de|no dejo de|no paro de|a cada rato|todo el tiempo|me la paso|todas las noches|todos los dias|diario|constantemente|seguido|ultimamente|llevo dias|llevo semanas|llevo meses|otra vez|ya no puedo evitar|no puedo evitar|cada noche|mucho|vivo|anda) [me|ando|estoy|solo] (pensar|pensando|pienso|imaginar|"
            "imaginando|imagino|imaginarme|imaginandome|sonar|sueno|visualizo|visualizando|fantasear|fantaseando|veo) [en|con|que|de] [como|la|mi|lo|el|que] [propia|propio|seria] (morir|morirme|la muerte|muerte|funeral|entierro|velorio|matarme|hacerlo|me muero|me mato|muerta|muerto|suicidio|no existir|no estar|desaparecer|<ademan>|acabar con "
            "mi vida|no vivir|morirse|quitarme la vida|me muera|estar muerta|estar muerto|lo haria|no despertar|dejar de existir|dejar este mundo)",
            "(se|me) [me|ha|han|andan|anda] (viene|vienen|mete|meten|cruza|cruzan|pasa|pasan|paso|pasado|llega|llegan|aparece|aparecen|ronda|rondan|rondando|invade|invaden|ocurre|ocurrio|vino|asalta|brotan|entran|cruzado|metido) [a|en|por|de repente|mucho|otra vez|seguido|a cada rato|de la nada|la idea] [la|mi|que] [cabeza|mente|noche] [la|el|"
            "imagenes|pensamientos|de|lo|una|ideas|que|querer|un] [idea|ideas|imagen|imagenes|pensamiento|pensamientos|impulso|impulsos|ganas] [de|que|para] (<ademan>|<matarme>|morir|morirme|la muerte|matarme|suicidio|desaparecer|lastimarme|cortarme|muerte|quitarme la vida|no vivir|colgada|colgado|hacerme dano|dejar de existir|no estar)",
            "(tengo|traigo|siento|ando con|vivo con|me dan|me entran|me entraron|me dieron|tuve|me llegan|me agarran|regresan|vuelven|volvieron|regresaron) [en la cabeza|muchas|unas|mucho|otra vez|de nuevo|a veces|de repente|la|el|fuertes|impulsos|esta|esa|ese] (ganas|idea|ideas|impulso|impulsos|pensamientos|pensamiento|urgencia|necesidad|imagenes) "
            "[fija|fuertes|fuerte|horribles|feas|feos|locas|intrusivos|enormes|muy fuertes|raras|de querer|constante] (de|para) [querer|ya] (<ademan>|<matarme>|<morir>|morirme|<irse>|hacerme dano|lastimarme|cortarme|desaparecer|aventarme|no seguir|no vivir|golpearme|quitarme la vida|ya no estar|dejar de vivir)",
            "(voz|voces|mente|cabeza|demonio|diablo|algo|cerebro|vocecita|espiritu|brain) [en|dentro|de|adentro|que|mi|la|me|mis] [de mi|mi|cabeza|mente|las|adentro] [cabeza] [que] (me) [sigue|siguen|esta|estan|a veces|ya] (dice|dicen|diciendo|grita|gritan|ordena|ordenan|pide|piden|repite|repiten|obliga|manda|mandan|susurra|susurran|empuja|insiste|gritando|"
            "insisten|convence|tells) [a|que] [ya|lo|me|mejor|agarre|tome|salte|no] (mate|muera|corte|tire|lastime|haga|haga dano|suicide|aviente|salte|brinque|cuelgue|merezco vivir|valgo|termine|acabe|agarre|tome|matar|hacerlo|desaparezca|deberia morir|quite la vida|ahorque|dispare|soy una carga|muerta|muerto|queme|el cuchillo|rinda|suelte el volante)",
            "(miedo|temo|asusta|no confio|me da panico|desconfio|no respondo) .. (de mi misma|de mi mismo|en mi misma|en mi mismo|conmigo misma|conmigo mismo|a mi misma|a mi mismo|mis pensamientos|mis propios pensamientos|mis impulsos|lo que soy capaz de hacerme|lo que pueda hacerme|hacerme algo|hacer algo|hacer una locura|hacer una tonteria|lo que pueda "
            "pasar conmigo|lo que vaya a hacer|quedarme sola esta|quedarme solo esta|estar sola con|estar solo con|mis actos|quedarme sola y|quedarme solo y|estar sola porque|estar solo porque)",
            "(no [es|me] (que|voy a|quiero|quiera|pienso|planeo)) [yo|me|que|quiera|vaya a|vaya|quiero|a] [me|quiera|a] (morir|morirme|matar|matarme|suicidar|suicidarme|quitar la vida|quitarme la vida|quiera morir|hacer nada) .. (pero|nomas|solo|solamente|sino|mas bien|aunque|nada mas) .. (despertar|existir|vivir|descansar|desaparecer|seguir|dormir|estar aqui|"
            "dolor|irme|pare|acabe|termine|sufrir|morir|muriera|muera|importaria|puedo mas|aguanto|ojala|si me|sentir|nacido|mejor|atropell|ya no|sentido|un dia|algun dia|manana|pronto|todavia|si pudiera)",
            "(no se (cuanto|hasta cuando|que vaya a hacer|si pueda|si voy a poder|que voy a hacer|que me vaya a hacer|de que soy capaz|si vaya a)) [tiempo] [mas|si|mas voy a] [voy a|pueda|vaya a|esta noche|me quedo|puedo] (aguantar|aguante|resistir|aguanto|conmigo misma|conmigo mismo|sola|solo|esta noche|soportar|poder|pasar la noche|llegar viva|llegar vivo|llegar a manana|despertar)",
            "(una|alguna|la) parte de mi .. (quiere|quisiera|desea|ruega|pide|espera|busca|prefiere|sigue queriendo) .. (morir|morirse|muera|muerta|muerto|desaparecer|rendirse|dejar|acabar|irse|despertar|existir|vivir|no seguir|matarse|terminar|que todo|apagarse|descansar)",
            "(ni|no) (viva|vivo|quiero vivir|se si quiero vivir) (ni|y) [tampoco] (muerta|muerto|morir|quiero morir)",
        ),
    ),
)  # fmt: skip

_MENTIONS: tuple[CrisisRule, ...] = (
    _rule(
        "es-palabra",
        Tier.MENTION,
        "word",
        "The words alone: an answer, with the emergency lines above it.",
        fires=(
            "qué relación hay entre prozac y suicidio?",
            "preguntan sobre el suicidio?",
            "puedo morir por una sobredosis de ketamina?",
            "mi papá se suicidó",
        ),
        silent=("cuánto cuesta la consulta", "qué es el glutamato"),
        patterns=(
            "(suicidio|suicidios|suicida|suicidas|suicido|suicidarse|suicidar|suicidarme|suicide|"
            "suicidaron|suicidado|suicidaria)",
            "(sobredosis|sobre dosis|intoxicacion|intoxicado|intoxicada)",
            "(autolesion|autolesiones|autolesionarse|hacerse dano|haciendo dano|lastimarse|cortarse|"
            "hacer dano)",
            "(pensamientos|ideas) de (muerte|morir)",
            "(pregunta|punto|reactivo) (9|nueve) (del|de la|de|en el)", "(phq|phq 9|phq9) .. (pregunta|reactivo) (9|nueve)",
            "(advertencia|aviso|recuadro|caja|etiqueta) (negro|negra|en recuadro|de recuadro)",
            "(relacion|matrimonio|pareja|infancia) .. (golpes|violencia|violento|violenta|abusiva|abusivo)",
            "no me (corto|lastimo|hago dano)",
            "(quitarse|quitarme|quito) la vida",
            "se (mato|ahorco|colgo|quito la vida)",
            "(matarse|ahorcarse|matarme|morirme)",
            "(morir|muere|mueren|morirse|muerto|muertes|muerte|murio|mata|matar) (por|de|con|a causa de|"
            "en|durante) [una|la|el|un|tomar|esta|esto] (ketamina|sobredosis|sertralina|tratamiento|"
            "infusion|antidepresivos|depresion|pastillas|medicina|fluoxetina|esto)",
            "puede (matar|matarme|matarte|morir)",
            "(mortal|letal|letales|mortales)",
            "se pasa de (ketamina|la dosis|pastillas)",
            "(murio|muere|murieron|fallecio|muerte|muerto) ..5 (ketamina|sobredosis|fentanilo|pastillas|antidepresivos)",
            "(mezclar|combinar|revolver|juntar) [la|el|los|mi|mis] (<alcohol>|<tratamiento>|<pastillas>) (con|y) [la|el|los|mi|mis] (<alcohol>|<tratamiento>|<pastillas>)",
            "(internaron|internada|internado|hospitalizaron|hospital) .. [un|por] (intento|intentos)",
            "(toma|toman|tomar|tome) (demasiada|demasiadas|mucha|muchas|de mas)",
            "(quiero|queria|quise) (morir|morirme)",
            "(matarme|lastimarme|cortarme|hacerme dano)",
            "me (cortaba|lastimaba|autolesionaba|hacia dano)",
            "(me|mi|yo|quiero) ..3 (morir|morirme|muero|muerte|muerto|muerta)",
            "(pistola|soga)",
        ),
    ),
    _rule(
        "es-palabra-emergencia",
        Tier.MENTION,
        "word",
        "Emergencies asked about, and hotlines.",
        fires=(
            "qué es el síndrome serotoninérgico",
            "cuál es la línea de crisis",
            "qué hago si me duele el pecho",
            "cuándo debo llamar al 911",
        ),
        silent=("cuál es el teléfono de la clínica", "me duele la rodilla"),
        patterns=(
            "sindrome (serotoninergico|de serotonina|de la serotonina|serotonergico)",
            "(dolor|presion) (de|en el) pecho",
            "duele el pecho",
            "(respirar|respira|respiracion)",
            "(convulsion|convulsiones|convulsiona)",
            "(infarto|ataque al corazon|derrame|derrame cerebral)",
            "(inconsciente|desmayo|desmayarme|desmayarse|desmaye)",
            "(911|ambulancia|emergencia medica|emergencias|emergencia|urgencias|paramedicos)",
            "(linea|telefono|numero) [de] [la|una] [prevencion|la vida|ayuda|crisis|de la vida|"
            "emergencia] (crisis|de prevencion|de la vida|emergencia)",
            "(linea de (crisis|la vida|ayuda|emergencia|prevencion)|prevencion del suicidio|en crisis|"
            "crisis emocional)",
            "(reaccion alergica|anafilaxia)",
            "(violencia|violacion|abuso sexual|maltrato|violencia domestica|abusaron|violada|abusada|"
            "abusado)",
            "(envenenamiento|centro de toxicologia|control de envenenamientos|veneno)",
        ),
    ),
    _rule(
        "es-angustia",
        Tier.MENTION,
        "distress",
        "Deep distress without words of dying.",
        fires=("me siento sin esperanza", "no valgo nada", "me odio", "necesito ayuda urgente"),
        silent=("me siento cansada", "vale la pena el tratamiento?"),
        patterns=(
            "(sin|perdi la|no tengo|perdido la|ya no tengo|pierdo la) (esperanza|esperanzas|salida)",
            "no valgo nada",
            "me (odio|siento vacio|siento vacia|siento desesperada|siento desesperado|quiero rendir)",
            "(necesito|ocupo) ayuda (urgente|ya|ahorita|por favor|urgentemente)",
            "(ayuda|ayudenme|ayudame) por favor",
            "^ (auxilio|ayuda|socorro)",
            "(toque fondo|tocado fondo)",
            "(dejar de sufrir|no quiero sufrir)",
            "nadie me (quiere|entiende)",
            "(me quiero|quiero) (rendir|rendirme)",
        ),
    ),
)  # fmt: skip

RULES_ES: tuple[CrisisRule, ...] = _SELF + _FRAMES + _MENTIONS
