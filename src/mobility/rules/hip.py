"""Rules of the hip: the impingement test position, and end positions that are pushed."""

from __future__ import annotations

from ..facts.limbs import hip_abduction_deg, hip_flexion_deg, hip_rotation_deg
from ..facts.position import overpressure_limb
from ..model import Position, seconds
from .evidence import Evidence
from .rule import Example, Remedy, Rule, held
from .sources.movement import AAOS_1965

RULES: tuple[Rule, ...] = (
    Rule(
        code="HIP001",
        name="hip-impingement-combination",
        hazard="hip-end-range",
        severity="info",
        when=(
            (hip_flexion_deg >= 90) & (hip_abduction_deg <= -10) & (hip_rotation_deg <= -20) & (overpressure_limb > 0)
        ),
        message=(
            "Hip bent {hip_flexion_deg}, drawn across ({hip_abduction_deg}) and turned in "
            "({hip_rotation_deg}; minus is inward), with a push of {overpressure_limb} of 1."
        ),
        why=(
            "Clinicians use this very combination to provoke the pain of a pinched hip joint. A hip without "
            "complaints is not known to be harmed by it."
        ),
        evidence=Evidence(
            grade="C",
            basis="policy",
            note=(
                "The flexion, adduction, internal rotation test of the clinic; its use as a limit is a "
                "choice made here."
            ),
        ),
        remedy=Remedy(
            text="Turn the hip outward instead, as in a figure four, and stay short of a right angle.",
            exercises=("figure-four-stretch",),
        ),
        known_problems="Hips whose neck is turned forward reach 20 degrees inward without any strain.",
        flags=(
            Example(
                "knee pushed across to the other shoulder",
                lambda: held(
                    Position.supine()
                    .right(hip_flexion=95, knee_flexion=100, hip_adduction=15, hip_internal_rotation=25)
                    .lifting("right leg")
                    .pulled(0.3, at="limbs"),
                    seconds(30),
                ),
                level="info",
            ),
            Example(
                "the same on the left, barely pushed",
                lambda: held(
                    Position.supine()
                    .left(hip_flexion=90, knee_flexion=90, hip_adduction=10, hip_internal_rotation=20)
                    .lifting("left leg")
                    .pulled(0.1, at="limbs"),
                    seconds(30),
                ),
                level="info",
            ),
        ),
        passes=(
            Example(
                "the same place without a push",
                lambda: held(
                    Position.supine()
                    .right(hip_flexion=95, knee_flexion=100, hip_adduction=15, hip_internal_rotation=25)
                    .lifting("right leg"),
                    seconds(30),
                ),
            ),
            Example(
                "hardly turned inward",
                lambda: held(
                    Position.supine()
                    .right(hip_flexion=95, knee_flexion=100, hip_adduction=15, hip_internal_rotation=18)
                    .lifting("right leg")
                    .pulled(0.3, at="limbs"),
                    seconds(30),
                ),
            ),
            Example(
                "figure four, shin drawn in",
                lambda: held(
                    Position.supine(hip_flexion=90, knee_flexion=90)
                    .right(hip_abduction=30, hip_external_rotation=45)
                    .pulled(0.4, at="limbs"),
                    seconds(30),
                ),
            ),
        ),
    ),
    Rule(
        code="HIP002",
        name="hip-end-range-overpressure",
        hazard="hip-end-range",
        severity="info",
        when=(
            (overpressure_limb >= 0.5)
            & ((hip_flexion_deg >= 120) | (hip_flexion_deg <= -20) | (hip_abduction_deg >= 60))
        ),
        message=(
            "Hip pushed at the end of its range ({overpressure_limb} of 1): thigh on trunk "
            "{hip_flexion_deg}, apart {hip_abduction_deg}."
        ),
        why=(
            "The hip is taken further than its own muscles move it. For most hips that is an ordinary "
            "stretch; for an artificial, very mobile or impinging one it matters."
        ),
        evidence=Evidence(
            grade="D",
            basis="policy",
            supports=(AAOS_1965,),
            note=(
                "The usual limits of the hip in that handbook (bending 120, back 20 to 30, apart 45) stand "
                "here from memory. The push, and which angles count, were set here."
            ),
        ),
        remedy=Remedy(
            text="Stay in the range that the hip reaches by itself, hands off.",
            exercises=("half-kneeling-hip-flexor-stretch", "figure-four-stretch"),
        ),
        known_problems=(
            "Thigh on trunk holds the bending of the low back too, so the hip itself is less far than it looks."
        ),
        flags=(
            Example(
                "both knees hugged firmly",
                lambda: held(Position.supine(hip_flexion=140, knee_flexion=140).pulled(1), seconds(60)),
                level="info",
            ),
            Example(
                "frog pushed to the floor",
                lambda: held(Position.quadruped(hip_abduction=65).pulled(0.5, at="limbs"), seconds(60)),
                level="info",
            ),
            Example(
                "deep lunge sunk into the front of the hip",
                lambda: held(Position.half_kneeling(hip_extension=22).pulled(0.5, at="limbs"), seconds(30)),
                level="info",
            ),
        ),
        passes=(
            Example(
                "knees drawn in lightly",
                lambda: held(Position.supine(hip_flexion=125, knee_flexion=130).pulled(0.4), seconds(60)),
            ),
            Example(
                "pulled firmly, short of the end",
                lambda: held(Position.supine(hip_flexion=118, knee_flexion=130).pulled(1), seconds(30)),
            ),
            Example(
                "half-kneeling stretch, pelvis tucked",
                lambda: held(Position.half_kneeling(hip_extension=15, pelvis="tucked"), seconds(30)),
            ),
            Example(
                "deep squat, nobody pushing",
                lambda: held(Position.squat(hip_flexion=125, knee_flexion=130), seconds(30)),
            ),
        ),
    ),
)
