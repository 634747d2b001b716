"""How the parts of a body move when one of its angles does: axes and pivots of the joints in the room."""

from __future__ import annotations

from collections.abc import Mapping
from math import cos, pi, radians, sin
from typing import Literal

from attrs import frozen

from ..model.body import Arm, Leg
from ..model.position import Position
from ..model.vocabulary import Side
from .posed import Posed
from .shapes import BALL
from .space import Matrix, Vector, along, axis, cross, minus, placed, plus, scaled

Part = Literal["root", "spine", "leg", "arm"]
PER_DEG = pi / 180
LIFT_FROM_DEG, LIFT_PER_DEG = 60.0, 0.03 / 120
"""An arm raised higher than this lifts its shoulder by this share of stature a degree, as in `skeleton`."""

_LEG = ("thigh", "shank", "foot", "toes")
_ARM = ("upper_arm", "forearm", "hand")
_MOVED: dict[str, tuple[str, ...]] = {
    "hip_flexion": _LEG,
    "hip_abduction": _LEG,
    "hip_external_rotation": _LEG,
    "knee_flexion": _LEG[1:],
    "ankle_dorsiflexion": _LEG[2:],
    "toe_extension": _LEG[3:],
    "shoulder_flexion": _ARM,
    "shoulder_abduction": _ARM,
    "shoulder_external_rotation": _ARM,
    "elbow_flexion": _ARM[1:],
    "wrist_extension": _ARM[2:],
}
"""An angle of a limb -> the segments that it carries along."""


@frozen(kw_only=True)
class Free:
    """An angle that placement may move."""

    part: Part
    side: Side | None = None
    name: str

    @property
    def owner(self) -> str:
        """The field of a `Position` that holds it."""
        return f"{self.side}_{self.part}" if self.side else self.part

    def of(self, position: Position) -> float:
        """Its value in a position."""
        if self.name == "pitch":
            return position.trunk_pitch
        return float(getattr(getattr(position, self.owner), self.name))


@frozen
class Turn:
    """A turn by one degree: every point moves by `spin` x (point - `pivot`) + `slide`."""

    spin: Vector
    pivot: Vector
    slide: Vector = (0.0, 0.0, 0.0)

    def at(self, point: Vector) -> Vector:
        """How a point moves, metres a degree."""
        return plus(cross(self.spin, minus(point, self.pivot)), self.slide)


Turns = Mapping[str, Turn]
"""How one angle turns each segment; segments that it does not move are missing."""


def turns(free: Free, position: Position, body: Posed) -> Turns:
    """How the segments turn with one degree of an angle, in this position of the body."""
    if free.part == "root":
        turn = Turn(scaled(_root_axis(free.name, position, body), PER_DEG), body.points["hips"])
        return dict.fromkeys(body.frames, turn)
    if free.part == "spine":
        return _spine(free.name, body)
    side = free.side or "right"
    if free.part == "leg":
        turn = _leg_turn(free.name, position.leg(side), side, body)
    else:
        turn = _arm_turn(free.name, position.arm(side), side, body)
    return {f"{segment}_{side}": turn for segment in _MOVED[free.name]}


def _root_axis(name: str, position: Position, body: Posed) -> Vector:
    heading = radians(position.root.heading)
    if name == "pitch":
        return (-sin(heading), 0.0, -cos(heading))
    if name == "turn":
        return axis(body.frames["pelvis"], 1)
    # the axis of `list` is the pelvis's forward axis before `turn` turned it
    turn = radians(position.root.turn)
    frame = body.frames["pelvis"]
    return plus(scaled(axis(frame, 0), cos(turn)), scaled(axis(frame, 2), sin(turn)))


def _leg_turn(name: str, leg: Leg, side: Side, body: Posed) -> Turn:
    sign = 1.0 if side == "right" else -1.0
    frames, points = body.frames, body.points
    thigh = frames[f"thigh_{side}"]
    if name.startswith("hip"):
        return Turn(scaled(_ball(name, (frames["pelvis"], thigh), leg.hip_external_rotation, sign), PER_DEG),
                    points[f"hip_{side}"])  # fmt: skip
    if name == "knee_flexion":
        return Turn(scaled(axis(thigh, 2), -PER_DEG), points[f"knee_{side}"])
    foot, ankle = frames[f"foot_{side}"], points[f"ankle_{side}"]
    if name == "toe_extension":
        ankle = placed(ankle, foot, (BALL[0] * body.stature, BALL[1] * body.stature, 0.0))
    return Turn(scaled(axis(foot, 2), PER_DEG), ankle)


def _arm_turn(name: str, arm: Arm, side: Side, body: Posed) -> Turn:
    sign = 1.0 if side == "right" else -1.0
    frames, points = body.frames, body.points
    thorax, upper = frames["thorax"], frames[f"upper_arm_{side}"]
    if name == "elbow_flexion":
        return Turn(scaled(axis(upper, 2), PER_DEG), points[f"elbow_{side}"])
    if name == "wrist_extension":
        return Turn(scaled(axis(frames[f"hand_{side}"], 2), PER_DEG), points[f"wrist_{side}"])
    spin = scaled(_ball(name, (thorax, upper), arm.shoulder_external_rotation, sign), PER_DEG)
    angles = {"shoulder_flexion": arm.shoulder_flexion, "shoulder_abduction": arm.shoulder_abduction}
    highest = max(angles.values())
    lifts = angles.get(name) == highest and highest > LIFT_FROM_DEG
    slide = scaled(axis(thorax, 1), LIFT_PER_DEG * body.stature) if lifts else (0.0, 0.0, 0.0)
    return Turn(spin, points[f"shoulder_{side}"], slide)


def _ball(name: str, frames: tuple[Matrix, Matrix], rotation: float, sign: float) -> Vector:
    """The axis of a ball joint: flexion about the carrier's z, then abduction, then rotation about the bone."""
    carrier, bone = frames
    if name.endswith("_external_rotation"):
        return scaled(axis(bone, 1), -sign)
    if name.endswith("_abduction"):
        # the bone's x axis before it was rotated about itself
        turned = radians(-sign * rotation)
        along_x = plus(scaled(axis(bone, 0), cos(turned)), scaled(axis(bone, 2), sin(turned)))
        return scaled(along_x, -sign)
    return axis(carrier, 2)


_REGIONS = {"thoracic_flexion": (5, 11, "spine5"), "neck_flexion": (11, 13, "thorax")}
"""Bending of a region -> its lowest joint, its highest, and a frame that has the axis."""


def _spine(name: str, body: Posed) -> Turns:
    """Bending of a region: each link takes its share, what stands on the region takes all."""
    first, last, frame = _REGIONS[name]
    spin = scaled(axis(body.frames[frame], 2), -PER_DEG)
    found: dict[str, Turn] = {}
    swept: Vector = (0.0, 0.0, 0.0)
    for joint in range(first + 1, last + 1):
        share = (joint - first) / (last - first)
        here = body.points[f"spine{joint}"]
        swept = along(swept, minus(here, body.points[f"spine{joint - 1}"]), share)
        found[f"spine{joint}"] = Turn(scaled(spin, share), here, cross(spin, swept))
    whole = Turn(spin, body.points[f"spine{last}"], cross(spin, swept))
    above = {"head"} | ({f"{part}_{side}" for part in _ARM for side in ("left", "right")} if last == 11 else set())
    above |= {"spine12", "spine13"} if last == 11 else set()
    return found | dict.fromkeys(above, whole)
