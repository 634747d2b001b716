"""How parts move when an angle does: held against the difference that a small change of the angle makes."""

from __future__ import annotations

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from mobility import Position
from mobility.biomechanics.landmarks import tubes
from mobility.biomechanics.motion import Free, turns
from mobility.biomechanics.skeleton import posed
from strategies import positions

STATURE_M = 1.77
ROOT = [Free(part="root", name=name) for name in ("pitch", "list", "turn")]
SPINE = [Free(part="spine", name=name) for name in ("thoracic_flexion", "neck_flexion")]
LEG = ("hip_flexion", "hip_abduction", "hip_external_rotation", "knee_flexion", "ankle_dorsiflexion", "toe_extension")
ARM = ("shoulder_flexion", "shoulder_abduction", "shoulder_external_rotation", "elbow_flexion", "wrist_extension")
LIMBS = [
    Free(part=part, side=side, name=name)
    for part, names in (("leg", LEG), ("arm", ARM))
    for name in names
    for side in ("left", "right")
]
SEGMENTS = {"thigh", "shank", "foot", "toes", "upper_arm", "forearm", "hand"}


def moved(position: Position, free: Free, by: float) -> Position:
    """The position with one angle changed."""
    owner = getattr(position, free.owner)
    return evolve(position, **{free.owner: evolve(owner, **{free.name: free.of(position) + by})})


def segment_points(position: Position) -> dict[str, list[tuple[float, float, float]]]:
    """Points of each segment: the middles of its rings."""
    body = posed(position, 20.0, STATURE_M)
    found = {"head": [ring.centre for ring in tubes(body)["head"]]}
    for name, rings in tubes(body).items():
        if name.rpartition("_")[0] in SEGMENTS:
            found[name] = [ring.centre for ring in rings]
    for joint in range(1, 12):
        found[f"spine{joint}"] = [body.points[f"spine{joint}"]]
    return found


@pytest.mark.parametrize("free", [*ROOT, *SPINE, *LIMBS], ids=lambda item: f"{item.owner}-{item.name}")
@settings(max_examples=4, deadline=None)
@given(position=positions(), rotation=st.integers(-40, 40))
def test_a_turn_is_what_a_small_change_of_the_angle_does(free: Free, position: Position, rotation: int) -> None:
    # a lean that follows from the legs would move with each of them
    position = position.changed(pitch=position.trunk_pitch, turn=rotation / 2)
    position = position.changed(hip_external_rotation=rotation, shoulder_external_rotation=rotation)
    # off the corner where the shoulder blade begins to lift, and inside the bounds of every angle
    position = moved(position, free, 0.4 if free.of(position) < 0 else -0.4)
    step = 1e-4
    before, after = (segment_points(moved(position, free, by)) for by in (-step, step))
    found = turns(free, position, posed(position, 20.0, STATURE_M))
    for segment, points in segment_points(position).items():
        for index, point in enumerate(points):
            told = found[segment].at(point) if segment in found else (0.0, 0.0, 0.0)
            seen = [(b - a) / (2 * step) for a, b in zip(before[segment][index], after[segment][index], strict=True)]
            assert told == pytest.approx(seen, abs=1e-6)
