"""Rules for people with glaucoma, or with a retina that bleeds or has come off."""

from __future__ import annotations

from typing import Any

from ...facts.condition import active, weeks_since
from ...facts.dose import hold_s
from ...facts.load import effort, head_load_bw, impact_bw, speed
from ...facts.position import head_below_heart
from ...model import BreathingPattern, Condition, Load, Person, Position, Step, minutes, reps, seconds
from ...model.vocabulary import Impact
from ..evidence import Evidence
from ..exposures import straining
from ..rule import Example, Remedy, Rule, held, moved
from ..sources.heart_lungs_blood import COLBERG_2016
from ..sources.movement import CRAMER_2013, JASIEN_2015

# ---- people and bodies of the examples ----------------------------------------------------------------


def _with(condition: str, **known: Any) -> Person:
    """Somebody with one condition."""
    return Person(conditions=(Condition(condition, **known),))


def _head_down(time_s: float) -> Step:
    """Hands and feet on the floor, hips high."""
    angled = Position.plank(hip_flexion=90, knee_flexion=5, pitch=135, shoulder_flexion=165, wrist_extension=45)
    return held(angled.supported_by("hands", "feet"), seconds(time_s), purpose="stretch")


def _legs_up() -> Step:
    return held(Position.supine(hip_flexion=85, knee_flexion=5), minutes(5), purpose="cool_down")


def _on_the_head(share: float) -> Step:
    """Hands and knees, the head on the floor bearing this share of body weight."""
    return held(Position.quadruped().resting("head", share=share), seconds(10))


def _squats(effort: float, held_s: float = 0, mass_kg: float = 0, impact: Impact = "none", **exercise: Any) -> Step:
    """Squats to level thighs, the breath held so long in each."""
    breathing = BreathingPattern(inhale_s=2, exhale_s=2, held_on_effort=held_s > 0, effort_hold_s=held_s or None)
    down = Position.squat(hip_flexion=80, knee_flexion=85)
    load = Load(mass_kg=mass_kg) if mass_kg else None
    more: dict[str, Any] = {"breathing": breathing, "load": load, "purpose": "strength", **exercise}
    return moved(Position.standing(), down, dose=reps(8), effort=effort, impact=impact, **more)


def _leg_swings() -> Step:
    """The leg thrown forward and back."""
    there, back = (Position.standing().right(hip_flexion=angle).lifting("right leg") for angle in (60, -10))
    return moved(there, back, dose=reps(10), speed="ballistic", effort=3)


# ---- the rules ----------------------------------------------------------------------------------------

RULES: tuple[Rule, ...] = (
    Rule(
        code="EYE001",
        name="glaucoma-inversion",
        hazard="head-below-heart",
        severity="warning",
        when=(head_below_heart.holds & (hold_s >= 30)) | straining(3) | (head_load_bw >= 0.1),
        message="Glaucoma: {deciding}.",
        why="With the head down the pressure in the eye rises within a minute, in people with glaucoma from 17 to 28 "
        "mmHg in a downward dog, and the nerve of a glaucomatous eye bears it badly.",
        evidence=Evidence(
            grade="B",
            basis="mixed",
            supports=(JASIEN_2015, CRAMER_2013),
            note="Ten people with glaucoma were measured: 28 mmHg in the dog, 27 in a forward fold, 24 in the plow, "
            "21 with the legs up, and back where it began after two minutes. Harm to eyes is known from cases only. "
            "Half a minute, the three seconds of strain and the share of weight were set here.",
        ),
        remedy=Remedy(
            text="Keep the head at the height of the heart or above it: lean on a table, lie half raised, and breathe "
            "out on the effort.",
            exercises=("semi-reclined-90-90-breathing", "slow-breathing", "calf-wall-stretch"),
        ),
        known_problems="The pressure rises within a minute, so ten seconds of a fold, which pass, may matter to an "
        "advanced glaucoma. In a plow the head lies no lower than the heart although the pressure rises, so it is "
        "caught only by the weight on the neck, which is an assumption. Tight goggles, ties and wind instruments are "
        "not seen.",
        condition="glaucoma",
        codes=("H40", "H42"),
        anyone=False,
        flags=(
            Example("half a minute head down", lambda: _head_down(30), person=_with("glaucoma"), level="warning"),
            Example(
                "breath held for three seconds with a weight",
                lambda: _squats(effort=5, held_s=3, mass_kg=10),
                person=_with("H40.11"),
                level="warning",
            ),
            Example("weight on the head", lambda: _on_the_head(0.1), person=_with("glaucoma"), level="warning"),
        ),
        passes=(
            Example("25 s head down", lambda: _head_down(25), person=_with("glaucoma")),
            Example("legs up, head level", _legs_up, person=_with("glaucoma")),
            Example(
                "two seconds of bracing", lambda: _squats(effort=5, held_s=2, mass_kg=10), person=_with("glaucoma")
            ),
            Example("head resting on the floor", lambda: _on_the_head(0.05), person=_with("glaucoma")),
        ),
    ),
    Rule(
        code="EYE002",
        name="retinopathy-detachment",
        hazard="head-below-heart",
        severity="error",
        when=(active.holds | (weeks_since <= 6))
        & (head_below_heart.holds | straining(2) | (impact_bw >= 2.5) | speed.is_("ballistic") | (effort >= 7)),
        message="Retina that bleeds or has come off: {deciding}.",
        why="New vessels on the retina tear easily, and a jolt, straining or a full head can make them bleed into the "
        "eye or lift a retina that has just been put back.",
        evidence=Evidence(
            grade="D",
            basis="policy",
            supports=(COLBERG_2016,),
            note="The source advises people with diabetes and this disease of the retina against hard and jolting "
            "work, straining and a lowered head. Detached retinas and the weeks, and every figure, are opinion.",
        ),
        remedy=Remedy(
            text="Sit and breathe slowly, walk on the level, and let the eye doctor say when more is allowed.",
            exercises=("slow-breathing", "walking", "semi-reclined-90-90-breathing"),
        ),
        known_problems="A stable eye passes everything six weeks after an operation. The codes of the vitreous and of "
        "a detached retina hold old, healed eyes as well, so it hangs on whether the disease is active. Two seconds "
        "of bracing and a moment of bending down count as much as a headstand.",
        condition="proliferative retinopathy, detached retina or eye surgery",
        codes=("E08.35", "E09.35", "E10.35", "E11.35", "E13.35", "H33", "H43.1", "H59.81"),
        anyone=False,
        flags=(
            Example(
                "a moment head down",
                lambda: _head_down(5),
                person=_with("proliferative-retinopathy", active=True),
                level="error",
            ),
            Example(
                "two seconds of bracing in the sixth week",
                lambda: _squats(effort=4, held_s=2),
                person=_with("retinal-detachment", active=False, weeks=6),
                level="error",
            ),
            Example(
                "running",
                lambda: _squats(effort=5, impact="run"),
                person=_with("H43.11", active=True),
                level="error",
            ),
            Example(
                "leg swings",
                _leg_swings,
                person=_with("retinal-detachment", active=False, weeks=3),
                level="error",
            ),
            Example(
                "hard squats",
                lambda: _squats(effort=7),
                person=_with("E10.3513", active=True),
                level="error",
            ),
        ),
        passes=(
            Example(
                "squats of moderate effort",
                lambda: _squats(effort=6),
                person=_with("proliferative-retinopathy", active=True),
            ),
            Example(
                "a second of bracing",
                lambda: _squats(effort=5, held_s=1),
                person=_with("proliferative-retinopathy", active=True),
            ),
            Example("legs up, head level", _legs_up, person=_with("retinal-detachment", active=True, weeks=2)),
            Example(
                "hard squats in the seventh week",
                lambda: _squats(effort=8),
                person=_with("retinal-detachment", active=False, weeks=7),
            ),
        ),
    ),
)
