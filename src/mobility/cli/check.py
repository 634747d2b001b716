"""Check files of programs and say what was found, where, why and what to do instead."""

from __future__ import annotations

import argparse
import json
import sys
from typing import TYPE_CHECKING

from ..errors import SHOWN_CHARACTERS, MobilityError, shown
from . import person_options

if TYPE_CHECKING:
    from ..report import Finding, Report

FOUND, UNREADABLE, UNDECIDED = 1, 2, 3


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `mobility check`."""
    parser.add_argument("files", nargs="+", metavar="FILE", help="programs to check")
    person_options.add_person_arguments(parser)
    parser.add_argument("--format", choices=("text", "json"), default="text", help="how to print (default: text)")
    parser.add_argument(
        "--fail-on",
        choices=("info", "warning", "error", "never"),
        default="warning",
        help="exit 1 from this severity (default: warning)",
    )
    parser.add_argument("--strict", action="store_true", help="exit 3 when something could not be decided")
    parser.add_argument("--exit-zero", action="store_true", help="exit 0 whatever was found")
    parser.add_argument("--notes", action="store_true", help="print findings of info in full")


def run(options: argparse.Namespace) -> int:
    """Check each file; a file that cannot be read does not keep the others from being checked."""
    from ..formats.files import read
    from ..plugins import all_names, all_rules, installed
    from ..remedy import check
    from ..report import programs

    on, names, more = person_options.today(), all_names(), installed()
    rules = tuple(all_rules().values()) if more.rules else None
    person = person_options.person_from(options, on)
    reports, unreadable = [], False
    for path in options.files:
        try:
            reports.append(check(read(path, names, more=more.readers), person, rules=rules, on=on))
        except MobilityError as error:
            print(error, file=sys.stderr)
            unreadable = True
    if options.format == "json":
        print(json.dumps(programs(tuple(reports)), indent=2))
    else:
        print_text(tuple(reports), notes=options.notes)
    return exit_code(tuple(reports), unreadable, options)


def exit_code(reports: tuple[Report, ...], unreadable: bool, options: argparse.Namespace) -> int:
    """2 before 1 before 3 before 0."""
    if unreadable:
        return UNREADABLE
    if options.exit_zero:
        return 0
    if options.fail_on != "never" and any(report.at_least(options.fail_on) for report in reports):
        return FOUND
    undecided = any(_undecided(report) for report in reports)
    return UNDECIDED if options.strict and undecided else 0


def _undecided(report: Report) -> bool:
    return bool(report.verdict == "not-enough-data" or report.unread or any(item.could_flag for item in report.not_run))


# ---- text -------------------------------------------------------------------------------------------


def print_text(reports: tuple[Report, ...], *, notes: bool) -> None:
    """Findings with their place, then what was not read, then a summary."""
    for report in reports:
        for finding in report.findings:
            if finding.is_flag or notes:
                print("\n".join(finding_lines(finding, report)))
        for line in _footer(report, notes):
            print(line)


def finding_lines(finding: Finding, report: Report) -> list[str]:
    """A finding in four lines: place and what; on which numbers; on what evidence; what instead."""
    from ..model import Step

    step = report.steps[finding.step] if finding.step is not None else None
    title = step.exercise.title if isinstance(step, Step) else ""
    text = _on_one_line((step.text if step else "") or title)
    side = f" ({finding.side} side)" if finding.side else ""
    head = f"{finding.location}  " if finding.location else ""
    lines = [f'{head}{finding.code} {finding.severity}  {finding.hazard}  "{text}"{side}']
    lines.append(f"    {finding.message}  [{finding.certainty}]")
    lines.append(f"    {finding.rule.evidence.line()}.")
    remedy = ", ".join(finding.remedies)
    instead = f"{remedy} ({finding.rule.remedy.text})" if remedy else finding.rule.remedy.text
    return [*lines, f"    Instead: {instead}"]


def _footer(report: Report, notes: bool) -> list[str]:
    lines = [f"{step.location}  not read: {shown(step.text)} ({step.reason})" for _, step in report.unread]
    lines += [f"note: {remark}" for remark in report.remarks]
    if report.notes and not notes:
        codes = ", ".join(dict.fromkeys(item.code for item in report.notes))
        lines.append(f"{_count(len(report.notes), 'note')} (show with --notes): {codes}")
    if report.not_run:
        codes = ", ".join(f"{item.code} ({', '.join(item.facts)})" for item in report.not_run)
        lines.append(f"not run for want of a fact: {codes}")
    if report.questions:
        asked = "; ".join(f"{item.text} ({', '.join(item.rules)})" for item in report.questions)
        lines.append(f"questions that would settle a rule: {asked}")
    return [*lines, _summary(report)]


def _summary(report: Report) -> str:
    read = len(report.steps) - len(report.unread)
    what = f"{_count(len(report.flags), 'finding')} in {_count(read, 'exercise')}"
    unread = ", ".join(f'"{_on_one_line(step.text)}"' for _, step in report.unread[:3])
    more = " ..." if len(report.unread) > 3 else ""
    tail = f"; {_count(len(report.unread), 'line')} not read: {unread}{more}" if report.unread else ""
    return f"{report.source}: {report.verdict}: {what}{tail}"


def _on_one_line(text: str) -> str:
    """What was read, short and without signs that would move the cursor."""
    plain = "".join(char if char.isprintable() else " " for char in text)
    return plain if len(plain) <= SHOWN_CHARACTERS else f"{plain[: SHOWN_CHARACTERS - 3]}..."


def _count(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"
