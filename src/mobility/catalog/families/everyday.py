"""Everyday exercises of physiotherapy that belong to no other theme."""

from __future__ import annotations

from ...model import Dose, Exercise, Position
from ...model.equipment import ball, cushion
from ..family import Family, Way, choices


def _squeeze(id: str, way: Way) -> Exercise:
    """Something soft is pressed between the knees and nothing moves: on the back with the feet down, or sitting."""
    if way.stance == "seated":
        rest = Position.sitting()
    else:
        rest = Position.supine(hip_flexion=50, knee_flexion=90, pelvis="neutral").resting("feet")
    return Exercise(
        id,
        position=rest.holding(ball if "ball" in id else cushion, between="knees", effort=5).named("hold"),
        effort=4,
        speed="static",
        purpose="strength",
        muscles=("adductors",),
        usual=Dose(reps=10, seconds=5),
    )


def _squeezed(what: str, *also: str) -> Family:
    return Family(
        head=f"{what} squeeze between knees",
        also=(f"{what} squeeze", f"knee {what} squeeze", f"squeeze {what} between knees", *also),
        besides=("adductor", "isometric", "knees", "supine", "hook", "between"),
        choices=choices(stance="seated lying"),
        listed=("", "seated"),
        build=_squeeze,
    )


FAMILIES = (
    _squeezed("ball"),
    _squeezed("pillow", "cushion squeeze between knees", "cushion squeeze", "knee cushion squeeze"),
)
