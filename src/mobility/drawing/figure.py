"""`draw`: a position, exercise, step, protocol or breathing pattern as a `Figure`."""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from functools import singledispatch
from pathlib import Path

from attrs import evolve, frozen

from ..biomechanics.anthropometry import Build
from ..biomechanics.settled import settled
from ..model.breathing import BreathingPattern
from ..model.position import Position
from ..model.protocol import Exercise, Protocol, Step
from ..report import Finding
from .breath import breath_scene
from .camera import Camera
from .findings import highlights
from .loads import pulled_from
from .panel import HEIGHT, WIDTH, Extent, Shown, groups, parts
from .scene import Scene
from .sheet import sheet
from .svg import svg_text
from .timeline import WIDTH as STRIP_WIDTH
from .timeline import timeline_scene
from .view import choose, choose_for, mirrored
from .words import pressed, said

Drawable = Position | Exercise | Step | Protocol | BreathingPattern


@frozen(kw_only=True)
class Figure:
    """A picture: its scene, and the scene as SVG."""

    scene: Scene

    @property
    def svg(self) -> str:
        """The picture as an SVG document."""
        return svg_text(self.scene)

    def save(self, path: str | Path) -> Path:
        """Write it to a file: `.svg`, or `.png` with the extra `png` installed.

        Raises `ValueError` for another ending, `ModuleNotFoundError` without the extra, `OSError`.
        """
        place = Path(path)
        if place.suffix == ".svg":
            place.write_text(self.svg, encoding="utf-8")
        elif place.suffix == ".png":
            place.write_bytes(self.png())
        else:
            raise ValueError(f"a figure is saved as .svg or .png, not {place.suffix or place.name!r}")
        return place

    def png(self, zoom: float = 2.0) -> bytes:
        """The picture as PNG, `zoom` dots a unit; needs the extra `png` (resvg)."""
        renderer = importlib.import_module("resvg_py")
        return bytes(renderer.svg_to_bytes(svg_string=self.svg, width=round(self.scene.width * zoom)))

    def _repr_svg_(self) -> str:
        """How a notebook shows it."""
        return self.svg


def draw(
    subject: Drawable, *, findings: Sequence[Finding] = (), camera: Camera | None = None, build: Build | None = None
) -> Figure:
    """Draw a position, an exercise with all its key positions, a step, a protocol or a breathing pattern.

    `findings` highlight their regions of the body; `camera` None chooses the view, `build` None draws the
    average adult.
    """
    return Figure(scene=_scene(subject, tuple(findings), camera, build or Build()))


@singledispatch
def _scene(subject: object, *_: object) -> Scene:
    raise TypeError(f"cannot draw {type(subject).__name__}; a Position, Exercise, Step, Protocol or BreathingPattern")


@_scene.register
def _position(subject: Position, findings: tuple[Finding, ...], camera: Camera | None, build: Build) -> Scene:
    body = settled(subject, build)
    marks = highlights(findings, subject.label, ())
    shown = Shown(position=subject, body=body, camera=camera or choose(subject, body), highlights=marks)
    name = subject.label or subject.attitude.replace("_", " ")
    return _panels([shown], [subject.label.capitalize()], name.capitalize(), said(subject))


@_scene.register
def _exercise(subject: Exercise, findings: tuple[Finding, ...], camera: Camera | None, build: Build) -> Scene:
    positions = tuple(dict.fromkeys(subject.positions))
    bodies = [settled(position, build) for position in positions]
    cable = pulled_from(subject, bodies)
    view = camera or choose_for(positions, bodies, subject.load, cable)
    shown = [
        Shown(
            position=position,
            body=body,
            camera=view,
            contacts=subject.contacts,
            load=subject.load,
            pulled_from=cable,
            highlights=highlights(findings, position.label, subject.contacts),
        )
        for position, body in zip(positions, bodies, strict=True)
    ]
    return _panels(shown, _captions(subject, positions), subject.title, _description(subject, shown))


def _captions(exercise: Exercise, positions: Sequence[Position]) -> list[str]:
    """The name under the first key position, the label of each where there are several."""
    if len(positions) == 1:
        return [exercise.title]
    labels = [position.label or f"{number}" for number, position in enumerate(positions, 1)]
    return [f"{exercise.title}: {labels[0]}", *(label.capitalize() for label in labels[1:])]


def _description(exercise: Exercise, shown: Sequence[Shown]) -> str:
    texts = [
        f"{item.position.label.capitalize()}: {said(item.position)}" if item.position.label else said(item.position)
        for item in shown
    ]
    reasons = dict.fromkeys(mark.reason for item in shown for mark in item.highlights if mark.reason)
    texts += filter(None, [pressed(exercise.contacts)])
    return " ".join([*texts, *(f"Highlighted: {reason}" for reason in reasons)])


@_scene.register
def _step(subject: Step, findings: tuple[Finding, ...], camera: Camera | None, build: Build) -> Scene:
    exercise = subject.exercise
    if subject.side != "left":
        return _exercise(exercise, findings, camera, build)
    # exercises of one side are written for the right: the left is shown as the mirror image
    bodies = [settled(position, build) for position in exercise.positions]
    cable = pulled_from(exercise, bodies)
    view = camera or mirrored(choose_for(exercise.positions, bodies, exercise.load, cable))
    return _exercise(exercise.mirrored(), findings, view, build)


@_scene.register
def _pattern(subject: BreathingPattern, *_: object) -> Scene:
    return breath_scene(subject)


@_scene.register
def _protocol(subject: Protocol, findings: tuple[Finding, ...], camera: Camera | None, build: Build) -> Scene:
    """The strip over a figure a step; findings go to their step by its index."""
    strip = timeline_scene(subject)
    scenes = [strip]
    for index, step in enumerate(subject.steps):
        if isinstance(step, Step):
            own = tuple(item for item in findings if item.step == index)
            scenes += _step_scenes(index, step, own, camera, build)
    whole = sheet(scenes, strip.title, width=max(STRIP_WIDTH, *(scene.width for scene in scenes)))
    return evolve(whole, description=strip.description + " " + " ".join(scene.description for scene in scenes[1:]))


def _step_scenes(
    index: int, step: Step, findings: tuple[Finding, ...], camera: Camera | None, build: Build
) -> list[Scene]:
    numbered = evolve(step, exercise=evolve(step.exercise, name=f"{index + 1}  {step.exercise.title}"))
    return [_step(numbered, findings, camera, build)]


def _panels(shown: Sequence[Shown], captions: Sequence[str], title: str, description: str) -> Scene:
    found = [parts(item) for item in shown]
    scale = min(Extent.of(each).scale() for each in found)
    drawn = [
        group
        for index, (item, each, caption) in enumerate(zip(shown, found, captions, strict=True))
        for group in groups(item, each, name=f"p{index}", caption=caption, scale=scale, offset=index * WIDTH)
    ]
    return Scene(width=WIDTH * len(shown), height=HEIGHT, title=title, description=description, groups=tuple(drawn))
