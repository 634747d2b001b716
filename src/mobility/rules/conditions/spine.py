"""Rules for people with a disc, a narrow canal, a slipped, stiff, operated, broken, infected or painful spine.

Bending and arching of the low back are shares of their range by a model that is good to about 17 degrees of bending, so
neighbouring limits differ by less than its error; the whole range of arching is only 16 degrees.
"""

from __future__ import annotations

from typing import Any

from ...biomechanics.lumbar import FULL_EXTENSION_DEG, FULL_FLEXION_DEG
from ...facts.condition import cleared, spine_fused, weeks_since
from ...facts.contact import contact_zone
from ...facts.dose import hold_s
from ...facts.limbs import (
    ankle_dorsiflexion_deg,
    hip_abduction_deg,
    hip_flexion_deg,
    knee_flexion_deg,
    shoulder_elevation_deg,
    spine_rom_pct,
)
from ...facts.load import compression_n, head_load_bw, impact_bw, load_kg, speed, trunk_raise_deg
from ...facts.lumbar import lumbar_extension_pct, lumbar_flexion_pct
from ...facts.person import since_waking_min, symptoms, worse_with
from ...facts.position import (
    THORACIC_RANGE_DEG,
    hip_asymmetry_deg,
    neck_flexion_deg,
    overpressure_limb,
    overpressure_neck,
    overpressure_spine,
    posture,
    supports,
    thoracic_flexion_pct,
    trunk_rotation_deg,
)
from ...model import BreathingPattern, Condition, Contact, Load, Person, Position, Step, minutes, reps, seconds
from ...model.equipment import bench
from ...model.vocabulary import Direction, Impact, Speed, Symptom
from ..evidence import Evidence
from ..exposures import ON_THE_BACK, RIGID_TOOL, straining
from ..rule import Example, Remedy, Rule, held, moved
from ..sources.movement import BARTSCH_2021, DETTORI_1995, SNOOK_1998, WATERS_1993, WILKE_1999
from ..sources.spine_and_bone import (
    BROOKE_WAVELL_2022,
    DELITTO_2012,
    FINUCANE_2020,
    GEORGE_2021,
    GIANGREGORIO_2014,
    GIRFT_2023,
    PELVIC_GIRDLE_2008,
    SINAKI_1989,
    WARD_2016,
    WARD_2019,
)

DISC_WITH_ROOT = ("M51.16", "M51.17", "M54.16", "M54.17")
"""Codes of a lumbar or lumbosacral root that is irritated, by a disc or not."""

RIB_CAGE = ("chest", "ribs", "ribs_11_12", "sternum")
"""Zones that lie over ribs or breastbone."""

_weakening = symptoms.has("progressive_weakness")
_operated_or_broken = (weeks_since <= 12) & ~cleared.holds
_pushed_or_on_the_head = (overpressure_spine >= 0.3) | (overpressure_neck >= 0.3) | (head_load_bw >= 0.1)
_young_break = weeks_since <= 6


# ---- people and bodies of the examples ----------------------------------------------------------------


def _with(condition: str, *symptoms: Symptom, **known: Any) -> Person:
    """Somebody with one condition who was asked for symptoms and named these."""
    return Person(conditions=(Condition(condition, **known),), symptoms=symptoms)


def _sore(condition: str, *worse_with: Direction, since_waking_min: float = 600) -> Person:
    """Somebody whose back hurts more with these, so many minutes after getting up."""
    conditions = (Condition(condition),)
    return Person(conditions=conditions, worse_with=worse_with, since_waking_min=since_waking_min)


def _noticing(*symptoms: Symptom) -> Person:
    """Somebody without a known condition who was asked for symptoms and named these."""
    return Person(symptoms=symptoms)


def _weight(mass_kg: float) -> Load | None:
    return Load(mass_kg=mass_kg) if mass_kg else None


def _bent(pct: float, time_s: float = 20, mass_kg: float = 0, pull: float = 0, **angles: Any) -> Step:
    """Sitting with the low back measured at this share of its range."""
    sitting = Position.sitting(lumbar_flexion=pct / 100 * FULL_FLEXION_DEG, **angles)
    return held(sitting.pulled(pull, at="trunk"), seconds(time_s), load=_weight(mass_kg), effort=2)


def _bends(pct: float) -> Step:
    """Bending forward from standing and up again, at once."""
    down = Position.standing(hip_flexion=60, lumbar_flexion=pct / 100 * FULL_FLEXION_DEG)
    return moved(Position.standing(), down, dose=reps(10))


def _arched(pct: float, time_s: float = 20, mass_kg: float = 0, **angles: Any) -> Step:
    """Standing with the low back measured at this share of its range of arching."""
    standing = Position.standing(lumbar_extension=pct / 100 * FULL_EXTENSION_DEG, **angles)
    return held(standing, seconds(time_s), load=_weight(mass_kg), effort=2)


def _turned(degrees: float, pace: Speed = "slow") -> Step:
    """Sitting as usual, the upper body turned to one side and back."""
    return moved(Position.sitting(), Position.sitting(thoracic_rotation=degrees), dose=reps(8), speed=pace)


def _sitting(time_s: float = 600, **angles: Any) -> Step:
    return held(Position.sitting(**angles), seconds(time_s))


def _slump(time_s: float) -> Step:
    return held(Position.sitting(cue="slump"), seconds(time_s))


def _raised(trunk: float) -> Step:
    """The trunk raised so far from lying, without the hands."""
    down = Position.supine(hip_flexion=45, knee_flexion=90)
    up = Position.supine(hip_flexion=45 + trunk, knee_flexion=90, pitch=trunk - 90, lumbar_flexion=20)
    return moved(down, up, dose=reps(10), effort=5)


def _supported_90_90() -> Step:
    lying = Position.supine(hip_flexion=90, knee_flexion=90).resting("lower legs", on=bench)
    return held(lying, minutes(3), purpose="breathing")


def _carrying(mass_kg: float, held_breath_s: float = 0) -> Step:
    """Standing upright with a weight, the breath held or not."""
    breathing = BreathingPattern(inhale_s=2, top_pause_s=held_breath_s, exhale_s=2)
    return held(Position.standing(), seconds(20), load=_weight(mass_kg), breathing=breathing)


def _lifting(mass_kg: float) -> Step:
    """Down to a weight with a flat back and up again; the lowest disc is pressed with 3400 N from about 15 kg."""
    hinged = Position.standing(hip_flexion=80, knee_flexion=20, ankle_dorsiflexion=5, pelvis="neutral")
    return moved(Position.standing(), hinged.changed(shoulder_flexion=75), dose=reps(5), load=_weight(mass_kg))


def _steps(impact: Impact) -> Step:
    """Going forward upright for a minute."""
    striding = (Position.standing(hip_flexion=25), Position.standing(hip_extension=5))
    return moved(*striding, dose=minutes(1), impact=impact)


def _straight_leg(ankle: float, knee: float = 0, time_s: float = 6) -> Step:
    """On the back, one leg up at 60 degrees."""
    leg = Position.supine().right(hip_flexion=60, knee_flexion=knee, ankle_dorsiflexion=ankle)
    return held(leg.lifting("right leg"), seconds(time_s), purpose="stretch")


def _cobra(time_s: float) -> Step:
    """Face down, pushed up on the hands into a deep arch."""
    arched = Position.prone(hip_extension=15, pitch=45, cue="arched", shoulder_flexion=60)
    return held(arched.supported_by("hands", "pelvis front", "thighs", "insteps"), seconds(time_s))


def _on_elbows() -> Step:
    """Face down, propped on the forearms, the chest off the floor."""
    raised = Position.prone(pitch=70, shoulder_flexion=80, elbow_flexion=90)
    return held(raised.supported_by("forearms", "abdomen", "pelvis front", "thighs", "insteps"), seconds(60))


def _half_kneeling(front: float = 90, **angles: Any) -> Step:
    """Kneeling on the right knee, the left thigh at `front` to the trunk."""
    kneeling = Position.half_kneeling(**angles).left(hip_flexion=front).on_a_pad()
    return held(kneeling, seconds(30), purpose="stretch")


def _pressed(zone: str, tool: str = "hand", pressure: float = 3) -> Step:
    """A minute sitting with something pressed on a zone."""
    contact = Contact(zone, with_=tool, pressure=pressure)
    return held(Position.sitting(), seconds(60), contacts=(contact,), purpose="release")


def _head_on_floor(share: float) -> Step:
    """Hands and knees with the head on the floor, bearing this share of body weight."""
    return held(Position.quadruped().resting("head", share=share), seconds(20))


def _butterfly(spread: float, pull: float = 0) -> Step:
    """Sitting on the floor, soles together, knees dropped out."""
    sitting = Position.floor_sitting(hip_flexion=85, hip_abduction=spread)
    return held(sitting.pulled(pull, at="limbs"), seconds(30), purpose="stretch")


# ---- the rules ----------------------------------------------------------------------------------------

SPN001 = Rule(
    code="SPN001",
    name="radiculopathy-flexion",
    hazard="lumbar-flexion-under-load",
    severity="warning",
    when=((lumbar_flexion_pct >= 60) & ((overpressure_spine >= 0.3) | (load_kg >= 5) | (hold_s >= 30)))
    | symptoms.has("peripheralising")
    | _weakening,
    error=_weakening,
    message="Irritated root of the low back: {deciding}.",
    why="Bending raises the pressure in the disc beside that root. What decides is the answer of the leg: pain that "
    "moves down is a sign to change direction, growing weakness one to see a doctor at once.",
    evidence=Evidence(
        grade="C",
        basis="policy",
        supports=(WILKE_1999, DELITTO_2012, GEORGE_2021),
        note="Bent fully while sitting 0.83 MPa were found in the disc against 0.46 upright, in one man. The "
        "guidelines sort people by the direction that helps them and forbid none; limits of bend, load and time were "
        "set here.",
    ),
    remedy=Remedy(
        text="Breathe lying on the back at 90/90; prop up on the elbows face down if that draws the pain out of the "
        "leg.",
        exercises=("supported-90-90-breathing", "prone-on-elbows"),
    ),
    known_problems="Half a minute of ordinary slump (69 % of the range) is flagged, usual sitting (55 %) for hours is "
    "not. People whose leg pain eases when they bend are flagged all the same. As long as the two symptoms have not "
    "been asked it cannot clear any exercise.",
    condition="irritated nerve root of the low back",
    codes=DISC_WITH_ROOT,
    anyone=False,
    flags=(
        Example(
            "half a minute of slump",
            lambda: _slump(30),
            person=_with("lumbar-radiculopathy"),
            level="warning",
        ),
        Example(
            "five kilograms with the back bent to 60 percent",
            lambda: _bent(60, mass_kg=5),
            person=_with("M54.16"),
            level="warning",
        ),
        Example(
            "pushed into the bend",
            lambda: _bent(60, pull=0.3),
            person=_with("lumbar-radiculopathy"),
            level="warning",
        ),
        Example(
            "pain that moves down the leg, lying at 90/90",
            _supported_90_90,
            person=_with("lumbar-radiculopathy", "peripheralising"),
            level="warning",
        ),
        Example(
            "a foot that gets weaker, lying at 90/90",
            _supported_90_90,
            person=_with("lumbar-radiculopathy", "progressive_weakness"),
            level="error",
        ),
    ),
    passes=(
        Example("29 seconds of slump", lambda: _slump(29), person=_with("lumbar-radiculopathy")),
        Example("ten minutes of usual sitting", _sitting, person=_with("lumbar-radiculopathy")),
        Example(
            "four kilograms with the back bent to 80 percent",
            lambda: _bent(80, mass_kg=4),
            person=_with("lumbar-radiculopathy"),
        ),
        Example("the supported 90/90", _supported_90_90, person=_with("lumbar-radiculopathy", "paraesthesia")),
    ),
)

SPN002 = Rule(
    code="SPN002",
    name="radiculopathy-valsalva-load",
    hazard="breath-hold",
    severity="warning",
    when=straining(3)
    | (compression_n >= 3400)
    | (trunk_raise_deg >= 60)
    | ((lumbar_flexion_pct >= 50) & (trunk_rotation_deg >= 25)),
    message="Irritated root of the low back: {deciding}.",
    why="Coughing and straining bring this pain on: pressing with a held breath raises the pressure in disc and canal, "
    "and a full sit-up or a turn of the bent back adds its own.",
    evidence=Evidence(
        grade="D",
        basis="policy",
        supports=(WILKE_1999, WATERS_1993),
        note="A held breath while standing took the pressure in one man's disc to 0.92 MPa against 0.50, a figure from "
        "memory. 3400 N is the limit for lifting at work; three seconds and the angles are opinion.",
    ),
    remedy=Remedy(
        text="Breathe out while lifting, and train the trunk with a still low back.",
        exercises=("bird-dog", "supported-90-90-breathing"),
    ),
    known_problems="The force on the disc is that of a model of a body held still, and is not known for fast movements "
    "and machines, which then cannot be cleared. Sitting as usual and turning 25 degrees, as at a desk, is flagged. "
    "Four triggers that share a rule only by their condition.",
    condition="irritated nerve root of the low back",
    codes=DISC_WITH_ROOT,
    anyone=False,
    flags=(
        Example(
            "breath held for three seconds under a load",
            lambda: _carrying(8, held_breath_s=3),
            person=_with("lumbar-radiculopathy"),
            level="warning",
        ),
        Example(
            "20 kg lifted with a flat back, breathing freely",
            lambda: _lifting(20),
            person=_with("lumbar-radiculopathy"),
            level="warning",
        ),
        Example("a full sit-up", lambda: _raised(60), person=_with("M51.17"), level="warning"),
        Example(
            "turned 25 degrees on a chair",
            lambda: _turned(25),
            person=_with("lumbar-radiculopathy"),
            level="warning",
        ),
    ),
    passes=(
        Example(
            "breath held for two seconds under a load",
            lambda: _carrying(8, held_breath_s=2),
            person=_with("lumbar-radiculopathy"),
        ),
        Example(
            "a half sit-up",
            lambda: _raised(59),
            person=_with("lumbar-radiculopathy"),
        ),
        Example(
            "turned 24 degrees on a chair",
            lambda: _turned(24),
            person=_with("lumbar-radiculopathy"),
        ),
        Example(
            "10 kg lifted with a flat back, breathing freely",
            lambda: _lifting(10),
            person=_with("lumbar-radiculopathy"),
        ),
    ),
)

SPN003 = Rule(
    code="SPN003",
    name="radiculopathy-neural-tension",
    hazard="lumbar-flexion-under-load",
    severity="warning",
    when=(hip_flexion_deg >= 60)
    & (knee_flexion_deg <= 20)
    & ((ankle_dorsiflexion_deg >= 5) | (neck_flexion_deg >= 30))
    & (hold_s > 5),
    message="Irritated sciatic nerve: {deciding}.",
    why="A straight leg with foot or head drawn up takes the nerve to its full length, which is the test that brings "
    "the pain on; held as a stretch it goes on irritating.",
    evidence=Evidence(
        grade="C",
        basis="policy",
        supports=(DELITTO_2012,),
        note="The guideline was seen in short form and stands for the test and for moving the nerve without holding; "
        "angles and seconds were set here.",
    ),
    remedy=Remedy(
        text="Let the nerve slide instead: bend and straighten the knee without a stop, the head moving against it, "
        "and leave the foot loose.",
        exercises=("supported-90-90-breathing", "march-in-place"),
    ),
    known_problems="The catalog has no nerve slider. The two ends of the nerve count alike although the foot pulls the "
    "sciatic nerve and the head the cord. The painful side is not compared with the moving one. It stands in the "
    "family of low-back bending, although the back may be flat.",
    condition="sciatica or irritated nerve root of the low back",
    codes=("M54.3", "M54.4", "M54.16", "M54.17", "M51.16", "M51.17"),
    anyone=False,
    flags=(
        Example(
            "straight leg up with the foot drawn back for six seconds",
            lambda: _straight_leg(5),
            person=_with("sciatica"),
            level="warning",
        ),
        Example(
            "legs out in front with the chin down",
            lambda: held(Position.long_sitting(neck_flexion=30), seconds(20)),
            person=_with("lumbar-radiculopathy"),
            level="warning",
        ),
    ),
    passes=(
        Example("the same leg for five seconds", lambda: _straight_leg(5, time_s=5), person=_with("sciatica")),
        Example("the same leg with a loose foot", lambda: _straight_leg(4, time_s=30), person=_with("sciatica")),
        Example("the same leg with a soft knee", lambda: _straight_leg(10, knee=21), person=_with("sciatica")),
        Example(
            "legs out in front, looking ahead",
            lambda: held(Position.long_sitting(neck_flexion=29), seconds(20)),
            person=_with("lumbar-radiculopathy"),
        ),
    ),
)

SPN004 = Rule(
    code="SPN004",
    name="stenosis-extension",
    hazard="lumbar-extension-under-load",
    severity="warning",
    when=((lumbar_extension_pct >= 40) & (hold_s > 10)) | (lumbar_extension_pct >= 80),
    message="Narrow canal of the low back: arched to {lumbar_extension_pct} of its range for {hold_s}.",
    why="Arching narrows the canal and the openings of the roots, bending widens them, and most of these people know "
    "it: they walk bent and rest sitting.",
    evidence=Evidence(
        grade="B",
        basis="policy",
        note="That the canal changes with posture and that symptoms follow it is said by reviews of stenosis that were "
        "not named and of which none was read; the grade is theirs. Both shares and ten seconds were set here.",
    ),
    remedy=Remedy(
        text="Sit bent forward, lie at 90/90, draw one knee up, or keep the pelvis tucked where a stretch would arch "
        "the back.",
        exercises=("supported-90-90-breathing", "knees-to-chest-no-pull", "half-kneeling-hip-flexor-stretch"),
    ),
    known_problems="The range of arching is so small that six degrees are 40 %. Symptoms are not asked, though many "
    "narrow canals on pictures are silent. Walking upright for long, the commonest trigger, is not arching enough to "
    "be seen.",
    condition="lumbar spinal stenosis",
    codes=("M48.06", "M99.33", "M99.53"),
    anyone=False,
    flags=(
        Example(
            "arched to 40 percent for eleven seconds",
            lambda: _arched(40, time_s=11),
            person=_with("spinal-stenosis"),
            level="warning",
        ),
        Example("cobra for fifteen seconds", lambda: _cobra(15), person=_with("spinal-stenosis"), level="warning"),
        Example(
            "a quick press-up into a deep arch",
            lambda: moved(Position.prone(), _cobra(1).exercise.position, dose=reps(5)),
            person=_with("M48.062"),
            level="warning",
        ),
    ),
    passes=(
        Example("the same arch for ten seconds", lambda: _arched(40, time_s=10), person=_with("spinal-stenosis")),
        Example("arched to 39 percent", lambda: _arched(39, time_s=60), person=_with("spinal-stenosis")),
        Example(
            "half-kneeling with the pelvis tucked",
            lambda: _half_kneeling(hip_extension=10, pelvis="tucked"),
            person=_with("spinal-stenosis"),
        ),
        Example("the supported 90/90", _supported_90_90, person=_with("spinal-stenosis")),
    ),
)

SPN005 = Rule(
    code="SPN005",
    name="spondylolisthesis-extension",
    hazard="lumbar-extension-under-load",
    severity="warning",
    when=(lumbar_extension_pct >= 50) | ((lumbar_extension_pct >= 25) & ((trunk_rotation_deg >= 20) | (load_kg > 0))),
    message="Gap or slip in the low back: {deciding}.",
    why="Arching, more so with a turn or a weight, bends the thin bridge of bone that has given way here and pushes "
    "the vertebra forward.",
    evidence=Evidence(
        grade="C",
        basis="policy",
        supports=(SINAKI_1989,),
        note="People who were taught bending and trunk exercises did better after three years than those who were "
        "taught arching, from memory; not by lot. The shares, the angle and any load at all are opinion.",
    ),
    remedy=Remedy(
        text="Train the belly with the low back on the floor, and breathe at 90/90 with the pelvis tipped back a "
        "little.",
        exercises=("dead-bug", "supported-90-90-breathing"),
    ),
    known_problems="Old, firm slips of adults bear more than this. Propping on the elbows lies just at 50 %. A bag in "
    "the hand counts as soon as the back arches by four degrees, which is less than the model can tell.",
    condition="spondylolysis or spondylolisthesis",
    codes=("M43.06", "M43.07", "M43.16", "M43.17", "Q76.2"),
    anyone=False,
    flags=(
        Example(
            "arched to half of the range",
            lambda: _arched(50),
            person=_with("spondylolysis"),
            level="warning",
        ),
        Example(
            "arched a little and turned 20 degrees",
            lambda: _arched(25, thoracic_rotation=20),
            person=_with("spondylolisthesis"),
            level="warning",
        ),
        Example(
            "arched a little with a kilogram",
            lambda: _arched(25, mass_kg=1),
            person=_with("Q76.2"),
            level="warning",
        ),
    ),
    passes=(
        Example("arched to 49 percent", lambda: _arched(49), person=_with("spondylolysis")),
        Example(
            "arched to 24 percent, turned, with ten kilograms",
            lambda: _arched(24, mass_kg=10, thoracic_rotation=30),
            person=_with("spondylolisthesis"),
        ),
        Example(
            "arched to 40 percent and turned 19 degrees",
            lambda: _arched(40, thoracic_rotation=19),
            person=_with("spondylolisthesis"),
        ),
        Example("the supported 90/90", _supported_90_90, person=_with("spondylolisthesis")),
    ),
)

SPN006 = Rule(
    code="SPN006",
    outranks=("SPN008",),
    name="fused-spine-end-range",
    hazard="cervical-load",
    severity="info",
    when=_pushed_or_on_the_head | (speed.in_("ballistic", "fast") & (spine_rom_pct >= 70)) | (ON_THE_BACK & RIGID_TOOL),
    warning=spine_fused.holds,
    error=spine_fused.holds & (_pushed_or_on_the_head | speed.is_("ballistic")),
    message="Stiffening or fused spine: {deciding}.",
    why="A spine that has grown into one piece is brittle and breaks like a long bone, sometimes by a small force, and "
    "such breaks are unstable.",
    evidence=Evidence(
        grade="B",
        basis="policy",
        supports=(WARD_2016, WARD_2019),
        note="The recommendation is against manipulation where the spine is fused or bone is very thin, quoted from "
        "memory; it speaks of a therapist's thrust, not of stretching by oneself. All limits were set here.",
    ),
    remedy=Remedy(
        text="Move by the muscles of the back itself within what is free, keep the head and chest tall, and breathe "
        "widely.",
        exercises=("chin-tuck", "semi-reclined-90-90-breathing", "march-in-place"),
    ),
    known_problems="Exercise to keep the range is part of the treatment, so only the fused spine gets the higher "
    "levels, and that has to be asked. A fusion of two vertebrae by an operation has the same code as a spine of one "
    "piece. The share of the range is of a healthy spine unless the person's own was measured. It stands in the family "
    "of the neck, though most of it is about the back.",
    condition="ankylosing spondylitis or fused spine",
    codes=("M45", "M08.1", "M43.2", "M48.1", "Z98.1"),
    anyone=False,
    flags=(
        Example(
            "turn helped by a hand, spine not fused",
            lambda: _bent(40, pull=0.3, thoracic_rotation=15),
            person=_with("ankylosing-spondylitis", fused=False),
            level="info",
        ),
        Example(
            "turned fast to 70 percent of the range, spine not fused",
            lambda: _turned(23, pace="fast"),
            person=_with("M45.6", fused=False),
            level="info",
        ),
        Example(
            "hard ball beside the spine, not fused",
            lambda: _pressed("upper back", "hard_ball"),
            person=_with("M48.1", fused=False),
            level="info",
        ),
        Example(
            "hard ball beside a fused spine",
            lambda: _pressed("upper back", "hard_ball"),
            person=_with("ankylosing-spondylitis", fused=True),
            level="warning",
        ),
        Example(
            "turned fast with a fused spine",
            lambda: _turned(23, pace="fast"),
            person=_with("ankylosing-spondylitis", fused=True),
            level="warning",
        ),
        Example(
            "a tenth of the body on the head, spine fused",
            lambda: _head_on_floor(0.1),
            person=_with("ankylosing-spondylitis", fused=True),
            level="error",
        ),
        Example(
            "flung round with a fused spine",
            lambda: _turned(23, pace="ballistic"),
            person=_with("ankylosing-spondylitis", fused=True),
            level="error",
        ),
    ),
    passes=(
        Example(
            "turned slowly as far as it goes",
            lambda: _turned(32),
            person=_with("ankylosing-spondylitis", fused=True),
        ),
        Example(
            "turned fast to 69 percent of the range",
            lambda: _turned(22, pace="fast"),
            person=_with("ankylosing-spondylitis", fused=True),
        ),
        Example(
            "soft ball beside the spine",
            lambda: _pressed("upper back", "soft_ball"),
            person=_with("ankylosing-spondylitis", fused=True),
        ),
        Example(
            "turn helped a little",
            lambda: _bent(40, pull=0.2, thoracic_rotation=15),
            person=_with("ankylosing-spondylitis", fused=True),
        ),
    ),
)

SPN007 = Rule(
    code="SPN007",
    name="cauda-equina-red-flag",
    hazard="condition-status",
    severity="error",
    when=symptoms.has("saddle_numbness") | symptoms.has("bladder_bowel_change") | _weakening,
    message="A warning sign of pressed nerves at the end of the spine was told; symptoms now: {symptoms}.",
    why="Numbness where one sits, a bladder or bowel that changed, or a leg that gets weaker can mean that the nerves "
    "of the lower body are being crushed; what is lost in hours may stay lost.",
    evidence=Evidence(
        grade="D",
        basis="sourced",
        supports=(FINUCANE_2020, GIRFT_2023),
        note="Agreement of experts: an MRI within four hours of being asked for. The hours were seen on a page of BMJ "
        "Best Practice, which bears no year; the two sources named were not read.",
    ),
    remedy=Remedy(text="No exercise: go to an emergency department now and name the sign."),
    known_problems="Bladder and bowel change for harmless reasons too, and a leg may have been weaker for years; the "
    "question still comes first. It is asked of everybody, because who has the sign seldom has the code. It does not "
    "ask for back or leg pain beside it.",
    condition="suspected cauda equina syndrome",
    codes=("G83.4",),
    anyone=True,
    flags=(
        Example(
            "numb where one sits",
            _supported_90_90,
            person=_noticing("saddle_numbness"),
            level="error",
        ),
        Example(
            "bladder or bowel changed",
            _sitting,
            person=_noticing("bladder_bowel_change"),
            level="error",
        ),
        Example(
            "a leg that gets weaker",
            _supported_90_90,
            person=_noticing("paraesthesia", "progressive_weakness"),
            level="error",
        ),
        Example(
            "the condition itself is told",
            _supported_90_90,
            person=_with("cauda-equina-syndrome"),
            level="error",
        ),
    ),
    passes=(
        Example("asked, and nothing noticed", _supported_90_90, person=_noticing()),
        Example("pins and needles in a foot", _supported_90_90, person=_noticing("paraesthesia")),
        Example("pain that moves down the leg", _supported_90_90, person=_noticing("peripheralising")),
    ),
)

SPN008 = Rule(
    code="SPN008",
    supersedes=("SPN006",),
    name="recent-spine-surgery",
    hazard="lumbar-flexion-under-load",
    severity="error",
    when=_operated_or_broken
    & (
        (lumbar_flexion_pct >= 60)
        | (lumbar_extension_pct >= 50)
        | (trunk_rotation_deg >= 20)
        | (load_kg > 5)
        | (overpressure_spine > 0)
        | (impact_bw >= 2.5)
    ),
    message="Back operated on {weeks_since} ago: {deciding}.",
    why="The wall of the disc has to close and a fusion to knit; until then far movement, a load or a jolt can undo "
    "what was done.",
    evidence=Evidence(
        grade="D",
        basis="policy",
        note="The habits of surgeons, which differ widely and of which none was read; twelve weeks and all limits were "
        "set here.",
    ),
    remedy=Remedy(
        text="Walk, breathe with the lower legs on a bench and the pelvis down, and follow the surgeon's plan where it "
        "says something else.",
        exercises=("walking", "supported-90-90-breathing"),
    ),
    known_problems="The code of a fusion stays for life and the aftercare codes hold other operations, of any bone or "
    "nerve, so the weeks decide and must be asked. Many surgeons allow sitting slumped or turning earlier than this; a "
    "slump (69 %) gets the highest level. It does not tell a discectomy from a long fusion.",
    condition="operation on the low back, up to twelve weeks",
    codes=("Z98.1", "Z47.89", "Z48.811"),
    anyone=False,
    flags=(
        Example(
            "low back bent to 60 percent in the twelfth week",
            lambda: _bent(60),
            person=_with("spine-surgery", weeks=12, cleared=False),
            level="error",
        ),
        Example(
            "arched to half of the range",
            lambda: _arched(50),
            person=_with("spinal-fusion", weeks=8, cleared=False),
            level="error",
        ),
        Example(
            "turned 20 degrees",
            lambda: _turned(20),
            person=_with("spine-surgery", weeks=4, cleared=False),
            level="error",
        ),
        Example(
            "carrying six kilograms",
            lambda: _carrying(6),
            person=_with("spine-surgery", weeks=4, cleared=False),
            level="error",
        ),
        Example(
            "a light push on the back",
            lambda: _bent(30, pull=0.1),
            person=_with("spinal-fusion", weeks=8, cleared=False),
            level="error",
        ),
        Example(
            "running",
            lambda: _steps("run"),
            person=_with("spinal-fusion", weeks=11, cleared=False),
            level="error",
        ),
    ),
    passes=(
        Example("usual sitting", _sitting, person=_with("spine-surgery", weeks=4, cleared=False)),
        Example("walking", lambda: _steps("walk"), person=_with("spine-surgery", weeks=4, cleared=False)),
        Example(
            "carrying five kilograms",
            lambda: _carrying(5),
            person=_with("spinal-fusion", weeks=8, cleared=False),
        ),
        Example(
            "bent far in the thirteenth week",
            lambda: _bent(80),
            person=_with("spine-surgery", weeks=13, cleared=False),
        ),
        Example(
            "bent far when the surgeon has allowed it",
            lambda: _bent(80),
            person=_with("spine-surgery", weeks=8, cleared=True),
        ),
    ),
)

SPN009 = Rule(
    code="SPN009",
    supersedes=("BON002",),
    name="acute-vertebral-fracture",
    hazard="lumbar-flexion-under-load",
    severity="error",
    when=_operated_or_broken
    & (
        (lumbar_flexion_pct >= 60)
        | (thoracic_flexion_pct >= 50)
        | (trunk_raise_deg >= 20)
        | (trunk_rotation_deg >= 20)
        | (load_kg > 2)
        | (overpressure_spine > 0)
        | (impact_bw >= 2)
        | ON_THE_BACK
    ),
    message="Vertebra broken {weeks_since} ago: {deciding}.",
    why="Bending puts the load on the front of the vertebra, which is the part that broke, and a young fracture sinks "
    "in further under it.",
    evidence=Evidence(
        grade="D",
        basis="policy",
        supports=(GIANGREGORIO_2014, BROOKE_WAVELL_2022),
        note="Consensus on exercise after such fractures in thin bone; breaks by force were not looked at. Twelve "
        "weeks and all limits were set here.",
    ),
    remedy=Remedy(
        text="Breathe lying or on the side, turn over in one piece, and start anything else when the treating "
        "clinician says so.",
        exercises=("supported-90-90-breathing", "side-lying-breathing"),
    ),
    known_problems="Three families of codes hold healed fractures as well, so the weeks decide and must be asked. A "
    "hand laid beside the spine counts like a ball. With an osteoporotic fracture BON002 says the same at a lower "
    "level, and BON005 speaks of any unhealed break.",
    condition="fractured vertebra, up to twelve weeks",
    codes=("M80.08XA", "M80.88XA", "M84.48XA", "M84.58XA", "M48.5", "S22.0", "S32.0"),
    anyone=False,
    flags=(
        Example(
            "low back bent to 60 percent in the twelfth week",
            lambda: _bent(60),
            person=_with("vertebral-fracture", weeks=12, cleared=False),
            level="error",
        ),
        Example(
            "upper back half rounded",
            lambda: _sitting(20, thoracic_flexion=THORACIC_RANGE_DEG / 2),
            person=_with("S22.0", weeks=6, cleared=False),
            level="error",
        ),
        Example(
            "head and shoulders raised from lying",
            lambda: _raised(20),
            person=_with("vertebral-fracture", weeks=6, cleared=False),
            level="error",
        ),
        Example(
            "carrying three kilograms",
            lambda: _carrying(3),
            person=_with("M48.5", weeks=6, cleared=False),
            level="error",
        ),
        Example(
            "a hand beside the spine",
            lambda: _pressed("low back"),
            person=_with("vertebral-fracture", weeks=6, cleared=False),
            level="error",
        ),
    ),
    passes=(
        Example("usual sitting", _sitting, person=_with("vertebral-fracture", weeks=2, cleared=False)),
        Example("the supported 90/90", _supported_90_90, person=_with("vertebral-fracture", weeks=2, cleared=False)),
        Example(
            "carrying two kilograms",
            lambda: _carrying(2),
            person=_with("vertebral-fracture", weeks=6, cleared=False),
        ),
        Example(
            "turned 19 degrees",
            lambda: _turned(19),
            person=_with("vertebral-fracture", weeks=6, cleared=False),
        ),
        Example(
            "bent far in the thirteenth week",
            lambda: _bent(80),
            person=_with("vertebral-fracture", weeks=13, cleared=False),
        ),
        Example(
            "a sit-up when it was allowed",
            lambda: _raised(60),
            person=_with("vertebral-fracture", weeks=10, cleared=True),
        ),
    ),
)

SPN010 = Rule(
    code="SPN010",
    name="flexion-intolerant-lbp",
    hazard="lumbar-flexion-under-load",
    severity="info",
    when=worse_with.has("flexion")
    & (lumbar_flexion_pct >= 70)
    & ((hold_s >= 30) | (load_kg > 0) | (since_waking_min <= 120)),
    message="Back pain that bending makes worse: {deciding}.",
    why="Bending is what this person says hurts, so held, loaded or in the first hours of the day it is likely to hurt "
    "again; that is a reason to choose another exercise, not a sign of damage.",
    evidence=Evidence(
        grade="B",
        basis="policy",
        supports=(SNOOK_1998, GEORGE_2021),
        against=(DETTORI_1995,),
        note="Of these three only the morning was tried: avoiding bends in the first two hours took a third off the "
        "pain of people with lasting back pain. Bending and extending exercises did equally well in acute pain "
        "(Dettori 1995). 70 % and half a minute were set here.",
    ),
    remedy=Remedy(
        text="Breathe at 90/90, or try the other direction: propped on the elbows face down.",
        exercises=("supported-90-90-breathing", "prone-on-elbows"),
    ),
    known_problems="The code cannot tell the direction, which is asked. The usual slump (69 %) just passes. When the "
    "time of getting up is not told the rule stays open even for a short bend.",
    condition="low back pain that bending makes worse",
    codes=("M54.5", "M51.36", "M51.37"),
    anyone=False,
    flags=(
        Example(
            "bent to 70 percent for half a minute",
            lambda: _bent(70, time_s=30),
            person=_sore("low-back-pain", "flexion"),
            level="info",
        ),
        Example(
            "a kilogram with the back bent to 70 percent",
            lambda: _bent(70, mass_kg=1),
            person=_sore("M51.36", "flexion", "sitting"),
            level="info",
        ),
        Example(
            "bending over two hours after getting up",
            lambda: _bends(80),
            person=_sore("low-back-pain", "flexion", since_waking_min=120),
            level="info",
        ),
    ),
    passes=(
        Example("29 seconds", lambda: _bent(80, time_s=29), person=_sore("low-back-pain", "flexion")),
        Example("a minute of slump", lambda: _slump(60), person=_sore("low-back-pain", "flexion")),
        Example(
            "a minute far bent, worse with arching only",
            lambda: _bent(80, time_s=60),
            person=_sore("low-back-pain", "extension"),
        ),
        Example(
            "bending over later in the day",
            lambda: _bends(80),
            person=_sore("low-back-pain", "flexion", since_waking_min=121),
        ),
    ),
)

SPN011 = Rule(
    code="SPN011",
    name="extension-intolerant-lbp",
    hazard="lumbar-extension-under-load",
    severity="info",
    when=worse_with.has("extension")
    & ((lumbar_extension_pct >= 50) | ((shoulder_elevation_deg >= 170) & (lumbar_extension_pct >= 25))),
    message="Back pain that arching makes worse: {deciding}.",
    why="Arching is what this person says hurts, and reaching straight up usually adds to the arch.",
    evidence=Evidence(
        grade="D",
        basis="policy",
        supports=(GEORGE_2021,),
        note="The guideline, from memory, fits exercise to what eases the pain; it gives no figure. Shares and angle "
        "were set here.",
    ),
    remedy=Remedy(
        text="Tuck the pelvis in half-kneeling stretches, keep the ribs down when reaching, or breathe at 90/90.",
        exercises=("half-kneeling-hip-flexor-stretch", "supported-90-90-breathing"),
    ),
    known_problems="The code cannot tell the direction, which is asked. A quarter of the range of arching is four "
    "degrees, less than the model can tell. Time does not count: a moment of arching is flagged like a minute.",
    condition="low back or facet pain that arching makes worse",
    codes=("M54.5", "M47.816", "M47.817"),
    anyone=False,
    flags=(
        Example(
            "arched to half of the range",
            lambda: _arched(50),
            person=_sore("low-back-pain", "extension"),
            level="info",
        ),
        Example(
            "reaching up, slightly arched",
            lambda: _arched(25, shoulder_flexion=170),
            person=_sore("M47.816", "extension", "standing"),
            level="info",
        ),
    ),
    passes=(
        Example("arched to 49 percent", lambda: _arched(49), person=_sore("low-back-pain", "extension")),
        Example(
            "reaching up, hardly arched",
            lambda: _arched(24, shoulder_flexion=175),
            person=_sore("low-back-pain", "extension"),
        ),
        Example(
            "reaching up to 169 degrees",
            lambda: _arched(40, shoulder_flexion=169),
            person=_sore("low-back-pain", "extension"),
        ),
        Example("cobra, worse with bending only", lambda: _cobra(15), person=_sore("low-back-pain", "flexion")),
    ),
)

SPN012 = Rule(
    code="SPN012",
    supersedes=("PRG005",),
    name="pelvic-girdle-pain",
    hazard="hip-end-range",
    severity="info",
    when=((hip_asymmetry_deg >= 90) & (hip_flexion_deg >= 90)) | (hip_abduction_deg >= 45) | (overpressure_limb >= 0.5),
    message="Painful pelvic ring: {deciding}.",
    why="One leg far forward and the other back, wide-spread legs or a strong pull on a thigh twist and open the ring "
    "where it is sore.",
    evidence=Evidence(
        grade="D",
        basis="policy",
        supports=(PELVIC_GIRDLE_2008,),
        note="The European guideline, not read for this, stands for stabilising exercise; angles and push were set "
        "here.",
    ),
    remedy=Remedy(
        text="Move both legs together, keep them inside the width of a step, and squeeze something soft lightly "
        "between the knees.",
        exercises=("supported-90-90-breathing", "glute-bridge"),
    ),
    known_problems="Climbing stairs (60 to 70 degrees) passes, half-kneeling does not, though the difference may not "
    "be felt. The first code also holds pain of the tail bone. In pregnancy PRG005 asks much the same.",
    condition="sacroiliac or pelvic girdle pain",
    codes=("M53.3", "M46.1", "M53.2X8", "O26.71"),
    anyone=False,
    flags=(
        Example("half-kneeling, front thigh level", _half_kneeling, person=_with("sacroiliac-pain"), level="info"),
        Example(
            "knees dropped out to 45 degrees",
            lambda: _butterfly(45),
            person=_with("pelvic-girdle-pain"),
            level="info",
        ),
        Example(
            "knees pressed down by the elbows",
            lambda: _butterfly(30, pull=0.5),
            person=_with("sacroiliac-pain"),
            level="info",
        ),
    ),
    passes=(
        Example(
            "half-kneeling with the front foot further out",
            lambda: _half_kneeling(front=89),
            person=_with("sacroiliac-pain"),
        ),
        Example("knees dropped out to 44 degrees", lambda: _butterfly(44), person=_with("pelvic-girdle-pain")),
        Example(
            "knees pressed down a little",
            lambda: _butterfly(30, pull=0.4),
            person=_with("sacroiliac-pain"),
        ),
        Example(
            "a high step",
            lambda: held(Position.standing().right(hip_flexion=80, knee_flexion=90), seconds(5)),
            person=_with("sacroiliac-pain"),
        ),
        Example("the supported 90/90", _supported_90_90, person=_with("pelvic-girdle-pain")),
    ),
)

SPN013 = Rule(
    code="SPN013",
    name="spinal-infection",
    hazard="condition-status",
    severity="error",
    when=~cleared.holds
    & ((spine_rom_pct >= 80) | (load_kg > 5) | (impact_bw >= 2) | (overpressure_spine > 0) | ON_THE_BACK),
    message="Infected spine: {deciding}.",
    why="An infection eats into disc and bone, which then give way more easily; load and far movement wait until "
    "treatment has worked.",
    evidence=Evidence(
        grade="D",
        basis="policy",
        supports=(FINUCANE_2020,),
        note="The framework, not read for this, names the infection as a serious disease to be found; that and how far "
        "movement has to wait is opinion, and so are all limits.",
    ),
    remedy=Remedy(
        text="Rest and treatment first; until those who treat it allow more, no more than quiet breathing and walking "
        "about.",
        exercises=("supported-90-90-breathing", "semi-reclined-90-90-breathing"),
    ),
    known_problems="It ends only when somebody says cleared: an infection of years ago is flagged as long as that has "
    "not been said. Fever or pain at night are not asked here.",
    condition="infected disc or vertebra, or abscess at the cord",
    codes=("M46.2", "M46.3", "M46.4", "M46.5", "G06.1"),
    anyone=False,
    flags=(
        Example(
            "low back bent to 80 percent",
            lambda: _bent(80),
            person=_with("discitis", cleared=False),
            level="error",
        ),
        Example(
            "carrying six kilograms",
            lambda: _carrying(6),
            person=_with("vertebral-osteomyelitis", cleared=False),
            level="error",
        ),
        Example("running", lambda: _steps("run"), person=_with("discitis", cleared=False), level="error"),
        Example(
            "a light push on the back",
            lambda: _bent(30, pull=0.1),
            person=_with("G06.1", cleared=False),
            level="error",
        ),
        Example(
            "a hand beside the spine",
            lambda: _pressed("low back"),
            person=_with("discitis", cleared=False),
            level="error",
        ),
    ),
    passes=(
        Example("bent to 79 percent", lambda: _bent(79), person=_with("discitis", cleared=False)),
        Example("carrying five kilograms", lambda: _carrying(5), person=_with("discitis", cleared=False)),
        Example("walking", lambda: _steps("walk"), person=_with("vertebral-osteomyelitis", cleared=False)),
        Example("bent far when it was allowed", lambda: _bent(90), person=_with("discitis", cleared=True)),
    ),
)

SPN014 = Rule(
    code="SPN014",
    name="rib-fracture",
    hazard="unsafe-pressure",
    severity="warning",
    when=_young_break
    & (
        (trunk_rotation_deg >= 20)
        | (overpressure_spine > 0)
        | (load_kg > 5)
        | (posture.is_("prone") & supports.has("chest"))
        | contact_zone.in_(*RIB_CAGE, "thoracic_paraspinal")
    ),
    error=_young_break & contact_zone.in_(*RIB_CAGE),
    message="Rib or breastbone broken {weeks_since} ago: {deciding}.",
    why="Pressure on a fresh break can shift it, and turning, pushing or lifting pulls at it. Breathing deeply is "
    "wanted all the same, to keep the lungs open.",
    evidence=Evidence(
        grade="D",
        basis="mixed",
        supports=(BARTSCH_2021,),
        note="84 % of experts on foam rolling called a fracture a contraindication. Six weeks is the usual time of "
        "bone; angle, load and what counts beside pressing are the habits of trauma care, of which nothing was read.",
    ),
    remedy=Remedy(
        text="Breathe slowly and deeply while sitting, hold a cushion to the side when coughing, and walk.",
        exercises=("slow-breathing", "walking"),
    ),
    known_problems="Hands laid lightly on the ribs to feel the breath get the highest level if they are written down "
    "as a contact. Lying on the broken side, and a support under the ribs when lying on the back, are not seen. "
    "Clearance is not asked. BON005 says the same of pressure on any unhealed break.",
    condition="broken rib or breastbone, up to six weeks",
    codes=("S22.2", "S22.3", "S22.4"),
    anyone=False,
    flags=(
        Example(
            "turned 20 degrees in the sixth week",
            lambda: _turned(20),
            person=_with("rib-fracture", weeks=6),
            level="warning",
        ),
        Example(
            "lying face down",
            lambda: held(Position.prone(), minutes(1)),
            person=_with("rib-fracture", weeks=3),
            level="warning",
        ),
        Example(
            "carrying six kilograms",
            lambda: _carrying(6),
            person=_with("sternum-fracture", weeks=3),
            level="warning",
        ),
        Example(
            "soft ball beside the upper spine",
            lambda: _pressed("upper back", "soft_ball"),
            person=_with("S22.4", weeks=3),
            level="warning",
        ),
        Example(
            "a hand on the ribs",
            lambda: _pressed("ribs", pressure=1),
            person=_with("rib-fracture", weeks=6),
            level="error",
        ),
    ),
    passes=(
        Example("a hand on the ribs a week later", lambda: _pressed("ribs"), person=_with("rib-fracture", weeks=7)),
        Example("turned 19 degrees", lambda: _turned(19), person=_with("rib-fracture", weeks=3)),
        Example("propped on the elbows face down", _on_elbows, person=_with("rib-fracture", weeks=3)),
        Example(
            "deep breathing while sitting",
            lambda: held(
                Position.sitting(),
                minutes(3),
                breathing=BreathingPattern(inhale_s=5, exhale_s=5, depth="deep", expands="ribs"),
            ),
            person=_with("rib-fracture", weeks=1),
        ),
        Example("carrying five kilograms", lambda: _carrying(5), person=_with("sternum-fracture", weeks=3)),
    ),
)

RULES: tuple[Rule, ...] = (
    *(SPN001, SPN002, SPN003, SPN004, SPN005, SPN006, SPN007),
    *(SPN008, SPN009, SPN010, SPN011, SPN012, SPN013, SPN014),
)
"""In the order of their codes."""
