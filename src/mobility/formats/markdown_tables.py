"""A table in Markdown -> the steps of its rows, under the days that it names."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from ..errors import ReadingError
from ..language import Names, read_line
from ..model import Day, Location, Protocol, Step, Unread
from .own import line_steps
from .programs.csv_columns import sheet_of_rows
from .programs.csv_list import plan_of
from .syntax.csv_text import Row

NO_EXERCISE_COLUMN = "a row of a table in which no column names exercises"

_ENOUGH = 0.5
"""Share of the cells of a column that must be exercises where a table has one exercise a cell (policy)."""


@frozen(kw_only=True)
class Rows:
    """The rows of a table with the lines they were, and whether the first names the columns."""

    rows: list[tuple[Row, str]]
    is_headed: bool

    @property
    def body(self) -> list[tuple[Row, str]]:
        """The rows below the header."""
        return self.rows[1:] if self.is_headed else self.rows


def table_days(table: Rows, path: str, names: Names) -> tuple[Day, ...]:
    """The days of a table; one without a name where it names none.

    A table with an exercise in every cell has a day a column.  Where no column names exercises every row is listed as
    not read.
    """
    unread = (Day(protocols=(Protocol(steps=tuple(_unread(table.body, path))),)),)
    if not table.is_headed:
        return unread
    rows = [row for row, _ in table.rows]
    wide = _one_a_cell(rows, path, names)
    if wide:
        return wide
    try:
        plan = plan_of(sheet_of_rows(rows, path, names), names)
    except ReadingError:
        return unread
    known = any(isinstance(step, Step) for step in plan.steps)
    return plan.days if known or _is_named(rows[0]) else unread


def _is_named(head: Row) -> bool:
    """Whether the header itself names a column of exercises."""
    return any("exerc" in cell.value.lower() or "pose" in cell.value.lower() for cell in head)


def _unread(rows: Sequence[tuple[Row, str]], path: str) -> list[Step | Unread]:
    """Rows as they stand, each where its first sign does."""
    found: list[Step | Unread] = []
    for row, line in rows:
        place = Location(path=path, line=row[0].line, column=len(line) - len(line.lstrip()) + 1)
        found.append(Unread(line.strip(), reason=NO_EXERCISE_COLUMN, location=place))
    return found


def _one_a_cell(rows: Sequence[Row], path: str, names: Names) -> tuple[Day, ...]:
    """The days of a table with an exercise in every cell; empty for any other."""
    head, body = rows[0], rows[1:]
    days = []
    for at in range(len(head)):
        cells = [row[at] for row in body if at < len(row) and row[at].value]
        found = [
            line_steps(read_line(cell.value), names, Location(path=path, line=cell.line, column=cell.column))
            for cell in cells
        ]
        read = sum(any(isinstance(step, Step) for step in steps) for steps in found)
        if cells and read >= _ENOUGH * len(cells):
            steps = tuple(step for several in found for step in several)
            days.append(Day(name=head[at].value, protocols=(Protocol(steps=steps),)))
    return tuple(days) if len(days) > 1 else ()
