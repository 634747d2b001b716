"""How notebooks show a position, an exercise, a step, a protocol or a breathing pattern."""

from __future__ import annotations

from typing import Any


class Pictured:
    """A value that has a picture; the drawing is loaded when one is asked for."""

    __slots__ = ()

    def _repr_svg_(self) -> str:
        """The picture as SVG, which notebooks show in place of the text."""
        from ..drawing import draw

        subject: Any = self
        return draw(subject).svg
