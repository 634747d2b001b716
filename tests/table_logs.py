"""What the tests of table formats share: the fixtures, and steps by name."""

from __future__ import annotations

import csv
from pathlib import Path
from types import ModuleType

import pytest

from mobility import Program, ReadingError, ReadingErrors, Step, Unread
from mobility.formats.document import Document
from mobility.formats.files import reader_of
from mobility.language.known import known_names

FIXTURES = Path(__file__).parent / "fixtures"
NAMES = known_names()


def fixture(name: str) -> Document:
    """A file of `fixtures/` as it was read."""
    return Document(path=name, data=(FIXTURES / name).read_bytes())


def log(reader: ModuleType, name: str) -> Program:
    """The program of a fixture, which this reader and no other recognises as its own."""
    document = fixture(name)
    assert reader_of(document) is reader
    return reader.read(document, NAMES)


def text_of(reader: ModuleType, text: str, path: str = "log.csv") -> Program:
    """The program of a text."""
    return reader.read(Document.of(text, path), NAMES)


def by_name(program: Program) -> dict[str, Step | Unread]:
    """The steps by their texts; no text stands twice."""
    found = {step.text: step for step in program.steps}
    assert len(found) == len(program.steps)
    return found


def known(program: Program, name: str) -> Step:
    """The step of a name that is known."""
    step = by_name(program)[name]
    assert isinstance(step, Step)
    return step


def distinct(name: str, column: str, delimiter: str = ",") -> set[str]:
    """The distinct names in a column of a fixture, as the csv module reads it."""
    with (FIXTURES / name).open(encoding="utf-8-sig", newline="") as file:
        return {row[column].strip() for row in csv.DictReader(file, delimiter=delimiter)}


def placed(program: Program) -> list[tuple[int | None, int | None]]:
    """Where each step stands."""
    return [(step.location.line, step.location.column) for step in program.steps if step.location]


def fault(reader: ModuleType, text: str, path: str = "log.csv") -> ReadingError:
    """The one thing that is wrong with a text."""
    with pytest.raises(ReadingError) as caught:
        text_of(reader, text, path)
    return caught.value


def read_or_refused(reader: ModuleType, data: bytes, path: str = "log.csv") -> None:
    """Whatever stands in a file, it is read or refused in the one way."""
    document = Document(path=path, data=data)
    if hasattr(reader, "recognises"):
        assert reader.recognises(document) in {True, False}
    try:
        program = reader.read(document, NAMES)
    except (ReadingError, ReadingErrors):
        return
    assert all(step.location for step in program.steps)
    assert len(program.remarks) <= 10
