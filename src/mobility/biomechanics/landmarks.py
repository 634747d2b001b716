"""Where a landmark touches: the outermost point of the drawn shape, so that pictures neither float nor sink."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import hypot

from . import shapes
from .posed import Posed
from .rings import Ring
from .space import Vector, along, dot, mean

DOWN: Vector = (0.0, -1.0, 0.0)
_SIDES = ("left", "right")

_TRUNK_PARTS: dict[str, slice] = {
    # the first five rings are the pelvis, then one a joint from L5/S1 to C7
    "sacrum": slice(2, 7),
    "buttocks": slice(0, 4),
    "pelvis_front": slice(2, 6),
    "abdomen": slice(5, 10),
    "chest": slice(10, 15),
    "back": slice(6, 15),
    "upper_back": slice(12, 16),
    "side": slice(1, 15),
}


def rings_of(body: Posed, landmark: str, side: str) -> tuple[Ring, ...]:
    """The rings that make a landmark; trunk and head have no side."""
    if landmark in _TRUNK_PARTS:
        found = shapes.trunk(body)[_TRUNK_PARTS[landmark]]
        return (*found, *shapes.seat(body, side)[:3]) if landmark == "buttocks" else found
    if landmark in {"head", "forehead"}:
        skull = shapes.head(body)
        return skull[12:17] if landmark == "forehead" else skull[6:]
    return _limb(body, landmark, side)


def _limb(body: Posed, landmark: str, side: str) -> tuple[Ring, ...]:
    if landmark in {"thigh_front", "thigh_back"}:
        return shapes.bone(body, f"thigh_{side}", f"hip_{side}", f"knee_{side}", shapes.THIGH)[1:5]
    if landmark == "knee":
        return shapes.kneecap(body, side)
    if landmark in {"shin", "calf"}:
        return shapes.bone(body, f"shank_{side}", f"knee_{side}", f"ankle_{side}", shapes.SHANK)[1:6]
    if landmark in {"heel", "sole", "ball_of_foot", "toes", "instep"}:
        foot, toes = shapes.foot(body, side)
        return {"heel": foot[:3], "sole": (*foot, *toes[1:3]), "instep": foot[2:]}.get(landmark, (foot[-1], *toes))
    if landmark in {"hand", "fist"}:
        return shapes.bone(body, f"hand_{side}", f"wrist_{side}", f"fingertip_{side}", shapes.HAND)[1:]
    if landmark == "shoulder":
        return shapes.bone(body, f"upper_arm_{side}", f"shoulder_{side}", f"elbow_{side}", shapes.UPPER_ARM)[:2]
    lower = shapes.bone(body, f"forearm_{side}", f"elbow_{side}", f"wrist_{side}", shapes.FOREARM)
    return lower[:2] if landmark == "elbow" else lower


def outermost(ring: Ring, direction: Vector) -> Vector:
    """The point of a ring that lies farthest in a direction."""
    forward, across = dot(ring.front, direction), dot(ring.side, direction)
    depth = ring.ahead if forward > 0 else ring.behind
    size = hypot(forward * depth, across * ring.half)
    if size < 1e-9:
        return ring.centre
    point = along(ring.centre, ring.front, forward * depth * depth / size)
    return along(point, ring.side, across * ring.half * ring.half / size)


def touching(body: Posed, landmark: str, side: str, direction: Vector = DOWN) -> Vector:
    """The point of a landmark that lies farthest in a direction, by default the lowest."""
    points = (outermost(ring, direction) for ring in rings_of(body, landmark, side))
    return max(points, key=lambda point: dot(point, direction))


def centre(body: Posed, landmark: str, side: str) -> Vector:
    """The middle of a landmark."""
    return mean([ring.centre for ring in rings_of(body, landmark, side)])


def all_rings(body: Posed) -> Iterable[Sequence[Ring]]:
    """Every tube of the body."""
    yield shapes.trunk(body)
    yield shapes.head(body)
    for side in _SIDES:
        yield shapes.seat(body, side)
        for name in ("thigh_front", "knee", "shin", "sole", "forearm", "hand", "shoulder"):
            yield rings_of(body, name, side)


def lowest(body: Posed) -> float:
    """The height of the lowest point of the body, metres."""
    return min(outermost(ring, DOWN)[1] for rings in all_rings(body) for ring in rings)
