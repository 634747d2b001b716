"""How well records are read: hazards, postures and the share that is read, against labels.

    python -m benchmarks.reading labelled.jsonl [--names-only | --text-only] [--part 0..3] [--names]

A labelled record is a line of JSON with `name`, `instructions`, `equipment`, `category` and `labels`: a plain posture
or null, and y, n (which may be left out) or m (left out of scoring) for each of `LABELS`.  `labelled/` has three such
files, each written and labelled by one reader.  A hazard is found where any finding of it is reported, of whatever
severity; `--names` lists the records that are wrong.
"""

from __future__ import annotations

import argparse
import json
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from attrs import define, field

from mobility import Step, Unread, check
from mobility.language.known import known_names
from mobility.language.records import read_record

LABELS = {
    "lumbar_flexion_overpressure": "lumbar-flexion-under-load",
    "lumbar_focal_pressure": "lumbar-flexion-under-load",
    "lumbar_flexion_loaded": "lumbar-flexion-under-load",
    "lumbar_extension_end_range": "lumbar-extension-under-load",
    "lumbar_twist_loaded": "lumbar-rotation-under-load",
    "cervical_load": "cervical-load",
    "shoulder_end_range_loaded": "shoulder-end-range-under-load",
    "knee_deep_flexion_loaded": "deep-knee-flexion-under-load",
    "breath_hold": "breath-hold",
    "head_below_heart": "head-below-heart",
    "impact": "impact",
}
"""Label -> the hazard that it speaks of."""

ONLY = {"lumbar-extension-under-load": frozenset({"LUM007", "LUM012", "LUM016", "LUM018"})}
"""Of these hazards only some rules speak of what the label asks."""

Record = Mapping[str, Any]


@define(kw_only=True)
class Count:
    """Records of one hazard: rightly found, wrongly found, missed; the names of the latter two."""

    right: int = 0
    wrong: list[str] = field(factory=list)
    missed: list[str] = field(factory=list)

    def line(self, hazard: str) -> str:
        """The count as a line."""
        found, there = self.right + len(self.wrong), self.right + len(self.missed)
        precision, recall = (f"{self.right / of:.3f}" if of else "  -  " for of in (found, there))
        figures = f"tp {self.right:3} fp {len(self.wrong):3} fn {len(self.missed):3}"
        return f"{hazard:32} {figures}  precision {precision}  recall {recall}"


@define(kw_only=True)
class Score:
    """What a run has found."""

    hazards: dict[str, Count] = field(factory=lambda: {hazard: Count() for hazard in dict.fromkeys(LABELS.values())})
    postures: Counter[tuple[str, str]] = field(factory=Counter)
    misplaced: list[str] = field(factory=list)
    records: int = 0
    read: int = 0

    def take(self, record: Record, step: Step | Unread) -> None:
        """Count one record."""
        self.records += 1
        self.read += isinstance(step, Step)
        found = hazards_of(step)
        for hazard, label in labelled(record["labels"]).items():
            self._hazard(hazard, label, hazard in found, record["name"])
        self._posture(record, step)

    def _hazard(self, hazard: str, label: str, is_found: bool, name: str) -> None:
        count = self.hazards[hazard]
        if label == "m":
            return
        if label == "y" and is_found:
            count.right += 1
        elif label == "y":
            count.missed.append(name)
        elif is_found:
            count.wrong.append(name)

    def _posture(self, record: Record, step: Step | Unread) -> None:
        wanted = record["labels"]["posture"]
        if wanted is None:
            return
        got = step.exercise.position.plain_posture if isinstance(step, Step) else "unread"
        self.postures[wanted, got] += 1
        if wanted != got:
            self.misplaced.append(f"{record['name']} ({wanted}, read as {got})")

    def lines(self, with_names: bool) -> Iterator[str]:
        """The whole score."""
        yield f"records {self.records}, read {self.read} ({self.read / max(1, self.records):.3f})"
        right = sum(count for (wanted, got), count in self.postures.items() if wanted == got)
        yield f"posture right {right} of {self.postures.total()} ({right / max(1, self.postures.total()):.3f})"
        for hazard, count in self.hazards.items():
            yield count.line(hazard)
            if with_names:
                yield from (f"    wrong:  {name}" for name in count.wrong)
                yield from (f"    missed: {name}" for name in count.missed)
        if with_names:
            yield from (f"    posture: {text}" for text in self.misplaced)


def labelled(labels: Mapping[str, str | None]) -> dict[str, str]:
    """Hazard -> y where any of its labels is y, else m where any is m, else n."""
    found: dict[str, str] = {}
    for label, hazard in LABELS.items():
        found[hazard] = max(found.get(hazard, "n"), labels.get(label, "n") or "m", key="nmy".index)
    return found


def hazards_of(step: Step | Unread) -> frozenset[str]:
    """The hazards that a check of the step reports."""
    if isinstance(step, Unread):
        return frozenset()
    findings = check(step).findings
    return frozenset(item.hazard for item in findings if item.hazard not in ONLY or item.code in ONLY[item.hazard])


def part_of(record: Record) -> int:
    """Which quarter of the records it belongs to, for developing on some and looking at the others' figures only."""
    return zlib.crc32(str(record.get("id", record["name"])).encode()) % 4


def read(record: Record, names: bool, text: bool) -> Step | Unread:
    """Read a record by its name, its text or both."""
    return read_record(
        record["name"] if names else "",
        (record.get("instructions") or "") if text else "",
        equipment=(record.get("equipment") or "") if text else "",
        category=(record.get("category") or "") if text else "",
        names=known_names() if names else None,
    )


def main(arguments: Iterable[str] | None = None) -> None:
    """Read the records of a file and print the score."""
    parser = argparse.ArgumentParser(description="score the reading of labelled records")
    parser.add_argument("path", type=Path)
    parser.add_argument("--names-only", action="store_true")
    parser.add_argument("--text-only", action="store_true")
    parser.add_argument("--part", type=int, choices=range(4), action="append", help="only this quarter of the records")
    parser.add_argument("--names", action="store_true", help="list the records that are wrong")
    options = parser.parse_args(None if arguments is None else list(arguments))
    score = Score()
    for line in options.path.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        if options.part is None or part_of(record) in options.part:
            score.take(record, read(record, names=not options.text_only, text=not options.names_only))
    print("\n".join(score.lines(options.names)))


if __name__ == "__main__":
    main()
