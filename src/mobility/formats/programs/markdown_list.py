"""Lists and tables in Markdown: items and rows are exercises, headings are days."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from attrs import define, evolve, field

from ...errors import ReadingError
from ...language import Names, read_line, rest_row, stop_sign
from ...model import Day, Location, Program, Protocol, Step, Unread
from ..document import Document
from ..ignore_comments import Accepting, comment_spans, in_markdown
from ..markdown_tables import Rows, table_days
from ..own import rested
from ..sections import Section, days_of
from ..syntax.csv_text import Row
from ..syntax.lines import lines_of, without_merge_marks
from ..syntax.pipe_rows import pipe_row
from .markdown_writing import written
from .plain_list import listed

SUFFIXES = (".md", ".markdown")
NOT_AN_ITEM = "an exercise outside a list; this reader takes bullets and numbered items"

_HEADING = re.compile(r"\s{0,3}#{1,6}(?:\s+|$)")
_UNDERLINE = re.compile(r"\s{0,3}(?:={2,}|-{2,})\s*")
_RULE = re.compile(r"\s{0,3}([-*_])(?:\s*\1){2,}\s*")
_ITEM = re.compile(r"\s*(?:[-*+•]|\d{1,3}[.)]|[A-Ha-h]\d{0,2}[.)])\s+\S")
_FENCE = re.compile(r"\s*(?P<mark>`{3,}|~{3,})(?P<rest>.*)")
_QUOTE = re.compile(r"\s{0,3}(?:>\s?)+")
_SECTION = re.compile(
    r"\W*(?:warm|main|cool|finish|part\b|block\b|circuit|round|section|mobility\b|stretch|activation|accessor|core\b)",
    re.IGNORECASE,
)
"""Headings that divide a day rather than begin one: what stands under them follows what stands above."""

_SIGN = re.compile(r"[^\r\n]")
_LINK = re.compile(r"!?\[([^\[\]]{0,200})\](?:\([^()]{0,500}\)|\[[^\[\]]{0,200}\])")


def read(document: Document, names: Names) -> Program:
    """A program from Markdown: each heading with items under it is a day, but for those that divide a day ("Warm-up").

    Rows of tables are steps.  `Stop if ...` is a stop rule of the whole file, wherever it stands; after a bare `Stop
    if:` the items of the list below are the signs.  Text between is passed over, and so is what stands in a block of
    code.  Lines outside a list that name an exercise are listed as not read.  Raises `ReadingError` where a block of
    code is not closed, `ReadingErrors` for comments that accept findings and are not understood.
    """
    text, path = document.text, document.path
    found = _Reading(path=path, names=names, accepting=Accepting(path=path))
    comments = in_markdown(text, path)
    texts, remarks = without_merge_marks(lines_of(_without_comments(text), path), path)
    lines = [*_outside_code(texts, path), (0, "")]
    for (number, line), (_, after) in pairwise(lines):
        for comment in comments.get(number, ()):
            found.accepting.take(comment)
        found.take(line, number, after)
    return evolve(found.program(), remarks=remarks)


def write(program: Program, names: Names) -> str:
    """Lists in Markdown, which read back with the same exercises."""
    return written(program, names)


def _without_comments(text: str) -> str:
    """The text with blanks for its comments, so that places stay."""
    pieces, last = [], 0
    for start, end in comment_spans(text):
        pieces += [text[last:start], _SIGN.sub(" ", text[start:end])]
        last = end
    return "".join((*pieces, text[last:]))


def _blank(found: re.Match[str]) -> str:
    """As much blank as was found, so that places stay."""
    return _SIGN.sub(" ", found[0])


def _outside_code(lines: list[str], path: str) -> Iterator[tuple[int, str]]:
    """Lines with their numbers, without front matter and blocks of code; the signs of a quotation are blanked."""
    mark, opened = "", 0
    for number, line in enumerate(lines[(start := _front_matter(lines)) :], start=start + 1):
        fence = _FENCE.fullmatch(line)
        if mark:
            if fence and fence["mark"].startswith(mark) and not fence["rest"].strip():
                mark = ""
        elif fence and "`" not in fence["rest"]:
            mark, opened = fence["mark"], number
        else:
            yield number, _QUOTE.sub(_blank, line, count=1) if line.lstrip().startswith(">") else line
    if mark:
        raise ReadingError(f"a block of code opens here with {mark} and never closes", path=path, line=opened, column=1)


def _front_matter(lines: list[str]) -> int:
    """How many lines at the start hold settings: between two lines of `---`, or of `+++`."""
    ends = {"---": ("---", "..."), "+++": ("+++",)}.get(lines[0].rstrip(), ())
    return next((number for number, line in enumerate(lines[1:], start=2) if line.rstrip() in ends), 0)


@define(kw_only=True)
class _Reading:
    """What was read so far, and whether a table or a list of signs to stop at is under way."""

    path: str
    names: Names
    accepting: Accepting
    days: list[Section] = field(factory=lambda: [Section()])
    stops: list[str] = field(factory=list)
    rows: list[tuple[Row, str]] = field(factory=list)
    is_headed: bool = False
    in_table: bool = False
    in_stops: bool = False
    above: int | None = None
    """How far the item of the last step is set in; None where the next item cannot be a cue on it."""

    def take(self, line: str, number: int, after: str) -> None:
        """Read a line, knowing the one after it."""
        level, title = _title(line, after)
        sign = stop_sign(line if title is None else title)
        if sign is not None or (line.strip() and not _ITEM.match(line)):
            self.accepting.left()
        self.in_table = "|" in line and (self.in_table or _is_delimiter(after))
        if not self.in_table:
            self._end_of_table()
        if sign is not None:
            self.in_stops = not sign
            self.stops += [sign] if sign else []
        elif title is not None:
            self.in_stops, self.above = False, None
            if not _SECTION.match(title):
                self.days.append(Section(name=title, level=level, named=self._named(line, number)))
        elif line.strip() and not _RULE.fullmatch(line) and not _UNDERLINE.fullmatch(line):
            self._content(_LINK.sub(r"\1", line), number)

    def _content(self, line: str, number: int) -> None:
        """An item, a row of a table or text; none of them names an exercise without being listed."""
        if _ITEM.match(line):
            self._item(line, number)
        elif self.in_table or (line.strip().startswith("|") and line.strip().endswith("|")):
            if _is_delimiter(line):
                self.is_headed = len(self.rows) == 1
            elif row := pipe_row(line, number):
                self.rows.append((row, line))
        else:
            self.in_stops = False
            if not line[:1].isspace():
                self.above = None
            if any(isinstance(step, Step) for step in listed(line, number, self.path, self.names)):
                self._unread(line, number, NOT_AN_ITEM)

    def _end_of_table(self) -> None:
        """Read the rows that were gathered: into the day under way, or days of their own."""
        table, self.rows, self.is_headed = Rows(rows=self.rows, is_headed=self.is_headed), [], False
        for day in table_days(table, self.path, self.names) if table.rows else ():
            steps = [step for protocol in day.protocols for step in protocol.steps]
            if day.name:
                title = " - ".join(filter(None, (self.heading, day.name)))
                self.days.append(Section(name=title))
            self.days[-1].steps.extend(steps)

    @property
    def heading(self) -> str:
        """The heading under which something stands."""
        return self.days[-1].name if not self.days[-1].steps else ""

    def _named(self, line: str, number: int) -> tuple[Step, ...]:
        """The exercises that a heading names, and nothing else."""
        bare = _HEADING.sub(_blank, line, count=1).rstrip().rstrip("#")
        found = listed(bare, number, self.path, self.names)
        return tuple(step for step in found if isinstance(step, Step)) if _all_read(found) else ()

    def _item(self, line: str, number: int) -> None:
        steps = listed(line, number, self.path, self.names)
        told = rest_row(line)
        depth = len(line) - len(line.lstrip())
        if self.above is not None and depth > self.above and _is_note(steps):
            last = self.days[-1].steps[-1]
            if isinstance(last, Step):
                self.days[-1].steps[-1] = evolve(last, cues=(*last.cues, steps[0].text))
            return
        self.above = depth if _all_read(steps) else None
        if self.in_stops and isinstance(steps[0], Unread):
            self.stops.append(steps[0].text.strip(" *_."))
        elif told is None or not rested(self.days[-1].steps, told):
            self.days[-1].steps.extend(self.accepting.given(steps))
        self.accepting.left()

    def _unread(self, line: str, number: int, reason: str) -> None:
        place = Location(path=self.path, line=number, column=len(line) - len(line.lstrip()) + 1)
        self.days[-1].steps.append(Unread(line.strip(), reason=reason, location=place))

    def program(self) -> Program:
        """The days that have steps, each with all stop rules."""
        self._end_of_table()
        stops = tuple(dict.fromkeys(self.stops))
        days = tuple(
            Day(name=day.name, protocols=(Protocol(steps=tuple(day.steps), stop_rules=stops),))
            for day in days_of(self.days)
        )
        titles = [day.name for day in self.days if day.name]
        title = titles[0] if titles else ""
        return Program(title=title, source=self.path, days=days, suppressions=self.accepting.done())


def _all_read(steps: Sequence[Step | Unread]) -> bool:
    return all(isinstance(step, Step) for step in steps)


def _is_note(steps: Sequence[Step | Unread]) -> bool:
    """Whether an item is no exercise, nor a name with a dose, which may be one that is not known."""
    if len(steps) != 1 or not isinstance(steps[0], Unread):
        return False
    line = read_line(steps[0].text)
    return line.dose is None or not any(map(str.isalpha, line.name))


def _title(line: str, after: str) -> tuple[int, str | None]:
    """The level and title of a heading, marked by number signs or by the line under it; None for other lines."""
    mark = _HEADING.match(line)
    if mark:
        return mark[0].count("#"), _LINK.sub(r"\1", line[mark.end() :]).strip().rstrip("#").strip(" *_")
    if line.strip() and "|" not in line and _UNDERLINE.fullmatch(after) and not _ITEM.match(line):
        is_rule = _RULE.fullmatch(line) or _UNDERLINE.fullmatch(line)
        return (1 if "=" in after else 2), None if is_rule else line.strip(" *_")
    return 0, None


def _is_delimiter(line: str) -> bool:
    """Whether a line stands between the head of a table and its rows."""
    return "|" in line and "-" in line and not line.strip("|-: \t")
