"""Several scenes laid out as one: a contact sheet, or a protocol with a figure a step."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from . import palette
from .scene import Area, Group, Scene, moved


def sheet(scenes: Sequence[Scene], title: str, *, width: float) -> Scene:
    """Scenes in rows of at most this width, each as large as it is."""
    groups: list[Group] = []
    x = y = row = 0.0
    for number, scene in enumerate(scenes):
        if x and x + scene.width > width + 0.5:
            x, y, row = 0.0, y + row, 0.0
        groups += placed(scene, f"s{number}", (x, y))
        x, row = x + scene.width, max(row, scene.height)
    height = y + row
    page = Area(outlines=(((0, 0), (width, 0), (width, height), (0, height)),), fill=palette.PAPER, smooth=False)
    description = " ".join(f"{number}: {scene.title}. {scene.description}" for number, scene in enumerate(scenes, 1))
    return Scene(
        width=width, height=height, title=title, description=description,
        groups=(Group(name="page", marks=(page,)), *groups),
    )  # fmt: skip


def placed(scene: Scene, name: str, at: tuple[float, float], factor: float = 1.0) -> list[Group]:
    """The groups of a scene moved into another one, renamed so that names stay unique."""
    return [
        evolve(group, name=f"{name}-{group.name}", marks=tuple(moved(mark, at, factor) for mark in group.marks))
        for group in scene.groups
    ]


def contact_sheet(scenes: Sequence[Scene], columns: int = 6) -> Scene:
    """Scenes on one page to be looked over together; raises `IndexError` for none."""
    first = scenes[0]
    return sheet(scenes, f"Contact sheet of {len(scenes)} figures", width=columns * first.width)
