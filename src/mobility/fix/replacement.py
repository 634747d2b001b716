"""What stands instead of flagged steps: the sequence that a remedy names, or one exercise at the old dose."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from attrs import evolve, frozen

from ..catalog import catalog
from ..gate import Subject
from ..model import Dose, Exercise, Person, Step
from ..remedy import check
from ..report import Finding, Report
from ..rules import Rule
from ..rules.rule import SEVERITIES


@frozen(kw_only=True)
class Asked:
    """For whom, by which rules (None: all that ship) and for which day a program is checked."""

    person: Person | None = None
    rules: tuple[Rule, ...] | None = None
    on: datetime.date | None = None

    def check(self, subject: Subject) -> Report:
        """The report of anything that can be checked."""
        return check(subject, self.person, rules=self.rules, on=self.on)


@frozen(kw_only=True)
class Replacement:
    """Steps that take the place of others: `steps` are the indexes of those, `codes` what was found on them.

    `keeps_dose` where one exercise stands for one and the dose that was written still makes sense.
    """

    steps: tuple[int, ...]
    codes: tuple[str, ...]
    sequence: tuple[Step, ...]
    name: str
    keeps_dose: bool = False


def replacements(report: Report, asked: Asked) -> Iterator[Replacement]:
    """One for each flagged step that has a remedy which holds; neighbours with the same sequence share one."""
    group: Replacement | None = None
    for index, step in enumerate(report.steps):
        found = [item for item in report.flags if item.step == index]
        new = _for_step(index, step, found, asked) if found and isinstance(step, Step) else None
        if group and new and new.name == group.name and not new.keeps_dose and group.steps[-1] == index - 1:
            codes = tuple(dict.fromkeys((*group.codes, *new.codes)))
            group = evolve(group, steps=(*group.steps, index), codes=codes)
            continue
        if group:
            yield group
        group = new
    if group:
        yield group


def _for_step(index: int, step: Step, found: list[Finding], asked: Asked) -> Replacement | None:
    gravest = max(found, key=lambda item: (SEVERITIES.index(item.severity), bool(item.rule.remedy.protocol)))
    codes = tuple(dict.fromkeys(item.code for item in found))
    protocol = catalog.protocols.get(gravest.rule.remedy.protocol)
    if protocol is not None and not asked.check(protocol).flags:
        sequence = tuple(item for item in protocol.steps if isinstance(item, Step))
        return Replacement(steps=(index,), codes=codes, sequence=sequence, name=protocol.id)
    if not gravest.remedies:
        return None
    exercise = catalog[gravest.remedies[0]]
    keeps = _keeps(step.dose, exercise)
    new = Step(exercise, dose=step.dose if keeps else exercise.usual, side=step.side)
    return Replacement(steps=(index,), codes=codes, sequence=(new,), name=exercise.id, keeps_dose=keeps)


def _keeps(dose: Dose | None, exercise: Exercise) -> bool:
    """Whether a dose makes sense for another exercise: repetitions of a movement, time of anything, never a load."""
    if dose is None:
        return True
    if dose.load_kg is not None:
        return False
    return bool(dose.seconds) or (dose.reps is not None and bool(exercise.moves_to))
