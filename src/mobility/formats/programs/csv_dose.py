"""The cells of a row of a plan -> the dose: `8-12`, `30s each side`, `3 sets`, `60 kg`, with and without units."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from attrs import define, field

from ...errors import ModelError
from ...language.doses import taken
from ...model import Dose
from ...model.vocabulary import Side
from ..syntax.csv_text import Row
from .csv_columns import Sheet
from .table_cells import amount, in_kg, time_s

_LONGEST_CELL = 200
"""Characters of a cell beyond which it is prose and no amount (policy)."""

_EMPTY = frozenset({"", "-", "–", "—", "n/a", "na", "nan", "none", "null", "0", "0.0"})
_NOUGHT_COUNTS = frozenset({"weight", "rir"})
YES = frozenset({"yes", "y", "true", "1", "2", "x", "✓", "each", "both", "each side", "per side", "both sides", "ja",
                  "si", "sí", "sì", "oui", "sim", "l/r", "r/l", "l + r", "left and right"})  # fmt: skip
"""What says yes to the question whether both sides are done."""

_LEFT = frozenset({"left", "l", "links", "izquierda", "gauche", "sinistra", "esquerda"})
_RIGHT = frozenset({"right", "r", "rechts", "derecha", "droite", "destra", "direita"})
_RANGE = re.compile(r"(\d{1,9}(?:[.,]\d{1,9})?)\s*(?:[-–—]|to)\s*(\d{1,9}(?:[.,]\d{1,9})?)")
_TIMES = re.compile(r"(\d{1,4})\s*[x×]", re.IGNORECASE)
MOST_EFFORT = 10
AMOUNTS = frozenset({"reps", "seconds", "breaths"})
"""What says how much a set is."""


@define(kw_only=True)
class Told:
    """What the cells of a row say: values of a `Dose`, a side, and in words what a dose has no field for.

    `bare` is a load of which nobody tells the unit.
    """

    given: dict[str, Any] = field(factory=dict)
    side: Side | None = None
    cues: list[str] = field(factory=list)
    bare: float | None = None

    def offer(self, name: str, value: float, role: str, text: str) -> None:
        """Take a value where a dose does; else keep the words of the cell."""
        if name in self.given:
            return
        whole = int(value) if name in {"sets", "reps", "breaths"} and value == int(value) else value
        try:
            Dose(**{name: whole})  # type: ignore[arg-type]
        except ModelError:
            self.keep(role, text)
        else:
            self.given[name] = whole

    def keep(self, role: str, text: str) -> None:
        """Keep the words of a cell."""
        self.cues.append(f"{role}: {text}")

    def spoken(self, role: str, text: str, before: str = "") -> None:
        """Read a cell as people write doses in a line, `before` in front of it; what is left over is kept as well."""
        try:
            rest, values = taken(f"{before}{text}") if len(text) <= _LONGEST_CELL else (text, {})
        except ModelError:
            rest, values = text, {}
        self.side = values.pop("side", None) or self.side
        self.cues.extend(values.pop("cues", ()))
        if values.pop("each_side", False):
            self.given["each_side"] = True
        for name, value in values.items():
            self.offer(name, value, role, text)
        if any(map(str.isalnum, rest)):
            self.keep(role, text)


def told_of(sheet: Sheet, row: Row) -> Told:
    """What the cells of a row say of its dose."""
    told = Told()
    for text in sheet.others(row) if sheet.bare else ():
        told.spoken("beside it", text)
    for role, read in READERS.items():
        text = sheet.told(row, role)
        if text.lower() in _EMPTY and not (text[:1] == "0" and role in _NOUGHT_COUNTS):
            continue
        unit = sheet.units.get(role, "") or (sheet.told(row, "unit") if role == "weight" else "")
        read(told, role, text, unit)
    if sheet.sided and told.given.keys() & AMOUNTS:
        told.given["each_side"] = True
    return told


def _upper(text: str) -> float | None:
    """The number of a cell; of a range the upper end, since it is the larger exposure."""
    found = _RANGE.fullmatch(text)
    return amount(found[2] if found else text)


def _sets(told: Told, role: str, text: str, _unit: str) -> None:
    times = _TIMES.fullmatch(text)
    number = _upper(times[1] if times else text)
    if number is None:
        told.spoken(role, text)
    else:
        told.offer("sets", number, role, text)


def _count(told: Told, role: str, text: str, _unit: str) -> None:
    number = _upper(text)
    if number is None:
        told.spoken(role, text)
    else:
        told.offer(role, number, role, text)


def _dose(told: Told, role: str, text: str, _unit: str) -> None:
    told.spoken(role, text)


def _seconds(told: Told, role: str, text: str, unit: str) -> None:
    """The length of a set, or with repetitions the hold of each."""
    number = _upper(text)
    if number is not None:
        told.offer("seconds", number * (60 if unit == "min" else 1), role, text)
    elif (clock := time_s(text)) is not None:
        told.offer("seconds", clock, role, text)
    else:
        told.spoken(role, text)


def _time(told: Told, role: str, text: str, unit: str) -> None:
    """The length of a set; beside repetitions it is that of all of them, for which a dose has no field."""
    if "reps" in told.given:
        told.keep(role, f"{text} {unit}".strip())
    else:
        _seconds(told, role, text, unit)


def _weight(told: Told, role: str, text: str, unit: str) -> None:
    number = _upper(text)
    load = in_kg(number, unit)
    if number is None:
        told.spoken(role, text)
    elif number == 0:
        told.offer("load_kg", 0, role, text)
    elif load.kg is not None:
        told.offer("load_kg", load.kg, role, text)
    else:
        told.bare = load.bare
        told.keep(role, f"{text}, in a unit that is not told")


def _rest(told: Told, role: str, text: str, unit: str) -> None:
    """The rest; of a range the lower end, since it is the larger exposure."""
    found = _RANGE.fullmatch(text)
    number = amount(found[1] if found else text)
    if number is not None:
        told.offer("rest_s", number * (60 if unit == "min" else 1), role, text)
    elif (clock := time_s(text)) is not None:
        told.offer("rest_s", clock, role, text)
    else:
        told.spoken(role, text, before="rest ")


def _each_side(told: Told, role: str, text: str, _unit: str) -> None:
    plain = text.lower()
    if plain in YES:
        told.given["each_side"] = True
    elif plain not in {"no", "false", "nein", "non", "não"}:
        one_side(told, role, text, "")


def _sides(told: Told, role: str, text: str, unit: str) -> None:
    if text != "1":
        _each_side(told, role, text, unit)


def one_side(told: Told, role: str, text: str, _unit: str) -> None:
    """Take a side, one or both, in one of seven languages."""
    plain = text.lower()
    if plain in _LEFT | _RIGHT:
        told.side = "left" if plain in _LEFT else "right"
    elif plain in YES:
        told.given["each_side"] = True
    else:
        told.keep(role, text)


def _effort(told: Told, role: str, text: str, _unit: str) -> None:
    number = _upper(text)
    if number is None:
        told.keep(role, text)
    else:
        told.offer("effort", number, role, text)


def _in_reserve(told: Told, role: str, text: str, _unit: str) -> None:
    """Repetitions left in reserve and perceived effort add up to ten (Zourdos et al. 2016)."""
    number = amount(text)
    if number is None or number > MOST_EFFORT:
        told.keep(role, text)
    else:
        told.offer("effort", MOST_EFFORT - number, role, text)


def _kept(told: Told, role: str, text: str, _unit: str) -> None:
    told.keep(role, text)


READERS: dict[str, Callable[[Told, str, str, str], None]] = {
    "dose": _dose,
    "sets": _sets,
    "reps": _count,
    "breaths": _count,
    "seconds": _seconds,
    "time": _time,
    "weight": _weight,
    "rest": _rest,
    "each side": _each_side,
    "sides": _sides,
    "side": one_side,
    "rpe": _effort,
    "rir": _in_reserve,
    "tempo": _kept,
}
"""In the order in which they are read: what one has told the next do not change."""
