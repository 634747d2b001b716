"""`Location`: where in a file something was read."""

from __future__ import annotations

from attrs import frozen

from .fields import many, string, whole


@frozen(kw_only=True)
class Location:
    """A path with line and column (both from 1), each None where the format has none.

    `rows` are all the lines on which the same exercise of a log stands.  `record` names the place in a file that has
    no lines: `message 12`, `row 3 of sets`.
    """

    path: str = string()
    line: int | None = whole(1, 100_000_000, default=None, optional=True)
    column: int | None = whole(1, 100_000_000, default=None, optional=True)
    rows: tuple[int, ...] = many(int, "int")
    record: str = string()

    def __str__(self) -> str:
        """`monday.md:7:3`."""
        parts = (self.path, self.line, self.column, self.record)
        return ":".join(str(part) for part in parts if part not in (None, ""))
