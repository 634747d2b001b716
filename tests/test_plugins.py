"""What other packages bring is found, proven, and used; what does not prove itself is refused with its reason."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from mobility import MobilityError, plugins, read
from mobility.cli.main import main
from mobility.formats.files import suffixes
from mobility.rules import RULES

EXAMPLE = Path(__file__).parents[1] / "examples" / "studio_plugin"


@pytest.fixture(autouse=True)
def _afresh() -> Iterator[None]:
    plugins.installed.cache_clear()
    yield
    plugins.installed.cache_clear()


def install(folder: Path, monkeypatch: pytest.MonkeyPatch, entries: str, *sources: Path) -> None:
    """Make a package known as `pip install` would: metadata with entry points, and its source on the path."""
    info = folder / "brought-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: brought\nVersion: 1.0\n", encoding="utf-8")
    (info / "entry_points.txt").write_text(entries, encoding="utf-8")
    for path in (folder, *sources):
        monkeypatch.syspath_prepend(str(path))
    for name in [name for name in sys.modules if name.split(".")[0] in {"studio_rules", "bad_rules"}]:
        monkeypatch.delitem(sys.modules, name)


STUDIO = """
[mobility.rules]
studio = studio_rules:RULES
[mobility.exercises]
studio = studio_rules:EXERCISES
[mobility.formats]
studio = studio_rules.cards
"""


@pytest.fixture
def studio(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(tmp_path, monkeypatch, STUDIO, EXAMPLE / "src")


@pytest.mark.usefixtures("studio")
def test_the_example_package_brings_a_rule_an_exercise_and_a_reader() -> None:
    found = plugins.installed()
    assert [rule.code for rule in found.rules] == ["STUD001"]
    assert [item.id for item in found.exercises] == ["studio-sole-press"]
    assert list(found.readers) == [".card"]
    assert set(plugins.all_rules()) == {*RULES, "STUD001"}
    match = plugins.all_names().resolve("studio sole press")
    assert match is not None
    assert match.exercise is found.exercises[0]


@pytest.mark.usefixtures("studio")
def test_the_command_line_uses_all_three(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    card = tmp_path / "monday.card"
    card.write_text("air squat 10 reps | studio sole press 60s\n", encoding="utf-8")
    assert main(["check", str(card)]) == 0
    assert "2 exercises" in capsys.readouterr().out
    assert main(["rule", "STUD001"]) == 0
    assert "Our own custom" in capsys.readouterr().out


def test_without_packages_nothing_is_added() -> None:
    assert plugins.installed() == plugins.Plugins()
    assert dict(plugins.all_rules()) == dict(RULES)


HEAD = """
from attrs import evolve
from mobility.rules import RULES as SHIPPED
from mobility import catalog
SQUAT = catalog["air-squat"]
RULE = evolve(SHIPPED["LUM001"], code="OWNS001", name="own")
"""


@pytest.mark.parametrize(
    ("group", "code", "words"),
    [
        ("rules", "VALUE = (evolve(RULE, code='LUM001'),)", "four letters or more"),
        ("rules", "VALUE = (RULE, RULE)", "is a rule of bad already"),
        ("rules", "VALUE = (evolve(RULE, flags=RULE.passes),)", "does not prove itself: .*should flag"),
        ("rules", "VALUE = (evolve(RULE, passes=RULE.flags),)", "should pass"),
        ("rules", "VALUE = (evolve(RULE, passes=()),)", "a case that it flags and one that it passes"),
        (
            "rules",
            "VALUE = (evolve(RULE, evidence=evolve(RULE.evidence, supports=(), basis='mixed')),)",
            "cites no source and does not say that it is policy",
        ),
        ("rules", "VALUE = (evolve(RULE, message='{nothing}'),)", "no fact of it"),
        ("rules", "VALUE = 'a rule'", "is no Rule"),
        ("rules", "VALUE = 1 / 0", "cannot be loaded: division by zero"),
        ("exercises", "VALUE = (SQUAT,)", "is an exercise of mobility already"),
        ("exercises", "VALUE = (evolve(SQUAT, id='own-squat'),)", "is a name of air-squat already"),
        ("formats", "VALUE = ('a reader',)", "a reader is a module"),
    ],
)
def test_what_does_not_prove_itself_is_refused(
    group: str, code: str, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "bad_rules.py").write_text(HEAD + code + "\n", encoding="utf-8")
    install(tmp_path, monkeypatch, f"[mobility.{group}]\nbad = bad_rules:VALUE\n")
    with pytest.raises(MobilityError, match=words):
        plugins.installed()


def test_a_suffix_has_one_reader(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    suffix = next(iter(suffixes()))
    text = f"SUFFIXES = ({suffix!r},)\ndef read(text, path, names):\n    return None\n"
    (tmp_path / "bad_rules.py").write_text(text, encoding="utf-8")
    install(tmp_path, monkeypatch, "[mobility.formats]\nbad = bad_rules\n")
    with pytest.raises(MobilityError, match="have a reader already"):
        plugins.installed()


@pytest.mark.usefixtures("studio")
def test_files_are_read_by_a_reader_that_is_brought(tmp_path: Path) -> None:
    card = tmp_path / "week.card"
    card.write_text("plank 60s\n\nstudio sole press\n", encoding="utf-8")
    program = read(card, plugins.all_names(), more=plugins.installed().readers)
    assert [day.name for day in program.days] == ["Day 1", "Day 3"]
    assert program.steps[1].location is not None
    assert (program.steps[1].location.line, program.steps[1].location.column) == (3, 1)
