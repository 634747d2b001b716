"""Rules of the neck: weight through the head, pushed end positions, loads and tools on it."""

from __future__ import annotations

from ..facts.contact import contact_tool, contact_zone
from ..facts.dose import hold_s
from ..facts.load import effort, head_load_bw, load_kg, load_site, speed
from ..facts.position import neck_flexion_deg, neck_rotation_deg, neck_side_deg, overpressure_neck
from ..model import Contact, Load, Position, reps, seconds
from ..model.equipment import foam_roller, wall
from .evidence import Evidence
from .rule import Example, Remedy, Rule, held, moved
from .sources.movement import CRAMER_2013, HECTOR_JENSEN_2015, RUSHTON_2023

NECK_ZONES = ("cervical_midline", "neck_lateral")
NO_TOOL = ("none", "hand", "cup")
"""Contacts that do not count as a tool on the neck: nothing, a hand, a cup that lifts the skin."""

RULES: tuple[Rule, ...] = (
    Rule(
        code="CRV001",
        name="neck-axial-load-in-flexion",
        hazard="cervical-load",
        severity="warning",
        when=head_load_bw >= 0.1,
        error=(head_load_bw >= 0.3) & speed.is_("ballistic"),
        message="Head and neck carry {head_load_bw}.",
        why=(
            "Among published injuries from yoga, the poses that stand on the head or the shoulders are named "
            "most often. How often they happen per practice is not known."
        ),
        evidence=Evidence(
            grade="D",
            basis="policy",
            supports=(CRAMER_2013, HECTOR_JENSEN_2015),
            note=(
                "Case reports and one laboratory study: in a headstand 40 to 48 % of body weight goes "
                "through the head. The share in shoulder stand and plow is assumed, and so are both limits."
            ),
        ),
        remedy=Remedy(
            text="Put the legs up a wall and leave the pelvis on the floor.",
            exercises=("legs-up-the-wall",),
        ),
        known_problems=(
            "Only the headstand was measured. Many people practise these poses. How far the neck is bent "
            "under the weight does not enter, although the name of the rule says so."
        ),
        flags=(
            Example(
                "headstand on head and forearms",
                lambda: held(Position.inverted().supported_by("head", "forearms"), seconds(30)),
                level="warning",
            ),
            Example(
                "plow, hips over the head",
                lambda: held(
                    Position.supine(pitch=-150, hip_flexion=150, neck_flexion=50).supported_by(
                        "head", "upper back", "toes"
                    ),
                    seconds(60),
                ),
                level="warning",
            ),
            Example(
                "thrown up into a headstand",
                lambda: moved(
                    Position.squat().resting("hands").resting("head", share=0.3),
                    Position.inverted().supported_by("head", "hands"),
                    dose=reps(5),
                    speed="ballistic",
                ),
                level="error",
            ),
        ),
        passes=(
            Example(
                "legs up the wall",
                lambda: held(Position.supine(hip_flexion=90).resting("heels", on=wall), seconds(300)),
            ),
            Example(
                "forehead on the floor on hands and knees",
                lambda: held(Position.quadruped().resting("forehead", share=0.09), seconds(60)),
            ),
            Example("handstand, head free", lambda: held(Position.inverted(), seconds(20))),
        ),
    ),
    Rule(
        code="CRV002",
        name="neck-extension-sustained",
        hazard="cervical-load",
        severity="info",
        when=(neck_flexion_deg <= -50) & ((hold_s >= 10) | (overpressure_neck >= 0.3)),
        warning=(neck_flexion_deg <= -50) & (overpressure_neck >= 0.5),
        message=(
            "Neck bent far back ({neck_flexion_deg}, minus is backward) for {hold_s}, push on it "
            "{overpressure_neck} of 1."
        ),
        why=(
            "A head kept far back leaves nerve roots and the arteries of the neck less room, which some "
            "people do not tolerate. Looking up for a moment is daily life."
        ),
        evidence=Evidence(
            grade="D",
            basis="policy",
            supports=(RUSHTON_2023,),
            note=(
                "The framework asks for reasoning about the vessels before neck work and calls events rare; "
                "it gives no angle and no time. Angle, seconds and push were set here."
            ),
        ),
        remedy=Remedy(
            text="Tuck the chin and let the eyes lead; go back only as far as it feels free.",
            exercises=("chin-tuck",),
        ),
        known_problems=(
            "Young adults bend back 75 to 85 degrees, so 50 is not their end of range; in an older neck it may be."
        ),
        flags=(
            Example(
                "looking at the ceiling for half a minute",
                lambda: held(Position.standing(neck_extension=55), seconds(30)),
                level="info",
            ),
            Example(
                "head tipped back by a light hand",
                lambda: held(Position.sitting(neck_extension=50).pulled(0.3, at="neck"), seconds(5)),
                level="info",
            ),
            Example(
                "forehead pressed back",
                lambda: held(Position.sitting(neck_extension=60).pulled(0.5, at="neck"), seconds(5)),
                level="warning",
            ),
        ),
        passes=(
            Example(
                "a glance up, shorter than ten seconds",
                lambda: held(Position.standing(neck_extension=60), seconds(9)),
            ),
            Example(
                "just short of the angle, for long",
                lambda: held(Position.standing(neck_extension=49), seconds(60)),
            ),
            Example(
                "cobra with the neck in line",
                lambda: held(Position.prone(hip_extension=15, neck_extension=20, cue="arched"), seconds(20)),
            ),
        ),
    ),
    Rule(
        code="CRV003",
        name="neck-rotation-overpressure",
        hazard="cervical-load",
        severity="warning",
        when=(
            ((neck_rotation_deg >= 70) & (overpressure_neck >= 0.5))
            | ((neck_rotation_deg >= 45) & speed.is_("ballistic"))
        ),
        message="Neck turned {neck_rotation_deg}, speed {speed}, push on it {overpressure_neck} of 1.",
        why=(
            "Of all positions of the neck, full turn is the one most often tied to injury of its arteries. "
            "Such events are rare, and what causes them is disputed."
        ),
        evidence=Evidence(
            grade="D",
            basis="policy",
            supports=(RUSHTON_2023,),
            note="No angle, force or speed at which harm begins was found.",
        ),
        remedy=Remedy(
            text=(
                "Turn the head by its own muscles, slowly, to the first resistance, or take the turn from "
                "the upper back."
            ),
            exercises=("side-lying-thoracic-rotation",),
        ),
        known_problems=(
            "Both angles are picked; at a normal range of 70 to 75 degrees, 70 is close to everybody's end."
        ),
        flags=(
            Example(
                "hand pushes the chin past the shoulder",
                lambda: held(Position.sitting(neck_rotation=75).pulled(0.6, at="neck"), seconds(20)),
                level="warning",
            ),
            Example(
                "head thrown from side to side",
                lambda: moved(
                    Position.standing(neck_rotation=60),
                    Position.standing(neck_rotation=-60),
                    dose=reps(10),
                    speed="ballistic",
                ),
                level="warning",
            ),
        ),
        passes=(
            Example(
                "turned fully without a hand",
                lambda: held(Position.sitting(neck_rotation=75), seconds(30)),
            ),
            Example(
                "a light hand at the end",
                lambda: held(Position.sitting(neck_rotation=75).pulled(0.4, at="neck"), seconds(20)),
            ),
            Example(
                "quick small turns",
                lambda: moved(
                    Position.standing(neck_rotation=40),
                    Position.standing(neck_rotation=-40),
                    dose=reps(10),
                    speed="ballistic",
                ),
            ),
        ),
    ),
    Rule(
        code="CRV004",
        name="neck-external-load",
        hazard="cervical-load",
        severity="info",
        when=load_site.is_("head") & (load_kg > 0),
        warning=load_site.is_("head") & (load_kg > 0) & (speed.is_("ballistic") | (effort >= 8)),
        message="{load_kg} on the head, speed {speed}, effort {effort}.",
        why=(
            "What hangs from or presses on the head is borne by the neck alone. Graded neck training is "
            "common in sport, so this only says that the load is there, unless it is thrown about or near "
            "the limit."
        ),
        evidence=Evidence(
            grade="D",
            basis="policy",
            note="Expert opinion; no series of injuries from neck training was found.",
        ),
        remedy=Remedy(
            text="Press the head against your own hand, neck straight and still.",
            exercises=("chin-tuck",),
        ),
        known_problems="Loads of any size count alike; nothing is known about a weight at which it would matter.",
        flags=(
            Example(
                "neck harness, 5 kg",
                lambda: moved(
                    Position.sitting(neck_flexion=30),
                    Position.sitting(neck_flexion=-10),
                    dose=reps(15),
                    load=Load(implement="harness", at="head", mass_kg=5),
                    effort=5,
                    purpose="strength",
                ),
                level="info",
            ),
            Example(
                "plate on the forehead to near failure",
                lambda: moved(
                    Position.supine(),
                    Position.supine(neck_flexion=30),
                    dose=reps(12),
                    load=Load(implement="plate", at="head", mass_kg=10),
                    effort=9,
                    purpose="strength",
                ),
                level="warning",
            ),
            Example(
                "harness swung",
                lambda: moved(
                    Position.standing(neck_flexion=30),
                    Position.standing(neck_flexion=-10),
                    dose=reps(10),
                    load=Load(implement="harness", at="head", mass_kg=5),
                    effort=5,
                    speed="ballistic",
                ),
                level="warning",
            ),
        ),
        passes=(
            Example(
                "empty harness",
                lambda: moved(
                    Position.sitting(neck_flexion=30),
                    Position.sitting(),
                    dose=reps(15),
                    load=Load(implement="harness", at="head", mass_kg=0),
                    effort=2,
                ),
            ),
            Example(
                "head pressed against the hand",
                lambda: held(Position.sitting(), seconds(10), effort=5, purpose="strength"),
            ),
            Example(
                "shrugs with dumbbells",
                lambda: moved(
                    Position.standing(),
                    Position.standing(scapula_elevation=0.03),
                    dose=reps(10),
                    load=Load(mass_kg=40),
                    effort=9,
                    purpose="strength",
                ),
            ),
        ),
    ),
    Rule(
        code="CRV005",
        name="neck-flexion-pulled",
        hazard="cervical-load",
        severity="info",
        when=(neck_flexion_deg >= 40) & (overpressure_neck >= 0.3),
        warning=(
            (neck_flexion_deg >= 40) & (overpressure_neck >= 0.3) & ((effort >= 6) | speed.in_("fast", "ballistic"))
        ),
        message=(
            "Head pulled onto the chest: neck bent {neck_flexion_deg}, push on it {overpressure_neck} of 1, "
            "speed {speed}."
        ),
        why=(
            "Hands behind the head add the strength of the arms where the neck has no more range to give. A "
            "light stretch is ordinary; hauling the head up in a sit-up gives the trunk nothing."
        ),
        evidence=Evidence(
            grade="D",
            basis="policy",
            note="Anatomy and the usual caution of exercise guidelines; no study of harm was found.",
        ),
        remedy=Remedy(
            text="Fingertips at the temples, chin tucked, and lift the ribs instead of the head.",
            exercises=("curl-up", "chin-tuck"),
        ),
        known_problems=(
            "How hard hands pull is told by the author or not at all. The effort is that of the whole "
            "exercise, not of the pull."
        ),
        flags=(
            Example(
                "chin drawn to the chest for 20 s",
                lambda: held(
                    Position.sitting(neck_flexion=45).pulled(0.3, at="neck"),
                    seconds(20),
                    purpose="stretch",
                    muscles=("neck",),
                ),
                level="info",
            ),
            Example(
                "sit-ups with the hands hauling the head",
                lambda: moved(
                    Position.supine(hip_flexion=45, knee_flexion=90),
                    Position.supine(pitch=-10, hip_flexion=110, knee_flexion=90, neck_flexion=50).pulled(
                        0.5, at="neck"
                    ),
                    dose=reps(20),
                    effort=6,
                    purpose="strength",
                ),
                level="warning",
            ),
            Example(
                "fast crunches, head pulled",
                lambda: moved(
                    Position.supine(hip_flexion=45, knee_flexion=90),
                    Position.supine(pitch=-65, hip_flexion=60, knee_flexion=90, neck_flexion=45).pulled(0.3, at="neck"),
                    dose=reps(30),
                    effort=4,
                    speed="fast",
                    purpose="strength",
                ),
                level="warning",
            ),
        ),
        passes=(
            Example(
                "chin to chest without hands",
                lambda: held(Position.sitting(neck_flexion=50), seconds(30)),
            ),
            Example(
                "pulled, but not far",
                lambda: held(Position.sitting(neck_flexion=38).pulled(0.5, at="neck"), seconds(20)),
            ),
            Example(
                "curl-up, hands resting behind the head",
                lambda: moved(
                    Position.supine(hip_flexion=45, knee_flexion=90).touching("hands", on="head"),
                    Position.supine(pitch=-65, hip_flexion=60, knee_flexion=90, neck_flexion=40).touching(
                        "hands", on="head"
                    ),
                    dose=reps(15),
                    effort=6,
                    purpose="strength",
                ),
            ),
        ),
    ),
    Rule(
        code="CRV006",
        name="neck-tool-pressure",
        hazard="cervical-load",
        severity="info",
        when=contact_zone.in_(*NECK_ZONES) & contact_tool.not_in(*NO_TOOL),
        message="{contact_tool} on the neck ({contact_zone}).",
        why=(
            "There is little muscle on the neck to cushion arteries, nerves and vertebrae, and a tool does "
            "not feel what it presses on."
        ),
        evidence=Evidence(
            grade="D",
            basis="policy",
            note="Anatomy and expert opinion; the front of the neck has rules of its own.",
        ),
        remedy=Remedy(
            text="Use a hand, lightly, on the muscle between neck and shoulder, or roll the upper back.",
            exercises=("thoracic-foam-roll",),
        ),
        known_problems=(
            "The place alone decides, however gently the tool is used. A roller that a resting neck lies on "
            "is a support and does not count, though it may press as much."
        ),
        flags=(
            Example(
                "ball beside the neck bones",
                lambda: held(Position.supine(), seconds(60), contacts=(Contact("neck_lateral", with_="soft_ball"),)),
                level="info",
            ),
            Example(
                "rolling the neck on a firm roller",
                lambda: held(
                    Position.supine(),
                    seconds(60),
                    contacts=(
                        Contact(
                            "cervical_midline",
                            with_="firm_roller",
                            pressure=3,
                            weighted=True,
                            motion="rolling",
                        ),
                    ),
                ),
                level="info",
            ),
            Example(
                "massage gun on the side of the neck",
                lambda: held(
                    Position.sitting(),
                    seconds(20),
                    contacts=(Contact("neck_lateral", with_="massage gun", pressure=2, motion="percussion"),),
                ),
                level="info",
            ),
        ),
        passes=(
            Example(
                "fingertips on the side of the neck",
                lambda: held(
                    Position.sitting(),
                    seconds(60),
                    contacts=(Contact("neck_lateral", with_="fingertips", pressure=3),),
                ),
            ),
            Example(
                "ball on the upper trapezius",
                lambda: held(
                    Position.standing(),
                    seconds(60),
                    contacts=(Contact("upper_trapezius", with_="soft_ball", pressure=4),),
                ),
            ),
            Example(
                "neck at rest on a roller",
                lambda: held(Position.supine().resting("head", on=foam_roller), seconds(300)),
            ),
        ),
    ),
    Rule(
        code="CRV007",
        name="neck-side-pulled",
        hazard="cervical-load",
        severity="info",
        when=(neck_side_deg >= 40) & (overpressure_neck >= 0.3),
        message="Head pulled sideways to {neck_side_deg}, push on it {overpressure_neck} of 1.",
        why="A hand that draws the head to the shoulder takes the neck further than its own muscles would.",
        evidence=Evidence(
            grade="D",
            basis="policy",
            supports=(RUSHTON_2023,),
            note="The framework is about reasoning before neck work; neither the angle nor the pull comes from it.",
        ),
        remedy=Remedy(
            text="Tip the head by itself to the first resistance and let the arm hang.",
            exercises=("chin-tuck",),
        ),
        known_problems=(
            "The usual range is 43 to 46 degrees, so this tells only the last few; both figures are picked."
        ),
        flags=(
            Example(
                "hand draws the ear to the shoulder",
                lambda: held(
                    Position.sitting(neck_lateral=45).pulled(0.3, at="neck"),
                    seconds(30),
                    purpose="stretch",
                    muscles=("neck",),
                ),
                level="info",
            ),
            Example(
                "to the other side, pulled firmly",
                lambda: held(Position.standing(neck_lateral=-40).pulled(0.8, at="neck"), seconds(15)),
                level="info",
            ),
        ),
        passes=(
            Example("tipped without a hand", lambda: held(Position.sitting(neck_lateral=45), seconds(30))),
            Example(
                "hand only rests on the head",
                lambda: held(Position.sitting(neck_lateral=42).pulled(0.25, at="neck"), seconds(30)),
            ),
            Example(
                "drawn, but not far",
                lambda: held(Position.sitting(neck_lateral=38).pulled(0.5, at="neck"), seconds(30)),
            ),
        ),
    ),
)
