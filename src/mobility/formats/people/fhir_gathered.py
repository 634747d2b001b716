"""What a reading of FHIR has found so far: conditions, what could not be used, and remarks."""

from __future__ import annotations

import datetime

from attrs import define, evolve, field

from ...model import Condition, Location, Unread
from ..syntax.tree import Node
from .agreement import added, cautious, same
from .code_table import CodeTable
from .fhir_tree import When


@define(kw_only=True)
class Gathered:
    """The file, the day of the check and the user's table; and what has been found."""

    path: str
    on: datetime.date | None
    table: CodeTable
    conditions: tuple[Condition, ...] = ()
    remarks: dict[str, None] = field(factory=dict)
    _skipped: dict[tuple[str, str], list[Location]] = field(factory=dict)

    def tell(self, condition: Condition) -> None:
        """Take a condition in; of two tellings that contradict each other the more careful reading counts."""
        try:
            self.conditions = added(self.conditions, condition, self.on)
        except ValueError as error:
            self.remark(f"{condition.name} {error}; the more careful of the two counts")
            kept = [cautious(item, condition) if same(item, condition) else item for item in self.conditions]
            known = any(same(item, condition) for item in self.conditions)
            self.conditions = tuple(kept) if known else (*self.conditions, condition)

    def skip(self, text: str, reason: str, node: Node) -> None:
        """Note what could not be used and why; the same again is counted with the first."""
        place = Location(path=self.path, line=node.line, column=node.column)
        self._skipped.setdefault((text, reason), []).append(place)

    def remark(self, text: str) -> None:
        """Note how something was taken."""
        self.remarks[text] = None

    def unmapped(self) -> tuple[Unread, ...]:
        """What could not be used, in the order of the file."""
        return tuple(
            Unread(text if len(places) == 1 else f"{len(places)} x {text}", reason=reason, location=places[0])
            for (text, reason), places in sorted(self._skipped.items(), key=lambda item: _place(item[1][0]))
        )

    def past_day(self, found: When | None, written: str, what: str) -> datetime.date | None:
        """The day of a date that can have been; else None with a remark on why `what` says no date."""
        if not written:
            return None
        if found is None or found.day is None:
            self.remark(f"{what}: {written!r} is no full date, so the weeks since then are not known")
            return None
        if self.on is not None and found.day > self.on:
            self.remark(f"{what}: {found.day} lies after {self.on}, the day of the check, so it is not used")
            return None
        return found.day


def _place(location: Location) -> tuple[int, int]:
    return location.line or 0, location.column or 0


def dated(condition: Condition, since: datetime.date | None, until: datetime.date | None) -> Condition:
    """A condition with its dates; an end before the beginning is no end."""
    ends = until if since is None or until is None or until >= since else None
    return evolve(condition, since=since, until=ends)
