"""The library's own format in YAML."""

from __future__ import annotations

from ..language import Names
from ..model import Program
from .own import OwnReader, plain_program

SUFFIXES = (".yaml", ".yml")


def read(text: str, path: str, names: Names) -> Program:
    """A program from YAML text."""
    from . import yaml_text  # imports PyYAML

    return OwnReader(path, names).program(yaml_text.read(text, path))


def write(program: Program, names: Names) -> str:
    """YAML text of a program, which reads back the same."""
    import yaml

    return str(yaml.safe_dump(plain_program(program, names), sort_keys=False, allow_unicode=True))
