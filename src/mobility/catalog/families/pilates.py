"""The mat of a Pilates class: what has no place among the families of the trunk."""

from __future__ import annotations

from typing import Any

from ...model import Dose, Exercise, Position
from ...model.vocabulary import Muscle
from ..family import Builder, Family, Way, choices

_TENS = Dose(reps=10)
_EACH = Dose(reps=8, each_side=True)
_ABS: tuple[Muscle, ...] = ("abdominals", "hip_flexors")

_head_up: dict[str, Any] = {"pitch": -86, "thoracic_flexion": 20, "neck_flexion": 25, "pelvis": "neutral"}
_long = Position.long_sitting(hip_flexion=85, elbow_flexion=22, pelvis="neutral")
_wide = Position.long_sitting(hip_flexion=85, hip_abduction=25, elbow_flexion=25, pelvis="neutral")
_sphinx = Position.prone(cue="arched", lumbar_extension=12, pitch=68, hip_extension=15, thoracic_extension=15)
_sphinx = _sphinx.changed(shoulder_flexion=70, elbow_flexion=80, neck_extension=10, ankle_plantarflexion=55)
_cross_legged = Position.floor_sitting(hip_flexion=88, hip_abduction=45, hip_external_rotation=65, knee_flexion=115)


def _mat(*positions: Position, **more: Any) -> Builder:
    """An exercise on the mat through these positions."""

    def build(id: str, _way: Way) -> Exercise:
        own: dict[str, Any] = {"effort": 4, "purpose": "strength", "usual": _TENS, "muscles": _ABS}
        return Exercise(id, **{"position": positions[0], "moves_to": positions[1:], **own, **more})

    return build


def _family(head: str, also: tuple[str, ...], build: Builder) -> Family:
    return Family(
        head=head,
        also=also,
        besides=("exercise", "mat", "pilates"),
        choices=choices(manner="paused", side="one double alternating", implement="band bodyweight"),
        listed=("",),
        one="one leg",
        build=build,
    )


FAMILIES = (
    _family(
        "pilates saw",
        ("saw pilates", "the saw", "saw stretch"),
        _mat(
            _wide.named("tall"),
            Position.long_sitting(hip_flexion=110, hip_abduction=25, cue="rounded", thoracic_flexion=25)
            .changed(thoracic_rotation=35, neck_flexion=20)
            .right(shoulder_flexion=100)
            .left(shoulder_extension=30)
            .named("reach"),
            effort=2,
            purpose="mobilise",
            usual=_EACH,
            muscles=("hamstrings", "obliques", "low_back"),
        ),
    ),
    _family(
        "pilates single leg kick",
        ("single leg kick", "single leg kicks", "one leg kick pilates", "prone single leg kick"),
        _mat(
            _sphinx.supported_by("forearms", "pelvis", "thighs", "insteps").named("long"),
            _sphinx.right(knee_flexion=100).supported_by("forearms", "pelvis", "thighs", "left instep").named("kick"),
            muscles=("hamstrings", "upper_back"),
        ),
    ),
    _family(
        "pilates double leg kick",
        ("double leg kick", "double leg kicks", "prone double leg kick"),
        _mat(
            Position.prone(knee_flexion=90, label="kick").lifting("feet"),
            Position.prone(cue="arched", lumbar_extension=14, pitch=75, thoracic_extension=15, neck_extension=10)
            .changed(shoulder_extension=30, hip_extension=10)
            .supported_by("abdomen", "pelvis", "thighs")
            .named("long"),
            muscles=("low_back", "hamstrings", "upper_back"),
        ),
    ),
    _family(
        "pilates scissors",
        ("scissors", "scissor", "leg scissors", "single straight leg stretch", "scissors pilates", "pilates scissor"),
        _mat(
            Position.supine(**_head_up)
            .right(hip_flexion=85)
            .left(hip_flexion=25)
            .supported_by("back", "sacrum")
            .named("right"),
            Position.supine(**_head_up)
            .left(hip_flexion=85)
            .right(hip_flexion=25)
            .supported_by("back", "sacrum")
            .named("left"),
        ),
    ),
    _family(
        "pilates corkscrew",
        ("corkscrew", "corkscrews", "cork screw"),
        _mat(
            Position.supine(hip_flexion=85, pelvis="neutral").lifting("legs").named("up"),
            Position.supine(hip_flexion=60, pelvis="neutral", lumbar_rotation=8, thoracic_rotation=15)
            .lifting("legs")
            .named("side"),
        ),
    ),
    _family(
        "leg pull back",
        ("reverse leg pull", "leg pull supine", "leg pull up pilates", "back leg pull"),
        _mat(
            Position.supine(pitch=-65, shoulder_extension=60, wrist_extension=90, pelvis="neutral")
            .supported_by("hands", "heels")
            .named("long"),
            Position.supine(pitch=-65, shoulder_extension=60, wrist_extension=90, pelvis="neutral")
            .right(hip_flexion=45)
            .supported_by("hands", "left heel")
            .named("leg up"),
            muscles=("gluteals", "triceps"),
        ),
    ),
    _family(
        "pilates boomerang",
        ("boomerang",),
        _mat(
            _long.named("tall"),
            Position.inverted(hip_flexion=125, cue="rounded", neck_flexion=50, pitch=210, label="over")
            .changed(shoulder_flexion=0)
            .supported_by("upper back", "head")
            .pulled(0.5, at="trunk"),
            effort=6,
        ),
    ),
    _family(
        "pilates seal",
        ("seal pilates", "seal roll", "rolling seal"),
        _mat(
            Position.floor_sitting(hip_flexion=138, knee_flexion=145, cue="rounded", thoracic_flexion=25)
            .changed(shoulder_flexion=25, elbow_flexion=65, neck_flexion=20)
            .touching("hands", on="shins")
            .pulled(0.6)
            .supported_by("buttocks"),
            Position.supine(hip_flexion=130, knee_flexion=130, cue="rounded", neck_flexion=20, shoulder_flexion=25)
            .supported_by("upper back", "back")
            .touching("hands", on="shins")
            .pulled(0.6)
            .named("back"),
            effort=3,
            purpose="mobilise",
        ),
    ),
    _family(
        "mermaid stretch",
        ("mermaid", "pilates mermaid", "mermaid side bend"),
        _mat(
            _cross_legged.changed(shoulder_flexion=8, shoulder_abduction=27, elbow_flexion=43, pelvis="neutral").named(
                "tall"
            ),
            _cross_legged.changed(lumbar_lateral=-12, thoracic_lateral=-15, pelvis="neutral")
            .right(shoulder_abduction=150)
            .left(shoulder_abduction=40, shoulder_flexion=15, elbow_flexion=30)
            .named("over"),
            effort=2,
            purpose="stretch",
            usual=_EACH,
            muscles=("obliques", "lats"),
        ),
    ),
    _family(
        "reformer footwork",
        (
            "footwork on reformer",
            "footwork reformer",
            "footwork on reformer parallel heels",
            "pilates footwork",
            "reformer leg press",
            "footwork reformer parallel heels",
        ),
        _mat(
            Position.supine(hip_flexion=95, knee_flexion=95, pelvis="neutral", label="in").lifting("feet"),
            Position.supine(hip_flexion=30, knee_flexion=10, pelvis="neutral", label="out").lifting("feet"),
            muscles=("quadriceps", "gluteals"),
        ),
    ),
)
"""Every family of the mat."""
