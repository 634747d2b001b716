"""The schema of a person in the library's own format."""

from __future__ import annotations

from ..conditions import CODE, KNOWN
from ..formats.people import person_file
from ..model import Condition, Limit, Person
from .fields import FILLED, Definitions, Schema, about, array, mapping, whole_file

_NAME: Schema = {"anyOf": [{"enum": list(KNOWN)}, {**FILLED, "description": "A code of ICD-10-CM, such as M48.06."}]}


def person() -> Schema:
    """A person, bare or under `person`, as `formats.people.person_file` reads it."""
    made = Definitions(
        {
            (Person, "conditions"): array({"$ref": "#/$defs/AnyCondition"}),
            (Condition, "name"): _NAME,
            (Limit, "joint"): {"enum": sorted(person_file.JOINTS)},
        }
    )
    made.define("AnyCondition", _condition(made))
    wrapped = mapping({"person": made.ref(Person)})
    either = {"type": "object", "if": {"required": ["person"]}, "then": wrapped, "else": made.ref(Person)}
    return whole_file(either, made, "Person", about(person_file))


def _condition(made: Definitions) -> Schema:
    """A name, a name with its stage, or the keys of `Condition`."""
    in_full = sorted(person_file.CONDITION_KEYS)
    staged = {
        "title": "A condition with its stage",
        "type": "object",
        "propertyNames": {"anyOf": [{"enum": list(KNOWN)}, {"type": "string", "pattern": f"^{CODE.pattern}$"}]},
        "additionalProperties": {"type": "string", "description": "A stage: `24w`, `active`, `8w, left, cleared`."},
    }
    is_short = {"type": "object", "maxProperties": 1, "minProperties": 1, "propertyNames": {"not": {"enum": in_full}}}
    keyed = {"if": is_short, "then": staged, "else": made.ref(Condition)}
    return {"if": {"type": "string"}, "then": _NAME, "else": keyed}
