"""Placement: what bears a body touches, nothing passes through, and the authored angles give as little as will do."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest
from hypothesis import given, settings

from mobility import Exercise, Position, Surface, catalog
from mobility.biomechanics.anthropometry import Build
from mobility.biomechanics.gaps import resting_tubes
from mobility.biomechanics.landmarks import DOWN, outermost, tubes
from mobility.biomechanics.least_squares import Row, Unknown, solve
from mobility.biomechanics.placement import Placed
from mobility.biomechanics.rests import SLINGS, Rest
from mobility.biomechanics.settled import USUAL_BUILD, placement, settled, solved
from mobility.biomechanics.space import dot
from mobility.biomechanics.stored import FILE, as_text, kept
from mobility.drawing.furniture import SINK_M, clear_of
from mobility.drawing.surfaces import around
from mobility.drawing.tools import zone_place
from mobility.props import bench, box, chair, cushion, foam_roller, stability_ball, wall
from strategies import positions

TOUCHING_M = 0.022
"""Soft tissue gives this much."""

EVERY = {
    f"{item.id}: {pose.label or number}": pose
    for item in catalog.written.values()
    for number, pose in enumerate(dict.fromkeys(item.positions))
}
"""Every key position of the catalog."""

TOOL = Path(__file__).parents[1] / "docs" / "placements.py"
SPEC = importlib.util.spec_from_file_location("placements", TOOL)
assert SPEC is not None
assert SPEC.loader is not None
placements = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(placements)


def gaps(position: Position) -> list[float]:
    """Metres by which what bears a body floats above what it rests on, or sinks into it."""
    placed = placement(position, Build())
    return [abs(gap) for rest in placed.rests for gap in rest.gaps(placed.body)]


def heights(position: Position, kind: str) -> list[float]:
    """The heights of what bears a position, of one kind."""
    placed = placement(position, Build())
    return [rest.place(placed.body) for rest in placed.rests if rest.on.kind == kind]


# ---- the whole catalog ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", EVERY)
def test_no_support_floats_or_sinks(name: str) -> None:
    assert max(gaps(EVERY[name]), default=0.0) <= TOUCHING_M


@pytest.mark.parametrize("name", EVERY)
def test_every_support_is_looked_at(name: str) -> None:
    found = {rest.on.kind for rest in placement(EVERY[name], Build()).rests} | SLINGS | {"machine"}
    assert {item.on.kind for item in EVERY[name].supports} <= found


@pytest.mark.parametrize("name", EVERY)
def test_touches_meet_and_nothing_passes_through_floor_or_wall(name: str) -> None:
    assert placement(EVERY[name], Build()).worst_m <= TOUCHING_M


def passes_through(placed: Placed, rest: Rest) -> float:
    """Metres by which the body reaches through a plane that has no end: floor or wall."""
    rings = [ring for name, found in tubes(placed.body).items() for ring in (found[:-1] if name == "trunk" else found)]
    deepest = min(dot(outermost(ring, rest.pressing), rest.normal) for ring in rings)
    return rest.place(placed.body) - deepest


@pytest.mark.parametrize("name", EVERY)
def test_no_part_is_in_the_floor_or_in_a_wall(name: str) -> None:
    placed = placement(EVERY[name], Build())
    assert min(outermost(ring, DOWN)[1] for ring in tubes(placed.body)["head"]) > -TOUCHING_M
    for rest in placed.rests:
        if rest.kind in {"floor", "wall"}:
            assert passes_through(placed, rest) <= TOUCHING_M


@pytest.mark.parametrize(
    "name", [name for name, pose in EVERY.items() if heights(pose, "bench") + heights(pose, "box")]
)
def test_no_limb_is_in_a_bench_or_box(name: str) -> None:
    placed = placement(EVERY[name], Build())
    for rest in placed.rests:
        if rest.on.kind not in {"bench", "box"} or rest.kind != "level":
            continue
        low_x, high_x, low_z, high_z = clear_of(placed.body, rest, around(rest.points(placed.body)))
        for tube, rings in tubes(placed.body).items():
            for ring in rings if tube not in resting_tubes(rest) else ():
                if low_x < ring.centre[0] < high_x and low_z < ring.centre[2] < high_z:
                    assert outermost(ring, DOWN)[1] >= rest.place(placed.body) - SINK_M - 1e-6


ROLLERS = [
    item
    for item in catalog.written.values()
    for contact in item.contacts
    if "roller" in contact.with_ and all(support.on.kind != "foam_roller" for support in item.position.supports)
]
"""What is rolled with a tool that no support stands for."""


@pytest.mark.parametrize("exercise", ROLLERS, ids=lambda item: item.id)
def test_a_roller_fits_between_the_body_and_the_floor(exercise: Exercise) -> None:
    contact = exercise.contacts[0]
    place, _ = zone_place(contact.zone, "right", settled(exercise.position, Build()))
    # a neck lies on a thinner one
    assert place[1] == pytest.approx(0.08 if contact.zone == "cervical_midline" else 0.15, abs=TOUCHING_M)


# ---- what is kept --------------------------------------------------------------------------------------------


def test_kept_placements_are_those_that_solving_gives() -> None:
    found = placements.placements()
    advice = "placements are not up to date: run `make placements`"
    assert found.keys() == kept().keys(), advice
    for name, stored in found.items():
        assert stored.height_m == pytest.approx(kept()[name].height_m, abs=0.002), advice
    for pose in placements.positions():
        now, then = solved(pose, USUAL_BUILD).position, placement(pose, USUAL_BUILD).position
        for owner in ("root", "spine", "left_leg", "right_leg", "left_arm", "right_arm"):
            one, other = getattr(now, owner), getattr(then, owner)
            for field in one.__attrs_attrs__:
                was, is_now = getattr(one, field.name), getattr(other, field.name)
                assert was is is_now or was == pytest.approx(is_now, abs=0.5), f"{pose.label}: {advice}"


def test_the_file_of_placements_is_small_and_always_the_same() -> None:
    text = FILE.read_text(encoding="utf-8")
    assert len(text) < 200_000
    assert as_text(reversed(kept().items())) == text


def test_a_kept_placement_does_not_depend_on_names_or_on_what_is_held() -> None:
    pose = catalog["deadlift"].positions[0]
    assert settled(pose.named("other").holding(foam_roller).on_a_pad(), Build()) == settled(pose, Build())


# ---- laws ----------------------------------------------------------------------------------------------------


@settings(max_examples=40, deadline=None)
@given(position=positions())
def test_the_mirror_image_is_placed_as_the_mirror_image(position: Position) -> None:
    body, other = settled(position, Build()), settled(position.mirrored(), Build())
    swap = {"left": "right", "right": "left"}
    for name, (x, y, z) in body.points.items():
        stem, _, side = name.rpartition("_")
        assert other.points[f"{stem}_{swap[side]}" if stem else name] == pytest.approx((x, y, -z), abs=1e-9)


@settings(max_examples=25, deadline=None)
@given(position=positions())
def test_bones_keep_their_length(position: Position) -> None:
    body = settled(position, Build(stature_m=1.6))
    for side in ("left", "right"):
        for one, other, share in (("hip", "knee", 0.245), ("knee", "ankle", 0.246), ("shoulder", "elbow", 0.186)):
            apart = [a - b for a, b in zip(body.points[f"{one}_{side}"], body.points[f"{other}_{side}"], strict=True)]
            assert sum(item * item for item in apart) ** 0.5 == pytest.approx(share * 1.6)


@pytest.mark.parametrize("name", ["cobra: 0", "plow: 0", "supported-90-90-breathing: 0", "calf-foam-roll: 0"])
@pytest.mark.parametrize("stature", [1.5, 1.95])
def test_every_size_of_body_is_set_down(name: str, stature: float) -> None:
    placed = placement(EVERY[name], Build(stature_m=stature))
    assert placed.body.stature == stature
    assert max(abs(gap) for rest in placed.rests for gap in rest.gaps(placed.body)) <= TOUCHING_M


# ---- single cases --------------------------------------------------------------------------------------------


def test_an_upright_stand_is_left_alone() -> None:
    pose = Position.standing()
    assert max(gaps(pose)) < 0.005
    assert placement(pose, Build()).position == pose


def test_a_leg_that_is_lifted_is_not_pulled_down() -> None:
    body = settled(Position.standing().right(hip_flexion=90, knee_flexion=90).lifting("right leg"), Build())
    assert body.points["ankle_right"][1] > 0.3


def test_a_foot_on_a_wrong_ankle_comes_down_flat() -> None:
    placed = placement(Position.supine(hip_flexion=45, knee_flexion=90), Build())
    assert placed.position.left_leg.ankle_dorsiflexion < -20
    assert placed.worst_m < TOUCHING_M


def test_a_bench_is_as_high_as_the_lower_legs_want_it() -> None:
    assert heights(Position.supine(hip_flexion=90, knee_flexion=90).resting("lower legs", on=bench), "bench") == [
        pytest.approx(0.45, abs=0.1)
    ]


@pytest.mark.parametrize(
    ("position", "kind", "height"),
    [
        (Position.supine().resting("calves", on=foam_roller), "foam_roller", 0.15),
        (Position.standing().supported_by("feet", on=box), "box", 0.4),
        (Position.sitting().lifting("feet"), "chair", 0.45),
        (Position.supine().resting("calves", on=stability_ball), "stability_ball", 0.64),
    ],
)
def test_what_has_a_height_keeps_it(position: Position, kind: str, height: float) -> None:
    assert heights(position, kind) == [height]
    assert max(gaps(position)) <= TOUCHING_M


def test_hands_on_a_wall_leave_the_body_before_it() -> None:
    placed = placement(Position.standing(shoulder_flexion=90, wrist_extension=70).resting("hands", on=wall), Build())
    rest = next(rest for rest in placed.rests if rest.on.kind == "wall")
    assert passes_through(placed, rest) <= TOUCHING_M
    assert rest.normal == (-1.0, 0.0, 0.0)


def test_a_head_that_lies_sideways_has_a_pillow() -> None:
    lying = Position.side_lying("left", hip_flexion=60, knee_flexion=80)
    assert 0.05 < heights(lying, "cushion")[0] < 0.25
    assert heights(lying.resting("head", on=cushion), "cushion") == heights(lying, "cushion")


def test_hands_come_to_what_they_touch() -> None:
    pose = Position.sitting(shoulder_flexion=10).touching("hands", on="thighs")
    before, after = (settled(item, Build()).points["wrist_right"] for item in (Position.sitting(), pose))
    assert after[0] > before[0] + 0.1
    assert placement(pose, Build()).worst_m < TOUCHING_M


def test_what_cannot_be_reached_is_reported() -> None:
    pose = Position.standing().touching("hands", on="toes")
    assert placement(pose, Build()).worst_m > 0.1


def test_a_body_without_support_and_one_that_hangs_are_clear_of_the_floor() -> None:
    flying = Position.standing().lifting("legs")
    for pose in (flying, Position.hanging()):
        body = settled(pose, Build())
        assert min(outermost(ring, DOWN)[1] for rings in tubes(body).values() for ring in rings) > 0.1
    assert heights(Position.sitting(), chair.kind)[0] == pytest.approx(0.44, abs=0.06)


def test_a_bar_stays_where_it_is_while_the_body_moves() -> None:
    hang, pull = (placement(pose, Build()) for pose in catalog["pull-up"].positions)
    tops = [placed.rests[0].points(placed.body)[0][1] for placed in (hang, pull)]
    assert tops[0] == pytest.approx(tops[1], abs=1e-3)
    assert pull.body.points["hips"][1] > hang.body.points["hips"][1] + 0.4
    low = Position.hanging().supported_by("hands", on=Surface(kind="bar", height_m=1.1))
    assert placement(low, Build()).rests[0].points(settled(low, Build()))[0][1] == pytest.approx(1.1, abs=1e-3)


def test_least_squares_stay_inside_their_bounds() -> None:
    def problem(values: list[float]) -> tuple[list[float], list[Row]]:
        return [values[0] - 5.0, values[0] + values[1]], [[(0, 1.0)], [(0, 1.0), (1, 1.0)]]

    unknowns = [Unknown(start=0.0, high=2.0), Unknown(start=0.0, cost=0.01)]
    found = solve(problem, unknowns)
    assert found == [pytest.approx(2.0), pytest.approx(-2.0, abs=0.01)]
