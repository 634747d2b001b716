"""A plain tree of what a text says, in which every value knows its place.

The readers of YAML and JSON both build this tree, so that whatever later finds a value wrong can point at
the very characters. Lines and columns count from 1 and columns are code points; `start` and `end` are
indexes into the text without its byte order mark, as `text[node.start:node.end]`.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from attrs import field, frozen

from ...errors import ReadingError, shown

Scalar = None | bool | int | float | str
Plain = Scalar | list["Plain"] | dict[str, "Plain"]

# All limits are policy: far above any real program, low enough that hostile input fails within seconds.
MAX_SIZE = 5_000_000  # bytes of a file, and characters of a text
MAX_NODES = 200_000
MAX_DEPTH = 64
# Policy: a whole number of this many hexadecimal digits still fits a float, so that nothing overflows later.
MAX_NUMBER_CHARACTERS = 250

_LINE_END = re.compile(r"\r\n|\r|\n")
_UNREADABLE = re.compile("[\x00\ud800-\udfff]")
_BYTE_ORDER_MARK = "\ufeff"


@frozen(kw_only=True)
class Leaf:
    """A value without parts; `text` is how it stands in the source, quotes included."""

    value: Scalar
    text: str
    line: int
    column: int
    start: int
    end: int


@frozen(kw_only=True)
class ListNode:
    """A list of nodes, in the order of the text."""

    items: tuple[Node, ...]
    line: int
    column: int
    start: int
    end: int


@frozen(kw_only=True)
class MapNode:
    """Keys and what stands under them, in the order of the text; keys are texts and none stands twice."""

    entries: tuple[tuple[Leaf, Node], ...]
    line: int
    column: int
    start: int
    end: int

    def get(self, key: str) -> Node | None:
        """The node under a key, or None when the key is not there."""
        return next((node for leaf, node in self.entries if leaf.value == key), None)

    def keys(self) -> tuple[str, ...]:
        """The keys, in the order of the text."""
        return tuple(str(leaf.value) for leaf, _ in self.entries)


Node = Leaf | ListNode | MapNode


def plain(node: Node) -> Plain:
    """The Python value of a tree, without places: None, bool, int, float, str, list or dict."""
    if isinstance(node, Leaf):
        return node.value
    if isinstance(node, ListNode):
        return [plain(item) for item in node.items]
    return {str(key.value): plain(value) for key, value in node.entries}


@frozen
class Places:
    """Turns an index into a text to a line and a column; a line ends at LF, CR or CR LF, as in an editor."""

    text: str
    path: str | None = None
    _starts: tuple[int, ...] = field(init=False)

    def __attrs_post_init__(self) -> None:
        """Find where each line starts, once."""
        starts = (0, *(match.end() for match in _LINE_END.finditer(self.text)))
        object.__setattr__(self, "_starts", starts)

    def at(self, index: int) -> tuple[int, int]:
        """The line and the column of an index; the end of the text is a place too."""
        line = bisect_right(self._starts, index)
        return line, index - self._starts[line - 1] + 1

    def error(self, message: str, index: int) -> ReadingError:
        """A reading error that points at an index."""
        line, column = self.at(index)
        return ReadingError(message, path=self.path, line=line, column=column)


def decode(data: bytes, path: str | None = None) -> str:
    """The text of a UTF-8 file, without its byte order mark.

    Raises ReadingError at the first byte that is not UTF-8, at the first NUL, and when the file is longer
    than `MAX_SIZE` bytes.
    """
    if len(data) > MAX_SIZE:
        raise ReadingError(f"the file has {len(data)} bytes; at most {MAX_SIZE} are read", path=path)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = without_mark(data[: error.start].decode("utf-8"))
        message = f"the file is not UTF-8: byte 0x{data[error.start]:02x} cannot stand here"
        raise Places(before, path).error(message, len(before)) from None
    return prepared(text, path).text


def without_mark(text: str) -> str:
    """The text without the byte order mark that some editors put in front."""
    return text.removeprefix(_BYTE_ORDER_MARK)


def prepared(text: str, path: str | None) -> Places:
    """The text that a reader works on, its mark stripped, with its places.

    Raises ReadingError for a text of more than `MAX_SIZE` characters, and at a NUL or at half a surrogate
    pair, neither of which text can hold.
    """
    if len(text) > MAX_SIZE:
        raise ReadingError(f"the text has {len(text)} characters; at most {MAX_SIZE} are read", path=path)
    places = Places(without_mark(text), path)
    found = _UNREADABLE.search(places.text)
    if found:
        raise places.error(f"the character U+{ord(found[0]):04X} is not allowed in a text", found.start())
    return places


class TreeBuilder:
    """Builds a tree from its parts in the order of the text, and refuses what no format may hold.

    A reader opens and closes lists and maps and adds leaves; keys and values of a map alternate. Every
    method takes indexes into the text and raises ReadingError there: for more than `MAX_DEPTH` levels or
    `MAX_NODES` nodes, for a key that is not a text, and for a key that stands twice in its map.
    """

    __slots__ = ("_count", "_open", "places", "root")

    def __init__(self, places: Places) -> None:
        """Start with nothing read; `root` stays None until the first value is complete."""
        self.places = places
        self.root: Node | None = None
        self._open: list[_OpenList | _OpenMap] = []
        self._count = 0

    def leaf(self, value: Scalar, start: int, end: int) -> None:
        """Add a value without parts."""
        self._counted(start)
        line, column = self.places.at(start)
        text = self.places.text[start:end]
        self._add(Leaf(value=value, text=text, line=line, column=column, start=start, end=end))

    def open_list(self, start: int) -> None:
        """Begin a list; what follows is in it, until it is closed."""
        self._begin(_OpenList(start))

    def open_map(self, start: int) -> None:
        """Begin a map; what follows are its keys and values in turn, until it is closed."""
        self._begin(_OpenMap(start, self.places))

    def close(self, end: int | None = None) -> None:
        """Finish the innermost list or map; without `end` it ends where its last part does."""
        part = self._open.pop()
        line, column = self.places.at(part.start)
        self._add(part.closed(line, column, part.last if end is None else end))

    def _counted(self, start: int) -> None:
        self._count += 1
        if self._count > MAX_NODES:
            raise self.places.error(f"more than {MAX_NODES} values", start)

    def _begin(self, part: _OpenList | _OpenMap) -> None:
        self._counted(part.start)
        if len(self._open) >= MAX_DEPTH:
            raise self.places.error(f"nested more than {MAX_DEPTH} deep", part.start)
        self._open.append(part)

    def _add(self, node: Node) -> None:
        if self._open:
            self._open[-1].add(node)
        else:
            self.root = node


class _OpenList:
    """A list whose end has not been read yet; `last` is where its last part ended."""

    __slots__ = ("items", "last", "start")

    def __init__(self, start: int) -> None:
        self.start = start
        self.last = start
        self.items: list[Node] = []

    def add(self, node: Node) -> None:
        self.items.append(node)
        self.last = node.end

    def closed(self, line: int, column: int, end: int) -> ListNode:
        return ListNode(items=tuple(self.items), line=line, column=column, start=self.start, end=end)


class _OpenMap:
    """A map whose end has not been read yet; `key` waits for its value."""

    __slots__ = ("entries", "key", "last", "lines", "places", "start")

    def __init__(self, start: int, places: Places) -> None:
        self.places = places
        self.start = start
        self.last = start
        self.entries: list[tuple[Leaf, Node]] = []
        self.lines: dict[str, int] = {}
        self.key: Leaf | None = None

    def add(self, node: Node) -> None:
        self.last = node.end
        if self.key is None:
            self.key = self._checked(node)
        else:
            self.entries.append((self.key, node))
            self.key = None

    def closed(self, line: int, column: int, end: int) -> MapNode:
        return MapNode(entries=tuple(self.entries), line=line, column=column, start=self.start, end=end)

    def _checked(self, node: Node) -> Leaf:
        if not isinstance(node, Leaf) or not isinstance(node.value, str):
            hint = f"; write {node.text!r} in quotes" if isinstance(node, Leaf) and node.text else ""
            raise self.places.error(f"a key must be a text{hint}", node.start)
        first = self.lines.setdefault(node.value, node.line)
        if len(self.lines) == len(self.entries):
            message = f"the key {shown(node.value)} stands twice, first on line {first}"
            raise self.places.error(message, node.start)
        return node
