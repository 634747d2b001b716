"""Facts of one condition that a person told, and of where it meets the step.

They are derived anew for each condition; for a rule that concerns everybody there is none, and they are unknown.
"""

from __future__ import annotations

from collections.abc import Iterable

from ..model.person import SPINE
from ..model.vocabulary import FOOT_LANDMARKS, HAND_LANDMARKS, Approach, Zone, allowed
from .fact import fact
from .limbs import arm_shares, leg_shares, spine_rom_pct
from .load import hand_load_bw, limb_load_bw, load_kg, plain
from .moment import Moment

TAKEN_PCT = 80.0
"""A joint is taken far when it reaches this share of its range (evidence base, on `moves_affected`)."""

LEG_BEARS_BW, HAND_BEARS_BW = 0.3, 0.1
"""A leg or a hand is loaded from these shares of body weight (policy: a step of any kind, a hand leant on)."""

SPINE_ZONES = frozenset(
    {
        "cervical_midline",
        "thoracic_midline",
        "lumbar_midline",
        "thoracic_paraspinal",
        "lumbar_paraspinal",
    }
)
_TRUNK = SPINE_ZONES | {SPINE, "ribs", "ribs_11_12", "costovertebral_angle", "sternum", "chest", "flank", "breast"}
_NECK = frozenset({"cervical_midline", "neck_lateral", "anterior_neck", "carotid", "upper_trapezius", "head", SPINE})
_HIP = frozenset(
    {
        "gluteal", "ischial_tuberosity", "greater_trochanter", "iliac_crest", "iliac_fossa", "inguinal",
        "femoral_triangle", "asis_lfcn", "thigh", "hamstring",
    }
)  # fmt: skip
_KNEE = frozenset(
    {"thigh", "hamstring", "patella", "popliteal_fossa", "fibular_head", "tibial_crest", "calf"}
)  # fmt: skip
_ANKLE = frozenset({"calf", "tibial_crest", "fibular_head", "achilles_insertion", "heel", "foot"})
_SHOULDER = frozenset({"arm", "axilla", "upper_trapezius", "spiral_groove"})
_ELBOW = frozenset({"arm", "spiral_groove", "cubital_tunnel", "forearm"})
_WRIST = frozenset({"forearm", "hand"})
"""Zones of a joint: those whose tissues cross it or lie beside it (anatomy; which count is policy)."""


def _weeks(moment: Moment) -> float | None:
    return moment.told.weeks_since if moment.told else None


def _active(moment: Moment) -> bool | None:
    return moment.told.condition.active if moment.told else None


def _cleared(moment: Moment) -> bool | None:
    """Cleared for this condition, else in general."""
    own = moment.told.condition.cleared if moment.told else None
    return moment.person.cleared if own is None else own


def _approach(moment: Moment) -> str | None:
    return moment.told.condition.approach if moment.told else None


def _fused(moment: Moment) -> bool | None:
    return moment.told.condition.fused if moment.told else None


def _zones(moment: Moment) -> frozenset[str] | None:
    """The zones as told; a zone of the spine is also the spine."""
    zones = moment.told.condition.zones if moment.told else None
    if zones is None:
        return None
    return frozenset(zones) | ({SPINE} if SPINE_ZONES & set(zones) else frozenset())


def _contact_affected(moment: Moment) -> bool | None:
    """Whether the contact lies where the condition sits, on the same side where both have one."""
    if moment.told is None:
        return None
    if moment.contact is None:
        return False
    zones = _zones(moment)
    if zones is None:
        return None
    if not (moment.contact.zone in zones or (SPINE in zones and moment.contact.zone in SPINE_ZONES)):
        return False
    side = moment.told.condition.side
    return side in (None, "both") or moment.contact.side in (side, "both")


def _moves_affected(moment: Moment) -> bool | None:
    """Whether the step loads a joint of the condition's region, or takes one to four fifths of its range."""
    zones = _zones(moment)
    if zones is None:
        return None
    side = moment.told.condition.side if moment.told else None
    meets = moment.alike or side in (None, "both", moment.side)
    if meets and (_leg_moves(moment, zones) or _arm_moves(moment, zones)):
        return True
    return _spine_moves(moment, zones)


def _taken(shares: Iterable[tuple[frozenset[str], float]], zones: frozenset[str]) -> bool:
    return any(share >= TAKEN_PCT and region & zones for region, share in shares)


def _leg_moves(moment: Moment, zones: frozenset[str]) -> bool:
    region = _HIP | _KNEE | _ANKLE
    if not region & zones:
        return False
    borne = limb_load_bw.derive(moment)
    if borne is not None and borne >= LEG_BEARS_BW:
        return True
    on_foot = moment.position.borne_by(FOOT_LANDMARKS, moment.side)
    hip, spread, turn, knee, ankle = leg_shares(moment.leg, moment.person, on_foot)
    return _taken(((_HIP, max(hip, spread, turn)), (_KNEE, knee), (_ANKLE, ankle)), zones)


def _arm_moves(moment: Moment, zones: frozenset[str]) -> bool:
    region = _SHOULDER | _ELBOW | _WRIST
    if not region & zones:
        return False
    borne = hand_load_bw.derive(moment)
    if borne is not None and borne >= HAND_BEARS_BW:
        return True
    on_hand = moment.position.borne_by(HAND_LANDMARKS, moment.side)
    raised, turned, elbow, wrist = arm_shares(moment.arm, moment.person, on_hand)
    return _taken(((_SHOULDER, max(raised, turned)), (_ELBOW, elbow), (_WRIST, wrist)), zones)


def _spine_moves(moment: Moment, zones: frozenset[str]) -> bool | None:
    """The spine as a whole: a load in the hands or on the back passes through all of it."""
    if not (_TRUNK | _NECK) & zones:
        return False
    share = spine_rom_pct.derive(moment)
    if getattr(share, "value", share) >= TAKEN_PCT:
        return True
    load = plain(load_kg.derive(moment))
    return None if load is None else load > 0


weeks_since = fact(
    "weeks_since", "weeks since the operation or event", _weeks, unit="weeks", scope="condition", origin="asked",
    meaning="weeks since the operation, injury, delivery or event of the condition",
    question="How many weeks ago was the operation, injury or birth?",
)  # fmt: skip
active = fact(
    "active", "active condition", _active, kind="truth", scope="condition", origin="asked",
    meaning="the condition is now symptomatic, in flare, severe, decompensated or not healed",
    question="Is the condition active now: painful, in flare, severe or not healed?",
)  # fmt: skip
cleared = fact(
    "cleared", "cleared by a clinician", _cleared, kind="truth", scope="condition", origin="asked",
    meaning="the treating clinician has cleared this kind of exercise",
    question="Has your clinician allowed this kind of exercise?",
)  # fmt: skip
approach = fact(
    "approach", "side from which the hip was replaced", _approach, kind="word", scope="condition", origin="asked",
    words=allowed(Approach), meaning="surgical approach of a hip replacement",
    question="Was the hip replaced from behind, from the front or from the side?",
)  # fmt: skip
spine_fused = fact(
    "spine_fused", "fused spine", _fused, kind="truth", scope="condition", origin="asked",
    meaning="fused or bamboo spine", question="Is your spine fused?",
)  # fmt: skip
affected_zones = fact(
    "affected_zones", "where the condition sits", _zones, kind="words", scope="condition", origin="asked",
    words=allowed(Zone) | {SPINE}, meaning="zones of the condition, as zones of contact or the spine",
    question="Where is it?",
)  # fmt: skip
contact_affected = fact(
    "contact_affected", "contact on the place of the condition", _contact_affected, kind="truth", scope="condition",
    origin="asked", meaning="the contact lies in the zones of the condition, on its side",
    question="Where is it, and on which side?",
)  # fmt: skip
moves_affected = fact(
    "moves_affected", "the place of the condition moves or bears", _moves_affected, kind="truth", scope="condition",
    origin="asked", meaning="the step loads a joint of the condition's region or takes one to 80 % of its range",
    question="Where is it, and on which side?",
)  # fmt: skip
