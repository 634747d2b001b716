"""A record with a name and an instruction text -> a step, with where each of its facts comes from."""

from __future__ import annotations

from typing import get_args

from attrs import evolve, frozen

from ..model import BreathingPattern, Exercise, Position, Reading, Step, Unread
from ..model.angles import Angles
from ..model.vocabulary import Impact, Speed
from .arms import SHOWN_ONLY
from .attitude import Stand
from .brackets import beside_brackets
from .carried import dose_of
from .figure_out import Figured, figure_out
from .lines import read_line
from .names import Match, Names
from .origins import ANGLE_FACTS, POSTURE_FACTS, of_both, of_text, unknown_of
from .understood import Meaning, Understood, understand

UNKNOWN_NAME = "not in the catalog under this name, and no text tells how it is done"


def read_record(
    name: str, text: str = "", *, equipment: str = "", category: str = "", names: Names | None = None
) -> Step | Unread:
    """Read a record: what the catalog knows of the name together with what the text says.

    `names` None: the name is read as words only.  The result carries a `Reading`; an `Unread` says why there is none.
    """
    match = names.resolve(name) if names is not None and name.strip() else None
    if match is None and names is not None and not text.strip():
        beside = beside_brackets(read_line(name), names)
        if beside is not None:
            return Step(beside[1].exercise, text=name, reading=beside[2])
    # what the catalog knows by its name is not read again out of the words of the name
    told = with_fields(understand(text, "" if match else name), equipment, category)
    figured = figure_out(told) if text.strip() else UNKNOWN_NAME
    if match is not None:
        again = _in_its_posture(match, told, figured) if text.strip() else figured
        step = _known(match, again, name, text)
        return step if again is figured else _with_the_difference(step, match, figured)
    if isinstance(figured, str):
        return Unread(name or text[:200], reason=figured)
    return _from_text(figured, name, text)


_EQUIPMENT = {
    "barbell": "load:barbell", "e-z curl bar": "load:barbell", "dumbbell": "load:dumbbell",
    "kettlebells": "load:kettlebell", "kettlebell": "load:kettlebell", "medicine ball": "load:medicine_ball",
    "cable": "load:cable", "bands": "load:band", "band": "load:band", "machine": "load:machine",
    "foam roll": "tool:soft_roller", "foam roller": "tool:soft_roller", "exercise ball": "state:ball",
    "pull-up bar": "station:hanging", "pullup bar": "station:hanging", "chin-up bar": "station:hanging",
    "gymnastic rings": "station:hanging", "rower": "station:sitting", "rowing machine": "station:sitting",
    "preacher bench": "station:sitting", "leg press machine": "station:sitting", "bike": "station:sitting",
    "lat pulldown machine": "station:sitting", "chair": "station:sitting", "back extension bench": "station:prone",
    "hyperextension bench": "station:prone", "parallel bars": "station:dip", "dip station": "station:dip",
    "bench": "state:bench", "incline bench": "tilt:incline", "decline bench": "tilt:decline",
}  # fmt: skip
"""Equipment of a record -> what it means; what is not listed says nothing."""

_CATEGORIES = {
    "stretching": "category:stretching", "strength": "category:strength", "powerlifting": "category:strength",
    "olympic weightlifting": "category:strength", "strongman": "category:strength",
    "plyometrics": "category:plyometrics", "cardio": "category:cardio",
}  # fmt: skip


def with_fields(told: Understood, equipment: str, category: str) -> Understood:
    """The same with the fields of a record, which count as words of the text."""
    said = [_EQUIPMENT.get(equipment.strip().lower()), _CATEGORIES.get(category.strip().lower())]
    extra = tuple(
        Meaning(kind=kind, value=value, words=value)
        for item in said
        if item
        for kind, _, value in [item.partition(":")]
    )
    return evolve(told, meanings=(*told.meanings, *extra))


def _from_text(figured: Figured, name: str, text: str) -> Step:
    reading = Reading(
        how="text",
        origins=of_text(figured.scene, figured.exercise),
        unknown=unknown_of(figured.scene, figured.exercise),
        sure=figured.sure,
    )
    return Step(figured.exercise, dose=dose_of(text), text=name, reading=reading)


_STANDS: dict[str, str] = {
    "supine_inclined": "supine", "prone_inclined": "prone_incline", "side_lying_left": "side_lying",
    "side_lying_right": "side_lying", "long_sitting": "floor_sitting", "squat": "standing", "propped": "dip",
}  # fmt: skip
"""Attitudes for which the lexicon of texts has another word."""


def _in_its_posture(match: Match, told: Understood, figured: Figured | str) -> Figured | str:
    """What a text says of an exercise whose posture only the catalog knows: its movements belong to that posture.

    So it is too where the text seems to tell a posture in which what was named is never done.
    """
    if isinstance(figured, Figured):
        said = plain(figured.exercise)
        passed = {pose.plain_posture for pose in match.exercise.positions}
        told_so = match.may_be_done(said) and not _is_weak(figured)
        if said in passed or told_so or _on_the_way(match.exercise, figured):
            return figured
    attitude = match.exercise.position.attitude
    again = figure_out(told, Stand(value=_STANDS.get(attitude, attitude), sure=0.0))
    return again if isinstance(again, Figured) else figured


def _with_the_difference(step: Step, match: Match, figured: Figured | str) -> Step:
    """The step with a remark where the text told a posture that what was named is never done in."""
    if isinstance(figured, str) or _is_weak(figured) or step.reading is None:
        return step
    remark = _differ(match.exercise, figured.exercise)
    return evolve(step, reading=evolve(step.reading, sure=figured.sure, remarks=(*step.reading.remarks, remark)))


def _differ(known: Exercise, said: Exercise) -> str:
    return f"name and text differ: {plain(known)} by the name, {plain(said)} by the text".replace("_", " ")


def _known(match: Match, figured: Figured | str, name: str, text: str) -> Step:
    if isinstance(figured, str) or not text.strip():
        reading = Reading(how=match.how, origins=dict.fromkeys((*POSTURE_FACTS, *ANGLE_FACTS), "catalog"))
        return Step(match.exercise, dose=dose_of(text), text=name, reading=reading)
    both = merged(match.exercise, figured)
    reading = Reading(
        how=match.how,
        origins=of_both(of_text(figured.scene, figured.exercise), both.agree),
        sure=1.0 if both.agree else figured.sure,
        remarks=both.remarks,
    )
    return Step(both.exercise, dose=dose_of(text), text=name, reading=reading)


@frozen(kw_only=True)
class Merged:
    """An exercise out of catalog and text, whether they agree on the posture, and where they do not agree."""

    exercise: Exercise
    agree: bool
    remarks: tuple[str, ...] = ()


SURE_ENOUGH = 0.7
"""How sure a posture read in the text must be to stand against that of the catalog (policy)."""

_IMPACTS, _SPEEDS = get_args(Impact), get_args(Speed)


def merged(known: Exercise, figured: Figured) -> Merged:
    """The catalog's exercise with what the text adds.

    Where the postures differ the one that the text tells is taken, and the key positions of both are judged.
    """
    said = figured.exercise
    passed = {pose.plain_posture for pose in known.positions}
    agree = plain(said) in passed or _is_weak(figured) or _on_the_way(known, figured)
    added = tuple(pose for pose in said.positions if pose.label and pose.label not in SHOWN_ONLY)
    first, later = (known.position, known.moves_to) if agree else (said.position, _beside(known, said))
    if figured.scene.has("thighs_level") and not figured.scene.does("squat_deep"):
        later = tuple(map(_to_level, later))
    poses = dict.fromkeys(pose for pose in (*later, *added) if pose != first)
    exercise = evolve(
        known,
        position=first,
        moves_to=tuple(poses),
        speed=max(known.pace, said.speed or "static", key=_SPEEDS.index),
        breathing=_breathing(known.breathing, said.breathing),
        contacts=known.contacts or said.contacts,
        load=known.load or said.load,
        impact=max(known.impact, said.impact, key=_IMPACTS.index),
    )
    remarks = () if plain(known) == plain(said) else (_differ(known, said),)
    return Merged(exercise=exercise, agree=agree, remarks=remarks)


LEVEL = Angles(hip_flexion=95, knee_flexion=105)
"""Thighs level in a squat (usual values, as for texts alone)."""


def _to_level(pose: Position) -> Position:
    """A deep squat as far down as the text has it: to level thighs."""
    bent = max(pose.left_leg.knee_flexion, pose.right_leg.knee_flexion)
    if pose.attitude not in {"squat", "standing"} or bent <= 105:
        return pose
    deep = [side for side in ("left", "right") if pose.leg(side).knee_flexion > 105]
    for side in deep:
        pose = pose.right(**LEVEL) if side == "right" else pose.left(**LEVEL)
    return pose


LATE = 2
"""A posture that a text names behind this many sentences, and not as the start, is no ground to leave the catalog's
(policy)."""


def _is_weak(figured: Figured) -> bool:
    """Whether the text's posture is no more than a guess, or comes late."""
    by = figured.scene.stand.by
    late = bool(by) and all(item.role != "start" and item.sentence >= LATE for item in by[-1:])
    return figured.sure < SURE_ENOUGH or late


WAYS: dict[str, frozenset[str]] = {
    "standing": frozenset({"quadruped", "hanging", "inverted", "other"}),
    "kneeling": frozenset({"quadruped", "half_kneeling", "inverted"}),
    "prone": frozenset({"quadruped", "inverted"}),
    "supine": frozenset({"inverted", "inclined"}),
    "quadruped": frozenset({"inverted"}),
    "sitting": frozenset({"floor_sitting", "inclined", "other"}),
    "hanging": frozenset({"other", "inverted"}),
}
"""Postures that a text names on the way -> what the catalog may know that they lead to: one stands, then hangs."""


def _on_the_way(known: Exercise, figured: Figured) -> bool:
    """Whether the text only says where one sets out to what the catalog knows."""
    said = plain(figured.exercise)
    if plain(known) not in WAYS.get(said, ()):
        return False
    if said == "sitting":
        return not figured.scene.told.says("seat", "raised")
    return said != "standing" or not figured.scene.does("lunge", "squat", "hinge")


def _beside(known: Exercise, said: Exercise) -> tuple[Position, ...]:
    """The catalog's positions that can be judged with a text of another posture.

    Beside somebody who lies on the back only those that lie too: what would look like a rise from lying is no more
    than the difference of two readings.
    """
    if said.position.posture != "supine":
        return known.positions
    return tuple(pose for pose in known.positions if pose.posture == "supine")


def plain(exercise: Exercise) -> str:
    """The posture that a reader would name."""
    return exercise.position.plain_posture


def _breathing(known: BreathingPattern | None, said: BreathingPattern | None) -> BreathingPattern | None:
    """What the text says of the breath; a hold that is only usual is not one that was told."""
    if said is not None:
        return said
    return evolve(known, held_on_effort=False, effort_hold_s=None) if known is not None else None
