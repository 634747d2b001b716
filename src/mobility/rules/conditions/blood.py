"""Rules for people who bleed easily, whose red cells sickle, or whose spleen is large."""

from __future__ import annotations

from typing import Any

from ...facts.breathing import breath_hold_s
from ...facts.condition import active, weeks_since
from ...facts.contact import contact_kpa, contact_nrs, contact_zone
from ...facts.limbs import rom_pct
from ...facts.load import effort, impact_bw, load_kg, speed
from ...facts.person import platelets
from ...model import BreathingPattern, Condition, Contact, Load, Person, Position, Step, minutes, reps, seconds
from ...model.vocabulary import Impact, Speed
from ..evidence import Evidence
from ..exposures import FAST_DEEP_BREATHING, NOT_BY_HAND, RIGID_TOOL, straining
from ..rule import Example, Remedy, Rule, held, moved
from ..sources.heart_lungs_blood import (
    ASH_2013,
    ASH_2018,
    BALKAN_2005,
    BECKER_SMITH_2014,
    HOUSTON_2025,
    MORISHITA_2020,
    NATA_2007,
    SICKLE_CELL_EEG_2006,
    SYLVESTER_2019,
    WFH_2020,
)
from ..sources.movement import BARTSCH_2021

_on_iliacus = contact_zone.is_("iliac_fossa")
"""The hollow inside the hip bone, where a bleed into the hip flexor presses on the femoral nerve."""

_under_fifty = (platelets < 50) & (
    (contact_nrs > 2) | (effort >= 6) | straining(2) | speed.is_("ballistic") | (impact_bw >= 2.5)
)
_under_twenty = (platelets < 20) & ((contact_nrs > 0) | (load_kg > 0) | (effort >= 4) | (impact_bw >= 2))

_tool_over_spleen = contact_zone.in_("abdomen_lateral", "abdomen_midline", "flank", "ribs_11_12") & NOT_BY_HAND


# ---- people and bodies of the examples ----------------------------------------------------------------


def _with(condition: str, platelets: float | None = None, **known: Any) -> Person:
    """Somebody with one condition, and with so many platelets."""
    return Person(conditions=(Condition(condition, **known),), platelets=platelets)


def _pressed(zone: str, pressure: float, tool: str = "hand", weighted: bool = False) -> Step:
    """A minute on the back with something pressed on a zone."""
    contact = Contact(zone, with_=tool, pressure=pressure, weighted=weighted)
    return held(Position.supine(), seconds(60), contacts=(contact,), purpose="release")


def _squats(effort: float, held_s: float = 0, mass_kg: float = 0, impact: Impact = "none") -> Step:
    """Squats to level thighs, the breath held so long in each."""
    breathing = BreathingPattern(inhale_s=2, exhale_s=2, held_on_effort=held_s > 0, effort_hold_s=held_s or None)
    down = Position.squat(hip_flexion=80, knee_flexion=85)
    load = Load(mass_kg=mass_kg) if mass_kg else None
    more: dict[str, Any] = {"breathing": breathing, "load": load, "purpose": "strength"}
    return moved(Position.standing(), down, dose=reps(8), effort=effort, impact=impact, **more)


def _walking() -> Step:
    striding = (Position.standing(hip_flexion=25), Position.standing(hip_extension=5))
    return moved(*striding, dose=minutes(5), impact="walk", effort=3, purpose="raise")


def _kicks(height: float, pace: Speed) -> Step:
    """The straight leg thrown up to this height."""
    up = Position.standing().right(hip_flexion=height).lifting("right leg")
    return moved(Position.standing(), up, dose=reps(10), speed=pace, effort=3)


def _breathing(**pattern: Any) -> Step:
    return held(Position.sitting(), minutes(1), breathing=BreathingPattern(**pattern), purpose="breathing")


# ---- the rules ----------------------------------------------------------------------------------------

RULES: tuple[Rule, ...] = (
    Rule(
        code="HEM001",
        name="anticoagulants",
        hazard="unsafe-pressure",
        severity="info",
        when=(contact_nrs > 3) | (contact_kpa >= 50) | RIGID_TOOL | (_on_iliacus & (contact_nrs > 2)),
        warning=(contact_nrs > 5) | RIGID_TOOL,
        error=_on_iliacus & (contact_nrs > 2),
        message="Blood is thinned: {deciding}.",
        why="Small vessels that tear go on bleeding. In the hollow of the hip bone the blood presses on the nerve of "
        "the thigh, and the leg gives way; on such medicine that happens without any blow.",
        evidence=Evidence(
            grade="C",
            basis="policy",
            supports=(BARTSCH_2021,),
            note="Bleeds into the hip flexor are known from series of cases on warfarin that are not cited; the "
            "experts list such medicine among their cautions. All figures and the choice of tools were set here.",
        ),
        remedy=Remedy(
            text="Use light hands or stretch the muscle instead; see a doctor about a thigh that goes weak or numb.",
            exercises=("half-kneeling-hip-flexor-stretch", "supine-hamstring-stretch", "calf-wall-stretch"),
        ),
        known_problems="Every rigid tool is a warning however lightly it is used, a foam roller under the calf too, "
        "which is stricter than practice. A hand felt as five of ten already comes to 50 kPa by the estimate. Falls "
        "and blows, the greater danger, are not seen. Medicine against clotting platelets has another code and is "
        "left out.",
        condition="anticoagulant medicine",
        codes=("Z79.01",),
        anyone=False,
        flags=(
            Example(
                "tennis ball felt as four",
                lambda: _pressed("gluteal", 4, "soft_ball"),
                person=_with("anticoagulation"),
                level="info",
            ),
            Example(
                "lying lightly on a tennis ball",
                lambda: _pressed("gluteal", 3, "soft_ball", weighted=True),
                person=_with("Z79.01"),
                level="info",
            ),
            Example(
                "tennis ball felt as six",
                lambda: _pressed("gluteal", 6, "soft_ball"),
                person=_with("anticoagulation"),
                level="warning",
            ),
            Example(
                "lacrosse ball felt as two",
                lambda: _pressed("gluteal", 2, "hard_ball"),
                person=_with("anticoagulation"),
                level="warning",
            ),
            Example(
                "fingers in the hollow of the hip bone",
                lambda: _pressed("iliac_fossa", 3),
                person=_with("anticoagulation"),
                level="error",
            ),
        ),
        passes=(
            Example(
                "tennis ball felt as three",
                lambda: _pressed("gluteal", 3, "soft_ball"),
                person=_with("anticoagulation"),
            ),
            Example(
                "light fingers in the hollow of the hip bone",
                lambda: _pressed("iliac_fossa", 2),
                person=_with("anticoagulation"),
            ),
            Example("squats with a weight", lambda: _squats(effort=7, mass_kg=20), person=_with("anticoagulation")),
        ),
    ),
    Rule(
        code="HEM002",
        name="bleeding-disorder",
        hazard="unsafe-pressure",
        severity="warning",
        when=(contact_nrs > 2) | (speed.is_("ballistic") & (rom_pct >= 80)) | _on_iliacus,
        error=_on_iliacus | (contact_nrs > 4),
        message="Blood that clots badly: {deciding}.",
        why="Pressure and sudden pulls start bleeds into muscle and joints; the one into the hip flexor is a major "
        "bleed that these people know.",
        evidence=Evidence(
            grade="C",
            basis="policy",
            supports=(BALKAN_2005, WFH_2020),
            note="One series of cases and the guideline, both cited from memory, establish the bleed; what pressure "
            "or speed brings it on is not known, and the figures were set here.",
        ),
        remedy=Remedy(
            text="Move actively through the middle of the range and build strength, after the factor has been given "
            "where one is given.",
            exercises=("cat-cow", "glute-bridge", "bodyweight-squat-to-box"),
        ),
        known_problems="How much factor is left, and whether it was given today, decides more than anything here and "
        "is not asked; mild forms and treated people can do nearly all sports. One of the codes is of bleeding "
        "brought on by medicine. A hand at rest in the hollow of the hip bone is the highest level.",
        condition="haemophilia, von Willebrand disease or lack of another clotting factor",
        codes=("D66", "D67", "D68.0", "D68.1", "D68.2", "D68.3", "D68.4"),
        anyone=False,
        flags=(
            Example("a hand felt as three", lambda: _pressed("calf", 3), person=_with("haemophilia"), level="warning"),
            Example(
                "leg thrown up far",
                lambda: _kicks(96, "ballistic"),
                person=_with("von-willebrand-disease"),
                level="warning",
            ),
            Example(
                "tennis ball felt as five",
                lambda: _pressed("calf", 5, "soft_ball"),
                person=_with("D67"),
                level="error",
            ),
            Example(
                "a light hand in the hollow of the hip bone",
                lambda: _pressed("iliac_fossa", 1),
                person=_with("haemophilia"),
                level="error",
            ),
        ),
        passes=(
            Example("a hand felt as two", lambda: _pressed("calf", 2), person=_with("haemophilia")),
            Example("leg swung half way", lambda: _kicks(90, "ballistic"), person=_with("haemophilia")),
            Example("leg raised far at ease", lambda: _kicks(100, "slow"), person=_with("haemophilia")),
            Example("squats with a weight", lambda: _squats(effort=7, mass_kg=20), person=_with("haemophilia")),
        ),
    ),
    Rule(
        code="HEM003",
        name="sickle-cell",
        hazard="breathing",
        severity="warning",
        when=(breath_hold_s > 10) | (effort >= 8) | FAST_DEEP_BREATHING,
        error=FAST_DEEP_BREATHING,
        message="Sickle cell disease: {breath_depth} breathing at {breath_rate}, held {breath_hold_s}; effort "
        "{effort}.",
        why="Breathing off carbon dioxide narrows the vessels of the brain, and strokes have followed it when it was "
        "asked for in a test. Short oxygen, after a long hold or an all-out effort, lets the cells sickle.",
        evidence=Evidence(
            grade="C",
            basis="sourced",
            supports=(SICKLE_CELL_EEG_2006,),
            note="A report of single cases, and lists of who must not hyperventilate for an EEG, which name this "
            "disease. The rate, the ten seconds and the effort of 8 have no source.",
        ),
        remedy=Remedy(
            text="Breathe slowly, train at a pace that lets you talk, drink enough and keep warm.",
            exercises=("slow-breathing", "hands-on-belly-breathing", "walking"),
        ),
        known_problems="Cold, thirst, height and infection bring on crises more often than anything seen here. Holds "
        "of up to ten seconds pass at rest and at work.",
        condition="sickle cell disease",
        codes=("D57.0", "D57.1", "D57.2", "D57.4", "D57.8"),
        anyone=False,
        flags=(
            Example(
                "breath held for eleven seconds",
                lambda: _breathing(inhale_s=4, top_pause_s=11, exhale_s=4),
                person=_with("sickle-cell-disease"),
                level="warning",
            ),
            Example("very hard squats", lambda: _squats(effort=8), person=_with("D57.20"), level="warning"),
            Example(
                "fast deep breathing",
                lambda: _breathing(inhale_s=1.5, exhale_s=1.5, depth="deep"),
                person=_with("sickle-cell-disease"),
                level="error",
            ),
        ),
        passes=(
            Example(
                "breath held for ten seconds",
                lambda: _breathing(inhale_s=4, top_pause_s=10, exhale_s=4),
                person=_with("sickle-cell-disease"),
            ),
            Example("hard squats", lambda: _squats(effort=7), person=_with("sickle-cell-disease")),
            Example(
                "deep breathing, 15 a minute",
                lambda: _breathing(inhale_s=2, exhale_s=2, depth="deep"),
                person=_with("sickle-cell-disease"),
            ),
        ),
    ),
    Rule(
        code="HEM004",
        name="thrombocytopenia",
        hazard="unsafe-pressure",
        severity="warning",
        when=_under_fifty | _under_twenty,
        error=_under_twenty,
        message="Platelets at {platelets}: {deciding}.",
        why="With few platelets pressure, straining and jolts leave bruises and, rarely, bleeds in the head.",
        evidence=Evidence(
            grade="C",
            basis="mixed",
            supports=(MORISHITA_2020, HOUSTON_2025),
            note="Counts of 20 and 50 are customary limits that the reviews report; the newer one moves from a ban to "
            "adapted training, since bleeds in training were rare. What may be done between them was set here.",
        ),
        remedy=Remedy(
            text="Walk and move actively without weights, and ask for the count of the week.",
            exercises=("cat-cow", "side-lying-thoracic-rotation", "slow-breathing"),
        ),
        known_problems="Counts change within days. Without a count it stays open, whatever is pressed. Below 20 an "
        "easy walk passes and brisk work does not, which some teams would allow. Other causes of bleeding are not "
        "asked. Platelets that are made well but do not work have another code.",
        condition="low platelets",
        codes=("D69.4", "D69.5", "D69.6", "D61.81"),
        anyone=False,
        flags=(
            Example(
                "a hand felt as three at 49",
                lambda: _pressed("calf", 3),
                person=_with("thrombocytopenia", platelets=49),
                level="warning",
            ),
            Example(
                "squats of some effort",
                lambda: _squats(effort=6),
                person=_with("D61.810", platelets=40),
                level="warning",
            ),
            Example(
                "bracing for two seconds with a weight",
                lambda: _squats(effort=4, held_s=2, mass_kg=5),
                person=_with("thrombocytopenia", platelets=40),
                level="warning",
            ),
            Example(
                "leg swings",
                lambda: _kicks(60, "ballistic"),
                person=_with("thrombocytopenia", platelets=40),
                level="warning",
            ),
            Example(
                "running",
                lambda: _squats(effort=5, impact="run"),
                person=_with("thrombocytopenia", platelets=40),
                level="warning",
            ),
            Example(
                "a light hand at 19",
                lambda: _pressed("calf", 1),
                person=_with("thrombocytopenia", platelets=19),
                level="error",
            ),
            Example(
                "a kilogram at 19",
                lambda: _squats(effort=3, mass_kg=1),
                person=_with("D69.42", platelets=19),
                level="error",
            ),
            Example(
                "squats without a weight at 19",
                lambda: _squats(effort=4),
                person=_with("thrombocytopenia", platelets=19),
                level="error",
            ),
        ),
        passes=(
            Example(
                "hard squats at 50",
                lambda: _squats(effort=8, mass_kg=20),
                person=_with("thrombocytopenia", platelets=50),
            ),
            Example(
                "a hand felt as two at 20",
                lambda: _pressed("calf", 2),
                person=_with("thrombocytopenia", platelets=20),
            ),
            Example(
                "moderate squats with a weight at 20",
                lambda: _squats(effort=5, mass_kg=5),
                person=_with("thrombocytopenia", platelets=20),
            ),
            Example("an easy walk at 10", _walking, person=_with("thrombocytopenia", platelets=10)),
        ),
    ),
    Rule(
        code="HEM005",
        name="sickle-cell-trait",
        hazard="dose",
        severity="info",
        when=effort >= 9,
        message="Carrier of the sickle cell trait: effort {effort}.",
        why="Carriers have collapsed, and some died, in repeated all-out efforts, mostly in heat or at height and "
        "when they were new to the training. Most never notice that they carry it.",
        evidence=Evidence(
            grade="C",
            basis="policy",
            supports=(ASH_2013, ASH_2018, NATA_2007),
            note="Deaths of athletes and recruits are on record in the reviews; an effort from which it begins is "
            "not, so 9 of 10 was set here.",
        ),
        remedy=Remedy(
            text="Build up over weeks, rest between sprints for as long as you like, drink, and stop when the legs "
            "cramp without hurting much.",
            exercises=("walking", "bodyweight-squat-to-box", "goblet-squat"),
        ),
        known_problems="One all-out lift is harmless and is noted, a long row of hard sprints just below the limit is "
        "not. Heat and height, which matter most, are not asked.",
        condition="sickle cell trait",
        codes=("D57.3",),
        anyone=False,
        flags=(
            Example(
                "nearly all-out squats", lambda: _squats(effort=9), person=_with("sickle-cell-trait"), level="info"
            ),
        ),
        passes=(
            Example("very hard squats", lambda: _squats(effort=8.5, mass_kg=40), person=_with("sickle-cell-trait")),
            Example(
                "fast deep breathing",
                lambda: _breathing(inhale_s=1.5, exhale_s=1.5, depth="deep"),
                person=_with("D57.3"),
            ),
        ),
    ),
    Rule(
        code="SPL001",
        name="enlarged-spleen",
        hazard="unsafe-pressure",
        severity="warning",
        when=((weeks_since <= 4) | active.holds)
        & ((impact_bw >= 2.5) | (effort >= 7) | straining(2) | _tool_over_spleen),
        error=(weeks_since <= 3) & _tool_over_spleen,
        message="Large spleen: {deciding}.",
        why="A swollen spleen reaches below the ribs and can burst, in 1 to 5 of 1000 people with mononucleosis, most "
        "of them within three weeks; blows, pressure and straining are what can burst it.",
        evidence=Evidence(
            grade="C",
            basis="policy",
            supports=(BECKER_SMITH_2014, SYLVESTER_2019),
            note="Of the ruptures 74 % came within 21 days and 90 % within 31; both papers are known at second hand. "
            "Many happened without any effort. That impact, effort and pause have these limits was set here.",
        ),
        remedy=Remedy(
            text="Walk, stretch and breathe until three to four weeks are over; see a doctor at once about pain under "
            "the left ribs.",
            exercises=("walking", "calf-wall-stretch", "slow-breathing"),
        ),
        known_problems="Weeks are counted from the first symptoms, which people know only roughly. A hand pressing on "
        "the belly passes. In chronic enlargement, by the liver or the blood, the weeks say nothing, and it hangs on "
        "whether the condition is active.",
        condition="mononucleosis or enlarged spleen",
        codes=("B27", "R16.1", "R16.2", "D73.1"),
        anyone=False,
        flags=(
            Example(
                "running",
                lambda: _squats(effort=5, impact="run"),
                person=_with("mononucleosis", weeks=4, active=False),
                level="warning",
            ),
            Example(
                "hard squats",
                lambda: _squats(effort=7),
                person=_with("enlarged-spleen", weeks=20, active=True),
                level="warning",
            ),
            Example(
                "bracing for two seconds with a weight",
                lambda: _squats(effort=5, held_s=2, mass_kg=10),
                person=_with("B27.90", weeks=2, active=False),
                level="warning",
            ),
            Example(
                "a soft ball in the flank in the fourth week",
                lambda: _pressed("flank", 2, "soft_ball"),
                person=_with("mononucleosis", weeks=4, active=False),
                level="warning",
            ),
            Example(
                "a soft ball in the flank in the third week",
                lambda: _pressed("flank", 2, "soft_ball"),
                person=_with("mononucleosis", weeks=3, active=True),
                level="error",
            ),
        ),
        passes=(
            Example("an easy walk", _walking, person=_with("mononucleosis", weeks=1, active=True)),
            Example(
                "squats of moderate effort",
                lambda: _squats(effort=6, mass_kg=5),
                person=_with("mononucleosis", weeks=2, active=True),
            ),
            Example(
                "hands on the belly",
                lambda: _pressed("abdomen_midline", 1),
                person=_with("mononucleosis", weeks=2, active=True),
            ),
            Example(
                "running in the fifth week",
                lambda: _squats(effort=5, impact="run"),
                person=_with("mononucleosis", weeks=5, active=False),
            ),
        ),
    ),
)
