"""Check files of programs and say what was found, where, why and what to do instead."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ..errors import MobilityError, UsageError
from ..outputs import FORMATS
from . import person_options, selection_options
from .terminal import Progress, complain, trusted, wants_colour

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from ..baseline import Baseline
    from ..config import FailOn, Settings
    from ..formats.document import Document
    from ..model import Person
    from ..outputs.checked import Checked, Fault
    from ..report import Report

FOUND, UNREADABLE, UNDECIDED = 1, 2, 3

MOST_LISTED = 5
"""How many files without exercises are named (policy)."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `mobility check`."""
    parser.add_argument("files", nargs="+", metavar="FILE", help="programs, folders of them, or - for standard input")
    person_options.add_person_arguments(parser)
    selection_options.add_selection_arguments(parser)
    _add_output_arguments(parser)
    parser.add_argument(
        "--fail-on",
        choices=("info", "warning", "error", "never"),
        help="exit 1 from this severity (default: warning, or what the settings say)",
    )
    parser.add_argument("--strict", action="store_true", help="exit 3 when something could not be decided")
    parser.add_argument("--exit-zero", action="store_true", help="exit 0 whatever was found")
    parser.add_argument("--notes", action="store_true", help="print findings of info in full")
    parser.add_argument("--stdin-name", metavar="FILE", help="what standard input is called, which tells its format")


def _add_output_arguments(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("output")
    listed = "; ".join(f"{name}: {words}" for name, words in FORMATS.items())
    group.add_argument("--format", choices=tuple(FORMATS), default="text", metavar="FORMAT", help=listed)
    group.add_argument(
        "--output", metavar="FILE", help="write there instead of to standard output, whole or not at all"
    )
    group.add_argument("--color", choices=("auto", "always", "never"), default="auto", help="colours in text")


def run(options: argparse.Namespace) -> int:
    """Check each file; a file that cannot be read does not keep the others from being checked."""
    # settings that are wrong are no matter of one file: they end the command before anything is checked
    asked = _asked(options)
    before = _Before.of(options, [settings for _, settings, _ in asked])
    run_ = _Run()
    progress = Progress(len(asked))
    for number, (path, settings, is_walked) in enumerate(asked, start=1):
        progress.at(number, path)
        if settings.excludes(path) or (is_walked and settings.names(path)):
            if not is_walked:
                complain(f"note: {path}: left out, as {settings.path} says")
            continue
        run_.take(path, settings, before, is_walked=is_walked)
    progress.done()
    for fault in run_.faults:
        complain(fault)
    if run_.passed_over:
        listed = ", ".join(run_.passed_over[:MOST_LISTED])
        more = " ..." if len(run_.passed_over) > MOST_LISTED else ""
        complain(f"note: {_count(len(run_.passed_over), 'file')} without any exercise passed over: {listed}{more}")
    if options.write_baseline:
        return _write_baseline(options.write_baseline, [report for report, _ in run_.checked], bool(run_.faults))
    _put(run_.of(options), options)
    return exit_code(run_.checked, bool(run_.faults), options)


def _asked(options: argparse.Namespace) -> list[tuple[str, Settings, bool]]:
    """Each file with its settings, and whether it was only found in a folder."""
    from .inputs import files_of

    found = dict(files_of(options.files))
    named = argparse.Namespace(**{**vars(options), "files": list(found)})
    return [(path, settings, found[path]) for path, settings in selection_options.settings_of(named)]


class _Run:
    """What was found so far."""

    def __init__(self) -> None:
        self.checked: list[tuple[Report, Settings]] = []
        self.faults: list[Fault] = []
        self.texts: dict[str, str] = {}
        self.passed_over: list[str] = []

    def take(self, path: str, settings: Settings, before: _Before, *, is_walked: bool) -> None:
        """Check a file; one that was only found in a folder and holds no exercise is passed over."""
        from ..formats.files import NO_EXERCISE
        from ..outputs.checked import Fault
        from .inputs import STANDARD_INPUT, document_of

        name = before.stdin_name if path == STANDARD_INPUT else path
        try:
            document = document_of(path, before.stdin_name)
            name = document.path
            report = _checked(document, settings, before)
        except MobilityError as error:
            faults = Fault.of(error, name or path)
            if is_walked and [fault.message for fault in faults] == [NO_EXERCISE]:
                self.passed_over.append(path)
            else:
                self.faults += faults
            return
        if path == STANDARD_INPUT and document.is_text:
            self.texts[document.path] = document.text
        self.checked.append((report, settings))

    def of(self, options: argparse.Namespace) -> Checked:
        """All of it, to be printed."""
        from ..outputs.checked import Checked

        return Checked(
            reports=tuple(report for report, _ in self.checked),
            faults=tuple(self.faults),
            notes=options.notes,
            colour=wants_colour(options.color) and not options.output,
            texts=self.texts,
        )


def _put(checked: Checked, options: argparse.Namespace) -> None:
    """Print, or write to a file; raises `UsageError` where that cannot be written."""
    from ..outputs import output
    from .whole_file import write_whole

    text = output(options.format).text(checked)
    if not options.output:
        # line by line: of one long write Python does not tell that the reader went away in the middle
        stream = trusted(sys.stdout) if checked.colour else sys.stdout
        stream.writelines(line + "\n" for line in text.removesuffix("\n").split("\n") if text)
        return
    try:
        write_whole(Path(options.output), text.encode("utf-8", "backslashreplace"))
    except OSError as error:
        raise UsageError(f"--output {options.output}: {error.strerror}") from None


class _Before(NamedTuple):
    """What is known before any file is checked: the day, people and baselines by the paths that settings name."""

    on: datetime.date
    people: Mapping[Path | None, Person | None]
    baselines: Mapping[Path, Baseline]
    stdin_name: str | None

    @classmethod
    def of(cls, options: argparse.Namespace, settings: list[Settings]) -> _Before:
        """For whom to check and what is known; whom the command line tells of goes before those of settings."""
        on, people = person_options.today(), {}
        for path in dict.fromkeys(item.person for item in settings):
            person = options.person or (None if path is None else str(path))
            people[path] = person_options.person_from(argparse.Namespace(**{**vars(options), "person": person}), on)
        known = {} if options.write_baseline else selection_options.baselines(settings)
        return cls(on=on, people=people, baselines=known, stdin_name=options.stdin_name)


def _checked(document: Document, settings: Settings, before: _Before) -> Report:
    """The report of one file, with what is accepted in the file, by the settings and by a baseline."""
    from ..formats.files import read_document
    from ..plugins import all_names, installed
    from ..remedy import check

    person, rules = before.people[settings.person], selection_options.rules_for(settings, document.path)
    program = read_document(document, all_names(), more=installed().readers)
    report = check(program, person, rules=rules, on=before.on)
    report = selection_options.accepted(report, settings, rules, before.on)
    at = settings.baseline
    if at is None or at not in before.baselines:
        return report
    return selection_options.against_baseline(report, at, before.baselines[at], rules, person=person is not None)


def _write_baseline(path: str, reports: list[Report], unreadable: bool) -> int:
    """Write what was found, unless a file could not be read, of which nobody knows what is in it."""
    if unreadable:
        complain(f"{path}: not written, since a file could not be read")
        return UNREADABLE
    stays = sum(item.level == "absolute" for report in reports for item in report.findings)
    print(f"{path}: {_count(selection_options.write_baseline(path, reports), 'finding')} written as known")
    if stays:
        complain(f"{_count(stays, 'finding')} left out: what is absolutely contraindicated is never known")
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


def _count(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"
