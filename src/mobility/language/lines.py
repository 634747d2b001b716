"""One line of a plain list -> the name in it and the dose: `Hug knees to chest 3x30s each side`."""

from __future__ import annotations

import re
from typing import Any

from attrs import frozen

from ..model import Dose
from ..model.vocabulary import Side

POUND_KG = 0.45359237
"""Kilograms in a pound (international definition)."""

_NUMBER = r"\d+(?:[.,]\d+)?"
_TIME = r"(?:seconds|second|secs|sec|s|minutes|minute|mins|min|\"|″|''|'|′)"
_COUNT = r"(?:repetitions|repetition|reps|rep|breaths|breath)"
_EDGE = r"(?![\w/-])"

_SETS = re.compile(
    rf"(?<![\w/.-])(?P<sets>\d{{1,2}})\s*(?:[x×*]|sets?\s+of)\s*(?P<amount>{_NUMBER})(?:\s*[-–]\s*(?P<upto>{_NUMBER}))?"
    rf"\s*(?P<unit>{_TIME}|{_COUNT})?{_EDGE}",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"(?<![\w/:.-])(?:(?P<sets>\d{1,2})\s*[x×*]\s*)?(?P<min>\d{1,2}):(?P<sec>[0-5]\d)(?![\w/:-])")
_AMOUNT = re.compile(
    rf"(?<![\w/.-])(?P<amount>{_NUMBER})(?:\s*[-–]\s*(?P<upto>{_NUMBER}))?\s*(?P<unit>{_TIME}|{_COUNT}){_EDGE}",
    re.IGNORECASE,
)
_PER_SIDE = re.compile(
    rf"(?<![\w/.-])(?P<amount>\d{{1,3}})\s*(?P<unit>{_TIME}|{_COUNT})?\s*/\s*(?:side|leg|arm)\b",
    re.IGNORECASE,
)
_TIMES = re.compile(r"(?<!\w)[x×]\s*(?P<reps>\d{1,3})(?![\w/-])", re.IGNORECASE)
_SET_COUNT = re.compile(r"(?<![\w/.-])(?P<sets>\d{1,2})\s*sets?(?![\w/-])", re.IGNORECASE)
_LOAD = re.compile(rf"@?\s*(?<![\w/.-])(?P<mass>{_NUMBER})\s*(?P<unit>kgs?|lbs?|pounds?)(?![\w/-])", re.IGNORECASE)
_EACH = re.compile(
    r"(?:\b(?:per|each|every|on each|a)\s+(?:side|leg|arm)s?\b|/\s*(?:side|leg|arm)\b|\bboth sides\b"
    r"|\beach$|\bea\.?$|\be/s\b)",
    re.IGNORECASE,
)
_SIDE = re.compile(r"[(,;–-]\s*(?P<side>left|right)(?:\s+side)?\s*\)?\s*$", re.IGNORECASE)
_BULLET = re.compile(r"^\s*(?:[-*+•·‣▪–]\s+|\d{1,2}[.)]\s+)?(?:\[[ xX]\]\s+)?")
_TRIM = " \t,;:-–—@*_|."


@frozen(kw_only=True)
class Line:
    """A line taken apart: the name as written, the dose if one is given, the side; `offset` is where the name
    starts in the line (in code points).
    """

    name: str
    dose: Dose | None = None
    side: Side | None = None
    offset: int = 0


def read_line(text: str) -> Line:
    """Take a line apart.  Of a range of repetitions or seconds ("8-12") the upper end counts: it is the larger
    exposure.  Numbers that belong to a name ("90/90", "4-7-8") stay in it.
    """
    start = _BULLET.match(text)
    offset = start.end() if start else 0
    rest = text[offset:]
    given: dict[str, Any] = {}
    for pattern, read in _READERS:
        found = pattern.search(rest)
        if found and not (given.keys() & _AMOUNTS and read in (_amount, _clock, _times)):
            given |= read(found)
            rest = f"{rest[: found.start()]} {' ' * (found.end() - found.start())}{rest[found.end() :]}"
    side = given.pop("side", None)
    name = re.sub(r"\s+", " ", re.sub(r"\(\s*\)", " ", rest)).strip(_TRIM)
    lead = len(rest) - len(rest.lstrip(_TRIM))
    return Line(name=name, dose=Dose(**given) if given else None, side=side, offset=offset + lead)


def _figure(text: str) -> float:
    return float(text.replace(",", "."))


def _amount(found: re.Match[str]) -> dict[str, Any]:
    unit = (found["unit"] or "reps").lower()
    value = _figure(found.groupdict().get("upto") or found["amount"])
    if value <= 0:
        return {}
    if unit.startswith("b"):
        return {"breaths": round(value)}
    if unit.startswith("r"):
        return {"reps": round(value)}
    minutes = unit.startswith("m") or unit in ("'", "′")
    return {"seconds": value * 60 if minutes else value}


def _sets(found: re.Match[str]) -> dict[str, Any]:
    return {**_amount(found), **_set_count(found)}


def _clock(found: re.Match[str]) -> dict[str, Any]:
    seconds = 60 * int(found["min"]) + int(found["sec"])
    return ({"seconds": seconds} if seconds else {}) | (_set_count(found) if found["sets"] else {})


def _set_count(found: re.Match[str]) -> dict[str, Any]:
    return {"sets": int(found["sets"])} if int(found["sets"]) else {}


def _load(found: re.Match[str]) -> dict[str, Any]:
    mass = _figure(found["mass"])
    return {"load_kg": mass * POUND_KG if found["unit"].lower()[0] in "lp" else mass}


def _per_side(found: re.Match[str]) -> dict[str, Any]:
    return {**_amount(found), "each_side": True}


def _times(found: re.Match[str]) -> dict[str, Any]:
    return {"reps": int(found["reps"])} if int(found["reps"]) else {}


def _each(_found: re.Match[str]) -> dict[str, Any]:
    return {"each_side": True}


def _side(found: re.Match[str]) -> dict[str, Any]:
    return {"side": found["side"].lower()}


_AMOUNTS = frozenset({"seconds", "reps", "breaths"})
_READERS = (
    (_PER_SIDE, _per_side),
    (_EACH, _each),
    (_LOAD, _load),
    (_CLOCK, _clock),
    (_SETS, _sets),
    (_SET_COUNT, _set_count),
    (_AMOUNT, _amount),
    (_TIMES, _times),
    (_SIDE, _side),
)
