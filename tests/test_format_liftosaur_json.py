"""Liftosaur in JSON: days point to exercises, sets are formulas where they are no numbers."""

from __future__ import annotations

import pytest

from json_trees import named
from mobility import Dose, Unread
from mobility.formats.programs import liftosaur_json
from table_logs import fault, log, placed, text_of

OLD = "liftosaur-legacy.json"


def test_every_exercise_that_a_day_points_to_is_a_step() -> None:
    program = log(liftosaur_json, OLD)
    assert {step.text for step in program.steps} == named(OLD, "name", "exercises") | {"e9"}
    assert [(day.name, len(day.protocols[0].steps)) for day in program.days] == [("Workout A", 2), ("Workout B", 3)]
    assert program.title == "Old Strength"
    assert placed(program) == [(4, 26), (6, 26), (4, 26), (8, 26), (12, 76)]


def test_doses_and_equipment() -> None:
    squat, row, _, wobble, lost = log(liftosaur_json, OLD).steps
    assert not isinstance(squat, Unread)
    assert not isinstance(row, Unread)
    assert (squat.exercise.id, squat.dose) == ("barbell-squat", Dose(sets=3, reps=5))
    assert row.cues == ("reps: state.reps",)
    assert isinstance(wobble, Unread)
    assert isinstance(lost, Unread)
    assert lost.reason == liftosaur_json.NOT_THERE


PROGRAM = '{"exercises": [{"id": "a", "name": "Plank", "exerciseType": {}}], "days": [{"exercises": [{"id": "a"}]}]}'


@pytest.mark.parametrize("wrap", ['{"programs": [%s]}', '{"storage": {"programs": [%s]}}', '{"program": %s}', "%s"])
def test_ways_in_which_it_is_wrapped(wrap: str) -> None:
    document_text = wrap % PROGRAM
    assert [step.text for step in text_of(liftosaur_json, document_text, "x.json").steps] == ["Plank"]


def test_a_file_that_breaks_off_is_refused_in_its_place() -> None:
    assert fault(liftosaur_json, '[{"program":\n [', "x.json").line == 2
