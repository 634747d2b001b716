"""Changes of lists of lines: Markdown items and plain lines."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import frozen

from ..language.lines import read_line, unmarked
from ..model import Step
from .edits import Edit

_COMMENT = re.compile(r"\s*(?:<!--(?:(?!-->).)*-->\s*)+$|\s+#\s*mobility:.*$")
_LINE_END = re.compile(r"\r\n|\r|\n")


@frozen(kw_only=True)
class TextLine:
    """A line of a text: what it holds, and where it starts and ends, its line end included."""

    text: str
    start: int
    end: int

    @property
    def line_end(self) -> int:
        """Where what it holds ends."""
        return self.start + len(self.text)


def lines_of(text: str) -> list[TextLine]:
    """The lines of a text as an editor counts them."""
    found, at = [], 0
    for end in _LINE_END.finditer(text):
        found.append(TextLine(text=text[at : end.start()], start=at, end=end.end()))
        at = end.end()
    return [*found, TextLine(text=text[at:], start=at, end=len(text))]


def words_of(step: Step) -> str:
    """A step as a line says it, which reads back as that step."""
    side = f" {step.side} side" if step.side else ""
    return f"{step.exercise.title} {step.amount.words()}{side}"


def list_edits(text: str, numbers: Sequence[int], sequence: Sequence[Step], *, keeps_dose: bool) -> list[Edit]:
    """The changes that put a sequence where lines with these numbers (from 1) stand."""
    lines = lines_of(text)
    first = lines[numbers[0] - 1]
    start, end = _content(first.text)
    if keeps_dose:
        changed = _renamed(first.text, start, end, sequence[0].exercise.title)
        edits = [Edit(start=first.start, end=first.line_end, text=changed)]
    else:
        mark, tail = first.text[:start], first.text[end:]
        new_line = text[first.line_end : first.end] or "\n"
        new = [f"{mark}{words_of(step)}" for step in sequence]
        new[0] += tail
        edits = [Edit(start=first.start, end=first.line_end, text=new_line.join(new))]
    for number in numbers[1:]:
        edits.append(_gone(lines, number))
    for number in numbers if not keeps_dose else ():
        edits += [_gone(lines, at) for at in _told_below(lines, number)]
    return edits


def _content(line: str) -> tuple[int, int]:
    """Where the words of a line start behind its bullet, and end before a comment."""
    start, _ = unmarked(line)
    found = _COMMENT.search(line)
    end = found.start() if found and found.start() >= start else len(line.rstrip())
    return start, max(start, end)


def _renamed(line: str, start: int, end: int, title: str) -> str:
    """The line with another name at its dose."""
    told = read_line(line[start:end])
    at = line.find(told.name, start)
    if not told.name or at < 0:
        return f"{line[:start]}{title}{line[end:]}"
    return f"{line[:at]}{title}{line[at + len(told.name) :]}"


def _gone(lines: Sequence[TextLine], number: int) -> Edit:
    """A line without a trace; of the last line the end of the one before it goes too."""
    line = lines[number - 1]
    if line.end == line.line_end and number > 1:
        return Edit(start=lines[number - 2].line_end, end=line.end, text="")
    return Edit(start=line.start, end=line.end, text="")


def _told_below(lines: Sequence[TextLine], number: int) -> list[int]:
    """The numbers of the lines below an item that are set in deeper: they tell how it is done."""
    own = _indent(lines[number - 1].text)
    found = []
    for at in range(number + 1, len(lines) + 1):
        line = lines[at - 1].text
        if not line.strip() or _indent(line) <= own:
            break
        found.append(at)
    return found


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" \t"))
