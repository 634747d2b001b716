"""Statics of a held position: the moment about L5/S1, what presses and shears the lowest disc, balance.

A single pair of muscles balances the moment (the classic hand calculation): no muscle works against another, nothing
moves, and pressure in the belly carries nothing.
"""

from __future__ import annotations

from functools import lru_cache
from math import cos, hypot, radians, sin

from attrs import frozen

from ..model.position import Position
from ..model.vocabulary import HAND_LANDMARKS, LoadSite, Sex, Side, Sides
from .anthropometry import FOREARM, HAND, UPPER_ARM, Build
from .inertia import Mass, centre_of_mass, segments
from .landmarks import DOWN, centre
from .posed import Posed
from .reactions import Patch, flat, margin, nearest, patches, reactions
from .settled import settled
from .space import Vector, along, axis, between, cross, dot, hull, mean, minus, plus, scaled, unit

G = 9.81
"""Standard gravity, m/s2."""

EXTENSOR_M, FLEXOR_M = 0.058, 0.085
"""Levers about L5/S1 of the muscles behind it and in front of it, metres (usual 50-60 mm behind; from memory)."""

SACRAL_SLOPE_DEG = 40.0
"""How far the top of the sacrum slopes down to the front in relaxed standing."""

RESTING_N = 120.0
"""Compression of a body that lies relaxed (about 0.1 MPa in the disc when prone)."""

MODEL_N = 200.0
"""How far an independent model of other anatomy lay off in three postures without a load (7 to 12 Nm)."""

LOADED_HIGH = 1.5
"""Lifting 20 kg, three ways, this kind of model gave 1.2 to 1.5 times what pressure in a disc comes to."""

LEVER_LOSS = (1.07, 1.11)
"""How much more compression and shear come out where the lever is let shrink in bending."""

FRICTION = 0.3
"""How hard hands and feet press along the floor, as a share of what they bear (policy)."""

SLOPE_BAND_DEG = 10.0
"""Sacral slopes of healthy adults scatter by about this much (from memory)."""


@frozen(kw_only=True)
class Carried:
    """An outside load: kilograms, and where and on which side it is held or worn."""

    mass_kg: float
    at: LoadSite = "hands"
    side: Sides = "both"


@frozen(kw_only=True)
class Size:
    """Whose body it is: mass in kilograms, stature in metres, sex where known."""

    mass_kg: float = 75.0
    stature_m: float = 1.75
    sex: Sex | None = None


Band = tuple[float, float]


@frozen(kw_only=True)
class Statics:
    """What a held position asks of the low back and of balance.

    `moment_nm` bends the low back forward when positive, so that the muscles behind it must work; `sideways_nm`
    bends it to the right.  `compression_n` is across the top of the sacrum and negative where the body pulls;
    `shear_n` slides L5 forward, and counts no muscle against it.  `balance_margin_m` is how far the centre of mass
    lies inside the edge of the base, negative outside; None for a body that hangs.  `shares` of all weight by part
    and side add up to 1.
    """

    moment_nm: float
    sideways_nm: float
    compression_n: float
    compression_band: Band
    shear_n: float
    shear_band: Band
    balance_margin_m: float | None
    shares: tuple[tuple[str, Side, float], ...]


@frozen(kw_only=True)
class Force:
    """A force in newtons, at a point in the room, on what lies above L5/S1."""

    newtons: Vector
    point: Vector


@lru_cache(maxsize=4096)
def statics(
    position: Position, carried: tuple[Carried, ...] = (), size: Size = Size(), under: tuple[str, ...] = ()
) -> Statics | None:
    """The statics of a position with its loads; None where nothing bears it.

    `under` names parts of the body that lie on a tool which is no support of the position.
    """
    body = settled(position, Build(stature_m=size.stature_m))
    touching = patches(body, position, under)
    bearing = tuple(patch for patch in touching if patch.bears)
    if not bearing:
        return None
    masses = (*segments(body, size.sex, size.mass_kg), *loads(body, carried, plumb_arms(position)))
    down = gravity(position, masses, bearing)
    borne = reactions(masses, bearing, down, size.mass_kg)
    forces = (*forces_above(masses, bearing, borne, down), *leaning(masses, touching))
    hangs = position.posture == "hanging"
    strain = Strain.of(body, forces, relief=0.0 if hangs else _relief(body, bearing, borne))
    return Statics(
        moment_nm=strain.flexing_nm,
        sideways_nm=strain.sideways_nm,
        compression_n=strain.compression_n,
        compression_band=_compression_band(strain, loaded=any(item.mass_kg > 0 for item in carried)),
        shear_n=strain.shear_n(SACRAL_SLOPE_DEG),
        shear_band=_shear_band(strain),
        balance_margin_m=None if hangs else balance(masses, touching),
        shares=_shares(bearing, borne),
    )


def gravity(position: Position, masses: tuple[Mass, ...], bearing: tuple[Patch, ...]) -> Vector:
    """Which way is down for the posed body: one that hangs swings until its centre is under its hands."""
    if position.posture != "hanging":
        return DOWN
    hands = [patch.point for patch in bearing if patch.landmark in HAND_LANDMARKS]
    if not hands:
        return DOWN
    return unit(minus(centre_of_mass(masses), mean(hands)))


def loads(body: Posed, carried: tuple[Carried, ...], plumb: frozenset[Side] = frozenset()) -> tuple[Mass, ...]:
    """Outside loads as masses, split between the sides where both carry; arms of sides in `plumb` hang straight."""
    return tuple(mass for item in carried for mass in _load(body, item, plumb))


def plumb_arms(position: Position) -> frozenset[Side]:
    """Sides on which somebody on the feet holds what is in the hand and nobody says how: then the arm hangs down.

    Arms at zero lie along the trunk, which is how nobody holds a weight in a stoop.
    """
    if position.posture not in {"standing", "squat"}:
        return frozenset()
    return frozenset(side for side in SIDES if _is_unsaid(position, side))


def _is_unsaid(position: Position, side: Side) -> bool:
    arm, hands = position.arm(side), {"hand", "fist"}
    used = position.borne_by(HAND_LANDMARKS, side) or any({item.one, item.two} & hands for item in position.touches)
    return not (used or arm.shoulder_flexion or arm.shoulder_abduction or arm.elbow_flexion)


def _load(body: Posed, item: Carried, plumb: frozenset[Side]) -> list[Mass]:
    sides: tuple[Side, ...] = SIDES if item.side == "both" else (item.side,)
    above = item.at not in {"waist", "ankles"}
    return [
        Mass(
            name=f"load_{side}",
            mass_kg=item.mass_kg / len(sides),
            centre=_hanging(body, side) if item.at == "hands" and side in plumb else _spot(body, item, side),
            above=above,
        )
        for side in sides
    ]


SIDES: tuple[Side, Side] = ("left", "right")

GRIP = 0.4
"""Where a hand closes round a load, share of the way from the wrist to the fingertips."""

BAR_BEHIND, PACK_BEHIND = 0.04, 0.08
"""How far behind C7 a barbell lies, and behind the middle of the chest's spine a pack: shares of stature (policy)."""


def _hanging(body: Posed, side: Side) -> Vector:
    """The grip of an arm that hangs straight down."""
    reach = UPPER_ARM + FOREARM + GRIP * HAND
    return along(body.points[f"shoulder_{side}"], DOWN, reach * body.stature)


def _spot(body: Posed, item: Carried, side: Side) -> Vector:
    """Where a load is, metres; what both sides carry on the trunk has one place."""
    points, ahead, at = body.points, axis(body.frames["thorax"], 0), item.at
    if at == "hands":
        return between(points[f"wrist_{side}"], points[f"fingertip_{side}"], GRIP)
    if at == "shoulders" and item.side != "both":
        return points[f"shoulder_{side}"]
    spots = {
        "ankles": points[f"ankle_{side}"],
        "shoulders": along(points["spine11"], ahead, -BAR_BEHIND * body.stature),
        "back": along(points["spine9"], ahead, -PACK_BEHIND * body.stature),
        "waist": points["hips"],
        "head": centre(body, "head", side),
    }
    return spots[at]


def forces_above(
    masses: tuple[Mass, ...], bearing: tuple[Patch, ...], borne: tuple[float, ...], down: Vector
) -> tuple[Force, ...]:
    """Weights of what lies above L5/S1, and what bears it."""
    weights = [Force(newtons=scaled(down, G * item.mass_kg), point=item.centre) for item in masses if item.above]
    pushes = [
        Force(newtons=scaled(down, -G * kilograms), point=patch.point)
        for patch, kilograms in zip(bearing, borne, strict=True)
        if patch.above
    ]
    return (*weights, *pushes)


def moment(forces: tuple[Force, ...], about: Vector) -> Vector:
    """The moment of forces about a point, Nm."""
    found: Vector = (0.0, 0.0, 0.0)
    for force in forces:
        found = plus(found, cross(minus(force.point, about), force.newtons))
    return found


def leaning(masses: tuple[Mass, ...], touching: tuple[Patch, ...]) -> tuple[Force, ...]:
    """What walls push against the upper body when the centre of mass is beyond the base: just enough not to fall."""
    walls = [patch for patch in touching if not patch.bears]
    base = [patch.point for patch in touching if patch.bears]
    com, outline = flat(centre_of_mass(masses), DOWN), hull(flat(point, DOWN) for point in base)
    if not walls or balance(masses, tuple(patch for patch in touching if patch.bears)) >= 0:
        return ()
    edge = nearest(com, outline)
    off: Vector = (com[0] - edge[0], 0.0, com[1] - edge[1])
    middle = mean([patch.point for patch in walls])
    high = middle[1] - min(point[1] for point in base)
    if high <= 0 or dot(off, minus(middle, (com[0], 0.0, com[1]))) <= 0:
        return ()
    weight = G * sum(item.mass_kg for item in masses)
    push = scaled(off, -weight / high / len(walls))
    return tuple(Force(newtons=push, point=patch.point) for patch in walls if patch.above)


def balance(masses: tuple[Mass, ...], touching: tuple[Patch, ...]) -> float:
    """How far the centre of mass lies inside the base of support, metres; negative outside."""
    return margin(flat(centre_of_mass(masses), DOWN), [flat(patch.point, DOWN) for patch in touching])


def _relief(body: Posed, bearing: tuple[Patch, ...], borne: tuple[float, ...]) -> float:
    """The moment that hands and feet can take off the back by pressing towards each other, as friction lets them."""
    if all(patch.above for patch in bearing):
        return 0.0
    height = body.points["spine0"][1]
    pairs = zip(bearing, borne, strict=True)
    return FRICTION * G * sum(kg * max(0.0, height - patch.point[1]) for patch, kg in pairs if patch.above)


# ---- on the lowest disc ------------------------------------------------------------------------------------


@frozen(kw_only=True)
class Strain:
    """Moments about L5/S1 and the force on it, in the pelvis; `relief` may be missing from the bending moment."""

    flexing_nm: float
    sideways_nm: float
    ahead_n: float
    up_n: float
    relief: float = 0.0

    @classmethod
    def of(cls, body: Posed, forces: tuple[Force, ...], relief: float) -> Strain:
        """Of the forces on what lies above."""
        pelvis, turning = body.frames["pelvis"], moment(forces, body.points["spine0"])
        net: Vector = (0.0, 0.0, 0.0)
        for force in forces:
            net = plus(net, force.newtons)
        return cls(
            flexing_nm=-dot(turning, axis(pelvis, 2)),
            sideways_nm=dot(turning, axis(pelvis, 0)),
            ahead_n=dot(net, axis(pelvis, 0)),
            up_n=dot(net, axis(pelvis, 1)),
            relief=relief,
        )

    @property
    def compression_n(self) -> float:
        """Tone, the pull of the muscles, and what presses square on the top of the sacrum; negative when it pulls."""
        return self._compression(abs(self.flexing_nm))

    @property
    def least_n(self) -> float:
        """The same when as much of the bending is taken off as can be."""
        return self._compression(max(0.0, abs(self.flexing_nm) - self.relief))

    def _compression(self, bending_nm: float) -> float:
        lever = EXTENSOR_M if self.flexing_nm > 0 else FLEXOR_M
        slope = radians(SACRAL_SLOPE_DEG)
        square = -(self.up_n * cos(slope) + self.ahead_n * sin(slope))
        return RESTING_N + hypot(bending_nm / lever, self.sideways_nm / FLEXOR_M) + square

    def shear_n(self, slope_deg: float) -> float:
        """What slides L5 forward on a sacrum of this slope."""
        return self.ahead_n * cos(radians(slope_deg)) - self.up_n * sin(radians(slope_deg))


def _compression_band(strain: Strain, loaded: bool) -> Band:
    """Without a load as far as two models lie apart, with one as much lower as pressure in a disc was found to be."""
    least = strain.least_n - MODEL_N
    low = min(least, strain.compression_n / LOADED_HIGH) if loaded else least
    return low, max(strain.compression_n, strain.compression_n * LEVER_LOSS[0]) + MODEL_N


def _shear_band(strain: Strain) -> Band:
    """From nothing, as if muscles took it all, to what a sacrum of another slope and a shorter lever would give."""
    slopes = (SACRAL_SLOPE_DEG - SLOPE_BAND_DEG, SACRAL_SLOPE_DEG + SLOPE_BAND_DEG)
    ends = [LEVER_LOSS[1] * strain.shear_n(slope) for slope in slopes]
    return min(0.0, *ends), max(0.0, *ends)


def _shares(bearing: tuple[Patch, ...], borne: tuple[float, ...]) -> tuple[tuple[str, Side, float], ...]:
    found: dict[tuple[str, Side], float] = {}
    for patch, kilograms in zip(bearing, borne, strict=True):
        key = patch.landmark, patch.side
        found[key] = found.get(key, 0.0) + kilograms / sum(borne)
    return tuple((landmark, side, share) for (landmark, side), share in found.items())
