"""Where in a tree of JSON or YAML exercises stand, and on which days: the search in files of no known format.

A list is one of exercises where its key says so (`exercises`, `sequence_poses`), or where its key says nothing against
it and something in it names an exercise that is known.  What such a list holds is read as a whole: a name that nobody
knows is not lost.  Things with names under keys such as `muscles` or `categories` are no exercises, but may hold some.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from attrs import evolve, frozen

from ...language import Names, stop_sign
from ...model import Day, Program, Protocol, Step, Unread
from ..programs.table_cells import number_of
from ..syntax.tree import Leaf, ListNode, MapNode, Node
from .doses import is_amount
from .entries import Entry, Reading, entry_of, pair_of
from .keys import GROUP_NAMES, WORDS, Fields, Holds, holds, is_weekday, plain_key

_ENOUGH = 0.5
"""Share of the texts of a list that must be known where its key tells nothing (policy)."""

_LOOKED_AT = 100
"""Items of a list that are asked whether they are known (policy)."""

_MOST_ROUNDS = 100
_ROUNDS = ("rounds", "repeat", "repeats", "iterations", "numberofiterations", "numrounds", "circuits", "laps")
_WORK = ("work", "worktime", "workseconds", "workduration", "secondsperexercise", "exerciseduration")
_REST = ("rest", "resttime", "restseconds", "restduration", "restbetweenexercises")
"""Where a group says how long each of its exercises and each rest is, in seconds."""

_IN_ORDER = ("sequence", "routine", "flow", "workout", "warmup", "cooldown", "main")
"""How keys of exercises begin whose list says what follows what."""

_TITLES = ("name", "title", "workoutname", "routinename", "programname", "planname")
_INSTRUCTIONS = frozenset({"steps", "instructions"})
Level = tuple[int, int, str]
"""A week or day: its place in the text, its number among its like, its name."""


@frozen(kw_only=True)
class Around:
    """What is around a place in the tree: the kind of its list, its days, whether it is in a thing with a name.

    `times` is how often it is done, `group` its superset; `sets`, `work_s` and `rest_s` hold for each exercise in it
    that does not say otherwise.
    """

    kind: Holds = ""
    key: str = ""
    levels: tuple[Level, ...] = ()
    inside: bool = False
    in_order: bool = False
    times: int = 1
    group: str = ""
    sets: float | None = None
    work_s: float | None = None
    rest_s: float | None = None

    def found(self, entry: Entry) -> Found:
        """An item that stands here."""
        for name, value in (("seconds", self.work_s), ("rest_s", self.rest_s), ("sets", self.sets)):
            if value and entry.kind == "exercise" and not (name == "seconds" and is_amount(entry.told)):
                entry.told.offer(name, value, name, str(value))
        placed = evolve(entry, times=self.times, group=entry.group or self.group)
        return Found(entry=placed, levels=self.levels, in_order=self.in_order)


@frozen(kw_only=True)
class Found:
    """An item with the days it stands in; `in_order` where the file lays out what follows what."""

    entry: Entry
    levels: tuple[Level, ...]
    in_order: bool


def found_program(root: Node, path: str, names: Names) -> Program | None:
    """The program of the exercises in a tree, None where there is none; raises `ReadingErrors` for items without names.

    Where nothing tells an order or a dose it is a collection, in which each exercise is judged alone.
    """
    reading = Reading(path=path, names=names)
    found = found_items(root, reading) or list(_records(root)) or list(_single(root, reading))
    return laid_out(found, reading, root) if found else None


def found_items(root: Node, reading: Reading) -> list[Found]:
    """The items of a tree that stand where exercises stand, or among which one is known."""
    found = list(_Search(known=reading.known).below(root, Around()))
    if not any(item.levels for item in found):
        return found
    # where one day names exercises the others do, although nobody knows them
    return list(_Search(known=reading.known, has_days=True).below(root, Around()))


def laid_out(found: Iterable[Found], reading: Reading, *heads: Node) -> Program:
    """The program of items in the order of their days; raises `ReadingErrors` for items without names.

    `heads` are the mappings whose titles and descriptions are its own; of several no title is taken.
    """
    items = list(found)
    days: dict[tuple[Level, ...], list[Entry]] = {}
    for item in items:
        days.setdefault(item.levels, []).append(item.entry)
    read = [(_day_name(levels), reading.steps(entries)) for levels, entries in days.items()]
    reading.check()
    told = [line for head in heads for line in Fields.at(head).text("description", "notes").splitlines()]
    stops = tuple(dict.fromkeys(sign for line in told if (sign := stop_sign(line))))
    ordered = any(item.in_order or is_amount(item.entry.told) for item in items)
    laid = tuple(_day(name, steps, stops) for name, steps in read if steps)
    title = _title(Fields.at(heads[0])) if len(heads) == 1 else ""
    return Program(
        title=title or (laid[0].name if len(laid) == 1 else ""),
        source=reading.path,
        collection=not ordered,
        days=laid,
        remarks=tuple(dict.fromkeys(reading.remarks)),
    )


def _title(head: Fields) -> str:
    within = head.inner("meta", "metadata", "plan", "program", "routine", "workout")
    return head.text(*_TITLES) or within.text(*_TITLES)


def _day(name: str, steps: tuple[Step | Unread, ...], stops: tuple[str, ...]) -> Day:
    return Day(name=name, protocols=(Protocol(steps=steps, stop_rules=stops),))


def _day_name(levels: tuple[Level, ...]) -> str:
    """`Week 1, Push`; a day without a name beside one with a name has its number."""
    if len(levels) == 1:
        return levels[0][2]
    return ", ".join(name or f"Day {number}" for _, number, name in levels)


def _records(root: Node) -> Iterator[Found]:
    """A list of records with names none of which is known: the tree itself, or the one such list of a mapping."""
    lists = [root] if isinstance(root, ListNode) else []
    for key, value in root.entries if isinstance(root, MapNode) else ():
        if isinstance(value, ListNode) and not holds(plain_key(str(key.value))):
            lists.append(value)
    named = [item for item in lists if any(isinstance(node, MapNode) and entry_of(node).titles for node in item.items)]
    for node in named[0].items if len(named) == 1 else ():
        yield Found(entry=entry_of(node), levels=(), in_order=False)


def _single(root: Node, reading: Reading) -> Iterator[Found]:
    """The tree itself, where it is one exercise."""
    entry = entry_of(root)
    if isinstance(root, MapNode) and entry.titles and reading.known(entry):
        yield Found(entry=entry, levels=(), in_order=False)


@frozen(kw_only=True)
class _Search:
    """A walk through a tree; `known` says whether an item names an exercise, `has_days` that days of it were found."""

    known: Callable[[Entry], bool]
    has_days: bool = False

    def below(self, node: Node, around: Around) -> Iterator[Found]:
        """The exercises in what stands under a key, or in the tree itself."""
        if isinstance(node, ListNode):
            yield from self._of_list(node, around)
        elif isinstance(node, MapNode) and around.kind in {"exercises", "days", "weeks"} and not _is_one(node):
            yield from self._by_name(node, around)
        elif isinstance(node, MapNode):
            # what wraps a plan (`data`, `weekly`) is no day of it, unless it has a name
            named = bool(around.key) and bool(Fields.at(node).text(*GROUP_NAMES))
            within = _into(node, around, 1)
            within = within if named else evolve(within, levels=around.levels, inside=around.inside)
            yield from self._of_map(node, within)

    def _of_map(self, node: MapNode, around: Around) -> Iterator[Found]:
        """The exercises under the keys of a mapping that is a group of them."""
        paired = self._pairs(node)
        for number, (key, value) in enumerate(node.entries, start=1):
            plain = plain_key(str(key.value))
            kind = holds(plain)
            if key in paired:
                yield around.found(pair_of(key, value))
            elif kind != "closed" and (kind or not around.inside):
                yield from self.below(value, _under(key, kind, number, around))

    def _by_name(self, node: MapNode, around: Around) -> Iterator[Found]:
        """The exercises of a mapping whose keys are names: of days, or of exercises."""
        in_words = around.kind != "exercises" and self._are_days(node)
        for number, (key, value) in enumerate(node.entries, start=1):
            plain = plain_key(str(key.value))
            kind = holds(plain)
            if isinstance(value, Leaf):
                yield from self._of_text(key, value, number, around) if in_words and is_weekday(plain) else ()
            elif kind == "closed":
                continue
            elif around.kind == "exercises" and isinstance(value, MapNode):
                inner = list(self._of_map(value, _into(value, around, number)))
                yield from inner or ([] if Fields.at(value).is_group else [around.found(pair_of(key, value))])
            elif around.kind == "exercises" or kind in {"lists", "parts"}:
                yield from self.below(value, evolve(around, key=str(key.value)))
            else:
                day = _level(value, str(key.value), around.kind, number)
                within = evolve(around, kind="parts", levels=(*around.levels, day))
                yield from self._of_list(value, within) if isinstance(value, ListNode) else self.below(value, within)
        if around.kind == "exercises":
            yield from self._of_leaves(node, around)

    def _of_text(self, key: Leaf, value: Leaf, number: int, around: Around) -> Iterator[Found]:
        """`monday: Plank 3x30s`."""
        levels = (*around.levels, _level(value, str(key.value), around.kind, number))
        yield evolve(around, levels=levels, in_order=True).found(entry_of(value))

    def _are_days(self, node: MapNode) -> bool:
        """Whether days have texts that name exercises."""
        texts = (value for key, value in node.entries if is_weekday(plain_key(str(key.value))))
        return any(self.known(entry_of(value)) for value in texts if isinstance(value, Leaf))

    def _of_leaves(self, node: MapNode, around: Around) -> Iterator[Found]:
        """`exercises: {Plank: 3x30s}`."""
        for key in self._pairs(node):
            value = node.get(str(key.value))
            if isinstance(value, Leaf):
                yield around.found(pair_of(key, value))

    def _of_list(self, node: ListNode, around: Around) -> Iterator[Found]:
        groups = [self._group(item, number, around) for number, item in enumerate(node.items, start=1)]
        flat = [item for item, group in zip(node.items, groups, strict=True) if group is None]
        takes = self._names_exercises(flat, around)
        for item, group in zip(node.items, groups, strict=True):
            if group is not None:
                yield from group
            elif takes:
                yield around.found(_entry(item))

    def _group(self, item: Node, number: int, around: Around) -> list[Found] | None:
        """What a part of a list holds; None for what holds nothing and so may be an exercise itself."""
        if isinstance(item, ListNode):
            return list(self._of_list(item, _into(item, around, number)))
        if not isinstance(item, MapNode) or _pair_in(item):
            return None
        found = list(self._of_map(item, _into(item, around, number)))
        return found if found or Fields.at(item).is_group else None

    def _names_exercises(self, items: list[Node], around: Around) -> bool:
        """Whether the items of a list are exercises."""
        if around.kind == "exercises":
            return True
        if around.kind == "words" or not items:
            return False
        texts = [item for item in items if isinstance(item, Leaf)]
        looked = [_entry(item) for item in items[:_LOOKED_AT]]
        if 2 * len(texts) > len(items) and around.key in _INSTRUCTIONS:
            return False
        if self.has_days and around.levels and around.kind in {"days", "parts"}:
            return any(entry.titles for entry in looked)
        if 2 * len(texts) > len(items):
            count = sum(self.known(entry) for entry in looked)
            return count > 0 if around.kind in {"days", "parts"} else count >= _ENOUGH * len(looked)
        if around.kind and any(entry.titles and is_amount(entry.told) for entry in looked) and around.kind != "lists":
            return True
        return any(Fields.at(entry.node).is_sure or self.known(entry) for entry in looked)

    def _pairs(self, node: MapNode) -> tuple[Leaf, ...]:
        """The keys of a mapping without a name that are exercises with a dose, where any of them is known."""
        if any(Fields.at(node).titles()):
            return ()
        usable = [(key, value) for key, value in node.entries if _may_be_dose(value)]
        dosed = (pair_of(key, value) for key, value in usable if _has_number(value))
        if not any(self.known(entry) for entry in islice((one for one in dosed if is_amount(one.told)), _LOOKED_AT)):
            return ()
        told = [(key, pair_of(key, value)) for key, value in usable]
        return tuple(key for key, entry in told if is_amount(entry.told) or self.known(entry))


def _entry(item: Node) -> Entry:
    pair = _pair_in(item)
    return pair_of(*pair) if pair else entry_of(item)


def _pair_in(item: Node) -> tuple[Leaf, Node] | None:
    """The one key of `- Plank: 3x30s`."""
    if not isinstance(item, MapNode) or len(item.entries) != 1:
        return None
    key, value = item.entries[0]
    plain = plain_key(str(key.value))
    is_word = plain in WORDS or bool(holds(plain)) or entry_of(item).kind != "exercise"
    return None if is_word or not _may_be_dose(value) else (key, value)


def _may_be_dose(value: Node) -> bool:
    if isinstance(value, MapNode):
        return is_amount(entry_of(value).told)
    if isinstance(value, ListNode):
        sets = [entry_of(item) for item in value.items if isinstance(item, MapNode)]
        return bool(sets) and not any(item.titles for item in sets) and any(is_amount(item.told) for item in sets)
    return isinstance(value.value, str)


def _has_number(value: Node) -> bool:
    """Whether a text has one, so that the many texts of other files are not read as doses."""
    return not isinstance(value, Leaf) or any(map(str.isdigit, str(value.value)))


def _is_one(node: MapNode) -> bool:
    """Whether a mapping is one day or one exercise rather than several by name."""
    fields = Fields.at(node)
    return fields.is_group or bool(fields.text(*GROUP_NAMES)) or any(fields.titles())


def _under(key: Leaf, kind: Holds, number: int, around: Around) -> Around:
    """What is around the value of a key."""
    plain = plain_key(str(key.value))
    in_order = around.in_order or kind in {"weeks", "days", "parts"} or plain.startswith(_IN_ORDER)
    group = f"at {key.start}" if "superset" in plain else around.group
    made = evolve(around, kind=kind, key=plain, in_order=in_order, group=group)
    if is_weekday(plain):
        return evolve(made, kind="parts", levels=(*around.levels, (key.start, number, str(key.value))))
    return made


def _into(node: Node, around: Around, number: int) -> Around:
    """What is around the parts of a group: its day where it is one, how often it is done, and its superset."""
    fields = Fields.at(node)
    count = next((value for key in _ROUNDS if (value := _count(fields.first(key)))), 1)
    said = f"{around.key} {fields.text('type', 'kind')}".lower()
    made = evolve(
        around,
        inside=True,
        times=min(around.times * count, _MOST_ROUNDS),
        sets=number_of(fields.first("sets")) or around.sets,
        work_s=number_of(fields.first(*_WORK)) or around.work_s,
        rest_s=number_of(fields.first(*_REST)) or around.rest_s,
        group=f"at {node.start}" if "superset" in said else around.group,
    )
    if around.kind in {"parts", "exercises"}:
        return made
    return evolve(made, levels=(*around.levels, _level(node, "", around.kind, number)))


def _level(node: Node, key: str, kind: Holds, number: int) -> Level:
    told = Fields.at(node).text(*GROUP_NAMES) or key
    if told.isdecimal():
        told = f"{'Week' if kind == 'weeks' else 'Day'} {told}"
    return node.start, number, told or (f"Week {number}" if kind == "weeks" else "")


def _count(leaf: Leaf | None) -> int:
    value = leaf.value if leaf else None
    return value if isinstance(value, int) and 1 <= value <= _MOST_ROUNDS else 0
