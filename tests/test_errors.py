"""Errors say what was found and where, and keep the parts as attributes."""

from __future__ import annotations

import copy
import pickle

import pytest

from mobility import errors
from mobility.errors import (
    ChainError,
    MobilityError,
    ModelError,
    PluginError,
    ReadingError,
    ReadingErrors,
    UnknownNameError,
    UsageError,
)

EXAMPLES = (
    ModelError(owner="Dose", field="reps", value=3.9, expected="a whole number of at least 1"),
    ChainError(needed="lying on the back", found="standing", step="knees-to-chest"),
    ReadingError("expected a value", path="program.yaml", line=3, column=5),
    ReadingErrors([ReadingError("one", path="a", line=1), ReadingError("two", path="b")]),
    UnknownNameError("pigon", kind="exercise", suggestions=["pigeon"]),
    PluginError("studio: STUD001 does not prove itself"),
    UsageError("no file was named"),
)


def test_a_model_error_names_class_field_value_and_what_was_expected() -> None:
    error = ModelError(owner="Dose", field="reps", value=3.9, expected="a whole number of at least 1")
    assert str(error) == "Dose.reps: expected a whole number of at least 1, got 3.9"
    assert (error.owner, error.field, error.value) == ("Dose", "reps", 3.9)
    assert error.expected == "a whole number of at least 1"
    assert isinstance(error, ValueError)


def test_a_chain_error_is_one_sentence() -> None:
    error = ChainError(needed="lying on the back", found="standing", step="knees-to-chest")
    assert str(error) == "knees-to-chest needs lying on the back, but finds standing"
    assert (error.needed, error.found, error.step) == ("lying on the back", "standing", "knees-to-chest")
    assert str(ChainError(needed="a mat", found="none")) == "the next step needs a mat, but finds none"


@pytest.mark.parametrize(
    ("path", "line", "column", "text"),
    [
        ("program.yaml", 3, 5, "program.yaml:3:5: wrong"),
        ("program.yaml", 3, None, "program.yaml:3: wrong"),
        ("program.yaml", None, None, "program.yaml: wrong"),
        ("program.yaml", None, 5, "program.yaml: wrong"),
        (None, 3, 5, "3:5: wrong"),
        (None, None, None, "wrong"),
    ],
)
def test_a_reading_error_leaves_out_what_is_unknown(
    path: str | None, line: int | None, column: int | None, text: str
) -> None:
    error = ReadingError("wrong", path=path, line=line, column=column)
    assert str(error) == text
    assert (error.message, error.path, error.line, error.column) == ("wrong", path, line, column)


def test_reading_errors_show_one_a_line_and_are_never_empty() -> None:
    first, second = ReadingError("one", path="a", line=1), ReadingError("two", path="b")
    error = ReadingErrors(item for item in (first, second))
    assert str(error) == "a:1: one\nb: two"
    assert error.errors == (first, second)
    with pytest.raises(ValueError, match="at least one error"):
        ReadingErrors([])


def test_an_unknown_name_reads_as_a_sentence_and_not_as_a_key_error_does() -> None:
    error = UnknownNameError("pigon", kind="exercise", suggestions=["pigeon", "prone"])
    assert str(error) == "no exercise is named 'pigon'; did you mean 'pigeon' or 'prone'?"
    assert (error.name, error.kind, error.suggestions) == ("pigon", "exercise", ("pigeon", "prone"))
    assert str(UnknownNameError("pigon")) == "no entry is named 'pigon'"
    assert isinstance(error, KeyError)


def test_a_long_value_is_shortened_in_the_middle() -> None:
    shown = errors.shown("a" * 500 + "z")
    assert len(shown) <= errors.SHOWN_CHARACTERS
    assert shown.startswith("'aaa")
    assert shown.endswith("az'")
    assert "..." in shown


def test_a_value_whose_repr_fails_does_not_hide_the_error() -> None:
    class Broken:
        def __repr__(self) -> str:
            raise RuntimeError

    error = ModelError(owner="Dose", field="reps", value=Broken(), expected="a number")
    assert str(error) == "Dose.reps: expected a number, got <Broken whose repr raises RuntimeError>"


@pytest.mark.parametrize("error", EXAMPLES, ids=lambda error: type(error).__name__)
def test_every_error_is_one_of_ours_and_survives_copying_between_processes(error: MobilityError) -> None:
    assert isinstance(error, MobilityError)
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error)):  # noqa: S301  (just written here)
        assert type(twin) is type(error)
        assert str(twin) == str(error)
        assert twin.__dict__.keys() == error.__dict__.keys()


def test_the_examples_cover_every_error_there_is() -> None:
    there = {kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, Exception)}
    assert there == {MobilityError, *map(type, EXAMPLES)}
