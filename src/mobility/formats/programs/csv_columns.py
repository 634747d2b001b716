"""Which column of a table of exercises holds what, told by the names of the columns in seven languages."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import pairwise

from attrs import frozen

from ...errors import ReadingError, shown
from ...language import Names
from ...model import Location
from ..document import Document
from ..syntax.csv_text import Row, delimiter_of, plain_name, rows
from .table_cells import KILOGRAMS, POUNDS, joined, place

NAME_HEADERS = (
    "exercise name", "exercise title", "exercise", "exercises", "exercisename", "movement", "movement name",
    "pose name", "pose", "asana name", "asana", "stretch name", "stretch", "drill", "übung", "übungen", "uebung",
    "ejercicio", "ejercicios", "exercice", "exercices", "esercizio", "esercizi", "exercício", "exercicio", "oefening",
    "english name", "englishname", "name en", "display name", "name", "title", "nombre", "nom", "nome", "bezeichnung",
    "workout", "activity",
)  # fmt: skip
"""Columns that name exercises, best first, as `plain_name` gives them."""

_ROLES: Mapping[str, tuple[str, ...]] = {
    "sets": ("sets", "no of sets", "number of sets", "set count", "sätze", "saetze", "series", "séries", "serie",
             "rounds", "runden", "rondas", "tours", "giri"),
    "set": ("set", "set order", "set number", "set no", "set #", "set index", "set id", "satz", "setnumber"),
    "reps": ("reps", "rep", "repetitions", "repeats", "rep range", "target reps", "wiederholungen", "wdh",
             "repeticiones", "répétitions", "ripetizioni", "repetições"),
    "dose": ("dose", "dosage", "sets x reps", "sets reps", "sets and reps", "setsxreps", "reps sets", "prescription",
             "volume", "amount", "scheme"),
    "breaths": ("breaths", "hold breaths", "atemzüge", "respiraciones", "respirations", "respiri", "respirações"),
    "seconds": ("seconds", "secs", "sec", "hold", "hold time", "holds", "hold duration", "halten", "haltezeit"),
    "time": ("duration", "time", "minutes", "mins", "min", "dauer", "zeit", "duración", "tiempo", "durée", "temps",
             "durata", "duração"),
    "weight": ("weight", "load", "kg", "kgs", "lb", "lbs", "gewicht", "peso", "poids", "charge", "carga", "carico"),
    "unit": ("weight unit", "unit", "load unit"),
    "rest": ("rest", "rest time", "rest period", "rest interval", "rest between sets", "pause", "descanso", "repos",
             "recupero"),
    "each side": ("each side", "per side", "both sides", "pro seite", "por lado"),
    "sides": ("sides",),
    "side": ("side", "seite", "lado", "côté", "lato"),
    "rpe": ("rpe", "effort", "exertion"),
    "rir": ("rir", "reps in reserve"),
    "tempo": ("tempo",),
    "notes": ("notes", "note", "cues", "cue", "coaching cues", "comment", "comments", "remarks", "bemerkung",
              "bemerkungen", "notizen", "notiz", "notas", "commentaire", "commentaires", "commento", "observações"),
    "text": ("instructions", "instruction", "description", "desc", "how to", "text", "steps", "anleitung",
             "beschreibung", "instrucciones", "descripción", "istruzioni", "descrizione", "instruções", "descrição"),
    "equipment": ("equipment", "gear", "ausrüstung", "gerät"),
    "category": ("category", "type"),
    "superset": ("superset", "superset id", "superset group"),
    "week": ("week", "woche", "semana", "semaine", "settimana"),
    "day": ("day", "days", "weekday", "workout day", "training day", "tag", "día", "dia", "jour", "giorno", "session",
            "workout name", "workout", "routine"),
    "date": ("date", "datum", "fecha", "data", "timestamp", "start time", "started at", "performed at", "logged at"),
}  # fmt: skip
"""What else columns hold, and what they are called, best first."""

_UNITS: Mapping[str, str] = {
    **dict.fromkeys(KILOGRAMS, "kg"),
    **dict.fromkeys(POUNDS, "lb"),
    **dict.fromkeys(
        ("s", "sec", "secs", "second", "seconds", "sek", "sekunden", "segundos", "secondes", "secondi"), "s"
    ),
    **dict.fromkeys(("m", "min", "mins", "minute", "minutes", "minuten", "minutos", "minuti"), "min"),
}
_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_DATE = re.compile(r"\d+\D+\d+")
_SAMPLE = 50
"""Rows that are looked at to tell which column names exercises."""

_MOST_COLUMNS = 100
"""Columns among which that of the names is looked for, where none is called so."""

_SIDED = frozenset({"per", "each", "side", "pro", "je", "seite"})
_TITLE_ROWS = 10
"""Rows above the header in which a sheet may have its title."""


@frozen(kw_only=True, slots=False)
class Sheet:
    """A table of exercises: its rows, and in which columns each thing stands, best first.

    `units` are those that the names of columns tell by role, `sided` whether they tell that amounts are for each side.
    `bare` where no column has a name.
    """

    path: str
    head: Row
    rows: tuple[Row, ...]
    name: int
    at: Mapping[str, tuple[int, ...]]
    units: Mapping[str, str]
    sided: bool = False
    bare: bool = False

    def told(self, row: Row, role: str) -> str:
        """What a row says in the columns of a role: the first that is not empty."""
        return next(iter(self.all_told(row, role)), "")

    def all_told(self, row: Row, role: str) -> list[str]:
        """What a row says in all columns of a role, less the empty ones."""
        return [unescaped(row[at].value) for at in self.at.get(role, ()) if at < len(row) and row[at].value]

    def title(self, row: Row) -> str:
        """The name that stands in a row, empty where there is none."""
        return unescaped(row[self.name].value).strip() if self.name < len(row) else ""

    def place(self, row: Row) -> Location:
        """Where that name stands."""
        return place(row[self.name], self.path)

    def others(self, row: Row) -> tuple[str, ...]:
        """What stands in the other cells of a row, less the empty ones."""
        return tuple(unescaped(cell.value) for at, cell in enumerate(row) if at != self.name and cell.value)

    def is_head(self, row: Row) -> bool:
        """Whether a row says again what the columns are called."""
        return not self.bare and _filled(row) == _filled(self.head)

    @cached_property
    def is_log(self) -> bool:
        """Whether it says what was done: a date in its rows, or a row a set."""
        return any(_DATE.search(self.told(row, "date")) for row in self.rows[:_SAMPLE]) or self._is_by_set

    @property
    def is_laid_out(self) -> bool:
        """Whether it says when or how much, as a plan does."""
        return bool(self.at.keys() & {"sets", "reps", "dose", "breaths", "seconds", "time", "rest", "day", "week"})

    @property
    def _is_by_set(self) -> bool:
        """Whether an exercise goes on from one row to the next with another number of its set."""
        if "set" not in self.at:
            return False
        told = [(self.title(row), self.told(row, "set")) for row in self.rows]
        return any(name == after and one and two and one != two for (name, one), (after, two) in pairwise(told))


def unescaped(text: str) -> str:
    """The text without the `'` that keeps spreadsheets from taking it for a formula."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text


def escaped(text: str) -> str:
    """The text with a `'` in front where a spreadsheet would take it for a formula."""
    return f"'{text}" if _FORMULA.match(text) else text


def is_table(columns: Sequence[str]) -> bool:
    """Whether the names of columns are those of a table of exercises."""
    return len(columns) > 1 and any(plain_name(name) in NAME_HEADERS for name in columns)


def sheet_of(document: Document, names: Names) -> Sheet:
    """The table of a file and its columns; raises `ReadingError` where none of them names exercises.

    A row of titles may stand above the header.  A file without a header is read where most cells of a column are
    exercises that are known.
    """
    return sheet_of_rows(_all_rows(document), document.path, names, text=document.text)


def sheet_of_rows(found: list[Row], path: str, names: Names, *, text: str = "") -> Sheet:
    """The same of rows that were taken out of a text; without it rows of more cells than the header stay so."""
    top = _header(found)
    head, body = found[top or 0], found[(top or 0) + 1 :]
    name = _known_column(found, names) if top is None else _name_column(_named(head), body, names)
    if name is None:
        seen = ", ".join(shown(cell.value) for cell in head[:20])
        message = f"expected a column with the names of exercises (exercise, name, ...); the columns are {seen}"
        raise ReadingError(message, path=path, line=head[0].line, column=head[0].column)
    bare = top is None and name < len(head) and names.resolve(head[name].value) is not None
    roles = {} if bare else _roles(head, name)
    return Sheet(
        path=path,
        head=head,
        rows=tuple(_whole(row, len(head), name, text, names) if text else row for row in (found if bare else body)),
        name=name,
        at=roles,
        units={role: unit for role, (at, *_) in roles.items() if (unit := _unit(head[at].value))},
        sided=any(_is_sided(head[at].value) for role in ("reps", "seconds", "time") for at in roles.get(role, ())),
        bare=bare,
    )


def _all_rows(document: Document) -> list[Row]:
    """All rows of a file; raises `ReadingError` for a file without any."""
    found = list(rows(document.text, document.path, _delimiter(document)))
    if not found:
        raise ReadingError("expected a table; the file is empty", path=document.path, line=1, column=1)
    return found


def _delimiter(document: Document) -> str:
    """What parts the cells: what does so in the first line that has any of them."""
    if document.suffix == ".tsv" and "\t" in document.head:
        return "\t"
    lines = document.head.splitlines()[:_TITLE_ROWS]
    return next((sign for line in lines if (sign := delimiter_of(line)) in line), ",")


def _header(found: list[Row]) -> int | None:
    """The number of the row that names the columns: one that names exercises and something else, else the first."""
    full = (at for at, row in enumerate(found[:_TITLE_ROWS]) if (named := _named(row)) and _roles(row, named[0]))
    return next(full, 0 if _named(found[0]) else None)


def _filled(row: Row) -> list[str]:
    return [cell.value for cell in row if cell.value]


def _named(row: Row) -> list[int]:
    """The columns that are called like one with exercises, best first."""
    told = [plain_name(cell.value) for cell in row]
    found = [at for at, name in enumerate(told) if name in NAME_HEADERS]
    return sorted(found, key=lambda at: NAME_HEADERS.index(told[at]))


def _name_column(named: list[int], body: list[Row], names: Names) -> int:
    """The first of these columns with an exercise that is known, else the first with words in it, else the first."""
    sample = body[:_SAMPLE]
    cells = {at: [row[at].value for row in sample if at < len(row)] for at in named}
    known = (at for at in named if any(names.resolve(unescaped(text)) for text in cells[at]))
    worded = (at for at in named if any(any(map(str.isalpha, text)) for text in cells[at]))
    return next(known, next(worded, named[0]))


def _known_column(found: list[Row], names: Names) -> int | None:
    """The column in which most cells are exercises that are known; None where there is none."""
    shares: dict[int, float] = {}
    for at in range(min(_MOST_COLUMNS, max(map(len, found[:_SAMPLE])))):
        cells = [text for row in found[:_SAMPLE] if at < len(row) and (text := unescaped(row[at].value))]
        known = sum(names.resolve(text) is not None for text in cells)
        # the first row may be a header
        if known and 2 * known >= len(cells) - 1:
            shares[at] = known / len(cells)
    return max(shares, key=lambda at: shares[at]) if shares else None


def _roles(head: Row, name: int) -> dict[str, tuple[int, ...]]:
    """The columns of each role that the table has, but for that of the names."""
    columns: dict[str, list[int]] = {}
    for at, cell in enumerate(head):
        if at != name:
            for called in dict.fromkeys((plain_name(cell.value), _without_unit(cell.value))):
                columns.setdefault(called, []).append(at)
    found = {role: tuple(_unique(columns, called)) for role, called in _ROLES.items()}
    return {role: at for role, at in found.items() if at}


def _unique(columns: Mapping[str, list[int]], called: tuple[str, ...]) -> dict[int, None]:
    return {at: None for name in called for at in columns.get(name, ())}


def _without_unit(header: str) -> str:
    """`Hold (s)` is called `hold`, `Reps per side` is called `reps`."""
    parts = plain_name(header).split()
    while len(parts) > 1 and (parts[-1] in _UNITS or parts[-1] in _SIDED):
        parts.pop()
    return " ".join(parts)


def _unit(header: str) -> str:
    """The unit that the name of a column tells, empty where it tells none."""
    return next((_UNITS[part] for part in reversed(plain_name(header).split()) if part in _UNITS), "")


def _is_sided(header: str) -> bool:
    parts = set(plain_name(header).split())
    return bool(parts & {"side", "seite"} and parts & {"per", "each", "pro", "je"})


def _whole(row: Row, width: int, name: int, text: str, names: Names) -> Row:
    """The row, its name in one piece where commas in it have made cells too many, all words, and the whole is known.

    Of a table with one column commas are part of what it says.
    """
    extra = len(row) - width
    if extra <= 0 or name >= len(row):
        return row
    count = min(extra + 1, len(row) - name)
    if width > 1 and not all(any(map(str.isalpha, cell.text)) for cell in row[name : name + count]):
        return row
    repaired = joined(row, name, count, text)
    return repaired if width == 1 or names.resolve(repaired[name].value) else row
