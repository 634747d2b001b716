"""TOML to a tree with the line of every key.

The standard library's reader gives values without places, so a key is looked for in the text again: below the header
of its table, at the start of a line.  Where that fails (keys with dots, tables on one line) the place is that of the
table.  Dates become texts, as in the other formats.
"""

from __future__ import annotations

import re
from typing import Any

from attrs import frozen

from ...errors import ReadingError
from .tree import Leaf, ListNode, MapNode, Node, Places

_AT_LINE = re.compile(r"(?P<message>.*?) \(at line (?P<line>\d+), column (?P<column>\d+)\)", re.DOTALL)
_AT_END = " (at end of document)"
_HEADER_OF_ITEM = re.compile(r"^[ \t]*\[\[", re.MULTILINE)


def read(text: str, path: str | None = None) -> MapNode:
    """The tree of a TOML text; raises `ReadingError`, with line and column, for what is no TOML."""
    import tomllib  # 5 ms that only those with settings pay

    try:
        plain = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _fault(str(error), Places(text, path)) from None
    return _Tree(places=Places(text, path)).table(plain, 0)


def _fault(message: str, places: Places) -> ReadingError:
    found = _AT_LINE.fullmatch(message)
    if found is None:
        return places.error(f"not TOML: {message.removesuffix(_AT_END)}", len(places.text))
    line, column = int(found["line"]), int(found["column"])
    return ReadingError(f"not TOML: {found['message']}", path=places.path, line=line, column=column)


@frozen(kw_only=True)
class _Tree:
    """Builds nodes, each at the place where its key was found."""

    places: Places

    def node(self, value: Any, start: int) -> Node:
        """The node of a plain value that stands at an index or somewhere after it."""
        if isinstance(value, dict):
            return self.table(value, start)
        line, column = self.places.at(start)
        if isinstance(value, list):
            return ListNode(items=self._items(value, start), line=line, column=column, start=start, end=start)
        scalar = value if isinstance(value, bool | int | float | str) else value.isoformat()
        return Leaf(value=scalar, text=str(value), line=line, column=column, start=start, end=start)

    def table(self, value: dict[str, Any], start: int) -> MapNode:
        """The node of a table."""
        line, column = self.places.at(start)
        entries = tuple(self._entry(key, inner, start) for key, inner in value.items())
        return MapNode(entries=entries, line=line, column=column, start=start, end=start)

    def _items(self, values: list[Any], start: int) -> tuple[Node, ...]:
        """The items of a list; of an array of tables each has a header of its own."""
        found, at = [], start
        for number, value in enumerate(values):
            if number and isinstance(value, dict):
                after = _HEADER_OF_ITEM.search(self.places.text, self.places.text.find("\n", at) + 1 or at)
                at = after.end() if after else at
            found.append(self.node(value, at))
        return tuple(found)

    def _entry(self, key: str, value: Any, start: int) -> tuple[Leaf, Node]:
        is_table = isinstance(value, dict) or (isinstance(value, list) and value and isinstance(value[0], dict))
        at = self._key(key, start, header_first=bool(is_table))
        line, column = self.places.at(at)
        leaf = Leaf(value=key, text=key, line=line, column=column, start=at, end=at)
        return leaf, self.node(value, at)

    def _key(self, key: str, start: int, *, header_first: bool) -> int:
        """Where a key stands: at the start of a line before an equals sign, or in the header of a table."""
        word = rf"(?P<key>{re.escape(key)}|\"{re.escape(key)}\"|'{re.escape(key)}')"
        patterns = [rf"^[ \t]*{word}[ \t]*=", rf"^[ \t]*\[[^\n\]]*?(?<![\w-]){word}[ \t]*[\].]"]
        line = self.places.text.rfind("\n", 0, start) + 1
        for pattern in reversed(patterns) if header_first else patterns:
            found = re.compile(pattern, re.MULTILINE).search(self.places.text, line)
            if found is not None:
                return found.start("key")
        return start
