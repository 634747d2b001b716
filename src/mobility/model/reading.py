"""`Reading`: where the facts of a step come from that was read out of somebody else's record."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from attrs import field, frozen

from .fields import number, word, words
from .vocabulary import allowed

How = Literal["id", "name", "alias", "family", "close", "text"]
"""By what an exercise was recognised: one of its names, a movement with words that say how it is done (`family`), a
name with a slip of the keyboard (`close`), or the text that tells how to do it."""

Source = Literal["catalog", "text", "both", "default"]
"""Where a fact comes from; `default` is a usual value that nobody said."""


@frozen(kw_only=True)
class Reading:
    """How a record was understood.

    `origins` names the source of each fact that the reading decides; what rests on a default counts as assumed.
    `unknown` are facts that neither name nor text tells, although the exercise needs some value for them.  `sure`
    runs from 0 to 1.  `remarks` say where name and text do not agree.
    """

    how: How = word(allowed(How), default="text")
    origins: Mapping[str, Source] = field(factory=dict, hash=False)
    unknown: frozenset[str] = field(default=frozenset())
    sure: float = number(0, 1, default=1.0)
    remarks: tuple[str, ...] = words()

    @property
    def assumed(self) -> frozenset[str]:
        """Facts that rest on a usual value."""
        return frozenset(name for name, source in self.origins.items() if source == "default")
