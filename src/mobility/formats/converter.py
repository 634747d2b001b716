"""One strict converter between plain values and the model, and its complaints as errors with a place.

cattrs as it comes turns 3.9 into 3, True into 1 and a text into a list of letters; here each is refused.
"""

from __future__ import annotations

import datetime
import re
import types
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, Literal, TypeVar, Union, get_args, get_origin

from attrs import Attribute, fields, has
from cattrs import Converter
from cattrs.errors import (
    AttributeValidationNote,
    BaseValidationError,
    ForbiddenExtraKeysError,
    IterableValidationError,
    IterableValidationNote,
)
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from ..errors import ModelError, ReadingError, ReadingErrors, shown
from ..model import Prop, Surface
from ..model.fields import one_of
from ..model.vocabulary import PropKind, allowed
from .syntax.tree import ListNode, MapNode, Node, plain

T = TypeVar("T")
Path = tuple[str | int, ...]

_FAULTS = (BaseValidationError, ValueError)
"""What a wrong value raises on its way through the converter; anything else is a fault of the library."""

_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)

_KEYS = {
    "with_": "with",
    "codes": "code",
    "extend_select": "extend-select",
    "fail_on": "fail-on",
    "per_file_ignores": "per-file-ignores",
}
"""Fields that have another name in a file."""


class MismatchError(ValueError):
    """A value of the wrong kind, told in words."""

    def __init__(self, expected: str, value: object) -> None:
        """Say what was expected and what was found."""
        super().__init__(f"expected {expected}, got {shown(value)}")


def structured(node: Node, kind: type[T], path: str | None, name: str = "") -> T:
    """A value of the model from a tree; raises `ReadingErrors` with the place of everything that is wrong.

    `name` is the key under which the tree stands, for the messages.
    """
    try:
        return converter().structure(plain(node), kind)
    except _FAULTS as error:
        problems = [_placed(node, where, _told(where, text, name), path) for where, text in _problems(error, ())]
        raise ReadingErrors(problems) from None


def unstructured(value: Any) -> Any:
    """Plain values of a model value, defaults left out."""
    return converter().unstructure(value)


@cache
def converter() -> Converter:
    """The converter, made once a process."""
    made = Converter(forbid_extra_keys=True, detailed_validation=True)
    for kind, expected in ((str, "a text"), (bool, "true or false"), (int, "a whole number")):
        made.register_structure_hook(kind, _only(kind, expected))
    made.register_structure_hook(float, _number)
    made.register_structure_hook(datetime.date, lambda value, _: date(value))
    made.register_structure_hook_func(_is_literal, _word)
    made.register_structure_hook_factory(_is_tuple, lambda kind: _tuple_hook(kind, made))
    made.register_structure_hook_func(_is_rest, lambda value, _: _rest(value, made))
    made.register_structure_hook_factory(has, lambda kind: _class_hook(kind, made))
    made.register_unstructure_hook_factory(has, lambda kind: _class_unhook(kind, made))
    made.register_unstructure_hook(datetime.date, datetime.date.isoformat)
    made.register_unstructure_hook(tuple, lambda value: [made.unstructure(item) for item in value])
    return made


def _only(kind: type, expected: str) -> Callable[[Any, Any], Any]:
    def check(value: Any, _: Any) -> Any:
        if type(value) is not kind:
            raise MismatchError(expected, value)
        return value

    return check


def _number(value: Any, _: Any) -> float:
    if type(value) not in (int, float):
        raise MismatchError("a number", value)
    return value  # type: ignore[no-any-return]


def date(value: object) -> datetime.date:
    """The day of a text such as `2026-01-31`, and of nothing else; raises `MismatchError`."""
    # the library's own parser also takes 20260102 and 2026-W01-5
    if not isinstance(value, str) or _DATE.fullmatch(value) is None:
        raise MismatchError("a date such as 2026-01-31", value)
    try:
        return datetime.date.fromisoformat(value)
    except ValueError:
        raise MismatchError("a date that the calendar has", value) from None


def _word(value: Any, kind: Any) -> Any:
    words = frozenset(get_args(kind))
    if not isinstance(value, str) or value not in words:
        raise MismatchError(one_of(words, value), value)
    return value


def _is_literal(kind: Any) -> bool:
    origin: object = get_origin(kind)
    return origin is Literal


def _is_tuple(kind: Any) -> bool:
    return get_origin(kind) is tuple


def _tuple_hook(kind: Any, made: Converter) -> Callable[[Any, Any], Any]:
    item_kind = get_args(kind)[0]

    def structure(value: Any, _: Any) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise MismatchError("a list", value)
        done, errors = [], []
        for index, item in enumerate(value):
            try:
                done.append(made.structure(item, item_kind))
            except _FAULTS as error:  # collected, so that all faults of a list are told at once
                error.add_note(IterableValidationNote("", index, item_kind))
                errors.append(error)
        if errors:
            # pyright measures it by ExceptionGroup, whose __new__ cattrs extends
            raise IterableValidationError("", errors, kind)  # pyright: ignore[reportCallIssue]
        return tuple(done)

    return structure


def _is_rest(kind: Any) -> bool:
    """`Surface | Prop`: what a part of the body rests on."""
    return get_origin(kind) in (Union, types.UnionType) and set(get_args(kind)) == {Surface, Prop}


def _rest(value: Any, made: Converter) -> Surface | Prop:
    kind = value.get("kind") if isinstance(value, dict) else None
    wanted: type[Prop | Surface] = Prop if kind in allowed(PropKind) else Surface
    found: Surface | Prop = made.structure(value, wanted)
    return found


def _class_hook(kind: Any, made: Converter) -> Any:
    ways = {
        item.name: override(rename=_KEYS.get(item.name), struct_hook=_field_hook(item, made)) for item in fields(kind)
    }
    inner = make_dict_structure_fn(kind, made, **ways)  # type: ignore[arg-type]

    def structure(value: Any, wanted: Any) -> Any:
        if not isinstance(value, dict):
            article = "an" if kind.__name__[0] in "AEIOU" else "a"
            raise MismatchError(f"the keys of {article} {kind.__name__}", value)
        return inner(value, wanted)

    return structure


def _field_hook(item: Attribute[Any], made: Converter) -> Callable[[Any, Any], Any]:
    """Build and check one field by itself, so that a second fault is told although the first keeps the whole back."""
    # a field with a converter takes everyday words besides its own
    converted: Any = item.converter

    def structure(value: Any, kind: Any) -> Any:
        found = converted(made.structure(value, str)) if converted else made.structure(value, kind)
        if item.validator is not None:
            item.validator(kind, item, found)
        return found

    return structure


def _class_unhook(kind: Any, made: Converter) -> Any:
    names = {name: override(rename=key) for name, key in _KEYS.items() if name in _field_names(kind)}
    return make_dict_unstructure_fn(kind, made, _cattrs_omit_if_default=True, **names)  # type: ignore[arg-type]


def _field_names(kind: Any) -> frozenset[str]:
    return frozenset(item.name for item in fields(kind))


# ---- complaints with a place ------------------------------------------------------------------------


def _problems(error: BaseException, where: Path) -> Iterator[tuple[Path, str]]:
    """Every fault under an error of cattrs, with the path of keys and indexes to it."""
    if isinstance(error, BaseValidationError):
        for inner in error.exceptions:
            yield from _problems(inner, (*where, *_noted(inner)))
    elif isinstance(error, ForbiddenExtraKeysError):
        known = {_KEYS.get(name, name) for name in _field_names(error.cl)}
        for name in sorted(error.extra_fields):
            yield (*where, name), f"unknown key {shown(name)}: expected {one_of(frozenset(known), name)}"
    elif isinstance(error, ModelError):
        name = _KEYS.get(error.field, error.field)
        yield where if name in where[-1:] else (*where, name), f"expected {error.expected}, got {shown(error.value)}"
    elif isinstance(error, KeyError):
        yield where, f"the key {shown(error.args[0])} is missing"
    else:
        yield where, str(error)


def _told(where: Path, text: str, name: str) -> str:
    """A complaint that starts with the key that it is about, where it does not name one itself."""
    if not text.startswith("expected"):
        return text
    key = next((part for part in reversed(where) if isinstance(part, str)), name)
    return f"{key}: {text}" if key else text


def _noted(error: BaseException) -> Path:
    for note in getattr(error, "__notes__", ()):
        # both notes are texts: ask for the class before anything else
        if isinstance(note, AttributeValidationNote):
            return (_KEYS.get(note.name, note.name),)
        if isinstance(note, IterableValidationNote) and note.index is not None:
            return (note.index,)
    return ()


def _placed(node: Node, where: Path, text: str, path: str | None) -> ReadingError:
    """The fault at the deepest node that the path reaches; an unknown key is marked itself."""
    line, column = node.line, node.column
    for part in where:
        inner: Node | None = None
        if isinstance(node, MapNode) and isinstance(part, str):
            inner = node.get(part)
            keys = {leaf.value: leaf for leaf, _ in node.entries}
            if text.startswith("unknown key") and part == where[-1] and part in keys:
                return ReadingError(text, path=path, line=keys[part].line, column=keys[part].column)
        elif isinstance(node, ListNode) and isinstance(part, int):
            inner = node.items[part]
        if inner is None:
            break
        node, line, column = inner, inner.line, inner.column
    return ReadingError(text, path=path, line=line, column=column)
