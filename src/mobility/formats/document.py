"""`Document`: a file as it was read from disk, taken apart once for every reader that looks at it."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path, PurePath

from attrs import field, frozen

from ..errors import ReadingError
from .syntax import csv_text, json_text
from .syntax.csv_text import Table
from .syntax.tree import MAX_SIZE, MapNode, Node, decode

_HEAD = 4096
"""Characters at the start of a text in which a reader looks for signs of its format (policy)."""


@frozen(kw_only=True)
class Document:
    """The bytes of a file and what they are as text, JSON or a table, each made when it is asked for.

    Whatever is asked of bytes that are not that raises `ReadingError` with its place.
    """

    path: str = ""
    data: bytes = field(repr=False)

    @classmethod
    def of(cls, text: str, path: str = "") -> Document:
        """The document of a text; half a surrogate pair in it is refused when the text is asked for."""
        return cls(path=path, data=text.encode("utf-8", "surrogatepass"))

    @property
    def suffix(self) -> str:
        """The end of its name, in small letters: `.csv`."""
        return PurePath(self.path).suffix.lower()

    @cached_property
    def text(self) -> str:
        """The text, without its byte order mark."""
        return decode(self.data, self.path or None)

    @cached_property
    def is_text(self) -> bool:
        """Whether it is text at all."""
        try:
            return bool(self.text) or not self.data
        except ReadingError:
            return False

    @property
    def head(self) -> str:
        """The start of the text, empty for what is not text."""
        return self.text[:_HEAD] if self.is_text else ""

    @cached_property
    def tree(self) -> Node:
        """What it says as JSON."""
        return json_text.read(self.text, self.path or None)

    @cached_property
    def json(self) -> Node | None:
        """The same, None for what is not JSON."""
        if not self.head.lstrip().startswith(("{", "[")):
            return None
        try:
            return self.tree
        except ReadingError:
            return None

    @property
    def keys(self) -> frozenset[str]:
        """The keys of the mapping that it is as JSON; none for anything else."""
        return frozenset(self.json.keys()) if isinstance(self.json, MapNode) else frozenset()

    @cached_property
    def table(self) -> Table:
        """What it says as a table whose first row names the columns."""
        return csv_text.table(self.text, self.path or None)

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns in its first line, as they stand there; none where that is no row of a table."""
        return csv_text.header_of(self.head)


def file_bytes(path: Path) -> bytes:
    """What a file holds; raises `ReadingError` where it cannot be opened or is longer than `MAX_SIZE`."""
    try:
        with path.open("rb") as file:
            data = file.read(MAX_SIZE + 1)
    except (OSError, ValueError) as error:  # ValueError: a path with a NUL in it
        reason = getattr(error, "strerror", None) or str(error)
        raise ReadingError(f"the file cannot be opened: {reason}", path=str(path)) from None
    if len(data) > MAX_SIZE:
        raise ReadingError(f"the file is longer than {MAX_SIZE} bytes, which is as much as is read", path=str(path))
    return data
