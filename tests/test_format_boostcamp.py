"""Logs of Boostcamp: workouts by date, sets by kilograms, pounds or time, some of them skipped."""

from __future__ import annotations

import json

from json_trees import walk
from mobility import Dose, Unread
from mobility.formats.programs import boostcamp
from table_logs import FIXTURES, by_name, fault, known, log, placed, text_of

LOG = "boostcamp.json"


def test_every_distinct_name_is_a_step() -> None:
    tree = json.loads((FIXTURES / LOG).read_text(encoding="utf-8"))
    names = {item["name"] for key, value in walk(tree) if key == "records" for item in value}
    program = log(boostcamp, LOG)
    assert set(by_name(program)) == names
    assert program.collection


def test_doses() -> None:
    program = log(boostcamp, LOG)
    press = known(program, "Bench Press (Barbell)")
    assert press.dose == Dose(sets=2, reps=10, load_kg=185 * 0.45359237, rest_s=150, effort=9)
    assert press.location is not None
    assert press.location.rows == (3, 10)
    assert known(program, "Plank").dose == Dose(seconds=60, rest_s=60)
    assert known(program, "Deadlift (Barbell)").dose is None
    assert isinstance(by_name(program)["Zercher Wobble"], Unread)


def test_where_they_stand() -> None:
    assert placed(log(boostcamp, LOG)) == [(3, 25), (7, 25), (11, 25), (12, 25)]


def test_the_days_may_stand_at_the_top() -> None:
    text = '{"2026-01-01": [{"records": [{"name": "Plank", "sets": [{"amount": 1}]}]}], "x": 3, "2026-01-02": [4]}'
    assert set(by_name(text_of(boostcamp, text, "x.json"))) == {"Plank"}


def test_a_file_that_breaks_off_is_refused_in_its_place() -> None:
    assert fault(boostcamp, '{"2026-01-01":\n [{]', "x.json").line == 2
