"""A bot that answers patients' questions from a curated knowledge base. Crisis first.

This page is the map: every module, in reading order. A module imports only from modules above it, and
outside libraries only where they stand in brackets. `tests/test_architecture.py` reads this text and checks it.

A message's way: `channels.telegram` or `channels.console` -> `assistant` -> `core.conversation` (where `core.decision`
finds the rung of the ladder and `core.replies` the words) -> back through the channel.

The core: plain functions on frozen values. No files, no clock, no network, no logging.

    core.text              one spelling for every message and every phrasing
    core.disguise          the several readings of a text that hides what it says
    core.crisis_rules      what a crisis rule is; word lists, guards and idioms of both languages
    core.crisis_rules_en          English: the person themself; word lists; mere mentions
    core.crisis_rules_en_others   English: somebody else in danger; emergencies; violence
    core.crisis_rules_es          Spanish: the person themself; word lists; mere mentions
    core.crisis_rules_es_others   Spanish: somebody else in danger; emergencies; violence
    core.crisis_patterns   the small language in which staff write crisis patterns
    core.crisis_words      what a written word may mean in a crisis pattern [rapidfuzz]
    core.crisis_phrases    all crisis patterns found in one pass over a text [numpy, rapidfuzz]
    core.crisis_classifier what no rule foresaw: the weights of a message's words [numpy]
    core.crisis_weights    the numbers that the classifier was trained to
    core.crisis            is somebody in danger?
    core.resources         where people in danger can turn: lines, numbers, addresses
    core.card_texts        the sentences of the cards, without their numbers
    core.cards             what a person in danger is shown, whatever is broken
    core.messages          what crosses a channel: Message in, Reply out
    core.card_pages        short answers under the cards to what holds people back
    core.afterwards        what a short message means right after a card
    core.knowledge         what the bot knows: entries, sources, clinic facts, wording, vocabulary
    core.markup            the answers' Markdown as plain text and as Telegram's HTML [markdown_it]
    core.lexicon           the words of all languages: their language, their stems [Stemmer]
    core.features          what the matcher sees of a text: words, word pairs, letters
    core.spelling          mistyped words back to words that the knowledge knows [rapidfuzz]
    core.guards            differences that turn the meaning: opposites, drug names
    core.index             texts as numbers: which features, and how much they weigh [numpy]
    core.learning          what every feature says for every entry [numpy]
    core.confidence        how often is the best entry the right one? [numpy]
    core.matching          which entries is this message closest to, and how sure is that? [numpy]
    core.engine            the knowledge made ready for answering
    core.context           what a message is about that does not say so itself
    core.questions         several questions in one message
    core.decision          what to do about one message, and why
    core.replies           the words of every reply
    core.conversation      one turn: decide, compose, remember
    core.explaining        why was this the reply? for `why` and `ask --json`

The shell: files, clocks and networks are allowed from here on.

    knowledge.problems     what is wrong in a file: where, what, what to do [rapidfuzz]
    knowledge.encoding     bytes to text, with the place of the first wrong one
    knowledge.damage       what other programs leave in a text: two versions, odd blanks
    knowledge.syntax       what staff are told about broken YAML [yaml]
    knowledge.values       what stands in a YAML text, each with its place [yaml]
    knowledge.pieces       a broken file cut into entries, so that the others are still read
    knowledge.yamlfile     one file: its values, and every mistake in how it is written [yaml]
    knowledge.records      fields asked for by name
    knowledge.prose        placeholders and Markdown inside the texts
    knowledge.folder       the files of the knowledge folder
    knowledge.entries      topics: questions with their answers
    knowledge.resources    emergency resources, and the clinic's region
    knowledge.tables       sources, medicines, clinic facts, wording, vocabulary, examples
    knowledge.clinic_rules crisis rules that a clinic adds
    knowledge.loading      all files -> KnowledgeBase, with every problem found
    knowledge.checks       problems that no single file shows
    knowledge.routing      do the examples lead where they should?
    words                  the real words of everyday language [spellchecker]
    compiled               indexes kept between starts [numpy, Stemmer]
    config                 settings: defaults, config.yaml, environment
    store                  what is remembered between messages: conversations, for some minutes [sqlalchemy]
    places                 where something went wrong, and log lines that nothing depends on
    assistant              one object for channels: engine + store + respond()
    channels.console       the same conversation in a terminal
    channels.worker        work in a line, in a thread that may hang
    channels.discreet      logs without texts, names, numbers or tokens [telegram]
    channels.updates       Telegram updates -> words, messages [telegram]
    channels.fetching      updates from Telegram, and which of them may be confirmed [httpx, telegram]
    channels.sending       replies -> Telegram, whatever it answers [telegram]
    canary                 would somebody in danger be shown the card right now? [telegram]
    renewal                changed knowledge: noticed, tried, put in the place of the old [telegram]
    channels.telegram      the bot on Telegram: fetch, answer, send [telegram]
    cli                    the command line: chat, ask, why, check, telegram, health [click, sqlalchemy, telegram]
"""
