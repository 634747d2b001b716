"""A breathing pattern as a curve: how full the lungs are over two breaths, with each phase named."""

from __future__ import annotations

from math import cos, pi

from ..biomechanics.space import Point
from ..model.breathing import BreathingPattern
from . import palette
from .scene import Area, Group, Line, Mark, Scene, Words

WIDTH, HEIGHT = 400.0, 150.0
_LEFT, _RIGHT, _TOP, _BOTTOM = 16.0, 384.0, 34.0, 112.0
_BREATHS = 2
_FIRST_SHARE = 0.75
"""How full the first of two inhales fills the lungs, and how much the first of two exhales leaves less."""


def phases(pattern: BreathingPattern) -> tuple[tuple[str, float, float, float], ...]:
    """The phases of one breath that take time: name, seconds, fullness at its start and end (0 to 1)."""
    first_in = _FIRST_SHARE if pattern.second_inhale_s else 1.0
    first_out = 1 - _FIRST_SHARE if pattern.second_exhale_s else 0.0
    found = (
        ("in", pattern.inhale_s, 0.0, first_in),
        ("in again", pattern.second_inhale_s, first_in, 1.0),
        ("pause", pattern.top_pause_s, 1.0, 1.0),
        ("out", pattern.exhale_s, 1.0, first_out),
        ("out again", pattern.second_exhale_s, first_out, 0.0),
        ("pause", pattern.bottom_pause_s, 0.0, 0.0),
    )
    return tuple(phase for phase in found if phase[1] > 0)


def said(pattern: BreathingPattern) -> str:
    """The pattern in words: `in 4 s, pause 2 s, out 8 s; through the nose; 4 breaths a minute`."""
    steps = ", ".join(f"{name} {seconds:g} s" for name, seconds, _, _ in phases(pattern))
    rate = f"; about {pattern.rate:.1f} breaths a minute" if pattern.rate else ""
    return f"{steps}; {pattern.route.replace('_', ' ')}{rate}"


def breath_scene(pattern: BreathingPattern, title: str = "Breathing pattern") -> Scene:
    """The curve over two breaths."""
    found = phases(pattern)
    across = (_RIGHT - _LEFT) / (_BREATHS * pattern.cycle_s) if pattern.cycle_s else 0.0
    line: list[Point] = []
    marks: list[Mark] = []
    x = _LEFT
    for breath in range(_BREATHS):
        for name, seconds, start, end in found:
            width = seconds * across
            line += _eased(x, width, start, end)
            marks += _named(name, seconds, x, width) if not breath else ()
            if start == end:
                marks.insert(0, _band(x, width))
            x += width
    shape = Area(outlines=(((_LEFT, _BOTTOM), *line, (x, _BOTTOM)),), fill=palette.BREATH_SOFT, smooth=False)
    groups = (
        Group(name="paper", marks=(_page(),)),
        Group(name="curve", marks=(shape, Line(points=tuple(line), colour=palette.BREATH, width=3, smooth=False))),
        Group(name="words", marks=(*marks, _title(title), _foot(pattern))),
    )
    return Scene(width=WIDTH, height=HEIGHT, title=title, description=f"Breathing: {said(pattern)}.", groups=groups)


def _height(fullness: float) -> float:
    return _BOTTOM - fullness * (_BOTTOM - _TOP)


def _eased(x: float, width: float, start: float, end: float) -> list[Point]:
    """From one fullness to another, slow at both ends."""
    if start == end:
        return [(x, _height(start)), (x + width, _height(end))]
    shares = [step / 16 for step in range(17)]
    return [(x + width * t, _height(start + (end - start) * (1 - cos(pi * t)) / 2)) for t in shares]


def _band(x: float, width: float) -> Area:
    """A pause, marked under the curve."""
    points = ((x, _BOTTOM - 1), (x + width, _BOTTOM - 1), (x + width, _BOTTOM + 4), (x, _BOTTOM + 4))
    return Area(outlines=(points,), fill=palette.HOLD, smooth=False)


def _named(name: str, seconds: float, x: float, width: float) -> tuple[Mark, ...]:
    middle = x + width / 2
    # a short phase has room for its length only
    words = [name, f"{seconds:g} s"] if width >= 26 else [f"{seconds:g} s"]
    y = _BOTTOM + 17
    return tuple(
        Words(at=(middle, y + 12 * index), text=text, size=10.5, colour=palette.INK, anchor="middle", bold=not index)
        for index, text in enumerate(words)
    )


def _page() -> Area:
    return Area(outlines=(((0, 0), (WIDTH, 0), (WIDTH, HEIGHT), (0, HEIGHT)),), fill=palette.PAPER, smooth=False)


def _title(title: str) -> Words:
    return Words(at=(14, 20), text=title, size=12.5, colour=palette.INK, bold=True)


def _foot(pattern: BreathingPattern) -> Words:
    rate = f"{pattern.rate:.1f} breaths a minute" if pattern.rate else ""
    return Words(at=(WIDTH - 14, 20), text=rate, size=10.5, colour=palette.QUIET_INK, anchor="end")
