"""Where the body starts: a posture with what is said of legs, bench and surface -> a `Position`.

Angles that a text does not give are those of the plain form of each posture.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from attrs import evolve, frozen

from ..catalog.stances import decline, incline, lying_on, machine, prone_on
from ..model import Position, Surface
from ..model.equipment import bench, chair
from .attitude import Stand
from .understood import Understood

_ONE = re.compile(r"\b(?:one|single|left|right|other|opposite|knee|thigh|leg)\b")
_TWO = re.compile(r"\b(?:both|two|knees|thighs|legs|them)\b")

HELD = frozenset(
    {"bar_on_back", "hinge", "head_stand", "neck_harness", "heels_sit", "round_back", "lift_stone", "one_leg_squat"}
)
"""Movements into the starting position that shape all that follows; others are over when the work begins."""


@frozen(kw_only=True)
class Scene:
    """What was understood and in which posture: all that key positions are made from."""

    told: Understood
    stand: Stand

    @property
    def attitude(self) -> str:
        """The word of the lexicon for the posture."""
        return self.stand.value

    @property
    def tilt(self) -> str:
        """`incline`, `decline`, or nothing for a level bench or floor."""
        said = self.told.values("tilt")
        return said[0] if said else ""

    def does(self, *motions: str) -> bool:
        """Whether one of these movements is made: on the way to the start only those in `HELD` count."""
        return any(
            item.value in motions and (item.role != "start" or item.value in HELD or self.is_stretch)
            for item in self.told.of("motion")
        )

    def has(self, *states: str) -> bool:
        """Whether one of these states is said."""
        return self.told.says("state", *states)

    def on_one_leg(self, *motions: str) -> bool:
        """Whether a movement is said of one leg: in the singular, and never of both."""
        said = [item.words for item in self.told.of("motion") if item.value in motions]
        return bool(said) and any(map(_ONE.search, said)) and not any(map(_TWO.search, said))

    @property
    def is_stretch(self) -> bool:
        """Whether it is for stretching rather than for strength."""
        told = self.told
        if told.says("category", "stretching"):
            return True
        if told.values("load") or told.says("category", "strength", "plyometrics", "cardio"):
            return False
        return told.says("purpose", "stretch") or (told.says("hold", "still") and not told.says("purpose", "strength"))

    @property
    def seat(self) -> Surface:
        """What one sits on."""
        if self.told.says("load", "machine", "cable"):
            return machine
        return bench if self.has("bench") else chair


def start_pose(scene: Scene) -> Position:
    """The position in which an exercise starts."""
    made = _STARTS.get(scene.attitude, _standing)(scene)
    return made.named("start")


def _supine(scene: Scene) -> Position:
    if scene.tilt == "incline":
        return lying_on(incline)
    if scene.tilt == "decline":
        return _head_low(scene)
    if scene.has("hips_90"):
        made = Position.supine(hip_flexion=90, knee_flexion=90)
        return made.resting("lower legs", on=bench) if scene.has("feet_up") else made
    on_bench = any("bench" in item.words for item in scene.stand.by)
    if on_bench and not scene.does("legs_up", "knees_in", "hips_off"):
        return lying_on(bench)
    if scene.has("knees_bent") or scene.does("bridge", "sit_up", "curl_up"):
        return Position.supine(hip_flexion=45, knee_flexion=90)
    return Position.supine()


def _head_low(scene: Scene) -> Position:
    """On a declined bench with the head down; who moves the legs lies the other way round and holds on above."""
    if scene.does("knees_in", "hips_off", "legs_up"):
        made = Position.reclined(20, on=incline)
        return made.supported_by("head", "upper back", "sacrum", on=incline)
    return evolve(lying_on(decline), attitude="supine_inclined")


def _prone(scene: Scene) -> Position:
    benches = scene.tilt or any("bench" in item.words for item in scene.stand.by)
    return _face_down(incline if scene.tilt else bench) if benches else Position.prone()


def _face_down(surface: Surface) -> Position:
    """On the front on a bench; an inclined bench does not make it anything else."""
    return evolve(prone_on(surface), attitude="prone")


def _sitting(scene: Scene) -> Position:
    if scene.tilt == "incline":
        return lying_on(incline)
    if scene.tilt == "decline":
        return _head_low(scene)
    return Position.sitting(on=scene.seat)


def _floor_sitting(scene: Scene) -> Position:
    make = Position.long_sitting if scene.has("legs_straight") else Position.floor_sitting
    if scene.told.values("load") or scene.has("flat_back"):
        return make(pelvis="neutral")
    return make(cue="usual_sitting")


def _plank(scene: Scene) -> Position:
    on_forearms = any("forearm" in item.words or "elbow" in item.words for item in scene.told.of("attitude"))
    return Position.plank(on_forearms=on_forearms, pelvis="neutral")


def _side_plank(_scene: Scene) -> Position:
    made = Position.side_lying("right", list=70)
    arm = made.right(shoulder_flexion=90, shoulder_abduction=90, elbow_flexion=90)
    return arm.supported_by("right forearm", "right elbow", "right foot")


def _dip(_scene: Scene) -> Position:
    made = Position.standing(shoulder_extension=10, knee_flexion=60)
    return evolve(made, attitude="propped").supported_by("hands", on=machine)


def _inverted(scene: Scene) -> Position:
    if scene.does("head_stand"):
        return Position.inverted(shoulder_flexion=140, elbow_flexion=110, wrist_extension=0).supported_by(
            "head", "forearms"
        )
    return Position.inverted()


def _standing(scene: Scene) -> Position:
    """On the feet; for a squat or lift braced."""
    return Position.standing(pelvis="neutral") if scene.told.values("load") else Position.standing()


_STARTS: Mapping[str, Callable[[Scene], Position]] = {
    "supine": _supine,
    "prone": _prone,
    "prone_incline": lambda _: _face_down(incline),
    "side_lying": lambda _: Position.side_lying(),
    "side_plank": _side_plank,
    "sitting": _sitting,
    "floor_sitting": _floor_sitting,
    "kneeling": lambda _: Position.kneeling(),
    "half_kneeling": lambda _: Position.half_kneeling(),
    "quadruped": lambda _: Position.quadruped(pelvis="neutral"),
    "plank": _plank,
    "hanging": lambda _: Position.hanging(),
    "inverted": _inverted,
    "dip": _dip,
}
