"""Hostile texts: the time of each against the time of its half, which a work that goes with length takes twice.

    python -m benchmarks.growth

The tests count calls, which tell nothing of the time inside one regular expression; this does.
"""

from __future__ import annotations

import contextlib
import statistics
import time
from collections.abc import Callable

from mobility.errors import ReadingError
from mobility.formats.document import Document
from mobility.formats.programs import plain_list
from mobility.formats.syntax import json_text, yaml_text
from mobility.language.known import known_names
from mobility.language.records import read_record
from mobility.language.sentences import MOST_CHARACTERS

PASSES = 5


def seconds(work: Callable[[str], object], text: str) -> float:
    """Seconds of one reading, refusals included."""
    start = time.perf_counter()
    with contextlib.suppress(ReadingError):
        work(text)
    return time.perf_counter() - start


def main() -> None:
    """One line a text: median ratio with its range."""
    works: dict[str, tuple[Callable[[str], object], int, tuple[str, ...]]] = {
        "instructions": (
            lambda text: read_record("", text),
            MOST_CHARACTERS,
            ("lie ", "lift your ", "knees, ", "(", "as ", "hold your breath ", "a", "é", "\n", "and ", "do not "),
        ),
        "list": (
            lambda text: plain_list.read(Document.of(text, "list.txt"), known_names()),
            50_000,
            ("1", "1-", "1,", "1/", " ", "3x", "1:30 ", "10 reps ", "((", ",;", "rest ", "or ", "a/b ", "squat x\n"),
        ),
        "JSON": (json_text.read, 1_000_000, ("[", '{"a":', '"' + "\\" * 9, "1", " ", '"a",')),
        "YAML": (yaml_text.read, 200_000, ("[", "{", "- ", "? ", "a: ", "'", '"\\', "#", " ", "|\n", "&a ")),
    }
    for name, (work, length, parts) in works.items():
        for part in parts:
            text = (part * length)[:length]
            seconds(work, text[: length // 16])
            ratios = [
                seconds(work, text + "x" * odd) / seconds(work, text[: length // 2] + "x" * odd)
                for odd in range(PASSES)
            ]
            print(
                f"{name:13} {part[:20]!r:22} {statistics.median(ratios):6.1f} x its half  "
                f"({min(ratios):.1f}-{max(ratios):.1f}), {1e3 * seconds(work, text):.0f} ms on this machine"
            )


if __name__ == "__main__":
    main()
