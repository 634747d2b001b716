"""What a format does not keep of a program: found by reading back what was written, not by what a writer promises.

A format that is only written says in `KEEPS` with which words the parts begin that it keeps; everything else is lost.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import fields, frozen

from ..errors import MobilityError
from ..language import Names
from ..model import Dose, Program, Protocol, Step, Unread
from .document import Document

Place = tuple[str, int | None]
"""A part of a program and the index of the step that it belongs to, None for the program itself."""


@frozen(kw_only=True)
class Loss:
    """A part of a program that is not in what was written, and the indexes of the steps that had it."""

    part: str
    steps: tuple[int, ...] = ()

    def words(self) -> str:
        """The loss in words, for people."""
        if not self.steps:
            return self.part
        listed = ", ".join(str(index + 1) for index in self.steps[:10])
        more = f" and {len(self.steps) - 10} more" if len(self.steps) > 10 else ""
        return f"{self.part} (step{'' if len(self.steps) == 1 else 's'} {listed}{more})"


def losses(program: Program, written: str, module: Any, names: Names) -> tuple[Loss, ...]:
    """What is lost of a program in the text that a format wrote of it."""
    before = dict(_parts(program))
    if hasattr(module, "read"):
        after = _read_back(written, module, names)
        gone = [place for place, value in before.items() if after.get(place) != value]
    else:
        kept = tuple(getattr(module, "KEEPS", ()))
        gone = [place for place in before if not place[0].startswith(kept)]
    return _gathered(gone)


def _read_back(written: str, module: Any, names: Names) -> Mapping[Place, Any]:
    document = Document.of(written, f"again{module.SUFFIXES[0]}")
    try:
        return dict(_parts(module.read(document, names)))
    except MobilityError:
        return {}


def _gathered(gone: list[Place]) -> tuple[Loss, ...]:
    found: dict[str, list[int]] = {}
    for part, index in gone:
        steps = found.setdefault(part, [])
        if index is not None:
            steps.append(index)
    return tuple(Loss(part=part, steps=tuple(steps)) for part, steps in found.items())


def _parts(program: Program) -> Iterator[tuple[Place, Any]]:
    """Every part of a program that says something, with its value."""
    head: dict[str, object] = {
        "title": program.title,
        "collection": program.collection,
        "remarks": program.remarks,
        "accepted findings": program.suppressions,
    }
    yield from (((name, None), value) for name, value in head.items() if value)
    index = 0
    for number, day in enumerate(program.days):
        if day.name:
            yield (f"name of day {number + 1}", None), day.name
        if day.times_per_week != 1:
            yield (f"times a week of day {number + 1}", None), day.times_per_week
        for protocol in day.protocols:
            yield from _of_protocol(protocol)
            for step in protocol.steps:
                yield from (((part, index), value) for part, value in _of_step(step, number))
                index += 1


def _of_protocol(protocol: Protocol) -> Iterator[tuple[Place, Any]]:
    name = protocol.title or protocol.id
    for part in ("id", "title", "goal", "stop_rules", "sources"):
        value = getattr(protocol, part)
        if value:
            yield (f"{part.replace('_', ' ')} of protocol {name!r}" if name else part.replace("_", " "), None), value


def _of_step(step: Step | Unread, day: int) -> Iterator[tuple[str, Any]]:
    yield "day", day
    if isinstance(step, Unread):
        yield "line that was not read", step.text
        return
    yield "exercise", step.exercise
    for item in fields(Dose):
        value = getattr(step.dose, item.name, None)
        if value is not None and value != item.default:
            yield f"dose.{item.name}", value
    for part in ("side", "cues", "within_s", "transition", "suppressions"):
        value = getattr(step, part)
        if value:
            yield part, tuple(value) if part == "cues" else value
