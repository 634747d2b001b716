"""What all tests share: the settings of Hypothesis and the comparison with golden files."""

from __future__ import annotations

import os
from collections.abc import Callable
from difflib import unified_diff
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

GOLDEN = Path(__file__).parent / "golden"

# No deadline: a slow or busy machine is no fault of the code.
_SLOW_IS_FINE = [HealthCheck.too_slow]
# Half of the usual number of examples keeps the suite under three minutes on two cores.
settings.register_profile("default", deadline=None, max_examples=50, suppress_health_check=_SLOW_IS_FINE)
settings.register_profile("ci", settings.get_profile("default"), derandomize=True, print_blob=True, database=None)
settings.register_profile("thorough", settings.get_profile("default"), max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--update-golden`, which runs only the tests that use golden files and renews those."""
    parser.addoption("--update-golden", action="store_true", help="rewrite the files of tests/golden/")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Keep only what uses the `golden` fixture when golden files are to be renewed."""
    if config.getoption("--update-golden"):
        config.hook.pytest_deselected(items=[item for item in items if not _uses_golden(item)])
        items[:] = [item for item in items if _uses_golden(item)]


def _uses_golden(item: pytest.Item) -> bool:
    return "golden" in getattr(item, "fixturenames", ())


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """`golden(name, text)` holds a text against `tests/golden/<name>`, or writes it with `--update-golden`."""
    update = bool(request.config.getoption("--update-golden"))

    def compare(name: str, text: str) -> None:
        path = GOLDEN / name
        if update:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="")
            return
        expected = path.read_bytes().decode("utf-8") if path.exists() else ""
        if text != expected:
            difference = unified_diff(expected.splitlines(), text.splitlines(), "golden", "now", lineterm="")
            lines = "\n".join(difference) or "(only line ends or the last newline differ)"
            pytest.fail(f"tests/golden/{name} differs; if that is right, run `make golden`\n{lines}", pytrace=False)

    return compare
