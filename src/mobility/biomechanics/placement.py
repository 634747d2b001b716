"""Placement: the angles a body must give so that what bears it touches and nothing passes through the floor.

Authored angles say what a coach sees and are never exact: a body in them floats by a hand's breadth or sinks.  The
lean of the trunk and the joints of the limbs that bear are moved a little, and as little as will do, by damped
Gauss-Newton steps within ranges of motion.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from attrs import evolve, frozen

from ..model.equipment import Surface
from ..model.position import Position
from .freedoms import freedoms, unknown
from .gaps import Gap, gaps
from .landmarks import lowest
from .least_squares import Row, Unknown, solve
from .motion import Free, Turn, Turns, turns
from .posed import Posed
from .rests import BAR_SHARE, Rest, rests
from .space import dot

GOOD_M = 0.004
"""Nothing is moved where every support touches within this (policy)."""

FLYING_M = 0.14
"""How far above the floor a body is drawn that nothing bears (policy)."""

CM = 0.01
"""The height of the body is solved for in centimetres, of which a step is about as telling as one of degrees."""

_RISE = Turn((0.0, 0.0, 0.0), (0.0, 0.0, 0.0), (0.0, CM, 0.0))

Pose = Callable[[Position], Posed]
"""A position -> its body in the room, at any height."""


@frozen(kw_only=True)
class Placed:
    """A position set down: its angles moved, its body in the room, and what bears it."""

    position: Position
    body: Posed
    rests: tuple[Rest, ...] = ()

    @property
    def worst_m(self) -> float:
        """How far the worst support, touch or sunk part is off, metres."""
        return _worst(gaps(self.position, self.body, self.rests))


def placed(position: Position, pose: Pose) -> Placed:
    """The position with its angles moved as little as will do, so that what bears it touches."""
    start = pose(position)
    found = rests(position, start)
    body = dropped(start, found)
    here = gaps(position, body, found)
    if _worst(here) < GOOD_M:
        return Placed(position=position, body=body, rests=found)
    # a lean that follows from the legs would move with each of them
    position = evolve(position, root=evolve(position.root, pitch=position.trunk_pitch))
    sunk = frozenset(pull.segment for gap in here if gap.size < -GOOD_M for pull in gap.pulls)
    free = freedoms(position, sunk)
    height = body.points["hips"][1]
    unknowns = [_height(height, found), *(unknown(item, position) for item in free)]
    values = solve(_problem(position, pose, found, free), unknowns)
    moved = evened(position, with_angles(position, free, values[1:]))
    body = pose(moved).raised(values[0] * CM) if _is_fixed(found) else dropped(pose(moved), found)
    return Placed(position=moved, body=body, rests=found)


def _is_fixed(found: Sequence[Rest]) -> bool:
    """Whether something of a given height decides how high the body is."""
    return any(rest.offset is not None and rest.normal[1] > 0.1 for rest in found)


def _height(height: float, found: Sequence[Rest]) -> Unknown:
    """The height of the hips in centimetres; it stays where nothing of a given height bears the body."""
    return Unknown(start=height / CM, cost=0.0 if _is_fixed(found) else 1.0)


def _problem(
    position: Position, pose: Pose, found: Sequence[Rest], free: Sequence[Free]
) -> Callable[[list[float]], tuple[list[float], list[Row]]]:
    """Height and angles -> gaps with their changes."""

    def problem(values: list[float]) -> tuple[list[float], list[Row]]:
        moved = with_angles(position, free, values[1:])
        body = pose(moved).raised(values[0] * CM)
        here = gaps(moved, body, found)
        motions = [turns(item, moved, body) for item in free]
        return [gap.size for gap in here], [_row(gap, motions) for gap in here]

    return problem


def _row(gap: Gap, motions: Sequence[Turns]) -> Row:
    """How a gap changes with the height and with each angle."""
    row = [(0, sum(dot(pull.way, _RISE.slide) for pull in gap.pulls))]
    for number, motion in enumerate(motions, 1):
        change, moves = 0.0, False
        for pull in gap.pulls:
            turn = motion.get(pull.segment)
            if turn is not None:
                change += dot(pull.way, turn.at(pull.point))
                moves = True
        if moves:
            row.append((number, change))
    return row


def with_angles(position: Position, free: Sequence[Free], values: Sequence[float]) -> Position:
    """The position with these angles at these values."""
    changes: dict[str, dict[str, float]] = {}
    for item, value in zip(free, values, strict=True):
        changes.setdefault(item.owner, {})[item.name] = round(value, 3)
    inner = {owner: evolve(getattr(position, owner), **angles) for owner, angles in changes.items()}
    return evolve(position, **inner)


def evened(position: Position, moved: Position) -> Position:
    """The moved position with both sides exactly alike where they were before."""
    if position != position.mirrored():
        return moved
    return evolve(moved, left_leg=moved.right_leg, left_arm=moved.right_arm)


def dropped(body: Posed, found: Sequence[Rest]) -> Posed:
    """The body at the height at which its contacts touch on the whole; clear of the floor where it has none."""
    heights = [gap for rest in found if rest.offset is not None and rest.normal[1] > 0.1 for gap in rest.gaps(body)]
    if heights:
        return body.raised(-sum(heights) / len(heights))
    bar = next((rest for rest in found if rest.kind == "bar"), None)
    if bar is None:
        return body.raised(FLYING_M - lowest(body))
    height = bar.on.height_m if isinstance(bar.on, Surface) else None
    # the bar looks down: its place along the normal is its height below nothing
    return body.raised((height or BAR_SHARE * body.stature) + bar.place(body))


def _worst(here: Sequence[Gap]) -> float:
    """The largest gap in metres."""
    return max((gap.metres for gap in here), default=0.0)
