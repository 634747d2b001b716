"""Tables as people keep them: plans, logs and catalogues, with whatever columns; and programs written as one."""

from __future__ import annotations

import csv
import io
from typing import Any

import pytest
from attrs import evolve
from hypothesis import example, given
from hypothesis import strategies as st

from mobility import Day, Dose, Program, Protocol, Step, Unread, catalog
from mobility.formats.document import Document
from mobility.formats.files import reader_of
from mobility.formats.own import NOT_KNOWN
from mobility.formats.programs import csv_list
from mobility.language import Names
from mobility.language.known import known_names
from strategies import doses
from table_logs import fault, known, placed, read_or_refused, text_of

NAMES = known_names()
TITLE = catalog["plank"].title

PLAN = """\
\ufeffDay,Exercise,Sets,Reps,Rest (sec),Notes
Monday,Plank,3,30s,60,keep ribs down
,Side plank,2,20 sec/side,,
,Rest,,,,
,Warm-up,,,,
Tuesday,"Squat, barbell",5,5,180,"hurts my knee
elbows in"
,Bench press,3-4,8-12,90-120,
,,3,10,,
Day,Exercise,Sets,Reps,Rest (sec),Notes
,frobnicate,3,AMRAP,,
"""


def told(program: Program) -> list[tuple[str, str]]:
    """Each step with its day."""
    return [(day.name, step.text) for day in program.days for protocol in day.protocols for step in protocol.steps]


def plan(text: str, path: str = "plan.csv") -> Program:
    """The program of a text, as a plan."""
    program = text_of(csv_list, text, path)
    assert not program.collection
    return program


def dose_of(column: str, cell: str) -> Dose | None:
    """The dose of a row with one cell beside the name."""
    (step,) = plan(f'Exercise,{column}\nPlank,"{cell}"\n').steps
    assert isinstance(step, Step)
    return step.dose


def cues_of(column: str, cell: str) -> tuple[str, ...]:
    """The cues of such a row."""
    (step,) = plan(f'Exercise,{column}\nPlank,"{cell}"\n').steps
    assert isinstance(step, Step)
    return step.cues


# ---- plans ------------------------------------------------------------------------------------------


def test_a_plan_has_days_and_every_row_is_a_step() -> None:
    program = plan(PLAN)
    assert told(program) == [
        ("Monday", "Plank"),
        ("Monday", "Side plank"),
        ("Tuesday", "Squat, barbell"),
        ("Tuesday", "Bench press"),
        ("Tuesday", "3, 10"),
        ("Tuesday", "frobnicate"),
    ]
    assert placed(program) == [(2, 8), (3, 2), (6, 9), (8, 2), (9, 3), (11, 2)]


def test_the_doses_of_a_plan() -> None:
    program = plan(PLAN)
    assert [step.dose for step in program.steps if isinstance(step, Step)] == [
        Dose(sets=3, seconds=30, rest_s=60),
        Dose(sets=2, seconds=20, each_side=True),
        Dose(sets=5, reps=5, rest_s=180),
        Dose(sets=4, reps=12, rest_s=90),
    ]
    assert [step.reason for step in program.steps if isinstance(step, Unread)] == [csv_list.NO_NAME, NOT_KNOWN]


def test_notes_are_cues_and_a_rest_is_one_on_the_step_before() -> None:
    program = plan(PLAN)
    assert known(program, "Plank").cues == ("keep ribs down",)
    assert known(program, "Side plank").cues == ("Rest",)
    assert known(program, "Squat, barbell").cues == ("hurts my knee", "elbows in")
    assert program.remarks == ("plan.csv:6: note: Squat, barbell: hurts my knee",)


def test_headings_in_the_column_of_names_begin_days() -> None:
    program = plan("Exercise,Sets\nDay 1,\nPlank,3\nWarm-up:,\nBird dog,2\nDay 2,\nDead bug,2\n")
    assert told(program) == [("Day 1", "Plank"), ("Day 1", "Bird dog"), ("Day 2", "Dead bug")]


def test_headings_beside_the_column_of_names_begin_days() -> None:
    program = plan("No,Exercise,Sets\nDay 1,,\n1,Plank,3\nDay 2,,\n1,Dead bug,2\nleft over,,\n")
    assert told(program) == [("Day 1", "Plank"), ("Day 2", "Dead bug")]


def test_weeks_and_days() -> None:
    program = plan("Week,Day,Exercise\n1,A,Plank\n,B,Bird dog\n2,A,Plank\n1,A,Dead bug\n")
    assert told(program) == [
        ("week 1, A", "Plank"),
        ("week 1, A", "Dead bug"),
        ("week 1, B", "Bird dog"),
        ("week 2, A", "Plank"),
    ]


def test_supersets() -> None:
    program = plan("Exercise,Superset\nSquat,A\nBench press,A\nPlank,\nPush-up,B\nDead bug,no\nfrobnicate,A\n")
    assert known(program, "Squat").cues == ("superset with Bench press", "superset with frobnicate")
    assert known(program, "Plank").cues == ()
    assert known(program, "Push-up").cues == ("superset: B",)
    assert known(program, "Dead bug").cues == ()


def test_a_choice_is_each_of_them() -> None:
    program = plan("Exercise,Reps\nPush-up / plank,10\n")
    assert [step.text for step in program.steps] == ["Push-up", "plank"]
    assert all(step.dose == Dose(reps=10) for step in program.steps if isinstance(step, Step))


def test_what_a_name_says_of_the_dose() -> None:
    program = plan("Exercise,Sets\nPlank 30s,4\nSide plank (each side),\nDead bug 3x10,\n- Cat-cow x 5,2\n")
    assert [step.dose for step in program.steps if isinstance(step, Step)] == [
        Dose(sets=4, seconds=30),
        Dose(each_side=True),
        Dose(sets=3, reps=10),
        Dose(sets=2, reps=5),
    ]


def test_what_the_cells_say_goes_before_what_the_name_says() -> None:
    (step,) = plan("Exercise,Reps\nPlank 30s,8\n").steps
    assert isinstance(step, Step)
    assert step.dose == Dose(reps=8)


@pytest.mark.parametrize(
    ("column", "cell", "dose"),
    [
        ("Sets", "3", Dose(sets=3)),
        ("Sets", "3.0", Dose(sets=3)),
        ("Sets", "3x", Dose(sets=3)),
        ("Sets", "3 sets", Dose(sets=3)),
        ("Sets", "2–3", Dose(sets=3)),
        ("Reps", "8 - 12", Dose(reps=12)),
        ("Reps", "10 each side", Dose(reps=10, each_side=True)),
        ("Reps per side", "10", Dose(reps=10, each_side=True)),
        ("Reps", "3x10", Dose(sets=3, reps=10)),
        ("Sets x Reps", "5 x 5", Dose(sets=5, reps=5)),
        ("Wdh", "12", Dose(reps=12)),
        ("Duration", "90", Dose(seconds=90)),
        ("Duration (min)", "1,5", Dose(seconds=90)),
        ("Minutes", "2", Dose(seconds=120)),
        ("Time", "1:30", Dose(seconds=90)),
        ("Time", "0:01:30", Dose(seconds=90)),
        ("Time", "1m 30s", Dose(seconds=90)),
        ("Hold (s)", "30-45", Dose(seconds=45)),
        ("hold_seconds", "30", Dose(seconds=30)),
        ("Hold", "30 sec each side", Dose(seconds=30, each_side=True)),
        ("Breaths", "5", Dose(breaths=5)),
        ("Rest", "2 min", Dose(rest_s=120)),
        ("Rest", "60-90 s", Dose(rest_s=60)),
        ("Rest (min)", "1.5", Dose(rest_s=90)),
        ("Rest", "1:30", Dose(rest_s=90)),
        ("Weight (kg)", "62,5", Dose(load_kg=62.5)),
        ("kg", "60", Dose(load_kg=60)),
        ("lbs", "100", Dose(load_kg=45.359237)),
        ("Weight", "100 lb", Dose(load_kg=45.359237)),
        ("Weight", "0", Dose(load_kg=0)),
        ("RPE", "8", Dose(effort=8)),
        ("RIR", "2", Dose(effort=8)),
        ("RIR", "0", Dose(effort=10)),
        ("Each side", "yes", Dose(each_side=True)),
        ("Sides", "2", Dose(each_side=True)),
        ("Sides", "1", None),
        ("Side", "both", Dose(each_side=True)),
        ("Each side", "no", None),
        ("Reps", "-", None),
        ("Reps", "0", None),
    ],
)
def test_one_cell(column: str, cell: str, dose: Dose | None) -> None:
    assert dose_of(column, cell) == dose
    assert cues_of(column, cell) == ()


@pytest.mark.parametrize(
    ("column", "cell", "cues"),
    [
        ("Reps", "AMRAP", ("AMRAP",)),
        ("Reps", "many", ("reps: many",)),
        ("Reps", "7.5", ("reps: 7.5",)),
        ("Reps", "99999999", ("reps: 99999999",)),
        ("Reps", "1,200", ("reps: 1,200",)),
        ("Dose", "1,200 reps", ("dose: 1,200 reps",)),
        ("Each side", "sometimes", ("each side: sometimes",)),
        ("Sets", "0.5", ("sets: 0.5",)),
        ("Weight", "bodyweight", ("weight: bodyweight",)),
        ("Weight", "60", ("weight: 60, in a unit that is not told",)),
        ("Weight (kg)", "5000", ("weight: 5000",)),
        ("Rest", "as needed", ("rest: as needed",)),
        ("Rest", "9999", ("rest: 9999",)),
        ("Tempo", "3-1-1", ("tempo: 3-1-1",)),
        ("RPE", "hard", ("rpe: hard",)),
        ("RIR", "11", ("rir: 11",)),
        ("Side", "upper", ("side: upper",)),
        ("Reps", "x" * 300, ("reps: " + "x" * 300,)),
    ],
)
def test_what_a_dose_does_not_hold_is_a_cue(column: str, cell: str, cues: tuple[str, ...]) -> None:
    assert cues_of(column, cell) == cues


def test_a_side() -> None:
    left, right = plan("Exercise,Side\nSide plank,left\nSide plank,R\n").steps
    assert isinstance(left, Step)
    assert isinstance(right, Step)
    assert (left.side, right.side) == ("left", "right")


def test_a_time_beside_repetitions_is_not_the_hold_of_each() -> None:
    timed, held = plan("Exercise,Reps,Time,Hold\nPlank,10,60,\nPlank,10,,5\n").steps
    assert isinstance(timed, Step)
    assert isinstance(held, Step)
    assert (timed.dose, timed.cues) == (Dose(reps=10), ("time: 60",))
    assert held.dose == Dose(reps=10, seconds=5)


def test_what_was_told_stays() -> None:
    (step,) = plan("Exercise,Sets,Reps\nPlank,4,3x10\n").steps
    assert isinstance(step, Step)
    assert step.dose == Dose(sets=4, reps=10)


def test_what_looks_like_a_dose_may_belong_to_the_name() -> None:
    names = Names.of([catalog["plank"].varied("made", name="Walk for 3 min"), catalog["march-in-place"]])
    walk, march = csv_list.read(
        Document.of("Exercise\nWalk for 3 min\nMarch in place for 3 min\n", "x.csv"), names
    ).steps
    assert isinstance(walk, Step)
    assert (walk.exercise.id, walk.dose) == ("made", None)
    assert isinstance(march, Step)
    assert march.dose == Dose(seconds=180)


def test_a_unit_in_a_column_of_its_own() -> None:
    (step,) = plan("Exercise,Weight,Unit\nSquat,100,lbs\n").steps
    assert isinstance(step, Step)
    assert step.dose == Dose(load_kg=45.359237)


# ---- which column holds the names -------------------------------------------------------------------


@pytest.mark.parametrize(
    "head",
    [
        "name", "Exercise", "Exercise Name", "exercise_title", "Title", "Movement", "Übung", "ejercicio", "Exercice",
        "esercizio", "Pose", "asana", "Stretch", "Stretch Name",
    ],
)  # fmt: skip
def test_the_column_of_names_is_told_by_its_name(head: str) -> None:
    program = plan(f"No,{head},Sets\n1,frobnicate,3\n2,Plank,3\n")
    assert [step.text for step in program.steps] == ["frobnicate", "Plank"]


def test_of_several_columns_the_first_with_exercises_that_are_known() -> None:
    program = plan("Exercise,Name,Title\n1,Plank,A\n2,Bird dog,B\n")
    assert [step.text for step in program.steps] == ["Plank", "Bird dog"]
    program = plan("Exercise,Name\n1,frobnicate\n2,twiddle\n")
    assert [step.text for step in program.steps] == ["frobnicate", "twiddle"]
    assert plan("Exercise,Name\n1,2\n").steps[0].text == "1"


def test_without_a_name_it_is_the_column_with_exercises_that_are_known() -> None:
    program = plan("a;b;sets\nx;Plank;3\ny;Bird dog;2\nz;frobnicate;2\n")
    assert [step.text for step in program.steps] == ["Plank", "Bird dog", "frobnicate"]
    assert known(program, "Plank").dose == Dose(sets=3)


def test_a_table_without_a_header() -> None:
    program = plan("Plank,3x30s\nSide plank,2x20s each side\nfrobnicate,3\nDead bug,5,slowly\n")
    assert [step.text for step in program.steps] == ["Plank", "Side plank", "frobnicate", "Dead bug"]
    assert known(program, "Side plank").dose == Dose(sets=2, seconds=20, each_side=True)
    assert known(program, "Dead bug").cues == ("beside it: 5", "beside it: slowly")


def test_a_title_above_the_header() -> None:
    program = plan("My plan\n;;\nÜbung;Sätze;Gewicht (kg)\nPlank;3;62,5\n")
    assert known(program, "Plank").dose == Dose(sets=3, load_kg=62.5)


def test_a_table_of_one_column_may_hold_commas() -> None:
    program = plan('Exercise\nPlank\nSquat, barbell\n"Bird dog"\n')
    assert [step.text for step in program.steps] == ["Plank", "Squat, barbell", "Bird dog"]


def test_commas_that_nobody_quoted_belong_to_a_name_that_is_known() -> None:
    program = plan("Exercise,Sets\nSquat, barbell,5\nPlank,3,4\n")
    assert [step.text for step in program.steps] == ["Squat, barbell", "Plank"]
    assert known(program, "Squat, barbell").dose == Dose(sets=5)


@pytest.mark.parametrize(("path", "sign"), [("x.tsv", "\t"), ("x.csv", "\t"), ("x.csv", ";"), ("x.csv", "|")])
def test_any_sign_may_part_the_cells(path: str, sign: str) -> None:
    program = plan(f"Exercise{sign}Sets\nSquat, barbell{sign}3\n", path)
    assert known(program, "Squat, barbell").dose == Dose(sets=3)


def test_odd_names_stay_as_they_are() -> None:
    odd = ['12" box jump', "a | b", "=1+1", "🦘 hop", '"quoted"', "two\nlines"]
    out = io.StringIO()
    csv.writer(out).writerows([["Exercise", "Sets"], *([name, 3] for name in odd)])
    assert [step.text for step in plan(out.getvalue()).steps] == odd


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        (
            "a,b\n1,2\n",
            1,
            "expected a column with the names of exercises (exercise, name, ...); the columns are 'a', 'b'",
        ),
        ("\n\nfoo\n", 3, "expected a column with the names of exercises (exercise, name, ...); the columns are 'foo'"),
        ("", 1, "expected a table; the file is empty"),
        (",,\n,\n", 1, "expected a table; the file is empty"),
        ('Exercise,Sets\n"Plank,3\n', 2, "a quote opens here and never closes"),
    ],
)
def test_what_is_no_table_of_exercises(text: str, line: int, message: str) -> None:
    wrong = fault(csv_list, text, "x.csv")
    assert (wrong.line, wrong.column) == (line, 1)
    assert wrong.message == message


def test_it_reads_what_no_app_recognises() -> None:
    assert reader_of(Document.of("Exercise,Sets\n", "x.csv")) is csv_list
    assert reader_of(Document.of("Exercise\tSets\n", "X.TSV")) is csv_list


# ---- catalogues -------------------------------------------------------------------------------------


def test_instructions_count() -> None:
    program = text_of(
        csv_list,
        "Title,Desc,Equipment,Type\nMystery,Lie on your back with knees bent. Lift your hips.,Barbell,Strength\n",
    )
    assert program.collection
    (step,) = program.steps
    assert isinstance(step, Step)
    assert step.exercise.position.posture == "supine"
    assert step.reading is not None
    assert placed(program) == [(2, 1)]


def test_instructions_in_a_plan_leave_it_a_plan() -> None:
    program = plan("Exercise,Instructions,Reps\nPlank,,\nnobody knows,,\nMystery,Lie on your back. Lift your hips.,8\n")
    assert [type(step) for step in program.steps] == [Step, Unread, Step]
    assert known(program, "Mystery").dose == Dose(reps=8)


# ---- logs -------------------------------------------------------------------------------------------


def test_dates_make_a_log() -> None:
    text = "Date,Exercise,Sets,Reps,Weight (lbs),Rest,RPE,Superset,Notes\n"
    text += "2024-01-02,Squat,5,5,225,180,8,,\n2024-01-02,Plank,3,,,60,,A,wrist numb\n2024-01-02,Foo,,1,1,,,A,\n"
    text += "2024-01-04,Squat,3,8,185,120,9,,\n"
    program = text_of(csv_list, text)
    assert program.collection
    assert {step.text for step in program.steps} == {row["Exercise"] for row in csv.DictReader(text.splitlines())}
    assert known(program, "Squat").dose == Dose(sets=5, reps=8, load_kg=225 * 0.45359237, rest_s=120, effort=9)
    assert known(program, "Plank").dose == Dose(sets=3, rest_s=60)
    assert known(program, "Plank").cues == ("superset with Foo",)
    assert program.remarks == ("log.csv:3: note: Plank: wrist numb",)
    assert placed(program) == [(2, 12), (3, 12), (4, 12)]


def test_a_row_a_set_makes_a_log() -> None:
    program = text_of(
        csv_list, "Exercise,Set,Reps,Weight\nSquat,1,5,100\nSquat,2,6,100\nBench Press,1,5,80kg\n,,,\n,1,1,1\n"
    )
    assert program.collection
    assert known(program, "Squat").dose == Dose(sets=2, reps=6)
    assert known(program, "Squat").cues == ("weight up to 100, in a unit that is not told",)
    assert known(program, "Bench Press").dose == Dose(reps=5, load_kg=80)


@pytest.mark.parametrize("text", ["Exercise,Set\nSquat,3\nPlank,3\n", "Date,Exercise\nsoon,Plank\n,Squat\n"])
def test_what_only_looks_like_a_log(text: str) -> None:
    assert len(plan(text).steps) == 2


# ---- writing ----------------------------------------------------------------------------------------


def of(*steps: Step | Unread) -> Program:
    """A program of one day of these steps."""
    return Program(days=(Day(protocols=(Protocol(steps=steps),)),))


def written(program: Program) -> list[dict[str, str]]:
    """The rows that are written, as the csv module reads them."""
    return list(csv.DictReader(io.StringIO(csv_list.write(program, NAMES), newline="")))


def kept(program: Program) -> list[tuple[Any, ...]]:
    """What the columns hold of each step."""

    def columns(day: str, step: Step | Unread) -> tuple[Any, ...]:
        if isinstance(step, Unread):
            return (day, step.text, step.reason)
        dose = evolve(step.dose, effort=None, stretch=None) if step.dose else None
        return (day, step.exercise, dose, step.side, step.cues)

    return [columns(day.name, step) for day in program.days for protocol in day.protocols for step in protocol.steps]


def test_what_a_row_holds() -> None:
    dose = Dose(sets=3, reps=10, seconds=2.5, each_side=True, load_kg=61.2, rest_s=90)
    step = catalog["side-plank"].for_(dose, side="left", cues=("slowly, now", "breathe"))
    (row,) = written(of(step))
    assert row == {
        "day": "", "exercise": "Side plank", "sets": "3", "reps": "10", "seconds": "2.5", "breaths": "",
        "each_side": "yes", "side": "left", "load_kg": "61.2", "rest_s": "90", "cues": "slowly, now\nbreathe",
    }  # fmt: skip


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "'=", "''+", "\r@"])
def test_no_cell_is_a_formula(start: str) -> None:
    text = f'{start}cmd|"x"!A1'
    program = of(catalog["plank"].for_(Dose(seconds=30), cues=(f"{start}1",)), Unread(text, reason="why"))
    program = evolve(program, days=(evolve(program.days[0], name=f"{start}day"),))
    for row in written(program):
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row.values())
    again = text_of(csv_list, csv_list.write(program, NAMES))
    (step, unread) = again.steps
    assert again.days[0].name == f"{start}day".strip()
    assert isinstance(step, Step)
    assert step.cues == (f"{start}1".strip(),)
    assert isinstance(unread, Unread)
    assert unread.text == text.strip()


def test_lines_end_as_rfc_4180_has_it() -> None:
    text = csv_list.write(of(Step(catalog["plank"]), Unread('a "b", c;d', reason="")), NAMES)
    assert text.split("\r\n")[1:] == [f",{TITLE},,,,,,,,,", ',"a ""b"", c;d",,,,,,,,,not read:', ""]


def test_days_that_share_a_name_are_told_apart() -> None:
    day = of(Step(catalog["plank"])).days[0]
    days = tuple(evolve(day, name=name) for name in ("", "A", "A", "", "Day 4", "A"))
    again = text_of(csv_list, csv_list.write(Program(days=days), NAMES))
    assert [day.name for day in again.days] == ["", "A", "A (2)", "Day 4", "Day 4 (2)", "A (3)"]


def test_an_exercise_of_ones_own_is_never_taken_for_another() -> None:
    own = catalog["plank"].varied("made", name="Plank", effort=9)
    (row,) = written(of(Step(own)))
    assert row["exercise"] == "own exercise: Plank"
    assert isinstance(text_of(csv_list, csv_list.write(of(Step(own)), NAMES)).steps[0], Unread)
    (row,) = written(of(Step(evolve(own, name="Frob"))))
    assert row["exercise"] == "Frob"


def test_what_a_person_wrote_stays_where_it_means_the_same() -> None:
    step = Step(catalog["plank"])
    assert [row["exercise"] for row in written(of(evolve(step, text="PLANKS"), evolve(step, text="Plank 3x30s")))] == [
        "PLANKS",
        TITLE,
    ]


def test_what_no_text_can_hold_is_replaced() -> None:
    assert written(of(Unread("a\x00b\ud800", reason="")))[0]["exercise"] == "a\ufffdb\ufffd"


steps = st.builds(
    Step,
    st.sampled_from([catalog[id] for id in ("plank", "side-plank", "deadlift", "knees-to-chest", "cat-cow")]),
    dose=st.none() | doses.map(lambda dose: evolve(dose, load_kg=dose.load_kg and dose.load_kg / 3)),
    side=st.none() | st.sampled_from(["left", "right"]),
    cues=st.lists(st.sampled_from(["slowly", "'=quoted", "a, b; c", 'say "no"', "-1"]), max_size=2).map(tuple),
)
unread = st.builds(
    Unread,
    st.sampled_from(["finisher", "???", "Warm-up", "Rest", "=a,b"]),
    reason=st.sampled_from(["why", "", NOT_KNOWN]),
)
days = st.lists(steps | unread, min_size=1, max_size=4).map(lambda found: (Protocol(steps=tuple(found)),))


@given(st.lists(days, min_size=1, max_size=3))
@example([(Protocol(steps=(Unread("Rest", reason="why"),)),)])
def test_what_is_written_reads_back_the_same(found: list[tuple[Protocol, ...]]) -> None:
    program = Program(days=tuple(Day(name=f"D{at}", protocols=protocols) for at, protocols in enumerate(found)))
    text = csv_list.write(program, NAMES)
    again = text_of(csv_list, text)
    assert kept(again) == kept(program)
    assert csv_list.write(again, NAMES) == text


# ---- whatever comes ---------------------------------------------------------------------------------

HEADS = ["Exercise,Sets,Reps,Time,Weight,Rest,Side,Notes\n", "Date,Exercise,Set,Superset\n", "Name;Desc\n", ""]


@pytest.mark.parametrize("head", HEADS)
@given(text=st.text(alphabet=st.sampled_from("aPlank10x-:,;\n\t\"' =s|/🦘"), max_size=60))
def test_any_rows_are_read_or_refused(head: str, text: str) -> None:
    read_or_refused(csv_list, (head + "Plank,1\n" + text).encode(), "x.csv")


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    read_or_refused(csv_list, data, "x.tsv")
    read_or_refused(csv_list, b"Exercise,Sets\n" + data, "x.csv")
