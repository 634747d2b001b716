"""Every rule that ships, by code."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from types import MappingProxyType

from ..errors import UnknownNameError
from .rule import Rule

_NOT_RULES = frozenset({"evidence", "registry", "rule", "sources"})


def _found() -> dict[str, Rule]:
    """The `RULES` tuple of each file beside this one, sorted by code."""
    package = __package__ or ""
    names = sorted(item.name for item in pkgutil.iter_modules([__file__.rsplit("registry", 1)[0]]))
    modules = [importlib.import_module(f"{package}.{name}") for name in names if name not in _NOT_RULES]
    rules = [item for module in modules for item in module.RULES]
    return {item.code: item for item in sorted(rules, key=lambda item: item.code)}


RULES: Mapping[str, Rule] = MappingProxyType(_found())
"""Every rule by code, sorted."""


def find_rule(code: str) -> Rule:
    """One rule by code or name; raises `UnknownNameError` with suggestions."""
    by_name = {item.name: item for item in RULES.values()}
    found = RULES.get(code.upper()) or by_name.get(code)
    if found is None:
        raise UnknownNameError(code, suggestions=_close(code))
    return found


def _close(code: str) -> tuple[str, ...]:
    import difflib

    known = [*RULES, *(item.name for item in RULES.values())]
    return tuple(difflib.get_close_matches(code, known, n=3))
