"""Facts of load: outside weight, effort, speed, impact, and the share of body weight on a limb or the head."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, cast

from ..model import Position
from ..model.vocabulary import HAND_LANDMARKS, LEG_LANDMARKS, Impact, LoadSite, Side, Speed, allowed
from .fact import Assumed, Estimate, fact
from .moment import Moment, Still
from .position import USUAL_STATURE_M, trunk_angle

if TYPE_CHECKING:
    from ..biomechanics.statics import Statics

IMPACT_BW: dict[Impact, float] = {
    "none": 0.0,
    "walk": 1.2,
    "run": 2.5,
    "jump": 3.5,
    "sprint": 3.5,
    "depth_drop": 6.0,
}
"""Peak foot-strike force in body weights by class of movement: the middle of the evidence base's ranges."""

EASY_EFFORT = 2.0
"""Effort of rest, breathing, release and stretching where none is stated (0-2 in the evidence base)."""

_EASY = frozenset({"breathing", "release", "stretch", "mobilise", "cool_down"})

_LEG_SHARE: dict[str, float] = {
    "standing": 0.5,
    "squat": 0.5,
    "half_kneeling": 0.5,
    "kneeling": 0.5,
    "quadruped": 0.25,
    "plank": 0.2,
    "sitting": 0.1,
}
_HAND_SHARE: dict[str, float] = {"hanging": 0.5, "inverted": 0.5, "plank": 0.3, "quadruped": 0.2}
_PROPPED_SHARE = 0.5
"""Upright on both hands each bears half of the body."""


def _load_kg(moment: Moment) -> float | Assumed | None:
    load = moment.step.exercise.load
    said = moment.step.dose.load_kg if moment.step.dose else None
    if said is not None:
        return said
    if load is None:
        return 0.0
    if load.mass_kg is not None:
        return load.mass_kg
    usual = load.usual_kg if load.usual_kg is not None else moment.step.exercise.usual.load_kg
    return None if usual is None else Assumed(value=usual)


def plain(value: object) -> float | None:
    """The number in a derived value, whether known, estimated or assumed."""
    inner = getattr(value, "value", value)
    return inner if isinstance(inner, int | float) else None


def _load_site(moment: Moment) -> str:
    load = moment.step.exercise.load
    if load is not None:
        return load.at
    return "hands" if moment.step.dose and moment.step.dose.load_kg else "none"


def _effort(moment: Moment) -> float | Assumed | None:
    dose, exercise = moment.step.dose, moment.step.exercise
    if dose is not None and dose.effort is not None:
        return dose.effort
    if exercise.effort is not None:
        return exercise.effort
    return Assumed(value=EASY_EFFORT) if exercise.purpose in _EASY else None


def _isometric(moment: Moment) -> bool | Assumed | None:
    if moment.step.exercise.pace != "static":
        return False
    effort = _effort(moment)
    value = plain(effort)
    if value is None:
        return None
    return Assumed(value=value >= 3) if isinstance(effort, Assumed) else value >= 3


def _speed(moment: Moment) -> str:
    return moment.step.exercise.pace


def _impact(moment: Moment) -> float:
    return IMPACT_BW[moment.step.exercise.impact]


def stated_share(position: Position, landmarks: frozenset[str], side: Side | None) -> float | None:
    """Share of body weight that the author gives for parts of one side; None when not given."""
    shares = [item.share for item in position.supports if item.landmark in landmarks and item.is_on(side)]
    given = [share for share in shares if share is not None]
    return sum(given) if given else None


def leg_share(position: Position, side: Side) -> float:
    """Share of body weight through one leg, 0-1: as authored, else by posture (values of the evidence base)."""
    given = stated_share(position, LEG_LANDMARKS, side)
    if given is not None:
        return given
    if not position.borne_by(LEG_LANDMARKS, side):
        return 0.0
    share = _LEG_SHARE.get(position.posture, 0.0)
    if position.posture == "kneeling":
        share = _kneeling_share(position, side)
    if position.posture in {"standing", "squat"} and not position.borne_by(LEG_LANDMARKS, _other(side)):
        share = 1.0
    if position.posture == "supine" and not position.borne_by(frozenset({"sacrum", "buttocks"})):
        share = 0.3
    return share


def _kneeling_share(position: Position, side: Side) -> float:
    """Sitting on the heels 0.4; folded forward over them, with head or arms down, 0.3; upright 0.5."""
    if position.leg(side).knee_flexion < 130:
        return 0.5
    down = position.borne_by(HAND_LANDMARKS | {"forearm", "forehead", "head", "elbow"})
    return 0.3 if down else 0.4


def _other(side: Side) -> Side:
    return "left" if side == "right" else "right"


def _limb_load(moment: Moment) -> float | None:
    """Body weight on the leg, and its part of an outside load carried on feet or knees."""
    share = leg_share(moment.position, moment.side)
    load = plain(_load_kg(moment))
    if share == 0:
        return 0.0
    return None if load is None else share * (1 + load / moment.body_mass_kg)


def _hand_load(moment: Moment) -> float | None:
    position, side = moment.position, moment.side
    share = stated_share(position, HAND_LANDMARKS, side)
    if share is None:
        usual = _PROPPED_SHARE if position.attitude == "propped" else _HAND_SHARE.get(position.posture, 0.0)
        share = usual if position.borne_by(HAND_LANDMARKS, side) else 0.0
        if position.posture == "hanging" and not position.borne_by(HAND_LANDMARKS, _other(side)):
            share *= 2
    return _with_held_load(moment, share)


def _with_held_load(moment: Moment, share: float) -> float | None:
    load = moment.step.exercise.load
    if _load_site(moment) != "hands" or (load and load.side not in ("both", moment.side)):
        return share
    mass = plain(_load_kg(moment))
    if mass is None:
        return None
    hands = 2 if load is None or load.side == "both" else 1
    return share + mass / hands / moment.body_mass_kg


def _head_load(moment: Still) -> float:
    """As authored; else headstand 0.4 (Hector & Jensen 2015), hips over a lying head 0.2 (assumed), at rest 0."""
    position = moment.position
    given = stated_share(position, frozenset({"head", "forehead"}), None)
    if given is not None:
        return given
    if not position.borne_by(frozenset({"head", "forehead"})):
        return 0.0
    if position.posture == "inverted":
        return 0.4
    return 0.2 if position.posture == "supine" and position.trunk_pitch <= -120 else 0.0


def _trunk_raise(moment: Moment) -> float:
    """Highest less lowest trunk of an exercise that starts on the back, up to where the hands push."""
    start, *later = moment.step.exercise.positions
    if start.posture != "supine" or trunk_angle(start) >= 20:
        return 0.0
    raised = [trunk_angle(pose) for pose in takewhile(lambda pose: not pose.borne_by(HAND_LANDMARKS), later)]
    return max([0.0, *(angle - trunk_angle(start) for angle in raised)])


SIDEWAYS = frozenset({"band", "cable", "machine"})
"""Loads that pull where they are fixed and not straight down; which way, a step does not say."""

UNDER: dict[str, str] = {
    "thoracic_midline": "upper_back",
    "thoracic_paraspinal": "upper_back",
    "ribs": "upper_back",
    "lumbar_midline": "back",
    "lumbar_paraspinal": "back",
    "gluteal": "buttocks",
    "ischial_tuberosity": "buttocks",
}
"""Zones that lie on a weighted tool and the part of the body that is then borne there; limbs make no difference."""


def _statics(moment: Moment) -> Statics | None:
    """The statics of this position with its load; None where they say nothing.

    A body that moves fast is not at rest, one that nothing bears falls, and a load has to be known and to hang.
    """
    exercise = moment.step.exercise
    mass = plain(_load_kg(moment))
    if exercise.pace in {"fast", "ballistic"} or mass is None:
        return None
    if mass > 0 and exercise.load is not None and exercise.load.implement in SIDEWAYS:
        return None
    # not at the top: what places a body is not loaded until somebody asks for it
    from ..biomechanics.statics import Carried, Size, statics

    person, side = moment.person, exercise.load.side if exercise.load else "both"
    carried = (Carried(mass_kg=mass, at=cast(LoadSite, _load_site(moment)), side=side),) if mass > 0 else ()
    under = tuple(UNDER[item.zone] for item in exercise.contacts if item.weighted and item.zone in UNDER)
    size = Size(mass_kg=moment.body_mass_kg, stature_m=person.stature_m or USUAL_STATURE_M, sex=person.sex)
    return statics(moment.position, carried, size, under)


def _estimated(moment: Moment, value: float, band: tuple[float, float]) -> Estimate | Assumed:
    """Not below zero; an assumption where the load is one."""
    found = Estimate(value=max(0.0, value), low=max(0.0, band[0]), high=max(0.0, band[1]))
    return Assumed(value=found) if isinstance(_load_kg(moment), Assumed) else found


def _compression(moment: Moment) -> Estimate | Assumed | None:
    found = _statics(moment)
    return None if found is None else _estimated(moment, found.compression_n, found.compression_band)


def _shear(moment: Moment) -> Estimate | Assumed | None:
    found = _statics(moment)
    return None if found is None else _estimated(moment, found.shear_n, found.shear_band)


load_kg = fact(
    "load_kg", "outside load", _load_kg, unit="kg", scope="step", meaning="external load held or worn",
)  # fmt: skip
load_site = fact(
    "load_site", "place of the load", _load_site, kind="word", scope="step", words=allowed(LoadSite) | {"none"},
    meaning="where the external load is applied",
)  # fmt: skip
compression_n = fact(
    "compression_n", "compression of the lowest disc", _compression, unit="N", scope="limb", base="comp_n",
    origin="modelled", meaning="estimated compression at L5/S1, held still; unknown of fast movements and machines",
)  # fmt: skip
shear_n = fact(
    "shear_n", "shear of the lowest disc", _shear, unit="N", scope="limb", origin="modelled",
    meaning="estimated anterior shear at L5/S1, held still and before any muscle takes part of it",
)  # fmt: skip
effort = fact(
    "effort", "effort", _effort, unit="of 10", scope="step", meaning="intended effort: perceived, or share of 1RM / 10",
)  # fmt: skip
isometric = fact(
    "isometric", "held with effort", _isometric, kind="truth", scope="step",
    meaning="a static hold with an effort of 3 or more, not a relaxed pose",
)  # fmt: skip
limb_load_bw = fact(
    "limb_load_bw", "load through the leg", _limb_load, unit="x body weight", scope="limb", base="limb_load",
    meaning="share of body weight and load through this leg",
)  # fmt: skip
hand_load_bw = fact(
    "hand_load_bw", "load through the hand", _hand_load, unit="x body weight", scope="limb", base="hand_load",
    meaning="share of body weight through this hand, and the load that it holds",
)  # fmt: skip
head_load_bw = fact(
    "head_load_bw", "weight through the head", _head_load, unit="x body weight", scope="position", base="head_load",
    meaning="weight carried through the head and the bent neck beyond the head's own",
)  # fmt: skip
impact_bw = fact(
    "impact_bw", "landing force", _impact, unit="x body weight", scope="step",
    meaning="peak landing or foot-strike force by class of movement",
)  # fmt: skip
speed = fact(
    "speed", "speed", _speed, kind="word", scope="step", words=allowed(Speed),
    meaning="static, slow, fast or ballistic",
)  # fmt: skip
trunk_raise_deg = fact(
    "trunk_raise_deg", "trunk raised from lying", _trunk_raise, unit="deg", scope="step", base="trunk_raise",
    meaning="trunk raised in one repetition from lying face up without the hands (curl about 25, sit-up about 80)",
)  # fmt: skip
