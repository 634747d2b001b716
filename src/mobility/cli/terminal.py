"""What stands between the commands and a terminal: nothing that was read from a file moves its cursor."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TextIO, cast

from ..errors import visible

_PIECES = re.compile(r"([\n\t])")
"""What a terminal may be sent besides text: what parts lines and cells."""


class _Guarded:
    """A stream that escapes whatever else would steer the terminal behind it."""

    def __init__(self, stream: TextIO) -> None:
        self.stream = stream

    def write(self, text: str) -> int:
        parts = _PIECES.split(text)
        # every other part is one that the pattern lets through
        safe = (part if at % 2 else visible(part) for at, part in enumerate(parts))
        self.stream.write("".join(safe))
        return len(text)

    def writelines(self, lines: Iterable[str]) -> None:
        for line in lines:
            self.write(line)

    def trusted(self) -> TextIO:
        """The stream itself, for what was made visible already and has our own colours."""
        return self.stream

    def __getattr__(self, name: str) -> object:
        return getattr(self.stream, name)


def trusted(stream: TextIO) -> TextIO:
    """The stream behind a guard, for text that is safe already; any other stream as it is."""
    return stream.trusted() if isinstance(stream, _Guarded) else stream


@contextmanager
def guarded() -> Iterator[None]:
    """Guard standard output and error for as long as they are terminals."""
    before = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = (
        cast("TextIO", _Guarded(stream)) if stream is not None and stream.isatty() else stream for stream in before
    )
    try:
        yield
    finally:
        sys.stdout, sys.stderr = before


def complain(told: object) -> None:
    """Say something on standard error, a line at a time, without anything that would steer a terminal."""
    for line in str(told).splitlines():
        print(visible(line), file=sys.stderr)


def wants_colour(choice: str) -> bool:
    """Whether to colour what goes to standard output: always, never, or (auto) on a terminal that can and may.

    `NO_COLOR` is heeded (https://no-color.org), and so is `TERM=dumb`.
    """
    if choice != "auto":
        return choice == "always"
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


class Progress:
    """How far a long run is, on one line of a terminal that is taken away at the end; nothing anywhere else."""

    LEAST = 5
    """Files from which it is worth a word (policy)."""

    def __init__(self, total: int) -> None:
        """Of so many files."""
        self.total = total
        self.is_shown = total >= self.LEAST and sys.stderr.isatty()

    def at(self, number: int, path: str) -> None:
        """Say which file is read now."""
        if self.is_shown:
            self._put(f"\r{f'{number}/{self.total} {visible(path)}'[:78]:78}")

    def done(self) -> None:
        """Take the line away."""
        if self.is_shown:
            self._put(f"\r{'':78}\r")

    @staticmethod
    def _put(text: str) -> None:
        stream = trusted(sys.stderr)
        stream.write(text)
        stream.flush()
