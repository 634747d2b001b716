"""What the arms do -> key positions with the arms there."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import Position
from ..model.angles import Angles
from .poses import Scene

_ARMS: dict[str, Angles] = {
    "press_overhead": {"shoulder_flexion": 175, "elbow_flexion": 5},
    "arms_overhead": {"shoulder_flexion": 165, "elbow_flexion": 5},
    "press_front": {"shoulder_flexion": 90, "elbow_flexion": 5},
    "pullover": {"shoulder_flexion": 165, "elbow_flexion": 20},
    "pull_down": {"shoulder_flexion": 40, "elbow_flexion": 110},
    "pull_up": {"shoulder_flexion": 40, "elbow_flexion": 130},
    "row": {"shoulder_flexion": -20, "elbow_flexion": 100},
    "push_up": {"shoulder_flexion": 20, "elbow_flexion": 95},
    "fly": {"shoulder_flexion": 90, "shoulder_abduction": 80, "elbow_flexion": 15},
    "curl": {"shoulder_flexion": 5, "elbow_flexion": 135},
    "raise_front": {"shoulder_flexion": 90, "elbow_flexion": 5},
    "raise_side": {"shoulder_abduction": 88, "elbow_flexion": 10},
    "elbow_extend": {"elbow_flexion": 5},
}
"""Where the arms end, by movement, in degrees (usual values)."""

SHOWN_ONLY: frozenset[str] = frozenset({"start", *(motion.replace("_", " ") for motion in _ARMS)})
"""Labels of positions that decide nothing: the start, and where the arms merely are."""

BORNE_BY_ARMS = frozenset({"plank", "quadruped", "side_plank", "inverted", "dip"})
"""Postures in which the arms carry."""

BEHIND_NECK: Angles = {
    "shoulder_flexion": 90,
    "shoulder_abduction": 105,
    "shoulder_external_rotation": 90,
    "elbow_flexion": 120,
}
"""Bar at the back of the neck: upper arms level, behind the frontal plane, turned out to the end."""

ELBOWS_HIGH: Angles = {"shoulder_abduction": 100, "shoulder_internal_rotation": 55, "elbow_flexion": 125}
"""Upright row: elbows above the shoulder line, upper arms turned in."""

DIPPED: Angles = {"shoulder_flexion": -55, "elbow_flexion": 100}
"""Bottom of a dip: upper arms far behind the trunk."""


def arm_positions(scene: Scene, start: Position) -> Iterator[Position]:
    """The key positions of the arms."""
    if is_behind_neck(scene):
        yield start.changed(**BEHIND_NECK).named("behind the neck")
    if is_upright_row(scene):
        yield start.changed(**ELBOWS_HIGH).named("elbows high")
    if is_dip(scene):
        yield start.changed(**DIPPED).named("bottom")
    for motion, angles in _ARMS.items():
        # arms that bear the body stay where they are, but for a push-up
        if scene.does(motion) and (scene.attitude not in BORNE_BY_ARMS or motion == "push_up"):
            yield start.changed(**angles).named(motion.replace("_", " "))


def is_behind_neck(scene: Scene) -> bool:
    """A bar taken to the nape, or pressed from there overhead."""
    if scene.does("behind_neck"):
        return not scene.does("squat", "squat_deep", "lunge", "hinge") or scene.does("press_overhead")
    from_back = scene.does("bar_on_back") and scene.does("press_overhead")
    return from_back and not scene.does("squat", "squat_deep", "lunge", "hinge", "olympic")


def is_upright_row(scene: Scene) -> bool:
    """A weight drawn up along the body to the chin."""
    return (
        scene.does("upright_row")
        and scene.attitude in {"standing", "on_feet"}
        and not scene.does("olympic", "hinge", "squat")
    )


def is_dip(scene: Scene) -> bool:
    """The body lowered between or before the hands."""
    return (
        scene.does("dip")
        and scene.attitude in {"dip", "hanging", "sitting", "on_feet"}
        and not scene.told.says("load", "machine")
    )
