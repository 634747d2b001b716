"""What is done -> the key positions of the exercise: one function a movement, tried by posture in a fixed order."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from ..model import Position
from . import lying, upright
from .arms import arm_positions
from .poses import Scene

Maker = Callable[[Scene, Position], Position | None]
"""A scene and its start -> a key position; None where the movement is not done."""


def key_positions(scene: Scene, start: Position) -> tuple[Position, ...]:
    """The key positions behind the start, each once."""
    found = [*_of_the_body(scene, start), *arm_positions(scene, start)]
    return tuple(dict.fromkeys(pose for pose in found if pose != start))


def _of_the_body(scene: Scene, start: Position) -> Iterator[Position]:
    for make in (*_BY_POSTURE.get(scene.attitude, _STANDING), *_ANYWHERE):
        made = make(scene, start)
        if made is not None:
            yield made


_SUPINE: tuple[Maker, ...] = (
    lying.sit_up, lying.curl_up, lying.knees_in, lying.hug, lying.leg_pulled, lying.bridge, lying.plow,
    lying.wheel, lying.neck_bridge, lying.rolled, lying.knees_side, lying.crunch_twist,
)  # fmt: skip
_PRONE: tuple[Maker, ...] = (lying.chest_lift, lying.leg_lift, lying.pad_extension, lying.prone_turn, lying.prone_round)
_FOUR: tuple[Maker, ...] = (lying.four_round, lying.four_arch, lying.down_dog, lying.heels_back, lying.leg_lift)
_KNEELING: tuple[Maker, ...] = (
    upright.heels_sit,
    upright.heels_fold,
    upright.kneeling_crunch,
    upright.kneeling_back,
    upright.hip_stretch,
    upright.turn,
)
_SITTING: tuple[Maker, ...] = (upright.sit_curl, upright.sit_fold, upright.sit_turn, lying.rolled, upright.side_bend)
_HANGING: tuple[Maker, ...] = (upright.hang_curl, upright.hang_turn, upright.hang_over)
_STANDING: tuple[Maker, ...] = (
    upright.fold, upright.stand_crunch, upright.hinge, upright.squat, upright.lunge, upright.turn, upright.turn_down,
    upright.back_bend, upright.side_bend, upright.heel_pull,
)  # fmt: skip
_ANYWHERE: tuple[Maker, ...] = (upright.neck, upright.neck_moves)
_BY_POSTURE: Mapping[str, tuple[Maker, ...]] = {
    "supine": _SUPINE,
    "prone": _PRONE,
    "prone_incline": _PRONE,
    "side_lying": (lying.leg_lift, upright.heel_pull, upright.sit_turn),
    "side_plank": (upright.sit_turn,),
    "sitting": _SITTING,
    "floor_sitting": _SITTING,
    "kneeling": _KNEELING,
    "half_kneeling": _KNEELING,
    "quadruped": _FOUR,
    "plank": (lying.four_round, lying.down_dog),
    "hanging": _HANGING,
    "dip": _HANGING,
    "inverted": (),
}
