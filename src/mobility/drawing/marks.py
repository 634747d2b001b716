"""What is laid over a figure: triangles at supports, contacts at their zone, the region of a finding."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import cos, pi, sin

from ..biomechanics import shapes
from ..biomechanics.landmarks import centre, outermost
from ..biomechanics.posed import Posed
from ..biomechanics.space import Point, Vector, along, axis, between, distance, plus, scaled, unit
from ..model.contacts import Contact, Support
from ..model.equipment import Surface
from ..model.position import Position
from . import details, palette
from .camera import Camera
from .scene import Area, Disc, Line, Mark
from .solids import globe, roller
from .surfaces import pressing, touched

TRIANGLE_M = 0.035
"""Half the width of the triangle at a support."""

_MERGE_M = 0.09


def support_marks(position: Position, body: Posed, camera: Camera) -> tuple[Mark, ...]:
    """A small triangle where the body is borne, its tip at the body; neighbours share one."""
    placed: list[tuple[Point, Point]] = []
    for rest, places in touched(position, body).items():
        level = _level(rest, places)
        for support, _, point in places:
            push = pressing(body, support)
            at = camera.seen(point if level is None else (point[0], level, point[2]))
            if all(distance(at, other) > _MERGE_M for other, _ in placed):
                placed.append((at, camera.seen(push)))
    return tuple(_triangle(at, way) for at, way in placed)


def _level(rest: object, places: list[tuple[Support, str, Vector]]) -> float | None:
    """The height of a level surface; None for one that is not level."""
    if not isinstance(rest, Surface) or rest.kind in {"wall", "bar"} or rest.incline_deg:
        return None
    return 0.0 if rest.kind in {"floor", "mat"} else min(point[1] for _, _, point in places)


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


# ---- contacts ----------------------------------------------------------------------------------------------


def contact_marks(contacts: Iterable[Contact], body: Posed, camera: Camera) -> tuple[Mark, ...]:
    """What presses on the body, at its zone."""
    return tuple(mark for item in contacts for mark in _contact(item, body, camera))


_TOOL_RADII = {"soft_ball": 0.05, "hard_ball": 0.032, "peanut": 0.045, "soft_roller": 0.075, "firm_roller": 0.075}


def _contact(contact: Contact, body: Posed, camera: Camera) -> list[Mark]:
    sides = ("left", "right") if contact.side == "both" else (contact.side,)
    marks: list[Mark] = []
    for side in sides:
        place, out = zone_place(contact.zone, side, body)
        if contact.with_ in {"soft_roller", "firm_roller"} and side == sides[-1]:
            size = _TOOL_RADII[contact.with_]
            middle = along((place[0], place[1], body.points["hips"][2]), out, size)
            marks += roller(middle, (0.0, 0.0, 1.0), (0.45, size), camera, palette.FOAM_END_ON)
        elif contact.with_ in _TOOL_RADII and "roller" not in contact.with_:
            size = _TOOL_RADII[contact.with_]
            marks += globe(along(place, out, size * 0.8), size, camera)
        elif "roller" not in contact.with_:
            marks += _pressed(place, camera)
    return marks


def _pressed(place: Vector, camera: Camera) -> list[Mark]:
    """A spot with short rays: fingers or a tool press here."""
    x, y = camera.seen(place)
    rays = [
        Line(
            points=((x + 0.035 * cos(t), y + 0.035 * sin(t)), (x + 0.06 * cos(t), y + 0.06 * sin(t))),
            colour=palette.BALL, width=0.012, smooth=False,
        )
        for t in (pi * k / 3 for k in range(6))
    ]  # fmt: skip
    return [*rays, Disc(centre=(x, y), radius=0.022, fill=palette.BALL)]


# zone -> where its ring is: spine joint or limb with a share of its length, then forward, sideways (shares of stature)
_TRUNK_ZONES: dict[str, tuple[int, float, float]] = {
    "cervical_midline": (12, -1, 0), "thoracic_midline": (8, -1, 0), "lumbar_midline": (2, -1, 0),
    "neck_lateral": (12, 0, 1), "anterior_neck": (12, 1, 0), "carotid": (12, 0.6, 0.8),
    "upper_trapezius": (11, -0.6, 1), "thoracic_paraspinal": (8, -1, 0.3), "lumbar_paraspinal": (2, -1, 0.35),
    "costovertebral_angle": (5, -1, 0.5), "ribs_11_12": (5, -0.6, 0.8), "ribs": (7, 0, 1), "flank": (3, -0.2, 1),
    "sternum": (9, 1, 0), "chest": (9, 1, 0.5), "breast": (8, 1, 0.5), "axilla": (9, 0, 1),
    "abdomen_midline": (3, 1, 0), "abdomen_lateral": (3, 1, 0.5), "iliac_fossa": (0, 1, 0.55),
    "inguinal": (0, 0.9, 0.5), "femoral_triangle": (0, 0.8, 0.5), "iliac_crest": (1, 0.2, 1),
    "asis_lfcn": (0, 1, 0.8), "genitals": (0, 0.8, 0),
}  # fmt: skip
_LIMB_ZONES: dict[str, tuple[str, str, str, float, float, float]] = {
    "gluteal": ("pelvis", "hip", "hip", 0.0, -0.075, 0.01),
    "ischial_tuberosity": ("pelvis", "hip", "hip", 0.0, -0.05, 0.0),
    "greater_trochanter": ("thigh", "hip", "knee", 0.05, 0.0, 0.055),
    "thigh": ("thigh", "hip", "knee", 0.5, 0.05, 0.0), "hamstring": ("thigh", "hip", "knee", 0.5, -0.047, 0.0),
    "patella": ("thigh", "hip", "knee", 1.0, 0.035, 0.0),
    "popliteal_fossa": ("shank", "knee", "ankle", 0.05, -0.03, 0.0),
    "fibular_head": ("shank", "knee", "ankle", 0.1, 0.0, 0.034),
    "tibial_crest": ("shank", "knee", "ankle", 0.5, 0.024, 0.0),
    "calf": ("shank", "knee", "ankle", 0.35, -0.04, 0.0),
    "achilles_insertion": ("shank", "knee", "ankle", 0.95, -0.02, 0.0),
    "heel": ("foot", "ankle", "ankle", 0.0, -0.03, 0.0),
    "foot": ("foot", "ankle", "ankle", 0.0, 0.03, 0.0), "arm": ("upper_arm", "shoulder", "elbow", 0.5, 0.028, 0.0),
    "spiral_groove": ("upper_arm", "shoulder", "elbow", 0.55, 0.0, 0.027),
    "cubital_tunnel": ("forearm", "elbow", "wrist", 0.0, -0.02, 0.0),
    "forearm": ("forearm", "elbow", "wrist", 0.4, 0.02, 0.0), "hand": ("hand", "wrist", "fingertip", 0.4, -0.012, 0.0),
}  # fmt: skip


def zone_place(zone: str, side: str, body: Posed) -> tuple[Vector, Vector]:
    """A zone's point on the skin and the direction outwards."""
    sign = 1.0 if side == "right" else -1.0
    if zone in _TRUNK_ZONES:
        joint, forward, sideways = _TRUNK_ZONES[zone]
        frame = body.frames["pelvis"] if joint == 0 else body.frames[f"spine{joint}"]
        out = unit(plus(scaled(axis(frame, 0), forward), scaled(axis(frame, 2), sideways * sign)))
        rings = shapes.trunk(body)
        ring = rings[5 + joint] if joint < 12 else details.neck(body)[1]
        return outermost(ring, out), out
    if zone == "head":
        out = axis(body.frames["head"], 0)
        return outermost(shapes.head(body)[13], out), out
    segment, start, end, share, forward, sideways = _LIMB_ZONES[zone]
    name = segment if segment == "pelvis" else f"{segment}_{side}"
    frame = body.frames[name]
    base = between(body.points[f"{start}_{side}"], body.points[f"{end}_{side}"], share)
    if segment == "foot":
        out = scaled(axis(frame, 1), -1)
        return along(along(base, axis(frame, 0), forward * body.stature), out, 0.038 * body.stature), out
    offset = plus(
        scaled(axis(frame, 0), forward * body.stature), scaled(axis(frame, 2), sideways * sign * body.stature)
    )
    return plus(base, offset), unit(offset)
