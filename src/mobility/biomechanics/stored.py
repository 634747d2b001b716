"""Placements that are kept: the angles that the positions of the catalog take when they are set down.

`placements.json` maps a position, by a hash of all that decides its placement, to the height of its hips and to its
moved angles.  `python docs/placements.py` writes it; a position that is not in it is solved, so it never has to be
complete.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from attrs import AttrsInstance, astuple, evolve, fields, frozen

from ..model.position import Position

_SIDED = {"leg": ("left_leg", "right_leg"), "arm": ("left_arm", "right_arm")}
LEAST_DEG = 0.05
"""A smaller change of an angle is not kept."""

FILE = Path(__file__).with_name("placements.json")


@frozen(kw_only=True)
class Stored:
    """A placement that was kept: the height of the hips in metres, and angles by the field of `Position` they are in.

    Angles that did not move are missing; `leg` and `arm` stand for both sides where they are alike.
    """

    height_m: float
    angles: Mapping[str, Mapping[str, float]]

    def moved(self, position: Position) -> Position:
        """The position with its kept angles."""
        inner = {
            owner: evolve(getattr(position, owner), **angles)
            for name, angles in self.angles.items()
            for owner in (_SIDED.get(name, (name,)))
        }
        return evolve(position, **inner)


def outline(position: Position, lumbar_deg: float) -> str:
    """Everything that decides a placement, as text: angles, supports, touches, and the bend of the low back.

    What a position is called, what is held and how it is meant make no difference.
    """
    limbs = (position.left_leg, position.right_leg, position.left_arm, position.right_arm)
    found: tuple[AttrsInstance, ...] = (
        position.root, position.spine, *limbs, *position.supports, *position.touches,
    )  # fmt: skip
    parts = [astuple(part) for part in found]
    return "|".join(_words((position.attitude, lumbar_deg, position.trunk_pitch, parts)))


def _words(value: object) -> Iterator[str]:
    """Leaves of nested tuples; 0, 0.0 and -0.0 read the same."""
    if isinstance(value, (tuple, list)):
        for item in value:
            yield from _words(item)
    elif isinstance(value, (int, float)):
        yield f"{value + 0.0:.6g}"
    else:
        yield str(value)


def key(text: str) -> str:
    """A short hash of an outline, the same on every machine and run."""
    return sha256(text.encode()).hexdigest()[:12]


@cache
def kept() -> Mapping[str, Stored]:
    """The placements that ship, by key; empty where the file is missing."""
    if not FILE.exists():
        return {}
    found = json.loads(FILE.read_text(encoding="utf-8"))
    return {name: Stored(height_m=height, angles=angles) for name, (height, angles) in found.items()}


def as_text(found: Iterable[tuple[str, Stored]]) -> str:
    """The file of some placements by key: sorted, one a line, the same for the same placements."""
    lines = [f'"{name}":{_compact([item.height_m, item.angles])}' for name, item in sorted(dict(found).items())]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _compact(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"), sort_keys=True)


def difference(before: Position, after: Position, height_m: float) -> Stored:
    """What a placement changed of a position, to a hundredth of a degree and a tenth of a millimetre."""
    angles = {owner: _changed(getattr(before, owner), getattr(after, owner)) for owner in _OWNERS}
    for name, (left, right) in _SIDED.items():
        if angles[left] == angles[right]:
            angles[name] = angles.pop(left)
            del angles[right]
    return Stored(height_m=round(height_m, 4), angles={owner: found for owner, found in angles.items() if found})


_OWNERS = ("root", "spine", "left_leg", "right_leg", "left_arm", "right_arm")


def _changed(one: Any, other: Any) -> dict[str, float]:
    """The angles of a part that moved, at their new values."""
    found: dict[str, float] = {}
    for item in fields(type(one)):
        was, now = getattr(one, item.name), getattr(other, item.name)
        # an angle that was left to others to say is kept whatever it became
        if now is not None and (was is None or abs(now - was) >= LEAST_DEG):
            found[item.name] = round(now, 2)
    return found
