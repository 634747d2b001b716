"""Files -> programs, at the edges: odd Markdown, hostile text, every fault at once, and what is written reads back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from attrs import evolve
from hypothesis import example, given
from hypothesis import strategies as st

from mobility import Day, Program, Protocol, ReadingError, ReadingErrors, Step, Unread, catalog
from mobility.formats.converter import structured, unstructured
from mobility.formats.document import Document
from mobility.formats.files import read, suffixes
from mobility.formats.own import NOT_KNOWN
from mobility.formats.programs import json_lines, json_program, markdown_list, plain_list, yaml_program
from mobility.formats.syntax.tree import MAX_NODES, MAX_SIZE
from mobility.formats.syntax.yaml_text import read as yaml_tree
from mobility.language import Names
from mobility.language.doses import POUND_KG
from mobility.language.known import known_names
from mobility.model import Contact, Dose, Exercise, Position
from strategies import doses, exercises, programs

NAMES = known_names()


def markdown(text: str) -> Program:
    """The program of a Markdown text."""
    return markdown_list.read(Document.of(text, "plan.md"), NAMES)


def listing(program: Program) -> list[str]:
    """Each step as its id, or as its text in brackets where it was not read."""
    return [step.exercise.id if isinstance(step, Step) else f"[{step.text}]" for step in program.steps]


def places(program: Program) -> list[tuple[int | None, int | None]]:
    """Where each step stands."""
    return [(step.location.line, step.location.column) for step in program.steps if step.location]


def faults(reader: Any, text: str) -> tuple[ReadingError, ...]:
    """What is wrong with a text."""
    with pytest.raises((ReadingError, ReadingErrors)) as caught:
        reader.read(Document.of(text, "file"), NAMES)
    return caught.value.errors if isinstance(caught.value, ReadingErrors) else (caught.value,)


# ---- plain lists ------------------------------------------------------------------------------------


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_any_line_end_counts_once(end: str) -> None:
    text = end.join(["# comment", "", "Plank 3x30s", "\t", "---", "  2) Cat-cow\tx 10", "finisher"])
    program = plain_list.read(Document.of(text, "list.txt"), NAMES)
    assert listing(program) == ["plank", "cat-cow", "[finisher]"]
    assert places(program) == [(3, 1), (6, 6), (7, 1)]


def test_only_what_an_editor_takes_for_a_line_end_is_one() -> None:
    program = plain_list.read(Document.of("finisher\x0b\x0c\x85\u2028of\nPlank", "list.txt"), NAMES)
    assert places(program) == [(1, 1), (2, 1)]


def test_stop_rules_of_a_plain_list() -> None:
    program = plain_list.read(
        Document.of("Stop if: tingling\nPlank\nstop when dizzy\nStop if tingling", "list.txt"), NAMES
    )
    assert listing(program) == ["plank"]
    assert program.days[0].protocols[0].stop_rules == ("tingling", "dizzy")


def test_a_dose_that_cannot_be_is_listed_with_its_reason() -> None:
    zero, whole = plain_list.read(Document.of("Plank 0 s\nFour 7 eight breathing", "list.txt"), NAMES).steps
    assert isinstance(zero, Unread)
    assert zero.reason == "seconds: expected a number from 0.1 to 86400 s, got 0"
    assert isinstance(whole, Unread)
    assert whole.reason == NOT_KNOWN


def test_what_looks_like_a_dose_may_belong_to_the_name() -> None:
    names = Names.of([catalog["plank"].varied("made", name="Walk for 3 min"), catalog["march-in-place"]])
    walk, march = plain_list.read(Document.of("Walk for 3 min\nMarch in place for 3 min", "list.txt"), names).steps
    assert isinstance(walk, Step)
    assert (walk.exercise.id, walk.dose) == ("made", None)
    assert isinstance(march, Step)
    assert (march.exercise.id, march.dose) == ("march-in-place", Dose(seconds=180))


@pytest.mark.parametrize("reader", [plain_list, markdown_list, json_lines])
def test_too_many_lines_are_refused(reader: Any) -> None:
    (fault,) = faults(reader, "\n" * MAX_NODES)
    assert (fault.message, fault.line) == (f"more than {MAX_NODES} lines", MAX_NODES + 1)


# ---- Markdown ---------------------------------------------------------------------------------------

PLAN = """\
---
title: settings, not a day
tags:
  - plank
---
Day one
=======
- Plank 3x30s
  - Side plank 2x20s each side
    1. [ ] **Dead bug** 2 x 8
\t* [x] _Cat-cow_ x 10
> - Bird dog 2x8
- [Glute bridge](https://example.org/bridge_3x30s) 3x12
* * *
+ ![Knees to chest](x.png), hold 30s

A word about the plank, 3x30s.
Plank 1 min
<!--
- Deadlift 5x5
-->
~~~ text
- Deadlift 5x5
```
~~~
`Cat-cow` is for later

Day two
---
10) Hug knees to chest, hold 30s
11) finisher
Exercise | Sets
--- | ---
Deadlift | 3

## Nothing here

### Rest ###
- Child's pose for 2 min
"""


def test_what_markdown_holds() -> None:
    program = markdown(PLAN)
    assert program.title == "Day one"
    assert [(day.name, listing(Program(days=(day,)))) for day in program.days] == [
        (
            "Day one",
            [
                "plank",
                "side-plank",
                "dead-bug",
                "cat-cow",
                "bird-dog",
                "glute-bridge",
                "knees-to-chest",
                "[Plank 1 min]",
            ],
        ),
        ("Day two", ["knees-to-chest", "[finisher]", "deadlift"]),
        ("Rest", ["childs-pose"]),
    ]


def test_where_it_stands_in_markdown() -> None:
    assert places(markdown(PLAN)) == [
        (8, 3),
        (9, 5),
        (10, 14),
        (11, 9),
        (12, 5),
        (13, 3),
        (15, 3),
        (18, 1),
        (30, 5),
        (31, 5),
        (34, 1),
        (39, 3),
    ]


def test_why_a_line_of_markdown_was_not_read() -> None:
    reasons = {step.text: step.reason for step in markdown(PLAN).steps if isinstance(step, Unread)}
    assert reasons["Plank 1 min"] == markdown_list.NOT_AN_ITEM
    assert reasons["finisher"] == NOT_KNOWN


STOPS = {
    "before": "Stop if pain\n\n- Plank\n## B\n- Cat-cow",
    "between": "- Plank\n## B\n**Stop if:** pain\n- Cat-cow",
    "as an item": "- Plank\n- [ ] Stop if pain\n## B\n- Cat-cow",
    "in a quotation": "- Plank\n## B\n- Cat-cow\n> Stop when pain.",
    "as a heading": "- Plank\n## B\n- Cat-cow\n### Stop if pain",
    "as a list": "- Plank\n## B\n- Cat-cow\n\nStop if:\n\n- pain\n",
    "as a list under a heading": "# **Stop if**\n* pain\n\n# A\n- Plank\n# B\n- Cat-cow",
}


@pytest.mark.parametrize("where", STOPS)
def test_a_stop_rule_counts_for_the_whole_file(where: str) -> None:
    program = markdown(STOPS[where])
    assert listing(program) == ["plank", "cat-cow"]
    assert [day.protocols[0].stop_rules for day in program.days] == [("pain",), ("pain",)]


def test_a_list_of_signs_ends_with_the_text_after_it() -> None:
    program = markdown("Stop if:\n- pain\n- Plank\n\nThen:\n- finisher")
    assert listing(program) == ["plank", "[finisher]"]
    assert program.days[0].protocols[0].stop_rules == ("pain",)


@pytest.mark.parametrize("mark", ["```", "~~~~"])
def test_a_block_of_code_that_never_closes_hides_nothing(mark: str) -> None:
    (fault,) = faults(markdown_list, f"- Plank\n{mark}\n- Deadlift 5x5\n")
    assert (fault.line, fault.column) == (2, 1)
    assert "never closes" in fault.message


@pytest.mark.parametrize("text", ["---\n- Plank\n", "- Plank\n---\n", "<!-- - Deadlift -->\n- Plank\n<!-- open"])
def test_what_only_looks_like_settings_or_comments(text: str) -> None:
    assert "plank" in listing(markdown(text))


# ---- records ----------------------------------------------------------------------------------------


def test_every_record_without_a_name_is_told() -> None:
    bad = faults(json_program, '[{"name": "Plank"},\n {"name": ""},\n 3]')
    assert [(fault.line, fault.column) for fault in bad] == [(2, 2), (3, 2)]


def test_every_bad_line_of_json_lines_is_told() -> None:
    bad = faults(json_lines, '{"name": "Plank"}\r\n{"name": 3}\r\n\r\n  {oops\r\n{"name": "a", "name": "b"}')
    assert [(fault.line, fault.column) for fault in bad] == [(2, 1), (4, 4), (5, 15)]


def test_records_may_carry_what_they_like() -> None:
    program = json_program.read(
        Document.of('{"a": [1], "x": [{"exercise": "Plank", "steps": {"b": [[]]}}]}', "x.json"), NAMES
    )
    assert program.collection
    assert (listing(program), places(program)) == (["plank"], [(1, 31)])


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.json", '[{"name": "Plank", "level": 3}, {"name": "Lower Back-SMR"}, {"name": "Hm"}]'),
        ("b.json", '{"count": 3, "all": [{"title": "Plank"}, {"exercise": "Lower Back-SMR"}, {"name": "Hm"}]}'),
        ("c.jsonl", '{"name": "Plank"}\n\n{"name": "Lower Back-SMR"}\r\n{"exercise_name": "Hm"}'),
    ],
)
def test_records_are_a_collection(name: str, text: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8", newline="")
    program = read(path)
    assert program.collection
    assert program.source == str(path)
    assert listing(program) == ["plank", "foam-roll-low-back", "[Hm]"]


@pytest.mark.parametrize("text", ["3", "[]", "[1, 2]", '{"a": 1}', '{"a": [{"b": 1}]}'])
def test_what_holds_no_records_is_refused(text: str) -> None:
    (fault,) = faults(json_program, text)
    assert (fault.line, fault.column) == (1, 1)
    assert "list of records" in fault.message


def test_two_lists_of_records_are_both_read_where_they_name_exercises() -> None:
    text = '{"upper": [{"name": "Plank"}, {"name": "Hm"}], "lower": [{"name": "Squat"}], "pets": [{"name": "Rex"}]}'
    assert listing(json_program.read(Document.of(text, "x.json"), NAMES)) == ["plank", "[Hm]", "squat"]


def test_two_lists_of_records_of_which_none_is_known_are_no_choice_to_make() -> None:
    (fault,) = faults(json_program, '{"a": [{"name": "Ada"}], "b": [{"name": "Rex"}]}')
    assert "list of records" in fault.message


# ---- the library's own format -----------------------------------------------------------------------

WEEK = """\
title: Week
days:
  - {name: Monday, times_per_week: 2, steps: [cat-cow, Plank 3x30s], stop_rules: [pain]}
  - protocols:
      - {id: one, title: One, goal: ease, sources: [a book], steps: [{exercise: Plank, dose: {reps: 3}}]}
      - steps: [{exercise: no such thing}, {unread: "?", reason: smudged}]
"""


def test_days_and_protocols() -> None:
    program = yaml_program.read(Document.of(WEEK, "week.yaml"), NAMES)
    assert (program.title, program.collection) == ("Week", False)
    assert [(day.name, day.times_per_week) for day in program.days] == [("Monday", 2), ("", 1)]
    monday, one, other = (protocol for day in program.days for protocol in day.protocols)
    assert monday.stop_rules == ("pain",)
    assert (one.id, one.title, one.goal, one.sources) == ("one", "One", "ease", ("a book",))
    assert [step.dose for step in (*monday.steps, *one.steps) if isinstance(step, Step)] == [
        None,
        Dose(sets=3, seconds=30),
        Dose(reps=3),
    ]
    assert [step.reason for step in other.steps if isinstance(step, Unread)] == [NOT_KNOWN, "smudged"]
    assert places(program) == [(3, 47), (3, 56), (5, 81), (6, 28), (6, 53)]


def test_a_protocol_is_a_program_of_one_day() -> None:
    text = '\ufeff{"id": "mine", "steps": ["Hug knees to chest 3x30s"]}'
    program = json_program.read(Document.of(text, "mine.json"), NAMES)
    assert (program.title, listing(program), places(program)) == ("mine", ["knees-to-chest"], [(1, 26)])


@pytest.mark.parametrize(
    ("text", "line", "column", "message"),
    [
        ("- 3", 1, 1, "expected the keys of a program"),
        ("title: x", 1, 1, "the key 'steps' is missing"),
        ("steps: 3", 1, 8, "steps: expected a list"),
        ("steps: null", 1, 8, "steps: expected a list"),
        ("days: x", 1, 7, "days: expected a list"),
        ("days: [3]", 1, 8, "expected the keys of a day"),
        ("days: [{protocols: [4]}]", 1, 21, "expected the keys of a protocol"),
        ("days: [{protocols: [{steps: [3]}]}]", 1, 30, "expected a step"),
        ("days: [{steps: [plank], nme: x}]", 1, 25, "unknown key 'nme'"),
        ("days: [{steps: [plank], times_per_week: 99}]", 1, 41, "times_per_week: expected a number from 0 to 21"),
        ("days: []\nsteps: []", 2, 1, "unknown key 'steps'"),
        ("days: []\ncollection: 1", 2, 13, "collection: expected true or false, got 1"),
        ("steps: [{exercise: 3}]", 1, 20, "exercise: expected the keys of an Exercise, got 3"),
        ("steps: [{dose: {reps: 3}}]", 1, 9, "the key 'exercise' is missing"),
        ("steps: [{exercise: {id: x}}]", 1, 20, "the key 'position' is missing"),
        ("steps: [{exercise: plank, doze: {}}]", 1, 27, "unknown key 'doze'"),
    ],
)
def test_what_no_program_looks_like(text: str, line: int, column: int, message: str) -> None:
    (fault,) = faults(yaml_program, text)
    assert (fault.line, fault.column) == (line, column)
    assert fault.message.startswith(message)


FAULTY = """\
titel: x
title: 3
stop_rules: sharp pain
sources: [1, ok, {a: b}]
steps:
  - exercise: cat-cow
    dose: {sets: 0, reps: 3.9, seconds: "30", each_side: 1, effort: 11, sides: 2}
    side: middle
    within_s: -3
    cues: Breathe
    transition: {instruction: 3, secs: 3}
  - exercise:
      id: Bad Id
      position: {attitude: supin, spine: {neck_flexion: true}}
      contacts:
        - {zone: iliac_fosa, pressure: 12}
        - pressure: "5"
        - [1]
      moves_to: {}
  - Plank: 3x30s
  - null
  - {unread: 3, reson: x}
"""

FAULTS = [
    (1, 1, "unknown key 'titel': expected one of goal"),
    (2, 8, "title: expected a text, got 3"),
    (3, 13, "stop_rules: expected a list, got 'sharp pain'"),
    (4, 11, "sources: expected a text, got 1"),
    (4, 18, "sources: expected a text, got {'a': 'b'}"),
    (7, 18, "sets: expected a whole number from 1 to 1000, got 0"),
    (7, 27, "reps: expected a whole number, got 3.9"),
    (7, 41, "seconds: expected a number, got '30'"),
    (7, 58, "each_side: expected true or false, got 1"),
    (7, 69, "effort: expected a number from 0 to 10, got 11"),
    (7, 73, "unknown key 'sides': expected one of breaths"),
    (8, 11, "side: expected one of left, right, got 'middle'"),
    (9, 15, "within_s: expected a number from 0 to 3600 s, got -3"),
    (10, 11, "cues: expected a list, got 'Breathe'"),
    (11, 31, "instruction: expected a text, got 3"),
    (11, 34, "unknown key 'secs': expected one of instruction, seconds"),
    (13, 11, "id: expected an id like"),
    (14, 28, "attitude: expected one of"),
    (14, 57, "neck_flexion: expected a number, got True"),
    (16, 18, "zone: expected one of"),
    (16, 40, "pressure: expected a number from 0 to 10, got 12"),
    (17, 11, "the key 'zone' is missing"),
    (17, 21, "pressure: expected a number, got '5'"),
    (18, 11, "contacts: expected the keys of a Contact, got [1]"),
    (19, 17, "moves_to: expected a list, got {}"),
    (20, 5, "unknown key 'Plank': expected one of cues"),
    (20, 5, "the key 'exercise' is missing; a line that holds ': ' must stand in quotes"),
    (21, 5, "expected a step"),
    (22, 14, "unread: expected a text, got 3"),
    (22, 17, "unknown key 'reson': expected one of reason, unread (did you mean 'reason'?)"),
]


def test_all_faults_of_a_file_are_told_at_once_each_in_its_place() -> None:
    told = faults(yaml_program, FAULTY)
    assert [(fault.line, fault.column) for fault in told] == [(line, column) for line, column, _ in FAULTS]
    assert [fault.message.startswith(text) for fault, (_, _, text) in zip(told, FAULTS, strict=True)] == [True] * 30


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("sets", "'3'"),
        ("sets", "3.0"),
        ("sets", "true"),
        ("sets", "[3]"),
        ("reps", "3.9"),
        ("reps", "1e1"),
        ("seconds", "'30'"),
        ("seconds", "true"),
        ("seconds", "1:30"),
        ("each_side", "1"),
        ("each_side", "'yes'"),
        ("each_side", "null"),
        ("load_kg", "60kg"),
    ],
)
def test_nothing_is_bent_to_fit(key: str, value: str) -> None:
    text = f"steps:\n  - exercise: plank\n    dose: {{{key}: {value}}}\n"
    (fault,) = faults(yaml_program, text)
    assert (fault.line, fault.column) == (3, 14 + len(key))
    assert fault.message.startswith(f"{key}: expected ")


@pytest.mark.parametrize("value", [".nan", ".inf", "-.inf", "1e999"])
def test_pressure_must_be_a_finite_number(value: str) -> None:
    inline = f"steps:\n- exercise:\n    id: mine\n    contacts: [{{zone: calf, pressure: {value}}}]\n"
    (fault,) = faults(yaml_program, inline)
    assert (fault.line, fault.column) == (4, 39)


HOSTILE = {
    "an anchor bomb": "a: &a [x, x]\nb: &b [*a, *a]\nsteps: [*b, *b]",
    "nested lists": "steps: " + "[" * 50_000,
    "nested maps": "{steps: " * 50_000,
    "nested bullets": "- " * 50_000,
    "a duplicate key": "steps: [plank]\nsteps: []",
    "a tag": "steps: !!python/name:os.system ''",
    "a number without end": f"steps: [{'9' * 100_000}]",
    "a control character": "steps: ['\x07']",
    "a tab": "steps:\n\t- plank",
    "two documents": "steps: [plank]\n---\nsteps: []",
    "nothing": "",
}


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("reader", [yaml_program, json_program])
def test_hostile_text_is_refused_in_its_place(name: str, reader: Any) -> None:
    (fault,) = faults(reader, HOSTILE[name])
    assert fault.line is not None
    assert fault.column is not None


def test_only_as_much_as_is_needed_is_read_of_a_file_that_is_too_long(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    with path.open("wb") as file:
        file.truncate(100 * MAX_SIZE)
    with pytest.raises(ReadingError, match=f"longer than {MAX_SIZE} bytes"):
        read(path)


def test_a_path_that_cannot_be_is_told_as_such() -> None:
    with pytest.raises(ReadingError, match="cannot be opened"):
        read("nul\x00.md")


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("x.pdf", b"%PDF", "no reader for this kind of file; known are .csv, .fhir.json, .fit, .json, "),
        ("x", b"plank", "no reader"),
        ("x.txt", b"plank\n\xff", "2:1: the file is not UTF-8"),
        ("x.md", b"plank\x00", "1:6: the character U\\+0000"),
        ("x.txt", b"", "no exercise was found"),
        ("x.md", b"# Only a heading\nand words", "no exercise was found"),
        ("x.jsonl", b"\n", "no exercise was found"),
        ("x.yaml", b"steps: []", "no exercise was found"),
    ],
)
def test_files_that_hold_no_program(name: str, data: bytes, message: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(ReadingError, match=message) as caught:
        read(tmp_path / name)
    assert caught.value.path == str(tmp_path / name)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("x.yaml", "steps: [plank]"),
        ("x.yml", "steps: [plank]"),
        ("x.json", '{"steps": ["plank"]}'),
        ("x.jsonl", '{"name": "plank"}'),
        ("x.ndjson", '{"name": "plank"}'),
        ("x.txt", "plank"),
        ("x.md", "- plank"),
        ("x.markdown", "- plank"),
    ],
)
def test_a_byte_order_mark_is_passed_over(name: str, text: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(b"\xef\xbb\xbf" + text.encode())
    assert listing(read(tmp_path / name)) == ["plank"]
    assert places(read(tmp_path / name)) == [(1, text.index("plank") + 1 - ('"plank' in text))]


def test_the_readers_stand_in_a_fixed_order() -> None:
    assert list(suffixes()) == sorted(suffixes())


@pytest.mark.parametrize("name", ["nowhere.md", "nowhere.xyz", "nowhere"])
def test_a_missing_file_is_missing_whatever_its_kind(name: str, tmp_path: Path) -> None:
    with pytest.raises(ReadingError, match="No such file"):
        read(tmp_path / name)


def test_the_suffix_may_be_in_capitals(tmp_path: Path) -> None:
    path = tmp_path / "LIST.TXT"
    path.write_text("plank", encoding="utf-8")
    assert listing(read(path)) == ["plank"]


# ---- laws -------------------------------------------------------------------------------------------


def kept(program: Program) -> Program:
    """A program without what a file does not keep: places, the texts of steps that were read, where it came from."""

    def bare(step: Step | Unread) -> Step | Unread:
        return evolve(step, text="", location=None) if isinstance(step, Step) else evolve(step, location=None)

    def unplaced(protocol: Protocol) -> Protocol:
        return evolve(protocol, steps=tuple(map(bare, protocol.steps)))

    days = tuple(evolve(day, protocols=tuple(map(unplaced, day.protocols))) for day in program.days)
    return evolve(program, source="", days=days)


def of(*steps: Step | Unread, **more: Any) -> Program:
    """A program of one day of these steps."""
    return Program(days=(Day(protocols=(Protocol(steps=steps),)),), **more)


@pytest.mark.parametrize("form", [yaml_program, json_program])
@given(program=programs)
@example(program=Program())
@example(program=of())
@example(program=of(Unread("plank", reason="a table row")))
@example(program=of(Unread("", reason="")))
@example(program=of(catalog["plank"].for_(Dose(seconds=30), side="left", cues=("slowly",)).directly_after(30)))
def test_what_is_written_reads_back_the_same(form: Any, program: Program) -> None:
    again = form.read(Document.of(form.write(program, NAMES), "again"), NAMES)
    assert kept(again) == kept(program)
    assert form.write(again, NAMES) == form.write(program, NAMES)


words_that_yaml_reads_as_values = st.sampled_from(
    [
        "1e3",
        "0o17",
        "0x1F",
        ".5",
        "1_000",
        "010",
        "1:30",
        "no",
        "Yes",
        "~",
        "null",
        ".nan",
        "-.inf",
        "2026-01-02",
        "",
        " ",
    ]
)
printable = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn", "Co"]), max_size=40)


@pytest.mark.parametrize("form", [yaml_program, json_program])
@given(text=words_that_yaml_reads_as_values | printable)
@example(text="a: b # c\n- d\t'\"\x85\u2028")
@example(text="x" * 300 + "  " + "y " * 100)
def test_any_text_reads_back_as_that_text(form: Any, text: str) -> None:
    program = Program(title=text, days=(Day(name=text, protocols=(Protocol(goal=text, steps=(Unread(text),)),)),))
    assert kept(form.read(Document.of(form.write(program, NAMES), "again"), NAMES)) == program


@given(exercises)
def test_an_exercise_survives_its_plain_values(exercise: Exercise) -> None:
    assert structured(yaml_tree(json.dumps(unstructured(exercise))), Exercise, None) == exercise


@given(doses)
def test_defaults_are_left_out(dose: Dose) -> None:
    assert unstructured(Dose()) == {}
    assert all(getattr(Dose(), name) != value for name, value in unstructured(dose).items())


def test_a_known_exercise_is_written_by_its_id_and_a_changed_one_in_full() -> None:
    changed = catalog["plank"].at(lumbar_flexion=20)
    steps = yaml.safe_load(yaml_program.write(of(Step(catalog["plank"]), Step(changed)), NAMES))["days"][0]["protocols"]
    known, own = steps[0]["steps"]
    assert known == {"exercise": "plank"}
    assert own["exercise"]["position"]["spine"] == {"lumbar_flexion": 20}


def test_what_was_not_read_stays_unread() -> None:
    program = of(Unread("Plank | 3", reason="a table row"), Unread("finisher", reason=NOT_KNOWN))
    written = yaml_program.write(program, NAMES)
    assert yaml.safe_load(written)["days"][0]["protocols"][0]["steps"] == [
        {"unread": "Plank | 3", "reason": "a table row"},
        "finisher",
    ]


def test_everyday_words_for_zone_and_tool_are_taken_in_files_too() -> None:
    tree = yaml_tree("{zone: Low back, with: lacrosse ball}")
    assert structured(tree, Contact, None) == Contact("low back", with_="lacrosse ball")
    assert unstructured(Contact("low back", with_="lacrosse ball")) == {
        "zone": "lumbar_paraspinal",
        "with": "hard_ball",
    }


@given(st.text(max_size=300), st.sampled_from([yaml_program, json_program, json_lines, plain_list, markdown_list]))
@example("- " * 300, markdown_list)
@example("#\n=\n-\n|\n>\n```\n```", markdown_list)
def test_any_text_is_read_or_refused(text: str, reader: Any) -> None:
    told = "any"
    steps: tuple[Step | Unread, ...] = ()
    try:
        steps = reader.read(Document.of(text, "any"), NAMES).steps
    except (ReadingError, ReadingErrors) as error:
        told = str(error)
    assert told.startswith("any")
    assert all(step.location and step.location.path == "any" for step in steps)


items = st.sampled_from(
    ["- plank", "1. cat-cow x 10", "# heading", "| a | b |", "> - plank", "Stop if pain", "", "text", "- ?"]
)


@given(st.lists(items, max_size=12), st.sampled_from(["\n", "\r\n", "\r"]))
def test_every_item_and_row_is_a_step_in_its_place(lines: list[str], end: str) -> None:
    wanted = [number for number, line in enumerate(lines, start=1) if line[:1] in tuple("-1|>") and line]
    assert [line for line, _ in places(markdown(end.join(lines)))] == wanted


def test_positions_need_something_to_rest_on() -> None:
    bare = evolve(Position.supine(), supports=())
    text = yaml_program.write(of(Step(Exercise("mine", position=bare))), NAMES)
    (fault,) = faults(yaml_program, text)
    assert "what bears weight" in fault.message


def test_headings_that_divide_a_day_do_not_begin_one(tmp_path: Path) -> None:
    path = tmp_path / "day.md"
    path.write_text("# Monday\n## Warm-up\n- Cat-cow\n## Main part\n- Plank\n# Tuesday\n- Push-up\n", encoding="utf-8")
    assert [(day.name, len(day.protocols[0].steps)) for day in read(path).days] == [("Monday", 2), ("Tuesday", 1)]


# ---- tables in Markdown ---------------------------------------------------------------------------------


def test_a_table_with_the_dose_before_the_name() -> None:
    program = markdown("# A\n\nReps | Workout\n--- | ---\n5x5 | Squats\n3 x 8 | **Bench Press**\n")
    assert listing(program) == ["squat", "bench-press"]
    assert places(program) == [(5, 7), (6, 11)]
    doses = [step.dose for step in program.steps if isinstance(step, Step)]
    assert [(dose.sets, dose.reps) for dose in doses if dose] == [(5, 5), (3, 8)]


def test_a_table_with_an_exercise_in_every_cell_has_a_day_a_column() -> None:
    program = markdown("| Mon | Tue |\n|---|---|\n| Plank | Deadlift |\n| Cat-cow | Push-ups |\n")
    assert [(day.name, listing(Program(days=(day,)))) for day in program.days] == [
        ("Mon", ["plank", "cat-cow"]),
        ("Tue", ["deadlift", "push-up"]),
    ]


def test_bars_and_breaks_within_a_cell() -> None:
    program = markdown("| Exercise | Notes |\n|---|---|\n| Plank<br/> | a \\| b |\n")
    assert listing(program) == ["plank"]


def test_rows_without_a_header_or_without_exercises_are_listed() -> None:
    assert listing(markdown("| Plank | 3 |\n")) == ["[| Plank | 3 |]"]
    assert listing(markdown("| Day | Split |\n|---|---|\n| Mon | Upper |\n")) == ["[| Mon | Upper |]"]


# ---- headings, notes and merges -------------------------------------------------------------------------

HEADINGS = """+++
title = "plan"
+++
# Plank

## Day 1
### 1. Bird dog
- Keep the back flat
- 3 sets of 10 reps each side
- Plank shoulder-taps are for later

### Dead bug (3x10) ##
Lie on your back.

Squat
-----
- Back squat 5x5
  - Chest up
  - Mystery move 3x10
- Front squat 3x8

text

  - Chest up
"""


def test_a_heading_may_be_an_exercise_with_its_dose_and_cues_below() -> None:
    program = markdown(HEADINGS)
    assert [(day.name, listing(Program(days=(day,)))) for day in program.days] == [
        ("Day 1", ["bird-dog", "dead-bug"]),
        ("Squat", ["back-squat", "[Mystery move 3x10]", "front-squat", "[Chest up]"]),
    ]
    bird_dog, dead_bug, squat = (step for step in program.steps[:3] if isinstance(step, Step))
    assert (bird_dog.dose, bird_dog.cues) == (
        Dose(sets=3, reps=10, each_side=True),
        ("Keep the back flat", "Plank shoulder-taps are for later"),
    )
    assert dead_bug.dose == Dose(sets=3, reps=10)
    assert squat.cues == ("Chest up",)
    assert places(program)[:2] == [(7, 8), (12, 5)]


def test_a_heading_of_exercises_that_is_the_title_of_a_document_is_no_step() -> None:
    assert listing(markdown("# Squat\n## Week 1\n- Plank\n")) == ["plank"]
    assert listing(markdown("# Squat\n\nFive sets.\n")) == ["squat"]
    assert listing(markdown("## Squat or mystery move\n\nFive sets.\n")) == []


@pytest.mark.parametrize(("name", "mark"), [("a.txt", ""), ("a.md", "- ")])
def test_both_sides_of_an_unfinished_merge_are_read_and_told(name: str, mark: str, tmp_path: Path) -> None:
    lines = ["<<<<<<< HEAD", f"{mark}Plank", "||||||| 12ab", "=======", f"{mark}Deadlift", ">>>>>>> other"]
    path = tmp_path / name
    path.write_text("\n".join(lines), encoding="utf-8")
    program = read(path)
    assert listing(program) == ["plank", "deadlift"]
    assert program.remarks == (f"{path}:1: an unfinished merge begins here; both sides of it are read",)


def test_a_row_of_a_box_is_a_line() -> None:
    program = plain_list.read(
        Document.of("+----+\n|     Deadlift |  4 sets (6 reps each):  |   143.00  lbs   |\n+----+\n", "a.txt"), NAMES
    )
    assert listing(program) == ["deadlift"]
    (step,) = program.steps
    assert isinstance(step, Step)
    assert step.dose == Dose(sets=4, reps=6, load_kg=143 * POUND_KG)
