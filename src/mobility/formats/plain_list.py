"""A plain list: one exercise a line, with or without a dose."""

from __future__ import annotations

from ..language import Names, read_line
from ..model import Day, Location, Program, Protocol, Step, Unread
from .own import read_step

SUFFIXES = (".txt",)


def read(text: str, path: str, names: Names) -> Program:
    """A program from a list.  Empty lines and lines that start with `#` are passed over."""
    steps = tuple(
        listed(line, number, path, names)
        for number, line in enumerate(text.splitlines(), start=1)
        if line.strip() and not line.lstrip().startswith("#")
    )
    return Program(source=path, days=(Day(protocols=(Protocol(steps=steps),)),))


def listed(line: str, number: int, path: str, names: Names) -> Step | Unread:
    """The step of one line, placed where its name starts."""
    offset = read_line(line).offset
    return read_step(line[offset:].strip(), names, Location(path=path, line=number, column=offset + 1))
