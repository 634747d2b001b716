"""The options of `mobility check` that choose rules and accept findings, over the settings of the project."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import UnknownNameError, UsageError

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from ..baseline import Baseline
    from ..config import Settings
    from ..report import Report
    from ..rules import Rule
    from ..selection import Selection


def add_selection_arguments(parser: argparse.ArgumentParser) -> None:
    """What chooses rules, and what accepts findings."""
    group = parser.add_argument_group("which findings")
    for name, words in (
        ("--select", "only these codes, beginnings of codes or hazards (instead of those of the settings)"),
        ("--extend-select", "these besides"),
        ("--ignore", "all but these"),
    ):
        group.add_argument(name, action="append", default=[], metavar="CODES", help=words)
    known = group.add_mutually_exclusive_group()
    known.add_argument("--baseline", metavar="FILE", help="findings that are known already")
    known.add_argument("--write-baseline", metavar="FILE", help="write what is found now as known, and exit 0")
    where = group.add_mutually_exclusive_group()
    where.add_argument("--config", metavar="FILE", help="settings (default: found from each file upwards)")
    where.add_argument("--no-config", action="store_true", help="no settings but those of the command line")


def settings_of(options: argparse.Namespace) -> list[tuple[str, Settings]]:
    """Each file with its settings, with what the command line says over them.

    Raises `UsageError` for a code that nothing has, `ReadingError` or `ReadingErrors` for settings that are wrong.
    """
    from ..config import find

    given = Path(options.config) if options.config else None
    folders = {path: Path(path).parent for path in options.files}
    found = {folder: None if options.no_config else given or find(folder) for folder in dict.fromkeys(folders.values())}
    read = {path: _settings(path, options) for path in dict.fromkeys(found.values())}
    return [(path, read[found[folders[path]]]) for path in options.files]


def _settings(found: Path | None, options: argparse.Namespace) -> Settings:
    from attrs import evolve

    from ..config import Settings, read_settings

    settings = read_settings(found) if found is not None else Settings()
    said = _selection(options)
    if said is not None:
        settings = evolve(settings, selections=(*settings.selections, said))
    return evolve(settings, baseline=Path(options.baseline)) if options.baseline else settings


def _selection(options: argparse.Namespace) -> Selection | None:
    from ..selection import Selection

    if not (options.select or options.extend_select or options.ignore):
        return None
    return Selection(
        select=_codes("--select", options.select) or None,
        extend_select=_codes("--extend-select", options.extend_select),
        ignore=_codes("--ignore", options.ignore),
    )


def _codes(name: str, given: list[str]) -> tuple[str, ...]:
    from ..plugins import all_rules
    from ..selection import check_selectors
    from ..suppress import SUPPRESSION_RULES

    codes = tuple(code.strip() for text in given for code in text.split(",") if code.strip())
    try:
        check_selectors(codes, (*all_rules().values(), *SUPPRESSION_RULES))
    except UnknownNameError as error:
        raise UsageError(f"{name}: {error}") from None
    return codes


def rules_for(settings: Settings, path: str) -> tuple[Rule, ...] | None:
    """The rules to ask in a file, those on suppressions among them; None: all that ship."""
    from ..plugins import all_rules, installed
    from ..suppress import SUPPRESSION_RULES

    every = (*all_rules().values(), *SUPPRESSION_RULES)
    asked = settings.asked(every, path)
    return None if len(asked) == len(every) and not installed().rules else asked


def accepted(report: Report, settings: Settings, rules: tuple[Rule, ...] | None, on: datetime.date) -> Report:
    """The report with what the settings accept, and a remark on how many rules were not asked.

    What the settings accept is meant for all files of a project, so that it accepts nothing in one of them is no news.
    """
    from attrs import evolve

    from ..plugins import all_rules
    from ..suppress import SUPPRESSION_RULES, apply, speaks_of

    used = [item for item in settings.suppress if any(speaks_of(item, found, report) for found in report.findings)]
    report = apply(report, used, on=on, rules=rules)
    every = (*all_rules().values(), *SUPPRESSION_RULES)
    if rules is None or len(rules) == len(every):
        return report
    text = f"{len(every) - len(rules)} of {len(every)} rules were not asked, as chosen by options or settings"
    return evolve(report, remarks=(*report.remarks, text))


def baselines(settings: list[Settings]) -> Mapping[Path, Baseline]:
    """The baselines that settings name; raises `ReadingError` or `ReadingErrors`."""
    from ..baseline import read_baseline

    return {path: read_baseline(path) for path in dict.fromkeys(item.baseline for item in settings) if path}


def against_baseline(
    report: Report, path: Path, baseline: Baseline, rules: tuple[Rule, ...] | None, *, person: bool
) -> Report:
    """The report with the findings of a baseline marked; `person`: somebody was told of, whose rules were asked."""
    from ..baseline import known
    from ..rules import RULES

    asked = tuple(RULES.values()) if rules is None else rules
    return known(report, baseline, path.parent, [rule for rule in asked if person or not rule.condition])


def write_baseline(path: str, reports: list[Report]) -> int:
    """Write what is found as known and return how many that are; what is known of other files that exist is kept.

    Raises `UsageError` where the file cannot be written, `ReadingError` where it exists and is no baseline.
    """
    from ..baseline import of, read_baseline, text
    from ..identity import file_name

    target = Path(path)
    folder = target.parent
    found = of(reports, folder)
    checked = {file_name(report.source, folder) for report in reports}
    before = read_baseline(target) if target.exists() else {}
    for item, count in before.items():
        if item.file not in checked and (folder / item.file).exists():
            found[item] = count
    try:
        target.write_text(text(found), encoding="utf-8", newline="\n")
    except OSError as error:
        raise UsageError(f"--write-baseline {path}: cannot be written: {error.strerror}") from None
    return sum(found.values())
