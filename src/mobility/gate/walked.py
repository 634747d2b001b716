"""The steps of whatever is checked, each with what it finds before it."""

from __future__ import annotations

from collections.abc import Iterator

from ..facts import Session, alone, sessions, week_totals
from ..model import Day, Exercise, Person, Program, Protocol, Step, Unread

Subject = Program | Protocol | Step | Exercise


def as_program(subject: Subject) -> Program:
    """A program of whatever is checked."""
    if isinstance(subject, Exercise):
        subject = Step(subject)
    if isinstance(subject, Step):
        return Program.of(Protocol(steps=(subject,)), title=subject.exercise.title)
    if isinstance(subject, Protocol):
        return Program(title=subject.title or subject.id, days=(Day(protocols=(subject,)),))
    return subject


def walk(program: Program, person: Person, lone: bool = False) -> Iterator[tuple[int, Step | Unread, Session]]:
    """Every step with its index in the program and what it finds."""
    index = 0
    weekly = {} if lone or program.collection else week_totals(program)
    for day in program.days:
        for protocol in day.protocols:
            for step, session in _found(protocol, person, weekly, lone or program.collection):
                yield index, step, session
                index += 1


def _found(
    protocol: Protocol, person: Person, weekly: dict[str, float | None], lone: bool
) -> Iterator[tuple[Step | Unread, Session]]:
    if not lone:
        yield from zip(protocol.steps, sessions(protocol, person, weekly), strict=True)
        return
    stop_rule = True if protocol.stop_rules else None
    for step in protocol.steps:
        yield step, alone(step, stop_rule) if isinstance(step, Step) else Session()
