"""What is demanded of every rule before it may judge anybody, of those that ship and of those that others bring.

A rule names cases that it must flag and cases that it must pass; it says what speaks for it or that its threshold is
policy; its words are words of its facts.
"""

from __future__ import annotations

import string
from collections.abc import Iterator, Mapping
from typing import Any

from .conditions import CODE, fit, told
from .expression import Compare, Has, OneOf, atoms, evaluate, terms
from .facts import FACTS, Facts, Session, alone, records, sessions
from .model import Person, Protocol, Step
from .rules import Example, Rule
from .rules.rule import SEVERITIES, Severity, Subject
from .shown import DECIDING


def faults(rule: Rule) -> tuple[str, ...]:
    """What is wrong with a rule, in words; nothing when it proves itself."""
    found = [*_unsaid(rule), *_unknown_words(rule)]
    return tuple(found or _unproven(rule))


def level_of(rule: Rule, values: Mapping[str, Any]) -> Severity | None:
    """The highest level that a rule reaches on a record; None where it does not fire."""
    if evaluate(rule.when, values) is not True:
        return None
    reached: list[Severity] = [level for level, expr in rule.levels if evaluate(expr, values) is True]
    return max(reached, key=SEVERITIES.index)


def example_records(rule: Rule, example: Example) -> Iterator[dict[str, Any]]:
    """The records of an example: those of its subject for each condition that fits, or the one that it gives."""
    if example.subject is None:
        yield dict.fromkeys(FACTS) | dict(example.facts)
        return
    person = example.person or Person()
    conditions = tuple(map(told, person.conditions))
    fitting = [item for item in conditions if fit(item.code, rule.codes) == "yes"]
    for step, session in _steps(example.subject(), person):
        for record in records(step, person, session, conditions):
            found: Iterator[Facts] = iter((record,)) if rule.anyone else map(record.of, fitting)
            for own in found:
                yield {**own.values, **example.facts}


def _steps(subject: Subject, person: Person) -> Iterator[tuple[Step, Session]]:
    if isinstance(subject, Protocol):
        pairs = zip(subject.steps, sessions(subject, person, {}), strict=True)
        yield from ((step, session) for step, session in pairs if isinstance(step, Step))
        return
    step = subject if isinstance(subject, Step) else Step(subject)
    yield step, alone(step)


def _unsaid(rule: Rule) -> Iterator[str]:
    """What a rule leaves out."""
    for name in ("why", "message"):
        if not getattr(rule, name):
            yield f"it has no {name}"
    if not rule.remedy.text:
        yield "it does not say what to do instead"
    if not rule.flags or not rule.passes:
        yield "it needs a case that it flags and one that it passes"
    if not rule.evidence.supports and rule.evidence.basis != "policy":
        yield "it cites no source and does not say that it is policy"
    if not rule.anyone and not (rule.condition and rule.codes):
        yield "it is about a condition and does not say which, or by which codes"
    for code in rule.codes:
        if CODE.fullmatch(code) is None and not code.isalpha():
            yield f"{code!r} is no code of ICD-10-CM"
    missing = {level for level, _ in rule.levels} - {example.level or rule.severity for example in rule.flags}
    if missing:
        yield f"no case shows the level {', '.join(sorted(missing))}"


def _unknown_words(rule: Rule) -> Iterator[str]:
    """Facts and words of facts that nothing derives, and placeholders that are no facts of the rule."""
    own = {term.name for _, expr in rule.levels for term in terms(expr)}
    for name in sorted(own - set(FACTS)):
        yield f"nothing derives the fact {name}"
    for _, expr in rule.levels:
        for atom in atoms(expr):
            if isinstance(atom, Compare) or atom.term.name not in FACTS:
                continue
            asked = atom.words if isinstance(atom, OneOf) else {atom.word} if isinstance(atom, Has) else set()
            for word in sorted(asked - FACTS[atom.term.name].words):
                yield f"{word!r} is no word of {atom.term.name}"
    for _, shown, _, _ in string.Formatter().parse(rule.message):
        if shown and shown not in own and shown != DECIDING:
            yield f"its message shows {shown}, which is no fact of it"


def _unproven(rule: Rule) -> Iterator[str]:
    """The named cases that come out otherwise than they should."""
    for example in rule.flags:
        found = [level for values in example_records(rule, example) if (level := level_of(rule, values))]
        worst = max(found, key=SEVERITIES.index, default=None)
        if worst is None or worst != (example.level or worst):
            yield f"it should flag {example.name!r} as {example.level or rule.severity}, and gives {worst or 'nothing'}"
    for example in rule.passes:
        seen = list(example_records(rule, example))
        found = [level for values in seen if (level := level_of(rule, values))]
        if found or not seen:
            yield f"it should pass {example.name!r}, and gives {found[0] if found else 'no record at all'}"
