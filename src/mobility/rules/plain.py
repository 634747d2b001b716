"""Rules in plain values and words, for apps that show the evidence beside the claim."""

from __future__ import annotations

from typing import Any

from ..expression import in_words, source, terms
from .evidence import Source
from .rule import Rule


def whom(rule: Rule) -> str:
    """Everybody, or people with a condition, by their codes."""
    if not rule.condition:
        return "everybody"
    if rule.anyone:
        return f"everybody, by what they answer ({rule.condition})"
    return f"people with {rule.condition} ({', '.join(rule.codes)})"


def plain_rule(rule: Rule) -> dict[str, Any]:
    """A rule as plain values, for apps that show the evidence beside the claim."""
    return {
        "code": rule.code,
        "name": rule.name,
        "hazard": rule.hazard,
        "severity": rule.severity,
        "condition": rule.condition or None,
        "codes": list(rule.codes),
        "anyone": rule.anyone,
        "levels": {level: {"when": source(expr), "words": in_words(expr)} for level, expr in rule.levels},
        "facts": [term.name for term in terms(rule.when)],
        "why": rule.why,
        "evidence": {
            "grade": rule.evidence.grade,
            "basis": rule.evidence.basis,
            "note": rule.evidence.note or None,
            "supports": [plain_source(item) for item in rule.evidence.supports],
            "against": [plain_source(item) for item in rule.evidence.against],
        },
        "remedy": {"text": rule.remedy.text, "exercises": list(rule.remedy.exercises)},
        "known_problems": rule.known_problems or None,
        "supersedes": list(rule.supersedes),
        "outranks": list(rule.outranks),
        "flags": [example.name for example in rule.flags],
        "passes": [example.name for example in rule.passes],
    }


def plain_source(item: Source) -> dict[str, Any]:
    """A source as plain values."""
    return {
        "authors": item.authors,
        "year": item.year,
        "title": item.title,
        "journal": item.journal or None,
        "doi": item.doi or None,
        "read": item.read,
    }
