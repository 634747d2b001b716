"""Workouts and activities of Garmin in FIT (binary): the exercises of planned steps, else those of the sets done.

FIT keeps exercises as numbers of two closed lists, and texts beside them where an exercise is one's own.  Reading needs
the package fitdecode, extra `fit`; numbers of messages and fields are those of its profile of the FIT protocol.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterator, Mapping
from typing import Any

from attrs import define, evolve, field, frozen

from ...errors import ReadingError
from ...language import Names
from ...model import Location, Program
from ..document import Document
from ..items.entries import Entry, Reading
from ..items.search import Found, laid_out
from ..logs import LoggedSet, folded
from ..syntax.tree import Leaf
from .csv_dose import Told
from .garmin import humanised, nameless_remarks

SUFFIXES = (".fit",)

NOTHING = "nothing to check: this file names no exercises"
NEEDS = "reading FIT needs the package fitdecode: pip install 'mobility-protocols[fit]'"

_MAGIC = b".FIT"
_WORKOUT, _STEP, _SET, _TITLE = 26, 27, 225, 264
_REPEAT, _REPS, _TIMED = 6, frozenset({29}), frozenset({0, 28})
"""Kinds of `duration_type`: until steps were done so often; repetitions; times, in milliseconds."""

_RESTS = frozenset({1, 4})
_MOST_TIMES = 1000
_ACTIVE = 1

Message = Mapping[int, Any]
"""The raw values of a message by the numbers of its fields, without those that say nothing."""


def recognises(document: Document) -> bool:
    """Whether its header is that of FIT."""
    return document.data[8:12] == _MAGIC


def read(document: Document, names: Names) -> Program:
    """A program from the steps of a workout, else the distinct exercises of a log; a remark where there are neither.

    Raises `ReadingError` for a file that is broken or broken off, and without the package that reads it.
    """
    path = document.path
    if not recognises(document):
        raise ReadingError("expected a FIT file: its header has .FIT at byte 8", path=path)
    told = _messages(document)
    titles = {(item.get(0), item.get(1)): str(item[2]) for item in told.get(_TITLE, ()) if 2 in item}
    words = _Words(profile=_decoder(path).profile.FIELD_TYPES, titles=titles)
    workout = next(iter(told.get(_WORKOUT, ())), {})
    steps = _Steps(path=path, words=words, messages=told.get(_STEP, []))
    found = [Found(entry=entry, levels=(), in_order=True) for entry in steps.entries()]
    if any(item.entry.kind == "exercise" for item in found):
        made = laid_out(found, Reading(path=path, names=names))
        remarks = (*made.remarks, *nameless_remarks(path, steps.nameless, any_named=True))
        return evolve(made, title=str(workout.get(8, "")), remarks=remarks)
    sets = list(_sets(told.get(_SET, []), words, path))
    return folded(sets, path, names, remarks=() if sets else (f"{path}: note: {NOTHING}",))


# ---- messages ---------------------------------------------------------------------------------------


def _decoder(path: str) -> Any:
    try:
        return importlib.import_module("fitdecode")
    except ImportError:
        raise ReadingError(NEEDS, path=path) from None


def _messages(document: Document) -> dict[int, list[Message]]:
    """The messages that matter here, by their numbers."""
    decoder = _decoder(document.path)
    found: dict[int, list[Message]] = {}
    try:
        with decoder.FitReader(
            document.data,
            processor=None,
            check_crc=decoder.CrcCheck.RAISE,
            error_handling=decoder.ErrorHandling.RAISE,
        ) as frames:
            for frame in frames:
                if frame.frame_type == decoder.FIT_FRAME_DATA and frame.global_mesg_num in _WANTED:
                    found.setdefault(frame.global_mesg_num, []).append(_values(frame))
    # broken bytes make the decoder fail in many ways, its own errors among them
    except Exception as error:  # noqa: BLE001
        told = " ".join(str(error).split())[:200] or type(error).__name__
        raise ReadingError(f"the FIT file is broken: {told}", path=document.path) from None
    return found


_WANTED = frozenset({_WORKOUT, _STEP, _SET, _TITLE})
_TEXTS = frozenset({(_WORKOUT, 8), (_STEP, 8), (_TITLE, 2)})
"""Messages and their fields that are texts; all others are whole numbers, whatever a file declares them to be."""


def _values(frame: Any) -> Message:
    found: dict[int, Any] = {}
    for item in frame.fields:
        number = None if item.field_def is None else item.field_def.def_num
        kind = str if (frame.global_mesg_num, number) in _TEXTS else int
        values = item.raw_value if isinstance(item.raw_value, tuple | list) else (item.raw_value,)
        value = next((one for one in values if isinstance(one, kind) and one != ""), None)
        if number is not None and value is not None:
            found.setdefault(number, value)
    return found


# ---- words ------------------------------------------------------------------------------------------


@frozen(kw_only=True)
class _Words:
    """The names of exercises: titles that the file brings, and the lists of the profile."""

    profile: Mapping[str, Any] = field(repr=False)
    titles: Mapping[tuple[Any, Any], str] = field(repr=False)

    def of(self, category: Any, name: Any) -> tuple[str, ...]:
        """What an exercise may be called, best first; none where there is none."""
        group = self._word("exercise_category", category)
        kind = self._word(f"{group}_exercise_name", name) if group else ""
        said = (self.titles.get((category, name), ""), humanised(kind), "" if kind else humanised(group))
        return tuple(dict.fromkeys(text for text in said if text and text != "unknown"))

    def _word(self, listed: str, number: Any) -> str:
        words = getattr(self.profile.get(listed), "enum", None) or {}
        return str(words.get(number, ""))


def _leaf(text: str) -> Leaf:
    return Leaf(value=text, text=text, line=1, column=1, start=0, end=0)


# ---- steps of a workout -----------------------------------------------------------------------------


@define(kw_only=True)
class _Steps:
    """The steps of a workout; `nameless` counts those without an exercise that are neither rests nor repeats."""

    path: str
    words: _Words
    messages: list[Message]
    nameless: int = 0

    def entries(self) -> Iterator[Entry]:
        """The steps with an exercise, and the rests between them, each as often as repeats say."""
        times, groups = self._repeats()
        for at, message in enumerate(self.messages):
            names = self.words.of(message.get(10), message.get(11))
            if message.get(1) == _REPEAT:
                continue
            if names or message.get(7) in _RESTS:
                yield self._entry(at, message, names, times[at], groups[at])
            else:
                self.nameless += 1

    def _entry(self, at: int, message: Message, names: tuple[str, ...], times: int, group: str) -> Entry:
        return Entry(
            node=_leaf(""),
            titles=tuple(map(_leaf, names)),
            told=_told(message),
            notes=tuple(line.strip() for line in str(message.get(8, "")).splitlines() if line.strip()),
            kind="exercise" if names else "rest",
            times=times,
            group=group,
            place=Location(path=self.path, record=f"workout step {at + 1}"),
        )

    def _repeats(self) -> tuple[list[int], list[str]]:
        """How often each step is done, and which others it is done in turn with."""
        times, groups = [1] * len(self.messages), [""] * len(self.messages)
        for at, message in enumerate(self.messages):
            start, count = message.get(2), message.get(4)
            if message.get(1) != _REPEAT or not isinstance(start, int) or not isinstance(count, int):
                continue
            for inner in range(min(start, at), at):
                times[inner] = min(times[inner] * max(count, 1), _MOST_TIMES)
                groups[inner] = groups[inner] or f"repeat {at}"
        return times, groups


def _told(message: Message) -> Told:
    """The dose of a step: repetitions or milliseconds, and hundredths of a kilogram."""
    told = Told()
    kind, value, weight = message.get(1), message.get(2), message.get(12)
    if kind in _REPS and value:
        told.offer("reps", value, "reps", str(value))
    elif kind in _TIMED and value:
        told.offer("seconds", value / 1000, "time", f"{value} ms")
    if weight:
        told.offer("load_kg", weight / 100, "weight", f"{weight / 100:g} kg")
    return told


# ---- sets of an activity ----------------------------------------------------------------------------


def _sets(messages: list[Message], words: _Words, path: str) -> Iterator[LoggedSet]:
    """The sets that were done; weights are in sixteenths of a kilogram, times in milliseconds."""
    for at, message in enumerate(messages, start=1):
        names = words.of(message.get(7), message.get(8))
        if message.get(5) != _ACTIVE or not names:
            continue
        yield LoggedSet(
            name=names[0],
            location=Location(path=path, record=f"set {at}"),
            reps=message.get(3),
            seconds=None if message.get(3) or not message.get(0) else message[0] / 1000,
            load_kg=message[4] / 16 if message.get(4) else None,
        )
