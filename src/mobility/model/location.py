"""`Location`: where in a file something was read."""

from __future__ import annotations

from attrs import frozen

from .fields import string, whole


@frozen(kw_only=True)
class Location:
    """A path with line and column (both from 1), each None where the format has none."""

    path: str = string()
    line: int | None = whole(1, 100_000_000, default=None, optional=True)
    column: int | None = whole(1, 100_000_000, default=None, optional=True)

    def __str__(self) -> str:
        """`monday.md:7:3`."""
        parts = (self.path, self.line, self.column)
        return ":".join(str(part) for part in parts if part not in (None, ""))
