"""Mend programs: put what remedies name in the place of what is flagged; prints a diff, --write changes the files."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ..errors import MobilityError, visible
from . import person_options, selection_options
from .terminal import complain
from .whole_file import write_whole

if TYPE_CHECKING:
    import datetime

    from ..config import Settings
    from ..fix import Fixed
    from ..formats.document import Document
    from ..model import Person

FOUND, UNREADABLE = 1, 2
_BYTE_ORDER_MARK = "\ufeff"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `mobility fix`."""
    parser.add_argument("files", nargs="+", metavar="FILE", help="programs to mend")
    person_options.add_person_arguments(parser)
    selection_options.add_selection_arguments(parser)
    parser.add_argument("--unsafe", action="store_true", help="swap exercises too, which changes what is done")
    parser.add_argument("--write", action="store_true", help="change the files (default: print what would change)")


class _Mended(NamedTuple):
    """A file with what was changed in it."""

    document: Document
    fixed: Fixed

    @property
    def is_changed(self) -> bool:
        return self.fixed.text != self.document.text


def run(options: argparse.Namespace) -> int:
    """Mend each file; 1 where there is more to mend, 2 where a file could not be read or written."""
    asked = selection_options.settings_of(options)
    on = person_options.today()
    unreadable, left = False, False
    for path, settings in asked:
        if settings.excludes(path):
            complain(f"note: {path}: left out, as {settings.path} says")
            continue
        try:
            mended = _mended(path, settings, options, on)
            if options.write and mended.is_changed:
                _write(mended)
        except (MobilityError, OSError) as error:
            complain(error)
            unreadable = True
            continue
        if not options.write:
            print(diff(mended.document.text, mended.fixed.text, path), end="")
        complain("\n".join(map(visible, _lines(mended, options))))
        left = left or bool(mended.fixed.report.flags) or (mended.is_changed and not options.write)
    return UNREADABLE if unreadable else FOUND if left else 0


def _mended(path: str, settings: Settings, options: argparse.Namespace, on: datetime.date) -> _Mended:
    from ..fix import fix
    from ..formats.document import Document, file_bytes
    from ..plugins import all_names, installed

    document = Document(path=path, data=file_bytes(Path(path)))
    made = fix(
        document,
        _person(settings, options, on),
        unsafe=options.unsafe,
        names=all_names(),
        rules=selection_options.rules_for(settings, path),
        on=on,
        more=installed().readers,
    )
    return _Mended(document, made)


def _person(settings: Settings, options: argparse.Namespace, on: datetime.date) -> Person | None:
    named = options.person or (None if settings.person is None else str(settings.person))
    return person_options.person_from(argparse.Namespace(**{**vars(options), "person": named}), on)


def diff(before: str, after: str, path: str) -> str:
    """What changes, as a unified diff that `patch` takes."""
    import difflib  # only what prints a difference should cost it

    old, new = (text.splitlines(keepends=True) for text in (before, after))
    lines = list(difflib.unified_diff(old, new, fromfile=path, tofile=path))
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


def _write(mended: _Mended) -> None:
    mark = _BYTE_ORDER_MARK if mended.document.data.startswith(_BYTE_ORDER_MARK.encode()) else ""
    write_whole(Path(mended.document.path), (mark + mended.fixed.text).encode())


def _lines(mended: _Mended, options: argparse.Namespace) -> list[str]:
    """What was done and what was not, a line each."""
    fixed, path = mended.fixed, mended.document.path
    done = "changed" if options.write else "would change"
    lines = [f"{item.location or path}: {done} ({item.tier}): {item.message}" for item in fixed.made]
    hidden = [item for item in fixed.left if item.edits and item.tier == "unsafe"] if not options.unsafe else []
    lines += [f"{item.location or path}: with --unsafe: {item.message}" for item in hidden]
    shown = [item for item in fixed.left if item not in hidden]
    lines += [f"{item.location or path}: not mended: {item.message}" for item in shown]
    flags = len(fixed.report.flags)
    return [*lines, f"{path}: {len(fixed.made)} of {len(fixed.made) + len(fixed.left)} mended; {flags} flagged after"]
