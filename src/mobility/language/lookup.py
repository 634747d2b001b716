"""Looking for an exercise as people do: some words, perhaps misspelt, perhaps in another language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import frozen

from .names import Names, names_of, words
from .slips import is_slip

LEAST = 0.45
"""How alike a name must be to be shown, 0 to 1 (policy)."""

_EXACT, _BEGINNING, _SLIP = 1.0, 0.75, 0.7
_SHORTEST_SLIP = 4
_SMALL = frozenset({"a", "an", "and", "of", "on", "the", "to", "with"})


@frozen(kw_only=True)
class Hit:
    """An exercise that was found by one of its names; `score` runs from 0 to 1."""

    id: str
    name: str
    score: float


def look_up(text: str, names: Names, ids: Iterable[str], limit: int = 10) -> list[Hit]:
    """The exercises whose names are most like a text, best first.

    `ids` are those that are looked through; names in other languages count like English ones.
    """
    wanted = words(text)
    known = names.resolve(text)
    best = {known.exercise.id: Hit(id=known.exercise.id, name=text, score=1.0)} if known else {}
    for id, name in _all_names(names, ids):
        score = likeness(wanted, words(name))
        if score >= LEAST and (id not in best or score > best[id].score):
            best[id] = Hit(id=id, name=name, score=score)
    return sorted(best.values(), key=lambda hit: (-hit.score, hit.id))[:limit]


def _all_names(names: Names, ids: Iterable[str]) -> Iterator[tuple[str, str]]:
    for id in ids:
        if id in names.exercises:
            yield from ((id, name) for _, name in names_of(names.exercises[id]))
        else:
            yield id, id.replace("-", " ")
    yield from names.tongues() if names.tongues else ()


def likeness(wanted: tuple[str, ...], own: tuple[str, ...]) -> float:
    """How alike two names are, 0 to 1: whole words, beginnings of words and words with a slip; small words less."""
    if not wanted or not own:
        return 0.0
    asked = sum(_weight(word) * max(_alike(word, other) for other in own) for word in wanted)
    told = sum(_weight(word) * max(_alike(other, word) for other in wanted) for word in own)
    total = sum(map(_weight, wanted))
    whole = sum(map(_weight, own))
    # what was asked for matters more than what else the name says
    return round((2 * asked / total + told / whole) / 3, 6)


def _weight(word: str) -> float:
    return 0.2 if word in _SMALL else 1.0


def _alike(typed: str, meant: str) -> float:
    if typed == meant or f"{typed}s" == meant or typed == f"{meant}s":
        return _EXACT
    if len(typed) >= _SHORTEST_SLIP and is_slip(typed, meant):
        return _SLIP
    return _BEGINNING if len(typed) > 2 and meant.startswith(typed) else 0.0
