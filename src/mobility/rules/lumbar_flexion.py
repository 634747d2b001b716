"""Rules of the bending low back: pulled, loaded, kept, pressed on, bounced; and pressure on the low back."""

from __future__ import annotations

from ..facts.contact import contact_nrs, contact_tool, contact_zone
from ..facts.dose import hold_s, purpose
from ..facts.load import compression_n, effort, impact_bw, load_kg, speed, trunk_raise_deg
from ..facts.lumbar import lumbar_flexion_pct
from ..facts.person import since_waking_min
from ..facts.position import overpressure_spine, posture, trunk_angle_deg
from ..facts.session import flexed_session_s, prior_flexed_s, since_flexed_s
from ..model import Contact, Dose, Load, Person, Position, Step, minutes, reps, seconds
from ..model.equipment import bench, cushion, foam_roller
from .evidence import Evidence
from .rule import Example, Remedy, Rule, held, moved
from .sources.movement import (
    ADAMS_1980,
    ADAMS_1987,
    ADAMS_HUTTON_1986,
    ARTICLE,
    AXLER_MCGILL_1997,
    BAZRGARI_2011,
    BEATTIE_1994,
    DETTORI_1995,
    GARBER_2011,
    LITTLE_KHALSA_2005,
    MCGILL_1998,
    MCGILL_BROWN_1992,
    PARK_2024,
    SARACENI_2020,
    SNOOK_1998,
    SNOOK_2002,
    SOLOMONOW_2003,
    SOLOMONOW_2003_CATS,
    TOOSIZADEH_2012,
    WATERS_1993,
    WILKE_1999,
    WU_2021,
)

ARTICLES_SEQUENCE = "recovery-breathing-hip-flexor-sequence"
"""What the article does instead: breathing supported, hands on the hip flexors, the half-kneeling stretch."""

LOW_BACK = ("lumbar_midline", "lumbar_paraspinal")
"""Zones of the low back that a contact can press on."""

FOCAL_TOOLS = ("cane", "firm_roller", "gun", "hard_ball", "peanut", "soft_roller")
"""Tools that press on a small area or with body weight, whatever is felt."""


# ---- bodies of the examples ---------------------------------------------------------------------------


def _hug(pull: float = 1.0) -> Position:
    """Both knees hugged to the chest."""
    return Position.supine(hip_flexion=140, knee_flexion=140).touching("hands", on="shins").pulled(pull)


def _stoop(hips: float) -> Position:
    """Bent forward on nearly straight legs, the low back left to round."""
    return Position.standing(hip_flexion=hips, knee_flexion=20, ankle_dorsiflexion=5)


def _hinge() -> Position:
    """Bent forward at the hips, the low back held as in standing."""
    return Position.standing(hip_flexion=80, knee_flexion=20, ankle_dorsiflexion=5, pelvis="neutral")


def _toe_touch() -> Position:
    return Position.standing(hip_flexion=111)


def _childs_pose() -> Position:
    folded = Position.kneeling(hip_flexion=135, knee_flexion=150, shoulder_flexion=170, pitch=85)
    return folded.resting("forehead").pulled(0.5, at="trunk")


def _supported_90_90() -> Position:
    lying = Position.supine(hip_flexion=90, knee_flexion=90).resting("lower legs", on=bench)
    return lying.holding(foam_roller, between="knees", effort=2)


def _squats(load: Load | None = None, impact: str = "none") -> Step:
    """Ten squats to level thighs, the low back held."""
    down = Position.squat(pelvis="neutral")
    return moved(Position.standing(), down, dose=reps(10), load=load, impact=impact)


def _walk(time_s: float) -> Step:
    walking = (Position.standing(hip_flexion=25), Position.standing(hip_extension=8))
    return moved(*walking, dose=seconds(time_s), impact="walk")


def _sit_up(lean: float) -> Step:
    """From the back up to a trunk that leans this far back from upright."""
    down = Position.supine(hip_flexion=45, knee_flexion=90)
    up = Position.supine(hip_flexion=45 + 90 - lean, knee_flexion=90, pitch=-lean)
    return moved(down, up, dose=reps(10))


def _pressed(zone: str, tool: str, position: Position | None = None, pressure: float = 5) -> Step:
    """A minute on a tool, flat on the back unless said otherwise."""
    contact = Contact(zone, with_=tool, pressure=pressure, weighted=position is None)
    return held(position or Position.supine(), seconds(60), contacts=(contact,), purpose="release")


# ---- the rules ----------------------------------------------------------------------------------------

LUM001 = Rule(
    code="LUM001",
    name="lumbar-flexion-end-range-overpressure",
    hazard="lumbar-flexion-under-load",
    severity="warning",
    when=(lumbar_flexion_pct >= 85) & (overpressure_spine >= 0.5),
    message="Low back near {lumbar_flexion_pct} of its bending range with something pulling it further.",
    why="A person who bends as far as possible stops some ten degrees short of where the ligaments end; a "
    "pull from outside uses up that reserve. Holds of 20-30 s are a standard drill elsewhere, and no "
    "study shows that they harm healthy adults.",
    evidence=Evidence(
        grade="C",
        basis="mixed",
        supports=(ADAMS_HUTTON_1986, ADAMS_1980, PARK_2024),
        against=(DETTORI_1995,),
        note="The ten degrees come from the abstract of one study; 85 % and a pull of one half are "
        "policy. The article warns of this position too (grade E by itself). Bending exercises did no "
        "worse than extending ones in acute pain (Dettori 1995); in chronic pain extension came out ahead "
        "after a year in a small trial (Park 2024).",
    ),
    remedy=Remedy(
        text="Rest the lower legs on a bench with hips and knees at 90 degrees and breathe; or draw up "
        "one knee at a time to about 110 degrees without pulling.",
        exercises=("supported-90-90-breathing", "side-lying-breathing"),
        protocol=ARTICLES_SEQUENCE,
    ),
    known_problems="A firm hug comes to 89 % in the model, but anything from 55 to 125 % is credible, and "
    "nobody has measured this position: expect `likely`, not `certain`. Programmes that prefer bending "
    "prescribe it on purpose; suppress it there with that reason.",
    flags=(
        Example(
            "both knees hugged to the chest",
            lambda: held(_hug(), seconds(60), purpose="stretch"),
            level="warning",
        ),
        Example("the same for 20 s", lambda: held(_hug(), seconds(20), purpose="stretch"), level="warning"),
        Example(
            "plow",
            lambda: held(Position.supine(hip_flexion=150, pitch=-150).pulled(0.5, at="trunk"), seconds(60)),
            level="warning",
        ),
    ),
    passes=(
        Example("both knees hugged with a softer pull", lambda: held(_hug(0.7), seconds(60))),
        Example(
            "one knee hugged, the other leg straight",
            lambda: held(
                Position.supine().right(hip_flexion=125, knee_flexion=130).lifting("right leg").pulled(1),
                seconds(30),
            ),
        ),
        Example("toe touch without a pull", lambda: held(_toe_touch(), seconds(30))),
        Example("lower legs on a bench at 90/90", lambda: held(_supported_90_90(), minutes(3))),
    ),
)

LUM002 = Rule(
    code="LUM002",
    name="lumbar-flexion-under-load",
    hazard="lumbar-flexion-under-load",
    severity="info",
    when=((lumbar_flexion_pct >= 60) & (load_kg >= 10)) | ((lumbar_flexion_pct >= 80) & (compression_n >= 3400)),
    warning=(lumbar_flexion_pct >= 80) & ((load_kg >= 20) | (compression_n >= 3400)),
    message="Low back bent to {lumbar_flexion_pct} of its range under load (outside load: {load_kg}; "
    "compression: {compression_n}).",
    why="In one man whose disc pressure was measured, 20 kg lifted with a round back gave a third more of "
    "it than with bent knees. Studies that follow people over years do not find that bending while "
    "lifting causes back pain, so this is a matter of margin, not a fault.",
    evidence=Evidence(
        grade="C",
        basis="mixed",
        supports=(WILKE_1999, WATERS_1993),
        against=(SARACENI_2020,),
        note="20 kg is the load that was measured, 3400 N the occupational action limit; 10 kg, 60 % and "
        "80 % are policy.",
    ),
    remedy=Remedy(
        text="Fold at the hips with the low back held as in standing, or take less weight.",
        exercises=("hip-hinge", "bodyweight-squat-to-box"),
    ),
    known_problems="The step from 10 to 20 kg is coarse and takes no account of what a person is used to. "
    "Compression is that of a body held still and not known of fast lifts. Everyday lifting reaches the mild level: "
    "people who pick up a box bend to about 80 % (Mitchell 2008).",
    flags=(
        Example(
            "a box of 12 kg picked up with a round back",
            lambda: held(_stoop(80), load=Load(implement="object", mass_kg=12)),
            level="info",
        ),
        Example(
            "24 kg lifted from the floor with a round back",
            lambda: moved(_stoop(100), Position.standing(), load=Load(implement="kettlebell", mass_kg=24)),
            level="warning",
        ),
        Example(
            "somebody heavy who reaches 9 kg out in a deep bend",
            lambda: held(_stoop(100).changed(shoulder_flexion=120), load=Load(implement="object", mass_kg=9)),
            person=Person(body_mass_kg=120),
            level="warning",
        ),
    ),
    passes=(
        Example("a box of 9 kg", lambda: held(_stoop(80), load=Load(implement="object", mass_kg=9))),
        Example(
            "deadlift with the low back held",
            lambda: moved(_hinge(), Position.standing(), load=Load(implement="barbell", mass_kg=80)),
        ),
        Example(
            "braced low-bar back squat",
            lambda: moved(
                Position.standing(),
                Position.squat(hip_flexion=125, knee_flexion=130, pelvis="neutral"),
                load=Load(implement="barbell", at="shoulders", mass_kg=100),
            ),
        ),
    ),
)

LUM003 = Rule(
    code="LUM003",
    name="lumbar-flexion-sustained",
    hazard="lumbar-flexion-under-load",
    severity="info",
    when=(lumbar_flexion_pct >= 80) & ((hold_s >= 120) | (flexed_session_s >= 300)),
    warning=(lumbar_flexion_pct >= 80) & ((hold_s >= 300) | (flexed_session_s >= 600)),
    message="Low back kept at {lumbar_flexion_pct} of its bending range: {hold_s} without a break, "
    "{flexed_session_s} of deep bending in this session.",
    why="Held bent, the tissues of the low back give way slowly; for minutes afterwards it is less stiff "
    "and its reflexes are jumpier. Half a minute causes next to none of this.",
    evidence=Evidence(
        grade="C",
        basis="mixed",
        supports=(MCGILL_BROWN_1992, BAZRGARI_2011, TOOSIZADEH_2012, LITTLE_KHALSA_2005, SOLOMONOW_2003_CATS),
        note="Creep (5.5 degrees in 20 minutes, time constant 9.4 minutes) is measured; fitted to it, two "
        "minutes cost about one degree and five about two and a half. The limits of 2, 5 and 10 minutes "
        "are policy. Cadaver spines and cats point the same way. No study counts injuries.",
    ),
    remedy=Remedy(
        text="Split it into holds of half a minute or less, coming back to neutral between them.",
        exercises=("cat-cow", "supported-90-90-breathing"),
    ),
    known_problems="May stand beside LUM001 (a pull) and LUM004 (a contact) on one step; they say "
    "different things. Time between 70 and 80 % of range does not count at all.",
    flags=(
        Example("toe touch for two minutes", lambda: held(_toe_touch(), seconds(120)), level="info"),
        Example(
            "three hugs of 100 s",
            lambda: held(_hug(), Dose(sets=3, seconds=100)),
            level="info",
        ),
        Example("toe touch for five minutes", lambda: held(_toe_touch(), minutes(5)), level="warning"),
        Example(
            "two long series in one session",
            lambda: held(_hug(), Dose(sets=3, seconds=110)) >> held(_hug(), Dose(sets=3, seconds=110)),
            level="warning",
        ),
    ),
    passes=(
        Example("toe touch, 2 x 30 s", lambda: held(_toe_touch(), Dose(sets=2, seconds=30))),
        Example("toe touch for 110 s", lambda: held(_toe_touch(), seconds(110))),
        Example("child's pose for five minutes", lambda: held(_childs_pose(), minutes(5))),
        Example("an hour at a desk", lambda: held(Position.sitting(), minutes(60))),
    ),
)

LUM004 = Rule(
    code="LUM004",
    name="deep-flexion-with-lumbar-contact",
    hazard="lumbar-flexion-under-load",
    severity="warning",
    when=(lumbar_flexion_pct >= 60) & contact_zone.in_(*LOW_BACK) & contact_tool.in_(*FOCAL_TOOLS),
    message="A {contact_tool} presses on the low back while it is bent to {lumbar_flexion_pct} of its range.",
    why="The article behind this project holds that a stretched low back guards harder when something "
    "digs into it. That is plausible, and nobody has tested the two together.",
    evidence=Evidence(
        grade="E",
        basis="policy",
        supports=(ARTICLE, SOLOMONOW_2003),
        note="A coach's claim. The nearest human finding is that back muscles stay switched on longer "
        "after ten minutes of full bending, without any pressure (Solomonow 2003, quoted at second hand).",
    ),
    remedy=Remedy(
        text="Breathe with the lower legs on a bench at 90/90; put the ball under the buttock muscles instead.",
        exercises=("supported-90-90-breathing", "gluteal-ball-wall"),
        protocol=ARTICLES_SEQUENCE,
    ),
    known_problems="No study looks at stretch and pressure together, so neither the angle nor the list of "
    "tools rests on data. A tool on the low back alone is LUM015.",
    supersedes=("LUM015",),
    flags=(
        Example(
            "lacrosse ball under the low back, both knees hugged",
            lambda: _pressed("low back", "lacrosse ball", _hug()),
            level="warning",
        ),
        Example(
            "peanut behind the low back, slumped in a chair",
            lambda: _pressed("low back", "peanut", Position.sitting(cue="slump")),
            level="warning",
        ),
    ),
    passes=(
        Example("the same peanut, sitting as usual", lambda: _pressed("low back", "peanut", Position.sitting())),
        Example("lacrosse ball, legs straight", lambda: _pressed("low back", "lacrosse ball")),
        Example(
            "hands on the low back, slumped",
            lambda: _pressed("low back", "hand", Position.sitting(cue="slump"), pressure=3),
        ),
    ),
)

LUM005 = Rule(
    code="LUM005",
    name="load-after-sustained-flexion",
    hazard="lumbar-flexion-under-load",
    severity="info",
    when=(since_flexed_s < 120)
    & (prior_flexed_s >= 300)
    & ((load_kg >= 10) | (impact_bw >= 2.5) | purpose.is_("potentiate")),
    warning=(since_flexed_s < 120) & (prior_flexed_s >= 300) & (load_kg >= 10) & (lumbar_flexion_pct >= 60),
    message="Demanding work (outside load: {load_kg}; landing force: {impact_bw}) {since_flexed_s} after "
    "{prior_flexed_s} of deep bending.",
    why="A low back that was kept bent for minutes is slack for a while: about half of its stiffness is "
    "back after two minutes, the rest takes longer than 20-30 minutes.",
    evidence=Evidence(
        grade="C",
        basis="mixed",
        supports=(MCGILL_BROWN_1992, BAZRGARI_2011),
        note="The two minutes are the measured half recovery; five minutes of bending, 10 kg and the "
        "landing force are policy. Laboratory creep only, no injuries were counted.",
    ),
    remedy=Remedy(
        text="Stand and walk for two minutes or more and straighten up gently ten times before the load.",
        exercises=("march-in-place", "prone-on-elbows"),
    ),
    known_problems="The slow tail of recovery beyond two minutes is left out: it would tag nearly everything.",
    flags=(
        Example(
            "16 kg squats right after five minutes of hugging",
            lambda: held(_hug(), minutes(5)) >> _squats(Load(implement="kettlebell", mass_kg=16)),
            level="info",
        ),
        Example(
            "jumps right after five minutes of hugging",
            lambda: held(_hug(), minutes(5)) >> _squats(impact="jump"),
            level="info",
        ),
        Example(
            "a round-back lift right after five minutes of hugging",
            lambda: held(_hug(), minutes(5)) >> held(_stoop(80), seconds(5), load=Load(mass_kg=16)),
            level="warning",
        ),
    ),
    passes=(
        Example(
            "the same squats after two minutes of walking",
            lambda: held(_hug(), minutes(5)) >> _walk(120) >> _squats(Load(implement="kettlebell", mass_kg=16)),
        ),
        Example(
            "the same squats after a minute of hugging",
            lambda: held(_hug(), minutes(1)) >> _squats(Load(implement="kettlebell", mass_kg=16)),
        ),
        Example("bodyweight squats after five minutes of hugging", lambda: held(_hug(), minutes(5)) >> _squats()),
    ),
)

LUM006 = Rule(
    code="LUM006",
    name="morning-deep-flexion",
    hazard="lumbar-flexion-under-load",
    severity="info",
    when=(lumbar_flexion_pct >= 80) & (since_waking_min <= 120),
    message="Low back bent to {lumbar_flexion_pct} of its range {since_waking_min} after getting up.",
    why="People with lasting back pain who avoided bending in the first two hours of the day had less "
    "pain. Whether that matters to people without pain is not known.",
    evidence=Evidence(
        grade="E",
        basis="sourced",
        supports=(SNOOK_1998, SNOOK_2002, ADAMS_1987),
        note="Grade B for people with chronic back pain (a randomised trial), E for everybody else. The "
        "two hours are those of the trial; 80 % is policy. In the morning discs are swollen and resist bending "
        "more (Adams 1987, from memory).",
    ),
    remedy=Remedy(
        text="Do it later in the day; walk, or hinge at the hips, first.",
        exercises=("march-in-place", "hip-hinge"),
    ),
    known_problems="Tags ordinary morning yoga. The time since getting up is rarely told; the rule then stays silent.",
    flags=(
        Example(
            "deep bend half an hour after getting up",
            facts={"lumbar_flexion_pct": 90.0, "since_waking_min": 30.0},
            level="info",
        ),
        Example(
            "deep bend two hours after getting up",
            facts={"lumbar_flexion_pct": 80.0, "since_waking_min": 120.0},
            level="info",
        ),
    ),
    passes=(
        Example("deep bend after 130 minutes", facts={"lumbar_flexion_pct": 90.0, "since_waking_min": 130.0}),
        Example("sitting at breakfast", facts={"lumbar_flexion_pct": 55.0, "since_waking_min": 20.0}),
    ),
)

LUM010 = Rule(
    code="LUM010",
    name="ballistic-spinal-end-range",
    hazard="lumbar-flexion-under-load",
    severity="warning",
    when=speed.is_("ballistic") & (lumbar_flexion_pct >= 70),
    message="Bouncing or flung movement takes the low back to {lumbar_flexion_pct} of its bending range.",
    why="Fast stretch meets stiffer tissue and higher peak forces, and near the end of range there is "
    "little time to stop it.",
    evidence=Evidence(
        grade="D",
        basis="policy",
        against=(GARBER_2011,),
        note="General spine mechanics (the work of Adams and Dolan) and the usual caution of exercise "
        "guidelines; no source was read for it. The same guidelines allow bouncing stretches where a "
        "sport needs them.",
    ),
    remedy=Remedy(
        text="Move slowly, two to three seconds each way.",
        exercises=("cat-cow", "hip-hinge"),
    ),
    known_problems="No trial compares speeds in this position; 70 % is policy and lies within the model's "
    "error of 60 and 80 %.",
    flags=(
        Example(
            "bouncing toe touch",
            lambda: moved(_stoop(80), _toe_touch(), dose=reps(10), speed="ballistic"),
            level="warning",
        ),
        Example(
            "bouncing in long sitting",
            lambda: held(Position.long_sitting(hip_flexion=100), seconds(20), speed="ballistic"),
            level="warning",
        ),
    ),
    passes=(
        Example("the same toe touch done slowly", lambda: moved(_stoop(80), _toe_touch(), dose=reps(10))),
        Example(
            "tuck jump",
            lambda: moved(
                Position.squat(),
                Position.standing(hip_flexion=120, knee_flexion=120, pitch=0).lifting("feet"),
                dose=reps(5),
                speed="ballistic",
                impact="jump",
            ),
        ),
        Example(
            "kettlebell swing with the low back held",
            lambda: moved(_hinge(), Position.standing(), speed="ballistic", load=Load(mass_kg=16)),
        ),
    ),
)

LUM011 = Rule(
    code="LUM011",
    name="sit-up-compression",
    hazard="lumbar-flexion-under-load",
    severity="info",
    when=posture.in_("supine", "long_sitting") & (trunk_raise_deg >= 60),
    message="Full sit-up: the trunk rises {trunk_raise_deg} from lying without the hands.",
    why="Sit-ups press the low back with roughly 3300-3500 N in young men, about the limit set for "
    "lifting at work. Most people bear that well; it matters to rules about bone and discs.",
    evidence=Evidence(
        grade="C",
        basis="sourced",
        supports=(AXLER_MCGILL_1997, WATERS_1993, MCGILL_1998),
        note="Nine young men, modelled forces, read at second hand. Heavy barbell work goes far beyond that limit.",
    ),
    remedy=Remedy(
        text="Raise only head and shoulders (about 2000 N), or keep the trunk still and move arms and legs.",
        exercises=("curl-up", "dead-bug"),
    ),
    known_problems="The name speaks of compression; the family is the nearest there is. The 60 degrees "
    "only tell a sit-up from a curl and are not measured.",
    supersedes=("LUM019",),
    flags=(
        Example("sit-up with bent knees", lambda: _sit_up(10), level="info"),
        Example("sit-up that stops short", lambda: _sit_up(28), level="info"),
    ),
    passes=(
        Example("half sit-up", lambda: _sit_up(35)),
        Example("curl-up", lambda: _sit_up(65)),
        Example("lying down", lambda: held(Position.supine(), minutes(20))),
    ),
)

LUM015 = Rule(
    code="LUM015",
    name="lumbar-focal-pressure",
    hazard="lumbar-flexion-under-load",
    severity="warning",
    when=contact_zone.in_(*LOW_BACK)
    & (contact_tool.in_(*FOCAL_TOOLS) | (contact_tool.is_("soft_ball") & (contact_nrs >= 4))),
    message="A {contact_tool} presses on the low back (felt: {contact_nrs}).",
    why="This is the article's claim: hard pressure on one spot makes the low back guard and adds to the "
    "load on discs and ligaments. No study tests it and none shows injury in healthy adults; and a ball "
    "under the low back of somebody lying face up arches the back, it does not bend it.",
    evidence=Evidence(
        grade="E",
        basis="policy",
        supports=(ARTICLE,),
        against=(BEATTIE_1994, WU_2021),
        note="A coach's claim. A roll under the supine low back was the extended position on MRI (Beattie "
        "1994), and myofascial release did a little good in chronic back pain (Wu 2021). What speaks for "
        "care: no ribs cover this region, bone and kidneys lie close, and the midline hurts later than "
        "the sides, so that pain is a poor guard there (O'Neill 2018). A ball may press with 80-230 kPa "
        "by arithmetic, where people begin to feel pain at about 200 (Defrin 2003, from memory). A "
        "caution, not a ban.",
    ),
    remedy=Remedy(
        text="Breathe with the lower legs on a bench at 90/90; or press on the buttock or upper back "
        "muscles, with a soft ball against a wall.",
        exercises=("supported-90-90-breathing", "gluteal-ball-wall", "thoracic-foam-roll"),
        protocol=ARTICLES_SEQUENCE,
    ),
    known_problems="It stands in this family because the article puts it there, not because the spine "
    "bends. It flags a widespread and apparently harmless habit. A cushion or lumbar roll that supports "
    "the back is not a contact and is not flagged.",
    flags=(
        Example(
            "lacrosse ball beside the spine, lying with straight legs",
            lambda: _pressed("low back", "lacrosse ball"),
            level="warning",
        ),
        Example("firm roller across the low back", lambda: _pressed("low back", "firm_roller"), level="warning"),
        Example(
            "tennis ball against the low back, felt as 4",
            lambda: _pressed("low back", "tennis ball", Position.standing(), pressure=4),
            level="warning",
        ),
    ),
    passes=(
        Example(
            "tennis ball against the low back, felt as 3",
            lambda: _pressed("low back", "tennis ball", Position.standing(), pressure=3),
        ),
        Example("hands on the low back", lambda: _pressed("low back", "hand", Position.standing())),
        Example("lacrosse ball under the buttock", lambda: _pressed("glutes", "lacrosse ball")),
        Example("foam roller under the upper back", lambda: _pressed("upper back", "foam roller")),
        Example(
            "a cushion behind the low back",
            lambda: held(Position.sitting().resting("back", on=cushion), minutes(30)),
        ),
    ),
)

LUM019 = Rule(
    code="LUM019",
    name="lumbar-flexion-own-weight",
    hazard="lumbar-flexion-under-load",
    severity="info",
    when=(lumbar_flexion_pct >= 70)
    & (load_kg < 10)
    & (
        (posture.is_("standing") & (trunk_angle_deg <= 20))
        | ((effort >= 4) & posture.in_("hanging", "supine", "long_sitting", "sitting", "inverted"))
    ),
    message="Low back bent to {lumbar_flexion_pct} of its range under the body's own weight or effort.",
    why="With the trunk hanging from a rounded low back, disc pressure was about double that of standing upright. "
    "That is an exposure worth knowing, not a fault in a healthy adult.",
    evidence=Evidence(
        grade="C",
        basis="policy",
        supports=(WILKE_1999, AXLER_MCGILL_1997),
        against=(SARACENI_2020,),
        note="Bent forward 1.10 MPa against 0.50 standing, in one man. 70 %, the 20 degrees and the effort are policy.",
    ),
    remedy=Remedy(
        text="Fold at the hips with a flat back; for the trunk muscles, keep the low back still.",
        exercises=("hip-hinge", "dead-bug"),
    ),
    known_problems="Thresholds are policy. Full sit-ups are reported as LUM011 instead. Where nobody says "
    "how hard a hanging or lying exercise is, this rule cannot decide.",
    flags=(
        Example("standing toe touch", lambda: held(_toe_touch(), Dose(sets=2, seconds=30)), level="info"),
        Example(
            "hanging leg raise that curls the pelvis",
            lambda: moved(
                Position.hanging(),
                Position.hanging(hip_flexion=110, knee_flexion=90, pelvis="curled"),
                dose=reps(8),
                effort=7,
            ),
            level="info",
        ),
    ),
    passes=(
        Example(
            "hanging knee raise to level thighs",
            lambda: moved(
                Position.hanging(),
                Position.hanging(hip_flexion=90, knee_flexion=90),
                dose=reps(8),
                effort=6,
            ),
        ),
        Example("bent half-way over the sink", lambda: held(_stoop(70), seconds(60))),
        Example("hip hinge with a flat back", lambda: moved(_hinge(), Position.standing(), dose=reps(10))),
        Example("knees hugged without effort", lambda: held(_hug(), seconds(30), effort=1)),
    ),
)

RULES: tuple[Rule, ...] = (
    LUM001,
    LUM002,
    LUM003,
    LUM004,
    LUM005,
    LUM006,
    LUM010,
    LUM011,
    LUM015,
    LUM019,
)
"""In the order of their codes."""
