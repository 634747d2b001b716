"""What lets one step follow another: the state it leaves, the state the next one needs, and the way between.

Pure functions of states; `protocol` builds `>>` and `compose` on them.  The times are policy: getting up
quickly after lying is what makes people dizzy, so a longer lie gets the longer transition.
"""

from __future__ import annotations

from attrs import field, frozen

from .fields import in_list, is_slug, number, string
from .vocabulary import PHASES, Attitude, Phase, allowed

LONG_LIE_S = 180.0
"""Lying for this long or longer calls for the slow transition (policy)."""

SLOW_TRANSITION_S = 30.0
"""Seconds to leave a long lie (policy)."""

TRANSITION_S = 15.0
"""Seconds for any other change of position (policy)."""

DIRECTLY_S = 30.0
"""'Directly after' allows a transition and no more (policy)."""

LYING: frozenset[Attitude] = frozenset(
    {"supine", "supine_inclined", "prone", "prone_inclined", "side_lying_left", "side_lying_right"}
)

_ENTER: dict[Attitude, str] = {
    "supine": "lie down on your back",
    "supine_inclined": "lean back on the support",
    "prone": "lie down on your front",
    "prone_inclined": "lean forward on the support",
    "side_lying_left": "lie on your left side",
    "side_lying_right": "lie on your right side",
    "sitting": "sit down on the seat",
    "long_sitting": "sit on the floor with your legs out in front",
    "floor_sitting": "sit on the floor",
    "kneeling": "come to kneeling",
    "half_kneeling": "come to half-kneeling",
    "quadruped": "come to hands and knees",
    "plank": "step back to the plank",
    "squat": "stand up for the squat",
    "standing": "stand up",
    "propped": "press up onto straight arms",
    "hanging": "take hold of the bar",
    "inverted": "set up for the inverted position",
}


@frozen(kw_only=True)
class State:
    """How a body stands at a seam between steps: its attitude and the equipment in place."""

    attitude: Attitude = field(validator=in_list(allowed(Attitude)))
    equipment: frozenset[str] = field(default=frozenset())

    @property
    def is_lying(self) -> bool:
        """Whether the body lies."""
        return self.attitude in LYING


@frozen(kw_only=True)
class Transition:
    """The way from one step to the next: what to do and how many seconds it is given."""

    instruction: str = string()
    seconds: float = number(0, 3600, unit="s")


@frozen(kw_only=True)
class Link:
    """One step as the chain sees it.

    `phase` None fits anywhere; `within_s` is the longest gap allowed after the step before.
    """

    name: str = field(validator=is_slug)
    entry: State
    exit: State
    phase: Phase | None = None
    within_s: float | None = None


def transition(before: State, after: State, lying_s: float) -> Transition | None:
    """The way from one state to the next, None where the body simply stays.

    `lying_s` is how long the body has been lying when `before` ends.
    """
    if before.attitude == after.attitude and before.equipment == after.equipment:
        return None
    leaves_lying = before.is_lying and not after.is_lying
    slow = leaves_lying and lying_s >= LONG_LIE_S
    fetch = sorted(after.equipment - before.equipment)
    parts = [f"fetch {', '.join(fetch)}"] if fetch else []
    if before.attitude != after.attitude:
        parts.insert(0, ("roll to your side, pause, and " if leaves_lying else "") + _ENTER[after.attitude])
    instruction = "; ".join(parts) or f"put away {', '.join(sorted(before.equipment - after.equipment))}"
    return Transition(
        instruction=instruction[0].upper() + instruction[1:],
        seconds=SLOW_TRANSITION_S if slow else TRANSITION_S,
    )


@frozen(kw_only=True)
class Refusal:
    """Why a link may not follow: what is needed, and what was found instead."""

    needed: str
    found: str


def refusal(earlier: tuple[Link, ...], later: Link, gap_s: float) -> Refusal | None:
    """Why a link may not follow the ones before it; None when it may."""
    before = earlier[-1]
    if later.within_s is not None and gap_s > later.within_s:
        return Refusal(
            needed=f"to start within {later.within_s:g} s of {before.name}",
            found=f"{gap_s:g} s of transition and rest between them",
        )
    for link in reversed(earlier):
        if link.phase and later.phase and PHASES.index(later.phase) < PHASES.index(link.phase):
            return Refusal(
                needed=f"its phase ({_said(later.phase)}) to come in the order {', '.join(map(_said, PHASES))}",
                found=f"{link.name} ({_said(link.phase)}) before it",
            )
    return None


def missing_equipment(link: Link, have: frozenset[str]) -> Refusal | None:
    """Which equipment a link needs that is not at hand; None when all is there."""
    missing = sorted(link.entry.equipment - have)
    if not missing:
        return None
    return Refusal(needed=", ".join(missing), found=f"only {', '.join(sorted(have)) or 'the bare floor'} at hand")


def _said(phase: Phase) -> str:
    return phase.replace("_", "-")
