"""Tables of separated values, in which every cell knows its place.

The `csv` module tells the line on which a row ends and nothing of columns; findings need the very cell, and a fix its
characters.  Quoting is that of `csv`: a cell that starts with a quote runs to the next single one, two stand for one,
and a quote elsewhere is a character like others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property

from attrs import frozen

from ...errors import ReadingError
from .tree import prepared

MAX_CELLS = 2_000_000
"""Cells of a table (policy: a log of many years has some hundred thousand)."""

DELIMITERS = (",", ";", "\t", "|")
_LINE_END = re.compile(r"\r\n|\r|\n")
_QUOTED = re.compile(r'"([^"]*+(?:""[^"]*+)*+)"')
_STRIP = " \t\ufeff\u00a0\u202f"


@frozen(kw_only=True)
class Cell:
    """A value of a table: `text` as it is meant, `text[start:end]` of the file as it stands, quotes included."""

    text: str
    line: int
    column: int
    start: int
    end: int

    @property
    def value(self) -> str:
        """The text without space around it."""
        return self.text.strip(_STRIP)


Row = tuple[Cell, ...]


@frozen(kw_only=True)
class Table:
    """Rows of cells under the names of their columns; empty lines are left out."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    delimiter: str

    @cached_property
    def index(self) -> Mapping[str, int]:
        """The number of each column by its plain name; of two with one name the first."""
        return {plain_name(name): at for at, name in reversed(list(enumerate(self.columns)))}

    def get(self, row: Row, *names: str) -> Cell | None:
        """The cell of a row under the first of these columns that the table has; None without one."""
        for name in names:
            at = self.index.get(plain_name(name))
            if at is not None:
                return row[at] if at < len(row) else None
        return None

    def value(self, row: Row, *names: str) -> str:
        """The text of that cell without space around it, empty without one."""
        cell = self.get(row, *names)
        return cell.value if cell else ""


def plain_name(name: str) -> str:
    """A column's name without capitals and signs: `Weight (kg)` and `weight_kg` are one."""
    return " ".join(re.findall(r"[^\W_]+|#", name.lower()))


def delimiter_of(line: str) -> str:
    """What parts the cells of a line: the sign that stands most often outside quotes, a comma where none does."""
    bare = _QUOTED.sub("", line)
    return max(DELIMITERS, key=bare.count)


def header_of(text: str) -> tuple[str, ...]:
    """The cells of the first line; none where nothing parts it or a quote does not close."""
    line = _LINE_END.split(text.lstrip("\ufeff"), maxsplit=1)[0]
    delimiter = delimiter_of(line)
    if delimiter not in line:
        return ()
    try:
        first = next(iter(rows(line, None, delimiter)), ())
    except ReadingError:
        return ()
    return tuple(cell.value for cell in first)


def table(text: str, path: str | None = None, delimiter: str | None = None) -> Table:
    """The table of a text, its first row the header; raises `ReadingError` for a quote that never closes."""
    first = _LINE_END.split(text.lstrip(), maxsplit=1)[0]
    used = delimiter or delimiter_of(first)
    found = list(rows(text, path, used))
    if not found:
        raise ReadingError("expected a table with a header row; the file is empty", path=path, line=1, column=1)
    return Table(columns=tuple(cell.value for cell in found[0]), rows=tuple(found[1:]), delimiter=used)


def rows(text: str, path: str | None, delimiter: str) -> Iterator[Row]:
    """The rows of a text, one after the other.

    Raises `ReadingError` at the quote that never closes, and for more than `MAX_CELLS` cells.
    """
    places = prepared(text, path)
    text, at, cells = places.text, 0, 0
    plain = re.compile(rf"[^\r\n{re.escape(delimiter)}]*")
    row: list[Cell] = []
    while True:
        start = at
        value, at = _cell(text, at, plain)
        if at < 0:
            raise places.error("a quote opens here and never closes", start)
        line, column = places.at(start)
        row.append(Cell(text=value, line=line, column=column, start=start, end=at))
        cells += 1
        if cells > MAX_CELLS:
            raise places.error(f"more than {MAX_CELLS} cells", start)
        if text[at : at + 1] == delimiter:
            at += 1
            continue
        if any(cell.value for cell in row):
            yield tuple(row)
        row = []
        end = _LINE_END.match(text, at)
        if end is None:
            return
        at = end.end()


def _cell(text: str, at: int, plain: re.Pattern[str]) -> tuple[str, int]:
    """The value of the cell that starts here and where it ends; -1 where its quote never closes."""
    if text[at : at + 1] != '"':
        found = plain.match(text, at)
        return (found[0], found.end()) if found else ("", at)
    quoted = _QUOTED.match(text, at)
    if quoted is None:
        return "", -1
    rest = plain.match(text, quoted.end())
    after = rest[0] if rest else ""
    return quoted[1].replace('""', '"') + after, quoted.end() + len(after)
