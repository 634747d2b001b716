"""The colours of a figure: flat paint, legible in grey print and to the colour-blind (blue body, orange finding)."""

from __future__ import annotations

PAPER = "#fcfaf6"
FLOOR = "#e9e4da"
FLOOR_LINE = "#c9c1b0"
SHADOW = "#d8d1c3"
INK = "#2f3640"
QUIET_INK = "#6d7480"

TRUNK = "#5f7a9f"
LEG = "#5f7a9f"
ARM = "#4a648a"
HEAD = "#5f7a9f"
HAIR = "#33465f"
FAR = "#a9b8cb"
FAR_HAIR = "#8a9cb3"

WOOD = "#d9b98a"
WOOD_DARK = "#b8945e"
WOOD_FAR = "#cbb48f"
METAL = "#8d8a83"
METAL_FAR = "#c4c1ba"
METAL_DARK = "#5d5b56"
WALL = "#dcd6c9"
WALL_LINE = "#b9b1a0"
MAT = "#b9cfc4"
PAD = "#9fbdb0"
PROP = "#7fb7a6"
PROP_DARK = "#5f9a89"
BALL = "#f0b64c"
BALL_DARK = "#c98f2a"

SUPPORT = "#1f9c86"
FINDING = "#e5572f"
FINDING_SOFT = "#b46a68"
FINDING_SOFTER = "#8a7183"
FINDING_RING = "#f6c3ae"
BONE = "#fff6ef"

BREATH = "#4f7fb5"
BREATH_SOFT = "#d6e2f0"
HOLD = "#e7d3a6"
STEPS = ("#5f7a9f", "#7fb7a6", "#d9b98a", "#a98bb5", "#8fa86a", "#c98f7a")
WAY = "#d8d1c3"

Paint = tuple[str, str]
"""Two colours of one thing: its body, and the face or rim that sets it off."""

WOODEN: Paint = (WOOD, WOOD_FAR)
POST: Paint = (WOOD_DARK, WOOD_DARK)
POST_FAR: Paint = (WOOD_FAR, WOOD_FAR)
PLASTER: Paint = (WALL, WALL)
STEEL: Paint = (METAL, METAL_DARK)
STEEL_FACE: Paint = (METAL_DARK, METAL)
STEEL_FAR: Paint = (METAL_FAR, METAL_FAR)
STEEL_DARK: Paint = (METAL_DARK, METAL_DARK)
STEEL_POST: Paint = (METAL, METAL)
FOAM: Paint = (PROP, PAD)
FOAM_END_ON: Paint = (PROP_DARK, PROP)
RUBBER: Paint = (BALL, BALL_DARK)
