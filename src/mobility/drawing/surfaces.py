"""What the body rests on, drawn where the body touches it: bench, chair, box, bed, wall, bar, props under the body."""

from __future__ import annotations

from collections.abc import Iterable

from ..biomechanics.landmarks import centre, touching
from ..biomechanics.posed import Posed
from ..biomechanics.space import Vector, axis, dot, hull, mean, minus, plus, scaled
from ..model.contacts import Support
from ..model.equipment import Prop, Surface
from ..model.position import Position
from . import palette
from .camera import Camera
from .scene import Area, Mark
from .solids import Part, box, globe, roller

BEHIND = -9.0
"""Depth of what stands behind everything."""

_SIDES = ("left", "right")
Touched = dict[Surface | Prop, list[tuple[Support, str, Vector]]]


def sides_of(support: Support) -> tuple[str, ...]:
    """The sides that a support stands for."""
    return _SIDES if support.side == "both" else (support.side,)


def pressing(body: Posed, support: Support) -> Vector:
    """The direction in which a support is pressed: down, up to a bar, sideways to a wall."""
    kind = support.on.kind if isinstance(support.on, Surface) else "floor"
    if kind == "bar":
        return (0.0, 1.0, 0.0)
    if kind != "wall":
        return (0.0, -1.0, 0.0)
    if is_doorway(body, support):
        return (1.0, 0.0, 0.0)
    return (1.0, 0.0, 0.0) if _faces(body, support) > 0 else (-1.0, 0.0, 0.0)


_BACK_OF_TRUNK = frozenset({"back", "upper_back", "sacrum", "buttocks", "head"})


def _faces(body: Posed, support: Support) -> float:
    """On which side of the body a wall stands, along x: behind a leaning back, else where the limb reaches."""
    if support.landmark in _BACK_OF_TRUNK:
        return -axis(body.frames["thorax"], 0)[0]
    reach = centre(body, support.landmark, sides_of(support)[0])
    return reach[0] - body.points["spine8"][0]


def is_doorway(body: Posed, support: Support) -> bool:
    """Whether both sides reach for walls far apart: the two posts of a door."""
    if support.side != "both" or not isinstance(support.on, Surface) or support.on.kind != "wall":
        return False
    left, right = (centre(body, support.landmark, side) for side in _SIDES)
    return abs(left[2] - right[2]) > 0.35 * body.stature


def touched(position: Position, body: Posed) -> Touched:
    """The points at which each surface or prop is touched."""
    found: Touched = {}
    for support in position.supports:
        direction = pressing(body, support)
        for side in sides_of(support):
            point = touching(body, support.landmark, side, direction)
            found.setdefault(support.on, []).append((support, side, point))
    return found


def surface_parts(position: Position, body: Posed, camera: Camera) -> Iterable[Part]:
    """Everything that bears the body, but the floor."""
    for number, (rest, places) in enumerate(touched(position, body).items()):
        points = [point for _, _, point in places]
        if isinstance(rest, Prop):
            marks = _prop_under(rest, points, camera)
            depth = camera.depth(mean(points)) - 0.2
        elif rest.kind in {"floor", "mat"}:
            continue
        else:
            marks = _surface(rest, places, body, camera, position)
            depth = BEHIND
        name = f"rest-{number}-{rest.kind.replace('_', '-')}"
        yield Part(name=name, depth=depth, marks=tuple(marks))


def _surface(
    rest: Surface, places: list[tuple[Support, str, Vector]], body: Posed, camera: Camera, position: Position
) -> list[Mark]:
    points = [point for _, _, point in places]
    if rest.kind == "wall":
        return _wall(places, body, camera)
    if rest.kind == "bar":
        return _bar(points, camera)
    if rest.incline_deg or position.attitude == "supine_inclined":
        return _inclined(points, body, camera)
    if rest.kind == "chair":
        return _chair(points, body, camera)
    return _bench(points, body, camera, solid=rest.kind in {"box", "bed"})


def _extent(points: list[Vector], index: int, margin: float) -> tuple[float, float]:
    values = [point[index] for point in points]
    return min(values) - margin, max(values) + margin


def _bench(points: list[Vector], body: Posed, camera: Camera, *, solid: bool) -> list[Mark]:
    low_x, high_x = _extent(points, 0, 0.12)
    # as long as a bench is, and away from the body
    short = max(0.0, (0.45 if solid else 0.85) - (high_x - low_x))
    away = 1.0 if mean(points)[0] > body.points["hips"][0] else -1.0
    low_x, high_x = (low_x, high_x + short) if away > 0 else (low_x - short, high_x)
    low_z, high_z = _extent(points, 2, 0.12)
    top = min(point[1] for point in points)
    middle_x, middle_z = (low_x + high_x) / 2, (low_z + high_z) / 2
    half_x, half_z = (high_x - low_x) / 2, (high_z - low_z) / 2
    if solid:
        whole = box((middle_x, top / 2, middle_z), (half_x, top / 2, half_z), camera, palette.WOODEN)
        return list(whole)
    marks: list[Mark] = []
    for z in (low_z + 0.03, high_z - 0.03):
        for x in (low_x + 0.06, high_x - 0.06):
            paint = palette.POST_FAR if z < middle_z else palette.POST
            marks += box((x, (top - 0.05) / 2, z), (0.022, (top - 0.05) / 2, 0.022), camera, paint)
    marks += box((middle_x, top - 0.035, middle_z), (half_x, 0.035, half_z), camera, palette.WOODEN)
    return marks


def _chair(points: list[Vector], body: Posed, camera: Camera) -> list[Mark]:
    top = min(point[1] for point in points)
    hips = body.points["hips"]
    low_x, high_x = hips[0] - 0.125 * body.stature, hips[0] + 0.15 * body.stature
    half_z = 0.115 * body.stature
    middle = (low_x + high_x) / 2
    marks: list[Mark] = []
    legs = [(x, z) for z in (-half_z + 0.02, half_z - 0.02) for x in (low_x + 0.025, high_x - 0.03)]
    for x, z in legs:
        paint = palette.POST_FAR if z < 0 else palette.POST
        marks += box((x, (top - 0.03) / 2, z), (0.02, (top - 0.03) / 2, 0.02), camera, paint)
    back = 0.42
    for z in (-half_z + 0.02, half_z - 0.02):
        paint = palette.POST_FAR if z < 0 else palette.POST
        marks += box((low_x + 0.005, top + back / 2, z), (0.018, back / 2, 0.018), camera, paint)
    marks += box((low_x, top + back - 0.09, 0.0), (0.014, 0.085, half_z), camera, palette.WOODEN)
    marks += box((middle, top - 0.022, 0.0), ((high_x - low_x) / 2, 0.022, half_z), camera, palette.WOODEN)
    return marks


def _inclined(points: list[Vector], body: Posed, camera: Camera) -> list[Mark]:
    """A wedge under the leaning trunk, from the hips to the head, with a seat where the hips are off the floor."""
    frame = body.frames["thorax"]
    up, back = axis(frame, 1), scaled(axis(frame, 0), -1)
    deepest = max(points, key=lambda point: dot(point, back))
    hips, half_z = body.points["hips"], 0.13 * body.stature
    seat = max(touching(body, "buttocks", "right")[1], 0.0)
    foot = plus(deepest, scaled(up, dot(minus(hips, deepest), up) - 0.05 * body.stature))
    top = plus(deepest, scaled(up, dot(minus(body.points["head"], deepest), up) + 0.1 * body.stature))
    outline = (foot, top, (top[0] - 0.05, top[1], 0.0), (foot[0] - 0.02, seat, 0.0), (top[0] - 0.05, seat, 0.0))
    corners = [(x, y, z) for x, y, _ in outline for z in (-half_z, half_z)]
    wedge = Area(outlines=(hull(map(camera.seen, corners)),), fill=palette.WOOD, smooth=False)
    marks: list[Mark] = [wedge]
    if seat > 0.1:
        low, high = top[0] - 0.05, hips[0] + 0.1 * body.stature
        middle = (low + high) / 2
        for x in (low + 0.06, high - 0.08):
            marks += box((x, seat / 2, 0.0), (0.025, seat / 2, half_z * 0.8), camera, palette.POST)
        marks += box((middle, seat - 0.035, 0.0), ((high - low) / 2, 0.035, half_z), camera, palette.WOODEN)
    return marks


def _wall(places: list[tuple[Support, str, Vector]], body: Posed, camera: Camera) -> list[Mark]:
    tall = max(1.12 * body.stature, max(point[1] for _, _, point in places) + 0.15)
    marks: list[Mark] = []
    if is_doorway(body, places[0][0]):
        for _, _, point in places:
            marks += box((point[0] + 0.05, tall / 2, point[2]), (0.05, tall / 2, 0.06), camera, palette.PLASTER)
        return marks
    way = pressing(body, places[0][0])[0]
    face = max(point[0] * way for _, _, point in places) * way
    middle_z = body.points["hips"][2]
    marks += box((face + way * 0.05, tall / 2, middle_z), (0.05, tall / 2, 0.35), camera, palette.PLASTER)
    return marks


def _bar(points: list[Vector], camera: Camera) -> list[Mark]:
    height = mean(points)[1] - 0.035
    x = mean(points)[0]
    low, high = _extent(points, 2, 0.22)
    marks: list[Mark] = []
    for z in (low, high):
        marks += box((x, height / 2, z), (0.025, height / 2, 0.025), camera, palette.STEEL_POST)
    marks += roller(
        (x, height, (low + high) / 2),
        (0.0, 0.0, 1.0),
        (high - low, 0.018),
        camera,
        palette.STEEL_DARK,
    )
    return marks


def _prop_under(prop: Prop, points: list[Vector], camera: Camera) -> list[Mark]:
    """A prop between the floor and the body."""
    top = min(point[1] for point in points)
    x, _, z = mean(points)
    size = prop.radius_m or 0.075
    if prop.kind == "foam_roller":
        wide = (prop.length_m or 0.45) / 2
        return list(roller((x, top - size, z), (0.0, 0.0, 1.0), (2 * wide, size), camera, palette.FOAM_END_ON))
    if prop.kind in {"ball", "stability_ball"}:
        return list(globe((x, top - size, z), size, camera))
    if prop.kind in {"strap", "towel", "band"}:
        return []
    tall = max(min(top, 0.4), 0.06)
    low, high = _extent(points, 2, 0.06)
    half = ((prop.length_m or 0.3) / 2, tall / 2, (high - low) / 2)
    return list(box((x, top - tall / 2, (low + high) / 2), half, camera, palette.FOAM))
