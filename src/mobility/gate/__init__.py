"""The one gate: subject and person -> `Report`.  Pure, sorted, never raises on a well-typed subject.

`walked` goes through the steps, `ruleset` compiles rules, `people` sorts out which rules concern a person's conditions,
`judged` makes findings of a step, `gathered` collects everything into a report.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ..model import Exercise, Person, Step
from ..report import Report
from ..rules import RULES, Rule
from .gathered import Gathered
from .people import concerned
from .walked import Subject, as_program, walk

__all__ = ["NOBODY", "Subject", "check", "walk"]

NOBODY = Person()


def check(
    subject: Subject,
    person: Person | None = None,
    *,
    rules: Iterable[Rule] | None = None,
    on: datetime.date | None = None,
) -> Report:
    """Check a program, protocol, step or exercise, for a person if one is given.

    An exercise or step stands alone: nothing is known of what comes before it.  `rules` replaces the rules
    that ship.  `on` is the date for which a person's dates are read.  Findings are sorted by step, then code; what
    concerns the person alone comes first.
    """
    program = as_program(subject)
    chosen = tuple(RULES.values()) if rules is None else tuple(rules)
    gathered = Gathered(
        concerned=concerned(chosen, person, on),
        person=person,
        empty=bool(program.remarks) and not program.steps,
        remarks=list(program.remarks),
    )
    for index, step, session in walk(program, person or NOBODY, lone=isinstance(subject, Step | Exercise)):
        gathered.take(index, step, session)
    return gathered.report(program)
