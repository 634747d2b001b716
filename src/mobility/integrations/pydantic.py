"""Programs, persons and reports as fields of pydantic models: `plan: ProgramField`.

A program may come as a mapping in the library's own format, as text in any format that is read (`"- Plank 30 s"`) or
as a `Program`; what is wrong is told by pydantic's own error, with all places in its context.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Annotated, Any

from attrs import frozen
from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from ..errors import MobilityError
from ..formats.people.person_file import plain_person
from ..formats.values import person_from_dict, program_from_dict, program_to_dict, read_text
from ..model import Person, Program
from ..report import Report


@frozen(kw_only=True)
class _Hook:
    """How a class of the library is validated, serialised and described."""

    kind: type
    read: Callable[[Any], Any]
    write: Callable[[Any], Mapping[str, Any]]
    schema: str

    def __get_pydantic_core_schema__(self, _source: Any, _handler: GetCoreSchemaHandler) -> CoreSchema:
        """Validate by our own reader, serialise to our own plain form."""
        serialised = core_schema.plain_serializer_function_ser_schema(self.write)
        return core_schema.no_info_plain_validator_function(self._validated, serialization=serialised)

    def __get_pydantic_json_schema__(self, _schema: CoreSchema, _handler: GetJsonSchemaHandler) -> dict[str, Any]:
        """A word on what it is: the whole schema has definitions of its own and stands by itself."""
        kinds = ["object", "string"] if self.kind is Program else "object"
        told = f'In full: `mobility.schema("{self.schema}")`.'
        return {"type": kinds, "title": self.kind.__name__, "description": told}

    def _validated(self, value: Any) -> Any:
        if isinstance(value, self.kind):
            return value
        try:
            return self.read(value)
        except MobilityError as error:
            context = {"message": str(error), "problems": list(error.problems())}
            raise PydanticCustomError("mobility", "{message}", context) from None


def _program(value: Any) -> Program:
    if isinstance(value, str):
        return read_text(value)
    return program_from_dict(_mapping(value, "a program in the library's own format, or text"))


def _person(value: Any) -> Person:
    return person_from_dict(_mapping(value, "a person in the library's own format"))


def _report(_value: Any) -> Report:
    raise PydanticCustomError("mobility", "expected a Report: reports are made by check, not read")


def _mapping(value: Any, expected: str) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise PydanticCustomError("mobility", "expected {expected}", {"expected": expected})
    return value


ProgramField = Annotated[Program, _Hook(kind=Program, read=_program, write=program_to_dict, schema="program")]
"""A program: validated from a mapping, text or a `Program`, serialised to a mapping."""

PersonField = Annotated[Person, _Hook(kind=Person, read=_person, write=plain_person, schema="person")]
"""A person: validated from a mapping or a `Person`, serialised to a mapping."""

ReportField = Annotated[Report, _Hook(kind=Report, read=_report, write=Report.to_dict, schema="report")]
"""A report: serialised as `Report.to_dict()` has it; it cannot be read back."""
