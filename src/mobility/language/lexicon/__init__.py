"""The words of instruction texts as plain tables: what a person may read and extend.

Each row is a meaning and the patterns that say it, one a line; `patterns` tells how a pattern is written.
"""

from __future__ import annotations

from . import arms, contacts, legs, postures, states, trunk, whole_body
from .classes import CLASSES

ROWS: tuple[tuple[str, str], ...] = (
    *postures.ROWS,
    *trunk.ROWS,
    *legs.ROWS,
    *arms.ROWS,
    *whole_body.ROWS,
    *states.ROWS,
    *contacts.ROWS,
)
"""Every row of every table."""

__all__ = ["CLASSES", "ROWS"]
