"""FIT: planned steps with repeats, titles of one's own, sets that were done, and rides with nothing to check."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

import fit_bytes
from fit_bytes import fit
from mobility import Dose, ReadingError, Step, Unread, check
from mobility.fix import fix
from mobility.formats.document import Document
from mobility.formats.files import read_document, reader_of
from mobility.formats.programs import fit as reader
from table_logs import FIXTURES, NAMES, by_name, known, read_or_refused

BENCH_PRESS, PLANK, ANY = 0, 19, 65534
WORKOUT = [
    (26, {4: 10, 8: "Garage"}),
    (27, {1: 5, 7: 2}),
    (27, {1: 29, 2: 8, 7: 5, 8: "slowly", 10: BENCH_PRESS, 11: 1, 12: 6250}),
    (27, {1: 0, 2: 90_000, 7: 1}),
    (27, {1: 6, 2: 1, 4: 3}),
    (27, {1: 0, 2: 45_000, 7: 5, 10: PLANK}),
    (27, {1: 29, 2: 10, 7: 5, 10: ANY, 11: 7}),
    (27, {1: 6, 2: 4, 4: 2}),
    (264, {0: ANY, 1: 7, 2: "Wobble of mine"}),
    (264, {0: ANY, 1: 8}),
]
NAMED = {"barbell bench press", "plank", "Wobble of mine"}


def program_of(data: bytes, path: str = "x.fit"):
    return read_document(Document(path=path, data=data), NAMES)


def test_the_fixture_is_this_workout() -> None:
    assert (FIXTURES / "strength.fit").read_bytes() == fit(WORKOUT)


def test_every_exercise_is_a_step_in_its_place() -> None:
    program = program_of(fit(WORKOUT))
    assert set(by_name(program)) == NAMED
    assert [str(step.location) for step in program.steps] == [f"x.fit:workout step {at}" for at in (2, 5, 6)]
    assert (program.title, program.collection) == ("Garage", False)
    assert program.remarks == ("x.fit: note: 1 step of it name no exercise",)


def test_doses() -> None:
    program = program_of(fit(WORKOUT))
    press = known(program, "barbell bench press")
    assert press.exercise.id == "bench-press"
    assert (press.dose, press.cues) == (Dose(sets=3, reps=8, rest_s=90, load_kg=62.5), ("slowly",))
    plank = known(program, "plank")
    assert (plank.dose, plank.cues) == (Dose(sets=2, seconds=45), ("superset with Wobble of mine",))
    assert isinstance(by_name(program)["Wobble of mine"], Unread)


def test_the_finding_of_a_binary_file_says_at_which_step() -> None:
    sit_up = (27, {1: 29, 2: 10, 10: 27, 11: 0})
    report = check(program_of(fit([sit_up])))
    assert report.steps[0].location is not None
    assert report.steps[0].location.record == "workout step 1"


def test_a_log_is_folded_to_its_exercises() -> None:
    sets = [
        (225, {3: 8, 4: 960, 5: 1, 7: BENCH_PRESS, 8: 1}),
        (225, {0: 90_000, 5: 0}),
        (225, {3: 10, 4: 800, 5: 1, 7: BENCH_PRESS, 8: 1}),
        (225, {0: 60_000, 5: 1, 7: PLANK}),
        (225, {3: 10, 5: 1}),
    ]
    program = program_of(fit(sets))
    assert program.collection
    assert known(program, "barbell bench press").dose == Dose(sets=2, reps=10, load_kg=60)
    assert known(program, "plank").dose == Dose(seconds=60)
    assert [str(step.location) for step in program.steps] == ["x.fit:set 1", "x.fit:set 4"]


@pytest.mark.parametrize("messages", [[], [(27, {1: 0, 2: 300_000, 7: 2}), (27, {1: 0, 2: 60_000, 7: 1})]])
def test_a_ride_has_nothing_to_check(messages: list[tuple[int, dict[int, int | str]]]) -> None:
    program = program_of(fit(messages))
    assert program.steps == ()
    assert program.remarks == (f"x.fit: note: {reader.NOTHING}",)
    assert check(program).verdict == "not-enough-data"


def test_it_is_told_by_its_header_whatever_it_is_called() -> None:
    document = Document(path="workout.bin", data=fit(WORKOUT))
    assert reader_of(document) is reader
    assert any(isinstance(step, Step) for step in read_document(document, NAMES).steps)


def test_a_binary_file_is_not_mended() -> None:
    with pytest.raises(ReadingError, match="only texts are mended"):
        fix(Document(path="x.fit", data=fit(WORKOUT)))


def test_repeats_that_point_nowhere_are_passed_over() -> None:
    plank = (27, {1: 0, 2: 45_000, 10: PLANK})
    program = program_of(fit([(27, {1: 6, 4: 3}), (27, {1: 6, 2: 40, 4: 3}), plank]))
    assert known(program, "plank").dose == Dose(seconds=45)


def test_a_file_that_breaks_off_anywhere_is_refused() -> None:
    data = fit(WORKOUT)
    for end in range(0, len(data), 7):
        with pytest.raises(ReadingError) as caught:
            reader.read(Document(path="x.fit", data=data[:end]), NAMES)
        assert caught.value.path == "x.fit"


def test_a_file_may_declare_its_fields_as_it_likes(monkeypatch: pytest.MonkeyPatch) -> None:
    for number, kind in ((8, fit_bytes.UINT16), (12, fit_bytes.STRING)):
        monkeypatch.setitem(fit_bytes.FIELDS[27], number, kind)
    program = program_of(fit([(27, {1: 29, 2: 8, 8: 7, 10: BENCH_PRESS, 11: 1, 12: "heavy"})]))
    press = known(program, "barbell bench press")
    assert (press.dose, press.cues) == (Dose(reps=8), ())


def test_a_wrong_checksum_is_refused() -> None:
    data = bytearray(fit(WORKOUT))
    data[60] ^= 1
    with pytest.raises(ReadingError, match="is broken"):
        reader.read(Document(path="x.fit", data=bytes(data)), NAMES)


def test_without_the_package_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "fitdecode", None)
    with pytest.raises(ReadingError, match=r"pip install 'mobility-protocols\[fit\]'"):
        program_of(fit(WORKOUT))


@given(st.binary(max_size=60), st.integers(0, 300))
def test_any_bytes_are_read_or_refused(data: bytes, at: int) -> None:
    whole = fit(WORKOUT)
    read_or_refused(reader, data, "x.fit")
    read_or_refused(reader, whole[:at] + data + whole[at + len(data) :], "x.fit")
