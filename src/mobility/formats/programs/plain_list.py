"""A plain list: one exercise a line, with or without a dose."""

from __future__ import annotations

from attrs import define, evolve, field

from ...language import Names, is_day, is_heading, read_line, rest_row, rounds, stop_sign
from ...model import Day, Dose, Location, Program, Protocol, Step, Unread
from ..document import Document
from ..ignore_comments import Accepting
from ..own import line_steps, rested
from ..syntax.lines import lines_of, without_merge_marks

SUFFIXES = (".txt",)


def read(document: Document, names: Names) -> Program:
    """A program from a list.

    Lines that start with `#`, lines without a letter and headings (`Warm-up`) are passed over; `Day 2` begins a day.
    `3 rounds:` counts for the lines up to the next blank line or heading, `Rest 60 s` stands as a cue on the step
    before.  `Stop if ...` is a stop rule of the whole list, wherever it stands.  For comments that accept findings see
    `ignore_comments`; raises `ReadingErrors` for those that are not understood.
    """
    path = document.path
    found = _Reading(path=path, names=names, accepting=Accepting(path=path))
    lines, remarks = without_merge_marks(lines_of(document.text, path), path)
    for number, line in enumerate(lines, start=1):
        found.take(found.accepting.cut(line, number), number)
    return evolve(found.program(), remarks=remarks)


@define(kw_only=True)
class _Reading:
    """What was read so far: steps day by day, signs to stop at, and how many rounds the next lines are done."""

    path: str
    names: Names
    accepting: Accepting
    days: list[tuple[str, list[Step | Unread]]] = field(factory=lambda: [("", [])])
    stops: list[str] = field(factory=list)
    rounds: int = 1

    def take(self, line: str, number: int) -> None:
        """Read a line."""
        steps, sign = self.days[-1][1], stop_sign(line)
        if line.lstrip().startswith("#") or not any(map(str.isalpha, line)):
            self.rounds = self.rounds if line.strip() else 1
            return
        if sign:
            self.stops.append(sign)
        elif (count := rounds(line)) is not None:
            self.rounds = count
        elif (told := rest_row(line)) is None or not rested(steps, told):
            self._listed(line, number)
        self.accepting.left()

    def _listed(self, line: str, number: int) -> None:
        found = listed(line, number, self.path, self.names)
        if isinstance(found[0], Unread) and is_heading(line):
            self.rounds = 1
            if is_day(line):
                self.days.append((line.strip(" \t*_:"), []))
            return
        self.days[-1][1].extend(_in_rounds(step, self.rounds) for step in self.accepting.given(found))

    def program(self) -> Program:
        """The days that have steps, each with all stop rules; one without any where there is none."""
        stops = tuple(dict.fromkeys(self.stops))
        full = [day for day in self.days if day[1]] or self.days[:1]
        days = tuple(
            Day(name=name, protocols=(Protocol(steps=tuple(steps), stop_rules=stops),)) for name, steps in full
        )
        return Program(source=self.path, days=days, suppressions=self.accepting.done())


def _in_rounds(step: Step | Unread, count: int) -> Step | Unread:
    """The step as often as the rounds say, unless it says how many sets itself."""
    if count == 1 or isinstance(step, Unread) or (step.dose and step.dose.sets > 1):
        return step
    return evolve(step, dose=evolve(step.dose or Dose(), sets=count))


def listed(text: str, number: int, path: str, names: Names) -> tuple[Step | Unread, ...]:
    """The steps of one line, mostly one, placed where its name starts."""
    line = read_line(text)
    return line_steps(line, names, Location(path=path, line=number, column=line.offset + 1))
