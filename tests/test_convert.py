"""`mobility convert`: what is written in another format, and an honest word on what that does not keep."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings

from mobility import Day, Dose, Program, Protocol, Step, Unread, catalog
from mobility.cli import main
from mobility.formats.document import Document
from mobility.formats.files import formats
from mobility.formats.losses import losses
from mobility.language.known import known_names
from strategies import programs

NAMES = known_names()
WRITERS = {name: module for name, module in formats().items() if hasattr(module, "write")}
BOTH = {name: module for name, module in WRITERS.items() if hasattr(module, "read")}
PLAN = Program(
    title="Monday",
    days=(
        Day(
            name="Legs",
            protocols=(
                Protocol(
                    steps=(
                        catalog["plank"].for_(Dose(sets=3, seconds=30)),
                        catalog["half-kneeling-hip-flexor-stretch"].for_(Dose(sets=2, seconds=30, each_side=True)),
                        catalog["cat-cow"].for_(Dose(reps=10), cues=("slowly", "breathe out")),
                        Unread("finisher", reason="not known"),
                    ),
                    stop_rules=("sharp pain",),
                ),
            ),
        ),
    ),
)


def steps_of(program: Program) -> list[str]:
    """The ids of the steps that were read."""
    return [step.exercise.id for step in program.steps if isinstance(step, Step)]


@pytest.mark.parametrize("name", sorted(BOTH))
def test_what_is_written_is_read_with_the_same_exercises(name: str) -> None:
    module = BOTH[name]
    again = module.read(Document.of(module.write(PLAN, NAMES), f"x{module.SUFFIXES[0]}"), NAMES)
    assert steps_of(again) == steps_of(PLAN)


@pytest.mark.parametrize("name", sorted(WRITERS))
def test_what_is_lost_is_named_and_nothing_else(name: str) -> None:
    module = WRITERS[name]
    found = losses(PLAN, module.write(PLAN, NAMES), module, NAMES)
    assert all(item.part and item.words() for item in found)
    if name in ("json-program", "yaml-program"):
        assert found == ()
    elif name == "csv-list":
        assert "title" in {item.part for item in found}


@pytest.mark.parametrize("name", sorted(BOTH))
@settings(max_examples=25, deadline=None)
@given(program=programs)
def test_writing_reading_and_writing_again_loses_nothing_more(name: str, program: Program) -> None:
    module = BOTH[name]
    first = module.read(Document.of(module.write(program, NAMES), f"x{module.SUFFIXES[0]}"), NAMES)
    second = module.read(Document.of(module.write(first, NAMES), f"x{module.SUFFIXES[0]}"), NAMES)
    assert steps_of(second) == steps_of(first)


def test_a_format_that_is_only_written_says_what_it_keeps() -> None:
    class Only:
        """Keeps names."""

        SUFFIXES = (".only",)
        KEEPS = ("exercise", "day")

    found: Any = losses(evolve(PLAN, title=""), "", Only, NAMES)
    assert "exercise" not in {item.part for item in found}
    assert {"dose.sets", "cues", "stop rules"} <= {item.part for item in found}


# ---- the command ------------------------------------------------------------------------------------------


def test_a_file_is_converted_and_losses_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source, target = tmp_path / "a.yaml", tmp_path / "a.csv"
    source.write_text("title: Monday\nsteps:\n  - Plank 3x30s\n", encoding="utf-8")
    assert main(["convert", str(source), "--output", str(target)]) == 0
    assert "Plank" in target.read_text(encoding="utf-8")
    assert "not kept: title" in capsys.readouterr().err
    assert main(["convert", str(source), "--to", "csv-list", "--strict"]) == 3


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "say what to convert"),
        (["a.yaml"], "say in which format"),
        (["a.yaml", "--to", "nonsense"], "no format 'nonsense'"),
        (["a.yaml", "--output", "x.zzz"], "does not tell the format"),
        (["a.yaml", "--to", "csv-list", "--output", "a.yaml"], "there is a file already"),
        (["a.yaml", "--from", "hevy", "--to", "csv-list"], "a.yaml"),
    ],
)
def test_what_cannot_be_done_is_told(
    arguments: list[str],
    message: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.yaml").write_text("steps:\n  - Plank 3x30s\n", encoding="utf-8")
    assert main(["convert", *arguments]) == 2
    assert message in capsys.readouterr().err


def test_the_formats_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["convert", "--list"]) == 0
    listed = capsys.readouterr().out
    assert all(name in listed for name in formats())


def test_markdown_is_written_as_people_write_it_and_reads_back() -> None:
    module = WRITERS["markdown-list"]
    own = evolve(catalog["plank"], id="my-plank", name="My | plank", aliases=())
    steps = (
        catalog["plank"].for_(Dose(sets=3, seconds=30, rest_s=60, effort=7)),
        evolve(catalog["plank"].for_(Dose(reps=5, load_kg=10)), side="left", cues=("slowly", "3x10")),
        Step(own, dose=Dose(sets=2)),
        Unread("- # `x` | <y>\n\x1b"),
        Unread(" "),
    )
    program = Program(
        title="A", days=(Day(name="A", protocols=(Protocol(steps=steps, stop_rules=("pain\n",)),)), Day())
    )
    text = module.write(program, NAMES)
    assert text.splitlines() == [
        "# A",
        "",
        "- Plank on the hands 3 x 30 s, RPE 7, rest 60 s",
        "- Plank on the hands 5 reps with 10 kg, left side",
        "  - slowly",
        "  - 3x10",
        "- My   plank 2 sets",
        "- x     y",
        "- unnamed",
        "",
        "## Day 2",
        "",
        "Stop if pain",
    ]
    again = module.read(Document.of(text, "x.md"), NAMES)
    one, two, *_ = again.steps
    assert isinstance(one, Step)
    assert isinstance(two, Step)
    assert one.dose == Dose(sets=3, seconds=30, rest_s=60, effort=7)
    assert (two.dose, two.side, two.cues) == (Dose(reps=5, load_kg=10), "left", ("slowly", "3x10"))
    assert again.days[0].protocols[0].stop_rules == ("pain",)
