"""Stretches, gentle mobility, and the resting postures they are compared with.

One-sided exercises are written for the right side.  Hips are the thigh on the trunk; where the evidence base
lists a posture (hugged knees, child's pose, toe touches, hip flexor stretches, cat and cobra, sitting) its
angles and its pull stand here unchanged.
"""

from __future__ import annotations

from typing import Any

from attrs import evolve

from ..model import Dose, Exercise, Position, Support, reps
from ..model.equipment import strap, wall
from ..model.vocabulary import Muscle
from .breathing import ARTICLE

TWICE_30 = Dose(sets=2, seconds=30, stretch=4)
"""Two holds of half a minute, felt as mild: a minute a muscle, as Garber 2011 advises."""

EACH_SIDE = evolve(TWICE_30, each_side=True)
"""The same on each side."""

HAND_WEIGHT = 0.3
"""How far a resting hand or a limb's own weight takes a joint past active range, 0-1 (policy)."""


def _stretch(slug: str, position: Position, *muscles: Muscle, **more: Any) -> Exercise:
    """A stretch that is held, on both sides at once unless `usual` says otherwise."""
    return Exercise(slug, **{"position": position, "muscles": muscles, "purpose": "stretch", "usual": TWICE_30, **more})


def _one_sided(slug: str, position: Position, *muscles: Muscle, **more: Any) -> Exercise:
    """A stretch of one side after the other."""
    return _stretch(slug, position, *muscles, usual=EACH_SIDE, **more)


# ---- the front of the hip ----------------------------------------------------------------------------

HALF_KNEELING_STRETCH = _one_sided(
    "half-kneeling-hip-flexor-stretch",
    Position.half_kneeling(hip_extension=10, pelvis="tucked", shoulder_flexion=170).on_a_pad(),
    "hip_flexors",
    "quadriceps",
    name="Half-kneeling hip flexor stretch",
    aliases=(
        "half kneeling hip flexor stretch arms overhead",
        "half kneeling psoas stretch",
        "half kneeling stretch",
        "kneeling hip flexor stretch",
        "kneeling hip flexor stretch with pelvic tilt",
        "hip flexor stretch",
        "psoas stretch",
    ),
    cues=(
        "Tuck the pelvis first, then move the hips forward",
        "Ribs down, arms overhead",
        "A pad under the knee",
    ),
    sources=(ARTICLE,),
)

_half_kneeling = Position.half_kneeling(shoulder_abduction=20).on_a_pad()

_FRONT_OF_HIP: tuple[Exercise, ...] = (
    HALF_KNEELING_STRETCH,
    _one_sided(
        "half-kneeling-lunge-no-tuck",
        # the hips slide forward over the front foot
        _half_kneeling.right(hip_extension=15).left(hip_flexion=95, knee_flexion=100, ankle_dorsiflexion=10),
        "hip_flexors",
        name="Half-kneeling lunge without a tuck",
        aliases=(
            "kneeling lunge stretch",
            "low lunge",
            "low lunge stretch",
            "kneeling lunge hip flexor stretch",
        ),
    ),
    _one_sided(
        "low-lunge-overhead-lean",
        _half_kneeling.changed(shoulder_flexion=175, shoulder_abduction=0, pitch=-10)
        .right(hip_extension=25)
        .left(hip_flexion=100, knee_flexion=105, ankle_dorsiflexion=15),
        "hip_flexors",
        "abdominals",
        name="Low lunge with overhead lean",
        aliases=(
            "low lunge overhead reach",
            "low lunge with overhead reach",
            "crescent low lunge",
            "anjaneyasana",
            "kneeling lunge backbend",
        ),
    ),
    _one_sided(
        "couch-stretch",
        evolve(
            _half_kneeling.right(hip_extension=10, knee_flexion=130),
            supports=(
                Support(landmark="knee", side="right"),
                Support(landmark="instep", side="right", on=wall),
                Support(landmark="sole", side="left"),
            ),
        ).pulled(HAND_WEIGHT, at="limbs"),
        "quadriceps",
        "hip_flexors",
        name="Couch stretch",
        aliases=(
            "couch hip flexor stretch",
            "couch stretch on wall",
            "wall couch stretch",
            "bulgarian quad stretch",
        ),
    ),
    _one_sided(
        "standing-quad-stretch",
        Position.standing()
        .right(hip_extension=5, knee_flexion=130, shoulder_extension=30, elbow_flexion=20)
        .left(shoulder_flexion=70)
        .lifting("right leg")
        .resting("left hand", on=wall)
        .touching("right hand", on="right instep")
        .pulled(HAND_WEIGHT, at="limbs"),
        "quadriceps",
        name="Standing quad stretch",
        aliases=("quad stretch", "standing quadriceps stretch", "quadriceps stretch", "standing quad pull"),
    ),
)

# ---- hips and thighs -------------------------------------------------------------------------------------

KNEES_TO_CHEST = _stretch(
    "knees-to-chest",
    Position.supine(hip_flexion=140, knee_flexion=140, pitch=-85, shoulder_flexion=20, elbow_flexion=80)
    .touching("hands", on="shins")
    .pulled(1.0),
    "low_back",
    "gluteals",
    name="Knees to chest",
    aliases=(
        "knees to chest stretch",
        "both knees to chest",
        "both knees to chest stretch",
        "double knee to chest",
        "double knees to chest",
        "double knee to chest stretch",
        "two knees to chest",
        "hug knees to chest",
        "hug both knees to chest",
        "knees to chest hug",
        "supine knees to chest",
        "lying knees to chest",
        "dktc",
        "hug keens to chest",
        "double knee to chest with towel",
        "knees to chest with towel",
        "knees to chest with strap",
        "apanasana",
    ),
)

_figure_four = (
    Position.supine(hip_flexion=105, knee_flexion=90, shoulder_flexion=20, elbow_flexion=5)
    .right(hip_flexion=115, knee_flexion=115, hip_abduction=35, hip_external_rotation=65)
    .touching("right heel", on="left thighs")
    .touching("hands", on="left thigh_back")
    .pulled(HAND_WEIGHT)
)

# upright over the front leg: the back hip is the one that is extended
_pigeon = (
    Position.floor_sitting(pitch=42, shoulder_flexion=28, elbow_flexion=14, wrist_extension=90, twisted_knee="right")
    .right(hip_flexion=127, hip_abduction=42, hip_external_rotation=65, knee_flexion=118, shoulder_adduction=25)
    .left(hip_extension=23, knee_flexion=12, ankle_plantarflexion=55)
    .supported_by("hands", "right buttocks", "right shin", "left thighs", "left instep")
)

_straight_leg_up = (
    Position.supine(shoulder_flexion=22)
    .right(hip_flexion=80, shoulder_flexion=32)
    .lifting("right leg")
    .pulled(HAND_WEIGHT)
)

_HIPS: tuple[Exercise, ...] = (
    KNEES_TO_CHEST,
    KNEES_TO_CHEST.varied(
        "knees-to-chest-no-pull",
        name="Knees to chest without a pull",
        aliases=(
            "knees to chest gentle",
            "gentle knees to chest",
            "knees to chest no pull",
            "knees over chest rest",
        ),
        position=Position.supine(hip_flexion=110, knee_flexion=120, shoulder_flexion=32, elbow_flexion=40).touching(
            "hands", on="shins"
        ),
    ),
    _one_sided(
        "single-knee-to-chest",
        Position.supine(shoulder_flexion=20, elbow_flexion=45)
        .right(hip_flexion=125, knee_flexion=130)
        .lifting("right leg")
        .touching("hands", on="right shin")
        .pulled(1.0),
        "gluteals",
        "low_back",
        name="Single knee to chest",
        aliases=(
            "knee to chest",
            "knee to chest stretch",
            "one knee to chest",
            "one knee to chest stretch",
            "single knee to chest stretch",
            "lying knee to chest",
            "supine knee to chest",
            "sktc",
        ),
    ),
    _one_sided(
        "figure-four-stretch",
        _figure_four,
        "gluteals",
        "hip_rotators",
        name="Figure four stretch",
        aliases=(
            "figure 4 stretch",
            "figure four",
            "figure 4",
            "supine figure four stretch",
            "supine figure 4 stretch",
            "lying figure four stretch",
            "piriformis stretch",
            "supine piriformis stretch",
            "reclined pigeon",
            "supine pigeon",
            "lying glute stretch",
        ),
    ),
    _one_sided(
        "pigeon-pose",
        _pigeon,
        "gluteals",
        "hip_rotators",
        name="Pigeon pose",
        aliases=("pigeon", "pigeon stretch", "half pigeon", "half pigeon pose", "eka pada rajakapotasana"),
    ),
    _stretch(
        "butterfly-stretch",
        Position.floor_sitting(hip_abduction=45, hip_external_rotation=55, knee_flexion=125, cue="usual_sitting")
        .changed(shoulder_flexion=40, elbow_flexion=20)
        .supported_by("buttocks", "feet")
        .touching("hands", on="feet"),
        "adductors",
        name="Butterfly stretch",
        aliases=(
            "butterfly pose",
            "seated butterfly",
            "seated butterfly stretch",
            "bound angle pose",
            "baddha konasana",
            "groin butterfly stretch",
        ),
    ),
    _stretch(
        "frog-stretch",
        Position.quadruped(pelvis="neutral", elbow_flexion=90, wrist_extension=0)
        .changed(hip_abduction=55, hip_external_rotation=15)
        .supported_by("forearms", "knees", "shins")
        .on_a_pad()
        .pulled(HAND_WEIGHT, at="limbs"),
        "adductors",
        name="Frog stretch",
        aliases=("frog pose", "kneeling frog stretch", "adductor frog stretch"),
    ),
    _stretch(
        "happy-baby",
        Position.supine(hip_flexion=125, knee_flexion=105, hip_abduction=45, hip_external_rotation=30)
        .changed(shoulder_flexion=42, elbow_flexion=5)
        .touching("hands", on="feet")
        .pulled(0.5),
        "adductors",
        "gluteals",
        "low_back",
        name="Happy baby",
        aliases=("happy baby pose", "happy baby stretch", "ananda balasana"),
    ),
    _stretch(
        "happy-baby-sacrum-down",
        Position.supine(hip_flexion=125, knee_flexion=105, hip_abduction=45, hip_external_rotation=30, pelvis="resting")
        .changed(shoulder_flexion=42, elbow_flexion=5)
        .touching("hands", on="feet")
        .pulled(0.5),
        "adductors",
        "gluteals",
        name="Happy baby with the sacrum down",
        aliases=("happy baby pose sacrum down", "happy baby tailbone down"),
    ),
)

_HAMSTRINGS_AND_CALVES: tuple[Exercise, ...] = (
    _one_sided(
        "supine-hamstring-stretch",
        _straight_leg_up.touching("hands", on="right thigh_back"),
        "hamstrings",
        name="Supine hamstring stretch",
        aliases=(
            "lying hamstring stretch",
            "hamstring stretch lying",
            "hamstring stretch on back",
        ),
    ),
    _one_sided(
        "strap-hamstring-stretch",
        _straight_leg_up.changed(shoulder_flexion=60, elbow_flexion=15).resting("right foot", on=strap).holding(strap),
        "hamstrings",
        "calves",
        name="Supine hamstring stretch with a strap",
        aliases=(
            "hamstring stretch with strap",
            "strap hamstring stretch supine",
            "supine hamstring stretch with band",
            "lying hamstring stretch with strap",
            "supine hamstring stretch with strap",
            "lying hamstring stretch with towel",
        ),
    ),
    _stretch(
        "seated-forward-fold",
        Position.long_sitting(hip_flexion=110, pitch=32, thoracic_flexion=25, shoulder_flexion=105, neck_flexion=20)
        .changed(scapula_elevation=0.03)
        .touching("hands", on="feet")
        .pulled(0.5, at="trunk"),
        "hamstrings",
        "low_back",
        name="Seated forward fold",
        aliases=(
            "seated forward bend",
            "seated toe touch",
            "seated toe touch stretch",
            "long sitting toe touch",
            "long sitting hamstring stretch",
            "sit and reach",
            "sit and reach stretch",
            "paschimottanasana",
        ),
    ),
    _stretch(
        "standing-toe-touch",
        Position.standing(hip_flexion=111, thoracic_flexion=25, shoulder_flexion=118, neck_flexion=20)
        .changed(scapula_elevation=0.035)
        .touching("hands", on="toes"),
        "hamstrings",
        "low_back",
        name="Standing toe touch",
        aliases=(
            "standing toe touch stretch",
            "touch your toes",
            "touch toes",
            "two toe touch",
            "standing toe reach stretch",
            "standing toe reach",
            "ragdoll",
            "rag doll pose",
            "ragdoll pose",
            "standing forward fold",
            "standing forward bend",
            "standing hamstring toe touch",
            "uttanasana",
        ),
    ),
    _one_sided(
        "calf-wall-stretch",
        # trunk, back leg and heel in one line; the front leg bent
        Position.standing(shoulder_flexion=90, wrist_extension=70)
        .right(hip_extension=10, ankle_dorsiflexion=25)
        .left(hip_flexion=45, knee_flexion=40, ankle_dorsiflexion=10)
        .resting("hands", on=wall),
        "calves",
        name="Calf stretch at the wall",
        aliases=(
            "calf stretch",
            "wall calf stretch",
            "calf stretch against wall",
            "calf stretch on wall",
            "standing calf stretch",
            "gastrocnemius stretch",
            "gastroc stretch",
        ),
    ),
    _stretch(
        "kneeling-heel-sit",
        # kneecaps point to the floor, but shins and insteps carry the weight
        Position.kneeling(
            hip_flexion=60, knee_flexion=150, ankle_plantarflexion=50, shoulder_flexion=20, elbow_flexion=40
        )
        .supported_by("shins", "insteps")
        .touching("hands", on="thighs"),
        "quadriceps",
        "tibialis",
        name="Kneeling heel sit",
        aliases=("heel sit", "heel sitting", "sitting on heels", "seiza", "thunderbolt pose", "vajrasana"),
    ),
)

# ---- the back --------------------------------------------------------------------------------------------

_on_all_fours = Position.quadruped(pelvis="neutral").named("start")
_face_down = Position.prone(ankle_plantarflexion=50, toe_extension=-10)
_prone_hands = _face_down.changed(shoulder_extension=10, elbow_flexion=145, wrist_extension=85, label="start")
# the pelvis stays down, the trunk is pushed up by the arms
_cobra = _face_down.changed(
    hip_extension=15,
    cue="arched",
    pitch=54,
    thoracic_extension=15,
    neck_extension=15,
    shoulder_extension=20,
    elbow_flexion=85,
    wrist_extension=75,
).supported_by("hands", "pelvis_front", "thighs", "insteps")
_open_book = (
    Position.side_lying("left", hip_flexion=80, knee_flexion=90, shoulder_flexion=90, list=-85, pitch=12)
    .lifting("knees")
    .named("start")
)

_BACK: tuple[Exercise, ...] = (
    _stretch(
        "childs-pose",
        # hips on the heels, the back rounded so that the forehead comes down before the knees
        Position.kneeling(hip_flexion=135, knee_flexion=158, ankle_plantarflexion=55, pitch=85)
        .changed(thoracic_flexion=25, neck_flexion=15, shoulder_flexion=165, elbow_flexion=40)
        .supported_by("shins", "insteps", "forehead", "forearms")
        .pulled(0.5),
        "low_back",
        "gluteals",
        "lats",
        name="Child's pose",
        aliases=("child pose", "childs pose stretch", "balasana", "prayer stretch"),
    ),
    Exercise(
        "cat-cow",
        name="Cat-cow",
        aliases=(
            "cat cow stretch",
            "cat cow pose",
            "cat camel",
            "cat and cow",
            "cat and camel",
            "cats and cows",
        ),
        position=_on_all_fours,
        moves_to=(
            _on_all_fours.changed(cue="rounded", thoracic_flexion=25, neck_flexion=30, label="cat"),
            # the pelvis is free to tip forward here, which neutral holds back
            _on_all_fours.changed(pelvis=None, cue="arched", thoracic_extension=12, neck_extension=30, label="cow"),
        ),
        purpose="mobilise",
        muscles=("low_back", "abdominals"),
        rep_s=6,
        usual=reps(8),
    ),
    _stretch(
        "cobra",
        _cobra,
        "abdominals",
        "hip_flexors",
        name="Cobra",
        aliases=(
            "cobra pose",
            "cobra stretch",
            "prone cobra stretch",
            "bhujangasana",
            "abdominal cobra stretch",
        ),
    ),
    Exercise(
        "prone-on-elbows",
        # a moderate arch that the arms carry and nobody presses on: about half the range, stated as such
        position=_face_down.changed(
            hip_extension=10,
            lumbar_extension=8,
            pitch=72,
            thoracic_extension=20,
            shoulder_flexion=118,
            elbow_flexion=35,
            neck_extension=5,
        ).supported_by("forearms", "abdomen", "pelvis_front", "thighs", "insteps"),
        name="Prone on elbows",
        aliases=(
            "prone prop",
            "prone propping",
            "prone on forearms",
            "sphinx",
            "sphinx pose",
            "sphinx stretch",
        ),
        purpose="mobilise",
        muscles=("abdominals",),
        usual=Dose(seconds=60),
    ),
    Exercise(
        "prone-press-up",
        name="Prone press-up",
        aliases=(
            "mckenzie press up",
            "mckenzie extension",
            "prone extension press up",
            "prone lumbar press up",
        ),
        position=_prone_hands,
        moves_to=(_cobra.changed(shoulder_flexion=70, elbow_flexion=30, wrist_extension=30, label="top"),),
        purpose="mobilise",
        muscles=("low_back", "abdominals"),
        usual=reps(10),
    ),
    Exercise(
        "side-lying-thoracic-rotation",
        name="Side-lying thoracic rotation",
        aliases=(
            "open book",
            "open books",
            "open book stretch",
            "open book rotation",
            "side lying open book",
            "side lying t spine rotation",
            "side lying thoracic rotation stretch",
        ),
        position=_open_book,
        moves_to=(
            _open_book.changed(thoracic_rotation=-35, lumbar_rotation=-5, neck_rotation=-45)
            .right(shoulder_abduction=95)
            .named("open"),
        ),
        purpose="mobilise",
        muscles=("upper_back", "chest"),
        rep_s=6,
        usual=Dose(reps=8, each_side=True),
    ),
    Exercise(
        "thread-the-needle",
        name="Thread the needle",
        aliases=(
            "thread the needle stretch",
            "thread the needle pose",
            "quadruped thread the needle",
            "threading the needle",
            "parsva balasana",
        ),
        position=_on_all_fours,
        moves_to=(
            _on_all_fours.changed(thoracic_rotation=35, lumbar_rotation=5, neck_rotation=40, pitch=118, knee_flexion=68)
            .right(shoulder_flexion=90, shoulder_adduction=50, wrist_extension=0)
            .left(shoulder_flexion=118, elbow_flexion=62, wrist_extension=25)
            .supported_by("left hand", "right shoulder", "head", "knees", "shins")
            .named("threaded"),
        ),
        purpose="mobilise",
        muscles=("upper_back",),
        usual=Dose(reps=6, each_side=True),
    ),
    _one_sided(
        "supine-spinal-twist",
        # both knees lie to the left, the weight of the legs and a hand hold them there
        # shoulders down and arms out, the pelvis rolled to the left and the right leg on the left one
        Position.supine(hip_flexion=90, knee_flexion=90, shoulder_flexion=90, shoulder_abduction=90, turn=45)
        .changed(thoracic_rotation=-30, lumbar_rotation=-10, neck_rotation=-40)
        .right(hip_adduction=25)
        .left(hip_abduction=45)
        .supported_by("head", "upper back", "left buttocks", "shins")
        .pulled(HAND_WEIGHT, at="trunk"),
        "low_back",
        "obliques",
        "gluteals",
        name="Supine spinal twist",
        aliases=(
            "supine twist",
            "knee pull over twist",
            "lying trunk twist with hand pressure",
            "supine twist stretch",
            "lying spinal twist",
            "lying twist",
            "reclined spinal twist",
            "reclined twist",
            "supine lumbar twist",
            "lying crossover",
            "supta matsyendrasana",
        ),
    ),
)

# ---- neck and shoulders ----------------------------------------------------------------------------------

_seated = Position.sitting()
_resting_hands = _seated.changed(shoulder_flexion=25, elbow_flexion=55).touching("hands", on="thighs")

_NECK_AND_SHOULDERS: tuple[Exercise, ...] = (
    _one_sided(
        "neck-side-stretch",
        # a hand on the head takes it to the left
        _seated.changed(neck_lateral=-40)
        .left(shoulder_flexion=120, shoulder_abduction=40, elbow_flexion=120)
        .touching("left hand", on="head")
        .pulled(HAND_WEIGHT, at="neck"),
        "trapezius",
        "neck",
        name="Side neck stretch with the hand",
        aliases=(
            "side neck stretch",
            "upper trap stretch",
            "upper trapezius stretch",
            "neck side stretch with hand",
        ),
    ),
    _one_sided(
        "neck-side-bend",
        _resting_hands.changed(neck_lateral=-35),
        "trapezius",
        "neck",
        name="Neck side bend",
        aliases=(
            "ear to shoulder",
            "ear to shoulder stretch",
            "neck tilt",
            "neck lateral flexion",
            "head tilt stretch",
        ),
    ),
    _stretch(
        "neck-pull-chin-to-chest",
        _seated.changed(neck_flexion=50, thoracic_flexion=10, shoulder_flexion=88, elbow_flexion=120)
        .touching("hands", on="head")
        .pulled(0.5, at="neck"),
        "neck",
        "trapezius",
        name="Chin to chest with the hands pulling",
        aliases=(
            "chin to chest stretch with hands",
            "hands behind head neck stretch",
            "neck flexion stretch with hands",
            "neck flexion pull",
            "chin to chest pull",
        ),
    ),
    Exercise(
        "chin-tuck",
        position=_resting_hands.named("start"),
        moves_to=(_resting_hands.changed(neck_flexion=12, label="tucked"),),
        name="Chin tuck",
        aliases=(
            "seated chin tuck",
            "chin retraction",
            "cervical retraction",
            "neck retraction",
            "chin tuck exercise",
        ),
        purpose="mobilise",
        muscles=("neck",),
        usual=Dose(reps=10, seconds=3),
    ),
    _stretch(
        "doorway-pec-stretch",
        Position.standing(shoulder_abduction=90, shoulder_external_rotation=85, elbow_flexion=90)
        .resting("forearms", on=wall)
        .pulled(HAND_WEIGHT, at="limbs"),
        "chest",
        "deltoids",
        name="Doorway pec stretch",
        aliases=(
            "doorway stretch",
            "doorway chest stretch",
            "door pec stretch",
            "pec doorway stretch",
            "pec stretch in doorway",
            "chest doorway stretch",
            "corner pec stretch",
            "pec stretch",
            "chest stretch",
        ),
    ),
    _one_sided(
        "cross-body-shoulder-stretch",
        Position.standing()
        .right(shoulder_flexion=100, shoulder_adduction=40)
        .left(shoulder_flexion=60, shoulder_internal_rotation=20, elbow_flexion=110)
        .touching("left hand", on="right elbow")
        .pulled(HAND_WEIGHT, at="limbs"),
        "deltoids",
        "rotator_cuff",
        name="Cross-body shoulder stretch",
        aliases=(
            "cross body stretch",
            "cross body arm stretch",
            "cross body shoulder",
            "crossbody shoulder stretch",
            "posterior shoulder stretch",
            "rear delt stretch",
            "across chest shoulder stretch",
        ),
    ),
    _one_sided(
        "overhead-triceps-stretch",
        Position.standing()
        .right(shoulder_flexion=175, elbow_flexion=135)
        .left(shoulder_flexion=140, shoulder_abduction=5, shoulder_internal_rotation=42, elbow_flexion=110)
        .touching("left hand", on="right elbow")
        .pulled(HAND_WEIGHT, at="limbs"),
        "triceps",
        "lats",
        name="Overhead triceps stretch",
        aliases=("triceps stretch", "tricep stretch", "overhead tricep stretch", "standing triceps stretch"),
    ),
)

# ---- resting postures ------------------------------------------------------------------------------------

_RESTING: tuple[Exercise, ...] = (
    Exercise(
        "usual-sitting",
        position=_resting_hands,
        name="Sitting in the usual way",
        aliases=("sitting at a desk", "desk sitting", "sitting on a chair"),
        purpose="cool_down",
        usual=Dose(seconds=600),
    ),
    Exercise(
        "seated-slump",
        position=Position.sitting(
            cue="slump", thoracic_flexion=25, neck_flexion=15, shoulder_flexion=36, elbow_flexion=60
        ).touching("hands", on="thighs"),
        name="Slumped sitting",
        aliases=("slump sitting", "slouched sitting", "slouching", "seated slouch"),
        purpose="cool_down",
        usual=Dose(seconds=60),
    ),
    Exercise(
        "supine-rest",
        position=Position.supine(shoulder_abduction=25),
        name="Lying on the back",
        aliases=("corpse pose", "savasana", "shavasana", "supine rest position", "lying flat on the back"),
        purpose="cool_down",
        usual=Dose(seconds=300),
    ),
    Exercise(
        "legs-up-the-wall",
        position=Position.supine(hip_flexion=85, shoulder_abduction=30).resting("heels", on=wall),
        name="Legs up the wall",
        aliases=("legs up wall", "legs up the wall pose", "legs on the wall", "viparita karani"),
        purpose="cool_down",
        muscles=("hamstrings",),
        usual=Dose(seconds=300),
    ),
)

EXERCISES: tuple[Exercise, ...] = (
    *_FRONT_OF_HIP,
    *_HIPS,
    *_HAMSTRINGS_AND_CALVES,
    *_BACK,
    *_NECK_AND_SHOULDERS,
    *_RESTING,
)
"""Stretches and resting postures of the catalog."""
