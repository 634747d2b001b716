"""wger in JSON: routines (days, slots, entries of slots), and pages of exercises with their translations.

An exercise of wger has no language: its names are translations, of which the English one counts where there is one.  A
routine names exercises by their number; one that the file does not translate stays unread.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import evolve

from ...language import Names
from ...model import Program
from ..document import Document
from ..items.entries import Entry, Reading
from ..items.keys import Fields
from ..items.search import Found, Level, laid_out
from ..logs import KG_PER_LB
from ..syntax.html_text import plain_text
from ..syntax.tree import Leaf, ListNode, MapNode, Node
from .csv_dose import MOST_EFFORT, Told
from .table_cells import number_of

SUFFIXES = (".json",)

ID_ONLY = "a number of wger without a translation: only wger's list of exercises says which exercise it is"

_ENGLISH = frozenset({"2", "en", "english"})
"""The number and the short name of English in wger."""

_TRANSLATIONS = ("translations", "exercises")
_ENTRIES = ("entries", "slotentries", "slotentry", "sets", "exercises")
_CONFIGS = {
    "sets": ("maxsetnrconfigs", "setnrconfigs", "maxsetsconfigs", "setsconfigs", "setsconfig", "maxsets", "sets"),
    "reps": ("maxrepetitionsconfigs", "repetitionsconfigs", "repetitionsconfig", "maxrepetitions", "repetitions"),
    "load_kg": ("maxweightconfigs", "weightconfigs", "weightconfig", "maxweight", "weight"),
    "rest_s": ("restconfigs", "restconfig", "rest"),
}
"""Where an entry keeps its amounts; of two the larger stands first, of rests the shorter."""

_SECONDS, _MINUTES, _POUNDS = frozenset({"3", "seconds"}), frozenset({"4", "minutes"}), frozenset({"2", "lb", "lbs"})


def recognises(document: Document) -> bool:
    """Whether it is a routine of wger, or a page of its exercises or their translations."""
    root = document.json
    if root is None:
        return False
    return any(Fields.at(day).items("slots") for day in _days(root)) or any(map(_is_exercise, _results(root)))


def read(document: Document, names: Names) -> Program:
    """A day for each day of a routine, or a collection of exercises with their instructions.

    Raises `ReadingErrors` for exercises with neither name nor number.
    """
    root = document.tree
    reading = Reading(path=document.path, names=names)
    known = dict(_known(root))
    found = list(_routine(root, known)) or list(_collection(root))
    return laid_out(found, reading, root)


def _days(root: Node) -> tuple[Node, ...]:
    fields = Fields.at(root)
    listed = root.items if isinstance(root, ListNode) else ()
    return fields.items("days") or fields.inner("routine").items("days") or listed


def _results(root: Node) -> tuple[Node, ...]:
    """The records of a page, of a list, or the one that the file is; what a fixture wraps is taken out."""
    fields = Fields.at(root)
    listed = root.items if isinstance(root, ListNode) else fields.items("results") or (root,)
    return tuple(_unwrapped(item) for item in listed)


def _unwrapped(item: Node) -> Node:
    fields = Fields.at(item)
    inner = fields.of.get("fields")
    return inner if isinstance(inner, MapNode) and "model" in fields.of else item


def _is_exercise(node: Node) -> bool:
    """Whether it is an exercise with translations, a translation, or an exercise without any name."""
    fields = Fields.at(node)
    if any("language" in Fields.at(item).of for item in fields.items(*_TRANSLATIONS)):
        return True
    if {"exercise", "language", "name"} <= fields.of.keys():
        return True
    return "musclessecondary" in fields.of and {"category", "equipment"} <= fields.of.keys()


# ---- exercises --------------------------------------------------------------------------------------


def _collection(root: Node) -> Iterator[Found]:
    """Every exercise once."""
    translated: dict[str, list[Fields]] = {}
    for node in filter(_is_exercise, _results(root)):
        fields = Fields.at(node)
        exercise = fields.text("exercise", "exerciseid")
        if exercise and "language" in fields.of:
            translated.setdefault(exercise, []).append(fields)
        else:
            yield _found(_exercise(fields))
    for group in translated.values():
        yield _found(_translated(Fields.at(None), group))


def _found(entry: Entry) -> Found:
    return Found(entry=entry, levels=(), in_order=False)


def _exercise(fields: Fields) -> Entry:
    translations = [Fields.at(item) for item in fields.items(*_TRANSLATIONS)]
    return _translated(fields, translations)


def _translated(exercise: Fields, translations: list[Fields]) -> Entry:
    """One exercise, named in English where it is; names in other languages and the others are asked after it."""
    named = [item for item in (*translations, exercise) if item.first("name")]
    named.sort(key=lambda item: item.text("language").lower() not in _ENGLISH)
    titles = tuple(leaf for item in named if (leaf := item.first("name")) and isinstance(leaf.value, str))
    best = next(iter(named), exercise)
    is_english = best.text("language").lower() in _ENGLISH or "language" not in best.of
    number = exercise.first("id", "uuid")
    return Entry(
        node=exercise.node,
        titles=titles,
        ids=(number,) if number else (),
        text=plain_text(best.text("description", "descriptionsource")) if is_english else "",
        equipment=_only(exercise, "equipment"),
        category=exercise.inner("category").text("name"),
        reason=ID_ONLY if not titles else "",
    )


def _only(exercise: Fields, key: str) -> str:
    items = exercise.items(key)
    return Fields.at(items[0]).text("name") if len(items) == 1 else ""


# ---- routines ---------------------------------------------------------------------------------------


def _known(root: Node) -> Iterator[tuple[str, Entry]]:
    """The exercises that a file with a routine brings along, by their numbers."""
    for item in Fields.at(root).items("exercises", "exerciseinfo", "results"):
        fields = Fields.at(_unwrapped(item))
        number = fields.first("id")
        entry = _exercise(fields)
        if number and entry.titles:
            yield str(number.value), entry


def _routine(root: Node, known: Mapping[str, Entry]) -> Iterator[Found]:
    for number, day in enumerate(_days(root), start=1):
        fields = Fields.at(day)
        level: Level = (day.start, number, fields.text("name", "label") or fields.inner("day").text("name"))
        for slot in fields.items("slots"):
            entries = Fields.at(slot).items(*_ENTRIES)
            for item in entries:
                group = f"at {slot.start}" if len(entries) > 1 else ""
                yield Found(entry=evolve(_entry(item, known), group=group), levels=(level,), in_order=True)


def _entry(item: Node, known: Mapping[str, Entry]) -> Entry:
    fields = Fields.at(item)
    inner = fields.inner("exercise", "exerciseinfo", "exerciseobj")
    told = _told(fields)
    notes = tuple(line.strip() for line in fields.text("comment", "notes").splitlines() if line.strip())
    own = fields.first("exercisename", "name")
    number = fields.first("exercise", "exerciseid") or inner.first("id") or (item if isinstance(item, Leaf) else None)
    entry = _exercise(inner) if inner.of else Entry(node=item)
    if own:
        entry = evolve(entry, titles=(own, *entry.titles))
    if not entry.titles and number is not None:
        by_number = known.get(str(number.value))
        entry = by_number or Entry(node=item, ids=(number,), reason=ID_ONLY)
    return evolve(entry, told=told, notes=notes, text="")


def _told(fields: Fields) -> Told:
    """The amounts of an entry, in texts such as `8.00` or as lists of what changes from week to week."""
    told = Told()
    unit = fields.text("repetitionunit", "repetitionsunit", "repetitionsunitname") or fields.inner(
        "repetitionunit", "repetitionsunit").text("name", "id")  # fmt: skip
    weight = fields.text("weightunit", "weightunitname") or fields.inner("weightunit").text("name", "id")
    for role, keys in _CONFIGS.items():
        values = next((found for key in keys if (found := _values(fields, key))), [])
        if not values:
            continue
        value = min(values) if role == "rest_s" else max(values)
        if role == "reps" and unit.lower() in _SECONDS | _MINUTES:
            told.offer("seconds", value * (60 if unit.lower() in _MINUTES else 1), "time", str(value))
        elif role == "load_kg" and weight.lower() in _POUNDS:
            told.offer(role, value * KG_PER_LB, "weight", f"{value} lb")
        else:
            told.offer(role, value, role, str(value))
    reserve = [value for key in ("rirconfigs", "rirconfig", "rir") for value in _values(fields, key)]
    if reserve and min(reserve) <= MOST_EFFORT:
        told.offer("effort", MOST_EFFORT - min(reserve), "rir", str(min(reserve)))
    return told


def _values(fields: Fields, key: str) -> list[float]:
    """The numbers under a key: one, or one an iteration; noughts stand for what is not told."""
    listed = [Fields.at(item).first("value") for item in fields.items(key)]
    inner = fields.inner(key).first("value")
    numbers = (number_of(leaf) for leaf in (fields.first(key), inner, *listed))
    return [value for value in numbers if value]
