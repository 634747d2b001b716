"""The body against a physics engine: places of joints and the moment about L5/S1, from the same angles and masses.

MuJoCo is given bones, hinges (axis and angle of each) and masses on their bones; where things come to lie in the room
and what gravity does to them it works out by itself.  It verifies rotations and sums, not anatomy.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import radians
from typing import Any

import pytest
from attrs import define, field

from mobility import Position, catalog
from mobility.biomechanics import anthropometry as measures
from mobility.biomechanics import inertia
from mobility.biomechanics.lumbar import lumbar_angle
from mobility.biomechanics.lumbar_input import lumbar_input
from mobility.biomechanics.posed import Posed
from mobility.biomechanics.reactions import patches, reactions
from mobility.biomechanics.skeleton import SHOULDER, posed
from mobility.biomechanics.statics import (
    GRIP,
    Carried,
    Force,
    G,
    Strain,
    forces_above,
    gravity,
    loads,
)

mujoco = pytest.importorskip("mujoco")

STATURE, MASS = 1.75, 75.0
NOTHING = 1e-10
"""Kilograms of a body that is only a hinge."""

Z, X, Y = "0 0 1", "1 0 0", "0 1 0"
Turn = tuple[str, float]
Place = tuple[float, float, float]


@define(kw_only=True)
class Bone:
    """A body of the engine: where it hangs on its parent, its hinges in order, its mass, and its joints' names."""

    name: str
    at: Place
    turns: tuple[Turn, ...] = ()
    masses: tuple[tuple[float, Place], ...] = ()
    points: tuple[tuple[str, Place], ...] = ()
    children: list[Bone] = field(factory=list)

    def xml(self) -> str:
        """Itself and what hangs on it."""
        hinges = "".join(
            f'<joint name="{self.name}:{number}" type="hinge" axis="{axis}"/>'
            for number, (axis, _) in enumerate(self.turns)
        )
        sites = "".join(f'<site name="{name}" pos="{_text(place)}"/>' for name, place in self.points)
        weights = "".join(
            f'<body pos="{_text(place)}"><inertial pos="0 0 0" mass="{mass!r}" diaginertia="1e-4 1e-4 1e-4"/></body>'
            for mass, place in self.masses
        )
        own = f'<inertial pos="0 0 0" mass="{NOTHING}" diaginertia="1e-10 1e-10 1e-10"/>'
        inner = "".join(child.xml() for child in self.children)
        return f'<body name="{self.name}" pos="{_text(self.at)}">{hinges}{own}{sites}{weights}{inner}</body>'

    def angles(self) -> Iterator[tuple[str, float]]:
        """The angle of every hinge below, degrees."""
        yield from ((f"{self.name}:{number}", angle) for number, (_, angle) in enumerate(self.turns))
        for child in self.children:
            yield from child.angles()


def _text(place: Place) -> str:
    return " ".join(repr(STATURE * value) for value in place)


def _undone(turns: tuple[Turn, ...]) -> tuple[Turn, ...]:
    return tuple((axis, -angle) for axis, angle in reversed(turns))


# ---- the model in bones and hinges ---------------------------------------------------------------------


def body_of(position: Position, lumbar: float, kilograms: float) -> Bone:
    """The whole body; lengths in shares of stature, angles in degrees; `kilograms` are held in the hands."""
    root, column = position.root, inertia._table(None)
    size = (measures.HIP_TO_L5S1[0] ** 2 + measures.HIP_TO_L5S1[1] ** 2) ** 0.5
    own = column["pelvis"]
    centre = (measures.HIP_TO_L5S1[0] + own.ahead * size, measures.HIP_TO_L5S1[1] + own.along * size, 0.0)
    pelvis = Bone(
        name="pelvis",
        at=(0.0, 0.0, 0.0),
        turns=((Y, root.heading), (Z, lumbar - position.trunk_pitch), (X, root.list), (Y, root.turn)),
        masses=((own.share * MASS, centre),),
        points=(("hips", (0.0, 0.0, 0.0)), ("spine0", (*measures.HIP_TO_L5S1, 0.0))),
    )
    _spine(pelvis, position, lumbar, kilograms)
    for side, sign in (("right", 1.0), ("left", -1.0)):
        _leg(pelvis, position, (side, sign), lumbar)
    return pelvis


def _spine(pelvis: Bone, position: Position, lumbar: float, kilograms: float) -> None:
    spine, slices = position.spine, inertia._slices(None)
    regions = (
        (measures.LUMBAR_LEANS, measures.LUMBAR_LINK, (lumbar, spine.lumbar_lateral, spine.lumbar_rotation)),
        (
            measures.THORACIC_LEANS,
            measures.THORACIC_LINK,
            (spine.thoracic_flexion, spine.thoracic_lateral, spine.thoracic_rotation),
        ),
        (measures.NECK_LEANS, measures.NECK_LINK, (spine.neck_flexion, spine.neck_lateral, spine.neck_rotation)),
    )
    parent, at, number, back = pelvis, (*measures.HIP_TO_L5S1, 0.0), 0, ()
    for leans, link, (flexion, lateral, rotation) in regions:
        for index, lean in enumerate(leans, 1):
            number, share = number + 1, index / len(leans)
            bend = ((Z, -flexion * share), (X, lateral * share), (Y, rotation * share))
            # the probe about x stands first, so that the hinges of the lowest link carry the moment about L5/S1
            probe = ((X, 0.0),) if number == 1 else ()
            mass = ((slices.shares[number - 1] * MASS, (slices.ahead, link / 2, 0.0)),) if number <= 11 else ()
            # a link is bent against the foot of its region: first out of the bend of the link below, then into its own
            straight = Bone(name=f"base{number}", at=at, turns=back)
            bone = Bone(
                name=f"link{number}", at=(0.0, 0.0, 0.0), turns=(*probe, *bend, (Z, -lean)), masses=mass,
                points=((f"spine{number}", (0.0, link, 0.0)),),
            )  # fmt: skip
            straight.children.append(bone)
            parent.children.append(straight)
            parent, at, back = bone, (0.0, link, 0.0), ((Z, lean), *_undone(bend))
        # the next region starts from this one's last bend
        back = ((Z, lean),)
        if number == 11:
            thorax = Bone(name="thorax", at=at, turns=back)
            parent.children.append(thorax)
            for side, sign in (("right", 1.0), ("left", -1.0)):
                _arm(thorax, position, (side, sign), kilograms / 2)
    skull = (inertia._table(None)["head"].share * MASS, inertia._skull(None))
    parent.children.append(Bone(name="skull", at=at, turns=back, masses=(skull,), points=(("head", (0.0, 0.0, 0.0)),)))


def _limb(parent: Bone, side: str, at: Place, parts: tuple[tuple[str, str, float, tuple[Turn, ...]], ...]) -> Bone:
    """A chain of bones of a limb: (segment, the joint at its lower end, its length, its hinges)."""
    for segment, joint, reach, turns in parts:
        own = inertia._table(None)[segment]
        bone = Bone(
            name=f"{segment}_{side}", at=at, turns=turns,
            masses=((own.share * MASS, (0.0, -own.along * reach, 0.0)),),
            points=((f"{joint}_{side}", (0.0, -reach, 0.0)),),
        )  # fmt: skip
        parent.children.append(bone)
        parent, at = bone, (0.0, -reach, 0.0)
    return parent


def _leg(pelvis: Bone, position: Position, which: tuple[str, float], lumbar: float) -> None:
    side, sign = which
    leg = position.left_leg if side == "left" else position.right_leg
    hip = (Z, leg.hip_flexion - lumbar), (X, -sign * leg.hip_abduction), (Y, -sign * leg.hip_external_rotation)
    place = (0.0, 0.0, sign * measures.HALF_HIPS)
    pelvis.points += ((f"hip_{side}", place),)
    shank = _limb(
        pelvis, side, place,
        (("thigh", "knee", measures.THIGH, hip), ("shank", "ankle", measures.SHANK, ((Z, -leg.knee_flexion),))),
    )  # fmt: skip
    foot = inertia._table(None)["foot"]
    centre = (inertia._HEEL + foot.along * measures.FOOT, inertia._SOLE / 2, 0.0)
    shank.children.append(
        Bone(
            name=f"foot_{side}", at=(0.0, -measures.SHANK, 0.0), turns=((Z, leg.ankle_dorsiflexion),),
            masses=((foot.share * MASS, centre),),
        )
    )  # fmt: skip


def _arm(thorax: Bone, position: Position, which: tuple[str, float], kilograms: float) -> None:
    side, sign = which
    arm = position.left_arm if side == "left" else position.right_arm
    lift = 0.03 * max(0.0, max(arm.shoulder_flexion, arm.shoulder_abduction) - 60) / 120 + arm.scapula_elevation
    place = (SHOULDER[0], SHOULDER[1] + lift, sign * SHOULDER[2] * measures.HALF_BIACROMIAL)
    thorax.points += ((f"shoulder_{side}", place),)
    turns = (
        (Z, arm.shoulder_flexion),
        (X, -sign * arm.shoulder_abduction),
        (Y, -sign * arm.shoulder_external_rotation),
    )
    hand = _limb(
        thorax, side, place,
        (
            ("upper_arm", "elbow", measures.UPPER_ARM, turns),
            ("forearm", "wrist", measures.FOREARM, ((Z, arm.elbow_flexion),)),
            (
                "hand", "fingertip", measures.HAND,
                ((Y, sign * (arm.forearm_pronation - 90)), (Z, arm.wrist_extension)),
            ),
        ),
    )  # fmt: skip
    if kilograms:
        hand.masses += ((kilograms, (0.0, -GRIP * measures.HAND, 0.0)),)


# ---- both at work --------------------------------------------------------------------------------------


def engine(bones: Bone, down: Place) -> tuple[Any, Any]:
    """The engine's model with every hinge at its angle, at rest."""
    xml = f'<mujoco><option gravity="{" ".join(repr(G * value) for value in down)}"/>'
    model = mujoco.MjModel.from_xml_string(f"{xml}<worldbody>{bones.xml()}</worldbody></mujoco>")
    data = mujoco.MjData(model)
    for name, angle in bones.angles():
        data.joint(name).qpos[0] = radians(angle)
    mujoco.mj_inverse(model, data)
    return model, data


def needed(model: Any, data: Any, pushes: tuple[Force, ...]) -> tuple[float, float]:
    """What the hinges of the lowest link must hold against weights and pushes: about z and about x of the pelvis."""
    held = data.qfrc_inverse.copy()
    for push in pushes:
        applied = held * 0
        mujoco.mj_applyFT(
            model, data, [*push.newtons], [0.0, 0.0, 0.0], [*push.point], model.body("link11").id, applied
        )
        held -= applied
    return held[model.joint("link1:1").dofadr[0]], held[model.joint("link1:0").dofadr[0]]


POSITIONS = {
    "standing stoop": (catalog["round-back-lift"].positions[1], 20.0),
    "hinge": (catalog["hip-hinge"].positions[1], 0.0),
    "deadlift": (catalog["deadlift"].positions[0], 60.0),
    "deep squat": (catalog["deep-squat"].position, 0.0),
    "half-kneeling": (catalog["low-lunge-overhead-lean"].position, 0.0),
    "quadruped": (catalog["bird-dog"].positions[1], 0.0),
    "long sitting": (catalog["seated-forward-fold"].position, 0.0),
    "plow": (catalog["plow"].position, 0.0),
    "hanging": (catalog["hanging-leg-raise"].positions[1], 0.0),
    "knees to chest": (catalog["knees-to-chest"].position, 0.0),
    "plank": (catalog["plank"].position, 0.0),
    "side plank": (catalog["side-plank"].position, 0.0),
    "turned and bent sideways": (
        Position.standing(
            hip_flexion=60, lumbar_lateral=15, lumbar_rotation=12, thoracic_rotation=25, thoracic_lateral=-10,
            neck_rotation=40, list=10, turn=-20, heading=35,
        ).right(shoulder_flexion=70, shoulder_abduction=50, shoulder_external_rotation=30, elbow_flexion=60),
        8.0,
    ),
}  # fmt: skip


def _case(name: str) -> tuple[Position, float, float, Posed]:
    position, kilograms = POSITIONS[name]
    stated = position.spine.lumbar_flexion
    lumbar = lumbar_angle(lumbar_input(position)) if stated is None else stated
    return position, kilograms, lumbar, posed(position, lumbar, STATURE)


@pytest.mark.parametrize("name", POSITIONS)
def test_every_joint_lies_where_the_engine_has_it(name: str) -> None:
    position, kilograms, lumbar, body = _case(name)
    _, data = engine(body_of(position, lumbar, kilograms), (0.0, -1.0, 0.0))
    assert len(body.points) == 30
    for joint, place in body.points.items():
        assert data.site(joint).xpos == pytest.approx(place, abs=1e-9), joint


@pytest.mark.parametrize("name", POSITIONS)
def test_the_moment_about_the_lowest_disc_is_the_engine_s(name: str) -> None:
    position, kilograms, lumbar, body = _case(name)
    carried = (Carried(mass_kg=kilograms),) if kilograms else ()
    masses = (*inertia.segments(body, None, MASS), *loads(body, carried))
    bearing = patches(body, position)
    down = gravity(position, masses, bearing)
    borne = reactions(masses, bearing, down, MASS)
    forces = forces_above(masses, bearing, borne, down)
    ours = Strain.of(body, forces, relief=0.0)
    pushes = forces[sum(item.above for item in masses) :]
    model, data = engine(body_of(position, lumbar, kilograms), down)
    flexing, sideways = needed(model, data, pushes)
    assert flexing == pytest.approx(ours.flexing_nm, abs=1e-6)
    assert -sideways == pytest.approx(ours.sideways_nm, abs=1e-6)


def test_the_engine_carries_the_same_weight() -> None:
    position, _, lumbar, _ = _case("deep squat")
    model, _ = engine(body_of(position, lumbar, 0.0), (0.0, -1.0, 0.0))
    assert sum(model.body_mass) == pytest.approx(MASS, abs=1e-6)


def test_an_angle_that_differs_is_noticed() -> None:
    position, kilograms, lumbar, body = _case("deadlift")
    _, data = engine(body_of(position.changed(knee_flexion=1), lumbar, kilograms), (0.0, -1.0, 0.0))
    assert abs(data.site("ankle_left").xpos[1] - body.points["ankle_left"][1]) > 0.01
