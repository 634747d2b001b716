"""Pressing, pulling, raising: chest, shoulders, back and arms, by implement, stance and side."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from ...model import Dose, Exercise, Load, Position
from ...model.equipment import bar, bench, box, wall
from ...model.vocabulary import Muscle
from ..family import Family, Way, choices, listed
from ..stances import dip_bars, dose_of, load_of, lying_on, prone_on, stance

_KG = {
    "barbell": 40,
    "ez_bar": 30,
    "smith": 40,
    "dumbbell": 24,
    "kettlebell": 24,
    "cable": 25,
    "band": 15,
    "machine": 40,
    "plate": 15,
    "medicine_ball": 5,
    "landmine": 25,
    "sandbag": 20,
    "weighted": 10,
    "chain": 40,
    "trap_bar": 40,
}
"""Usual working weights of an ordinary adult in both hands (assumption)."""

_MANNERS = "paused strict explosive alternate_version touch_and_go"
_HELD = "barbell dumbbell kettlebell ez_bar smith cable band machine plate landmine sandbag chain medicine_ball"
_STANCES = "standing seated kneeling half_kneeling lying split"
_SIDES = "one alternating double"
_GRIPS = "close wide neutral reverse overhand twisting"

CHEST: tuple[Muscle, ...] = ("chest", "triceps", "deltoids")
BACK: tuple[Muscle, ...] = ("lats", "upper_back", "biceps")


BEHIND_NECK: dict[str, Any] = {
    "shoulder_flexion": 90,
    "shoulder_abduction": 105,
    "shoulder_external_rotation": 85,
    "elbow_flexion": 115,
}
"""Upper arms straight out sideways and some 15 degrees behind the trunk, forearms up."""


def _seated_in_machines(way: Way, usual: str = "standing") -> str:
    """Machines are sat in."""
    return "seated" if way.implement == "machine" else usual


def _lift(id: str, way: Way, *positions: Position, otherwise: Any = "barbell", kg: float = 0, **more: Any) -> Exercise:
    """A strength exercise of the upper body."""
    weight = kg or _KG.get(way.implement or "", 30)
    own: dict[str, Any] = {
        "load": load_of(way, weight / 2 if way.side == "one" else weight, otherwise=otherwise),
        "purpose": "strength",
        "effort": 6,
        "usual": dose_of(way),
        "muscles": CHEST,
        "speed": "fast" if way.manner == "explosive" else None,
    }
    return Exercise(id, **{"position": positions[0], "moves_to": positions[1:], **own, **more})


def _arms(base: Any, *steps: dict[str, Any]) -> tuple[Position, ...]:
    """The same body with the arms in one place after the other."""
    names = ("start", "end", "then")
    return tuple(base(**angles).named(name) for angles, name in zip(steps, names, strict=False))


def _concentration(id: str, way: Way) -> Exercise:
    """Bent forward on a seat, the elbow against the thigh."""
    steps = ({"shoulder_flexion": 45, "elbow_flexion": 5}, {"shoulder_flexion": 45, "elbow_flexion": 130})
    made = _arms(lambda **a: stance(way, "seated", **a), *steps)
    return _lift(id, way, *made, otherwise="dumbbell", kg=8, muscles=("biceps",))


# ---- chest -------------------------------------------------------------------------------------------


def _bench_press(id: str, way: Way) -> Exercise:
    wide = 20 if way.grip in ("close", "neutral") else 55
    top = {"shoulder_flexion": 85, "shoulder_abduction": 0, "elbow_flexion": 5}
    low = {"shoulder_flexion": 25, "shoulder_abduction": wide, "elbow_flexion": 100}
    if way.implement == "machine":
        way = evolve(way, stance="seated", bench=None)
    if way.stance in ("standing", "seated", "kneeling", "half_kneeling", "split"):
        return _lift(id, way, *_arms(lambda **a: stance(way, **a), low, top), otherwise="cable")
    if way.stance == "lying" and way.bench is None:
        low = {**low, "shoulder_flexion": 40}
    return _lift(id, way, *_arms(lambda **a: stance(way, "lying", **a), top, low))


def _svend_press(id: str, way: Way) -> Exercise:
    """A plate squeezed between the palms goes out from the chest and back."""
    near, far = {"shoulder_flexion": 60, "elbow_flexion": 120}, {"shoulder_flexion": 85, "elbow_flexion": 5}
    return _lift(id, way, *_arms(lambda **a: stance(way, **a), near, far), otherwise="plate", kg=5, muscles=("chest",))


def _hindu_push_up(id: str, way: Way) -> Exercise:
    """From the downward dog the chest sweeps low over the hands and up into an arch, and back."""
    high = Position.plank(hip_flexion=90, knee_flexion=5, ankle_dorsiflexion=32, toe_extension=0, pitch=135)
    high = high.changed(shoulder_flexion=165, wrist_extension=45, label="pike").supported_by("hands", "feet")
    low = Position.plank(pelvis="neutral", shoulder_flexion=20, shoulder_abduction=35, elbow_flexion=95, label="low")
    up = Position.prone(cue="arched", pitch=60, hip_extension=24, shoulder_flexion=104, elbow_flexion=38, label="arch")
    up = up.changed(neck_extension=20).supported_by("hands", "pelvis", "thighs")
    return _lift(id, way, high, low, up, otherwise=None, effort=7, usual=Dose(sets=3, reps=8, rest_s=60))


def _planche(id: str, way: Way) -> Exercise:
    """The body level over the hands, the feet off the floor."""
    held = Position.plank(pelvis="neutral").lifting("feet").supported_by("hands")
    return _lift(id, way, held, otherwise=None, effort=9, usual=Dose(sets=3, seconds=10, rest_s=90))


def _halo(id: str, way: Way) -> Exercise:
    """A weight is carried around the head and back to the chest."""
    near, over = {"shoulder_flexion": 55, "elbow_flexion": 125}, {"shoulder_flexion": 150, "elbow_flexion": 110}
    made = _arms(lambda **a: stance(way, **a), near, over)
    return _lift(id, way, *made, otherwise="kettlebell", kg=8, effort=4, muscles=("deltoids",))


def _renegade_row(id: str, way: Way) -> Exercise:
    """From a plank on two weights, one after the other is drawn up to the side."""
    held = Position.plank(pelvis="neutral", label="start")
    drawn = held.right(shoulder_flexion=-30, elbow_flexion=95).lifting("right hand").named("top")
    return _lift(id, way, held, drawn, otherwise="dumbbell", kg=12, muscles=BACK)


def _floor_press(id: str, way: Way) -> Exercise:
    base = lambda **a: Position.supine(hip_flexion=45, knee_flexion=90, **a)  # noqa: E731
    steps = ({"shoulder_flexion": 88, "elbow_flexion": 5}, {"shoulder_flexion": 40, "elbow_flexion": 95})
    return _lift(id, way, *_arms(base, *steps))


def _neck_press(id: str, way: Way) -> Exercise:
    steps = ({"shoulder_flexion": 85, "elbow_flexion": 5}, {"shoulder_abduction": 80, "elbow_flexion": 110})
    return _lift(id, way, *_arms(lambda **a: stance(way, "lying", **a), *steps))


def _fly(id: str, way: Way) -> Exercise:
    upright = way.implement in ("cable", "band", "machine") and way.bench is None
    usual = "seated" if way.implement == "machine" else "standing" if upright else "lying"
    open_ = {"shoulder_abduction": 85, "elbow_flexion": 20}
    closed = {"shoulder_flexion": 85, "elbow_flexion": 20}
    return _lift(id, way, *_arms(lambda **a: stance(way, usual, **a), open_, closed), otherwise="dumbbell", kg=16)


def _crossover(id: str, way: Way) -> Exercise:
    """Standing between two cables, the arms come together in front."""
    steps = ({"shoulder_abduction": 85, "elbow_flexion": 20}, {"shoulder_flexion": 70, "elbow_flexion": 20})
    return _lift(id, way, *_arms(lambda **a: stance(way, **a), *steps), otherwise="cable", kg=20)


def _pullover(id: str, way: Way) -> Exercise:
    steps = ({"shoulder_flexion": 95, "elbow_flexion": 15}, {"shoulder_flexion": 165, "elbow_flexion": 25})
    return _lift(
        id,
        way,
        *_arms(lambda **a: stance(way, "lying", **a), *steps),
        otherwise="dumbbell",
        kg=16,
        muscles=("lats", "chest", "triceps"),
    )


def _push_up(id: str, way: Way) -> Exercise:
    high = Position.plank(pelvis="neutral", label="top")
    low = high.changed(shoulder_flexion=20, shoulder_abduction=35, elbow_flexion=95, label="bottom")
    if way.stance in ("kneeling", "wall", "standing") or way.bench == "incline":
        if way.stance in ("wall", "standing"):
            near = Position.standing(shoulder_flexion=30, elbow_flexion=90, pitch=15)
            far = Position.standing(shoulder_flexion=80, pitch=15).resting("hands", on=wall)
            return _lift(id, way, far, near.resting("hands", on=wall), otherwise=None, effort=3)
        if way.bench == "incline":
            high, low = (item.changed(pitch=60).resting("hands", on=box) for item in (high, low))
        else:
            high, low = (item.changed(knee_flexion=90).supported_by("hands", "knees") for item in (high, low))
            high = high.changed(pitch=63)
        low = low.changed(wrist_extension=65)
    if way.stance == "elevated" or way.bench == "decline":
        high, low = (item.changed(pitch=95).resting("balls of the feet", on=box) for item in (high, low))
    explosive = way.manner in ("explosive", "jumping")
    return _lift(
        id,
        way,
        high,
        low,
        otherwise=None,
        speed="ballistic" if explosive else None,
        effort=6,
        usual=Dose(sets=3, reps=12, rest_s=60),
    )


def _knee_push_up(id: str, way: Way) -> Exercise:
    return _push_up(id, evolve(way, stance="kneeling"))


def _pike_push_up(id: str, way: Way) -> Exercise:
    high = Position.plank(hip_flexion=80, pitch=130, shoulder_flexion=160, wrist_extension=60)
    high = high.supported_by("hands", "balls of the feet")
    low = high.changed(shoulder_flexion=105, elbow_flexion=85, wrist_extension=35, pitch=135, label="bottom")
    return _lift(id, way, high, low, otherwise=None)


def _dip(id: str, way: Way) -> Exercise:
    up = evolve(Position.standing(knee_flexion=60, shoulder_extension=5, label="top"), attitude="propped")
    up = up.changed(pitch=0).supported_by("hands", on=dip_bars)
    deep = 58 if way.implement == "rings" or way.range == "deep" else 45
    low = up.changed(shoulder_extension=deep, elbow_flexion=95, pitch=20, label="bottom")
    return _lift(id, way, up, low, otherwise=None, effort=7)


def _bench_dip(id: str, way: Way) -> Exercise:
    up = Position.sitting(on=bench, shoulder_extension=25, hip_flexion=62, knee_flexion=5, pelvis="neutral", pitch=0)
    up = up.changed(wrist_extension=60).supported_by("hands", on=bench).resting("heels")
    low = up.changed(shoulder_extension=58, elbow_flexion=88, hip_flexion=82, wrist_extension=50, label="bottom")
    return _lift(id, way, up, low, otherwise=None)


# ---- overhead ----------------------------------------------------------------------------------------


def _overhead_press(id: str, way: Way) -> Exercise:
    if way.direction == "behind_neck":
        low = dict(BEHIND_NECK)
    else:
        low = {"shoulder_flexion": 45, "shoulder_abduction": 20, "elbow_flexion": 130}
    top = {"shoulder_flexion": 172, "elbow_flexion": 5}
    return _lift(
        id,
        way,
        *_arms(lambda **a: stance(way, _seated_in_machines(way), **a), low, top),
        muscles=("deltoids", "triceps", "trapezius"),
    )


def _seated_press(id: str, way: Way) -> Exercise:
    steps = ({"shoulder_flexion": 45, "shoulder_abduction": 20, "elbow_flexion": 130}, {"shoulder_flexion": 172})
    return _lift(
        id,
        way,
        *_arms(lambda **a: stance(way, "seated", **a), *steps),
        otherwise="dumbbell",
        muscles=("deltoids", "triceps"),
    )


def _bradford(id: str, way: Way) -> Exercise:
    """From the front of the neck to the back of it, just over the head."""
    steps = ({"shoulder_flexion": 45, "elbow_flexion": 130}, dict(BEHIND_NECK))
    return _lift(id, way, *_arms(lambda **a: stance(way, "seated", **a), *steps), muscles=("deltoids", "triceps"))


def _z_press(id: str, way: Way) -> Exercise:
    base = lambda **a: Position.long_sitting(hip_flexion=85, hip_abduction=20, pelvis="neutral", **a)  # noqa: E731
    steps = ({"shoulder_flexion": 45, "elbow_flexion": 130}, {"shoulder_flexion": 172})
    return _lift(id, way, *_arms(base, *steps), muscles=("deltoids", "triceps"))


def _push_press(id: str, way: Way) -> Exercise:
    rack: dict[str, Any] = {"shoulder_flexion": 45, "elbow_flexion": 130}
    if way.direction == "behind_neck":
        rack = dict(BEHIND_NECK)
    dip = Position.squat(hip_flexion=25, knee_flexion=40, ankle_dorsiflexion=20, pelvis="neutral", **rack)
    top = Position.standing(shoulder_flexion=172)
    return _lift(id, way, Position.standing(**rack), dip, top, speed="fast", muscles=("deltoids", "quadriceps"))


def _raise(id: str, way: Way) -> Exercise:
    """Straight arms to shoulder height: in front, to the side, or bent over to the back."""
    if way.direction == "rear" or way.stance in ("bent_over", "prone"):
        up, down = {"shoulder_abduction": 80, "elbow_flexion": 15}, {"shoulder_flexion": 60, "elbow_flexion": 15}
        usual = "bent_over" if way.stance is None and way.bench is None else way.stance or "prone"
        return _lift(
            id,
            way,
            *_arms(lambda **a: stance(way, usual, **a), down, up),
            otherwise="dumbbell",
            kg=10,
            muscles=("deltoids", "upper_back"),
        )
    up = {"shoulder_flexion": 88} if way.direction == "front" else {"shoulder_abduction": 85}
    return _lift(
        id,
        way,
        *_arms(
            lambda **a: stance(way, _seated_in_machines(way), **a), {"elbow_flexion": 10}, {**up, "elbow_flexion": 10}
        ),
        otherwise="dumbbell",
        kg=10,
        muscles=("deltoids",),
    )


def _front_raise(id: str, way: Way) -> Exercise:
    steps = ({"elbow_flexion": 5}, {"shoulder_flexion": 150 if way.direction == "overhead" else 88})
    return _lift(
        id, way, *_arms(lambda **a: stance(way, **a), *steps), otherwise="dumbbell", kg=10, muscles=("deltoids",)
    )


def _rear_raise(id: str, way: Way) -> Exercise:
    seated = way.implement in ("machine", "cable", "band")
    usual = ("seated" if way.implement == "machine" else "standing") if seated else "bent_over"
    steps = ({"shoulder_flexion": 85, "elbow_flexion": 15}, {"shoulder_abduction": 85, "elbow_flexion": 15})
    if way.stance == "lying" or (way.stance is None and way.bench in ("incline", "flat")):
        way = evolve(way, stance="prone")
    return _lift(
        id,
        way,
        *_arms(lambda **a: stance(way, usual, **a), *steps),
        otherwise="dumbbell",
        kg=10,
        muscles=("deltoids", "upper_back"),
    )


def _upright_row(id: str, way: Way) -> Exercise:
    up = {"shoulder_abduction": 95, "shoulder_internal_rotation": 50, "elbow_flexion": 125}
    return _lift(
        id,
        way,
        *_arms(lambda **a: stance(way, **a), {"elbow_flexion": 5}, up),
        kg=20,
        muscles=("deltoids", "trapezius"),
    )


def _shrug(id: str, way: Way) -> Exercise:
    steps = ({"elbow_flexion": 5}, {"elbow_flexion": 5, "scapula_elevation": 0.02})
    return _lift(id, way, *_arms(lambda **a: stance(way, **a), *steps), kg=40, muscles=("trapezius",))


def _cuban(id: str, way: Way) -> Exercise:
    steps = (
        {"shoulder_abduction": 85, "shoulder_internal_rotation": 40, "elbow_flexion": 90},
        {"shoulder_abduction": 85, "shoulder_external_rotation": 70, "elbow_flexion": 90},
    )
    return _lift(
        id,
        way,
        *_arms(lambda **a: stance(way, **a), *steps),
        otherwise="dumbbell",
        kg=8,
        effort=4,
        muscles=("rotator_cuff",),
    )


def _rotation(id: str, way: Way) -> Exercise:
    turn = -45 if way.direction == "internal" else 45
    steps = ({"elbow_flexion": 90}, {"elbow_flexion": 90, "shoulder_external_rotation": turn})
    return _lift(
        id,
        way,
        *_arms(lambda **a: stance(way, **a), *steps),
        otherwise="dumbbell" if way.stance == "side_lying" else "band",
        kg=5,
        effort=3,
        muscles=("rotator_cuff",),
    )


# ---- pulling -----------------------------------------------------------------------------------------


def _row(id: str, way: Way) -> Exercise:
    """The elbows go back past the trunk: bent over, sitting at a cable, on the chest, hanging below a bar."""
    if way.implement == "rings" or way.direction == "up":
        return _inverted_row(id, way)
    if way.stance == "lying" or way.bench in ("flat", "incline"):
        way = evolve(way, stance="prone", bench=None)
    usual = {"cable": "seated", "machine": "seated", "band": "seated"}.get(way.implement or "", "bent_over")
    reach = 60 if usual == "bent_over" and way.stance in (None, "bent_over") else 80
    steps = ({"shoulder_flexion": reach, "elbow_flexion": 5}, {"shoulder_extension": 25, "elbow_flexion": 100})
    if way.stance is None and usual == "seated":
        made = _arms(lambda **a: stance(way, usual, **a).changed(pelvis="neutral", cue=None, hip_flexion=85), *steps)
    else:
        made = _arms(lambda **a: stance(way, usual, **a), *steps)
    return _lift(id, way, *made, muscles=BACK)


def _inverted_row(id: str, way: Way) -> Exercise:
    """Hanging below a low bar or rings with the heels on the floor, the chest comes up to the hands."""
    long = Position.supine(pelvis="neutral", pitch=-65, shoulder_flexion=112).supported_by("hands", on=bar)
    long = evolve(long.resting("heels"), attitude="hanging")
    top = long.changed(pitch=-50, shoulder_flexion=10, shoulder_abduction=35, elbow_flexion=115, label="top")
    return _lift(id, way, long, top, otherwise=None, muscles=BACK)


def _face_pull(id: str, way: Way) -> Exercise:
    steps = (
        {"shoulder_flexion": 90, "elbow_flexion": 10},
        {"shoulder_abduction": 85, "shoulder_external_rotation": 50, "elbow_flexion": 110},
    )
    return _lift(
        id,
        way,
        *_arms(lambda **a: stance(way, **a), *steps),
        otherwise="cable",
        kg=15,
        effort=5,
        muscles=("upper_back", "deltoids", "rotator_cuff"),
    )


def _pull_apart(id: str, way: Way) -> Exercise:
    steps = ({"shoulder_flexion": 88, "elbow_flexion": 5}, {"shoulder_abduction": 88, "elbow_flexion": 5})
    return _lift(
        id,
        way,
        *_arms(lambda **a: stance(way, **a), *steps),
        otherwise="band",
        kg=5,
        effort=4,
        muscles=("upper_back", "deltoids"),
    )


def _pulldown(id: str, way: Way) -> Exercise:
    low: dict[str, Any] = {"shoulder_abduction": 35, "shoulder_flexion": 20, "elbow_flexion": 125}
    if way.direction == "behind_neck":
        low = dict(BEHIND_NECK)
    made = _arms(lambda **a: stance(way, "seated", **a), {"shoulder_flexion": 170}, low)
    return _lift(id, way, *made, otherwise="cable", kg=40, muscles=BACK)


def _straight_pulldown(id: str, way: Way) -> Exercise:
    steps = ({"shoulder_flexion": 120, "elbow_flexion": 10}, {"shoulder_flexion": 10, "elbow_flexion": 10})
    return _lift(id, way, *_arms(lambda **a: stance(way, **a), *steps), otherwise="cable", kg=20, muscles=("lats",))


def _pull_up(id: str, way: Way) -> Exercise:
    top = Position.hanging(shoulder_flexion=70, shoulder_abduction=45, elbow_flexion=125, label="top")
    if way.direction == "behind_neck":
        top = top.changed(**BEHIND_NECK)
    return _lift(id, way, Position.hanging(label="start"), top, otherwise=None, effort=8, muscles=BACK)


def _muscle_up(id: str, way: Way) -> Exercise:
    up = Position.standing(label="top").supported_by("hands", on=dip_bars)
    # once over the bar or rings one is at the bottom of the deepest dip there is
    over = evolve(Position.standing(knee_flexion=40, pitch=20, shoulder_extension=58, label="over"), attitude="propped")
    over = over.changed(elbow_flexion=100).supported_by("hands", on=dip_bars)
    hung = Position.hanging(label="start")
    return _lift(id, way, hung, over, up, otherwise=None, effort=9, speed="fast", muscles=BACK)


def _hang(id: str, way: Way) -> Exercise:
    held = Position.hanging()
    return _lift(id, way, held, otherwise=None, effort=5, usual=Dose(sets=3, seconds=30), muscles=("forearms", "lats"))


def _skin_the_cat(id: str, way: Way) -> Exercise:
    """Hanging, the body is turned over backwards between the arms."""
    over = Position.hanging(
        hip_flexion=125, knee_flexion=60, cue="rounded", pitch=-200, shoulder_extension=60, label="over"
    )
    return _lift(id, way, Position.hanging(label="start"), over, otherwise="object", kg=0.1, effort=9, muscles=BACK)


# ---- arms and neck -----------------------------------------------------------------------------------


def _pushdown(id: str, way: Way) -> Exercise:
    steps = ({"shoulder_flexion": 10, "elbow_flexion": 100}, {"shoulder_flexion": 10, "elbow_flexion": 5})
    return _lift(id, way, *_arms(lambda **a: stance(way, **a), *steps), otherwise="cable", kg=20, muscles=("triceps",))


def _triceps(id: str, way: Way) -> Exercise:
    """The upper arm is kept up and the elbow opens."""
    lying = way.stance == "lying" or way.bench in ("flat", "incline", "decline")
    raised = 95 if lying else 165
    steps = ({"shoulder_flexion": raised, "elbow_flexion": 120}, {"shoulder_flexion": raised, "elbow_flexion": 5})
    return _lift(
        id,
        way,
        *_arms(lambda **a: stance(way, _seated_in_machines(way), **a), *steps),
        otherwise="dumbbell",
        kg=14,
        muscles=("triceps",),
    )


def _skull_crusher(id: str, way: Way) -> Exercise:
    steps = ({"shoulder_flexion": 95, "elbow_flexion": 5}, {"shoulder_flexion": 95, "elbow_flexion": 120})
    return _lift(id, way, *_arms(lambda **a: stance(way, "lying", **a), *steps), kg=25, muscles=("triceps",))


def _kickback(id: str, way: Way) -> Exercise:
    steps = ({"shoulder_extension": 30, "elbow_flexion": 90}, {"shoulder_extension": 35, "elbow_flexion": 5})
    return _lift(
        id,
        way,
        *_arms(lambda **a: stance(way, "bent_over", **a), *steps),
        otherwise="dumbbell",
        kg=10,
        muscles=("triceps",),
    )


def _wrist_curl(id: str, way: Way) -> Exercise:
    way_out = -55 if way.grip not in ("reverse", "overhand") else 50
    steps = ({"elbow_flexion": 90, "wrist_extension": -way_out / 2}, {"elbow_flexion": 90, "wrist_extension": way_out})
    # over a bench the forearms lie on it and the body kneels before it
    way = evolve(way, stance="kneeling", bench=None) if way.bench == "flat" else way
    return _lift(
        id,
        way,
        *_arms(lambda **a: stance(way, "seated", **a), *steps),
        otherwise="dumbbell",
        kg=10,
        effort=5,
        muscles=("forearms",),
    )


def _grip(id: str, way: Way) -> Exercise:
    return _lift(
        id,
        way,
        stance(way, elbow_flexion=20),
        otherwise="plate",
        kg=10,
        effort=6,
        muscles=("forearms",),
        usual=Dose(sets=3, seconds=30),
    )


def _neck_work(id: str, way: Way) -> Exercise:
    """A weight or a harness on the head."""
    lying = {"lying": lying_on, "prone": prone_on}.get(way.stance or "")
    base = lying(bench) if lying else stance(way, "seated")
    back = way.direction == "rear" or way.stance == "prone"
    end = base.changed(neck_extension=30) if back else base.changed(neck_flexion=35)
    return Exercise(
        id,
        position=base,
        moves_to=(end.named("end"),),
        purpose="strength",
        effort=5,
        muscles=("neck",),
        load=Load(implement="harness", at="head", usual_kg=5),
        usual=Dose(sets=2, reps=12),
    )


def _neck_bridge(id: str, way: Way) -> Exercise:
    if way.stance == "prone":
        down = Position.quadruped(pitch=115, neck_flexion=30, pelvis="neutral").supported_by("head", "knees", "feet")
        return Exercise(id, position=down, purpose="strength", effort=6, muscles=("neck",), usual=Dose(seconds=15))
    up = Position.supine(hip_flexion=0, knee_flexion=90, neck_extension=55, pitch=-104).supported_by("head", "feet")
    return Exercise(id, position=up, purpose="strength", effort=7, muscles=("neck",), usual=Dose(sets=2, seconds=15))


def _scapular(id: str, way: Way) -> Exercise:
    base = Position.plank(pelvis="neutral") if way.stance == "plank" else Position.hanging()
    return Exercise(
        id,
        position=base,
        moves_to=(base.changed(scapula_elevation=-0.02),),
        purpose="strength",
        effort=4,
        muscles=("upper_back",),
        usual=Dose(sets=2, reps=10),
    )


def _prone_raise(id: str, way: Way) -> Exercise:
    """Y, T, W and their kin, lying face down."""
    made = _arms(lambda **a: stance(way, "prone", **a), {"shoulder_flexion": 90}, {"shoulder_abduction": 120})
    return _lift(id, way, *made, otherwise=None, effort=3, muscles=("upper_back", "rotator_cuff"))


_W = {"implement": _HELD, "side": _SIDES, "grip": _GRIPS, "manner": _MANNERS}
_S = {**_W, "stance": _STANCES, "place": "ball"}
_B = {**_S, "bench": "flat incline decline"}
_X = {
    **_B,
    "stance": _STANCES + " bent_over prone leaning side_lying",
    "direction": "front lateral rear up down overhead internal external",
    "range": "straight bent partial high",
}
_FREE = ("barbell", "dumbbell", "kettlebell", "smith machine", "band")

FAMILIES = (
    Family(
        head="bench press",
        also=(
            "crush press",
            "dumbbell crush press",
            "hex dumbbell press",
            "plate press",
            "squeeze press",
            "cgbp",
            "iso lateral chest press",
            "bench press powerlifting",
            "incline press",
            "decline press",
            "flat press",
            "flat dumbbell press",
            "hammer grip bench press",
            "chest press",
            "press on bench",
            "guillotine press",
            "spoto press",
            "larsen press",
            "reverse triceps bench press",
            "board press",
            "pin press bench",
            "bench",
            "hex press",
            "press with chains",
            "bench press with chains",
        ),
        besides=("iso", "chest", "press"),
        choices=choices(**{**_B, "range": "partial", "aid": "assisted"}),
        listed=(
            *listed("", "incline", "decline", times=("barbell", "dumbbell", "smith machine", "machine", "cable")),
            *listed("close grip", "wide grip", "reverse grip", times=("barbell", "smith machine", "dumbbell")),
            *listed("one arm", "alternating", times=("dumbbell", "kettlebell")),
            "standing cable",
            "seated machine",
            "paused barbell",
            "chains",
            "band",
            "neutral grip dumbbell",
            "neutral grip incline dumbbell",
        ),
        build=_bench_press,
    ),
    Family(
        head="neck press",
        also=("barbell guillotine bench press", "guillotine bench press"),
        choices=choices(**_B),
        listed=("barbell",),
        build=_neck_press,
    ),
    Family(
        head="floor press",
        also=("extended range floor press", "chain floor press", "press on floor", "leg over floor press"),
        besides=(
            "extended",
            "range",
        ),
        choices=choices(**_S),
        listed=(
            "barbell",
            "dumbbell",
            "kettlebell",
            "one arm kettlebell",
            "alternating kettlebell",
            "close grip barbell",
            "chains",
        ),
        build=_floor_press,
    ),
    Family(
        head="chest fly",
        also=(
            "lower chest fly",
            "upper chest fly",
            "incline flyes with a twist",
            "butterfly pec deck",
            "peck deck",
            "pec dec",
            "machine butterfly",
            "rear fly machine front",
            "fly",
            "flye",
            "flyes",
            "flies",
            "chest flye",
            "pec fly",
            "pec deck",
            "butterfly machine",
            "pec deck fly",
            "flys",
            "around the world",
            "bench cable flye",
            "bodyweight flye",
        ),
        besides=("chest", "pec"),
        choices=choices(**{**_X, "direction": "front lateral rear up down overhead twisting"}),
        listed=(
            *listed("", "incline", "decline", times=("dumbbell", "cable", "band")),
            "machine",
            "one arm cable",
            "standing cable",
            "upward cable",
            "downward cable",
        ),
        build=_fly,
    ),
    Family(
        head="cable crossover",
        also=(
            "cable fly crossover",
            "low cable fly crossover",
            "fly crossover",
            "crossover",
            "cross over",
            "iron cross",
            "low cable crossover",
            "high cable crossover",
            "cable iron cross",
        ),
        choices=choices(**_X),
        listed=("", "one arm", "upward", "downward", "band"),
        build=_crossover,
    ),
    Family(
        head="pullover",
        also=("front raise and pullover", "pullovers", "pull over", "straight arm pullover", "bent arm pullover"),
        choices=choices(**_X),
        listed=(
            "dumbbell",
            "barbell",
            "cable",
            "machine",
            "bent arm barbell",
            "decline barbell",
            "ez bar",
            "kettlebell",
        ),
        build=_pullover,
    ),
    Family(
        head="push up",
        also=(
            "superman push up",
            "superman push ups",
            "shoulder tap push up",
            "push up shoulder tap",
            "push up with shoulder tap",
            "raise single arm push up",
            "push up arm raise",
            "plyometric push up",
            "isometric wiper",
            "isometric wipers",
            "drop push",
            "push up wide",
            "wide push up",
            "plyo push up",
            "push off from knees",
            "plyo kettlebell pushup",
            "feet elevated push up",
            "incline push up depth jump",
            "pushup",
            "push ups",
            "pushups",
            "press up",
            "press ups",
            "spiderman push up",
            "archer push up",
            "hand release push up",
            "t push up",
            "clock push up",
            "scapular push up",
            "push up plus",
            "staggered push up",
            "clapping push up",
            "clap push up",
            "typewriter push up",
            "push up to side plank",
        ),
        besides=(
            "side",
            "with",
            "feet",
            "on",
            "hands",
            "hand",
            "position",
            "positions",
            "off",
            "dumbbell",
            "triceps",
            "depth",
            "version",
        ),
        choices=choices(
            implement="weighted vest band rings swiss_ball bosu kettlebell medicine_ball bodyweight dumbbell",
            stance="kneeling elevated wall standing sumo",
            bench="incline decline",
            side="one alternating",
            grip="close wide neutral reverse",
            manner=_MANNERS + " jumping",
            place="parallettes",
            aid="assisted",
            range="deep deficit",
        ),
        listed=(
            "kneeling",
            "incline",
            "decline",
            "close grip",
            "wide grip",
            "one arm",
            "weighted",
            "band",
            "rings",
            "swiss ball",
            "elevated",
            "explosive",
            "wall",
            "paused",
            "medicine ball",
            "deficit",
        ),
        meant={"kneeling": "quadruped"},
        build=_push_up,
    ),
    Family(
        head="knee push up",
        also=("knee pushup", "modified push up", "girl push up", "half push up"),
        choices=choices(grip="close wide", manner=_MANNERS),
        listed=(),
        build=_knee_push_up,
    ),
    Family(
        head="pike push up",
        also=("pike press", "dive bomber push up", "divebomber", "pike pushup"),
        choices=choices(stance="elevated", manner=_MANNERS),
        listed=("", "elevated"),
        build=_pike_push_up,
    ),
    Family(
        head="dip",
        also=(
            "bulgarian ring dip",
            "bulgarian dip",
            "chest dip on high parallel bars",
            "chest dip on parallel bars",
            "dip on high parallel bars",
            "seated dip",
            "dip machine",
            "floor triceps dip",
            "chest dips",
            "dips triceps",
            "dip pull up cage",
            "dips",
            "chest dip",
            "triceps dip",
            "parallel bar dip",
            "dips triceps version",
            "dips chest version",
            "straight bar dip",
            "korean dip",
            "bar dip",
        ),
        besides=("on", "high", "chest", "triceps", "version", "tricep"),
        choices=choices(
            implement="weighted rings machine band vest bodyweight",
            aid="assisted",
            manner=_MANNERS,
            range="deep",
            place="parallettes",
            stance="seated",
            grip="wide close",
        ),
        listed=("weighted", "rings", "machine", "assisted", "band"),
        build=_dip,
    ),
    Family(
        head="bench dip",
        also=("three bench dip", "3 bench dip", "bench dips", "triceps bench dip", "chair dip", "couch dip"),
        choices=choices(implement="weighted plate bodyweight", stance="elevated seated", manner=_MANNERS, bench="flat"),
        listed=("weighted", "elevated"),
        build=_bench_dip,
    ),
    Family(
        head="shoulder press",
        also=(
            "w press",
            "twisting overhead press",
            "behind neck press",
            "behind the neck military press",
            "neck press standing",
            "sots press standing",
            "linear jammer",
            "landmine linear jammer",
            "single arm linear jammer",
            "chain press overhead",
            "seated dumbbell press",
            "standing dumbbell press",
            "kettlebell seated press",
            "para press",
            "circus bell",
            "sots press",
            "log press",
            "axle press",
            "viking press",
            "kneeling press",
            "seated press",
            "standing palms in press",
            "overhead press",
            "military press",
            "press overhead",
            "ohp",
            "strict press",
            "anti gravity press",
            "deltoid press",
            "bottoms up press",
            "see saw press",
            "landmine press",
            "seesaw press",
            "javelin press",
            "scott press",
            "press behind neck",
            "behind the neck press",
            "kettlebell press",
            "standing press",
            "dumbbell press overhead",
        ),
        besides=("shoulder", "press", "palm", "palms", "in", "side"),
        choices=choices(**{**_B, "direction": "behind_neck front twisting", "range": "partial"}),
        listed=(
            *listed("standing", "seated", times=(*_FREE, "machine", "cable")),
            *listed("one arm", "alternating", times=("dumbbell", "kettlebell", "cable")),
            "behind neck barbell",
            "seated behind neck barbell",
            "half kneeling kettlebell",
            "kneeling dumbbell",
            "one arm landmine",
            "half kneeling one arm landmine",
            "double kettlebell",
        ),
        build=_overhead_press,
    ),
    Family(
        head="arnold press",
        also=("arnold shoulder press", "scott press"),
        choices=choices(**_B),
        listed=("dumbbell", "kettlebell", "standing dumbbell", "one arm dumbbell"),
        build=_seated_press,
    ),
    Family(
        head="bradford press",
        also=("rocky press", "bradford rocky press"),
        choices=choices(**_B),
        listed=("barbell",),
        build=_bradford,
    ),
    Family(
        head="z press",
        also=("seated floor press overhead",),
        choices=choices(**_W),
        listed=("barbell", "dumbbell", "kettlebell"),
        build=_z_press,
    ),
    Family(
        head="push press",
        also=("push presses", "push press behind the neck"),
        choices=choices(**{**_W, "direction": "behind_neck"}),
        listed=("barbell", "dumbbell", "kettlebell", "one arm kettlebell", "one arm dumbbell", "behind neck barbell"),
        build=_push_press,
    ),
    Family(
        head="lateral raise",
        also=(
            "lu raise",
            "lu raises",
            "full range lateral raise",
            "low pulley deltoid raise",
            "standing low pulley deltoid raise",
            "lateral lift",
            "side deltoid raise",
            "side delt raise",
            "delt raise",
            "lateral shoulder raise",
            "side lateral raise",
            "side lateral",
            "lateral raises",
            "side raise",
            "side laterals",
            "deltoid raise",
            "lat raise",
            "shoulder raise",
            "y raise standing",
            "side laterals to front raise",
            "power partial",
            "crucifix",
            "scaption",
            "full can",
            "empty can",
            "alternating deltoid raise",
        ),
        choices=choices(**_X),
        listed=(
            "dumbbell",
            "cable",
            "band",
            "machine",
            "seated dumbbell",
            "one arm cable",
            "one arm dumbbell",
            "leaning cable",
            "plate",
            "incline dumbbell",
            "kettlebell",
        ),
        build=_raise,
    ),
    Family(
        head="front raise",
        also=(
            "overhead plate raise",
            "plate raise overhead",
            "plate overhead raise",
            "front delt raise above head",
            "straight arm front delt raise above head",
            "front barbell raise over head",
            "front raise overhead",
            "single dumbbell raise",
            "dumbbell raise front",
            "two dumbbell front raise",
            "raises on incline bench",
            "straight raises on incline bench",
            "car driver",
            "car drivers",
            "plate steering wheel",
            "steering wheel",
            "front raises",
            "front deltoid raise",
            "forward raise",
            "front plate raise",
            "bus driver",
            "front delt raise",
        ),
        besides=(
            "over",
            "head",
            "above",
        ),
        choices=choices(**_X),
        listed=(
            "dumbbell",
            "barbell",
            "cable",
            "plate",
            "band",
            "alternating dumbbell",
            "one arm cable",
            "incline dumbbell",
            "kettlebell",
            "seated dumbbell",
        ),
        build=_front_raise,
    ),
    Family(
        head="rear delt fly",
        also=(
            "butterfly reverse",
            "reverse butterfly",
            "machine rear delt fly",
            "bent over side lateral",
            "bent over lateral",
            "bent over low pulley side lateral",
            "sled reverse flye",
            "rear delt machine",
            "rear delt machine fly",
            "rear delt",
            "reverse fly",
            "reverse flye",
            "reverse flyes",
            "rear delt raise",
            "rear lateral raise",
            "rear deltoid raise",
            "rear delt flye",
            "bent over lateral raise",
            "reverse pec deck",
            "back fly",
            "back flyes",
            "rear deltoid fly",
            "bent over raise",
            "rear fly",
            "reverse machine flye",
            "bent over rear delt raise",
        ),
        besides=("head", "delt"),
        choices=choices(**{**_X, "implement": _HELD + " sled"}),
        listed=(
            "dumbbell",
            "cable",
            "machine",
            "band",
            "seated dumbbell",
            "prone dumbbell",
            "incline dumbbell",
            "one arm cable",
        ),
        meant={"lying": "prone"},
        build=_rear_raise,
    ),
    Family(
        head="upright row",
        also=("upright rows", "high row upright"),
        choices=choices(**_S),
        listed=(
            "barbell",
            "dumbbell",
            "cable",
            "ez bar",
            "kettlebell",
            "smith machine",
            "band",
            "one arm dumbbell",
            "one arm kettlebell",
        ),
        build=_upright_row,
    ),
    Family(
        head="dumbbell raise",
        choices=choices(manner=_MANNERS),
        listed=("",),
        build=_upright_row,
    ),
    Family(
        head="skin the cat",
        also=("german hang", "skin cat"),
        choices=choices(implement="rings"),
        listed=("",),
        build=_skin_the_cat,
    ),
    Family(
        head="shrug",
        also=(
            "shrug behind the back",
            "behind the back shrug",
            "snatch shrug",
            "clean shrug",
            "scapular shrug",
            "shrugs",
            "shoulder shrug",
            "trap shrug",
            "calf machine shoulder shrug",
            "power shrug",
        ),
        choices=choices(**{**_X, "direction": "rear behind_neck overhead"}),
        listed=(
            "barbell",
            "dumbbell",
            "cable",
            "smith machine",
            "machine",
            "rear barbell",
            "kettlebell",
            "band",
            "incline dumbbell",
            "overhead barbell",
        ),
        build=_shrug,
    ),
    Family(
        head="cuban press",
        also=("cuban rotation", "muscle snatch rotation", "scarecrow", "90 90 external rotation"),
        choices=choices(**_S),
        listed=("dumbbell", "barbell"),
        build=_cuban,
    ),
    Family(
        head="shoulder rotation",
        also=(
            "er with band",
            "ir with band",
            "band er",
            "band ir",
            "external rotation",
            "internal rotation",
            "shoulder external rotation",
            "shoulder internal rotation",
            "rotator cuff rotation",
            "external shoulder rotation",
            "internal shoulder rotation",
            "lying pronation",
            "lying supination",
        ),
        choices=choices(**_X),
        listed=("external band", "external cable", "internal cable", "internal band", "external dumbbell"),
        build=_rotation,
    ),
    Family(
        head="hindu push up",
        also=(
            "modified hindu push up",
            "pike to cobra push up",
            "dive bomber push up",
            "dive bomber",
            "dand",
            "judo push up",
            "hindu pushups",
            "down dog to cobra push up",
        ),
        choices=choices(manner=_MANNERS, stance="kneeling"),
        meant={"kneeling": "quadruped"},
        listed=("",),
        build=_hindu_push_up,
    ),
    Family(
        head="planche",
        also=(
            "full planche",
            "lean planche",
            "planche lean",
            "straddle planche",
            "tuck planche",
            "maltese",
            "full maltese",
            "straddle maltese",
            "planche hold",
            "frog stand",
        ),
        choices=choices(place="parallettes", implement="rings", manner=_MANNERS, aid="assisted"),
        listed=("",),
        build=_planche,
    ),
    Family(
        head="renegade row",
        also=("renegade rows", "plank row", "plank rows", "row in plank", "row from plank", "renegade dumbbell row"),
        choices=choices(implement="dumbbell kettlebell", side="alternating one", manner=_MANNERS, stance="plank"),
        listed=("",),
        build=_renegade_row,
    ),
    Family(
        head="kettlebell halo",
        also=("halo", "plate halo", "halos", "around the world kettlebell", "kettlebell around the world"),
        choices=choices(implement="kettlebell plate dumbbell", stance=_STANCES, manner=_MANNERS, side="alternating"),
        listed=("",),
        build=_halo,
    ),
    Family(
        head="svend press",
        also=("plate squeeze press", "plate press out", "chest squeeze press standing"),
        choices=choices(implement="plate dumbbell medicine_ball weighted kettlebell", stance=_STANCES, manner=_MANNERS),
        listed=("",),
        build=_svend_press,
    ),
    Family(
        head="row",
        also=(
            "cambered barbell row",
            "one arm long bar row",
            "leverage iso row",
            "pendlay",
            "elevated cable row",
            "v bar row",
            "cable row",
            "rows",
            "bent over row",
            "seated row",
            "pendlay row",
            "kroc row",
            "meadows row",
            "yates row",
            "gorilla row",
            "t bar row",
            "seal row",
            "rear delt row",
            "shotgun row",
            "lying row",
            "low row",
            "high row",
            "bench pull",
            "pulley row",
            "row to neck",
            "batwing row",
            "helms row",
            "rope row",
            "mid row",
            "seated cable row",
            "low pulley row",
            "elevated row",
            "tripod row",
        ),
        besides=(
            "long",
            "iso",
            "elevated",
            "rear",
            "delt",
            "pulley",
            "palms",
            "handle",
            "rope",
            "to",
            "neck",
            "upper",
            "back",
            "lat",
        ),
        choices=choices(**{**_X, "implement": _HELD + " rings"}),
        listed=(
            *listed("bent over", times=("barbell", "dumbbell", "smith machine", "kettlebell", "ez bar")),
            *listed("seated", times=("cable", "band", "machine")),
            *listed("one arm", times=("dumbbell", "cable", "kettlebell", "band", "landmine")),
            "reverse grip barbell",
            "wide grip seated cable",
            "close grip seated cable",
            "incline dumbbell",
            "prone dumbbell",
            "landmine",
            "standing band",
            "lying barbell",
            "alternating kettlebell",
            "machine",
            "neutral grip dumbbell",
            "rings",
        ),
        meant={"lying": "prone"},
        build=_row,
    ),
    Family(
        head="inverted row",
        also=(
            "inverted row feet on box",
            "inverted row feet elevated",
            "inverted row with straps",
            "body row with straps",
            "supine row",
            "australian row",
            "horizontal row",
            "body row",
            "bodyweight row",
            "australian pull up",
            "ring row",
            "suspended row",
            "trx row",
            "table row",
            "horizontal pull up",
        ),
        choices=choices(
            implement="rings weighted band bodyweight strap",
            grip=_GRIPS,
            side="one",
            manner=_MANNERS,
            stance="elevated",
        ),
        listed=("", "rings", "elevated", "weighted"),
        build=_inverted_row,
    ),
    Family(
        head="face pull",
        also=("face pulls", "facepull", "rope face pull"),
        choices=choices(**_S),
        listed=("cable", "band", "seated cable", "kneeling cable"),
        build=_face_pull,
    ),
    Family(
        head="pull apart",
        also=("pullapart", "band pullapart", "pull aparts", "band pull apart"),
        besides=("band",),
        choices=choices(**_S),
        listed=("band",),
        build=_pull_apart,
    ),
    Family(
        head="pulldown",
        also=(
            "vertical traction",
            "lat machine",
            "full range of motion lat pulldown",
            "rocky pulldown",
            "pull ups pulldowns",
            "pull down",
            "lat pulldown",
            "lat pull down",
            "pulldowns",
            "cable pulldown",
            "lat pull",
        ),
        besides=("of", "motion", "lat", "front", "full", "range"),
        choices=choices(**{**_S, "direction": "behind_neck front"}),
        listed=(
            "cable",
            "wide grip cable",
            "close grip cable",
            "reverse grip cable",
            "neutral grip cable",
            "one arm cable",
            "behind neck cable",
            "band",
            "machine",
            "kneeling cable",
            "kneeling one arm cable",
        ),
        build=_pulldown,
    ),
    Family(
        head="straight arm pulldown",
        also=(
            "straight arm lat pulldown",
            "straight arm lat pull down",
            "stiff arm lat pulldown",
            "straight arm pull down",
            "lat prayer",
            "stiff arm pulldown",
            "cable pushdown straight arm",
            "rope straight arm pulldown",
        ),
        choices=choices(**_S),
        listed=("cable", "band"),
        build=_straight_pulldown,
    ),
    Family(
        head="pull up",
        also=(
            "biceps pull up",
            "biceps narrow pull ups",
            "shoulder grip pull up",
            "c2b pull up",
            "ctb",
            "rear pull ups",
            "behind neck pull up",
            "behind the neck pull up",
            "neck pull up",
            "chest to bar pull up",
            "c2b",
            "chest to bar",
            "sternum pull up gironda",
            "pull ups wide",
            "wide pull up",
            "negative chin up",
            "gironda sternum chin",
            "gorilla chin",
            "rocky pull up",
            "wide grip rear pull up",
            "rear pull up",
            "v bar pull up",
            "body up pull",
            "towel chin up",
            "sternum pull up",
            "pullup",
            "pull ups",
            "pullups",
            "chin up",
            "chinup",
            "chin",
            "chin ups",
            "chins",
            "commando pull up",
            "archer pull up",
            "kipping pull up",
            "butterfly pull up",
            "rope climb",
            "towel pull up",
            "gironda pull up",
            "side to side chin",
            "l pull up",
            "sternum chin",
        ),
        besides=(
            "v",
            "bar",
        ),
        choices=choices(
            implement="weighted band rings machine vest bodyweight strap",
            aid="assisted partner",
            grip=_GRIPS,
            side="one",
            manner=_MANNERS,
            direction="behind_neck",
            place="parallettes",
            stance="sumo",
        ),
        listed=(
            "weighted",
            "band",
            "assisted",
            "wide grip",
            "close grip",
            "neutral grip",
            "reverse grip",
            "rings",
            "behind neck",
            "one arm",
            "paused",
        ),
        build=_pull_up,
    ),
    Family(
        head="muscle up",
        also=(
            "mu",
            "mus",
            "ring mu",
            "bar mu",
            "muscle ups",
            "muscleup",
            "bar muscle up",
            "kipping muscle up",
            "ring muscle up",
        ),
        choices=choices(implement="rings weighted band", manner=_MANNERS, aid="assisted"),
        listed=("", "rings"),
        build=_muscle_up,
    ),
    Family(
        head="hang",
        also=(
            "bar hang",
            "active hang",
            "passive hang",
            "one handed hang",
            "flexed arm hang",
            "towel hang",
            "front lever",
            "back lever",
        ),
        besides=("dead", "bar"),
        choices=choices(side="one", implement="rings weighted", manner=_MANNERS),
        listed=("one arm", "weighted"),
        build=_hang,
    ),
    Family(
        head="triceps pushdown",
        also=(
            "triceps press down",
            "tricep press down",
            "cable press down",
            "straight bar pushdown",
            "pushdown straight bar",
            "triceps pushdown straight bar",
            "cable incline pushdown",
            "tricep pushdown",
            "pushdown",
            "push down",
            "press down",
            "pressdown",
            "triceps pressdown",
            "tricep pressdown",
            "cable triceps extension standing",
            "rope pushdown",
            "v bar pushdown",
            "triceps push down",
        ),
        besides=("straight", "triceps", "tricep", "rope", "attachment", "bar"),
        choices=choices(**_S),
        listed=("cable", "reverse grip cable", "one arm cable", "band"),
        build=_pushdown,
    ),
    Family(
        head="triceps extension",
        also=(
            "wide elbow triceps press",
            "overhead rope extension",
            "tricep extension",
            "overhead triceps extension",
            "overhead tricep extension",
            "french press",
            "triceps press",
            "elbow extension",
            "tricep press",
            "overhead extension",
            "triceps press to chin",
            "chain handle extension",
            "towel triceps extension",
            "speed band overhead triceps",
            "overhead triceps press",
        ),
        besides=("overhead", "triceps", "behind", "head", "low", "pulley", "arm", "chin"),
        choices=choices(**_X),
        listed=(
            "dumbbell",
            "seated dumbbell",
            "one arm dumbbell",
            "cable",
            "barbell",
            "ez bar",
            "lying dumbbell",
            "band",
            "machine",
            "incline barbell",
            "standing one arm cable",
            "kettlebell",
            "seated one arm dumbbell",
        ),
        build=_triceps,
    ),
    Family(
        head="skull crusher",
        also=(
            "decline close grip bench to skull crusher",
            "lying triceps",
            "lying cable triceps extension",
            "skullcrusher",
            "skull crushers",
            "lying triceps extension",
            "lying tricep extension",
            "lying triceps press",
            "nose breaker",
            "jm press",
            "tate press",
            "lying french press",
        ),
        choices=choices(**_B),
        listed=("barbell", "ez bar", "dumbbell", "cable", "decline ez bar", "incline ez bar", "kettlebell"),
        build=_skull_crusher,
    ),
    Family(
        head="triceps kickback",
        also=(
            "bent over one arm dumbbell triceps extension",
            "seated bent over one arm dumbbell triceps extension",
            "standing bent over one arm dumbbell triceps extension",
            "bent over triceps extension",
            "tricep kickback",
            "kickback",
            "kickbacks",
            "tricep dumbbell kickback",
        ),
        besides=("tricep", "triceps"),
        choices=choices(**_X),
        listed=("dumbbell", "cable", "one arm dumbbell", "band"),
        build=_kickback,
    ),
    Family(
        head="wrist curl",
        also=(
            "rope forearm",
            "standing rope forearm",
            "forearm roller",
            "bicep wrist curl",
            "behind the back wrist curl",
            "palms up barbell behind the back wrist curl",
            "wrist rotation",
            "wrist rotations with straight bar",
            "low pulley wrist curl",
            "wrist twist",
            "pronation supination",
            "wrist curls",
            "forearm curl",
            "wrist extension",
            "reverse wrist curl",
            "wrist roller",
            "finger curl",
            "radial deviation",
            "ulnar deviation",
            "wrist flexion",
            "forearm rotation",
            "palms up wrist curl",
            "palms down wrist curl",
            "wrist curl over a bench",
        ),
        besides=("bicep", "low", "behind", "the", "back", "with", "straight", "palm", "palms", "over", "forearm"),
        choices=choices(**_X),
        listed=(
            "barbell",
            "dumbbell",
            "cable",
            "reverse grip barbell",
            "reverse grip dumbbell",
            "seated barbell",
            "seated dumbbell",
        ),
        build=_wrist_curl,
    ),
    Family(
        head="plate pinch",
        also=(
            "hand squeeze",
            "olympic plate hand squeeze",
            "standing olympic plate hand squeeze",
            "stress ball squeeze",
            "towel wring",
            "grip squeeze",
            "hand gripper",
            "grippers",
            "pinch grip",
            "gripper",
            "finger extension band",
            "grip crush",
            "isometric chest squeeze",
            "isometric chest squeezes",
        ),
        choices=choices(**_W),
        listed=("",),
        build=_grip,
    ),
    Family(
        head="neck curl",
        also=(
            "weighted neck flexion",
            "neck flexion plate",
            "lying neck flexion",
            "plate neck flexion",
            "neck machine",
            "4 way neck",
            "four way neck",
            "4 way neck machine",
            "neck harness extension",
            "weighted neck curl",
            "weighted neck extension",
            "lying weighted neck curl",
            "lying weighted neck extension",
            "isometric neck",
            "isometric neck exercise",
            "isometric neck exercise front and back",
            "isometric neck exercise sides",
            "neck isometric",
            "isometric neck hold",
            "neck flexion",
            "neck resistance",
            "head harness neck resistance",
            "neck raise",
            "plate neck resistance",
            "neck harness",
            "lying face up plate neck resistance",
            "lying face down plate neck resistance",
            "neck extension",
        ),
        besides=(
            "plate",
            "isometric",
            "exercise",
            "front",
            "and",
            "back",
            "sides",
            "head",
            "neck",
            "face",
            "up",
            "down",
            "plate",
        ),
        choices=choices(**_X),
        listed=("plate", "rear plate"),
        build=_neck_work,
    ),
    Family(
        head="neck bridge",
        also=("wrestlers bridge", "wrestler bridge", "front neck bridge", "neck bridge prone", "neck bridge supine"),
        choices=choices(direction="front rear", stance="prone lying"),
        meant={"prone": "quadruped"},
        listed=("",),
        build=_neck_bridge,
    ),
    Family(
        head="scapular pull",
        also=(
            "scapular pull up",
            "scapula pullup",
            "scapular pull ups",
            "scap pull up",
            "scapular retraction",
            "scapular depression",
            "scap push up",
            "scapula pull up",
            "hanging scapular shrug",
        ),
        choices=choices(stance="hanging plank", manner=_MANNERS),
        listed=("",),
        build=_scapular,
    ),
    Family(
        head="prone y raise",
        also=(
            "prone y t w raise",
            "y t w raise",
            "ytw raise",
            "prone ytw",
            "ytw",
            "y raise",
            "t raise",
            "w raise",
            "ytw",
            "prone t raise",
            "prone w raise",
            "i y t raise",
            "prone cobra arms",
            "blackburn",
            "prone i raise",
            "ytwl",
        ),
        choices=choices(**_X),
        listed=("", "incline dumbbell"),
        build=_prone_raise,
    ),
    Family(
        head="prone shrug",
        also=("middle back shrug", "incline shrug", "chest supported shrug", "kelso shrug"),
        choices=choices(**{**_W, "bench": "incline flat"}),
        listed=("dumbbell",),
        build=lambda ident, way: _shrug(ident, evolve(way, stance="prone", bench=None)),
    ),
    Family(
        head="concentration curl dumbbell",
        also=("concentration curl", "concentrated curl"),
        choices=choices(**_S),
        listed=("seated",),
        build=_concentration,
    ),
)
