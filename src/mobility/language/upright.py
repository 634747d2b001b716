"""Key positions of somebody who kneels, sits, hangs or stands: one function a movement."""

from __future__ import annotations

from collections.abc import Mapping

from ..model import Position
from ..model.vocabulary import PelvisHold
from .poses import Scene

# ---- on the knees -----------------------------------------------------------------------------------


def heels_sit(scene: Scene, start: Position) -> Position | None:
    """Sat on the heels."""
    if scene.does("bend_back", "hands_to_heels") or not scene.does("heels_sit", "squat_deep"):
        return None
    return start.changed(hip_flexion=80, knee_flexion=150, ankle_plantarflexion=50).named("on the heels")


def heels_fold(scene: Scene, _start: Position) -> Position | None:
    """Sat on the heels and folded over the thighs; pressed further where somebody presses."""
    if not scene.does("fold_deep", "touch_down") or not scene.does("heels_sit", "squat_deep", "heels_back"):
        return None
    low = Position.kneeling(hip_flexion=135, knee_flexion=158, ankle_plantarflexion=55, pitch=85, thoracic_flexion=25)
    low = low.changed(neck_flexion=15, shoulder_flexion=165, elbow_flexion=40)
    low = low.supported_by("shins", "insteps", "forehead", "forearms")
    return low.pulled(1.0 if scene.told.says("pull", "partner", "strap") else 0.5).named("folded")


def kneeling_crunch(scene: Scene, start: Position) -> Position | None:
    """The trunk curled down on the knees, against a cable as a rule."""
    if not scene.does("curl_up"):
        return None
    return start.changed(hip_flexion=70, knee_flexion=90, cue="rounded", thoracic_flexion=30).named("curled")


def kneeling_back(scene: Scene, start: Position) -> Position | None:
    """Bent back on the knees."""
    if not scene.does("arch", "bend_back", "hands_to_heels") or scene.told.values("load"):
        return None
    return start.changed(hip_extension=15, cue="arched", thoracic_extension=15, neck_extension=25).named("arched")


def hip_stretch(scene: Scene, start: Position) -> Position | None:
    """The hip of the knee on the ground stretched."""
    return start.right(hip_extension=15).named("forward") if scene.attitude == "half_kneeling" else None


# ---- sitting ----------------------------------------------------------------------------------------


def sit_curl(scene: Scene, start: Position) -> Position | None:
    """Trunk and thighs closed by the abdominals."""
    from_behind = scene.does("sit_up") and scene.does("torso_back")
    if not from_behind and not scene.does("curl_up", "knees_in", "pelvis_curl"):
        return None
    return start.changed(hip_flexion=115, cue="rounded", pelvis="curled", thoracic_flexion=20).named("curled")


def sit_fold(scene: Scene, start: Position) -> Position | None:
    """The trunk laid over the legs; pulled where hands or strap pull it, held straight under a weight."""
    pulled = scene.does("pull_foot") or scene.told.says("pull", "hands", "strap", "partner")
    # whose elbows or chest come to the legs of somebody who sits is folded over them
    over = scene.does("sit_up") and scene.does("curl_up") and not scene.does("torso_back")
    deep = over or scene.does("fold_deep", "touch_down")
    if not (deep or (scene.does("hinge") and scene.is_stretch)):
        return None
    if not pulled and scene.told.values("load") and not scene.does("round_back"):
        return start.changed(hip_flexion=120, pelvis="neutral", fold="trunk_to_legs").named("folded")
    bent = start.changed(hip_flexion=125 if pulled else 105, cue=None, thoracic_flexion=20, fold="trunk_to_legs")
    return (bent.pulled(0.6, at="trunk") if pulled else bent).named("folded")


def sit_turn(scene: Scene, start: Position) -> Position | None:
    """The trunk turned."""
    if not scene.does("twist", "cross_touch"):
        return None
    return start.changed(thoracic_rotation=28, lumbar_rotation=5).named("turned")


# ---- hanging ----------------------------------------------------------------------------------------


def hang_curl(scene: Scene, start: Position) -> Position | None:
    """Legs raised with the pelvis curled; not where the legs only follow a pull-up."""
    # who climbs or pulls himself up draws the legs along
    climbs = scene.does("pull_up") and not scene.does("curl_up")
    if climbs or not scene.does("knees_in", "legs_up", "pelvis_curl"):
        return None
    return start.changed(hip_flexion=100, knee_flexion=15, pelvis="curled").named("top")


def hang_turn(scene: Scene, start: Position) -> Position | None:
    """The legs raised and taken from side to side."""
    if not scene.does("twist", "knees_side") or scene.told.says("motion", "invert"):
        return None
    if not scene.does("knees_in", "legs_up", "pelvis_curl"):
        return None
    up = start.changed(hip_flexion=110, pelvis="curled", lumbar_rotation=8, thoracic_rotation=25)
    return up.named("turned")


def hang_over(scene: Scene, start: Position) -> Position | None:
    """Turned over backward between the arms."""
    if not scene.told.says("motion", "invert"):
        return None
    return start.changed(hip_flexion=110, pitch=180, shoulder_flexion=-80, pelvis="curled").named("turned over")


# ---- on the feet ------------------------------------------------------------------------------------


def _is_flat(scene: Scene) -> bool:
    """Whether the low back is held: said so, or a weight is lifted by somebody who knows how."""
    if scene.does("round_back", "lift_stone"):
        return False
    return scene.has("flat_back") or bool(scene.told.values("load"))


def fold(scene: Scene, start: Position) -> Position | None:
    """Bent forward far: to floor or toes, or rounded under a weight."""
    lifted = scene.does("lift_stone") and not scene.has("flat_back")
    far = scene.does("touch_down", "fold_deep") or (scene.does("round_back") and scene.is_stretch)
    if lifted or (scene.does("round_back") and scene.told.values("load")):
        return start.changed(hip_flexion=95, knee_flexion=40, pelvis=None, cue="rounded").named("low")
    if not far or _is_flat(scene) or scene.does("squat", "squat_deep", "lunge", "swing", "dead_lift", "olympic"):
        return None
    return start.changed(hip_flexion=110, knee_flexion=5, pelvis=None, thoracic_flexion=20).named("folded")


def stand_crunch(scene: Scene, start: Position) -> Position | None:
    """The trunk curled down, standing, against a cable or band from above."""
    if not scene.does("curl_up") or not scene.told.says("load", "cable", "band"):
        return None
    return start.changed(hip_flexion=40, knee_flexion=10, pelvis=None, cue="rounded").named("curled")


def hinge(scene: Scene, start: Position) -> Position | None:
    """Bent forward at the hips, the low back held."""
    if not scene.does("hinge", "dead_lift", "swing") or scene.does("squat", "squat_deep", "lunge"):
        return None
    return start.changed(hip_flexion=85, knee_flexion=20, pelvis="neutral").named("hinged")


def squat(scene: Scene, _start: Position) -> Position | None:
    """The bottom of a squat, as deep as is said; thighs level where nothing is."""
    hinged = scene.does("hinge") and not scene.does("squat")
    if hinged or not scene.does("squat", "squat_deep"):
        return None
    deep = scene.does("squat_deep")
    shallow = scene.does("squat_shallow") and not deep and not scene.does("squat")
    angles = _DEPTHS["deep" if deep else "shallow" if shallow else "level"]
    low = Position.squat(hip_flexion=angles[0], knee_flexion=angles[1], ankle_dorsiflexion=angles[2], pelvis="neutral")
    if scene.does("one_leg_squat"):
        return low.left(hip_flexion=60, knee_flexion=10).lifting("left leg").named("bottom")
    return low.named("bottom")


_DEPTHS: Mapping[str, tuple[float, float, float]] = {
    "deep": (120, 130, 30),
    "level": (95, 105, 25),
    "shallow": (50, 60, 15),
}
"""Hip, knee and ankle of squats: heels near the buttocks, thighs level, half way (usual values)."""


def lunge(scene: Scene, start: Position) -> Position | None:
    """The bottom of a lunge or step."""
    if not scene.does("lunge", "step_up"):
        return None
    front = start.changed(pelvis="neutral").left(hip_flexion=85, knee_flexion=90, ankle_dorsiflexion=5)
    return front.right(hip_flexion=5, knee_flexion=85, toe_extension=50).named("bottom")


def turn(scene: Scene, start: Position) -> Position | None:
    """The trunk turned."""
    if not scene.does("twist"):
        return None
    turned = start.changed(thoracic_rotation=30, lumbar_rotation=5)
    return turned.named("turned")


def turn_down(scene: Scene, start: Position) -> Position | None:
    """Bent over and turned: a hand to the other foot."""
    leant = scene.does("side_bend") and scene.does("touch_down")
    if not leant and not (scene.does("cross_touch") and scene.does("touch_down", "hinge")):
        return None
    pelvis: PelvisHold | None = "neutral" if scene.told.values("load") else None
    low = start.changed(hip_flexion=85, knee_flexion=5, pelvis=pelvis, thoracic_rotation=35, lumbar_rotation=5)
    return low.named("turned")


def back_bend(scene: Scene, start: Position) -> Position | None:
    """Bent back, standing; not under a weight."""
    if not scene.does("bend_back") or scene.told.values("load") or scene.does("squat", "squat_deep"):
        return None
    return start.changed(hip_extension=15, cue="arched", thoracic_extension=10, neck_extension=15).named("arched")


def side_bend(scene: Scene, start: Position) -> Position | None:
    """Bent to the side."""
    return start.changed(lumbar_lateral=20, thoracic_lateral=15).named("bent") if scene.does("side_bend") else None


def heel_pull(scene: Scene, start: Position) -> Position | None:
    """A heel pulled to the buttock by the hand."""
    if not scene.does("heel_pull"):
        return None
    return start.right(knee_flexion=140).lifting("right leg").pulled(0.5, at="limbs").named("pulled")


# ---- the head, in any of these ----------------------------------------------------------------------


def neck(scene: Scene, start: Position) -> Position | None:
    """The head pulled by the hands, to the chest unless a side is said."""
    if not scene.does("neck_hands") or not scene.does("neck_bend", "neck_turn"):
        return None
    return start.changed(neck_flexion=45).pulled(0.5, at="neck").named("pulled")


def neck_moves(scene: Scene, start: Position) -> Position | None:
    """The head turned by itself."""
    if scene.does("neck_turn") and not scene.told.values("load") and not scene.does("neck_hands"):
        return start.changed(neck_rotation=45).named("turned")
    return None
