"""What finding a name costs: `python benchmarks/names.py` prints ratios to `words` of the same names.

Names are found when they are new, when they were seen before, and when they name nothing.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterable
from itertools import islice, product

from mobility import catalog
from mobility.language import Names
from mobility.language.known import known_names
from mobility.language.names import REMEMBERED, words

COUNT = 10_000
PASSES = 3
_HOW = ("", "slow", "paused", "seated", "standing", "one arm", "weighted", "banded", "my", "zesty", "misspelt")


def distinct(count: int) -> list[str]:
    """So many different names: those of the catalog with words before them, of which some say nothing."""
    pairs = product(_HOW, (id.replace("-", " ") for id in catalog), ("", "hold", "exercise"))
    return list(islice(dict.fromkeys(" ".join(filter(None, pair)) for pair in pairs), count))


def nothing(count: int) -> list[str]:
    """So many names that are none: an unknown word each."""
    return [f"{name} zq{number}" for number, name in enumerate(distinct(count))]


def fresh() -> Names:
    """The names of the catalog with nothing remembered and every index built."""
    names = Names.of(catalog.written.values(), catalog.families, tongues=known_names().tongues)
    names.resolve("nothing of this kind")
    names.resolve("plakn")
    return names


def timed(work: Callable[[str], object], texts: Iterable[str]) -> float:
    """Seconds of doing the work on every text."""
    start = time.perf_counter()
    for text in texts:
        work(text)
    return time.perf_counter() - start


def shown(what: str, work: Callable[[], Callable[[str], object]], texts: list[str]) -> None:
    """One line: the median ratio with its range, and microseconds a name on this machine."""
    ratios, spent = [], []
    for _ in range(PASSES):
        done = timed(work(), texts)
        spent.append(done)
        ratios.append(done / timed(words, texts))
    each = 1e6 * statistics.median(spent) / len(texts)
    ratio = f"{statistics.median(ratios):7.2f} x words  ({min(ratios):.2f}-{max(ratios):.2f})"
    print(f"{what:34} {ratio}  {each:8.2f} us each")


def warmed(texts: list[str]) -> Callable[[str], object]:
    """A resolver that has seen the texts."""
    names = fresh()
    for text in texts:
        names.resolve(text)
    return names.resolve


def main() -> None:
    """Print the three ratios."""
    names = distinct(COUNT)
    seen = names[: REMEMBERED // 2]
    shown(f"{len(names)} distinct names", lambda: fresh().resolve, names)
    shown("names seen before", lambda: warmed(seen), seen)
    shown(f"{COUNT} names of nothing", lambda: fresh().resolve, nothing(COUNT))


if __name__ == "__main__":
    main()
