"""Changes of tables: rows of Markdown and of separated values."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from attrs import frozen

from ..formats.syntax.csv_text import Row, Table, plain_name
from ..language.doses import taken
from ..model import Dose, Step
from .edits import Edit
from .lines import TextLine, lines_of

_CELL = re.compile(r"(?:\\.|[^|\\])*")

DOSES: Mapping[str, str] = {
    "sets": "sets", "set": "sets", "reps": "reps", "repetitions": "reps", "seconds": "seconds", "time": "time",
    "duration": "time", "hold": "time", "dose": "dose", "volume": "dose", "breaths": "breaths", "sets x reps": "dose",
    "sets reps": "dose", "reps time": "dose", "weight": "load", "load": "load", "weight kg": "load", "load kg": "load",
    "side": "side", "each side": "each_side", "rest": "rest", "rest s": "rest", "cues": "cues", "notes": "cues",
}  # fmt: skip
"""Plain name of a column -> what of a dose it holds."""


@frozen(kw_only=True)
class TableCell:
    """A cell of a Markdown row: what it holds, and where that stands in the line, blanks around it left out."""

    text: str
    start: int
    end: int


def row_edits(text: str, numbers: Sequence[int], column: int, sequence: Sequence[Step], *, keeps: bool) -> list[Edit]:
    """The changes that put a sequence where rows of a Markdown table stand; `column` is where the name stands."""
    lines = lines_of(text)
    first = lines[numbers[0] - 1]
    names = _header(lines, numbers[0])
    own = cells(first.text)
    name_at = next((at for at, cell in enumerate(own) if cell.start <= column - 1 <= cell.end), 0)
    new_line = text[first.line_end : first.end] or "\n"
    rows = [_row(first.text, own, names, name_at, step, keeps=keeps) for step in sequence]
    edits = [Edit(start=first.start, end=first.line_end, text=new_line.join(rows))]
    for number in numbers[1:]:
        line = lines[number - 1]
        before = lines[number - 2]
        last = line.end == line.line_end
        edits.append(Edit(start=before.line_end if last else line.start, end=line.end, text=""))
    return edits


def cells(line: str) -> list[TableCell]:
    """The cells of a row, with or without bars at its ends."""
    start = len(line) - len(line.lstrip())
    at = start + 1 if line[start : start + 1] == "|" else start
    end = len(line.rstrip())
    end = end - 1 if line[:end].endswith("|") and not line[:end].endswith("\\|") else end
    found = []
    while at <= end:
        cell = _CELL.match(line, at, end)
        stop = cell.end() if cell else at
        raw = line[at:stop]
        lead = len(raw) - len(raw.lstrip())
        found.append(TableCell(text=raw.strip(), start=at + lead, end=at + max(lead, len(raw.rstrip()))))
        at = stop + 1
    return found


def _header(lines: Sequence[TextLine], number: int) -> list[str]:
    """The plain names of the columns of the table in which a row stands."""
    at = number - 1
    while at > 0 and "|" in lines[at - 1].text:
        at -= 1
    return [plain_name(cell.text) for cell in cells(lines[at].text)]


def _row(line: str, own: list[TableCell], names: list[str], name_at: int, step: Step, *, keeps: bool) -> str:
    """A row with another exercise: name and dose cells change, all others stay."""
    edits = []
    inside = True
    for at, cell in enumerate(own):
        part = DOSES.get(names[at]) if at < len(names) else None
        part = part or ("dose" if at != name_at and _is_dose(cell.text) else None)
        if at == name_at:
            inside = not any(_holds_amount(names, own, other, name_at) for other in range(len(own)))
            title = step.exercise.title if keeps or not inside else f"{step.exercise.title} {step.amount.words()}"
            edits.append(Edit(start=cell.start, end=cell.end, text=title))
        elif part is not None and not keeps:
            edits.append(Edit(start=cell.start, end=cell.end, text=dose_part(step, part, names)))
    made, at = "", 0
    for edit in edits:
        made, at = made + line[at : edit.start] + edit.text, edit.end
    return made + line[at:]


def _holds_amount(names: list[str], own: list[TableCell], at: int, name_at: int) -> bool:
    part = DOSES.get(names[at]) if at < len(names) else None
    return at != name_at and (part in {"sets", "reps", "seconds", "time", "dose", "breaths"} or _is_dose(own[at].text))


def _is_dose(text: str) -> bool:
    """Whether a cell holds a dose and nothing else."""
    if not any(map(str.isdigit, text)):
        return False
    rest, given = taken(text)
    return bool(given) and not rest.strip(" ,.;:()-–")


def dose_part(step: Step, part: str, names: Sequence[str]) -> str:
    """What a column of a dose says of a step; a column of its own for sets leaves them out of the others."""
    dose = step.amount
    known = {DOSES.get(name) for name in names}
    amount = _amount(dose, known)
    sides = " each side" if dose.each_side and "each_side" not in known else ""
    return {
        "sets": str(dose.sets),
        "reps": f"{dose.reps}{sides}" if dose.reps else ("" if known & {"time", "seconds"} else amount),
        "seconds": _time(dose, sides) if sides else f"{dose.seconds:g}" if dose.seconds else "",
        "time": _time(dose, sides),
        "dose": dose.words(),
        "breaths": str(dose.breaths) if dose.breaths else "",
        "side": step.side or "",
        "each_side": "yes" if dose.each_side else "",
        "rest": f"{dose.rest_s:g}" if dose.rest_s else "",
    }.get(part, "")


def _amount(dose: Dose, known: set[str | None]) -> str:
    """The amount of one set where sets have a column of their own, else all of it."""
    words = dose.words()
    return words.partition(" x ")[2] or words if "sets" in known else words


def _time(dose: Dose, sides: str) -> str:
    return f"{dose.seconds:g} s{sides}" if dose.seconds else ""


# ---- separated values -------------------------------------------------------------------------------------


def csv_edits(text: str, table: Table, rows: Sequence[Row], column: int, sequence: Sequence[Step]) -> list[Edit]:
    """The changes that put a sequence where rows of separated values stand; the name stands in a column by number."""
    first = rows[0]
    names = [plain_name(name) for name in table.columns]
    new_line = _line_end(text, first[-1].end)
    old = [text[cell.start : cell.end] for cell in first]
    new = [_csv_row(old, names, column, step, table.delimiter) for step in sequence]
    edits = [Edit(start=first[0].start, end=first[-1].end, text=new_line.join(new))]
    for row in rows[1:]:
        after = row[-1].end
        end = after + len(_line_end(text, after)) if after < len(text) else after
        start = row[0].start if end > after else row[0].start - len(_line_before(text, row[0].start))
        edits.append(Edit(start=start, end=end, text=""))
    return edits


def _csv_row(old: list[str], names: list[str], column: int, step: Step, delimiter: str) -> str:
    """A row with another exercise, its cells as they were quoted before."""
    made = []
    inside = not any(DOSES.get(name) in {"sets", "reps", "seconds", "time", "dose", "breaths"} for name in names)
    for at, raw in enumerate(old):
        part = DOSES.get(names[at]) if at < len(names) else None
        if at == column:
            title = f"{step.exercise.title} {step.amount.words()}" if inside else step.exercise.title
            made.append(_quoted(title, raw, delimiter))
        else:
            made.append(raw if part is None else _quoted(dose_part(step, part, names), raw, delimiter))
    return delimiter.join(made)


def _quoted(value: str, like: str, delimiter: str) -> str:
    """A value quoted as the one before it was, and wherever it must be."""
    must = any(sign in value for sign in (delimiter, '"', "\n", "\r"))
    return '"' + value.replace('"', '""') + '"' if must or like.startswith('"') else value


def _line_end(text: str, at: int) -> str:
    return "\r\n" if text.startswith("\r\n", at) else text[at : at + 1] or "\n"


def _line_before(text: str, at: int) -> str:
    return "\r\n" if text.endswith("\r\n", 0, at) else text[max(0, at - 1) : at]
