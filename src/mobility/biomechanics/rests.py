"""What bears a body, as planes: which way each looks, which parts of the body lie on it, and how high it is.

A bench that is chosen to fit has no height of its own: then the parts that rest on it only have to be level with each
other.  A wall stands wherever the body reaches it.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import cos, radians, sin
from typing import Any, Literal

from attrs import evolve, frozen

from ..model.contacts import Support
from ..model.equipment import Prop, Surface
from ..model.position import Position
from ..model.vocabulary import LEG_LANDMARKS
from .landmarks import centre, touching
from .posed import Posed
from .space import Vector, axis, dot, scaled

Kind = Literal["floor", "level", "incline", "seat", "plate", "wall", "door", "bar"]

UP: Vector = (0.0, 1.0, 0.0)
SLINGS = frozenset({"strap", "towel", "band"})
"""Props that carry a part without being anywhere themselves."""

USUAL_M: dict[str, float] = {
    "bench": 0.45, "chair": 0.45, "box": 0.4, "bed": 0.5, "machine": 0.45, "cushion": 0.1, "block": 0.15,
}  # fmt: skip
"""Height of what bears a body that touches the floor nowhere, metres (policy: usual furniture)."""

PILLOW = Prop(kind="cushion", name="pillow", length_m=0.3)
"""What lies under the head of a body on its side, unless something else is said to."""

BAR_SHARE = 1.39
"""Height of a bar that says no other, as a share of stature: straight legs hang clear of the floor (policy)."""

_SIDES: tuple[Any, Any] = ("left", "right")
_ENDS: dict[str, tuple[str, ...]] = {
    "sole": ("heel", "ball_of_foot"),
    "forearm": ("forearm", "elbow"),
    "shin": ("shin", "knee"),
}
"""Parts that lie flat touch at both ends; a shin does where somebody kneels on it."""

_KNEELING = frozenset({"kneeling", "half_kneeling", "quadruped"})

_BACK_OF_TRUNK = frozenset({"back", "upper_back", "sacrum", "buttocks", "head"})
DOOR_SHARE = 0.35
"""Hands or forearms farther apart than this share of stature are at the two posts of a door, not at one wall."""


@frozen(kw_only=True)
class Rest:
    """A plane that bears parts of the body.

    `normal` points from it to the body; `offset` is its place along the normal in metres, None where it is
    wherever the contacts are; `contacts` are landmarks with their sides.
    """

    on: Surface | Prop
    kind: Kind
    normal: Vector
    offset: float | None = None
    contacts: tuple[tuple[str, str], ...] = ()

    @property
    def pressing(self) -> Vector:
        """The direction in which the body presses on it."""
        return scaled(self.normal, -1)

    def points(self, body: Posed) -> list[Vector]:
        """Where each contact comes nearest to it or passes it."""
        return [touching(body, landmark, side, self.pressing) for landmark, side in self.contacts]

    def place(self, body: Posed) -> float:
        """Its place along the normal under this body: as given, else the mean of the contacts."""
        if self.offset is not None:
            return self.offset
        found = [dot(point, self.normal) for point in self.points(body)]
        return sum(found) / len(found)

    def gaps(self, body: Posed) -> list[float]:
        """Metres by which each contact floats above it; below zero it sinks in."""
        place = self.place(body)
        return [dot(point, self.normal) - place for point in self.points(body)]


def sides_of(support: Support) -> tuple[str, ...]:
    """The sides that a support stands for."""
    return _SIDES if support.side == "both" else (support.side,)


def rests(position: Position, body: Posed) -> tuple[Rest, ...]:
    """The planes that bear a position; `body` tells on which side of it a wall stands.

    Slings are left out, for they hang where the part is, and machines that are built round the body.
    """
    found: dict[tuple[Surface | Prop, Kind], Rest] = {}
    for support in _each_side(position):
        if support.on.kind in SLINGS or _stacked(position, support) or is_fitted(position, support):
            continue
        kind = _kind(position, support)
        kind = "door" if kind == "wall" and is_doorway(body, support) else kind
        # how high a bar is decides only how high the body hangs
        offset = None if kind == "bar" else _given(support.on)
        bare = Rest(on=support.on, kind=kind, normal=_normal(kind, position, body, support), offset=offset)
        rest = found.get((support.on, kind), bare)
        ends = _ends(position, support, kind)
        new = tuple((end, side) for end in ends for side in _contact_sides(support, end))
        found[support.on, kind] = evolve(rest, contacts=tuple(dict.fromkeys((*rest.contacts, *new))))
    return _anchored(tuple(found.values()))


def _each_side(position: Position) -> Iterator[Support]:
    """Supports of both sides one by one; a head that lies sideways has a pillow or an arm under it."""
    for support in position.supports:
        if support.landmark == "head" and position.posture == "side_lying" and support.on.kind in {"floor", "mat"}:
            support = evolve(support, on=PILLOW)  # noqa: PLW2901
        paired = support.side == "both" and support.landmark in LEG_LANDMARKS
        yield from (evolve(support, side=side) for side in _SIDES) if paired else (support,)


_UNPAIRED = frozenset({"head", "forehead", "upper_back", "back", "sacrum", "side", "chest", "abdomen", "pelvis_front"})


def _contact_sides(support: Support, landmark: str) -> tuple[str, ...]:
    return ("right",) if landmark in _UNPAIRED else sides_of(support)


ON_SIDE_DEG = 30.0
"""A pelvis turned this far off the back has an upper and a lower leg."""


def _stacked(position: Position, support: Support) -> bool:
    """Whether a leg of somebody on the side, or twisted to one, lies on the other leg rather than on the floor."""
    upper = _upper_side(position)
    if upper is None or support.landmark not in {"shin", "knee"} or not isinstance(support.on, Surface):
        return False
    apart = position.left_leg.hip_flexion - position.right_leg.hip_flexion
    return support.side == upper and abs(apart) < ON_SIDE_DEG


def _upper_side(position: Position) -> str | None:
    """The side that looks up of a body whose pelvis lies on the other."""
    if position.posture == "side_lying":
        return "right" if position.attitude == "side_lying_left" else "left"
    if position.attitude == "supine" and abs(position.root.turn) >= ON_SIDE_DEG:
        return "right" if position.root.turn > 0 else "left"
    return None


def _ends(position: Position, support: Support, kind: Kind) -> tuple[str, ...]:
    """The landmarks at which a support touches."""
    own = (support.landmark,)
    if kind in {"wall", "door", "bar"} or (support.landmark == "shin" and position.posture not in _KNEELING):
        return own
    return _ENDS.get(support.landmark, own)


def is_fitted(position: Position, support: Support) -> bool:
    """Whether a machine is built round the body, as the slanted support of a back extension is."""
    return support.on.kind == "machine" and position.attitude == "prone_inclined"


def _kind(position: Position, support: Support) -> Kind:
    kind = support.on.kind
    if kind in {"floor", "mat"}:
        return "floor"
    if kind in {"wall", "bar"}:
        return "wall" if kind == "wall" else "bar"
    if kind == "machine" and support.landmark in {"sole", "heel", "ball_of_foot"}:
        return "plate"
    if isinstance(support.on, Surface) and (support.on.incline_deg or position.attitude == "supine_inclined"):
        return "seat" if support.landmark == "buttocks" else "incline"
    return "level"


def _given(on: Surface | Prop) -> float | None:
    """The height of what has one: the floor, furniture with a height, a roller or ball under the body."""
    if isinstance(on, Surface):
        return 0.0 if on.kind in {"floor", "mat"} else on.height_m
    return 2 * on.radius_m if on.radius_m is not None else None


def _normal(kind: Kind, position: Position, body: Posed, support: Support) -> Vector:
    if kind == "bar":
        return (0.0, -1.0, 0.0)
    if kind in {"plate", "door"}:
        return (-1.0, 0.0, 0.0)
    if kind == "wall":
        return (-1.0, 0.0, 0.0) if _faces(body, support) > 0 else (1.0, 0.0, 0.0)
    if kind == "incline":
        return _inclined(position, support)
    return UP


def _inclined(position: Position, support: Support) -> Vector:
    """Square to a slanted bench whose head end is raised; a bench without a slant takes that of the trunk."""
    towards = 1.0 if position.posture == "supine" else -1.0
    slant = getattr(support.on, "incline_deg", 0.0) or 90 - abs(position.trunk_pitch)
    return (towards * sin(radians(slant)), cos(radians(slant)), 0.0)


def _faces(body: Posed, support: Support) -> float:
    """On which side of the body a wall stands, along x: behind a leaning back, else where the limb reaches."""
    if support.landmark in _BACK_OF_TRUNK:
        return -axis(body.frames["thorax"], 0)[0]
    reach = centre(body, support.landmark, sides_of(support)[0])
    return reach[0] - body.points["spine8"][0]


def is_doorway(body: Posed, support: Support) -> bool:
    """Whether both sides reach for walls far apart: the two posts of a door."""
    if support.side != "both" or support.on.kind != "wall" or support.landmark in _UNPAIRED:
        return False
    left, right = (centre(body, support.landmark, side) for side in _SIDES)
    return abs(left[2] - right[2]) > DOOR_SHARE * body.stature


def _anchored(found: tuple[Rest, ...]) -> tuple[Rest, ...]:
    """The same, with the usual height for what bears a body that touches nothing of a given height."""
    if any(rest.offset is not None for rest in found):
        return found
    free = next((rest for rest in found if rest.kind in {"level", "seat"}), None)
    if free is None:
        return found
    height = USUAL_M.get(free.on.kind, USUAL_M["bench"])
    return tuple(evolve(rest, offset=height) if rest is free else rest for rest in found)
