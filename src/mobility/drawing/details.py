"""What of a body is only drawn and touches nothing: hair, neck, slope of the shoulders, fists, thumbs."""

from __future__ import annotations

from ..biomechanics.posed import Posed
from ..biomechanics.rings import Profile, Ring, along_bone
from ..biomechanics.shapes import axes, tall
from ..biomechanics.space import along, axis, between, dot, placed

FIST = (
    Profile(-0.05, 0.012, 0.012, 0.0145),
    Profile(0.15, 0.018, 0.018, 0.021),
    Profile(0.35, 0.023, 0.023, 0.024),
    Profile(0.6, 0.021, 0.021, 0.022),
)
NECK = (
    Profile(-0.25, 0.040, 0.030, 0.046),
    Profile(0.15, 0.035, 0.0305, 0.0335),
    Profile(0.6, 0.033, 0.0315, 0.0295),
    Profile(1.15, 0.034, 0.036, 0.030),
)
HAIR_BACK = (
    (0.0140, -0.0370, -0.0260, 0.0300),
    (0.0250, -0.0425, -0.0190, 0.0375),
    (0.0400, -0.0470, -0.0130, 0.0410),
    (0.0560, -0.0500, -0.0080, 0.0440),
    (0.0700, -0.0510, 0.0040, 0.0455),
    (0.0800, -0.0510, 0.0170, 0.0460),
    (0.0920, -0.0490, 0.0310, 0.0460),
    (0.1020, -0.0450, 0.0440, 0.0440),
)
HAIR_TOP = (
    (0.0960, -0.0480, 0.0380, 0.0455),
    (0.1030, -0.0445, 0.0490, 0.0435),
    (0.1100, -0.0395, 0.0480, 0.0405),
    (0.1180, -0.0325, 0.0405, 0.0350),
    (0.1260, -0.0200, 0.0270, 0.0250),
    (0.1315, -0.0070, 0.0110, 0.0110),
)


def hair(body: Posed) -> tuple[tuple[Ring, ...], tuple[Ring, ...]]:
    """Hair at the back and sides, and on top."""
    origin, frame = body.points["head"], body.frames["head"]
    return tall(HAIR_BACK, origin, frame, body.stature), tall(HAIR_TOP, origin, frame, body.stature)


def thumb(body: Posed, side: str) -> tuple[Ring, ...]:
    """The thumb, on the side of the hand that is inward when the palm looks back."""
    wrist, frame, stature = body.points[f"wrist_{side}"], body.frames[f"hand_{side}"], body.stature
    inward = -1.0 if side == "right" else 1.0
    root = placed(wrist, frame, (0.0, -0.020 * stature, inward * 0.012 * stature))
    tip = placed(wrist, frame, (-0.006 * stature, -0.060 * stature, inward * 0.034 * stature))
    table = (Profile(0.0, 0.010, 0.010, 0.010), Profile(0.5, 0.0085, 0.0085, 0.009), Profile(1.0, 0.006, 0.006, 0.006))
    return along_bone((root, tip), axes(frame), table, stature)


RAISED = 0.8
"""An arm hangs while its upper part points down the trunk by at least this much (cosine)."""


def is_raised(body: Posed, side: str) -> bool:
    """Whether an arm is lifted off the side, so that folds of skin tie it to the trunk."""
    return dot(axis(body.frames["thorax"], 1), axis(body.frames[f"upper_arm_{side}"], 1)) < RAISED


def armpit(body: Posed, side: str) -> tuple[Ring, ...]:
    """The folds of chest and back that tie a raised arm to the trunk."""
    stature, frame, sign = body.stature, body.frames["thorax"], 1.0 if side == "right" else -1.0
    flank = placed(body.points["spine7"], frame, (0.022 * stature, 0.0, sign * 0.062 * stature))
    hollow = placed(body.points["spine9"], frame, (0.018 * stature, 0.0, sign * 0.078 * stature))
    upper = between(body.points[f"shoulder_{side}"], body.points[f"elbow_{side}"], 0.32)
    places = (flank, hollow, between(hollow, upper, 0.55), upper)
    radii = (0.030, 0.036, 0.033, 0.026)
    return tuple(
        Ring(place, axis(frame, 0), axis(frame, 2), radius * stature, radius * stature, radius * stature)
        for place, radius in zip(places, radii, strict=True)
    )


def neck(body: Posed) -> tuple[Ring, ...]:
    """The neck from its root to the skull."""
    frame = body.frames["spine12"]
    return along_bone((body.points["spine11"], body.points["head"]), axes(frame), NECK, body.stature)


def yoke(body: Posed, side: str) -> tuple[Ring, ...]:
    """The slope from neck to shoulder (trapezius, collar bone, shoulder blade)."""
    root = between(body.points["spine11"], body.points["spine12"], 0.55)
    shoulder = along(body.points[f"shoulder_{side}"], axis(body.frames["thorax"], 1), -0.002 * body.stature)
    frame = body.frames["thorax"]
    table = (
        Profile(0.0, 0.030, 0.028, 0.020),
        Profile(0.35, 0.036, 0.034, 0.026),
        Profile(0.7, 0.035, 0.035, 0.029),
        Profile(1.0, 0.029, 0.029, 0.025),
    )
    return along_bone((root, shoulder), (axis(frame, 0), axis(frame, 1)), table, body.stature)
