"""Print the facts that are derived from each step of a file, or from an exercise of the catalog."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import UnknownNameError, visible
from . import person_options

if TYPE_CHECKING:
    import datetime

    from ..conditions import Told
    from ..facts import Facts, Session
    from ..model import Person, Program, Step


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `mobility facts`."""
    parser.add_argument("what", metavar="FILE-or-EXERCISE", help="a file, or an exercise by id or name")
    person_options.add_person_arguments(parser)
    parser.add_argument("--format", choices=("text", "json"), default="text", help="how to print (default: text)")


def run(options: argparse.Namespace) -> int:
    """Print every record of every step."""
    on = person_options.today()
    person = person_options.person_from(options, on)
    found = list(step_facts(_program(options.what), person, on))
    if options.format == "json":
        print(json.dumps({"schema": 1, "steps": found}, indent=2))
        return 0
    for step in found:
        print(f"{visible(step['text'])}  ({step['exercise'] or 'not read'})")
        for record in step["records"]:
            print(f"  position {record['position']}, {record['side'] or 'both sides'}")
            _print(record["facts"])
            for condition in record["conditions"]:
                print(f"   of {condition['condition']}")
                _print(condition["facts"])
    return 0


def _print(facts: dict[str, Any]) -> None:
    for name, shown in facts.items():
        print(f"    {name:24} {shown['text']}{'  (assumed)' if shown['assumed'] else ''}")


def _program(what: str) -> Program:
    from ..formats.files import read, suffixes
    from ..language.known import known_names
    from ..model import Program, Protocol, Step

    if Path(what).exists() or Path(what).suffix.lower() in suffixes():
        return read(what)
    found = known_names().resolve(what)
    if found is None:
        raise UnknownNameError(what, kind="file or exercise", suggestions=known_names().suggestions(what))
    return Program.of(Protocol(steps=(Step(found.exercise, text=what),)), source=what, collection=True)


def step_facts(
    program: Program, person: Person | None = None, on: datetime.date | None = None
) -> Iterator[dict[str, Any]]:
    """Each step with its posture and the facts of its records, as plain values; for a person on a day if given."""
    from ..conditions import told
    from ..gate import NOBODY, walk
    from ..model import Unread

    who = person or NOBODY
    told_all = tuple(told(item, on) for item in who.conditions)
    for index, step, session in walk(program, who):
        place = step.location
        head = {
            "index": index,
            "text": step.text,
            "location": place and {"path": place.path, "line": place.line, "column": place.column},
        }
        if isinstance(step, Unread):
            yield {**head, "exercise": None, "reason": step.reason, "posture": None, "records": []}
        else:
            yield {**head, **_judged(step, session, who, told_all)}


def _judged(step: Step, session: Session, person: Person, told: tuple[Told, ...]) -> dict[str, Any]:
    from ..facts import records

    return {
        "text": step.text or step.exercise.title,
        "exercise": step.exercise.id,
        "posture": step.exercise.position.plain_posture,
        "reading": _reading(step),
        "records": [_record(record, told, _origins(step)) for record in records(step, person, session, told)],
    }


def _reading(step: Step) -> dict[str, Any] | None:
    """How the step was recognised; None where it was written out and not read."""
    found = step.reading
    if found is None:
        return None
    return {
        "how": found.how,
        "sure": found.sure,
        "unknown": sorted(found.unknown),
        "origins": dict(found.origins),
        "remarks": list(found.remarks),
    }


_TIMED = ("hold_s", "attitude_s", "step_s")
"""Facts that a dose in the line decides."""


def _origins(step: Step) -> Mapping[str, str]:
    """Where facts come from: as the reading has it, a dose that was written from the text."""
    dosed = {"load_kg": "text"} if step.dose is not None and step.dose.load_kg is not None else {}
    timed = dict.fromkeys(_TIMED, "text") if step.is_dosed else {}
    return {**(step.reading.origins if step.reading else {}), **timed, **dosed}


def _origin(name: str, record: Facts, origins: Mapping[str, str]) -> str | None:
    """Where a fact comes from: catalog, text, both, or a usual value (default); None where it is not known."""
    if record.values[name] is None:
        return None
    return "default" if name in record.assumed else origins.get(name, "catalog")


def _record(record: Facts, told: tuple[Told, ...], origins: Mapping[str, str]) -> dict[str, Any]:
    from ..facts import FACTS

    own = [name for name in record.values if FACTS[name].scope == "condition"]
    return {
        "position": record.position,
        "side": record.side,
        "facts": _values(record, record.values, origins),
        "conditions": [{"condition": item.name, "facts": _values(record.of(item), own, origins)} for item in told],
    }


def _values(record: Facts, names: Iterable[str], origins: Mapping[str, str]) -> dict[str, Any]:
    from ..shown import value

    return {
        name: {
            "value": sorted(record[name]) if isinstance(record[name], frozenset) else record[name],
            "band": list(record.bands[name]) if name in record.bands else None,
            "assumed": name in record.assumed,
            "origin": _origin(name, record, origins),
            "text": value(name, record),
        }
        for name in names
    }
