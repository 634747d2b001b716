"""Angles of the catalog: inside ranges of motion, and near what placement makes of them.

A position whose angles must give by more than a few degrees before the body stands says something else than is
drawn and weighed: then the authored angle is wrong, not placement.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from mobility import Position, catalog
from mobility.biomechanics.anthropometry import Build
from mobility.biomechanics.landmarks import DOWN, outermost, tubes
from mobility.biomechanics.motion import Free
from mobility.biomechanics.posed import Posed
from mobility.biomechanics.settled import lumbar_deg, placement, settled
from mobility.model.vocabulary import Side

MOVED_DEG = 16.0
"""As far as placement may take an angle that the author gave."""

SUNK_M = 0.022

# AAOS, The Clinical Measurement of Joint Motion, with what weight, a pull or a turned limb adds to it
RANGES: dict[str, tuple[float, float]] = {
    "hip_abduction": (-30, 65),  # 45 with the thigh not turned
    "hip_external_rotation": (-45, 70),  # 45; more with the hip bent
    "knee_flexion": (0, 165),  # 135 to 145; kneeling on the heels presses it further
    "ankle_dorsiflexion": (-60, 42),  # 50 down and 20 up; 35 to 40 up under weight
    "toe_extension": (-45, 90),
    "shoulder_flexion": (-60, 190),  # 60 back, 180 up
    "shoulder_abduction": (-50, 180),
    "shoulder_external_rotation": (-90, 110),
    "elbow_flexion": (0, 150),
    "wrist_extension": (-80, 95),  # 70; 90 and more under weight
}
HIP_DEG = (-30.0, 125.0)
"""Thigh on pelvis: 30 back, 120 to 135 forward with a bent knee; what is more belongs to the back."""

OUTWARD_DEG = 150.0
"""Thigh on pelvis with the thigh out to the side and turned out, which frees the neck of the femur (assumption)."""

LOTUS_DEG = 100.0
"""External rotation of the hip in a lotus, which the shin and foot add to."""

NECK_DEG, THORAX_DEG, LUMBAR_DEG = (-60.0, 60.0), (-30.0, 45.0), (-30.0, 63.0)

# what rests on something or touches something takes its place from there: these follow, unless the author speaks
FOLLOWING = frozenset({
    "ankle_dorsiflexion", "toe_extension", "wrist_extension", "neck_flexion", "hip_abduction",
    "hip_external_rotation", "shoulder_abduction", "shoulder_external_rotation",
})  # fmt: skip
SIDES: tuple[Side, Side] = ("left", "right")

EVERY = {
    f"{item.id}: {pose.label or number}": pose
    for item in catalog.written.values()
    for number, pose in enumerate(dict.fromkeys(item.positions))
}


OF_FAMILIES: dict[str, list[tuple[str, Position]]] = {family.head: [] for family in catalog.families}
"""What each family builds, one exercise a distinct position."""

_seen = set(EVERY.values())
for _family in catalog.families:
    for _id, _make in _family.variants():
        for _number, _pose in enumerate(_make().positions):
            if _pose not in _seen:
                _seen.add(_pose)
                OF_FAMILIES[_family.head].append((f"{_id}: {_pose.label or _number}", _pose))


def bent(position: Position, lumbar: float) -> Iterator[tuple[str, float, tuple[float, float]]]:
    """Every angle of a position with its range; the hip without what the back gives."""
    spine = position.spine
    yield "lumbar_flexion", lumbar, LUMBAR_DEG
    yield "thoracic_flexion", spine.thoracic_flexion, THORAX_DEG
    yield "neck_flexion", spine.neck_flexion, NECK_DEG
    for side in SIDES:
        leg, arm = position.leg(side), position.arm(side)
        outward = leg.hip_abduction >= 30 and leg.hip_external_rotation >= 30
        yield f"{side} hip", leg.hip_flexion - lumbar, (HIP_DEG[0], OUTWARD_DEG) if outward else HIP_DEG
        for name, (low, high) in RANGES.items():
            owner = leg if hasattr(leg, name) else arm
            lotus = name == "hip_external_rotation" and position.twisted_knee == "both"
            yield f"{side} {name}", getattr(owner, name), (low, LOTUS_DEG if lotus else high)


def beyond_range(position: Position) -> list[str]:
    """Angles outside their range of motion, as authored and as placed."""
    lumbar = lumbar_deg(position)
    both = (position, placement(position, Build()).position)
    found = [(name, value, low, high) for pose in both for name, value, (low, high) in bent(pose, lumbar)]
    return [f"{name} {value:.0f}" for name, value, low, high in found if not low - 0.5 <= value <= high + 0.5]


def moved_far(position: Position) -> list[str]:
    """Authored angles that placement had to move far."""
    placed = placement(position, Build()).position
    found = [("pitch", Free(part="root", name="pitch")), ("thorax", Free(part="spine", name="thoracic_flexion"))]
    found += [("neck", Free(part="spine", name="neck_flexion"))]
    found += [(f"{side} {name}", Free(part="leg", side=side, name=name)) for side in SIDES for name in LEG]
    found += [(f"{side} {name}", Free(part="arm", side=side, name=name)) for side in SIDES for name in ARM]
    return [
        f"{name} {free.of(position):.0f} -> {free.of(placed):.0f}"
        for name, free in found
        if abs(free.of(placed) - free.of(position)) > MOVED_DEG and (free.of(position) or free.name not in FOLLOWING)
    ]


LEG = ("hip_flexion", *(name for name in RANGES if name.startswith(("hip", "knee", "ankle", "toe"))))
ARM = tuple(name for name in RANGES if name.startswith(("shoulder", "elbow", "wrist")))


def sunk(body: Posed) -> list[str]:
    """Parts in the floor."""
    lows = {
        name: min(outermost(ring, DOWN)[1] for ring in (rings[:-1] if name == "trunk" else rings))
        for name, rings in tubes(body).items()
    }
    return [f"{name} {1000 * low:.0f} mm" for name, low in lows.items() if low < -SUNK_M]


@pytest.mark.parametrize("name", EVERY)
def test_no_joint_is_beyond_its_range(name: str) -> None:
    assert beyond_range(EVERY[name]) == []


@pytest.mark.parametrize("name", EVERY)
def test_placement_keeps_near_the_authored_angles(name: str) -> None:
    assert moved_far(EVERY[name]) == []


@pytest.mark.parametrize("name", EVERY)
def test_no_foot_hand_or_head_is_in_the_floor(name: str) -> None:
    assert sunk(settled(EVERY[name], Build())) == []


@pytest.mark.parametrize("family", [head for head, found in OF_FAMILIES.items() if found])
def test_positions_of_families_stand_as_they_were_authored(family: str) -> None:
    for name, pose in OF_FAMILIES[family]:
        faults = [*beyond_range(pose), *moved_far(pose), *sunk(settled(pose, Build()))]
        missed = placement(pose, Build()).worst_m
        assert faults == [], name
        assert missed <= SUNK_M, name


# ---- the checks find what is wrong ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("position", "fault"),
    [
        (Position.standing().right(knee_flexion=-15), "right knee_flexion -15"),
        (Position.standing(shoulder_abduction=-60), "left shoulder_abduction -60"),
        (Position.standing(pitch=0, hip_extension=50, lumbar_flexion=0), "left hip"),
        (Position.standing(neck_extension=80), "neck_flexion -80"),
        (Position.floor_sitting(hip_external_rotation=95, knee_flexion=120), "left hip_external_rotation 95"),
    ],
)
def test_a_joint_beyond_its_range_is_found(position: Position, fault: str) -> None:
    assert any(item.startswith(fault) for item in beyond_range(position))


@pytest.mark.parametrize(
    ("position", "fault"),
    [
        # on all fours with the arms along the trunk
        (Position.quadruped(shoulder_flexion=20), "right shoulder_flexion 20"),
        # feet that stand under a bridge with nearly straight knees
        (Position.supine(hip_flexion=45, knee_flexion=20).supported_by("head", "upper back", "feet"), "right knee"),
        # a trunk half raised that is said to lie on the chest
        (Position.prone(pitch=30).supported_by("chest", "pelvis_front", "thighs"), "pitch 30"),
    ],
)
def test_an_angle_that_does_not_go_with_its_supports_is_found(position: Position, fault: str) -> None:
    assert any(item.startswith(fault) for item in moved_far(position))


def test_a_foot_in_the_floor_is_found() -> None:
    body = settled(Position.standing(), Build())
    assert [item.split()[0] for item in sunk(body.raised(-0.03))] == [
        "foot_left",
        "toes_left",
        "foot_right",
        "toes_right",
    ]


def test_a_hand_in_the_floor_is_found() -> None:
    lying = settled(Position.supine(), Build())
    arm = lying.points["wrist_right"][1]
    assert any(item.startswith("hand_right") for item in sunk(lying.raised(-arm - 0.02)))
