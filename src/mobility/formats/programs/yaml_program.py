"""YAML: the library's own format, or a file of an app."""

from __future__ import annotations

from typing import Any

from ...errors import ReadingError
from ...language import Names
from ...model import Program
from ..document import Document
from ..items.search import found_program
from ..own import OwnReader, is_own, plain_program
from ..syntax.tree import Leaf

SUFFIXES = (".yaml", ".yml")


def read(document: Document, names: Names) -> Program:
    """A program from YAML text; raises `ReadingError` or `ReadingErrors`.

    What is not laid out as the library's own format is searched for exercises; where there are none it is held to
    that format.
    """
    from ..syntax import yaml_text  # imports PyYAML

    node = yaml_text.read(document.text, document.path)
    found = None if is_own(node) else found_program(node, document.path, names)
    return found or OwnReader(document.path, names).program(node)


def write(program: Program, names: Names) -> str:
    """YAML text of a program, which reads back the same."""
    return dumped(plain_program(program, names))


def dumped(plain: Any) -> str:
    """YAML text of plain values, which reads back the same."""
    import yaml

    class Dumper(yaml.SafeDumper):
        """Quotes every text that would be something else without quotes."""

    Dumper.add_representer(str, _represented)
    return str(yaml.dump(plain, Dumper=Dumper, sort_keys=False, allow_unicode=True))


def _represented(dumper: Any, text: str) -> Any:
    """PyYAML writes by YAML 1.1, where `1e3` is a text; the reader follows 1.2, where it is a number."""
    style = None if _is_text(text) else '"'
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


def _is_text(text: str) -> bool:
    from ..syntax import yaml_text

    try:
        node = yaml_text.read(text)
    except ReadingError:
        return True  # no plain scalar at all: PyYAML will quote it by itself
    return not isinstance(node, Leaf) or isinstance(node.value, str)
