"""Model LPH-1: how far the low back bends or arches when thigh and trunk close on each other.

A thigh brought to the trunk is partly the femur turning in the hip, partly the pelvis rolling and the low
back bending.  The model splits the angle: a share that follows from the first few degrees on (coupling), and
whatever the hip can no longer give (geometry).  A pull adds to it, a fixed pelvis takes from the coupled
share, a wish to round or to arch moves the rest.

Signs and zero: flexion positive, extension negative, 0 in relaxed standing, so 0 contains the person's
lordosis.  Angles are in degrees, shares in % of the way from standing to full flexion (or full extension).

How good it is: against eight published measurements the root mean square error is 8.5 degrees, so an angle is
good to 17 degrees and no better.  That is calibration, not validation: no source measured a hug of the knees,
a child's pose, a happy baby, a plow or a supported 90/90, and two cues were set so as to hit the sitting
postures of Mitchell 2008.  Two doubts go beyond any band given here.  Skin markers give the pelvis 25-33 % of
the angle, the one study by magnetic resonance (2002, ten women, one leg, passive) 3.5-9 %; the model follows
the markers, and its draws do not reach the MRI values.  Every percentage rests on a full flexion of 52
degrees whose source has not been checked.

Where the parameters come from is said at each.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from math import sqrt
from typing import NamedTuple

from attrs import NOTHING, frozen

from ..model.fields import number, truth

SHARE_BOTH = (0.13, 0.27, 0.36)
"""Lumbar degrees per degree of thigh, both legs: least, usual, most (a triangle).

Usual: Bohannon et al. 1985 (0.25-0.33), Kuo et al. 2010 (0.266), Tully et al. 2002 (0.25); the ends cover the
review of Bohannon & Bass 2017 (0.131-0.375)."""

SHARE_ONE = (0.07, 0.20, 0.30)
"""The same for one leg while the other stays near straight: between Murray et al. 2002 (0.18), Tully et al.
2002 (0.25) and the MRI study of 2002 (0.09 at most)."""

COUPLING_STARTS_DEG = 5.0
"""Thigh angle at which the pelvis begins to follow: Tully et al. 2002 (3-5), Bohannon et al. 1985 (below
8)."""

TRUNK_FOLD = ((0.0, 0.655), (30.0, 0.474), (60.0, 0.286))
"""From which trunk-on-thigh angle on how many lumbar degrees follow per degree when the trunk folds over the
legs; nothing more after 90: the lumbar to hip ratios 1.9, 0.9 and 0.4 of Esola et al. 1996."""

STRAIGHT_KNEE_LIMIT_DEG = 60.0
"""Femur on pelvis at most, knee straight: chosen so that Esola's bend of 111 degrees lands near full
flexion."""

BENT_KNEE_LIMIT_DEG = 110.0
"""Femur on pelvis at most, knee at 90 or more: the middle of 80-140, Elson & Aspinall 2008."""

ABDUCTION_GAIN_DEG = 10.0
"""What the hip gains with the thighs apart by 30 degrees or more: an assumption."""

FULL_FLEXION_DEG = 52.0
"""Standing to full flexion: Pearcy, Portek & Shepherd 1984 (not verified); a study of 124 people found 52 +-
11."""

FULL_EXTENSION_DEG = 16.0
"""Standing to full extension: Pearcy, Portek & Shepherd 1984 (not verified)."""

RESERVE_DEG = 10.0
"""Between full voluntary flexion and the elastic limit: Adams & Hutton 1986."""

PULL_STARTS_DEG = 90.0
PULL_SPAN_DEG = 40.0
"""A pull on the thighs tells from 90 degrees on and in full at 130: an assumption."""

ONE_LEG_PULL = 0.5
"""How much of a pull on one thigh reaches the low back: an assumption."""

HIP_EXTENSION_DEG = 12.0
"""What the hip extends before the low back has to: between 7 (Roach et al. 2015) and 18 (Soucie et al.
2011)."""

EXTENSION_SHARE = 0.30
"""Lumbar degrees per degree of thigh behind the trunk: an assumption."""

OVERSHOOT = 1.1
"""How far past full extension the model may go, as a factor: policy."""

SPREAD_HIP_STRAIGHT_DEG = 9.0
SPREAD_HIP_BENT_DEG = 12.0
SPREAD_FLEXION = 9.0 / FULL_FLEXION_DEG
SPREAD_THIGH_DEG = 7.0
SPREAD_RESERVE_DEG = 4.0
SPREAD_FIXED = 0.1
SPREAD_COMMAND = 0.12
"""Standard deviations of the draws, as published with the model; none is measured.  That of full flexion is
kept as a share, so that a small measured range is not drawn below nothing."""

SPREAD_EXTENSION = 5.0 / FULL_EXTENSION_DEG
SPREAD_HIP_EXTENSION_DEG = 5.0
"""Two more standard deviations, inferred: without a spread of full extension and of hip extension the
published intervals of extended postures cannot come about; with these they do."""

STRUCTURAL_ERROR_DEG = 17.0
"""Twice the root mean square error against the eight measurements: what the draws do not know of."""

DRAWS = 256
_LATTICE = 219
# A rank-1 lattice of 256 points: each parameter takes 256 evenly spaced quantiles exactly once.  Of the odd
# generators this one comes closest to the published intervals, which were made from 20 000 random draws.

_LOW, _HIGH = 0.05, 0.95


@frozen(kw_only=True)
class LumbarInput:
    """What the model needs to know of a posture.

    `thigh_on_trunk_deg`: flexion of the thigh on the trunk as a coach sees it, negative behind the trunk,
    -180 to 180.  `knee_flexion_deg`: 0 straight, to 180.  `one_leg`: the other leg is near straight.
    `overpressure`: how firmly something pulls the thigh in, 0 to 1.  `pelvis_fixed`: how firmly the pelvis is
    kept from rolling, 0 to 1.  `command`: what is done on purpose, from -1 (arch as far as it goes) to 1
    (round).  `abducted`: thighs apart by 30 degrees or more.  `trunk_to_legs`: the trunk folds over the legs
    (stoop, hinge, long sitting) instead of the legs coming up.

    Raises `ModelError`, a ValueError that names field, value and what was expected.
    """

    thigh_on_trunk_deg: float = number(-180, 180, unit="degrees", default=NOTHING)
    knee_flexion_deg: float = number(0, 180, unit="degrees")
    one_leg: bool = truth()
    overpressure: float = number(0, 1)
    pelvis_fixed: float = number(0, 1)
    command: float = number(-1, 1)
    abducted: bool = truth()
    trunk_to_legs: bool = truth()


@frozen(kw_only=True)
class LumbarRange:
    """How far one person goes, in degrees; what was not measured keeps its usual value.

    `flexion_deg` and `extension_deg` run from relaxed standing to the end, both positive.  The two hip limits
    are femur on pelvis, less than the clinical thigh on table, which contains pelvic tilt.  A bent-knee limit
    below the straight-knee one holds for the straight knee too, for bending the knee never takes from the
    hip. Raises `ModelError` like `LumbarInput`.
    """

    flexion_deg: float = number(1, 200, unit="degrees", default=FULL_FLEXION_DEG)
    extension_deg: float = number(1, 200, unit="degrees", default=FULL_EXTENSION_DEG)
    straight_knee_hip_limit_deg: float = number(0, 200, unit="degrees", default=STRAIGHT_KNEE_LIMIT_DEG)
    bent_knee_hip_limit_deg: float = number(0, 200, unit="degrees", default=BENT_KNEE_LIMIT_DEG)


DEFAULT = LumbarRange()
"""The usual adult."""


@frozen(kw_only=True)
class Band:
    """An interval, both ends included; the unit is that of the value it belongs to."""

    low: float
    high: float


@frozen(kw_only=True)
class LumbarEstimate:
    """The low back in one posture, each value with the band that it is good to.

    `angle_deg` is positive in flexion.  `flexion_pct` is 0 when extended and `extension_pct` 0 when flexed;
    both count up to the voluntary end at 100 and somewhat beyond it.  The bands of the percentages are never
    below 0, and where the angle's band crosses 0 both have a high end above 0.
    """

    angle_deg: float
    angle_band: Band
    flexion_pct: float
    flexion_band: Band
    extension_pct: float
    extension_band: Band


class _Body(NamedTuple):
    """One set of parameters: the point values, or one draw of them.  The last three shift the inputs."""

    share_both: float
    share_one: float
    straight_limit: float
    bent_limit: float
    flexion: float
    extension: float
    reserve: float
    hip_extension: float
    thigh_shift: float = 0.0
    fixed_shift: float = 0.0
    command_shift: float = 0.0


def _point_body(limits: LumbarRange) -> _Body:
    return _Body(
        share_both=SHARE_BOTH[1],
        share_one=SHARE_ONE[1],
        straight_limit=limits.straight_knee_hip_limit_deg,
        bent_limit=limits.bent_knee_hip_limit_deg,
        flexion=limits.flexion_deg,
        extension=limits.extension_deg,
        reserve=RESERVE_DEG,
        hip_extension=HIP_EXTENSION_DEG,
    )


def _hip_limit(inputs: LumbarInput, body: _Body) -> float:
    """Femur on pelvis at most: hamstrings let go as the knee bends."""
    straight = min(body.straight_limit, body.bent_limit)
    limit = straight + (body.bent_limit - straight) * min(inputs.knee_flexion_deg, 90.0) / 90.0
    return limit + ABDUCTION_GAIN_DEG if inputs.abducted else limit


def _coupled(inputs: LumbarInput, body: _Body, thigh: float) -> float:
    """Degrees that come along with the thigh long before the hip is at its end."""
    if inputs.trunk_to_legs:
        return sum(slope * min(max(thigh - start, 0.0), 30.0) for start, slope in TRUNK_FOLD)
    share = body.share_one if inputs.one_leg else body.share_both
    return share * max(0.0, thigh - COUPLING_STARTS_DEG)


def _flexed(inputs: LumbarInput, body: _Body, thigh: float, fixed: float) -> float:
    """Flexion, thigh in front of the trunk.  Holding the pelvis cannot spare what the hip has not got."""
    angle = max(_coupled(inputs, body, thigh) * (1.0 - fixed), thigh - _hip_limit(inputs, body))
    pull = inputs.overpressure * min(max((thigh - PULL_STARTS_DEG) / PULL_SPAN_DEG, 0.0), 1.0)
    return angle + body.reserve * pull * (ONE_LEG_PULL if inputs.one_leg else 1.0)


def _extended(body: _Body, thigh: float, fixed: float) -> float:
    """Extension, as a negative angle, borrowed from the low back with the thigh behind the trunk."""
    return -max(EXTENSION_SHARE * (1.0 - fixed) * -thigh, -thigh - body.hip_extension)


def _commanded(angle: float, command: float, body: _Body) -> float:
    """The angle after rounding or arching on purpose, which covers that share of the way to the end.

    A draw may shift a command past 1.  Rounding ends at the voluntary end all the same; arching goes on by
    the excess, as far as `OVERSHOOT` lets it, so that a greater thigh angle never gives a smaller lumbar
    angle.  Beyond full extension an arch leads back towards it, as the model is published.
    """
    if command >= 0.0:
        return angle + min(command, 1.0) * max(body.flexion - angle, 0.0)
    arch = -command
    return angle - min(arch, 1.0) * (angle + body.extension) - max(arch - 1.0, 0.0) * body.extension


def _bend(inputs: LumbarInput, body: _Body) -> float:
    """The lumbar angle for one set of parameters.

    A pelvis left free and a command not given are certain to be so: their spread counts only where the author
    gave a value.  The published intervals come about in this way only.
    """
    thigh = inputs.thigh_on_trunk_deg + body.thigh_shift
    fixed, command = inputs.pelvis_fixed, inputs.command
    if fixed:
        fixed = min(max(fixed + body.fixed_shift, 0.0), 1.0)
    if command:
        command += body.command_shift
    angle = _extended(body, thigh, fixed) if thigh < 0.0 else _flexed(inputs, body, thigh, fixed)
    return _clipped(_commanded(angle, command, body), body)


def _clipped(angle: float, body: _Body) -> float:
    """Never beyond the elastic limit, which no draw varies, nor beyond `OVERSHOOT` in extension."""
    return min(max(angle, -OVERSHOOT * body.extension), body.flexion + RESERVE_DEG)


def _signed_pct(angle: float, body: _Body) -> float:
    """Share of the body's own range in %, negative in extension."""
    return 100.0 * angle / (body.flexion if angle >= 0.0 else body.extension)


def lumbar_angle(inputs: LumbarInput, limits: LumbarRange = DEFAULT) -> float:
    """The lumbar angle in degrees, from -1.1 times full extension to full flexion + 10.

    Never falls as the thigh comes up or (in front of the trunk) the pull grows; in front of the trunk never
    rises as the knee bends or the pelvis is held more firmly; both legs never give less than one.
    """
    return _bend(inputs, _point_body(limits))


def _triangular(quantile: float, triangle: tuple[float, float, float]) -> float:
    """Inverse distribution function of a triangle given by least, most likely and most."""
    low, mode, high = triangle
    if quantile < (mode - low) / (high - low):
        return low + sqrt((high - low) * (mode - low) * quantile)
    return high - sqrt((high - low) * (high - mode) * (1.0 - quantile))


@cache
def _draws() -> tuple[tuple[float, ...], ...]:
    """The fixed set of draws: the quantile of the coupled share, then nine standard normal deviates each.

    One quantile serves both shares, for no posture uses the two together and one leg may then never outdo
    both.
    """
    # statistics takes 10 ms to import; only who wants a band pays for it
    from statistics import NormalDist

    normal = NormalDist().inv_cdf
    multipliers = [pow(_LATTICE, power, DRAWS) for power in range(10)]
    points = ([(index * step % DRAWS + 0.5) / DRAWS for step in multipliers] for index in range(DRAWS))
    return tuple((point[0], *map(normal, point[1:])) for point in points)


@lru_cache(maxsize=64)
def _drawn_bodies(limits: LumbarRange) -> tuple[_Body, ...]:
    return tuple(_drawn_body(draw, _point_body(limits)) for draw in _draws())


def _drawn_body(draw: tuple[float, ...], point: _Body) -> _Body:
    quantile, straight, bent, flexion, thigh, reserve, fixed, command, extension, hip = draw
    return _Body(
        share_both=_triangular(quantile, SHARE_BOTH),
        share_one=_triangular(quantile, SHARE_ONE),
        straight_limit=point.straight_limit + SPREAD_HIP_STRAIGHT_DEG * straight,
        bent_limit=point.bent_limit + SPREAD_HIP_BENT_DEG * bent,
        flexion=point.flexion * (1.0 + SPREAD_FLEXION * flexion),
        extension=point.extension * (1.0 + SPREAD_EXTENSION * extension),
        reserve=max(0.0, point.reserve + SPREAD_RESERVE_DEG * reserve),
        hip_extension=max(0.0, point.hip_extension + SPREAD_HIP_EXTENSION_DEG * hip),
        thigh_shift=SPREAD_THIGH_DEG * thigh,
        fixed_shift=SPREAD_FIXED * fixed,
        command_shift=SPREAD_COMMAND * command,
    )


def _quantile(ordered: Sequence[float], share: float) -> float:
    """A quantile of sorted values, linear between neighbours."""
    place = share * (len(ordered) - 1)
    below = int(place)
    rest = place - below
    return ordered[below] * (1.0 - rest) + ordered[below + 1] * rest


def _spread(values: list[float]) -> Band:
    values.sort()
    return Band(low=_quantile(values, _LOW), high=_quantile(values, _HIGH))


def drawn_bands(inputs: LumbarInput, limits: LumbarRange = DEFAULT) -> tuple[Band, Band]:
    """The middle 90 % of the draws alone: of the angle in degrees, and of the share of range in %.

    Both are negative in extension.  Each draw's share is of that draw's own range.  These are the intervals
    published with the model; `estimate` widens them by the structural error.
    """
    bodies = _drawn_bodies(limits)
    angles = [_bend(inputs, body) for body in bodies]
    shares = [_signed_pct(angle, body) for angle, body in zip(angles, bodies, strict=True)]
    return _spread(angles), _spread(shares)


def _union(one: Band, other: Band) -> Band:
    return Band(low=min(one.low, other.low), high=max(one.high, other.high))


def _structural_bands(angle: float, point: _Body) -> tuple[Band, Band]:
    """The angle give or take the structural error, in degrees and as a signed share of range."""
    low = _clipped(angle - STRUCTURAL_ERROR_DEG, point)
    high = _clipped(angle + STRUCTURAL_ERROR_DEG, point)
    return Band(low=low, high=high), Band(low=_signed_pct(low, point), high=_signed_pct(high, point))


@lru_cache(maxsize=4096)
def estimate(inputs: LumbarInput, limits: LumbarRange = DEFAULT) -> LumbarEstimate:
    """The low back in a posture; at either end a band takes the wider of structural error and draws.

    Deterministic (256 fixed draws) and kept for the next call with equal arguments.
    """
    point = _point_body(limits)
    angle = _bend(inputs, point)
    share = _signed_pct(angle, point)
    structural, drawn = _structural_bands(angle, point), drawn_bands(inputs, limits)
    shares = _union(structural[1], drawn[1])
    return LumbarEstimate(
        angle_deg=angle,
        angle_band=_union(structural[0], drawn[0]),
        flexion_pct=max(0.0, share),
        flexion_band=Band(low=max(0.0, shares.low), high=max(0.0, shares.high)),
        extension_pct=max(0.0, -share),
        extension_band=Band(low=max(0.0, -shares.high), high=max(0.0, -shares.low)),
    )
