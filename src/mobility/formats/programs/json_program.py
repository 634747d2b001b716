"""JSON: the library's own format, records with names, or a file of an app that no other reader knows."""

from __future__ import annotations

import json

from ...errors import ReadingError
from ...language import Names
from ...model import Program
from ..document import Document
from ..items.search import found_program
from ..own import OwnReader, is_own, plain_program
from ..syntax.tree import MapNode

SUFFIXES = (".json",)


def read(document: Document, names: Names) -> Program:
    """A program from JSON text.

    A mapping with `steps` or `days` of our kind is the library's own format and read strictly; in anything else
    exercises are searched by the keys that apps use, see `items.search`.
    """
    node, path = document.tree, document.path
    found = None if is_own(node) else found_program(node, path, names)
    if found is not None:
        return found
    if isinstance(node, MapNode) and {"steps", "days"} & set(node.keys()):
        return OwnReader(path, names).program(node)
    message = "expected a program (steps or days), a list of records with names, or exercises under a key that says so"
    raise ReadingError(message, path=path, line=node.line, column=node.column)


def write(program: Program, names: Names) -> str:
    """JSON text of a program, which reads back the same."""
    return json.dumps(plain_program(program, names), indent=2, ensure_ascii=False) + "\n"
