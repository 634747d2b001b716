"""A posed body: joints and frames in the room, metres, x forward, y up, z to the right."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from .space import Matrix, Vector


@frozen(kw_only=True)
class Posed:
    """Joints and segment frames of a body that stands where it belongs.

    Joints: `hips` (the middle), `spine0` (L5/S1) to `spine11` (C7) and `spine12`, `head` (top of the neck), and for
    each side `hip_`, `knee_`, `ankle_`, `shoulder_`, `elbow_`, `wrist_`, `fingertip_` with `left` or `right`.
    Frames: `pelvis`, `spine1` to `spine13` (each the link below that joint), `thorax`, `head`, and for each side
    `thigh_`, `shank_`, `foot_`, `toes_`, `upper_arm_`, `forearm_`, `hand_`.
    """

    points: Mapping[str, Vector]
    frames: Mapping[str, Matrix]
    stature: float

    def raised(self, height: float) -> Posed:
        """The same body higher up."""
        points = {name: (x, y + height, z) for name, (x, y, z) in self.points.items()}
        return Posed(points=points, frames=self.frames, stature=self.stature)
