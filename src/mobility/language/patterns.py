"""Patterns of words: how the lexicon writes what may be said, and how it is found in a clause.

A pattern is a row of items with blanks between.  An item is one word or several choices (`lift|raise`); a name in
capitals stands for a class of words (`KNEES`); words joined by `_` stand side by side (`face_down`); `!item` must not
stand in the match nor within `NEAR` words of it; `?item` has to stand somewhere in the clause.  Between two items up to
`GAP` other words may stand, but none of `manner.BARRIERS`.  Fillers (`manner.FILLERS`) are taken out of the clause and
of the patterns before they are compared.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from attrs import field, frozen

from .lexicon.forms import PLAIN_VERBS, plain
from .lexicon.manner import BARRIERS, FILLERS

GAP = 3
"""Words that may stand between two items of a pattern (policy)."""

NEAR = 4
"""How many words before and behind a match what must be absent counts (policy)."""

Phrase = tuple[str, ...]
Item = frozenset[Phrase]


@frozen(kw_only=True)
class Pattern:
    """A compiled pattern: items in order, what must be absent and what must be present besides."""

    items: tuple[Item, ...]
    absent: tuple[Item, ...] = ()
    present: tuple[Item, ...] = ()

    @classmethod
    def of(cls, text: str, classes: Mapping[str, str]) -> Pattern:
        """Compile a pattern; raises ValueError for a class that is not known or a pattern without items."""
        parts = text.split()
        made = cls(
            items=_items((part for part in parts if part[0] not in "!?"), classes),
            absent=_items((part[1:] for part in parts if part[0] == "!"), classes),
            present=_items((part[1:] for part in parts if part[0] == "?"), classes),
        )
        if not made.items:
            raise ValueError(f"a pattern without words: {text!r}")
        return made

    @property
    def heads(self) -> frozenset[str]:
        """The words with which it can begin."""
        return frozenset(phrase[0] for phrase in self.items[0])

    def span(self, words: Phrase, at: int) -> int | None:
        """The index behind the last word of a match that begins at a word; None where there is none."""
        end = _reach(self.items, words, at)
        if end is None:
            return None
        near = words[max(0, at - NEAR) : end + NEAR]
        if any(_contains(near, item) for item in self.absent):
            return None
        return end if all(_contains(words, item) for item in self.present) else None


def _items(parts: Iterable[str], classes: Mapping[str, str]) -> tuple[Item, ...]:
    """The items of a pattern; one that is all fillers asks for nothing."""
    return tuple(filter(None, (_item(part, classes) for part in parts)))


def _item(text: str, classes: Mapping[str, str]) -> Item:
    return frozenset(phrase for phrase in _choices(text, classes) if phrase)


def _choices(text: str, classes: Mapping[str, str]) -> Iterator[Phrase]:
    for choice in text.split("|"):
        if choice.isupper() and len(choice) > 1:
            if choice not in classes:
                raise ValueError(f"no class of words is called {choice}")
            yield from _choices(classes[choice].replace(" ", "|"), classes)
        else:
            yield tuple(form for word in choice.split("_") for form in plain(word) if form not in FILLERS)


def _reach(items: tuple[Item, ...], words: Phrase, at: int) -> int | None:
    """Where a match of all items ends that begins at a word; of several the first."""
    end = _here(items[0], words, at)
    return None if end is None else _rest(items[1:], words, end)


def _rest(items: tuple[Item, ...], words: Phrase, at: int) -> int | None:
    """Where the rest of a match ends: each item within the gap behind the one before."""
    if not items:
        return at
    for place in range(at, min(len(words), at + GAP + 1)):
        end = _here(items[0], words, place)
        found = None if end is None else _rest(items[1:], words, end)
        if found is not None:
            return found
        if _bars(words, place):
            return None
    return None


def _here(item: Item, words: Phrase, at: int) -> int | None:
    """The end of the longest phrase of an item that stands at a place."""
    ends = [at + len(phrase) for phrase in item if words[at : at + len(phrase)] == phrase]
    return max(ends, default=None)


def _bars(words: Phrase, at: int) -> bool:
    """Whether a gap ends here; `to` before a verb does not part a clause."""
    infinitive = words[at] == "to" and at + 1 < len(words) and words[at + 1] in PLAIN_VERBS
    return words[at] in BARRIERS and not infinitive


def _contains(words: Phrase, item: Item) -> bool:
    return any(_here(item, words, at) is not None for at in range(len(words)))


@frozen(kw_only=True)
class Entry:
    """One line of the lexicon: what a pattern means."""

    meaning: str
    text: str
    pattern: Pattern = field(repr=False)


@frozen(kw_only=True)
class Index:
    """Entries by the words with which they begin."""

    by_head: Mapping[str, tuple[Entry, ...]] = field(repr=False)

    @classmethod
    def of(cls, rows: Iterable[tuple[str, str]], classes: Mapping[str, str]) -> Index:
        """Compile rows of meaning and pattern; several patterns of one meaning may stand on lines of their own."""
        found: dict[str, list[Entry]] = {}
        for meaning, texts in rows:
            for text in filter(None, map(str.strip, texts.splitlines())):
                entry = Entry(meaning=meaning, text=text, pattern=Pattern.of(text, classes))
                for head in sorted(entry.pattern.heads):
                    found.setdefault(head, []).append(entry)
        return cls(by_head={head: tuple(entries) for head, entries in found.items()})

    def found(self, words: Phrase) -> Iterator[tuple[Entry, int, int]]:
        """Every entry in a clause with its first and last word."""
        for at, word in enumerate(words):
            for entry in self.by_head.get(word, ()):
                end = entry.pattern.span(words, at)
                if end is not None:
                    yield entry, at, end


@lru_cache(maxsize=1)
def index() -> Index:
    """The index of the whole lexicon, made when it is first asked for."""
    from .lexicon import CLASSES, ROWS  # some hundred patterns that only reading text should cost

    return Index.of(ROWS, CLASSES)
