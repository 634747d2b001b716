"""JUnit XML, as test reports of CI servers take it: a suite a file, a case a step."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

from ..errors import visible
from ..model import Step
from ..report import Finding, Report
from .checked import Checked, instead

_NOT_XML = re.compile("[^\\t\\n\\r\\x20-\\ud7ff\\ue000-\\ufffd\\U00010000-\\U0010ffff]")
"""What XML 1.0 does not take, not even as a reference (https://www.w3.org/TR/xml/#charsets)."""


def text(checked: Checked) -> str:
    """The suites.  A flag is a failure; a step that was not read is skipped; a file that was not is an error."""
    root = ET.Element("testsuites", name="mobility")
    for report in checked.reports:
        _suite(root, report)
    for fault in checked.faults:
        suite = ET.SubElement(root, "testsuite", name=_plain(fault.path), tests="1", failures="0", errors="1")
        case = ET.SubElement(suite, "testcase", classname=_plain(fault.path), name="read")
        ET.SubElement(case, "error", message=_plain(fault.message)).text = _plain(str(fault))
    ET.indent(root)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ET.tostring(root, encoding="unicode") + "\n"


def _suite(root: ET.Element, report: Report) -> None:
    about_person = [item for item in report.flags if item.step is None]
    cases = len(report.steps) + bool(about_person)
    failing = {item.step for item in report.flags}
    numbers = {"tests": cases, "failures": len(failing), "errors": 0, "skipped": len(report.unread)}
    name = _plain(report.source or report.title or "program")
    suite = ET.SubElement(root, "testsuite", {"name": name, **{key: str(value) for key, value in numbers.items()}})
    for index, step in enumerate(report.steps):
        title = step.text or (step.exercise.title if isinstance(step, Step) else "")
        attributes = {"classname": name, "name": _plain(f"{index + 1} {title}")}
        place = step.location
        if place and place.line:
            attributes |= {"file": _plain(place.path or report.source), "line": str(place.line)}
        case = ET.SubElement(suite, "testcase", attributes)
        if isinstance(step, Step):
            _failures(case, [item for item in report.flags if item.step == index])
        else:
            ET.SubElement(case, "skipped", message=_plain(f"not read: {step.reason}"))
    if about_person:
        _failures(ET.SubElement(suite, "testcase", {"classname": name, "name": "the person"}), about_person)


def _failures(case: ET.Element, findings: list[Finding]) -> None:
    if not findings:
        return
    message = "; ".join(f"{item.code} {item.hazard}" for item in findings)
    lines = [f"{item.code} {item.severity}: {item.message} Instead: {instead(item)}" for item in findings]
    ET.SubElement(case, "failure", type=findings[0].hazard, message=_plain(message)).text = "\n".join(
        map(_plain, lines)
    )


def _plain(value: str) -> str:
    return _NOT_XML.sub("?", visible(value))
