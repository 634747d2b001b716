"""A list in Markdown: bullets and numbered items are exercises, headings are days."""

from __future__ import annotations

import re

from ..language import Names
from ..model import Day, Location, Program, Protocol, Step, Unread
from .plain_list import listed

SUFFIXES = (".md", ".markdown")

_HEADING = re.compile(r"\s{0,3}#{1,6}\s+(?P<title>.+?)\s*#*\s*$")
_ITEM = re.compile(r"\s*(?:[-*+•]|\d{1,3}[.)])\s+\S")
_FENCE = re.compile(r"\s*(?:```|~~~)")
_ROW = re.compile(r"\s*\|.*\|\s*$")
_STOP = re.compile(r"\s*(?:[-*+•]\s+)?\**stop (?:if|when|at)\**\s*:?\s*(?P<sign>.+)$", re.IGNORECASE)
NOT_A_LIST = "a table row; this reader takes bullets and numbered items"


def read(text: str, path: str, names: Names) -> Program:
    """A program from Markdown: each heading with items under it is a day; `Stop if ...` is a stop rule.

    Text between is passed over.  Rows of tables are listed as not read.
    """
    days: list[tuple[str, list[Step | Unread], list[str]]] = [("", [], [])]
    fenced = False
    for number, line in enumerate(text.splitlines(), start=1):
        if _FENCE.match(line):
            fenced = not fenced
        heading = None if fenced else _HEADING.match(line)
        if heading:
            days.append((heading["title"], [], []))
        elif not fenced:
            _take(line, number, path, names, days[-1])
    found = tuple(_day(*day) for day in days if day[1])
    return Program(title=_title(days), source=path, days=found)


def _take(line: str, number: int, path: str, names: Names, day: tuple[str, list[Step | Unread], list[str]]) -> None:
    stop = _STOP.match(line)
    if stop:
        day[2].append(stop["sign"].strip())
    elif _ITEM.match(line):
        day[1].append(listed(line, number, path, names))
    elif _ROW.match(line) and set(line) - set("|-: \t"):
        place = Location(path=path, line=number, column=len(line) - len(line.lstrip()) + 1)
        day[1].append(Unread(line.strip(), reason=NOT_A_LIST, location=place))


def _day(name: str, steps: list[Step | Unread], stops: list[str]) -> Day:
    return Day(name=name, protocols=(Protocol(steps=tuple(steps), stop_rules=tuple(stops)),))


def _title(days: list[tuple[str, list[Step | Unread], list[str]]]) -> str:
    titles = [name for name, _, _ in days if name]
    return titles[0] if titles else ""
