"""A protocol as a strip along time: steps as long as they last, transitions between them, and their names."""

from __future__ import annotations

from ..model.dose import clock
from ..model.protocol import Protocol, Step, Unread
from . import palette
from .scene import Area, Group, Mark, Scene, Words

WIDTH = 800.0
_LEFT, _RIGHT = 16.0, 784.0
_BAR_TOP, _BAR_BOTTOM = 34.0, 62.0
_LINE = 17.0
UNKNOWN_S = 60.0
"""How long a step of unknown length is drawn."""


def _bar(left: float, right: float, fill: str) -> Area:
    points = ((left, _BAR_TOP), (right, _BAR_TOP), (right, _BAR_BOTTOM), (left, _BAR_BOTTOM))
    return Area(outlines=(points,), fill=fill, smooth=False)


def _seconds(step: Step | Unread) -> float:
    return UNKNOWN_S if isinstance(step, Unread) or step.duration_s is None else step.duration_s


def _way(step: Step | Unread) -> float:
    return step.transition.seconds if isinstance(step, Step) and step.transition else 0.0


def _named(number: int, step: Step | Unread) -> str:
    if isinstance(step, Unread):
        return f"{number}  {step.text} (not read)"
    return f"{number}  {step.exercise.title}, {step.amount.words()}"


def said(protocol: Protocol) -> str:
    """The protocol in words."""
    steps = "; ".join(_named(number, step) for number, step in enumerate(protocol.steps, 1))
    total = protocol.duration_s
    return f"{steps}. " + (f"{clock(total)} in all." if total is not None else "Total time not known.")


def timeline_height(protocol: Protocol) -> float:
    """How tall the strip is with its list of steps."""
    return _BAR_BOTTOM + 16 + _LINE * len(protocol.steps)


def timeline_marks(protocol: Protocol) -> tuple[Mark, ...]:
    """The strip with a list of its steps below."""
    total = sum(_seconds(step) + _way(step) for step in protocol.steps) or 1.0
    across = (_RIGHT - _LEFT) / total
    x = _LEFT
    marks: list[Mark] = []
    for number, step in enumerate(protocol.steps, 1):
        way, width = _way(step) * across, _seconds(step) * across
        colour = palette.STEPS[(number - 1) % len(palette.STEPS)]
        if way:
            marks.append(_bar(x, x + way, palette.WAY))
        marks.append(_bar(x + way, x + way + width, colour))
        x += way
        if width > 14:
            at = (x + width / 2, (_BAR_TOP + _BAR_BOTTOM) / 2 + 5)
            marks.append(Words(at=at, text=f"{number}", size=13, colour="#ffffff", anchor="middle", bold=True))
        x += width
        marks.append(
            Words(at=(_LEFT, _BAR_BOTTOM + 6 + _LINE * number), text=_named(number, step), size=12, colour=palette.INK)
        )
    return tuple(marks)


def timeline_scene(protocol: Protocol) -> Scene:
    """The strip on its own."""
    height = timeline_height(protocol)
    title = protocol.title or protocol.id or "Protocol"
    page = Area(outlines=(((0, 0), (WIDTH, 0), (WIDTH, height), (0, height)),), fill=palette.PAPER, smooth=False)
    total = protocol.duration_s
    head: list[Mark] = [Words(at=(_LEFT, 22), text=title, size=14, colour=palette.INK, bold=True)]
    if total is not None:
        head.append(Words(at=(_RIGHT, 22), text=clock(total), size=12, colour=palette.QUIET_INK, anchor="end"))
    groups = (Group(name="paper", marks=(page,)), Group(name="strip", marks=(*head, *timeline_marks(protocol))))
    return Scene(width=WIDTH, height=height, title=title, description=said(protocol), groups=groups)
