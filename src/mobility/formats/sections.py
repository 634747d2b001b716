"""What stands under the headings of a document; a heading may be an exercise itself, with its cues below."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import takewhile

from attrs import define, evolve, field

from ..language import read_line
from ..model import Step, Unread

_TITLE_LEVEL = 1


@define(kw_only=True)
class Section:
    """A heading with its level (1 the highest, 0 before the first), the exercises that it names, and what follows."""

    name: str = ""
    level: int = 0
    named: tuple[Step, ...] = ()
    steps: list[Step | Unread] = field(factory=list)


def days_of(sections: Sequence[Section]) -> list[Section]:
    """The sections that have steps.

    A heading that names an exercise is a step of the section before, where no exercise stands below it: then what does
    is its dose and its cues.
    """
    found: list[Section] = []
    at = 0
    while at < len(sections):
        extent = _extent(sections[at:])
        if _is_exercise(extent):
            found = found or [Section()]
            found[-1].steps.extend(_noted(extent[0].named, (step for part in extent for step in part.steps)))
            at += len(extent)
        else:
            found.append(sections[at])
            at += 1
    return [section for section in found if section.steps]


def _extent(sections: Sequence[Section]) -> list[Section]:
    """The first section and all that stand below its heading."""
    level = sections[0].level
    return [sections[0], *takewhile(lambda item: item.level > level, sections[1:])]


def _is_exercise(extent: Sequence[Section]) -> bool:
    """Whether a heading with all that belongs to it is one exercise; the title of a whole document is none."""
    own = extent[0]
    is_title = own.level == _TITLE_LEVEL and len(extent) > 1
    return (
        bool(own.named) and not is_title and not any(isinstance(step, Step) for part in extent for step in part.steps)
    )


def _noted(named: Sequence[Step], notes: Iterable[Step | Unread]) -> list[Step]:
    """The exercises of a heading; lines below that are nothing but a dose give it to them, others are cues."""
    cues: list[str] = []
    dose, side = None, None
    for note in notes:
        line = read_line(note.text)
        if line.dose and not any(map(str.isalpha, line.name)):
            dose, side = dose or line.dose, side or line.side
        else:
            cues.append(note.text)
    *before, last = (evolve(step, dose=step.dose or dose, side=step.side or side) for step in named)
    return [*before, evolve(last, cues=(*last.cues, *cues))]
