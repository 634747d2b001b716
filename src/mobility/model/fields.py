"""Field makers for the model: each refuses a wrong value with the field, the value and what was expected.

attrs' own validators report in several shapes; one shape lets a reader point at the very key in a file.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from typing import Any

from attrs import field

from ..errors import ModelError

Validator = Callable[[Any, Any, Any], None]


def fail(instance: object, attribute: Any, value: object, expected: str) -> None:
    """Raise the model's one kind of error for a field."""
    raise ModelError(owner=type(instance).__name__, field=attribute.name, value=value, expected=expected)


def is_number(value: object) -> bool:
    """A finite int or float; truth values are not numbers here."""
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def number(low: float, high: float, *, unit: str = "", default: Any = 0.0, optional: bool = False) -> Any:
    """A finite number between two bounds, both included; `optional` also allows None (not known)."""
    expected = f"a number from {low:g} to {high:g}{' ' + unit if unit else ''}"

    def check(instance: object, attribute: Any, value: object) -> None:
        if optional and value is None:
            return
        if not is_number(value) or not low <= value <= high:  # type: ignore[operator]
            fail(instance, attribute, value, expected)

    return field(default=default, validator=check)


def angle(low: float, high: float) -> Any:
    """A joint angle in degrees, 0 by default (the anatomical position)."""
    return number(low, high, unit="degrees")


def whole(low: int, high: int, *, default: Any, optional: bool = False) -> Any:
    """A whole number between two bounds; 3.9 and 3.0 are refused, nothing is rounded."""
    expected = f"a whole number from {low} to {high}"

    def check(instance: object, attribute: Any, value: object) -> None:
        if optional and value is None:
            return
        if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
            fail(instance, attribute, value, expected)

    return field(default=default, validator=check)


def word(allowed: frozenset[str], *, default: Any, optional: bool = False) -> Any:
    """One word out of a closed list."""
    return field(default=default, validator=in_list(allowed, optional=optional))


def in_list(allowed: frozenset[str], *, optional: bool = False) -> Validator:
    """The check of `word`, for fields that are declared in full."""

    def check(instance: object, attribute: Any, value: object) -> None:
        if optional and value is None:
            return
        if not isinstance(value, str) or value not in allowed:
            fail(instance, attribute, value, one_of(allowed, value))

    return check


def one_of(allowed: frozenset[str], value: object) -> str:
    """What was expected, with a suggestion when the word is close to an allowed one."""
    # difflib costs an import of 10 ms: only where something is already wrong
    import difflib

    close = difflib.get_close_matches(str(value), sorted(allowed), n=1)
    hint = f" (did you mean {close[0]!r}?)" if close else ""
    return "one of " + ", ".join(sorted(allowed)) + hint


def words(allowed: frozenset[str] | None = None, *, default: Any = (), optional: bool = False) -> Any:
    """A tuple of texts, each from a closed list if one is given."""

    def check(instance: object, attribute: Any, value: object) -> None:
        if optional and value is None:
            return
        if not isinstance(value, tuple) or not all(isinstance(item, str) and item for item in value):
            fail(instance, attribute, value, "a tuple of texts")
        for item in value if allowed is not None else ():  # type: ignore[attr-defined]
            if item not in allowed:  # type: ignore[operator]
                fail(instance, attribute, item, one_of(allowed, item))  # type: ignore[arg-type]

    return field(default=default, validator=check)


def is_name(instance: object, attribute: Any, value: Any) -> None:
    """The check of a name: a text that is not empty."""
    if not isinstance(value, str) or not value.strip():
        fail(instance, attribute, value, "a name")


def string(*, default: Any = "") -> Any:
    """A text."""
    return a(str, "a text", default=default)


SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def is_slug(instance: object, attribute: Any, value: Any) -> None:
    """The check of an id: lower-case words and digits joined by hyphens."""
    if not isinstance(value, str) or SLUG.fullmatch(value) is None:
        fail(instance, attribute, value, "an id like 'knees-to-chest': a-z, 0-9 and single hyphens")


def truth(default: bool = False) -> Any:
    """True or False, nothing that merely looks like it."""
    return a(bool, "true or false", default=default)


def a(kind: type | tuple[type, ...], expected: str, *, default: Any, optional: bool = False) -> Any:
    """A value of a class of the model."""
    return field(default=default, validator=is_a(kind, expected, optional=optional))


def is_a(kind: type | tuple[type, ...], expected: str, *, optional: bool = False) -> Validator:
    """The check of `a`, for fields that are declared in full."""

    def check(instance: object, attribute: Any, value: object) -> None:
        if optional and value is None:
            return
        if not isinstance(value, kind):
            fail(instance, attribute, value, expected)

    return check


def many(kind: type | tuple[type, ...], expected: str, *, default: Any = (), least: int = 0) -> Any:
    """A tuple of values of a class of the model."""

    def check(instance: object, attribute: Any, value: object) -> None:
        fits = isinstance(value, tuple) and all(isinstance(item, kind) for item in value)
        if not fits or len(value) < least:  # type: ignore[arg-type]
            fail(
                instance,
                attribute,
                value,
                f"a tuple of {expected}" + (f", at least {least}" if least else ""),
            )

    return field(default=default, validator=check)
