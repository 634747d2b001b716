"""SARIF 2.1.0, which code scanning reads: rules with their help, results with place, fingerprint and what accepts them.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

from __future__ import annotations

import json
from importlib.metadata import version
from pathlib import Path
from typing import Any
from urllib.parse import quote

from ..identity import file_name
from ..report import Finding, Report
from ..rules import Rule
from .checked import Checked, Fault, instead, name_of, place_of

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
HOME = "https://pypi.org/project/mobility-protocols/"
_LEVELS = {"error": "error", "warning": "warning", "info": "note"}


def text(checked: Checked) -> str:
    """The log of one run; accepted findings stand in it with their suppression."""
    rules = {item.code: item.rule for report in checked.reports for item in report.findings}
    codes = sorted(rules)
    results = [
        _result(report, item, fingerprint, codes.index(item.code))
        for report in checked.reports
        for item, fingerprint in zip(report.findings, report.fingerprints()[1], strict=True)
    ]
    driver = {
        "name": "mobility",
        "informationUri": HOME,
        "semanticVersion": version("mobility-protocols"),
        "rules": [_rule(rules[code]) for code in codes],
    }
    invocation = {
        "executionSuccessful": not checked.faults,
        "toolExecutionNotifications": [
            *map(_fault, checked.faults),
            *(_unread(report, index) for report in checked.reports for index, _ in report.unread),
        ],
    }
    run = {"tool": {"driver": driver}, "invocations": [invocation], "columnKind": "unicodeCodePoints"}
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [{**run, "results": results}]}, indent=2) + "\n"


def _rule(rule: Rule) -> dict[str, Any]:
    evidence = rule.evidence
    help_ = f"{rule.why}\n\nInstead: {rule.remedy.text}\n\n{evidence.line()}."
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": rule.name.replace("-", " ")},
        "fullDescription": {"text": rule.why},
        "help": {"text": help_},
        "properties": {"tags": [rule.hazard], "grade": evidence.grade, "knownProblems": rule.known_problems},
    }


def _result(report: Report, item: Finding, fingerprint: str, at: int) -> dict[str, Any]:
    path, line, column = place_of(report, item)
    name = name_of(report, item)
    suppressed = item.suppressed
    properties = {
        "hazard": item.hazard,
        "certainty": item.certainty,
        "level": item.level,
        "condition": item.condition,
        "exercise": name or None,
        "remedies": list(item.remedies),
    }
    found: dict[str, Any] = {
        "ruleId": item.code,
        "ruleIndex": at,
        "level": _LEVELS[item.severity],
        "message": {"text": f"{f'{name}: ' if name else ''}{item.message} Instead: {instead(item)}"},
        "partialFingerprints": {"mobility/v1": fingerprint},
        "properties": {key: value for key, value in properties.items() if value},
    }
    if path:
        found["locations"] = [_place(path, line, column)]
    if suppressed is not None:
        found["suppressions"] = [{"kind": "external", "justification": suppressed}]
    return found


def _place(path: str, line: int | None, column: int | None) -> dict[str, Any]:
    region = {"region": {"startLine": line, **({"startColumn": column} if column else {})}} if line else {}
    return {"physicalLocation": {"artifactLocation": {"uri": quote(path, safe="/")}, **region}}


def _fault(fault: Fault) -> dict[str, Any]:
    found: dict[str, Any] = {"level": "error", "message": {"text": fault.message}}
    if fault.path:
        found["locations"] = [_place(file_name(fault.path, Path()), fault.line, fault.column)]
    return found


def _unread(report: Report, index: int) -> dict[str, Any]:
    step = report.steps[index]
    place = step.location
    reason = getattr(step, "reason", "")
    found: dict[str, Any] = {"level": "note", "message": {"text": f"not read: {step.text} ({reason})"}}
    path = (place.path if place else "") or report.source
    if path:
        at = (place.line, place.column) if place else (None, None)
        found["locations"] = [_place(file_name(path, Path()), *at)]
    return found
