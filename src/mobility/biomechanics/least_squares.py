"""Least squares with bounds by damped Gauss-Newton steps, for a few dozen unknowns."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from attrs import frozen

Row = Sequence[tuple[int, float]]
"""The change of one residual by the unknowns that it depends on: (number of the unknown, change)."""

STEPS = 40
"""Steps at most; some eight are usual."""

LONGEST = 12.0
"""The farthest that an unknown goes in one step, in its own unit (degrees here), so that no joint jumps over."""

ENOUGH = 1e-7
"""A step that gains less than this share of what is left is the last."""


@frozen(kw_only=True)
class Unknown:
    """One unknown: where it belongs, what a unit away from there costs, how far it may go.

    The search begins at `guess`, or where it belongs.
    """

    start: float
    guess: float | None = None
    cost: float = 0.0
    low: float = -1e9
    high: float = 1e9


Problem = Callable[[list[float]], tuple[list[float], list[Row]]]
"""Values -> the residuals and their rows."""


def solve(problem: Problem, unknowns: Sequence[Unknown]) -> list[float]:
    """Values that make the residuals small and stay near their start, inside the bounds."""
    values = [_kept(item.start if item.guess is None else item.guess, item) for item in unknowns]
    residuals, rows = problem(values)
    now = _total(residuals, values, unknowns)
    damping = 1e-4
    for _ in range(STEPS):
        step = _step(residuals, rows, values, unknowns, damping)
        wanted = [_kept(value + by, item) for value, by, item in zip(values, step, unknowns, strict=True)]
        tried, changes = problem(wanted)
        then = _total(tried, wanted, unknowns)
        if then < now:
            done = now - then < ENOUGH * now + 1e-12
            values, residuals, rows, now, damping = wanted, tried, changes, then, max(damping / 4, 1e-7)
            if done:
                break
        else:
            damping *= 10
            if damping > 1e4:
                break
    return values


def _kept(value: float, item: Unknown) -> float:
    return min(max(value, item.low), item.high)


def _total(residuals: Sequence[float], values: Sequence[float], unknowns: Sequence[Unknown]) -> float:
    moves = sum((item.cost * (value - item.start)) ** 2 for value, item in zip(values, unknowns, strict=True))
    return sum(size * size for size in residuals) + moves


def _step(
    residuals: Sequence[float], rows: Sequence[Row], values: Sequence[float], unknowns: Sequence[Unknown],
    damping: float,
) -> list[float]:  # fmt: skip
    """The damped Gauss-Newton step; an unknown that its bound holds back stays there."""
    matrix, right = _normal(residuals, rows, values, unknowns)
    size = len(values)
    held = {
        index
        for index, (value, item) in enumerate(zip(values, unknowns, strict=True))
        if (value <= item.low and right[index] < 0) or (value >= item.high and right[index] > 0)
    }
    free = [index for index in range(size) if index not in held]
    part = [[matrix[a][b] for b in free] for a in free]
    for index, row in enumerate(part):
        row[index] = row[index] * (1 + damping) + 1e-12
    found = _linear(part, [right[index] for index in free])
    longest = max((abs(by) for by in found), default=0.0)
    shrink = min(1.0, LONGEST / longest) if longest else 1.0
    step = [0.0] * size
    for index, by in zip(free, found, strict=True):
        step[index] = by * shrink
    return step


def _normal(
    residuals: Sequence[float], rows: Sequence[Row], values: Sequence[float], unknowns: Sequence[Unknown]
) -> tuple[list[list[float]], list[float]]:
    """The normal equations: J'J + costs, and -J'r less the pull back to the start."""
    size = len(values)
    matrix = [[0.0] * size for _ in range(size)]
    right = [0.0] * size
    for residual, row in zip(residuals, rows, strict=True):
        for index, change in row:
            right[index] -= change * residual
            line = matrix[index]
            for other, by in row:
                line[other] += change * by
    for index, (value, item) in enumerate(zip(values, unknowns, strict=True)):
        matrix[index][index] += item.cost * item.cost
        right[index] -= item.cost * item.cost * (value - item.start)
    return matrix, right


def _linear(matrix: list[list[float]], right: list[float]) -> list[float]:
    """Solve a symmetric positive system by Gauss elimination; it is damped, so no pivot vanishes."""
    size = len(right)
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    for pivot in range(size):
        for below in range(pivot + 1, size):
            factor = rows[below][pivot] / rows[pivot][pivot]
            if factor:
                rows[below] = [a - factor * b for a, b in zip(rows[below], rows[pivot], strict=True)]
    found = [0.0] * size
    for index in reversed(range(size)):
        known = sum(rows[index][at] * found[at] for at in range(index + 1, size))
        found[index] = (rows[index][size] - known) / rows[index][index]
    return found
