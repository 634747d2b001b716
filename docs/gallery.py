"""Write the gallery: `python docs/gallery.py` makes `gallery.md` and the pictures in `figures/` that it shows.

The page is kept in the tree and a test holds it up to date; the pictures are made again whenever the pages are built.
"""

from __future__ import annotations

from pathlib import Path

from mobility import Exercise, catalog, check, draw

HERE = Path(__file__).parent
FAMILIES = {
    "breathing": "Breathing",
    "release": "Pressing and rolling",
    "mobilise": "Mobility",
    "stretch": "Stretches",
    "strength": "Strength",
    "potentiate": "Power",
    "raise": "Warming up",
    "cool_down": "Resting and easing off",
}


def entry(exercise: Exercise) -> str:
    """A heading with the name, the picture, the id, and what the picture highlights."""
    codes = dict.fromkeys(item.code for item in check(exercise).flags)
    found = f"; highlighted: {', '.join(codes)}" if codes else ""
    return f"### {exercise.title}\n\n![{exercise.title}](figures/{exercise.id}.svg)\n\n`{exercise.id}`{found}\n"


def page() -> str:
    """Every exercise of the catalog with its picture, by what it is for."""
    head = (
        "# Gallery\n\n"
        "Everything in the catalog, drawn from the same positions that are checked; made by `docs/gallery.py`.  Green\n"
        "triangles show what bears the body, orange regions what a finding is about, yellow what presses on it.\n"
    )
    parts = [head, "## Protocols\n"]
    parts += [f"### {item.title}\n\n![{item.title}](figures/{item.id}.svg)\n" for item in catalog.protocols.values()]
    for purpose, title in FAMILIES.items():
        entries = [entry(item) for item in catalog.written.values() if item.purpose == purpose]
        parts += [f"## {title}\n", *entries] if entries else []
    return "\n".join(parts)


def write_figures(folder: Path) -> None:
    """Draw every exercise and protocol, with its findings, into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for item in (*catalog.written.values(), *catalog.protocols.values()):
        draw(item, findings=check(item).findings).save(folder / f"{item.id}.svg")


if __name__ == "__main__":
    (HERE / "gallery.md").write_text(page(), encoding="utf-8")
    write_figures(HERE / "figures")
