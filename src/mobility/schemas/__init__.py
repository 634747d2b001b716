"""JSON Schemas (draft 2020-12) of the files that are read and written and of the report: `schema("program")`.

They are made from the classes of the model and the keys of the readers, so that a field that is added stands in them.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from ..errors import UnknownNameError
from . import people, programs, projects, reports

SCHEMAS: Mapping[str, Callable[[], dict[str, Any]]] = {
    "baseline": projects.baseline,
    "output": reports.output,
    "person": people.person,
    "program": programs.program,
    "report": reports.report,
    "settings": projects.settings,
}
"""What makes each schema, by name."""


def schema(name: str) -> dict[str, Any]:
    """The JSON Schema of a kind of file or output, as a dict of the caller's own.

    `program`, `person`, `settings` and `baseline` are files as the readers take them; `report` is what
    `Report.to_dict()` gives, `output` what `mobility check --format json` prints.  Raises `UnknownNameError` for any
    other name.
    """
    if name not in SCHEMAS:
        raise UnknownNameError(name, kind="schema", suggestions=tuple(SCHEMAS))
    return copy.deepcopy(_made(name))


@cache
def _made(name: str) -> dict[str, Any]:
    return SCHEMAS[name]()
