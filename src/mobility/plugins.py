"""Rules, exercises and readers that other packages bring, through entry points.

A package names them in its `pyproject.toml`:

    [project.entry-points."mobility.rules"]
    my-studio = "my_studio.rules:RULES"           # a tuple of Rule
    [project.entry-points."mobility.exercises"]
    my-studio = "my_studio.exercises:EXERCISES"   # a tuple of Exercise
    [project.entry-points."mobility.formats"]
    my-studio = "my_studio.sheet"                 # a module with SUFFIXES and read(document, names)

They are held to what the shipped ones are held to: a rule proves itself by its named cases, has a code of four letters
or more before its number that nobody else has; an exercise has an id and names that nobody else has.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from attrs import field, frozen

from .catalog import catalog
from .errors import PluginError
from .formats.files import suffixes
from .language import Names
from .language.known import known_names
from .model import Exercise
from .proof import faults
from .rules import RULES, Rule

CODE = re.compile(r"[A-Z]{4,12}[0-9]{3}")
"""The shape of a code that is not ours: ours have three letters."""


@frozen(kw_only=True)
class Plugins:
    """What other packages bring."""

    rules: tuple[Rule, ...] = ()
    exercises: tuple[Exercise, ...] = ()
    readers: Mapping[str, Any] = field(factory=dict)


def all_rules() -> Mapping[str, Rule]:
    """The rules that ship and those that other packages bring, by code."""
    return {**RULES, **{rule.code: rule for rule in installed().rules}}


def all_names() -> Names:
    """The names of all exercises, those that other packages bring among them."""
    brought = installed().exercises
    known = known_names()
    return Names.of((*catalog.written.values(), *brought), catalog.families, known.tongues) if brought else known


@cache
def installed() -> Plugins:
    """What installed packages bring, proven; raises `PluginError` for what does not prove itself."""
    rules = _loaded("mobility.rules", Rule)
    exercises = _loaded("mobility.exercises", Exercise)
    modules = _loaded("mobility.formats", object)
    _prove_rules(rules)
    _prove_exercises(exercises)
    return Plugins(
        rules=tuple(rule for _, rule in rules),
        exercises=tuple(exercise for _, exercise in exercises),
        readers=_proven_readers(modules),
    )


def _loaded(group: str, kind: type) -> list[tuple[str, Any]]:
    """What an entry-point group names, with the name of the package that brings it."""
    from importlib.metadata import entry_points  # 10 ms that `import mobility` should not cost

    found = []
    for point in sorted(entry_points(group=group), key=lambda item: (item.name, item.value)):
        try:
            value = point.load()
        except Exception as error:  # whatever a foreign module raises, the message says whose it is
            raise PluginError(f"{point.name} ({point.value}): cannot be loaded: {error}") from error
        for item in value if isinstance(value, tuple | list) else (value,):
            if not isinstance(item, kind):
                raise PluginError(f"{point.name} ({point.value}): {item!r} is no {kind.__name__}")
            found.append((point.name, item))
    return found


def _prove_rules(rules: Iterable[tuple[str, Rule]]) -> None:
    seen = dict.fromkeys(RULES, "mobility")
    for package, rule in rules:
        if CODE.fullmatch(rule.code) is None:
            raise PluginError(f"{package}: {rule.code}: a code is four letters or more and three digits, as in ABCD001")
        if rule.code in seen:
            raise PluginError(f"{package}: {rule.code} is a rule of {seen[rule.code]} already")
        seen[rule.code] = package
        wrong = faults(rule)
        if wrong:
            raise PluginError(f"{package}: {rule.code} does not prove itself: {'; '.join(wrong)}")


def _prove_exercises(exercises: Sequence[tuple[str, Exercise]]) -> None:
    if not exercises:  # the ids of all variants are not made for nothing
        return
    seen = dict.fromkeys(catalog, "mobility")
    for package, item in exercises:
        if item.id in seen:
            raise PluginError(f"{package}: {item.id} is an exercise of {seen[item.id]} already")
        seen[item.id] = package
        for name in (item.title, *item.aliases):
            match = known_names().resolve(name)
            if match is not None:
                raise PluginError(f"{package}: {item.id}: {name!r} is a name of {match.exercise.id} already")


def _proven_readers(modules: Iterable[tuple[str, Any]]) -> Mapping[str, Any]:
    found: dict[str, Any] = {}
    for package, module in modules:
        if not callable(getattr(module, "read", None)) or not getattr(module, "SUFFIXES", ()):
            raise PluginError(f"{package}: a reader is a module with SUFFIXES and read(document, names)")
        for suffix in module.SUFFIXES:
            if suffix in suffixes() or suffix in found:
                raise PluginError(f"{package}: files that end in {suffix} have a reader already")
            found[suffix] = module
    return found
