"""Makes test items of the examples in README.md, in docs/ and in the docstrings of src/.

Every file is run in a folder of its own that holds a copy of examples/, so that what an example saves or reads
by a bare file name stays clear of the tree.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from doctest import ELLIPSIS, NORMALIZE_WHITESPACE
from pathlib import Path
from typing import Any

from sybil import Sybil
from sybil.document import PythonDocStringDocument
from sybil.parsers.markdown import PythonCodeBlockParser, SkipParser
from sybil.parsers.rest import DocTestParser

ROOT = Path(__file__).parent
DOCTEST_OPTIONS = ELLIPSIS | NORMALIZE_WHITESPACE


def enter_scratch_folder(namespace: dict[str, Any]) -> None:
    """Change to a new folder with a copy of examples/ and remember the old one."""
    scratch = Path(tempfile.mkdtemp(prefix="mobility-docs-"))
    shutil.copytree(ROOT / "examples", scratch / "examples", ignore=shutil.ignore_patterns("__pycache__"))
    namespace["_before"], namespace["_scratch"] = Path.cwd(), scratch
    os.chdir(scratch)


def leave_scratch_folder(namespace: dict[str, Any]) -> None:
    """Go back and remove the folder."""
    os.chdir(namespace["_before"])
    shutil.rmtree(namespace["_scratch"])


pages = Sybil(
    parsers=[PythonCodeBlockParser(doctest_optionflags=DOCTEST_OPTIONS), SkipParser()],
    patterns=["README.md", "docs/*.md", "docs/**/*.md"],
    excludes=["docs/_build/**"],
    setup=enter_scratch_folder,
    teardown=leave_scratch_folder,
)
docstrings = Sybil(
    parsers=[DocTestParser(optionflags=DOCTEST_OPTIONS)],
    patterns=["src/mobility/**/*.py", "src/mobility/*.py"],
    document_types={".py": PythonDocStringDocument},
    setup=enter_scratch_folder,
    teardown=leave_scratch_folder,
)

pytest_collect_file = (pages + docstrings).pytest()
