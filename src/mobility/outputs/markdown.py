"""Tables in Markdown, for a comment on a change or a page of a wiki."""

from __future__ import annotations

import re

from ..errors import visible
from ..report import Report, summary
from .checked import Checked, instead, name_of, place_of

_SIGNS = re.compile(r"[\\`*_\[\]|<>&@#~$]")
_ENTITIES = {"<": "&lt;", ">": "&gt;", "&": "&amp;", "@": "@&#8203;"}
"""What is no markup behind a backslash either; a space without width keeps a name behind @ from being called."""


def text(checked: Checked) -> str:
    """A heading and a table a file, then what was not read."""
    parts = [_report(report, checked) for report in checked.reports]
    if checked.faults:
        parts.append("\n".join(["## Not read", "", *(f"- {_plain(str(fault))}" for fault in checked.faults)]))
    return "\n\n".join(parts) + "\n" if parts else ""


def _report(report: Report, checked: Checked) -> str:
    lines = [f"## {_plain(report.source or report.title or 'Program')}", "", _plain(summary(report))]
    found = checked.wanted(report)
    if found:
        lines += ["", "| where | exercise | finding | evidence | instead |", "|---|---|---|---|---|"]
    for item in found:
        _, line, _ = place_of(report, item)
        told = f"**{item.code}** {item.severity}, {item.certainty}: {_plain(item.message)}"
        cells = (f"line {line}", _plain(name_of(report, item)), told, f"grade {item.rule.evidence.grade}")
        lines.append(f"| {' | '.join((*cells, _plain(instead(item))))} |")
    if report.unread:
        lines += ["", "Not read:", ""]
        lines += [f"- {_plain(step.text)} ({_plain(step.reason)})" for _, step in report.unread]
    lines += ["", "Questions that would settle a rule:", ""] if report.questions else []
    lines += [f"- {_plain(question.text)} ({', '.join(question.rules)})" for question in report.questions]
    return "\n".join(lines)


def _plain(value: str) -> str:
    """Text that a renderer shows as it is: no markup, no HTML, and nobody is mentioned."""
    return _SIGNS.sub(_escaped, visible(value))


def _escaped(found: re.Match[str]) -> str:
    return _ENTITIES.get(found[0], f"\\{found[0]}")
