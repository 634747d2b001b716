"""The one gate: subject and person -> `Report`.  Pure, sorted, never raises on a well-typed subject."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any

from attrs import define, evolve, field, frozen

from .expression import Expression, Has, atoms, compile_many, deciding, evaluate, terms, unknown_terms
from .facts import FACTS, Facts, Session, alone, records, sessions, week_totals
from .facts.lumbar import disagreement_deg
from .model import Day, Exercise, Person, Program, Protocol, Step, Unread
from .model.vocabulary import Side
from .report import Certainty, FactShown, Finding, Near, NotRun, Question, Report, Verdict
from .rules import RULES, Rule
from .rules.rule import SEVERITIES, Severity
from .shown import message

Subject = Program | Protocol | Step | Exercise
Evaluator = Callable[[Mapping[str, Any]], tuple[list[int], list[int]]]

NOBODY = Person()


def check(
    subject: Subject,
    person: Person | None = None,
    *,
    rules: Iterable[Rule] | None = None,
    on: datetime.date | None = None,
) -> Report:
    """Check a program, protocol, step or exercise, for a person if one is given.

    An exercise or step stands alone: nothing is known of what comes before it.  `rules` replaces the rules
    that ship.  `on` is the date for which a person's dates are read.  Findings are sorted by step, then code.
    """
    program = _as_program(subject)
    ruleset = _ruleset(tuple(RULES.values()) if rules is None else tuple(rules))
    gathered = _Gathered(ruleset=ruleset, person=person, remarks=_undated(person, on))
    for index, step, session in walk(program, person or NOBODY, lone=isinstance(subject, Step | Exercise)):
        gathered.take(index, step, session)
    return gathered.report(program)


def _undated(person: Person | None, on: datetime.date | None) -> list[str]:
    """A remark for each condition whose dates mean nothing without the date of the check."""
    conditions = person.conditions if person else ()
    dated = [item.name for item in conditions if on is None and (item.since or item.until)]
    return [f"{name}: carries a date, and the check was given none (`on`)" for name in dated]


# ---- what is walked ---------------------------------------------------------------------------------


def _as_program(subject: Subject) -> Program:
    if isinstance(subject, Exercise):
        subject = Step(subject)
    if isinstance(subject, Step):
        return Program.of(Protocol(steps=(subject,)), title=subject.exercise.title)
    if isinstance(subject, Protocol):
        return Program(title=subject.title or subject.id, days=(Day(protocols=(subject,)),))
    return subject


def walk(program: Program, person: Person, lone: bool = False) -> Iterator[tuple[int, Step | Unread, Session]]:
    """Every step with its index in the program and what it finds."""
    index = 0
    weekly = {} if lone or program.collection else week_totals(program)
    for day in program.days:
        for protocol in day.protocols:
            for step, session in _found(protocol, person, weekly, lone or program.collection):
                yield index, step, session
                index += 1


def _found(
    protocol: Protocol, person: Person, weekly: dict[str, float | None], lone: bool
) -> Iterator[tuple[Step | Unread, Session]]:
    if not lone:
        yield from zip(protocol.steps, sessions(protocol, person, weekly), strict=True)
        return
    stop_rule = True if protocol.stop_rules else None
    for step in protocol.steps:
        yield step, alone(step, stop_rule) if isinstance(step, Step) else Session()


# ---- the rules, compiled ----------------------------------------------------------------------------


@frozen(kw_only=True, eq=False)
class _Entry:
    """A level of a rule, with what is asked of it again and again worked out once."""

    rule: Rule
    level: Severity
    expr: Expression
    rank: int
    names: tuple[str, ...]

    @classmethod
    def of(cls, rule: Rule, level: Severity, expr: Expression) -> _Entry:
        """The entry of a level."""
        names = tuple(term.name for term in terms(expr))
        return cls(rule=rule, level=level, expr=expr, rank=SEVERITIES.index(level), names=names)

    @property
    def is_base(self) -> bool:
        """Whether this is the level without which none of the others counts."""
        return self.expr is self.rule.when

    def lacking(self, record: Facts) -> tuple[str, ...]:
        """The unknown facts that keep it undecided; a single one must be it."""
        unknown = tuple(name for name in self.names if record.values[name] is None)
        return unknown if len(unknown) == 1 else unknown_terms(self.expr, record.values)


@frozen(kw_only=True, eq=False)
class _Ruleset:
    """Rules with all their levels compiled into one function, which answers with indexes of entries."""

    entries: tuple[_Entry, ...]
    run: Evaluator = field(repr=False)

    def highest(self, fired: list[int]) -> dict[str, _Entry]:
        """Of each rule that fired, the highest level; a raised level counts only where the base is true as well."""
        best: dict[str, _Entry] = {}
        for number in fired:
            entry = self.entries[number]
            known = best.get(entry.rule.code)
            if entry.is_base if known is None else entry.rank > known.rank:
                best[entry.rule.code] = entry
        return best


@lru_cache(maxsize=32)
def _compiled(rules: tuple[Rule, ...]) -> _Ruleset:
    entries = tuple(_Entry.of(rule, level, expr) for rule in rules for level, expr in rule.levels)
    return _Ruleset(entries=entries, run=compile_many([entry.expr for entry in entries]))


class _ById(tuple[Rule, ...]):
    """Rules compared by identity, since hashing them by content takes longer than checking."""

    __slots__ = ()

    def __hash__(self) -> int:
        return hash(tuple(map(id, self)))


def _ruleset(rules: tuple[Rule, ...]) -> _Ruleset:
    return _compiled(_ById(rules))


# ---- findings ---------------------------------------------------------------------------------------


@define(kw_only=True)
class _Gathered:
    """What a check has found so far."""

    ruleset: _Ruleset
    person: Person | None
    steps: list[Step | Unread] = field(factory=list)
    findings: list[Finding] = field(factory=list)
    near: dict[tuple[int, str], Near] = field(factory=dict)
    lacking: dict[str, dict[str, set[int]]] = field(factory=dict)
    undecided_flag: set[str] = field(factory=set)
    remarks: list[str] = field(factory=list)

    def take(self, index: int, step: Step | Unread, session: Session) -> None:
        """Judge one step."""
        self.steps.append(step)
        if isinstance(step, Unread):
            return
        judged = _JudgedStep(index=index, step=step)
        for record in records(step, self.person or NOBODY, session):
            self._record(judged, record)
        self.findings.extend(judged.kept())
        self._disagreement(index, step)

    def _record(self, judged: _JudgedStep, record: Facts) -> None:
        fired, undecided = self.ruleset.run(record.values)
        reached = self.ruleset.highest(fired)
        for entry in reached.values():
            judged.add(entry, record)
        for number in undecided:
            self._undecided(self.ruleset.entries[number], reached, judged.index, record)
        if record.bands:
            self._near(reached, judged.index, record)

    def _undecided(self, entry: _Entry, reached: dict[str, _Entry], index: int, record: Facts) -> None:
        """Note what a level lacks, unless the rule has reached it or a higher one anyway."""
        code, known = entry.rule.code, reached.get(entry.rule.code)
        if known is not None and known.rank >= entry.rank:
            return
        names = entry.lacking(record)
        by_fact = self.lacking.setdefault(code, {})
        for name in names:
            by_fact.setdefault(name, set()).add(index)
        worst = entry.level if known is not None else entry.rule.worst
        if worst != "info" and any(self._obtainable(name) for name in names):
            self.undecided_flag.add(code)

    def _obtainable(self, name: str) -> bool:
        """Whether a fact could be had: derived from a fuller step, or asked of the person who is there."""
        origin = FACTS[name].origin if name in FACTS else "derived"
        return origin == "derived" or (origin == "asked" and self.person is not None)

    def _near(self, reached: dict[str, _Entry], index: int, record: Facts) -> None:
        """Levels reached at an end of the bands and not at the point; rules rise with what is estimated."""
        for end in (0, 1):
            values = {**record.values, **{name: band[end] for name, band in record.bands.items()}}
            for code, entry in self.ruleset.highest(self.ruleset.run(values)[0]).items():
                known = reached.get(code)
                if known is None or known.rank < entry.rank:
                    self.near[index, code] = Near(code=code, severity=entry.level, step=index)

    def _disagreement(self, index: int, step: Step) -> None:
        """Say so where an author states a lumbar angle that the model does not believe."""
        for pose in step.exercise.positions:
            off = disagreement_deg(pose, self.person or NOBODY)
            if off > 0:
                self.remarks.append(
                    f"step {index + 1} ({step.exercise.title}): the stated lumbar flexion of "
                    f"{pose.spine.lumbar_flexion:g} degrees lies {off:.0f} degrees outside the model's band"
                )

    def report(self, program: Program) -> Report:
        """All of it, sorted."""
        if self.person and self.person.conditions:
            names = ", ".join(condition.name for condition in self.person.conditions)
            self.remarks.append(f"conditions are not judged by these rules: {names}")
        return Report(
            title=program.title,
            source=program.source,
            verdict=self._verdict(),
            steps=tuple(self.steps),
            findings=tuple(sorted(self.findings, key=lambda item: (item.step or 0, item.code))),
            near=tuple(item for _, item in sorted(self.near.items())),
            not_run=self._not_run(),
            questions=self._questions(),
            remarks=tuple(dict.fromkeys(self.remarks)),
        )

    def _verdict(self) -> Verdict:
        if any(item.is_flag for item in self.findings):
            return "flagged"
        unjudged = bool(self.person and self.person.conditions)
        if self.undecided_flag or unjudged or any(isinstance(step, Unread) for step in self.steps):
            return "not-enough-data"
        return "nothing-found"

    def _not_run(self) -> tuple[NotRun, ...]:
        found = []
        for code, by_fact in sorted(self.lacking.items()):
            own = {name: steps for name, steps in by_fact.items() if not _is_asked(name)}
            if own:
                steps = sorted(set().union(*own.values()))
                could_flag = code in self.undecided_flag
                facts = tuple(sorted(own))
                found.append(NotRun(code=code, facts=facts, steps=tuple(steps), could_flag=could_flag))
        return tuple(found)

    def _questions(self) -> tuple[Question, ...]:
        asked: dict[str, list[str]] = {}
        for code, by_fact in sorted(self.lacking.items()):
            for name in filter(_is_asked, by_fact):
                asked.setdefault(name, []).append(code)
        ordered = sorted(asked.items(), key=lambda item: (-len(item[1]), item[0]))
        return tuple(self._question(name, tuple(codes)) for name, codes in ordered)

    def _question(self, name: str, codes: tuple[str, ...]) -> Question:
        """What to ask; of a set of words, only those that the waiting rules look for."""
        waiting = [atom for entry in self.ruleset.entries if entry.rule.code in codes for atom in atoms(entry.expr)]
        found = {atom.word.replace("_", " ") for atom in waiting if isinstance(atom, Has) and atom.term.name == name}
        listed = ": " + ", ".join(sorted(found)) if found else ""
        return Question(fact=name, text=FACTS[name].question.rstrip("?") + listed + "?", rules=codes)


def _is_asked(name: str) -> bool:
    return name in FACTS and FACTS[name].origin == "asked"


@define(kw_only=True)
class _JudgedStep:
    """Findings of one step: the same rule on several sides, positions or contacts is one finding a contact."""

    index: int
    step: Step
    found: dict[tuple[str, str, str], tuple[Finding, set[Side]]] = field(factory=dict)

    def add(self, entry: _Entry, record: Facts) -> None:
        """Take a rule that fired on a record; the graver, then the surer of two findings is kept."""
        finding = self._finding(entry, record)
        key = (finding.code, record["contact_zone"], record["contact_tool"])
        known = self.found.get(key)
        if known is None or _gravity(finding) > _gravity(known[0]):
            self.found[key] = (finding, _sides(record))
        elif _gravity(finding) == _gravity(known[0]):
            known[1].update(_sides(record))

    def _finding(self, entry: _Entry, record: Facts) -> Finding:
        rule, level, expr = entry.rule, entry.level, entry.expr
        facts = _deciding_facts(rule, expr, record)
        certainty = _certainty(expr, facts, record)
        # an error has to be certain: within a band it is a warning
        severity: Severity = "warning" if level == "error" and certainty == "likely" else level
        return Finding(
            rule=rule,
            severity=severity,
            certainty=certainty,
            step=self.index,
            side=record.side,
            position=self._position(record),
            location=self.step.location,
            message=message(rule.message, record),
            facts=facts,
            remedies=rule.remedy.exercises,
        )

    def _position(self, record: Facts) -> str | None:
        poses = self.step.exercise.positions
        if len(poses) == 1:
            return poses[0].label or None
        return poses[record.position].label or str(record.position + 1)

    def kept(self) -> list[Finding]:
        """The findings with their sides, less those that another makes superfluous."""
        findings = [evolve(item, side=self._side(sides)) for item, sides in self.found.values()]
        return [
            evolve(item, related=_superseded(item, findings))
            for item in findings
            if not any(item.code in _superseded(other, findings) for other in findings)
        ]

    def _side(self, sides: set[Side]) -> Side | None:
        """One side only where the other is not affected and the step is not done on both."""
        return next(iter(sides)) if len(sides) == 1 and not self.step.amount.each_side else None


def _sides(record: Facts) -> set[Side]:
    return {"left", "right"} if record.side is None else {record.side}


def _gravity(finding: Finding) -> tuple[int, int]:
    return SEVERITIES.index(finding.severity), ("possible", "likely", "certain").index(finding.certainty)


def _superseded(finding: Finding, findings: list[Finding]) -> tuple[str, ...]:
    """Codes among the findings of a step that need not be reported beside this one."""
    least = SEVERITIES.index(finding.severity)
    return tuple(
        other.code
        for other in findings
        if other.code in finding.rule.supersedes and SEVERITIES.index(other.severity) <= least
    )


def _deciding_facts(rule: Rule, expr: Expression, record: Facts) -> tuple[FactShown, ...]:
    decided = [*deciding(rule.when, record.values), *deciding(expr, record.values)]
    names = dict.fromkeys(term.name for atom in decided for term in terms(atom))
    return tuple(
        FactShown(name=name, value=record[name], band=record.bands.get(name), assumed=name in record.assumed)
        for name in names
    )


def _certainty(expr: Expression, facts: tuple[FactShown, ...], record: Facts) -> Certainty:
    """`possible` where it takes an assumption, `certain` where the whole band fires, else `likely`."""
    known = record.values
    if any(fact.assumed for fact in facts):
        known = {name: None if name in record.assumed else value for name, value in known.items()}
        if evaluate(expr, known) is not True:
            return "possible"
    banded = any(fact.band for fact in facts)
    return "certain" if not banded or evaluate(expr, known, record.bands) is True else "likely"
