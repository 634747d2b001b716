"""Instruction text: what is said, what is only mentioned or forbidden, and the exercise that comes of it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counting import growth
from instruction_texts import BREATH, EXTENSION, FLEXION, KNEE, SHOULDER, TOLD, cases
from mobility import Step, Unread, check
from mobility.facts import records
from mobility.language.clauses import Role, clauses
from mobility.language.known import known_names
from mobility.language.lexicon import CLASSES, ROWS
from mobility.language.patterns import GAP, Pattern, index
from mobility.language.records import read_record
from mobility.language.sentences import MOST_CHARACTERS, sentences
from mobility.language.understood import understand
from mobility.model import Person

ARCHED = frozenset({"LUM007", "LUM012", "LUM016", "LUM018"})


def read(text: str, name: str = "", **fields: str) -> Step:
    """The step of a text, which must be readable."""
    found = read_record(name, text, names=known_names() if name else None, **fields)
    assert isinstance(found, Step), found
    return found


def hazards(step: Step | Unread) -> frozenset[str]:
    """The labelled hazards that a check reports; of arching only what goes to the end of it."""
    found = check(step).findings if isinstance(step, Step) else ()
    return frozenset(item.hazard for item in found if item.hazard != EXTENSION or item.code in ARCHED) & TOLD


def posture(step: Step) -> str:
    """The posture in plain words."""
    return step.exercise.position.plain_posture


def said(text: str, kind: str = "motion") -> set[str]:
    """The values of a kind that a text says."""
    return set(understand(text).values(kind))


def role_of(text: str, word: str) -> Role:
    """How the clause with a word is meant."""
    return next(clause.role for clause in clauses(text) if word in clause.plain)


# ---- sentences and clauses ------------------------------------------------------------------------------------


def test_sentences_end_at_points_but_not_at_decimals_or_abbreviations() -> None:
    told = sentences("Hold approx. 2.5 seconds. Relax; repeat!")
    assert [sentence.words[0].text for sentence in told] == ["hold", "relax", "repeat"]


def test_words_keep_their_place_although_markup_is_left_out() -> None:
    text = "<p>Lie on your <b>back</b>.</p>"
    word = sentences(text)[0].words[-1]
    assert text[word.start : word.end] == "back"


@pytest.mark.parametrize(
    ("text", "word", "role"),
    [
        ("Do not pull on your neck.", "pull", "forbidden"),
        ("Lift the hips without arching the back.", "arch", "forbidden"),
        ("Hinge rather than squat.", "squat", "forbidden"),
        ("Brace the trunk to protect the low back.", "protect", "purpose"),
        ("Stand as in a bench press.", "bench", "mention"),
        ("Grip the bar as if you were going to jump.", "jump", "mention"),
        ("You can also jump onto the box.", "jump", "choice"),
        ("Return to the starting position.", "return", "back"),
        ("Once finished, place the bar on the floor.", "place", "finish"),
        ("Sit on a bench. This is your starting position. Press the bar.", "sit", "start"),
        ("Sit on a bench. This is your starting position. Press the bar.", "press", "do"),
        ("Variations: sit on a chair.", "sit", "choice"),
    ],
)
def test_a_clause_is_understood_for_what_it_is(text: str, word: str, role: Role) -> None:
    assert role_of(text, word) == role


def test_brackets_stand_apart_and_do_not_part_what_is_around_them() -> None:
    assert "bar_on_back" in said("Rest the bar (not too high) across your upper back.")


def test_a_list_of_parts_belongs_together() -> None:
    assert {"chest_lift", "leg_lift"} <= said("Lie face down. Lift your chest, arms and legs off the floor.")


def test_as_low_as_is_a_measure_and_not_a_new_clause() -> None:
    assert "squat_deep" in said("Squat as low as possible.")


# ---- patterns -------------------------------------------------------------------------------------------------


def spans(pattern: str, text: str) -> bool:
    """Whether a pattern is found somewhere in words."""
    made = Pattern.of(pattern, CLASSES)
    words = tuple(text.split())
    return any(made.span(words, at) is not None for at in range(len(words)))


@pytest.mark.parametrize(
    ("pattern", "text", "is_found"),
    [
        ("lift|raise knee", "raise one knee", True),
        ("lift knee", "knee lift", False),
        ("face_down", "face then down", False),
        ("lift knee", "lift " + "x " * GAP + "knee", True),
        ("lift knee", "lift " + "x " * (GAP + 1) + "knee", False),
        ("lift knee", "lift toward knee", False),
        ("lift knee !hand", "lift knee with hand", False),
        ("lift knee ?hand", "hand then lift knee", True),
        ("LIFT KNEES", "bring thigh", True),
    ],
)
def test_a_pattern_finds_what_it_says(pattern: str, text: str, is_found: bool) -> None:
    assert spans(pattern, text) is is_found


@pytest.mark.parametrize("pattern", ["", "!knee", "the your"])
def test_a_pattern_without_words_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="without words"):
        Pattern.of(pattern, CLASSES)


def test_a_class_that_is_not_known_is_refused() -> None:
    with pytest.raises(ValueError, match="NOSUCH"):
        Pattern.of("NOSUCH knee", CLASSES)


def test_every_meaning_of_the_lexicon_has_a_kind_and_a_value() -> None:
    assert all(":" in meaning and patterns.strip() for meaning, patterns in ROWS)
    assert sum(map(len, index().by_head.values())) > len(ROWS)


# ---- what is derived ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("where", "wanted", "text"), cases())
def test_a_text_gives_the_posture_and_the_hazards_that_a_reader_sees(
    where: str, wanted: frozenset[str], text: str
) -> None:
    step = read(text)
    assert (posture(step), hazards(step)) == (where, wanted)


def test_what_is_forbidden_or_for_something_is_not_done() -> None:
    text = "Stand with a bar. Curl the bar to your shoulders. Do not hold your breath. To avoid injury, do not jump."
    assert hazards(read(text)) == frozenset()


def test_another_exercise_that_is_mentioned_is_not_done() -> None:
    text = "Lie on a bench. Lower the bar to your chest and press it up, as in a behind the neck press."
    assert SHOULDER not in hazards(read(text))


def test_what_belongs_to_the_way_to_the_start_is_over_when_the_work_begins() -> None:
    text = (
        "Squat all the way down and grip the bar. Stand up. This is your starting position. "
        "Pull the bar to your waist with a flat back."
    )
    assert KNEE not in hazards(read(text))


@pytest.mark.parametrize(
    ("text", "reps", "length_s", "each"),
    [
        ("Lie on your back. Hug your knees. Hold for 20 to 30 seconds.", None, 30, False),
        ("Stand tall. Raise one knee. Repeat 10-12 times on each side.", 12, None, True),
        ("Sit on the floor and lean forward to stretch. Hold for 2 minutes, then switch sides.", None, 120, True),
    ],
)
def test_a_dose_that_is_told_is_taken(text: str, reps: int | None, length_s: float | None, each: bool) -> None:
    dose = read(text).dose
    assert dose is not None
    assert (dose.reps, dose.seconds, dose.each_side) == (reps, length_s, each)


def test_a_text_without_a_dose_is_judged_at_the_usual_one_as_an_assumption() -> None:
    step = read("Lie on your back, hug both knees to your chest and feel the stretch.")
    assert step.dose is None
    assert "hold_s" in next(records(step, Person())).assumed


def test_seconds_of_breath_and_of_holding_it_are_read() -> None:
    step = read("Sit on a chair. Inhale for 4 seconds and exhale for 6 seconds while you raise your arms.")
    assert step.exercise.breathing is not None
    assert (step.exercise.breathing.inhale_s, step.exercise.breathing.exhale_s) == (4, 6)
    held = read("Stand with a bar. Hold your breath for 5 seconds as you lift the bar from the floor.")
    assert held.exercise.breathing is not None
    assert held.exercise.breathing.effort_hold_s == 5
    assert BREATH in hazards(held)


def test_equipment_and_category_are_words_too() -> None:
    text = "Lie on your back with your knees bent. Lift your hips and lower them."
    assert read(text, equipment="barbell").exercise.load is not None
    assert read(text).exercise.load is None
    assert read(text, category="stretching").exercise.purpose == "stretch"


def test_the_same_words_in_another_order_of_sentences_are_still_read() -> None:
    step = read("Repeat ten times. Lie on your stomach. Lift your chest and both legs off the floor.")
    assert posture(step) == "prone"


# ---- where facts come from ------------------------------------------------------------------------------------


def test_a_reading_names_the_source_of_its_facts_and_its_guesses_make_findings_possible() -> None:
    step = read("Stand with a barbell on your upper back. Squat as low as possible and stand up.")
    assert step.reading is not None
    assert step.reading.how == "text"
    assert step.reading.origins["posture"] == "text"
    assert step.reading.origins["load_kg"] == "default"
    knees = [item for item in check(step).findings if item.hazard == KNEE]
    assert knees
    assert {item.certainty for item in knees} == {"possible"}


def test_what_is_spoken_of_without_being_told_is_unknown() -> None:
    step = read("Sit on a chair. Tilt your head to the side and relax the neck.")
    assert step.reading is not None
    assert "neck_side_deg" in step.reading.unknown
    assert next(records(step, Person()))["neck_side_deg"] is None


def test_catalog_and_text_are_read_together() -> None:
    step = read("Stand with the bar on your back. Hold your breath and squat until thighs are level.", "Back squat")
    assert step.exercise.id == "back-squat"
    assert step.reading is not None
    assert step.reading.origins["posture"] == "both"
    assert step.reading.remarks == ()
    assert BREATH in hazards(step)


def test_where_name_and_text_differ_it_is_said_and_both_are_judged() -> None:
    step = read("Sit on a chair and hug both knees to your chest. Hold for 30 seconds.", "Knees to chest")
    assert step.reading is not None
    assert any("name and text differ" in remark for remark in step.reading.remarks)
    assert posture(step) == "supine"  # knees to chest is never done otherwise
    assert FLEXION in hazards(step)
    assert any("name and text differ" in remark for remark in check(step).remarks)


def test_a_text_may_tell_another_posture_where_a_movement_is_done_in_several() -> None:
    step = read(
        "Sit on the floor with your legs straight. Pull one arm across your chest and hold.", "Shoulder stretch"
    )
    assert posture(step) == "floor_sitting"
    assert step.reading is not None
    assert any("name and text differ" in remark for remark in step.reading.remarks)


def test_a_usual_breath_hold_gives_way_to_a_text_that_tells_none() -> None:
    step = read("Stand over the bar, flat back, and lift it from the floor. Breathe out.", "Deadlift")
    assert BREATH not in hazards(step)


# ---- what is not read -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   \n\n ",
        "This exercise is fun and good for you.",
        "Two eggs, milk, bread, butter and a bag of flour.",
        "def lift(knee): return knee + 1",
        "Setze dich auf einen Stuhl und hebe die Arme.",
        "Anna Berg, Karl Lund, Maria Holm",
    ],
)
def test_a_text_that_tells_no_exercise_is_unread_with_a_reason(text: str) -> None:
    found = read_record("Zorbing", text)
    assert isinstance(found, Unread)
    assert found.reason


_NOISE = """
eggs milk flour soap rice paper batteries candles envelopes screws yoghurt apples tea coffee salt
def return class import lambda yield self None True print assert while == (x)
Anna Karl Maria Yusuf Ingrid Paolo Chen Olga Berg Lund Holm Rossi Novak Tanaka Silva
und der die mit auf le la les avec dans el los con para и не это と です ist sind por 2 500 g
"""
noise = st.lists(st.sampled_from(_NOISE.split()), max_size=40)


@settings(max_examples=1000)
@given(noise)
def test_noise_is_no_exercise(words: list[str]) -> None:
    assert isinstance(read_record(" ".join(words[:3]), " ".join(words)), Unread)


# ---- any text at all ------------------------------------------------------------------------------------------

_SPOKEN = "lie sit stand on your back knees to the chest lift until not ( ) , . and or as while"
spoken = st.lists(st.sampled_from(_SPOKEN.split()))


@given(st.one_of(st.text(max_size=2000), spoken.map(" ".join)))
def test_any_text_is_read_or_refused_and_what_is_read_can_be_checked(text: str) -> None:
    found = read_record("", text)
    if isinstance(found, Step):
        check(found)
    else:
        assert found.reason


@pytest.mark.parametrize("part", ["lie ", "lift your ", "knees, ", "(", "as ", "hold your breath ", "a", "é", "\n"])
def test_a_long_text_takes_no_longer_than_its_length(part: str) -> None:
    text = (part * MOST_CHARACTERS)[:MOST_CHARACTERS]
    assert growth(lambda text: read_record("", text), text) < 2.2


@pytest.mark.parametrize(
    ("name", "text", "is_deep"),
    [
        ("Goblet squat", "Hold the weight at your chest and squat.", True),
        ("Goblet squat", "Hold the weight at your chest. Squat until your thighs are parallel to the floor.", False),
        ("Pistol squat", "Lower yourself on one leg until your thigh is parallel to the floor, then stand up.", False),
        ("Air squat", "Stand and squat down to full depth.", True),
    ],
)
def test_a_squat_goes_as_deep_as_the_text_says(name: str, text: str, is_deep: bool) -> None:
    assert ("deep-knee-flexion-under-load" in hazards(read(text, name))) is is_deep


@pytest.mark.parametrize(
    ("text", "hazard"),
    [
        (
            "Hang from the bar, raise your straight legs to the bar and rotate them to the left and right.",
            "lumbar-rotation-under-load",
        ),
        ("Stand under the cable, hold the rope at your neck and crunch forward against the weight.", FLEXION),
        ("Lie on your back. Loop a towel behind your thighs and draw both knees to your chest. Hold.", FLEXION),
        ("Hug the sandbag with a rounded back and lift it from the floor to your lap.", FLEXION),
        ("Sit on a roller and lean back until it is under the curve of your waist. Roll slowly.", FLEXION),
    ],
)
def test_what_a_text_says_in_other_words(text: str, hazard: str) -> None:
    assert hazard in hazards(read(text))
