"""Rules of the arching low back: loaded, flung, pushed, or lent to a hip that does not extend."""

from __future__ import annotations

from ..facts.limbs import hip_flexion_deg
from ..facts.load import load_kg, speed
from ..facts.lumbar import lumbar_extension_pct
from ..facts.position import legs_free, overpressure_spine, posture, straight_legs_low, supports
from ..model import Dose, Load, Position, minutes, reps, seconds
from ..model.vocabulary import PelvisHold
from .evidence import Evidence
from .rule import Example, Remedy, Rule, held, moved
from .sources.movement import (
    ADAMS_HUTTON_1985,
    AXLER_MCGILL_1997,
    CALLAGHAN_1998,
    MCGILL_1998,
    MITCHELL_2008,
    PEARCY_1984,
    ROACH_2015,
    SOUCIE_2011,
)

# ---- bodies of the examples ---------------------------------------------------------------------------


def _cobra() -> Position:
    """Face down, pushed up on the hands into a deep arch."""
    arched = Position.prone(hip_extension=15, pitch=45, cue="arched", shoulder_flexion=60)
    return arched.supported_by("hands", "pelvis front", "thighs", "insteps")


def _on_elbows() -> Position:
    raised = Position.prone(hip_extension=5, pitch=70, shoulder_flexion=80, elbow_flexion=90)
    return raised.supported_by("forearms", "abdomen", "pelvis front", "thighs", "insteps")


def _superman(*still_down: str) -> Position:
    """Face down with arms, chest and legs lifted, or all of these but some."""
    up = [part for part in ("legs", "upper body") if part not in still_down]
    return Position.prone(hip_extension=10, shoulder_flexion=170).lifting(*up)


def _lean_back() -> Position:
    """Standing, leaning back into the arch."""
    return Position.standing(hip_extension=10, pitch=-15, cue="arched", shoulder_flexion=170)


def _rear_kneel(extension: float, pelvis: PelvisHold | None = None) -> Position:
    """Half-kneeling with the rear thigh this far behind the trunk."""
    return Position.half_kneeling(hip_extension=extension, pelvis=pelvis)


# ---- the rules ----------------------------------------------------------------------------------------

LUM007 = Rule(
    code="LUM007",
    name="lumbar-extension-end-range-loaded",
    hazard="lumbar-extension-under-load",
    severity="warning",
    when=(lumbar_extension_pct >= 80) & (load_kg >= 5),
    message="Low back arched to {lumbar_extension_pct} of its range with {load_kg} of outside load.",
    why="At the end of an arch the small joints behind the discs, the bone between them and the tissue "
    "between the spines take over load that discs carry otherwise.",
    evidence=Evidence(
        grade="C",
        basis="policy",
        supports=(ADAMS_HUTTON_1985,),
        note="Upright, the joints behind the discs bear about 16 % of the compression, with narrowed "
        "discs up to 70 %: cadaver work. 80 % and 5 kg are policy; the work of McGill is named beside it "
        "without a figure.",
    ),
    remedy=Remedy(
        text="Stop the movement where the body is straight, or train the back with the spine still.",
        exercises=("bird-dog", "prone-on-elbows"),
    ),
    known_problems="5 kg only keeps a light reach from being caught. The range of extension (16 degrees) "
    "is small, so that a few degrees of error move the percentage a lot.",
    flags=(
        Example(
            "back extension with a 10 kg plate, arched at the top",
            lambda: moved(
                Position.prone(),
                Position.prone(hip_extension=15, cue="arched").lifting("upper body"),
                dose=reps(10),
                load=Load(implement="plate", at="back", mass_kg=10),
            ),
            level="warning",
        ),
        Example(
            "overhead press leaning back",
            lambda: held(_lean_back(), seconds(5), load=Load(implement="barbell", mass_kg=30)),
            level="warning",
        ),
    ),
    passes=(
        Example("leaning back with 4 kg overhead", lambda: held(_lean_back(), seconds(5), load=Load(mass_kg=4))),
        Example(
            "overhead press with the trunk upright",
            lambda: moved(
                Position.standing(shoulder_flexion=60, elbow_flexion=140),
                Position.standing(shoulder_flexion=175),
                dose=reps(8),
                load=Load(implement="barbell", mass_kg=30),
            ),
        ),
        Example("prone on the elbows", lambda: held(_on_elbows(), seconds(60))),
    ),
)

LUM012 = Rule(
    code="LUM012",
    name="prone-double-lift",
    hazard="lumbar-extension-under-load",
    severity="info",
    when=posture.is_("prone") & legs_free.equals(2) & ~supports.has("chest"),
    warning=posture.is_("prone")
    & legs_free.equals(2)
    & ~supports.has("chest")
    & ((load_kg > 0) | speed.is_("ballistic")),
    message="Chest and both legs lifted together face down (outside load: {load_kg}; speed: {speed}).",
    why="Of the usual back exercises this one presses the low back most, and it does so at the end of its arch.",
    evidence=Evidence(
        grade="C",
        basis="sourced",
        supports=(CALLAGHAN_1998, MCGILL_1998),
        note="Modelled in thirteen young adults: about 4000 N for trunk and legs together, against about "
        "3000 for the bird-dog and 2000-2500 for one leg (from memory, the order is from the abstract). "
        "That added load or speed makes it graver is policy. No injuries are on record for healthy adults.",
    ),
    remedy=Remedy(
        text="Lift one arm and the other leg on hands and knees, or one leg at a time.",
        exercises=("bird-dog", "single-leg-extension-quadruped"),
    ),
    known_problems="The 6000 N that is often quoted comes at second hand and is left out. A small lift "
    "counts like a large one.",
    supersedes=("LUM016",),
    flags=(
        Example("superman hold", lambda: held(_superman(), seconds(20)), level="info"),
        Example(
            "superman with 2 kg in the hands",
            lambda: held(_superman(), seconds(20), load=Load(mass_kg=2)),
            level="warning",
        ),
        Example(
            "rocking in the superman",
            lambda: moved(_superman(), _superman(), dose=reps(10), speed="ballistic"),
            level="warning",
        ),
    ),
    passes=(
        Example("both legs lifted, chest down", lambda: held(_superman("upper body"), seconds(20))),
        Example("chest lifted, legs down", lambda: held(_superman("legs"), seconds(20))),
        Example(
            "chest and one leg lifted",
            lambda: held(Position.prone().lifting("upper body", "left leg"), seconds(20)),
        ),
        Example("lying face down", lambda: held(Position.prone(), minutes(2))),
    ),
)

LUM013 = Rule(
    code="LUM013",
    name="double-straight-leg-lower",
    hazard="lumbar-extension-under-load",
    severity="info",
    when=posture.is_("supine") & straight_legs_low.equals(2),
    message="Both straight legs held low above the floor, lying on the back.",
    why="The hip flexors that hold the legs pull on the low back and arch it as soon as the abdominal "
    "muscles give way.",
    evidence=Evidence(
        grade="C",
        basis="policy",
        supports=(AXLER_MCGILL_1997,),
        note="About 2500 N modelled for the straight-leg raise (from memory), less than a sit-up. The "
        "angles are policy.",
    ),
    remedy=Remedy(
        text="Bend the knees to a right angle and lower one heel at a time.",
        exercises=("dead-bug",),
    ),
    known_problems="Cannot see whether the low back really lifts: somebody strong keeps it flat.",
    flags=(
        Example(
            "straight legs held at 30 degrees",
            lambda: held(Position.supine(hip_flexion=30), seconds(20)),
            level="info",
        ),
        Example(
            "straight legs lowered from the vertical",
            lambda: moved(Position.supine(hip_flexion=90), Position.supine(hip_flexion=20), dose=reps(8)),
            level="info",
        ),
    ),
    passes=(
        Example("straight legs at 65 degrees", lambda: held(Position.supine(hip_flexion=65), seconds(20))),
        Example(
            "one straight leg held low, the other foot down",
            lambda: held(
                Position.supine(hip_flexion=45, knee_flexion=90)
                .right(hip_flexion=30, knee_flexion=0)
                .lifting("right leg"),
                seconds(20),
            ),
        ),
        Example("flat on the back", lambda: held(Position.supine(), minutes(10))),
    ),
)

LUM014 = Rule(
    code="LUM014",
    name="hip-extension-borrowed-from-lumbar",
    hazard="lumbar-extension-under-load",
    severity="info",
    when=posture.in_("half_kneeling", "kneeling", "standing", "side_lying")
    & (hip_flexion_deg <= -10)
    & (lumbar_extension_pct >= 25),
    message="Hip at {hip_flexion_deg}: the low back lends part of that and arches to {lumbar_extension_pct} "
    "of its range.",
    why="Hips extend by some 7-18 degrees; what looks like more comes from the low back, and the stretch "
    "misses the hip.",
    evidence=Evidence(
        grade="C",
        basis="policy",
        supports=(ROACH_2015, SOUCIE_2011),
        note="The range of hips is measured (the upper figure from memory); how much the low back lends "
        "before the hip ends is an assumption of the lumbar model.",
    ),
    remedy=Remedy(
        text="Tuck the pelvis first and take a smaller step.",
        exercises=("half-kneeling-hip-flexor-stretch",),
    ),
    known_problems="The coupling of 0.30 in extension has no source. Both thresholds are policy and lie "
    "within the model's error.",
    flags=(
        Example("half-kneeling lunge without a tuck", lambda: held(_rear_kneel(15), seconds(30)), level="info"),
        Example(
            "standing lunge, rear leg far back",
            lambda: held(
                Position.standing(hip_flexion=60, knee_flexion=70, pitch=0).right(hip_flexion=-20, knee_flexion=10),
                seconds(30),
            ),
            level="info",
        ),
    ),
    passes=(
        Example("half-kneeling with a tucked pelvis", lambda: held(_rear_kneel(15, pelvis="tucked"), seconds(30))),
        Example("half-kneeling at 12 degrees", lambda: held(_rear_kneel(12), seconds(30))),
        Example(
            "walking",
            lambda: moved(
                Position.standing().left(hip_flexion=25).right(hip_flexion=-10),
                Position.standing(),
                dose=minutes(5),
            ),
        ),
    ),
)

LUM016 = Rule(
    code="LUM016",
    name="lumbar-extension-end-range",
    hazard="lumbar-extension-under-load",
    severity="info",
    when=lumbar_extension_pct >= 80,
    warning=(lumbar_extension_pct >= 80) & (overpressure_spine >= 0.5),
    message="Low back arched to {lumbar_extension_pct} of its range (push from outside: {overpressure_spine} of 1).",
    why="Near the end of the arch load moves to the small joints behind the discs. Healthy adults bear "
    "that; it matters with a narrowed spinal canal or a stress fracture of the arch.",
    evidence=Evidence(
        grade="C",
        basis="policy",
        supports=(ADAMS_HUTTON_1985, PEARCY_1984),
        against=(MITCHELL_2008,),
        note="The shift of load is cadaver work, the range of 16 degrees is from memory. 80 % and a push "
        "of one half are policy.",
    ),
    remedy=Remedy(
        text="Rise only to the elbows, or make the arch smaller and let the upper back share it.",
        exercises=("prone-on-elbows", "bird-dog"),
    ),
    known_problems="Everything hangs on a full extension of 16 degrees; a survey over the skin found nearly "
    "twice that (Mitchell 2008), which would nearly halve the percentages.",
    flags=(
        Example("cobra", lambda: held(_cobra(), seconds(15)), level="info"),
        Example(
            "cobra with somebody pushing",
            lambda: held(_cobra().pulled(0.6, at="trunk"), seconds(15)),
            level="warning",
        ),
    ),
    passes=(
        Example("prone on the elbows", lambda: held(_on_elbows(), seconds(60))),
        Example("deep half-kneeling lunge", lambda: held(_rear_kneel(24), seconds(30))),
        Example(
            "bridge",
            lambda: held(
                Position.supine(hip_flexion=0, knee_flexion=90, pitch=-115).supported_by("head", "upper back", "feet"),
                Dose(sets=3, seconds=10),
            ),
        ),
    ),
)

LUM018 = Rule(
    code="LUM018",
    name="ballistic-lumbar-extension",
    hazard="lumbar-extension-under-load",
    severity="warning",
    when=speed.is_("ballistic") & (lumbar_extension_pct >= 70),
    message="Bouncing or flung movement takes the low back to {lumbar_extension_pct} of its arch.",
    why="Speed raises the peak force at the end of range, where there is little time to stop.",
    evidence=Evidence(
        grade="D",
        basis="policy",
        note="General spine mechanics (the work of Adams and Dolan) and the usual caution of exercise "
        "guidelines; no source was read for it.",
    ),
    remedy=Remedy(
        text="Move slowly, two to three seconds each way, and stop short of the end.",
        exercises=("prone-on-elbows", "glute-bridge"),
    ),
    known_problems="Gymnasts and swimmers do this daily with training; 70 % is policy.",
    flags=(
        Example(
            "kipping swing on the bar",
            lambda: moved(
                Position.hanging(hip_extension=10, cue="arched"),
                Position.hanging(hip_flexion=40),
                dose=reps(10),
                speed="ballistic",
            ),
            level="warning",
        ),
        Example(
            "flinging back from standing",
            lambda: moved(Position.standing(), _lean_back(), dose=reps(10), speed="ballistic"),
            level="warning",
        ),
    ),
    passes=(
        Example("leaning back slowly", lambda: moved(Position.standing(), _lean_back(), dose=reps(10))),
        Example(
            "jumping lunges with the thigh 20 degrees back",
            lambda: moved(Position.standing(), _rear_kneel(20), dose=reps(10), speed="ballistic", impact="jump"),
        ),
        Example(
            "jogging",
            lambda: moved(
                Position.standing().left(hip_flexion=35, knee_flexion=40).right(hip_flexion=-10),
                Position.standing(),
                dose=minutes(10),
                speed="fast",
                impact="run",
            ),
        ),
    ),
)

RULES: tuple[Rule, ...] = (LUM007, LUM012, LUM013, LUM014, LUM016, LUM018)
"""In the order of their codes."""
