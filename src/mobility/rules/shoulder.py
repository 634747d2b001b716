"""Rules of the shoulder: end positions that are pushed or loaded, and a reach that the low back pays for."""

from __future__ import annotations

from ..facts.limbs import shoulder_behind_deg, shoulder_elevation_deg, shoulder_rotation_deg
from ..facts.load import hand_load_bw, load_kg
from ..facts.lumbar import lumbar_extension_pct
from ..facts.position import overpressure_limb
from ..model import Load, Position, reps, seconds
from ..model.equipment import bench
from .evidence import Evidence
from .rule import Example, Remedy, Rule, held, moved
from .sources.movement import AAOS_1965, KOLBER_2010, MCKEAN_BURKETT_2015, SOUCIE_2011

_LOADED = (load_kg > 0) | (hand_load_bw >= 0.3)

RULES: tuple[Rule, ...] = (
    Rule(
        code="SHO001",
        name="shoulder-abduction-er-overpressure",
        hazard="shoulder-end-range-under-load",
        severity="warning",
        when=(
            (shoulder_elevation_deg >= 80)
            & (shoulder_elevation_deg <= 120)
            & (shoulder_rotation_deg >= 80)
            & (overpressure_limb >= 0.5)
        ),
        message=(
            "Arm out at {shoulder_elevation_deg}, turned out {shoulder_rotation_deg} and pushed further "
            "({overpressure_limb} of 1)."
        ),
        why=(
            "Clinicians put a shoulder here to see whether it feels about to slip forward: the push goes "
            "into the front of the joint capsule."
        ),
        evidence=Evidence(
            grade="C",
            basis="policy",
            note="The apprehension test of the clinic; angles and push as a limit were set here.",
        ),
        remedy=Remedy(
            text="Turn the arm out with the elbow lower, at 30 to 45 degrees from the side, and lean in less.",
            exercises=("doorway-pec-stretch",),
        ),
        known_problems=(
            "Throwers often turn out well beyond 90 degrees. How hard a doorway pushes is told by the author "
            "or not at all."
        ),
        flags=(
            Example(
                "hard lean into a doorway, elbows at shoulder height",
                lambda: held(
                    Position.standing(shoulder_abduction=90, shoulder_external_rotation=90, elbow_flexion=90).pulled(
                        0.6, at="limbs"
                    ),
                    seconds(30),
                ),
                level="warning",
            ),
            Example(
                "partner presses the forearm to the floor",
                lambda: held(
                    Position.supine()
                    .right(shoulder_abduction=85, shoulder_external_rotation=80, elbow_flexion=90)
                    .pulled(0.5, at="limbs"),
                    seconds(20),
                ),
                level="warning",
            ),
        ),
        passes=(
            Example(
                "easy doorway stretch",
                lambda: held(
                    Position.standing(shoulder_abduction=90, shoulder_external_rotation=85, elbow_flexion=90).pulled(
                        0.3, at="limbs"
                    ),
                    seconds(30),
                ),
            ),
            Example(
                "arm low at the side of the door",
                lambda: held(
                    Position.standing(shoulder_abduction=45, shoulder_external_rotation=85, elbow_flexion=90).pulled(
                        0.6, at="limbs"
                    ),
                    seconds(30),
                ),
            ),
            Example(
                "turned out a little less",
                lambda: held(
                    Position.standing(shoulder_abduction=90, shoulder_external_rotation=75, elbow_flexion=90).pulled(
                        0.6, at="limbs"
                    ),
                    seconds(30),
                ),
            ),
        ),
    ),
    Rule(
        code="SHO002",
        name="overhead-reach-lumbar-compensation",
        hazard="lumbar-extension-under-load",
        severity="info",
        when=(shoulder_elevation_deg >= 170) & (lumbar_extension_pct >= 50),
        message=(
            "Arms overhead ({shoulder_elevation_deg}) with the low back arched to {lumbar_extension_pct} of its range."
        ),
        why=(
            "Shoulders lift to about 170 degrees on average, so whoever reaches further takes the rest from "
            "the low back."
        ),
        evidence=Evidence(
            grade="C",
            basis="policy",
            supports=(SOUCIE_2011, AAOS_1965),
            note=(
                "The averages of 169 (men) and 172 (women) stand here from memory; the handbook has 180. "
                "That half of the arch is too much was set here."
            ),
        ),
        remedy=Remedy(
            text="Reach to 150 degrees while breathing out, with the pelvis tucked.",
            exercises=("half-kneeling-hip-flexor-stretch", "dead-bug"),
        ),
        known_problems=(
            "The arch comes from hip, pelvis and cue; the model does not know of the arms, so it cannot tell "
            "what the reach itself adds."
        ),
        flags=(
            Example(
                "deep half-kneeling lunge, arms back overhead",
                lambda: held(Position.half_kneeling(hip_extension=25, shoulder_flexion=175), seconds(30)),
                level="info",
            ),
            Example(
                "standing back-bend, arms overhead",
                lambda: held(Position.standing(shoulder_flexion=175, cue="arched"), seconds(10)),
                level="info",
            ),
        ),
        passes=(
            Example(
                "half-kneeling reach, pelvis tucked",
                lambda: held(
                    Position.half_kneeling(hip_extension=10, shoulder_flexion=170, pelvis="tucked"),
                    seconds(30),
                ),
            ),
            Example(
                "arched, arms a little lower",
                lambda: held(Position.standing(shoulder_flexion=165, cue="arched"), seconds(10)),
            ),
            Example(
                "arms overhead, back at rest",
                lambda: held(Position.standing(shoulder_flexion=178), seconds(30)),
            ),
        ),
    ),
    Rule(
        code="SHO003",
        name="behind-neck-load",
        hazard="shoulder-end-range-under-load",
        severity="info",
        when=((shoulder_elevation_deg >= 80) & (shoulder_rotation_deg >= 80) & (shoulder_behind_deg >= 10) & _LOADED),
        message=(
            "Load behind the head: arm up {shoulder_elevation_deg}, turned out {shoulder_rotation_deg}, "
            "{shoulder_behind_deg} behind the body."
        ),
        why=(
            "The arm works near the end of its outward turn. Shoulders with the range for it manage; without "
            "it, joint or spine gives instead."
        ),
        evidence=Evidence(
            grade="C",
            basis="policy",
            supports=(KOLBER_2010,),
            against=(MCKEAN_BURKETT_2015,),
            note=(
                "Measured presses behind the head stayed within passive range, but for the outward turn in "
                "men. That is why this is a note and no warning."
            ),
        ),
        remedy=Remedy(
            text="Keep the bar in front of the face, with the elbows a little forward.",
            exercises=("push-up",),
        ),
        known_problems="Any load counts, and the range of the person's own shoulder does not.",
        flags=(
            Example(
                "press from behind the neck",
                lambda: moved(
                    Position.standing(
                        shoulder_flexion=90,
                        shoulder_abduction=105,
                        shoulder_external_rotation=85,
                        elbow_flexion=110,
                    ),
                    Position.standing(shoulder_flexion=175),
                    dose=reps(8),
                    load=Load(implement="barbell", mass_kg=30),
                    effort=7,
                    purpose="strength",
                ),
                level="info",
            ),
            Example(
                "pull-down behind the neck",
                lambda: moved(
                    Position.sitting(shoulder_flexion=170),
                    Position.sitting(
                        shoulder_flexion=90,
                        shoulder_abduction=102,
                        shoulder_external_rotation=80,
                        elbow_flexion=120,
                    ),
                    dose=reps(10),
                    load=Load(implement="cable", mass_kg=40),
                    effort=6,
                    purpose="strength",
                ),
                level="info",
            ),
            Example(
                "chin-up with the neck to the bar",
                lambda: moved(
                    Position.hanging(),
                    Position.hanging(
                        shoulder_flexion=90,
                        shoulder_abduction=105,
                        shoulder_external_rotation=85,
                        elbow_flexion=130,
                    ),
                    dose=reps(5),
                    effort=8,
                    purpose="strength",
                ),
                level="info",
            ),
        ),
        passes=(
            Example(
                "press in front",
                lambda: moved(
                    Position.standing(
                        shoulder_flexion=60,
                        shoulder_abduction=45,
                        shoulder_external_rotation=80,
                        elbow_flexion=120,
                    ),
                    Position.standing(shoulder_flexion=175),
                    dose=reps(8),
                    load=Load(implement="barbell", mass_kg=30),
                    effort=7,
                    purpose="strength",
                ),
            ),
            Example(
                "elbows just behind the body",
                lambda: moved(
                    Position.standing(
                        shoulder_flexion=90,
                        shoulder_abduction=95,
                        shoulder_external_rotation=85,
                        elbow_flexion=110,
                    ),
                    Position.standing(shoulder_flexion=175),
                    dose=reps(8),
                    load=Load(implement="dumbbell", mass_kg=20),
                    effort=7,
                    purpose="strength",
                ),
            ),
            Example(
                "wall slide behind the neck without weight",
                lambda: moved(
                    Position.standing(
                        shoulder_flexion=90,
                        shoulder_abduction=105,
                        shoulder_external_rotation=85,
                        elbow_flexion=110,
                    ),
                    Position.standing(shoulder_flexion=175),
                    dose=reps(10),
                ),
            ),
        ),
    ),
    Rule(
        code="SHO004",
        name="elevated-internal-rotation-load",
        hazard="shoulder-end-range-under-load",
        severity="info",
        when=(shoulder_elevation_deg >= 90) & (shoulder_rotation_deg <= -45) & _LOADED,
        message=(
            "Loaded arm raised {shoulder_elevation_deg} while turned in ({shoulder_rotation_deg}, minus is inward)."
        ),
        why=(
            "A raised arm that is turned inward is where sore shoulders are tested and hurt. That it harms "
            "one without complaints has not been shown."
        ),
        evidence=Evidence(
            grade="D",
            basis="policy",
            note="Impingement tests of the clinic and reviews by practitioners; no outcome study.",
        ),
        remedy=Remedy(text="Stop when the elbows reach shoulder height, or raise the arm sideways with the thumb up."),
        known_problems="The turn of the shoulder is seldom authored; where it is not, it counts as none.",
        flags=(
            Example(
                "upright row with the elbows above the shoulders",
                lambda: moved(
                    Position.standing(),
                    Position.standing(shoulder_abduction=100, shoulder_internal_rotation=55, elbow_flexion=120),
                    dose=reps(10),
                    load=Load(implement="barbell", mass_kg=25),
                    effort=6,
                    purpose="strength",
                ),
                level="info",
            ),
            Example(
                "side raise with the thumbs down",
                lambda: moved(
                    Position.standing(),
                    Position.standing(shoulder_abduction=95, shoulder_internal_rotation=50),
                    dose=reps(12),
                    load=Load(implement="dumbbell", mass_kg=6),
                    effort=6,
                    purpose="strength",
                ),
                level="info",
            ),
        ),
        passes=(
            Example(
                "upright row to elbow height",
                lambda: moved(
                    Position.standing(),
                    Position.standing(shoulder_abduction=85, shoulder_internal_rotation=55, elbow_flexion=110),
                    dose=reps(10),
                    load=Load(implement="barbell", mass_kg=25),
                    effort=6,
                    purpose="strength",
                ),
            ),
            Example(
                "side raise with the thumbs up",
                lambda: moved(
                    Position.standing(),
                    Position.standing(shoulder_abduction=100, shoulder_external_rotation=20),
                    dose=reps(12),
                    load=Load(implement="dumbbell", mass_kg=6),
                    effort=6,
                    purpose="strength",
                ),
            ),
            Example(
                "the row without a weight",
                lambda: moved(
                    Position.standing(),
                    Position.standing(shoulder_abduction=100, shoulder_internal_rotation=55, elbow_flexion=120),
                    dose=reps(10),
                ),
            ),
        ),
    ),
    Rule(
        code="SHO005",
        name="shoulder-extension-load",
        hazard="shoulder-end-range-under-load",
        severity="info",
        when=(shoulder_behind_deg >= 50) & _LOADED,
        message="Loaded arm {shoulder_behind_deg} behind the body.",
        why=(
            "By its own muscles the arm goes back 50 to 60 degrees; weight that takes it there rests on the "
            "front of the joint capsule."
        ),
        evidence=Evidence(
            grade="D",
            basis="policy",
            supports=(AAOS_1965,),
            note="The handbook's range and expert opinion; no study of harm was found.",
        ),
        remedy=Remedy(
            text="Dip between parallel bars to a right angle at the elbow, or do push-ups.",
            exercises=("push-up",),
        ),
        known_problems=(
            "A flat bench press stays well below (10 to 25 degrees). Any held weight counts, as in an arm "
            "swung back with a light dumbbell."
        ),
        flags=(
            Example(
                "deep bench dip",
                lambda: moved(
                    Position.long_sitting(shoulder_extension=20)
                    .supported_by("hands", "heels")
                    .resting("hands", on=bench, share=0.3),
                    Position.long_sitting(shoulder_extension=58, elbow_flexion=100)
                    .supported_by("hands", "heels")
                    .resting("hands", on=bench, share=0.3),
                    dose=reps(10),
                    effort=6,
                    purpose="strength",
                ),
                level="info",
            ),
            Example(
                "straight arms raised back with weights",
                lambda: moved(
                    Position.standing(),
                    Position.standing(shoulder_extension=52),
                    dose=reps(10),
                    load=Load(implement="dumbbell", mass_kg=8),
                    effort=6,
                    purpose="strength",
                ),
                level="info",
            ),
        ),
        passes=(
            Example(
                "shallow bench dip",
                lambda: moved(
                    Position.long_sitting(shoulder_extension=20)
                    .supported_by("hands", "heels")
                    .resting("hands", on=bench, share=0.3),
                    Position.long_sitting(shoulder_extension=47, elbow_flexion=80)
                    .supported_by("hands", "heels")
                    .resting("hands", on=bench, share=0.3),
                    dose=reps(10),
                    effort=6,
                    purpose="strength",
                ),
            ),
            Example(
                "flat bench press",
                lambda: moved(
                    Position.supine(shoulder_flexion=85, hip_flexion=45, knee_flexion=90),
                    Position.supine(
                        shoulder_flexion=60,
                        shoulder_abduction=110,
                        elbow_flexion=100,
                        hip_flexion=45,
                        knee_flexion=90,
                    ),
                    dose=reps(8),
                    load=Load(implement="barbell", mass_kg=60),
                    effort=7,
                    purpose="strength",
                ),
            ),
            Example(
                "hands clasped behind, chest open",
                lambda: held(Position.standing(shoulder_extension=55), seconds(30)),
            ),
        ),
    ),
)
