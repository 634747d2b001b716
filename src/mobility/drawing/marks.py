"""What is laid over a figure: triangles at supports and the region of a finding."""

from __future__ import annotations

from collections.abc import Sequence

from ..biomechanics import shapes
from ..biomechanics.landmarks import centre
from ..biomechanics.posed import Posed
from ..biomechanics.rests import rests
from ..biomechanics.space import Point, Vector, along, axis, between, distance, scaled
from ..model.position import Position
from . import palette
from .camera import Camera
from .scene import Area, Disc, Line, Mark

TRIANGLE_M = 0.035
"""Half the width of the triangle at a support."""

_MERGE_M, _SAME_PART_M = 0.09, 0.24
"""Triangles this near each other are one; heel and ball of one foot are farther apart, metres on paper."""


def support_marks(position: Position, body: Posed, camera: Camera) -> tuple[Mark, ...]:
    """A small triangle where the body is borne, its tip at the body; neighbours share one."""
    placed: list[tuple[Point, Point, set[str]]] = []
    for rest in rests(position, body):
        level = rest.place(body) if rest.kind in {"floor", "level", "seat"} else None
        for (x, y, z), (landmark, side) in zip(rest.points(body), rest.contacts, strict=True):
            at = camera.seen((x, y if level is None else level, z))
            part = f"foot {side}" if landmark in {"heel", "ball_of_foot"} else f"{landmark} {side}"
            near = next((mark for mark in placed if _is_one(at, part, mark)), None)
            if near is None:
                placed.append((at, camera.seen(rest.pressing), {part}))
            else:
                near[2].add(part)
    return tuple(_triangle(at, way) for at, way, _ in placed)


def _is_one(at: Point, part: str, mark: tuple[Point, Point, set[str]]) -> bool:
    """Whether a place shares the triangle of another: near it, or the other end of the same foot."""
    return distance(at, mark[0]) <= (_SAME_PART_M if part in mark[2] else _MERGE_M)


def _triangle(tip: Point, way: Point) -> Area:
    x, y = tip
    size = (way[0] ** 2 + way[1] ** 2) ** 0.5
    dx, dy = (way[0] / size, way[1] / size) if size > 0.3 else (0.0, -1.0)
    half, tall = TRIANGLE_M, TRIANGLE_M * 1.5
    base = (x + dx * tall, y + dy * tall)
    points = (tip, (base[0] - dy * half, base[1] + dx * half), (base[0] + dy * half, base[1] - dx * half))
    return Area(outlines=(points,), fill=palette.SUPPORT, smooth=False)


# ---- regions -----------------------------------------------------------------------------------------------

_LEVELS: dict[str, tuple[int, int]] = {"lumbar": (0, 5), "thoracic": (5, 11), "neck": (11, 13)}
_JOINTS: dict[str, str] = {
    "shoulder": "shoulder", "elbow": "elbow", "wrist": "wrist", "hip": "hip", "knee": "knee", "ankle": "ankle",
}  # fmt: skip
REGIONS: frozenset[str] = frozenset({*_LEVELS, *_JOINTS, "head", "chest"})
"""What can be highlighted."""


def region_marks(region: str, side: str | None, body: Posed, camera: Camera) -> tuple[Mark, ...]:
    """A region of the body highlighted: a band with vertebrae along the spine, rings round a joint."""
    if region in _LEVELS:
        return _spine_band(*_LEVELS[region], body, camera)
    if region in _JOINTS:
        sides = ("left", "right") if side is None else (side,)
        return tuple(mark for each in sides for mark in _rings(body.points[f"{_JOINTS[region]}_{each}"], camera))
    if region == "head":
        return _rings(centre(body, "head", "left"), camera)
    return _rings(along(body.points["spine8"], axis(body.frames["spine8"], 0), 0.05 * body.stature), camera)


def _rings(place: Vector, camera: Camera) -> tuple[Mark, ...]:
    at = camera.seen(place)
    steps = ((0.075, palette.FINDING_SOFTER), (0.06, palette.FINDING_SOFT), (0.043, palette.FINDING))
    return tuple(Disc(centre=at, radius=radius, fill=fill) for radius, fill in steps)


def _spine_band(first: int, last: int, body: Posed, camera: Camera) -> tuple[Mark, ...]:
    joints = list(range(first, last + 1))
    spine = [body.points[f"spine{joint}"] for joint in joints]
    backs = [_back(body, joint, camera) for joint in joints]
    marks: list[Mark] = []
    for inner, fill in ((-1.15, palette.FINDING_SOFTER), (-0.75, palette.FINDING_SOFT), (-0.3, palette.FINDING)):
        outer_line = [camera.seen(along(place, back, 0.93)) for place, back in zip(spine, backs, strict=True)]
        inner_line = [camera.seen(along(place, back, inner)) for place, back in zip(spine, backs, strict=True)]
        marks.append(Area(outlines=(_rounded(outer_line, inner_line),), fill=fill))
    for index in range(len(joints) - 1):
        middle = between(spine[index], spine[index + 1])
        ends = (along(middle, backs[index], -0.05), along(middle, backs[index], 0.62))
        width = 0.5 * distance(camera.seen(spine[index]), camera.seen(spine[index + 1]))
        marks.append(
            Line(points=tuple(map(camera.seen, ends)), colour=palette.BONE, width=width, smooth=False, round_ends=False)
        )
    return tuple(marks)


def _back(body: Posed, joint: int, camera: Camera) -> Vector:
    """From the spine to the skin of the back; seen from the front, to one side instead."""
    frame = body.frames["pelvis"] if joint == 0 else body.frames[f"spine{min(joint, 13)}"]
    behind = (shapes.TRUNK[joint][2] if joint < len(shapes.TRUNK) else 0.03) * body.stature
    if abs(camera.depth(axis(frame, 0))) > 0.75:
        return scaled(axis(frame, 2), behind)
    return scaled(axis(frame, 0), -behind)


def _rounded(outer: Sequence[Point], inner: Sequence[Point]) -> tuple[Point, ...]:
    """A band whose ends bulge a little."""

    def end(one: Point, other: Point, beyond: Point) -> Point:
        middle = ((one[0] + other[0]) / 2, (one[1] + other[1]) / 2)
        return (middle[0] + 0.35 * (middle[0] - beyond[0]), middle[1] + 0.35 * (middle[1] - beyond[1]))

    def middle(index: int) -> Point:
        return ((outer[index][0] + inner[index][0]) / 2, (outer[index][1] + inner[index][1]) / 2)

    return (*outer, end(outer[-1], inner[-1], middle(-2)), *inner[::-1], end(outer[0], inner[0], middle(1)))
