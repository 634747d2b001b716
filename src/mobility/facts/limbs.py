"""Facts of the limbs of one side, and how far joints are into their range."""

from __future__ import annotations

import math

from ..model import Arm, Leg, Person
from ..model.vocabulary import FOOT_LANDMARKS, HAND_LANDMARKS
from .fact import Estimate, fact
from .lumbar import lumbar_extension_pct, lumbar_flexion_pct
from .moment import Still

NORMS: dict[str, float] = {
    "hip_flexion": 120,
    "hip_extension": 15,
    "hip_abduction": 45,
    "hip_adduction": 25,
    "hip_external_rotation": 45,
    "hip_internal_rotation": 40,
    "knee_flexion": 140,
    "ankle_dorsiflexion": 13,
    "ankle_dorsiflexion_loaded": 38,
    "ankle_plantarflexion": 50,
    "shoulder_flexion": 170,
    "shoulder_extension": 60,
    "shoulder_abduction": 180,
    "shoulder_external_rotation": 90,
    "shoulder_internal_rotation": 70,
    "elbow_flexion": 150,
    "wrist_extension": 70,
    "wrist_extension_loaded": 90,
    "wrist_flexion": 80,
    "neck_flexion": 50,
    "neck_extension": 65,
    "neck_lateral": 45,
    "neck_rotation": 75,
    "thoracic_flexion": 35,
    "thoracic_extension": 22,
    "thoracic_lateral": 22,
    "thoracic_rotation": 32,
}
"""Usual ends of range of adults in degrees: the defaults that the evidence base distils from AAOS, CDC (Soucie
2011), Boone & Azen 1979 and White & Panjabi 1990.  Under body weight the wrist is taken to 90 and the ankle to
38, the middle of 35-40; the same evidence also suggests 20 for a loaded ankle, which would put every squat at its
end of range: that figure is in doubt."""


def _degrees(radians: float) -> float:
    """Degrees without the last digits, so that an authored 170 is not 169.99999999999997."""
    return round(math.degrees(radians), 6)


def elevation(arm: Arm) -> float:
    """How far the upper arm is raised from the side, in any plane, degrees."""
    flexion, abduction = math.radians(arm.shoulder_flexion), math.radians(arm.shoulder_abduction)
    return _degrees(math.acos(max(-1.0, min(1.0, math.cos(flexion) * math.cos(abduction)))))


def behind(arm: Arm) -> float:
    """How far the upper arm reaches behind the frontal plane, degrees; 0 in front of it."""
    flexion, abduction = math.radians(arm.shoulder_flexion), math.radians(arm.shoulder_abduction)
    forward = math.sin(flexion) * math.cos(abduction)
    return max(0.0, _degrees(math.asin(max(-1.0, min(1.0, -forward)))))


def _hip_flexion(moment: Still) -> float:
    return moment.leg.hip_flexion


def _hip_abduction(moment: Still) -> float:
    return moment.leg.hip_abduction


def _hip_rotation(moment: Still) -> float:
    return moment.leg.hip_external_rotation


def _knee_flexion(moment: Still) -> float:
    return moment.leg.knee_flexion


def _knee_torsion(moment: Still) -> bool:
    return moment.position.twisted_knee in ("both", moment.side)


def _ankle(moment: Still) -> float:
    return moment.leg.ankle_dorsiflexion


def _elevation(moment: Still) -> float:
    return elevation(moment.arm)


def _behind(moment: Still) -> float:
    return behind(moment.arm)


def _shoulder_rotation(moment: Still) -> float:
    return moment.arm.shoulder_external_rotation


def _wrist(moment: Still) -> float:
    return moment.arm.wrist_extension


def _pct(joint: str, angle: float, person: Person, norm: str = "") -> float:
    """An angle as a percentage of the person's measured limit, else of the usual one."""
    limit = person.limit(joint)
    return 100 * angle / (abs(limit) if limit else NORMS[norm or joint])


def _both_ways(plus: str, minus: str, angle: float, person: Person) -> float:
    return _pct(plus, angle, person) if angle >= 0 else _pct(minus, -angle, person)


def leg_shares(leg: Leg, person: Person, on_foot: bool) -> list[float]:
    """How far each joint of a leg is into its range, in percent."""
    ankle = "ankle_dorsiflexion_loaded" if on_foot or leg.knee_flexion >= 20 else "ankle_dorsiflexion"
    point = -leg.ankle_dorsiflexion
    return [
        _both_ways("hip_flexion", "hip_extension", leg.hip_flexion, person),
        _both_ways("hip_abduction", "hip_adduction", leg.hip_abduction, person),
        _both_ways("hip_external_rotation", "hip_internal_rotation", leg.hip_external_rotation, person),
        _pct("knee_flexion", leg.knee_flexion, person),
        _pct("ankle_plantarflexion", point, person) if point > 0 else _pct("ankle_dorsiflexion", -point, person, ankle),
    ]


def arm_shares(arm: Arm, person: Person, on_hand: bool) -> list[float]:
    """How far each joint of an arm is into its range, in percent."""
    wrist = "wrist_extension_loaded" if on_hand else "wrist_extension"
    turned = arm.shoulder_external_rotation
    return [
        _pct("shoulder_flexion", elevation(arm), person)
        if arm.shoulder_flexion >= 0
        else _pct("shoulder_extension", behind(arm), person),
        _both_ways("shoulder_external_rotation", "shoulder_internal_rotation", turned, person),
        _pct("elbow_flexion", arm.elbow_flexion, person),
        _pct("wrist_extension", arm.wrist_extension, person, wrist)
        if arm.wrist_extension >= 0
        else _pct("wrist_flexion", -arm.wrist_extension, person),
    ]


def _rom(moment: Still) -> float:
    position, side = moment.position, moment.side
    legs = leg_shares(moment.leg, moment.person, position.borne_by(FOOT_LANDMARKS, side))
    return max(*legs, *arm_shares(moment.arm, moment.person, position.borne_by(HAND_LANDMARKS, side)))


def _spine_rom(moment: Still) -> float | Estimate:
    """The furthest part; an estimate where that is the low back."""
    spine, person = moment.position.spine, moment.person
    low_back = max(
        (lumbar_flexion_pct.derive(moment), lumbar_extension_pct.derive(moment)),
        key=lambda share: share.value,
    )
    others = max(
        _both_ways("neck_flexion", "neck_extension", spine.neck_flexion, person),
        _pct("neck_lateral", abs(spine.neck_lateral), person),
        _pct("neck_rotation", abs(spine.neck_rotation), person),
        _both_ways("thoracic_flexion", "thoracic_extension", spine.thoracic_flexion, person),
        _pct("thoracic_lateral", abs(spine.thoracic_lateral), person),
        _pct("thoracic_rotation", abs(spine.thoracic_rotation), person),
    )
    if others >= low_back.value:
        return others
    return Estimate(value=low_back.value, low=max(others, low_back.low), high=low_back.high)


hip_flexion_deg = fact(
    "hip_flexion_deg", "thigh on the trunk", _hip_flexion, unit="deg", scope="side", base="hip_flexion",
    meaning="angle of the thigh on the trunk, flexion positive, extension negative",
)  # fmt: skip
hip_abduction_deg = fact(
    "hip_abduction_deg", "hip abduction", _hip_abduction, unit="deg", scope="side", base="hip_abduction",
    meaning="abduction positive, adduction negative",
)  # fmt: skip
hip_rotation_deg = fact(
    "hip_rotation_deg", "outward turn of the hip", _hip_rotation, unit="deg", scope="side", base="hip_rotation",
    meaning="hip external rotation positive, internal negative",
)  # fmt: skip
knee_flexion_deg = fact(
    "knee_flexion_deg", "bending of the knee", _knee_flexion, unit="deg", scope="side", base="knee_flexion",
    meaning="knee flexion positive, hyperextension negative",
)  # fmt: skip
knee_torsion = fact(
    "knee_torsion", "twist held on the bent knee", _knee_torsion, kind="truth", scope="side",
    meaning="the foot is held so that the shin is twisted on the bent knee (lotus, pigeon, hero), as stated",
)  # fmt: skip
ankle_dorsiflexion_deg = fact(
    "ankle_dorsiflexion_deg", "ankle bent up", _ankle, unit="deg", scope="side", base="ankle_dorsiflexion",
    meaning="ankle dorsiflexion positive, plantar flexion negative",
)  # fmt: skip
shoulder_elevation_deg = fact(
    "shoulder_elevation_deg", "upper arm raised from the side", _elevation, unit="deg", scope="side",
    base="shoulder_elevation", meaning="upper arm raised from the side in any plane",
)  # fmt: skip
shoulder_behind_deg = fact(
    "shoulder_behind_deg", "upper arm behind the frontal plane", _behind, unit="deg", scope="side",
    base="shoulder_behind", meaning="upper arm behind the frontal plane: extension or horizontal extension",
)  # fmt: skip
shoulder_rotation_deg = fact(
    "shoulder_rotation_deg", "outward turn of the shoulder", _shoulder_rotation, unit="deg", scope="side",
    base="shoulder_rotation", meaning="shoulder external rotation positive, internal negative",
)  # fmt: skip
wrist_extension_deg = fact(
    "wrist_extension_deg", "wrist bent back", _wrist, unit="deg", scope="side", base="wrist_extension",
    meaning="wrist extension",
)  # fmt: skip
rom_pct = fact(
    "rom_pct", "furthest limb joint into its range", _rom, unit="%", scope="side",
    meaning="largest limb joint angle as a share of the person's measured limit, else of the usual one",
)  # fmt: skip
spine_rom_pct = fact(
    "spine_rom_pct", "furthest part of the spine into its range", _spine_rom, unit="%", scope="position",
    meaning="the same over neck, thorax and low back",
)  # fmt: skip
