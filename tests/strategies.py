"""Hypothesis strategies for the words of the model, shared by all laws."""

from __future__ import annotations

from typing import get_args

from hypothesis import strategies as st

from mobility import (
    BreathingPattern,
    Condition,
    Contact,
    Day,
    Dose,
    Exercise,
    Load,
    Person,
    Position,
    Program,
    Protocol,
    Step,
    Unread,
)
from mobility.conditions import KNOWN
from mobility.model.load import Implement
from mobility.model.vocabulary import (
    BreathDepth,
    Fold,
    Impact,
    LoadSite,
    Motion,
    Muscle,
    PelvisHold,
    Purpose,
    Sides,
    Speed,
    SpineCue,
    Symptom,
    Tool,
    Zone,
)
from mobility.props import bench, foam_roller


def one_of(literal: object) -> st.SearchStrategy[str]:
    """A word of a closed list."""
    return st.sampled_from(sorted(get_args(literal)))


def degrees(low: int, high: int) -> st.SearchStrategy[int]:
    """Whole degrees, which print short."""
    return st.integers(low, high)


numbers = st.integers(0, 10).map(float)

legs = st.fixed_dictionaries(
    {},
    optional={
        "hip_flexion": degrees(-30, 140),
        "hip_abduction": degrees(-20, 60),
        "hip_external_rotation": degrees(-40, 50),
        "knee_flexion": degrees(-10, 150),
        "ankle_dorsiflexion": degrees(-40, 35),
    },
)
arms = st.fixed_dictionaries(
    {},
    optional={
        "shoulder_flexion": degrees(-50, 180),
        "shoulder_abduction": degrees(-20, 120),
        "shoulder_external_rotation": degrees(-60, 90),
        "elbow_flexion": degrees(0, 140),
        "wrist_extension": degrees(-60, 90),
    },
)
spines = st.fixed_dictionaries(
    {},
    optional={
        "lumbar_rotation": degrees(-15, 15),
        "thoracic_rotation": degrees(-40, 40),
        "thoracic_flexion": degrees(-20, 40),
        "neck_flexion": degrees(-60, 60),
        "neck_rotation": degrees(-80, 80),
        "neck_lateral": degrees(-45, 45),
        "pelvis": st.none() | one_of(PelvisHold),
        "cue": st.none() | one_of(SpineCue),
        "fold": st.none() | one_of(Fold),
    },
)
ATTITUDES = (
    Position.supine,
    Position.prone,
    Position.side_lying,
    Position.sitting,
    Position.long_sitting,
    Position.floor_sitting,
    Position.kneeling,
    Position.half_kneeling,
    Position.quadruped,
    Position.plank,
    Position.squat,
    Position.standing,
    Position.hanging,
    Position.inverted,
)


@st.composite
def positions(draw: st.DrawFn) -> Position:
    """A position from one of the constructors, changed on one side or both."""
    made = draw(st.sampled_from(ATTITUDES))(**draw(spines))
    made = made.left(**draw(legs), **draw(arms)).right(**draw(legs), **draw(arms)) if draw(st.booleans()) else made
    made = made.pulled(draw(st.sampled_from([0.0, 0.3, 0.5, 1.0])), draw(st.sampled_from(["hips", "neck", "limbs"])))
    if draw(st.booleans()):
        made = made.resting("left foot", on=bench)
    if draw(st.booleans()):
        made = made.holding(foam_roller, between="knees", effort=2)
    return made.touching("hands", on="shins") if draw(st.booleans()) else made


contacts = st.builds(
    Contact,
    one_of(Zone),
    with_=one_of(Tool),
    pressure=st.none() | numbers,
    pressure_kpa=st.none() | st.integers(5, 300).map(float),
    side=one_of(Sides),
    weighted=st.booleans(),
    motion=one_of(Motion),
    seconds=st.none() | st.integers(5, 400).map(float),
)
doses = st.builds(
    Dose,
    sets=st.integers(1, 5),
    reps=st.none() | st.integers(1, 30),
    seconds=st.none() | st.integers(1, 700).map(float),
    breaths=st.none() | st.integers(1, 20),
    each_side=st.booleans(),
    rest_s=st.integers(0, 120).map(float),
    load_kg=st.none() | st.integers(0, 120).map(float),
    effort=st.none() | numbers,
    stretch=st.none() | numbers,
)
phases = st.integers(0, 12).map(float)
patterns = st.builds(
    BreathingPattern,
    inhale_s=phases,
    top_pause_s=phases,
    exhale_s=phases,
    bottom_pause_s=phases,
    depth=one_of(BreathDepth),
    held_on_effort=st.booleans(),
    effort_hold_s=st.none() | phases,
)
loads = st.builds(
    Load,
    implement=one_of(Implement),
    at=one_of(LoadSite),
    side=one_of(Sides),
    mass_kg=st.none() | st.integers(0, 150).map(float),
    usual_kg=st.none() | st.integers(0, 150).map(float),
)
slugs = st.from_regex(r"[a-z]{3,8}(-[a-z]{2,6})?", fullmatch=True)
exercises = st.builds(
    Exercise,
    slugs.map(lambda text: f"made-{text}"),
    position=positions(),
    moves_to=st.lists(positions(), max_size=1).map(tuple),
    contacts=st.lists(contacts, max_size=2).map(tuple),
    breathing=st.none() | patterns,
    load=st.none() | loads,
    effort=st.none() | numbers,
    speed=st.none() | one_of(Speed),
    purpose=one_of(Purpose),
    impact=one_of(Impact),
    muscles=st.lists(one_of(Muscle), max_size=2, unique=True).map(tuple),
    usual=doses,
)
steps = st.builds(Step, exercises, dose=st.none() | doses, side=st.none() | st.sampled_from(["left", "right"]))
unread = st.builds(
    Unread,
    st.sampled_from(["finisher", "the usual", "???"]),
    reason=st.just("no exercise of this name is known"),
)
protocols = st.builds(
    Protocol,
    title=st.sampled_from(["", "Morning", "Übung"]),
    steps=st.lists(steps | unread, max_size=4).map(tuple),
    stop_rules=st.lists(st.sampled_from(["sharp pain", "tingling"]), max_size=1).map(tuple),
)
days = st.builds(Day, name=st.sampled_from(["", "Monday"]), protocols=st.lists(protocols, max_size=2).map(tuple))
programs = st.builds(
    Program,
    title=st.sampled_from(["", "Plan"]),
    days=st.lists(days, max_size=2).map(tuple),
    collection=st.booleans(),
)
conditions = st.builds(
    Condition,
    st.sampled_from(sorted(KNOWN)),
    weeks=st.none() | st.integers(0, 60).map(float),
    side=st.none() | one_of(Sides),
    active=st.none() | st.booleans(),
    cleared=st.none() | st.booleans(),
    zones=st.none() | st.lists(one_of(Zone), max_size=2, unique=True).map(tuple),
)
persons = st.builds(
    Person,
    conditions=st.lists(conditions, max_size=2).map(tuple),
    symptoms=st.none() | st.lists(one_of(Symptom), max_size=2, unique=True).map(tuple),
    body_mass_kg=st.none() | st.integers(45, 120).map(float),
    sbp=st.none() | st.integers(90, 200).map(float),
    age=st.none() | st.integers(5, 90),
)
