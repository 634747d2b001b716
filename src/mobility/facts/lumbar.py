"""Facts of the low back: how far it is bent or arched, as a share of its range, by model LPH-1."""

from __future__ import annotations

from functools import lru_cache

from ..biomechanics.lumbar import Band, LumbarEstimate, LumbarInput, LumbarRange, estimate
from ..model import Leg, Person, Position
from .fact import Estimate, fact
from .moment import Still

STATED_BAND_DEG = 5.0
"""How far an angle that an author states may be off: what a goniometer is good for (policy)."""

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


PELVIC_TILT_DEG = 10.0
"""What a clinical hip flexion (thigh on table) holds of pelvic tilt: 120 measured are about 110 true."""


def _range(person: Person) -> LumbarRange:
    """The person's range; a limit that was not measured, or of no use to the model, keeps its usual value."""
    usual = LumbarRange()
    flexion, extension = person.limit("lumbar_flexion"), person.limit("lumbar_extension")
    hip = person.limit("hip_flexion")
    return LumbarRange(
        flexion_deg=usual.flexion_deg if flexion is None else max(1.0, flexion),
        extension_deg=usual.extension_deg if extension is None else max(1.0, abs(extension)),
        straight_knee_hip_limit_deg=usual.straight_knee_hip_limit_deg,
        bent_knee_hip_limit_deg=usual.bent_knee_hip_limit_deg if hip is None else max(0.0, hip - PELVIC_TILT_DEG),
    )


def modelled(position: Position, person: Person) -> LumbarEstimate:
    """The low back as the model has it, whatever the author states."""
    return estimate(lumbar_input(position), _range(person) if person.limits else LumbarRange())


@lru_cache(maxsize=4096)
def _shares(position: Position, person: Person) -> tuple[Estimate, Estimate]:
    """Flexion and extension as a percentage of range, each with its band."""
    stated = position.spine.lumbar_flexion
    if stated is None:
        found = modelled(position, person)
        flexed, arched = found.flexion_band, found.extension_band
        return (
            Estimate(value=found.flexion_pct, low=flexed.low, high=flexed.high),
            Estimate(value=found.extension_pct, low=arched.low, high=arched.high),
        )
    limits = _range(person)
    band = Band(low=stated - STATED_BAND_DEG, high=stated + STATED_BAND_DEG)
    return _share(stated, band, limits.flexion_deg), _share(
        -stated, Band(low=-band.high, high=-band.low), limits.extension_deg
    )


def _share(angle: float, band: Band, full: float) -> Estimate:
    def pct(value: float) -> float:
        return max(0.0, 100 * value / full)

    return Estimate(value=pct(angle), low=pct(band.low), high=pct(band.high))


def disagreement_deg(position: Position, person: Person) -> float:
    """How far a stated lumbar angle lies outside the model's band, in degrees; 0 inside or when none is stated."""
    stated = position.spine.lumbar_flexion
    if stated is None:
        return 0.0
    band = modelled(position, person).angle_band
    return max(band.low - stated, stated - band.high, 0.0)


def _flexion(moment: Still) -> Estimate:
    return _shares(moment.position, moment.person)[0]


def _extension(moment: Still) -> Estimate:
    return _shares(moment.position, moment.person)[1]


lumbar_flexion_pct = fact(
    "lumbar_flexion_pct", "bending of the low back", _flexion, unit="%", scope="position", base="lumbar_flexion",
    meaning="lumbar flexion, relaxed standing 0, full voluntary flexion 100; model LPH-1 unless stated",
)  # fmt: skip
lumbar_extension_pct = fact(
    "lumbar_extension_pct", "arching of the low back", _extension, unit="%", scope="position",
    base="lumbar_extension",
    meaning="lumbar extension, relaxed standing 0, full extension 100; model LPH-1 unless stated",
)  # fmt: skip
