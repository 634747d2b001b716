"""Check, explain, compose and search as tools of a language model, over the Model Context Protocol.

Started by `mobility mcp`, which needs the extra `mcp`.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable
from functools import wraps
from importlib.metadata import version
from typing import Any, ParamSpec, TypeVar

from attrs import evolve
from mcp.server import MCPServer
from mcp.server.mcpserver.exceptions import ToolError

from .catalog import catalog
from .errors import MobilityError
from .formats.files import STREAM
from .formats.people.agreement import added
from .formats.values import person_from_dict, program_from_dict, program_to_dict, read_text
from .language.known import known_names
from .language.lookup import look_up
from .language.stages import read_condition
from .model import Person, Program, compose
from .model.protocol import Exercise, Protocol
from .remedy import check as checked
from .rules import RULES, find_rule
from .rules.plain import plain_rule
from .schemas import SCHEMAS, schema

LONGEST = 200_000
"""Characters of a program that are taken at once (policy)."""

MOST_FOUND = 20

INSTRUCTIONS = """\
Checks programs of movement (exercises with doses, for a person or for anybody) against contraindications, with the
evidence for and against. Check every plan before anyone follows it, your own as well.

What the answers mean:
- verdict "flagged": tell the findings, how certain they are, on what evidence, and what to do instead.
- verdict "nothing-found": nothing that these rules look for. It never means safe; do not say so.
- verdict "not-enough-data": say what was not read and ask the questions; do not fill gaps by guessing.
- "unresolved" lines were not checked at all. Always name them to the user.
- A finding of level "absolute" is contraindicated for that person: do not propose it.
This is no medical device. With red flags or doubt, send people to a clinician."""

_P = ParamSpec("_P")
_R = TypeVar("_R")


def build() -> MCPServer:
    """The server with its tools and resources."""
    server = MCPServer("mobility", instructions=INSTRUCTIONS, version=version("mobility-protocols"))
    tools: list[Callable[..., dict[str, Any]]] = [check, explain, compose_protocol, search]
    for tool in tools:
        server.tool(name=tool.__name__.removesuffix("_protocol"), description=tool.__doc__)(_told(tool))
    for name in SCHEMAS:
        uri = f"mobility://schemas/{name}"
        server.resource(uri, name=f"schema of {name}", mime_type="application/schema+json")(_schema_text(name))
    return server


def _schema_text(name: str) -> Callable[[], str]:
    def text() -> str:
        return json.dumps(schema(name))

    return text


def _told(tool: Callable[_P, _R]) -> Callable[_P, _R]:
    """The tool with errors that a model can read and act on."""

    @wraps(tool)
    def call(*args: _P.args, **kwargs: _P.kwargs) -> _R:
        try:
            return tool(*args, **kwargs)
        except MobilityError as error:
            raise ToolError(str(error)) from None

    return call


def check(
    program: str | dict[str, Any],
    format: str = "",
    conditions: list[str] | None = None,
    person: dict[str, Any] | None = None,
) -> dict[str, Any]:
    """Check a program of movement for a person or for anybody.

    `program`: lines as people write them ("- Hug knees to chest 3x30s"), the text of a file, or a mapping in mobility's
    own format (resource mobility://schemas/program). `format`: the suffix that tells the format of a text, such as
    ".csv"; else its content tells. `conditions`: names or ICD-10-CM codes, with a stage if known ("pregnancy:24w",
    "spinal-stenosis", "M48.06"). `person`: a mapping (mobility://schemas/person) with age, conditions, pain and more.
    Returns verdict, findings with evidence and remedies, what was not read ("unresolved") and questions that would
    settle more rules. Nothing found never means safe.
    """
    report = checked(_program(program, format), _person(person, conditions or []), on=_today())
    found = report.to_dict()
    first = ("verdict", "findings", "unresolved", "questions")
    return {**{key: found[key] for key in first}, **found}


def explain(rule: str) -> dict[str, Any]:
    """Explain a rule by its code or name ("LUM001"), or list the rules of a hazard ("lumbar-flexion-under-load").

    Returns when it fires, why, the sources for and against with a grade from A to E, what to do instead, and its known
    problems. Tell the grade and what speaks against it whenever you cite a rule.
    """
    of_hazard = [item for item in RULES.values() if item.hazard == rule]
    if of_hazard:
        return {
            "hazard": rule,
            "rules": [{"code": item.code, "name": item.name, "why": item.why} for item in of_hazard],
        }
    return plain_rule(find_rule(rule, RULES))


def compose_protocol(
    ids: list[str], equipment: list[str] | None = None, conditions: list[str] | None = None
) -> dict[str, Any]:
    """Chain exercises or protocols of the catalog, by id and in order, with the transitions between them, and check it.

    `equipment`: what is at hand ("bench", "foam_roller"); leave it out for everything. Fails with the reason where one
    cannot follow another. Returns the protocol in mobility's own format and the report on it.
    """
    items: list[Exercise | Protocol] = [catalog.protocols[id] if id in catalog.protocols else catalog[id] for id in ids]
    made = compose(*items, equipment=None if equipment is None else frozenset(equipment))
    program = Program.of(made)
    report = checked(program, _person(None, conditions or []), on=_today())
    return {"verdict": report.verdict, "program": program_to_dict(program), "report": report.to_dict()}


def search(text: str, limit: int = 10) -> dict[str, Any]:
    """Find exercises of the catalog by a name in English, German, Spanish, French, Italian or Portuguese.

    Returns ids with names, best first; `exact` is the one that this very name means, or null.
    """
    wanted = max(1, min(limit, MOST_FOUND))
    exact = known_names().resolve(text[:LONGEST])
    found = look_up(text[:200], known_names(), catalog, wanted)
    hits = [{"id": hit.id, "name": catalog[hit.id].title if hit.id in catalog else hit.name} for hit in found]
    return {"exact": exact.exercise.id if exact else None, "found": hits}


def _program(value: str | dict[str, Any], suffix: str) -> Program:
    if isinstance(value, dict):
        return program_from_dict(value)
    if len(value) > LONGEST:
        raise ToolError(f"longer than {LONGEST} characters: send it in parts")
    return read_text(value, f"program{suffix}" if suffix else STREAM)


def _person(value: dict[str, Any] | None, conditions: list[str]) -> Person | None:
    """The person of a mapping and of conditions in short; None where nothing is told."""
    if value is None and not conditions:
        return None
    person = Person() if value is None else person_from_dict(value, on=_today())
    known = person.conditions
    for text in conditions:
        try:
            known = added(known, read_condition(text), _today())
        except ValueError as error:
            raise ToolError(f"condition {text!r}: {error}") from None
    return evolve(person, conditions=known)


def _today() -> datetime.date:
    return datetime.datetime.now().astimezone().date()
