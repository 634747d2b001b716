"""Tables that say which condition a code of another system means; none ships, the user brings them.

Columns or keys `system`, `code` and `condition`; the last may carry a stage (`hip-replacement:posterior`).  A code that
ends in `*` stands for all that begin so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from attrs import define, field, frozen

from ...errors import ReadingError, ReadingErrors, shown
from ...language.stages import read_condition
from ...model import Condition
from ...model.fields import one_of
from ..document import file_bytes
from ..syntax.tree import Leaf, ListNode, MapNode, Node, decode
from .person_file import read_tree

COLUMNS = ("system", "code", "condition")

SYSTEMS: Mapping[str, str] = {
    "icd-10-cm": "http://hl7.org/fhir/sid/icd-10-cm",
    "icd-10": "http://hl7.org/fhir/sid/icd-10",
    "snomed": "http://snomed.info/sct",
    "rxnorm": "http://www.nlm.nih.gov/research/umls/rxnorm",
    "atc": "http://www.whocc.no/atc",
    "loinc": "http://loinc.org",
}
"""Short names of systems of codes, and the addresses by which FHIR knows them (HL7 terminology)."""

_OIDS: Mapping[str, str] = {
    "urn:oid:2.16.840.1.113883.6.90": SYSTEMS["icd-10-cm"],
    "urn:oid:2.16.840.1.113883.6.3": SYSTEMS["icd-10"],
    "urn:oid:2.16.840.1.113883.6.96": SYSTEMS["snomed"],
    "urn:oid:2.16.840.1.113883.6.88": SYSTEMS["rxnorm"],
    "urn:oid:2.16.840.1.113883.6.73": SYSTEMS["atc"],
    "urn:oid:2.16.840.1.113883.6.1": SYSTEMS["loinc"],
}
_SHORT: Mapping[str, str] = {address: name for name, address in SYSTEMS.items()}


@frozen(kw_only=True)
class CodeTable:
    """Conditions by the address of a system and a code in capitals; `beginnings` are codes that ended in `*`."""

    codes: Mapping[tuple[str, str], tuple[Condition, ...]] = field(factory=dict)
    beginnings: Mapping[tuple[str, str], tuple[Condition, ...]] = field(factory=dict)

    def conditions(self, system: str, code: str) -> tuple[Condition, ...]:
        """What a code means; the code itself goes before its longest beginning."""
        key = (address(system), code.strip().upper())
        if key in self.codes:
            return self.codes[key]
        starts = [start for at, start in self.beginnings if at == key[0] and key[1].startswith(start)]
        return self.beginnings[key[0], max(starts, key=len)] if starts else ()


NO_CODES = CodeTable()
"""The table of somebody who brings none."""


def address(system: str) -> str:
    """The one address of a system that is given by its address, its object identifier or its short name."""
    plain = system.strip().rstrip("/")
    return SYSTEMS.get(plain.lower(), _OIDS.get(plain.lower(), plain))


def short_name(system: str) -> str:
    """The short name of a system where it has one, else its address."""
    return _SHORT.get(address(system), system)


def read_code_table(path: str | Path) -> CodeTable:
    """The table of a CSV file with a head, or of a list of mappings in YAML or JSON.

    Raises `ReadingError` or `ReadingErrors`, with path, line and column of everything that is wrong.
    """
    rows = _csv_rows(path) if Path(path).suffix.lower() == ".csv" else _tree_rows(read_tree(path), str(path))
    table, problems = _Table(), []
    for row in rows:
        try:
            table.add(row())
        except ReadingError as error:
            problems.append(error)
    if problems:
        raise ReadingErrors(problems)
    return CodeTable(codes=table.codes, beginnings=table.beginnings)


@frozen(kw_only=True)
class _Row:
    """Texts by column, each with its place, and where the row stands."""

    texts: Mapping[str, str]
    places: Mapping[str, tuple[int, int | None]]
    path: str

    def error(self, message: str, column: str) -> ReadingError:
        """An error at one of the texts."""
        line, at = self.places[column]
        return ReadingError(message, path=self.path, line=line, column=at)


@define(kw_only=True)
class _Table:
    """What has been read of a table."""

    codes: dict[tuple[str, str], tuple[Condition, ...]] = field(factory=dict)
    beginnings: dict[tuple[str, str], tuple[Condition, ...]] = field(factory=dict)

    def add(self, row: _Row) -> None:
        """Take a row in; a code that stands twice means both of its conditions."""
        system, code = row.texts["system"].strip(), row.texts["code"].strip().upper()
        if system.lower() not in SYSTEMS and ":" not in system:
            known = one_of(frozenset(SYSTEMS), system.lower())
            raise row.error(f"system: expected the address of a system or {known}, got {shown(system)}", "system")
        if not code.rstrip("*"):
            raise row.error("code: expected a code, got nothing", "code")
        try:
            condition = read_condition(row.texts["condition"])
        except ReadingError as error:
            raise row.error(error.message, "condition") from None
        rows = self.beginnings if code.endswith("*") else self.codes
        key = (address(system), code.rstrip("*"))
        rows[key] = tuple(dict.fromkeys([*rows.get(key, ()), condition]))


def _csv_rows(path: str | Path) -> Iterator[Callable[[], _Row]]:
    import csv
    import io

    name = str(path)
    # only what ends a line for the csv module too: a cell may hold other kinds of line ends
    lines = io.StringIO(decode(file_bytes(Path(path)), name)).readlines()
    reader = csv.reader(lines, strict=True)
    try:
        head = [item.strip().lower() for item in next(reader, [])]
        if sorted(head) != sorted(COLUMNS):
            raise ReadingError(f"expected a head with {', '.join(COLUMNS)}, got {shown(head)}", path=name, line=1)
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield partial(_csv_row, head, cells, reader.line_num, lines[reader.line_num - 1], name)
    except csv.Error as error:
        raise ReadingError(f"not CSV: {error}", path=name, line=reader.line_num) from None


def _csv_row(head: list[str], cells: list[str], line: int, text: str, path: str) -> _Row:
    if len(cells) != len(head):
        raise ReadingError(f"expected {len(head)} cells, got {len(cells)}", path=path, line=line)
    # where nothing is quoted the cells stand as they are; else only the line is known
    bare = ",".join(cells) == text.rstrip("\r\n")
    starts = [len(",".join(cells[:index])) + (2 if index else 1) if bare else None for index in range(len(cells))]
    places = {name: (line, start) for name, start in zip(head, starts, strict=True)}
    return _Row(texts=dict(zip(head, cells, strict=True)), places=places, path=path)


def _tree_rows(node: Node, path: str) -> Iterator[Callable[[], _Row]]:
    if not isinstance(node, ListNode):
        message = "expected a list of mappings with system, code and condition"
        raise ReadingError(message, path=path, line=node.line, column=node.column)
    for item in node.items:
        yield partial(_tree_row, item, path)


def _tree_row(node: Node, path: str) -> _Row:
    entries: dict[str, Any] = (
        {str(key.value): value for key, value in node.entries} if isinstance(node, MapNode) else {}
    )
    if sorted(entries) != sorted(COLUMNS):
        message = f"expected the keys {', '.join(COLUMNS)}, got {shown(list(entries))}"
        raise ReadingError(message, path=path, line=node.line, column=node.column)
    texts = {}
    for name, value in entries.items():
        if not isinstance(value, Leaf) or isinstance(value.value, bool | float | None):
            raise ReadingError(f"{name}: expected a text", path=path, line=value.line, column=value.column)
        # a code of digits alone is a number unless it is quoted; as text it has the digits that stand there
        texts[name] = value.value if isinstance(value.value, str) else value.text
    places = {name: (value.line, value.column) for name, value in entries.items()}
    return _Row(texts=texts, places=places, path=path)
