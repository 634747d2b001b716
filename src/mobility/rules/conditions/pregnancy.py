"""Rules for people who are pregnant or have given birth.

Weeks are those of the pregnancy with the codes of being pregnant, and those since the birth with the others.  Moving
is good for nearly all of these people, so most rules ask for little more than another position or a lighter touch.
"""

from __future__ import annotations

from typing import Any

from ...facts.breathing import breath_hold_s, breathing_s
from ...facts.condition import active, cleared, weeks_since
from ...facts.contact import contact_nrs, contact_zone
from ...facts.dose import attitude_s
from ...facts.limbs import hip_abduction_deg, hip_flexion_deg
from ...facts.load import effort, load_kg, trunk_raise_deg
from ...facts.person import gestation_weeks, symptoms
from ...facts.position import hip_asymmetry_deg, legs_free, overpressure_limb, posture, supports, trunk_angle_deg
from ...model import BreathingPattern, Condition, Contact, Load, Person, Position, Step, minutes, reps, seconds
from ...model.equipment import bench
from ...model.vocabulary import Symptom
from ..evidence import Evidence
from ..exposures import FAST_DEEP_BREATHING, PRESSED_ON_THE_BELLY, straining
from ..rule import Example, Remedy, Rule, held, moved
from ..sources.limbs import EMBOLISM_AFTER_MASSAGE_2020
from ..sources.nerves_and_abdomen import ACOG_2020, FUJITA_2019, MOTTOLA_2018, THABET_2019
from ..sources.spine_and_bone import PELVIC_GIRDLE_2008

PREGNANT = ("Z33.1", "Z34", "O09", "Z3A")
"""Codes of being pregnant, whatever the week."""

BACK_OF_LEG = ("calf", "hamstring", "popliteal_fossa")
LEG = (*BACK_OF_LEG, "thigh")
"""Where the deep veins of the leg run."""

_flat_on_the_back = (gestation_weeks >= 20) & posture.is_("supine") & (trunk_angle_deg < 20)
_long_or_hard = (attitude_s >= 180) | (effort >= 5)
_too_hard_on_the_calf = contact_zone.in_(*BACK_OF_LEG) & (contact_nrs > 5)
_swollen_calf = symptoms.has("calf_swelling")
_faint = symptoms.has("dizziness")


# ---- people and bodies of the examples ----------------------------------------------------------------


def _with(condition: str, *symptoms: Symptom, **known: Any) -> Person:
    """Somebody with one condition who was asked for symptoms and named these."""
    return Person(conditions=(Condition(condition, **known),), symptoms=symptoms)


def _pregnant(weeks: float, *symptoms: Symptom, active: bool = False) -> Person:
    """Somebody so many weeks pregnant; active when the pelvis hurts."""
    return _with("pregnancy", *symptoms, weeks=weeks, active=active)


def _on_the_back(time_s: float, effort: float = 1) -> Step:
    """Flat on the back with the feet drawn up."""
    return held(Position.supine(hip_flexion=45, knee_flexion=90), seconds(time_s), effort=effort)


def _reclined(trunk: float) -> Step:
    return held(Position.reclined(trunk), minutes(5), effort=1, purpose="breathing")


def _prone() -> Step:
    return held(Position.prone(), seconds(30), purpose="cool_down")


def _on_the_belly(pressure: float, tool: str = "hand") -> Step:
    """Sitting, something pressed on the middle of the belly."""
    contact = Contact("abdomen_midline", with_=tool, pressure=pressure)
    return held(Position.sitting(), seconds(60), contacts=(contact,), purpose="release")


def _on_the_leg(zone: str, pressure: float) -> Step:
    """Sitting, hands working on one leg."""
    contact = Contact(zone, with_="hand", pressure=pressure, side="left")
    return held(Position.sitting(), seconds(60), contacts=(contact,), purpose="release")


def _breathing(pause_s: float = 0) -> Step:
    pattern = BreathingPattern(inhale_s=4, top_pause_s=pause_s, exhale_s=6)
    return held(Position.sitting(), minutes(3), breathing=pattern, purpose="breathing")


def _overbreathing(time_s: float) -> Step:
    """Sitting and breathing deeply, twenty times a minute."""
    pattern = BreathingPattern(inhale_s=1.5, exhale_s=1.5, depth="deep")
    return held(Position.sitting(), seconds(time_s), breathing=pattern, purpose="breathing")


def _squats(effort: float = 4, held_s: float = 0) -> Step:
    """Squats to level thighs, the breath held so long in each."""
    down = Position.squat(hip_flexion=80, knee_flexion=85)
    breathing = BreathingPattern(inhale_s=2, exhale_s=2, held_on_effort=held_s > 0, effort_hold_s=held_s or None)
    return moved(Position.standing(), down, dose=reps(8), effort=effort, breathing=breathing, purpose="strength")


def _carrying(mass_kg: float) -> Step:
    return held(Position.standing(), seconds(20), load=Load(mass_kg=mass_kg), effort=3, purpose="strength")


def _walking() -> Step:
    striding = (Position.standing(hip_flexion=25), Position.standing(hip_extension=5))
    return moved(*striding, dose=minutes(5), impact="walk", effort=3, purpose="raise")


def _knees_out(spread: float, push: float = 0) -> Step:
    """Sitting on the floor, soles together, the knees pushed down by so much."""
    butterfly = Position.floor_sitting(hip_flexion=75, hip_abduction=spread, knee_flexion=110)
    return held(butterfly.pulled(push, at="limbs"), seconds(30), purpose="stretch")


def _half_kneeling(front: float) -> Step:
    """On one knee, the other thigh so far up; the hip of the knee on the floor straight."""
    return held(Position.half_kneeling("right").left(hip_flexion=front), seconds(30), purpose="stretch")


def _trunk_raised(degrees: float) -> Step:
    """From lying with the feet drawn up, the trunk raised so far without the hands."""
    lying = Position.supine(hip_flexion=45, knee_flexion=90)
    up = lying.changed(pitch=degrees - 90, hip_flexion=45 + degrees)
    return moved(lying, up, dose=reps(8), effort=4, purpose="strength")


def _legs_held_up(both: bool) -> Step:
    """On the back, both legs up or one, the other foot standing."""
    lying = Position.supine(hip_flexion=45, knee_flexion=90)
    up = lying.changed(hip_flexion=90) if both else lying.left(hip_flexion=90)
    return held(up.lifting("legs" if both else "left leg"), seconds(20), effort=3, purpose="strength")


def _legs_on_a_bench() -> Step:
    lying = Position.supine(hip_flexion=90, knee_flexion=90).resting("lower legs", on=bench)
    return held(lying, minutes(3), effort=1, purpose="breathing")


def _hip_stretched(extension: float) -> Step:
    """Standing with one leg behind."""
    return held(Position.standing().left(hip_extension=extension), seconds(30), purpose="stretch")


# ---- the rules ----------------------------------------------------------------------------------------

RULES: tuple[Rule, ...] = (
    Rule(
        code="PRG001",
        name="pregnancy-supine",
        hazard="head-below-heart",
        severity="info",
        when=_flat_on_the_back & ((attitude_s >= 60) | (effort >= 5) | _faint),
        warning=_flat_on_the_back & _long_or_hard,
        error=_flat_on_the_back & _faint,
        message="{gestation_weeks} pregnant (symptoms now: {symptoms}): {deciding}.",
        why="Flat on the back the womb lies on the large vein to the heart, and some grow light-headed. Turning to the "
        "side or sitting up ends it at once.",
        evidence=Evidence(
            grade="C",
            basis="policy",
            supports=(ACOG_2020, FUJITA_2019, MOTTOLA_2018),
            note="In 13 women near term the vein held 5 ml lying flat and 11 ml tilted 30 degrees to the left. The "
            "American opinion, from memory, advises against long lying; the Canadian guideline sets no time and says "
            "to change position when unwell, on weak evidence. Twenty weeks, seconds and effort were set here.",
        ),
        remedy=Remedy(
            text="Lie on the side or lean back at 30 to 45 degrees; when you feel faint, turn to the left side first.",
            exercises=("side-lying-breathing", "semi-reclined-90-90-breathing", "slow-breathing"),
        ),
        known_problems="How long is too long nobody has measured; many lie flat for hours without noticing anything. "
        "Dizziness is the highest level after a second on the back, whatever its cause. A cushion under one hip, which "
        "is enough, is not seen. It stands in the family of a low head although the head is level.",
        condition="pregnancy, from the twentieth week on",
        codes=PREGNANT,
        anyone=False,
        flags=(
            Example("a minute on the back", lambda: _on_the_back(60), person=_pregnant(20), level="info"),
            Example("three minutes on the back", lambda: _on_the_back(180), person=_pregnant(24), level="warning"),
            Example(
                "hard work on the back for a short time",
                lambda: _on_the_back(20, effort=5),
                person=_with("Z3A.30"),
                level="warning",
            ),
            Example(
                "light-headed on the back",
                lambda: _on_the_back(10),
                person=_pregnant(28, "dizziness"),
                level="error",
            ),
        ),
        passes=(
            Example("three minutes in the week before", lambda: _on_the_back(180), person=_pregnant(19)),
            Example("a little less than a minute", lambda: _on_the_back(55, effort=4), person=_pregnant(30)),
            Example("five minutes leaning back at 20 degrees", lambda: _reclined(20), person=_pregnant(30)),
            Example(
                "light-headed on the side",
                lambda: held(Position.side_lying("left"), minutes(5), effort=1),
                person=_pregnant(30, "dizziness"),
            ),
        ),
    ),
    Rule(
        code="PRG002",
        name="pregnancy-prone-abdominal-pressure",
        hazard="unsafe-pressure",
        severity="warning",
        when=((gestation_weeks >= 14) & posture.is_("prone") & supports.has("abdomen")) | PRESSED_ON_THE_BELLY,
        error=(gestation_weeks >= 14) & PRESSED_ON_THE_BELLY,
        message="Pregnancy: {deciding}.",
        why="From the fourth month on the womb stands above the pelvis, right behind the wall of the belly, where it "
        "takes what presses there.",
        evidence=Evidence(
            grade="D",
            basis="policy",
            supports=(ACOG_2020,),
            note="Anatomy and opinion in the spirit of the source, which from memory does not speak of balls or of "
            "lying face down. The week and the felt strength were set here.",
        ),
        remedy=Remedy(
            text="Leave the step out, or rest the hands on the belly without pressing; go on hands and knees instead "
            "of face down.",
            exercises=("side-lying-breathing", "cat-cow", "semi-reclined-90-90-breathing"),
        ),
        known_problems="Lying face down is a question of comfort, and a ring or cushions with a hollow make it "
        "possible; they are not seen. Before the fourteenth week the same pressure is a level lower although the womb "
        "still lies behind the bone, and a tool counts however lightly it lies there.",
        condition="pregnancy, above all from the fourteenth week on",
        codes=PREGNANT,
        anyone=False,
        flags=(
            Example("lying face down", _prone, person=_pregnant(14), level="warning"),
            Example(
                "a ball on the belly early on",
                lambda: _on_the_belly(2, "soft_ball"),
                person=_pregnant(13),
                level="warning",
            ),
            Example("a ball on the belly", lambda: _on_the_belly(2, "soft_ball"), person=_pregnant(14), level="error"),
            Example("a hand pressing on the belly", lambda: _on_the_belly(3), person=_with("Z3A.20"), level="error"),
        ),
        passes=(
            Example("hands resting on the belly", lambda: _on_the_belly(2), person=_pregnant(30)),
            Example("face down in the thirteenth week", _prone, person=_pregnant(13)),
            Example(
                "on hands and knees", lambda: held(Position.quadruped(), seconds(60), effort=2), person=_pregnant(30)
            ),
        ),
    ),
    Rule(
        code="PRG003",
        name="pregnancy-breath-hold",
        hazard="breath-hold",
        severity="info",
        when=(breath_hold_s > 5) | straining(3) | FAST_DEEP_BREATHING,
        warning=straining(3) | (FAST_DEEP_BREATHING & (breathing_s >= 30)),
        message="Pregnancy: {deciding}.",
        why="Straining against a closed throat holds back the blood on its way to the heart, and fast deep breathing "
        "lowers a carbon dioxide that is low in pregnancy already.",
        evidence=Evidence(
            grade="D",
            basis="policy",
            supports=(ACOG_2020,),
            note="The opinion was found and not read for this; every limit was set here.",
        ),
        remedy=Remedy(
            text="Let the breath flow, slowly and without pauses, and breathe out when it gets hard.",
            exercises=("slow-breathing", "side-lying-breathing", "semi-reclined-90-90-breathing"),
        ),
        known_problems="Pauses of six and seven seconds at rest are those of well-known drills, and no harm from them "
        "is known. Hot rooms, which were meant as well, are not seen.",
        condition="pregnancy",
        codes=PREGNANT,
        anyone=False,
        flags=(
            Example("a pause of six seconds at rest", lambda: _breathing(6), person=_pregnant(10), level="info"),
            Example("twenty seconds of fast breathing", lambda: _overbreathing(20), person=_pregnant(10), level="info"),
            Example(
                "breath held for three seconds in a squat",
                lambda: _squats(held_s=3),
                person=_pregnant(10),
                level="warning",
            ),
            Example(
                "half a minute of fast breathing", lambda: _overbreathing(30), person=_with("O09.90"), level="warning"
            ),
        ),
        passes=(
            Example("a pause of five seconds at rest", lambda: _breathing(5), person=_pregnant(20)),
            Example("breath held for two seconds in a squat", lambda: _squats(held_s=2), person=_pregnant(20)),
        ),
    ),
    Rule(
        code="PRG004",
        name="pregnancy-obstetric-absolute",
        hazard="condition-status",
        severity="error",
        when=~cleared.holds,
        message="A complication of pregnancy with which exercise waits for the obstetric team (cleared: {cleared}).",
        why="With these the guidelines tell people to leave exercise beyond daily life until those who look after the "
        "pregnancy have said otherwise.",
        evidence=Evidence(
            grade="D",
            basis="sourced",
            supports=(ACOG_2020, MOTTOLA_2018),
            note="Both hold lists of contraindications, which are agreed on and not tested; the American list is from "
            "memory.",
        ),
        remedy=Remedy(text="Ask the obstetric team what is allowed, and until then do what daily life needs."),
        known_problems="A placenta in the way counts from the 26th to 28th week only, and the week is not asked here. "
        "Everything is held back, quiet breathing too, so no exercise is named instead. Triplets, growth that is too "
        "slow and diseases of the mother that are on such lists have no code here.",
        condition="pre-eclampsia, placenta praevia, preterm labour and others",
        codes=(
            *("O14", "O15", "O11", "O44.0", "O44.1", "O44.2", "O44.3"),
            *("O60", "O42", "O34.3", "O45", "O69.4"),
        ),
        anyone=False,
        flags=(
            Example("a walk with pre-eclampsia", _walking, person=_with("pre-eclampsia", cleared=False), level="error"),
            Example(
                "quiet breathing with a placenta in the way",
                _breathing,
                person=_with("placenta-praevia", cleared=False),
                level="error",
            ),
        ),
        passes=(
            Example("a walk that the team allowed", _walking, person=_with("pre-eclampsia", cleared=True)),
            Example("squats after clearance", _squats, person=_with("cervical-insufficiency", cleared=True)),
        ),
    ),
    Rule(
        code="PRG005",
        outranks=("SPN012",),
        name="pregnancy-laxity",
        hazard="hip-end-range",
        severity="info",
        when=active.holds
        & (
            (hip_abduction_deg >= 60)
            | (overpressure_limb >= 0.5)
            | ((hip_asymmetry_deg >= 90) & (hip_flexion_deg >= 90))
        ),
        message="Pregnancy with a painful pelvis: {deciding}.",
        why="A pelvic ring that hurts is pulled open by wide-spread legs, by a strong push, and by one leg far forward "
        "with the other back.",
        evidence=Evidence(
            grade="D",
            basis="policy",
            supports=(PELVIC_GIRDLE_2008,),
            note="The guideline was not read for this. Soft ligaments explain little of the pain, so the pain decides "
            "here; the angles and the push were set here.",
        ),
        remedy=Remedy(
            text="Stay in the middle of the range, move both legs alike, and step less wide.",
            exercises=("side-lying-breathing", "semi-reclined-90-90-breathing", "cat-cow"),
        ),
        known_problems="Asks much the same as SPN012, which spreads less far (45 degrees) and does not ask whether it "
        "hurts; one code is in both. Hips rarely reach 60 degrees to the side, so a wide stance passes. For somebody "
        "pregnant, active can be taken to mean other things than a painful pelvis.",
        condition="pregnancy with pelvic pain",
        codes=("O26.71", *PREGNANT),
        anyone=False,
        flags=(
            Example("legs spread all the way", lambda: _knees_out(60), person=_pregnant(20, active=True), level="info"),
            Example(
                "knees pushed down by the elbows",
                lambda: _knees_out(40, push=0.5),
                person=_with("pelvic-girdle-pain", weeks=20, active=True),
                level="info",
            ),
            Example(
                "half-kneeling, front thigh level",
                lambda: _half_kneeling(90),
                person=_pregnant(20, active=True),
                level="info",
            ),
        ),
        passes=(
            Example("spread a little less", lambda: _knees_out(59, push=0.4), person=_pregnant(20, active=True)),
            Example("spread all the way without pain", lambda: _knees_out(60), person=_pregnant(20)),
            Example(
                "half-kneeling with the front foot further out",
                lambda: _half_kneeling(89),
                person=_pregnant(20, active=True),
            ),
        ),
    ),
    Rule(
        code="PRG006",
        name="pregnancy-leg-massage",
        hazard="unsafe-pressure",
        severity="info",
        when=contact_zone.in_(*LEG) & ((contact_nrs > 3) | _swollen_calf),
        warning=_too_hard_on_the_calf,
        error=contact_zone.in_(*LEG) & _swollen_calf,
        message="Pregnancy or weeks after a birth (symptoms now: {symptoms}): {deciding}.",
        why="Blood clots more easily in these months, and pressing on a vein with a clot in it can send it to the "
        "lungs. A leg that has newly swollen may hold one.",
        evidence=Evidence(
            grade="C",
            basis="mixed",
            supports=(EMBOLISM_AFTER_MASSAGE_2020,),
            note="One report, not read, of a large embolism after a leg massage over a clot that nobody knew of. "
            "Gentle massage is ordinary care; where it ceases to be gentle was set here.",
        ),
        remedy=Remedy(
            text="Pump the feet up and down, stroke lightly, and have a swollen leg looked at today.",
            exercises=("walking", "calf-raise", "side-lying-breathing"),
        ),
        known_problems="Meant up to six weeks after the birth, but the weeks are not asked. Both legs swell in late "
        "pregnancy without a clot; the symptom is meant for one. The front of the thigh, over which a deep vein runs, "
        "never reaches the middle level.",
        condition="pregnancy, or up to six weeks after a birth",
        codes=(*PREGNANT, "Z39"),
        anyone=False,
        flags=(
            Example("firm on the calf", lambda: _on_the_leg("calf", 4), person=_pregnant(30), level="info"),
            Example("hard on the thigh", lambda: _on_the_leg("thigh", 6), person=_pregnant(30), level="info"),
            Example("hard on the calf", lambda: _on_the_leg("calf", 6), person=_with("postpartum"), level="warning"),
            Example(
                "a light hand on a swollen calf",
                lambda: _on_the_leg("calf", 1),
                person=_pregnant(30, "calf_swelling"),
                level="error",
            ),
        ),
        passes=(
            Example("gentle on the calf", lambda: _on_the_leg("calf", 3), person=_pregnant(30)),
            Example("firm on the foot", lambda: _on_the_leg("foot", 5), person=_with("postpartum", weeks=3)),
            Example("a walk with a swollen calf", _walking, person=_pregnant(30, "calf_swelling")),
        ),
    ),
    Rule(
        code="PRG007",
        name="diastasis-recti",
        hazard="breath-hold",
        severity="info",
        when=(trunk_raise_deg >= 30)
        | (posture.is_("supine") & legs_free.equals(2))
        | straining(2)
        | symptoms.has("doming"),
        message="Parted muscles of the belly: {deciding}.",
        why="A ridge that rises along the middle shows that the parted muscles do not hold the pressure from inside; "
        "full sit-ups, two legs in the air and straining make the most of it.",
        evidence=Evidence(
            grade="C",
            basis="policy",
            supports=(THABET_2019,),
            note="A randomised trial, not read, speaks for training the deep muscles. That all bending of the trunk "
            "harms has not been shown, so a short curl passes; angles and seconds were set here.",
        ),
        remedy=Remedy(
            text="Breathe out as you work, draw the lower belly in, and go only as far as it stays flat.",
            exercises=("supported-90-90-breathing", "glute-bridge", "bird-dog"),
        ),
        known_problems="What matters is whether it domes, which has to be seen; when it does, every step is flagged, "
        "quiet breathing too. The first code is of parted muscles anywhere and the second of other injuries of birth. "
        "Planks load the same line and are not flagged.",
        condition="parted abdominal muscles after a birth",
        codes=("M62.08", "O71.89"),
        anyone=False,
        flags=(
            Example("a third of a sit-up", lambda: _trunk_raised(30), person=_with("diastasis-recti"), level="info"),
            Example(
                "both legs held up", lambda: _legs_held_up(both=True), person=_with("diastasis-recti"), level="info"
            ),
            Example(
                "breath held for two seconds in a squat",
                lambda: _squats(held_s=2),
                person=_with("O71.89"),
                level="info",
            ),
            Example("an easy squat that domes", _squats, person=_with("diastasis-recti", "doming"), level="info"),
        ),
        passes=(
            Example("a short curl", lambda: _trunk_raised(25), person=_with("diastasis-recti")),
            Example("one leg held up", lambda: _legs_held_up(both=False), person=_with("diastasis-recti")),
            Example("both legs on a bench", _legs_on_a_bench, person=_with("diastasis-recti")),
            Example(
                "breath held for one second in a squat", lambda: _squats(held_s=1), person=_with("diastasis-recti")
            ),
        ),
    ),
    Rule(
        code="PRG008",
        name="caesarean-recent",
        hazard="unsafe-pressure",
        severity="warning",
        when=(weeks_since <= 8)
        & ((trunk_raise_deg >= 30) | (load_kg > 5) | (hip_flexion_deg <= -15) | PRESSED_ON_THE_BELLY),
        error=(weeks_since <= 6) & PRESSED_ON_THE_BELLY,
        message="Caesarean section {weeks_since} ago: {deciding}.",
        why="The wall of the belly and the womb were cut and grow together over some weeks; sitting up from lying, "
        "lifting, a far stretch of the hip and pressure pull or push on the scar.",
        evidence=Evidence(
            grade="D",
            basis="policy",
            note="Customary advice of surgeons without a source; it differs from one to the next, and every figure was "
            "set here.",
        ),
        remedy=Remedy(
            text="Breathe, walk, roll to the side to get up, and stretch the hip with a short step.",
            exercises=("semi-reclined-90-90-breathing", "side-lying-breathing", "walking"),
        ),
        known_problems="The usual word is to lift nothing heavier than the child, which soon weighs more than five "
        "kilograms. One code is of any scar of the womb and lasts for life, so nothing can be said until the weeks are "
        "known. The operation itself is often coded only on the day.",
        condition="caesarean section, up to eight weeks",
        codes=("O82", "Z98.891", "O90.0"),
        anyone=False,
        flags=(
            Example(
                "a third of a sit-up", lambda: _trunk_raised(30), person=_with("caesarean", weeks=8), level="warning"
            ),
            Example("six kilograms carried", lambda: _carrying(6), person=_with("Z98.891", weeks=5), level="warning"),
            Example(
                "one leg well behind", lambda: _hip_stretched(15), person=_with("caesarean", weeks=5), level="warning"
            ),
            Example(
                "pressing on the scar in the seventh week",
                lambda: _on_the_belly(3),
                person=_with("caesarean", weeks=7),
                level="warning",
            ),
            Example(
                "pressing on the scar in the sixth week",
                lambda: _on_the_belly(3),
                person=_with("caesarean", weeks=6),
                level="error",
            ),
        ),
        passes=(
            Example("a short curl", lambda: _trunk_raised(25), person=_with("caesarean", weeks=5)),
            Example("five kilograms carried", lambda: _carrying(5), person=_with("caesarean", weeks=5)),
            Example("one leg a little behind", lambda: _hip_stretched(14), person=_with("caesarean", weeks=5)),
            Example("hands resting on the belly", lambda: _on_the_belly(2), person=_with("caesarean", weeks=2)),
            Example("six kilograms in the ninth week", lambda: _carrying(6), person=_with("caesarean", weeks=9)),
        ),
    ),
)
