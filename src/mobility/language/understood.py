"""What was understood of a text: meanings, each with the words that it comes from and their place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from attrs import field, frozen

from .clauses import Clause, Role, clauses, name_clause
from .lexicon.manner import FILLERS
from .patterns import index
from .sentences import MOST_CHARACTERS


@frozen(kw_only=True)
class Meaning:
    """One thing that was understood: `kind` and `value` as the lexicon has them (`motion`, `sit_up`).

    `words` are those of the text from `start` to `end`; `sentence` is the number of the sentence, -1 in the name.
    """

    kind: str
    value: str
    role: Role = "do"
    words: str = ""
    start: int = 0
    end: int = 0
    sentence: int = 0

    @property
    def is_said(self) -> bool:
        """Whether it is done, rather than forbidden, compared with or only possible."""
        return self.role in {"name", "start", "do"}


@frozen(kw_only=True)
class Understood:
    """All meanings of a name and a text, in the order in which they stand there."""

    meanings: tuple[Meaning, ...] = ()
    name: str = field(default="", repr=False)
    text: str = field(default="", repr=False)

    def of(self, kind: str) -> Iterator[Meaning]:
        """What is said of a kind."""
        return (item for item in self.meanings if item.kind == kind and item.is_said)

    def values(self, kind: str) -> tuple[str, ...]:
        """The values of a kind, each once, in order."""
        return tuple(dict.fromkeys(item.value for item in self.of(kind)))

    def says(self, kind: str, *values: str) -> bool:
        """Whether one of the values is said."""
        return any(item.value in values for item in self.of(kind))


def understand(text: str, name: str = "") -> Understood:
    """Every meaning that the lexicon finds in a name and an instruction text."""
    found: list[Meaning] = []
    if name:
        found.extend(_meanings(name_clause(name), -1))
    for clause in clauses(text):
        found.extend(_meanings(clause, clause.number))
    found.extend(_held_breaths(text))
    return Understood(meanings=tuple(found), name=name, text=text)


_HELD_BREATH = re.compile(
    r"\b(?:breath|(?<!the )air|inhale|breathe in|lungs)\b[^.;!?]{0,30}?(?:,|\band\b|\bthen\b)\s*(?:then\s+)?"
    r"(?:hold(?:ing)?\s+(?:it|that|this|your breath|the breath|the air|on to it|till|until|as|while|for|in)"
    r"\b|hold(?=[.,;]))",
    re.IGNORECASE,
)
"""To take a breath and hold it: what is held stands in another clause."""

_NOT = re.compile(r"(?:\bnot|n't|n’t|\bnever|\bavoid|\bwithout)\b[^.;!?]{0,40}$", re.IGNORECASE)


def _held_breaths(text: str) -> Iterator[Meaning]:
    """Where a breath is taken in one clause and held in the next."""
    for found in _HELD_BREATH.finditer(text[:MOST_CHARACTERS]):
        if not _NOT.search(text[max(0, found.start() - 60) : found.end()]):
            yield Meaning(kind="breath", value="held", words=found[0], start=found.start(), end=found.end())


def _meanings(clause: Clause, sentence: int) -> Iterable[Meaning]:
    told = tuple(word for word in clause.words if word.plain not in FILLERS)
    for entry, at, end in index().found(tuple(word.plain for word in told)):
        kind, _, value = entry.meaning.partition(":")
        words = told[at:end]
        yield Meaning(
            kind=kind,
            value=value,
            role=clause.role,
            words=" ".join(word.text for word in words),
            start=words[0].start,
            end=words[-1].end,
            sentence=sentence,
        )
