"""`mobility COMMAND ...`: 0 nothing flagged, 1 findings, 2 usage or unreadable input, 3 undecided with --strict."""

from __future__ import annotations

import argparse
import importlib
import io
import os
import pkgutil
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

from ..errors import MobilityError
from .terminal import complain, guarded

USAGE_ERROR = 2
_NOT_COMMANDS = frozenset(
    {"__main__", "inputs", "main", "person_options", "selection_options", "terminal", "whole_file"}
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code; errors that the library raises on purpose become one line each."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        # what the terminal cannot show is escaped: a degree sign is no reason to fail
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        with guarded():
            options = _parser().parse_args(arguments)
            code: int = options.run(options)
            sys.stdout.flush()
    except MobilityError as error:
        complain(error)
        return USAGE_ERROR
    except BrokenPipeError:
        # the reader went away (`| head`): no traceback, and nothing more to flush at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="mobility", description="Check programs of movement.")
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version and stop")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for module in _commands():
        name = module.__name__.rsplit(".", 1)[1]
        summary = (module.__doc__ or "").strip().splitlines()[0]
        command = commands.add_parser(name, help=summary, description=summary)
        module.add_arguments(command)
        command.set_defaults(run=module.run)
    return parser


class _Version(argparse.Action):
    """Looks the version up only when asked: the look-up costs as much as a short check."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object, **__: object) -> None:
        """Print it and stop."""
        from importlib.metadata import version

        print(f"mobility {version('mobility-protocols')}")
        parser.exit()


def _commands() -> list[ModuleType]:
    """Each module beside this one is a command: `add_arguments(parser)` and `run(options) -> int`."""
    found = sorted(item.name for item in pkgutil.iter_modules([str(Path(__file__).parent)]))
    package = __package__ or ""
    return [importlib.import_module(f"{package}.{name}") for name in found if name not in _NOT_COMMANDS]
