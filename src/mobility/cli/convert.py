"""Write a program in another format, and say what that format does not keep."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import UsageError
from .inputs import document_of
from .terminal import complain

if TYPE_CHECKING:
    from ..model import Program

LOST = 3


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `mobility convert`."""
    parser.add_argument("file", nargs="?", metavar="FILE", help="the program; - for standard input")
    parser.add_argument("--to", metavar="FORMAT", help="the format to write (default: told by --output)")
    parser.add_argument("--from", dest="source", metavar="FORMAT", help="the format of FILE (default: found out)")
    parser.add_argument("--output", metavar="PATH", help="the file to write (default: standard output)")
    parser.add_argument("--force", action="store_true", help="write over a file that is there")
    parser.add_argument("--strict", action="store_true", help="exit 3 where something is lost")
    parser.add_argument("--list", action="store_true", help="list the formats and stop")


def run(options: argparse.Namespace) -> int:
    """Read, write, and print what was lost on standard error."""
    from ..formats.losses import losses
    from ..plugins import all_names

    if options.list:
        print("\n".join(_listed()))
        return 0
    if options.file is None:
        raise UsageError("say what to convert: FILE, or - for standard input")
    target = _target(options)
    program = _program(options)
    text = str(target.write(program, all_names()))
    lost = losses(program, text, target, all_names())
    _put(text, options)
    for item in lost:
        complain(f"not kept: {item.words()}")
    return LOST if lost and options.strict else 0


def _listed() -> list[str]:
    from ..formats.files import formats

    found = []
    for name, module in formats().items():
        can = [word for word in ("read", "write") if hasattr(module, word)]
        found.append(f"{name:24} {' and '.join(can):15} {', '.join(module.SUFFIXES)}")
    return found


def _named(name: str, verb: str) -> Any:
    """The format of a name that can be read, or written; raises `UsageError`."""
    from ..formats.files import formats

    known = {key: module for key, module in formats().items() if hasattr(module, verb)}
    if name not in known:
        raise UsageError(f"no format {name!r} that can be {verb}; there are {', '.join(known)}")
    return known[name]


def _target(options: argparse.Namespace) -> Any:
    """The format to write in: named, or the one of the suffix that can be written."""
    from ..formats.files import formats

    if options.to:
        return _named(options.to, "write")
    if not options.output:
        raise UsageError("say in which format: --to FORMAT, or --output with a suffix that tells")
    suffix = Path(options.output).suffix.lower()
    writers = [name for name, module in formats().items() if hasattr(module, "write") and suffix in module.SUFFIXES]
    if len(writers) != 1:
        known = f"; of this suffix there are {', '.join(writers)}" if writers else ""
        raise UsageError(f"the suffix {suffix or '(none)'} does not tell the format: --to FORMAT{known}")
    return _named(writers[0], "write")


def _program(options: argparse.Namespace) -> Program:
    from ..formats.files import read_by, read_document
    from ..plugins import all_names, installed

    document = document_of(options.file)
    if options.source:
        return read_by(_named(options.source, "read"), document, all_names())
    return read_document(document, all_names(), more=installed().readers)


def _put(text: str, options: argparse.Namespace) -> None:
    if not options.output:
        print(text, end="" if text.endswith("\n") else "\n")
        return
    try:
        # what has CR LF by its standard keeps it
        with Path(options.output).open("w" if options.force else "x", encoding="utf-8", newline="") as file:
            file.write(text)
    except FileExistsError:
        raise UsageError(f"{options.output}: there is a file already; --force writes over it") from None
    except OSError as error:
        raise UsageError(f"{options.output}: {error.strerror}") from None
