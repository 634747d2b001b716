"""Programs of Liftosaur in JSON, as it kept them before Liftoscript: days that point to a list of exercises."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...language import Names
from ...model import Program
from ..document import Document
from ..items.entries import Entry, Reading
from ..items.keys import Fields
from ..items.search import Found, Level, laid_out
from ..syntax.tree import ListNode, Node
from .csv_dose import Told

SUFFIXES = (".json",)

NOT_THERE = "an id of which this file has no exercise"


def recognises(document: Document) -> bool:
    """Whether it holds programs of Liftosaur."""
    return any(True for _ in _programs(document.json))


def read(document: Document, names: Names) -> Program:
    """A day for each day of each program, with the exercises that it points to; raises `ReadingError`."""
    programs = list(_programs(document.tree))
    found = [item for program in programs for item in _days(program)]
    return laid_out(found, Reading(path=document.path, names=names), *(program.node for program in programs))


def _programs(root: Node | None) -> Iterator[Fields]:
    fields = Fields.at(root)
    listed = root.items if isinstance(root, ListNode) else ()
    listed = listed or fields.items("programs") or fields.inner("storage").items("programs") or (fields.node,)
    for item in listed:
        whole = Fields.at(item)
        program = whole.inner("program") if "program" in whole.of else whole
        if program.items("days") and any("exercisetype" in Fields.at(one).of for one in program.items("exercises")):
            yield program


def _days(program: Fields) -> Iterator[Found]:
    exercises = {Fields.at(item).text("id"): Fields.at(item) for item in program.items("exercises")}
    for number, day in enumerate(program.items("days"), start=1):
        fields = Fields.at(day)
        level: Level = (day.start, number, fields.text("name"))
        for item in fields.items("exercises"):
            yield Found(entry=_entry(item, exercises), levels=(level,), in_order=True)


def _entry(item: Node, exercises: Mapping[str, Fields]) -> Entry:
    """The exercise that a day points to: its name, else the word of its kind (`bentOverRow`)."""
    number = Fields.at(item).first("id")
    exercise = exercises.get(str(number.value)) if number else None
    if exercise is None:
        return Entry(node=item, ids=(number,) if number else (), reason=NOT_THERE)
    kind = exercise.inner("exercisetype")
    titles = tuple(leaf for leaf in (exercise.first("name"), kind.first("id")) if leaf and isinstance(leaf.value, str))
    return Entry(node=exercise.node, titles=titles, told=_told(exercise), equipment=kind.text("equipment"))


def _told(exercise: Fields) -> Told:
    """The sets of the variation with the most of them; repetitions as far as they are numbers and no formulas."""
    told = Told()
    variations = [Fields.at(item).items("sets") for item in exercise.items("variations")]
    sets = max(variations, key=len, default=())
    if sets:
        told.offer("sets", len(sets), "sets", str(len(sets)))
    reps = [expression for item in sets if (expression := Fields.at(item).text("repsexpr")).isdecimal()]
    if reps:
        told.offer("reps", max(map(int, reps)), "reps", max(reps))
    for text in dict.fromkeys(Fields.at(item).text("repsexpr") for item in sets):
        if text and not text.isdecimal():
            told.keep("reps", text)
    return told
