"""Persons from files and from the command line: what is read, what is refused and where, what is left."""

from __future__ import annotations

import datetime
import json
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from mobility import Condition, Person, ReadingError, ReadingErrors
from mobility.cli import main, person_options
from mobility.conditions import KNOWN, told
from mobility.formats.people.agreement import added, cautious, contradiction, faults, joined, same
from mobility.formats.people.code_table import CodeTable, read_code_table
from mobility.formats.people.fhir_person import read_either, read_fhir_person
from mobility.formats.people.person_file import read_person, write_person
from mobility.language.stages import UNITS, WORDS, read_condition, read_stage
from mobility.model.vocabulary import Approach, Direction, Sides, Zone
from strategies import one_of

TODAY = datetime.date(2026, 1, 31)
ICD = "http://hl7.org/fhir/sid/icd-10-cm"
SNOMED = "http://snomed.info/sct"
ATC = "http://www.whocc.no/atc"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Run where the files are, on a day that stays the same."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(person_options, "today", lambda: TODAY)
    (tmp_path / "plan.md").write_text(
        "- Supported 90/90 breathing 3 min\n- Bird dog 2 x 8 each side\n", encoding="utf-8"
    )
    return tmp_path


def own(text: str, name: str = "p.yaml") -> Person:
    """The person of a text."""
    Path(name).write_text(text, encoding="utf-8")
    return read_person(name, on=TODAY)


def problems(text: str, name: str = "p.yaml") -> list[str]:
    """What is wrong with a text, each with its place."""
    with pytest.raises((ReadingError, ReadingErrors)) as caught:
        own(text, name)
    return str(caught.value).splitlines()


def stated(condition: Condition) -> dict[str, Any]:
    """What a condition states."""
    names = ("weeks", "since", "until", "side", "active", "cleared", "approach", "fused", "zones")
    known = {name: getattr(condition, name) for name in names if getattr(condition, name) is not None}
    return {"name": condition.name, **known}


# ---- stages -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("pregnancy:24w", {"name": "pregnancy", "weeks": 24}),
        (" Pregnancy : 24 Weeks ", {"name": "pregnancy", "weeks": 24}),
        ("pregnancy:24w3d", {"name": "pregnancy", "weeks": pytest.approx(24 + 3 / 7)}),
        ("m4806:6wk", {"name": "M48.06", "weeks": 6}),
        ("copd:3mo", {"name": "copd", "weeks": pytest.approx(13.035)}),
        ("copd:3 months", {"name": "copd", "weeks": pytest.approx(13.035)}),
        ("copd:10 days", {"name": "copd", "weeks": pytest.approx(10 / 7)}),
        ("copd:1 year", {"name": "copd", "weeks": pytest.approx(52.18)}),
        ("asthma:flare", {"name": "asthma", "active": True}),
        ("asthma:not  active", {"name": "asthma", "active": False}),
        (
            "hip-replacement:6w, posterior, left, not cleared",
            {"name": "hip-replacement", "weeks": 6, "approach": "posterior", "side": "left", "cleared": False},
        ),
        ("ankylosing-spondylitis:fused", {"name": "ankylosing-spondylitis", "fused": True}),
        ("hip-replacement-posterior:posterior", {"name": "hip-replacement-posterior", "approach": "posterior"}),
        ("Z3A.24:24w6d", {"name": "Z3A.24", "weeks": pytest.approx(24 + 6 / 7)}),
    ],
)
def test_what_people_write_of_a_condition(text: str, expected: dict[str, Any]) -> None:
    assert stated(read_condition(text)) == expected


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "expected the name of a condition"),
        (":24w", "expected the name of a condition"),
        ("spinal-stenosos", "no condition is named 'spinal-stenosos'; did you mean 'spinal-stenosis'"),
        ("copd:", "got nothing"),
        ("copd:24w,", "got nothing"),
        ("pregnancy:24", "'24' has no unit; weeks are written as '6w'"),
        ("pregnancy:24m", "'m' is no unit of time: expected one of"),
        ("pregnancy:6wek", "(did you mean 'week'?)"),
        ("copd:actve", "(did you mean 'active'?)"),
        ("copd:-3w", "'-3w' is no length of time"),
        ("copd:3d2w", "expected each unit once and the greater first"),
        ("copd:3w2w", "expected each unit once and the greater first"),
        ("copd:7000w", "weeks: expected a number from 0 to 6000 weeks"),
        ("copd:" + "9" * 400 + "w", "weeks: expected a number from 0 to 6000 weeks"),
        ("copd:2026-01-02", "is told by the key 'since'"),
        ("copd:active,inactive", "active is told twice, by 'active' and by 'inactive'"),
        ("copd:6w,24w", "weeks is told twice"),
        ("knee-replacement:left,right", "side is told twice, by 'left' and by 'right'; write 'both'"),
        ("hip-replacement-posterior:anterior", "says approach 'posterior' by itself, and 'anterior' is told of it"),
        ("Z3A.24:12w", "says weeks 24.0 by itself, and 12.0 is told of it"),
    ],
)
def test_what_is_not_understood_of_a_condition(text: str, problem: str) -> None:
    with pytest.raises(ReadingError) as caught:
        read_condition(text)
    assert problem in str(caught.value)


def test_every_word_and_unit_of_a_stage_is_read() -> None:
    assert {word: next(iter(read_stage(word).items())) for word in WORDS} == dict(WORDS)
    assert {unit: read_stage(f"2{unit}")["weeks"] for unit in UNITS} == {
        unit: 2 * weeks for unit, weeks in UNITS.items()
    }


@given(st.text(max_size=30) | st.text("0123456789 wkdmoy,:-.", max_size=20).map(lambda text: f"copd:{text}"))
def test_any_text_is_a_condition_or_an_error(text: str) -> None:
    try:
        condition = read_condition(text)
    except ReadingError:
        return
    assert told(condition).code


# ---- the library's own format -----------------------------------------------------------------------

PERSON = """\
person:
  age: 58
  sex: female
  symptoms: []
  conditions:
    - spinal-stenosis
    - m81
    - pregnancy: 24w
    - knee-replacement:8w,left
    - name: knee-replacement
      side: right
      since: 2020-03-14
      cleared: true
  limits: [{joint: hip_flexion, degrees: 95, side: right}]
  pain: [{site: lumbar_paraspinal, level: 3}]
  worse_with: [extension]
  equipment: [bench]
"""


def test_a_person_in_yaml() -> None:
    person = own(PERSON)
    assert [stated(item) for item in person.conditions] == [
        {"name": "spinal-stenosis"},
        {"name": "M81"},
        {"name": "pregnancy", "weeks": 24},
        {"name": "knee-replacement", "weeks": 8, "side": "left"},
        {"name": "knee-replacement", "side": "right", "since": datetime.date(2020, 3, 14), "cleared": True},
    ]
    assert (person.age, person.sex, person.symptoms, person.sbp) == (58, "female", (), None)
    assert (person.limit("hip_flexion"), person.pain[0].level, person.worse_with) == (95, 3, ("extension",))


def test_a_person_in_json_and_without_the_outer_key() -> None:
    text = json.dumps({"age": 40, "conditions": ["copd", {"pregnancy": "24w"}, {"name": "M16", "side": "left"}]})
    person = own(text, "p.json")
    assert [item.name for item in person.conditions] == ["copd", "pregnancy", "M16"]
    assert (person.age, person.symptoms) == (40, None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("person:\n  aeg: 5\n", "p.yaml:2:3: unknown key 'aeg': expected one of"),
        ("age: 5.5\n", "p.yaml:1:6: age: expected a whole number, got 5.5"),
        ("person: {}\nage: 5\n", "p.yaml:2:1: unknown key 'age' beside 'person'"),
        ("- copd\n", "p.yaml:1:1: expected the keys of a person"),
        ("conditions: copd\n", "p.yaml:1:13: conditions: expected a list"),
        ("symptoms: [dizzyness]\n", "(did you mean 'dizziness'?)"),
        ("conditions:\n  - osteoperosis\n", "p.yaml:2:5: no condition is named 'osteoperosis'; did you mean"),
        ("conditions:\n  - name: osteoperosis\n", "p.yaml:2:11: no condition is named 'osteoperosis'"),
        ("conditions:\n  - osteoperosis: 3w\n", "p.yaml:2:5: no condition is named 'osteoperosis'"),
        ("conditions:\n  - copd: actve\n", "p.yaml:2:11: stage: expected"),
        ("conditions:\n  - copd:\n", "p.yaml:2:10: copd: expected a stage in words"),
        ("conditions:\n  - copd: 24\n", "p.yaml:2:11: copd: expected a stage in words"),
        ("conditions:\n  - 24\n", "p.yaml:2:5: expected a condition: a name"),
        ("conditions:\n  - weeks: 24\n", "p.yaml:2:5: the key 'name' is missing"),
        ("conditions:\n  - name: copd\n    wekes: 3\n", "p.yaml:3:5: unknown key 'wekes': expected one of"),
        ("conditions:\n  - name: copd\n    weeks: -3\n", "p.yaml:3:12: weeks: expected a number from 0 to 6000 weeks"),
        (
            "conditions:\n  - name: copd\n    since: 2026-02-01\n",
            "p.yaml:3:12: since: 2026-02-01 lies after 2026-01-31",
        ),
        (
            "conditions:\n  - name: copd\n    since: 20260101\n",
            "p.yaml:3:12: since: expected a date such as 2026-01-31",
        ),
        (
            "conditions:\n  - name: copd\n    since: 2025-02-30\n",
            "p.yaml:3:12: since: expected a date that the calendar",
        ),
        (
            "conditions:\n  - name: copd\n    weeks: 20\n    since: 2026-01-01\n",
            "p.yaml:4:12: since: from 2026-01-01 to 2026-01-31 are 4 weeks, and weeks says 20",
        ),
        (
            "conditions:\n  - name: copd\n    since: 2026-01-01\n    until: 2025-01-01\n",
            "p.yaml:4:12: until: 2025-01-01 lies before since, 2026-01-01",
        ),
        (
            "conditions:\n  - name: hip-replacement-posterior\n    approach: anterior\n",
            "p.yaml:2:11: hip-replacement-posterior says approach 'posterior' by itself",
        ),
        ("limits: [{joint: hip_flexon, degrees: 5}]\n", "p.yaml:1:18: joint: expected one of"),
        ('{"resourceType": "Patient"}', "p.yaml:1:1: this is a FHIR resource"),
    ],
)
def test_what_is_wrong_in_a_file_has_its_place(text: str, expected: str) -> None:
    found = problems(text)
    assert len(found) == 1
    assert expected in found[0]


@pytest.mark.parametrize(
    ("one", "other", "problem"),
    [
        ("copd", "copd", "tell it once"),
        ("spinal-stenosis", "M48.06", "tell it once"),
        ("hip-replacement", "hip-replacement-posterior", "tell it once"),
        ("meniscus-tear:6w", "meniscus-tear:24w", "weeks 24 against 6"),
        ("copd:active", "J44:inactive", "active false against true"),
        ("hip-replacement-posterior", "hip-replacement-anterior", "approach 'anterior' against 'posterior'"),
        ("knee-replacement:both", "knee-replacement:left", "side 'left' against 'both'"),
        ("pregnancy:24w", "Z34:12w", "weeks 12 against 24"),
        ("pregnancy:12w", "Z3A.24", "weeks 24 against 12"),
    ],
)
def test_one_condition_told_twice(one: str, other: str, problem: str) -> None:
    (found,) = problems(f"conditions:\n  - {one}\n  - {other}\n")
    assert found.startswith("p.yaml:3:5: ")
    assert "on line 2" in found
    assert problem in found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("knee-replacement:6w,left", "knee-replacement:24w,right"),
        ("pregnancy:24w", "Z3A.24"),
        ("pregnancy", "pelvic-girdle-pain"),
        ("hip-labral-tear:20w", "hip-arthroscopy:3w"),
        ("name: M84.3\n    zones: [foot]", "name: M84.3\n    zones: [calf]"),
        ("name: copd\n    weeks: 4\n    since: 2026-01-01", "asthma"),
    ],
)
def test_what_may_stand_beside_each_other(one: str, other: str) -> None:
    assert len(own(f"conditions:\n  - {one}\n  - {other}\n").conditions) == 2


def test_all_faults_are_told_at_once_and_in_order() -> None:
    found = problems("sexe: male\nconditions:\n  - copdd\n  - copd: 3\nage: old\n")
    assert [item.split(": ")[0] for item in found] == ["p.yaml:1:1", "p.yaml:3:5", "p.yaml:4:11", "p.yaml:5:6"]


def test_without_a_day_dates_are_taken_as_they_are() -> None:
    Path("p.yaml").write_text("conditions:\n  - {name: copd, since: 2999-01-01, weeks: 3}\n", encoding="utf-8")
    assert read_person("p.yaml").conditions[0].since == datetime.date(2999, 1, 1)


@pytest.mark.parametrize("name", ["p.txt", "person"])
def test_a_person_stands_in_yaml_or_json(name: str) -> None:
    Path(name).write_text("age: 5\n", encoding="utf-8")
    for read in (read_person, read_either, read_fhir_person):
        with pytest.raises(ReadingError, match=r"ends in .yaml, .yml or .json"):
            read(name)
    with pytest.raises(ReadingError, match=r"ends in .yaml, .yml or .json"):
        write_person(Person(), name)


def test_the_example_is_read() -> None:
    path = Path(__file__).parents[1] / "examples" / "person.yaml"
    person = read_person(path, on=TODAY)
    assert len(person.conditions) == 4
    assert person.symptoms == ()


dates = st.dates(datetime.date(2015, 1, 1), TODAY)
known_conditions = st.builds(
    Condition,
    st.sampled_from(sorted(KNOWN)) | st.sampled_from(["M48.06", "Z3A.24", "S72.001A", "M45"]),
    weeks=st.none() | st.floats(0, 300),
    since=st.none() | dates,
    until=st.none() | dates,
    side=st.none() | one_of(Sides),
    active=st.none() | st.booleans(),
    cleared=st.none() | st.booleans(),
    approach=st.none() | one_of(Approach),
    fused=st.none() | st.booleans(),
    zones=st.none() | st.lists(one_of(Zone), max_size=2, unique=True).map(tuple),
)
told_persons = st.builds(
    Person,
    conditions=st.lists(known_conditions, max_size=3).map(tuple),
    worse_with=st.none() | st.lists(one_of(Direction), max_size=2, unique=True).map(tuple),
    symptoms=st.none() | st.just(()) | st.just(("fever", "dizziness")),
    age=st.none() | st.integers(0, 120),
    body_mass_kg=st.none() | st.floats(2, 400),
    platelets=st.none() | st.integers(0, 500),
    supervised=st.none() | st.booleans(),
    equipment=st.none() | st.lists(st.sampled_from(["bench", "yes", "1e3", "Ü: #"]), max_size=2).map(tuple),
)


def agrees(person: Person) -> bool:
    """Whether a person is told as a file may tell it."""
    said = [condition for condition in person.conditions if not list(faults(condition, TODAY))]
    pairs = [(one, other) for index, one in enumerate(said) for other in said[:index]]
    apart = not any(same(one, other) or contradiction(one, other, TODAY) for one, other in pairs)
    try:
        for item in said:
            read_condition(f"{item.name}:{item.approach}" if item.approach else item.name)
    except ReadingError:
        return False
    codes = all(item.weeks is None or not item.name.startswith("Z3A") for item in said)
    return apart and codes and len(said) == len(person.conditions)


@given(told_persons, st.sampled_from([".yaml", ".json"]))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.filter_too_much])
def test_a_person_that_is_written_reads_back_the_same(person: Person, suffix: str) -> None:
    assume(agrees(person))
    path = f"round{suffix}"
    write_person(person, path)
    assert read_person(path, on=TODAY) == person


# ---- two tellings of one condition ------------------------------------------------------------------


@given(known_conditions, known_conditions)
def test_sameness_and_contradiction_do_not_depend_on_the_order(one: Condition, other: Condition) -> None:
    assert same(one, other) == same(other, one)
    assert (contradiction(one, other, TODAY) is None) == (contradiction(other, one, TODAY) is None)


@given(known_conditions, st.data())
def test_joining_keeps_what_either_tells(full: Condition, data: st.DataObject) -> None:
    names = ("weeks", "since", "until", "active", "cleared", "fused")
    gone = data.draw(st.sets(st.sampled_from(names)))
    part = evolve(full, **dict.fromkeys(gone))
    rest = evolve(full, **dict.fromkeys(set(names) - gone))
    assert joined(part, rest) == joined(rest, part) == full


def test_what_is_added_fills_what_was_open() -> None:
    (only,) = added((Condition("M48.06", active=True),), Condition("spinal-stenosis", weeks=6.0), TODAY)
    assert stated(only) == {"name": "spinal-stenosis", "weeks": 6, "active": True}
    with pytest.raises(ValueError, match="contradicts what is told of copd already: active true against false"):
        added((Condition("copd", active=True),), Condition("J44", active=False), TODAY)


def test_the_more_careful_of_two_tellings() -> None:
    one = Condition(
        "hip-replacement-posterior",
        since=datetime.date(2020, 1, 1),
        until=TODAY,
        active=False,
        cleared=True,
        side="left",
    )
    other = Condition("hip-replacement-anterior", since=datetime.date(2026, 1, 1), active=True, cleared=False)
    found = cautious(one, evolve(other, side="both"))
    expected = {"name": "Z96.64", "since": other.since, "side": "both", "active": True, "cleared": False}
    assert stated(found) == expected


# ---- tables of codes --------------------------------------------------------------------------------


def table(text: str, name: str = "codes.csv") -> CodeTable:
    """The table of a text."""
    Path(name).write_text(text, encoding="utf-8")
    return read_code_table(name)


def names_of(found: tuple[Condition, ...]) -> list[str]:
    """Conditions by name."""
    return [item.name for item in found]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("codes.csv", "\ufeffSystem, code,condition\r\nsnomed,1234,osteoporosis\r\n\r\natc,B01A*,anticoagulation\r\n"),
        ("codes.csv", 'condition,code,system\n"osteoporosis",1234,snomed\nanticoagulation,b01a*,' + ATC + "\n"),
        (
            "codes.yaml",
            """
- {system: snomed, code: 1234, condition: osteoporosis}
- {system: ATC, code: B01A*, condition: anticoagulation}
""",
        ),
        (
            "codes.json",
            """[{"system": "http://snomed.info/sct/", "code": "1234", "condition": "osteoporosis"},
            {"system": "urn:oid:2.16.840.1.113883.6.73", "code": "B01A*", "condition": "anticoagulation"}]""",
        ),
    ],
)
def test_a_table_in_each_format(name: str, text: str) -> None:
    found = table(text, name)
    assert names_of(found.conditions(SNOMED, "1234")) == ["osteoporosis"]
    assert names_of(found.conditions("urn:oid:2.16.840.1.113883.6.96", "1234")) == ["osteoporosis"]
    assert names_of(found.conditions(ATC, "b01aa03")) == ["anticoagulation"]
    assert found.conditions(SNOMED, "12345") == found.conditions(ATC, "B01") == ()


def test_the_code_itself_goes_before_its_longest_beginning() -> None:
    found = table("system,code,condition\natc,B*,copd\natc,B01*,gerd\natc,B01A,asthma:active\natc,B01A,asthma:quiet\n")
    assert names_of(found.conditions(ATC, "B01B")) == ["gerd"]
    assert names_of(found.conditions(ATC, "B02")) == ["copd"]
    assert [item.active for item in found.conditions(ATC, "B01A")] == [True, False]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("system,code\natc,B01\n", ["codes.csv:1: expected a head with system, code, condition"]),
        ("", ["codes.csv:1: expected a head"]),
        ("system,code,condition\natc,B01\n", ["codes.csv:2: expected 3 cells, got 2"]),
        (
            "system,code,condition\natc,B01,copdd\n",
            ["codes.csv:2:9: no condition is named 'copdd'; did you mean 'copd'"],
        ),
        ('system,code,condition\natc,"B01",copdd\n', ["codes.csv:2: no condition is named 'copdd'"]),
        ("system,code,condition\natc,B01,copd:24\n", ["codes.csv:2:9: stage: a number in '24' has no unit"]),
        ("system,code,condition\nsnommed,1,copd\n", ["codes.csv:2:1: system: expected", "(did you mean 'snomed'?)"]),
        ("system,code,condition\natc,*,copd\n", ["codes.csv:2:5: code: expected a code"]),
        ('system,code,condition\natc,"B01,copd\n', ["not CSV"]),
        ("system,code,condition\natc,1,x1\natc,2\n", ["codes.csv:2:7: no condition", "codes.csv:3: expected 3 cells"]),
    ],
)
def test_what_is_wrong_in_a_table(text: str, expected: list[str]) -> None:
    with pytest.raises((ReadingError, ReadingErrors)) as caught:
        table(text)
    assert all(item in str(caught.value) for item in expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("system: atc\n", "codes.yaml:1:1: expected a list of mappings"),
        ("- {system: atc, code: 1}\n", "codes.yaml:1:3: expected the keys system, code, condition"),
        ("- atc\n", "codes.yaml:1:3: expected the keys system, code, condition"),
        ("- {system: atc, code: 1e5, condition: copd}\n", "codes.yaml:1:23: code: expected a text"),
    ],
)
def test_what_is_wrong_in_a_table_of_mappings(text: str, expected: str) -> None:
    with pytest.raises((ReadingError, ReadingErrors)) as caught:
        table(text, "codes.yaml")
    assert expected in str(caught.value)


# ---- the command line -------------------------------------------------------------------------------


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    """The exit code of a command and what it printed."""
    code = main(arguments)
    out, err = capsys.readouterr()
    return code, out, err


def person_told(*arguments: str) -> Person | None:
    """The person that options tell of."""
    import argparse

    parser = argparse.ArgumentParser()
    person_options.add_person_arguments(parser)
    return person_options.person_from(parser.parse_args(arguments))


def test_nobody_is_told_of_where_nothing_is_given() -> None:
    assert person_told() is None


@pytest.mark.parametrize(
    "condition",
    [
        "pregnancy:24w",
        "anticoagulation",
        "abdominal-aortic-aneurysm",
        "hip-replacement-posterior:6w",
        "hip-replacement-anterior:6w",
        "knee-replacement:8w",
        "osteoporosis",
        "spinal-stenosis",
        "copd",
    ],
)
def test_a_condition_on_the_command_line(condition: str, capsys: pytest.CaptureFixture[str]) -> None:
    person = person_told("--condition", condition)
    assert person == Person(conditions=(read_condition(condition),))
    code, out, err = said(capsys, "check", "plan.md", "--condition", condition, "--format", "json")
    assert code in {0, 1}
    assert (len(json.loads(out)["programs"]), err) == (1, "")


def test_conditions_add_to_a_file(capsys: pytest.CaptureFixture[str]) -> None:
    Path("p.yaml").write_text("age: 50\nconditions: [copd, knee-replacement:left]\n", encoding="utf-8")
    person = person_told("--person", "p.yaml", "--condition", "asthma", "--condition", "knee-replacement:8w")
    assert person is not None
    assert person.age == 50
    assert [stated(item) for item in person.conditions] == [
        {"name": "copd"},
        {"name": "knee-replacement", "weeks": 8, "side": "left"},
        {"name": "asthma"},
    ]
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (
            ["--condition", "spinal-stenosos"],
            "--condition 'spinal-stenosos': no condition is named 'spinal-stenosos'; did",
        ),
        (["--condition", "pregnancy:24"], "--condition 'pregnancy:24': stage: a number in '24' has no unit"),
        (
            ["--condition", "copd:active", "--condition", "J44:quiet"],
            "--condition 'J44:quiet': contradicts what is told",
        ),
        (["--person", "wrong.yaml"], "wrong.yaml:2:5: no condition is named 'copdd'"),
        (["--person", "nowhere.yaml"], "nowhere.yaml: the file cannot be opened"),
        (["--person", "right.yaml", "--condition", "pregnancy:12w"], "--condition 'pregnancy:12w': contradicts what"),
        (["--person", "right.yaml", "--code-table", "codes.csv"], "codes.csv:2:9: no condition is named 'copdd'"),
        (["--code-table", "codes.csv"], "--code-table: "),
    ],
)
@pytest.mark.parametrize("command", ["check", "facts"])
def test_a_person_that_cannot_be_read(
    arguments: list[str], error: str, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("wrong.yaml").write_text("conditions:\n  - copdd\n", encoding="utf-8")
    Path("right.yaml").write_text("conditions: [pregnancy:24w]\n", encoding="utf-8")
    Path("codes.csv").write_text("system,code,condition\natc,B01,copdd\n", encoding="utf-8")
    code, out, err = said(capsys, command, "plan.md", *arguments)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert err.startswith(error)


def test_what_was_not_used_is_noted_on_stderr(capsys: pytest.CaptureFixture[str]) -> None:
    bundle = [
        {"resource": {"resourceType": "Condition", "code": {"coding": [coding]}, "onsetDateTime": "2025"}}
        for coding in ({"system": SNOMED, "code": "7"}, {"system": ICD, "code": "J44"})
    ]
    Path("record.json").write_text(json.dumps({"resourceType": "Bundle", "entry": bundle}), encoding="utf-8")
    Path("codes.yaml").write_text("- {system: snomed, code: 7, condition: asthma}\n", encoding="utf-8")
    code, out, err = said(capsys, "check", "plan.md", "--person", "record.json", "--exit-zero")
    assert code == 0
    assert "plan.md: " in out
    first, second = err.splitlines()
    assert first.startswith("note: record.json:1:")
    assert first.endswith("not used: Condition snomed 7: no table of codes says which condition this is")
    assert second == "note: record.json: J44, onset: '2025' is no full date, so the weeks since then are not known"
    _, _, err = said(capsys, "check", "plan.md", "--person", "record.json", "--code-table", "codes.yaml")
    assert [line for line in err.splitlines() if "asthma" not in line] == [second]


def test_dates_are_counted_to_the_day_of_the_check(capsys: pytest.CaptureFixture[str]) -> None:
    Path("p.yaml").write_text("conditions:\n  - {name: pregnancy, since: 2025-08-16}\n", encoding="utf-8")
    _, out, _ = said(capsys, "facts", "plank", "--person", "p.yaml", "--format", "json")
    record = json.loads(out)["steps"][0]["records"][0]
    assert record["facts"]["gestation_weeks"]["value"] == 24


def test_facts_of_a_person_and_of_each_condition(capsys: pytest.CaptureFixture[str]) -> None:
    options = ("--condition", "knee-replacement:8w,active", "--condition", "copd:quiet")
    code, out, _ = said(capsys, "facts", "plank", *options, "--format", "json")
    record = json.loads(out)["steps"][0]["records"][0]
    found = {item["condition"]: item["facts"] for item in record["conditions"]}
    assert (code, list(found)) == (0, ["knee-replacement", "copd"])
    values = {name: {key: fact["value"] for key, fact in facts.items()} for name, facts in found.items()}
    assert 8 in values["knee-replacement"].values()
    assert True in values["knee-replacement"].values()
    assert False in values["copd"].values()
    _, text, _ = said(capsys, "facts", "plank", *options)
    assert "   of knee-replacement\n" in text


def test_the_day_is_that_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    before = datetime.datetime.now().astimezone().date()
    assert before <= person_options.today() <= datetime.datetime.now().astimezone().date()
