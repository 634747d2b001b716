"""Annotations of GitHub Actions: workflow commands, `::warning file=plan.md,line=7,col=3,title=...::message`.

Percent signs and line ends are written as the runner decodes them; in properties colons and commas too
(https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
"""

from __future__ import annotations

from ..errors import visible
from .checked import Checked, instead, name_of, place_of

_LEVELS = {"error": "error", "warning": "warning", "info": "notice"}


def text(checked: Checked) -> str:
    """A command a finding, and one for each thing that could not be read."""
    lines = [_command("error", (it.path, it.line, it.column), "not read", it.message) for it in checked.faults]
    for report in checked.reports:
        for item in checked.wanted(report):
            message = f"{name_of(report, item)}: {item.message} Instead: {instead(item)}"
            lines.append(
                _command(_LEVELS[item.severity], place_of(report, item), f"{item.code} {item.hazard}", message)
            )
        for _, step in report.unread:
            at = step.location
            place = (at.path or report.source, at.line, at.column) if at else (report.source, None, None)
            lines.append(_command("notice", place, "not read", f"{step.text}: {step.reason}"))
    return "".join(f"{line}\n" for line in lines)


def _command(level: str, place: tuple[str, int | None, int | None], title: str, message: str) -> str:
    told = dict(zip(("file", "line", "col"), place, strict=True), title=f"mobility: {title}")
    properties = ",".join(f"{key}={_property(str(value))}" for key, value in told.items() if value)
    return f"::{level} {properties}::{_data(message)}"


def _data(value: str) -> str:
    return visible(value).replace("%", "%25")


def _property(value: str) -> str:
    return _data(value).replace(":", "%3A").replace(",", "%2C")
