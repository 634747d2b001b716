"""Workout plans in JSON that name exercises by the ids or the names of free-exercise-db.

That collection of exercises is public (`Barbell_Squat`, `3_4_Sit-Up`); of plans that use it no schema was at hand, so
what such plans have in common is told and no file held to more:

- a mapping with `name`, `description` and `days` (or `workouts`, `sessions`; in `weeks` or not), a list or by name;
- a day with its name and `exercises`;
- an exercise with `exerciseId` or `name`, `sets` (a number, or a list of sets), `reps`, `duration`, `rest`, `weightKg`
  (or `weight` with its unit), `perSide`, `rpe`, `tempo`, `superset` and `notes`.  Times without a unit are seconds;
  `hold` is that of each repetition.

What `write` makes of a program is the first of each of these words.  They are read like all items, see `items`.
"""

from __future__ import annotations

import json
from typing import Any

from ...errors import ReadingError
from ...language import Names
from ...model import Dose, Program, Step, Unread
from ..document import Document
from ..items.entries import entry_of
from ..items.keys import IDS, Fields
from ..items.search import found_program
from ..syntax.tree import ListNode, MapNode

SUFFIXES = (".plan.json",)
"""Two suffixes, so that a bare `.json` stays the library's own when it is written; plans are told by what they hold."""

_NAMELESS = "unnamed"


def recognises(document: Document) -> bool:
    """Whether it is a mapping with days of exercises that have ids of a collection, or are laid out as `write` does."""
    root = document.json
    if not isinstance(root, MapNode):
        return False
    listed = Fields.at(root).items("days", "workouts", "sessions")
    items = [item for day in (root, *listed) for item in Fields.at(day).items("exercises", "items")]
    if not items or not all(isinstance(item, MapNode) and entry_of(item).title for item in items):
        return False
    by_id = any(Fields.at(item).first(*IDS[:1]) for item in items)
    plain = isinstance(root.get("days"), ListNode) and all(Fields.at(day).of.get("exercises") for day in listed)
    return by_id or plain


def read(document: Document, names: Names) -> Program:
    """A program from such a plan.

    Raises `ReadingError` for a text that is no plan, `ReadingErrors` with the places of all exercises without a name.
    """
    root, path = document.tree, document.path
    found = found_program(root, path, names) if isinstance(root, MapNode) else None
    if found is None and not (isinstance(root, MapNode) and isinstance(root.get("days"), ListNode)):
        message = "expected a plan: a mapping with days, each with its exercises"
        raise ReadingError(message, path=path, line=root.line, column=root.column)
    return found or Program(title=Fields.at(root).text("name", "title"), source=path)


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


# ---- writing ----------------------------------------------------------------------------------------


def _plain(step: Step | Unread, names: Names) -> dict[str, Any]:
    if isinstance(step, Unread):
        return {"name": step.text if step.text.strip() else _NAMELESS}
    dose = step.dose or Dose()
    amounts: dict[str, Any] = {
        "sets": dose.sets if dose.sets > 1 or dose.is_amount else None,
        "reps": dose.reps,
        "hold" if dose.reps else "duration": dose.seconds,
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
