"""Rules for people with chronic bronchitis or emphysema, asthma, a collapsed lung or pulmonary hypertension."""

from __future__ import annotations

from typing import Any

from ...facts.breathing import breath_depth, breath_hold_s, breathing_s, exhale_s, inhale_s, top_pause_s
from ...facts.condition import weeks_since
from ...facts.contact import contact_zone
from ...facts.dose import attitude_s
from ...facts.load import effort, load_kg
from ...facts.person import symptoms
from ...facts.position import head_below_heart, posture, trunk_angle_deg
from ...model import BreathingPattern, Condition, Contact, Load, Person, Position, Step, minutes, reps, seconds
from ...model.vocabulary import Symptom
from ..evidence import Evidence
from ..exposures import FAST_DEEP_BREATHING, WORKING
from ..rule import Example, Remedy, Rule, held, moved
from ..sources.heart_lungs_blood import BTS_2023, ESC_ERS_2022, GOLD_2023

_lies_flat = posture.is_("supine") & (trunk_angle_deg < 20) & (attitude_s >= 300)
_traps_air = (top_pause_s > 3) | FAST_DEEP_BREATHING | (exhale_s < inhale_s)
"""Breathing in again before the air is out, so that the chest fills up breath by breath."""

_strained = (breath_hold_s > 2) & WORKING


# ---- people and bodies of the examples ----------------------------------------------------------------


def _with(condition: str, *symptoms: Symptom, **known: Any) -> Person:
    """Somebody with one condition who was asked for symptoms and named these."""
    return Person(conditions=(Condition(condition, **known),), symptoms=symptoms)


def _breathing(time_s: float = 180, trunk: float | None = None, **pattern: Any) -> Step:
    """Breathing so long, sitting or with the trunk raised so far."""
    at = Position.sitting() if trunk is None else Position.reclined(trunk) if trunk else Position.supine()
    return held(at, seconds(time_s), breathing=BreathingPattern(**pattern), purpose="breathing")


def _squats(effort: float, held_s: float = 0, mass_kg: float = 0) -> Step:
    """Squats to level thighs, the breath held so long in each."""
    breathing = BreathingPattern(inhale_s=2, exhale_s=2, held_on_effort=held_s > 0, effort_hold_s=held_s or None)
    down = Position.squat(hip_flexion=80, knee_flexion=85)
    load = Load(mass_kg=mass_kg) if mass_kg else None
    more: dict[str, Any] = {"breathing": breathing, "load": load, "purpose": "strength"}
    return moved(Position.standing(), down, dose=reps(8), effort=effort, **more)


def _walking() -> Step:
    striding = (Position.standing(hip_flexion=25), Position.standing(hip_extension=5))
    return moved(*striding, dose=minutes(5), impact="walk", effort=3, purpose="raise")


def _head_down() -> Step:
    """Hands and feet on the floor, hips high."""
    angled = Position.plank(hip_flexion=90, knee_flexion=5, pitch=135, shoulder_flexion=165, wrist_extension=45)
    return held(angled.supported_by("hands", "feet"), seconds(20), purpose="stretch")


def _pressed(zone: str, pressure: float, tool: str = "hand") -> Step:
    contact = Contact(zone, with_=tool, pressure=pressure)
    return held(Position.sitting(), seconds(60), contacts=(contact,), purpose="release")


# ---- the rules ----------------------------------------------------------------------------------------

RULES: tuple[Rule, ...] = (
    Rule(
        code="RES001",
        name="copd-breathing",
        hazard="breathing",
        severity="info",
        when=_lies_flat | _traps_air,
        warning=_traps_air | (_lies_flat & symptoms.has("breathless")),
        message="Lungs that empty slowly: {deciding}.",
        why="The air needs time to get out. A pause with full lungs, a short breath out or fast deep breaths pile it "
        "up until no room is left to breathe in, and lying flat adds to that.",
        evidence=Evidence(
            grade="C",
            basis="policy",
            supports=(GOLD_2023,),
            note="That lungs overfill is well shown, and pursed lips with a breath out about twice as long as the one "
            "in is common practice; the report is cited from memory. Three seconds and five minutes were set here.",
        ),
        remedy=Remedy(
            text="Half sit, breathe in through the nose and out through pursed lips for twice as long.",
            exercises=("semi-reclined-90-90-breathing", "slow-breathing", "walking"),
        ),
        known_problems="Breathing out a little shorter than in is flagged as strongly as fast deep breathing. People "
        "who are not short of breath when flat sleep so every night: a note only. Where nothing is said of the breath "
        "it is taken to be quiet and even, whatever a short-winded person does. A very low rate, which some cannot "
        "keep up, is left to the rules for everybody.",
        condition="COPD",
        codes=("J41", "J42", "J43", "J44"),
        anyone=False,
        flags=(
            Example(
                "five minutes flat on the back",
                lambda: _breathing(300, trunk=0, inhale_s=3, exhale_s=5),
                person=_with("copd"),
                level="info",
            ),
            Example(
                "five minutes flat, short of breath",
                lambda: _breathing(300, trunk=0, inhale_s=3, exhale_s=5),
                person=_with("copd", "breathless"),
                level="warning",
            ),
            Example(
                "box breathing",
                lambda: _breathing(inhale_s=4, top_pause_s=4, exhale_s=4, bottom_pause_s=4),
                person=_with("J43.9"),
                level="warning",
            ),
            Example(
                "fast deep breathing",
                lambda: _breathing(inhale_s=1.5, exhale_s=1.5, depth="deep"),
                person=_with("copd"),
                level="warning",
            ),
            Example(
                "breathing out shorter than in",
                lambda: _breathing(inhale_s=4, exhale_s=3),
                person=_with("copd"),
                level="warning",
            ),
        ),
        passes=(
            Example(
                "half sitting, breathing out twice as long",
                lambda: _breathing(900, trunk=45, inhale_s=2, exhale_s=4, route="pursed_lips"),
                person=_with("copd", "breathless"),
            ),
            Example(
                "flat for a little less than five minutes",
                lambda: _breathing(290, trunk=0, inhale_s=3, exhale_s=5),
                person=_with("copd", "breathless"),
            ),
            Example(
                "a pause of three seconds",
                lambda: _breathing(inhale_s=3, top_pause_s=3, exhale_s=5),
                person=_with("copd"),
            ),
            Example(
                "a pause with empty lungs",
                lambda: _breathing(inhale_s=3, exhale_s=5, bottom_pause_s=4),
                person=_with("copd"),
            ),
            Example("in and out evenly", lambda: _breathing(inhale_s=4, exhale_s=4), person=_with("copd")),
        ),
    ),
    Rule(
        code="RES002",
        name="asthma",
        hazard="breathing",
        severity="info",
        when=FAST_DEEP_BREATHING & (breathing_s >= 30),
        message="Asthma: {breath_depth} breathing at {breath_rate} for {breathing_s}.",
        why="Much air in a short time cools and dries the airways, and in people with asthma they then narrow.",
        evidence=Evidence(
            grade="C",
            basis="policy",
            note="The mechanism is known from the laboratory, without a source that was read; thirty seconds and the "
            "rate were set here.",
        ),
        remedy=Remedy(
            text="Breathe slowly through the nose, about six times a minute, with the usual spray at hand.",
            exercises=("slow-breathing", "hands-on-belly-breathing"),
        ),
        known_problems="Hard running brings on the same and is not flagged: training helps people with asthma. Cold "
        "or dry air, pollen and how well the asthma is controlled are not asked.",
        condition="asthma",
        codes=("J45",),
        anyone=False,
        flags=(
            Example(
                "half a minute of fast deep breathing",
                lambda: _breathing(30, inhale_s=1.5, exhale_s=1.5, depth="deep"),
                person=_with("asthma"),
                level="info",
            ),
            Example(
                "breathing as fast and deep as it goes",
                lambda: _breathing(60, inhale_s=0.8, exhale_s=0.8, depth="maximal"),
                person=_with("J45.20"),
                level="info",
            ),
        ),
        passes=(
            Example(
                "fast deep breathing for 25 s",
                lambda: _breathing(25, inhale_s=1.5, exhale_s=1.5, depth="deep"),
                person=_with("asthma"),
            ),
            Example(
                "deep breathing, 19 a minute",
                lambda: _breathing(120, inhale_s=1.58, exhale_s=1.58, depth="deep"),
                person=_with("asthma"),
            ),
            Example(
                "fast quiet breathing",
                lambda: _breathing(120, inhale_s=1.2, exhale_s=1.2),
                person=_with("asthma"),
            ),
        ),
    ),
    Rule(
        code="RES003",
        name="pneumothorax",
        hazard="breathing",
        severity="error",
        when=(weeks_since <= 6)
        & (
            breath_depth.is_("maximal")
            | (breath_hold_s > 2)
            | (effort >= 5)
            | contact_zone.in_("chest", "ribs", "sternum", "thoracic_paraspinal")
        ),
        message="Collapsed lung {weeks_since} ago: {deciding}.",
        why="The leak in the lung is young, and stretching the lung to its limit, straining or pressing on the chest "
        "can open it again.",
        evidence=Evidence(
            grade="D",
            basis="policy",
            supports=(BTS_2023,),
            note="The guideline is cited from memory and speaks of flying and diving more than of training; weeks, "
            "pause and effort were set here.",
        ),
        remedy=Remedy(
            text="Breathe quietly and without pauses and walk easily until a check has shown that the lung is up.",
            exercises=("slow-breathing", "semi-reclined-90-90-breathing", "walking"),
        ),
        known_problems="The absolute level for the pauses of ordinary box breathing is strict. A hand that only rests "
        "on the chest counts like a ball. Flying and diving, which are the known dangers, are not seen, and the risk "
        "does not end after six weeks in people whose lung collapsed by itself. As long as the weeks are not known it "
        "stays open.",
        condition="collapsed lung, up to six weeks",
        codes=("J93", "J95.811", "S27.0", "S27.2"),
        anyone=False,
        flags=(
            Example(
                "breathing in as far as it goes",
                lambda: _breathing(inhale_s=5, exhale_s=5, depth="maximal"),
                person=_with("pneumothorax", weeks=6),
                level="error",
            ),
            Example(
                "a pause of three seconds",
                lambda: _breathing(inhale_s=4, top_pause_s=3, exhale_s=4),
                person=_with("S27.0XXA", weeks=4),
                level="error",
            ),
            Example("squats", lambda: _squats(effort=5), person=_with("pneumothorax", weeks=4), level="error"),
            Example(
                "a ball beside the upper spine",
                lambda: _pressed("thoracic_paraspinal", 3, "soft_ball"),
                person=_with("pneumothorax", weeks=2),
                level="error",
            ),
        ),
        passes=(
            Example(
                "deep slow breathing with a short pause",
                lambda: _breathing(inhale_s=4, top_pause_s=2, exhale_s=6, depth="deep"),
                person=_with("pneumothorax", weeks=2),
            ),
            Example("squats in the seventh week", lambda: _squats(effort=7), person=_with("pneumothorax", weeks=7)),
            Example("an easy walk", _walking, person=_with("pneumothorax", weeks=2)),
            Example(
                "a ball on the calf",
                lambda: _pressed("calf", 4, "soft_ball"),
                person=_with("pneumothorax", weeks=2),
            ),
        ),
    ),
    Rule(
        code="RES004",
        name="pulmonary-hypertension",
        hazard="breath-hold",
        severity="warning",
        when=(effort >= 5) | head_below_heart.holds | (load_kg > 5) | _strained,
        error=_strained,
        message="High pressure in the arteries of the lungs: {deciding}.",
        why="The right side of the heart cannot pump more against that pressure, and straining cuts off what flows to "
        "it: people faint.",
        evidence=Evidence(
            grade="C",
            basis="policy",
            supports=(ESC_ERS_2022,),
            note="The guideline, cited from memory, advises training under supervision in stable people and against "
            "straining; all figures were set here.",
        ),
        remedy=Remedy(
            text="Train lightly and under supervision, breathe on, and stop when light-headed.",
            exercises=("slow-breathing", "walking", "semi-reclined-90-90-breathing"),
        ),
        known_problems="Whether somebody supervises is not asked, although that is what the advice turns on. Heads "
        "are taken to be low without any time, so a moment of bending down counts. The codes hold many mild forms "
        "with heart or lung disease.",
        condition="pulmonary hypertension",
        codes=("I27.0", "I27.2"),
        anyone=False,
        flags=(
            Example(
                "squats of moderate effort",
                lambda: _squats(effort=5),
                person=_with("pulmonary-hypertension"),
                level="warning",
            ),
            Example("head down", _head_down, person=_with("I27.20"), level="warning"),
            Example(
                "six kilograms lifted easily",
                lambda: _squats(effort=3, mass_kg=6),
                person=_with("pulmonary-hypertension"),
                level="warning",
            ),
            Example(
                "breath held in light squats",
                lambda: _squats(effort=4, held_s=3),
                person=_with("pulmonary-hypertension"),
                level="error",
            ),
        ),
        passes=(
            Example("light squats", lambda: _squats(effort=4), person=_with("pulmonary-hypertension")),
            Example(
                "five kilograms with a short hold",
                lambda: _squats(effort=3, held_s=2, mass_kg=5),
                person=_with("pulmonary-hypertension"),
            ),
            Example(
                "a pause of four seconds at rest",
                lambda: _breathing(inhale_s=4, top_pause_s=4, exhale_s=6),
                person=_with("pulmonary-hypertension"),
            ),
        ),
    ),
)
