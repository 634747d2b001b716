"""Logs of Hevy: supersets, types of sets, kilograms and pounds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mobility import Dose
from mobility.formats.document import Document
from mobility.formats.programs import hevy
from table_logs import by_name, distinct, fault, known, log, placed, read_or_refused, text_of

HEAD = (
    "title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type,weight_kg,reps,"
    "distance_km,duration_seconds,rpe\n"
)


@pytest.mark.parametrize("name", ["hevy-kg.csv", "hevy-lbs.csv"])
def test_every_distinct_name_is_one_step(name: str) -> None:
    program = log(hevy, name)
    assert program.collection
    assert set(by_name(program)) == distinct(name, "exercise_title")


def test_sets_of_every_type_count() -> None:
    curl = known(log(hevy, "hevy-kg.csv"), "Seated Leg Curl (Machine)")
    assert curl.dose == Dose(sets=2, reps=10, load_kg=45, effort=9.5)


def test_what_is_timed() -> None:
    assert known(log(hevy, "hevy-kg.csv"), "Plank").dose == Dose(seconds=90)


def test_pounds_are_converted_exactly() -> None:
    squat = known(log(hevy, "hevy-lbs.csv"), "Squat (Smith Machine)")
    assert squat.dose == Dose(sets=2, reps=15, load_kg=225 * 0.45359237)


def test_supersets_are_those_of_one_workout() -> None:
    program = log(hevy, "hevy-kg.csv")
    assert known(program, "Bench Press (Dumbbell)").cues == ("superset with Bent Over Row (Barbell)",)
    assert known(program, "Bent Over Row (Barbell)").cues == ("superset with Bench Press (Dumbbell)",)
    assert known(program, "Plank").cues == ()


def test_a_superset_of_very_many_names_a_few() -> None:
    rows = "".join(f"A,now,,,Exercise {number},0,,0,normal,,,,,\n" for number in range(2000))
    rows += "A,now,,,Plank,0,,0,normal,,,,,\n"
    assert len(known(text_of(hevy, HEAD + rows), "Plank").cues) == 5


def test_where_it_stands() -> None:
    program = log(hevy, "hevy-kg.csv")
    assert placed(program) == [(2, 62), (4, 62), (5, 62), (7, 62)]
    bench = known(program, "Bench Press (Dumbbell)").location
    assert bench is not None
    assert bench.rows == (4, 6)


def test_a_note_on_every_row_is_one_remark() -> None:
    assert log(hevy, "hevy-kg.csv").remarks == (
        "hevy-kg.csv:4: note: Bench Press (Dumbbell): left shoulder pinched",
        "hevy-kg.csv:8: note: workout: melhorando cada vez mais 💪, sem dor",
    )


@pytest.mark.parametrize(("head", "own"), [(HEAD, True), ("title,reps\n", False), ("", False)])
def test_what_it_recognises(head: str, own: bool) -> None:
    assert hevy.recognises(Document.of(head, "x.csv")) is own


def test_a_quote_that_never_closes_is_told_in_its_place() -> None:
    wrong = fault(hevy, HEAD + 'A,now,,,"Plank,0\n')
    assert (wrong.line, wrong.column) == (2, 9)


@given(st.text(alphabet=st.sampled_from("a10\",;\n\t 'normal🦘"), max_size=80))
def test_any_rows_are_read_or_refused(text: str) -> None:
    read_or_refused(hevy, (HEAD + "A,now,,,Plank,0,,0,normal,,,,,\n" + text).encode())


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    read_or_refused(hevy, data)
    read_or_refused(hevy, HEAD.encode() + data)
