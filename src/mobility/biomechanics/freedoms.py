"""Which angles placement may move in a position, how far, and what a degree costs."""

from __future__ import annotations

from collections.abc import Iterator

from ..model.position import Position
from ..model.vocabulary import HAND_LANDMARKS, LEG_LANDMARKS, Side
from .least_squares import Unknown
from .motion import Free

STAY_M = 2.5e-4
"""What a degree away from the authored angle costs, in metres of gap (policy, tried on the catalog)."""

RANGES: dict[str, tuple[float, float]] = {
    "pitch": (-250, 250),
    "list": (-170, 170),
    "turn": (-170, 170),
    "thoracic_flexion": (-25, 45),
    "neck_flexion": (-60, 60),
    "hip_flexion": (-45, 160),
    "hip_abduction": (-30, 60),
    "hip_external_rotation": (-45, 70),
    "knee_flexion": (0, 165),
    "ankle_dorsiflexion": (-60, 40),
    "toe_extension": (-40, 90),
    "shoulder_flexion": (-60, 190),
    "shoulder_abduction": (-50, 180),
    "shoulder_external_rotation": (-90, 110),
    "elbow_flexion": (0, 150),
    "wrist_extension": (-80, 95),
}
"""How far placement may take a joint, degrees: ranges of motion of the AAOS (hip, knee, shoulder, elbow, wrist) widened
where weight or a hand pushes; an author who says more is believed."""

_COST: dict[str, float] = {
    "hip_flexion": 2.0, "knee_flexion": 1.5, "hip_abduction": 2.0, "hip_external_rotation": 1.5,
    "ankle_dorsiflexion": 1.5, "toe_extension": 1.5, "thoracic_flexion": 1.5, "list": 3.0, "turn": 3.0,
    "elbow_flexion": 0.8, "wrist_extension": 0.4, "neck_flexion": 1.0,
}  # fmt: skip
"""What a degree costs beside one of the pitch; feet, hands and toes follow what bears them."""

FOLLOWING = 0.35
"""A foot that stands or lies on its back gives more easily than one on its heel: it follows the ground (policy)."""

_FOOT_ANGLES = frozenset({"ankle_dorsiflexion", "toe_extension"})
_FLAT_FEET = frozenset({"sole", "ball_of_foot", "toes", "instep", "knee", "shin"})
UPRIGHT = frozenset({"standing", "squat", "sitting", "kneeling", "half_kneeling", "long_sitting", "side_lying"})
_LYING_PARTS = frozenset({"head", "forehead", "upper_back", "back", "chest", "shoulder"})
_ARMS = frozenset({"hand", "fist", "forearm", "elbow"})
_LEG_ANGLES = (
    "hip_flexion", "knee_flexion", "ankle_dorsiflexion", "hip_abduction", "hip_external_rotation", "toe_extension",
)  # fmt: skip
_ARM_ANGLES = (
    "shoulder_flexion", "elbow_flexion", "shoulder_abduction", "shoulder_external_rotation", "wrist_extension",
)  # fmt: skip
_SIDES: tuple[Side, Side] = ("left", "right")


def freedoms(position: Position, sunk: frozenset[str]) -> tuple[Free, ...]:
    """What may move: the trunk's lean, limbs that bear, touch or are in `sunk` (segments that pass through)."""
    if position.posture == "hanging" or not position.supports:
        return tuple(_limbs(position, frozenset()))
    return (*_trunk(position), *_limbs(position, sunk))


def _trunk(position: Position) -> Iterator[Free]:
    yield Free(part="root", name="pitch")
    lies_aside = position.posture == "side_lying"
    if lies_aside or position != position.mirrored():
        yield Free(part="root", name="list")
        # about its long axis a body on its side turns by the pitch already
        if not lies_aside:
            yield Free(part="root", name="turn")
    borne = {item.landmark for item in position.supports}
    if borne & _LYING_PARTS:
        yield Free(part="spine", name="thoracic_flexion")
    if borne & {"head", "forehead"}:
        yield Free(part="spine", name="neck_flexion")


def _limbs(position: Position, sunk: frozenset[str]) -> Iterator[Free]:
    for side in _SIDES:
        touching = {end for item in position.touches for end in _ends(item.one, item.one_side, side)}
        touching |= {end for item in position.touches for end in _ends(item.two, item.two_side, side)}
        borne = {item.landmark for item in position.supports if item.is_on(side)}
        leg_sinks = any(f"{name}_{side}" in sunk for name in ("thigh", "shank", "foot", "toes"))
        if (borne | _moving_legs(position, side)) & LEG_LANDMARKS or leg_sinks:
            yield from (Free(part="leg", side=side, name=name) for name in _LEG_ANGLES)
        arm_sinks = any(f"{name}_{side}" in sunk for name in ("upper_arm", "forearm", "hand"))
        if (borne | touching) & _ARMS or arm_sinks:
            yield from (Free(part="arm", side=side, name=name) for name in _ARM_ANGLES)


def _ends(landmark: str, said: str, side: Side) -> tuple[str, ...]:
    return (landmark,) if said in ("both", side) else ()


def _moving_legs(position: Position, side: Side) -> set[str]:
    """Parts of a leg that are laid on something: a heel on the other thigh."""
    return {item.one for item in position.touches if item.one_side in ("both", side)}


def unknown(free: Free, position: Position) -> Unknown:
    """An angle as an unknown of least squares."""
    value = free.of(position)
    low, high = RANGES[free.name]
    cost = STAY_M * _COST.get(free.name, 1.0)
    if free.name in _FOOT_ANGLES and position.borne_by(_FLAT_FEET, free.side):
        cost *= FOLLOWING
    if free.name == "wrist_extension" and not position.borne_by(HAND_LANDMARKS, free.side):
        cost /= FOLLOWING
    if free.name == "pitch" and position.posture in UPRIGHT:
        # a trunk that somebody holds upright, or that lies squarely on its side, is the last to give
        cost *= 6
    guess = CROSSED.get(free.name) if _sits_crossed(position) else None
    return Unknown(start=value, guess=guess, cost=cost, low=min(low, value), high=max(high, value))


CROSSED = {"hip_flexion": 85.0, "hip_abduction": 40.0, "hip_external_rotation": 65.0, "knee_flexion": 115.0}
"""Where the search begins for legs that are folded on the floor without a word on how they are turned."""


def _sits_crossed(position: Position) -> bool:
    """Whether shins lie on the floor before somebody who sits, with neither thigh turned or out to the side."""
    legs = (position.left_leg, position.right_leg)
    unsaid = all(leg.hip_abduction == leg.hip_external_rotation == 0 for leg in legs)
    return position.attitude == "floor_sitting" and unsaid and position.borne_by(frozenset({"shin"}))
