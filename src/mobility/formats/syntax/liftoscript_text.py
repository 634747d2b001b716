"""Liftoscript text -> weeks, days and exercise lines, each with its place; what they mean is not asked here.

Comments, scripts between `{~` and `~}` and the sign that a line goes on become as much blank, so that what is left
keeps its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import frozen

from .lines import lines_of
from .tree import Places

_LINE = re.compile(r"([^\r\n]*)(\r\n|\r|\n|$)")
_FENCE = re.compile(r"\s{0,3}(?P<mark>`{3,}|~{3,})[ \t]*(?P<rest>.*)")
_OPENING = re.compile(r"(?:^|[\r\n])[ \t]{0,3}(?:`{3,}+|~{3,}+)[ \t]*+liftoscript\b", re.IGNORECASE)
_HIDDEN = re.compile(r"//(?P<comment>[^\r\n]*)|(?P<script>\{~)|\\[ \t]*+(?:\r\n|\r|\n)")
_SECTION = re.compile(r"(?:[^/(]|\([^()]*+\)|\()+")
_PROPERTY = re.compile(r"(?P<key>[A-Za-z]{1,20})\s?:(?P<value>.*)", re.DOTALL)
_RANGE = re.compile(r"(\d{1,4})(?:\s?[-–]\s?(\d{1,4}))?")
_PLACE = re.compile(r"\[(?:(\d{1,4}|_):)?(\d{1,4}|_)\]")
_NAME = re.compile(r"""\s{0,2}name\s?:\s?(?P<quote>["']?)(?P<name>[^"'].*?)(?P=quote)\s?""")
_LONGEST_BRACKET = 60

EQUIPMENT = frozenset(
    {
        "barbell", "bodyweight", "band", "cable", "dumbbell", "ez bar", "ezbar", "kettlebell", "leverage machine",
        "leveragemachine", "medicine ball", "medicineball", "smith", "smith machine", "trap bar", "trapbar",
    }
)  # fmt: skip
"""What the app calls the equipment after the comma of a name, in small letters."""


@frozen(kw_only=True)
class Heading:
    """`# Week` (level 1) or `## Day` (level 2)."""

    level: int
    text: str


@frozen(kw_only=True)
class Reuse:
    """`...name[week:day]`: the sets are those of another line; week and day count from 1, None: the current, any."""

    name: str
    week: int | None = None
    day: int | None = None


@frozen(kw_only=True)
class ExerciseLine:
    """One line of an exercise or a template.

    `name` is without label, `start` its index in the text.  `weeks` are ranges, both ends included, in which the line
    stands too.  `sets` are the sections of amounts as they are written, `properties` those with a key.
    """

    name: str
    line: int
    column: int
    label: str = ""
    order: int = 0
    weeks: tuple[tuple[int, int], ...] = ()
    sets: tuple[str, ...] = ()
    properties: tuple[tuple[str, str], ...] = ()
    reuse: Reuse | None = None
    descriptions: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """What other lines call it: label and name, without capitals."""
        return called(f"{self.label}: {self.name}" if self.label else self.name)

    def property_of(self, key: str) -> str:
        """The value of a property, empty where it has none."""
        return next((value for name, value in self.properties if name == key), "")


@frozen(kw_only=True)
class Script:
    """A text taken apart: headings and lines in order, comments with their line numbers."""

    title: str = ""
    parts: tuple[Heading | ExerciseLine, ...] = ()
    comments: tuple[tuple[int, str], ...] = ()


def called(name: str) -> str:
    """A name by which lines find each other."""
    return " ".join(name.split()).casefold()


def of_equipment(name: str) -> tuple[str, str]:
    """A name and the equipment after its last comma, which is empty where nothing of that kind stands there."""
    before, _, after = name.rpartition(",")
    told = after.strip()
    return (before.strip(), told) if before.strip() and told.lower() in EQUIPMENT else (name, "")


def has_fence(text: str) -> bool:
    """Whether a block of code in a Markdown text says that it is Liftoscript."""
    return _OPENING.search(text) is not None


def script(text: str, path: str) -> Script:
    """Take a text apart; of Markdown only what stands in blocks of Liftoscript.

    Raises `ReadingError` for a block or a script that never closes, and for a line that has sets and no name.
    """
    lines_of(text, path)
    places = Places(text, path)
    fenced = has_fence(text)
    shown, comments = _shown(_inside(places) if fenced else text, places)
    return Script(
        title=_title(text) if fenced else "",
        parts=tuple(_parts(shown, places, dict(comments))),
        comments=tuple(comments),
    )


def _inside(places: Places) -> str:
    """The text with blanks for all that stands outside blocks of Liftoscript."""
    kept: list[str] = []
    mark, wanted, opened = "", False, 0
    for found in _LINE.finditer(places.text):
        line, end = found.groups()
        fence = _FENCE.match(line)
        inside = False
        if not mark:
            if fence and "`" not in fence["rest"]:
                mark, opened = fence["mark"], found.start()
                wanted = fence["rest"].strip().lower().startswith("liftoscript")
        elif fence and fence["mark"].startswith(mark) and not fence["rest"].strip():
            mark = ""
        else:
            inside = wanted
        kept.append((line if inside else " " * len(line)) + end)
    if mark and wanted:
        raise places.error(f"a block of code opens here with {mark} and never closes", opened)
    return "".join(kept)


def _title(text: str) -> str:
    """The name in the settings at the start."""
    lines = (found[1] for found in _LINE.finditer(text))
    if next(lines, "").rstrip() != "---":
        return ""
    for line, _ in zip(lines, range(100), strict=False):
        if line.rstrip() == "---":
            return ""
        found = _NAME.fullmatch(line[:500])
        if found:
            return found["name"].strip()
    return ""


def _shown(text: str, places: Places) -> tuple[str, list[tuple[int, str]]]:
    """The text with blanks for comments and scripts, lines that go on joined; and the comments."""
    kept: list[str] = []
    comments: list[tuple[int, str]] = []
    at = 0
    while (found := _HIDDEN.search(text, at)) is not None:
        kept.append(text[at : found.start()])
        end = found.end()
        if found["script"]:
            closed = text.find("~}", end)
            if closed < 0:
                raise places.error("a script opens here with {~ and never closes", found.start())
            end = closed + 2
        elif found["comment"] is not None:
            comments.append((places.at(found.start())[0], found["comment"].lstrip("/").strip()))
        kept.append(" " * (end - found.start()))
        at = end
    return "".join([*kept, text[at:]]), comments


def _parts(text: str, places: Places, comments: dict[int, str]) -> Iterator[Heading | ExerciseLine]:
    told: list[str] = []
    for found in _LINE.finditer(text):
        line = found[1]
        number = places.at(found.start())[0]
        if line.strip():
            yield _part(line, found.start(), places, tuple(told))
            told = []
        elif comments.get(number):
            told.append(comments[number])
        elif number not in comments:
            told = []


def _part(line: str, start: int, places: Places, told: tuple[str, ...]) -> Heading | ExerciseLine:
    bare = line.strip()
    if bare.startswith("#"):
        text = bare.lstrip("#")
        return Heading(level=len(bare) - len(text), text=text.strip())
    head, *rest = ["", bare] if bare.startswith("/") else [found[0] for found in _SECTION.finditer(line)]
    name, order, weeks = _repeated(head.strip())
    label, sign, after = name.partition(":")
    labelled = bool(sign and label.strip() and after.strip()) and "(" not in label
    begin = start + len(line) - len(line.lstrip()) + (len(name) - len(after.lstrip()) if labelled else 0)
    name = after.strip() if labelled else name
    if not any(map(str.isalnum, name)):
        raise places.error("expected the name of an exercise before its sets", begin)
    at, column = places.at(begin)
    sections = [section.strip(" \t\\") for section in rest]
    return ExerciseLine(
        name=name,
        line=at,
        column=column,
        label=label.strip() if labelled else "",
        order=order,
        weeks=weeks,
        sets=tuple(section for section in sections if section and _is_sets(section)),
        properties=tuple(
            (found["key"].lower(), found["value"].strip()) for found in map(_PROPERTY.match, sections) if found
        ),
        reuse=next((_reused(section[3:].strip()) for section in sections if section.startswith("...")), None),
        descriptions=told,
    )


def _is_sets(section: str) -> bool:
    return not section.startswith("...") and not _PROPERTY.match(section)


def _repeated(head: str) -> tuple[str, int, tuple[tuple[int, int], ...]]:
    """The name, its place in the day and the weeks in which it stands: `Squat[2,1-4]`; other brackets are its own."""
    at = head.rfind("[")
    if at < 0 or not head.endswith("]") or len(head) - at > _LONGEST_BRACKET:
        return head, 0, ()
    found = [_RANGE.fullmatch(part.strip()) for part in head[at + 1 : -1].split(",")]
    ranges = [item for item in found if item]
    if len(ranges) < len(found):
        return head, 0, ()
    order = 0 if ranges[0][2] else int(ranges[0][1])
    weeks = tuple((int(item[1]), int(item[2])) for item in ranges if item[2])
    return head[:at].rstrip(), order, weeks


def _reused(told: str) -> Reuse:
    """`main`, `main[2]` (day 2 of the same week), `main[1:2]` (day 2 of week 1), `main[_:2]`."""
    at = told.rfind("[")
    found = _PLACE.fullmatch(told[at:]) if at > 0 else None
    if not found:
        return Reuse(name=called(told))
    week, day = (int(text) if text and text.isdecimal() else None for text in found.groups())
    return Reuse(name=called(told[:at]), week=week, day=day)
