"""Every source that a rule cites, one file a subject, each source declared once."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping

from ..evidence import Source


def _found() -> dict[str, Source]:
    names = sorted(item.name for item in pkgutil.iter_modules(__path__))
    modules = [importlib.import_module(f"{__name__}.{name}") for name in names]
    return {value.key: value for module in modules for value in vars(module).values() if isinstance(value, Source)}


def every_source() -> Mapping[str, Source]:
    """Every source by key."""
    return _found()
