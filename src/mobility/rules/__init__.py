"""Rules as data, one file a body area or subject, found by name and listed by code."""

from __future__ import annotations

from .evidence import Evidence, Source
from .registry import RULES, find_rule
from .rule import Example, Remedy, Rule

__all__ = ["RULES", "Evidence", "Example", "Remedy", "Rule", "Source", "find_rule"]
