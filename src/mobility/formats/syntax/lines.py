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


_MERGE = re.compile(r"(?:<{7}|>{7}|\|{7})(?:\s.*)?|={7}")


def without_merge_marks(lines: list[str], path: str) -> tuple[list[str], tuple[str, ...]]:
    """Lines with those blanked that an unfinished merge has left, and a remark that says so.

    Both sides of the merge stay: which of them counts is not for a reader to say.
    """
    first = next((number for number, line in enumerate(lines, start=1) if line.startswith("<<<<<<< ")), 0)
    if not first:
        return lines, ()
    remark = f"{path}:{first}: an unfinished merge begins here; both sides of it are read"
    return ["" if _MERGE.fullmatch(line) else line for line in lines], (remark,)
