"""Findings of one step: what a rule that fired says, how surely, and what it makes superfluous."""

from __future__ import annotations

from attrs import define, evolve, field

from ..conditions import Told
from ..expression import Expression, deciding, evaluate, terms
from ..facts import PERSONAL, Facts
from ..model import Step
from ..model.vocabulary import Side
from ..report import Certainty, FactShown, Finding
from ..rules import Rule
from ..rules.rule import LEVELS, SEVERITIES, Severity
from ..shown import message
from .ruleset import Entry


@define(kw_only=True)
class _Kept:
    """A finding with the sides and conditions for which it was made."""

    finding: Finding
    sides: set[Side]
    conditions: dict[str, None]


@define(kw_only=True)
class JudgedStep:
    """Findings of one step: the same rule on several sides, positions or conditions is one finding a contact."""

    index: int
    step: Step
    found: dict[tuple[str, str, str], _Kept] = field(factory=dict)

    def add(self, entry: Entry, record: Facts, told: Told | None = None) -> None:
        """Take a rule that fired on a record; the graver, then the surer of two findings is kept."""
        finding = self._finding(entry, record)
        key = (finding.code, record["contact_zone"], record["contact_tool"])
        known = self.found.get(key)
        names = dict.fromkeys([told.name] if told else [])
        if known is None:
            self.found[key] = _Kept(finding=finding, sides=_sides(record), conditions=names)
            return
        known.conditions.update(names)
        if _gravity(finding) > _gravity(known.finding):
            known.finding, known.sides = finding, _sides(record)
        elif _gravity(finding) == _gravity(known.finding):
            known.sides.update(_sides(record))

    def _finding(self, entry: Entry, record: Facts) -> Finding:
        rule, level, expr = entry.rule, entry.level, entry.expr
        facts = _deciding_facts(rule, expr, record)
        certainty = _certainty(expr, facts, record)
        # an error has to be certain: within a band it is a warning
        severity: Severity = "warning" if level == "error" and certainty == "likely" else level
        # what only the person's own state decides is said once, of the person
        personal = bool(facts) and all(fact.name in PERSONAL for fact in facts)
        return Finding(
            rule=rule,
            severity=severity,
            certainty=certainty,
            level=LEVELS[severity] if rule.condition else None,
            step=None if personal else self.index,
            side=None if personal else record.side,
            position=None if personal else self._position(record),
            location=None if personal else self.step.location,
            message=message(rule.message, record, (fact.name for fact in facts)),
            facts=facts,
            remedies=rule.remedy.exercises,
        )

    def _position(self, record: Facts) -> str | None:
        poses = self.step.exercise.positions
        if len(poses) == 1:
            return poses[0].label or None
        return poses[record.position].label or str(record.position + 1)

    def kept(self) -> list[Finding]:
        """The findings with their sides and conditions, less those that another makes superfluous."""
        findings = [
            evolve(item.finding, side=self._side(item), condition=", ".join(item.conditions) or None)
            for item in self.found.values()
        ]
        return [
            evolve(item, related=_superseded(item, findings))
            for item in findings
            if not any(item.code in _superseded(other, findings) for other in findings)
        ]

    def _side(self, item: _Kept) -> Side | None:
        """One side only where the other is not affected and the step is not done on both."""
        alone = len(item.sides) == 1 and not self.step.amount.each_side and item.finding.step is not None
        return next(iter(item.sides)) if alone else None


def _sides(record: Facts) -> set[Side]:
    return {"left", "right"} if record.side is None else {record.side}


def _gravity(finding: Finding) -> tuple[int, int]:
    return SEVERITIES.index(finding.severity), ("possible", "likely", "certain").index(finding.certainty)


def _superseded(finding: Finding, findings: list[Finding]) -> tuple[str, ...]:
    """Codes among the findings of a step that need not be reported beside this one."""
    least, rule = SEVERITIES.index(finding.severity), finding.rule
    return tuple(
        other.code
        for other in findings
        if (other.code in rule.supersedes and SEVERITIES.index(other.severity) <= least)
        or (other.code in rule.outranks and SEVERITIES.index(other.severity) < least)
    )


def _deciding_facts(rule: Rule, expr: Expression, record: Facts) -> tuple[FactShown, ...]:
    decided = [*deciding(rule.when, record.values), *deciding(expr, record.values)]
    names = dict.fromkeys(term.name for atom in decided for term in terms(atom))
    return tuple(
        FactShown(name=name, value=record[name], band=record.bands.get(name), assumed=name in record.assumed)
        for name in names
    )


def _certainty(expr: Expression, facts: tuple[FactShown, ...], record: Facts) -> Certainty:
    """`possible` where it takes an assumption, `certain` where the whole band fires, else `likely`."""
    known = record.values
    if any(fact.assumed for fact in facts):
        known = {name: None if name in record.assumed else value for name, value in known.items()}
        if evaluate(expr, known) is not True:
            return "possible"
    banded = any(fact.band for fact in facts)
    return "certain" if not banded or evaluate(expr, known, record.bands) is True else "likely"
