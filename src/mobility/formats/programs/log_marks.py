"""What a log says of its exercises beside their sets: rests, effort, supersets, equipment, notes.

`Marks` gathers it row by row and puts it on the steps of the folded log.  Only notes that report pain, an injury or the
like become remarks: the others are prescriptions and diaries.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice
from typing import Any

from attrs import define, evolve, field

from ...errors import ModelError
from ...language import Names
from ...model import Dose, Program, Step, Unread
from ..logs import LoggedSet, folded

MOST_REMARKS = 10
"""How many remarks a log may make (policy)."""

MOST_PARTNERS = 5
"""How many partners in supersets a step names (policy)."""

_LONGEST_NOTE = 160
_WORDS = (
    r"pain\w*|hurt\w*|ach(?:e|es|ed|ing|y)|sore(?:ness)?|injur\w+|sprain\w*|strain(?:s|ed)?|tweak\w*|twinge\w*|numb\w*"
    r"|tingl\w+|dizz\w+|faint(?:ed)?|swollen|swelling|surgery|popped|pinch(?:ed|ing)|schmerz\w*|\w+schmerz\w*|verletz\w+"
    r"|taub\w*|kribbel\w*|schwind(?:e?lig|el)|gezerrt|zerrung|dolor\w*|duele\w*|doli[óo]\w*|lesi[óo]n\w*|mare(?:o|ado|ada)"
    r"|hormigueo|douleur\w*|douloureu\w+|bless(?:é|ée|ure|ures)|vertige\w*|dolore|infortun\w+|vertigin\w+|dor|dores|lesão"
    r"|tontura"
)
_PAIN = re.compile(rf"(?<!\w)(?:{_WORDS})(?!\w)|tut weh|fait mal|fa male|mal (?:au|à|aux)(?!\w)", re.IGNORECASE)


def tells_of_pain(text: str) -> bool:
    """Whether a note reports pain, an injury, numbness or the like, in one of six languages."""
    return bool(_PAIN.search(text))


@define(kw_only=True)
class _Mark:
    """What was gathered of one exercise."""

    sets: int = 0
    rest_s: float | None = None
    effort: float | None = None
    bare: float = 0.0
    equipment: str | None = None
    partners: dict[str, None] = field(factory=dict)


@define(kw_only=True)
class Marks:
    """What was gathered of all exercises of a log, by name."""

    path: str
    _of: dict[str, _Mark] = field(factory=dict)
    _groups: dict[tuple[str, str], dict[str, None]] = field(factory=dict)
    _notes: dict[tuple[str, str], str] = field(factory=dict)

    def sets(self, name: str, count: int) -> None:
        """A row of several sets; the largest number counts."""
        mark = self._mark(name)
        mark.sets = max(mark.sets, count)

    def rest(self, name: str, seconds: float | None) -> None:
        """A rest between its sets; the shortest counts, since it is the larger exposure."""
        if seconds:
            mark = self._mark(name)
            mark.rest_s = min(seconds, mark.rest_s or seconds)

    def effort(self, name: str, value: float | None) -> None:
        """A perceived effort 0-10; the largest counts."""
        if value:
            mark = self._mark(name)
            mark.effort = max(value, mark.effort or 0.0)

    def bare_load(self, name: str, value: float | None) -> None:
        """A load of which the file does not tell the unit."""
        if value:
            mark = self._mark(name)
            mark.bare = max(value, mark.bare)

    def equipment(self, name: str, text: str) -> None:
        """What it was done with, where that stands beside the name; where that differs it tells nothing."""
        mark, told = self._mark(name), text.strip()
        mark.equipment = told if mark.equipment in {None, told} else ""

    def superset(self, session: str, group: str, name: str) -> None:
        """One of several exercises of a session that were done in turn; `group` may be empty: in none."""
        if group:
            self._groups.setdefault((session, group), {})[name.strip()] = None

    def note(self, name: str, text: str, line: int) -> None:
        """What somebody wrote beside it; kept where it reports pain."""
        told = re.sub(r"[\s\x00-\x1f\x7f]+", " ", text).strip()
        if told and tells_of_pain(told):
            self._notes.setdefault((name.strip(), told), f"{self.path}:{line}")

    def program(self, sets: Iterable[LoggedSet], names: Names) -> Program:
        """The folded log with its marks; `sets` may gather them while it is read."""
        done = list(sets)
        self._pair()
        full = self._with_equipment({item.name.strip() for item in done}, names)
        made = folded((evolve(item, name=full.get(item.name.strip(), item.name)) for item in done), self.path, names)
        short = {long: name for name, long in full.items()}
        days = tuple(
            evolve(day, protocols=tuple(evolve(item, steps=self._marked(item.steps, short)) for item in day.protocols))
            for day in made.days
        )
        return evolve(made, days=days, remarks=self.remarks())

    def remarks(self) -> tuple[str, ...]:
        """What a reader should see: that loads have no unit, and the notes that report pain."""
        return (*self._unit(), *self._told())

    def _mark(self, name: str) -> _Mark:
        return self._of.setdefault(name.strip(), _Mark())

    def _pair(self) -> None:
        for members in self._groups.values():
            for name in members:
                others = (other for other in members if other != name)
                self._mark(name).partners.update(dict.fromkeys(islice(others, MOST_PARTNERS)))

    def _with_equipment(self, known: set[str], names: Names) -> dict[str, str]:
        """The names that mean something together with the one equipment beside them, each with it."""
        full = {
            name: f"{name} ({mark.equipment})"
            for name, mark in self._of.items()
            if mark.equipment and names.resolve(f"{name} ({mark.equipment})")
        }
        return {name: text for name, text in full.items() if text not in known}

    def _marked(self, steps: Iterable[Step | Unread], short: dict[str, str]) -> tuple[Step | Unread, ...]:
        named = (evolve(step, text=short.get(step.text, step.text)) for step in steps)
        return tuple(_with_mark(step, self._of[step.text]) if step.text in self._of else step for step in named)

    def _unit(self) -> Iterable[str]:
        if any(mark.bare for mark in self._of.values()):
            yield f"{self.path}: note: no unit is told for the weights, so no load was taken from them"

    def _told(self) -> Iterable[str]:
        told = [f"{at}: note: {name}: {text}" for (name, text), at in self._notes.items()]
        shown = [text if len(text) <= _LONGEST_NOTE else f"{text[: _LONGEST_NOTE - 3]}..." for text in told]
        room = MOST_REMARKS - 1
        if len(shown) <= room:
            return shown
        return [*shown[: room - 1], f"{self.path}: note: {len(shown) - room + 1} more notes report pain or the like"]


def _with_mark(step: Step | Unread, mark: _Mark) -> Step | Unread:
    if isinstance(step, Unread):
        return step
    given = {"rest_s": mark.rest_s, "effort": mark.effort, "sets": mark.sets or None}
    cues = [f"superset with {name}" for name in islice(mark.partners, MOST_PARTNERS)]
    cues += [f"weight up to {mark.bare:g}, in a unit that is not told"] if mark.bare else []
    return evolve(step, dose=with_amounts(step.dose, given), cues=(*step.cues, *cues))


def with_amounts(dose: Dose | None, given: dict[str, Any]) -> Dose | None:
    """The dose with these amounts, less those that a dose refuses; None where there is nothing at all."""
    for name, value in given.items():
        if value is None:
            continue
        try:
            dose = evolve(dose or Dose(), **{name: value})
        except ModelError:
            continue  # a slip of the keyboard, such as a rest of a day, is no amount
    return dose
