"""Rules of the knee: locked back, folded, twisted, bent deeply under load."""

from __future__ import annotations

from ..facts.dose import hold_s
from ..facts.limbs import hip_flexion_deg, knee_flexion_deg, knee_torsion
from ..facts.load import limb_load_bw
from ..facts.position import overpressure_limb
from ..model import Load, Position, minutes, reps, seconds
from .evidence import Evidence
from .rule import Example, Remedy, Rule, held, moved
from .sources.movement import CHUSID_1971, CRAMER_2013, HARTMANN_2013, SOUCIE_2011

RULES: tuple[Rule, ...] = (
    Rule(
        code="KNE001",
        name="knee-hyperextension-loaded",
        hazard="joint-load",
        severity="info",
        when=(knee_flexion_deg <= -5) & (limb_load_bw >= 0.4) & (hold_s >= 10),
        warning=(knee_flexion_deg <= -10) & (limb_load_bw >= 0.4) & (hold_s >= 10),
        message="Knee locked back ({knee_flexion_deg}, minus is beyond straight) under {limb_load_bw} for {hold_s}.",
        why=(
            "A knee that hangs in its end position is held by capsule and ligaments, while the muscles that "
            "should guard it are off."
        ),
        evidence=Evidence(
            grade="D",
            basis="policy",
            against=(SOUCIE_2011,),
            note=(
                "Expert opinion. A survey of healthy people found the knee a degree or two beyond straight "
                "in adults and up to five in children, so five alone is no more than a note."
            ),
        ),
        remedy=Remedy(
            text="Keep the knee soft, bent 5 to 10 degrees, with the thigh working.",
            exercises=("bodyweight-squat-to-box", "march-in-place"),
        ),
        known_problems=(
            "Five degrees is about what an eye or a goniometer is good for. A photograph of a straight leg "
            "often looks locked when it is not."
        ),
        flags=(
            Example(
                "standing with both knees pushed back",
                lambda: held(Position.standing(knee_flexion=-6), seconds(30)),
                level="info",
            ),
            Example(
                "tree pose on a locked knee",
                lambda: held(
                    Position.standing()
                    .left(knee_flexion=-12)
                    .right(hip_flexion=60, hip_abduction=45, hip_external_rotation=45, knee_flexion=110)
                    .lifting("right leg"),
                    seconds(30),
                ),
                level="warning",
            ),
        ),
        passes=(
            Example("all but straight", lambda: held(Position.standing(knee_flexion=-4), minutes(2))),
            Example("locked for a moment", lambda: held(Position.standing(knee_flexion=-12), seconds(8))),
            Example(
                "sitting with the legs out in front",
                lambda: held(Position.long_sitting(knee_flexion=-8), minutes(1)),
            ),
        ),
    ),
    Rule(
        code="KNE002",
        name="knee-full-flexion-loaded",
        hazard="deep-knee-flexion-under-load",
        severity="info",
        when=(knee_flexion_deg >= 140) & (limb_load_bw >= 0.3) & (hold_s >= 300),
        message="Knee folded to {knee_flexion_deg} under {limb_load_bw} for {hold_s}.",
        why=(
            "Full bending under weight presses kneecap and menisci, and very long kneeling on the heels has "
            "numbed the nerve that lifts the foot."
        ),
        evidence=Evidence(
            grade="D",
            basis="policy",
            supports=(CHUSID_1971, CRAMER_2013),
            note=(
                "The nerve injury on record came with hours a day of sitting on the heels; a limit of half "
                "an hour is customary advice, and the five minutes were set here."
            ),
        ),
        remedy=Remedy(text="Put a block or a firm cushion under the hips, or get up before five minutes are over."),
        known_problems=(
            "Many people sit like this daily where it is the custom; the rule does not know who is used to it."
        ),
        flags=(
            Example(
                "sitting on the heels for ten minutes",
                lambda: held(Position.kneeling(knee_flexion=150, hip_flexion=60), minutes(10)),
                level="info",
            ),
            Example(
                "child's pose for five minutes",
                lambda: held(
                    Position.kneeling(knee_flexion=150, hip_flexion=135, pitch=75).resting("forehead").resting("hands"),
                    minutes(5),
                ),
                level="info",
            ),
        ),
        passes=(
            Example(
                "on the heels for just under five minutes",
                lambda: held(Position.kneeling(knee_flexion=150, hip_flexion=60), seconds(295)),
            ),
            Example(
                "on a block for ten minutes",
                lambda: held(Position.kneeling(knee_flexion=125, hip_flexion=50), minutes(10)),
            ),
        ),
    ),
    Rule(
        code="KNE003",
        name="knee-torsion-lever",
        hazard="joint-load",
        severity="info",
        when=knee_torsion.holds & (knee_flexion_deg >= 60),
        warning=knee_torsion.holds & (knee_flexion_deg >= 60) & ((overpressure_limb >= 0.5) | (limb_load_bw >= 0.3)),
        message=(
            "Knee bent {knee_flexion_deg} while a fixed foot twists the shin; push {overpressure_limb} of 1, "
            "load {limb_load_bw}."
        ),
        why=(
            "When the hip has no more turn to give, the shin becomes a lever on the knee, which was not "
            "built to turn. Without weight or pull these seats are ordinary."
        ),
        evidence=Evidence(
            grade="D",
            basis="policy",
            supports=(CRAMER_2013,),
            note="Case reports only; lotus is among the poses named most often in them.",
        ),
        remedy=Remedy(
            text="Lie on the back with the ankle on the other thigh, and do not pull.",
            exercises=("figure-four-stretch",),
        ),
        known_problems="No angle tells the twist: the author of a position has to state it.",
        flags=(
            Example(
                "pigeon, front shin across",
                lambda: held(
                    Position.floor_sitting(hip_flexion=100, twisted_knee="right")
                    .right(hip_external_rotation=45)
                    .left(hip_flexion=-10, knee_flexion=5),
                    seconds(60),
                ),
                level="info",
            ),
            Example(
                "foot pulled up into lotus",
                lambda: held(
                    Position.floor_sitting(knee_flexion=130, hip_external_rotation=50, twisted_knee="both").pulled(
                        0.5, at="limbs"
                    ),
                    seconds(60),
                ),
                level="warning",
            ),
            Example(
                "hero pose with the weight on turned-out feet",
                lambda: held(Position.kneeling(knee_flexion=150, hip_flexion=60, twisted_knee="both"), seconds(60)),
                level="warning",
            ),
        ),
        passes=(
            Example(
                "cross-legged, knees free",
                lambda: held(Position.floor_sitting(knee_flexion=110, hip_external_rotation=40), minutes(5)),
            ),
            Example(
                "twisted, but hardly bent",
                lambda: held(Position.floor_sitting(knee_flexion=55, twisted_knee="right"), seconds(60)),
            ),
        ),
    ),
    Rule(
        code="KNE004",
        name="deep-knee-flexion-loaded",
        hazard="deep-knee-flexion-under-load",
        severity="info",
        when=(
            ((knee_flexion_deg >= 120) & (limb_load_bw >= 0.3))
            | ((knee_flexion_deg >= 100) & (hip_flexion_deg < 30) & (limb_load_bw >= 0.3))
        ),
        message="Knee bent {knee_flexion_deg} under {limb_load_bw}.",
        why=(
            "Deep bending under load asks more of the thigh and presses the joint harder. In healthy lifters "
            "that does not show as more injuries; it is said for knees that already complain."
        ),
        evidence=Evidence(
            grade="C",
            basis="policy",
            against=(HARTMANN_2013,),
            note=(
                "The review describes the loads as well: the stress behind the kneecap is highest near a "
                "right angle and less below it. It does not name a depth to stay above, so both angles were "
                "set here."
            ),
        ),
        remedy=Remedy(
            text="Bend to about a right angle, with a box or a support to limit the depth.",
            exercises=("bodyweight-squat-to-box", "air-squat"),
        ),
        known_problems=(
            "Loads on the leg go by posture: 0.3 of body weight in child's pose is assumed, so that pose is "
            "listed too, and so is a couch stretch."
        ),
        flags=(
            Example(
                "full squat with a bar",
                lambda: moved(
                    Position.standing(),
                    Position.squat(hip_flexion=125, knee_flexion=130, ankle_dorsiflexion=30),
                    dose=reps(5),
                    load=Load(implement="barbell", at="shoulders", mass_kg=60),
                    effort=7,
                    purpose="strength",
                ),
                level="info",
            ),
            Example(
                "sissy squat, hips straight",
                lambda: moved(
                    Position.standing(),
                    Position.squat(hip_flexion=5, knee_flexion=105, ankle_dorsiflexion=30),
                    dose=reps(8),
                    effort=7,
                    purpose="strength",
                ),
                level="info",
            ),
            Example(
                "sitting on the heels",
                lambda: held(Position.kneeling(knee_flexion=150, hip_flexion=60), seconds(60)),
                level="info",
            ),
        ),
        passes=(
            Example(
                "air squat a little below a right angle",
                lambda: moved(Position.standing(), Position.squat(hip_flexion=105, knee_flexion=115), dose=reps(10)),
            ),
            Example(
                "half-kneeling stretch",
                lambda: held(Position.half_kneeling(hip_extension=10, pelvis="tucked"), seconds(30)),
            ),
            Example(
                "heel drawn to the buttock lying face down",
                lambda: held(Position.prone(knee_flexion=130), seconds(30)),
            ),
        ),
    ),
)
