"""Hold the shipped rules against the evidence base that they were written from.

    python benchmarks/evidence_base.py RULES_JSON [PREFIX ...]

Prefixes of codes limit it to some rules.  Needs the evidence base's own `rules.json`, which does not ship.  Each rule
of both sides is evaluated on the same random records, unknown values among them, in their words and in ours; every
difference is printed.
"""

from __future__ import annotations

import ast
import json
import operator
import random
import sys
from pathlib import Path
from typing import Any

from mobility.expression import Compare, atoms, evaluate
from mobility.facts import FACTS
from mobility.rules import RULES
from mobility.rules.rule import SEVERITIES

RECORDS = 4000
WORDS = {"precaution": "info", "relative": "warning", "absolute": "error"}
"""What their levels of condition rules are called here."""

REASONS: dict[str, str] = {}
"""Differences that are meant, by code: why."""

COMPARE: dict[type, Any] = {
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
}


def theirs(node: ast.expr, record: dict[str, Any]) -> Any:
    """Their expression on a record in their words, in three-valued logic."""
    if isinstance(node, ast.BoolOp):
        values = [theirs(value, record) for value in node.values]
        decisive = isinstance(node.op, ast.Or)
        if decisive in values:
            return decisive
        return None if None in values else not decisive
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        value = theirs(node.operand, record)
        return None if value is None else not value
    if isinstance(node, ast.Compare):
        return compared(node, record)
    if isinstance(node, ast.BinOp):
        return theirs(node.left, record) * theirs(node.right, record)
    if isinstance(node, ast.Name):
        return record[node.id]
    return ast.literal_eval(node)


def compared(node: ast.Compare, record: dict[str, Any]) -> bool | None:
    """A comparison or a membership; unknown when a side is."""
    left, right = theirs(node.left, record), node.comparators[0]
    if isinstance(right, ast.BinOp) and record[right.right.id] is None:  # type: ignore[attr-defined]
        return None
    value = theirs(right, record)
    if left is None or value is None:
        return None
    test = node.ops[0]
    if isinstance(test, ast.In | ast.NotIn):
        return (left in value) is isinstance(test, ast.In)
    return bool(COMPARE[type(test)](left, value))


def drawn(rng: random.Random, thresholds: dict[str, list[float]]) -> dict[str, Any]:
    """A random record in their words; a name of theirs may stand for two facts of ours."""
    record: dict[str, Any] = {}
    for item in FACTS.values():
        if item.kind == "number":
            near = rng.choice(thresholds.get(item.base) or [0.0])
            value: Any = near + rng.choice([-1, -0.01, 0, 0.01, 1, 50])
        elif item.kind == "truth":
            value = rng.random() < 0.5
        elif item.kind == "word":
            value = rng.choice(sorted(item.words))
        else:
            value = frozenset(rng.sample(sorted(item.words), 2))
        record[item.base] = None if rng.random() < 0.1 else value
    return record


def both(path: str, prefixes: list[str]) -> list[dict[str, Any]]:
    """Their rules, those about conditions in the words of the others."""
    everything = json.loads(Path(path).read_text(encoding="utf-8"))
    found = [*everything["intrinsic"], *map(as_intrinsic, everything["condition"])]
    return [item for item in found if not prefixes or item["code"].startswith(tuple(prefixes))]


def as_intrinsic(item: dict[str, Any]) -> dict[str, Any]:
    """A rule about a condition with its levels named like those of the others."""
    raised = {WORDS[level]: expr for level, expr in item["escalate"].items()}
    return {"supersedes": None, **item, "severity": WORDS[item["class"]], "escalate": raised}


def main(path: str, prefixes: list[str]) -> int:
    """Print the differences; 1 when there are any."""
    base = both(path, prefixes)
    rng = random.Random(1)
    thresholds: dict[str, list[float]] = {}
    for rule in RULES.values():
        for _, expr in rule.levels:
            for atom in atoms(expr):
                if isinstance(atom, Compare) and isinstance(atom.threshold, int | float):
                    thresholds.setdefault(FACTS[atom.term.name].base, []).append(atom.threshold)
    differences = [f"{item['code']}: not there" for item in base if item["code"] not in RULES]
    for _ in range(RECORDS):
        record = drawn(rng, thresholds)
        ours = {name: record[item.base] for name, item in FACTS.items()}
        for item in base:
            if item["code"] in RULES:
                differences += differing(item, record, ours)
    meant = [f"{code}: differs on purpose: {why}" for code, why in REASONS.items()]
    print("\n".join([*meant, *dict.fromkeys(differences)]))
    print(f"{len(base)} rules on {RECORDS} records: {len(dict.fromkeys(differences))} differences not meant")
    return 1 if differences else 0


def differing(item: dict[str, Any], record: dict[str, Any], ours: dict[str, Any]) -> list[str]:
    """Where one rule differs on one record, or in what it says of itself."""
    rule = RULES[item["code"]]
    found = []
    levels = {item["severity"]: item["when"], **item["escalate"]}
    for level, expr in rule.levels:
        if level not in levels:
            found.append(f"{rule.code}: they have no level {level}")
        elif theirs(ast.parse(levels[level], mode="eval").body, record) is not evaluate(expr, ours):
            found.append(f"{rule.code} {level}: the expressions differ")
    supersedes = None if item["supersedes"] is None else list(rule.supersedes)
    said = (rule.name, rule.hazard, rule.severity, supersedes, rule.evidence.grade)
    want = (item["slug"], item["hazard"], item["severity"], item["supersedes"], max(item["grade"][:1], *_others(item)))
    if "icd10cm" in item:
        codes = [code.strip() for code in item["icd10cm"].split(",") if code.strip()]
        if (sorted(rule.codes), rule.anyone) != (sorted(codes), item["applies"] == "anyone"):
            found.append(f"{rule.code}: {rule.codes} against {codes}, for anyone {rule.anyone}")
    if said != want:
        found.append(f"{rule.code}: {said} against {want}")
    assert rule.severity in SEVERITIES
    return found


def _others(item: dict[str, Any]) -> list[str]:
    """Every grade letter that an entry names, the weakest of which counts."""
    return [word for word in item["grade"].replace(",", " ").split() if len(word) == 1 and word.isupper()]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
