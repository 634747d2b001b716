"""Files -> programs and back: which of the modules in `programs/` reads a file, told by its content and its name.

A module there has `SUFFIXES` and at least one of

- `read(document, names) -> Program`;
- `write(program, names) -> str`.

With `recognises(document) -> bool` it is asked before the general reader of its suffix, and for files of any other
text suffix too.  `NAME` is its name on the command line, where it is not that of the module.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path, PurePath
from types import ModuleType
from typing import Any

from ..errors import ReadingError
from ..language import Names
from ..language.known import known_names
from ..model import Program
from .document import Document, file_bytes
from .programs.csv_columns import is_table

STREAM = "<stdin>"
"""The name of what comes from no file; only there a format may be told by content alone."""

_OWN_KEYS = re.compile(r"^(?:steps|days):\s*$", re.MULTILINE)

_MARKDOWN = re.compile(r"^\s{0,8}(?:#{1,6}\s|[-*+•]\s|\d{1,3}[.)]\s|\||---\s*$|```)", re.MULTILINE)
"""A line that only Markdown has: a heading, an item of a list, a row of a table, front matter, a fence."""

NO_EXERCISE = "no exercise was found in this file"


@cache
def formats() -> Mapping[str, ModuleType]:
    """The modules of all formats by name, in a fixed order."""
    folder = f"{__package__}.programs"
    names = sorted(item.name for item in pkgutil.iter_modules([str(Path(__file__).parent / "programs")]))
    modules = [importlib.import_module(f"{folder}.{name}") for name in names]
    found = {name_of(module): module for module in modules if getattr(module, "SUFFIXES", ())}
    return dict(sorted(found.items()))


def name_of(module: Any) -> str:
    """The name of a format, as on the command line."""
    return str(getattr(module, "NAME", module.__name__.rpartition(".")[2].replace("_", "-")))


def suffixes(more: Mapping[str, Any] | None = None) -> tuple[str, ...]:
    """The suffixes of files that can be read, sorted; with those of `more`, readers by suffix."""
    known = {suffix for module in formats().values() if hasattr(module, "read") for suffix in module.SUFFIXES}
    return tuple(sorted(known | set(more or ())))


def read(path: str | Path, names: Names | None = None, *, more: Mapping[str, Any] | None = None) -> Program:
    """The program of a file, its names resolved by `names` (None: the catalog that ships).

    `more` are readers by suffix besides those that ship: modules with `read(document, names)`.

    Raises `ReadingError` or `ReadingErrors`, with path, line and column, for a file that cannot be opened or
    read, and for one without any exercise.
    """
    return read_document(Document(path=str(path), data=file_bytes(Path(path))), names, more=more)


def read_document(document: Document, names: Names | None = None, *, more: Mapping[str, Any] | None = None) -> Program:
    """The same for a document that was read already."""
    return read_by(reader_of(document, more), document, names)


def read_by(reader: Any, document: Document, names: Names | None = None) -> Program:
    """The program that a module reads in a document; raises `ReadingError` or `ReadingErrors`."""
    program: Program = reader.read(document, names or known_names())
    if not program.steps and not program.remarks:
        raise ReadingError(NO_EXERCISE, path=document.path)
    return program


def reader_of(document: Document, more: Mapping[str, Any] | None = None) -> Any:
    """The module that reads a document: one that knows its content, else the general one of its suffix.

    Raises `ReadingError` where there is none.
    """
    if document.suffix in (more or {}):
        return (more or {})[document.suffix]
    readers = [module for module in formats().values() if hasattr(module, "read")]
    suffix = document.suffix if PurePath(document.path).name != STREAM else _suffix_by_content(document)
    own = [module for module in readers if suffix in module.SUFFIXES]
    found = _recognising(own, document) or _recognising((item for item in readers if item not in own), document)
    general = (module for module in own if not hasattr(module, "recognises"))
    found = found or next(general, None)
    if found is None:
        known = ", ".join(suffixes(more))
        raise ReadingError(f"no reader for this kind of file; known are {known}", path=document.path)
    return found


def _suffix_by_content(document: Document) -> str:
    """The suffix that a stream without a name would have: JSON, our own YAML, a table, Markdown, else a plain list."""
    if document.json is not None:
        return ".json"
    first = document.head.lstrip().partition("\n")[0]
    if first.startswith("{") and Document.of(first).json is not None:
        return ".jsonl"
    if _OWN_KEYS.search(document.head):
        return ".yaml"
    if is_table(document.columns):
        return ".csv"
    return ".md" if _MARKDOWN.search(document.head) else ".txt"


def _recognising(modules: Iterable[ModuleType], document: Document) -> ModuleType | None:
    return next((item for item in modules if hasattr(item, "recognises") and item.recognises(document)), None)
