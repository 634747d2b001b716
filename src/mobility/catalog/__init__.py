"""Exercises and protocols that ship, written with the public classes.  An id never changes its meaning.

`catalog["knees-to-chest"]` gives an exercise; the families are loaded when the first is asked for.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import UnknownNameError

if TYPE_CHECKING:
    from ..model import Exercise, Protocol


class Catalog(Mapping[str, "Exercise"]):
    """Exercises by id, in the order of their families; each family is a file with `EXERCISES`."""

    @cached_property
    def _exercises(self) -> dict[str, Exercise]:
        return {item.id: item for module in _families() for item in getattr(module, "EXERCISES", ())}

    @cached_property
    def protocols(self) -> Mapping[str, Protocol]:
        """Protocols by id."""
        found = (item for module in _families() for item in getattr(module, "PROTOCOLS", ()))
        return {item.id: item for item in found}

    def __getitem__(self, id: str) -> Exercise:
        """The exercise of an id; raises `UnknownNameError` with suggestions."""
        if id not in self._exercises:
            raise UnknownNameError(id, kind="exercise", suggestions=_close(id, self._exercises))
        return self._exercises[id]

    def protocol(self, id: str) -> Protocol:
        """The protocol of an id; raises `UnknownNameError` with suggestions."""
        if id not in self.protocols:
            raise UnknownNameError(id, kind="protocol", suggestions=_close(id, self.protocols))
        return self.protocols[id]

    def __iter__(self) -> Iterator[str]:
        """The ids."""
        return iter(self._exercises)

    def __len__(self) -> int:
        """How many exercises there are."""
        return len(self._exercises)

    def __contains__(self, id: object) -> bool:
        """Whether there is an exercise of this id."""
        return id in self._exercises


def _families() -> list[object]:
    names = sorted(item.name for item in pkgutil.iter_modules([str(Path(__file__).parent)]))
    return [importlib.import_module(f"{__name__}.{name}") for name in names]


def _close(id: str, known: Mapping[str, object]) -> list[str]:
    import difflib  # 10 ms that only a mistake should cost

    return difflib.get_close_matches(id, sorted(known), n=3)


catalog = Catalog()
"""The catalog that ships."""

__all__ = ["Catalog", "catalog"]
