"""Rules for people with high blood pressure, a weak heart, narrowed heart arteries or a wide aorta."""

from __future__ import annotations

from typing import Any

from ...facts.breathing import breath_hold_s
from ...facts.condition import active, cleared
from ...facts.contact import contact_nrs
from ...facts.dose import attitude_s, hold_s
from ...facts.load import effort, impact_bw, isometric, load_kg
from ...facts.person import dbp_mmhg, sbp_mmhg, symptoms
from ...facts.position import head_below_heart, legs_above_heart, overpressure_spine, posture, trunk_angle_deg
from ...model import BreathingPattern, Condition, Contact, Load, Person, Position, Step, minutes, reps, seconds
from ...model.vocabulary import Impact, Symptom
from ..evidence import Evidence
from ..exposures import NOT_BY_HAND, ON_THE_BELLY, WORKING, straining
from ..rule import Example, Remedy, Rule, held, moved
from ..sources.heart_lungs_blood import (
    ACC_AHA_AORTA_2022,
    ACSM_GETP_2021,
    BAEZA_TRINIDAD_2017,
    COLBERG_2016,
    EDWARDS_2023,
    EHRMAN_2020,
    IBPC_2024,
    MYERS_2014,
)
from ..sources.movement import NARLOCH_BRANDSTATER_1995

_strained_for_long = (breath_hold_s > 3) & WORKING
"""A breath held for more than three seconds while muscles work; `straining` takes its limit in."""

_raises_pressure = WORKING | (breath_hold_s > 0) | head_below_heart.holds
_fills_the_lungs = (
    (posture.is_("supine") & (trunk_angle_deg < 20) & (attitude_s >= 120))
    | (posture.in_("sitting", "standing") & (trunk_angle_deg <= 30) & (attitude_s >= 30))
    | (legs_above_heart.holds & (attitude_s >= 60))
)
"""Flat on the back, folded forward, or legs up: blood that a weak heart has to take up at once."""

_decompensated_and_working = active.holds & ((load_kg > 0) | (effort >= 3))
_acute_and_working = active.holds & (effort >= 3)


# ---- people and bodies of the examples ----------------------------------------------------------------


def _with(condition: str, *symptoms: Symptom, sbp: float | None = None, **known: Any) -> Person:
    """Somebody with one condition who was asked for symptoms and named these."""
    return Person(conditions=(Condition(condition, **known),), symptoms=symptoms, sbp=sbp)


def _measured(sbp: float, dbp: float) -> Person:
    """Somebody whose blood pressure at rest was measured."""
    return Person(sbp=sbp, dbp=dbp)


def _breath(held_s: float) -> BreathingPattern:
    return BreathingPattern(inhale_s=2, exhale_s=2, held_on_effort=held_s > 0, effort_hold_s=held_s or None)


def _squats(effort: float, held_s: float = 0, mass_kg: float = 0, impact: Impact = "none") -> Step:
    """Squats to level thighs, the breath held so long in each."""
    down = Position.squat(hip_flexion=80, knee_flexion=85)
    load = Load(mass_kg=mass_kg) if mass_kg else None
    more: dict[str, Any] = {"load": load, "impact": impact, "breathing": _breath(held_s), "purpose": "strength"}
    return moved(Position.standing(), down, dose=reps(8), effort=effort, **more)


def _wall_sit(effort: float, time_s: float, held_s: float = 0) -> Step:
    """Sitting against a wall without a chair."""
    sitting = Position.squat(hip_flexion=85, knee_flexion=85, ankle_dorsiflexion=0).resting("back")
    return held(sitting, seconds(time_s), effort=effort, breathing=_breath(held_s), purpose="strength")


def _seated_breathing(pause_s: float) -> Step:
    pattern = BreathingPattern(inhale_s=4, top_pause_s=pause_s, exhale_s=6)
    return held(Position.sitting(), minutes(3), breathing=pattern, purpose="breathing")


def _walking(effort: float = 3) -> Step:
    striding = (Position.standing(hip_flexion=25), Position.standing(hip_extension=5))
    return moved(*striding, dose=minutes(5), impact="walk", effort=effort, purpose="raise")


def _head_down(time_s: float) -> Step:
    """Hands and feet on the floor, hips high."""
    angled = Position.plank(hip_flexion=90, knee_flexion=5, pitch=135, shoulder_flexion=165, wrist_extension=45)
    return held(angled.supported_by("hands", "feet"), seconds(time_s), purpose="stretch")


def _on_the_back(time_s: float, trunk: float = 0) -> Step:
    """Lying on the back, the trunk raised so far."""
    lying = Position.reclined(trunk) if trunk else Position.supine()
    return held(lying, seconds(time_s), purpose="cool_down")


def _legs_up(time_s: float) -> Step:
    return held(Position.supine(hip_flexion=85, knee_flexion=5), seconds(time_s), purpose="cool_down")


def _folded(time_s: float, trunk: float) -> Step:
    """Sitting and bent forward as if to tie shoes, the trunk so far above the horizontal."""
    return held(Position.sitting(hip_flexion=130, pitch=90 - trunk), seconds(time_s), purpose="mobilise")


def _pushed_twist(amount: float) -> Step:
    """Sitting and turned, the hand on the chair pulling further."""
    return held(Position.sitting(thoracic_rotation=20).pulled(amount, at="trunk"), seconds(20), purpose="stretch")


def _on_the_belly(pressure: float, tool: str = "hand") -> Step:
    contact = Contact("abdomen_midline", with_=tool, pressure=pressure)
    return held(Position.supine(), seconds(60), contacts=(contact,), purpose="release")


# ---- the rules ----------------------------------------------------------------------------------------

RULES: tuple[Rule, ...] = (
    Rule(
        code="CVS001",
        supersedes=("CVS002",),
        name="uncontrolled-hypertension",
        hazard="breath-hold",
        severity="warning",
        when=((sbp_mmhg >= 160) | (dbp_mmhg >= 100)) & _raises_pressure,
        error=((sbp_mmhg >= 180) | (dbp_mmhg >= 110)) & _raises_pressure,
        message="Blood pressure at rest is {sbp_mmhg} over {dbp_mmhg}: {deciding}.",
        why="Work, a held breath and hanging the head down push a pressure that is already high further up. Tables of "
        "contraindications put exercise off from 180 over 110 on and count 160 over 100 as a reason for caution.",
        evidence=Evidence(
            grade="D",
            basis="sourced",
            supports=(ACSM_GETP_2021, IBPC_2024),
            note="The two pairs of figures are published stop values and agreed on rather than tested. That "
            "stretching and quiet breathing are left free, and where work begins, was set here.",
        ),
        remedy=Remedy(
            text="Sit and breathe easily without pauses, and have the pressure seen to before you train.",
            exercises=("slow-breathing", "semi-reclined-90-90-breathing", "hands-on-belly-breathing"),
        ),
        known_problems="Sources differ: 180 over 110 for training, 200 over 110 for a test under supervision. A short "
        "pause in quiet breathing counts, so box breathing is put off too, although slow breathing lowers pressure. "
        "The sources mean values above the limits, here the limits count already. One reading in a waiting room may "
        "be high for other reasons. As long as the pressure is not known it stays open. The rule on a held breath "
        "with high blood pressure says a part of the same.",
        condition="blood pressure of 160 over 100 or more at rest",
        codes=("I10", "I11", "I12", "I13", "I15", "I16", "I1A"),
        flags=(
            Example(
                "squats at 160 over 90",
                lambda: _squats(effort=4),
                person=_measured(160, 90),
                level="warning",
            ),
            Example(
                "a dumbbell at 150 over 100",
                lambda: _squats(effort=2, mass_kg=2),
                person=_measured(150, 100),
                level="warning",
            ),
            Example(
                "a pause in quiet breathing at 179 over 109",
                lambda: _seated_breathing(1),
                person=_measured(179, 109),
                level="warning",
            ),
            Example(
                "head down at 165 over 95",
                lambda: _head_down(10),
                person=_measured(165, 95),
                level="warning",
            ),
            Example(
                "wall sit at 180 over 90",
                lambda: _wall_sit(effort=3, time_s=20),
                person=_measured(180, 90),
                level="error",
            ),
            Example("squats at 150 over 110", lambda: _squats(effort=4), person=_measured(150, 110), level="error"),
        ),
        passes=(
            Example("hard squats at 159 over 99", lambda: _squats(effort=8), person=_measured(159, 99)),
            Example(
                "breathing without a pause at 190 over 115",
                lambda: _seated_breathing(0),
                person=_measured(190, 115),
            ),
            Example("an easy walk at 170 over 105", lambda: _walking(effort=3), person=_measured(170, 105)),
        ),
    ),
    Rule(
        code="CVS002",
        outranks=("CVS001",),
        name="hypertension-breath-hold",
        hazard="breath-hold",
        severity="info",
        when=_strained_for_long | (breath_hold_s > 5) | (head_below_heart.holds & (hold_s >= 60)),
        warning=_strained_for_long,
        message="High blood pressure: {deciding}.",
        why="Pressing against a closed throat multiplies what work does to the pressure: at a full leg press 311 over "
        "284 mmHg were measured so, and 198 over 175 when breathing out.",
        evidence=Evidence(
            grade="B",
            basis="policy",
            supports=(NARLOCH_BRANDSTATER_1995, COLBERG_2016, EDWARDS_2023),
            note="Ten people were measured, at full strength; a guideline on diabetes advises against straining too. "
            "The meta-analysis (270 trials, cited from memory) found that holding still with free breathing lowers "
            "resting pressure most (8/4 mmHg), so holding as such is not limited. All three limits were set here.",
        ),
        remedy=Remedy(
            text="Breathe out long on the effort and leave out the pause; training itself is part of the treatment.",
            exercises=("slow-breathing", "wall-sit", "walking"),
        ),
        known_problems="Short strains of a second or two at a heavy weight raise the pressure most and pass. Many "
        "repetitions of a pause add up and are not seen. Six seconds of pause at rest is a guess.",
        condition="high blood pressure",
        codes=("I10", "I11", "I12", "I13", "I15", "I1A"),
        anyone=False,
        flags=(
            Example("4-7-8 breathing", lambda: _seated_breathing(7), person=_with("hypertension"), level="info"),
            Example("a minute head down", lambda: _head_down(60), person=_with("I10"), level="info"),
            Example(
                "breath held for four seconds in each squat",
                lambda: _squats(effort=4, held_s=4),
                person=_with("hypertension"),
                level="warning",
            ),
            Example(
                "breath held with a light weight",
                lambda: _squats(effort=2, held_s=3.5, mass_kg=2),
                person=_with("I11.9"),
                level="warning",
            ),
            Example(
                "wall sit with a held breath",
                lambda: _wall_sit(effort=3, time_s=30, held_s=10),
                person=_with("hypertension"),
                level="warning",
            ),
        ),
        passes=(
            Example("box breathing", lambda: _seated_breathing(4), person=_with("hypertension")),
            Example(
                "wall sit for a minute with free breathing",
                lambda: _wall_sit(effort=7, time_s=60),
                person=_with("hypertension"),
            ),
            Example(
                "three seconds of bracing with a weight",
                lambda: _squats(effort=6, held_s=3, mass_kg=20),
                person=_with("hypertension"),
            ),
            Example("head down for 55 s", lambda: _head_down(55), person=_with("hypertension")),
        ),
    ),
    Rule(
        code="CVS003",
        name="heart-failure-posture",
        hazard="breath-hold",
        severity="info",
        when=_fills_the_lungs | (breath_hold_s > 3) | _decompensated_and_working,
        warning=(symptoms.has("orthopnoea") & _fills_the_lungs) | _strained_for_long,
        error=_decompensated_and_working,
        message="Weak heart: {deciding}.",
        why="Lying flat, folding forward and raising the legs send blood to a heart that cannot pass it on, so the "
        "pressure in the lungs rises. Nearly half of decompensated people grew breathless within 30 s of bending "
        "forward.",
        evidence=Evidence(
            grade="C",
            basis="mixed",
            supports=(BAEZA_TRINIDAD_2017, ACSM_GETP_2021),
            note="Bending was studied in 250 people with decompensated failure (48.8 %, after 13 s on average). That "
            "exercise waits while the heart is decompensated is in the guideline. Two minutes flat, one with the legs "
            "up, the angles and the three seconds were set here.",
        ),
        remedy=Remedy(
            text="Lie half raised at about 45 degrees with the feet down, or sit, and breathe without pauses.",
            exercises=("semi-reclined-90-90-breathing", "slow-breathing"),
        ),
        known_problems="Stable people lie and bend every day, so without breathlessness when lying it is a note. The "
        "supported 90/90 counts twice, as lying flat and as legs up. A trunk raised by 20 degrees passes at once, "
        "which may not be enough for some. Until it is known whether the failure is decompensated no working exercise "
        "is cleared. A time in a position adds up all repetitions of the step, so thirty seconds of brief bows count.",
        condition="heart failure",
        codes=("I50", "I11.0", "I13.0", "I13.2"),
        anyone=False,
        flags=(
            Example(
                "two minutes flat on the back",
                lambda: _on_the_back(120),
                person=_with("heart-failure", active=False),
                level="info",
            ),
            Example("legs up for a minute", lambda: _legs_up(60), person=_with("I50.9", active=False), level="info"),
            Example(
                "half a minute bent forward",
                lambda: _folded(30, trunk=30),
                person=_with("heart-failure", active=False),
                level="info",
            ),
            Example(
                "a pause of four seconds at rest",
                lambda: _seated_breathing(4),
                person=_with("I11.0", active=False),
                level="info",
            ),
            Example(
                "flat on the back, short of breath when lying",
                lambda: _on_the_back(120),
                person=_with("heart-failure", "orthopnoea", active=False),
                level="warning",
            ),
            Example(
                "bent forward, short of breath when lying",
                lambda: _folded(30, trunk=25),
                person=_with("heart-failure", "orthopnoea", active=False),
                level="warning",
            ),
            Example(
                "breath held in each squat",
                lambda: _squats(effort=4, held_s=4),
                person=_with("heart-failure", active=False),
                level="warning",
            ),
            Example(
                "an easy walk when decompensated",
                lambda: _walking(effort=3),
                person=_with("heart-failure", active=True),
                level="error",
            ),
            Example(
                "a light weight when decompensated",
                lambda: _squats(effort=2, mass_kg=1),
                person=_with("I13.0", active=True),
                level="error",
            ),
        ),
        passes=(
            Example(
                "an hour half raised",
                lambda: _on_the_back(3600, trunk=45),
                person=_with("heart-failure", "orthopnoea", active=True),
            ),
            Example(
                "flat for a little less than two minutes",
                lambda: _on_the_back(115),
                person=_with("heart-failure", "orthopnoea", active=True),
            ),
            Example(
                "bent forward for 25 s",
                lambda: _folded(25, trunk=20),
                person=_with("heart-failure", "orthopnoea", active=True),
            ),
            Example(
                "leant forward half way",
                lambda: _folded(120, trunk=35),
                person=_with("heart-failure", "orthopnoea", active=True),
            ),
            Example(
                "legs up for 55 s",
                lambda: _legs_up(55),
                person=_with("heart-failure", "orthopnoea", active=True),
            ),
            Example("squats when stable", lambda: _squats(effort=6), person=_with("heart-failure", active=False)),
        ),
    ),
    Rule(
        code="CVS004",
        name="acute-coronary",
        hazard="condition-status",
        severity="error",
        when=~cleared.holds,
        message="Chest pain from the heart or a recent heart attack, and exercise is not cleared (cleared: {cleared}).",
        why="While the blood supply of the heart is unstable, exertion can set off an attack or an arrhythmia; nobody "
        "should start before a doctor has said how.",
        evidence=Evidence(
            grade="D",
            basis="sourced",
            supports=(ACSM_GETP_2021,),
            note="An absolute contraindication in the guideline, known here at second hand; it is agreed practice, no "
            "trial could test it.",
        ),
        remedy=Remedy(
            text="Ask for medical clearance and for a place in cardiac rehabilitation, where exercise is treatment.",
        ),
        known_problems="It concerns the person and not the exercise, so even quiet breathing is held back. One of its "
        "codes is stable angina as well, for which clearance is usual but the highest level strict. A heart attack of "
        "more than four weeks ago has another code, which is left out.",
        condition="angina or recent heart attack",
        codes=("I20", "I21", "I22", "I24"),
        anyone=False,
        flags=(
            Example(
                "a walk two weeks after a heart attack, not cleared",
                _walking,
                person=_with("myocardial-infarction", weeks=2, cleared=False),
                level="error",
            ),
            Example(
                "quiet breathing with unstable angina",
                lambda: _seated_breathing(0),
                person=_with("I20.0", cleared=False),
                level="error",
            ),
        ),
        passes=(
            Example(
                "a walk once it is cleared",
                _walking,
                person=_with("myocardial-infarction", weeks=2, cleared=True),
            ),
        ),
    ),
    Rule(
        code="CVS005",
        name="abdominal-aortic-aneurysm",
        hazard="unsafe-pressure",
        severity="warning",
        when=straining(2) | (overpressure_spine >= 0.5) | (effort >= 6) | (sbp_mmhg >= 180) | ON_THE_BELLY,
        error=(ON_THE_BELLY & (NOT_BY_HAND | (contact_nrs > 1))) | ((sbp_mmhg >= 180) & (effort >= 3)),
        message="Widened aorta in the belly: {deciding}.",
        why="The wall of the vessel is thinned, and peaks of pressure strain it from inside, a hand or a ball from "
        "outside. Training without straining was well borne with aneurysms of up to 5.5 cm.",
        evidence=Evidence(
            grade="C",
            basis="sourced",
            supports=(EHRMAN_2020, MYERS_2014),
            note="A trial of 140 people reported no harm from training. Pressure below 180 mmHg, no straining and "
            "light to moderate weights are the review's limits, known at second hand. That nothing may press on the "
            "belly, the effort of 6, the push and the two seconds are anatomy and opinion.",
        ),
        remedy=Remedy(
            text="Walk, and breathe without pauses or pressure on the belly; keep the vessel under control.",
            exercises=("walking", "slow-breathing", "bodyweight-squat-to-box"),
        ),
        known_problems="Pressure at rest of 180 or more is flagged whatever is done, even with the exercises named "
        "here, and as long as it is not known no exercise is cleared. For people at high risk the source advises 160; "
        "neither risk nor size is asked. Even a hand at rest on the belly is a warning. Ruptured and dissected "
        "vessels share the codes; those people need a hospital.",
        condition="abdominal aortic aneurysm",
        codes=("I71.02", "I71.3", "I71.4", "I71.5", "I71.6"),
        anyone=False,
        flags=(
            Example(
                "breath held for two seconds with a weight",
                lambda: _squats(effort=3, held_s=2, mass_kg=2),
                person=_with("abdominal-aortic-aneurysm", sbp=130),
                level="warning",
            ),
            Example(
                "hard squats",
                lambda: _squats(effort=6),
                person=_with("abdominal-aortic-aneurysm", sbp=130),
                level="warning",
            ),
            Example(
                "pulled into a twist",
                lambda: _pushed_twist(0.5),
                person=_with("I71.43", sbp=130),
                level="warning",
            ),
            Example(
                "a hand at rest on the belly",
                lambda: _on_the_belly(1),
                person=_with("abdominal-aortic-aneurysm", sbp=130),
                level="warning",
            ),
            Example(
                "at rest with 180 mmHg",
                lambda: _seated_breathing(0),
                person=_with("abdominal-aortic-aneurysm", sbp=180),
                level="warning",
            ),
            Example(
                "fingers pressing the belly",
                lambda: _on_the_belly(2),
                person=_with("abdominal-aortic-aneurysm", sbp=130),
                level="error",
            ),
            Example(
                "a soft ball on the belly",
                lambda: _on_the_belly(1, tool="soft_ball"),
                person=_with("I71.4", sbp=130),
                level="error",
            ),
            Example(
                "a walk with 180 mmHg",
                _walking,
                person=_with("abdominal-aortic-aneurysm", sbp=180),
                level="error",
            ),
        ),
        passes=(
            Example("a walk", _walking, person=_with("abdominal-aortic-aneurysm", sbp=130)),
            Example(
                "squats of moderate effort, breathing on",
                lambda: _squats(effort=5, mass_kg=5),
                person=_with("abdominal-aortic-aneurysm", sbp=150),
            ),
            Example(
                "breath held for one second with a weight",
                lambda: _squats(effort=5, held_s=1, mass_kg=5),
                person=_with("abdominal-aortic-aneurysm", sbp=150),
            ),
            Example(
                "pulled gently into a twist",
                lambda: _pushed_twist(0.4),
                person=_with("abdominal-aortic-aneurysm", sbp=130),
            ),
            Example(
                "slow breathing with pauses at rest",
                lambda: _seated_breathing(4),
                person=_with("abdominal-aortic-aneurysm", sbp=179),
            ),
        ),
    ),
    Rule(
        code="CVS006",
        name="thoracic-aorta-marfan",
        hazard="breath-hold",
        severity="warning",
        when=straining(2)
        | (isometric.holds & (hold_s >= 10) & (effort >= 5))
        | (overpressure_spine >= 0.5)
        | (effort >= 7)
        | (impact_bw >= 3)
        | _acute_and_working,
        error=straining(2) | _acute_and_working,
        message="Weak wall of the aorta in the chest: {deciding}.",
        why="Peaks of blood pressure and jolts pull at a wall that is wide or torn or weak by nature, and straining "
        "makes the highest peaks.",
        evidence=Evidence(
            grade="C",
            basis="policy",
            supports=(ACC_AHA_AORTA_2022,),
            note="The guideline, cited from memory, advises moderate exercise and against heavy lifting and "
            "straining; every figure was set here, from how pressure acts on a wall.",
        ),
        remedy=Remedy(
            text="Move actively and easily, talk while you do it, and let a cardiologist set the upper limit.",
            exercises=("walking", "cat-cow", "slow-breathing"),
        ),
        known_problems="Marfan syndrome without a wide vessel is treated like an aneurysm; two related syndromes have "
        "no code of their own. Two seconds of bracing count as much as a long strain. With an acute tear even an easy "
        "walk is the highest level, and until that is known none is cleared.",
        condition="thoracic aortic aneurysm or dissection, or Marfan syndrome",
        codes=("I71.0", "I71.1", "I71.2", "I71.5", "I71.6", "I77.81", "Q87.4"),
        anyone=False,
        flags=(
            Example(
                "wall sit held for ten seconds",
                lambda: _wall_sit(effort=5, time_s=10),
                person=_with("thoracic-aortic-aneurysm", active=False),
                level="warning",
            ),
            Example(
                "pulled into a twist",
                lambda: _pushed_twist(0.5),
                person=_with("marfan-syndrome", active=False),
                level="warning",
            ),
            Example(
                "hard squats",
                lambda: _squats(effort=7),
                person=_with("marfan-syndrome", active=False),
                level="warning",
            ),
            Example(
                "squat jumps",
                lambda: _squats(effort=6, impact="jump"),
                person=_with("I77.810", active=False),
                level="warning",
            ),
            Example(
                "bracing for two seconds with a weight",
                lambda: _squats(effort=5, held_s=2, mass_kg=10),
                person=_with("thoracic-aortic-aneurysm", active=False),
                level="error",
            ),
            Example(
                "a walk with an acute tear",
                _walking,
                person=_with("aortic-dissection", active=True),
                level="error",
            ),
        ),
        passes=(
            Example(
                "wall sit held for eight seconds",
                lambda: _wall_sit(effort=5, time_s=8),
                person=_with("marfan-syndrome", active=False),
            ),
            Example(
                "wall sit held lightly",
                lambda: _wall_sit(effort=4, time_s=60),
                person=_with("marfan-syndrome", active=False),
            ),
            Example(
                "squats of moderate effort, breathing on",
                lambda: _squats(effort=6, mass_kg=5),
                person=_with("marfan-syndrome", active=False),
            ),
            Example("running", lambda: _squats(effort=6, impact="run"), person=_with("Q87.4", active=False)),
            Example(
                "slow breathing with an acute tear",
                lambda: _seated_breathing(0),
                person=_with("aortic-dissection", active=True),
            ),
        ),
    ),
)
