"""What bears a body, and how much each part of it bears.

More parts bear than equilibrium can tell apart, so the shares are a reasoned choice: every mass is laid on the parts
near it, and that is changed as little as brings the sum into balance.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from ..model.contacts import Support
from ..model.position import Position
from ..model.vocabulary import LEG_LANDMARKS, Side
from .inertia import Mass, centre_of_mass
from .landmarks import DOWN, centre, outermost, rings_of
from .posed import Posed
from .rings import Ring
from .space import Point, Vector, along, axis, cross, distance, dot, hull, length, minus, scaled, unit

SOFT_M = 0.022
"""What lies less than this above the lowest point of a part bears as well: soft tissue gives."""

ROUND, FLAT = 0.5, 0.9
"""How much of the breadth of a round part, and of a hand or a foot, lies on the floor (policy)."""

SLACK, GIVEN = 0.001, 0.001
"""How freely weight goes to a part that has none near it, and from a stated share (policy)."""

HANGERS = frozenset({"strap", "band", "towel"})
"""Props that hold a part without standing on the floor: the rest of the body bears it."""

_ABOVE = frozenset({"head", "forehead", "upper_back", "chest", "shoulder", "hand", "fist", "forearm", "elbow"})
_UNPAIRED = frozenset({"head", "forehead", "upper_back", "back", "sacrum", "side", "chest", "abdomen", "pelvis_front"})
_BROAD = frozenset({"sole", "heel", "ball_of_foot", "toes", "instep", "hand", "fist"})
_SIDES: tuple[Side, Side] = ("left", "right")


@frozen(kw_only=True)
class Patch:
    """A point on which a part of the body bears; `above` when its force reaches the trunk above L5/S1.

    `share` is the share of body weight that the author states for it, `bears` is false for walls.
    """

    landmark: str
    side: Side
    point: Vector
    above: bool
    share: float | None = None
    bears: bool = True


def patches(body: Posed, position: Position, under: tuple[str, ...] = ()) -> tuple[Patch, ...]:
    """Where a posed body bears; `under` names landmarks that lie on a tool."""
    found: dict[tuple[Vector, bool], Patch] = {}
    more = tuple(Support(landmark=name) for name in under)  # type: ignore[arg-type]
    for support in (*position.supports, *more):
        if support.on.kind in HANGERS:
            continue
        for side in _SIDES[:1] if support.landmark in _UNPAIRED else _SIDES:
            if support.is_on(side) or support.landmark in _UNPAIRED:
                for patch in _of(body, position, support, side):
                    found.setdefault((patch.point, patch.above), patch)
    return tuple(found.values())


def _of(body: Posed, position: Position, support: Support, side: Side) -> list[Patch]:
    points = _points(body, position, support.landmark, side)
    if support.on.kind == "bar":
        points = [centre(body, support.landmark, side)]
    share = None if support.share is None else support.share / len(points)
    return [
        Patch(
            landmark=support.landmark,
            side=side,
            point=point,
            above=_is_above(body, support.landmark, point),
            share=share,
            bears=support.on.kind != "wall",
        )
        for point in points
    ]


def _points(body: Posed, position: Position, landmark: str, side: Side) -> list[Vector]:
    """The points of a part that lie on what bears it, at both edges of each of its rings."""
    way = _pressing(body, position, landmark)
    spots = [(ring, outermost(ring, way)) for ring in rings_of(body, landmark, side)]
    last = max(dot(point, way) for _, point in spots)
    broad = FLAT if landmark in _BROAD else ROUND
    touching = [(ring, point) for ring, point in spots if dot(point, way) > last - SOFT_M]
    return [edge for ring, point in touching for edge in _edges(ring, point, way, broad)]


def _edges(ring: Ring, point: Vector, way: Vector, broad: float) -> tuple[Vector, Vector]:
    """The two ends of the strip on which a ring lies: across the way it presses."""
    across = (ring.side, ring.half) if abs(dot(ring.side, way)) < 0.7 else (ring.front, ring.ahead)
    return along(point, across[0], broad * across[1]), along(point, across[0], -broad * across[1])


def _pressing(body: Posed, position: Position, landmark: str) -> Vector:
    """Down; on a slanted bench square to the trunk, on its back or its front."""
    if position.attitude not in {"supine_inclined", "prone_inclined"} or landmark in LEG_LANDMARKS:
        return DOWN
    return scaled(axis(body.frames["thorax"], 0), -1.0 if position.attitude == "supine_inclined" else 1.0)


def _is_above(body: Posed, landmark: str, point: Vector) -> bool:
    if landmark in _ABOVE:
        return True
    if landmark not in {"back", "sacrum", "side", "abdomen", "pelvis_front"}:
        return False
    return dot(minus(point, body.points["spine0"]), axis(body.frames["pelvis"], 1)) > 0


# ---- how much each bears -----------------------------------------------------------------------------------


def level(down: Vector) -> tuple[Vector, Vector]:
    """Two directions square to gravity and to each other; x and z where down is down."""
    front: Vector = (1.0, 0.0, 0.0) if abs(down[0]) < 0.9 else (0.0, 1.0, 0.0)
    side = unit(cross(front, scaled(down, -1.0)))
    return unit(cross(scaled(down, -1.0), side)), side


def flat(point: Vector, down: Vector) -> Point:
    """A point as gravity sees it."""
    one, other = level(down)
    return dot(point, one), dot(point, other)


def margin(com: Point, base: Sequence[Point]) -> float:
    """Metres from the centre of mass to the edge of the base of support, above zero inside."""
    outline = hull(base)
    away = distance(com, nearest(com, outline))
    return away if len(outline) > 2 and _inside(com, outline) else -away


def _inside(point: Point, outline: Sequence[Point]) -> bool:
    pairs = zip(outline, (*outline[1:], outline[0]), strict=True)
    return all((b[0] - a[0]) * (point[1] - a[1]) >= (b[1] - a[1]) * (point[0] - a[0]) for a, b in pairs)


def nearest(point: Point, outline: Sequence[Point]) -> Point:
    """The point of an outline that is nearest to a point."""
    pairs = zip(outline, (*outline[1:], outline[0]), strict=True)
    return min((_foot(point, a, b) for a, b in pairs), key=lambda spot: distance(point, spot))


def _foot(point: Point, start: Point, end: Point) -> Point:
    way = end[0] - start[0], end[1] - start[1]
    size = way[0] ** 2 + way[1] ** 2
    share = ((point[0] - start[0]) * way[0] + (point[1] - start[1]) * way[1]) / size if size else 0.0
    share = min(1.0, max(0.0, share))
    return start[0] + share * way[0], start[1] + share * way[1]


def reactions(
    masses: tuple[Mass, ...], bearing: tuple[Patch, ...], down: Vector, body_mass_kg: float
) -> tuple[float, ...]:
    """Kilograms borne by each patch: none below zero, together all masses, balanced under their centre.

    A relaxed body needs no muscle between its halves, so what lies above L5/S1 first rests on what bears above it and
    the rest likewise; then the whole is balanced.  Where a centre lies beyond its base, the nearest edge bears.
    """
    spots = [flat(patch.point, down) for patch in bearing]
    given = [0.0 if patch.share is None else patch.share * body_mass_kg for patch in bearing]
    left = max(0.0, 1 - sum(given) / sum(item.mass_kg for item in masses))
    halves = given
    for above in (True, False):
        own = tuple(item for item in masses if item.above == above)
        here = [j for j, patch in enumerate(bearing) if patch.share is None and patch.above == above]
        here = here or [j for j, patch in enumerate(bearing) if patch.share is None] or list(range(len(bearing)))
        near = _near(own, [bearing[j].point for j in here])
        borne = _onto([spots[j] for j in here], near, [1.0] * len(here), _under(own, down))
        for j, kilograms in zip(here, borne, strict=True):
            halves[j] += left * kilograms
    least = SLACK * sum(halves) / len(halves)
    free = [
        (amount + least) * (1 if patch.share is None else GIVEN) for amount, patch in zip(halves, bearing, strict=True)
    ]
    return tuple(_onto(spots, halves, free, _under(masses, down)))


def _under(masses: tuple[Mass, ...], down: Vector) -> tuple[float, Point]:
    """How heavy masses are together, and the place under which they balance."""
    return sum(item.mass_kg for item in masses), flat(centre_of_mass(masses), down)


def _near(masses: tuple[Mass, ...], points: list[Vector]) -> list[float]:
    """Kilograms on each point if every mass went to the points near it."""
    found = [0.0] * len(points)
    for mass in masses:
        near = [1 / max(1e-3, length(minus(point, mass.centre))) ** 4 for point in points]
        for j, weight in enumerate(near):
            found[j] += mass.mass_kg * weight / sum(near)
    return found


STEPS, EXACT = 80, 1e-9
"""How often the balance is improved at most, and what it may lack in the end as a share of the weight."""

INSET = 0.005
"""A centre of mass on or beyond the edge of what bears is set in by this share of the way to the middle."""


def _onto(spots: list[Point], prior: list[float], free: list[float], weight: tuple[float, Point]) -> list[float]:
    """The amounts nearest to `prior` that bear a weight; `free` is how easily each changes."""
    kilograms, com = weight
    outline = hull(spots)
    if len(outline) < 3 or margin(com, outline) <= 0:
        edge = nearest(com, outline)
        middle = sum(u for u, _ in outline) / len(outline), sum(v for _, v in outline) / len(outline)
        com = edge[0] + INSET * (middle[0] - edge[0]), edge[1] + INSET * (middle[1] - edge[1])
    places = [
        _Spot(row=(1.0, u - com[0], v - com[1]), prior=amount, free=give)
        for (u, v), amount, give in zip(spots, prior, free, strict=True)
    ]
    amounts = _balanced(places, kilograms)
    return [amount * kilograms / sum(amounts) for amount in amounts]


@frozen(kw_only=True)
class _Spot:
    """One patch in the balance: what it adds to sum and moments, what it would bear, and how easily that changes."""

    row: tuple[float, float, float]
    prior: float
    free: float

    def bears(self, factors: Sequence[float]) -> float:
        """Kilograms at these factors of the three equations; a patch never pulls."""
        return max(0.0, self.prior + self.free * sum(a * b for a, b in zip(self.row, factors, strict=True)))


def _balanced(spots: list[_Spot], whole: float) -> list[float]:
    """The amounts nearest to the priors that add up to `whole` and have no moment.

    The least change for each patch is its freedom times a linear function of its place, cut off at nothing; the three
    factors of that function are found by Newton steps that never climb.
    """
    factors = [0.0, 0.0, 0.0]
    for _ in range(STEPS):
        amounts = [spot.bears(factors) for spot in spots]
        lacks = [(whole if k == 0 else 0.0) - _sum(spots, amounts, k) for k in range(3)]
        if max(map(abs, lacks)) < EXACT * whole:
            break
        bearing = [spot for spot, amount in zip(spots, amounts, strict=True) if amount > 0] or spots
        matrix = [[sum(s.row[a] * s.row[b] * s.free for s in bearing) for b in range(3)] for a in range(3)]
        stepped = _downhill(spots, whole, factors, _solved(matrix, lacks))
        if stepped == factors:
            break
        factors = stepped
    return [spot.bears(factors) for spot in spots]


def _sum(spots: list[_Spot], amounts: list[float], equation: int) -> float:
    return sum(spot.row[equation] * amount for spot, amount in zip(spots, amounts, strict=True))


def _cost(spots: list[_Spot], whole: float, factors: Sequence[float]) -> float:
    """What is least where the equations hold."""
    return sum(spot.bears(factors) ** 2 / (2 * spot.free) for spot in spots) - whole * factors[0]


def _downhill(spots: list[_Spot], whole: float, factors: list[float], step: list[float]) -> list[float]:
    """The factors after as much of a step as lowers the cost."""
    now, share = _cost(spots, whole, factors), 1.0
    while share > 1e-6:
        then = [factor + share * by for factor, by in zip(factors, step, strict=True)]
        if _cost(spots, whole, then) < now:
            return then
        share /= 2
    return factors


def _solved(matrix: list[list[float]], right: list[float]) -> list[float]:
    """Solve three equations by elimination; a trace of damping lets patches lie in one line or one point."""
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    for index in range(3):
        rows[index][index] += 1e-9 * matrix[0][0] * (1.0 if index == 0 else 0.01)
    for pivot in range(3):
        for other in range(3):
            if other != pivot:
                factor = rows[other][pivot] / rows[pivot][pivot]
                rows[other] = [a - factor * b for a, b in zip(rows[other], rows[pivot], strict=True)]
    return [rows[index][3] / rows[index][index] for index in range(3)]
