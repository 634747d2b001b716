"""Comments that accept findings, taken out of lists and Markdown where nothing is left for them to accept."""

from __future__ import annotations

import re

from ..model import Location, Step, Suppression
from ..report import Finding, Report
from .edits import Edit
from .lines import lines_of

_MARKDOWN = re.compile(r"\s*<!--\s*mobility:.*?-->")
_PLAIN = re.compile(r"\s*#\s*mobility:[^\r\n]*")


def comment_edit(text: str, place: Location, report: Report, finding: Finding) -> Edit | None:
    """The change that takes a comment out; None where part of it still accepts something, or it is no comment."""
    if finding.code == "SUP001" and not _all_idle(report, finding):
        return None
    lines = lines_of(text)
    if place.line is None or place.line > len(lines):
        return None
    line = lines[place.line - 1]
    at = (place.column or 1) - 1
    for pattern in (_MARKDOWN, _PLAIN):
        found = pattern.search(line.text, max(0, at - 1))
        found = found if found and found.start() <= at else pattern.search(line.text)
        if found and found.start() <= at <= found.end():
            rest = line.text[: found.start()] + line.text[found.end() :]
            if not rest.strip():
                return Edit(start=line.start, end=line.end, text="")
            return Edit(start=line.start + found.start(), end=line.start + found.end(), text="")
    return None


def _all_idle(report: Report, finding: Finding) -> bool:
    """Whether none of the codes of a suppression accepts anything."""
    idle = next((fact.value for fact in finding.facts), 0)
    return any(len(item.codes) == idle for item in _of(report, finding))


def _of(report: Report, finding: Finding) -> list[Suppression]:
    steps = [report.steps[finding.step]] if finding.step is not None else list(report.steps)
    found = [item for step in steps if isinstance(step, Step) for item in step.suppressions]
    return [item for item in found if item.location == finding.location]
