"""The command line: exit codes, what goes where, and JSON that keeps to its schema."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from mobility import Unread, catalog, check, schema
from mobility.cli import main
from mobility.cli.check import FOUND, UNDECIDED, UNREADABLE, exit_code
from mobility.config import Settings
from mobility.report import Finding, NotRun, Report, programs
from mobility.rules import RULES
from strategies import persons
from strategies import programs as any_programs

SCHEMA = Draft202012Validator(schema("output"))
RUN = (sys.executable, "-m", "mobility.cli")

FILES = {
    "flagged.md": "# Monday\n- Hug knees to chest 3x30s\n- finisher\n",
    "fine.txt": "Supported 90/90 breathing 3 min\n",
    "unknown.md": "- Supported 90/90 breathing 3 min\n- finisher\n- mystery\n",
    "list.json": '[{"name": "Lax ball low back"}, {"name": "Cat-cow"}]',
    "broken.yaml": "steps:\n  - exercise: plank\n    doze: 3\n    side: up\n",
    "nested.json": "[" * 50_000,
    "empty.md": "",
}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Run where the files are, so that they go by their bare names."""
    for name, text in FILES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "folder.md").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    """The exit code of a command and what it printed."""
    code = main(arguments)
    out, err = capsys.readouterr()
    return code, out, err


def checked(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[dict[str, Any]]:
    """The programs in the JSON output, which keeps to its schema."""
    _, out, _ = said(capsys, "check", "--format", "json", *arguments)
    found = json.loads(out)
    SCHEMA.validate(found)
    return list(found["programs"])


# ---- check: exit codes ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ("fine.txt", 0),
        ("unknown.md", 0),
        ("flagged.md", 1),
        ("list.json", 1),
        ("fine.txt flagged.md", 1),
        ("broken.yaml", 2),
        ("nested.json", 2),
        ("empty.md", 2),
        ("folder.md", 2),
        ("nowhere.md", 2),
        ("flagged.md nowhere.md", 2),
        ("unknown.md --strict", 3),
        ("flagged.md --strict", 1),
        ("flagged.md --strict --fail-on never", 3),
        ("flagged.md --strict --fail-on error", 3),
        ("unknown.md broken.yaml --strict", 2),
        ("flagged.md unknown.md broken.yaml --strict", 2),
        ("flagged.md --fail-on info", 1),
        ("flagged.md --fail-on error", 0),
        ("flagged.md --fail-on never", 0),
        ("flagged.md --exit-zero", 0),
        ("unknown.md --strict --exit-zero", 0),
        ("broken.yaml --exit-zero", 2),
    ],
)
def test_exit_code(arguments: str, code: int, capsys: pytest.CaptureFixture[str]) -> None:
    assert said(capsys, "check", *arguments.split())[0] == code


def report(severity: str | None, unread: bool, could_flag: bool) -> Report:
    """A report with at most one finding, one step not read, one rule not run."""
    rule = RULES["LUM001"]
    findings = (
        () if severity is None else (Finding(rule=rule, severity=severity, certainty="likely", step=0, message="x"),)
    )
    return Report(
        verdict="flagged" if severity in ("warning", "error") else "nothing-found",
        findings=findings,
        steps=(Unread("x"),) if unread else (),
        not_run=(NotRun(code="LUM002", facts=("compression_n",), steps=(0,), could_flag=could_flag),),
    )


reports = st.builds(report, st.sampled_from([None, "info", "warning", "error"]), st.booleans(), st.booleans())


@given(
    st.lists(reports, max_size=3).map(tuple),
    st.booleans(),
    st.sampled_from(["info", "warning", "error", "never"]),
    st.booleans(),
    st.booleans(),
)
def test_two_goes_before_one_before_three(
    found: tuple[Report, ...], unreadable: bool, fail_on: str, strict: bool, exit_zero: bool
) -> None:
    order = ("info", "warning", "error", "never")
    checked = [(each, Settings()) for each in found]
    code = exit_code(checked, unreadable, argparse.Namespace(fail_on=fail_on, strict=strict, exit_zero=exit_zero))
    over = any(order.index(item.severity) >= order.index(fail_on) for each in found for item in each.findings)
    undecided = any(each.unread or each.not_run[0].could_flag for each in found)
    if unreadable:
        assert code == UNREADABLE
    elif exit_zero:
        assert code == 0
    elif over:
        assert code == FOUND
    else:
        assert code == (UNDECIDED if strict and undecided else 0)


# ---- check: text ------------------------------------------------------------------------------------


def test_a_finding_says_where_what_why_and_what_instead(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, err = said(capsys, "check", "flagged.md")
    place, quoted, mark, message, evidence, instead, *_ = out.splitlines()
    assert (quoted, mark) == ("     2 | - Hug knees to chest 3x30s", f"       |   {'^' * 24}")
    assert place == 'flagged.md:2:3  LUM001 warning  lumbar-flexion-under-load  "Hug knees to chest 3x30s"'
    assert message.startswith("    Low back near 90 % (55-125 %)")
    assert message.endswith("[likely]")
    assert evidence.startswith("    Evidence C")
    assert "against: " in evidence
    assert instead.startswith("    Instead: supported-90-90-breathing")
    assert "flagged.md:3:3  not read: 'finisher' (no exercise of this name is known)" in out
    assert out.splitlines()[-1].startswith("flagged.md: flagged: 1 finding in 1 exercise; 1 line not read")
    assert err == ""


def test_what_was_not_read_is_named_in_the_summary(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = said(capsys, "check", "unknown.md")
    assert out.splitlines()[-1] == (
        'unknown.md: not-enough-data: 0 findings in 1 exercise; 2 lines not read: "finisher", "mystery"'
    )


def test_notes_are_counted_or_shown(capsys: pytest.CaptureFixture[str]) -> None:
    _, short, _ = said(capsys, "check", "flagged.md")
    _, full, _ = said(capsys, "check", "--notes", "flagged.md")
    assert "show with --notes" in short
    assert " info  " not in short
    assert "show with --notes" not in full
    assert " info  " in full


def test_every_fault_goes_to_the_error_stream_with_its_place(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, err = said(capsys, "check", "broken.yaml", "flagged.md", "folder.md", "nested.json", "nowhere")
    assert "LUM001" in out
    assert "broken" not in out
    starts = [
        "broken.yaml:3:5: unknown key 'doze'",
        "broken.yaml:4:11: side",
        "folder.md: ",
        "nested.json:1:",
        "nowhere: ",
    ]
    assert [line.startswith(start) for line, start in zip(err.splitlines(), starts, strict=True)] == [True] * 5


def test_what_was_read_cannot_move_the_cursor(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "esc.txt").write_text(f"Hug \x1b knees to chest\nfinisher \x1b[2J{'x' * 300}\n", encoding="utf-8")
    _, out, _ = said(capsys, "check", "esc.txt")
    assert "\x1b" not in out
    assert "LUM001" in out
    assert max(map(len, (line for line in out.splitlines() if "finisher" in line))) < 250


# ---- check: JSON ------------------------------------------------------------------------------------


def test_the_schema_is_one(capsys: pytest.CaptureFixture[str]) -> None:
    Draft202012Validator.check_schema(SCHEMA.schema)
    flagged, unknown = checked(capsys, "flagged.md", "unknown.md")
    assert (flagged["source"], flagged["title"], flagged["verdict"]) == ("flagged.md", "Monday", "flagged")
    assert (unknown["title"], unknown["verdict"]) == (None, "not-enough-data")
    assert flagged["unresolved"] == [
        {
            "step": 1,
            "text": "finisher",
            "location": {"path": "flagged.md", "line": 3, "column": 3},
            "reason": "no exercise of this name is known",
        }
    ]


def test_a_finding_in_json(capsys: pytest.CaptureFixture[str]) -> None:
    (flagged,) = checked(capsys, "flagged.md")
    finding = next(item for item in flagged["findings"] if item["code"] == "LUM001")
    assert finding["location"] == {"path": "flagged.md", "line": 2, "column": 3}
    assert finding["facts"]["lumbar_flexion_pct"]["value"] % 5 != 0
    low, high = finding["facts"]["lumbar_flexion_pct"]["band"]
    assert low < finding["facts"]["lumbar_flexion_pct"]["value"] < high
    assert flagged["steps"][finding["step"]]["exercise"] == "knees-to-chest"


def test_files_that_cannot_be_read_leave_the_others_in_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert [item["source"] for item in checked(capsys, "broken.yaml", "fine.txt", "list.json")] == [
        "fine.txt",
        "list.json",
    ]
    assert checked(capsys, "broken.yaml") == []


@pytest.mark.parametrize("broken", [{"schema": 2}, {"programs": [{}]}, {"programs": [], "more": 1}])
def test_the_schema_refuses_something(broken: dict[str, Any]) -> None:
    assert not SCHEMA.is_valid({"schema": 1, "programs": [], **broken})


@given(any_programs, st.none() | persons)
def test_every_report_keeps_to_the_schema(program: Any, person: Any) -> None:
    SCHEMA.validate(json.loads(json.dumps(programs((check(program, person),)))))


def test_the_whole_catalog_keeps_to_the_schema() -> None:
    SCHEMA.validate(json.loads(json.dumps(programs(tuple(check(item) for item in catalog.written.values())))))


# ---- facts, rule, show, compose, search -----------------------------------------------------------------


def test_facts_of_a_file_an_id_or_a_name(capsys: pytest.CaptureFixture[str]) -> None:
    for what in ("knees-to-chest", "Hug knees to chest"):
        code, out, _ = said(capsys, "facts", what)
        assert (code, out.splitlines()[0]) == (0, f"{what}  (knees-to-chest)")
    _, out, _ = said(capsys, "facts", "unknown.md", "--format", "json")
    found = json.loads(out)
    assert found["schema"] == 1
    assert [(step["index"], step["exercise"]) for step in found["steps"]] == [
        (0, "supported-90-90-breathing"),
        (1, None),
        (2, None),
    ]
    assert found["steps"][2]["location"] == {"path": "unknown.md", "line": 3, "column": 3}
    assert found["steps"][0]["records"][0]["facts"]["hold_s"]["value"] is not None


@pytest.mark.parametrize(
    ("what", "error"),
    [
        ("knees-to-chst-x", "no file or exercise is named 'knees-to-chst-x'; did you mean 'knees-to-chest'"),
        ("nowhere.md", "nowhere.md: the file cannot be opened"),
        ("broken.yaml", "broken.yaml:3:5: unknown key"),
    ],
)
def test_facts_of_nothing(what: str, error: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = said(capsys, "facts", what)
    assert (code, out) == (2, "")
    assert err.startswith(error)


def test_a_file_goes_before_an_exercise_of_the_same_name(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "plank").write_text("", encoding="utf-8")
    assert "no reader for this kind of file" in said(capsys, "facts", "plank")[2]


def test_a_rule_by_code_or_name(capsys: pytest.CaptureFixture[str]) -> None:
    rule = RULES["LUM001"]
    pages = {said(capsys, "rule", what)[1] for what in ("LUM001", "lum001", rule.name)}
    assert len(pages) == 1
    (page,) = pages
    assert page.startswith(f"LUM001 {rule.name}\nhazard: {rule.hazard}\n")
    assert all(
        part in page for part in (rule.why, rule.remedy.text, "Known problems: ", "Flags: ", "Passes: ", "against: ")
    )


def test_all_rules_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = said(capsys, "rule", "--all", "--format", "json")
    found = json.loads(out)
    assert (code, found["schema"]) == (0, 1)
    assert [rule["code"] for rule in found["rules"]] == sorted([*RULES, "SUP001", "SUP002"])
    assert all(rule["flags"] and rule["passes"] and rule["evidence"]["grade"] in "ABCDE" for rule in found["rules"])


@pytest.mark.parametrize("arguments", [["LUM999"], [], ["LUM001", "--all"]])
def test_rules_that_there_are_not(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = said(capsys, "rule", *arguments)
    assert (code, out, err.count("\n")) == (2, "", 1)


def test_show(capsys: pytest.CaptureFixture[str]) -> None:
    protocol = next(iter(catalog.protocols.values()))
    _, out, _ = said(capsys, "show", protocol.id)
    assert all(step.exercise.title in out for step in protocol.steps if not isinstance(step, Unread))
    assert "Stop if: " in out
    _, out, _ = said(capsys, "show", "Hug knees to chest")
    assert out.startswith("Knees to chest (knees-to-chest)\nusual dose: ")


def test_show_suggests_protocols_too(capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = said(capsys, "show", "recovery")
    assert (code, err.count("\n")) == (2, 1)
    assert next(iter(catalog.protocols)) in err


ORDERED = ("supported-90-90-breathing", "half-kneeling-hip-flexor-stretch")


def test_compose_inserts_the_way_between(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = said(capsys, "compose", *ORDERED, "--stop-if", "pain", "--stop-if", "dizzy")
    assert (code, err) == (0, "")
    assert "   -> Roll to your side" in out
    assert "Stop if: pain; dizzy" in out
    assert out.splitlines()[-1] in ("nothing-found", "not-enough-data")


def test_compose_says_what_speaks_against_it(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = said(capsys, "compose", "knees-to-chest")
    assert (code, out.splitlines()[-1]) == (1, "flagged")
    assert "LUM001 warning" in out


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (
            [*ORDERED, "--equipment", "mat"],
            "supported-90-90-breathing needs bench, foam_roller, but finds only mat at hand",
        ),
        (
            [*ORDERED, "--equipment", ""],
            "supported-90-90-breathing needs bench, foam_roller, but finds only the bare floor",
        ),
        ([*ORDERED, "--equipment", "bensh"], "--equipment: expected one of ball, band, bar, "),
        (ORDERED[::-1], "supported-90-90-breathing needs its phase (down-regulate) to come in the order "),
        (["knees-to-chst"], "no exercise is named 'knees-to-chst'; did you mean 'knees-to-chest'"),
    ],
)
def test_compose_refuses_in_one_sentence(arguments: list[str], error: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = said(capsys, "compose", *arguments)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert err.startswith(error)


@pytest.mark.parametrize("more", [[], ["--equipment", "Bench, foam roller, lacrosse ball"]])
def test_compose_in_any_order(more: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = said(capsys, "compose", *ORDERED[::-1], "--any-order", *more)
    assert (code, err) == (0, "")
    assert out.index("1. Half-kneeling") < out.index("2. Supported 90/90")


def test_search(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = said(capsys, "search", "knees", "chest", "--limit", "2")
    assert (code, len(out.splitlines())) == (0, 2)
    assert out.startswith("knees-to-chest ")
    code, out, err = said(capsys, "search", "zzz")
    assert (code, out, err) == (1, "", "nothing in the catalog is called 'zzz'\n")


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["nonsense"],
        ["check"],
        ["check", "--format", "xml", "fine.txt"],
        ["search", "knee", "--limit", "0"],
        ["search"],
    ],
)
def test_wrong_usage_exits_with_two(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2
    assert capsys.readouterr().err.startswith("usage: ")


def test_every_command_is_in_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["--help"])
    assert stopped.value.code == 0
    text = capsys.readouterr().out
    assert all(f"\n    {name} " in text for name in ("check", "compose", "facts", "rule", "search", "show"))


# ---- as a process -----------------------------------------------------------------------------------


def test_the_process_exits_as_main_does() -> None:
    done = subprocess.run([*RUN, "check", "flagged.md", "broken.yaml"], capture_output=True, text=True, check=False)
    assert done.returncode == UNREADABLE
    assert "LUM001" in done.stdout
    assert done.stderr.startswith("broken.yaml:3:5: ")
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(os.name != "posix", reason="pipes close differently elsewhere")
def test_a_reader_of_the_output_may_go_away(folder: Path) -> None:
    (folder / "long.txt").write_text("Hug knees to chest 3x30s\n" * 500, encoding="utf-8")
    with subprocess.Popen([*RUN, "check", "long.txt"], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.read(9) == b"long.txt:"
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


@pytest.mark.parametrize("form", ["text", "json"])
def test_output_fits_any_encoding(form: str, folder: Path) -> None:
    (folder / "übung.md").write_text("# Rücken 🧠\n- Übung №1\n- Hug knees to chest 3×30 s\n", encoding="utf-8")
    done = subprocess.run(
        [*RUN, "check", "übung.md", "--format", form],
        capture_output=True,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        check=False,
    )
    assert done.returncode == FOUND
    assert done.stderr == b""
    assert done.stdout.isascii()
    if form == "json":
        assert json.loads(done.stdout)["programs"][0]["title"] == "Rücken 🧠"


def test_the_command_line_starts_without_the_library() -> None:
    program = (
        "import sys; from mobility.cli.main import main\n"
        "try: main(['--help'])\n"
        "except SystemExit: print('LOADED', *sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.partition("LOADED")[2].split())
    assert "mobility.cli.check" in loaded
    late = {
        "attrs",
        "cattrs",
        "difflib",
        "yaml",
        "mobility.model",
        "mobility.rules",
        "mobility.gate",
        "mobility.formats",
    }
    assert loaded & late == set()
