"""What people write of a condition -> `Condition`: `spinal-stenosis`, `pregnancy:24w`, `hip-replacement:6w,posterior`.

After the colon stands its stage, words and lengths of time joined by commas; the command line, files of persons and
tables of codes share it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from attrs import evolve

from ..conditions import KNOWN, told
from ..errors import ModelError, ReadingError, UnknownNameError, shown
from ..model.fields import one_of
from ..model.person import Condition

WEEKS_PER_MONTH = 4.345
"""Weeks in the mean month of the Gregorian calendar (365.2425 / 12 / 7 = 4.348), rounded as is usual."""

WEEKS_PER_YEAR = 52.18
"""Weeks in the mean year of the Gregorian calendar (365.2425 / 7)."""

UNITS: Mapping[str, float] = {
    **dict.fromkeys(("y", "yr", "yrs", "year", "years"), WEEKS_PER_YEAR),
    **dict.fromkeys(("mo", "mos", "month", "months"), WEEKS_PER_MONTH),
    **dict.fromkeys(("w", "wk", "wks", "week", "weeks"), 1.0),
    **dict.fromkeys(("d", "day", "days"), 1 / 7),
}
"""Weeks in one of each unit of time.  A bare `m` is not among them: it could be minutes."""

WORDS: Mapping[str, tuple[str, Any]] = {
    **dict.fromkeys(("active", "acute", "flare", "symptomatic", "severe", "unhealed"), ("active", True)),
    **dict.fromkeys(("inactive", "not active", "healed", "stable", "quiet"), ("active", False)),
    "cleared": ("cleared", True),
    "not cleared": ("cleared", False),
    "fused": ("fused", True),
    "not fused": ("fused", False),
    **{word: ("approach", word) for word in ("posterior", "anterior", "lateral")},
    **{word: ("side", word) for word in ("left", "right", "both")},
}
"""What each word of a stage says: a field of `Condition` and its value."""

_AMOUNT = re.compile(r"(?P<number>\d+(?:\.\d+)?)\s*(?P<unit>[a-z]*)\s*", re.ASCII)
_LENGTH = re.compile(r"[+-]?\.?\d")
_DATE = re.compile(r"\d{4}-\d\d(-\d\d)?")


def read_condition(text: str) -> Condition:
    """The condition that a text such as `pregnancy:24w` tells.

    Raises `ReadingError`, without a place, for a name that is neither a slug nor a code (with those that are close)
    and for a stage that is not understood.
    """
    name, colon, stage = text.partition(":")
    return staged(name.strip(), stage if colon else None)


def staged(name: str, stage: str | None) -> Condition:
    """A condition by its name with a stage, None for none; raises `ReadingError`, without a place."""
    said = {} if stage is None else read_stage(stage)
    try:
        return named(Condition(name, **said) if name else None)
    except ModelError as error:
        raise ReadingError(f"{error.field}: expected {error.expected}, got {shown(error.value)}") from None


def named(condition: Condition | None) -> Condition:
    """A condition in the one spelling of its name.

    Raises `ReadingError`, without a place, for an unknown name and where the name says something else than the rest.
    """
    if condition is None:
        raise ReadingError("expected the name of a condition or its ICD-10-CM code, such as 'osteoporosis' or 'M81'")
    slug = condition.name.strip().lower()
    try:
        spelled = evolve(condition, name=slug if slug in KNOWN else told(condition).code)
    except UnknownNameError as error:
        raise ReadingError(str(error)) from None
    bare = told(Condition(spelled.name))
    for field, own in (("approach", bare.condition.approach), ("weeks", bare.gestation_weeks)):
        stated = getattr(condition, field)
        if own is not None and stated is not None and _differ(own, stated):
            raise ReadingError(f"{spelled.name} says {field} {shown(own)} by itself, and {shown(stated)} is told of it")
    return spelled


def _differ(own: float | str, stated: float | str) -> bool:
    """Whether two statements contradict each other; a code counts completed weeks, so days beyond them do not."""
    if isinstance(own, str) or isinstance(stated, str):
        return own != stated
    return abs(own - stated) >= 1


def read_stage(text: str) -> dict[str, Any]:
    """Fields of a `Condition` that a stage such as `6 weeks, posterior, cleared` tells.

    A length of time becomes `weeks`.  Raises `ReadingError`, without a place, for what is not understood and for what
    is told twice.
    """
    said: dict[str, Any] = {}
    first: dict[str, str] = {}
    for part in text.split(","):
        word = " ".join(part.lower().split())
        field, value = _part(word)
        if field in said:
            both = "; write 'both'" if field == "side" and value != said[field] else ""
            raise ReadingError(f"stage: {field} is told twice, by {shown(first[field])} and by {shown(word)}{both}")
        said[field], first[field] = value, word
    return said


def _part(word: str) -> tuple[str, Any]:
    if word in WORDS:
        return WORDS[word]
    if _DATE.match(word):
        raise ReadingError(f"stage: {shown(word)} is a date; a date is told by the key 'since' in a file of a person")
    if _LENGTH.match(word):
        return "weeks", _weeks(word)
    if not word:
        raise ReadingError("stage: expected something like '24w', 'active' or 'left', got nothing")
    raise ReadingError(
        f"stage: expected a length of time such as '6w' or {one_of(frozenset(WORDS), word)}, got {word!r}"
    )


def _weeks(text: str) -> float:
    """A length of time in weeks: `24w`, `3 months`, `24w3d` with the greater unit first."""
    weeks, at, least = 0.0, 0, float("inf")
    while at < len(text):
        found = _AMOUNT.match(text, at)
        if found is None:
            raise ReadingError(f"stage: {shown(text)} is no length of time such as '6w', '3 months' or '24w3d'")
        unit = _unit(found["unit"], text)
        if unit >= least:
            raise ReadingError(f"stage: expected each unit once and the greater first, got {shown(text)}")
        weeks, at, least = weeks + float(found["number"]) * unit, found.end(), unit
    return weeks


def _unit(word: str, text: str) -> float:
    if word in UNITS:
        return UNITS[word]
    if not word:
        raise ReadingError(f"stage: a number in {shown(text)} has no unit; weeks are written as '6w'")
    hint = "; a month is 'mo'" if word == "m" else ""
    raise ReadingError(f"stage: {shown(word)} is no unit of time: expected {one_of(frozenset(UNITS), word)}{hint}")
