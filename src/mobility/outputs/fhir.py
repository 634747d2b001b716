"""FHIR R4 in JSON: a DetectedIssue a finding beside the plan that was checked, and an OperationOutcome a file.

What FHIR asks for and nobody told (a patient, a date, an author) is left out.  A mitigation is a proposal and says so,
except where somebody accepted the finding.
"""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from attrs import define, field

from ..formats.programs.fhir_amounts import BASE
from ..formats.programs.fhir_writing import Release, bundle, definition_urls, resources, said, urn
from ..identity import file_name
from ..language import Names
from ..model import Program, Protocol
from ..plugins import all_names
from ..report import Finding, Report, summary
from ..rules import Rule
from ..rules.rule import Severity
from .checked import Checked, Fault, instead, name_of, place_of

SEVERITIES: dict[Severity, str] = {"error": "high", "warning": "moderate", "info": "low"}

ICD_10_CM = "http://hl7.org/fhir/sid/icd-10-cm"
_CATEGORY = re.compile(r"[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?")
"""A code of ICD-10-CM or a category of them; letters alone are a chapter, which has no code."""


def text(checked: Checked) -> str:
    """The Bundle in R4; accepted findings stand in it with the reason as their mitigation."""
    return json.dumps(issues(checked, "R4"), indent=2) + "\n"


def issues(checked: Checked, release: Release, *, on: datetime.date | None = None) -> dict[str, Any]:
    """The Bundle of a run; `on` is the day of the check, where it shall be told.

    In R5 a ClinicalUseDefinition says of each rule that spoke what it warns of, or for whom it is contraindicated.
    """
    writing = _Writing(release=release, names=all_names(), on=on)
    for report in checked.reports:
        writing.report(report)
    if checked.faults:
        writing.add({"resourceType": "OperationOutcome", "issue": [_fault(item) for item in checked.faults]})
    return bundle(list(writing.entries.values()))


@define(kw_only=True)
class _Writing:
    """What was written so far, by address: what says the same is there once."""

    release: Release
    names: Names
    on: datetime.date | None
    entries: dict[str, dict[str, Any]] = field(factory=dict)

    def add(self, resource: dict[str, Any]) -> str:
        """Add a resource under an address and an id that follow from what it says."""
        address = urn(resource)
        named = {"resourceType": resource["resourceType"], "id": address.rpartition(":")[2], **resource}
        self.entries[address] = {"fullUrl": address, "resource": named}
        return address

    def report(self, report: Report) -> None:
        """The plan, its findings, and what could not be said."""
        program = Program.of(Protocol(steps=report.steps), title=report.title)
        plan = resources(program, self.names, self.release)
        self.entries |= {entry["fullUrl"]: entry for entry in plan}
        used = definition_urls(program, self.names)
        prints = report.fingerprints()[1]
        for finding, print_ in zip(report.findings, prints, strict=True):
            self.add(self._issue(report, finding, print_, plan[0]["fullUrl"], used))
        if self.release == "R5":
            for use in _uses(report, used, plan[0]["fullUrl"]):
                self.add(use)
        self.add({"resourceType": "OperationOutcome", "issue": list(_outcomes(report))})

    def _issue(self, report: Report, finding: Finding, print_: str, plan: str, used: dict[int, str]) -> dict[str, Any]:
        """The DetectedIssue of a finding."""
        rule, evidence = finding.rule, finding.rule.evidence
        path, line, column = place_of(report, finding)
        at = {"reference": plan, "display": said(f"{path}:{line}:{column}")}
        about = used.get(finding.step) if finding.step is not None else None
        what = {"reference": about, "display": said(name_of(report, finding)) or finding.code}
        doi = next((item.doi for item in (*evidence.supports, *evidence.against) if item.doi), "")
        side = f" ({finding.side} side)" if finding.side else ""
        detail = f"{finding.message}{side} [{finding.certainty}]\n\n{rule.why}"
        accepted = finding.suppressed
        words = f"Proposed instead: {instead(finding)}" if accepted is None else f"Accepted: {accepted}"
        return {
            "resourceType": "DetectedIssue",
            "identifier": [{"system": f"{BASE}/fingerprint", "value": print_}],
            "status": "preliminary",
            "code": _code(rule),
            "severity": SEVERITIES[finding.severity],
            **({"identifiedDateTime": self.on.isoformat()} if self.on else {}),
            "implicated": [*([what] if about else []), at],
            "evidence": [{"code": [{"text": said(f"{evidence.line()}. {evidence.note}")}]}],
            "detail": said(detail),
            **({"reference": f"https://doi.org/{doi}"} if doi else {}),
            "mitigation": [{"action": {"text": said(words)}}],
        }


def _code(rule: Rule) -> dict[str, Any]:
    """The rule as the code of an issue, in the library's own system, with its hazard in words."""
    coding = {"system": f"{BASE}/rule", "code": rule.code, "display": rule.name.replace("-", " ")}
    return {"coding": [coding], "text": rule.hazard.replace("-", " ")}


def _uses(report: Report, used: dict[int, str], plan: str) -> Iterator[dict[str, Any]]:
    """A ClinicalUseDefinition for each rule that spoke, about all exercises of which it did."""
    by_rule: dict[str, list[Finding]] = {}
    for finding in report.findings:
        by_rule.setdefault(finding.code, []).append(finding)
    for found in by_rule.values():
        rule = found[0].rule
        steps = (item.step for item in found if item.step is not None)
        about = list(dict.fromkeys(used[step] for step in steps if step in used)) or [plan]
        levels = [level for level in ("absolute", "relative") if any(item.level == level for item in found)]
        head: dict[str, Any] = {
            "resourceType": "ClinicalUseDefinition",
            "identifier": [{"system": f"{BASE}/rule", "value": rule.code}],
            "type": "contraindication" if levels else "warning",
            "category": [{"text": f"{levels[0]} contraindication" if levels else rule.hazard.replace("-", " ")}],
            "subject": [{"reference": address} for address in about],
        }
        if levels:
            yield {**head, "contraindication": {"diseaseSymptomProcedure": {"concept": _condition(rule)}}}
        else:
            yield {**head, "warning": {"description": said(rule.why), "code": _code(rule)}}


def _condition(rule: Rule) -> dict[str, Any]:
    codes = [{"system": ICD_10_CM, "code": code} for code in rule.codes if _CATEGORY.fullmatch(code)]
    return {**({"coding": codes} if codes else {}), "text": rule.condition or rule.hazard.replace("-", " ")}


def _outcomes(report: Report) -> Iterator[dict[str, Any]]:
    """The verdict, and all that stands between it and the whole: lines not read, rules not run, remarks."""
    source = file_name(report.source, Path()) if report.source else ""
    yield _outcome("information", "informational", f"{source}: {summary(report)}" if source else summary(report))
    for _, step in report.unread:
        yield _outcome("warning", "not-found", f"{step.location or source}: not read: {step.text} ({step.reason})")
    for item in report.not_run:
        yield _outcome("warning", "incomplete", f"{item.code} could not run for want of {', '.join(item.facts)}")
    for question in report.questions:
        yield _outcome("information", "required", f"{question.text} ({', '.join(question.rules)})")
    for remark in report.remarks:
        yield _outcome("information", "informational", remark)


def _fault(fault: Fault) -> dict[str, Any]:
    return _outcome("error", "invalid", str(fault))


def _outcome(severity: str, code: str, words: str) -> dict[str, Any]:
    return {"severity": severity, "code": code, "details": {"text": said(words) or code}}
