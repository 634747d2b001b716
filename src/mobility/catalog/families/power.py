"""Lifts of the bar, swings, jumps, bounds, throws, sprints and machines that keep one moving."""

from __future__ import annotations

from typing import Any

from ...model import Dose, Exercise, Load, Position, Surface, minutes
from ...model.equipment import box
from ...model.vocabulary import Impact, Muscle, Speed
from ..family import Family, Way, choices
from ..stances import carrying, load_of, machine, stance

_KG = {"barbell": 40, "dumbbell": 20, "kettlebell": 16, "smith": 40, "sandbag": 25, "medicine_ball": 5, "sled": 60}
"""Usual weights of an ordinary adult (assumption)."""

_ALL: tuple[Muscle, ...] = ("quadriceps", "gluteals", "hamstrings", "deltoids")
_MANNERS = "paused strict explosive alternate_version touch_and_go"
FIVES = Dose(sets=4, reps=5, rest_s=120)
_JUMPS = Dose(sets=3, reps=8, rest_s=90)

_tall = Position.standing(label="top")
_RACK: dict[str, Any] = {"shoulder_flexion": 60, "elbow_flexion": 140}
_OVERHEAD: dict[str, Any] = {"shoulder_flexion": 172, "elbow_flexion": 0}
_floor = Position.standing(
    hip_flexion=105, knee_flexion=75, ankle_dorsiflexion=18, pelvis="neutral", shoulder_flexion=60, label="floor"
)
_hang = Position.standing(
    hip_flexion=65, knee_flexion=30, ankle_dorsiflexion=8, pelvis="neutral", shoulder_flexion=40, label="hang"
)
_dip = Position.squat(hip_flexion=25, knee_flexion=40, ankle_dorsiflexion=20, pelvis="neutral", label="dip")


def _lift(id: str, way: Way, *positions: Position, speed: Speed = "fast", **more: Any) -> Exercise:
    """A fast lift."""
    one = way.side == "one"
    load = load_of(way, _KG.get(way.implement or "barbell", 40) / (2 if one else 1), otherwise="barbell")
    own: dict[str, Any] = {"muscles": _ALL, "purpose": "strength", "effort": 7, "usual": FIVES, "load": load}
    return Exercise(id, **{"position": positions[0], "moves_to": positions[1:], "speed": speed, **own, **more})


def _start(way: Way) -> Position:
    return _hang if way.stance == "hanging" else _floor


def _clean(id: str, way: Way) -> Exercise:
    caught = _dip.changed(**_RACK).named("catch")
    return _lift(id, way, _start(way), _tall.named("pull"), caught)


def _full_clean(id: str, way: Way) -> Exercise:
    if way.manner == "explosive" or way.stance == "hanging" or (way.implement or "barbell") != "barbell":
        return _clean(id, way)  # caught high
    low = Position.squat(hip_flexion=120, knee_flexion=125, ankle_dorsiflexion=32, pelvis="neutral", label="catch")
    return _lift(id, way, _start(way), _tall.named("pull"), low.changed(**_RACK))


def _snatch(id: str, way: Way) -> Exercise:
    return _lift(id, way, _start(way), _tall.named("pull"), _dip.changed(**_OVERHEAD).named("catch"))


def _full_snatch(id: str, way: Way) -> Exercise:
    """Caught in a full squat with a bar; dumbbells and kettlebells are caught standing."""
    if (way.implement or "barbell") != "barbell":
        return _snatch(id, way)
    low = Position.squat(hip_flexion=120, knee_flexion=125, ankle_dorsiflexion=32, pelvis="neutral", **_OVERHEAD)
    return _lift(id, way, _start(way), _tall.named("pull"), low.named("catch"))


def _pull(id: str, way: Way) -> Exercise:
    return _lift(id, way, _start(way), _tall.changed(scapula_elevation=0.02))


def _high_pull(id: str, way: Way) -> Exercise:
    up = _tall.changed(shoulder_abduction=80, shoulder_internal_rotation=40, elbow_flexion=110)
    return _lift(id, way, _start(way), up)


def _jerk(id: str, way: Way) -> Exercise:
    return _lift(id, way, _tall.changed(**_RACK), _dip.changed(**_RACK), _tall.changed(**_OVERHEAD))


def _low_catch(id: str, way: Way) -> Exercise:
    """The bar is caught overhead in a full squat."""
    low = Position.squat(hip_flexion=120, knee_flexion=125, ankle_dorsiflexion=32, pelvis="neutral", **_OVERHEAD)
    return _lift(id, way, _tall.changed(**_RACK), low.named("catch"), _tall.changed(**_OVERHEAD))


def _clean_and_jerk(id: str, way: Way) -> Exercise:
    """A bar is caught in a full squat; dumbbells and kettlebells standing."""
    if (way.implement or "barbell") != "barbell":
        return _clean_and_press(id, way)
    low = Position.squat(hip_flexion=120, knee_flexion=125, ankle_dorsiflexion=32, pelvis="neutral", label="catch")
    return _lift(id, way, _start(way), low.changed(**_RACK), _tall.changed(**_OVERHEAD))


def _clean_and_press(id: str, way: Way) -> Exercise:
    return _lift(id, way, _start(way), _tall.changed(**_RACK).named("rack"), _tall.changed(**_OVERHEAD))


def _thruster(id: str, way: Way) -> Exercise:
    low = Position.squat(hip_flexion=100, knee_flexion=110, ankle_dorsiflexion=28, pelvis="neutral", label="bottom")
    return _lift(id, way, low.changed(**_RACK), _tall.changed(**_OVERHEAD))


def _swing(id: str, way: Way) -> Exercise:
    low = _hang.changed(hip_flexion=75, shoulder_flexion=25)
    high = _tall.changed(shoulder_flexion=170 if way.direction == "overhead" else 85)
    return _lift(
        id,
        way,
        low,
        high,
        speed="ballistic",
        load=load_of(way, 16, otherwise="kettlebell"),
        usual=Dose(sets=3, reps=12, rest_s=90),
    )


def _get_up(id: str, way: Way) -> Exercise:
    lying = Position.supine(shoulder_flexion=90).right(hip_flexion=45, knee_flexion=90)
    lying = lying.supported_by("head", "upper back", "sacrum", "right foot", "left calf")
    kneel = Position.half_kneeling("left").right(**_OVERHEAD)
    propped = Position.long_sitting(hip_flexion=70, pelvis="neutral", pitch=-30).right(**_OVERHEAD)
    propped = propped.left(shoulder_extension=40, wrist_extension=90).resting("left hand")
    return _lift(
        id,
        way,
        lying,
        propped.named("on the hand"),
        kneel,
        _tall.right(**_OVERHEAD),
        speed="slow",
        load=load_of(way, 8, otherwise="kettlebell"),
        usual=Dose(sets=3, reps=2, each_side=True),
    )


def _windmill(id: str, way: Way) -> Exercise:
    down = Position.standing(hip_flexion=80, pelvis="neutral", thoracic_rotation=35, label="down").right(**_OVERHEAD)
    return _lift(
        id,
        way,
        _tall.right(**_OVERHEAD),
        down,
        speed="slow",
        load=load_of(way, 10, otherwise="kettlebell"),
        usual=Dose(sets=3, reps=5, each_side=True),
    )


# ---- jumps, bounds, throws, sprints ------------------------------------------------------------------


def _moving(id: str, impact: Impact, *positions: Position, **more: Any) -> Exercise:
    """Something light and springy."""
    own: dict[str, Any] = {
        "muscles": ("quadriceps", "calves", "gluteals"),
        "purpose": "potentiate",
        "effort": 7,
        "usual": _JUMPS,
        "speed": "ballistic" if impact in ("jump", "depth_drop", "sprint") else "fast",
    }
    return Exercise(id, **{"position": positions[0], "moves_to": positions[1:], "impact": impact, **own, **more})


_crouched = Position.squat(hip_flexion=70, knee_flexion=80, ankle_dorsiflexion=25, label="crouch")
_stride = (
    Position.standing(label="stride")
    .right(hip_flexion=70, knee_flexion=80)
    .left(hip_extension=5, knee_flexion=20)
    .supported_by("left ball of foot")
)


def _jump(id: str, way: Way) -> Exercise:
    start = Position.sitting(on=box, pelvis="neutral") if way.stance == "seated" else _crouched
    return _moving(id, "jump", start, _tall.changed(shoulder_flexion=60), load=load_of(way, 12))


def _tire_flip(id: str, _way: Way) -> Exercise:
    """The chest against the tread and the back flat, legs and hips drive the tire up and over."""
    low = Position.squat(hip_flexion=110, knee_flexion=95, ankle_dorsiflexion=20, pelvis="neutral", label="under")
    low = low.changed(shoulder_flexion=60)
    load = Load(implement="object", at="hands", usual_kg=100)
    own: dict[str, Any] = {
        "purpose": "strength",
        "effort": 8,
        "speed": "fast",
        "usual": Dose(sets=3, reps=5, rest_s=120),
    }
    muscles: tuple[Muscle, ...] = ("gluteals", "quadriceps", "low_back")
    return Exercise(id, position=low, moves_to=(_tall.changed(shoulder_flexion=80),), load=load, muscles=muscles, **own)


def _kneeling_jump(id: str, way: Way) -> Exercise:
    """From the knees the feet are brought under the body in one jump."""
    return _moving(id, "jump", Position.kneeling(), _crouched, load=load_of(way, 10))


def _tuck_jump(id: str, _way: Way) -> Exercise:
    # in the air the knees come to 120 degrees at most
    tucked = Position.standing(hip_flexion=110, knee_flexion=120, pitch=20, pelvis="neutral", label="air").lifting(
        "legs"
    )
    return _moving(id, "jump", _crouched, tucked)


def _bound(id: str, _way: Way) -> Exercise:
    return _moving(id, "jump", _stride, _stride.mirrored().named("other stride"))


def _drop(id: str, _way: Way) -> Exercise:
    return _moving(id, "depth_drop", _tall, _crouched)


def _run(id: str, _way: Way) -> Exercise:
    return _moving(
        id, "run", _stride, _stride.mirrored().named("other stride"), purpose="raise", effort=5, usual=minutes(10)
    )


def _sprint(id: str, _way: Way) -> Exercise:
    return _moving(id, "sprint", _stride, _stride.mirrored().named("other stride"), usual=Dose(sets=4, seconds=20))


def _high_knees(id: str, _way: Way) -> Exercise:
    knee_up = Position.standing(label="knee up").right(hip_flexion=90, knee_flexion=90).lifting("right leg")
    return _moving(id, "run", _tall, knee_up, purpose="raise", effort=5, usual=Dose(sets=2, seconds=30))


def _step_machine(id: str, _way: Way) -> Exercise:
    up = Position.standing(label="step").right(hip_flexion=60, knee_flexion=65)
    return Exercise(
        id,
        position=_tall,
        moves_to=(up,),
        purpose="raise",
        effort=5,
        speed="slow",
        usual=minutes(15),
        muscles=("quadriceps", "gluteals"),
    )


def _cycling(id: str, _way: Way) -> Exercise:
    seated = Position.sitting(on=machine, pitch=30, shoulder_flexion=60, hip_flexion=100, knee_flexion=75).lifting(
        "feet"
    )
    up = seated.right(hip_flexion=110, knee_flexion=105)
    return Exercise(
        id,
        position=seated,
        moves_to=(up,),
        purpose="raise",
        effort=5,
        speed="fast",
        usual=minutes(20),
        muscles=("quadriceps", "gluteals"),
    )


def _ski(id: str, _way: Way) -> Exercise:
    """Both handles are drawn from overhead to the thighs, hips and knees giving a little."""
    up = Position.standing(shoulder_flexion=150, elbow_flexion=20, label="reach")
    down = Position.standing(hip_flexion=45, knee_flexion=30, ankle_dorsiflexion=12, pelvis="neutral", label="finish")
    own: dict[str, Any] = {"purpose": "raise", "effort": 6, "speed": "fast", "usual": minutes(10)}
    return Exercise(id, position=up, moves_to=(down,), muscles=("lats", "abdominals", "triceps"), **own)


def _arm_crank(id: str, way: Way) -> Exercise:
    base = Position.standing() if way.stance == "standing" else Position.sitting(on=machine, pelvis="neutral")
    near, far = base.changed(shoulder_flexion=50, elbow_flexion=90), base.changed(shoulder_flexion=80, elbow_flexion=20)
    own: dict[str, Any] = {"purpose": "raise", "effort": 5, "speed": "fast", "usual": minutes(10)}
    return Exercise(id, position=near.named("near"), moves_to=(far.named("far"),), muscles=("deltoids",), **own)


def _rowing(id: str, _way: Way) -> Exercise:
    catch = Position.sitting(on=machine, hip_flexion=105, knee_flexion=105, pitch=15, shoulder_flexion=85)
    finish = Position.sitting(on=machine, hip_flexion=80, knee_flexion=10, shoulder_extension=20, elbow_flexion=110)
    # a flat back, so a usual seat and no slump
    return Exercise(
        id,
        position=catch.changed(pelvis="neutral"),
        moves_to=(finish.changed(pelvis="neutral"),),
        purpose="raise",
        effort=5,
        speed="fast",
        usual=minutes(15),
        muscles=("lats", "quadriceps", "hamstrings"),
    )


def _throw(id: str, way: Way) -> Exercise:
    back = _tall.changed(**_OVERHEAD) if way.direction == "overhead" else _tall.changed(**_RACK)
    front = _tall.changed(shoulder_flexion=90)
    if way.direction == "twisting":
        back, front = (
            _crouched.changed(thoracic_rotation=angle, shoulder_flexion=50, hip_flexion=40, knee_flexion=40)
            for angle in (40, -30)
        )
    if way.stance in ("lying", "seated", "kneeling", "half_kneeling"):
        back, front = stance(way, **_OVERHEAD), stance(way, shoulder_flexion=80)
        if way.stance == "lying" and way.direction == "overhead":
            back = Position.supine(hip_flexion=45, knee_flexion=90, shoulder_flexion=170).resting("feet")
            front = back.changed(hip_flexion=110, pitch=-20, thoracic_flexion=15, shoulder_flexion=90)
            front = front.supported_by("buttocks", "feet")
    return Exercise(
        id,
        position=back.named("back"),
        moves_to=(front.named("throw"),),
        purpose="potentiate",
        effort=6,
        speed="ballistic",
        usual=_JUMPS,
        muscles=("chest", "triceps", "deltoids"),
        load=Load(implement="medicine_ball", at="hands", usual_kg=5),
    )


def _slam(id: str, way: Way) -> Exercise:
    low = _hang.changed(hip_flexion=80, knee_flexion=60, ankle_dorsiflexion=15, shoulder_flexion=60)
    if way.direction == "twisting":
        low = low.changed(thoracic_rotation=35, lumbar_rotation=5)
    return Exercise(
        id,
        position=_tall.changed(**_OVERHEAD),
        moves_to=(low.named("slam"),),
        purpose="potentiate",
        effort=7,
        speed="ballistic",
        usual=_JUMPS,
        muscles=("lats", "abdominals"),
        load=Load(implement="medicine_ball", at="hands", usual_kg=6),
    )


def _sled(id: str, _way: Way) -> Exercise:
    leaning = (
        _stride.changed(pitch=40, shoulder_flexion=80)
        .supported_by("left ball of foot")
        .resting("hands", on=Surface(kind="machine", height_m=0.9))
    )
    return Exercise(
        id,
        position=leaning,
        moves_to=(leaning.mirrored(),),
        purpose="strength",
        effort=7,
        speed="slow",
        usual=Dose(sets=4, seconds=30, rest_s=90),
        muscles=("quadriceps", "gluteals", "calves"),
    )


def _carry(id: str, way: Way) -> Exercise:
    walking = _stride.right(hip_flexion=25, knee_flexion=15)
    load = load_of(way, 32 if way.side != "one" else 20, otherwise="dumbbell")
    return Exercise(
        id,
        position=walking,
        moves_to=(walking.mirrored(),),
        purpose="strength",
        effort=6,
        speed="slow",
        impact="walk",
        load=load,
        usual=Dose(sets=3, seconds=40, rest_s=60),
        muscles=("forearms", "trapezius", "obliques"),
    )


def _stone(id: str, way: Way) -> Exercise:
    """A heavy round thing from the floor, which cannot be reached with a flat back."""
    low = Position.standing(
        hip_flexion=115,
        knee_flexion=80,
        ankle_dorsiflexion=20,
        cue="rounded",
        thoracic_flexion=25,
        shoulder_flexion=75,
        label="floor",
    )
    return _lift(
        id,
        way,
        low,
        _tall.changed(shoulder_flexion=50, elbow_flexion=90),
        speed="slow",
        load=Load(implement="object", at="hands", usual_kg=50),
    )


def _crawl(id: str, _way: Way) -> Exercise:
    held = Position.quadruped(pelvis="neutral", toe_extension=60).supported_by("hands", "balls of the feet")
    return Exercise(
        id,
        position=held,
        moves_to=(held.right(hip_flexion=110),),
        purpose="strength",
        effort=6,
        speed="slow",
        usual=Dose(sets=3, seconds=30),
        muscles=("abdominals", "deltoids"),
    )


def _climber(id: str, _way: Way) -> Exercise:
    plank = Position.plank()
    knee_in = plank.right(hip_flexion=110, knee_flexion=125).lifting("right leg")
    return Exercise(
        id,
        position=plank,
        moves_to=(knee_in.named("knee in"),),
        purpose="strength",
        effort=6,
        speed="fast",
        usual=Dose(sets=3, seconds=30),
        muscles=("abdominals", "hip_flexors"),
    )


def _burpee(id: str, _way: Way) -> Exercise:
    return _moving(
        id,
        "jump",
        _tall,
        _crouched.changed(hip_flexion=110, knee_flexion=115),
        Position.plank(),
        _tall.changed(shoulder_flexion=170),
        purpose="strength",
        effort=8,
    )


def _ropes(id: str, _way: Way) -> Exercise:
    quarter = Position.squat(hip_flexion=45, knee_flexion=45, ankle_dorsiflexion=20, pelvis="neutral")
    return Exercise(
        id,
        position=quarter.changed(shoulder_flexion=20, elbow_flexion=60),
        moves_to=(quarter.changed(shoulder_flexion=70, elbow_flexion=20).named("up"),),
        purpose="strength",
        effort=7,
        speed="fast",
        usual=Dose(sets=4, seconds=30),
        muscles=("deltoids", "forearms"),
    )


_WEIGHTS = "barbell dumbbell kettlebell smith sandbag medicine_ball landmine"
_BAR: dict[str, str] = {
    "implement": _WEIGHTS,
    "stance": "hanging split",
    "side": "one double alternating",
    "manner": _MANNERS,
    "range": "partial high straight deficit",
    "grip": "wide close",
}
_SPRINGY: dict[str, str] = {
    "implement": "bodyweight weighted dumbbell kettlebell barbell vest band medicine_ball",
    "side": "one alternating",
    "direction": "lateral front rear up overhead",
    "manner": "explosive strict alternate_version",
    "stance": "standing seated",
    "place": "step",
}

_FROM_THE_HANG = {"hanging": "standing"}
"""A lift from the hang is done standing."""

FAMILIES = (
    Family(
        head="tire flip",
        also=("tractor tire flip", "tyre flip", "tire flips", "tyre flips"),
        choices=choices(manner="explosive paused"),
        listed=("",),
        build=_tire_flip,
    ),
    Family(
        head="kneeling jump squat",
        also=("kneeling squat jump", "kneeling jump", "knee jump"),
        choices=choices(implement="bodyweight barbell dumbbell weighted", manner="explosive strict", stance="standing"),
        listed=("",),
        build=_kneeling_jump,
    ),
    Family(
        head="power clean",
        also=(
            "split clean",
            "hang clean below the knees",
            "bottoms up clean from the hang position",
            "open palm kettlebell clean",
            "muscle clean",
            "dead clean",
            "open palm clean",
            "bottoms up clean",
            "hang power clean",
            "power clean from blocks",
        ),
        besides=(
            "open",
            "palm",
            "below",
            "the",
            "knees",
        ),
        choices=choices(**_BAR),
        meant=_FROM_THE_HANG,
        listed=("barbell", "hanging", "dumbbell", "one arm kettlebell", "kettlebell", "sandbag", "medicine ball"),
        build=_clean,
    ),
    Family(
        head="clean",
        also=("clean from blocks", "full clean", "squat clean", "hang clean"),
        choices=choices(**_BAR),
        meant=_FROM_THE_HANG,
        listed=("barbell", "hanging", "dumbbell", "kettlebell", "one arm kettlebell"),
        build=_full_clean,
    ),
    Family(
        head="clean pull",
        also=("snatch pull", "clean shrug", "power clean pull"),
        choices=choices(**_BAR),
        meant=_FROM_THE_HANG,
        listed=("", "hanging"),
        build=_pull,
    ),
    Family(
        head="high pull",
        also=(
            "deadlift high pull",
            "sdhp",
            "jump shrug",
            "high pulls",
            "clean high pull",
            "sumo high pull",
            "snatch high pull",
            "sumo deadlift high pull",
        ),
        choices=choices(**_BAR),
        meant=_FROM_THE_HANG,
        listed=("barbell", "kettlebell", "dumbbell"),
        build=_high_pull,
    ),
    Family(
        head="snatch",
        also=("hang snatch", "snatch from blocks", "squat snatch", "full snatch", "snatch below knees"),
        besides=("below", "above", "the", "knee", "knees"),
        choices=choices(**_BAR),
        meant=_FROM_THE_HANG,
        listed=("barbell", "hanging", "one arm dumbbell", "one arm kettlebell", "dumbbell", "split stance"),
        build=_full_snatch,
    ),
    Family(
        head="power snatch",
        also=(
            "muscle snatch",
            "split snatch",
            "hang power snatch",
            "power snatch from blocks",
            "high hang power snatch",
        ),
        besides=("below", "above", "the", "knee", "knees"),
        choices=choices(**_BAR),
        meant=_FROM_THE_HANG,
        listed=("barbell", "hanging", "one arm dumbbell", "one arm kettlebell", "split stance"),
        build=_snatch,
    ),
    Family(
        head="snatch balance",
        also=("heaving snatch balance", "drop snatch", "squat jerk", "jerk squat"),
        choices=choices(**_BAR),
        meant=_FROM_THE_HANG,
        listed=("",),
        build=_low_catch,
    ),
    Family(
        head="push jerk",
        also=(
            "s2oh",
            "shoulder to overhead",
            "stoh",
            "jerk dip squat",
            "jerk dip",
            "rack delivery",
            "jerk drive",
            "behind the neck jerk",
            "jerk",
            "split jerk",
            "power jerk",
            "jerk balance",
            "push press jerk",
        ),
        choices=choices(**_BAR),
        meant=_FROM_THE_HANG,
        listed=("barbell", "dumbbell", "one arm kettlebell", "kettlebell"),
        build=_jerk,
    ),
    Family(
        head="clean and jerk",
        also=("clean jerk", "long cycle"),
        choices=choices(**_BAR),
        meant=_FROM_THE_HANG,
        listed=("barbell", "dumbbell", "one arm kettlebell", "kettlebell"),
        build=_clean_and_jerk,
    ),
    Family(
        head="clean and press",
        also=("clean press", "clean to press", "power clean and press"),
        choices=choices(**_BAR),
        meant=_FROM_THE_HANG,
        listed=("barbell", "dumbbell", "kettlebell", "one arm kettlebell"),
        build=_clean_and_press,
    ),
    Family(
        head="thruster",
        also=(
            "wall balls",
            "wall ball shot",
            "wall ball shots",
            "wall ball squat",
            "squat to press",
            "squat press",
            "squat and press",
            "wall ball",
            "cluster",
        ),
        choices=choices(**_BAR),
        meant=_FROM_THE_HANG,
        listed=("barbell", "dumbbell", "kettlebell", "one arm dumbbell", "medicine ball"),
        build=_thruster,
    ),
    Family(
        head="kettlebell swing",
        also=(
            "russian kb swing",
            "american kb swing",
            "kbs",
            "kbs russian",
            "russian kettlebell swing",
            "kettlebell swing russian",
            "vertical swing",
            "dumbbell swing",
            "russian swing",
            "dead stop swing",
            "hand to hand swing",
            "kettlebell pass between the legs",
            "kettlebell figure 8",
            "figure 8",
            "figure eight kettlebell",
            "swing",
            "kb swing",
            "hip swing",
            "american swing",
        ),
        besides=("kettlebell", "two", "hand", "russian"),
        choices=choices(
            implement="dumbbell kettlebell band", side="one double alternating", direction="overhead", manner=_MANNERS
        ),
        listed=("one arm", "overhead", "alternating", "double"),
        build=_swing,
    ),
    Family(
        head="turkish get up",
        also=(
            "turkish get up lunge style",
            "turkish get up squat style",
            "half get up",
            "turkish getup",
            "get up",
            "tgu",
            "half turkish get up",
        ),
        besides=(
            "lunge",
            "squat",
            "style",
        ),
        choices=choices(implement="kettlebell dumbbell bodyweight", range="partial", manner="strict", side="one"),
        listed=("kettlebell", "dumbbell", "bodyweight"),
        build=_get_up,
    ),
    Family(
        head="kettlebell windmill",
        also=("windmill", "bent press", "advanced kettlebell windmill", "double kettlebell windmill"),
        besides=("kettlebell", "dumbbell"),
        choices=choices(side="one double", manner="alternate_version"),
        listed=("",),
        build=_windmill,
    ),
    Family(
        head="box jump",
        also=(
            "bench jump",
            "front box jump",
            "plyo box jump",
            "box jump over",
            "seated box jump",
            "lateral box jump",
            "step up jump",
            "bench hop",
            "jump onto box",
            "jump to box",
            "platform jump",
        ),
        besides=("multiple", "response", "multiple", "response"),
        choices=choices(**_SPRINGY),
        listed=("one leg", "weighted", "seated", "lateral"),
        one="one leg",
        build=_jump,
    ),
    Family(
        head="squat jump",
        also=(
            "quick leap",
            "stride jump crossover",
            "star squat jump",
            "jump up",
            "jump squat",
            "freehand jump squat",
            "star jump",
            "vertical jump",
            "rocket jump",
            "counter movement jump",
            "countermovement jump",
            "frog jump",
            "knee jump",
        ),
        choices=choices(**_SPRINGY, range="partial deep"),
        listed=("weighted", "dumbbell", "barbell"),
        one="one leg",
        build=_jump,
    ),
    Family(
        head="broad jump",
        also=("standing long jump", "long jump", "standing broad jump", "jump forward"),
        choices=choices(**_SPRINGY),
        listed=("",),
        build=_jump,
    ),
    Family(
        head="tuck jump",
        also=("knee tuck jump", "high knee jump"),
        choices=choices(**_SPRINGY),
        listed=("",),
        build=carrying(_tuck_jump, 10),
    ),
    Family(
        head="split jump",
        also=("scissor jump", "scissors jump", "jumping lunge", "lunge jump", "stride jump", "alternate leg jump"),
        choices=choices(**_SPRINGY),
        listed=("", "one leg", "dumbbell"),
        one="one leg",
        build=carrying(_bound, 10),
    ),
    Family(
        head="bound",
        also=(
            "skater bound and stick",
            "skater bound",
            "side hop bound",
            "skating jump",
            "single leg push off",
            "single leg stride jump",
            "stride jump",
            "quick lateral bound",
            "speedskater",
            "heiden",
            "heidens",
            "bounding",
            "alternate leg bound",
            "alternate leg diagonal bound",
            "straight leg bound",
            "skater",
            "skater jump",
            "skater hop",
            "lateral bound",
            "speed skater",
            "ice skater",
            "moving claw series",
        ),
        choices=choices(**_SPRINGY),
        listed=("", "lateral", "one leg"),
        one="one leg",
        build=carrying(_bound, 10),
    ),
    Family(
        head="hop",
        also=(
            "side to side hop over line",
            "line hop",
            "side to side line hop",
            "du",
            "dus",
            "double unders",
            "single unders",
            "double leg butt kick",
            "single leg butt kick",
            "butt kick jump",
            "frog hop",
            "single leg hop progression",
            "cone hops or hurdle hops",
            "front cone hop",
            "side to side hop",
            "skipping",
            "rope skip",
            "jump rope double under",
            "skater skip",
            "hopscotch",
            "quick hop",
            "lateral hop",
            "single leg hop",
            "hops",
            "cone hop",
            "hurdle hop",
            "pogo",
            "pogo jump",
            "pogo hop",
            "ankle hop",
            "jump rope",
            "rope jumping",
            "skipping rope",
            "rope skipping",
            "double under",
            "single under",
            "jumping rope",
            "skip",
            "box skip",
            "a skip",
            "b skip",
            "c skip",
            "fast skipping",
            "power skip",
            "ankle jump",
            "hurdle jump",
            "travelling pogo",
            "line hop",
            "star hop",
        ),
        besides=("cones",),
        choices=choices(**_SPRINGY),
        listed=("one leg", "lateral", "front"),
        one="one leg",
        build=_jump,
    ),
    Family(
        head="jumping jack",
        also=(
            "jack jump",
            "jack jumps",
            "astride jump",
            "astride jumps",
            "squat jack",
            "cross jack",
            "jumping jacks",
            "star jumps",
            "half jack",
            "plank jack",
            "seal jack",
        ),
        choices=choices(**_SPRINGY),
        listed=("weighted",),
        build=_jump,
    ),
    Family(
        head="depth jump",
        also=("depth drop", "drop jump", "depth jump leap", "linear depth jump", "rebound jump", "altitude drop"),
        choices=choices(**_SPRINGY),
        listed=("one leg", "lateral"),
        one="one leg",
        build=carrying(_drop, 10),
    ),
    Family(
        head="running",
        also=(
            "side to side box shuffle",
            "box shuffle",
            "trail running",
            "trail run",
            "jog in place",
            "running in place",
            "run in place",
            "outdoor run",
            "heel flick",
            "heel flicks",
            "bum kick",
            "bum kicks",
            "run",
            "jog",
            "jogging",
            "treadmill run",
            "butt kick",
            "butt kicks",
            "carioca",
            "carioca quick step",
            "shuttle run",
            "quick feet",
            "ladder drill",
            "ankling drill",
            "side shuffle",
            "lateral shuffle",
            "fast feet",
        ),
        besides=("walking",),
        choices=choices(place="treadmill pool", direction="lateral rear front", manner="strict"),
        listed=("treadmill",),
        build=_run,
    ),
    Family(
        head="sprint",
        also=(
            "falling start sprint",
            "falling start",
            "short stride run",
            "yard sprint",
            "yd sprint",
            "yd sprints",
            "yard dash",
            "yd dash",
            "40 yd sprints",
            "sprint interval",
            "sprint intervals",
            "bench sprint",
            "linear acceleration wall drill",
            "side hop sprint",
            "three part start",
            "linear 3 part start technique",
            "lunge sprint",
            "pogo jump to sprint",
            "wall sprint",
            "suicide",
            "shuttle sprint",
            "40 yard dash",
            "dash",
            "stride",
            "strides",
            "tempo run fast",
            "sprints",
            "sprinting",
            "hill sprint",
            "acceleration",
            "cone sprint drill",
            "wind sprint",
            "sprint drill",
            "flying sprint",
            "interval sprint",
        ),
        besides=("single", "cone", "drill"),
        choices=choices(place="treadmill", implement="sled band"),
        listed=("sled", "treadmill"),
        build=_sprint,
    ),
    Family(
        head="high knees",
        also=("high knee run", "running high knees", "knee drive"),
        choices=choices(manner="paused", stance="standing wall"),
        listed=("",),
        build=_high_knees,
    ),
    Family(
        head="stair climber",
        also=(
            "cycle cross trainer",
            "stair machine steps",
            "stair machine floors",
            "power stairs machine",
            "stair machine",
            "stair stepper",
            "step machine",
            "stair climber machine",
            "stairmaster",
            "step mill",
            "stepmill",
            "stepper",
            "stair climb",
            "stairs",
            "elliptical",
            "elliptical trainer",
            "cross trainer",
            "stair climbing",
            "elliptical machine",
        ),
        choices=choices(implement="machine"),
        listed=("",),
        build=_step_machine,
    ),
    Family(
        head="ski erg",
        also=("skierg", "ski ergometer", "ski machine", "skiing machine"),
        choices=choices(),
        listed=("",),
        build=_ski,
    ),
    Family(
        head="arm ergometer",
        also=("hand bike", "hands bike", "arm bike", "arm cycle", "upper body ergometer", "ube"),
        choices=choices(implement="machine", stance="seated standing"),
        listed=("",),
        build=_arm_crank,
    ),
    Family(
        head="cycling",
        also=(
            "stationary bike run",
            "stationary bike interval",
            "bike interval",
            "stationary bike intervals",
            "echo bike",
            "assault bike calories",
            "echo bike calories",
            "cal assault bike",
            "bike erg",
            "airdyne",
            "bicycling",
            "stationary bike",
            "exercise bike",
            "recumbent bike",
            "spinning",
            "bike",
            "air bike",
            "assault bike",
            "stationary bicycling",
            "bicycling stationary",
            "indoor cycling",
            "biking",
        ),
        choices=choices(implement="machine", stance="standing seated lying"),
        listed=("",),
        build=_cycling,
    ),
    Family(
        head="rowing machine",
        also=(
            "rowing on ergometer",
            "ergometer rowing",
            "rowing on erg",
            "indoor row",
            "rowing stationary",
            "rowing",
            "rower",
            "row machine cardio",
            "rowing erg",
            "ergometer",
            "indoor rowing",
        ),
        choices=choices(),
        listed=("",),
        build=_rowing,
    ),
    Family(
        head="medicine ball throw",
        also=(
            "medicine ball rotational throw",
            "med ball rotational throw",
            "med ball chest pass",
            "rotational med ball throw",
            "chest pass vs wall",
            "med ball side throw",
            "rotational ball throw",
            "return push from stance",
            "chest push from 3 point stance",
            "chest push with run release",
            "supine chest throw",
            "granny toss",
            "med ball toss",
            "ball toss",
            "medicine ball toss",
            "wall ball throw sideways",
            "shot put throw",
            "scoop toss",
            "side toss",
            "chest pass",
            "chest push",
            "scoop throw",
            "overhead throw",
            "chest throw",
            "ball throw",
            "catch and overhead throw",
            "backward medicine ball throw",
            "rotational throw",
            "wall throw",
            "side throw",
        ),
        besides=(
            "vs",
            "wall",
            "med",
            "medicine",
            "ball",
            "two",
            "arm",
            "point",
            "3",
            "multiple",
            "response",
            "release",
            "run",
            "single",
        ),
        choices=choices(
            stance="standing kneeling lying half_kneeling seated split",
            direction="overhead twisting front rear lateral",
            side="one double",
            manner="explosive",
        ),
        listed=("overhead", "twisting", "kneeling", "kneeling twisting", "lying"),
        build=_throw,
    ),
    Family(
        head="medicine ball slam",
        also=(
            "medicine ball rotational slam",
            "rotational slam",
            "rainbow slam",
            "sledgehammer tire strike",
            "sledgehammer tire strikes",
            "tire strikes",
            "sledgehammer",
            "ball slam",
            "slam",
            "overhead slam",
            "slam ball",
            "sledgehammer swing",
            "tire slam",
            "sledgehammer swings",
        ),
        besides=("medicine", "ball"),
        choices=choices(direction="overhead lateral twisting", side="one", manner="strict"),
        listed=("overhead",),
        build=_slam,
    ),
    Family(
        head="sled push",
        also=(
            "prowler",
            "prowler push",
            "sled drag",
            "sled pull",
            "sled row walk",
            "car push",
            "forward drag",
            "heavy bag thrust",
            "push sled",
            "backward drag",
        ),
        besides=("harness", "press"),
        choices=choices(direction="rear front lateral", manner="strict", range="high"),
        listed=("rear", "lateral"),
        build=_sled,
    ),
    Family(
        head="farmers carry",
        also=(
            "yoke carry",
            "yoke",
            "goblet carry",
            "bottoms up walk",
            "rickshaw carry",
            "conan wheel",
            "conans wheel",
            "sled overhead backward walk",
            "suitcase walk",
            "overhead walk",
            "waiter carry",
            "bottoms up carry",
            "front rack carry",
            "frame carry",
            "sandbag walk",
            "husafell carry",
            "keg carry",
            "bear hug carry",
            "duck carry",
            "farmer walk",
            "farmers walk",
            "loaded carry",
            "suitcase carry",
            "carry",
            "farmer carry",
            "waiter walk",
            "rack carry",
            "yoke walk",
            "overhead carry",
            "zercher carry",
            "sandbag carry",
            "monster walk",
            "side stepping with band",
            "band side step",
            "side steps with band",
            "band walk",
            "lateral band walk",
            "crab walk band",
            "x band walk",
        ),
        choices=choices(
            implement="dumbbell kettlebell barbell trap_bar sandbag plate band",
            side="one double",
            direction="overhead lateral",
            manner="walking",
        ),
        listed=("dumbbell", "kettlebell", "one arm kettlebell", "trap bar", "overhead kettlebell"),
        build=_carry,
    ),
    Family(
        head="atlas stone",
        also=(
            "stone loading",
            "stone load round back",
            "atlas stones",
            "stone lift",
            "stone load",
            "keg load",
            "sandbag load",
            "atlas stone trainer",
            "stone to shoulder",
            "sandbag shouldering",
            "stone shouldering",
            "sandbag over shoulder",
            "atlas stone to platform",
            "stone to platform",
            "stone over bar",
            "stone over bar",
            "log lift",
            "sandbag to shoulder",
            "sandbag over shoulder",
        ),
        choices=choices(manner="strict"),
        listed=("",),
        build=_stone,
    ),
    Family(
        head="bear crawl",
        also=(
            "bear crawl sled drag",
            "leopard crawl",
            "spider crawl",
            "spiderman crawl",
            "bear plank",
            "bear hold",
            "inchworm crawl",
            "beast hold",
            "bear shoulder tap",
        ),
        choices=choices(direction="lateral rear front", manner="walking paused"),
        listed=("", "lateral"),
        build=_crawl,
    ),
    Family(
        head="mountain climber",
        also=(
            "groiner",
            "groiners",
            "spiderman mountain climber",
            "cross mountain climber",
            "mountain climbers",
            "running plank",
            "plank knee drive",
            "spider climber",
        ),
        choices=choices(
            direction="cross twisting", manner="paused explosive", implement="swiss_ball rings bosu", bench="incline"
        ),
        listed=("", "cross body", "swiss ball"),
        build=_climber,
    ),
    Family(
        head="burpee",
        also=(
            "jack burpee",
            "burpee jack",
            "burpee jacks",
            "burpee over the bar",
            "lateral burpees over the rower",
            "burpees over rower",
            "devils press",
            "bfb",
            "bar facing burpee",
            "lateral burpee",
            "lateral burpee over rower",
            "burpee over rower",
            "bjo",
            "burpee box jump over",
            "burpee broad jump",
            "target burpee",
            "half burpee",
            "sprawl",
            "sprawls",
            "burpees",
            "squat thrust",
            "squat thrusts",
            "devil press",
            "burpee over bar",
            "burpee pull up",
            "man maker",
            "burpee box jump",
        ),
        besides=(
            "over",
            "rower",
        ),
        choices=choices(
            implement="dumbbell bodyweight kettlebell barbell", side="one", manner="strict jumping", direction="lateral"
        ),
        listed=("dumbbell",),
        build=carrying(_burpee, 10),
    ),
    Family(
        head="battle ropes",
        also=("battle rope", "battling ropes", "rope waves", "rope slam", "battling rope"),
        choices=choices(side="alternating double", direction="lateral"),
        listed=("", "alternating"),
        build=_ropes,
    ),
)
