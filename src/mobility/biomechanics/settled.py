"""From a position to a posed body that stands on what bears it."""

from __future__ import annotations

from functools import lru_cache

from ..model.position import Position
from .anthropometry import Build
from .landmarks import lowest
from .lumbar import lumbar_angle
from .lumbar_input import lumbar_input
from .placement import placed
from .posed import Posed
from .skeleton import posed

HANGING_M, FLYING_M = 0.18, 0.14
"""How far above the floor a body is drawn that hangs, or that nothing bears."""


@lru_cache(maxsize=1024)
def settled(position: Position, build: Build) -> Posed:
    """The body in this position on what bears it; clear of the floor when it hangs or flies.

    The low back bends as the author states or as the lumbar model has it.
    """
    stated = position.spine.lumbar_flexion
    lumbar = lumbar_angle(lumbar_input(position)) if stated is None else stated
    if position.posture == "hanging" or not position.supports:
        body = posed(position, lumbar, build.stature_m)
        clear = HANGING_M if position.posture == "hanging" else FLYING_M
        return body.raised(clear - lowest(body))
    return placed(position, lambda moved: posed(moved, lumbar, build.stature_m))[1]
