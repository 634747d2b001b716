"""Logs of FitNotes in four builds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mobility import Dose, Step, Unread
from mobility.formats.document import Document
from mobility.formats.programs import fitnotes
from table_logs import by_name, distinct, fault, known, log, placed, read_or_refused, text_of

HEAD = "Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time\n"


@pytest.mark.parametrize("name", ["fitnotes-pounds.csv", "fitnotes-ios.csv", "fitnotes-workouts.csv"])
def test_every_distinct_name_is_one_step(name: str) -> None:
    program = log(fitnotes, name)
    assert program.collection
    assert set(by_name(program)) == distinct(name, "Exercise")


def test_a_day_is_a_session() -> None:
    program = log(fitnotes, "fitnotes-pounds.csv")
    assert known(program, "Good Mornings").dose == Dose(sets=2, reps=8, load_kg=65 * 0.45359237)
    assert known(program, "Plank").dose == Dose(seconds=90)
    assert placed(program) == [(2, 12), (4, 12)]


def test_commas_that_nobody_quoted_belong_to_the_name() -> None:
    program = log(fitnotes, "fitnotes-units.csv")
    assert list(by_name(program)) == [
        "Overhead Press (Each Side, Dumbbells)",
        "Deadlift",
        "Carry, one hand, heavy",  # its category is one that another row has
        "Farmer walk",
        "Row, wide, seated",  # a category that nobody knows: all cells too many are in the name
    ]
    press = known(program, "Overhead Press (Each Side, Dumbbells)")
    assert press.dose == Dose(reps=5, load_kg=8)
    assert placed(program)[0] == (2, 12)


def test_commas_in_a_comment_stay_there() -> None:
    text = "Date,Exercise,Category,Weight (kg),Reps,Distance,Distance Unit,Time,Comment\n"
    text += "2024-01-01,Deadlift,Back,50,5,,,,slow, then fast\n"
    assert known(text_of(fitnotes, text), "Deadlift").dose == Dose(reps=5, load_kg=50)


def test_units_by_row() -> None:
    dose = known(log(fitnotes, "fitnotes-units.csv"), "Deadlift").dose
    assert dose == Dose(reps=5, load_kg=225 * 0.45359237)


def test_two_columns_of_weights() -> None:
    program = log(fitnotes, "fitnotes-ios.csv")
    assert known(program, "Squat").dose == Dose(sets=2, reps=5, load_kg=225 * 0.45359237)
    assert program.remarks == ("fitnotes-ios.csv:2: note: Squat: knee ached",)


def test_decimal_commas_and_effort_in_the_build_with_workouts() -> None:
    program = log(fitnotes, "fitnotes-workouts.csv")
    bench = known(program, "Bench Press")
    assert bench.dose == Dose(sets=2, reps=7, effort=9)
    assert bench.cues == ("weight up to 22.5, in a unit that is not told",)


def test_equipment_beside_the_name_counts() -> None:
    program = log(fitnotes, "fitnotes-workouts.csv")
    assert known(program, "Bench Press").exercise.id == "dumbbell-bench-press"


def test_a_name_with_two_kinds_of_equipment_is_the_name_alone() -> None:
    head = "Name,StartTime,EndTime,Exercise,Equipment,Reps,Weight,IsWarmup\n"
    text = head + "A,1,2,Bench Press,Dumbbell,5,,\nA,1,2,Bench Press,Barbell,5,,\n"
    assert known(text_of(fitnotes, text), "Bench Press").exercise.id == "bench-press"


def test_equipment_may_tell_what_a_name_does_not() -> None:
    head = "Name,StartTime,EndTime,Exercise,Equipment,Reps,Weight,IsWarmup\n"
    found = by_name(text_of(fitnotes, head + "A,1,2,Frobnicate,Barbell,5,,\nA,1,2,Carry,Kettlebell,5,,\n"))
    assert isinstance(found["Frobnicate"], Unread)
    carry = found["Carry"]
    assert isinstance(carry, Step)
    assert (carry.exercise.id, carry.dose) == ("kettlebell-farmers-carry", Dose(reps=5))


@pytest.mark.parametrize(
    ("head", "own"), [(HEAD, True), ("Date,Exercise,Category,Weight,Reps\n", False), ("Date,Exercise\n", False)]
)
def test_what_it_recognises(head: str, own: bool) -> None:
    assert fitnotes.recognises(Document.of(head, "x.csv")) is own


def test_a_quote_that_never_closes_is_told_in_its_place() -> None:
    wrong = fault(fitnotes, HEAD + '2024-01-01,"Plank,Abs\n')
    assert (wrong.line, wrong.column) == (2, 12)


@given(st.text(alphabet=st.sampled_from("aAbs10\",;\n\t '🦘"), max_size=80))
def test_any_rows_are_read_or_refused(text: str) -> None:
    read_or_refused(fitnotes, (HEAD + "2024-01-01,Plank,Abs,,,1,,,\n" + text).encode())


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    read_or_refused(fitnotes, data if not data.strip() else HEAD.encode() + data)
