"""Rules for people whose pelvic floor gives way."""

from __future__ import annotations

from ...facts.load import effort, impact_bw
from ...model import BreathingPattern, Condition, Person, Position, Step, minutes, reps
from ...model.vocabulary import Impact
from ..evidence import Evidence
from ..exposures import straining
from ..rule import Example, Remedy, Rule, moved
from ..sources.nerves_and_abdomen import BO_2022

# ---- people and bodies of the examples ----------------------------------------------------------------


def _with(condition: str) -> Person:
    """Somebody with one condition."""
    return Person(conditions=(Condition(condition),))


def _squats(effort: float, held_s: float = 0) -> Step:
    """Squats to level thighs, the breath held so long in each."""
    down = Position.squat(hip_flexion=80, knee_flexion=85)
    breathing = BreathingPattern(inhale_s=2, exhale_s=2, held_on_effort=held_s > 0, effort_hold_s=held_s or None)
    return moved(Position.standing(), down, dose=reps(8), effort=effort, breathing=breathing, purpose="strength")


def _going(impact: Impact, effort: float) -> Step:
    """Walking or running, as the impact says."""
    striding = (Position.standing(hip_flexion=25), Position.standing(hip_extension=5))
    return moved(*striding, dose=minutes(5), impact=impact, effort=effort, purpose="raise")


# ---- the rules ----------------------------------------------------------------------------------------

RULES: tuple[Rule, ...] = (
    Rule(
        code="PFX001",
        name="pelvic-organ-prolapse",
        hazard="breath-hold",
        severity="info",
        when=straining(2) | (impact_bw >= 2.5) | (effort >= 8),
        message="Weak pelvic floor: {deciding}.",
        why="Straining against a closed throat pushes from above and opens the gap that the pelvic floor should close; "
        "jolts do the same for an instant.",
        evidence=Evidence(
            grade="D",
            basis="policy",
            supports=(BO_2022,),
            note="The source speaks for training of the pelvic floor as treatment, with the best of evidence, and for "
            "no ban on exercise. Seconds, landing force and effort are opinion.",
        ),
        remedy=Remedy(
            text="Draw the pelvic floor up before you lift and breathe out as you do; train it as such, shown by a "
            "pelvic physiotherapist.",
            exercises=("glute-bridge", "walking", "supported-90-90-breathing"),
        ),
        known_problems="Whoever runs or lifts without leaking or a feeling of weight has no reason to stop, and "
        "neither is asked. How far the prolapse goes, a pessary and recent birth are not asked. A cough does more than "
        "a squat.",
        condition="prolapse or stress incontinence",
        codes=("N81", "N39.3"),
        anyone=False,
        flags=(
            Example(
                "breath held for two seconds in a squat",
                lambda: _squats(effort=4, held_s=2),
                person=_with("pelvic-organ-prolapse"),
                level="info",
            ),
            Example("a run", lambda: _going("run", effort=5), person=_with("stress-incontinence"), level="info"),
            Example("very hard squats", lambda: _squats(effort=8), person=_with("N81.2"), level="info"),
        ),
        passes=(
            Example(
                "breath held for one second in a hard squat",
                lambda: _squats(effort=7, held_s=1),
                person=_with("pelvic-organ-prolapse"),
            ),
            Example("a brisk walk", lambda: _going("walk", effort=5), person=_with("stress-incontinence")),
        ),
    ),
)
