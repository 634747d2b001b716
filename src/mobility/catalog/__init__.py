"""Exercises and protocols that ship, written with the public classes.  An id never changes its meaning.

`catalog["knees-to-chest"]` gives an exercise; the families are loaded when the first is asked for.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import UnknownNameError

if TYPE_CHECKING:
    from ..model import Exercise, Protocol
    from .family import Family

_NOT_EXERCISES = frozenset({"families", "family", "stances", "tombstones", "ways"})


class Catalog(Mapping[str, "Exercise"]):
    """Exercises by id, in the order of their files: those that are written out (`EXERCISES`), then the listed
    variants of `FAMILIES`, which are built when they are first asked for.
    """

    def __init__(self) -> None:
        """Nothing is loaded yet."""
        self._built: dict[str, Exercise] = {}

    @cached_property
    def written(self) -> Mapping[str, Exercise]:
        """Exercises that are written out, by id."""
        return {item.id: item for module in _modules() for item in getattr(module, "EXERCISES", ())}

    @cached_property
    def families(self) -> tuple[Family, ...]:
        """Movements with their variations."""
        return tuple(item for module in _modules() for item in getattr(module, "FAMILIES", ()))

    @cached_property
    def _variants(self) -> Mapping[str, Callable[[], Exercise]]:
        found = (pair for family in self.families for pair in family.variants())
        return {id: build for id, build in found if id not in self.written}

    @cached_property
    def protocols(self) -> Mapping[str, Protocol]:
        """Protocols by id."""
        found = (item for module in _modules() for item in getattr(module, "PROTOCOLS", ()))
        return {item.id: item for item in found}

    def __getitem__(self, id: str) -> Exercise:
        """The exercise of an id; raises `UnknownNameError` with suggestions, or what became of a removed one."""
        found = self.written.get(id) or self._built.get(id)
        if found is None:
            if id not in self._variants:
                raise _unknown(id, self)
            found = self._built[id] = self._variants[id]()
        return found

    def protocol(self, id: str) -> Protocol:
        """The protocol of an id; raises `UnknownNameError` with suggestions."""
        if id not in self.protocols:
            raise UnknownNameError(id, kind="protocol", suggestions=_close(id, self.protocols))
        return self.protocols[id]

    def __iter__(self) -> Iterator[str]:
        """The ids."""
        yield from self.written
        yield from self._variants

    def __len__(self) -> int:
        """How many exercises there are."""
        return len(self.written) + len(self._variants)

    def __contains__(self, id: object) -> bool:
        """Whether there is an exercise of this id."""
        return id in self.written or id in self._variants


@cache
def _modules() -> tuple[object, ...]:
    """Every file of exercises: beside this one, and in the folder of families."""
    folder = Path(__file__).parent
    names = [item.name for item in pkgutil.iter_modules([str(folder)]) if item.name not in _NOT_EXERCISES]
    names += [f"families.{item.name}" for item in pkgutil.iter_modules([str(folder / "families")])]
    return tuple(importlib.import_module(f"{__name__}.{name}") for name in sorted(names))


def _unknown(id: str, known: Iterable[str]) -> UnknownNameError:
    from .tombstones import TOMBSTONES  # only a mistake asks what became of an id

    if id in TOMBSTONES:
        return TOMBSTONES[id].error(id)
    return UnknownNameError(id, kind="exercise", suggestions=_close(id, known))


def _close(id: str, known: Iterable[str]) -> list[str]:
    import difflib  # 10 ms that only a mistake should cost

    return difflib.get_close_matches(id, sorted(known), n=3)


catalog = Catalog()
"""The catalog that ships."""

__all__ = ["Catalog", "catalog"]
