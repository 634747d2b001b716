"""Broken files for every reader: cut, mixed, mis-encoded, huge and hostile ones, for as long as one likes.

    python -m benchmarks.fuzz [--seconds 600] [--seed N] [--only NAME]

Starts from the files of `tests/fixtures` and from small programs in each format that can be written, and changes them.
A reader may answer with a program or with `ReadingError`; anything else, more than two seconds of work for one file, or
more than 500 MB for all of them is a fault: the file is kept under the name that is printed, and the exit code is 1.
"""

from __future__ import annotations

import argparse
import random
import resource
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import Any

from attrs import define, field
from fitdecode.utils import compute_crc

from mobility import ReadingError, ReadingErrors, catalog
from mobility.formats.document import Document
from mobility.formats.files import formats, read_document
from mobility.language.known import known_names
from mobility.model import Dose, Program, Protocol

LIMIT_S = 2.0
LIMIT_MB = 500
FIXTURES = Path(__file__).parents[1] / "tests" / "fixtures"

HOSTILE = (
    b"\x00",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\xed\xa0\x80",
    b"\r",
    b"\r\n",
    b'"',
    b"'",
    b"`" * 40,
    b"|" * 300,
    b"{" * 80,
    b"[" * 80,
    b"- " * 200,
    b"=cmd|' /C calc'!A0",
    b"&" * 50,
    b"<" * 200,
    b"\\" * 60,
    b"1e999",
    b"-1",
    b"9" * 300,
    b"NaN",
    b"x" * 5000,
    "\u202e\u2066\u200f".encode(),
    "é".encode() * 50,
    b"*a: &a [*a, *a]\n",
    b"../../etc/passwd",
    b"3x30s" * 100,
    b"(" * 200,
    b"{~" * 50,
    b"...main",
    b"/ " * 200,
    b"---\n",
    b"+++\n",
    b"```\n",
    b"<!-- mobility: ignore",
)
"""Pieces that break readers."""


class TooLongError(Exception):
    """A reader took longer than it may."""


@define(kw_only=True)
class Fuzz:
    """A run: what it starts from, and what it has found."""

    random: random.Random
    seeds: list[tuple[str, bytes]]
    faults: int = 0
    runs: int = 0
    slowest: dict[str, float] = field(factory=dict)

    def one(self) -> None:
        """Change a file and read it."""
        name, data = self.random.choice(self.seeds)
        changed = self.changed(data)
        self.read(name, resealed(changed) if name.endswith(".fit") and self.random.random() < 0.5 else changed)

    def changed(self, data: bytes) -> bytes:
        """A file with a few things wrong in it."""
        for _ in range(self.random.randint(1, 6)):
            data = self.random.choice((_cut, _without, _flipped, _doubled, _mixed, _with_piece))(data, self)
        return data

    def read(self, name: str, data: bytes) -> None:
        """Read a file and count what goes wrong."""
        self.runs += 1
        start = time.perf_counter()
        signal.setitimer(signal.ITIMER_PROF, LIMIT_S)
        try:
            read_document(Document(path=name, data=data), known_names())
        except (ReadingError, ReadingErrors):
            pass
        except TooLongError:
            self._fault(name, data, f"more than {LIMIT_S:g} s")
        except Exception:  # noqa: BLE001  # whatever a reader raises besides is what is looked for
            self._fault(name, data, traceback.format_exc())
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
        suffix = Path(name).suffix
        self.slowest[suffix] = max(self.slowest.get(suffix, 0.0), time.perf_counter() - start)

    def _fault(self, name: str, data: bytes, what: str) -> None:
        self.faults += 1
        path = Path(tempfile.mkdtemp(prefix="fuzz-")) / name
        path.write_bytes(data)
        print(f"FAULT {path}\n{what}")


def resealed(data: bytes) -> bytes:
    """A FIT file with its length and its checksum put right, so that what is wrong in it is read."""
    if len(data) < 16:
        return data
    body = data[:4] + (len(data) - 16).to_bytes(4, "little") + data[8:12] + b"\0\0" + data[14:-2]
    return body + compute_crc(body).to_bytes(2, "little")


def _cut(data: bytes, run: Fuzz) -> bytes:
    return data[: run.random.randint(0, len(data))]


def _without(data: bytes, run: Fuzz) -> bytes:
    at = run.random.randint(0, len(data))
    return data[:at] + data[at + run.random.randint(1, 40) :]


def _flipped(data: bytes, run: Fuzz) -> bytes:
    if not data:
        return data
    at = run.random.randrange(len(data))
    return data[:at] + bytes([run.random.randrange(256)]) + data[at + 1 :]


def _doubled(data: bytes, run: Fuzz) -> bytes:
    at = run.random.randint(0, len(data))
    piece = data[at : at + run.random.randint(1, 400)]
    return data[:at] + piece * run.random.choice((2, 3, 50, 400)) + data[at:]


def _mixed(data: bytes, run: Fuzz) -> bytes:
    _, other = run.random.choice(run.seeds)
    at, where = run.random.randint(0, len(data)), run.random.randint(0, len(other))
    return data[:at] + other[where : where + 200] + data[at:]


def _with_piece(data: bytes, run: Fuzz) -> bytes:
    at = run.random.randint(0, len(data))
    return data[:at] + run.random.choice(HOSTILE) + data[at:]


def seeds(only: str | None) -> Iterator[tuple[str, bytes]]:
    """The files to start from: fixtures, and a program in each format that can be written."""
    for path in sorted(item for item in FIXTURES.rglob("*") if item.is_file()):
        if only is None or only in path.name:
            yield path.name, path.read_bytes()
    names = ("plank", "knees-to-chest", "cat-cow", "back-squat")
    program = Program.of(Protocol(steps=tuple(catalog[name].for_(Dose(sets=3, seconds=30)) for name in names)))
    for name, module in formats().items():
        if hasattr(module, "write") and (only is None or only in name):
            yield f"{name}{module.SUFFIXES[0]}", module.write(program, known_names()).encode()


def _alarm(_number: int, _frame: FrameType | None) -> Any:
    raise TooLongError


def main() -> int:
    """Run for the time that was asked for and tell what was found."""
    parser = argparse.ArgumentParser(description="broken files for every reader")
    parser.add_argument("--seconds", type=float, default=600.0)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--only", help="only files and formats whose name holds this")
    options = parser.parse_args()
    signal.signal(signal.SIGPROF, _alarm)
    run = Fuzz(random=random.Random(options.seed), seeds=list(seeds(options.only)))
    end = time.monotonic() + options.seconds
    while time.monotonic() < end:
        run.one()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    for suffix, longest in sorted(run.slowest.items()):
        print(f"{suffix or '(none)':8} longest {1000 * longest:7.1f} ms")
    print(f"{run.runs} files from {len(run.seeds)} in {options.seconds:g} s: {run.faults} faults, peak {peak:.0f} MB")
    return 1 if run.faults or peak > LIMIT_MB else 0


if __name__ == "__main__":
    sys.exit(main())
