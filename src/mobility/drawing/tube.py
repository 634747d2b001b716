"""The outline of limbs and trunk in a view.

The outline of a row of rings is the line through their outermost points on either side; a tube that points at the
viewer becomes the hull of its rings.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import cos, hypot, pi, sin
from typing import NamedTuple

from ..biomechanics.rings import Ring
from ..biomechanics.space import Point, along, distance, hull
from .camera import Camera

END_ON = 0.4
"""A tube seen shorter than this share of its length is drawn as a hull (policy)."""


def reach(ring: Ring, camera: Camera, normal: Point) -> float:
    """How far a ring reaches on paper from its centre in a direction."""
    forward = _dot(camera.seen(ring.front), normal)
    across = _dot(camera.seen(ring.side), normal)
    return hypot(forward * (ring.ahead if forward > 0 else ring.behind), across * ring.half)


def seen(ring: Ring, camera: Camera, count: int = 12) -> tuple[Point, ...]:
    """A ring on paper."""
    turns = (2 * pi * index / count for index in range(count))
    points = (
        along(along(ring.centre, ring.front, cos(t) * (ring.ahead if cos(t) > 0 else ring.behind)), ring.side,
              sin(t) * ring.half)
        for t in turns
    )  # fmt: skip
    return tuple(map(camera.seen, points))


class Sides(NamedTuple):
    """The two long edges of a tube on paper, from its start to its end, without the ends."""

    left: tuple[Point, ...]
    right: tuple[Point, ...]


def _dot(one: Point, other: Point) -> float:
    return one[0] * other[0] + one[1] * other[1]


def _lengths(rings: Sequence[Ring], camera: Camera) -> tuple[float, float]:
    real = seen = 0.0
    for one, other in pairwise(rings):
        real += sum((a - b) ** 2 for a, b in zip(one.centre, other.centre, strict=True)) ** 0.5
        seen += distance(camera.seen(one.centre), camera.seen(other.centre))
    return real, seen


def is_end_on(rings: Sequence[Ring], camera: Camera) -> bool:
    """Whether a tube points so much at the viewer that it has no sides."""
    real, seen = _lengths(rings, camera)
    return seen < END_ON * real


def _tangents(rings: Sequence[Ring], centres: Sequence[Point], camera: Camera) -> list[Point]:
    last = len(centres) - 1
    found: list[Point] = []
    for index, ring in enumerate(rings):
        before, after = centres[max(index - 1, 0)], centres[min(index + 1, last)]
        dx, dy = camera.seen(ring.way) if ring.way else (after[0] - before[0], after[1] - before[1])
        size = hypot(dx, dy) or 1.0
        found.append((dx / size, dy / size))
    return found


def sides(rings: Sequence[Ring], camera: Camera) -> Sides:
    """The two long edges of a tube."""
    centres = [camera.seen(ring.centre) for ring in rings]
    left: list[Point] = []
    right: list[Point] = []
    for ring, (x, y), (tx, ty) in zip(rings, centres, _tangents(rings, centres, camera), strict=True):
        one, other = reach(ring, camera, (-ty, tx)), reach(ring, camera, (ty, -tx))
        left.append((x - ty * one, y + tx * one))
        right.append((x + ty * other, y - tx * other))
    return Sides(tuple(left), tuple(right))


def _cap(start: Point, end: Point, rise: float) -> tuple[Point, ...]:
    """A round end from one edge to the other, on the right-hand side of the way between them."""
    middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
    half = ((end[0] - start[0]) / 2, (end[1] - start[1]) / 2)
    out = (half[1] * rise, -half[0] * rise)
    turns = (pi * step / 4 for step in (1, 2, 3))
    return tuple(
        (middle[0] - half[0] * cos(t) + out[0] * sin(t), middle[1] - half[1] * cos(t) + out[1] * sin(t)) for t in turns
    )


def outline(
    rings: Sequence[Ring], camera: Camera, *, start_cap: float = 1.0, end_cap: float = 1.0
) -> tuple[Point, ...]:
    """The closed outline of a tube; caps are 0 for a flat end, 1 for a round one."""
    if is_end_on(rings, camera):
        return hull(point for ring in rings for point in seen(ring, camera))
    left, right = sides(rings, camera)
    first = _cap(left[0], right[0], start_cap) if start_cap else ()
    last = _cap(right[-1], left[-1], end_cap) if end_cap else ()
    return (*left[::-1], *first, *right, *last)


def edge_beyond(rings: Sequence[Ring], camera: Camera, share: float, *, end_cap: float = 1.0) -> tuple[Point, ...]:
    """The open line round the far part of a tube, from `share` of its length round the end and back.

    Drawn in the colour of the paper behind the tube it makes crossings legible while the root melts into the body.
    """
    if is_end_on(rings, camera):
        shown = hull(point for ring in rings for point in seen(ring, camera))
        return (*shown, shown[0])
    left, right = sides(rings, camera)
    skip = round(share * (len(rings) - 1))
    last = _cap(right[-1], left[-1], end_cap) if end_cap else ()
    return (*right[skip:], *last, *left[skip:][::-1])
