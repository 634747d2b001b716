"""FHIR Observations -> body size, blood pressure, platelets, fever and the weeks of a pregnancy.

Codes are of LOINC, units of UCUM or as people write them.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Literal

from attrs import define, field, frozen

from ...errors import ModelError
from ...model import Person
from ..own import check_field
from ..syntax.tree import Leaf, Node
from .code_table import SYSTEMS
from .fhir_gathered import Gathered
from .fhir_tree import When, child, codings, items, label, text, when

Kind = Literal["sbp", "dbp", "body_mass_kg", "stature_m", "platelets", "temperature", "gestation"]

KINDS: Mapping[str, Kind] = {
    "8480-6": "sbp",
    "8462-4": "dbp",
    "29463-7": "body_mass_kg",
    "8302-2": "stature_m",
    "777-3": "platelets",
    "8310-5": "temperature",
    "49051-6": "gestation",
    "11884-4": "gestation",
}
"""What each code of LOINC measures; blood pressure also as parts of a panel, whatever the panel's own code."""

UNITS: Mapping[Kind, Mapping[str, float]] = {
    "sbp": dict.fromkeys(("mm[Hg]", "mmHg", "mm Hg"), 1.0),
    "dbp": dict.fromkeys(("mm[Hg]", "mmHg", "mm Hg"), 1.0),
    # the international pound and inch are defined by these figures
    "body_mass_kg": {"kg": 1.0, "g": 0.001, **dict.fromkeys(("[lb_av]", "lb", "lbs"), 0.45359237)},
    "stature_m": {"m": 1.0, "cm": 0.01, "mm": 0.001, **dict.fromkeys(("[in_i]", "in", "inch"), 0.0254)},
    "platelets": dict.fromkeys(("10*9/L", "10^9/L", "10*3/uL", "10^3/uL", "K/uL", "G/L"), 1.0),
    "temperature": {"Cel": 1.0, "°C": 1.0, "C": 1.0, "[degF]": 5 / 9, "°F": 5 / 9, "F": 5 / 9},
    "gestation": {**dict.fromkeys(("wk", "w", "week", "weeks"), 1.0), **dict.fromkeys(("d", "day", "days"), 1 / 7)},
}
"""What to multiply each unit by; degrees of Fahrenheit less 32 first."""

RANGES: Mapping[Kind, tuple[float, float]] = {"temperature": (25, 45), "gestation": (0, 45)}
"""Beyond these a value is no temperature of a body, no age of a pregnancy (policy); the others `Person` bounds."""

STALE_DAYS = 365
"""A measurement that is older is remarked on (policy)."""

UNUSABLE = frozenset({"entered-in-error", "cancelled", "registered"})
"""States of an Observation that has no value to rely on."""


@frozen(kw_only=True)
class Reading:
    """A value in the library's own unit with its date; the number in the file parts two of one date."""

    kind: Kind
    value: float
    when: When | None
    number: int

    @property
    def day(self) -> datetime.date | None:
        """The day, where the date is a full one."""
        return self.when.day if self.when else None


@define(kw_only=True)
class Readings:
    """All readings of a file by what they measure."""

    found: dict[Kind, list[Reading]] = field(factory=dict)

    def latest(self, kind: Kind, gathered: Gathered) -> Reading | None:
        """The reading with the latest date; one without a date counts as the earliest."""
        readings = self.found.get(kind, [])
        if not readings:
            return None
        none = datetime.datetime.min.replace(tzinfo=datetime.UTC)
        last = max(readings, key=lambda item: (item.when.at if item.when else none, item.number))
        if len(readings) > 1:
            gathered.remark(
                f"{kind}: of {len(readings)} readings the latest counts ({last.day or 'without a full date'})"
            )
        return last


def take_observation(node: Node, readings: Readings, found: Gathered) -> None:
    """Take in an Observation, or each part of one that has parts."""
    name, status = f"Observation {label(child(node, 'code'))}", text(node, "status")
    if status in UNUSABLE:
        found.remark(f"{name}: {status}, so it is not taken")
        return
    written = text(node, "effectiveDateTime") or text(node, "effectiveInstant") or text(node, "effectivePeriod", "end")
    taken = when(written)
    if found.on is not None and taken is not None and taken.day is not None and taken.day > found.on:
        found.skip(name, f"its date lies after {found.on}, the day of the check", node)
        return
    parts = [item for item in items(node, "component") if _kind(item)]
    for part in parts or [node]:
        _take(part, taken, readings, found)


def _take(node: Node, taken: When | None, readings: Readings, found: Gathered) -> None:
    kind, name = _kind(node), f"Observation {label(child(node, 'code'))}"
    value = _value(node, kind) if kind else "nothing is taken from observations of this code"
    if kind is None or isinstance(value, str):
        found.skip(name, str(value), node)
        return
    listed = readings.found.setdefault(kind, [])
    listed.append(Reading(kind=kind, value=value, when=taken, number=len(listed)))


def _kind(node: Node) -> Kind | None:
    coded = [item.code for item in codings(child(node, "code")) if item.system == SYSTEMS["loinc"]]
    return next((KINDS[code] for code in coded if code in KINDS), None)


def _value(node: Node, kind: Kind) -> float | str:
    """The value in the library's own unit, or the reason why there is none."""
    quantity = child(node, "valueQuantity")
    number = child(quantity, "value")
    if not isinstance(number, Leaf) or isinstance(number.value, bool | str | None):
        return "it has no value with a number"
    if text(quantity, "comparator"):
        return f"its value is a bound ({text(quantity, 'comparator')}), not a number"
    written = [unit for unit in (text(quantity, "code"), text(quantity, "unit")) if unit]
    factors = [UNITS[kind][unit] for unit in written if unit in UNITS[kind]]
    if not factors:
        return f"its unit is {written[0]!r}, which is not known for it" if written else "it has no unit"
    # the code of a unit decides; words beside it that name another unit make both doubtful
    if len(set(factors)) > 1:
        return f"its units {written[0]!r} and {written[1]!r} disagree"
    value = number.value - 32 if kind == "temperature" and factors[0] != 1 else number.value
    return _bounded(kind, value * factors[0])


def _bounded(kind: Kind, value: float) -> float | str:
    if kind in RANGES:
        low, high = RANGES[kind]
        return value if low <= value <= high else f"expected a value from {low:g} to {high:g}, got {value:g}"
    try:
        check_field(Person, kind, value)
    except ModelError as error:
        return f"expected {error.expected}, got {value:g}"
    return value


def measured(readings: Readings, found: Gathered) -> dict[str, Any]:
    """The fields of a `Person` that are measured: body size, blood pressure, platelets."""
    kinds: tuple[Kind, ...] = ("body_mass_kg", "stature_m", "sbp", "dbp", "platelets")
    latest = [item for kind in kinds if (item := readings.latest(kind, found))]
    for item in latest:
        if found.on and item.day and (found.on - item.day).days > STALE_DAYS:
            found.remark(f"{item.kind}: measured on {item.day}, more than a year before the day of the check")
    return {item.kind: item.value for item in latest}
