"""Forward kinematics: joint angles -> joints and segment frames in the room."""

from __future__ import annotations

from math import cos, radians, sin

from ..model.position import Position
from . import anthropometry as measures
from .posed import Posed
from .space import Matrix, Vector, placed

_Body = tuple[dict[str, Vector], dict[str, Matrix]]


def posed(position: Position, lumbar_deg: float, stature_m: float) -> Posed:
    """The body in a position with its hips at the origin; `lumbar_deg` is the flexion of the low back."""
    points, frames = _posed(position, lumbar_deg, stature_m)
    return Posed(points=points, frames=frames, stature=stature_m)


def _times(one: Matrix, other: Matrix) -> Matrix:
    columns = tuple(zip(*other, strict=True))
    return tuple(tuple(sum(a * b for a, b in zip(row, column, strict=True)) for column in columns) for row in one)  # type: ignore[return-value]


def _turned(matrix: Matrix, flexion: float = 0.0, abduction: float = 0.0, axial: float = 0.0) -> Matrix:
    """A frame turned about its z, then x, then y axis, degrees."""
    for turn, angle in ((_about_z, flexion), (_about_x, abduction), (_about_y, axial)):
        if angle:
            matrix = _times(matrix, turn(cos(radians(angle)), sin(radians(angle))))
    return matrix


def _about_x(c: float, s: float) -> Matrix:
    return ((1.0, 0.0, 0.0), (0.0, c, -s), (0.0, s, c))


def _about_y(c: float, s: float) -> Matrix:
    return ((c, 0.0, s), (0.0, 1.0, 0.0), (-s, 0.0, c))


def _about_z(c: float, s: float) -> Matrix:
    return ((c, -s, 0.0), (s, c, 0.0), (0.0, 0.0, 1.0))


_LEVEL: Matrix = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))


def _posed(position: Position, lumbar: float, stature: float) -> _Body:
    root = position.root
    pelvis = _turned(_turned(_LEVEL, axial=root.heading), lumbar - position.trunk_pitch, root.list, root.turn)
    points: dict[str, Vector] = {"hips": (0.0, 0.0, 0.0)}
    frames: dict[str, Matrix] = {"pelvis": pelvis}
    _spine(position, lumbar, stature, (points, frames))
    for side, sign in (("right", 1.0), ("left", -1.0)):
        _leg(position, (side, sign), lumbar, stature, (points, frames))
        _arm(position, side, sign, stature, (points, frames))
    return points, frames


def _spine(position: Position, lumbar: float, stature: float, body: _Body) -> None:
    (points, frames), spine = body, position.spine
    frame, number = frames["pelvis"], 0
    place = placed(points["hips"], frame, (measures.HIP_TO_L5S1[0] * stature, measures.HIP_TO_L5S1[1] * stature, 0.0))
    points["spine0"] = place
    regions = (
        (measures.LUMBAR_LEANS, measures.LUMBAR_LINK, lumbar, spine.lumbar_lateral, spine.lumbar_rotation),
        (
            measures.THORACIC_LEANS, measures.THORACIC_LINK,
            spine.thoracic_flexion, spine.thoracic_lateral, spine.thoracic_rotation,
        ),
        (measures.NECK_LEANS, measures.NECK_LINK, spine.neck_flexion, spine.neck_lateral, spine.neck_rotation),
    )  # fmt: skip
    for leans, link, flexion, lateral, rotation in regions:
        bare = frame
        for index, lean in enumerate(leans, 1):
            share = index / len(leans)
            bare = _turned(frame, -flexion * share, lateral * share, rotation * share)
            tilted = _turned(bare, -lean)
            place = placed(place, tilted, (0.0, link * stature, 0.0))
            number += 1
            points[f"spine{number}"], frames[f"spine{number}"] = place, tilted
        frame = bare
        frames["thorax" if number == 11 else "head"] = frame
    points["head"] = place


def _leg(position: Position, which: tuple[str, float], lumbar: float, stature: float, body: _Body) -> None:
    side, sign = which
    (points, frames), leg = body, position.left_leg if side == "left" else position.right_leg
    hip = placed(points["hips"], frames["pelvis"], (0.0, 0.0, sign * measures.HALF_HIPS * stature))
    thigh = _turned(
        frames["pelvis"], leg.hip_flexion - lumbar, -sign * leg.hip_abduction, -sign * leg.hip_external_rotation
    )
    shank = _turned(thigh, -leg.knee_flexion)
    foot = _turned(shank, leg.ankle_dorsiflexion)
    knee = placed(hip, thigh, (0.0, -measures.THIGH * stature, 0.0))
    ankle = placed(knee, shank, (0.0, -measures.SHANK * stature, 0.0))
    points.update({f"hip_{side}": hip, f"knee_{side}": knee, f"ankle_{side}": ankle})
    toes = _turned(foot, leg.toe_extension)
    frames.update({f"thigh_{side}": thigh, f"shank_{side}": shank, f"foot_{side}": foot, f"toes_{side}": toes})


SHOULDER = (0.012, -0.037, 0.92)
"""Shoulder forward of and below C7 as shares of stature, and its share of half the breadth between acromia."""


def _arm(position: Position, side: str, sign: float, stature: float, body: _Body) -> None:
    (points, frames), arm = body, position.left_arm if side == "left" else position.right_arm
    # the shoulder blade carries the joint up as the arm rises past 60 degrees, by up to 3 % of stature
    raised = max(arm.shoulder_flexion, arm.shoulder_abduction) - 60
    lift = SHOULDER[1] + arm.scapula_elevation + 0.03 * max(0.0, raised) / 120
    offset = (SHOULDER[0] * stature, lift * stature, sign * SHOULDER[2] * measures.HALF_BIACROMIAL * stature)
    shoulder = placed(points["spine11"], frames["thorax"], offset)
    upper = _turned(
        frames["thorax"],
        arm.shoulder_flexion,
        -sign * arm.shoulder_abduction,
        -sign * arm.shoulder_external_rotation,
    )
    lower = _turned(upper, arm.elbow_flexion)
    hand = _turned(_turned(lower, axial=sign * (arm.forearm_pronation - 90)), arm.wrist_extension)
    elbow = placed(shoulder, upper, (0.0, -measures.UPPER_ARM * stature, 0.0))
    wrist = placed(elbow, lower, (0.0, -measures.FOREARM * stature, 0.0))
    tip = placed(wrist, hand, (0.0, -measures.HAND * stature, 0.0))
    points.update(
        {f"shoulder_{side}": shoulder, f"elbow_{side}": elbow, f"wrist_{side}": wrist, f"fingertip_{side}": tip}
    )
    frames.update({f"upper_arm_{side}": upper, f"forearm_{side}": lower, f"hand_{side}": hand})
