"""Rules for people with a wound, an inflammation in one place, or lymphoedema.

All hang on where it is: without zones told with the condition they stay open for every step that presses on something.
"""

from __future__ import annotations

from typing import Any

from ...facts.condition import active, contact_affected, moves_affected
from ...facts.contact import contact_kpa, contact_nrs, contact_tool
from ...facts.dose import stretch_nrs
from ...model import Condition, Contact, Dose, Person, Position, Step, seconds
from ...model.vocabulary import Sides
from ..evidence import Evidence
from ..rule import Example, Remedy, Rule, held
from ..sources.movement import BARTSCH_2021

# ---- people and bodies of the examples ----------------------------------------------------------------


def _at(condition: str, zone: str, active: bool = False) -> Person:
    """Somebody with one condition on the left, in this zone."""
    return Person(conditions=(Condition(condition, zones=(zone,), side="left", active=active),))


def _pressed(zone: str, tool: str, pressure: float, side: Sides = "left", **contact: Any) -> Step:
    """Sitting, something pressed on a zone."""
    pressing = Contact(zone, with_=tool, pressure=pressure, side=side, **contact)
    return held(Position.sitting(), seconds(60), contacts=(pressing,), purpose="release")


def _heel_to_buttock(stretch: float) -> Step:
    """Standing on the right leg, the left knee bent far."""
    standing = Position.standing().left(knee_flexion=120).lifting("left leg")
    return held(standing, Dose(seconds=30, stretch=stretch), purpose="stretch")


# ---- the rules ----------------------------------------------------------------------------------------

RULES: tuple[Rule, ...] = (
    Rule(
        code="SKN001",
        name="open-wound",
        hazard="unsafe-pressure",
        severity="error",
        when=contact_affected.holds & contact_tool.not_in("none"),
        message="Open or infected skin: {deciding}.",
        why="Pressing or rubbing opens a wound again, and drives germs into it and onto the tool.",
        evidence=Evidence(
            grade="D",
            basis="sourced",
            supports=(BARTSCH_2021,),
            note="73 % of the experts on foam rolling agreed. An agreement, not a trial; nobody would make one.",
        ),
        remedy=Remedy(
            text="Press somewhere else until it is closed, and breathe or stretch meanwhile.",
            exercises=("supported-90-90-breathing", "slow-breathing"),
        ),
        known_problems="Wounds that are coded by their place are not among the codes, so a cut thigh has to be told as "
        "an open wound with its zone. Skin that is stretched by a movement, and sores on which somebody sits, are not "
        "seen. A hand that cleans or dresses it counts.",
        condition="open wound, ulcer or infected skin",
        codes=("L00", "L01", "L02", "L03", "L08", "L89", "L97", "T81.3", "T14.8"),
        anyone=False,
        flags=(
            Example(
                "a roller on a wounded thigh",
                lambda: _pressed("thigh", "soft_roller", 4),
                person=_at("open-wound", "thigh"),
                level="error",
            ),
            Example(
                "a light hand on infected skin",
                lambda: _pressed("calf", "hand", 1),
                person=_at("skin-infection", "calf"),
                level="error",
            ),
        ),
        passes=(
            Example(
                "a roller on the other thigh",
                lambda: _pressed("thigh", "soft_roller", 4, side="right"),
                person=_at("open-wound", "thigh"),
            ),
            Example(
                "a ball below the wound",
                lambda: _pressed("calf", "soft_ball", 4),
                person=_at("open-wound", "thigh"),
            ),
            Example("a stretch of that thigh", lambda: _heel_to_buttock(3), person=_at("open-wound", "thigh")),
        ),
    ),
    Rule(
        code="SKN002",
        name="local-inflammation",
        hazard="unsafe-pressure",
        severity="warning",
        when=contact_affected.holds | (moves_affected.holds & (stretch_nrs > 3)),
        error=active.holds & contact_affected.holds,
        message="Inflammation in one place: {deciding}.",
        why="Pressure and a firm pull irritate what is inflamed. An infected bone may be spread, and bone that forms "
        "in a bruised muscle grows with every knock.",
        evidence=Evidence(
            grade="D",
            basis="sourced",
            supports=(BARTSCH_2021,),
            note="97, 94 and 92 % of the experts on foam rolling called for caution or a ban with the three "
            "conditions. They were asked about rolling: how strong a stretch may be was set here, and so was the "
            "highest level.",
        ),
        remedy=Remedy(
            text="Press somewhere else, and move the place gently and without a pull.",
            exercises=("supported-90-90-breathing", "slow-breathing"),
        ),
        known_problems="With an inflamed bursa only the contact matters, and with an inflamed tendon sheath work does; "
        "both get the whole rule. A mild stretch is taken as 4 where nobody says how strong, and is flagged. The "
        "family holds years-old harmless lumps beside an infected bone; whether it is active has to say so.",
        condition="inflamed muscle, tendon sheath, bursa or bone in one place",
        codes=("M60", "M61", "M65", "M70", "M71", "M86"),
        anyone=False,
        flags=(
            Example(
                "a hand on a bursa at rest",
                lambda: _pressed("greater_trochanter", "hand", 2),
                person=_at("bursitis", "greater_trochanter"),
                level="warning",
            ),
            Example(
                "a stretch of an inflamed thigh felt as four",
                lambda: _heel_to_buttock(4),
                person=_at("myositis", "thigh"),
                level="warning",
            ),
            Example(
                "a ball on an infected bone",
                lambda: _pressed("tibial_crest", "soft_ball", 2),
                person=_at("osteomyelitis", "tibial_crest", active=True),
                level="error",
            ),
        ),
        passes=(
            Example(
                "a stretch of an inflamed thigh felt as three",
                lambda: _heel_to_buttock(3),
                person=_at("myositis", "thigh", active=True),
            ),
            Example(
                "a ball on the other hip",
                lambda: _pressed("greater_trochanter", "soft_ball", 4, side="right"),
                person=_at("bursitis", "greater_trochanter", active=True),
            ),
            Example(
                "the thigh stretched with an inflamed hand",
                lambda: _heel_to_buttock(5),
                person=_at("M65.9", "hand", active=True),
            ),
        ),
    ),
    Rule(
        code="SKN003",
        name="lymphoedema",
        hazard="unsafe-pressure",
        severity="warning",
        when=contact_affected.holds & ((contact_nrs > 2) | (contact_kpa >= 10)),
        message="Lymphoedema: {deciding}.",
        why="The small vessels that should drain the swollen part lie in the skin and are easily crushed, and a bruise "
        "there swells for long.",
        evidence=Evidence(
            grade="D",
            basis="policy",
            note="Opinion without a source; both limits were set here. Exercise itself, with weights too, does no harm "
            "as far as trials go, so this is on pressure alone.",
        ),
        remedy=Remedy(
            text="Leave it to a therapist who drains lymph by hand, wear the sleeve or stocking, and move.",
            exercises=("walking", "slow-breathing", "supported-90-90-breathing"),
        ),
        known_problems="A hand felt as 1 of 10 is estimated at 10 kPa, so that the limit on what is felt never decides "
        "for hands and draining one's own limb is flagged. Compression garments press too and are no contact here.",
        condition="lymphoedema",
        codes=("I89.0", "I97.2", "Q82.0"),
        anyone=False,
        flags=(
            Example(
                "a strap felt as three",
                lambda: _pressed("arm", "strap", 3),
                person=_at("lymphoedema", "arm"),
                level="warning",
            ),
            Example(
                "a hand felt as one",
                lambda: _pressed("arm", "hand", 1),
                person=_at("lymphoedema", "arm"),
                level="warning",
            ),
            Example(
                "a cup measured at ten kilopascal",
                lambda: _pressed("calf", "cup", 2, pressure_kpa=10),
                person=_at("I97.2", "calf"),
                level="warning",
            ),
        ),
        passes=(
            Example(
                "a cup measured at nine",
                lambda: _pressed("calf", "cup", 2, pressure_kpa=9),
                person=_at("I97.2", "calf"),
            ),
            Example(
                "a strap felt as two",
                lambda: _pressed("arm", "strap", 2),
                person=_at("lymphoedema", "arm"),
            ),
            Example(
                "a hand on the other arm",
                lambda: _pressed("arm", "hand", 4, side="right"),
                person=_at("lymphoedema", "arm"),
            ),
        ),
    ),
)
