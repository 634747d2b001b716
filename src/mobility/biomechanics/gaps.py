"""How far a body is from where it should be: supports that float or sink, parts in the floor, hands that miss.

Each `Gap` carries the points of the body that it hangs on, so that its change with every angle is known exactly: the
lowest point of a part stays its lowest point to first order.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import sqrt

from attrs import frozen

from ..model.equipment import Surface
from ..model.position import Position
from .landmarks import Tubes, outermost, tubes, tubes_of
from .posed import Posed
from .rests import UP, USUAL_M, Rest
from .rings import Ring
from .space import Vector, along, axis, between, cross, dot, length, mean, minus, scaled, unit

SUPPORT_WEIGHT = 2.0
"""A support that misses counts this much more than a part that sinks or a hand that misses (policy)."""

GIVE_M, GIVE = 0.012, 0.2
"""Soft tissue and cushions give: a support counts only with this share until it misses by more than this, metres."""

GIVES_IN_M = 0.006
"""How far a part may sink into what is below it before that counts, metres (policy)."""

TILT_WEIGHT = 0.5
"""How much a hand, forearm or instep that does not lie flat counts against one that misses (policy)."""

_FLAT = {"hand": ("fingertip", "wrist"), "forearm": ("wrist", "elbow")}
"""Joints at the two ends of parts that lie flat."""


@frozen
class Pull:
    """A point of a segment on which a gap hangs: moving it by `way` changes the gap by |way|²."""

    segment: str
    point: Vector
    way: Vector


@frozen
class Gap:
    """How much something that should be 0 counts, what it hangs on, and how many metres it is off.

    A tilt is only a wish: it is never off.
    """

    size: float
    pulls: tuple[Pull, ...]
    metres: float


def segment_of(tube: str, ring: int) -> str:
    """The segment that carries a ring of a tube."""
    stem, _, side = tube.rpartition("_")
    if tube == "trunk":
        return "pelvis" if ring < 6 else f"spine{ring - 5}"
    if stem == "seat":
        return "pelvis" if ring < 2 else f"thigh_{side}"
    return f"thigh_{side}" if stem == "knee" else tube


def gaps(position: Position, body: Posed, found: Sequence[Rest]) -> list[Gap]:
    """Every gap of a body on what bears it."""
    shape = tubes(body)
    return [*_supports(body, shape, found), *_sunk(shape, found), *_touches(position, shape)]


# ---- supports ----------------------------------------------------------------------------------------------


def lowest_of(shape: Tubes, landmark: str, side: str, direction: Vector) -> tuple[str, Vector]:
    """The point of a landmark that lies farthest in a direction, with its segment."""
    best, farthest = ("", (0.0, 0.0, 0.0)), -1e9
    for tube, rings in tubes_of(landmark, side):
        numbers = range(*rings.indices(len(shape[tube])))
        for number in numbers:
            point = outermost(shape[tube][number], direction)
            reach = dot(point, direction)
            if reach > farthest:
                best, farthest = (segment_of(tube, number), point), reach
    return best


def _supports(body: Posed, shape: Tubes, found: Sequence[Rest]) -> Iterator[Gap]:
    for rest in found:
        places = [lowest_of(shape, landmark, side, rest.pressing) for landmark, side in rest.contacts]
        heights = [dot(point, rest.normal) for _, point in places]
        way = scaled(rest.normal, SUPPORT_WEIGHT)
        if rest.offset is not None:
            for (segment, point), height in zip(places, heights, strict=True):
                yield _soft(height - rest.offset, (Pull(segment, point, way),))
        else:
            yield from _level(places, heights, way)
            yield from _unusual(rest, places, heights)
        if rest.kind in {"floor", "level"}:
            yield from _tilts(body, rest)


def _level(places: Sequence[tuple[str, Vector]], heights: Sequence[float], way: Vector) -> Iterator[Gap]:
    """Contacts of something that is as high as they are: none may differ from their mean."""
    count = len(places)
    middle = sum(heights) / count
    if count < 2:
        return
    for index, height in enumerate(heights):
        pulls = tuple(
            Pull(segment, point, scaled(way, (1.0 if at == index else 0.0) - 1 / count))
            for at, (segment, point) in enumerate(places)
        )
        yield _soft(height - middle, pulls)


USUAL_WEIGHT, USUAL_BAND_M = 0.03, 0.15
"""How little it counts that furniture would have to be lower or higher than usual by more than this (policy)."""


def _unusual(rest: Rest, places: Sequence[tuple[str, Vector]], heights: Sequence[float]) -> Iterator[Gap]:
    """A bench, chair or box far from its usual height: a wish, which decides where nothing else does."""
    if rest.kind != "level" or not isinstance(rest.on, Surface) or rest.on.kind not in USUAL_M:
        return
    off = sum(heights) / len(heights) - USUAL_M[rest.on.kind]
    beyond = max(abs(off) - USUAL_BAND_M, 0.0) * (1 if off > 0 else -1)
    if beyond:
        way = scaled(rest.normal, USUAL_WEIGHT / len(places))
        yield Gap(USUAL_WEIGHT * beyond, tuple(Pull(segment, point, way) for segment, point in places), 0.0)


def _soft(miss: float, pulls: tuple[Pull, ...]) -> Gap:
    """A support that misses by so much; `pulls` are those of a miss that counts in full."""
    if abs(miss) <= GIVE_M:
        return Gap(SUPPORT_WEIGHT * GIVE * miss, tuple(_weaker(pull) for pull in pulls), abs(miss))
    beyond = miss - GIVE_M if miss > 0 else miss + GIVE_M
    return Gap(SUPPORT_WEIGHT * (beyond + GIVE * (miss - beyond)), pulls, abs(miss))


def _weaker(pull: Pull) -> Pull:
    return Pull(pull.segment, pull.point, scaled(pull.way, GIVE))


def _tilts(body: Posed, rest: Rest) -> Iterator[Gap]:
    """What should lie flat and does not: one end higher than the other."""
    for landmark, side in rest.contacts:
        if landmark == "instep":
            yield from _instep_tilt(body, side)
        elif landmark in _FLAT:
            one, other = (body.points[f"{end}_{side}"] for end in _FLAT[landmark])
            segment = f"{landmark}_{side}"
            yield Gap(
                TILT_WEIGHT * (one[1] - other[1]),
                (Pull(segment, one, scaled(UP, TILT_WEIGHT)), Pull(segment, other, scaled(UP, -TILT_WEIGHT))),
                0.0,
            )


def _instep_tilt(body: Posed, side: str) -> Iterator[Gap]:
    """How far the top of the foot is from looking straight down: heel over toes as the foot is long."""
    segment, weight = f"foot_{side}", TILT_WEIGHT * 0.1 * body.stature
    ankle, up = body.points[f"ankle_{side}"], axis(body.frames[segment], 1)
    for number, wanted in enumerate((0.0, -1.0, 0.0)):
        way: Vector = tuple(weight if at == number else 0.0 for at in range(3))  # type: ignore[assignment]
        pulls = (Pull(segment, along(ankle, up, 1.0), way), Pull(segment, ankle, scaled(way, -1)))
        yield Gap(weight * (up[number] - wanted), pulls, 0.0)


# ---- what passes through ------------------------------------------------------------------------------------


def _sunk(shape: Tubes, found: Sequence[Rest]) -> Iterator[Gap]:
    """Parts below the floor or behind a wall, and resting parts inside what they rest on."""
    yield from _below(shape, shape, UP, 0.0)
    for rest in found:
        if rest.kind in {"floor", "door"}:
            continue
        bearing = shape if rest.kind == "wall" else {name: shape[name] for name in resting_tubes(rest)}
        place = rest.offset if rest.offset is not None else _place(shape, rest)
        yield from _below(shape, bearing, rest.normal, place)


def resting_tubes(rest: Rest) -> tuple[str, ...]:
    """The tubes that lie on something, each once; with a lower leg lies its foot."""
    names = [tube for landmark, side in rest.contacts for tube, _ in tubes_of(landmark, side)]
    names += [name.replace("shank", "foot") for name in names if name.startswith("shank")]
    return tuple(dict.fromkeys(names))


def _place(shape: Tubes, rest: Rest) -> float:
    points = [lowest_of(shape, landmark, side, rest.pressing)[1] for landmark, side in rest.contacts]
    return sum(dot(point, rest.normal) for point in points) / len(points)


def _below(shape: Tubes, which: Tubes, normal: Vector, place: float) -> Iterator[Gap]:
    """The rings that reach through a plane."""
    nx, ny, nz = normal
    for name in which:
        # the bulge at the root of the neck folds away when the neck is bent
        rings = shape[name][:-1] if name == "trunk" else shape[name]
        for number, ring in enumerate(rings):
            (x, y, z), (fx, fy, fz), (sx, sy, sz) = ring.centre, ring.front, ring.side
            forward = fx * nx + fy * ny + fz * nz
            across = (sx * nx + sy * ny + sz * nz) * ring.half
            depth = forward * (ring.behind if forward > 0 else ring.ahead)
            height = x * nx + y * ny + z * nz - place - sqrt(depth * depth + across * across) + GIVES_IN_M
            if height < 0.0:
                point = outermost(ring, scaled(normal, -1))
                yield Gap(height, (Pull(segment_of(name, number), point, normal),), GIVES_IN_M - height)


# ---- touches -----------------------------------------------------------------------------------------------

_IN_FRONT = frozenset(
    {"shin", "thigh_front", "abdomen", "pelvis_front", "chest", "knee", "forehead", "instep", "thigh"}
)
_BEHIND = frozenset({"calf", "thigh_back", "back", "upper_back", "sacrum", "buttocks"})


def _touches(position: Position, shape: Tubes) -> Iterator[Gap]:
    """How far parts that touch miss each other."""
    for item in position.touches:
        for side in ("left", "right") if item.one_side == "both" else (item.one_side,):
            other = side if item.two_side == "both" else item.two_side
            yield from _touch(shape, (item.one, side), (item.two, other))


def _rings(shape: Tubes, landmark: str, side: str) -> tuple[str, tuple[Ring, ...]]:
    """The rings of a landmark and the segment of the middle one."""
    tube, part = tubes_of(landmark, side)[0]
    numbers = range(*part.indices(len(shape[tube])))
    return segment_of(tube, numbers[len(numbers) // 2]), shape[tube][part]


def _touch(shape: Tubes, one: tuple[str, str], other: tuple[str, str]) -> Iterator[Gap]:
    segment, rings = _rings(shape, *one)
    middle = rings[len(rings) // 2]
    point = mean([ring.centre for ring in rings])
    thick = min(middle.ahead, middle.half)
    base, targets = _rings(shape, *other)
    if other[0] not in _IN_FRONT | _BEHIND:
        # a hand that reaches for a foot or a head may do so with its fingertips
        ends = (point, rings[-1].centre) if one[0] == "hand" else (point,)
        yield min((_apart((segment, end), base, targets, thick) for end in ends), key=lambda gap: gap.metres)
        return
    place, ring, inside = _nearest(point, targets)
    out = ring.front if other[0] in _IN_FRONT else scaled(ring.front, -1)
    depth = (ring.ahead if other[0] in _IN_FRONT else ring.behind) + thick
    target = along(place, out, depth)
    miss = minus(point, target)
    for way in (out, ring.side) if inside else (out, ring.side, cross(out, ring.side)):
        off = dot(miss, way)
        yield Gap(off, (Pull(segment, point, way), Pull(base, target, scaled(way, -1))), abs(off))


def _apart(one: tuple[str, Vector], base: str, targets: Sequence[Ring], thick: float) -> Gap:
    """How much farther than its own thickness, or nearer, a point is from the skin of some rings."""
    segment, point = one
    place, ring, _ = _nearest(point, targets)
    between_them = minus(point, place)
    way, off = unit(between_them), length(between_them) - _reach(ring, between_them) - thick
    return Gap(off, (Pull(segment, point, way), Pull(base, place, scaled(way, -1))), abs(off))


def _reach(ring: Ring, way: Vector) -> float:
    """From the middle of a ring to its skin in a direction."""
    out = unit(way)
    forward, across = dot(out, ring.front), dot(out, ring.side)
    depth = ring.ahead if forward > 0 else ring.behind
    size = sqrt(forward * forward + across * across)
    return sqrt((forward * depth) ** 2 + (across * ring.half) ** 2) / size if size > 1e-6 else 0.0


def _nearest(point: Vector, rings: Sequence[Ring]) -> tuple[Vector, Ring, bool]:
    """The nearest place on the line of centres, the ring there, and whether it lies between the ends."""
    if len(rings) < 2:
        return rings[0].centre, rings[0], False
    best: tuple[Vector, Ring, bool] = (rings[0].centre, rings[0], False)
    near = 1e9
    last = len(rings) - 2
    for index, (one, two) in enumerate(pairwise(rings)):
        way = minus(two.centre, one.centre)
        share = dot(minus(point, one.centre), way) / (dot(way, way) or 1.0)
        inside = (share > 0 or index > 0) and (share < 1 or index < last)
        share = min(max(share, 0.0), 1.0)
        place = between(one.centre, two.centre, share)
        apart = length(minus(point, place))
        if apart < near:
            near, best = apart, (place, _blend(one, two, share), inside)
    return best


def _blend(one: Ring, two: Ring, share: float) -> Ring:
    """The ring at a share of the way between two neighbours."""
    nearer = one if share < 0.5 else two
    ahead, behind, half = (a + (b - a) * share for a, b in zip(one[3:6], two[3:6], strict=True))
    return nearer._replace(ahead=ahead, behind=behind, half=half)
