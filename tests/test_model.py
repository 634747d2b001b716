"""The words of the model: how they are written, and what they refuse."""

from __future__ import annotations

import math
from typing import Any

import pytest
from attrs.exceptions import FrozenInstanceError
from hypothesis import given

from mobility import (
    BreathingPattern,
    Contact,
    Dose,
    Exercise,
    Limit,
    Load,
    ModelError,
    Person,
    Position,
    Support,
    Unread,
    breaths,
    minutes,
    reps,
    seconds,
)
from mobility.model import Day, Location, Pain, Program, Protocol, Step
from mobility.props import bench, foam_roller
from strategies import exercises, positions


def test_a_position_reads_like_a_coachs_sentence() -> None:
    made = Position.supine(hip_flexion=90, knee_flexion=90).resting("lower legs", on=bench)
    made = made.holding(foam_roller, between="knees", effort=2)
    assert made.left_leg.hip_flexion == made.right_leg.knee_flexion == 90
    assert [item.landmark for item in made.supports] == ["head", "upper_back", "sacrum", "calf"]
    assert made.supports[-1].on == bench
    assert made.pelvis == "resting"
    assert made.held[0].at == "knee" and made.held[0].effort == 2


def test_opposites_are_negatives() -> None:
    assert Position.half_kneeling(hip_extension=10).right_leg.hip_flexion == -10
    assert Position.standing(hip_adduction=5).left_leg.hip_abduction == -5


def test_sides_are_changed_alone() -> None:
    made = Position.supine().left(hip_flexion=125, knee_flexion=130)
    assert made.left_leg.hip_flexion == 125 and made.right_leg.hip_flexion == 0


@pytest.mark.parametrize(
    ("make", "field", "expected"),
    [
        (lambda: Dose(reps=3.9), "reps", "whole number"),  # type: ignore[arg-type]
        (lambda: Dose(reps=True), "reps", "whole number"),
        (lambda: Dose(sets=0), "sets", "whole number"),
        (lambda: Dose(seconds=math.nan), "seconds", "number"),
        (lambda: Dose(seconds=math.inf), "seconds", "number"),
        (lambda: Dose(seconds="30"), "seconds", "number"),  # type: ignore[arg-type]
        (lambda: Contact("iliac_fosa"), "zone", "did you mean 'iliac_fossa'"),  # type: ignore[arg-type]
        (lambda: Contact("calf", with_="spoon"), "with_", "one of"),  # type: ignore[arg-type]
        (lambda: Contact("calf", pressure=11), "pressure", "0 to 10"),
        (lambda: Position.supine(knee_flexion=400), "knee_flexion", "degrees"),
        (lambda: Position.supine(knee_flexoin=40), "knee_flexoin", "did you mean 'knee_flexion'"),  # type: ignore[call-arg]
        (lambda: Position.supine(hip_flexion=4, hip_extension=4), "hip_extension", "only one"),
        (lambda: Position.supine(padded="yes"), "padded", "true, false"),  # type: ignore[arg-type]
        (lambda: Position.supine().resting("tail", on=bench), "part", "one of"),
        (lambda: Exercise("Knees To Chest", position=Position.supine()), "id", "knees-to-chest"),
        (lambda: Exercise("x", position="supine"), "position", "a Position"),  # type: ignore[arg-type]
        (lambda: Exercise("x", position=Position.supine(), aliases="abc"), "aliases", "tuple of texts"),  # type: ignore[arg-type]
        (lambda: Exercise("x", position=Position.supine(), muscles=("calf",)), "muscles", "calves"),  # type: ignore[arg-type]
        (lambda: Exercise("x", position=Position.supine(), moves_to=Position.supine()), "moves_to", "tuple"),  # type: ignore[arg-type]
        (lambda: Support(landmark="sole", share=2), "share", "0 to 1"),
        (lambda: Person(symptoms=("tired",)), "symptoms", "one of"),  # type: ignore[arg-type]
        (lambda: Person(age=12.5), "age", "whole number"),  # type: ignore[arg-type]
        (lambda: Limit("", degrees=3), "joint", "a name"),
        (lambda: BreathingPattern(inhale_s=-1), "inhale_s", "number"),
        (lambda: Load(mass_kg=-2), "mass_kg", "number"),
        (lambda: Protocol(steps=(3,)), "steps", "tuple of Step"),  # type: ignore[arg-type]
        (lambda: Unread(3), "text", "a text"),  # type: ignore[arg-type]
    ],
)
def test_a_wrong_value_is_refused_with_field_value_and_expectation(make: Any, field: str, expected: str) -> None:
    with pytest.raises(ModelError) as caught:
        make()
    assert caught.value.field == field
    assert expected in str(caught.value)


def test_values_are_frozen() -> None:
    with pytest.raises(FrozenInstanceError):
        Dose().sets = 3  # type: ignore[misc]


@given(positions())
def test_mirroring_twice_changes_nothing(position: Position) -> None:
    assert position.mirrored().mirrored() == position


@given(exercises)
def test_equal_values_have_equal_hashes(exercise: Exercise) -> None:
    again = exercise.varied(exercise.id, name=exercise.name, aliases=exercise.aliases)
    assert again == exercise and hash(again) == hash(exercise)


@pytest.mark.parametrize(
    ("position", "pitch"),
    [
        (Position.standing(), 0),
        (Position.standing(hip_flexion=111), 111),
        (Position.squat(), 15),
        (Position.sitting(), 0),
        (Position.sitting(hip_flexion=110), 20),
        (Position.long_sitting(), 0),
        (Position.kneeling(), 0),
        (Position.supine(), -90),
        (Position.quadruped(), 90),
        (Position.floor_sitting(), 0),
    ],
)
def test_the_lean_of_the_trunk_follows_from_the_legs(position: Position, pitch: float) -> None:
    assert position.trunk_pitch == pitch


def test_a_lifted_leg_does_not_lean_the_trunk() -> None:
    raised = Position.standing().right(hip_flexion=90).lifting("right leg")
    assert raised.trunk_pitch == 0


def test_lying_legs_rest_where_they_fall() -> None:
    assert Position.supine().borne_by(frozenset({"heel"}))
    assert Position.supine(hip_flexion=45, knee_flexion=90).borne_by(frozenset({"sole"}))
    assert not Position.supine(hip_flexion=90, knee_flexion=90).borne_by(frozenset({"sole", "heel"}))


def test_lifting_takes_away_one_side_or_both() -> None:
    bird_dog = Position.quadruped().lifting("left hand", "right leg")
    assert bird_dog.borne_by(frozenset({"hand"}), "right") and not bird_dog.borne_by(frozenset({"hand"}), "left")
    assert bird_dog.borne_by(frozenset({"knee"}), "left") and not bird_dog.borne_by(frozenset({"knee"}), "right")
    assert not Position.prone().lifting("upper body").borne_by(frozenset({"chest"}))
    assert not Position.supine().lifting("sacrum").borne_by(frozenset({"sacrum"}))


def test_resting_replaces_what_the_limb_rested_on() -> None:
    made = Position.standing().resting("right foot", on=bench)
    assert [(item.landmark, item.side) for item in made.supports] == [("sole", "both"), ("sole", "right")]
    both = Position.standing().resting("heels", on=bench)
    assert [item.landmark for item in both.supports] == ["heel"]
    assert made.surfaces[-1] == bench


def test_doses_in_words() -> None:
    assert seconds(30).words() == "30 s"
    assert minutes(3).words() == "3 min"
    assert Dose(sets=2, seconds=90, each_side=True).words() == "2 x 1 min 30 s each side"
    assert reps(10).words() == "10 reps"
    assert breaths(5).words() == "5 breaths"
    assert Dose(sets=3, reps=5, load_kg=60).words() == "3 x 5 reps with 60 kg"
    assert Dose().words() == "as it comes"


def test_the_length_of_a_step() -> None:
    exercise = Exercise("x", position=Position.supine(), breathing=BreathingPattern(inhale_s=4, exhale_s=6))
    assert exercise.for_(seconds(30), sets=2, each_side=True, rest_s=10).duration_s == 150
    assert exercise.for_(breaths(6)).duration_s == 60
    assert exercise.for_(reps(10)).duration_s == 40
    assert exercise.for_(reps(3), seconds=5).duration_s == 15
    assert Step(exercise).duration_s is None
    assert exercise.for_(seconds(30), side="left", cues=("slowly",)).side == "left"


def test_a_dose_without_an_amount_takes_the_usual_one() -> None:
    exercise = Exercise("x", position=Position.supine(), usual=seconds(40))
    step = Step(exercise, dose=Dose(sets=3))
    assert step.duration_s == 120 and not step.is_dosed


def test_breathing_rate() -> None:
    assert BreathingPattern(inhale_s=4, top_pause_s=2, exhale_s=8).rate == pytest.approx(60 / 14)
    assert BreathingPattern(inhale_s=0, exhale_s=0).rate is None


def test_person_limits_take_the_smaller_side() -> None:
    person = Person(limits=(Limit("hip_flexion", degrees=100), Limit("hip_flexion", degrees=90, side="left")))
    assert person.limit("hip_flexion") == 90 and person.limit("knee_flexion") is None
    assert Pain("calf", level=3).level == 3


def test_a_program_lists_all_steps_in_order() -> None:
    step = Step(Exercise("x", position=Position.supine()))
    missing = Unread("finisher")
    program = Program(days=(Day(protocols=(Protocol(steps=(step,)),)), Day(protocols=(Protocol(steps=(missing,)),))))
    assert program.steps == (step, missing)
    assert str(Location(path="a.md", line=3)) == "a.md:3"


def test_an_exercise_knows_what_it_needs() -> None:
    exercise = Exercise(
        "x",
        position=Position.supine().resting("lower legs", on=bench).holding(foam_roller, between="knees"),
        contacts=(Contact("calf", with_="lacrosse ball"),),
        load=Load(implement="barbell"),
    )
    assert exercise.equipment == {"bench", "foam_roller", "hard_ball", "barbell"}
    assert exercise.at(hip_flexion=20).position.left_leg.hip_flexion == 20
    assert Position.supine().on_a_pad().padded is True
