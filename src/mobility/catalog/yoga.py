"""Yoga postures that are more than a stretch on the mat; cobra, child's pose and pigeon are among the stretches.

One-sided postures are written for the right side, the front leg of a stance.
"""

from __future__ import annotations

from typing import Any

from attrs import evolve

from ..model import Dose, Exercise, Position, seconds
from ..model.vocabulary import Muscle

HELD = Dose(sets=2, seconds=30, stretch=4)
"""Two holds of half a minute, felt as mild."""

SHORT = Dose(sets=4, seconds=15, stretch=4)
"""A minute in short holds, for postures that are hard to breathe in."""

EACH_SIDE = Dose(sets=2, seconds=30, stretch=4, each_side=True)
"""Two holds of half a minute on each side."""

HEAD_SHARE = 0.2
"""Body weight on head and bent neck in a shoulder stand (evidence base: assumed, as for the plow)."""


def _pose(slug: str, position: Position, *muscles: Muscle, **more: Any) -> Exercise:
    """A posture that is held as a stretch unless said otherwise."""
    return Exercise(slug, **{"position": position, "muscles": muscles, "purpose": "stretch", "usual": HELD, **more})


# ---- on hands and feet -----------------------------------------------------------------------------------

_ON_HANDS: tuple[Exercise, ...] = (
    _pose(
        "downward-dog",
        # arms and trunk slope down to the hands by 45
        Position.plank(
            hip_flexion=90,
            knee_flexion=5,
            ankle_dorsiflexion=32,
            toe_extension=0,
            pitch=135,
            shoulder_flexion=165,
            wrist_extension=45,
        ).supported_by("hands", "feet"),
        "hamstrings",
        "calves",
        "lats",
        name="Downward dog",
        aliases=(
            "down dog",
            "downward facing dog",
            "downward dog pose",
            "downward facing dog pose",
            "adho mukha svanasana",
        ),
    ),
    _pose(
        "upward-dog",
        # pelvis and knees are off the floor, unlike in the cobra
        Position.prone(
            hip_extension=15,
            cue="arched",
            knee_flexion=15,
            pitch=40,
            thoracic_extension=12,
            neck_extension=20,
            ankle_plantarflexion=55,
            toe_extension=-10,
            shoulder_flexion=30,
            wrist_extension=85,
        ).supported_by("hands", "insteps"),
        "abdominals",
        "hip_flexors",
        name="Upward dog",
        aliases=(
            "up dog",
            "updog pose",
            "upward facing dog",
            "upward dog pose",
            "upward facing dog pose",
            "urdhva mukha svanasana",
        ),
        usual=SHORT,
    ),
    _pose(
        "wheel-pose",
        # hips highest, head hanging between the arms
        Position.supine(
            hip_extension=15,
            knee_flexion=80,
            cue="arched",
            pitch=-105,
            thoracic_extension=20,
            neck_extension=30,
            shoulder_flexion=180,
            elbow_flexion=40,
            wrist_extension=90,
        ).supported_by("hands", "feet"),
        "hip_flexors",
        "abdominals",
        "chest",
        name="Wheel pose",
        aliases=(
            "full wheel",
            "full wheel pose",
            "upward bow pose",
            "urdhva dhanurasana",
            "full backbend",
            "gymnastic bridge",
        ),
        effort=6,
        usual=SHORT,
    ),
)

# ---- weight on head, neck or shoulders -------------------------------------------------------------------

_UPSIDE_DOWN: tuple[Exercise, ...] = (
    _pose(
        "plow",
        # hips above the shoulders, toes on the floor behind the head
        evolve(
            Position.supine(hip_flexion=150, pitch=-155, thoracic_flexion=25, neck_flexion=60, toe_extension=40),
            attitude="inverted",
        )
        .changed(shoulder_extension=45)
        .supported_by("head", "upper back", "shoulders", "toes")
        .pulled(0.5)
        .pulled(0.5, at="neck"),
        "low_back",
        "hamstrings",
        "neck",
        name="Plow",
        aliases=("plow pose", "plough", "plough pose", "yoga plow", "plow stretch", "halasana"),
    ),
    _pose(
        "shoulder-stand",
        # upside down for the rules: legs straight up are not legs held low over the floor
        Position.inverted(hip_flexion=10, pitch=-165, thoracic_flexion=15, neck_flexion=60, wrist_extension=30)
        .changed(shoulder_extension=60, elbow_flexion=125)
        .supported_by("upper back", "shoulders", "elbows")
        .resting("head", share=HEAD_SHARE)
        .pulled(0.5, at="neck"),
        "abdominals",
        "neck",
        name="Shoulder stand",
        aliases=(
            "shoulder stand pose",
            "supported shoulder stand",
            "candle pose",
            "candlestick pose",
            "sarvangasana",
            "salamba sarvangasana",
        ),
        purpose="strength",
        effort=4,
        usual=seconds(30),
    ),
    _pose(
        "headstand",
        Position.inverted(shoulder_flexion=140, elbow_flexion=110, wrist_extension=0).supported_by("head", "forearms"),
        "deltoids",
        "abdominals",
        "neck",
        name="Headstand",
        aliases=(
            "head stand",
            "headstand pose",
            "supported headstand",
            "forearm headstand",
            "sirsasana",
            "shirshasana",
        ),
        purpose="strength",
        effort=5,
        usual=seconds(30),
    ),
)

# ---- standing --------------------------------------------------------------------------------------------

_lunging = Position.standing(pitch=0).right(hip_flexion=70, knee_flexion=75, ankle_dorsiflexion=8)
_astride = Position.standing(pitch=0, hip_abduction=40, shoulder_abduction=90)

_STANDING: tuple[Exercise, ...] = (
    _pose(
        "warrior-one",
        _lunging.left(hip_extension=15, knee_flexion=5, hip_external_rotation=20, ankle_dorsiflexion=32).changed(
            shoulder_flexion=170
        ),
        "hip_flexors",
        "calves",
        "quadriceps",
        name="Warrior one",
        aliases=("warrior 1", "warrior i", "warrior one pose", "warrior 1 pose", "virabhadrasana i"),
        usual=EACH_SIDE,
    ),
    _pose(
        "warrior-two",
        _astride.right(hip_flexion=60, hip_external_rotation=45, knee_flexion=90).left(hip_external_rotation=15),
        "adductors",
        "quadriceps",
        name="Warrior two",
        aliases=("warrior 2", "warrior ii", "warrior two pose", "warrior 2 pose", "virabhadrasana ii"),
        usual=EACH_SIDE,
    ),
    _pose(
        "triangle-pose",
        # the trunk tips sideways over the straight right leg
        _astride.changed(list=35, lumbar_lateral=15, thoracic_lateral=25, thoracic_rotation=15, neck_rotation=45)
        .right(hip_abduction=65, hip_external_rotation=60, ankle_plantarflexion=20)
        .left(hip_adduction=5),
        "hamstrings",
        "adductors",
        "obliques",
        name="Triangle pose",
        aliases=("extended triangle", "extended triangle pose", "trikonasana", "utthita trikonasana"),
        usual=EACH_SIDE,
    ),
)

# ---- kneeling and sitting --------------------------------------------------------------------------------

_LOW: tuple[Exercise, ...] = (
    _pose(
        "camel-pose",
        # thighs upright, the trunk arched back until the hands reach the heels
        Position.kneeling(hip_extension=15, cue="arched", pitch=-28, thoracic_extension=30)
        .changed(neck_extension=55, shoulder_extension=50, ankle_plantarflexion=55, toe_extension=-10)
        .touching("hands", on="heels")
        .on_a_pad(),
        "hip_flexors",
        "abdominals",
        "chest",
        name="Camel pose",
        aliases=("camel stretch", "yoga camel", "kneeling backbend", "ustrasana"),
        usual=SHORT,
    ),
    _pose(
        "lotus-sit",
        # knees on the floor, each foot on the other thigh
        Position.floor_sitting(hip_flexion=80, hip_abduction=50, hip_external_rotation=95, knee_flexion=140)
        .changed(cue="usual_sitting", twisted_knee="both", shoulder_flexion=30, shoulder_abduction=25)
        .supported_by("buttocks", "shins")
        .touching("hands", on="knees"),
        "hip_rotators",
        "adductors",
        name="Lotus",
        aliases=("lotus pose", "lotus position", "full lotus", "sitting in lotus", "padmasana"),
        usual=seconds(60),
    ),
    _pose(
        "hero-pose",
        # sitting between the heels: the floor carries the seat, and the shins turn out under the bent knees
        Position.floor_sitting(hip_flexion=75, hip_internal_rotation=40, knee_flexion=160, ankle_plantarflexion=55)
        .changed(cue="usual_sitting", twisted_knee="both", toe_extension=-10, shoulder_flexion=25, elbow_flexion=30)
        .supported_by("buttocks", "shins", "toes")
        .touching("hands", on="thighs"),
        "quadriceps",
        "tibialis",
        name="Hero pose",
        aliases=("hero sit", "sitting between the heels", "virasana"),
        usual=seconds(60),
    ),
)

EXERCISES: tuple[Exercise, ...] = (*_ON_HANDS, *_UPSIDE_DOWN, *_STANDING, *_LOW)
"""Yoga postures of the catalog."""
