"""Figures: what they may contain, that they show what is meant, and that a mirrored position is the mirror image."""

from __future__ import annotations

import builtins
import hashlib
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mobility import BreathingPattern, Camera, Exercise, Figure, Load, Position, Step, catalog, check, draw, seconds
from mobility.biomechanics.space import area, hull
from mobility.cli.main import main
from mobility.drawing import palette, panel
from mobility.drawing.breath import phases
from mobility.drawing.scene import Area, Disc, Group, Line, Scene, Words
from mobility.drawing.sheet import contact_sheet
from mobility.drawing.svg import path_data
from mobility.drawing.view import mirrored
from mobility.props import band, bench, chair, foam_roller, wall
from strategies import exercises, patterns, positions, protocols

SVG = "{http://www.w3.org/2000/svg}"
ELEMENTS = {"svg", "title", "desc", "g", "path", "circle", "ellipse", "text"}
ATTRIBUTES = {
    "viewBox", "width", "height", "role", "aria-labelledby", "id", "d", "fill", "stroke", "stroke-width",
    "stroke-linecap", "stroke-linejoin", "cx", "cy", "r", "rx", "ry", "x", "y", "font-family", "font-size",
    "font-weight", "text-anchor",
}  # fmt: skip
COLOUR = re.compile(r"none|#[0-9a-f]{6}")

ROUND_BACK = Exercise(
    "my-round-back-lift",
    position=Position.standing(hip_flexion=100, knee_flexion=25, cue="rounded", shoulder_flexion=70),
    load=Load(implement="barbell", mass_kg=40),
    speed="slow",
)
NAMED: dict[str, Any] = {
    "supine 90/90": catalog["supported-90-90-breathing"],
    "knees to chest": catalog["knees-to-chest"],
    "half-kneeling overhead reach": catalog["half-kneeling-hip-flexor-stretch"],
    "child's pose": catalog["childs-pose"],
    "happy baby": catalog["happy-baby"],
    "cobra": catalog["cobra"],
    "cat and cow": catalog["cat-cow"],
    "figure four": catalog["figure-four-stretch"],
    "couch stretch": catalog["couch-stretch"],
    "seated slump": catalog["seated-slump"],
    "deep squat": Position.squat(hip_flexion=120, knee_flexion=130, ankle_dorsiflexion=30, shoulder_flexion=85),
    "round-back lift": ROUND_BACK,
    "hanging": Position.hanging(),
    "side-lying": Position.side_lying(hip_flexion=60, knee_flexion=80, shoulder_flexion=80),
    "prone": Position.prone(),
    "quadruped": Position.quadruped(),
    "long-sitting reach": Position.long_sitting(hip_flexion=105, thoracic_flexion=20, shoulder_flexion=75),
    "protocol": catalog.protocols["recovery-breathing-hip-flexor-sequence"],
    "breathing": catalog["box-breathing"].breathing,
}


def group(figure: Figure, ending: str) -> Group | None:
    """The group whose name ends so, if there is one."""
    return next((item for item in figure.scene.groups if item.name.endswith(ending)), None)


def fills(figure: Figure) -> set[str]:
    """The fills of areas and discs."""
    marks = (mark for item in figure.scene.groups for mark in item.marks)
    return {mark.fill for mark in marks if isinstance(mark, Area | Disc)}


# ---- what an SVG may contain ---------------------------------------------------------------------------------


def parsed(text: str) -> ET.Element:
    """An SVG as a tree."""
    return ET.fromstring(text)  # noqa: S314  (the text is our own)


def assert_flat(text: str) -> None:
    root = parsed(text)
    ids = [item.attrib["id"] for item in root.iter() if "id" in item.attrib]
    assert len(ids) == len(set(ids))
    prefix = ids[0].split("-")[0]
    assert all(item.startswith(f"{prefix}-") for item in ids)
    assert root.findtext(f"{SVG}title")
    assert root.findtext(f"{SVG}desc")
    for item in root.iter():
        assert item.tag.removeprefix(SVG) in ELEMENTS
        assert set(item.attrib) <= ATTRIBUTES
        assert COLOUR.fullmatch(item.get("fill", "none"))
        assert COLOUR.fullmatch(item.get("stroke", "none"))


@pytest.mark.parametrize("name", sorted(NAMED))
def test_a_figure_is_flat_paint_with_ids_of_its_own(name: str) -> None:
    assert_flat(draw(NAMED[name]).svg)


@pytest.mark.parametrize("id", sorted(catalog.written))
def test_everything_in_the_catalog_is_drawn_inside_its_picture(id: str) -> None:
    figure = draw(catalog[id], findings=check(catalog[id]).findings)
    assert_flat(figure.svg)
    scene = figure.scene
    panels = len(dict.fromkeys(catalog[id].positions))
    assert (scene.width, scene.height) == (panels * panel.WIDTH, panel.HEIGHT)
    for x, y in body_points(scene):
        assert -1 <= x <= scene.width + 1
        assert -1 <= y <= scene.height + 1


def body_points(scene: Scene) -> list[tuple[float, float]]:
    """The points of areas in a scene."""
    areas = [mark for item in scene.groups for mark in item.marks if isinstance(mark, Area)]
    return [point for mark in areas for line in mark.outlines for point in line]


@settings(max_examples=25)
@given(subject=st.one_of(positions(), exercises, patterns, protocols))
def test_anything_can_be_drawn(subject: Any) -> None:
    assert_flat(draw(subject).svg)


def test_text_is_escaped() -> None:
    figure = draw(Exercise("a-b", position=Position.standing(), name='<b>"fast" & slow</b>'))
    assert parsed(figure.svg).findtext(f"{SVG}title") == '<b>"fast" & slow</b>'


def test_two_figures_share_no_ids() -> None:
    one, other = (
        {item.attrib["id"] for item in parsed(draw(catalog[name]).svg).iter() if "id" in item.attrib}
        for name in ("cobra", "childs-pose")
    )
    assert not one & other


# ---- goldens -------------------------------------------------------------------------------------------------


def shape(scene: Scene) -> str:
    """A short hash of all paths to a unit of the picture: small differences of arithmetic do not show."""
    text = "|".join(f"{x:.0f},{y:.0f}" for x, y in body_points(scene)).replace("-0", "0")
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def test_shapes_are_as_they_were_looked_at(golden: Callable[[str, str], None]) -> None:
    lines = [f"{shape(draw(subject).scene)}  {name}" for name, subject in sorted(NAMED.items())]
    golden("shapes.txt", "\n".join(lines) + "\n")


def test_words_of_a_figure(golden: Callable[[str, str], None]) -> None:
    lines = [f"{name}: {draw(subject).scene.description}" for name, subject in sorted(NAMED.items())]
    golden("figure-words.txt", "\n".join(lines) + "\n")


# ---- mirroring -----------------------------------------------------------------------------------------------

_SWAPPED = {"left": "right", "right": "left"}


def body_outlines(scene: Scene, *, mirror: bool) -> dict[str, list[tuple[float, ...]]]:
    """Box and area of each outline of the body, mirrored with left and right exchanged where asked.

    Not the points themselves: which of several points on a straight edge a hull keeps is a matter of rounding.
    """
    found: dict[str, list[tuple[float, ...]]] = {}
    for item in scene.groups:
        stem, _, side = item.name.rpartition("-")
        if not re.search(r"-(arm|leg)-(left|right)$|-(trunk|head)$", item.name):
            continue
        name = f"{stem}-{_SWAPPED.get(side, side)}" if mirror else item.name
        lines = [line for mark in item.marks if isinstance(mark, Area) for line in mark.outlines]
        found[name] = sorted(measured(line, scene.width if mirror else None) for line in lines)
    return found


def measured(line: tuple[tuple[float, float], ...], width: float | None) -> tuple[float, ...]:
    """Left, right, top, bottom and area of an outline, mirrored in a picture of this width."""
    xs, ys = [x if width is None else width - x for x, _ in line], [y for _, y in line]
    return (min(xs), max(xs), min(ys), max(ys), abs(area(line)))


def assert_close(one: list[tuple[float, ...]], other: list[tuple[float, ...]]) -> None:
    """The same outlines to a hundredth of a unit."""
    assert len(one) == len(other)
    for first in one:
        assert any(second == pytest.approx(first, abs=0.01, rel=1e-4) for second in other)


@settings(max_examples=40)
@given(position=positions(), azimuth=st.integers(-170, 170), elevation=st.integers(0, 60))
def test_a_mirrored_position_draws_the_mirror_image(position: Position, azimuth: int, elevation: int) -> None:
    camera = Camera(azimuth=azimuth, elevation=elevation)
    one = body_outlines(draw(position, camera=camera).scene, mirror=True)
    other = body_outlines(draw(position.mirrored(), camera=mirrored(camera)).scene, mirror=False)
    assert one.keys() == other.keys()
    for name, points in one.items():
        assert_close(points, other[name])


def test_the_left_side_of_a_step_is_drawn_mirrored() -> None:
    exercise = catalog["half-kneeling-hip-flexor-stretch"]
    right = body_outlines(draw(Step(exercise, dose=seconds(30), side="right")).scene, mirror=True)
    left = body_outlines(draw(Step(exercise, dose=seconds(30), side="left")).scene, mirror=False)
    for name, points in right.items():
        assert_close(points, left[name])


# ---- what a figure shows -------------------------------------------------------------------------------------


@pytest.mark.parametrize("exercise", [catalog["knees-to-chest"], ROUND_BACK], ids=lambda item: item.id)
def test_a_finding_of_the_low_back_is_highlighted_with_its_vertebrae(exercise: Exercise) -> None:
    figure = draw(exercise, findings=check(exercise).findings)
    shown = group(figure, "-finding")
    assert shown is not None
    assert palette.FINDING in fills(figure)
    assert sum(isinstance(mark, Line) and mark.colour == palette.BONE for mark in shown.marks) == 5
    assert "Highlighted: " in figure.scene.description


def test_supported_breathing_shows_no_finding() -> None:
    exercise = catalog["supported-90-90-breathing"]
    figure = draw(exercise, findings=check(exercise).findings)
    assert group(figure, "-finding") is None
    assert palette.FINDING not in fills(figure)


def test_a_finding_of_one_key_position_is_shown_there_only() -> None:
    bent = Position.standing(hip_flexion=100, knee_flexion=25, cue="rounded").named("bottom")
    exercise = ROUND_BACK.varied("two-positions", position=Position.standing().named("start"), moves_to=(bent,))
    report = check(exercise)
    assert {item.position for item in report.flags} == {"bottom"}
    groups = {item.name for item in draw(exercise, findings=report.findings).scene.groups}
    assert "p1-finding" in groups
    assert "p0-finding" not in groups


def test_the_roller_is_drawn_between_the_knees() -> None:
    names = [item.name for item in draw(catalog["supported-90-90-breathing"]).scene.groups]
    far, roller, near = (names.index(f"p0-{part}") for part in ("leg-left", "held-0-foam-roller", "leg-right"))
    assert far < roller < near


def test_key_positions_stand_side_by_side_at_one_scale() -> None:
    figure = draw(catalog["cat-cow"])
    texts = [mark.text for item in figure.scene.groups for mark in item.marks if isinstance(mark, Words)]
    assert texts == ["Cat-cow: start", "Cat", "Cow"]
    heads = [group(figure, f"p{index}-head") for index in range(3)]
    sizes = []
    for head in heads:
        assert head is not None
        face = next(mark for mark in head.marks if isinstance(mark, Area) and mark.fill == palette.HEAD)
        sizes.append(abs(area(hull(face.outlines[0]))))
    assert max(sizes) - min(sizes) < 0.02 * max(sizes)


def test_the_far_limbs_are_paler_in_a_side_view_only() -> None:
    standing = Position.standing()
    assert palette.FAR in fills(draw(standing))
    assert palette.FAR not in fills(draw(standing, camera=Camera(azimuth=90)))


@pytest.mark.parametrize(
    ("position", "words"),
    [
        (Position.supine(hip_flexion=90, knee_flexion=90).resting("lower legs", on=bench), "calf on the bench"),
        (Position.supine().holding(foam_roller, between="knees"), "foam roller at the knee"),
        (Position.sitting().touching("hands", on="thighs"), "hand on thigh front"),
        (Position.standing().left(shoulder_flexion=90), "left arm: raised forward 90 degrees"),
        (Position.sitting(), f"buttocks, thigh back on the {chair.kind}"),
        (Position.half_kneeling(), "kneeling on one knee"),
    ],
)
def test_the_description_says_what_is_shown(position: Position, words: str) -> None:
    assert words in draw(position).scene.description


@pytest.mark.parametrize(
    ("position", "name"),
    [
        (Position.standing().resting("left hand", on=wall), "wall"),
        (Position.sitting(), "chair"),
        (Position.supine(hip_flexion=90, knee_flexion=90).resting("lower legs", on=bench), "bench"),
        (Position.hanging(), "bar"),
        (Position.supine().resting("calves", on=foam_roller), "foam-roller"),
        (Position.reclined(), "bench"),
    ],
)
def test_surfaces_are_drawn_behind_the_body(position: Position, name: str) -> None:
    names = [item.name for item in draw(position).scene.groups]
    place = next(index for index, found in enumerate(names) if found.startswith("p0-rest-") and found.endswith(name))
    assert place < names.index("p0-trunk")


def test_every_support_has_a_triangle() -> None:
    supports = group(draw(Position.standing()), "-supports")
    assert supports is not None
    assert {mark.fill for mark in supports.marks if isinstance(mark, Area)} == {palette.SUPPORT}


@pytest.mark.parametrize("implement", ["barbell", "dumbbell", "kettlebell", "plate", "cable"])
def test_loads_are_drawn(implement: Any) -> None:
    exercise = Exercise("lift", position=Position.standing(shoulder_flexion=170), load=Load(implement=implement))
    assert any("-load-" in item.name for item in draw(exercise).scene.groups)


def column(figure: Figure) -> tuple[float, float]:
    """Where the cable's end and the middle of the head are, from left to right."""
    cable, head = group(figure, "-load-cable"), group(figure, "p0-head")
    assert cable is not None
    assert head is not None
    line = next(mark for mark in cable.marks if isinstance(mark, Line) and mark.colour == palette.METAL)
    face = next(mark for mark in head.marks if isinstance(mark, Area) and mark.fill == palette.HEAD)
    return line.points[-1][0], sum(x for x, _ in face.outlines[0]) / len(face.outlines[0])


def test_a_cable_comes_from_where_it_pulls() -> None:
    pulled = Load(implement="cable")
    row = Exercise("row", position=Position.standing(shoulder_flexion=80), load=pulled, muscles=("lats",))
    end, head = column(draw(row, camera=Camera(azimuth=0)))
    assert end > head + 60
    pallof = Exercise("press-out", position=Position.standing(shoulder_flexion=80), load=pulled, muscles=("obliques",))
    end, head = column(draw(pallof, camera=Camera(azimuth=90)))
    assert abs(end - head) > 60
    down = Exercise("pull-down", position=Position.standing(shoulder_flexion=170), load=pulled)
    end, head = column(draw(down, camera=Camera(azimuth=0)))
    assert abs(end - head) < 30


@pytest.mark.parametrize(
    ("id", "names"),
    [
        ("back-extension", {"rest-frame", "rest-pad", "rest-step", "rest-roll"}),
        ("leg-press", {"rest-0-machine", "rest-1-machine", "rest-2-machine"}),
        ("box-jump", {"rest-0-box"}),
        ("side-lying-breathing", {"rest-0-cushion", "held-0-cushion"}),
        ("gluteal-ball-wall", {"leaned-on-wall"}),
        ("upper-trap-ball-wall", {"leaned-on-wall"}),
        ("neck-harness-extension", {"load-harness"}),
        ("box-pick-up", {"load-object"}),
    ],
)
def test_what_an_exercise_needs_is_in_its_picture(id: str, names: set[str]) -> None:
    shown = {re.sub(r"^p\d-", "", item.name) for item in draw(catalog[id]).scene.groups}
    assert names <= shown


def test_a_ball_on_a_hand_needs_no_wall() -> None:
    sitting = catalog["foot-ball-roll"]
    assert group(draw(sitting), "leaned-on-wall") is None


def test_one_roller_is_drawn_where_it_also_bears() -> None:
    names = [item.name for item in draw(catalog["calf-foam-roll"]).scene.groups]
    contacts = group(draw(catalog["calf-foam-roll"]), "-contacts")
    assert sum(name.endswith("foam-roller") for name in names) == 1
    assert contacts is None


def test_nothing_that_presses_is_drawn_in_the_floor() -> None:
    for name in ("foam-roll-low-back", "thoracic-foam-roll", "neck-foam-roll", "lacrosse-ball-low-back", "ball-calf"):
        scene = draw(catalog[name]).scene
        pressing = group(Figure(scene=scene), "-contacts")
        assert pressing is not None
        lows = [y for mark in pressing.marks if isinstance(mark, Area) for line in mark.outlines for _, y in line]
        lows += [mark.centre[1] + mark.radius for mark in pressing.marks if isinstance(mark, Disc)]
        assert max(lows) <= panel.FLOOR_Y + 1


def test_eyes_tell_the_front_from_the_back() -> None:
    def eyes(azimuth: float) -> int:
        head = group(draw(Position.standing(), camera=Camera(azimuth=azimuth)), "p0-head")
        assert head is not None
        return sum(isinstance(mark, Disc) for mark in head.marks)

    assert (eyes(90), eyes(-90), eyes(9)) == (2, 0, 0)


def test_a_band_between_the_hands_is_drawn() -> None:
    position = Position.standing(shoulder_flexion=90).holding(band)
    assert group(draw(position), "-held-0-band") is not None


# ---- curve, strip, sheet -------------------------------------------------------------------------------------


def test_a_breathing_curve_names_each_phase_and_its_length() -> None:
    pattern = BreathingPattern(inhale_s=4, top_pause_s=2, exhale_s=8)
    words = [mark.text for item in draw(pattern).scene.groups for mark in item.marks if isinstance(mark, Words)]
    assert [text for text in words if text in {"in", "4 s", "pause", "2 s", "out", "8 s"}] == [
        "in", "4 s", "pause", "2 s", "out", "8 s",
    ]  # fmt: skip
    assert "in 4 s, pause 2 s, out 8 s" in draw(pattern).scene.description


@given(pattern=patterns)
def test_the_phases_of_a_breath_join_and_fill_its_time(pattern: BreathingPattern) -> None:
    found = phases(pattern)
    assert sum(item[1] for item in found) == pytest.approx(pattern.cycle_s)
    assert all(0 <= item[2] <= 1 and 0 <= item[3] <= 1 for item in found)


def test_a_protocol_is_a_strip_in_proportion_to_time_over_its_figures() -> None:
    protocol = catalog.protocols["recovery-breathing-hip-flexor-sequence"]
    scene = draw(protocol).scene
    strip = next(item for item in scene.groups if item.name == "s0-strip")
    widths = [
        max(x for x, _ in mark.outlines[0]) - min(x for x, _ in mark.outlines[0])
        for mark in strip.marks
        if isinstance(mark, Area)
    ]
    # three minutes, two minutes, half a minute on the way, two minutes
    assert [round(width / widths[0] * 180) for width in widths] == [180, 120, 30, 120]
    assert {item.name.split("-")[0] for item in scene.groups} >= {"s1", "s2", "s3"}


def test_a_protocol_highlights_a_finding_at_its_own_step() -> None:
    protocol = catalog["supported-90-90-breathing"].for_(seconds(60)) >> catalog["knees-to-chest"].for_(seconds(60))
    names = [item.name for item in draw(protocol, findings=check(protocol).findings).scene.groups]
    assert [name for name in names if name.endswith("finding")] == ["s2-p0-finding"]


def test_a_contact_sheet_holds_every_scene_in_rows() -> None:
    scenes = [draw(catalog[name]).scene for name in ("cobra", "cat-cow", "childs-pose")]
    sheet = contact_sheet(scenes, columns=3)
    assert (sheet.width, sheet.height) == (3 * panel.WIDTH, 3 * panel.HEIGHT)
    assert_flat(Figure(scene=sheet).svg)


# ---- the public ways in --------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", sorted(NAMED))
def test_notebooks_show_the_same_picture(name: str) -> None:
    assert NAMED[name]._repr_svg_() == draw(NAMED[name]).svg == draw(NAMED[name])._repr_svg_()


def test_what_has_no_picture_is_refused() -> None:
    with pytest.raises(TypeError, match="cannot draw int"):
        draw(3)  # type: ignore[arg-type]


def test_a_figure_is_saved_by_its_ending(tmp_path: Path) -> None:
    path = draw(Position.standing()).save(tmp_path / "standing.svg")
    assert_flat(path.read_text(encoding="utf-8"))
    with pytest.raises(ValueError, match=r"\.gif"):
        draw(Position.standing()).save(tmp_path / "standing.gif")


def test_png_without_the_extra_says_what_is_missing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: Any
) -> None:
    monkeypatch.setitem(sys.modules, "resvg_py", None)
    with pytest.raises(ModuleNotFoundError):
        draw(Position.standing()).save(tmp_path / "standing.png")
    assert main(["draw", "standing", "--save", str(tmp_path / "standing.png")]) == 2
    assert "mobility-protocols[png]" in capsys.readouterr().err


def test_png_has_the_size_asked_for() -> None:
    pytest.importorskip("resvg_py")
    data = draw(Position.standing()).png(zoom=2)
    assert data.startswith(b"\x89PNG")
    assert int.from_bytes(data[16:20], "big") == 2 * panel.WIDTH


def test_the_command_prints_svg(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["draw", "side-lying"]) == 0
    assert_flat(capsys.readouterr().out)


def test_the_command_highlights_what_is_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    shown = []
    for options in ([], ["--finding", "LUM001"], ["--plain"]):
        assert main(["draw", "knees-to-chest", *options]) == 0
        shown.append(palette.FINDING in capsys.readouterr().out)
    assert shown == [True, True, False]
    assert main(["draw", "knees-to-chest", "--finding", "SHO001"]) == 2
    assert "LUM001" in capsys.readouterr().err


def test_the_command_draws_protocols_and_breathing(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["draw", "recovery-breathing-hip-flexor-sequence", "--save", str(tmp_path / "p.svg")]) == 0
    assert (tmp_path / "p.svg").exists()
    assert main(["draw", "box-breathing", "--breathing"]) == 0
    assert "breaths a minute" in capsys.readouterr().out
    assert main(["draw", "cobra", "--breathing"]) == 2


@pytest.mark.parametrize("arguments", [["no-such-thing"], [], ["standing", "--save", "/no/such/folder/x.svg"]])
def test_the_command_refuses_in_one_line(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["draw", *arguments]) == 2
    assert len(capsys.readouterr().err.strip().splitlines()) == 1


def test_one_command_draws_everything(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["draw", "--all", "--save", str(tmp_path)]) == 0
    names = {path.stem for path in tmp_path.iterdir()}
    assert names == {*catalog.written, *catalog.protocols, "contact-sheet"}
    assert str(len(catalog.written)) in capsys.readouterr().out


# ---- paths ---------------------------------------------------------------------------------------------------

points = st.tuples(st.floats(-500, 500), st.floats(-500, 500))


@given(outline=st.lists(points, min_size=2, max_size=12), closed=st.booleans(), smooth=st.booleans())
def test_a_path_goes_through_its_points(outline: Any, closed: bool, smooth: bool) -> None:
    data = path_data(outline, closed=closed, smooth=smooth)
    wanted = [(round(x * 10), round(y * 10)) for x, y in outline]
    thinned = [point for index, point in enumerate(wanted) if not index or point != wanted[index - 1]]
    if len(thinned) < 2:
        assert data == ""
        return
    numbers = [round(float(item) * 10) for item in re.findall(r"-?\d*\.?\d+", data)]
    x, y = numbers[:2]
    found = [(x, y)]
    step = 6 if "c" in data else 2
    for index in range(2, len(numbers), step):
        x, y = x + numbers[index + step - 2], y + numbers[index + step - 1]
        found.append((x, y))
    assert found[: len(thinned)] == thinned


def test_drawing_loads_no_renderer(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def refuse(name: str, *rest: Any, **more: Any) -> Any:
        assert not name.startswith(("resvg", "numpy", "PIL"))
        return real(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", refuse)
    assert draw(Position.standing()).svg
