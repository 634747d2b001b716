"""What a figure shows, in words, for those who cannot see it."""

from __future__ import annotations

from collections.abc import Iterable

from ..model.body import Arm, Leg
from ..model.contacts import Contact
from ..model.equipment import Prop
from ..model.position import Position

_ATTITUDE = {
    "supine": "lying on the back", "supine_inclined": "leaning back on a support", "prone": "lying face down",
    "prone_inclined": "leaning face down on a support", "side_lying_left": "lying on the left side",
    "side_lying_right": "lying on the right side", "sitting": "sitting", "long_sitting": "sitting with the legs out",
    "floor_sitting": "sitting on the floor", "kneeling": "kneeling", "half_kneeling": "kneeling on one knee",
    "quadruped": "on hands and knees", "plank": "face down on hands and toes", "squat": "squatting",
    "standing": "standing", "propped": "upright on the hands", "hanging": "hanging from the hands",
    "inverted": "upside down",
}  # fmt: skip
_LEAST_DEG = 8
"""Angles smaller than this are not worth words."""


def said(position: Position) -> str:
    """A position in one or two sentences."""
    parts = [f"A body {_ATTITUDE[position.attitude]}"]
    joints = [*_legs(position), *_arms(position)]
    if joints:
        parts.append("; ".join(joints))
    sentences = [", ".join(parts) + "."]
    sentences += filter(None, (_supports(position), _held(position), _touches(position)))
    return " ".join(sentences)


def _angles(names: Iterable[tuple[str, float, str]]) -> str:
    found = [f"{word} {abs(value):g} degrees" for word, value, _ in names if abs(value) >= _LEAST_DEG]
    return ", ".join(found)


def _leg(leg: Leg) -> str:
    hip = "hip bent" if leg.hip_flexion > 0 else "hip behind the trunk"
    out = "thigh out to the side" if leg.hip_abduction > 0 else "thigh across"
    return _angles(((hip, leg.hip_flexion, ""), ("knee bent", leg.knee_flexion, ""), (out, leg.hip_abduction, "")))


def _arm(arm: Arm) -> str:
    raised = "raised forward" if arm.shoulder_flexion > 0 else "behind the trunk"
    out = "out to the side" if arm.shoulder_abduction > 0 else "across the body"
    return _angles(
        ((raised, arm.shoulder_flexion, ""), (out, arm.shoulder_abduction, ""), ("elbow bent", arm.elbow_flexion, ""))
    )


def _limbs(name: str, plural: str, left: str, right: str) -> list[str]:
    if left == right:
        return [f"{plural}: {left}"] if left else []
    return [f"{side} {name}: {text or 'straight'}" for side, text in (("left", left), ("right", right))]


def _legs(position: Position) -> list[str]:
    return _limbs("leg", "both legs", _leg(position.left_leg), _leg(position.right_leg))


def _arms(position: Position) -> list[str]:
    return _limbs("arm", "both arms", _arm(position.left_arm), _arm(position.right_arm))


def _plain(word: str, side: str) -> str:
    text = word.replace("_", " ")
    return text if side == "both" else f"{side} {text}"


def _supports(position: Position) -> str:
    places: dict[str, list[str]] = {}
    for item in position.supports:
        rest = (item.on.name or item.on.kind) if isinstance(item.on, Prop) else item.on.kind
        places.setdefault(rest.replace("_", " "), []).append(_plain(item.landmark, item.side))
    borne = "; ".join(f"{', '.join(dict.fromkeys(names))} on the {rest}" for rest, names in places.items())
    return f"Borne by {borne}." if borne else ""


def _held(position: Position) -> str:
    held = [
        f"{item.prop.name or item.prop.kind.replace('_', ' ')} at the {_plain(item.at, item.side)}"
        for item in position.held
    ]
    return f"Held: {', '.join(held)}." if held else ""


def _touches(position: Position) -> str:
    found = [f"{_plain(item.one, item.one_side)} on {_plain(item.two, item.two_side)}" for item in position.touches]
    return f"Touching: {', '.join(found)}." if found else ""


def pressed(contacts: Iterable[Contact]) -> str:
    """Contacts in a sentence."""
    found = [f"{item.with_.replace('_', ' ')} on the {_plain(item.zone, item.side)}" for item in contacts]
    return f"Pressing: {', '.join(found)}." if found else ""
