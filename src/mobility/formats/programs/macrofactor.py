"""Logs of MacroFactor Workouts in JSON, whose exercises are ids: their names are in the file or nowhere."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import evolve

from ...language import Names
from ...model import Location, Program, Step, Unread
from ..document import Document
from ..items.keys import Fields
from ..logs import LoggedSet
from ..syntax.tree import Leaf, ListNode, MapNode, Node
from .csv_dose import MOST_EFFORT
from .log_marks import Marks
from .table_cells import number_of

SUFFIXES = (".json",)

ID_ONLY = "an id of MacroFactor without a name: only its list of exercises says which exercise it is"

_MICROSECONDS = 1_000_000


def recognises(document: Document) -> bool:
    """Whether it holds workouts with blocks of exercises that have ids."""
    return any(True for _ in _exercises(document.json))


def read(document: Document, names: Names) -> Program:
    """The distinct exercises of a log; those of which the file has no name stay unread.  Raises `ReadingError`."""
    root, marks = document.tree, Marks(path=document.path)
    catalogue = dict(_catalogue(root))
    bare = {str(leaf.value) for _, _, exercise in _exercises(root) if not _name(exercise, catalogue)
            and (leaf := exercise.first("exerciseid"))}  # fmt: skip
    made = marks.program(_sets(root, catalogue, marks), names)
    days = tuple(
        evolve(day, protocols=tuple(evolve(item, steps=tuple(_told(step, bare) for step in item.steps))
                                    for item in day.protocols))
        for day in made.days
    )  # fmt: skip
    return evolve(made, days=days)


def _told(step: Step | Unread, bare: set[str]) -> Step | Unread:
    return evolve(step, reason=ID_ONLY) if isinstance(step, Unread) and step.text in bare else step


def _workouts(root: Node | None) -> tuple[Node, ...]:
    if isinstance(root, ListNode):
        return root.items
    fields = Fields.at(root)
    return (fields.node, *fields.items("workouts", "data", "history"))


def _exercises(root: Node | None) -> Iterator[tuple[str, str, Fields]]:
    """Every exercise with its workout and its block."""
    for number, workout in enumerate(_workouts(root)):
        for at, block in enumerate(Fields.at(workout).items("blocks")):
            for item in Fields.at(block).items("exercises"):
                if isinstance(item, MapNode) and Fields.at(item).first("exerciseid"):
                    yield str(number), str(at), Fields.at(item)


def _catalogue(root: Node) -> Iterator[tuple[str, Leaf]]:
    """The names of ids where the file brings a list of them."""
    fields = Fields.at(root)
    for item in fields.items("exercises", "exerciselist", "catalogue", "catalog", "customexercises"):
        told = Fields.at(item)
        number, name = told.first("id", "exerciseid"), told.first("name", "exercisename")
        if number and name:
            yield str(number.value), name


def _name(exercise: Fields, catalogue: Mapping[str, Leaf]) -> Leaf | None:
    own = exercise.first("name", "exercisename") or exercise.inner("exercise").first("name")
    return own or catalogue.get(exercise.text("exerciseid"))


def _sets(root: Node, catalogue: Mapping[str, Leaf], marks: Marks) -> Iterator[LoggedSet]:
    for session, block, exercise in _exercises(root):
        leaf = _name(exercise, catalogue) or exercise.first("exerciseid")
        if leaf is None:
            continue
        name = str(leaf.value)
        marks.superset(session, block, name)
        marks.note(name, exercise.text("note", "notes"), leaf.line)
        place = Location(path=marks.path, line=leaf.line, column=leaf.column)
        bare = LoggedSet(name=name, location=place, session=session)
        sets = [done for item in exercise.items("sets") if (done := _set(Fields.at(item), bare, marks))]
        yield from sets or (bare,)


def _set(item: Fields, bare: LoggedSet, marks: Marks) -> LoggedSet | None:
    """One set as it was done, else as it was planned; None for one that was skipped."""
    log = item.inner("log")
    value, target = log.inner("value"), log.inner("target")
    if value.text("isskipped").lower() == "true":
        return None
    reserve = number_of(value.first("rir"))
    if reserve is not None and reserve <= MOST_EFFORT:
        marks.effort(bare.name, MOST_EFFORT - reserve)
    rest = number_of(value.first("resttimer"))
    marks.rest(bare.name, rest / _MICROSECONDS if rest else None)
    marks.bare_load(bare.name, number_of(value.first("weight")))
    return evolve(
        bare,
        reps=number_of(value.first("fullreps")) or number_of(target.first("maxfullreps", "minfullreps")),
        seconds=number_of(value.first("durationseconds")),
    )
