"""In which posture the work is done: read from all that a name and a text say of postures, in order."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import evolve, frozen

from .understood import Meaning, Understood

_FROM_SITTING = frozenset({"supine", "prone", "prone_incline", "side_lying", "hanging", "floor_sitting"})
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
    "kneeling": frozenset({"inverted", "quadruped", "plank", "half_kneeling", "foot_forward", "prone",
                           "side_plank"}),
    "half_kneeling": frozenset({"quadruped"}),
    "prone": frozenset({"plank", "quadruped", "side_plank", "prone_incline"}),
    "quadruped": frozenset({"plank"}),
    "side_lying": frozenset({"side_plank"}),
    "plank": frozenset({"side_plank", "inverted"}),
    "supine": frozenset({"plank"}),
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
    events = list(told.of("attitude"))
    named = [item for item in events if item.role == "name"]
    written = [item for item in events if item.role != "name"]
    read = _along(written)
    if told.says("zone", "lumbar_paraspinal", "thoracic_paraspinal") and _lies_on_it(told, read):
        return Stand(value="supine", by=tuple(told.of("zone")), sure=0.8)
    if any(item.role == "name" and item.value == "push_up" for item in told.of("motion")):
        return Stand(value="plank", by=tuple(named), sure=0.8)
    if named and (read is None or _stronger(named, read)):
        return Stand(value=named[-1].value, by=tuple(named), sure=0.9)
    if read is not None and read.value in {"standing", "on_feet"} and told.says("motion", "push_up"):
        return evolve(read, value="plank", sure=0.7) if told.says("state", "hands_up") else read
    if read is not None:
        return _unless_a_choice(_on_the_floor(read, told), told)
    return _by_the_work(told)


_IN_HAND = ("hand", "gun", "stick", "cane")
"""Tools that one's own hands press in."""


def _lies_on_it(told: Understood, read: Stand | None) -> bool:
    """Whether the back lies on what presses it; not where a hand holds the tool, nor for one who stands or sits."""
    if told.says("state", "wall"):
        return False
    upright = read is not None and read.value in {"standing", "sitting", "kneeling", "half_kneeling"}
    return not (upright and (told.says("tool", *_IN_HAND) or told.says("seat", "raised")))


def _on_the_floor(read: Stand, told: Understood) -> Stand:
    """Somebody who sits down to stretch, and is given nothing to sit on, sits on the floor."""
    if read.value != "sitting" or told.says("seat", "raised"):
        return read
    if told.says("motion", "neck_bend", "neck_turn", "neck_hands"):
        return read
    on_floor = (
        told.says("tool", "soft_roller")
        or told.says("purpose", "stretch")
        or told.says("category", "stretching")
        or any("floor" in item.words or "mat" in item.words for item in read.by)
    )
    return evolve(read, value="floor_sitting", sure=0.7) if on_floor else read


def _unless_a_choice(read: Stand, told: Understood) -> Stand:
    """Sit or stand: what the text leaves open is not sure."""
    places = {item.sentence for item in read.by}
    others = (item for item in told.meanings if item.kind == "attitude" and item.role == "choice")
    left_open = any(item.sentence in places and item.value != read.value for item in others)
    return evolve(read, sure=0.6) if left_open else read


def _stronger(named: list[Meaning], read: Stand) -> bool:
    """Whether the name says more than the text: it names a posture and the text only speaks of feet."""
    return named[-1].value not in {"standing", "on_feet"} and read.value in {"on_feet", "standing"}


def _along(events: Iterable[Meaning]) -> Stand | None:
    """The posture to which the text leads before the work begins."""
    found: list[Meaning] = []
    for item in events:
        if not found and item.value == "foot_forward":
            continue
        if not found:
            # sitting that comes late is a way of moving, not where one begins
            if item.value != "sitting" or item.role == "start" or item.sentence <= EARLY:
                found.append(item)
            continue
        last = found[-1].value
        if item.value == last or (item.value == "foot_forward" and last != "kneeling"):
            continue
        if last == "floor_sitting" and item.value == "sitting":
            continue
        early = item.role == "start" or item.sentence <= EARLY
        early = early or item.value == "inverted"
        if early and item.value in FOLLOWS.get(last, ()):
            found.append(item)
    if not found:
        return None
    value = "half_kneeling" if found[-1].value == "foot_forward" else found[-1].value
    return Stand(value=value, by=tuple(found), sure=0.9 if found[-1].value != "on_feet" else 0.7)


_WORK: tuple[tuple[str, frozenset[str]], ...] = (
    (
        "standing",
        frozenset(
            {
                "squat",
                "squat_deep",
                "lunge",
                "olympic",
                "dead_lift",
                "swing",
                "step_up",
                "upright_row",
                "squat_shallow",
                "behind_neck",
                "bar_on_back",
            }
        ),
    ),
    ("supine", frozenset({"sit_up", "curl_up", "hug", "bridge", "pelvis_curl", "fly", "pullover"})),
    ("hanging", frozenset({"pull_up"})),
    ("plank", frozenset({"push_up"})),
    ("sitting", frozenset({"leg_press", "knee_extend", "pull_down", "leg_curl"})),
    ("standing", frozenset({"hinge", "press_overhead", "curl", "raise_side", "raise_front", "calf_raise", "twist"})),
)


def _by_the_work(told: Understood) -> Stand | None:
    """Without a word on posture: the usual one of what is done."""
    station = next(iter(told.values("station")), None)
    if station is not None and not told.values("impact"):
        return Stand(value=station, sure=0.5)
    said = {item.value for item in told.of("motion")}
    if told.says("impact", "jump", "sprint", "run", "walk", "drop"):
        return Stand(value="standing", sure=0.6)
    on_back = "bar_on_back" in said
    if (
        "press_front" in said
        and not on_back
        and "press_overhead" not in said
        and told.says("load", "barbell")
        and told.says("state", "bench", "rack")
    ):
        return Stand(value="supine", sure=0.4)
    for value, motions in _WORK:
        if said & motions:
            return Stand(value=value, sure=0.4)
    if told.says("load", "machine") and not told.says("load", "cable"):
        return Stand(value="sitting", sure=0.4)
    if told.values("zone") and (told.says("state", "wall") or told.says("tool", *_IN_HAND)):
        return Stand(value="standing", sure=0.4)
    told_enough = len(said - {"moves"}) > 1 or (said and (told.values("load") or told.values("category")))
    return Stand(value="standing", sure=0.2) if told_enough else None
