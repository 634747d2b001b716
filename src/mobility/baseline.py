"""A baseline: findings that were there when somebody began to check, told by what they are about and not by line.

A finding is known by its file's name, its code, the exercise (or the words of its step) and the condition.  Moving
lines changes nothing; a second finding of the same kind on the same exercise is new.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from attrs import evolve

from .errors import ReadingError
from .model import Step
from .report import Finding, Report
from .suppress import settled

BASELINE = "baseline"
"""What is said of a finding that stands in the baseline."""


def key(finding: Finding, report: Report) -> str:
    """What a finding is about, as one line of text."""
    step = report.steps[finding.step] if finding.step is not None else None
    about = step.exercise.id if isinstance(step, Step) else " ".join(step.text.casefold().split()) if step else ""
    name = Path(report.source).name if report.source else ""
    return " | ".join((name, finding.code, about, finding.condition or ""))


def text(reports: Iterable[Report]) -> str:
    """The baseline of some reports: how many findings of warning or above there are of each key, sorted."""
    counted = Counter(key(item, report) for report in reports for item in report.flags)
    return json.dumps({"schema": 1, "findings": dict(sorted(counted.items()))}, indent=2, ensure_ascii=False) + "\n"


def read_baseline(path: Path) -> Counter[str]:
    """How many findings of each key are known; raises `ReadingError`."""
    try:
        tree = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ReadingError(f"no baseline that can be read: {error}", path=str(path)) from None
    found = tree.get("findings") if isinstance(tree, dict) and tree.get("schema") == 1 else None
    if not isinstance(found, dict) or not all(isinstance(count, int) and count > 0 for count in found.values()):
        raise ReadingError("no baseline of schema 1: expected findings with their counts", path=str(path))
    return Counter(found)


def known(reports: Iterable[Report], baseline: Counter[str]) -> tuple[tuple[Report, ...], tuple[str, ...]]:
    """The reports with findings of the baseline marked, and the keys of those that are gone."""
    left = Counter(baseline)
    marked = tuple(_marked(report, left) for report in reports)
    return marked, tuple(sorted(key for key, count in left.items() if count > 0))


def _marked(report: Report, left: Counter[str]) -> Report:
    findings = []
    for item in report.findings:
        name = key(item, report)
        if item.is_flag and left[name] > 0 and item.level != "absolute":
            left[name] -= 1
            item = evolve(item, suppressed=BASELINE)  # noqa: PLW2901
        findings.append(item)
    return settled(evolve(report, findings=tuple(findings)))
