"""JSON Lines: one record with a name a line."""

from __future__ import annotations

from attrs import evolve

from ...errors import ReadingError
from ...language import Names
from ...model import Program, Step, Unread
from ..document import Document
from ..records import collected, record_step
from ..syntax import json_text
from ..syntax.lines import lines_of

SUFFIXES = (".jsonl", ".ndjson")


def read(document: Document, names: Names) -> Program:
    """A collection from JSON Lines text; raises `ReadingErrors` with the line of every bad record."""
    path = document.path
    steps: list[Step | Unread] = []
    faults: list[ReadingError] = []
    for number, line in enumerate(lines_of(document.text, path), start=1):
        if line.strip():
            try:
                steps.append(_placed(record_step(json_text.read(line, path), path, names), number))
            except ReadingError as error:
                faults.append(ReadingError(error.message, path=path, line=number, column=error.column))
    return collected(steps, faults, path)


def _placed(step: Step | Unread, number: int) -> Step | Unread:
    """The step on its line of the file; every record was read as if it were the first."""
    place = step.location
    return evolve(step, location=place and evolve(place, line=number))
