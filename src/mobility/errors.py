"""Every exception that the library raises on purpose; all of them are a `MobilityError`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

# Policy: a value longer than this is shortened in a message, which has to stay readable on one line.
SHOWN_CHARACTERS = 80


class MobilityError(Exception):
    """Anything that the library refuses; its text says what was found, where, and what was expected."""

    def problems(self) -> tuple[dict[str, Any], ...]:
        """What is wrong as plain values, one entry a thing: message, path, line and column, None where unknown."""
        return ({"message": str(self), "path": None, "line": None, "column": None},)

    def __reduce__(self) -> tuple[Any, ...]:
        """Let errors with keyword arguments travel between processes, which plain exceptions cannot."""
        return _restored, (type(self), self.args, dict(self.__dict__))


class ModelError(MobilityError, ValueError):
    """A field of a model class was given a value that it does not take.

    Attributes: `owner` (name of the class), `field`, `value` (as given) and `expected` (in words).
    """

    def __init__(self, *, owner: str, field: str, value: object, expected: str) -> None:
        """Keep the parts and make the text, e.g. `Dose.reps: expected a whole number, got 3.9`."""
        super().__init__(f"{owner}.{field}: expected {expected}, got {shown(value)}")
        self.owner = owner
        self.field = field
        self.value = value
        self.expected = expected


class ChainError(MobilityError):
    """Two steps cannot follow each other, and no transition that the library knows joins them.

    Attributes: `needed` and `found` (in words) and `step` (what was to follow, or None).
    """

    def __init__(self, *, needed: str, found: str, step: str | None = None) -> None:
        """Keep the parts and make one sentence of them."""
        super().__init__(f"{step or 'the next step'} needs {needed}, but finds {found}")
        self.needed = needed
        self.found = found
        self.step = step


class ReadingError(MobilityError):
    """A file or a text cannot be read.

    Attributes: `message`, `path`, `line` and `column`; the last two count from 1, columns in code points,
    and each is None where it is not known. The text is `program.yaml:3:5: message`.
    """

    def __init__(
        self, message: str, *, path: str | None = None, line: int | None = None, column: int | None = None
    ) -> None:
        """Keep the parts and make the text, leaving out what is not known."""
        place = (path, line, column if line is not None else None)
        known = ":".join(str(part) for part in place if part is not None)
        super().__init__(f"{known}: {message}" if known else message)
        self.message = message
        self.path = path
        self.line = line
        self.column = column

    def problems(self) -> tuple[dict[str, Any], ...]:
        """What is wrong, with its place."""
        return ({"message": self.message, "path": self.path, "line": self.line, "column": self.column},)


class ReadingErrors(MobilityError):  # noqa: N818  (the plural says that it holds several)
    """Several things wrong in what was read; `errors` holds them in the order given, at least one."""

    def __init__(self, errors: Iterable[ReadingError]) -> None:
        """Keep the errors; the text has one a line. Raises ValueError if there is none."""
        found = tuple(errors)
        if not found:
            raise ValueError("ReadingErrors: expected at least one error, got none")
        super().__init__("\n".join(str(error) for error in found))
        self.errors = found

    def problems(self) -> tuple[dict[str, Any], ...]:
        """Everything that is wrong, each with its place."""
        return tuple(problem for error in self.errors for problem in error.problems())


class UnknownNameError(MobilityError, KeyError):
    """An id that the catalog does not have.

    Attributes: `name` (as asked for), `kind` (what it should have named, in words) and `suggestions`
    (known names that are close, best first).  `gone` says what became of a name that there was once.
    """

    def __init__(self, name: str, *, kind: str = "entry", suggestions: Iterable[str] = (), gone: str = "") -> None:
        """Keep the parts and make a sentence with the suggestions, or with what became of the name."""
        close = tuple(suggestions)
        hint = f"; did you mean {' or '.join(repr(item) for item in close)}?" if close else ""
        super().__init__(f"no {kind} is named {shown(name)}{f'; {gone}' if gone else hint}")
        self.name = name
        self.kind = kind
        self.suggestions = close

    def __str__(self) -> str:
        """The sentence itself; KeyError would put it in quotes."""
        return str(self.args[0])


class PluginError(MobilityError):
    """Another package brings something that cannot be used; says which package and why."""


class UsageError(MobilityError):
    """The command line was given something that it cannot act on."""


def shown(value: object) -> str:
    """The `repr` of a value for a message, shortened in the middle when it is long."""
    try:
        text = repr(value)
    # a value's own repr may be what is broken, in any way, and the message matters more
    except Exception as error:  # noqa: BLE001
        text = f"<{type(value).__name__} whose repr raises {type(error).__name__}>"
    if len(text) <= SHOWN_CHARACTERS:
        return text
    half = (SHOWN_CHARACTERS - 3) // 2
    return f"{text[:half]}...{text[-half:]}"


_JOINERS = "\u200c\u200d"
"""Signs without a shape that scripts and emoji need between others, and that cannot turn or hide what stands beside."""


def visible(text: str) -> str:
    """A text for one line of a terminal or a file: control characters, turns of direction and line ends as escapes."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() or char in _JOINERS else _escaped(char) for char in text)


def _escaped(char: str) -> str:
    return char.encode("unicode_escape").decode("ascii") if not char.isspace() or char in "\n\r\t\v\f" else " "


def _restored(cls: type[MobilityError], args: tuple[Any, ...], fields: dict[str, Any]) -> MobilityError:
    error = cls.__new__(cls, *args)
    error.__dict__.update(fields)
    return error
