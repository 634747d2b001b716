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
    root = Fields.at(document.json)
    listed = document.json.items if isinstance(document.json, ListNode) else root.items("routines", "workouts")
    groups: tuple[Node, ...] = (root.node, root.inner("routine", "workout").node, *listed)
    exercises = (item for group in groups for item in Fields.at(group).items("exercises"))
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
    return laid_out(found, reading, document.tree)
