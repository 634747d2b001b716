"""Liftoscript: blocks of code, weeks, templates, variations, what is written reads back, and hostile text."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from mobility import Day, Dose, Program, Protocol, Step, Unread, catalog
from mobility.formats.document import Document
from mobility.formats.files import read, reader_of
from mobility.formats.losses import losses
from mobility.formats.programs import liftoscript, markdown_list, plain_list
from strategies import programs
from table_logs import FIXTURES, NAMES, fault, fixture, log, placed, read_or_refused

KG_PER_LB = 0.45359237


def script(text: str) -> Program:
    """The program of a text."""
    return liftoscript.read(Document.of(text, "plan.liftoscript"), NAMES)


def line(text: str) -> Step:
    """The step of one line."""
    (step,) = script(text).steps
    assert isinstance(step, Step)
    return step


def day(program: Program, name: str) -> dict[str, Step | Unread]:
    """The steps of a day by their texts."""
    (found,) = (item for item in program.days if item.name == name)
    return {step.text: step for step in found.protocols[0].steps}


def step_of(program: Program, name: str, text: str) -> Step:
    """A step that is known."""
    step = day(program, name)[text]
    assert isinstance(step, Step)
    return step


# ---- what Liftosaur writes --------------------------------------------------------------------------


def test_weeks_and_workouts_are_days_in_order() -> None:
    program = log(liftoscript, "liftosaur.md")
    assert program.title == "Two weeks"
    assert not program.collection
    assert [item.name for item in program.days] == [
        "Week 1, Workout A",
        "Week 1, Workout B",
        "Week 2, Workout A",
        "Week 2, Workout B",
    ]


def test_every_name_in_a_block_is_a_step_and_nothing_else_is() -> None:
    lines = (FIXTURES / "liftosaur.md").read_text(encoding="utf-8").splitlines()
    inside = lines[lines.index("```liftoscript") + 1 :]
    starts = ("#", "/", "`", " ", "~", "main", "tmpl", "More")
    heads = [item.split(" / ")[0].removeprefix("aux: ").split("[")[0] for item in inside if item.strip()]
    kept = {head for item, head in zip(filter(str.strip, inside), heads, strict=True) if not item.startswith(starts)}
    several = {"Overhead Press, Lunge"}
    texts = {step.text for step in log(liftoscript, "liftosaur.md").steps}
    assert texts == (kept - several) | {"Overhead Press", "Lunge"}


def test_a_repeated_line_stands_in_its_weeks_but_where_the_week_has_its_own() -> None:
    program = log(liftoscript, "liftosaur.md")
    assert list(day(program, "Week 2, Workout A")) == ["Squat, Barbell", "Bent Over Row"]
    assert step_of(program, "Week 2, Workout A", "Squat, Barbell").dose == Dose(sets=5, reps=3, effort=9)
    assert step_of(program, "Week 2, Workout A", "Bent Over Row").dose == Dose(
        sets=3, reps=5, load_kg=95 * KG_PER_LB, rest_s=60
    )


def test_a_text_of_its_own_with_weeks() -> None:
    program = log(liftoscript, "weeks.liftoscript")
    assert [list(day(program, f"Week {week}, Day 1")) for week in (1, 2, 3)] == [
        ["Bench Press, Dumbbell", "Bird Dog"],
        ["Bench Press, Dumbbell"],
        ["Bench Press, Dumbbell", "Bird Dog"],
    ]
    bench = step_of(program, "Week 2, Day 1", "Bench Press, Dumbbell")
    assert bench.exercise.id == "dumbbell-bench-press"
    assert bench.dose == Dose(sets=3, reps=8, load_kg=22.5, rest_s=90, effort=8)
    assert placed(program) == [(3, 1), (4, 1), (3, 1), (3, 1), (11, 1)]


def test_the_order_within_a_day_may_be_told() -> None:
    assert list(day(log(liftoscript, "liftosaur.md"), "Week 1, Workout A"))[-2:] == ["Bent Over Row", "Squat, Barbell"]


def test_templates_lend_their_sets() -> None:
    row = step_of(log(liftoscript, "liftosaur.md"), "Week 1, Workout A", "Bent Over Row")
    assert row.dose == Dose(sets=3, reps=5, load_kg=95 * KG_PER_LB, rest_s=60)
    assert row.cues == ("2x5, 1x5+", "warm-up: 1x5 45lb, 1x3 80%", "superset with Squat, Barbell")


def test_the_sets_of_another_day_may_be_taken() -> None:
    program = log(liftoscript, "liftosaur.md")
    assert step_of(program, "Week 2, Workout B", "Overhead Press").dose == Dose(sets=4, reps=6, load_kg=40, effort=8)
    # the row takes its sets from a template itself
    assert step_of(program, "Week 2, Workout B", "Deadlift").dose == Dose(
        sets=3, reps=5, load_kg=95 * KG_PER_LB, rest_s=60
    )


@pytest.mark.parametrize(("asked", "sets"), [("", 1), ("[1]", 1), ("[2]", 2), ("[2:1]", 3), ("[_:2]", 2), ("[9:9]", 1)])
def test_whose_sets_are_meant(asked: str, sets: int) -> None:
    text = f"""\
# Week 1
## A
Squat / 1x5
Plank / ...Squat{asked}
## B
Squat / 2x5
# Week 2
## A
Squat / 3x5
"""
    assert step_of(script(text), "Week 1, A", "Plank").dose == Dose(sets=sets, reps=5)


@pytest.mark.parametrize("text", ["Squat / ...Squat", "Squat / ...Plank\nPlank / ...Squat"])
def test_sets_that_are_taken_in_a_circle_end(text: str) -> None:
    assert all(step.dose is None for step in script(text).steps if isinstance(step, Step))


def test_an_exercise_may_take_its_own_sets_of_another_week() -> None:
    program = script("# 1\n## A\nSquat / 3x8\n# 2\n## A\nSquat / ...Squat[1:1] / 20kg\n")
    assert step_of(program, "2, A", "Squat").dose == Dose(sets=3, reps=8, load_kg=20)


def test_a_name_in_later_weeks_without_its_mark_is_still_a_template() -> None:
    text = "# 1\n## A\nmain / used: none / 3x5\nSquat / ...main\n# 2\n## A\nmain / 5x5\nSquat / ...main\n"
    program = script(text)
    assert [step.dose for step in program.steps if isinstance(step, Step)] == [
        Dose(sets=3, reps=5),
        Dose(sets=5, reps=5),
    ]


def test_sets_that_are_nowhere_are_told() -> None:
    assert log(liftoscript, "liftosaur.md").remarks == (
        "liftosaur.md:22: note: the left shoulder hurts in this one",
        "liftosaur.md:41: note: '...nothing' names no exercise here, so its sets are not known",
    )


def test_where_names_stand() -> None:
    program = log(liftoscript, "liftosaur.md")
    first = [step.location for step in program.days[0].protocols[0].steps]
    assert [(item.line, item.column) for item in first if item] == [(33, 1), (35, 1), (36, 1), (32, 6), (31, 1)]
    both = [step.location for step in program.days[1].protocols[0].steps]
    assert [(item.line, item.column) for item in both if item] == [(39, 1), (39, 17), (40, 1), (41, 1)]


def test_of_variations_the_current_one_counts() -> None:
    curl = step_of(log(liftoscript, "liftosaur.md"), "Week 1, Workout A", "Leg Curl, Leverage Machine")
    assert curl.dose == Dose(sets=5, reps=5, load_kg=20, rest_s=120)
    assert curl.cues == ("5x5 (Top)", "another variation: 3x8-12", "another variation: 4x5")
    assert line("Squat / 3x8 / 5x5").dose == Dose(sets=3, reps=8)


def test_equipment_belongs_to_the_name_and_another_exercise_does_not() -> None:
    program = log(liftoscript, "liftosaur.md")
    assert step_of(program, "Week 1, Workout A", "Squat, Barbell").exercise.id == "barbell-squat"
    lunge = step_of(program, "Week 1, Workout B", "Lunge")
    assert lunge.exercise.id == "lunge"
    assert lunge.cues == ("4x6 @8 80%", "one of: Overhead Press, Lunge")
    assert line("Pull Up, bodyweight / 3x8").exercise.id == "pull-up"
    assert line("Plank, medicine ball / 3x8").cues == ("equipment: medicine ball",)
    assert isinstance(day(program, "Week 1, Workout B")["Foo Bar, barbell"], Unread)
    (unread,) = script("Squat, foo bar baz / 3x8").steps
    assert isinstance(unread, Unread)
    assert unread.text == "Squat, foo bar baz"


@pytest.mark.parametrize(
    ("sections", "dose"),
    [
        ("3x8", Dose(sets=3, reps=8)),
        ("3 x 8", Dose(sets=3, reps=8)),
        ("3x8-12", Dose(sets=3, reps=12)),
        ("1x5, 1x3, 2x8", Dose(sets=4, reps=8)),
        ("3x8 / 100lb", Dose(sets=3, reps=8, load_kg=100 * KG_PER_LB)),
        ("3x8 60kg, 1x5 80kg 90s, 1x5 60s", Dose(sets=5, reps=8, load_kg=80, rest_s=60)),
        ("3x8 / 60s / @7.5", Dose(sets=3, reps=8, rest_s=60, effort=7.5)),
        ("3x1 (30s)", Dose(sets=3, seconds=30)),
        ("2x10 (5s)", Dose(sets=2, reps=10, seconds=5)),
        ("2x1 (5 br)", Dose(sets=2, breaths=5)),
        ("20kg", Dose(load_kg=20)),
        ("progress: lp(5lb)", None),
    ],
)
def test_amounts_without_words(sections: str, dose: Dose | None) -> None:
    step = line(f"Squat / {sections}")
    assert step.dose == dose
    assert step.cues == (() if "," not in sections else (sections,))


@pytest.mark.parametrize(
    ("sections", "cue"),
    [
        ("3x8+", "3x8+"),
        ("3+x8", "3+x8"),
        ("3x8 80%", "3x8 80%"),
        ("3x8 / 100lb+", "100lb+"),
        ("3x8 @8+", "3x8 @8+"),
        ("3x8 (Top)", "3x8 (Top)"),
        ("3x8 / as you like", "as you like"),
        ("3x8 / tempo: 3-1-1", "tempo: 3-1-1"),
    ],
)
def test_what_is_no_amount_is_a_cue_word_for_word(sections: str, cue: str) -> None:
    step = line(f"Squat / {sections}")
    assert step.cues == (cue,)
    assert step.dose is not None
    assert (step.dose.sets, step.dose.reps) == (3, 8)


def test_what_a_dose_refuses_is_a_cue() -> None:
    step = line("Squat / 9999x0 2000kg 9000s @11")
    assert step.dose is None
    assert step.cues == ("sets: 9999", "reps: 0", "load: 2000", "effort: 11", "rest: 9000")


def test_comments_are_no_exercises_and_may_be_cues() -> None:
    program = script("// Plank first\n\n// Slowly\n/// Stop if: tingling\nSquat / 3x8 // Lunge / 3x8\n// Burpees")
    (step,) = program.steps
    assert isinstance(step, Step)
    assert step.cues == ("Slowly",)
    assert program.days[0].protocols[0].stop_rules == ("tingling",)


def test_remarks_are_few() -> None:
    assert len(script("// it hurts here 1\n" + "".join(f"// pain {n}\n" for n in range(50)) + "Squat").remarks) == 10


# ---- what it is told by, and what is wrong ----------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "text", "reader"),
    [
        ("x.liftoscript", "Squat", liftoscript),
        ("x.md", "words\n" * 2000 + "``` liftoscript\nSquat / 3x8\n```", liftoscript),
        ("x.txt", "Squat / 3x8 / progress: lp(5lb)", liftoscript),
        ("x.txt", "# Week 1\n## Day 1\nSquat / 3x8\n", liftoscript),
        ("x.txt", "Bent Over Row / ...main / 95lb", liftoscript),
        ("x.txt", "Lunge / reverse lunge 3x8\nPlank 30 s", plain_list),
        ("x.md", "# Day\n- Squat / lunge 3x8", markdown_list),
        ("x.md", "Liftosaur has liftoscript\n```\nliftoscript\n```", markdown_list),
    ],
)
def test_how_it_is_recognised(name: str, text: str, reader: Any) -> None:
    assert reader_of(Document.of(text, name)) is reader


@pytest.mark.parametrize("name", ["x.csv", "x.json", "x.fit"])
def test_other_files_are_not_looked_at(name: str) -> None:
    assert not liftoscript.recognises(Document.of("Squat / 3x8 / progress: lp(5lb)", name))
    assert not liftoscript.recognises(Document(path="x.txt", data=b"\xff\xfe"))


@pytest.mark.parametrize(
    ("text", "line", "column", "message"),
    [
        ("Squat\n / 3x8", 2, 2, "expected the name of an exercise before its sets"),
        ("Squat\naux: !! / 3x8", 2, 6, "expected the name of an exercise before its sets"),
        ("Squat / update: custom() {~ a", 1, 26, "a script opens here with {~ and never closes"),
        ("text\n```liftoscript\nSquat", 2, 1, "a block of code opens here with ``` and never closes"),
        (
            "# W\n## D\n" + "a[1-999] / 3x8\n" * 60 + "# W\n## D\n" * 999,
            53,
            1,
            "more than 50000 exercises in all weeks together",
        ),
        ("Squat\0", 1, 6, "the character U+0000 is not allowed in a text"),
    ],
)
def test_what_is_malformed_is_told_in_its_place(text: str, line: int, column: int, message: str) -> None:
    wrong = fault(liftoscript, text, "x.liftoscript")
    assert (wrong.line, wrong.column, wrong.message) == (line, column, message)


def test_a_block_without_an_exercise_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.md").write_text("```liftoscript\n# Week 1\n```\n- Plank", encoding="utf-8")
    with pytest.raises(Exception, match="no exercise was found"):
        read(tmp_path / "x.md")


# ---- writing ----------------------------------------------------------------------------------------


def again(program: Program) -> Program:
    """What is written, read."""
    return liftoscript.read(Document.of(liftoscript.write(program, NAMES), "again.liftoscript"), NAMES)


def kept(program: Program) -> Program:
    """A program without places, texts of steps that were read, and remarks."""

    def bare(step: Step | Unread) -> Step | Unread:
        return evolve(step, text="", location=None) if isinstance(step, Step) else evolve(step, location=None)

    days = tuple(
        evolve(item, protocols=tuple(evolve(part, steps=tuple(map(bare, part.steps))) for part in item.protocols))
        for item in program.days
    )
    return evolve(program, source="", days=days, remarks=())


def of(*steps: Step | Unread, name: str = "Week 1, A", **more: Any) -> Program:
    """A program of one day of these steps."""
    return Program(days=(Day(name=name, protocols=(Protocol(steps=steps),)),), **more)


@pytest.mark.parametrize("name", ["liftosaur.md", "weeks.liftoscript"])
def test_what_was_read_is_written_and_reads_back_the_same(name: str) -> None:
    program = liftoscript.read(fixture(name), NAMES)
    assert kept(again(program)) == kept(program)
    assert [step.text for step in again(program).steps] == [step.text for step in program.steps]


def test_a_written_program() -> None:
    plank = catalog["plank"].for_(Dose(sets=2, seconds=30, each_side=True, rest_s=20), side="left", cues=("slowly",))
    squat = catalog["air-squat"].for_(Dose(sets=3, reps=8, load_kg=100 * KG_PER_LB, effort=8))
    days = (
        Day(name="Monday", protocols=(Protocol(steps=(plank, squat), stop_rules=("pain",)),)),
        Day(name="Week 2, B", protocols=(Protocol(steps=(Unread("90/90, then\nrest [slow]"),)),)),
    )
    program = Program(title="Plan", days=days)
    assert (
        liftoscript.write(program, NAMES)
        == """\
/// Title: Plan
/// Stop if: pain

# Week 1

## Monday

// left side
// each side
// slowly
Plank on the hands / 2x1 (30s) 20s
Air squat / 3x8 100lb @8

# Week 2

## B

90 90 then rest slow
"""
    )
    first, second, unread = again(program).steps
    assert isinstance(first, Step) and isinstance(second, Step) and isinstance(unread, Unread)
    assert (first.dose, first.side, first.cues) == (plank.dose, "left", ("slowly",))
    assert second.dose == squat.dose


def test_a_dose_of_this_kind_is_kept_whole() -> None:
    doses = [
        Dose(sets=3, each_side=True),
        Dose(sets=2, reps=10, seconds=5, stretch=4),
        Dose(breaths=6, seconds=20),
        Dose(sets=4, breaths=6, load_kg=12.25, rest_s=45),
        Dose(load_kg=0),
    ]
    program = of(*(catalog["plank"].for_(dose) for dose in doses), title="Doses")
    assert [step.dose for step in again(program).steps if isinstance(step, Step)] == doses
    assert losses(program, liftoscript.write(program, NAMES), liftoscript, NAMES) == ()


@pytest.mark.parametrize(
    "name", ["a / b", "x, y", "a: b", "#a", "...a", "a[1]", "{~ a ~}", "a \\", "```liftoscript", "//"]
)
def test_signs_of_the_language_in_names_do_no_harm(name: str) -> None:
    program = of(Unread(name), catalog["plank"].for_(Dose(reps=3)), name=name, title=name)
    assert len(again(program).steps) == 2
    assert kept(again(again(program))) == kept(again(program))


@given(programs)
def test_what_is_written_settles(program: Program) -> None:
    once = again(program)
    assert len(once.steps) == len(program.steps)
    assert kept(again(once)) == kept(once)


@given(st.text(max_size=30), st.text(max_size=30))
def test_any_name_is_written_as_one_step(title: str, name: str) -> None:
    program = of(Unread(name), catalog["plank"].for_(Dose(reps=3), cues=(name or "-",)), name=title, title=title)
    once = again(program)
    assert len(once.steps) == 2
    assert kept(again(once)) == kept(once)


# ---- laws -------------------------------------------------------------------------------------------


@given(st.text(st.sampled_from("aS1x38,/[]:-.…#\n\r\t \\{~}()!@%+kgslb`'\"🦘"), max_size=100))
def test_any_text_is_read_or_refused(text: str) -> None:
    for before in ("", "```liftoscript\n", "# Week 1\n## A\nSquat / 3x8"):
        read_or_refused(liftoscript, (before + text).encode(), "x.md")


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    read_or_refused(liftoscript, data, "x.liftoscript")


@pytest.mark.parametrize(
    "text",
    [
        "(" * 200_000,
        "a / " * 100_000,
        "{~ " * 200_000,
        "a \\\n" * 50_000,
        "\\ " * 200_000,
        "a[" * 200_000 + "]",
        "`" * 200_000,
    ],
)
def test_long_lines_take_no_long_time(text: str) -> None:
    read_or_refused(liftoscript, f"Squat\n{text}".encode(), "x.liftoscript")
