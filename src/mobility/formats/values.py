"""Programs and persons that an app holds in memory: as text, or as the plain values that JSON gives."""

from __future__ import annotations

import datetime
import json
from collections.abc import Mapping
from typing import Any

from ..errors import ReadingError, ReadingErrors
from ..language import Names
from ..language.known import known_names
from ..model import Person, Program
from .document import Document
from .files import STREAM, read_document
from .own import OwnReader, plain_program
from .people.person_file import own_person
from .syntax import json_text
from .syntax.tree import Node


def read_text(text: str, name: str = STREAM, names: Names | None = None) -> Program:
    """The program of a text, in any format that files are read in; `name` tells which, else its content does.

    Raises `ReadingError` or `ReadingErrors`, with name, line and column, as `read` does.
    """
    return read_document(Document.of(text, name), names)


def program_from_dict(value: Mapping[str, Any], names: Names | None = None) -> Program:
    """A program from plain values in the library's own format, which `schema("program")` describes.

    Raises `ReadingErrors` with everything that is wrong; plain values have no lines, so no places are told.
    """
    try:
        return OwnReader("", names or known_names()).program(_tree(value))
    except ReadingErrors as errors:
        raise _without_places(errors) from None


def program_to_dict(program: Program, names: Names | None = None) -> dict[str, Any]:
    """A program in plain values, as `program_from_dict` takes it; places are not kept."""
    return plain_program(program, names or known_names())


def person_from_dict(value: Mapping[str, Any], *, on: datetime.date | None = None) -> Person:
    """A person from plain values in the library's own format, which `schema("person")` describes.

    `on` is the day of the check.  Raises `ReadingErrors` with everything that is wrong.
    """
    try:
        return own_person(_tree(value), "", on)
    except ReadingErrors as errors:
        raise _without_places(errors) from None


def _tree(value: Mapping[str, Any]) -> Node:
    """Plain values as a tree; raises `ReadingErrors` for what JSON does not have."""
    try:
        return json_text.read(json.dumps(value))
    except (TypeError, ValueError, RecursionError) as error:
        raise ReadingErrors([ReadingError(f"expected plain values, as JSON has them: {error}")]) from None
    except ReadingError as error:
        raise ReadingErrors([error]) from None


def _without_places(errors: ReadingErrors) -> ReadingErrors:
    """The same without lines, which would be those of a text that nobody has seen."""
    return ReadingErrors(ReadingError(error.message) for error in errors.errors)
