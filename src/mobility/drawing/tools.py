"""What presses on the body on purpose: balls, rollers and fingers at their zone, and the wall that a ball leans on."""

from __future__ import annotations

from collections.abc import Iterable
from math import cos, pi, sin

from ..biomechanics import shapes
from ..biomechanics.landmarks import outermost
from ..biomechanics.posed import Posed
from ..biomechanics.space import Vector, along, axis, between, plus, scaled, unit
from ..model.contacts import Contact
from ..model.position import Position
from . import details, palette
from .camera import Camera
from .scene import Disc, Line, Mark
from .solids import Part, box, globe, rod, roller

_BALLS_M = {"soft_ball": 0.05, "hard_ball": 0.032, "peanut": 0.045}
_ROLLERS_M = {"soft_roller": 0.075, "firm_roller": 0.075}
"""Radii of the usual tools, metres."""

_THINNEST = 0.5
"""A roller under a part that lies lower than it is thick is drawn thinner, down to this share of its radius."""


def contact_marks(contacts: Iterable[Contact], position: Position, body: Posed, camera: Camera) -> tuple[Mark, ...]:
    """What presses on the body, at its zone."""
    return tuple(mark for item in contacts for mark in _contact(item, position, body, camera))


def _contact(contact: Contact, position: Position, body: Posed, camera: Camera) -> list[Mark]:
    sides = ("left", "right") if contact.side == "both" else (contact.side,)
    marks: list[Mark] = []
    for side in sides:
        place, out = zone_place(contact.zone, side, body)
        if contact.with_ in _ROLLERS_M:
            # one roller lies under both sides, and what bears the body is drawn with the surfaces
            if side == sides[-1] and not _is_borne_by_roller(position):
                marks += _rolled(place, _ROLLERS_M[contact.with_], body, camera)
        elif contact.with_ in _BALLS_M:
            marks += globe(_ball(place, out, _BALLS_M[contact.with_]), _BALLS_M[contact.with_], camera)
        else:
            marks += [*(_gun(place, out, camera) if contact.with_ == "gun" else ()), *_pressed(place, camera)]
    return marks


def _gun(place: Vector, out: Vector, camera: Camera) -> list[Mark]:
    """A massage gun: its rod on the skin, then the thicker body."""
    ends = [along(place, out, length) for length in (0.0, 0.07, 0.2)]
    return [
        rod(ends[:2], camera, palette.METAL_DARK, 0.025),
        rod(ends[1:], camera, palette.METAL, 0.06),
    ]


def _is_borne_by_roller(position: Position) -> bool:
    return any(item.on.kind == "foam_roller" for item in position.supports)


def _ball(place: Vector, out: Vector, size: float) -> Vector:
    """The middle of a ball pressed a little into the skin, above the floor."""
    x, y, z = along(place, out, size * 0.8)
    return (x, max(y, size), z)


def _rolled(place: Vector, size: float, body: Posed, camera: Camera) -> list[Mark]:
    """A roller on the floor under a part of the body."""
    size = min(size, max(place[1] / 2, size * _THINNEST))
    middle = (place[0], size, body.points["hips"][2])
    return list(roller(middle, (0.0, 0.0, 1.0), (0.45, size), camera, palette.FOAM_END_ON))


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


def wall_behind(contacts: Iterable[Contact], position: Position, body: Posed, camera: Camera) -> Iterable[Part]:
    """The wall that a ball leans on when it presses on the back of somebody who stands."""
    if position.posture not in {"standing", "squat"}:
        return
    for contact in contacts:
        size = _BALLS_M.get(contact.with_)
        place, out = zone_place(contact.zone, "left" if contact.side == "left" else "right", body)
        if size is None or out[0] > -0.6:
            continue
        face, tall = _ball(place, out, size)[0] - size, 1.12 * body.stature
        marks = box((face - 0.05, tall / 2, body.points["hips"][2]), (0.05, tall / 2, 0.35), camera, palette.PLASTER)
        yield Part(name="leaned-on-wall", depth=-9.0, marks=tuple(marks))
        return


# zone -> where its ring is: spine joint or limb with a share of its length, then forward, sideways (shares of stature)
_TRUNK_ZONES: dict[str, tuple[int, float, float]] = {
    "cervical_midline": (12, -1, 0), "thoracic_midline": (8, -1, 0), "lumbar_midline": (2, -1, 0),
    "neck_lateral": (12, 0, 1), "anterior_neck": (12, 1, 0), "carotid": (12, 0.6, 0.8),
    "upper_trapezius": (11, -1, 0.8), "thoracic_paraspinal": (8, -1, 0.3), "lumbar_paraspinal": (2, -1, 0.35),
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
