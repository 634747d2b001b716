"""The parts of a body as tubes: tables of half-axes (shares of stature) and where they sit on the skeleton.

Radii are those of an average adult, measured off pictures (policy, not anatomy): `ahead` is towards the front of the
segment, `behind` towards its back, `half` to either side.
"""

from __future__ import annotations

from collections.abc import Sequence

from .posed import Posed
from .rings import Profile, Ring, along_bone, smooth_profile
from .space import Matrix, Vector, along, axis, between, cross, placed, plus, unit

THIGH = smooth_profile(
    (
        Profile(0.0, 0.058, 0.062, 0.058),
        Profile(0.25, 0.059, 0.056, 0.056),
        Profile(0.5, 0.053, 0.047, 0.048),
        Profile(0.75, 0.042, 0.039, 0.040),
        Profile(0.92, 0.035, 0.035, 0.036),
        Profile(1.0, 0.033, 0.033, 0.035),
    ),
    6,
)
SHANK = smooth_profile(
    (
        Profile(0.0, 0.032, 0.031, 0.034),
        Profile(0.12, 0.029, 0.035, 0.034),
        Profile(0.3, 0.0265, 0.041, 0.036),
        Profile(0.5, 0.024, 0.036, 0.033),
        Profile(0.72, 0.0205, 0.024, 0.025),
        Profile(0.9, 0.0185, 0.0185, 0.020),
        Profile(1.0, 0.019, 0.019, 0.020),
    ),
    7,
)
UPPER_ARM = smooth_profile(
    (
        Profile(0.0, 0.029, 0.030, 0.023),
        Profile(0.2, 0.036, 0.035, 0.033),
        Profile(0.5, 0.029, 0.029, 0.027),
        Profile(0.8, 0.0235, 0.024, 0.023),
        Profile(1.0, 0.0215, 0.022, 0.022),
    ),
    5,
)
FOREARM = smooth_profile(
    (
        Profile(0.0, 0.022, 0.022, 0.022),
        Profile(0.25, 0.0235, 0.0235, 0.0235),
        Profile(0.6, 0.0185, 0.0185, 0.0185),
        Profile(0.9, 0.0145, 0.0145, 0.0155),
        Profile(1.0, 0.014, 0.014, 0.015),
    ),
    5,
)
HAND = smooth_profile(
    (
        Profile(-0.05, 0.012, 0.012, 0.0145),
        Profile(0.15, 0.0125, 0.0125, 0.020),
        Profile(0.4, 0.0125, 0.0125, 0.0235),
        Profile(0.62, 0.0105, 0.0105, 0.0215),
        Profile(0.85, 0.008, 0.008, 0.0165),
        Profile(1.0, 0.006, 0.006, 0.0115),
    ),
    6,
)

# height over the ankle's level along the foot: (forward, bottom, top, half breadth)
FOOT = (
    (-0.037, -0.029, -0.010, 0.013),
    (-0.032, -0.037, 0.004, 0.0175),
    (-0.016, -0.039, 0.017, 0.0205),
    (0.006, -0.0385, 0.0195, 0.021),
    (0.026, -0.037, 0.011, 0.0215),
    (0.048, -0.0375, -0.004, 0.0245),
    (0.073, -0.039, -0.0145, 0.027),
)
TOES = (
    (-0.014, -0.0005, 0.029, 0.027),
    (0.0, 0.0, 0.0245, 0.027),
    (0.018, 0.0, 0.0195, 0.0255),
    (0.034, 0.0015, 0.015, 0.021),
    (0.041, 0.004, 0.011, 0.014),
)
BALL = (0.073, -0.039)
"""The joint of the toes in the foot's frame: forward of and below the ankle."""

# height over the top of the neck: (up, back, front, half breadth); the profile of a face
HEAD = (
    (-0.010, -0.020, 0.040, 0.018),
    (-0.004, -0.027, 0.053, 0.0190),
    (0.003, -0.030, 0.0590, 0.0225),
    (0.010, -0.032, 0.0580, 0.0270),
    (0.0165, -0.0345, 0.0560, 0.0315),
    (0.0225, -0.0370, 0.0605, 0.0345),
    (0.0280, -0.0395, 0.0590, 0.0370),
    (0.0335, -0.0415, 0.0620, 0.0380),
    (0.0395, -0.0435, 0.0600, 0.0390),
    (0.0450, -0.0450, 0.0705, 0.0400),
    (0.0520, -0.0465, 0.0660, 0.0410),
    (0.0620, -0.0475, 0.0590, 0.0425),
    (0.0700, -0.0480, 0.0550, 0.0430),
    (0.0790, -0.0480, 0.0575, 0.0435),
    (0.0920, -0.0460, 0.0555, 0.0435),
    (0.1050, -0.0410, 0.0490, 0.0405),
    (0.1160, -0.0320, 0.0385, 0.0345),
    (0.1240, -0.0200, 0.0250, 0.0245),
    (0.1285, -0.0080, 0.0120, 0.0120),
)


def tall(
    table: Sequence[tuple[float, float, float, float]], origin: Vector, frame: Matrix, stature: float
) -> tuple[Ring, ...]:
    """Rings stacked upward in a frame, from lines of (up, back, front, half breadth)."""
    front, side, way = axis(frame, 0), axis(frame, 2), axis(frame, 1)
    rings = []
    for up, back, ahead, half in table:
        middle, depth = (back + ahead) / 2 * stature, (ahead - back) / 2 * stature
        centre = placed(origin, frame, (middle, up * stature, 0.0))
        rings.append(Ring(centre, front, side, depth, depth, half * stature, way))
    return tuple(rings)


def flat(
    table: Sequence[tuple[float, float, float, float]], origin: Vector, frame: Matrix, stature: float
) -> tuple[Ring, ...]:
    """Rings one before the other in a frame, from lines of (forward, bottom, top, half breadth)."""
    up, side, way = axis(frame, 1), axis(frame, 2), axis(frame, 0)
    rings = []
    for ahead, bottom, top, half in table:
        middle, depth = (bottom + top) / 2 * stature, (top - bottom) / 2 * stature
        centre = placed(origin, frame, (ahead * stature, middle, 0.0))
        rings.append(Ring(centre, up, side, depth, depth, half * stature, way))
    return tuple(rings)


def head(body: Posed) -> tuple[Ring, ...]:
    """The head with its face."""
    return tall(HEAD, body.points["head"], body.frames["head"], body.stature)


def axes(frame: Matrix) -> tuple[Vector, Vector]:
    """Forward and sideways of a frame, in the room."""
    return axis(frame, 0), axis(frame, 2)


def bone(body: Posed, segment: str, start: str, end: str, table: Sequence[Profile]) -> tuple[Ring, ...]:
    """The rings of one bone of a limb."""
    frame = body.frames[segment]
    return along_bone((body.points[start], body.points[end]), axes(frame), table, body.stature)


def kneecap(body: Posed, side: str) -> tuple[Ring, ...]:
    """The knee cap as three great circles of a ball, which rounds the bent knee."""
    stature, thigh, shank = body.stature, body.frames[f"thigh_{side}"], body.frames[f"shank_{side}"]
    forward = unit(plus(axis(thigh, 0), axis(shank, 0)))
    across = axis(thigh, 2)
    up = unit(cross(across, forward))
    centre = along(body.points[f"knee_{side}"], forward, 0.006 * stature)
    size = 0.030 * stature
    planes = ((forward, up), (forward, across), (up, across))
    return tuple(Ring(centre, one, other, size, size, size) for one, other in planes)


def foot(body: Posed, side: str) -> tuple[tuple[Ring, ...], tuple[Ring, ...]]:
    """The foot and its toes."""
    ankle, frame = body.points[f"ankle_{side}"], body.frames[f"foot_{side}"]
    stature = body.stature
    ball = placed(ankle, frame, (BALL[0] * stature, BALL[1] * stature, 0.0))
    return flat(FOOT, ankle, frame, stature), flat(TOES, ball, body.frames[f"toes_{side}"], stature)


# ---- the trunk ---------------------------------------------------------------------------------------------

# (place along the spine: joint number from L5/S1 = 0 to C7 = 11), then front, back, half breadth
TRUNK = (
    (0.0, 0.083, 0.0375, 0.0925),
    (1.0, 0.084, 0.034, 0.0860),
    (2.0, 0.083, 0.0315, 0.0795),
    (3.0, 0.083, 0.0305, 0.0775),
    (4.0, 0.085, 0.031, 0.0795),
    (5.0, 0.088, 0.033, 0.0840),
    (6.0, 0.092, 0.036, 0.0885),
    (7.0, 0.095, 0.039, 0.0920),
    (8.0, 0.095, 0.040, 0.0950),
    (9.0, 0.089, 0.040, 0.0960),
    (10.0, 0.074, 0.037, 0.0840),
    (11.0, 0.048, 0.032, 0.0520),
)
# in the pelvis, from the middle of the hips: (up, back, front, half breadth)
PELVIS = (
    (-0.052, -0.040, 0.030, 0.060),
    (-0.038, -0.060, 0.046, 0.084),
    (-0.016, -0.073, 0.055, 0.097),
    (0.006, -0.0745, 0.059, 0.0985),
    (0.026, -0.070, 0.060, 0.0965),
)


def trunk(body: Posed) -> tuple[Ring, ...]:
    """The trunk from the seat to the root of the neck."""
    stature = body.stature
    rings = [ring._replace(way=None) for ring in tall(PELVIS, body.points["hips"], body.frames["pelvis"], stature)]
    for joint, ahead, behind, half in TRUNK:
        frame = _spine_frame(body, joint)
        # about the middle of the section, so that the line of centres runs smoothly from the pelvis up
        centre = along(body.points[f"spine{int(joint)}"], axis(frame, 0), (ahead - behind) / 2 * stature)
        depth = (ahead + behind) / 2 * stature
        rings.append(Ring(centre, axis(frame, 0), axis(frame, 2), depth, depth, half * stature))
    return tuple(rings)


def seat(body: Posed, side: str) -> tuple[Ring, ...]:
    """The buttock, which spans from the sacrum round the sitting bone to the back of the thigh."""
    stature, pelvis, thigh = body.stature, body.frames["pelvis"], body.frames[f"thigh_{side}"]
    sign = 1.0 if side == "right" else -1.0
    hip = body.points[f"hip_{side}"]
    places = (
        placed(body.points["hips"], pelvis, (-0.026 * stature, 0.030 * stature, sign * 0.046 * stature)),
        placed(body.points["hips"], pelvis, (-0.032 * stature, -0.006 * stature, sign * 0.048 * stature)),
        between(
            placed(hip, pelvis, (-0.022 * stature, -0.030 * stature, 0.0)),
            placed(hip, thigh, (-0.014 * stature, -0.022 * stature, 0.0)),
        ),
        placed(hip, thigh, (-0.008 * stature, -0.070 * stature, 0.0)),
        placed(hip, thigh, (-0.002 * stature, -0.120 * stature, 0.0)),
    )
    radii = (0.036, 0.046, 0.048, 0.0465, 0.0420)
    frames = (pelvis, pelvis, thigh, thigh, thigh)
    return tuple(
        Ring(place, axis(frame, 0), axis(frame, 2), radius * stature, radius * stature, radius * stature)
        for place, radius, frame in zip(places, radii, frames, strict=True)
    )


def _spine_frame(body: Posed, joint: float) -> Matrix:
    return body.frames["pelvis"] if joint == 0 else body.frames[f"spine{int(joint)}"]


# ---- by name -----------------------------------------------------------------------------------------------

_BONES: dict[str, tuple[str, str, Sequence[Profile]]] = {
    "thigh": ("hip", "knee", THIGH),
    "shank": ("knee", "ankle", SHANK),
    "upper_arm": ("shoulder", "elbow", UPPER_ARM),
    "forearm": ("elbow", "wrist", FOREARM),
    "hand": ("wrist", "fingertip", HAND),
}
"""The tubes that follow one bone: segment -> its two joints and its table."""


def limbs(body: Posed, side: str) -> dict[str, tuple[Ring, ...]]:
    """The tubes of one side, from the seat to the hand."""
    foot_rings, toes = foot(body, side)
    found = {"seat": seat(body, side), "knee": kneecap(body, side), "foot": foot_rings, "toes": toes}
    for name, (start, end, table) in _BONES.items():
        found[name] = bone(body, f"{name}_{side}", f"{start}_{side}", f"{end}_{side}", table)
    return found


def tube(body: Posed, name: str) -> tuple[Ring, ...]:
    """One tube by its name: trunk, head, or a limb with its side, as in `thigh_left`."""
    if name in {"trunk", "head"}:
        return trunk(body) if name == "trunk" else head(body)
    stem, _, side = name.rpartition("_")
    if stem in _BONES:
        start, end, table = _BONES[stem]
        return bone(body, name, f"{start}_{side}", f"{end}_{side}", table)
    if stem in {"foot", "toes"}:
        return foot(body, side)[stem == "toes"]
    return seat(body, side) if stem == "seat" else kneecap(body, side)
