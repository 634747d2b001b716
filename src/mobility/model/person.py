"""`Person`: for whom something is checked."""

from __future__ import annotations

import datetime

from attrs import field, frozen

from .fields import a, in_list, is_name, many, number, whole, word, words
from .vocabulary import Sex, Sides, Symptom, Zone, allowed


@frozen(kw_only=True)
class Condition:
    """A condition by its slug (`spinal-stenosis`) or its ICD-10-CM code (`M48.06`), with what is known of it.

    None means not known, never "no".
    """

    name: str = field(kw_only=False, validator=is_name)
    stage: str | None = a(str, "a text or nothing", default=None, optional=True)
    since: datetime.date | None = a(datetime.date, "a date or nothing", default=None, optional=True)
    until: datetime.date | None = a(datetime.date, "a date or nothing", default=None, optional=True)
    side: Sides | None = word(allowed(Sides), default=None, optional=True)
    active: bool | None = a(bool, "true, false or nothing", default=None, optional=True)
    cleared: bool | None = a(bool, "true, false or nothing", default=None, optional=True)


@frozen(kw_only=True)
class Limit:
    """A measured end of range: `Limit("hip_flexion", degrees=100)`; names as in `Position`."""

    joint: str = field(kw_only=False, validator=is_name)
    degrees: float = number(-200, 200, unit="degrees")
    side: Sides = word(allowed(Sides), default="both")


@frozen(kw_only=True)
class Pain:
    """Pain now: where, and how much from 0 to 10."""

    site: Zone = field(kw_only=False, validator=in_list(allowed(Zone)))
    level: float = number(0, 10)
    side: Sides = word(allowed(Sides), default="both")


@frozen(kw_only=True, cache_hash=True)
class Person:
    """Conditions, measured limits, body size, equipment, what hurts now.

    `symptoms` None means that nobody has asked; an empty tuple means asked, and there are none.
    """

    conditions: tuple[Condition, ...] = many(Condition, "Condition")
    limits: tuple[Limit, ...] = many(Limit, "Limit")
    pain: tuple[Pain, ...] = many(Pain, "Pain")
    symptoms: tuple[Symptom, ...] | None = words(allowed(Symptom), default=None, optional=True)
    age: int | None = whole(0, 120, default=None, optional=True)
    sex: Sex | None = word(allowed(Sex), default=None, optional=True)
    body_mass_kg: float | None = number(2, 400, unit="kg", default=None, optional=True)
    stature_m: float | None = number(0.4, 2.6, unit="m", default=None, optional=True)
    equipment: tuple[str, ...] | None = words(default=None, optional=True)

    def limit(self, joint: str) -> float | None:
        """The measured end of range of a joint in degrees, the smaller of two sides; None if not measured."""
        found = [item.degrees for item in self.limits if item.joint == joint]
        return min(found, key=abs) if found else None
