"""Which way to look at a position, so that what matters is seen."""

from __future__ import annotations

from collections.abc import Sequence

from ..biomechanics.posed import Posed
from ..biomechanics.space import distance, length, minus
from ..model.load import Load
from ..model.position import Position
from ..model.vocabulary import FOOT_LANDMARKS, HAND_LANDMARKS
from .camera import Camera
from .loads import From

SIDE = Camera(azimuth=9)
"""The side view, which readers know best; a little from the front, so that the far limbs peek out."""

SQUARE_ON = Camera(azimuth=4)
"""For a barbell, whose discs would come apart in the picture otherwise."""

FRONT = Camera(azimuth=90)
BACK = Camera(azimuth=-90)
FRONT_QUARTER = Camera(azimuth=62, elevation=8)
FRONT_FROM_ABOVE = Camera(azimuth=84, elevation=15)
FROM_FEET = Camera(azimuth=84, elevation=18)
ABOVE = Camera(azimuth=9, elevation=58)
ABOVE_LEFT = Camera(azimuth=171, elevation=58)
ON_SIDE = Camera(azimuth=82, elevation=26)
PROPPED = Camera(azimuth=90, elevation=10)
ACROSS = Camera(azimuth=50, elevation=20)
PULLED_ASIDE = Camera(azimuth=62, elevation=6)
QUARTER = Camera(azimuth=32, elevation=12)
SIDE_QUARTER = Camera(azimuth=18)

_ARMS = HAND_LANDMARKS | {"forearm", "elbow"}

APART_DEG = 30.0
"""Thighs or arms this far out to the side point at the viewer of a side view."""

LEANING_DEG = 20.0
"""A side bend or a turn that a side view hides."""

_BONES = (
    ("hip", "knee", 1.3),
    ("knee", "ankle", 1.2),
    ("shoulder", "elbow", 0.8),
    ("elbow", "wrist", 0.8),
)


def choose_for(
    positions: Sequence[Position], bodies: Sequence[Posed], load: Load | None, cable: From = "front"
) -> Camera:
    """One view for all key positions of an exercise: that of the first which does not do with the side view."""
    if cable == "side":
        return PULLED_ASIDE
    found = [choose(position, body) for position, body in zip(positions, bodies, strict=True)]
    hanging = [position for position in positions if position.posture == "hanging"]
    if any(max(each.left_leg.hip_flexion, each.right_leg.hip_flexion) >= APART_DEG for each in hanging):
        return SIDE_QUARTER
    chosen = next((camera for camera in found if camera not in (SIDE, SIDE_QUARTER)), found[-1])
    lifts_bar = load is not None and load.implement == "barbell"
    return SQUARE_ON if lifts_bar and chosen in (SIDE, SIDE_QUARTER) else chosen


def choose(position: Position, body: Posed) -> Camera:
    """The side view, unless what the position is about would point at the viewer there."""
    if position.posture == "side_lying":
        return PROPPED if position.borne_by(_ARMS) else ON_SIDE
    if position.posture == "hanging":
        return FRONT
    return _lying(position) if position.posture in {"supine", "prone"} else _upright(position, body)


def mirrored(camera: Camera) -> Camera:
    """The view that shows a mirrored body as the mirror image."""
    return Camera(azimuth=180 - camera.azimuth, elevation=camera.elevation)


def _lying(position: Position) -> Camera:
    if _turned(position):
        # from the side to which the knees fall
        return ABOVE_LEFT if position.root.turn > 0 else ABOVE
    if any(item.one in FOOT_LANDMARKS and "thigh" in item.two for item in position.touches):
        return ACROSS
    apart = [leg.hip_abduction >= APART_DEG for leg in (position.left_leg, position.right_leg)]
    if all(apart):
        return FROM_FEET
    return QUARTER if any(apart) else SIDE


def _upright(position: Position, body: Posed) -> Camera:
    apart = min(position.left_leg.hip_abduction, position.right_leg.hip_abduction) >= APART_DEG
    if position.attitude in {"floor_sitting", "quadruped", "kneeling"} and apart:
        return QUARTER if position.attitude == "kneeling" else FRONT_FROM_ABOVE
    if _behind_head(position):
        return BACK
    if _leaning(position) or (_arms_out(position) and position.posture != "quadruped"):
        return FRONT if position.posture == "standing" else FRONT_QUARTER
    if position.attitude == "floor_sitting":
        return QUARTER
    if any(rest.kind == "wall" for rest in position.surfaces):
        return SIDE
    return SIDE if shown(body, SIDE) > shown(body, SIDE_QUARTER) - 0.06 else SIDE_QUARTER


def _turned(position: Position) -> bool:
    spine = position.spine
    return abs(spine.thoracic_rotation) + abs(spine.lumbar_rotation) >= LEANING_DEG


def _leaning(position: Position) -> bool:
    spine = position.spine
    return max(map(abs, (spine.lumbar_lateral, spine.thoracic_lateral, spine.neck_lateral))) >= LEANING_DEG


def _behind_head(position: Position) -> bool:
    """An upper arm beside the head with the forearm folded down behind it."""
    arms = (position.left_arm, position.right_arm)
    return any(arm.shoulder_flexion >= 140 and arm.elbow_flexion >= 100 for arm in arms)


def _arms_out(position: Position) -> bool:
    """An arm far out to the side or across the body."""
    arms = (position.left_arm, position.right_arm)
    return any(arm.shoulder_abduction >= 60 or arm.shoulder_abduction <= -APART_DEG for arm in arms)


def shown(body: Posed, camera: Camera) -> float:
    """How much of the limbs' and trunk's length is seen, 0 to 1."""
    total = seen = 0.0
    bones = [(f"{a}_{side}", f"{b}_{side}", weight) for side in ("left", "right") for a, b, weight in _BONES]
    for start, end, weight in (*bones, ("spine0", "spine11", 2.5)):
        one, other = body.points[start], body.points[end]
        total += weight
        seen += weight * distance(camera.seen(one), camera.seen(other)) / (length(minus(other, one)) or 1)
    return seen / total
