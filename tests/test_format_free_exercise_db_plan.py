"""Plans in JSON with the ids of free-exercise-db: what they have in common, and what is written reads back."""

from __future__ import annotations

import json
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from mobility import Day, Dose, Program, Protocol, ReadingErrors, Step, Unread, catalog
from mobility.formats.document import Document
from mobility.formats.files import reader_of
from mobility.formats.losses import losses
from mobility.formats.programs import free_exercise_db_plan, json_program
from strategies import programs
from table_logs import FIXTURES, NAMES, by_name, fault, known, log, placed, read_or_refused, text_of

PLAN = "weekly.plan.json"


def one(**exercise: Any) -> Step:
    """The step of an exercise with a name."""
    text = json.dumps({"days": [{"exercises": [{"name": "Plank", **exercise}]}]})
    return known(text_of(free_exercise_db_plan, text, "x.json"), "Plank")


def test_days_in_order_with_their_steps() -> None:
    program = log(free_exercise_db_plan, PLAN)
    assert program.title == "Three days"
    assert not program.collection
    assert [day.name for day in program.days] == ["Push", "Day 3"]
    assert {day.protocols[0].stop_rules for day in program.days} == {("numb hands",)}


def test_every_exercise_is_a_step() -> None:
    days = json.loads((FIXTURES / PLAN).read_text(encoding="utf-8"))["days"]
    rows = [row for day in days for row in day["exercises"]]
    titles = {row.get("name") or row.get("exerciseId") or row["exercise"]["name"] for row in rows}
    assert set(by_name(log(free_exercise_db_plan, PLAN))) == titles


def test_ids_and_names() -> None:
    program = log(free_exercise_db_plan, PLAN)
    assert known(program, "Barbell_Bench_Press").exercise == NAMES.exercises["bench-press"]
    assert known(program, "Plank").exercise.id == "plank"
    assert isinstance(by_name(program)["Frobnicator Pull"], Unread)


def test_an_id_is_asked_where_the_name_is_not_known() -> None:
    text = '{"days": [{"exercises": [{"name": "Quite another", "exerciseId": "Plank"}]}]}'
    assert known(text_of(free_exercise_db_plan, text), "Quite another").exercise.id == "plank"


def test_where_they_stand() -> None:
    assert placed(log(free_exercise_db_plan, PLAN)) == [(8, 24), (9, 24), (10, 42), (11, 24), (18, 57), (19, 24)]


def test_doses() -> None:
    program = log(free_exercise_db_plan, PLAN)
    assert known(program, "Barbell_Bench_Press").dose == Dose(sets=3, reps=12, rest_s=90, load_kg=60)
    assert known(program, "3_4_Sit-Up").dose == Dose(sets=2, reps=15, rest_s=90)
    assert known(program, "Plank").dose == Dose(sets=3, seconds=30)
    assert known(program, "Cat_Cow").dose == Dose(reps=10, each_side=True)
    assert known(program, "Deadlift").dose == Dose(sets=2, reps=5, load_kg=245 * 0.45359237, rest_s=120, effort=8)


@pytest.mark.parametrize(
    ("given", "dose", "cues"),
    [
        ({}, None, ()),
        ({"reps": "30s"}, Dose(seconds=30), ()),
        ({"reps": "AMRAP"}, None, ("AMRAP",)),
        ({"sets": 0}, None, ("sets: 0",)),
        ({"sets": 10**30, "reps": 5}, Dose(reps=5), (f"sets: {10**30}",)),
        ({"sets": 3.0, "reps": 8.0}, Dose(sets=3, reps=8), ()),
        ({"duration": "1:30"}, Dose(seconds=90), ()),
        ({"hold": "20 sec", "perSide": True}, Dose(seconds=20, each_side=True), ()),
        ({"weight": 20, "reps": 5}, Dose(reps=5), ("weight: 20, in a unit that is not told",)),
        ({"weight": "50 lb", "reps": 5}, Dose(reps=5, load_kg=50 * 0.45359237), ()),
        ({"rest": "2 min", "reps": 5}, Dose(reps=5, rest_s=120), ()),
        ({"tempo": "3-1-1", "reps": 5}, Dose(reps=5), ("tempo: 3-1-1",)),
        ({"reps": 5, "rest": 1e9}, Dose(reps=5), ("rest: 1000000000.0",)),
        ({"sets": [], "reps": True}, None, ()),
        ({"sets": [1, 2]}, Dose(sets=2), ()),
    ],
)
def test_amounts(given: dict[str, Any], dose: Dose | None, cues: tuple[str, ...]) -> None:
    step = one(**given)
    assert (step.dose, step.cues) == (dose, cues)


def test_notes_and_supersets() -> None:
    program = log(free_exercise_db_plan, PLAN)
    assert known(program, "3_4_Sit-Up").cues == ("slowly", "my neck hurts here")
    assert program.remarks == (f"{PLAN}:9: note: 3_4_Sit-Up: my neck hurts here",)
    assert known(program, "Plank").cues == ("superset with Cat_Cow",)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ('{"weeks": [{"days": [{"name": "A", "exercises": ["Plank"]}]}, {"title": "Two", "days": [["Plank"]]}]}',
         ["Week 1, A", "Two, Day 1"]),
        ('{"workouts": {"monday": {"exercises": ["Plank"]}, "friday": ["Plank"]}}', ["monday", "friday"]),
        ('{"exercises": [{"exerciseId": "Plank"}]}', [""]),
    ],
)  # fmt: skip
def test_other_ways_of_laying_it_out(text: str, days: list[str]) -> None:
    assert [day.name for day in text_of(free_exercise_db_plan, text).days] == days


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ('{"days": [{"exercises": [{"name": "Plank"}]}]}', True),
        ('{"workouts": [{"exercises": [{"exerciseId": "Plank"}]}]}', True),
        ('{"exercises": [{"exercise_id": "Plank", "sets": 3}]}', True),
        ('{"workouts": [{"exercises": [{"name": "Plank"}]}]}', False),
        ('{"days": [{"protocols": [{"steps": ["plank"]}]}]}', False),
        ('{"days": [{"steps": ["plank"]}]}', False),
        ('{"days": [{"exercises": [{"sets": 3}]}]}', False),
        ('[{"name": "Plank"}]', False),
        ("{", False),
        ("Plank", False),
    ],
)
def test_what_it_recognises(text: str, own: bool) -> None:
    document = Document.of(text, "x.json")
    assert free_exercise_db_plan.recognises(document) is own
    assert reader_of(document) is (free_exercise_db_plan if own else json_program)


def test_exercises_without_a_name_are_all_told() -> None:
    text = '{"days": [{"exercises": [{"sets": 3},\n {"name": "Plank"}, 7]}]}'
    with pytest.raises(ReadingErrors) as caught:
        text_of(free_exercise_db_plan, text)
    assert [(item.line, item.column) for item in caught.value.errors] == [(1, 26), (2, 21)]


@pytest.mark.parametrize(("text", "line", "column"), [("[]", 1, 1), ('{"days": 1}', 1, 1), ('{"days"\n 1}', 2, 2)])
def test_what_is_no_plan_is_refused(text: str, line: int, column: int) -> None:
    wrong = fault(free_exercise_db_plan, text)
    assert (wrong.line, wrong.column) == (line, column)


# ---- writing ----------------------------------------------------------------------------------------


def again(program: Program) -> Program:
    """What is written, read by the reader that its content calls for."""
    document = Document.of(free_exercise_db_plan.write(program, NAMES), "again.json")
    return free_exercise_db_plan.read(document, NAMES)


def kept(program: Program) -> Program:
    """A program without places and texts of steps that were read."""

    def bare(step: Step | Unread) -> Step | Unread:
        return evolve(step, text="", location=None) if isinstance(step, Step) else evolve(step, location=None)

    days = tuple(
        evolve(item, protocols=tuple(evolve(part, steps=tuple(map(bare, part.steps))) for part in item.protocols))
        for item in program.days
    )
    return evolve(program, source="", days=days, remarks=())


def test_a_plan_that_was_read_is_kept() -> None:
    program = log(free_exercise_db_plan, PLAN)
    assert kept(again(program)) == kept(program)
    assert [step.text for step in again(program).steps] == [step.text for step in program.steps]


def test_a_written_plan_keeps_doses_and_is_recognised() -> None:
    dose = Dose(sets=2, reps=5, seconds=3, rest_s=20, load_kg=1.5, effort=7, stretch=4, each_side=True)
    steps = (catalog["plank"].for_(dose, side="left", cues=("slowly",)), catalog["cat-cow"].for_(Dose(breaths=6)))
    program = Program(title="Plan", days=(Day(name="A", protocols=(Protocol(steps=steps, stop_rules=("pain",)),)),))
    text = free_exercise_db_plan.write(program, NAMES)
    assert losses(program, text, free_exercise_db_plan, NAMES) == ()
    assert reader_of(Document.of(text, "x.json")) is free_exercise_db_plan


@given(programs)
def test_what_is_written_settles(program: Program) -> None:
    if any(day.protocols for day in program.days):
        once = again(program)
        assert len(once.steps) == len(program.steps)
        if once.days:
            assert kept(again(once)) == kept(once)


# ---- laws -------------------------------------------------------------------------------------------

LEAVES = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text("3x8s: -a\n", max_size=6)
KEYS = st.sampled_from(["name", "days", "weeks", "exercises", "exerciseId", "sets", "reps", "rest", "weight", "notes"])
TREES = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4), max_leaves=12
)


@given(TREES)
def test_any_tree_is_read_or_refused(tree: Any) -> None:
    for value in (tree, {"days": tree}, {"days": [{"exercises": [tree, {"name": "Plank", "sets": tree}]}]}):
        read_or_refused(free_exercise_db_plan, json.dumps(value).encode(), "x.json")


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    read_or_refused(free_exercise_db_plan, data, "x.json")
    read_or_refused(free_exercise_db_plan, b'{"days": ' + data, "x.json")
