"""Texts that people read, held against `tests/golden/`; `make golden` renews them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mobility.cli.main import main

EXAMPLES = Path(__file__).parents[1] / "examples"

TEXTS = {
    "check-monday.txt": ["check", "examples/monday.md", "--notes"],
    "rule-LUM001.txt": ["rule", "LUM001"],
    "rule-LUM015.txt": ["rule", "LUM015"],
    "show-recovery.txt": ["show", "recovery-breathing-hip-flexor-sequence"],
}


@pytest.mark.parametrize("name", TEXTS)
def test_text(
    name: str,
    golden: Callable[[str, str], None],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(EXAMPLES.parent)
    main(TEXTS[name])
    golden(name, capsys.readouterr().out)
