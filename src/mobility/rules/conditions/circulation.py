"""Rules for people with a clot, a narrow valve, faints, narrow arteries, a new device, an opened chest or a fistula.

Weeks are those since the operation or event; several codes of this group last for life, so the weeks decide.
"""

from __future__ import annotations

from typing import Any

from ...facts.condition import active, affected_zones, cleared, contact_affected, moves_affected, weeks_since
from ...facts.contact import contact_kpa, contact_nrs, contact_s, contact_zone
from ...facts.dose import attitude_s, hold_s, stretch_nrs
from ...facts.limbs import shoulder_behind_deg, shoulder_elevation_deg
from ...facts.load import effort, hand_load_bw, load_kg, speed
from ...facts.person import symptoms
from ...facts.position import legs_above_heart, overpressure_limb, posture, supports
from ...facts.session import prior_recumbent_s, rise_s
from ...model import (
    Condition,
    Contact,
    Dose,
    Load,
    Person,
    Position,
    Protocol,
    Step,
    Transition,
    minutes,
    reps,
    seconds,
)
from ...model.equipment import chair, wall
from ...model.vocabulary import Sides, Symptom
from ..evidence import Evidence
from ..exposures import WORKING
from ..rule import Example, Remedy, Rule, held, moved
from ..sources.heart_lungs_blood import ACSM_GETP_2021, ESC_SPORTS_2020
from ..sources.limbs import EMBOLISM_AFTER_MASSAGE_2020
from ..sources.movement import BARTSCH_2021

LEG = ("achilles_insertion", "calf", "foot", "hamstring", "heel", "thigh", "tibial_crest")
"""Zones of the leg that narrow arteries leave short of blood; the back of the knee is not among them."""

_sternum_is_young = weeks_since <= 12
_open_chest_wound = _sternum_is_young & affected_zones.has("chest") & symptoms.has("unhealed_wound")


# ---- people and bodies of the examples ----------------------------------------------------------------


def _with(condition: str, *symptoms: Symptom, **known: Any) -> Person:
    """Somebody with one condition who was asked for symptoms and named these."""
    return Person(conditions=(Condition(condition, **known),), symptoms=symptoms)


def _clot(cleared: bool = False) -> Person:
    """Somebody with a clot in the left calf."""
    return _with("deep-vein-thrombosis", zones=("calf",), side="left", cleared=cleared)


def _fistula() -> Person:
    """Somebody whose left forearm carries the fistula."""
    return _with("dialysis-fistula", zones=("forearm",), side="left")


def _operated(weeks: float, *symptoms: Symptom, cleared: bool = False) -> Person:
    """Somebody whose breastbone was opened so many weeks ago."""
    return _with("sternotomy", *symptoms, weeks=weeks, zones=("chest",), cleared=cleared)


def _pressed(zone: str, pressure: float | None, tool: str = "hand", time_s: float = 30, side: Sides = "left") -> Step:
    """Sitting, something pressed on a zone."""
    contact = Contact(zone, with_=tool, pressure=pressure, side=side)
    return held(Position.sitting(), seconds(time_s), contacts=(contact,), purpose="release")


def _calf_stretch(stretch: float) -> Step:
    """Standing with the left leg behind, hands on the wall."""
    behind = Position.standing(shoulder_flexion=90, wrist_extension=70).left(hip_extension=15, ankle_dorsiflexion=20)
    leaning = behind.right(hip_flexion=20, knee_flexion=30).resting("hands", on=wall, share=0.03)
    return held(leaning, Dose(seconds=30, stretch=stretch), purpose="stretch")


def _walking(effort: float = 3) -> Step:
    striding = (Position.standing(hip_flexion=25), Position.standing(hip_extension=5))
    return moved(*striding, dose=minutes(5), impact="walk", effort=effort, purpose="raise")


def _squats(effort: float, mass_kg: float = 0) -> Step:
    load = Load(mass_kg=mass_kg) if mass_kg else None
    down = Position.squat(hip_flexion=80, knee_flexion=85)
    return moved(Position.standing(), down, dose=reps(8), effort=effort, load=load, purpose="strength")


def _wall_sit(effort: float) -> Step:
    sitting = Position.squat(hip_flexion=85, knee_flexion=85, ankle_dorsiflexion=0).resting("back")
    return held(sitting, seconds(20), effort=effort, purpose="strength")


def _up_after(lying_s: float, rise_s: float, into: Position) -> Protocol:
    """Up from the back after so long, into another position."""
    lying = held(Position.supine(), seconds(lying_s), purpose="breathing")
    rising = Transition(instruction="Get up.", seconds=rise_s)
    up = held(into, seconds(30))
    return Protocol(steps=(lying, Step(up.exercise, dose=up.dose, transition=rising)))


def _standing_still(time_s: float) -> Step:
    return held(Position.standing(), seconds(time_s))


def _legs_up(time_s: float) -> Step:
    return held(Position.supine(hip_flexion=85, knee_flexion=5), seconds(time_s), purpose="cool_down")


def _arms(flexion: float, mass_kg: float = 0) -> Step:
    """Both arms raised forward to this height; below zero they reach behind."""
    raised = Position.standing(shoulder_flexion=flexion)
    load = Load(mass_kg=mass_kg) if mass_kg else None
    return moved(Position.standing(), raised, dose=reps(8), load=load, effort=3, purpose="mobilise")


def _carrying(mass_kg: float) -> Step:
    return held(Position.standing(), seconds(20), load=Load(mass_kg=mass_kg), effort=3, purpose="strength")


def _face_down() -> Step:
    return held(Position.prone(), seconds(60), purpose="cool_down")


def _propped_up(share: float) -> Step:
    """Sitting with this share of body weight on each hand."""
    return held(Position.sitting().resting("hands", on=chair, share=share), seconds(20))


def _wrist_pushed(pull: float) -> Step:
    """The wrist bent back all the way and pushed by the other hand."""
    bent = Position.sitting(wrist_extension=65).pulled(pull, at="limbs")
    return held(bent, Dose(seconds=20, stretch=3), purpose="stretch")


# ---- the rules ----------------------------------------------------------------------------------------

RULES: tuple[Rule, ...] = (
    Rule(
        code="CVS007",
        name="dvt-contact",
        hazard="unsafe-pressure",
        severity="error",
        when=(contact_affected.holds & (contact_nrs > 0))
        | (moves_affected.holds & (stretch_nrs >= 5))
        | (~cleared.holds & (effort >= 5)),
        message="Clot in a vein or the lungs: {deciding}.",
        why="Pressing or pulling on the vein can loosen the clot, which then goes to the lungs; that has happened "
        "during a leg massage. Once it is treated, walking is wanted.",
        evidence=Evidence(
            grade="C",
            basis="mixed",
            supports=(BARTSCH_2021, EMBOLISM_AFTER_MASSAGE_2020),
            note="Of 37 experts on foam rolling 97 % asked for caution or a ban, and embolism after massage is known "
            "from single cases. How strong a stretch and how hard an effort may be was set here.",
        ),
        remedy=Remedy(
            text="Ask for medical clearance, then walk easily and work on other regions; leave the limb unpressed.",
            exercises=("slow-breathing", "hands-on-belly-breathing", "walking"),
        ),
        known_problems="How long the treatment has run is not asked: it holds for months, and a chronic clot has "
        "another code that is left out. A clot in the lungs has no place to press, so all but the effort stays open "
        "unless zones are told. A new swollen calf without a diagnosis belongs to another rule.",
        condition="clot in a deep vein or in the lungs",
        codes=("I82.4", "I82.6", "I26", "I80.1", "I80.2", "O22.3", "O87.1", "O88.2"),
        anyone=False,
        flags=(
            Example(
                "a light hand on that calf", lambda: _pressed("calf", 1), person=_clot(cleared=True), level="error"
            ),
            Example("strong stretch of that calf", lambda: _calf_stretch(5), person=_clot(cleared=True), level="error"),
            Example("effort of five before clearance", lambda: _squats(effort=5), person=_clot(), level="error"),
        ),
        passes=(
            Example("a ball on the other calf", lambda: _pressed("calf", 4, "soft_ball", side="right"), person=_clot()),
            Example("mild stretch of that calf", lambda: _calf_stretch(4), person=_clot()),
            Example("an easy walk before clearance", _walking, person=_clot()),
            Example("hard squats once cleared", lambda: _squats(effort=7), person=_clot(cleared=True)),
        ),
    ),
    Rule(
        code="CVS008",
        name="severe-aortic-stenosis",
        hazard="condition-status",
        severity="error",
        when=active.holds & WORKING,
        message="Narrow aortic valve: {deciding}.",
        why="The valve lets through no more blood when the muscles open their vessels, so pressure falls and people "
        "faint or worse.",
        evidence=Evidence(
            grade="D",
            basis="sourced",
            supports=(ACSM_GETP_2021,),
            note="An absolute contraindication to exercise tests in the guideline, known here at second hand. That "
            "easy movement below an effort of 4 passes was set here.",
        ),
        remedy=Remedy(
            text="See a cardiologist first; breathe and move easily without weights until then.",
            exercises=("slow-breathing", "semi-reclined-90-90-breathing"),
        ),
        known_problems="The codes do not tell a mild narrowing from a severe one, so it hangs on the answer whether "
        "it is severe or felt; without it no working exercise is cleared. A valve that has been replaced has another "
        "code.",
        condition="severe aortic stenosis",
        codes=("I35.0", "I35.2", "I06.0", "I06.2", "Q23.0"),
        anyone=False,
        flags=(
            Example(
                "squats without a weight",
                lambda: _squats(effort=4),
                person=_with("aortic-stenosis", active=True),
                level="error",
            ),
            Example(
                "an easy movement with two kilograms",
                lambda: _squats(effort=2, mass_kg=2),
                person=_with("I06.0", active=True),
                level="error",
            ),
            Example(
                "a light wall sit",
                lambda: _wall_sit(effort=3),
                person=_with("aortic-stenosis", active=True),
                level="error",
            ),
        ),
        passes=(
            Example("an easy walk", _walking, person=_with("aortic-stenosis", active=True)),
            Example(
                "squats with a mild narrowing",
                lambda: _squats(effort=6, mass_kg=5),
                person=_with("aortic-stenosis", active=False),
            ),
        ),
    ),
    Rule(
        code="CVS009",
        name="orthostatic-intolerance",
        hazard="order",
        severity="info",
        when=((prior_recumbent_s >= 120) & (rise_s < 60) & posture.in_("standing", "half_kneeling"))
        | (posture.is_("standing") & speed.is_("static") & (attitude_s >= 180)),
        message="Blood pressure that falls on standing: {deciding}.",
        why="Blood sinks into the legs on rising and with quiet standing, and nothing makes up for it fast enough, so "
        "people grow dizzy and fall.",
        evidence=Evidence(
            grade="D",
            basis="policy",
            note="Expert opinion without a source; all times were set here.",
        ),
        remedy=Remedy(
            text="Rise in stages with a minute in between, keep the calves working while standing, and end sitting.",
            exercises=("slow-breathing", "march-in-place", "side-lying-breathing"),
        ),
        known_problems="Heat, meals and medicines, which matter as much, are not asked. Sitting up quickly passes. A "
        "rule for everybody on rising after a long lie allows less time off; both are reported.",
        condition="orthostatic hypotension or postural tachycardia",
        codes=("I95.1", "G90.A", "G90.3"),
        anyone=False,
        flags=(
            Example(
                "up at once after two minutes",
                lambda: _up_after(120, 50, Position.standing()),
                person=_with("orthostatic-hypotension"),
                level="info",
            ),
            Example(
                "up to half-kneeling",
                lambda: _up_after(180, 30, Position.half_kneeling()),
                person=_with("pots"),
                level="info",
            ),
            Example(
                "standing still for three minutes",
                lambda: _standing_still(180),
                person=_with("G90.3"),
                level="info",
            ),
        ),
        passes=(
            Example(
                "a minute to come up",
                lambda: _up_after(300, 60, Position.standing()),
                person=_with("orthostatic-hypotension"),
            ),
            Example(
                "up at once after a short lie",
                lambda: _up_after(110, 15, Position.standing()),
                person=_with("orthostatic-hypotension"),
            ),
            Example("up to sitting", lambda: _up_after(300, 15, Position.sitting()), person=_with("pots")),
            Example("walking for five minutes", _walking, person=_with("orthostatic-hypotension")),
            Example("standing still a little shorter", lambda: _standing_still(170), person=_with("pots")),
        ),
    ),
    Rule(
        code="CVS010",
        name="peripheral-artery-disease",
        hazard="unsafe-pressure",
        severity="warning",
        when=(contact_zone.in_(*LEG) & ((contact_nrs > 3) | (contact_s > 60) | (contact_kpa >= 30)))
        | (legs_above_heart.holds & (hold_s >= 120)),
        message="Narrow arteries of the legs: {deciding}.",
        why="Little pressure is left in the arteries of the leg, and what presses on the tissue or lifts the foot "
        "takes from it; wounds heal badly there.",
        evidence=Evidence(
            grade="D",
            basis="policy",
            note="Opinion from physiology without a source; all figures were set here.",
        ),
        remedy=Remedy(
            text="Keep the legs level or down, stroke them lightly with the hand, and walk up to the pain and on "
            "again after a rest: that is the treatment.",
            exercises=("walking", "calf-raise", "slow-breathing"),
        ),
        known_problems="The estimated pressure of a hand reaches 30 kPa where it is felt as 3 already, so that the "
        "two limits on strength do not agree. The back of the knee is not among the zones. How narrow the arteries "
        "are, and whether there is a wound, is not asked.",
        condition="peripheral arterial disease of the legs",
        codes=("I73.9", "I70.2", "I70.3", "I70.4", "I70.5", "I70.6", "I70.7"),
        anyone=False,
        flags=(
            Example(
                "tennis ball on the calf",
                lambda: _pressed("calf", 4, "soft_ball"),
                person=_with("peripheral-artery-disease"),
                level="warning",
            ),
            Example(
                "light stroking of one place for long",
                lambda: _pressed("thigh", 1, time_s=65),
                person=_with("I70.21"),
                level="warning",
            ),
            Example(
                "a hand felt as three",
                lambda: _pressed("foot", 3),
                person=_with("peripheral-artery-disease"),
                level="warning",
            ),
            Example(
                "legs up for two minutes",
                lambda: _legs_up(120),
                person=_with("I73.9"),
                level="warning",
            ),
        ),
        passes=(
            Example(
                "a light hand on the calf",
                lambda: _pressed("calf", 2),
                person=_with("peripheral-artery-disease"),
            ),
            Example(
                "a ball on the buttock",
                lambda: _pressed("gluteal", 5, "soft_ball", time_s=120),
                person=_with("peripheral-artery-disease"),
            ),
            Example("legs up for 110 s", lambda: _legs_up(110), person=_with("peripheral-artery-disease")),
            Example("brisk walk", lambda: _walking(effort=5), person=_with("peripheral-artery-disease")),
        ),
    ),
    Rule(
        code="CVS011",
        name="pacemaker-new",
        hazard="shoulder-end-range-under-load",
        severity="warning",
        when=(weeks_since <= 6)
        & (
            (shoulder_elevation_deg >= 90)
            | (load_kg > 5)
            | (hand_load_bw >= 0.3)
            | (posture.is_("prone") & supports.has("chest"))
        ),
        message="Pacemaker or defibrillator put in {weeks_since} ago: {deciding}.",
        why="Until they have grown in, the leads can be pulled out of place by an arm raised high or pulled hard, and "
        "the pocket can bleed when it is pressed.",
        evidence=Evidence(
            grade="D",
            basis="policy",
            note="Customary advice of device clinics without a source that was read; every figure was set here.",
        ),
        remedy=Remedy(
            text="Keep the elbow below the shoulder and the arm moving in that range, so that it does not stiffen; "
            "walk.",
            exercises=("walking", "bodyweight-squat-to-box", "slow-breathing"),
        ),
        known_problems="Only the arm on the side of the device matters, but the side is not asked and both arms "
        "count. The code lasts for life, so that nothing can be said while the weeks are not known. Devices without "
        "leads need no such care.",
        condition="pacemaker or defibrillator, up to six weeks",
        codes=("Z95.0", "Z95.81", "Z45.0"),
        anyone=False,
        flags=(
            Example("arm to the horizontal", lambda: _arms(90), person=_with("pacemaker", weeks=6), level="warning"),
            Example(
                "six kilograms carried",
                lambda: _carrying(6),
                person=_with("implanted-defibrillator", weeks=3),
                level="warning",
            ),
            Example(
                "propped up on the hands",
                lambda: _propped_up(0.3),
                person=_with("pacemaker", weeks=3),
                level="warning",
            ),
            Example("lying face down", _face_down, person=_with("Z45.018", weeks=3), level="warning"),
        ),
        passes=(
            Example("arm a little lower", lambda: _arms(85), person=_with("pacemaker", weeks=2)),
            Example("five kilograms carried", lambda: _carrying(5), person=_with("pacemaker", weeks=2)),
            Example("leaning lightly on the hands", lambda: _propped_up(0.2), person=_with("pacemaker", weeks=2)),
            Example("arm overhead in the seventh week", lambda: _arms(170), person=_with("pacemaker", weeks=7)),
        ),
    ),
    Rule(
        code="CVS012",
        name="sternotomy-recent",
        hazard="shoulder-end-range-under-load",
        severity="warning",
        when=(
            _sternum_is_young
            & ~cleared.holds
            & (
                (load_kg > 5)
                | (hand_load_bw >= 0.2)
                | (shoulder_behind_deg >= 30)
                | ((shoulder_elevation_deg >= 90) & (load_kg > 0))
                | posture.is_("prone")
            )
        )
        | _open_chest_wound,
        error=_open_chest_wound,
        message="Breastbone opened {weeks_since} ago: {deciding}.",
        why="The halves of the bone need about two to three months to join, and the arms pull on them. A wound that "
        "has not closed may mean that they do not hold or are infected.",
        evidence=Evidence(
            grade="D",
            basis="policy",
            note="Reviews of the precautions after such operations were not read again and are not cited: newer "
            "advice lets the arms move freely close to the body. Figures were set here.",
        ),
        remedy=Remedy(
            text="Move the arms without weights and close to the body, walk, and stand up without pushing off; see "
            "the surgeon at once about an open wound.",
            exercises=("walking", "slow-breathing", "semi-reclined-90-90-breathing"),
        ),
        known_problems="Two of the codes are of valves that may have been put in through the groin, with no bone cut. "
        "A valve or bypass code lasts for life, so the weeks decide. An open wound is the highest level whatever is "
        "done, even with the exercises named here. Weight counts wherever it is carried.",
        condition="breastbone opened, up to twelve weeks",
        codes=("Z95.1", "Z95.2", "Z95.3", "Z95.4", "Z48.812"),
        anyone=False,
        flags=(
            Example("six kilograms carried", lambda: _carrying(6), person=_operated(12), level="warning"),
            Example("propped up on the hands", lambda: _propped_up(0.2), person=_operated(8), level="warning"),
            Example("arms drawn behind the body", lambda: _arms(-30), person=_operated(8), level="warning"),
            Example(
                "a kilogram to shoulder height", lambda: _arms(90, mass_kg=1), person=_operated(8), level="warning"
            ),
            Example(
                "lying face down",
                _face_down,
                person=_with("Z48.812", weeks=5, cleared=False, zones=("chest",)),
                level="warning",
            ),
            Example(
                "a walk with an open wound",
                _walking,
                person=_operated(3, "unhealed_wound", cleared=True),
                level="error",
            ),
        ),
        passes=(
            Example("arms overhead without weight", lambda: _arms(150), person=_operated(6)),
            Example("five kilograms carried", lambda: _carrying(5), person=_operated(6)),
            Example("arms a little behind the body", lambda: _arms(-25), person=_operated(6)),
            Example("leaning lightly on the hands", lambda: _propped_up(0.15), person=_operated(6)),
            Example("six kilograms when cleared", lambda: _carrying(6), person=_operated(10, cleared=True)),
            Example("six kilograms in the thirteenth week", lambda: _carrying(6), person=_operated(13)),
        ),
    ),
    Rule(
        code="CVS013",
        name="myopericarditis-acute",
        hazard="condition-status",
        severity="error",
        when=~cleared.holds & (effort >= 3),
        message="Inflamed heart, not cleared for exercise (cleared: {cleared}): effort {effort}.",
        why="Work on an inflamed heart feeds the inflammation and can set off a deadly arrhythmia, in the young and "
        "fit as well.",
        evidence=Evidence(
            grade="D",
            basis="sourced",
            supports=(ACSM_GETP_2021, ESC_SPORTS_2020),
            note="Acute inflammation is an absolute contraindication in the guidelines, one known at second hand and "
            "one from memory, with a return after three to six months. The effort of 3 was set here.",
        ),
        remedy=Remedy(
            text="Rest and breathe quietly until the cardiologist has let you start again.",
            exercises=("slow-breathing", "supported-90-90-breathing", "side-lying-breathing"),
        ),
        known_problems="An easy walk counts as effort 3 and is held back. Arrhythmias that are not under control are "
        "meant too but have no code here. When it began is not asked; clearance decides, however long ago it was.",
        condition="acute myocarditis or pericarditis",
        codes=("I30", "I40", "I41", "I51.4"),
        anyone=False,
        flags=(
            Example(
                "an easy walk before clearance",
                _walking,
                person=_with("myocarditis", cleared=False),
                level="error",
            ),
            Example(
                "squats with an inflamed outer layer",
                lambda: _squats(effort=5),
                person=_with("pericarditis", cleared=False),
                level="error",
            ),
        ),
        passes=(
            Example(
                "a gentle stroll before clearance", lambda: _walking(effort=2), person=_with("I40.9", cleared=False)
            ),
            Example("squats once cleared", lambda: _squats(effort=6), person=_with("myocarditis", cleared=True)),
        ),
    ),
    Rule(
        code="VAS001",
        name="dialysis-fistula",
        hazard="unsafe-pressure",
        severity="warning",
        when=contact_affected.holds | (moves_affected.holds & ((hand_load_bw >= 0.3) | (overpressure_limb > 0))),
        error=contact_affected.holds & (contact_nrs > 0),
        message="Access for dialysis: {deciding}.",
        why="An access that is squeezed can clot and be lost. Work of that arm as such helps it to grow.",
        evidence=Evidence(
            grade="D",
            basis="policy",
            note="Nursing practice without a source that was read; both figures were set here.",
        ),
        remedy=Remedy(
            text="Press and prop elsewhere; squeeze a soft ball with that hand once the team allows it.",
            exercises=("walking", "glute-bridge", "slow-breathing"),
        ),
        known_problems="The code of dialysis tells neither the kind of access nor its side, and one code is of any "
        "line; so place and side have to be told. For a line in the chest the arms are not what matters. Blood "
        "pressure cuffs and sleeping on the arm are not seen.",
        condition="dialysis fistula, graft or tunnelled line",
        codes=("I77.0", "Z99.2", "Z45.2", "T82.4", "T82.8"),
        anyone=False,
        flags=(
            Example(
                "a strap around that forearm, its strength not told",
                lambda: _pressed("forearm", None, "strap"),
                person=_fistula(),
                level="warning",
            ),
            Example("propped up on the hands", lambda: _propped_up(0.3), person=_fistula(), level="warning"),
            Example("wrist pushed back", lambda: _wrist_pushed(0.2), person=_fistula(), level="warning"),
            Example("a light hand on that forearm", lambda: _pressed("forearm", 1), person=_fistula(), level="error"),
        ),
        passes=(
            Example(
                "a ball on the other forearm",
                lambda: _pressed("forearm", 4, "soft_ball", side="right"),
                person=_fistula(),
            ),
            Example("leaning lightly on the hands", lambda: _propped_up(0.25), person=_fistula()),
            Example("wrist bent back without a push", lambda: _wrist_pushed(0), person=_fistula()),
            Example("a weight carried", lambda: _carrying(5), person=_fistula()),
        ),
    ),
)
