"""Rules on deliberate pressure: where it lands, with what, how hard and for how long."""

from __future__ import annotations

from typing import Any

from ..facts.contact import (
    contact_kpa,
    contact_nrs,
    contact_s,
    contact_tool,
    contact_weighted,
    contact_zone,
)
from ..facts.person import symptoms
from ..facts.session import stop_rule
from ..model import Contact, Person, Position, Protocol, Step, seconds
from .evidence import Evidence
from .rule import Example, Remedy, Rule, held
from .sources.movement import (
    ARTICLE,
    BARTSCH_2021,
    CHEATHAM_STULL_2018,
    CURRAN_2008,
    DEFRIN_2003,
    GIESBRECHT_BATTIE_2005,
    GRABOW_2018,
    ONEILL_2018,
    WILKE_J_2018,
)

HARD_TOOLS = ("hard_ball", "cane", "gun", "scraper")
"""Small rigid tools: their force lands on a few square centimetres."""

MIDLINE = ("cervical_midline", "thoracic_midline", "lumbar_midline")
KIDNEY = ("costovertebral_angle", "ribs_11_12")
FRONT_OF_NECK = ("anterior_neck", "carotid")
GROIN = ("femoral_triangle", "inguinal")
NERVE_SITES = ("fibular_head", "cubital_tunnel", "axilla", "spiral_groove", "asis_lfcn")
BARE_BONE = ("sternum", "ribs", "iliac_crest", "patella", "tibial_crest")
SOFT_ORGANS = ("breast", "genitals")

_ASKED_AND_NONE = Person(symptoms=())
_FEELS_A_PULSE = Person(symptoms=("pulse_felt",))
_FEELS_TINGLING = Person(symptoms=("paraesthesia",))

_with_a_tool = contact_tool.not_in("none", "hand")
_hard_tool = contact_tool.in_(*HARD_TOOLS)
_feels_a_pulse = symptoms.has("pulse_felt")
_on_groin = contact_zone.in_(*GROIN)
_in_iliac_fossa = contact_zone.is_("iliac_fossa")
_too_much_for_the_iliac_fossa = (
    (contact_nrs > 5) | (contact_s > 120) | contact_weighted.holds | contact_tool.not_in("none", "hand", "soft_ball")
)
_organ_under_a_tool = contact_zone.in_(*SOFT_ORGANS) & _with_a_tool


def _pressed(position: Position, zone: str, tool: str, time_s: float, **contact: Any) -> Step:
    """One contact for so many seconds, for examples."""
    pressing = Contact(zone, with_=tool, **contact)
    return held(position, seconds(time_s), contacts=(pressing,), purpose="release")


RULES: tuple[Rule, ...] = (
    Rule(
        code="PRS001",
        name="pressure-on-spinous-processes",
        hazard="unsafe-pressure",
        severity="warning",
        when=contact_zone.in_(*MIDLINE)
        & contact_tool.not_in("none", "hand", "soft_roller", "firm_roller", "peanut", "cup"),
        error=contact_zone.in_(*MIDLINE) & _hard_tool,
        message="The {contact_tool} presses on the bony midline of the spine ({contact_zone}).",
        why="The tips of the vertebrae lie right under the skin, so a small tool finds bone and no muscle to "
        "work on. The midline also takes more pressure before it hurts, so pain warns late.",
        evidence=Evidence(
            grade="D",
            basis="policy",
            supports=(ONEILL_2018,),
            note="Anatomy and opinion; the source shows only that pain thresholds are higher on the midline. "
            "Nobody claims a benefit, and no source puts a figure on the risk. The foam-rolling consensus "
            "does not name this site.",
        ),
        remedy=Remedy(
            text="Move two or three centimetres out to the muscle beside the spine and take a soft tool, or "
            "a roller or two joined balls that bridge the midline.",
            exercises=("thoracic-foam-roll",),
        ),
        known_problems="The error level rests on there being nothing to gain, not on reported harm. It is "
        "reported beside the rule on pressing the low back, since the two say different things.",
        flags=(
            Example(
                "lying with a tennis ball under the mid-back bones",
                lambda: _pressed(Position.supine(), "thoracic_midline", "soft_ball", 60, pressure=4, weighted=True),
                level="warning",
            ),
            Example(
                "lying with a lacrosse ball under the low back bones",
                lambda: _pressed(Position.supine(), "lumbar_midline", "hard_ball", 60, pressure=5, weighted=True),
                level="error",
            ),
            Example(
                "a massage gun on the bones of the neck",
                lambda: _pressed(Position.sitting(), "cervical_midline", "gun", 20, pressure=3),
                level="error",
            ),
        ),
        passes=(
            Example(
                "foam roller across the upper back",
                lambda: _pressed(Position.supine(), "thoracic_midline", "firm_roller", 60, pressure=4, weighted=True),
            ),
            Example(
                "two joined balls either side of the spine",
                lambda: _pressed(Position.supine(), "thoracic_midline", "peanut", 60, pressure=4, weighted=True),
            ),
            Example(
                "ball on the muscle beside the upper spine",
                lambda: _pressed(Position.standing(), "thoracic_paraspinal", "hard_ball", 60, pressure=4),
            ),
        ),
    ),
    Rule(
        code="PRS002",
        name="pressure-on-kidney-region",
        hazard="unsafe-pressure",
        severity="warning",
        when=contact_zone.in_(*KIDNEY) & _with_a_tool,
        error=contact_zone.in_(*KIDNEY) & _hard_tool,
        message="The {contact_tool} presses over the kidney and the lowest ribs ({contact_zone}).",
        why="The last two ribs end free and the kidney behind them has little cover. A hard ball under part "
        "of the body's weight can come to more than 100 kPa there.",
        evidence=Evidence(
            grade="D",
            basis="policy",
            note="Expert opinion and anatomy. The pressure is arithmetic (load over contact area); no "
            "measurement was found, and no source puts a figure on the risk.",
        ),
        remedy=Remedy(
            text="Press the buttock muscles, or roll the upper back above the last ribs with arms crossed.",
            exercises=("gluteal-ball-wall", "thoracic-foam-roll"),
        ),
        known_problems="A roll of the upper back that strays below the ribcage is flagged only if its zone "
        "is named so.",
        flags=(
            Example(
                "foam roller under the lowest ribs",
                lambda: _pressed(Position.supine(), "ribs_11_12", "soft_roller", 30, pressure=3, weighted=True),
                level="warning",
            ),
            Example(
                "hard ball in the angle of rib and spine",
                lambda: _pressed(Position.supine(), "costovertebral_angle", "hard_ball", 30, pressure=4, weighted=True),
                level="error",
            ),
        ),
        passes=(
            Example(
                "a hand laid on the lowest ribs to feel the breath",
                lambda: _pressed(Position.sitting(), "ribs_11_12", "hand", 120, pressure=1),
            ),
            Example(
                "roller beside the spine, higher up",
                lambda: _pressed(
                    Position.supine(), "thoracic_paraspinal", "soft_roller", 60, pressure=4, weighted=True
                ),
            ),
        ),
    ),
    Rule(
        code="PRS003",
        name="pressure-on-popliteal-fossa",
        hazard="unsafe-pressure",
        severity="warning",
        when=contact_zone.is_("popliteal_fossa") & contact_tool.is_not("none"),
        error=contact_zone.is_("popliteal_fossa") & (_hard_tool | (contact_nrs >= 4) | (contact_s >= 30)),
        message="The hollow behind the knee is pressed (with: {contact_tool}).",
        why="Artery, vein and the tibial nerve run there close under the skin, with no muscle belly to press instead.",
        evidence=Evidence(
            grade="D",
            basis="policy",
            supports=(BARTSCH_2021,),
            note="Anatomy and opinion. The consensus names a clot in a vein as a reason for caution, not "
            "this hollow as such; 4 of 10 and 30 s are policy.",
        ),
        remedy=Remedy(
            text="Roll the belly of the calf below and the hamstrings above, and lift over the hollow.",
            exercises=("calf-foam-roll",),
        ),
        known_problems="Any deliberate touch there is flagged, a light one as a warning.",
        flags=(
            Example(
                "thumbs lightly behind the knee",
                lambda: _pressed(Position.long_sitting(), "popliteal_fossa", "hand", 20, pressure=3),
                level="warning",
            ),
            Example(
                "thumbs firmly behind the knee",
                lambda: _pressed(Position.long_sitting(), "popliteal_fossa", "hand", 20, pressure=4),
                level="error",
            ),
            Example(
                "roller parked behind the knee for half a minute",
                lambda: _pressed(
                    Position.long_sitting(), "popliteal_fossa", "soft_roller", 30, pressure=3, weighted=True
                ),
                level="error",
            ),
        ),
        passes=(
            Example(
                "roller under the calf",
                lambda: _pressed(Position.long_sitting(), "calf", "soft_roller", 60, pressure=5, weighted=True),
            ),
            Example(
                "ball under the hamstrings on a chair",
                lambda: _pressed(Position.sitting(), "hamstring", "soft_ball", 60, pressure=5, weighted=True),
            ),
        ),
    ),
    Rule(
        code="PRS004",
        name="pressure-on-anterior-neck",
        hazard="unsafe-pressure",
        severity="error",
        when=contact_zone.in_(*FRONT_OF_NECK) & (_with_a_tool | (contact_nrs >= 2) | (contact_s >= 5)),
        message="The front of the neck is pressed ({contact_zone}, with: {contact_tool}).",
        why="Pressure on the carotid artery can slow the heart and drop blood pressure by reflex, and may "
        "hurt a diseased or torn vessel wall.",
        evidence=Evidence(
            grade="D",
            basis="policy",
            note="Expert opinion and physiology; how often harm follows self-massage is not known. The "
            "limits of 2 of 10 and 5 s are policy, set so that feeling a pulse passes.",
        ),
        remedy=Remedy(
            text="Leave the front of the neck alone; work lightly on the upper trapezius, or move the neck.",
            exercises=("chin-tuck",),
        ),
        known_problems="The muscle at the side of the neck counts as its own zone and is not judged here.",
        flags=(
            Example(
                "massage gun beside the windpipe",
                lambda: _pressed(Position.sitting(), "anterior_neck", "gun", 3, pressure=1),
                level="error",
            ),
            Example(
                "fingers pressing on the carotid",
                lambda: _pressed(Position.sitting(), "carotid", "hand", 4, pressure=2),
                level="error",
            ),
            Example(
                "fingers resting on the carotid",
                lambda: _pressed(Position.sitting(), "carotid", "hand", 5, pressure=1),
                level="error",
            ),
        ),
        passes=(
            Example(
                "a quick feel for the pulse",
                lambda: _pressed(Position.sitting(), "carotid", "hand", 4, pressure=1),
            ),
            Example(
                "kneading the top of the shoulder",
                lambda: _pressed(Position.sitting(), "upper_trapezius", "hand", 60, pressure=4),
            ),
        ),
    ),
    Rule(
        code="PRS005",
        name="pressure-on-abdominal-midline",
        hazard="unsafe-pressure",
        severity="warning",
        when=contact_zone.is_("abdomen_midline")
        & (_with_a_tool | (contact_nrs > 2) | contact_weighted.holds | _feels_a_pulse),
        error=contact_zone.is_("abdomen_midline") & (_feels_a_pulse | (contact_weighted.holds & _hard_tool)),
        message="The middle of the belly is pressed (with: {contact_tool}).",
        why="The aorta, the large vein beside it and the bowel lie in the way. A beat under the tool means "
        "that an artery is being pressed.",
        evidence=Evidence(
            grade="D",
            basis="policy",
            note="Anatomy and reports of practitioners; no study of dose or harm. The limit of 2 of 10 is "
            "policy, so that hands may rest on the belly.",
        ),
        remedy=Remedy(
            text="Breathe into hands that rest on the belly without pressing.",
            exercises=("supported-90-90-breathing", "slow-breathing"),
        ),
        known_problems="A felt pulse is known only once the pressing has begun: it belongs in the protocol's "
        "stop rule. Nobody asks for it unless a person is given.",
        flags=(
            Example(
                "lying on a soft ball at the navel",
                lambda: _pressed(Position.prone(), "abdomen_midline", "soft_ball", 60, pressure=3, weighted=True),
                level="warning",
            ),
            Example(
                "fingers sinking into the belly",
                lambda: _pressed(Position.supine(), "abdomen_midline", "hand", 60, pressure=3),
                level="warning",
            ),
            Example(
                "lying on a lacrosse ball at the navel",
                lambda: _pressed(Position.prone(), "abdomen_midline", "hard_ball", 60, pressure=4, weighted=True),
                level="error",
            ),
            Example(
                "resting hands that feel a pulse",
                lambda: _pressed(Position.supine(), "abdomen_midline", "hand", 60, pressure=2),
                person=_FEELS_A_PULSE,
                level="error",
            ),
        ),
        passes=(
            Example(
                "hands resting on the belly to feel the breath",
                lambda: _pressed(Position.supine(), "abdomen_midline", "hand", 180, pressure=2),
                person=_ASKED_AND_NONE,
            ),
            Example(
                "lying face down on the floor",
                lambda: held(Position.prone(), seconds(120), purpose="breathing"),
                person=_ASKED_AND_NONE,
            ),
        ),
    ),
    Rule(
        code="PRS006",
        name="pressure-on-femoral-triangle",
        hazard="unsafe-pressure",
        severity="warning",
        when=_on_groin & ((contact_s >= 10) | _hard_tool | (contact_nrs >= 4)),
        error=_on_groin & (_hard_tool | (contact_nrs >= 4)),
        message="The groin is pressed over its vessels and nerve ({contact_zone}, with: {contact_tool}).",
        why="Femoral artery, vein and nerve pass there under little more than skin and fascia.",
        evidence=Evidence(
            grade="D",
            basis="policy",
            note="Anatomy only. Ten seconds for 'sustained' and 4 of 10 are policy.",
        ),
        remedy=Remedy(
            text="Press the front of the thigh further out and down, or stretch the hip flexors instead.",
            exercises=("half-kneeling-hip-flexor-stretch",),
        ),
        known_problems="Where groin ends and iliac fossa begins is a few centimetres of fingertip; authors "
        "may name the one and mean the other.",
        flags=(
            Example(
                "light fingers kept in the groin",
                lambda: _pressed(Position.supine(), "inguinal", "hand", 10, pressure=2),
                level="warning",
            ),
            Example(
                "firm thumbs in the groin",
                lambda: _pressed(Position.supine(), "femoral_triangle", "hand", 5, pressure=4),
                level="error",
            ),
            Example(
                "lying on a hard ball in the groin",
                lambda: _pressed(Position.prone(), "femoral_triangle", "hard_ball", 30, pressure=3, weighted=True),
                level="error",
            ),
        ),
        passes=(
            Example(
                "a short light touch in the groin",
                lambda: _pressed(Position.supine(), "inguinal", "hand", 9, pressure=2),
            ),
            Example(
                "roller under the front of the thigh",
                lambda: _pressed(Position.prone(), "thigh", "soft_roller", 60, pressure=5, weighted=True),
            ),
        ),
    ),
    Rule(
        code="PRS007",
        name="pressure-on-superficial-nerve",
        hazard="unsafe-pressure",
        severity="warning",
        when=(contact_zone.in_(*NERVE_SITES) & (contact_s >= 30))
        | (contact_zone.is_not("none") & symptoms.has("paraesthesia")),
        message="A nerve close under the skin may be squeezed ({contact_zone}, {contact_s}).",
        why="At these places a nerve lies between skin and bone, and pressing long enough can numb or weaken "
        "what it serves. Tingling under any contact means that a nerve is already involved.",
        evidence=Evidence(
            grade="D",
            basis="policy",
            note="Anatomy and reviews of entrapment; half a minute is policy. Palsies at the knee "
            "are reported after minutes to hours of squatting or kneeling.",
        ),
        remedy=Remedy(
            text="Move three centimetres or more away from the nerve; stop at once if it tingles or goes numb.",
        ),
        known_problems="Tingling that was there before the session, from another cause, counts as well.",
        flags=(
            Example(
                "massage stick on the outer side of the knee",
                lambda: _pressed(Position.sitting(), "fibular_head", "stick", 30, pressure=3),
                level="warning",
            ),
            Example(
                "buttock ball that makes the leg tingle",
                lambda: _pressed(Position.standing(), "gluteal", "hard_ball", 20, pressure=4),
                person=_FEELS_TINGLING,
                level="warning",
            ),
        ),
        passes=(
            Example(
                "a short pass over the same nerve",
                lambda: _pressed(Position.sitting(), "fibular_head", "stick", 25, pressure=3),
                person=_ASKED_AND_NONE,
            ),
            Example(
                "calf rolling that feels normal",
                lambda: _pressed(Position.long_sitting(), "calf", "soft_roller", 60, pressure=5, weighted=True),
                person=_ASKED_AND_NONE,
            ),
            Example(
                "sitting with a tingling foot and nothing pressing",
                lambda: held(Position.sitting(), seconds(60), purpose="breathing"),
                person=_FEELS_TINGLING,
            ),
        ),
    ),
    Rule(
        code="PRS008",
        name="pressure-intensity-high",
        hazard="unsafe-pressure",
        severity="warning",
        when=contact_nrs >= 7,
        message="The pressure is meant to feel like {contact_nrs}.",
        why="Rolling harder, or on harder foam, gave no more range of motion in trials, so the pain buys "
        "nothing that was measured.",
        evidence=Evidence(
            grade="B",
            basis="mixed",
            supports=(GRABOW_2018, CHEATHAM_STULL_2018),
            note="The trials show that more force gains nothing; they do not show that it harms. Seven of "
            "ten is policy. Muscle breakdown after very hard massage exists as single case reports.",
        ),
        remedy=Remedy(
            text="Ease off until it feels like 3 to 6 of 10 and the breath stays calm.",
            exercises=("gluteal-ball-wall", "calf-foam-roll"),
        ),
        known_problems="A felt intensity is not a pressure: it says little with numbness or after sedatives.",
        flags=(
            Example(
                "buttock ball at seven of ten",
                lambda: _pressed(Position.standing(), "gluteal", "hard_ball", 60, pressure=7),
                level="warning",
            ),
            Example(
                "thigh rolling until it is hard to bear",
                lambda: _pressed(Position.prone(), "thigh", "firm_roller", 60, pressure=9, weighted=True),
                level="warning",
            ),
        ),
        passes=(
            Example(
                "buttock ball at six of ten",
                lambda: _pressed(Position.standing(), "gluteal", "hard_ball", 60, pressure=6),
            ),
            Example(
                "calf rolling at four of ten",
                lambda: _pressed(Position.long_sitting(), "calf", "soft_roller", 60, pressure=4, weighted=True),
            ),
            Example("lying still", lambda: held(Position.supine(), seconds(180), purpose="breathing")),
        ),
    ),
    Rule(
        code="PRS009",
        name="iliac-fossa-pressure-limits",
        hazard="unsafe-pressure",
        severity="info",
        when=_in_iliac_fossa
        & (
            (contact_tool.is_not("none") & ((contact_nrs > 4) | (contact_s > 90)))
            | _too_much_for_the_iliac_fossa
            | _feels_a_pulse
        ),
        warning=_in_iliac_fossa & _too_much_for_the_iliac_fossa,
        error=_in_iliac_fossa & _feels_a_pulse,
        message="The hollow inside the hip bone is pressed at {contact_nrs} for {contact_s} (with: {contact_tool}).",
        why="Bowel, iliac vessels, ureter and three nerves lie between the fingers and the hip flexor. "
        "Nobody has studied how much pressure is too much, so the limits here are cautious guesses.",
        evidence=Evidence(
            grade="E",
            basis="policy",
            against=(ARTICLE,),
            note="Anatomy and caution; neither a dose study nor a report of injury by self-release was "
            "found. The article asks for 5 of 10 for a few minutes.",
        ),
        remedy=Remedy(
            text="Flat fingers, 4 of 10 at most, 60 to 90 s; or go straight to the stretch.",
            exercises=("half-kneeling-hip-flexor-stretch", "supported-90-90-breathing"),
        ),
        known_problems="No number here has a source. A felt pulse is known only during the pressing and "
        "belongs in the stop rule.",
        supersedes=("PRS010",),
        flags=(
            Example(
                "fingertips at five of ten for two minutes",
                lambda: _pressed(Position.supine(), "iliac_fossa", "fingertips", 120, pressure=5),
                level="info",
            ),
            Example(
                "light fingers a little too long",
                lambda: _pressed(Position.supine(), "iliac_fossa", "hand", 95, pressure=3),
                level="info",
            ),
            Example(
                "soft ball at five of ten for three minutes",
                lambda: _pressed(Position.supine(), "iliac_fossa", "soft_ball", 180, pressure=5),
                level="warning",
            ),
            Example(
                "lying on a ball inside the hip bone",
                lambda: _pressed(Position.prone(), "iliac_fossa", "soft_ball", 60, pressure=4, weighted=True),
                level="warning",
            ),
            Example(
                "a pulse under light fingers",
                lambda: _pressed(Position.supine(), "iliac_fossa", "hand", 60, pressure=3),
                person=_FEELS_A_PULSE,
                level="error",
            ),
        ),
        passes=(
            Example(
                "flat fingers at four of ten for a minute and a half",
                lambda: _pressed(Position.supine(), "iliac_fossa", "hand", 90, pressure=4),
                person=_ASKED_AND_NONE,
            ),
            Example(
                "stretching the hip flexors with nothing pressing",
                lambda: held(Position.half_kneeling(hip_extension=10).on_a_pad(), seconds(30), purpose="stretch"),
                person=_ASKED_AND_NONE,
            ),
        ),
    ),
    Rule(
        code="PRS010",
        name="static-pressure-too-long",
        hazard="unsafe-pressure",
        severity="info",
        when=(contact_s > 120) & (contact_nrs > 2) & contact_zone.not_in("none", "iliac_fossa"),
        warning=(contact_s > 300) & (contact_nrs > 2),
        message="One place is pressed for {contact_s} at {contact_nrs} ({contact_zone}).",
        why="Trials pressed or rolled a place for about half a minute to two minutes; what longer pressure "
        "does has not been tested.",
        evidence=Evidence(
            grade="C",
            basis="policy",
            supports=(WILKE_J_2018,),
            note="The source pressed for 90 s, roller trials for 30 to 120 s. That longer is worse is not "
            "shown; 120 and 300 s are policy.",
        ),
        remedy=Remedy(
            text="Stay 60 to 90 s at most, then move to another place or get up and use the range.",
            exercises=("calf-foam-roll", "cat-cow"),
        ),
        known_problems="Rolling counts like pressing still, though each spot then gets a fraction of the "
        "time. Sets are added up without regard to the rest between them.",
        flags=(
            Example(
                "buttock ball for two and a half minutes",
                lambda: _pressed(Position.standing(), "gluteal", "soft_ball", 150, pressure=4),
                level="info",
            ),
            Example(
                "buttock ball for six minutes",
                lambda: _pressed(Position.standing(), "gluteal", "soft_ball", 360, pressure=4),
                level="warning",
            ),
        ),
        passes=(
            Example(
                "buttock ball for two minutes",
                lambda: _pressed(Position.standing(), "gluteal", "soft_ball", 120, pressure=4),
            ),
            Example(
                "hands resting on the belly for five minutes",
                lambda: _pressed(Position.supine(), "abdomen_lateral", "hand", 300, pressure=2),
            ),
            Example(
                "the iliac fossa, which has a rule of its own",
                lambda: _pressed(Position.supine(), "iliac_fossa", "hand", 150, pressure=4),
            ),
        ),
    ),
    Rule(
        code="PRS011",
        name="pressure-above-pain-threshold",
        hazard="unsafe-pressure",
        severity="info",
        when=contact_kpa >= 100,
        warning=contact_kpa >= 200,
        message="The contact presses with about {contact_kpa}.",
        why="Healthy people begin to feel pain at about 200 kPa over two square centimetres, at less over a "
        "larger area; rollers stay at 33 to 52 kPa.",
        evidence=Evidence(
            grade="C",
            basis="mixed",
            supports=(DEFRIN_2003, GIESBRECHT_BATTIE_2005, CURRAN_2008),
            note="200 kPa is the mean threshold at 2 cm2, 100 kPa that mean less one standard deviation; "
            "thresholds at 1 cm2 on the low back are higher, 262 kPa with and 356 kPa without back pain. "
            "A ball touches 8 to 14 cm2, so both limits are extrapolated.",
        ),
        remedy=Remedy(
            text="Take a larger or softer tool, or press against a wall rather than lying on it.",
            exercises=("gluteal-ball-wall", "calf-foam-roll"),
        ),
        known_problems="The pressure is mostly estimated from tool and load, to a half either way, so a hard "
        "ball under the body can be on either side of both limits.",
        flags=(
            Example(
                "lying on a hard ball",
                lambda: _pressed(Position.supine(), "gluteal", "hard_ball", 60, pressure=5, weighted=True),
                level="info",
            ),
            Example(
                "a measured 210 kPa",
                lambda: _pressed(
                    Position.supine(), "gluteal", "hard_ball", 60, pressure=6, pressure_kpa=210, weighted=True
                ),
                level="warning",
            ),
            Example(
                "exactly 100 kPa",
                lambda: _pressed(Position.standing(), "gluteal", "hard_ball", 60, pressure=5, pressure_kpa=100),
                level="info",
            ),
        ),
        passes=(
            Example(
                "a measured 95 kPa",
                lambda: _pressed(Position.standing(), "gluteal", "hard_ball", 60, pressure=5, pressure_kpa=95),
            ),
            Example(
                "lying on a foam roller",
                lambda: _pressed(Position.prone(), "thigh", "soft_roller", 60, pressure=5, weighted=True),
            ),
            Example(
                "hard ball between buttock and wall",
                lambda: _pressed(Position.standing(), "gluteal", "hard_ball", 60, pressure=5),
            ),
        ),
    ),
    Rule(
        code="PRS012",
        name="pressure-on-bone-breast-genitals",
        hazard="unsafe-pressure",
        severity="info",
        when=(contact_zone.in_(*BARE_BONE) & (contact_s >= 10) & _with_a_tool) | _organ_under_a_tool,
        warning=_organ_under_a_tool,
        message="The {contact_tool} presses where there is no muscle to work on ({contact_zone}).",
        why="On bare bone a tool bruises skin and periosteum; breast and genitals are easily hurt and gain nothing.",
        evidence=Evidence(
            grade="D",
            basis="policy",
            note="Expert opinion. Ten seconds is policy; how often anybody is bruised is not known.",
        ),
        remedy=Remedy(
            text="Move to the belly of the muscle next to it.",
            exercises=("doorway-pec-stretch", "calf-foam-roll"),
        ),
        known_problems="Ribs under a roller that lies across the back count only when the zone is named so.",
        flags=(
            Example(
                "ball on the breastbone",
                lambda: _pressed(Position.prone(), "sternum", "soft_ball", 15, pressure=3, weighted=True),
                level="info",
            ),
            Example(
                "stick along the shin bone",
                lambda: _pressed(Position.sitting(), "tibial_crest", "stick", 10, pressure=4),
                level="info",
            ),
            Example(
                "ball under the breast",
                lambda: _pressed(Position.prone(), "breast", "soft_ball", 5, pressure=3, weighted=True),
                level="warning",
            ),
        ),
        passes=(
            Example(
                "ball on the chest muscle",
                lambda: _pressed(Position.standing(), "chest", "soft_ball", 60, pressure=4),
            ),
            Example(
                "a hand on the breastbone while breathing",
                lambda: _pressed(Position.supine(), "sternum", "hand", 180, pressure=1),
            ),
            Example(
                "stick touching the shin bone in passing",
                lambda: _pressed(Position.sitting(), "tibial_crest", "stick", 9, pressure=4),
            ),
        ),
    ),
    Rule(
        code="PRS013",
        name="contact-without-stop-rule",
        hazard="unsafe-pressure",
        severity="info",
        when=contact_zone.is_not("none") & (contact_nrs >= 3) & ~stop_rule.holds,
        message="Something presses at {contact_nrs} ({contact_zone}), and the protocol does not say when to stop.",
        why="Much of what matters, such as a pulse, tingling or a bruise, shows only while pressing: words "
        "that say when to stop are the only guard against it.",
        evidence=Evidence(
            grade="E",
            basis="policy",
            supports=(BARTSCH_2021,),
            note="Opinion. The consensus lists cautions for rolling; that a stop rule prevents harm is an assumption.",
        ),
        remedy=Remedy(
            text="Add a stop rule: stop at tingling, numbness, a felt pulse, or pain above 6 of 10.",
        ),
        known_problems="It sees only whether there is a stop rule, not whether it fits.",
        flags=(
            Example(
                "calf rolling in a protocol without a stop rule",
                lambda: Protocol(
                    steps=(_pressed(Position.long_sitting(), "calf", "soft_roller", 60, pressure=5, weighted=True),)
                ),
                level="info",
            ),
            Example(
                "three of ten without a stop rule",
                lambda: Protocol(steps=(_pressed(Position.standing(), "gluteal", "soft_ball", 60, pressure=3),)),
                level="info",
            ),
        ),
        passes=(
            Example(
                "the same with a stop rule",
                lambda: Protocol(
                    steps=(_pressed(Position.standing(), "gluteal", "soft_ball", 60, pressure=3),),
                    stop_rules=("tingling or numbness",),
                ),
            ),
            Example(
                "resting hands need none",
                lambda: Protocol(steps=(_pressed(Position.supine(), "abdomen_midline", "hand", 180, pressure=2),)),
            ),
        ),
    ),
)
