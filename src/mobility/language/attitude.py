"""In which posture the work is done: read from all that a name and a text say of postures, in order."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from .understood import Meaning, Understood

_FROM_SITTING = frozenset({"supine", "prone", "prone_incline", "side_lying", "hanging"})
FOLLOWS: dict[str, frozenset[str]] = {
    "standing": frozenset(
        {"sitting", "floor_sitting", "supine", "prone", "prone_incline", "side_lying", "hanging", "kneeling",
         "half_kneeling", "inverted", "dip"}
    ),
    "on_feet": frozenset(
        {"standing", "sitting", "floor_sitting", "supine", "prone", "prone_incline", "side_lying", "hanging",
         "kneeling", "half_kneeling", "quadruped", "plank", "side_plank", "inverted", "dip"}
    ),
    "sitting": _FROM_SITTING,
    "floor_sitting": _FROM_SITTING | {"quadruped"},
    "kneeling": frozenset({"quadruped", "plank", "half_kneeling", "prone", "side_plank"}),
    "half_kneeling": frozenset({"quadruped"}),
    "prone": frozenset({"plank", "quadruped", "side_plank", "prone_incline"}),
    "quadruped": frozenset({"plank", "prone"}),
    "side_lying": frozenset({"side_plank"}),
    "plank": frozenset({"side_plank", "inverted"}),
    "supine": frozenset(),
}  # fmt: skip
"""Which posture the text may go on to before the work begins: one sits down and then lies back."""

EARLY = 3
"""A posture behind this many sentences is where the exercise leads, not where it starts (policy)."""

PLAIN: dict[str, str] = {"on_feet": "standing", "prone_incline": "prone"}


@frozen(kw_only=True)
class Stand:
    """The posture that was understood, what says so, and how sure that is (0 to 1)."""

    value: str
    by: tuple[Meaning, ...] = ()
    sure: float = 1.0


def posture_of(told: Understood) -> Stand | None:
    """The posture in which the work is done; None where nothing tells."""
    events = [item for item in told.of("attitude")]
    named = [item for item in events if item.role == "name"]
    written = [item for item in events if item.role != "name"]
    read = _along(written)
    if named and (read is None or _stronger(named, read)):
        return Stand(value=named[-1].value, by=tuple(named), sure=0.9)
    if read is not None:
        return read
    return _by_the_work(told)


def _stronger(named: list[Meaning], read: Stand) -> bool:
    """Whether the name says more than the text: it names a posture and the text only speaks of feet."""
    return named[-1].value not in {"standing", "on_feet"} and read.value in {"on_feet", "standing"}


def _along(events: Iterable[Meaning]) -> Stand | None:
    """The posture to which the text leads before the work begins."""
    found: list[Meaning] = []
    for item in events:
        if not found:
            found.append(item)
            continue
        last = found[-1].value
        if item.value == last:
            continue
        early = item.role == "start" or item.sentence <= EARLY
        if early and (item.value in FOLLOWS.get(last, ()) or (item.role == "start" and item.value != "on_feet")):
            found.append(item)
    if not found:
        return None
    return Stand(value=found[-1].value, by=tuple(found), sure=0.9 if found[-1].value != "on_feet" else 0.7)


_WORK: tuple[tuple[str, frozenset[str]], ...] = (
    ("standing", frozenset({"squat", "squat_deep", "lunge", "olympic", "dead_lift", "swing", "step_up", "upright_row"})),
    ("supine", frozenset({"sit_up", "curl_up", "hug", "bridge", "pelvis_curl", "press_front", "fly", "pullover"})),
    ("hanging", frozenset({"pull_up"})),
    ("plank", frozenset({"push_up"})),
    ("sitting", frozenset({"leg_press", "knee_extend", "pull_down", "leg_curl"})),
    ("standing", frozenset({"hinge", "press_overhead", "curl", "raise_side", "raise_front", "calf_raise", "twist"})),
)


def _by_the_work(told: Understood) -> Stand | None:
    """Without a word on posture: the usual one of what is done."""
    said = {item.value for item in told.of("motion")}
    if told.says("load", "machine"):
        return Stand(value="sitting", sure=0.4)
    if told.says("impact", "jump", "sprint", "run", "walk", "drop"):
        return Stand(value="standing", sure=0.6)
    for value, motions in _WORK:
        if said & motions:
            return Stand(value=value, sure=0.4)
    return None
