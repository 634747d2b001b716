"""Furniture and machines that are drawn to fit a body: as high as it rests, and cut so that no limb runs into them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..biomechanics.gaps import resting_tubes
from ..biomechanics.landmarks import DOWN, outermost, touching, tubes
from ..biomechanics.posed import Posed
from ..biomechanics.rests import Rest
from ..biomechanics.space import Vector, along, axis, between, dot, hull, minus, plus, scaled
from . import palette
from .camera import Camera
from .scene import Area, Mark
from .solids import Part, box, roller

Rectangle = tuple[float, float, float, float]
"""Lowest and highest x, lowest and highest z."""

MARGIN_M = 0.12
"""How far furniture reaches beyond what rests on it, where nothing is in its way."""

SHORTEST_M = {"box": 0.45, "bed": 1.9}
LONGEST_M = 0.85
"""Usual lengths: a bench beside the body is this long."""

TOP_M, SINK_M = 0.07, 0.03
"""How thick a bench is, and how far below its top a part must be to be in its way."""


def clear_of(body: Posed, rest: Rest, round_it: Rectangle) -> Rectangle:
    """The rectangle of a bench or box under its contacts, as long as usual, and short of limbs that hang beside it."""
    low, high, near, far = round_it
    middle = (low + high) / 2
    low_end, high_end = _ends(body, rest, middle, (near - MARGIN_M, far + MARGIN_M))
    low, high = max(low - MARGIN_M, low_end), min(high + MARGIN_M, high_end)
    missing = max(0.0, SHORTEST_M.get(rest.on.kind, LONGEST_M) - (high - low))
    away = middle > body.points["hips"][0]
    low, high = (low, min(high + missing, high_end)) if away else (max(low - missing, low_end), high)
    return (low, high, near - MARGIN_M, far + MARGIN_M)


def _ends(body: Posed, rest: Rest, middle: float, across: tuple[float, float]) -> tuple[float, float]:
    """How far along x it may reach on either side before it meets a part of the body that is lower than its top."""
    resting = resting_tubes(rest)
    top = rest.place(body) - SINK_M
    low, high = -1e9, 1e9
    for name, rings in tubes(body).items():
        for ring in rings if name not in resting else ():
            if outermost(ring, DOWN)[1] > top or not across[0] < ring.centre[2] < across[1]:
                continue
            reach = max(ring.ahead, ring.behind, ring.half) + 0.01
            if ring.centre[0] < middle:
                low = max(low, ring.centre[0] + reach)
            else:
                high = min(high, ring.centre[0] - reach)
    return low, high


def stand(at: tuple[float, float], tall: float, thick: float, camera: Camera, paint: palette.Paint) -> list[Mark]:
    """An upright post at (x, z)."""
    return list(box((at[0], tall / 2, at[1]), (thick, tall / 2, thick), camera, paint))


def bench(area: Rectangle, top: float, camera: Camera) -> list[Mark]:
    """A padded board on four legs."""
    low_x, high_x, low_z, high_z = area
    middle_x, middle_z = (low_x + high_x) / 2, (low_z + high_z) / 2
    marks: list[Mark] = []
    for z in (low_z + 0.03, high_z - 0.03):
        for x in (low_x + 0.06, high_x - 0.06):
            paint = palette.POST_FAR if z < middle_z else palette.POST
            marks += stand((x, z), max(top - TOP_M / 2, 0.02), 0.022, camera, paint)
    half = ((high_x - low_x) / 2, TOP_M / 2, (high_z - low_z) / 2)
    return [*marks, *box((middle_x, top - TOP_M / 2, middle_z), half, camera, palette.WOODEN)]


def block(area: Rectangle, top: float, camera: Camera) -> list[Mark]:
    """A solid box from the floor up."""
    low_x, high_x, low_z, high_z = area
    half = (max((high_x - low_x) / 2, 0.15), top / 2, max((high_z - low_z) / 2, 0.15))
    return list(box(((low_x + high_x) / 2, top / 2, (low_z + high_z) / 2), half, camera, palette.WOODEN))


def chair(top: float, body: Posed, camera: Camera) -> list[Mark]:
    """A chair whose back stands behind the trunk."""
    hips, stature = body.points["hips"], body.stature
    low_x = min(hips[0] - 0.125 * stature, _behind(body, top, top + 0.42) - 0.02)
    high_x = hips[0] + 0.15 * stature
    half_z = 0.115 * stature
    middle, back = (low_x + high_x) / 2, 0.42
    marks: list[Mark] = []
    for z in (-half_z + 0.02, half_z - 0.02):
        paint = palette.POST_FAR if z < 0 else palette.POST
        for x in (low_x + 0.025, high_x - 0.03):
            marks += stand((x, z), top - 0.03, 0.02, camera, paint)
        marks += box((low_x + 0.005, top + back / 2, z), (0.018, back / 2, 0.018), camera, paint)
    marks += box((low_x, top + back - 0.09, 0.0), (0.014, 0.085, half_z), camera, palette.WOODEN)
    return [*marks, *box((middle, top - 0.022, 0.0), ((high_x - low_x) / 2, 0.022, half_z), camera, palette.WOODEN)]


def _behind(body: Posed, low: float, high: float) -> float:
    """How far back the trunk reaches between two heights."""
    backs = (outermost(ring, (-1.0, 0.0, 0.0)) for ring in tubes(body)["trunk"])
    return min((point[0] for point in backs if low < point[1] < high), default=body.points["hips"][0])


def inclined(rest: Rest, points: Sequence[Vector], body: Posed, camera: Camera) -> list[Mark]:
    """The slanted back of a bench from the hips to the head, with a foot."""
    out = rest.normal
    up: Vector = (-out[1], out[0], 0.0) if out[0] > 0 else (out[1], -out[0], 0.0)
    deepest = min(points, key=lambda point: dot(point, out))
    start = plus(deepest, scaled(up, dot(minus(body.points["hips"], deepest), up) - 0.03 * body.stature))
    end = plus(deepest, scaled(up, dot(minus(body.points["head"], deepest), up) + 0.08 * body.stature))
    half_z, inward = 0.13 * body.stature, scaled(out, -0.06)
    outline = (start, end, plus(end, inward), plus(start, inward))
    corners = [(x, max(y, 0.0), z) for x, y, _ in outline for z in (-half_z, half_z)]
    top = between(start, end, 0.7)
    post = stand((top[0] - 0.03, 0.0), max(top[1] - 0.04, 0.05), 0.03, camera, palette.POST)
    return [*post, Area(outlines=(hull(map(camera.seen, corners)),), fill=palette.WOOD, smooth=False)]


def plate(points: Sequence[Vector], body: Posed, camera: Camera) -> list[Mark]:
    """The plate that the feet push, on a rail."""
    x = max(point[0] for point in points)
    y = sum(point[1] for point in points) / len(points)
    half_z = 0.13 * body.stature
    rail = box((x + 0.22, y / 2, 0.0), (0.03, y / 2, 0.05), camera, palette.STEEL_POST)
    arm = box((x + 0.12, y, 0.0), (0.12, 0.025, 0.05), camera, palette.STEEL_POST)
    return [*rail, *arm, *box((x + 0.02, y, 0.0), (0.02, 0.19, half_z), camera, palette.STEEL)]


def back_support(body: Posed, camera: Camera, depth: float) -> Iterable[Part]:
    """The slanted support of a back extension: a pad before the thighs, a roll behind the ankles, a post."""
    out = axis(body.frames["thigh_right"], 0)
    hip = between(body.points["hip_left"], body.points["hip_right"])
    knee = between(body.points["knee_left"], body.points["knee_right"])
    ankle = between(body.points["ankle_left"], body.points["ankle_right"])
    pad = plus(between(hip, knee, 0.3), scaled(out, 0.062 * body.stature + 0.05))
    roll = along(ankle, out, -0.02 * body.stature - 0.045)
    foot: Vector = (ankle[0] + 0.1, 0.0, 0.0)
    half_z = 0.1 * body.stature
    marks = [
        *box((pad[0], pad[1] / 2, 0.0), (0.03, pad[1] / 2, 0.04), camera, palette.STEEL_POST),
        *box(((foot[0] + pad[0]) / 2 - 0.1, 0.02, 0.0), (abs(pad[0] - foot[0]) / 2 + 0.3, 0.02, 0.06), camera,
             palette.STEEL_POST),
        *box((roll[0], roll[1] / 2, 0.0), (0.02, roll[1] / 2, 0.04), camera, palette.STEEL_POST),
    ]  # fmt: skip
    yield Part(name="rest-frame", depth=depth, marks=tuple(marks))
    frame = body.frames["thigh_right"]
    soft = box(pad, (0.045, 0.13, half_z), camera, palette.FOAM, frame=frame)
    yield Part(name="rest-pad", depth=depth + 1, marks=tuple(soft))
    sole = touching(body, "sole", "right")[1]
    step = box((ankle[0], max(sole, 0.04) / 2, 0.0), (0.16, max(sole, 0.04) / 2, half_z), camera, palette.STEEL_POST)
    yield Part(name="rest-step", depth=depth + 0.5, marks=tuple(step))
    yield Part(
        name="rest-roll", depth=depth + 1,
        marks=tuple(roller(roll, (0.0, 0.0, 1.0), (2.4 * half_z, 0.045), camera, palette.FOAM_END_ON)),
    )  # fmt: skip
