"""What tells the same step or finding again after lines have moved: files by their path, the rest by what it is."""

from __future__ import annotations

import hashlib
import os
from collections import Counter
from pathlib import Path, PurePath

from attrs import define, field

LENGTH = 16
"""Hexadecimal digits of a fingerprint: 64 bits, by which millions of findings stay apart (policy)."""


def whole(path: str | Path) -> Path:
    """The absolute path with links followed; as it is where they lead nowhere, as in a circle."""
    try:
        return Path(path).resolve()
    except (OSError, RuntimeError, ValueError):
        return Path(path)


def file_name(source: str, folder: Path) -> str:
    """The path of a file from a folder, with `/`; empty for what was read from no file."""
    if not source:
        return ""
    try:
        return Path(os.path.relpath(whole(source), whole(folder))).as_posix()
    except ValueError:  # another drive, or no path at all
        return PurePath(source).as_posix()


@define(kw_only=True)
class Fingerprints:
    """Fingerprints of one file: of the things that are alike the first, the second and so on are told apart."""

    file: str
    seen: Counter[tuple[str, ...]] = field(factory=Counter)

    def of(self, *parts: str) -> str:
        """The fingerprint of the next thing that these parts tell."""
        self.seen[parts] += 1
        told = "\x1f".join((self.file, *parts, str(self.seen[parts])))
        return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:LENGTH]
