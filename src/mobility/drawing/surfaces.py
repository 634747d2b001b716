"""What the body rests on, drawn where the body touches it: bench, chair, box, bed, wall, bar, props under the body."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..biomechanics.posed import Posed
from ..biomechanics.rests import Rest, is_fitted, rests
from ..biomechanics.space import Vector, mean
from ..model.equipment import Prop
from ..model.position import Position
from . import palette
from .camera import Camera
from .furniture import back_support, bench, block, chair, clear_of, inclined, plate, stand
from .scene import Mark
from .solids import Part, box, globe, roller

BEHIND = -9.0
"""Depth of what stands behind everything."""


def surface_parts(position: Position, body: Posed, camera: Camera) -> Iterable[Part]:
    """Everything that bears the body, but the floor."""
    for number, rest in enumerate(rests(position, body)):
        if rest.kind == "floor":
            continue
        name = f"rest-{number}-{rest.on.kind.replace('_', '-')}"
        points = rest.points(body)
        # what is under a part of the body stands right behind it, what stands beside the body behind all of it
        near = isinstance(rest.on, Prop)
        depth = camera.depth(mean(points)) - 0.2 if near else BEHIND
        yield Part(name=name, depth=depth, marks=tuple(_marks(rest, points, body, camera)))
    if any(is_fitted(position, support) for support in position.supports):
        yield from back_support(body, camera, BEHIND)


def _marks(rest: Rest, points: Sequence[Vector], body: Posed, camera: Camera) -> list[Mark]:
    if isinstance(rest.on, Prop):
        return _prop_under(rest.on, rest.place(body), points, camera)
    if rest.kind in {"wall", "door"}:
        return _wall(rest, points, body, camera)
    if rest.kind == "bar":
        return _bar(points, camera)
    if rest.kind == "incline":
        return inclined(rest, points, body, camera)
    if rest.kind == "plate":
        return plate(points, body, camera)
    if rest.on.kind == "chair":
        return chair(rest.place(body), body, camera)
    if rest.kind == "seat":
        return block(around(points), rest.place(body), camera)
    area = clear_of(body, rest, around(points))
    return (
        block(area, rest.place(body), camera)
        if rest.on.kind in {"box", "bed"}
        else bench(area, rest.place(body), camera)
    )


def around(points: Sequence[Vector]) -> tuple[float, float, float, float]:
    """The level rectangle round some points: lowest and highest x, lowest and highest z."""
    xs, zs = [point[0] for point in points], [point[2] for point in points]
    return (min(xs), max(xs), min(zs), max(zs))


def _wall(rest: Rest, points: Sequence[Vector], body: Posed, camera: Camera) -> list[Mark]:
    tall = max(1.12 * body.stature, max(point[1] for point in points) + 0.15)
    face, way = rest.place(body) * rest.normal[0], -rest.normal[0]
    marks: list[Mark] = []
    if rest.kind == "door":
        for point in points:
            marks += box((face + 0.05, tall / 2, point[2]), (0.05, tall / 2, 0.06), camera, palette.PLASTER)
        return marks
    middle_z = body.points["hips"][2]
    marks += box((face + way * 0.05, tall / 2, middle_z), (0.05, tall / 2, 0.35), camera, palette.PLASTER)
    return marks


def _bar(points: Sequence[Vector], camera: Camera) -> list[Mark]:
    x, height, _ = mean(points)
    height -= 0.035
    low, high = min(point[2] for point in points) - 0.22, max(point[2] for point in points) + 0.22
    marks: list[Mark] = []
    for z in (low, high):
        marks += stand((x, z), height, 0.025, camera, palette.STEEL_POST)
    marks += roller((x, height, (low + high) / 2), (0.0, 0.0, 1.0), (high - low, 0.018), camera, palette.STEEL_DARK)
    return marks


def _prop_under(prop: Prop, top: float, points: Sequence[Vector], camera: Camera) -> list[Mark]:
    """A prop between the floor and the body."""
    x, _, z = mean(points)
    size = prop.radius_m or 0.075
    if prop.kind == "foam_roller":
        return list(
            roller((x, top - size, z), (0.0, 0.0, 1.0), (prop.length_m or 0.45, size), camera, palette.FOAM_END_ON)
        )
    if prop.kind in {"ball", "stability_ball"}:
        return list(globe((x, top - size, z), size, camera))
    tall = max(min(top, 0.4), 0.06)
    low, high = min(point[2] for point in points) - 0.12, max(point[2] for point in points) + 0.12
    half = (min(prop.length_m or 0.3, 0.3) / 2, tall / 2, (high - low) / 2)
    return list(box((x, top - tall / 2, (low + high) / 2), half, camera, palette.FOAM))
