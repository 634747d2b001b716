"""Living with findings: what somebody decided to accept, with a reason, and for how long.

A comment accepts findings of the line it stands on, or of the step below it when it stands alone:

    - Hug knees to chest 3x30s   <!-- mobility: ignore LUM001 reason="her physio's plan" by="AB" until=2027-01-31 -->
    # mobility: ignore lumbar-flexion-under-load reason="two weeks only"
    Hug knees to chest 3x30s

Codes, their beginnings (`LUM`) and hazards may be named, several with commas between.  A reason is required.  What is
absolutely contraindicated cannot be accepted.  An entry that accepts nothing, or that has run out, is itself reported.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable
from typing import get_args

from attrs import evolve, frozen

from .errors import ReadingError, ReadingErrors, UnknownNameError, shown
from .facts.fact import fact
from .model import Location, Step
from .report import FactShown, Finding, Report
from .rules import RULES, Evidence, Example, Remedy, Rule
from .rules.rule import Hazard

HAZARDS = frozenset(get_args(Hazard))

_MARK = re.compile(r"(?:<!--|#)\s*mobility:\s*(?P<word>\w*)(?P<rest>.*)", re.IGNORECASE)
_PART = re.compile(r"\s*(?:(?P<key>reason|by|until)\s*=\s*(?:\"(?P<quoted>[^\"]*)\"|(?P<bare>\S+))|(?P<code>[\w,-]+))")


@frozen(kw_only=True)
class Suppression:
    """Findings that somebody accepts: which, why, who says so, and until when.

    `line` is the line whose step it speaks of; `exercise` the id of an exercise (for files that hold no comments);
    with neither it speaks of the whole file.
    """

    codes: tuple[str, ...]
    reason: str
    author: str = ""
    until: datetime.date | None = None
    line: int | None = None
    exercise: str | None = None
    location: Location | None = None

    def covers(self, finding: Finding, report: Report) -> bool:
        """Whether it speaks of a finding."""
        if not any(covers_code(code, finding.rule) for code in self.codes):
            return False
        if self.exercise is not None:
            step = report.steps[finding.step] if finding.step is not None else None
            return isinstance(step, Step) and step.exercise.id == self.exercise
        return self.line is None or (finding.location is not None and finding.location.line == self.line)

    def expired(self, on: datetime.date) -> bool:
        """Whether its last day has passed."""
        return self.until is not None and self.until < on


def covers_code(code: str, rule: Rule) -> bool:
    """Whether a code, the beginning of one or a hazard names a rule."""
    return code == rule.hazard or rule.code.startswith(code.upper())


def check_codes(codes: Iterable[str], rules: Iterable[Rule] = RULES.values()) -> None:
    """Raise `UnknownNameError` for what names no rule and no hazard."""
    known = tuple(rules)
    for code in codes:
        if code not in HAZARDS and not any(covers_code(code, rule) for rule in (*known, *SUPPRESSION_RULES)):
            raise UnknownNameError(code, kind="rule or hazard", suggestions=_close(code, known))


def _close(code: str, rules: tuple[Rule, ...]) -> list[str]:
    import difflib

    return difflib.get_close_matches(code, [*(rule.code for rule in rules), *sorted(HAZARDS)], n=3)


# ---- reading comments --------------------------------------------------------------------------------


def read_comments(text: str, path: str) -> tuple[Suppression, ...]:
    """The entries in the comments of a text; raises `ReadingErrors` for those that are not understood."""
    found, faults = [], []
    lines = re.split(r"\r\n|\r|\n", text)
    for number, line in enumerate(lines, start=1):
        mark = _MARK.search(line) if "mobility:" in line.lower() else None
        if mark is None:
            continue
        place = Location(path=path, line=number, column=mark.start() + 1)
        try:
            alone = not line[: mark.start()].strip(" \t-*+>")
            found.append(_entry(mark, place, _below(lines, number) if alone else number))
        except (ReadingError, UnknownNameError) as error:
            faults.append(ReadingError(str(error), path=path, line=place.line, column=place.column))
    if faults:
        raise ReadingErrors(faults)
    return tuple(found)


def _below(lines: list[str], number: int) -> int:
    """The next line that is neither empty nor such a comment."""
    for at in range(number, len(lines)):
        if lines[at].strip() and _MARK.match(lines[at].strip()) is None:
            return at + 1
    return number


def _entry(mark: re.Match[str], place: Location, line: int) -> Suppression:
    """One comment taken apart; raises `ReadingError` without a place."""
    if mark["word"].lower() != "ignore":
        raise ReadingError(f"after 'mobility:' expected 'ignore', got {shown(mark['word'])}")
    rest = mark["rest"].replace("-->", " ").strip()
    codes: list[str] = []
    values: dict[str, str] = {}
    at = 0
    while at < len(rest):
        part = _PART.match(rest, at)
        if part is None or part.end() == at:
            raise ReadingError(f"not understood in a 'mobility: ignore' comment: {shown(rest[at:])}")
        if part["key"]:
            values[part["key"]] = part["quoted"] if part["quoted"] is not None else part["bare"]
        else:
            codes += [code for code in part["code"].split(",") if code]
        at = part.end() + len(rest[part.end() :]) - len(rest[part.end() :].lstrip())
    return made(codes, values, line=line, location=place)


def made(
    codes: Iterable[str],
    values: dict[str, str],
    *,
    line: int | None = None,
    exercise: str | None = None,
    location: Location | None = None,
) -> Suppression:
    """An entry of its parts; raises `ReadingError` for a missing code or reason and for what is no date."""
    told = tuple(codes)
    if not told:
        raise ReadingError('name the codes or hazards to accept: mobility: ignore LUM001 reason="..."')
    check_codes(told)
    reason = values.get("reason", "").strip()
    if not reason:
        raise ReadingError(f'accepting {", ".join(told)} needs a reason: reason="..."')
    until = values.get("until")
    try:
        day = datetime.date.fromisoformat(until) if until else None
    except ValueError:
        raise ReadingError(f"until: expected a day like 2027-01-31, got {shown(until)}") from None
    return Suppression(
        codes=told,
        reason=reason,
        author=values.get("by", ""),
        until=day,
        line=line,
        exercise=exercise,
        location=location,
    )


# ---- applying ----------------------------------------------------------------------------------------


def apply(report: Report, entries: Iterable[Suppression], on: datetime.date) -> Report:
    """The report with accepted findings marked, and with a finding for each entry that is unused or has run out.

    What is marked stays in the report and counts no more; what is absolutely contraindicated is never marked.
    """
    entries = tuple(entries)
    if not entries:
        return report
    used: set[int] = set()
    findings = [_marked(item, report, entries, on, used) for item in report.findings]
    extra = [
        _said(item, _EXPIRED if item.expired(on) else _UNUSED)
        for number, item in enumerate(entries)
        if item.expired(on) or number not in used
    ]
    return settled(evolve(report, findings=(*findings, *extra)))


def settled(report: Report) -> Report:
    """The report with the verdict that its findings have: what is accepted flags no more."""
    if report.verdict != "flagged" or report.flags:
        return report
    open_rules = any(item.could_flag for item in report.not_run) or bool(report.unread)
    return evolve(report, verdict="not-enough-data" if open_rules else "nothing-found")


def _marked(
    finding: Finding, report: Report, entries: tuple[Suppression, ...], on: datetime.date, used: set[int]
) -> Finding:
    if finding.suppressed is not None:
        return finding
    for number, entry in enumerate(entries):
        if not entry.expired(on) and entry.covers(finding, report):
            used.add(number)
            return finding if finding.level == "absolute" else evolve(finding, suppressed=entry.reason)
    return finding


def _said(entry: Suppression, rule: Rule) -> Finding:
    """The finding about an entry."""
    codes = ", ".join(entry.codes)
    ended = f" (until {entry.until})" if entry.until else ""
    return Finding(
        rule=rule,
        severity=rule.severity,
        certainty="certain",
        step=None,
        location=entry.location,
        message=rule.message.format(codes=codes, ended=ended),
        facts=(FactShown(name=rule.when.terms[0].name, value=1),),  # type: ignore[attr-defined]
    )


unused_entries = fact(
    "unused_suppressions", "entries that accept nothing", origin="pending", scope="step",
    meaning="entries in a file that accept findings which are not there",
)  # fmt: skip
expired_entries = fact(
    "expired_suppressions", "entries that have run out", origin="pending", scope="step",
    meaning="entries in a file whose last day has passed",
)  # fmt: skip

_POLICY = Evidence(grade="E", basis="policy", note="House-keeping, no matter of health.")
_UNUSED = Rule(
    code="SUP001",
    name="suppression-unused",
    hazard="suppression",
    severity="info",
    when=unused_entries >= 1,
    message="Nothing is left for this to accept: {codes}.",
    why="An entry that accepts nothing hides the next finding of its kind.",
    evidence=_POLICY,
    remedy=Remedy(text="Take the comment out."),
    flags=(Example("an entry for a step that is not flagged", facts={"unused_suppressions": 1}, level="info"),),
    passes=(Example("an entry that is used", facts={"unused_suppressions": 0}),),
)
_EXPIRED = Rule(
    code="SUP002",
    name="suppression-expired",
    hazard="suppression",
    severity="warning",
    when=expired_entries >= 1,
    message="Accepting {codes} has run out{ended}.",
    why="Who accepted it wanted to look again by that day.",
    evidence=_POLICY,
    remedy=Remedy(text="Look at the step again; give the entry a new day or take it out."),
    flags=(Example("an entry until yesterday", facts={"expired_suppressions": 1}, level="warning"),),
    passes=(Example("an entry until today", facts={"expired_suppressions": 0}),),
)
SUPPRESSION_RULES: tuple[Rule, ...] = (_UNUSED, _EXPIRED)
"""Rules about the entries themselves; the gate does not ask them, since only this module knows."""
