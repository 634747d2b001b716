"""What the cells of exercise tables say: amounts, times and loads, and names that a comma has torn apart."""

from __future__ import annotations

import re

from attrs import evolve, frozen

from ...model import Location
from ..logs import KG_PER_LB
from ..syntax.csv_text import Cell, Row, Table
from ..syntax.tree import Leaf

_NUMBER = re.compile(r"\d{1,12}(?:[.,]\d{1,400})?|[.,]\d{1,400}")
_THOUSANDS = re.compile(r"[1-9]\d{0,2},\d{3}")
_CLOCK = re.compile(r"(?:(\d{1,4}):)?(\d{1,4}):(\d{1,2})(?:[.,]\d{1,9})?")
_SPELT = re.compile(r"(?:(\d{1,4}) ?h)? ?(?:(\d{1,6}) ?m(?:in)?)? ?(?:(\d{1,9}) ?s(?:ec)?)?", re.IGNORECASE)

KILOGRAMS = frozenset({"kg", "kgs", "kilo", "kilos", "kilogram", "kilograms"})
POUNDS = frozenset({"lb", "lbs", "pound", "pounds"})


@frozen(kw_only=True)
class Load:
    """A load as a table tells it: `kg`, or `bare` where nobody says in which unit it is; None where there is none."""

    kg: float | None = None
    bare: float | None = None


def amount(text: str, *, decimal_comma: bool = False) -> float | None:
    """The number in a cell, with a point or a comma before its decimals.

    None for any other text, and for `1,200`, of which nobody knows which it is, unless commas are known to be decimal.
    """
    told = text.strip()
    if not _NUMBER.fullmatch(told) or (_THOUSANDS.fullmatch(told) and not decimal_comma):
        return None
    return float(told.replace(",", "."))


def time_s(text: str) -> float | None:
    """Seconds of `90`, `1:30`, `0:01:30`, `1m 30s` or `2h 18m`; None for any other text."""
    told = text.strip()
    if (number := amount(told)) is not None:
        return number
    found = _CLOCK.fullmatch(told) or (_SPELT.fullmatch(told) if told else None)
    if found is None:
        return None
    hours, minutes, seconds = (float(part or 0) for part in found.groups())
    return 3600 * hours + 60 * minutes + seconds


def in_kg(value: float | None, unit: str) -> Load:
    """A load in a unit as people write it; one in no unit that is known stays bare, none is none at all."""
    if not value:
        return Load()
    plain = unit.strip().lower()
    if plain in KILOGRAMS:
        return Load(kg=value)
    return Load(kg=value * KG_PER_LB) if plain in POUNDS else Load(bare=value)


def load_of(table: Table, row: Row, *, decimal_comma: bool = False) -> Load:
    """The load of a row of a log: the unit stands in the name of its column, in a column of its own, or nowhere."""
    for unit in ("kg", "kgs", "lbs", "lb"):
        value = amount(table.value(row, f"weight {unit}"), decimal_comma=decimal_comma)
        if value:
            return in_kg(value, unit)
    bare = amount(table.value(row, "weight"), decimal_comma=decimal_comma)
    return in_kg(bare, table.value(row, "weight unit"))


def place(cell: Cell, path: str) -> Location:
    """Where a cell stands, without the space before what is in it."""
    quoted = cell.end - cell.start > len(cell.text)
    before = 0 if quoted else len(cell.text) - len(cell.text.lstrip())
    return Location(path=path, line=cell.line, column=cell.column + before)


def joined(row: Row, at: int, count: int, text: str) -> Row:
    """The row with `count` cells, from the one at `at` on, as one: a name with commas in it that nobody quoted."""
    first, last = row[at], row[at + count - 1]
    whole = evolve(first, text=text[first.start : last.end], end=last.end) if count > 1 else first
    return (*row[:at], whole, *row[at + count :])


def number_of(leaf: Leaf | None) -> float | None:
    """The number that a value of JSON is or says, not below nought; None for any other."""
    value = leaf.value if leaf else None
    if isinstance(value, str):
        return amount(value)
    return value if isinstance(value, int | float) and not isinstance(value, bool) and value >= 0 else None
