"""Rules for people with thin, brittle, broken or diseased bone.

Bending of the low back is a share of its range by a model that is good to about 17 degrees, so neighbouring limits of
60, 70 and 80 percent differ by less than its error.
"""

from __future__ import annotations

from typing import Any

from ...biomechanics.lumbar import FULL_FLEXION_DEG
from ...facts.condition import active, affected_zones, contact_affected, moves_affected
from ...facts.contact import contact_nrs, contact_zone
from ...facts.load import impact_bw, load_kg, speed, trunk_raise_deg
from ...facts.lumbar import lumbar_flexion_pct
from ...facts.position import (
    THORACIC_RANGE_DEG,
    overpressure_limb,
    overpressure_spine,
    thoracic_flexion_pct,
    trunk_rotation_deg,
)
from ...model import Condition, Contact, Load, Person, Position, Step, minutes, reps, seconds
from ...model.equipment import bench
from ...model.vocabulary import Impact, Sides, Speed
from ..evidence import Evidence
from ..exposures import BACK, RIGID_TOOL
from ..rule import Example, Remedy, Rule, held, moved
from ..sources.movement import BARTSCH_2021
from ..sources.spine_and_bone import (
    BROOKE_WAVELL_2022,
    CAMPBELL_2022,
    GIANGREGORIO_2014,
    GIANGREGORIO_2015,
    SFEIR_2018,
    SINAKI_2013,
    SINAKI_MIKKELSEN_1984,
)

BACK_AND_RIBS = (*BACK, "ribs", "ribs_11_12", "sternum")
"""Zones where a tool lies over vertebrae, ribs or breastbone."""

_in_the_spine = affected_zones.has("spine")
_any_push = (overpressure_limb > 0) | (overpressure_spine > 0)
_pushed_or_flung = (overpressure_limb >= 0.3) | (overpressure_spine >= 0.3) | speed.is_("ballistic")


# ---- people and bodies of the examples ----------------------------------------------------------------


def _with(condition: str, **known: Any) -> Person:
    """Somebody with one condition."""
    return Person(conditions=(Condition(condition, **known),))


def _bent(pct: float, load_kg: float = 0, pull: float = 0) -> Step:
    """Sitting with the low back measured at this share of its range."""
    sitting = Position.sitting(lumbar_flexion=pct / 100 * FULL_FLEXION_DEG).pulled(pull, at="trunk")
    load = Load(mass_kg=load_kg) if load_kg else None
    return held(sitting, seconds(20), load=load, effort=3)


def _rounded(pct: float) -> Step:
    """Sitting with the upper back at this share of its range."""
    return held(Position.sitting(thoracic_flexion=pct / 100 * THORACIC_RANGE_DEG), seconds(20))


def _raised(trunk: float) -> Step:
    """The trunk raised so far from lying, without the hands, the low back held at half of its range or less."""
    down = Position.supine(hip_flexion=45, knee_flexion=90)
    up = Position.supine(hip_flexion=45 + trunk, knee_flexion=90, pitch=trunk - 90, lumbar_flexion=20)
    return moved(down, up, dose=reps(10))


def _turned(degrees: float, load_kg: float = 0, pull: float = 0, pace: Speed = "slow") -> Step:
    """Sitting upright, the upper body turned to one side."""
    sitting = Position.sitting(pelvis="neutral", lumbar_flexion=5)
    twisted = sitting.changed(thoracic_rotation=degrees).pulled(pull, at="trunk")
    load = Load(mass_kg=load_kg) if load_kg else None
    return moved(sitting, twisted, dose=reps(8), load=load, speed=pace)


def _pushed(pull: float, at: str) -> Step:
    """On the back, one leg drawn up straight by the hands."""
    leg = Position.supine().right(hip_flexion=70).lifting("right leg")
    return held(leg.pulled(pull, at=at), seconds(20), purpose="stretch")


def _pressed(zone: str, tool: str = "soft_ball", pressure: float = 3, side: Sides = "both") -> Step:
    """A minute against a wall with something between."""
    contact = Contact(zone, with_=tool, pressure=pressure, side=side)
    return held(Position.standing(), seconds(60), contacts=(contact,), purpose="release")


def _steps(impact: Impact) -> Step:
    """Going forward upright for a minute."""
    striding = (Position.standing(hip_flexion=25), Position.standing(hip_extension=5))
    return moved(*striding, dose=minutes(1), impact=impact)


def _supported_90_90(*contacts: Contact) -> Step:
    lying = Position.supine(hip_flexion=90, knee_flexion=90).resting("lower legs", on=bench)
    return held(lying, minutes(3), purpose="breathing", contacts=contacts)


def _hinge(load_kg: float = 0) -> Step:
    """Bent forward at the hips with a flat back, and up again."""
    down = Position.standing(hip_flexion=80, knee_flexion=20, ankle_dorsiflexion=5, pelvis="neutral")
    return moved(Position.standing(), down, dose=reps(8), load=Load(mass_kg=load_kg) if load_kg else None)


def _arm_raised() -> Step:
    """Sitting, the arms raised to the front as far as level."""
    return moved(Position.sitting(), Position.sitting(shoulder_flexion=90), dose=reps(8))


# ---- the rules ----------------------------------------------------------------------------------------

BON001 = Rule(
    code="BON001",
    name="osteoporosis-flexion",
    hazard="lumbar-flexion-under-load",
    severity="warning",
    when=(lumbar_flexion_pct >= 70)
    | (thoracic_flexion_pct >= 80)
    | (overpressure_spine >= 0.3)
    | (trunk_raise_deg >= 20)
    | ((lumbar_flexion_pct >= 50) & (load_kg >= 2)),
    message="Osteoporosis: {deciding}.",
    why="A rounded spine puts its load on the front of the vertebrae, where thin bone gives way into a wedge.",
    evidence=Evidence(
        grade="C",
        basis="policy",
        supports=(SINAKI_MIKKELSEN_1984, BROOKE_WAVELL_2022, GIANGREGORIO_2015),
        note="Of 59 women 89 % of those who did bending exercises (nine women) broke a further vertebra, 16 % of those "
        "who extended, 53 % with both and 67 % with none; nobody was assigned by lot. Both consensus "
        "papers advise against a far rounded spine, and one says that the risk cannot be put in figures and prefers "
        "teaching to bans. All limits were set here.",
    ),
    remedy=Remedy(
        text="Fold at the hips with a flat back, strengthen the back lying face down or on the back, and get up over "
        "the side.",
        exercises=("hip-hinge", "glute-bridge", "supported-90-90-breathing"),
    ),
    known_problems="A chair bends the low back to 55 %, so nothing milder than 70 % could be asked without a load; a "
    "relaxed deep squat (62 %) and the usual slump (69 %) therefore pass. The upper back, where these fractures are "
    "commonest, counts only as far as somebody writes its angle down. One who has done such exercises for years is "
    "flagged like a beginner.",
    condition="osteoporosis",
    codes=("M81",),
    anyone=False,
    flags=(
        Example(
            "low back bent to 70 percent",
            lambda: _bent(70),
            person=_with("osteoporosis"),
            level="warning",
        ),
        Example(
            "upper back rounded to 80 percent",
            lambda: _rounded(80),
            person=_with("osteoporosis"),
            level="warning",
        ),
        Example(
            "pushed into an ordinary bend",
            lambda: _bent(40, pull=0.3),
            person=_with("M81.0"),
            level="warning",
        ),
        Example(
            "head and shoulders raised from the floor",
            lambda: _raised(20),
            person=_with("osteoporosis"),
            level="warning",
        ),
        Example(
            "two kilograms lifted with a half-bent back",
            lambda: _bent(50, load_kg=2),
            person=_with("osteoporosis"),
            level="warning",
        ),
    ),
    passes=(
        Example("sitting as usual", lambda: held(Position.sitting(), minutes(10)), person=_with("osteoporosis")),
        Example(
            "bent to 69 percent without anything in the hands",
            lambda: _bent(69),
            person=_with("osteoporosis"),
        ),
        Example("half-bent with one kilogram", lambda: _bent(60, load_kg=1), person=_with("osteoporosis")),
        Example("hip hinge with ten kilograms", lambda: _hinge(10), person=_with("osteoporosis")),
        Example("the supported 90/90", _supported_90_90, person=_with("osteoporosis")),
    ),
)

BON002 = Rule(
    code="BON002",
    outranks=("SPN009",),
    name="osteoporotic-fracture-flexion",
    hazard="lumbar-flexion-under-load",
    severity="warning",
    when=_in_the_spine
    & (
        (lumbar_flexion_pct >= 60)
        | (thoracic_flexion_pct >= 60)
        | (trunk_raise_deg >= 20)
        | (trunk_rotation_deg >= 30)
        | (overpressure_spine > 0)
        | (impact_bw >= 2.5)
        | ((load_kg > 5) & (lumbar_flexion_pct >= 30))
    ),
    error=_in_the_spine & ((lumbar_flexion_pct >= 80) | (overpressure_spine >= 0.3) | (trunk_raise_deg >= 60)),
    message="A vertebra has broken before: {deciding}.",
    why="Whoever has had one such fracture breaks the next vertebra sooner, and bending, twisting or jolts load the "
    "same weak bone.",
    evidence=Evidence(
        grade="C",
        basis="policy",
        supports=(GIANGREGORIO_2014, BROOKE_WAVELL_2022),
        note="Consensus of experts, with the trial of bending against extending exercises (see BON001) behind it; the "
        "limits were set here, a little lower than for osteoporosis without a fracture.",
    ),
    remedy=Remedy(
        text="Breathe with the lower legs on a bench and the pelvis down, hinge at the hips, and roll to the side to "
        "get up.",
        exercises=("supported-90-90-breathing", "hip-hinge", "glute-bridge"),
    ),
    known_problems="A healed fragility fracture has one code wherever it was, so the place is asked, and only the "
    "answer 'spine' counts: a zone of the back such as the lumbar midline does not. The usual slump of a chair (69 %) "
    "is flagged. In the first weeks SPN009 says much the same and more.",
    condition="osteoporosis with a fractured vertebra",
    codes=("M80.08", "M80.88", "Z87.310"),
    anyone=False,
    flags=(
        Example(
            "low back bent to 60 percent",
            lambda: _bent(60),
            person=_with("osteoporotic-vertebral-fracture"),
            level="warning",
        ),
        Example(
            "turned 30 degrees",
            lambda: _turned(30),
            person=_with("fragility-fracture", zones=("spine",)),
            level="warning",
        ),
        Example(
            "six kilograms with a slightly bent back",
            lambda: _bent(30, load_kg=6),
            person=_with("osteoporotic-vertebral-fracture"),
            level="warning",
        ),
        Example(
            "running for a minute",
            lambda: _steps("run"),
            person=_with("fragility-fracture", zones=("spine",)),
            level="warning",
        ),
        Example(
            "low back bent to 80 percent",
            lambda: _bent(80),
            person=_with("osteoporotic-vertebral-fracture"),
            level="error",
        ),
        Example(
            "a full sit-up",
            lambda: _raised(60),
            person=_with("osteoporotic-vertebral-fracture"),
            level="error",
        ),
        Example(
            "a hand pushes into the turn",
            lambda: _turned(10, pull=0.3),
            person=_with("M80.88XD", zones=("spine",)),
            level="error",
        ),
    ),
    passes=(
        Example(
            "sitting as usual",
            lambda: held(Position.sitting(), minutes(10)),
            person=_with("osteoporotic-vertebral-fracture"),
        ),
        Example(
            "bent to 59 percent without anything in the hands",
            lambda: _bent(59),
            person=_with("osteoporotic-vertebral-fracture"),
        ),
        Example("turned 29 degrees", lambda: _turned(29), person=_with("osteoporotic-vertebral-fracture")),
        Example(
            "a full sit-up, the old fracture in the wrist",
            lambda: _raised(80),
            person=_with("fragility-fracture", zones=("forearm", "hand")),
        ),
        Example("the supported 90/90", _supported_90_90, person=_with("osteoporotic-vertebral-fracture")),
    ),
)

BON003 = Rule(
    code="BON003",
    name="osteoporosis-twist-contact",
    hazard="unsafe-pressure",
    severity="warning",
    when=((trunk_rotation_deg >= 35) & (speed.in_("ballistic", "fast") | (overpressure_spine >= 0.3) | (load_kg >= 3)))
    | (contact_zone.in_(*BACK_AND_RIBS) & RIGID_TOOL),
    message="Osteoporosis: {deciding}.",
    why="A forced or loaded twist, or a hard thing under back or ribs, presses on bone that may not bear it.",
    evidence=Evidence(
        grade="D",
        basis="policy",
        supports=(GIANGREGORIO_2015, BARTSCH_2021),
        note="The first is a consensus against fast and loaded twisting at the end of range; the second asked experts "
        "about rolling, and its agreement on broken bone is stretched to bone that may break. Angle, load and the list "
        "of tools were set here.",
    ),
    remedy=Remedy(
        text="Turn slowly within what the spine does by itself, and press on muscle instead: a soft ball between the "
        "buttock and a wall.",
        exercises=("gluteal-ball-wall", "supported-90-90-breathing"),
    ),
    known_problems="The common firm roller under the upper back is flagged whatever the weight on it, a soft roller or "
    "ball with full weight is not: the pressure itself was left out because it is only estimated. Thirty-five degrees "
    "is the whole turn of a usual upper back.",
    condition="osteoporosis, with or without a fracture",
    codes=("M81", "M80"),
    anyone=False,
    flags=(
        Example(
            "turned fast to 35 degrees",
            lambda: _turned(35, pace="fast"),
            person=_with("osteoporosis"),
            level="warning",
        ),
        Example(
            "turned with three kilograms",
            lambda: _turned(35, load_kg=3),
            person=_with("osteoporosis"),
            level="warning",
        ),
        Example(
            "turn helped by a hand",
            lambda: _turned(35, pull=0.3),
            person=_with("M80.08XD"),
            level="warning",
        ),
        Example(
            "firm roller under the upper back",
            lambda: _pressed("upper back", "firm_roller"),
            person=_with("osteoporosis"),
            level="warning",
        ),
        Example(
            "stick over the ribs",
            lambda: _pressed("ribs", "stick"),
            person=_with("osteoporosis"),
            level="warning",
        ),
    ),
    passes=(
        Example("turned slowly to 40 degrees", lambda: _turned(40), person=_with("osteoporosis")),
        Example(
            "turned fast to 34 degrees with three kilograms",
            lambda: _turned(34, load_kg=3, pace="fast"),
            person=_with("osteoporosis"),
        ),
        Example("turned with two kilograms", lambda: _turned(40, load_kg=2), person=_with("osteoporosis")),
        Example("soft ball beside the spine", lambda: _pressed("upper back"), person=_with("osteoporosis")),
        Example(
            "firm roller under the thigh",
            lambda: _pressed("thigh", "firm_roller"),
            person=_with("osteoporosis"),
        ),
    ),
)

BON004 = Rule(
    code="BON004",
    name="osteogenesis-imperfecta",
    hazard="joint-load",
    severity="warning",
    when=_any_push | (contact_nrs > 3) | (trunk_rotation_deg >= 35) | (impact_bw >= 2.5) | _pushed_or_flung,
    error=_pushed_or_flung,
    message="Brittle bone: {deciding}.",
    why="Small forces break this bone, above all when somebody or something else applies them or when they come fast.",
    evidence=Evidence(
        grade="D",
        basis="policy",
        note="Opinion without a source; every figure was set here.",
    ),
    remedy=Remedy(
        text="Move by your own muscles, slowly, as far as it goes of itself; strength work is welcome in mild types.",
        exercises=("supported-90-90-breathing", "march-in-place", "glute-bridge"),
    ),
    known_problems="Mild and severe types share one code although they differ more than most diseases do. Any pull "
    "with the hands is flagged, a hand that rests on the shin too if it is written down as a push. Neither weight on "
    "one arm nor the risk of a fall is looked at.",
    condition="osteogenesis imperfecta",
    codes=("Q78.0",),
    anyone=False,
    flags=(
        Example(
            "leg drawn up with a light hand",
            lambda: _pushed(0.1, "limbs"),
            person=_with("osteogenesis-imperfecta"),
            level="warning",
        ),
        Example(
            "upper body turned 35 degrees",
            lambda: _turned(35),
            person=_with("osteogenesis-imperfecta"),
            level="warning",
        ),
        Example(
            "soft ball felt as 4",
            lambda: _pressed("glutes", pressure=4),
            person=_with("osteogenesis-imperfecta"),
            level="warning",
        ),
        Example(
            "running for a minute",
            lambda: _steps("run"),
            person=_with("osteogenesis-imperfecta"),
            level="warning",
        ),
        Example(
            "leg drawn up with some force",
            lambda: _pushed(0.3, "limbs"),
            person=_with("osteogenesis-imperfecta"),
            level="error",
        ),
        Example(
            "leaned on from behind",
            lambda: _pushed(0.3, "trunk"),
            person=_with("osteogenesis-imperfecta"),
            level="error",
        ),
        Example(
            "arms and trunk flung round",
            lambda: _turned(20, pace="ballistic"),
            person=_with("osteogenesis-imperfecta"),
            level="error",
        ),
    ),
    passes=(
        Example(
            "leg raised by its own muscles",
            lambda: _pushed(0, "limbs"),
            person=_with("osteogenesis-imperfecta"),
        ),
        Example("turned 34 degrees", lambda: _turned(34), person=_with("osteogenesis-imperfecta")),
        Example("soft ball felt as 3", lambda: _pressed("glutes"), person=_with("osteogenesis-imperfecta")),
        Example("walking for a minute", lambda: _steps("walk"), person=_with("osteogenesis-imperfecta")),
    ),
)

BON005 = Rule(
    code="BON005",
    name="acute-fracture-site",
    hazard="unsafe-pressure",
    severity="warning",
    when=(active.holds & contact_affected.holds) | (active.holds & moves_affected.holds),
    error=active.holds & contact_affected.holds,
    message="Fracture that has not healed: {deciding}.",
    why="Pressure on a break that is not firm can shift it and hurts; load on it belongs into the plan of whoever "
    "treats it.",
    evidence=Evidence(
        grade="D",
        basis="sourced",
        supports=(BARTSCH_2021,),
        note="84 % of 37 experts on foam rolling called a fracture a contraindication. That loading is graver than "
        "nothing and milder than pressing was set here.",
    ),
    remedy=Remedy(
        text="Train the other regions, and the broken one only as the treating clinician has laid out.",
        exercises=("supported-90-90-breathing", "semi-reclined-90-90-breathing"),
    ),
    known_problems="The codes hold healed fractures too, so whether it is unhealed must be asked, and where it is as "
    "well: nothing is found for somebody who says neither. The region of a broken leg reaches from hip to foot and is "
    "loaded by standing. A fractured vertebra or rib has rules of its own, SPN009 and SPN014, which fire beside this.",
    condition="unhealed fracture or stress fracture",
    codes=(
        *("M84.3", "M84.4", "M84.5", "M84.6", "M80"),
        *("S12", "S22", "S32", "S42", "S52", "S62", "S72", "S82", "S92"),
    ),
    anyone=False,
    flags=(
        Example(
            "walking on a stress fracture of the shin",
            lambda: _steps("walk"),
            person=_with("stress-fracture", active=True, zones=("tibial_crest",), side="right"),
            level="warning",
        ),
        Example(
            "a weight held while a vertebra is broken",
            lambda: _bent(20, load_kg=1),
            person=_with("S22.0", active=True, zones=("spine",)),
            level="warning",
        ),
        Example(
            "soft ball on the broken shin",
            lambda: _pressed("tibial_crest", side="right"),
            person=_with("stress-fracture", active=True, zones=("tibial_crest",), side="right"),
            level="error",
        ),
        Example(
            "hand on a broken rib",
            lambda: _pressed("ribs", "hand"),
            person=_with("rib-fracture", active=True, zones=("ribs",)),
            level="error",
        ),
    ),
    passes=(
        Example(
            "walking when the shin has healed",
            lambda: _steps("walk"),
            person=_with("stress-fracture", active=False, zones=("tibial_crest",), side="right"),
        ),
        Example(
            "lying with the lower legs up and a hand on the chest",
            lambda: _supported_90_90(Contact("chest", pressure=2)),
            person=_with("stress-fracture", active=True, zones=("tibial_crest",), side="right"),
        ),
        Example(
            "arms raised to level, a rib broken",
            _arm_raised,
            person=_with("rib-fracture", active=True, zones=("ribs",)),
        ),
        Example(
            "soft ball on the other forearm",
            lambda: _pressed("forearm", side="left"),
            person=_with("S52", active=True, zones=("forearm",), side="right"),
        ),
    ),
)

BON006 = Rule(
    code="BON006",
    name="bone-malignancy",
    hazard="joint-load",
    severity="warning",
    when=moves_affected.holds
    | contact_affected.holds
    | (overpressure_spine > 0)
    | ((lumbar_flexion_pct >= 70) & (load_kg > 0))
    | ((trunk_rotation_deg >= 30) & (load_kg > 0))
    | (impact_bw >= 2.5),
    error=contact_affected.holds | (moves_affected.holds & _any_push),
    message="Cancer in bone: {deciding}.",
    why="Bone that a tumour has eaten into can break under a load or a push that sound bone does not notice.",
    evidence=Evidence(
        grade="D",
        basis="policy",
        supports=(CAMPBELL_2022,),
        note="Experts who wrote it recommend exercise and judge each person by the place and the kind of the lesion "
        "instead of forbidding it; the limits were set here and are in nobody's text.",
    ),
    remedy=Remedy(
        text="Move within the range that the oncology team has allowed, away from the place of the lesion, and report "
        "new bone pain at once.",
        exercises=("supported-90-90-breathing", "semi-reclined-90-90-breathing"),
    ),
    known_problems="Neither stability nor treatment of a lesion is asked, so irradiated or fixed bone counts like "
    "fresh. With several lesions all their zones must be told. Walking loads a lesion of the leg and is flagged, "
    "although it is usually wanted.",
    condition="metastasis in bone or myeloma",
    codes=("C79.5", "C90.0"),
    anyone=False,
    flags=(
        Example(
            "standing on a thigh with a lesion",
            lambda: _steps("walk"),
            person=_with("bone-metastasis", zones=("thigh",), side="left"),
            level="warning",
        ),
        Example(
            "light push on the back",
            lambda: _bent(20, pull=0.1),
            person=_with("bone-metastasis", zones=("forearm",)),
            level="warning",
        ),
        Example(
            "a kilogram lifted with a bent back",
            lambda: _bent(70, load_kg=1),
            person=_with("myeloma", zones=("arm",)),
            level="warning",
        ),
        Example(
            "turned 30 degrees with a kilogram",
            lambda: _turned(30, load_kg=1),
            person=_with("myeloma", zones=("arm",)),
            level="warning",
        ),
        Example(
            "soft ball over the lesion",
            lambda: _pressed("glutes", side="left"),
            person=_with("bone-metastasis", zones=("gluteal",), side="left"),
            level="error",
        ),
        Example(
            "light push on the back, the lesion in it, bent far",
            lambda: _bent(80, pull=0.1),
            person=_with("myeloma", zones=("spine",)),
            level="error",
        ),
    ),
    passes=(
        Example(
            "the supported 90/90 with a lesion in the thigh",
            _supported_90_90,
            person=_with("bone-metastasis", zones=("thigh",), side="left"),
        ),
        Example(
            "soft ball on the other side",
            lambda: _pressed("forearm", side="right"),
            person=_with("bone-metastasis", zones=("arm",), side="left"),
        ),
        Example(
            "bent to 69 percent and turned without a load",
            lambda: _bent(69),
            person=_with("myeloma", zones=("arm",)),
        ),
        Example(
            "walking with a lesion in the arm",
            lambda: _steps("walk"),
            person=_with("bone-metastasis", zones=("arm",)),
        ),
    ),
)

BON007 = Rule(
    code="BON007",
    name="long-term-steroids",
    hazard="lumbar-flexion-under-load",
    severity="info",
    when=(lumbar_flexion_pct >= 80) | (thoracic_flexion_pct >= 90) | (trunk_raise_deg >= 60) | (contact_nrs > 4),
    message="Cortisone for long: {deciding}.",
    why="Months of it thin bone and skin, so far bending and hard pressure meet tissue that is weaker than it looks.",
    evidence=Evidence(
        grade="D",
        basis="policy",
        note="Opinion without a source; the limits were set here, higher than for osteoporosis that has been found.",
    ),
    remedy=Remedy(
        text="Bend less far, hinge at the hips, use soft tools, and ask whether bone density has been measured.",
        exercises=("hip-hinge", "supported-90-90-breathing", "glute-bridge"),
    ),
    known_problems="Neither dose nor years are known to it, and inhaled cortisone has another code. Once osteoporosis "
    "is told BON001 says more. Bruising is in the pressure limit, although a thin skin minds rubbing more than "
    "pressing.",
    condition="systemic steroids for long",
    codes=("Z79.52",),
    anyone=False,
    flags=(
        Example(
            "low back bent to 80 percent",
            lambda: _bent(80),
            person=_with("long-term-steroids"),
            level="info",
        ),
        Example(
            "upper back rounded to 90 percent",
            lambda: _rounded(90),
            person=_with("long-term-steroids"),
            level="info",
        ),
        Example("a full sit-up", lambda: _raised(60), person=_with("long-term-steroids"), level="info"),
        Example(
            "soft ball felt as 5",
            lambda: _pressed("glutes", pressure=5),
            person=_with("long-term-steroids"),
            level="info",
        ),
    ),
    passes=(
        Example("bent to 79 percent", lambda: _bent(79), person=_with("long-term-steroids")),
        Example("upper back rounded to 89 percent", lambda: _rounded(89), person=_with("long-term-steroids")),
        Example("a curl-up", lambda: _raised(25), person=_with("long-term-steroids")),
        Example(
            "soft ball felt as 4",
            lambda: _pressed("glutes", pressure=4),
            person=_with("long-term-steroids"),
        ),
    ),
)

BON008 = Rule(
    code="BON008",
    name="osteopenia-pushed-flexion",
    hazard="lumbar-flexion-under-load",
    severity="info",
    when=((lumbar_flexion_pct >= 80) & ((overpressure_spine >= 0.3) | (load_kg >= 5))) | (trunk_raise_deg >= 60),
    message="Low bone density: {deciding}.",
    why="Vertebrae of a few people with only low density gave way in pushed forward bends, so the last stretch of a "
    "bend is better left without a push or a weight.",
    evidence=Evidence(
        grade="D",
        basis="policy",
        supports=(SINAKI_2013, SFEIR_2018),
        note="Two series of case reports about yoga, one of them nine people: they show that it happens, not how "
        "often. The limits were set here.",
    ),
    remedy=Remedy(
        text="Hinge at the hips, or bend only as far as the back goes by itself.",
        exercises=("hip-hinge", "glute-bridge", "supported-90-90-breathing"),
    ),
    known_problems="The code holds other disorders of bone density and structure too. Most people with low density "
    "never break a vertebra; this is a hint and no more.",
    condition="low bone density",
    codes=("M85.8",),
    anyone=False,
    flags=(
        Example(
            "pushed into a far bend",
            lambda: _bent(80, pull=0.3),
            person=_with("osteopenia"),
            level="info",
        ),
        Example(
            "five kilograms lifted with a round back",
            lambda: _bent(80, load_kg=5),
            person=_with("osteopenia"),
            level="info",
        ),
        Example("a full sit-up", lambda: _raised(60), person=_with("osteopenia"), level="info"),
    ),
    passes=(
        Example("far bend without a push", lambda: _bent(95), person=_with("osteopenia")),
        Example("pushed to 79 percent", lambda: _bent(79, load_kg=5, pull=0.5), person=_with("osteopenia")),
        Example("four kilograms with a round back", lambda: _bent(85, load_kg=4), person=_with("osteopenia")),
        Example("a half sit-up", lambda: _raised(59), person=_with("osteopenia")),
    ),
)

RULES: tuple[Rule, ...] = (BON001, BON002, BON003, BON004, BON005, BON006, BON007, BON008)
"""In the order of their codes."""
