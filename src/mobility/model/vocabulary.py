"""The closed word lists of the model, each declared once as a `Literal` so that editors complete it.

`allowed(X)` gives a list as a frozenset.  Enum values use underscores, ids and hazards use hyphens.
"""

from __future__ import annotations

from typing import Any, Literal, get_args

Side = Literal["left", "right"]
Sides = Literal["left", "right", "both"]

Attitude = Literal[
    "supine",
    "supine_inclined",
    "prone",
    "prone_inclined",
    "side_lying_left",
    "side_lying_right",
    "sitting",
    "long_sitting",
    "floor_sitting",
    "kneeling",
    "half_kneeling",
    "quadruped",
    "plank",
    "squat",
    "standing",
    "propped",
    "hanging",
    "inverted",
]
"""The finest list of base postures (`propped`: upright on straight arms, the feet free); `POSTURE` and `facts` map the
coarser ones from it."""

Posture = Literal[
    "supine",
    "prone",
    "side_lying",
    "sitting",
    "long_sitting",
    "standing",
    "squat",
    "kneeling",
    "half_kneeling",
    "quadruped",
    "plank",
    "hanging",
    "inverted",
]
"""The postures that rules speak of."""

PlainPosture = Literal[
    "supine",
    "prone",
    "side_lying",
    "quadruped",
    "kneeling",
    "half_kneeling",
    "sitting",
    "floor_sitting",
    "standing",
    "hanging",
    "inverted",
    "inclined",
    "other",
]
"""The postures that a reader of a program would name."""

POSTURE: dict[Attitude, tuple[Posture, PlainPosture]] = {
    "supine": ("supine", "supine"),
    # an inclined bench stays supine or prone for the rules: trunk_angle_deg carries the incline
    "supine_inclined": ("supine", "inclined"),
    "prone": ("prone", "prone"),
    "prone_inclined": ("prone", "prone"),
    "side_lying_left": ("side_lying", "side_lying"),
    "side_lying_right": ("side_lying", "side_lying"),
    "sitting": ("sitting", "sitting"),
    "long_sitting": ("long_sitting", "floor_sitting"),
    "floor_sitting": ("sitting", "floor_sitting"),
    "kneeling": ("kneeling", "kneeling"),
    "half_kneeling": ("half_kneeling", "half_kneeling"),
    "quadruped": ("quadruped", "quadruped"),
    "plank": ("plank", "quadruped"),
    "squat": ("squat", "standing"),
    "standing": ("standing", "standing"),
    # upright on the hands: the trunk is borne as in standing, and no reader has a word for it
    "propped": ("standing", "other"),
    "hanging": ("hanging", "hanging"),
    "inverted": ("inverted", "inverted"),
}
"""The one table from `Attitude` to the posture of the rules and to the posture a reader would name."""

Landmark = Literal[
    "head",
    "forehead",
    "upper_back",
    "back",
    "sacrum",
    "buttocks",
    "side",
    "shoulder",
    "chest",
    "abdomen",
    "pelvis_front",
    "thigh_front",
    "thigh_back",
    "knee",
    "shin",
    "calf",
    "heel",
    "sole",
    "ball_of_foot",
    "toes",
    "instep",
    "hand",
    "fist",
    "forearm",
    "elbow",
]
"""Parts of the body that bear weight, touch or hold."""

LEG_LANDMARKS: frozenset[str] = frozenset(
    {"thigh_front", "thigh_back", "knee", "shin", "calf", "heel", "sole", "ball_of_foot", "toes", "instep"}
)
FOOT_LANDMARKS: frozenset[str] = frozenset({"heel", "sole", "ball_of_foot", "toes", "instep"})
HAND_LANDMARKS: frozenset[str] = frozenset({"hand", "fist"})

PelvisHold = Literal["resting", "neutral", "tucked", "curled"]
"""What is done with the pelvis: resting on a support, actively held neutral, tucked, or curled up."""

SpineCue = Literal["usual_sitting", "slump", "rounded", "arched"]
"""What is done with the low back on purpose or by habit."""

Fold = Literal["legs_to_trunk", "trunk_to_legs"]
"""Which end moves when hip and trunk close: the legs come up, or the trunk folds over the legs."""

SurfaceKind = Literal["floor", "mat", "bench", "chair", "box", "wall", "bar", "bed", "machine"]
PropKind = Literal[
    "foam_roller",
    "ball",
    "block",
    "strap",
    "towel",
    "band",
    "cushion",
    "dumbbell",
    "kettlebell",
    "barbell",
    "plate",
    "stick",
    "stability_ball",
]

Zone = Literal[
    "cervical_midline",
    "thoracic_midline",
    "lumbar_midline",
    "neck_lateral",
    "anterior_neck",
    "carotid",
    "upper_trapezius",
    "thoracic_paraspinal",
    "lumbar_paraspinal",
    "costovertebral_angle",
    "ribs_11_12",
    "ribs",
    "flank",
    "sternum",
    "chest",
    "breast",
    "axilla",
    "abdomen_midline",
    "abdomen_lateral",
    "iliac_fossa",
    "inguinal",
    "femoral_triangle",
    "iliac_crest",
    "asis_lfcn",
    "gluteal",
    "ischial_tuberosity",
    "greater_trochanter",
    "genitals",
    "thigh",
    "hamstring",
    "patella",
    "popliteal_fossa",
    "fibular_head",
    "tibial_crest",
    "calf",
    "achilles_insertion",
    "heel",
    "foot",
    "arm",
    "spiral_groove",
    "cubital_tunnel",
    "forearm",
    "hand",
    "head",
]
"""Zones of the body surface that a contact presses on."""

Tool = Literal[
    "hand",
    "soft_ball",
    "hard_ball",
    "peanut",
    "soft_roller",
    "firm_roller",
    "stick",
    "cane",
    "gun",
    "scraper",
    "cup",
    "strap",
]
"""What presses."""

TOOL_WORDS: dict[str, Tool] = {
    "fingertips": "hand",
    "fingers": "hand",
    "thumbs": "hand",
    "knuckles": "hand",
    "fist": "hand",
    "palm": "hand",
    "elbow": "hand",
    "lacrosse_ball": "hard_ball",
    "golf_ball": "hard_ball",
    "tennis_ball": "soft_ball",
    "therapy_ball": "soft_ball",
    "foam_roller": "soft_roller",
    "massage_gun": "gun",
    "massage_stick": "stick",
}
"""Everyday words for a tool and the tool they count as."""

ZONE_WORDS: dict[str, Zone] = {
    "low_back": "lumbar_paraspinal",
    "lower_back": "lumbar_paraspinal",
    "glutes": "gluteal",
    "hamstrings": "hamstring",
    "quads": "thigh",
    "calves": "calf",
    "upper_back": "thoracic_paraspinal",
    "traps": "upper_trapezius",
    "sole": "foot",
    "hip_flexors": "iliac_fossa",
}
"""Everyday words for a zone; the low back without a side is the muscle beside the spine."""

Motion = Literal["still", "rolling", "percussion"]
Speed = Literal["static", "slow", "fast", "ballistic"]
Impact = Literal["none", "walk", "run", "jump", "sprint", "depth_drop"]
LoadSite = Literal["hands", "shoulders", "waist", "ankles", "head", "back"]

Purpose = Literal["raise", "mobilise", "stretch", "release", "breathing", "strength", "potentiate", "cool_down"]
"""What an exercise is for in a session."""

Phase = Literal["down_regulate", "mobilise", "stretch", "activate", "integrate"]
"""The order of a composed protocol."""

PHASES: tuple[Phase, ...] = get_args(Phase)

PHASE_OF: dict[Purpose, Phase | None] = {
    "breathing": "down_regulate",
    "release": "mobilise",
    "raise": "mobilise",
    "mobilise": "mobilise",
    "stretch": "stretch",
    "strength": "activate",
    "potentiate": "integrate",
    # easing off belongs behind anything and fixes no place in the order
    "cool_down": None,
}

BreathDepth = Literal["quiet", "deep", "maximal"]
BreathRoute = Literal["nose", "mouth", "nose_in_mouth_out", "pursed_lips"]
Expansion = Literal["chest", "abdomen", "abdomen-360", "ribs"]

Muscle = Literal[
    "adductors",
    "abdominals",
    "biceps",
    "calves",
    "chest",
    "deltoids",
    "forearms",
    "gluteals",
    "hamstrings",
    "hip_flexors",
    "hip_rotators",
    "lats",
    "low_back",
    "neck",
    "obliques",
    "quadriceps",
    "rotator_cuff",
    "tibialis",
    "trapezius",
    "triceps",
    "upper_back",
]

Symptom = Literal[
    "paraesthesia",
    "pulse_felt",
    "dizziness",
    "chest_pain",
    "syncope",
    "fever",
    "calf_swelling",
    "saddle_numbness",
    "bladder_bowel_change",
    "progressive_weakness",
    "peripheralising",
    "headache",
    "doming",
    "orthopnoea",
    "bleeding",
    "contractions",
    "fluid_leak",
    "hernia_irreducible",
    "unhealed_wound",
    "night_pain",
    "breathless",
]

Sex = Literal["female", "male"]
Approach = Literal["posterior", "anterior", "lateral"]
"""From where a hip was operated on."""

Direction = Literal["flexion", "extension", "rotation", "sitting", "standing"]
"""What makes back pain worse."""


def allowed(literal: Any) -> frozenset[str]:
    """The words of one of the lists above."""
    return frozenset(get_args(literal))
