"""`Suppression`: findings that somebody accepts, with the reason."""

from __future__ import annotations

import datetime
import re
from typing import Any

from attrs import field, frozen

from .fields import SLUG, a, fail, is_slug, string
from .location import Location

_CODE = re.compile(r"[A-Za-z]{1,12}[0-9]{0,3}")
_EXPECTED = "codes such as LUM001, beginnings of codes such as LUM, or hazards such as lumbar-flexion-under-load"


def _are_codes(instance: object, attribute: Any, value: Any) -> None:
    """At least one code, beginning of a code or hazard; which of them exist, the model does not know."""
    if not isinstance(value, tuple) or not value:
        fail(instance, attribute, value, _EXPECTED)
    for item in value:
        if not isinstance(item, str) or not (_CODE.fullmatch(item) or SLUG.fullmatch(item)):
            fail(instance, attribute, item, _EXPECTED)


def _is_reason(instance: object, attribute: Any, value: Any) -> None:
    if not isinstance(value, str) or not value.strip():
        fail(instance, attribute, value, "a reason")


def _is_exercise(instance: object, attribute: Any, value: Any) -> None:
    if value is not None:
        is_slug(instance, attribute, value)


@frozen(kw_only=True)
class Suppression:
    """Findings that somebody accepts: which, why, who says so, and until when.

    On a step it speaks of that step, on a program of all that is found in it; with `exercise` (an id) only of the steps
    with that exercise.  `codes` are codes, beginnings of codes and hazards.  `until` is the last day on which it counts
    (None: it does not end).  `location` says where it was read.
    """

    codes: tuple[str, ...] = field(validator=_are_codes)
    reason: str = field(validator=_is_reason)
    author: str = string()
    until: datetime.date | None = a(datetime.date, "a date or nothing", default=None, optional=True)
    exercise: str | None = field(default=None, validator=_is_exercise)
    location: Location | None = a(Location, "a Location", default=None, optional=True)

    def counts(self, on: datetime.date | None) -> bool:
        """Whether it counts on a day; one that ends does not where no day is given."""
        return self.until is None or (on is not None and on <= self.until)
