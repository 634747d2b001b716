"""Values of facts as people read them: with unit and band, estimates rounded to what they are good for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .expression import OPEN
from .facts import FACTS, PERSONAL, Facts

COARSE = 5
"""An estimate is shown to the nearest five: the lumbar model is good to about 17 degrees."""

COARSE_N = 50
"""An estimated force is shown to the nearest fifty newtons: the model is good to about 200."""


NEVER = 1e8
"""Seconds since something that has not happened are larger than this."""


def number(value: float) -> str:
    """A number without needless digits."""
    return f"{round(value, 1):g}"


def coarse(value: float, unit: str = "") -> str:
    """An estimate to the nearest five, or to the nearest fifty newtons."""
    step = COARSE_N if unit == "N" else COARSE
    return f"{step * round(value / step):d}"


def value(name: str, record: Facts) -> str:
    """A fact of a record in words, e.g. `90 % (55-125 %)`, `60 s`, `hard ball`."""
    found = record.values.get(name)
    unit = FACTS[name].unit
    if name in record.bands and isinstance(found, int | float):
        low, high = record.bands[name]
        return f"{_with(coarse(found, unit), unit)} ({coarse(low, unit)}-{_with(coarse(high, unit), unit)})"
    return plain(found, unit)


def plain(found: Any, unit: str = "") -> str:
    """A value in words."""
    if found is None:
        return "not known"
    if isinstance(found, bool):
        return "yes" if found else "no"
    if isinstance(found, frozenset):
        return ", ".join(sorted(item.replace("_", " ") for item in found - {OPEN})) or "none"
    if isinstance(found, float) and found >= NEVER:
        return "never"
    if isinstance(found, str):
        return found.replace("_", " ")
    return _with(number(found), unit)


def _with(text: str, unit: str) -> str:
    return f"{text} {unit}".strip() if unit else text


class _Values(dict[str, str]):
    """The placeholders of a message."""

    def __init__(self, record: Facts) -> None:
        super().__init__()
        self.record = record

    def __missing__(self, name: str) -> str:
        return value(name, self.record)


DECIDING = "deciding"
"""The placeholder of a message for all facts that decided, however many."""


def message(template: str, record: Facts, deciding: Iterable[str] = ()) -> str:
    """A rule's message with the facts of a record filled in.

    `{deciding}` lists the facts of the step that decided; what the person told is left out, who knows it.
    """
    values = _Values(record)
    names = tuple(deciding)
    of_the_step = [name for name in names if name not in PERSONAL] or names
    values[DECIDING] = ", ".join(named(name, record) for name in of_the_step)
    return template.format_map(values)


def named(name: str, record: Facts) -> str:
    """A fact by its label with its value: `thigh on the trunk 140 deg`, `no supervision`, `tool: hard ball`."""
    fact, found = FACTS[name], record.values.get(name)
    if isinstance(found, bool):
        return fact.label if found else f"no {fact.label}"
    if isinstance(found, int | float):
        return f"{fact.label} {value(name, record)}"
    return f"{fact.label}: {value(name, record)}"
