"""Pressing, rolling and massage: a tool or the fingers on a zone of the body, on purpose.

The tool carries part of the body, so the parts that lie on it are not listed as supports; legs are, because a
leg on a roller is not held up against gravity.  Felt pressure is 5 of 10 unless said otherwise.
"""

from __future__ import annotations

from typing import Any

from ..model import Contact, Dose, Exercise, Position
from ..model.equipment import foam_roller
from ..model.vocabulary import Muscle, Sides
from .breathing import SUPPORTED_90_90

ONE_MINUTE = Dose(seconds=60)
"""The usual time on one site."""

EACH_SIDE = Dose(seconds=60, each_side=True)
"""The same on each side."""

FELT = 5.0
"""The usual felt pressure, of 10."""


def _pressing(slug: str, position: Position, contact: Contact, *muscles: Muscle, **more: Any) -> Exercise:
    """An exercise of pressing; rolling is slow movement, anything else is held still."""
    more.setdefault("usual", ONE_MINUTE if contact.side == "both" else EACH_SIDE)
    more.setdefault("speed", "slow" if contact.motion == "rolling" else "static")
    return Exercise(slug, position=position, contacts=(contact,), muscles=muscles, purpose="release", **more)


def _on(zone: str, tool: str, side: Sides = "right", *, rolling: bool = False) -> Contact:
    """Lying or sitting on a tool with body weight."""
    motion: Any = "rolling" if rolling else "still"
    return Contact(zone, with_=tool, pressure=FELT, side=side, weighted=True, motion=motion)


_flat = Position.supine()
_knees_up = Position.supine(hip_flexion=45, knee_flexion=90, ankle_plantarflexion=33)
# sitting on the floor, leaning back on the hands, legs out in front
_leaning_back = Position.long_sitting(
    hip_flexion=65, knee_flexion=10, shoulder_extension=55, elbow_flexion=28, wrist_extension=90
).resting("hands")
_face_down_on_forearms = Position.prone(
    pitch=84, shoulder_flexion=85, elbow_flexion=90, ankle_plantarflexion=20
).supported_by("forearms")

HIP_FLEXOR_RELEASE = SUPPORTED_90_90.varied(
    "hip-flexor-release",
    name="Hip flexor release with the fingertips",
    aliases=(
        "psoas release with fingers",
        "iliacus release with fingers",
        "hip flexor release with hands",
        "manual hip flexor release",
    ),
    position=SUPPORTED_90_90.position.changed(shoulder_extension=14, shoulder_abduction=0, elbow_flexion=70)
    .changed(shoulder_internal_rotation=35)
    .touching("hands", on="pelvis_front"),
    contacts=(Contact("iliac_fossa", with_="fingertips", pressure=FELT),),
    purpose="release",
    muscles=("hip_flexors",),
    usual=Dose(seconds=120),
    cues=(
        "Fingertips just inside the front of the hip bones, on both sides",
        "Sink in as you breathe out, no harder than 5 of 10",
        "Move off if you feel a pulse, numbness or tingling",
    ),
)

LACROSSE_BALL_LOW_BACK = _pressing(
    "lacrosse-ball-low-back",
    _flat,
    _on("lumbar_paraspinal", "lacrosse ball"),
    "low_back",
    name="Lacrosse ball on the low back",
    aliases=(
        "lacrosse ball lower back",
        "lacrosse ball on lower back",
        "lax ball low back",
        "lax ball lower back",
        "low back lacrosse ball",
        "lower back lacrosse ball",
        "lacrosse ball low back release",
        "lacrosse ball ql",
        "lacrosse ball quadratus lumborum",
        "ql lacrosse ball release",
        "massage ball low back",
        "massage ball lower back",
    ),
)

_BACK: tuple[Exercise, ...] = (
    LACROSSE_BALL_LOW_BACK,
    LACROSSE_BALL_LOW_BACK.varied(
        "lacrosse-ball-spine",
        name="Lacrosse ball on the lumbar spine",
        aliases=(
            "lacrosse ball on spine",
            "lacrosse ball on the spine",
            "lax ball spine",
            "ball on lumbar spine",
        ),
        contacts=(_on("lumbar_midline", "lacrosse ball", "both"),),
        usual=ONE_MINUTE,
    ),
    _pressing(
        "foam-roll-low-back",
        _knees_up.changed(hip_flexion=57, pitch=-64, shoulder_extension=48, elbow_flexion=68).supported_by(
            "forearms", "feet"
        ),
        _on("lumbar_paraspinal", "firm roller", "both", rolling=True),
        "low_back",
        name="Foam rolling the low back",
        aliases=(
            "foam roll lower back",
            "foam roller low back",
            "foam roller lower back",
            "low back foam roll",
            "lower back foam roll",
            "low back foam rolling",
            "lower back foam rolling",
            "foam rolling lower back",
            "lower back smr",
            "low back smr",
        ),
    ),
    _pressing(
        "thoracic-foam-roll",
        # the seat stays down, the upper back lies as high as the roller is thick
        _knees_up.changed(
            hip_flexion=67,
            pitch=-61,
            thoracic_extension=12,
            neck_flexion=10,
            shoulder_flexion=110,
            shoulder_abduction=10,
            elbow_flexion=125,
        )
        .lifting("upper back", "head")
        .touching("hands", on="head"),
        _on("thoracic_paraspinal", "firm roller", "both", rolling=True),
        "upper_back",
        name="Foam rolling the upper back",
        aliases=(
            "foam roll upper back",
            "foam roller upper back",
            "upper back foam roll",
            "upper back foam rolling",
            "thoracic foam rolling",
            "thoracic spine foam roll",
            "t spine foam roll",
            "t spine foam rolling",
            "foam roll t spine",
            "foam roller t spine extension",
            "foam roller thoracic extension",
            "thoracic extension on foam roller",
            "thoracic extension over foam roll",
            "thoracic extension over foam roller",
            "thoracic extension over foam roller with arms overhead",
            "upper back smr",
        ),
    ),
)

_ONE_KNEE_UP = Position.floor_sitting(
    hip_flexion=100,
    knee_flexion=85,
    pitch=-20,
    shoulder_extension=48,
    elbow_flexion=25,
    wrist_extension=90,
    ankle_plantarflexion=38,
)

_LEGS: tuple[Exercise, ...] = (
    _pressing(
        "calf-foam-roll",
        _leaning_back.changed(hip_flexion=75).resting("calves", on=foam_roller),
        _on("calf", "foam roller", "both", rolling=True),
        "calves",
        name="Foam rolling the calves",
        aliases=("foam roll calves", "foam roller calves", "calf foam rolling", "calf smr", "calves smr"),
    ),
    _pressing(
        "quad-foam-roll",
        _face_down_on_forearms.resting("thighs", on=foam_roller),
        _on("thigh", "foam roller", "both", rolling=True),
        "quadriceps",
        name="Foam rolling the front of the thighs",
        aliases=(
            "foam roll quads",
            "foam roller quads",
            "quad foam rolling",
            "foam roll quadriceps",
            "quads smr",
            "quadriceps smr",
        ),
    ),
    _pressing(
        "it-band-foam-roll",
        # the outside of the thigh lies on the roller: to the rules a thigh like any other
        # propped on the right forearm, the left hand and foot planted in front
        Position.side_lying("right", list=70, pitch=35, shoulder_flexion=90, elbow_flexion=85)
        .right(shoulder_abduction=100)
        .left(hip_flexion=50, hip_external_rotation=20, knee_flexion=60, ankle_dorsiflexion=35)
        .left(shoulder_flexion=60, shoulder_adduction=40, elbow_flexion=22, wrist_extension=75)
        .supported_by("right forearm", "left hand", "left foot")
        .resting("right thighs", on=foam_roller),
        _on("thigh", "foam roller", rolling=True),
        "quadriceps",
        name="Foam rolling the outside of the thigh",
        aliases=(
            "it band foam rolling",
            "foam roll it band",
            "foam roller it band",
            "itb foam roll",
            "foam roll itb",
            "iliotibial band foam roll",
            "iliotibial tract smr",
            "it band smr",
        ),
    ),
    _pressing(
        "ball-calf",
        _leaning_back,
        _on("calf", "lacrosse ball"),
        "calves",
        name="Ball under the calf",
        aliases=(
            "lacrosse ball calf",
            "lax ball calf",
            "massage ball calf",
            "calf ball release",
            "ball on calf",
        ),
    ),
    _pressing(
        "foot-ball-roll",
        Position.sitting(shoulder_flexion=25, elbow_flexion=55).touching("hands", on="thighs"),
        Contact("foot", with_="lacrosse ball", pressure=4, side="right", motion="rolling"),
        name="Rolling the foot on a ball",
        aliases=(
            "foot ball massage",
            "foot roll with ball",
            "lacrosse ball foot",
            "lax ball foot",
            "golf ball foot roll",
            "tennis ball foot roll",
            "plantar fascia ball roll",
            "plantar fascia roll",
            "foot smr",
        ),
    ),
    _pressing(
        "massage-gun-thigh",
        Position.sitting(shoulder_flexion=20, elbow_flexion=60).touching("hands", on="thighs"),
        Contact("thigh", with_="massage gun", pressure=4, side="right", motion="percussion"),
        "quadriceps",
        name="Massage gun on the thigh",
        aliases=("massage gun quads", "theragun quads", "percussion massage quads", "percussion gun thigh"),
        usual=Dose(seconds=120, each_side=True),
    ),
)

_HIPS: tuple[Exercise, ...] = (
    _pressing(
        "gluteal-ball-wall",
        Position.standing(hip_flexion=20, knee_flexion=30, ankle_dorsiflexion=10),
        Contact("gluteal", with_="soft ball", pressure=FELT, side="right"),
        "gluteals",
        name="Ball between buttock and wall",
        aliases=(
            "glute ball on wall",
            "glute ball against wall",
            "ball on glute against wall",
            "glute release on wall",
            "wall glute ball release",
        ),
    ),
    _pressing(
        "lacrosse-ball-glute",
        _ONE_KNEE_UP.supported_by("hands", "feet", "left buttocks"),
        _on("gluteal", "lacrosse ball"),
        "gluteals",
        "hip_rotators",
        name="Sitting on a ball with one buttock",
        aliases=(
            "lacrosse ball glutes",
            "lax ball glute",
            "lax ball glutes",
            "glute lacrosse ball release",
            "lacrosse ball piriformis",
            "piriformis ball release",
            "piriformis smr",
            "glute smash",
        ),
    ),
    _pressing(
        "psoas-ball",
        Position.prone(shoulder_flexion=120, elbow_flexion=30, pitch=80, ankle_plantarflexion=50, toe_extension=-10)
        .changed(hip_extension=5, thoracic_extension=25, neck_extension=10)
        .lifting("forehead", "chest")
        .resting("forearms"),
        _on("iliac_fossa", "lacrosse ball"),
        "hip_flexors",
        name="Lying on a ball with the front of the hip",
        aliases=(
            "psoas ball release",
            "lacrosse ball psoas",
            "lax ball psoas",
            "psoas release with ball",
            "lacrosse ball hip flexor",
            "psoas smash",
            "iliacus ball release",
        ),
    ),
)

_NECK: tuple[Exercise, ...] = (
    _pressing(
        "upper-trap-ball-wall",
        Position.standing(),
        Contact("upper_trapezius", with_="lacrosse ball", pressure=FELT, side="right"),
        "trapezius",
        name="Ball between upper trapezius and wall",
        aliases=(
            "upper trap ball release",
            "trap ball on wall",
            "lacrosse ball upper trap",
            "lacrosse ball traps",
            "lax ball traps",
        ),
    ),
    _pressing(
        "neck-foam-roll",
        _knees_up.lifting("head"),
        _on("cervical_midline", "foam roller", "both", rolling=True),
        "neck",
        name="Foam roller under the neck",
        aliases=(
            "foam roll neck",
            "foam roller neck",
            "neck foam rolling",
            "foam roller under neck",
            "neck smr",
        ),
    ),
)

EXERCISES: tuple[Exercise, ...] = (HIP_FLEXOR_RELEASE, *_BACK, *_LEGS, *_HIPS, *_NECK)
"""Exercises of pressing and rolling of the catalog."""
