"""The library's own format, the same in YAML and JSON: a protocol, or a program of days.

A step is a line as people write it (`Hug knees to chest 3x30s`) or keys: `exercise` (a name, or an exercise
written out), `dose`, `side`, `cues`, `within_s`, `transition`, `suppress` (what is accepted, see `suppress_key`; beside
`steps` or `days` it speaks of the whole file).  What was not read stays so under `unread` with its `reason`.
"""

from __future__ import annotations

from typing import Any

from attrs import evolve, fields_dict

from ..errors import ModelError, ReadingError, ReadingErrors, shown
from ..language import Line, Names, Parts, parts_of, read_line
from ..language.brackets import beside_brackets
from ..model import Day, Dose, Exercise, Location, Program, Protocol, Step, Suppression, Transition, Unread
from ..model.fields import one_of
from .converter import structured, unstructured
from .items.keys import Fields, holds, plain_key
from .suppress_key import KEYS, plain_suppressions, read_suppressions
from .syntax.tree import Leaf, ListNode, MapNode, Node

PROTOCOL_KEYS = frozenset({"id", "title", "goal", "steps", "stop_rules", "sources"})
PROGRAM_KEYS = frozenset({"title", "days", "collection", "suppress"})
DAY_KEYS = frozenset({"name", "times_per_week", "protocols"})
STEP_KEYS = frozenset({"exercise", "dose", "side", "cues", "within_s", "transition", "suppress"})
UNREAD_KEYS = frozenset({"unread", "reason"})
NOT_KNOWN = "no exercise of this name is known"


def is_own(root: Node) -> bool:
    """Whether a tree is meant as the library's own format, with mistakes or without.

    Apps use `days` and `steps` too: theirs hold exercises under other keys, or steps with none of ours.
    """
    if not isinstance(root, MapNode) or not {"steps", "days"} & set(root.keys()):
        return False
    days, steps = root.get("days"), root.get("steps")
    if _is_foreign_group(root) or isinstance(days, MapNode):
        return False
    if isinstance(days, ListNode):
        return not any(isinstance(day, ListNode) or _is_foreign_group(day) for day in days.items)
    return not isinstance(steps, ListNode) or not steps.items or not all(map(_is_foreign_step, steps.items))


def _is_foreign_group(node: Node) -> bool:
    """Whether a mapping holds exercises or parts of a plan, but under no key of ours."""
    return any(
        holds(plain_key(key)) in {"exercises", "weeks", "days", "parts"} and isinstance(value, ListNode | MapNode)
        for key, value in _entries(node)
        if key not in DAY_KEYS | PROTOCOL_KEYS | PROGRAM_KEYS
    )


def _is_foreign_step(node: Node) -> bool:
    keys = {key for key, _ in _entries(node)}
    # a name alone is a misspelt `exercise`
    return len(keys) > 1 and not keys & (STEP_KEYS | UNREAD_KEYS) and any(Fields.at(node).titles())


def _entries(node: Node) -> list[tuple[str, Node]]:
    return [(str(key.value), value) for key, value in node.entries] if isinstance(node, MapNode) else []


class OwnReader:
    """Reads one file; faults are gathered, so that all of them are told at once."""

    def __init__(self, path: str, names: Names) -> None:
        """Read for `path`, resolving names by `names`."""
        self.path = path
        self.names = names
        self.faults: list[ReadingError] = []

    def program(self, node: Node) -> Program:
        """The program of a whole file; raises `ReadingErrors`."""
        made = self._program(node)
        if self.faults:
            raise ReadingErrors(sorted(self.faults, key=lambda fault: (fault.line or 0, fault.column or 0)))
        return evolve(made, source=self.path)

    def _program(self, node: Node) -> Program:
        if not isinstance(node, MapNode):
            self._fault(node, "expected the keys of a program: steps, or days")
            return Program()
        if node.get("days") is None:
            protocol = self._protocol(node, also=frozenset({"suppress"}))
            program = Program.of(protocol, title=protocol.title or protocol.id)
            return evolve(program, suppressions=self._accepted(node))
        self._known(node, PROGRAM_KEYS)
        days = tuple(self._day(item) for item in self._items(node, "days"))
        given = self._given(node, Program, ("title", "collection"))
        return Program(days=days, suppressions=self._accepted(node), **given)

    def _day(self, node: Node) -> Day:
        if not isinstance(node, MapNode):
            self._fault(node, "expected the keys of a day: name, protocols")
            return Day()
        if node.get("steps") is not None:
            protocol = self._protocol(node, also=frozenset({"name", "times_per_week"}))
            return Day(protocols=(protocol,), **self._given(node, Day, ("name", "times_per_week")))
        self._known(node, DAY_KEYS)
        protocols = tuple(self._protocol(item) for item in self._items(node, "protocols"))
        return Day(protocols=protocols, **self._given(node, Day, ("name", "times_per_week")))

    def _protocol(self, node: Node, also: frozenset[str] = frozenset()) -> Protocol:
        if not isinstance(node, MapNode):
            self._fault(node, "expected the keys of a protocol: steps, stop_rules, ...")
            return Protocol()
        self._known(node, PROTOCOL_KEYS | also)
        if node.get("steps") is None:
            self._fault(node, "the key 'steps' is missing")
            return Protocol()
        steps = tuple(step for item in self._items(node, "steps") for step in self._steps(item))
        given = self._given(node, Protocol, ("id", "title", "goal", "stop_rules", "sources"))
        return Protocol(steps=steps, **given)

    def _steps(self, node: Node) -> tuple[Step | Unread, ...]:
        """The steps of an item: a line may hold several."""
        if isinstance(node, Leaf) and isinstance(node.value, str):
            return line_steps(read_line(node.value), self.names, self._place(node))
        step = self._step(node)
        return (step,) if step else ()

    def _step(self, node: Node) -> Step | Unread | None:
        if not isinstance(node, MapNode):
            self._fault(node, "expected a step: a line such as 'Hug knees to chest 3x30s', or its keys")
            return None
        unread = node.get("unread")
        if unread is not None:
            return self._unread(node, unread)
        exercise = node.get("exercise")
        self._known(node, STEP_KEYS)
        if exercise is None:
            hint = "; a line that holds ': ' must stand in quotes" if STEP_KEYS.isdisjoint(node.keys()) else ""
            self._fault(node, f"the key 'exercise' is missing{hint}")
            return None
        given = self._given(node, Step, ("dose", "side", "cues", "within_s", "transition"))
        return self._dosed(exercise, {**given, "suppressions": self._accepted(node, KEYS - {"exercise"})})

    def _accepted(self, node: MapNode, keys: frozenset[str] = KEYS) -> tuple[Suppression, ...]:
        value = node.get("suppress")
        try:
            return () if value is None else read_suppressions(value, self.path, keys=keys)
        except ReadingErrors as errors:
            self.faults.extend(errors.errors)
            return ()

    def _unread(self, node: MapNode, text: Node) -> Unread:
        self._known(node, UNREAD_KEYS)
        given = self._given(node, Unread, ("unread", "reason"))
        return Unread(given.get("text", ""), reason=given.get("reason", ""), location=self._place(text))

    def _dosed(self, node: Node, given: dict[str, Any]) -> Step | Unread | None:
        place = self._place(node)
        if isinstance(node, Leaf) and isinstance(node.value, str):
            found = self.names.resolve(node.value)
            if found is None:
                return Unread(node.value, reason=NOT_KNOWN, location=place)
            return Step(found.exercise, text=node.value, location=place, **given)
        try:
            exercise = structured(node, Exercise, self.path, "exercise")
        except ReadingErrors as errors:
            self.faults.extend(errors.errors)
            return None
        if not exercise.position.supports:
            self._fault(node, "position.supports: expected what bears weight, got nothing")
        return Step(exercise, location=place, **given)

    def _given(self, node: MapNode, owner: type, names: tuple[str, ...]) -> dict[str, Any]:
        """The values of some keys, each checked as the field of its class is; faults are gathered."""
        found = {}
        for name in names:
            value = node.get(name)
            if value is None:
                continue
            try:
                made = structured(value, _KINDS[name], self.path, name)
                field = "text" if name == "unread" else name
                check_field(owner, field, made)
                found[field] = made
            except ReadingErrors as errors:
                self.faults.extend(errors.errors)
            except ModelError as error:
                self._fault(value, f"{name}: expected {error.expected}, got {shown(error.value)}")
        return found

    def _items(self, node: MapNode, key: str) -> tuple[Node, ...]:
        value = node.get(key)
        if isinstance(value, ListNode):
            return value.items
        if value is not None:
            self._fault(value, f"{key}: expected a list")
        return ()

    def _known(self, node: MapNode, keys: frozenset[str]) -> None:
        for leaf, _ in node.entries:
            if leaf.value not in keys:
                self._fault(leaf, f"unknown key {shown(leaf.value)}: expected {one_of(keys, leaf.value)}")

    def _fault(self, node: Node, message: str) -> None:
        self.faults.append(ReadingError(message, path=self.path, line=node.line, column=node.column))

    def _place(self, node: Node) -> Location:
        return Location(path=self.path, line=node.line, column=node.column)


_KINDS: dict[str, Any] = {
    "id": str,
    "unread": str,
    "reason": str,
    "title": str,
    "goal": str,
    "name": str,
    "collection": bool,
    "times_per_week": float,
    "stop_rules": tuple[str, ...],
    "sources": tuple[str, ...],
    "cues": tuple[str, ...],
    "dose": Dose,
    "side": str,
    "within_s": float,
    "transition": Transition,
}


def check_field(owner: type, name: str, value: object) -> None:
    """Check a value as one field of a class does; raises `ModelError`."""
    attribute = fields_dict(owner)[name]
    if attribute.validator is not None:
        attribute.validator(owner, attribute, value)


def read_step(text: str, names: Names, location: Location | None) -> Step | Unread:
    """A line as people write it -> a step, or the line with the reason why it is not one."""
    return line_step(read_line(text), names, location)


def line_step(line: Line, names: Names, location: Location | None) -> Step | Unread:
    """A line taken apart -> a step, or the line with the reason why it is not one."""
    if line.problem:
        return Unread(line.text, reason=line.problem, location=location)
    found = names.resolve(line.name)
    if found is not None:
        given: dict[str, Any] = {"dose": line.dose, "side": line.side, "cues": line.cues}
        return Step(found.exercise, text=line.text, location=location, **given)
    # what looks like a dose may belong to the name
    whole = names.resolve(line.text)
    if whole is not None:
        return Step(whole.exercise, text=line.text, location=location)
    outside = beside_brackets(line, names)
    if outside is None:
        return Unread(line.text, reason=NOT_KNOWN, location=location)
    bare, match, reading = outside
    given = {"dose": bare.dose, "side": bare.side, "cues": bare.cues, "reading": reading}
    return Step(match.exercise, text=line.text, location=location, **given)


def line_steps(line: Line, names: Names, location: Location | None) -> tuple[Step | Unread, ...]:
    """A line taken apart -> its steps: several where it names a choice of exercises, or a superset.

    Of a choice each is listed, with a cue that says so.  A line of which nothing was understood stays whole.
    """
    if line.problem:
        return (line_step(line, names, location),)
    several = [(parts, _read_parts(parts, line, names, location)) for parts in parts_of(line)]
    # "push-up + plank" are two, although a push-up plank is one
    for parts, found in several:
        if found and parts.plain and len({step.exercise.id for step in found if isinstance(step, Step)}) == len(found):
            return found
    single = line_step(line, names, location)
    usable = (found for _, found in several if found)
    return (single,) if isinstance(single, Step) else next(usable, (single,))


def _read_parts(parts: Parts, line: Line, names: Names, location: Location | None) -> tuple[Step | Unread, ...]:
    """The steps of the parts; none where half of a choice, or of a sentence with a comma in it, was not read."""
    found = tuple(line_step(part, names, location) for part in parts.lines)
    read = [step for step in found if isinstance(step, Step)]
    usable = read and (len(read) == len(found) or parts.sure)
    return tuple(_marked(step, parts, line) for step in found) if usable else ()


def _marked(step: Step | Unread, parts: Parts, line: Line) -> Step | Unread:
    if isinstance(step, Unread) or parts.joint == "series":
        return step
    return evolve(step, cues=(*step.cues, f"one of: {line.text}"))


def rested(steps: list[Step | Unread], told: str) -> bool:
    """Put a row that says to rest on the step before it, as a cue; False where there is none."""
    if not steps or isinstance(steps[-1], Unread):
        return False
    steps[-1] = evolve(steps[-1], cues=(*steps[-1].cues, told))
    return True


# ---- writing ----------------------------------------------------------------------------------------


def plain_program(program: Program, names: Names) -> dict[str, Any]:
    """A program in plain values, as the readers take it.

    Places are not kept, nor the texts of steps that were read; an exercise that `names` has is written by its id.
    """
    days = [_plain_day(day, names) for day in program.days]
    head: dict[str, Any] = {"title": program.title} if program.title else {}
    head |= {"collection": True} if program.collection else {}
    return {**head, **_plain_accepted(program.suppressions), "days": days}


def plain_protocol(protocol: Protocol, names: Names) -> dict[str, Any]:
    """A protocol in plain values."""
    texts = {key: getattr(protocol, key) for key in ("id", "title", "goal") if getattr(protocol, key)}
    lists = {key: list(getattr(protocol, key)) for key in ("stop_rules", "sources") if getattr(protocol, key)}
    return {**texts, **lists, "steps": [_plain_step(step, names) for step in protocol.steps]}


def _plain_day(day: Day, names: Names) -> dict[str, Any]:
    head: dict[str, Any] = {"name": day.name} if day.name else {}
    if day.times_per_week != 1:
        head["times_per_week"] = day.times_per_week
    return {**head, "protocols": [plain_protocol(protocol, names) for protocol in day.protocols]}


def _plain_step(step: Step | Unread, names: Names) -> Any:
    if isinstance(step, Unread):
        same = read_step(step.text, names, step.location) == step
        return step.text if same else {"unread": step.text, "reason": step.reason}
    known = names.exercises.get(step.exercise.id) == step.exercise
    rest = unstructured(evolve(step, text="", location=None, reading=None, suppressions=()))
    exercise = step.exercise.id if known else rest["exercise"]
    return {**rest, "exercise": exercise, **_plain_accepted(step.suppressions)}


def _plain_accepted(items: tuple[Suppression, ...]) -> dict[str, Any]:
    return {"suppress": plain_suppressions(items)} if items else {}
