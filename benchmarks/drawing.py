"""What drawing costs: `python benchmarks/drawing.py` prints milliseconds a figure and seconds for the catalog."""

from __future__ import annotations

import statistics
import time

from mobility import catalog, draw

PASSES = 5


def once() -> dict[str, float]:
    """Seconds to draw each exercise as SVG text."""
    spent = {}
    for name, exercise in catalog.written.items():
        start = time.perf_counter()
        text = draw(exercise).svg
        spent[name] = time.perf_counter() - start
        assert text
    return spent


def main() -> None:
    """Draw everything several times and print the medians."""
    passes = [once() for _ in range(PASSES)]
    each = {name: statistics.median(spent[name] for spent in passes) for name in passes[0]}
    slowest = max(each, key=lambda name: each[name])
    usual = statistics.median(each.values())
    print(f"one figure: median {1000 * usual:.1f} ms, most {1000 * each[slowest]:.1f} ms ({slowest})")
    totals = sorted(sum(spent.values()) for spent in passes)
    print(f"{len(each)} figures: {statistics.median(totals):.2f} s ({totals[0]:.2f} to {totals[-1]:.2f})")


if __name__ == "__main__":
    main()
