"""The schemas of what a project keeps beside its programs: settings and a baseline."""

from __future__ import annotations

from .. import baseline as baselines
from .. import config
from ..baseline import _Counted as Counted
from ..config import _Table as Table
from ..formats import suppress_key
from .fields import Definitions, Overrides, Schema, about, array, mapping, whole_file
from .programs import SELECTOR, SUPPRESSION, suppressions

_SELECTORS: Schema = array({"anyOf": [{"const": "ALL"}, *SELECTOR["anyOf"]]})


def settings() -> Schema:
    """The table `[tool.mobility]`, which is also the whole of a `mobility.toml`."""
    lists: Overrides = {(Table, name): _SELECTORS for name in ("extend_select", "ignore")}
    made = Definitions(
        {
            **SUPPRESSION,
            **lists,
            (Table, "select"): {**_SELECTORS, "type": ["array", "null"]},
            (Table, "per_file_ignores"): {"type": "object", "additionalProperties": _SELECTORS},
        }
    )
    made.overrides = {**made.overrides, (Table, "suppress"): suppressions(made, "Suppression", suppress_key.KEYS)}
    return whole_file(made.of(Table), made, "Settings of mobility", about(config))


def baseline() -> Schema:
    """A baseline, as `mobility check --write-baseline` writes it."""
    made = Definitions()
    found = mapping({"schema": {"const": 1}, "findings": array(made.define("Counted", _every(made.of(Counted))))})
    return whole_file(found, made, "Baseline of mobility", about(baselines))


def _every(schema: Schema) -> Schema:
    """The same with every key required but the count, which is 1 where it is left out."""
    return {**schema, "required": [key for key in schema["properties"] if key != "count"]}
