"""What people write -> exercises and doses: names, aliases, lines of a list."""

from __future__ import annotations

from .lines import Line, read_line, stop_sign
from .names import Match, Names

__all__ = ["Line", "Match", "Names", "read_line", "stop_sign"]
