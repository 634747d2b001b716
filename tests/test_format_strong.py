"""Logs of Strong in their five layouts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mobility import Dose, Unread
from mobility.formats.document import Document
from mobility.formats.programs import strong
from table_logs import by_name, distinct, fault, known, log, placed, read_or_refused, text_of

LAYOUTS = {
    "strong-2017.csv": ",",
    "strong-2021.csv": ",",
    "strong-2023.csv": ",",
    "strong-units.csv": ";",
    "strong-quoted.csv": ";",
}
HEAD = "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n"
BARE = "note: no unit is told for the weights, so no load was taken from them"


@pytest.mark.parametrize("name", LAYOUTS)
def test_every_distinct_name_is_one_step(name: str) -> None:
    program = log(strong, name)
    assert program.collection
    assert program.source == name
    assert set(by_name(program)) == distinct(name, "Exercise Name", LAYOUTS[name])


def test_sets_are_those_of_the_longest_session_and_amounts_the_largest() -> None:
    program = log(strong, "strong-2017.csv")
    assert known(program, "Squat (Barbell)").dose == Dose(sets=2, reps=5)
    assert known(program, "Plank").dose == Dose(seconds=60)
    assert placed(program) == [(2, 28), (4, 28)]
    squat = known(program, "Squat (Barbell)").location
    assert squat is not None
    assert squat.rows == (2, 3, 5)


def test_rests_are_no_sets_and_the_shortest_counts() -> None:
    squat = known(log(strong, "strong-2021.csv"), "Squat (Barbell)")
    # a warm-up, a numbered set, a drop set and one to failure
    assert squat.dose == Dose(sets=4, reps=13, rest_s=90, effort=9.5)


def test_an_exercise_with_nothing_but_a_rest_is_named() -> None:
    lunge = known(log(strong, "strong-2021.csv"), "Lunge (Dumbbell)")
    assert lunge.dose == Dose(rest_s=60)
    assert lunge.location is not None
    assert (lunge.location.line, lunge.location.rows) == (10, (10,))


def test_odd_names_stay_as_they_are() -> None:
    odd = by_name(log(strong, "strong-2021.csv"))
    assert isinstance(odd['12" "Box" jump | hop 🦘'], Unread)
    assert isinstance(odd["=SUM(A1)"], Unread)


def test_notes_that_report_pain_are_remarks() -> None:
    assert log(strong, "strong-2021.csv").remarks == (
        f"strong-2021.csv: {BARE}",
        "strong-2021.csv:2: note: workout: Schulterschmerzen links, sonst gut",
        'strong-2021.csv:8: note: 12" "Box" jump | hop 🦘: knee hurts on landing',
    )


def test_there_are_never_many_remarks() -> None:
    rows = "".join(f'2024-01-01,A,1m,Plank,1,0,1,0,0,"pain {number}{"." * 300}","",\n' for number in range(40))
    remarks = text_of(strong, HEAD + rows).remarks
    assert len(remarks) == 9
    assert all(len(remark) <= 160 for remark in remarks)
    assert remarks[-1] == "log.csv: note: 32 more notes report pain or the like"


@pytest.mark.parametrize(
    ("name", "step", "load_kg"),
    [
        ("strong-units.csv", "Deadlift (Barbell)", 225 * 0.45359237),
        ("strong-quoted.csv", "Deadlift (Barbell)", 120.0),
    ],
)
def test_a_weight_with_a_unit_is_a_load(name: str, step: str, load_kg: float) -> None:
    program = log(strong, name)
    dose = known(program, step).dose
    assert dose is not None
    assert dose.load_kg == load_kg
    assert f"{name}: {BARE}" not in program.remarks


def test_a_weight_without_a_unit_is_none() -> None:
    program = log(strong, "strong-2023.csv")
    row = known(program, "Bent Over Row (Barbell)")
    assert row.dose == Dose(sets=2, reps=16)
    assert row.cues == ("weight up to 6.80389, in a unit that is not told",)
    assert program.remarks == (f"strong-2023.csv: {BARE}",)


def test_what_no_dose_holds_is_left_out() -> None:
    rows = "2024-01-01,A,1m,Plank,1,1e9,99999999,0,0,,,99\n2024-01-01,A,1m,Plank,2,-5,3,0,nan,,,\n"
    assert known(text_of(strong, HEAD + rows), "Plank").dose == Dose(sets=2)


@pytest.mark.parametrize(
    ("head", "own"),
    [
        (HEAD, True),
        ("\ufeff" + HEAD, True),
        ("Date,Exercise Name,Reps\n", False),
        ("", False),
        ('"Date;Workout Name', False),
    ],
)
def test_what_it_recognises(head: str, own: bool) -> None:
    assert strong.recognises(Document.of(head, "x.csv")) is own


def test_bytes_that_are_no_text_are_not_its_own() -> None:
    assert not strong.recognises(Document(path="x.csv", data=b"\xff\xfe"))


def test_a_quote_that_never_closes_is_told_in_its_place() -> None:
    wrong = fault(strong, HEAD + '2024-01-01,A,1m,"Plank,1,0,1,0,0,,,\n')
    assert (wrong.line, wrong.column) == (2, 17)
    assert "never closes" in wrong.message


@given(st.text(alphabet=st.sampled_from("ab1WD\",;\n\r\t 'Rest Timer🦘"), max_size=80))
def test_any_rows_are_read_or_refused(text: str) -> None:
    read_or_refused(strong, (HEAD + "2024-01-01,A,1m,Plank,1,0,1,0,0,,,\n" + text).encode())


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    read_or_refused(strong, data)
    read_or_refused(strong, HEAD.encode() + data)
