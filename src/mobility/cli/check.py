"""Check files of programs and say what was found, where, why and what to do instead."""

from __future__ import annotations

import argparse
import json
import sys
from typing import TYPE_CHECKING, NamedTuple

from ..errors import SHOWN_CHARACTERS, MobilityError, shown
from . import person_options, selection_options

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping
    from pathlib import Path

    from ..baseline import Baseline
    from ..config import FailOn, Settings
    from ..model import Person
    from ..report import Finding, Report

FOUND, UNREADABLE, UNDECIDED = 1, 2, 3

MOST_QUESTIONS = 4
"""How many questions the text output lists, most useful first; JSON has all (policy)."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `mobility check`."""
    parser.add_argument("files", nargs="+", metavar="FILE", help="programs to check")
    person_options.add_person_arguments(parser)
    selection_options.add_selection_arguments(parser)
    parser.add_argument("--format", choices=("text", "json"), default="text", help="how to print (default: text)")
    parser.add_argument(
        "--fail-on",
        choices=("info", "warning", "error", "never"),
        help="exit 1 from this severity (default: warning, or what the settings say)",
    )
    parser.add_argument("--strict", action="store_true", help="exit 3 when something could not be decided")
    parser.add_argument("--exit-zero", action="store_true", help="exit 0 whatever was found")
    parser.add_argument("--notes", action="store_true", help="print findings of info in full")


def run(options: argparse.Namespace) -> int:
    """Check each file; a file that cannot be read does not keep the others from being checked."""
    from ..report import programs

    # settings that are wrong are no matter of one file: they end the command before anything is checked
    asked = selection_options.settings_of(options)
    before = _Before.of(options, [settings for _, settings in asked])
    checked: list[tuple[Report, Settings]] = []
    unreadable = False
    for path, settings in asked:
        if settings.excludes(path):
            print(f"note: {path}: left out, as {settings.path} says", file=sys.stderr)
            continue
        try:
            checked.append((_checked(path, settings, before), settings))
        except MobilityError as error:
            print(error, file=sys.stderr)
            unreadable = True
    reports = tuple(report for report, _ in checked)
    if options.write_baseline:
        return _write_baseline(options.write_baseline, list(reports), unreadable)
    if options.format == "json":
        print(json.dumps(programs(reports), indent=2))
    else:
        print_text(reports, notes=options.notes)
    return exit_code(checked, unreadable, options)


class _Before(NamedTuple):
    """What is read before any file is checked: the day, people and baselines by the paths that settings name."""

    on: datetime.date
    people: Mapping[Path | None, Person | None]
    baselines: Mapping[Path, Baseline]

    @classmethod
    def of(cls, options: argparse.Namespace, settings: list[Settings]) -> _Before:
        """For whom to check and what is known; whom the command line tells of goes before those of settings."""
        on, people = person_options.today(), {}
        for path in dict.fromkeys(item.person for item in settings):
            person = options.person or (None if path is None else str(path))
            people[path] = person_options.person_from(argparse.Namespace(**{**vars(options), "person": person}), on)
        known = {} if options.write_baseline else selection_options.baselines(settings)
        return cls(on=on, people=people, baselines=known)


def _checked(path: str, settings: Settings, before: _Before) -> Report:
    """The report of one file, with what is accepted in the file, by the settings and by a baseline."""
    from ..formats.files import read
    from ..plugins import all_names, installed
    from ..remedy import check

    person, rules = before.people[settings.person], selection_options.rules_for(settings, path)
    report = check(read(path, all_names(), more=installed().readers), person, rules=rules, on=before.on)
    report = selection_options.accepted(report, settings, rules, before.on)
    at = settings.baseline
    if at is None or at not in before.baselines:
        return report
    return selection_options.against_baseline(report, at, before.baselines[at], rules, person=person is not None)


def _write_baseline(path: str, reports: list[Report], unreadable: bool) -> int:
    """Write what was found, unless a file could not be read, of which nobody knows what is in it."""
    if unreadable:
        print(f"{path}: not written, since a file could not be read", file=sys.stderr)
        return UNREADABLE
    stays = sum(item.level == "absolute" for report in reports for item in report.findings)
    print(f"{path}: {_count(selection_options.write_baseline(path, reports), 'finding')} written as known")
    if stays:
        print(
            f"{_count(stays, 'finding')} left out: what is absolutely contraindicated is never known", file=sys.stderr
        )
    return 0


def exit_code(checked: list[tuple[Report, Settings]], unreadable: bool, options: argparse.Namespace) -> int:
    """2 before 1 before 3 before 0; what the command line says counts before the settings."""
    if unreadable:
        return UNREADABLE
    if options.exit_zero:
        return 0
    for report, settings in checked:
        fail_on: FailOn = options.fail_on or settings.fail_on
        if fail_on != "never" and report.at_least(fail_on):
            return FOUND
    undecided = any(_undecided(report) for report, settings in checked if options.strict or settings.strict)
    return UNDECIDED if undecided else 0


def _undecided(report: Report) -> bool:
    return bool(report.verdict == "not-enough-data" or report.unread or any(item.could_flag for item in report.not_run))


# ---- text -------------------------------------------------------------------------------------------


def print_text(reports: tuple[Report, ...], *, notes: bool) -> None:
    """Findings with their place, then what was not read, then a summary."""
    for report in reports:
        for finding in report.findings:
            if finding.is_flag or (notes and finding.suppressed is None):
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
    if report.accepted:
        lines.append(f"{_count(len(report.accepted), 'finding')} accepted: {_accepted(report.accepted)}")
    if report.notes and not notes:
        codes = ", ".join(dict.fromkeys(item.code for item in report.notes))
        lines.append(f"{_count(len(report.notes), 'note')} (show with --notes): {codes}")
    if report.not_run:
        codes = ", ".join(f"{item.code} ({', '.join(item.facts)})" for item in report.not_run)
        lines.append(f"not run for want of a fact: {codes}")
    if report.questions:
        asked = "; ".join(f"{item.text} ({', '.join(item.rules)})" for item in report.questions[:MOST_QUESTIONS])
        more = len(report.questions) - MOST_QUESTIONS
        rest = f"; and {_count(more, 'question')} more" if more > 0 else ""
        lines.append(f"questions that would settle a rule: {asked}{rest}")
    return [*lines, _summary(report)]


def _accepted(findings: tuple[Finding, ...]) -> str:
    """What is accepted, by the reason."""
    by_reason: dict[str, dict[str, None]] = {}
    for item in findings:
        by_reason.setdefault(_on_one_line(item.suppressed or ""), {})[item.code] = None
    return "; ".join(f"{', '.join(codes)} ({reason})" for reason, codes in by_reason.items())


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
