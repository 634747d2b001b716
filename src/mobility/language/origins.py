"""Where the facts of a reading come from: catalog, text, both, or nothing but what is usual."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..model import Exercise
from ..model.reading import Source
from .poses import Scene

POSTURE_FACTS = ("posture", "trunk_angle_deg", "supports")
ANGLE_FACTS = (
    "lumbar_flexion_pct", "lumbar_extension_pct", "trunk_rotation_deg", "trunk_raise_deg", "hip_flexion_deg",
    "hip_abduction_deg", "hip_rotation_deg", "knee_flexion_deg", "shoulder_elevation_deg", "shoulder_behind_deg",
    "shoulder_rotation_deg", "wrist_extension_deg", "neck_flexion_deg", "neck_rotation_deg", "neck_side_deg",
    "legs_free", "straight_legs_low", "overpressure_neck", "overpressure_spine", "overpressure_limb", "rom_pct",
    "spine_rom_pct",
)  # fmt: skip
LOAD_FACTS = ("load_kg", "limb_load_bw", "hand_load_bw", "head_load_bw")
"""Facts that one and the same part of a reading decides."""

TOLD_TO_THE_END = frozenset(
    {"sit_up", "curl_up", "knees_in", "pelvis_curl", "hips_off", "hug", "plow", "body_roll", "touch_down", "fold_deep",
     "pull_foot", "round_back", "lift_stone", "bend_back", "chest_lift", "knees_side", "twist", "cross_touch",
     "squat_deep", "heels_sit", "heel_pull", "behind_neck", "bar_on_back", "upright_row", "dip", "neck_harness",
     "neck_hands", "head_stand", "down_dog", "bridge"}
)  # fmt: skip
"""Movements whose words say how far they go; of others the usual extent is taken, which is an assumption."""

SURE_POSTURE = 0.6
"""How sure a posture must be not to count as an assumption (policy)."""


def of_text(scene: Scene, exercise: Exercise) -> dict[str, Source]:
    """The sources of an exercise that only a text tells of."""
    posture: Source = "text" if scene.stand.sure >= SURE_POSTURE else "default"
    extent: Source = "text" if scene.does(*TOLD_TO_THE_END) and posture == "text" else "default"
    # nobody says how hard it is, nor how heavy the thing that is held
    weight: Source = "text" if exercise.load is None else "default"
    found = _each(POSTURE_FACTS, posture)
    found |= _each(ANGLE_FACTS, extent)
    found |= _each(LOAD_FACTS, weight)
    found |= _said(scene, exercise)
    return found | _each(("effort", "isometric", "purpose"), "default")


def _each(names: Iterable[str], source: Source) -> dict[str, Source]:
    return dict.fromkeys(names, source)


def _said(scene: Scene, exercise: Exercise) -> dict[str, Source]:
    """Breath, impact, speed and contacts: said, or usual because nothing is said."""
    told = scene.told
    found: dict[str, Source] = {
        "breath_hold_s": "text" if told.says("breath", "held") else "default",
        "impact_bw": "text" if told.values("impact") or told.values("motion") else "default",
        "speed": "text" if exercise.speed else "default",
    }
    if exercise.contacts:
        found |= {"contact_zone": "text", "contact_tool": "text", "contact_nrs": "default", "contact_kpa": "default"}
    return found


def of_both(known: Mapping[str, Source], agree: bool) -> dict[str, Source]:
    """The sources of the catalog's exercise together with what a text says (`known`: the sources of the text)."""
    posture: Source = "both" if agree else "text"
    names = (*ANGLE_FACTS, "impact_bw", "speed", "breath_hold_s")
    shared: dict[str, Source] = {name: _shared(known.get(name)) for name in names}
    return {**_each(POSTURE_FACTS, posture), **shared}


def _shared(said: Source | None) -> Source:
    return "both" if said == "text" else "catalog"


UNRESOLVED: Mapping[str, tuple[str, ...]] = {
    "twist": ("trunk_rotation_deg",),
    "neck_bend": ("neck_flexion_deg", "neck_side_deg"),
    "neck_turn": ("neck_rotation_deg",),
    "neck_back": ("neck_flexion_deg",),
    "arch": ("lumbar_extension_pct",),
}
"""A movement that is said -> facts that are unknown where no key position shows it."""


def unknown_of(scene: Scene, exercise: Exercise) -> frozenset[str]:
    """Facts that the text speaks of without telling enough: they are unknown, not nought."""
    shown = _shown(exercise)
    return frozenset(
        name for motion, names in UNRESOLVED.items() if scene.does(motion) for name in names if name not in shown
    )


def _shown(exercise: Exercise) -> frozenset[str]:
    """Facts that some key position gives a value of its own."""
    spines = [pose.spine for pose in exercise.positions]
    seen = {
        "trunk_rotation_deg": any(spine.lumbar_rotation or spine.thoracic_rotation for spine in spines),
        "neck_flexion_deg": any(spine.neck_flexion for spine in spines),
        "neck_rotation_deg": any(spine.neck_rotation for spine in spines),
        "neck_side_deg": any(spine.neck_lateral for spine in spines),
        "lumbar_extension_pct": any(
            spine.lumbar_flexion or pose.cue for spine, pose in zip(spines, exercise.positions, strict=True)
        ),
    }
    return frozenset(name for name, there in seen.items() if there)
