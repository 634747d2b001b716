"""Surfaces and props that everybody uses: `from mobility.props import bench, foam_roller`."""

from __future__ import annotations

from .model.equipment import (
    Prop,
    Surface,
    ball,
    band,
    bar,
    bench,
    block,
    box,
    chair,
    cushion,
    floor,
    foam_roller,
    mat,
    stability_ball,
    stick,
    strap,
    towel,
    wall,
)

__all__ = [
    "Prop",
    "Surface",
    "ball",
    "band",
    "bar",
    "bench",
    "block",
    "box",
    "chair",
    "cushion",
    "floor",
    "foam_roller",
    "mat",
    "stability_ball",
    "stick",
    "strap",
    "towel",
    "wall",
]
