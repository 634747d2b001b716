"""Rules for people with an unstable, painful, frozen or operated shoulder, or a squeezed nerve at the wrist."""

from __future__ import annotations

from typing import Any

from ...facts.condition import cleared, weeks_since
from ...facts.dose import hold_s, stretch_nrs
from ...facts.limbs import shoulder_behind_deg, shoulder_elevation_deg, shoulder_rotation_deg, wrist_extension_deg
from ...facts.load import hand_load_bw, load_kg
from ...facts.person import symptoms
from ...facts.position import overpressure_limb, posture
from ...model import Condition, Dose, Load, Person, Position, Step, minutes, reps, seconds
from ...model.equipment import chair
from ...model.vocabulary import Symptom
from ..evidence import Evidence
from ..rule import Example, Remedy, Rule, held, moved
from ..sources.limbs import BESS_BOA_2015, KELLEY_2013

_hanging = posture.is_("hanging")
_apprehension = (
    ((shoulder_elevation_deg >= 80) & (shoulder_rotation_deg >= 60)) | (shoulder_behind_deg >= 30) | _hanging
)
"""Arm out and turned out, arm behind the body, or all the weight hanging from it."""


# ---- people and bodies of the examples ----------------------------------------------------------------


def _with(condition: str, noticing: tuple[Symptom, ...] = (), **known: Any) -> Person:
    """Somebody with one condition who was asked what they notice."""
    return Person(conditions=(Condition(condition, **known),), symptoms=noticing)


def _arm(pull: float = 0, stretch: float = 0, **angles: Any) -> Step:
    """Half a minute of standing with the right arm so, pushed so far, felt so strongly."""
    standing = Position.standing().right(**angles).pulled(pull, at="limbs")
    return held(standing, Dose(seconds=30, stretch=stretch), purpose="stretch")


def _hang() -> Step:
    return held(Position.hanging(), seconds(20))


def _raised(elevation: float, turn_in: float, mass_kg: float | None) -> Step:
    """Both arms raised sideways to this height, with weights."""
    up = Position.standing(shoulder_abduction=elevation, shoulder_internal_rotation=turn_in)
    load = Load(mass_kg=mass_kg) if mass_kg else None
    return moved(Position.standing(), up, dose=reps(10), load=load, purpose="strength")


def _pendulum() -> Step:
    """Bent forward, the arm hanging down."""
    return held(Position.standing(hip_flexion=60, shoulder_flexion=60), minutes(1))


def _on_all_fours(time_s: float, **angles: Any) -> Step:
    return held(Position.quadruped(**angles), seconds(time_s))


# ---- the rules ----------------------------------------------------------------------------------------

RULES: tuple[Rule, ...] = (
    Rule(
        code="SHX001",
        name="shoulder-instability",
        hazard="shoulder-end-range-under-load",
        severity="warning",
        when=_apprehension,
        error=(weeks_since < 6) & _apprehension,
        message="Shoulder that slips: {deciding}.",
        why="An arm out to the side and turned out, or drawn behind the body, levers the ball forward, which is how "
        "the shoulder came out; a hang pulls it apart with all the weight.",
        evidence=Evidence(
            grade="B",
            basis="policy",
            note="The apprehension test of the clinic and customary aftercare, neither with a source that was read; "
            "angles and weeks were set here. The test is well studied as a test (the grade at hand), not as a limit "
            "for exercise.",
        ),
        remedy=Remedy(
            text="Work with the arm a little in front of the body and below 60 degrees, elbow bent.",
            exercises=("biceps-curl", "chin-tuck", "supported-90-90-breathing"),
        ),
        known_problems="The codes of dislocation hold those to the back too, for which other positions are the risky "
        "ones. Without the weeks it stays a warning.",
        condition="shoulder that slips forward",
        codes=("M25.31", "M24.41", "S43.0"),
        anyone=False,
        flags=(
            Example(
                "arm out and turned out",
                lambda: _arm(shoulder_abduction=80, shoulder_external_rotation=60, elbow_flexion=90),
                person=_with("shoulder-instability", weeks=6),
                level="warning",
            ),
            Example(
                "arm drawn behind the body",
                lambda: _arm(shoulder_extension=30),
                person=_with("S43.014A", weeks=20),
                level="warning",
            ),
            Example("dead hang", _hang, person=_with("shoulder-instability", weeks=52), level="warning"),
            Example(
                "arm out and turned out five weeks after it slipped",
                lambda: _arm(shoulder_abduction=80, shoulder_external_rotation=60, elbow_flexion=90),
                person=_with("M24.411", weeks=5),
                level="error",
            ),
            Example("hang two weeks after it slipped", _hang, person=_with("S43.0", weeks=2), level="error"),
        ),
        passes=(
            Example(
                "elbow lower, at 75 degrees",
                lambda: _arm(shoulder_abduction=75, shoulder_external_rotation=80, elbow_flexion=90),
                person=_with("shoulder-instability", weeks=2),
            ),
            Example(
                "arm out, turned out a little less",
                lambda: _arm(shoulder_abduction=85, shoulder_external_rotation=55, elbow_flexion=90),
                person=_with("shoulder-instability", weeks=2),
            ),
            Example(
                "arm a little behind the body",
                lambda: _arm(shoulder_extension=25),
                person=_with("shoulder-instability", weeks=2),
            ),
        ),
    ),
    Rule(
        code="SHX002",
        name="subacromial-pain",
        hazard="shoulder-end-range-under-load",
        severity="info",
        when=(
            (shoulder_elevation_deg >= 60)
            & (shoulder_elevation_deg <= 120)
            & (shoulder_rotation_deg <= -20)
            & (load_kg > 0)
        )
        | ((shoulder_elevation_deg >= 90) & (stretch_nrs > 4)),
        message="Sore shoulder: {deciding}.",
        why="Raising weight through the middle of the arc with the thumb down, or pulling hard overhead, is what "
        "brings this pain on. Exercise remains the first treatment.",
        evidence=Evidence(
            grade="B",
            basis="policy",
            supports=(BESS_BOA_2015,),
            note="The pathway, cited from memory, speaks for exercise; it sets no angles, which were set here.",
        ),
        remedy=Remedy(
            text="Turn the thumb up, reach as high as it stays free of pain, and take less weight.",
            exercises=("dumbbell-row", "biceps-curl"),
        ),
        known_problems="The load counts wherever it is carried, a vest too. Cuff tears share the codes with cuff "
        "repairs, for which another rule is stricter.",
        condition="painful rotator cuff or subacromial space",
        codes=("M75.1", "M75.4", "M75.5", "S46.0"),
        anyone=False,
        flags=(
            Example(
                "lateral raise, thumbs down",
                lambda: _raised(80, 20, 5),
                person=_with("subacromial-pain"),
                level="info",
            ),
            Example(
                "upright row to 60 degrees",
                lambda: _raised(60, 40, 20),
                person=_with("M75.51"),
                level="info",
            ),
            Example(
                "strong stretch overhead",
                lambda: _arm(shoulder_flexion=90, stretch=5),
                person=_with("S46.011A"),
                level="info",
            ),
        ),
        passes=(
            Example("lateral raise, thumbs up", lambda: _raised(80, 0, 5), person=_with("subacromial-pain")),
            Example("upright row below 60 degrees", lambda: _raised(55, 40, 20), person=_with("subacromial-pain")),
            Example("thumbs down without weight", lambda: _raised(80, 20, None), person=_with("subacromial-pain")),
            Example(
                "thumbs down above the painful arc",
                lambda: _raised(125, 20, 5),
                person=_with("subacromial-pain"),
            ),
            Example(
                "strong stretch below shoulder height",
                lambda: _arm(shoulder_flexion=85, stretch=5),
                person=_with("subacromial-pain"),
            ),
            Example(
                "mild stretch overhead",
                lambda: _arm(shoulder_flexion=150, stretch=4),
                person=_with("subacromial-pain"),
            ),
        ),
    ),
    Rule(
        code="SHX003",
        name="frozen-shoulder",
        hazard="shoulder-end-range-under-load",
        severity="warning",
        when=((overpressure_limb >= 0.3) & (shoulder_elevation_deg >= 60) & (stretch_nrs > 4))
        | (symptoms.has("night_pain") & (overpressure_limb >= 0.3)),
        message="Stiff, irritable shoulder: {deciding}.",
        why="While the capsule is inflamed, which pain at night tells, forcing it makes it angrier. How hard to "
        "stretch should follow how irritable the shoulder is.",
        evidence=Evidence(
            grade="B",
            basis="policy",
            supports=(KELLEY_2013,),
            note="The guideline, cited from memory, gives the principle; the figures were set here.",
        ),
        remedy=Remedy(
            text="Swing or slide the arm through a short range that does not hurt, often and briefly.",
            exercises=("hands-on-belly-breathing", "supported-90-90-breathing"),
        ),
        known_problems="Whether this shoulder is the joint being pushed is not known: an arm raised to 60 degrees "
        "stands in for it, and with pain at night a push on any limb is flagged, a leg's too.",
        condition="irritable frozen shoulder",
        codes=("M75.0",),
        anyone=False,
        flags=(
            Example(
                "arm pushed up hard",
                lambda: _arm(pull=0.3, stretch=5, shoulder_flexion=60),
                person=_with("frozen-shoulder"),
                level="warning",
            ),
            Example(
                "forearm pushed out mildly, with pain at night",
                lambda: _arm(pull=0.3, stretch=3, shoulder_external_rotation=20, elbow_flexion=90),
                person=_with("M75.01", noticing=("night_pain",)),
                level="warning",
            ),
        ),
        passes=(
            Example(
                "the same push, felt mildly",
                lambda: _arm(pull=0.3, stretch=4, shoulder_flexion=60),
                person=_with("frozen-shoulder"),
            ),
            Example(
                "arm pushed hard, but low",
                lambda: _arm(pull=0.3, stretch=5, shoulder_flexion=55),
                person=_with("frozen-shoulder"),
            ),
            Example(
                "reached with a lighter push",
                lambda: _arm(pull=0.2, stretch=5, shoulder_flexion=90),
                person=_with("frozen-shoulder", noticing=("night_pain",)),
            ),
        ),
    ),
    Rule(
        code="SHX004",
        name="rotator-cuff-repair",
        hazard="shoulder-end-range-under-load",
        severity="warning",
        when=(weeks_since <= 12)
        & ~cleared.holds
        & (
            (load_kg > 0)
            | (hand_load_bw > 0)
            | (shoulder_elevation_deg >= 90)
            | (shoulder_behind_deg >= 20)
            | (overpressure_limb > 0)
        ),
        error=(weeks_since <= 6) & ~cleared.holds & ((hand_load_bw >= 0.2) | (load_kg >= 2) | _hanging),
        message="Shoulder repaired {weeks_since} ago: {deciding}.",
        why="A stitched tendon needs about twelve weeks to grow onto the bone, and until then weight on the arm or "
        "its far positions pull at the stitches.",
        evidence=Evidence(
            grade="D",
            basis="policy",
            note="Customary aftercare, an opinion without a source that was read; every figure was set here.",
        ),
        remedy=Remedy(
            text="Let the arm hang and swing, set the shoulder blade, walk; what the surgeon said comes first.",
            exercises=("supported-90-90-breathing", "walking"),
        ),
        known_problems="The code is of the tear or of aftercare in general, so an unrepaired cuff is caught where the "
        "weeks since the injury are told. Weight counts wherever it is carried and a push whichever limb it is on; "
        "lying with the arm overhead counts like raising it.",
        condition="repaired rotator cuff or stabilised shoulder, up to twelve weeks",
        codes=("S46.0", "M75.12", "Z47.89"),
        anyone=False,
        flags=(
            Example(
                "arm raised to the horizontal in the twelfth week",
                lambda: _arm(shoulder_flexion=90),
                person=_with("rotator-cuff-repair", weeks=12, cleared=False),
                level="warning",
            ),
            Example(
                "arm a little behind the body",
                lambda: _arm(shoulder_extension=20),
                person=_with("Z47.89", weeks=10, cleared=False),
                level="warning",
            ),
            Example(
                "forearm pushed out",
                lambda: _arm(pull=0.2, shoulder_external_rotation=20, elbow_flexion=90),
                person=_with("S46.011D", weeks=10, cleared=False),
                level="warning",
            ),
            Example(
                "sitting, propped lightly on the hand",
                lambda: held(Position.sitting().resting("right hand", on=chair, share=0.05), minutes(1)),
                person=_with("rotator-cuff-repair", weeks=10, cleared=False),
                level="warning",
            ),
            Example(
                "a vest of a kilogram",
                lambda: held(Position.standing(), minutes(1), load=Load(implement="vest", at="shoulders", mass_kg=1)),
                person=_with("rotator-cuff-repair", weeks=10, cleared=False),
                level="warning",
            ),
            Example(
                "a kilogram lifted in the fifth week",
                lambda: _raised(40, 0, 1),
                person=_with("rotator-cuff-repair", weeks=5, cleared=False),
                level="warning",
            ),
            Example(
                "on hands and knees in the seventh week",
                lambda: _on_all_fours(20),
                person=_with("rotator-cuff-repair", weeks=7, cleared=False),
                level="warning",
            ),
            Example(
                "on hands and knees in the sixth week",
                lambda: _on_all_fours(20),
                person=_with("rotator-cuff-repair", weeks=6, cleared=False),
                level="error",
            ),
            Example(
                "two kilograms in the sixth week",
                lambda: _raised(40, 0, 2),
                person=_with("rotator-cuff-repair", weeks=6, cleared=False),
                level="error",
            ),
        ),
        passes=(
            Example(
                "arm hanging down",
                _pendulum,
                person=_with("rotator-cuff-repair", weeks=4, cleared=False),
            ),
            Example(
                "arm raised a little less",
                lambda: _arm(shoulder_flexion=85),
                person=_with("rotator-cuff-repair", weeks=10, cleared=False),
            ),
            Example(
                "hands and knees when the surgeon has allowed it",
                lambda: _on_all_fours(20),
                person=_with("rotator-cuff-repair", weeks=6, cleared=True),
            ),
            Example(
                "hands and knees in the thirteenth week",
                lambda: _on_all_fours(20),
                person=_with("rotator-cuff-repair", weeks=13, cleared=False),
            ),
        ),
    ),
    Rule(
        code="WRX001",
        name="carpal-tunnel",
        hazard="joint-load",
        severity="info",
        when=(wrist_extension_deg >= 60) & (hand_load_bw >= 0.1) & (hold_s >= 30),
        message="Squeezed nerve at the wrist: wrist bent back {wrist_extension_deg} under {hand_load_bw} for {hold_s}.",
        why="A wrist that is bent back under weight raises the pressure in the tunnel through which the nerve runs.",
        evidence=Evidence(
            grade="C",
            basis="policy",
            note="Physiology of the tunnel, without a source that was read; all three figures were set here.",
        ),
        remedy=Remedy(
            text="Rest on the fists with straight wrists, or on the forearms.",
            exercises=("forearm-plank", "frog-stretch"),
        ),
        known_problems="Many short bouts add up and are not seen. A rule on loaded wrists with higher limits holds "
        "for everybody.",
        condition="carpal tunnel syndrome",
        codes=("G56.0",),
        anyone=False,
        flags=(
            Example(
                "half a minute on hands and knees",
                lambda: _on_all_fours(30),
                person=_with("carpal-tunnel-syndrome"),
                level="info",
            ),
            Example(
                "plank with the hands a little forward",
                lambda: held(Position.plank(wrist_extension=60), seconds(30)),
                person=_with("G56.01"),
                level="info",
            ),
        ),
        passes=(
            Example("hands and knees for 25 s", lambda: _on_all_fours(25), person=_with("carpal-tunnel-syndrome")),
            Example(
                "on the fists, wrists straight",
                lambda: held(Position.quadruped(wrist_extension=0).resting("fists"), minutes(1)),
                person=_with("carpal-tunnel-syndrome"),
            ),
            Example(
                "wrists bent back without weight",
                lambda: held(Position.standing(wrist_extension=70), minutes(1)),
                person=_with("carpal-tunnel-syndrome"),
            ),
            Example(
                "plank on wedges",
                lambda: held(Position.plank(wrist_extension=55), minutes(1)),
                person=_with("carpal-tunnel-syndrome"),
            ),
        ),
    ),
)
