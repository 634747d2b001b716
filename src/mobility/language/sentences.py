"""Instruction text -> sentences of words, each word with its place in the text.

Every step takes time in proportion to the text, whatever it holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import frozen

from .lexicon.forms import plain

MOST_CHARACTERS = 20_000
"""What stands beyond is not read: no instruction of an exercise is that long (policy)."""

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|°|[.!?;:,()\n\"“”–—]")
_ENDS = frozenset(".!?;\n")
_MARKUP = re.compile(r"<[^<>]{0,200}>|&(?:nbsp|amp|quot|lt|gt|#\d{1,5});")
_ABBREVIATIONS = frozenset({"e.g", "i.e", "approx", "vs", "etc", "g", "e", "i", "lb", "lbs", "in", "ft", "no"})
_BREAKS = frozenset(',():"“”–—')
_TITLES = frozenset({"tip", "tips", "note", "notes", "caution", "warning", "variation", "variations", "remarks"})


@frozen(kw_only=True)
class Word:
    """A word or a mark: as written in lower case, in its plain form, and where it stands in the text."""

    text: str
    plain: str
    start: int
    end: int


@frozen(kw_only=True)
class Sentence:
    """Words and marks up to a full stop; `title` is a heading within the line such as `tip` or `variation`."""

    words: tuple[Word, ...]
    title: str = ""


def without_markup(text: str) -> str:
    """The text with blanks for tags, so that places stay as they are."""
    return _MARKUP.sub(lambda found: " " * len(found[0]), text[:MOST_CHARACTERS])


def sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of a text."""
    return tuple(_titled(words) for words in _split(_words(without_markup(text))))


def _words(text: str) -> Iterator[Word]:
    for found in _WORD.finditer(text):
        word = found[0].lower().replace("’", "'")
        for part in plain(word):
            yield Word(text=word, plain=part, start=found.start(), end=found.end())


def _split(words: Iterator[Word]) -> Iterator[tuple[Word, ...]]:
    """Runs of words between marks that end a sentence; a point behind an abbreviation or between digits does not."""
    run: list[Word] = []
    for word in words:
        if word.text not in _ENDS:
            run.append(word)
        elif word.text == "." and run and (run[-1].text in _ABBREVIATIONS or run[-1].text.isdigit()):
            continue
        else:
            if run:
                yield tuple(run)
            run = []
    if run:
        yield tuple(run)


def _titled(words: tuple[Word, ...]) -> Sentence:
    """`Tip: keep ...` is a sentence with a title."""
    if len(words) > 2 and words[0].text in _TITLES and words[1].text in {":", "-", "–", "—"}:
        return Sentence(words=words[2:], title=words[0].text)
    return Sentence(words=words)


def is_break(word: Word) -> bool:
    """Whether it is a mark within a sentence."""
    return word.text in _BREAKS
