"""Rules of the turning trunk.

A turn is that of the thorax on the pelvis: how much of it the low back does cannot be told apart.
"""

from __future__ import annotations

from ..facts.dose import hold_s
from ..facts.load import effort, load_kg, speed
from ..facts.lumbar import lumbar_flexion_pct
from ..facts.position import overpressure_spine, trunk_rotation_deg
from ..model import Load, Position, Step, reps, seconds
from .evidence import Evidence
from .rule import Example, Remedy, Rule, held, moved
from .sources.movement import AAOS_1965, MARSHALL_MCGILL_2010, PEARCY_TIBREWAL_1984, WHITE_PANJABI_1990

# ---- bodies of the examples ---------------------------------------------------------------------------


def _turned(position: Position, degrees: float) -> Position:
    """A position with the trunk turned, a sixth of it in the low back."""
    return position.changed(lumbar_rotation=degrees / 6, thoracic_rotation=degrees * 5 / 6)


def _twist_seated(degrees: float, **exercise: object) -> Step:
    """From one side to the other on the floor, leaning back a little with bent knees."""
    seat = Position.floor_sitting(cue="usual_sitting", pitch=-30)
    return moved(_turned(seat, degrees), _turned(seat, -degrees), dose=reps(10), **exercise)


def _stoop(degrees: float) -> Position:
    """Bent forward with a round back and turned."""
    return _turned(Position.standing(hip_flexion=80, knee_flexion=20, ankle_dorsiflexion=5), degrees)


def _dropped_knees(pull: float) -> Position:
    """On the back, both bent knees over to one side."""
    lying = _turned(Position.supine(hip_flexion=70, knee_flexion=90), 40)
    return lying.resting("lower legs").pulled(pull, at="trunk")


def _open_book(degrees: float) -> Position:
    return _turned(Position.side_lying(hip_flexion=80, knee_flexion=90), degrees)


# ---- the rules ----------------------------------------------------------------------------------------

LUM008 = Rule(
    code="LUM008",
    name="lumbar-flexion-plus-rotation",
    hazard="lumbar-rotation-under-load",
    severity="info",
    when=(lumbar_flexion_pct >= 50)
    & (trunk_rotation_deg >= 25)
    & ((overpressure_spine >= 0.5) | (load_kg >= 5) | speed.in_("fast", "ballistic")),
    warning=(lumbar_flexion_pct >= 70) & (trunk_rotation_deg >= 25) & ((load_kg >= 10) | speed.is_("ballistic")),
    message="Low back bent to {lumbar_flexion_pct} of its range while the trunk is turned by "
    "{trunk_rotation_deg} (outside load: {load_kg}; speed: {speed}).",
    why="In the laboratory, discs that are bent and twisted at once give way at the outer rings sooner "
    "than with either alone.",
    evidence=Evidence(
        grade="C",
        basis="policy",
        supports=(MARSHALL_MCGILL_2010,),
        note="Cadaver and animal spines only, cited from memory. A turn of 25 degrees is about 5 in the "
        "low back, taken at a share of 15-20 %; all thresholds are policy.",
    ),
    remedy=Remedy(
        text="Turn the upper back in side-lying with the knees stacked, or resist a turn instead of making it.",
        exercises=("side-lying-thoracic-rotation", "pallof-press"),
    ),
    known_problems="Rests on specimens without muscles. Ordinary Russian twists reach the mild level.",
    supersedes=("LUM017",),
    flags=(
        Example(
            "Russian twist with 5 kg",
            lambda: _twist_seated(35, load=Load(implement="medicine_ball", mass_kg=5), effort=6),
            level="info",
        ),
        Example(
            "seated twist at speed without load",
            lambda: _twist_seated(35, speed="fast", effort=5),
            level="info",
        ),
        Example(
            "12 kg picked up bent and turned",
            lambda: held(_stoop(30), seconds(3), load=Load(implement="object", mass_kg=12)),
            level="warning",
        ),
        Example(
            "flinging windmill",
            lambda: moved(_stoop(30), _stoop(-30), dose=reps(10), speed="ballistic"),
            level="warning",
        ),
    ),
    passes=(
        Example("Russian twist with 4 kg", lambda: _twist_seated(35, load=Load(mass_kg=4), effort=5)),
        Example("Russian twist with 5 kg, small turn", lambda: _twist_seated(24, load=Load(mass_kg=5), effort=5)),
        Example(
            "looking round in a chair",
            lambda: held(_turned(Position.sitting(), 40), seconds(10), effort=1),
        ),
    ),
)

LUM009 = Rule(
    code="LUM009",
    name="isolated-lumbar-rotation-excess",
    hazard="lumbar-rotation-under-load",
    severity="info",
    when=trunk_rotation_deg > 50,
    message="Trunk turned by {trunk_rotation_deg} on the pelvis.",
    why="Each lumbar joint turns by one to three degrees a side and the whole trunk by about 45; more "
    "comes from the hips, or from joints pushed against their stops.",
    evidence=Evidence(
        grade="C",
        basis="mixed",
        supports=(PEARCY_TIBREWAL_1984, WHITE_PANJABI_1990, AAOS_1965),
        note="The ranges are textbook values, cited from memory; the limit is the usual 45 degrees and a margin.",
    ),
    remedy=Remedy(
        text="Let hips or shoulders go with the turn, and think of turning the ribs.",
        exercises=("side-lying-thoracic-rotation",),
    ),
    known_problems="Mobile people reach 50 degrees in an open book without any strain. A figure given for "
    "the shoulders in the room, rather than on the pelvis, is too large.",
    flags=(
        Example("open book to 60 degrees", lambda: held(_open_book(60), seconds(20)), level="info"),
        Example(
            "seated twist to 55 degrees",
            lambda: held(_turned(Position.sitting(), 55), seconds(20)),
            level="info",
        ),
    ),
    passes=(
        Example("open book to 50 degrees", lambda: held(_open_book(50), seconds(20))),
        Example(
            "walking arms and trunk",
            lambda: moved(_turned(Position.standing(), 8), _turned(Position.standing(), -8), dose=seconds(60)),
        ),
    ),
)

LUM017 = Rule(
    code="LUM017",
    name="trunk-rotation-loaded",
    hazard="lumbar-rotation-under-load",
    severity="info",
    when=(trunk_rotation_deg >= 30)
    & (
        (load_kg >= 2)
        | (effort >= 5)
        | speed.in_("fast", "ballistic")
        | ((overpressure_spine >= 0.3) & (hold_s >= 20))
        | (lumbar_flexion_pct >= 60)
    ),
    message="Trunk turned by {trunk_rotation_deg} under load, effort, speed or a push (outside load: "
    "{load_kg}; effort: {effort}; speed: {speed}; low back bent to {lumbar_flexion_pct}).",
    why="Lumbar joints turn very little, so that a loaded or pushed twist ends on joint surfaces and disc "
    "rings. For a healthy adult the risk is low.",
    evidence=Evidence(
        grade="D",
        basis="policy",
        supports=(PEARCY_TIBREWAL_1984, WHITE_PANJABI_1990),
        note="The small range of the joints is textbook knowledge, cited from memory; that loading it "
        "does harm is opinion, and every threshold is policy.",
    ),
    remedy=Remedy(
        text="Turn at upper back and hips, or hold the trunk still against a sideways pull.",
        exercises=("side-lying-thoracic-rotation", "pallof-press"),
    ),
    known_problems="The turn is mostly that of the thorax. Throwing and racket sports do it all day.",
    flags=(
        Example(
            "wood chop with 5 kg",
            lambda: moved(
                _turned(Position.standing(), 40),
                _turned(Position.standing(), -40),
                dose=reps(10),
                load=Load(implement="cable", mass_kg=5),
            ),
            level="info",
        ),
        Example(
            "supine twist, knees pulled across for 30 s",
            lambda: held(_dropped_knees(0.4), seconds(30)),
            level="info",
        ),
        Example("windmill with a round back", lambda: held(_stoop(30), seconds(5), effort=2), level="info"),
    ),
    passes=(
        Example("supine twist for 15 s", lambda: held(_dropped_knees(0.4), seconds(15))),
        Example("open book to 45 degrees", lambda: held(_open_book(45), seconds(20))),
        Example(
            "anti-rotation press",
            lambda: moved(
                Position.standing(elbow_flexion=120, shoulder_flexion=30),
                Position.standing(shoulder_flexion=90),
                dose=reps(10),
                load=Load(implement="cable", mass_kg=10),
                effort=5,
            ),
        ),
    ),
)

RULES: tuple[Rule, ...] = (LUM008, LUM009, LUM017)
"""In the order of their codes."""
