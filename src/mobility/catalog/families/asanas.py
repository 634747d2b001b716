"""Postures of yoga beside those that are written out, by their English and Sanskrit names."""

from __future__ import annotations

from ...model import Dose, Exercise, Position
from ...model.equipment import chair, strap, wall
from ..family import Builder, Family, choices

HELD = Dose(sets=1, seconds=60, stretch=4)
EACH_SIDE = Dose(sets=1, seconds=60, stretch=4, each_side=True)

_stand = Position.standing()
_wide = (
    Position.standing(pitch=0, hip_abduction=40)
    .right(hip_flexion=60, hip_external_rotation=45, knee_flexion=90, ankle_dorsiflexion=15)
    .left(hip_external_rotation=15)
)
_lotus = Position.floor_sitting(
    hip_flexion=88,
    knee_flexion=115,
    hip_abduction=45,
    hip_external_rotation=65,
    pelvis="neutral",
    shoulder_flexion=8,
    shoulder_abduction=27,
    elbow_flexion=43,
).touching("hands", on="knees")
_lunge = (
    Position.standing(pelvis="neutral", pitch=12)
    .right(hip_flexion=70, knee_flexion=68, ankle_dorsiflexion=10)
    .left(hip_extension=12, knee_flexion=28, ankle_dorsiflexion=28, toe_extension=40)
    .supported_by("right foot", "left ball of foot")
)
_long = Position.long_sitting(hip_flexion=88, pelvis="neutral", elbow_flexion=34)
_prone = Position.prone()
_supine = Position.supine()
_dog = Position.plank(
    hip_flexion=90,
    knee_flexion=5,
    ankle_dorsiflexion=36,
    toe_extension=0,
    pitch=132,
    shoulder_flexion=165,
    wrist_extension=45,
).supported_by("hands", "feet")
_fold = Position.standing(
    hip_flexion=135, knee_flexion=5, thoracic_flexion=20, neck_flexion=10, fold="trunk_to_legs", shoulder_flexion=134
)
_kneel = Position.kneeling().on_a_pad()
_hands = Position.inverted(ankle_plantarflexion=40)

_TABLE: tuple[tuple[str, tuple[str, ...], Position, bool], ...] = (
    ("mountain pose", ("tadasana", "samasthiti", "palm tree pose"), _stand, False),
    (
        "tree pose",
        ("vrksasana", "vrikshasana", "tree"),
        _stand.changed(shoulder_abduction=168)
        .right(hip_flexion=35, knee_flexion=130, hip_abduction=45, hip_external_rotation=65, ankle_plantarflexion=30)
        .lifting("right foot"),
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
        Position.squat(hip_flexion=60, knee_flexion=60, ankle_dorsiflexion=20, shoulder_adduction=28, elbow_flexion=95)
        .left(shoulder_flexion=85)
        .right(hip_flexion=75, hip_adduction=22, knee_flexion=95, shoulder_flexion=70)
        .lifting("right foot"),
        True,
    ),
    (
        "dancer pose",
        ("natarajasana", "lord of the dance", "dancers pose", "king dancer pose", "standing bow"),
        _stand.changed(hip_flexion=20, lumbar_extension=13, pitch=30)
        .right(hip_extension=25, knee_flexion=100, shoulder_extension=55, elbow_flexion=10)
        .left(shoulder_flexion=140)
        .lifting("right leg")
        .touching("right hand", on="right foot"),
        True,
    ),
    (
        "warrior three",
        ("virabhadrasana 3", "warrior 3", "warrior iii", "virabhadrasana iii", "airplane pose"),
        Position.standing(pitch=85, pelvis="neutral", shoulder_flexion=175).left(hip_flexion=85).lifting("right leg"),
        True,
    ),
    (
        "reverse warrior",
        ("viparita virabhadrasana", "peaceful warrior", "exalted warrior"),
        _wide.changed(lumbar_lateral=-12, thoracic_lateral=-20)
        .right(shoulder_abduction=165)
        .left(hip_abduction=45, shoulder_abduction=15),
        True,
    ),
    (
        "humble warrior",
        ("devotional warrior", "baddha virabhadrasana"),
        Position.standing(pitch=50, pelvis="neutral", shoulder_extension=55)
        .right(hip_flexion=115, knee_flexion=75, ankle_dorsiflexion=10)
        .left(hip_flexion=18, knee_flexion=5, hip_external_rotation=20, ankle_dorsiflexion=36),
        True,
    ),
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
        _wide.changed(list=25, lumbar_lateral=12, thoracic_lateral=20, neck_rotation=30, pelvis="neutral")
        .right(
            hip_abduction=60, hip_external_rotation=60, knee_flexion=86, ankle_dorsiflexion=36, shoulder_abduction=60
        )
        .left(hip_abduction=20, shoulder_abduction=150),
        True,
    ),
    (
        "revolved triangle",
        ("parivrtta trikonasana", "revolved triangle pose", "twisted triangle"),
        Position.standing(
            hip_flexion=85, pitch=75, turn=-25, thoracic_rotation=-32, neck_rotation=-50, pelvis="neutral"
        )
        .right(hip_adduction=20, ankle_plantarflexion=10, shoulder_extension=60, shoulder_abduction=57)
        .left(hip_flexion=65, hip_abduction=20, ankle_dorsiflexion=10, shoulder_flexion=80, shoulder_abduction=50),
        True,
    ),
    (
        "revolved chair pose",
        ("parivrtta utkatasana", "twisted chair", "twisting chair pose", "prayer twist chair"),
        Position.squat(
            hip_flexion=95,
            knee_flexion=80,
            ankle_dorsiflexion=20,
            thoracic_rotation=-32,
            neck_rotation=-40,
            pelvis="neutral",
        ).changed(shoulder_flexion=40, shoulder_internal_rotation=50, elbow_flexion=115),
        True,
    ),
    (
        "revolved lunge",
        ("parivrtta anjaneyasana", "twisted lunge", "revolved crescent lunge", "prayer twist lunge", "crescent twist"),
        _lunge.changed(
            pitch=20,
            thoracic_rotation=-32,
            neck_rotation=-40,
            shoulder_flexion=40,
            shoulder_internal_rotation=50,
            elbow_flexion=115,
        )
        .right(hip_flexion=80)
        .left(hip_extension=4),
        True,
    ),
    (
        "half moon pose",
        ("ardha chandrasana", "half moon"),
        Position.standing(pitch=0, list=58, lumbar_lateral=12, thoracic_lateral=20, neck_rotation=30, pelvis="neutral")
        .right(hip_flexion=20, hip_abduction=58, hip_external_rotation=45, shoulder_abduction=80)
        .left(hip_abduction=32, shoulder_abduction=95)
        .lifting("left leg"),
        True,
    ),
    (
        "pyramid pose",
        ("parsvottanasana", "intense side stretch", "pyramid"),
        Position.standing(hip_flexion=95, pelvis="neutral", shoulder_flexion=68, shoulder_adduction=17)
        .right(ankle_plantarflexion=10)
        .left(hip_flexion=60, hip_external_rotation=20, ankle_dorsiflexion=22)
        .touching("hands", on="right shin"),
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
        Position.standing(
            hip_flexion=118,
            hip_abduction=35,
            thoracic_flexion=10,
            neck_flexion=10,
            fold="trunk_to_legs",
            shoulder_flexion=134,
            elbow_flexion=22,
        ),
        False,
    ),
    (
        "goddess pose",
        ("utkata konasana", "goddess squat", "horse stance", "horse pose", "victory squat"),
        Position.squat(
            hip_flexion=65,
            knee_flexion=85,
            hip_abduction=50,
            hip_external_rotation=60,
            ankle_dorsiflexion=15,
            pelvis="neutral",
        ).changed(pitch=5, shoulder_abduction=90, shoulder_external_rotation=90, elbow_flexion=90),
        False,
    ),
    (
        "garland squat",
        ("yogi squat pose", "malasana squat", "yoga squat"),
        Position.squat(
            hip_flexion=125, knee_flexion=135, ankle_dorsiflexion=35, hip_abduction=25, hip_external_rotation=15
        ).changed(shoulder_flexion=40, shoulder_internal_rotation=50, elbow_flexion=115),
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
        _dog.changed(hip_flexion=95, shoulder_flexion=150, elbow_flexion=88, wrist_extension=0).supported_by(
            "forearms", "feet"
        ),
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
        Position.kneeling(
            hip_flexion=100,
            pitch=110,
            shoulder_flexion=172,
            lumbar_extension=8,
            neck_flexion=10,
            ankle_plantarflexion=35,
        ).supported_by("knees", "shins", "hands", "forehead"),
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
        _prone.changed(
            lumbar_extension=9,
            pitch=65,
            hip_extension=15,
            thoracic_extension=15,
            neck_extension=10,
            ankle_plantarflexion=55,
            shoulder_flexion=70,
            elbow_flexion=80,
        ).supported_by("forearms", "pelvis", "thighs", "insteps"),
        False,
    ),
    (
        "bow pose",
        ("dhanurasana", "bow", "floor bow", "full bow"),
        _prone.changed(
            cue="arched",
            lumbar_extension=17,
            thoracic_extension=15,
            neck_extension=30,
            pitch=65,
            knee_flexion=105,
            hip_extension=30,
            ankle_plantarflexion=30,
            shoulder_extension=50,
        )
        .supported_by("abdomen", "pelvis")
        .touching("hands", on="feet")
        .pulled(0.6, at="trunk"),
        False,
    ),
    (
        "half bow pose",
        ("ardha dhanurasana", "half bow"),
        _prone.changed(cue="arched", lumbar_extension=14, pitch=74)
        .left(hip_extension=5, ankle_plantarflexion=55, shoulder_flexion=150)
        .right(hip_extension=25, knee_flexion=105, shoulder_extension=50)
        .supported_by("abdomen", "pelvis", "left thigh", "left instep")
        .touching("right hand", on="right foot"),
        True,
    ),
    (
        "frog pose",
        ("mandukasana", "bhekasana", "adho mukha mandukasana", "tadpole pose"),
        Position.quadruped(
            hip_flexion=95, hip_abduction=60, hip_internal_rotation=25, knee_flexion=90, pitch=80, pelvis="neutral"
        )
        .changed(elbow_flexion=90, wrist_extension=0)
        .supported_by("forearms", "knees", "shins"),
        False,
    ),
    (
        "fish pose",
        ("matsyasana", "fish"),
        _supine.changed(
            lumbar_extension=10,
            thoracic_extension=18,
            neck_extension=55,
            pitch=-75,
            hip_flexion=8,
            shoulder_extension=42,
            elbow_flexion=45,
        ).supported_by("head", "forearms", "buttocks", "calves", "heels"),
        False,
    ),
    (
        "bridge pose",
        ("setu bandhasana", "setu bandha sarvangasana", "setu bandha", "bridge setu bandhasana", "bridge setu bandha"),
        Position.supine(hip_flexion=0, knee_flexion=85, pitch=-110, neck_flexion=30, ankle_plantarflexion=15)
        .changed(shoulder_extension=20, cue="arched")
        .supported_by("head", "upper back", "feet"),
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
        Position.floor_sitting(
            pitch=42, shoulder_flexion=28, elbow_flexion=14, wrist_extension=90, twisted_knee="right", pelvis="neutral"
        )
        .right(hip_flexion=127, hip_abduction=42, hip_external_rotation=65, knee_flexion=118, shoulder_adduction=25)
        .left(hip_extension=23, knee_flexion=12, ankle_plantarflexion=55)
        .supported_by("hands", "right buttocks", "right shin", "left thighs", "left instep"),
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
        Position.supine(hip_flexion=100, knee_flexion=90, shoulder_flexion=20, elbow_flexion=5, pelvis="resting")
        .right(hip_flexion=118, knee_flexion=115, hip_abduction=35, hip_external_rotation=65)
        .touching("right heel", on="left thighs")
        .touching("hands", on="left thigh_back"),
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
        Position.long_sitting(
            hip_flexion=112, pitch=32, thoracic_flexion=25, neck_flexion=15, shoulder_flexion=108, shoulder_adduction=8
        )
        .changed(scapula_elevation=0.03)
        .right(hip_flexion=118, knee_flexion=110, hip_abduction=45, hip_external_rotation=65)
        .supported_by("buttocks", "left calf", "left heel", "right shin")
        .touching("hands", on="left foot")
        .pulled(0.5),
        True,
    ),
    (
        "turtle pose",
        ("kurmasana", "tortoise pose", "sleeping turtle", "supta kurmasana"),
        Position.long_sitting(
            hip_flexion=125, hip_abduction=35, cue="rounded", thoracic_flexion=25, shoulder_flexion=70
        )
        .changed(shoulder_abduction=60, neck_flexion=15)
        .pulled(0.5),
        False,
    ),
    (
        "caterpillar pose",
        ("yin forward fold", "seated forward bend pose", "intense west stretch", "posterior stretch"),
        Position.long_sitting(
            hip_flexion=115, pitch=30, cue="rounded", thoracic_flexion=28, neck_flexion=20, shoulder_flexion=108
        )
        .changed(scapula_elevation=0.03)
        .touching("hands", on="feet")
        .pulled(0.5),
        False,
    ),
    (
        "cow face pose",
        ("gomukhasana", "cow face", "shoelace pose", "shoelace"),
        Position.floor_sitting(
            hip_flexion=102, knee_flexion=130, hip_adduction=10, hip_external_rotation=65, pelvis="neutral"
        )
        .supported_by("buttocks")
        .right(hip_flexion=118, hip_adduction=5, shoulder_flexion=165, elbow_flexion=130)
        .left(shoulder_extension=30, shoulder_internal_rotation=60, elbow_flexion=120),
        True,
    ),
    (
        "fire log pose",
        ("agnistambhasana", "double pigeon", "ankle to knee pose", "square pose", "firelog"),
        Position.floor_sitting(hip_flexion=95, knee_flexion=95, hip_external_rotation=65, hip_abduction=50).changed(
            shoulder_flexion=20, shoulder_abduction=22, elbow_flexion=30
        ),
        True,
    ),
    (
        "heron pose",
        ("krounchasana", "krauncasana"),
        Position.long_sitting(
            hip_flexion=90, pitch=0, list=4, turn=-14, pelvis="neutral", twisted_knee="left", shoulder_flexion=75
        )
        .changed(shoulder_adduction=18, elbow_flexion=20)
        .right(hip_flexion=120)
        .left(hip_flexion=68, hip_abduction=28, hip_internal_rotation=42, knee_flexion=132, ankle_plantarflexion=58)
        .supported_by("buttocks", "left shin")
        .touching("hands", on="right shin")
        .pulled(0.4, at="limbs"),
        True,
    ),
    (
        "monkey king split",
        ("yoga splits",),
        Position.floor_sitting(
            pitch=35, lumbar_extension=10, shoulder_flexion=30, elbow_flexion=10, wrist_extension=70, pelvis="neutral"
        )
        .right(hip_flexion=100, knee_flexion=5)
        .left(hip_extension=28, knee_flexion=10, ankle_plantarflexion=55)
        .supported_by("hands", "right heel", "left knee", "left instep"),
        True,
    ),
    (
        "reclining hand to big toe pose",
        (
            "supta padangusthasana",
            "reclining big toe pose",
            "reclining big toe pose with rope",
            "reclined hand to big toe",
            "supine big toe pose",
        ),
        _supine.changed(shoulder_flexion=75, elbow_flexion=15)
        .right(hip_flexion=85, knee_flexion=5)
        .resting("right foot", on=strap)
        .holding(strap),
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
        Position.supine(
            hip_flexion=45, knee_flexion=110, hip_abduction=45, hip_external_rotation=45, shoulder_abduction=40
        ),
        False,
    ),
    (
        "reclined hero pose",
        ("supta virasana", "reclining hero", "saddle pose", "half saddle", "saddle"),
        Position.supine(
            knee_flexion=163, hip_extension=14, lumbar_extension=11, pitch=-93, ankle_plantarflexion=58
        ).supported_by("head", "upper back", "buttocks", "shins", "insteps"),
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
        Position.supine(hip_flexion=140, knee_flexion=140, pitch=-80, shoulder_flexion=20, elbow_flexion=80)
        .touching("hands", on="shins")
        .pulled(1),
        False,
    ),
    (
        "corpse pose",
        ("savasana", "shavasana", "final relaxation", "final resting pose"),
        _supine.changed(shoulder_abduction=25, hip_abduction=8),
        False,
    ),
    (
        "crocodile pose",
        ("makarasana", "crocodile"),
        _prone.changed(
            shoulder_flexion=165,
            shoulder_abduction=35,
            shoulder_internal_rotation=60,
            elbow_flexion=100,
            ankle_plantarflexion=55,
        ),
        False,
    ),
    (
        "thunderbolt pose",
        ("vajrasana", "diamond pose", "rock pose", "adamantine pose", "japanese sitting"),
        Position.kneeling(
            hip_flexion=82, knee_flexion=164, pitch=0, ankle_plantarflexion=58, shoulder_flexion=20, elbow_flexion=40
        )
        .touching("hands", on="thighs")
        .on_a_pad(),
        False,
    ),
    (
        "gate pose",
        ("parighasana", "gate"),
        _kneel.changed(pitch=0, lumbar_lateral=12, thoracic_lateral=22, ankle_plantarflexion=55)
        .right(
            hip_abduction=50, hip_external_rotation=30, knee_flexion=0, ankle_plantarflexion=30, shoulder_abduction=25
        )
        .left(shoulder_abduction=165)
        .supported_by("left knee", "left shin", "left instep", "right foot"),
        True,
    ),
    (
        "crow pose",
        ("bakasana", "kakasana", "crane pose", "crow", "side crow", "parsva bakasana"),
        Position.quadruped(
            hip_flexion=145, hip_abduction=15, knee_flexion=150, ankle_plantarflexion=40, pitch=97, cue="rounded"
        )
        .changed(thoracic_flexion=20, neck_extension=25, shoulder_flexion=70, elbow_flexion=50, wrist_extension=85)
        .supported_by("hands")
        .touching("knees", on="elbows"),
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
        _hands.changed(shoulder_flexion=108, elbow_flexion=75, wrist_extension=85, neck_extension=10),
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
        _hands.changed(elbow_flexion=90, wrist_extension=0, neck_extension=25).supported_by("forearms"),
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
        _hands.changed(
            shoulder_flexion=140, elbow_flexion=110, wrist_extension=0, neck_flexion=10, pitch=174
        ).supported_by("head", "forearms"),
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
        Position.inverted(hip_flexion=20, pitch=-160, thoracic_flexion=15, neck_flexion=60, wrist_extension=30)
        .changed(shoulder_extension=60, elbow_flexion=130)
        .supported_by("head", "upper back", "elbows"),
        False,
    ),
    (
        "plow pose",
        ("halasana", "plough", "plough pose"),
        Position.inverted(
            hip_flexion=140, pitch=-155, thoracic_flexion=25, neck_flexion=60, toe_extension=40, cue="rounded"
        )
        .changed(shoulder_extension=45, wrist_extension=0)
        .supported_by("head", "upper back", "toes")
        .pulled(0.7, at="trunk"),
        False,
    ),
    (
        "ear pressure pose",
        ("karnapidasana", "knee to ear pose", "deaf mans pose", "snail pose"),
        Position.inverted(
            hip_flexion=155, knee_flexion=120, pitch=-175, thoracic_flexion=40, neck_flexion=60, cue="rounded"
        )
        .changed(shoulder_extension=35, wrist_extension=0)
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
            "crab toe touch",
            "crab twist toe touch",
        ),
        Position.supine(
            hip_flexion=0,
            shoulder_extension=60,
            pitch=-72,
            wrist_extension=85,
            ankle_plantarflexion=40,
            pelvis="neutral",
        ).supported_by("hands", "heels"),
        False,
    ),
    (
        "wild thing",
        ("camatkarasana", "flip dog", "flipped dog"),
        Position.plank(pitch=-78, turn=20, hip_extension=10, knee_flexion=10, ankle_plantarflexion=50, toe_extension=0)
        .changed(lumbar_extension=14, thoracic_extension=12, thoracic_rotation=30, neck_extension=30)
        .right(hip_flexion=5, knee_flexion=80, ankle_plantarflexion=5, shoulder_flexion=165, wrist_extension=0)
        .left(shoulder_extension=50, shoulder_abduction=40, wrist_extension=66)
        .supported_by("left hand", "feet"),
        True,
    ),
    (
        "upward bow pose",
        ("urdhva dhanurasana", "chakrasana", "full wheel", "backbend bridge"),
        Position.supine(
            cue="arched", lumbar_extension=20, hip_extension=20, knee_flexion=100, pitch=-108, thoracic_extension=20
        )
        .changed(shoulder_flexion=180, elbow_flexion=45, wrist_extension=90, neck_extension=40)
        .supported_by("hands", "feet"),
        False,
    ),
    (
        "noose pose",
        ("pasasana",),
        Position.squat(
            hip_flexion=125, knee_flexion=135, ankle_dorsiflexion=35, thoracic_rotation=-30, neck_rotation=-30
        ).changed(shoulder_flexion=40, shoulder_internal_rotation=50, elbow_flexion=115),
        True,
    ),
    (
        "lion pose",
        ("simhasana", "lions breath", "lion"),
        Position.kneeling(
            hip_flexion=82, knee_flexion=164, pitch=0, ankle_plantarflexion=58, shoulder_flexion=20, elbow_flexion=40
        ).touching("hands", on="thighs"),
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
        Position.kneeling(
            hip_flexion=140, knee_flexion=158, ankle_plantarflexion=55, pitch=85, thoracic_flexion=32, neck_flexion=20
        )
        .changed(shoulder_flexion=170, elbow_flexion=20)
        .supported_by("knees", "shins", "forehead", "hands"),
        False,
    ),
    (
        "legs up the wall pose",
        ("viparita karani", "waterfall pose", "legs up wall"),
        Position.supine(hip_flexion=85, pitch=-85, pelvis="neutral", shoulder_abduction=30).resting("heels", on=wall),
        False,
    ),
    (
        "chair seated forward bend",
        ("office forward fold", "seated forward bend chair yoga", "chair uttanasana"),
        Position.sitting(
            on=chair,
            hip_flexion=130,
            cue="rounded",
            thoracic_flexion=20,
            neck_flexion=15,
            shoulder_flexion=105,
            elbow_flexion=10,
        ),
        False,
    ),
    (
        "locust variation",
        ("half locust", "ardha salabhasana", "one half locust", "half locust pose"),
        _prone.changed(lumbar_extension=10, ankle_plantarflexion=55).right(hip_extension=15).lifting("right leg"),
        True,
    ),
    (
        "cobra pose",
        ("bhujangasana", "cobra yoga", "full cobra", "king cobra"),
        _prone.changed(
            cue="arched", lumbar_extension=15, hip_extension=15, pitch=60, thoracic_extension=15, neck_extension=20
        )
        .changed(shoulder_extension=25, elbow_flexion=85, wrist_extension=80, ankle_plantarflexion=55)
        .supported_by("hands", "pelvis", "thighs", "insteps"),
        False,
    ),
    (
        "camel",
        ("ustrasana", "camel stretch"),
        Position.kneeling(
            hip_extension=15, pitch=-28, cue="arched", lumbar_extension=16, thoracic_extension=30, neck_extension=45
        )
        .changed(shoulder_extension=55, ankle_plantarflexion=55, toe_extension=-10)
        .touching("hands", on="heels")
        .on_a_pad(),
        False,
    ),
    (
        "compass pose",
        ("parivrtta surya yantrasana", "sundial pose"),
        Position.floor_sitting(
            hip_flexion=90, knee_flexion=105, hip_abduction=40, hip_external_rotation=65, pelvis="neutral"
        )
        .right(
            hip_flexion=120,
            hip_abduction=45,
            hip_external_rotation=30,
            knee_flexion=8,
            shoulder_flexion=80,
            shoulder_abduction=60,
        )
        .left(shoulder_flexion=150, shoulder_abduction=30)
        .supported_by("buttocks", "left shin"),
        True,
    ),
    (
        "banana pose",
        ("bananasana", "lying crescent", "supine side stretch"),
        _supine.changed(lumbar_lateral=15, thoracic_lateral=20, shoulder_flexion=175)
        .right(hip_abduction=15)
        .left(hip_adduction=15),
        True,
    ),
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
