"""What clinics hand out after injury and operation, and the breathing of yoga classes."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from ...model import BreathingPattern, Dose, Exercise, Position
from ...model.equipment import chair, cushion
from ...model.vocabulary import Muscle
from ..family import Builder, Family, Way, choices
from ..stances import carrying

_TENS = Dose(sets=2, reps=10)
_HELD = Dose(reps=10, seconds=5)

_supine = Position.supine()
_crook = Position.supine(hip_flexion=45, knee_flexion=90, ankle_plantarflexion=33)
_over_bolster = _supine.right(hip_flexion=20, knee_flexion=40)
_seated = Position.sitting(on=chair, pelvis="neutral")
_cross_legged = Position.floor_sitting(
    hip_flexion=88, hip_abduction=45, hip_external_rotation=65, knee_flexion=115, pelvis="neutral"
)
_cross_legged = _cross_legged.changed(shoulder_flexion=8, shoulder_abduction=27, elbow_flexion=43)
_cross_legged = _cross_legged.touching("hands", on="knees")


def _drill(*positions: Position, muscles: tuple[Muscle, ...] = (), **more: Any) -> Builder:
    """A gentle exercise of these positions."""

    def build(id: str, _way: Way) -> Exercise:
        own: dict[str, Any] = {"effort": 2, "purpose": "mobilise", "usual": _TENS, "muscles": muscles}
        return Exercise(id, **{"position": positions[0], "moves_to": positions[1:], **own, **more})

    return build


def _breath(position: Position, pattern: BreathingPattern) -> Builder:
    """A breathing exercise."""

    def build(id: str, _way: Way) -> Exercise:
        return Exercise(id, position=position, breathing=pattern, purpose="breathing", usual=Dose(seconds=120))

    return build


def _family(head: str, also: tuple[str, ...], build: Builder) -> Family:
    return Family(
        head=head,
        also=also,
        besides=("exercise", "exercises", "active", "arom", "physio", "rehab"),
        choices=choices(
            implement="band weighted bodyweight cable strap",
            side="one double alternating",
            manner="paused strict alternate_version",
            aid="assisted self",
            place="step",
        ),
        listed=("",),
        one="one leg",
        build=build,
    )


_LEGS = (
    _family(
        "heel slide",
        ("heel slides", "supine heel slide", "heel slides supine", "knee flexion slide"),
        _drill(
            _supine.named("start"),
            _supine.right(hip_flexion=50, knee_flexion=100, ankle_plantarflexion=33)
            .resting("right foot")
            .named("bent"),
        ),
    ),
    _family(
        "quad set",
        ("quad sets", "quadriceps set", "static quads", "isometric quad", "quad squeeze", "knee press down"),
        _drill(_supine, effort=3, purpose="strength", usual=_HELD, muscles=("quadriceps",)),
    ),
    _family(
        "short arc quad",
        ("saq", "short arc quads", "saq over bolster", "short arc quads over bolster", "inner range quads", "irq"),
        _drill(
            _over_bolster.resting("right heel").named("start"),
            _over_bolster.right(knee_flexion=5).resting("right calf", on=cushion).named("straight"),
            purpose="strength",
            muscles=("quadriceps",),
        ),
    ),
    _family(
        "long arc quad",
        ("laq", "long arc quads", "seated knee straightening", "seated kick"),
        _drill(
            _seated.named("start"),
            _seated.right(knee_flexion=5).lifting("right foot").named("straight"),
            purpose="strength",
            muscles=("quadriceps",),
        ),
    ),
    _family(
        "straight leg raise",
        (
            "4 way slr",
            "four way slr",
            "4 way straight leg raise",
            "slr",
            "straight leg raises",
            "single leg raise supine",
            "active straight leg raise",
            "aslr",
            "slr flexion",
        ),
        _drill(
            _crook.right(hip_flexion=0, knee_flexion=0, ankle_dorsiflexion=0).resting("right heel").named("start"),
            _crook.right(hip_flexion=45, knee_flexion=0, ankle_dorsiflexion=0).lifting("right leg").named("raised"),
            purpose="strength",
            effort=3,
            muscles=("hip_flexors", "quadriceps"),
        ),
    ),
    _family(
        "terminal knee extension",
        ("tke", "tkes", "standing terminal knee extension", "terminal knee extensions"),
        _drill(
            Position.standing(knee_flexion=25, hip_flexion=20, ankle_dorsiflexion=10).named("bent"),
            Position.standing().named("straight"),
            purpose="strength",
            muscles=("quadriceps",),
        ),
    ),
    _family(
        "mini squat",
        ("mini squats", "mini squats at counter", "counter squat", "quarter squat at counter", "small squat"),
        _drill(
            Position.standing(label="tall"),
            Position.squat(hip_flexion=40, knee_flexion=45, ankle_dorsiflexion=15, label="low"),
            purpose="strength",
            effort=3,
            muscles=("quadriceps",),
        ),
    ),
    _family(
        "prone hip extension",
        ("prone leg lift", "prone straight leg raise", "hip extension prone", "prone leg lifts"),
        _drill(
            Position.prone(label="start"),
            Position.prone(pelvis="neutral").right(hip_extension=12).lifting("right leg").named("lifted"),
            purpose="strength",
            effort=3,
            muscles=("gluteals",),
        ),
    ),
    _family(
        "prone knee bend",
        ("prone knee flexion", "prone knee bends", "prone hamstring curl without weight"),
        _drill(
            Position.prone(label="start"),
            Position.prone().right(knee_flexion=100).lifting("right foot").named("bent"),
        ),
    ),
    _family(
        "ankle alphabet",
        ("alphabet ankles", "ankle alphabets", "abc ankle", "ankle abc", "alphabet ankle"),
        _drill(_seated, effort=1),
    ),
    _family(
        "bent knee fall out",
        ("bkfo", "bent knee fall outs", "bent knee fallout", "bent knee fallouts", "knee fall out", "knee fall outs"),
        _drill(
            _crook.named("start"),
            _crook.right(hip_abduction=35, hip_external_rotation=35).named("out"),
            muscles=("adductors",),
        ),
    ),
    _family(
        "supine march",
        (
            "supine marching",
            "hook lying march",
            "hooklying march",
            "lying march",
            "crook lying march",
            "supine marches",
        ),
        _drill(
            _crook.named("start"),
            _crook.right(hip_flexion=90, knee_flexion=90).lifting("right foot").named("march"),
            purpose="strength",
            muscles=("abdominals", "hip_flexors"),
        ),
    ),
    _family(
        "bridge with adductor squeeze",
        (
            "bridge with ball squeeze",
            "glute bridge with ball squeeze",
            "bridge adduction squeeze",
            "bridge with adduction squeeze",
            "bridge with add squeeze",
        ),
        _drill(
            _crook.named("start"),
            Position.supine(hip_flexion=0, knee_flexion=85, pitch=-110, pelvis="neutral")
            .supported_by("head", "upper back", "feet")
            .named("bridge"),
            purpose="strength",
            muscles=("gluteals", "adductors"),
        ),
    ),
    _family(
        "glute bridge march",
        ("marching bridge", "bridge march", "bridge with march", "marching glute bridge"),
        _drill(
            Position.supine(hip_flexion=0, knee_flexion=85, pitch=-110, pelvis="neutral")
            .supported_by("head", "upper back", "feet")
            .named("bridge"),
            Position.supine(hip_flexion=0, knee_flexion=85, pitch=-110, pelvis="neutral")
            .right(hip_flexion=90, knee_flexion=90)
            .supported_by("head", "upper back", "left foot")
            .named("march"),
            purpose="strength",
            effort=4,
            muscles=("gluteals",),
        ),
    ),
)

_BACK_AND_NECK = (
    _family(
        "lower trunk rotation",
        (
            "small knee rolls",
            "knee rolls side to side",
            "knee rolling",
            "lower back rotation stretch",
            "low back rotation stretch",
            "lower back rotation",
            "knee roll over stretch",
            "lying knee roll over stretch",
            "knee roll over",
            "knee drop",
            "knee drops",
            "bent knee drop",
            "supine knee drop",
            "lower trunk rotations",
            "ltr",
            "supine trunk rotation",
            "knee rocks",
            "knee rock",
            "knee rolls",
            "lumbar rolls",
            "lumbar rotation",
            "lumbar rocking",
            "hook lying trunk rotation",
            "knee rolling",
            "supine knee rolls",
            "lying knee rolls",
            "gentle knee rolls",
        ),
        _drill(
            _crook.named("middle"),
            _crook.changed(lumbar_rotation=5, thoracic_rotation=15).named("side"),
        ),
    ),
    _family(
        "scapular squeeze",
        (
            "scap squeeze",
            "scap squeezes",
            "scapular retraction squeeze",
            "shoulder blade squeeze",
            "shoulder blade squeezes",
            "scapula squeeze",
            "scapular squeezes",
            "scapular setting",
        ),
        _drill(_seated, _seated.changed(shoulder_extension=15).named("squeezed"), usual=_HELD, muscles=("upper_back",)),
    ),
    _family(
        "cervical rotation",
        ("neck rotations", "cervical rotations", "cervical arom rotation", "neck rotation active", "head rotation"),
        _drill(_seated, _seated.changed(neck_rotation=60).named("turned")),
    ),
    _family(
        "cervical retraction",
        ("cervical retractions", "neck retraction", "head retraction", "chin retraction", "cervical glide"),
        _drill(_seated, _seated.changed(neck_flexion=8).named("back"), usual=_HELD),
    ),
    _family(
        "cervical retraction with overpressure",
        ("cervical retraction w op", "cervical retraction op", "chin tuck with overpressure"),
        _drill(_seated, _seated.changed(neck_flexion=12).pulled(0.6, at="neck").named("pressed"), usual=_HELD),
    ),
    _family(
        "upper trap stretch with hand overpressure",
        ("upper trap stretch w hand overpressure", "neck side bend with overpressure"),
        _drill(
            _seated.changed(neck_lateral=40).pulled(0.6, at="neck").named("held"),
            purpose="stretch",
            usual=Dose(sets=2, seconds=30, each_side=True),
            muscles=("trapezius",),
        ),
    ),
    _family(
        "flexion in lying",
        (
            "fil flexion in lying hands pulling knees",
            "flexion in lying hands pulling knees",
            "williams flexion both knees to armpits",
            "both knees to armpits",
            "knees to armpits",
            "fil",
            "repeated flexion in lying",
            "williams flexion",
            "williams flexion exercise",
            "rfil",
            "williams flexion both knees",
            "mckenzie flexion in lying",
            "double knee to chest with overpressure",
        ),
        _drill(
            _crook.named("start"),
            Position.supine(hip_flexion=140, knee_flexion=140, pitch=-80, shoulder_flexion=20, elbow_flexion=80)
            .touching("hands", on="shins")
            .pulled(1.0)
            .named("pulled"),
        ),
    ),
    _family(
        "extension in standing",
        (
            "standing back extension reis",
            "reis standing back extension",
            "reis",
            "repeated extension in standing",
            "standing extension mckenzie",
            "mckenzie extension in standing",
        ),
        _drill(
            Position.standing(label="tall"),
            Position.standing(hip_extension=10, cue="arched", pitch=-15, lumbar_extension=14, label="bent back"),
        ),
    ),
    _family(
        "extension in lying",
        (
            "eil extension in lying",
            "eil",
            "repeated extension in lying",
            "reil",
            "mckenzie press up",
            "mckenzie extension in lying",
            "prone extension in lying",
            "press up mckenzie",
        ),
        _drill(
            Position.prone(label="start"),
            Position.prone(cue="arched", lumbar_extension=14, pitch=45, hip_extension=20, thoracic_extension=15)
            .changed(shoulder_flexion=60, elbow_flexion=25, wrist_extension=40, ankle_plantarflexion=55)
            .supported_by("hands", "pelvis", "thighs", "insteps")
            .named("up"),
        ),
    ),
    _family(
        "prone on elbows",
        (
            "lying on elbows",
            "lying on your elbows",
            "poe",
            "prone prop",
            "prone propping",
            "prone on elbows hold",
            "prone lying on elbows",
        ),
        _drill(
            Position.prone(cue="arched", lumbar_extension=12, pitch=68, hip_extension=15, thoracic_extension=15)
            .changed(shoulder_flexion=70, elbow_flexion=80, neck_extension=10, ankle_plantarflexion=55)
            .supported_by("forearms", "pelvis", "thighs", "insteps"),
            usual=Dose(seconds=120),
        ),
    ),
    _family(
        "seated lumbar flexion",
        (
            "seated flexion stretch",
            "seated lumbar flexion stretch",
            "seated lumbar flexion hands to ankles",
            "seated forward flexion in chair",
            "chair lumbar flexion",
            "seated lumbar flexion stretch hands to ankles",
        ),
        _drill(
            _seated,
            Position.sitting(on=chair, hip_flexion=130, cue="rounded", thoracic_flexion=25)
            .changed(neck_flexion=15, shoulder_flexion=65, elbow_flexion=35)
            .touching("hands", on="shins")
            .pulled(0.5, at="trunk")
            .named("folded"),
        ),
    ),
    _family(
        "single leg stance",
        (
            "tandem stance",
            "tandem stand",
            "clock reach",
            "star excursion",
            "balance reach",
            "sls",
            "single leg balance",
            "one leg stand",
            "stork stance",
            "single leg stance on foam",
            "sls on foam",
        ),
        _drill(
            Position.standing().right(hip_flexion=30, knee_flexion=60).lifting("right foot"),
            usual=Dose(seconds=30),
        ),
    ),
    _family(
        "deep neck flexor nod",
        ("dnf nods", "deep neck flexor activation", "deep neck flexors", "craniocervical flexion", "chin nods"),
        _drill(_crook, _crook.changed(neck_flexion=8).named("nod"), usual=_HELD),
    ),
    _family(
        "slump slider",
        (
            "sciatic nerve floss",
            "sciatic nerve glides",
            "sciatic floss",
            "sciatic slump slider",
            "nerve glide sciatic slump slider",
            "sciatic nerve glide",
            "slump nerve glide",
        ),
        _drill(
            Position.sitting(on=chair, cue="slump").named("start"),
            Position.sitting(on=chair, cue="slump").right(knee_flexion=10).lifting("right foot").named("reach"),
        ),
    ),
    _family(
        "standing roll down",
        ("roll down standing", "spinal roll down", "wall roll down", "rolldown standing", "standing roll downs"),
        _drill(
            Position.standing(label="tall"),
            Position.standing(hip_flexion=110, cue="rounded", thoracic_flexion=25, neck_flexion=20)
            .changed(shoulder_flexion=125)
            .named("down"),
        ),
    ),
    _family(
        "shoulder pendulum",
        (
            "codman",
            "codmans",
            "codmans pendulum",
            "pendulum",
            "pendulums",
            "codman pendulum",
            "pendulums codman",
            "codman exercise",
            "arm pendulum",
        ),
        _drill(Position.standing(hip_flexion=50, knee_flexion=10, pelvis="neutral", shoulder_flexion=40)),
    ),
)

_BREATHS = (
    _family(
        "uddiyana bandha",
        ("uddiyana", "nauli", "agnisara", "stomach lift breath out"),
        _breath(
            Position.standing(hip_flexion=30, knee_flexion=15),
            BreathingPattern(inhale_s=4, exhale_s=6, bottom_pause_s=12),
        ),
    ),
    _family(
        "valsalva brace",
        (
            "valsalva",
            "valsalva maneuver",
            "valsalva manoeuvre",
            "valsalva brace practice",
            "brace practice with breath",
        ),
        _breath(Position.standing(), BreathingPattern(inhale_s=3, top_pause_s=5, exhale_s=3)),
    ),
    _family(
        "breath hold walk",
        ("breath hold walking", "apnea walk", "buteyko steps", "breath hold steps"),
        _breath(Position.standing(), BreathingPattern(inhale_s=3, exhale_s=4, bottom_pause_s=15)),
    ),
    _family(
        "pursed lip breathing",
        ("pursed lips breathing", "plb", "pursed lip breath"),
        _breath(_seated, BreathingPattern(inhale_s=2, exhale_s=5, route="nose_in_mouth_out")),
    ),
    _family(
        "kumbhaka",
        (
            "antara kumbhaka",
            "nadi shodhana with antara kumbhaka",
            "wim hof breathing with retention",
            "wim hof",
            "wim hof breathing",
            "buteyko control pause",
            "control pause",
            "breath retention",
            "kumbhaka pranayama",
            "antara kumbhaka",
            "breath retention",
            "internal breath retention",
            "moorchha",
        ),
        _breath(_cross_legged, BreathingPattern(inhale_s=4, top_pause_s=16, exhale_s=8)),
    ),
    _family(
        "bahya kumbhaka",
        ("external breath retention", "bahya", "maha bandha", "empty lung hold", "exhale hold breathing"),
        _breath(_cross_legged, BreathingPattern(inhale_s=4, exhale_s=8, bottom_pause_s=10)),
    ),
    _family(
        "co2 tolerance table",
        ("co2 table", "o2 table", "apnea table", "co2 tolerance table apnoea", "breath hold table", "static apnea"),
        _breath(_supine, BreathingPattern(inhale_s=4, top_pause_s=60, exhale_s=8)),
    ),
    _family(
        "kapalabhati",
        (
            "skull shining breath",
            "kapalbhati",
            "breath of fire",
            "bhastrika",
            "bellows breath",
            "kapalabhati pranayama",
        ),
        _breath(_cross_legged, BreathingPattern(inhale_s=0.5, exhale_s=0.5, expands="abdomen")),
    ),
    _family(
        "alternate nostril breathing",
        ("nadi shodhana", "anulom vilom", "nadi shodhana pranayama", "nadi sodhana"),
        _breath(_cross_legged, BreathingPattern(inhale_s=4, exhale_s=6)),
    ),
    _family(
        "ujjayi",
        ("ujjayi breathing", "ujjayi pranayama", "ocean breath", "victorious breath"),
        _breath(_cross_legged, BreathingPattern(inhale_s=5, exhale_s=6)),
    ),
    _family(
        "bhramari",
        ("humming bee breath", "bee breath", "bhramari pranayama", "humming breath"),
        _breath(_cross_legged, BreathingPattern(inhale_s=4, exhale_s=8)),
    ),
    _family(
        "crocodile breathing",
        ("prone breathing", "diaphragmatic breathing crocodile", "prone diaphragmatic breathing"),
        _breath(Position.prone(), BreathingPattern(inhale_s=4, exhale_s=6, expands="abdomen")),
    ),
    _family(
        "supine belly breathing",
        (
            "belly breathing lying",
            "belly breathing lying down",
            "supine diaphragmatic breathing",
            "lying diaphragmatic breathing",
            "diaphragmatic breathing hook lying",
            "supine abdominal breathing",
        ),
        _breath(_crook, BreathingPattern(inhale_s=4, exhale_s=6, expands="abdomen")),
    ),
    _family(
        "lateral costal breathing",
        ("rib breathing", "pilates breathing", "rib cage breathing", "360 breathing", "lateral breathing"),
        _breath(_crook, BreathingPattern(inhale_s=4, exhale_s=5, expands="ribs")),
    ),
)

FAMILIES = (*(evolve(item, build=carrying(item.build, 2, "ankles")) for item in _LEGS), *_BACK_AND_NECK, *_BREATHS)
