"""Facts: step, neighbours and person -> records of named numbers, any of which may be unknown."""

from __future__ import annotations

from .fact import Assumed, Estimate, Fact, fact
from .moment import ALONE, Moment, Session, Still
from .record import FACTS, PERSONAL, Facts, records
from .session import alone, sessions, week_totals

__all__ = [
    "ALONE",
    "FACTS",
    "PERSONAL",
    "Assumed",
    "Estimate",
    "Fact",
    "Facts",
    "Moment",
    "Session",
    "Still",
    "alone",
    "fact",
    "records",
    "sessions",
    "week_totals",
]
