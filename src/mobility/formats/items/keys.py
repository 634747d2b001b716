"""The keys of small apps: what names an exercise, what holds several, and what is about something else.

Keys are compared without capitals and signs: `exerciseName`, `exercise_name` and `Exercise Name` are one.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from typing import Literal

from attrs import field, frozen

from ..syntax.tree import Leaf, ListNode, MapNode, Node

Holds = Literal["exercises", "weeks", "days", "parts", "lists", "words", "closed", ""]
"""What the list or mapping under a key holds.

`exercises`: each is one; `weeks`, `days`: what follows is laid out by them; `parts`: parts of a day, in order; `lists`:
a word that tells nothing; `words`: things with names that are no exercises, though they may hold some; `closed`:
exercises that this file does not prescribe.
"""

SURE_NAMES = ("exercisename", "exercisetitle", "stretchname", "posename", "asananameen", "asananame", "englishname")
"""Keys under which nothing but the name of an exercise stands, best first."""

NAMES = ("name", "exercise", "title", "stretch", "pose", "asana", "nameen", "names", "displayname", "logname", "nombre",
         "nom", "nome", "ubung", "ejercicio", "exercice", "esercizio", "exercicio", "label", "sanskritname", "movement",
         "move", "drill", "activity", "workout")  # fmt: skip
"""Keys under which the name of an exercise may stand, best first."""

IDS = ("exerciseid", "poseid", "stretchid", "asanaid", "exercisetemplateid", "exerciseslug", "slug", "id")

GROUP_NAMES = ("name", "title", "dayname", "weekname", "workoutname", "routinename", "sessionname", "programname",
               "categoryname", "label", "day", "week")  # fmt: skip
"""Keys under which the name of a day stands, best first."""

TEXTS = ("instructions", "description", "text", "howto", "instruction", "posedescription", "steps", "execution",
         "procedure")  # fmt: skip
"""Keys under which records keep the text that tells how it is done, best first."""

WORDS = frozenset({*SURE_NAMES, *NAMES, *IDS, *GROUP_NAMES, *TEXTS})
"""Keys that are words of an app and no names of exercises themselves."""

_SURE = frozenset(SURE_NAMES)
_INNER = ("exercise", "pose", "stretch", "asana", "movement", "exercisetemplate", "exerciseinfo")
_TONGUES = ("en", "english", "enus", "engb", "default")
_MANY = (
    "exercises",
    "stretches",
    "poses",
    "asanas",
    "moves",
    "movements",
    "drills",
    "ejercicios",
    "ubungen",
    "exercices",
    "esercizi",
    "exercicios",
    "posturas",
    "dehnubungen",
    "estiramientos",
)
_ONE_OR_MANY = frozenset({"exercise", "stretch", "pose", "asana", "posesequence", "exerciselist", "exercisedata"})
_WEEKS = frozenset({"weeks", "week", "microcycles", "mesocycles", "wochen", "semanas", "semaines", "settimane"})
_WEEKDAYS = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
                       "wed", "thu", "fri", "sat", "sun", "montag", "dienstag", "mittwoch", "donnerstag", "freitag",
                       "samstag", "sonntag", "lunes", "martes", "miercoles", "jueves", "viernes", "sabado",
                       "domingo", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"})  # fmt: skip
_DAYS = _WEEKDAYS | {"days", "day", "workouts", "workout", "sessions", "session", "routines", "routine", "programs",
                     "program", "programmes", "plans", "plan", "classes", "flows", "schedule", "trainings",
                     "trainingdays", "workoutdays", "workoutplan", "templates", "tage", "dias", "jours",
                     "giorni"}  # fmt: skip
_PARTS = frozenset({"sequence", "sequences", "flow", "sections", "section", "blocks", "block", "circuits",
                    "circuit", "subroutines", "intervals", "timers", "supersets", "superset", "warmup", "cooldown",
                    "main", "mainset", "phases", "phase", "segments", "steps", "slots", "rounds", "finisher",
                    "workoutsteps", "stages"})  # fmt: skip
_LISTS = frozenset({"items", "list", "entries", "records", "data", "results", "groups", "activities", "children",
                    "content", "elements", "rows"})  # fmt: skip
_CLOSED = ("related", "similar", "alternative", "variation", "substitut", "progression", "regression", "prereq",
           "preparatory", "contraindicat", "avoid", "followup", "excluded", "disliked", "recommended", "suggest",
           "translation", "alias", "synonym", "comment", "history")  # fmt: skip
_WORDS = ("muscle", "equipment", "categor", "author", "user", "tag", "image", "photo", "video", "media", "instructor",
          "coach", "team", "people", "person", "bodypart", "target", "focus", "benefit", "keyword", "music", "song",
          "playlist", "language", "license", "source", "reference", "gym", "location", "achievement", "badge", "goal",
          "gear", "synergist", "stabilizer", "level", "difficult", "sport", "injur", "symptom", "condition",
          "color", "colour", "sound", "setting", "device", "unit", "product", "file", "folder", "cue", "tip",
          "instruction", "note")  # fmt: skip


def plain_key(key: str) -> str:
    """A key without capitals, accents and signs."""
    folded = key.casefold()
    if not folded.isascii():
        folded = unicodedata.normalize("NFKD", folded)
    return "".join(char for char in folded if char.isalnum())


def holds(key: str) -> Holds:
    """What stands under a plain key that has a list or a mapping for its value."""
    if any(word in key for word in _CLOSED):
        return "closed"
    if key.endswith(_MANY) or key in _ONE_OR_MANY:
        return "exercises"
    if key in _WEEKS:
        return "weeks"
    if key in _DAYS or is_weekday(key):
        return "days"
    if key in _PARTS:
        return "parts"
    if key in _LISTS:
        return "lists"
    return "words" if any(word in key for word in _WORDS) else ""


def is_weekday(key: str) -> bool:
    """Whether a plain key is itself a day: `monday`, `day2`."""
    return key in _WEEKDAYS or (key.startswith("day") and key[3:].isdecimal())


@frozen(kw_only=True)
class Fields:
    """What stands under the keys of a mapping, by their plain form; of two that are alike the first counts."""

    node: Node
    of: Mapping[str, Node] = field(factory=dict, repr=False)

    @classmethod
    def at(cls, node: Node | None) -> Fields:
        """The fields of a node; none for what is no mapping."""
        found: dict[str, Node] = {}
        for key, value in node.entries if isinstance(node, MapNode) else ():
            found.setdefault(plain_key(str(key.value)), value)
        return cls(node=node or _NOTHING, of=found)

    def first(self, *keys: str) -> Leaf | None:
        """The first value that says something under one of these keys."""
        found = (self.of.get(key) for key in keys)
        return next((value for value in found if isinstance(value, Leaf) and _says(value)), None)

    def text(self, *keys: str) -> str:
        """The same as a text, empty where there is none."""
        found = self.first(*keys)
        return str(found.value).strip() if found else ""

    def lines(self, *keys: str) -> str:
        """The text under the first of these keys that holds one; a list of texts is one text."""
        for key in keys:
            value = self.of.get(key)
            parts = value.items if isinstance(value, ListNode) else (value,)
            lines = [part.value for part in parts if isinstance(part, Leaf) and isinstance(part.value, str)]
            if lines and not (key == "steps" and isinstance(value, Leaf)):
                return "\n".join(lines)
        return ""

    def inner(self, *keys: str) -> Fields:
        """The fields of the first mapping under one of these keys."""
        found = (self.of.get(key) for key in keys)
        return Fields.at(next((value for value in found if isinstance(value, MapNode)), None))

    def items(self, *keys: str) -> tuple[Node, ...]:
        """The items of the first list under one of these keys."""
        found = (self.of.get(key) for key in keys)
        return next((value.items for value in found if isinstance(value, ListNode)), ())

    @property
    def exercise(self) -> Fields:
        """The fields of the exercise within an item that says how it is to be done, none where there is none."""
        return self.inner(*_INNER)

    def titles(self) -> Iterator[Leaf]:
        """The texts that may name an exercise, best first."""
        for key in (*SURE_NAMES, *NAMES):
            yield from _named(self.of.get(key))
        for key in _INNER:
            value = self.of.get(key)
            if isinstance(value, MapNode):
                yield from Fields.at(value).titles()

    def ids(self) -> Iterator[Leaf]:
        """The ids of an exercise in somebody's collection."""
        for fields in (self, *(Fields.at(self.of.get(key)) for key in _INNER)):
            yield from (value for key in IDS if (value := fields.first(key)))

    @property
    def is_sure(self) -> bool:
        """Whether it has a key that only exercises have."""
        return any(_is_text(self.of.get(key)) for key in _SURE) or any(_is_text(self.of.get(key)) for key in _INNER)

    @property
    def is_group(self) -> bool:
        """Whether it holds exercises or parts of a plan, perhaps none, rather than being an exercise."""
        return any(_is_container(key, value) for key, value in self.of.items())


def _says(leaf: Leaf) -> bool:
    return leaf.value is not None and bool(str(leaf.value).strip())


def _is_text(node: Node | None) -> bool:
    return isinstance(node, Leaf) and isinstance(node.value, str) and bool(node.value.strip())


def _named(value: Node | None) -> Iterator[Leaf]:
    """A name, or that in English of a name in several languages."""
    if isinstance(value, Leaf) and _is_text(value):
        yield value
    elif isinstance(value, MapNode):
        tongues = Fields.at(value)
        found = tongues.first(*_TONGUES)
        if found and _is_text(found):
            yield found


def _is_container(key: str, value: Node) -> bool:
    kind = holds(key)
    if kind == "exercises":
        return isinstance(value, ListNode) or (isinstance(value, MapNode) and key not in _INNER)
    if kind not in {"weeks", "days", "parts"} or not isinstance(value, ListNode):
        return False
    return all(isinstance(item, MapNode) for item in value.items)


_NOTHING = Leaf(value=None, text="", line=1, column=1, start=0, end=0)
