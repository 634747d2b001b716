"""Warm-ups, walking and running, jumps.

Cyclic movements are written by the key positions of one side; the other side follows in turn.  `impact` is the
class of movement from which landing forces are taken.
"""

from __future__ import annotations

from typing import Any

from ..model import Dose, Exercise, Position, minutes, reps
from ..model.equipment import box
from ..model.vocabulary import Muscle

JUMPS = Dose(sets=3, reps=6, rest_s=90)
"""Few jumps a set with rest between, as for power."""


def _moving(slug: str, start: Position, *later: Position, muscles: tuple[Muscle, ...], **more: Any) -> Exercise:
    """A moving exercise that warms."""
    return Exercise(slug, **{"position": start, "moves_to": later, "muscles": muscles, "purpose": "raise", **more})


def _jump(slug: str, start: Position, *later: Position, **more: Any) -> Exercise:
    """A jump for power."""
    own: dict[str, Any] = {
        "muscles": ("quadriceps", "gluteals", "calves"),
        "purpose": "potentiate",
        "speed": "ballistic",
        "impact": "jump",
        "effort": 7,
        "usual": JUMPS,
        "rep_s": 3,
    }
    return Exercise(slug, **{"position": start, "moves_to": later, **own, **more})


# ---- warming up ------------------------------------------------------------------------------------------

_upright = Position.standing(label="start")
_elbows_bent = _upright.changed(elbow_flexion=90)
_on_one_leg = Position.standing().resting("left foot").lifting("right leg")

_WARM_UPS: tuple[Exercise, ...] = (
    _moving(
        "march-in-place",
        _elbows_bent,
        _elbows_bent.right(hip_flexion=80, knee_flexion=90)
        .left(shoulder_flexion=40)
        .lifting("right leg")
        .named("knee up"),
        muscles=("hip_flexors", "calves"),
        name="March in place",
        aliases=("marching in place", "marching on the spot", "march on the spot", "high march", "standing march"),
        impact="walk",
        effort=3,
        rep_s=1,
        usual=minutes(2),
    ),
    _moving(
        "arm-circles",
        _upright,
        _upright.changed(shoulder_flexion=90, label="front"),
        _upright.changed(shoulder_flexion=165, label="up"),
        _upright.changed(shoulder_abduction=90, label="side"),
        muscles=("deltoids", "rotator_cuff"),
        name="Arm circles",
        aliases=(
            "arm circles forward",
            "arm circles backward",
            "arm circles small to large",
            "big arm circles",
            "standing arm circles",
        ),
        effort=2,
        rep_s=2,
        usual=reps(15),
    ),
    _moving(
        "leg-swings",
        _on_one_leg.right(hip_flexion=60, knee_flexion=10).named("front"),
        _on_one_leg.right(hip_extension=10, knee_flexion=20).named("back"),
        muscles=("hamstrings", "hip_flexors"),
        name="Leg swings",
        aliases=(
            "front to back leg swings",
            "forward leg swings",
            "leg swings forward backward",
            "leg swings front and back",
            "standing leg swings",
        ),
        speed="fast",
        effort=3,
        rep_s=2,
        usual=Dose(reps=10, each_side=True),
    ),
)

# ---- walking and running ---------------------------------------------------------------------------------


def _stride(hip: float, knee: float, back: float, forward_lean: float) -> tuple[Position, Position]:
    """Right foot in front on the ground, then behind: hip and knee of the front leg, extension of the back one."""
    front = Position.standing(pitch=forward_lean, elbow_flexion=70).right(hip_flexion=hip, knee_flexion=knee)
    return (
        front.left(hip_extension=back, knee_flexion=30, shoulder_flexion=25).lifting("left leg").named("front"),
        front.right(hip_extension=back, knee_flexion=10, ankle_dorsiflexion=back + 8, shoulder_flexion=25)
        .left(hip_flexion=hip, knee_flexion=knee + 20)
        .lifting("left leg")
        .named("back"),
    )


_ON_THE_MOVE: tuple[Exercise, ...] = (
    _moving(
        "walking",
        *_stride(25, 10, 5, 2),
        muscles=("calves", "gluteals", "quadriceps"),
        name="Walking",
        aliases=("walk", "brisk walk", "brisk walking", "easy walk", "treadmill walk", "walking treadmill"),
        impact="walk",
        effort=3,
        rep_s=1,
        usual=minutes(10),
    ),
    _moving(
        "jogging",
        *_stride(40, 35, 8, 6),
        muscles=("calves", "gluteals", "quadriceps", "hamstrings"),
        name="Jogging",
        aliases=(
            "jog",
            "easy jog",
            "light jog",
            "run",
            "running",
            "easy run",
            "jogging treadmill",
            "running treadmill",
            "treadmill run",
        ),
        speed="fast",
        impact="run",
        effort=5,
        rep_s=1,
        usual=minutes(20),
    ),
    _moving(
        "sprint",
        *_stride(75, 60, 10, 10),
        muscles=("hamstrings", "gluteals", "calves", "quadriceps"),
        name="Sprint",
        aliases=("sprinting", "all out sprint", "hill sprint", "wind sprints"),
        purpose="potentiate",
        speed="fast",
        impact="sprint",
        effort=9,
        rep_s=1,
        usual=Dose(sets=4, seconds=10, rest_s=120),
    ),
)

# ---- jumps -----------------------------------------------------------------------------------------------

_dip = Position.squat(hip_flexion=85, knee_flexion=90, ankle_dorsiflexion=28, shoulder_extension=30, label="dip")
_in_the_air = (
    Position.standing(ankle_plantarflexion=35, shoulder_flexion=120, label="flight").lifting("legs").changed(pitch=0)
)
_landing = Position.squat(hip_flexion=60, knee_flexion=65, ankle_dorsiflexion=22, shoulder_flexion=30, label="landing")
_apart = _upright.changed(hip_abduction=25, shoulder_abduction=165, ankle_plantarflexion=10, pitch=0, label="apart")
_plank = Position.plank(pelvis="neutral", label="start")

_JUMPS: tuple[Exercise, ...] = (
    _moving(
        "jumping-jack",
        _upright,
        _apart.supported_by("balls of the feet"),
        muscles=("calves", "deltoids"),
        name="Jumping jack",
        aliases=("star jump", "side straddle hop"),
        speed="fast",
        impact="jump",
        effort=5,
        rep_s=1,
        usual=Dose(seconds=30),
    ),
    _moving(
        "skipping-rope",
        _upright.changed(knee_flexion=15, hip_flexion=10, ankle_dorsiflexion=5, elbow_flexion=80).supported_by(
            "balls of the feet"
        ),
        _upright.changed(ankle_plantarflexion=30, elbow_flexion=80, pitch=0, label="flight").lifting("legs"),
        muscles=("calves",),
        name="Skipping rope",
        aliases=("rope jumping", "jump rope", "jumping rope", "rope skipping", "skip rope"),
        speed="fast",
        impact="jump",
        effort=6,
        rep_s=0.5,
        usual=minutes(1),
    ),
    _jump(
        "squat-jump",
        _dip,
        _in_the_air,
        _landing,
        name="Squat jump",
        aliases=("jump squat", "freehand jump squat", "bodyweight jump squat", "jumping squat", "vertical squat jump"),
    ),
    _jump(
        "box-jump",
        _dip,
        _in_the_air.changed(hip_flexion=80, knee_flexion=90, ankle_plantarflexion=10),
        _landing.supported_by("feet", on=box),
        name="Box jump",
        aliases=("front box jump", "jump onto a box", "plyo box jump"),
    ),
    _jump(
        "depth-jump",
        Position.standing(label="start").supported_by("feet", on=box),
        _landing,
        _in_the_air,
        name="Depth jump",
        aliases=("depth drop", "drop jump", "depth jump from box", "depth drop from box"),
        impact="depth_drop",
        effort=8,
    ),
    _jump(
        "plank-jump",
        _plank,
        # both feet hop in under the body and out again
        _plank.changed(hip_flexion=105, knee_flexion=75, ankle_dorsiflexion=15, pitch=108, label="feet in").changed(
            shoulder_flexion=95
        ),
        muscles=("abdominals", "hip_flexors", "deltoids"),
        name="Plank jump",
        aliases=("plank jump in", "plank hop", "plank jumps in and out", "squat thrust"),
        effort=6,
        rep_s=2,
    ),
    _moving(
        "burpee",
        Position.standing(label="start"),
        Position.plank(pelvis="neutral", label="plank"),
        _dip.changed(shoulder_flexion=60),
        _in_the_air,
        muscles=("quadriceps", "chest", "abdominals", "calves"),
        name="Burpee",
        aliases=("full burpee", "burpee with jump"),
        speed="fast",
        impact="jump",
        effort=7,
        rep_s=3,
        usual=Dose(sets=3, reps=8, rest_s=60),
    ),
)

EXERCISES: tuple[Exercise, ...] = (*_WARM_UPS, *_ON_THE_MOVE, *_JUMPS)
"""Warm-ups, running and jumps of the catalog."""
