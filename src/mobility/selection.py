"""Which rules to ask: by code, by the beginning of a code, by hazard, or all of them by `ALL`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import get_args

from attrs import frozen

from .errors import UnknownNameError
from .rules import RULES, Rule
from .rules.rule import Hazard

ALL = "ALL"
HAZARDS: frozenset[str] = frozenset(get_args(Hazard))
"""Every family of harm."""

_BROUGHT = re.compile(r"[A-Z]{4,12}[0-9]{0,3}")
"""Codes of other packages have four letters or more (see `plugins`), and those may not be installed here."""


def covers(selector: str, rule: Rule) -> bool:
    """Whether a code, the beginning of one, a hazard or `ALL` names a rule; codes may be in small letters."""
    return selector in {ALL, rule.hazard} or rule.code.startswith(selector.upper())


def exactness(selector: str, rule: Rule) -> int:
    """How exactly a selector names a rule: longer beginnings before shorter, hazards, `ALL`; -1 where it does not."""
    if not covers(selector, rule):
        return -1
    if selector == ALL:
        return 0
    return 1 if selector in HAZARDS else 1 + len(selector)


def check_selectors(selectors: Iterable[str], rules: Iterable[Rule] = RULES.values()) -> None:
    """Raise `UnknownNameError`, with suggestions, for the first that names no rule and no hazard."""
    known = tuple(rules)
    for selector in selectors:
        if selector not in HAZARDS and not any(covers(selector, rule) for rule in known):
            raise UnknownNameError(selector, kind="rule or hazard", suggestions=_close(selector, known))


def check_accepted(selectors: Iterable[str], rules: Iterable[Rule] = RULES.values()) -> None:
    """The same for what a file accepts, in which rules of a package may be named that is not installed here."""
    check_selectors((item for item in selectors if _BROUGHT.fullmatch(item.upper()) is None), rules)


def _close(selector: str, rules: tuple[Rule, ...]) -> list[str]:
    import difflib

    known = [*(rule.code for rule in rules), *sorted(HAZARDS)]
    return difflib.get_close_matches(selector.upper(), known, n=3) or difflib.get_close_matches(selector, known, n=3)


@frozen(kw_only=True)
class Selection:
    """What one place, the settings or the command line, says of the rules to ask.

    `select` None: those that were chosen before; else only these.  `extend_select` are asked besides, `ignore` not.
    """

    select: tuple[str, ...] | None = None
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()

    def asks(self, rule: Rule, before: bool) -> bool:
        """Whether a rule is asked that was asked `before`, or was not: the more exact word counts, else `ignore`."""
        wanted = max((exactness(item, rule) for item in (*(self.select or ()), *self.extend_select)), default=-1)
        left_out = max((exactness(item, rule) for item in self.ignore), default=-1)
        if wanted < 0 and left_out < 0:
            return before and self.select is None
        return wanted > left_out


def chosen(rules: Iterable[Rule], *selections: Selection) -> tuple[Rule, ...]:
    """The rules that are asked when each selection speaks after the one before it; all without any."""
    return tuple(rule for rule in rules if _asked(rule, selections))


def _asked(rule: Rule, selections: tuple[Selection, ...]) -> bool:
    asked = True
    for selection in selections:
        asked = selection.asks(rule, asked)
    return asked
