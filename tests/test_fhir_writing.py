"""FHIR as it is written: held to HL7's schema of R4 and to the classes of `fhir.resources`, and read back."""

from __future__ import annotations

import json
from datetime import date
from functools import cache
from types import ModuleType
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from jsonschema import Draft6Validator

from mobility import (
    Condition,
    Day,
    Dose,
    Person,
    Program,
    Protocol,
    Step,
    Suppression,
    Unread,
    catalog,
    check,
)
from mobility.cli import main
from mobility.formats.document import Document
from mobility.formats.files import reader_of
from mobility.formats.losses import losses
from mobility.formats.programs import fhir, fhir_r4, fhir_r5
from mobility.formats.programs.fhir_writing import Release
from mobility.model import Location
from mobility.outputs import output
from mobility.outputs.checked import Checked, Fault
from mobility.outputs.fhir import issues
from mobility.report import Report
from strategies import programs
from table_logs import FIXTURES, NAMES

R4 = Draft6Validator(json.loads((FIXTURES / "fhir-r4.schema.json").read_text(encoding="utf-8")))
"""What HL7's JSON Schema of R4 says of the resources that are written."""

WRITERS = {"R4": fhir_r4, "R5": fhir_r5}
HUG, PLANK = catalog["knees-to-chest"], catalog["plank"]
FULL = Dose(sets=3, reps=8, seconds=30, breaths=2, each_side=True, rest_s=20.5, load_kg=2.5, effort=7, stretch=2)
WHOLE = Program(
    title="Plan",
    collection=True,
    days=(
        Day(
            name="Legs",
            times_per_week=2.3,
            protocols=(
                Protocol(
                    title="Main",
                    goal="A strong middle",
                    sources=("A book 2001",),
                    stop_rules=("sharp pain", "numb legs"),
                    steps=(
                        PLANK.for_(FULL, side="left", cues=("slowly", "3x10")),
                        HUG.for_(Dose(seconds=30)).directly_after(10),
                        Unread("finisher"),
                        Step(PLANK),
                    ),
                ),
                Protocol(title="Nothing yet"),
            ),
        ),
        Day(),
        Day(name="Rest", protocols=(Protocol(stop_rules=("fever",)),)),
    ),
)
NASTY = 'a "b" <c>\x00\x1b\u2028\ud800\ufffe\n\t é'


@cache
def bundles() -> dict[str, Any]:
    """The classes of Bundles; the package has no R4 any more, and R4B says the same of what is written."""
    pytest.importorskip("fhir.resources")
    from fhir.resources.bundle import Bundle
    from fhir.resources.R4B.bundle import Bundle as Earlier

    return {"R4": Earlier, "R5": Bundle}


def held(text: str, release: str) -> dict[str, Any]:
    """The Bundle of a text, which is valid and in which every reference leads somewhere."""
    found = json.loads(text)
    if release == "R4":
        R4.validate(found)
    bundles()[release].model_validate(found)
    addresses = [entry["fullUrl"] for entry in found.get("entry", ())]
    assert len(set(addresses)) == len(addresses)
    assert set(referred(found)) <= set(addresses)
    return found


def referred(tree: Any) -> list[str]:
    """What references and definitions of a tree point at."""
    if isinstance(tree, list):
        return [address for item in tree for address in referred(item)]
    if not isinstance(tree, dict):
        return []
    own = [tree[key] for key in ("reference", "definitionCanonical") if key in tree and isinstance(tree[key], str)]
    if tree.get("resourceType") == "DetectedIssue":
        own = []  # there `reference` is a page on the web
    return own + [address for value in tree.values() for address in referred(value)]


def of_kind(found: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    """The resources of a kind."""
    return [entry["resource"] for entry in found["entry"] if entry["resource"]["resourceType"] == kind]


def again(program: Program, module: ModuleType) -> Program:
    """What is written, read by the reader that its content calls for."""
    document = Document.of(module.write(program, NAMES), "again.json")
    assert reader_of(document) is fhir
    return fhir.read(document, NAMES)


# ---- programs ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("release", WRITERS)
def test_all_that_fhir_can_hold_is_kept(release: str) -> None:
    text = WRITERS[release].write(WHOLE, NAMES)
    held(text, release)
    assert losses(WHOLE, text, WRITERS[release], NAMES) == ()


def test_what_stands_in_a_plan() -> None:
    found = held(fhir_r4.write(WHOLE, NAMES), "R4")
    (plan,) = of_kind(found, "PlanDefinition")
    legs, *rest = plan["action"]
    assert (plan["title"], plan["status"], [day.get("title") for day in rest]) == ("Plan", "draft", [None, "Rest"])
    assert legs["timingTiming"] == {"repeat": {"frequency": 23, "period": 10, "periodUnit": "wk"}}
    main_, empty = legs["action"]
    assert (main_["description"], empty["title"]) == ("Stop if: sharp pain\nStop if: numb legs", "Nothing yet")
    plank, hug, finisher, bare = main_["action"]
    words = "3 x 8 reps of 30 s of 2 breaths each side with 2.5 kg, rest 20.5 s, effort 7 of 10, stretch 2 of 10"
    assert plank["textEquivalent"] == f"{PLANK.title}, {words}, left side"
    assert plank["timingTiming"] == {"repeat": {"duration": 30, "durationUnit": "s"}, "code": {"text": words}}
    assert hug["timingTiming"]["repeat"] == {"count": 1, "duration": 30, "durationUnit": "s"}
    assert hug["relatedAction"][0]["actionId"] == plank["id"]
    assert (finisher["title"], "definitionCanonical" in finisher, "timingTiming" in bare) == ("finisher", False, False)
    assert [item["id"] for item in of_kind(found, "ActivityDefinition")] == ["plank", "knees-to-chest"]


def test_the_releases_differ_in_one_key() -> None:
    r4, r5 = (module.write(WHOLE, NAMES) for module in WRITERS.values())
    # the address of a plan follows from what it says
    parts = [json.loads(text)["entry"] for text in (r4, r5)]
    plans = [json.dumps(entry[0]["resource"]["action"]) for entry in parts]
    assert plans[0].replace("actionId", "targetId") == plans[1]
    assert parts[0][1:] == parts[1][1:]


def test_no_codes_of_others_are_made_up() -> None:
    found = json.loads(fhir_r4.write(WHOLE, NAMES))
    systems = {part["system"] for resource in found["entry"] for part in walk(resource) if "system" in part}
    assert systems == {"http://unitsofmeasure.org"}


def walk(tree: Any) -> list[dict[str, Any]]:
    """Every mapping of a tree."""
    if isinstance(tree, list):
        return [part for item in tree for part in walk(item)]
    return [tree, *(part for value in tree.values() for part in walk(value))] if isinstance(tree, dict) else []


@pytest.mark.parametrize(
    ("program", "lost"),
    [
        (evolve(WHOLE, days=(Day(times_per_week=0),)), {"times a week of day 1"}),
        (Program.of(Protocol(id="a", steps=(PLANK.for_(FULL, cues=(" x\ny",)),))), {"id of protocol 'a'", "cues"}),
        (Program.of(Protocol(steps=(Unread(""), Unread("plank")))), {"line that was not read"}),
        (Program.of(Protocol(steps=(Step(evolve(PLANK, id="mine")),))), {"exercise"}),
        (Program.of(HUG >> PLANK), {"transition"}),
        (
            evolve(Program.of(Protocol(steps=(Step(PLANK),))), suppressions=(Suppression(codes=("LUM",), reason="x"),)),
            {"accepted findings"},
        ),
    ],
)
def test_what_is_lost_is_named(program: Program, lost: set[str]) -> None:
    for release, module in WRITERS.items():
        text = module.write(program, NAMES)
        held(text, release)
        assert {item.part for item in losses(program, text, module, NAMES)} == lost


def test_texts_that_want_to_be_more() -> None:
    step = Step(PLANK, text=NASTY, cues=(NASTY,))
    protocol = Protocol(
        title=NASTY, goal=NASTY, sources=(NASTY, "\x01"), stop_rules=(NASTY,), steps=(step, Unread(NASTY))
    )
    day = Day(name=NASTY, protocols=(protocol, Protocol(goal="\x02")))
    for release, module in WRITERS.items():
        held(module.write(Program(title=NASTY, days=(day,)), NAMES), release)


@settings(max_examples=40)
@given(programs)
def test_any_program_is_valid_and_settles(program: Program) -> None:
    for release, module in WRITERS.items():
        held(module.write(program, NAMES), release)
        once = again(program, module)
        assert [isinstance(step, Step) for step in once.steps] == [
            isinstance(step, Step) and NAMES.exercises.get(step.exercise.id) == step.exercise for step in program.steps
        ]
        assert losses(once, module.write(once, NAMES), module, NAMES) == (losses_of_remarks(once))


def losses_of_remarks(program: Program) -> tuple[Any, ...]:
    """The one thing that is told of a file and is not in it."""
    from mobility.formats.losses import Loss

    return (Loss(part="remarks"),) if program.remarks else ()


def test_a_file_is_converted(tmp_path: Any, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "a.yaml"
    source.write_text("title: Monday\nsteps:\n  - Plank 3x30s\n", encoding="utf-8")
    for release in ("R4", "R5"):
        assert main(["convert", str(source), "--to", f"fhir-{release.lower()}", "--strict"]) == 0
        held(capsys.readouterr().out, release)


# ---- findings ---------------------------------------------------------------------------------------


def report(person: Person | None = None, **more: Any) -> Report:
    """A report on a hug of the knees that is not asked about in vain, and on a line that was not read."""
    place = Location(path="plan.md", line=3, column=5)
    step = evolve(HUG.for_(Dose(sets=3, seconds=60)), text="Hug", location=place)
    program = Program.of(Protocol(steps=(step, Unread("???", reason="not known", location=place))), source="plan.md")
    return evolve(check(program, person), **more)


@pytest.mark.parametrize("release", WRITERS)
def test_findings_are_issues(release: Release) -> None:
    made = report(Person(conditions=(Condition("osteoporosis"),)))
    name = "fhir" if release == "R4" else "fhir-r5"
    found = held(output(name).text(Checked(reports=(made, made))), release)
    told = of_kind(found, "DetectedIssue")
    assert len(told) == len(made.findings) > 2
    for issue, finding in zip(told, made.findings, strict=True):
        assert issue["code"]["coding"][0]["code"] == finding.code
        assert issue["code"]["text"] == finding.hazard.replace("-", " ")
        assert issue["severity"] == {"error": "high", "warning": "moderate", "info": "low"}[finding.severity]
        assert finding.message in issue["detail"] and finding.rule.why in issue["detail"]
        assert f"Evidence {finding.rule.evidence.grade}" in issue["evidence"][0]["code"][0]["text"]
        assert finding.rule.remedy.text in issue["mitigation"][0]["action"]["text"]
        assert issue["implicated"][-1]["display"] == "plan.md:3:5"
        assert issue["status"] == "preliminary"
        assert {"patient", "subject", "author", "identifiedDateTime"}.isdisjoint(issue)
    assert "Patient" not in json.dumps(found)


def test_what_speaks_against_an_exercise_in_r5() -> None:
    made = report(Person(conditions=(Condition("osteoporosis"),)))
    found = held(output("fhir-r5").text(Checked(reports=(made,))), "R5")
    uses = {item["identifier"][0]["value"]: item for item in of_kind(found, "ClinicalUseDefinition")}
    assert set(uses) == set(made.codes())
    barred = {item.code for item in made.findings if item.level in ("relative", "absolute")}
    assert {code for code, item in uses.items() if item["type"] == "contraindication"} == barred != set()
    for item in uses.values():
        assert item["subject"] == [
            {"reference": "https://pypi.org/project/mobility-protocols/fhir/ActivityDefinition/knees-to-chest"}
        ]
        if item["type"] == "contraindication":
            concept = item["contraindication"]["diseaseSymptomProcedure"]["concept"]
            assert concept["text"] and all(len(code["code"]) >= 3 for code in concept["coding"])


def test_what_could_not_be_said_is_in_the_outcome() -> None:
    made = report(remarks=("plan.md: note: well",))
    fault = Fault(message="expected a list", path="bad.yaml", line=3)
    found = held(output("fhir").text(Checked(reports=(made,), faults=(fault,))), "R4")
    first, second = of_kind(found, "OperationOutcome")
    texts = [item["details"]["text"] for item in first["issue"]]
    assert texts[0].startswith("plan.md: flagged: ")
    assert "plan.md:3:5: not read: ??? (not known)" in texts
    assert texts[-1] == "plan.md: note: well"
    assert any("could not run for want of" in text for text in texts) is bool(made.not_run)
    assert second["issue"] == [
        {"severity": "error", "code": "invalid", "details": {"text": "bad.yaml:3: expected a list"}}
    ]


def test_what_is_accepted_and_the_day_of_the_check() -> None:
    made = report()
    accepted = evolve(made, findings=tuple(evolve(item, suppressed="known", step=None) for item in made.findings))
    found = issues(Checked(reports=(accepted,)), "R5", on=date(2026, 3, 2))
    held(json.dumps(found), "R5")
    for issue in of_kind(found, "DetectedIssue"):
        assert issue["mitigation"] == [{"action": {"text": "Accepted: known"}}]
        assert (issue["identifiedDateTime"], len(issue["implicated"])) == ("2026-03-02", 1)


def test_nothing_found_is_no_issue_and_the_verdict_stands_there() -> None:
    found = held(output("fhir").text(Checked(reports=(check(Program.of(Protocol(steps=(Step(PLANK),)))),))), "R4")
    assert all(issue["severity"] == "low" for issue in of_kind(found, "DetectedIssue"))
    assert of_kind(found, "OperationOutcome")[0]["issue"][0]["severity"] == "information"
    assert "entry" not in held(output("fhir").text(Checked()), "R4")


def test_the_command_prints_issues(tmp_path: Any, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "a.txt"
    source.write_text("Hug knees to chest 3x60s\n", encoding="utf-8")
    for name, release in (("fhir", "R4"), ("fhir-r5", "R5")):
        assert main(["check", str(source), "--format", name, "--exit-zero"]) == 0
        assert of_kind(held(capsys.readouterr().out, release), "DetectedIssue")
