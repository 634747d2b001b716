"""One line of a plain list -> the name in it and the dose: `Hug knees to chest 3x30s each side`."""

from __future__ import annotations

import re
from functools import lru_cache

from attrs import frozen

from ..errors import ModelError, shown
from ..model import Dose
from ..model.vocabulary import Side
from .doses import taken

REMEMBERED = 4096
"""How many lines are remembered taken apart: plans repeat themselves (policy)."""

LONGEST = 500
"""Characters of a line beyond which it is prose or an attack, not an exercise with a dose (policy)."""

_LABEL = r"(?:[A-H]\d{1,2}[.):]?|[A-Ha-h][.)]|\d{1,2}[A-Ha-h][.)])\s+(?:[-–]\s+)?"
"""What marks the exercises of a superset: `A1.`, `A)`, `1b.`."""

_BULLET = re.compile(
    rf"\s*(?:(?:[-*+]\s+|[•·‣▪◦–]\s*|\d{{1,3}}[.)]\s+)(?:\[[ xX]\]\s+)?|\[[ xX]\]\s+)?(?:{_LABEL}(?=\S))?"
)
_STOP = re.compile(r"[*_\s]*stop\s+(?:if|when|at)\b[*_:\s]*(?P<sign>.*)", re.IGNORECASE)
_TRIM = " \t,;:-–—@*_|.→`"
_EMPTY = re.compile(r"\(\s*(?:(?:each|ea|per set|a set|in total|total)\s*)?:?\s*\)", re.IGNORECASE)
"""Brackets of which nothing is left when the dose is taken out."""

_LEADING = re.compile(rf"[{re.escape(_TRIM)}]*(?:of\s+)?")


@frozen(kw_only=True)
class Line:
    """A line taken apart.

    `text` is the line without its bullet, `name` what is left of it without dose and side.  `offset` is where
    the name starts in the line (in code points).  `cues` are words of the dose that a `Dose` has no field for.
    `problem` says in words why the line cannot be a step.
    """

    text: str
    name: str
    dose: Dose | None = None
    side: Side | None = None
    cues: tuple[str, ...] = ()
    offset: int = 0
    problem: str = ""


@lru_cache(maxsize=REMEMBERED)
def read_line(text: str) -> Line:
    """Take a line apart.  Of a range of repetitions or seconds ("8-12") the upper end counts: it is the larger
    exposure.  Numbers that belong to a name ("90/90", "4-7-8") stay in it.
    """
    offset, told = unmarked(text)
    if len(told) > LONGEST:
        return Line(text=told, name=told, offset=offset, problem=f"longer than {LONGEST} characters")
    try:
        rest, given = taken(told)
        side, cues = given.pop("side", None), given.pop("cues", ())
        dose = Dose(**given) if given else None
    except ModelError as error:
        problem = f"{error.field}: expected {error.expected}, got {shown(error.value)}"
        return Line(text=told, name=told, offset=offset, problem=problem)
    lead = _LEADING.match(rest)
    start = lead.end() if lead else 0
    name = re.sub(r"\s+", " ", _EMPTY.sub(" ", rest[start:])).strip(_TRIM)
    return Line(text=told, name=name, dose=dose, side=side, cues=cues, offset=offset + start)


def unmarked(text: str) -> tuple[int, str]:
    """Where a line starts after its bullet, number and checkbox, and what stands there."""
    mark = _BULLET.match(text)
    start = mark.end() if mark else 0
    return start, text[start:].rstrip()


def stop_sign(text: str) -> str | None:
    """The sign in a line such as `Stop if: numbness`; empty where none follows, None for any other line."""
    found = _STOP.fullmatch(unmarked(text)[1][:LONGEST])
    return found["sign"].strip(_TRIM) if found else None
