"""The schema of a program in the library's own format, from the keys of its reader and the fields of the model."""

from __future__ import annotations

from collections.abc import Iterable
from typing import get_args

from ..formats import own, suppress_key
from ..model import Contact, Day, Exercise, Program, Protocol, Step, Suppression, Unread
from ..model.vocabulary import TOOL_WORDS, ZONE_WORDS, Tool, Zone
from ..rules.rule import Hazard
from .fields import (
    DATE,
    FILLED,
    ID,
    TEXT,
    Definitions,
    Overrides,
    Schema,
    about,
    array,
    mapping,
    nullable,
    spelt,
    whole_file,
)

SELECTOR: Schema = {
    "anyOf": [
        {"enum": list(get_args(Hazard))},
        {"type": "string", "pattern": r"^[A-Za-z]{1,12}[0-9]{0,3}$"},
    ]
}
"""A code of a rule, the beginning of one, or a hazard."""

SUPPRESSION: Overrides = {
    (Suppression, "codes"): {"anyOf": [SELECTOR, array(SELECTOR, minItems=1)]},
    (Suppression, "reason"): FILLED,
    (Suppression, "exercise"): nullable(ID),
    (Suppression, "until"): nullable(DATE),
}
"""What of a suppression is written in another way than the model has it."""

_LINE = "A line as people write it: `Hug knees to chest 3x30s`."


def program() -> Schema:
    """A program or a protocol, as `formats.own` reads it."""
    made = Definitions(
        {
            **SUPPRESSION,
            (Contact, "zone"): spelt(get_args(Zone), ZONE_WORDS),
            (Contact, "with_"): spelt(get_args(Tool), TOOL_WORDS),
        }
    )
    suppress = suppressions(made, "Suppression", suppress_key.KEYS)
    protocol = made.define("Protocol", _protocol(made))
    made.define("Day", {"if": {"required": ["steps"]}, "then": _day_of_steps(made), "else": _day(made, protocol)})
    of_days = _own(made, Program, own.PROGRAM_KEYS, required=["days"], days=array(_ref("Day")), suppress=suppress)
    of_steps = _protocol(made, suppress=suppress)
    either = {"type": "object", "if": {"required": ["days"]}, "then": of_days, "else": of_steps}
    return whole_file(either, made, "Program of movement", about(own))


def suppressions(made: Definitions, name: str, keys: frozenset[str]) -> Schema:
    """The list under `suppress`, whose entries have some of the keys."""
    return array(made.define(name, made.of(Suppression, keys)))


def _protocol(made: Definitions, **more: Schema) -> Schema:
    keys = own.PROTOCOL_KEYS | frozenset(more)
    return _own(made, Protocol, keys, required=["steps"], steps=_steps(made), **more)


def _day_of_steps(made: Definitions) -> Schema:
    """A day that is one protocol."""
    more = {name: made.field(Day, name) for name in ("name", "times_per_week")}
    return _protocol(made, **more)


def _day(made: Definitions, protocol: Schema) -> Schema:
    return _own(made, Day, own.DAY_KEYS, required=[], protocols=array(protocol))


def _steps(made: Definitions) -> Schema:
    if "Step" not in made.made:
        keyed = {"if": {"required": ["unread"]}, "then": _unread(made), "else": _step(made)}
        line = {**TEXT, "description": _LINE}
        made.define("Step", {"if": {"type": "string"}, "then": line, "else": keyed})
    return array(_ref("Step"))


def _step(made: Definitions) -> Schema:
    # a step that nothing bears is refused by the reader, since it would be checked as if it floated
    borne = {"required": ["supports"], "properties": {"supports": {"minItems": 1}}}
    written = {**made.ref(Exercise), "properties": {"position": borne}}
    exercise = {
        "description": "A name, or an exercise written out.",
        "if": {"type": "string"},
        "then": TEXT,
        "else": written,
    }
    suppress = suppressions(made, "StepSuppression", suppress_key.KEYS - {"exercise"})
    return _own(made, Step, own.STEP_KEYS, required=["exercise"], exercise=exercise, suppress=suppress)


def _unread(made: Definitions) -> Schema:
    text = made.field(Unread, "text")
    return _own(made, Unread, own.UNREAD_KEYS, required=["unread"], unread=text)


def _own(made: Definitions, kind: type, keys: Iterable[str], *, required: list[str], **given: Schema) -> Schema:
    """Keys of the own format: those that are not given by themselves are fields of the class, and null is none."""
    rest = sorted(frozenset(keys) - frozenset(given))
    properties = {**{name: made.field(kind, name, optional=False) for name in rest}, **given}
    return mapping(properties, required=required, title=kind.__name__, description=about(kind))


def _ref(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}
