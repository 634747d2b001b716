"""Findings for people: where, with the line quoted, on which numbers and what evidence, and what to do instead."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from attrs import frozen

from ..errors import SHOWN_CHARACTERS, shown, visible
from ..model import Step
from ..report import Finding, Report
from .checked import Checked, instead

MOST_QUESTIONS = 4
"""How many questions are listed, most useful first; JSON has all (policy)."""

LONGEST_LINE = 120
"""Characters of a quoted line (policy)."""

_COLOURS = {"error": "1;31", "warning": "1;33", "info": "1;36", "quoted": "2", "mark": "1", "flagged": "1;33"}
"""Select Graphic Rendition parameters of ECMA-48, by what is shown."""


def text(checked: Checked) -> str:
    """Findings with their place, then what was not read, then a summary, file by file."""
    lines = [line for report in checked.reports for line in _report(report, checked)]
    return "".join(f"{line}\n" for line in lines)


def finding_lines(finding: Finding, report: Report, checked: Checked | None = None) -> list[str]:
    """A finding: place and what; the line it stands on; on which numbers; on what evidence; what instead."""
    paint = _Painter(colour=bool(checked and checked.colour))
    step = report.steps[finding.step] if finding.step is not None else None
    title = step.exercise.title if isinstance(step, Step) else ""
    side = f" ({finding.side} side)" if finding.side else ""
    head = f"{visible(str(finding.location))}  " if finding.location else ""
    severity = paint(f"{finding.code} {finding.severity}", finding.severity)
    lines = [f'{head}{severity}  {finding.hazard}  "{_short((step.text if step else "") or title)}"{side}']
    if checked and step:
        lines += [paint(line, "quoted") for line in _quoted(finding, step.text, checked)]
    lines.append(visible(f"    {finding.message}  [{finding.certainty}]"))
    lines.append(visible(f"    {finding.rule.evidence.line()}."))
    return [*lines, visible(f"    Instead: {instead(finding)}")]


@frozen(kw_only=True)
class _Painter:
    """Puts text that is already visible into a colour, where colours are shown."""

    colour: bool

    def __call__(self, told: str, what: str) -> str:
        return f"\x1b[{_COLOURS[what]}m{told}\x1b[0m" if self.colour and what in _COLOURS else told


def _quoted(finding: Finding, told: str, checked: Checked) -> Iterator[str]:
    """The line of the file with its number, and under it what the finding is about."""
    place = finding.location
    line = checked.line(place.path or "", place.line) if place else None
    if place is None or line is None or not line.strip():
        return
    at = min(max((place.column or 1) - 1, 0), len(line))
    start = max(0, at - LONGEST_LINE // 2)
    piece = line[start : start + LONGEST_LINE]
    length = len(told) if line.startswith(told, at) else len(piece) - (at - start)
    mark = piece[at - start : at - start + max(1, length)].rstrip() or " "
    number = str(place.line)
    yield f"{number:>6} | {visible(piece)}"
    yield f"       | {' ' * _width(visible(piece[: at - start]))}{'^' * _width(visible(mark))}"


def _width(told: str) -> int:
    """How many columns of a terminal a text takes: signs of East Asia two, signs over others none."""
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in told
    )


def _report(report: Report, checked: Checked) -> Iterator[str]:
    for item in checked.wanted(report):
        yield from finding_lines(item, report, checked)
    yield from map(visible, _footer(report, checked.notes))
    yield _summary(report, _Painter(colour=checked.colour))


def _footer(report: Report, notes: bool) -> Iterator[str]:
    yield from (f"{step.location}  not read: {shown(step.text)} ({step.reason})" for _, step in report.unread)
    yield from (remark if _is_placed(remark, report) else f"note: {remark}" for remark in report.remarks)
    if report.accepted:
        yield f"{_count(len(report.accepted), 'finding')} accepted: {_accepted(report.accepted)}"
    if report.notes and not notes:
        codes = ", ".join(dict.fromkeys(item.code for item in report.notes))
        yield f"{_count(len(report.notes), 'note')} (show with --notes): {codes}"
    if report.not_run:
        codes = ", ".join(f"{item.code} ({', '.join(item.facts)})" for item in report.not_run)
        yield f"not run for want of a fact: {codes}"
    if report.questions:
        asked = "; ".join(f"{item.text} ({', '.join(item.rules)})" for item in report.questions[:MOST_QUESTIONS])
        more = len(report.questions) - MOST_QUESTIONS
        rest = f"; and {_count(more, 'question')} more" if more > 0 else ""
        yield f"questions that would settle a rule: {asked}{rest}"


def _is_placed(remark: str, report: Report) -> bool:
    """Whether a remark begins with its place, as those on lines of the file do."""
    return bool(report.source) and remark.startswith(f"{report.source}:")


def _accepted(findings: tuple[Finding, ...]) -> str:
    """What is accepted, by the reason."""
    by_reason: dict[str, dict[str, None]] = {}
    for item in findings:
        by_reason.setdefault(_short(item.suppressed or ""), {})[item.code] = None
    return "; ".join(f"{', '.join(codes)} ({reason})" for reason, codes in by_reason.items())


def _summary(report: Report, paint: _Painter) -> str:
    read = len(report.steps) - len(report.unread)
    what = f"{_count(len(report.flags), 'finding')} in {_count(read, 'exercise')}"
    unread = ", ".join(f'"{_short(step.text)}"' for _, step in report.unread[:3])
    more = " ..." if len(report.unread) > 3 else ""
    tail = f"; {_count(len(report.unread), 'line')} not read: {unread}{more}" if report.unread else ""
    return f"{visible(report.source)}: {paint(report.verdict, report.verdict)}: {what}{tail}"


def _short(told: str) -> str:
    """What was read, on one line and not too long."""
    plain = visible(" ".join(told.split()))
    return plain if len(plain) <= SHOWN_CHARACTERS else f"{plain[: SHOWN_CHARACTERS - 3]}..."


def _count(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"
