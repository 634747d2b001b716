"""Limbs and trunk as rows of rings, and their outline in a view.

A ring is an ellipse across a bone with its own depth in front and behind.  The outline of a row of rings is the
line through their outermost points on either side; a tube that points at the viewer becomes the hull of its rings.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import cos, hypot, pi, sin
from typing import NamedTuple

from .camera import Camera
from .space import Point, Vector, along, distance, hull

END_ON = 0.4
"""A tube seen shorter than this share of its length is drawn as a hull (policy)."""


class Ring(NamedTuple):
    """An ellipse across a bone: its centre, the directions forward and sideways, and three half-axes in metres.

    `way` is the direction of the bone where it is not that of the line of centres (head, foot).
    """

    centre: Vector
    front: Vector
    side: Vector
    ahead: float
    behind: float
    half: float
    way: Vector | None = None

    def reach(self, camera: Camera, normal: Point) -> float:
        """How far the ring reaches on paper from its centre in a direction."""
        forward = _dot(camera.seen(self.front), normal)
        across = _dot(camera.seen(self.side), normal)
        return hypot(forward * (self.ahead if forward > 0 else self.behind), across * self.half)

    def seen(self, camera: Camera, count: int = 12) -> tuple[Point, ...]:
        """The ring itself on paper."""
        turns = (2 * pi * index / count for index in range(count))
        points = (
            along(along(self.centre, self.front, cos(t) * (self.ahead if cos(t) > 0 else self.behind)), self.side,
                  sin(t) * self.half)
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
        one, other = ring.reach(camera, (-ty, tx)), ring.reach(camera, (ty, -tx))
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
        return hull(point for ring in rings for point in ring.seen(camera))
    left, right = sides(rings, camera)
    first = _cap(left[0], right[0], start_cap) if start_cap else ()
    last = _cap(right[-1], left[-1], end_cap) if end_cap else ()
    return (*left[::-1], *first, *right, *last)


def edge_beyond(rings: Sequence[Ring], camera: Camera, share: float, *, end_cap: float = 1.0) -> tuple[Point, ...]:
    """The open line round the far part of a tube, from `share` of its length round the end and back.

    Drawn in the colour of the paper behind the tube it makes crossings legible while the root melts into the body.
    """
    if is_end_on(rings, camera):
        shown = hull(point for ring in rings for point in ring.seen(camera))
        return (*shown, shown[0])
    left, right = sides(rings, camera)
    skip = round(share * (len(rings) - 1))
    last = _cap(right[-1], left[-1], end_cap) if end_cap else ()
    return (*right[skip:], *last, *left[skip:][::-1])


class Profile(NamedTuple):
    """One line of a table of rings: share of the bone's length, then half-axes as shares of stature."""

    at: float
    ahead: float
    behind: float
    half: float


def smooth_profile(table: Sequence[Profile], count: int) -> tuple[Profile, ...]:
    """A table at `count` even shares of the bone's length, Catmull-Rom between its lines."""
    return tuple(_at(table, table[0].at + (table[-1].at - table[0].at) * i / (count - 1)) for i in range(count))


def _at(table: Sequence[Profile], share: float) -> Profile:
    last = len(table) - 1
    index = next((i for i in range(last) if share <= table[i + 1].at), last - 1)
    here, there = table[index], table[index + 1]
    before, after = table[max(index - 1, 0)], table[min(index + 2, last)]
    t = (share - here.at) / (there.at - here.at)
    return Profile(
        share, *(_spline(a, b, c, d, t) for a, b, c, d in zip(before[1:], here[1:], there[1:], after[1:], strict=True))
    )


def _spline(before: float, here: float, there: float, after: float, t: float) -> float:
    a = 2 * here
    b = there - before
    c = 2 * before - 5 * here + 4 * there - after
    d = -before + 3 * here - 3 * there + after
    return max((a + b * t + c * t * t + d * t**3) / 2, 0.0)


def along_bone(
    ends: tuple[Vector, Vector], axes: tuple[Vector, Vector], table: Sequence[Profile], stature: float
) -> tuple[Ring, ...]:
    """The rings of a bone between two points, with its directions forward and sideways."""
    (start, end), (front, side) = ends, axes
    way = (end[0] - start[0], end[1] - start[1], end[2] - start[2])
    return tuple(
        Ring(along(start, way, line.at), front, side, line.ahead * stature, line.behind * stature, line.half * stature)
        for line in table
    )
