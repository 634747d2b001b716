"""Show a protocol or an exercise of the catalog: steps, doses, transitions, total time, when to stop."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from ..errors import UnknownNameError

if TYPE_CHECKING:
    from ..model import Exercise, Protocol, Step, Unread


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `mobility show`."""
    parser.add_argument("id", metavar="PROTOCOL-or-EXERCISE", help="an id of the catalog, or a name")


def run(options: argparse.Namespace) -> int:
    """Print one entry of the catalog."""
    from ..catalog import catalog
    from ..language.known import known_names

    if options.id in catalog.protocols:
        print(protocol_text(catalog.protocols[options.id]))
        return 0
    found = known_names().resolve(options.id)
    if found is None:
        protocols = [id for id in catalog.protocols if options.id.lower() in id]
        close = (*protocols, *known_names().suggestions(options.id))
        raise UnknownNameError(options.id, kind="protocol or exercise", suggestions=close)
    print(exercise_text(found.exercise))
    return 0


def protocol_text(protocol: Protocol) -> str:
    """A protocol for people."""
    from ..model.dose import clock

    total = protocol.duration_s
    lines = [protocol.title or protocol.id or "protocol"]
    lines += [protocol.goal] if protocol.goal else []
    lines += [f"total {clock(total)}" if total is not None else "total time not known", ""]
    for number, step in enumerate(protocol.steps, start=1):
        lines += step_lines(number, step)
    lines += ["", "Stop if: " + "; ".join(protocol.stop_rules)] if protocol.stop_rules else []
    lines += ["Sources: " + "; ".join(protocol.sources)] if protocol.sources else []
    return "\n".join(lines)


def step_lines(number: int, step: Step | Unread) -> list[str]:
    """A step with the transition before it."""
    from ..model import Unread
    from ..model.dose import clock

    if isinstance(step, Unread):
        return [f"{number}. {step.text} (not read: {step.reason})"]
    way = step.transition
    lines = [f"   -> {way.instruction} ({clock(way.seconds)})"] if way else []
    lines.append(f"{number}. {step.exercise.title}: {step.amount.words()}")
    return [*lines, *(f"   {cue}" for cue in (*step.exercise.cues, *step.cues))]


def exercise_text(exercise: Exercise) -> str:
    """An exercise for people."""
    lines = [
        f"{exercise.title} ({exercise.id})",
        f"usual dose: {exercise.usual.words()}",
        f"for: {exercise.purpose}",
    ]
    needs = ", ".join(sorted(exercise.equipment))
    lines += [f"needs: {needs}"] if needs else []
    lines += [f"also called: {', '.join(exercise.aliases)}"] if exercise.aliases else []
    return "\n".join([*lines, *(f"  {cue}" for cue in exercise.cues)])
