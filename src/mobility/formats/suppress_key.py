"""The key `suppress` of the library's own formats and of settings: a list of what is accepted, each with its reason."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from ..errors import ReadingError, ReadingErrors, UnknownNameError, shown
from ..model import Location, Suppression
from ..model.fields import one_of
from ..selection import check_accepted
from .converter import structured, unstructured
from .syntax.tree import Leaf, ListNode, MapNode, Node

KEYS = frozenset({"code", "exercise", "reason", "author", "until"})


def read_suppressions(node: Node, path: str, *, keys: frozenset[str] = KEYS) -> tuple[Suppression, ...]:
    """What a list under `suppress` accepts; `code` is one text or a list of them.

    Raises `ReadingErrors` with the place of everything that is wrong.
    """
    if not isinstance(node, ListNode):
        raise ReadingErrors([_fault("suppress: expected a list", node, path)])
    found: list[Suppression] = []
    faults: list[ReadingError] = []
    for item in node.items:
        try:
            found.append(_read(item, path, keys))
        except ReadingErrors as errors:
            faults.extend(errors.errors)
    if faults:
        raise ReadingErrors(faults)
    return tuple(found)


def _read(node: Node, path: str, keys: frozenset[str]) -> Suppression:
    if not isinstance(node, MapNode):
        raise ReadingErrors([_fault("suppress: expected the keys code, reason, ...", node, path)])
    unknown = [leaf for leaf, _ in node.entries if leaf.value not in keys]
    if unknown:
        words = (f"unknown key {shown(leaf.value)}: expected {one_of(keys, leaf.value)}" for leaf in unknown)
        raise ReadingErrors([_fault(text, leaf, path) for text, leaf in zip(words, unknown, strict=True)])
    made = structured(evolve(node, entries=tuple(map(_listed, node.entries))), Suppression, path, "suppress")
    code = node.get("code") or node
    try:
        check_accepted(made.codes)
    except UnknownNameError as error:
        raise ReadingErrors([_fault(f"code: {error}", code, path)]) from None
    return evolve(made, location=Location(path=path, line=node.line, column=node.column))


def _listed(entry: tuple[Leaf, Node]) -> tuple[Leaf, Node]:
    """One code as a list of one."""
    key, value = entry
    if key.value != "code" or not isinstance(value, Leaf):
        return entry
    return key, ListNode(items=(value,), line=value.line, column=value.column, start=value.start, end=value.end)


def _fault(message: str, node: Node, path: str) -> ReadingError:
    return ReadingError(message, path=path, line=node.line, column=node.column)


def plain_suppressions(items: tuple[Suppression, ...]) -> list[dict[str, Any]]:
    """Suppressions in plain values, as the reader takes them; places are not kept."""
    return [_plain(item) for item in items]


def _plain(item: Suppression) -> dict[str, Any]:
    plain: dict[str, Any] = unstructured(evolve(item, location=None))
    codes = plain["code"]
    return {**plain, "code": codes[0] if len(codes) == 1 else codes}
