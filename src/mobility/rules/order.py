"""Rules on what comes after what: stretch before power, cold end range, getting up."""

from __future__ import annotations

from ..facts.dose import hold_s, purpose
from ..facts.limbs import rom_pct, spine_rom_pct
from ..facts.load import impact_bw
from ..facts.position import posture
from ..facts.session import mobility_later, prior_recumbent_s, prior_static_s, prior_warm_s, rise_s
from ..model import Dose, Exercise, Position, Protocol, Step, Transition, minutes, reps, seconds
from .evidence import Evidence
from .rule import Example, Remedy, Rule, held, moved
from .sources.movement import BEHM_2016, GARBER_2011, JEFFREYS_2007, KONRAD_2021


def _in_order(*steps: Step) -> Protocol:
    """A protocol as an author might write it, for examples: nothing is added between the steps."""
    return Protocol(steps=steps)


def _thighs_stretched(hold: float) -> Step:
    """Two holds of a hamstring stretch, for examples."""
    raised = Position.supine().left(hip_flexion=70)
    return held(raised, Dose(sets=2, seconds=hold), purpose="stretch", muscles=("hamstrings",))


def _jumped() -> Step:
    """Squat jumps, for examples."""
    return moved(
        Position.squat(),
        Position.standing(),
        dose=reps(5),
        impact="jump",
        speed="ballistic",
        purpose="potentiate",
        muscles=("hamstrings", "quadriceps"),
    )


def _marched(time_s: float) -> Step:
    """Marching on the spot, for examples."""
    knee_up = Position.standing().left(hip_flexion=70, knee_flexion=80)
    return moved(Position.standing(), knee_up, dose=seconds(time_s), impact="walk", purpose="raise")


def _hip_flexor_stretch(hold: float, extension: float = 15) -> Step:
    """The half-kneeling stretch, for examples."""
    pose = Position.half_kneeling(hip_extension=extension, pelvis="tucked").on_a_pad()
    return held(pose, Dose(sets=2, seconds=hold), purpose="stretch")


def _hips_circled() -> Step:
    """Mobility work for the legs that jump, for examples."""
    swung = Position.standing().left(hip_flexion=60)
    return moved(Position.standing(), swung, dose=reps(10), purpose="mobilise", muscles=("hamstrings",))


def _rested_then_up(lying_s: float, position: Position, rise: float) -> Protocol:
    """So long on the back, then up within so many seconds, for examples."""
    up = Transition(instruction="Get up", seconds=rise)
    return _in_order(
        held(Position.supine(), seconds(lying_s), purpose="breathing"),
        Step(Exercise("up", position=position), dose=seconds(30), transition=up),
    )


RULES: tuple[Rule, ...] = (
    Rule(
        code="ORD001",
        name="static-stretch-before-power",
        hazard="order",
        severity="info",
        when=(prior_static_s >= 60) & (purpose.is_("potentiate") | (impact_bw >= 3)),
        message="The same muscles were stretched still for {prior_static_s} just before this.",
        why="Right after a minute or more of static stretch people performed 4.6 % worse, after less than a "
        "minute 1.1 % worse. That costs performance, not health.",
        evidence=Evidence(
            grade="A",
            basis="mixed",
            supports=(BEHM_2016,),
            against=(KONRAD_2021,),
            note="The minute and the losses are sourced, ten minutes as 'just before' is policy. For the hip "
            "flexors another review saw no loss up to two minutes.",
        ),
        remedy=Remedy(
            text="Loosen up by moving instead, or stretch for less than a minute and move before the effort.",
            exercises=("march-in-place", "air-squat"),
        ),
        known_problems="It knows which muscles work only as far as the steps tell. Any moving step between "
        "counts as dynamic work, whichever muscles it uses.",
        flags=(
            Example(
                "a minute of stretch, then jumps",
                lambda: _in_order(_thighs_stretched(30), _jumped()),
                level="info",
            ),
            Example(
                "two minutes of stretch, then jumps",
                lambda: _in_order(_thighs_stretched(60), _jumped()),
                level="info",
            ),
        ),
        passes=(
            Example(
                "fifty seconds of stretch, then jumps",
                lambda: _in_order(_thighs_stretched(25), _jumped()),
            ),
            Example(
                "stretch, marching, then jumps",
                lambda: _in_order(_thighs_stretched(30), _marched(60), _jumped()),
            ),
            Example("jumps, then the stretch", lambda: _in_order(_jumped(), _thighs_stretched(30))),
        ),
    ),
    Rule(
        code="ORD002",
        name="end-range-before-raise",
        hazard="order",
        severity="info",
        when=(hold_s >= 15) & (prior_warm_s < 120) & ((rom_pct >= 90) | (spine_rom_pct >= 90)),
        message="End of range is held for {hold_s} (limbs {rom_pct}, spine {spine_rom_pct}) after "
        "{prior_warm_s} of movement.",
        why="Stretching is held to work best once the muscles are warm.",
        evidence=Evidence(
            grade="C",
            basis="policy",
            supports=(GARBER_2011, JEFFREYS_2007),
            note="Position stand and opinion; harm by stretching cold is not claimed. Two minutes, "
            "15 s and 90 % of range are policy.",
        ),
        remedy=Remedy(
            text="Move lightly for three to five minutes first.",
            exercises=("march-in-place", "cat-cow"),
        ),
        known_problems="Only movement inside the same protocol counts as warming up. The share of range is "
        "taken against usual ranges unless the person's own were measured.",
        flags=(
            Example(
                "hip flexor stretch as the first thing",
                lambda: _in_order(_hip_flexor_stretch(30)),
                level="info",
            ),
            Example(
                "low back bent to the end after one minute of marching",
                lambda: _in_order(_marched(60), held(Position.long_sitting(lumbar_flexion=50), seconds(15))),
                level="info",
            ),
        ),
        passes=(
            Example(
                "the same after two minutes of marching",
                lambda: _in_order(_marched(120), _hip_flexor_stretch(30)),
            ),
            Example(
                "a stretch short of the end",
                lambda: _in_order(_hip_flexor_stretch(30, extension=10)),
            ),
            Example("a touch of the end for ten seconds", lambda: _in_order(_hip_flexor_stretch(10))),
        ),
    ),
    Rule(
        code="ORD003",
        name="potentiate-before-mobilise",
        hazard="order",
        severity="info",
        when=purpose.is_("potentiate") & mobility_later.holds,
        message="Fast or heavy preparation comes before mobility work.",
        why="The common order of a warm-up is to raise the pulse, then mobilise, then go hard, so that the "
        "range is there when it is needed.",
        evidence=Evidence(
            grade="D",
            basis="policy",
            supports=(JEFFREYS_2007,),
            note="A coaching scheme, cited for the order alone.",
        ),
        remedy=Remedy(
            text="Put the mobility work first.",
            exercises=("cat-cow", "side-lying-thoracic-rotation"),
        ),
        known_problems="Mobility work that winds down counts too; without muscles named on both it cannot be decided.",
        flags=(
            Example(
                "jumps before mobility",
                lambda: _in_order(_jumped(), _hips_circled()),
                level="info",
            ),
            Example(
                "jumps first, mobility at the very end",
                lambda: _in_order(
                    _jumped(),
                    _marched(60),
                    _hips_circled(),
                ),
                level="info",
            ),
        ),
        passes=(
            Example(
                "mobility before jumps",
                lambda: _in_order(_hips_circled(), _jumped()),
            ),
            Example("jumps, then a stretch", lambda: _in_order(_jumped(), _thighs_stretched(30))),
        ),
    ),
    Rule(
        code="POS002",
        name="abrupt-rise",
        hazard="order",
        severity="info",
        when=(prior_recumbent_s >= 180) & (rise_s < 30) & posture.in_("standing", "half_kneeling"),
        message="After {prior_recumbent_s} of lying only {rise_s} are given to come up.",
        why="Blood pressure drops on getting up after a rest, and some people turn dizzy and fall.",
        evidence=Evidence(
            grade="D",
            basis="policy",
            note="Textbook physiology and the usual caution of exercise guidelines; three minutes and 30 s are policy.",
        ),
        remedy=Remedy(
            text="Roll to the side, sit for half a minute to a minute, then stand.",
            exercises=("side-lying-breathing",),
        ),
        known_problems="Protocols chained here always get the time; it is for those read from elsewhere. "
        "Coming up to a squat or to kneeling is not judged.",
        flags=(
            Example(
                "five minutes on the back, then up in ten seconds",
                lambda: _rested_then_up(300, Position.standing(), 10),
                level="info",
            ),
            Example(
                "three minutes on the back, then half-kneeling in fifteen",
                lambda: _rested_then_up(180, Position.half_kneeling(), 15),
                level="info",
            ),
        ),
        passes=(
            Example("half a minute to get up", lambda: _rested_then_up(300, Position.standing(), 30)),
            Example("a short lie", lambda: _rested_then_up(120, Position.standing(), 10)),
            Example(
                "the transition that chaining adds",
                lambda: (
                    held(Position.supine(), minutes(5), purpose="breathing") >> held(Position.standing(), seconds(30))
                ),
            ),
            Example("sitting up only", lambda: _rested_then_up(300, Position.sitting(), 10)),
        ),
    ),
)
