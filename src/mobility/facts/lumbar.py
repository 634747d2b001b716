"""Facts of the low back: how far it is bent or arched, as a share of its range, by model LPH-1."""

from __future__ import annotations

from functools import lru_cache

from ..biomechanics.lumbar import Band, LumbarEstimate, LumbarRange, estimate
from ..biomechanics.lumbar_input import lumbar_input
from ..model import Person, Position
from .fact import Estimate, fact
from .moment import Still

STATED_BAND_DEG = 5.0
"""How far an angle that an author states may be off: what a goniometer is good for (policy)."""

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
