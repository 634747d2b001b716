"""Which rules concern a person: those for everybody, and those of each condition that was told."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from attrs import field, frozen

from ..conditions import Told, fit, told
from ..errors import UnknownNameError
from ..model import Condition, Person
from ..rules import RULES, Rule
from .ruleset import Ruleset, ruleset


@frozen(kw_only=True, eq=False)
class Concerned:
    """Rules for everybody, and the rules of each condition; `unjudged` when something told could not be judged."""

    general: Ruleset
    by_condition: tuple[tuple[Told, Ruleset], ...] = ()
    remarks: tuple[str, ...] = ()
    unjudged: bool = False

    @property
    def told(self) -> tuple[Told, ...]:
        """The conditions that count on the day of the check."""
        return tuple(item for item, _ in self.by_condition)


@frozen(kw_only=True)
class _Sorted:
    """What the conditions of a person come to."""

    told: list[Told] = field(factory=list)
    remarks: list[str] = field(factory=list)
    unjudged: list[str] = field(factory=list)


def concerned(rules: tuple[Rule, ...], person: Person | None, on: datetime.date | None) -> Concerned:
    """The rules that concern a person on a day."""
    general = ruleset(tuple(rule for rule in rules if rule.anyone))
    if person is None or not person.conditions:
        return Concerned(general=general)
    found = _Sorted()
    for condition in person.conditions:
        _sort(condition, on, found)
    by_condition = tuple((item, ruleset(of_code(rules, item.code))) for item in found.told)
    return Concerned(
        general=general,
        by_condition=by_condition,
        remarks=tuple(dict.fromkeys([*found.unjudged, *found.remarks])),
        unjudged=bool(found.unjudged),
    )


def of_code(rules: Iterable[Rule], code: str) -> tuple[Rule, ...]:
    """The rules that are asked only of people with a code."""
    return tuple(rule for rule in rules if not rule.anyone and fit(code, rule.codes) == "yes")


def _sort(condition: Condition, on: datetime.date | None, found: _Sorted) -> None:
    """Take a condition in, or say why it says nothing."""
    name = condition.name
    if condition.until is not None and on is not None and condition.until < on:
        found.remarks.append(f"{name}: counted until {condition.until}, so it is not judged any more")
        return
    if on is None and (condition.since or condition.until):
        found.remarks.append(f"{name}: carries a date, and the check was given none (`on`)")
    if on is not None and condition.since is not None and condition.since > on:
        found.remarks.append(f"{name}: {condition.since} lies after the day of the check ({on}), so it says nothing")
    try:
        item = told(condition, on)
    except UnknownNameError as error:
        found.unjudged.append(f"{error}: nothing was judged for it")
        return
    found.told.append(item)
    remark = _unjudged(item)
    if remark:
        found.unjudged.append(remark)


def _unjudged(item: Told) -> str | None:
    """Why no rule that ships says anything about a condition; None where one does."""
    fits = {rule.code: fit(item.code, rule.codes) for rule in RULES.values() if rule.codes}
    if "yes" in fits.values():
        return None
    general = [code for code, how in fits.items() if how == "general"]
    if general:
        return f"{item.name}: the code {item.code} is too general to judge; more exact ones are known to " + ", ".join(
            general
        )
    return f"{item.name}: no rule is about {item.code}, so nothing was judged for it"
