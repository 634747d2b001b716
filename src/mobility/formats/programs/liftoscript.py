"""Liftoscript, in which Liftosaur keeps programs: in Markdown, in blocks of code that say so, or as a text of its own.

Weeks and days in order become days named "Week 1, Workout A"; a line that stands in several weeks (`Squat[1-4]`) is a
step of each of them that has that day.  Lines with `used: none` are templates, whose sets others take by `...name`.
Sets to warm up are a cue, and so is a comment right above an exercise; progress and update are left out, since they say
nothing of one training.  Of variations of the sets that with `!` counts, else the first.  What is not understood among
the sets is a cue, word for word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from attrs import define, evolve, field

from ...errors import ModelError
from ...language import Names, stop_sign
from ...model import Day, Dose, Location, Program, Protocol, Step, Unread
from ..document import Document
from ..logs import named_step
from ..syntax.liftoscript_sets import Amounts, amounts_of
from ..syntax.liftoscript_text import ExerciseLine, Script, has_fence, of_equipment, script
from ..syntax.liftoscript_weeks import DayLines, Lookup, days_of
from .liftoscript_writing import TAKEN, TITLE, TOLD, written
from .log_marks import tells_of_pain

SUFFIXES = (".liftoscript",)

_TEXTS = frozenset({".txt", ".text", ".md", ".markdown", ""})
_SIGN = re.compile(
    r"^[^/\r\n|`]{1,200}/[^\r\n]{0,300}?(?:\b(?:progress|update|superset|warmup|used)\s?:|\{~|(?<![\w.])\.\.\.\w)"
    r"|^#[^#\r\n]{1,100}[\r\n]+##[^#\r\n]{1,100}[\r\n]+[^/\r\n|`-]{1,100} / !?\d{1,3}x\d",
    re.MULTILINE,
)
_SILENT = frozenset({"progress", "update", "id", "used", "superset"})
"""Properties that say nothing of what is done in one training, or are read elsewhere."""

_MOST_REMARKS = 10
_MOST_PARTNERS = 5
_MOST_CHOICES = 8
_MOST_LENDERS = 4
_LONGEST_NOTE = 160
_LONGEST_SEARCHED = 2000


def recognises(document: Document) -> bool:
    """Whether it has a block of Liftoscript, or is a text with signs that only this language has."""
    if document.suffix in SUFFIXES:
        return True
    if not document.is_text or document.suffix not in _TEXTS:
        return False
    return has_fence(document.text) or _SIGN.search(document.head) is not None


def read(document: Document, names: Names) -> Program:
    """A program from Liftoscript.

    Raises `ReadingError` for a block of code or a script that never closes, for a line with sets and no name, and for
    far too many exercises in all weeks together.
    """
    return _Reading(path=document.path, names=names, script=script(document.text, document.path)).program()


def write(program: Program, names: Names) -> str:
    """Liftoscript text of a program, a text of its own.

    The language has no word for holds, sides and stop rules: a hold is the label of a set, `3x1 (30s)`, the others
    stand in comments that `read` takes back.  Transitions and times a week are not kept, and signs in names that mean
    something in the language become blanks.
    """
    return written(program, names)


@define(kw_only=True)
class _Reading:
    """A script on its way to a program."""

    path: str
    names: Names
    script: Script
    remarks: dict[str, None] = field(factory=dict)
    amounts: dict[tuple[str, ...], Amounts] = field(factory=dict)
    templates: frozenset[str] = frozenset()

    def program(self) -> Program:
        """The days that have steps, each with all stop rules."""
        days = days_of(self.script.parts, self.path)
        lookup = Lookup.of(days)
        self.templates = frozenset(line.key for day in days for line in day.own if line.property_of("used") == "none")
        self._pain()
        stops = tuple(dict.fromkeys(sign for _, text in self.script.comments if (sign := stop_sign(text))))
        made: list[Day] = []
        for day in days:
            steps = tuple(self._day(day, lookup))
            if steps:
                made.append(Day(name=day.name, protocols=(Protocol(steps=steps, stop_rules=stops),)))
        return Program(
            title=self.script.title or self._title(), source=self.path, days=tuple(made), remarks=tuple(self.remarks)
        )

    def _day(self, day: DayLines, lookup: Lookup) -> Iterator[Step | Unread]:
        lines = [line for line in day.lines if not self._is_template(line)]
        groups: dict[str, dict[str, None]] = {}
        for line in lines:
            groups.setdefault(line.property_of("superset"), {})[line.name] = None
        for line in lines:
            group = groups[line.property_of("superset")] if line.property_of("superset") else {}
            partners = islice((name for name in group if name != line.name), _MOST_PARTNERS)
            yield from self._steps(line, self._amounts(line, day, lookup), tuple(partners))

    def _is_template(self, line: ExerciseLine) -> bool:
        """Whether it only lends its sets; in later weeks it may be told without `used: none`."""
        if line.property_of("used") == "none":
            return True
        return line.key in self.templates and self.names.resolve(line.name) is None

    def _amounts(self, line: ExerciseLine, day: DayLines, lookup: Lookup) -> Amounts:
        """What a line says with what the line says whose sets it takes, which may take them from a third."""
        lenders = [line]
        while lenders[-1].reuse and len(lenders) <= _MOST_LENDERS:
            found = lookup.find(lenders[-1], day)
            if found is None:
                told = f"'...{lenders[-1].reuse.name}' names no exercise here, so its sets are not known"
                self._remark(lenders[-1].line, told)
                break
            lenders.append(found)
        amounts = self._of(lenders.pop())
        for lender in reversed(lenders):
            amounts = self._of(lender).reused(amounts)
        return amounts

    def _of(self, line: ExerciseLine) -> Amounts:
        if line.sets not in self.amounts:
            self.amounts[line.sets] = amounts_of(line.sets)
        return self.amounts[line.sets]

    def _steps(self, line: ExerciseLine, amounts: Amounts, partners: tuple[str, ...]) -> Iterator[Step | Unread]:
        given, described = _described(line.descriptions)
        side = given.pop("side", None)
        dose, refused = _dose({**given, **amounts.given()})
        cues = [*described, *amounts.told, *refused]
        cues += [
            f"{'warm-up' if key == 'warmup' else key}: {value}"
            for key, value in line.properties
            if key not in _SILENT and value.lower() not in ("", "none")
        ]
        cues += [f"superset with {name}" for name in partners]
        for step in self._named(line, dose):
            if isinstance(step, Unread):
                yield step
            else:
                yield evolve(step, side=side, cues=tuple(dict.fromkeys((*cues, *step.cues))))

    def _named(self, line: ExerciseLine, dose: Dose | None) -> list[Step | Unread]:
        """The steps that a name means: equipment after a comma belongs to it, another exercise is a step of its own."""
        place = Location(path=self.path, line=line.line, column=line.column)
        name, equipment = of_equipment(line.name)
        if equipment:
            whole = named_step(f"{name} ({equipment})", self.names, place, dose)
            if isinstance(whole, Step):
                return [evolve(whole, text=line.name)]
            # equipment that goes without saying is no option of a movement: "Pull Up, bodyweight"
            plain = named_step(name, self.names, place, dose)
            if isinstance(plain, Step):
                return [evolve(plain, text=line.name, cues=(f"equipment: {equipment}",))]
            return [evolve(plain, text=line.name)]
        parts = [part for part in re.finditer(r"[^,]+", line.name) if part[0].strip()]
        several = [
            named_step(part[0].strip(), self.names, _moved(place, part), dose)
            for part in (parts if 1 < len(parts) <= _MOST_CHOICES else ())
        ]
        known = [evolve(item, cues=(f"one of: {line.name}",)) for item in several if isinstance(item, Step)]
        if known and len(known) == len(several):
            return [*known]
        return [named_step(line.name, self.names, place, dose)]

    def _title(self) -> str:
        """The title in a comment of the first line, as `write` puts it there."""
        number, text = next(iter(self.script.comments), (0, ""))
        return text.removeprefix(TITLE).strip() if number == 1 and text.startswith(TITLE) else ""

    def _pain(self) -> None:
        """Comments that report pain, for whoever reads what was found."""
        for number, text in self.script.comments:
            if stop_sign(text) is None and tells_of_pain(text[:_LONGEST_SEARCHED]):
                self._remark(number, text)

    def _remark(self, line: int, text: str) -> None:
        told = " ".join(text.split())
        told = told if len(told) <= _LONGEST_NOTE else f"{told[: _LONGEST_NOTE - 3]}..."
        if len(self.remarks) < _MOST_REMARKS:
            self.remarks[f"{self.path}:{line}: note: {told}"] = None


def _moved(place: Location, part: re.Match[str]) -> Location:
    blank = len(part[0]) - len(part[0].lstrip())
    return evolve(place, column=(place.column or 1) + part.start() + blank)


def _described(texts: tuple[str, ...]) -> tuple[dict[str, Any], list[str]]:
    """What the comments above an exercise say: amounts, where they are of the kind that `write` makes, and cues."""
    given: dict[str, Any] = {}
    cues: list[str] = []
    for text in texts:
        found = TOLD.fullmatch(text)
        if found:
            given |= {name: TAKEN[name](value) for name, value in found.groupdict().items() if value}
        elif stop_sign(text) is None:
            cues.append(text)
    return given, cues


def _dose(given: dict[str, Any]) -> tuple[Dose | None, list[str]]:
    """The dose, and in words what a dose refuses; None where nothing is told."""
    kept: dict[str, Any] = {}
    refused: list[str] = []
    for name, value in given.items():
        try:
            Dose(**{name: value})
        except ModelError:
            refused.append(f"{name.removesuffix('_s').removesuffix('_kg')}: {value:g}")
            continue
        kept[name] = value
    return (Dose(**kept) if kept else None), refused
