"""Chain exercises and protocols of the catalog into one protocol, with transitions, and check it."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from ..errors import UsageError

if TYPE_CHECKING:
    from ..model import Exercise, Protocol


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `mobility compose`."""
    parser.add_argument("ids", nargs="+", metavar="ID", help="ids of exercises or protocols, in order")
    parser.add_argument("--equipment", metavar="LIST", help="what is at hand, separated by commas")
    parser.add_argument("--any-order", action="store_true", help="do not keep the order of phases")
    parser.add_argument("--stop-if", action="append", default=[], metavar="SIGN", help="a sign to stop at")


def run(options: argparse.Namespace) -> int:
    """Print the protocol and what the check says of it; exit 1 where it is flagged."""
    from ..model import compose
    from ..outputs.text import finding_lines
    from ..remedy import check
    from .show import protocol_text

    equipment = None if options.equipment is None else _at_hand(options.equipment)
    items = map(_item, options.ids)
    made = compose(*items, equipment=equipment, any_order=options.any_order).stopping_if(*options.stop_if)
    report = check(made)
    print(protocol_text(made))
    print()
    for finding in report.findings:
        print("\n".join(finding_lines(finding, report)))
    print(report.verdict)
    return 1 if report.flags else 0


def _at_hand(text: str) -> frozenset[str]:
    """The kinds of equipment in a list such as `bench, foam roller`; raises `UsageError` for an unknown one."""
    from ..model.fields import one_of
    from ..model.load import Implement
    from ..model.vocabulary import TOOL_WORDS, PropKind, SurfaceKind, Tool, allowed

    known = allowed(PropKind) | allowed(SurfaceKind) | allowed(Tool) | allowed(Implement)
    words = [item.strip().lower().replace(" ", "_").replace("-", "_") for item in text.split(",")]
    found = [word if word in known else TOOL_WORDS.get(word, word) for word in words if word]
    for word in found:
        if word not in known:
            raise UsageError(f"--equipment: expected {one_of(known, word)}, got {word!r}")
    return frozenset(found)


def _item(id: str) -> Exercise | Protocol:
    from ..catalog import catalog

    return catalog.protocols[id] if id in catalog.protocols else catalog[id]
