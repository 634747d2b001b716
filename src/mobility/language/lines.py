"""One line of a plain list -> the name in it and the dose: `Hug knees to chest 3x30s each side`."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from attrs import frozen

from ..errors import ModelError, shown
from ..model import Dose
from ..model.vocabulary import Side

POUND_KG = 0.45359237
"""Kilograms in a pound (international definition)."""

LONGEST = 500
"""Characters of a line beyond which it is prose or an attack, not an exercise with a dose (policy)."""

_NUMBER = r"\d{1,9}(?:[.,]\d{1,9})?"
_TIME = r"(?:seconds|second|secs|sec|s|minutes|minute|mins|min|\"|″|''|'|′)"
_COUNT = r"(?:repetitions|repetition|reps|rep|breaths|breath)"
_PER_SIDE = r"(?:/|per\b|each\b|every\b|a\b|on\s+each\b|on\s+every\b)\s*(?:side|leg|arm)s?\b"
_START = r"(?:[,;:–-]\s*hold\s+)?(?:\bfor\s+)?(?<![\w/.-])"
_END = rf"(?P<each>\s*{_PER_SIDE})?(?![\w/%+-])"
_UP_TO = rf"(?P<amount>{_NUMBER})(?:\s*[-–]\s*(?P<upto>{_NUMBER}))?"


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE)


_SETS_OF = r"(?:\d{1,2}\s*[-–]\s*)?(?P<sets>\d{1,2})\s*(?:[x×*]|sets?\s+of)\s*"
_SETS = _pattern(rf"{_START}{_SETS_OF}{_UP_TO}\s*(?P<unit>{_TIME}|{_COUNT})?{_END}")
_CLOCK = _pattern(rf"{_START}(?<!:)(?:{_SETS_OF})?(?P<min>\d{{1,3}}):(?P<sec>[0-5]\d)(?!:)(?:\s*min)?{_END}")
_MINUTES = _pattern(
    rf"{_START}(?:{_SETS_OF})?(?P<min>\d{{1,3}})\s*(?:minutes?|mins?|m|'|′)\s*(?:and\s+)?"
    rf"(?P<sec>[0-5]?\d)\s*(?:seconds?|secs?|s|\"|''|″){_END}"
)
_AMOUNT = _pattern(rf"{_START}{_UP_TO}\s*(?P<unit>{_TIME}|{_COUNT}){_END}")
_BARE = _pattern(rf"{_START}{_UP_TO}(?P<unit>)(?P<each>\s*{_PER_SIDE})(?![\w/%+-])")
_TIMES = _pattern(rf"(?<!\w)[x×]\s*(?P<times>\d{{1,9}}){_END}")
_SET_COUNT = _pattern(r"(?<![\w/.-])(?P<sets>\d{1,2})\s*sets?(?![\w/%+-])")
_LOAD = _pattern(rf"(?:@\s*)?(?<![\w/.-])(?P<mass>{_NUMBER})\s*(?P<unit>kgs?|lbs?|pounds?)(?![\w/%+-])")
_EACH = _pattern(
    r"(?:\b(?:per|each|every|on\s+each|on\s+every)\s+(?:side|leg|arm)s?\b|/\s*(?:side|leg|arm)\b|\bboth\s+sides\b"
    r"|\beach$|\bea\.?$|\be/s\b)"
)
_SIDE = _pattern(r"[(,;–-]\s*(?P<side>left|right)(?:\s+side)?\s*\)?\s*$")
_BULLET = re.compile(r"\s*(?:(?:[-*+]\s+|[•·‣▪◦–]\s*|\d{1,3}[.)]\s+)(?:\[[ xX]\]\s+)?|\[[ xX]\]\s+)?")
_STOP = _pattern(r"[*_\s]*stop\s+(?:if|when|at)\b[*_:\s]*(?P<sign>.*)")
_THOUSANDS = re.compile(r"\d+,\d{3}")
_TRIM = " \t,;:-–—@*_|.→`"
_LEADING = re.compile(rf"[{re.escape(_TRIM)}]*(?:of\s+)?")


@frozen(kw_only=True)
class Line:
    """A line taken apart.

    `text` is the line without its bullet, `name` what is left of it without dose and side.  `offset` is where
    the name starts in the line (in code points).  `problem` says in words why the line cannot be a step.
    """

    text: str
    name: str
    dose: Dose | None = None
    side: Side | None = None
    offset: int = 0
    problem: str = ""


def read_line(text: str) -> Line:
    """Take a line apart.  Of a range of repetitions or seconds ("8-12") the upper end counts: it is the larger
    exposure.  Numbers that belong to a name ("90/90", "4-7-8") stay in it.
    """
    offset, told = unmarked(text)
    if len(told) > LONGEST:
        return Line(text=told, name=told, offset=offset, problem=f"longer than {LONGEST} characters")
    try:
        rest, given = _taken(told)
        side = given.pop("side", None)
        dose = Dose(**given) if given else None
    except ModelError as error:
        problem = f"{error.field}: expected {error.expected}, got {shown(error.value)}"
        return Line(text=told, name=told, offset=offset, problem=problem)
    lead = _LEADING.match(rest)
    start = lead.end() if lead else 0
    name = re.sub(r"\s+", " ", re.sub(r"\(\s*\)", " ", rest[start:])).strip(_TRIM)
    return Line(text=told, name=name, dose=dose, side=side, offset=offset + start)


def unmarked(text: str) -> tuple[int, str]:
    """Where a line starts after its bullet, number and checkbox, and what stands there."""
    mark = _BULLET.match(text)
    start = mark.end() if mark else 0
    return start, text[start:].rstrip()


def stop_sign(text: str) -> str | None:
    """The sign in a line such as `Stop if: numbness`; empty where none follows, None for any other line."""
    found = _STOP.fullmatch(unmarked(text)[1][:LONGEST])
    return found["sign"].strip(_TRIM) if found else None


def _taken(text: str) -> tuple[str, dict[str, Any]]:
    """What is left of a line with blanks for what was understood, and the values that those were."""
    given: dict[str, Any] = {}
    for pattern, read in _READERS:
        found = pattern.search(text)
        if found and (values := read(found, given)):
            given |= values
            text = text[: found.start()] + " " * len(found[0]) + text[found.end() :]
    return text, given


# ---- one reader a pattern: found, given so far -> values; nothing where they do not fit ------------------------

Given = dict[str, Any]


def _figure(text: str) -> float:
    if _THOUSANDS.fullmatch(text):
        raise ModelError(owner="Dose", field="dose", value=text, expected="a number without a comma for thousands")
    value = float(text.replace(",", "."))
    return int(value) if value.is_integer() else value


def _amount(found: re.Match[str], given: Given) -> Given:
    if given.keys() & _AMOUNTS:
        return {}
    unit = (found["unit"] or "reps").lower()
    value = _figure(found["upto"] or found["amount"])
    each = {"each_side": True} if found["each"] else {}
    if unit[0] in "br":
        return {"breaths" if unit[0] == "b" else "reps": value, **each}
    return {"seconds": value * 60 if unit[0] in "m'′" and unit != "''" else value, **each}


def _sets(found: re.Match[str], given: Given) -> Given:
    amount = _amount(found, given)
    return {**amount, **_set_count(found, given)} if amount else {}


def _clock(found: re.Match[str], given: Given) -> Given:
    if given.keys() & _AMOUNTS:
        return {}
    sets = _set_count(found, given) if found["sets"] else {}
    each = {"each_side": True} if found["each"] else {}
    return {"seconds": 60 * int(found["min"]) + int(found["sec"]), **sets, **each}


def _set_count(found: re.Match[str], given: Given) -> Given:
    return {} if "sets" in given else {"sets": int(found["sets"])}


def _times(found: re.Match[str], given: Given) -> Given:
    """`x 10` says how many repetitions, `30 s x 3` how many sets."""
    name = "sets" if given.keys() & _AMOUNTS else "reps"
    each = {"each_side": True} if found["each"] else {}
    return {} if name in given else {name: int(found["times"]), **each}


def _load(found: re.Match[str], _given: Given) -> Given:
    mass = _figure(found["mass"])
    return {"load_kg": mass * POUND_KG if found["unit"][0].lower() in "lp" else mass}


def _each(_found: re.Match[str], _given: Given) -> Given:
    return {"each_side": True}


def _side(found: re.Match[str], _given: Given) -> Given:
    return {"side": found["side"].lower()}


_AMOUNTS = frozenset({"seconds", "reps", "breaths"})
_READERS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], Given], Given]], ...] = (
    (_LOAD, _load),
    (_CLOCK, _clock),
    (_MINUTES, _clock),
    (_SETS, _sets),
    (_SET_COUNT, _set_count),
    (_AMOUNT, _amount),
    (_BARE, _amount),
    (_EACH, _each),
    (_TIMES, _times),
    (_SIDE, _side),
)
