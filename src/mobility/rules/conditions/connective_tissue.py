"""Rules for people whose tissues are lax, fragile, inflamed all over, or tender all over."""

from __future__ import annotations

from typing import Any

from ...facts.condition import active, contact_affected, moves_affected
from ...facts.contact import contact_nrs, contact_s
from ...facts.dose import hold_s, stretch_nrs
from ...facts.limbs import knee_flexion_deg, rom_pct
from ...facts.load import effort, hand_load_bw, limb_load_bw, speed
from ...facts.position import overpressure_limb, posture
from ...model import BreathingPattern, Condition, Contact, Dose, Load, Person, Position, Step, minutes, reps, seconds
from ..evidence import Evidence
from ..exposures import ON_THE_BELLY, straining
from ..rule import Example, Remedy, Rule, held, moved
from ..sources.limbs import ENGELBERT_2017, EULAR_2018, HYPERMOBILITY_INJURY_2019

# ---- people and bodies of the examples ----------------------------------------------------------------


def _with(condition: str, **known: Any) -> Person:
    """Somebody with one condition."""
    return Person(conditions=(Condition(condition, **known),))


def _folded_knee(knees: float, time_s: float = 30, pull: float = 0, stretch: float = 4) -> Step:
    """Face down, heels drawn towards the buttocks."""
    lying = Position.prone(knee_flexion=knees).pulled(pull, at="limbs")
    return held(lying, Dose(seconds=time_s, stretch=stretch), purpose="stretch")


def _standing(knees: float) -> Step:
    return held(Position.standing(knee_flexion=knees), seconds(30))


def _pressed(zone: str, pressure: float, time_s: float = 60, tool: str = "soft_ball") -> Step:
    contact = Contact(zone, with_=tool, pressure=pressure)
    return held(Position.sitting(), seconds(time_s), contacts=(contact,), purpose="release", effort=1)


def _squats(effort: float, hold_s: float = 0, **exercise: Any) -> Step:
    """Squats with a dumbbell, the breath held so long."""
    breathing = BreathingPattern(inhale_s=2, exhale_s=2, top_pause_s=hold_s)
    down = Position.squat(hip_flexion=80, knee_flexion=85)
    more: dict[str, Any] = {"load": Load(mass_kg=5), **exercise}
    return moved(Position.standing(), down, dose=reps(8), effort=effort, breathing=breathing, **more)


def _wall_sit(effort: float, hold_s: float) -> Step:
    """Half a minute against a wall, the breath held so long."""
    breathing = BreathingPattern(inhale_s=2, exhale_s=2, top_pause_s=hold_s)
    sitting = Position.squat(hip_flexion=85, knee_flexion=85, ankle_dorsiflexion=0)
    return held(sitting, seconds(30), effort=effort, breathing=breathing)


def _breathing(pause_s: float) -> Step:
    pattern = BreathingPattern(inhale_s=4, top_pause_s=pause_s, exhale_s=6)
    return held(Position.supine(), minutes(3), breathing=pattern, purpose="breathing")


def _on_hands(attitude: Position) -> Step:
    return held(attitude, seconds(20), effort=5)


# ---- the rules ----------------------------------------------------------------------------------------

RULES: tuple[Rule, ...] = (
    Rule(
        code="CTD001",
        name="hypermobility-eds",
        hazard="joint-load",
        severity="warning",
        when=((rom_pct >= 95) & ((hold_s >= 10) | (overpressure_limb > 0)))
        | ((knee_flexion_deg < 0) & (limb_load_bw >= 0.3))
        | posture.is_("hanging"),
        message="Lax joints: {deciding}.",
        why="Such joints have range enough and too little to hold them, so strength and control come before range; "
        "injuries by treatment that stretched them are on record.",
        evidence=Evidence(
            grade="C",
            basis="policy",
            supports=(ENGELBERT_2017, HYPERMOBILITY_INJURY_2019),
            note="The first source was seen to exist and not read, of the second neither title nor authors are known; "
            "all figures were set here.",
        ),
        remedy=Remedy(
            text="Work against resistance in the middle of the range, with soft knees, and hold there.",
            exercises=("wall-sit", "glute-bridge", "supported-90-90-breathing"),
        ),
        known_problems="The share is that of whichever limb joint is furthest, elbows too, so arms held overhead at "
        "170 degrees or a fully bent elbow are flagged. It is of the usual range unless the person's own was measured, "
        "and a measured large range raises what is allowed, which is the wrong way round here. The classical and the "
        "unspecified type share the rule.",
        condition="hypermobile or other Ehlers-Danlos syndrome, hypermobility",
        codes=("Q79.60", "Q79.61", "Q79.62", "Q79.69", "M35.7"),
        anyone=False,
        flags=(
            Example(
                "heels held at the buttocks",
                lambda: _folded_knee(134, time_s=10),
                person=_with("hypermobile-eds"),
                level="warning",
            ),
            Example(
                "a quick pull of the heels to the buttocks",
                lambda: _folded_knee(134, time_s=5, pull=0.3),
                person=_with("hypermobility"),
                level="warning",
            ),
            Example(
                "standing with the knees a degree beyond straight",
                lambda: _standing(-1),
                person=_with("Q79.60"),
                level="warning",
            ),
            Example(
                "dead hang",
                lambda: held(Position.hanging(), seconds(5)),
                person=_with("hypermobile-eds"),
                level="warning",
            ),
        ),
        passes=(
            Example("heels drawn up a little less", lambda: _folded_knee(131), person=_with("hypermobile-eds")),
            Example(
                "heels at the buttocks for a moment",
                lambda: _folded_knee(134, time_s=9),
                person=_with("hypermobile-eds"),
            ),
            Example(
                "lying with the knees beyond straight",
                lambda: held(Position.supine(knee_flexion=-5), seconds(30)),
                person=_with("hypermobile-eds"),
            ),
            Example("standing with straight knees", lambda: _standing(0), person=_with("hypermobile-eds")),
        ),
    ),
    Rule(
        code="CTD002",
        name="vascular-eds",
        hazard="unsafe-pressure",
        severity="error",
        when=(contact_nrs > 2) | straining(2) | speed.is_("ballistic") | ON_THE_BELLY | (effort >= 7),
        message="Fragile vessels: {deciding}.",
        why="In this type arteries and bowel can tear from a strain that others do not notice: a jump of blood "
        "pressure, a bounce, a hand in the belly.",
        evidence=Evidence(
            grade="D",
            basis="policy",
            note="Expert opinion without a source; every figure was set here.",
        ),
        remedy=Remedy(
            text="Move gently and actively, breathe without holding the breath, and let nothing press on the belly.",
            exercises=("side-lying-breathing", "slow-breathing", "march-in-place"),
        ),
        known_problems="It leaves out blood pressure at rest and landings. Effort is often not stated, and then the "
        "rule cannot be decided.",
        condition="vascular Ehlers-Danlos syndrome",
        codes=("Q79.63",),
        anyone=False,
        flags=(
            Example(
                "ball on the thigh at three of ten",
                lambda: _pressed("thigh", 3),
                person=_with("vascular-eds"),
                level="error",
            ),
            Example(
                "hand laid on the side of the belly",
                lambda: _pressed("abdomen_lateral", 1, tool="hand"),
                person=_with("vascular-eds"),
                level="error",
            ),
            Example(
                "breath held for two seconds under load",
                lambda: _squats(3, hold_s=2),
                person=_with("Q79.63"),
                level="error",
            ),
            Example(
                "breath held for two seconds against effort",
                lambda: _squats(4, hold_s=2, load=None),
                person=_with("vascular-eds"),
                level="error",
            ),
            Example(
                "breath held for two seconds in a wall sit",
                lambda: _wall_sit(3, hold_s=2),
                person=_with("vascular-eds"),
                level="error",
            ),
            Example(
                "light squats, bounced",
                lambda: _squats(2, speed="ballistic"),
                person=_with("vascular-eds"),
                level="error",
            ),
            Example("hard squats", lambda: _squats(7), person=_with("vascular-eds"), level="error"),
        ),
        passes=(
            Example("ball on the thigh at two of ten", lambda: _pressed("thigh", 2), person=_with("vascular-eds")),
            Example("easy squats, breathing on", lambda: _squats(6), person=_with("vascular-eds")),
            Example("a pause in the breath at rest", lambda: _breathing(2), person=_with("vascular-eds")),
        ),
    ),
    Rule(
        code="CTD003",
        name="ra-flare",
        hazard="joint-load",
        severity="warning",
        when=active.holds
        & (
            (moves_affected.holds & ((overpressure_limb > 0) | (stretch_nrs > 3)))
            | (contact_affected.holds & (contact_nrs > 3))
            | (moves_affected.holds & (hand_load_bw >= 0.3))
        ),
        message="Joint in a flare: {deciding}.",
        why="A swollen joint has a soft, stretched capsule, and pushing or pressing it adds to pain and laxity. Moving "
        "it actively keeps its range.",
        evidence=Evidence(
            grade="D",
            basis="policy",
            supports=(EULAR_2018,),
            note="The recommendations, cited from memory, are for activity in general, during flares with care; the "
            "figures were set here.",
        ),
        remedy=Remedy(
            text="Move the joint actively through what is comfortable, without weight on it, several times a day.",
            exercises=("supported-90-90-breathing", "hands-on-belly-breathing"),
        ),
        known_problems="Where the flare sits has to be told, and the map from zones to joints is coarse. The push may "
        "be on another joint than the sore one, and a hand's load counts for a sore knee in the same step. A strong "
        "stretch counts only where the joint is taken to 80 % of its range or bears weight.",
        condition="inflamed joint in a flare",
        codes=("M05", "M06", "M07", "M08", "L40.5"),
        anyone=False,
        flags=(
            Example(
                "plank on a swollen wrist",
                lambda: _on_hands(Position.plank()),
                person=_with("rheumatoid-arthritis", active=True, zones=("hand", "forearm")),
                level="warning",
            ),
            Example(
                "swollen knee folded and pulled",
                lambda: _folded_knee(115, pull=0.1, stretch=3),
                person=_with("psoriatic-arthritis", active=True, zones=("patella",)),
                level="warning",
            ),
            Example(
                "swollen knee stretched",
                lambda: _folded_knee(115, stretch=4),
                person=_with("M05.79", active=True, zones=("patella",)),
                level="warning",
            ),
            Example(
                "ball pressed on the swollen place",
                lambda: _pressed("hand", 4),
                person=_with("rheumatoid-arthritis", active=True, zones=("hand",)),
                level="warning",
            ),
        ),
        passes=(
            Example(
                "the same plank between flares",
                lambda: _on_hands(Position.plank()),
                person=_with("rheumatoid-arthritis", active=False, zones=("hand", "forearm")),
            ),
            Example(
                "hands and knees with a swollen wrist",
                lambda: _on_hands(Position.quadruped()),
                person=_with("rheumatoid-arthritis", active=True, zones=("hand", "forearm")),
            ),
            Example(
                "swollen knee folded mildly",
                lambda: _folded_knee(115, stretch=3),
                person=_with("rheumatoid-arthritis", active=True, zones=("patella",)),
            ),
            Example(
                "plank with a swollen knee",
                lambda: _on_hands(Position.plank()),
                person=_with("rheumatoid-arthritis", active=True, zones=("patella",)),
            ),
            Example(
                "pressed elsewhere",
                lambda: _pressed("gluteal", 5),
                person=_with("rheumatoid-arthritis", active=True, zones=("hand",)),
            ),
            Example(
                "knee stretched with a swollen wrist",
                lambda: _folded_knee(130, pull=0.3),
                person=_with("rheumatoid-arthritis", active=True, zones=("hand", "forearm")),
            ),
            Example(
                "light pressure on the swollen place",
                lambda: _pressed("hand", 3),
                person=_with("rheumatoid-arthritis", active=True, zones=("hand",)),
            ),
        ),
    ),
    Rule(
        code="CTD004",
        name="fibromyalgia",
        hazard="dose",
        severity="info",
        when=(contact_nrs > 3) | (contact_s > 60),
        message="Tender all over: pressure felt {contact_nrs} for {contact_s} in one place.",
        why="Pressure turns into pain earlier, and what was too much may be felt for days after.",
        evidence=Evidence(
            grade="C",
            basis="policy",
            note="Lower thresholds of pressure pain are well described, though no source was read for this; the two "
            "figures were set here.",
        ),
        remedy=Remedy(
            text="Press lightly and briefly, change one thing at a time, and walk and breathe in small portions.",
            exercises=("supported-90-90-breathing", "slow-breathing", "walking"),
        ),
        known_problems="How much is new in a day matters more than pressure, and nothing tells it. The code is "
        "fibromyalgia's alone; sensitive pain without that name is not seen.",
        condition="fibromyalgia",
        codes=("M79.7",),
        anyone=False,
        flags=(
            Example("ball at four of ten", lambda: _pressed("gluteal", 4), person=_with("fibromyalgia"), level="info"),
            Example(
                "light ball for longer than a minute",
                lambda: _pressed("gluteal", 2, 61),
                person=_with("M79.7"),
                level="info",
            ),
        ),
        passes=(
            Example("a minute at three of ten", lambda: _pressed("gluteal", 3), person=_with("fibromyalgia")),
            Example("breathing without a tool", lambda: _breathing(0), person=_with("fibromyalgia")),
        ),
    ),
)
