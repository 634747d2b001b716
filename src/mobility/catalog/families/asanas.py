"""Postures of yoga beside those that are written out, by their English and Sanskrit names."""

from __future__ import annotations

from ...model import Dose, Exercise, Position
from ...model.equipment import chair, wall
from ..family import Builder, Family, choices

HELD = Dose(sets=1, seconds=60, stretch=4)
EACH_SIDE = Dose(sets=1, seconds=60, stretch=4, each_side=True)

_stand = Position.standing()
_wide = Position.standing(hip_abduction=35)
_lotus = Position.floor_sitting(
    hip_flexion=85, knee_flexion=110, hip_abduction=35, hip_external_rotation=45, pelvis="neutral"
)
_lunge = (
    Position.standing(pelvis="neutral")
    .right(hip_flexion=90, knee_flexion=90, ankle_dorsiflexion=10)
    .left(hip_extension=5, toe_extension=50)
    .supported_by("right foot", "left ball of foot")
)
_long = Position.long_sitting(hip_flexion=88, pelvis="neutral")
_prone = Position.prone()
_supine = Position.supine()
_dog = Position.plank(
    hip_flexion=90,
    knee_flexion=5,
    ankle_dorsiflexion=20,
    toe_extension=0,
    pitch=135,
    shoulder_flexion=165,
    wrist_extension=45,
).supported_by("hands", "feet")
_fold = Position.standing(hip_flexion=115, knee_flexion=5, thoracic_flexion=10, fold="trunk_to_legs")
_kneel = Position.kneeling().on_a_pad()
_hands = Position.inverted()

_TABLE: tuple[tuple[str, tuple[str, ...], Position, bool], ...] = (
    ("mountain pose", ("tadasana", "samasthiti", "palm tree pose"), _stand, False),
    (
        "tree pose",
        ("vrksasana", "vrikshasana", "tree"),
        _stand.right(hip_flexion=45, knee_flexion=120, hip_abduction=40, hip_external_rotation=40).lifting(
            "right foot"
        ),
        True,
    ),
    (
        "chair pose",
        ("utkatasana", "fierce pose", "awkward pose", "thunderbolt standing"),
        Position.squat(hip_flexion=90, knee_flexion=80, ankle_dorsiflexion=20, shoulder_flexion=165, pelvis="neutral"),
        False,
    ),
    (
        "eagle pose",
        ("garudasana", "eagle"),
        Position.squat(hip_flexion=60, knee_flexion=60, ankle_dorsiflexion=20)
        .right(hip_adduction=15)
        .lifting("right foot"),
        True,
    ),
    (
        "dancer pose",
        ("natarajasana", "lord of the dance", "dancers pose", "king dancer pose", "standing bow"),
        _stand.changed(hip_flexion=20, lumbar_extension=13, pitch=30)
        .right(hip_extension=25, knee_flexion=100)
        .lifting("right leg"),
        True,
    ),
    (
        "warrior three",
        ("virabhadrasana 3", "warrior 3", "warrior iii", "virabhadrasana iii", "airplane pose"),
        Position.standing(pitch=85, pelvis="neutral").left(hip_flexion=85).lifting("right leg"),
        True,
    ),
    (
        "reverse warrior",
        ("viparita virabhadrasana", "peaceful warrior", "exalted warrior"),
        _lunge.changed(lumbar_lateral=-12, thoracic_lateral=-15),
        True,
    ),
    ("humble warrior", ("devotional warrior", "baddha virabhadrasana"), _lunge.changed(pitch=60), True),
    (
        "crescent lunge",
        ("high lunge", "anjaneyasana high", "alanasana", "crescent pose", "crescent high lunge"),
        _lunge.changed(shoulder_flexion=170),
        True,
    ),
    (
        "low crescent lunge",
        ("anjaneyasana", "crescent moon lunge"),
        Position.half_kneeling(hip_extension=15, shoulder_flexion=170, thoracic_extension=8).on_a_pad(),
        True,
    ),
    (
        "side angle pose",
        ("utthita parsvakonasana", "extended side angle", "parsvakonasana", "extended side angle pose"),
        _wide.right(hip_flexion=95, knee_flexion=90).changed(lumbar_lateral=12, thoracic_lateral=10, pelvis="neutral"),
        True,
    ),
    (
        "revolved triangle",
        ("parivrtta trikonasana", "revolved triangle pose", "twisted triangle"),
        Position.standing(hip_flexion=85, thoracic_rotation=32, pelvis="neutral"),
        True,
    ),
    (
        "revolved chair pose",
        ("parivrtta utkatasana", "twisted chair", "twisting chair pose", "prayer twist chair"),
        Position.squat(hip_flexion=95, knee_flexion=80, ankle_dorsiflexion=20, thoracic_rotation=32, pelvis="neutral"),
        True,
    ),
    (
        "revolved lunge",
        ("parivrtta anjaneyasana", "twisted lunge", "revolved crescent lunge", "prayer twist lunge", "crescent twist"),
        _lunge.changed(thoracic_rotation=32),
        True,
    ),
    (
        "half moon pose",
        ("ardha chandrasana", "half moon"),
        Position.standing(hip_flexion=80, pelvis="neutral").left(hip_abduction=40).lifting("left leg"),
        True,
    ),
    (
        "pyramid pose",
        ("parsvottanasana", "intense side stretch", "pyramid"),
        Position.standing(hip_flexion=95, pelvis="neutral").left(hip_flexion=60),
        True,
    ),
    (
        "standing forward bend",
        (
            "uttanasana",
            "standing forward fold",
            "forward fold",
            "ragdoll",
            "rag doll pose",
            "intense forward bend",
            "padahastasana",
            "hand to foot pose",
            "gorilla pose",
            "padangusthasana",
            "forward bend standing",
            "big toe pose",
            "hand under foot pose",
            "dangling pose",
        ),
        _fold,
        False,
    ),
    (
        "wide legged forward bend",
        (
            "prasarita padottanasana",
            "wide legged forward fold",
            "standing straddle forward bend",
            "wide leg forward fold",
            "standing wide legged forward fold",
            "standing straddle",
        ),
        Position.standing(hip_flexion=110, hip_abduction=35, thoracic_flexion=10, fold="trunk_to_legs"),
        False,
    ),
    (
        "goddess pose",
        ("utkata konasana", "goddess squat", "horse stance", "horse pose", "victory squat"),
        Position.squat(hip_flexion=80, knee_flexion=85, hip_abduction=40, hip_external_rotation=40, pelvis="neutral"),
        False,
    ),
    (
        "garland squat",
        ("yogi squat pose", "malasana squat", "yoga squat"),
        Position.squat(hip_flexion=125, knee_flexion=130, ankle_dorsiflexion=35, hip_abduction=25),
        False,
    ),
    (
        "three legged dog",
        (
            "three legged downward dog",
            "down dog split",
            "eka pada adho mukha svanasana",
            "one legged downward dog",
            "downward dog split",
            "downward facing balance dog",
        ),
        _dog.right(hip_flexion=0).lifting("right foot"),
        True,
    ),
    (
        "dolphin pose",
        ("dolphin", "ardha pincha mayurasana", "puppy dolphin", "forearm down dog"),
        _dog.changed(elbow_flexion=90).supported_by("forearms", "feet"),
        False,
    ),
    (
        "puppy pose",
        (
            "uttana shishosana",
            "extended puppy pose",
            "anahatasana",
            "heart melting pose",
            "melting heart",
            "extended puppy",
        ),
        Position.kneeling(hip_flexion=90, pitch=105, shoulder_flexion=170, lumbar_extension=8).supported_by(
            "knees", "shins", "forearms", "forehead"
        ),
        False,
    ),
    (
        "four limbed staff pose",
        ("chaturanga dandasana", "chaturanga", "low push up hold"),
        Position.plank(shoulder_flexion=10, elbow_flexion=90, pelvis="neutral"),
        False,
    ),
    (
        "sphinx pose",
        ("salamba bhujangasana", "sphinx"),
        _prone.changed(lumbar_extension=9, pitch=55, shoulder_flexion=60, elbow_flexion=90).supported_by(
            "forearms", "pelvis", "thighs"
        ),
        False,
    ),
    (
        "bow pose",
        ("dhanurasana", "bow", "floor bow", "full bow"),
        _prone.changed(
            cue="arched", lumbar_extension=17, pitch=60, knee_flexion=100, hip_extension=15, shoulder_extension=50
        )
        .supported_by("abdomen", "pelvis")
        .pulled(0.6, at="trunk"),
        False,
    ),
    (
        "half bow pose",
        ("ardha dhanurasana", "half bow"),
        _prone.changed(cue="arched", lumbar_extension=14, pitch=70).right(hip_extension=15, knee_flexion=100),
        True,
    ),
    (
        "frog pose",
        ("mandukasana", "bhekasana", "adho mukha mandukasana", "tadpole pose"),
        Position.quadruped(hip_abduction=60, knee_flexion=90, pelvis="neutral"),
        False,
    ),
    (
        "fish pose",
        ("matsyasana", "fish"),
        _supine.changed(lumbar_extension=10, thoracic_extension=18, neck_extension=55),
        False,
    ),
    (
        "bridge pose",
        ("setu bandhasana", "setu bandha sarvangasana", "setu bandha"),
        Position.supine(hip_flexion=0, knee_flexion=90, neck_flexion=30).supported_by("head", "upper back", "feet"),
        False,
    ),
    (
        "one legged king pigeon",
        (
            "eka pada rajakapotasana",
            "king pigeon",
            "mermaid pose",
            "sleeping swan",
            "swan pose",
            "half pigeon",
            "resting pigeon",
            "reclined king pigeon forward",
        ),
        Position.floor_sitting(hip_flexion=90, knee_flexion=90, pelvis="neutral").left(
            hip_extension=20, knee_flexion=10
        ),
        True,
    ),
    (
        "reclined pigeon",
        (
            "supta kapotasana",
            "dead pigeon",
            "eye of the needle",
            "sucirandhrasana",
            "thread the needle supine",
            "supine pigeon",
            "supine figure four",
        ),
        Position.supine(hip_flexion=95, knee_flexion=90, pelvis="resting")
        .right(hip_abduction=30, hip_external_rotation=45)
        .touching("hands", on="left thigh"),
        True,
    ),
    (
        "easy pose",
        (
            "sukhasana",
            "easy seat",
            "cross legged sitting",
            "sitting cross legged",
            "comfortable seat",
            "muktasana",
            "siddhasana",
            "accomplished pose",
            "seated meditation",
        ),
        _lotus,
        False,
    ),
    ("staff pose", ("dandasana", "stick pose", "seated staff"), _long, False),
    (
        "head to knee pose",
        ("janu sirsasana", "head to knee forward bend", "janu shirshasana", "one legged forward bend"),
        Position.long_sitting(hip_flexion=110, thoracic_flexion=15)
        .right(knee_flexion=110, hip_abduction=40, hip_external_rotation=40)
        .touching("hands", on="left foot")
        .pulled(0.5),
        True,
    ),
    (
        "turtle pose",
        ("kurmasana", "tortoise pose", "sleeping turtle", "supta kurmasana"),
        Position.long_sitting(hip_flexion=125, hip_abduction=35, cue="rounded", thoracic_flexion=25).pulled(0.5),
        False,
    ),
    (
        "caterpillar pose",
        ("yin forward fold", "seated forward bend pose", "intense west stretch", "posterior stretch"),
        Position.long_sitting(hip_flexion=115, cue="rounded", thoracic_flexion=20)
        .touching("hands", on="feet")
        .pulled(0.5),
        False,
    ),
    (
        "cow face pose",
        ("gomukhasana", "cow face", "shoelace pose", "shoelace"),
        Position.floor_sitting(hip_flexion=95, knee_flexion=110, hip_adduction=10, pelvis="neutral"),
        True,
    ),
    (
        "fire log pose",
        ("agnistambhasana", "double pigeon", "ankle to knee pose", "square pose", "firelog"),
        Position.floor_sitting(hip_flexion=95, knee_flexion=90, hip_external_rotation=45, hip_abduction=30),
        True,
    ),
    (
        "heron pose",
        ("krounchasana", "krauncasana"),
        Position.long_sitting(hip_flexion=120, pelvis="neutral").pulled(0.4, at="limbs"),
        True,
    ),
    (
        "monkey king split",
        ("yoga splits",),
        Position.half_kneeling("left", pelvis="neutral").left(hip_extension=35),
        True,
    ),
    (
        "reclining hand to big toe pose",
        ("supta padangusthasana", "reclined hand to big toe", "supine big toe pose"),
        _supine.right(hip_flexion=85, knee_flexion=5).lifting("right leg").touching("right hand", on="right foot"),
        True,
    ),
    (
        "reclined bound angle pose",
        (
            "supta baddha konasana",
            "reclining bound angle",
            "reclined butterfly",
            "goddess reclining",
            "reclining goddess pose",
        ),
        Position.supine(hip_flexion=45, knee_flexion=110, hip_abduction=40, hip_external_rotation=40),
        False,
    ),
    (
        "reclined hero pose",
        ("supta virasana", "reclining hero", "saddle pose", "half saddle", "saddle"),
        Position.supine(knee_flexion=150, hip_extension=10, lumbar_extension=11),
        False,
    ),
    (
        "wind relieving pose",
        (
            "pavanamuktasana",
            "pawanmuktasana",
            "wind removing pose",
            "gas release pose",
            "apanasana pose",
            "knees to chest pose",
        ),
        Position.supine(hip_flexion=140, knee_flexion=140).touching("hands", on="shins").pulled(1),
        False,
    ),
    ("corpse pose", ("savasana", "shavasana", "final relaxation", "final resting pose"), _supine, False),
    ("crocodile pose", ("makarasana", "crocodile"), _prone, False),
    (
        "thunderbolt pose",
        ("vajrasana", "diamond pose", "rock pose", "adamantine pose", "japanese sitting"),
        Position.kneeling(hip_flexion=100, knee_flexion=145, pitch=0).on_a_pad(),
        False,
    ),
    ("gate pose", ("parighasana", "gate"), _kneel.changed(lumbar_lateral=12, thoracic_lateral=15), True),
    (
        "crow pose",
        ("bakasana", "kakasana", "crane pose", "crow", "side crow", "parsva bakasana"),
        Position.quadruped(hip_flexion=130, knee_flexion=140, elbow_flexion=60, cue="rounded").supported_by("hands"),
        False,
    ),
    (
        "handstand",
        (
            "wall walk",
            "wall walks",
            "handstand walk",
            "wall climb",
            "wall facing handstand",
            "chest to wall handstand",
            "kick up to handstand",
            "handstand kick up",
            "adho mukha vrksasana",
            "hand stand",
            "handstand hold",
            "wall handstand",
            "handstand against wall",
            "downward facing tree",
            "handstand wall hold",
        ),
        _hands,
        False,
    ),
    (
        "handstand push up",
        (
            "kipping hspu",
            "hspu kipping",
            "deficit hspu",
            "deficit handstand push up",
            "kipping handstand push up",
            "deficit hspu kipping",
            "strict hspu",
            "wall hspu",
            "handstand pushup",
            "hspu",
            "handstand push ups",
            "wall handstand push up",
            "handstand press",
        ),
        _hands.changed(elbow_flexion=60),
        False,
    ),
    (
        "forearm stand",
        (
            "pincha mayurasana",
            "feathered peacock",
            "peacock forearm stand",
            "elbow stand",
            "scorpion pose yoga",
            "forearm balance",
        ),
        _hands.changed(elbow_flexion=90).supported_by("forearms"),
        False,
    ),
    (
        "supported headstand",
        (
            "headstand at wall",
            "headstand",
            "wall headstand",
            "sirsasana a",
            "headstand hold",
            "salamba sirsasana",
            "sirsasana",
            "shirshasana",
            "tripod headstand",
            "yoga headstand",
        ),
        _hands.changed(elbow_flexion=110, neck_flexion=10).supported_by("head", "forearms"),
        False,
    ),
    (
        "supported shoulder stand",
        (
            "salamba sarvangasana",
            "sarvangasana",
            "candle pose",
            "candle",
            "shoulder stand pose",
            "half shoulder stand",
            "viparita karani mudra",
        ),
        Position.inverted(shoulder_flexion=0, neck_flexion=70, hip_flexion=20, elbow_flexion=90).supported_by(
            "head", "upper back", "elbows"
        ),
        False,
    ),
    (
        "plow pose",
        ("halasana", "plough", "plough pose"),
        Position.inverted(shoulder_flexion=0, neck_flexion=70, hip_flexion=115, cue="rounded")
        .supported_by("head", "upper back", "toes")
        .pulled(0.7, at="trunk"),
        False,
    ),
    (
        "ear pressure pose",
        ("karnapidasana", "knee to ear pose", "deaf mans pose", "snail pose"),
        Position.inverted(shoulder_flexion=0, neck_flexion=75, hip_flexion=130, knee_flexion=120, cue="rounded")
        .supported_by("head", "upper back", "knees")
        .pulled(0.8, at="trunk"),
        False,
    ),
    (
        "upward plank pose",
        (
            "purvottanasana",
            "reverse plank",
            "upward plank",
            "reverse tabletop",
            "crab pose",
            "reverse table top",
            "crab position",
        ),
        Position.supine(
            hip_flexion=0, shoulder_extension=60, pitch=-115, wrist_extension=80, pelvis="neutral"
        ).supported_by("hands", "heels"),
        False,
    ),
    (
        "wild thing",
        ("camatkarasana", "flip dog", "flipped dog"),
        Position.plank(lumbar_extension=14, thoracic_extension=12, thoracic_rotation=30).supported_by(
            "left hand", "feet"
        ),
        True,
    ),
    (
        "upward bow pose",
        ("urdhva dhanurasana", "chakrasana", "full wheel", "backbend bridge"),
        Position.supine(
            cue="arched",
            lumbar_extension=20,
            hip_extension=20,
            knee_flexion=100,
            shoulder_flexion=175,
            pitch=-120,
            wrist_extension=85,
            neck_extension=40,
        ).supported_by("hands", "feet"),
        False,
    ),
    ("noose pose", ("pasasana",), Position.squat(hip_flexion=125, knee_flexion=130, thoracic_rotation=30), True),
    (
        "lion pose",
        ("simhasana", "lions breath", "lion"),
        Position.kneeling(hip_flexion=100, knee_flexion=145, pitch=0),
        False,
    ),
    (
        "child pose",
        (
            "sasangasana rabbit",
            "balasana",
            "childs resting pose",
            "garbhasana",
            "wide knee childs pose",
            "extended childs pose",
            "hare pose",
            "shashankasana",
            "rabbit pose",
            "sasangasana",
            "prayer stretch kneeling",
            "wide childs pose",
        ),
        Position.kneeling(hip_flexion=130, knee_flexion=145, pitch=80, shoulder_flexion=160).supported_by(
            "knees", "shins", "forehead", "hands"
        ),
        False,
    ),
    (
        "legs up the wall pose",
        ("viparita karani", "waterfall pose", "legs up wall"),
        Position.supine(hip_flexion=85, pelvis="neutral").resting("heels", on=wall),
        False,
    ),
    (
        "chair seated forward bend",
        ("office forward fold", "seated forward bend chair yoga", "chair uttanasana"),
        Position.sitting(on=chair, hip_flexion=125, cue="rounded", thoracic_flexion=15),
        False,
    ),
    (
        "locust variation",
        ("half locust", "ardha salabhasana", "one half locust", "half locust pose"),
        _prone.right(hip_extension=15).changed(lumbar_extension=10).lifting("right leg"),
        True,
    ),
    (
        "cobra pose",
        ("bhujangasana", "cobra yoga", "full cobra", "king cobra"),
        _prone.changed(
            cue="arched", lumbar_extension=15, pitch=45, shoulder_flexion=40, elbow_flexion=20, neck_extension=20
        ).supported_by("hands", "pelvis", "thighs"),
        False,
    ),
    (
        "camel",
        ("ustrasana", "camel stretch"),
        Position.kneeling(
            cue="arched", lumbar_extension=16, thoracic_extension=15, neck_extension=45, hip_extension=10
        ).on_a_pad(),
        False,
    ),
    (
        "compass pose",
        ("parivrtta surya yantrasana", "sundial pose"),
        Position.floor_sitting(hip_flexion=90, knee_flexion=90, pelvis="neutral").right(
            hip_flexion=120, knee_flexion=10
        ),
        True,
    ),
    ("banana pose", ("bananasana", "lying crescent", "supine side stretch"), _supine.changed(lumbar_lateral=15), True),
)


def _builder(position: Position, sided: bool) -> Builder:
    """The pose under the id of its family."""
    return lambda slug, _way: Exercise(
        slug, position=position, purpose="stretch", usual=EACH_SIDE if sided else HELD, effort=3
    )


FAMILIES = tuple(
    Family(
        head=head,
        also=also,
        besides=("pose", "yoga", "asana", "prep", "preparation", "modified", "supported", "variation"),
        choices=choices(manner="paused alternate_version", side="one alternating"),
        listed=("",),
        build=_builder(position, sided),
    )
    for head, also, position, sided in _TABLE
)
