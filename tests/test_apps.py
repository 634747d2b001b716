"""The library inside apps: values in memory, pydantic, FastAPI, Django, and a language model over MCP."""

from __future__ import annotations

import asyncio
import contextlib
import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

import mobility
from mobility import MobilityError, Person, Program, ReadingError, ReadingErrors, Unread
from mobility.cli import main
from strategies import persons, programs

EXAMPLES = Path(__file__).parents[1] / "examples"
HUG = {"steps": ["Hug knees to chest 3x30s"]}
BROKEN = {"steps": [{"exercise": "plank", "doze": 3, "side": "up"}]}
STENOSIS = {"conditions": ["spinal-stenosis"]}


def example(name: str) -> ModuleType:
    """An example, imported from its file."""
    spec = importlib.util.spec_from_file_location(f"example_{name}", EXAMPLES / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


# ---- values in memory -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("- Hug knees to chest\n", "<stdin>"),
        ("Hug knees to chest\n", "<stdin>"),
        ("Hug knees to chest\n", "plan.txt"),
        ("steps:\n  - Hug knees to chest\n", "<stdin>"),
        (json.dumps(HUG), "<stdin>"),
        ("exercise,reps\nHug knees to chest,3\n", "x.csv"),
    ],
)
def test_a_text_is_read_as_a_file_would_be(text: str, name: str) -> None:
    program = mobility.read_text(text) if name == "<stdin>" else mobility.read_text(text, name)
    (step,) = program.steps
    assert not isinstance(step, Unread)
    assert step.exercise.id == "knees-to-chest"
    assert step.location
    assert step.location.path == name


def test_a_text_that_cannot_be_read_is_refused_with_its_place() -> None:
    with pytest.raises(ReadingErrors) as caught:
        mobility.read_text("steps:\n  - exercise: plank\n    doze: 3\n", "p.yaml")
    (problem,) = caught.value.problems()
    assert (problem["path"], problem["line"], problem["column"]) == ("p.yaml", 3, 5)
    assert problem["message"].startswith("unknown key 'doze'")


@given(programs)
def test_a_program_comes_back_from_plain_values(program: Program) -> None:
    plain = mobility.program_to_dict(program)
    again = mobility.program_to_dict(mobility.program_from_dict(json.loads(json.dumps(plain))))
    assert again == plain


@given(persons.map(lambda person: evolve(person, conditions=person.conditions[:1])))
def test_a_person_comes_back_from_plain_values(person: Person) -> None:
    from mobility.formats.people.person_file import plain_person

    assert mobility.person_from_dict(json.loads(json.dumps(plain_person(person)))) == person


@pytest.mark.parametrize(
    "value", [{}, {"steps": 3}, BROKEN, {"steps": [object()]}, {"steps": [float("nan")]}, [], {1: 2}]
)
def test_plain_values_that_are_no_program_are_refused_without_a_line(value: Any) -> None:
    with pytest.raises(ReadingErrors) as caught:
        mobility.program_from_dict(value)
    assert all(problem["line"] is None for problem in caught.value.problems())


def test_a_person_that_is_none_is_refused() -> None:
    with pytest.raises(ReadingErrors, match="spinal-stenosis"):
        mobility.person_from_dict({"conditions": ["spinal-stenosys"]})


def test_every_error_says_what_is_wrong_in_plain_values() -> None:
    assert MobilityError("x").problems() == ({"message": "x", "path": None, "line": None, "column": None},)
    assert ReadingError("x", path="p", line=1).problems()[0]["line"] == 1


# ---- pydantic ---------------------------------------------------------------------------------------


def model() -> Any:
    """A model with our fields."""
    pydantic = pytest.importorskip("pydantic")
    from mobility.integrations.pydantic import PersonField, ProgramField, ReportField

    class Plan(pydantic.BaseModel):  # type: ignore[misc, name-defined]
        program: ProgramField
        person: PersonField | None = None
        report: ReportField | None = None

    return Plan


def test_a_field_takes_a_mapping_text_or_the_thing_itself() -> None:
    plan = model()
    program = mobility.read_text("- Hug knees to chest 3x30s")
    for value in (HUG, "- Hug knees to chest 3x30s", program):
        assert mobility.check(plan(program=value).program).verdict == "flagged"
    full = plan(program=program, person=STENOSIS, report=mobility.check(program))
    told = json.loads(full.model_dump_json())
    assert told["report"]["verdict"] == "flagged"
    assert plan(program=told["program"], person=told["person"]).person == full.person


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("program", BROKEN, "unknown key 'doze'"),
        ("program", "# nothing here", "no exercise was found"),
        ("program", 3, "expected a program"),
        ("person", {"conditions": ["x-y"]}, "x-y"),
        ("person", "Anna", "expected a person"),
        ("report", {}, "made by check"),
    ],
)
def test_what_is_wrong_is_a_validation_error(field: str, value: Any, words: str) -> None:
    plan = model()
    with pytest.raises(ValueError, match=words) as caught:
        plan(**{"program": HUG, field: value})
    assert caught.value.errors()[0]["loc"] == (field,)  # type: ignore[attr-defined]


def test_a_model_has_a_json_schema() -> None:
    found = model().model_json_schema()
    assert found["properties"]["program"]["type"] == ["object", "string"]
    assert 'mobility.schema("person")' in json.dumps(found).replace('\\"', '"')


# ---- FastAPI and Django -----------------------------------------------------------------------------


def test_the_fastapi_example() -> None:
    testclient = pytest.importorskip("fastapi.testclient")
    client = testclient.TestClient(example("fastapi_app").app)
    found = client.post("/check", json={"program": HUG, "person": STENOSIS})
    assert (found.status_code, found.json()["verdict"]) == (200, "flagged")
    assert client.post("/check", json={"program": "- Plank 30 s"}).json()["steps"][0]["exercise"] == "plank"
    wrong = client.post("/check", json={"program": BROKEN})
    assert wrong.status_code == 422
    assert wrong.json()["detail"][0]["loc"] == ["body", "program"]
    assert len(wrong.json()["detail"][0]["ctx"]["problems"]) == 2
    made = client.post("/compose", json={"ids": ["supported-90-90-breathing", "half-kneeling-hip-flexor-stretch"]})
    assert len(mobility.program_from_dict(made.json()).steps) == 2
    assert client.post("/compose", json={"ids": ["mystery"]}).status_code == 422
    assert client.get("/rules/LUM001").json()["evidence"]["grade"] == "C"
    assert client.get("/rules/LUM999").status_code == 404
    assert client.get("/openapi.json").json()["openapi"].startswith("3.1")


def test_the_django_example() -> None:
    pytest.importorskip("django")
    app = example("django_app")
    from django.conf import settings
    from django.core.files.uploadedfile import SimpleUploadedFile
    from django.test import RequestFactory

    settings.ROOT_URLCONF = app.__name__
    factory = RequestFactory()

    def posted(body: Any, **more: Any) -> tuple[int, Any]:
        made = app.check(factory.post("/check", body, **more))
        return made.status_code, json.loads(made.content)

    assert posted({"program": HUG}, content_type="application/json")[1]["verdict"] == "flagged"
    for_her = posted({"program": HUG, "person": STENOSIS}, content_type="application/json")[1]
    assert for_her["verdict"] == "flagged"
    upload = SimpleUploadedFile("plan.csv", b"exercise,reps\nHug knees to chest,3\n")
    assert posted({"file": upload})[1]["findings"]
    assert posted({"program": BROKEN}, content_type="application/json")[0] == 422
    assert posted({}, content_type="application/json")[0] == 400
    assert app.PlanForm({"text": "- Plank 30 s"}).is_valid()
    flagged = app.PlanForm({"text": "- Hug knees to chest\n- finisher\n"})
    assert not flagged.is_valid()
    assert [text[:6] for text in flagged.errors["text"]] == ["LUM001", "not re"]
    assert not app.PlanForm({"text": "nothing"}).is_valid()


# ---- a language model -------------------------------------------------------------------------------


def asked(*calls: tuple[str, dict[str, Any]]) -> list[Any]:
    """What the server answers to calls of its tools, over its protocol but in this process."""
    mcp = pytest.importorskip("mcp")
    from mobility.server import build

    async def talk() -> list[Any]:
        async with mcp.Client(build()) as client:
            return [await client.call_tool(name, arguments) for name, arguments in calls]

    return asyncio.run(talk())


def answered(name: str, **arguments: Any) -> Any:
    """The one answer to a call that succeeds."""
    (found,) = asked((name, arguments))
    assert not found.is_error, found.content
    return json.loads(found.content[0].text)


def test_the_server_has_its_tools_and_schemas() -> None:
    mcp = pytest.importorskip("mcp")
    from mobility.server import build

    async def talk() -> tuple[Any, Any, Any]:
        async with mcp.Client(build()) as client:
            text = await client.read_resource("mobility://schemas/program")
            return await client.list_tools(), await client.list_resources(), text

    tools, resources, text = asyncio.run(talk())
    assert {tool.name for tool in tools.tools} == {"check", "explain", "compose", "search"}
    assert all("never means safe" in tool.description for tool in tools.tools if tool.name == "check")
    assert len(resources.resources) == len(mobility.schema.__globals__["SCHEMAS"])
    assert json.loads(text.contents[0].text)["title"]


def test_a_model_checks_a_plan_for_a_person() -> None:
    found = answered("check", program="- Hug knees to chest 3x30s\n- finisher", conditions=["pregnancy:24w"])
    assert next(iter(found)) == "verdict"
    assert found["verdict"] == "flagged"
    assert found["findings"][0]["evidence"]["grade"]
    assert [item["text"] for item in found["unresolved"]] == ["finisher"]
    assert {item["condition"] for item in found["findings"]} > {None}
    assert answered("check", program=HUG, person=STENOSIS)["verdict"] == "flagged"
    assert answered("check", program="exercise\nPlank\n", format=".csv")["steps"][0]["exercise"] == "plank"


def test_a_model_explains_composes_and_searches() -> None:
    assert answered("explain", rule="LUM001")["evidence"]["supports"]
    assert "LUM001" in {rule["code"] for rule in answered("explain", rule="lumbar-flexion-under-load")["rules"]}
    made = answered("compose", ids=["supported-90-90-breathing", "half-kneeling-hip-flexor-stretch"])
    assert made["program"]["days"]
    assert answered("search", text="Rodillas al pecho")["exact"] == "knees-to-chest"
    assert len(answered("search", text="stretch", limit=99)["found"]) <= 20


@pytest.mark.parametrize(
    ("name", "arguments", "words"),
    [
        ("check", {"program": "# nothing here"}, "no exercise was found"),
        ("check", {"program": BROKEN}, "unknown key 'doze'"),
        ("check", {"program": "x" * 200_001}, "longer than"),
        ("check", {"program": HUG, "conditions": ["mystery-illness"]}, "mystery-illness"),
        ("explain", {"rule": "LUM999"}, "LUM999"),
        ("compose", {"ids": ["mystery"]}, "mystery"),
        ("compose", {"ids": ["supported-90-90-breathing"], "equipment": []}, "needs"),
    ],
)
def test_what_goes_wrong_is_told_in_words(name: str, arguments: dict[str, Any], words: str) -> None:
    (found,) = asked((name, arguments))
    assert found.is_error
    assert words in found.content[0].text


def test_the_server_speaks_nothing_but_the_protocol_on_standard_output() -> None:
    pytest.importorskip("mcp")
    hello = {
        "jsonrpc": "2.0",
        "id": 1,
        "method": "initialize",
        "params": {
            "protocolVersion": "2025-06-18",
            "capabilities": {},
            "clientInfo": {"name": "test", "version": "1"},
        },
    }
    done = subprocess.run(
        [sys.executable, "-m", "mobility.cli", "mcp"],
        input=json.dumps(hello) + "\n",
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    (line,) = done.stdout.splitlines()
    assert json.loads(line)["result"]["serverInfo"]["name"] == "mobility"


def test_without_the_extra_the_command_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delitem(sys.modules, "mobility.server", raising=False)
    monkeypatch.setitem(sys.modules, "mcp.server", None)
    assert main(["mcp"]) == 2
    assert "mobility-protocols[mcp]" in capsys.readouterr().err


@given(st.text(max_size=30))
def test_any_text_gets_a_report_or_an_error_of_ours(text: str) -> None:
    with contextlib.suppress(MobilityError):
        assert mobility.check(mobility.read_text(text)).to_dict()["verdict"]
