"""The names of the catalog that ships, indexed once a process."""

from __future__ import annotations

from functools import cache

from ..catalog import catalog
from .names import Names


@cache
def known_names() -> Names:
    """All names of the shipped exercises."""
    return Names.of(catalog.written.values(), catalog.families)
