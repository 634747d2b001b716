"""How well labelled names and texts are read does not get worse: floors under what `benchmarks/reading.py` prints.

The floors lie a little below the figures of the day they were set; raise them when those rise.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from mobility import Step, Unread, check
from mobility.language.known import known_names
from mobility.language.records import read_record

LABELLED = Path(__file__).parents[1] / "benchmarks" / "labelled"
FLEXION = "lumbar-flexion-under-load"
LABELS = ("lumbar_flexion_overpressure", "lumbar_focal_pressure", "lumbar_flexion_loaded")


def records(name: str) -> Iterator[tuple[dict[str, Any], Step | Unread]]:
    """The labelled records of a file, read."""
    for line in (LABELLED / name).read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        told = {key: record.get(key, "") for key in ("equipment", "category")}
        yield record, read_record(record["name"], record.get("instructions", ""), names=known_names(), **told)


@pytest.mark.parametrize(
    ("name", "share", "posture", "recall"),
    [("names.jsonl", 0.94, 0.84, 0.92), ("texts.jsonl", 0.98, 0.85, 0.9), ("records.jsonl", 0.99, 0.91, 0.86)],
)
def test_labelled_records_are_read_no_worse_than_before(name: str, share: float, posture: float, recall: float) -> None:
    found = list(records(name))
    read = [(record["labels"], step) for record, step in found if isinstance(step, Step)]
    assert len(read) >= share * len(found)
    assert sum(step.exercise.position.plain_posture == told["posture"] for told, step in read) >= posture * len(found)
    there = [step for record, step in found if "y" in {record["labels"].get(label) for label in LABELS}]
    not_there = [step for record, step in found if not any(label in record["labels"] for label in LABELS)]
    assert sum(map(flagged, there)) >= recall * len(there)
    assert sum(map(flagged, not_there)) <= 2


def flagged(step: Step | Unread) -> bool:
    """Whether a check of the step reports the hazard."""
    return isinstance(step, Step) and any(item.hazard == FLEXION for item in check(step).findings)
