"""Living with findings: what somebody accepts is marked with the reason, stays in the report and counts no more.

What is absolutely contraindicated is never marked.  A suppression that accepts nothing, and one whose last day has
passed, is itself reported, by the rules SUP001 and SUP002; the gate does not ask those, since only this module knows.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator

from attrs import evolve, frozen

from .errors import UnknownNameError
from .expression import terms
from .facts.fact import fact
from .model import Location, Step, Suppression
from .proof import level_of
from .report import FactShown, Finding, Report
from .rules import RULES, Evidence, Example, Remedy, Rule
from .selection import check_accepted, covers


def apply(
    report: Report,
    also: Iterable[Suppression] = (),
    *,
    on: datetime.date | None = None,
    rules: Iterable[Rule] | None = None,
) -> Report:
    """The report with what its steps and `also` (which speaks of all steps) accept on a day marked, its verdict anew.

    A suppression that ends does not count where no day is given.  `rules` are those that were asked (None: all that
    ship, and the two on suppressions).  Applying the same again changes nothing.
    """
    entries = [*_of_steps(report), *(_Entry(suppression=item) for item in also)]
    if not entries:
        return report
    asked = (*RULES.values(), *SUPPRESSION_RULES) if rules is None else tuple(rules)
    findings = [_marked(item, report, entries, on) for item in report.findings]
    about = [item for group in _as_written(entries) for item in _about(group, report, on, asked)]
    remarks = [text for entry in entries for text in _remarks(entry, report, on)]
    return settled(
        evolve(
            report,
            findings=tuple(sorted([*findings, *(item for item in about if item not in findings)], key=_order)),
            remarks=tuple(dict.fromkeys([*report.remarks, *remarks])),
        )
    )


def settled(report: Report) -> Report:
    """The report with the verdict that its findings have, those that are accepted left out."""
    if report.flags:
        return evolve(report, verdict="flagged")
    undecided = report.undecided or report.verdict == "not-enough-data"
    return evolve(report, verdict="not-enough-data" if undecided else "nothing-found")


def speaks_of(item: Suppression, finding: Finding, report: Report) -> bool:
    """Whether a suppression that stands on no step names a finding, be it in time or not."""
    return _Entry(suppression=item).names(finding, report)


@frozen(kw_only=True)
class _Entry:
    """A suppression and the index of the step that it stands on (None: it speaks of all)."""

    suppression: Suppression
    step: int | None = None

    def reaches(self, index: int | None, report: Report) -> bool:
        """Whether it speaks of a step; None is what concerns the person, of which one on a step does not speak."""
        if self.step is not None:
            return index == self.step
        if self.suppression.exercise is None:
            return True
        step = report.steps[index] if index is not None else None
        return isinstance(step, Step) and step.exercise.id == self.suppression.exercise

    def names(self, finding: Finding, report: Report) -> bool:
        """Whether it speaks of a finding."""
        named = any(covers(code, finding.rule) for code in self.suppression.codes)
        return named and finding.code not in _OWN and self.reaches(finding.step, report)

    def place(self, report: Report) -> Location | None:
        """Where it stands, else where its step does."""
        step = None if self.step is None else report.steps[self.step]
        return self.suppression.location or (step.location if step else None)


def _of_steps(report: Report) -> Iterator[_Entry]:
    for index, step in enumerate(report.steps):
        if isinstance(step, Step):
            yield from (_Entry(suppression=item, step=index) for item in step.suppressions)


def _as_written(entries: list[_Entry]) -> Iterable[list[_Entry]]:
    """Entries by where they were written: one comment speaks of both exercises of a line that names two."""
    found: dict[tuple[Suppression, int | None], list[_Entry]] = {}
    for number, entry in enumerate(entries):
        item = entry.suppression
        found.setdefault((item, None if item.location else number), []).append(entry)
    return found.values()


def _order(finding: Finding) -> tuple[int, str]:
    return (-1 if finding.step is None else finding.step, finding.code)


def _marked(finding: Finding, report: Report, entries: list[_Entry], on: datetime.date | None) -> Finding:
    if finding.suppressed is not None or finding.level == "absolute":
        return finding
    counting = (entry for entry in entries if entry.suppression.counts(on) and entry.names(finding, report))
    first = next(counting, None)
    return finding if first is None else evolve(finding, suppressed=first.suppression.reason)


# ---- what is said of the suppressions themselves -----------------------------------------------------


def _remarks(entry: _Entry, report: Report, on: datetime.date | None) -> Iterator[str]:
    """What keeps a suppression from counting although it names a finding."""
    place = entry.place(report)
    head = f"{place}: " if place else ""
    until = entry.suppression.until
    for finding in report.findings:
        if not entry.names(finding, report):
            continue
        if finding.level == "absolute":
            yield f"{head}{finding.code} is an absolute contraindication, which cannot be accepted"
        elif on is None and until is not None:
            yield f"{head}{finding.code} is accepted until {until}, and the check was given no day (`on`)"


def _about(group: list[_Entry], report: Report, on: datetime.date | None, asked: tuple[Rule, ...]) -> Iterator[Finding]:
    """The findings on a suppression itself, wherever it counts."""
    entry, item = group[0], group[0].suppression
    codes = item.codes if item.counts(on) else ()
    idle = [code for code in codes if all(_is_idle(code, each, report, asked) for each in group)]
    overdue = (on - item.until).days if on is not None and item.until is not None else 0
    values = {unused_codes.name: len(idle), overdue_days.name: overdue}
    for rule in SUPPRESSION_RULES:
        level = level_of(rule, values)
        if level is None or rule not in asked:
            continue
        yield Finding(
            rule=rule,
            severity=level,
            certainty="certain",
            step=entry.step,
            location=entry.place(report),
            message=f"{rule.message.format(**values)}: {', '.join(idle or item.codes)}{_by(item)}.",
            facts=tuple(FactShown(name=term.name, value=values[term.name]) for term in terms(rule.when)),
        )


def _by(item: Suppression) -> str:
    """Whom to ask."""
    return f" (accepted by {item.author})" if item.author else ""


def _is_idle(code: str, entry: _Entry, report: Report, asked: tuple[Rule, ...]) -> bool:
    """Whether a code accepts nothing although all rules on everybody that it names were asked and decided.

    Rules on a condition are left out: the same file may be checked for a person who has it.
    """
    named = [rule for rule in asked if covers(code, rule)]
    if not named:
        return not _is_known(code)
    everybody = {rule.code for rule in named if not rule.condition}
    if not everybody or everybody & undecided(report, entry.step):
        return False
    there = [item for item in report.findings if entry.reaches(item.step, report)]
    found = {found for item in there for found in (item.code, *item.related)}
    return not found & {rule.code for rule in named}


def _is_known(code: str) -> bool:
    """Whether there may be a rule of the name, asked or not."""
    try:
        check_accepted((code,), (*RULES.values(), *SUPPRESSION_RULES))
    except UnknownNameError:
        return False
    return True


def undecided(report: Report, step: int | None = None) -> set[str]:
    """Codes that were not decided on a step (None: on any step), or that wait for an answer of the person."""
    lacking = {item.code for item in report.not_run if step is None or step in item.steps}
    return lacking | {code for item in report.questions for code in item.rules}


unused_codes = fact(
    "suppression_unused_codes", "codes that accept nothing", scope="step",
    meaning="codes of a suppression that name no finding where it stands; known once findings are",
)  # fmt: skip
overdue_days = fact(
    "suppression_overdue_days", "days since it ended", unit="days", scope="step",
    meaning="days since the last day of a suppression; known once the day of the check is",
)  # fmt: skip

_POLICY = Evidence(grade="E", basis="policy", note="House-keeping of files, no matter of health.")
SUPPRESSION_RULES: tuple[Rule, ...] = (
    Rule(
        code="SUP001",
        name="suppression-unused",
        hazard="suppression",
        severity="info",
        when=unused_codes >= 1,
        message="Nothing is there for this to accept",
        why="A suppression without a finding hides the next finding of its kind, which nobody has looked at.",
        evidence=_POLICY,
        remedy=Remedy(text="Take it out, or the codes that are named."),
        known_problems="It is not told where a rule was not asked or not decided, nor of rules on a condition, which "
        "another person may have.",
        flags=(
            Example("one code of two is of use", facts={unused_codes.name: 1}, level="info"),
            Example("neither of two is", facts={unused_codes.name: 2}, level="info"),
        ),
        passes=(Example("each code accepts a finding", facts={unused_codes.name: 0}),),
    ),
    Rule(
        code="SUP002",
        name="suppression-expired",
        hazard="suppression",
        severity="warning",
        when=overdue_days >= 1,
        message="This was accepted until a day that has passed (days ago: {suppression_overdue_days})",
        why="Whoever accepted it wanted it looked at again by that day; until then it was known, now it is forgotten.",
        evidence=_POLICY,
        remedy=Remedy(text="Look at the step again; give the suppression another day or take it out."),
        flags=(
            Example("it ended yesterday", facts={overdue_days.name: 1}, level="warning"),
            Example("it ended a year ago", facts={overdue_days.name: 365}, level="warning"),
        ),
        passes=(
            Example("today is its last day", facts={overdue_days.name: 0}),
            Example("it has a week to go", facts={overdue_days.name: -7}),
        ),
    ),
)
"""The rules on suppressions themselves."""

_OWN = frozenset(rule.code for rule in SUPPRESSION_RULES)
