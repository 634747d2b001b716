"""Tables of separated values: plans and logs as people keep them in spreadsheets, and programs written as one.

Which column holds what is told by the names of the columns (`csv_columns`), what a row says of its dose by its cells
(`csv_dose`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from attrs import define, evolve, field

from ...language import Names, is_day, is_heading, read_line, rest_row
from ...model import Day, Dose, Location, Program, Protocol, Step, Unread
from ..document import Document
from ..logs import LoggedSet
from ..own import NOT_KNOWN, line_steps, rested
from ..syntax.csv_text import Row
from .csv_columns import Sheet, escaped, sheet_of
from .csv_dose import AMOUNTS, Told, told_of
from .log_marks import MOST_PARTNERS, Marks

SUFFIXES = (".csv", ".tsv")

NO_NAME = "this row names no exercise"
NOT_READ = "not read:"
"""What stands before the reason why a row was not read, among the cues of a table that was written."""

COLUMNS = ("day", "exercise", "sets", "reps", "seconds", "breaths", "each_side", "side", "load_kg", "rest_s", "cues")
"""The columns of a table that is written."""

_NO = frozenset({"", "0", "no", "false", "none", "-", "n"})
_UNWRITABLE = re.compile("[\x00\ud800-\udfff]")
_QUOTED = re.compile(r'[",;|\t\r\n]|^\s|\s$')


def read(document: Document, names: Names) -> Program:
    """A plan, or the distinct exercises of a log; raises `ReadingError` where no column names exercises.

    A table with dates, or with a row for every set, is a log.  Of a plan every row is a step, in days where a column
    or a heading tells them; headings and rests are none.  A table that only says how exercises are done is a
    collection, in which the text counts.
    """
    sheet = sheet_of(document, names)
    return _log(sheet, names) if sheet.is_log else plan_of(sheet, names)


# ---- logs -------------------------------------------------------------------------------------------


def _log(sheet: Sheet, names: Names) -> Program:
    marks = Marks(path=sheet.path)
    return marks.program(_logged(sheet, marks), names)


def _logged(sheet: Sheet, marks: Marks) -> Iterator[LoggedSet]:
    for row in sheet.rows:
        name = sheet.title(row)
        if not name or sheet.is_head(row):
            continue
        told, session = told_of(sheet, row), " ".join(sheet.told(row, role) for role in ("date", "week", "day"))
        given = told.given
        marks.sets(name, given.get("sets", 0))
        marks.rest(name, given.get("rest_s"))
        marks.effort(name, given.get("effort"))
        marks.bare_load(name, told.bare)
        marks.superset(session, _group(sheet, row), name)
        for note in sheet.all_told(row, "notes"):
            marks.note(name, note, row[0].line)
        yield LoggedSet(
            name=name,
            location=sheet.place(row),
            session=session,
            reps=given.get("reps"),
            seconds=given.get("seconds"),
            load_kg=given.get("load_kg"),
        )


def _group(sheet: Sheet, row: Row) -> str:
    """What the row says of its superset, empty where it is in none."""
    told = sheet.told(row, "superset")
    return "" if told.lower() in _NO else told


# ---- plans ------------------------------------------------------------------------------------------


def plan_of(sheet: Sheet, names: Names) -> Program:
    """The plan that the rows of a table are."""
    plan = _Plan(sheet=sheet, names=names, marks=Marks(path=sheet.path))
    for row in sheet.rows:
        plan.take(row)
    return plan.program()


@define(kw_only=True)
class _Plan:
    """What was read so far: the steps of each day, and which of them are one superset."""

    sheet: Sheet
    names: Names
    marks: Marks
    week: str = ""
    day: str = ""
    days: dict[str, list[Step | Unread]] = field(factory=dict)
    supersets: dict[tuple[str, str], list[int]] = field(factory=dict)

    def take(self, row: Row) -> None:
        """Read a row."""
        sheet, name = self.sheet, self.sheet.title(row)
        if sheet.is_head(row):
            return
        # people name a day once and leave the cells below it empty
        self.week, self.day = sheet.told(row, "week") or self.week, sheet.told(row, "day") or self.day
        if not name:
            self._nameless(row)
        elif self.names.resolve(name) or not self._passed_over(name, row):
            self._step(name, row)

    @property
    def label(self) -> str:
        """The name of the day that is read."""
        week = f"week {self.week}" if self.week.isdigit() else self.week
        return ", ".join(filter(None, (week, self.day)))

    @property
    def steps(self) -> list[Step | Unread]:
        """The steps of the day that is read."""
        return self.days.setdefault(self.label, [])

    def _nameless(self, row: Row) -> None:
        """A day that stands beside the column of names, or amounts without an exercise."""
        others, first = self.sheet.others(row), next(cell for cell in row if cell.value)
        if len(others) == 1 and is_day(others[0]) and is_heading(others[0]):
            self.day = others[0]
        elif told_of(self.sheet, row).given:
            place = Location(path=self.sheet.path, line=first.line, column=first.column)
            self.steps.append(Unread(", ".join(others), reason=NO_NAME, location=place))

    def _passed_over(self, name: str, row: Row) -> bool:
        """Whether a row is a rest, which stands as a cue on the step before, or a heading."""
        if any(note.startswith(NOT_READ) for note in self.sheet.all_told(row, "notes")):
            return False
        if rest_row(name) is not None:
            rested(self.steps, " ".join((name, *self.sheet.others(row))))
            return True
        if not is_heading(name) or told_of(self.sheet, row).given:
            return False
        if is_day(name) and not {"day", "week"} & self.sheet.at.keys():
            self.day = name
        return True

    def _step(self, name: str, row: Row) -> None:
        sheet, told = self.sheet, told_of(self.sheet, row)
        notes = [line.strip() for text in sheet.all_told(row, "notes") for line in text.splitlines() if line.strip()]
        for note in notes:
            self.marks.note(name, note, row[0].line)
        self.marks.bare_load(name, told.bare)
        group = _group(sheet, row)
        for step in self._read(name, row):
            if group:
                self.supersets.setdefault((self.label, group), []).append(len(self.steps))
            self.steps.append(_dosed(step, told, notes))

    def _read(self, name: str, row: Row) -> tuple[Step | Unread, ...]:
        """The steps of a row: mostly one, several where its name is a choice."""
        sheet, place = self.sheet, self.sheet.place(row)
        text = "\n".join(sheet.all_told(row, "text"))
        if text:
            # the lexicon of instructions is not loaded for lists of names
            from ...language.records import read_record

            equipment, category = sheet.told(row, "equipment"), sheet.told(row, "category")
            read = read_record(name, text, equipment=equipment, category=category, names=self.names)
            return (evolve(read, location=place),)
        return _named(name, self.names, place)

    def program(self) -> Program:
        """The days that have steps; one without any where there is none."""
        for (day, group), places in self.supersets.items():
            _pair(self.days[day], places, group)
        full = [(name, steps) for name, steps in self.days.items() if steps] or [("", [])]
        days = tuple(Day(name=name, protocols=(Protocol(steps=tuple(steps)),)) for name, steps in full)
        return Program(
            source=self.sheet.path,
            days=days,
            collection=not self.sheet.is_laid_out and "text" in self.sheet.at,
            remarks=self.marks.remarks(),
        )


def _named(name: str, names: Names, place: Location | None = None) -> tuple[Step | Unread, ...]:
    """The steps that a name means: a dose in it counts where what is left of it means the same."""
    match, found = names.resolve(name), line_steps(read_line(name), names, place)
    first, *more = found
    if more:
        return found
    single = evolve(first, text=name)
    if match is None or (isinstance(single, Step) and single.exercise == match.exercise):
        return (single,)
    return (Step(match.exercise, text=name, location=place),)


def _dosed(step: Step | Unread, told: Told, notes: list[str]) -> Step | Unread:
    """The step with what the cells of its row say, which goes before what its name says."""
    if isinstance(step, Unread):
        reasons = (note.removeprefix(NOT_READ).strip() for note in notes if note.startswith(NOT_READ))
        return evolve(step, reason=next(reasons, step.reason or NOT_KNOWN))
    given = told.given
    plain: dict[str, None] = dict.fromkeys(AMOUNTS) if given.keys() & AMOUNTS else {}
    dose = evolve(step.dose or Dose(), **{**plain, **given}) if given else step.dose
    return evolve(step, dose=dose, side=told.side or step.side, cues=(*step.cues, *told.cues, *notes))


def _pair(steps: list[Step | Unread], places: list[int], group: str) -> None:
    """Put on each step of a superset with which others it is done."""
    titles = [(at, steps[at].text) for at in places[: MOST_PARTNERS + 1]]
    for at in places:
        step = steps[at]
        if isinstance(step, Step):
            cues = [f"superset with {title}" for other, title in titles if other != at] or [f"superset: {group}"]
            steps[at] = evolve(step, cues=(*step.cues, *cues))


# ---- writing ----------------------------------------------------------------------------------------


def write(program: Program, names: Names) -> str:
    """A table with `COLUMNS`, a step a row, which reads back the same as far as the columns go.

    Quoted as RFC 4180 has it; a cell that a spreadsheet would run as a formula has a `'` in front, which is taken away
    when it is read.  Cues stand one a line.  An exercise that `names` does not have is written by its name alone.
    """
    lines: list[tuple[str, ...]] = [COLUMNS]
    for label, day in zip(_labels(program.days), program.days, strict=True):
        lines += [(label, *_cells(step, names)) for protocol in day.protocols for step in protocol.steps]
    return "".join(",".join(map(_quoted, line)) + "\r\n" for line in lines)


def _labels(days: tuple[Day, ...]) -> list[str]:
    """A name for each day that no other has; only the first may have none, since an empty cell goes on with a day."""
    found: dict[str, None] = {}
    tries: dict[str, int] = {}
    for number, day in enumerate(days, start=1):
        name = label = " ".join(day.name.split()) or ("" if number == 1 else f"Day {number}")
        while label in found:
            tries[name] = tries.get(name, 1) + 1
            label = f"{name} ({tries[name]})"
        found[label] = None
    return list(found)


def _cells(step: Step | Unread, names: Names) -> tuple[str, ...]:
    """The cells of a row after that of the day."""
    if isinstance(step, Unread):
        return (step.text.strip() or "?", *[""] * (len(COLUMNS) - 3), " ".join((NOT_READ, *step.reason.split())))
    dose = step.dose
    amounts = (dose.sets, dose.reps, dose.seconds, dose.breaths) if dose else (None,) * 4
    cues = "\n".join(" ".join(cue.split()) for cue in step.cues)
    return (
        _title(step, names),
        *map(_figure, amounts),
        "yes" if dose and dose.each_side else "",
        step.side or "",
        _figure(dose.load_kg if dose else None),
        _figure((dose.rest_s or None) if dose else None),
        cues,
    )


def _title(step: Step, names: Names) -> str:
    """A name that means this very exercise where there is one, else one that means no other."""
    exercise = step.exercise
    for name in (" ".join(step.text.split()), exercise.title, exercise.id):
        if _named(name, names) == (Step(exercise, text=name),):
            return name
    title = exercise.title
    return title if all(isinstance(item, Unread) for item in _named(title, names)) else f"own exercise: {title}"


def _figure(value: float | None) -> str:
    return "" if value is None else f"{Decimal(str(value)).normalize():f}"


def _quoted(text: str) -> str:
    plain = escaped(_UNWRITABLE.sub("\ufffd", text))
    return '"' + plain.replace('"', '""') + '"' if _QUOTED.search(plain) else plain
