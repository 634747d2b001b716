"""Workout plans in JSON that name exercises by the ids or the names of free-exercise-db.

That collection of exercises is public (`Barbell_Squat`, `3_4_Sit-Up`); of plans that use it no schema was at hand, so
this takes what such plans have in common and holds no file to more:

- a mapping with `name`, `description` and `days` (or `workouts`, `sessions`; in `weeks` or not), a list or by name;
- a day with its name and `exercises`;
- an exercise with `exerciseId` or `name`, `sets` (a number, or a list of sets), `reps`, `duration`, `rest`, `weightKg`
  (or `weight` with its unit), `perSide`, `rpe`, `tempo`, `superset` and `notes`.  Times without a unit are seconds.

What `write` makes of a program is the first of each of these words.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from attrs import evolve, field, frozen

from ...errors import ReadingError, ReadingErrors
from ...language import Names, stop_sign
from ...model import Day, Dose, Location, Program, Protocol, Step, Unread
from ..document import Document
from ..logs import named_step
from ..syntax.tree import Leaf, ListNode, MapNode, Node
from .csv_dose import Told
from .log_marks import MOST_REMARKS, tells_of_pain
from .table_cells import in_kg, time_s

SUFFIXES = (".plan.json",)
"""Two suffixes, so that a bare `.json` stays the library's own when it is written; plans are told by what they hold."""

_DAYS = ("days", "workouts", "sessions")
_EXERCISES = ("exercises", "items")
_NAMES = ("name", "exerciseName", "exercise_name", "title")
_IDS = ("exerciseId", "exercise_id", "exerciseID")
_AMOUNTS = {
    "sets": ("sets", "numSets"),
    "reps": ("reps", "repetitions"),
    "seconds": ("duration", "durationSeconds", "duration_seconds", "seconds", "time", "hold", "holdSeconds"),
    "rest_s": ("rest", "restSeconds", "rest_seconds", "restTime"),
    "effort": ("rpe",),
    "breaths": ("breaths",),
    "stretch": ("stretch",),
}
_TIMES = frozenset({"seconds", "rest_s"})
_BEFORE = {"rest_s": "rest "}
_AFTER = {"reps": " reps", "sets": " sets", "breaths": " breaths"}
_LARGEST = ("reps", "seconds", "load_kg", "effort", "breaths")
_LONGEST_NOTE = 160
_NAMELESS = "unnamed"


def recognises(document: Document) -> bool:
    """Whether it is a mapping with days of exercises that have ids of a collection, or are laid out as `write` does."""
    root = document.json
    if not isinstance(root, MapNode):
        return False
    days = [day for _, day in _days(root)]
    items = [item for day in days for item in _items(day)]
    if not items or not all(isinstance(item, MapNode) and _title(item) for item in items):
        return False
    by_id = any(isinstance(item, MapNode) and _first(item, _IDS) for item in items)
    plain = isinstance(root.get("days"), ListNode) and all(
        isinstance(day, MapNode) and isinstance(day.get("exercises"), ListNode) for day in days
    )
    return by_id or plain


def read(document: Document, names: Names) -> Program:
    """A program from such a plan.

    Raises `ReadingError` for a text that is no plan, `ReadingErrors` with the places of all exercises without a name.
    """
    root, path = document.tree, document.path
    found = list(_days(root)) if isinstance(root, MapNode) else []
    if not isinstance(root, MapNode) or not (found or isinstance(root.get("days"), ListNode)):
        message = "expected a plan: a mapping with days, each with its exercises"
        raise ReadingError(message, path=path, line=root.line, column=root.column)
    reading = _Reading(path=path, names=names)
    told = _text(root, ("description",)).splitlines()
    stops = tuple(dict.fromkeys(sign for line in told if (sign := stop_sign(line))))
    days = [(name, reading.steps(node)) for name, node in found]
    if reading.faults:
        raise ReadingErrors(reading.faults)
    laid = tuple(Day(name=name, protocols=(Protocol(steps=steps, stop_rules=stops),)) for name, steps in days if steps)
    title = _text(root, ("name", "title"))
    return Program(title=title, source=path, days=laid, remarks=tuple(dict.fromkeys(reading.remarks)))


def write(program: Program, names: Names) -> str:
    """JSON text of a program; transitions, times a week and what is accepted are not kept."""
    rules = [rule for day in program.days for protocol in day.protocols for rule in protocol.stop_rules]
    description = "\n".join(f"Stop if: {' '.join(rule.split())}" for rule in dict.fromkeys(rules))
    head = {"name": program.title, "description": description}
    days = [
        {
            **({"name": day.name} if day.name else {}),
            "exercises": [_plain(step, names) for protocol in day.protocols for step in protocol.steps],
        }
        for day in program.days
    ]
    plan = {**{key: value for key, value in head.items() if value}, "days": days}
    return json.dumps(plan, indent=2, ensure_ascii=False) + "\n"


# ---- where things stand -----------------------------------------------------------------------------


def _days(root: MapNode) -> Iterator[tuple[str, Node]]:
    """The days with their names; those of weeks with the name of the week, a list of exercises as one day."""
    weeks = root.get("weeks")
    if isinstance(weeks, ListNode):
        for number, week in enumerate(weeks.items, start=1):
            title = _text(week, ("name", "title")) or f"Week {number}"
            if isinstance(week, MapNode):
                yield from ((f"{title}, {name or 'Day'}", day) for name, day in _of_week(week))
    else:
        yield from _of_week(root)


def _of_week(node: MapNode) -> Iterator[tuple[str, Node]]:
    found = next((value for key in _DAYS if isinstance(value := node.get(key), ListNode | MapNode)), None)
    if isinstance(found, MapNode):
        yield from ((_text(day, _NAMES) or str(key.value), day) for key, day in found.entries)
    elif isinstance(found, ListNode):
        yield from ((_day_name(day), day) for day in found.items)
    elif _items(node):
        yield "", node


def _day_name(node: Node) -> str:
    told = _text(node, (*_NAMES, "day"))
    return f"Day {told}" if told.isdecimal() else told


def _items(node: Node) -> tuple[Node, ...]:
    """The exercises of a day: under their key, or the day is the list itself."""
    if isinstance(node, ListNode):
        return node.items
    found = (node.get(key) for key in _EXERCISES) if isinstance(node, MapNode) else ()
    return next((value.items for value in found if isinstance(value, ListNode)), ())


def _first(node: Node, keys: tuple[str, ...]) -> Leaf | None:
    """The first value that says something under one of these keys."""
    for key in keys if isinstance(node, MapNode) else ():
        value = node.get(key) if isinstance(node, MapNode) else None
        if isinstance(value, Leaf) and value.value is not None and str(value.value).strip():
            return value
    return None


def _text(node: Node, keys: tuple[str, ...]) -> str:
    found = _first(node, keys)
    return str(found.value).strip() if found else ""


def _title(item: Node) -> Leaf | None:
    """The value that names an exercise: its name, else its id."""
    if isinstance(item, Leaf):
        return item if isinstance(item.value, str) and item.value.strip() else None
    inner = item.get("exercise") if isinstance(item, MapNode) else None
    if isinstance(inner, MapNode):
        return _first(inner, (*_NAMES, *_IDS, "id"))
    return _first(item, (*_NAMES, "exercise", *_IDS, "id"))


# ---- one exercise -----------------------------------------------------------------------------------


@frozen(kw_only=True)
class _Reading:
    """What was read so far beside the steps."""

    path: str
    names: Names
    faults: list[ReadingError] = field(factory=list)
    remarks: list[str] = field(factory=list)

    def steps(self, day: Node) -> tuple[Step | Unread, ...]:
        """The steps of a day; those with the same `superset` are done in turn."""
        read = [(item, self._step(item)) for item in _items(day)]
        groups: dict[str, list[str]] = {}
        for item, step in read:
            if step:
                groups.setdefault(_text(item, ("superset", "supersetId")), []).append(step.text)
        return tuple(self._paired(step, groups, _text(item, ("superset", "supersetId"))) for item, step in read if step)

    def _paired(self, step: Step | Unread, groups: dict[str, list[str]], group: str) -> Step | Unread:
        others = [name for name in dict.fromkeys(groups.get(group, ())[:6]) if name != step.text] if group else []
        if isinstance(step, Unread) or not others:
            return step
        return evolve(step, cues=(*step.cues, *(f"superset with {name}" for name in others[:5])))

    def _step(self, item: Node) -> Step | Unread | None:
        title = _title(item)
        if title is None:
            message = f"expected an exercise with {_IDS[0]} or name"
            self.faults.append(ReadingError(message, path=self.path, line=item.line, column=item.column))
            return None
        told, notes = _told(item), _text(item, ("notes", "note")).splitlines()
        self._remark(notes, str(title.value), title.line)
        place = Location(path=self.path, line=title.line, column=title.column)
        dose = Dose(**told.given) if told.given else None
        step = named_step(str(title.value).strip(), self.names, place, dose)
        by_id = self.names.resolve(_text(item, _IDS)) if isinstance(step, Unread) else None
        if by_id:
            step = Step(by_id.exercise, dose=dose, text=step.text, location=place)
        cues = (*told.cues, *(line.strip() for line in notes if line.strip()))
        return step if isinstance(step, Unread) else evolve(step, side=told.side, cues=cues)

    def _remark(self, notes: list[str], name: str, line: int) -> None:
        for note in notes:
            if len(self.remarks) < MOST_REMARKS and tells_of_pain(note[:2000]):
                text = " ".join(f"{name}: {note}".split())
                text = text if len(text) <= _LONGEST_NOTE else f"{text[: _LONGEST_NOTE - 3]}..."
                self.remarks.append(f"{self.path}:{line}: note: {text}")


def _told(item: Node) -> Told:
    """What an exercise says of its dose."""
    told = Told()
    if not isinstance(item, MapNode):
        return told
    sets = item.get("sets")
    if isinstance(sets, ListNode) and sets.items:
        _of_sets(told, sets)
    for role, keys in _AMOUNTS.items():
        _offer(told, role, _first(item, keys))
    _load(told, item)
    if _text(item, ("perSide", "per_side", "eachSide", "each_side")).lower() in {"true", "yes", "1"}:
        told.given["each_side"] = True
    if (side := _text(item, ("side",)).lower()) in {"left", "right"}:
        told.side = "left" if side == "left" else "right"
    if tempo := _text(item, ("tempo",)):
        told.keep("tempo", tempo)
    return told


def _of_sets(told: Told, sets: ListNode) -> None:
    """Sets one by one: of each amount the largest, of the rests the shortest."""
    each = [_told(item) for item in sets.items if isinstance(item, MapNode)]
    told.offer("sets", len(sets.items), "sets", str(len(sets.items)))
    for name in _LARGEST:
        values = [item.given[name] for item in each if name in item.given]
        if values:
            told.offer(name, max(values), name, str(max(values)))
    rests = [item.given["rest_s"] for item in each if item.given.get("rest_s")]
    if rests:
        told.offer("rest_s", min(rests), "rest", str(min(rests)))
    told.cues.extend(dict.fromkeys(cue for item in each for cue in item.cues))


def _offer(told: Told, role: str, leaf: Leaf | None) -> None:
    """Take a number, or a text as people write doses: `8-12`, `30s`, `1:30`."""
    if leaf is None or isinstance(leaf.value, bool):
        return
    text = str(leaf.value).strip()
    if isinstance(leaf.value, int | float):
        told.offer(role, leaf.value, role.removesuffix("_s"), text)
    elif role in _TIMES and (clock := time_s(text)) is not None:
        told.offer(role, clock, role.removesuffix("_s"), text)
    else:
        bare = not any(map(str.isalpha, text))
        told.spoken(role.removesuffix("_s"), text + (_AFTER.get(role, "") if bare else ""), _BEFORE.get(role, ""))


def _load(told: Told, item: MapNode) -> None:
    kilograms = _first(item, ("weightKg", "weight_kg", "loadKg"))
    if kilograms:
        _offer(told, "load_kg", kilograms)
        return
    weight = _first(item, ("weight", "load"))
    unit = _text(item, ("weightUnit", "weight_unit", "unit"))
    if weight is None or isinstance(weight.value, bool):
        return
    load = in_kg(weight.value, unit) if isinstance(weight.value, int | float) else None
    if load is None:
        told.spoken("weight", f"{weight.value} {unit}".strip())
    elif load.kg is not None:
        told.offer("load_kg", load.kg, "weight", f"{weight.text} {unit}")
    elif load.bare:
        told.keep("weight", f"{weight.text}, in a unit that is not told")


# ---- writing ----------------------------------------------------------------------------------------


def _plain(step: Step | Unread, names: Names) -> dict[str, Any]:
    if isinstance(step, Unread):
        return {"name": step.text if step.text.strip() else _NAMELESS}
    dose = step.dose or Dose()
    amounts: dict[str, Any] = {
        "sets": dose.sets if dose.sets > 1 or dose.is_amount else None,
        "reps": dose.reps,
        "duration": dose.seconds,
        "breaths": dose.breaths,
        "rest": dose.rest_s or None,
        "weightKg": dose.load_kg,
        "rpe": dose.effort,
        "stretch": dose.stretch,
        "perSide": dose.each_side or None,
        "side": step.side,
        "notes": "\n".join(step.cues) or None,
    }
    return {"name": _name(step, names), **{key: value for key, value in amounts.items() if value is not None}}


def _name(step: Step, names: Names) -> str:
    """A name that means the same when it is read again, where there is one."""
    for text in (step.text, step.exercise.title, step.exercise.id):
        found = names.resolve(text) if text.strip() else None
        if found and found.exercise == step.exercise:
            return text
    return step.exercise.title
