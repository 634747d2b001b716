"""For whom a command works: `--person`, `--condition` and `--code-table`."""

from __future__ import annotations

import argparse
import datetime
from typing import TYPE_CHECKING

from ..errors import ReadingError, UsageError, shown, visible
from .terminal import complain

if TYPE_CHECKING:
    from ..formats.people.fhir_person import ReadPerson
    from ..model import Condition, Person


def add_person_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments that tell of a person."""
    parser.add_argument("--person", metavar="FILE", help="a person, in YAML or JSON, or a FHIR Bundle")
    parser.add_argument(
        "--condition",
        metavar="SLUG-or-CODE[:STAGE]",
        action="append",
        default=[],
        help="a condition of the person, such as pregnancy:24w or M48.06 (repeats, and adds to --person)",
    )
    parser.add_argument("--code-table", metavar="FILE", help="what codes in a FHIR file mean (CSV, YAML or JSON)")


def today() -> datetime.date:
    """The day of the check, by the clock and the time zone of the machine."""
    return datetime.datetime.now().astimezone().date()


def person_from(options: argparse.Namespace, on: datetime.date | None = None) -> Person | None:
    """The person that the options tell of on a day (None: today); None when they tell of nobody.

    What a file holds and could not be used is printed on stderr.  Raises `UsageError` for an option, `ReadingError` or
    `ReadingErrors` for a file.
    """
    if options.person is None and not options.condition:
        if options.code_table is not None:
            raise UsageError("--code-table: says what codes in a file of a person mean; give that with --person")
        return None
    from attrs import evolve

    from ..model import Person

    day = on or today()
    person = _read(options, day).person if options.person is not None else Person()
    for text in options.condition:
        person = evolve(person, conditions=_with(person, text, day))
    return person


def _read(options: argparse.Namespace, on: datetime.date) -> ReadPerson:
    from ..formats.people.code_table import NO_CODES, read_code_table
    from ..formats.people.fhir_person import read_either

    codes = NO_CODES if options.code_table is None else read_code_table(options.code_table)
    found = read_either(options.person, on=on, codes=codes)
    for item in found.unmapped:
        complain(f"note: {item.location}  not used: {visible(item.text)}: {item.reason}")
    for remark in found.remarks:
        complain(f"note: {options.person}: {visible(remark)}")
    return found


def _with(person: Person, text: str, on: datetime.date) -> tuple[Condition, ...]:
    """The conditions of a person with one more that was told by an option."""
    from ..formats.people.agreement import added
    from ..language.stages import read_condition

    try:
        return added(person.conditions, read_condition(text), on)
    except (ReadingError, ValueError) as error:
        raise UsageError(f"--condition {shown(text)}: {error}") from None
