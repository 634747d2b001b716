"""What the tests of JSON formats share: names counted by another way than that of the readers, and any trees."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import yaml
from hypothesis import strategies as st

from table_logs import FIXTURES


def named(name: str, key: str, under: str = "") -> set[str]:
    """The distinct texts of a fixture under a key, anywhere; with `under` only in what stands below that key."""
    text = (FIXTURES / name).read_text(encoding="utf-8")
    tree = json.loads(text) if name.endswith(".json") else yaml.safe_load(text)
    parts = [value for inside, value in walk(tree) if inside == under] if under else [tree]
    return {value for part in parts for inside, value in walk(part) if inside == key and isinstance(value, str)}


def walk(tree: Any) -> Iterator[tuple[str, Any]]:
    """Every key of a tree with its value."""
    items = tree.items() if isinstance(tree, dict) else [("", item) for item in tree] if isinstance(tree, list) else []
    for key, value in items:
        yield key, value
        yield from walk(value)


WORDS = ("name", "title", "exercise", "exercises", "days", "weeks", "workouts", "monday", "items", "steps", "sets",
         "reps", "duration", "hold", "rest", "weight", "unit", "notes", "superset", "rounds", "perSide", "side", "id",
         "poses", "names", "en", "routine", "blocks", "exerciseId", "section", "type", "description", "records", "log",
         "value", "workoutSegments", "workoutSteps", "exerciseName", "category", "endConditionValue", "endCondition",
         "numberOfIterations", "slots", "entries", "translations", "language", "repetitions", "program", "exerciseType",
         "variations", "repsExpr", "exercise_template_id", "data", "2026-01-01", "Plank", "amount",
         "equipment")  # fmt: skip

LEAVES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.sampled_from(["Plank", "Squat 3x5", "Rest", "8-12", "30s", "1:30", "", "kg", "left", "Monday", "10 each"])
    | st.text(max_size=6)
)

TREES = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(WORDS), inner, max_size=5),
    max_leaves=16,
)
"""Trees of the words of many apps, in any place."""
