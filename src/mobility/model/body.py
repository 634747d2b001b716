"""The 39 numbers of a still body, in degrees: the whole body's lean, the spine, two legs, two arms.

Zero is the anatomical position (AAOS neutral-zero method).  Signs: flexion, abduction, external rotation and
dorsiflexion are positive; side bends are positive to the right, turns positive to the left.  Bounds are wider
than healthy ranges on purpose: a measured person may be unusual, a typing slip is not.
"""

from __future__ import annotations

from attrs import evolve, frozen

from .fields import angle, number


@frozen(kw_only=True)
class Root:
    """How the trunk as a whole stands in the room.

    `pitch` leans its long axis forward (supine -90, prone and quadruped +90); None: it follows from the legs
    and the attitude (see `Position.trunk_pitch`).  `list` tips it to the right, `turn` turns it to its own
    left about the long axis, `heading` turns it in the room.
    """

    pitch: float | None = number(-270, 270, unit="degrees", default=None, optional=True)
    list: float = angle(-180, 180)
    turn: float = angle(-180, 180)
    heading: float = angle(-180, 180)

    def mirrored(self) -> Root:
        """Left and right exchanged."""
        # 0 - x, for -x would turn 0.0 to -0.0
        return evolve(self, list=0 - self.list, turn=0 - self.turn, heading=0 - self.heading)


@frozen(kw_only=True)
class Spine:
    """Spine angles beyond relaxed standing.

    `lumbar_flexion` None leaves the low back to the lumbar model; a number is kept as the author's statement.
    """

    lumbar_flexion: float | None = number(-60, 100, unit="degrees", default=None, optional=True)
    lumbar_lateral: float = angle(-60, 60)
    lumbar_rotation: float = angle(-45, 45)
    thoracic_flexion: float = angle(-60, 90)
    thoracic_lateral: float = angle(-60, 60)
    thoracic_rotation: float = angle(-90, 90)
    neck_flexion: float = angle(-100, 100)
    neck_lateral: float = angle(-80, 80)
    neck_rotation: float = angle(-110, 110)

    def mirrored(self) -> Spine:
        """Left and right exchanged."""
        swapped = ("lumbar", "thoracic", "neck")
        changes = {f"{part}_{kind}": 0 - getattr(self, f"{part}_{kind}") for part in swapped for kind in _TURNS}
        return evolve(self, **changes)


_TURNS = ("lateral", "rotation")


@frozen(kw_only=True)
class Leg:
    """One leg.  `hip_flexion` is the thigh on the trunk, as a coach sees it; the model splits off the back."""

    hip_flexion: float = angle(-60, 175)
    hip_abduction: float = angle(-60, 100)
    hip_external_rotation: float = angle(-90, 120)
    knee_flexion: float = angle(-30, 175)
    ankle_dorsiflexion: float = angle(-90, 70)
    toe_extension: float = angle(-60, 110)


@frozen(kw_only=True)
class Arm:
    """One arm.  Flexion comes first, then abduction about the raised arm: 90 and 90 is straight out sideways,
    90 and more than 90 reaches behind the frontal plane.
    """

    shoulder_flexion: float = angle(-90, 230)
    shoulder_abduction: float = angle(-90, 200)
    shoulder_external_rotation: float = angle(-150, 150)
    elbow_flexion: float = angle(-30, 170)
    forearm_pronation: float = number(-120, 180, unit="degrees", default=90.0)
    wrist_extension: float = angle(-110, 110)
    scapula_elevation: float = number(-0.1, 0.1, unit="of stature")
