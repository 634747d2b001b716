"""The library's own format of a person, the same in YAML and JSON: the keys of `Person`, bare or under `person`.

A condition is its name or code (`- spinal-stenosis`), that with a stage (`- pregnancy: 24w`), or the keys of
`Condition`.
"""

from __future__ import annotations

import datetime
import json
from pathlib import Path
from typing import Any

from attrs import evolve, fields

from ...errors import ReadingError, ReadingErrors, shown
from ...facts.limbs import NORMS
from ...language.stages import named, read_condition, staged
from ...model import Condition, Person
from ...model.fields import one_of
from ..converter import structured, unstructured
from ..document import file_bytes
from ..syntax import json_text
from ..syntax.tree import Leaf, ListNode, MapNode, Node, decode
from .agreement import contradiction, faults, same

CONDITION_KEYS = frozenset(item.name for item in fields(Condition))
JOINTS = frozenset(name for name in NORMS if not name.endswith("_loaded")) | {"lumbar_flexion", "lumbar_extension"}
"""Movements whose measured end of range the facts use; a limit of another would be kept and never looked at."""


def read_person(path: str | Path, *, on: datetime.date | None = None) -> Person:
    """The person of a file in the library's own format (`.yaml`, `.yml` or `.json`).

    `on` is the day of the check: with it, dates that lie after it, and dates that disagree with weeks, are found.
    Raises `ReadingError` or `ReadingErrors`, with path, line and column of everything that is wrong.
    """
    node = read_tree(path)
    if is_fhir(node):
        raise _error("this is a FHIR resource; `read_fhir_person` reads it", node, str(path))
    return own_person(node, str(path), on)


def write_person(person: Person, path: str | Path) -> None:
    """Write a person as YAML or JSON, by the suffix of the path; it reads back the same.

    Raises `ReadingError` for another suffix, and OSError where the file cannot be written.
    """
    plain = {"person": plain_person(person)}
    if _suffix(path) == ".json":
        text = json.dumps(plain, indent=2, ensure_ascii=False) + "\n"
    else:
        from ..programs.yaml_program import dumped

        text = dumped(plain)
    Path(path).write_text(text, encoding="utf-8", newline="\n")


def plain_person(person: Person) -> dict[str, Any]:
    """A person in plain values, as the reader takes it; what is not known is left out."""
    plain: dict[str, Any] = unstructured(person)
    return plain


def read_tree(path: str | Path) -> Node:
    """The tree of a YAML or JSON file, by its suffix; raises `ReadingError`."""
    suffix, name = _suffix(path), str(path)
    text = decode(file_bytes(Path(path)), name)
    if suffix == ".json":
        return json_text.read(text, name)
    from ..syntax import yaml_text  # imports PyYAML

    return yaml_text.read(text, name)


def is_fhir(node: Node) -> bool:
    """Whether a file is a FHIR resource, which says so itself."""
    return isinstance(node, MapNode) and node.get("resourceType") is not None


def own_person(node: Node, path: str, on: datetime.date | None = None) -> Person:
    """The person of a tree in the library's own format; `path` only names the file in errors."""
    reader = _Reader(path, on)
    person = reader.person(node)
    if reader.faults or person is None:
        raise ReadingErrors(sorted(reader.faults, key=lambda fault: (fault.line or 0, fault.column or 0)))
    return person


def _suffix(path: str | Path) -> str:
    suffix = Path(path).suffix.lower()
    if suffix not in {".yaml", ".yml", ".json"}:
        raise ReadingError("a person stands in a file that ends in .yaml, .yml or .json", path=str(path))
    return suffix


def _error(message: str, node: Node, path: str) -> ReadingError:
    return ReadingError(message, path=path, line=node.line, column=node.column)


class _Reader:
    """One reading of one file; faults are gathered, so that all of them are told at once."""

    def __init__(self, path: str, on: datetime.date | None) -> None:
        self.path = path
        self.on = on
        self.faults: list[ReadingError] = []

    def person(self, node: Node) -> Person | None:
        inner = node.get("person") if isinstance(node, MapNode) else None
        if inner is not None and isinstance(node, MapNode):
            for leaf, _ in node.entries:
                if leaf.value != "person":
                    self._fault(leaf, f"unknown key {shown(leaf.value)} beside 'person'")
            node = inner
        if not isinstance(node, MapNode):
            self._fault(node, "expected the keys of a person: conditions, age, ...")
            return None
        conditions = self._conditions(node.get("conditions"))
        person = self._rest(node)
        return evolve(person, conditions=conditions) if person else None

    def _rest(self, node: MapNode) -> Person | None:
        """Everything but the conditions, which may be written short."""
        rest = evolve(node, entries=tuple(entry for entry in node.entries if entry[0].value != "conditions"))
        try:
            person = structured(rest, Person, self.path, "person")
        except ReadingErrors as errors:
            self.faults.extend(errors.errors)
            return None
        limits = node.get("limits")
        for index, limit in enumerate(person.limits):
            if limit.joint not in JOINTS and isinstance(limits, ListNode):
                self._fault(_key(limits.items[index], "joint"), f"joint: expected {one_of(JOINTS, limit.joint)}")
        return person

    def _conditions(self, node: Node | None) -> tuple[Condition, ...]:
        if node is None:
            return ()
        if not isinstance(node, ListNode):
            self._fault(node, "conditions: expected a list")
            return ()
        found: list[tuple[Node, Condition]] = []
        for item in node.items:
            condition = self._condition(item)
            if condition is not None:
                self._agrees(item, condition, found)
                found.append((item, condition))
        return tuple(condition for _, condition in found)

    def _condition(self, node: Node) -> Condition | None:
        try:
            if isinstance(node, Leaf) and isinstance(node.value, str):
                return read_condition(node.value)
            if isinstance(node, MapNode):
                return self._short(node) if _is_short(node) else self._in_full(node)
        except ReadingError as error:
            at = node.entries[0][0] if isinstance(node, MapNode) else node
            self._fault(at, error.message)
        except ReadingErrors as errors:
            self.faults.extend(errors.errors)
        else:
            self._fault(node, "expected a condition: a name such as 'osteoporosis', 'pregnancy: 24w', or its keys")
        return None

    def _short(self, node: MapNode) -> Condition | None:
        """`pregnancy: 24w`, one key that is the name and one text that is the stage."""
        key, stage = node.entries[0]
        condition = staged(str(key.value), None)
        if not isinstance(stage, Leaf) or not isinstance(stage.value, str):
            self._fault(stage, f"{key.value}: expected a stage in words, such as '24w', 'active' or 'left'")
            return None
        try:
            return staged(condition.name, stage.value)
        except ReadingError as error:
            self._fault(stage, error.message)
            return None

    def _in_full(self, node: MapNode) -> Condition | None:
        condition = structured(node, Condition, self.path, "conditions")
        try:
            return named(condition)
        except ReadingError as error:
            self._fault(_key(node, "name"), error.message)
            return None

    def _agrees(self, node: Node, condition: Condition, before: list[tuple[Node, Condition]]) -> None:
        for key, problem in faults(condition, self.on):
            self._fault(_key(node, key), problem)
        for place, item in before:
            problem = contradiction(condition, item, self.on) or ""
            if problem or same(condition, item):
                first = f"{item.name} on line {place.line}"
                hint = f": {problem}" if problem else "; tell it once, or each side by itself"
                self._fault(node, f"{condition.name} is told already, as {first}{hint}")

    def _fault(self, node: Node, message: str) -> None:
        self.faults.append(_error(message, node, self.path))


def _is_short(node: MapNode) -> bool:
    return len(node.entries) == 1 and node.entries[0][0].value not in CONDITION_KEYS


def _key(node: Node, key: str) -> Node:
    """The value under a key, else the node itself."""
    found = node.get(key) if isinstance(node, MapNode) else None
    return found or node
