"""Workouts of Garmin Connect: repeats within repeats, words in capitals, grams; and runs with nothing to check."""

from __future__ import annotations

import json
from typing import Any

import pytest

from json_trees import named
from mobility import Dose, Unread, check
from mobility.formats.programs import garmin
from table_logs import by_name, fault, known, log, placed, text_of

STRENGTH = "garmin-strength.json"


def humanised(names: set[str]) -> set[str]:
    return {" ".join(name.split("_")).lower().strip() for name in names if name}


def test_every_exercise_is_a_step_on_the_day_of_its_workout() -> None:
    program = log(garmin, STRENGTH)
    assert set(by_name(program)) == humanised(named(STRENGTH, "exerciseName") | {"PLANK"})
    assert [day.name for day in program.days] == ["Garage day", "Evening"]
    assert (program.title, program.collection) == ("", False)
    assert program.days[0].protocols[0].stop_rules == ("dizziness",)
    assert program.remarks == (f"{STRENGTH}: note: 1 step of it name no exercise",)


def test_doses() -> None:
    program = log(garmin, STRENGTH)
    press = known(program, "barbell bench press")
    assert press.dose == Dose(sets=6, reps=8, load_kg=62.5, rest_s=90)
    assert press.cues == ("bar to the chest",)
    plank = known(program, "plank")
    assert (plank.dose, plank.cues) == (Dose(sets=2, seconds=45), ("superset with frobnicator walk",))
    assert known(program, "downward facing dog").exercise.id == "downward-dog"


def test_where_they_stand() -> None:
    assert placed(log(garmin, STRENGTH)) == [(12, 55), (19, 22), (22, 47), (31, 44)]


def test_what_is_not_known_stays_unread() -> None:
    assert isinstance(by_name(log(garmin, STRENGTH))["frobnicator walk"], Unread)


def test_a_run_has_nothing_to_check() -> None:
    program = log(garmin, "garmin-run.json")
    assert (program.title, program.steps) == ("Hills", ())
    assert program.remarks == (f"garmin-run.json: note: {garmin.NOTHING}",)
    assert check(program).verdict == "not-enough-data"


def step(**more: Any) -> str:
    steps = [{"type": "ExecutableStepDTO", "exerciseName": "PLANK", **more}]
    return json.dumps({"workoutSegments": [{"workoutSteps": steps}]})


@pytest.mark.parametrize(
    ("more", "dose", "cues"),
    [
        ({}, None, ()),
        ({"endCondition": {"conditionTypeKey": "lap.button"}, "endConditionValue": 200}, None, ()),
        ({"endCondition": {"conditionTypeKey": "time"}, "endConditionValue": "x"}, None, ()),
        ({"endCondition": {"conditionTypeKey": "distance"}, "endConditionValue": 40.0}, None, ("distance: 40 m",)),
        ({"endCondition": {"conditionTypeKey": "reps"}, "endConditionValue": 10**9}, None, ("reps: 1000000000",)),
        ({"weightValue": 5000, "weightUnit": None}, Dose(load_kg=5), ()),
    ],
)
def test_amounts(more: dict[str, Any], dose: Dose | None, cues: tuple[str, ...]) -> None:
    found = known(text_of(garmin, step(**more), "x.json"), "plank")
    assert (found.dose, found.cues) == (dose, cues)


@pytest.mark.parametrize("wrap", ['{"workout": %s}', '{"workouts": [%s]}', "[%s, 3]", "%s"])
def test_ways_in_which_it_is_wrapped(wrap: str) -> None:
    assert set(by_name(text_of(garmin, wrap % step(), "x.json"))) == {"plank"}


def test_a_name_of_one_sign_and_no_category_is_no_name() -> None:
    program = text_of(garmin, step(exerciseName="_", category=7), "x.json")
    assert program.remarks == (f"x.json: note: {garmin.NOTHING}",)


@pytest.mark.parametrize(("text", "line"), [('{"a": 1}', 1), ('{"workoutSegments":\n [', 2), ("3", 1)])
def test_what_is_no_workout_is_refused(text: str, line: int) -> None:
    assert fault(garmin, text, "x.json").line == line
