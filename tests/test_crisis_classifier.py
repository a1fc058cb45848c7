"""The classifier adds up what was learned, window by window, and its weights are those of the examples."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core import crisis_weights
from bot.core.crisis import CLASSIFIER, SURE_FROM, CrisisDetector, Tier, classifier
from bot.core.crisis_classifier import COLUMNS, CrisisClassifier, features, windows, word_features
from bot.core.disguise import WALL
from training.fingerprint import fingerprint

WORDS = st.lists(
    st.sampled_from("i want to die not the infusion my mom . , | pills took all hello".split()), max_size=80
)
LEARNED = classifier()


def test_the_weights_are_those_of_the_examples() -> None:
    """After a change of `training/crisis_examples`: `python -m training.crisis`."""
    assert fingerprint() == crisis_weights.EXAMPLES


def worst(words: list[str]) -> float:
    return max((judged.danger for judged in LEARNED.judge(words)), default=-99.0)


@given(WORDS)
def test_a_window_weighs_what_its_features_weigh(words: list[str]) -> None:
    spoken = [word for word in words if word != WALL][:45]
    names = ["w:die", "w:i", "b:want to", "s:i to", "c:infu", "p:infus", "b:. i"]
    weights = np.arange(1, 1 + len(names) * len(COLUMNS), dtype=np.float32).reshape(len(names), len(COLUMNS))
    small = CrisisClassifier(names, weights / np.float32(100), np.zeros(len(COLUMNS), dtype=np.float32))
    expected = sum((weights[names.index(feature), -1] / 100 for feature in features(spoken) if feature in names), 0.0)
    whole = (0, len(spoken))
    if spoken:
        assert small.scores(spoken, [whole])[0, -1] == pytest.approx(expected, abs=1e-3)


@given(st.lists(st.text(alphabet="aeк字*1x", min_size=1, max_size=9), min_size=1, max_size=9))
def test_words_weigh_together_what_they_weigh_alone(words: list[str]) -> None:
    names = [name for name in dict.fromkeys(features(words)) if name.isascii()]
    weights = np.arange(len(names) * len(COLUMNS), dtype=np.float32).reshape(len(names), len(COLUMNS))
    small = CrisisClassifier(names, weights, np.zeros(len(COLUMNS), dtype=np.float32))
    for place, word in enumerate(words):
        expected = sum(weights[names.index(name), 0] for name in word_features(word) if name in names)
        assert small.scores(words, [(place, place + 1)])[0, 0] == expected


@given(WORDS)
def test_every_word_is_in_a_window(words: list[str]) -> None:
    covered = {place for first, last in windows(words) for place in range(first, last)}
    assert covered == {place for place, word in enumerate(words) if word != WALL}


@given(WORDS)
def test_no_window_reaches_from_one_reading_into_another(words: list[str]) -> None:
    assert all(WALL not in words[first:last] for first, last in windows(words))


@given(WORDS, WORDS)
def test_words_after_it_change_nothing_about_what_was_found(words: list[str], more: list[str]) -> None:
    """A sentence keeps its own window, whatever stands around it."""
    sentence = [".", *[word for word in words if word not in (WALL, ".")][:40], "."]
    (alone,) = LEARNED.judge(sentence, [(0, len(sentence))])
    assert worst([*sentence, *more]) >= alone.danger - 1e-3


@pytest.mark.parametrize(
    ("text", "tier"),
    [
        ("i keep picturing the funeral and how relieved they will all look", Tier.CRISIS),
        ("he texted that the dog goes to our sister and not to come by tonight", Tier.CRISIS_OTHER),
        ("my lips went tingly and now i can hardly swallow after the new antibiotic", Tier.EMERGENCY),
        ("ya acomode mis papeles y le enseñe a mi hija donde esta todo por si amanece sin mi", Tier.CRISIS),
    ],
)
def test_it_finds_what_no_rule_says(text: str, tier: Tier) -> None:
    match = CrisisDetector().find(text)
    assert match is not None
    assert (match.tier, match.rule) == (tier, CLASSIFIER)


@pytest.mark.parametrize(
    "text", ["", " ", "😀", "ok", "a" * 4096, "how much does the first infusion cost", "qwpo zxmn vbtr " * 200]
)
def test_it_is_silent_on_ordinary_text(text: str) -> None:
    assert worst(CrisisDetector().words(text)) < SURE_FROM[False]
