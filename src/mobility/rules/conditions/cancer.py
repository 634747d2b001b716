"""Rules for people with a tumour, after radiation, or under chemotherapy."""

from __future__ import annotations

from typing import Any

from ...facts.condition import contact_affected, moves_affected, weeks_since
from ...facts.dose import stretch_nrs
from ...facts.limbs import shoulder_elevation_deg
from ...facts.load import effort, load_kg
from ...model import Condition, Contact, Dose, Load, Person, Position, Step, reps, seconds
from ...model.equipment import wall
from ...model.vocabulary import Sides
from ..evidence import Evidence
from ..rule import Example, Remedy, Rule, held, moved
from ..sources.heart_lungs_blood import ACSM_ROUNDTABLE_2019

# ---- people and bodies of the examples ----------------------------------------------------------------


def _with(condition: str, **known: Any) -> Person:
    """Somebody with one condition."""
    return Person(conditions=(Condition(condition, **known),))


def _tumour(condition: str = "cancer") -> Person:
    """Somebody with a tumour in the left thigh, or radiation to it."""
    return _with(condition, zones=("thigh",), side="left")


def _port(weeks: float = 20) -> Person:
    """Somebody with a port below the right collar bone."""
    return _with("chemotherapy", zones=("chest",), side="right", weeks=weeks)


def _pressed(zone: str, pressure: float = 1, tool: str = "hand", side: Sides = "left") -> Step:
    """Sitting, something pressed on a zone."""
    contact = Contact(zone, with_=tool, pressure=pressure, side=side)
    return held(Position.sitting(), seconds(30), contacts=(contact,), purpose="release")


def _heel_to_buttock(stretch: float, knees: float = 130) -> Step:
    """Face down, the left heel drawn to the buttock."""
    return held(Position.prone().left(knee_flexion=knees), Dose(seconds=30, stretch=stretch), purpose="stretch")


def _arm_up_the_wall(stretch: float) -> Step:
    """Sitting, the right arm up a wall, so that the legs bear little."""
    sitting = Position.sitting().right(shoulder_flexion=160).resting("right hand", on=wall, share=0.02)
    return held(sitting, Dose(seconds=30, stretch=stretch), purpose="stretch")


def _press(flexion: float, effort: float = 4, mass_kg: float = 2) -> Step:
    """Dumbbells brought up to this height."""
    up = Position.standing(shoulder_flexion=flexion)
    load = Load(mass_kg=mass_kg) if mass_kg else None
    return moved(Position.standing(), up, dose=reps(8), load=load, effort=effort, purpose="strength")


# ---- the rules ----------------------------------------------------------------------------------------

RULES: tuple[Rule, ...] = (
    Rule(
        code="ONC001",
        name="active-cancer-site",
        hazard="unsafe-pressure",
        severity="warning",
        when=(moves_affected.holds & (stretch_nrs > 3)) | contact_affected.holds,
        error=contact_affected.holds,
        message="Tumour or radiation field: {deciding}.",
        why="Tissue with a tumour or in a field of radiation tears and bleeds more easily and heals slowly.",
        evidence=Evidence(
            grade="D",
            basis="policy",
            note="Customary advice for massage in cancer, an opinion without a source that was read; no harm by a "
            "hand or a stretch is on record here. The figure was set here. Exercise as such is recommended in cancer.",
        ),
        remedy=Remedy(
            text="Work on other regions and move the region itself actively, with no more than a mild pull.",
            exercises=("walking", "slow-breathing", "march-in-place"),
        ),
        known_problems="The whole chapter of malignant tumours counts, long cured ones too if their code is kept, and "
        "a touch without pressure is the highest level. It depends on being told where the tumour sits: for "
        "leukaemia, or without zones, it stays open. Radiation long ago has a code of its own that lasts for life. "
        "Standing loads both legs, so with a tumour in one of them any strong stretch done standing counts. Tumours "
        "of bone have a stricter rule.",
        condition="tumour or field of radiation",
        codes=("C", "Z92.3", "Z51.0"),
        anyone=False,
        flags=(
            Example(
                "a strong stretch of that thigh",
                lambda: _heel_to_buttock(stretch=3.5),
                person=_tumour("C49.22"),
                level="warning",
            ),
            Example("a light hand on it", lambda: _pressed("thigh"), person=_tumour(), level="error"),
            Example(
                "tennis ball on the field of radiation",
                lambda: _pressed("thigh", 4, "soft_ball"),
                person=_tumour("radiotherapy"),
                level="error",
            ),
        ),
        passes=(
            Example(
                "tennis ball on the other thigh",
                lambda: _pressed("thigh", 4, "soft_ball", side="right"),
                person=_tumour(),
            ),
            Example("a mild stretch of that thigh", lambda: _heel_to_buttock(stretch=3), person=_tumour()),
            Example("a strong stretch elsewhere", lambda: _arm_up_the_wall(stretch=6), person=_tumour()),
        ),
    ),
    Rule(
        code="ONC002",
        name="chemotherapy-port",
        hazard="unsafe-pressure",
        severity="info",
        when=contact_affected.holds
        | (effort >= 8)
        | ((shoulder_elevation_deg >= 150) & (load_kg > 0) & (weeks_since <= 4)),
        message="Chemotherapy or a port: {deciding}.",
        why="Pressure can shift or hurt the device, weights overhead pull at its young pocket, and on days with low "
        "counts an all-out effort costs more than it gives.",
        evidence=Evidence(
            grade="C",
            basis="policy",
            supports=(ACSM_ROUNDTABLE_2019,),
            note="The consensus, cited from memory, recommends moderate training during treatment; the effort of 8, "
            "the angle and the four weeks were set here.",
        ),
        remedy=Remedy(
            text="Train moderately, keep the arms below the shoulders while the port is new, and rest on bad days.",
            exercises=("walking", "bodyweight-squat-to-box", "slow-breathing"),
        ),
        known_problems="The code says that chemotherapy is given, and not whether there is a port or where; place and "
        "side have to be told. Raising the other arm counts as well. The same weeks are asked for the device and for "
        "the course, which differ. Fever and low counts belong to other rules.",
        condition="chemotherapy, central line or port",
        codes=("Z51.1", "Z45.2", "Z79.63"),
        anyone=False,
        flags=(
            Example("a hand on the port", lambda: _pressed("chest", side="right"), person=_port(), level="info"),
            Example("very hard presses", lambda: _press(90, effort=8), person=_port(), level="info"),
            Example("weights overhead in the fourth week", lambda: _press(150), person=_port(weeks=4), level="info"),
        ),
        passes=(
            Example("a ball on the other side", lambda: _pressed("chest", 3, "soft_ball"), person=_port(weeks=2)),
            Example("hard presses", lambda: _press(90, effort=7), person=_port(weeks=2)),
            Example("weights overhead in the sixth week", lambda: _press(170), person=_port(weeks=6)),
            Example("arms overhead without weights", lambda: _press(170, mass_kg=0), person=_port(weeks=2)),
            Example("weights a little lower", lambda: _press(145), person=_port(weeks=2)),
        ),
    ),
)
