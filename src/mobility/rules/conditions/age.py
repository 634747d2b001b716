"""Rules for children, for older people, and for sore growth plates at knee and heel."""

from __future__ import annotations

from typing import Any

from ...facts.breathing import breath_hold_s
from ...facts.condition import active
from ...facts.contact import contact_nrs
from ...facts.dose import hold_s, purpose, stretch_nrs
from ...facts.limbs import knee_flexion_deg
from ...facts.load import impact_bw, load_kg, speed
from ...facts.person import age_years, supervised
from ...facts.position import balance_demand, overpressure_limb, overpressure_spine, padded, supports
from ...facts.session import prior_recumbent_s, rise_s
from ...model import (
    BreathingPattern,
    Condition,
    Contact,
    Dose,
    Load,
    Person,
    Position,
    Protocol,
    Step,
    Transition,
    minutes,
    reps,
    seconds,
)
from ...model.equipment import wall
from ...model.vocabulary import Impact
from ..evidence import Evidence
from ..exposures import FAST_DEEP_BREATHING, RIGID_TOOL
from ..rule import Example, Remedy, Rule, held, moved
from ..sources.movement import GARBER_2011

CHILD = Person(age=12, supervised=False)
TEENAGER = Person(age=13, supervised=False)
OLDER = Person(age=65, supervised=False)
YOUNGER = Person(age=64, supervised=False)
"""People on either side of the two limits, with nobody beside them."""


# ---- bodies of the examples ---------------------------------------------------------------------------


def _with(condition: str, **known: Any) -> Person:
    """Somebody with one condition."""
    return Person(conditions=(Condition(condition, **known),))


def _breathing(pattern: BreathingPattern) -> Step:
    return held(Position.sitting(), minutes(1), breathing=pattern, purpose="breathing")


def _pulled_leg(pull: float, at: str) -> Step:
    """A straight leg drawn up lying down."""
    lying = Position.supine().right(hip_flexion=80).lifting("right leg")
    return held(lying.pulled(pull, at=at), seconds(20), purpose="stretch")


def _pressed(tool: str, pressure: float = 2) -> Step:
    contact = Contact("calf", with_=tool, pressure=pressure)
    return held(Position.sitting(), seconds(30), contacts=(contact,), purpose="release")


def _curls(mass_kg: float) -> Step:
    low, high = Position.standing(), Position.standing(elbow_flexion=120)
    return moved(low, high, dose=reps(10), load=Load(mass_kg=mass_kg), purpose="strength")


def _calf_stretch(time_s: float) -> Step:
    """One leg behind the other, hands on the wall."""
    behind = Position.standing(shoulder_flexion=90).right(hip_extension=10, ankle_dorsiflexion=20)
    stretch = behind.left(hip_flexion=30, knee_flexion=30).resting("hands", on=wall)
    return held(stretch, seconds(time_s), purpose="stretch")


def _on_one_leg(hand_on_the_wall: bool = False) -> Step:
    standing = Position.standing().right(hip_flexion=60, knee_flexion=90).lifting("right leg")
    return held(standing.resting("left hand", on=wall) if hand_on_the_wall else standing, seconds(30))


def _up_after(lying_s: float, rise_s: float) -> Protocol:
    """Standing, so long after so long on the back."""
    lying = held(Position.supine(), seconds(lying_s), purpose="breathing")
    rising = Transition(instruction="Get up.", seconds=rise_s)
    standing = held(Position.standing(), seconds(30))
    return Protocol(steps=(lying, Step(standing.exercise, dose=standing.dose, transition=rising)))


def _kneeling(on_a_pad: bool) -> Step:
    kneeling = Position.kneeling()
    return held(kneeling.on_a_pad() if on_a_pad else kneeling, seconds(20))


def _heel_to_buttock(knees: float, stretch: float) -> Step:
    return held(Position.prone(knee_flexion=knees), Dose(seconds=30, stretch=stretch), purpose="stretch")


def _strides(impact: Impact) -> Step:
    stride = (Position.standing(hip_flexion=25, knee_flexion=15), Position.standing(hip_extension=8, knee_flexion=5))
    return moved(*stride, dose=minutes(5), impact=impact)


# ---- the rules ----------------------------------------------------------------------------------------

RULES: tuple[Rule, ...] = (
    Rule(
        code="AGE001",
        name="child",
        hazard="dose",
        severity="info",
        when=(age_years < 13)
        & (
            FAST_DEEP_BREATHING
            | (breath_hold_s > 5)
            | (overpressure_limb >= 0.5)
            | (overpressure_spine >= 0.5)
            | RIGID_TOOL
            | ((load_kg > 0) & ~supervised.holds)
        ),
        message="A child of {age_years}: {deciding}.",
        why="Nobody has dosed these drills for children, whose growth plates give before tendons do and who stop late "
        "when told to go on.",
        evidence=Evidence(
            grade="D",
            basis="policy",
            note="Expert opinion without a source; the age and every figure were set here.",
        ),
        remedy=Remedy(
            text="Turn it into play that moves through the range actively; lift only with somebody who watches.",
            exercises=("cat-cow", "march-in-place", "bodyweight-squat-to-box"),
        ),
        known_problems="Children mature at different ages. Lifting as such is not held to be harmful to them; what is "
        "asked for is somebody beside them.",
        condition="younger than thirteen",
        flags=(
            Example(
                "fast deep breathing",
                lambda: _breathing(BreathingPattern(inhale_s=1, exhale_s=1, depth="deep")),
                person=CHILD,
                level="info",
            ),
            Example(
                "breath held for six seconds",
                lambda: _breathing(BreathingPattern(inhale_s=4, exhale_s=4, top_pause_s=6)),
                person=CHILD,
                level="info",
            ),
            Example("leg pulled hard", lambda: _pulled_leg(0.5, "limbs"), person=CHILD, level="info"),
            Example("back pushed hard", lambda: _pulled_leg(0.5, "trunk"), person=CHILD, level="info"),
            Example("lacrosse ball on the calf", lambda: _pressed("hard_ball"), person=CHILD, level="info"),
            Example("dumbbells with nobody there", lambda: _curls(2), person=CHILD, level="info"),
        ),
        passes=(
            Example("dumbbells at thirteen", lambda: _curls(2), person=TEENAGER),
            Example("dumbbells with a trainer", lambda: _curls(2), person=Person(age=12, supervised=True)),
            Example(
                "breath held for five seconds",
                lambda: _breathing(BreathingPattern(inhale_s=4, exhale_s=4, top_pause_s=5)),
                person=CHILD,
            ),
            Example(
                "slow deep breathing",
                lambda: _breathing(BreathingPattern(inhale_s=4, exhale_s=6, depth="deep")),
                person=CHILD,
            ),
            Example("leg pulled gently", lambda: _pulled_leg(0.4, "hips"), person=CHILD),
            Example("tennis ball on the calf", lambda: _pressed("soft_ball"), person=CHILD),
        ),
    ),
    Rule(
        code="AGE002",
        name="older-adult",
        hazard="dose",
        severity="info",
        when=(age_years >= 65)
        & (
            (purpose.is_("stretch") & speed.is_("static") & (hold_s < 30))
            | (balance_demand.holds & ~supervised.holds)
            | ((rise_s < 60) & (prior_recumbent_s >= 120))
            | (contact_nrs > 5)
        ),
        message="Somebody of {age_years}: {deciding}.",
        why="With age a stretch takes longer to work, balance and blood pressure on rising are less sure, and skin "
        "and vessels bear less pressure.",
        evidence=Evidence(
            grade="B",
            basis="mixed",
            supports=(GARBER_2011,),
            note="Holds of 30 to 60 s for older adults are advised by the source; the limits on rising and pressure, "
            "and the age, were set here.",
        ),
        remedy=Remedy(
            text="Take the version on a chair or with a hand on the wall, hold stretches for half a minute or longer, "
            "and sit for a minute before you stand up.",
            exercises=("calf-wall-stretch", "bodyweight-squat-to-box", "slow-breathing"),
        ),
        known_problems="Fit people of 65 are noted without need, so it stays a note. A transition between two ways "
        "of lying counts as rising, and the usual transition of half a minute is shorter than the minute asked for, so "
        "any composed sequence that ends a lying part is noted.",
        condition="65 and older",
        flags=(
            Example("stretch held for 29 s", lambda: _calf_stretch(29), person=OLDER, level="info"),
            Example("standing on one leg, alone", _on_one_leg, person=OLDER, level="info"),
            Example("up at once after two minutes", lambda: _up_after(120, 30), person=OLDER, level="info"),
            Example("tool pressed at six of ten", lambda: _pressed("soft_ball", 6), person=OLDER, level="info"),
        ),
        passes=(
            Example("stretch held for 30 s", lambda: _calf_stretch(30), person=OLDER),
            Example("kneeling for 20 s, no stretch meant", lambda: _kneeling(on_a_pad=True), person=OLDER),
            Example("the short stretch at 64", lambda: _calf_stretch(20), person=YOUNGER),
            Example("one leg, a hand on the wall", lambda: _on_one_leg(hand_on_the_wall=True), person=OLDER),
            Example("one leg with a trainer", _on_one_leg, person=Person(age=80, supervised=True)),
            Example("a minute to get up", lambda: _up_after(180, 60), person=OLDER),
            Example("up at once after a short rest", lambda: _up_after(110, 30), person=OLDER),
            Example("tool pressed at five of ten", lambda: _pressed("soft_ball", 5), person=OLDER),
        ),
    ),
    Rule(
        code="AGE003",
        name="apophysitis",
        hazard="joint-load",
        severity="info",
        when=(supports.has("knees") & ~padded.holds)
        | ((knee_flexion_deg >= 120) & (stretch_nrs > 4))
        | (active.holds & (impact_bw >= 2.5)),
        message="Sore growth plate at knee or heel: {deciding}.",
        why="The tendon pulls at a plate that is still cartilage; kneeling on it, a strong stretch of the thigh and "
        "landings keep it sore.",
        evidence=Evidence(
            grade="D",
            basis="policy",
            note="Expert opinion without a source; every figure was set here.",
        ),
        remedy=Remedy(
            text="Stretch the thigh mildly lying on the side, pad the knee, and cut down on jumps while it hurts.",
            exercises=("hip-hinge", "glute-bridge", "side-lying-breathing"),
        ),
        known_problems="Knee and heel share the rule, although kneeling and thigh stretches concern the knee alone, "
        "and a stretched calf, which concerns the heel, is left out. Adults with an old bump on the shin are noted "
        "for kneeling.",
        condition="Osgood-Schlatter or Sever's disease",
        codes=("M92.52", "M92.6"),
        anyone=False,
        flags=(
            Example(
                "kneeling on a bare floor",
                lambda: _kneeling(on_a_pad=False),
                person=_with("osgood-schlatter", active=False),
                level="info",
            ),
            Example(
                "strong pull of the heel to the buttock",
                lambda: _heel_to_buttock(120, stretch=5),
                person=_with("M92.521", active=False),
                level="info",
            ),
            Example(
                "running while it hurts",
                lambda: _strides("run"),
                person=_with("severs-disease", active=True),
                level="info",
            ),
        ),
        passes=(
            Example(
                "kneeling on a pad", lambda: _kneeling(on_a_pad=True), person=_with("osgood-schlatter", active=True)
            ),
            Example(
                "strong stretch a little less far",
                lambda: _heel_to_buttock(115, stretch=5),
                person=_with("osgood-schlatter", active=True),
            ),
            Example(
                "mild stretch of the thigh",
                lambda: _heel_to_buttock(130, stretch=4),
                person=_with("osgood-schlatter", active=True),
            ),
            Example(
                "running when it is quiet",
                lambda: _strides("run"),
                person=_with("severs-disease", active=False),
            ),
            Example("walking", lambda: _strides("walk"), person=_with("severs-disease", active=True)),
        ),
    ),
)
