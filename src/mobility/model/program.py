"""`Program`: protocols laid out on days, as read from a file or written by hand."""

from __future__ import annotations

from attrs import frozen

from .fields import many, number, string, truth, words
from .protocol import Protocol, Step, Unread
from .suppression import Suppression


@frozen(kw_only=True)
class Day:
    """The protocols of one day, and how many times a week that day comes."""

    name: str = string()
    protocols: tuple[Protocol, ...] = many(Protocol, "Protocol")
    times_per_week: float = number(0, 21, default=1.0)


@frozen(kw_only=True)
class Program:
    """Days of protocols.

    `source` names where it was read.  A `collection` is a list of exercises that were not laid out to follow
    each other (a catalogue, a log): each step is judged alone.  `suppressions` are findings that somebody accepts
    wherever in it they are.  `remarks` say what a reader of the file noticed beside its exercises.
    """

    title: str = string()
    source: str = string()
    days: tuple[Day, ...] = many(Day, "Day")
    collection: bool = truth()
    suppressions: tuple[Suppression, ...] = many(Suppression, "Suppression")
    remarks: tuple[str, ...] = words()

    @classmethod
    def of(cls, *protocols: Protocol, title: str = "", source: str = "", collection: bool = False) -> Program:
        """A program of one day."""
        day = Day(protocols=protocols)
        return cls(title=title, source=source, days=(day,), collection=collection)

    @property
    def steps(self) -> tuple[Step | Unread, ...]:
        """All steps in order, the unread ones among them."""
        return tuple(step for day in self.days for protocol in day.protocols for step in protocol.steps)
