"""Vectors as tuples of floats, in the room (x forward, y up, z to the body's right; metres) and on paper."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import hypot, sqrt

Vector = tuple[float, float, float]
Matrix = tuple[Vector, Vector, Vector]
Point = tuple[float, float]


def plus(one: Vector, other: Vector) -> Vector:
    """The sum."""
    return (one[0] + other[0], one[1] + other[1], one[2] + other[2])


def minus(one: Vector, other: Vector) -> Vector:
    """The way from `other` to `one`."""
    return (one[0] - other[0], one[1] - other[1], one[2] - other[2])


def scaled(vector: Vector, factor: float) -> Vector:
    """A multiple."""
    return (vector[0] * factor, vector[1] * factor, vector[2] * factor)


def along(start: Vector, vector: Vector, factor: float) -> Vector:
    """`start` moved by a multiple of a vector."""
    return (start[0] + vector[0] * factor, start[1] + vector[1] * factor, start[2] + vector[2] * factor)


def between(one: Vector, other: Vector, share: float = 0.5) -> Vector:
    """The point at a share of the way from one to the other."""
    return along(one, minus(other, one), share)


def dot(one: Vector, other: Vector) -> float:
    """The scalar product."""
    return one[0] * other[0] + one[1] * other[1] + one[2] * other[2]


def cross(one: Vector, other: Vector) -> Vector:
    """The vector product."""
    return (
        one[1] * other[2] - one[2] * other[1],
        one[2] * other[0] - one[0] * other[2],
        one[0] * other[1] - one[1] * other[0],
    )


def length(vector: Vector) -> float:
    """The length."""
    return sqrt(dot(vector, vector))


def unit(vector: Vector) -> Vector:
    """The same direction, length 1; a null vector points up."""
    size = length(vector)
    return scaled(vector, 1 / size) if size > 1e-9 else (0.0, 1.0, 0.0)


def axis(matrix: Matrix, index: int) -> Vector:
    """An axis of a frame in the room: 0 forward, 1 up, 2 to the right."""
    return (matrix[0][index], matrix[1][index], matrix[2][index])


def placed(origin: Vector, matrix: Matrix, offset: Vector) -> Vector:
    """A point given in a frame -> the point in the room."""
    rows = ((row[0] * offset[0] + row[1] * offset[1] + row[2] * offset[2]) for row in matrix)
    return plus(origin, tuple(rows))  # type: ignore[arg-type]


def mean(points: Sequence[Vector]) -> Vector:
    """The centre of some points."""
    count = len(points)
    return (sum(p[0] for p in points) / count, sum(p[1] for p in points) / count, sum(p[2] for p in points) / count)


def hull(points: Iterable[Point]) -> tuple[Point, ...]:
    """The convex hull of points on paper (Andrew's monotone chain)."""
    ordered = sorted(set(points))
    if len(ordered) < 3:
        return tuple(ordered)
    lower, upper = _chain(ordered), _chain(ordered[::-1])
    return (*lower[:-1], *upper[:-1])


def _chain(ordered: Sequence[Point]) -> list[Point]:
    chain: list[Point] = []
    for point in ordered:
        while len(chain) > 1 and _turn(chain[-2], chain[-1], point) <= 0:
            chain.pop()
        chain.append(point)
    return chain


def _turn(one: Point, two: Point, three: Point) -> float:
    return (two[0] - one[0]) * (three[1] - one[1]) - (two[1] - one[1]) * (three[0] - one[0])


def distance(one: Point, other: Point) -> float:
    """How far two points on paper lie apart."""
    return hypot(one[0] - other[0], one[1] - other[1])


def area(outline: Sequence[Point]) -> float:
    """Signed area of an outline on paper."""
    pairs = zip(outline, (*outline[1:], outline[0]), strict=True)
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in pairs) / 2
