"""Workouts of Zwift (ZWO, XML): minutes at a power or a pace.  They name no exercises, so there is nothing to check."""

from __future__ import annotations

from attrs import define

from ...errors import ReadingError
from ...language import Names
from ...model import Program
from ..document import Document

SUFFIXES = (".zwo",)

NOTHING = "nothing to check: a workout of Zwift names no exercises"

_ROOT = "workout_file"


def recognises(document: Document) -> bool:
    """Whether it is XML whose root is that of a workout of Zwift."""
    return document.head.lstrip().startswith("<") and f"<{_ROOT}" in document.head


def read(document: Document, names: Names) -> Program:  # noqa: ARG001  # readers take names, this kind has none
    """A program without steps and a remark that says so.

    Raises `ReadingError` for what is not such XML, and for any document type, in which entities could be declared.
    """
    told = _Told()
    _parse(document, told)
    if told.root != _ROOT:
        raise ReadingError(f"expected XML of a workout of Zwift (<{_ROOT}>)", path=document.path, line=1, column=1)
    return Program(
        title=" ".join("".join(told.name).split()),
        source=document.path,
        remarks=(f"{document.path}: note: {NOTHING}",),
    )


@define
class _Told:
    """What was met: the root, the elements that are open, the name of the workout."""

    root: str = ""
    depth: int = 0
    in_name: bool = False
    name: tuple[str, ...] = ()

    def start(self, tag: str, _attributes: object) -> None:
        """An element opens."""
        self.root = self.root or tag
        self.depth += 1
        self.in_name = tag == "name" and self.depth == 2

    def end(self, _tag: str) -> None:
        """An element closes."""
        self.depth -= 1
        self.in_name = False

    def text(self, data: str) -> None:
        """Text between tags."""
        if self.in_name and len(self.name) < 100:
            self.name = (*self.name, data)


def _parse(document: Document, told: _Told) -> None:
    from xml.parsers import expat  # a document type is refused, so nothing is expanded or fetched

    parser = expat.ParserCreate("utf-8")
    parser.StartElementHandler, parser.EndElementHandler = told.start, told.end
    parser.CharacterDataHandler = told.text

    def refuse(*_: object) -> None:
        raise ReadingError(
            "a document type is refused: it may declare entities",
            path=document.path,
            line=parser.CurrentLineNumber,
            column=parser.CurrentColumnNumber + 1,
        )

    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(document.text.encode(), True)
    except expat.ExpatError as error:
        message = f"not XML: {expat.ErrorString(error.code)}"
        raise ReadingError(message, path=document.path, line=error.lineno, column=error.offset + 1) from None
