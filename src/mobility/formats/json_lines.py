"""JSON Lines: one record with a name a line."""

from __future__ import annotations

from attrs import evolve

from ..errors import ReadingError
from ..language import Names
from ..model import Program, Step, Unread
from . import json_text
from .plain_list import lines_of
from .records import collected, record_step

SUFFIXES = (".jsonl", ".ndjson")


def read(text: str, path: str, names: Names) -> Program:
    """A collection from JSON Lines text; raises `ReadingErrors` with the line of every bad record."""
    steps: list[Step | Unread] = []
    faults: list[ReadingError] = []
    for number, line in enumerate(lines_of(text, path), start=1):
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
