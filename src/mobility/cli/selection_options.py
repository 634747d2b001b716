"""The options of `mobility check` that choose rules and accept findings, over the settings of the project."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import UnknownNameError, UsageError

if TYPE_CHECKING:
    import datetime

    from ..config import Settings
    from ..report import Report
    from ..rules import Rule


def add_selection_arguments(parser: argparse.ArgumentParser) -> None:
    """What chooses rules, and what accepts findings."""
    chosen = parser.add_argument_group("which findings")
    chosen.add_argument(
        "--select", action="append", metavar="CODES", help="only these codes, beginnings of codes or hazards"
    )
    chosen.add_argument("--ignore", action="append", metavar="CODES", help="all but these")
    chosen.add_argument("--baseline", metavar="FILE", help="findings that are known already")
    chosen.add_argument("--write-baseline", metavar="FILE", help="write what is found now as known, and exit 0")
    chosen.add_argument("--config", metavar="FILE", help="settings (default: found from each file upwards)")
    chosen.add_argument("--no-config", action="store_true", help="no settings but those of the command line")


def settings_for(options: argparse.Namespace, path: str) -> Settings:
    """The settings for a file, with what the command line says over them."""
    from attrs import evolve

    from ..config import Settings, find, read_settings

    found = None if options.no_config else Path(options.config) if options.config else find(Path(path).parent)
    settings = read_settings(found) if found is not None else Settings()
    if options.select is not None:
        settings = evolve(settings, select=_codes("--select", options.select))
    if options.ignore is not None:
        settings = evolve(settings, ignore=_codes("--ignore", options.ignore))
    if options.baseline:
        settings = evolve(settings, baseline=Path(options.baseline))
    return settings


def _codes(name: str, given: list[str]) -> tuple[str, ...]:
    from ..suppress import check_codes

    codes = tuple(code.strip() for text in given for code in text.split(",") if code.strip())
    try:
        check_codes(codes)
    except UnknownNameError as error:
        raise UsageError(f"{name}: {error}") from None
    return codes


def rules_for(settings: Settings, path: str, rules: tuple[Rule, ...] | None) -> tuple[Rule, ...] | None:
    """The rules to ask in a file; None: all that ship."""
    from ..config import chosen
    from ..rules import RULES

    ignored = settings.ignored_in(path)
    if not settings.select and not ignored:
        return rules
    return chosen(tuple(RULES.values()) if rules is None else rules, settings.select, ignored)


def accepted(report: Report, settings: Settings, path: str, on: datetime.date) -> Report:
    """The report with what the file's comments and the settings accept."""
    from ..formats.files import file_bytes
    from ..formats.tree import decode
    from ..suppress import apply, read_comments

    comments: tuple[object, ...] = ()
    if Path(path).suffix.lower() not in {".json", ".jsonl", ".ndjson"}:
        comments = read_comments(decode(file_bytes(Path(path)), path), path)
    here = [item for item in settings.suppress if _is_in(item.exercise, report)]
    return apply(report, (*comments, *here), on)  # type: ignore[arg-type]


def _is_in(exercise: str | None, report: Report) -> bool:
    """Whether a file holds the exercise that an entry of the settings speaks of; if not, it is meant for another."""
    from ..model import Step

    return exercise is None or any(isinstance(step, Step) and step.exercise.id == exercise for step in report.steps)
