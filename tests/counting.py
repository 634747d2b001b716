"""Work counted in calls, not in seconds: the same on every machine, however busy it is."""

from __future__ import annotations

import sys
from collections.abc import Callable


def calls(work: Callable[[], object]) -> int:
    """Calls that the work makes, of functions in Python and in C alike."""
    count = 0

    def seen(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        if event in ("call", "c_call"):
            count += 1

    before = sys.getprofile()
    sys.setprofile(seen)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


def growth(work: Callable[[str], object], text: str) -> float:
    """How many times the calls of half the text the whole text takes: two where work goes with length."""
    work(text[: len(text) // 16])  # what is made once is made now
    return calls(lambda: work(text)) / calls(lambda: work(text[: len(text) // 2]))
