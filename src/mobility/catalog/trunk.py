"""Trunk training: bracing, raising the trunk, raising the legs, extending the back.

One-sided exercises are written for the right side.  Hips are the thigh on the trunk, so a sit-up adds the rise
of the trunk to the bend that the drawn-up legs have already.  Efforts are those of an ordinary working set.
"""

from __future__ import annotations

from typing import Any

from attrs import evolve

from ..model import Dose, Exercise, Load, Position, Surface, seconds
from ..model.equipment import floor
from ..model.vocabulary import Muscle

TENS = Dose(sets=2, reps=10, rest_s=60)
"""Two sets of ten."""

EIGHT_A_SIDE = Dose(sets=2, reps=8, each_side=True, rest_s=30)
"""Two sets of eight on each side."""

ROMAN_CHAIR = Surface(kind="machine")
"""The slanted support of a back extension bench: thighs in front, heels behind."""


def _trunk(slug: str, start: Position, *later: Position, muscles: tuple[Muscle, ...], **more: Any) -> Exercise:
    """A strength exercise of the trunk."""
    return Exercise(
        slug, **{"position": start, "moves_to": later, "muscles": muscles, "purpose": "strength", "usual": TENS, **more}
    )


# ---- on the back -----------------------------------------------------------------------------------------

_flat = Position.supine(label="start")
_knees_up = Position.supine(hip_flexion=45, knee_flexion=90, ankle_plantarflexion=33, label="start")
_tabletop = Position.supine(hip_flexion=90, knee_flexion=90, shoulder_flexion=90, pelvis="neutral", label="start")

_ON_THE_BACK: tuple[Exercise, ...] = (
    _trunk(
        "dead-bug",
        _tabletop,
        # the other arm reaches back as the leg straightens
        _tabletop.right(hip_flexion=20, knee_flexion=10).left(shoulder_flexion=165).named("reach"),
        muscles=("abdominals", "hip_flexors"),
        name="Dead bug",
        aliases=("deadbug exercise", "alternating dead bug", "supine dead bug"),
        effort=4,
        rep_s=5,
        usual=EIGHT_A_SIDE,
        cues=("Keep the low back where it is", "Breathe out as the leg goes away"),
    ),
    _trunk(
        "curl-up",
        _knees_up,
        # head, neck and chest come up; the low back stays on the floor
        _knees_up.changed(hip_flexion=50, pelvis="neutral", pitch=-80, thoracic_flexion=35, neck_flexion=15)
        .changed(shoulder_flexion=25)
        .supported_by("back", "sacrum", "feet")
        .named("top"),
        muscles=("abdominals",),
        name="Curl-up",
        aliases=(
            "crunch",
            "abdominal crunch",
            "ab crunch",
            "basic crunch",
            "bent knee crunch",
            "mcgill curl up",
            "partial curl up",
            "abdominal curl up",
        ),
        effort=4,
    ),
    _trunk(
        "sit-up",
        _knees_up.changed(shoulder_flexion=20, elbow_flexion=100),
        # thighs stay at 45 to the floor while the trunk rises by 80
        _knees_up.changed(
            hip_flexion=125, pitch=-10, thoracic_flexion=25, neck_flexion=20, fold="trunk_to_legs", label="top"
        )
        .changed(shoulder_flexion=40, elbow_flexion=100)
        .supported_by("buttocks", "feet"),
        muscles=("abdominals", "hip_flexors"),
        name="Sit-up",
        aliases=("bent knee sit up", "full sit up", "crook lying sit up", "abdominal sit up"),
        effort=5,
    ),
    _trunk(
        "straight-leg-sit-up",
        _flat,
        Position.long_sitting(hip_flexion=85, thoracic_flexion=20, shoulder_flexion=80, neck_flexion=10, label="top"),
        muscles=("abdominals", "hip_flexors"),
        name="Straight-leg sit-up",
        aliases=("straight legged sit up", "sit up with straight legs", "long lever sit up", "sit up legs straight"),
        effort=6,
    ),
    _trunk(
        "v-up",
        _flat.changed(shoulder_flexion=170),
        # legs at 60 and trunk at 55 to the floor
        Position.supine(hip_flexion=115, pitch=-35, thoracic_flexion=15, shoulder_flexion=100, label="top")
        .changed(fold="trunk_to_legs")
        .supported_by("buttocks"),
        muscles=("abdominals", "hip_flexors"),
        name="V-up",
        aliases=("v sit up", "jackknife sit up", "jack knife sit up", "jackknife", "pike sit up"),
        effort=7,
        speed="fast",
        rep_s=3,
    ),
    _trunk(
        "double-leg-lower",
        Position.supine(hip_flexion=90, pelvis="neutral", label="start"),
        Position.supine(hip_flexion=90, pelvis="neutral").changed(hip_flexion=15, label="low"),
        muscles=("abdominals", "hip_flexors"),
        name="Double straight-leg lower",
        aliases=(
            "double leg lowering",
            "double leg lift",
            "straight leg lowering",
            "lying leg raise",
            "supine leg raise",
            "lying straight leg raise both legs",
            "double straight leg raise",
            "flat bench lying leg raise",
        ),
        effort=6,
        rep_s=5,
    ),
    _trunk(
        "glute-bridge",
        _knees_up,
        # knees, hips and shoulders in one line, which slopes by some 22 degrees
        _knees_up.changed(hip_flexion=0, pitch=-112, label="top").supported_by("head", "upper back", "feet"),
        muscles=("gluteals", "hamstrings"),
        name="Glute bridge",
        aliases=(
            "hip bridge",
            "supine bridge",
            "butt lift",
            "butt lift bridge",
            "pelvic bridge",
            "gluteal bridge",
            "bodyweight hip thrust on floor",
        ),
        effort=4,
        usual=Dose(sets=2, reps=12, rest_s=60),
    ),
)

# ---- on hands and knees, planks --------------------------------------------------------------------------

_on_all_fours = Position.quadruped(pelvis="neutral", label="start")
_leg_back = _on_all_fours.right(hip_flexion=0, knee_flexion=0).lifting("right leg").named("reach")
_straight = Position.plank(pelvis="neutral")

_PLANKS: tuple[Exercise, ...] = (
    _trunk(
        "bird-dog",
        _on_all_fours,
        _leg_back.left(shoulder_flexion=170, wrist_extension=0).lifting("left hand"),
        muscles=("low_back", "gluteals", "abdominals"),
        name="Bird dog",
        aliases=(
            "bird dog hold",
            "bird dog exercise",
            "quadruped arm and leg raise",
            "quadruped opposite arm and leg",
            "opposite arm and leg raise",
        ),
        effort=4,
        usual=Dose(sets=2, reps=8, seconds=5, each_side=True, rest_s=30),
    ),
    _trunk(
        "single-leg-extension-quadruped",
        _on_all_fours,
        _leg_back,
        muscles=("low_back", "gluteals"),
        name="Single-leg extension on hands and knees",
        aliases=(
            "quadruped leg extension",
            "quadruped single leg extension",
            "quadruped hip extension",
            "all fours leg extension",
            "hands and knees leg extension",
        ),
        effort=3,
        usual=Dose(sets=2, reps=8, seconds=5, each_side=True, rest_s=30),
    ),
    _trunk(
        "plank",
        _straight,
        muscles=("abdominals", "deltoids"),
        name="Plank on the hands",
        aliases=("high plank", "straight arm plank", "hand plank", "full plank", "plank on hands", "plank pose"),
        effort=5,
        usual=seconds(30),
    ),
    _trunk(
        "forearm-plank",
        Position.plank(on_forearms=True, pelvis="neutral"),
        muscles=("abdominals",),
        name="Forearm plank",
        aliases=("plank on forearms", "elbow plank", "plank on elbows", "low plank", "front plank", "prone plank"),
        effort=5,
        usual=seconds(30),
    ),
    _trunk(
        "side-plank",
        # the body slopes up from the feet to the right shoulder
        Position.side_lying("right", list=70)
        .right(shoulder_flexion=90, shoulder_abduction=90, elbow_flexion=80)
        .left(hip_adduction=8)
        .supported_by("right forearm", "right elbow", "right foot"),
        muscles=("obliques", "low_back"),
        name="Side plank",
        aliases=(
            "side plank on forearm",
            "side plank on elbow",
            "side bridge",
            "lateral plank",
            "forearm side plank",
        ),
        effort=5,
        usual=Dose(sets=2, seconds=20, each_side=True),
    ),
)

# ---- face down -------------------------------------------------------------------------------------------

_face_down = Position.prone(shoulder_flexion=160, ankle_plantarflexion=50, toe_extension=-10, label="start")
_over_the_pad = evolve(
    Position.prone(pitch=45, pelvis="neutral", shoulder_flexion=20, elbow_flexion=120, fold="trunk_to_legs"),
    attitude="prone_inclined",
).supported_by("thighs", "heels", on=ROMAN_CHAIR)

_FACE_DOWN: tuple[Exercise, ...] = (
    _trunk(
        "superman",
        _face_down,
        _face_down.changed(hip_extension=15, cue="arched", pitch=75, thoracic_extension=10, neck_extension=10)
        .lifting("head", "chest", "legs")
        .named("top"),
        muscles=("low_back", "gluteals"),
        name="Superman",
        aliases=(
            "superman hold",
            "superman exercise",
            "prone superman",
            "prone arm and leg lift",
        ),
        effort=4,
        usual=Dose(sets=2, reps=10, seconds=3, rest_s=60),
    ),
    _trunk(
        "back-extension",
        # from a straight line down, and back to it and no further
        _over_the_pad.named("straight"),
        _over_the_pad.changed(hip_flexion=70, pitch=115, label="bottom"),
        muscles=("low_back", "gluteals", "hamstrings"),
        name="Back extension on the bench",
        aliases=(
            "back extension",
            "45 degree back extension",
            "45 back extension",
            "roman chair back extension",
            "roman chair extension",
            "hyperextension",
            "hyperextensions back extensions",
        ),
        effort=5,
    ),
)

# ---- sitting, standing, hanging --------------------------------------------------------------------------

# leaning back by 40, heels on the floor
_leaning = (
    Position.floor_sitting(hip_flexion=95, knee_flexion=90, cue="usual_sitting", pitch=-40, label="start")
    .changed(shoulder_flexion=55, elbow_flexion=50)
    .supported_by("buttocks", "heels", on=floor)
)
_ready = Position.standing(
    hip_flexion=10, knee_flexion=20, ankle_dorsiflexion=10, pelvis="neutral", hip_abduction=10
).changed(shoulder_flexion=25, shoulder_internal_rotation=50, elbow_flexion=110, label="start")
_hang = Position.hanging(label="start")

_UPRIGHT: tuple[Exercise, ...] = (
    _trunk(
        "russian-twist",
        _leaning,
        _leaning.changed(thoracic_rotation=30, lumbar_rotation=5, label="left"),
        _leaning.changed(thoracic_rotation=-30, lumbar_rotation=-5, label="right"),
        muscles=("obliques", "abdominals"),
        name="Russian twist",
        aliases=(
            "russian twists with weight",
            "weighted russian twist",
            "seated russian twist",
            "medicine ball russian twist",
            "seated twist with medicine ball",
        ),
        load=Load(implement="medicine_ball", at="hands", usual_kg=5),
        effort=5,
        rep_s=3,
        usual=Dose(sets=2, reps=12, rest_s=60),
    ),
    _trunk(
        "pallof-press",
        _ready,
        # the cable pulls from the side; nothing turns
        _ready.changed(
            shoulder_flexion=80, shoulder_adduction=17, shoulder_internal_rotation=0, elbow_flexion=0, label="pressed"
        ),
        muscles=("obliques", "abdominals"),
        name="Pallof press",
        aliases=("cable pallof press", "anti rotation press", "standing pallof press", "pallof press with cable"),
        load=Load(implement="cable", at="hands", usual_kg=10),
        effort=5,
        usual=EIGHT_A_SIDE,
    ),
    _trunk(
        "hanging-leg-raise",
        _hang,
        # the trunk swings back as the legs come forward, so that the whole hangs under the bar
        _hang.changed(hip_flexion=100, knee_flexion=15, pelvis="curled", pitch=10, label="top"),
        muscles=("abdominals", "hip_flexors", "forearms"),
        name="Hanging leg raise",
        aliases=(
            "hanging straight leg raise",
            "hanging leg lift",
            "leg raise hanging from bar",
            "hanging leg raise on bar",
        ),
        effort=7,
        usual=Dose(sets=2, reps=8, rest_s=90),
    ),
)

EXERCISES: tuple[Exercise, ...] = (*_ON_THE_BACK, *_PLANKS, *_FACE_DOWN, *_UPRIGHT)
"""Trunk exercises of the catalog."""
