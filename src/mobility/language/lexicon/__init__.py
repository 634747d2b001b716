"""The words of instruction texts as plain tables: what a person may read and extend.

Each row is a meaning and the patterns that say it, one a line; `patterns` tells how a pattern is written.
"""

from __future__ import annotations

from . import contacts, movements, postures, states
from .classes import CLASSES

ROWS: tuple[tuple[str, str], ...] = (*postures.ROWS, *movements.ROWS, *states.ROWS, *contacts.ROWS)
"""Every row of every table."""

__all__ = ["CLASSES", "ROWS"]
