"""Routines and workouts in JSON as the interface of Hevy gives and takes them."""

from __future__ import annotations

from attrs import evolve

from ...language import Names
from ...model import Program
from ..document import Document
from ..items.entries import Reading
from ..items.keys import Fields
from ..items.search import found_items, laid_out
from ..syntax.tree import ListNode, Node

SUFFIXES = (".json",)

ID_ONLY = (
    "a template of Hevy told by its id alone (exercise_template_id): only Hevy's catalogue says which exercise it is"
)


def recognises(document: Document) -> bool:
    """Whether its exercises have ids of Hevy's templates."""
    exercises = (item for group in _routines(document.json) for item in Fields.at(group).items("exercises"))
    return any("exercisetemplateid" in Fields.at(item).of for item in exercises)


def read(document: Document, names: Names) -> Program:
    """A day for each routine; an exercise without a title stays unread.

    Weights are in kilograms.  Raises `ReadingErrors` for exercises with neither title nor id.
    """
    reading = Reading(path=document.path, names=names)
    found = [
        evolve(item, entry=item.entry if item.entry.titles else evolve(item.entry, reason=ID_ONLY))
        for item in found_items(document.tree, reading)
    ]
    return laid_out(found, reading, *_routines(document.tree))


def _routines(root: Node | None) -> tuple[Node, ...]:
    """The routines of a page, of a list, or the one that the file is."""
    fields = Fields.at(root)
    listed = root.items if isinstance(root, ListNode) else fields.items("routines", "workouts")
    inner = fields.inner("routine", "workout")
    return listed or ((inner.node,) if inner.of else (fields.node,))
