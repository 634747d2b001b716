"""Findings that somebody accepts: in the file, by the settings, by a baseline; and what can never be accepted."""

from __future__ import annotations

import datetime
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mobility import Condition, Person, ReadingError, ReadingErrors, UnknownNameError, catalog, check, read
from mobility.baseline import key, known, read_baseline, text
from mobility.cli.main import main
from mobility.config import Settings, chosen, find, read_settings
from mobility.rules import RULES
from mobility.suppress import Suppression, apply, check_codes, read_comments

TODAY = datetime.date(2026, 6, 1)
HUG = "- Hug knees to chest 3x30s"
BALL = "- Lacrosse ball low back 2 min"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Run in a folder of its own, with nothing above it to be found."""
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def plan(*lines: str, name: str = "plan.md") -> str:
    """A file of these lines."""
    Path(name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    return name


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    """Exit code and output of a command."""
    code = main(list(arguments))
    out, err = capsys.readouterr()
    return code, out, err


# ---- comments ----------------------------------------------------------------------------------------


def test_a_comment_on_the_line_accepts_its_finding(capsys: pytest.CaptureFixture[str]) -> None:
    path = plan(f'{HUG} <!-- mobility: ignore LUM001 reason="her plan" by="AB" until=2099-01-31 -->', BALL)
    code, out, _ = said(capsys, "check", path)
    assert code == 1
    assert "LUM015 warning" in out
    assert "LUM001 warning" not in out
    assert "1 finding accepted: LUM001 (her plan)" in out


def test_a_comment_alone_speaks_of_the_step_below(capsys: pytest.CaptureFixture[str]) -> None:
    note = "# mobility: ignore lumbar-flexion-under-load reason=short"
    path = plan(note, "", "Hug knees to chest 3x30s", name="plan.txt")
    assert said(capsys, "check", path)[0] == 0
    path = plan(note, "Plank 30s", "Hug knees to chest 3x30s", name="plan.txt")
    code, out, _ = said(capsys, "check", path, "--notes")
    assert code == 1
    assert "SUP001 info" in out


def test_a_comment_in_plain_text_is_no_part_of_the_name() -> None:
    path = plan('Hug knees to chest 3x30s  # mobility: ignore LUM001 reason="x"', name="plan.txt")
    assert [step.exercise.id for step in read(path).steps] == ["knees-to-chest"]  # type: ignore[union-attr]


def test_json_says_what_is_accepted_and_why(capsys: pytest.CaptureFixture[str]) -> None:
    path = plan(f'{HUG} <!-- mobility: ignore LUM reason="her plan" -->')
    _, out, _ = said(capsys, "check", path, "--format", "json")
    program = json.loads(out)["programs"][0]
    found = {item["code"]: item["suppressed"] for item in program["findings"]}
    assert found["LUM001"] == "her plan"
    assert found["HIP002"] is None
    assert program["verdict"] == "nothing-found"


def test_an_entry_that_has_run_out_is_a_warning_and_accepts_nothing() -> None:
    report = check(catalog["knees-to-chest"])
    entry = Suppression(codes=("LUM001",), reason="x", until=TODAY)
    assert apply(report, [entry], TODAY).flags == ()
    late = apply(report, [entry], TODAY + datetime.timedelta(days=1))
    assert [item.code for item in late.flags] == ["LUM001", "SUP002"]


def test_what_is_absolute_is_never_accepted() -> None:
    person = Person(conditions=(Condition("anticoagulation"),))
    report = check(catalog["hip-flexor-release"], person)
    after = apply(report, [Suppression(codes=("HEM001",), reason="she wants to")], TODAY)
    assert [item.code for item in after.flags] == ["HEM001"]


@pytest.mark.parametrize(
    ("comment", "words"),
    [
        ("ignore LUM001", "needs a reason"),
        ('ignore LUM001 reason=" "', "needs a reason"),
        ('ignore reason="x"', "name the codes"),
        ('ignore LUM999 reason="x"', "no rule or hazard is named 'LUM999'"),
        ('ignore LUM001 reason="x" until=soon', "expected a day"),
        ('ignore LUM001 reason="x" !!', "not understood"),
        ("disable LUM001", "expected 'ignore'"),
    ],
)
def test_a_comment_that_is_not_understood_is_an_error_with_its_place(comment: str, words: str) -> None:
    with pytest.raises(ReadingErrors, match=words) as caught:
        read_comments(f"{HUG}\n{BALL} <!-- mobility: {comment} -->", "plan.md")
    assert (caught.value.errors[0].line, caught.value.errors[0].column) == (2, len(BALL) + 2)


ENTRIES = st.lists(
    st.builds(
        Suppression,
        codes=st.sampled_from([("LUM001",), ("LUM",), ("PRS", "HIP002"), ("lumbar-flexion-under-load",), ("CRV",)]),
        reason=st.just("because"),
        until=st.none() | st.sampled_from([TODAY, datetime.date(2020, 1, 1)]),
    ),
    max_size=3,
)
REPORTS = st.sampled_from(["knees-to-chest", "lacrosse-ball-low-back", "plow", "supine-rest"]).map(
    lambda name: check(catalog[name])
)


@given(REPORTS, ENTRIES)
def test_what_is_not_named_stays_as_it_is(report: object, entries: list[Suppression]) -> None:
    after = apply(report, entries, TODAY)  # type: ignore[arg-type]
    named = [code for entry in entries for code in entry.codes]
    for item in report.findings:  # type: ignore[attr-defined]
        if not any(item.code.startswith(code) or item.hazard == code for code in named):
            assert item in after.findings
    twice = apply(after, entries, TODAY)
    assert [item for item in twice.findings if not item.code.startswith("SUP")] == [
        item for item in after.findings if not item.code.startswith("SUP")
    ]


# ---- choosing rules ----------------------------------------------------------------------------------


def test_rules_are_chosen_by_code_beginning_and_hazard(capsys: pytest.CaptureFixture[str]) -> None:
    path = plan(HUG, BALL)
    assert "LUM015" not in said(capsys, "check", path, "--ignore", "LUM015")[1]
    code, out, _ = said(capsys, "check", path, "--select", "LUM015,PRS")
    assert (code, "LUM001" in out, "LUM015" in out) == (1, False, True)
    assert said(capsys, "check", path, "--ignore", "lumbar-flexion-under-load")[0] == 0
    code, _, err = said(capsys, "check", path, "--select", "LUM999")
    assert code == 2
    assert err.startswith("--select: no rule or hazard is named 'LUM999'")


def test_the_longer_of_selected_and_ignored_wins() -> None:
    every = RULES.values()
    assert {rule.code for rule in chosen(every, ["LUM001"], ["LUM"])} == {"LUM001"}
    assert "LUM001" not in {rule.code for rule in chosen(every, ["LUM"], ["LUM001"])}
    assert len(chosen(every, [], [])) == len(RULES)
    with pytest.raises(UnknownNameError):
        check_codes(["XYZ"])


# ---- settings ----------------------------------------------------------------------------------------


def test_settings_are_found_upwards_and_hold(capsys: pytest.CaptureFixture[str]) -> None:
    Path("mobility.toml").write_text(
        'ignore = ["LUM015"]\nfail-on = "never"\nexclude = ["old/*"]\n[per-file-ignores]\n"b*.md" = ["LUM001"]\n',
        encoding="utf-8",
    )
    Path("old").mkdir()
    a, b, c = plan(HUG, BALL, name="a.md"), plan(HUG, name="b.md"), plan(HUG, name="old/c.md")
    code, out, _ = said(capsys, "check", a, b, c)
    assert code == 0
    assert "a.md: flagged: 1 finding" in out
    assert "b.md: nothing-found" in out
    assert "c.md" not in out
    assert said(capsys, "check", a, "--fail-on", "warning")[0] == 1
    assert said(capsys, "check", a, "--no-config")[0] == 1


def test_settings_accept_findings_of_an_exercise(capsys: pytest.CaptureFixture[str]) -> None:
    Path("pyproject.toml").write_text(
        '[[tool.mobility.suppress]]\ncodes = ["LUM001"]\nexercise = "knees-to-chest"\nreason = "her plan"\n'
        "until = 2099-01-01\n",
        encoding="utf-8",
    )
    path = plan(json.dumps([{"name": "Knees to chest"}]), name="plan.json")
    code, out, _ = said(capsys, "check", path)
    assert code == 0
    assert "accepted: LUM001 (her plan)" in out
    other = plan(json.dumps([{"name": "Plank"}]), name="other.json")
    assert "SUP001" not in said(capsys, "check", other, "--notes")[1]


def test_a_person_of_the_settings_is_used(capsys: pytest.CaptureFixture[str]) -> None:
    Path("who.yaml").write_text("conditions: [osteoporosis]\n", encoding="utf-8")
    Path("mobility.toml").write_text('person = "who.yaml"\n', encoding="utf-8")
    assert "BON001 warning" in said(capsys, "check", plan(HUG))[1]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("selct = []", "did you mean 'select'"),
        ('select = ["LUM999"]', "no rule or hazard"),
        ('select = "LUM001"', "expected a list of texts"),
        ('fail-on = "sometimes"', "fail-on: expected one of"),
        ("strict = 1", "expected true or false"),
        ("baseline = 3", "expected a path"),
        ("per-file-ignores = []", "expected a table"),
        ("suppress = 1", r"expected \[\[tables\]\]"),
        ('[[suppress]]\ncodes = ["LUM001"]', "needs a reason"),
        ('[[suppress]]\ncode = ["LUM001"]', "did you mean 'codes'"),
        ("= 3", "Invalid"),
    ],
)
def test_wrong_settings_are_errors(line: str, words: str) -> None:
    path = Path("mobility.toml")
    path.write_text(line + "\n", encoding="utf-8")
    with pytest.raises(ReadingError, match=words):
        read_settings(path)


def test_the_search_ends_at_the_root_of_the_repository() -> None:
    Path("inner/.git").mkdir(parents=True)
    Path("mobility.toml").write_text("", encoding="utf-8")
    assert find(Path("inner")) is None
    Path("pyproject.toml").write_text("[project]\n", encoding="utf-8")
    assert find(Path()) == Path("mobility.toml").resolve()
    assert read_settings(Path("mobility.toml")) == Settings(folder=Path.cwd())


# ---- baseline ----------------------------------------------------------------------------------------


def test_a_baseline_is_told_by_content_and_not_by_line(capsys: pytest.CaptureFixture[str]) -> None:
    path = plan(HUG, BALL)
    assert said(capsys, "check", path, "--write-baseline", "known.json")[0] == 0
    assert said(capsys, "check", path, "--baseline", "known.json")[0] == 0
    plan("# Monday", "", "- Plank 30s", BALL, HUG)
    assert said(capsys, "check", path, "--baseline", "known.json")[0] == 0
    plan(HUG, BALL, HUG)
    assert said(capsys, "check", path, "--baseline", "known.json")[0] == 1
    plan(BALL)
    code, _, err = said(capsys, "check", path, "--baseline", "known.json")
    assert code == 0
    assert "no longer found: plan.md | LUM001 | knees-to-chest" in err


@given(st.permutations([HUG, BALL, "- Plank 30s", "- Good morning"]))
def test_order_does_not_change_the_baseline(lines: list[str]) -> None:
    plan(HUG, BALL, "- Plank 30s", "- Good morning")
    first = text([check(read("plan.md"))])
    plan(*lines)
    report = check(read("plan.md"))
    assert text([report]) == first
    Path("known.json").write_text(first, encoding="utf-8")
    marked, gone = known([report], read_baseline(Path("known.json")))
    assert (marked[0].flags, gone) == ((), ())


def test_what_is_about_the_person_has_no_exercise_in_its_key() -> None:
    report = check(catalog["plank"], Person(symptoms=("saddle_numbness",)))
    flag = next(item for item in report.findings if item.code == "SPN007")
    assert key(flag, report) == " | SPN007 |  | "


@pytest.mark.parametrize("content", ["", "[]", '{"schema": 2, "findings": {}}', '{"schema": 1, "findings": {"a": 0}}'])
def test_a_baseline_that_cannot_be_read_is_an_error(content: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("known.json").write_text(content, encoding="utf-8")
    with pytest.raises(ReadingError, match="baseline"):
        read_baseline(Path("known.json"))
    code, _, err = said(capsys, "check", plan(HUG), "--baseline", "known.json")
    assert code == 2
    assert "known.json" in err
