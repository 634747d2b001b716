"""Set down every position of the catalog and keep the angles it takes: `make placements`.

Pictures and statics of the catalog then need no solving.  A test solves again and fails when the file is not up to
date: after a change of a position, of the body's shape or of placement itself.
"""

from __future__ import annotations

from mobility import Position, catalog
from mobility.biomechanics.settled import canonical, lumbar_deg, solution
from mobility.biomechanics.stored import FILE, Stored, as_text, key, outline


def positions() -> tuple[Position, ...]:
    """Every position of the catalog once; of two mirror images the one that is solved."""
    return tuple(dict.fromkeys(canonical(pose) for item in catalog.written.values() for pose in item.positions))


def placements() -> dict[str, Stored]:
    """The placement of each, solved, by its key."""
    return {key(outline(pose, lumbar_deg(pose))): solution(pose) for pose in positions()}


if __name__ == "__main__":
    FILE.write_text(as_text(placements().items()), encoding="utf-8")
