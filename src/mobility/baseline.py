"""A baseline: findings that were there when somebody began to check, told by what they are about and not by line.

A finding is known by its file (as seen from the baseline), code, hazard, exercise and condition, and how often it is
there.  Moving lines changes nothing; one more of the same kind is new, and so is one that has become graver.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from attrs import asdict, evolve, frozen

from .errors import ReadingError, ReadingErrors
from .formats.converter import structured
from .formats.document import file_bytes
from .formats.syntax import json_text
from .formats.syntax.tree import ListNode, MapNode, Node, decode, plain
from .identity import file_name
from .model.fields import whole
from .report import Finding, Report
from .rules import Rule
from .rules.rule import SEVERITIES, Severity
from .suppress import SUPPRESSION_RULES, settled, undecided

BASELINE = "baseline"
"""What is said of a finding that stands in the baseline."""

_NEVER = frozenset(rule.code for rule in SUPPRESSION_RULES)


@frozen(kw_only=True, order=True)
class Kind:
    """Findings that are alike.  `exercise` and `condition` are empty where there is none."""

    file: str
    code: str
    hazard: str
    exercise: str
    condition: str
    severity: Severity


@frozen(kw_only=True)
class _Counted(Kind):
    """A line of the file."""

    count: int = whole(1, 1_000_000, default=1)


Baseline = Counter[Kind]
"""How many findings of each kind are known."""


def kind(finding: Finding, report: Report, folder: Path) -> Kind:
    """What a finding is about, for a baseline in a folder."""
    code, hazard, exercise, condition = report.subject(finding)
    return Kind(
        file=file_name(report.source, folder),
        code=code,
        hazard=hazard,
        exercise=exercise,
        condition=condition,
        severity=finding.severity,
    )


def of(reports: Iterable[Report], folder: Path) -> Baseline:
    """What there is to know: all findings but those that are accepted, cannot be, or are about suppressions."""
    return Counter(kind(item, report, folder) for report in reports for item in report.findings if _may_be_known(item))


def _may_be_known(finding: Finding) -> bool:
    return finding.suppressed is None and finding.level != "absolute" and finding.code not in _NEVER


def text(baseline: Baseline) -> str:
    """The text of a baseline, sorted, as `read_baseline` takes it."""
    lines: list[dict[str, Any]] = [{**asdict(item), "count": count} for item, count in sorted(baseline.items())]
    return json.dumps({"schema": 1, "findings": lines}, indent=2, ensure_ascii=False) + "\n"


def read_baseline(path: Path) -> Baseline:
    """What is known; raises `ReadingError` or `ReadingErrors` with the place of what is wrong."""
    name = str(path)
    node = json_text.read(decode(file_bytes(path), name), name)
    found = node.get("findings") if isinstance(node, MapNode) and _is_first(node.get("schema")) else None
    if not isinstance(found, ListNode):
        message = "no baseline of schema 1: expected findings with their counts"
        raise ReadingError(message, path=name, line=node.line, column=node.column)
    known: Baseline = Counter()
    for item in _lines(found, name):
        known[Kind(**{key: value for key, value in asdict(item).items() if key != "count"})] += item.count
    return known


def _is_first(node: Node | None) -> bool:
    return node is not None and type(value := plain(node)) is int and value == 1


def _lines(node: ListNode, path: str) -> Iterator[_Counted]:
    faults: list[ReadingError] = []
    for item in node.items:
        try:
            yield structured(item, _Counted, path)
        except ReadingErrors as errors:
            faults.extend(errors.errors)
    if faults:
        raise ReadingErrors(faults)


def known(report: Report, baseline: Baseline, folder: Path, asked: Iterable[Rule]) -> Report:
    """The report with the findings of a baseline in a folder marked, and a remark on those that are gone.

    `asked` are the rules that were asked: of others, and of those that could not be decided, nobody knows whether their
    findings are still there.
    """
    left = Counter({item: count for item, count in baseline.items() if item.file == file_name(report.source, folder)})
    marked: dict[int, Finding] = {}
    # the gravest first, so that a milder one does not use up what a graver one needs
    for number, item in sorted(enumerate(report.findings), key=lambda pair: -SEVERITIES.index(pair[1].severity)):
        if item.suppressed == BASELINE or _may_be_known(item):
            fitting = _fitting(kind(item, report, folder), left)
            if fitting is not None:
                left[fitting] -= 1
                marked[number] = evolve(item, suppressed=BASELINE)
    findings = tuple(marked.get(number, item) for number, item in enumerate(report.findings))
    decided = {rule.code for rule in asked} - undecided(report)
    remarks = dict.fromkeys([*report.remarks, *_gone(left, decided)])
    return settled(evolve(report, findings=findings, remarks=tuple(remarks)))


def _fitting(wanted: Kind, left: Baseline) -> Kind | None:
    """The known kind that a finding belongs to: of its own severity, else of the next graver one that is left."""
    graver = SEVERITIES[SEVERITIES.index(wanted.severity) :]
    return next((item for level in graver if left[item := evolve(wanted, severity=level)] > 0), None)


def _gone(left: Baseline, decided: set[str]) -> Iterator[str]:
    for item, count in sorted(left.items()):
        if count > 0 and item.code in decided:
            about = f" of {item.exercise}" if item.exercise else ""
            condition = f" ({item.condition})" if item.condition else ""
            yield f"in the baseline and no longer found: {count} x {item.code} {item.severity}{about}{condition}"
