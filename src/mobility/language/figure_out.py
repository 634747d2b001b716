"""What was understood -> an exercise: posture, key positions, load, contacts, breathing, speed, impact, usual dose."""

from __future__ import annotations

import re

from attrs import frozen

from ..model import Exercise
from .attitude import Stand, posture_of
from .carried import EFFORT, USUAL, breathing_of, contacts_of, impact_of, load_of, purpose_of, speed_of
from .key_positions import key_positions
from .poses import Scene, start_pose
from .understood import Understood

NOT_A_POSTURE = "the text does not tell in which posture it is done"
NOT_A_MOVEMENT = "the text does not tell what is done"


WORK_TO_HOLD = frozenset({"inverted", "plank", "side_plank", "hanging"})
"""Postures that are an exercise by themselves."""


@frozen(kw_only=True)
class Figured:
    """An exercise made from words, the scene that it was made from, and how sure it is (0 to 1)."""

    exercise: Exercise
    scene: Scene
    sure: float


def figure_out(told: Understood, stand: Stand | None = None) -> Figured | str:
    """The exercise that a text describes, or in words why there is none; `stand` is a posture known from elsewhere."""
    stand = stand or posture_of(told)
    if stand is None:
        return NOT_A_POSTURE
    scene = Scene(told=told, stand=stand)
    is_work = stand.value in WORK_TO_HOLD
    if not is_work and not any(told.values(kind) for kind in ("motion", "impact", "zone", "hold", "breath")):
        return NOT_A_MOVEMENT
    return Figured(exercise=exercise_of(scene), scene=scene, sure=stand.sure)


def exercise_of(scene: Scene) -> Exercise:
    """The exercise of a scene."""
    start = start_pose(scene)
    later = key_positions(scene, start)
    purpose = purpose_of(scene)
    is_held = purpose == "stretch" and bool(later) and impact_of(scene) == "none"
    return Exercise(
        slug(scene.told.name) or "from-text",
        # a stretch is held where it leads to
        position=later[0] if is_held else start,
        moves_to=later[1:] if is_held else later,
        name=scene.told.name.strip()[:100],
        contacts=contacts_of(scene),
        breathing=breathing_of(scene),
        load=load_of(scene),
        effort=EFFORT.get(purpose),
        speed="static" if is_held and speed_of(scene) is None else speed_of(scene),
        purpose=purpose,
        impact=impact_of(scene),
        usual=USUAL[purpose],
    )


def slug(text: str) -> str:
    """An id made of the words of a name; empty where it has none in Latin letters."""
    return "-".join(re.findall(r"[a-z0-9]+", text.lower()))[:80].strip("-")
