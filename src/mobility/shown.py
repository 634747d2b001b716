"""Values of facts as people read them: with unit and band, estimates rounded to what they are good for."""

from __future__ import annotations

from typing import Any

from .facts import FACTS, Facts

COARSE = 5
"""An estimate is shown to the nearest five: the lumbar model is good to about 17 degrees."""


NEVER = 1e8
"""Seconds since something that has not happened are larger than this."""


def number(value: float) -> str:
    """A number without needless digits."""
    return f"{round(value, 1):g}"


def coarse(value: float) -> str:
    """An estimate to the nearest five."""
    return f"{COARSE * round(value / COARSE):g}"


def value(name: str, record: Facts) -> str:
    """A fact of a record in words, e.g. `90 % (55-125 %)`, `60 s`, `hard ball`."""
    found = record.values.get(name)
    unit = FACTS[name].unit
    if name in record.bands and isinstance(found, int | float):
        low, high = record.bands[name]
        return f"{_with(coarse(found), unit)} ({coarse(low)}-{_with(coarse(high), unit)})"
    return plain(found, unit)


def plain(found: Any, unit: str = "") -> str:
    """A value in words."""
    if found is None:
        return "not known"
    if isinstance(found, bool):
        return "yes" if found else "no"
    if isinstance(found, frozenset):
        return ", ".join(sorted(item.replace("_", " ") for item in found)) or "none"
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


def message(template: str, record: Facts) -> str:
    """A rule's message with the facts of a record filled in."""
    return template.format_map(_Values(record))
