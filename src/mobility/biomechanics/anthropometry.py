"""Segment lengths of an adult as shares of stature.

Limbs: Drillis & Contini as given in Winter, Biomechanics and Motor Control (the standard table, cited from memory).
The spine is a chain of links whose neutral leans make lordosis and kyphosis; a standing body comes out as tall as its
stature.
"""

from __future__ import annotations

from attrs import frozen

THIGH, SHANK, FOOT, ANKLE_HEIGHT = 0.245, 0.246, 0.152, 0.039
UPPER_ARM, FOREARM, HAND = 0.186, 0.146, 0.108
HALF_BIACROMIAL, HALF_HIPS = 0.129, 0.0475
"""Shares of stature; the hip joints lie half a pelvic width inside the outer breadth of .191 (assumption)."""

HIP_TO_L5S1 = (-0.029, 0.048)
"""L5/S1 behind and above the middle of the hips, shares of stature."""

LUMBAR_LINK, THORACIC_LINK, NECK_LINK = 0.021, 0.0303, 0.027
LUMBAR_LEANS = (14.0, 8.0, 0.0, -8.0, -13.0)
THORACIC_LEANS = (-14.0, -10.0, -3.0, 6.0, 14.0, 20.0)
NECK_LEANS = (22.0, 12.0)
"""Forward lean of each neutral link in degrees, from below: lordosis, kyphosis, lordosis."""

HEAD = 0.13
"""Top of the neck to the vertex, share of stature: makes a standing body as tall as its stature."""


@frozen(kw_only=True)
class Build:
    """How large a body is: stature in metres."""

    stature_m: float = 1.77
