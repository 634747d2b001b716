"""Placement: the angles a body must give so that what bears it touches and nothing passes through the floor.

Authored angles say what a coach sees and are never exact: a body in them floats by a hand's breadth or sinks.  The
lean of the trunk and the joints of the limbs that bear are moved a little, and as little as will do, by damped
Gauss-Newton steps within ranges of motion.
"""

from __future__ import annotations

from collections.abc import Callable
from math import sqrt
from typing import Literal

from attrs import evolve, frozen

from ..model.equipment import Surface
from ..model.position import Position
from ..model.vocabulary import HAND_LANDMARKS, LEG_LANDMARKS, Side
from .landmarks import DOWN, all_rings, centre, outermost, touching
from .posed import Posed

GOOD_M = 0.004
"""Nothing is moved where every support touches within this (policy)."""

STAY = 6e-4
"""What a degree away from the authored angle costs, in metres of gap (policy, tried on the catalog)."""

STEPS = 14
NUDGE = 0.5
REACH_M = 0.07
"""A hand this near the middle of a limb touches it."""

Part = Literal["root", "spine", "leg", "arm"]

_RANGES: dict[str, tuple[float, float]] = {
    "pitch": (-200, 200),
    "neck_flexion": (-60, 60),
    "hip_flexion": (-35, 160),
    "hip_abduction": (-30, 80),
    "knee_flexion": (0, 160),
    "ankle_dorsiflexion": (-65, 45),
    "shoulder_flexion": (-70, 200),
    "elbow_flexion": (0, 150),
    "wrist_extension": (-80, 95),
}
"""How far placement may take a joint, degrees."""

_POINTS: dict[str, tuple[str, ...]] = {
    "sole": ("heel", "ball_of_foot"),
    "forearm": ("forearm", "elbow"),
    "shin": ("shin", "knee"),
}
"""Parts that lie flat touch at both ends."""


@frozen(kw_only=True)
class Free:
    """An angle that placement may move."""

    part: Part
    side: Side | None
    name: str

    def of(self, position: Position) -> float:
        """Its value in a position."""
        if self.part == "root":
            return position.trunk_pitch
        if self.part == "spine":
            return float(getattr(position.spine, self.name))
        limb = position.leg(self.side or "right") if self.part == "leg" else position.arm(self.side or "right")
        return float(getattr(limb, self.name))


Pose = Callable[[Position], Posed]
"""A position -> its body in the room, at any height."""


def placed(position: Position, pose: Pose) -> tuple[Position, Posed]:
    """The position with its angles moved so that it stands, and its body at the right height."""
    free = _free(position)
    start = [item.of(position) for item in free]
    best = _settle(position, pose)
    if not free or _size(_gaps(position, best)) < GOOD_M:
        return position, best

    def residuals(values: list[float]) -> list[float]:
        moved = _moved(position, free, values)
        body = _settle(moved, pose)
        moves = (_stiffness(item, position) * (now - was) for item, now, was in zip(free, values, start, strict=True))
        return [*_gaps(moved, body), *moves]

    values = _solved(residuals, start, [_RANGES[item.name] for item in free])
    moved = _moved(position, free, values)
    return moved, _settle(moved, pose)


_UPRIGHT = frozenset({"standing", "squat", "sitting", "kneeling", "half_kneeling", "long_sitting"})


def _stiffness(item: Free, position: Position) -> float:
    """What a degree costs; a trunk that somebody holds upright is the last to give."""
    return 6 * STAY if item.part == "root" and position.posture in _UPRIGHT else STAY


def _free(position: Position) -> list[Free]:
    """What may move: the trunk's lean, the limbs that bear on level surfaces, arms whose hands touch."""
    if position.posture in {"hanging", "side_lying"} or not any(_levels(position)):
        return []
    found = [Free(part="root", side=None, name="pitch")]
    if any(item.landmark in {"head", "forehead"} for item in position.supports):
        found.append(Free(part="spine", side=None, name="neck_flexion"))
    sides: tuple[Side, ...] = ("left", "right")
    bearing = frozenset(item.landmark for item in position.supports if _is_level(item.on))
    touching_hands = any(item.one == "hand" for item in position.touches)
    for side in sides:
        if position.borne_by(LEG_LANDMARKS & bearing, side):
            names = ["hip_flexion", "knee_flexion", "ankle_dorsiflexion"]
            names += ["hip_abduction"] if position.posture in {"standing", "squat"} else []
            found += [Free(part="leg", side=side, name=name) for name in names]
        if position.borne_by((HAND_LANDMARKS | {"forearm", "elbow"}) & bearing, side):
            found += [Free(part="arm", side=side, name=name) for name in _ARM]
        elif touching_hands:
            found += [Free(part="arm", side=side, name=name) for name in _ARM[:2]]
    return found


_ARM = ("shoulder_flexion", "elbow_flexion", "wrist_extension")


def _is_level(on: object) -> bool:
    return isinstance(on, Surface) and on.kind in {"floor", "mat"}


def _levels(position: Position) -> list[bool]:
    return [_is_level(item.on) for item in position.supports]


def _moved(position: Position, free: list[Free], values: list[float]) -> Position:
    """The position with free angles at these values."""
    changes: dict[str, dict[str, float]] = {}
    for item, value in zip(free, values, strict=True):
        where = f"{item.side}_{item.part}" if item.side else item.part
        changes.setdefault(where, {})[item.name] = round(value, 3)
    inner = {where: evolve(getattr(position, where), **angles) for where, angles in changes.items()}
    return evolve(position, **inner)


def floor_contacts(position: Position) -> list[tuple[str, Side]]:
    """The ends of every part that bears on the floor."""
    sides: tuple[Side, ...] = ("left", "right")
    return [
        (point, side)
        for item in position.supports
        if _is_level(item.on)
        for side in sides
        if item.is_on(side)
        for point in _POINTS.get(item.landmark, (item.landmark,))
    ]


def _settle(position: Position, pose: Pose) -> Posed:
    """The body at the height at which its contacts touch the floor on the whole, but nothing sinks much."""
    body = pose(position)
    heights = [touching(body, name, side)[1] for name, side in floor_contacts(position)]
    lowest = min(outermost(ring, DOWN)[1] for rings in all_rings(body) for ring in rings)
    if not heights:
        return body.raised(-lowest)
    middle = sum(heights) / len(heights)
    return body.raised(-min(middle, lowest + 0.01))


def _gaps(position: Position, body: Posed) -> list[float]:
    """Metres by which contacts float or sink, other parts sink, and touching hands miss."""
    gaps = [2 * touching(body, name, side)[1] for name, side in floor_contacts(position)]
    lows = (min(outermost(ring, DOWN)[1] for ring in rings) for rings in all_rings(body))
    gaps += [min(0.0, low) for low in lows]
    for item in position.supports:
        ends = _FLAT.get(item.landmark)
        if ends and _is_level(item.on):
            gaps += [0.5 * _tilt(body, ends, side) for side in ("left", "right") if item.is_on(side)]
    return [*gaps, *_misses(position, body)]


_FLAT = {"hand": ("fingertip", "wrist"), "forearm": ("wrist", "elbow")}
"""Joints at the two ends of parts that lie flat."""


def _tilt(body: Posed, ends: tuple[str, str], side: str) -> float:
    """How much higher one end of a part is than the other."""
    one, other = (body.points[f"{end}_{side}"][1] for end in ends)
    return one - other


def _misses(position: Position, body: Posed) -> list[float]:
    """How far hands stay from what they touch."""
    found = []
    for item in position.touches:
        for side in ("left", "right") if item.one_side == "both" else (item.one_side,):
            other = side if item.two_side == "both" else item.two_side
            one, two = centre(body, item.one, side), centre(body, item.two, other)
            apart = sqrt(sum((a - b) ** 2 for a, b in zip(one, two, strict=True)))
            found.append(0.5 * max(0.0, apart - REACH_M))
    return found


def _size(gaps: list[float]) -> float:
    return max((abs(gap) for gap in gaps), default=0.0)


# ---- least squares --------------------------------------------------------------------------------------


def _solved(
    residuals: Callable[[list[float]], list[float]], start: list[float], ranges: list[tuple[float, float]]
) -> list[float]:
    """Values that make the residuals small, by damped Gauss-Newton steps inside the ranges."""
    bounds = [(min(low, value), max(high, value)) for (low, high), value in zip(ranges, start, strict=True)]
    values, now = start, residuals(start)
    damping = 1e-3
    for _ in range(STEPS):
        slopes = _slopes(residuals, values, now)
        step = _step(slopes, now, damping)
        wanted = [min(max(value + by, low), high) for value, by, (low, high) in zip(values, step, bounds, strict=True)]
        then = residuals(wanted)
        gained = _square(now) - _square(then)
        if gained > 0:
            values, now, damping = wanted, then, damping / 3
            if gained < 1e-9:
                break
        else:
            damping *= 8
            if damping > 1e3:
                break
    return values


def _square(gaps: list[float]) -> float:
    return sum(gap * gap for gap in gaps)


def _slopes(
    residuals: Callable[[list[float]], list[float]], values: list[float], now: list[float]
) -> list[list[float]]:
    """Change of every residual by each value: one row a value."""
    rows = []
    for index in range(len(values)):
        nudged = residuals([value + NUDGE * (at == index) for at, value in enumerate(values)])
        rows.append([(then - here) / NUDGE for then, here in zip(nudged, now, strict=True)])
    return rows


def _step(slopes: list[list[float]], now: list[float], damping: float) -> list[float]:
    """The damped Gauss-Newton step: (J J' + damping diag) s = -J r."""
    size = len(slopes)
    matrix = [[sum(a * b for a, b in zip(one, two, strict=True)) for two in slopes] for one in slopes]
    for index in range(size):
        matrix[index][index] *= 1 + damping
        matrix[index][index] += 1e-9
    right = [-sum(a * b for a, b in zip(row, now, strict=True)) for row in slopes]
    return _linear(matrix, right)


def _linear(matrix: list[list[float]], right: list[float]) -> list[float]:
    """Solve a symmetric positive system by Gauss elimination; it is damped, so no pivot vanishes."""
    size = len(right)
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    for pivot in range(size):
        for below in range(pivot + 1, size):
            factor = rows[below][pivot] / rows[pivot][pivot]
            if factor:
                rows[below] = [a - factor * b for a, b in zip(rows[below], rows[pivot], strict=True)]
    found = [0.0] * size
    for index in reversed(range(size)):
        known = sum(rows[index][at] * found[at] for at in range(index + 1, size))
        found[index] = (rows[index][size] - known) / rows[index][index]
    return found
