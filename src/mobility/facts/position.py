"""Facts of a key position as a whole: posture, supports, spine, head and neck, what is pushed."""

from __future__ import annotations

import math

from attrs import frozen

from ..model import Position
from ..model.vocabulary import FOOT_LANDMARKS, LEG_LANDMARKS, Posture, allowed
from .fact import Assumed, fact
from .moment import Still

SUPPORT_WORDS: dict[str, str] = {
    **dict.fromkeys(FOOT_LANDMARKS, "feet"),
    "knee": "knees",
    "shin": "shins",
    "calf": "calves",
    "thigh_front": "thighs",
    "thigh_back": "thighs",
    "buttocks": "buttocks",
    "sacrum": "buttocks",
    "pelvis_front": "abdomen",
    "back": "back",
    "upper_back": "upper_back",
    "side": "side",
    "shoulder": "side",
    "abdomen": "abdomen",
    "chest": "chest",
    "head": "head",
    "forehead": "head",
    "hand": "hands",
    "fist": "hands",
    "forearm": "forearms",
    "elbow": "forearms",
}
"""A landmark that bears weight -> the part of the body that rules speak of."""


def _posture(moment: Still) -> str:
    return moment.position.posture


def trunk_angle(position: Position) -> float:
    """The trunk's long axis above the horizontal in degrees: 0 flat, 90 upright, below 0 head down."""
    pitch, tip = math.radians(position.trunk_pitch), math.radians(position.root.list)
    return round(math.degrees(math.asin(max(-1.0, min(1.0, math.cos(pitch) * math.cos(tip))))), 6)


def _trunk_angle(moment: Still) -> float:
    return trunk_angle(moment.position)


def _supports(moment: Still) -> frozenset[str]:
    return frozenset(SUPPORT_WORDS[item.landmark] for item in moment.position.supports)


_SOFT = frozenset({"mat", "bed"})


def _padded(moment: Still) -> bool | Assumed:
    """As said; else soft where the knees rest on something soft, else bare, as the base has it for a floor."""
    if moment.position.padded is not None:
        return moment.position.padded
    rests = [item.on for item in moment.position.supports if item.landmark in {"knee", "shin", "elbow"}]
    soft = [getattr(rest, "kind", "floor") in _SOFT | {"cushion", "towel"} for rest in rests]
    return bool(soft) and all(soft)


USUAL_STATURE_M = 1.75
"""Stature where it is not known (policy)."""

HEART = 0.045
"""How far the heart lies in front of the spine at T7, share of stature (policy: half way to the breastbone)."""

HEIGHT_M = 0.10
"""Head or ankles count as lower or higher than the heart from this difference on (evidence base)."""

SLOPE_M, UPSIDE_DOWN_M = 0.05, 0.35
"""How much lower than L5/S1 C7 must lie for a head to be down, and how much lower it is only upside down (policy).

From a level trunk, as in child's pose or on hands and knees, the head hangs by as much as neck and upper back are drawn
round, which is guesswork; and in a plow or a shoulder stand that same round back brings the heart too near the floor.
"""


@frozen(kw_only=True)
class _Heights:
    """Metres by which the middle of the head and the lower ankle lie above the heart, and C7 above L5/S1."""

    head: float
    ankles: float
    neck: float


def _heights(moment: Still) -> _Heights:
    """Of the body as it comes to rest."""
    # not at the top: what places a body is not loaded until somebody asks for it
    from ..biomechanics.anthropometry import Build
    from ..biomechanics.landmarks import centre
    from ..biomechanics.settled import settled
    from ..biomechanics.space import along, axis

    body = settled(moment.position, Build(stature_m=moment.person.stature_m or USUAL_STATURE_M))
    heart = along(body.points["spine8"], axis(body.frames["spine8"], 0), HEART * body.stature)[1]
    ankles = min(body.points["ankle_left"][1], body.points["ankle_right"][1])
    return _Heights(
        head=centre(body, "head", "left")[1] - heart,
        ankles=ankles - heart,
        neck=body.points["spine11"][1] - body.points["spine0"][1],
    )


def _head_below_heart(moment: Still) -> bool:
    heights = _heights(moment)
    return heights.neck < -UPSIDE_DOWN_M or (heights.head < -HEIGHT_M and heights.neck < -SLOPE_M)


def _legs_above_heart(moment: Still) -> bool:
    return _heights(moment).ankles > HEIGHT_M


def _rotation(moment: Still) -> float:
    spine = moment.position.spine
    return abs(spine.lumbar_rotation + spine.thoracic_rotation)


THORACIC_RANGE_DEG = 35.0
"""Usual thoracic flexion beyond standing (evidence base, after White & Panjabi 1990)."""


def _thoracic(moment: Still) -> float:
    return max(0.0, 100 * moment.position.spine.thoracic_flexion / THORACIC_RANGE_DEG)


def _hip_asymmetry(moment: Still) -> float:
    return abs(moment.position.left_leg.hip_flexion - moment.position.right_leg.hip_flexion)


def _balance(moment: Still) -> bool:
    """A narrow base: one foot, one foot before the other, or half-kneeling, with neither hand nor trunk borne."""
    position = moment.position
    borne = {item.landmark for item in position.supports}
    if borne - LEG_LANDMARKS or position.attitude in {"hanging", "inverted", "supine", "prone"}:
        return False
    left, right = (position.borne_by(FOOT_LANDMARKS, side) for side in ("left", "right"))
    one_leg = left != right and not borne & {"knee", "shin"}
    return position.posture == "half_kneeling" or (position.posture in {"standing", "squat"} and one_leg)


def _neck_flexion(moment: Still) -> float:
    return moment.position.spine.neck_flexion


def _neck_rotation(moment: Still) -> float:
    return abs(moment.position.spine.neck_rotation)


def _neck_side(moment: Still) -> float:
    return abs(moment.position.spine.neck_lateral)


def _pull_neck(moment: Still) -> float:
    return moment.position.pull_neck


def _pull_spine(moment: Still) -> float:
    return moment.position.pull_spine


def _pull_limb(moment: Still) -> float:
    return moment.position.pull_limb


def free_legs(position: Position) -> tuple[bool, bool]:
    """Whether the left and the right leg are held off every support against gravity.

    A leg that the hands hold, a hanging leg and the legs of somebody upside down are not.
    """
    if position.attitude in {"hanging", "inverted"}:
        return False, False
    held = any(item.two in LEG_LANDMARKS | {"thigh_front"} and item.one == "hand" for item in position.touches)
    return tuple(  # type: ignore[return-value]
        not (held or position.borne_by(LEG_LANDMARKS, side)) for side in ("left", "right")
    )


def _legs_free(moment: Still) -> int:
    return sum(free_legs(moment.position))


def _straight_legs_low(moment: Still) -> int:
    """Free legs with the knee bent less than 30 and the hip at most 60 degrees."""
    position = moment.position
    legs = zip(free_legs(position), (position.left_leg, position.right_leg), strict=True)
    return sum(free and leg.knee_flexion < 30 and leg.hip_flexion <= 60 for free, leg in legs)


posture = fact(
    "posture", "base posture", _posture, kind="word", scope="position", words=allowed(Posture),
    meaning="base posture of the key position",
)  # fmt: skip
trunk_angle_deg = fact(
    "trunk_angle_deg", "trunk above the horizontal", _trunk_angle, unit="deg", scope="position",
    base="trunk_angle", meaning="long axis of the trunk above the horizontal: 0 flat, 90 upright, negative head down",
)  # fmt: skip
supports = fact(
    "supports", "supports", _supports, kind="words", scope="position",
    words=frozenset(SUPPORT_WORDS.values()), meaning="parts of the body that carry weight; treatment contacts do not",
)  # fmt: skip
padded = fact(
    "padded", "padding under the bony supports", _padded, kind="truth", scope="position",
    meaning="knees and other bony supports rest on a pad of 2 cm or more",
)  # fmt: skip
head_below_heart = fact(
    "head_below_heart", "head below the heart", _head_below_heart, kind="truth", scope="position",
    origin="modelled",
    meaning="centre of the head lower than the heart by more than 10 cm on a trunk that slopes to it",
)  # fmt: skip
legs_above_heart = fact(
    "legs_above_heart", "legs above the heart", _legs_above_heart, kind="truth", scope="position",
    origin="modelled",
    meaning="both ankles higher than the heart by more than 10 cm",
)  # fmt: skip
trunk_rotation_deg = fact(
    "trunk_rotation_deg", "turn of the trunk", _rotation, unit="deg", scope="position", base="trunk_rotation",
    meaning="thorax turned on the pelvis, either way; the lumbar share (about a fifth) cannot be told apart",
)  # fmt: skip
thoracic_flexion_pct = fact(
    "thoracic_flexion_pct", "bending of the upper back", _thoracic, unit="%", scope="position",
    base="thoracic_flexion", meaning="thoracic flexion beyond standing as a share of the usual range of 35 degrees",
)  # fmt: skip
hip_asymmetry_deg = fact(
    "hip_asymmetry_deg", "difference between the hips", _hip_asymmetry, unit="deg", scope="position",
    base="hip_asymmetry", meaning="difference of hip flexion between left and right",
)  # fmt: skip
balance_demand = fact(
    "balance_demand", "narrow base", _balance, kind="truth", scope="position",
    meaning="a base of one leg or half-kneeling without a hand on anything",
)  # fmt: skip
neck_flexion_deg = fact(
    "neck_flexion_deg", "bending of the neck", _neck_flexion, unit="deg", scope="position", base="neck_flexion",
    meaning="neck flexion positive, extension negative",
)  # fmt: skip
neck_rotation_deg = fact(
    "neck_rotation_deg", "turn of the neck", _neck_rotation, unit="deg", scope="position", base="neck_rotation",
    meaning="neck rotation, either way",
)  # fmt: skip
neck_side_deg = fact(
    "neck_side_deg", "side bend of the neck", _neck_side, unit="deg", scope="position", base="neck_side",
    meaning="side bend of the neck, either way",
)  # fmt: skip
overpressure_neck = fact(
    "overpressure_neck", "push on the neck", _pull_neck, scope="position",
    meaning="hands, strap, partner or body weight push the neck past its active range, 0 to 1",
)  # fmt: skip
overpressure_spine = fact(
    "overpressure_spine", "push on the back", _pull_spine, scope="position",
    meaning="the same for thorax and low back, also through a pulled hip, 0 to 1",
)  # fmt: skip
overpressure_limb = fact(
    "overpressure_limb", "push on a limb joint", _pull_limb, scope="position",
    meaning="the same for a joint of a limb, 0 to 1",
)  # fmt: skip
legs_free = fact(
    "legs_free", "legs held off every support", _legs_free, scope="position",
    meaning="how many legs are held off every support against gravity",
)  # fmt: skip
straight_legs_low = fact(
    "straight_legs_low", "straight legs held low", _straight_legs_low, scope="position",
    meaning="free legs with the knee bent less than 30 and the hip at most 60 degrees",
)  # fmt: skip
