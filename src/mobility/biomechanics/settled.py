"""From a position to a posed body that stands on what bears it."""

from __future__ import annotations

from functools import lru_cache

from ..model.position import Position
from .anthropometry import Build
from .lumbar import lumbar_angle
from .lumbar_input import lumbar_input
from .placement import Placed, placed
from .posed import Posed
from .rests import rests
from .skeleton import posed
from .stored import Stored, difference, kept, key, outline

USUAL_BUILD = Build()
"""Angles are solved for a body of this size; they serve every size unless something of a given height bears it."""


def settled(position: Position, build: Build) -> Posed:
    """The body in this position on what bears it; clear of the floor when it hangs or flies.

    The low back bends as the author states or as the lumbar model has it.
    """
    return placement(position, build).body


@lru_cache(maxsize=2048)
def placement(position: Position, build: Build) -> Placed:
    """The same with the angles it took, what bears the body, and how far the worst support or touch is off.

    Placements of the catalog are kept (see `stored`); anything else is solved, which takes some 20 ms.
    """
    chosen = canonical(position)
    stored = _stored(chosen)
    moved = stored.moved(chosen)
    if chosen is not position:
        moved = moved.mirrored()
    body = posed(moved, lumbar_deg(position), USUAL_BUILD.stature_m).raised(stored.height_m)
    found = rests(position, body)
    if build == USUAL_BUILD:
        return Placed(position=moved, body=body, rests=found)
    if any(rest.offset for rest in found):
        return solved(position, build)
    share = build.stature_m / body.stature
    points = {name: (x * share, y * share, z * share) for name, (x, y, z) in body.points.items()}
    return Placed(
        position=moved, body=Posed(points=points, frames=body.frames, stature=build.stature_m), rests=found
    )  # fmt: skip


def canonical(position: Position) -> Position:
    """The one of a position and its mirror image that is solved, so that the other comes out as its exact image."""
    lumbar, mirrored = lumbar_deg(position), position.mirrored()
    return position if outline(position, lumbar) <= outline(mirrored, lumbar) else mirrored


def _stored(chosen: Position) -> Stored:
    """The placement that is kept, or else is solved now."""
    found = kept().get(key(outline(chosen, lumbar_deg(chosen))))
    return found or solution(chosen)


def solution(chosen: Position) -> Stored:
    """The placement of a canonical position at the usual size, solved."""
    done = solved(chosen, USUAL_BUILD)
    return difference(chosen, done.position, done.body.points["hips"][1])


def solved(position: Position, build: Build) -> Placed:
    """A position set down on a body of a size, without looking at what is kept."""
    lumbar = lumbar_deg(position)
    return placed(position, lambda moved: posed(moved, lumbar, build.stature_m))


def lumbar_deg(position: Position) -> float:
    """Flexion of the low back in degrees: as the author states, else as the lumbar model has it."""
    stated = position.spine.lumbar_flexion
    return lumbar_angle(lumbar_input(position)) if stated is None else stated
