"""JSON Lines: one record with a name a line."""

from __future__ import annotations

from attrs import evolve

from ..errors import ReadingError
from ..language import Names
from ..model import Day, Location, Program, Protocol, Step, Unread
from . import json_text
from .records import collection

SUFFIXES = (".jsonl", ".ndjson")


def read(text: str, path: str, names: Names) -> Program:
    """A collection from JSON Lines text; raises `ReadingError` with the line of the first bad record."""
    steps: list[Step | Unread] = []
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            steps.extend(_record(line, number, path, names))
    return Program(source=path, collection=True, days=(Day(protocols=(Protocol(steps=tuple(steps)),)),))


def _record(line: str, number: int, path: str, names: Names) -> list[Step | Unread]:
    try:
        found = collection([json_text.read(line, path)], path, names).steps
    except ReadingError as error:
        raise ReadingError(error.message, path=path, line=number, column=error.column) from None
    return [evolve(step, location=_on(step.location, number)) for step in found]


def _on(place: Location | None, number: int) -> Location | None:
    return place and evolve(place, line=number)
