"""Changes of our own format in YAML and JSON: items of the list of steps."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from attrs import frozen

from ..formats.syntax.tree import Leaf, ListNode, MapNode, Node
from ..model import Location, Step
from .edits import Edit
from .lines import words_of


@frozen(kw_only=True)
class Item:
    """An item of a list in a tree, the list, and its number in it."""

    node: Node
    inside: ListNode
    number: int


def item_at(root: Node, place: Location) -> Item | None:
    """The innermost item of a list in which something stands at a place."""
    found = None
    for item in _items(root):
        if any((leaf.line, leaf.column) == (place.line, place.column) for leaf in _leaves(item.node)):
            found = item
    return found


def _items(node: Node) -> Iterator[Item]:
    if isinstance(node, ListNode):
        for number, child in enumerate(node.items):
            yield Item(node=child, inside=node, number=number)
            yield from _items(child)
    elif isinstance(node, MapNode):
        for key, child in node.entries:
            if key.value not in {"cues", "stop_rules", "sources", "suppress"}:
                yield from _items(child)


def _leaves(node: Node) -> Iterator[Leaf]:
    if isinstance(node, Leaf):
        yield node
    elif isinstance(node, ListNode):
        for child in node.items:
            yield from _leaves(child)
    else:
        for _, child in node.entries:
            yield from _leaves(child)


def tree_edits(text: str, items: Sequence[Item], sequence: Sequence[Step], *, keeps_dose: bool) -> list[Edit]:
    """The changes that put a sequence where items of one list stand, in the style of that list."""
    first = items[0]
    if keeps_dose and isinstance(first.node, MapNode):
        name = first.node.get("exercise")
        if isinstance(name, Leaf):
            return [Edit(start=name.start, end=name.end, text=_scalar(sequence[0].exercise.id, name.text))]
    flow = _is_flow(text, first)
    like = first.node.text if isinstance(first.node, Leaf) else ('"' if flow else "")
    between = _between(text, first)
    new = between.join(_scalar(words_of(step), like) for step in sequence)
    edits = [Edit(start=first.node.start, end=first.node.end, text=new)]
    return [*edits, *(_gone(text, item, flow=flow) for item in items[1:])]


def _scalar(value: str, like: str) -> str:
    """A value quoted as what it stands for was; quotes of its own where plain text would be something else."""
    if like.startswith("'"):
        return "'" + value.replace("'", "''") + "'"
    plain = not like.startswith('"') and not any(sign in value for sign in (": ", " #", '"'))
    return value if plain else json.dumps(value, ensure_ascii=False)


def _is_flow(text: str, item: Item) -> bool:
    """Whether the list is written in brackets."""
    return text[item.inside.start : item.inside.start + 1] == "["


def _between(text: str, item: Item) -> str:
    """What parts the items of the list: as it does elsewhere in it."""
    if _is_flow(text, item):
        if item.number + 1 < len(item.inside.items):
            return text[item.node.end : item.inside.items[item.number + 1].start]
        if item.number:
            return text[item.inside.items[item.number - 1].end : item.node.start]
        return ", "
    line = text.rfind("\n", 0, item.node.start) + 1
    new_line = "\r\n" if text[max(0, line - 2) : line] == "\r\n" else "\n"
    return new_line + text[line : item.node.start].split("-", maxsplit=1)[0] + "- "


def _gone(text: str, item: Item, *, flow: bool) -> Edit:
    """An item without a trace: in brackets with the comma before it, else with its lines."""
    if flow:
        start = item.inside.items[item.number - 1].end if item.number else item.node.start
        return Edit(start=start, end=item.node.end, text="")
    start = text.rfind("\n", 0, item.node.start) + 1
    end = text.find("\n", item.node.end)
    return Edit(start=start, end=len(text) if end < 0 else end + 1, text="")
