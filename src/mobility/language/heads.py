"""Where the names of movements stand in a text, and what the words around them say of the way."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cached_property

from attrs import field, frozen

from ..catalog.family import Family, Way

Stems = tuple[str, ...]


@frozen
class Heads:
    """Movements by the stems of their names."""

    families: Mapping[Stems, tuple[Family, ...]] = field(repr=False)

    def ways(self, plain: Stems) -> Mapping[tuple[str, Way], Family]:
        """What a text may speak of, by the longest name of a movement that is understood with the words around it.

        A name that is part of a longer one is none: who does not understand a "two-one leg curl" does not read a curl.
        """
        taken: set[int] = set()
        for size in range(min(len(plain), self._longest), 0, -1):
            for places in (self._together(plain, size), self._apart(plain, size)):
                found = {
                    (family.head, way): family
                    for family, head, rest, at in places
                    if at is None or not taken.issuperset(range(at, at + size))
                    if (way := family.way(rest, head)) is not None
                }
                if found:
                    return found
            taken.update(place for at in self._at(plain, size) for place in range(at, at + size))
        return {}

    def _at(self, plain: Stems, size: int) -> Iterator[int]:
        return (at for at in range(len(plain) - size + 1) if plain[at : at + size] in self.families)

    def _together(self, plain: Stems, size: int) -> Iterator[tuple[Family, Stems, Stems, int | None]]:
        """Movements whose name of so many words stands there in one piece, with it, the other words, and where."""
        for at in self._at(plain, size):
            for family in self.families[plain[at : at + size]]:
                yield family, plain[at : at + size], (*plain[:at], *plain[at + size :]), at

    def _apart(self, plain: Stems, size: int) -> Iterator[tuple[Family, Stems, Stems, int | None]]:
        """Movements whose name has other words between its own: front dumbbell raise."""
        there = Counter(plain)
        for word in dict.fromkeys(plain):
            for head in self._by_last.get((word, size), ()):
                if all(there[one] >= count for one, count in Counter(head).items()):
                    rest = _without(plain, head)
                    yield from ((family, head, rest, None) for family in self.families[head] if rest is not None)

    @cached_property
    def _by_last(self) -> Mapping[tuple[str, int], tuple[Stems, ...]]:
        """The names of movements of several words by their last word and their length."""
        found: dict[tuple[str, int], tuple[Stems, ...]] = {}
        for head in self.families:
            if len(head) > 1:
                found[head[-1], len(head)] = (*found.get((head[-1], len(head)), ()), head)
        return found

    @cached_property
    def _longest(self) -> int:
        return max(map(len, self.families), default=0)


def _without(parts: Stems, taken: Stems) -> Stems | None:
    """The parts that are left when others are taken out in their order; None where they do not stand in it."""
    left, wanted = [], list(taken)
    for part in parts:
        if wanted and part == wanted[0]:
            wanted.pop(0)
        else:
            left.append(part)
    return None if wanted else tuple(left)
