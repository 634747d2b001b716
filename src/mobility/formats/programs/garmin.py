"""Workouts in JSON as Garmin Connect keeps them: steps and groups of steps that are repeated.

Names are words of a closed list in capitals (`BARBELL_BENCH_PRESS`), weights in grams.  A workout for running or riding
has steps without exercises: there is nothing to check.
"""

from __future__ import annotations

from collections.abc import Iterator

from attrs import define, evolve, field

from ...errors import ReadingError
from ...language import Names
from ...model import Program
from ..document import Document
from ..items.entries import Entry, Reading
from ..items.keys import Fields
from ..items.search import Found, Level, laid_out
from ..syntax.tree import Leaf, ListNode, Node
from .csv_dose import Told

SUFFIXES = (".json",)

NOTHING = "nothing to check: the steps of this workout name no exercises"

_GRAMS_PER_KG = 1000
_MOST_TIMES = 1000
_BETWEEN = frozenset({"rest", "recovery"})


def recognises(document: Document) -> bool:
    """Whether it is a workout of Garmin Connect, or a list of such."""
    return any(_segments(item) for item in _workouts(document.json))


def read(document: Document, names: Names) -> Program:
    """A day for each workout; one without exercises says so in a remark.  Raises `ReadingError` for any other file."""
    root, path = document.tree, document.path
    workouts = [item for item in _workouts(root) if _segments(item)]
    if not workouts:
        message = "expected a workout of Garmin Connect: workoutSegments with workoutSteps"
        raise ReadingError(message, path=path, line=root.line, column=root.column)
    reading = Reading(path=path, names=names)
    walk = _Walk()
    found = [item for number, workout in enumerate(workouts, 1) for item in walk.workout(workout, number)]
    made = laid_out(found, reading, *workouts)
    return evolve(made, remarks=(*made.remarks, *nameless_remarks(path, walk.nameless, bool(made.steps))))


def nameless_remarks(path: str, count: int, any_named: bool) -> tuple[str, ...]:
    """What is said of steps that name no exercise: all of them, or so many."""
    if not any_named:
        return (f"{path}: note: {NOTHING}",)
    return (f"{path}: note: {count} step{'' if count == 1 else 's'} of it name no exercise",) if count else ()


def _workouts(root: Node | None) -> tuple[Node, ...]:
    if isinstance(root, ListNode):
        return root.items
    return (root, *Fields.at(root).items("workouts")) if root else ()


def _segments(workout: Node) -> tuple[Node, ...]:
    fields = Fields.at(workout)
    segments = fields.items("workoutsegments") or fields.inner("workout").items("workoutsegments")
    return segments if any("workoutsteps" in Fields.at(item).of for item in segments) else ()


def humanised(word: str) -> str:
    """`SEATED_CABLE_ROW` as people write it: `seated cable row`."""
    return " ".join(word.replace("_", " ").split()).lower()


@define(kw_only=True)
class _Walk:
    """A walk through the steps of workouts; `nameless` counts the steps without an exercise that are no rest."""

    nameless: int = 0
    _counted: set[int] = field(factory=set)

    def workout(self, workout: Node, number: int) -> Iterator[Found]:
        """The steps of a workout on a day of its own."""
        level: Level = (workout.start, number, Fields.at(workout).text("workoutname"))
        for segment in _segments(workout):
            for entry in self._steps(Fields.at(segment), 1, ""):
                yield Found(entry=entry, levels=(level,), in_order=True)

    def _steps(self, holder: Fields, times: int, group: str) -> Iterator[Entry]:
        for node in holder.items("workoutsteps"):
            step = Fields.at(node)
            if "workoutsteps" in step.of:
                count = step.first("numberofiterations", "endconditionvalue")
                number = count.value if count else 1
                often = int(number) if isinstance(number, int | float) and 1 <= number <= _MOST_TIMES else 1
                yield from self._steps(step, min(times * often, _MOST_TIMES), f"at {node.start}")
            else:
                yield from self._step(step, times, group)

    def _step(self, step: Fields, times: int, group: str) -> Iterator[Entry]:
        told = _told(step)
        title = _word(step, "exercisename") or _word(step, "category")
        if title is not None:
            notes = tuple(line.strip() for line in step.text("description").splitlines() if line.strip())
            name = humanised(str(title.value))
            yield Entry(node=step.node, titles=(title,), name=name, told=told, notes=notes, times=times, group=group)
        elif step.inner("steptype").text("steptypekey") in _BETWEEN:
            yield Entry(node=step.node, told=told, kind="rest")
        elif step.node.start not in self._counted:
            self._counted.add(step.node.start)
            self.nameless += 1


def _word(step: Fields, key: str) -> Leaf | None:
    leaf = step.first(key)
    return leaf if leaf and isinstance(leaf.value, str) and humanised(leaf.value) else None


def _told(step: Fields) -> Told:
    """The dose of one step: how it ends, and what is lifted."""
    told = Told()
    ends = step.inner("endcondition").text("conditiontypekey").lower()
    value = step.first("endconditionvalue")
    amount = value.value if value and isinstance(value.value, int | float) and value.value > 0 else None
    if amount and ends in {"reps", "time"}:
        told.offer("reps" if ends == "reps" else "seconds", amount, ends, str(amount))
    elif amount and ends == "distance":
        told.keep("distance", f"{amount:g} m")
    weight = step.first("weightvalue")
    if weight and isinstance(weight.value, int | float) and weight.value > 0:
        told.offer("load_kg", weight.value / _GRAMS_PER_KG, "weight", f"{weight.text} g")
    return told
