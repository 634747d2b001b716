"""Records with a name and perhaps instructions: a collection in which each is judged alone."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import evolve

from ..errors import ReadingError, ReadingErrors
from ..language import Names
from ..model import Day, Location, Program, Protocol, Step, Unread
from .own import NOT_KNOWN
from .syntax.tree import Leaf, ListNode, MapNode, Node

NAME_KEYS = ("name", "exercise", "title", "exercise_name")
"""Keys under which records keep the name of an exercise, best first.  Whatever else they carry is theirs."""

TEXT_KEYS = ("instructions", "description", "text", "how_to")
"""Keys under which records keep the text that tells how it is done, best first."""


def is_record(node: Node) -> bool:
    """Whether a node is a record with a name."""
    return isinstance(node, MapNode) and _name(node) is not None


def collection(nodes: Iterable[Node], path: str, names: Names) -> Program:
    """A collection of the exercises that records name; raises `ReadingErrors` for those without a name."""
    steps: list[Step | Unread] = []
    faults: list[ReadingError] = []
    for node in nodes:
        try:
            steps.append(record_step(node, path, names))
        except ReadingError as error:
            faults.append(error)
    return collected(steps, faults, path)


def collected(steps: Iterable[Step | Unread], faults: list[ReadingError], path: str) -> Program:
    """A collection of steps; raises `ReadingErrors` where there are faults."""
    if faults:
        raise ReadingErrors(faults)
    return Program(source=path, collection=True, days=(Day(protocols=(Protocol(steps=tuple(steps)),)),))


def record_step(node: Node, path: str, names: Names) -> Step | Unread:
    """The step of one record; raises `ReadingError` where it has no name."""
    name = _name(node) if isinstance(node, MapNode) else None
    if name is None:
        keys = ", ".join(NAME_KEYS)
        raise ReadingError(f"expected a record with a name ({keys})", path=path, line=node.line, column=node.column)
    place = Location(path=path, line=name.line, column=name.column)
    title, told = str(name.value), _told(node, TEXT_KEYS)
    if told.strip():
        return evolve(_with_text(node, title, told, names), location=place)
    found = names.resolve(title)
    if found is None:
        return Unread(title, reason=NOT_KNOWN, location=place)
    return Step(found.exercise, text=title, location=place)


def _with_text(node: Node, title: str, told: str, names: Names) -> Step | Unread:
    """What name and instruction text say together."""
    # the lexicon of instructions is not loaded for lists of names
    from ..language.records import read_record

    equipment, category = _told(node, ("equipment",)), _told(node, ("category",))
    return read_record(title, told, equipment=equipment, category=category, names=names)


def _told(node: Node, keys: Iterable[str]) -> str:
    """The text under the first of these keys that holds one; a list of texts is one text."""
    for key in keys:
        value = node.get(key) if isinstance(node, MapNode) else None
        parts = value.items if isinstance(value, ListNode) else (value,)
        lines = [part.value for part in parts if isinstance(part, Leaf) and isinstance(part.value, str)]
        if lines:
            return "\n".join(lines)
    return ""


def _name(node: MapNode) -> Leaf | None:
    for key in NAME_KEYS:
        value = node.get(key)
        if isinstance(value, Leaf) and isinstance(value.value, str) and value.value.strip():
            return value
    return None
