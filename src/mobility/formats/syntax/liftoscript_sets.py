"""The sets of a Liftoscript line -> amounts: `3x8-12 60kg 90s @8, 1x5+`.

A timer (`90s`) is the rest after a set.  A label that is a time or a number of breaths, `3x1 (30s)` or `3x1 (5 br)`, is
how long each repetition is held: the language has no other word for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from attrs import evolve, field, frozen

KG_PER_LB = 0.45359237
"""The international pound, exact by definition."""

_TOKEN = re.compile(r"\([^()]*+\)|[^\s()]+|[()]")
_TIMES = re.compile(r"(?<=\d)\s?[xX×]\s?(?=\d)")
_SETS = re.compile(r"(?P<sets>\d{1,4})(?P<more>\+)?x(?P<reps>\d{1,6})(?:-(?P<upto>\d{1,6}))?(?P<amrap>\+)?")
_NUMBER = r"\d{1,6}(?:\.\d{1,6})?"
_WEIGHT = re.compile(rf"(?P<amount>{_NUMBER})(?P<unit>kg|lb)(?P<asked>\+)?")
_TIMER = re.compile(r"(?P<amount>\d{1,6})s")
_EFFORT = re.compile(rf"@(?P<amount>{_NUMBER})(?P<asked>\+)?")
_HOLD = re.compile(rf"\(\s?(?P<amount>{_NUMBER})\s?(?P<unit>s|br)\s?\)")

Given = Mapping[str, Any]
"""Amounts by the names that they have in a dose."""


@frozen(kw_only=True)
class Amounts:
    """What a line says: a mapping for each group of equal sets, and what counts for groups that do not say it.

    `told` are the words that an amount does not hold: several groups, `+`, percentages, labels, other variations.
    """

    groups: tuple[Given, ...] = ()
    common: Given = field(factory=dict)
    told: tuple[str, ...] = ()

    def reused(self, other: Amounts) -> Amounts:
        """The sets of another line with what this one says itself."""
        if self.groups:
            return self
        groups = tuple({**other.common, **group, **self.common} for group in other.groups)
        return evolve(self, groups=groups, common={**other.common, **self.common}, told=(*other.told, *self.told))

    def given(self) -> dict[str, Any]:
        """One dose for all groups: their sets together, and of each amount the larger exposure."""
        groups = [{**self.common, **group} for group in self.groups]
        if not groups:
            return dict(self.common)
        found: dict[str, Any] = {"sets": sum(group.get("sets", 0) for group in groups)}
        for name in ("reps", "seconds", "breaths", "load_kg", "effort"):
            values = [group[name] for group in groups if group.get(name) is not None]
            found |= {name: max(values)} if values else {}
        rests = [group["rest_s"] for group in groups if group.get("rest_s")]
        return found | ({"rest_s": min(rests)} if rests else {})


def amounts_of(sections: Iterable[str]) -> Amounts:
    """The amounts of a line: of its variations that with `!`, else the first, and what stands beside them."""
    read = [(section, *_groups(section.removeprefix("!").strip())) for section in sections]
    ways = [item for item in read if any("sets" in group for group in item[1])]
    current = next((item for item in ways if item[0].startswith("!")), ways[0] if ways else None)
    common: dict[str, Any] = {}
    told: list[str] = []
    for item in read:
        section, groups, whole = item
        if item in ways:
            continue
        for group in groups:
            common |= group
        told += [] if whole else [section]
    if current is None:
        return Amounts(common=common, told=tuple(told))
    own = [] if current[2] and len(current[1]) == 1 else [current[0].lstrip("! ")]
    others = [f"another variation: {item[0].lstrip('! ')}" for item in ways if item is not current]
    return Amounts(groups=tuple(current[1]), common=common, told=(*own, *told, *others))


def _groups(section: str) -> tuple[list[Given], bool]:
    """The groups of a section, and whether everything in it was understood as an amount."""
    read = [_group(part) for part in _TIMES.sub("x", section).split(",")]
    return [group for group, _ in read if group], all(whole for _, whole in read)


def _group(part: str) -> tuple[dict[str, Any], bool]:
    given: dict[str, Any] = {}
    whole = True
    for found in _TOKEN.finditer(part):
        values, exact = _token(found[0])
        given |= values
        whole = whole and exact
    if given.get("reps") == 1 and ("seconds" in given or "breaths" in given):
        del given["reps"]
    return given, whole


def _token(token: str) -> tuple[dict[str, Any], bool]:
    """The values of one word, and whether they say all that it says."""
    if found := _SETS.fullmatch(token):
        reps = int(found["upto"] or found["reps"])
        return {"sets": int(found["sets"]), "reps": reps}, not (found["more"] or found["amrap"])
    if found := _WEIGHT.fullmatch(token):
        factor = KG_PER_LB if found["unit"] == "lb" else 1
        return {"load_kg": float(found["amount"]) * factor}, not found["asked"]
    if found := _TIMER.fullmatch(token):
        return {"rest_s": int(found["amount"])}, True
    if found := _EFFORT.fullmatch(token):
        return {"effort": float(found["amount"])}, not found["asked"]
    if found := _HOLD.fullmatch(token):
        amount = float(found["amount"])
        return ({"seconds": amount} if found["unit"] == "s" else {"breaths": round(amount)}), True
    return {}, False
