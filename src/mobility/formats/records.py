"""Records with a name and perhaps instructions: a collection in which each is judged alone."""

from __future__ import annotations

from collections.abc import Iterable

from ..errors import ReadingError
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
    """A collection of the exercises that records name; raises `ReadingError` for one without a name."""
    steps = tuple(_step(node, path, names) for node in nodes)
    return Program(source=path, collection=True, days=(Day(protocols=(Protocol(steps=steps),)),))


def _step(node: Node, path: str, names: Names) -> Step | Unread:
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
