"""`Person`: for whom something is checked."""

from __future__ import annotations

import datetime

from attrs import field, frozen

from .fields import a, in_list, is_name, many, number, whole, word, words
from .vocabulary import Approach, Direction, Sex, Sides, Symptom, Zone, allowed

SPINE = "spine"
"""The one affected zone that is no zone of contact: any part of the spine."""


@frozen(kw_only=True)
class Condition:
    """A condition by its slug (`spinal-stenosis`) or its ICD-10-CM code (`M48.06`), with what is known of it.

    None means not known, never "no".  `weeks` is the age of a pregnancy for pregnancies, else the time since the
    operation, injury, delivery or event; `since` is the date from which the same is counted, `until` the date from
    which the condition no longer counts.  `active`: now symptomatic, in flare, severe or unhealed.  `cleared`: the
    treating clinician has allowed this kind of exercise.  `approach` and `fused` are asked of replaced hips and stiff
    spines.  `zones`: where it sits, as zones of contact or `spine`.
    """

    name: str = field(kw_only=False, validator=is_name)
    weeks: float | None = number(0, 6000, unit="weeks", default=None, optional=True)
    since: datetime.date | None = a(datetime.date, "a date or nothing", default=None, optional=True)
    until: datetime.date | None = a(datetime.date, "a date or nothing", default=None, optional=True)
    side: Sides | None = word(allowed(Sides), default=None, optional=True)
    active: bool | None = a(bool, "true, false or nothing", default=None, optional=True)
    cleared: bool | None = a(bool, "true, false or nothing", default=None, optional=True)
    approach: Approach | None = word(allowed(Approach), default=None, optional=True)
    fused: bool | None = a(bool, "true, false or nothing", default=None, optional=True)
    zones: tuple[str, ...] | None = words(allowed(Zone) | {SPINE}, default=None, optional=True)


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
    """Conditions, measured limits, body size and blood pressure, equipment, what hurts and what is noticed now.

    Medicines and devices that matter are conditions too (`anticoagulation`, `pacemaker`).  None means not known:
    `symptoms` None that nobody has asked; an empty tuple means asked, and there are none.  `signs` are symptoms that
    are known without having asked for all (a measured fever).  `sbp` and `dbp` are the resting blood pressure in mmHg,
    `platelets` the last count in 10^9/L, `worse_with` what makes back pain worse, `cleared` that a clinician has
    allowed exercise in general, `supervised` that a competent person is present.
    """

    conditions: tuple[Condition, ...] = many(Condition, "Condition")
    limits: tuple[Limit, ...] = many(Limit, "Limit")
    pain: tuple[Pain, ...] = many(Pain, "Pain")
    symptoms: tuple[Symptom, ...] | None = words(allowed(Symptom), default=None, optional=True)
    signs: tuple[Symptom, ...] = words(allowed(Symptom))
    worse_with: tuple[Direction, ...] | None = words(allowed(Direction), default=None, optional=True)
    age: int | None = whole(0, 120, default=None, optional=True)
    sex: Sex | None = word(allowed(Sex), default=None, optional=True)
    body_mass_kg: float | None = number(2, 400, unit="kg", default=None, optional=True)
    stature_m: float | None = number(0.4, 2.6, unit="m", default=None, optional=True)
    sbp: float | None = number(40, 350, unit="mmHg", default=None, optional=True)
    dbp: float | None = number(20, 250, unit="mmHg", default=None, optional=True)
    platelets: float | None = number(0, 5000, unit="10^9/L", default=None, optional=True)
    since_waking_min: float | None = number(0, 2880, unit="min", default=None, optional=True)
    since_meal_min: float | None = number(0, 10080, unit="min", default=None, optional=True)
    cleared: bool | None = a(bool, "true, false or nothing", default=None, optional=True)
    supervised: bool | None = a(bool, "true, false or nothing", default=None, optional=True)
    equipment: tuple[str, ...] | None = words(default=None, optional=True)

    def limit(self, joint: str) -> float | None:
        """The measured end of range of a joint in degrees, the smaller of two sides; None if not measured."""
        found = [item.degrees for item in self.limits if item.joint == joint]
        return min(found, key=abs) if found else None
