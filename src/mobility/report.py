"""`Report` and `Finding`: what a check says, as values."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

from attrs import field, frozen

from .expression import OPEN
from .identity import Fingerprints, file_name
from .model import Location, Step, Unread
from .model.vocabulary import Side
from .rules import Rule
from .rules.rule import SEVERITIES, Hazard, Level, Severity

Certainty = Literal["certain", "likely", "possible"]
Verdict = Literal["flagged", "nothing-found", "not-enough-data"]


@frozen(kw_only=True)
class FactShown:
    """A fact that decided a finding: its value, its band if it is an estimate, whether it was only assumed."""

    name: str
    value: Any
    band: tuple[float, float] | None = None
    assumed: bool = False


@frozen(kw_only=True)
class Finding:
    """A rule that fired on a step.

    `side` None: both or neither.  `position` names the key position where the exercise has several.
    `related` holds the codes of findings that this one makes superfluous.
    """

    rule: Rule = field(repr=lambda rule: rule.code)
    severity: Severity
    certainty: Certainty
    step: int | None
    side: Side | None = None
    position: str | None = None
    location: Location | None = None
    message: str
    facts: tuple[FactShown, ...] = ()
    remedies: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    level: Level | None = None
    condition: str | None = None
    suppressed: str | None = None

    @property
    def code(self) -> str:
        """The rule's code."""
        return self.rule.code

    @property
    def hazard(self) -> Hazard:
        """The family of harm."""
        return self.rule.hazard

    @property
    def is_flag(self) -> bool:
        """Whether it is a warning or more that nobody has accepted, rather than a note."""
        return self.severity != "info" and self.suppressed is None


@frozen(kw_only=True)
class Near:
    """A rule that does not fire on the best estimate and would within its band."""

    code: str
    severity: Severity
    step: int


@frozen(kw_only=True)
class NotRun:
    """A rule that could not be decided on some steps, and the facts that it lacked there."""

    code: str
    facts: tuple[str, ...]
    steps: tuple[int, ...]
    could_flag: bool


@frozen(kw_only=True)
class Question:
    """Something that only the person can tell, and the rules that wait for the answer.

    `condition` is set where it is asked about one of the person's conditions.
    """

    fact: str
    text: str
    rules: tuple[str, ...]
    condition: str | None = None


@frozen(kw_only=True)
class Report:
    """All that a check found, and all that it could not.

    `undecided`: too little was known for any verdict but `flagged`.
    """

    title: str = ""
    source: str = ""
    verdict: Verdict
    steps: tuple[Step | Unread, ...] = ()
    findings: tuple[Finding, ...] = ()
    near: tuple[Near, ...] = ()
    not_run: tuple[NotRun, ...] = ()
    questions: tuple[Question, ...] = ()
    remarks: tuple[str, ...] = ()
    undecided: bool = False

    @property
    def flags(self) -> tuple[Finding, ...]:
        """Findings of warning or above."""
        return tuple(item for item in self.findings if item.is_flag)

    @property
    def notes(self) -> tuple[Finding, ...]:
        """Findings of info."""
        return tuple(item for item in self.findings if item.severity == "info" and item.suppressed is None)

    @property
    def accepted(self) -> tuple[Finding, ...]:
        """Findings that somebody has accepted."""
        return tuple(item for item in self.findings if item.suppressed is not None)

    @property
    def unread(self) -> tuple[tuple[int, Unread], ...]:
        """The steps that could not be read, with their index."""
        return tuple((index, step) for index, step in enumerate(self.steps) if isinstance(step, Unread))

    def codes(self) -> tuple[str, ...]:
        """The codes of all findings, each once, in order."""
        return tuple(dict.fromkeys(item.code for item in self.findings))

    def at_least(self, severity: Severity) -> tuple[Finding, ...]:
        """Findings of a severity or above that nobody has accepted."""
        least = SEVERITIES.index(severity)
        open_ = (item for item in self.findings if item.suppressed is None)
        return tuple(item for item in open_ if SEVERITIES.index(item.severity) >= least)

    def __str__(self) -> str:
        """A few lines for people: the findings in short and the verdict."""
        open_ = (item for item in self.findings if item.suppressed is None)
        lines = [f"{item.code} {item.severity} ({item.certainty}): {item.message}" for item in open_]
        return "\n".join([*lines, summary(self)])

    def subject(self, finding: Finding) -> tuple[str, str, str, str]:
        """What a finding is about: code, hazard, exercise and condition; the last two are empty where there is none."""
        step = self.steps[finding.step] if finding.step is not None else None
        exercise = step.exercise.id if isinstance(step, Step) else ""
        return finding.code, finding.hazard, exercise, finding.condition or ""

    def fingerprints(self, folder: Path | None = None) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The fingerprints of steps and of findings, in order.

        They stay when lines move.  Files are told by their path from a folder (default: the working directory).
        """
        made = Fingerprints(file=file_name(self.source, folder or Path()))
        steps = tuple(made.of("step", " ".join(step.text.split()), _id(step)) for step in self.steps)
        found = (made.of(*self.subject(item), item.side or "", item.position or "") for item in self.findings)
        return steps, tuple(found)

    def to_dict(self) -> dict[str, Any]:
        """The report as one entry of `programs` in the JSON output, schema 1."""
        steps, findings = self.fingerprints()
        return {
            "source": self.source or None,
            "title": self.title or None,
            "verdict": self.verdict,
            "steps": [{**_step(index, step), "fingerprint": steps[index]} for index, step in enumerate(self.steps)],
            "findings": [{**_finding(item), "fingerprint": findings[at]} for at, item in enumerate(self.findings)],
            "unresolved": [
                {"step": index, "text": step.text, "location": _place(step.location), "reason": step.reason}
                for index, step in self.unread
            ],
            "near": [{"code": item.code, "severity": item.severity, "step": item.step} for item in self.near],
            "not_run": [_not_run(item) for item in self.not_run],
            "questions": [_question(item) for item in self.questions],
            "remarks": list(self.remarks),
        }


def _id(step: Step | Unread) -> str:
    return step.exercise.id if isinstance(step, Step) else ""


def summary(report: Report) -> str:
    """One line: how many flags and notes in how many exercises, what was not read."""
    read = len(report.steps) - len(report.unread)
    parts = [f"{_count(len(report.flags), 'finding')} in {_count(read, 'exercise')}"]
    parts += [_count(len(report.notes), "note")] if report.notes else []
    parts += [f"{len(report.accepted)} accepted"] if report.accepted else []
    parts += [f"{_count(len(report.not_run), 'rule')} could not run"] if report.not_run else []
    parts += [f"{_count(len(report.unread), 'line')} not read"] if report.unread else []
    return f"{report.verdict}: " + "; ".join(parts)


def _count(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"


def _place(location: Location | None) -> dict[str, Any] | None:
    if location is None:
        return None
    found: dict[str, Any] = {"path": location.path, "line": location.line, "column": location.column}
    found |= {"rows": list(location.rows)} if len(location.rows) > 1 else {}
    return found | ({"record": location.record} if location.record else {})


def _step(index: int, step: Step | Unread) -> dict[str, Any]:
    read = isinstance(step, Step)
    return {
        "index": index,
        "text": step.text or (step.exercise.title if isinstance(step, Step) else ""),
        "exercise": step.exercise.id if isinstance(step, Step) else None,
        "resolved": read,
        "location": _place(step.location),
    }


def _not_run(item: NotRun) -> dict[str, Any]:
    facts, steps = list(item.facts), list(item.steps)
    return {"code": item.code, "facts": facts, "steps": steps, "could_flag": item.could_flag}


def _question(item: Question) -> dict[str, Any]:
    return {"fact": item.fact, "text": item.text, "rules": list(item.rules), "condition": item.condition}


def _finding(item: Finding) -> dict[str, Any]:
    rule, evidence = item.rule, item.rule.evidence
    return {
        "code": rule.code,
        "name": rule.name,
        "hazard": rule.hazard,
        "severity": item.severity,
        "certainty": item.certainty,
        "level": item.level,
        "condition": item.condition,
        "step": item.step,
        "side": item.side,
        "position": item.position,
        "location": _place(item.location),
        "message": item.message,
        "why": rule.why,
        "facts": {shown.name: _shown(shown) for shown in item.facts},
        "evidence": {
            "grade": evidence.grade,
            "basis": evidence.basis,
            "supports": [source.cited() for source in evidence.supports],
            "against": [source.cited() for source in evidence.against],
            "note": evidence.note or None,
        },
        "remedy": {"text": rule.remedy.text, "exercises": list(item.remedies)},
        "related": list(item.related),
        "suppressed": item.suppressed,
    }


def _shown(shown: FactShown) -> dict[str, Any]:
    value = sorted(shown.value - {OPEN}) if isinstance(shown.value, frozenset) else shown.value
    band = list(shown.band) if shown.band else None
    return {"value": value, "band": band, "assumed": shown.assumed}


def programs(reports: tuple[Report, ...]) -> Mapping[str, Any]:
    """Several reports as the JSON output, schema 1."""
    return {"schema": 1, "programs": [report.to_dict() for report in reports]}
