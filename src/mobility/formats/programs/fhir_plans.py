"""Plans of FHIR (actions within actions, activities of CarePlans, orders) -> days with their protocols.

Actions that hold actions are days, or parts of a day.  Where they stand three deep, or are called weeks and days,
the outer ones are weeks.
"""

from __future__ import annotations

import heapq
import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from attrs import define, evolve, field, frozen

from ...errors import ReadingError
from ...language import is_day, stop_sign
from ...model import Day, Protocol, Step, Unread
from ..people.fhir_tree import child, items, label, text
from ..syntax.tree import ListNode, Node
from .fhir_activities import Activities
from .fhir_amounts import number, per_week, repeat_of
from .fhir_shelf import Shelf, concepts, negative
from .log_marks import tells_of_pain

PLANS = ("CarePlan", "PlanDefinition", "RequestGroup", "RequestOrchestration")
ORDERS = ("Task", "ServiceRequest")
DEFINITIONS = ("ActivityDefinition",)

_OTHER_KINDS = frozenset({
    "Appointment", "AppointmentResponse", "CommunicationRequest", "DeviceRequest", "ImmunizationRecommendation",
    "MedicationRequest", "NutritionOrder", "SupplyRequest", "VisionPrescription",
})  # fmt: skip
"""Kinds of activities that are no exercises."""

_CHOICES = frozenset({"exactly-one", "at-most-one"})
_ANY = "any"
"""Behaviour of a group whose actions stand beside each other, each to be chosen or not: a collection."""

PART = "visual-group"
"""Behaviour of a group that only says how its actions are shown: a part of a day, whatever it is called."""

_WITHIN_S = {"s": 1.0, "min": 60.0, "h": 3600.0}
_MOST_WITHIN_S = 3600.0
_DEEPEST = 10
"""How deep plans may refer to plans (policy)."""

_LONGEST_LABEL, _LONGEST_NOTE = 80, 160
_WEEK = re.compile(r"\s*(?:weeks?|wochen?|semanas?|semaines?|settiman[ae])\b", re.IGNORECASE)


@frozen(kw_only=True)
class Item:
    """The steps of one activity, and how many times a week it comes where that is told."""

    steps: tuple[Step | Unread, ...]
    times: float | None = None


@frozen(kw_only=True)
class Group:
    """Activities that belong together; `is_loose` where they have no order, `is_part` where they are no day."""

    title: str = ""
    parts: tuple[Group | Item, ...] = ()
    stops: tuple[str, ...] = ()
    goal: str = ""
    sources: tuple[str, ...] = ()
    times: float | None = None
    is_loose: bool = False
    is_part: bool = False

    @property
    def height(self) -> int:
        """How deep groups stand in it, itself counted."""
        return 1 + max((part.height for part in self.parts if isinstance(part, Group)), default=0)


@define(kw_only=True)
class Plans:
    """Walks through the plans of one file; `left_out` are activities that are no steps, with the reason."""

    shelf: Shelf
    activities: Activities
    left_out: dict[str, None] = field(factory=dict)
    _open: list[int] = field(factory=list)

    def plan(self, node: Node) -> Group | None:
        """The group of a plan with its title; None for one of which nothing is to be done.

        Raises `ReadingError` for plans within plans that never end.
        """
        if self._is_out(node, node):
            return None
        if len(self._open) >= _DEEPEST:
            message = f"plans that refer to plans more than {_DEEPEST} deep"
            raise ReadingError(message, path=self.shelf.path, line=node.line, column=node.column)
        self._open.append(node.start)
        parts = [*self._actions(node, node), *self._of_care(node)]
        self._open.pop()
        for item in items(node, "note"):
            if tells_of_pain(said := " ".join(text(item, "text").split())[:_LONGEST_NOTE]):
                self.left_out[f"{self.shelf.path}:{item.line}: note: {said}"] = None
        told = [line for key in ("description", "usage") for line in text(node, key).splitlines()]
        return Group(title=text(node, "title"), parts=tuple(parts), stops=_stops(told))

    def order(self, node: Node) -> Item | None:
        """The steps of an order or definition that stands alone; None for a task about what was read already."""
        about = self.shelf.look(child(node, "focus"), node)
        if (about is not None and about.start in self.shelf.used) or self._is_out(node, node):
            return None
        return self._item(node, node)

    def _actions(self, node: Node, holder: Node) -> Iterator[Group | Item]:
        """The parts under the actions of a plan or a group, in the order in which they are done."""
        for action in self._ordered(items(node, "action")):
            self.shelf.visit(action)
            if self._is_out(action, action):
                continue
            inner = [found for found in self.activities.definitions(action, holder) if is_plan(found)]
            if items(action, "action") or inner or child(action, "groupingBehavior"):
                yield self._group(action, holder, inner)
            elif found := self._item(action, holder):
                yield found

    def _group(self, action: Node, holder: Node, inner: Iterable[Node]) -> Group:
        parts = list(self._actions(action, holder))
        for plan in inner:
            if plan.start not in self._open and (found := self.plan(plan)):
                parts += found.parts
        if text(action, "selectionBehavior") in _CHOICES:
            parts = [_choice(part, text(action, "title")) for part in parts]
        described = text(action, "description").splitlines()
        goals = {text(item, "id"): text(item, "description", "text") for item in items(holder, "goal")}
        cited = (text(item, "citation") or text(item, "label") for item in items(action, "documentation"))
        return Group(
            title=text(action, "title") or text(action, "prefix") or text(action, "code", "text"),
            parts=tuple(parts),
            stops=_stops(described),
            goal=goals.get(text(action, "goalId") or _first(action, "goalId"), ""),
            sources=tuple(filter(None, cited)),
            times=per_week(repeat_of(action)),
            is_loose=text(action, "selectionBehavior") == _ANY,
            is_part=text(action, "groupingBehavior") == PART,
        )

    def _of_care(self, plan: Node) -> Iterator[Group | Item]:
        """The activities of a CarePlan: described in it, or orders that it refers to."""
        for activity in items(plan, "activity"):
            self.shelf.visit(activity)
            detail = child(activity, "detail")
            node = detail if detail is not None else activity
            found = self.activities.definitions(activity, plan)
            inner = [other for other in found if is_plan(other) and other.start not in self._open]
            if self._is_out(node, activity):
                continue
            yield from filter(None, map(self.plan, inner))
            around = (activity,) if detail is not None else ()
            if not inner and (item := self._item(node, plan, *around, *found)):
                yield item

    def _item(self, node: Node, holder: Node, *more: Node) -> Item | None:
        """The steps of an activity together with what it refers to; None where it is not to be done."""
        found = list(more)
        for start in (node, *more):
            for item in self.activities.definitions(start, holder):
                if item not in found and item is not node:
                    found += [item, *self.activities.definitions(item, item)]
        for item in found:
            if self._is_out(item, node):
                return None
        steps = self.activities.steps(node, holder, *found)
        times = next((often for item in (node, *found) if (often := per_week(repeat_of(item))) is not None), None)
        within = _within_s(node)
        if within is not None and steps and isinstance(first := steps[0], Step):
            steps = (evolve(first, within_s=within), *steps[1:])
        return Item(steps=steps, times=times)

    def _is_out(self, node: Node, named: Node) -> bool:
        """Whether an activity is not to be done, or is no exercise; a remark says so."""
        reason = negative(node)
        kind = text(node, "kind") or text(node, "resourceType")
        if not reason and kind in _OTHER_KINDS:
            reason = f"of the kind {kind}"
        if reason:
            words = _label(node) or _label(named) or text(node, "resourceType") or "an activity"
            self.left_out[f"{self.shelf.path}:{named.line}: note: not taken as a step: {words} ({reason})"] = None
        return bool(reason)

    def _ordered(self, nodes: tuple[Node, ...]) -> list[Node]:
        """Actions in the order that they tell by what comes before and after, else in that of the file."""
        at = {text(node, "id"): index for index, node in enumerate(nodes) if text(node, "id")}
        later: dict[int, set[int]] = {}
        for index, node in enumerate(nodes):
            for related in items(node, "relatedAction"):
                other = at.get(text(related, "actionId") or text(related, "targetId"))
                how = text(related, "relationship")
                if other is not None and other != index and how.startswith(("before", "after")):
                    first, second = (index, other) if how.startswith("before") else (other, index)
                    later.setdefault(first, set()).add(second)
        order = _sorted(len(nodes), later)
        if len(order) < len(nodes):
            line = nodes[0].line
            self.left_out[f"{self.shelf.path}:{line}: note: the actions come before each other in a circle"] = None
            return list(nodes)
        return [nodes[index] for index in order]


def _sorted(count: int, later: dict[int, set[int]]) -> list[int]:
    """Indexes so that each comes before those that are later than it; fewer where they go in a circle."""
    waits = [0] * count
    for targets in later.values():
        for target in targets:
            waits[target] += 1
    ready = [index for index in range(count) if not waits[index]]
    done = []
    while ready:
        index = heapq.heappop(ready)
        done.append(index)
        for target in later.get(index, ()):
            waits[target] -= 1
            if not waits[target]:
                heapq.heappush(ready, target)
    return done


def is_plan(node: Node) -> bool:
    """Whether a resource is a plan, by its kind or by the lists that it holds."""
    return text(node, "resourceType") in PLANS or any(
        isinstance(child(node, key), ListNode) for key in ("action", "activity")
    )


def _label(node: Node) -> str:
    """An activity in a few words."""
    found = (
        text(node, "title"),
        text(node, "code", "text"),
        text(node, "code", "coding", "display"),
        text(node, "code", "concept", "text"),
        text(node, "description"),
        *(label(concept) for concept in concepts(node, "code")),
    )
    words = " ".join(next(filter(None, found), "").split())
    return words if len(words) <= _LONGEST_LABEL else f"{words[: _LONGEST_LABEL - 3]}..."


def _first(node: Node, key: str) -> str:
    found = child(node, key)
    said = found.items[0] if isinstance(found, ListNode) and found.items else found
    value = getattr(said, "value", None)
    return value if isinstance(value, str) else ""


def _stops(lines: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(sign for line in lines if (sign := stop_sign(line))))


def _choice(part: Group | Item, title: str) -> Group | Item:
    """A part of which one is chosen, with a cue that says so."""
    if isinstance(part, Group):
        return part
    cue = f"one of: {title}" if title else "one of several"
    return evolve(
        part,
        steps=tuple(evolve(step, cues=(*step.cues, cue)) if isinstance(step, Step) else step for step in part.steps),
    )


def _within_s(node: Node) -> float | None:
    """Within how many seconds after the end of another action it begins."""
    for related in items(node, "relatedAction"):
        if text(related, "relationship") not in {"after", "after-end"}:
            continue
        offset = child(related, "offsetRange", "high") or child(related, "offsetDuration")
        value = number(offset, "value")
        unit = text(offset, "code") or text(offset, "unit")
        if value is not None and unit in _WITHIN_S and value * _WITHIN_S[unit] <= _MOST_WITHIN_S:
            return value * _WITHIN_S[unit]
    return None


# ---- days -------------------------------------------------------------------------------------------


def days_of(plan: Group, prefix: str = "") -> Iterator[Day]:
    """The days of a plan: its groups, and what stands between them without a name."""
    for is_group, parts in groupby(plan.parts, key=lambda part: isinstance(part, Group)):
        if is_group:
            for part in parts:
                if isinstance(part, Group):
                    yield from _of_group(part, prefix, plan.stops)
        else:
            yield _day(evolve(plan, title="", parts=tuple(parts), stops=()), prefix, plan.stops)


def _of_group(group: Group, prefix: str, stops: tuple[str, ...]) -> Iterator[Day]:
    name = ", ".join(filter(None, (prefix, group.title)))
    inner = [part for part in group.parts if isinstance(part, Group)]
    called = _WEEK.match(group.title) or any(is_day(part.title) for part in inner)
    if group.height > 2 or (called and not all(part.is_part for part in inner)):
        yield from days_of(evolve(group, stops=(*stops, *group.stops)), name)
    else:
        yield _day(group, name, stops)


def _day(group: Group, name: str, stops: tuple[str, ...]) -> Day:
    protocols = []
    for is_group, parts in groupby(group.parts, key=lambda part: isinstance(part, Group)):
        if is_group:
            inner = [part for part in parts if isinstance(part, Group)]
            protocols += [_protocol(part, part.title, (*stops, *group.stops)) for part in inner]
        else:
            protocols.append(_protocol(evolve(group, parts=tuple(parts)), "", stops))
    if not protocols and (group.stops or group.goal or group.sources):
        protocols = [_protocol(group, "", stops)]
    often = [part.times for part in group.parts if isinstance(part, Item)]
    same = often[0] if often and len(set(often)) == 1 else None
    times = group.times if group.times is not None else same
    return Day(name=name, protocols=tuple(protocols), times_per_week=1.0 if times is None else times)


def _protocol(group: Group, title: str, stops: tuple[str, ...]) -> Protocol:
    steps = tuple(step for part in group.parts if isinstance(part, Item) for step in part.steps)
    signs = tuple(dict.fromkeys((*stops, *group.stops)))
    return Protocol(title=title, goal=group.goal, steps=steps, stop_rules=signs, sources=group.sources)
