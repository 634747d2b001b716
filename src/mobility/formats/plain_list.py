"""A plain list: one exercise a line, with or without a dose."""

from __future__ import annotations

import re

from ..errors import ReadingError
from ..language import Names, read_line, stop_sign
from ..model import Day, Location, Program, Protocol, Step, Unread
from .own import line_step
from .tree import MAX_NODES

SUFFIXES = (".txt",)

_NOTE = re.compile(r"\s*#\s*mobility:.*")
"""A comment that accepts findings (`suppress.py`)."""

_LINE_END = re.compile(r"\r\n|\r|\n")


def read(text: str, path: str, names: Names) -> Program:
    """A program from a list.

    Lines that start with `#` and lines without a letter are passed over.  `Stop if ...` is a stop rule of the
    whole list, wherever it stands.
    """
    steps: list[Step | Unread] = []
    stops: list[str] = []
    for number, whole in enumerate(lines_of(text, path), start=1):
        line = _NOTE.sub("", whole)
        sign = stop_sign(line)
        if sign:
            stops.append(sign)
        elif any(map(str.isalpha, line)) and not line.lstrip().startswith("#"):
            steps.append(listed(line, number, path, names))
    protocol = Protocol(steps=tuple(steps), stop_rules=tuple(dict.fromkeys(stops)))
    return Program(source=path, days=(Day(protocols=(protocol,)),))


def lines_of(text: str, path: str) -> list[str]:
    """The lines as an editor counts them: they end at LF, CR or CR LF and nowhere else.

    Raises `ReadingError` for more of them than a tree may have values.
    """
    lines = _LINE_END.split(text)
    if len(lines) > MAX_NODES:
        raise ReadingError(f"more than {MAX_NODES} lines", path=path, line=MAX_NODES + 1, column=1)
    return lines


def listed(text: str, number: int, path: str, names: Names) -> Step | Unread:
    """The step of one line, placed where its name starts."""
    line = read_line(text)
    return line_step(line, names, Location(path=path, line=number, column=line.offset + 1))
