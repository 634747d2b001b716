"""What variations share: the stance under an upper body, what is held, how much is usual."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from attrs import evolve

from ..model import Dose, Exercise, Load, Position, Surface
from ..model.equipment import bench
from ..model.load import Implement
from ..model.vocabulary import LoadSite
from .family import Builder, Way

SETS = Dose(sets=3, reps=10, rest_s=90)
"""Three sets of ten (usual practice)."""

SIDES = Dose(sets=3, reps=10, each_side=True, rest_s=60)
"""Three sets of ten on each side."""

incline = Surface(kind="bench", incline_deg=45)
decline = Surface(kind="bench", incline_deg=-20)
machine = Surface(kind="machine")
dip_bars = Surface(kind="machine", height_m=1.25)
"""Bars or rings that somebody holds up on with straight arms, the feet off the floor."""

IMPLEMENTS: Mapping[str, Implement] = {
    "barbell": "barbell",
    "ez_bar": "barbell",
    "trap_bar": "barbell",
    "smith": "barbell",
    "landmine": "barbell",
    "dumbbell": "dumbbell",
    "kettlebell": "kettlebell",
    "cable": "cable",
    "band": "band",
    "machine": "machine",
    "plate": "plate",
    "weighted": "plate",
    "medicine_ball": "medicine_ball",
    "vest": "vest",
    "sandbag": "object",
    "chain": "object",
    "sled": "object",
}
"""What a name says -> what the model calls it; other implements are no load."""


def load_of(way: Way, usual_kg: float, at: LoadSite = "hands", otherwise: Implement | None = None) -> Load | None:
    """The load of a way, on the right side where one side works; None where nothing is held."""
    implement: Implement | None = IMPLEMENTS.get(way.implement or "") or otherwise
    if implement is None or way.implement == "bodyweight":
        return None
    by_one = way.side == "one" or way.stance == "side_lying"
    one = by_one and implement not in ("barbell", "machine", "vest") and at == "hands"
    return Load(implement=implement, at=at, side="right" if one else "both", usual_kg=usual_kg)


def carrying(build: Builder, usual_kg: float, at: LoadSite = "hands") -> Builder:
    """A builder whose exercises have the load that a way speaks of."""

    def loaded(id: str, way: Way) -> Exercise:
        made = build(id, way)
        return evolve(made, load=load_of(way, usual_kg, at)) if made.load is None else made

    return loaded


def dose_of(way: Way) -> Dose:
    """The usual dose: each side where one side works at a time."""
    return SIDES if way.side == "one" else SETS


def _bent_over(**angles: Any) -> Position:
    return Position.standing(hip_flexion=60, knee_flexion=20, pelvis="neutral", **angles)


def stance(way: Way, usual: str = "standing", **arms: Any) -> Position:
    """The body under an upper body at work: stance and bench of a way, with these angles of both arms."""
    faces_down = usual in ("prone", "bent_over") and way.bench != "decline"
    if way.bench in ("incline", "decline", "flat") and way.stance not in ("seated", "prone") and not faces_down:
        lying: dict[str | None, Surface] = {"incline": incline, "decline": decline}
        return lying_on(lying.get(way.bench, bench), **arms)
    chosen = way.stance or ("prone" if way.bench in ("incline", "flat") else usual)
    if chosen == "seated" and way.bench == "incline":
        return lying_on(incline, **arms)
    return _STANCES[chosen](**arms)


def lying_on(surface: Surface, **arms: Any) -> Position:
    """On the back on a bench, feet on the floor; reclined where the bench is inclined, head down where declined."""
    if surface.incline_deg > 0:
        # level thighs: the thigh is bent on the trunk by as much as the trunk is raised
        return Position.reclined(
            surface.incline_deg, on=surface, hip_flexion=surface.incline_deg, knee_flexion=85, **arms
        )
    made = Position.supine(hip_flexion=20, knee_flexion=90, **arms)
    if surface.incline_deg < 0:
        # the thighs lie along the bench and the knees are hooked over its end
        made = evolve(made.changed(pitch=surface.incline_deg - 90, hip_flexion=10), attitude="supine_inclined")
        return made.supported_by("head", "upper back", "sacrum", "backs of the thighs", on=surface)
    rests = made.supported_by("head", "upper back", "sacrum", on=surface)
    return rests.resting("feet")


def prone_on(surface: Surface, **arms: Any) -> Position:
    """Face down on a bench."""
    made = Position.prone(**arms)
    if surface.incline_deg > 0:
        made = evolve(made.changed(pitch=90 - surface.incline_deg), attitude="prone_inclined")
    return made.supported_by("forehead", "chest", "abdomen", on=surface)


_STANCES: Mapping[str, Callable[..., Position]] = {
    "standing": Position.standing,
    "seated": lambda **arms: Position.sitting(on=bench, **arms),
    "kneeling": Position.kneeling,
    "half_kneeling": Position.half_kneeling,
    "lying": lambda **arms: lying_on(bench, **arms),
    "prone": lambda **arms: prone_on(incline, **arms),
    "bent_over": _bent_over,
    "split": Position.standing,
    "quadruped": Position.quadruped,
    "side_lying": lambda **arms: Position.side_lying("left").right(**arms),
    "hanging": Position.hanging,
    "leaning": Position.standing,
}

STANCES = tuple(_STANCES)
