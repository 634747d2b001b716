"""Squats, lunges, hinges, bridges and single joints of the legs, by implement, stance and side."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from ...model import Dose, Exercise, Load, Position, Surface
from ...model.equipment import bench, box, stability_ball, wall
from ...model.load import Implement
from ...model.vocabulary import LoadSite, Muscle
from ..family import Family, Way, choices, listed
from ..stances import carrying, dose_of, load_of, machine

_KG = {
    "barbell": 50,
    "trap_bar": 60,
    "smith": 50,
    "dumbbell": 24,
    "kettlebell": 20,
    "band": 15,
    "cable": 25,
    "plate": 15,
    "sandbag": 20,
    "machine": 60,
    "landmine": 30,
    "medicine_ball": 6,
    "weighted": 15,
    "vest": 10,
    "chain": 60,
}
"""Usual working weights of an ordinary adult (assumption)."""

_ANY_WEIGHT = "barbell dumbbell kettlebell smith plate sandbag band bodyweight weighted vest medicine_ball chain"
_MANNERS = "paused strict explosive alternate_version"
QUADS: tuple[Muscle, ...] = ("quadriceps", "gluteals")
BACK_OF_THE_BODY: tuple[Muscle, ...] = ("hamstrings", "gluteals", "low_back")

_SHOULDERED: dict[str, Any] = {
    "shoulder_extension": 15,
    "shoulder_abduction": 40,
    "shoulder_external_rotation": 70,
    "elbow_flexion": 120,
}
_AT_CHEST: dict[str, Any] = {"shoulder_flexion": 40, "elbow_flexion": 130}
_RACKED: dict[str, Any] = {"shoulder_flexion": 80, "elbow_flexion": 140}
_OVERHEAD: dict[str, Any] = {"shoulder_flexion": 170, "shoulder_abduction": 20}

_WIDE: dict[str, Any] = {"hip_abduction": 35, "hip_external_rotation": 30}

_tall = Position.standing(label="start")

backrest = Surface(kind="machine", incline_deg=-60)
"""The back rest of a machine behind somebody who sits or stands: it rises away from the legs."""


def _weight(way: Way, otherwise: str = "bodyweight") -> Load | None:
    """The load of a way; on the shoulders where a bar lies there."""
    name = way.implement or otherwise
    if name == "bodyweight":
        return None
    at: LoadSite = "shoulders" if name in ("barbell", "smith", "vest", "sandbag", "chain") else "hands"
    implement: Implement = "barbell" if name in ("barbell", "smith") else "object"
    return load_of(way, _KG.get(name, 20), at=at, otherwise=implement)


def _arms(way: Way, otherwise: str = "bodyweight") -> dict[str, Any]:
    """Where the arms are with this weight."""
    if way.direction == "overhead":
        return _OVERHEAD
    name = way.implement or otherwise
    if name in ("barbell", "smith", "sandbag"):
        return _RACKED if way.direction == "front" else _SHOULDERED
    if name in ("plate", "medicine_ball"):
        return _AT_CHEST
    return {"shoulder_flexion": 80} if name == "bodyweight" else {}


def _made(id: str, way: Way, start: Position, *later: Position, muscles: tuple[Muscle, ...], **more: Any) -> Exercise:
    """A strength exercise of a way."""
    explosive = way.manner in ("explosive", "jumping")
    own: dict[str, Any] = {
        "muscles": muscles,
        "purpose": "potentiate" if way.manner == "jumping" else "strength",
        "effort": 6,
        "usual": dose_of(way),
        "speed": "ballistic" if explosive else None,
        "impact": "jump" if way.manner == "jumping" else "none",
    }
    return Exercise(id, **{"position": start, "moves_to": later, **own, **more})


# ---- squats ------------------------------------------------------------------------------------------


def _squat(id: str, way: Way, otherwise: str = "bodyweight") -> Exercise:
    """Thighs to level, lower where the name says so."""
    deep, partial = way.range == "deep", way.range == "partial"
    knee = 130 if deep else 60 if partial else 100
    arms = _arms(way, otherwise)
    spread = 35 if way.stance == "sumo" else 0
    bottom = Position.squat(
        hip_flexion=knee - 5 if not deep else 125,
        knee_flexion=knee,
        ankle_dorsiflexion=min(30, knee / 4),
        hip_abduction=spread,
        hip_external_rotation=spread,
        pelvis="neutral",
        label="bottom",
    ).changed(**arms)
    if way.range == "box":
        bottom = bottom.changed(hip_flexion=90, knee_flexion=90, ankle_dorsiflexion=15).resting("buttocks", on=box)
    load = _weight(way, otherwise)
    return _made(
        id,
        way,
        _tall.changed(hip_abduction=spread, hip_external_rotation=spread, **arms),
        bottom,
        muscles=QUADS,
        load=load,
    )


def _bar_squat(id: str, way: Way) -> Exercise:
    return _squat(id, way, "barbell")


def _front_squat(id: str, way: Way) -> Exercise:
    load = _weight(way, "barbell")
    arms = _RACKED if (way.implement or "barbell") in ("barbell", "smith") else _AT_CHEST
    down = Position.squat(hip_flexion=100, knee_flexion=110, ankle_dorsiflexion=28, pelvis="neutral", label="bottom")
    return _made(id, way, _tall.changed(**arms), down.changed(**arms), muscles=QUADS, load=load)


def _overhead_squat(id: str, way: Way) -> Exercise:
    down = Position.squat(hip_flexion=105, knee_flexion=110, ankle_dorsiflexion=30, pelvis="neutral", label="bottom")
    return _made(
        id,
        way,
        _tall.changed(**_OVERHEAD),
        down.changed(**_OVERHEAD),
        muscles=(*QUADS, "deltoids"),
        load=load_of(way, 20, otherwise="barbell"),
    )


def _hack_squat(id: str, way: Way) -> Exercise:
    """In the machine the back slides along a slanted rest; a bar is held in the hands behind the thighs."""
    if way.implement == "barbell":
        behind: dict[str, Any] = {"shoulder_extension": 20}
        low = Position.squat(hip_flexion=100, knee_flexion=105, ankle_dorsiflexion=28, pelvis="neutral", label="bottom")
        held = Load(implement="barbell", at="hands", usual_kg=60)
        return _made(id, way, _tall.changed(**behind), low.changed(**behind), muscles=QUADS, load=held)
    up = _tall.changed(pitch=-25, knee_flexion=5, ankle_plantarflexion=22).resting("back", on=backrest)
    down = Position.squat(hip_flexion=80, knee_flexion=100, ankle_plantarflexion=5, label="bottom", pitch=-25)
    load = Load(implement="machine", at="shoulders", usual_kg=60)
    return _made(id, way, up, down.resting("back", on=backrest), muscles=QUADS, load=load)


def _pistol(id: str, way: Way) -> Exercise:
    down = (
        Position.squat(hip_flexion=110, knee_flexion=125, ankle_dorsiflexion=35, shoulder_flexion=90, label="bottom")
        .left(hip_flexion=60, knee_flexion=5)
        .lifting("left leg")
    )
    return _made(id, way, _tall.left(hip_flexion=30).lifting("left leg"), down, muscles=QUADS, load=_weight(way))


# ---- lunges and steps --------------------------------------------------------------------------------


def _lunging(front: float = 90, rear_up: bool = False, **arms: Any) -> Position:
    made = (
        Position.standing(label="bottom", **arms)
        .right(hip_flexion=front, knee_flexion=95, ankle_dorsiflexion=10)
        .left(hip_extension=5, knee_flexion=90, ankle_dorsiflexion=10, toe_extension=55)
    )
    if rear_up:
        # the shin of the rear leg slopes up to the bench
        return made.left(knee_flexion=118).supported_by("right foot").resting("left instep", on=bench)
    return made.supported_by("right foot", "left ball of foot")


def _lunge(id: str, way: Way) -> Exercise:
    arms = _arms(way)
    jump = way.manner == "jumping"
    turned: dict[str, Any] = {"thoracic_rotation": 30.0} if way.direction == "twisting" else {}
    down = _lunging(**arms).changed(**turned)
    if way.direction == "lateral":
        down = (
            Position.standing(label="bottom", **arms)
            .right(hip_flexion=85, knee_flexion=95, ankle_dorsiflexion=20, hip_abduction=15)
            .left(hip_abduction=35, hip_flexion=50)
        )
    return _made(
        id,
        way,
        _tall.changed(**arms),
        down,
        muscles=QUADS,
        load=_weight(way),
        usual=Dose(sets=3, reps=10, each_side=True, rest_s=60),
        effort=7 if jump else 5,
    )


def _split_squat(id: str, way: Way) -> Exercise:
    arms = _arms(way)
    down = _lunging(rear_up=way.stance == "elevated" or way.implement == "rings", **arms)
    if way.range == "deep":
        down = down.right(hip_flexion=105, knee_flexion=135, ankle_dorsiflexion=35)
    rear_knee = 85 if down.borne_by(frozenset({"instep"}), "left") else 15
    up = down.right(hip_flexion=20, knee_flexion=15, ankle_dorsiflexion=0)
    up = up.left(hip_extension=10, knee_flexion=rear_knee).named("start")
    return _made(
        id, way, up, down, muscles=QUADS, load=_weight(way), usual=Dose(sets=3, reps=8, each_side=True, rest_s=60)
    )


def _step_up(id: str, way: Way) -> Exercise:
    arms = _arms(way)
    up = _tall.changed(**arms)
    return _made(
        id,
        way,
        up.right(hip_flexion=80, knee_flexion=85, ankle_dorsiflexion=10)
        .lifting("right leg")
        .resting("right foot", on=box),
        up.supported_by("right foot", on=box).named("top"),
        muscles=QUADS,
        load=_weight(way),
        effort=5,
        usual=Dose(sets=3, reps=10, each_side=True, rest_s=60),
    )


# ---- hinges ------------------------------------------------------------------------------------------


def _hinged(hips: float, knees: float, **more: Any) -> Position:
    return Position.standing(
        hip_flexion=hips,
        knee_flexion=knees,
        ankle_dorsiflexion=knees / 5,
        pelvis="neutral",
        shoulder_flexion=max(0, hips - 25),
        label="bottom",
        **more,
    )


def _deadlift(id: str, way: Way) -> Exercise:
    """From the floor with a flat back."""
    wide = way.stance == "sumo"
    one = way.side == "one"
    straight = way.range == "straight"
    apart: dict[str, Any] = _WIDE if wide else {}
    start = _hinged(85 if straight else 95 if wide else 105, 15 if straight else 65).changed(**apart)
    if one:
        start = _hinged(85, 15).left(hip_extension=0, knee_flexion=10).lifting("left leg")
    load = load_of(way, _KG.get(way.implement or "barbell", 60) / (2 if one else 1), otherwise="barbell")
    return _made(
        id, way, start.named("floor"), _tall.named("top"), muscles=(*BACK_OF_THE_BODY, "quadriceps"), load=load
    )


def _stiff_deadlift(id: str, way: Way) -> Exercise:
    return _deadlift(id, evolve(way, range="straight"))


def _rdl(id: str, way: Way) -> Exercise:
    one = way.side == "one" or way.stance == "split"
    down = _hinged(85, 15)
    if way.side == "one":
        down = down.left(hip_extension=0, knee_flexion=10).lifting("left leg")
    load = load_of(way, _KG.get(way.implement or "barbell", 40) / (2 if one else 1), otherwise="barbell")
    return _made(id, way, _tall, down, muscles=BACK_OF_THE_BODY, load=load)


def _good_morning(id: str, way: Way) -> Exercise:
    seated = way.stance == "seated"
    up = Position.sitting(on=bench, pelvis="neutral", **_SHOULDERED) if seated else _tall.changed(**_SHOULDERED)
    down = _hinged(80, 5 if way.range == "straight" else 20).changed(shoulder_flexion=0).changed(**_SHOULDERED)
    if seated:
        down = up.changed(hip_flexion=120, pelvis="neutral").named("bottom")
    load = _weight(way, "barbell")
    return _made(id, way, up, down, muscles=BACK_OF_THE_BODY, load=load)


def _pull_through(id: str, way: Way) -> Exercise:
    down = _hinged(80, 20).changed(shoulder_flexion=0)
    return _made(id, way, _tall, down, muscles=BACK_OF_THE_BODY, load=load_of(way, 25, otherwise="cable"))


def _back_extension(id: str, way: Way) -> Exercise:
    """On the bench, down to a right angle and up to a straight line."""
    low = Position.prone(hip_flexion=70, pitch=150).supported_by("thighs", on=bench)
    straight = Position.prone().supported_by("thighs", on=bench)
    return _made(
        id,
        way,
        straight.changed(pelvis="neutral").named("straight"),
        low.changed(pelvis="neutral").named("bottom"),
        muscles=BACK_OF_THE_BODY,
        load=load_of(way, 10),
    )


# ---- bridges and single joints -----------------------------------------------------------------------


def _bridge(id: str, way: Way) -> Exercise:
    one = way.side == "one"
    down = Position.supine(hip_flexion=48, knee_flexion=95, ankle_plantarflexion=35, pelvis="neutral", label="start")
    up = Position.supine(hip_flexion=0, knee_flexion=90, pitch=-111, ankle_plantarflexion=15, label="top")
    up = up.changed(pelvis="neutral").supported_by("head", "upper back", "feet")
    if one:
        down, up = down.left(hip_flexion=55, knee_flexion=5).lifting("left leg"), up.left(knee_flexion=5)
        up = up.lifting("left leg")
    load = load_of(way, _KG.get(way.implement or "", 20), at="waist")
    return _made(id, way, down, up, muscles=("gluteals", "hamstrings"), load=load)


def _thrust(id: str, way: Way) -> Exercise:
    up = Position.supine(hip_flexion=0, knee_flexion=90, pelvis="neutral", label="top")
    up = up.supported_by("upper back", on=bench).resting("feet")
    # the upper back turns on the edge of the bench, and the hips go down in front of it
    down = up.supported_by("upper back", on=Surface(kind="bench", incline_deg=35)).resting("feet")
    down = down.changed(hip_flexion=60, pitch=-55, ankle_plantarflexion=10).named("start")
    if way.side == "one":
        up, down = (item.left(hip_flexion=60, knee_flexion=90).lifting("left leg") for item in (up, down))
    load = load_of(way, _KG.get(way.implement or "barbell", 50), at="waist", otherwise="barbell")
    return _made(id, way, down, up, muscles=("gluteals", "hamstrings"), load=load)


def _in_machine(**angles: Any) -> Position:
    """On the seat of a machine, leaning back a little against its back rest."""
    own: dict[str, Any] = {"hip_flexion": 72, "pitch": -20, **angles}
    return Position.sitting(on=machine, pelvis="neutral", **own).resting("back", on=backrest)


def _leg_curl(id: str, way: Way) -> Exercise:
    load = load_of(way, 30, at="ankles", otherwise="machine")
    if way.stance == "seated":
        start = _in_machine(knee_flexion=5).lifting("feet")
        end = start.changed(knee_flexion=100)
    elif way.stance == "kneeling":  # on one knee in the machine, the forearms on its pad
        down = Position.quadruped(pelvis="neutral", pitch=105, elbow_flexion=90)
        start = down.right(hip_flexion=20, knee_flexion=10).supported_by("left knee", "left shin", "forearms")
        end = start.right(knee_flexion=100)
    elif way.stance == "standing":
        start = Position.standing().lifting("right foot")
        end = Position.standing().right(knee_flexion=100).lifting("right foot")
    elif way.implement in ("swiss_ball", "rings"):
        start = Position.supine(hip_flexion=0, knee_flexion=5, pelvis="neutral", pitch=-110, neck_flexion=15)
        start = start.supported_by("head", "upper back")
        start = start.resting("heels", on=stability_ball if way.implement == "swiss_ball" else box)
        end = start.changed(knee_flexion=90, hip_flexion=30, pitch=-122, neck_flexion=20)
        load = None
    else:
        start = Position.prone().supported_by("chest", "abdomen", "pelvis", "thighs", on=bench)
        end = start.changed(knee_flexion=100)
    return _made(id, way, start.named("start"), end.named("top"), muscles=("hamstrings",), load=load)


def _heel_slides(id: str, way: Way) -> Exercise:
    """From a bridge with the heels on something that slides, the legs go out and back."""
    near = Position.supine(hip_flexion=10, knee_flexion=90, pelvis="neutral", pitch=-110, neck_flexion=15)
    near = near.supported_by("head", "upper back", "heels").named("bridge")
    far = Position.supine(hip_flexion=5, knee_flexion=20, pelvis="neutral").named("far")
    return _made(id, way, near, far.supported_by("head", "upper back", "sacrum", "heels"), muscles=("hamstrings",))


def _leg_extension(id: str, way: Way) -> Exercise:
    load = load_of(way, 30, at="ankles", otherwise="machine")
    start = _in_machine().lifting("feet")
    return _made(
        id, way, start.named("start"), start.changed(knee_flexion=5).named("top"), muscles=("quadriceps",), load=load
    )


def _leg_press(id: str, way: Way) -> Exercise:
    lying = Position.reclined(45, on=machine, pelvis="resting", shoulder_extension=10).resting("feet", on=machine)
    start = lying.changed(hip_flexion=45, knee_flexion=10, label="start")
    end = lying.changed(hip_flexion=100, knee_flexion=90, ankle_dorsiflexion=30, label="bottom")
    return _made(id, way, start, end, muscles=QUADS, load=Load(implement="machine", at="ankles", usual_kg=80))


def _calf_raise(id: str, way: Way) -> Exercise:
    if way.stance == "seated":
        low = Position.sitting(on=bench)
        high = low.changed(hip_flexion=98, knee_flexion=92, pitch=0, ankle_plantarflexion=15, toe_extension=25)
        high = high.supported_by("buttocks", on=bench).resting("balls of the feet")
        return _made(
            id, way, low, high.named("top"), muscles=("calves",), load=load_of(way, 30, otherwise="machine"), effort=5
        )
    arms = _arms(way)
    if way.stance == "bent_over":
        low = Position.standing(hip_flexion=85, pelvis="neutral", shoulder_flexion=85, elbow_flexion=88)
        low = low.resting("forearms", on=bench)
        high = low.changed(pitch=85, ankle_plantarflexion=30, toe_extension=35, label="top")
        high = high.lifting("feet").resting("balls of the feet")
        return _made(id, way, low, high, muscles=("calves",), effort=5)
    up = _tall.changed(ankle_plantarflexion=35, pitch=0, toe_extension=40, label="top", **arms)
    up = up.supported_by("balls of the feet")
    down = _tall.changed(**arms)
    if way.side == "one":
        down, up = down.lifting("left foot"), up.supported_by("right ball of foot")
    return _made(id, way, down, up, muscles=("calves",), load=_weight(way), effort=5)


def _calf_press(id: str, way: Way) -> Exercise:
    """The balls of the feet push the plate of the leg press away, the knees all but straight."""
    sat = Position.reclined(45, on=machine, pelvis="resting", shoulder_extension=10)
    near = sat.changed(hip_flexion=80, knee_flexion=10, label="start").resting("balls of the feet", on=machine)
    far = near.changed(ankle_plantarflexion=30, label="end")
    return _made(id, way, near, far, muscles=("calves",), load=Load(implement="machine", at="ankles", usual_kg=60))


def _tibialis(id: str, way: Way) -> Exercise:
    if way.stance == "seated":
        sat = Position.sitting(on=bench, knee_flexion=80)
        up = sat.changed(ankle_dorsiflexion=10, label="top").lifting("feet").resting("heels")
        return _made(id, way, sat, up, muscles=("tibialis",), effort=3)
    low = _tall.changed(pitch=-10, ankle_plantarflexion=10).resting("back", on=wall)
    high = low.changed(ankle_dorsiflexion=10, label="top").lifting("feet").resting("heels")
    return _made(id, way, low, high, muscles=("tibialis",), effort=4)


def _abduction(id: str, way: Way) -> Exercise:
    """The leg out to the side: seated in the machine, standing at the cable, lying."""
    load = load_of(way, 15, at="ankles")
    if way.stance == "seated" or way.implement == "machine":
        start = _in_machine()
        end = start.changed(hip_abduction=35)
        load = load_of(way, 40, at="ankles", otherwise="machine")
    elif way.flat:
        start = Position.supine()
        end = start.right(hip_abduction=30)
    elif way.stance in ("side_lying", "lying") or (way.implement is None and way.stance is None):
        start = Position.side_lying("left")
        end = start.right(hip_abduction=35).lifting("right leg")
    else:
        start = Position.standing().lifting("right foot")
        end = start.right(hip_abduction=30)
    return _made(id, way, start.named("start"), end.named("out"), muscles=("gluteals",), load=load, effort=4)


def _adduction(id: str, way: Way) -> Exercise:
    load = load_of(way, 15, at="ankles")
    if way.stance == "side_lying":  # the lower leg is raised, the upper one stands before it
        start = Position.side_lying("left").right(hip_flexion=60, knee_flexion=90)
        return _made(id, way, start, start.left(hip_adduction=15), muscles=("adductors",), load=load, effort=3)
    if way.stance == "lying":
        start = Position.supine(hip_abduction=25)
        return _made(id, way, start, start.changed(hip_abduction=0), muscles=("adductors",), load=load, effort=3)
    if way.stance == "seated" or way.implement == "machine" or (way.implement is None and way.stance is None):
        start = _in_machine(hip_abduction=35)
        load = load_of(way, 40, at="ankles", otherwise="machine")
        return _made(id, way, start, start.changed(hip_abduction=0), muscles=("adductors",), load=load, effort=4)
    start = Position.standing().right(hip_abduction=25).lifting("right foot")
    return _made(id, way, start, start.right(hip_abduction=-10), muscles=("adductors",), load=load, effort=4)


def _hip_turn(id: str, way: Way) -> Exercise:
    """The thigh turns in the hip, the knee bent: the foot goes out for internal rotation, in for external."""
    bodies = {
        "standing": Position.standing(),
        "prone": Position.prone().right(knee_flexion=90).lifting("right foot"),
        "lying": Position.supine(hip_flexion=45, knee_flexion=90),
        "side_lying": Position.side_lying("left", hip_flexion=45, knee_flexion=80),
    }
    start = bodies.get(way.stance or "seated", Position.sitting(on=bench, pelvis="neutral"))
    turn = 25 if way.direction == "external" else -25
    end = start.right(hip_external_rotation=turn)
    load = load_of(way, 5, at="ankles")
    return _made(id, way, start.named("start"), end.named("turned"), muscles=("hip_rotators",), load=load, effort=3)


def _kickback(id: str, way: Way) -> Exercise:
    if way.stance == "bent_over":
        start = Position.standing(hip_flexion=60, knee_flexion=15, pelvis="neutral").lifting("right foot")
        end = start.right(hip_flexion=0, knee_flexion=10)
    elif way.stance == "prone":
        start = Position.prone()
        end = start.right(hip_extension=10).lifting("right leg")
    elif way.stance == "quadruped" or (way.stance is None and way.implement in (None, "bodyweight", "band")):
        start = Position.quadruped(pelvis="neutral")
        end = start.right(hip_flexion=0, knee_flexion=60).lifting("right leg")
    else:
        start = Position.standing(hip_flexion=20, pelvis="neutral").lifting("right foot")
        end = start.right(hip_flexion=-5)
    return _made(
        id,
        way,
        start.named("start"),
        end.named("top"),
        muscles=("gluteals",),
        load=load_of(way, 10, at="ankles"),
        effort=4,
    )


def _nordic(id: str, way: Way) -> Exercise:
    tall = Position.kneeling(label="start")
    low = Position.kneeling(knee_flexion=30, pitch=60, label="low")
    return _made(id, way, tall, low, muscles=("hamstrings",), effort=8)


def _wall_sit(id: str, way: Way) -> Exercise:
    held = Position.squat(hip_flexion=90, knee_flexion=90, ankle_dorsiflexion=0).resting("back", on=wall)
    return _made(id, way, held, muscles=("quadriceps",), load=_weight(way), usual=Dose(seconds=45))


platform = Surface(kind="box", height_m=0.3)


def _full_squat(id: str, way: Way) -> Exercise:
    """A bar on the shoulders, all the way down, as lifters of the Olympic lifts squat."""
    return _squat(id, evolve(way, range="deep"), otherwise="barbell")


def _box_squat(id: str, way: Way) -> Exercise:
    return _squat(id, evolve(way, range="box"))


def _kneeling_squat(id: str, way: Way) -> Exercise:
    """On both knees under a bar, the buttocks go back to the heels and up again."""
    up = Position.kneeling(pelvis="neutral", label="start").changed(**_arms(way, "barbell"))
    down = up.changed(hip_flexion=70, knee_flexion=145, label="bottom")
    return _made(id, way, up, down, muscles=QUADS, load=_weight(way, "barbell"))


def _sissy(id: str, way: Way) -> Exercise:
    """The knees go forward over the toes and the trunk leans back, heels off the floor."""
    down = _tall.changed(knee_flexion=125, ankle_dorsiflexion=-10, pitch=-40, label="bottom")
    return _made(id, way, _tall, down.supported_by("balls of the feet"), muscles=QUADS, load=_weight(way))


def _reverse_nordic(id: str, way: Way) -> Exercise:
    """Kneeling tall, trunk and thighs lean back in one line, towards the heels."""
    tall = Position.kneeling(pelvis="neutral", label="tall")
    back = tall.changed(knee_flexion=135, pitch=-45, label="back")
    return _made(id, way, tall, back, muscles=("quadriceps",), load=_weight(way))


def _knee_lift(id: str, way: Way) -> Exercise:
    """Standing, one thigh comes up to level against a band or cable."""
    up = _tall.right(hip_flexion=95, knee_flexion=95).lifting("right foot").named("top")
    return _made(id, way, _tall, up, muscles=("hip_flexors",), load=_weight(way, "band"), effort=4)


FAMILIES = (
    Family(
        one="one leg",
        head="squat",
        also=(
            "potty squat",
            "potty squat with support",
            "pendulum squat",
            "belt squat",
            "lateral squat",
            "side squat",
            "squat row",
            "squat with plate movers",
            "speed squat",
            "plie squat",
            "sit squat",
            "chair squat",
            "sit to stand",
            "squats",
            "knee bend",
            "back squat",
        ),
        choices=choices(
            implement=_ANY_WEIGHT + " machine",
            stance="sumo narrow wall narrow",
            range="deep partial box",
            manner=_MANNERS + " jumping pulsing",
            direction="overhead lateral",
            aid="assisted",
            place="ball",
        ),
        listed=(
            *listed("dumbbell", "kettlebell", "smith machine", "band", "plate", "sandbag", "medicine ball"),
            *listed("sumo", "box", "partial", "jump", times=("", "barbell", "dumbbell", "kettlebell")),
            *listed("narrow stance", "paused", "deep", times=("barbell", "bodyweight")),
            "weighted",
            "chains",
            "weighted vest",
            "jump weighted",
        ),
        build=_squat,
    ),
    Family(
        head="front squat",
        also=(
            "double front rack squat",
            "front rack squat",
            "double kb front squat",
            "rack squat",
            "front squat clean grip",
            "frankenstein squat",
            "zombie squat",
            "anderson front squat",
            "front barbell squat",
            "front loaded squat",
        ),
        choices=choices(
            implement="barbell dumbbell kettlebell smith band landmine sandbag machine",
            side="double one double",
            manner=_MANNERS,
            range="box",
            bench="flat",
            grip="overhand",
        ),
        listed=("barbell", "dumbbell", "kettlebell", "smith machine", "landmine"),
        build=_front_squat,
    ),
    Family(
        head="overhead squat",
        also=("ohs",),
        choices=choices(implement="barbell dumbbell kettlebell stick", side="one", manner=_MANNERS),
        listed=("barbell", "one arm dumbbell", "one arm kettlebell"),
        build=_overhead_squat,
    ),
    Family(
        one="one leg",
        head="zercher squat",
        choices=choices(implement="barbell sandbag", manner=_MANNERS),
        listed=("barbell",),
        build=_front_squat,
    ),
    Family(
        one="one leg",
        head="safety bar squat",
        also=("hatfield squat", "safety squat bar squat", "ssb squat", "safety squat"),
        choices=choices(implement="barbell", range="box", manner=_MANNERS),
        listed=("",),
        build=_bar_squat,
    ),
    Family(
        one="one leg",
        head="hack squat",
        also=("sled lying squat", "machine hack squat"),
        choices=choices(implement="barbell machine sled", direction="rear", manner=_MANNERS, stance="narrow sumo"),
        listed=("barbell", "machine"),
        build=_hack_squat,
    ),
    Family(
        one="one leg",
        head="pistol squat",
        also=(
            "one leg squat",
            "single leg squat",
            "skater squat",
            "shrimp squat",
            "one legged squat",
        ),
        choices=choices(implement=_ANY_WEIGHT + " rings", range="box partial", aid="assisted", manner=_MANNERS),
        listed=("kettlebell", "assisted", "dumbbell", "barbell", "smith machine", "box"),
        build=_pistol,
    ),
    Family(
        one="one leg",
        head="lunge",
        also=(
            "curtsey squat",
            "curtsy squat",
            "walking high knees lunge",
            "high knee lunge",
            "walking high knee lunge",
            "elevated back lunge",
            "lunge pass through",
            "lunge with pass through",
            "goblet lunge",
            "clock lunge",
            "lunges",
            "side lunge",
            "step back lunge",
            "forward lunge",
            "reverse lunge",
        ),
        choices=choices(
            implement=_ANY_WEIGHT + " rings landmine",
            manner=_MANNERS + " walking jumping pulsing",
            direction="front rear lateral cross twisting overhead",
            side="alternating",
            range="deficit",
        ),
        listed=(
            *listed("barbell", "dumbbell", "kettlebell", "smith machine", "bodyweight", "sandbag"),
            *listed("walking", "lateral", "curtsy", times=("", "barbell", "dumbbell", "kettlebell")),
            *listed("back", times=("barbell", "dumbbell", "kettlebell", "bodyweight")),
            "jump",
            "overhead plate",
            "overhead barbell",
            "twisting medicine ball",
        ),
        build=_lunge,
    ),
    Family(
        one="one leg",
        head="split squat",
        also=(
            "rfess",
            "bss",
            "side split squat",
            "lateral split squat",
            "split squats",
            "bulgarian split squat",
            "static lunge",
            "single leg split squat",
        ),
        choices=choices(
            implement=_ANY_WEIGHT + " rings",
            stance="elevated",
            manner=_MANNERS + " jumping",
            side="one",
            direction="front rear lateral",
            range="deep",
            aid="assisted",
        ),
        listed=(
            *listed("barbell", "dumbbell", "kettlebell", "smith machine"),
            *listed("elevated", times=("", "dumbbell", "barbell", "kettlebell", "smith machine")),
            "jump",
        ),
        build=_split_squat,
    ),
    Family(
        one="one leg",
        head="step up",
        also=(
            "box step over",
            "box step overs",
            "box step-overs",
            "db box step over",
            "step over",
            "step downs",
            "step down 4 inch",
            "heel tap step down",
            "step up with knee raise",
            "step up knee drive",
            "step up with knee drive",
            "high step up",
            "platform step up",
            "step down",
            "lateral step down",
            "eccentric step down",
            "step ups",
            "stepup",
            "box step up",
            "step up on bench",
        ),
        choices=choices(
            implement=_ANY_WEIGHT,
            direction="lateral cross front",
            side="one alternating",
            range="high box",
            manner=_MANNERS,
            place="step",
            bench="flat",
        ),
        listed=("barbell", "dumbbell", "lateral", "kettlebell", "high", "lateral dumbbell", "crossover"),
        build=_step_up,
    ),
    Family(
        one="one leg",
        head="deadlift",
        also=(
            "car deadlift",
            "rickshaw deadlift",
            "rack pull",
            "rack pulls",
            "block pull",
            "side deadlift",
            "jefferson deadlift",
            "jefferson squat",
            "jefferson squats",
            "reverse band deadlift",
            "silver dollar deadlift",
            "hack deadlift",
            "behind the back deadlift",
            "deadlifts",
            "dead lift",
            "axle deadlift",
            "snatch grip deadlift",
            "clean deadlift",
            "snatch deadlift",
            "suitcase deadlift",
            "conventional deadlift",
        ),
        besides=("reverse",),
        choices=choices(
            implement="barbell dumbbell kettlebell trap_bar smith band cable sandbag machine chain landmine",
            stance="sumo split",
            range="straight deficit partial",
            side="one double",
            grip="wide overhand",
            manner=_MANNERS,
            direction="lateral",
        ),
        listed=(
            *listed("dumbbell", "kettlebell", "trap bar", "smith machine", "band", "sandbag", "chains", "machine"),
            *listed("sumo", times=("", "barbell", "dumbbell", "kettlebell")),
            *listed("stiff leg", times=("barbell", "dumbbell", "kettlebell", "smith machine", "cable")),
            *listed("one leg", times=("dumbbell", "kettlebell", "barbell", "bodyweight")[:3]),
            "deficit barbell",
            "partial barbell",
            "wide grip barbell",
        ),
        build=_deadlift,
    ),
    Family(
        one="one leg",
        head="sldl",
        also=("stiff legged deadlift", "stiff leg deadlift", "straight leg deadlift"),
        choices=choices(implement="barbell dumbbell kettlebell smith band cable", side="one", manner=_MANNERS),
        listed=(),
        build=_stiff_deadlift,
    ),
    Family(
        one="one leg",
        head="romanian deadlift",
        also=(
            "b stance rdl",
            "b stance romanian deadlift",
            "kickstand rdl",
            "one leg rdl",
            "wide stance stiff legs",
            "rdls",
            "romanian dl",
            "stiff leg",
            "platform hamstring hinge",
            "rdl",
            "romanian dead lift",
        ),
        choices=choices(
            implement="barbell dumbbell kettlebell smith band cable trap_bar landmine bodyweight sandbag",
            stance="split sumo",
            side="one double",
            manner=_MANNERS,
            range="deficit straight",
        ),
        listed=(
            *listed("", "one leg", times=("dumbbell", "kettlebell", "barbell", "cable")),
            "band",
            "smith machine",
            "split stance dumbbell",
            "one leg bodyweight",
            "trap bar",
        ),
        build=_rdl,
    ),
    Family(
        one="one leg",
        head="good morning",
        also=(
            "hanging bar good morning",
            "band good morning pull through",
            "good mornings",
            "goodmorning",
            "good morning off pins",
        ),
        choices=choices(
            implement="barbell band dumbbell smith bodyweight stick machine",
            stance="seated standing sumo",
            range="straight partial bent",
            manner=_MANNERS,
        ),
        listed=("band", "seated barbell", "stiff leg barbell", "smith machine", "bodyweight"),
        build=_good_morning,
    ),
    Family(
        one="one leg",
        head="pull through",
        also=("pull throughs",),
        choices=choices(implement="cable band", manner=_MANNERS, stance="standing"),
        listed=("cable", "band"),
        build=_pull_through,
    ),
    Family(
        one="one leg",
        head="back extension",
        also=(
            "45 degree back raise",
            "back extension hyperextension",
            "weighted ball hyperextension",
            "hyperextensions with no hyperextension bench",
            "hyperextension on ball",
            "back extensions on roman chair",
            "roman chair back extension",
            "roman chair extension",
            "45 degree hip extension",
            "hyperextension",
            "hyperextensions",
            "hyper extension",
            "back raise",
            "ghd back extension",
            "45 degree back extension",
            "45 degree hyperextension",
            "hyperextensions back extensions",
        ),
        choices=choices(
            implement="weighted plate barbell dumbbell bodyweight swiss_ball machine band",
            bench="flat back_extension incline",
            manner=_MANNERS,
            side="one",
        ),
        listed=("weighted", "plate", "barbell", "swiss ball", "one leg"),
        build=_back_extension,
    ),
    Family(
        one="one leg",
        head="glute bridge",
        also=(
            "shoulder bridge prep",
            "shoulder bridge preparation",
            "partial glute bridge",
            "physioball hip bridge",
            "ball hip bridge",
            "frog pump",
            "frog pumps",
            "frog bridge",
            "glute bridges",
            "hip bridge",
            "hip lift",
            "butt lift",
            "pelvic bridge",
            "butt lift bridge",
            "hip raise",
            "supine bridge",
            "bridge",
            "shoulder bridge",
        ),
        choices=choices(
            implement=_ANY_WEIGHT + " swiss_ball bosu rings",
            side="one alternating",
            manner=_MANNERS + " walking pulsing",
            stance="elevated lying",
            aid="assisted",
            range="box partial",
            bench="flat",
        ),
        listed=(
            "one leg",
            "barbell",
            "dumbbell",
            "band",
            "swiss ball",
            "elevated",
            "walking",
            "one leg elevated",
            "kettlebell",
            "plate",
            "smith machine",
        ),
        build=_bridge,
    ),
    Family(
        one="one leg",
        head="hip thrust",
        also=("glute drive", "glute drive machine", "hip thrust machine", "hip thrusts", "glute thrust"),
        choices=choices(implement=_ANY_WEIGHT + " machine cable", side="one", manner=_MANNERS, bench="flat"),
        listed=("barbell", "one leg", "dumbbell", "band", "machine", "smith machine", "one leg dumbbell", "bodyweight"),
        build=_thrust,
    ),
    Family(
        one="one leg",
        head="leg curl",
        also=(
            "two one leg curl",
            "leg curls",
            "hamstring curl",
            "hamstring curls",
            "ham curl",
        ),
        choices=choices(
            implement="machine cable band dumbbell swiss_ball rings weighted bodyweight",
            stance="seated lying prone standing kneeling",
            side="one",
            manner=_MANNERS,
        ),
        listed=(
            *listed("seated", "lying", "standing", times=("machine", "cable", "band")),
            "swiss ball",
            "lying dumbbell",
            "one leg lying machine",
            "one leg swiss ball",
            "rings",
        ),
        meant={"lying": "prone", "kneeling": "quadruped"},
        build=_leg_curl,
    ),
    Family(
        one="one leg",
        head="leg extension",
        also=("leg extensions", "knee extension", "quad extension"),
        choices=choices(
            implement="machine cable band dumbbell weighted bodyweight", stance="seated", side="one", manner=_MANNERS
        ),
        listed=("machine", "one leg machine", "cable", "band", "seated bodyweight"),
        build=_leg_extension,
    ),
    Family(
        one="one leg",
        head="leg press",
        also=(
            "lying machine squat",
            "lying squat machine",
            "leg presses",
            "45 leg press",
            "45 degree leg press",
            "sled leg press",
        ),
        choices=choices(
            implement="machine smith sled",
            stance="seated lying sumo narrow elevated",
            side="one",
            manner=_MANNERS,
            range="deep",
            grip="close wide",
        ),
        listed=("seated machine", "one leg machine", "narrow stance", "sumo", "lying machine"),
        meant={"lying": "sitting"},
        build=_leg_press,
    ),
    Family(
        one="one leg",
        head="calf press",
        also=(
            "calf press on the leg press machine",
            "calf press on leg press",
            "calf raise on leg press",
            "calf raises on leg press",
            "calf extension",
            "leg press calf raise",
            "leg press calf press",
        ),
        choices=choices(implement="machine sled", stance="seated lying", manner=_MANNERS, side="one", range="straight"),
        meant={"lying": "sitting"},
        listed=("",),
        build=_calf_press,
    ),
    Family(
        one="one leg",
        head="calf raise",
        also=(
            "heel raise off step",
            "heel raises off step",
            "calf raises off step",
            "heel raise on step",
            "standing leg calf raise",
            "leg calf raise",
            "heel raises b l",
            "bilateral heel raise",
            "calf raise on a dumbbell",
            "rocking calf raise",
            "reverse calf raise",
            "calf pump",
            "standing calf press",
            "heel lift",
            "toe lift standing",
            "standing heel raise",
            "heel drop",
            "calf raises",
            "heel raise",
            "heel raises",
            "toe raise on step",
            "donkey calf raise",
        ),
        besides=(
            "rocking",
            "reverse",
        ),
        choices=choices(
            implement=_ANY_WEIGHT + " machine cable sled",
            stance="seated standing bent_over elevated",
            side="one",
            manner=_MANNERS + " jumping",
            place="step",
            range="straight bent",
        ),
        listed=(
            *listed("standing", "seated", times=("barbell", "dumbbell", "machine", "smith machine", "cable")),
            "one leg",
            "one leg dumbbell",
            "bent over",
            "standing bodyweight",
            "one leg step",
            "seated plate",
        ),
        build=_calf_raise,
    ),
    Family(
        one="one leg",
        head="tibialis raise",
        also=("tib raise", "toe raise", "toe raises", "shin raise", "dorsiflexion raise"),
        choices=choices(implement="bodyweight band weighted", stance="standing seated wall", manner=_MANNERS),
        listed=("wall",),
        build=carrying(_tibialis, 10, "ankles"),
    ),
    Family(
        one="one leg",
        head="platform hamstring slide",
        also=(
            "platform slide",
            "single leg platform slide",
            "platform hamstring slides",
            "hamstring slide",
            "hamstring slides",
            "slider leg curl",
            "sliding leg curl",
            "hamstring walkout",
            "slider hamstring curl",
            "hamstring walkouts",
            "towel leg curl",
        ),
        choices=choices(side="one alternating", manner=_MANNERS, stance="lying", implement="bodyweight machine"),
        listed=("",),
        build=_heel_slides,
    ),
    Family(
        one="one leg",
        head="hip rotation",
        also=("hip internal rotation", "hip external rotation", "hip ir", "hip er", "hip internal rotations"),
        choices=choices(
            implement="band cable weighted bodyweight machine",
            stance="seated standing prone lying side_lying",
            direction="internal external",
            manner=_MANNERS,
            side="one alternating",
        ),
        listed=("seated internal band", "seated external band", "prone internal", "side lying external"),
        build=_hip_turn,
    ),
    Family(
        one="one leg",
        head="hip abduction",
        also=(
            "outer hip abductor",
            "hip abductor",
            "hip abductors",
            "straight leg hip abductor",
            "hip abductions",
            "side leg raise",
            "leg abduction",
            "side lying leg raise",
            "side leg lift",
            "lateral leg raise",
            "side lying straight leg raise",
            "side lying slr",
        ),
        choices=choices(
            implement="machine cable band weighted bodyweight",
            stance="seated standing side_lying lying",
            manner=_MANNERS + " pulsing",
            side="one",
        ),
        listed=("machine", "standing cable", "standing band", "side lying", "seated band", "seated machine"),
        meant={"lying": "side_lying"},
        build=_abduction,
    ),
    Family(
        one="one leg",
        head="hip adduction",
        also=(
            "adductor groin machine",
            "hip adductions",
            "thigh adductor",
            "hip adductor",
            "adductor",
            "inner thigh",
            "adductor squeeze",
            "leg adduction",
        ),
        besides=("groin",),
        choices=choices(
            implement="machine cable band weighted bodyweight",
            stance="seated standing side_lying lying",
            manner=_MANNERS,
            side="one",
        ),
        listed=("machine", "standing cable", "standing band", "seated machine"),
        build=_adduction,
    ),
    Family(
        one="one leg",
        head="glute kickback",
        also=(
            "bench hip extension",
            "cable kick back",
            "glute kick backs",
            "kick back",
            "rear kick",
            "glute kick",
            "hip extension machine",
            "cable glute kickback",
            "machine glute kickback",
            "one legged kickback",
            "one legged cable kickback",
            "kick back glute",
            "glute kick back",
            "rear leg raise",
            "standing kickback",
            "hip extension with band",
            "machine kickback",
            "glute kickbacks",
            "donkey kick",
            "donkey kicks",
            "hip extension",
            "leg kickback",
            "kickback glute",
            "cable kickback",
            "butt kickback",
        ),
        choices=choices(
            implement="cable band machine weighted bodyweight smith",
            stance="standing quadruped prone bent_over",
            side="one",
            manner=_MANNERS + " pulsing",
            range="bent straight",
        ),
        listed=("standing cable", "quadruped", "quadruped band", "standing machine"),
        build=_kickback,
    ),
    Family(
        one="one leg",
        head="nordic curl",
        also=(
            "inverse leg curl",
            "assisted inverse leg curl",
            "nordic hamstring curl",
            "nordic ham curl",
            "glute ham raise",
            "floor glute ham raise",
            "natural glute ham raise",
            "ghr",
            "russian leg curl",
            "razor curl",
        ),
        choices=choices(aid="assisted self", implement="band weighted cable", manner=_MANNERS, stance="prone kneeling"),
        listed=("", "assisted"),
        build=carrying(_nordic, 5),
    ),
    Family(
        one="one leg",
        head="wall squat",
        also=(
            "spanish squat",
            "wall sit isometric",
            "march sit",
            "wall sit march",
            "marching wall sit",
            "isometric wall sit",
            "wall sit",
            "wall sits",
        ),
        choices=choices(implement="swiss_ball dumbbell weighted", side="one", manner="paused"),
        listed=("dumbbell", "swiss ball"),
        build=_wall_sit,
    ),
    Family(
        head="olympic squat",
        also=(
            "barbell full squat",
            "ass to grass",
            "full squat",
            "high bar squat",
            "deep squat",
            "atg squat",
            "ass to grass squat",
            "oly squat",
        ),
        choices=choices(
            implement="barbell dumbbell kettlebell smith bodyweight weighted", manner=_MANNERS, direction="front"
        ),
        listed=("", "dumbbell"),
        build=_full_squat,
    ),
    Family(
        head="box squat",
        also=(
            "box squat to parallel",
            "high box squat",
            "single leg high box squat",
            "squat on box",
            "box squats",
            "squat to bench",
            "bench squat",
        ),
        choices=choices(
            implement=_ANY_WEIGHT + " machine trap_bar",
            stance="sumo narrow seated",
            side="one",
            manner=_MANNERS,
            direction="front overhead",
        ),
        listed=("barbell", "dumbbell", "kettlebell", "band"),
        meant={"seated": "standing"},
        build=_box_squat,
    ),
    Family(
        head="kneeling squat",
        choices=choices(implement="barbell smith dumbbell bodyweight band", manner=_MANNERS),
        listed=("barbell",),
        build=_kneeling_squat,
    ),
    Family(
        head="sissy squat",
        also=("sissy squats",),
        choices=choices(implement="weighted plate barbell dumbbell band machine", aid="assisted", manner=_MANNERS),
        listed=("weighted",),
        build=_sissy,
    ),
    Family(
        one="one leg",
        head="standing hip flexion",
        also=("hip flexion", "hip flexion with band", "standing march against band", "psoas march standing"),
        choices=choices(
            implement="band cable weighted kettlebell machine",
            side="one alternating",
            manner=_MANNERS,
            stance="standing",
        ),
        listed=("band", "cable"),
        build=_knee_lift,
    ),
    Family(
        head="thigh abductor",
        also=("hip abductor", "hip abductor machine", "abductor", "outer thigh", "abductor machine"),
        choices=choices(implement="machine", stance="seated", manner=_MANNERS),
        listed=("",),
        build=lambda ident, way: _abduction(ident, evolve(way, implement="machine")),
    ),
    Family(
        head="reverse nordic",
        also=(
            "kneeling sissy squat",
            "bodyweight kneeling sissy squat",
            "reverse nordics",
            "reverse nordic curl",
            "reverse nordic hamstring",
            "kneeling lean back",
        ),
        choices=choices(implement="weighted band plate", aid="assisted", manner=_MANNERS),
        listed=("",),
        build=_reverse_nordic,
    ),
    Family(
        head="duck walk",
        also=("duck walks", "squat walk", "monkey walk squat"),
        choices=choices(implement="weighted dumbbell band", manner=_MANNERS, direction="front rear"),
        listed=("",),
        build=lambda ident, way: _squat(ident, evolve(way, range="deep")),
    ),
)
