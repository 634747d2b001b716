"""Exercises in JSON and YAML of no known format: where they stand, how much is done, and what is no exercise."""

from __future__ import annotations

import json
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from json_trees import TREES, named
from mobility import Dose, Program, ReadingError, ReadingErrors, Step, Unread
from mobility.formats.document import Document
from mobility.formats.files import formats, name_of, read_document, reader_of
from mobility.formats.items.entries import ID_ONLY, NAMELESS
from mobility.formats.own import NOT_KNOWN
from mobility.formats.programs import json_program, yaml_program
from table_logs import NAMES, by_name, known, log, read_or_refused


def of(tree: Any) -> Program:
    """The program of a tree."""
    text = tree if isinstance(tree, str) else json.dumps(tree)
    return read_document(Document.of(text, "x.yaml" if text == tree else "x.json"), NAMES)


def one(**item: Any) -> Step:
    """The step of an item."""
    return known(of({"exercises": [{"name": "Plank", **item}]}), "Plank")


def texts(tree: Any) -> list[str]:
    """What is read, by its text."""
    return [step.text for step in of(tree).steps]


def days(tree: Any) -> list[tuple[str, int]]:
    """The days with the number of their steps."""
    return [(day.name, sum(len(item.steps) for item in day.protocols)) for day in of(tree).days]


# ---- files of small apps ----------------------------------------------------------------------------


def test_a_yoga_app() -> None:
    name = "yoga-app.json"
    program = log(json_program, name)
    poses = (named(name, "en") - {"Rest"}) | {"Mountain Pose", "Downward Dog", "Unheard Pose", "Jumping Jacks"}
    assert set(by_name(program)) == poses
    assert [day.name for day in program.days] == ["", "Morning", "Timer"]
    assert known(program, "Cat-Cow").dose == Dose(seconds=40)
    assert known(program, "Pigeon Pose").dose == Dose(seconds=60, each_side=True, rest_s=15)
    assert known(program, "Shavasana").exercise.id == "supine-rest"
    assert known(program, "Jumping Jacks").dose == Dose(sets=2, seconds=30, rest_s=10)
    assert not program.collection


def test_open_proposals_for_exchange() -> None:
    openweight, share, pwf = "openweight.json", "workout-share.yaml", "pwf.yaml"
    heavy = log(json_program, openweight)
    assert set(by_name(heavy)) == named(openweight, "name", "exercise")
    assert [day.name for day in heavy.days] == ["Week 1, Heavy", "Week 2, Day 1"]
    assert known(heavy, "Back Squat").dose == Dose(sets=2, reps=5, load_kg=100)
    month = log(yaml_program, share)
    assert set(by_name(month)) == named(share, "name", "exercises")
    assert known(month, "Goblet Squat").dose == Dose(sets=3, reps=12, load_kg=16, rest_s=90)
    assert known(month, "Push-up").cues == ("superset with Plank",)
    plan = log(yaml_program, pwf)
    assert set(by_name(plan)) == named(pwf, "name")
    assert (plan.title, [day.name for day in plan.days]) == ("Small plan", ["Monday", "Wednesday"])
    assert known(plan, "Jumping Jacks").dose == Dose(sets=4, seconds=20, rest_s=10)


# ---- where exercises stand --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tree", "wanted"),
    [
        ({"stretches": ["Plank", "Hm"]}, ["Plank", "Hm"]),
        ({"data": {"user": {"routine": ["Plank", "Hm"]}}}, ["Plank", "Hm"]),
        (["Plank", "Squat", "Hm"], ["Plank", "Squat", "Hm"]),
        ({"exercises": {"Plank": {"sets": 3}, "Hm": {"sets": 1}, "count": 2}}, ["Plank", "Hm"]),
        ({"exercises": {"Plank": "3x30s", "Squat": "3x5"}}, ["Plank", "Squat"]),
        ({"exercises": {"warm-up": ["Plank"], "main": [{"name": "Squat"}]}}, ["Plank", "Squat"]),
        ({"exercises": {"upper": {"exercises": ["Plank"]}, "lower": {"exercises": []}}}, ["Plank"]),
        ({"exercises": [["Plank"], {"type": "superset", "exercises": ["Squat"]}]}, ["Plank", "Squat"]),
        ({"timers": [{"title": "Hm", "seconds": 30}]}, ["Hm"]),
        ({"steps": [{"name": "Plank", "duration": 30}]}, ["Plank"]),
        ({"name": "Plank", "instructions": "Rest on your forearms and toes, face down."}, ["Plank"]),
        ([{"pose": {"name": "Plank"}}, {"exercise": {"title": "Hm"}}], ["Plank", "Hm"]),
        ([{"name": "Day 1", "exercise": "Plank"}], ["Plank"]),
        ([{"english_name": "Hm", "sanskrit_name": "Navasana"}], ["Navasana"]),
        ("- Plank: 3x30s\n- Hm: 3x5\n", ["Plank", "Hm"]),
        ("Plank: 3x30s\nHm: 3x5\nnote: nothing\n", ["Plank", "Hm"]),
        ([{"exercise_name": "Hm"}], ["Hm"]),
        ({"days": [{"name": "A", "blocks": [{"exercises": ["Plank"]}]}, {"sessions": [["Hm"], ["Plank"]]}]},
         ["Plank", "Hm", "Plank"]),
        ({"monday": ["Hm"], "tuesday": [{"name": "Hm 2"}], "friday": ["Plank"]}, ["Hm", "Hm 2", "Plank"]),
        ({"Squat": "3x5", "Pull-up": "as many as you like", "note": "easy"}, ["Squat", "Pull-up"]),
        ({"exercises": [{"text": "Plank", "done": True}, {"text": "Hm"}]}, ["Plank", "Hm"]),
        ({"Plank": [{"date": "x", "time": 60}], "Hm": [{"reps": 3}], "pets": [{"name": "Rex"}]}, ["Plank", "Hm"]),
        ({"ejercicios": [{"nombre": "Plank"}], "Übungen": [{"Übung": "Hm"}]}, ["Plank", "Hm"]),
        ([{"section": "Warm-up"}, {"type": "header", "name": "Hm"}, {"name": "Warm-up"}, "Plank"], ["Plank"]),
        ([{"name": "Switch sides", "duration": 5}, {"rest": 20}, {"name": "Plank"}], ["Plank"]),
    ],
)  # fmt: skip
def test_where_exercises_stand(tree: Any, wanted: list[str]) -> None:
    assert texts(tree) == wanted


@pytest.mark.parametrize(
    ("tree", "wanted"),
    [
        ({"monday": ["Plank"], "tuesday": {"exercises": ["Plank", "Squat"]}, "day3": [{"name": "Plank"}]},
         [("monday", 1), ("tuesday", 2), ("day3", 1)]),
        ({"schedule": {"Push": ["Plank"], "Pull": {"title": "B", "exercises": ["Plank"]}}}, [("Push", 1), ("B", 1)]),
        ({"week": {"monday": "Plank 3x30s", "tuesday": "Rest", "friday": "Hm"}}, [("monday", 1), ("friday", 1)]),
        ({"week": {"monday": "Rest", "note": "Plank", "sunday": ["Plank"]}}, [("sunday", 1)]),
        ({"workouts": [{"exercises": ["Plank"]}, {"exercises": ["Plank"]}]}, [("", 1), ("", 1)]),
        ({"weeks": [{"days": [["Plank"], {"day": 2, "exercises": ["Plank"]}]}]},
         [("Week 1, Day 1", 1), ("Week 1, Day 2", 1)]),
        ([{"title": "A", "exercises": ["Plank"]}, {"title": "B", "exercises": []}], [("A", 1)]),
        ({"workout": {"name": "A", "sections": [{"title": "S", "items": ["Plank"]}, {"items": ["Squat"]}]}},
         [("A", 2)]),
        ({"Day 1": {"Plank": "3x30s"}, "Day 2": {"Squat": "3x5"}}, [("Day 1", 1), ("Day 2", 1)]),
        ({"categories": [{"name": "Core", "poses": ["Plank"]}, {"name": "Plank"}]}, [("Core", 1)]),
    ],
)  # fmt: skip
def test_days(tree: Any, wanted: list[tuple[str, int]]) -> None:
    assert days(tree) == wanted


@pytest.mark.parametrize(
    ("tree", "is_collection"),
    [
        ([{"name": "Plank"}], True),
        ([{"name": "Plank", "sets": 3}], False),
        ({"sequence_poses": ["Plank"]}, False),
        ({"poses": ["Plank"]}, True),
        ({"days": [["Plank"]]}, False),
    ],
)
def test_what_nobody_laid_out_is_a_collection(tree: Any, is_collection: bool) -> None:
    assert of(tree).collection is is_collection


@pytest.mark.parametrize(
    "tree",
    [
        {"muscles": [{"name": "Plank"}], "equipment": ["Plank"], "categories": [{"name": "Squat"}]},
        {"authors": [{"name": "Ada"}]},
        {"songs": [{"title": "Run", "duration": 200}]},
        {"exercise": "Hm"},
        {"exercises": 3},
        {"exercises": []},
        {"workout": {"variations": ["Plank"], "avoid": [{"name": "Squat"}], "steps": ["Plank", "Squat"]}},
        {"text": ["Lie down", "Plank", "Breathe", "Stand up"]},
        {"pets": ["Rex"], "a": {"b": {"name": "Plank"}}},
    ],
)
def test_what_is_no_exercise_is_an_error_and_never_silence(tree: Any) -> None:
    for text, path in ((json.dumps(tree), "x.json"), (json.dumps(tree), "x.yaml")):
        with pytest.raises((ReadingError, ReadingErrors)) as caught:
            read_document(Document.of(text, path), NAMES)
        assert str(caught.value).startswith(path)


def test_an_item_with_more_exercises_in_it_is_still_one() -> None:
    item = {"name": "Plank", "variations": ["Side Plank"], "muscles": [{"name": "Squat"}], "steps": ["Plank", "Hold"]}
    assert texts([item, {"name": "Hm", "tags": ["Squat"], "names": {"de": "Hm"}}]) == ["Plank", "Hm"]


# ---- what is said of one ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("item", "dose", "cues"),
    [
        ({"sets": 3, "reps": "8-12", "rest": "90s"}, Dose(sets=3, reps=12, rest_s=90), ()),
        ({"reps": "30s"}, Dose(seconds=30), ()),
        ({"reps": [8, 8, 6]}, Dose(sets=3, reps=8), ()),
        ({"sets": "3-4", "rest": "60-90", "targetReps": "8"}, Dose(sets=4, reps=8, rest_s=60), ()),
        ({"defaultDuration": 30, "duration": 20}, Dose(seconds=20), ()),
        ({"exercise": {"name": "Plank", "reps": 3, "sets": 2}, "sets": 4}, Dose(sets=4, reps=3), ()),
        ({"Sätze": 3, "Wiederholungen": "10"}, Dose(sets=3, reps=10), ()),
        ({"rep_range": {"start": 5, "end": 8}}, Dose(reps=8), ()),
        ({"reps": 10, "duration": 60}, Dose(reps=10), ("duration: 60",)),
        ({"reps": 10, "hold": 5}, Dose(reps=10, seconds=5), ()),
        ({"reps": 0, "duration": 30, "rest": 0}, Dose(seconds=30), ()),
        ({"reps": "-", "duration": 30}, Dose(seconds=30), ()),
        ({"duration": 2, "unit": "minutes"}, Dose(seconds=120), ()),
        ({"duration": {"value": 40, "unit": "s"}}, Dose(seconds=40), ()),
        ({"duration": "2", "durationUnit": "min"}, Dose(seconds=120), ()),
        ({"duration": "1:30", "unit": "min"}, Dose(seconds=90), ()),
        ({"durationMinutes": 1.5}, Dose(seconds=90), ()),
        ({"duration_ms": 4500}, Dose(seconds=4.5), ()),
        ({"rest_minutes": 2, "reps": 3}, Dose(reps=3, rest_s=120), ()),
        ({"amount": 12, "unit": "reps"}, Dose(reps=12), ()),
        ({"amount": 12, "type": "strength"}, None, ()),
        ({"prescription": "3x10 @ 20 kg"}, Dose(sets=3, reps=10, load_kg=20), ()),
        ({"holdSeconds": 30, "perSide": True}, Dose(seconds=30, each_side=True), ()),
        ({"hold": 30, "sides": ["left", "right"]}, Dose(seconds=30, each_side=True), ()),
        ({"hold": 30, "sides": 1, "switch": False, "split": "Push"}, Dose(seconds=30), ()),
        ({"weight": {"value": 20, "unit": "lb"}}, Dose(load_kg=20 * 0.45359237), ()),
        ({"weight_lbs": 20}, Dose(load_kg=20 * 0.45359237), ()),
        ({"weight": "bodyweight"}, None, ("weight: bodyweight",)),
        ({"rir": 2, "reps": 5}, Dose(reps=5, effort=8), ()),
        ({"rir": 20, "reps": 5}, Dose(reps=5), ()),
        ({"stretch": 6, "hold": 20}, Dose(seconds=20, stretch=6), ()),
        ({"notes": ["slow", "breathe"], "cues": "x"}, None, ("slow", "breathe")),
        ({"sets": [{"reps": 5, "rpe": 7}, {"reps": 3, "note": ""}]}, Dose(sets=2, reps=5, effort=7), ()),
        ({"sets": True, "reps": None}, None, ()),
    ],
)
def test_amounts(item: dict[str, Any], dose: Dose | None, cues: tuple[str, ...]) -> None:
    step = one(**item)
    assert (step.dose, step.cues) == (dose, cues)


def test_sides() -> None:
    assert one(side="Left").side == "left"
    assert one(side="both", reps=3).dose == Dose(reps=3, each_side=True)
    assert one(side="none").side is None


def test_what_a_name_says_counts_where_no_key_does() -> None:
    step = known(of([{"name": "Plank 3x30s", "sets": 2}]), "Plank 3x30s")
    assert step.dose == Dose(sets=2, seconds=30)
    assert texts(["Push-up + Plank"]) == ["Push-up", "Plank"]


def test_the_equipment_beside_a_name() -> None:
    assert known(of([{"name": "Squat", "equipment": "Barbell"}]), "Squat").exercise.id == "barbell-squat"
    assert known(of([{"name": "Squat", "equipment": ["Barbell", "Box"]}]), "Squat").exercise.id == "squat"


def test_rests_rounds_and_supersets() -> None:
    block = [{"name": "Plank", "hold": 20}, {"name": "Rest", "duration": 15}, {"name": "Squat", "reps": 5}, "Rest"]
    program = of({"blocks": [{"type": "Superset", "rounds": 3, "exercises": block}]})
    plank, squat = known(program, "Plank"), known(program, "Squat")
    assert (plank.dose, plank.cues) == (Dose(sets=3, seconds=20, rest_s=15), ("superset with Squat",))
    assert (squat.dose, squat.cues) == (Dose(sets=3, reps=5), ("Rest", "superset with Plank"))


def test_intervals_and_rounds_of_a_whole_timer() -> None:
    items = ["Plank", {"name": "Squat", "reps": 9}]
    program = of({"name": "Tabata", "rounds": 8, "work": 20, "rest": 10, "exercises": items})
    assert known(program, "Plank").dose == Dose(sets=8, seconds=20, rest_s=10)
    assert known(program, "Squat").dose == Dose(sets=8, reps=9, rest_s=10)


def test_sets_of_a_group_are_those_of_its_exercises_unless_they_say_otherwise() -> None:
    program = of({"workouts": [{"sets": 3, "exercises": [{"name": "Plank"}, {"name": "Squat", "sets": 5}]}]})
    assert known(program, "Plank").dose == Dose(sets=3)
    assert known(program, "Squat").dose == Dose(sets=5)


def test_a_rest_without_a_time_is_a_cue() -> None:
    assert known(of({"exercises": ["Plank", {"name": "Rest"}]}), "Plank").cues == ("Rest",)


def test_instructions_are_read_with_the_name() -> None:
    told = "Lie on your back with your knees bent. Lift your hips."
    quiet = known(of([{"name": "Quiet lift", "instructions": [told], "sets": 2}]), "Quiet lift")
    assert (quiet.exercise.position.plain_posture, quiet.dose) == ("supine", Dose(sets=2))


def test_stop_rules_and_title() -> None:
    program = of({"title": "Mine", "description": "For all\nStop if: pain", "routine": ["Plank"]})
    assert (program.title, program.days[0].protocols[0].stop_rules) == ("Mine", ("pain",))


def test_ids_and_names_that_nobody_knows() -> None:
    found = by_name(of({"exercises": [{"id": 7, "sets": 3}, {"exerciseId": "Plank", "name": "Hm"}, {"slug": "abc"}]}))
    assert [step.reason for step in found.values() if isinstance(step, Unread)] == [ID_ONLY, ID_ONLY]
    assert isinstance(found["Hm"], Step)
    (step,) = of({"exercises": ["Hm"]}).steps
    assert isinstance(step, Unread)
    assert step.reason == NOT_KNOWN


def test_every_item_without_a_name_is_told() -> None:
    with pytest.raises(ReadingErrors) as caught:
        of("exercises:\n  - Plank\n  - {sets: 3}\n  - 7\n")
    assert [(item.line, item.column, item.message) for item in caught.value.errors] == [
        (3, 5, NAMELESS),
        (4, 5, NAMELESS),
    ]


# ---- our own format is not mistaken -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("steps: [{exercise: plank, reps: 3}]", "unknown key 'reps'"),
        ("steps: [{exercice: plank}]", "the key 'exercise' is missing"),
        ("days: [{name: A, setps: [plank]}]", "unknown key 'setps'"),
        ("days: [{steps: [{name: plank, dose: {reps: 3}}]}]", "unknown key 'name'"),
        ("days: [{exercises: 3}]", "unknown key 'exercises'"),
        ("steps: [plank]\ncategories: [{name: plank}]", "unknown key 'categories'"),
    ],
)  # fmt: skip
def test_mistakes_in_our_own_format_are_told_as_such(text: str, message: str) -> None:
    in_json = json.dumps(yaml.safe_load(text))
    for document in (Document.of(text, "x.yaml"), Document.of(in_json, "x.json")):
        with pytest.raises((ReadingError, ReadingErrors)) as caught:
            read_document(document, NAMES)
        assert message in str(caught.value)


# ---- laws -------------------------------------------------------------------------------------------

READERS = [module for module in formats().values() if hasattr(module, "read") and ".json" in module.SUFFIXES]


def test_all_readers_of_json_are_asked() -> None:
    wanted = {"boostcamp", "garmin", "hevy-routine", "json-program", "liftosaur-json", "macrofactor", "wger"}
    assert {name_of(module) for module in READERS} >= wanted


@given(TREES)
def test_any_tree_is_read_or_refused(tree: Any) -> None:
    for value in (
        tree,
        {"days": tree},
        {"exercises": [tree, "Plank"]},
        [{"name": "Plank", "sets": tree, "rest": tree}],
    ):
        data = json.dumps(value).encode()
        read_or_refused(reader_of(Document(path="x.json", data=data)), data, "x.json")
        read_or_refused(yaml_program, data, "x.yaml")


@given(TREES)
def test_any_tree_in_the_place_of_an_app_is_read_or_refused(tree: Any) -> None:
    shapes = (
        {"routine": {"exercises": [{"exercise_template_id": "x"}, tree]}},
        {"workoutSegments": [{"workoutSteps": [{"exerciseName": "PLANK", "endConditionValue": tree}, tree]}]},
        {"blocks": [{"exercises": [{"exerciseId": "x", "sets": [tree, {"log": tree}]}, tree]}]},
        {"2026-01-01": [{"records": [{"name": "Plank", "sets": [tree, {"amount": tree}]}, tree]}, tree]},
        {"days": [{"slots": [{"entries": [tree, {"exercise": tree, "sets": tree}]}, tree]}]},
        {"results": [{"translations": [{"language": 2, "name": tree}, tree], "equipment": tree}, tree]},
        {"exercises": [{"id": 1, "exerciseType": tree, "variations": tree}, {"exerciseType": {}}], "days": [tree]},
    )
    for shape in shapes:
        data = json.dumps(shape).encode()
        read_or_refused(reader_of(Document(path="x.json", data=data)), data, "x.json")


@given(TREES, st.sampled_from(READERS))
def test_each_reader_reads_or_refuses_any_tree(tree: Any, reader: Any) -> None:
    read_or_refused(reader, json.dumps(tree).encode(), "x.json")
