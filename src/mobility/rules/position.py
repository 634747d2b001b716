"""Rules on where a position puts the head and the knees."""

from __future__ import annotations

from ..facts.dose import attitude_s, passed_through
from ..facts.position import head_below_heart, padded, supports
from ..model import Dose, Position, reps, seconds
from .evidence import Evidence
from .rule import Example, Remedy, Rule, held, moved
from .sources.movement import JASIEN_2015


def _dog() -> Position:
    angled = Position.plank(hip_flexion=90, knee_flexion=5, pitch=135, shoulder_flexion=165, wrist_extension=45)
    return angled.changed(ankle_dorsiflexion=20, toe_extension=0).supported_by("hands", "feet")


def _toe_touch() -> Position:
    return Position.standing(hip_flexion=111, thoracic_flexion=25, neck_flexion=20, shoulder_flexion=115)


RULES: tuple[Rule, ...] = (
    Rule(
        code="POS001",
        name="head-below-heart",
        hazard="head-below-heart",
        severity="info",
        when=head_below_heart.holds & (attitude_s >= 10) & ~passed_through.holds,
        warning=head_below_heart.holds & (attitude_s >= 300) & ~passed_through.holds,
        message="The head is lower than the heart for as much as {attitude_s}.",
        why="Head down, the pressure in healthy eyes rose from 17-18 to as much as 29 mmHg within two minutes.",
        evidence=Evidence(
            grade="C",
            basis="mixed",
            supports=(JASIEN_2015,),
            note="Measured in ten healthy people and ten with glaucoma; both were back where they began two "
            "minutes later. That healthy eyes suffer is not shown; 10 and 300 s are policy.",
        ),
        remedy=Remedy(
            text="Fold half way with the hands on a bench, or lie with the legs up and the head level.",
            exercises=("legs-up-the-wall",),
        ),
        known_problems="Healthy eyes recover in minutes, so it matters mostly to people with eye disease, "
        "high blood pressure or dizziness, whom this rule does not know. How high head and heart come to lie is read "
        "off a body of average build. Of a movement only the position it starts from counts, and then the whole time, "
        "also that on the way up; what is reached in each repetition and left again is not added up.",
        flags=(
            Example("half a minute head down, as in a downward dog", lambda: held(_dog(), seconds(30)), level="info"),
            Example("ten seconds of a standing toe touch", lambda: held(_toe_touch(), seconds(10)), level="info"),
            Example("five minutes on the hands", lambda: held(Position.inverted(), seconds(300)), level="warning"),
        ),
        passes=(
            Example("five seconds head down", lambda: held(_dog(), seconds(5))),
            Example("bending down and up again", lambda: moved(Position.standing(), _toe_touch(), dose=reps(20))),
            Example("lying flat for ten minutes", lambda: held(Position.supine(), seconds(600))),
            Example(
                "lying with the legs up",
                lambda: held(Position.supine(hip_flexion=85, knee_flexion=5), seconds(600)),
            ),
        ),
    ),
    Rule(
        code="POS003",
        name="kneeling-without-pad",
        hazard="joint-load",
        severity="info",
        when=supports.has("knees") & ~padded.holds & (attitude_s >= 60),
        message="The knees bear weight on a hard surface for {attitude_s}.",
        why="Bare kneeling presses on the kneecap and the bursa in front of it; a pad spreads the load.",
        evidence=Evidence(
            grade="E",
            basis="policy",
            note="Opinion; no figure has a source.",
        ),
        remedy=Remedy(
            text="Kneel on a pad of about three centimetres, or choose a version that lies on the back.",
            exercises=("dead-bug",),
        ),
        known_problems="Time on the left and on the right knee is added up, though each knee then bears only "
        "half of it. What is under the knees is taken as bare floor unless it is said.",
        flags=(
            Example(
                "half-kneeling on the bare floor, 2 x 30 s each side",
                lambda: held(Position.half_kneeling(hip_extension=10), Dose(sets=2, seconds=30, each_side=True)),
                level="info",
            ),
            Example(
                "a minute on hands and knees on the bare floor",
                lambda: held(Position.quadruped(), seconds(60)),
                level="info",
            ),
        ),
        passes=(
            Example(
                "the same half-kneeling on a pad",
                lambda: held(
                    Position.half_kneeling(hip_extension=10).on_a_pad(),
                    Dose(sets=2, seconds=30, each_side=True),
                ),
            ),
            Example(
                "fifty seconds on hands and knees on the bare floor",
                lambda: held(Position.quadruped(), seconds(50)),
            ),
            Example("standing for five minutes", lambda: held(Position.standing(), seconds(300))),
        ),
    ),
)
