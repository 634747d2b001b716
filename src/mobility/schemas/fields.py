"""attrs classes -> JSON Schema: kinds and bounds from the fields, words from the docstrings."""

from __future__ import annotations

import datetime
import inspect
import re
import types
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from attrs import NOTHING, Attribute, Factory, field, fields, fields_dict, has, mutable

from ..formats.converter import _KEYS as KEYS  # the one table of fields that have another name in a file
from ..model import Prop, Surface
from ..model.fields import SLUG, is_name, is_slug
from ..model.vocabulary import PropKind

Schema = dict[str, Any]
Overrides = Mapping[tuple[type, str], Schema]
"""What a file writes in another way than the field of a class says."""

NULL: Schema = {"type": "null"}
TEXT: Schema = {"type": "string"}
FILLED: Schema = {"type": "string", "pattern": r"\S"}
"""A text with something in it."""

DATE: Schema = {"type": "string", "format": "date", "pattern": r"^\d{4}-\d\d-\d\d$"}
ID: Schema = {"type": "string", "pattern": f"^{SLUG.pattern}$"}

_SIMPLE: Mapping[Any, Schema] = {
    str: TEXT,
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    float: {"type": "number"},
    datetime.date: DATE,
    Any: {},
}
_CHECKED: Mapping[Any, Schema] = {is_slug: ID, is_name: FILLED}
"""What a text must look like, by the function that checks it."""

_PARAGRAPH = re.compile(r"\n\s*\n|\n(?=- )")
_SENTENCE = re.compile(r"(?<=[.;])\s+(?=[A-Z`])")


@mutable
class Definitions:
    """The classes that a schema speaks of, each described once; `overrides` say what a file writes in another way."""

    overrides: Overrides = field(factory=dict)
    made: dict[str, Schema] = field(factory=dict)

    def ref(self, kind: type) -> Schema:
        """A reference to a class, which is described when it is first asked for."""
        if kind.__name__ not in self.made:
            self.made[kind.__name__] = {}
            self.made[kind.__name__] = self.of(kind)
        return {"$ref": f"#/$defs/{kind.__name__}"}

    def define(self, name: str, schema: Schema) -> Schema:
        """A reference to something that is no class."""
        self.made[name] = schema
        return {"$ref": f"#/$defs/{name}"}

    def of(self, kind: type, keys: Iterable[str] | None = None) -> Schema:
        """The keys of a class (None: all of them) and nothing else."""
        wanted = None if keys is None else frozenset(keys)
        names = [item.name for item in fields(kind) if wanted is None or key_of(item.name) in wanted]
        needed = [key_of(name) for name in names if fields_dict(kind)[name].default is NOTHING]
        return mapping(
            {key_of(name): self.field(kind, name) for name in names},
            required=needed,
            title=kind.__name__.strip("_"),
            description=about(kind),
        )

    def field(self, kind: type, name: str, *, optional: bool = True) -> Schema:
        """One field of a class; with `optional` off null is refused even where the class takes None."""
        attribute: Attribute[Any] = fields_dict(kind)[name]
        bounds = nonlocals(attribute.validator)
        hint = get_type_hints(kind)[name]
        schema = self.overrides.get((kind, name)) or _CHECKED.get(attribute.validator) or self.kind(hint, bounds)
        if not optional:
            schema = without_null(schema)
        told = _described(kind, name, bounds)
        head = {"description": told} if told else {}
        return {**schema, **head, **_default(attribute)}

    def kind(self, kind: Any, bounds: Mapping[str, Any]) -> Schema:
        """Any kind of value that the model has, within the bounds of its validator."""
        origin: Any = get_origin(kind)
        if origin is Literal:
            return {"enum": list(get_args(kind))}
        if origin in (Union, types.UnionType):
            return self._one_of(get_args(kind), bounds)
        if origin is tuple:
            return {"type": "array", "items": self._item(get_args(kind)[0], bounds)}
        if origin in (dict, Mapping):
            return {"type": "object", "additionalProperties": self.kind(get_args(kind)[1], {})}
        if has(kind):
            return self.ref(kind)
        if kind is str and bounds.get("allowed"):
            return {"enum": sorted(bounds["allowed"])}
        limits = {"minimum": bounds["low"], "maximum": bounds["high"]} if "low" in bounds else {}
        return {**_SIMPLE[kind], **limits}

    def _item(self, kind: Any, bounds: Mapping[str, Any]) -> Schema:
        if kind is str and not bounds.get("allowed"):
            return {"type": "string", "minLength": 1} if bounds else TEXT
        return self.kind(kind, bounds)

    def _one_of(self, kinds: tuple[Any, ...], bounds: Mapping[str, Any]) -> Schema:
        inner = [item for item in kinds if item is not types.NoneType]
        schema = self._rest() if set(inner) == {Surface, Prop} else self.kind(inner[0], bounds)
        return nullable(schema) if types.NoneType in kinds else schema

    def _rest(self) -> Schema:
        """What a part of the body rests on, told by its kind."""
        is_prop = {"properties": {"kind": {"enum": list(get_args(PropKind))}}, "required": ["kind"]}
        return {"if": is_prop, "then": self.ref(Prop), "else": self.ref(Surface)}


def mapping(
    properties: Mapping[str, Schema], *, required: Iterable[str] | None = None, title: str = "", description: str = ""
) -> Schema:
    """Keys and no others; all are required where `required` is None."""
    needed = list(properties if required is None else required)
    return {
        **({"title": title} if title else {}),
        **({"description": description} if description else {}),
        "type": "object",
        "properties": dict(properties),
        **({"required": needed} if needed else {}),
        "additionalProperties": False,
    }


def array(items: Schema, **more: Any) -> Schema:
    """A list of one kind."""
    return {"type": "array", "items": items, **more}


def whole_file(schema: Schema, made: Definitions, title: str, description: str) -> Schema:
    """A schema that stands by itself, with its definitions in order."""
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": title, "description": description}
    rest = {key: value for key, value in schema.items() if key not in head}
    return {**head, **rest, **({"$defs": dict(sorted(made.made.items()))} if made.made else {})}


def nullable(schema: Schema) -> Schema:
    """The same, or null."""
    if "enum" in schema:
        return {**schema, "enum": [*schema["enum"], None]}
    if isinstance(schema.get("type"), str):
        return {**schema, "type": [schema["type"], "null"]}
    return {"anyOf": [schema, NULL]}


def without_null(schema: Schema) -> Schema:
    """What `nullable` was given."""
    if "enum" in schema:
        return {**schema, "enum": [item for item in schema["enum"] if item is not None]}
    if isinstance(schema.get("type"), list):
        return {**schema, "type": schema["type"][0]}
    return schema["anyOf"][0] if NULL in schema.get("anyOf", ()) else schema


def spelt(canonical: Iterable[str], everyday: Iterable[str]) -> Schema:
    """Words of a closed list or everyday words for them, with spaces or hyphens for underscores."""
    words = [*canonical, *(word for word in everyday if word not in set(canonical))]
    forms = "|".join(word.replace("_", "[ _-]") for word in words)
    # the list is what an editor offers, the pattern what else is taken
    return {"anyOf": [{"enum": words}, {"type": "string", "pattern": f"^({forms})$"}]}


def key_of(name: str) -> str:
    """The name of a field in a file."""
    return KEYS.get(name, name)


def about(what: Any) -> str:
    """The docstring of a class or module, a paragraph a line."""
    parts = _PARAGRAPH.split(inspect.cleandoc(what.__doc__ or ""))
    return "\n".join(_flat(item) for item in parts if not item.startswith("    "))


def nonlocals(check: Callable[..., Any] | None) -> Mapping[str, Any]:
    """What the maker of a validator was given: `low`, `high`, `allowed`, `expected`."""
    return inspect.getclosurevars(check).nonlocals if inspect.isfunction(check) else {}


def _described(kind: type, name: str, bounds: Mapping[str, Any]) -> str:
    """The sentences of a docstring that name a field, and the bounds with their unit."""
    parts = _PARAGRAPH.split(inspect.cleandoc(kind.__doc__ or ""))
    sentences = (_flat(item).strip("-;. ") for part in parts for item in _SENTENCE.split(part) if f"`{name}`" in item)
    found = [f"{item}." for item in sentences]
    expected = str(bounds["expected"]) if "low" in bounds else ""
    found += [f"{expected[0].upper()}{expected[1:]}."] if expected else []
    return " ".join(found)


def _flat(text: str) -> str:
    return " ".join(text.split())


def _default(attribute: Attribute[Any]) -> Schema:
    """The default, where it is a plain value that says something."""
    value: Any = attribute.default
    if isinstance(value, Factory):  # type: ignore[arg-type]
        return {}
    return {"default": value} if isinstance(value, bool | int | float | str) and value != "" else {}
