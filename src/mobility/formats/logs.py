"""Logs: what somebody did, set by set -> the distinct exercises, each once, with the rows it stands on."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import define, evolve, field, frozen

from ..errors import ModelError
from ..language import Names
from ..model import Day, Dose, Location, Program, Protocol, Step, Unread
from .own import NOT_KNOWN

KG_PER_LB = 0.45359237
"""The international pound, exact by definition."""


@frozen(kw_only=True)
class LoggedSet:
    """One set of an exercise as a log has it: `session` tells sets of one training from those of another."""

    name: str
    location: Location
    session: str = ""
    reps: float | None = None
    seconds: float | None = None
    load_kg: float | None = None


@define(kw_only=True)
class _Logged:
    """What was gathered of one exercise."""

    location: Location
    lines: list[int] = field(factory=list)
    sets: dict[str, int] = field(factory=dict)
    most: dict[str, float] = field(factory=dict)
    both: bool = False

    def take(self, item: LoggedSet) -> None:
        """Count a set; of every amount the largest is kept, since it is the largest exposure."""
        if item.location.line is not None and item.location.line not in self.lines[-1:]:
            self.lines.append(item.location.line)
        self.sets[item.session] = self.sets.get(item.session, 0) + 1
        self.both = self.both or bool(item.reps and item.seconds)
        for name in ("reps", "seconds", "load_kg"):
            amount = getattr(item, name)
            if amount is not None and amount > 0:
                self.most[name] = max(amount, self.most.get(name, 0.0))

    def dose(self) -> Dose | None:
        """The largest amounts that were logged; None where there is none that a dose can hold."""
        given = {**self.most, "sets": max(self.sets.values(), default=1)}
        if "reps" in given and not self.both:
            # logged once by repetitions and once by time: seconds beside repetitions would be a hold of each of them
            given.pop("seconds", None)
        if "reps" in given:
            given["reps"] = round(given["reps"])
        kept: dict[str, float] = {}
        for name, amount in given.items():
            try:
                Dose(**{name: amount})  # type: ignore[arg-type]
            except ModelError:
                continue  # a slip of the keyboard, such as 8000 repetitions, is no amount
            kept[name] = amount
        return Dose(**kept) if self.most else None  # type: ignore[arg-type]


def folded(sets: Iterable[LoggedSet], path: str, names: Names, remarks: Iterable[str] = ()) -> Program:
    """A collection of the exercises that a log names, in the order of their first set.

    Every distinct name is one step, known or not.
    """
    found: dict[str, _Logged] = {}
    for item in sets:
        name = item.name.strip()
        if name:
            found.setdefault(name, _Logged(location=item.location)).take(item)
    steps = tuple(named_step(name, names, _place(logged), logged.dose()) for name, logged in found.items())
    day = Day(protocols=(Protocol(steps=steps),))
    return Program(source=path, collection=True, days=(day,), remarks=tuple(remarks))


def named_step(name: str, names: Names, location: Location | None, dose: Dose | None = None) -> Step | Unread:
    """The step of an exercise by the name that an app gives it; one that is not known stays unread."""
    match = names.resolve(name)
    if match is None:
        return Unread(name, reason=NOT_KNOWN, location=location)
    return Step(match.exercise, dose=dose, text=name, location=location)


def _place(logged: _Logged) -> Location:
    return evolve(logged.location, rows=tuple(logged.lines))
