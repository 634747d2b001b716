"""Where a landmark touches: the outermost point of the drawn shape, so that pictures neither float nor sink."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import hypot

from . import shapes
from .posed import Posed
from .rings import Ring
from .space import Vector, along, dot, mean

DOWN: Vector = (0.0, -1.0, 0.0)
_SIDES = ("left", "right")

Tubes = Mapping[str, tuple[Ring, ...]]
"""The rings of every part of a body by the name of the part, with `_left` or `_right` where there are two."""

_WHOLE = slice(None)
_UNPAIRED = frozenset({"trunk", "head"})
LANDMARKS: dict[str, tuple[tuple[str, slice], ...]] = {
    # the first five rings of the trunk are the pelvis, then one a joint from L5/S1 to C7
    "sacrum": (("trunk", slice(2, 7)),),
    "buttocks": (("trunk", slice(0, 4)), ("seat", slice(0, 4))),
    "pelvis_front": (("trunk", slice(2, 6)),),
    "abdomen": (("trunk", slice(5, 10)),),
    "chest": (("trunk", slice(10, 15)),),
    "back": (("trunk", slice(6, 15)),),
    "upper_back": (("trunk", slice(12, 16)),),
    "side": (("trunk", slice(1, 15)),),
    "head": (("head", slice(6, None)),),
    "forehead": (("head", slice(12, 17)),),
    "thigh_front": (("thigh", slice(1, 5)),),
    "thigh_back": (("thigh", slice(1, 4)),),
    "knee": (("knee", _WHOLE),),
    "shin": (("shank", slice(1, 6)),),
    "calf": (("shank", slice(1, 6)),),
    "heel": (("foot", slice(0, 3)),),
    "sole": (("foot", _WHOLE), ("toes", slice(1, 3))),
    "ball_of_foot": (("foot", slice(6, None)), ("toes", _WHOLE)),
    "toes": (("foot", slice(6, None)), ("toes", _WHOLE)),
    "instep": (("foot", slice(2, None)),),
    "hand": (("hand", slice(1, None)),),
    "fist": (("hand", slice(1, None)),),
    "forearm": (("forearm", _WHOLE),),
    "elbow": (("forearm", slice(0, 2)),),
    "shoulder": (("upper_arm", slice(0, 2)),),
}
"""Landmark -> the rings that make it, as parts of tubes."""


def tubes_of(landmark: str, side: str) -> tuple[tuple[str, slice], ...]:
    """The tubes of a landmark with the rings that belong to it; trunk and head have no side."""
    return tuple((tube if tube in _UNPAIRED else f"{tube}_{side}", rings) for tube, rings in LANDMARKS[landmark])


def tubes(body: Posed) -> dict[str, tuple[Ring, ...]]:
    """Every tube of the body."""
    found = {"trunk": shapes.trunk(body), "head": shapes.head(body)}
    for side in _SIDES:
        found |= {f"{name}_{side}": rings for name, rings in shapes.limbs(body, side).items()}
    return found


def rings_of(body: Posed, landmark: str, side: str) -> tuple[Ring, ...]:
    """The rings that make a landmark; trunk and head have no side."""
    found: tuple[Ring, ...] = ()
    for tube, rings in tubes_of(landmark, side):
        found += shapes.tube(body, tube)[rings]
    return found


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
    return tubes(body).values()


def lowest(body: Posed) -> float:
    """The height of the lowest point of the body, metres."""
    return min(outermost(ring, DOWN)[1] for rings in all_rings(body) for ring in rings)
