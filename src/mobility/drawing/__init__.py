"""Pictures of positions, exercises, breathing patterns and protocols: `draw(subject) -> Figure`.

A position becomes a posed body, the body a scene of flat shapes, the scene SVG.  Nothing here decides anything about
an exercise; picture and rules are made from the same position.
"""

from __future__ import annotations

from .camera import Camera
from .figure import Figure, draw

__all__ = ["Camera", "Figure", "draw"]
