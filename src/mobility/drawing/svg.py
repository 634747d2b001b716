"""Scene -> SVG: paths, circles and text with flat fills and strokes, nothing that a renderer might leave out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from itertools import pairwise
from zlib import crc32

from ..biomechanics.space import Point, area
from .scene import Area, Disc, Group, Line, Mark, Scene, Words

FONT = "Helvetica, Arial, DejaVu Sans, Verdana, sans-serif"


def svg_text(scene: Scene) -> str:
    """The scene as a document of its own, with `<title>` and `<desc>`; ids start with a prefix of this scene."""
    prefix = f"m{crc32(f'{scene.title} {scene.description} {scene.width:g}'.encode()):08x}"
    size = f"{scene.width:g} {scene.height:g}"
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size}" width="{scene.width:g}" '
        f'height="{scene.height:g}" role="img" aria-labelledby="{prefix}-title {prefix}-desc">'
    )
    words = (
        f'<title id="{prefix}-title">{escape(scene.title)}</title>',
        f'<desc id="{prefix}-desc">{escape(scene.description)}</desc>',
    )
    return "\n".join([head, *words, *(_group(prefix, group) for group in scene.groups), "</svg>", ""])


def _group(prefix: str, group: Group) -> str:
    inner = "".join(map(_mark, group.marks))
    return f'<g id="{prefix}-{group.name}">{inner}</g>'


def _mark(mark: Mark) -> str:
    if isinstance(mark, Area):
        path = "".join(path_data(_turned(outline), closed=True, smooth=mark.smooth) for outline in mark.outlines)
        return f'<path fill="{mark.fill}" d="{path}"/>'
    if isinstance(mark, Line):
        ends = ' stroke-linecap="round"' if mark.round_ends else ""
        path = path_data(mark.points, closed=False, smooth=mark.smooth)
        return (
            f'<path fill="none" stroke="{mark.colour}" stroke-width="{_number(mark.width)}"{ends} '
            f'stroke-linejoin="round" d="{path}"/>'
        )
    return _disc(mark) if isinstance(mark, Disc) else _words(mark)


def _disc(disc: Disc) -> str:
    place = f'cx="{_number(disc.centre[0])}" cy="{_number(disc.centre[1])}"'
    if disc.ry is None:
        return f'<circle fill="{disc.fill}" {place} r="{_number(disc.radius)}"/>'
    return f'<ellipse fill="{disc.fill}" {place} rx="{_number(disc.radius)}" ry="{_number(disc.ry)}"/>'


def _words(words: Words) -> str:
    place = f'x="{_number(words.at[0])}" y="{_number(words.at[1])}"'
    weight = ' font-weight="bold"' if words.bold else ""
    anchor = f' text-anchor="{words.anchor}"' if words.anchor != "start" else ""
    return (
        f'<text {place} fill="{words.colour}" font-family="{FONT}" font-size="{_number(words.size)}"'
        f"{weight}{anchor}>{escape(words.text)}</text>"
    )


def _turned(outline: tuple[Point, ...]) -> tuple[Point, ...]:
    """All outlines of an area run the same way round, so that their overlaps are filled."""
    return outline if area(outline) >= 0 else outline[::-1]


def path_data(points: Sequence[Point], *, closed: bool, smooth: bool) -> str:
    """The `d` of a path through points, to a tenth of a unit; relative, so that rounding does not add up."""
    tenths = _thinned([(round(x * 10), round(y * 10)) for x, y in points])
    if len(tenths) < 2:
        return ""
    start = f"M{_tenths(tenths[0][0])} {_tenths(tenths[0][1])}"
    body = _curves(tenths, closed) if smooth and len(tenths) > 2 else _straight(tenths)
    return start + body + ("z" if closed else "")


def _thinned(points: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Without points that fall on the one before."""
    return [point for index, point in enumerate(points) if not index or point != points[index - 1]]


def _straight(points: Sequence[tuple[int, int]]) -> str:
    steps = (_pair(now[0] - last[0], now[1] - last[1]) for last, now in pairwise(points))
    return "l" + _joined(steps)


def _curves(points: Sequence[tuple[int, int]], closed: bool) -> str:
    """Catmull-Rom through the points as Bezier curves; tangents are cut short next to short chords."""
    count = len(points)
    pieces: list[str] = []
    for index in range(count if closed else count - 1):
        last = points[index - 1] if index or closed else points[0]
        here, there = points[index], points[(index + 1) % count]
        after = points[(index + 2) % count] if closed or index + 2 < count else there
        one = _tangent(last, here, there, there)
        two = _tangent(here, there, after, here)
        dx, dy = there[0] - here[0], there[1] - here[1]
        pieces.append(f"{_pair(*one)} {_pair(dx - two[0], dy - two[1])} {_pair(dx, dy)}")
    return "c" + _joined(pieces)


def _tangent(
    last: tuple[int, int], here: tuple[int, int], after: tuple[int, int], chord: tuple[int, int]
) -> tuple[int, int]:
    """A third of the chord's length along the line from neighbour to neighbour."""
    dx, dy = after[0] - last[0], after[1] - last[1]
    span = (dx * dx + dy * dy) ** 0.5
    reach = ((chord[0] - here[0]) ** 2 + (chord[1] - here[1]) ** 2) ** 0.5 / 3
    # near a reversal the neighbours' line says little: a short tangent keeps the curve from looping
    factor = min(reach / span, 1 / 6 * 1.6) if span else 0.0
    return round(dx * factor), round(dy * factor)


def _joined(pieces: Iterable[str]) -> str:
    return " ".join(pieces)


def _pair(x: int, y: int) -> str:
    second = _tenths(y)
    return f"{_tenths(x)}{second}" if second.startswith("-") else f"{_tenths(x)} {second}"


def _tenths(value: int) -> str:
    """Tenths of a unit as short as they go: 12 -> 1.2, 5 -> .5, -30 -> -3."""
    whole, rest = divmod(abs(value), 10)
    sign = "-" if value < 0 else ""
    return f"{sign}{whole}" if not rest else f"{sign}{whole or ''}.{rest}"


def _number(value: float) -> str:
    return _tenths(round(value * 10))
