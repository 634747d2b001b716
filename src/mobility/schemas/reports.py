"""The schemas of a report and of what `mobility check --format json` prints.

Kinds come from the classes of `report` and the closed lists of the rules; what `Report.to_dict` lays out in another way
than the classes do is laid out here the same way.
"""

from __future__ import annotations

from typing import Any, get_args

from ..identity import LENGTH
from ..model import Location
from ..report import Certainty, Finding, Near, NotRun, Question, Report
from ..rules import Evidence, Remedy, Rule
from ..rules.evidence import Basis, Grade
from ..rules.rule import Severity
from .fields import ID, NULL, TEXT, Definitions, Schema, about, array, mapping, nullable, whole_file

VERSION = 1
"""The number of the JSON output: under the same number no key goes and none changes its meaning."""

_PRINT: Schema = {"type": "string", "pattern": f"^[0-9a-f]{{{LENGTH}}}$"}
_SAID: Schema = {"type": "string", "minLength": 1}
_INDEX: Schema = {"type": "integer", "minimum": 0}
_CODE: Schema = {"type": "string", "pattern": "^[A-Z]{2,12}[0-9]{3}$"}
_STEPS: Schema = array(_INDEX, uniqueItems=True)
_TITLE = "Report of mobility"


def report() -> Schema:
    """What `Report.to_dict()` gives: one entry of `programs`."""
    made = _definitions()
    return whole_file(made.made.pop("Report"), made, _TITLE, about(Report))


def output() -> Schema:
    """What `mobility check --format json` prints."""
    made = _definitions()
    keys = {"schema": {"const": VERSION}, "programs": array({"$ref": "#/$defs/Report"}), "faults": array(_fault())}
    whole = mapping(keys, required=("schema", "programs"))
    description = (
        f"What `mobility check --format json` prints, schema {VERSION}. Keys are never taken away and never change "
        "their meaning under the same number; keys may be added."
    )
    return whole_file(whole, made, "Output of mobility check", description)


def _fault() -> Schema:
    told = "A file that could not be read, or a part of it, and where."
    number = nullable({"type": "integer", "minimum": 1})
    keys = {"source": nullable(TEXT), "message": TEXT, "line": number, "column": number}
    return mapping(keys, description=told)


def _definitions() -> Definitions:
    made = Definitions({(Rule, "code"): _CODE})
    place = made.define("Location", _place(made))
    made.define("Step", _step(place))
    made.define("Evidence", _evidence())
    made.define("Remedy", _laid(Remedy, text=_SAID, exercises=array(ID, uniqueItems=True)))
    made.define("Fact", _fact())
    made.define("Finding", _finding(made, place))
    made.define("Unresolved", _unresolved(place))
    made.define("Near", _laid(Near, code=_CODE, severity=_word(Severity), step=_INDEX))
    lacked = array(TEXT, minItems=1, uniqueItems=True)
    made.define("NotRun", _laid(NotRun, code=_CODE, facts=lacked, steps=_STEPS, could_flag={"type": "boolean"}))
    waiting = array(_CODE, minItems=1)
    asked = {"fact": TEXT, "text": _SAID, "rules": waiting, "condition": nullable(TEXT)}
    made.define("Question", _laid(Question, **asked))
    made.define("Report", _report(made))
    return made


def _report(made: Definitions) -> Schema:
    lists = {
        "steps": "Step",
        "findings": "Finding",
        "unresolved": "Unresolved",
        "near": "Near",
        "not_run": "NotRun",
        "questions": "Question",
    }
    return _laid(
        Report,
        source=nullable(TEXT),
        title=nullable(TEXT),
        verdict=made.field(Report, "verdict"),
        **{key: array({"$ref": f"#/$defs/{name}"}) for key, name in lists.items()},
        remarks=array(_SAID, uniqueItems=True),
    )


def _finding(made: Definitions, place: Schema) -> Schema:
    own = {name: made.field(Finding, name) for name in ("severity", "level", "condition", "side", "position")}
    facts = {
        "description": "The facts that decided, by name.",
        "type": "object",
        "propertyNames": {"pattern": "^[a-z][a-z0-9_]*$"},
        "additionalProperties": {"$ref": "#/$defs/Fact"},
    }
    return _laid(
        Finding,
        code=_CODE,
        name=ID,
        hazard=made.field(Rule, "hazard"),
        certainty=_word(Certainty),
        step={**nullable(_INDEX), "description": "The index of a step; null for what concerns the person."},
        location=place,
        message=_SAID,
        why=_SAID,
        facts=facts,
        evidence={"$ref": "#/$defs/Evidence"},
        remedy={"$ref": "#/$defs/Remedy"},
        related=array(_CODE),
        suppressed=made.field(Finding, "suppressed"),
        fingerprint={**_PRINT, "description": "Stays when lines move."},
        **own,
    )


def _place(made: Definitions) -> Schema:
    """A place; `rows` and `record` stand only where there are any."""
    kinds = {item: made.field(Location, item) for item in ("path", "line", "column")}
    more = {"rows": array({"type": "integer", "minimum": 1}, minItems=2), "record": _SAID}
    place = _laid(Location, **kinds, **more)
    return {"anyOf": [{**place, "required": list(kinds)}, NULL]}


def _step(place: Schema) -> Schema:
    told = "A line or item of the file, in order; `exercise` is null exactly where it was not resolved."
    keys = {"index": _INDEX, "text": TEXT, "exercise": nullable(ID), "resolved": {"type": "boolean"}, "location": place}
    keys["fingerprint"] = _PRINT
    return {
        **mapping(keys, title="Step", description=told),
        "if": {"properties": {"resolved": {"const": True}}},
        "then": {"properties": {"exercise": {"type": "string"}}},
        "else": {"properties": {"exercise": {"type": "null"}}},
    }


def _unresolved(place: Schema) -> Schema:
    keys = {"step": _INDEX, "text": TEXT, "location": place, "reason": TEXT}
    return mapping(keys, title="Unresolved", description="A step that was not read, with the reason.")


def _fact() -> Schema:
    told = "A value as it was derived, not rounded; `band` holds its lower and upper bound where it is an estimate."
    value = {"anyOf": [{"type": ["number", "boolean", "string", "null"]}, array(TEXT)]}
    band = nullable(array({"type": "number"}, minItems=2, maxItems=2))
    return mapping({"value": value, "band": band, "assumed": {"type": "boolean"}}, title="Fact", description=told)


def _evidence() -> Schema:
    sources = array({**_SAID, "description": "A source in short: `Adams & Hutton 1986`."})
    return _laid(
        Evidence,
        grade=_word(Grade),
        basis=_word(Basis),
        supports=sources,
        against=sources,
        note=nullable(TEXT),
    )


def _laid(kind: type, **keys: Schema) -> Schema:
    """Keys that are all there, under the name and the words of a class."""
    return mapping(keys, title=kind.__name__, description=about(kind))


def _word(literal: Any) -> Schema:
    return {"enum": list(get_args(literal))}
