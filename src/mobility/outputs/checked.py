"""What there is to print: reports, files that could not be read, and the texts to quote from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from attrs import field, frozen

from ..errors import MobilityError
from ..identity import file_name
from ..model import Step
from ..report import Finding, Report

LONGEST_QUOTED = 10_000_000
"""Bytes of a file beyond which no line of it is quoted (policy)."""


@frozen(kw_only=True)
class Fault:
    """Why a file could not be read, and where."""

    message: str
    path: str = ""
    line: int | None = None
    column: int | None = None

    @classmethod
    def of(cls, error: MobilityError, path: str) -> tuple[Fault, ...]:
        """The faults of an error that reading a file raised."""
        return tuple(cls(**{**problem, "path": problem["path"] or path}) for problem in error.problems())

    def to_dict(self) -> dict[str, str | int | None]:
        """File, message and place, as JSON has them."""
        return {"source": self.path or None, "message": self.message, "line": self.line, "column": self.column}

    def __str__(self) -> str:
        """`program.yaml:3:5: message`."""
        known = (str(part) for part in (self.path or None, self.line, self.column) if part is not None)
        return f"{':'.join(known)}: {self.message}"


@frozen(kw_only=True)
class Checked:
    """All that a run has found.

    `notes`: findings of info are wanted in full.  `colour`: the reader shows colours.  `texts` holds what was read
    from no file, by its name.
    """

    reports: tuple[Report, ...] = ()
    faults: tuple[Fault, ...] = ()
    notes: bool = False
    colour: bool = False
    texts: Mapping[str, str] = field(factory=dict)
    _lines: dict[str, tuple[str, ...]] = field(factory=dict, init=False, repr=False, eq=False)

    def wanted(self, report: Report) -> tuple[Finding, ...]:
        """The findings to print: flags, and notes where they are wanted; none that are accepted."""
        return tuple(item for item in report.findings if item.is_flag or (self.notes and item.suppressed is None))

    def line(self, path: str, number: int | None) -> str | None:
        """A line of what was read; None where it cannot be quoted."""
        if path not in self._lines:
            self._lines[path] = _split(self.texts[path]) if path in self.texts else _lines_of(path)
        lines = self._lines[path]
        return lines[number - 1] if number and 0 < number <= len(lines) else None


def _split(text: str) -> tuple[str, ...]:
    return tuple(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))


def _lines_of(path: str) -> tuple[str, ...]:
    """The lines of a text file; none of one that is gone, large, or no text in UTF-8."""
    file = Path(path)
    try:
        if file.stat().st_size > LONGEST_QUOTED:
            return ()
        return _split(file.read_bytes().decode("utf-8-sig"))
    except (OSError, ValueError):
        return ()


def name_of(report: Report, finding: Finding) -> str:
    """What a finding is about, as the file has it; empty for what concerns the person."""
    step = report.steps[finding.step] if finding.step is not None else None
    return (step.text or step.exercise.title) if isinstance(step, Step) else ""


def place_of(report: Report, finding: Finding) -> tuple[str, int, int]:
    """File, line and column of a finding; the start of the file where it has no place of its own."""
    found = finding.location
    path = file_name((found.path if found else "") or report.source, Path())
    return path, (found.line if found else None) or 1, (found.column if found else None) or 1


def rows(checked: Checked) -> Iterator[tuple[Report, Finding, str]]:
    """Every finding that nobody accepted, with its report and fingerprint."""
    for report in checked.reports:
        _, prints = report.fingerprints()
        for item, print_ in zip(report.findings, prints, strict=True):
            if item.suppressed is None:
                yield report, item, print_


def instead(finding: Finding) -> str:
    """What to do instead, in one sentence."""
    remedy = ", ".join(finding.remedies)
    return f"{remedy} ({finding.rule.remedy.text})" if remedy else finding.rule.remedy.text
