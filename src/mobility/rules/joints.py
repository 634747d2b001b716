"""Rules of joints at large: the wrist, bouncing, landing, and what presses and shears the lowest disc."""

from __future__ import annotations

from ..facts.dose import hold_s
from ..facts.limbs import rom_pct, wrist_extension_deg
from ..facts.load import compression_n, hand_load_bw, impact_bw, shear_n, speed
from ..facts.session import prior_warm_s
from ..model import Load, Position, Protocol, Step, minutes, reps, seconds
from ..model.vocabulary import LoadSite
from .evidence import Evidence
from .rule import Example, Remedy, Rule, held, moved
from .sources.movement import (
    AAOS_1965,
    ARJMAND_2015,
    CHOLEWICKI_1991,
    GARBER_2011,
    HARTMANN_2016,
    WATERS_1993,
)


def _hinge() -> Position:
    return Position.standing(hip_flexion=80, knee_flexion=30, pelvis="neutral")


def _barbell(mass_kg: float, at: LoadSite = "hands") -> Load:
    return Load(implement="barbell", at=at, mass_kg=mass_kg)


def _pulled(mass_kg: float) -> Step:
    return moved(_hinge(), Position.standing(), dose=reps(5), load=_barbell(mass_kg), purpose="strength")


def _bar_squat(mass_kg: float) -> Step:
    deep = Position.squat(hip_flexion=120, knee_flexion=125, ankle_dorsiflexion=30, pitch=40, pelvis="neutral")
    return moved(Position.standing(), deep, dose=reps(5), load=_barbell(mass_kg, "shoulders"), purpose="strength")


RULES: tuple[Rule, ...] = (
    Rule(
        code="WRI001",
        name="wrist-extension-weightbearing",
        hazard="joint-load",
        severity="info",
        when=(wrist_extension_deg >= 85) & (hand_load_bw >= 0.3) & (hold_s >= 60),
        message="Wrist bent back {wrist_extension_deg} under {hand_load_bw} for {hold_s}.",
        why=(
            "Free wrists bend back about 70 degrees; leaning on flat hands takes them further for as long as it lasts."
        ),
        evidence=Evidence(
            grade="D",
            basis="policy",
            supports=(AAOS_1965,),
            note="The handbook gives a range and nothing about load or time; all three limits were set here.",
        ),
        remedy=Remedy(
            text="Stand on fists, on handles or on the forearms.",
            exercises=("side-plank", "dead-bug"),
        ),
        known_problems=(
            "A wrist under weight is taken to reach 90 degrees, so this tells long holds and not a harm that "
            "anybody has measured."
        ),
        flags=(
            Example(
                "plank on flat hands, shoulders far forward",
                lambda: held(Position.plank(wrist_extension=88), seconds(60)),
                level="info",
            ),
            Example("handstand for a minute", lambda: held(Position.inverted(), seconds(60)), level="info"),
        ),
        passes=(
            Example("plank with the shoulders over the hands", lambda: held(Position.plank(), minutes(2))),
            Example("the same far forward, shorter", lambda: held(Position.plank(wrist_extension=88), seconds(50))),
            Example(
                "hands and knees, little weight on the hands",
                lambda: held(Position.quadruped(wrist_extension=88), minutes(2)),
            ),
            Example("plank on the forearms", lambda: held(Position.plank(on_forearms=True), minutes(2))),
        ),
    ),
    Rule(
        code="JNT001",
        name="ballistic-limb-end-range",
        hazard="joint-load",
        severity="info",
        when=speed.is_("ballistic") & (rom_pct >= 90),
        message="A limb joint is thrown to {rom_pct} of its range.",
        why=(
            "Bouncing at the limit wins no more range than holding or moving slowly does, and it is hard to "
            "stop in time."
        ),
        evidence=Evidence(
            grade="D",
            basis="policy",
            against=(GARBER_2011,),
            note="The position stand of the ACSM allows ballistic work in sports that need it; 90 % was set here.",
        ),
        remedy=Remedy(
            text="Move slowly, two to three seconds each way, and hold at the end.",
            exercises=("half-kneeling-hip-flexor-stretch", "figure-four-stretch"),
        ),
        known_problems=(
            "Counted against usual ranges where the person's own are not measured, and the furthest joint "
            "decides, even one that is not being stretched."
        ),
        flags=(
            Example(
                "straight-leg kicks to the end",
                lambda: moved(
                    Position.standing(),
                    Position.standing(pitch=0).right(hip_flexion=110).lifting("right leg"),
                    dose=reps(10),
                    speed="ballistic",
                ),
                level="info",
            ),
            Example(
                "bouncing in a straddle",
                lambda: moved(
                    Position.long_sitting(hip_abduction=38),
                    Position.long_sitting(hip_abduction=44, hip_flexion=100),
                    dose=reps(20),
                    speed="ballistic",
                ),
                level="info",
            ),
        ),
        passes=(
            Example(
                "the straddle, slowly",
                lambda: moved(
                    Position.long_sitting(hip_abduction=38),
                    Position.long_sitting(hip_abduction=44, hip_flexion=100),
                    dose=reps(10),
                ),
            ),
            Example(
                "clapping push-up, wrists just below the limit",
                lambda: moved(
                    Position.plank(),
                    Position.plank(elbow_flexion=90, shoulder_flexion=60),
                    dose=reps(8),
                    effort=8,
                    speed="ballistic",
                ),
            ),
            Example(
                "leg swings in the middle of the range",
                lambda: moved(
                    Position.standing(pitch=0).right(hip_flexion=60).lifting("right leg"),
                    Position.standing(pitch=0).right(hip_flexion=-10).lifting("right leg"),
                    dose=reps(10),
                    speed="ballistic",
                ),
            ),
        ),
    ),
    Rule(
        code="IMP001",
        name="landing-impact",
        hazard="impact",
        severity="info",
        when=impact_bw >= 3,
        warning=(impact_bw >= 5) & (prior_warm_s < 300),
        message="Landing with about {impact_bw}; movement before it: {prior_warm_s}.",
        why=(
            "A landing is a short blow of several body weights. Healthy bone and tendon adapt to it and need "
            "some; it is said for bones, joints, a pelvic floor or eyes that bear less."
        ),
        evidence=Evidence(
            grade="C",
            basis="policy",
            note=(
                "Textbook figures that were not read again: running two to three body weights, jumps three "
                "to five, drops from a height more. Five minutes of warm-up were set here."
            ),
        ),
        remedy=Remedy(
            text="March or step, land from lower, and move for five minutes first.",
            exercises=("march-in-place", "bodyweight-squat-to-box"),
        ),
        known_problems="Goes by the kind of movement; how softly somebody lands is not known.",
        flags=(
            Example(
                "jumps",
                lambda: held(Position.squat(), reps(10), impact="jump", speed="ballistic"),
                level="info",
            ),
            Example(
                "depth drops to begin with",
                lambda: Protocol(steps=(held(Position.standing(), reps(5), impact="depth_drop", speed="ballistic"),)),
                level="warning",
            ),
            Example(
                "depth drops after less than five minutes",
                lambda: Protocol(
                    steps=(
                        held(Position.standing(), seconds(295), impact="run", speed="fast"),
                        held(Position.standing(), reps(5), impact="depth_drop", speed="ballistic"),
                    )
                ),
                level="warning",
            ),
            Example(
                "depth drops after five minutes of jogging",
                lambda: Protocol(
                    steps=(
                        held(Position.standing(), minutes(5), impact="run", speed="fast"),
                        held(Position.standing(), reps(5), impact="depth_drop", speed="ballistic"),
                    )
                ),
                level="info",
            ),
        ),
        passes=(
            Example("a jog", lambda: held(Position.standing(), minutes(20), impact="run", speed="fast")),
            Example("a walk", lambda: held(Position.standing(), minutes(20), impact="walk", speed="slow")),
        ),
    ),
    Rule(
        code="LOD001",
        name="compression-limit",
        hazard="joint-load",
        severity="info",
        when=compression_n >= 3400,
        warning=compression_n >= 6400,
        message="The lowest disc is pressed with about {compression_n}.",
        why=(
            "Rules for work draw their first line at 3400 N and once drew the last at 6400 N. Trained "
            "lifters bear several times that, so this is information about the load and not about harm."
        ),
        evidence=Evidence(
            grade="C",
            basis="sourced",
            supports=(WATERS_1993, ARJMAND_2015),
            against=(HARTMANN_2016, CHOLEWICKI_1991),
            note=(
                "3400 N was seen in a later paper that cites it and doubts that one fixed figure serves; "
                "6400 N (of 1981) is from memory. Loads of 6 to 17 kN are reported from barbell squats and "
                "deadlifts."
            ),
        ),
        remedy=Remedy(
            text="Take less weight, hold it closer, or choose an exercise with a shorter lever.",
            exercises=("curl-up", "side-plank", "bird-dog"),
        ),
        known_problems=(
            "A limit for people at work all day, not for tissue. The load is that of a body held still with one pair "
            "of muscles at work: in three lifts it came out a fifth to a half above what was measured in one man, and "
            "it leaves out muscles that work against each other, so that it is far too low for sit-ups, curl-ups and "
            "back raises. Fast movements, cables and machines are not judged."
        ),
        flags=(
            Example("60 kg pulled from the floor", lambda: _pulled(60), level="info"),
            Example("100 kg on the back in a deep squat", lambda: _bar_squat(100), level="info"),
            Example("100 kg pulled from the floor", lambda: _pulled(100), level="warning"),
        ),
        passes=(
            Example("15 kg pulled from the floor", lambda: _pulled(15)),
            Example("a squat without a load", lambda: moved(Position.standing(), Position.squat(), dose=reps(20))),
            Example("a forearm plank", lambda: held(Position.plank(on_forearms=True), seconds(60))),
            Example(
                "30 kg pressed overhead",
                lambda: moved(
                    Position.standing(shoulder_flexion=30, elbow_flexion=140),
                    Position.standing(shoulder_flexion=175),
                    dose=reps(8),
                    load=_barbell(30),
                ),
            ),
            Example(
                "a kettlebell swing, whose force no still body tells",
                lambda: moved(
                    Position.standing(hip_flexion=85, knee_flexion=25),
                    Position.standing(shoulder_flexion=85),
                    load=Load(implement="kettlebell", mass_kg=24),
                    speed="ballistic",
                ),
            ),
            Example(
                "a deadlift with a bar of unknown weight",
                lambda: moved(_hinge(), Position.standing(), load=Load(implement="barbell")),
            ),
        ),
    ),
    Rule(
        code="LOD002",
        name="shear-limit",
        hazard="joint-load",
        severity="info",
        when=shear_n >= 1000,
        message="The lowest disc is sheared with about {shear_n}.",
        why="A figure in common use for how much forward sliding force a spine should be asked to take.",
        evidence=Evidence(
            grade="C",
            basis="sourced",
            supports=(ARJMAND_2015,),
            note=(
                "McGill uses the same figure (from memory). Models of heavy deadlifts give about four times as much."
            ),
        ),
        remedy=Remedy(
            text="Keep the trunk more upright and the low back in its own curve.",
            exercises=("bodyweight-squat-to-box",),
        ),
        known_problems=(
            "What slides is the weight alone: muscles that run backwards take part of it, how much is not known, and "
            "the band begins at nothing for that."
        ),
        flags=(
            Example("100 kg pulled from the floor", lambda: _pulled(100), level="info"),
            Example("100 kg on the back in a deep squat", lambda: _bar_squat(100), level="info"),
        ),
        passes=(
            Example("40 kg pulled from the floor", lambda: _pulled(40)),
            Example("a long bow without a load", lambda: held(_hinge(), seconds(30))),
            Example("a bar of unknown weight", lambda: moved(_hinge(), load=Load(implement="barbell"))),
        ),
    ),
)
