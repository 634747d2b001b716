"""The weeks of a Liftoscript text: which line stands on which day, and which line another means by `...name`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import define, evolve, field

from ...errors import ReadingError
from .liftoscript_text import ExerciseLine, Heading, called

MOST_STEPS = 50_000
"""Lines of all weeks together (policy): a repeated line is short and stands in many weeks."""


@define(kw_only=True)
class DayLines:
    """A day: `week` and `number` within it count from 1; `name` holds the headings of both."""

    week: int
    number: int
    name: str
    own: list[ExerciseLine] = field(factory=list)
    repeated: dict[str, ExerciseLine] = field(factory=dict)

    @property
    def lines(self) -> list[ExerciseLine]:
        """Its lines in order: those of earlier weeks that it does not have itself, then its own."""
        keys = {line.key for line in self.own}
        earlier = (line for key, line in self.repeated.items() if key not in keys)
        return sorted([*earlier, *self.own], key=lambda line: line.order)


def days_of(parts: Iterable[Heading | ExerciseLine], path: str) -> list[DayLines]:
    """The days in order, with the lines that earlier weeks repeat.

    Raises `ReadingError` for more than `MOST_STEPS` lines in all weeks.
    """
    days = list(_days(parts))
    at = {(day.week, day.number): day for day in days}
    last = max((day.week for day in days), default=0)
    count = 0
    for day in days:
        for line in day.own:
            weeks = [week for first, final in line.weeks[:8] for week in range(first, min(final, last) + 1)]
            count += 1 + len(weeks)
            if count > MOST_STEPS:
                message = f"more than {MOST_STEPS} exercises in all weeks together"
                raise ReadingError(message, path=path, line=line.line, column=line.column)
            for week in weeks:
                later = at.get((week, day.number))
                if later is not None and week > day.week:
                    later.repeated[line.key] = evolve(line, weeks=())
    return days


def _days(parts: Iterable[Heading | ExerciseLine]) -> Iterator[DayLines]:
    """Days as their headings lay them out; what stands before any heading is a day without a name."""
    week, title = 0, ""
    day: DayLines | None = None
    number = 0
    for part in parts:
        if isinstance(part, ExerciseLine):
            if day is None:
                week, number = max(week, 1), number + 1
                day = DayLines(week=week, number=number, name=title)
                yield day
            day.own.append(part)
        elif part.level == 1:
            week, title, number, day = week + 1, part.text, 0, None
        elif part.level == 2:
            week, number = max(week, 1), number + 1
            day = DayLines(week=week, number=number, name=", ".join(filter(None, (title, part.text))))
            yield day


@define(kw_only=True)
class Lookup:
    """Finds the line that `...name` means: on the day that is asked for, else in this week, else anywhere."""

    _lines: dict[tuple[int | None, int | None, str], ExerciseLine] = field(factory=dict)

    @classmethod
    def of(cls, days: Iterable[DayLines]) -> Lookup:
        """All lines of these days, by what others may call them."""
        made = cls()
        placed = [(day, line) for day in days for line in day.lines]
        # of two of one name the one with sets of its own is meant
        for day, line in sorted(placed, key=lambda item: item[1].reuse is not None):
            made._add(day, line)
        return made

    def _add(self, day: DayLines, line: ExerciseLine) -> None:
        # a label may be left out, and so may the equipment, where nothing is called just that
        bare = called(line.name)
        for key in dict.fromkeys((line.key, f"~{bare}", f"~{bare.partition(',')[0]}")):
            for week, number in ((day.week, day.number), (day.week, None), (None, None)):
                self._lines.setdefault((week, number, key), line)

    def find(self, line: ExerciseLine, day: DayLines) -> ExerciseLine | None:
        """The line whose sets a line takes; None where there is none."""
        asked = line.reuse
        if asked is None:
            return None
        week = asked.week or day.week
        for key in (asked.name, f"~{asked.name}"):
            for place, number in ((week, asked.day), (week, None), (None, None)):
                found = self._lines.get((place, number, key))
                if found is not None and found is not line:
                    return found
        return None
