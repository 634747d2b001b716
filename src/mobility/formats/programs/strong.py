"""Logs of Strong: a row a set, in five layouts of comma or semicolon, with and without units."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import define, evolve

from ...language import Names
from ...model import Program
from ..document import Document
from ..logs import LoggedSet
from ..syntax.csv_text import Row, Table, plain_name
from .log_marks import Marks
from .table_cells import amount, load_of, place, time_s

SUFFIXES = (".csv",)

_COLUMNS = frozenset({"date", "workout name", "exercise name", "set order"})
_SETS = frozenset({"w", "d", "f"})
"""What stands for the number of a set: warm-up, drop set, to failure."""

_REST = "rest timer"


def recognises(document: Document) -> bool:
    """Whether the columns are those of Strong."""
    return set(map(plain_name, document.columns)) >= _COLUMNS


def read(document: Document, names: Names) -> Program:
    """The distinct exercises of a log; raises `ReadingError`.

    A row `Rest Timer` is the rest between sets.  A weight counts as a load only where the file tells its unit.
    """
    log = _Log(table=document.table, marks=Marks(path=document.path))
    return log.marks.program(log.sets(), names)


@define(kw_only=True)
class _Log:
    """The rows of one file."""

    table: Table
    marks: Marks

    def sets(self) -> Iterator[LoggedSet]:
        """Every set in order; an exercise of which there is only a rest or a note counts once."""
        done = {self._name(row) for row in self.table.rows if self._is_set(row)}
        for row in self.table.rows:
            name = self._name(row)
            if not name:
                continue
            self._mark(row, name)
            if self._is_set(row) or name not in done:
                done.add(name)
                yield self._set(row, name)

    def _name(self, row: Row) -> str:
        return self.table.value(row, "exercise name")

    def _is_set(self, row: Row) -> bool:
        order = self.table.value(row, "set order").lower()
        return order in _SETS or amount(order) is not None

    def _mark(self, row: Row, name: str) -> None:
        table, marks = self.table, self.marks
        if table.value(row, "set order").lower() == _REST:
            marks.rest(name, time_s(table.value(row, "seconds")))
            return
        marks.effort(name, amount(table.value(row, "rpe"), decimal_comma=True))
        marks.bare_load(name, load_of(table, row, decimal_comma=True).bare)
        marks.note(name, table.value(row, "notes"), row[0].line)
        marks.note("workout", table.value(row, "workout notes"), row[0].line)

    def _set(self, row: Row, name: str) -> LoggedSet:
        table = self.table
        cell = table.get(row, "exercise name") or row[0]
        logged = LoggedSet(
            name=name,
            location=place(cell, self.marks.path),
            session=f"{table.value(row, 'date')} {table.value(row, 'workout name')}",
        )
        if not self._is_set(row):
            return logged
        return evolve(
            logged,
            reps=amount(table.value(row, "reps"), decimal_comma=True),
            seconds=time_s(table.value(row, "seconds")),
            load_kg=load_of(table, row, decimal_comma=True).kg,
        )
