"""Rules for people with a replaced, operated, torn or worn knee, or a cyst behind it."""

from __future__ import annotations

from typing import Any

from ...facts.condition import active, cleared, weeks_since
from ...facts.contact import contact_zone
from ...facts.dose import hold_s, stretch_nrs
from ...facts.limbs import knee_flexion_deg, knee_torsion
from ...facts.load import impact_bw, limb_load_bw
from ...facts.person import symptoms
from ...facts.position import padded, supports
from ...model import Condition, Contact, Dose, Person, Position, Step, minutes, reps, seconds
from ...model.vocabulary import Impact, Symptom
from ..evidence import Evidence
from ..rule import Example, Remedy, Rule, held, moved
from ..sources.limbs import AMIN_2019, APTA_PATELLOFEMORAL_2019, WYLDE_2019

_on_the_knees = supports.has("knees")


# ---- people and bodies of the examples ----------------------------------------------------------------


def _with(condition: str, noticing: tuple[Symptom, ...] = (), **known: Any) -> Person:
    """Somebody with one condition who was asked what they notice."""
    return Person(conditions=(Condition(condition, **known),), symptoms=noticing)


def _kneeling(on_a_pad: bool, time_s: float = 30) -> Step:
    """Upright on both knees."""
    kneeling = Position.kneeling()
    return held(kneeling.on_a_pad() if on_a_pad else kneeling, seconds(time_s))


def _squats(knees: float) -> Step:
    """Squats to this bend of the knee."""
    return moved(Position.standing(), Position.squat(hip_flexion=knees - 10, knee_flexion=knees), dose=reps(8))


def _heel_to_buttock(knees: float, stretch: float = 4) -> Step:
    """Face down, heels drawn up without weight."""
    return held(Position.prone(knee_flexion=knees), Dose(seconds=30, stretch=stretch), purpose="stretch")


def _locked_back(knees: float) -> Step:
    return held(Position.standing(knee_flexion=knees), seconds(30))


def _jumps() -> Step:
    down = Position.squat(hip_flexion=60, knee_flexion=70)
    return moved(Position.standing(), down, dose=reps(8), impact="jump")


def _strides(impact: Impact) -> Step:
    """Five minutes of walking or running."""
    stride = (Position.standing(hip_flexion=25, knee_flexion=15), Position.standing(hip_extension=8, knee_flexion=5))
    return moved(*stride, dose=minutes(5), impact=impact)


def _heel_sit(**angles: Any) -> Step:
    """On the heels, the weight on shins and insteps."""
    sitting = Position.kneeling(hip_flexion=60, knee_flexion=150, **angles).supported_by("shins", "insteps")
    return held(sitting, seconds(60))


def _leg_rolled(zone: str) -> Step:
    """Legs out in front, a roller under one."""
    contact = Contact(zone, with_="soft_roller", pressure=4, weighted=True)
    return held(Position.long_sitting(), seconds(60), contacts=(contact,), purpose="release")


# ---- the rules ----------------------------------------------------------------------------------------

RULES: tuple[Rule, ...] = (
    Rule(
        code="KNX001",
        name="tka-kneeling",
        hazard="joint-load",
        severity="info",
        when=_on_the_knees & ((weeks_since < 12) | ~padded.holds | symptoms.has("unhealed_wound")),
        message="Kneeling on a replaced knee (time since the operation: {weeks_since}; padding: {padded}).",
        why="Six to eight of ten people find kneeling on a replaced knee hard, mostly for the scar and its numb skin. "
        "Nothing shows that it harms the joint, so it is a matter of healing, padding and getting used to it.",
        evidence=Evidence(
            grade="B",
            basis="mixed",
            supports=(WYLDE_2019,),
            against=(AMIN_2019,),
            note="The review counts the difficulty and finds no clinical reason to forbid kneeling, so it speaks for "
            "a note and against more; the second paper is cited from memory to the same effect. Twelve weeks were "
            "set here.",
        ),
        remedy=Remedy(
            text="Kneel on a thick pad once the wound has closed, or do the stretch standing.",
            exercises=("glute-bridge", "bodyweight-squat-to-box"),
        ),
        known_problems="A half-replaced knee shares the code. People who were told never to kneel should ask their "
        "surgeon, since that advice is mostly habit.",
        condition="total knee replacement",
        codes=("Z96.65",),
        anyone=False,
        flags=(
            Example(
                "on a bare floor after a year",
                lambda: _kneeling(on_a_pad=False),
                person=_with("knee-replacement", weeks=52),
                level="info",
            ),
            Example(
                "on a pad after eleven weeks",
                lambda: _kneeling(on_a_pad=True),
                person=_with("Z96.651", weeks=11),
                level="info",
            ),
            Example(
                "on a pad with an open wound",
                lambda: _kneeling(on_a_pad=True),
                person=_with("knee-replacement", weeks=20, noticing=("unhealed_wound",)),
                level="info",
            ),
        ),
        passes=(
            Example(
                "on a pad after twelve weeks",
                lambda: _kneeling(on_a_pad=True),
                person=_with("knee-replacement", weeks=12),
            ),
            Example("squat to a box", lambda: _squats(90), person=_with("knee-replacement", weeks=6)),
        ),
    ),
    Rule(
        code="KNX002",
        name="meniscus-tear",
        hazard="deep-knee-flexion-under-load",
        severity="warning",
        when=(active.holds | (weeks_since <= 16))
        & (((knee_flexion_deg >= 90) & (limb_load_bw >= 0.3)) | (knee_flexion_deg >= 120) | knee_torsion.holds),
        message="Torn or repaired meniscus: {deciding}.",
        why="Deep bending and twisting squeeze the back of the meniscus, which is where tears and stitches mostly lie.",
        evidence=Evidence(
            grade="C",
            basis="policy",
            note="Customary aftercare, an opinion without a source that was read; the angles, the load and sixteen "
            "weeks were set here. Worn tears without complaints are common and are treated with exercise, so the rule "
            "asks for complaints or a recent repair.",
        ),
        remedy=Remedy(
            text="Bend the knee to a right angle at most, foot straight ahead, and work on the hips meanwhile.",
            exercises=("hip-hinge", "calf-raise", "supported-90-90-breathing"),
        ),
        known_problems="A bridge with the feet drawn up reaches the limit exactly. Load on the legs goes by posture, "
        "so that of a leg press is not seen. The codes do not tell a repair from a tear that was left or trimmed, and "
        "weeks since an old injury count the same.",
        condition="torn or repaired meniscus",
        codes=("S83.2", "M23.0", "M23.2", "M23.3"),
        anyone=False,
        flags=(
            Example(
                "squat to a right angle while it hurts",
                lambda: _squats(90),
                person=_with("meniscus-tear", active=True),
                level="warning",
            ),
            Example(
                "heel drawn to the buttock sixteen weeks after",
                lambda: _heel_to_buttock(120),
                person=_with("M23.21", active=False, weeks=16),
                level="warning",
            ),
            Example(
                "cross-legged with a twisted knee",
                lambda: held(Position.floor_sitting(knee_flexion=85, twisted_knee="right"), seconds(60)),
                person=_with("meniscus-tear", active=True),
                level="warning",
            ),
        ),
        passes=(
            Example("squat just above it", lambda: _squats(89), person=_with("meniscus-tear", active=True)),
            Example(
                "heel drawn up a little less",
                lambda: _heel_to_buttock(119),
                person=_with("meniscus-tear", active=True),
            ),
            Example(
                "deep squat on an old tear without complaints",
                lambda: _squats(125),
                person=_with("M23.21", active=False, weeks=17),
            ),
        ),
    ),
    Rule(
        code="KNX003",
        name="acl-reconstruction",
        hazard="impact",
        severity="warning",
        when=(weeks_since <= 39)
        & (
            ((impact_bw >= 2.5) & ~cleared.holds)
            | (knee_flexion_deg <= -5)
            | (knee_torsion.holds & (limb_load_bw >= 0.3))
            | (_on_the_knees & (weeks_since <= 12))
        ),
        message="Cruciate ligament torn or rebuilt {weeks_since} ago: {deciding}.",
        why="The graft is strained most near and beyond straight and when the foot is fixed and the knee turns; for "
        "months it is weaker than it feels. Where it was taken from the kneecap tendon, kneeling hurts as well.",
        evidence=Evidence(
            grade="B",
            basis="policy",
            note="Customary rehabilitation, without a source that was read; nine months before landing work are "
            "common advice, and the figures were set here.",
        ),
        remedy=Remedy(
            text="Train with the foot on the ground between straight and a right angle, and land again when cleared.",
            exercises=("bodyweight-squat-to-box", "hip-hinge", "glute-bridge"),
        ),
        known_problems="The code is of the injury; nothing tells whether it was rebuilt. Clearance lifts the limit on "
        "landing only. The grade is that of the evidence at hand, which names no study for it. Kneeling concerns "
        "some grafts only, and reports under the hazard of landing.",
        condition="torn or rebuilt anterior cruciate ligament, up to nine months",
        codes=("S83.51", "M23.61"),
        anyone=False,
        flags=(
            Example(
                "jumps in the thirtieth week, not cleared",
                _jumps,
                person=_with("acl-reconstruction", weeks=30, cleared=False),
                level="warning",
            ),
            Example(
                "running, not cleared",
                lambda: _strides("run"),
                person=_with("S83.511D", weeks=39, cleared=False),
                level="warning",
            ),
            Example(
                "standing with the knees pushed back",
                lambda: _locked_back(-5),
                person=_with("acl-reconstruction", weeks=30, cleared=True),
                level="warning",
            ),
            Example(
                "sitting on twisted knees",
                lambda: _heel_sit(twisted_knee="both"),
                person=_with("acl-reconstruction", weeks=30, cleared=True),
                level="warning",
            ),
            Example(
                "kneeling in the twelfth week",
                lambda: _kneeling(on_a_pad=True),
                person=_with("acl-reconstruction", weeks=12, cleared=True),
                level="warning",
            ),
        ),
        passes=(
            Example(
                "jumps once cleared",
                _jumps,
                person=_with("acl-reconstruction", weeks=30, cleared=True),
            ),
            Example(
                "jumps after nine months",
                _jumps,
                person=_with("acl-reconstruction", weeks=40, cleared=False),
            ),
            Example(
                "walking",
                lambda: _strides("walk"),
                person=_with("acl-reconstruction", weeks=6, cleared=False),
            ),
            Example(
                "cross-legged with a twisted knee, no weight on it",
                lambda: held(Position.floor_sitting(knee_flexion=85, twisted_knee="right"), seconds(60)),
                person=_with("acl-reconstruction", weeks=30, cleared=False),
            ),
            Example(
                "knees all but straight",
                lambda: _locked_back(-4),
                person=_with("acl-reconstruction", weeks=30, cleared=False),
            ),
            Example(
                "kneeling in the thirteenth week",
                lambda: _kneeling(on_a_pad=True),
                person=_with("acl-reconstruction", weeks=13, cleared=False),
            ),
        ),
    ),
    Rule(
        code="KNX004",
        name="knee-oa-pfp",
        hazard="joint-load",
        severity="info",
        when=(_on_the_knees & ~padded.holds & (hold_s >= 30))
        | ((knee_flexion_deg >= 100) & (limb_load_bw >= 0.5))
        | ((stretch_nrs > 5) & (knee_flexion_deg >= 90)),
        message="Sore knee: {deciding}.",
        why="Kneeling on something hard presses the kneecap directly, and bending deeply under weight or under a "
        "strong stretch presses it into its groove.",
        evidence=Evidence(
            grade="B",
            basis="policy",
            supports=(APTA_PATELLOFEMORAL_2019,),
            note="The guideline, cited from memory, speaks for exercise with the load kept tolerable; it is about pain "
            "behind the kneecap, not about a worn joint. The figures were set here.",
        ),
        remedy=Remedy(
            text="Pad the knee or take the standing or side-lying version, and bend to a right angle.",
            exercises=("bodyweight-squat-to-box", "glute-bridge", "side-lying-breathing"),
        ),
        known_problems="Many such knees kneel and squat deeply without complaint; it is a note for that reason. "
        "Depth under load is also reported for everybody.",
        condition="worn knee or pain behind the kneecap",
        codes=("M17", "M22.2", "M22.4"),
        anyone=False,
        flags=(
            Example(
                "half a minute on a bare floor",
                lambda: _kneeling(on_a_pad=False, time_s=30),
                person=_with("knee-osteoarthritis"),
                level="info",
            ),
            Example("squat below level", lambda: _squats(100), person=_with("patellofemoral-pain"), level="info"),
            Example(
                "strong pull of the heel to the buttock",
                lambda: _heel_to_buttock(90, stretch=6),
                person=_with("M22.41"),
                level="info",
            ),
        ),
        passes=(
            Example("the same on a pad", lambda: _kneeling(on_a_pad=True), person=_with("knee-osteoarthritis")),
            Example(
                "bare floor for 25 s",
                lambda: _kneeling(on_a_pad=False, time_s=25),
                person=_with("knee-osteoarthritis"),
            ),
            Example("squat a little above", lambda: _squats(99), person=_with("patellofemoral-pain")),
            Example(
                "strong pull with the knee less bent",
                lambda: _heel_to_buttock(85, stretch=6),
                person=_with("patellofemoral-pain"),
            ),
            Example(
                "mild stretch of the thigh",
                lambda: _heel_to_buttock(130, stretch=5),
                person=_with("patellofemoral-pain"),
            ),
        ),
    ),
    Rule(
        code="KNX005",
        name="popliteal-cyst",
        hazard="unsafe-pressure",
        severity="warning",
        when=contact_zone.is_("popliteal_fossa") | ((knee_flexion_deg >= 130) & (limb_load_bw >= 0.3)),
        message="Cyst behind the knee: {deciding}.",
        why="Squeezed between tool or thigh and calf the cyst may burst, and then looks just like a clot in the vein.",
        evidence=Evidence(
            grade="D",
            basis="policy",
            note="Expert opinion without a source; the angle and the load were set here.",
        ),
        remedy=Remedy(
            text="Keep tools on the muscle of calf or thigh, and bend the loaded knee to a right angle.",
            exercises=("bodyweight-squat-to-box", "hip-hinge"),
        ),
        known_problems="Pressing the hollow of the knee is reported for everybody as well. A cyst mostly comes from a "
        "worn joint or a torn meniscus, whose rules say more about depth.",
        condition="cyst behind the knee",
        codes=("M71.2",),
        anyone=False,
        flags=(
            Example(
                "roller in the hollow of the knee",
                lambda: _leg_rolled("popliteal_fossa"),
                person=_with("bakers-cyst"),
                level="warning",
            ),
            Example("sitting on the heels", _heel_sit, person=_with("M71.21"), level="warning"),
            Example("full squat", lambda: _squats(130), person=_with("bakers-cyst"), level="warning"),
        ),
        passes=(
            Example("roller under the calf", lambda: _leg_rolled("calf"), person=_with("bakers-cyst")),
            Example("squat a little less deep", lambda: _squats(129), person=_with("bakers-cyst")),
            Example("heel drawn up without weight", lambda: _heel_to_buttock(140), person=_with("bakers-cyst")),
        ),
    ),
)
