"""What is held: between the knees, in the hands, or from hand to foot."""

from __future__ import annotations

from collections.abc import Iterable

from ..biomechanics.landmarks import centre
from ..biomechanics.posed import Posed
from ..biomechanics.space import Vector, along, axis, between, mean, minus, plus, scaled, unit
from ..model.contacts import Held
from ..model.equipment import Prop
from ..model.load import Load
from ..model.position import Position
from . import palette
from .camera import Camera
from .scene import Mark
from .solids import Part, box, globe, rod, roller

_SIDES = ("left", "right")
PLATE_M = 0.2
"""Radius of a disc on a barbell."""


def grips(position: Position, load: Load | None, side: str) -> bool:
    """Whether a hand is closed round something."""
    if load is not None and load.at == "hands" and load.side in ("both", side):
        return True
    if any(item.landmark in {"hand", "fist"} and item.is_on(side) and getattr(item.on, "kind", "") == "bar"  # type: ignore[arg-type]
           for item in position.supports):  # fmt: skip
        return True
    return any(item.at in {"hand", "fist"} and item.side in ("both", side) for item in position.held)


def prop_parts(position: Position, body: Posed, camera: Camera, load: Load | None) -> Iterable[Part]:
    """Everything that is held, each with its depth."""
    for number, held in enumerate(position.held):
        places = [centre(body, held.at, side) for side in _sides(held)]
        if held.prop.kind == "barbell":
            yield from _barbell(places, camera, f"held-{number}-barbell")
            continue
        marks, depth = _held(held, places, body, camera, position)
        yield Part(name=f"held-{number}-{held.prop.kind.replace('_', '-')}", depth=depth, marks=tuple(marks))
    if load is not None:
        yield from _load_parts(load, body, camera)


def _sides(held: Held) -> tuple[str, ...]:
    return _SIDES if held.side == "both" else (held.side,)


def _held(
    held: Held, places: list[Vector], body: Posed, camera: Camera, position: Position
) -> tuple[list[Mark], float]:
    prop, middle = held.prop, mean(places)
    depth = camera.depth(middle)
    if held.at in {"hand", "fist"}:
        return _in_hands(prop, places, body, camera, position), depth + 0.02
    if prop.kind == "foam_roller":
        # along the thighs, showing beyond the knees
        way = unit(plus(*(scaled(axis(body.frames[f"thigh_{side}"], 1), -1) for side in _SIDES)))
        length = prop.length_m or 0.45
        place = along(middle, way, 0.0)
        return list(roller(place, way, (length, prop.radius_m or 0.075), camera, palette.FOAM)), depth
    if prop.kind in {"ball", "stability_ball"}:
        return list(globe(middle, prop.radius_m or 0.11, camera)), depth
    return _cushion(prop, middle, body, camera), depth


def _cushion(prop: Prop, middle: Vector, body: Posed, camera: Camera) -> list[Mark]:
    """A cushion or block between the legs, along the shins."""
    shank = body.frames["shank_right"]
    length = (prop.length_m or 0.3) * 0.9
    place = along(middle, axis(shank, 1), -length * 0.3)
    gap = max(abs(minus(body.points["knee_right"], body.points["knee_left"])[i]) for i in (1, 2))
    thick = max(gap / 2 - 0.045, 0.03)
    return list(box(place, (0.085, length / 2, thick), camera, palette.FOAM, frame=shank))


def _in_hands(prop: Prop, places: list[Vector], body: Posed, camera: Camera, position: Position) -> list[Mark]:
    if prop.kind in {"strap", "towel", "band"}:
        return _strap(prop, places, body, camera, position)
    if prop.kind == "stick":
        return _stick(places, camera)
    if prop.kind == "dumbbell":
        return [mark for place in places for mark in _dumbbell(place, body, camera)]
    if prop.kind == "kettlebell":
        return _kettlebell(mean(places), camera)
    size = prop.radius_m or 0.11
    return list(globe(mean(places), size, camera))


def _strap(prop: Prop, places: list[Vector], body: Posed, camera: Camera, position: Position) -> list[Mark]:
    """From the hands round the foot that rests in it, or from hand to hand."""
    feet = [item for item in position.supports if isinstance(item.on, Prop) and item.on.kind == prop.kind]
    colour, width = palette.PROP_DARK, 0.02
    if feet:
        side = "right" if feet[0].side == "both" else feet[0].side
        sole = between(body.points[f"ankle_{side}"], centre(body, "ball_of_foot", side), 0.75)
        return [
            rod((place, along(sole, axis(body.frames[f"foot_{side}"], 1), -0.03)), camera, colour, width)
            for place in places
        ]
    return [rod((places[0], places[-1]), camera, colour, width)] if len(places) > 1 else []


def _stick(places: list[Vector], camera: Camera) -> list[Mark]:
    middle, way = mean(places), _across(places)
    return [rod((along(middle, way, -0.6), along(middle, way, 0.6)), camera, palette.METAL_DARK, 0.028)]


def _across(places: list[Vector]) -> Vector:
    """From one hand to the other; straight to the right for a single hand."""
    return unit(minus(places[-1], places[0])) if len(places) > 1 else (0.0, 0.0, 1.0)


def _barbell(places: list[Vector], camera: Camera, name: str) -> Iterable[Part]:
    """A barbell as three parts, for the body stands between its discs."""
    middle, way = mean(places), _across(places)
    far, near = sorted((along(middle, way, -0.78), along(middle, way, 0.78)), key=camera.depth)
    ends = (along(middle, way, -0.95), along(middle, way, 0.95))
    grip = max(camera.depth(place) for place in places)
    pale = palette.STEEL_FAR if abs(camera.depth(way)) > 0.5 else palette.STEEL_FACE
    yield Part(name=f"{name}-far", depth=camera.depth(far) - 1, marks=tuple(_plate(far, way, camera, pale)))
    yield Part(name=f"{name}-bar", depth=grip - 0.03, marks=(rod(ends, camera, palette.METAL_DARK, 0.028),))
    yield Part(name=f"{name}-near", depth=grip + 0.6, marks=tuple(_plate(near, way, camera, palette.STEEL_FACE)))


def _plate(place: Vector, way: Vector, camera: Camera, paint: palette.Paint) -> list[Mark]:
    return [
        *roller(place, way, (0.05, PLATE_M), camera, paint),
        *roller(place, way, (0.07, 0.03), camera, palette.STEEL_DARK),
    ]


def _dumbbell(place: Vector, body: Posed, camera: Camera) -> list[Mark]:
    way = axis(body.frames["pelvis"], 0)
    marks: list[Mark] = [rod((along(place, way, -0.1), along(place, way, 0.1)), camera, palette.METAL_DARK, 0.03)]
    for sign in (-1, 1):
        marks += roller(along(place, way, sign * 0.11), way, (0.07, 0.055), camera, palette.STEEL)
    return marks


def _kettlebell(place: Vector, camera: Camera) -> list[Mark]:
    return list(globe((place[0], place[1] - 0.13, place[2]), 0.1, camera, palette.STEEL))


def _cable(places: list[Vector], body: Posed, camera: Camera) -> list[Mark]:
    """The grip between the hands, and the cable where it comes from above."""
    middle = mean(places)
    marks: list[Mark] = []
    if middle[1] > body.points["spine11"][1] - 0.1:
        marks.append(rod((middle, (middle[0], 1.32 * body.stature, middle[2])), camera, palette.METAL, 0.012))
    return [*marks, *_stick(places, camera)] if len(places) > 1 else marks


def _load_parts(load: Load, body: Posed, camera: Camera) -> Iterable[Part]:
    sides = _SIDES if load.side == "both" else (load.side,)
    if load.at == "hands":
        places = [centre(body, "fist", side) for side in sides]
    elif load.at in {"shoulders", "back"}:
        places = [along(body.points["spine10"], axis(body.frames["thorax"], 0), -0.05 * body.stature)]
    else:
        return
    if load.implement == "barbell":
        yield from _barbell(places, camera, "load-barbell")
        return
    if load.implement == "kettlebell":
        marks = _kettlebell(mean(places), camera)
    elif load.implement == "cable":
        marks = _cable(places, body, camera)
    elif load.implement == "dumbbell":
        marks = [mark for place in places for mark in _dumbbell(place, body, camera)]
    elif load.implement in {"plate", "medicine_ball", "object"}:
        marks = list(globe(mean(places), 0.13, camera, palette.STEEL))
    else:
        return
    depth = max(camera.depth(place) for place in places) + 0.05
    yield Part(name=f"load-{load.implement.replace('_', '-')}", depth=depth, marks=tuple(marks))
