"""Whether what is told of a person agrees with itself: dates with the day and with weeks, one condition told twice."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence

from attrs import evolve

from ...conditions import KNOWN, Told, told
from ...errors import shown
from ...model.person import Condition

WEEKS_APART = 1.0
"""Weeks and dates that differ by more than this contradict each other (policy: people count in whole weeks)."""

_STATED = ("active", "cleared", "approach", "fused", "side")


def faults(condition: Condition, on: datetime.date | None) -> Iterator[tuple[str, str]]:
    """What is wrong in one condition, as the key that it is about and a sentence; dates need the day of the check."""
    since, until = condition.since, condition.until
    if since is not None and until is not None and until < since:
        yield "until", f"until: {until} lies before since, {since}"
    if since is None or on is None:
        return
    if since > on:
        yield "since", f"since: {since} lies after {on}, the day of the check"
    elif condition.weeks is not None and abs((on - since).days / 7 - condition.weeks) > WEEKS_APART:
        counted = (on - since).days / 7
        yield "since", f"since: from {since} to {on} are {counted:.0f} weeks, and weeks says {condition.weeks:g}"


def contradiction(one: Condition, other: Condition, on: datetime.date | None) -> str | None:
    """In what two tellings of a pregnancy or of one condition contradict each other, in words; None in nothing."""
    first, second = told(one, on), told(other, on)
    alike = same(one, other)
    if not alike and not (first.is_pregnancy and second.is_pregnancy):
        return None
    weeks = _weeks(first), _weeks(second)
    if weeks[0] is not None and weeks[1] is not None and abs(weeks[0] - weeks[1]) > WEEKS_APART:
        return f"weeks {weeks[0]:g} against {weeks[1]:g}"
    for field in _STATED if alike else ():
        pair = getattr(first.condition, field), getattr(second.condition, field)
        if None not in pair and pair[0] != pair[1]:
            return f"{field} {_word(pair[0])} against {_word(pair[1])}"
    return None


def _weeks(item: Told) -> float | None:
    return item.gestation_weeks if item.is_pregnancy else item.condition.weeks


def _word(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else shown(value)


def same(one: Condition, other: Condition) -> bool:
    """Whether two tellings mean one condition: one code, and neither side, zones nor names keep them apart."""
    first, second = told(one), told(other)
    if first.code != second.code or {one.side, other.side} == {"left", "right"}:
        return False
    zones = first.condition.zones, second.condition.zones
    if zones[0] and zones[1] and not set(zones[0]) & set(zones[1]):
        return False
    return not _two_slugs(one.name, other.name)


def _two_slugs(one: str, other: str) -> bool:
    """Whether two slugs name different things under one code, as a torn labrum and its operation.

    A slug that only adds the approach of an operation names the same as the one without.
    """
    first, second = KNOWN.get(one), KNOWN.get(other)
    return one != other and first is not None and second is not None and first.approach == second.approach


def joined(one: Condition, other: Condition) -> Condition:
    """Two tellings of one condition that do not contradict each other as one: what each leaves open the other fills."""
    first, second = KNOWN.get(one.name), KNOWN.get(other.name)
    # the name that says more is kept: a slug before a code, one with the approach before one without
    by_other = second is not None and (first is None or (first.approach is None and second.approach is not None))
    filled = {
        field: getattr(one, field) if getattr(one, field) is not None else getattr(other, field)
        for field in ("weeks", "since", "until", "zones", *_STATED)
    }
    return Condition(other.name if by_other else one.name, **filled)


def cautious(one: Condition, other: Condition) -> Condition:
    """Two tellings of one condition that contradict each other as the one that asks for more care.

    The later date and fewer weeks count, active before not active, not cleared before cleared, both sides before one;
    it ends only where both end, and two approaches leave it open which it was.
    """
    both = joined(one, other)
    sides = {one.side, other.side} - {None}
    approaches = {told(item).condition.approach for item in (one, other)} - {None}
    return evolve(
        both,
        name=told(one).code if len(approaches) > 1 else both.name,
        approach=None if len(approaches) > 1 else both.approach,
        weeks=min((item.weeks for item in (one, other) if item.weeks is not None), default=None),
        since=max((item.since for item in (one, other) if item.since is not None), default=None),
        until=max(one.until, other.until) if one.until and other.until else None,
        active=_first(one.active, other.active, wins=True),
        cleared=_first(one.cleared, other.cleared, wins=False),
        side="both" if len(sides) > 1 else both.side,
    )


def _first(one: bool | None, other: bool | None, *, wins: bool) -> bool | None:
    known = [item for item in (one, other) if item is not None]
    return wins if wins in known else (known[0] if known else None)


def added(conditions: Sequence[Condition], more: Condition, on: datetime.date | None) -> tuple[Condition, ...]:
    """Conditions with one more, joined with the telling of the same if there is one.

    Raises `ValueError`, with the contradiction in words, where it contradicts one of them.
    """
    for item in conditions:
        problem = contradiction(item, more, on)
        if problem:
            raise ValueError(f"contradicts what is told of {item.name} already: {problem}")
    index = next((number for number, item in enumerate(conditions) if same(item, more)), len(conditions))
    known = conditions[index : index + 1]
    return (*conditions[:index], joined(known[0], more) if known else more, *conditions[index + 1 :])
