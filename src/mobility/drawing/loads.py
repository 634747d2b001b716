"""What is lifted: barbell, dumbbells, kettlebell, cable, a box or ball, where it is held or worn."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

from ..biomechanics.landmarks import centre, outermost, rings_of
from ..biomechanics.posed import Posed
from ..biomechanics.space import Vector, along, axis, mean, minus, unit
from ..model.load import Load
from ..model.protocol import Exercise
from . import palette
from .camera import Camera
from .scene import Mark
from .solids import Part, box, globe, rod, roller

_SIDES = ("left", "right")
PLATE_M = 0.225
"""Radius of a disc on a barbell: that of the usual 45 cm plates."""

CABLE_M = 0.75
"""How far off a pulley is drawn; the real one is farther (policy: the figure would become small)."""

OVERHEAD_SHARE = 1.32
"""Height of a pulley overhead, as a share of stature."""

From = Literal["above", "front", "side"]
"""Where a cable or an elastic band comes from."""

_PULLED = frozenset({"cable", "band", "machine"})


def pulled_from(exercise: Exercise, bodies: Sequence[Posed]) -> From:
    """Where a cable comes from: overhead where the hands reach up to it, from the side where it trains the obliques of
    an upright body, else from the front.
    """
    load = exercise.load
    if load is None or load.implement not in _PULLED or load.at != "hands":
        return "front"
    if any(mean(_hands(load, body))[1] > body.points["head"][1] for body in bodies):
        return "above"
    return "side" if "obliques" in exercise.muscles else "front"


def load_parts(load: Load, came_from: From, body: Posed, camera: Camera) -> Iterable[Part]:
    """The load with its depth; nothing for one that is not drawn (a vest, ankle weights)."""
    places = _places(load, body)
    if not places:
        return
    name = f"load-{load.implement.replace('_', '-')}"
    if load.implement == "barbell":
        yield from barbell(places, camera, name)
        return
    marks = _marks(load, came_from, places, body, camera)
    if marks:
        yield Part(name=name, depth=max(camera.depth(place) for place in places) + 0.05, marks=tuple(marks))


def _hands(load: Load, body: Posed) -> list[Vector]:
    return [centre(body, "fist", side) for side in (_SIDES if load.side == "both" else (load.side,))]


def _places(load: Load, body: Posed) -> list[Vector]:
    """Where the load is, one place a hand."""
    if load.at == "hands":
        return _hands(load, body)
    if load.at in {"shoulders", "back"}:
        return [along(body.points["spine10"], axis(body.frames["thorax"], 0), -0.05 * body.stature)]
    if load.at == "head":
        return [outermost(rings_of(body, "forehead", "left")[0], axis(body.frames["head"], 0))]
    return []


def _marks(load: Load, came_from: From, places: list[Vector], body: Posed, camera: Camera) -> list[Mark]:
    if load.at == "head":
        return _hung(places[0], camera)
    if load.implement in _PULLED:
        return cable(places, came_from, body, camera) if load.at == "hands" else []
    if load.implement == "kettlebell":
        return kettlebell(mean(places), camera)
    if load.implement == "dumbbell":
        return [mark for place in places for mark in dumbbell(place, body, camera)]
    if load.implement == "object":
        x, y, z = mean(places)
        return list(box((x + 0.02, max(y - 0.05, 0.14), z), (0.17, 0.14, 0.2), camera, palette.WOODEN))
    if load.implement in {"plate", "medicine_ball"}:
        return list(globe(mean(places), 0.13, camera, palette.STEEL))
    return []


def _hung(place: Vector, camera: Camera) -> list[Mark]:
    """A weight on a cord from the forehead."""
    x, y, z = place
    low: Vector = (x + 0.02, y - 0.38, z)
    return [rod((place, low), camera, palette.METAL_DARK, 0.012), *globe(low, 0.07, camera, palette.STEEL)]


def across_hands(places: list[Vector]) -> Vector:
    """From one hand to the other; straight to the right for a single place."""
    return unit(minus(places[-1], places[0])) if len(places) > 1 else (0.0, 0.0, 1.0)


def barbell(places: list[Vector], camera: Camera, name: str) -> Iterable[Part]:
    """A barbell as three parts, for the body stands between its discs."""
    middle, way = mean(places), across_hands(places)
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


def dumbbell(place: Vector, body: Posed, camera: Camera) -> list[Mark]:
    """A dumbbell in one hand."""
    way = axis(body.frames["pelvis"], 0)
    marks: list[Mark] = [rod((along(place, way, -0.1), along(place, way, 0.1)), camera, palette.METAL_DARK, 0.03)]
    for sign in (-1, 1):
        marks += roller(along(place, way, sign * 0.11), way, (0.07, 0.055), camera, palette.STEEL)
    return marks


def kettlebell(place: Vector, camera: Camera) -> list[Mark]:
    """A kettlebell that hangs from its handle, or is held by it before the chest."""
    x, y, z = place
    handle = ((x - 0.05, y - 0.06, z), (x - 0.045, y, z), (x + 0.045, y, z), (x + 0.05, y - 0.06, z))
    low = max(y - 0.13, 0.1)
    return [rod(handle, camera, palette.METAL_DARK, 0.03), *globe((x, low, z), 0.1, camera, palette.STEEL)]


def cable(places: list[Vector], came_from: From, body: Posed, camera: Camera) -> list[Mark]:
    """The grip in the hands, and the cable to the pulley that it comes from."""
    x, y, z = mean(places)
    if came_from == "above":
        ends = [(x, max(OVERHEAD_SHARE * body.stature, y + 0.2), z)]
    elif came_from == "side":
        ends = [(x, y, z - CABLE_M)]
    else:
        ends = [(x + CABLE_M, y, z)]
    marks: list[Mark] = [rod(((x, y, z), end), camera, palette.METAL, 0.014) for end in ends]
    if came_from == "above":
        return [*marks, *grip(places, 0.45, camera)]
    post = ends[0]
    column = box((post[0], 0.55 * body.stature, post[2]), (0.03, 0.55 * body.stature, 0.03), camera, palette.STEEL_POST)
    return [*column, *marks, *globe(post, 0.045, camera, palette.STEEL), *grip(places, 0.1, camera)]


def grip(places: list[Vector], half: float, camera: Camera) -> list[Mark]:
    """A bar in the hands."""
    middle, way = mean(places), across_hands(places)
    if len(places) > 1:
        half = max(half, 0.06 + max(abs(a - b) for a, b in zip(places[0], places[-1], strict=True)) / 2)
    return [rod((along(middle, way, -half), along(middle, way, half)), camera, palette.METAL_DARK, 0.028)]
