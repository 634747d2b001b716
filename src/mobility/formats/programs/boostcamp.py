"""Logs of Boostcamp in JSON: workouts by day, each with its records of sets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import evolve

from ...language import Names
from ...model import Location, Program
from ..document import Document
from ..items.keys import Fields
from ..logs import LoggedSet
from ..syntax.tree import Leaf, ListNode, MapNode, Node
from .log_marks import Marks
from .table_cells import in_kg, number_of

SUFFIXES = (".json",)

_DATE = re.compile(r"\d{4}-\d\d-\d\d(?:[T ].{0,40})?")


def recognises(document: Document) -> bool:
    """Whether it is a mapping of dates to workouts with records of sets."""
    return any(record.items("sets") for _, workout in _workouts(document.json) for _, record in _records(workout))


def read(document: Document, names: Names) -> Program:
    """The distinct exercises of a log, sets that were skipped left out; raises `ReadingError`."""
    marks = Marks(path=document.path)
    return marks.program(_sets(document.tree, marks), names)


def _workouts(root: Node | None) -> Iterator[tuple[str, Node]]:
    """The workouts with their days, also where they stand in `data`."""
    days = root.entries if isinstance(root, MapNode) else ()
    for key, value in days:
        if isinstance(value, MapNode) and key.value == "data":
            yield from _workouts(value)
        elif isinstance(value, ListNode) and _DATE.fullmatch(str(key.value)):
            yield from ((str(key.value), workout) for workout in value.items)


def _records(workout: Node) -> Iterator[tuple[Leaf, Fields]]:
    for item in Fields.at(workout).items("records"):
        record = Fields.at(item)
        name = record.first("name")
        if name:
            yield name, record


def _sets(root: Node, marks: Marks) -> Iterator[LoggedSet]:
    for number, (day, workout) in enumerate(_workouts(root)):
        for name, record in _records(workout):
            text = str(name.value)
            place = Location(path=marks.path, line=name.line, column=name.column)
            marks.rest(text, number_of(record.first("resttimer")))
            marks.superset(f"{day} {number}", record.text("supersetid", "superset"), text)
            marks.note(text, record.text("notes", "note"), name.line)
            timed = record.text("targettype").lower() in {"time", "duration", "seconds"}
            bare = LoggedSet(name=text, location=place, session=f"{day} {number}")
            sets = [Fields.at(item) for item in record.items("sets")]
            done = [_set(one, bare, timed, marks) for one in sets if one.text("skipped").lower() != "true"]
            yield from done or (bare,)


def _set(one: Fields, bare: LoggedSet, timed: bool, marks: Marks) -> LoggedSet:
    amount = number_of(one.first("amount"))
    load = in_kg(number_of(one.first("value")), one.text("weightunit"))
    marks.bare_load(bare.name, load.bare)
    marks.effort(bare.name, number_of(one.first("archivedrpe", "rpe")))
    return evolve(bare, reps=None if timed else amount, seconds=amount if timed else None, load_kg=load.kg)
