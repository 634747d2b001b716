"""Rolling and pressing, by zone and tool: `foam roll calves`, `lacrosse ball glute`, `quads with a massage gun`."""

from __future__ import annotations

from typing import NamedTuple

from ...model import Contact, Dose, Exercise, Position
from ...model.equipment import foam_roller, wall
from ...model.vocabulary import Tool, Zone
from ..family import ANY, Builder, Family, Way, choices

MINUTE = Dose(seconds=60, each_side=True)

_TOOLS: dict[str, Tool] = {
    "roller": "firm_roller",
    "ball": "hard_ball",
    "soft_ball": "soft_ball",
    "peanut": "peanut",
    "gun": "gun",
    "stick": "stick",
    "cane": "cane",
    "hand": "hand",
}


_seated = Position.sitting(pelvis="neutral")


class _Site(NamedTuple):
    """A zone with its names, the body on the floor tool, the tool that is usual there, and the body for the hands."""

    head: str
    also: tuple[str, ...]
    zone: Zone
    lying: Position
    usual: str = "roller"
    by_hand: Position = _seated


_supine = Position.supine(hip_flexion=45, knee_flexion=90)
_leaning = Position.long_sitting(hip_flexion=75, knee_flexion=10, pitch=-22, pelvis="neutral")
_leaning = _leaning.changed(shoulder_extension=55, elbow_flexion=28, wrist_extension=92)
_leaning = _leaning.supported_by("buttocks", "hands")
_lifted = _leaning.changed(hip_flexion=70, knee_flexion=5, elbow_flexion=15, shoulder_extension=45).supported_by(
    "hands"
)
_face_down = Position.plank(on_forearms=True, pelvis="neutral", pitch=80, hip_extension=5, knee_flexion=10)
_face_down = _face_down.changed(elbow_flexion=78).supported_by("forearms", "thighs")
_side = Position.side_lying("right")
_back_up = _supine.changed(thoracic_extension=5, shoulder_flexion=60, elbow_flexion=120, pelvis="neutral")
_standing = Position.standing()
_on_wall = _standing.resting("back", on=wall)
_on_forearms = Position.quadruped(pelvis="neutral", pitch=105, elbow_flexion=90).supported_by(
    "knees", "shins", "forearms"
)
_crossed = _seated.right(hip_flexion=90, hip_abduction=30, hip_external_rotation=45, knee_flexion=90)

_SITES: tuple[_Site, ...] = (
    _Site(
        "low back",
        (
            "lower back",
            "lumbar",
            "lumbar spine",
            "lumbar paraspinals",
            "lumbar paraspinal",
            "lumbar muscle",
            "lumbar erector",
            "lumbar erectors",
            "low back erectors",
            "low back paraspinals",
            "low spine",
            "lower spine",
            "l spine",
            "l3 l5 paraspinals",
            "lower back muscles",
            "lumbar region",
            "ql",
            "quadratus lumborum",
            "low back muscle",
            "erector",
            "lower back muscle",
        ),
        "lumbar_paraspinal",
        _supine,
        "ball",
    ),
    _Site(
        "upper back",
        (
            "thoracic spine",
            "t spine",
            "thoracic",
            "mid back",
            "rhomboid",
            "rhomboids",
            "middle back",
            "thoracic back",
            "between shoulder blades",
            "back upper",
            "erectors thoracic",
        ),
        "thoracic_paraspinal",
        _back_up,
    ),
    _Site("calf", ("calves", "gastrocnemius", "soleus", "lower leg"), "calf", _leaning),
    _Site("hamstring", ("hamstrings", "back of thigh", "back of leg"), "hamstring", _lifted),
    _Site("quad", ("quads", "quadriceps", "front of thigh", "thigh", "front thigh", "vastus"), "thigh", _face_down),
    _Site(
        "it band",
        (
            "iliotibial band",
            "iliotibial tract",
            "itb",
            "outer thigh",
            "outside of thigh",
            "tfl",
            "tensor fasciae latae",
        ),
        "thigh",
        _side,
    ),
    _Site("adductor", ("adductors", "inner thigh", "groin muscle"), "thigh", _face_down),
    _Site(
        "glute",
        (
            "glutes",
            "gluteal",
            "gluteals",
            "piriformis",
            "buttock",
            "gluteus",
            "gluteus medius",
            "butt",
            "glute medius",
            "hip rotator",
        ),
        "gluteal",
        _leaning,
        "ball",
    ),
    _Site("hip flexor", ("psoas", "iliopsoas", "hip flexors", "iliacus"), "iliac_fossa", Position.prone(), "soft_ball"),
    _Site("lat", ("lats", "latissimus dorsi", "latissimus", "side of back", "teres"), "ribs", _side),
    _Site("chest", ("pec", "pecs", "pectoral", "pectoralis", "pec minor"), "chest", Position.prone(), "ball"),
    _Site(
        "shoulder",
        (
            "deltoid",
            "posterior shoulder",
            "infraspinatus",
            "rotator cuff",
            "rear delt",
            "anterior shoulder",
            "front shoulder",
            "shoulders",
        ),
        "arm",
        _side,
        "ball",
    ),
    _Site("upper arm", ("triceps", "biceps", "brachialis", "upper arms", "bicep", "tricep"), "arm", _side),
    _Site("forearm", ("forearms", "wrist flexor", "wrist extensor", "lower arm"), "forearm", _on_forearms, "ball"),
    _Site(
        "upper trap",
        ("upper trapezius", "trap", "traps", "trapezius", "levator scapulae"),
        "upper_trapezius",
        _on_wall,
        "ball",
    ),
    _Site(
        "neck",
        ("suboccipital", "suboccipitals", "cervical", "cervical spine", "neck muscle"),
        "neck_lateral",
        Position.supine(),
        "roller",
    ),
    _Site(
        "foot",
        ("feet", "sole", "plantar fascia", "arch", "plantar", "foot sole", "bottom of foot", "arch of foot"),
        "foot",
        _standing,
        "ball",
        _crossed.lifting("right foot"),
    ),
    _Site(
        "shin",
        ("tibialis", "tibialis anterior", "anterior tibialis", "shins", "peroneal", "peroneals"),
        "tibial_crest",
        Position.quadruped(pelvis="neutral"),
    ),
    _Site("abdomen", ("abs", "belly", "stomach", "abdominal", "gut"), "abdomen_lateral", Position.prone(), "soft_ball"),
    _Site("spine", ("whole back", "full back", "entire spine"), "thoracic_paraspinal", _back_up),
)


def _builder(site: _Site) -> Builder:
    """What presses on a zone with the tool of a way."""

    def build(id: str, way: Way) -> Exercise:
        name = way.implement or site.usual
        tool = _TOOLS[name]
        by_hand = tool in ("gun", "stick", "cane", "hand") or way.stance in ("wall", "standing", "seated")
        upright = way.stance == "wall" or (way.stance == "standing" and name not in ("gun", "stick"))
        position = (_standing if upright else site.by_hand) if by_hand else site.lying
        contact = Contact(
            site.zone,
            with_=tool,
            pressure=5,
            side="both" if site.zone.endswith("paraspinal") else "right",
            motion="percussion" if tool == "gun" else "rolling" if tool in ("firm_roller", "stick") else "still",
            weighted=not by_hand,
        )
        if name == "roller" and not by_hand and site.head in ("calf", "hamstring"):
            position = position.resting("calves" if site.head == "calf" else "backs of the thighs", on=foam_roller)
        return Exercise(id, position=position, contacts=(contact,), purpose="release", usual=MINUTE)

    return build


FAMILIES = tuple(
    Family(
        head=site.head,
        also=site.also,
        besides=("with", "under", "self", "myofascial", "muscle", "muscles", "tissue", "fascia", "soft", "lying"),
        choices=choices(
            implement=" ".join(_TOOLS),
            manner="release",
            stance="wall standing seated lying side_lying",
            side="one",
        ),
        needs=("implement", "manner"),
        meant={"lying": ANY, "side_lying": ANY},
        listed=("foam roll", "lacrosse ball", "massage gun", "massage stick", "peanut", "tennis ball"),
        build=_builder(site),
    )
    for site in _SITES
)
