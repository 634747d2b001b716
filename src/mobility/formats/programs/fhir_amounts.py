"""How much and how often: the Timing of FHIR, its quantities, and the extension in which `write` keeps a whole dose.

FHIR has no repetitions, sets, sides, rests, loads or efforts.  What it can say (how often something happens and how
long it lasts) stands in `Timing.repeat`; all of it stands in the extension `DOSE`, and in words in `Timing.code`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Any

from attrs import fields

from ...language import read_line
from ...model import Dose
from ..people.fhir_tree import child, items, text
from ..syntax.tree import Leaf, ListNode, Node
from .csv_dose import Told
from .icalendar import amount_words

BASE = "https://pypi.org/project/mobility-protocols/fhir"
"""How the addresses of everything begin that is the library's own; they name things and lead nowhere."""

DOSE = f"{BASE}/dose"
"""Extension of an action: parts by the names of `Dose`, numbers as decimals or positive whole numbers."""

SIDE = f"{BASE}/side"
"""Extension of an action: `left` or `right`, where it is done on that side alone."""

_SECONDS: Mapping[str, float] = {"s": 1, "min": 60, "h": 3600}
_WEEKS: Mapping[str, float] = {
    "s": 1 / 604_800, "min": 1 / 10_080, "h": 1 / 168, "d": 1 / 7, "wk": 1, "mo": 365.25 / 84, "a": 365.25 / 7,
}  # fmt: skip
"""Weeks in the units of UCUM that a Timing may have; a month is a twelfth of a year of 365.25 days (UCUM)."""

_UNIT_WORDS = {"s": "second", "min": "minute", "h": "hour", "d": "day", "wk": "week", "mo": "month", "a": "year"}
_TIMINGS = ("timingTiming", "scheduledTiming", "occurrenceTiming")
_QUANTITIES = ("quantity", "quantityQuantity")
_SPOKEN = ("scheduledString",)
_COUNT = r"(?:\d{1,2}|one|two|three|four|five|six|seven)"
_A_DAY = r"(?:\ba|\ban|\bper|\beach|\bevery|/)\s{0,3}(?:day|week|month|hour)s?"
_OFTEN = re.compile(
    rf"[,;(]?\s{{0,3}}\b(?:(?:once|twice|{_COUNT}\s{{0,3}}(?:[-–]\s{{0,3}}\d{{1,2}}\s{{0,3}})?(?:x|×|times|days|sessions)?)"
    rf"\s{{0,3}}{_A_DAY}|every day|(?:once |twice )?daily)\b\)?",
    re.IGNORECASE,
)
_KINDS = {"sets": "PositiveInt", "reps": "PositiveInt", "breaths": "PositiveInt", "each_side": "Boolean"}
"""The types of FHIR of the parts of a dose; the others are decimals."""
_LARGEST_DENOMINATOR = 1000
_MOST_TIMES = 21
"""The most that `Day.times_per_week` holds."""


# ---- reading ----------------------------------------------------------------------------------------


def dose_of(node: Node) -> Told | None:
    """What the extension of an action says; None where it has none.  A part that no dose holds is kept in words."""
    found = next((item for item in items(node, "extension") if text(item, "url") == DOSE), None)
    if found is None:
        return None
    told = Told()
    for part in items(found, "extension"):
        name = text(part, "url").replace("-", "_")
        leaf = next((value for key, value in _values(part) if key.startswith("value")), None)
        if name not in {item.name for item in fields(Dose)} or leaf is None:
            continue
        if _KINDS.get(name) == "Boolean":
            told.given |= {name: True} if leaf.value is True else {}
        elif isinstance(leaf.value, int | float) and not isinstance(leaf.value, bool):
            told.offer(name, leaf.value, name, leaf.text)
    return told


def side_of(node: Node) -> str:
    """What the extension says of the side; empty where there is none."""
    found = next((item for item in items(node, "extension") if text(item, "url") == SIDE), None)
    return text(found, "valueCode")


def _values(node: Node) -> Iterator[tuple[str, Leaf]]:
    for key, value in getattr(node, "entries", ()):
        if isinstance(value, Leaf):
            yield str(key.value), value


def quantities(node: Node, told: Told) -> None:
    """Take the quantities of an activity and what its schedule says in words."""
    for key in _QUANTITIES:
        amount = number(node, key, "value")
        if amount is not None:
            told.spoken("quantity", f"{amount:g} {text(node, key, 'unit') or text(node, key, 'code')}".strip())
    for key in _SPOKEN:
        if said := text(node, key):
            told.spoken("schedule", said)
    per_day = number(node, "dailyAmount", "value")
    if per_day is not None:
        told.keep("daily amount", f"{per_day:g} {text(node, 'dailyAmount', 'unit')}".strip())


def repeat_of(node: Node) -> Node | None:
    """The `repeat` of the timing of an action or activity."""
    return next((found for key in _TIMINGS if (found := child(node, key, "repeat"))), None)


def length(repeat: Node | None, told: Told) -> None:
    """Take what a timing says of one session: how long, how many times.

    The length of a course (days, weeks) is none, and a count beside a frequency counts over all sessions.
    """
    unit = text(repeat, "durationUnit")
    lasts = _upper(repeat, "duration")
    is_set = lasts is not None and unit in _SECONDS
    if lasts is not None and is_set:
        told.offer("seconds", lasts * _SECONDS[unit], "duration", f"{lasts:g} {unit}")
    elif lasts is not None:
        told.keep("duration", f"{lasts:g} {unit}".strip())
    count = _upper(repeat, "count")
    if count is not None:
        over_all = _upper(repeat, "frequency") is not None or child(repeat, "dayOfWeek") is not None
        if over_all or count != int(count):
            told.keep("count", f"{count:g}")
        else:
            told.offer("sets" if is_set else "reps", int(count), "count", f"{count:g}")


def per_week(repeat: Node | None) -> float | None:
    """How many times a week; None where a timing does not tell, or more than a day of a program can hold."""
    often, period, unit = _upper(repeat, "frequency"), number(repeat, "period"), text(repeat, "periodUnit")
    days = len(_listed(repeat, "dayOfWeek"))
    if days:
        daily = often if often and unit == "d" and period == 1 else 1
        times = days * daily
    elif period and unit == "wk":
        times = (often or 1) / period
    elif period and unit in _WEEKS:
        times = (often or 1) / (period * _WEEKS[unit])
    else:
        return None
    return times if math.isfinite(times) and 0 <= times <= _MOST_TIMES else None


def schedule(repeat: Node | None, *, whole: bool) -> str:
    """When and how often, in words: `3 times a week, mon, wed, fri`; empty where a timing does not tell.

    The `whole` of it also says how long and how many times, where nothing else did with that.
    """
    often, period, unit = _upper(repeat, "frequency"), number(repeat, "period"), text(repeat, "periodUnit")
    lasts, count = (_upper(repeat, key) if whole else None for key in ("duration", "count"))
    told = [f"{lasts:g} {text(repeat, 'durationUnit')}".strip()] if lasts else []
    told += [f"{count:g} in all"] if count else []
    if often or period:
        every = _UNIT_WORDS.get(unit, unit or "period")
        times = f"{often or 1:g} time{'' if (often or 1) == 1 else 's'}"
        told.append(f"{times} a {every}" if (period or 1) == 1 else f"{times} in {period:g} {every}s")
    told += [day for key in ("dayOfWeek", "when", "timeOfDay") for day in _listed(repeat, key)]
    course = number(repeat, "boundsDuration", "value")
    if course is not None:
        bounds = text(repeat, "boundsDuration", "unit") or text(repeat, "boundsDuration", "code")
        told.append(f"for {course:g} {bounds}".strip())
    return ", ".join(told)


def number(node: Node | None, *keys: str) -> float | None:
    """The number under keys that is more than nought; None for anything else."""
    found = child(node, *keys)
    value = found.value if isinstance(found, Leaf) else None
    return value if isinstance(value, int | float) and not isinstance(value, bool) and value > 0 else None


def _upper(node: Node | None, key: str) -> float | None:
    """Of a range the upper end, since it is the larger exposure."""
    return number(node, f"{key}Max") or number(node, key)


def _listed(node: Node | None, key: str) -> tuple[str, ...]:
    found = child(node, key)
    values = found.items if isinstance(found, ListNode) else (found,)
    said = (value.value.strip() for value in values if isinstance(value, Leaf) and isinstance(value.value, str))
    return tuple(dict.fromkeys(filter(None, said)))


def only_dose(line: str) -> bool:
    """Whether a line is nothing but a dose: `3 x 30 s each side`."""
    read = read_line(line)
    return read.dose is not None and not any(map(str.isalpha, read.name))


def unscheduled(words: str) -> str:
    """Words without what says how often a day or a week: `Squats 3 times a week` is `Squats`."""
    return _OFTEN.sub("", words)


# ---- writing ----------------------------------------------------------------------------------------


def plain_dose(dose: Dose) -> dict[str, Any]:
    """The extension of a dose: every part that says something."""
    parts = []
    for item in fields(Dose):
        value = getattr(dose, item.name)
        if value is None or (value == item.default and item.name != "sets"):
            continue
        kind = _KINDS.get(item.name, "Decimal")
        parts.append({"url": item.name.replace("_", "-"), f"value{kind}": value})
    return {"url": DOSE, "extension": parts}


def plain_timing(dose: Dose) -> dict[str, Any]:
    """What a Timing can say of a dose: how many bouts or repetitions in all, how long each lasts; and all in words."""
    bouts = dose.sets * dose.sides * (dose.reps or 1)
    repeat: dict[str, Any] = {"count": bouts} if dose.is_amount and not dose.breaths else {}
    if dose.seconds:
        repeat |= {"duration": dose.seconds, "durationUnit": "s"}
    words = {"code": {"text": ", ".join(amount_words(dose))}}
    return {"repeat": repeat, **words} if repeat else words


def plain_times(times: float) -> dict[str, Any]:
    """The Timing of so many times a week; empty for what FHIR cannot say: never, or a number that is no fraction."""
    told = Fraction(times).limit_denominator(_LARGEST_DENOMINATOR)
    if not told or float(told) != times:
        return {}
    return {"repeat": {"frequency": told.numerator, "period": told.denominator, "periodUnit": "wk"}}
