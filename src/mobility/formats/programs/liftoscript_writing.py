"""A program -> Liftoscript text; what the language has no word for goes into comments."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from ...language import Names
from ...model import Day, Dose, Program, Step, Unread
from ..syntax.liftoscript_sets import KG_PER_LB
from ..syntax.liftoscript_text import of_equipment

_NUMBER = r"\d{1,6}(?:\.\d{1,6})?"
TOLD = re.compile(
    r"(?P<each_side>each side)|(?P<side>left|right) side|(?P<sets>\d{1,4}) sets|(?P<breaths>\d{1,4}) breaths"
    rf"|stretch (?P<stretch>{_NUMBER}) of 10"
)
"""Comments above an exercise that say something of its dose."""

TAKEN: Mapping[str, Callable[[str], Any]] = {
    "each_side": bool,
    "side": str,
    "sets": int,
    "breaths": int,
    "stretch": float,
}
"""What the groups of `TOLD` are."""

TITLE = "Title: "
"""What stands before the title of a program in a comment."""

_SUPERSET = "superset with "
_MEANT = re.compile(r"[\s\x00-\x20\x7f-\x9f\ud800-\udfff/,:\\\[\]{}#`~]+")
_UNSEEN = re.compile(r"[\s\x00-\x20\x7f-\x9f\ud800-\udfff]+")
_WEEK = re.compile(r"(?P<week>week\s[^,]*),\s?(?P<day>.*)", re.IGNORECASE)
_NAMELESS = "unnamed"


def written(program: Program, names: Names) -> str:
    """The text: stop rules, then weeks with their days."""
    rules = [rule for day in program.days for protocol in day.protocols for rule in protocol.stop_rules]
    lines = [f"/// {TITLE}{title}"] if (title := _comment(program.title)) else []
    lines += [f"/// Stop if: {sign}" for sign in dict.fromkeys(map(_comment, rules)) if sign]
    week = ""
    for number, day in enumerate(program.days, start=1):
        found = _WEEK.fullmatch(_heading(day.name))
        here = found["week"].strip() if found else week or "Week 1"
        lines += ["", f"# {here}"] if here != week else []
        week = here
        name = found["day"] if found else _heading(day.name)
        lines += ["", f"## {name or f'Day {number}'}", "", *_day(day, names)]
    return "\n".join(lines).strip("\n") + "\n"


def _day(day: Day, names: Names) -> Iterator[str]:
    steps = [step for protocol in day.protocols for step in protocol.steps]
    titles = [_title(step, names) for step in steps]
    groups = _supersets(steps, titles)
    for step, title, group in zip(steps, titles, groups, strict=True):
        yield from (f"// {text}" for text in _described(step, group))
        sections = _amounts(step.dose) if isinstance(step, Step) and step.dose else []
        yield " / ".join([title, *sections, *([f"superset: {group}"] if group else [])])


def _described(step: Step | Unread, group: str) -> Iterator[str]:
    """The comments above a step."""
    if isinstance(step, Unread):
        return
    dose = step.dose or Dose()
    if step.side:
        yield f"{step.side} side"
    if dose.each_side:
        yield "each side"
    if dose.sets > 1 and not dose.is_amount:
        yield f"{dose.sets} sets"
    if dose.breaths and dose.seconds:
        yield f"{dose.breaths} breaths"
    if dose.stretch is not None:
        yield f"stretch {_figure(dose.stretch)} of 10"
    for cue in step.cues:
        if told := _comment(cue if not (group and cue.startswith(_SUPERSET)) else ""):
            yield told


def _amounts(dose: Dose) -> list[str]:
    """The section of sets; none where a dose says nothing that it holds."""
    words = [f"{dose.sets}x{dose.reps or 1}"] if dose.is_amount else []
    if dose.seconds:
        words.append(f"({_figure(dose.seconds)}s)")
    elif dose.breaths:
        words.append(f"({dose.breaths} br)")
    words += [_weight(dose.load_kg)] if dose.load_kg is not None else []
    words += [f"{round(dose.rest_s)}s"] if round(dose.rest_s) else []
    words += [f"@{_figure(dose.effort)}"] if dose.effort is not None else []
    return [" ".join(words)] if words else []


def _supersets(steps: list[Step | Unread], titles: list[str]) -> list[str]:
    """A letter for each step that its cues put into a superset with another of the day, empty for the others."""
    called = {name: at for at, names in enumerate(zip(titles, map(_text, steps), strict=True)) for name in names}
    group: dict[int, int] = {}
    count = 0
    for at, step in enumerate(steps):
        cues = step.cues if isinstance(step, Step) else ()
        partners = [called.get(cue.removeprefix(_SUPERSET)) for cue in cues if cue.startswith(_SUPERSET)]
        for partner in partners:
            if partner is None or partner == at:
                continue
            if at not in group and partner not in group:
                group[at], count = count, count + 1
            group.setdefault(at, group.get(partner, 0))
            group.setdefault(partner, group[at])
    return [_letter(group[at]) if at in group else "" for at in range(len(steps))]


def _letter(number: int) -> str:
    return f"{chr(ord('A') + number % 26)}{number // 26 or ''}"


def _text(step: Step | Unread) -> str:
    return step.text


def _title(step: Step | Unread, names: Names) -> str:
    """A name that the line can hold and that means the same when it is read again, where there is one."""
    if isinstance(step, Unread):
        return _name(step.text)
    for text in (step.text, step.exercise.title, step.exercise.id):
        name, equipment = of_equipment(_name(text))
        found = names.resolve(f"{name} ({equipment})" if equipment else name)
        if found and found.exercise == step.exercise:
            return _name(text)
    return _name(step.exercise.title)


def _name(text: str) -> str:
    """A name without signs that mean something in the language; equipment stays behind its comma."""
    name, equipment = of_equipment(_UNSEEN.sub(" ", text).strip())
    plain = _MEANT.sub(" ", name).strip().lstrip(". ")
    plain = plain if any(map(str.isalnum, plain)) else _NAMELESS
    return f"{plain}, {equipment}" if equipment else plain


def _heading(text: str) -> str:
    """A heading on one line, without signs that would hide its rest."""
    return _UNSEEN.sub(" ", re.sub(r"[/\\{}#`~]", " ", text)).strip()


def _comment(text: str) -> str:
    """A text as a comment on one line."""
    return _UNSEEN.sub(" ", text).strip(" /")


def _weight(load_kg: float) -> str:
    """In pounds where it was told in pounds, else in kilograms."""
    pounds = round(2 * load_kg / KG_PER_LB) / 2
    exact = pounds * KG_PER_LB == load_kg and load_kg != 0
    return f"{_figure(pounds)}lb" if exact else f"{_figure(load_kg)}kg"


def _figure(value: float) -> str:
    return f"{round(value, 4):.10g}"
