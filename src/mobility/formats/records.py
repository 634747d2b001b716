"""Records with a name and perhaps instructions: a collection in which each is judged alone."""

from __future__ import annotations

from collections.abc import Iterable

from ..errors import ReadingError, ReadingErrors
from ..language import Names
from ..model import Day, Location, Program, Protocol, Step, Unread
from .own import NOT_KNOWN
from .tree import Leaf, MapNode, Node

NAME_KEYS = ("name", "exercise", "title", "exercise_name")
"""Keys under which records keep the name of an exercise, best first.  Whatever else they carry is theirs."""


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
    text = str(name.value)
    found = names.resolve(text)
    if found is None:
        return Unread(text, reason=NOT_KNOWN, location=place)
    return Step(found.exercise, text=text, location=place)


def _name(node: MapNode) -> Leaf | None:
    for key in NAME_KEYS:
        value = node.get(key)
        if isinstance(value, Leaf) and isinstance(value.value, str) and value.value.strip():
            return value
    return None
