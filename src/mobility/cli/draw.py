"""Draw a position, an exercise or a protocol as SVG or PNG, or everything that ships with a contact sheet."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import MobilityError, UnknownNameError

if TYPE_CHECKING:
    from ..drawing import Figure
    from ..model import Position
    from ..report import Finding

ATTITUDES = (
    "standing", "squat", "sitting", "long_sitting", "floor_sitting", "kneeling", "half_kneeling", "quadruped",
    "plank", "supine", "reclined", "prone", "side_lying", "hanging", "inverted",
)  # fmt: skip


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `mobility draw`."""
    parser.add_argument("id", nargs="?", metavar="WHAT", help="an exercise, a protocol, or a base position like supine")
    parser.add_argument("--save", metavar="PATH", help="a .svg or .png file; with --all a folder (default: print SVG)")
    parser.add_argument("--finding", metavar="CODE", action="append", help="highlight only this finding (repeats)")
    parser.add_argument("--plain", action="store_true", help="highlight no findings")
    parser.add_argument("--breathing", action="store_true", help="draw the breathing pattern instead of the body")
    parser.add_argument("--all", action="store_true", help="draw the whole catalog and a contact sheet")
    parser.add_argument("--format", choices=("svg", "png"), default="svg", help="of the files of --all (default: svg)")


def run(options: argparse.Namespace) -> int:
    """Draw and save, or print SVG."""
    try:
        if options.all:
            return _everything(Path(options.save or "figures"), options)
        if options.id is None:
            raise MobilityError("say what to draw: an id, or --all")
        figure = _figure(options.id, options)
        if options.save:
            print(figure.save(options.save))
        else:
            print(figure.svg, end="")
    except ModuleNotFoundError as error:
        raise MobilityError(f"PNG needs the extra: pip install 'mobility-protocols[png]' ({error.name})") from error
    except (OSError, ValueError) as error:
        raise MobilityError(str(error)) from error
    return 0


def _figure(name: str, options: argparse.Namespace) -> Figure:
    from ..catalog import catalog
    from ..drawing import draw
    from ..language.known import known_names

    position = _position(name)
    if position is not None:
        return draw(position)
    if name in catalog.protocols:
        protocol = catalog.protocols[name]
        return draw(protocol, findings=_findings(protocol, options))
    found = known_names().resolve(name)
    if found is None:
        raise UnknownNameError(name, kind="position, exercise or protocol", suggestions=known_names().suggestions(name))
    exercise = found.exercise
    if options.breathing:
        if exercise.breathing is None:
            raise MobilityError(f"{exercise.id} has no breathing pattern")
        return draw(exercise.breathing)
    return draw(exercise, findings=_findings(exercise, options))


def _position(name: str) -> Position | None:
    from ..model import Position

    plain = name.lower().replace("-", "_").replace(" ", "_")
    made: Position | None = getattr(Position, plain)() if plain in ATTITUDES else None
    return made


def _findings(subject: object, options: argparse.Namespace) -> tuple[Finding, ...]:
    """What is to be highlighted: all findings, those asked for, or none."""
    from ..remedy import check

    if options.plain:
        return ()
    found = check(subject).findings  # type: ignore[arg-type]
    wanted = set(options.finding or ())
    missing = wanted - {item.code for item in found}
    if missing:
        raise MobilityError(f"no finding {', '.join(sorted(missing))} here; there is {_listed(found)}")
    return tuple(item for item in found if not wanted or item.code in wanted)


def _listed(found: tuple[Finding, ...]) -> str:
    return ", ".join(dict.fromkeys(item.code for item in found)) or "none"


def _everything(folder: Path, options: argparse.Namespace) -> int:
    """A file an exercise and a protocol, and `contact-sheet` with all exercises."""
    from ..catalog import catalog
    from ..drawing import draw
    from ..drawing.sheet import contact_sheet

    folder.mkdir(parents=True, exist_ok=True)
    figures = {name: draw(item, findings=_findings(item, options)) for name, item in catalog.written.items()}
    sheet = contact_sheet([figure.scene for figure in figures.values()])
    protocols = {name: draw(item, findings=_findings(item, options)) for name, item in catalog.protocols.items()}
    from ..drawing import Figure

    for name, figure in {**figures, **protocols, "contact-sheet": Figure(scene=sheet)}.items():
        figure.save(folder / f"{name}.{options.format}")
    print(
        f"{len(figures)} exercises and {len(protocols)} protocols drawn in {folder}; see contact-sheet.{options.format}"
    )
    return 0
