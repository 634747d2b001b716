"""Masses, what bears them, and what they ask of the low back: laws, and numbers that were measured in people."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from mobility import Contact, Dose, Exercise, Load, Person, Position, Step, catalog, check, seconds
from mobility.biomechanics.anthropometry import Build
from mobility.biomechanics.inertia import Mass, centre_of_mass, segments
from mobility.biomechanics.landmarks import DOWN
from mobility.biomechanics.reactions import Patch, flat, margin, patches, reactions
from mobility.biomechanics.settled import settled
from mobility.biomechanics.skeleton import posed
from mobility.biomechanics.statics import Carried, G, Size, Statics, loads, plumb_arms, statics
from mobility.facts import Facts, records
from mobility.props import bench, wall
from strategies import positions

USUAL = Build(stature_m=1.75)
SOMEBODY = Size()
SEXES = st.sampled_from(["female", "male", None])
EVERY = {
    f"{id}: {pose.label or number}": pose
    for id, exercise in catalog.written.items()
    for number, pose in enumerate(exercise.positions, 1)
}


def of(position: Position, kilograms: float = 0.0, size: Size = SOMEBODY, at: str = "hands") -> Statics:
    """The statics of a position that something bears."""
    carried = (Carried(mass_kg=kilograms, at=at),) if kilograms else ()
    found = statics(position, carried, size)
    assert found is not None
    return found


def borne(position: Position, kilograms: float = 0.0) -> tuple[tuple[Mass, ...], tuple[Patch, ...], tuple[float, ...]]:
    """Masses, what bears them, and how much each part bears."""
    body = settled(position, USUAL)
    carried = (Carried(mass_kg=kilograms),) if kilograms else ()
    masses = (*segments(body, None, 75.0), *loads(body, carried, plumb_arms(position)))
    bearing = tuple(patch for patch in patches(body, position) if patch.bears)
    return masses, bearing, reactions(masses, bearing, DOWN, 75.0)


# ---- masses --------------------------------------------------------------------------------------------


@settings(max_examples=40)
@given(position=positions(), sex=SEXES, kilograms=st.floats(3, 300), stature=st.floats(0.5, 2.3))
def test_segments_weigh_as_much_as_the_body(position: Position, sex: str, kilograms: float, stature: float) -> None:
    masses = segments(posed(position, 0.0, stature), sex, kilograms)
    assert sum(item.mass_kg for item in masses) == pytest.approx(kilograms)
    assert all(item.mass_kg > 0 for item in masses)
    assert len({item.name for item in masses}) == len(masses)


@settings(max_examples=40)
@given(position=positions(), pitch=st.integers(-90, 180), sex=SEXES)
def test_a_mirrored_body_has_its_masses_mirrored(position: Position, pitch: int, sex: str) -> None:
    position = position.changed(pitch=pitch)
    swap = {"left": "right", "right": "left"}
    own = {item.name: item for item in segments(posed(position, 10.0, 1.7), sex, 70.0)}
    for item in segments(posed(position.mirrored(), 10.0, 1.7), sex, 70.0):
        stem, _, side = item.name.rpartition("_")
        other = own[f"{stem}_{swap[side]}" if side in swap else item.name]
        x, y, z = other.centre
        assert item.mass_kg == other.mass_kg
        assert item.centre == pytest.approx((x, y, -z), abs=1e-9)


@pytest.mark.parametrize(("sex", "above"), [("female", 0.4515), ("male", 0.4960), (None, 0.4737)])
def test_what_is_carried_through_the_lowest_disc(sex: str | None, above: float) -> None:
    """Dumas 2007: head, thorax with abdomen, and arms."""
    masses = segments(posed(Position.standing(), 0.0, 1.75), sex, 1.0)
    assert sum(item.mass_kg for item in masses if item.above) == pytest.approx(above, abs=1e-4)


@pytest.mark.parametrize(("sex", "high", "ahead"), [("female", 0.564, -0.016), ("male", 0.580, -0.036)])
def test_the_trunk_of_somebody_who_stands_balances_where_it_was_measured(sex: str, high: float, ahead: float) -> None:
    body = posed(Position.standing(), 0.0, 1.75)
    trunk = centre_of_mass(tuple(item for item in segments(body, sex, 1.0) if item.name.startswith("trunk")))
    foot, top = body.points["spine0"], body.points["spine11"]
    size = ((top[0] - foot[0]) ** 2 + (top[1] - foot[1]) ** 2) ** 0.5
    up = (top[0] - foot[0]) / size, (top[1] - foot[1]) / size
    way = trunk[0] - foot[0], trunk[1] - foot[1]
    assert (way[0] * up[0] + way[1] * up[1]) / size == pytest.approx(high, abs=1e-4)
    assert (way[0] * up[1] - way[1] * up[0]) / size == pytest.approx(ahead, abs=1e-4)


def test_a_bent_trunk_carries_its_mass_along_the_bend() -> None:
    straight, round_ = (
        centre_of_mass(tuple(item for item in segments(posed(pose, 0.0, 1.75), None, 1.0) if "trunk" in item.name))
        for pose in (Position.standing(pitch=0), Position.standing(pitch=0, thoracic_flexion=60))
    )
    assert round_[0] > straight[0] + 0.03


# ---- what bears them -----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", [name for name in EVERY if EVERY[name].supports and EVERY[name].posture != "hanging"])
def test_what_bears_adds_up_and_balances(name: str) -> None:
    position = EVERY[name]
    masses, bearing, kilograms = borne(position)
    assert min(kilograms) >= 0
    assert sum(kilograms) == pytest.approx(sum(item.mass_kg for item in masses))
    spots = [flat(patch.point, DOWN) for patch in bearing]
    com = flat(centre_of_mass(masses), DOWN)
    middle = [sum(kg * spot[axis] for kg, spot in zip(kilograms, spots, strict=True)) / 75.0 for axis in (0, 1)]
    apart = ((middle[0] - com[0]) ** 2 + (middle[1] - com[1]) ** 2) ** 0.5
    # beyond the base the edge bears, or a hair inside it
    assert apart == pytest.approx(max(0.0, -margin(com, spots)), abs=0.003)


@settings(max_examples=40)
@given(position=positions(), kilograms=st.floats(0, 200), mass=st.floats(20, 200))
def test_shares_add_up_and_nothing_is_beyond_its_band(position: Position, kilograms: float, mass: float) -> None:
    found = statics(position, (Carried(mass_kg=kilograms),), Size(mass_kg=mass))
    if found is None:
        assert all(support.on.kind == "wall" for support in position.supports)
        return
    assert sum(share for _, _, share in found.shares) == pytest.approx(1)
    assert all(share >= 0 for _, _, share in found.shares)
    assert found.compression_band[0] < found.compression_n < found.compression_band[1]
    assert found.shear_band[0] <= found.shear_n <= found.shear_band[1]


def test_a_stated_share_is_kept_where_balance_lets_it() -> None:
    leaning = Position.quadruped()
    stated = evolve(
        leaning,
        supports=tuple(evolve(item, share=0.18) if item.landmark == "hand" else item for item in leaning.supports),
    )
    hands = {side: share for part, side, share in of(stated).shares if part == "hand"}
    assert hands == {"left": pytest.approx(0.18, abs=0.003), "right": pytest.approx(0.18, abs=0.003)}


def test_both_feet_bear_alike_and_one_foot_alone_bears_all() -> None:
    assert {side: share for _, side, share in of(Position.standing()).shares} == pytest.approx(
        {"left": 0.5, "right": 0.5}
    )
    one = Position.standing().right(knee_flexion=90).lifting("right leg")
    assert of(one).shares == (("sole", "left", pytest.approx(1)),)


def test_balance() -> None:
    standing = of(Position.standing()).balance_margin_m
    wide = of(Position.standing(hip_abduction=25)).balance_margin_m
    bowed = of(Position.standing(pitch=60, hip_flexion=60, shoulder_flexion=150)).balance_margin_m
    assert standing is not None and 0.02 < standing < 0.15
    assert wide is not None and wide >= standing
    assert bowed is not None and bowed < 0 < standing
    assert of(Position.hanging()).balance_margin_m is None


def test_the_margin_is_the_way_to_the_nearest_edge() -> None:
    square = ((0.0, 0.0), (2.0, 0.0), (2.0, 1.0), (0.0, 1.0))
    assert margin((1.0, 0.4), square) == pytest.approx(0.4)
    assert margin((3.0, 0.5), square) == pytest.approx(-1.0)
    assert margin((0.5, 0.3), ((0.0, 0.0), (1.0, 0.0))) == pytest.approx(-0.3)


# ---- the lowest disc -----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", EVERY)
def test_a_mirrored_position_asks_the_same(name: str) -> None:
    load = (Carried(mass_kg=10, side="right"),)
    own, other = statics(EVERY[name], load), statics(EVERY[name].mirrored(), (evolve(load[0], side="left"),))
    if own is None or other is None:
        assert own is other
        return
    for field in ("moment_nm", "compression_n", "shear_n", "balance_margin_m"):
        # a body whose halves are alike comes to rest alike to a hundredth of a degree
        assert getattr(own, field) == pytest.approx(getattr(other, field), abs=1.5)
    assert own.sideways_nm == pytest.approx(-other.sideways_nm, abs=0.1)


@given(kilograms=st.floats(0, 100), more=st.floats(0.1, 50), raised=st.integers(10, 90), pitch=st.integers(0, 90))
def test_more_weight_held_in_front_presses_more(kilograms: float, more: float, raised: int, pitch: int) -> None:
    pose = Position.standing(pitch=pitch, hip_flexion=pitch, shoulder_flexion=pitch + raised)
    assert of(pose, kilograms + more).compression_n > of(pose, kilograms).compression_n
    assert of(pose, kilograms + more).moment_nm > of(pose, kilograms).moment_nm


@given(kilograms=st.floats(5, 60), near=st.integers(10, 50), farther=st.integers(5, 40))
def test_the_same_weight_farther_out_presses_more(kilograms: float, near: int, farther: int) -> None:
    held, out = (Position.standing(shoulder_flexion=angle) for angle in (near, near + farther))
    assert of(out, kilograms).compression_n > of(held, kilograms).compression_n


@given(kilograms=st.floats(5, 60), factor=st.floats(1.05, 2))
def test_a_heavier_body_presses_in_proportion(kilograms: float, factor: float) -> None:
    pose = Position.standing(pitch=40, hip_flexion=40, shoulder_flexion=60)
    light = of(pose, kilograms, Size(mass_kg=60))
    heavy = of(pose, kilograms * factor, Size(mass_kg=60 * factor))
    assert heavy.moment_nm == pytest.approx(factor * light.moment_nm)
    assert heavy.shear_n == pytest.approx(factor * light.shear_n)
    # the tone of resting muscles stays what it is
    assert heavy.compression_n - 120 == pytest.approx(factor * (light.compression_n - 120))


def test_a_moment_by_hand() -> None:
    """20 kg on straight arms, level with the shoulders: their weight times how far they are from the disc."""
    pose = Position.standing(shoulder_flexion=90)
    body = settled(pose, USUAL)
    grip = loads(body, (Carried(mass_kg=20),))[0].centre
    lever = grip[0] - body.points["spine0"][0]
    assert lever == pytest.approx(0.69, abs=0.03)
    assert of(pose, 20).moment_nm - of(pose).moment_nm == pytest.approx(20 * G * lever)


@pytest.mark.parametrize(
    "name",
    ["supine-rest", "supported-90-90-breathing", "legs-up-the-wall", "prone-on-elbows", "knees-to-chest-no-pull"],
)
def test_a_body_that_lies_needs_no_muscle(name: str) -> None:
    found = of(catalog[name].position)
    assert abs(found.moment_nm) < 5
    assert found.compression_n < 250


def test_hanging_unloads() -> None:
    hanging, standing = of(catalog["dead-hang"].position), of(Position.standing())
    # the lower body pulls at the disc with its weight; tone and what keeps the legs in line press against that
    assert hanging.compression_n < standing.compression_n - 200
    assert of(catalog["dead-hang"].position, 40, at="waist").compression_n < hanging.compression_n


def test_belly_and_back_muscles_work_on_their_own_side() -> None:
    assert of(catalog["plank"].position).moment_nm < -50
    assert of(catalog["double-leg-lower"].positions[1]).moment_nm < -30
    assert of(catalog["superman"].positions[1]).moment_nm > 50
    assert abs(of(catalog["side-plank"].position).sideways_nm) > 100


def test_a_plank_may_take_less_where_hands_and_feet_press_together() -> None:
    low, high = of(catalog["plank"].position).compression_band
    assert high - of(catalog["plank"].position).compression_n < 400
    assert of(catalog["plank"].position).compression_n - low > 500


def test_a_wall_pushes_back() -> None:
    leaning = Position.standing(pitch=35, hip_flexion=35, shoulder_flexion=90)
    on_wall = leaning.resting("hands", on=wall)
    free, held = of(leaning), of(on_wall)
    assert held.balance_margin_m is not None and free.balance_margin_m is not None
    assert held.balance_margin_m > free.balance_margin_m
    assert all(part == "sole" for part, _, share in held.shares if share > 0)
    assert statics(Position.standing().supported_by("hands", on=wall)) is None


def test_an_arm_of_which_nothing_is_said_hangs_from_a_stoop() -> None:
    stooped = Position.standing(hip_flexion=90, knee_flexion=20)
    reaching = stooped.changed(shoulder_flexion=stooped.trunk_pitch)
    assert of(stooped, 20).moment_nm == pytest.approx(of(reaching, 20).moment_nm, rel=0.15)
    assert plumb_arms(Position.supine()) == frozenset()
    assert plumb_arms(stooped.right(shoulder_flexion=10)) == frozenset({"left"})


SITES = ("shoulders", "back", "head", "hands", "waist", "ankles")


@pytest.mark.parametrize("at", SITES)
def test_what_hangs_below_the_disc_does_not_press_it(at: str) -> None:
    pressed = of(Position.standing(), 20, at=at).compression_n - of(Position.standing()).compression_n
    assert (pressed > 100) is (at not in {"waist", "ankles"})


def test_a_load_on_one_side_bends_sideways() -> None:
    found = statics(Position.standing(), (Carried(mass_kg=20, side="right"),))
    assert found is not None
    assert found.sideways_nm == pytest.approx(20 * G * 0.21, rel=0.1)
    assert of(Position.standing(), 20).sideways_nm == pytest.approx(0, abs=1e-9)


# ---- against people ------------------------------------------------------------------------------------

ONE_MAN = Size(mass_kg=70, stature_m=1.68, sex="male")
N_PER_MPA = 1800 / 1.5
"""A disc of 18 cm2 whose middle carries half as much again as the mean (from memory)."""

MEASURED = {
    # Wilke 1999, pressure in the disc above in one man, MPa; loads of 20 kg
    "lying on the front": (0.10, Position.prone(), 0),
    "lying on the back": (0.10, Position.supine(), 0),
    "lying on the side": (0.12, Position.side_lying(), 0),
    "sitting": (0.46, Position.sitting(), 0),
    "standing": (0.50, Position.standing(), 0),
    "bent 36 degrees": (1.10, Position.standing(pitch=36, hip_flexion=36, cue="rounded", shoulder_flexion=36), 0),
    "20 kg close to the body": (1.10, Position.standing(shoulder_flexion=-15, elbow_flexion=90), 20),
    "20 kg with bent knees": (1.70, Position.squat(hip_flexion=110, knee_flexion=90, pitch=45), 20),
    "20 kg with a round back": (2.30, catalog["round-back-lift"].positions[1], 20),
}


@pytest.mark.parametrize("name", MEASURED)
def test_what_was_measured_lies_in_the_band(name: str) -> None:
    megapascal, position, kilograms = MEASURED[name]
    low, high = of(position, kilograms, ONE_MAN).compression_band
    assert low <= megapascal * N_PER_MPA <= high


def test_the_order_is_the_measured_one() -> None:
    ours = [of(position, kilograms, ONE_MAN).compression_n for _, position, kilograms in MEASURED.values()]
    lying, sitting, standing, bent, close, knees, round_ = max(ours[:3]), *ours[3:]
    assert lying < min(sitting, standing) < max(sitting, standing) < min(bent, close) < knees < round_


PAGE = (Path(__file__).parents[1] / "docs" / "body.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| ([a-z-]+) \| (\d+) \| (-?\d+) \| (\d+) \|", PAGE, re.MULTILINE)


@pytest.mark.parametrize(("id", "kilograms", "moment", "newtons"), ROWS, ids=[row[0] for row in ROWS])
def test_the_page_tells_what_the_catalog_comes_to(id: str, kilograms: str, moment: str, newtons: str) -> None:
    """Rounded, and not renewed for every small change of an angle."""
    exercise = catalog[id]
    load = exercise.load
    carried = (Carried(mass_kg=float(kilograms), at=load.at, side=load.side),) if load else ()
    found = [item for pose in exercise.positions if (item := statics(pose, carried))]
    most = max(found, key=lambda item: item.compression_n)
    assert most.compression_n == pytest.approx(float(newtons), abs=200)
    assert most.moment_nm == pytest.approx(float(moment), abs=15)


# ---- as facts ------------------------------------------------------------------------------------------


def facts(exercise: Exercise, person: Person | None = None, dose: Dose | None = None) -> list[Facts]:
    """The records of an exercise, one for each key position."""
    return list(records(Step(exercise, dose=dose), person or Person()))


def test_a_usual_load_makes_it_an_assumption() -> None:
    usual = facts(catalog["deadlift"])[0]
    said = facts(catalog["deadlift"], dose=Dose(reps=5, load_kg=60))[0]
    assert "compression_n" in usual.assumed
    assert not {"compression_n", "shear_n"} & said.assumed
    assert said["compression_n"] == usual["compression_n"]
    assert usual.bands["compression_n"][0] < usual["compression_n"] < usual.bands["compression_n"][1]


@pytest.mark.parametrize(
    ("words", "exercise"),
    [
        ("fast", catalog["kettlebell-swing"]),
        ("pulled by a cable", catalog["pallof-press"]),
        ("pressed against a machine", catalog["leg-press"]),
        ("a load nobody knows", Exercise("x", position=Position.standing(), load=Load(implement="barbell"))),
        ("in flight", Exercise("x", position=evolve(Position.standing(), supports=()))),
    ],
)
def test_what_statics_cannot_say_is_unknown(words: str, exercise: Exercise) -> None:
    assert all(record["compression_n"] is None and record["shear_n"] is None for record in facts(exercise)), words


def test_the_body_is_the_person_s() -> None:
    hinge = catalog["hip-hinge"]
    bottom = [facts(hinge, Person(body_mass_kg=kg, stature_m=1.75))[1]["compression_n"] for kg in (50, 75, 100)]
    assert bottom == sorted(bottom)
    assert facts(hinge)[1]["compression_n"] == bottom[1]
    assert facts(hinge, Person(stature_m=1.95))[1]["compression_n"] > bottom[1]


def test_a_roller_under_the_back_bears() -> None:
    roll = catalog["thoracic-foam-roll"]
    without = evolve(roll, contacts=())
    assert any(contact.weighted for contact in roll.contacts)
    assert facts(roll)[0]["compression_n"] < facts(without)[0]["compression_n"] - 500


def test_traction_is_no_compression() -> None:
    heavy = Exercise("x", position=Position.hanging(), load=Load(at="waist", implement="plate", mass_kg=60))
    assert of(Position.hanging(), 60, at="waist").compression_n < 0
    assert facts(heavy)[0]["compression_n"] == 0


HEAD_DOWN = ("downward-dog", "headstand", "plow", "shoulder-stand", "standing-toe-touch", "wheel-pose")
HEAD_UP = (
    "cat-cow",
    "childs-pose",
    "usual-sitting",
    "supine-rest",
    "plank",
    "deadlift",
    "legs-up-the-wall",
    "glute-bridge",
    "lunge",
    "push-up",
)


@pytest.mark.parametrize("id", [*HEAD_DOWN, *HEAD_UP])
def test_head_below_the_heart(id: str) -> None:
    assert any(record["head_below_heart"] for record in facts(catalog[id])) is (id in HEAD_DOWN)


@pytest.mark.parametrize("id", ["legs-up-the-wall", "headstand", "shoulder-stand", "downward-dog", "supine-rest"])
def test_legs_above_the_heart(id: str) -> None:
    legs_up = {"legs-up-the-wall", "headstand", "shoulder-stand"}
    assert facts(catalog[id])[0]["legs_above_heart"] is (id in legs_up)


def test_one_leg_up_is_not_both() -> None:
    one = Position.supine().right(hip_flexion=85).lifting("right leg")
    assert facts(Exercise("x", position=one))[0]["legs_above_heart"] is False


def test_passing_through_head_down_is_no_hold() -> None:
    assert "POS001" not in check(catalog["cat-cow"]).codes()
    assert "POS001" in check(catalog["downward-dog"].for_(seconds(30))).codes()


def test_a_tool_under_somebody_who_sits_changes_little() -> None:
    ball = Contact("gluteal", with_="soft_ball", weighted=True)
    sitting = Exercise("x", position=Position.floor_sitting(), contacts=(ball,))
    assert facts(sitting)[0]["compression_n"] == pytest.approx(
        facts(evolve(sitting, contacts=()))[0]["compression_n"], abs=150
    )


def test_a_bench_bears_what_lies_on_it() -> None:
    lying = Position.supine(hip_flexion=90, knee_flexion=90).resting("lower legs", on=bench)
    calves = sum(share for part, _, share in of(lying).shares if part in {"calf", "shin"})
    assert 0.08 < calves < 0.35
