"""Rules on how much: static stretches too short, too long in sum, or too strong."""

from __future__ import annotations

from ..facts.dose import hold_s, muscle_session_s, muscle_week_s, purpose, step_s, stretch_nrs
from ..facts.load import speed
from ..model import Dose, Position, Step, reps
from .evidence import Evidence
from .rule import Example, Remedy, Rule, held, moved
from .sources.movement import GARBER_2011, INGRAM_2025, KONRAD_2024, WARNEKE_2023


def _stretched(sets: int, hold: float, stretch: float | None = None) -> Step:
    """A hamstring stretch lying on the back, for examples."""
    raised = Position.supine().left(hip_flexion=70)
    dose = Dose(sets=sets, seconds=hold, each_side=True, stretch=stretch)
    return held(raised, dose, purpose="stretch", muscles=("hamstrings",))


RULES: tuple[Rule, ...] = (
    Rule(
        code="DOS001",
        name="static-stretch-too-short",
        hazard="dose",
        severity="info",
        when=purpose.is_("stretch") & speed.is_("static") & ((hold_s < 10) | (step_s < 60)),
        message="The stretch is held for {hold_s} at a time and {step_s} in all on a side.",
        why="The usual guidance for lasting range is holds of 10 to 30 s, a minute in all for each stretch.",
        evidence=Evidence(
            grade="B",
            basis="sourced",
            supports=(GARBER_2011,),
            note="A position stand; less is not useless, and harm is not at issue. The holds come from a "
            "page that quotes it.",
        ),
        remedy=Remedy(
            text="Two to four holds of 15 to 30 s on each side.",
            exercises=("half-kneeling-hip-flexor-stretch",),
        ),
        known_problems="Beginners' plans and 2 x 15 s are noted too, though any stretch may be a good start.",
        flags=(
            Example("one hold of half a minute", lambda: _stretched(1, 30), level="info"),
            Example("ten holds of eight seconds", lambda: _stretched(10, 8), level="info"),
        ),
        passes=(
            Example("two holds of half a minute", lambda: _stretched(2, 30)),
            Example("six holds of ten seconds", lambda: _stretched(6, 10)),
            Example(
                "leg swings",
                lambda: moved(
                    Position.standing(),
                    Position.standing().left(hip_flexion=60),
                    dose=reps(5),
                    purpose="stretch",
                ),
            ),
        ),
    ),
    Rule(
        code="DOS002",
        name="static-stretch-no-added-benefit",
        hazard="dose",
        severity="info",
        when=(muscle_session_s > 240) | (muscle_week_s > 600),
        message="One muscle is stretched for {muscle_session_s} today and {muscle_week_s} in the week.",
        why="Over 189 studies the gain in range levelled off at four minutes a session and ten minutes a "
        "week, so the rest of the time may serve better elsewhere.",
        evidence=Evidence(
            grade="B",
            basis="sourced",
            supports=(INGRAM_2025,),
            against=(WARNEKE_2023, KONRAD_2024),
            note="The two figures are from a page that quotes the review. Against it: 10 to 60 minutes a day "
            "went on adding range in one trial, and another review saw no clear ceiling.",
        ),
        remedy=Remedy(
            text="Keep to four minutes a muscle and use the time for strength or movement.",
            exercises=("glute-bridge", "hip-hinge"),
        ),
        known_problems="It knows only the stretches of the program at hand, and which muscle each reaches "
        "only as told.",
        flags=(
            Example("five minutes for the hamstrings", lambda: _stretched(5, 60), level="info"),
            Example(
                "two stretches of the same muscle in a row",
                lambda: _stretched(3, 45) >> _stretched(4, 30),
                level="info",
            ),
        ),
        passes=(
            Example("four minutes for the hamstrings", lambda: _stretched(4, 60)),
            Example("two holds of half a minute", lambda: _stretched(2, 30)),
        ),
    ),
    Rule(
        code="DOS003",
        name="stretch-intensity-painful",
        hazard="dose",
        severity="warning",
        when=stretch_nrs >= 8,
        message="The stretch is meant to feel like {stretch_nrs}.",
        why="Stretching harder did not bring more range over many studies, and the usual guidance ends at "
        "tightness or slight discomfort.",
        evidence=Evidence(
            grade="B",
            basis="mixed",
            supports=(INGRAM_2025, GARBER_2011),
            note="That the gain does not depend on how strong the stretch is has a source; eight of ten is policy.",
        ),
        remedy=Remedy(
            text="Ease off to 3 to 6 of 10 and hold there.",
            exercises=("half-kneeling-hip-flexor-stretch", "figure-four-stretch"),
        ),
        known_problems="Most authors state no number; then a mild stretch is assumed.",
        flags=(
            Example("into pain, eight of ten", lambda: _stretched(2, 30, 8), level="warning"),
            Example("as hard as one can bear", lambda: _stretched(2, 30, 10), level="warning"),
        ),
        passes=(
            Example("strong, seven of ten", lambda: _stretched(2, 30, 7)),
            Example("nothing said of how strong", lambda: _stretched(2, 30)),
        ),
    ),
)
