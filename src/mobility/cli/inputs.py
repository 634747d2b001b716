"""What the command line names as files: folders are walked, `-` is standard input."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import ReadingError

if TYPE_CHECKING:
    from ..formats.document import Document

STANDARD_INPUT = "-"
PASSED_OVER = frozenset({"node_modules", "site-packages", "__pycache__", "venv", "build", "dist"})
"""Folders in which there are no programs of one's own; hidden ones are passed over besides (policy)."""


def files_of(named: Iterable[str]) -> Iterator[tuple[str, bool]]:
    """Each file, and whether it was only found in a folder, in the order named and sorted within a folder.

    A folder in which there is none stands for itself, which cannot be read.
    """
    for path in dict.fromkeys(named):
        found = list(_walk(path)) if path != STANDARD_INPUT and Path(path).is_dir() else []
        yield from ((item, True) for item in found)
        if not found:
            yield path, False


def _walk(folder: str) -> Iterator[str]:
    """The files below a folder that have the suffix of a format."""
    from ..formats.files import suffixes
    from ..plugins import installed

    known = tuple(suffixes(installed().readers))
    for top, below, names in os.walk(folder):
        below[:] = sorted(name for name in below if not name.startswith(".") and name not in PASSED_OVER)
        yield from (str(Path(top) / name) for name in sorted(names) if name.lower().endswith(known))


def document_of(path: str, name: str | None = None) -> Document:
    """The document of a file, or of standard input under a name; raises `ReadingError` where it cannot be had."""
    from ..formats.document import Document, file_bytes
    from ..formats.files import STREAM
    from ..formats.syntax.tree import MAX_SIZE

    if path != STANDARD_INPUT and Path(path).is_dir():
        raise ReadingError("no file of a known format in this folder", path=path)
    if path != STANDARD_INPUT:
        return Document(path=path, data=file_bytes(Path(path)))
    called = name or STREAM
    data = sys.stdin.buffer.read(MAX_SIZE + 1)
    if len(data) > MAX_SIZE:
        raise ReadingError(f"longer than {MAX_SIZE} bytes, which is as much as is read", path=called)
    return Document(path=called, data=data)
