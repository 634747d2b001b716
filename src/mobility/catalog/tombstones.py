"""Ids that the catalog had once: what each became, or why it is gone.

An id never changes its meaning and never comes back with another.  Whoever removes one writes a line here; a test
holds the catalog against the list of all ids that it ever had.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from ..errors import UnknownNameError


@frozen(kw_only=True)
class Tombstone:
    """A removed id: the id that replaced it (empty where nothing did), and why."""

    replaced_by: str = ""
    why: str = ""

    def error(self, id: str) -> UnknownNameError:
        """What is raised where somebody asks for the id."""
        reason = f" ({self.why})" if self.why else ""
        now = f"it is {self.replaced_by!r} now" if self.replaced_by else "nothing replaced it"
        instead = (self.replaced_by,) if self.replaced_by else ()
        return UnknownNameError(id, kind="exercise", suggestions=instead, gone=f"it was removed{reason}, {now}")


TOMBSTONES: Mapping[str, Tombstone] = {}
"""Removed id -> its tombstone."""
