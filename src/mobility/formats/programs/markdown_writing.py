"""A program -> lists in Markdown, as people write them: a heading a day, an item a step, cues set in below."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...language import Names
from ...model import Dose, Program, Protocol, Step, Unread
from .plain_list import listed

_BLANK = re.compile(r"[\s\x00-\x20\x7f-\x9f\u2028\u2029\ud800-\udfff]+")
_MARKUP = re.compile(r"[|`<>\[\]]+|^[-+*#=~>\s]+|^\d{1,9}[.)]\s")
"""What a reader of Markdown would take for a table, code, a link, a quotation or a list."""

_NAMELESS = "unnamed"


def written(program: Program, names: Names) -> str:
    """The text; what is accepted, transitions, times a week and who says so are not kept."""
    title = _plain(program.title)
    lines = [f"# {title}", ""] if title else []
    for number, day in enumerate(program.days, start=1):
        if (day.name and _plain(day.name) != title) or number > 1:
            lines += [f"## {_plain(day.name) or f'Day {number}'}", ""]
        for protocol in day.protocols:
            lines += [*_protocol(protocol, names), ""]
    rules = (rule for day in program.days for protocol in day.protocols for rule in protocol.stop_rules)
    lines += [f"Stop if {sign}\n" for sign in dict.fromkeys(map(_plain, rules)) if sign]
    return "\n".join(lines).strip("\n") + "\n"


def _protocol(protocol: Protocol, names: Names) -> Iterator[str]:
    for step in protocol.steps:
        if isinstance(step, Unread):
            yield f"- {_plain(step.text) or _NAMELESS}"
            continue
        yield f"- {_item(step, names)}"
        yield from (f"  - {cue}" for cue in map(_plain, step.cues) if cue)


def _item(step: Step, names: Names) -> str:
    """The name and dose of a step: the line as it stood if it still says the same, else a name that means it."""
    told = _plain(step.text)
    if told and _says(told, step, names):
        return told
    dose = _dose(step)
    lines = (f"{_plain(name)}{dose}" for name in (step.text, step.exercise.title, step.exercise.id))
    title = _plain(step.exercise.title) or step.exercise.id
    return next((line for line in lines if _says(line, step, names)), f"{title}{dose}")


def _says(line: str, step: Step, names: Names) -> bool:
    """Whether a line is read as this step."""
    found = listed(f"- {line}", 1, "", names)
    if len(found) != 1 or not isinstance(found[0], Step):
        return False
    one = found[0]
    return (one.exercise, one.dose or Dose(), one.side) == (step.exercise, step.dose or Dose(), step.side)


def _dose(step: Step) -> str:
    dose = step.dose
    if dose is None:
        return f" {step.side} side" if step.side else ""
    parts = [dose.words()] if dose.is_amount else ([f"{dose.sets} sets"] if dose.sets > 1 else [])
    parts += [f"{dose.load_kg:g} kg"] if dose.load_kg and not dose.is_amount else []
    parts += [f"RPE {dose.effort:g}"] if dose.effort is not None else []
    parts += [f"rest {dose.rest_s:g} s"] if dose.rest_s else []
    parts += [f"{step.side} side"] if step.side else []
    return f" {', '.join(parts)}" if parts else ""


def _plain(text: str) -> str:
    """A text on one line, without signs that mean something in Markdown."""
    return _MARKUP.sub(" ", _BLANK.sub(" ", text)).strip()
