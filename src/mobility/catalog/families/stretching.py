"""Stretches by muscle and stance, and drills that move a joint through its range."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from attrs import evolve

from ...model import Dose, Exercise, Position
from ...model.equipment import bench, box, chair, strap, wall
from ...model.vocabulary import Muscle
from ..family import Builder, Family, Way, choices
from ..stances import carrying

TWICE_30 = Dose(sets=2, seconds=30, stretch=4)
EACH_SIDE = Dose(sets=2, seconds=30, stretch=4, each_side=True)
DRILL = Dose(sets=2, reps=10)
DRILL_EACH = Dose(sets=2, reps=8, each_side=True)


def _held(id: str, position: Position, *muscles: Muscle, sided: bool = True, **more: Any) -> Exercise:
    """A stretch that is held; one side after the other unless both are stretched at once."""
    usual = EACH_SIDE if sided else TWICE_30
    return Exercise(id, **{"position": position, "muscles": muscles, "purpose": "stretch", "usual": usual, **more})


def _drill(id: str, *positions: Position, sided: bool = False, **more: Any) -> Exercise:
    """An easy movement through range."""
    own: dict[str, Any] = {"purpose": "mobilise", "effort": 2, "usual": DRILL_EACH if sided else DRILL, "speed": "slow"}
    return Exercise(id, **{"position": positions[0], "moves_to": positions[1:], **own, **more})


_BODIES: Mapping[str, Callable[[], Position]] = {
    "seated": lambda: Position.sitting(on=chair, pelvis="neutral"),
    "long_sitting": Position.floor_sitting,
    "kneeling": Position.kneeling,
    "half_kneeling": Position.half_kneeling,
    "lying": Position.supine,
    "side_lying": lambda: Position.side_lying("left"),
    "quadruped": lambda: Position.quadruped(pelvis="neutral"),
}


def _body(way: Way, usual: str = "standing") -> Position:
    """The body at rest in the stance of a way, for what arms, neck or feet do wherever one is."""
    return _BODIES.get(way.stance or usual, Position.standing)()


# ---- legs --------------------------------------------------------------------------------------------


def _hamstring(id: str, way: Way) -> Exercise:
    """Hip bent with a flat back, knee straight."""
    pulled = way.implement in ("strap", "band") and way.stance is None
    if way.stance in ("lying", "wall") or pulled or way.place == "doorway":
        up = Position.supine().right(hip_flexion=75, knee_flexion=5)
        held = up.touching("hands", on="right thigh_back") if way.implement is None else up.holding(strap)
        return _held(id, held.lifting("right leg"), "hamstrings")
    if way.stance == "long_sitting":
        return _held(id, Position.long_sitting(hip_flexion=95), "hamstrings", sided=False)
    if way.stance in ("seated", "kneeling", "half_kneeling"):
        base = (
            Position.sitting(on=chair, pelvis="neutral") if way.stance == "seated" else Position.half_kneeling("left")
        )
        knee = 22 if way.stance == "seated" else 5
        return _held(
            id,
            base.right(hip_flexion=80, knee_flexion=knee).changed(shoulder_flexion=25, elbow_flexion=5),
            "hamstrings",
        )
    standing = Position.standing(pelvis="neutral", hip_flexion=45, shoulder_flexion=45, elbow_flexion=20)
    standing = standing.right(hip_flexion=80, knee_flexion=5).resting("right heel", on=box)
    return _held(id, standing, "hamstrings")


def _calf(id: str, way: Way) -> Exercise:
    if way.stance == "lying":
        up = Position.supine().right(hip_flexion=75, knee_flexion=5, ankle_dorsiflexion=15)
        return _held(id, up.lifting("right leg").holding(strap), "calves")
    if way.stance in ("seated", "long_sitting") or way.implement == "strap":
        return _held(
            id,
            Position.long_sitting(hip_flexion=85, ankle_dorsiflexion=15, elbow_flexion=24, pelvis="neutral"),
            "calves",
        )
    bent = 35 if way.range == "bent" else 0
    lunge = (
        Position.standing(shoulder_flexion=80)
        .right(hip_extension=10, knee_flexion=bent, ankle_dorsiflexion=25)
        .left(hip_flexion=45, knee_flexion=45, ankle_dorsiflexion=10)
    )
    return _held(id, lunge.resting("hands", on=wall), "calves")


def _quad(id: str, way: Way) -> Exercise:
    if way.stance == "quadruped":
        held = Position.quadruped(pelvis="neutral").right(hip_flexion=0, knee_flexion=125, shoulder_extension=35)
        return _held(id, held.lifting("right leg", "right hand"), "quadriceps", "hip_flexors")
    if way.stance == "prone":
        held = Position.prone().right(knee_flexion=130, shoulder_extension=40, elbow_flexion=15)
        return _held(id, held.lifting("right foot", "right hand"), "quadriceps")
    if way.flat:
        return _hip_flexor(id, way)  # the leg hangs over the edge of the bench
    if way.stance in ("lying", "side_lying"):
        held = Position.side_lying("left").right(hip_flexion=0, knee_flexion=130).lifting("right leg")
        return _held(id, held.touching("right hand", on="right instep"), "quadriceps")
    if way.stance in ("kneeling", "half_kneeling"):
        held = Position.half_kneeling(hip_extension=10, pelvis="tucked").on_a_pad()
        held = held.right(knee_flexion=125, shoulder_extension=35).supported_by("right knee", "left foot")
        return _held(id, held, "quadriceps", "hip_flexors")
    held = Position.standing(pelvis="tucked").right(hip_extension=5, knee_flexion=130, shoulder_extension=30)
    return _held(id, held.lifting("right foot").touching("right hand", on="right instep"), "quadriceps")


def _hip_flexor(id: str, way: Way) -> Exercise:
    if way.stance in ("side_lying", "prone"):
        return _quad(id, way)
    if way.stance in ("standing", "split"):
        held = Position.standing(pelvis="tucked").right(hip_extension=12).left(hip_flexion=25, knee_flexion=30)
        return _held(id, held.supported_by("left foot", "right ball of foot"), "hip_flexors")
    if way.stance == "lying":
        held = Position.supine(pelvis="resting").right(hip_extension=10, knee_flexion=70)
        held = held.left(hip_flexion=110, knee_flexion=110).supported_by("head", "upper back", "sacrum", on=bench)
        return _held(
            id, held.changed(shoulder_flexion=25, elbow_flexion=15).touching("hands", on="left shin"), "hip_flexors"
        )
    return _held(id, Position.half_kneeling(hip_extension=10, pelvis="tucked").on_a_pad(), "hip_flexors", "quadriceps")


def _glute(id: str, way: Way) -> Exercise:
    """The ankle over the other knee, or the knee drawn across."""
    crossed: dict[str, Any] = {"hip_flexion": 90, "hip_abduction": 30, "hip_external_rotation": 45, "knee_flexion": 90}
    if way.stance in ("seated", "long_sitting"):
        base = Position.sitting(on=chair, pelvis="neutral")
        if way.stance == "long_sitting":
            base = Position.floor_sitting(hip_flexion=70, knee_flexion=80, shoulder_extension=36, pelvis="neutral")
        return _held(id, base.right(**crossed).lifting("right foot"), "gluteals")
    if way.stance == "standing":
        held = Position.standing(hip_flexion=60, knee_flexion=45, pelvis="neutral").right(**crossed)
        return _held(id, held.lifting("right foot"), "gluteals")
    held = Position.supine(hip_flexion=95, knee_flexion=90, pelvis="resting", shoulder_flexion=20, elbow_flexion=10)
    held = held.right(**crossed).touching("hands", on="left thigh_back")
    return _held(id, held, "gluteals", "hip_rotators")


def _groin(id: str, way: Way) -> Exercise:
    """Thighs apart: sitting with the soles together, lying, or in a side lunge."""
    if way.stance in ("standing", "split") or way.direction == "lateral":
        held = Position.standing(pelvis="neutral").right(hip_flexion=70, knee_flexion=75, ankle_dorsiflexion=15)
        return _held(id, held.left(hip_abduction=40, hip_flexion=40).changed(shoulder_flexion=40), "adductors")
    apart: dict[str, Any] = {"hip_abduction": 40, "hip_external_rotation": 40, "knee_flexion": 110}
    if way.stance == "lying":
        return _held(id, Position.supine(hip_flexion=45, **apart), "adductors", sided=False)
    if way.stance == "side_lying":
        up = Position.side_lying("left").right(hip_abduction=45).lifting("right leg")
        return _held(id, up, "adductors")
    if way.stance == "half_kneeling":
        held = Position.half_kneeling(pelvis="neutral").left(hip_abduction=45, hip_external_rotation=30)
        return _held(id, held, "adductors")
    if way.stance in ("kneeling", "quadruped"):
        held = Position.quadruped(hip_abduction=50, wrist_extension=60, pelvis="neutral")
        return _held(id, held, "adductors", sided=False)
    held = Position.floor_sitting(hip_flexion=85, pelvis="neutral", **apart)
    return _held(id, held.changed(hip_external_rotation=70, shoulder_extension=36), "adductors", sided=False)


def _straddle(id: str, way: Way) -> Exercise:
    if way.stance == "standing":
        low = Position.standing(hip_flexion=100, hip_abduction=30, cue="rounded", shoulder_flexion=100)
        return _held(id, low, "adductors", "hamstrings", sided=False)
    held = Position.long_sitting(hip_flexion=110, hip_abduction=40, cue="rounded").pulled(0.5)
    held = held.changed(shoulder_flexion=40, elbow_flexion=40)
    return _held(id, held.touching("hands", on="shins"), "adductors", "hamstrings", sided=False)


def _split(id: str, _way: Way) -> Exercise:
    held = Position.half_kneeling("left", pelvis="neutral").left(hip_extension=25, knee_flexion=60)
    return _held(id, held.right(hip_flexion=85, knee_flexion=25), "hamstrings", "hip_flexors")


def _half_split(id: str, _way: Way) -> Exercise:
    """From the low lunge the hips go back over the rear knee and the front leg straightens."""
    held = Position.half_kneeling("left", pelvis="neutral").left(hip_flexion=20)
    return _held(id, held.right(hip_flexion=80, knee_flexion=10), "hamstrings")


def _it_band(id: str, way: Way) -> Exercise:
    if way.stance == "lying":
        over = Position.supine().right(hip_flexion=70, hip_adduction=20, knee_flexion=5).lifting("right leg")
        return _held(id, over.holding(strap), "gluteals")
    held = Position.standing(lumbar_lateral=-12).right(hip_adduction=15, hip_extension=5)
    return _held(id, held, "gluteals")


def _sole(id: str, _way: Way) -> Exercise:
    held = Position.kneeling(hip_flexion=60, knee_flexion=130, ankle_dorsiflexion=15, toe_extension=60, pitch=10)
    return _held(id, held.supported_by("knees", "balls of the feet"), "calves", sided=False)


# ---- back and trunk ----------------------------------------------------------------------------------


def _low_back(id: str, way: Way) -> Exercise:
    """Folded forward over the thighs, hands to the floor or on the legs."""
    if way.stance == "standing":
        held = Position.standing(hip_flexion=90, cue="rounded", knee_flexion=10, shoulder_flexion=80)
        return _held(id, held, "low_back", "hamstrings", sided=False)
    if way.stance == "kneeling":
        held = Position.kneeling(hip_flexion=135, knee_flexion=158, ankle_plantarflexion=55, pitch=85)
        held = held.changed(thoracic_flexion=25, neck_flexion=15, shoulder_flexion=165, elbow_flexion=40)
        held = held.supported_by("shins", "insteps", "forehead", "forearms").pulled(0.5)
        return _held(id, held, "low_back", "lats", sided=False)
    held = Position.sitting(on=chair, hip_flexion=125, cue="rounded", thoracic_flexion=20, shoulder_flexion=85)
    return _held(id, held, "low_back", sided=False)


def _side(id: str, way: Way) -> Exercise:
    held = _body(way).changed(lumbar_lateral=-15, thoracic_lateral=-15).right(shoulder_abduction=160)
    return _held(id, held, "obliques", "lats")


def _upper_back(id: str, way: Way) -> Exercise:
    held = _body(way).changed(shoulder_flexion=90, thoracic_flexion=20, neck_flexion=15, elbow_flexion=10)
    return _held(id, held, "upper_back", sided=False)


def _lat(id: str, way: Way) -> Exercise:
    if way.stance in ("kneeling", "quadruped") or way.bench:
        held = Position.kneeling(hip_flexion=90, knee_flexion=90, pitch=105, shoulder_flexion=165, pelvis="neutral")
        return _held(id, held.supported_by("knees", "shins", "hands"), "lats", sided=False)
    if way.stance == "hanging":
        return _held(id, Position.hanging(), "lats", sided=False)
    if way.stance in ("seated", "half_kneeling", "long_sitting", "lying", "side_lying"):
        return _held(id, _body(way).right(shoulder_flexion=165).changed(thoracic_lateral=-10), "lats")
    held = Position.standing(hip_flexion=80, shoulder_flexion=165, pelvis="neutral").resting("hands", on=wall)
    return _held(id, held, "lats", sided=False)


def _seated_twist(id: str, way: Way) -> Exercise:
    return _held(id, _body(way, "seated").changed(thoracic_rotation=32, lumbar_rotation=5), "obliques")


def _lying_twist(id: str, _way: Way) -> Exercise:
    """On the back, one bent knee is drawn across the body and held there."""
    over = Position.supine(shoulder_flexion=90, shoulder_abduction=90, turn=45, neck_rotation=-40)
    over = (
        over.left(shoulder_abduction=68)
        .changed(thoracic_rotation=-33, lumbar_rotation=-12)
        .right(hip_flexion=50, knee_flexion=60)
    )
    over = over.right(hip_adduction=25).supported_by("head", "upper back", "left buttocks", "left calf", "right shin")
    return _held(id, over.pulled(0.5, at="trunk"), "obliques", "gluteals")


def _abdominal(id: str, _way: Way) -> Exercise:
    held = Position.prone(
        cue="arched", pitch=60, hip_extension=24, shoulder_flexion=104, elbow_flexion=38, neck_extension=20
    )
    return _held(id, held.supported_by("hands", "pelvis", "thighs"), "abdominals", sided=False)


def _standing_backbend(id: str, _way: Way) -> Exercise:
    back = Position.standing(cue="arched", lumbar_extension=18, thoracic_extension=10, neck_extension=20, pitch=-20)
    return _drill(id, Position.standing(), back.named("back"))


# ---- shoulders, arms, neck ---------------------------------------------------------------------------


def _chest(id: str, way: Way) -> Exercise:
    body = Position.kneeling() if way.implement == "swiss_ball" and way.stance is None else _body(way)
    held = body.changed(shoulder_abduction=90, shoulder_external_rotation=60, shoulder_extension=15, elbow_flexion=90)
    rests = held.resting("forearms", on=wall) if way.stance == "wall" or way.place == "doorway" else held
    return _held(id, rests, "chest", "deltoids", sided=False)


def _front_shoulder(id: str, way: Way) -> Exercise:
    held = _body(way).changed(shoulder_extension=45, elbow_flexion=5)
    return _held(id, held, "deltoids", "chest", "biceps", sided=False)


def _cross_body(id: str, way: Way) -> Exercise:
    held = _body(way).right(shoulder_flexion=66, shoulder_adduction=20).left(shoulder_flexion=30, elbow_flexion=75)
    held = held.touching("left hand", on="right elbow")
    return _held(id, held, "deltoids", "upper_back")


def _overhead_arm(id: str, way: Way) -> Exercise:
    held = _body(way).right(shoulder_flexion=150, shoulder_abduction=20, elbow_flexion=135)
    held = held.left(shoulder_flexion=120, shoulder_abduction=20, elbow_flexion=90)
    return _held(id, held, "triceps", "lats")


def _reach_up(id: str, way: Way) -> Exercise:
    return _held(id, _body(way).changed(shoulder_flexion=175), "lats", "deltoids", sided=False)


def _behind_back(id: str, way: Way) -> Exercise:
    held = _body(way).right(shoulder_extension=20, shoulder_internal_rotation=60, elbow_flexion=100)
    return _held(id, held, "rotator_cuff")


def _sleeper(id: str, _way: Way) -> Exercise:
    held = Position.side_lying("right").right(shoulder_flexion=90, elbow_flexion=90, shoulder_internal_rotation=40)
    return _held(id, held, "rotator_cuff")


def _wrist(id: str, way: Way) -> Exercise:
    bent = -60 if way.grip == "overhand" or way.direction == "down" else 65
    held = _body(way).right(shoulder_flexion=50, wrist_extension=bent).left(shoulder_flexion=31, elbow_flexion=29)
    held = held.touching("left hand", on="right hand")
    return _held(id, held, "forearms")


def _neck(id: str, way: Way) -> Exercise:
    """The head taken to one side by itself."""
    base = _body(way, "seated")
    if way.direction in ("front", "down"):
        return _held(id, base.changed(neck_flexion=40), "neck", sided=False)
    if way.direction in ("rear", "up"):
        return _held(id, base.changed(neck_extension=35), "neck", sided=False)
    if way.direction == "twisting":
        return _held(id, base.changed(neck_rotation=60), "neck")
    return _held(id, base.changed(neck_lateral=30), "neck", "trapezius")


# ---- moving ------------------------------------------------------------------------------------------


def _leg_swing(id: str, way: Way) -> Exercise:
    forward = Position.standing().right(hip_flexion=70).lifting("right foot").named("forward")
    back = Position.standing(pelvis="neutral").right(hip_extension=5).lifting("right foot").named("back")
    if way.direction in ("lateral", "cross"):
        forward, back = (Position.standing().right(hip_abduction=angle).lifting("right foot") for angle in (40, -10))
    return _drill(id, back, forward, sided=True, speed="fast")


def _walking_drill(id: str, _way: Way) -> Exercise:
    """A knee, heel or straight leg is raised at each step; a hand may take it for a moment."""
    up = Position.standing(pelvis="neutral").right(hip_flexion=95, knee_flexion=90).lifting("right leg")
    return _drill(id, Position.standing(), up.named("up"), purpose="raise", effort=3, usual=Dose(sets=2, reps=10))


def _heel_walk(id: str, _way: Way) -> Exercise:
    up = Position.standing(pelvis="neutral").right(knee_flexion=130).lifting("right foot")
    return _drill(id, Position.standing(), up.named("up"), purpose="raise", effort=3)


def _kick(id: str, _way: Way) -> Exercise:
    up = Position.standing(pelvis="neutral").right(hip_flexion=80).lifting("right leg")
    return _drill(id, Position.standing(), up.named("up"), purpose="raise", effort=3, speed="fast")


def _lunge_reach(id: str, _way: Way) -> Exercise:
    """A long lunge, the hand to the inside of the front foot, then turned up to the ceiling."""
    low = (
        Position.plank(pelvis="neutral", label="low")
        .right(hip_flexion=115, knee_flexion=115, ankle_dorsiflexion=10)
        .left(hip_flexion=18, toe_extension=45)
    )
    up = low.left(shoulder_abduction=60).changed(thoracic_rotation=28).lifting("left hand").named("reach")
    return _drill(id, low, up, sided=True, effort=3)


def _circle(id: str, way: Way) -> Exercise:
    if way.stance == "quadruped":
        return _fire_hydrant(id, way)
    return _drill(id, Position.standing(), Position.standing(hip_flexion=10, lumbar_lateral=8), effort=1)


def _arm_circle(id: str, way: Way) -> Exercise:
    rest = _body(way)
    if way.stance in ("side_lying", "quadruped"):
        up = rest.right(shoulder_flexion=150).lifting("right hand").named("up")
        return _drill(id, rest, up, sided=True)
    return _drill(id, rest, rest.changed(shoulder_abduction=100, label="up"), effort=2)


def _wall_slide(id: str, way: Way) -> Exercise:
    low = _body(way).changed(shoulder_abduction=80, shoulder_external_rotation=80, elbow_flexion=100)
    high = low.changed(shoulder_abduction=160, shoulder_external_rotation=60, elbow_flexion=30)
    if way.stance not in ("lying", "side_lying", "quadruped"):  # the floor is the wall there
        low, high = low.resting("back", on=wall), high.resting("back", on=wall)
    return _drill(id, low, high, effort=3)


def _pass_through(id: str, way: Way) -> Exercise:
    front = _body(way).changed(shoulder_flexion=40, shoulder_abduction=30)
    return _drill(id, front, front.changed(shoulder_flexion=175, shoulder_abduction=40), effort=2)


def _hip_switch(id: str, _way: Way) -> Exercise:
    """Sitting with both knees bent, they fall from side to side."""
    right = (
        Position.floor_sitting(hip_flexion=90, knee_flexion=90, pelvis="neutral")
        .right(hip_flexion=108, hip_external_rotation=70, hip_abduction=35, shoulder_extension=27)
        .left(hip_internal_rotation=35, hip_abduction=58, hip_flexion=62)
    )
    return _drill(id, right.named("right"), right.mirrored().named("left"))


def _cossack(id: str, _way: Way) -> Exercise:
    low = Position.squat(hip_flexion=115, knee_flexion=115, ankle_dorsiflexion=30, pelvis="neutral", label="low")
    low = low.left(hip_flexion=60, knee_flexion=0, hip_abduction=45, ankle_dorsiflexion=0)
    return _drill(id, Position.standing(hip_abduction=30), low, sided=True, effort=5, purpose="strength")


def _ankle_rock(id: str, _way: Way) -> Exercise:
    near = Position.half_kneeling("left").right(hip_flexion=90, knee_flexion=90)
    return _drill(id, near, near.right(hip_flexion=95, knee_flexion=110, ankle_dorsiflexion=25), sided=True)


def _small(id: str, way: Way) -> Exercise:
    """Ankle, foot, wrist or finger drills at rest."""
    return _drill(id, _body(way, "seated"), effort=1)


def _open_book(id: str, _way: Way) -> Exercise:
    closed = Position.side_lying("left", hip_flexion=80, knee_flexion=80, shoulder_flexion=90, label="closed")
    opened = closed.changed(thoracic_rotation=32, label="open").right(shoulder_flexion=0, shoulder_abduction=85)
    return _drill(id, closed, opened, sided=True)


def _fire_hydrant(id: str, way: Way) -> Exercise:
    base = Position.standing(hip_flexion=20) if way.stance == "standing" else Position.quadruped(pelvis="neutral")
    return _drill(
        id,
        base,
        base.right(hip_abduction=35).lifting("right leg").named("up"),
        sided=True,
        effort=3,
        purpose="strength",
    )


def _cat(id: str, way: Way) -> Exercise:
    if way.stance in ("seated", "long_sitting", "standing", "kneeling"):
        base = _body(way)
        round_ = base.changed(cue="rounded", thoracic_flexion=20, label="cat")
        return _drill(id, base.named("start"), round_, base.changed(cue="arched", label="cow"))
    neutral = Position.quadruped(pelvis="neutral")
    round_, arch = Position.quadruped(cue="rounded", label="cat"), Position.quadruped(cue="arched", label="cow")
    return _drill(id, neutral.named("start"), round_, arch)


def _scorpion(id: str, _way: Way) -> Exercise:
    over = Position.prone(lumbar_rotation=12, thoracic_rotation=25).right(hip_extension=15, knee_flexion=90)
    return _drill(id, Position.prone(), over.lifting("right leg").named("over"), sided=True, effort=3)


def _flat_back_bow(id: str, _way: Way) -> Exercise:
    """Hands on the back of a chair, the trunk level."""
    held = Position.standing(hip_flexion=85, shoulder_flexion=165, pelvis="neutral").resting("hands", on=chair)
    return _held(id, held, "hamstrings", "lats", sided=False)


_STANCES = (
    "standing seated kneeling half_kneeling lying prone side_lying quadruped long_sitting wall split elevated leaning"
)
_ANY = {
    "stance": _STANCES,
    "implement": "strap band swiss_ball roller stick",
    "aid": "partner assisted self",
    "manner": "paused strict alternate_version explosive",
    "side": "one double alternating",
    "place": "doorway step",
    "range": "straight bent",
    "bench": "flat",
}
_ALL = {**_ANY, "direction": "front rear lateral overhead cross twisting up down", "grip": "overhand reverse"}

_TABLE: tuple[tuple[str, tuple[str, ...], Builder, tuple[str, ...]], ...] = (
    (
        "hamstring stretch",
        (
            "hamstring",
            "hamstrings stretch",
            "ham stretch",
            "pnf hamstring stretch",
            "active straight leg raise stretch",
            "hamstring slide",
            "hamstring floss",
            "chair leg extended stretch",
            "seated floor hamstring stretch",
            "the straddle hamstring",
            "platform hamstring",
        ),
        _hamstring,
        (
            "seated",
            "standing",
            "lying",
            "lying strap",
            "wall",
            "doorway",
            "kneeling",
        ),
    ),
    (
        "leg up hamstring stretch",
        (
            "90 90 hamstring",
            "90 90 hamstring stretch",
            "supine leg raise hamstring stretch",
            "single leg hamstring stretch on back",
        ),
        lambda ident, way: _hamstring(ident, evolve(way, stance="lying")),
        (),
    ),
    (
        "calf stretch",
        (
            "calves stretch",
            "gastrocnemius stretch",
            "soleus stretch",
            "achilles stretch",
            "calf stretch hands against wall",
            "calf stretch elbows against wall",
            "heel drop stretch",
            "standing soleus and achilles stretch",
            "gastroc stretch",
            "calf stretch on step",
            "standing gastrocnemius calf stretch",
            "peroneal stretch",
            "soleus and achilles stretch",
            "posterior tibialis stretch",
            "tibialis posterior stretch",
            "wall calf stretch",
            "downward calf stretch",
            "standing calves calf stretch",
            "gastroc stretch at wall",
            "calf stretch at wall",
        ),
        _calf,
        (
            "wall",
            "seated",
            "seated strap",
            "step",
            "bent knee wall",
        ),
    ),
    (
        "hamstring and calf stretch",
        (
            "calf and hamstring stretch",
            "runners stretch",
            "standing hamstring and calf",
        ),
        _hamstring,
        (
            "standing",
            "seated",
        ),
    ),
    (
        "quad stretch",
        (
            "quadriceps stretch",
            "quads stretch",
            "quad pull",
            "thigh stretch",
            "front thigh stretch",
            "rectus femoris stretch",
            "dancers stretch quad",
            "intermediate hip flexor and quad stretch",
            "heel to butt stretch",
            "lying prone quadriceps",
            "on your back quad stretch",
            "on your side quad stretch",
            "elevated quad stretch",
            "standing elevated quad stretch",
            "all fours quad stretch",
            "couch quad stretch",
        ),
        _quad,
        (
            "standing",
            "prone",
            "side lying",
            "quadruped",
            "kneeling",
            "lying",
            "standing strap",
        ),
    ),
    (
        "hip flexor stretch",
        (
            "iliopsoas stretch",
            "psoas stretch",
            "hip flexors stretch",
            "thomas stretch",
            "lunge stretch",
            "runners lunge",
            "hip flexor lunge",
            "lunging hip flexor stretch",
            "low lunge stretch",
            "kneeling lunge",
            "kneeling hip flexor",
            "standing hip flexor",
            "half kneeling hip flexor",
            "kneeling hip flexors",
            "standing hip flexors",
        ),
        _hip_flexor,
        (
            "standing",
            "lying",
            "half kneeling",
            "elevated",
        ),
    ),
    (
        "glute stretch",
        (
            "gluteus and piriformis stretch",
            "lying gluteus and piriformis stretch",
            "glute and piriformis stretch",
            "piriformis stretch",
            "gluteal stretch",
            "glutes stretch",
            "ankle on the knee",
            "buttock stretch",
            "hip rotator stretch",
            "ankle over knee stretch",
            "seated figure four",
            "figure 4 stretch",
            "figure four",
            "thread needle hip stretch",
            "outer hip stretch",
            "deep glute stretch",
            "figure 4",
            "lying glute",
            "seated glute",
            "looking at ceiling glute",
            "pretzel stretch",
            "cross leg glute stretch",
            "piriformis fig 4",
            "piriformis stretch figure 4",
            "fig 4 stretch",
            "supine fig 4",
            "piriformis stretch supine fig 4",
        ),
        _glute,
        (
            "seated",
            "lying",
            "standing",
            "seated twisting",
        ),
    ),
    (
        "groin stretch",
        (
            "butterfly yoga pose",
            "yoga butterfly",
            "adductor stretch",
            "inner thigh stretch",
            "butterfly",
            "butterfly stretch",
            "bound angle",
            "frog pose stretch",
            "adductors stretch",
            "side lunge stretch",
            "lateral lunge stretch",
            "rocking frog",
            "adductor rock back",
            "adductor rockback",
            "intermediate groin stretch",
            "cobbler pose",
            "baddha konasana",
            "tailor stretch",
            "seated groin stretch",
            "side lying groin stretch",
            "lying bent leg groin",
            "bent leg groin",
            "adductor groin",
            "adductor groin stretch",
            "frog rock",
        ),
        _groin,
        (
            "seated",
            "standing",
            "lying",
            "kneeling",
            "lateral",
        ),
    ),
    (
        "straddle stretch",
        (
            "seated straddle",
            "pancake stretch",
            "pancake",
            "pancake good morning",
            "partner pancake press",
            "wide leg seated forward fold",
            "seated straddle stretch",
            "upavistha konasana",
            "seated wide angle pose",
            "straddle",
            "seated wide legged forward fold",
        ),
        _straddle,
        (),
    ),
    (
        "half split",
        ("half splits", "half split pose", "ardha hanumanasana", "half monkey pose", "runners stretch half split"),
        _half_split,
        (),
    ),
    (
        "split stretch",
        (
            "front split",
            "front splits",
            "the splits",
            "hanumanasana",
            "ardha hanumanasana",
            "monkey pose",
        ),
        _split,
        (),
    ),
    (
        "it band stretch",
        (
            "iliotibial band stretch",
            "iliotibial tract stretch",
            "tfl stretch",
            "standing it band stretch",
            "it band and glute stretch",
        ),
        _it_band,
        (),
    ),
    (
        "toe stretch",
        (
            "toes pose",
            "plantar fascia stretch",
            "foot stretch",
            "toe squat stretch",
            "plantar stretch",
        ),
        _sole,
        (),
    ),
    (
        "low back stretch",
        (
            "lower back stretch",
            "lumbar stretch",
            "back stretch",
            "chair lower back stretch",
            "spine stretch low back",
            "lower back release stretch",
            "chair forward bend",
            "seated forward bend on chair",
            "hug a ball",
            "overhead lat low back",
        ),
        _low_back,
        (
            "standing",
            "kneeling",
            "seated",
        ),
    ),
    (
        "side stretch",
        (
            "side lying floor stretch",
            "lying side floor stretch",
            "lateral stretch",
            "side bend stretch",
            "standing lateral stretch",
            "oblique stretch",
            "crescent moon",
            "side reach stretch",
            "upward side stretch",
            "standing crescent",
            "side body stretch",
            "seated side stretch",
            "ql stretch",
            "quadratus lumborum stretch",
            "overhead side stretch",
        ),
        _side,
        (
            "standing",
            "seated",
        ),
    ),
    (
        "upper back stretch",
        (
            "rhomboid stretch",
            "rhomboids stretch",
            "hug stretch",
            "middle back stretch",
            "mid back stretch",
            "bear hug stretch",
            "scapular stretch",
            "t spine flexion stretch",
            "trap stretch upper back",
            "spinal stretch",
            "chair upper body stretch",
        ),
        _upper_back,
        (
            "standing",
            "seated",
        ),
    ),
    (
        "lat stretch",
        (
            "lats stretch",
            "latissimus dorsi stretch",
            "prayer stretch",
            "bench prayer stretch",
            "kneeling lat stretch",
            "hanging lat stretch",
            "bench thoracic stretch",
            "puppy stretch lat",
            "one arm against wall",
            "overhead lat",
        ),
        _lat,
        (
            "kneeling",
            "standing",
        ),
    ),
    (
        "seated twist",
        (
            "seated spinal twist",
            "chair twist",
            "seated trunk twist",
            "standing trunk twist stretch",
            "torso stretch",
            "chair rotation stretch",
            "seated rotation stretch",
            "trunk rotation stretch",
            "spinal twist seated",
            "marichyasana",
            "half lord of the fishes",
            "ardha matsyendrasana",
            "half spinal twist",
            "sage twist",
        ),
        _seated_twist,
        (),
    ),
    (
        "supine twist",
        (
            "lying twist",
            "lying spinal twist",
            "iron cross stretch",
            "crossover stretch",
            "lying crossover",
            "lower back twist",
            "lying trunk rotation stretch",
            "supine knee drop",
            "reclined twist",
            "lumbar rotation stretch",
            "lumbar twist",
            "knee drop stretch",
            "supta matsyendrasana",
            "knee across body twist",
            "supine lower back twist",
            "knee across the body",
            "knee across body",
            "supine knee across body",
            "supine knee drop twist",
            "knee drop twist",
            "supine knee drop twist hold across body",
        ),
        _lying_twist,
        (),
    ),
    (
        "abdominal stretch",
        (
            "ab stretch",
            "stomach stretch",
            "cobra stretch abs",
            "belly stretch",
            "prone abdominal stretch",
        ),
        _abdominal,
        (),
    ),
    (
        "standing back bend",
        (
            "standing backbend",
            "back bend",
            "standing lumbar extension",
            "standing back extension",
            "standing extension",
            "anuvittasana",
            "mckenzie standing extension",
            "upward stretch back",
        ),
        _standing_backbend,
        (),
    ),
    (
        "chest stretch",
        (
            "pec stretch",
            "pectoral stretch",
            "chest and front of shoulder stretch",
            "doorway stretch",
            "chest opener",
            "behind head chest stretch",
            "dynamic chest stretch",
            "elbows back",
            "corner stretch",
            "pecs stretch",
            "chest stretch on stability ball",
            "pec minor stretch",
        ),
        _chest,
        (
            "wall",
            "doorway",
            "standing",
            "seated",
            "partner",
        ),
    ),
    (
        "front shoulder stretch",
        (
            "anterior deltoid stretch",
            "biceps stretch",
            "bicep stretch",
            "hands behind back stretch",
            "standing biceps stretch",
            "shoulder extension stretch",
            "seated biceps",
            "arms behind back stretch",
            "reverse shoulder stretch",
            "seated front deltoid",
            "chair front shoulder stretch",
        ),
        _front_shoulder,
        (
            "wall",
            "seated",
            "standing",
        ),
    ),
    (
        "shoulder stretch",
        (
            "cross body shoulder stretch",
            "posterior shoulder stretch",
            "rear delt stretch",
            "cross arm stretch",
            "deltoid stretch",
            "cross body arm stretch",
            "round the world shoulder stretch",
            "arm across chest stretch",
            "shoulders stretch",
            "posterior capsule stretch",
        ),
        _cross_body,
        (
            "cross body",
            "standing",
            "seated",
        ),
    ),
    (
        "triceps stretch",
        (
            "tricep stretch",
            "tricep side stretch",
            "overhead tricep stretch",
            "triceps side stretch",
            "behind head triceps stretch",
            "triceps stretch behind head",
            "overhead triceps",
        ),
        _overhead_arm,
        (
            "overhead",
            "standing",
            "seated",
        ),
    ),
    (
        "overhead stretch",
        (
            "upward stretch",
            "reach for the sky",
            "overhead reach",
            "standing overhead stretch",
            "full body stretch",
            "urdhva hastasana",
            "mountain reach",
            "upward salute",
            "overhead arm stretch",
        ),
        _reach_up,
        (),
    ),
    (
        "behind back stretch",
        (
            "internal rotation towel stretch",
            "towel shoulder stretch",
            "back scratch stretch",
            "apley stretch",
            "behind the back shoulder stretch",
            "internal rotator stretch",
            "gomukhasana arms",
        ),
        _behind_back,
        (),
    ),
    (
        "sleeper stretch",
        (
            "side lying internal rotation stretch",
            "sleeper",
        ),
        _sleeper,
        (),
    ),
    (
        "wrist flexor stretch",
        (
            "forearm stretch",
            "wrist stretch",
            "wrist extension stretch",
            "forearm flexor stretch",
            "prayer wrist stretch",
            "finger stretch",
            "kneeling forearm stretch",
            "wrist extensor stretch",
            "forearm extensor stretch",
            "wrist flexion stretch",
            "side wrist pull",
            "wrist pull",
            "prayer stretch wrist",
            "wrist prayer stretch",
        ),
        _wrist,
        (),
    ),
    (
        "neck stretch",
        (
            "neck side bend",
            "active neck side bend",
            "side push neck stretch",
            "side neck stretch",
            "neck side stretch",
            "trap stretch",
            "upper trap stretch",
            "upper trapezius stretch",
            "levator scapulae stretch",
            "neck tilt",
            "ear to shoulder",
            "neck lateral flexion",
            "scalene stretch",
            "neck rotation",
            "neck flexion stretch",
            "neck extension stretch",
            "neck turn",
            "neck retraction stretch",
            "neck rolls",
            "neck circles",
            "sternocleidomastoid stretch",
            "neck roll",
            "head turn",
            "chin to chest",
            "neck half circles",
            "levator stretch",
            "levator scap stretch",
            "scm stretch",
            "head tilt",
            "head tilt ear to shoulder",
            "head tilt side to side",
            "side to side head tilt",
        ),
        _neck,
        (
            "lateral",
            "front",
            "rear",
            "rotational",
        ),
    ),
    (
        "leg swing",
        (
            "leg swings",
            "hip swing",
            "standing leg swing",
            "front leg raise",
            "front leg raises",
            "pendulum leg swing",
            "front to back leg swing",
            "side leg swing",
            "leg circle standing",
        ),
        _leg_swing,
        (
            "lateral",
            "front",
        ),
    ),
    (
        "walking knee hug",
        (
            "knee hug",
            "knee hugs",
            "walking knee to chest",
            "standing knee hug",
            "marching knee hug",
            "knee hug walk",
            "cradle walk",
            "walking leg cradle",
            "knee to chest walk",
            "leg cradle",
            "marching",
            "march",
            "marching in place",
            "standing march",
            "knee raise march",
            "standing knee raise",
            "standing knee lift",
            "high march",
        ),
        _walking_drill,
        (),
    ),
    (
        "walking quad pull",
        (
            "walking quad stretch",
            "walking butt kick",
            "heel to butt walk",
            "walking quad",
        ),
        _heel_walk,
        (),
    ),
    (
        "toy soldier",
        (
            "frankenstein",
            "frankenstein walk",
            "straight leg march",
            "walking high kick",
            "high kick",
            "walking toe touch kick",
            "straight leg kick",
            "hamstring kick",
            "toy soldiers",
            "dynamic hamstring kick",
            "leg kick standing",
            "straight leg walk",
        ),
        _kick,
        (),
    ),
    (
        "worlds greatest stretch",
        (
            "wgs",
            "world greatest stretch",
            "spiderman lunge",
            "spiderman stretch",
            "lunge with rotation",
            "elbow to instep",
            "lunge elbow to instep",
            "spiderman with reach",
            "lizard pose",
            "lizard lunge",
            "utthan pristhasana",
            "hip opener lunge",
            "spiderman lunge with rotation",
            "lunge with twist stretch",
            "samson stretch twist",
            "elbow to floor lunge",
        ),
        _lunge_reach,
        (),
    ),
    (
        "hip circles",
        (
            "trunk circles",
            "torso circles",
            "standing hip rotation",
            "hula circles",
            "knee circles",
            "circles knee stretch",
            "waist circles",
            "standing hip circle",
            "hip rotations",
            "pelvic circles",
            "dynamic back stretch",
            "body circles",
            "side to side sway",
            "hip circle",
        ),
        _circle,
        (),
    ),
    (
        "arm circles",
        (
            "shoulder circles",
            "arm swings",
            "shoulder rolls",
            "elbow circles",
            "arm swing",
            "shoulder roll",
            "cross body arm swing",
            "arm crossover",
            "shoulder circle",
            "scapular circles",
            "backstroke arms",
            "shoulder shrug rolls",
            "wrist circles",
            "egyptian",
            "hug swings",
            "shoulder cars",
            "chest swings",
            "arm swings across body",
            "shoulder circles forward and backward",
            "arm circles forward and backward",
            "shoulder circles forward backward",
            "arm circles forward backward",
            "arm circles small large forward backward",
            "arm circles small to large",
        ),
        _arm_circle,
        (),
    ),
    (
        "wall slide",
        (
            "wall slides",
            "wall angel",
            "wall angels",
            "scapular wall slide",
            "snow angel",
            "snow angels",
            "floor angel",
            "floor slides",
            "serratus wall slide",
            "standing angel",
            "back to wall slide",
        ),
        _wall_slide,
        (),
    ),
    (
        "shoulder pass through",
        (
            "shoulder dislocate",
            "shoulder dislocates",
            "shoulder dislocation",
            "pass through",
            "pass throughs",
            "pvc pass through",
            "stick pass through",
            "band dislocate",
            "band pass through",
            "band dislocates",
            "shoulder pass throughs",
            "broomstick shoulder stretch",
        ),
        _pass_through,
        (),
    ),
    (
        "90 90 hip switch",
        (
            "shin box",
            "shinbox",
            "90 90 hip rotation",
            "90 90 switch",
            "hip switch",
            "90 90 stretch",
            "hip internal rotation 90 90",
            "90 90 hip",
            "shin box switch",
            "windshield wiper hips",
            "90 90 transitions",
            "seated hip switch",
        ),
        _hip_switch,
        (),
    ),
    (
        "cossack squat",
        (
            "cossack lunge",
            "cossacks",
            "side to side squat deep",
            "cossack",
        ),
        _cossack,
        (),
    ),
    (
        "half kneeling ankle rock",
        (
            "ankle rock",
            "ankle mobilization",
            "knee to wall",
            "ankle dorsiflexion stretch",
            "ankle rocks",
            "knee to wall ankle",
            "ankle mobility",
            "ankle dorsiflexion mobilization",
            "half kneeling dorsiflexion",
            "knee over toe rock",
            "dorsiflexion rock",
        ),
        _ankle_rock,
        (),
    ),
    (
        "ankle circles",
        (
            "ankle pumps",
            "foot circles",
            "ankle inversion",
            "ankle eversion",
            "toe curls",
            "towel scrunch",
            "short foot",
            "towel curls",
            "toe yoga",
            "toe spread",
            "finger spread",
            "ankle rotation",
            "ankle pump",
            "glute squeeze",
            "glute set",
            "ankle rolls",
            "toe splay",
            "marble pickup",
            "wrist rotation",
            "foot doming",
            "tendon glides",
            "median nerve glide",
            "nerve glide",
        ),
        _small,
        (),
    ),
    (
        "open book",
        (
            "open books",
            "book opener",
            "side lying rotation",
            "side lying windmill",
            "thoracic open book",
            "side lying thoracic rotation",
            "side lying t spine rotation",
            "open book stretch",
            "bow and arrow rotation",
            "side lying book opener",
        ),
        _open_book,
        (),
    ),
    (
        "fire hydrant",
        (
            "fire hydrants",
            "quadruped hip abduction",
            "hip cars",
            "hydrant",
            "quadruped hip circle",
            "kneeling hip abduction",
            "open the gate",
            "quadruped hip circles",
        ),
        _fire_hydrant,
        (),
    ),
    (
        "cat stretch",
        (
            "cat cow stretch",
            "cat camel",
            "camel cat",
            "mad cat",
            "angry cat",
            "marjaryasana bitilasana",
            "cat and camel",
            "segmental cat cow",
            "cats and dogs",
            "cat pose",
            "cow pose",
            "marjaryasana",
            "bitilasana",
        ),
        _cat,
        (),
    ),
    (
        "scorpion stretch",
        (
            "scorpion",
            "prone scorpion",
            "prone twist",
            "scorpion kick",
            "prone scorpions",
            "scorpion reach",
        ),
        _scorpion,
        (),
    ),
    (
        "flat back chair stretch",
        (
            "chair hamstring and shoulder stretch",
            "half downward dog",
            "half dog",
            "wall down dog",
            "puppy at wall",
            "ardha uttanasana",
            "half forward fold",
            "half lift",
            "standing half forward bend",
            "wall hang stretch",
            "tabletop stretch standing",
            "chair down dog",
            "counter stretch",
        ),
        _flat_back_bow,
        (),
    ),
)
"""Usual name, other names, what builds it, and the ways that stand in the catalog."""


_PRESSED = frozenset({"low back stretch", "neck stretch", "upper back stretch"})
"""Where a roller is not something to stretch on but presses what is stretched."""

_UNROLLED = {**_ALL, "implement": "strap band swiss_ball"}


_MORE = {
    "lat stretch": {"stance": _STANCES + " hanging"},
    "cossack squat": {"implement": "weighted dumbbell kettlebell barbell plate strap", "aid": "assisted self"},
    "arm circles": {"implement": "weighted dumbbell plate band"},
}

_MEANT = {"quad stretch": {"lying": "side_lying"}, "groin stretch": {"kneeling": "quadruped"}}
"""Lying, a thigh is stretched on the side; kneeling, the groin is on all fours (the frog)."""


def _family(head: str, also: tuple[str, ...], build: Builder, listed: tuple[str, ...]) -> Family:
    return Family(
        head=head,
        also=also,
        besides=("stretch", "stretches", "pose"),
        choices=choices(**{**(_UNROLLED if head in _PRESSED else _ALL), **_MORE.get(head, {})}),
        meant=_MEANT.get(head, {}),
        listed=tuple(dict.fromkeys(["", *listed])),
        one="one leg",
        build=carrying(build, 8) if head in _MORE else build,
    )


FAMILIES = tuple(_family(*line) for line in _TABLE)
