"""The names of the catalog that ships, indexed once a process."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from ..catalog import catalog
from .names import Names


@cache
def known_names() -> Names:
    """All names of the shipped exercises."""
    return Names.of(catalog.written.values(), catalog.families, tongues=_in_other_languages)


def _in_other_languages() -> Iterator[tuple[str, str]]:
    from .tongues import all_names  # thousands of names that an English list need not load

    return all_names()
