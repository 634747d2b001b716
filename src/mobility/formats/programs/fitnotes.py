"""Logs of FitNotes in four builds: a row a set, an unquoted comma in a name, decimal commas."""

from __future__ import annotations

from collections.abc import Iterator

from ...language import Names
from ...model import Program
from ..document import Document
from ..logs import LoggedSet
from ..syntax.csv_text import Row, Table, plain_name
from .log_marks import Marks
from .table_cells import amount, joined, load_of, place, time_s

SUFFIXES = (".csv",)

_BY_DAY = frozenset({"date", "exercise", "category", "reps", "distance unit"})
_BY_WORKOUT = frozenset({"starttime", "endtime", "exercise", "equipment", "reps", "iswarmup"})

CATEGORIES = frozenset(
    {
        "abs", "arms", "back", "biceps", "calves", "cardio", "chest", "core", "forearms", "full body", "glutes",
        "hamstrings", "legs", "lower back", "neck", "olympic", "quads", "shoulders", "stretching", "traps", "triceps",
    }
)  # fmt: skip
"""Categories of exercises that the app ships with, and what people often add; in small letters."""

_MOST_EFFORT = 10
"""Repetitions left in reserve and perceived effort add up to ten (Zourdos et al. 2016)."""


def recognises(document: Document) -> bool:
    """Whether the columns are those of one of the builds."""
    columns = set(map(plain_name, document.columns))
    return columns >= _BY_DAY or columns >= _BY_WORKOUT


def read(document: Document, names: Names) -> Program:
    """The distinct exercises of a log; raises `ReadingError`.

    Where a row has more cells than there are columns, the commas up to the next category belong to the name.
    """
    marks = Marks(path=document.path)
    return marks.program(_sets(document.table, document.text, marks), names)


def _sets(table: Table, text: str, marks: Marks) -> Iterator[LoggedSet]:
    categories = CATEGORIES | _categories(table)
    for raw in table.rows:
        row = _repaired(raw, table, text, categories)
        cell = table.get(row, "exercise")
        if cell is None or not cell.value:
            continue
        session = f"{table.value(row, 'date', 'starttime')} {table.value(row, 'name')}"
        _mark(table, row, cell.value, marks)
        yield LoggedSet(
            name=cell.value,
            location=place(cell, marks.path),
            session=session,
            reps=amount(table.value(row, "reps"), decimal_comma=True),
            seconds=time_s(table.value(row, "time")),
            load_kg=load_of(table, row, decimal_comma=True).kg,
        )


def _mark(table: Table, row: Row, name: str, marks: Marks) -> None:
    reserve = amount(table.value(row, "rir"), decimal_comma=True)
    marks.effort(name, amount(table.value(row, "rpe"), decimal_comma=True))
    marks.effort(name, max(_MOST_EFFORT - reserve, 0) if reserve is not None else None)
    marks.bare_load(name, load_of(table, row, decimal_comma=True).bare)
    marks.equipment(name, table.value(row, "equipment"))
    for column in ("comment", "notes", "note"):
        marks.note(name, table.value(row, column), row[0].line)


def _categories(table: Table) -> frozenset[str]:
    """The categories in the rows that have no cell too many."""
    whole = (row for row in table.rows if len(row) <= len(table.columns))
    return frozenset(table.value(row, "category").lower() for row in whole) - {""}


def _repaired(row: Row, table: Table, text: str, categories: frozenset[str]) -> Row:
    """The row with its name in one piece; where no category is known, all cells too many are taken to be in it."""
    extra = len(row) - len(table.columns)
    at, category = table.index["exercise"], table.index.get("category")
    if extra <= 0 or category != at + 1:
        return row
    counts = (count for count in range(1, extra + 2) if row[at + count].value.lower() in categories)
    return joined(row, at, next(counts, extra + 1), text)
