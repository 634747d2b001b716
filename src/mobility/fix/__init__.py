"""Mending programs: what is flagged gives way to what its remedy names, and nothing else of the file changes.

Three tiers.  `safe`: comments that accept nothing any more go.  `unsafe`: one exercise takes the place of another,
which changes what somebody does.  `shown`: a finding that no change of the file would mend, or of a file that is not
rewritten (a log of what was done, a format of an app).
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from typing import Any, Literal

from attrs import frozen

from ..errors import ReadingError
from ..formats.document import Document
from ..formats.files import name_of, read_document, reader_of
from ..formats.own import is_own
from ..formats.syntax import csv_text
from ..formats.syntax.csv_text import Row
from ..language import Names
from ..model import Location, Person, Program
from ..report import Finding, Report
from ..rules import Rule
from .edits import Edit, applied
from .lines import list_edits
from .replacement import Asked, Replacement, replacements
from .tables import csv_edits, row_edits
from .trees import Item, item_at, tree_edits

Tier = Literal["safe", "unsafe", "shown"]

LISTS = frozenset({"markdown", "markdown-list", "plain-list"})
TREES = frozenset({"json-program", "yaml-program"})
TABLES = frozenset({"csv-list"})
"""Formats whose files can be changed, by how."""


@frozen(kw_only=True)
class Fix:
    """A change: what it mends (codes, indexes of steps), what it does in words, and how."""

    tier: Tier
    codes: tuple[str, ...]
    steps: tuple[int, ...]
    message: str
    location: Location | None = None
    edits: tuple[Edit, ...] = ()


@frozen(kw_only=True)
class Fixed:
    """A text with changes made: those that were made and those that were not, and the report of what it is now."""

    text: str
    made: tuple[Fix, ...] = ()
    left: tuple[Fix, ...] = ()
    report: Report


def fix(
    document: Document,
    person: Person | None = None,
    *,
    unsafe: bool = False,
    names: Names | None = None,
    rules: Iterable[Rule] | None = None,
    on: datetime.date | None = None,
    more: Any = None,
) -> Fixed:
    """Mend a document; `unsafe` also swaps exercises.

    After every change the text is read and checked again: a change that does not take its findings away, or brings a
    new one of warning or above, is not made.  Raises what reading raises.
    """
    asked = Asked(person=person, rules=None if rules is None else tuple(rules), on=on)

    def report_of(text: str) -> Report:
        return asked.check(read_document(Document.of(text, document.path), names, more=more))

    kind = _kind(document, read_document(document, names, more=more), more)
    if not document.is_text:
        raise ReadingError("this file is binary; only texts are mended", path=document.path)
    text, report = document.text, report_of(document.text)
    made: list[Fix] = []
    refused: set[tuple[tuple[str, ...], str]] = set()
    while True:
        found = [item for item in fixes(text, report, asked, kind) if _key(item) not in refused]
        usable = next((item for item in found if item.edits and (unsafe or item.tier == "safe")), None)
        if usable is None:
            return Fixed(text=text, made=tuple(made), left=tuple(found), report=report)
        changed = applied(text, usable.edits)
        after = report_of(changed)
        if _is_better(report, after, usable):
            text, report = changed, after
            made.append(usable)
        else:
            refused.add(_key(usable))


def _key(item: Fix) -> tuple[tuple[str, ...], str]:
    return (item.codes, str(item.location))


def _is_better(before: Report, after: Report, done: Fix) -> bool:
    """Whether findings went, and none of warning or above came."""
    old, new = _count(before), _count(after)
    came = any(count > old.get(kind, 0) for kind, count in new.items())
    went = sum(new.values()) < sum(old.values()) or done.tier == "safe"
    return went and not came and len(after.unread) <= len(before.unread)


def _count(report: Report) -> dict[tuple[str, str], int]:
    found: dict[tuple[str, str], int] = {}
    for item in report.flags:
        key = (item.code, item.condition or "")
        found[key] = found.get(key, 0) + 1
    return found


def _kind(document: Document, program: Program, more: Any) -> str:
    """The name of the format, empty for a file that is not rewritten: what was done, or a collection."""
    return "" if program.collection else name_of(reader_of(document, more))


def fixes(text: str, report: Report, asked: Asked, kind: str) -> Iterator[Fix]:
    """Every change that there is to propose, in the order of the file; `kind` is the name of its format."""
    yield from _comments(text, report)
    taken: set[int] = set()
    for item in replacements(report, asked):
        taken |= set(item.steps)
        place = report.steps[item.steps[0]].location
        edits = tuple(_swap(text, report, item, kind)) if kind else ()
        what = ", ".join(step.exercise.title for step in item.sequence)
        message = f"{', '.join(item.codes)}: instead {what}"
        tier: Tier = "unsafe" if edits else "shown"
        yield Fix(tier=tier, codes=item.codes, steps=item.steps, message=message, location=place, edits=edits)
    for finding in report.flags:
        if finding.step is None or finding.step not in taken:
            yield _shown(finding)


def _shown(finding: Finding) -> Fix:
    message = f"{finding.code}: {finding.rule.remedy.text}"
    steps = () if finding.step is None else (finding.step,)
    return Fix(tier="shown", codes=(finding.code,), steps=steps, message=message, location=finding.location)


def _swap(text: str, report: Report, item: Replacement, kind: str) -> list[Edit]:
    """The changes that put one thing in the place of others; none where the file is of another kind."""
    places = [report.steps[index].location for index in item.steps]
    lines = [place.line for place in places if place and place.line]
    if len(lines) != len(item.steps) or not _alone(report, item.steps, lines):
        return []
    if kind in TREES:
        return _in_tree(text, item, [place for place in places if place], kind)
    if kind in TABLES:
        return _in_csv(text, item, lines, places[0])
    if kind not in LISTS:
        return []
    numbers = list(dict.fromkeys(lines))
    first = text.splitlines()[numbers[0] - 1] if numbers[0] <= len(text.splitlines()) else ""
    column = places[0].column if places[0] and places[0].column else 1
    if "|" in first:
        return row_edits(text, numbers, column, item.sequence, keeps=item.keeps_dose)
    return list_edits(text, numbers, item.sequence, keeps_dose=item.keeps_dose)


def _alone(report: Report, steps: tuple[int, ...], lines: list[int]) -> bool:
    """Whether no other step stands on these lines: half of a line is not changed."""
    others = (step.location.line for index, step in enumerate(report.steps) if index not in steps and step.location)
    return not set(lines) & set(others)


def _in_tree(text: str, item: Replacement, places: list[Location], kind: str) -> list[Edit]:
    from ..formats.syntax import json_text, yaml_text  # PyYAML is imported where it is used

    root = json_text.read(text) if kind == "json-program" else yaml_text.read(text)
    # files of apps are read too, but only our own format is written into
    found = [node for place in places if is_own(root) and (node := item_at(root, place)) is not None]
    if len(found) != len(places) or not _are_neighbours(found):
        return []
    return tree_edits(text, found, item.sequence, keeps_dose=item.keeps_dose)


def _are_neighbours(items: list[Item]) -> bool:
    inside = items[0].inside
    return all(item.inside is inside and item.number == items[0].number + at for at, item in enumerate(items))


def _in_csv(text: str, item: Replacement, lines: list[int], first: Location | None) -> list[Edit]:
    table = csv_text.table(text)
    rows: list[Row] = [row for row in table.rows if row[0].line in lines]
    if len(rows) != len(lines) or first is None:
        return []
    column = next((at for at, cell in enumerate(rows[0]) if cell.column == first.column), None)
    return [] if column is None else csv_edits(text, table, rows, column, item.sequence)


# ---- comments that accept nothing ---------------------------------------------------------------------


def _comments(text: str, report: Report) -> Iterator[Fix]:
    """Comments that accept nothing any more, or whose day has passed."""
    from .comments import comment_edit  # the patterns of comments are asked for where there are any

    for finding in report.findings:
        if finding.code not in {"SUP001", "SUP002"} or finding.location is None:
            continue
        edit = comment_edit(text, finding.location, report, finding)
        if edit is not None:
            yield Fix(
                tier="safe",
                codes=(finding.code,),
                steps=() if finding.step is None else (finding.step,),
                message=f"{finding.code}: the comment goes",
                location=finding.location,
                edits=(edit,),
            )


__all__ = ["Asked", "Edit", "Fix", "Fixed", "Tier", "fix", "fixes"]
