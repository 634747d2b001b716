"""Every rule that ships, by code."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from ..errors import UnknownNameError
from . import conditions
from .rule import Rule

_NOT_RULES = frozenset({"conditions", "evidence", "exposures", "plain", "registry", "rule", "sources"})


def _modules() -> Iterator[str]:
    """Each file of rules: beside this one, and in the folder of conditions."""
    package = __package__ or ""
    for folder, name in ((__file__.rsplit("registry", 1)[0], package), (conditions.__path__[0], conditions.__name__)):
        for item in pkgutil.iter_modules([folder]):
            if item.name not in _NOT_RULES:
                yield f"{name}.{item.name}"


def _found() -> dict[str, Rule]:
    """The `RULES` tuple of each file, sorted by code."""
    modules = [importlib.import_module(name) for name in sorted(_modules())]
    rules = [item for module in modules for item in module.RULES]
    return {item.code: item for item in sorted(rules, key=lambda item: item.code)}


RULES: Mapping[str, Rule] = MappingProxyType(_found())
"""Every rule by code, sorted."""


def find_rule(code: str, rules: Mapping[str, Rule] = RULES) -> Rule:
    """One of some rules by code or name; raises `UnknownNameError` with suggestions."""
    by_name = {item.name: item for item in rules.values()}
    found = rules.get(code.upper()) or by_name.get(code)
    if found is None:
        raise UnknownNameError(code, kind="rule", suggestions=_close(code, rules))
    return found


def _close(code: str, rules: Mapping[str, Rule]) -> tuple[str, ...]:
    import difflib

    known = [*rules, *(item.name for item in rules.values())]
    return tuple(difflib.get_close_matches(code, known, n=3))
