"""Logs of JEFIT: tables under banners, packed sets."""

from __future__ import annotations

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mobility import Dose
from mobility.formats.document import Document
from mobility.formats.programs import jefit
from table_logs import FIXTURES, by_name, fault, known, log, placed, read_or_refused, text_of

BANNER = "### EXERCISE LOGS ################################\n\n"
LOGS = BANNER + "logs,mydate,ename,belongsession\n"


def setting(unit: str) -> str:
    """The table of settings with a unit in it."""
    return f"### SETTING ##########\n\n_id,gender,mass\n1,M,{unit}\n\n\n##########\n"


def test_every_name_in_logs_and_routines_is_one_step() -> None:
    text = (FIXTURES / "jefit.csv").read_text(encoding="utf-8")
    table = text.split("### EXERCISE LOGS ################################\n\n")[1].split("\n\n")[0]
    logged = {row["ename"] for row in csv.DictReader(table.splitlines())}
    program = log(jefit, "jefit.csv")
    assert program.collection
    assert set(by_name(program)) == logged | {"Dips"}


def test_packed_sets() -> None:
    program = log(jefit, "jefit.csv")
    assert known(program, "Barbell Bench Press").dose == Dose(sets=3, reps=10, load_kg=70 * 0.45359237)
    assert known(program, "Plank").dose == Dose(reps=12)
    assert known(program, "Dips").dose is None


def test_where_it_stands() -> None:
    program = log(jefit, "jefit.csv")
    assert placed(program) == [(26, 67), (27, 59), (28, 52), (36, 3)]
    bench = known(program, "Barbell Bench Press").location
    assert bench is not None
    assert bench.rows == (26, 29)


@pytest.mark.parametrize(("unit", "load_kg"), [("kg", 60.0), ("lbs", 60 * 0.45359237), ("stone", None)])
def test_the_unit_is_that_of_the_settings(unit: str, load_kg: float | None) -> None:
    program = text_of(jefit, setting(unit) + LOGS + '"60x10",2026-01-01,Deadlift,1\n')
    step = known(program, "Deadlift")
    assert step.dose == Dose(reps=10, load_kg=load_kg)
    assert bool(program.remarks) is (load_kg is None)


@pytest.mark.parametrize("packed", ["", "x", "60x", "60x10x3", "60xfew", '"," ', "." * 30])
def test_sets_that_are_not_understood_leave_the_name(packed: str) -> None:
    program = text_of(jefit, setting("kg") + LOGS + f"{packed},2026-01-01,Deadlift,1\n")
    assert [step.text for step in program.steps] == ["Deadlift"]
    assert known(program, "Deadlift").dose is None


def test_a_log_that_repeats_without_end_is_cut() -> None:
    program = text_of(jefit, setting("kg") + LOGS + f'"{"1x1," * 5000}",2026-01-01,Deadlift,1\n')
    assert known(program, "Deadlift").dose == Dose(sets=1000, reps=1, load_kg=1)


@pytest.mark.parametrize(
    ("text", "own"),
    [(LOGS, True), ("### ROUTINES\n- Plank\n", False), ("### Profile ######\n", False), ("# A\n", False)],
)
def test_what_it_recognises(text: str, own: bool) -> None:
    assert jefit.recognises(Document.of(text, "x.csv")) is own


def test_a_file_without_exercises_says_what_it_has() -> None:
    wrong = fault(jefit, setting("kg") + "### NOTES ######\n\n_id,text\n1,Squat\n")
    assert (wrong.line, wrong.column) == (1, 1)
    assert wrong.message == "expected a table EXERCISE LOGS with exercises; the tables are: SETTING, NOTES"


def test_a_quote_that_never_closes_is_told_in_its_place() -> None:
    wrong = fault(jefit, LOGS + '60x10,2026-01-01,"Plank,1\n')
    assert (wrong.line, wrong.column) == (4, 18)


@given(st.text(alphabet=st.sampled_from("a1x0#\",;\n\t '🦘"), max_size=80))
def test_any_rows_are_read_or_refused(text: str) -> None:
    read_or_refused(jefit, (LOGS + "60x10,2026-01-01,Plank,1\n" + text).encode())


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    read_or_refused(jefit, data)
    read_or_refused(jefit, LOGS.encode() + data)
