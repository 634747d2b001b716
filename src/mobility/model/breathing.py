"""`BreathingPattern`: one breath, phase by phase, in seconds."""

from __future__ import annotations

from attrs import frozen

from .fields import number, truth, word
from .picture import Pictured
from .vocabulary import BreathDepth, BreathRoute, Expansion, allowed


def _phase(default: float = 0.0) -> float:
    return number(0, 300, unit="s", default=default)  # type: ignore[no-any-return]


@frozen(kw_only=True)
class BreathingPattern(Pictured):
    """How one breath goes: in, a pause at the top, out, a pause at the bottom, each in seconds.

    A second breath in or out without a pause between (as in a physiological sigh) has its own field.
    `held_on_effort` says that the breath is held while working; `effort_hold_s` is for how long (None: not
    said).
    """

    inhale_s: float = _phase(4.0)
    second_inhale_s: float = _phase()
    top_pause_s: float = _phase()
    exhale_s: float = _phase(4.0)
    second_exhale_s: float = _phase()
    bottom_pause_s: float = _phase()
    depth: BreathDepth = word(allowed(BreathDepth), default="quiet")
    route: BreathRoute = word(allowed(BreathRoute), default="nose")
    expands: Expansion | None = word(allowed(Expansion), default=None, optional=True)
    held_on_effort: bool = truth()
    effort_hold_s: float | None = number(0, 300, unit="s", default=None, optional=True)

    @property
    def cycle_s(self) -> float:
        """Seconds of one whole breath."""
        pauses = self.top_pause_s + self.bottom_pause_s
        return self.inhale_s + self.second_inhale_s + self.exhale_s + self.second_exhale_s + pauses

    @property
    def rate(self) -> float | None:
        """Breaths a minute; None for a pattern without length."""
        return 60 / self.cycle_s if self.cycle_s > 0 else None
