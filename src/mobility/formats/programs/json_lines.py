"""JSON Lines: one record with a name a line."""

from __future__ import annotations

from attrs import evolve

from ...errors import ReadingError
from ...language import Names
from ...model import Day, Program, Protocol, Step, Unread
from ..document import Document
from ..items.entries import Reading, entry_of
from ..syntax import json_text
from ..syntax.lines import lines_of

SUFFIXES = (".jsonl", ".ndjson")


def read(document: Document, names: Names) -> Program:
    """A collection from JSON Lines text; raises `ReadingErrors` with the line of every bad record."""
    path = document.path
    reading = Reading(path=path, names=names)
    steps: list[Step | Unread] = []
    for number, line in enumerate(lines_of(document.text, path), start=1):
        if line.strip():
            steps += _of_line(line, number, reading)
    reading.check()
    day = Day(protocols=(Protocol(steps=tuple(steps)),))
    return Program(source=path, collection=True, days=(day,), remarks=tuple(dict.fromkeys(reading.remarks)))


def _of_line(line: str, number: int, whole: Reading) -> list[Step | Unread]:
    """The steps of one record on their line of the file; every record is read as if it were the first."""
    own = Reading(path=whole.path, names=whole.names)
    try:
        steps = own.read(entry_of(json_text.read(line, whole.path)))
    except ReadingError as error:
        own.faults.append(error)
        steps = ()
    for fault in own.faults:
        whole.faults.append(ReadingError(fault.message, path=whole.path, line=number, column=fault.column))
    return [evolve(step, location=step.location and evolve(step.location, line=number)) for step in steps]
