"""Breathing exercises: a position to rest in and a pattern to breathe.

Lengths of the phases are the usual ones of each practice.  Where a trial used the pattern it is named in
`sources`; the others are custom.
"""

from __future__ import annotations

from ..model import BreathingPattern, Exercise, Position, breaths, minutes, seconds
from ..model.equipment import bench, cushion, foam_roller

ARTICLE = "Coaching article: recovery breathing and hip flexor sequence for an aching low back (a coach's account)"
"""Where the recovery sequence comes from, as exercises and protocols cite it."""

ROLLER_EFFORT = 2.0
"""How hard the knees hold the roller, of 10: just enough to keep it there (the article's "minimal")."""

_legs_up = Position.supine(hip_flexion=90, knee_flexion=90, shoulder_flexion=10, shoulder_abduction=25)
_long_exhale = BreathingPattern(inhale_s=4, top_pause_s=2, exhale_s=8, expands="abdomen-360")
_calm = BreathingPattern(inhale_s=4, exhale_s=6, expands="abdomen")
_upright = Position.sitting(cue="usual_sitting", shoulder_flexion=25, elbow_flexion=60).touching("hands", on="thighs")

SUPPORTED_90_90 = Exercise(
    "supported-90-90-breathing",
    name="Supported 90/90 breathing",
    aliases=(
        "90 90 breathing",
        "90 90 breathing supported",
        "supported 90 90",
        "supine 90 90 breathing",
        "constructive rest 90 90",
        "legs on bench breathing",
        "legs on chair breathing",
        "feet elevated 90 90 breathing",
    ),
    position=_legs_up.resting("lower legs", on=bench).holding(foam_roller, between="knees", effort=ROLLER_EFFORT),
    breathing=_long_exhale,
    purpose="breathing",
    usual=minutes(3),
    cues=(
        "Lower legs on the bench, hips and knees square",
        "Let the belly, sides and low back widen as you breathe in",
        "Hold the roller only just hard enough to keep it there",
    ),
    sources=(ARTICLE,),
)

_NEUTRAL_90_90 = SUPPORTED_90_90.varied(
    "neutral-90-90-breathing",
    name="90/90 breathing with a neutral pelvis",
    aliases=("90 90 breathing neutral pelvis", "neutral pelvis breathing", "neutral spine 90 90 breathing"),
    position=_legs_up.changed(pelvis="neutral").resting("lower legs", on=bench),
    cues=("Keep the hollow of the low back as it is in standing", "Breathe in to the sides, out slowly"),
    sources=(),
)

# lying on the left leaves the great vessels and a pregnant belly free, so it is the side that is written down
_SIDE_LYING = Exercise(
    "side-lying-breathing",
    name="Side-lying breathing",
    aliases=("side lying 90 90 breathing", "left side lying breathing", "breathing on your side"),
    position=Position.side_lying(
        "left", hip_flexion=70, knee_flexion=80, shoulder_flexion=70, elbow_flexion=80, list=-85
    )
    .lifting("knees")
    .holding(cushion, between="knees"),
    breathing=_calm,
    purpose="breathing",
    usual=minutes(3),
    cues=(
        "A pillow under the head and one between the knees",
        "Let the ribs of the upper side rise and fall",
    ),
)

# with the trunk raised and hips and knees at 90, the feet come to stand at the height of the seat
_SEMI_RECLINED = Exercise(
    "semi-reclined-90-90-breathing",
    name="Semi-reclined 90/90 breathing",
    aliases=("reclined 90 90 breathing", "semi reclined breathing", "propped 90 90 breathing"),
    position=Position.reclined(45, hip_flexion=90, knee_flexion=90, pelvis="resting"),
    breathing=_calm,
    purpose="breathing",
    usual=minutes(3),
    cues=("Trunk half raised on an inclined bench or cushions", "Breathe out longer than in"),
)

_BOX = Exercise(
    "box-breathing",
    name="Box breathing",
    aliases=(
        "box breath",
        "square breathing",
        "four square breathing",
        "4 4 4 4 breathing",
        "tactical breathing",
    ),
    position=_upright,
    breathing=BreathingPattern(inhale_s=4, top_pause_s=4, exhale_s=4, bottom_pause_s=4),
    purpose="breathing",
    usual=minutes(4),
)

_FOUR_SEVEN_EIGHT = Exercise(
    "four-seven-eight-breathing",
    name="4-7-8 breathing",
    aliases=("4 7 8", "4 7 8 breath", "478 breathing technique", "relaxing breath 4 7 8"),
    position=_upright,
    breathing=BreathingPattern(inhale_s=4, top_pause_s=7, exhale_s=8, route="nose_in_mouth_out"),
    purpose="breathing",
    usual=breaths(4),
)

_SLOW = Exercise(
    "slow-breathing",
    name="Slow breathing",
    aliases=(
        "slow paced breathing",
        "paced breathing",
        "coherent breathing",
        "resonance breathing",
        "resonant breathing",
        "6 breaths per minute",
        "six breaths a minute",
        "extended exhale breathing",
    ),
    position=_upright,
    breathing=_calm,
    purpose="breathing",
    usual=minutes(5),
    sources=("Laborde et al. 2022, Neurosci Biobehav Rev 138:104711",),
)

_CYCLIC_SIGHING = Exercise(
    "cyclic-sighing",
    name="Cyclic sighing",
    aliases=("physiological sigh", "physiological sighs", "double inhale breathing", "cyclic sigh breathing"),
    position=_upright,
    breathing=BreathingPattern(
        inhale_s=3, second_inhale_s=1, exhale_s=8, depth="deep", route="nose_in_mouth_out", expands="ribs"
    ),
    purpose="breathing",
    usual=minutes(5),
    sources=("Balban et al. 2023, Cell Rep Med 4:100895",),
)

_HANDS_ON_BELLY = Exercise(
    "hands-on-belly-breathing",
    name="Hands-on-belly breathing",
    aliases=("belly breathing", "diaphragmatic breathing", "abdominal breathing", "diaphragm breathing"),
    # the hands only feel the movement: a touch, no contact that presses
    position=Position.sitting(cue="usual_sitting", shoulder_extension=15, elbow_flexion=85)
    .changed(shoulder_internal_rotation=30)
    .touching("hands", on="belly"),
    breathing=BreathingPattern(inhale_s=4, exhale_s=5, expands="abdomen"),
    purpose="breathing",
    usual=minutes(3),
)

_FAST_DEEP = Exercise(
    "fast-deep-breathing",
    name="Fast deep breathing",
    aliases=(
        "hyperventilation breathing",
        "wim hof power breaths",
        "voluntary hyperventilation",
    ),
    position=Position.supine(),
    breathing=BreathingPattern(inhale_s=1.2, exhale_s=1.2, depth="deep", route="mouth", expands="chest"),
    purpose="breathing",
    usual=seconds(90),
)

EXERCISES: tuple[Exercise, ...] = (
    SUPPORTED_90_90,
    _NEUTRAL_90_90,
    _SIDE_LYING,
    _SEMI_RECLINED,
    _BOX,
    _FOUR_SEVEN_EIGHT,
    _SLOW,
    _CYCLIC_SIGHING,
    _HANDS_ON_BELLY,
    _FAST_DEEP,
)
"""Breathing exercises of the catalog."""
