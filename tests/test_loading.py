"""A folder of knowledge: whatever is in it, something usable and every problem comes out."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.core.knowledge import Kind, Review, Wording
from bot.knowledge.folder import LARGEST_FILE
from bot.knowledge.loading import Loaded, load

TODAY = date(2026, 11, 21)

TOPIC = """\
- id: ssri-onset
  question: How long do SSRIs take to work?
  phrasings:
    - when will zoloft kick in
    - no
    - 12
  answer: |
    Most people need **4 to 6 weeks**.

    Ask at {{clinic.phone}}.
  related: [ssri-alcohol]
  sources: [nhs-ssri]
  checked: 2026-11-20
  review: {by: Dr. A. Example, on: 2026-11-21}
- id: ssri-alcohol
  question: May I drink alcohol?
  kind: bot
  phrasings: [beer, wine]
  answer: Ask your clinician.
"""

RESOURCES = """\
- id: us-988
  name: {en: The Lifeline}
  region: us
  for: [suicide]
  reach:
    en: {call: "988", text: "988"}
  hours: always
  source: 988lifeline.org
  verified: 2026-11-20
"""

FILES = {
    "resources.yaml": RESOURCES,
    "sources.yaml": "- {id: nhs-ssri, title: NHS on SSRIs}\n",
    "drugs.yaml": "- {id: sertraline, names: [sertraline, zoloft], groups: [ssri]}\n",
    "clinic.yaml": "phone: 555-0100\nfax:\nhours: |\n  9 to 5\n  on weekdays\nregion: us-tx\ncrisis_line:\n",
    "en/ssris.yaml": TOPIC,
    "en/wording.yaml": "welcome: Hello\ntopic_titles: {ssris: SSRIs}\ncommand_descriptions: {start: Begin}\n",
    "en/vocabulary.yaml": "short_forms: {no: number}\nopposites: [[stop, start]]\n",
    "en/examples.yaml": "- message: how long\n  entry: ssri-onset\n",
    "es/ssris.yaml": TOPIC.replace("How long do SSRIs take to work?", "¿Cuánto tardan?"),
}


def write(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode(errors="replace"))
    return folder


def loaded(folder: Path, **changes: str | bytes) -> Loaded:
    """The folder with the files above; `en__ssris` and so on replace them."""
    new = {name.replace("__", "/") + ".yaml": text for name, text in changes.items()}
    return load(write(folder, {**FILES, **new}), today=TODAY)


def told(result: Loaded, folder: Path) -> list[str]:
    return [str(problem).replace(f"{folder.as_posix()}/", "") for problem in result.problems]


def errors(result: Loaded, folder: Path) -> list[str]:
    texts = told(result, folder)
    return [text for text, problem in zip(texts, result.problems, strict=True) if problem.severity.value == "error"]


def test_everything_in_the_folder_is_loaded(tmp_path: Path) -> None:
    result = loaded(tmp_path)
    assert errors(result, tmp_path) == []
    knowledge = result.knowledge
    assert set(knowledge.packs) == {"en", "es"}
    assert knowledge.sources["nhs-ssri"].title == "NHS on SSRIs"
    assert knowledge.drugs[0].names == ("sertraline", "zoloft")
    assert knowledge.clinic == {"phone": "555-0100", "hours": "9 to 5\non weekdays"}
    assert knowledge.place.region == "us-tx"
    assert knowledge.place.resources[0].name == {"en": "The Lifeline"}
    pack = knowledge.packs["en"]
    assert pack.wording.welcome == "Hello"
    assert pack.wording.help == Wording().help
    assert pack.wording.topic_titles == {"ssris": "SSRIs"}
    assert pack.vocabulary.short_forms == {"no": "number"}
    assert pack.vocabulary.opposites == (("stop", "start"),)
    assert [(example.message, example.entry) for example in pack.examples] == [("how long", "ssri-onset")]
    entry, other = pack.entries
    assert [phrasing.text for phrasing in entry.phrasings] == ["when will zoloft kick in", "no", "12"]
    assert entry.answer == "Most people need **4 to 6 weeks**.\n\nAsk at {{clinic.phone}}."
    assert (entry.topic, entry.language, entry.kind) == ("ssris", "en", Kind.CLINICAL)
    assert (entry.related, entry.sources) == (("ssri-alcohol",), ("nhs-ssri",))
    assert (entry.checked, entry.review) == (date(2026, 11, 20), Review("Dr. A. Example", date(2026, 11, 21)))
    assert (other.kind, other.checked, other.review) == (Kind.BOT, None, None)
    assert entry.phrasings[1].location.path == f"{tmp_path.as_posix()}/en/ssris.yaml"
    assert (entry.phrasings[1].location.line, entry.phrasings[1].location.column) == (5, 7)


def test_paths_are_as_the_folder_was_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "knowledge", FILES)
    monkeypatch.chdir(tmp_path)
    result = load(Path("knowledge"), today=TODAY)
    assert str(result.knowledge.packs["en"].entries[0].location) == "knowledge/en/ssris.yaml:1:3"


def test_problems_are_sorted_and_each_is_told_once(tmp_path: Path) -> None:
    result = loaded(tmp_path, en__ssris="- x\n- y\n", clinic="fone: 1\n", es__ssris="- z\n")
    assert list(result.problems) == sorted(set(result.problems))


def test_an_entry_without_an_answer_is_left_out_and_nothing_leads_to_it(tmp_path: Path) -> None:
    result = loaded(tmp_path, en__ssris=TOPIC.replace("  answer: Ask your clinician.\n", ""), es__ssris="")
    (entry,) = result.knowledge.packs["en"].entries
    assert (entry.id, entry.related) == ("ssri-onset", ())
    assert errors(result, tmp_path)[0] == "en/ssris.yaml:15:3: The entry `ssri-alcohol` has no `answer`. Add it."


def test_an_entry_is_kept_without_the_optional_part_that_is_wrong(tmp_path: Path) -> None:
    topic = TOPIC.replace("[ssri-alcohol]", "[ssri-alcohol, nothing]").replace("2026-11-20", "yesterday")
    entry = loaded(tmp_path, en__ssris=topic).knowledge.packs["en"].entries[0]
    assert (entry.id, entry.related, entry.checked) == ("ssri-onset", ("ssri-alcohol",), None)


def test_of_two_entries_with_one_id_the_first_is_kept(tmp_path: Path) -> None:
    result = loaded(tmp_path, en__later=TOPIC.replace("How long do", "When do"), en__zzz="- id: ssri-onset\n")
    entries = [entry for entry in result.knowledge.packs["en"].entries if entry.id == "ssri-onset"]
    assert [entry.question for entry in entries] == ["When do SSRIs take to work?"]
    doubles = [text for text in errors(result, tmp_path) if "already used" in text]
    assert [text.partition(" ")[0] for text in doubles] == [
        "en/ssris.yaml:1:7:",
        "en/ssris.yaml:15:7:",
        "en/zzz.yaml:1:7:",
    ]


def test_a_broken_sentence_is_the_bots_own(tmp_path: Path) -> None:
    result = loaded(tmp_path, en__wording="welcome: Hello {patient}\nhelp: [a]\nmore: Go on\n")
    wording = result.knowledge.packs["en"].wording
    assert (wording.welcome, wording.help, wording.more) == (Wording().welcome, Wording().help, "Go on")


def test_tomorrow_is_not_yet_the_future_but_the_day_after_is(tmp_path: Path) -> None:
    assert errors(loaded(tmp_path, en__ssris=TOPIC.replace("2026-11-20", "2026-11-22")), tmp_path) == []
    (error,) = errors(loaded(tmp_path, en__ssris=TOPIC.replace("2026-11-20", "2026-11-23")), tmp_path)
    assert "`2026-11-23` is in the future" in error


def test_a_missing_sources_file_is_told_once(tmp_path: Path) -> None:
    write(tmp_path, FILES)
    (tmp_path / "sources.yaml").unlink()
    result = load(tmp_path, today=TODAY)
    assert errors(result, tmp_path) == []
    assert [text for text in told(result, tmp_path) if text.startswith("sources.yaml")] == [
        "sources.yaml:1:1: The file is missing. Without it no answer shows where its facts come from."
    ]
    assert result.knowledge.packs["en"].entries[0].sources == ()


def test_an_id_of_the_default_language_is_known_in_every_language(tmp_path: Path) -> None:
    spanish = TOPIC.split("- id: ssri-alcohol")[0]
    result = loaded(tmp_path, es__ssris=spanish, es__examples="- {message: vino, entry: ssri-alcohol}\n")
    assert errors(result, tmp_path) == []
    pack = result.knowledge.packs["es"]
    assert pack.entries[0].related == ("ssri-alcohol",)
    assert pack.examples[0].entry == "ssri-alcohol"


def test_the_fingerprint_names_the_exact_files(tmp_path: Path) -> None:
    first = load(write(tmp_path / "a", FILES)).knowledge.fingerprint
    assert load(write(tmp_path / "b", FILES)).knowledge.fingerprint == first
    assert load(write(tmp_path / "c", {**FILES, "en/notes.md": "not read"})).knowledge.fingerprint == first
    changed = {
        load(write(tmp_path / "d", {**FILES, "clinic.yaml": "phone: 555-0101\n"})).knowledge.fingerprint,
        load(write(tmp_path / "e", {**FILES, "en/more.yaml": ""})).knowledge.fingerprint,
        load(write(tmp_path / "f", {**FILES, "fr/ssris.yaml": TOPIC})).knowledge.fingerprint,
    }
    assert len(changed | {first}) == 4


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    result = load(tmp_path / "nothing")
    assert told(result, tmp_path) == [
        "nothing:1:1: This folder does not exist. Check the name and the place that the bot was told."
    ]
    assert list(result.knowledge.entries()) == []
    assert result.knowledge.pack("en").wording == Wording()


def test_a_file_instead_of_a_folder(tmp_path: Path) -> None:
    (tmp_path / "knowledge").write_text("x")
    (text,) = told(load(tmp_path / "knowledge"), tmp_path)
    assert text.startswith("knowledge:1:1: This is a file, but a folder is needed.")


def test_an_empty_folder(tmp_path: Path) -> None:
    (problem,) = load(tmp_path).problems
    assert problem.message == "There is no language's folder in here."


def test_a_default_language_that_is_not_there(tmp_path: Path) -> None:
    write(tmp_path, FILES)
    result = load(tmp_path, "fr", TODAY)
    assert "There is no folder `fr`, the language that the bot falls back to." in [
        problem.message for problem in result.problems
    ]
    assert result.knowledge.pack("de").code == "fr"


def test_an_odd_path_is_only_a_folder_that_cannot_be_read() -> None:
    for path in ("\0", "a\ud800b", "\udcff", "x" * 5000):
        assert len(load(Path(path)).problems) == 1


def test_a_folder_with_the_name_of_a_file(tmp_path: Path) -> None:
    write(tmp_path, {**FILES, "en/sleep.yaml/inside.yaml": "x", "drugs.yaml": ""})
    assert "en/sleep.yaml:1:1: This is a folder, but its name is that of a file. Rename it." in told(
        load(tmp_path, today=TODAY), tmp_path
    )


def test_links_that_lead_nowhere_or_in_a_circle(tmp_path: Path) -> None:
    write(tmp_path, FILES)
    (tmp_path / "en/gone.yaml").symlink_to(tmp_path / "nowhere")
    (tmp_path / "en/round.yaml").symlink_to(tmp_path / "en/round.yaml")
    result = load(tmp_path, today=TODAY)
    assert [text.partition(". ")[0] for text in errors(result, tmp_path)] == [
        "en/gone.yaml:1:1: This is a link to a file that does not exist",
        "en/round.yaml:1:1: The computer cannot read this file",
    ]
    assert len(result.knowledge.packs["en"].entries) == 2


@pytest.mark.parametrize("name", ["a:b", "Ab", "a b", "a" * 41, "é", "a\nb"])
def test_a_file_is_read_under_a_name_that_buttons_can_carry(tmp_path: Path, name: str) -> None:
    result = loaded(tmp_path, **{f"en__{name}": TOPIC.replace("id: ssri-", "id: more-").replace("[ssri", "[more")})
    (error,) = errors(result, tmp_path)
    assert "cannot be the name of a topic" in error
    topics = {entry.topic for entry in result.knowledge.packs["en"].entries}
    assert all(re.fullmatch("[a-z0-9-]{1,40}", topic) for topic in topics)
    assert len(topics) == (1 if name == "é" else 2)


def test_a_languages_folder_is_not_a_knowledge_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "knowledge", FILES)
    monkeypatch.chdir(tmp_path / "knowledge" / "en")
    assert [str(problem) for problem in load(Path()).problems] == [
        ".:1:1: This is the folder of one language. Give the folder above it: `./..`."
    ]


def test_a_pipe_does_not_make_the_bot_wait(tmp_path: Path) -> None:
    write(tmp_path, FILES)
    os.mkfifo(tmp_path / "en/pipe.yaml")
    assert "en/pipe.yaml:1:1: This is not an ordinary file. Delete it." in told(load(tmp_path), tmp_path)


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    write(tmp_path, {**FILES, "en/huge.yaml": b"- x\n" * (LARGEST_FILE // 4 + 1)})
    assert errors(load(tmp_path, today=TODAY), tmp_path) == [
        "en/huge.yaml:1:1: This file is larger than 5 MB. Divide it into several files, one for each topic."
    ]


def test_what_a_lost_file_may_have_held_is_not_called_unknown(tmp_path: Path) -> None:
    result = loaded(tmp_path, en__ssris=TOPIC.partition("- id: ssri-alcohol")[0], en__alcohol="just words\n")
    assert errors(result, tmp_path) == [
        "en/alcohol.yaml:1:1: This file must be a list of entries. Every item begins with a dash and a blank."
    ]
    assert result.knowledge.packs["en"].entries[0].related == ()


@contextmanager
def without_privileges() -> Iterator[None]:
    """As somebody who is not root, to whom no file is closed."""
    privileged = os.geteuid() == 0
    if privileged:
        os.seteuid(65534)
    yield
    if privileged:
        os.seteuid(0)


def test_a_file_that_may_not_be_read() -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        write(folder, FILES)
        (folder / "en/ssris.yaml").chmod(0)
        with without_privileges():
            result = load(folder, today=TODAY)
        assert errors(result, folder)[0].startswith("en/ssris.yaml:1:1: The bot is not allowed to read this file.")


NAMES = [
    "en__ssris",
    "clinic",
    "resources",
    "sources",
    "drugs",
    "en__wording",
    "en__vocabulary",
    "en__examples",
    "en__crisis",
]
CRISIS = """\
- id: clinic-bridge
  tier: crisis
  kind: suicide
  patterns: [going to the (old|new) bridge, <self> .. bridge]
  fires: [i am going to the old bridge]
  silent: [where is the bridge]
  reason: The bridge in our town.
"""
SEED = {**FILES, "en/crisis.yaml": CRISIS}


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    name=st.sampled_from(NAMES),
    data=st.one_of(st.binary(), st.text().map(lambda text: text.encode(errors="replace"))),
)
def test_no_bytes_in_any_file_raise(tmp_path: Path, name: str, data: bytes) -> None:
    loaded(tmp_path, **{name: data})


SLIPS = {
    "at": st.floats(0, 1),
    "length": st.integers(0, 15),
    "typed": st.one_of(st.text(max_size=8), st.text(alphabet="-:?[]{},#&*!|>'\"%@`<>(). \n\tab", max_size=8)),
}


def load_with_a_slip(folder: Path, name: str, at: float, length: int, typed: str) -> None:
    seed = SEED[name]
    start = int(at * len(seed))
    files = {**FILES, name: seed[:start] + typed + seed[start + length :]}
    result = load(write(folder, files), today=TODAY)
    assert set(result.knowledge.packs) >= {"en"}
    for problem in result.problems:
        assert problem.message
        assert "\n" not in str(problem)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=st.sampled_from(sorted(FILES)), **SLIPS)
def test_no_slip_of_the_hand_in_any_file_raises(tmp_path: Path, name: str, at: float, length: int, typed: str) -> None:
    load_with_a_slip(tmp_path, name, at, length, typed)


@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(**SLIPS)
def test_no_slip_of_the_hand_in_a_crisis_rule_raises(tmp_path: Path, at: float, length: int, typed: str) -> None:
    """Few examples, as every one builds a detector."""
    load_with_a_slip(tmp_path / "crisis", "en/crisis.yaml", at, length, typed)
