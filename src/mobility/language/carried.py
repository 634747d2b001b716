"""Loads, contacts, breathing, speed, impact and dose, as far as a text says them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, cast

from ..model import BreathingPattern, Contact, Dose, Load
from ..model.load import Implement
from ..model.vocabulary import Impact, LoadSite, Purpose, Speed, Tool
from .poses import Scene

USUAL_KG: Mapping[Implement, float] = {
    "barbell": 40,
    "dumbbell": 16,
    "kettlebell": 16,
    "medicine_ball": 5,
    "plate": 10,
    "cable": 20,
    "machine": 30,
    "band": 10,
    "object": 40,
}
"""What an ordinary adult takes, both hands together (assumption)."""

_SITES: Mapping[str, LoadSite] = {"shoulders": "shoulders", "waist": "waist", "ankles": "ankles", "head": "head"}


def load_of(scene: Scene) -> Load | None:
    """The outside load; None where none is said."""
    told = scene.told
    if scene.does("neck_harness"):
        return Load(implement="harness", at="head", usual_kg=5)
    kinds = [kind for kind in told.values("load") if kind in USUAL_KG]
    if not kinds or (scene.is_stretch and not told.says("category", "strength")):
        return None
    if kinds == ["machine"] and told.says("category", "cardio"):  # what one sits or walks on
        return None
    if kinds[0] == "band" and scene.attitude == "hanging":
        return None
    kind = cast(Implement, kinds[0])
    return Load(implement=kind, at=_site_of(scene), usual_kg=USUAL_KG[kind])


def _site_of(scene: Scene) -> LoadSite:
    for value in scene.told.values("load_site"):
        if value in _SITES:
            return _SITES[value]
    return "hands"


USUAL_PRESSURE = 5.0
"""How strong a pressing tool is meant to feel, of 10, where nobody says it (assumption)."""


def contacts_of(scene: Scene) -> tuple[Contact, ...]:
    """Deliberate pressure: a zone and the tool on it."""
    tools = scene.told.values("tool")
    if not tools:
        return ()
    tool = cast(Tool, next((value for value in tools if value != "soft_roller"), tools[0]))
    weighted = not scene.has("wall") and tool in {"soft_roller", "hard_ball", "soft_ball"}
    return tuple(
        Contact(
            zone,
            with_=tool,
            weighted=weighted,
            pressure=USUAL_PRESSURE,
            motion="rolling" if tool == "soft_roller" else "still",
        )
        for zone in scene.told.values("zone")
    )


_HELD = re.compile(
    r"\bbreath\b[^.]{0,40}?(\d{1,3})\s*(?:-|to|–)?\s*(\d{1,3})?\s*(?:second|sec|s\b|count)", re.IGNORECASE
)
_INHALE = re.compile(r"\b(?:inhale|breathe in)\b[^.;,]{0,30}?(\d{1,2})\s*(?:second|sec|s\b|count)", re.IGNORECASE)
_EXHALE = re.compile(r"\b(?:exhale|breathe out)\b[^.;,]{0,30}?(\d{1,2})\s*(?:second|sec|s\b|count)", re.IGNORECASE)


def breathing_of(scene: Scene) -> BreathingPattern | None:
    """What is said of the breath: a hold, phases with their seconds; None where there is nothing of the kind."""
    text = scene.told.text
    held = [item for item in scene.told.of("breath") if item.value == "held"]
    phases: dict[str, Any] = {}
    if found := _INHALE.search(text):
        phases["inhale_s"] = float(found[1])
    if found := _EXHALE.search(text):
        phases["exhale_s"] = float(found[1])
    if held:
        length = _HELD.search(text[held[0].start : held[0].end + 60])
        phases |= {"held_on_effort": True, "effort_hold_s": float(length[2] or length[1]) if length else None}
    if phases and scene.told.says("breath", "deep"):
        phases["depth"] = "deep"
    return BreathingPattern(**phases) if phases else None


_IMPACTS: tuple[tuple[str, Impact], ...] = (
    ("drop", "depth_drop"),
    ("jump", "jump"),
    ("sprint", "sprint"),
    ("run", "run"),
    ("walk", "walk"),
)
"""Words of the lexicon for a footfall, the hardest first."""


def impact_of(scene: Scene) -> Impact:
    """The hardest footfall that is said; none of somebody who jumps up to a bar to hang from it."""
    said = () if scene.attitude in {"hanging", "dip"} else scene.told.values("impact")
    for word, impact in _IMPACTS:
        if word in said:
            return impact
    return "none"


def speed_of(scene: Scene) -> Speed | None:
    """How fast: as said; thrown and jumped is ballistic."""
    said = scene.told.values("speed")
    if "ballistic" in said or impact_of(scene) in {"jump", "depth_drop", "sprint"}:
        return "ballistic"
    return "fast" if "fast" in said and "slow" not in said else None


_SECONDS = re.compile(
    r"(?<![\d.])(\d{1,3})(?:\s*(?:-|–|to)\s*(\d{1,3}))?\s*(?:seconds?|secs?\b|s\b)|(?<![\d.])(\d{1,2})\s*minutes?",
    re.IGNORECASE,
)
_REPS = re.compile(
    r"(?<![\d.])(\d{1,3})(?:\s*(?:-|–|to)\s*(\d{1,3}))?\s*(?:reps?\b|repetitions?|times\b)", re.IGNORECASE
)
_EACH = re.compile(
    r"\b(?:each|both|other|opposite) (?:side|leg|arm)|switch (?:sides|legs|arms)|alternat", re.IGNORECASE
)


def dose_of(text: str) -> Dose | None:
    """The dose that a text gives; None where it gives none.  Of a range the upper end counts."""
    given: dict[str, Any] = {}
    if found := _REPS.search(text):
        given["reps"] = max(1, int(found[2] or found[1]))
    elif found := _SECONDS.search(text):
        given["seconds"] = max(1.0, 60.0 * float(found[3]) if found[3] else float(found[2] or found[1]))
    return Dose(**given, each_side=bool(_EACH.search(text))) if given else None


def purpose_of(scene: Scene) -> Purpose:
    """What it is for: release where a tool presses, stretch where it stretches, else strength."""
    if contacts_of(scene):
        return "release"
    if scene.is_stretch:
        return "stretch"
    if impact_of(scene) in {"jump", "depth_drop", "sprint"}:
        return "potentiate"
    told = scene.told
    if told.says("breath", "inhale") and told.says("breath", "exhale") and not told.values("motion"):
        return "breathing"
    is_easy = told.says("purpose", "gentle") and not told.values("load") and not told.says("category", "strength")
    return "mobilise" if is_easy else "strength"


USUAL: Mapping[Purpose, Dose] = {
    "stretch": Dose(sets=2, seconds=30),
    "release": Dose(seconds=60),
    "mobilise": Dose(reps=10),
    "breathing": Dose(seconds=180),
    "strength": Dose(sets=3, reps=10, rest_s=60),
    "potentiate": Dose(sets=3, reps=8, rest_s=90),
}
"""The dose taken where none is given (usual practice)."""

EFFORT: Mapping[Purpose, float] = {"strength": 6, "potentiate": 7}
"""Effort of an ordinary working set (assumption)."""
