"""The schemas hold what the writers write, and agree with the readers on what is wrong."""

from __future__ import annotations

import copy
import datetime
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
from attrs import evolve, fields
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import mobility
from mobility import Location, Person, Suppression, UnknownNameError, check
from mobility.baseline import of, read_baseline, text
from mobility.cli.main import main
from mobility.conditions import KNOWN
from mobility.config import read_settings
from mobility.errors import MobilityError
from mobility.formats import own, suppress_key
from mobility.formats.own import OwnReader, plain_program
from mobility.formats.people.person_file import own_person, plain_person
from mobility.formats.syntax import json_text, yaml_text
from mobility.formats.syntax.tree import plain
from mobility.language.known import known_names
from mobility.model.vocabulary import TOOL_WORDS, Tool
from mobility.report import programs as printed
from mobility.rules.rule import Hazard
from mobility.schemas import SCHEMAS, schema
from mobility.schemas.fields import nonlocals, nullable, without_null
from strategies import numbers, persons, programs

ROOT = Path(__file__).parents[1]
CHECKS = {name: Draft202012Validator(schema(name)) for name in SCHEMAS}
NAMES = known_names()
Place = tuple[str | int, ...]


def problems(name: str, value: Any) -> list[str]:
    """What a schema has to say against a value, as it would stand in a file."""
    return [f"{error.json_path}: {error.message}" for error in CHECKS[name].iter_errors(json.loads(json.dumps(value)))]


def accepted(read: Callable[[Any], object], value: Any) -> bool:
    """Whether a reader takes a value; anything else than an error of the library is let through."""
    try:
        read(json_text.read(json.dumps(value)))
    except MobilityError:
        return False
    return True


def read_program(node: Any) -> object:
    """The program of a tree."""
    return OwnReader("x.json", NAMES).program(node)


def read_person(node: Any) -> object:
    """The person of a tree."""
    return own_person(node, "x.json")


# ---- the schemas themselves ----------------------------------------------------------------------------


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_each_is_a_schema_with_title_and_description(name: str) -> None:
    made = mobility.schema(name)
    Draft202012Validator.check_schema(made)
    assert made["$schema"].endswith("2020-12/schema")
    assert made["title"]
    assert made["description"]
    assert all(item.get("description") for item in made.get("$defs", {}).values() if "properties" in item)


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_every_definition_is_used_and_every_reference_leads_somewhere(name: str) -> None:
    made = schema(name)
    references = {value for key, value in entries(made) if key == "$ref"}
    assert references == {f"#/$defs/{key}" for key in made.get("$defs", {})}


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_every_mapping_says_which_keys_it_takes(name: str) -> None:
    open_ = [value for key, value in parts(schema(name)) if "properties" in value and value.get("type") == "object"]
    assert open_
    assert all(value["additionalProperties"] is False for value in open_)


def test_a_schema_belongs_to_the_caller() -> None:
    schema("program")["$defs"].clear()
    assert schema("program")["$defs"]


def test_an_unknown_schema_is_refused_with_those_that_there_are() -> None:
    with pytest.raises(UnknownNameError, match=r"'persons'; did you mean .*'person'"):
        schema("persons")


def entries(value: Any) -> Iterator[tuple[str, Any]]:
    """Every key with its value, at any depth."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        yield str(key), inner
        yield from entries(inner)


def parts(value: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every mapping under a key."""
    return ((key, inner) for key, inner in entries(value) if isinstance(inner, dict))


# ---- they are made from the readers and the model --------------------------------------------------------


def test_the_keys_of_a_program_are_those_of_its_reader() -> None:
    made = schema("program")
    step = made["$defs"]["Step"]["else"]
    assert set(made["then"]["properties"]) == own.PROGRAM_KEYS
    assert set(made["else"]["properties"]) == own.PROTOCOL_KEYS | {"suppress"}
    assert set(made["$defs"]["Day"]["else"]["properties"]) == own.DAY_KEYS
    assert set(step["then"]["properties"]) == own.UNREAD_KEYS
    assert set(step["else"]["properties"]) == own.STEP_KEYS
    assert set(made["$defs"]["Suppression"]["properties"]) == suppress_key.KEYS


def test_bounds_units_and_words_come_from_the_model() -> None:
    dose = schema("program")["$defs"]["Dose"]["properties"]
    assert dose["sets"]["maximum"] == 1000
    assert dose["rest_s"]["description"] == "A number from 0 to 3600 s."
    assert "the perceived effort" in dose["effort"]["description"]
    assert set(schema("person")["$defs"]["Person"]["properties"]) == {item.name for item in fields(Person)}
    assert get_args(Hazard)[0] in json.dumps(schema("settings"))


def test_what_bounds_a_field_can_be_read_off_its_validator() -> None:
    told = nonlocals(next(item.validator for item in fields(Person) if item.name == "age"))
    assert (told["low"], told["high"], told["expected"]) == (0, 120, "a whole number from 0 to 120")


@pytest.mark.parametrize("kind", [{"enum": ["a"]}, {"type": "string", "pattern": "x"}, {"$ref": "#"}])
def test_null_can_be_put_in_and_taken_out(kind: dict[str, Any]) -> None:
    assert without_null(nullable(kind)) == kind
    assert without_null(kind) == kind


@pytest.mark.parametrize("word", ["hard_ball", "lacrosse_ball", "lacrosse ball", "lacrosse-ball"])
def test_everyday_words_are_taken_as_the_reader_takes_them(word: str) -> None:
    assert word in get_args(Tool) or word.replace(" ", "_").replace("-", "_") in TOOL_WORDS
    floor = {"attitude": "supine", "supports": [{"landmark": "sacrum"}]}
    exercise = {"id": "mine", "position": floor, "contacts": [{"zone": "low back", "with": word}]}
    value = {"steps": [{"exercise": exercise}]}
    assert problems("program", value) == []
    assert accepted(read_program, value)


# ---- what is written and what is said -------------------------------------------------------------------


@given(programs)
def test_a_program_that_was_written_is_valid(program: mobility.Program) -> None:
    assert problems("program", plain_program(program, NAMES)) == []


@given(persons)
def test_a_person_that_was_written_is_valid(person: Person) -> None:
    assert problems("person", plain_person(person)) == []
    assert problems("person", {"person": plain_person(person)}) == []


@given(programs, st.none() | persons)
def test_every_report_is_valid(program: mobility.Program, person: Person | None) -> None:
    report = check(program, person)
    assert problems("report", report.to_dict()) == []
    assert problems("output", printed((report, report))) == []
    assert json.loads(json.dumps(report.to_dict())) == report.to_dict()


def test_a_report_says_whether_a_rule_that_was_not_run_could_have_flagged() -> None:
    report = check(mobility.catalog["knees-to-chest"])
    told = {item["code"]: item["could_flag"] for item in report.to_dict()["not_run"]}
    assert told == {item.code: item.could_flag for item in report.not_run}


def test_a_report_on_a_log_is_valid_with_its_rows(tmp_path: Path) -> None:
    program = mobility.read(ROOT / "examples" / "monday.md")
    step = evolve(program.steps[0], location=Location(path="log.csv", line=2, rows=(2, 3), record="row 2 of sets"))
    report = evolve(check(program), steps=(step, *program.steps[1:]))
    assert report.to_dict()["steps"][0]["location"]["rows"] == [2, 3]
    assert problems("report", report.to_dict()) == []


def test_a_baseline_that_was_written_is_valid(tmp_path: Path) -> None:
    found = json.loads(text(of([check(mobility.read(ROOT / "examples" / "monday.md"))], ROOT)))
    assert found["findings"]
    assert problems("baseline", found) == []
    assert problems("baseline", {**found, "schema": 2})
    path = tmp_path / "known.json"
    for broken in ({"count": 0}, {"count": True}, {"severity": "grave"}, {"file": None}, {"lines": 3}):
        value = {"schema": 1, "findings": [{**found["findings"][0], **broken}]}
        path.write_text(json.dumps(value), encoding="utf-8")
        assert problems("baseline", value)
        with pytest.raises(MobilityError):
            read_baseline(path)


# ---- the schema and the reader agree ---------------------------------------------------------------------

# 3.0 is a whole number to a schema and none to the readers, so no float here is whole.
SCALARS = (None, True, False, 0, 1, 7, -1, 10**6, 0.5, 3.5, -400.5, "", " ", "up", "left", "both", "hand", "knee")
MORE = ([], ["x"], [""], [1], {}, {"x": 1}, {"kind": "ball"}, {"kind": "floor"}, {"seconds": 30})
ODD = st.sampled_from([*SCALARS, *MORE])
KEYS = st.sampled_from(["x", "dose", "side", "steps", "days", "reps", "seconds", "name", "unread", "person", "age"])


def places(value: Any, at: Place = ()) -> Iterator[Place]:
    """The path of every value."""
    yield at
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        yield from places(inner, (*at, key))


def bent(draw: Callable[[Any], Any], value: Any) -> Any:
    """The value with one thing in it changed, taken out or added."""
    changed = copy.deepcopy(value)
    at = draw(st.sampled_from([place for place in places(changed) if place]))
    owner = changed
    for key in at[:-1]:
        owner = owner[key]
    how = draw(st.sampled_from(["change", "take out", "add"]))
    if how == "change":
        owner[at[-1]] = draw(ODD)
    elif how == "take out":
        del owner[at[-1]]
    elif isinstance(owner, dict):
        owner[draw(KEYS)] = draw(ODD)
    else:
        owner.append(draw(ODD))
    return changed


@given(programs.map(lambda made: plain_program(made, NAMES)), st.data())
def test_a_program_is_valid_exactly_where_it_can_be_read(value: Any, data: st.DataObject) -> None:
    value = bent(data.draw, value)
    assert accepted(read_program, value) == (problems("program", value) == []), value


FULL = Person(
    limits=(mobility.Limit("hip_flexion", degrees=95.5, side="right"),),
    pain=(mobility.Pain("thigh", level=3),),
    worse_with=("flexion",),
    sex="female",
    stature_m=1.66,
    equipment=("bench",),
)


@given(persons.map(lambda made: plain_person(evolve(FULL, conditions=made.conditions[:1], age=made.age))), st.data())
def test_a_person_is_valid_exactly_where_it_can_be_read(value: Any, data: st.DataObject) -> None:
    value = bent(data.draw, value)
    if valid_names(value):
        assert accepted(read_person, value) == (problems("person", value) == []), value


def valid_names(value: dict[str, Any]) -> bool:
    """Whether no condition has a name that only a look-up can tell to be none."""
    found = value.get("conditions")
    given = found if isinstance(found, list) else []
    names = [item.get("name") if isinstance(item, dict) else item for item in given]
    return all(not isinstance(name, str) or name in KNOWN for name in names)


@pytest.mark.parametrize(
    ("condition", "fine"),
    [
        ("spinal-stenosis", True),
        ("M48.06", True),
        ({"pregnancy": "24w"}, True),
        ({"M81": "active"}, True),
        ({"name": "hip-replacement", "since": "2020-03-14"}, True),
        ({"pregnancy": 24}, False),
        ({"pregnancy": "24w", "active": True}, False),
        ({"active": True}, False),
        ({"name": "hip-replacement", "since": "2020"}, False),
        ({}, False),
        (3, False),
        (None, False),
    ],
)
def test_the_ways_to_write_a_condition(condition: Any, fine: bool) -> None:
    value = {"conditions": [condition]}
    assert accepted(read_person, value) == fine
    assert (problems("person", value) == []) == fine


def test_the_examples_are_valid() -> None:
    text_ = (ROOT / "examples" / "person.yaml").read_text(encoding="utf-8")
    assert problems("person", plain(yaml_text.read(text_))) == []


def test_accepted_findings_are_valid_and_need_a_reason() -> None:
    until = datetime.date(2027, 1, 31)
    one = Suppression(codes=("LUM001",), reason="her plan", exercise="cat-cow", until=until)
    more = Suppression(codes=("LUM", "breath-hold"), reason="known", author="AB")
    program = evolve(mobility.read(ROOT / "examples" / "monday.md"), suppressions=(one, more))
    value = json.loads(json.dumps(plain_program(program, NAMES)))
    assert problems("program", value) == []
    assert accepted(read_program, value)
    for broken in ({"reason": " "}, {"reason": None}, {"code": []}, {"code": "a b"}, {"until": "soon"}, {"why": "x"}):
        value["suppress"] = [{"code": "LUM001", "reason": "x", **broken}]
        assert problems("program", value)
        assert not accepted(read_program, value)


# ---- settings ---------------------------------------------------------------------------------------------

SETTINGS = {
    "select": ["lumbar-flexion-under-load", "PRS"],
    "extend-select": ["ALL"],
    "ignore": ["ORD002"],
    "exclude": ["archive"],
    "fail-on": "error",
    "strict": True,
    "baseline": "known.json",
    "person": "person.yaml",
    "per-file-ignores": {"yoga/*.md": ["LUM006"]},
    "suppress": [{"code": "LUM001", "reason": "her plan", "author": "AB"}],
}


def read_table(value: Any, path: Path) -> bool:
    """Whether settings are read."""
    lines = [f"{key} = {as_toml(inner)}" for key, inner in value.items()]
    path.write_text("\n".join(lines), encoding="utf-8")
    try:
        read_settings(path)
    except MobilityError:
        return False
    return True


def as_toml(value: Any) -> str:
    """A value in one line of TOML."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(key)} = {as_toml(inner)}" for key, inner in value.items()) + "}"
    return "[" + ", ".join(map(as_toml, value)) + "]" if isinstance(value, list) else json.dumps(value)


@pytest.mark.parametrize("change", [{}, *({key: value} for key in SETTINGS for value in (3, "x y", [3], [[]], True))])
def test_settings_are_valid_exactly_where_they_can_be_read(change: dict[str, Any], tmp_path: Path) -> None:
    value = {**SETTINGS, **change}
    if change in ({"baseline": "x y"}, {"person": "x y"}, {"strict": True}):
        assert problems("settings", value) == []
    assert read_table(value, tmp_path / "mobility.toml") == (problems("settings", value) == []), change


def test_an_unknown_setting_is_refused(tmp_path: Path) -> None:
    assert problems("settings", {"selct": []})
    assert not read_table({"selct": []}, tmp_path / "mobility.toml")


# ---- the pages --------------------------------------------------------------------------------------------


def test_the_command_line_prints_what_the_schema_says(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "day.md"
    path.write_text("- Hug knees to chest 3x30s\n- finisher\n", encoding="utf-8")
    assert main(["check", "--format", "json", str(path)]) == 1
    assert problems("output", json.loads(capsys.readouterr().out)) == []


@given(numbers)
def test_a_dose_out_of_bounds_is_told_by_both(more: float) -> None:
    value = {"steps": [{"exercise": "plank", "dose": {"rest_s": 3600.5 + more}}]}
    assert problems("program", value)
    assert not accepted(read_program, value)
