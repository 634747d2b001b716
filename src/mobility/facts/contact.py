"""Facts of one deliberate contact: where, with what, how hard, how long."""

from __future__ import annotations

from ..model import Contact, Step
from ..model.vocabulary import Tool, Zone, allowed
from .fact import Assumed, Estimate, fact
from .moment import Moment

WEIGHTED_KPA: dict[Tool, float] = {
    "soft_roller": 33,
    "firm_roller": 52,
    "hard_ball": 134,
    "soft_ball": 60,
    "peanut": 65,
}
"""Mean pressure with the body lying on the tool.  Rollers: Curran 2008 (33 and 52 kPa under the thigh).  Balls:
supported load over contact area, 110-184 N on 8-14 cm2 for a hard ball; about twice the area for a soft ball
and for the two balls of a peanut (arithmetic and assumption, nothing measured)."""

PRESSED_KPA: dict[Tool, float] = {
    "hand": 50,
    "soft_ball": 25,
    "hard_ball": 50,
    "peanut": 25,
    "soft_roller": 15,
    "firm_roller": 20,
    "stick": 50,
    "cane": 90,
    "gun": 60,
    "scraper": 50,
    "cup": 20,
    "strap": 10,
}
"""Mean pressure at a felt 5 of 10 with the tool pressed by hand or against a wall, where a wall takes the load
to 5-10 % of body weight; in proportion for other intensities (assumptions)."""

KPA_SPREAD = 0.5
"""An estimated contact pressure is good to a half either way (evidence base, on PRS011)."""


def _zone(moment: Moment) -> str:
    return moment.contact.zone if moment.contact else "none"


def _tool(moment: Moment) -> str:
    return moment.contact.with_ if moment.contact else "none"


def _felt(moment: Moment) -> float | None:
    return moment.contact.pressure if moment.contact else 0.0


def _kpa(moment: Moment) -> float | Estimate | None:
    contact = moment.contact
    if contact is None:
        return 0.0
    if contact.pressure_kpa is not None:
        return contact.pressure_kpa
    if contact.weighted and contact.with_ in WEIGHTED_KPA:
        value = WEIGHTED_KPA[contact.with_]
    elif contact.pressure is None:
        return None
    else:
        value = PRESSED_KPA[contact.with_] * contact.pressure / 5
    return Estimate(value=value, low=value * (1 - KPA_SPREAD), high=value * (1 + KPA_SPREAD))


def contact_time(contact: Contact, step: Step) -> float | None:
    """Seconds on one site of one side over the whole step; None when the dose does not tell."""
    one_set = contact.seconds if contact.seconds is not None else step.set_s
    return None if one_set is None else one_set * step.amount.sets


def _time(moment: Moment) -> float | Assumed | None:
    contact, step = moment.contact, moment.step
    if contact is None:
        return 0.0
    time = contact_time(contact, step)
    said = time is None or contact.seconds is not None or step.is_dosed
    return time if said else Assumed(value=time)


def _weighted(moment: Moment) -> bool:
    return bool(moment.contact and moment.contact.weighted)


contact_zone = fact(
    "contact_zone", "zone pressed on", _zone, kind="word", scope="contact", words=allowed(Zone) | {"none"},
    meaning="zone of a deliberate contact; none for supports and cushions",
)  # fmt: skip
contact_tool = fact(
    "contact_tool", "tool of the contact", _tool, kind="word", scope="contact", words=allowed(Tool) | {"none"},
    meaning="what presses",
)  # fmt: skip
contact_nrs = fact(
    "contact_nrs", "felt pressure of the contact", _felt, unit="of 10", scope="contact",
    meaning="intended felt intensity of the contact, 0 to 10",
)  # fmt: skip
contact_kpa = fact(
    "contact_kpa", "mean pressure of the contact", _kpa, unit="kPa", scope="contact",
    meaning="mean pressure, measured or estimated from tool, load and felt intensity to a half either way",
)  # fmt: skip
contact_s = fact(
    "contact_s", "time of the contact", _time, unit="s", scope="contact",
    meaning="seconds on that site of one side in the whole step",
)  # fmt: skip
contact_weighted = fact(
    "contact_weighted", "body weight lies on the tool", _weighted, kind="truth", scope="contact",
    meaning="the body lies on the tool, rather than hand or wall pressing it",
)  # fmt: skip
