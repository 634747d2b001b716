"""Strength: squats, lunges, hinges and lifts, pushing, pulling, single joints.

One-sided exercises are written for the right side.  Loads are usual working weights of an ordinary adult and
only stand in where no dose names one; efforts are those of an ordinary working set.
"""

from __future__ import annotations

from typing import Any

from ..model import BreathingPattern, Dose, Exercise, Load, Position, Surface, seconds
from ..model.angles import Angles
from ..model.equipment import bench, box, wall
from ..model.vocabulary import Muscle

SETS = Dose(sets=3, reps=8, rest_s=90)
"""Three sets of eight."""

SIDES = Dose(sets=3, reps=8, each_side=True, rest_s=60)
"""Three sets of eight on each side."""

BRACED = BreathingPattern(inhale_s=2, exhale_s=2, held_on_effort=True, effort_hold_s=2)
"""A breath held for the two seconds of a heavy repetition, as lifters do to brace."""

DIP_SHARE = 0.3
"""Body weight through each hand in a bench dip with the heels down (assumed; the rest is on the heels)."""

machine = Surface(kind="machine")


def _lift(slug: str, start: Position, *later: Position, muscles: tuple[Muscle, ...], **more: Any) -> Exercise:
    """A strength exercise."""
    own: dict[str, Any] = {"muscles": muscles, "purpose": "strength", "effort": 6, "usual": SETS}
    return Exercise(slug, **{"position": start, "moves_to": later, **own, **more})


def _barbell(kg: float, at: Any = "hands") -> Load:
    return Load(implement="barbell", at=at, usual_kg=kg)


_tall = Position.standing(label="start")

# ---- squats ----------------------------------------------------------------------------------------------

_at_knee_height = Position.squat(
    hip_flexion=95, knee_flexion=100, ankle_dorsiflexion=25, shoulder_flexion=80, label="bottom"
)
_at_chest: Angles = {"shoulder_flexion": 40, "elbow_flexion": 130}
_on_shoulders: Angles = {
    "shoulder_extension": 15,
    "shoulder_abduction": 40,
    "shoulder_external_rotation": 70,
    "elbow_flexion": 145,
}

_pressing = Position.reclined(45, on=machine, pelvis="resting", shoulder_extension=10).resting("feet", on=machine)

_SQUATS: tuple[Exercise, ...] = (
    _lift(
        "air-squat",
        _tall,
        _at_knee_height,
        muscles=("quadriceps", "gluteals"),
        name="Air squat",
        aliases=("bodyweight squat", "body weight squat", "squat to parallel"),
        effort=4,
        usual=Dose(sets=2, reps=15, rest_s=60),
    ),
    _lift(
        "bodyweight-squat-to-box",
        _tall,
        _at_knee_height.changed(hip_flexion=90, knee_flexion=90, ankle_dorsiflexion=15).resting("buttocks", on=box),
        muscles=("quadriceps", "gluteals"),
        name="Bodyweight squat to a box",
        aliases=(
            "box squat bodyweight",
            "squat to box",
            "squat to a box",
            "squat to chair",
            "sit to stand",
            "chair squat",
        ),
        effort=3,
        usual=Dose(sets=2, reps=10, rest_s=60),
    ),
    Exercise(
        "deep-squat",
        position=Position.squat(
            hip_flexion=125,
            knee_flexion=130,
            ankle_dorsiflexion=35,
            hip_abduction=20,
            shoulder_flexion=60,
            elbow_flexion=90,
        ),
        name="Resting deep squat",
        aliases=(
            "deep squat hold",
            "deep bodyweight squat hold",
            "resting squat",
            "squat hold deep",
            "asian squat",
            "third world squat",
            "third world squat sit",
            "third world squat hold",
            "garland pose",
            "yogi squat",
            "malasana",
        ),
        purpose="mobilise",
        muscles=("adductors", "gluteals", "calves"),
        usual=seconds(60),
    ),
    _lift(
        "goblet-squat",
        _tall.changed(**_at_chest),
        Position.squat(
            hip_flexion=115, knee_flexion=120, ankle_dorsiflexion=30, pelvis="neutral", label="bottom"
        ).changed(**_at_chest),
        muscles=("quadriceps", "gluteals"),
        name="Goblet squat",
        aliases=(
            "goblet squat kettlebell",
            "goblet squat dumbbell",
            "kettlebell goblet squat",
            "dumbbell goblet squat",
        ),
        load=Load(implement="kettlebell", at="hands", usual_kg=16),
    ),
    _lift(
        "back-squat",
        _tall.changed(**_on_shoulders),
        Position.squat(
            hip_flexion=125, knee_flexion=125, ankle_dorsiflexion=30, pelvis="neutral", label="bottom"
        ).changed(**_on_shoulders),
        muscles=("quadriceps", "gluteals", "low_back"),
        name="Back squat",
        aliases=(
            "barbell back squat",
            "low bar squat",
        ),
        load=_barbell(60, at="shoulders"),
        breathing=BRACED,
        effort=7,
        usual=Dose(sets=3, reps=5, rest_s=180),
    ),
    _lift(
        "pistol-squat",
        Position.standing(label="start").left(hip_flexion=30).lifting("left leg"),
        Position.squat(hip_flexion=130, knee_flexion=135, ankle_dorsiflexion=35, shoulder_flexion=90, label="bottom")
        .left(hip_flexion=100, knee_flexion=0, ankle_dorsiflexion=0)
        .lifting("left leg"),
        muscles=("quadriceps", "gluteals"),
        name="Pistol squat",
        aliases=("pistol", "single leg squat to the floor", "one leg pistol squat", "one legged pistol squat"),
        effort=8,
        usual=Dose(sets=3, reps=5, each_side=True, rest_s=90),
    ),
    _lift(
        "sissy-squat",
        _tall,
        # hips straight, leaning back over the toes
        Position.squat(hip_flexion=0, knee_flexion=125, ankle_dorsiflexion=20, pitch=-40, toe_extension=50)
        .supported_by("balls of the feet")
        .named("bottom"),
        muscles=("quadriceps",),
        name="Sissy squat",
        aliases=("bodyweight sissy squat",),
        effort=7,
    ),
    _lift(
        "wall-sit",
        Position.squat(hip_flexion=90, knee_flexion=90, ankle_dorsiflexion=0).resting("back", on=wall),
        muscles=("quadriceps",),
        name="Wall sit",
        aliases=("wall squat hold", "static wall squat", "wall chair hold", "wall sit hold", "isometric wall squat"),
        usual=seconds(45),
    ),
    _lift(
        "leg-press",
        _pressing.changed(hip_flexion=45, knee_flexion=10, label="start"),
        _pressing.changed(hip_flexion=100, knee_flexion=90, label="bottom"),
        muscles=("quadriceps", "gluteals"),
        name="Leg press",
        aliases=("leg press machine", "45 degree leg press", "sled leg press", "seated leg press"),
        # the feet push the sled: of the places that a load may have, the ankles are the nearest
        load=Load(implement="machine", at="ankles", usual_kg=80),
    ),
)

# ---- on one leg, and calves ------------------------------------------------------------------------------

_split = (
    Position.standing(label="bottom")
    .right(hip_flexion=90, knee_flexion=95, ankle_dorsiflexion=10)
    .left(hip_extension=5, knee_flexion=90, ankle_dorsiflexion=10, toe_extension=55)
    .supported_by("right foot", "left ball of foot")
)

_LUNGES: tuple[Exercise, ...] = (
    _lift(
        "lunge",
        _tall,
        _split,
        muscles=("quadriceps", "gluteals"),
        name="Lunge",
        aliases=(
            "forward lunge",
            "bodyweight lunge",
            "walking lunge",
            "bodyweight walking lunge",
            "reverse lunge",
            "alternating lunge",
        ),
        effort=5,
        usual=SIDES,
    ),
    _lift(
        "split-squat",
        _split.right(hip_flexion=20, knee_flexion=15, ankle_dorsiflexion=0)
        .left(hip_extension=10, knee_flexion=15)
        .named("start"),
        _split,
        muscles=("quadriceps", "gluteals"),
        name="Split squat",
        aliases=("static lunge", "stationary lunge", "bodyweight split squat"),
        effort=5,
        usual=SIDES,
    ),
    _lift(
        "step-up",
        _tall.right(hip_flexion=80, knee_flexion=85, ankle_dorsiflexion=10)
        .lifting("right leg")
        .resting("right foot", on=box),
        _tall.supported_by("right foot", on=box).named("top"),
        muscles=("quadriceps", "gluteals"),
        name="Step-up",
        aliases=("box step up", "step up on box", "bench step up", "bodyweight step up"),
        effort=5,
        usual=SIDES,
    ),
    _lift(
        "calf-raise",
        _tall,
        _tall.changed(ankle_plantarflexion=35, pitch=0, toe_extension=40, label="top").supported_by(
            "balls of the feet"
        ),
        muscles=("calves",),
        name="Calf raise",
        aliases=("standing calf raise", "heel raise", "standing heel raise", "bodyweight calf raise"),
        effort=5,
        usual=Dose(sets=3, reps=12, rest_s=60),
    ),
)

# ---- hinges and lifts from the floor ---------------------------------------------------------------------

# arms hang straight down, so they stand as far from the trunk as the trunk leans
_hinged = Position.standing(
    hip_flexion=85, knee_flexion=20, ankle_dorsiflexion=5, pelvis="neutral", shoulder_flexion=70, label="bottom"
)
_stooped = Position.standing(
    hip_flexion=100, knee_flexion=25, ankle_dorsiflexion=5, shoulder_flexion=80, thoracic_flexion=20, label="bottom"
)
_BACK_OF_THE_BODY: tuple[Muscle, ...] = ("hamstrings", "gluteals", "low_back")

_HINGES: tuple[Exercise, ...] = (
    _lift(
        "hip-hinge",
        _tall,
        _hinged.changed(hip_flexion=80, shoulder_flexion=0),
        muscles=_BACK_OF_THE_BODY,
        name="Hip hinge",
        aliases=(
            "bodyweight hip hinge",
            "hip hinge with stick",
            "hip hinge drill",
            "dowel hip hinge",
            "standing hip hinge",
        ),
        effort=3,
        usual=Dose(sets=2, reps=10, rest_s=30),
    ),
    _lift(
        "deadlift",
        _hinged.changed(
            hip_flexion=128, knee_flexion=80, ankle_dorsiflexion=18, shoulder_flexion=66, label="floor"
        ).changed(scapula_elevation=-0.02),
        _tall.named("top"),
        muscles=(*_BACK_OF_THE_BODY, "quadriceps"),
        name="Deadlift",
        aliases=("barbell deadlift", "conventional deadlift", "deadlift barbell", "flat back deadlift"),
        load=_barbell(60),
        breathing=BRACED,
        effort=7,
        usual=Dose(sets=3, reps=5, rest_s=180),
    ),
    _lift(
        "romanian-deadlift",
        _tall,
        _hinged.changed(hip_flexion=90, shoulder_flexion=75),
        muscles=_BACK_OF_THE_BODY,
        name="Romanian deadlift",
        aliases=("rdl", "barbell rdl", "romanian deadlift barbell", "romanian deadlift dumbbell", "dumbbell rdl"),
        load=_barbell(40),
    ),
    _lift(
        "good-morning",
        _tall.changed(**_on_shoulders),
        _hinged.changed(shoulder_flexion=0).changed(**_on_shoulders),
        muscles=_BACK_OF_THE_BODY,
        name="Good morning",
        aliases=("barbell good morning", "good morning barbell", "standing good morning"),
        load=_barbell(30, at="shoulders"),
    ),
    _lift(
        "kettlebell-swing",
        _hinged.changed(hip_flexion=75, knee_flexion=30, shoulder_flexion=25),
        _tall.changed(shoulder_flexion=85, label="top"),
        muscles=_BACK_OF_THE_BODY,
        name="Kettlebell swing",
        aliases=("kb swing", "russian kettlebell swing", "two handed kettlebell swing", "two hand kettlebell swing"),
        load=Load(implement="kettlebell", at="hands", usual_kg=16),
        speed="ballistic",
        rep_s=2,
        usual=Dose(sets=3, reps=12, rest_s=90),
    ),
    _lift(
        "box-pick-up",
        _tall,
        _stooped,
        muscles=_BACK_OF_THE_BODY,
        name="Picking up a box with a stoop",
        aliases=("box pick up", "pick up a box", "pick up a box stoop", "stoop lift box", "stooped box lift"),
        load=Load(implement="object", at="hands", usual_kg=12),
        effort=4,
        usual=Dose(reps=5),
    ),
    _lift(
        "round-back-lift",
        _tall,
        _stooped.changed(cue="rounded"),
        muscles=_BACK_OF_THE_BODY,
        name="Lift with a round back",
        aliases=("round back deadlift", "rounded back deadlift", "rounded back lift", "round back lifting"),
        load=Load(implement="object", at="hands", usual_kg=20),
        usual=Dose(sets=2, reps=5, rest_s=90),
    ),
    _lift(
        "jefferson-curl",
        _tall.supported_by("feet", on=box),
        _stooped.changed(
            hip_flexion=111, knee_flexion=0, ankle_dorsiflexion=0, shoulder_flexion=110, neck_flexion=25, cue="rounded"
        ).supported_by("feet", on=box),
        muscles=_BACK_OF_THE_BODY,
        name="Jefferson curl",
        aliases=("jefferson curl barbell", "weighted jefferson curl", "loaded jefferson curl"),
        load=_barbell(10),
        effort=4,
        rep_s=10,
        usual=Dose(sets=2, reps=5, rest_s=60),
    ),
    _lift(
        "dumbbell-row",
        _hinged.changed(hip_flexion=75, shoulder_flexion=60).left(wrist_extension=70).resting("left hand", on=bench),
        _hinged.changed(hip_flexion=75, shoulder_flexion=60)
        .left(wrist_extension=70)
        .right(shoulder_extension=30, elbow_flexion=100)
        .resting("left hand", on=bench)
        .named("top"),
        muscles=("lats", "upper_back", "biceps"),
        name="Dumbbell row",
        aliases=(
            "one arm dumbbell row",
            "single arm dumbbell row",
            "bent over dumbbell row",
            "dumbbell bent over row",
            "dumbbell row one arm",
        ),
        load=Load(implement="dumbbell", at="hands", side="right", usual_kg=20),
        usual=SIDES,
    ),
)

# ---- pushing ---------------------------------------------------------------------------------------------

# upper arms 65 from the side and a little behind the trunk
_elbows_back: Angles = {"shoulder_extension": 20, "shoulder_abduction": 60, "elbow_flexion": 95}
_on_the_bench = (
    Position.supine(hip_flexion=5, knee_flexion=80, shoulder_flexion=90, label="top")
    .supported_by("head", "upper back", "buttocks", on=bench)
    .resting("feet")
)
_plank = Position.plank(pelvis="neutral", label="top")
_dip = (
    Position.sitting(hip_flexion=90, knee_flexion=80, pitch=0, pelvis="neutral")
    .changed(cue=None, shoulder_extension=25, wrist_extension=80, label="top")
    .supported_by("heels")
    .resting("hands", on=bench, share=DIP_SHARE)
)
_overhead: Angles = {"shoulder_flexion": 175, "elbow_flexion": 5}

_PUSHES: tuple[Exercise, ...] = (
    _lift(
        "bench-press",
        _on_the_bench,
        _on_the_bench.changed(**_elbows_back).named("bottom"),
        muscles=("chest", "triceps", "deltoids"),
        name="Bench press",
        aliases=("barbell bench press", "bench press barbell", "flat bench press", "flat barbell bench press"),
        load=_barbell(50),
        effort=7,
    ),
    _lift(
        "push-up",
        _plank,
        _plank.changed(**_elbows_back).changed(shoulder_abduction=45, label="bottom"),
        muscles=("chest", "triceps", "deltoids"),
        name="Push-up",
        aliases=("press up exercise", "floor push up", "standard push up", "full push up", "bodyweight push up"),
        effort=5,
        usual=Dose(sets=3, reps=10, rest_s=60),
    ),
    _lift(
        "overhead-press",
        _tall.changed(shoulder_flexion=15, shoulder_abduction=20, elbow_flexion=145),
        _tall.changed(**_overhead).named("top"),
        muscles=("deltoids", "triceps", "trapezius"),
        name="Overhead press",
        aliases=(
            "military press",
            "standing military press",
            "barbell overhead press",
            "overhead press barbell",
            "standing overhead press",
            "standing barbell press",
            "standing shoulder press",
            "shoulder press",
            "strict press",
            "ohp",
        ),
        load=_barbell(30),
    ),
    _lift(
        "behind-neck-press",
        # straight out sideways, some 15 behind the frontal plane, forearms up
        _tall.changed(
            shoulder_flexion=90,
            shoulder_abduction=105,
            shoulder_external_rotation=90,
            elbow_flexion=110,
            neck_flexion=15,
        ),
        _tall.changed(**_overhead).named("top"),
        muscles=("deltoids", "triceps", "trapezius"),
        name="Behind-the-neck press",
        aliases=(
            "behind neck press",
            "barbell behind neck press",
            "barbell behind the neck press",
            "press behind the neck",
            "barbell press behind neck",
            "standing barbell press behind neck",
            "behind the neck shoulder press",
            "behind the neck barbell press",
            "behind the neck overhead press",
        ),
        load=_barbell(20),
    ),
    _lift(
        "bench-dip",
        _dip,
        _dip.changed(hip_flexion=100, shoulder_extension=60, elbow_flexion=95, wrist_extension=62, label="bottom"),
        muscles=("triceps", "chest", "deltoids"),
        name="Bench dip",
        aliases=(
            "triceps bench dip",
            "tricep bench dip",
            "bench dip deep",
            "deep bench dip",
            "chair dip",
            "dip on bench",
            "triceps dip on bench",
        ),
    ),
)

# ---- pulling ---------------------------------------------------------------------------------------------

_elbows_down: Angles = {
    "shoulder_flexion": 0,
    "shoulder_abduction": 35,
    "shoulder_external_rotation": 20,
    "elbow_flexion": 140,
}
_hang = Position.hanging(label="start")
_at_the_machine = Position.sitting(on=machine, shoulder_flexion=165, label="start")

_PULLS: tuple[Exercise, ...] = (
    _lift(
        "upright-row",
        _tall.changed(shoulder_internal_rotation=60),
        # elbows above the line of the shoulders
        _tall.changed(shoulder_abduction=100, shoulder_internal_rotation=60, elbow_flexion=130, label="top"),
        muscles=("deltoids", "trapezius"),
        name="Upright row",
        aliases=(
            "barbell upright row",
            "upright barbell row",
            "upright row barbell",
            "dumbbell upright row",
            "standing dumbbell upright row",
            "cable upright row",
        ),
        load=_barbell(20),
    ),
    _lift(
        "lat-pulldown",
        _at_the_machine,
        _at_the_machine.changed(**_elbows_down).named("bottom"),
        muscles=("lats", "biceps", "upper_back"),
        name="Lat pulldown",
        aliases=(
            "lat pull down machine",
            "lat pulldown machine",
            "lat pulldown cable",
            "wide grip lat pulldown",
            "cable lat pulldown",
            "front lat pulldown",
        ),
        load=Load(implement="machine", at="hands", usual_kg=40),
    ),
    _lift(
        "pull-up",
        _hang,
        _hang.changed(**_elbows_down).named("top"),
        muscles=("lats", "biceps", "upper_back"),
        name="Pull-up",
        aliases=("chin up", "bodyweight pull up", "strict pull up", "overhand pull up", "pull up bodyweight"),
        effort=7,
        usual=Dose(sets=3, reps=5, rest_s=120),
    ),
    _lift(
        "dead-hang",
        Position.hanging(),
        muscles=("forearms", "lats"),
        name="Dead hang",
        aliases=("bar hang", "passive hang", "hang from bar", "hanging from a bar", "dead hang from bar"),
        effort=4,
        usual=seconds(30),
    ),
)

# ---- single joints ---------------------------------------------------------------------------------------

_sitting = Position.sitting(shoulder_flexion=25, elbow_flexion=55).touching("hands", on="thighs")

_SINGLE_JOINTS: tuple[Exercise, ...] = (
    _lift(
        "biceps-curl",
        _tall.changed(forearm_supination=80),
        _tall.changed(forearm_supination=80, shoulder_flexion=10, elbow_flexion=135, label="top"),
        muscles=("biceps",),
        name="Biceps curl",
        aliases=(
            "bicep curl",
            "dumbbell curl",
            "barbell curl",
            "dumbbell bicep curl",
            "dumbbell biceps curl",
            "bicep curl dumbbell",
            "bicep curl barbell",
            "standing biceps curl",
        ),
        load=Load(implement="dumbbell", at="hands", usual_kg=16),
        usual=Dose(sets=3, reps=10, rest_s=60),
    ),
    _lift(
        "lateral-raise",
        _tall,
        _tall.changed(shoulder_abduction=88, elbow_flexion=15, label="top"),
        muscles=("deltoids",),
        name="Lateral raise",
        aliases=(
            "side lateral raise",
            "dumbbell lateral raise",
            "lateral raise dumbbell",
            "standing lateral raise",
            "side raise with dumbbells",
        ),
        load=Load(implement="dumbbell", at="hands", usual_kg=10),
        usual=Dose(sets=3, reps=10, rest_s=60),
    ),
    _lift(
        "neck-harness-extension",
        _sitting.changed(neck_flexion=35, label="start"),
        _sitting.changed(neck_extension=15, label="top"),
        muscles=("neck", "trapezius"),
        name="Neck extension with a harness",
        aliases=(
            "neck harness",
            "neck harness extension with weight",
            "head harness neck extension",
            "seated head harness neck resistance",
            "seated neck harness extension",
        ),
        load=Load(implement="harness", at="head", usual_kg=5),
        effort=5,
        usual=Dose(sets=2, reps=12, rest_s=60),
    ),
)

EXERCISES: tuple[Exercise, ...] = (*_SQUATS, *_LUNGES, *_HINGES, *_PUSHES, *_PULLS, *_SINGLE_JOINTS)
"""Strength exercises of the catalog."""
