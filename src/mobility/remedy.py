"""Remedies that hold: what a finding suggests instead is itself checked for the same person."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from functools import lru_cache

from attrs import evolve

from . import gate
from .catalog import catalog
from .gate import Subject
from .model import Person, Program
from .report import Finding, Report
from .rules import Rule
from .suppress import SUPPRESSION_RULES, apply


def check(
    subject: Subject,
    person: Person | None = None,
    *,
    rules: Iterable[Rule] | None = None,
    on: datetime.date | None = None,
) -> Report:
    """Check a program, protocol, step or exercise, for a person if one is given.

    Like `gate.check`, and a finding offers only exercises of the catalog that pass the same rules for the same
    person.  What the steps or the program accept is marked as such (see `suppress`).  Never raises on a well-typed
    subject.
    """
    chosen = None if rules is None else tuple(rules)
    asked = None if chosen is None else tuple(rule for rule in chosen if rule not in SUPPRESSION_RULES)
    report = gate.check(subject, person, rules=asked, on=on)
    if report.findings:
        report = evolve(report, findings=tuple(_offered(item, person, asked, on) for item in report.findings))
    return apply(report, subject.suppressions if isinstance(subject, Program) else (), on=on, rules=chosen)


def _offered(
    finding: Finding, person: Person | None, rules: tuple[Rule, ...] | None, on: datetime.date | None
) -> Finding:
    holds = tuple(id for id in finding.remedies if _passes(id, person, rules, on))
    return finding if holds == finding.remedies else evolve(finding, remedies=holds)


def _passes(id: str, person: Person | None, rules: tuple[Rule, ...] | None, on: datetime.date | None) -> bool:
    if rules is None:
        return _passes_shipped(id, person, on)
    return id in catalog and not gate.check(catalog[id], person, rules=rules, on=on).flags


@lru_cache(maxsize=1024)
def _passes_shipped(id: str, person: Person | None, on: datetime.date | None) -> bool:
    return id in catalog and not gate.check(catalog[id], person, on=on).flags
