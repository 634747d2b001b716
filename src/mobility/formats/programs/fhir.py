"""FHIR R4 and R5 in JSON: plans, care plans, orders and definitions of activities, alone or in a Bundle."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import evolve

from ...errors import ReadingError
from ...language import Names
from ...model import Day, Program
from ..document import Document
from ..people.fhir_tree import text
from ..syntax.tree import MapNode
from .fhir_activities import Activities
from .fhir_plans import DEFINITIONS, ORDERS, Group, Item, Plans, days_of, is_plan
from .fhir_shelf import Shelf
from .log_marks import MOST_REMARKS

SUFFIXES = (".fhir.json",)
"""Two suffixes, so that a bare `.json` stays the library's own when it is written; FHIR is told by what it holds."""

ONLY_JSON = "this is FHIR in XML; of FHIR only JSON is read"

_XML = ("<?xml", "<")
_XML_MARK = "http://hl7.org/fhir"
_MOST_LISTED = 5


def recognises(document: Document) -> bool:
    """Whether it says that it is a resource of FHIR; in XML too, so that the refusal can say what is wrong."""
    if _is_xml(document):
        return True
    root = document.json
    return isinstance(root, MapNode) and bool(text(root, "resourceType"))


def read(document: Document, names: Names) -> Program:
    """The program of all plans of a file; without one, of its orders; else a collection of its definitions.

    What is not to be done, or was called off, is no step: a remark says so.  Raises `ReadingError` for what is no FHIR
    in JSON.
    """
    if _is_xml(document):
        raise ReadingError(ONLY_JSON, path=document.path, line=1, column=1)
    root, path = document.tree, document.path
    if not isinstance(root, MapNode) or not text(root, "resourceType"):
        message = "expected a FHIR resource: a mapping with 'resourceType'"
        raise ReadingError(message, path=path, line=root.line, column=root.column)
    shelf = Shelf.of(root, path)
    plans = Plans(shelf=shelf, activities=Activities.of(shelf, names))
    groups = _groups(shelf, plans)
    loose = not any(group.parts for group in groups)
    groups += _alone(shelf, plans, DEFINITIONS) if loose else []
    plans.activities.reading.check()
    titles = [group.title for group in groups if group.title]
    days = tuple(day for group in groups for day in days_of(group, group.title if len(titles) > 1 else ""))
    made = Program(
        title=titles[0] if len(titles) == 1 else "",
        source=path,
        days=days,
        collection=bool(days) and (loose or _is_collection(groups)),
    )
    return evolve(made, remarks=tuple(_remarks(shelf, plans, days)))


def _is_xml(document: Document) -> bool:
    return document.head.lstrip().startswith(_XML) and _XML_MARK in document.head


def _groups(shelf: Shelf, plans: Plans) -> list[Group]:
    """The plans that no other plan brings in, then the orders that none does."""
    found: dict[int, Group | None] = {}
    brings: dict[int, set[int]] = {}
    for node in filter(is_plan, shelf.all):
        shelf.used = set()
        found[node.start] = plans.plan(node)
        brings[node.start] = shelf.used - {node.start}
    inner = {
        other
        for start, others in brings.items()
        for other in others
        # of plans that bring each other in, the first of the file counts
        if not (start in brings.get(other, ()) and other < start)
    }
    shelf.used = inner.union(found, *brings.values())
    groups = [group for start, group in found.items() if group and start not in inner]
    return [*groups, *_alone(shelf, plans, ORDERS)]


def _alone(shelf: Shelf, plans: Plans, kinds: tuple[str, ...]) -> list[Group]:
    """One group of the resources of these kinds that nothing refers to; none where there are none."""
    parts: list[Item] = []
    for kind in kinds:
        parts += [item for node in shelf.unused(kind) if (item := plans.order(node))]
    return [Group(parts=tuple(parts))] if parts else []


def _is_collection(groups: list[Group]) -> bool:
    parts = [part for group in groups for part in group.parts]
    return all(isinstance(part, Group) and part.is_loose for part in parts)


def _remarks(shelf: Shelf, plans: Plans, days: tuple[Day, ...]) -> list[str]:
    """What was left out, and how notes report pain; at most `MOST_REMARKS`."""
    told = list(dict.fromkeys([*plans.left_out, *plans.activities.reading.remarks]))
    spare = [text(node, "title") or text(node, "name") or text(node, "id") for node in shelf.unused(*DEFINITIONS)]
    if spare:
        told.append(f"{shelf.path}: note: no plan of the file uses {_listed(spare)}")
    if not any(protocol.steps for day in days for protocol in day.protocols):
        kinds = (text(node, "resourceType") for node in shelf.all)
        told.append(f"{shelf.path}: note: nothing to check: no exercises in {_listed(kinds) or 'an empty Bundle'}")
    if len(told) <= MOST_REMARKS:
        return told
    return [*told[: MOST_REMARKS - 1], f"{shelf.path}: note: {len(told) - MOST_REMARKS + 1} more remarks left out"]


def _listed(words: Iterable[str]) -> str:
    found = [item or "one without a name" for item in dict.fromkeys(words)]
    return ", ".join(found[:_MOST_LISTED]) + (
        f" and {len(found) - _MOST_LISTED} more" if len(found) > _MOST_LISTED else ""
    )
