"""YAML text to a tree with the place of every value: the part of YAML 1.2 that a program of exercise needs.

PyYAML only splits the text into events here and builds nothing. Its own loaders follow YAML 1.1, in which
`1:30` is 90 and `no` is false, keep the last of two equal keys, and expand aliases without end. Plain
scalars are resolved by the core schema of YAML 1.2.2 (chapter 10.3.2); anchors, aliases and tags are refused.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from typing import Any

import yaml

from ...errors import ReadingError, shown
from .tree import MAX_NUMBER_CHARACTERS, Node, Places, Scalar, TreeBuilder, prepared

# libyaml is some ten times faster and not in every build of PyYAML; both give the same events and places.
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_CONSTANTS: Mapping[str, Scalar] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_INTEGER = re.compile(r"[-+]?[0-9]++|0o[0-7]++|0x[0-9a-fA-F]++")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]++|[0-9]++(?:\.[0-9]*+)?)(?:[eE][-+]?[0-9]++)?")
_NOT_FINITE = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
_BASES: Mapping[str, int] = {"0o": 8, "0x": 16}
_SURROGATE = re.compile("[\ud800-\udfff]")
# What YAML calls not printable, and the byte order mark, whose width the parsers of PyYAML do not agree on.
_UNPRINTABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")


def read(text: str, path: str | None = None) -> Node:
    """The tree of a YAML text of one document; `path` only names the file in errors.

    `null`, `true`, `12`, `0x1F`, `0o17` and `1.5e3` are values and `010` is 10; `no`, `1:30` and `2026-01-02`
    are texts, as is all that stands in quotes. Raises ReadingError, with line and column, for anything that
    is not YAML and for anchors, aliases, tags, keys that stand twice or are not texts, numbers that are not
    finite, an empty text, a second document, and more than 64 levels, 200,000 values or 5,000,000 characters.
    """
    places = prepared(text, path)
    found = _UNPRINTABLE.search(places.text)
    if found:
        raise places.error(f"the character U+{ord(found[0]):04X} is not allowed in YAML", found.start())
    builder = TreeBuilder(places)
    for event in _events(places):
        _add(event, builder)
    root = builder.root
    if root is None or root.start == root.end:
        raise places.error("the text is empty", 0)
    return root


def _events(places: Places) -> Iterator[Any]:
    """PyYAML's events; whatever it raises becomes a reading error at the place reached."""
    reached = 0
    events: Iterator[Any] = yaml.parse(places.text, Loader=_LOADER)
    try:
        for event in events:
            reached = event.end_mark.index
            yield event
    except yaml.MarkedYAMLError as error:
        raise _in_words(error, places, reached) from None
    # besides its own errors, PyYAML lets out those of chr() and of codecs for escapes such as "\UFFFFFFFF"
    except (yaml.YAMLError, ValueError, OverflowError, LookupError, AttributeError) as error:
        raise places.error(f"not YAML: {' '.join(str(error).split())}", reached) from None


def _in_words(error: yaml.MarkedYAMLError, places: Places, reached: int) -> ReadingError:
    """PyYAML's own message, at the place where it helps most."""
    marks = [mark.index for mark in (error.problem_mark, error.context_mark) if mark is not None] or [reached]
    # what is never closed is noticed only at the end of the text; where it began helps more
    index = min(marks) if max(marks) >= len(places.text.rstrip()) else marks[0]
    if places.text[index : index + 1] == "\t":
        return places.error("a tab cannot indent YAML; use spaces", index)
    context = f" ({error.context})" if error.context else ""
    return places.error(f"not YAML: {error.problem}{context}", index)


def _add(event: Any, builder: TreeBuilder) -> None:
    start, end = event.start_mark.index, event.end_mark.index
    _refuse(event, start, builder)
    if isinstance(event, yaml.ScalarEvent):
        end = _end_of(event, builder.places)
        builder.leaf(_value(event, builder.places), start, end)
    elif isinstance(event, yaml.SequenceStartEvent):
        builder.open_list(start)
    elif isinstance(event, yaml.MappingStartEvent):
        builder.open_map(start)
    elif isinstance(event, yaml.CollectionEndEvent):
        # a block collection ends, for PyYAML, at whatever follows it, blank lines and comments included
        builder.close(end if end > start else None)


def _refuse(event: Any, start: int, builder: TreeBuilder) -> None:
    """Refuse what YAML has and a program does not need."""
    error = builder.places.error
    if isinstance(event, yaml.AliasEvent):
        raise error(f"aliases are not allowed: *{event.anchor}", start)
    if isinstance(event, yaml.NodeEvent) and event.anchor is not None:
        raise error(f"anchors are not allowed: &{event.anchor}", start)
    if isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent) and event.tag is not None:
        raise error(f"tags are not allowed: {event.tag}", start)
    if isinstance(event, yaml.DocumentStartEvent):
        if builder.root is not None:
            raise error("a second document begins here; one file holds one", start)
        if event.version not in (None, (1, 2)):
            raise error("a %YAML directive must name version 1.2", start)


def _end_of(event: Any, places: Places) -> int:
    """Where a scalar ends; PyYAML counts the blank lines after a block scalar to it."""
    end: int = event.end_mark.index
    if event.style not in ("|", ">"):
        return end
    start: int = event.start_mark.index
    return start + len(places.text[start:end].rstrip())


def _value(event: Any, places: Places) -> Scalar:
    """The value of a scalar: by the core schema where it stands plain, else the text itself."""
    word: str = event.value
    start: int = event.start_mark.index
    if event.style:
        if _SURROGATE.search(word):
            raise places.error("an escape here makes half a surrogate pair", start)
        return word
    if word in _CONSTANTS:
        return _CONSTANTS[word]
    if _NOT_FINITE.fullmatch(word):
        raise places.error(f"{word} is not allowed: a number must be finite", start)
    if _INTEGER.fullmatch(word) or _FLOAT.fullmatch(word):
        return _number(word, start, places)
    return word


def _number(word: str, start: int, places: Places) -> int | float:
    if len(word) > MAX_NUMBER_CHARACTERS:
        raise places.error(f"a number of more than {MAX_NUMBER_CHARACTERS} characters", start)
    if _INTEGER.fullmatch(word):
        base = _BASES.get(word[:2], 10)
        return int(word if base == 10 else word[2:], base)
    value = float(word)
    if math.isinf(value):
        raise places.error(f"the number {shown(word)} is too large", start)
    return value
