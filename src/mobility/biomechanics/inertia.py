"""Masses of the body: how heavy each segment is and where its centre lies in the room.

Shares of body mass and centres are those of Dumas, Cheze & Verriest (2007), whose trunk ends at L5/S1; they were
copied from a table that carries them and not re-read in the paper.  That table has no centre for the foot, which is
from de Leva (1996), nor the small offsets to the side, which are left out.  A person whose sex is not known gets the
mean of both columns.  The shares of a column add up to .999 and .996; they are scaled to 1.
"""

from __future__ import annotations

from functools import lru_cache

from attrs import frozen

from ..model.position import Position
from ..model.vocabulary import Sex
from . import anthropometry as measures
from .posed import Posed
from .shapes import TRUNK
from .skeleton import posed
from .space import Vector, along, axis, between, cross, dot, length, minus, placed, plus, scaled, unit


@frozen(kw_only=True)
class Mass:
    """Something heavy: kilograms, its centre in the room (metres), and whether it is carried through L5/S1."""

    name: str
    mass_kg: float
    centre: Vector
    above: bool


@frozen
class _Segment:
    """Share of body mass; centre as shares of the segment's length along it and to its front."""

    share: float
    along: float
    ahead: float = 0.0

    def mixed(self, other: _Segment) -> _Segment:
        """Half way between two columns."""
        return _Segment((self.share + other.share) / 2, (self.along + other.along) / 2, (self.ahead + other.ahead) / 2)


_FEMALE: dict[str, _Segment] = {
    "head": _Segment(0.067, 0.575, 0.016),
    "trunk": _Segment(0.304, 0.564, -0.016),
    "pelvis": _Segment(0.146, -0.232, -0.009),
    "upper_arm": _Segment(0.022, 0.454),
    "forearm": _Segment(0.013, 0.411),
    "hand": _Segment(0.005, 0.327),
    "thigh": _Segment(0.146, 0.377),
    "shank": _Segment(0.045, 0.404),
    "foot": _Segment(0.010, 0.401),
}
_MALE: dict[str, _Segment] = {
    "head": _Segment(0.067, 0.536, 0.020),
    "trunk": _Segment(0.333, 0.580, -0.036),
    "pelvis": _Segment(0.142, -0.280, 0.028),
    "upper_arm": _Segment(0.024, 0.452),
    "forearm": _Segment(0.017, 0.417),
    "hand": _Segment(0.006, 0.357),
    "thigh": _Segment(0.123, 0.429),
    "shank": _Segment(0.045, 0.410),
    "foot": _Segment(0.012, 0.442),
}
"""The trunk is measured from L5/S1 up (Dumas counts from C7 down), the pelvis in its own frame from L5/S1 to the
hips; everything else along the segment from its upper end, the head from C7 to the vertex, the foot from the heel."""

_BONES = {
    "upper_arm": ("shoulder", "elbow"),
    "forearm": ("elbow", "wrist"),
    "hand": ("wrist", "fingertip"),
    "thigh": ("hip", "knee"),
    "shank": ("knee", "ankle"),
}
_HEEL, _SOLE = -0.037, -0.039
"""Shares of stature: the back of the foot behind the ankle, and the sole below it."""


@lru_cache
def _table(sex: Sex | None) -> dict[str, _Segment]:
    """One column, or the mean of both, with shares that add up to 1 over a whole body."""
    column = {name: _FEMALE[name].mixed(_MALE[name]) for name in _FEMALE}
    if sex is not None:
        column = _FEMALE if sex == "female" else _MALE
    once = {"head", "trunk", "pelvis"}
    whole = sum(item.share * (1 if name in once else 2) for name, item in column.items())
    return {name: _Segment(item.share / whole, item.along, item.ahead) for name, item in column.items()}


def segments(body: Posed, sex: Sex | None, body_mass_kg: float) -> tuple[Mass, ...]:
    """The masses of a body: head, slices of the trunk, pelvis, and each limb's segments; together `body_mass_kg`."""
    table = _table(sex)
    found = [
        Mass(name="head", mass_kg=table["head"].share, centre=_head(body, sex), above=True),
        *_trunk(body, sex),
        Mass(name="pelvis", mass_kg=table["pelvis"].share, centre=_pelvis(body, table["pelvis"]), above=False),
    ]
    for side in ("left", "right"):
        for name, (start, end) in _BONES.items():
            ends = body.points[f"{start}_{side}"], body.points[f"{end}_{side}"]
            centre = between(*ends, table[name].along)
            above = name in {"upper_arm", "forearm", "hand"}
            found.append(Mass(name=f"{name}_{side}", mass_kg=table[name].share, centre=centre, above=above))
        foot = table["foot"]
        found.append(Mass(name=f"foot_{side}", mass_kg=foot.share, centre=_foot(body, side, foot.along), above=False))
    return tuple(
        Mass(name=item.name, mass_kg=item.mass_kg * body_mass_kg, centre=item.centre, above=item.above)
        for item in found
    )


@lru_cache
def _skull(sex: Sex | None) -> Vector:
    """The centre of head and neck in the frame of the head, from the top of the neck; shares of stature.

    It was measured along the line from C7 to the vertex of somebody who looks straight ahead, and goes with the head.
    """
    segment, body = _table(sex)["head"], posed(Position(), 0.0, 1.0)
    foot, frame = body.points["spine11"], body.frames["head"]
    line = minus(placed(body.points["head"], frame, (0.0, measures.HEAD, 0.0)), foot)
    ahead = unit(cross(line, axis(frame, 2)))
    centre = along(along(foot, line, segment.along), ahead, segment.ahead * length(line))
    off = minus(centre, body.points["head"])
    return (dot(off, axis(frame, 0)), dot(off, axis(frame, 1)), dot(off, axis(frame, 2)))


def _head(body: Posed, sex: Sex | None) -> Vector:
    return placed(body.points["head"], body.frames["head"], scaled(_skull(sex), body.stature))


def _pelvis(body: Posed, segment: _Segment) -> Vector:
    forward, up = measures.HIP_TO_L5S1
    size = (forward**2 + up**2) ** 0.5 * body.stature
    offset = (segment.ahead * size, segment.along * size, 0.0)
    return placed(body.points["spine0"], body.frames["pelvis"], offset)


def _foot(body: Posed, side: str, share: float) -> Vector:
    """On the foot's long axis, half way between ankle and sole."""
    offset = ((_HEEL + share * measures.FOOT) * body.stature, _SOLE / 2 * body.stature, 0.0)
    return placed(body.points[f"ankle_{side}"], body.frames[f"foot_{side}"], offset)


# ---- the trunk ---------------------------------------------------------------------------------------------
# Its centre is known of a straight trunk only.  A bent one carries its mass along the bend, so the mass is laid on
# the eleven links of the spine: by the area of the drawn slice, tilted up or down and set forward or back by as much
# as brings the centre of a standing trunk to where it was measured.


@frozen(kw_only=True)
class _Slices:
    """Shares of body mass of the links of the spine, from below, and how far in front of them their centres lie
    (share of stature).
    """

    shares: tuple[float, ...]
    ahead: float


LINKS = range(1, 12)
"""The links of the spine from L5/S1 to C7, named after the joint at their upper end."""


@lru_cache
def _slices(sex: Sex | None) -> _Slices:
    segment = _table(sex)["trunk"]
    body = posed(Position(), 0.0, 1.0)
    foot, chord = body.points["spine0"], minus(body.points["spine11"], body.points["spine0"])
    up, size = unit(chord), length(chord)
    front = cross(up, axis(body.frames["pelvis"], 2))
    middles = [between(body.points[f"spine{link - 1}"], body.points[f"spine{link}"]) for link in LINKS]
    heights = [dot(minus(middle, foot), up) / size for middle in middles]
    weights = _tilted(_areas(), heights, segment.along)
    # how far in front of the chord the links lie themselves, and what setting them forward by 1 brings
    lies = sum(w * dot(minus(middle, foot), front) for w, middle in zip(weights, middles, strict=True))
    brings = sum(w * dot(axis(body.frames[f"spine{link}"], 0), front) for w, link in zip(weights, LINKS, strict=True))
    ahead = (segment.ahead * size - lies) / brings
    return _Slices(shares=tuple(weight * segment.share for weight in weights), ahead=ahead)


def _areas() -> list[float]:
    """What each link carries by the size of the drawn trunk around it; they add up to 1."""
    lengths = [measures.LUMBAR_LINK] * 5 + [measures.THORACIC_LINK] * 6
    rounds = [(ahead + behind) * half for _, ahead, behind, half in TRUNK]
    sizes = [(rounds[link - 1] + rounds[link]) / 2 * lengths[link - 1] for link in LINKS]
    return [size / sum(sizes) for size in sizes]


def _tilted(weights: list[float], heights: list[float], wanted: float) -> list[float]:
    """The weights changed in proportion to height so that their mean height is the wanted one; their sum stays."""
    now = sum(w * h for w, h in zip(weights, heights, strict=True))
    spread = sum(w * (h - now) ** 2 for w, h in zip(weights, heights, strict=True))
    slope = (wanted - now) / spread
    return [w * (1 + slope * (h - now)) for w, h in zip(weights, heights, strict=True)]


def _trunk(body: Posed, sex: Sex | None) -> list[Mass]:
    slices = _slices(sex)
    found = []
    for link, share in zip(LINKS, slices.shares, strict=True):
        middle = between(body.points[f"spine{link - 1}"], body.points[f"spine{link}"])
        centre = along(middle, axis(body.frames[f"spine{link}"], 0), slices.ahead * body.stature)
        found.append(Mass(name=f"trunk{link}", mass_kg=share, centre=centre, above=True))
    return found


def centre_of_mass(masses: tuple[Mass, ...]) -> Vector:
    """Where all of them balance, metres."""
    whole = sum(item.mass_kg for item in masses)
    found: Vector = (0.0, 0.0, 0.0)
    for item in masses:
        found = plus(found, scaled(item.centre, item.mass_kg / whole))
    return found
