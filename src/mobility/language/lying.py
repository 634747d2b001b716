"""Key positions of somebody who lies or stands on hands and knees: one function a movement."""

from __future__ import annotations

from ..model import Position
from .poses import Scene


def _is_v_up(scene: Scene) -> bool:
    return scene.does("sit_up") and scene.does("legs_up") and not scene.has("feet_held")


def sit_up(scene: Scene, start: Position) -> Position | None:
    """The trunk raised to upright; with the legs at the same time a V."""
    if not scene.does("sit_up"):
        return None
    if _is_v_up(scene):
        top = Position.supine(hip_flexion=115, pitch=-35, thoracic_flexion=15, shoulder_flexion=100)
        return top.changed(fold="trunk_to_legs").supported_by("buttocks").named("top")
    if start.left_leg.knee_flexion < 30:
        return Position.long_sitting(hip_flexion=85, thoracic_flexion=20, neck_flexion=10, label="top")
    top = start.changed(hip_flexion=125, pitch=-10, thoracic_flexion=25, neck_flexion=20, fold="trunk_to_legs")
    return top.supported_by("buttocks", "feet").named("top")


def curl_up(scene: Scene, start: Position) -> Position | None:
    """Head and shoulder blades raised, the low back on the ground; with the knees drawn in the pelvis curls too."""
    if not scene.does("curl_up") or scene.does("sit_up"):
        return None
    if scene.does("knees_in", "hips_off"):
        return _curled(start)
    lean = (start.root.pitch or 0) + 25
    top = start.changed(pelvis="neutral", pitch=lean, thoracic_flexion=20, neck_flexion=10)
    return top.supported_by("back", "sacrum", "feet").named("top")


def _curled(start: Position) -> Position:
    """Knees at the chest and the pelvis off the ground, by the trunk's own strength."""
    top = start.changed(hip_flexion=130, knee_flexion=110, pelvis="curled")
    return top.supported_by("head", "upper back").named("curled")


def knees_in(scene: Scene, start: Position) -> Position | None:
    """Legs raised: to the chest with the pelvis off the ground, or straight up with the pelvis at rest."""
    if scene.does("hug") or not scene.does("knees_in", "hips_off", "legs_up"):
        return None
    if scene.does("hips_off", "pelvis_curl") and scene.does("knees_in", "legs_up"):
        return _curled(start)
    if scene.does("hips_off") and (scene.does("pelvis_curl", "round_back") or scene.has("legs_vertical")):
        return _curled(start)
    if scene.does("knees_in") and not scene.is_stretch and not scene.on_one_leg("knees_in"):
        return _curled(start)
    if scene.does("legs_up"):
        up = start.changed(hip_flexion=90, knee_flexion=10, pelvis="neutral")
        return up.supported_by("head", "upper back", "sacrum").named("legs up")
    return None


def hug(scene: Scene, start: Position) -> Position | None:
    """Knees pulled to the chest by hands, strap or partner; one where only one is spoken of."""
    pulled = scene.is_stretch and scene.told.says("pull", "hands", "strap", "partner")
    drawn_in = pulled and scene.does("knees_in") and not scene.does("knees_side")
    straight = scene.has("legs_straight") and scene.told.says("pull", "strap")
    if not (scene.does("hug") or drawn_in) or straight:
        return None
    if scene.on_one_leg("hug"):
        return start.right(hip_flexion=125, knee_flexion=125).lifting("right leg").pulled(0.5).named("pulled in")
    held = Position.supine(hip_flexion=140, knee_flexion=140).touching("hands", on="shins")
    return held.pulled(1.0).named("pulled in")


def leg_pulled(scene: Scene, start: Position) -> Position | None:
    """A straight leg pulled up, the other on the ground."""
    if not scene.does("pull_foot", "hug") or scene.does("knees_side"):
        return None
    if scene.does("hug") and not (scene.has("legs_straight") and scene.told.says("pull", "strap")):
        return None
    return start.right(hip_flexion=80).lifting("right leg").pulled(0.5, at="limbs").named("pulled up")


def bridge(scene: Scene, start: Position) -> Position | None:
    """Hips raised until trunk and thighs are one line."""
    if not scene.does("bridge", "hips_off") or scene.does("knees_in", "legs_up", "sit_up", "hug", "head_stand"):
        return None
    top = start.changed(hip_flexion=0, knee_flexion=85, pitch=-112, pelvis="neutral")
    return top.supported_by("head", "upper back", "feet").named("top")


def plow(scene: Scene, _start: Position) -> Position | None:
    """Rolled over the shoulders until the feet come behind the head."""
    if not scene.does("plow"):
        return None
    rolled = Position.supine(hip_flexion=150, pitch=-155, thoracic_flexion=25, neck_flexion=60, toe_extension=40)
    borne = rolled.supported_by("head", "upper back", "shoulders", "toes")
    return borne.pulled(0.5).pulled(0.5, at="neck").named("rolled over")


def wheel(scene: Scene, _start: Position) -> Position | None:
    """Pushed up from the back into a full backbend."""
    if not scene.does("bend_back"):
        return None
    up = Position.supine(hip_extension=15, knee_flexion=80, cue="arched", pitch=-130, thoracic_extension=20)
    return (
        up.changed(neck_extension=30, shoulder_flexion=175, wrist_extension=80)
        .supported_by("hands", "feet")
        .named("up")
    )


def neck_bridge(scene: Scene, _start: Position) -> Position | None:
    """Arched up on feet and head."""
    if not scene.does("head_stand"):
        return None
    up = Position.supine(hip_extension=5, knee_flexion=90, pitch=-120, neck_extension=55)
    return up.supported_by("head", "feet").named("up")


def rolled(scene: Scene, _start: Position) -> Position | None:
    """Rolled along the back, the knees drawn in."""
    if not scene.does("body_roll") or not scene.does("hug", "knees_in", "round_back", "tuck"):
        return None
    ball = Position.supine(hip_flexion=135, knee_flexion=130, cue="rounded").touching("hands", on="shins")
    return ball.supported_by("upper back", "back", "sacrum").pulled(0.6).named("rolled")


def knees_side(scene: Scene, start: Position) -> Position | None:
    """The knees, or one leg across the body, dropped to the side; pressed down where it is a stretch."""
    if not scene.does("knees_side"):
        return None
    turned = start.changed(hip_flexion=80, knee_flexion=70, thoracic_rotation=25, lumbar_rotation=10)
    held = 0.5 if scene.is_stretch or scene.told.values("pull") else 0.0
    return turned.supported_by("head", "upper back", "sacrum").pulled(held, at="trunk").named("turned")


def crunch_twist(scene: Scene, start: Position) -> Position | None:
    """A curl of the trunk with a turn."""
    if not scene.does("twist", "cross_touch") or scene.does("knees_side"):
        return None
    if scene.has("feet_held") and scene.does("cross_touch"):  # up to the knee: a sit-up with a turn
        up = start.changed(hip_flexion=125, pitch=-10, thoracic_flexion=25, fold="trunk_to_legs", thoracic_rotation=30)
        return up.supported_by("buttocks", "feet").named("turned")
    turn = 35 if scene.does("sit_up", "twist") or scene.told.values("load") else 25
    top = start.changed(pitch=-65, thoracic_flexion=20, thoracic_rotation=turn - 5, lumbar_rotation=5)
    return top.supported_by("back", "sacrum", "feet").named("turned")


# ---- face down, on hands and knees ------------------------------------------------------------------


def _is_on_pad(scene: Scene) -> bool:
    """On the bench for back extensions, on which one rises to a straight line."""
    return scene.does("hinge") or any(
        "bench" in item.words or "pad" in item.words for item in scene.told.of("attitude")
    )


def chest_lift(scene: Scene, start: Position) -> Position | None:
    """Chest, and perhaps legs, lifted behind the body's line."""
    held = scene.attitude == "prone" and scene.does("hands_to_heels") and scene.does("leg_lift", "moves")
    if (not held and not scene.does("chest_lift", "arch", "bend_back")) or _is_on_pad(scene):
        return None
    up = start.changed(hip_extension=15, cue="arched", pitch=75, neck_extension=10)
    parts = ("head", "chest", "legs") if scene.does("leg_lift") else ("head", "chest")
    return up.lifting(*parts).named("arched")


def leg_lift(scene: Scene, start: Position) -> Position | None:
    """One leg or both lifted behind."""
    if not scene.does("leg_lift") or scene.does("chest_lift"):
        return None
    if scene.on_one_leg("leg_lift"):
        return start.right(hip_extension=10).lifting("right leg").named("lifted")
    return start.changed(hip_extension=10, pelvis="neutral").lifting("legs").named("lifted")


def pad_extension(scene: Scene, start: Position) -> Position | None:
    """The low position over the pad of a back extension bench."""
    if not scene.does("chest_lift", "hinge", "arch") or not _is_on_pad(scene):
        return None
    return start.changed(hip_flexion=65, pitch=90, pelvis="neutral").supported_by("thighs", "heels").named("low")


def prone_round(scene: Scene, start: Position) -> Position | None:
    """The legs hang from the edge and draw the low back round."""
    if not scene.does("round_back") or not scene.told.values("load"):
        return None
    return start.changed(hip_flexion=80, cue="rounded").supported_by("chest", "abdomen").named("low")


def prone_turn(scene: Scene, start: Position) -> Position | None:
    """One leg swung across behind the back."""
    if not scene.does("knees_side", "twist"):
        return None
    turned = start.right(hip_extension=15, knee_flexion=80)
    return turned.changed(lumbar_rotation=10, thoracic_rotation=25, cue="arched").lifting("right leg").named("turned")


def four_round(scene: Scene, start: Position) -> Position | None:
    """The back rounded on hands and knees."""
    return start.changed(pelvis=None, cue="rounded").named("rounded") if scene.does("round_back") else None


def four_arch(scene: Scene, start: Position) -> Position | None:
    """The back let sink on hands and knees, less far than it goes."""
    if not scene.does("arch") or not scene.is_stretch:
        return None
    return start.changed(pelvis=None, lumbar_extension=10, neck_extension=15).named("arched")


def down_dog(scene: Scene, _start: Position) -> Position | None:
    """Hips high, hands and feet on the ground, the head between the arms."""
    if not scene.does("down_dog"):
        return None
    dog = Position.plank(hip_flexion=100, pitch=125, shoulder_flexion=170, ankle_dorsiflexion=10)
    return dog.named("hips high")


def heels_back(scene: Scene, _start: Position) -> Position | None:
    """Sat back on the heels from hands and knees, the trunk on the thighs."""
    if not scene.does("heels_sit"):
        return None
    back = Position.kneeling(hip_flexion=140, knee_flexion=155, ankle_plantarflexion=60, shoulder_flexion=150)
    return back.supported_by("shins", "insteps", "forehead", "hands").named("on the heels")
