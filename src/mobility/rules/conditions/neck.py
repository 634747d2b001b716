"""Rules for people with an injured artery, an unstable joint, a pinched root or a pressed cord in the neck."""

from __future__ import annotations

from typing import Any

from ...facts.condition import active
from ...facts.contact import contact_zone
from ...facts.dose import hold_s
from ...facts.load import head_load_bw, impact_bw
from ...facts.position import head_below_heart, neck_flexion_deg, neck_rotation_deg, neck_side_deg, overpressure_neck
from ...model import Condition, Contact, Person, Position, Step, minutes, reps, seconds
from ...model.equipment import bench
from ...model.vocabulary import Impact
from ..evidence import Evidence
from ..rule import Example, Remedy, Rule, held, moved
from ..sources.movement import RUSHTON_2023
from ..sources.spine_and_bone import AAP_DOWN_2022, APTA_NECK_2017, TOMLINSON_2020

_pushed = overpressure_neck > 0
_unstable_and_felt = active.holds & (
    (neck_flexion_deg >= 30) | (neck_rotation_deg >= 45) | (head_load_bw >= 0.05) | _pushed
)


# ---- people and bodies of the examples ----------------------------------------------------------------


def _with(condition: str, **known: Any) -> Person:
    """Somebody with one condition."""
    return Person(conditions=(Condition(condition, **known),))


def _head(time_s: float = 20, pull: float = 0, **angles: Any) -> Step:
    """Sitting with the head held at some angles, a hand pushing it or not."""
    return held(Position.sitting(**angles).pulled(pull, at="neck"), seconds(time_s))


def _glance(turn: float) -> Step:
    """The head turned from side to side without a stop, a second each way."""
    sides = (Position.sitting(neck_rotation=turn), Position.sitting(neck_rotation=-turn))
    return moved(*sides, dose=reps(10), rep_s=2)


def _on_the_head(share: float) -> Step:
    """Hands and knees with the head on the floor, bearing this share of body weight."""
    return held(Position.quadruped().resting("head", share=share), seconds(20))


def _pressed(zone: str) -> Step:
    """Fingers on the neck, sitting with the head straight."""
    return held(Position.sitting(), seconds(30), contacts=(Contact(zone, pressure=2),), purpose="release")


def _lying() -> Step:
    """On the back, lower legs on a bench, the head on the floor."""
    lying = Position.supine(hip_flexion=90, knee_flexion=90).resting("lower legs", on=bench)
    return held(lying, minutes(3), purpose="breathing")


def _steps(impact: Impact) -> Step:
    """Going forward upright for a minute."""
    striding = (Position.standing(hip_flexion=25), Position.standing(hip_extension=5))
    return moved(*striding, dose=minutes(1), impact=impact)


# ---- the rules ----------------------------------------------------------------------------------------

NCK001 = Rule(
    code="NCK001",
    name="cervical-artery-dysfunction",
    hazard="cervical-load",
    severity="error",
    when=((neck_rotation_deg >= 45) & (hold_s > 5))
    | (neck_rotation_deg >= 70)
    | ((neck_flexion_deg <= -30) & (hold_s > 5))
    | _pushed
    | (head_load_bw >= 0.1)
    | contact_zone.in_("anterior_neck", "carotid"),
    message="Damaged or narrowed neck artery: {deciding}.",
    why="A far turn, a head kept back, a push or pressure strains the wall of these arteries or takes from their flow; "
    "harm is rare, but when it comes it is a stroke.",
    evidence=Evidence(
        grade="D",
        basis="policy",
        supports=(RUSHTON_2023,),
        note="The framework asks that the vessels be thought of before anything is done to a neck, and calls events "
        "rare; angles, seconds and the share of weight were set here.",
    ),
    remedy=Remedy(
        text="Keep the head in the middle of its range, moving it by its own muscles only, and see the doctor who "
        "treats the artery before any neck exercise.",
        exercises=("chin-tuck", "supported-90-90-breathing"),
    ),
    known_problems="It does not ask when it happened or whether it was cleared, so healed dissections are flagged as "
    "fresh ones. Forty-five degrees held is an ordinary look over the shoulder and part of many standing poses. "
    "Carotid narrowing without dissection is NEU010.",
    condition="torn artery of the neck or vertebrobasilar insufficiency",
    codes=("I77.71", "I77.74", "G45.0", "S15.0", "S15.1"),
    anyone=False,
    flags=(
        Example(
            "looking over the shoulder for six seconds",
            lambda: _head(6, neck_rotation=45),
            person=_with("cervical-artery-dissection"),
            level="error",
        ),
        Example(
            "head swung far to each side",
            lambda: _glance(70),
            person=_with("vertebrobasilar-insufficiency"),
            level="error",
        ),
        Example(
            "looking up at the ceiling",
            lambda: _head(6, neck_extension=30),
            person=_with("cervical-artery-dissection"),
            level="error",
        ),
        Example(
            "head drawn to the side by a light hand",
            lambda: _head(5, pull=0.1, neck_lateral=20),
            person=_with("S15.1"),
            level="error",
        ),
        Example(
            "a tenth of the body on the head",
            lambda: _on_the_head(0.1),
            person=_with("I77.71"),
            level="error",
        ),
        Example(
            "fingers on the side of the throat",
            lambda: _pressed("carotid"),
            person=_with("cervical-artery-dissection"),
            level="error",
        ),
    ),
    passes=(
        Example(
            "a look over the shoulder of five seconds",
            lambda: _head(5, neck_rotation=60),
            person=_with("cervical-artery-dissection"),
        ),
        Example(
            "turned 44 degrees for long",
            lambda: _head(60, neck_rotation=44),
            person=_with("cervical-artery-dissection"),
        ),
        Example(
            "head back 29 degrees for long",
            lambda: _head(60, neck_extension=29),
            person=_with("vertebrobasilar-insufficiency"),
        ),
        Example(
            "hands on the muscle between neck and shoulder",
            lambda: _pressed("upper_trapezius"),
            person=_with("cervical-artery-dissection"),
        ),
    ),
)

NCK002 = Rule(
    code="NCK002",
    name="atlantoaxial-instability",
    hazard="cervical-load",
    severity="info",
    when=(neck_flexion_deg >= 45) | (neck_rotation_deg >= 60) | (head_load_bw >= 0.1) | _pushed | _unstable_and_felt,
    error=_unstable_and_felt,
    message="Upper neck that may be unstable: {deciding}.",
    why="Where the first vertebra slides on the second, a deep nod, a far turn or weight on the head can let it press "
    "on the cord.",
    evidence=Evidence(
        grade="C",
        basis="policy",
        supports=(TOMLINSON_2020, AAP_DOWN_2022),
        note="Of people with Down syndrome 6.8 to 27 % are loose there on pictures, and at most one or two in a "
        "hundred have symptoms; nothing comparable was read for rheumatoid arthritis or injury. All angles and "
        "shares were set here.",
    ),
    remedy=Remedy(
        text="Keep the head in line with the trunk, on a pillow when lying; numb or clumsy hands, an unsteady walk or "
        "neck pain with turning go to a doctor first.",
        exercises=("supported-90-90-breathing", "semi-reclined-90-90-breathing", "march-in-place"),
    ),
    known_problems="Most people with these joint diseases or with Down syndrome have a firm neck, hence the mild "
    "level; but the codes of a neck known to slip get no more than that either, unless somebody says that it is "
    "active. Sixty degrees of turn is reached when backing up a car.",
    condition="unstable upper neck, or a condition that may loosen it",
    codes=("M53.2X1", "M43.3", "M43.4", "M05", "M06", "M08", "Q90", "S13.1"),
    anyone=False,
    flags=(
        Example(
            "chin well down, neck not known to be loose",
            lambda: _head(neck_flexion=45),
            person=_with("down-syndrome", active=False),
            level="info",
        ),
        Example(
            "head turned far",
            lambda: _glance(60),
            person=_with("rheumatoid-arthritis", active=False),
            level="info",
        ),
        Example(
            "a hand pushes the head a little",
            lambda: _head(neck_lateral=10, pull=0.1),
            person=_with("M08.0", active=False),
            level="info",
        ),
        Example(
            "reading in the lap with a slipping neck",
            lambda: _head(neck_flexion=30),
            person=_with("atlantoaxial-instability", active=True),
            level="error",
        ),
        Example(
            "turned 45 degrees with a slipping neck",
            lambda: _head(neck_rotation=45),
            person=_with("S13.1", active=True),
            level="error",
        ),
        Example(
            "the head resting with some weight",
            lambda: _on_the_head(0.05),
            person=_with("atlantoaxial-instability", active=True),
            level="error",
        ),
    ),
    passes=(
        Example(
            "reading in the lap, neck not known to be loose",
            lambda: _head(neck_flexion=44),
            person=_with("down-syndrome", active=False),
        ),
        Example(
            "turned 59 degrees, neck not known to be loose",
            lambda: _head(neck_rotation=59),
            person=_with("rheumatoid-arthritis", active=False),
        ),
        Example(
            "chin a little down with a slipping neck",
            lambda: _head(neck_flexion=29),
            person=_with("atlantoaxial-instability", active=True),
        ),
        Example(
            "lying with the head down on the floor",
            _lying,
            person=_with("atlantoaxial-instability", active=True),
        ),
    ),
)

NCK003 = Rule(
    code="NCK003",
    name="cervical-radiculopathy",
    hazard="cervical-load",
    severity="warning",
    when=(neck_flexion_deg <= -20) & ((neck_rotation_deg >= 20) | (neck_side_deg >= 20)) & (hold_s > 5),
    message="Irritated nerve root of the neck: {deciding}.",
    why="Back and to one side is how an examiner brings the arm pain on: the opening through which the root leaves "
    "gets smallest there.",
    evidence=Evidence(
        grade="C",
        basis="policy",
        supports=(APTA_NECK_2017,),
        note="The guideline was not read for this and stands for the provocation test; twenty degrees and five seconds "
        "were set here.",
    ),
    remedy=Remedy(
        text="Draw the chin straight back, or bend the head away from the painful arm, and stop when the arm pain "
        "moves further down.",
        exercises=("chin-tuck", "semi-reclined-90-90-breathing"),
    ),
    known_problems="The two facts carry no side, so leaning back and away from the painful side is flagged, as is a "
    "turn one way with a bend the other. Only the held position counts: repeated quick looks up and sideways pass.",
    condition="cervical radiculopathy",
    codes=("M54.12", "M54.13", "M50.1", "M47.22"),
    anyone=False,
    flags=(
        Example(
            "looking up over the shoulder",
            lambda: _head(6, neck_extension=20, neck_rotation=20),
            person=_with("cervical-radiculopathy"),
            level="warning",
        ),
        Example(
            "head back and tipped to the side",
            lambda: _head(20, neck_extension=25, neck_lateral=20),
            person=_with("M50.12"),
            level="warning",
        ),
    ),
    passes=(
        Example(
            "the same look up for five seconds",
            lambda: _head(5, neck_extension=20, neck_rotation=20),
            person=_with("cervical-radiculopathy"),
        ),
        Example(
            "looking straight up",
            lambda: _head(20, neck_extension=30, neck_rotation=19),
            person=_with("cervical-radiculopathy"),
        ),
        Example(
            "turned and tipped, hardly back",
            lambda: _head(20, neck_extension=19, neck_rotation=40, neck_lateral=30),
            person=_with("cervical-radiculopathy"),
        ),
    ),
)

NCK004 = Rule(
    code="NCK004",
    name="cervical-myelopathy",
    hazard="cervical-load",
    severity="error",
    when=(neck_flexion_deg >= 45)
    | (neck_flexion_deg <= -40)
    | _pushed
    | (head_load_bw >= 0.05)
    | head_below_heart.holds
    | (impact_bw >= 2.5),
    message="Narrow canal around the cord of the neck: {deciding}.",
    why="The cord has no room to spare: bending far either way, weight on the head or a jolt can press on it, and what "
    "it loses may not come back.",
    evidence=Evidence(
        grade="D",
        basis="policy",
        note="Opinion from anatomy, without a source; all figures were set here.",
    ),
    remedy=Remedy(
        text="Keep the head in line with the trunk, choose quiet work sitting or lying, and have the neck seen by a "
        "spine surgeon.",
        exercises=("supported-90-90-breathing", "semi-reclined-90-90-breathing", "walking"),
    ),
    known_problems="One of the codes is a narrow canal whether or not the cord suffers, where the highest level is "
    "stricter than practice; another holds diseases of the cord at any height. Running counts, brisk walking does "
    "not. It does not ask whether an operation has made room.",
    condition="cervical myelopathy or narrow canal of the neck",
    codes=("M47.12", "M50.0", "M48.02", "G95.2", "G99.2"),
    anyone=False,
    flags=(
        Example(
            "chin to the chest",
            lambda: _head(neck_flexion=45),
            person=_with("cervical-myelopathy"),
            level="error",
        ),
        Example(
            "looking straight up",
            lambda: _head(neck_extension=40),
            person=_with("cervical-myelopathy"),
            level="error",
        ),
        Example(
            "a light hand on the back of the head",
            lambda: _head(neck_flexion=20, pull=0.1),
            person=_with("M50.00"),
            level="error",
        ),
        Example(
            "head on the floor with some weight",
            lambda: _on_the_head(0.05),
            person=_with("M48.02"),
            level="error",
        ),
        Example(
            "running for a minute",
            lambda: _steps("run"),
            person=_with("cervical-myelopathy"),
            level="error",
        ),
        Example(
            "folded forward with the head hanging",
            lambda: held(Position.standing(hip_flexion=111), seconds(20)),
            person=_with("cervical-myelopathy"),
            level="error",
        ),
    ),
    passes=(
        Example(
            "reading with the chin a little down",
            lambda: _head(60, neck_flexion=44),
            person=_with("cervical-myelopathy"),
        ),
        Example(
            "looking up at a shelf",
            lambda: _head(neck_extension=39),
            person=_with("cervical-myelopathy"),
        ),
        Example(
            "walking for a minute",
            lambda: _steps("walk"),
            person=_with("cervical-myelopathy"),
        ),
        Example(
            "lying with the head in line",
            _lying,
            person=_with("cervical-myelopathy"),
        ),
    ),
)

RULES: tuple[Rule, ...] = (NCK001, NCK002, NCK003, NCK004)
"""In the order of their codes."""
