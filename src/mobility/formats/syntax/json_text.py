"""JSON text (RFC 8259) to a tree with the place of every value, read strictly.

The standard library's reader gives no places, keeps the last of two equal keys without a word and accepts
NaN; a YAML reader on JSON gets surrogate pairs wrong. So this is a scanner of its own, one pass without
recursion.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from enum import Enum

from ...errors import ReadingError, shown
from .tree import MAX_NUMBER_CHARACTERS, Node, Places, Scalar, TreeBuilder, prepared

# Possessive repeats (`*+`) keep a hostile text from making the pattern go back over what it has matched.
_GAP = re.compile(r"[ \t\r\n]*+")
_STRING = re.compile(r'"[^"\\\x00-\x1f]*+(?:\\.[^"\\\x00-\x1f]*+)*+"')
_WORD = re.compile(r'[^ \t\r\n\[\]{},:"]++')
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*+)((?:\.[0-9]++)?(?:[eE][-+]?[0-9]++)?)")
_ESCAPE = re.compile(
    r"\\(?:u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|(.?))", re.DOTALL
)
_CONTROL = re.compile(r'[^"\\\x00-\x1f]*+(?:\\[^\x00-\x1f][^"\\\x00-\x1f]*+)*+\\?([\x00-\x1f])')
_CONSTANTS: Mapping[str, Scalar] = {"true": True, "false": False, "null": None}
_NOT_JSON_NUMBERS = frozenset({"nan", "inf", "infinity"})
_ESCAPED: Mapping[str, str] = dict(zip('"\\/bfnrt', '"\\/\b\f\n\r\t', strict=True))


class _Want(Enum):
    """What may come next; the value says so in a message."""

    VALUE = "a value"
    ITEM = "a value after the comma"
    FIRST_ITEM = "a value or ']'"
    KEY = "a key in double quotes after the comma"
    FIRST_KEY = "a key in double quotes or '}'"
    COLON = "':' after the key"
    LIST_COMMA = "',' or ']'"
    MAP_COMMA = "',' or '}'"
    NOTHING = "nothing after the end of the value"


_VALUES = frozenset({_Want.VALUE, _Want.ITEM, _Want.FIRST_ITEM})
_KEYS = frozenset({_Want.KEY, _Want.FIRST_KEY})
_CLOSES: Mapping[str, frozenset[_Want]] = {
    "]": frozenset({_Want.FIRST_ITEM, _Want.LIST_COMMA}),
    "}": frozenset({_Want.FIRST_KEY, _Want.MAP_COMMA}),
}
_AFTER_SIGN: Mapping[tuple[_Want, str], _Want] = {
    (_Want.COLON, ":"): _Want.VALUE,
    (_Want.LIST_COMMA, ","): _Want.ITEM,
    (_Want.MAP_COMMA, ","): _Want.KEY,
}


def read(text: str, path: str | None = None) -> Node:
    """The tree of a JSON text; `path` only names the file in errors.

    Raises ReadingError, with line and column, for anything that is not JSON, and for what JSON leaves open:
    a key that stands twice, half a surrogate pair, a number beyond a float's range, more than 64 levels,
    200,000 values or 5,000,000 characters. NaN and infinity are not JSON.
    """
    return _Reader(prepared(text, path)).read()


class _Reader:
    """One reading of one text: where it is, what it wants next, and which lists and maps are open."""

    __slots__ = ("builder", "closers", "places", "position", "text", "want")

    def __init__(self, places: Places) -> None:
        self.places = places
        self.text = places.text
        self.builder = TreeBuilder(places)
        self.position = 0
        self.want = _Want.VALUE
        self.closers: list[str] = []

    def read(self) -> Node:
        while self._skip_gap():
            self._step(self.text[self.position])
        if self.builder.root is None or self.closers:
            raise self._unfinished()
        return self.builder.root

    def _skip_gap(self) -> bool:
        gap = _GAP.match(self.text, self.position)
        self.position = gap.end() if gap else self.position
        return self.position < len(self.text)

    def _step(self, sign: str) -> None:
        if sign == '"' and (self.want in _VALUES or self.want in _KEYS):
            self._string()
        elif sign in "[{" and self.want in _VALUES:
            self._open(sign)
        elif self.want in _CLOSES.get(sign, ()):
            self.position += 1
            self.closers.pop()
            self.builder.close(self.position)
            self._value_done()
        elif (self.want, sign) in _AFTER_SIGN:
            self.position += 1
            self.want = _AFTER_SIGN[self.want, sign]
        elif sign not in '"[]{},:' and self.want in _VALUES:
            self._word()
        else:
            raise self._unexpected()

    def _open(self, sign: str) -> None:
        if sign == "[":
            self.builder.open_list(self.position)
            self.want = _Want.FIRST_ITEM
        else:
            self.builder.open_map(self.position)
            self.want = _Want.FIRST_KEY
        self.closers.append(sign)
        self.position += 1

    def _string(self) -> None:
        start = self.position
        match = _STRING.match(self.text, start)
        if not match:
            raise _broken_string(self.places, start)
        self.position = match.end()
        body = self.text[start + 1 : self.position - 1]
        value = _unescaped(body, start + 1, self.places) if "\\" in body else body
        self.builder.leaf(value, start, self.position)
        if self.want in _KEYS:
            self.want = _Want.COLON
        else:
            self._value_done()

    def _word(self) -> None:
        start = self.position
        match = _WORD.match(self.text, start)
        word = match[0] if match else ""
        self.position += len(word)
        value = _CONSTANTS[word] if word in _CONSTANTS else _number(word, start, self.places)
        self.builder.leaf(value, start, self.position)
        self._value_done()

    def _value_done(self) -> None:
        if not self.closers:
            self.want = _Want.NOTHING
        else:
            self.want = _Want.LIST_COMMA if self.closers[-1] == "[" else _Want.MAP_COMMA

    def _unexpected(self) -> ReadingError:
        found = _WORD.match(self.text, self.position)
        word = found[0] if found else self.text[self.position]
        return self.places.error(f"expected {self.want.value}, found {shown(word)}", self.position)

    def _unfinished(self) -> ReadingError:
        if not self.closers:
            return self.places.error("the text is empty", 0)
        message = f"the text ends inside {'a list' if self.closers[-1] == '[' else 'a map'}"
        return self.places.error(f"{message}: expected {self.want.value}", len(self.text))


def _number(word: str, start: int, places: Places) -> int | float:
    """The number that a word spells; zeros in front, a plus or a bare point are not JSON."""
    match = _NUMBER.fullmatch(word)
    if not match:
        raise places.error(_not_a_value(word), start)
    if len(word) > MAX_NUMBER_CHARACTERS:
        raise places.error(f"a number of more than {MAX_NUMBER_CHARACTERS} characters", start)
    value = float(word) if match[1] else int(word)
    if math.isinf(value):
        raise places.error(f"the number {word} is too large", start)
    return value


def _not_a_value(word: str) -> str:
    if word.lower().lstrip("+-") in _NOT_JSON_NUMBERS:
        return f"{word} is not allowed: a number must be finite"
    if word[0] in "+-.0123456789":
        return f"{shown(word)} is not a number as JSON writes it"
    return f"{shown(word)} is not a value in JSON; a text stands in double quotes"


def _unescaped(body: str, offset: int, places: Places) -> str:
    """The text that the inside of a string stands for; `offset` is where the inside begins."""

    def one(match: re.Match[str]) -> str:
        high, low, unit, short = match.groups()
        if high:
            return chr(0x10000 + ((int(high, 16) - 0xD800) << 10) + (int(low, 16) - 0xDC00))
        if unit and not 0xD800 <= int(unit, 16) <= 0xDFFF:
            return chr(int(unit, 16))
        if short in _ESCAPED:
            return _ESCAPED[short]
        reason = "is half a surrogate pair" if unit else "is not an escape that JSON knows"
        raise places.error(f"{match[0]} {reason}", offset + match.start())

    return _ESCAPE.sub(one, body)


def _broken_string(places: Places, start: int) -> ReadingError:
    """Why a string does not end: a control character inside it, or no closing quote at all."""
    found = _CONTROL.match(places.text, start + 1)
    if not found or found[1] in "\r\n":
        return places.error("the text that begins here has no closing quote on its line", start)
    return places.error(f"a control character must be written as \\u{ord(found[1]):04x}", found.start(1))
