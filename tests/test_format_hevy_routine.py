"""Routines of Hevy: those that it gives have titles, those that are sent to it have ids alone."""

from __future__ import annotations

import pytest

from json_trees import named
from mobility import Dose, ReadingErrors, Unread
from mobility.formats.programs import hevy_routine
from mobility.formats.programs.hevy_routine import ID_ONLY
from table_logs import by_name, fault, known, log, placed, text_of

ROUTINES = "hevy-routines.json"


def test_every_title_is_a_step_on_the_day_of_its_routine() -> None:
    program = log(hevy_routine, ROUTINES)
    assert set(by_name(program)) == named(ROUTINES, "title", "exercises")
    assert [day.name for day in program.days] == ["Lower", "Pull"]
    assert not program.collection


def test_doses_supersets_and_notes() -> None:
    program = log(hevy_routine, ROUTINES)
    squat, plank, sit_up = (known(program, name) for name in ("Squat (Barbell)", "Plank", "Sit Up"))
    assert squat.exercise.id == "barbell-squat"
    assert squat.dose == Dose(sets=2, reps=8, rest_s=120, load_kg=90, effort=8)
    assert squat.cues == ("belt on",)
    assert plank.dose == Dose(seconds=45)
    assert "superset with Sit Up" in plank.cues
    assert "superset with Plank" in sit_up.cues
    assert program.remarks == (f"{ROUTINES}:15: note: Sit Up: lower back pain last time",)


def test_an_id_needs_the_catalogue_of_the_app() -> None:
    program = log(hevy_routine, "hevy-routine-new.json")
    assert program.title == "April"
    assert set(by_name(program)) == named("hevy-routine-new.json", "exercise_template_id")
    assert all(isinstance(step, Unread) and step.reason == ID_ONLY for step in program.steps)
    assert placed(program) == [(2, 28), (5, 28)]


def test_a_bare_list_of_routines_and_a_bare_routine() -> None:
    routine = '{"title": "A", "exercises": [{"exercise_template_id": "X", "title": "Plank", "sets": []}]}'
    for text in (routine, f"[{routine}]", f'{{"workout": {routine}}}'):
        assert text_of(hevy_routine, text, "x.json").title == "A"


def test_an_exercise_that_nothing_names_is_told_with_its_place() -> None:
    text = '{"routine": {"exercises": [{"exercise_template_id": "X"},\n {"exercise_template_id": null, "sets": []}]}}'
    with pytest.raises(ReadingErrors) as caught:
        text_of(hevy_routine, text, "x.json")
    assert [(item.line, item.column) for item in caught.value.errors] == [(2, 2)]


def test_a_file_that_breaks_off_is_refused_in_its_place() -> None:
    assert fault(hevy_routine, '{"routine": {\n"exercises": [', "x.json").line == 2
