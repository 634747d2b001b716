"""Sentences -> clauses, each with the way in which it is meant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal

from attrs import evolve, frozen

from .lexicon.forms import VERB_WORDS
from .lexicon.manner import (
    CHOICES,
    COMPARISONS,
    CONNECTORS,
    FINISHES,
    MEASURES,
    NEGATING,
    NEGATIONS,
    PURPOSES,
    RETURNS,
)
from .sentences import Sentence, Word, is_break, sentences

Role = Literal["name", "start", "do", "back", "forbidden", "purpose", "mention", "choice", "finish"]
"""How a clause is meant: the name of the exercise; how to set out; what to do; the way back; what not to do; what it is
for; a comparison; another way of doing it; putting the weight away."""

SAID: frozenset[Role] = frozenset({"name", "start", "do"})
"""Roles of clauses that say what is done."""

LONGEST = 60
"""Words of a clause; a longer run without a break is cut (policy; keeps reading linear)."""


LIST_WORDS = 3
"""Words of an item of a list at most (policy)."""


@frozen(kw_only=True)
class Clause:
    """Words that belong together.  `number` counts the sentences of the text from 0."""

    words: tuple[Word, ...]
    role: Role = "do"
    number: int = 0

    @property
    def plain(self) -> tuple[str, ...]:
        """The words in their plain form."""
        return tuple(word.plain for word in self.words)

    @property
    def is_said(self) -> bool:
        """Whether it says what is done."""
        return self.role in SAID


def clauses(text: str) -> tuple[Clause, ...]:
    """The clauses of an instruction text in order."""
    found: list[Clause] = []
    aside = False
    told = sentences(text)
    last_start = _last_start(told)
    for number, sentence in enumerate(told):
        aside = aside or sentence.title.startswith(("variation", "caution", "warning", "remark"))
        role: Role = "start" if number <= last_start else "do"
        whole = "choice" if aside else _of_sentence(sentence, role)
        found.extend(evolve(item, number=number) for item in _of(sentence.words, whole))
    return tuple(found)


def name_clause(name: str) -> Clause:
    """The name of an exercise as a clause."""
    words = [word for sentence in sentences(name) for word in sentence.words if not is_break(word)]
    return Clause(words=tuple(words[:LONGEST]), role="name")


def _last_start(told: tuple[Sentence, ...]) -> int:
    """The number of the sentence that says `this is the starting position`; -1 where none does."""
    marked = [
        number
        for number, sentence in enumerate(told)
        if _has(_plain(sentence.words), ("start position", "starting position", "starting point", "start pose"))
        and not _has(_plain(sentence.words), RETURNS)
        and _has(_plain(sentence.words), ("this", "here", "now in", "assume"))
    ]
    return marked[0] if marked else -1


def _of_sentence(sentence: Sentence, usual: Role) -> Role:
    """How a whole sentence is meant."""
    said = _plain(sentence.words)
    if _has(said, FINISHES):
        return "finish"
    return "choice" if _has(said, CHOICES) else usual


def _of(words: tuple[Word, ...], usual: Role) -> Iterator[Clause]:
    """What stands in brackets is a clause by itself, and what stands around it belongs together."""
    for part in _unbracketed(words):
        for run, is_other in _runs(part):
            yield from _meant(run, "choice" if is_other else usual)


def _unbracketed(words: tuple[Word, ...]) -> Iterator[tuple[Word, ...]]:
    outside: list[Word] = []
    inside: list[Word] | None = None
    for word in words:
        if word.text == "(":
            inside = inside or []
        elif word.text == ")":
            yield tuple(inside or ())
            inside = None
        else:
            (outside if inside is None else inside).append(word)
    # a bracket that is never closed holds the rest
    yield (*outside, *(inside or ()))


def _runs(words: tuple[Word, ...]) -> Iterator[tuple[tuple[Word, ...], bool]]:
    """Words between commas, conjunctions, and `and` before a verb, and whether they follow `or`."""
    run: list[Word] = []
    other = False
    for at, word in enumerate(words):
        following = words[at + 1].text if at + 1 < len(words) else ""
        joins = word.text in {"and", "or"} and following in VERB_WORDS and not _is_lower_part(words, at + 1)
        links = _links(words, at)
        if word.text == "," and _is_list(words, at):
            continue
        if is_break(word) or joins or links or len(run) >= LONGEST:
            if run:
                yield tuple(run), other
            run = [] if is_break(word) or joins else [word]
            other = joins and word.text == "or"
        else:
            run.append(word)
    if run:
        yield tuple(run), other


_LOWER_PARTS = frozenset({"back", "body", "spine", "leg", "legs", "arm", "arms", "abs", "abdominals", "half", "belly"})
_GOES_ON = frozenset({"down", "to", "toward", "towards", "into", "onto", "in", "slowly", "under"})


def _is_lower_part(words: tuple[Word, ...], at: int) -> bool:
    """Whether `lower` says which part of the body: the lower back, and not `lower back down`."""
    after = [word.text for word in words[at + 1 : at + 3]]
    return words[at].text == "lower" and after[:1] != [] and after[0] in _LOWER_PARTS and after[-1] not in _GOES_ON


def _links(words: tuple[Word, ...], at: int) -> bool:
    """Whether a word begins a clause: not the `as` of `as low as possible`, nor the `if` of `as if`."""
    word = words[at]
    if word.text == "as":
        following = words[at + 1].text if at + 1 < len(words) else ""
        before = words[at - 2].text if at > 1 else ""
        return following not in MEASURES and before != "as"
    return word.text in CONNECTORS and not (word.text == "if" and at > 0 and words[at - 1].text == "as")


def _is_list(words: tuple[Word, ...], at: int) -> bool:
    """Whether a comma parts the items of a list: a few words without a verb, then another comma or `and`."""
    for place in range(at + 1, min(len(words), at + 2 + LIST_WORDS)):
        word = words[place]
        if word.text in {",", "and", "or"}:
            return place > at + 1
        if word.text in VERB_WORDS or word.text in CONNECTORS or is_break(word):
            return False
    return False


def _meant(run: tuple[Word, ...], usual: Role) -> Iterator[Clause]:
    """A run, cut where a negation, a purpose or a comparison begins."""
    said = tuple(word.plain for word in run)
    cut, role = _turn(said)
    if cut > 0:
        yield Clause(words=run[:cut], role=_whole(said[:cut], usual))
    if cut < len(run):
        yield Clause(words=run[cut:], role=usual if usual in {"choice", "finish"} else role)


def _turn(said: tuple[str, ...]) -> tuple[int, Role]:
    """Where a run turns to another meaning, and to which."""
    for at, word in enumerate(said):
        rest = said[at : at + 4]
        if word in NEGATIONS or _starts(rest, NEGATING):
            return at, "forbidden"
        if _starts(rest, COMPARISONS):
            return at, "mention"
        if word == "to" and at + 1 < len(said) and said[at + 1] in PURPOSES:
            return at, "purpose"
    return len(said), "do"


def _whole(said: tuple[str, ...], usual: Role) -> Role:
    return "back" if usual != "choice" and _has(said, RETURNS) else usual


def _plain(words: Iterable[Word]) -> tuple[str, ...]:
    return tuple(word.plain for word in words)


def _starts(said: tuple[str, ...], phrases: Iterable[str]) -> bool:
    return any(said[: len(parts)] == parts for parts in map(_parts, phrases))


def _has(said: tuple[str, ...], phrases: Iterable[str]) -> bool:
    text = f" {' '.join(said)} "
    return any(f" {phrase} " in text for phrase in phrases)


def _parts(phrase: str) -> tuple[str, ...]:
    return tuple(phrase.split())
