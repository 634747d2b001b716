"""Rules for people with warning signs, fever, or something in the blood that dulls the senses."""

from __future__ import annotations

from ...facts.condition import cleared
from ...facts.contact import contact_nrs
from ...facts.dose import stretch_nrs
from ...facts.load import effort
from ...facts.person import symptoms
from ...facts.position import head_below_heart
from ...model import Condition, Contact, Dose, Person, Position, Step, minutes, reps, seconds
from ...model.vocabulary import Symptom
from ..evidence import Evidence
from ..rule import Example, Remedy, Rule, held, moved
from ..sources.heart_lungs_blood import ACSM_GETP_2021

# ---- people and bodies of the examples ----------------------------------------------------------------


def _noticing(*symptoms: Symptom, cleared: bool | None = None) -> Person:
    """Somebody who was asked for symptoms and named these."""
    return Person(symptoms=symptoms, cleared=cleared)


def _with(condition: str) -> Person:
    return Person(conditions=(Condition(condition),))


def _walking(effort: float = 3) -> Step:
    striding = (Position.standing(hip_flexion=25), Position.standing(hip_extension=5))
    return moved(*striding, dose=minutes(5), impact="walk", effort=effort, purpose="raise")


def _squats(effort: float) -> Step:
    down = Position.squat(hip_flexion=80, knee_flexion=85)
    return moved(Position.standing(), down, dose=reps(8), effort=effort, purpose="strength")


def _resting() -> Step:
    return held(Position.supine(), minutes(5), purpose="cool_down")


def _pressed(pressure: float) -> Step:
    contact = Contact("calf", with_="soft_ball", pressure=pressure)
    return held(Position.sitting(), seconds(60), contacts=(contact,), purpose="release")


def _leg_up(stretch: float) -> Step:
    """On the back, one leg up against a felt pull."""
    lying = Position.supine().right(hip_flexion=80).lifting("right leg")
    return held(lying, Dose(seconds=30, stretch=stretch), purpose="stretch")


def _head_down() -> Step:
    """Hands and feet on the floor, hips high."""
    angled = Position.plank(hip_flexion=90, knee_flexion=5, pitch=135, shoulder_flexion=165, wrist_extension=45)
    return held(angled.supported_by("hands", "feet"), seconds(10))


# ---- the rules ----------------------------------------------------------------------------------------

RULES: tuple[Rule, ...] = (
    Rule(
        code="GEN001",
        name="exertional-warning-signs",
        hazard="condition-status",
        severity="error",
        when=(symptoms.has("chest_pain") | symptoms.has("syncope")) & ~cleared.holds,
        message="Symptoms now: {symptoms}; cleared by a clinician: {cleared}.",
        why="Chest pain and fainting can come from the heart. They are standard signs to stop and to be seen by a "
        "doctor before any training.",
        evidence=Evidence(
            grade="D",
            basis="sourced",
            supports=(ACSM_GETP_2021,),
            note="Stop signs of the usual screening before exercise, agreed on by experts; the book is known at "
            "second hand.",
        ),
        remedy=Remedy(text="Stop and get medical help; at once when the pain lasts or comes at rest."),
        known_problems="It concerns the person, so nothing passes, not even rest. Chest pain of the ribs and a faint "
        "at the sight of blood count too. Breathlessness out of proportion is one of the same signs and is asked for "
        "elsewhere, as a word for any breathlessness.",
        condition="chest pain or fainting",
        flags=(
            Example(
                "a walk with chest pain",
                _walking,
                person=_noticing("chest_pain", cleared=False),
                level="error",
            ),
            Example("rest after a faint", _resting, person=_noticing("syncope", cleared=False), level="error"),
        ),
        passes=(
            Example("squats, asked and nothing noticed", lambda: _squats(8), person=_noticing(cleared=False)),
            Example("a walk with chest pain that was cleared", _walking, person=_noticing("chest_pain", cleared=True)),
            Example(
                "a walk with other symptoms",
                _walking,
                person=_noticing("dizziness", "headache", cleared=False),
            ),
        ),
    ),
    Rule(
        code="GEN002",
        name="acute-febrile-illness",
        hazard="condition-status",
        severity="info",
        when=symptoms.has("fever") & (effort >= 3),
        error=symptoms.has("fever") & (effort >= 6),
        message="Fever: effort {effort}. Symptoms now: {symptoms}.",
        why="With a fever heart and body heat already run high, and some infections reach the heart muscle; hard work "
        "then adds to both.",
        evidence=Evidence(
            grade="D",
            basis="sourced",
            supports=(ACSM_GETP_2021,),
            note="Acute infection of the whole body is a contraindication in the guideline, known at second hand. "
            "That it begins at an effort of 3 as a note and at 6 in earnest was set here.",
        ),
        remedy=Remedy(
            text="Rest, drink and breathe easily; train again when you have been free of fever for some days.",
            exercises=("slow-breathing", "side-lying-breathing", "supine-rest"),
        ),
        known_problems="The two levels are far apart and nothing lies between them: a moderate effort is only a note. "
        "Fever is taken as told; how high is not asked, and an infection without fever passes although it has the "
        "same codes. The days after an infection are not covered.",
        condition="fever or acute infection",
        codes=("R50", "A41", "J11", "U07.1"),
        flags=(
            Example("an easy walk", _walking, person=_noticing("fever"), level="info"),
            Example("squats just below hard", lambda: _squats(5.5), person=_noticing("fever"), level="info"),
            Example("hard squats", lambda: _squats(6), person=_noticing("fever"), level="error"),
        ),
        passes=(
            Example("a stroll", lambda: _walking(effort=2), person=_noticing("fever")),
            Example("rest", _resting, person=_noticing("fever")),
            Example("hard squats without fever", lambda: _squats(8), person=_noticing("headache")),
        ),
    ),
    Rule(
        code="MED001",
        name="sedation-alcohol",
        hazard="unsafe-pressure",
        severity="info",
        when=(contact_nrs >= 4) | head_below_heart.holds | (stretch_nrs >= 6),
        message="Senses may be dulled: {deciding}.",
        why="Whoever feels less cannot say how hard something presses or pulls, and grows dizzy and falls more easily.",
        evidence=Evidence(
            grade="E",
            basis="policy",
            note="An assumption without any source; all limits were set here.",
        ),
        remedy=Remedy(
            text="Put it off until you are clear in the head, or keep pressure and stretch mild.",
            exercises=("slow-breathing", "supine-rest", "calf-wall-stretch"),
        ),
        known_problems="The codes are of a dependence or of a long course of opioids, not of a drink or a tablet "
        "today, so people who are sober are noted and people who have just drunk are not unless they say so. Numbing "
        "creams and injections have no code.",
        condition="opioids, sedatives or alcohol",
        codes=("Z79.891", "F10.1", "F10.2", "F13.1", "F13.2"),
        anyone=False,
        flags=(
            Example("tennis ball felt as four", lambda: _pressed(4), person=_with("opioids"), level="info"),
            Example("head down", _head_down, person=_with("alcohol-use-disorder"), level="info"),
            Example("strong stretch", lambda: _leg_up(6), person=_with("F13.20"), level="info"),
        ),
        passes=(
            Example("tennis ball felt as three", lambda: _pressed(3), person=_with("opioids")),
            Example("a stretch felt as five", lambda: _leg_up(5), person=_with("alcohol-use-disorder")),
            Example("squats", lambda: _squats(6), person=_with("opioids")),
        ),
    ),
)
