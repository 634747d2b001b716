"""iCalendar: what another reader of it takes out, where days stand in the week, and what must be escaped."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mobility import Day, Dose, Program, Protocol, Step, Unread, catalog
from mobility.formats.files import formats, suffixes
from mobility.formats.losses import losses
from mobility.formats.programs.icalendar import ANCHOR, calendar, write
from strategies import programs
from table_logs import NAMES

icalendar = pytest.importorskip("icalendar")
CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
MONDAY = datetime.date(2026, 3, 2)
PLANK = catalog["plank"].for_(Dose(sets=3, seconds=30, rest_s=20))


def of(*days: Day, title: str = "") -> Program:
    """A program of these days."""
    return Program(title=title, days=days)


def day(name: str = "", *steps: Step | Unread, times: float = 1) -> Day:
    """A day of these steps, a plank without any."""
    return Day(name=name, times_per_week=times, protocols=(Protocol(steps=steps or (PLANK,)),))


def events(text: str) -> list[Any]:
    """The events of a calendar, as the package reads them; it is asked to hold to the standard."""
    found = icalendar.Calendar.from_ical(text.encode())
    assert not found.errors
    assert not any(event.errors for event in found.walk("VEVENT"))
    return found.walk("VEVENT")


def starts(program: Program, start: datetime.date | None = None) -> list[datetime.date]:
    """On which days the events begin."""
    return [event["DTSTART"].dt for event in events(calendar(program, start=start))]


def rules(program: Program, start: datetime.date | None = None) -> list[str]:
    """How the events come back."""
    return [
        event["RRULE"].to_ical().decode() if "RRULE" in event else ""
        for event in events(calendar(program, start=start))
    ]


def test_it_is_only_written() -> None:
    assert formats()["icalendar"].SUFFIXES == (".ics",)
    assert ".ics" not in suffixes()


def test_an_event_a_day_with_its_steps() -> None:
    steps = (
        PLANK,
        catalog["air-squat"].for_(Dose(sets=2, reps=8, load_kg=20, effort=7, stretch=1), side="left", cues=("slowly",)),
        Step(catalog["cat-cow"]),
        Unread("finisher, 3; then"),
    )
    protocol = Protocol(title="Main", steps=steps, stop_rules=("numb hands",))
    program = of(Day(name="Push", protocols=(protocol,)), day("Pull"), title="My, plan")
    first, second = events(write(program, NAMES))
    assert (first["SUMMARY"], second["SUMMARY"]) == ("Push", "Pull")
    assert first["DESCRIPTION"].splitlines() == [
        "Main:",
        "Plank on the hands, 3 x 30 s, rest 20 s",
        "Air squat, 2 x 8 reps with 20 kg, effort 7 of 10, stretch 1 of 10, left side, slowly",
        "Cat-cow",
        "finisher, 3; then (not read)",
        "Stop if: numb hands",
    ]
    assert "X-WR-CALNAME:My\\, plan\r\n" in write(program, NAMES)


def test_lines_end_in_cr_lf_and_are_folded_at_75_octets() -> None:
    text = write(of(day("Übung " * 40, Unread("🦘" * 100)), title="ü" * 200), NAMES)
    lines = text.split("\r\n")
    assert lines[-1] == ""
    assert not any("\r" in line or "\n" in line for line in lines)
    assert max(len(line.encode()) for line in lines) <= 75
    (event,) = events(text)
    assert event["SUMMARY"] == ("Übung " * 40).strip()
    assert "🦘" * 100 in event["DESCRIPTION"]


def test_signs_of_the_format_are_escaped() -> None:
    name = 'a,b;c\\d:e"f\nBEGIN:VEVENT\r\nSUMMARY:x'
    text = write(of(day(name, Unread(name))), NAMES)
    assert 'SUMMARY:a\\,b\\;c\\\\d:e"f BEGIN:VEVENT SUMMARY:x\r\n' in text
    (event,) = events(text)
    assert event["SUMMARY"] == 'a,b;c\\d:e"f BEGIN:VEVENT SUMMARY:x'


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("a\x00b\x1b[31m\x7f\x85\u2028", "a\\x00b\\x1b[31m\\x7f\\x85\\x2028"),
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
        ("@SUM(1)", "'@SUM(1)"),
        ("half \ud800 a pair", "half \\xd800 a pair"),
    ],
)
def test_control_characters_and_formulas_are_escaped(name: str, shown: str) -> None:
    (event,) = events(write(of(day(name, Unread(name))), NAMES))
    assert event["SUMMARY"] == shown
    assert event["DESCRIPTION"] == f"{shown} (not read)"


def test_the_same_program_is_the_same_text() -> None:
    program = of(day("A"), day("A"), day("B"))
    assert write(program, NAMES) == write(program, NAMES)
    ids = [event["UID"] for event in events(write(program, NAMES))]
    assert len(set(ids)) == 3
    assert {event["DTSTAMP"].dt for event in events(write(program, NAMES))} == {
        datetime.datetime(2024, 1, 1, tzinfo=datetime.UTC)
    }


# ---- where days stand -------------------------------------------------------------------------------


def test_the_anchor_is_a_monday() -> None:
    assert ANCHOR.weekday() == 0


@pytest.mark.parametrize("start", [MONDAY, MONDAY - datetime.timedelta(days=6), MONDAY - datetime.timedelta(days=1)])
def test_it_starts_with_the_first_monday_from_a_day_on(start: datetime.date) -> None:
    assert starts(of(day()), start) == [MONDAY]


@pytest.mark.parametrize("count", range(1, 10))
def test_days_without_a_weekday_are_spread_over_the_week(count: int) -> None:
    found = [item.weekday() for item in starts(of(*(day() for _ in range(count))))]
    assert len(set(found)) == min(7, count)
    assert found[:7] == sorted(found[:7])
    assert set(rules(of(*(day() for _ in range(count))))) == {f"FREQ=WEEKLY;BYDAY={CODES[at]}" for at in found}


def test_a_weekday_in_a_name_is_that_day() -> None:
    program = of(day("Friday: legs"), day("Mittwoch"), day("Week 2, sunday"))
    assert [item.weekday() for item in starts(program)] == [4, 2, 6]
    assert starts(program)[2] == ANCHOR + datetime.timedelta(days=13)


@pytest.mark.parametrize(
    ("times", "rule"),
    [
        (1, "FREQ=WEEKLY;BYDAY=MO"),
        (3, "FREQ=WEEKLY;BYDAY=MO,WE,FR"),
        (7, "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU"),
        (14, "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU"),
        (0.5, "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"),
        (0.0001, "FREQ=WEEKLY;INTERVAL=520;BYDAY=MO"),
        (0, ""),
    ],
)
def test_times_a_week(times: float, rule: str) -> None:
    program = of(day(times=times))
    assert rules(program) == [rule]
    (event,) = events(write(program, NAMES))
    assert (f"{times:g} times a week" in event["DESCRIPTION"]) is (times != 1)


def test_weeks_come_one_after_the_other_and_then_again() -> None:
    program = of(day("Week 1, A"), day("Week 1, B"), day("Week 2, A"), day("week 3"))
    assert [(item - ANCHOR).days for item in starts(program)] == [0, 3, 7, 14]
    assert rules(program) == [
        "FREQ=WEEKLY;INTERVAL=3;BYDAY=MO",
        "FREQ=WEEKLY;INTERVAL=3;BYDAY=TH",
        "FREQ=WEEKLY;INTERVAL=3;BYDAY=MO",
        "FREQ=WEEKLY;INTERVAL=3;BYDAY=MO",
    ]
    assert rules(program, MONDAY) == [""] * 4
    assert [(item - MONDAY).days for item in starts(program, MONDAY)] == [0, 3, 7, 14]


@pytest.mark.parametrize(("title", "start"), [("From 2026-02-25 on", MONDAY), ("2026-13-01", ANCHOR), ("Plan", ANCHOR)])
def test_a_title_may_say_when_it_starts(title: str, start: datetime.date) -> None:
    (event,) = events(write(of(day(), title=title), NAMES))
    assert event["DTSTART"].dt == start


def test_the_end_of_all_time_is_no_error() -> None:
    text = calendar(of(day("Week 520"), day("Week 9999")), start=datetime.date.max)
    assert len(events(text)) == 2


def test_what_is_kept_is_told() -> None:
    program = of(day("", Unread("x"), PLANK), title="Plan")
    assert losses(program, write(program, NAMES), formats()["icalendar"], NAMES) == ()


@given(programs)
def test_any_program_is_a_calendar_that_others_read(program: Program) -> None:
    text = write(program, NAMES)
    assert len(events(text)) == len(program.days)


@given(st.text(max_size=60), st.text(max_size=200))
def test_any_text_survives(name: str, text: str) -> None:
    written = write(of(day(name, Unread(text)), title=name), NAMES)
    (event,) = events(written)
    assert event["DESCRIPTION"].endswith("(not read)")
    assert max(len(line.encode()) for line in written.split("\r\n")) <= 75
