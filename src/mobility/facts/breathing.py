"""Facts of the breath.  An exercise that says nothing about breathing is breathed quietly and without holds."""

from __future__ import annotations

from collections.abc import Callable

from ..model import BreathingPattern
from ..model.vocabulary import BreathDepth, allowed
from .dose import total_per_side
from .fact import Assumed, fact
from .moment import Moment

ASSUMED_HOLD_S = 2.0
"""A breath hold that is told without its length (policy)."""


QUIET = BreathingPattern(inhale_s=2, exhale_s=2)
"""Breathing where nothing is said of it: quiet, 15 breaths a minute (policy)."""


def _pattern(moment: Moment) -> BreathingPattern | None:
    return moment.step.exercise.breathing


def _said(moment: Moment, read: Callable[[BreathingPattern], float | None]) -> float | Assumed | None:
    """A figure of the pattern that was given, else of quiet breathing, which is then an assumption."""
    pattern = _pattern(moment)
    return read(pattern) if pattern else Assumed(value=read(QUIET))


def _inhale(moment: Moment) -> float | Assumed | None:
    return _said(moment, lambda pattern: pattern.inhale_s + pattern.second_inhale_s)


def _exhale(moment: Moment) -> float | Assumed | None:
    return _said(moment, lambda pattern: pattern.exhale_s + pattern.second_exhale_s)


def _top_pause(moment: Moment) -> float:
    pattern = _pattern(moment)
    return pattern.top_pause_s if pattern else 0.0


def breath_hold(pattern: BreathingPattern | None) -> float | Assumed:
    """The longest pause, at rest or on effort."""
    if pattern is None:
        return 0.0
    pause = max(pattern.top_pause_s, pattern.bottom_pause_s)
    if not pattern.held_on_effort:
        return pause
    if pattern.effort_hold_s is None:
        return Assumed(value=max(pause, ASSUMED_HOLD_S))
    return max(pause, pattern.effort_hold_s)


def _hold(moment: Moment) -> float | Assumed:
    return breath_hold(_pattern(moment))


def _rate(moment: Moment) -> float | Assumed | None:
    return _said(moment, lambda pattern: pattern.rate)


def _depth(moment: Moment) -> str:
    pattern = _pattern(moment)
    return pattern.depth if pattern else "quiet"


def _length(moment: Moment) -> float | None:
    if _pattern(moment) is None:
        return 0.0
    total = total_per_side(moment.step)
    return None if total is None else total * moment.dose.sides


def is_fast_and_deep(pattern: BreathingPattern | None) -> bool:
    """Twenty breaths a minute or more, deep: the evidence base's voluntary hyperventilation."""
    return bool(pattern and pattern.rate and pattern.rate >= 20 and pattern.depth != "quiet")


inhale_s = fact("inhale_s", "breath in", _inhale, unit="s", scope="step", meaning="seconds of breathing in")
exhale_s = fact("exhale_s", "breath out", _exhale, unit="s", scope="step", meaning="seconds of breathing out")
top_pause_s = fact(
    "top_pause_s", "pause after breathing in", _top_pause, unit="s", scope="step", base="pause_in_s",
    meaning="pause after breathing in",
)  # fmt: skip
breath_hold_s = fact(
    "breath_hold_s", "longest breath hold", _hold, unit="s", scope="step", base="pause_s",
    meaning="longest breath hold: after breathing in or out, or told during effort",
)  # fmt: skip
breath_rate = fact(
    "breath_rate", "breathing rate", _rate, unit="a minute", scope="step", meaning="60 over the length of a breath",
)  # fmt: skip
breath_depth = fact(
    "breath_depth", "depth of the breath", _depth, kind="word", scope="step", words=allowed(BreathDepth),
    meaning="quiet, deep or maximal; quiet where nothing is said",
)  # fmt: skip
breathing_s = fact(
    "breathing_s", "time in this breathing pattern", _length, unit="s", scope="step",
    meaning="how long the pattern is kept up",
)  # fmt: skip
