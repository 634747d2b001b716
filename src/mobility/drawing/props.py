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
from .loads import barbell, dumbbell, grip, kettlebell
from .scene import Mark
from .solids import Part, box, globe, rod, roller

_SIDES = ("left", "right")


def grips(position: Position, load: Load | None, side: str) -> bool:
    """Whether a hand is closed round something."""
    if load is not None and load.at == "hands" and load.side in ("both", side):
        return True
    if any(item.landmark in {"hand", "fist"} and item.is_on(side) and getattr(item.on, "kind", "") == "bar"  # type: ignore[arg-type]
           for item in position.supports):  # fmt: skip
        return True
    return any(item.at in {"hand", "fist"} and item.side in ("both", side) for item in position.held)


def prop_parts(position: Position, body: Posed, camera: Camera) -> Iterable[Part]:
    """Everything that is held, each with its depth."""
    for number, held in enumerate(position.held):
        places = [centre(body, held.at, side) for side in _sides(held)]
        if held.prop.kind == "barbell":
            yield from barbell(places, camera, f"held-{number}-barbell")
            continue
        marks, depth = _held(held, places, body, camera, position)
        yield Part(name=f"held-{number}-{held.prop.kind.replace('_', '-')}", depth=depth, marks=tuple(marks))


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
        return grip(places, 0.6, camera)
    if prop.kind == "dumbbell":
        return [mark for place in places for mark in dumbbell(place, body, camera)]
    if prop.kind == "kettlebell":
        return kettlebell(mean(places), camera)
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
