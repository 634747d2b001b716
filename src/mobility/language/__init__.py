"""What people write -> exercises and doses: names, aliases, lines of a list."""

from __future__ import annotations

from .lines import Line, read_line, stop_sign
from .names import Match, Names
from .rows import Parts, is_day, is_heading, parts_of, rest_row, rounds

__all__ = [
    "Line",
    "Match",
    "Names",
    "Parts",
    "is_day",
    "is_heading",
    "parts_of",
    "read_line",
    "rest_row",
    "rounds",
    "stop_sign",
]
