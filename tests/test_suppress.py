"""Findings that somebody accepts: in the file, by the settings, by a baseline; and what can never be accepted."""

from __future__ import annotations

import datetime
import json
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from mobility import (
    Condition,
    ModelError,
    Person,
    Program,
    Protocol,
    ReadingError,
    ReadingErrors,
    Step,
    Suppression,
    catalog,
    check,
    read,
)
from mobility.baseline import BASELINE, known, of, read_baseline, text
from mobility.cli.main import main
from mobility.formats.document import Document
from mobility.formats.programs import json_program, markdown_list, plain_list, yaml_program
from mobility.gate import check as gate_check
from mobility.language.known import known_names
from mobility.proof import faults, level_of
from mobility.report import Report
from mobility.rules import RULES
from mobility.suppress import SUPPRESSION_RULES, apply

TODAY = datetime.date(2026, 6, 1)
NAMES = known_names()
HERE = Path()
HUG = "- Hug knees to chest 3x30s"
BALL = "- Lacrosse ball low back 2 min"
HUGGED = catalog["knees-to-chest"]


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


def accepting(*codes: str, **more: Any) -> Suppression:
    """A suppression of some codes."""
    return Suppression(codes=codes, reason=more.pop("reason", "her plan"), **more)


def accepted(program: Program) -> list[tuple[str, ...]]:
    """What each step accepts, by its codes."""
    return [tuple(code for item in step.suppressions for code in item.codes) for step in program.steps]  # type: ignore[union-attr]


# ---- comments ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ([f'{HUG} <!-- mobility: ignore LUM001 reason="x" -->', BALL], [("LUM001",), ()]),
        (['<!-- mobility: ignore LUM001 reason="x" -->', HUG, BALL], [("LUM001",), ()]),
        (['<!-- mobility: ignore LUM001 reason="x" -->', "", HUG, BALL], [("LUM001",), ()]),
        ([HUG, "  <!-- mobility: ignore LUM001,PRS reason=x by=AB -->", BALL], [(), ("LUM001", "PRS")]),
        ([HUG, "<!-- mobility: ignore", 'LUM001, LUM015 reason="two', 'lines" -->', BALL], [(), ("LUM001", "LUM015")]),
        ([f"{HUG} <!-- mobility: ignore LUM001", 'reason="x" -->', BALL], [("LUM001",), ()]),
        (
            [HUG, "<!-- mobility: ignore LUM reason=x --><!-- mobility: ignore PRS reason=y -->", BALL],
            [(), ("LUM", "PRS")],
        ),
        ([f"{HUG} <!-- tight --><!-- mobility: ignore LUM reason=x -->", BALL], [("LUM",), ()]),
        ([f"> {HUG}", "> <!-- mobility: ignore LUM reason=x -->", f"> {BALL}"], [(), ("LUM",)]),
        ([HUG, "```", f"{BALL} <!-- mobility: ignore LUM -->", "```", BALL], [(), ()]),
        (["# Mobility: hips and ankles", "<!-- Mobility: every day -->", HUG], [()]),
        (["<!-- mobility: slowly, without a reason to hurry -->", HUG], [()]),
    ],
)
def test_a_comment_in_markdown_speaks_of_its_line_or_of_the_next(
    lines: list[str], found: list[tuple[str, ...]]
) -> None:
    assert accepted(markdown_list.read(Document.of("\n".join(lines), "plan.md"), NAMES)) == found


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (['Hug knees to chest 3x30s  # mobility: ignore LUM001 reason="x"', "Plank"], [("LUM001",), ()]),
        (["# mobility: ignore LUM001 reason=x", "", "# slowly", "Hug knees to chest", "Plank"], [("LUM001",), ()]),
        (["# Mobility: hips", "Hug knees to chest", "# mobility: every day"], [()]),
    ],
)
def test_a_comment_in_a_plain_list_is_no_part_of_the_name(lines: list[str], found: list[tuple[str, ...]]) -> None:
    program = plain_list.read(Document.of("\n".join(lines), "plan.txt"), NAMES)
    assert accepted(program) == found
    assert program.steps[0].exercise.id == "knees-to-chest"  # type: ignore[union-attr]


def test_a_comment_says_all_that_a_suppression_holds() -> None:
    line = f'{HUG} <!-- mobility: ignore LUM001, HIP002 reason="her  physio\'s plan" by="A. B." until=2027-01-31 -->'
    step = markdown_list.read(Document.of(line, "plan.md"), NAMES).steps[0]
    assert isinstance(step, Step)
    (item,) = step.suppressions
    assert evolve(item, location=None) == Suppression(
        codes=("LUM001", "HIP002"), reason="her physio's plan", author="A. B.", until=datetime.date(2027, 1, 31)
    )
    assert str(item.location) == f"plan.md:1:{len(HUG) + 2}"
    assert step.text == "Hug knees to chest 3x30s"


def test_a_comment_may_speak_of_the_whole_file(capsys: pytest.CaptureFixture[str]) -> None:
    path = plan(HUG, BALL, '<!-- mobility: ignore-file lumbar-flexion-under-load reason="a trial" -->')
    code, out, _ = said(capsys, "check", path)
    assert code == 0
    assert "2 findings accepted: LUM001, LUM015 (a trial)" in out


FAULTS = [
    ("ignore LUM001", "needs a reason"),
    ('ignore LUM001 reason=" "', "needs a reason"),
    ('ignore reason="x"', "name the codes"),
    ('ignore LUM999 reason="x"', "no rule or hazard is named 'LUM999'; did you mean 'LUM0"),
    ('ignore lumbar-flexion reason="x"', "did you mean 'lumbar-flexion-under-load'"),
    ('ignore 12 reason="x"', "no rule or hazard is named '12'"),
    ('ignore LUM_1 reason="x"', "codes: expected codes such as LUM001"),
    ('ignore LUM001 reason="x" until=soon', "expected a date such as 2026-01-31"),
    ('ignore LUM001 reason="x" until=2027-02-30', "the calendar"),
    ('ignore LUM001 reason="x" until=20270131', "expected a date such as"),
    ('ignore LUM001 reason="x" untill=2027-01-31', "unknown key 'untill'.*did you mean 'until'"),
    ('ignore LUM001 reason="x" reason="y"', "reason: stands twice"),
    ('ignore LUM001 reason="x', "not understood"),
    ('ignroe LUM001 reason="x"', "did you mean 'ignore'"),
]


@pytest.mark.parametrize(("comment", "words"), FAULTS)
def test_a_comment_that_is_not_understood_is_an_error_with_its_place(comment: str, words: str) -> None:
    with pytest.raises(ReadingErrors, match=words) as caught:
        markdown_list.read(Document.of(f"{HUG}\n{BALL} <!-- mobility: {comment} -->", "plan.md"), NAMES)
    assert (caught.value.errors[0].line, caught.value.errors[0].column) == (2, len(BALL) + 2)
    with pytest.raises(ReadingErrors, match=words) as caught:
        plain_list.read(Document.of(f"Plank # mobility: {comment}", "plan.txt"), NAMES)
    assert (caught.value.errors[0].line, caught.value.errors[0].column) == (1, 7)


@pytest.mark.parametrize("after", ["", "\n## Tuesday\n", "\nSlowly now.\n", "\nStop if pain\n", "\n- Stop if pain\n"])
def test_a_comment_that_no_exercise_follows_is_an_error(after: str) -> None:
    with pytest.raises(ReadingErrors, match="speaks of no exercise") as caught:
        markdown_list.read(Document.of(f"{HUG}\n<!-- mobility: ignore LUM reason=x -->{after}", "plan.md"), NAMES)
    assert caught.value.errors[0].line == 2


@pytest.mark.parametrize(
    "after", ["", "\nWarm-up\nPlank", "\nStop if pain\nPlank", "\n3 rounds:\nPlank", "\nRest 60 s\nPlank"]
)
def test_a_comment_that_no_line_of_a_list_follows_is_an_error(after: str) -> None:
    with pytest.raises(ReadingErrors, match="speaks of no exercise") as caught:
        plain_list.read(Document.of(f"Cat-cow\n# mobility: ignore LUM reason=x{after}", "plan.txt"), NAMES)
    assert caught.value.errors[0].line == 2


@pytest.mark.parametrize("reader", [plain_list, markdown_list])
def test_a_comment_on_a_line_of_two_exercises_speaks_of_both(reader: Any) -> None:
    note = "mobility: ignore LUM001 reason=x"
    line = (
        f"- Hug knees to chest or plank <!-- {note} -->"
        if reader is markdown_list
        else f"Hug knees to chest or plank # {note}"
    )
    program = reader.read(Document.of(line, "plan"), NAMES)
    assert accepted(program) == [("LUM001",), ("LUM001",)]
    assert "SUP001" not in check(program).codes()
    other = reader.read(Document.of(line.replace("LUM001", "CRV001"), "plan"), NAMES)
    assert check(other).codes().count("SUP001") == 1


def test_every_wrong_comment_is_told() -> None:
    lines = [f"{HUG} <!-- mobility: ignore LUM001 -->", f"{BALL} <!-- mobility: ignore reason=x -->"]
    with pytest.raises(ReadingErrors) as caught:
        markdown_list.read(Document.of("\n".join(lines), "plan.md"), NAMES)
    assert [fault.line for fault in caught.value.errors] == [1, 2]


def test_a_rule_of_a_package_that_is_not_here_may_be_named() -> None:
    assert accepted(
        markdown_list.read(Document.of(f"{HUG} <!-- mobility: ignore STUD001 reason=x -->", "x"), NAMES)
    ) == [("STUD001",)]


@given(st.text('mobility: ignore-reason=LUM001"#<!->\n\t ', max_size=80))
def test_any_comment_is_read_or_refused(inner: str) -> None:
    for reader, line in (
        (markdown_list, f"{HUG} <!-- mobility: {inner} -->"),
        (plain_list, f"Plank # mobility: {inner}"),
    ):
        try:
            program = reader.read(Document.of(line, "plan"), NAMES)
        except (ReadingError, ReadingErrors):
            continue
        assert all(
            item.reason.strip() for step in program.steps if isinstance(step, Step) for item in step.suppressions
        )


# ---- the key of our own formats ------------------------------------------------------------------------

words = st.text(st.characters(codec="ascii", exclude_categories=["Cc"]), min_size=1, max_size=12).filter(str.strip)
SUPPRESSIONS = st.builds(
    Suppression,
    codes=st.lists(
        st.sampled_from(["LUM001", "LUM", "prs", "lumbar-flexion-under-load", "STUD001"]), min_size=1, max_size=2
    ).map(tuple),
    reason=words,
    author=st.just("") | words,
    until=st.none() | st.dates(datetime.date(2020, 1, 1), datetime.date(2030, 1, 1)),
)


@pytest.mark.parametrize("form", [yaml_program, json_program])
@given(
    of_steps=st.lists(SUPPRESSIONS, max_size=2).map(tuple),
    of_file=st.lists(st.tuples(SUPPRESSIONS, st.sampled_from([None, "plank"])), max_size=2),
)
def test_what_is_written_reads_back_the_same(form: Any, of_steps: Any, of_file: Any) -> None:
    wide = tuple(evolve(item, exercise=exercise) for item, exercise in of_file)
    program = evolve(Program.of(Protocol(steps=(Step(HUGGED, suppressions=of_steps),))), suppressions=wide)
    again = form.read(Document.of(form.write(program, NAMES), "again"), NAMES)
    assert tuple(evolve(item, location=None) for item in again.steps[0].suppressions) == of_steps
    assert tuple(evolve(item, location=None) for item in again.suppressions) == wide
    assert form.write(again, NAMES) == form.write(program, NAMES)


def test_the_key_in_yaml_has_places() -> None:
    whole = "suppress:\n- {code: PRS, reason: y}\n"
    steps = "steps:\n- exercise: plank\n  suppress:\n  - code: [LUM001, LUM]\n    reason: x\n"
    program = yaml_program.read(Document.of(whole + steps, "own.yaml"), NAMES)
    assert accepted(program) == [("LUM001", "LUM")]
    assert str(program.suppressions[0].location) == "own.yaml:2:3"
    assert str(program.steps[0].suppressions[0].location) == "own.yaml:6:5"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("entry", "words", "column"),
    [
        ("[{code: LUM001}]", "the key 'reason' is missing", 14),
        ("[{reason: x}]", "the key 'code' is missing", 14),
        ("[{code: LUM001, reason: ''}]", "reason: expected a reason", 37),
        ("[{code: [], reason: x}]", "code: expected codes such as", 21),
        ("[{code: LUM999, reason: x}]", "no rule or hazard is named", 21),
        ("[{code: 3, reason: x}]", "expected a text", 21),
        ("[{code: LUM001, reason: x, until: soon}]", "until: expected a date", 47),
        ("[{code: LUM001, raeson: x}]", "unknown key 'raeson'.*did you mean 'reason'", 29),
        ("[{code: LUM001, reason: x, exercise: plank}]", "unknown key 'exercise'", 40),
        ("[{code: LUM001, reason: x, location: {line: 3}}]", "unknown key 'location'", 40),
        ("[LUM001]", "expected the keys code, reason", 14),
        ("{code: LUM001, reason: x}", "suppress: expected a list", 13),
    ],
)
def test_the_key_is_read_strictly(entry: str, words: str, column: int) -> None:
    with pytest.raises(ReadingErrors, match=words) as caught:
        yaml_program.read(Document.of(f"steps:\n- exercise: plank\n  suppress: {entry}\n", "own.yaml"), NAMES)
    assert (caught.value.errors[0].line, caught.value.errors[0].column) == (3, column)


@pytest.mark.parametrize(
    "wrong",
    [
        {"codes": ()},
        {"codes": ("LUM 001",)},
        {"codes": "LUM001"},
        {"reason": "\t"},
        {"until": "2026-01-01"},
        {"exercise": "No Id"},
    ],
)
def test_a_suppression_refuses_what_it_does_not_take(wrong: dict[str, Any]) -> None:
    with pytest.raises(ModelError, match=f"Suppression.{next(iter(wrong))}: expected"):
        Suppression(**{"codes": ("LUM001",), "reason": "x", **wrong})


# ---- applying ----------------------------------------------------------------------------------------


def test_json_says_what_is_accepted_and_why(capsys: pytest.CaptureFixture[str]) -> None:
    path = plan(f'{HUG} <!-- mobility: ignore LUM reason="her plan" -->')
    _, out, _ = said(capsys, "check", path, "--format", "json")
    program = json.loads(out)["programs"][0]
    found = {item["code"]: item["suppressed"] for item in program["findings"]}
    assert found["LUM001"] == "her plan"
    assert found["HIP002"] is None
    assert program["verdict"] == "nothing-found"


def test_a_step_written_in_python_accepts_too() -> None:
    step = Step(HUGGED, suppressions=(accepting("LUM001"),))
    report = check(step)
    assert [item.code for item in report.accepted] == ["LUM001"]
    assert (report.verdict, report.flags) == ("nothing-found", ())
    assert "LUM001" not in str(report)
    assert [item.code for item in check(step >> HUGGED).accepted] == ["LUM001"]


def test_one_step_does_not_speak_of_another() -> None:
    twice = Protocol(steps=(Step(HUGGED, suppressions=(accepting("LUM001"),)), Step(HUGGED)))
    assert [(item.step, item.suppressed) for item in check(twice).findings if item.code == "LUM001"] == [
        (0, "her plan"),
        (1, None),
    ]


def test_the_last_day_counts_and_the_day_after_is_a_warning() -> None:
    step = Step(HUGGED, suppressions=(accepting("LUM001", until=TODAY, author="AB"),))
    assert check(step, on=TODAY).flags == ()
    late = check(step, on=TODAY + datetime.timedelta(days=1))
    assert [item.code for item in late.flags] == ["LUM001", "SUP002"]
    assert late.flags[1].message.endswith("(days ago: 1): LUM001 (accepted by AB).")
    fine = check(Step(catalog["supine-rest"], suppressions=step.suppressions), on=TODAY + datetime.timedelta(days=9))
    assert (fine.verdict, [item.code for item in fine.flags]) == ("flagged", ["SUP002"])


def test_without_a_day_nothing_that_ends_is_accepted() -> None:
    report = check(Step(HUGGED, suppressions=(accepting("LUM001", until=TODAY),)))
    assert [item.code for item in report.flags] == ["LUM001"]
    assert "SUP001" not in report.codes()
    assert any("given no day" in remark for remark in report.remarks)


def test_what_is_absolute_is_never_accepted_and_that_is_said() -> None:
    person = Person(conditions=(Condition("anticoagulation"),))
    step = Step(catalog["hip-flexor-release"], suppressions=(accepting("HEM001"),))
    report = check(step, person)
    assert [(item.code, item.level, item.suppressed) for item in report.flags] == [("HEM001", "absolute", None)]
    assert "HEM001 is an absolute contraindication, which cannot be accepted" in report.remarks
    assert "SUP001" not in report.codes()


def test_a_red_flag_of_the_person_cannot_be_accepted() -> None:
    person = Person(symptoms=("saddle_numbness",))
    report = apply(gate_check(catalog["plank"], person), [accepting("ALL")])
    assert "SPN007" in {item.code for item in report.flags}


@pytest.mark.parametrize(
    ("codes", "told"),
    [
        (("LUM001",), None),
        (("LUM",), None),
        (("lumbar-flexion-under-load",), None),
        (("LUM004",), "LUM004"),
        (("LUM001", "CRV001"), "CRV001"),
        (("XYZ001",), "XYZ001"),
        (("STUD001",), None),
        (("BON001",), None),
        (("LUM006",), None),
    ],
)
def test_codes_that_accept_nothing_are_told(codes: tuple[str, ...], told: str | None) -> None:
    """Not told: rules of others, rules on a condition, rules that wait for an answer."""
    report = check(Step(HUGGED, suppressions=(accepting(*codes),)))
    found = [item for item in report.findings if item.code == "SUP001"]
    assert [item.message for item in found] == ([f"Nothing is there for this to accept: {told}."] if told else [])
    assert all((item.severity, item.step, item.is_flag) == ("info", 0, False) for item in found)


def test_what_another_finding_makes_superfluous_is_of_use() -> None:
    step = next(
        (Step(item), finding)
        for item in catalog.values()
        for finding in check(Step(item)).findings
        if finding.related and finding.step is not None
    )
    covered = evolve(step[0], suppressions=(accepting(step[1].related[0]),))
    assert "SUP001" not in check(covered).codes()


def test_rules_that_are_not_asked_are_not_called_unused() -> None:
    step = Step(catalog["plank"], suppressions=(accepting("LUM001"),))
    assert "SUP001" in check(step).codes()
    own = tuple(SUPPRESSION_RULES)
    assert check(step, rules=(RULES["PRS001"], *own)).codes() == ()
    assert check(step, rules=(RULES["LUM001"], *own)).codes() == ("SUP001",)
    assert check(step, rules=(RULES["LUM001"],)).codes() == ()


@pytest.mark.parametrize("id", ["fast-deep-breathing", "lacrosse-ball-low-back", "psoas-ball", "knees-to-chest"])
@pytest.mark.parametrize("person", [None, Person(), Person(conditions=(Condition("Z99.9"),))])
def test_the_verdict_is_the_one_without_the_accepted_rules(id: str, person: Person | None) -> None:
    flags = gate_check(catalog[id], person).flags
    codes = {item.code for item in flags if item.level != "absolute"}
    rest = gate_check(catalog[id], person, rules=[rule for rule in RULES.values() if rule.code not in codes])
    after = check(Step(catalog[id], suppressions=(accepting(*codes),)), person)
    assert after.verdict == rest.verdict


REPORTS = {
    (name, who): gate_check(catalog[name], person)
    for name in ("knees-to-chest", "lacrosse-ball-low-back", "plow", "supine-rest", "hip-flexor-release")
    for who, person in (("nobody", None), ("bleeding", Person(conditions=(Condition("anticoagulation"),))))
}
reports = st.sampled_from(sorted(REPORTS)).map(REPORTS.__getitem__)
entries = st.lists(
    st.builds(
        Suppression,
        codes=st.sampled_from([("LUM001",), ("LUM",), ("PRS", "HIP002"), ("lumbar-flexion-under-load",), ("CRV",)]),
        reason=st.sampled_from(["because", "so"]),
        until=st.none() | st.sampled_from([TODAY, datetime.date(2020, 1, 1)]),
        exercise=st.none() | st.sampled_from(["plow", "knees-to-chest"]),
    ),
    max_size=3,
)


def on_steps(report: Report, items: list[Suppression]) -> Report:
    """The report of the same steps with these on each."""
    steps = tuple(evolve(step, suppressions=tuple(items)) for step in report.steps)  # type: ignore[call-arg]
    return evolve(report, steps=steps)


@given(reports, entries, entries, st.none() | st.just(TODAY))
def test_applying_twice_is_applying_once(
    report: Report, wide: list[Suppression], own: list[Suppression], on: datetime.date | None
) -> None:
    once = apply(on_steps(report, own), wide, on=on)
    assert apply(once, wide, on=on) == once
    assert apply(once, on=on) == once


@given(reports, entries)
def test_what_is_not_named_stays_as_it_is(report: Report, items: list[Suppression]) -> None:
    after = apply(report, items, on=TODAY)
    named = [code for item in items if item.counts(TODAY) for code in item.codes]
    for item in report.findings:
        if not any(item.code.startswith(code) or item.hazard == code for code in named):
            assert item in after.findings
    own = [item for item in after.findings if item.code not in {"SUP001", "SUP002"}]
    assert [evolve(item, suppressed=None) for item in own] == list(report.findings)
    assert all(item.suppressed is None for item in own if item.level == "absolute")


@given(reports, entries)
def test_accepting_more_never_brings_a_flag_of_a_body(report: Report, items: list[Suppression]) -> None:
    flags = [
        len([flag for flag in apply(report, items[:number], on=TODAY).flags if flag.code != "SUP002"])
        for number in range(4)
    ]
    assert flags == sorted(flags, reverse=True)


# ---- the rules on suppressions -------------------------------------------------------------------------


@pytest.mark.parametrize("rule", SUPPRESSION_RULES, ids=lambda rule: rule.code)
def test_they_prove_themselves(rule: Any) -> None:
    # their facts are known only once there are findings, so that nothing derives them from a step
    assert all(fault.startswith("nothing derives the fact") for fault in faults(rule))
    assert [level_of(rule, example.facts) for example in rule.flags] == [example.level for example in rule.flags]
    assert [level_of(rule, example.facts) for example in rule.passes] == [None] * len(rule.passes)
    assert rule.code not in RULES


def test_they_are_shown_and_may_be_ignored(capsys: pytest.CaptureFixture[str]) -> None:
    assert said(capsys, "rule", "SUP002")[1].startswith("SUP002 suppression-expired\nhazard: suppression\n")
    path = plan("- Plank", f'{HUG} <!-- mobility: ignore LUM001 reason="x" until=2020-01-01 -->')
    assert "SUP002 warning" in said(capsys, "check", path)[1]
    assert "SUP002" not in said(capsys, "check", path, "--ignore", "suppression")[1]


# ---- baseline ----------------------------------------------------------------------------------------


def test_a_baseline_is_told_by_content_and_not_by_line(capsys: pytest.CaptureFixture[str]) -> None:
    path = plan(HUG, BALL)
    assert said(capsys, "check", path, "--write-baseline", "known.json")[0] == 0
    assert said(capsys, "check", path, "--baseline", "known.json")[0] == 0
    plan("# Monday", "", "- Plank 30s", BALL, HUG)
    code, out, _ = said(capsys, "check", path, "--baseline", "known.json")
    assert code == 0
    assert " accepted: " in out
    assert " (baseline)" in out
    plan(HUG, BALL, HUG)
    assert said(capsys, "check", path, "--baseline", "known.json")[0] == 1
    plan(BALL)
    code, out, _ = said(capsys, "check", path, "--baseline", "known.json")
    assert code == 0
    assert "note: in the baseline and no longer found: 1 x LUM001 warning of knees-to-chest" in out


@given(st.permutations([HUG, BALL, "- Plank 30s", "- Good morning", HUG]))
def test_order_does_not_change_the_baseline(lines: list[str]) -> None:
    rules = [rule for rule in RULES.values() if rule.hazard != "order"]
    plan(HUG, BALL, "- Plank 30s", "- Good morning", HUG)
    first = text(of([check(read("plan.md"), rules=rules)], HERE))
    plan(*lines)
    report = check(read("plan.md"), rules=rules)
    assert text(of([report], HERE)) == first
    Path("known.json").write_text(first, encoding="utf-8")
    marked = known(report, read_baseline(Path("known.json")), HERE, rules)
    assert {item.suppressed for item in marked.findings} == {BASELINE}
    assert (marked.flags, marked.remarks) == ((), report.remarks)


@given(reports, st.randoms(use_true_random=False), st.integers(0, 9))
def test_a_baseline_marks_as_many_as_it_knows(report: Report, rng: Any, dropped: int) -> None:
    baseline = of([report], HERE)
    for item in sorted(baseline)[:dropped]:
        baseline[item] -= 1
    mixed = list(report.findings)
    rng.shuffle(mixed)
    marked = known(evolve(report, findings=tuple(mixed)), baseline, HERE, ())
    assert of([evolve(marked, findings=tuple(evolve(item, suppressed=None) for item in marked.findings))], HERE) == of(
        [report], HERE
    )
    assert sum(item.suppressed == BASELINE for item in marked.findings) == sum(baseline.values())
    assert known(marked, baseline, HERE, ()) == marked


def test_a_finding_that_has_become_graver_is_new_and_a_milder_one_is_known() -> None:
    report = check(HUGGED)
    number, flag = next((number, item) for number, item in enumerate(report.findings) if item.code == "LUM001")

    def with_severity(severity: str) -> Report:
        changed = evolve(flag, severity=severity)  # type: ignore[arg-type]
        return evolve(report, findings=(*report.findings[:number], changed, *report.findings[number + 1 :]))

    baseline = of([report], HERE)
    assert [item.code for item in known(with_severity("error"), baseline, HERE, ()).flags] == ["LUM001"]
    assert known(with_severity("info"), baseline, HERE, ()).findings[number].suppressed == BASELINE
    # one is known as a warning: of a milder and a graver one that is the graver, whichever comes first
    milder = evolve(report, findings=(evolve(flag, severity="info"), flag))
    marked = known(milder, of([evolve(report, findings=(flag,))], HERE), HERE, ())
    assert [item.suppressed for item in marked.findings] == [None, BASELINE]


def test_what_is_absolute_is_never_known(capsys: pytest.CaptureFixture[str]) -> None:
    path = plan("- Hip flexor release 2 min")
    told = ("check", path, "--condition", "anticoagulation")
    code, _, err = said(capsys, *told, "--write-baseline", "known.json")
    assert code == 0
    assert "1 finding left out: what is absolutely contraindicated is never known" in err
    assert "HEM001" not in Path("known.json").read_text(encoding="utf-8")
    assert said(capsys, *told, "--baseline", "known.json")[0] == 1


def test_files_of_one_name_in_two_folders_are_two(capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("one", "two"):
        Path(name).mkdir()
        plan(HUG, name=f"{name}/plan.md")
    said(capsys, "check", "one/plan.md", "--write-baseline", "known.json")
    assert said(capsys, "check", "one/plan.md", "--baseline", "known.json")[0] == 0
    assert said(capsys, "check", "two/plan.md", "--baseline", "known.json")[0] == 1
    said(capsys, "check", "two/plan.md", "--write-baseline", "known.json")
    assert said(capsys, "check", "one/plan.md", "two/plan.md", "--baseline", "known.json")[0] == 0


def test_what_is_not_asked_is_not_called_gone(capsys: pytest.CaptureFixture[str]) -> None:
    path = plan(HUG)
    told = ("--condition", "osteoporosis")
    said(capsys, "check", path, *told, "--write-baseline", "known.json")
    assert "no longer found" not in said(capsys, "check", path, "--baseline", "known.json")[1]
    assert "no longer found" not in said(capsys, "check", path, *told, "--baseline", "known.json", "--select", "PRS")[1]
    plan("- Plank 30s")
    out = said(capsys, "check", path, *told, "--baseline", "known.json")[1]
    assert "1 x BON001 warning of knees-to-chest (osteoporosis)" in out


def test_nothing_is_written_where_a_file_cannot_be_read(capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = said(capsys, "check", plan(HUG), "nowhere.md", "--write-baseline", "known.json")
    assert (code, Path("known.json").exists()) == (2, False)
    assert "not written, since a file could not be read" in err
    code, _, err = said(capsys, "check", plan(HUG), "--write-baseline", "no/such/folder.json")
    assert (code, err.count("\n")) == (2, 1)


LINE = '{"file": "", "code": "LUM001", "hazard": "x", "exercise": "", "condition": "", "severity": "info", "count": %s}'


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("", "known.json"),
        ("[]", "no baseline of schema 1"),
        ('{"schema": 2, "findings": []}', "no baseline of schema 1"),
        ('{"schema": true, "findings": []}', "no baseline of schema 1"),
        ('{"schema": 1, "findings": [{}]}', "is missing"),
        ('{"schema": 1, "findings": [%s]}' % (LINE % 0), "count: expected a whole number from 1"),
        ('{"schema": 1, "findings": [%s]}' % (LINE % "true"), "count"),
    ],
)
def test_a_baseline_that_cannot_be_read_is_an_error(
    content: str, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("known.json").write_text(content, encoding="utf-8")
    with pytest.raises((ReadingError, ReadingErrors), match=words):
        read_baseline(Path("known.json"))
    assert said(capsys, "check", plan(HUG), "--baseline", "known.json")[0] == 2
