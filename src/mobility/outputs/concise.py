"""One line a finding: `plan.md:7:3: LUM001 warning message`, as editors and `grep` take it."""

from __future__ import annotations

from ..errors import visible
from .checked import Checked, place_of


def text(checked: Checked) -> str:
    """The lines; files that could not be read stand first."""
    lines = [str(fault) for fault in checked.faults]
    for report in checked.reports:
        for item in checked.wanted(report):
            path, line, column = place_of(report, item)
            lines.append(f"{path}:{line}:{column}: {item.code} {item.severity} {item.message} [{item.certainty}]")
        lines += [f"{step.location or report.source}: unread {step.text}" for _, step in report.unread]
    return "".join(f"{visible(line)}\n" for line in lines)
