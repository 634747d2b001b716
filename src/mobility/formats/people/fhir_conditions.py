"""FHIR Condition, Procedure and medication resources -> conditions.

ICD-10-CM codes are taken as they are, and those of ICD-10, of which it is a modification; all others only as far as the
user's table has them.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from attrs import evolve

from ...conditions import CODE, told
from ...model import Condition
from ...model.vocabulary import Sides
from ..syntax.tree import Leaf, Node
from .code_table import SYSTEMS
from .fhir_gathered import Gathered, dated
from .fhir_tree import Coding, child, codes, codings, items, label, reference, text, when, words

ACTIVE: Mapping[str, bool | None] = {
    # the condition is on the list: FHIR does not say that it is in flare, and most lists hold quiet ones
    "active": None,
    "recurrence": True,
    "relapse": True,
    "inactive": False,
    "remission": False,
    "resolved": False,
}
"""What a clinical status says about a condition being symptomatic now; None leaves it to be asked."""

UNDONE = frozenset({"preparation", "not-done", "entered-in-error", "on-hold"})
"""States of a Procedure that has not been done."""

UNTAKEN = frozenset({"entered-in-error", "intended", "stopped", "completed", "not-taken", "cancelled", "draft"})
"""States of a medication that is not taken now."""

_ICD = frozenset({SYSTEMS["icd-10-cm"], SYSTEMS["icd-10"]})


def take_condition(node: Node, found: Gathered) -> None:
    """Take in a Condition: what it is, since when, until when, on which side, and whether it is quiet."""
    concept = child(node, "code")
    name = f"Condition {label(concept)}"
    verification = codes(child(node, "verificationStatus")) & {"refuted", "entered-in-error"}
    status = _status(node)
    if verification:
        found.remark(f"{name}: {', '.join(verification)}, so it is not taken")
    elif status == "resolved" and _end(node) is None:
        found.remark(f"{name}: resolved, so it is not taken")
    else:
        for condition in _conditions(name, codings(concept), node, found):
            found.tell(_lasting(condition, node, status, found))


def _status(node: Node) -> str:
    return next((code for code in ACTIVE if code in codes(child(node, "clinicalStatus"))), "")


def _end(node: Node) -> datetime.date | None:
    """The day on which it ended, where a full date says so."""
    over = when(text(node, "abatementDateTime") or text(node, "abatementPeriod", "end"))
    return over.day if over else None


def _lasting(condition: Condition, node: Node, status: str, found: Gathered) -> Condition:
    """A condition with its state and its dates."""
    began = text(node, "onsetDateTime") or text(node, "onsetPeriod", "start")
    if began and told(condition).is_pregnancy:
        found.remark(f"{condition.name}: an onset does not say from when weeks are counted, so it is not used")
        began = ""
    end = _end(node)
    if end is not None and status not in {"resolved", ""}:
        found.remark(f"{condition.name}: has an end, and is recorded as {status}, so it still counts")
        end = None
    active = ACTIVE.get(status) if condition.active is None else condition.active
    return dated(
        evolve(condition, active=active),
        found.past_day(when(began), began, f"{condition.name}, onset"),
        end,
    )


def take_procedure(node: Node, found: Gathered) -> None:
    """Take in a Procedure that was done, with the day on which it was."""
    concept = child(node, "code")
    name, status = f"Procedure {label(concept)}", text(node, "status")
    if status in UNDONE:
        found.remark(f"{name}: {status}, so it is not taken")
        return
    # R4 calls it performed, R5 occurrence
    dates = [text(node, f"{key}DateTime") or text(node, f"{key}Period", "end") for key in ("performed", "occurrence")]
    written = dates[0] or dates[1]
    for condition in _conditions(name, codings(concept), node, found):
        since = found.past_day(when(written), written, f"{condition.name}, date of the procedure")
        found.tell(dated(condition, since, None))


def take_medication(node: Node, found: Gathered, medications: Mapping[str, Node]) -> None:
    """Take in a MedicationStatement or MedicationRequest, by the user's table alone."""
    concept = _medication(node, medications)
    name, status = f"{text(node, 'resourceType')} {label(concept)}", text(node, "status")
    if status in UNTAKEN or _forbidden(node):
        found.remark(f"{name}: {status or 'not to be taken'}, so it is not taken")
        return
    conditions = _tabled(codings(concept), found)
    for condition in conditions:
        found.tell(condition)
    if not conditions:
        found.skip(name, "no table of codes says which condition this is", node)


def _forbidden(node: Node) -> bool:
    order = child(node, "doNotPerform")
    return isinstance(order, Leaf) and order.value is True


def _medication(node: Node, medications: Mapping[str, Node]) -> Node | None:
    """The concept of the medicine, which stands in the resource (R4, R5) or in another that it refers to."""
    direct = child(node, "medicationCodeableConcept") or child(node, "medication", "concept")
    referred = text(node, "medicationReference", "reference") or text(node, "medication", "reference", "reference")
    inside = {f"#{text(item, 'id')}": item for item in items(node, "contained")}
    return direct or child(inside.get(referred) or medications.get(reference(referred)), "code")


def _conditions(name: str, coded: tuple[Coding, ...], node: Node, found: Gathered) -> tuple[Condition, ...]:
    """The conditions that codings mean, with the side of the body; what means none is noted."""
    conditions = _tabled(coded, found) or _classified(coded)
    if not conditions:
        found.skip(name, _why(coded), node)
        return ()
    side = _side(node, name, found)
    return tuple(evolve(item, side=side) if item.side is None else item for item in conditions)


def _tabled(coded: tuple[Coding, ...], found: Gathered) -> tuple[Condition, ...]:
    return tuple(dict.fromkeys(item for coding in coded for item in found.table.conditions(coding.system, coding.code)))


def _classified(coded: tuple[Coding, ...]) -> tuple[Condition, ...]:
    """The codes of the classification itself; the American modification goes before its parent."""
    for system in (SYSTEMS["icd-10-cm"], SYSTEMS["icd-10"]):
        names = [item.code.upper() for item in coded if item.system == system]
        valid = [told(Condition(name)).code for name in names if CODE.fullmatch(name)]
        if valid:
            return tuple(map(Condition, dict.fromkeys(valid)))
    return ()


def _why(coded: tuple[Coding, ...]) -> str:
    if not coded:
        return "it has no code"
    if any(item.system in _ICD for item in coded):
        return "this is not the shape of an ICD-10-CM code"
    return "no table of codes says which condition this is"


def _side(node: Node, name: str, found: Gathered) -> Sides | None:
    """The side that the body site states in words; None where it states none, or not clearly."""
    sites = items(node, "bodySite")
    said = set(" ".join(map(words, sites)).replace(",", " ").replace("(", " ").replace(")", " ").split())
    sides: set[Sides] = {side for side in ("left", "right") if side in said}
    if said & {"both", "bilateral"}:
        sides.add("both")
    if len(sides) == 1:
        return sides.pop()
    if sites:
        found.remark(f"{name}: the body site ({', '.join(map(label, sites))}) does not clearly state a side")
    return None
