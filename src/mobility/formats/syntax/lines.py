"""The lines of a text, as an editor counts them."""

from __future__ import annotations

import re

from ...errors import ReadingError
from .tree import MAX_NODES

_LINE_END = re.compile(r"\r\n|\r|\n")


def lines_of(text: str, path: str) -> list[str]:
    """The lines as an editor counts them: they end at LF, CR or CR LF and nowhere else.

    Raises `ReadingError` for more of them than a tree may have values.
    """
    lines = _LINE_END.split(text)
    if len(lines) > MAX_NODES:
        raise ReadingError(f"more than {MAX_NODES} lines", path=path, line=MAX_NODES + 1, column=1)
    return lines
