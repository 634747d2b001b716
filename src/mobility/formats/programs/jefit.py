"""Logs of JEFIT: several tables in one text under banners, the sets of an exercise packed as `60x10,65x8`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import define, evolve, field

from ...errors import ReadingError
from ...language import Names
from ...model import Program
from ..document import Document
from ..logs import LoggedSet
from ..syntax.csv_text import Row, Table, rows
from .log_marks import Marks
from .table_cells import KILOGRAMS, POUNDS, amount, in_kg, place

SUFFIXES = (".csv",)

_BANNER = re.compile(r"#{3,} *(?P<name>[A-Za-z][A-Za-z _-]{0,60}?) *#{3,}\s*")
_LOGS = "EXERCISE LOGS"
_SETTING = "SETTING"
_OWN = re.compile(r"^### (?:SETTING|PROFILE|ROUTINES|WORKOUT SESSIONS|EXERCISE LOGS) #{6,}", re.MULTILINE)
_NAMES = ("ename", "exercisename", "exercise name", "exercise")
_PACKED = re.compile(r"([\d.]{1,20})\s*[xX×]\s*([\d.]{1,20})")
_MOST_SETS = 1000
"""Sets of one exercise in one training beyond which they are not counted: more than a dose takes."""


@define(kw_only=True)
class _Section:
    """One table of the file; `head` comes first of its rows."""

    name: str
    head: Row = ()
    rows: list[Row] = field(factory=list)

    @property
    def table(self) -> Table:
        """The rows under the names of their columns."""
        return Table(columns=tuple(cell.value for cell in self.head), rows=tuple(self.rows), delimiter=",")


def recognises(document: Document) -> bool:
    """Whether one of its banners stands near the start."""
    return bool(_OWN.search(document.head))


def read(document: Document, names: Names) -> Program:
    """The distinct exercises of a log, and of routines where they name any; raises `ReadingError`.

    Weights are in the unit that the settings tell; where they tell none, no load is taken from them.
    """
    sections = _sections(document)
    unit = next((_unit(section) for section in sections if section.name == _SETTING), "")
    marks = Marks(path=document.path)
    program = marks.program(_sets(sections, unit, marks), names)
    if not program.steps:
        shown = ", ".join(section.name for section in sections[:20])
        raise ReadingError(
            f"expected a table {_LOGS} with exercises; the tables are: {shown}", path=document.path, line=1, column=1
        )
    return program


def _sections(document: Document) -> list[_Section]:
    """The tables of the text; what stands before the first banner is in none."""
    found: list[_Section] = []
    for row in rows(document.text, document.path, ","):
        first = row[0]
        banner = _BANNER.fullmatch(first.text) if first.text.startswith("###") else None
        if banner:
            found.append(_Section(name=banner["name"].upper()))
        elif not found or (not first.value.strip("#") and len(row) == 1):
            continue
        elif not found[-1].head:
            found[-1].head = row
        else:
            found[-1].rows.append(row)
    return found


def _unit(section: _Section) -> str:
    """The unit of weights in the settings: that of the column `mass`, else the first that there is."""
    table = section.table
    told = [table.value(row, "mass") for row in table.rows] + [cell.value for row in table.rows for cell in row]
    return next((text for text in told if text.lower() in KILOGRAMS | POUNDS), "")


def _sets(sections: list[_Section], unit: str, marks: Marks) -> Iterator[LoggedSet]:
    """The sets of the logs, and every exercise that another table names."""
    for section in sections:
        table = section.table
        named = [column for column in _NAMES if column in table.index]
        for row in table.rows if named else ():
            cell = table.get(row, *named)
            if cell is None or not cell.value:
                continue
            bare = LoggedSet(name=cell.value, location=place(cell, marks.path), session=_session(table, row))
            marks.note(cell.value, table.value(row, "notes", "note", "comment"), row[0].line)
            packed = table.value(row, "logs") if section.name == _LOGS else ""
            yield from _unpacked(packed, unit, bare, marks)


def _session(table: Table, row: Row) -> str:
    return f"{table.value(row, 'mydate')} {table.value(row, 'belongsession')}"


def _unpacked(packed: str, unit: str, bare: LoggedSet, marks: Marks) -> Iterator[LoggedSet]:
    """The sets of one row; one without amounts where none is packed in it."""
    found = [_PACKED.fullmatch(part.strip()) for part in packed.split(",", _MOST_SETS)[:_MOST_SETS]]
    sets = [item.groups() for item in found if item] or [("", "")]
    for weight, reps in sets:
        load = in_kg(amount(weight), unit)
        marks.bare_load(bare.name, load.bare)
        yield evolve(bare, reps=amount(reps), load_kg=load.kg)
