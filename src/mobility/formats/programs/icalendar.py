"""iCalendar (RFC 5545), written only: an event for each day of a program, its steps in the description.

A program has no dates, so nothing here knows when somebody starts.  `calendar` is told the day; `write` takes a date
out of the title (`Plan from 2026-03-02`), and without one lays the program out from `ANCHOR`, a Monday gone by, and
lets all of it come back, so that it is there in whatever week somebody looks.  Events last all day and float: no time
zone is made up.

A day with the name of a weekday stands on it; the others are spread over the week.  A day comes back every week, on as
many days as `times_per_week` says; "Week 2, Workout A" comes in its week, and again when all weeks are through, or once
where the start is known.
"""

from __future__ import annotations

import datetime
import hashlib
import re
from collections import Counter
from collections.abc import Iterator

from attrs import frozen

from ...language import Names
from ...model import Day, Dose, Program, Step, Unread
from ...model.dose import clock
from .csv_columns import escaped

SUFFIXES = (".ics",)
KEEPS = frozenset({"title", "day", "exercise", "line that was not read", "dose", "side", "cues", "stop rules"})
"""What stands in the events, in words for people; see `losses`."""

ANCHOR = datetime.date(2024, 1, 1)
"""A Monday from which programs without a date come back every week (policy)."""

MOST_WEEKS = 520
"""Number of a week beyond which a name is taken for no week (policy)."""

_DATE = re.compile(r"(?<!\d)(\d{4}-\d{2}-\d{2})(?!\d)")
_WEEK = re.compile(r"\s{0,9}week\s{1,3}(?P<week>\d{1,4})(?!\d)[\s,:.–-]{0,9}(?P<day>.*)", re.IGNORECASE | re.DOTALL)
_WEEKDAYS = (
    "monday montag lunes lundi lunedì lunedi",
    "tuesday dienstag martes mardi martedì martedi",
    "wednesday mittwoch miércoles miercoles mercredi mercoledì mercoledi",
    "thursday donnerstag jueves jeudi giovedì giovedi",
    "friday freitag viernes vendredi venerdì venerdi",
    "saturday samstag sonnabend sábado sabado samedi sabato",
    "sunday sonntag domingo dimanche domenica",
)
_NUMBERS = {word: number for number, words in enumerate(_WEEKDAYS) for word in words.split()}
_CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029]")
_FOLD = 75
"""Octets of a line, without its end (RFC 5545, 3.1)."""


@frozen(kw_only=True)
class _Placed:
    """A day of a program with the weekdays (0 is Monday) and the week (from 0) in which it comes."""

    day: Day
    number: int
    weekdays: tuple[int, ...]
    week: int


def write(program: Program, names: Names) -> str:  # noqa: ARG001  (every writer is given the names)
    """The calendar of a program, from the date in its title, else coming back from `ANCHOR` on."""
    return calendar(program, start=_told_start(program.title))


def calendar(program: Program, *, start: datetime.date | None = None) -> str:
    """The calendar of a program that starts with the first Monday from `start` on; lines end in CR LF.

    With a start, a program of several weeks comes once; any other comes back week by week, without a start from
    `ANCHOR` on.  The text depends on nothing but the program and the start.
    """
    placed = list(_placed(program))
    weeks = max((item.week for item in placed), default=0) + 1
    monday = _monday(start or ANCHOR)
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//mobility-protocols//mobility//EN", "CALSCALE:GREGORIAN"]
    lines += [f"X-WR-CALNAME:{_text(_line(program.title))}"] if program.title.strip() else []
    for item in placed:
        lines += _event(program, item, monday, 0 if start and weeks > 1 else weeks)
    return "".join(f"{_folded(line)}\r\n" for line in [*lines, "END:VCALENDAR"])


def _told_start(title: str) -> datetime.date | None:
    """The date in a title, which has to be one that the calendar has."""
    for found in _DATE.finditer(title):
        try:
            return datetime.date.fromisoformat(found[1])
        except ValueError:
            continue
    return None


def _monday(start: datetime.date) -> datetime.date:
    """The first Monday from a day on; the last one that there is, where none follows."""
    try:
        return start + datetime.timedelta(days=-start.weekday() % 7)
    except OverflowError:
        return start - datetime.timedelta(days=start.weekday())


# ---- where a day stands -----------------------------------------------------------------------------


def _placed(program: Program) -> Iterator[_Placed]:
    read = [(number, day, *_week_of(day.name)) for number, day in enumerate(program.days, start=1)]
    counts = Counter(week for _, _, week, _ in read)
    seen: Counter[int] = Counter()
    for number, day, week, name in read:
        at, count = seen[week], min(7, counts[week])
        seen[week] += 1
        named = _weekday(name)
        times = max(1, min(7, round(day.times_per_week)))
        if named is not None and times == 1:
            weekdays: tuple[int, ...] = (named,)
        elif times == 1:
            weekdays = (_spread(count)[at % count],)
        else:
            weekdays = tuple(sorted({(day_of + at) % 7 for day_of in _spread(times)}))
        yield _Placed(day=day, number=number, weekdays=weekdays, week=week)


def _week_of(name: str) -> tuple[int, str]:
    """The week that a name begins with, from 0, and the rest of the name."""
    found = _WEEK.match(name)
    week = int(found["week"]) if found else 0
    return (week - 1, found["day"]) if found and 1 <= week <= MOST_WEEKS else (0, name)


def _weekday(name: str) -> int | None:
    first = re.match(r"\W{0,9}([^\W\d_]{1,20})", name)
    return _NUMBERS.get(first[1].lower()) if first else None


def _spread(count: int) -> tuple[int, ...]:
    """So many days of a week with as much rest between them as there is."""
    return tuple(index * 7 // count for index in range(count))


# ---- one event --------------------------------------------------------------------------------------


def _event(program: Program, item: _Placed, monday: datetime.date, every: int) -> Iterator[str]:
    """The lines of an event; `every` so many weeks it comes back, 0: never."""
    title = _line(item.day.name) or _line(program.title) or f"Day {item.number}"
    text = "\n".join(_described(item.day))
    begin = _later(monday, 7 * item.week + item.weekdays[0])
    made = f"{program.title}\n{item.number}\n{title}\n{text}".encode("utf-8", "surrogatepass")
    yield "BEGIN:VEVENT"
    yield f"UID:{hashlib.sha256(made).hexdigest()[:32]}@mobility-protocols"
    yield f"DTSTAMP:{_basic(monday)}T000000Z"
    yield f"DTSTART;VALUE=DATE:{_basic(begin)}"
    if rule := _rule(item, every):
        yield f"RRULE:{rule}"
    yield f"SUMMARY:{_text(title)}"
    yield f"DESCRIPTION:{_text(text)}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _later(start: datetime.date, days: int) -> datetime.date:
    try:
        return start + datetime.timedelta(days=days)
    except OverflowError:
        return datetime.date.max


def _basic(day: datetime.date) -> str:
    return day.isoformat().replace("-", "")


def _rule(item: _Placed, every: int) -> str:
    """How it comes back; a day less often than weekly every so many weeks."""
    times = item.day.times_per_week
    if not every or not times:
        return ""
    apart = every if times >= 1 else max(every, min(MOST_WEEKS, round(1 / times)))
    days = ",".join(_CODES[number] for number in item.weekdays)
    return f"FREQ=WEEKLY;{f'INTERVAL={apart};' if apart > 1 else ''}BYDAY={days}"


def _described(day: Day) -> Iterator[str]:
    """The lines of a description: how often, the steps, the signs to stop at; without bullets, see `_line`."""
    if day.times_per_week != 1:
        yield f"{day.times_per_week:g} times a week"
    for protocol in day.protocols:
        if protocol.title.strip():
            yield f"{_line(protocol.title)}:"
        for step in protocol.steps:
            yield _step(step)
        for sign in protocol.stop_rules:
            yield f"Stop if: {_line(sign)}"


def _step(step: Step | Unread) -> str:
    if isinstance(step, Unread):
        return f"{_line(step.text)} (not read)"
    told = [_line(step.exercise.title), *amount_words(step.dose)]
    told += [f"{step.side} side"] if step.side else []
    return ", ".join([*told, *(_line(cue) for cue in step.cues)])


def amount_words(dose: Dose | None) -> Iterator[str]:
    """A dose in words, with its rest and how hard it may be; nothing for none."""
    if dose is None:
        return
    yield dose.words()
    if dose.rest_s:
        yield f"rest {clock(dose.rest_s)}"
    if dose.effort is not None:
        yield f"effort {dose.effort:g} of 10"
    if dose.stretch is not None:
        yield f"stretch {dose.stretch:g} of 10"


# ---- text -------------------------------------------------------------------------------------------


def _line(text: str) -> str:
    """A text on one line: characters that cannot be seen as their codes, what a spreadsheet would run as a text."""
    plain = re.sub(r"[\t\r\n ]+", " ", text).strip(" ")
    return escaped(_CONTROL.sub(lambda found: f"\\x{ord(found[0]):02x}", plain))


def _text(text: str) -> str:
    """A value of the type TEXT (RFC 5545, 3.3.11)."""
    told = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return told.replace("\n", "\\n")


def _folded(line: str) -> str:
    """The line in pieces of at most 75 octets, none of which ends inside a character."""
    return "\r\n ".join(_pieces(line))


def _pieces(line: str) -> Iterator[str]:
    begin, room = 0, _FOLD
    for at, sign in enumerate(line):
        octets = len(sign.encode())
        if octets > room:
            yield line[begin:at]
            # the blank with which a further piece begins is one of its octets
            begin, room = at, _FOLD - 1
        room -= octets
    yield line[begin:]
