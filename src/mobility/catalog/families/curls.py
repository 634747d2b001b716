"""Curls of the elbow, by implement, stance and grip."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from ...model import Exercise
from ..family import Family, Way, choices, listed
from ..stances import dose_of, load_of, stance

_KG = {"barbell": 25, "ez_bar": 25, "machine": 25, "cable": 20, "dumbbell": 20, "kettlebell": 16, "band": 10}
"""Usual loads of an ordinary adult in both hands together (assumption)."""


def _curl(id: str, way: Way) -> Exercise:
    """The upper arm stays where it is and the elbow closes."""
    upper: dict[str, Any] = {
        "shoulder_flexion": 45 if way.bench == "preacher" else -20 if way.bench == "incline" else 0
    }
    usual = "seated" if way.bench == "preacher" else "standing"
    kg = _KG.get(way.implement or "dumbbell", 20)
    return Exercise(
        id,
        position=stance(way, usual, elbow_flexion=5, **upper).named("start"),
        moves_to=(stance(way, usual, elbow_flexion=135, **upper).named("top"),),
        load=load_of(way, kg / 2 if way.side == "one" else kg, otherwise="dumbbell"),
        effort=6,
        purpose="strength",
        muscles=("biceps",),
        usual=dose_of(way),
    )


def _spider_curl(id: str, way: Way) -> Exercise:
    """Face down on an inclined bench, the arms hang straight down."""
    return _curl(id, evolve(way, stance="prone"))


FAMILIES = (
    Family(
        head="spider curl",
        also=("spider curls", "chest supported curl"),
        choices=choices(
            implement="barbell dumbbell ez_bar cable band",
            side="one alternating double",
            grip="close wide neutral reverse overhand",
            bench="incline preacher",
            manner="paused strict",
        ),
        listed=("", "dumbbell"),
        build=_spider_curl,
    ),
    Family(
        head="biceps curl",
        also=(
            "pinwheel curl",
            "pinwheel curls",
            "cross body curl",
            "21s",
            "21s curl",
            "21 curl",
            "twenty ones",
            "flexor incline curl",
            "concentration barbell curl",
            "curl over incline bench",
            "preacher hammer curl",
            "hammer preacher curl",
            "curl",
            "bicep curl",
            "arm curl",
            "hammer curl",
            "drag curl",
            "inner biceps curl",
            "bayesian curl",
            "zottman curl",
            "waiter curl",
            "high curl",
        ),
        besides=("over", "with", "two", "biceps", "bicep", "arm"),
        choices=choices(
            implement="barbell dumbbell kettlebell ez_bar cable band machine smith plate",
            stance="standing seated kneeling half_kneeling lying prone bent_over split",
            bench="incline preacher flat",
            side="one alternating double",
            grip="close wide neutral reverse overhand twisting",
            manner="paused strict explosive alternate_version",
            direction="cross overhead",
            place="ball",
        ),
        listed=(
            *listed("", "seated", "standing", "one arm", times=("barbell", "dumbbell", "cable", "ez bar", "band")),
            *listed("", "alternating", times=("incline dumbbell", "seated dumbbell", "dumbbell", "kettlebell")),
            *listed("preacher", "reverse", "close grip", "wide grip", times=("barbell", "dumbbell", "ez bar", "cable")),
            "machine",
            "preacher machine",
            "one arm preacher dumbbell",
            "neutral grip dumbbell",
        ),
        build=_curl,
    ),
)
