"""Files -> programs: each reader is a module beside this one that names the suffixes it reads."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

from ..errors import ReadingError
from ..language import Names
from ..language.known import known_names
from ..model import Program
from .tree import MAX_SIZE, decode


@cache
def readers() -> Mapping[str, ModuleType]:
    """The reader of each suffix, in a fixed order; a reader is a module with `SUFFIXES` and `read`."""
    package = __package__ or ""
    found = sorted(item.name for item in pkgutil.iter_modules([str(Path(__file__).parent)]))
    modules = [importlib.import_module(f"{package}.{name}") for name in found if name not in {"files", "yaml_text"}]
    return {suffix: module for module in modules for suffix in getattr(module, "SUFFIXES", ())}


def read(path: str | Path, names: Names | None = None, *, more: Mapping[str, Any] | None = None) -> Program:
    """The program of a file, its names resolved by `names` (None: the catalog that ships).

    `more` are readers by suffix besides those that ship: modules with `read(text, path, names)`.

    Raises `ReadingError` or `ReadingErrors`, with path, line and column, for a file that cannot be opened or
    read, and for one without any exercise.
    """
    shown = str(path)
    data = file_bytes(Path(path))
    known_readers = {**readers(), **(more or {})}
    reader = known_readers.get(Path(path).suffix.lower())
    if reader is None:
        known = ", ".join(sorted(known_readers))
        raise ReadingError(f"no reader for this kind of file; known are {known}", path=shown)
    program: Program = reader.read(decode(data, shown), shown, names or known_names())
    if not program.steps:
        raise ReadingError("no exercise was found in this file", path=shown)
    return program


def file_bytes(path: Path) -> bytes:
    """What a file holds; raises `ReadingError` where it cannot be opened or is longer than `MAX_SIZE`."""
    try:
        with path.open("rb") as file:
            data = file.read(MAX_SIZE + 1)
    except (OSError, ValueError) as error:  # ValueError: a path with a NUL in it
        reason = getattr(error, "strerror", None) or str(error)
        raise ReadingError(f"the file cannot be opened: {reason}", path=str(path)) from None
    if len(data) > MAX_SIZE:
        raise ReadingError(f"the file is longer than {MAX_SIZE} bytes, which is as much as is read", path=str(path))
    return data
