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
        "animo a|dispuesto a|dispuesta a|miedo de|miedo a|cerca de)",
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
        "alumno|alumna|compa|cuate|yerno|nuera|roomie|ahijado|ahijada|gemelo|gemela|senor|senora|chavo|"
        "chava|familiar|bebe|bebito)", "ella", "alguien", "ellos",
    ),
    "pastillas": (
        "pastillas", "pastilla", "pildoras", "pildora", "tabletas", "capsulas", "medicina", "medicinas",
        "medicamento", "medicamentos", "gotas", "dosis", "pomo", "frasco", "bote", "caja", "tafil",
        "clonazepam", "rivotril", "tramadol", "sertralina", "fluoxetina", "escitalopram", "zoloft",
        "lexapro", "prozac", "xanax", "tylenol", "paracetamol", "ibuprofeno", "antidepresivos", "ketamina",
        "calmantes", "drogas", "blister",
    ),
    "medio": (
        "pistola", "arma", "escopeta", "rifle", "revolver", "cuchillo", "navaja", "soga", "cuerda",
        "gillette", "veneno", "navajas", "balas", "cuter", "fusca", "gun",
    ),
    "alcohol": (
        "alcohol", "cerveza", "cervezas", "vino", "tequila", "vodka", "xanax", "tafil", "clonazepam",
        "rivotril", "tramadol", "fentanilo", "heroina", "cocaina", "cristal", "mota", "pastillas",
        "mezcal", "ron", "whisky", "opioides", "metanfetamina", "drogas", "licor", "chelas",
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
            "ya no (quiero|quisiera|puedo|deseo) [seguir|estar] (vivir|existir|estar|aqui|seguir|nada|"
            "mas|continuar|vivo|viva|viviendo|con esta vida|en este mundo|con mi vida|despertar|sufrir "
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
            "(quitarse|quitarme|quito) la vida",
            "se (mato|ahorco|colgo|quito la vida)",
            "(matarse|ahorcarse|matarme|morirme)",
            "(morir|muere|mueren|morirse|muerto|muertes|muerte|murio|mata|matar) (por|de|con|a causa de|"
            "en|durante) [una|la|el|un|tomar|esta|esto] (ketamina|sobredosis|sertralina|tratamiento|"
            "infusion|antidepresivos|depresion|pastillas|medicina|fluoxetina|esto)",
            "puede (matar|matarme|matarte|morir)",
            "(mortal|letal|letales|mortales)",
            "se pasa de (ketamina|la dosis|pastillas)",
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

RULES_ES: tuple[CrisisRule, ...] = _SELF + _MENTIONS
