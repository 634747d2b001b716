"""What the lumbar model needs to know of a position."""

from __future__ import annotations

from ..model.body import Leg
from ..model.position import Position
from .lumbar import LumbarInput

ASYMMETRY_DEG = 20.0
"""Hips that differ by more than this act one at a time (policy)."""

_FIXED = {"resting": 0.25, "tucked": 0.5}
_NEUTRAL = {"supine": 0.5, "squat": 0.4, "quadruped": 0.6, "plank": 0.6, "standing": 0.6}
_PELVIS_COMMAND = {"tucked": 0.2, "curled": 0.5}
_CUE_COMMAND = {"usual_sitting": 0.2, "slump": 0.45, "rounded": 0.8, "arched": -0.9}


def _fixed(position: Position) -> float:
    """How firmly the pelvis is kept from rolling, 0 to 1: assumptions of the evidence base for each hold."""
    if position.pelvis == "neutral":
        return _NEUTRAL.get(position.posture, 0.5)
    return _FIXED.get(position.pelvis or "", 0.0)


def _command(position: Position) -> float:
    """What is done with the low back on purpose, -1 (arch) to 1 (round)."""
    if position.cue is not None:
        return _CUE_COMMAND[position.cue]
    return _PELVIS_COMMAND.get(position.pelvis or "", 0.0)


def folds_trunk(position: Position) -> bool:
    """Whether the trunk folds over the legs (stoop, hinge, long sitting) rather than the legs coming up."""
    if position.fold is not None:
        return position.fold == "trunk_to_legs"
    if position.posture == "long_sitting":
        return True
    return position.posture == "standing" and abs(position.trunk_pitch) >= 20


def _hips(position: Position) -> tuple[float, Leg, bool]:
    """Thigh on trunk that counts, the leg whose knee counts, and whether one hip acts alone."""
    left, right = position.left_leg, position.right_leg
    low, high = sorted((left, right), key=lambda leg: leg.hip_flexion)
    if low.hip_flexion < 0:
        return low.hip_flexion, low, True
    if high.hip_flexion - low.hip_flexion > ASYMMETRY_DEG:
        return high.hip_flexion, high, True
    return (low.hip_flexion + high.hip_flexion) / 2, high, False


def lumbar_input(position: Position) -> LumbarInput:
    """What the lumbar model needs of a position."""
    thigh, leg, alone = _hips(position)
    knee = leg.knee_flexion if alone else (position.left_leg.knee_flexion + position.right_leg.knee_flexion) / 2
    return LumbarInput(
        thigh_on_trunk_deg=thigh,
        knee_flexion_deg=max(0.0, knee),
        one_leg=alone,
        overpressure=position.pull_spine,
        pelvis_fixed=_fixed(position),
        command=_command(position),
        abducted=min(position.left_leg.hip_abduction, position.right_leg.hip_abduction) >= 30,
        trunk_to_legs=folds_trunk(position),
    )
