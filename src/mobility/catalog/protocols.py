"""Protocols that ship: sequences of exercises of the catalog with doses and stop rules."""

from __future__ import annotations

from attrs import evolve

from ..model import Protocol, minutes, seconds
from .breathing import ARTICLE, SUPPORTED_90_90
from .pressure import HIP_FLEXOR_RELEASE
from .stretches import HALF_KNEELING_STRETCH

RECOVERY: Protocol = evolve(
    (
        SUPPORTED_90_90.for_(minutes(3))
        >> HIP_FLEXOR_RELEASE.for_(minutes(2))
        >> HALF_KNEELING_STRETCH.for_(seconds(30), sets=2, each_side=True, stretch=4)
    )
    .stopping_if("numbness or tingling", "a pulse under the fingers", "sharp pain")
    .called(
        "recovery-breathing-hip-flexor-sequence",
        title="Recovery breathing and hip flexor sequence",
        goal="Settle the breath with the low back supported, then ease the front of the hips",
    ),
    sources=(ARTICLE,),
)
"""A coach's seven and a half minutes for an aching low back.  That pressing and stretching the hip flexors
relieves a back is the coach's experience; no trial of this sequence is known."""

PROTOCOLS: tuple[Protocol, ...] = (RECOVERY,)
"""Protocols of the catalog."""
