"""Rows of tables in Markdown: cells between bars, each with its place."""

from __future__ import annotations

import re

from .csv_text import Cell, Row

_CELL = re.compile(r"(?:\\.|[^|\\])*+")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_MARKS = re.compile(r"[*_`]{1,3}")


def pipe_row(line: str, number: int) -> Row:
    """The cells of a line with bars, with or without bars at its ends; `start` and `end` count within the line.

    A bar behind a backslash belongs to its cell.  Signs of emphasis are left out of the text, `<br>` is a blank.
    """
    at = len(line) - len(line.lstrip())
    at += line[at : at + 1] == "|"
    end = len(line.rstrip())
    end -= line[:end].endswith("|") and not line[:end].endswith("\\|")
    found = []
    while at <= end:
        cell = _CELL.match(line, at, end)
        stop = cell.end() if cell else at
        raw = line[at:stop]
        start = at + len(raw) - len(raw.lstrip())
        last = max(start, at + len(raw.rstrip()))
        lead = _MARKS.match(line, start, last)
        found.append(
            Cell(text=_plain(line[start:last]), line=number, column=_name_at(start, lead) + 1, start=start, end=last)
        )
        at = stop + 1
    return tuple(found)


def _name_at(start: int, lead: re.Match[str] | None) -> int:
    return lead.end() if lead else start


def _plain(text: str) -> str:
    return _MARKS.sub("", _BREAK.sub(" ", text)).replace("\\|", "|").strip()
