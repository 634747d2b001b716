"""Angles as keyword arguments: the names, their opposites, and the lean of the trunk that follows from the legs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict

from attrs import fields, frozen

from ..errors import ModelError
from .body import Arm, Leg, Root, Spine
from .fields import one_of
from .vocabulary import Fold, PelvisHold, Side, Sides, SpineCue

if TYPE_CHECKING:
    from typing import Protocol as TypingProtocol

    class BodyOnLegs(TypingProtocol):
        """What the lean of the trunk is read from."""

        @property
        def attitude(self) -> str:
            """The base posture."""
            ...

        def leg(self, side: Side) -> Leg:
            """One leg."""
            ...

        def borne_by(self, landmarks: frozenset[str], side: Side | None = None) -> bool:
            """Whether one of these landmarks bears weight on a side."""
            ...


class Angles(TypedDict, total=False):
    """What may be said of a position by keyword, in degrees; on both sides unless a method says which.

    Each opposite (`hip_extension`, `hip_adduction`, `hip_internal_rotation`, ...) is its partner's negative.
    """

    pitch: float
    list: float
    turn: float
    heading: float
    lumbar_flexion: float | None
    lumbar_extension: float
    lumbar_lateral: float
    lumbar_rotation: float
    thoracic_flexion: float
    thoracic_extension: float
    thoracic_lateral: float
    thoracic_rotation: float
    neck_flexion: float
    neck_extension: float
    neck_lateral: float
    neck_rotation: float
    hip_flexion: float
    hip_extension: float
    hip_abduction: float
    hip_adduction: float
    hip_external_rotation: float
    hip_internal_rotation: float
    knee_flexion: float
    ankle_dorsiflexion: float
    ankle_plantarflexion: float
    toe_extension: float
    shoulder_flexion: float
    shoulder_extension: float
    shoulder_abduction: float
    shoulder_adduction: float
    shoulder_external_rotation: float
    shoulder_internal_rotation: float
    elbow_flexion: float
    forearm_pronation: float
    forearm_supination: float
    wrist_extension: float
    wrist_flexion: float
    scapula_elevation: float
    pelvis: PelvisHold | None
    cue: SpineCue | None
    fold: Fold | None
    twisted_knee: Sides | None
    padded: bool | None
    label: str


OPPOSITES: dict[str, str] = {
    "lumbar_extension": "lumbar_flexion",
    "thoracic_extension": "thoracic_flexion",
    "neck_extension": "neck_flexion",
    "hip_extension": "hip_flexion",
    "hip_adduction": "hip_abduction",
    "hip_internal_rotation": "hip_external_rotation",
    "ankle_plantarflexion": "ankle_dorsiflexion",
    "shoulder_extension": "shoulder_flexion",
    "shoulder_adduction": "shoulder_abduction",
    "shoulder_internal_rotation": "shoulder_external_rotation",
    "forearm_supination": "forearm_pronation",
    "wrist_flexion": "wrist_extension",
}

ROOT_FIELDS, SPINE_FIELDS, LEG_FIELDS, ARM_FIELDS = (
    frozenset(item.name for item in fields(part)) for part in (Root, Spine, Leg, Arm)
)
WORD_FIELDS = frozenset({"pelvis", "cue", "fold", "twisted_knee", "padded", "label"})
KNOWN = ROOT_FIELDS | SPINE_FIELDS | LEG_FIELDS | ARM_FIELDS | WORD_FIELDS


@frozen(kw_only=True)
class SplitAngles:
    """Keyword angles sorted by the part of the body that they belong to, opposites turned round."""

    flat: dict[str, Any]

    def _only(self, names: frozenset[str]) -> dict[str, Any]:
        return {name: value for name, value in self.flat.items() if name in names}

    @property
    def root(self) -> dict[str, Any]:
        """The lean of the whole."""
        return self._only(ROOT_FIELDS)

    @property
    def spine(self) -> dict[str, Any]:
        """Spine angles."""
        return self._only(SPINE_FIELDS)

    @property
    def leg(self) -> dict[str, Any]:
        """Leg angles."""
        return self._only(LEG_FIELDS)

    @property
    def arm(self) -> dict[str, Any]:
        """Arm angles."""
        return self._only(ARM_FIELDS)

    @property
    def words(self) -> dict[str, Any]:
        """What is said in words."""
        return self._only(WORD_FIELDS)


def split_angles(angles: Mapping[str, Any]) -> SplitAngles:
    """Sort keyword angles.  Raises `ModelError` for an unknown name, or one given together with its opposite."""
    flat: dict[str, Any] = {}
    for name, value in angles.items():
        plain = OPPOSITES.get(name, name)
        if plain not in KNOWN:
            expected = one_of(frozenset(KNOWN | OPPOSITES.keys()), name)
            raise ModelError(owner="Position", field=name, value=value, expected=expected)
        if plain in flat:
            raise ModelError(owner="Position", field=name, value=value, expected=f"only one of it and {plain}")
        flat[plain] = -value if name in OPPOSITES and isinstance(value, int | float) else value
    return SplitAngles(flat=flat)


_FEET = frozenset({"sole", "heel", "ball_of_foot", "toes"})
_KNEES = frozenset({"knee", "shin"})


@frozen(kw_only=True)
class Stance:
    """The leg that the trunk stands on, and what stands on the ground of it."""

    leg: Leg
    attitude: str

    @classmethod
    def of(cls, body: BodyOnLegs) -> Stance:
        """The bearing leg of a body; of two, the one whose hip is more bent (the front leg of a split stance).

        Of two hips bent alike the straighter knee counts, so that left and right can be exchanged.
        """
        sides: tuple[Side, Side] = ("left", "right")
        bearing = [body.leg(side) for side in sides if body.borne_by(_FEET | _KNEES, side)]
        legs = bearing or [body.leg(side) for side in sides]
        front = max(legs, key=lambda leg: (leg.hip_flexion, -leg.knee_flexion, leg.ankle_dorsiflexion))
        return cls(leg=front, attitude=body.attitude)

    def trunk_pitch(self) -> float:
        """Forward lean of the trunk in degrees, by adding the joints from the ground up."""
        leg = self.leg
        if self.attitude in {"standing", "squat"}:
            # the shank leans forward by the ankle, the thigh back by the knee, the trunk forward by the hip
            return leg.ankle_dorsiflexion - leg.knee_flexion + leg.hip_flexion
        if self.attitude in {"sitting", "long_sitting"}:
            return leg.hip_flexion - 90
        if self.attitude == "kneeling":
            # the shank lies on the floor
            return leg.hip_flexion - (leg.knee_flexion - 90)
        return 0.0
