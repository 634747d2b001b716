"""A reader of the studio's cards: exercises between bars, `squat | plank | studio sole press`, one day a line."""

from __future__ import annotations

from mobility import Day, Location, Program, Protocol
from mobility.formats.document import Document
from mobility.formats.own import line_step
from mobility.language import Names, read_line

SUFFIXES = (".card",)


def read(document: Document, names: Names) -> Program:
    """A program with a day a line."""
    path, days = document.path, []
    for number, line in enumerate(document.text.splitlines(), start=1):
        steps, column = [], 1
        for cell in line.split("|"):
            told = read_line(cell)
            if told.name.strip():
                place = Location(path=path, line=number, column=column + told.offset)
                steps.append(line_step(told, names, place))
            column += len(cell) + 1
        if steps:
            days.append(Day(name=f"Day {number}", protocols=(Protocol(steps=tuple(steps)),)))
    return Program(source=path, days=tuple(days))
