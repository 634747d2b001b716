"""The trunk: sit-ups, crunches, raised legs, twists, planks, rollouts, back lifts, and the mat work of Pilates."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from ...model import Dose, Exercise, Load, Position, Surface
from ...model.equipment import bench, chair
from ...model.load import Implement
from ...model.vocabulary import Muscle
from ..family import Family, Way, choices
from ..stances import carrying, decline, dip_bars, load_of, machine

TENS = Dose(sets=3, reps=12, rest_s=60)
SIDES = Dose(sets=3, reps=10, each_side=True, rest_s=60)
HOLD = Dose(sets=3, seconds=30, rest_s=45)
ROUNDED: dict[str, Any] = {"cue": "rounded", "thoracic_flexion": 25, "neck_flexion": 20}
"""A back that is rolled up vertebra by vertebra."""

_ABS: tuple[Muscle, ...] = ("abdominals", "hip_flexors")
_MANNERS = "paused strict explosive alternate_version pulsing"
_EXTRA = "weighted plate dumbbell medicine_ball cable band kettlebell bodyweight swiss_ball bosu barbell machine"
_behind_head: dict[str, Any] = {"shoulder_abduction": 90, "shoulder_external_rotation": 80, "elbow_flexion": 130}

_sloping = Surface(kind="bench", incline_deg=30)
_lying = Position.supine(label="start")
_crook = Position.supine(hip_flexion=45, knee_flexion=90, label="start")


def _work(id: str, *positions: Position, way: Way | None = None, kg: float = 8, **more: Any) -> Exercise:
    """Work of the trunk at an ordinary effort."""
    load = load_of(way, kg, at="hands") if way else None
    own: dict[str, Any] = {"muscles": _ABS, "purpose": "strength", "effort": 5, "usual": TENS, "load": load}
    return Exercise(id, **{"position": positions[0], "moves_to": positions[1:], **own, **more})


def _tilted(position: Position, way: Way) -> Position:
    """The same on a bench whose head end is low or high, where the name says so."""
    if way.bench not in ("decline", "incline"):
        return position
    lean = position.root.pitch if position.root.pitch is not None else -90
    tilt, on = (-20, decline) if way.bench == "decline" else (30, _sloping)
    tilted = evolve(position.changed(pitch=lean + tilt), attitude="supine_inclined")
    return tilted.supported_by("sacrum", "upper back", "head", on=on)


def _slanted(way: Way) -> Way:
    """A sit-up on an incline is done on a slant board, the feet hooked at its high end."""
    return evolve(way, bench="decline") if way.bench == "incline" else way


# ---- trunk to legs -----------------------------------------------------------------------------------


def _sit_up(id: str, way: Way) -> Exercise:
    start = _lying if way.range == "straight" else _crook
    bent = 0 if way.range == "straight" else 90
    top = Position.supine(hip_flexion=125 if bent else 85, knee_flexion=bent, pitch=-10, label="top", **ROUNDED)
    top = top.changed(fold="trunk_to_legs", shoulder_extension=20)
    top = top.supported_by("buttocks", "feet" if bent else "heels")
    if way.direction == "twisting" or way.grip == "twisting":
        top = top.changed(thoracic_rotation=35)
    return _work(id, _tilted(start.changed(**_behind_head), _slanted(way)), top, way=way)


def _crunch(id: str, way: Way) -> Exercise:
    """Head, neck and chest come up; the low back stays down."""
    legs = _crook if way.stance != "elevated" else Position.supine(hip_flexion=90, knee_flexion=90, label="start")
    top = legs.changed(pelvis="neutral", pitch=-86, thoracic_flexion=20, neck_flexion=10, label="top")
    top = top.supported_by("back", "sacrum", *(() if way.stance == "elevated" else ("feet",)))
    if way.direction in ("twisting", "cross"):
        top = top.changed(thoracic_rotation=25)
    return _work(id, _tilted(legs, _slanted(way)), top, way=way, effort=4)


def _ghd_sit_up(id: str, _way: Way) -> Exercise:
    """Sitting with the feet held, back over the pad until the trunk hangs arched, and up again."""
    up = Position.sitting(on=machine, hip_flexion=110, knee_flexion=20, cue="rounded", thoracic_flexion=20, label="up")
    back = Position.sitting(
        on=machine, hip_extension=5, knee_flexion=10, cue="arched", lumbar_extension=14, label="back"
    )
    return _work(id, up, back.changed(pitch=-100, shoulder_flexion=170), effort=7, speed="fast")


def _weighted_crunch_down(id: str, way: Way) -> Exercise:
    """Kneeling or sitting, the trunk is curled down against a weight."""
    if way.stance in (None, "kneeling") and way.implement in (None, "cable", "band"):
        up = Position.kneeling(hip_flexion=20, shoulder_flexion=120, elbow_flexion=120, label="start")
        down = up.changed(hip_flexion=60, pitch=60, lumbar_flexion=40, thoracic_flexion=30, label="down")
    elif way.stance == "standing":
        up = Position.standing(shoulder_flexion=120, elbow_flexion=120, label="start")
        down = up.changed(hip_flexion=40, lumbar_flexion=40, thoracic_flexion=30, label="down")
    else:
        up = Position.sitting(on=machine, shoulder_flexion=120, elbow_flexion=120, label="start")
        down = up.changed(hip_flexion=115, cue="rounded", thoracic_flexion=30, label="down")
    kind: Implement = "machine" if way.implement == "machine" else "cable"
    load = Load(implement=kind, at="shoulders", usual_kg=25)
    return _work(id, up, down, load=load)


def _reverse_crunch(id: str, way: Way) -> Exercise:
    """The pelvis curls off the floor."""
    start = _tilted(Position.supine(hip_flexion=90, knee_flexion=90, label="start"), way)
    end = Position.supine(hip_flexion=135, knee_flexion=110, cue="rounded", label="curled")
    return _work(id, start, end.supported_by("head", "upper back", "back"), way=way)


def _jackknife(id: str, way: Way) -> Exercise:
    """Trunk and legs meet above the hips; lying on the side, the upper leg and elbow come towards each other."""
    if way.direction == "lateral":
        side = Position.side_lying("left", label="start")
        bent = side.changed(lumbar_lateral=10, thoracic_lateral=10, label="top").right(hip_abduction=35)
        return _work(id, side, bent.lifting("right leg"), way=way, effort=4, muscles=("obliques",), usual=SIDES)
    top = Position.supine(hip_flexion=115, pitch=-35, shoulder_flexion=100, label="top", **ROUNDED)
    if way.range == "bent":
        top = top.changed(knee_flexion=90)
    top = top.changed(fold="trunk_to_legs").supported_by("buttocks")
    if way.direction in ("twisting", "cross"):
        top = top.changed(thoracic_rotation=35)
    return _work(id, _lying.changed(shoulder_flexion=170), top, way=way, effort=6)


def _seated_tuck(id: str, way: Way) -> Exercise:
    """Sitting on the edge, knees and chest come together."""
    out = Position.sitting(on=bench, hip_flexion=60, knee_flexion=20, pitch=-35, label="out").lifting("feet")
    close = out.changed(hip_flexion=85, knee_flexion=100, pitch=-10, cue="rounded", label="in")
    return _work(id, out, close, way=way)


def _v_hold(id: str, way: Way) -> Exercise:
    held = Position.sitting(on=bench, hip_flexion=85, knee_flexion=0, pitch=-40, pelvis="neutral")
    held = held.supported_by("buttocks")
    return _work(id, held, usual=HOLD, way=way)


# ---- raised legs -------------------------------------------------------------------------------------


def _leg_raise(id: str, way: Way) -> Exercise:
    """Straight legs go up and down from lying, the low back kept where it is."""
    top = Position.supine(hip_flexion=85, pelvis="neutral", label="top")
    low = Position.supine(hip_flexion=85, pelvis="neutral").changed(hip_flexion=15, label="low")
    return _work(id, _tilted(top, way), _tilted(low, way), way=way, effort=6)


def _hanging_raise(id: str, way: Way) -> Exercise:
    """Knees or legs to the chest; the pelvis curls with them."""
    bent = 0 if way.range == "straight" else 100
    up = Position.hanging(hip_flexion=115, knee_flexion=bent, pelvis="curled", cue="rounded", label="top")
    if way.direction in ("twisting", "cross"):
        up = up.changed(lumbar_rotation=8, thoracic_rotation=25)
    return _work(id, Position.hanging(label="start"), up, way=way, effort=7)


def _captains_chair(id: str, way: Way) -> Exercise:
    held = Position.standing(elbow_flexion=90, label="start").supported_by("forearms", on=dip_bars)
    held = evolve(held, attitude="hanging")
    up = held.changed(hip_flexion=110, knee_flexion=100 if way.range != "straight" else 0, cue="rounded", label="top")
    if way.direction in ("twisting", "cross"):
        up = up.changed(lumbar_rotation=8, thoracic_rotation=25)
    return _work(id, held, up, way=way, effort=6)


def _hanging_march(id: str, _way: Way) -> Exercise:
    """Hanging, one thigh after the other comes up to level; the pelvis stays where it is."""
    up = Position.hanging(pelvis="neutral", label="knee up").right(hip_flexion=90, knee_flexion=90)
    return _work(id, Position.hanging(label="start"), up, usual=SIDES, effort=5)


def _inchworm(id: str, _way: Way) -> Exercise:
    """From standing the hands go to the floor and walk out to a push-up position, then the feet or hands come back."""
    down = Position.standing(hip_flexion=110, knee_flexion=10, shoulder_flexion=100, cue="rounded", label="hands down")
    out = Position.plank(pelvis="neutral", label="out")
    return _work(id, Position.standing(label="start"), down, out, effort=5, purpose="mobilise", speed="slow")


def _toes_to_bar(id: str, way: Way) -> Exercise:
    up = Position.hanging(hip_flexion=130, cue="rounded", pelvis="curled", label="top")
    return _work(id, Position.hanging(label="start"), up, way=way, effort=8, speed="fast")


def _kicks(id: str, way: Way) -> Exercise:
    """Small movements of straight legs off the floor, or off the ground from the edge of a seat."""
    if way.stance == "seated":
        out = Position.sitting(on=bench, hip_flexion=65, knee_flexion=5, pitch=-20, pelvis="neutral").lifting("feet")
        return _work(id, out.named("start"), out.right(hip_flexion=50).named("kick"), usual=HOLD, way=way)
    held = Position.supine(hip_flexion=40, pelvis="neutral", label="start").lifting("legs")
    return _work(id, held, held.right(hip_flexion=15).named("kick"), usual=HOLD, way=way)


# ---- twists ------------------------------------------------------------------------------------------


def _hanging_twist() -> Position:
    """The legs raised to the bar and taken to one side."""
    up = Position.hanging(hip_flexion=115, cue="rounded", pelvis="curled")
    return up.changed(lumbar_rotation=8, thoracic_rotation=25)


def _russian(id: str, way: Way) -> Exercise:
    """Half sitting, the trunk turns from side to side."""
    if way.stance == "kneeling":
        left = Position.kneeling(shoulder_flexion=85, thoracic_rotation=-40)
        return _work(id, left.named("left"), left.mirrored().named("right"), way=way, kg=8, speed="fast")
    if way.implement == "cable" or way.stance == "standing":
        left = Position.standing(hip_flexion=15, shoulder_flexion=85, thoracic_rotation=-40, pelvis="neutral")
        return _work(id, left.named("left"), left.mirrored().named("right"), way=way, kg=15, speed="fast")
    left = Position.floor_sitting(
        hip_flexion=80,
        knee_flexion=80,
        pitch=-45,
        thoracic_rotation=-40,
        shoulder_flexion=60,
        elbow_flexion=40,
        cue="slump",
        label="left",
    )
    left = left.supported_by("buttocks")
    start = (_tilted(_crook, way),) if way.bench == "decline" else ()
    return _work(id, *start, left, left.mirrored().named("right"), way=way, kg=5)


def _wood_chop(id: str, way: Way) -> Exercise:
    below: dict[str, Position] = {
        "seated": Position.sitting(on=bench, pelvis="neutral"),
        "kneeling": Position.kneeling(),
        "half_kneeling": Position.half_kneeling(),
    }
    base = below.get(way.stance or "", Position.standing())
    high = base.changed(thoracic_rotation=35, shoulder_flexion=140, label="high")
    squat = Position.squat(hip_flexion=50, knee_flexion=40, ankle_dorsiflexion=15, pelvis="neutral")
    lowered = base if way.stance in below else squat
    low = lowered.changed(thoracic_rotation=-35, shoulder_flexion=50, label="low")
    ends = (low, high) if way.direction == "up" else (high, low)
    return _work(
        id,
        *ends,
        load=load_of(way, 15, otherwise="cable"),
        speed="fast",
        usual=SIDES,
        muscles=("obliques", "abdominals"),
    )


def _bar_twist(id: str, way: Way) -> Exercise:
    bodies = {"seated": Position.sitting(on=bench), "kneeling": Position.kneeling()}
    usual = "seated" if way.implement == "machine" else "standing"
    left = bodies.get(way.stance or usual, Position.standing(hip_flexion=5))
    left = left.changed(thoracic_rotation=-40, label="left")
    bar: Load | None = Load(implement="barbell", at="shoulders", usual_kg=10)
    load = bar if way.implement in (None, "barbell", "stick") else load_of(way, 10)
    return _work(id, left, left.mirrored().named("right"), load=load, speed="fast", muscles=("obliques",))


def _windmill_toe(id: str, _way: Way) -> Exercise:
    """Standing wide, one hand to the other foot."""
    down = Position.standing(
        hip_flexion=90, hip_abduction=25, cue="rounded", thoracic_rotation=40, shoulder_abduction=80, label="down"
    )
    up = Position.standing(hip_abduction=25, shoulder_abduction=85)
    return _work(id, up, down, speed="fast", muscles=("obliques", "hamstrings"), effort=3)


def _lying_twist(id: str, way: Way) -> Exercise:
    """Lying or hanging, both legs go from side to side with control."""
    if way.stance == "hanging":
        left = _hanging_twist()
        return _work(id, left.named("left"), left.mirrored().named("right"), muscles=("obliques",), way=way, effort=8)
    up = Position.supine(hip_flexion=90, knee_flexion=90 if way.range == "bent" else 0, shoulder_abduction=85)
    over = up.changed(lumbar_rotation=10, thoracic_rotation=28, shoulder_abduction=50, label="side")
    over = over.left(shoulder_flexion=35)
    return _work(id, up, over, muscles=("obliques",), usual=TENS, way=way)


def _bicycle(id: str, _way: Way) -> Exercise:
    left = (
        Position.supine(pitch=-85, thoracic_flexion=20, neck_flexion=15, thoracic_rotation=30, pelvis="neutral")
        .right(hip_flexion=110, knee_flexion=100)
        .left(hip_flexion=30)
    )
    left = left.supported_by("back", "sacrum")
    return _work(id, left.named("left"), left.mirrored().named("right"), muscles=("obliques", "abdominals"))


def _side_bend(id: str, way: Way) -> Exercise:
    base = Position.sitting(on=bench, pelvis="neutral") if way.stance == "seated" else Position.standing()
    left = base.changed(lumbar_lateral=-15, thoracic_lateral=-15, label="left")
    return _work(
        id,
        base.changed(lumbar_lateral=10, thoracic_lateral=10),
        left,
        muscles=("obliques",),
        usual=SIDES,
        load=load_of(way, 12),
    )


def _heel_touch(id: str, _way: Way) -> Exercise:
    up = _crook.changed(pitch=-75, thoracic_flexion=15, neck_flexion=15, pelvis="neutral").supported_by(
        "back", "sacrum", "feet"
    )
    return _work(id, up.changed(thoracic_lateral=-12), up.changed(thoracic_lateral=12), muscles=("obliques",), effort=4)


# ---- planks and rollouts -----------------------------------------------------------------------------


def _plank(id: str, way: Way) -> Exercise:
    on_forearms = way.place != "step"
    held = Position.plank(on_forearms=on_forearms, pelvis="neutral")
    if way.side == "one":
        held = held.lifting("left leg")
    return _work(id, held, usual=HOLD, muscles=("abdominals", "deltoids"), way=way)


def _high_plank(id: str, way: Way) -> Exercise:
    held = Position.plank(pelvis="neutral")
    return _work(id, held, usual=HOLD, muscles=("abdominals", "deltoids"), way=way)


def _plank_reach(id: str, _way: Way) -> Exercise:
    held = Position.plank(pelvis="neutral")
    return _work(
        id,
        held,
        held.lifting("left hand").left(elbow_flexion=90).named("tap"),
        usual=SIDES,
        muscles=("abdominals", "deltoids"),
    )


def _side_plank(id: str, way: Way) -> Exercise:
    held = Position.side_lying("left", hip_flexion=0).supported_by("left forearm", "left foot")
    return _work(id, held, usual=Dose(sets=2, seconds=30, each_side=True), muscles=("obliques", "gluteals"), way=way)


def _rollout(id: str, way: Way) -> Exercise:
    """From the knees or feet, the hands roll away and come back with a straight back."""
    near = Position.kneeling(hip_flexion=75, pitch=70, shoulder_flexion=80, pelvis="neutral", label="start")
    near = near.supported_by("knees", "shins", "hands")
    far = near.changed(hip_flexion=10, knee_flexion=25, pitch=85, shoulder_flexion=160, label="far")
    if way.stance == "standing":
        near, far = evolve(near, attitude="quadruped"), evolve(far, attitude="quadruped")
    return _work(id, near, far, effort=7)


def _pike(id: str, way: Way) -> Exercise:
    """Hands on the floor, feet on something that slides or rolls; the hips fold."""
    long = Position.plank(pelvis="neutral", label="long")
    bent = way.range == "bent" or way.manner == "pulsing"
    close = long.changed(hip_flexion=110 if bent else 130, knee_flexion=110 if bent else 0, label="close")
    close = close.changed(pitch=100 if bent else 68, toe_extension=75)
    return _work(id, long, close, muscles=("abdominals", "hip_flexors"), way=way)


def _pallof(id: str, way: Way) -> Exercise:
    bodies: dict[str, Position] = {
        "half_kneeling": Position.half_kneeling("right"),
        "kneeling": Position.kneeling(),
        "seated": Position.sitting(on=bench),
    }
    base = bodies.get(way.stance or "", Position.standing(hip_flexion=10, knee_flexion=10))
    near = base.changed(shoulder_flexion=60, elbow_flexion=110, pelvis="neutral", label="near")
    return _work(
        id,
        near,
        near.changed(shoulder_flexion=85, elbow_flexion=10, label="far"),
        usual=SIDES,
        load=load_of(way, 10, otherwise="cable"),
        muscles=("obliques", "abdominals"),
    )


def _hollow(id: str, _way: Way) -> Exercise:
    held = Position.supine(hip_flexion=25, pitch=-86, shoulder_flexion=165, pelvis="neutral", thoracic_flexion=15)
    return _work(id, held.supported_by("back", "sacrum"), usual=HOLD)


def _vacuum(id: str, way: Way) -> Exercise:
    bodies: dict[str, Position] = {
        "quadruped": Position.quadruped(pelvis="neutral"),
        "kneeling": Position.kneeling(),
        "seated": Position.sitting(on=chair, pelvis="neutral"),
        "lying": _crook,
    }
    base = bodies.get(way.stance or "", Position.standing())
    return _work(id, base, usual=Dose(sets=3, seconds=20), effort=2, muscles=("abdominals",))


def _pelvic_tilt(id: str, way: Way) -> Exercise:
    bodies: dict[str, Position] = {
        "standing": Position.standing(knee_flexion=10, hip_flexion=10),
        "seated": Position.sitting(on=chair, pelvis="neutral"),
        "quadruped": Position.quadruped(pelvis="neutral"),
    }
    base = bodies.get(way.stance or "", _crook)
    return _work(
        id, base, base.changed(pelvis="tucked", label="tucked"), effort=2, purpose="mobilise", muscles=("abdominals",)
    )


def _l_sit(id: str, _way: Way) -> Exercise:
    held = Position.long_sitting(hip_flexion=90, pelvis="neutral").supported_by("hands")
    return _work(id, held, usual=Dose(sets=4, seconds=15), effort=7)


# ---- the back ----------------------------------------------------------------------------------------


def _back_lift(id: str, way: Way) -> Exercise:
    """Face down, chest and legs come up."""
    flat = Position.prone(shoulder_flexion=160, label="start")
    up = flat.changed(hip_extension=15, cue="arched", pitch=75, neck_extension=10, label="top")
    return _work(id, flat, up.lifting("head", "chest", "legs"), muscles=("low_back", "gluteals"), effort=4, way=way)


def _chest_lift(id: str, way: Way) -> Exercise:
    flat = Position.prone(shoulder_extension=10, label="start")
    up = flat.changed(cue="arched", pitch=72, thoracic_extension=10, label="top").lifting("head", "chest")
    return _work(id, flat, up, muscles=("low_back", "upper_back"), effort=4, way=way)


def _leg_lift_prone(id: str, _way: Way) -> Exercise:
    flat = Position.prone().supported_by("chest", "abdomen", "pelvis", on=bench).changed(hip_flexion=40)
    return _work(
        id,
        flat.named("low"),
        flat.changed(hip_flexion=0, pelvis="neutral").named("straight"),
        muscles=("low_back", "gluteals", "hamstrings"),
    )


def _bird_dog(id: str, _way: Way) -> Exercise:
    base = Position.quadruped(pelvis="neutral")
    out = base.right(hip_flexion=0, knee_flexion=0).left(shoulder_flexion=170, wrist_extension=0)
    return _work(
        id,
        base,
        out.lifting("right leg", "left hand").named("out"),
        usual=SIDES,
        effort=3,
        muscles=("low_back", "gluteals", "abdominals"),
    )


# ---- Pilates -----------------------------------------------------------------------------------------


def _roll_up(id: str, _way: Way) -> Exercise:
    """From lying, rolled up one vertebra after another and folded over the legs."""
    over = Position.long_sitting(hip_flexion=115, shoulder_flexion=110, label="over", **ROUNDED)
    return _work(id, _lying.changed(shoulder_flexion=170), over, speed="slow")


def _ball_roll(id: str, _way: Way) -> Exercise:
    """Curled up, the body rolls over its rounded back."""
    curled = Position.floor_sitting(hip_flexion=138, knee_flexion=145, **ROUNDED).touching("hands", on="shins")
    back = Position.supine(hip_flexion=130, knee_flexion=130, cue="rounded", neck_flexion=20, label="back")
    back = back.supported_by("upper back", "back").touching("hands", on="shins").pulled(0.6)
    curled, back = curled.changed(shoulder_flexion=25, elbow_flexion=65), back.changed(shoulder_flexion=25)
    return _work(id, curled.pulled(0.6).supported_by("buttocks"), back, purpose="mobilise", effort=3)


def _roll_over(id: str, _way: Way) -> Exercise:
    """The legs go over the head; the weight is on the upper back."""
    over = Position.inverted(hip_flexion=125, cue="rounded", neck_flexion=50, label="over")
    over = over.supported_by("upper back", "head").changed(shoulder_flexion=0, pitch=210)
    return _work(id, Position.supine(hip_flexion=90, label="start"), over.pulled(0.5, at="trunk"), effort=5)


def _head_up(id: str, _way: Way) -> Exercise:
    """Lying with head and chest up, legs held off the floor."""
    held = Position.supine(hip_flexion=50, pitch=-86, thoracic_flexion=20, neck_flexion=25, pelvis="neutral")
    held = held.supported_by("back", "sacrum")
    return _work(id, held, held.right(hip_flexion=100, knee_flexion=100).named("one in"), usual=TENS)


def _fold(id: str, way: Way) -> Exercise:
    """Sitting on the floor, the back rounds forward and stacks up again."""
    up = Position.long_sitting(hip_flexion=85, hip_abduction=20, elbow_flexion=25, pelvis="neutral", label="tall")
    down = Position.long_sitting(hip_flexion=110, hip_abduction=20, label="over", **ROUNDED)
    turned = 35 if way.direction == "twisting" else 0
    return _work(id, up, down.changed(thoracic_rotation=turned), purpose="mobilise", effort=2, speed="slow")


def _sit_twist(id: str, _way: Way) -> Exercise:
    left = Position.long_sitting(
        hip_flexion=85, elbow_flexion=22, pelvis="neutral", thoracic_rotation=-35, label="left"
    )
    return _work(id, left, left.mirrored().named("right"), purpose="mobilise", effort=2, speed="slow")


def _side_kick(id: str, _way: Way) -> Exercise:
    base = Position.side_lying("left", hip_flexion=20)
    return _work(
        id,
        base,
        base.right(hip_flexion=60).lifting("right leg").named("kick"),
        usual=SIDES,
        effort=3,
        muscles=("gluteals", "hip_flexors"),
    )


def _clam(id: str, way: Way) -> Exercise:
    base = Position.side_lying("left", hip_flexion=45, knee_flexion=80)
    opened = base.right(hip_external_rotation=30, hip_abduction=15).named("open")
    if way.flat:
        base, opened = _crook, _crook.changed(hip_abduction=30, label="open")
    return _work(
        id,
        base,
        opened,
        usual=SIDES,
        effort=3,
        muscles=("gluteals", "hip_rotators"),
        load=load_of(way, 5),
    )


def _leg_pull(id: str, _way: Way) -> Exercise:
    held = Position.plank(pelvis="neutral")
    return _work(id, held, held.right(hip_extension=10).lifting("right leg").named("leg up"), usual=SIDES)


_BASIC = {
    "implement": _EXTRA,
    "stance": "seated kneeling standing elevated lying hanging",
    "bench": "decline flat incline",
    "manner": _MANNERS,
    "range": "straight bent partial",
    "direction": "twisting cross lateral overhead up",
    "side": "one alternating double",
    "grip": "twisting",
    "place": "parallettes",
    "aid": "assisted",
}

FAMILIES = (
    Family(
        head="sit up",
        also=(
            "elbow to knee sit up",
            "twisting sit up elbow to knee",
            "elbow to knee sit ups",
            "abmat sit up",
            "abmat situp",
            "ab mat sit up",
            "weighted sit up",
            "jackknife sit up short",
            "situp",
            "sit ups",
            "3 4 sit up",
            "janda sit up",
            "butterfly sit up",
            "frog sit up",
            "otis up",
            "press sit up",
            "sit up with arms crossed",
        ),
        besides=("frog",),
        choices=choices(**{**_BASIC, "implement": _EXTRA + " band"}),
        listed=("weighted", "decline", "twisting", "decline weighted", "straight leg weighted", "medicine ball"),
        build=_sit_up,
    ),
    Family(
        head="crunch",
        also=(
            "groin crunch",
            "frog crunch",
            "butterfly crunch",
            "crunches",
            "ab crunch",
            "abdominal crunch",
            "tuck crunch",
            "frog crunch",
            "crunch hands overhead",
            "butterfly crunch",
            "crunch legs on ball",
            "crunch legs on bench",
        ),
        besides=("ab", "legs", "hand", "hands", "on"),
        choices=choices(**{**_BASIC, "stance": "elevated lying"}),
        listed=("weighted", "cross body", "decline", "swiss ball", "oblique", "legs elevated", "bosu", "plate"),
        build=_crunch,
    ),
    Family(
        head="cable crunch",
        also=(
            "kneeling crunch",
            "standing crunch",
            "kneeling twisting crunch",
            "standing twisting crunch",
            "total abdominal crunch",
            "abdominal crunch machine",
            "kneeling cable crunch with alternating oblique twist",
            "standing cable crunch",
            "cable seated crunch",
            "ab crunch machine",
            "crunch machine",
            "machine crunch",
            "rope crunch",
            "standing rope crunch",
            "abdominal machine",
            "ab machine",
            "kneeling rope crunch",
            "seated crunch",
            "abdominal crunch machine",
        ),
        besides=("rope", "ab", "with", "side", "bends", "bosu", "ball"),
        choices=choices(
            stance="kneeling standing seated",
            implement="machine cable band",
            manner=_MANNERS,
            direction="twisting lateral",
            side="alternating",
        ),
        listed=("kneeling", "standing", "seated machine", "kneeling oblique"),
        build=_weighted_crunch_down,
    ),
    Family(
        head="reverse crunch",
        also=(
            "leg hip raise",
            "lying leg hip raise",
            "tuck reverse crunch",
            "lying leg raise and hip lift",
            "leg raise hip lift",
            "leg raise with hip thrust",
            "lying leg hip raise",
            "leg raise and hip thrust",
            "lying leg raise hip lift",
            "leg pull in",
            "flat bench leg pull in",
            "lying leg pull in",
            "bent knee hip raise",
            "cocoon",
            "cocoons",
            "gorilla crunch",
            "supine hip raise",
            "smith machine hip raise",
            "butt ups floor",
            "suspended reverse crunch",
            "hip thrust reverse crunch",
            "reverse crunches",
            "hip roll",
            "pelvic curl up",
            "butt up",
            "toes to sky",
            "heels to the heavens",
            "knee hip raise",
            "bottoms up",
            "lying hip raise",
            "hip raise lying",
            "candlestick",
            "dragon flag",
            "toe to sky",
        ),
        choices=choices(**{**_BASIC, "implement": _EXTRA + " rings roller"}),
        listed=("decline", "weighted", "cable", "band", "flat bench"),
        build=_reverse_crunch,
    ),
    Family(
        head="v up",
        also=(
            "toe toucher",
            "toe touchers",
            "lying toe touch",
            "supine toe touch",
            "vup",
            "jackknife",
            "jack knife",
            "jackknife sit up",
            "pike sit up",
            "v sit up",
            "toe touch crunch",
            "suitcase crunch",
            "cocoon",
            "cocoons",
            "double crunch",
            "tuck up",
            "star crunch",
            "alternate v up",
            "jackknife crunch",
            "body crunch",
        ),
        choices=choices(**_BASIC),
        listed=("bent knee", "weighted", "alternating", "medicine ball", "lateral"),
        build=_jackknife,
    ),
    Family(
        head="seated leg tuck",
        also=(
            "leg tuck",
            "seated knee tuck",
            "seated leg pull in",
            "in and out",
            "seated knee up",
            "seated flat bench leg pull in",
            "ab bench tuck",
            "knee up",
        ),
        choices=choices(**_BASIC),
        listed=("",),
        build=_seated_tuck,
    ),
    Family(
        head="boat pose",
        also=("v sit on floor", "boat hold", "v sit", "v hold", "navasana", "paripurna navasana", "v sit hold"),
        choices=choices(implement="weighted", manner=_MANNERS),
        listed=("",),
        build=_v_hold,
    ),
    Family(
        head="lying leg raise",
        also=(
            "leg raises lying",
            "leg circle",
            "single leg circles",
            "single leg circle",
            "pilates leg circles",
            "leg circles",
            "dragonfly",
            "lying knee raise",
            "flat knee raise",
            "flat leg raise",
            "lying knee tuck",
            "bent knee lying leg raise",
            "leg raise",
            "leg raises",
            "leg lift",
            "leg lowering",
            "leg lower",
            "double leg lower",
            "leg drop",
            "straight leg raise both",
            "scissor leg lower",
            "flat bench lying leg raise",
        ),
        besides=("double", "two", "straight", "leg", "both"),
        choices=choices(**{**_BASIC, "stance": "lying", "side": "alternating", "direction": "overhead"}),
        listed=("weighted", "flat bench", "decline"),
        build=_leg_raise,
    ),
    Family(
        head="hanging knee raise",
        also=(
            "gorilla chin crunch",
            "gorilla chin",
            "hanging tuck curl",
            "hanging tuck",
            "hanging tuck up",
            "k2e",
            "knees to elbow",
            "hanging leg raise",
            "hanging knee tuck",
            "hanging leg hip raise",
            "hanging pike",
            "knees to elbows",
            "knee to elbow hanging",
            "hanging knee up",
            "hanging crunch",
            "hanging oblique knee raise",
        ),
        choices=choices(**_BASIC),
        listed=("", "straight leg", "weighted", "twisting", "alternating"),
        build=_hanging_raise,
    ),
    Family(
        head="captains chair knee raise",
        also=(
            "captains chair leg raise",
            "vertical leg raise",
            "vertical knee raise",
            "leg raise on parallel bars",
            "knee raise on parallel bars",
            "parallel bar knee raise",
            "parallel bar leg raise",
            "leg raises captains chair",
            "knee raise parallel bars",
            "vertical knee raise",
            "captains chair leg raise",
            "captains chair",
            "knee hip raise on parallel bars",
            "parallel bar knee raise",
            "vertical leg raise",
            "roman chair knee raise",
            "vertical leg crunch on bars",
            "leg raise parallel bars",
            "dip bar knee raise",
        ),
        choices=choices(**{**_BASIC, "stance": "elevated"}),
        listed=("", "straight leg", "weighted"),
        build=_captains_chair,
    ),
    Family(
        head="inchworm",
        also=("inchworms", "inch worm", "walkout", "walkouts", "hand walkout", "plank walkout", "inchworm walkout"),
        choices=choices(manner="walking paused strict alternate_version", stance="standing"),
        listed=("",),
        build=_inchworm,
    ),
    Family(
        head="hanging march",
        also=("captains chair leg march", "captains chair march", "hanging knee march", "hanging alternating march"),
        choices=choices(manner=_MANNERS, side="alternating"),
        listed=("",),
        build=_hanging_march,
    ),
    Family(
        head="toes to bar",
        also=("toe to bar", "t2b", "ttb", "toes to rings"),
        choices=choices(implement="rings", manner=_MANNERS),
        listed=("",),
        build=_toes_to_bar,
    ),
    Family(
        head="flutter kick",
        also=(
            "ab scissors",
            "ab scissor",
            "scissors abs",
            "flutter kicks",
            "scissor kick",
            "scissor kicks",
            "scissors",
            "leg flutter",
            "lying scissor kick",
        ),
        choices=choices(**_BASIC),
        listed=("",),
        build=_kicks,
    ),
    Family(
        head="russian twist",
        also=(
            "seated plate twist",
            "mason twist",
            "russian twists",
            "seated twist with weight",
            "half sit twist",
            "plate twist",
            "russian ball twist",
            "seated oblique twist",
        ),
        besides=("with",),
        choices=choices(**_BASIC),
        listed=("dumbbell", "plate", "cable", "kettlebell", "medicine ball", "bodyweight", "decline"),
        build=_russian,
    ),
    Family(
        head="wood chop",
        also=(
            "cable twist",
            "cable twist up down",
            "cable twist down up",
            "landmine twist",
            "landmine rotation",
            "landmine rainbow",
            "landmine 180",
            "russian landmine twist",
            "kettlebell pirate ship",
            "kettlebell pirate ships",
            "pirate ship",
            "medicine ball full twist",
            "standing trunk rotation with ball",
            "full twist",
            "twist down to up",
            "twist up to down",
            "cable twist down to up",
            "cable twist up to down",
            "cable twist",
            "standing cable twist",
            "cable rotation",
            "band twist",
            "cable trunk rotation",
            "down to up twist",
            "up to down twist",
            "low to high chop",
            "high to low chop",
            "core rotation",
            "cable judo flip",
            "judo flip",
            "woodchop",
            "wood chopper",
            "woodchopper",
            "cable chop",
            "chop",
            "cable lift",
            "lift chop",
            "half kneeling chop",
            "horizontal wood chop",
        ),
        besides=("to",),
        choices=choices(
            implement="cable band dumbbell kettlebell medicine_ball plate",
            stance="standing kneeling half_kneeling seated",
            direction="up down twisting",
            manner=_MANNERS,
            side="one",
        ),
        listed=("cable", "band", "dumbbell", "medicine ball", "upward cable", "downward cable", "half kneeling cable"),
        build=_wood_chop,
    ),
    Family(
        head="bar twist",
        also=(
            "kneeling twist",
            "rotary torso",
            "torso rotation machine",
            "weighted seated twist",
            "seated twist machine",
            "spell caster",
            "spellcaster",
            "barbell twist",
            "seated barbell twist",
            "broomstick twist",
            "trunk twist with bar",
            "torso rotation",
            "torso twist",
            "trunk rotation",
            "rotary torso",
            "standing twist",
            "waist twist",
        ),
        choices=choices(
            stance="seated standing kneeling",
            implement="barbell stick cable band machine weighted dumbbell plate kettlebell medicine_ball",
            place="ball",
            manner=_MANNERS,
            direction="twisting",
        ),
        listed=("seated", "standing"),
        build=_bar_twist,
    ),
    Family(
        head="windmill toe touch",
        also=(
            "side to side toe touch",
            "side to side toe touches",
            "alternating toe touch",
            "windmill stretch",
            "standing windmill",
            "toe touch windmill",
            "alternate toe touch",
            "alternating toe touch",
            "windmills",
            "crossover toe touch",
            "standing cross toe touch",
        ),
        choices=choices(manner=_MANNERS, stance="standing", side="alternating double"),
        listed=("",),
        build=_windmill_toe,
    ),
    Family(
        head="windshield wiper",
        also=(
            "hip crossover",
            "hip cross over",
            "lying windshield wiper",
            "lying hip crossover",
            "windshield wipers",
            "lying leg twist",
            "lying twist legs",
            "leg twist lying",
            "lying crossover legs",
            "lying oblique twist",
            "bent knee twist",
        ),
        choices=choices(**_BASIC),
        listed=("", "bent knee"),
        build=_lying_twist,
    ),
    Family(
        head="bicycle crunch",
        also=(
            "bicycle crunch raised legs",
            "bicycle crunches",
            "bicycles",
            "alternating elbow to knee crunch",
            "air bike",
            "bicycle",
            "bicycle kick",
            "bicycle kicks",
            "elbow to knee",
            "elbow to knee crunch",
            "bicycle sit up",
            "criss cross",
            "pilates criss cross",
            "cross body crunch lying",
        ),
        choices=choices(manner=_MANNERS, side="alternating", stance="lying"),
        listed=("",),
        build=_bicycle,
    ),
    Family(
        head="side bend",
        also=(
            "one arm high pulley side bend",
            "weighted ball side bend",
            "side bend with ball",
            "standing side crunch",
            "dumbbell oblique bend",
            "side bends",
            "oblique bend",
            "lateral bend",
            "side crunch standing",
            "barbell side bend",
            "saxon side bend",
        ),
        besides=(
            "high",
            "pulley",
        ),
        choices=choices(
            implement="dumbbell barbell kettlebell cable band plate bodyweight weighted",
            stance="standing seated",
            side="one",
            direction="lateral",
            manner=_MANNERS,
        ),
        listed=("dumbbell", "cable", "kettlebell", "barbell", "seated", "plate", "band"),
        build=_side_bend,
    ),
    Family(
        head="heel touch",
        also=(
            "heel touchers",
            "alternating heel taps",
            "lying heel touch",
            "heel touches",
            "heel tap",
            "alternate heel touch",
            "alternate heel touchers",
            "heel toucher",
            "penguin crunch",
            "side to side crunch",
        ),
        besides=("alternate",),
        choices=choices(side="alternating"),
        listed=("",),
        build=_heel_touch,
    ),
    Family(
        head="forearm plank",
        also=(
            "roller body saw",
            "plank",
            "elbow plank",
            "front plank",
            "low plank",
            "plank hold",
            "rkc plank",
            "prone plank",
            "hover",
            "chaturanga hold",
            "dolphin plank",
        ),
        choices=choices(
            implement="weighted plate swiss_ball bosu rings",
            side="one",
            stance="elevated kneeling",
            manner=_MANNERS,
            range="high straight",
            direction="front",
        ),
        listed=("weighted", "one leg", "swiss ball", "kneeling"),
        one="one leg",
        meant={"kneeling": "quadruped"},
        build=_plank,
    ),
    Family(
        head="high plank",
        also=(
            "straight arm plank",
            "plank on hands",
            "plank pose",
            "phalakasana",
            "full plank",
            "push up plank",
            "push up hold",
            "extended plank",
        ),
        choices=choices(implement="weighted rings bosu", side="one", manner=_MANNERS, stance="elevated"),
        listed=("",),
        one="one leg",
        build=_high_plank,
    ),
    Family(
        head="plank shoulder tap",
        also=(
            "plank tap shoulder",
            "tap shoulder plank",
            "shoulder tap",
            "shoulder taps",
            "plank tap",
            "plank reach",
            "plank up down",
            "plank arm lift",
            "plank row tap",
            "commando plank",
            "plank to push up",
            "up down plank",
            "walking plank",
            "plank walk",
            "plank hip dip",
            "plank dip",
            "plank rotation",
        ),
        choices=choices(side="alternating", stance="kneeling elevated", manner=_MANNERS),
        listed=("",),
        meant={"kneeling": "quadruped"},
        build=_plank_reach,
    ),
    Family(
        head="side plank",
        also=(
            "side bridge hip abduction",
            "side plank hip abduction",
            "side plank leg raise",
            "side plank leg lift",
            "star side plank",
            "star plank",
            "side plank with hip abduction",
            "side plank hip abduction",
            "side plank with leg lift",
            "side plank clam",
            "side bridge",
            "side elbow plank",
            "vasisthasana",
            "copenhagen plank",
            "side plank dip",
            "star plank",
            "side plank hip dip",
            "side plank leg lift",
            "side plank rotation",
            "copenhagen adduction",
        ),
        choices=choices(
            implement="weighted", stance="kneeling elevated", range="bent straight high", manner=_MANNERS, side="one"
        ),
        listed=("kneeling", "weighted", "elevated"),
        meant={"kneeling": "side_lying"},
        build=_side_plank,
    ),
    Family(
        head="ab wheel rollout",
        also=(
            "abdominal fallout",
            "suspended abdominal fallout",
            "rollerout",
            "ab rollerout",
            "wheel rollerout",
            "ab wheel rollerout",
            "ab wheel rollouts",
            "wheel rollerout",
            "suspended fallout",
            "trx fallout",
            "rollout on knees",
            "ab rollout",
            "rollout",
            "ab roller",
            "ab wheel",
            "wheel rollout",
            "barbell rollout",
            "ball rollout",
            "stir the pot",
            "roll out",
            "body saw",
            "walk out",
            "fallout",
            "ab fallout",
            "jackknife slide",
            "ab slide",
        ),
        besides=("on", "a", "knees", "from", "bench"),
        choices=choices(
            aid="assisted",
            implement="barbell swiss_ball rings cable band weighted",
            stance="standing kneeling",
            manner=_MANNERS,
        ),
        listed=("kneeling", "standing", "barbell", "swiss ball", "rings"),
        meant={"standing": "quadruped"},
        build=_rollout,
    ),
    Family(
        head="pike",
        also=(
            "atomic push up",
            "atomic push ups",
            "pull in on stability ball",
            "pull in on exercise ball",
            "ball pull in",
            "jack knife suspension",
            "suspension jack knife",
            "trx jackknife",
            "suspension pike",
            "ball pike",
            "plank pike",
            "pike plank",
            "knee tuck plank",
            "ball knee tuck",
            "ball tuck",
            "knee tuck",
            "exercise ball pull in",
            "ball pull in",
            "suspended pike",
            "slider pike",
            "suspended knee tuck",
            "plank tuck",
            "decline plank tuck",
            "exercise ball knee tuck",
        ),
        choices=choices(implement="swiss_ball rings bodyweight", range="bent straight", manner=_MANNERS),
        listed=("swiss ball", "rings", "bent knee swiss ball"),
        build=_pike,
    ),
    Family(
        head="pallof press",
        also=(
            "core palloff press",
            "palloff press",
            "cable core press",
            "core press",
            "horizontal pallof press",
            "anti rotation press",
            "paloff press",
            "pallof hold",
            "belly press",
            "pallof",
        ),
        choices=choices(
            implement="cable band",
            stance="standing kneeling half_kneeling seated split",
            direction="overhead lateral twisting",
            manner=_MANNERS,
        ),
        listed=("band", "half kneeling", "kneeling", "overhead"),
        build=_pallof,
    ),
    Family(
        head="hollow hold",
        also=("hollow body hold", "hollow rock", "hollow body", "hollow body rock", "banana hold"),
        choices=choices(manner=_MANNERS, implement="weighted"),
        listed=("",),
        build=carrying(_hollow, 3),
    ),
    Family(
        head="stomach vacuum",
        also=(
            "abdominal vacuum",
            "vacuum",
            "ab vacuum",
            "drawing in",
            "abdominal hollowing",
            "abdominal bracing",
            "transverse abdominis activation",
            "belly vacuum",
            "abdominal draw in",
        ),
        choices=choices(stance="standing quadruped seated lying kneeling", manner=_MANNERS),
        listed=("", "quadruped"),
        build=_vacuum,
    ),
    Family(
        head="pelvic tilt",
        also=(
            "posterior pelvic tilts",
            "pelvic tilts",
            "posterior pelvic tilt",
            "pelvic rock",
            "pelvic clock",
            "imprint",
            "pelvic tilt into bridge",
        ),
        besides=("posterior", "anterior"),
        choices=choices(stance="standing lying seated quadruped", manner=_MANNERS),
        listed=("", "standing"),
        build=_pelvic_tilt,
    ),
    Family(
        head="l sit",
        also=(
            "l sit on floor",
            "floor l sit",
            "l sit parallettes",
            "l sit on bars",
            "l sit hold",
            "l hold",
            "seated l sit",
        ),
        choices=choices(place="parallettes", implement="rings", manner=_MANNERS),
        listed=("",),
        build=_l_sit,
    ),
    Family(
        head="superman",
        also=(
            "arch hold",
            "gymnastic arch hold",
            "superman arch hold",
            "superman from floor",
            "supermans from floor",
            "swimming",
            "pilates swimming",
            "swimmers",
            "swimming pilates mat",
            "supermans",
            "superman hold",
            "prone lift",
            "prone back lift",
            "aquaman",
            "superman pull",
            "locust pose",
            "salabhasana",
            "shalabhasana",
            "arch hold",
            "arch body hold",
            "back arch",
            "locust",
            "prone double lift",
            "prone arm leg lift",
            "dolphin kick",
            "alternating superman",
            "swimmer",
            "arch rock",
        ),
        besides=(
            "pilates",
            "mat",
        ),
        choices=choices(manner=_MANNERS, side="alternating", implement="weighted"),
        listed=("",),
        build=_back_lift,
    ),
    Family(
        head="prone back extension",
        also=(
            "swan dive",
            "pilates swan",
            "swan",
            "swan dive pilates",
            "45 degree back raise floor",
            "prone extension",
            "prone chest lift",
            "back extension on floor",
            "dart",
            "lower back curl",
            "floor back extension",
            "prone trunk extension",
            "cobra lift",
            "dorsal raise",
            "prone cobra",
            "low back extension floor",
            "sphinx lift",
            "back raise on floor",
            "baby cobra",
        ),
        choices=choices(manner=_MANNERS, implement="swiss_ball weighted"),
        listed=("",),
        build=_chest_lift,
    ),
    Family(
        head="reverse hyperextension",
        also=(
            "reverse hyper",
            "reverse back extension",
            "reverse hyperextensions",
            "prone leg raise",
            "prone leg lift on bench",
        ),
        choices=choices(implement="machine swiss_ball weighted band", bench="flat", manner=_MANNERS, side="one"),
        listed=("", "swiss ball"),
        build=carrying(_leg_lift_prone, 5, "ankles"),
    ),
    Family(
        head="bird dog",
        also=(
            "birddog",
            "quadruped arm leg raise",
            "pointer dog",
            "alternating superman on all fours",
            "quadruped opposite arm leg",
            "spinal balance",
            "donkey balance",
            "dandayamana bharmanasana",
        ),
        choices=choices(manner=_MANNERS, implement="swiss_ball weighted", side="alternating", place="step"),
        listed=("",),
        build=carrying(_bird_dog, 2, "ankles"),
    ),
    Family(
        head="roll up",
        also=(
            "pilates roll up",
            "rollup",
            "neck pull",
            "half roll up",
            "roll down",
            "half roll back",
            "pilates roll down",
            "roll back",
            "roll like up",
        ),
        besides=("pilates",),
        choices=choices(manner=_MANNERS, direction="rear"),
        listed=("",),
        build=_roll_up,
    ),
    Family(
        head="rolling like a ball",
        also=(
            "rolling ball",
            "seal",
            "open leg rocker",
            "rock n roll",
            "rocking chair",
            "egg roll",
            "spine rolling",
            "rock and roll",
            "pilates seal",
            "crab pilates",
            "rolling like ball",
            "back roll",
        ),
        besides=("pilates",),
        choices=choices(),
        listed=("",),
        build=_ball_roll,
    ),
    Family(
        head="roll over",
        also=(
            "pilates roll over",
            "rollover",
            "jackknife pilates",
            "pilates jackknife",
            "corkscrew pilates",
            "control balance",
            "pilates corkscrew",
            "boomerang pilates",
            "pilates roll over",
        ),
        besides=("pilates",),
        choices=choices(),
        listed=("",),
        build=_roll_over,
    ),
    Family(
        head="pilates hundred",
        also=(
            "hundred",
            "the hundred",
            "pilates 100",
            "single leg stretch",
            "double leg stretch",
            "pilates single leg stretch",
            "single straight leg stretch",
            "lower lift",
            "double straight leg stretch",
            "teaser prep",
            "table top hold",
            "tabletop hold",
            "toe tap",
            "toe taps supine",
            "dead bug toe tap",
        ),
        besides=("pilates",),
        choices=choices(),
        listed=("",),
        build=_head_up,
    ),
    Family(
        head="teaser",
        also=("pilates teaser", "teaser one", "teaser 1"),
        besides=("pilates",),
        choices=choices(),
        listed=("",),
        build=_jackknife,
    ),
    Family(
        head="spine stretch forward",
        also=("spine stretch", "pilates spine stretch", "saw", "pilates saw", "seated spine stretch"),
        besides=("pilates",),
        choices=choices(direction="twisting front"),
        listed=("",),
        build=_fold,
    ),
    Family(
        head="pilates spine twist",
        also=(
            "spine twist pilates",
            "spine twist pilates seated",
            "seated spine twist pilates",
            "spine twist seated pilates",
            "seated trunk rotation",
            "seated spine twist",
        ),
        choices=choices(),
        listed=("",),
        build=_sit_twist,
    ),
    Family(
        head="side kick",
        also=(
            "side kick front and back",
            "side kicks front and back",
            "side kick series",
            "pilates side kick",
            "side leg kick",
            "side lying kick",
            "side leg circle",
            "side kick front back",
            "side leg series",
        ),
        besides=("pilates", "front", "back"),
        choices=choices(),
        listed=("",),
        build=_side_kick,
    ),
    Family(
        head="clamshell",
        also=(
            "clam bridge",
            "clamshell bridge",
            "clam",
            "clams",
            "clam shell",
            "hip clam",
            "reverse clam",
            "side lying clam",
        ),
        choices=choices(implement="band weighted", stance="side_lying lying", manner=_MANNERS),
        listed=("", "band"),
        meant={"lying": "side_lying"},
        build=_clam,
    ),
    Family(
        head="leg pull front",
        also=(
            "leg pull",
            "pilates leg pull",
            "plank leg lift",
            "plank leg raise",
            "leg pull down",
            "three legged plank",
        ),
        besides=("pilates",),
        choices=choices(manner=_MANNERS, side="alternating"),
        listed=("",),
        build=_leg_pull,
    ),
    Family(
        head="ghd sit up",
        also=("ghd situp", "glute ham sit up", "ghd sit ups", "roman chair sit up"),
        choices=choices(implement="weighted plate medicine_ball", manner=_MANNERS),
        listed=("",),
        build=carrying(_ghd_sit_up, 5),
    ),
)
