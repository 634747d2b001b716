"""Words beside a name that change nothing: what the exercise is anyway, and remarks.

A *barbell* Jefferson curl is the Jefferson curl; an open book *(T-spine)* is the open book.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from ..catalog.stances import IMPLEMENTS
from ..catalog.ways import readings, stems
from ..model import Exercise
from ..model.vocabulary import PlainPosture, Tool

MOST_WORDS = 3
"""How many words may tell again what an exercise is (policy)."""

_REMARKS = """
flat back, neutral spine, neutral back, straight back, small range, full range, pain free range, comfortable range,
powerlifting, bodybuilding, crossfit, competition, technique, conventional, 1rm, rm, working, sets, set, warm up,
cool down, light, heavy, moderate, easy, controlled, alternating, alternate, each side, both sides, per side, left,
right, l, r, b l, optional, if needed, as needed, finisher, main lift, accessory, superset, beginner, advanced,
intermediate, level 1, level 2, level 3, male, female, rx, scaled, home, gym, or similar, variation
"""
"""What people write beside a name, mostly in brackets, and that is neither how nor where it is done."""

_AIMS = """
t spine, thoracic, thoracic spine, gastroc, gastrocnemius, soleus, piriformis, glute, glutes, glute med, quads,
hamstrings, hams, lats, pecs, core, abs, obliques, adductors, hip flexors, rotator cuff, rear delts, delts, traps,
calves, psoas, erectors
"""
"""What an exercise is meant for, as it stands beside its name."""


def _phrases(text: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(phrase.split()) for phrase in text.split(","))


_SAYS_NOTHING = _phrases(_REMARKS)
_SAYS_NOTHING_OF_A_LONG_NAME = _SAYS_NOTHING | _phrases(_AIMS)
_LONGEST_REMARK = max(map(len, _SAYS_NOTHING_OF_A_LONG_NAME))

_POSTURES: Mapping[str, PlainPosture] = {
    "standing": "standing",
    "seated": "sitting",
    "kneeling": "kneeling",
    "half_kneeling": "half_kneeling",
    "lying": "supine",
    "supine": "supine",
    "prone": "prone",
    "side_lying": "side_lying",
    "quadruped": "quadruped",
    "hanging": "hanging",
    "long_sitting": "floor_sitting",
}
_TOOLS: Mapping[str, tuple[Tool, ...]] = {
    "roller": ("soft_roller", "firm_roller"),
    "ball": ("hard_ball",),
    "soft_ball": ("soft_ball",),
    "peanut": ("peanut",),
    "gun": ("gun",),
    "stick": ("stick",),
}
_STILL = frozenset({"slow", None})


def without_remarks(words: tuple[str, ...], name: tuple[str, ...]) -> tuple[str, ...]:
    """The words beside a name that are left when remarks are taken out, the longest first.

    Beside a name of one word what it is for says which movement is meant: a curl for the hamstrings.
    """
    remarks = _SAYS_NOTHING_OF_A_LONG_NAME if len(name) > 1 else _SAYS_NOTHING
    left: list[str] = []
    at = 0
    while at < len(words):
        sizes = range(min(_LONGEST_REMARK, len(words) - at), 0, -1)
        size = next((size for size in sizes if words[at : at + size] in remarks), 0)
        left += () if size else words[at : at + 1]
        at += size or 1
    return tuple(left)


class _Found(Protocol):
    @property
    def exercise(self) -> Exercise: ...


def told_again(parts: tuple[str, ...], known: Callable[[tuple[str, ...]], _Found | None]) -> Exercise | None:
    """The one exercise of which some of the words are a name and the others say what it is anyway; None for others."""
    found = {
        match.exercise.id: match.exercise
        for size in range(1, min(MOST_WORDS, len(parts) - 1) + 1)
        for at in range(len(parts) - size + 1)
        if (match := known((*parts[:at], *parts[at + size :])))
        if is_told_again(match.exercise, parts[at : at + size])
    }
    return next(iter(found.values())) if len(found) == 1 else None


def is_told_again(exercise: Exercise, words: tuple[str, ...]) -> bool:
    """Whether these words of a name say nothing but what the exercise has without them."""
    ways = readings(stems(words))
    return any(way and all(_has(exercise, axis, option) for axis, option in way.items()) for way in ways)


def _has(exercise: Exercise, axis: str, option: str) -> bool:
    if axis == "implement":
        return _is_with(exercise, option)
    if axis == "stance":
        return _POSTURES.get(option) == exercise.position.plain_posture or _is_on(exercise, option)
    if axis == "bench":
        return option == "flat" and _is_on(exercise, "bench")
    if axis == "side":
        return option == "double" and all(pose == pose.mirrored() for pose in exercise.positions)
    if axis == "manner":
        return option == "strict" or (option == "paused" and exercise.speed in _STILL)
    return False


def _is_with(exercise: Exercise, option: str) -> bool:
    """Whether it is done with this implement, tool or strap, or with none."""
    if option == "bodyweight":
        return exercise.load is None
    if option in _TOOLS:
        return any(item.with_ in _TOOLS[option] for item in exercise.contacts)
    if option == "strap":
        return _is_on(exercise, option) or any(item.prop.kind == "strap" for item in exercise.position.held)
    return exercise.load is not None and IMPLEMENTS.get(option) == exercise.load.implement


def _is_on(exercise: Exercise, kind: str) -> bool:
    return any(item.on.kind == kind for pose in exercise.positions for item in pose.supports)
