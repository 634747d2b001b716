"""Logs of Hevy: a row a set, weights in kilograms or pounds by the name of their column, supersets by number."""

from __future__ import annotations

from collections.abc import Iterator

from ...language import Names
from ...model import Program
from ..document import Document
from ..logs import LoggedSet
from ..syntax.csv_text import Row, Table, plain_name
from .log_marks import Marks
from .table_cells import amount, load_of, place, time_s

SUFFIXES = (".csv",)

_COLUMNS = frozenset({"exercise title", "set index", "start time"})


def recognises(document: Document) -> bool:
    """Whether the columns are those of Hevy."""
    return set(map(plain_name, document.columns)) >= _COLUMNS


def read(document: Document, names: Names) -> Program:
    """The distinct exercises of a log, warm-up and drop sets counted like others; raises `ReadingError`."""
    marks = Marks(path=document.path)
    return marks.program(_sets(document.table, marks), names)


def _sets(table: Table, marks: Marks) -> Iterator[LoggedSet]:
    for row in table.rows:
        cell = table.get(row, "exercise title")
        if cell is None or not cell.value:
            continue
        session = f"{table.value(row, 'start time')} {table.value(row, 'title')}"
        _mark(table, row, cell.value, session, marks)
        yield LoggedSet(
            name=cell.value,
            location=place(cell, marks.path),
            session=session,
            reps=amount(table.value(row, "reps")),
            seconds=time_s(table.value(row, "duration seconds")),
            load_kg=load_of(table, row).kg,
        )


def _mark(table: Table, row: Row, name: str, session: str, marks: Marks) -> None:
    marks.effort(name, amount(table.value(row, "rpe")))
    marks.bare_load(name, load_of(table, row).bare)
    marks.superset(session, table.value(row, "superset id", "supersets id"), name)
    marks.note(name, table.value(row, "exercise notes"), row[0].line)
    marks.note("workout", table.value(row, "description"), row[0].line)
