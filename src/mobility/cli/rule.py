"""Explain a rule: what it flags, why, on what evidence, what to do instead."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING

from ..errors import UsageError

if TYPE_CHECKING:
    from ..rules import Rule, Source


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `mobility rule`."""
    parser.add_argument("code", nargs="?", metavar="CODE", help="a rule's code or name")
    parser.add_argument("--all", action="store_true", help="all rules")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="how to print (default: text)")


def run(options: argparse.Namespace) -> int:
    """Print one rule or all of them."""
    from ..plugins import all_rules
    from ..rules import find_rule

    if bool(options.code) == options.all:
        raise UsageError("give the code of one rule, or --all")
    from ..suppress import SUPPRESSION_RULES

    rules = {**all_rules(), **{rule.code: rule for rule in SUPPRESSION_RULES}}
    chosen = [rules[code] for code in sorted(rules)] if options.all else [find_rule(options.code, rules)]
    if options.format == "json":
        from ..rules.plain import plain_rule

        print(json.dumps({"schema": 1, "rules": [plain_rule(item) for item in chosen]}, indent=2))
    else:
        print("\n\n".join(rule_page(item) for item in chosen))
    return 0


def rule_page(rule: Rule) -> str:
    """A rule for people."""
    from ..expression import in_words, source
    from ..rules.plain import whom
    from ..rules.rule import LEVELS

    lines = [f"{rule.code} {rule.name}", f"hazard: {rule.hazard}", f"for: {whom(rule)}", "", rule.why, ""]
    for level, expr in rule.levels:
        named = f"{level} ({LEVELS[level]})" if rule.condition else level
        lines += [f"{named} when {in_words(expr)}", f"    {source(expr)}"]
    lines += ["", rule.evidence.line() + ".", *([rule.evidence.note] if rule.evidence.note else [])]
    lines += [f"    {line}" for line in _sources(rule.evidence.supports, "for")]
    lines += [f"    {line}" for line in _sources(rule.evidence.against, "against")]
    lines += ["", f"Instead: {rule.remedy.text}"]
    lines += [f"    {id}" for id in rule.remedy.exercises]
    lines += ["", f"Known problems: {rule.known_problems}"] if rule.known_problems else []
    lines += ["", "Flags: " + "; ".join(example.name for example in rule.flags)]
    lines += ["Passes: " + "; ".join(example.name for example in rule.passes)]
    return "\n".join(lines)


def _sources(sources: tuple[Source, ...], how: str) -> list[str]:
    return [
        f"{how}: {item.authors} ({item.year}). {item.title}. {item.journal}"
        + (f" doi:{item.doi}" if item.doi else "")
        + f" [{item.read}]"
        for item in sources
    ]
