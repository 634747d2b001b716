"""The command line: what it prints and how it exits."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from mobility.cli.main import main

BAD = "Hug knees to chest 3x30s\n"
FINE = "Supported 90/90 breathing 3 min\n"
UNKNOWN = "Cat-cow x 10\nthe usual finisher\n"
BROKEN = "steps:\n  - {exercise: cat-cow, dose: {reps: 3.9}}\n"


@pytest.fixture
def files(tmp_path: Path) -> dict[str, str]:
    """A file that is flagged, one that is not, one with an unknown line, one that cannot be read."""
    texts = {"bad.txt": BAD, "fine.txt": FINE, "unknown.txt": UNKNOWN, "broken.yaml": BROKEN}
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return {name.split(".", maxsplit=1)[0]: str(tmp_path / name) for name in texts}


@pytest.mark.parametrize(
    ("names", "options", "code"),
    [
        ("fine", "", 0),
        ("bad", "", 1),
        ("bad", "--exit-zero", 0),
        ("bad", "--fail-on error", 0),
        ("bad", "--fail-on never", 0),
        ("fine bad", "", 1),
        ("broken", "", 2),
        ("broken", "--exit-zero", 2),
        ("bad broken", "", 2),
        ("unknown", "", 0),
        ("unknown", "--strict", 3),
        ("bad unknown", "--strict", 1),
        ("bad unknown broken", "--strict", 2),
        ("fine", "--strict", 0),
    ],
)
def test_exit_codes_of_check(names: str, options: str, code: int, files: dict[str, str]) -> None:
    assert main(["check", *(files[name] for name in names.split()), *options.split()]) == code


def test_a_file_that_cannot_be_read_does_not_keep_the_others_back(
    files: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    main(["check", files["broken"], files["bad"]])
    out, err = capsys.readouterr()
    assert "LUM001" in out
    assert err.strip().endswith("broken.yaml:2:38: reps: expected a whole number, got 3.9")


def test_an_unknown_line_is_listed(files: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", files["unknown"]])
    assert "unknown.txt:2:1  not read: 'the usual finisher'" in capsys.readouterr().out


def test_json(files: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", files["bad"], files["unknown"], "--format", "json"])
    found = json.loads(capsys.readouterr().out)
    assert found["schema"] == 1
    bad, unknown = found["programs"]
    assert bad["verdict"] == "flagged"
    finding = next(item for item in bad["findings"] if item["code"] == "LUM001")
    assert finding["location"]["line"] == 1
    assert finding["facts"]["lumbar_flexion_pct"]["band"]
    assert finding["remedy"]["exercises"][0] == "supported-90-90-breathing"
    assert finding["evidence"]["grade"] == "C"
    assert [step["resolved"] for step in unknown["steps"]] == [True, False]
    assert unknown["unresolved"][0]["text"] == "the usual finisher"
    assert {"code", "facts", "steps"} <= set(bad["not_run"][0])


def test_notes_are_shown_on_request(files: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", files["bad"]])
    assert "HIP002 info" not in capsys.readouterr().out
    main(["check", files["bad"], "--notes"])
    assert "HIP002 info" in capsys.readouterr().out


def test_facts(files: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["facts", "single-knee-to-chest"]) == 0
    text = capsys.readouterr().out
    assert "right" in text
    assert "left" in text
    assert main(["facts", files["unknown"], "--format", "json"]) == 0
    cat, missing = json.loads(capsys.readouterr().out)["steps"]
    assert cat["posture"] == "quadruped"
    assert cat["records"][0]["facts"]["lumbar_flexion_pct"]["band"]
    assert missing["exercise"] is None


def test_rule(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rule", "--all", "--format", "json"]) == 0
    rules = json.loads(capsys.readouterr().out)["rules"]
    assert len(rules) == 71
    assert all(item["evidence"]["supports"] or item["evidence"]["basis"] == "policy" for item in rules)
    assert main(["rule", "--all"]) == 0
    assert "LUM019" in capsys.readouterr().out
    assert main(["rule"]) == 2
    assert main(["rule", "LUM0001"]) == 2
    assert "did you mean" in capsys.readouterr().err


def test_show(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "half kneeling hip flexor stretch"]) == 0
    assert "usual dose: 2 x 30 s each side" in capsys.readouterr().out
    assert main(["show", "nonsense"]) == 2


def test_compose(capsys: pytest.CaptureFixture[str]) -> None:
    ids = ["supported-90-90-breathing", "hip-flexor-release", "half-kneeling-hip-flexor-stretch"]
    assert main(["compose", *ids, "--stop-if", "sharp pain"]) == 0
    text = capsys.readouterr().out
    assert "total 7 min 30 s" in text
    assert "Stop if: sharp pain" in text
    assert main(["compose", *reversed(ids)]) == 2
    assert "needs its phase" in capsys.readouterr().err
    assert main(["compose", *reversed(ids), "--any-order"]) == 0
    assert main(["compose", *ids, "--equipment", "mat"]) == 2
    assert "needs bench, foam_roller" in capsys.readouterr().err
    assert main(["compose", "recovery-breathing-hip-flexor-sequence"]) == 0
    assert main(["compose", "knees-to-chest"]) == 1
    assert main(["compose", "no-such-thing"]) == 2


def test_search(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "recovery"]) == 0
    assert "protocol" in capsys.readouterr().out
    assert main(["search", "hip", "flexor"]) == 0
    assert "half-kneeling-hip-flexor-stretch" in capsys.readouterr().out
    assert main(["search", "xylophone"]) == 1


def test_usage_errors_exit_with_two() -> None:
    for arguments in (["check"], ["nonsense"], []):
        with pytest.raises(SystemExit) as stopped:
            main(arguments)
        assert stopped.value.code == 2


def test_version_and_module(tmp_path: Path) -> None:
    run = [sys.executable, "-m", "mobility.cli"]
    version = subprocess.run([*run, "--version"], capture_output=True, text=True, check=True)
    assert version.stdout.startswith("mobility 0.")
    missing = subprocess.run([*run, "check", str(tmp_path / "no.md")], capture_output=True, text=True, check=False)
    assert missing.returncode == 2
    assert "Traceback" not in missing.stderr


@pytest.mark.skipif(os.name == "nt", reason="pipes close differently there")
def test_a_reader_that_goes_away_is_no_error() -> None:
    command = f"{sys.executable} -m mobility.cli rule --all | head -n 1"
    found = subprocess.run(command, shell=True, capture_output=True, text=True, check=True)  # noqa: S602
    assert found.stderr == ""
