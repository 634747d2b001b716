"""Names -> exercises, exactly or not at all.

A wrong exercise is worse than none, so the only inexact match is a slip of the keyboard inside one word, and
only where the corrected name is a whole name of exactly one exercise.  Words are never dropped, added, swapped
or replaced by other words: "knee to chest" and "chest to knee" are different things.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Literal

from attrs import field, frozen

from ..model import Exercise

How = Literal["id", "name", "alias", "close"]

CLOSE = 0.84
"""Similarity that a mistyped word must have to a known one (policy; tried on one-letter slips)."""

SHORT = 5
"""Words shorter than this are never corrected: "hack" is not a misspelt "back" (policy)."""

_WORD = re.compile(r"[^\W_]+")


def words(text: str) -> tuple[str, ...]:
    """The words of a name, lower case, without accents and punctuation."""
    plain = unicodedata.normalize("NFKD", text.replace("’", "'").replace("'", "")).casefold()
    return tuple(_WORD.findall("".join(char for char in plain if not unicodedata.combining(char))))


def key(parts: Iterable[str]) -> str:
    """What names are compared by: the words run together, so that push up, push-up and pushup are one."""
    return "".join(parts)


@frozen(kw_only=True)
class Match:
    """An exercise that a text names, and how it was recognised."""

    exercise: Exercise
    how: How


@frozen(kw_only=True)
class Names:
    """The index of all names of a set of exercises."""

    exercises: Mapping[str, Exercise] = field(repr=False)
    _index: Mapping[str, tuple[str, How]] = field(repr=False)
    _vocabulary: frozenset[str] = field(repr=False)

    @classmethod
    def of(cls, exercises: Iterable[Exercise]) -> Names:
        """Index exercises; raises ValueError where two share a name."""
        by_id = {item.id: item for item in exercises}
        index: dict[str, tuple[str, How]] = {}
        vocabulary: set[str] = set()
        for item in by_id.values():
            for how, name in _names(item):
                parts = words(name)
                vocabulary.update(parts)
                known = index.setdefault(key(parts), (item.id, how))
                if known[0] != item.id:
                    raise ValueError(f"{name!r} names both {known[0]} and {item.id}")
        return cls(exercises=by_id, index=index, vocabulary=frozenset(vocabulary))

    def resolve(self, text: str) -> Match | None:
        """The exercise that a text names; None rather than a guess."""
        parts = words(text)
        return self._exact(parts) or self._singular(parts) or self._corrected(parts)

    def _exact(self, parts: tuple[str, ...]) -> Match | None:
        found = self._index.get(key(parts))
        return Match(exercise=self.exercises[found[0]], how=found[1]) if found else None

    def _singular(self, parts: tuple[str, ...]) -> Match | None:
        """The last word in the other number: "lunges", "push ups".  Inner words keep theirs: one knee or two."""
        if not parts:
            return None
        *before, last = parts
        forms = [last.removesuffix("s"), last.removesuffix("es")] if last.endswith("s") else [f"{last}s", f"{last}es"]
        for form in forms:
            found = self._exact((*before, form))
            if found:
                return Match(exercise=found.exercise, how="alias")
        return None

    def _corrected(self, parts: tuple[str, ...]) -> Match | None:
        """One mistyped word put right, where that gives the name of exactly one exercise."""
        strange = [
            number for number, word in enumerate(parts) if word not in self._vocabulary and not _plural(word, self)
        ]
        if len(strange) != 1:
            return None
        number = strange[0]
        found = {}
        for word in self._near(parts[number]):
            match = self._exact((*parts[:number], word, *parts[number + 1 :]))
            if match:
                found[match.exercise.id] = match.exercise
        return Match(exercise=next(iter(found.values())), how="close") if len(found) == 1 else None

    def _near(self, word: str) -> list[str]:
        if len(word) < SHORT or any(char.isdigit() for char in word):
            return []
        same_start = [known for known in self._vocabulary if known[0] == word[0] and abs(len(known) - len(word)) <= 1]
        return difflib.get_close_matches(word, sorted(same_start), n=3, cutoff=CLOSE)

    def search(self, text: str, limit: int = 10) -> list[Exercise]:
        """Exercises whose names share words with a text, best first; for people to choose from."""
        wanted = frozenset(words(text))
        scored = [(_overlap(wanted, item), item) for item in self.exercises.values()]
        best = sorted((pair for pair in scored if pair[0] > 0), key=lambda pair: (-pair[0], pair[1].id))
        return [item for _, item in best[:limit]]

    def suggestions(self, text: str, limit: int = 3) -> tuple[str, ...]:
        """Ids that look like a text, for an error message."""
        close = difflib.get_close_matches("-".join(words(text)), sorted(self.exercises), n=limit, cutoff=0.6)
        return tuple(close) or tuple(item.id for item in self.search(text, limit))


def _plural(word: str, names: Names) -> bool:
    return word.removesuffix("s") in names._vocabulary


def _names(exercise: Exercise) -> Iterable[tuple[How, str]]:
    yield "id", exercise.id
    yield "name", exercise.title
    for alias in exercise.aliases:
        yield "alias", alias


def _overlap(wanted: frozenset[str], exercise: Exercise) -> float:
    """The best share of words in common over all names (words starting alike count half)."""
    best = 0.0
    for _, name in _names(exercise):
        own = frozenset(words(name))
        shared = len(wanted & own) + 0.5 * sum(
            any(len(one) > 3 and other.startswith(one) for other in own - wanted) for one in wanted - own
        )
        best = max(best, shared / max(1, len(wanted | own)))
    return best
