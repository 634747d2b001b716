"""Exposures that many rules speak of, each put once as an expression or a list of words."""

from __future__ import annotations

from ..expression import Expression
from ..facts.breathing import breath_depth, breath_hold_s, breath_rate
from ..facts.contact import contact_nrs, contact_tool, contact_zone
from ..facts.load import effort, isometric, load_kg

WORKING = (load_kg > 0) | (effort >= 4) | isometric.holds
"""Muscles work against something: a load, an effort of 4 of 10 or more, or an effortful hold."""

FAST_DEEP_BREATHING = (breath_rate >= 20) & breath_depth.in_("deep", "maximal")
"""Breathing that blows off carbon dioxide."""

RIGID_TOOLS = ("cane", "firm_roller", "gun", "hard_ball", "peanut", "scraper", "stick")
"""Tools that do not give."""

BELLY = ("abdomen_lateral", "abdomen_midline", "iliac_fossa")
SPINE_MIDLINE = ("cervical_midline", "lumbar_midline", "thoracic_midline")
BACK = (*SPINE_MIDLINE, "lumbar_paraspinal", "thoracic_paraspinal")

ON_THE_BELLY = contact_zone.in_(*BELLY)
ON_THE_BACK = contact_zone.in_(*BACK)
RIGID_TOOL = contact_tool.in_(*RIGID_TOOLS)
NOT_BY_HAND = contact_tool.not_in("none", "hand")
PRESSED_ON_THE_BELLY = ON_THE_BELLY & (NOT_BY_HAND | (contact_nrs > 2))
"""More than a hand that rests there: any tool, or a hand felt as more than 2 of 10."""


def straining(seconds: float) -> Expression:
    """A breath held for so long while muscles work."""
    return (breath_hold_s >= seconds) & WORKING
