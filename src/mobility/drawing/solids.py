"""Simple things beside the body: boxes, rods, rollers and balls, as flat marks with a depth."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

from attrs import frozen

from ..biomechanics.rings import Profile, along_bone
from ..biomechanics.space import Matrix, Vector, along, cross, dot, hull, minus, placed, scaled, unit
from .camera import Camera
from .palette import RUBBER, Paint
from .scene import Area, Disc, Line, Mark
from .tube import seen

LEVEL: Matrix = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))


@frozen(kw_only=True)
class Part:
    """Something drawn as one: its name, how near it is in metres, and its marks in metres, y up."""

    name: str
    depth: float
    marks: tuple[Mark, ...]


def box(middle: Vector, half: Vector, camera: Camera, paint: Paint, *, frame: Matrix = LEVEL) -> tuple[Mark, ...]:
    """A box, its upper face lighter where it is seen."""
    corners = [placed(middle, frame, (half[0] * a, half[1] * b, half[2] * c)) for a, b, c in product((-1, 1), repeat=3)]
    whole = Area(outlines=(hull(map(camera.seen, corners)),), fill=paint[0], smooth=False)
    upper = [placed(middle, frame, (half[0] * a, half[1], half[2] * c)) for a, c in product((-1, 1), repeat=2)]
    face = hull(map(camera.seen, upper))
    if camera.depth(placed((0.0, 0.0, 0.0), frame, (0.0, 1.0, 0.0))) < 0.05 or len(face) < 3:
        return (whole,)
    return (whole, Area(outlines=(face,), fill=paint[1], smooth=False))


def rod(points: Sequence[Vector], camera: Camera, colour: str, width: float) -> Line:
    """A rod, strap or rope through points."""
    return Line(points=tuple(map(camera.seen, points)), colour=colour, width=width, smooth=len(points) > 2)


def roller(middle: Vector, way: Vector, size: tuple[float, float], camera: Camera, paint: Paint) -> tuple[Mark, ...]:
    """A cylinder of a length and radius, and the end of it that is turned to the viewer."""
    length, radius = size
    way = unit(way)
    ends = (along(middle, way, -length / 2), along(middle, way, length / 2))
    table = (Profile(0.0, radius, radius, radius), Profile(1.0, radius, radius, radius))
    rings = along_bone(ends, across(way), table, 1.0)
    faces = [seen(ring, camera, 24) for ring in rings]
    near = max(rings, key=lambda ring: camera.depth(ring.centre))
    body = Area(outlines=(hull(point for face in faces for point in face),), fill=paint[0], smooth=False)
    return (body, Area(outlines=(seen(near, camera, 24),), fill=paint[1]))


def across(way: Vector) -> tuple[Vector, Vector]:
    """Two directions square to a unit vector and to each other."""
    other: Vector = (0.0, 0.0, 1.0) if abs(way[2]) < 0.9 else (1.0, 0.0, 0.0)
    one = unit(minus(other, scaled(way, dot(way, other))))
    return one, cross(way, one)


def globe(middle: Vector, radius: float, camera: Camera, paint: Paint = RUBBER) -> tuple[Mark, ...]:
    """A ball with a darker rim."""
    x, y = camera.seen(middle)
    return (Disc(centre=(x, y), radius=radius, fill=paint[1]), Disc(centre=(x, y), radius=radius * 0.88, fill=paint[0]))
