"""`Load`: weight beyond the body's own."""

from __future__ import annotations

from typing import Literal

from attrs import evolve, frozen

from .fields import number, word
from .vocabulary import LoadSite, Sides, allowed

Implement = Literal[
    "dumbbell",
    "kettlebell",
    "barbell",
    "plate",
    "band",
    "cable",
    "machine",
    "medicine_ball",
    "vest",
    "harness",
    "object",
]


_OTHER: dict[Sides, Sides] = {"left": "right", "right": "left", "both": "both"}


@frozen(kw_only=True)
class Load:
    """What is carried, where, and how heavy.

    `mass_kg` None: not known until a dose says it; `usual_kg` is then the assumption, where there is one.
    """

    implement: Implement = word(allowed(Implement), default="dumbbell")
    at: LoadSite = word(allowed(LoadSite), default="hands")
    side: Sides = word(allowed(Sides), default="both")
    mass_kg: float | None = number(0, 1000, unit="kg", default=None, optional=True)
    usual_kg: float | None = number(0, 1000, unit="kg", default=None, optional=True)

    def mirrored(self) -> Load:
        """Left and right exchanged."""
        return evolve(self, side=_OTHER[self.side])
