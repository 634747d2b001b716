"""Which region of the body a finding is about."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from ..model.contacts import Contact
from ..report import Finding

_BY_HAZARD = {
    "lumbar-flexion-under-load": "lumbar",
    "lumbar-extension-under-load": "lumbar",
    "lumbar-rotation-under-load": "lumbar",
    "cervical-load": "neck",
    "shoulder-end-range-under-load": "shoulder",
    "deep-knee-flexion-under-load": "knee",
    "hip-end-range": "hip",
    "head-below-heart": "head",
    "breath-hold": "chest",
    "breathing": "chest",
    "impact": "knee",
}
_JOINTS = ("wrist", "elbow", "shoulder", "neck", "knee", "ankle", "hip", "lumbar")


@frozen(kw_only=True)
class Highlight:
    """A region to highlight, on a side or on both (None), and why in one line."""

    region: str
    side: str | None = None
    reason: str = ""


def highlights(findings: Iterable[Finding], label: str, contacts: Iterable[Contact]) -> tuple[Highlight, ...]:
    """What to highlight in the key position of this label: each region once, the first reason kept.

    Notes (findings of info) are not highlighted.
    """
    contacts = tuple(contacts)
    found: dict[tuple[str, str | None], Highlight] = {}
    for finding in findings:
        if not finding.is_flag:
            continue
        if finding.position is not None and label and finding.position != label:
            continue
        for mark in _of(finding, contacts):
            found.setdefault((mark.region, mark.side), mark)
    return tuple(found.values())


def _of(finding: Finding, contacts: tuple[Contact, ...]) -> list[Highlight]:
    reason = f"{finding.code}: {finding.message}"
    if finding.hazard == "unsafe-pressure":
        sides = [(item.zone, side) for item in contacts for side in _sides(item) if finding.side in (None, side)]
        return [Highlight(region=f"zone:{zone}", side=side, reason=reason) for zone, side in sides]
    region = _BY_HAZARD.get(finding.hazard) or _by_fact(finding)
    return [Highlight(region=region, side=finding.side, reason=reason)] if region else []


def _sides(contact: Contact) -> tuple[str, ...]:
    return ("left", "right") if contact.side == "both" else (contact.side,)


def _by_fact(finding: Finding) -> str | None:
    """The joint named by the facts that decided the finding, or by its rule."""
    names = " ".join([*(fact.name for fact in finding.facts), finding.rule.name])
    return next((joint for joint in _JOINTS if joint in names), None)
