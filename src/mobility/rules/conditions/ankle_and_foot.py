"""Rules for people with a sore or torn Achilles tendon, a sore heel, or a calf that has just swollen."""

from __future__ import annotations

from typing import Any

from ...facts.condition import cleared, weeks_since
from ...facts.contact import contact_nrs, contact_s, contact_zone
from ...facts.dose import hold_s
from ...facts.limbs import ankle_dorsiflexion_deg
from ...facts.load import impact_bw, limb_load_bw, load_kg
from ...facts.person import symptoms
from ...facts.position import overpressure_limb
from ...model import Condition, Contact, Load, Person, Position, Step, minutes, reps, seconds
from ...model.equipment import wall
from ...model.vocabulary import Impact
from ..evidence import Evidence
from ..rule import Example, Remedy, Rule, held, moved
from ..sources.limbs import APTA_HEEL_PAIN_2014, COOK_PURDAM_2012, EMBOLISM_AFTER_MASSAGE_2020
from ..sources.movement import BARTSCH_2021

BACK_OF_THE_LEG = ("calf", "hamstring", "popliteal_fossa", "thigh")
"""Zones over the deep veins of the leg."""


# ---- people and bodies of the examples ----------------------------------------------------------------


def _with(condition: str, **known: Any) -> Person:
    """Somebody with one condition."""
    return Person(conditions=(Condition(condition, **known),))


def _calf_stretch(ankle: float, time_s: float = 30) -> Step:
    """Hands on the wall, the right heel behind and down."""
    standing = Position.standing(shoulder_flexion=90).right(hip_extension=10, ankle_dorsiflexion=ankle)
    return held(standing.left(hip_flexion=30, knee_flexion=30).resting("hands", on=wall), seconds(time_s))


def _towel_stretch(ankle: float, pull: float) -> Step:
    """Legs out in front, the foot drawn up with a towel."""
    sitting = Position.long_sitting().right(ankle_dorsiflexion=ankle)
    return held(sitting.pulled(pull, at="limbs"), seconds(30), purpose="stretch")


def _heel_raises(lowest: float, mass_kg: float | None = None) -> Step:
    """From this bend of the ankle up onto the toes."""
    low, high = (Position.standing(ankle_dorsiflexion=ankle) for ankle in (lowest, -35))
    load = Load(mass_kg=mass_kg) if mass_kg else None
    return moved(low, high, dose=reps(12), load=load, effort=5, purpose="strength")


def _strides(impact: Impact) -> Step:
    """Five minutes on flat ground, the foot never past square."""
    stride = (Position.standing(hip_flexion=20, knee_flexion=10), Position.standing(ankle_plantarflexion=10))
    return moved(*stride, dose=minutes(5), impact=impact)


def _lying() -> Step:
    """Lying flat, feet pointing away."""
    return held(Position.supine(ankle_plantarflexion=20), minutes(3), purpose="breathing")


def _pressed(zone: str, pressure: float, time_s: float = 60, tool: str = "soft_ball") -> Step:
    contact = Contact(zone, with_=tool, pressure=pressure)
    return held(Position.sitting(), seconds(time_s), contacts=(contact,), purpose="release")


# ---- the rules ----------------------------------------------------------------------------------------

RULES: tuple[Rule, ...] = (
    Rule(
        code="ANX001",
        name="insertional-achilles",
        hazard="joint-load",
        severity="warning",
        when=(
            (ankle_dorsiflexion_deg >= 10)
            & (((limb_load_bw >= 0.5) & (hold_s >= 10)) | (overpressure_limb >= 0.3) | (load_kg > 0))
        )
        | contact_zone.is_("achilles_insertion"),
        message="Sore Achilles tendon: {deciding}.",
        why="With the ankle bent up the tendon is pressed against the heel bone just above where it ends, which is "
        "where this pain sits; a tool there presses the same spot.",
        evidence=Evidence(
            grade="C",
            basis="policy",
            supports=(COOK_PURDAM_2012,),
            note="A model of how compression feeds tendon pain, cited from memory; ten degrees, half of body weight "
            "and ten seconds were set here.",
        ),
        remedy=Remedy(
            text="Rise onto the toes from the flat floor, without letting the heel drop below them.",
            exercises=("calf-raise",),
        ),
        known_problems="The code does not tell an end of the tendon from its middle, and for the middle dropping the "
        "heel is the treatment. With any weight at all a squat or a split squat is flagged, however briefly the ankle "
        "is bent.",
        condition="Achilles tendon sore at the heel",
        codes=("M76.6",),
        anyone=False,
        flags=(
            Example(
                "calf stretch at the wall",
                lambda: _calf_stretch(10, 10),
                person=_with("achilles-tendinopathy"),
                level="warning",
            ),
            Example(
                "foot drawn up with a towel",
                lambda: _towel_stretch(10, pull=0.3),
                person=_with("M76.61"),
                level="warning",
            ),
            Example(
                "heel lowered off a step with a weight",
                lambda: _heel_raises(15, mass_kg=8),
                person=_with("achilles-tendinopathy"),
                level="warning",
            ),
            Example(
                "ball on the end of the tendon",
                lambda: _pressed("achilles_insertion", 3),
                person=_with("achilles-tendinopathy"),
                level="warning",
            ),
        ),
        passes=(
            Example(
                "heels raised from the floor, weight in hand",
                lambda: _heel_raises(0, mass_kg=8),
                person=_with("achilles-tendinopathy"),
            ),
            Example("calf stretch a little less far", lambda: _calf_stretch(9), person=_with("achilles-tendinopathy")),
            Example("calf stretch for a moment", lambda: _calf_stretch(15, 9), person=_with("achilles-tendinopathy")),
            Example(
                "foot drawn up lightly",
                lambda: _towel_stretch(15, pull=0.2),
                person=_with("achilles-tendinopathy"),
            ),
        ),
    ),
    Rule(
        code="ANX002",
        name="plantar-heel-pain",
        hazard="unsafe-pressure",
        severity="info",
        when=contact_zone.is_("heel") & ((contact_nrs > 5) | (contact_s > 120)),
        message="Pressing a sore heel: {contact_nrs} for {contact_s}.",
        why="Hard or long pressure on the spot where the sole's tendon plate joins the bone keeps it sore. Stretching "
        "calf and sole is recommended.",
        evidence=Evidence(
            grade="B",
            basis="policy",
            supports=(APTA_HEEL_PAIN_2014,),
            note="The guideline, cited from memory, speaks for stretching; the limits on pressure were set here.",
        ),
        remedy=Remedy(
            text="Stretch calf and sole two or three times for half a minute, and roll a soft ball under the arch.",
            exercises=("calf-wall-stretch", "foot-ball-roll"),
        ),
        known_problems="The same code stands for lumps in the sole, for which nothing here is meant. Pressure on the "
        "arch beside the heel is not seen.",
        condition="pain under the heel",
        codes=("M72.2",),
        anyone=False,
        flags=(
            Example(
                "hard ball pressed into the heel",
                lambda: _pressed("heel", 6, tool="hard_ball"),
                person=_with("plantar-fasciitis"),
                level="info",
            ),
            Example(
                "two minutes and a second on the heel",
                lambda: _pressed("heel", 3, 121),
                person=_with("M72.2"),
                level="info",
            ),
        ),
        passes=(
            Example(
                "two minutes of moderate pressure",
                lambda: _pressed("heel", 5, 120),
                person=_with("plantar-fasciitis"),
            ),
            Example("ball under the arch", lambda: _pressed("foot", 6, 180), person=_with("plantar-fasciitis")),
        ),
    ),
    Rule(
        code="ANX003",
        name="achilles-rupture",
        hazard="joint-load",
        severity="warning",
        when=(weeks_since <= 12)
        & ~cleared.holds
        & (
            (ankle_dorsiflexion_deg > 0)
            | (impact_bw >= 2)
            | (overpressure_limb > 0)
            | contact_zone.in_("achilles_insertion", "calf")
        ),
        message="Achilles tendon torn or stitched {weeks_since} ago: {deciding}.",
        why="A healing tendon that is stretched past square too early heals long, and a long tendon stays weak; a "
        "landing or a hard push may tear it again.",
        evidence=Evidence(
            grade="C",
            basis="policy",
            note="Customary rehabilitation, without a source that was read; the square ankle is common to such plans, "
            "and the weeks and the landing force were set here.",
        ),
        remedy=Remedy(
            text="Keep the foot pointing away from you and press into the boot as allowed; train the rest lying down.",
            exercises=("supported-90-90-breathing", "side-lying-breathing"),
        ),
        known_problems="A push on any limb counts, a shoulder's too, and so does the other ankle in a squat where the "
        "side is not told.",
        condition="torn or stitched Achilles tendon, up to twelve weeks",
        codes=("S86.0", "M66.36"),
        anyone=False,
        flags=(
            Example(
                "foot just past square",
                lambda: _towel_stretch(1, pull=0),
                person=_with("achilles-rupture", weeks=12, cleared=False),
                level="warning",
            ),
            Example(
                "running",
                lambda: _strides("run"),
                person=_with("S86.011D", weeks=11, cleared=False),
                level="warning",
            ),
            Example(
                "foot pushed, though not past square",
                lambda: _towel_stretch(-10, pull=0.1),
                person=_with("achilles-rupture", weeks=8, cleared=False),
                level="warning",
            ),
            Example(
                "calf pressed with a ball",
                lambda: _pressed("calf", 2),
                person=_with("achilles-rupture", weeks=8, cleared=False),
                level="warning",
            ),
        ),
        passes=(
            Example(
                "walking with the foot up to square",
                lambda: _strides("walk"),
                person=_with("achilles-rupture", weeks=8, cleared=False),
            ),
            Example(
                "lying, foot pointing away",
                _lying,
                person=_with("achilles-rupture", weeks=2, cleared=False),
            ),
            Example(
                "calf stretch in the thirteenth week",
                lambda: _calf_stretch(10),
                person=_with("achilles-rupture", weeks=13, cleared=False),
            ),
            Example(
                "calf stretch when the surgeon has allowed it",
                lambda: _calf_stretch(10),
                person=_with("achilles-rupture", weeks=10, cleared=True),
            ),
        ),
    ),
    Rule(
        code="JRP001",
        name="urgent-calf-swelling",
        hazard="unsafe-pressure",
        severity="error",
        when=symptoms.has("calf_swelling") & contact_zone.in_(*BACK_OF_THE_LEG),
        message="A calf has newly swollen, and the leg is pressed on ({contact_zone}).",
        why="New swelling or pain of one calf may be a clot in a deep vein, and pressure may set a clot loose. It has "
        "to be examined first.",
        evidence=Evidence(
            grade="C",
            basis="mixed",
            supports=(BARTSCH_2021, EMBOLISM_AFTER_MASSAGE_2020),
            note="Of 37 experts on foam rolling 97 % asked for caution or more with a clot in a vein; the second, "
            "which was not read, is one case of embolism after a leg massage. That the mere suspicion counts was "
            "decided here.",
        ),
        remedy=Remedy(text="Do not press, roll or massage the leg, and have it examined today."),
        known_problems="A pulled muscle or a burst cyst behind the knee look the same. Swelling that is told only by "
        "an ICD code is not taken for the symptom, since the codes also mean pain or long-standing swelling; the "
        "groin and the foot are left out although the veins run there too.",
        condition="new swelling or pain of one calf",
        codes=("M79.66", "R60.0"),
        flags=(
            Example(
                "swollen calf on a roller",
                lambda: _pressed("calf", 3, tool="soft_roller"),
                person=Person(symptoms=("calf_swelling",)),
                level="error",
            ),
            Example(
                "hand on the thigh, swelling told as a condition",
                lambda: _pressed("thigh", 2, tool="hand"),
                person=Person(conditions=(Condition("calf-swelling"),)),
                level="error",
            ),
        ),
        passes=(
            Example(
                "calf on a roller, asked and nothing noticed",
                lambda: _pressed("calf", 3, tool="soft_roller"),
                person=Person(symptoms=()),
            ),
            Example(
                "swollen calf, ball on the buttock",
                lambda: _pressed("gluteal", 3),
                person=Person(symptoms=("calf_swelling",)),
            ),
        ),
    ),
)
