"""A posed body as parts of a picture, each with its depth: what is nearer is drawn later and set off by a gap."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

from attrs import evolve

from ..biomechanics import shapes
from ..biomechanics.posed import Posed
from ..biomechanics.rings import Ring
from ..biomechanics.space import Point, axis, dot, hull, mean, minus, placed, scaled, unit
from . import details, palette
from .camera import Camera
from .scene import Area, Disc, Line, Mark
from .solids import Part
from .tube import edge_beyond, outline, seen

Tone = Literal["near", "far", "even"]

GAP_M = 0.022
"""Width of the paper-coloured line round a limb, half of which the limb covers; metres (policy)."""

ROOT_SHARE = 0.3
"""How much of a limb melts into the trunk before the gap begins (policy)."""

FOLDED = -0.1
"""A limb whose bones enclose less than a right angle or so (cosine) is set off from itself by a gap."""

SIDEWAYS = 0.55
"""A body seen this much from the side (cosine) has a near and a far side."""


def fill(
    tubes: Iterable[Sequence[Ring]], camera: Camera, colour: str, *, start_cap: float = 1.0, end_cap: float = 1.0
) -> Area:
    """Tubes in one colour."""
    outlines = tuple(outline(rings, camera, start_cap=start_cap, end_cap=end_cap) for rings in tubes)
    return Area(outlines=outlines, fill=colour)


def gap(rings: Sequence[Ring], camera: Camera, share: float) -> Line:
    """The gap round the far part of a tube."""
    return Line(points=edge_beyond(rings, camera, share), colour=palette.PAPER, width=GAP_M, round_ends=False)


def far_side(body: Posed, camera: Camera) -> str | None:
    """The side of the body that is turned away; None where both are seen alike."""
    across = minus(body.points["hip_right"], body.points["hip_left"])
    towards = camera.depth(unit(across))
    if abs(towards) < SIDEWAYS:
        return None
    return "left" if towards > 0 else "right"


def leg(body: Posed, side: str, camera: Camera, tone: Tone) -> Part:
    """A leg with its foot."""
    colour = palette.FAR if tone == "far" else palette.LEG
    thigh = shapes.bone(body, f"thigh_{side}", f"hip_{side}", f"knee_{side}", shapes.THIGH)
    shank = shapes.bone(body, f"shank_{side}", f"knee_{side}", f"ankle_{side}", shapes.SHANK)
    foot, toes = shapes.foot(body, side)
    root, calf = fill((thigh, shapes.seat(body, side)), camera, colour, start_cap=0.7), fill((shank,), camera, colour)
    folded = _bend(body, f"thigh_{side}", f"shank_{side}") < FOLDED
    marks = (
        gap(thigh, camera, ROOT_SHARE),
        *((root, gap(shank, camera, 0.3)) if folded else (gap(shank, camera, 0.0),)),
        gap(foot, camera, 0.3),
        gap(toes, camera, 0.3),
        *((calf,) if folded else (root, calf)),
        fill((foot, toes), camera, colour, start_cap=0.3),
        Area(outlines=(_kneecap(body, side, camera),), fill=colour),
    )
    middle = mean([body.points[f"{name}_{side}"] for name in ("hip", "knee", "knee", "ankle")])
    return Part(name=f"leg-{side}", depth=camera.depth(middle), marks=marks)


def _bend(body: Posed, one: str, other: str) -> float:
    """Cosine of the angle between two bones."""
    return dot(axis(body.frames[one], 1), axis(body.frames[other], 1))


def _kneecap(body: Posed, side: str, camera: Camera) -> tuple[Point, ...]:
    """The knee cap, which rounds the bent knee."""
    return hull(point for ring in shapes.kneecap(body, side) for point in seen(ring, camera, 16))


def arm(body: Posed, side: str, camera: Camera, tone: Tone, *, grips: bool) -> Part:
    """An arm with its hand, closed when it grips something."""
    colour = {"far": palette.FAR, "near": palette.ARM, "even": palette.TRUNK}[tone]
    upper = shapes.bone(body, f"upper_arm_{side}", f"shoulder_{side}", f"elbow_{side}", shapes.UPPER_ARM)
    lower = shapes.bone(body, f"forearm_{side}", f"elbow_{side}", f"wrist_{side}", shapes.FOREARM)
    hand = shapes.bone(
        body, f"hand_{side}", f"wrist_{side}", f"fingertip_{side}", details.FIST if grips else shapes.HAND
    )
    hand_parts = (hand,) if grips else (hand, details.thumb(body, side))
    root = fill((upper,), camera, colour)
    folded = _bend(body, f"upper_arm_{side}", f"forearm_{side}") < FOLDED
    marks = (
        gap(upper, camera, ROOT_SHARE),
        *((root, gap(lower, camera, 0.3)) if folded else (gap(lower, camera, 0.0),)),
        *(gap(item, camera, 0.15) for item in hand_parts),
        *(() if folded else (root,)),
        fill((lower, *hand_parts), camera, colour),
    )
    middle = mean([body.points[f"{name}_{side}"] for name in ("shoulder", "elbow", "wrist")])
    return Part(name=f"arm-{side}", depth=camera.depth(middle), marks=marks)


def torso(body: Posed, camera: Camera) -> Part:
    """Trunk, slope of the shoulders and neck."""
    sides = ("left", "right")
    tubes = [details.neck(body), *(details.yoke(body, side) for side in sides)]
    tubes += [details.armpit(body, side) for side in sides if details.is_raised(body, side)]
    soft = fill(tubes, camera, palette.TRUNK)
    firm = fill((shapes.trunk(body),), camera, palette.TRUNK, start_cap=0.5, end_cap=0.2)
    middle = mean([body.points["hips"], body.points["spine5"], body.points["spine11"]])
    return Part(name="trunk", depth=camera.depth(middle), marks=(firm, soft))


def head(body: Posed, camera: Camera) -> Part:
    """The head: face, hair, and an ear where one is seen."""
    frame = body.frames["head"]
    skull = shapes.head(body)
    back, top = details.hair(body)
    looks_here = camera.depth(axis(frame, 0))
    face = fill((skull,), camera, palette.HEAD, start_cap=0.25, end_cap=0.3)
    behind = fill((back,), camera, palette.HAIR, start_cap=0.3, end_cap=0.0)
    above = fill((top,), camera, palette.HAIR, start_cap=-0.25 * max(looks_here, 0.0), end_cap=0.3)
    marks: list[Mark] = [gap(skull, camera, 0.25)]
    marks += [behind, face, above] if looks_here > 0.35 else [face, behind, above]
    marks += [*_ears(body, camera), *_eyes(body, camera)]
    depth = camera.depth(placed(body.points["head"], frame, (0.0, 0.06 * body.stature, 0.0)))
    return Part(name="head", depth=depth, marks=tuple(marks))


def before_arms(parts: Sequence[Part], body: Posed, camera: Camera) -> list[Part]:
    """Parts from back to front, with the face before an arm that is raised past it in the side view."""
    arms = {part.name: part.depth for part in parts if part.name.startswith("arm-")}
    up = axis(body.frames["thorax"], 1)
    raised = [
        arms[f"arm-{side}"]
        for side in ("left", "right")
        if dot(minus(body.points[f"elbow_{side}"], body.points[f"shoulder_{side}"]), up) > 0.12 * body.stature
    ]
    depth = max((value for value in raised), default=None) if far_side(body, camera) else None
    if depth is not None:
        parts = [evolve(part, depth=max(part.depth, depth + 1e-3)) if part.name == "head" else part for part in parts]
    return sorted(parts, key=lambda part: part.depth)


FACING = 0.5
"""A head turned this much to the viewer (cosine) shows its eyes, which tells front from back."""


def _eyes(body: Posed, camera: Camera) -> list[Mark]:
    frame, stature = body.frames["head"], body.stature
    if camera.depth(axis(frame, 0)) < FACING:
        return []
    places = (
        placed(body.points["head"], frame, (0.05 * stature, 0.064 * stature, z * stature)) for z in (-0.016, 0.016)
    )
    return [Disc(centre=camera.seen(place), radius=0.0042 * stature, fill=palette.HAIR) for place in places]


def _ears(body: Posed, camera: Camera) -> list[Mark]:
    frame, stature = body.frames["head"], body.stature
    found: list[Mark] = []
    for sign in (-1.0, 1.0):
        turned = camera.depth(scaled(axis(frame, 2), sign))
        if turned < -0.2:
            continue
        centre = placed(body.points["head"], frame, (-0.006 * stature, 0.058 * stature, sign * 0.0425 * stature))
        ring = Ring(centre, axis(frame, 0), axis(frame, 1), 0.0085 * stature, 0.0085 * stature, 0.0165 * stature)
        found.append(Area(outlines=(seen(ring, camera),), fill=palette.ARM if turned > 0.5 else palette.HEAD))
    return found
