"""Which rules are asked, and the settings of a project: found upwards, read strictly, below the command line."""

from __future__ import annotations

import itertools
import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mobility import ReadingError, ReadingErrors, UnknownNameError
from mobility.cli.main import main
from mobility.config import Settings, find, fits, read_settings
from mobility.formats.syntax import toml_text
from mobility.formats.syntax.tree import MapNode, Node, plain
from mobility.rules import RULES
from mobility.selection import HAZARDS, Selection, check_accepted, check_selectors, chosen, covers

HUG = "- Hug knees to chest 3x30s"
BALL = "- Lacrosse ball low back 2 min"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Run in a folder of its own, with nothing above it to be found."""
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def wrote(name: str, *lines: str) -> str:
    """A file of these lines, with its folders."""
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    return name


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    """Exit code and output of a command."""
    code = main(list(arguments))
    out, err = capsys.readouterr()
    return code, out, err


def codes_of(*selections: Selection) -> set[str]:
    """The codes that are asked."""
    return {rule.code for rule in chosen(RULES.values(), *selections)}


# ---- choosing rules ----------------------------------------------------------------------------------

FLEXION = {rule.code for rule in RULES.values() if rule.hazard == "lumbar-flexion-under-load"}
LUM = {code for code in RULES if code.startswith("LUM")}


@pytest.mark.parametrize(
    ("selections", "asked"),
    [
        ([], set(RULES)),
        ([Selection(select=("LUM001",))], {"LUM001"}),
        ([Selection(select=("lum",))], LUM),
        ([Selection(select=("lumbar-flexion-under-load",))], FLEXION),
        ([Selection(select=("LUM001",), ignore=("LUM",))], {"LUM001"}),
        ([Selection(select=("LUM",), ignore=("LUM001",))], LUM - {"LUM001"}),
        ([Selection(select=("lumbar-flexion-under-load",), ignore=("LUM001",))], FLEXION - {"LUM001"}),
        ([Selection(select=("LUM001",), ignore=("lumbar-flexion-under-load",))], {"LUM001"}),
        ([Selection(select=("LUM",), ignore=("LUM",))], set()),
        ([Selection(ignore=("ALL",), extend_select=("LUM001",))], {"LUM001"}),
        ([Selection(select=("LUM",)), Selection(ignore=("LUM001",))], LUM - {"LUM001"}),
        ([Selection(ignore=("LUM001",)), Selection(select=("LUM",))], LUM),
        ([Selection(select=("LUM001",)), Selection(extend_select=("LUM002",))], {"LUM001", "LUM002"}),
        ([Selection(select=("PRS",)), Selection(select=("LUM001",))], {"LUM001"}),
    ],
)
def test_the_more_exact_word_counts_and_the_later_place(selections: list[Selection], asked: set[str]) -> None:
    assert codes_of(*selections) == asked


selectors = st.sampled_from(["ALL", *sorted(HAZARDS), *sorted({code[:n] for code in RULES for n in (1, 3, 4, 6)})])


@given(st.lists(selectors, max_size=3), st.lists(selectors, max_size=3))
def test_what_is_neither_selected_nor_ignored_is_left_as_it_was(select: list[str], ignore: list[str]) -> None:
    asked = codes_of(Selection(select=tuple(select) or None, ignore=tuple(ignore)))
    for rule in RULES.values():
        named, left_out = (any(covers(item, rule) for item in items) for items in (select, ignore))
        if not left_out:
            assert (rule.code in asked) == (named or not select)
        elif not named:
            assert rule.code not in asked
    again = Selection(ignore=tuple(ignore))
    assert codes_of(again, again) == codes_of(again)


def test_what_names_nothing_is_refused_with_a_suggestion() -> None:
    for wrong, close in (("LUM999", "'LUM0"), ("lumbar-flexion", "'lumbar-flexion-under-load'"), ("XYZ", "'XYZ'")):
        with pytest.raises(UnknownNameError, match=re.escape(close)):
            check_selectors([wrong])
    check_selectors(["LUM", "lum001", "ALL", "order"])
    check_accepted(["STUD001"])
    with pytest.raises(UnknownNameError):
        check_selectors(["STUD001"])


def test_options_choose_over_settings(capsys: pytest.CaptureFixture[str]) -> None:
    path = wrote("plan.md", HUG, BALL)
    assert "LUM015" not in said(capsys, "check", path, "--ignore", "LUM015")[1]
    code, out, _ = said(capsys, "check", path, "--select", "LUM015,PRS", "--select", "ORD")
    assert (code, "LUM001" in out, "LUM015" in out) == (1, False, True)
    assert "rules were not asked, as chosen by options or settings" in out
    assert said(capsys, "check", path, "--ignore", "lumbar-flexion-under-load")[0] == 0
    wrote("mobility.toml", 'ignore = ["LUM015"]')
    assert "LUM015 warning" not in said(capsys, "check", path)[1]
    assert "LUM015 warning" not in said(capsys, "check", path, "--ignore", "ORD002")[1]
    assert "LUM015 warning" in said(capsys, "check", path, "--select", "LUM015")[1]
    assert "LUM015 warning" in said(capsys, "check", path, "--extend-select", "LUM015")[1]


@pytest.mark.parametrize("option", ["--select", "--ignore", "--extend-select"])
def test_a_code_that_is_not_there_is_wrong_usage(option: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = said(capsys, "check", wrote("plan.md", HUG), option, "LUM001,LUM999")
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert err.startswith(f"{option}: no rule or hazard is named 'LUM999'; did you mean")


def test_nothing_asked_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = said(capsys, "check", wrote("plan.md", HUG), "--ignore", "ALL")
    every = len(RULES) + 2
    assert (code, f"note: {every} of {every} rules were not asked" in out) == (0, True)


# ---- globs -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("glob", "path", "fitting"),
    [
        ("*.md", "a.md", True),
        ("*.md", "x/y/a.md", True),
        ("*.md", "a.mdx", False),
        ("a.md", "x/a.md", True),
        ("a.md", "x/ba.md", False),
        ("archive", "archive/x/a.md", True),
        ("archive/", "archive/a.md", True),
        ("./archive", "archive/a.md", True),
        ("archive", "x/archive/a.md", True),
        ("archive/*.md", "archive/a.md", True),
        ("archive/*.md", "archive/x/a.md", False),
        ("archive/**", "archive/x/a.md", True),
        ("archive/**/a.md", "archive/a.md", True),
        ("archive/**/b/a.md", "archive/x/b/b/a.md", True),
        ("**/a.md", "a.md", True),
        ("x/*", "y/x/a.md", False),
        ("?.md", "a.md", True),
        ("?.md", "ab.md", False),
        ("a+b.md", "a+b.md", True),
        ("a+b.md", "aab.md", False),
        ("[a].md", "a.md", False),
    ],
)
def test_globs(glob: str, path: str, fitting: bool) -> None:
    assert fits(path, glob) is fitting


# ---- finding -----------------------------------------------------------------------------------------


def test_settings_are_found_upwards_and_hold(capsys: pytest.CaptureFixture[str]) -> None:
    settings = [
        'ignore = ["LUM015"]',
        'fail-on = "never"',
        'exclude = ["old"]',
        "[per-file-ignores]",
        '"b*.md" = ["LUM"]',
    ]
    wrote("mobility.toml", *settings)
    a, b, c = wrote("in/a.md", HUG, BALL), wrote("in/b.md", HUG), wrote("old/c.md", HUG)
    code, out, err = said(capsys, "check", a, b, c)
    assert code == 0
    assert f"{a}: flagged: 1 finding" in out
    assert f"{b}: nothing-found" in out
    assert "c.md" not in out
    assert err == f"note: {c}: left out, as {Path('mobility.toml').resolve()} says\n"
    assert said(capsys, "check", a, "--fail-on", "warning")[0] == 1
    assert said(capsys, "check", a, "--no-config")[0] == 1
    assert "LUM015" in said(capsys, "check", a, "--no-config")[1]


def test_each_file_has_the_settings_nearest_to_it(capsys: pytest.CaptureFixture[str]) -> None:
    wrote("pyproject.toml", "[tool.mobility]", 'fail-on = "never"')
    wrote("strict/mobility.toml", 'fail-on = "info"')
    outer, inner = wrote("a.md", HUG), wrote("strict/deep/a.md", "- Half-kneeling hip flexor stretch 1x20s")
    assert said(capsys, "check", outer)[0] == 0
    assert said(capsys, "check", inner)[0] == 1
    assert said(capsys, "check", outer, inner)[0] == 1
    assert said(capsys, "check", outer, inner, "--config", "pyproject.toml")[0] == 0


def test_the_search_ends_at_the_root_of_the_repository(folder: Path) -> None:
    (folder / "inner" / ".git").mkdir(parents=True)
    wrote("mobility.toml", "")
    assert find(Path("inner")) is None
    assert find(Path("nowhere/at/all")) == folder.resolve() / "mobility.toml"
    wrote("pyproject.toml", "[tool.mobility]")
    assert find(Path()) == folder.resolve() / "mobility.toml"
    Path("mobility.toml").unlink()
    assert find(Path()) == folder.resolve() / "pyproject.toml"
    wrote("pyproject.toml", "[project]", 'name = "mobility"')
    assert find(Path()) is None


def test_the_file_of_others_is_left_alone_unless_it_names_us() -> None:
    wrote("pyproject.toml", "= not even TOML")
    assert find(Path()) is None
    wrote("pyproject.toml", "[tool.mobility]", "= not even TOML")
    with pytest.raises(ReadingError, match="not TOML"):
        find(Path())
    wrote("pyproject.toml", "[tool.other]", 'x = "mobility"')
    with pytest.raises(ReadingError, match="no table"):
        read_settings(Path("pyproject.toml"))


def test_a_path_that_cannot_be_is_told_by_the_reader(capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = said(capsys, "check", "a\0b/plan.md")
    assert code == 2
    assert "cannot be opened" in err


# ---- reading -----------------------------------------------------------------------------------------


def test_all_keys() -> None:
    wrote(
        "mobility.toml",
        'select = ["LUM"]\nextend-select = ["PRS001"]\nignore = ["LUM015"]',
        'exclude = ["old"]\nfail-on = "error"\nstrict = true',
        'baseline = "known.json"\nperson = "who.yaml"\nper-file-ignores = {"*.md" = ["ORD"]}',
        '[[suppress]]\ncode = "LUM001"\nreason = "x"\nuntil = 2099-01-01',
    )
    found = read_settings(Path("mobility.toml"))
    assert found.selections == (Selection(select=("LUM",), extend_select=("PRS001",), ignore=("LUM015",)),)
    assert (found.exclude, found.fail_on, found.strict) == (("old",), "error", True)
    assert (found.baseline, found.person) == (Path.cwd() / "known.json", Path.cwd() / "who.yaml")
    assert found.per_file_ignores == {"*.md": ("ORD",)}
    assert [(item.codes, str(item.location)) for item in found.suppress] == [(("LUM001",), "mobility.toml:10:3")]


def test_settings_that_say_nothing_change_nothing() -> None:
    wrote("mobility.toml")
    found = read_settings(Path("mobility.toml"))
    assert found == Settings(selections=(Selection(),), folder=Path.cwd(), path=Path("mobility.toml"))
    assert found.asked(RULES.values(), "plan.md") == tuple(RULES.values())


WRONG = [
    ("selct = []", "unknown key 'selct'.*did you mean 'select'", (1, 1)),
    ('select = ["PRS",\n "LUM999"]', "no rule or hazard is named 'LUM999'", (1, 1)),
    ('ignore = ["lum-bar"]', "no rule or hazard", (1, 1)),
    ('\n[per-file-ignores]\n"a.md" = ["LUM999"]', "no rule or hazard", (3, 1)),
    ('select = "LUM001"', "select: expected a list", (1, 1)),
    ("select = [1]", "expected a text", (1, 1)),
    ('strict = true\nfail-on = "sometimes"', "fail-on: expected one of", (2, 1)),
    ("strict = 1", "strict: expected true or false", (1, 1)),
    ("baseline = 3", "baseline: expected a text", (1, 1)),
    ("per-file-ignores = []", "per-file-ignores: expected a table", (1, 1)),
    ('per-file-ignores = {"a" = "b"}', "expected a list", (1, 1)),
    ("suppress = 1", "suppress: expected a list", (1, 1)),
    ('[[suppress]]\ncode = "LUM001"', "the key 'reason' is missing", (1, 3)),
    ('[[suppress]]\ncode = "LUM001"\nreason = "x"\n[[suppress]]\ncodes = ["LUM001"]', "did you mean 'code'", (5, 1)),
    ('[[suppress]]\ncode = "LUM999"\nreason = "x"', "no rule or hazard", (2, 1)),
    ('[[suppress]]\ncode = "LUM001"\nreason = 3', "reason: expected a text", (3, 1)),
    ('[[suppress]]\ncode = "LUM001"\nreason = "x"\nexercise = "No Id"', "exercise: expected an id", (4, 1)),
    ('[[suppress]]\ncode = "LUM001"\nreason = "x"\nuntil = 2027-01-31T10:00:00', "until: expected a date", (4, 1)),
    ("[tool.mobility]\nstrict = true", "unknown key 'tool'", (1, 2)),
    ("strict = true\n= 3", "not TOML: Invalid statement", (2, 1)),
    ("strict = [", "not TOML", (2, 1)),
]


@pytest.mark.parametrize(("text", "words", "place"), WRONG)
def test_wrong_settings_are_errors_in_their_place(
    text: str, words: str, place: tuple[int, int], capsys: pytest.CaptureFixture[str]
) -> None:
    wrote("mobility.toml", text)
    with pytest.raises((ReadingError, ReadingErrors), match=words) as caught:
        read_settings(Path("mobility.toml"))
    first = caught.value.errors[0] if isinstance(caught.value, ReadingErrors) else caught.value
    assert (first.line, first.column) == place
    code, out, err = said(capsys, "check", wrote("a.md", HUG), wrote("b.md", HUG))
    assert (code, out, err.count("\n")) == (2, "", 1)


@pytest.mark.parametrize("text", ["[tool]\nmobility = 3", "tool.mobility = []"])
def test_our_table_must_be_one(text: str) -> None:
    wrote("pyproject.toml", text)
    with pytest.raises(ReadingError, match=r"tool\.mobility: expected a table"):
        read_settings(Path("pyproject.toml"))


def test_faults_in_a_shared_file_are_found_in_our_part() -> None:
    wrote("pyproject.toml", "[tool.ruff]", "strict = 1", "", "[tool.mobility]", "strict = 1")
    with pytest.raises(ReadingErrors) as caught:
        read_settings(Path("pyproject.toml"))
    assert (caught.value.errors[0].line, caught.value.errors[0].column) == (5, 1)


keys = st.text("ab-. \"'\u00e9", min_size=1, max_size=4)
values = st.recursive(
    st.booleans() | st.integers(-9, 9) | st.text("ab=[]\n#", max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3),
    max_leaves=8,
)


def as_toml(value: object) -> str:
    """A value on one line."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(key)} = {as_toml(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(as_toml, value)) + "]"
    return json.dumps(value)


@given(st.dictionaries(keys, values, max_size=4))
def test_a_tree_of_toml_holds_what_the_text_says(table: dict[str, object]) -> None:
    text = "\n".join(f"{json.dumps(key)} = {as_toml(value)}" for key, value in table.items())
    tree = toml_text.read(text)
    assert plain(tree) == table
    lines = text.count("\n") + 1
    assert all(1 <= node.line <= lines for node in _all(tree))


def _all(node: Node) -> list[Node]:
    if isinstance(node, MapNode):
        inner = [item for key, value in node.entries for item in (key, *_all(value))]
    else:
        inner = list(itertools.chain.from_iterable(map(_all, getattr(node, "items", ()))))
    return [node, *inner]


# ---- what settings do ----------------------------------------------------------------------------------


def test_settings_accept_findings_of_an_exercise(capsys: pytest.CaptureFixture[str]) -> None:
    entry = ['code = "LUM001"', 'exercise = "knees-to-chest"', 'reason = "her plan"']
    wrote("pyproject.toml", "[[tool.mobility.suppress]]", *entry, "until = 2099-01-01")
    path = wrote("plan.json", json.dumps([{"name": "Knees to chest"}]))
    code, out, _ = said(capsys, "check", path)
    assert code == 0
    assert "accepted: LUM001 (her plan)" in out
    other = wrote("other.json", json.dumps([{"name": "Plank"}]))
    assert "SUP001" not in said(capsys, "check", other, "--notes")[1]
    wrote("pyproject.toml", "[[tool.mobility.suppress]]", *entry, "until = 2020-01-01")
    assert "SUP002 warning" in said(capsys, "check", path)[1]
    assert "SUP002" not in said(capsys, "check", other)[1]


def test_a_person_of_the_settings_is_used(capsys: pytest.CaptureFixture[str]) -> None:
    wrote("who.yaml", "conditions: [osteoporosis]")
    wrote("other.yaml", "conditions: [glaucoma]")
    wrote("mobility.toml", 'person = "who.yaml"')
    path = wrote("in/plan.md", HUG)
    assert "BON001 warning" in said(capsys, "check", path)[1]
    assert "BON001 warning" not in said(capsys, "check", path, "--person", "other.yaml")[1]
    assert "BON001 warning" in said(capsys, "check", path, "--condition", "glaucoma")[1]
    wrote("mobility.toml", 'person = "nobody.yaml"')
    assert said(capsys, "check", path)[0] == 2


def test_strict_and_a_baseline_of_the_settings(capsys: pytest.CaptureFixture[str]) -> None:
    path = wrote("in/plan.md", HUG, "- finisher")
    wrote("mobility.toml", "strict = true", 'baseline = "known.json"')
    assert said(capsys, "check", path, "--write-baseline", "known.json")[0] == 0
    assert said(capsys, "check", path)[0] == 3
    wrote("mobility.toml", 'baseline = "known.json"')
    assert said(capsys, "check", path)[0] == 0
    Path("known.json").unlink()
    code, out, err = said(capsys, "check", path, path)
    assert (code, out, err.count("\n")) == (2, "", 1)


@pytest.mark.parametrize("pair", [("--config=a", "--no-config"), ("--baseline=a", "--write-baseline=b")])
def test_options_that_exclude_each_other(pair: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["check", "plan.md", *pair])
    assert caught.value.code == 2
    assert "not allowed with" in capsys.readouterr().err
