"""ZWO: nothing to check, and no entity is ever expanded."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mobility import check
from mobility.cli import main
from mobility.formats.programs import zwo
from table_logs import FIXTURES, fault, log, read_or_refused

RIDE = "ride.zwo"


def test_a_ride_names_no_exercises() -> None:
    program = log(zwo, RIDE)
    assert (program.title, program.steps) == ("Sweet spot", ())
    assert program.remarks == (f"{RIDE}: note: {zwo.NOTHING}",)
    assert check(program).verdict == "not-enough-data"


@pytest.mark.parametrize("name", [RIDE, "walk.workout", "garmin-run.json"])
def test_nothing_to_check_is_no_failure_unless_strict(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    path = str(FIXTURES / name)
    assert main(["check", path]) == 0
    assert "nothing to check" in capsys.readouterr().out
    assert main(["check", path, "--strict"]) == 3


@pytest.mark.parametrize(
    ("text", "line", "column", "message"),
    [
        ('<?xml version="1.0"?>\n<!DOCTYPE workout_file [<!ENTITY a "x">]><workout_file/>', 2, 24, "document type"),
        ("<workout_file>\n<workout>", 2, 10, "not XML"),
        ("<workout_file></workout>", 1, 17, "not XML"),
        ("<other><workout_file/></other>", 1, 1, "expected XML of a workout"),
        ("", 1, 1, "not XML"),
    ],
)
def test_what_is_refused(text: str, line: int, column: int, message: str) -> None:
    wrong = fault(zwo, text, "x.zwo")
    assert (wrong.line, wrong.column) == (line, column)
    assert message in wrong.message


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    read_or_refused(zwo, data, "x.zwo")
    read_or_refused(zwo, b"<workout_file>" + data, "x.zwo")
