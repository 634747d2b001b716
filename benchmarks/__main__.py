"""What reading, checking and explaining cost, as ratios to `json.loads` of the same bytes, and what starting costs.

Everything is measured in turn, several times, and the median ratio is printed with its range: machines are noisy.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from mobility import Program, Protocol, Step, catalog, check, seconds
from mobility.formats.document import Document
from mobility.formats.programs import json_program
from mobility.language.known import known_names

PROGRAMS = 10_000
STEPS = 10
PASSES = 5
ROOT = Path(__file__).parents[1]


def programs(count: int) -> list[str]:
    """Programs of ten steps of the catalog, ever different, as JSON text."""
    ids = list(catalog)
    texts = []
    for number in range(count):
        chosen = [ids[(number * 7 + place * 11) % len(ids)] for place in range(STEPS)]
        steps = tuple(Step(catalog[id], dose=seconds(20 + (number + place) % 100)) for place, id in enumerate(chosen))
        program = Program.of(Protocol(steps=steps, stop_rules=("sharp pain",)), title=f"program {number}")
        texts.append(json.dumps(json_program.plain_program(program, known_names())))
    return texts


def timed(work: Callable[[Any], Any], items: list[Any]) -> float:
    """Seconds of doing the work on every item."""
    start = time.perf_counter()
    for item in items:
        work(item)
    return time.perf_counter() - start


def shown(name: str, ratios: list[float], of: str) -> None:
    """One line: median and range."""
    print(f"{name:46} {statistics.median(ratios):8.1f} x {of}  ({min(ratios):.1f}-{max(ratios):.1f})")


def read(text: str) -> Program:
    """A program from JSON text."""
    return json_program.read(Document.of(text, "bench.json"), known_names())


def explain(report: Any) -> Any:
    """A report as the JSON output has it."""
    return report.to_dict()


def measure(texts: list[str], label: str, passes: int) -> None:
    """Decode, check and explain these programs."""
    read_programs = [read(text) for text in texts]
    reports = [check(program) for program in read_programs]
    works: dict[str, tuple[Callable[[Any], Any], list[Any]]] = {
        "read (text -> typed program)": (read, texts),
        "check (typed program -> report)": (check, read_programs),
        "explain (report -> plain values)": (explain, reports),
    }
    for name, (work, items) in works.items():
        ratios = [timed(work, items) / timed(json.loads, texts) for _ in range(passes)]
        shown(f"{label}: {name}", ratios, "json.loads")
    steps = len(texts) * STEPS
    print(f"{'':46} {1e6 * timed(check, read_programs) / steps:8.1f} us a step checked, on this machine")


def started(arguments: list[str]) -> float:
    """Seconds of one whole process."""
    start = time.perf_counter()
    subprocess.run(arguments, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def start_up() -> None:
    """Whole processes against `python -c pass`."""
    bare = [sys.executable, "-c", "pass"]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "one.json"
        path.write_text(programs(1)[0], encoding="utf-8")
        whole = {
            "import mobility": [sys.executable, "-c", "import mobility"],
            "from mobility import check, Position": [sys.executable, "-c", "from mobility import check, Position"],
            "mobility check one.json": [sys.executable, "-m", "mobility.cli", "check", str(path)],
            "mobility check monday.md": [
                sys.executable, "-m", "mobility.cli", "check", str(ROOT / "examples" / "monday.md"),
            ],
        }  # fmt: skip
        for name, arguments in whole.items():
            started(arguments)
            ratios = [started(arguments) / started(bare) for _ in range(11)]
            shown(f"start: {name}", ratios, "python -c pass")


if __name__ == "__main__":
    count = int(sys.argv[1]) if len(sys.argv) > 1 else PROGRAMS
    one = programs(1)
    measure(one * 200, "one program", PASSES)
    measure(programs(count), f"{count} programs", 3)
    start_up()
