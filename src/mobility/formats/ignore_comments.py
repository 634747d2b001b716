"""Comments that accept findings, in Markdown and in plain lists.

    mobility: ignore CODE[, CODE ...] reason="..." [by="..."] [until=YYYY-MM-DD]

stands after `#` in a plain list and inside `<!-- -->` in Markdown.  On the line of an exercise it speaks of that
exercise, on a line of its own of the next one.  `ignore-file` in the place of `ignore` speaks of the whole file.  A
word without blanks needs no quotes.  Any other comment that begins with `mobility:` is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from attrs import define, evolve, field, frozen

from ..errors import ModelError, ReadingError, ReadingErrors, UnknownNameError, shown
from ..model import Location, Step, Suppression, Unread
from ..model.fields import one_of
from ..selection import check_accepted
from .converter import date
from .syntax.tree import Places

_DIRECTIVE = re.compile(r"\s*mobility:\s*(?P<word>[\w-]*)(?P<rest>.*)", re.DOTALL)
_WORDS = frozenset({"ignore", "ignore-file"})
_KEYS = frozenset({"reason", "by", "until"})
_PART = re.compile(r'\s*(?:(?P<key>\w+)\s*=\s*(?:"(?P<quoted>[^"]*)"|(?P<bare>[^\s"]+))|(?P<code>[^\s,="]+)\s*,?)\s*')
_IN_A_LINE = re.compile(r"(?:^|(?<=\s))#(?=\s*mobility:)")
NOWHERE = "this comment speaks of no exercise: write it on the line of one, or on the line above"


def is_directive(text: str) -> bool:
    """Whether a comment is meant for us: it says ignore, or gives a reason and so was meant to."""
    found = _DIRECTIVE.fullmatch(text)
    return found is not None and (found["word"] in _WORDS or re.search(r"\breason\s*=", found["rest"]) is not None)


def read_directive(text: str, place: Location) -> tuple[bool, Suppression]:
    """Whether a comment speaks of the whole file, and what it accepts; raises `ReadingError` with the place."""
    found = _DIRECTIVE.fullmatch(text)
    word, rest = (found["word"], found["rest"]) if found else ("", text)
    try:
        return _is_of_the_file(word), _suppression(rest, place)
    except ModelError as error:
        message = f"{error.field}: expected {error.expected}, got {shown(error.value)}"
    except (ValueError, UnknownNameError) as error:
        message = str(error)
    raise ReadingError(message, path=place.path, line=place.line, column=place.column)


def _is_of_the_file(word: str) -> bool:
    if word not in _WORDS:
        raise ValueError(f"after 'mobility:' expected {one_of(_WORDS, word)}, got {shown(word)}")
    return word == "ignore-file"


def _suppression(rest: str, place: Location) -> Suppression:
    codes, values = _parts(rest)
    if not codes:
        raise ValueError('name the codes or hazards to accept: mobility: ignore LUM001 reason="..."')
    if not values.get("reason", "").strip():
        raise ValueError(f'accepting {", ".join(codes)} needs a reason: reason="..."')
    until = values.get("until")
    made = Suppression(
        codes=tuple(codes),
        reason=" ".join(values["reason"].split()),
        author=values.get("by", ""),
        until=None if until is None else date(until),
        location=place,
    )
    check_accepted(codes)
    return made


def _parts(rest: str) -> tuple[list[str], dict[str, str]]:
    """The codes and the values of a comment; raises ValueError for what is neither."""
    codes: list[str] = []
    values: dict[str, str] = {}
    at, rest = 0, rest.strip()
    while at < len(rest):
        part = _PART.match(rest, at)
        if part is None:
            raise ValueError(f"not understood in a comment that accepts findings: {shown(rest[at:])}")
        key = part["key"]
        if key is None:
            codes.append(part["code"])
        elif key not in _KEYS:
            raise ValueError(f"unknown key {shown(key)}: expected {one_of(_KEYS, key)}")
        elif key in values:
            raise ValueError(f"{key}: stands twice")
        else:
            values[key] = part["bare"] if part["quoted"] is None else part["quoted"]
        at = part.end()
    return codes, values


@frozen(kw_only=True)
class Comment:
    """A comment that is meant for us."""

    text: str
    place: Location


def in_markdown(text: str, path: str) -> Mapping[int, list[Comment]]:
    """The comments of a Markdown text by line: that on which something stands before it, else its last."""
    found: dict[int, list[Comment]] = {}
    if "mobility:" not in text:
        return found
    lines, filled, last = Places(text), 0, 0
    for start, end in comment_spans(text):
        line, column = lines.at(start)
        # what stands between this comment and the one before it, or the start of the line
        if text[max(last, start - column + 1) : start].strip(" \t>"):
            filled = line
        last = end
        inner = text[start + 4 : end - 3]
        if is_directive(inner):
            own = line if filled == line else lines.at(end - 1)[0]
            place = Location(path=path, line=line, column=column)
            found.setdefault(own, []).append(Comment(text=inner, place=place))
    return found


def comment_spans(text: str) -> Iterator[tuple[int, int]]:
    """Where comments start and end; one that is never closed is none."""
    start = text.find("<!--")
    while start >= 0:
        end = text.find("-->", start + 4)
        if end < 0:
            return
        yield start, end + 3
        start = text.find("<!--", end + 3)


@define(kw_only=True)
class Accepting:
    """What the comments of one file accept, on its way to the steps that they speak of."""

    path: str
    waiting: list[Suppression] = field(factory=list)
    of_the_file: list[Suppression] = field(factory=list)
    faults: list[ReadingError] = field(factory=list)

    def take(self, comment: Comment) -> None:
        """Take a comment in; what is not understood is a fault."""
        try:
            whole, made = read_directive(comment.text, comment.place)
            (self.of_the_file if whole else self.waiting).append(made)
        except ReadingError as fault:
            self.faults.append(fault)

    def cut(self, line: str, number: int) -> str:
        """A line of a plain list without the comment at its end, which is taken in."""
        found = _IN_A_LINE.search(line) if "mobility:" in line else None
        if found is None or not is_directive(line[found.end() :]):
            return line
        place = Location(path=self.path, line=number, column=found.start() + 1)
        self.take(Comment(text=line[found.end() :], place=place))
        return line[: found.start()]

    def given(self, steps: tuple[Step | Unread, ...]) -> tuple[Step | Unread, ...]:
        """The steps of a line with what the comments on it and above it accept; what was not read has no findings."""
        made, self.waiting = tuple(self.waiting), []
        return tuple(evolve(step, suppressions=made) if made and isinstance(step, Step) else step for step in steps)

    def left(self) -> None:
        """Comments that no exercise follows are faults."""
        for item in self.waiting:
            at = item.location or Location(path=self.path)
            self.faults.append(ReadingError(NOWHERE, path=self.path, line=at.line, column=at.column))
        self.waiting = []

    def done(self) -> tuple[Suppression, ...]:
        """What is accepted in the whole file; raises `ReadingErrors` when there were faults."""
        self.left()
        if self.faults:
            raise ReadingErrors(sorted(self.faults, key=lambda fault: (fault.line or 0, fault.column or 0)))
        return tuple(self.of_the_file)
