"""Rows of rings: the shape of limbs and trunk round their bones.

A ring is an ellipse across a bone with its own depth in front and behind.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from .space import Vector, along


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
