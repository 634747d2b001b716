"""The narrow vocabulary of a picture: areas, lines, discs and words in flat paint.

Everything drawn goes through these four, so a new back end has four shapes to draw and no more.  Coordinates are
units of the picture, x to the right and y down.
"""

from __future__ import annotations

from typing import Literal

from attrs import evolve, frozen

from ..biomechanics.space import Point

Anchor = Literal["start", "middle", "end"]


@frozen(kw_only=True)
class Area:
    """One or more outlines filled as their union.  `smooth` draws a curve through the points."""

    outlines: tuple[tuple[Point, ...], ...]
    fill: str
    smooth: bool = True


@frozen(kw_only=True)
class Line:
    """An open line of a width; `smooth` draws a curve through the points, `round_ends` rounds its ends."""

    points: tuple[Point, ...]
    colour: str
    width: float
    smooth: bool = True
    round_ends: bool = True


@frozen(kw_only=True)
class Disc:
    """A filled circle, or with `ry` an upright ellipse."""

    centre: Point
    radius: float
    fill: str
    ry: float | None = None


@frozen(kw_only=True)
class Words:
    """A line of text at a point of its base line."""

    at: Point
    text: str
    size: float
    colour: str
    anchor: Anchor = "start"
    bold: bool = False


Mark = Area | Line | Disc | Words


@frozen(kw_only=True)
class Group:
    """Marks that belong together under a name that is unique in the scene."""

    name: str
    marks: tuple[Mark, ...]


@frozen(kw_only=True)
class Scene:
    """A picture: its size, what it shows in words, and its groups from back to front."""

    width: float
    height: float
    title: str
    description: str
    groups: tuple[Group, ...]


def moved(mark: Mark, by: Point, factor: float = 1.0) -> Mark:
    """A mark scaled about the origin and then moved."""

    def at(point: Point) -> Point:
        return (point[0] * factor + by[0], point[1] * factor + by[1])

    if isinstance(mark, Area):
        return evolve(mark, outlines=tuple(tuple(map(at, outline)) for outline in mark.outlines))
    if isinstance(mark, Line):
        return evolve(mark, points=tuple(map(at, mark.points)), width=mark.width * factor)
    if isinstance(mark, Disc):
        ry = None if mark.ry is None else mark.ry * factor
        return evolve(mark, centre=at(mark.centre), radius=mark.radius * factor, ry=ry)
    return evolve(mark, at=at(mark.at), size=mark.size * factor)
