"""What `mobility check` prints: every format on names that want to be more than names, and what holds for all."""

from __future__ import annotations

import contextlib
import io
import json
import re
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
import yaml
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft7Validator, Draft202012Validator

from mobility import Program, Protocol, Step, Unread, catalog, check, read, schema
from mobility.cli import main
from mobility.cli.terminal import guarded, wants_colour
from mobility.errors import ModelError, ReadingError, ReadingErrors, visible
from mobility.model import Location
from mobility.outputs import FORMATS, output
from mobility.outputs.checked import Checked, Fault
from mobility.report import Report

ROOT = Path(__file__).parents[1]
SARIF = Draft7Validator(json.loads((Path(__file__).parent / "fixtures" / "sarif-schema-2.1.0.json").read_text()))
"""The schema of OASIS: https://docs.oasis-open.org/sarif/sarif/v2.1.0/."""

NASTY = (
    'Hug "knees" to <b>chest</b> | `rm`',
    "=cmd|'/C calc'!A0",
    "plank\x1b[2J\x07\x9b31m",
    "שלום \u202eknalp\u2066",
    "line\u2028line\r\n::error::x%0A",
    "@everyone [x](javascript:y) &lt;",
    "\ud800 half",
)


def nasty(texts: tuple[str, ...] = NASTY, source: str = "plan|x.md") -> Report:
    """A report on knees-to-chest under each of these names, and on lines of these names that were not read."""
    exercise = catalog["knees-to-chest"]
    places = [Location(path=source, line=number, column=3) for number in range(1, len(texts) + 1)]
    steps = [
        item
        for text, place in zip(texts, places, strict=True)
        for item in (Step(exercise, text=text, location=place), Unread(text, reason=text, location=place))
    ]
    report = check(Program.of(Protocol(steps=tuple(steps)), source=source, title=texts[0]))
    return evolve(report, remarks=(*report.remarks, *texts))


REPORT = nasty()
FAULT = Fault(message='expected "a|b"\x1b', path="bad\u202e.yaml", line=3, column=5)
CHECKED = Checked(reports=(REPORT,), faults=(FAULT,), notes=True)
LINES = frozenset({"text", "concise", "github", "markdown", "jsonl"})


def printed(name: str, checked: Checked = CHECKED) -> str:
    """The output in a format."""
    return output(name).text(checked)


# ---- all formats ------------------------------------------------------------------------------------


def test_every_format_has_its_module() -> None:
    folder = ROOT / "src" / "mobility" / "outputs"
    modules = {item.stem.replace("_", "-") for item in folder.glob("*.py")}
    assert modules - {"--init--", "checked"} == set(FORMATS)


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_no_name_steers_a_terminal(name: str) -> None:
    found = printed(name)
    assert all(char.isprintable() or char == "\n" for char in found)
    assert "plan|x.md" in found or "plan%7Cx.md" in found or "plan\\|x.md" in found


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_nothing_to_say_is_said(name: str) -> None:
    assert isinstance(printed(name, Checked()), str)


@given(st.text(max_size=40), st.sampled_from(sorted(FORMATS)))
def test_any_name_comes_out_escaped(text: str, name: str) -> None:
    checked = Checked(reports=(nasty((text,), source=text),), faults=(Fault(message=text, path=text, line=1),))
    found = printed(name, checked)
    assert all(char.isprintable() or char == "\n" or char in "\u200c\u200d" for char in found)
    if name in ("json", "sarif", "gitlab"):
        json.loads(found)
    if name == "jsonl":
        assert all(json.loads(line)["kind"] for line in found.splitlines())
    if name == "junit":
        ET.fromstring(found)  # noqa: S314  (our own output)
    if name == "sarif":
        SARIF.validate(json.loads(found))


@given(st.text())
def test_what_is_visible_is_printable_and_stays_so(text: str) -> None:
    found = visible(text)
    assert all(char.isprintable() or char in "\u200c\u200d" for char in found)
    assert visible(found) == found
    assert not text.isprintable() or found == text


# ---- one by one -------------------------------------------------------------------------------------


def test_text_quotes_the_line_and_marks_what_it_is_about(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.md").write_text("# A\n* 漢字 plank, then\n- Hug knees to chest 3x30s  \n", encoding="utf-8")
    report = check(read("a.md"))
    lines = printed("text", Checked(reports=(report,))).splitlines()
    assert lines[1:3] == ["     3 | - Hug knees to chest 3x30s  ", "       |   ^^^^^^^^^^^^^^^^^^^^^^^^"]
    painted = printed("text", Checked(reports=(report,), colour=True))
    assert "\x1b[1;33mLUM001 warning\x1b[0m" in painted
    assert re.sub(r"\x1b\[[\d;]*m", "", painted) == printed("text", Checked(reports=(report,)))


def test_a_file_that_has_changed_is_quoted_as_it_is_now(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    for text in ("one", "two"):
        file.write_text(text, encoding="utf-8")
        checked = Checked()
        assert [checked.line(str(file), 1), checked.line(str(file), 2)] == [text, None]


def test_a_long_or_wide_line_is_quoted_in_part() -> None:
    name = "knees to chest"
    line = f"{'漢' * 200} {name} {'x' * 300}"
    step = Step(catalog["knees-to-chest"], text=name, location=Location(path="<stdin>", line=1, column=202))
    report = check(Program.of(Protocol(steps=(step,)), source="<stdin>"))
    quoted, mark = printed("text", Checked(reports=(report,), texts={"<stdin>": line})).splitlines()[1:3]
    assert len(quoted) <= 130
    at = quoted.index(name)
    wide = sum(2 if char == "漢" else 1 for char in quoted[9:at])
    assert mark == f"       | {' ' * wide}{'^' * len(name)}"


def test_no_line_is_quoted_of_what_is_gone_or_no_text(tmp_path: Path) -> None:
    (tmp_path / "b.bin").write_bytes(b"\xff\xfe\x00")
    assert Checked().line(str(tmp_path / "b.bin"), 1) is None
    assert Checked().line(str(tmp_path / "none"), 1) is None
    assert Checked(texts={"x": "a\r\nb\rc"}).line("x", 3) == "c"
    assert Checked(texts={"x": "a"}).line("x", 2) is None


def test_concise_is_one_line_a_thing() -> None:
    lines = printed("concise").splitlines()
    assert len(lines) == 1 + len(CHECKED.wanted(REPORT)) + len(REPORT.unread)
    assert lines[0] == 'bad\\u202e.yaml:3:5: expected "a|b"\\x1b'
    assert "plan|x.md:1:3: LUM001 warning Low back near" in printed("concise")


def test_json_keeps_to_its_schema_and_has_fingerprints() -> None:
    found = json.loads(printed("json"))
    Draft202012Validator(schema("output")).validate(found)
    (program,) = found["programs"]
    prints = [item["fingerprint"] for key in ("steps", "findings") for item in program[key]]
    assert len(prints) == len(set(prints))
    assert found["faults"] == [{"source": "bad\u202e.yaml", "message": 'expected "a|b"\x1b', "line": 3, "column": 5}]


def test_fingerprints_stay_when_lines_move_and_tell_equal_things_apart() -> None:
    step = Step(catalog["knees-to-chest"], text="hug", location=Location(path="a.md", line=3))
    moved = evolve(step, location=Location(path="a.md", line=30))
    one, other = (check(Program.of(Protocol(steps=(item, item)), source="a.md")) for item in (step, moved))
    assert one.fingerprints() == other.fingerprints()
    steps, findings = one.fingerprints()
    assert len(set(steps)) == 2
    assert len(set(findings)) == len(findings)
    assert evolve(one, source="b.md").fingerprints() != one.fingerprints()
    assert one.fingerprints(Path("..")) != one.fingerprints()


def test_jsonl_has_findings_unread_lines_programs_and_faults() -> None:
    lines = [json.loads(line) for line in printed("jsonl").splitlines()]
    kinds = [line["kind"] for line in lines]
    assert kinds == sorted(kinds, key=["finding", "unread", "program", "fault"].index)
    assert kinds.count("unread") == len(NASTY)
    assert lines[-1] == {
        "kind": "fault",
        "source": "bad\u202e.yaml",
        "message": 'expected "a|b"\x1b',
        "line": 3,
        "column": 5,
    }


def test_sarif_is_valid_and_says_where_what_and_what_is_accepted() -> None:
    accepted = evolve(REPORT.findings[0], suppressed="her plan")
    report = evolve(REPORT, findings=(accepted, *REPORT.findings[1:]))
    found = json.loads(printed("sarif", evolve(CHECKED, reports=(report, evolve(REPORT, source="")))))
    SARIF.validate(found)
    (run,) = found["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == sorted({item.code for item in REPORT.findings})
    assert all(rules[item["ruleIndex"]]["id"] == item["ruleId"] for item in run["results"])
    assert run["results"][0]["suppressions"] == [{"kind": "external", "justification": "her plan"}]
    first = run["results"][0]["locations"][0]["physicalLocation"]
    assert first["artifactLocation"]["uri"] == "plan%7Cx.md"
    (invocation,) = run["invocations"]
    assert invocation["executionSuccessful"] is False
    assert len(invocation["toolExecutionNotifications"]) == 1 + 2 * len(NASTY)


def test_github_commands_cannot_be_broken_out_of() -> None:
    lines = printed("github").splitlines()
    assert all(re.match(r"::(error|warning|notice) [^\n]*::", line) for line in lines)
    assert len(lines) == 1 + len(CHECKED.wanted(REPORT)) + len(NASTY)
    assert "%250A" in printed("github")
    assert "file=plan|x.md,line=1,col=3,title=mobility%3A LUM001 lumbar-flexion-under-load::" in printed("github")


def test_gitlab_has_the_keys_that_it_must() -> None:
    found = json.loads(printed("gitlab"))
    assert {frozenset(item) for item in found} == {
        frozenset({"description", "check_name", "fingerprint", "severity", "location"})
    }
    assert {item["severity"] for item in found} <= {"info", "minor", "major", "critical", "blocker"}
    assert found[-1]["check_name"] == "not-read"
    assert len({item["fingerprint"] for item in found}) == len(found)


def test_junit_counts_what_it_holds() -> None:
    root = ET.fromstring(printed("junit"))  # noqa: S314  (our own output)
    suite, broken = root
    assert int(suite.get("tests", "")) == len(suite.findall("testcase"))
    assert int(suite.get("failures", "")) == len(suite.findall("testcase/failure"))
    assert int(suite.get("skipped", "")) == len(suite.findall("testcase/skipped")) == len(NASTY)
    assert broken.find("testcase/error") is not None


def test_what_concerns_the_person_is_a_case_and_a_result_of_its_own() -> None:
    finding = evolve(REPORT.flags[0], step=None, location=None)
    report = evolve(REPORT, findings=(finding,))
    assert '<testcase classname="plan|x.md" name="the person">' in printed("junit", Checked(reports=(report,)))
    SARIF.validate(json.loads(printed("sarif", Checked(reports=(report,)))))
    assert "plan|x.md:1:1: LUM001" in printed("concise", Checked(reports=(report,)))


def test_markdown_cells_stay_cells() -> None:
    lines = [line for line in printed("markdown").splitlines() if line.startswith("| line")]
    assert len(lines) == len(CHECKED.wanted(REPORT))
    assert all(len(re.findall(r"(?<!\\)\|", line)) == 6 for line in lines)
    assert "<b>" not in printed("markdown")
    assert "@everyone" not in printed("markdown")
    assert "[x](" not in printed("markdown")


def test_faults_of_errors() -> None:
    one = ReadingError("m", path="p.md", line=1, column=2)
    assert Fault.of(ReadingErrors([one, one]), "q.md") == (Fault(message="m", path="p.md", line=1, column=2),) * 2
    model = ModelError(owner="Dose", field="reps", value=3.9, expected="a whole number")
    assert Fault.of(model, "q.md") == (Fault(message=str(model), path="q.md"),)
    assert str(Fault(message="m")) == ": m"


# ---- on the command line ----------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with programs, and other files."""
    (tmp_path / "plans" / ".hidden").mkdir(parents=True)
    (tmp_path / "plans" / "node_modules").mkdir()
    for name in ("b.md", "a.txt", "readme.md", ".hidden/c.md", "node_modules/d.md", "picture.png"):
        text = "Nothing here.\n" if name == "readme.md" else "- Hug knees to chest\n"
        (tmp_path / "plans" / name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    """The exit code of a command and what it printed."""
    code = main(arguments)
    out, err = capsys.readouterr()
    return code, out, err


def test_folders_are_walked_and_what_holds_no_exercise_is_passed_over(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = said(capsys, "check", "plans", "--format", "concise")
    assert code == 1
    assert [line.split(":")[0] for line in out.splitlines()] == ["plans/a.txt", "plans/b.md"]
    assert err == "note: 1 file without any exercise passed over: plans/readme.md\n"
    assert said(capsys, "check", "plans/readme.md")[0] == 2
    (folder / "empty").mkdir()
    assert said(capsys, "check", "empty") == (2, "", "empty: no file of a known format in this folder\n")


def test_excludes_hold_in_folders_and_for_files_that_are_named(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "mobility.toml").write_text('exclude = ["plans/b.md"]\n', encoding="utf-8")
    assert said(capsys, "check", "plans", "--format", "concise")[1].count("\n") == 1
    code, out, err = said(capsys, "check", "plans/b.md", "--format", "concise")
    assert (code, out) == (0, "")
    assert "left out" in err


def test_files_that_the_settings_name_for_another_purpose_are_no_programs(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "plans" / "anna.yaml").write_text("conditions: [spinal-stenosis]\n", encoding="utf-8")
    assert said(capsys, "check", "plans", "--write-baseline", "plans/known.json")[0] == 2
    (folder / "mobility.toml").write_text(
        'person = "plans/anna.yaml"\nbaseline = "plans/known.json"\n', encoding="utf-8"
    )
    (folder / "plans" / "known.json").write_text('{"schema": 1, "findings": []}', encoding="utf-8")
    code, out, err = said(capsys, "check", "plans", "--format", "concise")
    assert (code, "anna" in out + err) == (1, False)


def test_a_link_in_a_circle_is_an_error_and_no_crash(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "loop.md").symlink_to("loop.md")
    (folder / "mobility.toml").write_text('exclude = ["x.md"]\n', encoding="utf-8")
    code, _, err = said(capsys, "check", "loop.md")
    assert (code, err.count("\n")) == (2, 1)


def test_what_is_left_out_is_not_mended_either(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "mobility.toml").write_text('exclude = ["plans/b.md"]\n', encoding="utf-8")
    code, out, err = said(capsys, "fix", "--unsafe", "plans/b.md")
    assert (code, out) == (0, "")
    assert "left out" in err


class Stream(io.TextIOWrapper):
    """A stream that may be a terminal."""

    def __init__(self, text: str = "", terminal: bool = False) -> None:
        super().__init__(io.BytesIO(text.encode()), encoding="utf-8", write_through=True)
        self.terminal = terminal

    def isatty(self) -> bool:
        """Whether it says that it is one."""
        return self.terminal

    def sent(self) -> str:
        """All that was written."""
        return self.buffer.getvalue().decode()  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "name", "step"),
    [
        ("- Hug knees to chest\n", None, "<stdin>:1:3"),
        ("Plank\nHug knees to chest 3x30s\n", None, "<stdin>:2:1"),
        ('[{"name": "Hug knees to chest"}]', None, "<stdin>:1:11"),
        ("steps:\n  - Hug knees to chest\n", None, "<stdin>:2:5"),
        ("Hug knees to chest\n", "plan.txt", "plan.txt:1:1"),
        ('{"name": "Hug knees to chest"}\n{"name": "Plank"}\n', None, "<stdin>:1:10"),
        ("exercise,reps\nHug knees to chest,3\n", None, "<stdin>:2:1"),
    ],
)
def test_standard_input(
    text: str, name: str | None, step: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", Stream(text))
    named = ["--stdin-name", name] if name else []
    code, out, _ = said(capsys, "check", "-", *named, "--format", "text")
    assert code == 1
    assert out.startswith(f"{step}  LUM001")
    assert " | " in out


def test_standard_input_that_is_broken(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Stream("steps:\n  - exercise: plank\n    doze: 3\n"))
    code, _, err = said(capsys, "check", "-")
    assert (code, err.startswith("<stdin>:3:5: unknown key 'doze'")) == (2, True)


def test_output_goes_whole_into_a_file(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert said(capsys, "check", "plans/b.md", "--format", "sarif", "--output", "out.sarif")[:2] == (1, "")
    SARIF.validate(json.loads((folder / "out.sarif").read_text(encoding="utf-8")))
    assert {item.name for item in folder.iterdir()} == {"plans", "out.sarif"}
    code, _, err = said(capsys, "check", "plans/b.md", "--output", "nowhere/out.txt")
    assert code == 2
    assert err.startswith("--output nowhere/out.txt: ")


@pytest.mark.parametrize(
    ("choice", "terminal", "environment", "wanted"),
    [
        ("auto", True, {}, True),
        ("auto", False, {}, False),
        ("auto", True, {"NO_COLOR": "1"}, False),
        ("auto", True, {"NO_COLOR": ""}, True),
        ("auto", True, {"TERM": "dumb"}, False),
        ("always", False, {"NO_COLOR": "1"}, True),
        ("never", True, {}, False),
    ],
)
def test_when_there_are_colours(
    choice: str, terminal: bool, environment: dict[str, str], wanted: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("NO_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "stdout", Stream(terminal=terminal))
    assert wants_colour(choice) == wanted


COMMANDS = (
    ["check", "esc.md"],
    ["check", "esc.md", "--notes"],
    ["facts", "esc.md"],
    ["fix", "esc.md", "--unsafe"],
    ["convert", "esc.md", "--to", "csv-list"],
    ["convert", "esc.md", "--to", "json-program"],
    ["check", "no\x1b[2Jwhere.md"],
    ["search", "\x1b[2J"],
    ["show", "\x1b[2J"],
    ["rule", "\x1b[2J"],
    ["compose", "plank", "--stop-if", "\x1b[2J\x1b[8m\r"],
    ["check", "esc.md", "--x\x1b[2J"],
)


@pytest.mark.parametrize("arguments", COMMANDS, ids=lambda item: " ".join(item[:2]).replace("\x1b", "ESC"))
def test_no_command_sends_a_raw_escape_to_a_terminal(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    (tmp_path / "esc.md").write_text(
        "- Hug knees to chest (\x1b[2J\x9b1m\x1b[8m\u202e)\n- myst\x1b]0;x\x07ery\n", "utf-8"
    )
    out, err = Stream(terminal=True), Stream(terminal=True)
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr(sys, "stderr", err)
    with contextlib.suppress(SystemExit):
        assert main(arguments) in (0, 1, 2)
    sent = re.sub(r"\x1b\[(?:0|1|2|1;3[136])m", "", out.sent() + err.sent())
    assert sent
    assert all(char.isprintable() or char in "\n\t" for char in sent)


def test_progress_is_shown_on_a_terminal_and_taken_away(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(6):
        (folder / "plans" / f"n{number}.md").write_text("- Plank\n", encoding="utf-8")
    err = Stream(terminal=True)
    monkeypatch.setattr(sys, "stderr", err)
    assert main(["check", "plans", "--exit-zero", "--format", "concise"]) == 0
    assert "\r1/9 plans/a.txt" in err.sent()
    assert err.sent().splitlines()[-1].startswith("note: ")


def test_a_guard_lets_go() -> None:
    before = sys.stdout, sys.stderr
    with guarded():
        pass
    assert (sys.stdout, sys.stderr) == before


# ---- what runs it elsewhere -------------------------------------------------------------------------


def hooks() -> list[dict[str, Any]]:
    """The hooks of pre-commit."""
    return list(yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")))


def test_hooks_run_commands_that_there_are(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert [hook["id"] for hook in hooks()] == ["mobility-check", "mobility-fix"]
    for hook in hooks():
        program, *arguments = hook["entry"].split()
        assert program == "mobility"
        assert main([*arguments, *hook.get("args", ()), "plans/b.md"]) == 1
        assert re.search(hook["files"], "plans/b.md")
        assert not re.search(hook["files"], "code.py")
    capsys.readouterr()


def test_the_action_runs_a_command_that_there_is(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    script = action["runs"]["steps"][-1]["run"]
    assert action["runs"]["using"] == "composite"
    values = {"FORMAT": "github", "FAIL_ON": "warning", "ARGUMENTS": "", "PATHS": "plans"}
    line = next(line for line in script.splitlines() if line.startswith("mobility check"))
    told = re.sub(r'"?\$\{?(\w+)\}?"?', lambda found: values[found[1]], line).split()
    assert main(told[1:]) == 1
    assert "::warning file=plans/b.md" in capsys.readouterr().out
    assert set(action["inputs"]) == {"paths", "format", "fail-on", "arguments", "version"}
