"""An item of JSON or YAML -> its steps: names asked one by one, doses, instruction texts, supersets and rests."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

from attrs import define, evolve, field, frozen

from ...errors import ReadingError, ReadingErrors
from ...language import Names, is_heading, read_line, rest_row
from ...model import Dose, Location, Step, Unread
from ...model.vocabulary import Side
from ..own import NOT_KNOWN, line_steps, rested
from ..programs.csv_dose import Told
from ..programs.log_marks import MOST_PARTNERS, MOST_REMARKS, tells_of_pain, with_amounts
from ..syntax.html_text import plain_text
from ..syntax.tree import Leaf, ListNode, MapNode, Node
from .doses import is_amount, told_of
from .keys import TEXTS, Fields, plain_key

ID_ONLY = "an id without a name: only the exercise list of the app says which exercise it is"
NAMELESS = "expected an exercise with a name (name, exercise, title, exercise_name) or exerciseId"

_LONGEST_NOTE = 160
_NOTES = ("notes", "note", "cues", "cue", "tips", "coachnotes", "remarks")
_LAST_NAMES = ("text", "content", "value")
_EQUIPMENT = ("equipment", "equipments")
_GROUPS = ("superset", "supersetid", "supersetsid", "supersetgroup", "supersetgroupid")
_ROWS = ("section", "comment", "heading", "header", "separator", "divider")
_NO_EXERCISE = frozenset({*_ROWS, "transition", "countdown", "prepare", "preparation"})
_RESTS = frozenset({"rest", "break", "pause", "recovery"})
_BETWEEN = re.compile(
    r"(?:get (?:ready|set)|prep(?:are)?|preparation|ready|countdown|transition|next(?: exercise)?|done|finish(?:ed)?"
    r"|(?:switch|change|swap) (?:sides?|legs?|arms?)|start|end|water(?: break)?|recover(?:y)?|work ?out complete)\W*",
    re.IGNORECASE,
)
"""What a timer shows between exercises."""


@frozen(kw_only=True)
class Entry:
    """An item taken apart: what may name it, best first, how much is done, and what is said about it.

    `name` is the name as words, where that is not what stands in the file.  `reason` says why nothing names it.
    `times` is how often the part of the plan is done in which it stands, `group` which others it is done in turn with.
    `place` is where it stands in a file without lines.
    """

    node: Node
    titles: tuple[Leaf, ...] = ()
    ids: tuple[Leaf, ...] = ()
    name: str = ""
    told: Told = field(factory=Told)
    notes: tuple[str, ...] = ()
    text: str = ""
    equipment: str = ""
    category: str = ""
    kind: Literal["exercise", "rest", "other"] = "exercise"
    group: str = ""
    times: int = 1
    reason: str = ""
    place: Location | None = None

    @property
    def title(self) -> Leaf | None:
        """What stands in the file where it is named."""
        return next(iter((*self.titles, *self.ids)), None)


def entry_of(node: Node) -> Entry:
    """An item taken apart by the keys that apps use."""
    if isinstance(node, Leaf) and isinstance(node.value, str) and node.value.strip():
        made = Entry(node=node, titles=(node,))
        return evolve(made, kind=_kind(Fields.at(None), made))
    fields = Fields.at(node)
    inner, told = fields.exercise, told_of(fields)
    if inner.of:
        told.given = {**told_of(inner).given, **told.given}
    equipment = fields.lines(*_EQUIPMENT) or inner.lines(*_EQUIPMENT)
    made = Entry(
        node=node,
        titles=tuple(fields.titles()),
        ids=tuple(fields.ids()),
        told=told,
        notes=tuple(line.strip() for line in fields.lines(*_NOTES).splitlines() if line.strip()),
        text=plain_text(fields.lines(*TEXTS) or inner.lines(*TEXTS)),
        equipment=equipment if "\n" not in equipment else "",
        category=fields.lines("category") or inner.lines("category"),
        group=fields.text(*_GROUPS),
    )
    if made.title is None and (leaf := fields.first(*_LAST_NAMES)) and isinstance(leaf.value, str):
        made = evolve(made, titles=(leaf,), text="")
    return evolve(made, kind=_kind(fields, made))


def pair_of(key: Leaf, value: Node) -> Entry:
    """An item that is named by its key: `Plank: 3x30s`, `Plank: {sets: 3}`, `Plank: [{reps: 5}, {reps: 3}]`."""
    if isinstance(value, MapNode):
        inner = entry_of(value)
        return inner if inner.titles else evolve(inner, node=value, titles=(key,))
    told = told_of(Fields(node=value, of={"sets": value})) if isinstance(value, ListNode) else Told()
    if isinstance(value, Leaf) and isinstance(value.value, str):
        told.spoken("dose", value.value)
    return Entry(node=value, titles=(key,), told=told)


def _kind(fields: Fields, made: Entry) -> Literal["exercise", "rest", "other"]:
    said = plain_key(fields.text("type", "kind", "rowtype"))
    titles = [str(leaf.value) for leaf in made.titles]
    if said in _RESTS or any(map(rest_row, titles[:1])) or (not titles and set(fields.of) == {"rest"}):
        return "rest"
    bare = not is_amount(made.told) and not made.text
    row = not titles and not made.ids and bare and any(key in fields.of for key in _ROWS)
    if said in _NO_EXERCISE or row or any(map(_BETWEEN.fullmatch, titles[:1])):
        return "other"
    return "other" if titles and bare and all(map(is_heading, titles)) else "exercise"


@define(kw_only=True)
class Reading:
    """Reads items of one file: `faults` and `remarks` are gathered beside the steps."""

    path: str
    names: Names
    faults: list[ReadingError] = field(factory=list)
    remarks: list[str] = field(factory=list)

    def steps(self, entries: Iterable[Entry]) -> tuple[Step | Unread, ...]:
        """The steps of items that follow each other; those of one `group` are done in turn."""
        done: list[Step | Unread] = []
        groups: list[str] = []
        for entry in entries:
            if entry.kind == "rest":
                _rest(done, entry)
            elif entry.kind == "exercise":
                found = self.read(entry)
                done.extend(found)
                groups.extend([entry.group] * len(found))
        partners: dict[str, dict[str, None]] = {}
        for group, step in zip(groups, done, strict=True):
            partners.setdefault(group, {})[_short(step.text)] = None
        return tuple(_paired(step, partners[group] if group else {}) for group, step in zip(groups, done, strict=True))

    def read(self, entry: Entry) -> tuple[Step | Unread, ...]:
        """The steps of one item, mostly one; a fault and none for an item that nothing names."""
        title = entry.title
        if title is None:
            self.faults.append(ReadingError(NAMELESS, path=self.path, line=entry.node.line, column=entry.node.column))
            return ()
        self._remark(entry, str(title.value), str(entry.place or f"{self.path}:{title.line}"))
        found = self._named(entry)
        return tuple(_dosed(step, entry) for step in found)

    def check(self) -> None:
        """Raise `ReadingErrors` where there are faults."""
        if self.faults:
            raise ReadingErrors(self.faults)

    def known(self, entry: Entry) -> bool:
        """Whether something names an exercise that is known."""
        return any(self._steps_of(str(leaf.value), "", self._place(leaf, entry)) for leaf in entry.titles)

    def _named(self, entry: Entry) -> tuple[Step | Unread, ...]:
        """The steps of the first name that is known; what no name tells may be in the text."""
        spoken = [(entry.name, entry.titles[0])] if entry.name and entry.titles else []
        asked = [*spoken, *((str(leaf.value).strip(), leaf) for leaf in entry.titles)]
        if entry.text and asked:
            return (self._with_text(entry, asked),)
        for text, leaf in asked:
            if found := self._steps_of(text, entry.equipment, self._place(leaf, entry)):
                return found
        for leaf in entry.ids:
            match = self.names.resolve(str(leaf.value))
            if match:
                text, at = asked[0] if asked else (str(leaf.value).strip(), leaf)
                return (Step(match.exercise, text=text, location=self._place(at, entry)),)
        text, leaf = asked[0] if asked else (str(entry.ids[0].value), entry.ids[0])
        reason = entry.reason or (NOT_KNOWN if asked else ID_ONLY)
        return (Unread(text, reason=reason, location=self._place(leaf, entry)),)

    def _steps_of(self, text: str, equipment: str, place: Location) -> tuple[Step | Unread, ...]:
        """The steps of a name, with its equipment where both together mean something; none where it is not known."""
        match = self.names.resolve(f"{text} ({equipment})") if equipment else None
        if match is None and " + " not in text:
            match = self.names.resolve(text)
        if match:
            return (Step(match.exercise, text=text, location=place),)
        line = read_line(text)
        found = () if line.problem else line_steps(line, self.names, place)
        return found if any(isinstance(step, Step) for step in found) else ()

    def _with_text(self, entry: Entry, asked: list[tuple[str, Leaf]]) -> Step | Unread:
        """What name and instruction text say together."""
        # the lexicon of instructions is not loaded for lists of names
        from ...language.records import read_record

        text, leaf = next((item for item in asked if self.names.resolve(item[0])), asked[0])
        made = read_record(text, entry.text, equipment=entry.equipment, category=entry.category, names=self.names)
        return evolve(made, location=self._place(leaf, entry))

    def _place(self, leaf: Leaf, entry: Entry) -> Location:
        return entry.place or Location(path=self.path, line=leaf.line, column=leaf.column)

    def _remark(self, entry: Entry, name: str, where: str) -> None:
        for note in entry.notes:
            if len(self.remarks) < MOST_REMARKS and tells_of_pain(note[:2000]):
                text = _short(" ".join(f"{name}: {note}".split()))
                self.remarks.append(f"{where}: note: {text}")


def _dosed(step: Step | Unread, entry: Entry) -> Step | Unread:
    """The step with what its item tells beside the name."""
    if isinstance(step, Unread):
        return step
    given = dict(entry.told.given)
    if entry.times > 1:
        given["sets"] = given.get("sets", step.dose.sets if step.dose else 1) * entry.times
    dose: Dose | None = with_amounts(step.dose, given)
    side: Side | None = entry.told.side or step.side
    return evolve(step, dose=dose, side=side, cues=(*step.cues, *entry.told.cues, *entry.notes))


def _rest(done: list[Step | Unread], entry: Entry) -> None:
    """A rest belongs to the step before it."""
    seconds = entry.told.given.get("seconds") or entry.told.given.get("rest_s")
    if done and seconds and isinstance(last := done[-1], Step) and not (last.dose and last.dose.rest_s):
        done[-1] = evolve(last, dose=with_amounts(last.dose, {"rest_s": seconds}))
    elif not seconds and entry.titles:
        rested(done, str(entry.titles[0].value).strip())


def _paired(step: Step | Unread, partners: Iterable[str]) -> Step | Unread:
    others = [name for name in partners if name != _short(step.text)][:MOST_PARTNERS]
    if isinstance(step, Unread) or not others:
        return step
    return evolve(step, cues=(*step.cues, *(f"superset with {name}" for name in others)))


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_NOTE else f"{text[: _LONGEST_NOTE - 3]}..."
