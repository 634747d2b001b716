"""Words for parts of the body -> landmark and side."""

from __future__ import annotations

from typing import cast

from ..errors import ModelError
from .fields import one_of
from .vocabulary import Landmark, Side, Sides, allowed

NAMED_PARTS: dict[str, Landmark] = {
    "lower legs": "calf",
    "calves": "calf",
    "feet": "sole",
    "foot": "sole",
    "soles": "sole",
    "balls of the feet": "ball_of_foot",
    "toes": "toes",
    "heels": "heel",
    "insteps": "instep",
    "knees": "knee",
    "shins": "shin",
    "thighs": "thigh_front",
    "backs of the thighs": "thigh_back",
    "hands": "hand",
    "fists": "fist",
    "forearms": "forearm",
    "elbows": "elbow",
    "shoulders": "shoulder",
    "pelvis": "sacrum",
    "hips": "buttocks",
    "back of the head": "head",
    "belly": "abdomen",
}
"""How people say it; the landmarks themselves are understood too, with or without underscores."""


def part(name: str) -> tuple[Landmark, Sides]:
    """The landmark and side that a word means: "left hand", "lower legs", "upper back".

    Raises `ModelError` with a suggestion for a word that names no part.
    """
    plain = name.strip().lower()
    side: Sides = "both"
    sides: tuple[Side, ...] = ("left", "right")
    for each in sides:
        if plain.startswith(f"{each} "):
            plain, side = plain.removeprefix(f"{each} "), each
    known = {**{mark.replace("_", " "): mark for mark in allowed(Landmark)}, **NAMED_PARTS}
    for form in (plain, plain.replace("_", " "), f"{plain}s"):
        if form in known:
            return cast(Landmark, known[form]), side
    raise ModelError(owner="Position", field="part", value=name, expected=one_of(frozenset(known), plain))
