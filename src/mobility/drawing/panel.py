"""One key position as a panel of a scene: floor, surfaces, body, props, marks, caption."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import product
from math import inf

from attrs import frozen

from ..biomechanics.posed import Posed
from ..biomechanics.rests import rests
from ..biomechanics.space import Point, hull
from ..model.contacts import Contact
from ..model.load import Load
from ..model.position import Position
from . import bodily, palette
from .camera import Camera
from .findings import Highlight
from .loads import From, load_parts
from .marks import region_marks, support_marks
from .props import grips, prop_parts
from .scene import Area, Disc, Group, Line, Mark, Words
from .solids import Part
from .surfaces import surface_parts
from .tools import contact_marks, wall_behind, zone_place

WIDTH, HEIGHT = 400.0, 300.0
"""Size of a panel in units of the picture."""

FLOOR_Y = 252.0
_MARGIN_X, _TOP = 16.0, 14.0
LOW = 0.1
"""Sine of the elevation from which on the marks of supports lie under the body."""

HIGH = 0.5
"""Sine of the elevation from which on the whole picture is floor, with a mat under a lying body."""

MAT_M = 0.14
"""How far a mat reaches beyond the joints of the body."""

SUNK_M = 0.06
"""What reaches this far below the floor line still fits under it."""

LARGEST_SCALE = 180.0
"""Units a metre at most, so that a small position does not become a giant."""


@frozen(kw_only=True)
class Shown:
    """A position with all that is to be seen of it; `pulled_from` is where a cable comes from."""

    position: Position
    body: Posed
    camera: Camera
    contacts: tuple[Contact, ...] = ()
    load: Load | None = None
    pulled_from: From = "front"
    highlights: tuple[Highlight, ...] = ()


def parts(shown: Shown) -> list[Part]:
    """Body, surfaces and props from back to front."""
    body, camera, position = shown.body, shown.camera, shown.position
    far = bodily.far_side(body, camera)
    found = [bodily.torso(body, camera), bodily.head(body, camera)]
    for side in ("left", "right"):
        tone: bodily.Tone = "even" if far is None else "far" if side == far else "near"
        found.append(bodily.leg(body, side, camera, tone))
        closed = grips(position, shown.load, side)
        found.append(bodily.arm(body, side, camera, tone, grips=closed))
    found += surface_parts(position, body, camera)
    found += wall_behind(shown.contacts, position, body, camera)
    found += prop_parts(position, body, camera)
    found += load_parts(shown.load, shown.pulled_from, body, camera) if shown.load else ()
    mat = [_mat(shown)] if camera.tilt > HIGH else []
    return [*mat, *bodily.before_arms(found, body, camera)]


def _over(shown: Shown) -> list[Part]:
    """What is laid over the body."""
    body, camera = shown.body, shown.camera
    marks: list[Mark] = []
    for item in shown.highlights:
        if item.region.startswith("zone:"):
            place, _ = zone_place(item.region.removeprefix("zone:"), item.side or "right", body)
            x, y = camera.seen(place)
            marks += [
                Disc(centre=(x, y), radius=radius, fill=fill)
                for radius, fill in ((0.085, palette.FINDING_RING), (0.065, palette.FINDING))
            ]
        else:
            marks += region_marks(item.region, item.side, body, camera)
    pressing = contact_marks(shown.contacts, shown.position, body, camera)
    return [
        Part(name="finding", depth=0, marks=tuple(marks)),
        Part(name="contacts", depth=0, marks=pressing),
        Part(name="supports", depth=0, marks=support_marks(shown.position, body, camera)),
    ]


def _points(marks: Iterable[Mark]) -> Iterable[Point]:
    for mark in marks:
        if isinstance(mark, Area):
            yield from (point for outline in mark.outlines for point in outline)
        elif isinstance(mark, Disc):
            x, y = mark.centre
            yield from ((x - mark.radius, y - mark.radius), (x + mark.radius, y + mark.radius))
        elif isinstance(mark, Line):
            yield from mark.points


@frozen(kw_only=True)
class Extent:
    """What a panel covers in metres."""

    left: float
    right: float
    low: float
    high: float

    @classmethod
    def of(cls, found: Sequence[Part]) -> Extent:
        """The extent of parts, floor included."""
        left = low = inf
        right = high = -inf
        for x, y in _points(mark for part in found for mark in part.marks):
            left, right, low, high = min(left, x), max(right, x), min(low, y), max(high, y)
        return cls(left=left, right=right, low=min(low, 0.0), high=max(high, 0.0))

    def scale(self) -> float:
        """Units a metre that make it fit a panel."""
        across = (WIDTH - 2 * _MARGIN_X) / (self.right - self.left)
        return min(across, (FLOOR_Y - _TOP) / self.tall, LARGEST_SCALE)

    @property
    def tall(self) -> float:
        """Height in metres; what lies only a little below the floor line does not count."""
        return self.high - (self.low if self.low < -SUNK_M else 0.0)

    def floor_y(self, scale: float) -> float:
        """Where the floor line comes to lie: higher where the floor is seen from above."""
        return FLOOR_Y + (self.low * scale if self.low < -SUNK_M else 0.0)


def groups(
    shown: Shown, found: Sequence[Part], *, name: str, caption: str, scale: float, offset: float
) -> tuple[Group, ...]:
    """The groups of one panel, made of the parts found, at a horizontal offset."""
    extent = Extent.of(found)
    middle = offset + WIDTH / 2 - (extent.left + extent.right) / 2 * scale

    def placed(mark: Mark) -> Mark:
        return _flipped(mark, scale, origin)

    camera = shown.camera
    origin = (middle, extent.floor_y(scale))
    ground = _ground(shown, scale, origin, offset)
    # seen from above, even a little, the places where a body rests lie under it
    laid = [part for part in _over(shown) if part.marks]
    under = [part for part in laid if part.name == "supports" and camera.tilt > LOW]
    over = [part for part in laid if part not in under]
    # the mat comes first
    flat = 1 if camera.tilt > HIGH else 0
    drawn = [
        Group(name=f"{name}-{part.name}", marks=tuple(placed(mark) for mark in part.marks))
        for part in (*found[:flat], *under, *found[flat:], *over)
    ]
    words = Words(at=(offset + 14, HEIGHT - 13), text=caption, size=12.5, colour=palette.INK, bold=name == "p0")
    named = [Group(name=f"{name}-caption", marks=(words,))] if caption else []
    return (Group(name=f"{name}-floor", marks=ground), *drawn, *named)


def _ground(shown: Shown, scale: float, origin: Point, offset: float) -> tuple[Mark, ...]:
    """Paper, floor and thin shadows."""
    right, (middle, floor_y) = offset + WIDTH, origin
    # a floor seen from above begins behind the body
    horizon = 0.0 if shown.camera.tilt > HIGH else floor_y - 0.6 * scale * shown.camera.tilt
    marks: list[Mark] = [
        Area(outlines=(_rectangle(offset, 0, right, HEIGHT),), fill=palette.PAPER, smooth=False),
        Area(outlines=(_rectangle(offset, horizon, right, HEIGHT),), fill=palette.FLOOR, smooth=False),
        Line(points=((offset, horizon), (right, horizon)), colour=palette.FLOOR_LINE, width=1.2, smooth=False),
    ]
    for rest in rests(shown.position, shown.body):
        if rest.kind != "floor":
            continue
        points = rest.points(shown.body)
        if rest.on.kind == "mat":
            xs = [middle + shown.camera.seen(point)[0] * scale for point in points]
            mat = _rectangle(min(xs) - 30, floor_y, max(xs) + 30, floor_y + 5)
            marks.append(Area(outlines=(mat,), fill=palette.MAT, smooth=False))
        for point in points:
            x, y = shown.camera.seen((point[0], 0.0, point[2]))
            centre = (middle + x * scale, floor_y - y * scale + 2.5)
            marks.append(Disc(centre=centre, radius=0.15 * scale, ry=2.6, fill=palette.SHADOW))
    return tuple(marks)


def _mat(shown: Shown) -> Part:
    """A mat under a body that is seen from above."""
    points = [point for name, point in shown.body.points.items() if not name.startswith(("wrist", "fingertip"))]
    xs, zs = [point[0] for point in points], [point[2] for point in points]
    corners = product((min(xs) - MAT_M, max(xs) + MAT_M), (min(zs) - MAT_M, max(zs) + MAT_M))
    outline = hull(shown.camera.seen((x, 0.0, z)) for x, z in corners)
    return Part(name="mat", depth=-inf, marks=(Area(outlines=(outline,), fill=palette.MAT, smooth=False),))


def _rectangle(left: float, top: float, right: float, bottom: float) -> tuple[Point, ...]:
    return ((left, top), (right, top), (right, bottom), (left, bottom))


def _flipped(mark: Mark, scale: float, origin: Point) -> Mark:
    """Metres, y up -> units of the picture, y down."""

    def at(point: Point) -> Point:
        return (origin[0] + point[0] * scale, origin[1] - point[1] * scale)

    if isinstance(mark, Area):
        return Area(outlines=tuple(tuple(map(at, line)) for line in mark.outlines), fill=mark.fill, smooth=mark.smooth)
    if isinstance(mark, Line):
        return Line(
            points=tuple(map(at, mark.points)), colour=mark.colour, width=mark.width * scale,
            smooth=mark.smooth, round_ends=mark.round_ends,
        )  # fmt: skip
    if isinstance(mark, Disc):
        return Disc(centre=at(mark.centre), radius=mark.radius * scale, fill=mark.fill)
    raise AssertionError("words stand outside the body")
