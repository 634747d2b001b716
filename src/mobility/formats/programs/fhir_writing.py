"""A program as resources of FHIR: a PlanDefinition with an action for each day, and an ActivityDefinition an exercise.

R4 and R5 differ here in one key alone.  What FHIR has no field for stands in two extensions of an action, `dose` and
`side` (see `fhir_amounts`), and in words in `textEquivalent`.  No codes of other systems are made up, nor a date, an
author or a patient.
"""

from __future__ import annotations

import json
import re
import uuid
from typing import Any, Literal

from attrs import define, field

from ...language import Names
from ...model import Day, Exercise, Program, Protocol, Step, Unread
from .fhir_activities import NO_NAME, OWN_EXERCISE
from .fhir_amounts import BASE, SIDE, plain_dose, plain_times, plain_timing
from .fhir_plans import PART
from .icalendar import amount_words

Release = Literal["R4", "R5"]

_OTHER_ACTION: dict[Release, str] = {"R4": "actionId", "R5": "targetId"}
_UCUM = "http://unitsofmeasure.org"
_LONGEST_ID, _LONGEST_NAME = 64, 255
_REFUSED = re.compile(r"[^\S \r\n\t]|[\x00-\x08\x0e-\x1b\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
"""Blanks other than those of ASCII, and what cannot be seen: no string of FHIR holds them."""


def written(program: Program, names: Names, release: Release) -> str:
    """JSON text of a Bundle; transitions, what is accepted and exercises that `names` does not have are not kept."""
    return json.dumps(bundle(resources(program, names, release)), indent=2, ensure_ascii=False) + "\n"


def bundle(entries: list[dict[str, Any]]) -> dict[str, Any]:
    """A collection of resources with their addresses."""
    return {"resourceType": "Bundle", "type": "collection", **({"entry": entries} if entries else {})}


def resources(program: Program, names: Names, release: Release) -> list[dict[str, Any]]:
    """The entries of a Bundle: the plan first, then what it uses, in the order of the plan."""
    writing = _Writing(names=names, release=release, is_loose=program.collection)
    actions = [writing.day(day, number) for number, day in enumerate(program.days, start=1)]
    plan: dict[str, Any] = {**_texts(title=program.title), "status": "draft"}
    plan |= {"goal": writing.goals} if writing.goals else {}
    plan |= {"action": actions} if actions else {}
    address = urn(plan)
    plan = {"resourceType": "PlanDefinition", "id": address.rpartition(":")[2], **plan}
    return [{"fullUrl": address, "resource": plan}, *writing.definitions.values()]


def definition_urls(program: Program, names: Names) -> dict[int, str]:
    """The addresses of the definitions of the steps that were read, by their index."""
    steps = enumerate(program.steps)
    return {index: _url(step.exercise, names) for index, step in steps if isinstance(step, Step)}


def urn(resource: dict[str, Any]) -> str:
    """An address that follows from what a resource says."""
    return uuid.uuid5(uuid.NAMESPACE_URL, f"{BASE}\n{json.dumps(resource)}").urn


def said(text: str) -> str:
    """A text as FHIR holds it, a blank for each character that it does not; empty where nothing is left."""
    return _REFUSED.sub(" ", text).strip()


@define(kw_only=True)
class _Writing:
    """What was written so far: definitions by exercise, and goals."""

    names: Names
    release: Release
    is_loose: bool
    definitions: dict[Exercise, dict[str, Any]] = field(factory=dict)
    goals: list[dict[str, Any]] = field(factory=list)

    def day(self, day: Day, number: int) -> dict[str, Any]:
        """The action of a day; one protocol without a title is the day itself."""
        id = f"day-{number}"
        times = plain_times(day.times_per_week) if day.times_per_week != 1 else {}
        head = {"id": id, **_texts(title=day.name), **({"timingTiming": times} if times else {})}
        behaviour = {"selectionBehavior": "any"} if self.is_loose else {}
        group = {"groupingBehavior": "logical-group", **behaviour}
        if len(day.protocols) == 1 and not said(day.protocols[0].title):
            return _ordered({**head, **self._protocol(day.protocols[0], id), **group})
        parts = [
            _ordered(
                {
                    "id": f"{id}-part-{at}",
                    **_texts(title=protocol.title),
                    **self._protocol(protocol, f"{id}-part-{at}"),
                    "groupingBehavior": PART,
                }
            )
            for at, protocol in enumerate(day.protocols, start=1)
        ]
        return _ordered({**head, **group, **({"action": parts} if parts else {})})

    def _protocol(self, protocol: Protocol, id: str) -> dict[str, Any]:
        stops = "\n".join(f"Stop if: {' '.join(rule.split())}" for rule in protocol.stop_rules)
        cited = [{"type": "citation", "citation": words} for source in protocol.sources if (words := said(source))]
        found: dict[str, Any] = _texts(description=stops)
        if said(protocol.goal):
            self.goals.append({"id": f"goal-{id}", "description": {"text": said(protocol.goal)}})
            found["goalId"] = [f"goal-{id}"]
        steps = [self._step(step, f"{id}-step-{at}") for at, step in enumerate(protocol.steps, start=1)]
        for before, step, plain in zip(steps, protocol.steps[1:], steps[1:], strict=False):
            if isinstance(step, Step) and step.within_s:
                plain["relatedAction"] = [self._within(before["id"], step.within_s)]
        found |= {"documentation": cited} if cited else {}
        return found | ({"action": [_ordered(step) for step in steps]} if steps else {})

    def _within(self, id: str, within_s: float) -> dict[str, Any]:
        high = {"value": within_s, "unit": "s", "system": _UCUM, "code": "s"}
        return {_OTHER_ACTION[self.release]: id, "relationship": "after-end", "offsetRange": {"high": high}}

    def _step(self, step: Step | Unread, id: str) -> dict[str, Any]:
        if isinstance(step, Unread):
            return {"id": id, "title": said(step.text) or NO_NAME}
        name = said(step.text) or step.exercise.title
        told = [said(step.exercise.title), *amount_words(step.dose), *([f"{step.side} side"] if step.side else [])]
        extensions = [plain_dose(step.dose)] if step.dose else []
        extensions += [{"url": SIDE, "valueCode": step.side}] if step.side else []
        return {
            "id": id,
            **({"extension": extensions} if extensions else {}),
            **_texts(title=name, description="\n".join(step.cues), textEquivalent=", ".join(told)),
            **({"timingTiming": plain_timing(step.dose)} if step.dose else {}),
            "definitionCanonical": self._definition(step.exercise),
        }

    def _definition(self, exercise: Exercise) -> str:
        """The address of the definition of an exercise, which is written when it is first asked for."""
        address = _url(exercise, self.names)
        if exercise not in self.definitions:
            self.definitions[exercise] = {"fullUrl": address, "resource": _plain(exercise, address)}
        return address


def _url(exercise: Exercise, names: Names) -> str:
    """The address of an exercise: by its id where that says which it is, else one that follows from what it is."""
    if names.exercises.get(exercise.id) == exercise:
        return f"{OWN_EXERCISE}{exercise.id}"
    return uuid.uuid5(uuid.NAMESPACE_URL, repr(exercise)).urn


def _plain(exercise: Exercise, address: str) -> dict[str, Any]:
    """The ActivityDefinition of an exercise."""
    title = said(exercise.title) or exercise.id
    # of what the catalog does not have, a reader would take these words for how it is done
    words = exercise.cues or ((_described(exercise),) if address.startswith(OWN_EXERCISE) else ())
    name = "".join(part.capitalize() for part in f"exercise-{exercise.id}".split("-"))
    own_id = re.split("[/:]", address)[-1]
    return {
        "resourceType": "ActivityDefinition",
        "id": own_id if len(own_id) <= _LONGEST_ID else str(uuid.uuid5(uuid.NAMESPACE_URL, address)),
        "url": address,
        "name": name[:_LONGEST_NAME],
        "title": title,
        "status": "draft",
        **_texts(description="\n".join(words)),
        "kind": "ServiceRequest",
        "code": {"text": title},
        **({"timingTiming": plain_timing(exercise.usual)} if exercise.usual.is_amount else {}),
    }


def _described(exercise: Exercise) -> str:
    """What it is for, and in which positions it is done."""
    positions = dict.fromkeys(pose.attitude.replace("_", " ") for pose in exercise.positions)
    return f"Purpose: {exercise.purpose.replace('_', ' ')}. Position: {', then '.join(positions)}."


def _texts(**texts: str) -> dict[str, str]:
    """The texts that say something."""
    return {key: plain for key, value in texts.items() if (plain := said(value))}


_KEYS = (
    "id", "extension", "title", "description", "textEquivalent", "documentation", "goalId", "relatedAction",
    "timingTiming", "groupingBehavior", "selectionBehavior", "definitionCanonical", "action",
)  # fmt: skip


def _ordered(action: dict[str, Any]) -> dict[str, Any]:
    """The keys of an action in the order in which FHIR lists them."""
    return {key: action[key] for key in _KEYS if key in action}
