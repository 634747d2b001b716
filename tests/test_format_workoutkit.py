"""Workouts of WorkoutKit: walked through to see that they are whole, and nothing to check in them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mobility import ReadingError
from mobility.formats.document import Document
from mobility.formats.programs import workoutkit
from table_logs import FIXTURES, NAMES, log, read_or_refused

WALK = "walk.workout"


def test_a_walk_names_no_exercises() -> None:
    program = log(workoutkit, WALK)
    assert program.steps == ()
    assert program.remarks == (f"{WALK}: note: {workoutkit.NOTHING}",)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "is empty"),
        (b"\x0a\x10abc", "breaks off after 5 bytes"),
        (b"\x08", "breaks off after 1 bytes"),
        (b"\x25\x01", "breaks off after 2 bytes"),
        (b"\x0f", "byte 0 begins no field"),
        (b"\x00\x00", "byte 0 begins no field"),
        (b"\x08" + b"\xff" * 12, "byte 1 begins no number"),
        (b"Plank 3x30s\n", "breaks off after 12 bytes"),
        (b"{}\n", "byte 0 begins no field"),
    ],
)
def test_what_is_broken_is_refused(data: bytes, message: str) -> None:
    with pytest.raises(ReadingError, match=message):
        workoutkit.read(Document(path="x.workout", data=data), NAMES)


def test_a_file_that_breaks_off_anywhere_is_never_taken_for_more() -> None:
    data = (FIXTURES / WALK).read_bytes()
    for end in range(len(data)):
        read_or_refused(workoutkit, data[:end], "x.workout")


@given(st.binary(max_size=80))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    read_or_refused(workoutkit, data, "x.workout")
