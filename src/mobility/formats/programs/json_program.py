"""JSON: the library's own format, or a list of records with names."""

from __future__ import annotations

import json

from ...errors import ReadingError
from ...language import Names
from ...model import Program
from ..document import Document
from ..own import OwnReader, plain_program
from ..records import collection, is_record
from ..syntax.tree import ListNode, MapNode, Node

SUFFIXES = (".json",)


def read(document: Document, names: Names) -> Program:
    """A program from JSON text.

    A mapping with `steps` or `days` is the library's own format and read strictly; a list of records with
    names, or the one such list in a mapping, is a collection.
    """
    node, path = document.tree, document.path
    if isinstance(node, MapNode) and {"steps", "days"} & set(node.keys()):
        return OwnReader(path, names).program(node)
    records = _records(node)
    if records is None:
        message = "expected a program (steps or days) or a list of records with names"
        raise ReadingError(message, path=path, line=node.line, column=node.column)
    return collection(records.items, path, names)


def _records(node: Node) -> ListNode | None:
    if isinstance(node, ListNode):
        return node if any(map(is_record, node.items)) else None
    lists = (
        [_records(value) for _, value in node.entries if isinstance(value, ListNode)]
        if isinstance(node, MapNode)
        else []
    )
    found = [item for item in lists if item is not None]
    return found[0] if len(found) == 1 else None


def write(program: Program, names: Names) -> str:
    """JSON text of a program, which reads back the same."""
    return json.dumps(plain_program(program, names), indent=2, ensure_ascii=False) + "\n"
